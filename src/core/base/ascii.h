/*-------------------------------------------------------------------------
 *
 * ascii.h
 *		Digits and letters of ASCII, whatever the locale.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_ASCII_H
#define RC_ASCII_H

#include <stdbool.h>

static inline bool
rc_is_digit(char c)
{
	return (unsigned) (c - '0') < 10;
}

static inline bool
rc_is_letter(char c)
{
	return (unsigned) ((c | 0x20) - 'a') < 26;
}

static inline bool
rc_is_capital_letter(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
rc_is_small_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

#endif /* RC_ASCII_H */
