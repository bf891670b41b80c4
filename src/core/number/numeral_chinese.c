/*-------------------------------------------------------------------------
 *
 * numeral_chinese.c
 *		Reading a number written in Chinese characters, or in figures and
 *		Chinese characters together.
 *
 * 三百六十, 3.5万, 二十三点二三万, 一百二 (120), 三四万 (30,000 to 40,000),
 * 数百亿, 十余, 200多亿, and the parts 六成四, 七成半, 百分之三十六点七,
 * 三分之二, 一半, 过半, 大部分.
 *
 * Words that only look like numbers (一些, 十分, 统一) are left to the scanner:
 * a number in characters counts for it only with a unit behind it.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral.h"

#include <string.h>

#include "number/number.h"
#include "number/numeral_signs.h"
#include "base/utf8.h"

/*
 * The whole part of a number.  spread is the room that 三四 or 数 leaves above
 * the value.
 */
typedef struct reading
{
	int64_t total;   /* above the last of 万, 亿 */
	int64_t section; /* below it */
	int64_t pending; /* digits not yet given their unit; -1: none */
	int64_t total_spread, section_spread, pending_spread;
	int last_power; /* of the last 十 百 千 or 万 亿 */
	int scale;      /* of 万, 亿 that end the number, and are its only ones */
	int scales;
	int digits;       /* characters in a row: 二〇二三 */
	bool zero;        /* 零 stands before the pending digit */
	bool over;        /* 余, 多 */
	bool some;        /* 几, 数 */
	bool some_tens;   /* 几十: up to the next power, which is excluded */
	bool beyond_ten;  /* 十几 */
	bool figures;     /* pending digits were written as figures */
	rc_number figure; /* with a fraction: 3.5 of 3.5万 */
	bool has_figure;
	int places;
	size_t to;
} reading;

static int64_t
power_of_ten(int power)
{
	int64_t value = 1;

	while (power-- > 0)
		value *= 10;
	return value;
}

static bool
add_unit(reading *r, int power)
{
	int64_t factor = power_of_ten(power);
	int64_t count = r->pending < 0 ? (r->section == 0 || r->zero || r->last_power > power ? 1 : -1) : r->pending;

	if (count < 0 || count > 9999 || (r->section != 0 && r->last_power <= power && r->last_power < 4))
		return false;
	r->section += count * factor;
	r->section_spread += r->pending_spread * factor;
	r->pending = -1;
	r->pending_spread = 0;
	r->last_power = power;
	r->zero = false;
	r->digits = 0;
	return true;
}

/* The parts of a number at most, so that their sums stay within 64 bits. */
#define MOST INT64_C(900000000000000000)

static bool
add_scale(reading *r, int power)
{
	int64_t factor = power_of_ten(power);
	int64_t part = r->section + (r->pending > 0 ? r->pending : 0);
	int64_t spread = r->section_spread + r->pending_spread;

	if (part == 0 && r->total == 0)
		part = 1;
	if (part > MOST / factor || r->total > MOST)
		return false;
	if (r->total != 0 && (r->total < factor || part == 0))
	{
		if (r->total + part > MOST / factor)
			return false;

		/* 三千万亿, 一万五千亿, 万万 */
		r->total = (r->total + part) * factor;
		r->total_spread = (r->total_spread + spread) * factor;
	}
	else
	{
		r->total += part * factor;
		r->total_spread += spread * factor;
	}
	r->scale = r->scales == 0 || r->section + (r->pending > 0 ? r->pending : 0) == 0 ? r->scale + power : 0;
	r->section = r->section_spread = r->pending_spread = 0;
	r->pending = -1;
	r->scales++;
	r->last_power = power;
	r->zero = false;
	r->digits = 0;
	return true;
}

