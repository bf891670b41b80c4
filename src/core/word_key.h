/*-------------------------------------------------------------------------
 *
 * word_key.h
 *		English words of up to sixteen letters as numbers, to look them up by.
 *
 * A word in small letters, with zeros behind it, read as two big-endian
 * numbers, compares as its letters do: a sorted table is searched without a
 * call and without a loop over letters.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_WORD_KEY_H
#define RC_WORD_KEY_H

#include <string.h>

#include "rc.h"

#define RC_KEY_LETTERS 16

typedef struct rc_word_key
{
	uint64_t front, back;
} rc_word_key;

/* Compilers make one load of this. */
static inline uint64_t
rc_eight_letters(const char *spelling)
{
	const unsigned char *s = (const unsigned char *) spelling;

	return (uint64_t) s[0] << 56 | (uint64_t) s[1] << 48 | (uint64_t) s[2] << 40 | (uint64_t) s[3] << 32 |
		   (uint64_t) s[4] << 24 | (uint64_t) s[5] << 16 | (uint64_t) s[6] << 8 | (uint64_t) s[7];
}

/* The key of an entry of a table: sixteen bytes, in small letters, zeros behind. */
static inline rc_word_key
rc_key_of_entry(const char *spelling)
{
	return (rc_word_key){rc_eight_letters(spelling), rc_eight_letters(spelling + 8)};
}

/* The key of the len letters at text[at], of either case; 1 <= len <= RC_KEY_LETTERS. */
static inline rc_word_key
rc_key_of_word(rc_text text, size_t at, size_t len)
{
	const uint64_t small = UINT64_C(0x2020202020202020);
	rc_word_key key;

	if (text.len - at >= RC_KEY_LETTERS)
		key = rc_key_of_entry(text.data + at);
	else
	{
		char spelling[RC_KEY_LETTERS] = {0};

		memcpy(spelling, text.data + at, len);
		key = rc_key_of_entry(spelling);
	}
	if (len <= 8)
	{
		key.front = (key.front | small) & UINT64_MAX << (64 - 8 * len);
		key.back = 0;
	}
	else
	{
		key.front |= small;
		key.back = (key.back | small) & UINT64_MAX << (128 - 8 * len);
	}
	return key;
}

/* Is the word of the key before, at (0) or behind that of the entry? */
static inline int
rc_compare_keys(rc_word_key key, rc_word_key entry)
{
	if (key.front != entry.front)
		return key.front < entry.front ? -1 : 1;
	return (key.back > entry.back) - (key.back < entry.back);
}

#endif /* RC_WORD_KEY_H */
