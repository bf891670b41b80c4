/*-------------------------------------------------------------------------
 *
 * quantity_bound.c
 *		The words around a number that bound it or blur it.
 *
 * "More than about 80%", "no more than", 逾九成, 60%以上, "20 or so".  What
 * stands before a number is read backwards from it, the longest phrase first,
 * and as often as there is one.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number.h"
#include "quantity_parts.h"
#include "utf8.h"

typedef struct phrase
{
	const char *words; /* small letters, one space between words */
	rc_bound bound;
} phrase;

static const phrase english_before[] = {
	{"more than", RC_BOUND_MORE},
	{"no more than", RC_BOUND_AT_MOST},
	{"not more than", RC_BOUND_AT_MOST},
	{"higher than", RC_BOUND_MORE},
	{"no higher than", RC_BOUND_AT_MOST},
	{"not higher than", RC_BOUND_AT_MOST},
	{"greater than", RC_BOUND_MORE},
	{"no greater than", RC_BOUND_AT_MOST},
	{"larger than", RC_BOUND_MORE},
	{"bigger than", RC_BOUND_MORE},
	{"longer than", RC_BOUND_MORE},
	{"better than", RC_BOUND_MORE},
	{"over", RC_BOUND_MORE},
	{"above", RC_BOUND_MORE},
	{"beyond", RC_BOUND_MORE},
	{"exceed", RC_BOUND_MORE},
	{"exceeds", RC_BOUND_MORE},
	{"exceeded", RC_BOUND_MORE},
	{"exceeding", RC_BOUND_MORE},
	{"not exceed", RC_BOUND_AT_MOST},
	{"not exceeding", RC_BOUND_AT_MOST},
	{"in excess of", RC_BOUND_MORE},
	{"upward of", RC_BOUND_MORE},
	{"upwards of", RC_BOUND_MORE},
	{"north of", RC_BOUND_MORE},
	{"surpassed", RC_BOUND_MORE},
	{"surpassing", RC_BOUND_MORE},
	{"surpasses", RC_BOUND_MORE},
	{"topped", RC_BOUND_MORE},
	{"topping", RC_BOUND_MORE},
	{"at least", RC_BOUND_AT_LEAST},
	{"no less than", RC_BOUND_AT_LEAST},
	{"not less than", RC_BOUND_AT_LEAST},
	{"no fewer than", RC_BOUND_AT_LEAST},
	{"not fewer than", RC_BOUND_AT_LEAST},
	{"no lower than", RC_BOUND_AT_LEAST},
	{"not below", RC_BOUND_AT_LEAST},
	{"not under", RC_BOUND_AT_LEAST},
	{"minimum of", RC_BOUND_AT_LEAST},
	{"minimum price of", RC_BOUND_AT_LEAST},
	{"floor price of", RC_BOUND_AT_LEAST},
	{"price floor of", RC_BOUND_AT_LEAST},
	{"more than or equal to", RC_BOUND_AT_LEAST},
	{"greater than or equal to", RC_BOUND_AT_LEAST},
	{"equal to or more than", RC_BOUND_AT_LEAST},
	{"equal to or greater than", RC_BOUND_AT_LEAST},
	{"less than", RC_BOUND_LESS},
	{"less than or equal to", RC_BOUND_AT_MOST},
	{"fewer than", RC_BOUND_LESS},
	{"lower than", RC_BOUND_LESS},
	{"smaller than", RC_BOUND_LESS},
	{"shorter than", RC_BOUND_LESS},
	{"under", RC_BOUND_LESS},
	{"below", RC_BOUND_LESS},
	{"short of", RC_BOUND_LESS},
	{"shy of", RC_BOUND_LESS},
	{"up to", RC_BOUND_AT_MOST},
	{"at most", RC_BOUND_AT_MOST},
	{"as much as", RC_BOUND_AT_MOST},
	{"as many as", RC_BOUND_AT_MOST},
	{"as high as", RC_BOUND_AT_MOST},
	{"as long as", RC_BOUND_AT_MOST},
	{"as great as", RC_BOUND_AT_MOST},
	{"maximum of", RC_BOUND_AT_MOST},
	{"capped at", RC_BOUND_AT_MOST},
	{"about", RC_BOUND_ABOUT},
	{"around", RC_BOUND_ABOUT},
	{"approximately", RC_BOUND_ABOUT},
	{"approx", RC_BOUND_ABOUT},
	{"approx.", RC_BOUND_ABOUT},
	{"roughly", RC_BOUND_ABOUT},
	{"nearly", RC_BOUND_ABOUT},
	{"almost", RC_BOUND_ABOUT},
	{"virtually", RC_BOUND_ABOUT},
	{"practically", RC_BOUND_ABOUT},
	{"some", RC_BOUND_ABOUT},
	{"close to", RC_BOUND_ABOUT},
	{"near", RC_BOUND_ABOUT},
	{"approached", RC_BOUND_ABOUT},
	{"approaching", RC_BOUND_ABOUT},
	{"circa", RC_BOUND_ABOUT},
	{"ca", RC_BOUND_ABOUT},
	{"ca.", RC_BOUND_ABOUT},
	{"c.", RC_BOUND_ABOUT},
	{"estimated", RC_BOUND_ABOUT},
	{"on the order of", RC_BOUND_ABOUT},
	{"in the order of", RC_BOUND_ABOUT},
	{"in the region of", RC_BOUND_ABOUT},
	{"in the range of", RC_BOUND_RANGING},
	{"minus", RC_BOUND_MINUS},
	{"negative", RC_BOUND_MINUS},
	{"between", RC_BOUND_BETWEEN},
	{"from", RC_BOUND_FROM},
	{"ranging from", RC_BOUND_RANGING},
	{"ranges from", RC_BOUND_RANGING},
	{"ranged from", RC_BOUND_RANGING},
	{"range from", RC_BOUND_RANGING},
	{"range of", RC_BOUND_RANGING},
	{"anywhere from", RC_BOUND_RANGING},
	{"vary from", RC_BOUND_RANGING},
	{"varies from", RC_BOUND_RANGING},
	{"varied from", RC_BOUND_RANGING},
	{"varying from", RC_BOUND_RANGING},

	/* These bound nothing, and may stand between a bound and its number. */
	{"another", RC_BOUND_NONE},
	{"an additional", RC_BOUND_NONE},
	{"a further", RC_BOUND_NONE},
	{"a total of", RC_BOUND_NONE},
	{"a whopping", RC_BOUND_NONE},
	{"a combined", RC_BOUND_NONE},
	{"the", RC_BOUND_NONE},
	{"only", RC_BOUND_NONE},
	{"just", RC_BOUND_NONE},
};

