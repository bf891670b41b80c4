/*-------------------------------------------------------------------------
 *
 * engine_cache.c
 *		The engine of this backend.
 *
 * Patterns are compiled when they are first tried, and kept.  The engine
 * lives in a memory context of its own below TopMemoryContext; the code that
 * PCRE2's JIT made for it does not, and is given back by a reset callback of
 * that context.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "engine_cache.h"
#include "host.h"
#include "report.h"
#include "utils/memutils.h"

static rc_engine *engine = NULL;

static void
forget_engine(void *arg)
{
	rc_engine *old = engine;

	(void) arg;
	engine = NULL;
	rc_engine_free(old);
}

static void
build_engine(void)
{
	MemoryContext context = AllocSetContextCreate(TopMemoryContext, "rareclaims engine", ALLOCSET_DEFAULT_SIZES);
	MemoryContextCallback *callback = MemoryContextAllocZero(context, sizeof(MemoryContextCallback));
	rc_env env = host_env(context);
	rc_error error;

	callback->func = forget_engine;
	MemoryContextRegisterResetCallback(context, callback);
	if (rc_engine_new(&env, &engine, &error) != RC_OK)
	{
		MemoryContextDelete(context);
		report_failure("engine", &error);
	}
}

rc_engine *
backend_engine(void)
{
	if (engine == NULL)
		build_engine();
	return engine;
}
