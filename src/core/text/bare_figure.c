/*-------------------------------------------------------------------------
 *
 * bare_figure.c
 *		Chinese sentences that are nothing but a figure.
 *
 * The full stop behind such a figure is one of style: what it counts is told
 * behind it, as behind a comma.
 *
 *-------------------------------------------------------------------------
 */
#include "text/bare_figure.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

/* Bytes of a figure with its unit, its year and its hedge, at most. */
#define FIGURE_LIMIT 60

size_t
rc_one_of_words_at(rc_text text, size_t at, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		size_t len = strlen(words[i]);

		if (at + len <= text.len && memcmp(text.data + at, words[i], len) == 0)
			return len;
	}
	return 0;
}

/* Where the figure that begins at `from` ends, all of whose characters are those of figures; `from` where there is none. */
static size_t
figure_end(rc_text text, size_t from)
{
	static const char *const units[] = {"吨", "噸", "％", "成", "美元", "元", "分之", "倍"};
	static const char *const others[] = {
		"万",   "萬",   "亿", "億",   "千", "百", "十", "〇", "零",     "一", "二", "两", "兩", "三",  "四",   "五",
		"六",   "七",   "八", "九",   "半", "点", "點", "多", "余",     "餘", "约", "約", "近", "逾",  "超过", "超",
		"将近", "整整", "每", "公斤", "公", "年", "月", "，", "人民币", "欧", "日", "澳", "加", "英镑"};
	bool unit = false;
	bool digits = false;
	size_t at = from;

	while (at < text.len && at - from <= FIGURE_LIMIT)
	{
		size_t len = RC_ONE_OF_WORDS_AT(text, at, units);

		unit |= len > 0 || text.data[at] == '%';
		if (len == 0)
			len = RC_ONE_OF_WORDS_AT(text, at, others);
		digits |= len > 0 || rc_is_digit(text.data[at]);
		if (len == 0 && (rc_is_digit(text.data[at]) ||
						 (at > from && text.data[at] != '\0' && strchr(",.% ", text.data[at]) != NULL)))
			len = 1;
		if (len == 0)
			break;
		at += len;
	}
	return unit && digits && at - from <= FIGURE_LIMIT ? at : from;
}

/* Bytes of a dateline, and of who wrote it, at most. */
#define DATELINE_LIMIT 90

/* Does a character stand at text[at) that begins like 日, 報 or 报? */
static bool
may_report(rc_text text, size_t at)
{
	const unsigned char *byte = (const unsigned char *) text.data + at;

	return at + 1 < text.len &&
		   ((byte[0] == 0xE6 && (byte[1] == 0x97 || byte[1] == 0x8A)) || (byte[0] == 0xE5 && byte[1] == 0xA0));
}

/* 新华社首尔2月10日电（记者 田野）, （中央社曼谷10日綜合外電報導）: where the text begins behind it; `from` where there is none. */
static size_t
behind_dateline(rc_text text, size_t from)
{
	static const char *const reports[] = {"日电", "日電", "日讯", "日訊", "報導）", "报道）", "報導)", "报道)"};
	static const char *const writers[] = {"（", "("};
	static const char *const closes[] = {"）", ")"};
	static const char *const pauses[] = {"，", "　", " "};
	size_t limit = text.len - from > DATELINE_LIMIT ? from + DATELINE_LIMIT : text.len;
	size_t at = from;

	while (at < limit && (!may_report(text, at) || RC_ONE_OF_WORDS_AT(text, at, reports) == 0))
		at += rc_utf8_size(text.data[at]);
	if (at >= limit)
		return from;
	at += RC_ONE_OF_WORDS_AT(text, at, reports);
	if (RC_ONE_OF_WORDS_AT(text, at, writers) > 0)
	{
		while (at < limit && RC_ONE_OF_WORDS_AT(text, at, closes) == 0)
			at += rc_utf8_size(text.data[at]);
		at += RC_ONE_OF_WORDS_AT(text, at, closes);
	}
	return at + RC_ONE_OF_WORDS_AT(text, at, pauses);
}

size_t
rc_behind_opening(rc_text text, size_t from)
{
	static const char *const answers[] = {"答：", "A：", "A:", "答:"};
	size_t answer = RC_ONE_OF_WORDS_AT(text, from, answers);

	return answer > 0 ? from + answer : behind_dateline(text, from);
}

/* Is the character that ends at `end` one of those in the list, each of three bytes? */
static bool
ends_with(rc_text text, size_t end, const char *list)
{
	for (const char *one = list; end >= 3 && *one != '\0'; one += 3)
	{
		if (memcmp(text.data + end - 3, one, 3) == 0)
			return true;
	}
	return false;
}

/* A look at two characters, which turns most sentences away: does the next one begin like 这是, or this one end with a unit or numeral? */
static bool
may_lead_on(rc_text text, size_t from, size_t to)
{
	if (to + 3 > text.len)
		return false;
	return ends_with(text, to + 3, "它这這那") ||
		   (to - from <= FIGURE_LIMIT + DATELINE_LIMIT &&
			(ends_with(text, to - 3, "吨噸％成元倍一二两兩三四五六七八九十半") ||
			 (to > 3 && text.data[to - 4] == '%') || text.data[to - 1] == '!' || ends_with(text, to - 3, "…")));
}

bool
rc_figure_leads_on(rc_text text, size_t from, size_t to, bool new_line)
{
	static const char *const stops[] = {"。", "！", "!", "——", "—", "…"};
	static const char *const ends[] = {"。", "！", "!", "…"};
	static const char *const says[] = {"它是",   "这是", "這是",   "那是",   "它就是", "这就是",
									   "這就是", "它说", "它說的", "这正是", "這正是", "它指的"};
	size_t end;

	if (to >= text.len || (unsigned char) text.data[to] < 0x80 || !may_lead_on(text, from, to))
		return false;
	if (new_line)
		from = rc_behind_opening(text, from);
	end = figure_end(text, from);
	/* A dateline may reach beyond the sentence; and 3.6万吨稀土被查获。这是…: a figure with its noun is told with it. */
	if (from >= to || end == from ||
		(RC_ONE_OF_WORDS_AT(text, end, stops) == 0 && (end < from + 3 || memcmp(text.data + end - 3, "，", 3) != 0)))
		return false;
	return (end + 3 >= to && RC_ONE_OF_WORDS_AT(text, end, ends) > 0) || RC_ONE_OF_WORDS_AT(text, to, says) > 0;
}
