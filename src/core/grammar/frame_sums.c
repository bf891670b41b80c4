/*-------------------------------------------------------------------------
 *
 * frame_sums.c
 *		What a sum counts where the words around it measure no money.
 *
 * "Lynas opened its $800 million processing plant": the work that is named is
 * not told in money, but what the sum stands before is built for it, and
 * so on.  Asked only of sums that nothing else has been found for.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

#include "number/number.h"

/* Is the measure told in money, too? */
static bool
in_money(rc_measure measure)
{
	return measure == RC_M_IMPORTS || measure == RC_M_EXPORTS || measure == RC_M_FINE || measure == RC_M_STOCKPILE ||
		   measure == RC_M_COST || measure == RC_M_REVENUE || measure == RC_M_INVESTMENT || measure == RC_M_TRADE ||
		   measure == RC_M_MARKET || measure == RC_M_PRICE;
}

/* What a plant costs at least. */
#define LEAST_COST 1000000

/* Words between a sum and the noun of what it builds, at most. */
#define WORKS_REACH 7

/* Does something else come between a sum and its noun? */
static bool
parts_from_noun(const rc_mention *mention)
{
	return rc_is_predicate(mention) || mention->type == RC_QUANTITY || mention->type == RC_TIME ||
		   mention->type == RC_MARK || rc_has_cue(mention, RC_CUE_IN) || rc_has_cue(mention, RC_CUE_TO) ||
		   rc_has_cue(mention, RC_CUE_FOR) || rc_has_cue(mention, RC_CUE_OF) || rc_has_cue(mention, RC_CUE_FROM) ||
		   rc_has_cue(mention, RC_CUE_WITH) || rc_has_cue(mention, RC_CUE_BY) || rc_has_cue(mention, RC_CUE_ON);
}

/* "its $800 million processing plant", "a $1.7 billion mine and refinery": does the sum stand before the noun of a site? */
static bool
builds_site(const rc_reader *reader, int value, int last)
{
	for (int i = value + 1; i < last && i <= value + WORKS_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (parts_from_noun(mention) || rc_measure_of(mention) == RC_M_INVESTMENT)
			return false;
		if (rc_has_cue(mention, RC_CUE_SITE))
			return i + 1 >= last || rc_measure_of(rc_at(reader, i + 1)) != RC_M_INVESTMENT;
	}
	return false;
}

/* The nearest measure before the sum that is told in money: its mention, or -1. */
static int
told_before(const rc_reader *reader, rc_stretch left)
{
	for (int i = left.last - 1; i >= left.first; i--)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (rc_at(reader, i)->type == RC_QUANTITY)
			break;
		if (in_money(measure) && rc_measure_reads(rc_at(reader, i), RC_NAME) && measure != RC_M_PRICE &&
			measure != RC_M_STOCKPILE && !(i >= reader->said_from && i < reader->said_to))
			return i;
	}
	return -1;
}

/* Words between a sum and what it is called: "$620 million Pentagon loan", "$840 million in federal funding". */
#define NAME_REACH 4

static int
called_behind(const rc_reader *reader, rc_stretch right)
{
	for (int i = right.first; i < right.last && i < right.first + NAME_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_measure_of(mention) == RC_M_INVESTMENT && rc_measure_reads(mention, RC_NAME))
			return rc_spells(&reader->mentions, i, "deal") || rc_spells(&reader->mentions, i, "agreement") ? -1 : i;
		if (rc_is_predicate(mention) || mention->type == RC_MARK || rc_has_cue(mention, RC_CUE_FOR) ||
			rc_has_cue(mention, RC_CUE_TO))
			return -1;
	}
	return -1;
}

/* "has backed Iluka to the tune of $1 billion": is it help that the sum measures? */
static bool
helps(const rc_reader *reader, rc_stretch left)
{
	for (int i = left.last - 1; i >= left.first; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_UNDERWRITE))
			return true;
		if (rc_at(reader, i)->type == RC_QUANTITY)
			break;
	}
	return false;
}

/* "Antimony recycling will receive 9 billion yen from the government": what comes from a state, whatever it is for. */
static bool
is_received(const rc_reader *reader, rc_stretch left, rc_stretch right)
{
	int from = rc_actor_in(reader, right, RC_ROLE_FROM);

	return rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 && from >= 0 &&
		   (rc_is_government(rc_at(reader, from)) ||
			(rc_at(reader, from)->entity != NULL && rc_at(reader, from)->entity->class == RC_COUNTRY));
}

/* "The processing plant was awarded $35 million": a verb of giving right before the sum. */
static bool
is_given(const rc_reader *reader, rc_stretch left)
{
	return left.last > left.first && rc_has_cue(rc_at(reader, left.last - 1), RC_CUE_GIVE);
}

/* "The price tag for the refinery has climbed to $1.8 billion": a sum of millions is no price of goods. */
static bool
is_price_of_site(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	const rc_quantity *sum = rc_at(reader, left.last)->quantity;

	return frame->measure == RC_M_PRICE && !frame->measure_inherited && frame->measure_at >= left.first &&
		   rc_find_cue(reader, left, RC_CUE_SITE) >= 0 && sum->value.has_low &&
		   rc_number_compare(sum->value.low, rc_number_int(LEAST_COST)) >= 0;
}

void
rc_frame_read_sum(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	int at;

	if (!reader->mentions.chinese && rc_is_money(reader, left.last) && is_price_of_site(reader, left, frame))
		frame->measure = RC_M_COST;
	if (reader->mentions.chinese || !rc_is_money(reader, left.last) ||
		(!frame->measure_inherited && in_money(frame->measure)) ||
		(frame->measure_inherited && frame->measure == RC_M_PRICE))
		return;
	at = told_before(reader, left);
	if (at < 0)
		at = called_behind(reader, right);
	if (builds_site(reader, left.last, right.last))
		frame->measure = RC_M_COST;
	else if (at >= 0)
	{
		frame->measure = rc_measure_of(rc_at(reader, at));
		frame->measure_at = at;
	}
	else if (helps(reader, left) || is_received(reader, left, right) || is_given(reader, left))
		frame->measure = RC_M_INVESTMENT;
	else
		return;
	frame->measure_inherited = false;
}
