/*-------------------------------------------------------------------------
 *
 * amount_rate.c
 *		Tonnes that only say what something else is reckoned by: 每生产1吨, 一公斤.
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

	return mention->quantity->kind == RC_Q_MASS && mention->to - mention->from > 3 &&
		   mention->to - mention->from <= 12 && memcmp(reader->mentions.text.data + mention->from, "一", 3) == 0 &&
		   mass->has_low && mass->has_high && rc_number_compare(mass->high, rc_number_int(1)) <= 0;
}

/* Mentions that a rate may stand away from the quantity that it is told for. */
#define RATE_REACH 14

bool
rc_is_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	/* 分离一公斤重稀土的成本: one of a unit, which nobody denies, is what something else is reckoned by. */
	if (reader->mentions.chinese && is_one_of_unit(reader, value) && !rc_is_not_one(reader, clause, value))
		return true;
	/* "Out of every five kilograms" */
	if (value > 0 && rc_at(reader, value)->latin && rc_spells(&reader->mentions, value - 1, "every"))
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
