/*-------------------------------------------------------------------------
 *
 * relation_value.c
 *		Whether the numbers of two claims meet.
 *
 * Two intervals either share a number or leave a gap between the upper end of
 * one and the lower end of the other.  Only that gap is judged: an
 * approximate end is moved outward by a tenth; exact ends are compared as
 * figures, that is, after rounding to the coarser of them.
 *
 *-------------------------------------------------------------------------
 */
#include "number/number.h"
#include "compare/relation.h"

/* An end of an interval that faces a gap. */
typedef struct edge
{
	rc_number number;
	bool approx;
} edge;

/* As rc_number_compare; exact arithmetic only where floating point cannot tell. */
static int
compare(rc_number a, rc_number b)
{
	double x;
	double y;
	double margin;

	if (a.divisor == b.divisor)
		return rc_number_compare(a, b);
	x = rc_number_approximate(a);
	y = rc_number_approximate(b);
	margin = 1e-9 * ((x < 0 ? -x : x) + (y < 0 ? -y : y));
	if (x < y - margin)
		return -1;
	if (x > y + margin)
		return 1;
	return rc_number_compare(a, b);
}

/* Is there a gap above the lower interval and below the upper one? */
static bool
gap_between(const rc_interval *lower, const rc_interval *upper)
{
	int order;

	if (!lower->has_high || !upper->has_low)
		return false;
	order = compare(lower->high, upper->low);
	return order < 0 || (order == 0 && (lower->high_open || upper->low_open));
}

static double
magnitude(rc_number number)
{
	double value = rc_number_approximate(number);

	return value < 0 ? -value : value;
}

/*
 * number moved by its nth part, up or down.  Where the exact result has too
 * many digits, the number itself is returned: a widening too small to write
 * down cannot matter.
 */
static rc_number
moved(rc_number number, int part, bool up)
{
	rc_number distance;
	rc_number result;

	if (!rc_number_div(number.coefficient < 0 ? rc_number_negate(number) : number, rc_number_int(part), &distance))
		return number;
	if (!(up ? rc_number_add(number, distance, &result) : rc_number_sub(number, distance, &result)))
		return number;
	return result;
}

/* Are the two no further apart than the nth part of the larger? */
static bool
near_each_other(rc_number a, rc_number b, int part)
{
	double x = rc_number_approximate(a);
	double y = rc_number_approximate(b);
	double gap = x < y ? y - x : x - y;
	double size_x = x < 0 ? -x : x;
	double size_y = y < 0 ? -y : y;

	return gap * part <= (size_x > size_y ? size_x : size_y) * (1 + 1e-12);
}

/*
 * The power of ten in which a figure is told: 36.7% in thousandths, 20,000 in
 * ten thousands, but 90% in percent.  false for a number that is no decimal
 * figure (two thirds), and for zero, which shows no precision.
 */
static bool
precision(rc_number number, rc_unit_kind unit, int *exponent)
{
	if (number.divisor != 1 || number.coefficient == 0)
		return false;
	*exponent = number.exponent;
	if (unit == RC_U_FRACTION && *exponent > RC_PERCENT_EXPONENT && magnitude(number) <= 1)
		*exponent = RC_PERCENT_EXPONENT;
	return true;
}

/* number / 10^exponent, rounded half away from zero; exact as long as it fits. */
static int64_t
rounded(rc_number number, int exponent)
{
	int shift = number.exponent - exponent;
	bool negative = number.coefficient < 0;
	int64_t numerator = negative ? -number.coefficient : number.coefficient;
	int64_t denominator = number.divisor;
	int64_t whole;

	for (; shift > 0 && numerator <= INT64_MAX / 10; shift--)
		numerator *= 10;
	for (; shift < 0; shift++)
	{
		if (denominator <= INT64_MAX / 20)
			denominator *= 10;
		else
			numerator /= 10;
	}
	whole = numerator / denominator;
	if (numerator % denominator >= denominator - numerator % denominator)
		whole++;
	return negative ? -whole : whole;
}

