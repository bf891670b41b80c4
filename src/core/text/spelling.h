/*-------------------------------------------------------------------------
 *
 * spelling.h
 *		Mentions by the very words that they are.
 *
 * What rules ask often is a cue of the dictionary; these are for the rest.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SPELLING_H
#define RC_SPELLING_H

#include <string.h>

#include "text/mention.h"

/* Does the text of the mention equal the given spelling, ASCII case aside? */
extern bool rc_spells_word(const rc_mentions *mentions, int i, const char *spelling, size_t len);

static inline bool
rc_spells(const rc_mentions *mentions, int i, const char *spelling)
{
	size_t len = strlen(spelling);

	return i >= 0 && i < mentions->count && mentions->items[i].to - mentions->items[i].from == len &&
		   rc_spells_word(mentions, i, spelling, len);
}

/* Does it equal one of an array of spellings? */
extern bool rc_spells_one(const rc_mentions *mentions, int i, const char *const spellings[], size_t count);

#define RC_SPELLS_ANY(mentions, i, spellings)                                                                          \
	rc_spells_one(mentions, i, spellings, sizeof(spellings) / sizeof((spellings)[0]))

/* Does the mention, written in Chinese characters, hold the word? */
extern bool rc_holds(const rc_mentions *mentions, int i, const char *word);

#endif /* RC_SPELLING_H */