static const phrase english_behind[] = {
	{"or more", RC_BOUND_AT_LEAST},     {"or higher", RC_BOUND_AT_LEAST}, {"or above", RC_BOUND_AT_LEAST},
	{"or greater", RC_BOUND_AT_LEAST},  {"or over", RC_BOUND_AT_LEAST},   {"or better", RC_BOUND_AT_LEAST},
	{"or longer", RC_BOUND_AT_LEAST},   {"and above", RC_BOUND_AT_LEAST}, {"and over", RC_BOUND_AT_LEAST},
	{"and up", RC_BOUND_AT_LEAST},      {"and more", RC_BOUND_AT_LEAST},  {"at least", RC_BOUND_AT_LEAST},
	{"plus", RC_BOUND_AT_LEAST},        {"or less", RC_BOUND_AT_MOST},    {"or fewer", RC_BOUND_AT_MOST},
	{"or lower", RC_BOUND_AT_MOST},     {"or below", RC_BOUND_AT_MOST},   {"or under", RC_BOUND_AT_MOST},
	{"and below", RC_BOUND_AT_MOST},    {"at most", RC_BOUND_AT_MOST},    {"or so", RC_BOUND_ABOUT},
	{"or thereabouts", RC_BOUND_ABOUT},
};

static const phrase chinese_before[] = {
	{"超过", RC_BOUND_MORE},       {"超過", RC_BOUND_MORE},       {"超过了", RC_BOUND_MORE},
	{"超過了", RC_BOUND_MORE},     {"超", RC_BOUND_MORE},         {"超出", RC_BOUND_MORE},
	{"逾", RC_BOUND_MORE},         {"大于", RC_BOUND_MORE},       {"大於", RC_BOUND_MORE},
	{"高于", RC_BOUND_MORE},       {"高於", RC_BOUND_MORE},       {"多于", RC_BOUND_MORE},
	{"多於", RC_BOUND_MORE},       {"突破", RC_BOUND_MORE},       {"突破了", RC_BOUND_MORE},
	{"远超", RC_BOUND_MORE},       {"遠超", RC_BOUND_MORE},       {"至少", RC_BOUND_AT_LEAST},
	{"最少", RC_BOUND_AT_LEAST},   {"起码", RC_BOUND_AT_LEAST},   {"起碼", RC_BOUND_AT_LEAST},
	{"不少于", RC_BOUND_AT_LEAST}, {"不少於", RC_BOUND_AT_LEAST}, {"不低于", RC_BOUND_AT_LEAST},
	{"不低於", RC_BOUND_AT_LEAST}, {"不小于", RC_BOUND_AT_LEAST}, {"不小於", RC_BOUND_AT_LEAST},
	{"上", RC_BOUND_AT_LEAST},     {"不足", RC_BOUND_LESS},       {"不到", RC_BOUND_LESS},
	{"不满", RC_BOUND_LESS},       {"不滿", RC_BOUND_LESS},       {"未到", RC_BOUND_LESS},
	{"未达", RC_BOUND_LESS},       {"未達", RC_BOUND_LESS},       {"少于", RC_BOUND_LESS},
	{"少於", RC_BOUND_LESS},       {"低于", RC_BOUND_LESS},       {"低於", RC_BOUND_LESS},
	{"小于", RC_BOUND_LESS},       {"小於", RC_BOUND_LESS},       {"最多", RC_BOUND_AT_MOST},
	{"至多", RC_BOUND_AT_MOST},    {"不超过", RC_BOUND_AT_MOST},  {"不超過", RC_BOUND_AT_MOST},
	{"未超过", RC_BOUND_AT_MOST},  {"未超過", RC_BOUND_AT_MOST},  {"不多于", RC_BOUND_AT_MOST},
	{"不高于", RC_BOUND_AT_MOST},  {"不高於", RC_BOUND_AT_MOST},  {"不大于", RC_BOUND_AT_MOST},
	{"不大於", RC_BOUND_AT_MOST},  {"约", RC_BOUND_ABOUT},        {"約", RC_BOUND_ABOUT},
	{"大约", RC_BOUND_ABOUT},      {"大約", RC_BOUND_ABOUT},      {"大概", RC_BOUND_ABOUT},
	{"约为", RC_BOUND_ABOUT},      {"約為", RC_BOUND_ABOUT},      {"约占", RC_BOUND_ABOUT},
	{"約占", RC_BOUND_ABOUT},      {"约合", RC_BOUND_ABOUT},      {"約合", RC_BOUND_ABOUT},
	{"约有", RC_BOUND_ABOUT},      {"約有", RC_BOUND_ABOUT},      {"约达", RC_BOUND_ABOUT},
	{"約達", RC_BOUND_ABOUT},      {"近", RC_BOUND_ABOUT},        {"将近", RC_BOUND_ABOUT},
	{"將近", RC_BOUND_ABOUT},      {"接近", RC_BOUND_ABOUT},      {"几近", RC_BOUND_ABOUT},
	{"几乎", RC_BOUND_ABOUT},      {"幾乎", RC_BOUND_ABOUT},      {"差不多", RC_BOUND_ABOUT},
	{"负", RC_BOUND_MINUS},        {"負", RC_BOUND_MINUS},        {"介于", RC_BOUND_BETWEEN},
	{"介於", RC_BOUND_BETWEEN},    {"从", RC_BOUND_FROM},         {"從", RC_BOUND_FROM},
	{"由", RC_BOUND_FROM},         {"自", RC_BOUND_FROM},
};

