/*-------------------------------------------------------------------------
 *
 * rank_compared.c
 *		A place told by comparing with others.
 *
 * "No country mines more tungsten than China", "only two nations produce more
 * lithium than Chile", "reserves exceeded only by Brazil's", "has no equal as
 * a supplier": how many come before is said, rather than the place.
 *
 *-------------------------------------------------------------------------
 */
#include "number/number.h"
#include "rules/rank_parts.h"

#include "rules/rules.h"

/* Words between those who come before and what they do better. */
#define NOUN_REACH 2

/* Mentions of those who come before, where they stand ahead of "only". */
#define NAMES_REACH 6

/* Places beyond this are counted by nobody. */
#define MOST_AHEAD 19

/* Whom the comparison in [i, end of clause) is with, or -1; *compared whether there is any. */
static int
compared_with(const rc_reader *reader, const rc_clause *clause, int i, bool *compared)
{
	*compared = false;
	for (int k = i; k < clause->last; k++)
	{
		bool as_much = rc_spells(&reader->mentions, k, "as") &&
					   (rc_spells(&reader->mentions, k + 1, "much") || rc_spells(&reader->mentions, k + 1, "many"));

		*compared |= as_much || rc_spells_of(&reader->mentions, k, RC_SPELT_GREATER);
		if (*compared && !as_much && (rc_spells(&reader->mentions, k, "than") || rc_spells(&reader->mentions, k, "as")))
		{
			k += 1 + (k + 2 < clause->last && rc_has_cue(rc_at(reader, k + 1), RC_CUE_ARTICLE));
			return k < clause->last && rc_may_act(rc_at(reader, k)) && rc_can_act(reader, k) ? k : -1;
		}
	}
	return -1;
}

/* "unrivalled", "second to none" */
static bool
lacks_equal(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_UNEQUALLED);
}

bool
rc_denies_others(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *text = reader->mentions.text.data + mention->from;

	return mention->latin && mention->to - mention->from > 2 && (text[0] | 0x20) == 'n' && (text[1] | 0x20) == 'o' &&
		   (text[2] == ' ' || text[2] == 'b') && !lacks_equal(reader, i);
}

/*
 * "No country mines more tungsten than China", "there is no bigger miner than Lynas": who is told to come first by the
 * denial at i.  Where nobody is compared with, it is whom the text speaks of.
 */
static bool
read_denial(const rc_reader *reader, const rc_clause *clause, int i, rc_rank_place *place)
{
	bool compared;
	bool begins = rc_spells_of(&reader->mentions, i, RC_SPELT_NONE_BIGGER);

	place->holder = compared_with(reader, clause, i + 1, &compared);
	for (int k = i + 1; begins && place->holder < 0 && k + 1 < clause->last; k++)
	{
		if (rc_spells(&reader->mentions, k, "than") && rc_may_act(rc_at(reader, k + 1)) && rc_can_act(reader, k + 1))
			place->holder = k + 1;
	}
	place->number = place->holder >= 0;
	return place->number > 0;
}

/* "two countries", "China and Brazil", "by those of China": how many the words from i on name; *behind is what follows them. */
static int
count_named(const rc_reader *reader, const rc_clause *clause, int i, int *behind)
{
	const rc_quantity *quantity = rc_at(reader, i)->quantity;
	int count = 0;

	*behind = i;
	if (quantity != NULL && quantity->kind == RC_Q_NUMBER && quantity->value.has_low && quantity->value.has_high &&
		rc_number_compare(quantity->value.low, quantity->value.high) == 0)
	{
		if (rc_number_compare(quantity->value.low, rc_number_int(0)) > 0 &&
			rc_number_compare(quantity->value.low, rc_number_int(MOST_AHEAD)) <= 0)
			count = (int) rc_number_approximate(quantity->value.low);
		for (int k = 0; k < NOUN_REACH && rc_at(reader, *behind + 1)->type == RC_WORD; k++)
			++*behind;
		++*behind;
		return count;
	}
	while (i < clause->last &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) || rc_has_cue(rc_at(reader, i), RC_CUE_OF)))
		i++;
	for (; i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			count++;
		else if (count == 0 || !(rc_is_list_joint(rc_at(reader, i)) || rc_is_mark(rc_at(reader, i), '\'') ||
								 rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE)))
			break;
	}
	*behind = i;
	return count;
}

