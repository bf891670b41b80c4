/*-------------------------------------------------------------------------
 *
 * share_belonging.c
 *		How the part of a share belongs to its whole.
 *
 * It is had, comes from somebody, goes to somebody, is done by somebody, is
 * depended on or used: a word of the clause says so, or a verb behind the value.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

static int
behind(const rc_told_share *s, rc_cue cue)
{
	return rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, cue);
}

/* 全球六成的稀土由中国提供, 都在中国, 是中国造: the Chinese word before whoever is told behind the goods to have them; or -1. */
static int
told_of_chinese_doer(const rc_told_share *s)
{
	static const char *const words[] = {"是", "归", "歸", "属",   "屬",   "经",  "經",
										"被", "为", "為", "都是", "就是", "均由"};

	for (int i = s->value + 2; s->predicate < 0 && i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY || mention->type == RC_MARK)
			break;
		if (!rc_is_actor(mention) || !rc_can_act(s->reader, i))
			continue;
		if (rc_is_world(mention->name) || rc_at(s->reader, i - 1)->latin)
			break;
		if (rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_BY) || rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_IN) ||
			RC_SPELLS_ANY(&s->reader->mentions, i - 1, words))
			return i - 1;
	}
	return -1;
}

/* "is controlled by China", "are secured in Chile": the copula behind an English whole before whose doing it is, or -1. */
static int
told_of_doer(const rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};
	int is = s->predicate >= 0 ? -1 : rc_find_cue(s->reader, right, RC_CUE_COPULA);
	int who = is < 0 ? -1 : rc_actor_in(s->reader, (rc_stretch){is + 1, right.last}, RC_ROLE_BY);

	if (is >= 0 && who < 0)
		who = rc_actor_in(s->reader, (rc_stretch){is + 1, right.last}, RC_ROLE_IN);
	return who >= 0 && rc_can_act(s->reader, who) && !rc_is_world(rc_at(s->reader, who)->name) ? is : -1;
}

/* "is Chinese", "was China's": does a word that says whose something is end the clause, or stand before what only says so again? */
static bool
says_whose(const rc_told_share *s, int i)
{
	const rc_mention *mention = rc_at(s->reader, i);
	int behind = i + 1;

	if (mention->entity == NULL || !mention->latin || !rc_can_act(s->reader, i) || rc_is_world(mention->name))
		return false;
	if (mention->entity->form != RC_ADJECTIVE || mention->entity->class != RC_COUNTRY)
	{
		if (mention->role != RC_ROLE_OWNER || !rc_is_mark(rc_at(s->reader, behind), '\''))
			return false;
		behind++;
	}
	behind += behind + 1 < s->clause->last && rc_is_mark(rc_at(s->reader, behind), '-');
	/* "A fifth of the world's zinc was Peru's share" */
	if (rc_has_cue(rc_at(s->reader, behind), RC_CUE_SHARE_WORD))
		return true;
	return behind >= s->clause->last || rc_at(s->reader, behind)->type == RC_MARK ||
		   rc_has_cue(rc_at(s->reader, behind), RC_CUE_AND) || rc_at(s->reader, behind)->type == RC_TIME ||
		   rc_spells_of(&s->reader->mentions, behind, RC_SPELT_ORIGIN);
}

/* "was Chinese", "are of Chinese origin", "bear a Chinese label": the mention before an adjective that says where goods are from, or -1. */
static int
told_of_origin(const rc_told_share *s)
{
	for (int i = s->value + 2; s->predicate < 0 && !s->reader->mentions.chinese && i < s->clause->last; i++)
	{
		const rc_mention *before = rc_at(s->reader, i - 1);

		if (rc_at(s->reader, i)->entity == NULL || !says_whose(s, i))
			continue;
		if (rc_has_cue(before, RC_CUE_COPULA) || rc_has_cue(before, RC_CUE_ALSO) ||
			(i + 1 < s->clause->last && rc_at(s->reader, i + 1)->type == RC_WORD && rc_has_cue(before, RC_CUE_OF)) ||
			(i + 1 < s->clause->last && rc_has_cue(before, RC_CUE_ARTICLE) &&
			 rc_spells(&s->reader->mentions, i + 1, "label")))
			return i - 1;
	}
	return -1;
}

