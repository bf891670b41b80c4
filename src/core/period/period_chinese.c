/*-------------------------------------------------------------------------
 *
 * period_chinese.c
 *		Reading the times of Chinese text, in either script.
 *
 * Chinese names a time from the large to the small: a year, then a month or
 * another part of it, then a day; any of them may be missing.  Words in
 * front (自, 截至, 比) and behind (起, 以来, 前) tell how it is meant.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"

#include "base/utf8.h"

/* Years that four digits before 年 can name; 1000年 is a length of time. */
#define FIRST_YEAR 1600
#define LAST_YEAR 2199

/* The year of the Gregorian calendar before the first of the Republic of China. */
#define REPUBLIC 1911

/* For months that do not exist, so that 2025年13月 is no time rather than a year. */
#define IMPOSSIBLE 13

/* A year of two digits below this is of this century. */
#define SHORT_YEARS 50

/* The first of count groups that took part, or 0. */
static int
first_group(const rc_match *match, int count)
{
	for (int group = 1; group <= count; group++)
		if (has(match, group))
			return group;
	return 0;
}

static int
count_of(const rc_time_scanner *scanner, const rc_match *match, int group)
{
	return has(match, group) ? rc_chinese_count(scanner->text, match->from[group], match->to[group]) : 0;
}

static uint32_t
character_at(const rc_time_scanner *scanner, size_t at)
{
	return rc_utf8_decode(scanner->text.data + at);
}

/* 年, 月, 季 ...; 个 may stand in front. */
static rc_grain
unit_at(const rc_time_scanner *scanner, size_t at)
{
	uint32_t c = character_at(scanner, at);

	if (c == U'个' || c == U'個')
		c = character_at(scanner, at + rc_utf8_size(scanner->text.data[at]));
	switch (c)
	{
		case U'年':
			return RC_YEAR;
		case U'月':
			return RC_MONTH;
		case U'季':
			return RC_QUARTER;
		case U'周':
		case U'週':
		case U'星':
			return RC_WEEK;
		default:
			return RC_DAY;
	}
}

static void
read_day(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_DAY, *end, &match))
		return;
	if (has(&match, 1))
	{
		named->day = count_of(scanner, &match, 1);
		named->last_day = count_of(scanner, &match, 2);
		named->ends_said = named->last_day > 0;
		if (named->day < 1)
			named->month = IMPOSSIBLE;
	}
	else
		named->part = has(&match, 3)   ? RC_PART_EARLY
					  : has(&match, 4) ? RC_PART_MIDDLE
					  : has(&match, 5) ? RC_PART_LATE
									   : RC_PART_END;
	*end = match.to[0];
}

static int
season_month(uint32_t season)
{
	switch (season)
	{
		case U'春':
			return 3;
		case U'夏':
			return 6;
		case U'秋':
			return 9;
		default:
			return 12;
	}
}

/* A quarter, a half, some months or one month with its day. */
static bool
read_months(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	rc_match match;
	size_t behind;
	int quarter;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_MONTHS, *end, &match))
		return false;
	behind = match.to[0];
	switch (first_group(&match, 10))
	{
		case 1:
		case 2:
			quarter = count_of(scanner, &match, has(&match, 1) ? 1 : 2);
			if (quarter < 0) /* 首 and 末 */
				quarter = character_at(scanner, match.from[2]) == U'首' ? 1 : 4;
			named->month = quarter * 3 - 2;
			named->months = 3;
			break;
		case 0: /* 首季 */
			named->month = 1;
			named->months = 3;
			break;
		case 3:
			named->month = 1;
			named->months = 3 * count_of(scanner, &match, 3);
			break;
		case 4:
		case 5:
			named->month = has(&match, 4) ? 1 : 7;
			named->months = 6;
			break;
		case 6:
			named->month = 1;
			named->months = count_of(scanner, &match, 6);
			break;
		case 7:
			named->month = count_of(scanner, &match, 7);
			named->months = count_of(scanner, &match, 8) - named->month + 1;
			if (named->months < 1)
				named->months += 12;
			named->ends_said = true;
			break;
		case 9:
			named->month = count_of(scanner, &match, 9);
			read_day(scanner, named, &behind);
			break;
		default:
			named->month = season_month(character_at(scanner, match.from[10]));
			named->months = 3;
			break;
	}
	if (named->month < 1 || named->months > 12)
		named->month = IMPOSSIBLE;
	*end = behind;
	return true;
}