/* Do two exact figures say the same, told to the coarser precision of the two? */
static bool
round_to_same(rc_number a, rc_number b, rc_unit_kind unit, bool *coarse)
{
	int exponent_a;
	int exponent_b;
	bool figure_a = precision(a, unit, &exponent_a);
	bool figure_b = precision(b, unit, &exponent_b);
	int exponent;

	if (!figure_a && !figure_b)
		return rc_number_compare(a, b) == 0;
	if (figure_a && figure_b)
		exponent = exponent_a > exponent_b ? exponent_a : exponent_b;
	else
		exponent = figure_a ? exponent_a : exponent_b;
	if (unit == RC_U_FRACTION && (a.coefficient == 0 || b.coefficient == 0))
		exponent = RC_PERCENT_EXPONENT;
	*coarse = unit != RC_U_FRACTION || exponent > RC_PERCENT_EXPONENT;
	return rounded(a, exponent) == rounded(b, exponent);
}

/* An approximate end moved outward closes the gap, or does not; exact arithmetic only where that is close. */
static rc_meeting
judge_approximate_gap(edge low, edge high)
{
	double x = rc_number_approximate(low.number);
	double y = rc_number_approximate(high.number);
	double margin = 1e-9 * (magnitude(low.number) + magnitude(high.number));

	if (low.approx)
		x += magnitude(low.number) / RC_APPROX_PART;
	if (high.approx)
		y -= magnitude(high.number) / RC_APPROX_PART;
	if (x > y + margin)
		return RC_MEET;
	if (x < y - margin)
		return RC_APART;

	if (low.approx)
		low.number = moved(low.number, RC_APPROX_PART, true);
	if (high.approx)
		high.number = moved(high.number, RC_APPROX_PART, false);
	return rc_number_compare(low.number, high.number) >= 0 ? RC_MEET : RC_APART;
}

static rc_meeting
judge_gap(edge low, edge high, rc_unit_kind unit)
{
	bool coarse = false;
	bool same;
	bool near;

	if (unit == RC_U_RANK)
		return RC_APART;

	if (low.approx || high.approx)
		return judge_approximate_gap(low, high);

	same = round_to_same(low.number, high.number, unit, &coarse);
	same = same && (!coarse || near_each_other(low.number, high.number, RC_ROUND_PART));
	near = near_each_other(low.number, high.number, RC_NEAR_PART);

	/* "200,000" is 240,000 in round numbers; whether the author meant that is open. */
	if (same && (near || !coarse))
		return RC_MEET_ROUND;
	return same || near ? RC_MEET_NEAR : RC_APART;
}

rc_meeting
rc_values_meeting(const rc_interval *a, const rc_interval *b, rc_unit_kind unit)
{
	const rc_interval *lower;
	const rc_interval *upper;

	if (gap_between(a, b))
	{
		lower = a;
		upper = b;
	}
	else if (gap_between(b, a))
	{
		lower = b;
		upper = a;
	}
	else
		return RC_MEET;
	return judge_gap((edge){lower->high, lower->approx}, (edge){upper->low, upper->approx}, unit);
}

/* The half of an interval below its upper end, or above its lower end. */
static rc_interval
below_high(const rc_interval *interval)
{
	rc_interval half = *interval;

	half.has_low = false;
	return half;
}

static rc_interval
above_low(const rc_interval *interval)
{
	rc_interval half = *interval;

	half.has_high = false;
	return half;
}

/* A point as an interval, as approximate as the interval that it is an end of. */
static rc_interval
point(rc_number number, bool approx)
{
	rc_interval interval = {.low = number, .high = number, .has_low = true, .has_high = true, .approx = approx};

	return interval;
}

static bool
meets(rc_interval a, rc_interval b, rc_unit_kind unit)
{
	rc_meeting meeting = rc_values_meeting(&a, &b, unit);

	return meeting == RC_MEET || meeting == RC_MEET_ROUND;
}

bool
rc_value_inside(const rc_interval *inner, const rc_interval *outer, rc_unit_kind unit)
{
	if (outer->has_low && (!inner->has_low || !meets(point(inner->low, inner->approx), above_low(outer), unit)))
		return false;
	if (outer->has_high && (!inner->has_high || !meets(point(inner->high, inner->approx), below_high(outer), unit)))
		return false;
	return true;
}

/* The number an interval is about: its middle, or its only end. */
static double
middle(const rc_interval *interval)
{
	if (!interval->has_low)
		return rc_number_approximate(interval->high);
	if (!interval->has_high)
		return rc_number_approximate(interval->low);
	return (rc_number_approximate(interval->low) + rc_number_approximate(interval->high)) / 2;
}

bool
rc_values_within_ratio(const rc_interval *a, const rc_interval *b, int numerator, int denominator)
{
	double x = middle(a);
	double y = middle(b);
	double smaller = x < y ? x : y;
	double larger = x < y ? y : x;

	return smaller * denominator <= larger * numerator;
}