/* Another digit behind a pending one: 三四 before a unit is a range, 二〇二三 one number. */
static bool
add_digit(reading *r, rc_text text, size_t to, rc_sign s)
{
	rc_sign next = rc_next_sign(text, s.to, to);

	if (r->figures)
		return false;
	if (r->pending < 0)
	{
		r->pending = s.value;
		r->digits = 1;
		return true;
	}
	if (r->digits == 1 && r->pending >= 1 && s.value == r->pending + 1 && next.class != S_DIGIT &&
		(next.class == S_UNIT || next.class == S_SCALE || r->section != 0 || next.class == S_NONE) && !r->zero)
	{
		r->pending_spread = 1;
		r->digits = 2;
		return true;
	}
	if (r->digits == 1 && r->pending == 3 && s.value == 5 && r->section == 0 && next.class == S_NONE &&
		rc_char_is_in(rc_char_at(text, s.to, to), "年个個天倍"))
	{
		/* 三五年: the one pair of digits apart that is a range */
		r->pending_spread = 2;
		r->digits = 2;
		return true;
	}
	if (r->section != 0 || r->pending_spread != 0 || r->digits > 12)
		return false;
	r->pending = r->pending * 10 + s.value;
	r->digits++;
	return true;
}

/* 几 and 数: three to nine, or with a unit behind them two to ten of it. */
static bool
add_some(reading *r, rc_text text, size_t to, rc_sign s)
{
	rc_sign next = rc_next_sign(text, s.to, to);

	if (r->figures && !r->has_figure && r->section == 0 && r->pending >= 10 && r->pending < 100 && r->pending % 10 == 0)
	{
		/* 30几 */
		r->section = r->pending;
		r->last_power = 1;
		r->pending = -1;
	}
	if (r->pending >= 0)
		return false;
	if (r->section != 0)
	{
		/* 十几, 二十几 */
		if (r->last_power != 1)
			return false;
		r->beyond_ten = true;
		r->pending = 0;
		r->pending_spread = 10;
		r->some = true;
		return true;
	}
	r->some = true;
	r->some_tens = next.class == S_UNIT || next.class == S_SCALE;
	r->pending = r->some_tens ? 2 : 3;
	r->pending_spread = r->some_tens ? 8 : 6;
	return true;
}

/* Reads figures as one digit: 3.5万, 100万三千. */
static bool
add_figures(reading *r, rc_text text, size_t at, size_t to)
{
	rc_numeral figures;
	rc_number value;
	size_t size;

	if (r->pending >= 0 || rc_digit_at(text, at, to, &size) < 0 || !rc_numeral_figures(text, at, to, &figures) ||
		figures.low.exponent > 9 || figures.low.coefficient > INT64_C(999999999999))
		return false;

	/* 4千6百: within a section one digit before its unit */
	if (r->section != 0 &&
		(!figures.whole_digit || figures.digits != 1 || rc_next_sign(text, figures.to, to).class != S_UNIT))
		return false;
	r->figures = true;
	r->to = figures.to;
	if (figures.low.exponent < 0)
	{
		/* 6万2585.2: what is above the figure is added when it is finished; its own scales follow, 1亿2585.2万. */
		if (r->total != 0 && (r->section != 0 || rc_number_compare(figures.low, rc_number_int(10000)) >= 0))
			return false;
		if (r->total != 0)
			r->scale = r->scales = 0;
		r->figure = figures.low;
		r->has_figure = true;
		r->places = figures.places;
		r->pending = 0;
		return true;
	}
	value = figures.low;
	if (value.coefficient > MOST / power_of_ten(value.exponent))
		return false;
	r->pending = value.coefficient * power_of_ten(value.exponent);
	return true;
}

/* Behind 余, 多: only a scale or a thing counted may follow, not another digit. */
static bool
add_over(reading *r, rc_text text, size_t to, rc_sign s)
{
	uint32_t code = rc_char_before(text, 0, s.to);
	rc_sign next = rc_next_sign(text, s.to, to);

	/* 来 is "and more" only behind 十, 百 ... */
	if ((code == 0x6765 || code == 0x4F86) && (r->pending >= 0 || r->last_power == 0))
		return false;
	/* 多 behind a single digit (三多) is no count. */
	if (r->pending >= 0 && !r->figures && next.class != S_SCALE)
		return false;
	if (next.class == S_DIGIT || next.class == S_SOME || next.class == S_POINT)
		return false;
	r->over = true;
	return true;
}

