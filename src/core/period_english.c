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
#include "period_scan.h"

/* Whether the group took part in the match. */
static bool
has(const rc_match *match, int group)
{
	return match->from[group] != RC_UNSET;
}

static int
count_of(const rc_time_scanner *scanner, const rc_match *match, int group)
{
	return has(match, group) ? rc_english_count(scanner->text, match->from[group], match->to[group]) : 0;
}

static char
lower_at(const rc_time_scanner *scanner, size_t at)
{
	return at < scanner->to ? (char) (scanner->text.data[at] | 0x20) : '\0';
}

/* The unit whose name begins at text[at]: year, month, quarter, week, day, decade. */
static rc_grain
unit_at(const rc_time_scanner *scanner, size_t at)
{
	switch (lower_at(scanner, at))
	{
		case 'y':
			return RC_YEAR;
		case 'm':
			return RC_MONTH;
		case 'q':
			return RC_QUARTER;
		case 'w':
			return RC_WEEK;
		default:
			return lower_at(scanner, at + 1) == 'a' ? RC_DAY : RC_DECADE;
	}
}

/* "last", "this", "following" ...: a unit named by its distance. */
static void
refer(const rc_time_scanner *scanner, size_t at, size_t to, rc_named_time *named)
{
	static const struct
	{
		const char *begin; /* three letters tell these words apart */
		rc_time_reference reference;
		int offset;
	} words[] = {
		{"las", RC_REF_ASOF, -1}, {"pas", RC_REF_ASOF, -1}, {"pre", RC_REF_RECENT, -1}, {"pri", RC_REF_RECENT, -1},
		{"thi", RC_REF_ASOF, 0},  {"cur", RC_REF_ASOF, 0},  {"nex", RC_REF_ASOF, 1},    {"com", RC_REF_ASOF, 1},
		{"fol", RC_REF_LAST, 1},  {"sub", RC_REF_LAST, 1},  {"tha", RC_REF_LAST, 0},    {"sam", RC_REF_LAST, 0},
	};

	named->reference = to - at > 3 ? RC_REF_LAST : RC_REF_RECENT; /* "the same", and bare "the" */
	named->offset = 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (lower_at(scanner, at) == words[i].begin[0] && lower_at(scanner, at + 1) == words[i].begin[1] &&
			lower_at(scanner, at + 2) == words[i].begin[2])
		{
			named->reference = words[i].reference;
			named->offset = words[i].offset;
		}
}

/*
 * The year behind a month, a half, a quarter ("of 2013", ", 2024", "last
 * year"), if there is one.  False where "of" leads to anything else, as in
 * "the first half of the match".
 */
static bool
read_of_year(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, *end, &match))
	{
		*end = match.to[0];
		if (has(&match, 2))
			named->year = count_of(scanner, &match, 2);
		else
		{
			refer(scanner, match.from[3], match.to[3], named);
			named->unit = RC_YEAR;
		}
		return true;
	}
	return lower_at(scanner, *end + 1) != 'o' || lower_at(scanner, *end + 2) != 'f';
}

static bool
read_numeric_date(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_ISO, at, &match))
	{
		named->year = count_of(scanner, &match, 1);
		named->month = count_of(scanner, &match, 3);
		if (named->month == 0)
			named->month = rc_english_month(scanner->text, match.from[3]);
		named->day = count_of(scanner, &match, 4);
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_SLASHED, at, &match))
	{
		/* The American order, unless only the other one is a date; dots are the European one. */
		named->month = count_of(scanner, &match, 1);
		named->day = count_of(scanner, &match, 3);
		named->year = count_of(scanner, &match, 4);
		if (named->month > 12 || (scanner->text.data[match.from[2]] == '.' && named->day <= 12))
		{
			int swap = named->month;

			named->month = named->day;
			named->day = swap;
		}
		if (named->month < 1 || named->month > 12 || named->day < 1)
			return false;
	}
	else
		return false;
	*end = match.to[0];
	return true;
}

static bool
read_month(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match, other;
	size_t year_end;

	if (rc_time_shape(scanner, RC_PATTERN_EN_DAY_MONTH, at, &match) &&
		!rc_time_shape_before(scanner, RC_PATTERN_EN_GLUED_BEFORE, at))
	{
		named->day = count_of(scanner, &match, 1);
		named->last_day = count_of(scanner, &match, 2);
		named->month = rc_english_month(scanner->text, match.from[3]);
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_MONTH, at, &match))
	{
		named->month = rc_english_month(scanner->text, match.from[1]);
		named->day = count_of(scanner, &match, 2);
		named->last_day = count_of(scanner, &match, 3);
	}
	else
		return false;

	named->ends_said = named->last_day > 0;
	*end = match.to[0];
	year_end = *end;
	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, year_end, &match) && read_of_year(scanner, named, &year_end))
		*end = year_end;
	else if (named->day == 0 && !led && (named->month == 3 || named->month == 5))
		return rc_time_shape(scanner, RC_PATTERN_EN_OF_MONTH, at, &other); /* the verbs */
	return true;
}

