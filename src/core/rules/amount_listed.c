/*-------------------------------------------------------------------------
 *
 * amount_listed.c
 *		Lists of those whom somebody trades with.
 *
 * "Exports of magnets from China, July 2025: Germany 1,116 t; Korea 470 t",
 * 中国永磁出口：德国1116吨，美国619吨: the heading tells whose trade it is, and the
 * items with whom.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"

/* Mentions of a heading, at most. */
#define HEADING_REACH 24

/* The colon behind the heading that the sentence begins with, before the clause; or -1. */
static int
end_of_heading(const rc_reader *reader, const rc_clause *clause)
{
	if (!rc_may_have_mark(&reader->mentions, ':'))
		return -1;
	for (int i = 1; i < clause->first && i < HEADING_REACH; i++)
	{
		if (rc_is_mark(rc_at(reader, i), ':'))
			return i;
		if (rc_at(reader, i)->type == RC_QUANTITY)
			break;
	}
	return -1;
}

/* The country whose trade the heading names, or -1. */
static int
trader_in(const rc_reader *reader, rc_stretch heading, rc_measure measure)
{
	int trader = measure == RC_M_EXPORTS && !reader->mentions.chinese ? rc_actor_in(reader, heading, RC_ROLE_FROM) : -1;

	if (rc_find_measure(reader, heading, measure) < 0)
		return -1;
	if (trader < 0 && measure == RC_M_IMPORTS && !reader->mentions.chinese)
		trader = rc_actor_in(reader, heading, RC_ROLE_BY);
	if (trader < 0)
		trader = rc_subject_in(reader, heading);
	return trader >= 0 && rc_can_act(reader, trader) && rc_name_at(reader, trader).len == 2 ? trader : -1;
}

/* "Total: 5,577 t", 合计5577吨: does nobody's name but a word for the sum stand before the figure? */
static bool
is_total(const rc_reader *reader, rc_stretch item)
{
	return rc_find_cue(reader, item, RC_CUE_TOTAL) >= 0 || rc_find_cue(reader, item, RC_CUE_SUM) >= 0;
}

void
rc_read_listed_trade(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch item = {clause->first, value};
	int colon, trader, who;

	if ((frame->measure != RC_M_EXPORTS && frame->measure != RC_M_IMPORTS) || !frame->measure_inherited)
		return;
	colon = end_of_heading(reader, clause);
	trader = colon < 0 ? -1 : trader_in(reader, (rc_stretch){0, colon}, frame->measure);
	if (trader < 0)
		return;
	who = rc_subject_in(reader, item);
	if (who < 0 && !is_total(reader, item))
		return;
	/* "Germany bought 1,116 t" tells more than an item. */
	if (who >= 0 && (value > who + 2 || rc_name_at(reader, who).len != 2 ||
					 rc_text_same(rc_name_at(reader, who), rc_name_at(reader, trader))))
		return;
	frame->subject = rc_name_at(reader, trader);
	frame->subject_at = -1;
	frame->subject_inherited = true;
	frame->partner = rc_name_at(reader, who);
	/* What is told behind the total is of all of them. */
	if (who < 0)
		reader->scene->partner = (rc_text){NULL, 0};
}
