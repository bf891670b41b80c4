/*-------------------------------------------------------------------------
 *
 * plain.h
 *		Characters that are other forms of plain ones.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PLAIN_H
#define RC_PLAIN_H

#include "rc.h"

/*
 * The plain form of the character at text[at], one of ASCII, or 0 where it is
 * plain or has none: full-width figures, letters and percent signs, and blanks
 * at which no line breaks.  A blank between two figures groups them, and has
 * none.  *size gets the bytes of the character.
 */
extern char rc_plain_form(rc_text text, size_t at, size_t *size);

#endif /* RC_PLAIN_H */