/* "The market is 87 percent Chinese": the value of which the goods before its copula are somebody's, or -1. */
static int
told_whose_all(const rc_told_share *s)
{
	return !s->reader->mentions.chinese && s->predicate >= 0 && s->value + 1 < s->clause->last &&
				   rc_share_is_of_all_before(s) && says_whose(s, s->value + 1)
			   ? s->value
			   : -1;
}

/* What somebody makes or owns is his; what others use, or nobody measures, they may have from him. */
static rc_belonging
belonging_of_origin(const rc_told_share *s)
{
	int at = rc_measure_in(s->reader, s->whole, true);
	rc_measure measure = at < 0 ? RC_M_NONE : rc_measure_of(rc_at(s->reader, at));

	return measure == RC_M_NONE || measure == RC_M_IMPORTS || measure == RC_M_DEMAND || measure == RC_M_CONSUMPTION ||
				   measure == RC_M_SUPPLY
			   ? RC_COMES_FROM
			   : RC_DONE_BY;
}

/* "arrive directly from China", "were brought in last year from Congo": the "from" behind words that no table knows, or -1. */
static int
told_from(const rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};
	int who = s->predicate >= 0 || s->reader->mentions.chinese ? -1 : rc_actor_in(s->reader, right, RC_ROLE_FROM);
	int from = who;

	while (from > right.first && !rc_has_cue(rc_at(s->reader, from), RC_CUE_FROM))
		from--;
	if (who < 0 || from <= right.first || !rc_can_act(s->reader, who) || rc_is_world(rc_at(s->reader, who)->name))
		return -1;
	/* "shipments from China" are a noun. */
	for (int i = from - 1; i >= right.first && i >= from - 4; i--)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->material != NULL || rc_measure_reads(mention, RC_NAME) || rc_is_actor(mention))
			return -1;
		if ((mention->type == RC_WORD && i == right.first) || rc_is_predicate(mention) ||
			(mention->type == RC_WORD && i > right.first &&
			 (rc_at(s->reader, i - 1)->material != NULL || rc_measure_reads(rc_at(s->reader, i - 1), RC_NAME))))
			return from;
	}
	return -1;
}

/* Does somebody, or a use, stand before the value and a word that may be his verb, and nobody behind the participle? */
static bool
is_had_before(const rc_told_share *s, int at)
{
	rc_stretch behind_verb = {at + 1, s->clause->last};
	int who = rc_find_use(s->reader, s->part);

	if (who < 0)
		who = rc_subject_in(s->reader, s->part);
	return who >= 0 && who + 1 < s->value && rc_at(s->reader, s->value - 1)->type == RC_WORD &&
		   rc_actor_in(s->reader, behind_verb, RC_ROLE_BY) < 0 && rc_actor_in(s->reader, behind_verb, RC_ROLE_IN) < 0 &&
		   rc_find_cue(s->reader, (rc_stretch){s->value + 1, at}, RC_CUE_COPULA) < 0;
}

/* "were made", "had been made", "is mostly refined" */
static bool
follows_copula(const rc_told_share *s, int verb)
{
	static const char *const words[] = {"been", "had been", "has been", "have been", "being", "be", "get", "gets"};

	for (int i = verb - 1; i > s->value && i >= verb - 2; i--)
	{
		if (rc_has_cue(rc_at(s->reader, i), RC_CUE_COPULA) || RC_SPELLS_ANY(&s->reader->mentions, i, words))
			return true;
	}
	return false;
}

/* "1 percent of what the world produced", "took 70% of the scandium Ukraine exported": may the whole have a verb of its own? */
static bool
may_whole_have_verb(const rc_told_share *s)
{
	int who;

	if (s->reader->mentions.chinese)
		return false;
	if (rc_spells_of(&s->reader->mentions, s->value + 2, RC_SPELT_WHAT_WHOLE))
		return true;
	who = rc_subject_in(s->reader, s->part);
	return who >= 0 && who < s->value - 1;
}

