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

#include <string.h>

#include "base/byte_bits.h"
#include "base/utf8.h"

/* What may begin one of them. */
static const bool may_begin[256] = {[0xC2] = true, [0xE2] = true, [0xEF] = true};

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
		return groups_thousands(text, at, *size) ? 0 : ' ';
	return 0;
}

#ifdef __SSE2__
/* Bit i is set where byte i of the sixteen at s may begin one. */
static inline unsigned
begins_of_sixteen(const char *s)
{
	const __m128i sixteen = _mm_loadu_si128((const __m128i *) s);
	__m128i found = _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('\xC2'));

	found = _mm_or_si128(found, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('\xE2')));
	found = _mm_or_si128(found, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('\xEF')));
	return (unsigned) _mm_movemask_epi8(found);
}
#endif

/* The next place in text[at, to) where one may begin, or to; `at` may stand inside a character. */
static size_t
next_begin(rc_text text, size_t at, size_t to)
{
#ifdef __SSE2__
	for (; to - at >= 16; at += 16)
	{
		unsigned begins = begins_of_sixteen(text.data + at);

		if (begins != 0)
			return at + rc_lowest_bit(begins);
	}
#endif
	while (at < to && !may_begin[(unsigned char) text.data[at]])
		at++;
	return at;
}

bool
rc_is_disguised(rc_text text)
{
	for (size_t at = next_begin(text, 0, text.len); at < text.len; at = next_begin(text, at + 1, text.len))
	{
		size_t size;

		if (plain_form(text, at, &size) != 0)
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
		size_t next = next_begin(text, at, to);
		size_t size = 0;
		char form = next < to ? plain_form(text, next, &size) : 0;

		memcpy(plain + len, text.data + at, next - at);
		len += next - at;
		at = next;
		if (form != 0)
			plain[len++] = form;
		else
		{
			memcpy(plain + len, text.data + at, size);
			len += size;
		}
		at += size;
	}
	return len;
}