static const phrase signs_before[] = {
	{">", RC_BOUND_MORE},     {"＞", RC_BOUND_MORE},    {"<", RC_BOUND_LESS},      {"＜", RC_BOUND_LESS},
	{"≥", RC_BOUND_AT_LEAST}, {"≧", RC_BOUND_AT_LEAST}, {">=", RC_BOUND_AT_LEAST}, {"≤", RC_BOUND_AT_MOST},
	{"≦", RC_BOUND_AT_MOST},  {"<=", RC_BOUND_AT_MOST}, {"~", RC_BOUND_ABOUT},     {"～", RC_BOUND_ABOUT},
	{"∼", RC_BOUND_ABOUT},    {"≈", RC_BOUND_ABOUT}
};

static const phrase chinese_behind[] = {
	{"以上", RC_BOUND_AT_LEAST}, {"以下", RC_BOUND_AT_MOST}, {"以内", RC_BOUND_AT_MOST}, {"以內", RC_BOUND_AT_MOST},
	{"之内", RC_BOUND_AT_MOST},  {"左右", RC_BOUND_ABOUT},   {"上下", RC_BOUND_ABOUT},   {"开外", RC_BOUND_MORE},
	{"多", RC_BOUND_MORE},       {"余", RC_BOUND_MORE},      {"餘", RC_BOUND_MORE},      {"强", RC_BOUND_MORE},
	{"強", RC_BOUND_MORE},       {"+", RC_BOUND_AT_LEAST},   {"＋", RC_BOUND_AT_LEAST},
};

