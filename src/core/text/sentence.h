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
 * "Nov. 24", "approx. 5").
 *
 * What is longer than any sentence (a table, a text without marks) is cut by
 * force, so that the work done for one stays bounded: behind RC_SENTENCE_LIMIT
 * bytes at the next comma or the like, half as many further on at the next
 * space, and at twice as many anywhere.
 */
#define RC_SENTENCE_LIMIT 4096
extern bool rc_sentence_next(rc_text text, size_t at, rc_sentence_span *sentence);

#endif /* RC_SENTENCE_H */
