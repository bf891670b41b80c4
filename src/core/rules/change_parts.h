/*-------------------------------------------------------------------------
 *
 * change_parts.h
 *		What the files that read changes have in common.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CHANGE_PARTS_H
#define RC_CHANGE_PARTS_H

#include "grammar/frame.h"

/* Words that a direction may stand away from its value; behind "by" the verb may be far. */
#define RC_DIRECTION_REACH 5
#define RC_BY_REACH 20

/*
 * Direction: change_direction.c.  +1 is up, -1 down, 0 neither.
 */

extern int rc_direction_of(const rc_mention *mention);

/* Comes the value right behind "to", "from" or a verb of reaching: is it a level? */
extern bool rc_is_level(const rc_reader *reader, const rc_clause *clause, int value);

/* Has the sentence told a change, and nothing since? */
extern bool rc_told_change(const rc_reader *reader);

/*
 * "The decline narrowed to 15% from 19%", "growth slowing to 5%", "fell 15%,
 * down from 19%": a rate that moves is a rate all the same.  Its direction, or
 * 0; *at is set to the noun of the rate, where there is one.
 */
extern int rc_moving_rate(const rc_reader *reader, const rc_clause *clause, int value, int *at);

/* In which direction the value is moved, and, unless the clause leaves the word out, the mention that says so. */
extern int rc_change_direction(const rc_reader *reader, const rc_clause *clause, int value, bool level, int *at);

/*
 * Parts and multiples of what was before: change_before.c
 */

/* 是去年同期的一半: is the value a part of what was at another time, behind a Chinese copula? */
extern bool rc_is_part_of_before(const rc_reader *reader, const rc_clause *clause, int value);

/* 不足去年同期的三成: is such a part told to be more than it really is? */
extern bool rc_is_less_than_part(const rc_reader *reader, int value);

/* "a third of what they were a year ago": is the English value a part of what was at another time? */
extern bool rc_is_part_of_level(const rc_reader *reader, const rc_clause *clause, int value);

/* 去年产量是2021年的两倍: gives the claim the time told before that of the other level, and the basis that follows from both. */
extern void rc_settle_time_of_part(const rc_reader *reader, const rc_clause *clause, int at, rc_claim *claim);

/*
 * When, and against what: change_base.c
 */

/* The basis, from what is compared with: a month earlier, a year earlier. */
extern rc_basis rc_change_basis(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim, int value);

/* 与上年相比，…增长3%, "up 3.7% and 49.1% year on year": the basis that the clause beside tells. */
extern rc_basis rc_change_basis_beside(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim,
									   int value);

/* 较年初, "since January": makes the change run from the time compared with until now. */
extern void rc_change_since_base(const rc_reader *reader, const rc_clause *clause, rc_claim *claim);

/*
 * Prices that are not named: change_good.c
 */

/* "yttrium in Europe is now", "has", "ended June": what may stand between a good and the word that moves it. */
static inline bool
rc_stands_before_move(const rc_mention *mention)
{
	return mention->type == RC_WORD || mention->type == RC_TIME || rc_has_cue(mention, RC_CUE_HOLD) ||
		   rc_is_mark(mention, '+') || rc_is_mark(mention, ':') ||
		   (mention->latin &&
			(rc_has_cue(mention, RC_CUE_COPULA) || rc_has_cue(mention, RC_CUE_IN) || rc_has_cue(mention, RC_CUE_ALSO) ||
			 rc_has_cue(mention, RC_CUE_LIFT) || (rc_is_actor(mention) && mention->role == RC_ROLE_IN)));
}

/* "must pay over 43 percent more" */
extern bool rc_pays_more(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame);

/* "It's gone up more than 100 percent since": does the good spoken of just before move? */
extern bool rc_points_to_good(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame);

/* "Gallium, Europe: +27% in July": does a rate with a sign stand behind a good, where nothing is measured?  And whose it is. */
extern bool rc_is_quoted_rate(const rc_reader *reader, int at, const rc_frame *frame);
extern void rc_read_quoted_market(const rc_reader *reader, int at, rc_frame *frame);

/* "Gallium now costs twice as much", "the cost of yttrium": is what goods cost their price? */
extern bool rc_goods_cost(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame);

/* "may need 40 times as much lithium": is what is needed demanded? */
extern bool rc_needs_times_as_much(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame);

/* "China's sales of magnets abroad": makes exports of what an English land sells to others. */
extern void rc_read_sales_abroad(const rc_reader *reader, const rc_clause *clause, rc_frame *frame);

/*
 * Multiples: rule_multiple.c
 */

/* Makes the change that a multiple states; false where it is none. */
extern bool rc_change_of_multiple(const rc_reader *reader, int value, int direction, rc_interval *change);

/*
 * The claim: rule_change.c
 */

/* 通关时间压缩, 格局未变: does a Chinese noun of no measure stand before the word at `at`, which moves it? */
extern bool rc_moves_other_noun(const rc_reader *reader, const rc_clause *clause, int at);

/* Adds the change told at mention `at`, by the quantity or (NULL) a word, with the span of mentions [first, last). */
extern rc_status rc_change_add(rc_reader *reader, const rc_clause *clause, int at, int first, int last,
							   const rc_interval *change, const rc_quantity *quantity, rc_error *error);

/* "car production", "exports of wind turbines": does the English noun measure things that only take the goods of the text? */
extern bool rc_measures_other_goods(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame);

#endif /* RC_CHANGE_PARTS_H */