/* So many bytes before a number a bound of it may stand. */
#define DETACHED_LIMIT 45

#define COUNT(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* Does text[from, at) end with the words?  *start gets where they begin. */
static bool
ends_with(rc_text text, size_t from, size_t at, const char *words, bool english, size_t *start)
{
	size_t len = strlen(words);

	while (len > 0)
	{
		char c;

		if (at <= from)
			return false;
		c = text.data[--at];
		if (words[--len] == ' ')
		{
			if (c != ' ' && c != '\n')
				return false;
			while (at > from && text.data[at - 1] == ' ')
				at--;
			continue;
		}
		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c != words[len])
			return false;
	}
	if (english && at > from && (rc_is_letter(text.data[at - 1]) || rc_is_digit(text.data[at - 1])))
		return false;
	*start = at;
	return true;
}

static uint32_t
char_before(rc_text text, size_t from, size_t at)
{
	if (at <= from)
		return 0;
	do
		at--;
	while (at > from && rc_utf8_continues(text.data[at]));
	return rc_utf8_decode(text.data + at);
}

static bool
is_in(uint32_t code, const char *list)
{
	for (; *list != '\0'; list += rc_utf8_size(*list))
	{
		if (rc_utf8_decode(list) == code)
			return true;
	}
	return false;
}

/* 近 in 最近, 附近, 约 in 条约, 上 in 以上, 自 in 来自 ... are parts of other words. */
static bool
part_of_word(rc_text text, size_t from, size_t start, const char *words)
{
	static const struct
	{
		const char *word;
		const char *before;
	} inside[] = {
		{"近", "最附相亲邻靠"},
		{"约", "条合节公协制签预相契"},
		{"約", "條合節公協制簽預相契"},
		{"超", "赶"},
		{"上", "以加减在至"},
		{"自", "来來各独獨"},
		{"由", "理自缘"},
		{"负", "担抱"},
		{"多", "大"},
	};
	uint32_t code = char_before(text, from, start);

	for (int i = 0; i < COUNT(inside); i++)
	{
		if (strcmp(inside[i].word, words) == 0 && is_in(code, inside[i].before))
			return true;
	}
	return false;
}

