/*-------------------------------------------------------------------------
 *
 * quantity_bound_words.c
 *		The words around a number that bound it or blur it: what they are, and
 *		which of them stands there.
 *
 * What stands before a number is read backwards from it, the longest phrase
 * first: of "no more than" the last two words alone say the contrary.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/numeral_signs.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"

#define P(words, bound)                                                                                                \
	{                                                                                                                  \
		words, sizeof(words) - 1, RC_BOUND_##bound                                                                     \
	}
#define END                                                                                                            \
	{                                                                                                                  \
		"", 0, 0                                                                                                       \
	}

/* English phrases before a number, by their last letter. */
/* clang-format off */
static const rc_bound_phrase ending_n[] = {
	P("more than", MORE), P("no more than", AT_MOST), P("not more than", AT_MOST), P("higher than", MORE),
	P("no higher than", AT_MOST), P("not higher than", AT_MOST), P("greater than", MORE),
	P("no greater than", AT_MOST), P("larger than", MORE), P("bigger than", MORE), P("longer than", MORE),
	P("better than", MORE), P("no less than", AT_LEAST), P("not less than", AT_LEAST),
	P("no fewer than", AT_LEAST), P("not fewer than", AT_LEAST), P("no lower than", AT_LEAST),
	P("equal to or more than", AT_LEAST), P("equal to or greater than", AT_LEAST), P("less than", LESS),
	P("fewer than", LESS), P("lower than", LESS), P("smaller than", LESS), P("shorter than", LESS),
	P("between", BETWEEN), P("anywhere between", BETWEEN),
	END,
};

static const rc_bound_phrase ending_r[] = {
	P("over", MORE), P("not under", AT_LEAST), P("under", LESS), P("near", ABOUT), P("another", NONE),
	P("a further", NONE),
	END,
};

static const rc_bound_phrase ending_e[] = {
	P("above", MORE), P("some", ABOUT), P("a mere", NONE), P("negative", MINUS), P("the", NONE),
	END,
};

static const rc_bound_phrase ending_d[] = {
	P("beyond", MORE), P("exceed", MORE), P("exceeded", MORE), P("not exceed", AT_MOST), P("surpassed", MORE),
	P("topped", MORE), P("passed", MORE), P("around", ABOUT), P("approached", ABOUT), P("estimated", ABOUT), P("a combined", NONE),
	END,
};

static const rc_bound_phrase ending_s[] = {
	P("exceeds", MORE), P("surpasses", MORE), P("passes", MORE), P("tops", MORE), P("as good as", ABOUT), P("as much as", AT_MOST), P("as many as", AT_MOST),
	P("as high as", AT_MOST), P("as long as", AT_MOST), P("as great as", AT_MOST), P("minus", MINUS),
	END,
};

static const rc_bound_phrase ending_g[] = {
	P("exceeding", MORE), P("not exceeding", AT_MOST), P("surpassing", MORE), P("topping", MORE),
	P("approaching", ABOUT), P("a whopping", NONE),
	END,
};

static const rc_bound_phrase ending_f[] = {
	P("in excess of", MORE), P("upward of", MORE), P("upwards of", MORE), P("north of", MORE),
	P("minimum of", AT_LEAST), P("minimum price of", AT_LEAST), P("floor price of", AT_LEAST),
	P("price floor of", AT_LEAST), P("a floor of", AT_LEAST), P("to the tune of", NONE), P("short of", LESS), P("shy of", LESS), P("maximum of", AT_MOST),
	P("on the order of", ABOUT), P("in the order of", ABOUT), P("in the region of", ABOUT),
	P("in the range of", RANGING), P("range of", RANGING), P("a total of", NONE),
	P("a factor of", FACTOR), P("factor of", FACTOR),
	END,
};

static const rc_bound_phrase ending_t[] = {
	P("at least", AT_LEAST), P("at most", AT_MOST), P("capped at", AT_MOST), P("about", ABOUT),
	P("almost", ABOUT), P("just", NONE),
	END,
};

static const rc_bound_phrase ending_w[] = {
	P("not below", AT_LEAST), P("below", LESS),
	END,
};

