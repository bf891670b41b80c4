/*-------------------------------------------------------------------------
 *
 * period_resolve.c
 *		From what was said of a time to days of the calendar.
 *
 * "June" is a June; which one is told by the year beside it, by a year said
 * just before in the same sentence, or by the date of publication.  News
 * tells of the past: a bare month is the latest that has begun, unless words
 * of the future stand around it or the time is one that something begins or
 * ends at; then it is the nearest.  A phrase without a sentence tells no
 * tense and is the nearest, too.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"
#include "text/year_head.h"

/* A time found in the calendar. */
typedef struct time_place
{
	rc_period point; /* narrowed by "early", "the end of" */
	rc_period whole;
	rc_grain grain;
	bool relative;
	bool unresolved;
} time_place;

/* "announced on October 9", 10月9日公布的 */
static bool
told_of_past(rc_time_scanner *scanner, const rc_reading *reading)
{
	rc_match match;

	return rc_follows_past(scanner->text, rc_time_before(scanner, reading->from), reading->from) ||
		   rc_time_shape(scanner, RC_PATTERN_ZH_PAST_BEHIND, reading->to, &match);
}

bool
rc_is_length(rc_time_scanner *scanner, const rc_named_time *named, size_t from, size_t to)
{
	return named->form == RC_FORM_AHEAD && named->unit < RC_MONTH && !scanner->phrase &&
		   !rc_told_of_future(scanner, from, to);
}

/* May the time lie ahead? */
static bool
looks_ahead(rc_time_scanner *scanner, const rc_reading *reading)
{
	if (reading->tail == RC_TAIL_SINCE || reading->lead == RC_LEAD_SINCE || reading->lead == RC_LEAD_THAN)
		return false;
	if (scanner->phrase)
		return true;
	if (told_of_past(scanner, reading))
		return false;
	if (reading->range || reading->first.ends_said ||
		(reading->lead == RC_LEAD_FROM && reading->change && reading->first.day == 0)) /* "up from May" */
		return rc_told_of_future(scanner, reading->from, reading->to);
	switch (reading->lead)
	{
		case RC_LEAD_STARTING:
		case RC_LEAD_FROM:
		case RC_LEAD_AS_OF:
		case RC_LEAD_THROUGH:
		case RC_LEAD_UNTIL:
		case RC_LEAD_BY:
		case RC_LEAD_BEFORE:
			return true;
		default:
			return reading->tail == RC_TAIL_STARTING || reading->tail == RC_TAIL_UNTIL ||
				   reading->tail == RC_TAIL_BEFORE || rc_told_of_future(scanner, reading->from, reading->to) ||
				   rc_follows_possible(scanner->text, scanner->from, reading->from);
	}
}

static rc_grain
grain_of(const rc_named_time *named)
{
	if (named->day > 0)
		return RC_DAY;
	if (named->month > 0)
		return named->months == 3 && named->month % 3 == 1   ? RC_QUARTER
			   : named->months == 6 && named->month % 6 == 1 ? RC_HALF
			   : named->months == 12                         ? RC_YEAR
															 : RC_MONTH;
	return named->years >= 10 ? RC_DECADE : RC_YEAR;
}

/* Bytes that may stand before the time that opens a sentence. */
#define WORD_AHEAD 8

/* For how many scans, that is sentences, what was mentioned is still what is spoken of. */
#define RECENT 1

/* The day that a reference stands for, or RC_DATE_NONE. */
static rc_date
reference_day(const rc_time_scanner *scanner, const rc_reading *reading, rc_time_reference reference)
{
	const rc_time_context *context = scanner->context;
	const rc_time *here = rc_time_here(scanner, reading->from);

	if (reference == RC_REF_HERE && here != NULL)
		return here->point.to - 1;
	if (context->last.to != RC_DATE_NONE &&
		(reference == RC_REF_LAST || (reference == RC_REF_RECENT && context->age <= RECENT)))
		return context->last.to - 1;
	return context->asof;
}

