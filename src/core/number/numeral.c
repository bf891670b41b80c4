/*-------------------------------------------------------------------------
 *
 * numeral.c
 *		Reading a number written in figures.
 *
 * Figures come as 25,911 and 25 911, 12,34,567.89 (India), ６０．５ (full
 * width), .77, 36,7 % (comma for point), 30 . 84 % (taken apart by a
 * tokenizer), 2 1/2, 3/8ths and ½.  A comma, a blank or a point belongs to the
 * number only where nothing else is likely, so that lists and the ends of
 * sentences stay what they are.
 *
 * More than 18 significant digits are passed over: an account number or a
 * serial number, and no value of rc_number.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral.h"

#include <string.h>

#include "number/number.h"
#include "base/utf8.h"

#define D RC_LEAD_DIGIT
#define W RC_LEAD_LETTER
#define L RC_LEAD_OTHER_LETTER
#define U RC_LEAD_WIDE
#define M RC_LEAD_MARK
/* clang-format off */
const unsigned char rc_numeral_lead[256] = {
	['0'] = D, D, D, D, D, D, D, D, D, D,
	['%'] = M, ['.'] = M, [':'] = M,
	/*		 A  B  C  D  E  F  G  H  I  J  K  L  M  N  O  P  Q  R  S  T  U  V  W  X  Y  Z */
	['A'] = W, L, W, W, W, W, L, W, L, L, L, L, W, W, W, W, W, L, W, W, L, L, W, L, L, W,
	['a'] = W, L, W, W, W, W, L, W, L, L, L, L, W, W, W, W, W, L, W, W, L, L, W, L, L, W,
	[0xC2] = U, [0xE2] = U, U, U, U, U, U, U, U, [0xEF] = U,
};
/* clang-format on */
#undef D
#undef W
#undef L
#undef U
#undef M

int
rc_digit_at(rc_text text, size_t at, size_t to, size_t *size)
{
	if (at >= to)
		return -1;
	*size = 1;
	if (rc_is_digit(text.data[at]))
		return text.data[at] - '0';
	if (to - at >= 3 && (unsigned char) text.data[at] == 0xEF && (unsigned char) text.data[at + 1] == 0xBC)
	{
		unsigned digit = (unsigned char) text.data[at + 2] - 0x90u;

		*size = 3;
		if (digit < 10)
			return (int) digit;
	}
	return -1;
}

/* Bytes of the blank at text[at]: space, tab, line break, no-break, thin or wide space; else 0. */
static size_t
blank_size(rc_text text, size_t at, size_t to)
{
	unsigned char c;

	if (at >= to)
		return 0;
	c = (unsigned char) text.data[at];
	if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
		return 1;
	if (c == 0xC2 && (unsigned char) text.data[at + 1] == 0xA0)
		return 2;
	if (c == 0xE2 || c == 0xE3)
	{
		uint32_t code = rc_utf8_decode(text.data + at);

		if ((code >= 0x2000 && code <= 0x200B) || code == 0x202F || code == 0x3000)
			return 3;
	}
	return 0;
}

size_t
rc_skip_more_blanks(rc_text text, size_t at, size_t to)
{
	for (size_t size = blank_size(text, at, to); size != 0; size = blank_size(text, at, to))
		at += size;
	return at;
}

bool
rc_word_at(rc_text text, size_t at, size_t to, const char *word, size_t *end)
{
	for (; *word != '\0'; word++, at++)
	{
		char c;

		if (at >= to)
			return false;
		c = text.data[at];
		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c != *word)
			return false;
	}
	*end = at;
	return true;
}

/* The digits of a figure, collected. */
typedef struct figure
{
	uint64_t coefficient;
	int significant; /* digits of it */
	int zeros;       /* met behind them, not yet put in */
	int places;
	bool too_long;
} figure;

static void
add_digit(figure *f, int digit)
{
	if (digit == 0)
	{
		f->zeros += f->coefficient != 0;
		return;
	}
	f->significant += f->zeros + 1;
	if (f->significant > 18)
	{
		f->too_long = true;
		return;
	}
	for (; f->zeros > 0; f->zeros--)
		f->coefficient *= 10;
	f->coefficient = f->coefficient * 10 + (uint64_t) digit;
}

/* Adds the run of digits at text[at]; returns how many there are. */
static int
add_run(rc_text text, size_t *at, size_t to, figure *f)
{
	size_t size;
	int count = 0;

	for (int digit = rc_digit_at(text, *at, to, &size); digit >= 0; digit = rc_digit_at(text, *at, to, &size))
	{
		add_digit(f, digit);
		*at += size;
		count++;
	}
	return count;
}

