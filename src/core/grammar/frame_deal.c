/*-------------------------------------------------------------------------
 *
 * frame_deal.c
 *		Sums that somebody gives, whatever the words for it.
 *
 * Money has as many verbs as there are writers.  Where a large English sum is
 * named together with one who may give it, and with one who may get it or what
 * it is for, it is given, unless the clause says that it is something else: a
 * price, a cost, what a trade or a market comes to, a fine, a debt.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

#include "number/number.h"

/* No deal is smaller, and none that is told so freely as large as an economy. */
#define LEAST_DEAL 1000000
#define MOST_DEAL 100000000000

static bool
is_size_of_deal(const rc_quantity *sum)
{
	rc_number size = sum->value.has_low ? sum->value.low : sum->value.high;

	return rc_number_compare(size, rc_number_int(LEAST_DEAL)) >= 0 &&
		   rc_number_compare(size, rc_number_int(MOST_DEAL)) <= 0;
}

/* Does the clause say what else the sum is, or tell of something else that is counted? */
static bool
is_something_else(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && i != value && quantity->kind != RC_Q_MONEY && quantity->kind != RC_Q_NUMBER &&
			quantity->kind != RC_Q_DURATION)
			return true;
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_NO_DEAL) || rc_has_cue(rc_at(reader, i), RC_CUE_WORTH))
			return true;
		switch (rc_measure_of(rc_at(reader, i)))
		{
			case RC_M_EXPORTS:
			case RC_M_IMPORTS:
			case RC_M_REVENUE:
			case RC_M_COST:
			case RC_M_PRICE:
			case RC_M_TARIFF:
			case RC_M_FINE:
			case RC_M_MARKET:
			case RC_M_TRADE:
				return true;
			default:
				break;
		}
	}
	return false;
}

static bool
is_state(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_government(mention) ||
		   (mention->entity != NULL && (mention->entity->class == RC_COUNTRY || mention->entity->class == RC_BLOC) &&
			!rc_is_world(mention->name));
}

/* Words of a phrase between whose money it is and the sum: "Pentagon's newly announced $258m". */
#define OWNER_REACH 3

/* "Pentagon's $258m bet": the state or firm that has the sum, right before it; or -1. */
static int
owner_of_sum(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - 1; i >= clause->first && i >= value - 1 - OWNER_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && rc_can_act(reader, i))
			return mention->owner && (is_state(reader, i) || rc_is_company(mention)) ? i : -1;
		if (mention->type != RC_WORD && mention->type != RC_TIME && !rc_is_mark(mention, '\''))
			return -1;
	}
	return -1;
}

/* "by Canberra's National Reconstruction Fund", "from the Pentagon": the state behind the preposition; or -1. */
static int
state_behind(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY && mention->quantity->kind == RC_Q_MONEY)
			return -1;
		if (rc_is_actor(mention) && rc_can_act(reader, i) && is_state(reader, i) &&
			(mention->role == RC_ROLE_BY || mention->role == RC_ROLE_FROM))
			return i;
	}
	return -1;
}

/* Does the clause tell who gets the sum, or what for, behind one of the prepositions that lead there? */
static bool
tells_receiver(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value + 1; i + 1 < clause->last && i < value + 6; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_spells(&reader->mentions, i, "into") || rc_spells_of(&reader->mentions, i, RC_SPELT_BACKS))
			return true;
		if (rc_is_firm(mention) && mention->role > RC_ROLE_OWNER && mention->role != RC_ROLE_FROM &&
			mention->role != RC_ROLE_BY)
			return true;
		if (mention->type == RC_QUANTITY)
			return false;
	}
	return false;
}

/* The firm that is told beside the sum, other than the giver; data NULL where none is. */
static rc_text
receiver_of(const rc_reader *reader, const rc_clause *clause, int giver)
{
	rc_text given = rc_actor_name(reader, giver);
	int named = rc_named_before(reader, clause);

	for (int i = clause->first; i < clause->last; i++)
	{
		if (i != giver && rc_is_company(rc_at(reader, i)) && rc_can_act(reader, i) &&
			!rc_text_same(rc_actor_name(reader, i), given))
			return rc_actor_name(reader, i);
	}
	if (named >= 0 && rc_is_company(rc_at(reader, named)) && !rc_text_same(rc_actor_name(reader, named), given))
		return rc_actor_name(reader, named);
	return (rc_text){NULL, 0};
}

/* The one who gives, or -1. */
static int
giver_of(const rc_reader *reader, const rc_clause *clause, int value)
{
	int giver = state_behind(reader, clause, value);

	if (giver < 0)
		giver = owner_of_sum(reader, clause, value);
	if (giver >= 0)
		return giver;
	giver = rc_subject_in(reader, (rc_stretch){clause->first, value});
	return giver >= 0 && (is_state(reader, giver) || rc_is_company(rc_at(reader, giver))) &&
				   rc_at(reader, giver)->role == RC_ROLE_BARE &&
				   rc_find_cue(reader, (rc_stretch){giver, value}, RC_CUE_RECEIVE) < 0 &&
				   tells_receiver(reader, clause, value)
			   ? giver
			   : -1;
}

void
rc_frame_read_deal(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int giver;
	rc_text receiver;

	if (reader->mentions.chinese || !rc_is_money(reader, value) || reader->cell != NULL ||
		!(frame->measure == RC_M_NONE || frame->measure_inherited ||
		  (frame->measure == RC_M_INVESTMENT && frame->subject.data == NULL)) ||
		!is_size_of_deal(rc_at(reader, value)->quantity) || is_something_else(reader, clause, value))
		return;
	giver = giver_of(reader, clause, value);
	if (giver < 0)
		return;
	receiver = receiver_of(reader, clause, giver);
	rc_frame_set_subject(reader, giver, frame);
	frame->measure = RC_M_INVESTMENT;
	frame->measure_inherited = false;
	frame->measure_at = -1;
	if (receiver.data != NULL)
		frame->partner = receiver;
}
