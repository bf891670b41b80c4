/*-------------------------------------------------------------------------
 *
 * sentence.h
 *		Where sentences begin and end.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SENTENCE_H
#define RC_SENTENCE_H

#include "rc.h"

/* A sentence, and whether a new paragraph (a line of its own) begins with it. */
typedef struct rc_sentence_span
{
	size_t from, to; /* bytes; the closing mark is inside */
	bool new_line;
} rc_sentence_span;

/*
 * The sentence that begins at or behind `at`; false at the end of the text.
 *
 * Damaged text is what makes this hard.  A full stop may lack its space
 * ("the end.The next"), may stand inside a torn decimal ("from last
 * year.2%", "of the world's. %"), and belongs to abbreviations ("U.S.",
 * "Nov. 24", "approx. 5").  Sentences are cut by force after
 * RC_SENTENCE_LIMIT bytes, so that the work done for one stays bounded.
 */
#define RC_SENTENCE_LIMIT 16384
extern bool rc_sentence_next(rc_text text, size_t at, rc_sentence_span *sentence);

#endif /* RC_SENTENCE_H */