static bool
surpasses(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_SURPASS);
}

static bool
is_only_one(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_ONLY_ONE);
}

/* "Only two nations produce more lithium than Chile", "that only China's surpass", "exceeded only by Brazil's". */
static bool
read_few_ahead(const rc_reader *reader, const rc_clause *clause, int i, rc_rank_place *place)
{
	bool by = rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY);
	bool compared;
	int behind = i + 1;
	int ahead = 1;

	/* "only one nation" */
	if (is_only_one(reader, i))
		behind += rc_at(reader, behind)->type == RC_WORD || rc_has_cue(rc_at(reader, behind), RC_CUE_LAND_NOUN);
	else
		ahead = count_named(reader, clause, i + 1 + by, &behind);
	if (ahead == 0 || (by && !surpasses(reader, i - 1)))
		return false;
	place->number = ahead + 1;
	place->last = behind;
	if (by)
		place->first = i - 1;
	else if (surpasses(reader, behind))
	{
		place->last = clause->last;
		/* "Only China surpasses Brazil in reserves" */
		if (behind + 1 < clause->last && rc_is_actor(rc_at(reader, behind + 1)) && rc_can_act(reader, behind + 1))
		{
			place->holder = behind + 1;
			place->last = behind + 2;
		}
	}
	else
	{
		/* "only one nation is ahead of the Americans" */
		int lead = rc_find_cue(reader, (rc_stretch){behind, clause->last}, RC_CUE_AHEAD);

		place->holder = compared_with(reader, clause, behind, &compared);
		if (place->holder < 0 && lead >= 0 && lead <= behind + 1 && lead + 1 < clause->last)
			place->holder = lead + 1 + rc_has_cue(rc_at(reader, lead + 1), RC_CUE_ARTICLE);
		if (place->holder == lead + 1 || place->holder == lead + 2)
			place->last = place->holder + 1;
		return place->holder >= 0 && place->holder < clause->last && rc_may_act(rc_at(reader, place->holder)) &&
			   rc_can_act(reader, place->holder);
	}
	return true;
}

/* "output is exceeded by two other countries only": those who come before stand between "by" and the word. */
static bool
read_few_before(const rc_reader *reader, const rc_clause *clause, int i, rc_rank_place *place)
{
	int by = i - 1;
	int behind;

	/* "is exceeded by China's only in lithium" */
	if (i + 1 < clause->last && rc_at(reader, i + 1)->type != RC_MARK)
		return false;
	while (by > clause->first && by > i - 2 - NAMES_REACH && !rc_has_cue(rc_at(reader, by), RC_CUE_BY))
		by--;
	if (by <= clause->first || !rc_has_cue(rc_at(reader, by), RC_CUE_BY) || !surpasses(reader, by - 1))
		return false;
	place->number = count_named(reader, clause, by + 1, &behind) + 1;
	place->first = by - 1;
	return place->number > 1 && behind == i;
}

bool
rc_rank_compared(const rc_reader *reader, const rc_clause *clause, int i, rc_rank_place *place)
{
	if (!rc_at(reader, i)->latin)
		return false;
	if (rc_has_cue(rc_at(reader, i), RC_CUE_LARGEST))
		return rc_denies_others(reader, i) && read_denial(reader, clause, i, place);
	return rc_has_cue(rc_at(reader, i), RC_CUE_ONLY) &&
		   (rc_spells(&reader->mentions, i, "only") || is_only_one(reader, i)) &&
		   (read_few_before(reader, clause, i, place) ||
			(i + 1 < clause->last && read_few_ahead(reader, clause, i, place)));
}
