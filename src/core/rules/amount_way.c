/*-------------------------------------------------------------------------
 *
 * amount_way.c
 *		Tonnes that come and go whatever the verb, and those that are told as a rate.
 *
 * Chinese: 从越南拿到600吨, 每生产1吨.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "rules/amount_parts.h"
#include "rules/rules.h"

/* 一公斤, 一吨, 一克: does the Chinese mass begin with the word for one, and is it no more? */
static bool
is_one_of_unit(const rc_reader *reader, int value)
{
	const rc_mention *mention = rc_at(reader, value);
	const rc_interval *mass = &mention->quantity->value;

	return mention->quantity->kind == RC_Q_MASS && mention->to - mention->from <= 12 &&
		   memcmp(reader->mentions.text.data + mention->from, "一", 3) == 0 && mass->has_low && mass->has_high &&
		   rc_number_compare(mass->high, rc_number_int(1)) <= 0;
}

/* Mentions that a rate may stand away from the quantity that it is told for. */
#define RATE_REACH 14

bool
rc_is_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	/* 分离一公斤重稀土的成本: one of a unit, which nobody denies, is what something else is reckoned by. */
	if (reader->mentions.chinese && is_one_of_unit(reader, value) && !rc_is_not_one(reader, clause, value))
		return true;
	for (int i = value; i > 0 && i > value - RATE_REACH; i--)
	{
		if (rc_at(reader, i)->quantity == NULL || rc_at(reader, i)->quantity->kind != RC_Q_MASS)
			continue;
		if (rc_spells(&reader->mentions, i - 1, "每") || (i > 1 && rc_spells(&reader->mentions, i - 2, "每")))
			return true;
	}
	return false;
}

void
rc_read_way(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch left = {clause->first, value};
	int other;

	/* 无一克产自本土: what comes from one's own soil is made there. */
	if (reader->mentions.chinese && rc_is_not_one(reader, clause, value) &&
		rc_find_cue(reader, (rc_stretch){value, clause->last}, RC_CUE_COME_FROM) >= 0 &&
		(frame->measure == RC_M_NONE || frame->measure_inherited))
	{
		frame->measure = RC_M_PRODUCTION;
		frame->measure_inherited = false;
		return;
	}

	if (!reader->mentions.chinese || frame->subject_at < clause->first || frame->subject.len != 2 ||
		(frame->measure != RC_M_NONE && !frame->measure_inherited))
		return;
	other = rc_actor_in(reader, left, RC_ROLE_FROM);
	if (other > frame->subject_at && rc_actor_name(reader, other).len != 0 &&
		!rc_text_same(rc_actor_name(reader, other), frame->subject) && !rc_is_use(rc_at(reader, other)) &&
		!rc_is_firm(rc_at(reader, other)))
		frame->measure = RC_M_IMPORTS;
	else
	{
		other = value + 3 < clause->last && rc_says_of(&reader->mentions, value + 1, value + 3, RC_SPELT_ENTER_ZH)
					? rc_subject_in(reader, (rc_stretch){value + 1, clause->last})
					: -1;
		if (other < 0 || rc_text_same(rc_actor_name(reader, other), frame->subject))
			return;
		frame->measure = RC_M_EXPORTS;
	}
	frame->partner = rc_actor_name(reader, other);
	frame->measure_inherited = false;
}
