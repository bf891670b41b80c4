/*-------------------------------------------------------------------------
 *
 * share_whole.c
 *		The whole that a share is a part of, and the part.
 *
 * "60% of the world's rare earth mining" tells the whole behind the value,
 * 占全球稀土产量的60% before it.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/rules.h"
#include "rules/share_parts.h"

#include "rules/rules.h"

/* A verb that ties a part to its value; giving somebody a part of what he uses does, too. */
static bool
is_tie(const rc_mention *mention)
{
	return (mention->latin && rc_has_cue(mention, RC_CUE_GIVE)) || rc_has_cue(mention, RC_CUE_ACCOUNT_FOR) ||
		   rc_has_cue(mention, RC_CUE_HOLD) || rc_has_cue(mention, RC_CUE_COPULA) ||
		   rc_has_cue(mention, RC_CUE_REACH) || rc_is_measure_verb(mention);
}

/* "processed rare earths", "mined ores": a participle of the noun, no verb of the clause. */
bool
rc_describes_material(const rc_reader *reader, int i)
{
	return rc_measure_reads(rc_at(reader, i), RC_PAST) && i + 1 < reader->mentions.count &&
		   rc_at(reader, i + 1)->material != NULL;
}

/* Does a verb follow in the clause that says where the part belongs: "comes from", "takes place in"? */
static bool
belongs_behind(const rc_told_share *s, int i)
{
	for (; i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (rc_has_cue(mention, RC_CUE_COME_FROM) || rc_has_cue(mention, RC_CUE_DONE_IN) ||
			rc_has_cue(mention, RC_CUE_GO_TO))
			return true;
	}
	return false;
}

/* "accounts for a quarter of the antimony mined worldwide": a clause that has its verb has participles only. */
static bool
is_participle(const rc_told_share *s, int i)
{
	return rc_describes_material(s->reader, i) ||
		   (rc_measure_reads(rc_at(s->reader, i), RC_PAST) && rc_at(s->reader, i - 1)->material != NULL &&
			(s->predicate >= 0 || belongs_behind(s, i + 1)));
}

/* "the samarium used by the military": does the agent of a participle follow, whose the whole is? */
static bool
names_user(const rc_told_share *s, int i)
{
	/* "the yttrium consumed in the United States" */
	if (rc_has_cue(rc_at(s->reader, i), RC_CUE_IN) && rc_measure_of(rc_at(s->reader, i - 1)) == RC_M_CONSUMPTION)
		return rc_measure_reads(rc_at(s->reader, i - 1), RC_PAST) && rc_at(s->reader, i - 2)->material != NULL;
	/* "the germanium imported into the EU" */
	if (rc_has_cue(rc_at(s->reader, i), RC_CUE_TO) && rc_measure_of(rc_at(s->reader, i - 1)) == RC_M_IMPORTS)
		return rc_measure_reads(rc_at(s->reader, i - 1), RC_PAST) && rc_at(s->reader, i - 2)->material != NULL;
	return rc_has_cue(rc_at(s->reader, i), RC_CUE_BY) &&
		   (rc_spells_of(&s->reader->mentions, i - 1, RC_SPELT_USED_BY) ||
			/* "80 per cent of the rare earths imported by Japan come from China" */
			(is_participle(s, i - 1) && (rc_measure_of(rc_at(s->reader, i - 1)) == RC_M_IMPORTS ||
										 rc_measure_of(rc_at(s->reader, i - 1)) == RC_M_CONSUMPTION)));
}

