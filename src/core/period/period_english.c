/*-------------------------------------------------------------------------
 *
 * period_english.c
 *		Reading the times of English text.
 *
 * A time is a lead ("since", "than in"), the time itself and what stands
 * behind it ("to 2021", "onwards").  Each reader below takes one shape and
 * says what it names; the word that begins it tells which readers to try.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_english.h"

#include <string.h>

/* "last year", "that month", "the year before last", "the year after next" */
static bool
read_unit(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_BEFORE_LAST, at, &match))
	{
		named->reference = RC_REF_ASOF;
		named->offset = has(&match, 2) ? 2 : -2;
		named->unit = rc_english_unit(scanner, match.from[1]);
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_UNIT, at, &match))
	{
		rc_english_refer(scanner, match.from[1], match.to[1], named);
		named->unit = rc_english_unit(scanner, match.from[2]);
		if (match.to[1] - match.from[1] == 3 && lower_at(scanner, match.from[1]) == 't' &&
			(!led || named->unit == RC_DAY))
			return false; /* "the year" is a time only behind a preposition */
		if (named->unit == RC_DAY && named->reference == RC_REF_ASOF)
			return false; /* "the next day" is no date, "that day" and "the following day" are */
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_YEAR_END, at, &match))
	{
		named->reference = RC_REF_ASOF;
		named->unit = RC_YEAR;
		named->part = RC_PART_END;
		*end = match.to[0];
		if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, *end, &match))
			return rc_english_of_year(scanner, named, end);
		return true;
	}
	else
		return false;
	*end = match.to[0];
	return true;
}

/* Months, quarters and the like, as against years. */
#define DAYS_SHORT_OF_YEAR 300

/* "five years ago", "a year earlier", "the month before" */
static bool
read_ago(rc_time_scanner *scanner, size_t at, rc_time_lead lead, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool compared = lead == RC_LEAD_FROM || lead == RC_LEAD_THAN || lead == RC_LEAD_OVER;
	rc_period last = scanner->context->last;
	int count;

	if (!rc_time_shape(scanner, RC_PATTERN_EN_AGO, at, &match))
		return false;
	count = count_of(scanner, &match, 1);
	if (count == 0) /* "the" goes with before and after only */
	{
		if (has(&match, 3) || has(&match, 6))
			return false;
		count = 1;
	}
	named->unit = rc_english_unit(scanner, match.from[2]);
	if (named->unit == RC_DECADE)
	{
		named->unit = RC_YEAR;
		count *= 10;
	}
	/* "2,188 tonnes in the June quarter, up from 1,500 tonnes a year ago" */
	compared |= count == 1 && named->unit == RC_YEAR && scanner->context->age == 0 && last.to != RC_DATE_NONE &&
				last.from != RC_DATE_NONE && last.to - last.from < DAYS_SHORT_OF_YEAR;
	if (has(&match, 4) || has(&match, 5) || (has(&match, 3) && compared))
	{
		named->form = RC_FORM_SHIFTED;
		named->reference = has(&match, 5) ? RC_REF_LAST : RC_REF_RECENT;
	}
	else
		named->reference = RC_REF_ASOF;
	named->offset = has(&match, 5) || has(&match, 6) ? count : -count;
	*end = match.to[0];
	return true;
}

/* "the same period last year", "the year-ago quarter" */
static bool
read_same(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool year_ago;

	if (!rc_time_shape(scanner, RC_PATTERN_EN_SAME, at, &match))
		return false;
	named->form = RC_FORM_SHIFTED;
	named->unit = RC_YEAR;
	*end = match.to[0];
	year_ago = has(&match, 1);
	if (!year_ago && rc_time_shape(scanner, RC_PATTERN_EN_YEAR_EARLIER, *end, &match))
	{
		year_ago = true;
		*end = match.to[0];
	}
	if (!year_ago && rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, *end, &match) && has(&match, 2))
	{
		named->year = count_of(scanner, &match, 2);
		*end = match.to[0];
	}
	named->reference = year_ago ? RC_REF_RECENT : RC_REF_LAST;
	named->offset = year_ago ? -1 : 0;
	return true;
}

