/*-------------------------------------------------------------------------
 *
 * numeral_chinese.c
 *		Reading a number written in Chinese characters, or in figures and
 *		Chinese characters together.
 *
 * What counts is read by numeral_chinese_count.c; here are its beginning and
 * the parts of a whole: 六成四, 七成半, 百分之三十六点七, 三分之二, 一半,
 * 过半, 大部分.
 *
 * Words that only look like numbers (一些, 十分, 统一) are left to the scanner:
 * a number in characters counts for it only with a unit behind it.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral.h"

#include <string.h>

#include "number/number.h"
#include "number/numeral_chinese_count.h"
#include "number/numeral_signs.h"
#include "base/utf8.h"

/* The numerator of a part: figures, also with 多 behind them, or characters. */
static bool
read_numerator(rc_text text, size_t at, size_t to, rc_numeral *top)
{
	rc_sign more;

	if (!rc_is_digit(text.data[at]) && (unsigned char) text.data[at] != 0xEF)
	{
		memset(top, 0, sizeof(*top));
		return rc_numeral_chinese_count(text, at, to, top);
	}
	if (!rc_numeral_figures(text, at, to, top))
		return false;
	more = rc_next_sign(text, top->to, to);
	if (more.class == S_OVER)
	{
		top->to = more.to;
		top->low_open = top->no_high = true;
	}
	return true;
}

/* "分之" behind the denominator, and the numerator. */
static bool
read_part(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at;
	rc_numeral top;
	rc_number bottom;

	if (!rc_chars_at(text, numeral->to, to, "分之", &at) || numeral->low_open || numeral->vague)
		return false;
	at = rc_skip_blanks(text, at, to);
	if (at >= to || !rc_number_scale(numeral->low, numeral->scale, &bottom) || bottom.coefficient <= 0 ||
		bottom.divisor != 1 || bottom.exponent < 0)
		return false;
	if (!read_numerator(text, at, to, &top) || !rc_number_scale(top.low, top.scale, &top.low) ||
		!rc_number_scale(top.high, top.scale, &top.high) || !rc_number_div(top.low, bottom, &top.low) ||
		!rc_number_div(top.high, bottom, &top.high))
		return false;
	top.from = numeral->from;
	top.script = numeral->script;
	top.share = true;
	top.scale = 0;
	top.whole_digit = false;
	if (bottom.coefficient == 1 && bottom.exponent <= 18)
	{
		top.places = (uint8_t) (top.places + bottom.exponent);
		top.over = (uint64_t) rc_power_of_ten(bottom.exponent);
	}
	*numeral = top;
	return true;
}

/* The figure of 6成5, where it is one digit and counts nothing itself (6成5年). */
static bool
read_hundredth(rc_text text, size_t at, size_t to, rc_sign *s)
{
	size_t size;
	size_t end;
	int digit = rc_digit_at(text, at, to, &size);
	rc_sign next;
	char behind;

	if (digit < 0)
		return false;
	behind = at + size < to ? text.data[at + size] : ' ';
	if (rc_digit_at(text, at + size, to, &end) >= 0 || behind == '%' || behind == '/' || rc_is_letter(behind) ||
		((behind == '.' || behind == ',') && rc_digit_at(text, at + size + 1, to, &end) >= 0))
		return false;
	next = rc_next_sign(text, at + size, to);
	if (next.class == S_DIGIT || next.class == S_UNIT || next.class == S_SCALE || next.class == S_POINT ||
		rc_char_is_in(rc_char_at(text, at + size, to), "年月日号號个個家座种種项項吨噸％．成倍天周"))
		return false;
	*s = next;
	s->value = digit;
	s->to = at + size;
	return true;
}

/* 九成一路跌到, 九成一下子, 七成一家: does the digit one begin a word that goes on behind the tenths? */
static bool
one_is_a_word(rc_text text, size_t to, const rc_sign *s)
{
	return s->class == S_DIGIT && s->value == 1 &&
		   rc_char_is_in(rc_char_at(text, s->to, to), "路下举舉直口度时時手家般样樣同起致");
}

