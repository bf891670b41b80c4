/*-------------------------------------------------------------------------
 *
 * claim_text.h
 *		What the writer and the reader of the claim literal must agree on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CLAIM_TEXT_H
#define RC_CLAIM_TEXT_H

#include "rc.h"

/* Is this byte part of an unquoted word?  Bytes of characters beyond ASCII are. */
static inline bool
rc_text_in_word(char c)
{
	switch (c)
	{
		case ' ':
		case '\t':
		case '\n':
		case '\v':
		case '\f':
		case '\r':
		case '"':
		case '(':
		case ')':
		case '[':
		case ']':
		case '=':
		case ',':
		case '~':
		case '<':
		case '>':
			return false;
		default:
			return true;
	}
}

/* A date in digits, as in 2023-07-01; false for anything else and for days that do not exist. */
extern bool rc_date_parse(rc_text text, rc_date *date);

#endif /* RC_CLAIM_TEXT_H */
