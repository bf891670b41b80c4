/*-------------------------------------------------------------------------
 *
 * period_calendar.c
 *		Days, months and years of the Gregorian calendar.
 *
 * A date is a count of days from 2000-01-01.  Both directions of the
 * conversion count in eras of 400 years (146097 days), with years that begin
 * in March so that the leap day is the last day of its year.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"

#define DAYS_OF_ERA 146097
#define DAYS_OF_YEAR 365
#define EPOCH 730425 /* days from 0000-03-01 to 2000-01-01 */

static int
days_of_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
		return 29;
	return days[month - 1];
}

rc_date
rc_date_of(int year, int month, int day)
{
	int era, year_of_era, day_of_year;

	if (year < RC_FIRST_YEAR || year > RC_LAST_YEAR || month < 1 || month > 12 || day < 1 ||
		day > days_of_month(year, month))
		return RC_DATE_NONE;

	if (month < 3)
		year--;
	era = year / 400;
	year_of_era = year % 400;
	day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * DAYS_OF_ERA + year_of_era * DAYS_OF_YEAR + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH;
}

void
rc_date_split(rc_date date, int *year, int *month, int *day)
{
	int64_t days = (int64_t) date + EPOCH;
	int64_t era = (days >= 0 ? days : days - (DAYS_OF_ERA - 1)) / DAYS_OF_ERA;
	int day_of_era = (int) (days - era * DAYS_OF_ERA);
	int year_of_era =
		(day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_OF_ERA - 1)) / DAYS_OF_YEAR;
	int day_of_year = day_of_era - (DAYS_OF_YEAR * year_of_era + year_of_era / 4 - year_of_era / 100);
	int month_from_march = (5 * day_of_year + 2) / 153;

	*day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
	*month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
	*year = (int) (year_of_era + era * 400) + (*month < 3 ? 1 : 0);
}

rc_date
rc_date_add_months(rc_date date, int months)
{
	int year, month, day;
	int64_t count;

	rc_date_split(date, &year, &month, &day);
	count = (int64_t) year * 12 + (month - 1) + months;
	if (count < (int64_t) RC_FIRST_YEAR * 12 || count >= ((int64_t) RC_LAST_YEAR + 1) * 12)
		return RC_DATE_NONE;
	year = (int) (count / 12);
	month = (int) (count % 12) + 1;
	if (day > days_of_month(year, month))
		day = days_of_month(year, month);
	return rc_date_of(year, month, day);
}

rc_date
rc_date_week(rc_date date)
{
	/* 2000-01-01 was a Saturday, five days after its Monday. */
	int64_t from_monday = ((int64_t) date + 5) % 7;

	return (rc_date) (date - (from_monday < 0 ? from_monday + 7 : from_monday));
}

rc_date
rc_date_add_units(rc_date date, rc_grain unit, int count)
{
	switch (unit)
	{
		case RC_DAY:
			return date + count;
		case RC_WEEK:
			return date + count * 7;
		case RC_MONTH:
			return rc_date_add_months(date, count);
		case RC_QUARTER:
			return rc_date_add_months(date, count * 3);
		case RC_HALF:
			return rc_date_add_months(date, count * 6);
		case RC_YEAR:
			return rc_date_add_months(date, count * 12);
		case RC_DECADE:
			return rc_date_add_months(date, count * 120);
	}
	return RC_DATE_NONE;
}

bool
rc_unit_around(rc_date date, rc_grain unit, int count, rc_period *period)
{
	int year, month, day;

	rc_date_split(date, &year, &month, &day);
	switch (unit)
	{
		case RC_DAY:
			period->from = date;
			break;
		case RC_WEEK:
			period->from = rc_date_week(date);
			break;
		case RC_MONTH:
			period->from = rc_date_of(year, month, 1);
			break;
		case RC_QUARTER:
			period->from = rc_date_of(year, (month - 1) / 3 * 3 + 1, 1);
			break;
		case RC_HALF:
			period->from = rc_date_of(year, (month - 1) / 6 * 6 + 1, 1);
			break;
		case RC_YEAR:
			period->from = rc_date_of(year, 1, 1);
			break;
		case RC_DECADE:
			period->from = rc_date_of(year / 10 * 10, 1, 1);
			break;
	}
	if (period->from == RC_DATE_NONE)
		return false;
	period->from = rc_date_add_units(period->from, unit, count);
	if (period->from == RC_DATE_NONE)
		return false;
	period->to = rc_date_add_units(period->from, unit, 1);
	return period->to != RC_DATE_NONE;
}

rc_grain
rc_grain_of_length(rc_period period)
{
	int days = period.to - period.from;

	return days <= 6     ? RC_DAY
		   : days <= 7   ? RC_WEEK
		   : days <= 88  ? RC_MONTH
		   : days <= 92  ? RC_QUARTER
		   : days <= 180 ? RC_MONTH
		   : days <= 184 ? RC_HALF
		   : days <= 360 ? RC_MONTH
		   : days <= 366 ? RC_YEAR
						 : RC_DECADE;
}

rc_period
rc_part_of(rc_period whole, rc_time_part part)
{
	int days = whole.to - whole.from;
	bool by_months = days > 180; /* a year or a half; else a month or a quarter, by days */
	rc_period point = whole;

	switch (part)
	{
		case RC_PART_WHOLE:
			break;
		case RC_PART_START:
			point.to = by_months ? rc_date_add_months(whole.from, 1) : whole.from + days / 3;
			break;
		case RC_PART_EARLY:
			point.to = by_months ? rc_date_add_months(whole.from, 3) : whole.from + days / 3;
			break;
		case RC_PART_MIDDLE:
			point.from = by_months ? rc_date_add_months(whole.from, 4) : whole.from + days / 3;
			point.to = by_months ? rc_date_add_months(point.from, 4) : point.from + days / 3;
			break;
		case RC_PART_LATE:
			point.from = by_months ? rc_date_add_months(whole.to, -3) : whole.to - days / 3;
			break;
		case RC_PART_END:
			point.from = by_months ? rc_date_add_months(whole.to, -1) : whole.to - days / 3;
			break;
	}
	return point.from < point.to ? point : whole;
}
