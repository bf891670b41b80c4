/*-------------------------------------------------------------------------
 *
 * overflow.h
 *		Shares that cannot all be true, by arithmetic.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_OVERFLOW_H
#define RC_OVERFLOW_H

#include "base/arena.h"
#include "rc.h"

typedef enum rc_overflow_why
{
	RC_PARTS_EXCEED_WHOLE = 1, /* parts of one whole that make more than the whole */
	RC_EXPORTS_EXCEED_OUTPUT,  /* a larger share of the world's exports than of its output */
	RC_TONNES_BELIE_SHARE      /* tonnes and total, told with a share that they do not give */
} rc_overflow_why;

typedef struct rc_overflow
{
	rc_overflow_why why;
	size_t *claims; /* indices */
	size_t count;
	double total; /* the sum of the parts; the output's share; the share that the tonnes give */
} rc_overflow;

extern const char *rc_overflow_name(rc_overflow_why why);

/*
 * What does not add up among the claims, in arena memory.  At most one sum for
 * each whole: the largest.  The order of the claims decides nothing but which
 * of two equal ones is named.
 */
extern rc_status rc_overflows_find(rc_arena *arena, const rc_claim *const *claims, size_t count,
								   rc_overflow **overflows, size_t *overflow_count, rc_error *error);

#endif /* RC_OVERFLOW_H */
