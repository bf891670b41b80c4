/*-------------------------------------------------------------------------
 *
 * plain.c
 *		Characters that are other forms of plain ones.
 *
 * Typesetters and input methods write figures, letters and blanks in forms
 * that say the same.  Rather than that every pattern knows them all, an article
 * that has any is read in a copy without.
 *
 *-------------------------------------------------------------------------
 */
#include "base/plain.h"
#include "base/ascii.h"

#include "base/utf8.h"

/*
 * Does a blank of `size` bytes at text[at], at which no line breaks, part the
 * thousands of a figure: one to three figures before it, and three behind?
 */
static bool
groups_thousands(rc_text text, size_t at, size_t size)
{
	size_t before = 0;
	size_t behind = 0;

	while (before < 4 && before < at && rc_is_digit(text.data[at - 1 - before]))
		before++;
	while (behind < 4 && at + size + behind < text.len && rc_is_digit(text.data[at + size + behind]))
		behind++;
	/* "3,400 170,000" are two. */
	return before >= 1 && before <= 3 && behind == 3 && !(before < at && text.data[at - 1 - before] == ',') &&
		   !(at + size + behind < text.len && text.data[at + size + behind] == ',');
}

char
rc_plain_form(rc_text text, size_t at, size_t *size)
{
	uint32_t code;

	*size = rc_utf8_size(text.data[at]);
	if (*size > text.len - at)
		return 0;
	code = rc_utf8_decode(text.data + at);
	if ((code >= 0xFF10 && code <= 0xFF19) || (code >= 0xFF21 && code <= 0xFF3A) ||
		(code >= 0xFF41 && code <= 0xFF5A) || code == 0xFF05)
		return (char) (code - 0xFF00 + ' ');
	if (code == 0xA0 || code == 0x2007 || code == 0x2009 || code == 0x202F)
		return groups_thousands(text, at, *size) ? 0 : ' ';
	return 0;
}
