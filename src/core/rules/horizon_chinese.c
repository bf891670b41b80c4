/*-------------------------------------------------------------------------
 *
 * horizon_chinese.c
 *		What Chinese says around a length of time: that it is what building
 *		takes, and its bounds.
 *
 * Chinese needs no verb of taking time: 重建产业链，十年或许才够.  Where a
 * sentence speaks of building or catching up, a length of time is how long
 * that takes, unless the characters beside it say by when, since when or how
 * often.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "rules/horizon_parts.h"

/* Does one of the words stand right before the byte, or right behind it? */
static bool
ends_at(const rc_reader *reader, size_t at, const char *const *words, size_t count)
{
	for (size_t k = 0; k < count; k++)
	{
		size_t len = strlen(words[k]);

		if (at >= len && memcmp(reader->mentions.text.data + at - len, words[k], len) == 0)
			return true;
	}
	return false;
}

static bool
begins_at(const rc_reader *reader, size_t at, const char *const *words, size_t count)
{
	for (size_t k = 0; k < count; k++)
	{
		size_t len = strlen(words[k]);

		if (at + len <= reader->mentions.text.len && memcmp(reader->mentions.text.data + at, words[k], len) == 0)
			return true;
	}
	return false;
}

#define ENDS_AT(reader, at, words) ends_at(reader, at, words, sizeof(words) / sizeof((words)[0]))
#define BEGINS_AT(reader, at, words) begins_at(reader, at, words, sizeof(words) / sizeof((words)[0]))

/* 过去五年, 五年内, 五年期合同: what makes of a length of time a period, a deadline, an age or a term. */
static bool
is_no_length(const rc_reader *reader, int value)
{
	static const char *const before[] = {"近", "过去", "過去", "最近", "未来", "未來", "今后", "今後", "接下来", "這",
										 "这", "那",   "前",   "后",   "後",   "为期", "為期", "每",   "隔",     "第",
										 "头", "頭",   "首",   "连续", "連續", "提前", "早在", "成立", "有效",   "签",
										 "簽", "暂停", "暫停", "延长", "延長", "推迟", "推遲", "在",   "于",     "於",
										 "已", "了",   "长达", "長達", "整整", "期",   "命",   "限"};
	static const char *const behind[] = {"来", "來", "内", "內", "前", "后", "後",   "期",   "以",   "间",   "間",
										 "之", "计", "計", "规", "規", "合", "协",   "協",   "租",   "历",   "歷",
										 "里", "裡", "供", "承", "免", "共", "有余", "有餘", "多前", "多来", "多來"};
	static const char *const long_times[] = {"的时间", "的時間", "的工夫", "的功夫", "的光景", "的过程", "的過程"};
	const rc_mention *mention = rc_at(reader, value);
	size_t from = mention->from;

	while (from > 0 && reader->mentions.text.data[from - 1] == ' ')
		from--;
	/* 一个10年的包销协议: of something else. */
	if (rc_spells(&reader->mentions, value + 1, "的") && !BEGINS_AT(reader, mention->to, long_times))
		return true;
	return ENDS_AT(reader, from, before) || BEGINS_AT(reader, mention->to, behind);
}

/* Years that building takes, at least and at most: others are told by the verb. */
#define LEAST_YEARS 1
#define MOST_YEARS 20

/* Is the time some years, and no year of the calendar? */
static bool
is_some_years(const rc_quantity *quantity)
{
	rc_number years = quantity->value.has_low ? quantity->value.low : quantity->value.high;

	return rc_number_compare(years, rc_number_int(LEAST_YEARS)) >= 0 &&
		   rc_number_compare(years, rc_number_int(MOST_YEARS)) <= 0;
}

/* Mentions behind the time in its clause, at most: 十年或许才够. */
#define REST_REACH 8

/* Does nothing of weight follow the time in its clause? */
static bool
ends_clause(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (clause->last - value > REST_REACH)
		return false;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->quantity != NULL)
			return false;
	}
	return true;
}

/* What in Chinese ends right before a time that something takes, without being a verb of taking it: 得, 长达. */
static bool
is_led_up(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const ends[] = {"得", "要", "需", "花", "用", "耗", "等", "历", "歷", "经", "經",
									   "达", "達", "为", "為", "去", "上", "完", "则", "則", "少", "码"};
	size_t from = rc_at(reader, value)->from;

	return value > clause->first && (ENDS_AT(reader, from, ends) || BEGINS_AT(reader, from, ends));
}