static bool
resolve_shifted(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named,
				time_place *place)
{
	rc_period last = scanner->context->last;
	rc_date day = reference_day(scanner, reading, named->reference);

	int offset = named->offset;

	place->relative = true;
	place->unresolved = day == RC_DATE_NONE;
	if (place->unresolved)
		return true;
	if (named->year > 0) /* "the same period of 2024" */
	{
		int year, month, unused;

		rc_date_split(day, &year, &month, &unused);
		offset = named->year - year;
	}
	if (last.to != RC_DATE_NONE && day == last.to - 1)
	{
		/* Keep the shape of what was mentioned, unless it is too wide to be moved by this unit. */
		rc_date moved = rc_date_add_units(last.from, named->unit, 1);

		if (moved != RC_DATE_NONE && (named->unit == RC_YEAR || moved >= last.to))
		{
			place->whole.from = rc_date_add_units(last.from, named->unit, offset);
			place->whole.to = rc_date_add_units(last.to, named->unit, offset);
			place->grain = rc_grain_of_length(last);
			return place->whole.from != RC_DATE_NONE && place->whole.to != RC_DATE_NONE &&
				   place->whole.from < place->whole.to;
		}
	}
	place->grain = named->unit;
	return rc_unit_around(day, named->unit, offset, &place->whole);
}

/* Some units up to the day of publication, or from it on. */
static bool
resolve_span(const rc_time_scanner *scanner, const rc_named_time *named, time_place *place)
{
	rc_date asof = scanner->context->asof;
	bool ahead = named->form == RC_FORM_AHEAD;
	rc_date end;

	place->relative = true;
	place->grain = named->unit;
	place->unresolved = asof == RC_DATE_NONE;
	if (place->unresolved)
		return true;
	end = rc_date_add_units(asof, named->unit, ahead ? named->offset : -named->offset);
	if (end == RC_DATE_NONE)
		return false;
	place->whole = ahead ? (rc_period){asof, end} : (rc_period){end, asof};
	return place->whole.from < place->whole.to;
}

/* Years, months or days counted back from an end: "the year to June 2023". */
static bool
resolve_counted_back(const rc_named_time *named, int year, time_place *place)
{
	rc_date end;

	if (named->ends_day > 0)
	{
		end = rc_date_of(year, named->ends_month, named->ends_day);
		if (end != RC_DATE_NONE)
			end++;
	}
	else
	{
		end = rc_date_of(year, named->ends_month, 1);
		if (end != RC_DATE_NONE)
			end = rc_date_add_months(end, 1);
	}
	if (end == RC_DATE_NONE)
		return false;
	place->whole.to = end;
	place->whole.from = rc_date_add_months(end, -(named->months > 0 ? named->months : 12));
	place->grain = rc_grain_of_length(place->whole);
	return place->whole.from != RC_DATE_NONE;
}

static bool
within_stated_year(const rc_named_time *named, int year, time_place *place)
{
	if (named->ends_month > 0)
		return resolve_counted_back(named, year + named->ends_year, place);
	place->grain = grain_of(named);
	if (named->month > 0)
		return rc_within_year(named, year, &place->whole);
	place->whole.from = rc_date_of(year, 1, 1);
	place->whole.to = rc_date_of(year + (named->years > 0 ? named->years : 1), 1, 1);
	return place->whole.from != RC_DATE_NONE && place->whole.to != RC_DATE_NONE;
}

/* Was a single day, this one, mentioned last?  "The same day" of a month is none. */
static bool
is_day(const rc_time_scanner *scanner, rc_date day)
{
	rc_period last = scanner->context->last;

	return last.from == day && last.to == day + 1;
}

