/*-------------------------------------------------------------------------
 *
 * utf8.c
 *		Walking UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#include "base/utf8.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/error.h"

/* Bytes of the well-formed character at s, or 0; left bytes can be read. */
static size_t
character_size(const unsigned char *s, size_t left)
{
	unsigned char first_low = 0x80;
	unsigned char first_high = 0xBF;
	size_t size;

	if (s[0] < 0x80)
		return 1;
	if (s[0] < 0xC2 || s[0] > 0xF4)
		return 0;
	size = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;

	/* The second byte is narrower where the first could make it overlong, a surrogate or too high. */
	if (s[0] == 0xE0)
		first_low = 0xA0;
	else if (s[0] == 0xED)
		first_high = 0x9F;
	else if (s[0] == 0xF0)
		first_low = 0x90;
	else if (s[0] == 0xF4)
		first_high = 0x8F;

	if (left < size || s[1] < first_low || s[1] > first_high)
		return 0;
	for (size_t i = 2; i < size; i++)
	{
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	}
	return size;
}

/* Is it one of the characters of three bytes that need no closer look, as Chinese ones and their marks are? */
static inline bool
is_plain_triple(const unsigned char *s)
{
	return s[0] > 0xE0 && s[0] < 0xF0 && s[0] != 0xED && (s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80;
}

/* Bytes of ASCII at s, of left bytes. */
static inline size_t
ascii_size(const unsigned char *s, size_t left)
{
	size_t at = 0;

	for (; at + 16 <= left; at += 16)
	{
		uint64_t eight[2];

		memcpy(eight, s + at, 16);
		if (((eight[0] | eight[1]) & UINT64_C(0x8080808080808080)) != 0)
			break;
	}
	while (at < left && s[at] < 0x80)
		at++;
	return at;
}

rc_status
rc_utf8_check(rc_text text, rc_error *error)
{
	const unsigned char *s = (const unsigned char *) text.data;
	size_t at = 0;

	while (at < text.len)
	{
		size_t size;

		at += ascii_size(s + at, text.len - at);
		while (at + 3 <= text.len && is_plain_triple(s + at))
			at += 3;
		if (at == text.len)
			break;
		size = character_size(s + at, text.len - at);
		if (size == 0)
			return rc_fail(error, RC_ENCODING, at, "byte 0x%02x does not begin a UTF-8 character", s[at]);
		at += size;
	}
	return RC_OK;
}

#ifdef __SSE2__

/* Vectors whose counts fit into the bytes of one. */
#define COUNTED_AT_ONCE 255

/* The bytes of the whole vectors of data[0, len), as signed numbers, that are below `below` and not below `least`. */
static size_t
count_in_vectors(const char *data, size_t len, char least, char below)
{
	size_t count = 0;

	for (size_t i = 0; i + 16 <= len;)
	{
		__m128i counts = _mm_setzero_si128();

		for (int k = 0; k < COUNTED_AT_ONCE && i + 16 <= len; k++, i += 16)
		{
			__m128i sixteen = _mm_loadu_si128((const __m128i *) (data + i));
			__m128i found = _mm_andnot_si128(_mm_cmplt_epi8(sixteen, _mm_set1_epi8(least)),
											 _mm_cmplt_epi8(sixteen, _mm_set1_epi8(below)));

			counts = _mm_sub_epi8(counts, found);
		}
		counts = _mm_sad_epu8(counts, _mm_setzero_si128());
		count += (size_t) (_mm_extract_epi16(counts, 0) + _mm_extract_epi16(counts, 4));
	}
	return count;
}

#endif

size_t
rc_utf8_length(const char *data, size_t len)
{
	size_t count = len;
	size_t i = 0;

#ifdef __SSE2__
	/* Bytes that continue a character are those below 0xC0, as signed numbers -64. */
	count -= count_in_vectors(data, len, -128, -64);
	i = len / 16 * 16;
#else
	/* Eight at a time: bit 7 set and bit 6 not. */
	for (; i + 8 <= len; i += 8)
	{
		uint64_t eight;

		memcpy(&eight, data + i, 8);
		eight = eight >> 7 & ~eight >> 6 & UINT64_C(0x0101010101010101);
		count -= (size_t) (eight * UINT64_C(0x0101010101010101) >> 56);
	}
#endif
	for (; i < len; i++)
		count -= rc_utf8_continues(data[i]);
	return count;
}

size_t
rc_utf8_wide(const char *data, size_t len)
{
	size_t count = 0;
	size_t i = 0;

#ifdef __SSE2__
	/* 0xE3 and above, as signed numbers -29 to -1. */
	count = count_in_vectors(data, len, -29, 0);
	i = len / 16 * 16;
#endif
	for (; i < len; i++)
		count += (unsigned char) data[i] >= 0xE3;
	return count;
}
