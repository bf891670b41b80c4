/*-------------------------------------------------------------------------
 *
 * rank_measure.c
 *		What a place orders.
 *
 * "The largest producer" orders by output, "the largest deposit" by what is in
 * the ground, "the largest city" by nothing of ours.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "grammar/frame.h"
#include "number/number.h"
#include "rules/rules.h"

bool
rc_is_rank_measure(rc_measure measure)
{
	return measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF;
}

/*
 * The measure in the noun phrase that the place introduces, 最大的稀土生产国, or
 * -1.  What the place orders stands right behind it: 最大的问题是 orders no
 * measure of the next predicate.
 */
static int
measure_ordered(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	int words = 0;

	for (int i = place->last; i < clause->last && words <= RC_RANK_PHRASE; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_rank_measure(rc_measure_of(mention)))
			return i;
		if (rc_is_mark(mention, ',') || (rc_is_predicate(mention) && mention->material == NULL))
			return -1;
		words += mention->type == RC_WORD;
	}
	return -1;
}

/* The measure that stands right before the place or its whole, 储量最大, 产量居世界第一, or -1. */
static int
measure_ranked(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	bool ordinal = rc_ordinal_of(rc_at(reader, place->first)) != 0 || place->holder >= 0 || place->among > 0 ||
				   rc_has_cue(rc_at(reader, place->first - (place->first > 0)), RC_CUE_RESPECTIVELY);

	for (int i = place->first - 1; i >= clause->first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_rank_measure(rc_measure_of(mention)))
			return i;
		/* 出口锂最多的国家 */
		if (mention->material != NULL && !mention->latin && i == place->first - 1 &&
			rc_begins_with(&reader->mentions, place->first, "最多"))
			continue;
		/* 德国消费的锗最多 */
		if (rc_spells(&reader->mentions, i, "的") && i == place->first - 2 &&
			rc_begins_with(&reader->mentions, place->first, "最多") && rc_at(reader, i + 1)->material != NULL)
			continue;
		/* 生产全世界最多的锑, 生产的锑比任何国家都多 */
		if ((rc_is_rank_whole(reader, i) || mention->material != NULL) &&
			rc_begins_with(&reader->mentions, place->first, "最多"))
			continue;
		if (rc_begins_with(&reader->mentions, place->first, "比") &&
			(mention->material != NULL || rc_spells(&reader->mentions, i, "的")))
			continue;
		/* 锂储量全球最大: the whole between them, where nothing is told to be so behind the place. */
		if (rc_is_rank_whole(reader, i) && i == place->first - 1 &&
			(place->last >= clause->last || rc_at(reader, place->last)->type == RC_MARK))
			continue;
		/* Only an ordinal can stand away from its measure. */
		if (!ordinal && !rc_has_cue(mention, RC_CUE_COPULA) && !rc_has_cue(mention, RC_CUE_BOTH))
			break;
	}
	return -1;
}

/* What is most in a place is in its ground: 拥有全球最多的镓, "no country holds more lithium than Bolivia". */
static bool
is_had(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	if (rc_at(reader, place->first)->latin && place->holder >= 0)
		return rc_find_cue(reader, (rc_stretch){place->last, place->holder}, RC_CUE_HOLD) >= 0;
	if (rc_at(reader, place->first)->latin && !rc_spells(&reader->mentions, place->first, "the most"))
		return false;
	return place->last < clause->last && rc_at(reader, place->last)->material != NULL &&
		   rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_HOLD) >= 0;
}

static bool
ends_in_mine(const rc_reader *reader, const rc_mention *ore)
{
	const char *text = reader->mentions.text.data;

	return ore->to - ore->from >= 3 &&
		   (memcmp(text + ore->to - 3, "矿", 3) == 0 || memcmp(text + ore->to - 3, "礦", 3) == 0);
}

/* 潘纳什凯拉位于: the last word of a Chinese name that no table knows, behind mention `at` and before where it lies, else `at`. */
static int
end_of_unknown(const rc_reader *reader, const rc_clause *clause, int at)
{
	int end = at;

	while (end + 1 < clause->last && end < at + 2 * RC_RANK_PHRASE && rc_at(reader, end + 1)->type == RC_WORD)
		end++;
	return end + 1 < clause->last && rc_has_cue(rc_at(reader, end + 1), RC_CUE_DONE_IN) ? end : at;
}

