/*-------------------------------------------------------------------------
 *
 * plain_copy.h
 *		The copy of a text that is read in its place: characters in their plain
 *		form, and no markup.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PLAIN_COPY_H
#define RC_PLAIN_COPY_H

#include "text/cuts.h"

/* What in a text takes a copy. */
typedef struct rc_unplain
{
	bool forms;  /* characters that are other forms of plain ones */
	bool markup; /* and what is no part of what it says */
} rc_unplain;

/* Adds what there is in text[from, to). */
extern void rc_look_for_unplain(rc_text text, size_t from, size_t to, rc_unplain *seen);

typedef struct rc_plain_copy
{
	char *data; /* as many bytes as the text has */
	size_t len;
	rc_cuts cuts;   /* of markup */
	rc_cuts joined; /* and where lines were joined behind that (flow.h): places of `cuts` are those before */
} rc_plain_copy;

/* What is missing before some byte of the copy. */
typedef struct rc_plain_passed
{
	rc_cuts_passed cuts;
	rc_cuts_passed joined;
} rc_plain_passed;

/* Passes what is missing before the byte of the copy; `begins` as in cuts.h.  Returns the characters that are missing there, from the beginning on. */
extern size_t rc_plain_pass(const rc_plain_copy *copy, size_t byte, bool begins, rc_plain_passed *passed);

extern void rc_plain_copy_free(const rc_env *env, rc_plain_copy *copy);

/*
 * Makes a copy of the text.  Its characters are those of the text one by one,
 * but for the cuts.  What it holds is to be freed whatever the status.
 */
extern rc_status rc_make_plain_copy(const rc_env *env, rc_text text, rc_plain_copy *copy, rc_error *error);

#endif /* RC_PLAIN_COPY_H */
