/*-------------------------------------------------------------------------
 *
 * places.h
 *		Where in a sentence the mentions of each sort stand.
 *
 * Most questions are asked of few mentions: who acts, which material, what
 * time.  So it is noted once for each sort, one bit a mention, and those who
 * look for one go from bit to bit rather than from mention to mention.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PLACES_H
#define RC_PLACES_H

#include "base/byte_bits.h"
#include "text/mention.h"

/* Notes the places; behind it no mention becomes one of a sort without rc_note_place. */
extern rc_status rc_places_note(rc_arena *arena, rc_mentions *mentions, rc_error *error);

static inline uint64_t *
rc_place_word(const rc_mentions *mentions, rc_sort sort, int i)
{
	return &mentions->places[(size_t) sort * (size_t) mentions->place_words + (size_t) i / 64];
}

static inline void
rc_note_place(rc_mentions *mentions, rc_sort sort, int i)
{
	*rc_place_word(mentions, sort, i) |= UINT64_C(1) << (i % 64);
}

/* The first mention of the sort in [i, last), or last: what begins a stretch asks for it, and goes on with i + 1. */
static inline int
rc_next_of(const rc_mentions *mentions, rc_sort sort, int i, int last)
{
	while (i < last)
	{
		uint64_t bits = *rc_place_word(mentions, sort, i) >> (i % 64);

		if (bits != 0)
		{
			i += (int) rc_lowest_bit(bits);
			return i < last ? i : last;
		}
		i = (i / 64 + 1) * 64;
	}
	return last;
}

#endif /* RC_PLACES_H */
