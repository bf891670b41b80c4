/*-------------------------------------------------------------------------
 *
 * rule_share.c
 *		A part of a whole.
 *
 * The whole is told behind the value in English ("60% of the world's rare
 * earth mining") and mostly before it in Chinese (占全球稀土产量的60%).  How
 * the part belongs to the whole decides who the claim is about:
 *
 *	plain		China accounts for, mines, holds, 占		subject: China
 *	comes from	80% of US imports come from China, 来自		subject: US, partner: China
 *	goes to		most of its output goes to Japan			subject: the sender, partner: Japan
 *	depends		Europe depends on China for 98%, 靠			subject: Europe, partner: China
 *	done by		90% of magnets are made in China, 由…分离	subject: China
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"

typedef enum belonging
{
	PLAIN,
	COMES_FROM,
	GOES_TO,
	DEPENDS,
	DONE_BY
} belonging;

typedef struct share
{
	rc_reader *reader;
	const rc_clause *clause;
	int value;
	int predicate;    /* the verb before the value, or -1 */
	rc_stretch part;  /* what is told before the verb */
	rc_stretch whole; /* what the value is a part of */
	belonging belonging;
	int belonging_at;
	int last;    /* the mention that ends the statement */
	bool of_use; /* the part is what a use takes */
} share;

/* A verb that ties a part to its value. */
static bool
is_tie(const rc_mention *mention)
{
	return rc_has_cue(mention, RC_CUE_ACCOUNT_FOR) || rc_has_cue(mention, RC_CUE_HOLD) ||
		   rc_has_cue(mention, RC_CUE_COPULA) || rc_has_cue(mention, RC_CUE_REACH) || rc_is_measure_verb(mention);
}

/* "processed rare earths", "mined ores": a participle of the noun, no verb of the clause. */
static bool
describes_material(const rc_reader *reader, int i)
{
	return rc_measure_reads(rc_at(reader, i), RC_PAST) && i + 1 < reader->mentions.count &&
		   rc_at(reader, i + 1)->material != NULL;
}

/* "accounts for a quarter of the antimony mined worldwide": a clause that has its verb has participles only. */
static bool
is_participle(const share *s, int i)
{
	return describes_material(s->reader, i) || (s->predicate >= 0 && rc_measure_reads(rc_at(s->reader, i), RC_PAST) &&
												rc_at(s->reader, i - 1)->material != NULL);
}

/* "85% of capacity, making it the main supplier": a participle behind a comma tells of what follows from it. */
static bool
begins_consequence(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *end = reader->mentions.text.data + mention->to;

	return rc_is_mark(rc_at(reader, i - 1), ',') &&
		   (rc_spells(&reader->mentions, i, "making") ||
			(mention->type == RC_WORD && mention->to - mention->from > 5 && memcmp(end - 3, "ing", 3) == 0));
}

/* The whole behind an English value: the noun phrase of its "of", or the noun right behind it. */
static rc_stretch
whole_behind(const share *s)
{
	int first = s->value + 1;
	bool of = first < s->clause->last && rc_has_cue(rc_at(s->reader, first), RC_CUE_OF);
	int i;

	first += of;
	for (i = first; i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY ||
			((i > first || !of) && rc_is_predicate(mention) && !rc_has_cue(mention, RC_CUE_TOTAL) &&
			 !is_participle(s, i)) ||
			rc_has_cue(mention, RC_CUE_FROM) || rc_has_cue(mention, RC_CUE_TO) || rc_has_cue(mention, RC_CUE_BY) ||
			rc_has_cue(mention, RC_CUE_RELATIVE) || (i > first && begins_consequence(s->reader, i)))
			break;
	}
	return (rc_stretch){first, i};
}

/* "from China (54 percent), Belgium (22 percent)", "China, 54%; Belgium, 22%": the one before its figure, or -1. */
static int
named_before_aside(const share *s)
{
	int before = s->clause->first - 2;
	bool alone = s->clause > s->reader->clauses.items && rc_is_mark(rc_at(s->reader, s->clause->first - 1), ',') &&
				 s->clause[-1].last - s->clause[-1].first == 1 && s->clause->last == s->value + 1;

	if (!(s->clause->aside || alone) || s->value != s->clause->first || before < 0 ||
		!rc_is_actor(rc_at(s->reader, before)))
		return -1;
	return before;
}

/* "tungsten (83 percent), indium (60 percent)": the material before the parenthesis, or -1. */
static int
material_before_aside(const share *s)
{
	int before = s->clause->first - 2;

	if (!s->clause->aside || s->value != s->clause->first || before < 0 ||
		!rc_is_mark(rc_at(s->reader, before + 1), '(') || rc_at(s->reader, before)->material == NULL)
		return -1;
	/* 高纯度锑（99.999%）: how pure it is. */
	for (int i = before - 1; i >= 0 && i >= before - 3; i--)
	{
		if (rc_measure_of(rc_at(s->reader, i)) == RC_M_PURITY)
			return -1;
	}
	return before;
}

/* 控制全球90%重稀土产能: in Chinese the whole may follow its value without 的. */
static bool
whole_follows(const share *s)
{
	const rc_mention *next;

	if (s->value + 1 >= s->clause->last)
		return false;
	next = rc_at(s->reader, s->value + 1);
	return next->material != NULL || rc_measure_reads(next, RC_NAME) || next->entity != NULL;
}

/* 占全球产量七成的中国: whom a Chinese share describes that has its whole before it, or -1. */
static int
holder_behind(const share *s)
{
	int at = s->value + 2;

	if (s->predicate < 0 || s->predicate + 1 >= s->value || at >= s->clause->last ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) ||
		!rc_spells(&s->reader->mentions, s->value + 1, "的") || !rc_is_actor(rc_at(s->reader, at)) ||
		!rc_can_act(s->reader, at))
		return -1;
	return at;
}

static bool
names_something(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->measure != NULL || rc_is_actor(rc_at(reader, i)))
			return true;
	}
	return false;
}