/* 六成四, 七成半: the hundredths in characters. */
static bool
read_hundredth_sign(rc_text text, size_t at, size_t to, rc_sign *s)
{
	size_t end;

	*s = rc_next_sign(text, at, to);
	if (s->class == S_HALF)
		s->value = 5;
	return (s->class == S_DIGIT || s->class == S_HALF) &&
		   (rc_skip_blanks(text, at, to) == at || rc_skip_blanks(text, s->to, to) == to) &&
		   rc_next_sign(text, s->to, to).class != S_UNIT && !one_is_a_word(text, to, s) &&
		   !rc_chars_at(text, s->to, to, "成", &end) && !rc_chars_at(text, s->to, to, "分之", &end) &&
		   !(s->class == S_HALF && rc_char_is_in(rc_char_at(text, s->to, to), "导導数數"));
}

/* Does 成 begin another word: 成为, 成立, 成本, 成交? */
static bool
tenths_are_a_word(rc_text text, size_t at, size_t to, size_t *end)
{
	/* 九成份额 */
	if (rc_chars_at(text, at, to, "份额", end) || rc_chars_at(text, at, to, "份額", end))
		return false;
	if (rc_char_is_in(rc_char_at(text, at, to), "为為立本员員果功绩績熟分品长長千型像份套色语語因效人见見不"))
		return !rc_chars_at(text, at, to, "不到", end);
	return rc_char_at(text, at, to) == U'交' && !rc_chars_at(text, at, to, "交易", end);
}

/* 成 behind a number up to ten: 六成, 六成四, 七成半, 6成5; not 成为, 成立, 成本. */
static bool
read_tenths(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at;
	size_t end;
	rc_sign s;
	rc_number digit;

	if (!rc_chars_at(text, numeral->to, to, "成", &at) || numeral->scale != 0 ||
		rc_number_compare(numeral->low, rc_number_int(10)) > 0 || tenths_are_a_word(text, at, to, &end))
		return false;
	(void) rc_number_scale(numeral->low, -1, &numeral->low);
	(void) rc_number_scale(numeral->high, -1, &numeral->high);
	numeral->to = at;
	numeral->share = true;
	numeral->whole_digit = false;
	numeral->places++;
	if (numeral->places == 1 && (read_hundredth(text, at, to, &s) || read_hundredth_sign(text, at, to, &s)))
	{
		(void) rc_number_make(s.value, -2, 1, &digit);
		if (rc_number_add(numeral->low, digit, &digit))
			numeral->low = numeral->high = digit;
		numeral->to = s.to;
		numeral->places = 2;
	}
	return true;
}

static void
set_part(rc_numeral *numeral, int tenths, size_t to)
{
	(void) rc_number_make(tenths, -1, 1, &numeral->low);
	numeral->high = numeral->low;
	numeral->share = true;
	numeral->places = 1;
	numeral->to = to;
}

/*
 * 半 that stands for a half: 一半, 半数, 半年, and 近半, 逾半; not 半导体,
 * 上半年, 多半.
 */
static bool
read_half(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	size_t end = at + 3;
	uint32_t next = rc_char_at(text, end, to);
	uint32_t before = rc_char_before(text, 0, at);

	numeral->to = end;
	if (rc_char_is_in(before, "上下前后後大多"))
		return false;
	if (next == U'成') /* 半成, but not 半成品 */
	{
		if (rc_char_is_in(rc_char_at(text, end + 3, to), "品"))
			return false;
		set_part(numeral, 5, end + 3);
		(void) rc_number_scale(numeral->low, -1, &numeral->low);
		numeral->high = numeral->low;
		numeral->places = 2;
		return true;
	}
	if (rc_char_is_in(next, "数數"))
		end += 3;
	else if (!rc_char_is_in(next, "年个個吨噸公") && !rc_char_is_in(before, "近逾超约約达達过過"))
		return false;
	set_part(numeral, 5, end);

	/* 半个: of something counted it is a half in number, and a share only by itself. */
	numeral->weak = rc_char_is_in(next, "个個");
	if (numeral->weak && rc_skip_blanks(text, end + 3, to) == to)
		numeral->to = end + 3;
	return true;
}

