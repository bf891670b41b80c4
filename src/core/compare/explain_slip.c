/*-------------------------------------------------------------------------
 *
 * explain_slip.c
 *		The likely slip of the pen behind two values that do not meet.
 *
 * Each slip is tried by undoing it: if the values then meet, it fits.  Only
 * slips that translators and editors of this field really make are tried, the
 * likelier ones first.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/explain.h"
#include "number/number.h"
#include "compare/relation.h"

typedef struct slip
{
	const char *english;
	const char *chinese;
} slip;

/* The interval times 10^power; false where that cannot be written. */
static bool
scaled(const rc_interval *value, int power, rc_interval *result)
{
	*result = *value;
	return (!value->has_low || rc_number_scale(value->low, power, &result->low)) &&
		   (!value->has_high || rc_number_scale(value->high, power, &result->high));
}

static bool
meet(const rc_interval *a, const rc_interval *b, rc_unit_kind unit)
{
	rc_meeting meeting = rc_values_meeting(a, b, unit);

	return meeting == RC_MEET || meeting == RC_MEET_ROUND;
}

static bool
is_point(const rc_interval *value)
{
	return value->has_low && value->has_high && rc_number_compare(value->low, value->high) == 0;
}

/* Would the two meet if one of them were larger by a power of ten? */
static bool
off_by_power(const rc_claim *a, const rc_claim *b, int power)
{
	rc_interval larger;

	if (!is_point(&a->value) || !is_point(&b->value))
		return false;
	return (scaled(&a->value, power, &larger) && meet(&larger, &b->value, a->unit.kind)) ||
		   (scaled(&b->value, power, &larger) && meet(&larger, &a->value, a->unit.kind));
}

/* Is one the other plus one? */
static bool
off_by_one(const rc_claim *a, const rc_claim *b)
{
	rc_number difference;

	if (!is_point(&a->value) || !is_point(&b->value) || !rc_number_sub(a->value.low, b->value.low, &difference))
		return false;
	return rc_number_compare(difference, rc_number_int(1)) == 0 ||
		   rc_number_compare(difference, rc_number_int(-1)) == 0;
}

/* Do the two make up the whole? */
static bool
complementary(const rc_claim *a, const rc_claim *b)
{
	rc_number sum;

	return is_point(&a->value) && is_point(&b->value) && !a->value.approx && !b->value.approx &&
		   rc_number_add(a->value.low, b->value.low, &sum) && rc_number_compare(sum, rc_number_int(1)) == 0;
}

static bool
opposite(const rc_claim *a, const rc_claim *b)
{
	return is_point(&a->value) && is_point(&b->value) && a->value.low.coefficient != 0 &&
		   rc_number_compare(rc_number_negate(a->value.low), b->value.low) == 0;
}

/* Are the digits of the one those of the other in another order? */
static bool
transposed(const rc_claim *a, const rc_claim *b)
{
	int balance[10] = {0};
	int64_t x = a->value.low.coefficient;
	int64_t y = b->value.low.coefficient;

	if (!is_point(&a->value) || !is_point(&b->value) || a->value.low.exponent != b->value.low.exponent ||
		a->value.low.divisor != 1 || b->value.low.divisor != 1 || x < 10 || y < 10)
		return false;
	for (; x > 0; x /= 10)
		balance[x % 10]++;
	for (; y > 0; y /= 10)
		balance[y % 10]--;
	for (int digit = 0; digit < 10; digit++)
	{
		if (balance[digit] != 0)
			return false;
	}
	return true;
}

/* Chinese counts in ten thousands and hundred millions, which is where translations go wrong. */
static const slip *
slip_of_magnitude(const rc_claim *a, const rc_claim *b)
{
	static const struct
	{
		int power;
		slip slip;
	} powers[] = {
		{4, {"a wan (ten thousand) had been lost or added", "其中一个漏掉或多写了“万”"}},
		{8, {"a yi (hundred million) had been lost or added", "其中一个漏掉或多写了“亿”"}},
		{3, {"thousands (or kilograms) had been taken for units (or tonnes)", "把“千”（或公斤）与单位（或吨）相混"}},
		{2, {"the decimal point were two places off", "小数点错了两位"}},
	};

	static const slip billion = {"yi (hundred million) had been taken for a billion, or a digit lost",
								 "把“亿”与“十亿”相混，或漏掉一位数字"};
	static const slip digit = {"a digit had been lost", "其中一个漏掉一位数字"};

	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++)
	{
		if (off_by_power(a, b, powers[i].power))
			return &powers[i].slip;
	}
	if (!off_by_power(a, b, 1))
		return NULL;
	return rc_number_approximate(a->value.low) >= 1e8 || rc_number_approximate(b->value.low) >= 1e8 ? &billion : &digit;
}

static const slip *
likely_slip(const rc_claim *a, const rc_claim *b)
{
	static const slip by_or_to = {"'to N times' had been taken for 'by N times'", "把“增长到N倍”与“增长N倍”相混"};
	static const slip sign = {"a fall had been taken for a rise", "升降方向弄反"};
	static const slip rest = {"one were the share of all the others", "其中一个其实是其余各方的份额"};
	static const slip digits = {"two digits had changed places", "数字前后颠倒"};
	static const slip point = {"the decimal point were one place off", "小数点错了一位"};

	switch (a->kind)
	{
		case RC_CHANGE:
			if (opposite(a, b))
				return &sign;
			if (off_by_one(a, b))
				return &by_or_to;
			break;
		case RC_SHARE:
			if (complementary(a, b))
				return &rest;
			break;
		case RC_AMOUNT:
		{
			const slip *magnitude = slip_of_magnitude(a, b);

			if (magnitude != NULL)
				return magnitude;
			break;
		}
		default:
			break;
	}
	if (transposed(a, b))
		return &digits;
	if (a->kind != RC_AMOUNT && a->kind != RC_RANK && off_by_power(a, b, 1))
		return &point;
	return NULL;
}

const char *
rc_explain_slip(const rc_claim *a, const rc_claim *b, rc_language language)
{
	const slip *found = likely_slip(a, b);

	if (found == NULL)
		return NULL;
	return language == RC_CHINESE ? found->chinese : found->english;
}