/*
 * "China's share of U.S. imports fell to 70%": what the share is of stands before its value.  With nobody before the
 * word, as in "the share of China in refining", it is somebody's.
 */
static void
take_whole_before(share *s)
{
	int word = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SHARE_WORD);

	if (word < 0 || !names_something(s->reader, (rc_stretch){s->clause->first, word}) || word + 2 >= s->part.last ||
		!rc_has_cue(rc_at(s->reader, word + 1), RC_CUE_OF) ||
		rc_find_cue(s->reader, (rc_stretch){word, s->part.last}, RC_CUE_DONE_IN) >= 0)
		return;
	s->whole = (rc_stretch){word + 2, s->part.last};
	s->part.last = word;
}

static void
find_whole(share *s)
{
	s->predicate = -1;
	for (int i = s->value - 1; i >= s->clause->first && s->predicate < 0; i--)
	{
		if (rc_at(s->reader, i)->type == RC_QUANTITY)
			break;
		/* 精炼约九成: right before its value a Chinese measure is a noun. */
		if (i == s->value - 1 && s->reader->mentions.chinese && rc_measure_reads(rc_at(s->reader, i), RC_NAME))
			continue;
		if (is_tie(rc_at(s->reader, i)) && !(i >= s->reader->said_from && i < s->reader->said_to))
			s->predicate = i;
	}
	if (!s->reader->mentions.chinese)
	{
		s->part = (rc_stretch){s->clause->first, s->predicate >= 0 ? s->predicate : s->value};
		s->whole = whole_behind(s);
		if (!names_something(s->reader, s->whole))
			take_whole_before(s);
		return;
	}

	/* 其次为美国12%: who stands right before the value has it. */
	if (s->predicate >= 0 && s->predicate == s->value - 2 && rc_is_actor(rc_at(s->reader, s->value - 1)) &&
		rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) &&
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) && rc_can_act(s->reader, s->value - 1) &&
		!rc_text_is(rc_at(s->reader, s->value - 1)->name, "WORLD"))
	{
		s->part = (rc_stretch){s->value - 1, s->value};
		s->whole = (rc_stretch){s->value, s->value};
		s->predicate = -1;
		return;
	}
	/* 占[whole]的60%, [whole]60%, 60%的[whole] */
	if (s->predicate >= 0 && !rc_is_measure_verb(rc_at(s->reader, s->predicate)))
	{
		s->part = (rc_stretch){s->clause->first, s->predicate};
		s->whole = (rc_stretch){s->predicate + 1, s->value};
	}
	else
	{
		s->part = (rc_stretch){s->clause->first, s->value};
		s->whole = (rc_stretch){s->clause->first, s->value};
	}
	if (holder_behind(s) < 0 && (rc_spells(&s->reader->mentions, s->value + 1, "的") || whole_follows(s)))
	{
		int i = s->value + (whole_follows(s) ? 1 : 2);

		while (i < s->clause->last && rc_at(s->reader, i)->type != RC_QUANTITY &&
			   !rc_has_cue(rc_at(s->reader, i), RC_CUE_COME_FROM))
			i++;
		if (s->whole.first == s->whole.last || s->part.first == s->whole.first)
			s->whole = (rc_stretch){s->whole.first, i};
		else
			s->whole.last = i;
	}
}

static int
behind(const share *s, rc_cue cue)
{
	return rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, cue);
}

static bool
names_imports(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_IMPORTS)
			return true;
	}
	return false;
}

static void
find_belonging(share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};
	rc_stretch right = {s->value + 1, s->clause->last};
	int at;

	s->belonging = PLAIN;
	s->belonging_at = -1;
	at = rc_find_cue(s->reader, all, RC_CUE_DEPEND);
	if (at >= 0)
		s->belonging = DEPENDS;
	else if ((at = behind(s, RC_CUE_COME_FROM)) >= 0)
		s->belonging = COMES_FROM;
	else if ((at = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_COME_FROM)) >= 0 &&
			 s->reader->mentions.chinese)
		s->belonging = COMES_FROM;
	/* "98% of demand is met by Chinese imports", "by China": imported, or supplied. */
	else if ((at = behind(s, RC_CUE_MET_BY)) >= 0)
		s->belonging = names_imports(s->reader, (rc_stretch){at, s->clause->last}) ? COMES_FROM : DONE_BY;
	else if ((at = behind(s, RC_CUE_GO_TO)) >= 0)
		s->belonging = GOES_TO;
	else if ((at = behind(s, RC_CUE_DONE_IN)) >= 0)
		s->belonging = DONE_BY;
	/* "70% came from China, 13% from Malaysia" */
	else if (s->predicate < 0 && s->reader->scene->measure == RC_M_IMPORTS && s->reader->scene->measure_age == 0 &&
			 rc_actor_in(s->reader, right, RC_ROLE_FROM) >= 0)
	{
		s->belonging = COMES_FROM;
		at = s->value;
	}
	else if (s->predicate < 0 ||
			 (s->reader->mentions.chinese && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD)))
	{
		/* "are imported from", "is made in", "由中国分离": a verb behind the value, and an agent or a place. */
		for (int i = right.first; i < right.last && at < 0; i++)
		{
			if ((rc_measure_reads(rc_at(s->reader, i), RC_PAST) && !describes_material(s->reader, i)) ||
				(s->reader->mentions.chinese && rc_is_measure_verb(rc_at(s->reader, i))))
				at = i;
		}
		if (at >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_IMPORTS)
			s->belonging = COMES_FROM;
		else if (at >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_EXPORTS)
			s->belonging = GOES_TO;
		else if (at >= 0 || rc_find_cue(s->reader, right, RC_CUE_HOLD) >= 0)
			s->belonging = DONE_BY;
		if (at < 0 && s->belonging == DONE_BY)
			at = rc_find_cue(s->reader, right, RC_CUE_HOLD);
	}
	s->belonging_at = at;
}

