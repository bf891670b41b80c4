/*-------------------------------------------------------------------------
 *
 * spelling.h
 *		Mentions by the very words that they are.
 *
 * What ties a value to what it counts, wherever it stands, is a cue of the
 * dictionary.  A word that only means something where everything else already
 * fits is looked for here: in a list of lexicon/words.tsv, or, where it is one
 * of a few small words of grammar, in an array beside the rule.
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

/* One of 64 places, for the first two bytes of a word, of either case; the second is 0 where there is none. */
static inline unsigned
rc_beginning(char first, char second)
{
	return (((unsigned char) first | 0x20u) * 5 + ((unsigned char) second | 0x20u)) & 63;
}

/*
 * The beginnings of all the spellings.  They are constant, as is the loop's
 * end where this is used: the compiler makes one number of it all.
 */
static inline uint64_t
rc_beginnings_of(const char *const spellings[], size_t count)
{
	uint64_t beginnings = 0;

#ifdef __GNUC__
#pragma GCC unroll 64
#endif
	for (size_t k = 0; k < count; k++)
		beginnings |= UINT64_C(1) << rc_beginning(spellings[k][0], spellings[k][1]);
	return beginnings;
}

/* May the mention begin as one of these do?  Of ten words that are looked at, nine do not. */
static inline bool
rc_begins_so(const rc_mentions *mentions, int i, uint64_t beginnings)
{
	const rc_mention *mention;
	const char *s;

	if (i < 0 || i >= mentions->count)
		return false;
	mention = &mentions->items[i];
	s = mentions->text.data + mention->from;
	return (beginnings >> rc_beginning(s[0], mention->to - mention->from > 1 ? s[1] : '\0') & 1) != 0;
}

#define RC_SPELLS_ANY(mentions, i, spellings)                                                                          \
	(rc_begins_so(mentions, i, rc_beginnings_of(spellings, sizeof(spellings) / sizeof((spellings)[0]))) &&             \
	 rc_spells_one(mentions, i, spellings, sizeof(spellings) / sizeof((spellings)[0])))

extern bool rc_spells_listed(const rc_mentions *mentions, int i, const rc_word_list *list);

/* Does the mention equal one of the words, ASCII case aside? */
static inline bool
rc_spells_of(const rc_mentions *mentions, int i, rc_spelt words)
{
	const rc_word_list *list = &rc_lexicon_lists[words];

	return rc_begins_so(mentions, i, list->beginnings) && rc_spells_listed(mentions, i, list);
}

/* Does one of the words stand at text[at) and before text[to), whatever mentions it has been cut into? */
extern bool rc_stands_one_of(const rc_mentions *mentions, size_t at, size_t to, rc_spelt words);

/* Bytes of the longest of the words that stands there, or 0. */
extern size_t rc_longest_of(const rc_mentions *mentions, size_t at, size_t to, rc_spelt words);

/* Does the text end with one of the words? */
extern bool rc_ends_with_one_of(rc_text text, rc_spelt words);

/* Does the text of the mentions [first, last) hold one of the words, in small letters, and be it inside of another? */
extern bool rc_says_of(const rc_mentions *mentions, int first, int last, rc_spelt words);

/* Does the text of the mention, as it is written, hold the word? */
extern bool rc_holds(const rc_mentions *mentions, int i, const char *word);

/* Does it begin with the word? */
extern bool rc_begins_with(const rc_mentions *mentions, int i, const char *word);

/* Does the text of the mentions [first, last) hold one of the Chinese words, which begin so? */
extern bool rc_says_one(const rc_mentions *mentions, int first, int last, uint64_t beginnings,
						const char *const words[], size_t count);

#define RC_SAYS_ANY(mentions, first, last, words)                                                                      \
	rc_says_one(mentions, first, last, rc_beginnings_of(words, sizeof(words) / sizeof((words)[0])), words,             \
				sizeof(words) / sizeof((words)[0]))

#endif /* RC_SPELLING_H */