static int
ordinal_at(const rc_time_scanner *scanner, size_t at, int last)
{
	switch (lower_at(scanner, at))
	{
		case '1':
		case 'o':
			return 1;
		case '2':
		case 's':
			return 2;
		case '3':
		case 't':
			return 3;
		case '4':
			return 4;
		case 'f': /* first, fourth, final */
			return lower_at(scanner, at + 1) == 'o' ? 4 : lower_at(scanner, at + 2) == 'r' ? 1 : last;
		default:
			return last;
	}
}

/* Halves, quarters and the first N months of a year. */
static bool
read_part_of_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool last = false;     /* "the last quarter" is of a year only where the year is named */
	bool hydrogen = false; /* H2 alone is no half-year */
	bool code = false;     /* H1, 3Q: a short year may be joined to it */

	if (rc_time_shape(scanner, RC_PATTERN_EN_FIRST, at, &match))
	{
		int count = count_of(scanner, &match, 2) * (unit_at(scanner, match.from[3]) == RC_QUARTER ? 3 : 1);

		if (count < 1 || count > 12)
			return false;
		last = lower_at(scanner, match.from[1]) == 'l';
		named->month = last || lower_at(scanner, match.from[1] + 2) == 'n' ? 13 - count : 1;
		named->months = count;
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_HALF, at, &match))
	{
		int half = has(&match, 1)   ? ordinal_at(scanner, match.from[1], 2)
				   : has(&match, 2) ? count_of(scanner, &match, 2)
									: count_of(scanner, &match, 3);

		named->month = half == 1 ? 1 : 7;
		named->months = 6;
		hydrogen = has(&match, 2);
		code = !has(&match, 1);
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_QUARTER, at, &match))
	{
		int quarter = has(&match, 1)   ? ordinal_at(scanner, match.from[1], 4)
					  : has(&match, 2) ? count_of(scanner, &match, 2)
									   : count_of(scanner, &match, 3);

		named->month = quarter * 3 - 2;
		named->months = 3;
		last = has(&match, 1) && lower_at(scanner, match.from[1]) == 'l';
		code = !has(&match, 1);
	}
	else
		return false;

	*end = match.to[0];
	if (code && rc_time_shape(scanner, RC_PATTERN_EN_SHORT_YEAR, *end, &match))
	{
		named->year = 2000 + count_of(scanner, &match, 1);
		*end = match.to[0];
		return true;
	}
	if (!read_of_year(scanner, named, end))
		return false;
	return named->year > 0 || named->reference != RC_REF_NONE || (!last && (led || !hydrogen));
}

static int
season_month(const rc_time_scanner *scanner, size_t at)
{
	switch (lower_at(scanner, at))
	{
		case 'a':
		case 'f':
			return 9;
		case 'w':
			return 12;
		default:
			return lower_at(scanner, at + 1) == 'p' ? 3 : 6;
	}
}

/* "last December", "this spring", "the summer of 2011" */
static bool
read_season(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_REF_MONTH, at, &match))
	{
		refer(scanner, match.from[1], match.to[1], named);
		named->direction = named->offset;
		named->with_direction = true;
		named->reference = RC_REF_NONE;
		named->offset = 0;
		if (has(&match, 2))
			named->month = rc_english_month(scanner->text, match.from[2]);
		else
		{
			named->month = season_month(scanner, match.from[3]);
			named->months = 3;
		}
		*end = match.to[0];
		return true;
	}
	if (!rc_time_shape(scanner, RC_PATTERN_EN_SEASON, at, &match))
		return false;
	named->month = season_month(scanner, match.from[2]);
	named->months = 3;
	*end = match.to[0];
	if (!read_of_year(scanner, named, end))
		return false;
	/* "fall" and "spring" are verbs too, so a season alone needs a preposition. */
	return named->year > 0 || named->reference != RC_REF_NONE || (led && (has(&match, 1) || named->month == 6));
}