/* "accounted for 80% of imports by the United States", "into": whose trade it is, where somebody else has the part. */
static bool
names_trader(const rc_told_share *s, int i)
{
	const rc_mention *mention = rc_at(s->reader, i);
	int at = rc_measure_in(s->reader, (rc_stretch){s->value + 1, i}, true);
	rc_measure measure = at < 0 ? RC_M_NONE : rc_measure_of(rc_at(s->reader, at));
	int who = i + 1 < s->clause->last && rc_spells(&s->reader->mentions, i + 1, "the") ? i + 2 : i + 1;

	if (s->predicate < 0 || s->predicate > s->value ||
		!(rc_has_cue(mention, RC_CUE_BY) || (rc_has_cue(mention, RC_CUE_TO) && measure == RC_M_IMPORTS)))
		return false;
	return (measure == RC_M_IMPORTS || measure == RC_M_EXPORTS) && rc_measure_reads(rc_at(s->reader, at), RC_NAME) &&
		   who < s->clause->last && rc_is_actor(rc_at(s->reader, who));
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

/* "35% of U.S. supply with its Idaho mine": by what means is no part of the whole. */
static bool
is_with_own(const rc_told_share *s, int i)
{
	return rc_has_cue(rc_at(s->reader, i), RC_CUE_WITH) && i + 1 < s->clause->last && rc_at(s->reader, i + 1)->owner &&
		   rc_at(s->reader, i + 1)->entity == NULL;
}

/* The whole behind an English value: the noun phrase of its "of", or the noun right behind it. */
static rc_stretch
whole_behind(const rc_told_share *s)
{
	int first = s->value + 1;
	bool of;
	int i;

	/* "the bulk (81%) of global production" */
	if (first + 1 < s->clause->last && rc_at(s->reader, first)->type == RC_MARK &&
		rc_has_cue(rc_at(s->reader, first + 1), RC_CUE_OF))
		first++;
	/* "six in 10 tons of its magnets" */
	if (first + 1 < s->clause->last && rc_spells_of(&s->reader->mentions, first, RC_SPELT_TONS) &&
		rc_has_cue(rc_at(s->reader, first + 1), RC_CUE_OF))
		first++;
	of = first < s->clause->last && (rc_has_cue(rc_at(s->reader, first), RC_CUE_OF) ||
									 /* "contributed 99% to world gallium production" */
									 (rc_has_cue(rc_at(s->reader, first), RC_CUE_TO) && s->predicate >= 0 &&
									  rc_holds(&s->reader->mentions, s->predicate, "contribut")));

	first += of;
	/* "Brazil 25 percent and Turkey 7" */
	if (!of && first < s->clause->last && rc_is_joint(rc_at(s->reader, first)))
		return (rc_stretch){first, first};
	for (i = first; i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY || (i >= s->reader->said_from && i < s->reader->said_to) ||
			((i > first || !of) && rc_is_predicate(mention) && !rc_has_cue(mention, RC_CUE_TOTAL) &&
			 !is_participle(s, i) && !(i + 1 < s->clause->last && names_user(s, i + 1))) ||
			rc_has_cue(mention, RC_CUE_FROM) || is_with_own(s, i) ||
			((rc_has_cue(mention, RC_CUE_TO) || rc_has_cue(mention, RC_CUE_BY)) && !names_user(s, i) &&
			 !names_trader(s, i)) ||
			rc_has_cue(mention, RC_CUE_RELATIVE) || (i > first && rc_has_cue(mention, RC_CUE_DONE_IN)) ||
			(i > first && begins_consequence(s->reader, i)))
			break;
	}
	return (rc_stretch){first, i};
}

/* "from China (54 percent), Belgium (22 percent)", "China, 54%; Belgium, 22%": the one before its figure, or -1. */
int
rc_share_named_before_aside(const rc_told_share *s)
{
	int before = s->clause->first - 2;
	/* 墨西哥（占2%） */
	bool tied = s->value == s->clause->first + 1 && s->reader->mentions.chinese &&
				rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_ACCOUNT_FOR);
	bool alone = s->clause > s->reader->clauses.items && rc_is_mark(rc_at(s->reader, s->clause->first - 1), ',') &&
				 s->clause[-1].last - s->clause[-1].first == 1 && s->clause->last == s->value + 1;

	if (!(s->clause->aside || alone) || !(s->value == s->clause->first || tied) || before < 0 ||
		!rc_is_actor(rc_at(s->reader, before)))
		return -1;
	return before;
}

/* "tungsten (83 percent), indium (60 percent)": the material before the parenthesis, or -1. */
int
rc_share_material_before_aside(const rc_told_share *s)
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

