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

#include "base/byte_bits.h"
#include "rc.h"

#define RC_KEY_LETTERS 16

typedef struct rc_word_key
{
	uint64_t front, back;
} rc_word_key;

/* The key of an entry of a table: sixteen bytes, in small letters, zeros behind. */
static inline rc_word_key
rc_key_of_entry(const char *spelling)
{
	return (rc_word_key){rc_eight_letters(spelling), rc_eight_letters(spelling + 8)};
}

/* A run of letters: as a key where it has no more than sixteen, and which of them are capitals. */
typedef struct rc_word
{
	rc_word_key key;
	unsigned len; /* RC_KEY_LETTERS + 1: more than fit */
	unsigned capitals;
} rc_word;

/* The key of the first len letters of sixteen bytes, of either case. */
static inline rc_word_key
rc_key_of_letters(const char *spelling, unsigned len)
{
	const uint64_t small = 0x20 * RC_EACH_BYTE;
	rc_word_key key = {(rc_eight_letters(spelling) | small) & rc_first_bytes(len), 0};

	if (len > 8)
		key.back = (rc_eight_letters(spelling + 8) | small) & rc_first_bytes(len - 8);
	return key;
}

/* The run of ASCII letters that begins at text[at]. */
static inline rc_word
rc_read_word(rc_text text, size_t at)
{
	const char *spelling = text.data + at;
	char rest[RC_KEY_LETTERS + 1];
	unsigned letters;
	rc_word word = {{0, 0}, 0, 0};

	if (text.len - at <= RC_KEY_LETTERS)
	{
		memset(rest, 0, sizeof(rest));
		spelling = memcpy(rest, spelling, text.len - at);
	}
	letters = rc_letters_of_sixteen(spelling);
	word.len = rc_lowest_bit(~(uint64_t) letters);
	if (word.len == 0)
		return word;
	word.key = rc_key_of_letters(spelling, word.len);
	word.capitals = rc_capitals_of_sixteen(spelling) & ((1u << word.len) - 1);
	if (word.len == RC_KEY_LETTERS)
		word.len += (unsigned) ((spelling[RC_KEY_LETTERS] | 0x20) - 'a') < 26;
	return word;
}

/* The place behind the run of ASCII letters at text[at], not beyond to. */
static inline size_t
rc_behind_letters(rc_text text, size_t at, size_t to)
{
	while (text.len - at >= 16)
	{
		unsigned run = rc_lowest_bit(~(uint64_t) rc_letters_of_sixteen(text.data + at));

		at += run;
		if (run < 16)
			return at < to ? at : to;
	}
	while (at < to && (unsigned) ((text.data[at] | 0x20) - 'a') < 26)
		at++;
	return at < to ? at : to;
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
	char spelling[RC_KEY_LETTERS];

	if (text.len - at >= RC_KEY_LETTERS)
		return rc_key_of_letters(text.data + at, (unsigned) len);
	memset(spelling, 0, sizeof(spelling));
	memcpy(spelling, text.data + at, len);
	return rc_key_of_letters(spelling, (unsigned) len);
}

static inline bool
rc_same_key(rc_word_key a, rc_word_key b)
{
	return a.front == b.front && a.back == b.back;
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