/* "fiscal 2023 (ended June 30)", "the year to June", "the nine months ended September 2024" */
static bool
read_fiscal(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_FISCAL, at, &match))
	{
		int year = count_of(scanner, &match, 1);
		int second = count_of(scanner, &match, 2);

		year = year < 100 ? 2000 + year : year;
		if (has(&match, 2))
		{
			second = second < 100 ? year / 100 * 100 + second : second;
			named->years = second == year + 1 ? 2 : 1;
		}
		named->year = year;
		if (has(&match, 3))
		{
			named->ends_month = rc_english_month(scanner->text, match.from[3]);
			named->ends_day = count_of(scanner, &match, 4);
			named->ends_year = has(&match, 5) ? count_of(scanner, &match, 5) - year : 0;
		}
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_UNTIL_MONTH, at, &match))
	{
		rc_grain unit = unit_at(scanner, match.from[2]);
		int count = has(&match, 1) ? count_of(scanner, &match, 1) : 1;

		named->months = count * (unit == RC_YEAR ? 12 : unit == RC_QUARTER ? 3 : 1);
		named->ends_month = rc_english_month(scanner->text, match.from[4]);
		named->ends_day = has(&match, 3) ? count_of(scanner, &match, 3) : count_of(scanner, &match, 5);
		named->year = count_of(scanner, &match, 6);
	}
	else
		return false;
	*end = match.to[0];
	return true;
}

/* A year in digits, a decade, "2018-21", "2025 H1". */
static bool
read_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match, other;
	size_t behind;

	if (!rc_time_shape(scanner, RC_PATTERN_EN_YEAR, at, &match))
		return false;
	named->year = count_of(scanner, &match, 1);
	*end = match.to[0];
	if (!led && match.from[1] == at &&
		(rc_time_shape_before(scanner, RC_PATTERN_EN_NOT_YEAR_BEFORE, at) ||
		 rc_time_shape(scanner, RC_PATTERN_EN_COUNTED, *end, &other)))
		return false;
	if (has(&match, 2))
	{
		named->years = 10;
		return named->year % 10 == 0;
	}
	if (has(&match, 3))
	{
		int number = count_of(scanner, &match, 3);
		int last = named->year / 100 * 100 + number;

		/* 2018-21 are years, 2021-07 is a month, and 2010-11 is more often two years. */
		if (last > named->year && scanner->text.data[match.from[3]] != '0' && number > 9)
		{
			named->years = last - named->year + 1;
			named->ends_said = true;
		}
		else
			named->month = number;
		return named->month <= 12 && (named->years > 0 || named->month > 0);
	}

	behind = *end;
	while (behind < scanner->to && behind < *end + 2 &&
		   (scanner->text.data[behind] == ' ' || scanner->text.data[behind] == '-'))
		behind++;
	if ((rc_time_shape(scanner, RC_PATTERN_EN_HALF, behind, &other) && has(&other, 2)) ||
		(rc_time_shape(scanner, RC_PATTERN_EN_QUARTER, behind, &other) && has(&other, 2)))
	{
		bool half = lower_at(scanner, behind) == 'h';
		int number = count_of(scanner, &other, 2);

		named->months = half ? 6 : 3;
		named->month = (number - 1) * named->months + 1;
		*end = other.to[0];
	}
	return true;
}

/* "last year", "that month", "the year before last", "the year after next" */
static bool
read_unit(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_BEFORE_LAST, at, &match))
	{
		named->reference = RC_REF_ASOF;
		named->offset = has(&match, 2) ? 2 : -2;
		named->unit = unit_at(scanner, match.from[1]);
	}
	else if (rc_time_shape(scanner, RC_PATTERN_EN_UNIT, at, &match))
	{
		refer(scanner, match.from[1], match.to[1], named);
		named->unit = unit_at(scanner, match.from[2]);
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
			return read_of_year(scanner, named, end);
		return true;
	}
	else
		return false;
	*end = match.to[0];
	return true;
}

