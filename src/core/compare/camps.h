/*-------------------------------------------------------------------------
 *
 * camps.h
 *		Who stands together on one topic.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CAMPS_H
#define RC_CAMPS_H

#include "base/arena.h"
#include "rc.h"

/* A claim as somebody told it. */
typedef struct rc_told
{
	rc_claim claim;
	uint64_t story; /* rc_story of its words; 0: not known, then the claim itself is its story */
} rc_told;

/* Claims that say the same, told by many or few. */
typedef struct rc_camp
{
	uint64_t topic;  /* a hash: equal for the camps of one topic and one stated time */
	rc_claim claim;  /* the position that most stories of the camp take, without who told it, when and where */
	int64_t claims;  /* all claims of the camp */
	int64_t stories; /* not counting copies */
	int64_t sources; /* named sources, and stories that name none */
	rc_date first;   /* days of publication; RC_DATE_NONE: none is known */
	rc_date last;
} rc_camp;

/*
 * The camps, in arena memory: those of one topic together, the one with the most
 * stories first.  The order of told does not matter.
 */
extern rc_status rc_camps_find(rc_arena *arena, const rc_told *told, size_t count, rc_camp **camps, size_t *camp_count,
							   rc_error *error);

/*
 * What copies of one story have in common: its letters and digits, without
 * regard to case, spaces and punctuation.  Never 0.
 */
extern uint64_t rc_story(rc_text words);

#endif /* RC_CAMPS_H */
