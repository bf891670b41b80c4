/*-------------------------------------------------------------------------
 *
 * amount_weight.c
 *		English prices that are told without "per": beside their weight, and
 *		like the price before them.
 *
 * "A tonne of it sets a buyer back $51,500": where one tonne or one kilogram
 * stands beside a sum, the sum is what that much costs, whatever the verb,
 * unless the sum is called something else.  Once a price is told, a sum of its
 * size in the same money is a price, too.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* Words between a sum and the weight behind it: "$900 for each and every kilogram". */
#define WEIGHT_BEHIND 4

/* Mentions between a weight and the sum behind it. */
#define WEIGHT_BEFORE 24

/* The kilograms of one unit of weight, named without a number or with "one", at mention i; else 0. */
static int
one_of_weight(const rc_reader *reader, int i)
{
	const rc_quantity *one = rc_at(reader, i)->quantity;
	rc_number kilogram = {.coefficient = 1, .exponent = -3, .divisor = 1};

	if (one != NULL)
	{
		if (one->kind != RC_Q_MASS || !one->value.has_low || !one->value.has_high ||
			rc_number_compare(one->value.low, one->value.high) != 0)
			return 0;
		return rc_number_compare(one->value.low, kilogram) == 0           ? 1
			   : rc_number_compare(one->value.low, rc_number_int(1)) == 0 ? 1000
																		  : 0;
	}
	return rc_spells_of(&reader->mentions, i, RC_SPELT_KILOGRAM) ? 1
		   : rc_spells_of(&reader->mentions, i, RC_SPELT_TONNE)  ? 1000
																 : 0;
}

/* "the cost of separating a kilogram", "to mine a tonne": is what is done with the weight told, and not what it costs? */
static bool
is_worked(const rc_reader *reader, const rc_clause *clause, int weight)
{
	int verb = weight - 1;

	while (verb > clause->first &&
		   (rc_has_cue(rc_at(reader, verb), RC_CUE_ARTICLE) || rc_has_cue(rc_at(reader, verb), RC_CUE_EACH) ||
			rc_spells(&reader->mentions, verb, "every")))
		verb--;
	return verb >= clause->first && rc_measure_of(rc_at(reader, verb)) != RC_M_NONE &&
		   rc_measure_of(rc_at(reader, verb)) != RC_M_PRICE && rc_measure_of(rc_at(reader, verb)) != RC_M_COST &&
		   rc_measure_of(rc_at(reader, verb)) != RC_M_IMPORTS && !rc_at(reader, verb)->owner;
}

/* Is the sum called what no price is: a subsidy, a fine, a duty, what somebody earns, what is in the goods? */
static bool
is_called_other(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < clause->last && i <= value + WEIGHT_BEHIND; i++)
	{
		if (rc_names_doer(rc_at(reader, i)))
			continue;
		switch (rc_measure_of(rc_at(reader, i)))
		{
			case RC_M_INVESTMENT:
			case RC_M_TARIFF:
			case RC_M_FINE:
			case RC_M_REVENUE:
			case RC_M_REFINING:
				return true;
			case RC_M_COST:
				if (rc_measure_reads(rc_at(reader, i), RC_NAME) && !rc_is_measure_verb(rc_at(reader, i)))
					return true;
				break;
			default:
				break;
		}
	}
	return rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_CONTAIN) >= 0;
}

/* Words that stand for the goods spoken of: "a tonne of the metal", "of it". */
static bool
stands_for_goods(const rc_reader *reader, int i)
{
	int first = i;

	while (i < reader->mentions.count && i < first + 3 &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) || rc_at(reader, i)->owner))
		i++;
	return rc_spells_of(&reader->mentions, i, RC_SPELT_STANDS_FOR_GOODS) ||
		   rc_has_cue(rc_at(reader, i), RC_CUE_PRONOUN_IT) || rc_has_cue(rc_at(reader, i), RC_CUE_PRONOUN_THEY) ||
		   rc_holds(&reader->mentions, i, "the metal");
}

/* Are goods of the field weighed: named behind "of", or those spoken of where nothing else is? */
static bool
weighs_goods(const rc_reader *reader, const rc_clause *clause, int weight)
{
	int of = weight + 1;

	if (of >= clause->last || !rc_has_cue(rc_at(reader, of), RC_CUE_OF))
		return reader->scene->materials_age <= 1 || rc_find_material(reader, (rc_stretch){0, clause->last}) >= 0;
	for (int i = of + 1; i < clause->last && i <= of + 4; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			return true;
		if (rc_at(reader, i)->type == RC_QUANTITY || rc_is_predicate(rc_at(reader, i)))
			break;
	}
	return stands_for_goods(reader, of + 1) && reader->scene->materials_age <= 1;
}

/* "for a kilogram", "for each kilo of": the weight that stands right behind the sum, or -1. */
static int
weight_behind(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value + 1; i < clause->last && i <= value + WEIGHT_BEHIND; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (one_of_weight(reader, i) > 0)
			return i;
		if (!(rc_has_cue(mention, RC_CUE_FOR) || rc_has_cue(mention, RC_CUE_ARTICLE) ||
			  rc_has_cue(mention, RC_CUE_EACH) || rc_spells(&reader->mentions, i, "every") ||
			  rc_spells(&reader->mentions, i, "per") || rc_is_joint(mention)))
			return -1;
	}
	return -1;
}

/* "A tonne of it now sets a buyer back $51,500": the weight before the sum, which no other quantity parts from it; or -1. */
static int
weight_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *before = clause > reader->clauses.items ? clause - 1 : clause;

	for (int i = value - 1; i >= before->first && i >= value - WEIGHT_BEFORE; i--)
	{
		const rc_quantity *other = rc_at(reader, i)->quantity;

		if (one_of_weight(reader, i) > 0)
			return i;
		if (other != NULL && (other->kind != RC_Q_MONEY ||
							  strcmp(other->unit.currency, rc_at(reader, value)->quantity->unit.currency) != 0))
			return -1;
		/* "costs $30 to mine a tonne, and the plant $40 million" */
		if (i < clause->first && rc_is_joint(rc_at(reader, i)))
			return -1;
	}
	return -1;
}

/* A sum that no tonne of anything costs. */
#define MOST_PRICE 100000000

int
rc_kilograms_in_english(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *sum = rc_at(reader, value)->quantity;
	int weight;

	if (sum->kind != RC_Q_MONEY ||
		rc_number_compare(sum->value.has_low ? sum->value.low : sum->value.high, rc_number_int(MOST_PRICE)) > 0)
		return 0;
	weight = weight_behind(reader, clause, value);
	if (weight < 0)
		weight = weight_before(reader, clause, value);
	if (weight < 0 || is_worked(reader, clause, weight) || is_called_other(reader, clause, value) ||
		!weighs_goods(reader, clause, weight))
		return 0;
	return one_of_weight(reader, weight);
}