/* The whole's owner: the world, a country, "its". */
static int
owner_of_whole(const share *s)
{
	/* 欧盟98%的磁体依赖中国: whom it depends on is behind the whole. */
	int last = s->belonging == DEPENDS && s->belonging_at > s->value && s->belonging_at < s->whole.last
				   ? s->belonging_at
				   : s->whole.last;
	int other = -1;
	int nearest = -1;

	for (int i = s->whole.first; i < last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (i == s->value || !(rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT) ||
							   rc_has_cue(mention, RC_CUE_PRONOUN_THEY)))
			continue;
		/* "makes 99% of it": what is made, whoever owns it. */
		if (mention->role == RC_ROLE_OF && i > 0 && rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_OF) &&
			(rc_spells(&s->reader->mentions, i, "it") || rc_spells(&s->reader->mentions, i, "them")))
			continue;
		/* 对中国稀土的依赖: nor is whom it depends on before it. */
		if (s->belonging == DEPENDS && !mention->latin && mention->role == RC_ROLE_TO)
			continue;
		if (mention->owner || mention->role == RC_ROLE_OF || mention->role == RC_ROLE_OWNER ||
			(mention->entity != NULL && mention->entity->class == RC_THE_WORLD))
			return i;
		/* In Chinese the whole stands nearest to its value, behind the part; where it goes or comes from is none. */
		if (s->reader->mentions.chinese &&
			(i < s->value || (mention->role != RC_ROLE_TO && mention->role != RC_ROLE_FROM)))
			nearest = i;
		if (other < 0)
			other = i;
	}
	if (nearest >= 0 && nearest != rc_subject_in(s->reader, s->part))
		return nearest;
	if (nearest >= 0)
		return s->part.first == s->whole.first ? -1 : nearest;
	return other;
}

static bool
is_world_name(rc_text name)
{
	return rc_text_is(name, "WORLD");
}

static bool
names_material(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			return true;
	}
	return false;
}

/* Is what "respectively" pairs with a value a measure? */
static bool
names_measure(const rc_reader *reader, int name)
{
	return name >= 0 && rc_at(reader, name)->material == NULL && !rc_is_actor(rc_at(reader, name));
}

/*
 * "98% of gallium and 60% of germanium production", "mine 10% and recycle 25% of its strategic minerals": what the last
 * value of a list is said to be of holds for the ones before it, as far as they leave it open.  Empty where none is lent.
 */
static rc_stretch
lent_whole(const share *s)
{
	const rc_clause *end = s->reader->clauses.items + s->reader->clauses.count;

	if (s->reader->mentions.chinese || s->whole.last < s->clause->last || owner_of_whole(s) >= 0)
		return (rc_stretch){0, 0};
	for (const rc_clause *next = s->clause + 1; next < end; next++)
	{
		int value = next->first;

		if (value < next->last && rc_is_measure_verb(rc_at(s->reader, value)))
			value++;
		if (value >= next->last || rc_at(s->reader, value)->type != RC_QUANTITY ||
			rc_at(s->reader, value)->quantity->kind != RC_Q_SHARE)
			break;
		if (value + 2 < next->last && rc_has_cue(rc_at(s->reader, value + 1), RC_CUE_OF))
			return (rc_stretch){value + 2, next->last};
		if (value + 1 < next->last)
			break;
	}
	return (rc_stretch){0, 0};
}

/* "92% of refining and 98% of magnet manufacturing": what belongs to another measure is not lent. */
static bool
lends_materials(const share *s)
{
	rc_stretch lent = lent_whole(s);

	if (rc_measure_in(s->reader, s->whole, true) < 0)
		return true;
	for (int i = lent.first; i + 1 < lent.last; i++)
	{
		if (rc_at(s->reader, i)->material != NULL && rc_measure_reads(rc_at(s->reader, i + 1), RC_NAME))
			return false;
	}
	return true;
}

/* The world or the country whose whole is lent, or -1. */
static int
owner_of_lent_whole(const share *s)
{
	rc_stretch lent = lent_whole(s);

	for (int i = lent.first; i < lent.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY || rc_is_predicate(mention))
			break;
		if ((rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT)) &&
			(mention->owner || mention->role == RC_ROLE_OF || mention->role == RC_ROLE_OWNER))
			return i;
	}
	return -1;
}

static bool
has_in_ground(const share *s)
{
	static const char *const verbs[] = {"own",        "owns",    "owned", "owning", "possess", "possesses", "possessed",
										"possessing", "home to", "holds", "hold",   "holding", "boasts",    "has",
										"have",       "拥有",    "擁有",  "坐拥",   "坐擁"};

	if (s->predicate < 0 || s->reader->scene->measure_age == 0 || !names_material(s->reader, s->whole))
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		if (rc_spells(&s->reader->mentions, s->predicate, verbs[i]))
			return true;
	}
	return false;
}