int
rc_share_work_before_aside(const rc_told_share *s)
{
	int before = s->clause->first - 2;
	rc_measure measure;

	if (!s->clause->aside || s->value != s->clause->first || before < 1 ||
		!rc_is_mark(rc_at(s->reader, before + 1), '(') || rc_at(s->reader, before - 1)->material == NULL)
		return -1;
	measure = rc_measure_of(rc_at(s->reader, before));
	return measure >= RC_M_RESERVES && measure <= RC_M_CONSUMPTION && measure != RC_M_CAPACITY ? before : -1;
}

/* 控制全球90%重稀土产能, 90%的相关专利: in Chinese the whole may follow its value without 的. */
static bool
whole_follows(const rc_told_share *s)
{
	const rc_mention *next;

	if (s->value + 1 >= s->clause->last)
		return false;
	next = rc_at(s->reader, s->value + 1);
	/* 产量~60%  云南锗业: a firm in the cell behind. */
	if (rc_is_company(next) && s->reader->mentions.text.data[next->from - 1] == ' ')
		return false;
	if (s->value + 2 < s->clause->last && !next->latin && rc_has_cue(next, RC_CUE_AND_OTHERS))
		next++;
	return next->material != NULL || rc_measure_reads(next, RC_NAME) || next->entity != NULL;
}

/* Mentions of the goods between a Chinese value and 的. */
#define GOODS_REACH 5

/* 供应全球90%稀土的中国, 手握全球九成产能的中国: whom a Chinese clause that begins with its verb describes, behind the goods; or -1. */
static int
described_behind_goods(const rc_told_share *s)
{
	bool goods = false;

	if (s->predicate < s->clause->first || s->predicate > s->clause->first + 1 ||
		!(rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) ||
		  rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) ||
		  rc_is_measure_verb(rc_at(s->reader, s->predicate))) ||
		(s->predicate > s->clause->first && rc_may_act(rc_at(s->reader, s->clause->first))))
		return -1;
	for (int i = s->value + 1; i + 1 < s->clause->last && i <= s->value + GOODS_REACH; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (goods && rc_spells(&s->reader->mentions, i, "的") && rc_is_actor(rc_at(s->reader, i + 1)))
			return rc_can_act(s->reader, i + 1) && !rc_is_world(rc_name_at(s->reader, i + 1)) ? i + 1 : -1;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || rc_is_actor(mention))
			return -1;
		goods |= mention->material != NULL || rc_measure_reads(mention, RC_NAME);
	}
	return -1;
}

/* 占全球产量七成的中国: whom a Chinese share describes that has its whole before it, or -1. */
static int
described_behind(const rc_told_share *s)
{
	rc_stretch whole = {s->predicate + 1, s->value};
	int at = s->value + 2;

	if (described_behind_goods(s) >= 0)
		return described_behind_goods(s);
	if (s->predicate < 0 || s->predicate + 1 >= s->value || at >= s->clause->last ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) ||
		!rc_spells(&s->reader->mentions, s->value + 1, "的"))
		return -1;
	/* 占镍需求三分之二的不锈钢: what is used has its uses. */
	if (rc_is_use(rc_at(s->reader, at)))
		return rc_find_measure(s->reader, whole, RC_M_DEMAND) >= 0 ||
					   rc_find_measure(s->reader, whole, RC_M_CONSUMPTION) >= 0
				   ? at
				   : -1;
	return rc_is_actor(rc_at(s->reader, at)) && rc_can_act(s->reader, at) ? at : -1;
}

/* "versus 1% for Europe", "and 8% in Myanmar": who is told right behind an English value that goes on from a share; or -1. */
static int
compared_behind(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	bool of_world = rc_is_world(reader->scene->scope);
	int at = s->value + 2;

	if (at >= s->clause->last || reader->scene->share_age > 0 || s->predicate >= 0 ||
		rc_subject_in(reader, s->part) >= 0 ||
		!(rc_has_cue(rc_at(reader, s->value + 1), RC_CUE_FOR) ||
		  (rc_has_cue(rc_at(reader, s->value + 1), RC_CUE_IN) &&
		   (of_world || rc_has_cue(rc_at(reader, s->clause->first), RC_CUE_THAN)))))
		return -1;
	at += rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE) && at + 1 < s->clause->last;
	if (!rc_is_actor(rc_at(reader, at)) || !rc_can_act(reader, at) || rc_is_world(rc_at(reader, at)->name))
		return -1;
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->measure != NULL)
			return -1;
	}
	return at;
}