static const rc_bound_phrase ending_o[] = {
	P("more than or equal to", AT_LEAST), P("greater than or equal to", AT_LEAST),
	P("less than or equal to", AT_MOST), P("up to", AT_MOST), P("close to", ABOUT),
	END,
};

static const rc_bound_phrase ending_y[] = {
	P("approximately", ABOUT), P("roughly", ABOUT), P("nearly", ABOUT), P("virtually", ABOUT),
	P("practically", ABOUT), P("only", NONE),
	END,
};

static const rc_bound_phrase ending_x[] = {
	P("approx", ABOUT),
	END,
};

static const rc_bound_phrase ending_stop[] = {
	P("approx.", ABOUT), P("ca.", ABOUT), P("c.", ABOUT),
	END,
};

static const rc_bound_phrase ending_a[] = {
	P("circa", ABOUT), P("ca", ABOUT),
	END,
};

static const rc_bound_phrase ending_m[] = {
	P("from", FROM), P("ranging from", RANGING), P("ranges from", RANGING), P("ranged from", RANGING),
	P("range from", RANGING), P("anywhere from", RANGING), P("vary from", RANGING), P("varies from", RANGING),
	P("varied from", RANGING), P("varying from", RANGING),
	END,
};

static const rc_bound_phrase ending_l[] = {
	P("an additional", NONE),
	END,
};

static const rc_bound_phrase *const english_before[26] = {
	['n' - 'a'] = ending_n,
	['r' - 'a'] = ending_r,
	['e' - 'a'] = ending_e,
	['d' - 'a'] = ending_d,
	['s' - 'a'] = ending_s,
	['g' - 'a'] = ending_g,
	['f' - 'a'] = ending_f,
	['t' - 'a'] = ending_t,
	['w' - 'a'] = ending_w,
	['o' - 'a'] = ending_o,
	['y' - 'a'] = ending_y,
	['x' - 'a'] = ending_x,
	['a' - 'a'] = ending_a,
	['m' - 'a'] = ending_m,
	['l' - 'a'] = ending_l,
};

static const rc_bound_phrase english_behind[] = {
	P("or more", AT_LEAST), P("or higher", AT_LEAST), P("or above", AT_LEAST), P("or greater", AT_LEAST),
	P("or over", AT_LEAST), P("or better", AT_LEAST), P("or longer", AT_LEAST), P("and above", AT_LEAST),
	P("and over", AT_LEAST), P("and up", AT_LEAST), P("and more", AT_LEAST), P("at least", AT_LEAST),
	P("at the very least", AT_LEAST), P("at a minimum", AT_LEAST), P("at the minimum", AT_LEAST),
	P("at the very most", AT_MOST), P("at the most", AT_MOST), P("at the earliest", AT_LEAST),
	P("plus", AT_LEAST), P("or less", AT_MOST), P("or fewer", AT_MOST), P("or lower", AT_MOST),
	P("or below", AT_MOST), P("or under", AT_MOST), P("and below", AT_MOST), P("at most", AT_MOST),
	P("or so", ABOUT), P("or thereabouts", ABOUT),
	END,
};