/* "five years ago", "a year earlier", "the month before" */
static bool
read_ago(rc_time_scanner *scanner, size_t at, rc_time_lead lead, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool compared = lead == RC_LEAD_FROM || lead == RC_LEAD_THAN || lead == RC_LEAD_OVER;
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
	named->unit = unit_at(scanner, match.from[2]);
	if (named->unit == RC_DECADE)
	{
		named->unit = RC_YEAR;
		count *= 10;
	}
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
	int flags = rc_time_word(scanner->text, at, scanner->to);
	rc_match match;

	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	if ((flags & RC_WORD_THE) != 0 && at + 4 < scanner->to)
	{
		word = at + 4;
		flags = rc_time_word(scanner->text, word, scanner->to) | RC_WORD_THE;
	}
	if (lower_at(scanner, word) >= '0' && lower_at(scanner, word) <= '9')
		return read_numeric_date(scanner, at, named, end) || read_month(scanner, at, led, named, end) ||
			   read_part_of_year(scanner, at, led, named, end) || read_year(scanner, at, led, named, end) ||
			   read_ago(scanner, at, lead, named, end) || read_today(scanner, at, named, end);
	if ((flags & RC_WORD_MONTH) != 0)
		return read_month(scanner, at, led, named, end);
	if ((flags & (RC_WORD_ORDINAL | RC_WORD_CODE)) != 0 && read_part_of_year(scanner, at, led, named, end))
		return true;
	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	if ((flags & (RC_WORD_SEASON | RC_WORD_REF)) != 0 && read_season(scanner, at, led, named, end))
		return true;
	if ((flags & (RC_WORD_NUMBER | RC_WORD_THE | RC_WORD_PART)) != 0 &&
		(read_today(scanner, at, named, end) || read_ago(scanner, at, lead, named, end) ||
		 read_fiscal(scanner, at, named, end)))
		return true;
	if ((flags & (RC_WORD_REF | RC_WORD_BASIS | RC_WORD_DAY | RC_WORD_THE)) != 0 &&
		(read_same(scanner, at, named, end) || read_today(scanner, at, named, end) ||
		 read_year(scanner, at, led, named, end) || read_unit(scanner, at, led, named, end)))
		return true;
	if ((flags & RC_WORD_NUMBER) != 0 && read_same(scanner, at, named, end))
		return true;
	if ((flags & RC_WORD_FISCAL) != 0 && read_fiscal(scanner, at, named, end))
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
									 .unit = unit_at(scanner, unit.from[1]),
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
		named->unit = unit_at(scanner, match.from[8]);
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
	named->unit = unit_at(scanner, match.from[group + 1]);
	if (group == 6 && !has(&match, 3))
		named->form = RC_FORM_BEHIND;
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
	static const rc_basis bases[] = {RC_BASIS_NONE, RC_BASIS_YOY, RC_BASIS_MOM, RC_BASIS_QOQ};
	static const rc_grain units[] = {RC_YEAR, RC_YEAR, RC_MONTH, RC_QUARTER};
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
	for (int group = 1; group <= 3; group++)
		if (has(&match, group))
		{
			reading->basis = bases[group];
			reading->first = (rc_named_time){
				.form = RC_FORM_SHIFTED, .reference = RC_REF_RECENT, .unit = units[group], .offset = -1};
		}
	reading->comparison = true;
	return true;
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
		(!has(&match, 2) || reading->lead == RC_LEAD_BETWEEN))
	{
		size_t other = match.to[0];
		bool day = lower_at(scanner, other) >= '0' && lower_at(scanner, other) <= '9';

		if (read_core(scanner, other, RC_LEAD_AT, &reading->second, &end) && reading->second.form == RC_FORM_CALENDAR &&
			(!day || reading->second.year > 0 || reading->second.month > 0))
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

bool
rc_english_time(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	int flags = rc_time_word(scanner->text, at, scanner->to);
	bool digit = scanner->text.data[at] >= '0' && scanner->text.data[at] <= '9';
	rc_match match;

	*reading = (rc_reading){.from = at, .core_from = at};
	if (flags == 0 && !digit)
		return false;
	if ((flags & (RC_WORD_LEAD | RC_WORD_REF | RC_WORD_THE)) != 0 &&
		read_span(scanner, at, &reading->first, &reading->to))
		return true;
	if ((flags & RC_WORD_BASIS) != 0 && read_basis(scanner, at, reading))
		return true;

	if ((flags & RC_WORD_LEAD) != 0 && rc_time_shape(scanner, RC_PATTERN_EN_LEAD, at, &match))
	{
		rc_time_lead lead = lead_of(&match);

		reading->core_from = match.to[0];
		if (lead == RC_LEAD_FROM || lead == RC_LEAD_OVER)
		{
			size_t from = at > scanner->from + 90 ? at - 90 : scanner->from;

			reading->change = rc_time_shape_within(scanner, RC_PATTERN_EN_CHANGE, from, at);
		}
		if (read_core(scanner, reading->core_from, lead, &reading->first, &reading->to) &&
			!is_amount(scanner, at, lead, reading))
		{
			reading->lead = lead;
			reading->comparison = lead == RC_LEAD_FROM && reading->first.form == RC_FORM_SHIFTED;
			read_behind(scanner, reading);
			return true;
		}
		reading->core_from = at;
	}
	if ((flags & ~(RC_WORD_LEAD | RC_WORD_KERNEL)) == 0 && !digit)
		return false;
	if (!read_core(scanner, at, RC_LEAD_NONE, &reading->first, &reading->to))
		return false;
	read_behind(scanner, reading);
	return true;
}