int
rc_share_holder_behind(const rc_told_share *s)
{
	return s->reader->mentions.chinese ? described_behind(s) : compared_behind(s);
}

bool
rc_share_names_something(const rc_reader *reader, rc_stretch stretch)
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
take_whole_before(rc_told_share *s)
{
	int word = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SHARE_WORD);

	if (word < 0 || !rc_share_names_something(s->reader, (rc_stretch){s->clause->first, word}) ||
		word + 2 >= s->part.last ||
		!(rc_has_cue(rc_at(s->reader, word + 1), RC_CUE_OF) || rc_has_cue(rc_at(s->reader, word + 1), RC_CUE_IN)) ||
		rc_find_cue(s->reader, (rc_stretch){word, s->part.last}, RC_CUE_DONE_IN) >= 0)
		return;
	s->whole = (rc_stretch){word + 2, s->part.last};
	s->part.last = word;
}

/* 占美国进口量达75%: the Chinese verb of having a part before the one of reaching at i, with its whole between them; else i. */
static int
verb_of_part(const rc_told_share *s, int i)
{
	bool whole = false;

	if (!s->reader->mentions.chinese || !rc_has_cue(rc_at(s->reader, i), RC_CUE_REACH))
		return i;
	for (int k = i - 1; k >= s->clause->first; k--)
	{
		const rc_mention *mention = rc_at(s->reader, k);

		if (mention->type == RC_QUANTITY || rc_has_cue(mention, RC_CUE_SHARE_WORD))
			break;
		if (rc_has_cue(mention, RC_CUE_ACCOUNT_FOR))
			return whole ? k : i;
		whole |= rc_measure_reads(mention, RC_NAME) && !rc_is_measure_verb(mention);
	}
	return i;
}

/*
 * "Experts put China's share of processing at 85 percent", "to cut its share from 95%": the preposition before the value,
 * where the verb has the word for a share as its object; else i.
 */
static int
verb_of_level(const rc_told_share *s, int i)
{
	int at = s->value - 1;

	if (s->reader->mentions.chinese || rc_find_cue(s->reader, (rc_stretch){i + 1, at}, RC_CUE_SHARE_WORD) < 0 ||
		!(rc_has_cue(rc_at(s->reader, at), RC_CUE_AT) || rc_has_cue(rc_at(s->reader, at), RC_CUE_FROM) ||
		  rc_has_cue(rc_at(s->reader, at), RC_CUE_TO)))
		return i;
	return at;
}

/* "Mines outside China met 18% of demand": the plural that begins an English clause before who or where they are is no verb. */
static bool
names_mines(const rc_told_share *s, int i)
{
	return i == s->clause->first && i + 1 < s->value && rc_spells(&s->reader->mentions, i, "mines") &&
		   (rc_is_actor(rc_at(s->reader, i + 1)) || rc_has_cue(rc_at(s->reader, i + 1), RC_CUE_IN));
}

int
rc_share_compared_with(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int who = s->value - 2;

	if (!reader->mentions.chinese || who <= s->clause->first || !rc_spells(&reader->mentions, s->value - 1, "的") ||
		!rc_is_actor(rc_at(reader, who)))
		return -1;
	if (rc_has_cue(rc_at(reader, who - 1), RC_CUE_SECOND_TO))
		return who;
	/* 占七成，远高于美国的12%: beside another share; 不到中国的5% alone is a part of his. */
	return reader->scene->share_age == 0 && reader->claims.count > 0 ? rc_compared_with(reader, s->clause, s->value)
																	 : -1;
}

