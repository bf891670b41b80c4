/*-------------------------------------------------------------------------
 *
 * word_key.h
 *		English words of up to sixteen letters as numbers, to look them up by.
 *
 * A word in small letters, with zeros behind it, read as two big-endian
 * numbers, compares as its letters do: a sorted table is searched without a
 * call and without a loop over letters.  The letters of a word are told from
 * what stands behind it eight at a time, too.
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

#define RC_EACH_BYTE UINT64_C(0x0101010101010101)

/* The highest bit of each byte of eight that is an ASCII letter. */
static inline uint64_t
rc_letters_of_eight(uint64_t eight)
{
	uint64_t low = (eight | 0x20 * RC_EACH_BYTE) & 0x7F * RC_EACH_BYTE;

	return (low + (0x80 - 'a') * RC_EACH_BYTE) & ~(low + (0x7F - 'z') * RC_EACH_BYTE) & ~eight & 0x80 * RC_EACH_BYTE;
}

/* How many bytes of eight stand before the first that has its highest bit set; 8 where none has. */
static inline unsigned
rc_leading_bytes(uint64_t bits)
{
#ifdef __GNUC__
	return bits == 0 ? 8 : (unsigned) __builtin_clzll(bits) / 8;
#else
	unsigned count = 0;

	for (; count < 8 && (bits >> (63 - 8 * count) & 1) == 0; count++)
		;
	return count;
#endif
}

/* A run of letters: as a key where it has no more than sixteen, and which of them are capitals. */
typedef struct rc_word
{
	rc_word_key key;
	unsigned len; /* RC_KEY_LETTERS + 1: more than fit */
	unsigned capitals;
} rc_word;

/* Bit i is set where byte i of eight is one of the letters and a capital. */
static inline unsigned
rc_capitals_of_eight(uint64_t eight, uint64_t letters)
{
	return (unsigned) (((letters >> 7 & ~eight >> 5) * UINT64_C(0x8040201008040201)) >> 56);
}

/* The run of ASCII letters that begins at text[at]. */
static inline rc_word
rc_read_word(rc_text text, size_t at)
{
	const uint64_t small = 0x20 * RC_EACH_BYTE;
	const char *spelling = text.data + at;
	char rest[RC_KEY_LETTERS + 1] = {0};
	rc_word word = {{0, 0}, 0, 0};
	uint64_t eight, letters;

	if (text.len - at <= RC_KEY_LETTERS)
	{
		memcpy(rest, spelling, text.len - at);
		spelling = rest;
	}
	eight = rc_eight_letters(spelling);
	letters = rc_letters_of_eight(eight);
	word.len = rc_leading_bytes(~letters & 0x80 * RC_EACH_BYTE);
	if (word.len < 8)
	{
		if (word.len == 0)
			return word;
		letters &= UINT64_MAX << (64 - 8 * word.len);
		word.key.front = (eight | small) & UINT64_MAX << (64 - 8 * word.len);
		word.capitals = rc_capitals_of_eight(eight, letters);
		return word;
	}
	word.key.front = eight | small;
	word.capitals = rc_capitals_of_eight(eight, letters);
	eight = rc_eight_letters(spelling + 8);
	letters = rc_letters_of_eight(eight);
	word.len = 8 + rc_leading_bytes(~letters & 0x80 * RC_EACH_BYTE);
	if (word.len == 8)
		return word;
	if (word.len < 16)
		letters &= UINT64_MAX << (128 - 8 * word.len);
	word.key.back = (eight | small) & UINT64_MAX << (128 - 8 * word.len);
	word.capitals |= rc_capitals_of_eight(eight, letters) << 8;
	if (word.len == RC_KEY_LETTERS)
		word.len += (unsigned) ((spelling[RC_KEY_LETTERS] | 0x20) - 'a') < 26;
	return word;
}

/* A hash of the key.  A product spreads upwards only: the high half is folded onto the low one. */
static inline uint64_t
rc_hash_of_key(rc_word_key key)
{
	uint64_t hash = (key.front ^ key.back * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);

	return hash ^ hash >> 32;
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
