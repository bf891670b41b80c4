/*-------------------------------------------------------------------------
 *
 * ahead.h
 *		The quantities and times of the next few sentences, read at once.
 *
 * Reading one sentence to the end runs through far more code than a processor
 * keeps at hand, so that each sentence would fetch all of it anew.  What does
 * not wait for the rules is done for several sentences, one step after the
 * other, which fetches a sixth less.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_AHEAD_H
#define RC_AHEAD_H

#include "period/period.h"
#include "quantity/quantity.h"
#include "text/sentence.h"

/* More sentences at once gain no more; and so many bytes behind the first of them. */
#define RC_AHEAD_SENTENCES 4
#define RC_AHEAD_BYTES 1024

/* Of one sentence. */
typedef struct rc_figures
{
	size_t from, to; /* the sentence */
	rc_quantities quantities;
	rc_times times;
	rc_time_context before; /* what the times were resolved from */
	rc_time_context behind; /* and what later ones are */
} rc_figures;

typedef struct rc_ahead
{
	rc_arena arena;
	rc_figures items[RC_AHEAD_SENTENCES];
	int count;
} rc_ahead;

/*
 * Reads the figures of these sentences, at least one and at most
 * RC_AHEAD_SENTENCES, as they are when all of them are read in turn.  What
 * fails behind the first is left for when its turn comes.
 */
extern rc_status rc_ahead_read(rc_ahead *ahead, rc_engine *engine, rc_text text, const rc_sentence_span *sentences,
							   int count, const rc_time_context *context, bool no_repair, rc_error *error);

/* Those of the sentence, if they were read and the context is the one that they were read in; else NULL. */
extern const rc_figures *rc_ahead_find(const rc_ahead *ahead, size_t from, size_t to, const rc_time_context *context);

#endif /* RC_AHEAD_H */
