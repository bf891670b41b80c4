/*-------------------------------------------------------------------------
 *
 * numeral_words.h
 *		English number words, for numeral_english.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMERAL_WORDS_H
#define RC_NUMERAL_WORDS_H

#include "number/numeral.h"

typedef enum rc_word_class
{
	W_NONE = 0,
	W_DIGIT,   /* zero ... nine */
	W_TEEN,    /* ten ... nineteen */
	W_TENS,    /* twenty ... ninety */
	W_HUNDRED, /* value: power of ten, as of all scales */
	W_SCALE,   /* thousand, million ... */
	W_SCALES,  /* hundreds, millions: a vague number, or a plain scale behind one */
	W_DOZEN,   /* value: how many */
	W_DOZENS,
	W_PART,  /* third, fifth, quarter: the denominator, or an ordinal */
	W_PARTS, /* thirds, quarters */
	W_HALF,
	W_HALVES,
	W_POINT,
	W_AND,
	W_A,
	W_SEVERAL,
	W_FEW,
	W_COUPLE,
	W_TIMES,   /* twice, thrice */
	W_ORDINAL, /* first, second ...: makes a time of a half or a quarter */
	W_MOST,
	W_MAJORITY,
	W_VAST, /* what makes a majority a large one */
	W_ALL,
	W_WHOLLY, /* entirely, fully: all, of what somebody depends for */
	W_MINUS
} rc_word_class;

/* A word of the text, and what number word it is. */
typedef struct rc_token
{
	size_t from, to;
	rc_word_class class;
	int value;
} rc_token;

/* The word of ASCII letters that begins at text[at]; class W_NONE where it is no number word. */
extern rc_token rc_token_at(rc_text text, size_t at, size_t to);

/* The word behind a blank or one hyphen; from == to where there is something else. */
extern rc_token rc_token_behind(rc_text text, size_t at, size_t to);

/* The word before text[at], blanks and hyphens between; from == to where there is none. */
extern rc_token rc_token_before(rc_text text, size_t at);

/* Does this word (small letters) stand at text[at], and end there? */
extern bool rc_is_word(rc_text text, size_t at, size_t to, const char *expected);

/* Is the word one of the list, which NULL ends? */
extern bool rc_token_is_in(rc_text text, rc_token word, const char *const *list);

/* The place behind "of" that follows text[at], or at. */
extern size_t rc_skip_of(rc_text text, size_t at, size_t to);

#endif /* RC_NUMERAL_WORDS_H */