/* Words for the greater part of a whole. */
static const struct
{
	const char *word;
	int low, high; /* tenths */
	bool open;
	bool approx;
	bool weak;
} greater_parts[] = {
	{"绝大部分", 8, 10, false, true, false},    {"絕大部分", 8, 10, false, true, false},
	{"绝大多数", 8, 10, false, true, false},    {"絕大多數", 8, 10, false, true, false},
	{"大部分", 5, 10, true, true, false},       {"大多数", 5, 10, true, true, false},
	{"大多數", 5, 10, true, true, false},       {"大部份", 5, 10, true, true, false},
	{"大多", 5, 10, true, true, false},         {"过半数", 5, 10, true, false, false},
	{"過半數", 5, 10, true, false, false},      {"过半", 5, 10, true, false, false},
	{"過半", 5, 10, true, false, false},        {"几乎全部", 10, 10, false, true, false},
	{"幾乎全部", 10, 10, false, true, false},   {"几乎所有", 10, 10, false, true, false},
	{"幾乎所有", 10, 10, false, true, false},   {"全部由", 10, 10, false, false, false},
	{"全部从", 10, 10, false, false, false},    {"全部來自", 10, 10, false, false, false},
	{"全部来自", 10, 10, false, false, false},  {"全部依", 10, 10, false, false, false},
	{"全部进", 10, 10, false, false, false},    {"全部進", 10, 10, false, false, false},
	{"全部靠", 10, 10, false, false, false},    {"全部需", 10, 10, false, false, false},
	{"全部要", 10, 10, false, false, false},    {"全数来自", 10, 10, false, false, false},
	{"全數來自", 10, 10, false, false, false},  {"完全依", 10, 10, false, false, false},
	{"完全来自", 10, 10, false, false, false},  {"完全來自", 10, 10, false, false, false},
	{"几乎全数", 10, 10, false, true, false},   {"幾乎全數", 10, 10, false, true, false},
	{"几乎悉数", 10, 10, false, true, false},   {"幾乎悉數", 10, 10, false, true, false},
	{"几乎百分百", 10, 10, false, true, false}, {"幾乎百分百", 10, 10, false, true, false},
	{"全数仰", 10, 10, false, false, false},    {"全數仰", 10, 10, false, false, false},
	{"全数依", 10, 10, false, false, false},    {"全數依", 10, 10, false, false, false},
	{"全数靠", 10, 10, false, false, false},    {"全數靠", 10, 10, false, false, false},
	{"全数由", 10, 10, false, false, false},    {"全數由", 10, 10, false, false, false},
	{"全部仰", 10, 10, false, false, false},    {"全部出口", 10, 10, false, false, false},
	{"全部运", 10, 10, false, false, false},    {"全部運", 10, 10, false, false, false},
	{"全部", 10, 10, false, false, true},       {"百分百", 10, 10, false, false, true},
};

/*
 * 大半由中国供应, 多数来自中国, 几乎都在中国: the greater part, or nearly all, where what is said of it follows at
 * once; 大半年 is a time and 多数国家 are so many of them.
 */
