/*-------------------------------------------------------------------------
 *
 * extract_options.h
 *		The arguments that all functions of extraction have.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_EXTRACT_OPTIONS_H
#define RARECLAIMS_EXTRACT_OPTIONS_H

#include "fmgr.h"

#include "core/rc.h"

/*
 * Copies what must stay in place.  Arguments of all, from the given one on: body text, published date, perspective text;
 * and, where there is one, repair boolean.
 */
extern void read_extract_options(FunctionCallInfo fcinfo, int first, rc_extract_options *options);

#endif /* RARECLAIMS_EXTRACT_OPTIONS_H */
