/*-------------------------------------------------------------------------
 *
 * json_server.h
 *		As much of a server as reading a claim from JSON takes.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FUZZ_JSON_SERVER_H
#define RC_FUZZ_JSON_SERVER_H

#include "fmgr.h"

/* A jsonb datum of the text, or 0 where it is not JSON. */
extern Datum server_parse_json(const char *data, size_t size);

/* Calls a function of one argument; false where it raised an error, which must have a SQLSTATE of users' mistakes. */
extern bool server_call(PGFunction function, Datum argument, Datum *result);

/* All memory given out since the last time. */
extern void server_free_all(void);

#endif /* RC_FUZZ_JSON_SERVER_H */
