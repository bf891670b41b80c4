/*-------------------------------------------------------------------------
 *
 * extract_options.h
 *		What the caller of an extraction asks for.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_EXTRACT_OPTIONS_H
#define RC_EXTRACT_OPTIONS_H

#include "rc.h"

/* Reads the options: a blank name is none, and what no claim could carry is an error rather than no claims. */
extern rc_status rc_options_read(const rc_extract_options *given, rc_extract_options *options, rc_error *error);

#endif /* RC_EXTRACT_OPTIONS_H */
