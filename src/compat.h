/*-------------------------------------------------------------------------
 *
 * compat.h
 *		PostgreSQL 15 to 18 under the names of the newest.
 *
 * The code is written against PostgreSQL 18; what older servers lack or spell
 * otherwise is defined here, and nowhere else.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_COMPAT_H
#define RARECLAIMS_COMPAT_H

/* A module tells its name and version since 18. */
#if PG_VERSION_NUM < 180000
#define PG_MODULE_MAGIC_EXT(...) PG_MODULE_MAGIC
#endif

/* That a function does not return stands before its declaration since 18; before, behind it. */
#if PG_VERSION_NUM < 180000
#define pg_noreturn pg_attribute_noreturn()
#endif

/* Generated columns can be virtual since 18. */
#if PG_VERSION_NUM < 180000
#define ATTRIBUTE_GENERATED_VIRTUAL 'v'
#endif

/* What deals with varlenas left postgres.h in 16. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* Input errors can be saved for the caller since 16; before, they are raised. */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#include "utils/rangetypes.h"

#define errsave(context, ...)                                                                                          \
	do                                                                                                                 \
	{                                                                                                                  \
		(void) (context);                                                                                              \
		ereport(ERROR, __VA_ARGS__);                                                                                   \
	} while (0)
#define DirectInputFunctionCallSafe(function, string, type, typmod, context, result)                                   \
	((void) (context),                                                                                                 \
	 *(result) =                                                                                                       \
		 DirectFunctionCall3(function, CStringGetDatum(string), ObjectIdGetDatum(type), Int32GetDatum(typmod)),        \
	 true)
#define make_range(typcache, lower, upper, empty, escontext) make_range(typcache, lower, upper, empty)
#endif

#endif /* RARECLAIMS_COMPAT_H */