/* A unit of the calendar named by its distance: last year, 上月, today; and what of it is meant. */
static bool
resolve_referred(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named,
				 time_place *place)
{
	rc_date day = reference_day(scanner, reading, named->reference);
	rc_named_time narrowed = *named;
	rc_period unit;
	int year, month, unused;

	place->relative = true;
	if (named->unit == RC_DAY && named->reference >= RC_REF_RECENT && day != RC_DATE_NONE && !is_day(scanner, day))
		day = named->reference == RC_REF_LAST ? RC_DATE_NONE : scanner->context->asof;
	place->unresolved = day == RC_DATE_NONE;
	if (place->unresolved)
		return true;
	/* "during the quarter", where none was named: the one that its figures are known of. */
	if (named->unit == RC_QUARTER && named->reference == RC_REF_RECENT && named->offset == 0 &&
		day == scanner->context->asof && !scanner->phrase)
		day = rc_date_add_months(day, -3);
	if (!rc_unit_around(day, named->unit, named->offset, &unit))
		return false;
	rc_date_split(unit.from, &year, &month, &unused);
	if (named->unit == RC_YEAR && (named->month > 0 || named->ends_month > 0))
		return within_stated_year(named, year, place);
	if (named->unit == RC_MONTH && named->day > 0)
	{
		narrowed.month = month;
		place->grain = RC_DAY;
		return rc_within_year(&narrowed, year, &place->whole);
	}
	place->whole = unit;
	place->grain = named->unit;
	/* 上周五 */
	if (named->unit == RC_WEEK && named->day > 0)
	{
		place->whole = (rc_period){unit.from + named->day - 1, unit.from + named->day};
		place->grain = RC_DAY;
	}
	return true;
}

static bool
is_latin(const rc_time_scanner *scanner, const rc_reading *reading)
{
	return (unsigned char) scanner->text.data[reading->core_from] < 0x80;
}

/* "will take effect in May", "From March, Vietnam will ban" */
static bool
is_still_to_come(const rc_time_scanner *scanner, const rc_reading *reading)
{
	return rc_follows_will(scanner->text, scanner->from, reading->from) ||
		   rc_follows_possible(scanner->text, scanner->from, reading->from) ||
		   (reading->from - scanner->from < WORD_AHEAD && rc_leads_to_will(scanner->text, reading->to, scanner->to));
}

/* Days ahead that something may begin of which no word says that it is still to come: "bans exports from January 1". */
#define ANNOUNCED_AHEAD 122

/* "Congo suspended exports from February", told in September: does the stretch begin too far ahead to have been announced so? */
static bool
begins_too_late(rc_time_scanner *scanner, const rc_reading *reading, rc_date near, const rc_period *whole)
{
	return (reading->lead == RC_LEAD_STARTING || reading->lead == RC_LEAD_FROM || reading->lead == RC_LEAD_AS_OF ||
			reading->tail == RC_TAIL_STARTING) &&
		   !scanner->phrase && whole->from > near + ANNOUNCED_AHEAD && !is_still_to_come(scanner, reading) &&
		   !rc_told_of_future(scanner, reading->from, reading->to);
}

/* Chinese with figures: 2001年以后, 至2023, 11月8日. */
static bool
has_chinese_word(const rc_time_scanner *scanner, const rc_reading *reading)
{
	return (unsigned char) scanner->text.data[reading->from] >= 0x80 ||
		   (unsigned char) scanner->text.data[reading->to - 1] >= 0x80;
}

/* Days ahead that a Chinese day without a year may lie: 锑出口管制9月15日生效, told in August. */
#define SOON 62

/* Is the day, whose year Chinese leaves out with no tense to tell it, one of those that come soon?  One past would be 去年的. */
static bool
comes_soon(rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named, rc_date near)
{
	rc_period period;

	return named->month > 0 && named->day > 0 && (unsigned char) scanner->text.data[reading->to - 1] >= 0x80 &&
		   !told_of_past(scanner, reading) && reading->tail != RC_TAIL_SINCE &&
		   rc_guess_year(named, near, true, false, false, &period) && period.from > near && period.from <= near + SOON;
}

