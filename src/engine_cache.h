/*-------------------------------------------------------------------------
 *
 * engine_cache.h
 *		The engine of this backend.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_ENGINE_CACHE_H
#define RARECLAIMS_ENGINE_CACHE_H

#include "core/rc.h"

/*
 * The engine, built at the first call and kept until the backend ends.  Its
 * functions are not to be called while one of them is at work.
 */
extern rc_engine *backend_engine(void);

#endif /* RARECLAIMS_ENGINE_CACHE_H */
