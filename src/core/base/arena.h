/*-------------------------------------------------------------------------
 *
 * arena.h
 *		Memory of one piece of work, given back all at once.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_ARENA_H
#define RC_ARENA_H

#include "rc.h"

struct rc_arena_block;

typedef struct rc_arena
{
	const rc_env *env;
	struct rc_arena_block *block; /* newest first */
	size_t used;                  /* of the newest block */
} rc_arena;

extern void rc_arena_init(rc_arena *arena, const rc_env *env);

/* size bytes aligned for any type, or NULL when there is no memory. */
extern void *rc_arena_alloc(rc_arena *arena, size_t size);

/* Forgets everything but keeps the newest block for the next round. */
extern void rc_arena_reset(rc_arena *arena);

extern void rc_arena_free(rc_arena *arena);

#endif /* RC_ARENA_H */
