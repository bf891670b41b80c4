/*-------------------------------------------------------------------------
 *
 * cuts.h
 *		Where characters of the text are missing in the copy that is read.
 *
 * Spans of claims count the characters of the text as it was given.  The list
 * holds distances and counts in a few bits each, so that it stays small beside
 * the text whatever the text; so it is read from its beginning on, with a
 * reader that remembers how far it has come.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CUTS_H
#define RC_CUTS_H

#include "rc.h"

typedef struct rc_cuts
{
	unsigned char *items; /* see cuts.c */
	size_t len, room;
	size_t last; /* byte of the copy where the last one is */
} rc_cuts;

/* The cuts before some byte of the copy. */
typedef struct rc_cuts_passed
{
	size_t next; /* the item behind them */
	size_t last; /* byte of the copy where the last of them is */
	size_t characters;
} rc_cuts_passed;

/*
 * So many characters are missing at the byte of the copy; asked in rising order
 * of bytes.  `replaced`: they belong to the character there, which stands for
 * them as well; else they stood before it.
 */
extern rc_status rc_cuts_add(const rc_env *env, rc_cuts *cuts, size_t byte, size_t characters, bool replaced,
							 rc_error *error);

/*
 * Passes the cuts before the byte of the copy.  With `begins`, what stood right
 * before the character there counts, as it does for a span that begins with it.
 */
extern void rc_cuts_pass(const rc_cuts *cuts, size_t byte, bool begins, rc_cuts_passed *passed);

extern void rc_cuts_free(const rc_env *env, rc_cuts *cuts);

#endif /* RC_CUTS_H */