/* What of a year is meant: months, or 初, 底 ... */
static void
read_in_year(rc_time_scanner *scanner, rc_named_time *named, size_t *end)
{
	static const rc_time_part parts[] = {RC_PART_WHOLE, RC_PART_START, RC_PART_MIDDLE, RC_PART_END, RC_PART_WHOLE};
	rc_named_time whole = *named;
	rc_match match;

	if (read_months(scanner, named, end))
		return;
	*named = whole;
	if (rc_time_shape(scanner, RC_PATTERN_ZH_PART, *end, &match))
	{
		named->part = parts[first_group(&match, 4)];
		*end = match.to[0];
	}
}

static bool
read_fiscal(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_FISCAL, at, &match))
		return false;
	named->year = count_of(scanner, &match, 1);
	*end = match.to[0];
	if (has(&match, 3))
	{
		uint32_t which = has(&match, 2) ? character_at(scanner, match.from[2]) : 0;

		named->ends_month = count_of(scanner, &match, 3);
		named->ends_day = count_of(scanner, &match, 4);
		named->ends_year = which == U'次' || which == U'翌' ? 1 : 0;
	}
	return true;
}

/* 2025年, 二〇二五年, 民國114年, 2018-2021年; 今年, 去年, 当年 */
static bool
read_year(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const struct
	{
		rc_time_reference reference;
		int offset;
	} words[] = {
		{RC_REF_NONE, 0}, {RC_REF_ASOF, 0}, {RC_REF_ASOF, -1},   {RC_REF_ASOF, -2}, {RC_REF_ASOF, 1},
		{RC_REF_ASOF, 2}, {RC_REF_LAST, 0}, {RC_REF_RECENT, -1}, {RC_REF_LAST, 1},
	};
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_ZH_YEARS, at, &match))
	{
		int last = count_of(scanner, &match, 2);

		named->year = count_of(scanner, &match, 1);
		if (last >= 0 && last < 100)
			last += named->year / 100 * 100;
		named->years = last - named->year + 1;
		named->ends_said = true;
		*end = match.to[0];
		return named->year >= FIRST_YEAR && last <= LAST_YEAR && named->years > 1;
	}
	if (read_fiscal(scanner, at, named, end))
		return named->year >= FIRST_YEAR && named->year <= LAST_YEAR;
	if (rc_time_shape(scanner, RC_PATTERN_ZH_YEAR, at, &match))
	{
		named->year = count_of(scanner, &match, has(&match, 1) ? 1 : has(&match, 2) ? 2 : 3);
		if (has(&match, 2))
			named->year += named->year < SHORT_YEARS ? 2000 : 1900;
		else if (has(&match, 3))
			named->year += REPUBLIC;
		if (named->year < FIRST_YEAR || named->year > LAST_YEAR)
			return false;
	}
	else if (rc_time_shape(scanner, RC_PATTERN_ZH_YEAR_WORD, at, &match))
	{
		int word = first_group(&match, 8);

		named->reference = words[word].reference;
		named->offset = words[word].offset;
		named->unit = RC_YEAR;
	}
	else
		return false;
	*end = match.to[0];
	read_in_year(scanner, named, end);
	return true;
}

/* Sentences that the year which 全年 means may stand before it. */
#define WHOLE_YEAR_REACH 6

