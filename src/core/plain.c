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
#include "plain.h"

#include "utf8.h"

/* What may begin one of them. */
static const bool may_begin[256] = {[0xC2] = true, [0xE2] = true, [0xEF] = true};

static bool
is_figure(char c)
{
	return c >= '0' && c <= '9';
}

/* The plain form of the character at text[at], which may begin one, or 0; *size gets its bytes. */
static char
plain_form(rc_text text, size_t at, size_t *size)
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
	{
		bool groups =
			at > 0 && is_figure(text.data[at - 1]) && at + *size < text.len && is_figure(text.data[at + *size]);

		return groups ? 0 : ' ';
	}
	return 0;
}

bool
rc_is_disguised(rc_text text)
{
	for (size_t at = 0; at < text.len; at++)
	{
		size_t size;

		if (may_begin[(unsigned char) text.data[at]] && plain_form(text, at, &size) != 0)
			return true;
	}
	return false;
}

size_t
rc_make_plain(rc_text text, size_t from, size_t to, char *plain)
{
	size_t len = 0;

	for (size_t at = from; at < to;)
	{
		size_t size = 1;
		char form = may_begin[(unsigned char) text.data[at]] ? plain_form(text, at, &size) : 0;

		if (form != 0)
		{
			plain[len++] = form;
			at += size;
			continue;
		}
		for (size_t i = 0; i < size; i++)
			plain[len++] = text.data[at++];
	}
	return len;
}