/* The measure: of a transitive verb of the field, else of the whole, else of the part, else of what went before. */
static rc_measure
share_measure(const share *s, const rc_frame *frame, bool *inherited)
{
	int at;

	*inherited = false;
	if (names_measure(s->reader, rc_paired_name(s->reader, s->value)))
		return rc_measure_of(rc_at(s->reader, rc_paired_name(s->reader, s->value)));
	/* "dominates production of tungsten (80% market share)": the share is of what stands before it. */
	if (material_before_aside(s) >= 0 && s->reader->scene->measure_age == 0)
		return s->reader->scene->measure;
	/* "Recycling covers 5% of demand": the part is what is recycled. */
	for (int i = s->part.first; i < s->part.last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) == RC_M_RECYCLING)
			return RC_M_RECYCLING;
	}
	/* Who covers a demand supplies. */
	if (s->belonging == DONE_BY && s->belonging_at >= 0 && rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_MET_BY))
		return RC_M_SUPPLY;
	at = rc_measure_in(s->reader, s->whole, true);
	if (at >= 0 &&
		(rc_measure_of(rc_at(s->reader, at)) == RC_M_DEMAND ||
		 rc_measure_of(rc_at(s->reader, at)) == RC_M_CONSUMPTION) &&
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SUPPLY_VERB) >= 0)
		return RC_M_SUPPLY;
	/* "produces 98% of the world's refined gallium" */
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		/* "supplies 10% of the world's separated rare earths" says that it supplies. */
		if (describes_material(s->reader, i) && rc_measure_of(rc_at(s->reader, i)) == RC_M_REFINING)
			return s->predicate >= 0 && rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_SUPPLY ? RC_M_SUPPLY
																									 : RC_M_REFINING;
	}
	/* "supplies 80% of US imports", "bought 85% of Myanmar's exports": the whole says whose trade it is. */
	at = rc_measure_in(s->reader, s->whole, true);
	if (at >= 0 && s->predicate >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_IMPORTS &&
		rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_SUPPLY && !s->reader->mentions.chinese)
		return RC_M_IMPORTS;
	if (at >= 0 && s->predicate >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_EXPORTS &&
		rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_IMPORTS)
		return RC_M_EXPORTS;
	if (s->predicate >= 0 && rc_counts(rc_measure_of(rc_at(s->reader, s->predicate))) &&
		!(rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) && rc_measure_in(s->reader, s->whole, false) >= 0))
		return rc_measure_of(rc_at(s->reader, s->predicate));
	at = rc_measure_in(s->reader, s->whole, true);
	if (at < 0 && s->belonging == DONE_BY && s->belonging_at >= 0)
	{
		rc_measure done = rc_measure_of(rc_at(s->reader, s->belonging_at));

		if (done != RC_M_NONE)
			return done;
		/* 5%的稀土位于乌克兰: what lies somewhere is in the ground. */
		if (s->reader->mentions.chinese && rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_DONE_IN) &&
			!rc_at(s->reader, s->value)->quantity->vague && s->reader->scene->measure_age > 0 &&
			rc_measure_in(s->reader, s->part, true) < 0)
			return RC_M_RESERVES;
	}
	if (at < 0)
		at = rc_measure_in(s->reader, s->part, true);
	/* 冶炼产品产量9.69万吨，占世界总产量的九成: of the same output. */
	if (at >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_PRODUCTION &&
		s->reader->scene->measure == RC_M_REFINING && s->reader->scene->measure_age == 0 &&
		!names_material(s->reader, s->whole) && rc_subject_in(s->reader, s->part) < 0)
		return RC_M_REFINING;
	/* 出口量占全球贸易量的90% */
	if (at >= 0 && s->reader->mentions.chinese && rc_measure_of(rc_at(s->reader, at)) == RC_M_TRADE &&
		rc_measure_in(s->reader, s->part, true) >= 0)
		at = rc_measure_in(s->reader, s->part, true);
	if (at < 0)
		at = rc_measure_in(s->reader, lent_whole(s), true);
	if (at >= 0)
		return rc_measure_of(rc_at(s->reader, at));
	if (frame->measure == RC_M_MARKET && !frame->measure_inherited)
		return RC_M_MARKET;
	/* "owns 65% of the world's rare earth resources": what somebody has of a material lies in the ground. */
	if (has_in_ground(s))
		return RC_M_RESERVES;
	*inherited = frame->measure_inherited;
	return frame->measure_inherited ? frame->measure : RC_M_NONE;
}

static rc_text
name_at(const share *s, int at)
{
	return at >= 0 ? rc_actor_name(s->reader, at) : (rc_text){NULL, 0};
}

/* The one named behind the predicate in one of the roles. */
static rc_text
other_side(const share *s, rc_role role, rc_role second, rc_stretch stretch)
{
	int at = rc_actor_in(s->reader, stretch, role);

	if (at < 0)
		at = rc_actor_in(s->reader, stretch, second);
	return name_at(s, at);
}

/* Has the text just spoken of what is mined or made? */
static bool
is_made(const rc_scene *scene)
{
	return scene->measure_age <= 1 &&
		   (scene->measure == RC_M_MINING || scene->measure == RC_M_PRODUCTION || scene->measure == RC_M_REFINING);
}

/* Does the text speak of nobody but those from whom it comes, and of no trade? */
static bool
is_of_nobody(const share *s, const rc_frame *frame, rc_text from)
{
	const rc_scene *scene = s->reader->scene;
	int measure = rc_measure_in(s->reader, s->whole, true);

	return frame->subject_at < 0 && s->whole.first < s->whole.last &&
		   (measure < 0 || rc_measure_of(rc_at(s->reader, measure)) == RC_M_REFINING ||
			rc_measure_of(rc_at(s->reader, measure)) == RC_M_MINING) &&
		   (scene->subject.data == NULL || rc_text_same(scene->subject, from));
}

/* "80% of US imports come from China"; "most of the world's magnets come from China" is the other way round. */
static void
fill_comes_from(const share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	/* 从中国进口: in Chinese where it comes from stands before the verb. */
	rc_stretch all = {s->reader->mentions.chinese && s->belonging_at > s->value ? s->value + 1 : s->belonging_at,
					  s->clause->last};
	rc_text from = other_side(s, RC_ROLE_FROM, RC_ROLE_BARE, all);

	/* "met by Chinese imports" */
	if (from.data == NULL)
		from = other_side(s, RC_ROLE_BY, RC_ROLE_OWNER, all);
	if (owner.data != NULL && is_world_name(owner))
	{
		claim->subject = from;
		claim->scope = owner;
		if (frame->measure == RC_M_NONE || frame->measure == RC_M_IMPORTS)
			frame->measure = RC_M_PRODUCTION;
		return;
	}
	/* "Half of it comes from Bayan Obo", where nothing is said of imports: it is made there. */
	if (owner.data == NULL && !s->reader->mentions.chinese && is_made(s->reader->scene) &&
		(frame->subject_at < 0 || rc_text_same(frame->subject, from)))
	{
		claim->subject = from;
		frame->measure = RC_M_PRODUCTION;
		return;
	}
	/* "About 90% of refined rare earths come from China", where nobody else is spoken of: of the world's. */
	if (owner.data == NULL && !s->reader->mentions.chinese && is_of_nobody(s, frame, from))
	{
		claim->subject = from;
		frame->measure =
			frame->measure == RC_M_REFINING || frame->measure == RC_M_MINING ? frame->measure : RC_M_PRODUCTION;
		return;
	}
	if (owner.data == NULL)
		owner = frame->subject_at >= 0 && frame->subject_at < s->value && !rc_text_same(frame->subject, from)
					? frame->subject
					: s->reader->scene->subject;
	claim->subject = owner;
	claim->scope = owner;
	claim->partner = from;
	if (frame->measure != RC_M_SUPPLY)
		frame->measure = RC_M_IMPORTS;
}

