/*-------------------------------------------------------------------------
 *
 * body.h
 *		The whole text, before its sentences are read: a look through it, and
 *		the copy that is read in its place where characters or tables need it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_BODY_H
#define RC_BODY_H

#include "text/glance.h"
#include "text/plain_copy.h"

/* What a look through the whole text tells. */
typedef struct rc_body_seen
{
	bool of_field; /* something of the field is named */
	rc_unplain unplain;
	bool tables; /* it may have tables */
	bool lines;  /* ... and lines to be joined, or blanks to be dropped */
	rc_telling telling;
} rc_body_seen;

/* Is the text UTF-8, and what is to be done with it? */
extern rc_status rc_body_look(const rc_env *env, rc_text body, rc_body_seen *seen, rc_error *error);

/* Sets the tables of the copy, which are none more often than not; *any becomes true where there are some. */
extern rc_status rc_body_set_tables(const rc_env *env, char *plain, size_t len, bool *any, rc_error *error);

#endif /* RC_BODY_H */