static int
count_run(rc_text text, size_t at, size_t to, size_t *end)
{
	size_t size;
	int count = 0;

	while (rc_digit_at(text, at, to, &size) >= 0)
	{
		at += size;
		count++;
	}
	*end = at;
	return count;
}

/* Bytes of the mark (its ASCII form given) at text[at], full-width or not; else 0. */
static size_t
mark_size(rc_text text, size_t at, size_t to, char mark)
{
	if (at >= to)
		return 0;
	if (text.data[at] == mark)
		return 1;
	if (to - at >= 3 && (unsigned char) text.data[at] == 0xEF &&
		rc_utf8_decode(text.data + at) == (uint32_t) mark + 0xFEE0)
		return 3;
	return 0;
}

/* Does a percent sign stand at text[at], or behind blanks there? */
static bool
percent_follows(rc_text text, size_t at, size_t to)
{
	at = rc_skip_blanks(text, at, to);
	return mark_size(text, at, to, '%') != 0;
}

/*
 * The size of what may stand between two groups at text[at]: a comma, or a blank.  Damaged texts have blanks beside
 * the comma, "240, 000"; what begins with a nought can be no number of its own.
 */
static size_t
group_gap(rc_text text, size_t at, size_t to, bool comma)
{
	size_t size;
	size_t blank;

	if (!comma)
		return blank_size(text, at, to);
	blank = blank_size(text, at, to);
	size = mark_size(text, at + blank, to, ',');
	if (size == 0)
		return 0;
	size += blank;
	blank += blank_size(text, at + size, to);
	if (blank == 0)
		return size;
	size += blank_size(text, at + size, to);
	return at + size < to && text.data[at + size] == '0' ? size : 0;
}

/*
 * Groups of thousands behind a first run of one to three digits.  Every group
 * has three digits (in India's way the last, and those before it two), and no
 * digit follows.  Nothing is added where the groups do not fit.
 */
static bool
add_groups(rc_text text, size_t *at, size_t to, figure *f)
{
	size_t pos = *at;
	size_t end;
	bool comma = mark_size(text, pos + blank_size(text, pos, to), to, ',') != 0;
	int last = 0;
	int groups = 0;
	bool twos = false;

	for (;;)
	{
		size_t size = group_gap(text, pos, to, comma);
		int count;

		if (size == 0 || (!comma && text.data[pos] == '\n'))
			break;
		count = count_run(text, pos + size, to, &end);
		if (count != 3 && !(comma && count == 2 && (groups == 0 || twos)))
			break;
		twos = count == 2;
		last = count;
		groups++;
		pos = end;
		if (groups > 1 && count == 3 && twos)
			break;
	}
	if (groups == 0 || last != 3)
		return false;
	for (end = pos; *at < end;)
	{
		if (add_run(text, at, end, f) == 0)
			*at += group_gap(text, *at, to, comma);
	}
	return true;
}

/* The decimals at text[*at], point included. */
static void
add_decimals(rc_text text, size_t *at, size_t to, bool grouped, int integers, figure *f)
{
	size_t pos = *at;
	size_t size = mark_size(text, pos, to, '.');
	size_t end;
	size_t scale_end;

	if (size == 0 && !grouped && (size = mark_size(text, pos, to, ',')) != 0)
	{
		/* 36,7 %, 1,5 million: one or two digits cannot be thousands, and what follows says there is no list. */
		int count = count_run(text, pos + size, to, &end);

		if (integers > 3 || count < 1 || count > 2 ||
			(!percent_follows(text, end, to) && rc_numeral_scale(text, end, to, false, &scale_end) < 6))
			return;
	}
	else if (size == 0 && blank_size(text, pos, to) != 0)
	{
		/* 30 . 84 %: a blank before the point ends no sentence. */
		pos = rc_skip_blanks(text, pos, to);
		size = mark_size(text, pos, to, '.');
		if (size == 0)
			return;
		end = rc_skip_blanks(text, pos + size, to);
		size = end - pos;
		if (count_run(text, end, to, &end) == 0 || !percent_follows(text, end, to))
			return;
	}
	/* "14. 3%", but not "3. 7%" with which a line begins: that is its number. */
	if (size != 0 && integers <= 3 && blank_size(text, pos + size, to) != 0)
	{
		if (integers == 1 && (*at == 1 || text.data[*at - 2] == '\n'))
			return;
		size += blank_size(text, pos + size, to);
		if (count_run(text, pos + size, to, &end) > 2 || !percent_follows(text, end, to))
			return;
	}
	if (size == 0 || count_run(text, pos + size, to, &end) == 0)
		return;

	pos += size;
	f->places = add_run(text, &pos, to, f);
	*at = pos;
}