bool
rc_is_size_of_whole(const rc_reader *reader, const rc_clause *clause, int i)
{
	int share = rc_next_in(reader, RC_VALUE_SORT, (rc_stretch){i + 1, clause->last}, i + 1);

	return reader->mentions.chinese && rc_at(reader, i)->quantity != NULL &&
		   rc_at(reader, i)->quantity->kind == RC_Q_MASS && share < clause->last &&
		   rc_at(reader, share)->quantity->kind == RC_Q_SHARE && rc_spells(&reader->mentions, share - 1, "的") &&
		   rc_find_cue(reader, (rc_stretch){clause->first, i}, RC_CUE_ACCOUNT_FOR) >= 0;
}

/* The verb before the value that ties the part to it, or -1. */
static int
find_predicate(const rc_told_share *s)
{
	int first = s->listed >= 0 ? s->listed : s->clause->first;

	for (int i = s->list_first - 1; i >= first; i--)
	{
		/* 占全球39万吨产量的69%: so much is the whole. */
		if (rc_at(s->reader, i)->type == RC_QUANTITY && rc_is_size_of_whole(s->reader, s->clause, i))
			continue;
		if (rc_at(s->reader, i)->type == RC_QUANTITY)
			break;
		/* "What is worse is that 90% is refined in China": the statement begins behind. */
		if (i > s->clause->first && rc_spells(&s->reader->mentions, i, "that") &&
			rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_COPULA))
			break;
		/* 六成的稀土开采、九成的磁体生产都在中国: what stands before the joint is told of the other value. */
		if (i == s->value - 1 && s->reader->mentions.chinese && rc_is_joint(rc_at(s->reader, i)))
			break;
		/* 精炼约九成: right before its value a Chinese measure is a noun. */
		if (i == s->value - 1 && s->reader->mentions.chinese && rc_measure_reads(rc_at(s->reader, i), RC_NAME))
			continue;
		/* 占全球精炼镍供应量的61%, 占锂消费的六成: nouns of the whole, not what somebody does. */
		if (s->reader->mentions.chinese && rc_is_measure_verb(rc_at(s->reader, i)) &&
			(rc_at(s->reader, i + 1)->material != NULL || rc_spells(&s->reader->mentions, i + 1, "的")) &&
			(rc_find_cue(s->reader, (rc_stretch){s->clause->first, i}, RC_CUE_ACCOUNT_FOR) >= 0 ||
			 rc_find_cue(s->reader, (rc_stretch){s->clause->first, i}, RC_CUE_HOLD) >= 0))
			continue;
		if (is_tie(rc_at(s->reader, i)) && !names_mines(s, i) &&
			!(i + 3 < s->value && rc_describes_place(s->reader, i)) &&
			!(i >= s->reader->said_from && i < s->reader->said_to))
			return s->reader->mentions.chinese ? verb_of_part(s, i) : verb_of_level(s, rc_share_copula_of(s, i));
	}
	return -1;
}

/* 其次为美国12%, 其次是俄罗斯的28%: who stands right before the value, behind the verb; or -1. */
static int
holder_before(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int at = s->value - 1 - (s->value > 1 && rc_spells(&reader->mentions, s->value - 1, "的"));
	bool compared = rc_share_compared_with(s) == at && !rc_has_cue(rc_at(reader, at - 1), RC_CUE_SECOND_TO);
	bool follows =
		s->predicate < 0 && at - 1 == s->clause->first && rc_spells_of(&reader->mentions, at - 1, RC_SPELT_NEXT_IS_ZH);
	bool named = s->predicate >= 0 && s->predicate == at - 1 &&
				 rc_has_cue(rc_at(reader, s->predicate), RC_CUE_COPULA) &&
				 !rc_has_cue(rc_at(reader, s->predicate), RC_CUE_ACCOUNT_FOR);

	return (compared || follows || named) && rc_is_actor(rc_at(reader, at)) &&
				   (at == s->value - 1 || reader->scene->share_age == 0) && rc_can_act(reader, at) &&
				   !rc_is_world(rc_at(reader, at)->name)
			   ? at
			   : -1;
}