/* Chinese ones are matched as written; traditional characters stand beside the simplified. */
static const rc_bound_phrase chinese_before[] = {
	P("超过", MORE), P("超過", MORE), P("超", MORE), P("超出", MORE), P("逾", MORE), P("大于", MORE),
	P("大於", MORE), P("高于", MORE), P("高於", MORE), P("多于", MORE), P("多於", MORE), P("突破", MORE),
	P("升破", MORE), P("涨破", MORE), P("站上", MORE), P("跌破", LESS), P("跌穿", LESS), P("远超", MORE),
	P("遠超", MORE), P("至少", AT_LEAST), P("最少", AT_LEAST), P("起码", AT_LEAST), P("起碼", AT_LEAST),
	P("不少于", AT_LEAST), P("不少於", AT_LEAST), P("不低于", AT_LEAST), P("不低於", AT_LEAST),
	P("不得低于", AT_LEAST), P("不得低於", AT_LEAST), P("不得少于", AT_LEAST), P("不得高于", AT_MOST),
	P("不得超过", AT_MOST), P("不得超過", AT_MOST), P("少说", AT_LEAST), P("少說", AT_LEAST),
	P("不小于", AT_LEAST), P("不小於", AT_LEAST), P("上", AT_LEAST), P("不足", LESS), P("不及", LESS),
	P("不满", LESS), P("不滿", LESS), P("少于", LESS), P("少於", LESS), P("低于", LESS), P("低於", LESS),
	P("小于", LESS), P("小於", LESS), P("最多", AT_MOST), P("至多", AT_MOST), P("不超过", AT_MOST),
	P("不超過", AT_MOST), P("未超过", AT_MOST), P("未超過", AT_MOST), P("不多于", AT_MOST),
	P("不能低于", AT_LEAST), P("不会低于", AT_LEAST), P("不會低於", AT_LEAST), P("不会超过", AT_MOST),
	P("不會超過", AT_MOST), P("不得高於", AT_MOST), P("不下", AT_LEAST), P("不下于", AT_LEAST),
	P("不下於", AT_LEAST), P("不高于", AT_MOST), P("不高於", AT_MOST), P("不大于", AT_MOST),
	P("不大於", AT_MOST), P("约", ABOUT), P("約", ABOUT), P("大约", ABOUT), P("大約", ABOUT), P("大概", ABOUT),
	P("近", ABOUT), P("将近", ABOUT), P("近乎", ABOUT), P("近乎是", ABOUT), P("將近", ABOUT), P("接近", ABOUT),
	P("逼近", ABOUT), P("直逼", ABOUT), P("约莫", ABOUT), P("約莫", ABOUT), P("大致", ABOUT), P("站稳", MORE), P("站穩", MORE),
	P("冲破", MORE), P("衝破", MORE),
	P("略高于", MORE), P("略高於", MORE), P("略多于", MORE), P("略多於", MORE), P("略大于", MORE), P("略大於", MORE),
	P("略低于", LESS), P("略低於", LESS), P("略少于", LESS), P("略少於", LESS), P("略小于", LESS), P("略小於", LESS),
	P("稍高于", MORE), P("稍高於", MORE), P("稍多于", MORE), P("稍多於", MORE), P("稍大于", MORE), P("稍大於", MORE),
	P("稍低于", LESS), P("稍低於", LESS), P("稍少于", LESS), P("稍少於", LESS), P("稍小于", LESS), P("稍小於", LESS),
	P("略超", MORE), P("略超过", MORE), P("略超過", MORE), P("略逾", MORE), P("略不足", LESS),
	P("几近", ABOUT), P("幾近", ABOUT), P("几乎", ABOUT), P("幾乎", ABOUT), P("差不多", ABOUT), P("负", MINUS), P("負", MINUS),
	P("不止", MORE), P("不只", MORE), P("何止", MORE), P("介于", BETWEEN), P("介於", BETWEEN), P("从", FROM),
	P("從", FROM), P("由", FROM), P("自", FROM),
	END,
};

/* Those that end in a character which stands before many a number: 为, 占, 有, 达, 到 ... */
static const rc_bound_phrase chinese_before_verb[] = {
	P("超过了", MORE), P("超過了", MORE), P("突破了", MORE), P("不到", LESS), P("未到", LESS), P("未达", LESS),
	P("未達", LESS), P("约为", ABOUT), P("約為", ABOUT), P("约占", ABOUT), P("約占", ABOUT), P("约合", ABOUT),
	P("約合", ABOUT), P("约有", ABOUT), P("約有", ABOUT), P("约达", ABOUT), P("約達", ABOUT),
	END,
};

static const rc_bound_phrase signs_before[] = {
	P(">", MORE), P("＞", MORE), P("<", LESS), P("＜", LESS), P("≥", AT_LEAST), P("≧", AT_LEAST),
	P(">=", AT_LEAST), P("≤", AT_MOST), P("≦", AT_MOST), P("<=", AT_MOST), P("~", ABOUT), P("～", ABOUT),
	P("∼", ABOUT), P("≈", ABOUT),
	END,
};