/*
 * 2013年…。越南全年采了220吨: before the year of publication is over the whole of it cannot be told of as done; then 全年 is
 * that of the earlier year spoken of some sentences ago.
 */
static bool
is_whole_of_earlier(rc_time_scanner *scanner, size_t at, size_t end)
{
	const rc_time_context *context = scanner->context;
	int year, month, day;

	if (context->asof == RC_DATE_NONE || context->last.to == RC_DATE_NONE || context->age > WHOLE_YEAR_REACH)
		return false;
	rc_date_split(context->asof, &year, &month, &day);
	return month < 12 && context->last.to <= rc_date_of(year, 1, 1) && !rc_told_of_future(scanner, at, end);
}

/* 年初, 年底, 全年, 年内: of the year that is spoken of. */
static bool
read_bare_year(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const rc_time_part parts[] = {RC_PART_WHOLE, RC_PART_START, RC_PART_MIDDLE,
										 RC_PART_END,   RC_PART_WHOLE, RC_PART_WHOLE};
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_BARE_YEAR, at, &match))
		return false;
	named->reference = !has(&match, 4)                                 ? RC_REF_ASOF
					   : is_whole_of_earlier(scanner, at, match.to[0]) ? RC_REF_LAST
																	   : RC_REF_RECENT;
	named->unit = RC_YEAR;
	named->part = parts[first_group(&match, 5)];
	named->always_since = has(&match, 5) && !rc_told_of_future(scanner, at, match.to[0]);
	*end = match.to[0];
	return true;
}

/* The day of the week, from 1 for Monday. */
static int
weekday_of(uint32_t character)
{
	static const uint32_t days[] = {U'一', U'二', U'三', U'四', U'五', U'六'};

	for (int day = 1; day <= 6; day++)
	{
		if (days[day - 1] == character)
			return day;
	}
	return 7;
}

/* 本月, 上季度, 当月底, 上周, 上周五; 前一个月 is the one before that spoken of */
static bool
read_unit(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const int offsets[] = {0, 0, -1, 1, 0, 1, -1};
	rc_match match;
	int which;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_UNIT, at, &match))
		return false;
	which = first_group(&match, 6);
	named->reference = which <= 3 ? RC_REF_ASOF : which == 6 ? RC_REF_RECENT : RC_REF_LAST;
	named->offset = offsets[which];
	named->unit = has(&match, 7) ? RC_MONTH : has(&match, 8) ? RC_QUARTER : RC_WEEK;
	*end = match.to[0];
	if (named->unit == RC_MONTH)
		read_day(scanner, named, end);
	/* 上周五 */
	if (has(&match, 10))
		named->day = weekday_of(character_at(scanner, match.from[10]));
	return true;
}

static bool
read_today(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const int offsets[] = {0, -2, -1, 0, 1, 2, 0};
	rc_match match;
	int which;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_TODAY, at, &match))
		return false;
	which = first_group(&match, 6);
	named->reference = which == 6 ? RC_REF_RECENT : RC_REF_ASOF;
	named->offset = offsets[which];
	named->unit = RC_DAY;
	*end = match.to[0];
	return true;
}

/* 去年同期, 2024年同期, 同期 */
static bool
read_same(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static const int offsets[] = {0, -1, -2, 0, 0};
	rc_match match;
	int which;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_SAME, at, &match))
		return false;
	which = first_group(&match, 4);
	named->form = RC_FORM_SHIFTED;
	named->unit = RC_YEAR;
	named->offset = offsets[which];
	named->reference = which == 1 || which == 2 ? RC_REF_RECENT : RC_REF_LAST;
	named->year = count_of(scanner, &match, 4);
	*end = match.to[0];
	return true;
}

