/*-------------------------------------------------------------------------
 *
 * weekday.c
 *		Days of the week: when something happened in the days before the text was published.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/weekday.h"

#include <string.h>

/* 周二, 星期五: the day of the week that begins with the mention, from 1 for Monday; or 0. */
static int
chinese_weekday_at(const rc_reader *reader, int i)
{
	static const char *const weeks[] = {"周", "週", "星期", "礼拜", "禮拜"};
	static const char *const days[] = {"一", "二", "三", "四", "五", "六", "日", "天"};
	rc_text text = reader->mentions.text;
	size_t at = rc_at(reader, i)->from;

	for (size_t w = 0; w < sizeof(weeks) / sizeof(weeks[0]); w++)
	{
		size_t len = strlen(weeks[w]);

		if (at + len + 3 > text.len || memcmp(text.data + at, weeks[w], len) != 0)
			continue;
		for (size_t d = 0; d < sizeof(days) / sizeof(days[0]); d++)
		{
			if (memcmp(text.data + at + len, days[d], 3) == 0)
				return d == 7 ? 7 : (int) d + 1;
		}
	}
	return 0;
}

int
rc_weekday_at(const rc_reader *reader, int i)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

	if (reader->mentions.chinese)
		return chinese_weekday_at(reader, i);
	for (size_t d = 0; d < sizeof(days) / sizeof(days[0]) && RC_SPELLS_ANY(&reader->mentions, i, days); d++)
	{
		if (rc_spells(&reader->mentions, i, days[d]))
			return (int) d + 1;
	}
	return 0;
}

bool
rc_is_day_of_saying(const rc_reader *reader, int i)
{
	int said;

	if (reader->mentions.chinese)
	{
		for (said = i + 1; said < reader->mentions.count && said <= i + 3; said++)
		{
			if (rc_has_cue(rc_at(reader, said), RC_CUE_SAID))
				break;
		}
		if (said >= reader->mentions.count)
			return false;
	}
	else
		said = i > 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_ON) ? i - 2 : i - 1;
	return said >= 0 && rc_has_cue(rc_at(reader, said), RC_CUE_SAID) &&
		   !rc_spells_of(&reader->mentions, said, RC_SPELT_ANNOUNCED);
}

rc_date
rc_last_weekday(rc_date asof, int day)
{
	/* The first day of the calendar that the engine counts from was a Saturday. */
	return asof - ((asof + 5) % 7 + 15 - day) % 7;
}

/* "than on Friday", "since last Monday", "by next Tuesday", "every Friday", 比周一高: is the day at i that of another level, none, or one to come? */
static bool
is_of_other_price(const rc_reader *reader, int i)
{
	static const char *const words[] = {"since", "next", "from", "until", "each", "every"};

	for (int k = i - 1; k >= 0 && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_THAN) || rc_has_cue(rc_at(reader, k), RC_CUE_FROM) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_COMPARED) || RC_SPELLS_ANY(&reader->mentions, k, words))
			return true;
		if (!rc_has_cue(rc_at(reader, k), RC_CUE_ON) && !rc_spells(&reader->mentions, k, "last"))
			break;
	}
	return rc_is_day_of_saying(reader, i);
}

/* The day of the week that the stretch tells, the last one; or 0. */
static int
weekday_in(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.last - 1; i >= stretch.first; i--)
	{
		int day = rc_weekday_at(reader, i);

		if (day > 0 && !is_of_other_price(reader, i))
			return day;
	}
	return 0;
}

/* Clauses before that of a price whose day holds for it. */
#define PRICE_DAY_REACH 5

void
rc_date_price(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim)
{
	int before = 0;
	int day = 0;

	if (claim->measure != RC_M_PRICE || claim->has_period || claim->asof == RC_DATE_NONE ||
		claim->modality != RC_ASSERTED)
		return;
	/* What is told right behind the price holds for it, else what its clause or one before it tells. */
	for (int i = value + 1; i < clause->last && day == 0 && rc_at(reader, i)->quantity == NULL; i++)
		day = weekday_in(reader, (rc_stretch){i, i + 1});
	for (; day == 0 && before <= PRICE_DAY_REACH && before <= clause - reader->clauses.items; before++)
		day = weekday_in(reader, (rc_stretch){clause[-before].first, clause[-before].last});
	if (day == 0)
		return;
	claim->has_period = true;
	claim->period.from = rc_last_weekday(claim->asof, day);
	claim->period.to = claim->period.from + 1;
}