static bool
read_bare_most(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	static const struct
	{
		const char *word;
		bool all;
	} words[] = {{"大半", false},  {"多半", false},  {"多数", false},  {"多數", false},
				 {"几乎都", true}, {"幾乎都", true}, {"几乎全", true}, {"幾乎全", true}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = strlen(words[i].word);
		size_t end = at + len;
		uint32_t next;

		if (to - at <= len || memcmp(text.data + at, words[i].word, len) != 0)
			continue;
		next = rc_utf8_decode(text.data + end);
		if (!rc_char_is_in(next, "由来來自产產出掌操握捏控靠依仰流去運运銷销归歸落集") &&
			!(words[i].all && rc_char_is_in(next, "在从從")))
			return false;
		set_part(numeral, words[i].all ? 10 : 5, end);
		numeral->high = rc_number_int(1);
		numeral->low_open = !words[i].all;
		numeral->approx = numeral->vague = true;
		return true;
	}
	return false;
}

static bool
read_most(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	for (size_t i = 0; i < sizeof(greater_parts) / sizeof(greater_parts[0]); i++)
	{
		size_t len;
		size_t end;

		/* The first two characters turn most away. */
		if (to - at < 6 || text.data[at + 2] != greater_parts[i].word[2] ||
			text.data[at + 5] != greater_parts[i].word[5])
			continue;
		len = strlen(greater_parts[i].word);
		if (to - at < len || memcmp(text.data + at, greater_parts[i].word, len) != 0)
			continue;
		/* 全部进口的九成: of all imports. */
		end = at + len;
		if (greater_parts[i].low == 10 &&
			(rc_chars_at(text, end, to, "口", &end) || rc_char_before(text, 0, end) == U'口') &&
			rc_char_is_in(rc_char_at(text, end, to), "的量中里额額總总"))
			continue;
		/* 全部来自: the verb is only looked at. */
		if (greater_parts[i].low == 10 && !greater_parts[i].approx && len > 6)
			len = 6;
		set_part(numeral, greater_parts[i].low, at + len);
		numeral->high = rc_number_int(greater_parts[i].high / 10);
		numeral->low_open = greater_parts[i].open;
		numeral->approx = greater_parts[i].approx;
		numeral->weak = greater_parts[i].weak;
		numeral->vague = true;
		numeral->no_high = greater_parts[i].open && !greater_parts[i].approx;
		return true;
	}
	return read_bare_most(text, at, to, numeral);
}

/* 百, 千, 万, 亿 without a digit: a number only in 百万, 千余, 上百, 近千. */
static bool
bare_unit_counts(rc_text text, size_t at, size_t to, rc_sign first)
{
	rc_sign next = rc_next_sign(text, first.to, to);

	if (next.class == S_SCALE)
		return next.value > first.value || first.class == S_SCALE;
	if (next.class == S_OVER || next.class == S_UNIT)
		return next.class == S_OVER ? rc_char_before(text, 0, next.to) != U'来' : next.value > first.value;
	if (rc_chars_at(text, first.to, to, "分之", &first.to))
		return true;
	return rc_char_is_in(rc_char_before(text, 0, at), "上近逾超过過约約达達");
}

/* Digits and units of rc_sign_of(); and 大部分, 多数, 绝大多数, 过半, 全部, 完全. */
/* clang-format off */
#define BEGINNINGS(X, word) \
	X(U'零', word) X(U'〇', word) X(U'○', word) X(U'一', word) X(U'壹', word) X(U'二', word) X(U'两', word) \
	X(U'兩', word) X(U'贰', word) X(U'貳', word) X(U'三', word) X(U'叁', word) X(U'參', word) X(U'四', word) \
	X(U'肆', word) X(U'五', word) X(U'伍', word) X(U'六', word) X(U'陆', word) X(U'陸', word) X(U'七', word) \
	X(U'柒', word) X(U'八', word) X(U'捌', word) X(U'九', word) X(U'玖', word) X(U'十', word) X(U'拾', word) \
	X(U'百', word) X(U'佰', word) X(U'千', word) X(U'仟', word) X(U'万', word) X(U'萬', word) X(U'亿', word) \
	X(U'億', word) X(U'兆', word) X(U'几', word) X(U'幾', word) X(U'数', word) X(U'數', word) X(U'半', word) \
	X(U'大', word) X(U'多', word) X(U'绝', word) X(U'絕', word) X(U'过', word) X(U'過', word) X(U'全', word) \
	X(U'完', word)
