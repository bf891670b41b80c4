/*-------------------------------------------------------------------------
 *
 * report.h
 *		A failure of the engine as an error of the server.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_REPORT_H
#define RARECLAIMS_REPORT_H

#include "compat.h"
#include "core/rc.h"
#include "nodes/nodes.h"

/* Raises the failure; what says of what thing, as in "claim". */
pg_noreturn extern void report_failure(const char *what, const rc_error *error);

/*
 * The same for the input function of a type: a failure of syntax names the
 * literal and the place in it.  Returns only where escontext takes the error.
 * utf8 is the literal as the engine had it.
 */
extern void report_input_failure(struct Node *escontext, const char *type, const char *literal, rc_text utf8,
								 const rc_error *error);

/* The engine's message in the encoding of the server. */
extern char *failure_message(const rc_error *error);

#endif /* RARECLAIMS_REPORT_H */