static void
fill_depends(const share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	rc_stretch all = {s->clause->first, s->clause->last};

	claim->partner = other_side(s, RC_ROLE_ON, RC_ROLE_FROM, all);
	if (claim->partner.data == NULL && s->reader->mentions.chinese)
		claim->partner = other_side(s, RC_ROLE_TO, RC_ROLE_TO, all);
	claim->subject = owner.data != NULL && !is_world_name(owner) ? owner : frame->subject;
	claim->scope = claim->subject;
	/* 中国…，约70%的进口依赖于中国: nobody depends on himself. */
	if (rc_text_same(claim->partner, claim->subject) && s->reader->mentions.chinese && frame->subject_inherited)
		claim->subject = (rc_text){NULL, 0};
	if (rc_text_same(claim->partner, claim->subject))
		claim->partner = (rc_text){NULL, 0};
	if (frame->measure != RC_M_SUPPLY || frame->measure_inherited)
		frame->measure = RC_M_IMPORTS;
}

static void
fill_goes_to(const share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	claim->subject = owner.data != NULL && !is_world_name(owner) ? owner : frame->subject;
	claim->scope = claim->subject;
	claim->partner = other_side(s, RC_ROLE_TO, RC_ROLE_IN, (rc_stretch){s->belonging_at, s->clause->last});
	frame->measure = RC_M_EXPORTS;
}

static void
fill_done_by(const share *s, rc_text owner, const rc_frame *frame, rc_claim *claim)
{
	rc_stretch behind_value = {s->value + 1, s->clause->last};
	rc_text by = other_side(s, RC_ROLE_BY, RC_ROLE_IN, behind_value);

	if (by.data == NULL)
		by = other_side(s, RC_ROLE_BY, RC_ROLE_BARE, behind_value);
	claim->subject = by.data != NULL ? by : frame->subject;
	claim->scope = owner;
}

/* 全国, "domestic": of the country spoken of. */
static rc_text
home_of(const share *s, rc_text part)
{
	if (part.len == 2)
		return part;
	if (s->reader->options->perspective.len == 2)
		return s->reader->options->perspective;
	return s->reader->mentions.chinese ? (rc_text){"CN", 2} : s->reader->scene->country;
}

/* The use whose demand is told, or data NULL. */
static rc_text
use_in(const share *s, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->entity != NULL && mention->entity->class == RC_USE)
			return mention->name;
	}
	return (rc_text){NULL, 0};
}

/* Shares of imports in parentheses behind those they come from. */
static void
fill_aside(const share *s, int named, const rc_frame *frame, rc_claim *claim)
{
	claim->subject = name_at(s, named);
	if (frame->measure != RC_M_IMPORTS)
		return;
	claim->partner = claim->subject;
	claim->subject = claim->scope = s->reader->scene->subject;
}

/* "70% of mining, and 90% of refining, happens in China": the verb that a list of values shares stands behind it. */
static rc_text
shared_place(const share *s)
{
	const rc_clause *end = s->reader->clauses.items + s->reader->clauses.count;

	if (s->predicate >= 0 || s->reader->mentions.chinese || rc_subject_in(s->reader, s->part) >= 0)
		return (rc_text){NULL, 0};
	for (const rc_clause *next = s->clause + 1; next < end && next <= s->clause + 2; next++)
	{
		int done = rc_find_cue(s->reader, (rc_stretch){next->first, next->last}, RC_CUE_DONE_IN);

		if (done >= 0)
			return name_at(s, rc_subject_in(s->reader, (rc_stretch){done, next->last}));
	}
	return (rc_text){NULL, 0};
}

/* "then the FSU has one-fifth": somebody is named whom no table knows, so that nobody told before is meant. */
static bool
names_unknown(const share *s)
{
	const rc_mention *before = s->predicate > s->clause->first ? rc_at(s->reader, s->predicate - 1) : NULL;

	return before != NULL && before->type == RC_WORD && before->latin && before->capital &&
		   s->predicate - 1 > s->clause->first && !s->reader->mentions.title;
}