/* 世界最大的稀土矿, 第二大钨矿白云鄂博, 最大的独立锂矿: an ore body is ordered by what is in it. */
static bool
ranks_ore(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	int at = place->last;
	const rc_mention *ore, *next;

	while (at < clause->last && at < place->last + RC_RANK_PHRASE && rc_at(reader, at)->type == RC_WORD)
		at++;
	/* 其最大的矿 is one of its own. */
	if (at >= clause->last || rc_at(reader, at)->material == NULL ||
		rc_spells(&reader->mentions, place->first - 1, "其"))
		return false;
	ore = rc_at(reader, at);
	/* 石墨矿 */
	if (!ends_in_mine(reader, ore) && at + 1 < clause->last && rc_at(reader, at + 1)->type == RC_WORD)
		ore = rc_at(reader, ++at);
	at = end_of_unknown(reader, clause, at);
	next = at + 1 < clause->last ? rc_at(reader, at + 1) : NULL;
	return ends_in_mine(reader, ore) &&
		   (next == NULL || next->type == RC_MARK || rc_is_actor(next) || rc_has_cue(next, RC_CUE_COPULA) ||
			rc_has_cue(next, RC_CUE_IN) || rc_has_cue(next, RC_CUE_DONE_IN));
}

/* 锑资源最丰富的国家: of goods that are called so right before it the Chinese word orders what lies in the ground. */
static bool
ranks_resources(const rc_reader *reader, const rc_rank_place *place)
{
	const rc_mention *goods = rc_at(reader, place->first - 1);
	const char *end = reader->mentions.text.data + goods->to;

	return goods->material != NULL && !goods->latin && goods->to - goods->from > 6 &&
		   (memcmp(end - 6, "资源", 6) == 0 || memcmp(end - 6, "資源", 6) == 0) &&
		   (rc_holds(&reader->mentions, place->first, "丰富") || rc_holds(&reader->mentions, place->first, "豐富"));
}

/* 第二大稀土来源: who is a source supplies. */
static bool
ranks_source(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	for (int i = place->last; i < clause->last && i <= place->last + RC_RANK_PHRASE; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_SOURCE_ZH))
			return true;
		if (rc_is_mark(rc_at(reader, i), ',') || rc_is_predicate(rc_at(reader, i)))
			break;
	}
	return false;
}

/* 最大的卤水提锂厂商, 最大的稀土企业: a Chinese firm that is told to do nothing else with its goods produces them. */
static bool
ranks_firm(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	const rc_mention *whole = rc_at(reader, place->first - 1);
	bool goods = false;

	if (place->first == clause->first || (whole->entity == NULL && !rc_has_cue(whole, RC_CUE_SELF_REF)))
		return false;
	for (int i = place->last; i < clause->last && i <= place->last + RC_RANK_PHRASE + 1; i++)
	{
		if (goods && rc_spells_of(&reader->mentions, i, RC_SPELT_FIRM_ZH))
			return true;
		goods |= rc_at(reader, i)->material != NULL;
		if (rc_at(reader, i)->type == RC_MARK || (rc_is_predicate(rc_at(reader, i)) && !goods))
			break;
	}
	return false;
}

/* 品位最高的矿: what is ordered by its grade. */
static bool
orders_grade(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	rc_measure measure = place->first > clause->first ? rc_measure_of(rc_at(reader, place->first - 1)) : RC_M_NONE;

	return measure == RC_M_GRADE || measure == RC_M_PURITY;
}

