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
 * Has the text any of them: full-width figures, letters and percent signs,
 * and blanks at which no line breaks?
 */
extern bool rc_is_disguised(rc_text text);

/*
 * Writes text[from, to) to plain with these in their plain form, character by
 * character, so that positions in characters stay what they were; at most as
 * many bytes as before.  A blank between two figures groups them, and stays.
 * Returns the bytes written.
 */
extern size_t rc_make_plain(rc_text text, size_t from, size_t to, char *plain);

#endif /* RC_PLAIN_H */