static void
fill_plain(share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	int part_at = rc_subject_in(s->reader, s->part);
	rc_text part = name_at(s, part_at);

	/* 储量不到中国的5%: who stands right before the value is the whole's. */
	if (part_at >= 0 && part_at == s->value - 2 && rc_spells(&s->reader->mentions, s->value - 1, "的"))
		part = (rc_text){NULL, 0};

	if (rc_paired_name(s->reader, s->value) >= 0 && rc_is_actor(rc_at(s->reader, rc_paired_name(s->reader, s->value))))
		part = frame->subject;
	if (part.data == NULL && (frame->measure == RC_M_DEMAND || frame->measure == RC_M_CONSUMPTION))
	{
		part = use_in(s, s->clause->relative ? (rc_stretch){s->clause[-1].first, s->part.last} : s->part);
		s->of_use = part.data != NULL;
	}
	if (part.data == NULL && s->reader->mentions.chinese)
		part = name_at(s, holder_behind(s));
	if (part.data == NULL)
		part = rc_antecedent(s->reader, s->clause);
	if (part.data == NULL)
		part = shared_place(s);
	if (part.data == NULL && names_unknown(s))
		return;
	if (part.data == NULL || is_world_name(part))
		part = frame->subject_inherited ? frame->subject : s->reader->scene->subject;
	/* 三国合计占70%: several have it together. */
	if (part_at < 0 && rc_find_cue(s->reader, s->part, RC_CUE_TOGETHER) >= 0)
		part = (rc_text){NULL, 0};
	claim->subject = part;
	/* "gets 60 percent of its magnets from China": what one gets from another country is imported. */
	if (frame->measure_inherited || frame->measure == RC_M_NONE)
	{
		rc_text from = other_side(s, RC_ROLE_FROM, RC_ROLE_FROM, (rc_stretch){s->value + 1, s->clause->last});

		if (from.data != NULL && !rc_text_same(from, part))
			frame->measure = RC_M_IMPORTS;
	}
	claim->partner = rc_partner_of(s->reader, s->clause, frame->measure, part);
	if (claim->partner.data == NULL && part_at >= 0 && !s->reader->mentions.chinese)
		claim->partner = rc_second_subject(s->reader, part_at);
	claim->scope = owner;
	if (owner.data == NULL && rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0)
		claim->scope = home_of(s, part);
	/* 对美出口占比7.8%: what goes to one is a part of all that goes out. */
	if (owner.data == NULL && frame->measure == RC_M_EXPORTS && claim->partner.data != NULL)
		claim->scope = part;
	/* "98% of the world's gallium, 60% of its germanium": its is the world's, too. */
	if (owner.data != NULL && rc_text_same(owner, part) && s->reader->scene->measure_age == 0 &&
		frame->measure != RC_M_IMPORTS && frame->measure != RC_M_EXPORTS && frame->measure != RC_M_CONSUMPTION &&
		frame->measure != RC_M_DEMAND && frame->measure != RC_M_SUPPLY && frame->measure != RC_M_RECYCLING &&
		rc_text_is(s->reader->scene->scope, "WORLD"))
		claim->scope = s->reader->scene->scope;
	if (frame->measure == RC_M_IMPORTS && claim->partner.data == NULL && frame->measure_inherited && part_at < 0 &&
		s->reader->scene->partner_age == 0)
		claim->partner = s->reader->scene->partner;
	if (frame->measure == RC_M_IMPORTS || frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_RECYCLING)
	{
		/* 全球稀土消费中，中国占比58% */
		if (owner.data == NULL && s->reader->scope_of_sentence.data != NULL)
			claim->scope = s->reader->scope_of_sentence;
		else if (owner.data == NULL || !is_world_name(owner))
			claim->scope = part;
	}
	/* "China accounts for 70% of US imports": the importer's claim, whoever is its grammatical subject. */
	if (frame->measure == RC_M_IMPORTS && owner.data != NULL && !is_world_name(owner) && part.data != NULL &&
		!rc_text_same(owner, part))
	{
		claim->partner = part;
		claim->subject = claim->scope = owner;
		return;
	}
	/* "China takes 80% of Myanmar's exports": the exporter's claim. */
	if (frame->measure == RC_M_EXPORTS && owner.data != NULL && !is_world_name(owner) && part.data != NULL &&
		!rc_text_same(owner, part) && !s->reader->mentions.chinese)
	{
		claim->partner = part;
		claim->subject = claim->scope = owner;
		return;
	}
	/* "Of those imports Myanmar accounted for 58 percent", "US imports: Myanmar 58%": the importer's claim. */
	if (frame->measure == RC_M_IMPORTS && claim->partner.data == NULL && s->reader->scene->subject.data != NULL &&
		!rc_text_same(part, s->reader->scene->subject) &&
		(s->predicate >= 0 ? rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR)
						   : frame->measure_inherited) &&
		(owner.data == NULL || !is_world_name(owner)))
	{
		claim->partner = part;
		claim->subject = owner.data != NULL && !is_world_name(owner) ? owner : s->reader->scene->subject;
		claim->scope = claim->subject;
	}
}

/* A stake in a company: the whole is nothing but the company. */
static bool
is_stake(const share *s, int owner)
{
	int whole = rc_measure_in(s->reader, s->whole, false);

	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) == RC_M_INVESTMENT)
			return whole < 0 || s->reader->mentions.chinese ||
				   rc_measure_of(rc_at(s->reader, whole)) == RC_M_INVESTMENT;
	}
	return owner >= 0 && s->predicate >= 0 && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) &&
		   rc_is_company(rc_at(s->reader, owner)) && rc_measure_in(s->reader, s->whole, false) < 0;
}

static void
fill_stake(const share *s, int owner, rc_frame *frame, rc_claim *claim)
{
	claim->subject = name_at(s, rc_subject_in(s->reader, s->part));
	if (claim->subject.data == NULL)
		claim->subject = s->reader->scene->subject;
	claim->scope = owner >= 0 ? name_at(s, owner) : s->reader->scene->company;
	if (claim->scope.data == NULL)
		claim->scope = s->reader->scene->partner;
	frame->measure = RC_M_INVESTMENT;
	frame->materials.count = 0;
}

/* "100 percent of the beef", "half of the UK's electricity": a whole whose noun is nothing of the field. */
static bool
is_of_something_else(const share *s)
{
	const rc_mention *noun = NULL;

	if (s->reader->mentions.chinese || s->value + 1 >= s->clause->last ||
		!rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF))
		return false;
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->material != NULL || mention->measure != NULL || rc_has_cue(mention, RC_CUE_TOTAL) ||
			rc_spells(&s->reader->mentions, i, "what"))
			return false;
		if (rc_is_mark(mention, '\''))
			continue;
		if (noun != NULL && mention->type != RC_WORD)
			break;
		if (mention->type == RC_WORD || rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT) ||
			rc_has_cue(mention, RC_CUE_PRONOUN_THEY) || rc_has_cue(mention, RC_CUE_COMPANY_REF))
			noun = mention;
	}
	return noun != NULL && noun->type == RC_WORD;
}

/* 中国占了多少？答案是70%: nothing but the value behind a question for a share. */
static bool
answers(const share *s)
{
	return s->reader->scene->share_age <= 1 && rc_measure_in(s->reader, s->part, false) < 0 &&
		   rc_subject_in(s->reader, s->part) < 0;
}

/* 大部分, 多数 are words of many sentences: who has so much has to be told in the clause. */
static bool
names_holder(const share *s)
{
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && rc_can_act(s->reader, i) && !is_world_name(rc_at(s->reader, i)->name))
			return true;
	}
	return false;
}

