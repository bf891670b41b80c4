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

#endif /* RC_CLAIM_TEXT_H */
