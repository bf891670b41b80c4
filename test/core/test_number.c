/* Tests of src/core/number/number.c. */
#include "number/number.h"
#include "test.h"

static rc_number
number(const char *digits)
{
	rc_number result = {0, 0, 0};

	CHECK(rc_number_parse((rc_text){digits, strlen(digits)}, &result));
	return result;
}

static bool
refused(const char *digits)
{
	rc_number result;

	return !rc_number_parse((rc_text){digits, strlen(digits)}, &result);
}

/* The text of a number, in one of a few buffers used in turn. */
static const char *
shown(rc_number a)
{
	static char buffers[4][RC_NUMBER_TEXT + 1];
	static int turn;
	char *buf = buffers[turn++ % 4];

	buf[rc_number_format(a, buf)] = '\0';
	return buf;
}

static const char *
rounded(const char *digits, int places)
{
	static char buf[RC_NUMBER_TEXT + 1];

	buf[rc_number_decimal(number(digits), places, buf)] = '\0';
	return buf;
}

static bool
is_canonical(rc_number a, int64_t coefficient, int32_t exponent, uint32_t divisor)
{
	return a.coefficient == coefficient && a.exponent == exponent && a.divisor == divisor;
}

TEST(canonical_form)
{
	rc_number a;

	CHECK(is_canonical(rc_number_int(0), 0, 0, 1));
	CHECK(is_canonical(rc_number_int(-4500), -45, 2, 1));
	CHECK(is_canonical(number("0.600"), 6, -1, 1));
	CHECK(is_canonical(number("2/3"), 2, 0, 3));
	CHECK(rc_number_make(3, 0, 8, &a) && is_canonical(a, 375, -3, 1));
	CHECK(rc_number_make(10, 0, -30, &a) && is_canonical(a, -1, 0, 3));
	CHECK(rc_number_make(7, 0, 60, &a) && is_canonical(a, 35, -2, 3));
	CHECK(!rc_number_make(1, 0, 0, &a));
	CHECK(!rc_number_make(1, 61, 1, &a));
	CHECK(!rc_number_make(1, 0, INT64_C(1000000007), &a));
}

TEST(text_forms)
{
	CHECK_TEXT(shown(number("-12.50")), "-12.5");
	CHECK_TEXT(shown(number("1e6")), "1000000");
	CHECK_TEXT(shown(number("2000/3")), "2000/3");
	CHECK_TEXT(shown(number("2/300")), "1/150");
	CHECK_TEXT(shown(number("25/30")), "5/6");
	CHECK_TEXT(shown(number("000.0010")), "0.001");
	CHECK_TEXT(shown(number("-0")), "0");
	CHECK_TEXT(shown(number("999999999999999999")), "999999999999999999");
	CHECK_TEXT(shown(number("100000000000000000000")), "100000000000000000000");
	CHECK(refused(""));
	CHECK(refused("."));
	CHECK(refused("1."));
	CHECK(refused("1.2.3"));
	CHECK(refused("1/0"));
	CHECK(refused("1e"));
	CHECK(refused("1e99999999999"));
	CHECK(refused(" 1"));
	CHECK(refused("1000000000000000001"));
	CHECK(refused("1/"));
}

TEST(decimals)
{
	CHECK_TEXT(rounded("2/3", 20), "0.66666666666666666667");
	CHECK_TEXT(rounded("-2/3", 2), "-0.67");
	CHECK_TEXT(rounded("0.125", 2), "0.13");
	CHECK_TEXT(rounded("0.995", 2), "1");
	CHECK_TEXT(rounded("99.96", 1), "100");
	CHECK_TEXT(rounded("0.04", 1), "0");
	CHECK_TEXT(rounded("-0.04", 1), "0");
	CHECK_TEXT(rounded("0.05", 1), "0.1");
	CHECK_TEXT(rounded("0.5", 0), "1");
	CHECK_TEXT(rounded("0.4", 0), "0");
	CHECK_TEXT(rounded("0.0000000000000000000000001", 20), "0");
	CHECK_TEXT(rounded("12000", 20), "12000");
	CHECK_TEXT(rounded("0.007", 20), "0.007");
}

TEST(sums)
{
	rc_number a;

	CHECK(rc_number_add(number("0.1"), number("0.2"), &a));
	CHECK_TEXT(shown(a), "0.3");
	CHECK(rc_number_add(number("2/3"), number("1/6"), &a));
	CHECK_TEXT(shown(a), "5/6");
	CHECK(rc_number_sub(number("1/3"), number("1/3"), &a));
	CHECK_TEXT(shown(a), "0");
	CHECK(rc_number_sub(number("1.7e9"), number("1.8e9"), &a));
	CHECK_TEXT(shown(a), "-100000000");
	CHECK(rc_number_sub(number("0"), number("7"), &a));
	CHECK_TEXT(shown(a), "-7");
	a = number("5");
	CHECK(!rc_number_add(number("1e60"), number("1"), &a));
	CHECK_TEXT(shown(a), "5");
}

TEST(products)
{
	rc_number a;

	CHECK(rc_number_mul(number("2/3"), number("0.3"), &a));
	CHECK_TEXT(shown(a), "0.2");
	CHECK(rc_number_mul(number("-36.7"), number("0.01"), &a));
	CHECK_TEXT(shown(a), "-0.367");
	CHECK(rc_number_mul(number("0"), number("1e60"), &a));
	CHECK_TEXT(shown(a), "0");
	/* 2^40 * 5^20 is longer than 64 bits only while its tens are not taken out */
	CHECK(rc_number_mul(number("1099511627776"), number("95367431640625"), &a));
	CHECK_TEXT(shown(a), "104857600000000000000000000");
	CHECK(!rc_number_mul(number("999999999999999999"), number("3"), &a));
	CHECK(!rc_number_mul(number("1e60"), number("10"), &a));
	CHECK(rc_number_div(number("1"), number("8"), &a));
	CHECK_TEXT(shown(a), "0.125");
	CHECK(rc_number_div(number("30"), number("365"), &a));
	CHECK_TEXT(shown(a), "6/73");
	CHECK(!rc_number_div(number("1"), number("0"), &a));
	CHECK(rc_number_scale(number("1.2"), 9, &a));
	CHECK_TEXT(shown(a), "1200000000");
	CHECK(!rc_number_scale(number("1"), 100, &a));
}

TEST(order)
{
	CHECK_INT(rc_number_compare(number("0"), number("0")), 0);
	CHECK_INT(rc_number_compare(number("-1"), number("0")), -1);
	CHECK_INT(rc_number_compare(number("1"), number("-1")), 1);
	CHECK_INT(rc_number_compare(number("-2"), number("-1")), -1);
	CHECK_INT(rc_number_compare(number("2/3"), number("0.666666666666666666")), 1);
	CHECK_INT(rc_number_compare(number("2/3"), number("0.666666666666666667")), -1);
	CHECK_INT(rc_number_compare(number("1e60"), number("1e-60")), 1);
	CHECK_INT(rc_number_compare(number("99"), number("100")), -1);
	CHECK_INT(rc_number_compare(number("1/999999998"), number("1/999999999")), 1);
	CHECK_INT(rc_number_compare(number("0.60"), number("6/10")), 0);
}
