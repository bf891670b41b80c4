/*-------------------------------------------------------------------------
 *
 * quantity.h
 *		Finding the quantities of a stretch of text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_QUANTITY_H
#define RC_QUANTITY_H

#include "base/arena.h"
#include "rc.h"

typedef struct rc_quantities
{
	rc_quantity *items; /* in the order of the text, not overlapping */
	int count;
	int room;
} rc_quantities;

/*
 * Appends all quantities of text[from, to) to *found, in arena memory.
 *
 * A quantity takes in its hedge and its bound ("more than about 80 percent",
 * 逾九成七), a range is one quantity ("60-70%", "from 5 to 10 million tonnes" only
 * where "from ... to" cannot be read as before and after: see quantity.c),
 * and a torn decimal is put back together unless no_repair is set.  Dates,
 * ordinals, years, telephone and page numbers, addresses and the like are
 * no quantities.  Cost is linear in to - from.
 */
extern rc_status rc_quantities_scan(rc_engine *engine, rc_arena *arena, rc_text text, size_t from, size_t to,
									bool no_repair, rc_quantities *found, rc_error *error);

/* The one number that stands for an interval: its only end, or its middle.  False where it is too long. */
extern bool rc_interval_point(const rc_interval *value, rc_number *point);

/* Closes a missing end of a share where every share ends, at 0 or 1, if that leaves something between. */
extern void rc_share_close(rc_interval *value);

#endif /* RC_QUANTITY_H */