static bool
read_today(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const int offsets[] = {0, -2, 2, -1, 0, 1, 0};
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_DAY, at, &match))
	{
		named->day = count_of(scanner, &match, 1);
		*end = match.to[0];
		return true;
	}
	if (!rc_time_shape(scanner, RC_PATTERN_EN_TODAY, at, &match))
		return false;
	for (int group = 1; group <= 6; group++)
		if (has(&match, group))
		{
			named->reference = group == 6 ? RC_REF_LAST : RC_REF_ASOF;
			named->offset = offsets[group];
		}
	named->unit = RC_DAY;
	*end = match.to[0];
	return true;
}

/* A place in the calendar or one counted from another, without "early" and the like. */
static bool
read_place(rc_time_scanner *scanner, size_t at, rc_time_lead lead, rc_named_time *named, size_t *end)
{
	bool led = lead != RC_LEAD_NONE;
	size_t word = at;
	size_t behind;
	int flags = rc_time_word(scanner->text, at, scanner->to, &behind);
	rc_match match;

	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	if ((flags & RC_WORD_THE) != 0 && at + 4 < scanner->to)
	{
		word = at + 4;
		flags = rc_time_word(scanner->text, word, scanner->to, &behind) | RC_WORD_THE;
	}
	if (rc_is_plain_year(scanner, at))
		return rc_english_year(scanner, at, led, named, end);
	if (lower_at(scanner, word) >= '0' && lower_at(scanner, word) <= '9')
		return rc_english_numeric(scanner, at, named, end) || rc_english_month_date(scanner, at, led, named, end) ||
			   rc_english_part_of_year(scanner, at, led, named, end) || rc_english_year(scanner, at, led, named, end) ||
			   rc_english_fiscal(scanner, at, named, end) || read_ago(scanner, at, lead, named, end) ||
			   read_today(scanner, at, named, end);
	if ((flags & RC_WORD_MONTH) != 0)
		return rc_english_month_date(scanner, at, led, named, end);
	/* "the year's opening quarter" */
	if ((flags & (RC_WORD_ORDINAL | RC_WORD_CODE)) == 0 && word > at && lower_at(scanner, word) == 'y')
		flags |= RC_WORD_ORDINAL;
	if ((flags & (RC_WORD_ORDINAL | RC_WORD_CODE)) != 0 && rc_english_part_of_year(scanner, at, led, named, end))
		return true;
	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	if ((flags & (RC_WORD_SEASON | RC_WORD_REF)) != 0 && rc_english_season(scanner, at, led, named, end))
		return true;
	if ((flags & (RC_WORD_NUMBER | RC_WORD_THE | RC_WORD_PART)) != 0 &&
		(read_today(scanner, at, named, end) || read_ago(scanner, at, lead, named, end) ||
		 rc_english_fiscal(scanner, at, named, end)))
		return true;
	if ((flags & (RC_WORD_REF | RC_WORD_BASIS | RC_WORD_DAY | RC_WORD_THE)) != 0 &&
		(read_same(scanner, at, named, end) || read_today(scanner, at, named, end) ||
		 rc_english_year(scanner, at, led, named, end) || read_unit(scanner, at, led, named, end)))
		return true;
	if ((flags & RC_WORD_NUMBER) != 0 && read_same(scanner, at, named, end))
		return true;
	if ((flags & RC_WORD_FISCAL) != 0 && rc_english_fiscal(scanner, at, named, end))
		return true;
	if (led && rc_time_shape(scanner, RC_PATTERN_EN_THEN, at, &match))
	{
		named->form = RC_FORM_SHIFTED;
		named->reference = RC_REF_LAST;
		named->unit = RC_YEAR;
		*end = match.to[0];
		return true;
	}
	return false;
}