/* Lets the whole of a Chinese value reach to what is told of it behind the value. */
static void
add_whole_behind(rc_told_share *s)
{
	int i = s->value + (whole_follows(s) ? 1 : 2);

	if (described_behind_goods(s) >= 0)
	{
		s->whole.last = described_behind_goods(s) - 1;
		return;
	}
	if (rc_share_holder_behind(s) >= 0 || !(rc_spells(&s->reader->mentions, s->value + 1, "的") || whole_follows(s)))
		return;
	while (i < s->clause->last && rc_at(s->reader, i)->type != RC_QUANTITY &&
		   !rc_has_cue(rc_at(s->reader, i), RC_CUE_COME_FROM) && !rc_has_cue(rc_at(s->reader, i), RC_CUE_GO_TO) &&
		   !rc_has_cue(rc_at(s->reader, i), RC_CUE_USED_FOR))
		i++;
	if (s->whole.first == s->whole.last || s->part.first == s->whole.first)
		s->whole = (rc_stretch){s->whole.first, i};
	else
		s->whole.last = i;
}

/*
 * 中国在美国稀土进口中占70%: where nothing stands between the verb and its value, the place behind whoever the clause
 * begins with is the whole.
 */
static void
take_place_as_whole(rc_told_share *s)
{
	int in = rc_find_cue(s->reader, s->part, RC_CUE_IN);

	if (s->whole.first != s->whole.last || in < 0 || rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) ||
		rc_spells(&s->reader->mentions, s->value + 1, "的") ||
		rc_subject_in(s->reader, (rc_stretch){s->part.first, in}) < 0 ||
		!rc_share_names_something(s->reader, (rc_stretch){in + 1, s->part.last}))
		return;
	s->whole = (rc_stretch){in + 1, s->part.last};
	s->part.last = in;
}

/* 全球的稀土有六成来自中国: before a value that a verb follows, 有 only says that there is so much of what stands before it. */
static bool
has_whole_before(const rc_told_share *s)
{
	static const char *const words[] = {"有", "约有", "約有", "大约有", "大約有", "就有", "也有", "便有"};
	int next = s->value + 1;

	if (s->predicate != s->value - 1 || !RC_SPELLS_ANY(&s->reader->mentions, s->predicate, words) ||
		next >= s->clause->last || rc_spells(&s->reader->mentions, next, "的") || whole_follows(s))
		return false;
	return rc_at(s->reader, next)->type != RC_MARK;
}

/* 占[whole]的60%, [whole]60%, 60%的[whole] */
static void
find_chinese_whole(rc_told_share *s)
{
	if (holder_before(s) >= 0)
	{
		s->part = (rc_stretch){holder_before(s), s->value};
		s->whole = (rc_stretch){s->value, s->value};
		s->predicate = -1;
		return;
	}
	if (has_whole_before(s))
		s->predicate = -1;
	/* 拿下 may also be told of a stake. */
	if (s->predicate >= 0 && (!rc_is_measure_verb(rc_at(s->reader, s->predicate)) ||
							  rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR)))
	{
		s->part = (rc_stretch){s->clause->first, s->predicate};
		s->whole = (rc_stretch){s->predicate + 1, s->value};
		take_place_as_whole(s);
	}
	else
	{
		s->part = (rc_stretch){s->clause->first, s->value};
		s->whole = (rc_stretch){s->clause->first, s->value};
	}
	add_whole_behind(s);
}

/* Finds whether the value is one of an English list behind the verb that those paired with them share. */
static void
find_list(rc_told_share *s)
{
	int name = s->reader->mentions.chinese ? -1 : rc_paired_name(s->reader, s->value);

	s->listed = name >= 0 && name < s->value && rc_is_actor(rc_at(s->reader, name)) &&
						rc_at(s->reader, name)->role == RC_ROLE_BARE
					? name
					: -1;
	s->list_first = s->value;
	for (int i = s->value - 1; s->listed >= 0 && i > name &&
							   (rc_paired_name(s->reader, i) >= 0 || rc_is_joint(rc_at(s->reader, i)) ||
								rc_is_mark(rc_at(s->reader, i), ','));
		 i--)
	{
		if (rc_at(s->reader, i)->type == RC_QUANTITY)
			s->list_first = i;
	}
}