/* The longest phrase that text[from, at) ends with. */
static const phrase *
phrase_before(rc_text text, size_t from, size_t at, size_t *start)
{
	const phrase *found = NULL;
	const phrase *list = signs_before;
	int count = COUNT(signs_before);
	unsigned char last;
	bool english = false;

	*start = at;
	while (at > from && text.data[at - 1] == ' ')
		at--;
	if (at == from)
		return NULL;
	last = (unsigned char) text.data[at - 1];
	if (rc_is_letter((char) last) || last == '.')
	{
		english = true;
		list = english_before;
		count = COUNT(english_before);
	}
	else if (last >= 0x80)
	{
		uint32_t code = char_before(text, from, at);

		if (code >= 0x4E00 && code < 0xA000)
		{
			list = chinese_before;
			count = COUNT(chinese_before);
		}
	}
	else if (last != '>' && last != '<' && last != '=' && last != '~')
		return NULL;

	for (int i = 0; i < count; i++)
	{
		size_t begin;

		if (ends_with(text, from, at, list[i].words, english, &begin) && (found == NULL || begin < *start) &&
			!part_of_word(text, from, begin, list[i].words))
		{
			found = &list[i];
			*start = begin;
		}
	}
	return found;
}

/* 强 in 强劲, 余 in 余下, 多 in 多元, 上下 in 上下游: the beginning of the next word. */
static bool
begins_word(rc_text text, const char *words, size_t end, size_t to)
{
	static const struct
	{
		const char *word;
		const char *behind;
	} inside[] = {
		{"强", "劲大烈化调度"},
		{"強", "勁大烈化調度"},
		{"余", "下额量地"},
		{"餘", "下額量地"},
		{"多", "元样樣年种種个個数數边邊国國家次"},
		{"上下", "游"},
		{"以上", "游"},
	};
	uint32_t code = end < to ? rc_utf8_decode(text.data + end) : 0;

	for (int i = 0; i < COUNT(inside); i++)
	{
		if (strcmp(inside[i].word, words) == 0 && is_in(code, inside[i].behind))
			return true;
	}
	return false;
}

/* Does a number follow, or "than" and a number? */
static bool
number_follows(rc_text text, size_t at, size_t to)
{
	size_t next = rc_skip_blanks(text, at, to);
	size_t behind;
	rc_numeral numeral;

	if (rc_word_at(text, next, to, "than ", &behind))
		next = rc_skip_blanks(text, behind, to);
	if (next >= to)
		return false;
	if (text.data[next] == '$')
		return true;
	return rc_numeral_lead[(unsigned char) text.data[next]] != RC_LEAD_NONE && rc_numeral_read(text, next, to, &numeral);
}

static const phrase *
phrase_behind(rc_text text, size_t at, size_t to, size_t *end)
{
	const phrase *list = chinese_behind;
	int count = COUNT(chinese_behind);
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos >= to)
		return NULL;
	if (rc_is_letter(text.data[pos]))
	{
		if (pos == at)
			return NULL;
		list = english_behind;
		count = COUNT(english_behind);
	}
	else if ((unsigned char) text.data[pos] < 0xE3 && text.data[pos] != '+')
		return NULL;
	for (int i = 0; i < count; i++)
	{
		if (rc_word_at(text, pos, to, list[i].words, end) &&
			(list != english_behind || *end >= to || !rc_is_letter(text.data[*end])))
		{
			/* "a quarter and below a half": a bound of the number that comes */
			if (list == english_behind && number_follows(text, *end, to))
				return NULL;
			return begins_word(text, list[i].words, *end, to) ? NULL : &list[i];
		}
	}
	return NULL;
}

static void
apply(rc_piece *piece, rc_bound bound)
{
	switch (bound)
	{
		case RC_BOUND_NONE:
			break;
		case RC_BOUND_ABOUT:
			piece->approx = true;
			break;
		case RC_BOUND_MINUS:
			piece->negative = true;
			break;
		case RC_BOUND_BETWEEN:
			piece->between = true;
			break;
		case RC_BOUND_FROM:
			piece->after_from = true;
			break;
		case RC_BOUND_RANGING:
			piece->ranging = true;
			break;
		default:
			if (piece->bound == RC_BOUND_NONE)
				piece->bound = bound;
			break;
	}
}

