/*-------------------------------------------------------------------------
 *
 * character_bits.h
 *		Sets of Chinese characters that turn most others away at once.
 *
 * Each character has one of 256 places, which takes two of its bytes to find;
 * a character that has none of the places of a set is not in it.  A set is
 * written once, as a macro
 *		#define SEASONS(X, word) X(U'春', word) X(U'夏', word) X(U'秋', word) X(U'冬', word)
 * of which RC_CHARACTER_BITS(SEASONS) is an initializer, and SEASONS(RC_CHARACTER_CASE, 0) the cases of a switch.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CHARACTER_BITS_H
#define RC_CHARACTER_BITS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct rc_character_bits
{
	uint64_t words[4];
} rc_character_bits;

#define RC_CHARACTER_CASE(code, word) case code:
#define RC_CHARACTER_PART(code, word) | (uint64_t) (((code) >> 6 & 3) == (word)) << ((code) &63)
#define RC_CHARACTER_BITS(set)                                                                                         \
	{                                                                                                                  \
		{                                                                                                              \
			0 set(RC_CHARACTER_PART, 0), 0 set(RC_CHARACTER_PART, 1), 0 set(RC_CHARACTER_PART, 2),                     \
				0 set(RC_CHARACTER_PART, 3)                                                                            \
		}                                                                                                              \
	}

/* May the character of three bytes be one of the set? */
static inline bool
rc_may_be_of(const rc_character_bits *set, const char *s)
{
	return (set->words[s[1] & 3] >> (s[2] & 63) & 1) != 0;
}

#endif /* RC_CHARACTER_BITS_H */
