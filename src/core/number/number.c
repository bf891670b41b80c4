/*-------------------------------------------------------------------------
 *
 * number.c
 *		Exact arithmetic on rc_number.
 *
 * A number is coefficient * 10^exponent / divisor.  Powers of ten never enter
 * the coefficient or the divisor, so that what a newspaper writes ("100.4
 * billion", 36.7%) stays a small integer beside a small exponent, and a
 * divisor appears only where no decimal is exact.
 *
 * Results of more than DIGITS significant digits are refused, never rounded.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"

#define DIGITS 18
#define COEFFICIENT_LIMIT UINT64_C(1000000000000000000) /* 10^DIGITS, excluded */
#define DIVISOR_LIMIT UINT64_C(1000000000)              /* excluded */
#define EXPONENT_LIMIT 60                               /* included */

static uint64_t
magnitude(int64_t value)
{
	return value < 0 ? UINT64_C(0) - (uint64_t) value : (uint64_t) value;
}

static uint64_t
common_divisor(uint64_t a, uint64_t b)
{
	while (b != 0)
	{
		uint64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

static bool
multiply(uint64_t a, uint64_t b, uint64_t *product)
{
	if (a != 0 && b > UINT64_MAX / a)
		return false;
	*product = a * b;
	return true;
}

/* (-1)^negative * numerator * 10^exponent / denominator in canonical form. */
static bool
canonical(bool negative, uint64_t numerator, int64_t exponent, uint64_t denominator, rc_number *result)
{
	uint64_t common;

	if (denominator == 0)
		return false;
	if (numerator == 0)
	{
		*result = rc_number_int(0);
		return true;
	}
	if (denominator != 1)
	{
		common = common_divisor(numerator, denominator);
		numerator /= common;
		denominator /= common;
	}

	for (; numerator % 10 == 0; numerator /= 10)
		exponent++;
	for (; denominator % 10 == 0; denominator /= 10)
		exponent--;

	/*
	 * What is left of twos or fives in the denominator makes tens with fives
	 * or twos put into the numerator, which has no twos or fives itself.
	 */
	for (; denominator % 2 == 0; denominator /= 2, exponent--)
	{
		if (!multiply(numerator, 5, &numerator))
			return false;
	}
	for (; denominator % 5 == 0; denominator /= 5, exponent--)
	{
		if (!multiply(numerator, 2, &numerator))
			return false;
	}

	if (numerator >= COEFFICIENT_LIMIT || denominator >= DIVISOR_LIMIT || exponent < -EXPONENT_LIMIT ||
		exponent > EXPONENT_LIMIT)
		return false;
	result->coefficient = negative ? -(int64_t) numerator : (int64_t) numerator;
	result->exponent = (int32_t) exponent;
	result->divisor = (uint32_t) denominator;
	return true;
}

rc_number
rc_number_int(int64_t value)
{
	rc_number number = {value, 0, 1};

	if (value == 0)
		return number;
	for (; number.coefficient % 10 == 0; number.coefficient /= 10)
		number.exponent++;
	return number;
}

bool
rc_number_make(int64_t coefficient, int exponent, int64_t divisor, rc_number *result)
{
	return canonical((coefficient < 0) != (divisor < 0), magnitude(coefficient), exponent, magnitude(divisor), result);
}

bool
rc_number_add(rc_number a, rc_number b, rc_number *result)
{
	uint64_t x = magnitude(a.coefficient);
	uint64_t y = magnitude(b.coefficient);
	uint64_t common;
	bool negative;

	if (a.coefficient == 0 || b.coefficient == 0)
	{
		*result = a.coefficient == 0 ? b : a;
		return true;
	}
	if (a.exponent < b.exponent)
		return rc_number_add(b, a, result);

	/* To one exponent, then to one denominator. */
	for (; a.exponent > b.exponent; a.exponent--)
	{
		if (!multiply(x, 10, &x))
			return false;
	}
	common = common_divisor(a.divisor, b.divisor);
	if (!multiply(x, b.divisor / common, &x) || !multiply(y, a.divisor / common, &y))
		return false;

	if ((a.coefficient < 0) == (b.coefficient < 0))
	{
		if (x > UINT64_MAX - y)
			return false;
		negative = a.coefficient < 0;
		x += y;
	}
	else
	{
		negative = (x > y) == (a.coefficient < 0);
		x = x > y ? x - y : y - x;
	}
	return canonical(negative, x, b.exponent, a.divisor / common * (uint64_t) b.divisor, result);
}

bool
rc_number_sub(rc_number a, rc_number b, rc_number *result)
{
	return rc_number_add(a, rc_number_negate(b), result);
}

bool
rc_number_mul(rc_number a, rc_number b, rc_number *result)
{
	uint64_t x = magnitude(a.coefficient);
	uint64_t y = magnitude(b.coefficient);
	uint64_t common_x = common_divisor(x, b.divisor);
	uint64_t common_y = common_divisor(y, a.divisor);
	uint64_t denominator = (a.divisor / common_y) * (uint64_t) (b.divisor / common_x);
	int64_t exponent = (int64_t) a.exponent + b.exponent;

	x /= common_x;
	y /= common_y;

	/* Tens go to the exponent before they can make the product too long. */
	for (; x % 2 == 0 && y % 5 == 0 && x != 0 && y != 0; x /= 2, y /= 5)
		exponent++;
	for (; x % 5 == 0 && y % 2 == 0 && x != 0 && y != 0; x /= 5, y /= 2)
		exponent++;
	if (!multiply(x, y, &x))
		return false;
	return canonical((a.coefficient < 0) != (b.coefficient < 0), x, exponent, denominator, result);
}

bool
rc_number_div(rc_number a, rc_number b, rc_number *result)
{
	uint64_t x = magnitude(a.coefficient);
	uint64_t y = magnitude(b.coefficient);
	uint64_t common;
	uint64_t common_divisors = common_divisor(a.divisor, b.divisor);

	if (y == 0)
		return false;
	common = common_divisor(x, y);
	if (!multiply(x / common, b.divisor / common_divisors, &x) ||
		!multiply(y / common, a.divisor / common_divisors, &y))
		return false;
	return canonical((a.coefficient < 0) != (b.coefficient < 0), x, (int64_t) a.exponent - b.exponent, y, result);
}

bool
rc_number_scale(rc_number a, int power_of_ten, rc_number *result)
{
	return canonical(a.coefficient < 0, magnitude(a.coefficient), (int64_t) a.exponent + power_of_ten, a.divisor,
					 result);
}

rc_number
rc_number_negate(rc_number a)
{
	a.coefficient = -a.coefficient;
	return a;
}

rc_interval
rc_interval_negate(rc_interval interval)
{
	rc_interval result = interval;

	result.low = rc_number_negate(interval.high);
	result.high = rc_number_negate(interval.low);
	result.has_low = interval.has_high;
	result.has_high = interval.has_low;
	result.low_open = interval.high_open;
	result.high_open = interval.low_open;
	return result;
}

/*
 * The decimal digits of a positive number, first to last: whole holds digits
 * not yet given out, of which unit says the place of the next; behind them
 * come those of rest / divisor.
 */
typedef struct digit_stream
{
	uint64_t whole;
	uint64_t unit; /* a power of ten; 0 when whole is used up */
	uint64_t rest;
	uint64_t divisor;
	int place; /* the first digit has the worth 10^place */
} digit_stream;

static void
start_digits(digit_stream *stream, rc_number a)
{
	uint64_t numerator = magnitude(a.coefficient);

	stream->divisor = a.divisor;
	stream->place = a.exponent;
	for (; numerator < a.divisor; numerator *= 10)
		stream->place--;
	stream->whole = numerator / a.divisor;
	stream->rest = numerator % a.divisor;
	stream->unit = 1;
	for (; stream->whole / stream->unit >= 10; stream->unit *= 10)
		stream->place++;
}

static int
next_digit(digit_stream *stream)
{
	int digit;

	if (stream->unit != 0)
	{
		digit = (int) (stream->whole / stream->unit);
		stream->whole %= stream->unit;
		stream->unit /= 10;
		return digit;
	}
	stream->rest *= 10;
	digit = (int) (stream->rest / stream->divisor);
	stream->rest %= stream->divisor;
	return digit;
}

static bool
digits_left(const digit_stream *stream)
{
	return stream->whole != 0 || stream->rest != 0;
}

#define ENOUGH_DIGITS 80

static int
compare_magnitudes(rc_number a, rc_number b)
{
	digit_stream x;
	digit_stream y;

	start_digits(&x, a);
	start_digits(&y, b);
	if (x.place != y.place)
		return x.place < y.place ? -1 : 1;

	/*
	 * Two different numbers of one size differ within some sixty digits, as
	 * their difference is not less than one over both divisors.  Equal ones
	 * are recognised by their canonical form; where a damaged page gives
	 * them another, the digits end here.
	 */
	if (a.coefficient == b.coefficient && a.exponent == b.exponent && a.divisor == b.divisor)
		return 0;
	for (int i = 0; i < ENOUGH_DIGITS && (digits_left(&x) || digits_left(&y)); i++)
	{
		int difference = next_digit(&x) - next_digit(&y);

		if (difference != 0)
			return difference < 0 ? -1 : 1;
	}
	return 0;
}

/*
 * Numbers over one divisor, brought to one exponent: most are small decimals.
 * False where the one with the higher exponent would get too long.
 */
static bool
compare_aligned(rc_number a, rc_number b, int *order)
{
	static const int64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
	const int most = (int) (sizeof(powers) / sizeof(powers[0])) - 1;
	const int64_t limit = INT64_MAX / 100000000;
	int shift = a.exponent - b.exponent;

	if (a.divisor != b.divisor || shift > most || shift < -most)
		return false;
	if (shift > 0)
	{
		if (a.coefficient > limit || a.coefficient < -limit)
			return false;
		a.coefficient *= powers[shift];
	}
	else if (shift < 0)
	{
		if (b.coefficient > limit || b.coefficient < -limit)
			return false;
		b.coefficient *= powers[-shift];
	}
	*order = (a.coefficient > b.coefficient) - (a.coefficient < b.coefficient);
	return true;
}

int
rc_number_compare(rc_number a, rc_number b)
{
	int order;

	if (compare_aligned(a, b, &order))
		return order;
	if (a.coefficient <= 0 && b.coefficient >= 0)
		return a.coefficient == 0 && b.coefficient == 0 ? 0 : -1;
	if (a.coefficient >= 0 && b.coefficient <= 0)
		return 1;
	if (a.coefficient < 0)
		return compare_magnitudes(rc_number_negate(b), rc_number_negate(a));
	return compare_magnitudes(a, b);
}

/*
 * An unsigned decimal at text[*at]: digits, perhaps a point and digits.
 * Zeros in front or behind do not count against the number of digits.
 */
static bool
parse_decimal(rc_text text, size_t *at, uint64_t *coefficient, int64_t *exponent)
{
	size_t i = *at;
	int64_t zeros = 0; /* met and not yet put into the coefficient */
	int64_t places = 0;
	bool any = false;
	bool point = false;

	*coefficient = 0;
	for (; i < text.len; i++)
	{
		char c = text.data[i];

		if (c == '.' && !point)
		{
			point = true;
			continue;
		}
		if (c < '0' || c > '9')
			break;
		any = true;
		places += point;
		if (c == '0')
		{
			zeros += *coefficient != 0;
			continue;
		}
		for (; zeros >= 0; zeros--)
		{
			if (*coefficient >= COEFFICIENT_LIMIT / 10)
				return false;
			*coefficient *= 10;
		}
		*coefficient += (uint64_t) (c - '0');
		zeros = 0;
	}
	if (!any || text.data[i - 1] == '.')
		return false;
	*exponent = zeros - places;
	*at = i;
	return true;
}

/* "e6", "E-3" at text[*at]; without one the power is 0. */
static bool
parse_power(rc_text text, size_t *at, int64_t *power)
{
	size_t i = *at;
	bool negative = false;
	bool any = false;

	*power = 0;
	if (i >= text.len || (text.data[i] != 'e' && text.data[i] != 'E'))
		return true;
	i++;
	if (i < text.len && (text.data[i] == '-' || text.data[i] == '+'))
		negative = text.data[i++] == '-';
	for (; i < text.len && text.data[i] >= '0' && text.data[i] <= '9'; i++)
	{
		if (*power < 10000)
			*power = *power * 10 + (text.data[i] - '0');
		any = true;
	}
	if (negative)
		*power = -*power;
	*at = i;
	return any;
}

bool
rc_number_parse(rc_text digits, rc_number *result)
{
	size_t at = 0;
	bool negative = false;
	uint64_t numerator;
	uint64_t denominator = 1;
	int64_t exponent;
	int64_t power;

	if (digits.len > 0 && (digits.data[0] == '-' || digits.data[0] == '+'))
		negative = digits.data[at++] == '-';
	if (!parse_decimal(digits, &at, &numerator, &exponent) || !parse_power(digits, &at, &power))
		return false;
	exponent += power;
	if (at < digits.len && digits.data[at] == '/')
	{
		at++;
		if (!parse_decimal(digits, &at, &denominator, &power))
			return false;
		exponent -= power;
	}
	return at == digits.len && canonical(negative, numerator, exponent, denominator, result);
}

static size_t
put_integer(uint64_t value, char *buf)
{
	char reversed[24];
	size_t len = 0;

	do
	{
		reversed[len++] = (char) ('0' + value % 10);
		value /= 10;
	} while (value != 0);
	for (size_t i = 0; i < len; i++)
		buf[i] = reversed[len - 1 - i];
	return len;
}

/*
 * 10^tens as a divisor beside *numerator and *denominator: takes out what the
 * numerator has of it, and returns the tens left to be written as zeros.
 */
static int
lowest_terms(uint64_t *numerator, uint64_t *denominator, int tens)
{
	uint64_t over = *numerator;
	uint64_t under = *denominator;
	int twos = tens;
	int fives = tens;

	for (; twos > 0 && over % 2 == 0; over /= 2)
		twos--;
	for (; fives > 0 && over % 5 == 0; over /= 5)
		fives--;
	tens = twos < fives ? twos : fives;
	for (; twos > tens; twos--)
	{
		if (!multiply(under, 2, &under))
			break;
	}
	for (; fives > tens; fives--)
	{
		if (!multiply(under, 5, &under))
			break;
	}
	if (twos > tens || fives > tens || under >= COEFFICIENT_LIMIT)
		return -1;
	*numerator = over;
	*denominator = under;
	return tens;
}

size_t
rc_number_format(rc_number a, char *buf)
{
	uint64_t numerator = magnitude(a.coefficient);
	uint64_t denominator = a.divisor;
	int zeros = a.exponent < 0 ? -a.exponent : 0;
	int tens;
	size_t len = 0;

	if (a.divisor == 1)
		return rc_number_decimal(a, EXPONENT_LIMIT, buf);

	/* 5/6 is kept as 25/3 tenths; where lowest terms would be too long, 25/30 says the same. */
	tens = lowest_terms(&numerator, &denominator, zeros);
	if (tens >= 0)
		zeros = tens;

	if (a.coefficient < 0)
		buf[len++] = '-';
	len += put_integer(numerator, buf + len);
	for (int i = 0; i < a.exponent; i++)
		buf[len++] = '0';
	buf[len++] = '/';
	len += put_integer(denominator, buf + len);
	for (int i = 0; i < zeros; i++)
		buf[len++] = '0';
	return len;
}

/* Adds one to the last of the digits buf[from, to); true where it carries out of the first. */
static bool
round_up(char *buf, size_t from, size_t to)
{
	while (to > from)
	{
		char *c = &buf[--to];

		if (*c == '.')
			continue;
		if (*c != '9')
		{
			(*c)++;
			return false;
		}
		*c = '0';
	}
	return true;
}

size_t
rc_number_decimal(rc_number a, int places, char *buf)
{
	digit_stream stream;
	size_t len = 0;
	size_t first;
	int place;

	if (places > EXPONENT_LIMIT)
		places = EXPONENT_LIMIT;
	if (a.coefficient == 0)
	{
		buf[0] = '0';
		return 1;
	}
	if (a.coefficient < 0)
		buf[len++] = '-';
	first = len;
	start_digits(&stream, a);
	for (place = stream.place < 0 ? 0 : stream.place; place >= -places; place--)
	{
		if (place < 0 && !digits_left(&stream))
			break;
		if (place == -1)
			buf[len++] = '.';
		buf[len++] = (char) ('0' + (place > stream.place ? 0 : next_digit(&stream)));
	}
	if (place <= stream.place && next_digit(&stream) >= 5 && round_up(buf, first, len))
	{
		memmove(buf + first + 1, buf + first, len - first);
		buf[first] = '1';
		len++;
	}

	/* Zeros behind the point say nothing; neither does the sign of a zero. */
	if (memchr(buf, '.', len) != NULL)
	{
		while (buf[len - 1] == '0')
			len--;
		if (buf[len - 1] == '.')
			len--;
	}
	if (first == 1 && len == 2 && buf[1] == '0')
	{
		buf[0] = '0';
		len = 1;
	}
	return len;
}

double
rc_number_approximate(rc_number a)
{
	/* Those that a double holds exactly. */
	static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
									1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
	const int most = (int) (sizeof(powers) / sizeof(powers[0])) - 1;
	double value = (double) a.coefficient / (double) a.divisor;
	int places = a.exponent < 0 ? -a.exponent : a.exponent;
	double power = powers[places < most ? places : most];

	for (int i = most; i < places; i++)
		power *= 10.0;
	return a.exponent < 0 ? value / power : value * power;
}
