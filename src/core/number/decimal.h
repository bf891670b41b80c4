/*-------------------------------------------------------------------------
 *
 * decimal.h
 *		Numbers as decimals that lose nothing, for JSON and for numeric.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_DECIMAL_H
#define RC_DECIMAL_H

#include "rc.h"

/* Bytes of a number as a decimal at most, without terminator. */
#define RC_DECIMAL_TEXT 160

/* Returns the length; buf takes RC_DECIMAL_TEXT bytes. */
extern size_t rc_decimal_format(rc_number number, char *buf);
/*
 * Reads plain decimal digits.  False where they are no number, or have more
 * digits than an rc_number can hold and were not rounded from a fraction.
 */
extern bool rc_decimal_parse(rc_text digits, rc_number *number);

#endif /* RC_DECIMAL_H */