/* A place, with the part of it that is meant. */
static bool
read_core(rc_time_scanner *scanner, size_t at, rc_time_lead lead, rc_named_time *named, size_t *end)
{
	rc_match match, unit;

	if (rc_time_shape(scanner, RC_PATTERN_EN_PART, at, &match))
	{
		static const rc_time_part parts[] = {RC_PART_WHOLE, RC_PART_START, RC_PART_EARLY, RC_PART_MIDDLE,
											 RC_PART_LATE,  RC_PART_END,   RC_PART_WHOLE};

		if (read_place(scanner, match.to[0], RC_LEAD_AT, named, end) && named->form == RC_FORM_CALENDAR)
		{
			for (int group = 1; group <= 6; group++)
				if (has(&match, group))
					named->part = parts[group];
			if (named->part != RC_PART_WHOLE && named->unit >= RC_YEAR && named->reference == RC_REF_RECENT)
				named->reference = RC_REF_ASOF; /* "the end of the year" is of this one */
			return true;
		}
		if ((has(&match, 1) || has(&match, 5)) && rc_time_shape(scanner, RC_PATTERN_EN_BARE_UNIT, match.to[0], &unit))
		{
			*named = (rc_named_time){.form = RC_FORM_CALENDAR,
									 .reference = RC_REF_ASOF,
									 .unit = rc_english_unit(scanner, unit.from[1]),
									 .part = has(&match, 1) ? RC_PART_START : RC_PART_END};
			*end = unit.to[0];
			return true;
		}
	}
	return read_place(scanner, at, lead, named, end);
}

/* "over the next 20 years", "in the past two years", "within five years", "in five years' time" */
static bool
read_span(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;
	int group;

	*named = (rc_named_time){.form = RC_FORM_AHEAD};
	if (!rc_time_shape(scanner, RC_PATTERN_EN_SPAN, at, &match))
		return false;
	*end = match.to[0];
	if (has(&match, 8)) /* "over the next decade"; "next year" is a place of the calendar */
	{
		named->unit = rc_english_unit(scanner, match.from[8]);
		named->offset = 1;
		if (has(&match, 5) && lower_at(scanner, match.from[5]) == 'p')
			return false;
		if (!has(&match, 4) && named->unit != RC_DECADE && !(has(&match, 1) && has(&match, 2)))
			return false;
		if (!has(&match, 3))
			named->form = RC_FORM_BEHIND;
		return true;
	}
	group = has(&match, 6) ? 6 : has(&match, 9) ? 9 : 11;
	named->offset = count_of(scanner, &match, group);
	named->unit = rc_english_unit(scanner, match.from[group + 1]);
	if (group == 6 && !has(&match, 3))
		named->form = RC_FORM_BEHIND;
	if (group == 9 && rc_is_length(scanner, named, at, *end))
		return false;
	if (group == 11)
	{
		named->form = RC_FORM_CALENDAR;
		named->reference = RC_REF_ASOF;
		if (named->unit == RC_DECADE)
		{
			named->unit = RC_YEAR;
			named->offset *= 10;
		}
		if (!has(&match, 13)) /* "in five years" may also be a length, or a record */
			return named->offset > 1 && !rc_time_shape_before(scanner, RC_PATTERN_EN_RECORD_BEFORE, at) &&
				   rc_told_of_future(scanner, at, match.to[0]);
	}
	return named->offset > 0;
}

static bool
read_basis(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	static const rc_basis bases[] = {RC_BASIS_NONE, RC_BASIS_YOY,  RC_BASIS_MOM,
									 RC_BASIS_QOQ,  RC_BASIS_NONE, RC_BASIS_NONE};
	static const rc_grain units[] = {RC_YEAR, RC_YEAR, RC_MONTH, RC_QUARTER, RC_YEAR, RC_WEEK};
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_EN_BASIS, at, &match))
		return false;
	reading->to = match.to[0];
	if (has(&match, 4))
	{
		reading->first =
			(rc_named_time){.form = RC_FORM_CALENDAR, .reference = RC_REF_ASOF, .unit = RC_YEAR, .always_since = true};
		return true;
	}
	for (int group = 1; group <= 5; group++)
		if (has(&match, group))
		{
			reading->basis = bases[group];
			reading->first = (rc_named_time){
				.form = RC_FORM_SHIFTED, .reference = RC_REF_RECENT, .unit = units[group], .offset = -1};
		}
	reading->comparison = true;
	return true;
}

