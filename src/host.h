/*-------------------------------------------------------------------------
 *
 * host.h
 *		What the engine gets from the server: memory, cancellation, and texts
 *		in UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_HOST_H
#define RARECLAIMS_HOST_H

#include "compat.h"
#include "core/rc.h"

/* An environment whose memory is of the given context, and goes with it. */
extern rc_env host_env(MemoryContext context);

/*
 * Texts between the encoding of the server and UTF-8.  In a UTF-8 database
 * both point into what was given.  A text that the other side cannot express
 * is an error.
 */
extern rc_text host_utf8(const char *data, size_t len);
extern rc_text host_utf8_text(const text *datum);
extern rc_text host_native(rc_text utf8);
extern text *host_native_text(rc_text utf8);

#endif /* RARECLAIMS_HOST_H */