static const rc_bound_phrase chinese_behind[] = {
	P("都打不住", MORE), P("打不住", MORE), P("都不止", MORE), P("还不止", MORE), P("還不止", MORE),
	P("还要多", MORE), P("還要多", MORE), P("朝上", AT_LEAST), P("往上", AT_LEAST), P("及以上", AT_LEAST),
	P("打底", AT_LEAST), P("的样子", ABOUT), P("的樣子", ABOUT),
	P("有余", MORE), P("有餘", MORE), P("不止", MORE), P("都不到", LESS), P("还多", MORE), P("還多", MORE),
	P("以上", AT_LEAST), P("以下", AT_MOST), P("之上", AT_LEAST), P("之下", AT_MOST), P("以内", AT_MOST),
	P("以內", AT_MOST), P("之内", AT_MOST), P("之內", AT_MOST), P("左右", ABOUT), P("上下", ABOUT), P("开外", MORE), P("開外", MORE), P("多", MORE),
	P("余", MORE), P("餘", MORE), P("出头", MORE), P("出頭", MORE), P("有奇", MORE), P("或更多", AT_LEAST),
	P("或以上", AT_LEAST), P("甚至更多", AT_LEAST), P("乃至更多", AT_LEAST), P("挂零", MORE), P("掛零", MORE),
	P("强", MORE), P("強", MORE), P("不到", LESS), P("+", AT_LEAST), P("＋", AT_LEAST),
	END,
};

/* clang-format on */
#undef P
#undef END

