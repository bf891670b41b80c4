/*-------------------------------------------------------------------------
 *
 * error.h
 *		Saying what went wrong.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_ERROR_H
#define RC_ERROR_H

#include "rc.h"

#if defined(__GNUC__)
#define RC_PRINTF(string, first) __attribute__((format(printf, string, first)))
#else
#define RC_PRINTF(string, first)
#endif

/* Fills *error (which may be NULL) and returns status. */
extern rc_status rc_fail(rc_error *error, rc_status status, size_t offset, const char *format, ...) RC_PRINTF(4, 5);

extern rc_status rc_fail_memory(rc_error *error);

/* Adds to a failure which word of the model would have done; kind and measure as in rc_error.  Returns its status. */
extern rc_status rc_fail_for(rc_error *error, rc_status status, rc_words wanted, int kind, int measure);

#endif /* RC_ERROR_H */
