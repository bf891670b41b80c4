/*-------------------------------------------------------------------------
 *
 * quantity_plain.c
 *		Shares written in the plainest way, at once.
 *
 * Columns of shares are long and their phrases alike: "about 60%", "12.5
 * percent", "60-70%".  Such a phrase is read here, in one pass over its bytes:
 *
 *		[bound] figures [- figures] (% | percent | per cent)
 *
 * and nothing before or behind it.  Whatever is written otherwise is left to
 * the reader of sentences (quantity.c), which makes the same of these phrases;
 * the unit test asks both.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "quantity/quantity_parts.h"

/* Figures of more than these digits are left to the general reader. */
#define MOST_INTEGERS 9
#define MOST_DECIMALS 6

/* Of a range each end has at most two: 12-345 may be something else. */
#define MOST_RANGE_INTEGERS 2

typedef struct plain_figure
{
	int64_t coefficient;
	int integers;
	int decimals;
} plain_figure;

/* Reads the run of digits at data[*at], at most `most` of them, into *coefficient; how many. */
static int
read_digits(rc_text text, size_t *at, int most, int64_t *coefficient)
{
	size_t from = *at;
	size_t end = text.len - from > (size_t) most ? from + (size_t) most : text.len;
	size_t pos = from;

	for (; pos < end && rc_is_digit(text.data[pos]); pos++)
		*coefficient = *coefficient * 10 + (text.data[pos] - '0');
	*at = pos;
	return (int) (pos - from);
}

/* Reads "12" or "12.5". */
static bool
read_figure(rc_text text, size_t *at, plain_figure *figure)
{
	figure->coefficient = 0;
	figure->decimals = 0;
	figure->integers = read_digits(text, at, MOST_INTEGERS, &figure->coefficient);
	if (figure->integers == 0)
		return false;
	if (*at < text.len && text.data[*at] == '.')
	{
		(*at)++;
		figure->decimals = read_digits(text, at, MOST_DECIMALS, &figure->coefficient);
		return figure->decimals > 0;
	}
	return true;
}

/* Is text[at...] a sign or word of percent, and nothing more? */
static bool
is_percent(rc_text text, size_t at)
{
	static const char *const words[] = {"percent", "per cent"};
	size_t end;

	if (at < text.len && text.data[at] == ' ')
		at++;
	if (text.len - at == 1)
		return text.data[at] == '%';
	for (int i = 0; i < 2; i++)
	{
		if (rc_word_at(text, at, text.len, words[i], &end))
			return end == text.len;
	}
	return false;
}

static void
set_percent(const plain_figure *figure, rc_number *value)
{
	value->coefficient = figure->coefficient;
	value->exponent = -2 - figure->decimals;
	value->divisor = 1;
	if (value->coefficient == 0)
		value->exponent = 0;
	else
	{
		for (; value->coefficient % 10 == 0; value->coefficient /= 10)
			value->exponent++;
	}
}

bool
rc_plain_share(rc_text phrase, rc_quantity *share)
{
	plain_figure low;
	plain_figure high;
	rc_bound bound = RC_BOUND_NONE;
	bool range;
	size_t from = 0;
	size_t at;

	while (from < phrase.len && !rc_is_digit(phrase.data[from]))
		from++;
	if (from > 0 &&
		(phrase.data[from - 1] != ' ' || !rc_bound_named(phrase.data, from - 1, &bound) || bound > RC_BOUND_ABOUT))
		return false;
	at = from;
	if (!read_figure(phrase, &at, &low))
		return false;
	high = low;
	range = at < phrase.len && phrase.data[at] == '-';
	if (range)
	{
		at++;
		if (!read_figure(phrase, &at, &high) || low.integers > MOST_RANGE_INTEGERS ||
			high.integers > MOST_RANGE_INTEGERS)
			return false;
	}
	if (!is_percent(phrase, at))
		return false;

	memset(share, 0, sizeof(*share));
	set_percent(&low, &share->value.low);
	set_percent(&high, &share->value.high);
	if (range && rc_number_compare(share->value.low, share->value.high) >= 0)
		return false;
	share->value.has_low = share->value.has_high = true;
	share->value.approx = bound == RC_BOUND_ABOUT;
	/* "at least 60-70%" names both ends, as for the general reader. */
	if (!range || bound != RC_BOUND_AT_LEAST)
		rc_apply_bound(bound, &share->value);
	share->kind = RC_Q_SHARE;
	share->unit.kind = RC_U_FRACTION;
	share->from = bound == RC_BOUND_NONE ? from : 0;
	share->to = phrase.len;
	share->places = (uint8_t) (2 + (low.decimals > high.decimals ? low.decimals : high.decimals));
	return true;
}
