/*-------------------------------------------------------------------------
 *
 * glance.h
 *		A first look at a sentence: can it say anything of the field?
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_GLANCE_H
#define RC_GLANCE_H

#include "rc.h"

/* What a word says of its sentence; compile.pl has the same numbers. */
#define RC_SEEN_TOPIC 1   /* a material, or an instrument of trade policy */
#define RC_SEEN_MEASURE 2 /* something that is measured of a material, which a sentence just before must have named */
#define RC_SEEN_VALUE 4   /* a figure, a number word, "largest", "only" */
#define RC_SEEN_FIRM 8    /* a company */
#define RC_SEEN_FUND 16   /* something that is told without a material, in money or in shares: an investment, a grade */
#define RC_SEEN_WORTH 32  /* a currency, a percent sign, a fraction, a place in an order */
#define RC_SEEN_TAKES 64  /* something that is told without a material, in years: a lead, to take time */
#define RC_SEEN_LENGTH 128 /* a unit of time */

/* Those of text[from, to), as far as it takes to know that the sentence may state something. */
extern unsigned rc_glance(rc_text text, size_t from, size_t to);

/* The same, the topic aside. */
extern unsigned rc_glance_aside(rc_text text, size_t from, size_t to);

/* Those of text[from, to), as far as it takes to see one of `enough`. */
extern unsigned rc_look_for(rc_text text, size_t from, size_t to, unsigned enough);

/*
 * Can the sentence text[from, to) state something by itself?  *topic says
 * whether it names a material or an instrument; where it cannot, *seen gets all
 * that it says besides.
 */
extern bool rc_may_state_at(rc_text text, size_t from, size_t to, bool *topic, unsigned *seen);

/*
 * The first places of a text that a sentence may state something by, rising:
 * up to the last of them, no sentence without one can state anything by itself.
 */
#define RC_TELLING_PLACES 16
typedef struct rc_telling
{
	size_t places[RC_TELLING_PLACES];
	int count;
	int passed; /* so many stand before the sentences that are asked for */
} rc_telling;

static inline void
rc_tell(rc_telling *telling, size_t at)
{
	if (telling->count < RC_TELLING_PLACES && (telling->count == 0 || telling->places[telling->count - 1] < at))
		telling->places[telling->count++] = at;
}

/* Can the sentence text[from, to) state nothing by itself?  Sentences are asked for in their order. */
static inline bool
rc_is_silent(rc_telling *telling, size_t from, size_t to)
{
	while (telling->passed < telling->count && telling->places[telling->passed] < from)
		telling->passed++;
	return telling->passed < telling->count && to <= telling->places[telling->passed];
}

/*
 * Does the text name a material, an instrument or a company from byte `from`
 * on?  An article that does not is about something else, whatever it counts.
 * What tells something up to there is added to *telling.
 */
extern bool rc_is_of_field(rc_text text, size_t from, rc_telling *telling);

/* Can a sentence of these state something by itself? */
static inline bool
rc_may_state(unsigned seen)
{
	const unsigned worth = RC_SEEN_FUND | RC_SEEN_WORTH;
	const unsigned time = RC_SEEN_TAKES | RC_SEEN_LENGTH | RC_SEEN_VALUE;

	return (seen & RC_SEEN_TOPIC) != 0 || (seen & worth) == worth || (seen & time) == time;
}

#endif /* RC_GLANCE_H */
