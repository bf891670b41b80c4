/*-------------------------------------------------------------------------
 *
 * starts.h
 *		Where a number or a time may start.
 *
 * Both are looked for in each sentence, and most words and characters are part
 * of neither.  Here they are passed over sixteen bytes at a time: a word is
 * turned away by its first three letters, a Chinese character by two bytes.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_STARTS_H
#define RC_STARTS_H

#include "base/byte_bits.h"
#include "base/character_bits.h"
#include "lexicon/lexicon_data.h"

/* What to look for. */
typedef struct rc_starts
{
	const uint32_t *words; /* as for rc_may_start() */
	const rc_character_bits *characters;
	bool forms; /* any character that is neither ASCII nor Chinese */
	char least; /* bytes of ASCII from this on ... */
	int count;  /* ... so many of them; ... */
	char sign;  /* ... and this one */
} rc_starts;

/* May one start at s, a byte that is no letter? */
static inline bool
rc_is_sign_of_start(const rc_starts *starts, const char *s)
{
	unsigned char c = (unsigned char) s[0];

	if (c >= 0xE3 && c <= 0xE9)
		return rc_may_be_of(starts->characters, s);
	return c < 0x80 ? (unsigned char) (c - starts->least) < starts->count || s[0] == starts->sign
					: c >= 0xC0 && starts->forms;
}

/*
 * The next place of text[at, to) where one may start, or to: a word, a
 * character, or a byte of ASCII that is looked for.  A word that `at` stands in
 * counts from there on.
 */
static inline size_t
rc_next_start(const rc_starts *starts, rc_text text, size_t at, size_t to)
{
	unsigned inside = 0;

	for (; at < to && text.len - at >= 16; at += 16)
	{
		const char *s = text.data + at;
		unsigned letters = rc_letters_of_sixteen(s);
		unsigned places = (letters & ~(letters << 1 | inside)) | rc_range_of_sixteen(s, starts->least, starts->count) |
						  rc_either_of_sixteen(s, starts->sign, starts->sign) | rc_leads_of_sixteen(s);

		if (to - at < 16)
			places &= (1u << (to - at)) - 1;
		for (; places != 0; places &= places - 1)
		{
			unsigned place = rc_lowest_bit(places);

			if ((letters >> place & 1) != 0 ? rc_may_start(starts->words, text, at + place, to)
											: rc_is_sign_of_start(starts, s + place))
				return at + place;
		}
		inside = letters >> 15 & 1;
	}
	for (; at < to; inside = rc_is_letter(text.data[at++]))
	{
		if (rc_is_letter(text.data[at]) ? !inside && rc_may_start(starts->words, text, at, to)
										: rc_is_sign_of_start(starts, text.data + at))
			return at;
	}
	return to;
}

#endif /* RC_STARTS_H */