/* clang-format on */

const rc_character_bits rc_chinese_number_bits = RC_CHARACTER_BITS(BEGINNINGS);

bool
rc_may_begin_chinese(uint32_t code)
{
	switch (code)
	{
		BEGINNINGS(RC_CHARACTER_CASE, 0)
		return true;
		default:
			return false;
	}
}

/* 第一, 统一, 之一, 唯一: the character before makes another word of it. */
static bool
is_part_of_word(uint32_t before, uint32_t code)
{
	return rc_char_is_in(before, "第") || (code == U'一' && rc_char_is_in(before, "统統唯之同单單万專专"));
}

/*
 * Can a number begin with this character, where it stands?  One that is part
 * of a word is passed over as a whole: numeral->to.
 */
static bool
begins_number(rc_text text, size_t at, size_t to, rc_sign first, rc_numeral *numeral)
{
	uint32_t code = rc_utf8_decode(text.data + at);
	uint32_t before = rc_char_before(text, 0, at);

	if (first.class == S_NONE || first.class == S_OVER || first.class == S_POINT)
		return false;
	if ((first.class == S_SCALE || (first.class == S_UNIT && first.value > 1)) &&
		!bare_unit_counts(text, at, to, first))
		return false;
	if (first.class == S_SOME && before != 0 && rc_char_is_in(before, "无無系指参參多少"))
		return false;
	if (is_part_of_word(before, code))
	{
		rc_numeral passed;

		memset(&passed, 0, sizeof(passed));
		(void) rc_numeral_chinese_count(text, at, to, &passed);
		numeral->to = passed.to > numeral->to ? passed.to : numeral->to;
		return false;
	}
	return !rc_chars_at(text, at, to, "百分百", &numeral->to);
}

/* 一半, where 一 has been read. */
static bool
read_one_half(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t end;

	if (!rc_chars_at(text, numeral->to, to, "半", &end) || rc_char_is_in(rc_char_at(text, end, to), "导導"))
		return false;
	set_part(numeral, 5, end);
	return true;
}

/* 一个半月: a half more than what has been read. */
static void
add_half(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t end;
	rc_number half;

	if (!rc_chars_at(text, numeral->to, to, "个半", &end) && !rc_chars_at(text, numeral->to, to, "個半", &end))
		return;
	if (rc_number_make(1, 0, 2, &half) && numeral->scale == 0 && rc_number_add(numeral->low, half, &half))
	{
		numeral->low = numeral->high = half;
		numeral->to = end;
		numeral->article = false;
	}
}

bool
rc_numeral_chinese(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	size_t size;
	rc_sign first = {at, S_NONE, 0};
	bool one;

	memset(numeral, 0, sizeof(*numeral));
	numeral->script = RC_CHINESE_WORDS;
	numeral->from = at;
	numeral->to = at + rc_utf8_size(text.data[at]);
	if (rc_digit_at(text, at, to, &size) < 0)
	{
		uint32_t code = rc_utf8_decode(text.data + at);

		first = rc_sign_of(code, numeral->to);
		if (first.class == S_HALF)
			return read_half(text, at, to, numeral);
		if (rc_char_is_in(code, "大绝絕过過几幾全完百多") && read_most(text, at, to, numeral))
			return true;
		if (!begins_number(text, at, to, first, numeral))
			return false;
	}
	if (!rc_numeral_chinese_count(text, at, to, numeral))
		return false;
	one = first.class == S_DIGIT && first.value == 1 && numeral->to == at + 3;
	if ((one && read_one_half(text, to, numeral)) || read_part(text, to, numeral) || read_tenths(text, to, numeral))
		return true;
	numeral->article = one && numeral->to == at + 3;
	add_half(text, to, numeral);
	return true;
}
