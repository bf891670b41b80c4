/*-------------------------------------------------------------------------
 *
 * amount_difference.c
 *		How much more or less something is, which is no amount.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* A step is no more than this part of its level. */
#define SMALLEST_PART 12

/* "a deficit of 100,000 tonnes", "in surplus by 8,000 tonnes", "a 5,000-tonne shortfall": what is missing or left over. */
static bool
is_balance(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - 4; i <= value + 2; i++)
	{
		if (i >= clause->first && i < clause->last && rc_spells_of(&reader->mentions, i, RC_SPELT_BALANCE) &&
			(i > value || rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY)))
			return true;
	}
	return false;
}

/* "fell below $600", "rose past 50,000 tonnes": a bound that is crossed is a level. */
static bool
is_crossed(const rc_reader *reader, int value)
{
	static const char *const words[] = {"below", "under", "above", "past"};
	const char *text = reader->mentions.text.data + rc_at(reader, value)->from;

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
	{
		size_t len = strlen(words[k]);

		if (rc_at(reader, value)->to - rc_at(reader, value)->from > len && memcmp(text, words[k], len) == 0)
			return true;
		if (value > 0 && rc_spells(&reader->mentions, value - 1, words[k]))
			return true;
	}
	return false;
}

/* "$8.50/kg higher at $725", "$20 a tonne up on the week": how much more it costs, and then perhaps the level. */
static bool
is_step_before_word(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const levels[] = {"at", "on", "to", "than", "week"};
	static const char *const steps[] = {"less", "more", "fewer", "less than", "more than", "fewer than"};
	int word = value + 1;

	if (word >= clause->last || !rc_at(reader, word)->latin)
		return false;
	/* "some 19,800 tonnes less than in 2009" */
	if (RC_SPELLS_ANY(&reader->mentions, word, steps))
		return rc_holds(&reader->mentions, word, " than") ||
			   (word + 1 < clause->last &&
				(rc_has_cue(rc_at(reader, word + 1), RC_CUE_THAN) ||
				 (rc_at(reader, word + 1)->time != NULL && rc_at(reader, word + 1)->time->comparison)));
	if (rc_spells_of(&reader->mentions, word, RC_SPELT_STEP))
		return word + 1 >= clause->last || rc_at(reader, word + 1)->quantity == NULL;
	return (rc_spells(&reader->mentions, word, "up") || rc_spells(&reader->mentions, word, "down")) &&
		   word + 1 < clause->last &&
		   (rc_at(reader, word + 1)->type == RC_TIME || RC_SPELLS_ANY(&reader->mentions, word + 1, levels));
}

/*
 * 价格调整3000元/吨至14.3万元/吨: where the figure before the level has its own unit and no word of a beginning, and
 * the level is many times as large, it is the step to it.
 */
static bool
is_step_before_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *step = rc_at(reader, value)->quantity;
	const rc_quantity *level;
	rc_number limit;

	if (value + 2 >= clause->last || rc_at(reader, value + 1)->latin ||
		!(rc_spells(&reader->mentions, value + 1, "至") || rc_spells(&reader->mentions, value + 1, "到")))
		return false;
	level = rc_at(reader, value + 2)->quantity;
	if (level == NULL || level->kind != step->kind || !step->value.has_low || !level->value.has_low ||
		(value > clause->first && rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM)))
		return false;
	return rc_number_mul(step->value.low, rc_number_int(SMALLEST_PART), &limit) &&
		   rc_number_compare(limit, level->value.low) < 0;
}

/* "fell by 75 tonnes", 增加493吨: how much more or less is no amount. */
/* Is it one by what stands beside it? */
static bool
is_difference_itself(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (is_crossed(reader, value))
		return false;
	if (is_balance(reader, clause, value) || is_step_before_word(reader, clause, value) ||
		is_step_before_level(reader, clause, value))
		return true;
	/* "increased its imports of ore by 15,000 tonnes" */
	if (value > clause->first && rc_at(reader, value - 1)->latin && rc_spells(&reader->mentions, value - 1, "by") &&
		(rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_UP) >= 0 ||
		 rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_DOWN) >= 0))
		return true;
	for (int i = value - 1; i >= clause->first && i >= value - 2; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_REACH) || rc_has_cue(mention, RC_CUE_TO))
			return false;
		if (rc_has_cue(mention, RC_CUE_UP) || rc_has_cue(mention, RC_CUE_DOWN))
			return true;
		if (!rc_has_cue(mention, RC_CUE_BY) && mention->type != RC_WORD)
			return false;
	}
	return false;
}

/* 分别减少4000吨和5000吨: the first of a short Chinese list of values of one kind that ends with this one. */
static int
first_of_list(const rc_reader *reader, int value)
{
	int first = value;

	while (reader->mentions.chinese && first >= 2 && value - first < 2 * RC_PAIRS_LIMIT &&
		   rc_is_joint(rc_at(reader, first - 1)) && rc_at(reader, first - 2)->quantity != NULL &&
		   rc_at(reader, first - 2)->quantity->kind == rc_at(reader, value)->quantity->kind)
		first -= 2;
	return first;
}

bool
rc_is_difference(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = first_of_list(reader, value);

	if (is_difference_itself(reader, clause, value))
		return true;
	if (first == value || is_crossed(reader, value))
		return false;
	while (first < clause->first && clause > reader->clauses.items)
		clause--;
	return is_difference_itself(reader, clause, first);
}
