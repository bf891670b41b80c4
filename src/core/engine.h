/*-------------------------------------------------------------------------
 *
 * engine.h
 *		What is set up once and used for any number of texts: the compiled
 *		patterns.
 *
 * Each *_patterns.h lists the shapes of one concept as
 *		RC_PATTERN(NAME, "source")
 * All are compiled with PCRE2_UTF, and by JIT once they have been tried often
 * enough for that to pay, and matched with the limits of the env; a limit
 * reached is RC_LIMIT, never "no match".
 * PCRE2's JIT serves no match that is anchored by the call: a pattern that is
 * only tried anchored should say so itself and begin with \G.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_ENGINE_H
#define RC_ENGINE_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/arena.h"
#include "rc.h"

typedef enum rc_pattern
{
#define RC_PATTERN(name, source) RC_PATTERN_##name,
#include "quantity/quantity_patterns.h"
#include "period/period_patterns.h"
#undef RC_PATTERN
	RC_PATTERN_COUNT
} rc_pattern;

/* Capture groups of one pattern at most, the whole match included. */
#define RC_MAX_GROUPS 24

/* For each character, by hash, the patterns that may begin with it: see period_first.c. */
#define RC_FIRST_SLOTS 512
typedef struct rc_first_patterns
{
	uint64_t words[(RC_PATTERN_COUNT + 63) / 64];
} rc_first_patterns;

struct rc_engine
{
	rc_env env;
	pcre2_general_context *general;
	pcre2_compile_context *compile;
	pcre2_match_context *match;
	pcre2_match_data *data;
	pcre2_code *patterns[RC_PATTERN_COUNT];
	bool anchored[RC_PATTERN_COUNT]; /* by the pattern itself */
	bool jitted[RC_PATTERN_COUNT];
	uint8_t tries[RC_PATTERN_COUNT];  /* of each, until it is compiled by JIT */
	uint8_t groups[RC_PATTERN_COUNT]; /* of each, the whole match included */
	rc_first_patterns first[RC_FIRST_SLOTS];
	rc_arena scratch; /* of one call of rc_share and the like, which reset it */
};

/* Where a match and its groups stand, as many as the pattern has; a group that took no part is RC_UNSET. */
#define RC_UNSET SIZE_MAX
typedef struct rc_match
{
	bool found;
	size_t from[RC_MAX_GROUPS];
	size_t to[RC_MAX_GROUPS];
} rc_match;

/*
 * Looks for the pattern in text[from, to), which is valid UTF-8.  What stands
 * before from can be seen by look-behind, what stands behind to cannot.  With
 * anchored, only a match that begins at from counts.
 */
extern rc_status rc_match_pattern(rc_engine *engine, rc_pattern pattern, rc_text text, size_t from, size_t to,
								  bool anchored, rc_match *match, rc_error *error);

/* Fills in `first`. */
extern void rc_fill_first(rc_engine *engine);

/* Is the phrase one that is read: UTF-8, and not too long? */
extern rc_status rc_phrase_check(const rc_engine *engine, rc_text phrase, rc_error *error);

#endif /* RC_ENGINE_H */