/* "Chile and China mined 30 and 12 percent of the world's lithium": each has his own value, and the whole behind them is that of all. */
static void
share_list(rc_told_share *s)
{
	if (s->listed < 0)
		return;
	s->part = (rc_stretch){s->listed, s->listed + 1};
	if (!rc_share_names_something(s->reader, s->whole))
		s->whole = rc_behind_pairs(s->reader, s->value);
}

/*
 * "Of US antimony imports in 2022, China supplied 63% and Belgium 8%", "Of its purchases China provides 71%": the phrase
 * that the English sentence begins with is the whole of all its values that have none of their own.
 */
static void
take_fronted_whole(rc_told_share *s)
{
	const rc_clause *opening = s->reader->clauses.items;
	rc_stretch fronted = {opening->first + 1, opening->last};

	if (!rc_has_cue(rc_at(s->reader, opening->first), RC_CUE_OF))
		return;
	if (s->clause == opening)
	{
		for (fronted.last = s->predicate - 1; fronted.last > fronted.first; fronted.last--)
		{
			const rc_mention *mention = rc_at(s->reader, fronted.last);

			if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && !mention->owner)
				break;
		}
	}
	/* "Of the world's tungsten firms, ...": so many of them. */
	for (int i = fronted.first; i < fronted.last; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_FIRMS))
			return;
	}
	if (fronted.last <= fronted.first || !rc_share_names_something(s->reader, fronted) ||
		rc_next_in(s->reader, RC_VALUE_SORT, fronted, fronted.first) < fronted.last)
		return;
	s->whole = fronted;
	if (s->clause == opening)
		s->part.first = fronted.last;
}

/* "90 percent of its magnets Japan buys from China": does a verb that ties the part stand at i, with nothing but times and places behind? */
static bool
closes_statement(const rc_told_share *s, int i)
{
	const rc_mention *next = rc_at(s->reader, i + 1);

	return (is_tie(rc_at(s->reader, i)) || rc_has_cue(rc_at(s->reader, i), RC_CUE_RECEIVE)) &&
		   !rc_has_cue(rc_at(s->reader, i), RC_CUE_COPULA) &&
		   (i + 1 >= s->clause->last || next->type == RC_MARK || next->type == RC_TIME ||
			rc_has_cue(next, RC_CUE_FROM) || rc_has_cue(next, RC_CUE_IN));
}

/* "85 percent of India's imports China accounted for": the whole, whose the part is and his verb, in this order behind the value. */
static void
take_inverted(rc_told_share *s)
{
	if (s->predicate >= 0 || s->value > s->clause->first || !rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF))
		return;
	for (int i = s->value + 3; i + 1 < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY || mention->type == RC_TIME || rc_is_predicate(mention))
			return;
		if (!rc_is_actor(mention) || mention->owner || mention->role != RC_ROLE_BARE || rc_names_world(mention) ||
			!closes_statement(s, i + 1))
			continue;
		s->whole = (rc_stretch){s->value + 2, i};
		s->part = (rc_stretch){i, i + 1};
		s->predicate = i + 1;
		return;
	}
}

void
rc_share_find_whole(rc_told_share *s)
{
	find_list(s);
	s->predicate = find_predicate(s);
	if (s->reader->mentions.chinese)
	{
		find_chinese_whole(s);
		return;
	}
	s->part = (rc_stretch){s->clause->first, s->predicate >= 0 ? s->predicate : s->value};
	rc_share_take_noun_before_apposition(s);
	s->whole = whole_behind(s);
	if (!rc_share_names_something(s->reader, s->whole))
		take_whole_before(s);
	if (!rc_share_names_something(s->reader, s->whole))
		take_fronted_whole(s);
	if (rc_share_is_of_all_before(s))
		s->whole = s->part;
	share_list(s);
	take_inverted(s);
}
