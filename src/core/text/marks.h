/*-------------------------------------------------------------------------
 *
 * marks.h
 *		What stands between words: marks, and what is passed over.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_MARKS_H
#define RC_MARKS_H

#include "rc.h"
#include "table/table_rows.h"

/* Letters of a Latin word: ASCII, and the accented ranges U+00C0 to U+024F (lead bytes C3 to C9). */
static inline bool
rc_is_latin(const char *s)
{
	unsigned char c = (unsigned char) *s;

	return (unsigned) ((c | 0x20) - 'a') < 26 || (unsigned) (c - '0') < 10 || (c >= 0xC3 && c <= 0xC9);
}

/* Capital letters: ASCII, and U+00C0 to U+00DE. */
static inline bool
rc_is_capital(const char *s)
{
	return (s[0] >= 'A' && s[0] <= 'Z') || ((unsigned char) s[0] == 0xC3 && (unsigned char) s[1] < 0x9F);
}

/* The same as rc_mark_at of a character that is not ASCII. */
extern char rc_wide_mark_at(const char *s, size_t left, size_t *size);

/* The mark at s folded to ASCII, or 0 for what is none; *size gets its bytes. */
static inline char
rc_mark_at(const char *s, size_t left, size_t *size)
{
	*size = 1;
	if ((unsigned char) s[0] < 0x80)
		return rc_is_latin(s) || s[0] == ' ' ? 0 : s[0] == RC_HEAD_BORDER ? RC_BORDER : s[0];
	return rc_wide_mark_at(s, left, size);
}

/* The number of a footnote, in brackets, "[3]", or raised behind the comma in print, "China,9 70%": bytes to skip, or 0. */
extern size_t rc_footnote_size(const char *s, size_t left, size_t before);

/* The brackets of a wiki's link round Chinese words, with its language, [[zh:镓]]: bytes to skip at s, or 0. */
extern size_t rc_link_size(const char *s, size_t left, size_t before);

/*
 * Bytes of an address or file name at `at` (https://..., export_control/2025.md),
 * which says nothing of its own; or 0.
 */
extern size_t rc_address_size(rc_text text, size_t at, size_t to, size_t from);

/* Is there anything in text[from, to) that addresses and file names are known by? */
extern bool rc_may_have_addresses(rc_text text, size_t from, size_t to);

#endif /* RC_MARKS_H */