/* The measure told as a verb behind the value, or -1. */
static int
verb_behind(const rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};
	bool other = may_whole_have_verb(s);
	int at = -1;

	for (int i = right.first; i < right.last && at < 0; i++)
	{
		if (other && rc_is_measure_verb(rc_at(s->reader, i)) && rc_is_actor(rc_at(s->reader, i - 1)))
		{
			other = false;
			continue;
		}
		/* 拥有56%全球精炼锂的加工能力: a verb right before what it is done to describes it. */
		if (s->reader->mentions.chinese
				? rc_is_measure_verb(rc_at(s->reader, i)) &&
					  !(s->predicate >= 0 && i + 1 < right.last && rc_at(s->reader, i + 1)->material != NULL)
				: rc_measure_reads(rc_at(s->reader, i), RC_PAST) && !rc_describes_material(s->reader, i))
			at = i;
	}
	/* "magnets sold in Germany were made in China": the one with a copula is the verb. */
	if (at >= 0 && !s->reader->mentions.chinese && !follows_copula(s, at))
	{
		for (int i = at + 1; i < right.last; i++)
		{
			if (rc_measure_reads(rc_at(s->reader, i), RC_PAST) && !rc_describes_material(s->reader, i) &&
				follows_copula(s, i))
				return i;
		}
	}
	return at;
}

/* "are imported from", "is made in", 由中国分离: a verb behind the value, and an agent or a place. */
static void
read_verb_behind(rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};
	int at = verb_behind(s);

	if (at < 0)
		at = s->reader->mentions.chinese ? told_of_chinese_doer(s) : told_of_doer(s);
	if (at < 0)
	{
		at = rc_find_cue(s->reader, right, RC_CUE_HOLD);
		s->belonging = at >= 0 ? RC_DONE_BY : RC_HAS;
	}
	else if (rc_measure_of(rc_at(s->reader, at)) == RC_M_IMPORTS)
		s->belonging = RC_COMES_FROM;
	else if (rc_measure_of(rc_at(s->reader, at)) == RC_M_EXPORTS)
		s->belonging = RC_GOES_TO;
	else
		s->belonging = RC_DONE_BY;
	/* "Aerospace takes 20% of the titanium sold worldwide": who has the part stands before it. */
	if (at >= 0 && s->belonging == RC_DONE_BY && !s->reader->mentions.chinese && is_had_before(s, at))
	{
		s->belonging = RC_HAS;
		at = -1;
	}
	s->belonging_at = at;
}

/* "lies outside China", "are now found outside China": the word before the place beyond one country that ends an English statement, or -1. */
static int
told_outside(const rc_told_share *s)
{
	for (int i = s->value + 2; s->predicate < 0 && !s->reader->mentions.chinese && i < s->clause->last; i++)
	{
		const rc_mention *before = rc_at(s->reader, i - 1);

		if (!rc_is_actor(rc_at(s->reader, i)) || !rc_text_is(rc_at(s->reader, i)->name, "outside CN"))
			continue;
		return i > s->value + 2 && !rc_at(s->reader, i)->owner &&
					   (before->type == RC_WORD ||
						(before->type == RC_TERM && before->measure == NULL && before->material == NULL)) &&
					   (i + 1 >= s->clause->last || rc_at(s->reader, i + 1)->type == RC_MARK ||
						rc_at(s->reader, i + 1)->type == RC_TIME)
				   ? i - 1
				   : -1;
	}
	return -1;
}

/* 其中36.7%在中国, 几乎全部由中国完成: the Chinese preposition right behind a value that says where it is, or who does it; or -1. */
static int
told_place(const rc_told_share *s)
{
	int at = s->value + 1;

	if (!s->reader->mentions.chinese || at + 1 >= s->clause->last || !rc_is_actor(rc_at(s->reader, at + 1)) ||
		!rc_can_act(s->reader, at + 1) || rc_is_world(rc_at(s->reader, at + 1)->name))
		return -1;
	if (rc_at(s->reader, at + 1)->role == RC_ROLE_BY && rc_has_cue(rc_at(s->reader, at), RC_CUE_BY))
		return at;
	return rc_has_cue(rc_at(s->reader, at), RC_CUE_IN) &&
				   (at + 2 >= s->clause->last || rc_at(s->reader, at + 2)->type == RC_MARK)
			   ? at
			   : -1;
}

bool
rc_share_is_made_by(const rc_told_share *s, int i)
{
	return rc_is_actor(rc_at(s->reader, i)) && rc_at(s->reader, i)->latin &&
		   (rc_holds(&s->reader->mentions, i, "made") || rc_spells(&s->reader->mentions, i + 1, "made"));
}