/* 上世纪七十年代, 90年代, 1980年代; 十四五期间 */
static bool
read_decade(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (rc_time_shape(scanner, RC_PATTERN_ZH_FIVE_YEARS, at, &match))
	{
		named->year = 2001 + 5 * count_of(scanner, &match, 1);
		named->years = 5;
		*end = match.to[0];
		return true;
	}
	if (!rc_time_shape(scanner, RC_PATTERN_ZH_DECADE, at, &match))
		return false;
	if (has(&match, 5))
		named->year = count_of(scanner, &match, 5);
	else if (has(&match, 3))
		named->year = 1800 + count_of(scanner, &match, 4);
	else
	{
		int decade = count_of(scanner, &match, 4);

		/* Without a century the twenties and those before are of this one. */
		named->year = (has(&match, 2) || (!has(&match, 1) && decade <= 20) ? 2000 : 1900) + decade;
	}
	named->years = 10;
	*end = match.to[0];
	return named->year % 10 == 0;
}

/* 十年前, 五年后 */
static bool
read_ago(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;
	int count;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_AGO, at, &match))
		return false;
	count = count_of(scanner, &match, 1);
	named->reference = RC_REF_HERE;
	named->unit = unit_at(scanner, match.from[2]);
	named->offset = has(&match, 3) ? -count : count;
	*end = match.to[0];
	return count > 0;
}

static bool
read_bare_day(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_BARE_DAY, at, &match))
		return false;
	named->day = count_of(scanner, &match, 1);
	named->last_day = count_of(scanner, &match, 2);
	named->ends_said = named->last_day > 0;
	*end = match.to[0];
	return named->day >= 1 && named->day <= 31;
}

/* 2025-04-04起 */
static bool
read_numeric(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_EN_ISO, at, &match))
		return false;
	named->year = count_of(scanner, &match, 1);
	named->month = count_of(scanner, &match, 3);
	named->day = count_of(scanner, &match, 4);
	*end = match.to[0];
	return named->month > 0 && (named->day > 0 || !rc_may_be_years(named));
}

/* 此后: since what was just told. */
static bool
read_then(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_THEN, at, &match))
		return false;
	named->form = RC_FORM_SHIFTED;
	named->reference = RC_REF_LAST;
	named->unit = RC_YEAR;
	named->always_since = true;
	*end = match.to[0];
	return true;
}

static bool
read_core(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	static bool (*const readers[])(rc_time_scanner *, size_t, rc_named_time *, size_t *) = {
		read_decade, read_same, read_year, read_numeric, read_ago, read_bare_year, read_unit, read_today, read_then,
	};

	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++)
	{
		*named = (rc_named_time){.form = RC_FORM_CALENDAR};
		if (readers[i](scanner, at, named, end))
			return true;
	}
	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	*end = at;
	if (read_months(scanner, named, end))
		return true;
	*named = (rc_named_time){.form = RC_FORM_CALENDAR};
	return read_bare_day(scanner, at, named, end);
}

/* Bytes behind a length of time in which it is told what happened in it; Chinese characters are three bytes. */
#define MOVE_AROUND 48

/* 一年内涨了近两倍, 三个月内飙升六倍: does something rise or fall in the length of time, and is that neither to come nor asked for? */
static bool
is_told_of_past(rc_time_scanner *scanner, size_t at, size_t end)
{
	size_t to = scanner->to - end > MOVE_AROUND ? end + MOVE_AROUND : scanner->to;

	if (rc_told_of_future(scanner, at, end))
		return false;
	for (size_t i = end; i < to; i += rc_utf8_size(scanner->text.data[i]))
	{
		switch (character_at(scanner, i))
		{
			case U'涨':
			case U'漲':
			case U'升':
			case U'增':
			case U'翻':
			case U'跌':
			case U'降':
			case U'减':
			case U'減':
			case U'了':
				return true;
			case U'需':
			case U'须':
			case U'須':
			case U'应':
			case U'應':
			case U'要':
			case U'可':
			case U'能':
			case U'会':
			case U'會':
			case U'，':
			case U'。':
				return false;
			default:
				break;
		}
	}
	return false;
}