/* "-5%", "−0.167": a sign, where no word or number stands before it (that would be a hyphen or a range). */
static void
read_sign(rc_text text, size_t limit, rc_piece *piece)
{
	size_t at = piece->from;
	size_t size = 0;
	unsigned char before;

	if (at > limit && text.data[at - 1] == '-')
		size = 1;
	else if (at >= limit + 3 &&
			 (memcmp(text.data + at - 3, "\xE2\x88\x92", 3) == 0 || memcmp(text.data + at - 3, "\xEF\xBC\x8D", 3) == 0))
		size = 3; /* minus sign, full-width hyphen */
	if (size == 0)
		return;
	before = at - size > 0 ? (unsigned char) text.data[at - size - 1] : ' ';
	if (rc_is_letter((char) before) || rc_is_digit((char) before) || before == '%' || before == ')' || before == '-')
		return;
	if (at - size == limit && limit > 0 && before != ' ')
		return;
	piece->negative = true;
	piece->from = at - size;
}

/*
 * In Chinese a bound may stand apart from its number: 不足总量的百分之十一,
 * 至少需要10年, 最高可罚货值的五倍.
 */
static rc_status
read_detached(rc_scan *scan, size_t limit, rc_piece *piece, rc_error *error)
{
	static const char *const links = "的要需得花用为為到";
	rc_text text = scan->text;
	size_t from = piece->from;
	rc_match match;
	rc_status status;

	if (piece->bound != RC_BOUND_NONE || piece->approx || !is_in(char_before(text, limit, piece->from), links))
		return RC_OK;
	while (from > limit && piece->from - from < DETACHED_LIMIT)
		from--;
	while (from < piece->from && rc_utf8_continues(text.data[from]))
		from++;
	status = rc_match_pattern(scan->engine, RC_PATTERN_DETACHED, text, from, piece->from, false, &match, error);
	if (status != RC_OK || !match.found)
		return status;
	for (int i = 1; i <= 4; i++)
	{
		static const rc_bound bounds[] = {RC_BOUND_NONE, RC_BOUND_AT_LEAST, RC_BOUND_AT_MOST, RC_BOUND_LESS, RC_BOUND_MORE};

		if (match.from[i] != RC_UNSET)
		{
			apply(piece, bounds[i]);
			piece->from = match.from[i];
			return RC_OK;
		}
	}
	apply(piece, RC_BOUND_ABOUT);
	piece->from = match.from[5];
	return RC_OK;
}

/* The phrases before the piece, one after the other. */
static void
read_before(rc_text text, size_t limit, rc_piece *piece)
{
	size_t at = piece->from;

	for (int i = 0; i < 4; i++)
	{
		size_t start;
		const phrase *found = phrase_before(text, limit, at, &start);

		if (found == NULL)
			break;

		/* 上 is "at least" only before 百, 千 ...: 上百亿 */
		if (strcmp(found->words, "上") == 0 && !is_in(rc_utf8_decode(text.data + piece->body_from), "十百千万萬亿億"))
			break;
		apply(piece, found->bound);
		if (found->bound >= RC_BOUND_BETWEEN)
		{
			piece->marker_from = start;
			break;
		}
		at = start;
		if (found->bound != RC_BOUND_NONE)
			piece->from = start;
	}
}

rc_status
rc_read_bounds(rc_scan *scan, size_t limit, rc_piece *piece, rc_error *error)
{
	rc_text text = scan->text;
	const phrase *found;
	size_t end = 0;

	piece->body_from = piece->from;
	piece->body_to = piece->to;
	read_sign(text, limit, piece);
	read_before(text, limit, piece);
	found = phrase_behind(text, piece->to, scan->to, &end);
	if (found != NULL)
	{
		apply(piece, found->bound);
		piece->to = end;
	}
	return read_detached(scan, limit, piece, error);
}