bool
rc_is_of_building(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = clause > reader->clauses.items ? clause[-1].first : clause->first;

	if (!reader->mentions.chinese)
		return false;
	if (is_led_up(reader, clause, value))
		return rc_find_cue(reader, (rc_stretch){0, value}, RC_CUE_CATCH_UP) >= 0 ||
			   rc_says_of(&reader->mentions, 0, value, RC_SPELT_BUILD_ZH);
	return !is_no_length(reader, value) && is_some_years(rc_at(reader, value)->quantity) &&
		   ends_clause(reader, clause, value) &&
		   (rc_find_cue(reader, (rc_stretch){first, clause->last}, RC_CUE_CATCH_UP) >= 0 ||
			rc_says_of(&reader->mentions, first, clause->last, RC_SPELT_BUILD_ZH));
}

/* Mentions between the two ends of a span that are told apart: 最快3年、最慢则要5年. */
#define SPAN_REACH 6

bool
rc_is_end_of_span(const rc_reader *reader, int value)
{
	int first = value - 1;

	if (!reader->mentions.chinese)
		return false;
	while (first > 0 && first > value - SPAN_REACH && rc_at(reader, first)->quantity == NULL)
		first--;
	return first >= 0 && rc_at(reader, first)->quantity != NULL &&
		   rc_at(reader, first)->quantity->kind == RC_Q_DURATION &&
		   rc_says_of(&reader->mentions, first + 1, value + 1, RC_SPELT_SPAN_MOST_ZH) &&
		   rc_says_of(&reader->mentions, first > SPAN_REACH ? first - SPAN_REACH : 0, first + 1,
					  RC_SPELT_SPAN_LEAST_ZH);
}

/* 没有五年下不来: is it denied that less than the time is enough? */
static bool
is_not_without(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = value - 3 > clause->first ? value - 3 : clause->first;

	return rc_says_of(&reader->mentions, first, value, RC_SPELT_NOT_WITHOUT_ZH) &&
		   rc_says_of(&reader->mentions, value + 1, clause->last, RC_SPELT_CANNOT_BE_ZH);
}

/* Mentions between "about" and the time, at most: 大约需要三年. */
#define ABOUT_REACH 3

void
rc_read_bound_of_time(const rc_reader *reader, const rc_clause *clause, int value, rc_interval *bounds)
{
	static const char *const idiom[] = {"五载", "五載"}; /* 三年五载 */

	if (!reader->mentions.chinese || !bounds->has_low || !bounds->has_high || bounds->low_open)
		return;
	/* 大约需要三年 */
	for (int i = value - 1; i >= clause->first && i >= value - ABOUT_REACH; i--)
		bounds->approx |=
			rc_has_cue(rc_at(reader, i), RC_CUE_ABOUT) || rc_spells_of(&reader->mentions, i, RC_SPELT_ABOUT_TIME_ZH);
	for (int next = value + 1; next <= value + SPAN_REACH && next < reader->mentions.count; next++)
	{
		if (rc_at(reader, next)->quantity == NULL)
			continue;
		if (rc_at(reader, next)->quantity->value.has_high && rc_is_end_of_span(reader, next))
		{
			bounds->high = rc_at(reader, next)->quantity->value.high;
			return;
		}
		break;
	}
	if (rc_number_compare(bounds->low, bounds->high) != 0)
		return;
	if (BEGINS_AT(reader, rc_at(reader, value)->to, idiom))
		bounds->high = rc_number_int(5);
	else if (rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_TIME_LEAST_ZH) ||
			 rc_stands_one_of(&reader->mentions, rc_at(reader, value)->to, reader->mentions.to,
							  RC_SPELT_TIME_AND_MORE_ZH) ||
			 is_not_without(reader, clause, value))
		bounds->has_high = false;
}

int
rc_find_outside(const rc_reader *reader, const rc_clause *clause, int value)
{
	int found = -1;

	for (int i = 0; i < value; i++)
	{
		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i))
			continue;
		if (!rc_text_is(rc_at(reader, i)->name, "outside CN"))
			return -1;
		found = i;
	}
	return clause > reader->clauses.items || found >= clause->first ? found : -1;
}
