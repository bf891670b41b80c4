/*-------------------------------------------------------------------------
 *
 * numeral_chinese_count.c
 *		How much Chinese characters count, alone or with figures.
 *
 * 三百六十, 3.5万, 二十三点二三万, 一百二 (120), 三四万 (30,000 to 40,000),
 * 数百亿, 十余, 200多亿.  The characters are added up in three places: digits
 * that wait for their unit, the section below the last 万 or 亿, and the total
 * above it.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral_chinese_count.h"

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

int64_t
rc_power_of_ten(int power)
{
	int64_t value = 1;

	while (power-- > 0)
		value *= 10;
	return value;
}

static bool
add_unit(reading *r, int power)
{
	int64_t factor = rc_power_of_ten(power);
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
	int64_t factor = rc_power_of_ten(power);
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
	if (value.coefficient > MOST / rc_power_of_ten(value.exponent))
		return false;
	r->pending = value.coefficient * rc_power_of_ten(value.exponent);
	return true;
}

/* Behind 余, 多: only a scale or a thing counted may follow, not another digit. */
static bool
add_over(reading *r, rc_text text, size_t to, rc_sign s)
{
	uint32_t code = rc_char_before(text, 0, s.to);
	rc_sign next = rc_next_sign(text, s.to, to);

	/* 来 is "and more" only behind 十, 百 ... */
	if ((code == U'来' || code == U'來') && (r->pending >= 0 || r->last_power == 0))
		return false;
	/* 多 behind a single digit (三多) is no count. */
	if (r->pending >= 0 && !r->figures && next.class != S_SCALE)
		return false;
	if (next.class == S_DIGIT || next.class == S_SOME || next.class == S_POINT)
		return false;
	r->over = true;
	return true;
}

/* A digit: 零 between the units says that the digit behind it stands for itself. */
static bool
take_digit(reading *r, rc_text text, size_t to, rc_sign s, bool any)
{
	rc_sign_class next;
	size_t size;

	if (s.value != 0 || r->pending >= 0 || !any)
		return !r->over && add_digit(r, text, to, s);
	next = rc_next_sign(text, s.to, to).class;
	r->zero = next == S_DIGIT || next == S_UNIT || rc_digit_at(text, s.to, to, &size) >= 0;
	return r->zero;
}

/* 万, 亿: behind figures with a fraction they are kept apart, 3.5万亿. */
static bool
take_scale(reading *r, rc_sign s)
{
	if (!r->has_figure)
		return add_scale(r, s.value);
	r->scale = r->scales == 0 ? s.value : r->scale + s.value;
	r->scales++;
	return true;
}

/* One character of the number; any: it is not the first. */
static bool
take_sign(reading *r, rc_text text, size_t to, rc_sign s, bool any)
{
	switch (s.class)
	{
		case S_DIGIT:
			return take_digit(r, text, to, s, any);
		case S_UNIT:
			return !r->has_figure && !r->over && !r->beyond_ten && add_unit(r, s.value);
		case S_SCALE:
			return take_scale(r, s);
		case S_SOME:
			return !r->over && add_some(r, text, to, s);
		case S_OVER:
			return any && !r->over && add_over(r, text, to, s);
		default:
			return false;
	}
}

/* 4个亿, 五個億: behind what has been read, the byte behind a word for "piece" that stands before 亿; else 0. */
static size_t
behind_piece(rc_text text, size_t at, size_t to)
{
	return at + 6 <= to && rc_char_is_in(rc_char_at(text, at, to), "个個") &&
				   rc_char_is_in(rc_char_at(text, at + 3, to), "亿億")
			   ? at + 3
			   : 0;
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

		if (add_figures(r, text, r->to, to))
		{
			any = true;
			continue;
		}
		if (any && behind_piece(text, r->to, to) != 0)
			r->to = behind_piece(text, r->to, to);
		s = rc_next_sign(text, r->to, to);

		/* 五 十 is one number, 七 三 are two, and so are 十几万 200多. */
		if (r->pending >= 0 && (s.class == S_DIGIT || s.class == S_SOME) && rc_skip_blanks(text, r->to, to) != r->to)
			return any;
		if (!take_sign(r, text, to, s, any))
			return any;
		r->to = s.to;
		any = true;
	}
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

/* 一百二, 两千六, 十三万五: does the last digit count the next lower unit? */
static bool
counts_lower_unit(const reading *r, rc_text text, size_t to)
{
	return r->pending > 0 && r->digits == 1 && !r->zero && r->last_power >= 2 && !r->figures &&
		   rc_next_sign(text, r->to, to).class != S_POINT;
}

/*
 * The value of the characters, and the room above it.  A scale that ends the
 * number and is its only one stays apart in r->scale.
 */
static int64_t
sum_up(reading *r, rc_text text, size_t to, int64_t *spread)
{
	int64_t unit = counts_lower_unit(r, text, to) ? rc_power_of_ten(r->last_power - 1) : 1;
	int64_t pending = r->pending > 0 ? r->pending * unit : 0;
	int64_t value = r->total + r->section + pending;

	*spread = r->total_spread + r->section_spread + r->pending_spread * unit;
	if (r->has_figure)
		return value;
	if (value == 0 || r->section != 0 || r->pending >= 0)
		r->scale = 0;
	*spread /= rc_power_of_ten(r->scale);
	return value / rc_power_of_ten(r->scale);
}

/* Figures with a fraction behind a scale: 6万2585.2. */
static bool
add_total(reading *r, rc_number *value)
{
	if (!rc_number_scale(r->figure, r->scale, value) || !rc_number_add(*value, rc_number_int(r->total), value))
		return false;
	r->scale = 0;
	return true;
}

/* Turns what was read into the numeral's low and high. */
static bool
finish(rc_text text, size_t to, reading *r, rc_numeral *numeral)
{
	int64_t spread;
	int64_t value = sum_up(r, text, to, &spread);

	if (r->has_figure)
	{
		numeral->low = r->figure;
		if (r->total != 0 && !add_total(r, &numeral->low))
			return false;
	}
	else
	{
		numeral->low = rc_number_int(value);
		read_decimals(text, to, r, &numeral->low);
		if (r->places > 0 && r->scales == 0)
			read_scales(text, to, r);
	}
	numeral->to = r->to;
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

bool
rc_numeral_chinese_count(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	reading r;

	if (!read_whole(text, at, to, &r))
		return false;
	numeral->to = r.to;
	return finish(text, to, &r, numeral);
}