bool
rc_numeral_figures(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	figure f = {0, 0, 0, 0, false};
	size_t pos = at;
	int integers = add_run(text, &pos, to, &f);
	bool grouped = false;
	size_t size;

	memset(numeral, 0, sizeof(*numeral));
	numeral->script = RC_FIGURES;
	numeral->from = at;
	numeral->to = pos;
	if (integers >= 1 && integers <= 3)
		grouped = add_groups(text, &pos, to, &f);
	/* "24 0,000": no figure begins with a group of noughts; the rest of it was torn off. */
	if (grouped && text.data[at] == '0')
	{
		numeral->to = pos;
		return false;
	}
	add_decimals(text, &pos, to, grouped, integers, &f);
	numeral->to = pos;

	/* 192.168.1.2 and 3.2.1 are names. */
	if (f.places > 0 && (size = mark_size(text, pos, to, '.')) != 0 &&
		count_run(text, pos + size, to, &numeral->to) > 0)
	{
		while ((size = mark_size(text, numeral->to, to, '.')) != 0 && count_run(text, numeral->to + size, to, &pos) > 0)
			numeral->to = pos;
		return false;
	}
	if (integers == 0 && f.places == 0)
	{
		numeral->to = at + rc_utf8_size(text.data[at]);
		return false;
	}
	if (f.too_long || !rc_number_make((int64_t) f.coefficient, f.zeros - f.places, 1, &numeral->low))
		return false;
	numeral->high = numeral->low;
	numeral->places = (uint8_t) (f.places > 60 ? 60 : f.places);
	numeral->whole_digit = !grouped && f.places == 0;
	numeral->digits = (uint8_t) (integers > 200 ? 200 : integers);
	return true;
}

/* The fraction that one character is: 1/2 for U+00BD; *bottom 0 where it is none. */
static int
vulgar_fraction(rc_text text, size_t at, size_t to, int *bottom)
{
	/* U+2150 up to U+215E, numerator and denominator. */
	static const unsigned char eighths[][2] = {{1, 7}, {1, 9}, {1, 10}, {1, 3}, {2, 3}, {1, 5}, {2, 5}, {3, 5},
											   {4, 5}, {1, 6}, {5, 6},  {1, 8}, {3, 8}, {5, 8}, {7, 8}};
	uint32_t code;

	*bottom = 0;
	if (at >= to || ((unsigned char) text.data[at] != 0xC2 && (unsigned char) text.data[at] != 0xE2))
		return 0;
	code = rc_utf8_decode(text.data + at);
	if (code >= 0xBC && code <= 0xBE)
	{
		*bottom = code == 0xBD ? 2 : 4;
		return code == 0xBE ? 3 : 1;
	}
	if (code >= 0x2150 && code <= 0x215E)
	{
		*bottom = eighths[code - 0x2150][1];
		return eighths[code - 0x2150][0];
	}
	return 0;
}

/* "/8", "/8ths" behind the whole number of *numeral: makes it a fraction. */
static bool
read_denominator(rc_text text, size_t to, rc_numeral *numeral)
{
	static const char *const endings[] = {"ths", "th", "rds", "rd", "s"};
	rc_numeral bottom;
	size_t slash = rc_skip_blanks(text, numeral->to, to);
	size_t size = mark_size(text, slash, to, '/');
	size_t at;
	rc_number value;

	if (size == 0 && slash < to && rc_utf8_decode(text.data + slash) == 0x2044)
		size = 3;
	if (size == 0)
		return false;
	at = rc_skip_blanks(text, slash + size, to);
	/* "1 / 2" or "1/2", not "1/ 2". */
	if ((at != slash + size) != (slash != numeral->to))
		return false;
	if (count_run(text, at, to, &at) == 0)
		return false;
	if (!rc_numeral_figures(text, rc_skip_blanks(text, slash + size, to), to, &bottom) || !bottom.whole_digit ||
		!numeral->whole_digit || bottom.low.coefficient == 0 || rc_number_compare(bottom.low, rc_number_int(1)) == 0 ||
		!rc_number_div(numeral->low, bottom.low, &value))
		return false;
	numeral->low = numeral->high = value;
	numeral->to = bottom.to;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		size_t end;

		if (rc_word_at(text, numeral->to, to, endings[i], &end) && (end >= to || !rc_is_letter(text.data[end])))
		{
			numeral->to = end;
			break;
		}
	}
	numeral->whole_digit = false;
	return true;
}