/* "2013. ... From 1 June": does a year head the English paragraph of a month? */
static bool
is_headed_by_year(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named, int *year)
{
	if (named->month == 0 || named->with_direction || !is_latin(scanner, reading))
		return false;
	*year = rc_year_heading(scanner->text, reading->from);
	return *year > 0;
}

/* 2025年出口增长。…上半年增长12%, told in January: is the Chinese text still speaking of a year before that of the day? */
static bool
speaks_of_year_before(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named,
					  rc_date near)
{
	int spoken, year, month, day;

	rc_date_split(near, &year, &month, &day);
	return rc_goes_on_with_year(scanner, reading, named, &spoken) && spoken < year;
}

/* "the nine months to June": a span that ends with a month whose year nothing tells. */
static bool
resolve_ended(const rc_named_time *named, rc_date near, bool ahead, time_place *place)
{
	rc_named_time end = {.form = RC_FORM_CALENDAR, .month = named->ends_month, .day = named->ends_day};
	int year, month, day;

	if (!rc_guess_year(&end, near, ahead, false, false, &place->whole))
		return false;
	rc_date_split(place->whole.from, &year, &month, &day);
	return resolve_counted_back(named, year, place);
}

/* Days before a month that another may lie of which nothing tells the year: "fell in February 2025 from 90 tonnes in December". */
#define RECALLED 62

/* "banned in February 2025, and allowed again in October": is the month, told behind another of the year, a later one of the same? */
static bool
goes_on_in_year(const rc_time_scanner *scanner, const rc_named_time *named, const rc_time *here, int year)
{
	rc_period later, before;

	return rc_within_year(named, year, &later) && rc_within_year(named, year - 1, &before) &&
		   later.from > here->point.from && before.to < here->point.from - RECALLED &&
		   (scanner->context->asof == RC_DATE_NONE || later.from <= scanner->context->asof);
}

/* A month or a day whose year nothing tells. */
static bool
resolve_nearest(rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named, time_place *place)
{
	rc_date near = scanner->context->asof;
	const rc_time *here = rc_time_here(scanner, reading->from);
	bool ahead, over;
	int year;

	place->grain = grain_of(named);
	place->relative = true;
	if (here != NULL && !named->with_direction && named->month > 0)
	{
		int month, day;

		rc_date_split(here->point.from, &year, &month, &day);
		if (here->grain >= RC_YEAR || goes_on_in_year(scanner, named, here, year))
			return within_stated_year(named, year, place);
		return rc_guess_year(named, here->point.from, true, false, false, &place->whole);
	}
	if (named->month == 0 && named->ends_month == 0 && scanner->context->last.from != RC_DATE_NONE &&
		scanner->context->age == 0)
		return rc_guess_month(named, scanner->context->last.to - 1, true, &place->whole);

	if ((here == NULL && is_headed_by_year(scanner, reading, named, &year)) ||
		(near == RC_DATE_NONE && rc_goes_on_with_year(scanner, reading, named, &year)))
		return within_stated_year(named, year, place);
	place->unresolved = near == RC_DATE_NONE;
	if (place->unresolved)
		return true;
	ahead = looks_ahead(scanner, reading) || comes_soon(scanner, reading, named, near);
	if (ahead && named->month > 0 && rc_guess_year(named, near, true, false, false, &place->whole) &&
		begins_too_late(scanner, reading, near, &place->whole))
		ahead = false;
	if (named->ends_month > 0)
		return resolve_ended(named, near, ahead, place);
	/* A Chinese quota for 下半年 is told before it is over; the first three quarters are told when they are. */
	over = is_latin(scanner, reading) || speaks_of_year_before(scanner, reading, named, near) ||
		   (named->month == 1 && named->months > 6 && named->months < 12);
	return named->month > 0
			   ? rc_guess_year(named, near, ahead, over, ahead && is_still_to_come(scanner, reading), &place->whole)
			   : rc_guess_month(named, near, ahead, &place->whole);
}