/* Where that stands behind the value, or -1. */
static int
made_by_behind(const rc_told_share *s)
{
	for (int i = s->value + 1; i < s->clause->last && !s->reader->mentions.chinese; i++)
	{
		if (rc_share_is_made_by(s, i) && rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_COPULA))
			return i;
	}
	return -1;
}

/* "sends all its ore to China", "shipped half of its output to Japan": where one behind "to" is that gets the part, or -1. */
static int
sent_to(const rc_told_share *s)
{
	int verb = s->value - 1;
	int to;

	if (s->reader->mentions.chinese)
		return -1;
	while (verb > s->clause->first && verb > s->value - 3 && !rc_spells_of(&s->reader->mentions, verb, RC_SPELT_SEND))
		verb--;
	if (verb < s->clause->first || !rc_spells_of(&s->reader->mentions, verb, RC_SPELT_SEND))
		return -1;
	to = rc_actor_in(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_ROLE_TO);
	return to > s->value + 1 && rc_find_material(s->reader, (rc_stretch){s->value + 1, to}) >= 0 ? to - 1 : -1;
}

/* "attributes 60% of mining to China": where one stands behind "to" whom somebody says that the part belongs to, or -1. */
static int
attributed_to(const rc_told_share *s)
{
	rc_stretch behind = {s->value + 1, s->clause->last};
	int to = s->reader->mentions.chinese ? -1 : rc_actor_in(s->reader, behind, RC_ROLE_TO);

	for (int i = s->clause->first; to >= 0 && i < to; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_ATTRIBUTE))
			return rc_can_act(s->reader, to) ? to - 1 : -1;
	}
	return -1;
}

/* "World production rose, an estimated 99% of it in China": the "in" behind what the value is of, or -1. */
static int
place_of_it(const rc_told_share *s)
{
	int in = s->value + 3;
	const rc_mention *what = rc_at(s->reader, s->value + 2);

	if (s->reader->mentions.chinese || s->predicate >= 0 || in + 1 >= s->clause->last ||
		!rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF) || !rc_has_cue(rc_at(s->reader, in), RC_CUE_IN) ||
		!(rc_has_cue(what, RC_CUE_PRONOUN_IT) || rc_has_cue(what, RC_CUE_PRONOUN_THEY) ||
		  rc_has_cue(what, RC_CUE_RELATIVE)))
		return -1;
	in += rc_has_cue(rc_at(s->reader, in + 1), RC_CUE_ARTICLE) && in + 2 < s->clause->last;
	return rc_is_actor(rc_at(s->reader, in + 1)) && rc_can_act(s->reader, in + 1) ? in : -1;
}

/* 八成是从中国买来的, 九成向中国采购: the Chinese preposition of where the part behind the value is got, or -1. */
static int
got_from(const rc_told_share *s)
{
	for (int i = s->value + 2; i < s->clause->last && s->reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (!rc_is_actor(mention) || mention->latin)
			continue;
		if (mention->role == RC_ROLE_FROM)
			return i - 1;
		if (mention->role == RC_ROLE_TO && i + 1 < s->clause->last && rc_spells(&s->reader->mentions, i - 1, "向") &&
			(rc_measure_of(rc_at(s->reader, i + 1)) == RC_M_IMPORTS ||
			 rc_spells_of(&s->reader->mentions, i + 1, RC_SPELT_BUY_SHORT_ZH)))
			return i - 1;
	}
	return -1;
}

/* 八吨是中国货, 七成是中国来的: the Chinese copula of whose goods the part behind the value is, or -1. */
static int
goods_of(const rc_told_share *s)
{
	for (int i = s->value + 2; i + 1 < s->clause->last && i <= s->value + 5 && s->reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (rc_is_actor(mention) && rc_can_act(s->reader, i) && !rc_is_world(mention->name) &&
			rc_spells_of(&s->reader->mentions, i - 1, RC_SPELT_BE_ZH) &&
			rc_spells_of(&s->reader->mentions, i + 1, RC_SPELT_GOODS_OF_ZH))
			return i - 1;
	}
	return -1;
}

/* May a part of what the whole names be bought: goods, what is made of them, or exports? */
static bool
may_be_bought(const rc_told_share *s)
{
	int at = rc_measure_in(s->reader, s->whole, true);
	rc_measure measure = at < 0 ? RC_M_NONE : rc_measure_of(rc_at(s->reader, at));

	return measure == RC_M_NONE || measure == RC_M_MINING || measure == RC_M_PRODUCTION || measure == RC_M_REFINING ||
		   measure == RC_M_EXPORTS || measure == RC_M_SUPPLY;
}