/* The whole part, and its scales, at text[at]. */
static bool
read_whole(rc_text text, size_t at, size_t to, reading *r)
{
	bool any = false;

	memset(r, 0, sizeof(*r));
	r->pending = -1;
	r->to = at;
	for (;;)
	{
		rc_sign s;
		bool taken = false;

		if (add_figures(r, text, r->to, to))
		{
			any = true;
			continue;
		}
		s = rc_next_sign(text, r->to, to);

		/* 五 十 is one number, 七 三 are two, and so are 十几万 200多. */
		if (r->pending >= 0 && (s.class == S_DIGIT || s.class == S_SOME) && rc_skip_blanks(text, r->to, to) != r->to)
			break;
		switch (s.class)
		{
			case S_DIGIT:
				if (s.value == 0 && r->pending < 0 && any)
				{
					/* 零 between the units; the digit behind it stands for itself */
					rc_sign next = rc_next_sign(text, s.to, to);
					size_t size;

					taken = next.class == S_DIGIT || next.class == S_UNIT || rc_digit_at(text, s.to, to, &size) >= 0;
					r->zero = taken;
				}
				else
					taken = !r->over && add_digit(r, text, to, s);
				break;
			case S_UNIT:
				taken = !r->has_figure && !r->over && !r->beyond_ten && add_unit(r, s.value);
				break;
			case S_SCALE:
				if (r->has_figure && r->scales > 0)
					r->scale += s.value;
				if (r->has_figure)
				{
					taken = true;
					r->scale = r->scales == 0 ? s.value : r->scale;
					r->scales++;
				}
				else
					taken = add_scale(r, s.value);
				break;
			case S_SOME:
				taken = !r->over && add_some(r, text, to, s);
				break;
			case S_OVER:
				taken = any && !r->over && add_over(r, text, to, s);
				break;
			default:
				break;
		}
		if (!taken)
			break;
		r->to = s.to;
		any = true;
	}
	return any;
}

/* 点七, 點六七 behind the whole part: digits to the right of the point. */
static void
read_decimals(rc_text text, size_t to, reading *r, rc_number *value)
{
	rc_sign s = rc_next_sign(text, r->to, to);
	int64_t digits = 0;
	int places = 0;
	rc_number rest;

	if (s.class != S_POINT || r->has_figure || r->over || r->some)
		return;
	for (s = rc_next_sign(text, s.to, to); s.class == S_DIGIT && places < 17; s = rc_next_sign(text, s.to, to))
	{
		if (places > 0 && rc_skip_blanks(text, r->to, to) != r->to)
			break;
		digits = digits * 10 + s.value;
		places++;
		r->to = s.to;
	}
	if (places == 0)
	{
		/* 零點77 */
		rc_numeral figures;
		size_t size;
		size_t at = rc_next_sign(text, r->to, to).to;

		if (rc_digit_at(text, at, to, &size) < 0 || !rc_numeral_figures(text, at, to, &figures) ||
			!figures.whole_digit || !rc_number_scale(figures.low, -figures.digits, &rest))
			return;
		places = figures.digits;
		r->to = figures.to;
	}
	else if (!rc_number_make(digits, -places, 1, &rest))
		return;
	(void) rc_number_add(*value, rest, value);
	r->places = places;
}

/* Scales behind decimals: 二十三点二三万, 一点五亿. */
static void
read_scales(rc_text text, size_t to, reading *r)
{
	for (rc_sign s = rc_next_sign(text, r->to, to); s.class == S_SCALE; s = rc_next_sign(text, r->to, to))
	{
		r->scale += s.value;
		r->to = s.to;
	}
}