static bool
resolve_named(rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named, time_place *place)
{
	bool exists;

	*place = (time_place){.grain = RC_YEAR};
	switch (named->form)
	{
		case RC_FORM_SHIFTED:
			exists = resolve_shifted(scanner, reading, named, place);
			break;
		case RC_FORM_AHEAD:
		case RC_FORM_BEHIND:
			exists = resolve_span(scanner, named, place);
			break;
		default:
			if (named->year > 0)
				exists = within_stated_year(named, named->year, place);
			else if (named->reference != RC_REF_NONE)
				exists = resolve_referred(scanner, reading, named, place);
			else
				exists = resolve_nearest(scanner, reading, named, place);
			break;
	}
	if (!exists || place->unresolved)
		return exists;
	if (place->grain == RC_DECADE && named->part == RC_PART_END)
	{
		/* Targets for "the end of the decade" are those for 2030. */
		place->whole.from = place->whole.to;
		place->whole.to = rc_date_add_months(place->whole.to, 12);
		place->point = place->whole;
		place->grain = RC_YEAR;
	}
	else
		place->point = rc_part_of(place->whole, named->part);
	return true;
}

/* Lets the ends of a range lend each other what one of them leaves out: "May to August 2023". */
static void
share_gaps(rc_named_time *first, rc_named_time *second)
{
	if (second->month == 0 && second->day > 0 && first->month > 0)
		second->month = first->month;
	if (first->year == 0 && first->reference == RC_REF_NONE && first->month > 0)
	{
		bool year_before = second->month > 0 && first->month > second->month;

		if (second->year > 0)
			first->year = second->year - (year_before ? 1 : 0);
		else if (second->reference != RC_REF_NONE && second->unit == RC_YEAR)
		{
			first->reference = second->reference;
			first->unit = RC_YEAR;
			first->offset = second->offset - (year_before ? 1 : 0);
		}
	}
	else if (second->year == 0 && second->reference == RC_REF_NONE && second->month > 0)
	{
		bool year_after = first->month > second->month;

		if (first->year > 0)
			second->year = first->year + (year_after ? 1 : 0);
		else if (first->reference != RC_REF_NONE && first->unit == RC_YEAR)
		{
			second->reference = first->reference;
			second->unit = RC_YEAR;
			second->offset = first->offset + (year_after ? 1 : 0);
		}
	}
}

/* Does to fall on the same day of the calendar as from?  Then it ends a term of whole years. */
static bool
is_anniversary(rc_date from, rc_date to)
{
	int years, months, days, year, month, day;

	rc_date_split(from, &years, &months, &days);
	rc_date_split(to, &year, &month, &day);
	return year > years && month == months && day == days;
}

/* Has the sentence named a year before, of which the months are? */
static bool
tells_other_year(const rc_time_scanner *scanner, const rc_reading *reading)
{
	return rc_time_here(scanner, reading->from) != NULL || scanner->context->asof == RC_DATE_NONE;
}

static bool
resolve_range(rc_time_scanner *scanner, const rc_reading *reading, rc_time *time)
{
	rc_named_time first = reading->first;
	rc_named_time second = reading->second;
	time_place from, to;

	share_gaps(&first, &second);
	if (!resolve_named(scanner, reading, &first, &from) || !resolve_named(scanner, reading, &second, &to))
		return false;
	time->relation = RC_TIME_BETWEEN;
	time->grain = from.grain < to.grain ? from.grain : to.grain;
	time->relative = from.relative || to.relative;
	time->unresolved = from.unresolved || to.unresolved;
	if (time->unresolved)
		return true;

	/* Two bare months, each resolved alone: the second follows the first. */
	if (first.year == 0 && second.year == 0 && second.month > 0 && to.whole.to <= from.whole.from)
	{
		if (from.grain >= RC_MONTH && to.grain >= RC_MONTH && !looks_ahead(scanner, reading) &&
			!tells_other_year(scanner, reading))
			from.point.from = rc_date_add_months(from.point.from, -12);
		else
			to.point.to = rc_date_add_months(to.point.to, 12);
	}
	time->period.from = from.point.from;
	time->period.to = to.point.to;
	if (to.grain == RC_DAY && is_anniversary(from.whole.from, to.whole.from))
		time->period.to = to.whole.from;
	time->point = time->period;
	return time->period.from < time->period.to;
}

