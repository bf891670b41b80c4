/*-------------------------------------------------------------------------
 *
 * period_english_dates.c
 *		Reading the English names of places in the calendar: dates, months,
 *		halves, quarters, seasons, fiscal years, years and decades.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_english.h"

#include "base/ascii.h"

rc_grain
rc_english_unit(const rc_time_scanner *scanner, size_t at)
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

void
rc_english_refer(const rc_time_scanner *scanner, size_t at, size_t to, rc_named_time *named)
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

bool
rc_english_of_year(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, *end, &match))
	{
		*end = match.to[0];
		if (has(&match, 2))
			named->year = count_of(scanner, &match, 2);
		else
		{
			rc_english_refer(scanner, match.from[3], match.to[3], named);
			named->unit = RC_YEAR;
		}
		return true;
	}
	return lower_at(scanner, *end + 1) != 'o' || lower_at(scanner, *end + 2) != 'f';
}

/* "2010-12" may be three years, "2025-12" is a month. */
bool
rc_may_be_years(const rc_named_time *named)
{
	return named->month >= 10 && named->month > named->year % 100;
}

bool
rc_english_numeric(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_ISO, at, &match))
	{
		named->year = count_of(scanner, &match, 1);
		named->month = count_of(scanner, &match, 3);
		if (named->month == 0)
			named->month = rc_english_month(scanner->text, match.from[3]);
		named->day = count_of(scanner, &match, 4);
		if (named->day == 0 && rc_may_be_years(named))
			return false;
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

/* "the December quarter", "the September 2024 quarter": the three months that end with it. */
static bool
ends_quarter(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	static const char quarter[] = " quarter";
	rc_named_time dated = *named;
	size_t at = *end;
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, at, &match) && !rc_english_of_year(scanner, &dated, &at))
		return false;
	for (size_t i = 0; i < sizeof(quarter) - 1; i++, at++)
	{
		if (lower_at(scanner, at) != quarter[i])
			return false;
	}
	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, at, &match) && !rc_english_of_year(scanner, &dated, &at))
		return false;
	*named = dated;
	named->ends_month = named->month;
	named->month = 0;
	named->months = 3;
	*end = at;
	return true;
}

bool
rc_english_month_date(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
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
	if (named->day == 0 && ends_quarter(scanner, named, end))
		return true;
	year_end = *end;
	if (rc_time_shape(scanner, RC_PATTERN_EN_OF_YEAR, year_end, &match) &&
		rc_english_of_year(scanner, named, &year_end))
		*end = year_end;
	else if (named->day == 0 && !led && !scanner->phrase && (named->month == 3 || named->month == 5))
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
bool
rc_english_part_of_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool last = false;     /* "the last quarter" is of a year only where the year is named */
	bool hydrogen = false; /* H2 alone is no half-year */
	bool code = false;     /* H1, 3Q: a short year may be joined to it */

	if (rc_time_shape(scanner, RC_PATTERN_EN_FIRST, at, &match))
	{
		int count = count_of(scanner, &match, 2) * (rc_english_unit(scanner, match.from[3]) == RC_QUARTER ? 3 : 1);

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
	if (!rc_english_of_year(scanner, named, end))
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
bool
rc_english_season(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_EN_REF_MONTH, at, &match))
	{
		rc_english_refer(scanner, match.from[1], match.to[1], named);
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
	if (!rc_english_of_year(scanner, named, end))
		return false;
	/* "fall" and "spring" are verbs too, so a season alone needs a preposition. */
	return named->year > 0 || named->reference != RC_REF_NONE || (led && (has(&match, 1) || named->month == 6));
}

/* "fiscal 2023 (ended June 30)", "the year to June", "the nine months ended September 2024" */
bool
rc_english_fiscal(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
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
		bool half = lower_at(scanner, match.from[2]) == 'h';
		rc_grain unit = half ? RC_MONTH : rc_english_unit(scanner, match.from[2]);
		int count = has(&match, 1) ? count_of(scanner, &match, 1) : 1;

		named->months = count * (half ? 6 : unit == RC_YEAR ? 12 : unit == RC_QUARTER ? 3 : 1);
		named->ends_month = rc_english_month(scanner->text, match.from[4]);
		named->ends_day = has(&match, 3) ? count_of(scanner, &match, 3) : count_of(scanner, &match, 5);
		named->year = count_of(scanner, &match, 6);
	}
	else
		return false;
	*end = match.to[0];
	return true;
}

/* "2015 June", "2015, June 3": what stands so in a text may be of two sentences, but not in a phrase. */
static bool
month_behind(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (at < scanner->to && (scanner->text.data[at] == ',' || scanner->text.data[at] == '-'))
		at++;
	while (at < scanner->to && scanner->text.data[at] == ' ')
		at++;
	if (!rc_time_shape(scanner, RC_PATTERN_EN_MONTH, at, &match) || match.from[3] != RC_UNSET)
		return false;
	named->month = rc_english_month(scanner->text, match.from[1]);
	named->day = count_of(scanner, &match, 2);
	*end = match.to[0];
	return true;
}

static bool
follows_in(const rc_time_scanner *scanner, size_t at)
{
	return at >= 3 && lower_at(scanner, at - 3) == 'i' && lower_at(scanner, at - 2) == 'n' &&
		   lower_at(scanner, at - 1) == ' ' && (at == 3 || lower_at(scanner, at - 4) == ' ');
}

