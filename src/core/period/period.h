/*-------------------------------------------------------------------------
 *
 * period.h
 *		Finding the dates and times of a stretch of text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PERIOD_H
#define RC_PERIOD_H

#include "base/arena.h"
#include "rc.h"

/* How the words place the time: the range of the mention follows from it. */
typedef enum rc_time_relation
{
	RC_TIME_AT = 1, /* in 2010, 去年, in the first half: that time itself */
	RC_TIME_SINCE,  /* since, from ... on, 自...起: [time, ) */
	RC_TIME_UNTIL,  /* until, through, 截至, 到...为止: (, time] */
	RC_TIME_BY,     /* by 2030, 到2030年: that time itself, of a target */
	RC_TIME_WITHIN, /* over the next N years, within N years: [asof, asof + N) */
	RC_TIME_PAST,   /* over the past two years: [asof - N, asof) */
	RC_TIME_BETWEEN /* from 2014 to 2017, 2000年至2010年: both ends stated */
} rc_time_relation;

typedef enum rc_grain
{
	RC_DAY = 1,
	RC_WEEK,
	RC_MONTH,
	RC_QUARTER,
	RC_HALF,
	RC_YEAR,
	RC_DECADE
} rc_grain;

typedef struct rc_time
{
	rc_time_relation relation;
	rc_grain grain;
	rc_period period; /* resolved; see unresolved */

	/*
	 * The bare time named, before "since", "until" ... were applied to it.
	 * "Early", "the end of" narrow it (late 2024: October to December), while
	 * period stays the whole year: an amount told so is that year's.
	 */
	rc_period point;
	bool unresolved;  /* relative, and there was nothing to resolve it from: period means nothing */
	bool relative;    /* needed asof or the context ("last year", "in May", 同年) */
	bool comparison;  /* names what is compared with: "from a year earlier", 比上年, 较年初, "than in June" */
	bool shifted;     /* 去年同期: the period mentioned before, moved */
	rc_basis basis;   /* yoy, mom, qoq, where the words alone say so ("from a year earlier", 环比) */
	size_t from, to;  /* bytes, preposition included */
	size_t core_from; /* where the time itself begins, behind the preposition */
} rc_time;

typedef struct rc_times
{
	rc_time *items; /* in the order of the text, not overlapping */
	int count;
	int room;
} rc_times;

/* What relative times are resolved from. */
typedef struct rc_time_context
{
	rc_date asof;   /* publication; RC_DATE_NONE: unknown */
	rc_period last; /* the last period mentioned; {NONE, NONE}: none yet */
	int age;        /* scans since last was mentioned; the scan counts it, a caller begins with 0 */
} rc_time_context;

/*
 * Appends all times of text[from, to) to *found, in arena memory, resolving
 * relative ones from *context, which it moves along.  Cost is linear in
 * to - from.
 */
extern rc_status rc_times_scan(rc_engine *engine, rc_arena *arena, rc_text text, size_t from, size_t to,
							   rc_time_context *context, rc_times *found, rc_error *error);

/*
 * Calendar arithmetic on rc_date, within these years.  A day that does not
 * exist, or lies outside them, is RC_DATE_NONE.
 */
#define RC_FIRST_YEAR 1
#define RC_LAST_YEAR 9999

extern rc_date rc_date_of(int year, int month, int day);
extern void rc_date_split(rc_date date, int *year, int *month, int *day);
extern rc_date rc_date_add_months(rc_date date, int months); /* clamps to the end of the month */
extern rc_date rc_date_week(rc_date date);                   /* the Monday of its week */

#endif /* RC_PERIOD_H */