/* What a change is measured against: does "from May" begin something, or is May what is compared with? */
static bool
compares(const rc_time_scanner *scanner, const rc_reading *reading, const time_place *place)
{
	const rc_named_time *named = &reading->first;
	rc_date asof = scanner->context->asof;

	if (reading->comparison || reading->lead == RC_LEAD_THAN)
		return true;
	if (reading->lead == RC_LEAD_WITH)
		return reading->tail == RC_TAIL_COMPARED;
	if (reading->tail != RC_TAIL_NONE || (reading->lead != RC_LEAD_FROM && reading->lead != RC_LEAD_OVER))
		return false;
	if (place->unresolved)
		return reading->change;
	if (asof != RC_DATE_NONE && place->point.from > asof)
		return false;
	if (named->reference != RC_REF_NONE && named->offset == -1 && named->unit >= RC_MONTH && named->month == 0)
		return reading->lead == RC_LEAD_FROM || reading->change;
	return reading->change && place->grain >= RC_MONTH;
}

/* The basis that a time compared with speaks of by itself. */
static rc_basis
basis_of(const rc_named_time *named, const time_place *place)
{
	if (named->offset == -1 && named->year == 0 && named->month == 0 &&
		(named->form == RC_FORM_SHIFTED || named->reference != RC_REF_NONE))
		switch (named->unit)
		{
			case RC_MONTH:
				return RC_BASIS_MOM;
			case RC_QUARTER:
				return RC_BASIS_QOQ;
			case RC_YEAR:
				return named->part == RC_PART_WHOLE && place->grain <= RC_YEAR ? RC_BASIS_YOY : RC_BASIS_NONE;
			default:
				break;
		}
	return RC_BASIS_NONE;
}

static rc_time_relation
relation_of(const rc_reading *reading, const time_place *place, rc_date asof)
{
	if (reading->first.form == RC_FORM_AHEAD)
		return RC_TIME_WITHIN;
	if (reading->first.form == RC_FORM_BEHIND)
		return RC_TIME_PAST;
	if (reading->first.always_since)
		return RC_TIME_SINCE;
	if (reading->first.ends_said && reading->tail == RC_TAIL_NONE &&
		(reading->lead == RC_LEAD_FROM || reading->lead == RC_LEAD_STARTING || reading->lead == RC_LEAD_BETWEEN))
		return RC_TIME_BETWEEN;
	switch (reading->tail)
	{
		case RC_TAIL_SINCE:
		case RC_TAIL_STARTING:
		case RC_TAIL_AFTER:
			return RC_TIME_SINCE;
		case RC_TAIL_UNTIL:
			return RC_TIME_UNTIL;
		case RC_TAIL_BEFORE:
			return place->grain >= RC_YEAR && (asof == RC_DATE_NONE || place->point.to > asof) ? RC_TIME_BY
																							   : RC_TIME_UNTIL;
		default:
			break;
	}
	switch (reading->lead)
	{
		case RC_LEAD_SINCE:
		case RC_LEAD_STARTING:
		case RC_LEAD_FROM:
		case RC_LEAD_AFTER:
			return RC_TIME_SINCE;
		case RC_LEAD_UNTIL:
		case RC_LEAD_THROUGH:
		case RC_LEAD_SO_FAR:
		case RC_LEAD_BEFORE:
			return RC_TIME_UNTIL;
		case RC_LEAD_BY:
			return RC_TIME_BY;
		case RC_LEAD_AS_OF:
			return asof != RC_DATE_NONE && place->point.from > asof ? RC_TIME_SINCE : RC_TIME_UNTIL;
		default:
			return RC_TIME_AT;
	}
}