/* Turns what was read into the numeral's low and high. */
static bool
finish(rc_text text, size_t to, reading *r, rc_numeral *numeral)
{
	int64_t value = r->total + r->section;
	int64_t spread = r->total_spread + r->section_spread + r->pending_spread;
	int64_t pending = r->pending > 0 ? r->pending : 0;

	/* 一百二, 两千六, 十三万五: the last digit counts the next lower unit. */
	if (pending > 0 && r->digits == 1 && !r->zero && r->last_power >= 2 && !r->figures &&
		rc_next_sign(text, r->to, to).class != S_POINT)
	{
		pending *= power_of_ten(r->last_power - 1);
		spread -= r->pending_spread;
		spread += r->pending_spread * power_of_ten(r->last_power - 1);
	}
	value += pending;
	if (value != 0 && pending == 0 && r->section == 0 && r->scale != 0 && !r->has_figure && r->pending < 0)
	{
		value /= power_of_ten(r->scale);
		spread /= power_of_ten(r->scale);
	}
	else if (!r->has_figure)
		r->scale = 0;

	numeral->low = r->has_figure ? r->figure : rc_number_int(value);
	if (r->has_figure && r->total != 0)
	{
		if (!rc_number_scale(r->figure, r->scale, &numeral->low) ||
			!rc_number_add(numeral->low, rc_number_int(r->total), &numeral->low))
			return false;
		r->scale = 0;
	}
	numeral->to = r->to;
	if (!r->has_figure && r->scale == 0 && r->scales == 0)
	{
		read_decimals(text, to, r, &numeral->low);
		if (r->places > 0)
			read_scales(text, to, r);
		numeral->to = r->to;
	}
	else if (r->scales > 0 && !r->has_figure)
	{
		read_decimals(text, to, r, &numeral->low);
		numeral->to = r->to;
	}
	numeral->scale = r->scale;
	numeral->places = (uint8_t) r->places;
	numeral->high = numeral->low;
	if (spread != 0 && !rc_number_add(numeral->low, rc_number_int(spread), &numeral->high))
		return false;
	numeral->high_open = r->some && (r->some_tens || r->beyond_ten);
	numeral->low_open = r->over || r->beyond_ten;
	numeral->no_high = r->over;
	numeral->vague = r->some;
	numeral->digits = (uint8_t) r->digits;
	return true;
}