/* 未来20年, 近五年, 五年内, 十年间 */
static bool
read_span(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end)
{
	rc_match match;
	bool stated;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_SPAN, at, &match))
		return false;
	/* 半年来 */
	if (has(&match, 9))
	{
		*named = (rc_named_time){.form = RC_FORM_BEHIND, .offset = 6, .unit = RC_MONTH};
		*end = match.to[0];
		return true;
	}
	stated = has(&match, 3);
	*named = (rc_named_time){.form = has(&match, 1) || has(&match, 7) ? RC_FORM_AHEAD : RC_FORM_BEHIND,
							 .offset = count_of(scanner, &match, stated ? 3 : 5),
							 .unit = unit_at(scanner, match.from[stated ? 4 : 6])};
	*end = match.to[0];
	if (has(&match, 2) || (has(&match, 7) && named->unit >= RC_MONTH && is_told_of_past(scanner, at, *end)))
		named->form = RC_FORM_BEHIND;
	if (!stated && rc_is_length(scanner, named, at, *end))
		return false;
	return named->offset > 0;
}

static bool
read_basis(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	static const rc_basis bases[] = {RC_BASIS_NONE, RC_BASIS_YOY, RC_BASIS_MOM, RC_BASIS_QOQ};
	static const rc_grain units[] = {RC_YEAR, RC_YEAR, RC_MONTH, RC_QUARTER};
	rc_match match;
	int which;

	if (!rc_time_shape(scanner, RC_PATTERN_ZH_BASIS, at, &match))
		return false;
	which = first_group(&match, 3);
	reading->to = match.to[0];
	reading->basis = bases[which];
	reading->comparison = true;
	reading->first =
		(rc_named_time){.form = RC_FORM_SHIFTED, .reference = RC_REF_RECENT, .unit = units[which], .offset = -1};
	return true;
}

/* 至2026年11月10日(止), 与2009年之间 */
static bool
read_other_end(rc_time_scanner *scanner, rc_reading *reading, size_t at)
{
	rc_match match;
	size_t end;

	if (rc_time_shape(scanner, RC_PATTERN_ZH_RANGE, at, &match) &&
		read_core(scanner, match.to[0], &reading->second, &end) && reading->second.form == RC_FORM_CALENDAR)
	{
		if (rc_time_shape(scanner, RC_PATTERN_ZH_TAIL, end, &match) && !has(&match, 5) && !has(&match, 6))
			end = match.to[0];
	}
	else if (rc_time_shape(scanner, RC_PATTERN_ZH_AND, at, &match) &&
			 read_core(scanner, match.to[0], &reading->second, &end) && reading->second.form == RC_FORM_CALENDAR &&
			 rc_time_shape(scanner, RC_PATTERN_ZH_BETWEEN, end, &match))
		end = match.to[0];
	else
		return false;
	reading->range = true;
	reading->to = end;
	return true;
}

/* 2012年至2022年十年间: behind the ends of a range, how long it is. */
static void
read_length(rc_time_scanner *scanner, rc_reading *reading)
{
	rc_match match;

	if ((reading->range || reading->first.years > 1) &&
		rc_time_shape(scanner, RC_PATTERN_ZH_SPAN, reading->to, &match) && !has(&match, 3))
		reading->to = match.to[0];
}

/* 截至2023年的过去四年, 截至6月的三个月: years or months counted back from an end that is no day. */
static bool
read_counted_back(rc_time_scanner *scanner, rc_reading *reading)
{
	rc_named_time *named = &reading->first;
	rc_match match;

	if (reading->lead != RC_LEAD_SO_FAR || named->form != RC_FORM_CALENDAR || named->months > 1 || named->day > 0 ||
		!rc_time_shape(scanner, RC_PATTERN_ZH_COUNTED_BACK, reading->to, &match))
		return false;
	named->ends_month = named->month > 0 ? named->month : 12;
	named->month = 0;
	named->months = count_of(scanner, &match, 1) * (has(&match, 2) ? 12 : 1);
	reading->lead = RC_LEAD_NONE;
	reading->to = match.to[0];
	return true;
}