/* A mixed number: "2 1/4", "2½". */
static void
read_mixed(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at = rc_skip_blanks(text, numeral->to, to);
	rc_numeral part;
	rc_number sum;
	int bottom;
	int top = vulgar_fraction(text, at, to, &bottom);
	size_t size;

	if (bottom != 0)
	{
		if (!rc_number_make(top, 0, bottom, &part.low))
			return;
		part.to = at + rc_utf8_size(text.data[at]);
	}
	else if (at == numeral->to || rc_digit_at(text, at, to, &size) < 0 || !rc_numeral_figures(text, at, to, &part) ||
			 !part.whole_digit || part.digits > 2 || !read_denominator(text, to, &part) ||
			 rc_number_compare(part.low, rc_number_int(1)) >= 0)
		return;
	if (!rc_number_add(numeral->low, part.low, &sum))
		return;
	numeral->low = numeral->high = sum;
	numeral->to = part.to;
	numeral->whole_digit = false;
}

/* A number that begins with a figure. */
static bool
read_figure(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	rc_numeral chinese;
	size_t behind;

	if (!rc_numeral_figures(text, at, to, numeral))
		return false;

	/* 3.5万, 6成, 16分之5: the Chinese reader takes figures as well. */
	behind = rc_skip_blanks(text, numeral->to, to);
	if (behind < to && (unsigned char) text.data[behind] >= 0xE3 && rc_numeral_chinese(text, at, to, &chinese) &&
		chinese.to > numeral->to)
	{
		*numeral = chinese;
		return true;
	}
	if (!numeral->whole_digit)
		return true;
	if (read_denominator(text, to, numeral))
	{
		numeral->share = rc_number_compare(numeral->low, rc_number_int(1)) < 0;
		numeral->weak = true;
		return true;
	}
	if (numeral->digits <= 2 && rc_numeral_parts_of(text, to, numeral))
		numeral->whole_digit = false;
	else
		read_mixed(text, to, numeral);
	return true;
}

int
rc_numeral_scale(rc_text text, size_t at, size_t to, bool money, size_t *end)
{
	/* Longer ones first where one begins another. */
	static const struct
	{
		const char *word;
		int power;
		bool money; /* only of money: as a unit it is something else */
		bool tight; /* only right behind the figure */
	} scales[] = {
		{"million", 6, false, false},  {"millions", 6, false, false}, {"billion", 9, false, false},
		{"billions", 9, false, false}, {"thousand", 3, false, false}, {"trillion", 12, false, false},
		{"hundred", 2, false, false},  {"bn", 9, false, false},       {"bln", 9, false, false},
		{"mln", 6, false, false},      {"mn", 6, false, false},       {"mil", 6, false, false},
		{"tn", 12, false, false},      {"tln", 12, false, false},     {"trn", 12, false, false},
		{"lakh", 5, false, false},     {"lakhs", 5, false, false},    {"crore", 7, false, false},
		{"crores", 7, false, false},   {"k", 3, false, true},         {"m", 6, true, false},
		{"b", 9, true, true},          {"mm", 6, true, true},         {"t", 12, true, true},
	};
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos < to && pos == at && text.data[pos] == '-')
		pos++;
	if (pos >= to || !rc_is_letter(text.data[pos]))
		return 0;
	if (text.data[pos] == 'M' && pos == at &&
		(pos + 1 >= to || (!rc_is_letter(text.data[pos + 1]) && !rc_is_digit(text.data[pos + 1]))))
	{
		*end = pos + 1;
		return 6;
	}
	for (size_t i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
	{
		size_t stop;

		if (scales[i].word[0] != (text.data[pos] | 0x20) || (scales[i].money && !money) ||
			(scales[i].tight && pos != at))
			continue;
		if (rc_word_at(text, pos, to, scales[i].word, &stop) &&
			(stop >= to || (!rc_is_letter(text.data[stop]) && !rc_is_digit(text.data[stop]))))
		{
			*end = stop;
			return scales[i].power;
		}
	}
	return 0;
}

bool
rc_numeral_read(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	unsigned char c = (unsigned char) text.data[at];
	size_t size;
	int bottom;
	int top;

	if (rc_digit_at(text, at, to, &size) >= 0)
		return read_figure(text, at, to, numeral);
	if (c == '.' || mark_size(text, at, to, '.') != 0)
		return rc_numeral_figures(text, at, to, numeral);
	if (rc_is_letter((char) c))
		return rc_numeral_english(text, at, to, numeral);
	if (c >= 0xE3)
		return rc_numeral_chinese(text, at, to, numeral);

	memset(numeral, 0, sizeof(*numeral));
	numeral->to = at + rc_utf8_size((char) c);
	top = vulgar_fraction(text, at, to, &bottom);
	if (bottom == 0 || !rc_number_make(top, 0, bottom, &numeral->low))
		return false;
	numeral->from = at;
	numeral->high = numeral->low;
	numeral->script = RC_FIGURES;
	numeral->share = true;
	return true;
}