/* The days that the relation, told in Latin letters or not, makes of a point. */
static rc_period
related_period(const rc_reading *reading, bool latin, const time_place *place, rc_time_relation relation)
{
	bool behind = reading->tail == RC_TAIL_AFTER || (reading->tail == RC_TAIL_NONE && reading->lead == RC_LEAD_AFTER);
	bool before = reading->tail == RC_TAIL_BEFORE || (reading->tail == RC_TAIL_NONE && reading->lead == RC_LEAD_BEFORE);

	switch (relation)
	{
		case RC_TIME_SINCE:
			/* 2001年以后: the year is one of them; "after 2001" it is not. */
			return (rc_period){behind && latin ? place->point.to : place->point.from, RC_DATE_NONE};
		case RC_TIME_UNTIL:
			/* What held until 2023, or until a day, no longer does then; 截至2023年 and "through" take the time in. */
			if (before ||
				(reading->lead == RC_LEAD_UNTIL && reading->tail == RC_TAIL_NONE && (place->grain == RC_DAY || latin)))
				return (rc_period){RC_DATE_NONE, place->point.from};
			return (rc_period){RC_DATE_NONE, place->point.to};
		default:
			return place->whole;
	}
}

/* 年初, 2008年底: a month, unless it is still to come. */
static bool
is_edge_of_year(const rc_time_scanner *scanner, const rc_named_time *named, const time_place *place)
{
	return place->grain == RC_YEAR && (named->part == RC_PART_START || named->part == RC_PART_END) &&
		   (scanner->context->asof == RC_DATE_NONE || place->point.to <= scanner->context->asof);
}

static bool
resolve(rc_time_scanner *scanner, const rc_reading *reading, rc_time *time)
{
	time_place place;

	*time =
		(rc_time){.relation = RC_TIME_AT, .from = reading->from, .core_from = reading->core_from, .to = reading->to};
	if (reading->range)
		return resolve_range(scanner, reading, time);
	if (!resolve_named(scanner, reading, &reading->first, &place))
		return false;

	time->grain = place.grain;
	time->relative = place.relative;
	time->unresolved = place.unresolved;
	time->point = place.point;
	time->shifted = reading->first.form == RC_FORM_SHIFTED && !reading->first.always_since;
	time->comparison = compares(scanner, reading, &place);
	if (time->comparison)
	{
		bool from_start = reading->first.part == RC_PART_START;

		time->basis = reading->basis != RC_BASIS_NONE ? reading->basis : basis_of(&reading->first, &place);
		time->relation = from_start ? RC_TIME_SINCE : RC_TIME_AT;
		time->period = from_start ? (rc_period){place.point.from, RC_DATE_NONE} : place.whole;
		return true;
	}
	if (reading->lead == RC_LEAD_WITH)
		time->from = reading->core_from;
	time->relation = relation_of(reading, &place, scanner->context->asof);
	time->period = related_period(reading, !has_chinese_word(scanner, reading), &place, time->relation);
	if (time->relation == RC_TIME_AT && is_edge_of_year(scanner, &reading->first, &place))
		time->period = place.point;
	return true;
}

static bool
in_range(rc_period period)
{
	return (period.from == RC_DATE_NONE || period.from >= RC_DATE_FIRST) &&
		   (period.to == RC_DATE_NONE || period.to <= RC_DATE_LAST);
}

bool
rc_time_resolve(rc_time_scanner *scanner, const rc_reading *reading, rc_time *time)
{
	return resolve(scanner, reading, time) && (time->unresolved || (in_range(time->period) && in_range(time->point)));
}