static rc_measure
rank_measure_in_chinese(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int *at,
						bool *elsewhere)
{
	bool names_holder = place->last < clause->last && rc_has_cue(rc_at(reader, place->last), RC_CUE_HOLDER);

	*at = -1;
	*elsewhere = orders_grade(reader, clause, place);
	if (*elsewhere)
		return RC_M_NONE;
	if (ranks_source(reader, clause, place))
		return RC_M_SUPPLY;
	if (ranks_resources(reader, place))
	{
		*at = place->first - 1;
		return RC_M_RESOURCES;
	}
	if (ranks_ore(reader, clause, place) && measure_ranked(reader, clause, place) < 0)
	{
		*at = place->last;
		return RC_M_RESERVES;
	}
	/* 产量居第三的缅甸出口…: what the one described does is another matter. */
	names_holder |= rc_rank_described(reader, clause, place) >= 0 && measure_ranked(reader, clause, place) >= 0;
	*at = names_holder ? -1 : measure_ordered(reader, clause, place);
	if (*at < 0)
		*at = measure_ranked(reader, clause, place);
	if (*at >= 0)
		return rc_measure_of(rc_at(reader, *at));
	if (is_had(reader, clause, place))
		return RC_M_RESERVES;
	if (ranks_firm(reader, clause, place))
		return RC_M_PRODUCTION;
	*elsewhere = !place->denies && rc_has_cue(rc_at(reader, place->first), RC_CUE_LARGEST) &&
				 rc_ordinal_of(rc_at(reader, place->first)) == 0 && !rc_ranks_in_chinese(reader, clause, place->first);
	return RC_M_NONE;
}

static bool
names_resource(const rc_reader *reader, const rc_mention *goods)
{
	const char *end = reader->mentions.text.data + goods->to;
	size_t len = goods->to - goods->from;

	return (len > 9 && memcmp(end - 9, " resource", 9) == 0) || (len > 10 && memcmp(end - 10, " resources", 10) == 0);
}

/*
 * The measure of the noun phrase that an English place introduces, or none; *elsewhere where it orders something else
 * ("the largest city", "America's number one export").
 */
static rc_measure
measure_behind(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int *at, bool *elsewhere)
{
	static const char *const trade[] = {"export", "import"};
	bool other = false;

	*at = -1;
	for (int i = place->last; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		rc_measure works = rc_measure_of_works(reader, i);

		if (rc_is_mark(mention, ',') && i > place->last)
			break;
		/* "the largest cobalt refinery" */
		if (works != RC_M_NONE && i <= place->last + RC_RANK_PHRASE)
		{
			*at = i;
			return works;
		}
		/* "The world's second-biggest economy refines": something else is ranked, and does it. */
		if (other && rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME))
			break;
		/* "America's number one export": goods are ranked. */
		if (RC_SPELLS_ANY(&reader->mentions, i, trade))
			break;
		if (rc_is_rank_measure(rc_measure_of(mention)))
		{
			*at = i;
			return rc_measure_of(mention);
		}
		/* "the third-largest rare earth resource" */
		if (mention->material != NULL && names_resource(reader, mention))
		{
			*at = i;
			return RC_M_RESOURCES;
		}
		other |=
			i == place->last && mention->type == RC_WORD && !rc_spells_of(&reader->mentions, i, RC_SPELT_RANK_ANYWHERE);
	}
	*elsewhere = other || (place->last < clause->last && RC_SPELLS_ANY(&reader->mentions, place->last, trade));
	return RC_M_NONE;
}

rc_measure
rc_rank_measure(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int *at, bool *elsewhere)
{
	rc_measure measure;

	*elsewhere = false;
	if (!rc_at(reader, place->first)->latin)
		return rank_measure_in_chinese(reader, clause, place, at, elsewhere);
	measure = measure_behind(reader, clause, place, at, elsewhere);
	if (measure != RC_M_NONE || *elsewhere)
		return measure;
	/* "Nobody will own more of the company than the Pentagon" */
	for (int i = place->last; i < place->holder && rc_denies_others(reader, place->first); i++)
	{
		if (rc_is_company(rc_at(reader, i)) || rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
			return RC_M_INVESTMENT;
	}
	/* "holds the most lithium": what somebody has of goods is in the ground. */
	if (is_had(reader, clause, place))
		return RC_M_RESERVES;
	for (int i = place->first - 1; i >= clause->first; i--)
	{
		if (rc_is_rank_measure(rc_measure_of(rc_at(reader, i))))
		{
			*at = i;
			return rc_measure_of(rc_at(reader, i));
		}
	}
	*at = -1;
	return RC_M_NONE;
}