/* "most of which", "the majority": a word alone needs its whole told. */
static bool
lacks_whole(const share *s, const rc_frame *frame)
{
	return rc_at(s->reader, s->value)->quantity->vague && rc_measure_in(s->reader, s->whole, false) < 0 &&
		   (frame->materials_inherited || frame->materials.count == 0);
}

/* "a 15 percent tax", "a 10% discount": between an article and a noun that is none of ours a rate is the noun's. */
static bool
describes_noun(const share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};

	return !s->reader->mentions.chinese && s->value > s->clause->first && s->value + 1 < s->clause->last &&
		   (rc_spells(&s->reader->mentions, s->value - 1, "a") ||
			rc_spells(&s->reader->mentions, s->value - 1, "an")) &&
		   rc_at(s->reader, s->value + 1)->type == RC_WORD && rc_find_cue(s->reader, all, RC_CUE_SHARE_WORD) < 0;
}

/* Is the value tied to a whole at all: a tie, "of", 占, a list that goes on? */
static bool
is_share_told(const share *s, const rc_frame *frame, int owner)
{
	if (rc_spells(&s->reader->mentions, s->value + 1, "owned") || is_of_something_else(s))
		return false;
	/* "products that contain more than 0.1% of Chinese rare earths" */
	if (rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_CONTAIN) >= 0)
		return false;
	if (rc_at(s->reader, s->value)->quantity->vague && s->reader->mentions.chinese && !names_holder(s))
		return false;
	if (describes_noun(s))
		return false;
	if (s->belonging != PLAIN || named_before_aside(s) >= 0)
		return !(s->belonging == DEPENDS && lacks_whole(s, frame) && !s->reader->mentions.chinese);
	if (material_before_aside(s) >= 0)
		return s->reader->scene->measure_age == 0;
	if (lacks_whole(s, frame))
		return false;
	if (s->predicate >= 0 && !rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) &&
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_REACH))
		return true;
	if (owner >= 0 && is_world_name(name_at(s, owner)))
		return true;
	if (rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->clause->last}, RC_CUE_SHARE_WORD) >= 0 ||
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_ACCOUNT_FOR) >= 0)
		return true;
	if (s->value + 1 < s->clause->last && rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF))
		return frame->measure_inherited ? s->reader->scene->measure_age == 0 : true;
	/* 钨精矿（三氧化钨65%）: what it contains. */
	if (s->reader->mentions.chinese && s->clause->aside && s->predicate < 0 && s->reader->scene->share_age > 0 &&
		owner < 0)
		return false;
	/* 市场份额高达99% */
	if (s->reader->mentions.chinese && rc_measure_in(s->reader, s->part, true) >= 0 &&
		rc_measure_of(rc_at(s->reader, rc_measure_in(s->reader, s->part, true))) == RC_M_MARKET)
		return true;
	/* 北方稀土获分配全国开采指标的七成 */
	if (s->reader->mentions.chinese && s->predicate < 0 && rc_spells(&s->reader->mentions, s->value - 1, "的") &&
		rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0 && rc_measure_in(s->reader, s->whole, true) >= 0)
		return true;
	/* Elliptical: goes on from a share told in the same sentence, or answers the question for one. */
	if (s->reader->mentions.chinese && answers(s))
		return true;
	if (s->reader->mentions.chinese && s->predicate >= 0)
		return s->reader->scene->share_age == 0;
	return s->reader->scene->measure_age == 0 && s->predicate < 0;
}

/* 不足总量的百分之十: in Chinese a bound may stand before the whole, away from its value. */
static void
widen_by_words(const share *s, rc_interval *value)
{
	if (!s->reader->mentions.chinese || !value->has_low || !value->has_high || value->low_open || value->high_open)
		return;
	if (rc_find_cue(s->reader, s->whole, RC_CUE_LESS_THAN) >= 0)
	{
		value->has_low = false;
		value->high_open = true;
	}
	else if (rc_find_cue(s->reader, s->whole, RC_CUE_MORE_THAN) >= 0)
	{
		value->has_high = false;
		value->low_open = true;
	}
	else if (rc_find_cue(s->reader, s->whole, RC_CUE_ABOUT) >= 0)
		value->approx = true;
}

/* "does not account for 90%": the verb is denied; "not only" and "not yet" are none of that. */
static bool
is_denied(const share *s)
{
	int not = s->predicate - 1;

	return s->predicate > s->clause->first && !s->reader->mentions.chinese && rc_at(s->reader, not )->latin &&
		   rc_has_cue(rc_at(s->reader, not ), RC_CUE_NOT) &&
		   (rc_spells(&s->reader->mentions, not, "not") || rc_spells(&s->reader->mentions, not, "does not") ||
			rc_spells(&s->reader->mentions, not, "did not") || rc_spells(&s->reader->mentions, not, "do not"));
}

/* Is mention i of a list of actors: an actor, or the joint between two? */
static bool
is_listed(const rc_reader *reader, int i)
{
	return rc_is_actor(rc_at(reader, i))
			   ? rc_can_act(reader, i)
			   : rc_is_mark(rc_at(reader, i), '&') || rc_has_cue(rc_at(reader, i), RC_CUE_AND);
}

/* 日本、韩国90%的石墨来自中国: in Chinese each of several importers has the share. */
static rc_status
add_for_others(const share *s, const rc_claim *claim, const rc_materials *materials, rc_error *error)
{
	rc_claim other = *claim;
	rc_status status = RC_OK;
	int at = -1;

	if (!s->reader->mentions.chinese || claim->measure != RC_M_IMPORTS || s->belonging == PLAIN ||
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->clause->last}, RC_CUE_TOGETHER) >= 0)
		return RC_OK;
	for (int i = s->clause->first; i < s->value && at < 0; i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && rc_text_same(rc_at(s->reader, i)->name, claim->subject))
			at = i;
	}
	for (int step = -1; at >= 0 && step <= 1; step += 2)
	{
		for (int i = at + step; i >= s->clause->first && i < s->value && is_listed(s->reader, i) && status == RC_OK;
			 i += step)
		{
			if (!rc_is_actor(rc_at(s->reader, i)) || rc_at(s->reader, i)->role > RC_ROLE_OWNER)
				continue;
			other.subject = other.scope = rc_actor_name(s->reader, i);
			status = rc_claim_add(s->reader, &other, materials, rc_frame_start(s->reader, s->clause, s->value), s->last,
								  error);
		}
	}
	return status;
}

