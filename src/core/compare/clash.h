/*-------------------------------------------------------------------------
 *
 * clash.h
 *		All contradictions among many claims.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CLASH_H
#define RC_CLASH_H

#include "base/arena.h"
#include "rc.h"

/* A claim as rc_claim_encode wrote it; bytes NULL: none. */
typedef struct rc_stored
{
	const unsigned char *bytes;
	size_t len;
} rc_stored;

/* Two that contradict each other, by their places; first < second. */
typedef struct rc_clash
{
	uint32_t first, second;
} rc_clash;

/* Takes some clashes; another status than RC_OK ends the search with it. */
typedef rc_status (*rc_clash_taker)(void *user, const rc_clash *clashes, size_t count);

/*
 * Finds every pair for which rc_claim_relation says RC_CONTRADICTS, each once.
 * At most UINT32_MAX claims.
 */
extern rc_status rc_clashes_find(const rc_env *env, const rc_stored *claims, size_t count, rc_clash_taker take,
								 void *user, rc_error *error);

#endif /* RC_CLASH_H */
