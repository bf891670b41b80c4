/*-------------------------------------------------------------------------
 *
 * bare_figure.h
 *		Chinese sentences that are nothing but a figure.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_BARE_FIGURE_H
#define RC_BARE_FIGURE_H

#include "rc.h"

/* Does one of the words stand at text[at)?  Its bytes, or 0. */
extern size_t rc_one_of_words_at(rc_text text, size_t at, const char *const *words, size_t count);
#define RC_ONE_OF_WORDS_AT(text, at, words) rc_one_of_words_at(text, at, words, sizeof(words) / sizeof((words)[0]))

/*
 * 3.6万吨。这是该国去年的出口量。 4.6万吨——这个数字令人意外。它是…: does the
 * sentence [from, to) open with a bare figure, of which the next one says what it
 * is?  Then the two are read as one.
 */
extern bool rc_figure_leads_on(rc_text text, size_t from, size_t to, bool new_line);

/* Where a Chinese sentence begins behind its dateline, or behind who answers: 新华社首尔2月10日电, 答：. */
extern size_t rc_behind_opening(rc_text text, size_t from);

#endif /* RC_BARE_FIGURE_H */