/* "分之" behind the denominator, and the numerator. */
static bool
read_part(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at;
	rc_numeral top;
	rc_number bottom;
	bool found;

	if (!rc_chars_at(text, numeral->to, to, "分之", &at) || numeral->low_open || numeral->vague)
		return false;
	at = rc_skip_blanks(text, at, to);
	if (at >= to || !rc_number_scale(numeral->low, numeral->scale, &bottom) || bottom.coefficient <= 0 ||
		bottom.divisor != 1 || bottom.exponent < 0)
		return false;
	if (rc_is_digit(text.data[at]) || (unsigned char) text.data[at] == 0xEF)
	{
		found = rc_numeral_figures(text, at, to, &top);
		if (found && rc_next_sign(text, top.to, to).class == S_OVER)
		{
			top.to = rc_next_sign(text, top.to, to).to;
			top.low_open = top.no_high = true;
		}
	}
	else
	{
		reading r;

		memset(&top, 0, sizeof(top));
		found = read_whole(text, at, to, &r) && finish(text, to, &r, &top);
	}
	if (!found || !rc_number_scale(top.low, top.scale, &top.low) || !rc_number_scale(top.high, top.scale, &top.high) ||
		!rc_number_div(top.low, bottom, &top.low) || !rc_number_div(top.high, bottom, &top.high))
		return false;
	top.from = numeral->from;
	top.script = numeral->script;
	top.share = true;
	top.scale = 0;
	top.whole_digit = false;
	if (bottom.coefficient == 1 && bottom.exponent <= 18)
	{
		top.places = (uint8_t) (top.places + bottom.exponent);
		top.over = (uint64_t) power_of_ten(bottom.exponent);
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

/* 成 behind a number up to ten: 六成, 六成四, 七成半, 6成5; not 成为, 成立, 成本. */
static bool
read_tenths(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at;
	size_t end;
	rc_sign s;
	rc_number digit;

	if (!rc_chars_at(text, numeral->to, to, "成", &at) || numeral->scale != 0 ||
		rc_number_compare(numeral->low, rc_number_int(10)) > 0)
		return false;
	if (rc_char_is_in(rc_char_at(text, at, to), "为為立本员員果功绩績熟分都品就长長千型像份套色语語因效人见見不") &&
		!rc_chars_at(text, at, to, "不到", &end))
		return false;
	if (rc_char_at(text, at, to) == 0x4EA4 && !rc_chars_at(text, at, to, "交易", &numeral->to))
		return false;
	(void) rc_number_scale(numeral->low, -1, &numeral->low);
	(void) rc_number_scale(numeral->high, -1, &numeral->high);
	numeral->to = at;
	numeral->share = true;
	numeral->whole_digit = false;
	numeral->places++;

	if (numeral->places == 1 && read_hundredth(text, at, to, &s))
	{
		(void) rc_number_make(s.value, -2, 1, &digit);
		if (rc_number_add(numeral->low, digit, &digit))
			numeral->low = numeral->high = digit;
		numeral->to = s.to;
		numeral->places = 2;
		return true;
	}
	s = rc_next_sign(text, at, to);
	if (numeral->places == 1 && (rc_skip_blanks(text, at, to) == at || rc_skip_blanks(text, s.to, to) == to) &&
		(s.class == S_DIGIT || s.class == S_HALF) && rc_next_sign(text, s.to, to).class != S_UNIT &&
		!rc_chars_at(text, s.to, to, "成", &at) && !rc_chars_at(text, s.to, to, "分之", &at) &&
		!(s.class == S_HALF && rc_char_is_in(rc_char_at(text, s.to, to), "导導数數")))
	{
		(void) rc_number_make(s.class == S_HALF ? 5 : s.value, -2, 1, &digit);
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
	if (next == 0x6210) /* 半成, but not 半成品 */
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
static bool
read_most(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	static const struct
	{
		const char *word;
		int low, high; /* tenths */
		bool open;
		bool approx;
		bool weak;
	} parts[] = {
		{"绝大部分", 8, 10, false, true, false},   {"絕大部分", 8, 10, false, true, false},
		{"绝大多数", 8, 10, false, true, false},   {"絕大多數", 8, 10, false, true, false},
		{"大部分", 5, 10, true, true, false},      {"大多数", 5, 10, true, true, false},
		{"大多數", 5, 10, true, true, false},      {"大部份", 5, 10, true, true, false},
		{"大多", 5, 10, true, true, false},        {"过半数", 5, 10, true, false, false},
		{"過半數", 5, 10, true, false, false},     {"过半", 5, 10, true, false, false},
		{"過半", 5, 10, true, false, false},       {"几乎全部", 10, 10, false, true, false},
		{"幾乎全部", 10, 10, false, true, false},  {"几乎所有", 10, 10, false, true, false},
		{"幾乎所有", 10, 10, false, true, false},  {"全部由", 10, 10, false, false, false},
		{"全部从", 10, 10, false, false, false},   {"全部來自", 10, 10, false, false, false},
		{"全部来自", 10, 10, false, false, false}, {"全部依", 10, 10, false, false, false},
		{"全部进", 10, 10, false, false, false},   {"全部進", 10, 10, false, false, false},
		{"全部靠", 10, 10, false, false, false},   {"全数来自", 10, 10, false, false, false},
		{"全數來自", 10, 10, false, false, false}, {"完全依", 10, 10, false, false, false},
		{"完全来自", 10, 10, false, false, false}, {"完全來自", 10, 10, false, false, false},
		{"全部", 10, 10, false, false, true},      {"百分百", 10, 10, false, false, true},
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		size_t len;

		/* The first two characters turn most away. */
		if (to - at < 6 || text.data[at + 2] != parts[i].word[2] || text.data[at + 5] != parts[i].word[5])
			continue;
		len = strlen(parts[i].word);
		if (to - at < len || memcmp(text.data + at, parts[i].word, len) != 0)
			continue;
		/* 全部来自: the verb is only looked at. */
		if (parts[i].low == 10 && !parts[i].approx && len > 6)
			len = 6;
		set_part(numeral, parts[i].low, at + len);
		numeral->high = rc_number_int(parts[i].high / 10);
		numeral->low_open = parts[i].open;
		numeral->approx = parts[i].approx;
		numeral->weak = parts[i].weak;
		numeral->vague = true;
		numeral->no_high = parts[i].open && !parts[i].approx;
		return true;
	}
	return false;
}

/* 百, 千, 万, 亿 without a digit: a number only in 百万, 千余, 上百, 近千. */
static bool
bare_unit_counts(rc_text text, size_t at, size_t to, rc_sign first)
{
	rc_sign next = rc_next_sign(text, first.to, to);

	if (next.class == S_SCALE)
		return next.value > first.value || first.class == S_SCALE;
	if (next.class == S_OVER || next.class == S_UNIT)
		return next.class == S_OVER ? rc_char_before(text, 0, next.to) != 0x6765 : next.value > first.value;
	if (rc_chars_at(text, first.to, to, "分之", &first.to))
		return true;
	return rc_char_is_in(rc_char_before(text, 0, at), "上近逾超过過约約达達");
}

bool
rc_may_begin_chinese(uint32_t code)
{
	rc_sign_class class;

	switch (code)
	{
		case U'大': /* 大部分, 绝大多数, 过半, 全部 */
		case U'绝':
		case U'絕':
		case U'过':
		case U'過':
		case U'全':
		case U'完':
			return true;
		default:
			class = rc_sign_of(code, 0).class;
			return class != S_NONE && class != S_OVER && class != S_POINT;
	}
}

bool
rc_numeral_chinese(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	size_t size;
	rc_sign first = {at, S_NONE, 0};
	reading r;
	size_t end;

	memset(numeral, 0, sizeof(*numeral));
	numeral->script = RC_CHINESE_WORDS;
	numeral->from = at;
	numeral->to = at + rc_utf8_size(text.data[at]);
	if (rc_digit_at(text, at, to, &size) < 0)
	{
		uint32_t code = rc_utf8_decode(text.data + at);

		first = rc_sign_of(code, at + rc_utf8_size(text.data[at]));
		if (first.class == S_HALF)
			return read_half(text, at, to, numeral);
		if (rc_char_is_in(code, "大绝絕过過几幾全完百") && read_most(text, at, to, numeral))
			return true;
		if (first.class == S_NONE || first.class == S_OVER || first.class == S_POINT)
			return false;
		if ((first.class == S_SCALE || (first.class == S_UNIT && first.value > 1)) &&
			!bare_unit_counts(text, at, to, first))
			return false;
		if (first.class == S_SOME && rc_char_before(text, 0, at) != 0 &&
			rc_char_is_in(rc_char_before(text, 0, at), "无無系指参參多少"))
			return false;

		/* 第一, 统一, 之一, 唯一 */
		if (rc_char_is_in(rc_char_before(text, 0, at), "第") ||
			(code == 0x4E00 && rc_char_is_in(rc_char_before(text, 0, at), "统統唯之同单單万專专")))
		{
			if (read_whole(text, at, to, &r))
				numeral->to = r.to;
			return false;
		}
	}

	if (!read_whole(text, at, to, &r))
		return false;
	numeral->to = r.to;
	if (rc_chars_at(text, at, to, "百分百", &end))
	{
		numeral->to = end;
		return false;
	}
	if (!finish(text, to, &r, numeral))
		return false;

	/* 一半 */
	if (first.value == 1 && first.class == S_DIGIT && numeral->to == at + 3 &&
		rc_chars_at(text, numeral->to, to, "半", &end) && !rc_char_is_in(rc_char_at(text, end, to), "导導"))
	{
		set_part(numeral, 5, end);
		return true;
	}
	if (read_part(text, to, numeral) || read_tenths(text, to, numeral))
		return true;
	numeral->article = first.class == S_DIGIT && first.value == 1 && numeral->to == at + 3;

	/* 一个半月 */
	if (rc_chars_at(text, numeral->to, to, "个半", &end) || rc_chars_at(text, numeral->to, to, "個半", &end))
	{
		rc_number half;

		if (rc_number_make(1, 0, 2, &half) && numeral->scale == 0 && rc_number_add(numeral->low, half, &half))
		{
			numeral->low = numeral->high = half;
			numeral->to = end;
			numeral->article = false;
		}
	}
	return true;
}