#define COUNT(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* Does text[from, at) end with the words?  *start gets where they begin. */
static bool
ends_with(rc_text text, size_t from, size_t at, const rc_bound_phrase *p, bool english, size_t *start)
{
	const char *words = p->words;
	size_t len = p->len;

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

bool
rc_bound_named(const char *words, size_t len, rc_bound *bound)
{
	rc_text text = {words, len};
	const rc_bound_phrase *list;
	size_t end;

	if (len < 2 || !rc_is_letter(words[len - 1]))
		return false;
	for (list = english_before[(words[len - 1] | 0x20) - 'a']; list != NULL && list->len > 0; list++)
	{
		if (list->len == len && rc_word_at(text, 0, len, list->words, &end))
		{
			*bound = (rc_bound) list->bound;
			return true;
		}
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
		{"上", "以加减在至千百花等耗搭熬用拖赔費费"},
		{"自", "来來各独獨"},
		{"由", "理自缘"},
		{"负", "担抱"},
		{"多", "大"},
	};
	uint32_t code = rc_char_before(text, from, start);

	for (int i = 0; i < COUNT(inside); i++)
	{
		if (strcmp(inside[i].word, words) == 0 && rc_char_is_in(code, inside[i].before))
			return true;
	}
	return false;
}

/* The phrases before a number that the Chinese character may end, or NULL. */
static const rc_bound_phrase *
chinese_phrases_ending(uint32_t code)
{
	switch (code)
	{
		case U'为':
		case U'了':
		case U'到':
		case U'占':
		case U'合':
		case U'有':
		case U'為':
		case U'达':
		case U'達':
			return chinese_before_verb;
		case U'上':
		case U'下':
		case U'说':
		case U'說':
		case U'乎':
		case U'于':
		case U'从':
		case U'出':
		case U'及':
		case U'多':
		case U'少':
		case U'從':
		case U'於':
		case U'是':
		case U'概':
		case U'止':
		case U'只':
		case U'逼':
		case U'莫':
		case U'致':
		case U'稳':
		case U'穩':
		case U'满':
		case U'滿':
		case U'由':
		case U'码':
		case U'破':
		case U'碼':
		case U'穿':
		case U'約':
		case U'约':
		case U'自':
		case U'負':
		case U'负':
		case U'超':
		case U'足':
		case U'过':
		case U'近':
		case U'逾':
		case U'過':
			return chinese_before;
		default:
			return NULL;
	}
}

/* The phrases that may end at `at` by the character there, or NULL; *english where they are of words. */
static const rc_bound_phrase *
phrases_ending(rc_text text, size_t from, size_t at, bool *english)
{
	unsigned char last = (unsigned char) text.data[at - 1];
	uint32_t code;

	*english = rc_is_letter((char) last) || last == '.';
	if (rc_is_letter((char) last))
		return at < from + 2 ? NULL : english_before[(last | 0x20) - 'a'];
	if (last == '>' || last == '<' || last == '~')
		return signs_before;
	if (at < from + 2)
		return NULL;
	if (last == '.')
		return ending_stop;
	if (last < 0x80)
		return last == '=' ? signs_before : NULL;
	code = rc_char_before(text, from, at);
	if (code < 0x4E00 || code >= 0xA000)
		return signs_before;
	return chinese_phrases_ending(code);
}

/* The longest phrase that text[from, at) ends with. */
const rc_bound_phrase *
rc_bound_before(rc_text text, size_t from, size_t at, size_t *start)
{
	const rc_bound_phrase *found = NULL;
	const rc_bound_phrase *list;
	unsigned char last;
	bool english;

	*start = at;
	while (at > from && text.data[at - 1] == ' ')
		at--;
	if (at == from)
		return NULL;
	list = phrases_ending(text, from, at, &english);
	last = (unsigned char) text.data[at - 1];
	if (rc_is_letter((char) last))
		last |= 0x20;
	for (; list != NULL && list->len > 0; list++)
	{
		size_t begin;

		if ((unsigned char) list->words[list->len - 1] == last &&
			(list->len == 1 || ((list->words[list->len - 2] ^ text.data[at - 2]) & ~0x20) == 0) &&
			ends_with(text, from, at, list, english, &begin) && (found == NULL || begin < *start) &&
			!part_of_word(text, from, begin, list->words))
		{
			found = list;
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
		if (strcmp(inside[i].word, words) == 0 && rc_char_is_in(code, inside[i].behind))
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
	return rc_numeral_lead[(unsigned char) text.data[next]] != RC_LEAD_NONE &&
		   rc_numeral_read(text, next, to, &numeral);
}

/* "or", "and", "at", "plus": with what the English phrases behind a number begin. */
static bool
may_begin_behind(rc_text text, size_t at, size_t to)
{
	char next = at + 1 < to ? text.data[at + 1] | 0x20 : ' ';

	switch (text.data[at] | 0x20)
	{
		case 'o':
			return next == 'r';
		case 'a':
			return next == 'n' || next == 't';
		default:
			return (text.data[at] | 0x20) == 'p' && next == 'l';
	}
}

/* Can the character begin a phrase behind a number that is not of English words? */
static bool
begins_phrase(uint32_t code)
{
	switch (code)
	{
		case '+':
		case U'乃':
		case U'及':
		case U'往':
		case U'打':
		case U'朝':
		case U'的':
		case U'或':
		case U'甚':
		case U'有':
		case U'不':
		case U'都':
		case U'还':
		case U'還':
		case U'以':
		case U'之':
		case U'左':
		case U'上':
		case U'开':
		case U'開':
		case U'多':
		case U'余':
		case U'餘':
		case U'出':
		case U'挂':
		case U'掛':
		case U'强':
		case U'強':
		case U'＋':
			return true;
		default:
			return false;
	}
}

const rc_bound_phrase *
rc_bound_behind(rc_text text, size_t at, size_t to, size_t *end)
{
	const rc_bound_phrase *list = chinese_behind;
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos >= to)
		return NULL;
	if (rc_word_at(text, pos, to, "-plus", end))
		pos++; /* "60%-plus" */
	if (rc_is_letter(text.data[pos]))
	{
		if (pos == at || !may_begin_behind(text, pos, to))
			return NULL;
		list = english_behind;
	}
	else if (!begins_phrase(rc_utf8_decode(text.data + pos)))
		return NULL;
	/* 74.7万元/吨 +0.3%: the sign of the next figure. */
	if (text.data[pos] == '+' && pos + 1 < to && text.data[pos + 1] >= '0' && text.data[pos + 1] <= '9')
		return NULL;
	for (; list->len > 0; list++)
	{
		if (list->words[0] != (rc_is_letter(text.data[pos]) ? (text.data[pos] | 0x20) : text.data[pos]) ||
			!rc_word_at(text, pos, to, list->words, end))
			continue;
		if (rc_is_letter(list->words[0]))
		{
			/* "a quarter and below a half": a bound of the number that comes */
			if ((*end < to && rc_is_letter(text.data[*end])) || number_follows(text, *end, to))
				continue;
			return list;
		}
		/* 六成不到; in 占六成，不到三年 it is a bound of the number that comes */
		if (list->bound == RC_BOUND_LESS && number_follows(text, *end, to))
			return NULL;
		return begins_word(text, list->words, *end, to) ? NULL : list;
	}
	return NULL;
}
