/*-------------------------------------------------------------------------
 *
 * number.h
 *		Exact arithmetic on rc_number.
 *
 * Functions that can leave the range of rc_number return false and leave
 * *result alone.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMBER_H
#define RC_NUMBER_H

#include "rc.h"

extern rc_number rc_number_int(int64_t value);

/* coefficient * 10^exponent / divisor, made canonical. */
extern bool rc_number_make(int64_t coefficient, int exponent, int64_t divisor, rc_number *result);

extern bool rc_number_add(rc_number a, rc_number b, rc_number *result);
extern bool rc_number_sub(rc_number a, rc_number b, rc_number *result);
extern bool rc_number_mul(rc_number a, rc_number b, rc_number *result);
extern bool rc_number_div(rc_number a, rc_number b, rc_number *result);
extern bool rc_number_scale(rc_number a, int power_of_ten, rc_number *result);
extern rc_number rc_number_negate(rc_number a);
extern rc_interval rc_interval_negate(rc_interval interval);
extern int rc_number_compare(rc_number a, rc_number b);

/*
 * Plain decimal digits ("-12.5", "1e6"), or a fraction "2/3".  Exactly the
 * forms that rc_number_format writes, plus any plain decimal.
 */
extern bool rc_number_parse(rc_text digits, rc_number *result);

/* As a decimal, or "2/3" where no decimal is exact.  Returns the length; buf takes RC_NUMBER_TEXT bytes. */
#define RC_NUMBER_TEXT 96
extern size_t rc_number_format(rc_number a, char *buf);

/*
 * As a decimal of at most the given places, rounded half away from zero; the
 * form in which numeric and jsonb take it.
 */
extern size_t rc_number_decimal(rc_number a, int places, char *buf);

/* For tolerances and explanations only, never for a result. */
extern double rc_number_approximate(rc_number a);

#endif /* RC_NUMBER_H */