/* 35%被韩国买家收走, 四成让日本磁体厂包圆: the Chinese word before the buyer who takes the part of another's goods, or -1. */
static int
taken_by(const rc_told_share *s)
{
	for (int i = s->value + 2; s->reader->mentions.chinese && i + 1 < s->clause->last && i <= s->value + 4; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);
		rc_text owner;

		if (!rc_is_actor(mention) || !rc_can_act(s->reader, i) ||
			!rc_spells_of(&s->reader->mentions, i - 1, RC_SPELT_BY_TAKER_ZH))
			continue;
		owner = rc_name_at(s->reader, rc_share_owner(s));
		return !rc_text_same(owner, mention->name) && !(owner.data != NULL && rc_is_world(owner)) && may_be_bought(s) &&
					   rc_says_of(&s->reader->mentions, i + 1, s->clause->last, RC_SPELT_TAKE_AWAY_ZH)
				   ? i - 1
				   : -1;
	}
	return -1;
}

/* 泰国要用的钪，有15%靠乌克兰供应: does the Chinese text say that he on whom somebody depends supplies it? */
static bool
depends_on_supply(const rc_told_share *s, int depend)
{
	int who = depend + 1;

	return s->reader->mentions.chinese && depend > s->value && rc_holds(&s->reader->mentions, depend, "靠") &&
		   !rc_holds(&s->reader->mentions, depend, "依靠") && who + 1 < s->clause->last &&
		   rc_is_actor(rc_at(s->reader, who)) && rc_can_act(s->reader, who) &&
		   rc_find_cue(s->reader, (rc_stretch){who + 1, who + 4 < s->clause->last ? who + 4 : s->clause->last},
					   RC_CUE_SUPPLY_VERB) >= 0;
}

/* 四分之一去了日本, 几乎全部进了中国: the end of a Chinese verb of going right before whom it goes to, behind the value; or -1. */
static int
went_to(const rc_told_share *s)
{
	static const char *const verbs[] = {"去", "进", "進", "给", "給", "入", "往", "到"};

	for (int i = s->value + 3; i < s->clause->last && i <= s->value + 5 && s->reader->mentions.chinese; i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && rc_spells(&s->reader->mentions, i - 1, "了") &&
			RC_SPELLS_ANY(&s->reader->mentions, i - 2, verbs))
			return i - 1;
	}
	return -1;
}

/* "45% of Japan's imports originated in China, and 20% in Germany": does the place right behind go on telling origins? */
static bool
originates_in(const rc_told_share *s)
{
	const rc_scene *scene = s->reader->scene;

	return !s->reader->mentions.chinese && scene->share_age == 0 && scene->measure == RC_M_IMPORTS &&
		   scene->partner_age == 0 && s->value + 2 < s->clause->last &&
		   rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_IN) && rc_is_actor(rc_at(s->reader, s->value + 2)) &&
		   rc_can_act(s->reader, s->value + 2);
}

/*
 * "relies on China for critical minerals, including 97% of its magnesium and 71% of its gallium": the English clause that
 * says on whom somebody depends, before a list of nothing but parts; or NULL.
 */
static const rc_clause *
depends_for_list(const rc_told_share *s)
{
	const rc_clause *clause = s->clause;
	int first = clause->first;

	if (s->reader->mentions.chinese || s->predicate >= 0 || !rc_may_have_cue(&s->reader->mentions, RC_CUE_DEPEND))
		return NULL;
	while (clause > s->reader->clauses.items && rc_at(s->reader, clause->first)->type == RC_QUANTITY)
		clause--;
	first = clause->first;
	if (!rc_has_cue(rc_at(s->reader, first), RC_CUE_SUCH_AS) && !rc_spells(&s->reader->mentions, first, "including"))
		return NULL;
	if (clause == s->reader->clauses.items || rc_at(s->reader, first + 1)->type != RC_QUANTITY ||
		rc_find_material(s->reader, (rc_stretch){s->value + 1, s->clause->last}) < 0)
		return NULL;
	clause--;
	return rc_find_cue(s->reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DEPEND) >= 0 ? clause : NULL;
}