/* Does the word at s begin so that it can be no unit, and nothing that joins another number to the one before it? */
static bool
begins_plainly(const char *s)
{
	static const char pairs[][2] = {{'a', 'n'}, {'a', 's'}, {'a', 'f'}, {'a', 't'}, {'b', 'e'}, {'b', 'u'}, {'b', 'y'},
									{'c', 'h'}, {'f', 'r'}, {'i', 't'}, {'w', 'a'}, {'w', 'h'}, {'w', 'i'}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		if ((s[0] | 0x20) == pairs[i][0] && (s[1] | 0x20) == pairs[i][1])
			return true;
	}
	return false;
}

bool
rc_is_plain_year(const rc_time_scanner *scanner, size_t at)
{
	const char *s = scanner->text.data + at;
	size_t left = scanner->to - at;

	if (scanner->phrase || left < 5 || !((s[0] == '1' && s[1] == '9') || (s[0] == '2' && s[1] == '0')) || s[2] < '0' ||
		s[2] > '9' || s[3] < '0' || s[3] > '9')
		return false;
	if (s[4] == ' ')
		return left > 6 && begins_plainly(s + 5);
	return (s[4] == ',' || s[4] == '.' || s[4] == ';' || s[4] == ')') && (left == 5 || s[5] == ' ');
}

/* What makes a number of a year that nothing leads to: "some 2000", "2000 workers". */
static bool
is_number(rc_time_scanner *scanner, size_t at, size_t end)
{
	rc_match match;

	return rc_time_shape_before(scanner, RC_PATTERN_EN_NOT_YEAR_BEFORE, at) ||
		   rc_time_shape(scanner, RC_PATTERN_EN_COUNTED, end, &match);
}

/* A year in digits, a decade, "2018-21", "2025 H1". */
/* 2018-21 are years, 2021-07 is a month, and 2010-11 is more often two years. */
static bool
read_second_number(const rc_time_scanner *scanner, const rc_match *match, rc_named_time *named)
{
	int number = count_of(scanner, match, 3);
	int last = named->year / 100 * 100 + number;

	if (last > named->year && scanner->text.data[match->from[3]] != '0' && number > 9)
	{
		named->years = last - named->year + 1;
		named->ends_said = true;
	}
	else
		named->month = number;
	return named->month <= 12 && (named->years > 0 || named->month > 0);
}

/* A half or a quarter behind a year: "2024 H1", "2024-Q3". */
static void
read_part_behind(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	size_t behind = *end;
	rc_match match;

	while (behind < scanner->to && behind < *end + 2 &&
		   (scanner->text.data[behind] == ' ' || scanner->text.data[behind] == '-'))
		behind++;
	if ((rc_time_shape(scanner, RC_PATTERN_EN_HALF, behind, &match) && has(&match, 2)) ||
		(rc_time_shape(scanner, RC_PATTERN_EN_QUARTER, behind, &match) && has(&match, 2)))
	{
		named->months = lower_at(scanner, behind) == 'h' ? 6 : 3;
		named->month = (count_of(scanner, &match, 2) - 1) * named->months + 1;
		*end = match.to[0];
	}
}

static bool
is_digit_at(const rc_time_scanner *scanner, size_t at)
{
	return at < scanner->to && scanner->text.data[at] >= '0' && scanner->text.data[at] <= '9';
}

/* 24Q3, 25H1: does a year of two digits, before the code of a part of it, begin here, as brokers write? */
static bool
is_short_year_of_part(const rc_time_scanner *scanner, size_t at)
{
	char part = at + 3 < scanner->to ? (char) (scanner->text.data[at + 2] & ~0x20) : 0;
	char number = part != 0 ? scanner->text.data[at + 3] : 0;

	if (!is_digit_at(scanner, at) || !is_digit_at(scanner, at + 1) || (part != 'Q' && part != 'H') || number < '1' ||
		number > (part == 'H' ? '2' : '4') || is_digit_at(scanner, at + 4) ||
		(at + 4 < scanner->to && rc_is_letter(scanner->text.data[at + 4])))
		return false;
	return at == scanner->from || !(rc_is_letter(scanner->text.data[at - 1]) || is_digit_at(scanner, at - 1) ||
									scanner->text.data[at - 1] == '.');
}

bool
rc_english_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (is_short_year_of_part(scanner, at))
	{
		named->year = 2000 + rc_english_count(scanner->text, at, at + 2);
		*end = at + 2;
		read_part_behind(scanner, named, end);
		return true;
	}

	if (rc_is_plain_year(scanner, at))
	{
		named->year = rc_english_count(scanner->text, at, at + 4);
		*end = at + 4;
		return led || !is_number(scanner, at, *end);
	}
	if (!rc_time_shape(scanner, RC_PATTERN_EN_YEAR, at, &match))
	{
		if (!led || !follows_in(scanner, at) || !rc_time_shape(scanner, RC_PATTERN_EN_YEAR_IN, at, &match))
			return false;
		named->year = count_of(scanner, &match, 1);
		*end = match.to[0];
		return true;
	}
	named->year = count_of(scanner, &match, 1);
	*end = match.to[0];
	if (!led && match.from[1] == at && is_number(scanner, at, *end))
		return false;
	if (has(&match, 2))
	{
		named->years = 10;
		return named->year % 10 == 0;
	}
	if (has(&match, 3))
		return read_second_number(scanner, &match, named);
	if (!scanner->phrase || !month_behind(scanner, *end, named, end))
		read_part_behind(scanner, named, end);
	return true;
}
