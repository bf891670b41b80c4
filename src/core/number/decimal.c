/*-------------------------------------------------------------------------
 *
 * decimal.c
 *		Numbers as decimals that lose nothing, for JSON and for numeric.
 *
 * JSON and SQL know decimals but no fractions.  Two thirds go out as
 * 0.66666666666666666667, and when such a number comes in again the fraction
 * is found that it was rounded from.  Both kinds of number can be told apart:
 * a decimal of rc_number has at most 18 significant digits, while a fraction
 * is written with at least 20 significant digits and 20 places, trailing
 * zeros included.
 *
 * Two fractions with denominators below 10^9 lie at least 10^-18 apart, so
 * that 20 places name one of them.  It is found by continued fractions: a
 * fraction p/q that is within 1/(2 q^2) of a number is one of the number's
 * convergents.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/decimal.h"
#include "number/number.h"

#define PLACES 20         /* of a fraction at least, and significant digits */
#define MOST_PLACES 60    /* that rc_number_decimal writes */
#define DECIMAL_DIGITS 18 /* of a decimal at most */
#define WEIGHED_DIGITS 19 /* of the digits behind the point, to find the fraction by */
#define DENOMINATORS UINT64_C(1000000000)

/* Zeros between the point and the first other digit. */
static int
leading_zeros(const char *digits, size_t len)
{
	int zeros = 0;

	while ((size_t) zeros < len && digits[zeros] == '0')
		zeros++;
	return zeros;
}

/* With exactly so many places, zeros at the end included. */
static size_t
write_places(rc_number number, int places, char *buf)
{
	size_t len = rc_number_decimal(number, places, buf);
	const char *point = memchr(buf, '.', len);
	size_t wanted;

	if (point == NULL)
		buf[len++] = '.';
	wanted = (point == NULL ? len : (size_t) (point - buf) + 1) + (size_t) places;
	while (len < wanted)
		buf[len++] = '0';
	return len;
}

size_t
rc_decimal_format(rc_number number, char *buf)
{
	size_t len = rc_number_decimal(number, MOST_PLACES, buf);
	const char *point = memchr(buf, '.', len);
	int places = PLACES;

	if (number.divisor == 1 || point == NULL)
		return len;
	if (point[-1] == '0' && (point - 1 == buf || point[-2] == '-'))
		places += leading_zeros(point + 1, (size_t) (buf + len - point) - 1);
	return write_places(number, places < MOST_PLACES ? places : MOST_PLACES, buf);
}

/*
 * The last convergent of value / scale whose denominator is below
 * DENOMINATORS, by the Euclidean algorithm.
 */
static void
nearest_fraction(uint64_t value, uint64_t scale, uint64_t *numerator, uint64_t *denominator)
{
	uint64_t p[2] = {1, 0}; /* the last convergent and the one before */
	uint64_t q[2] = {0, 1};

	while (scale != 0)
	{
		uint64_t quotient = value / scale;
		uint64_t rest = value % scale;
		uint64_t next;

		if (q[0] != 0 && quotient > (DENOMINATORS - 1 - q[1]) / q[0])
			break;
		next = quotient * p[0] + p[1];
		p[1] = p[0];
		p[0] = next;
		next = quotient * q[0] + q[1];
		q[1] = q[0];
		q[0] = next;
		value = scale;
		scale = rest;
	}
	*numerator = p[0];
	*denominator = q[0];
}

/*
 * The first digits behind the point as an integer, rounded, and the power of
 * ten they count in.
 */
static void
weigh(const char *digits, size_t len, uint64_t *value, uint64_t *scale)
{
	*value = 0;
	*scale = 1;
	for (size_t i = 0; i < len && i < WEIGHED_DIGITS; i++)
	{
		*value = *value * 10 + (uint64_t) (digits[i] - '0');
		*scale *= 10;
	}
	if (len > WEIGHED_DIGITS && digits[WEIGHED_DIGITS] >= '5')
		(*value)++;
}

/*
 * The fraction that a decimal of so many places was rounded from, if there is
 * one.  What is in front of the point is taken off first, and zeros behind it
 * are skipped, so that all the digits weighed are significant.
 */
static bool
recall_fraction(rc_text decimal, size_t point, rc_number *number)
{
	const char *places = decimal.data + point + 1;
	size_t count = decimal.len - point - 1;
	bool negative = decimal.data[0] == '-';
	int zeros = leading_zeros(places, count);
	rc_text front = {decimal.data + negative, point - negative};
	char again[RC_DECIMAL_TEXT];
	uint64_t value;
	uint64_t scale;
	uint64_t numerator;
	uint64_t denominator;
	rc_number whole;
	rc_number result;

	weigh(places + zeros, count - (size_t) zeros, &value, &scale);
	nearest_fraction(value, scale, &numerator, &denominator);
	if (count > MOST_PLACES || !rc_number_parse(front, &whole) ||
		!rc_number_make((int64_t) numerator, -zeros, (int64_t) denominator, &result) ||
		!rc_number_add(whole, result, &result))
		return false;
	if (negative)
		result = rc_number_negate(result);
	if (write_places(result, (int) count, again) != decimal.len || memcmp(again, decimal.data, decimal.len) != 0)
		return false;
	*number = result;
	return true;
}

bool
rc_decimal_parse(rc_text digits, rc_number *number)
{
	const char *point = digits.len == 0 ? NULL : memchr(digits.data, '.', digits.len);
	size_t significant = 0;

	if (point != NULL)
	{
		for (size_t i = 0; i < digits.len; i++)
			significant += digits.data[i] >= '0' && digits.data[i] <= '9' && (significant > 0 || digits.data[i] != '0');
		if (significant > DECIMAL_DIGITS && recall_fraction(digits, (size_t) (point - digits.data), number))
			return true;
	}
	return rc_number_parse(digits, number);
}
