/*-------------------------------------------------------------------------
 *
 * module.c
 *		What makes the shared library a module of the server.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "compat.h"
#include "fmgr.h"
#include "utils/builtins.h"

PG_MODULE_MAGIC_EXT(.name = "rareclaims", .version = RARECLAIMS_VERSION);

/* The version of the library, which after an upgrade can be ahead of that of the SQL objects. */
PG_FUNCTION_INFO_V1(rareclaims_version);
Datum
rareclaims_version(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_TEXT_P(cstring_to_text(RARECLAIMS_VERSION));
}
