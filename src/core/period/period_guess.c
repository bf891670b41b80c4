/*-------------------------------------------------------------------------
 *
 * period_guess.c
 *		Which year a month belongs to, and which month a day, where neither is told.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"

bool
rc_within_year(const rc_named_time *named, int year, rc_period *whole)
{
	int months = named->months > 0 ? named->months : 1;

	if (named->day > 0)
	{
		rc_date last = rc_date_of(year, named->month, named->last_day > 0 ? named->last_day : named->day);

		whole->from = rc_date_of(year, named->month, named->day);
		if (whole->from == RC_DATE_NONE || last == RC_DATE_NONE || last < whole->from)
			return false;
		whole->to = last + 1;
		return true;
	}
	whole->from = rc_date_of(year, named->month, 1);
	if (whole->from == RC_DATE_NONE)
		return false;
	whole->to = rc_date_add_months(whole->from, months);
	return whole->to != RC_DATE_NONE;
}

/* Days that a span of months may still have to go when its figures are told: "in the first half", told in June. */
#define NEARLY_OVER 20

bool
rc_guess_year(const rc_named_time *named, rc_date near, bool ahead, bool over, bool still, rc_period *whole)
{
	int year, month, day;
	int64_t best = INT64_MAX;
	bool found = false;
	/* 29 February may be eight years away; any other day is in each year, and the nearest two on either side are enough. */
	int reach = named->month == 2 && (named->day == 29 || named->last_day == 29) ? 8 : 2;

	rc_date_split(near, &year, &month, &day);
	for (int candidate = year - reach; candidate <= year + reach; candidate++)
	{
		rc_period period;
		int64_t distance;

		if (!rc_within_year(named, candidate, &period))
			continue;
		distance = period.from > near  ? (int64_t) period.from - near
				   : period.to <= near ? (int64_t) near - period.to + 1
									   : 0;
		if (named->with_direction && named->direction != 0)
		{
			if (named->direction < 0 ? period.to > near : period.from <= near)
				continue;
		}
		else if (named->with_direction)
			distance = candidate == year ? 0 : INT32_MAX;
		else if (!ahead && (period.from > near || (over && named->months > 1 && period.to > near + NEARLY_OVER)))
			continue;
		if (still && period.to <= near)
			continue;
		if (distance < best)
		{
			best = distance;
			*whole = period;
			found = true;
		}
	}
	return found;
}

bool
rc_guess_month(const rc_named_time *named, rc_date near, bool ahead, rc_period *whole)
{
	for (int back = 0; back <= 2; back++)
	{
		rc_date month = rc_date_add_months(near, -back);
		rc_named_time dated = *named;
		int year, day;

		if (month == RC_DATE_NONE)
			return false;
		rc_date_split(month, &year, &dated.month, &day);
		if (rc_within_year(&dated, year, whole) && (whole->from <= near || (ahead && back == 0)))
			return true;
	}
	return false;
}