/* 截至9月的季度, 截至6月30日止财年: a quarter, half a year or a year that ends with the month. */
static bool
read_span_ended(rc_time_scanner *scanner, rc_reading *reading)
{
	static const int months[] = {0, 3, 6, 12};
	rc_named_time *named = &reading->first;
	rc_match match;

	if (reading->lead != RC_LEAD_SO_FAR || named->form != RC_FORM_CALENDAR || named->months > 1 || named->month == 0 ||
		!rc_time_shape(scanner, RC_PATTERN_ZH_SPAN_ENDED, reading->to, &match))
		return false;
	named->ends_month = named->month;
	named->ends_day = named->day;
	named->month = named->day = 0;
	named->months = months[first_group(&match, 3)];
	reading->lead = RC_LEAD_NONE;
	reading->to = match.to[0];
	return true;
}

/* 起, 以来, 前, 相比 ..., and the other end of a range, which may stand behind 起. */
static void
read_behind(rc_time_scanner *scanner, rc_reading *reading)
{
	static const rc_time_tail tails[] = {RC_TAIL_NONE,  RC_TAIL_SINCE,  RC_TAIL_STARTING, RC_TAIL_UNTIL,
										 RC_TAIL_AFTER, RC_TAIL_BEFORE, RC_TAIL_COMPARED};
	rc_match match;
	size_t end = reading->to;

	if (reading->first.form == RC_FORM_CALENDAR)
	{
		if (rc_time_shape(scanner, RC_PATTERN_ZH_TAIL, end, &match) && has(&match, 2))
			end = match.to[0];
		if (read_other_end(scanner, reading, end))
			return;
	}
	if (rc_time_shape(scanner, RC_PATTERN_ZH_TAIL, reading->to, &match))
	{
		reading->tail = tails[first_group(&match, 6)];
		reading->to = match.to[0];
	}
}

static rc_time_lead
lead_of(rc_time_scanner *scanner, const rc_match *match, const rc_reading *reading)
{
	static const rc_time_lead leads[] = {RC_LEAD_NONE, RC_LEAD_STARTING, RC_LEAD_SO_FAR, RC_LEAD_UNTIL,   RC_LEAD_BY,
										 RC_LEAD_THAN, RC_LEAD_WITH,     RC_LEAD_AT,     RC_LEAD_STARTING};
	rc_match other;
	int group = first_group(match, 8);

	if (group == 4 && reading->first.day > 0)
		return RC_LEAD_UNTIL;
	/* 从2010年的97%, 自年初的90元降到...: a level, not a beginning; but 自2010年的禁令以来 */
	if ((group == 8 && rc_time_shape(scanner, RC_PATTERN_ZH_OF, reading->to, &other)) ||
		(group == 1 && rc_time_shape(scanner, RC_PATTERN_ZH_OF_FIGURE, reading->to, &other)))
		return RC_LEAD_AT;
	return leads[group];
}

bool
rc_chinese_time(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	rc_match match;

	*reading = (rc_reading){.from = at, .core_from = at};
	if (read_basis(scanner, at, reading))
		return true;
	if (read_span(scanner, at, &reading->first, &reading->to))
		return true;
	if (rc_time_shape(scanner, RC_PATTERN_ZH_LEAD, at, &match) &&
		read_core(scanner, match.to[0], &reading->first, &reading->to))
	{
		reading->core_from = match.to[0];
		reading->lead = lead_of(scanner, &match, reading);
		if (read_counted_back(scanner, reading) || read_span_ended(scanner, reading))
			return true;
		read_behind(scanner, reading);
		read_length(scanner, reading);
		return true;
	}
	if (!read_core(scanner, at, &reading->first, &reading->to))
		return false;
	read_behind(scanner, reading);
	read_length(scanner, reading);
	return true;
}