/* Is there a word that says how the part belongs to the whole? */
static bool
find_belonging_word(rc_told_share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};
	int at;

	if ((at = rc_find_cue(s->reader, all, RC_CUE_DEPEND)) >= 0)
		s->belonging = depends_on_supply(s, at) ? RC_DONE_BY : RC_DEPENDS;
	else if ((at = taken_by(s)) >= 0)
		s->belonging = RC_GOES_TO;
	else if ((at = behind(s, RC_CUE_COME_FROM)) >= 0)
		s->belonging = RC_COMES_FROM;
	else if ((at = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_COME_FROM)) >= 0 &&
			 /* "the share of rare earths imported from China fell to 60%" */
			 (s->reader->mentions.chinese ||
			  rc_find_cue(s->reader, (rc_stretch){s->clause->first, at}, RC_CUE_SHARE_WORD) >= 0))
		s->belonging = RC_COMES_FROM;
	/* "98% of demand is met by Chinese imports", "by China": imported, or supplied. */
	else if ((at = behind(s, RC_CUE_MET_BY)) >= 0)
		s->belonging = rc_find_measure(s->reader, (rc_stretch){at, s->clause->last}, RC_M_IMPORTS) >= 0 ? RC_COMES_FROM
																										: RC_DONE_BY;
	else if ((at = behind(s, RC_CUE_GO_TO)) >= 0)
		s->belonging = RC_GOES_TO;
	else if ((at = behind(s, RC_CUE_DONE_IN)) >= 0)
		s->belonging = RC_DONE_BY;
	else if ((at = told_place(s)) >= 0)
		s->belonging = RC_DONE_BY;
	else if ((at = got_from(s)) >= 0)
		s->belonging = RC_COMES_FROM;
	else if ((at = goods_of(s)) >= 0)
		s->belonging = RC_COMES_FROM;
	else if ((at = went_to(s)) >= 0)
		s->belonging = RC_GOES_TO;
	else if ((at = made_by_behind(s)) >= 0)
		s->belonging = RC_DONE_BY;
	else if ((at = rc_share_passive(s)) >= 0)
		s->belonging = rc_measure_of(rc_at(s->reader, at)) == RC_M_IMPORTS ? RC_COMES_FROM : RC_DONE_BY;
	else if ((at = place_of_it(s)) >= 0 || (at = told_outside(s)) >= 0)
		s->belonging = RC_DONE_BY;
	else if ((at = told_of_origin(s)) >= 0 || (at = told_whose_all(s)) >= 0)
		s->belonging = belonging_of_origin(s);
	else if ((at = told_from(s)) >= 0)
		s->belonging = RC_COMES_FROM;
	else if ((at = attributed_to(s)) >= 0)
		s->belonging = RC_DONE_BY;
	else if ((at = sent_to(s)) >= 0)
		s->belonging = RC_GOES_TO;
	else if ((s->depends = depends_for_list(s)) != NULL)
	{
		s->belonging = RC_DEPENDS;
		at = s->clause->first;
	}
	s->belonging_at = at;
	return at >= 0;
}

void
rc_share_find_belonging(rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};

	s->belonging = RC_HAS;
	s->belonging_at = -1;
	if (find_belonging_word(s))
		return;
	/* 44%在青海 */
	if (s->reader->mentions.chinese && s->predicate < 0 && right.first + 2 <= right.last &&
		(right.first + 2 == right.last || rc_at(s->reader, right.first + 2)->type == RC_MARK) &&
		rc_spells(&s->reader->mentions, right.first, "在") && rc_is_actor(rc_at(s->reader, right.first + 1)))
	{
		s->belonging = RC_DONE_BY;
		s->belonging_at = right.first;
		return;
	}
	/* "70% came from China, 13% from Malaysia" */
	if (s->predicate < 0 && s->reader->scene->measure_age == 0 &&
		(s->reader->scene->measure == RC_M_IMPORTS ||
		 (s->reader->scene->share_age == 0 && rc_is_world(s->reader->scene->scope))) &&
		(rc_actor_in(s->reader, right, RC_ROLE_FROM) >= 0 || originates_in(s)))
	{
		s->belonging = RC_COMES_FROM;
		s->belonging_at = s->value;
	}
	else if (s->predicate < 0 || (s->reader->mentions.chinese && rc_share_holder_behind(s) < 0 &&
								  rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD)))
		read_verb_behind(s);
}