rc_status
rc_rule_share(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	share s = {.reader = reader, .clause = clause, .value = value};
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_claim claim;
	rc_frame frame;
	rc_materials materials;
	rc_status status;
	bool measure_inherited;
	int owner;
	rc_text owner_name;

	if (quantity->kind != RC_Q_SHARE ||
		(value + 1 < clause->last && rc_has_cue(rc_at(reader, value + 1), RC_CUE_HOLDER)))
		return RC_OK;
	find_whole(&s);
	find_belonging(&s);
	rc_frame_read(reader, clause, value, &frame);
	owner = owner_of_whole(&s);
	if (owner < 0)
		owner = owner_of_lent_whole(&s);
	owner_name = name_at(&s, owner);
	if (!is_share_told(&s, &frame, owner))
		return RC_OK;
	frame.measure = share_measure(&s, &frame, &measure_inherited);
	if (frame.measure == RC_M_REVENUE || frame.measure == RC_M_PRICE || frame.measure == RC_M_COST)
		return RC_OK;

	if (material_before_aside(&s) >= 0)
	{
		rc_materials_in(reader, (rc_stretch){clause->first - 2, clause->first - 1}, false, &frame.materials);
		frame.materials_inherited = false;
	}
	else if ((rc_paired_name(reader, value) < 0 || names_measure(reader, rc_paired_name(reader, value))) &&
			 (rc_materials_in(reader, s.whole, s.reader->mentions.chinese, &materials) ||
			  rc_materials_in(reader, s.part, true, &materials) ||
			  (reader->scene->materials_age > 0 && lends_materials(&s) &&
			   rc_materials_in(reader, lent_whole(&s), false, &materials))))
	{
		frame.materials = materials;
		frame.materials_inherited = false;
	}

	rc_claim_start(reader, clause, value, RC_SHARE, &claim);
	claim.value = quantity->value;
	widen_by_words(&s, &claim.value);
	claim.unit.kind = RC_U_FRACTION;
	claim.basis = RC_BASIS_NONE;
	if (named_before_aside(&s) >= 0)
		fill_aside(&s, named_before_aside(&s), &frame, &claim);
	else if (is_stake(&s, owner))
		fill_stake(&s, owner, &frame, &claim);
	else
		switch (s.belonging)
		{
			case COMES_FROM:
				fill_comes_from(&s, owner_name, &frame, &claim);
				break;
			case DEPENDS:
				fill_depends(&s, owner_name, &frame, &claim);
				break;
			case GOES_TO:
				fill_goes_to(&s, owner_name, &frame, &claim);
				break;
			case DONE_BY:
				fill_done_by(&s, owner_name, &frame, &claim);
				break;
			case PLAIN:
				fill_plain(&s, owner_name, &frame, &claim);
				break;
		}
	/* "No more than 1% of rare earths are recycled": by anybody. */
	if (frame.measure == RC_M_RECYCLING && s.belonging == DONE_BY && frame.subject_inherited &&
		!reader->mentions.chinese && reader->scene->subject_age > 0)
		claim.subject = (rc_text){"WORLD", 5};
	/* 六大集团掌握全国98%的指标: the country is the whole, not who holds a part of it. */
	if (reader->mentions.chinese && frame.subject_inherited &&
		rc_text_same(claim.subject, home_of(&s, (rc_text){NULL, 0})) &&
		rc_find_cue(reader, s.whole, RC_CUE_SELF_REF) >= 0 && s.belonging == PLAIN)
		return RC_OK;
	if (is_denied(&s))
		claim.polarity = !claim.polarity;
	claim.measure = frame.measure;
	/* 95%的电动车采用永磁电机: so many cars are no share of what is mined or made. */
	if (owner >= 0 && rc_at(reader, owner)->entity != NULL && rc_at(reader, owner)->entity->class == RC_USE &&
		rc_text_same(claim.scope, owner_name) && rc_counts(frame.measure) && frame.measure <= RC_M_REFINING)
		return RC_OK;
	if (claim.scope.data == NULL)
		claim.scope = (rc_text){"WORLD", 5};
	if (frame.measure == RC_M_NONE || claim.subject.data == NULL ||
		(is_world_name(claim.subject) && frame.measure != RC_M_RECYCLING) ||
		(frame.materials.count == 0 && frame.measure != RC_M_INVESTMENT))
		return RC_OK;
	if (frame.quota)
		claim.modality = RC_QUOTA;
	frame.measure_inherited = measure_inherited;
	if (s.belonging == PLAIN)
		rc_frame_continue_period(reader, &frame, &claim);
	rc_period_of_end(reader, clause, value, &claim);
	claim.confidence = rc_frame_confidence(&frame, quantity);

	*taken = true;
	s.last = s.whole.last > value + 1 ? s.whole.last : value + 1;
	if (s.last < clause->last && rc_at(reader, s.last)->time != NULL)
		s.last++;
	if (s.belonging_at >= s.last || s.belonging != PLAIN)
		s.last = clause->last;
	status = rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, value), s.last, error);
	if (status == RC_OK)
		status = add_for_others(&s, &claim, &frame.materials, error);
	reader->scene->scope = claim.scope;
	reader->scene->share_age = 0;
	frame.partner = claim.partner;
	frame.subject = claim.subject;
	frame.subject_inherited = s.of_use;
	frame.subject_at = -1;
	rc_frame_remember(reader, &frame);
	if (claim.has_period)
		rc_scene_set_period(reader->scene, claim.period);
	return status;
}
