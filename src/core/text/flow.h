/*-------------------------------------------------------------------------
 *
 * flow.h
 *		Running text as it was before somebody set it in lines: wrapped lines in
 *		one, and one blank between two words.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FLOW_H
#define RC_FLOW_H

#include "text/plain_copy.h"

/* May text[from, to) hold lines to be joined, or blanks to be dropped?  A quick look, which most texts do not pass. */
extern bool rc_may_flow(rc_text text, size_t from, size_t to);

/*
 * Joins the lines of the copy that are wrapped, and leaves one blank of each
 * run of them.  Rows of tables, which are set by now, stay as they are.
 */
extern rc_status rc_make_flow(const rc_env *env, rc_plain_copy *copy, rc_error *error);

#endif /* RC_FLOW_H */