static bool
is_month(const rc_named_time *time)
{
	return time->form == RC_FORM_CALENDAR && time->month > 0 && time->day == 0;
}

/* "January and February" is one stretch of time, "January and March" are two. */
static bool
is_next_month(const rc_named_time *first, const rc_named_time *second)
{
	return is_month(first) && is_month(second) && second->month == first->month + 1 &&
		   (first->year == 0 || first->year == second->year);
}

/* What may follow a time: the other end of a range, "onwards". */
static void
read_behind(rc_time_scanner *scanner, rc_reading *reading)
{
	rc_match match;
	size_t end;

	if (reading->first.form != RC_FORM_CALENDAR)
		return;
	if (reading->lead != RC_LEAD_UNTIL && reading->lead != RC_LEAD_BY &&
		rc_time_shape(scanner, RC_PATTERN_EN_RANGE, reading->to, &match) &&
		(!has(&match, 2) || reading->lead == RC_LEAD_BETWEEN || is_month(&reading->first)))
	{
		size_t other = match.to[0];
		/* "suspended on Nov 9 until Nov 27, 2026": the day of an act, and how long it holds. */
		bool act = reading->lead == RC_LEAD_AT && has(&match, 1) && lower_at(scanner, match.from[1]) == 'u';
		bool day = lower_at(scanner, other) >= '0' && lower_at(scanner, other) <= '9';

		if (!act && read_core(scanner, other, RC_LEAD_AT, &reading->second, &end) &&
			reading->second.form == RC_FORM_CALENDAR &&
			(!day || reading->second.year > 0 || reading->second.month > 0) &&
			(!has(&match, 2) || reading->lead == RC_LEAD_BETWEEN || is_next_month(&reading->first, &reading->second)))
		{
			reading->range = true;
			reading->to = end;
			return;
		}
	}
	if (rc_time_shape(scanner, RC_PATTERN_EN_ONWARD, reading->to, &match))
	{
		reading->tail = has(&match, 1) ? RC_TAIL_SINCE : RC_TAIL_STARTING;
		reading->to = match.to[0];
	}
}

static rc_time_lead
lead_of(const rc_match *match)
{
	static const rc_time_lead leads[] = {
		RC_LEAD_NONE,  RC_LEAD_SINCE,  RC_LEAD_STARTING, RC_LEAD_FROM, RC_LEAD_UNTIL, RC_LEAD_THROUGH, RC_LEAD_BY,
		RC_LEAD_AFTER, RC_LEAD_BEFORE, RC_LEAD_BETWEEN,  RC_LEAD_THAN, RC_LEAD_OVER,  RC_LEAD_AS_OF,   RC_LEAD_AT};

	for (int group = 1; group <= 13; group++)
		if (has(match, group))
			return leads[group];
	return RC_LEAD_NONE;
}

/* Reads what leads to a time at text[at]; *end gets where the time itself begins. */
static bool
read_lead(rc_time_scanner *scanner, size_t at, rc_time_lead *lead, size_t *end)
{
	size_t behind;
	rc_match match;

	/* Most leads are one word with one blank behind it.  "From as early as" is another one than "from". */
	*lead = rc_lead_word(scanner->text, at, scanner->to, &behind);
	*end = behind + 1;
	if (*lead != RC_LEAD_NONE && *end < scanner->to && scanner->text.data[behind] == ' ' &&
		(unsigned char) scanner->text.data[*end] > ' ' && (unsigned char) scanner->text.data[*end] < 0x80 &&
		lower_at(scanner, *end) != 'a')
		return true;
	if (!rc_time_shape(scanner, RC_PATTERN_EN_LEAD, at, &match))
		return false;
	*lead = lead_of(&match);
	*end = match.to[0];
	return true;
}

/* "more than 2000", "over 2000 workers": four digits that a comparison makes a number. */
static bool
is_amount(rc_time_scanner *scanner, size_t at, rc_time_lead lead, const rc_reading *reading)
{
	rc_match match;

	if ((lead != RC_LEAD_THAN && lead != RC_LEAD_OVER) || reading->first.year == 0 || reading->first.month > 0)
		return false;
	return (lead == RC_LEAD_OVER && !reading->change) ||
		   rc_time_shape_before(scanner, RC_PATTERN_EN_NOT_YEAR_BEFORE, at) ||
		   rc_time_shape(scanner, RC_PATTERN_EN_COUNTED, reading->to, &match);
}

/*
 * Can what follows a preposition make it a length of time: "in the past ...",
 * "within five ...", but not "in 2024", "in June"?
 */
static bool
may_be_span(const rc_time_scanner *scanner, size_t behind)
{
	const char *next = scanner->text.data + behind + 1;

	if (behind + 5 >= scanner->to || next[-1] != ' ')
		return true;
	if (next[0] >= '0' && next[0] <= '9')
		return !(next[1] >= '0' && next[1] <= '9' && next[2] >= '0' && next[2] <= '9' && next[3] >= '0' &&
				 next[3] <= '9');
	return (unsigned char) next[0] <= ' ' || (unsigned char) next[0] >= 0x80 ||
		   strchr("acefnopstluACEFNOPSTLU", next[0]) != NULL;
}

/* Does a word of change stand in the clause before text[at]? */
static bool
follows_change(rc_time_scanner *scanner, size_t at)
{
	return rc_time_shape_within(scanner, RC_PATTERN_EN_CHANGE, at > scanner->from + 90 ? at - 90 : scanner->from, at);
}

bool
rc_english_time(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	size_t behind;
	int flags = rc_time_word(scanner->text, at, scanner->to, &behind);
	bool digit = scanner->text.data[at] >= '0' && scanner->text.data[at] <= '9';
	rc_time_lead lead;
	bool changes = false; /* what leads to the time may lead from one level to another */

	*reading = (rc_reading){.from = at, .core_from = at};
	if ((flags & ~RC_WORD_INSIDE) == 0 && !digit)
		return false;
	if ((flags & (RC_WORD_LEAD | RC_WORD_REF | RC_WORD_THE)) != 0 &&
		((flags & (RC_WORD_REF | RC_WORD_THE)) != 0 || may_be_span(scanner, behind)) &&
		read_span(scanner, at, &reading->first, &reading->to))
		return true;
	if ((flags & RC_WORD_BASIS) != 0 && read_basis(scanner, at, reading))
		return true;

	if ((flags & RC_WORD_LEAD) != 0 && read_lead(scanner, at, &lead, &reading->core_from))
	{
		bool core = read_core(scanner, reading->core_from, lead, &reading->first, &reading->to);

		changes = lead == RC_LEAD_FROM || lead == RC_LEAD_OVER;
		reading->change = core && changes && follows_change(scanner, at);
		if (core && !is_amount(scanner, at, lead, reading))
		{
			reading->lead = lead;
			reading->comparison = lead == RC_LEAD_FROM && reading->first.form == RC_FORM_SHIFTED;
			read_behind(scanner, reading);
			return true;
		}
	}
	reading->core_from = at;
	if ((flags & ~(RC_WORD_LEAD | RC_WORD_KERNEL | RC_WORD_INSIDE)) == 0 && !digit)
		return false;
	if (!read_core(scanner, at, RC_LEAD_NONE, &reading->first, &reading->to))
		return false;
	reading->change = changes && follows_change(scanner, at);
	read_behind(scanner, reading);
	return true;
}
