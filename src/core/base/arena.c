/*-------------------------------------------------------------------------
 *
 * arena.c
 *		Memory of one piece of work, given back all at once.
 *
 *-------------------------------------------------------------------------
 */
#include "base/arena.h"

typedef struct rc_arena_block
{
	struct rc_arena_block *next;
	size_t size; /* usable bytes behind this header */
} rc_arena_block;

/* Fuzzing makes each allocation a block of its own, so that a sanitizer sees where it ends. */
#ifdef RC_ARENA_BLOCK
#define BLOCK_SIZE ((size_t) RC_ARENA_BLOCK)
#else
#define BLOCK_SIZE ((size_t) 8192 - sizeof(rc_arena_block))
#endif
#define ALIGNMENT (_Alignof(max_align_t))
#define HEADER ((sizeof(rc_arena_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

void
rc_arena_init(rc_arena *arena, const rc_env *env)
{
	arena->env = env;
	arena->block = NULL;
	arena->used = 0;
}

void *
rc_arena_alloc(rc_arena *arena, size_t size)
{
	rc_arena_block *block = arena->block;
	void *result;

	if (size > SIZE_MAX - HEADER - ALIGNMENT)
		return NULL;
	size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

	if (block == NULL || block->size - arena->used < size)
	{
		size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;

		block = arena->env->reallocate(arena->env->user, NULL, HEADER + room);
		if (block == NULL)
			return NULL;
		block->next = arena->block;
		block->size = room;
		arena->block = block;
		arena->used = 0;
	}

	result = (char *) block + HEADER + arena->used;
	arena->used += size;
	return result;
}

static void
free_blocks(rc_arena *arena, rc_arena_block *block)
{
	while (block != NULL)
	{
		rc_arena_block *next = block->next;

		arena->env->reallocate(arena->env->user, block, 0);
		block = next;
	}
}

void
rc_arena_reset(rc_arena *arena)
{
	if (arena->block != NULL)
	{
		free_blocks(arena, arena->block->next);
		arena->block->next = NULL;
	}
	arena->used = 0;
}

void
rc_arena_free(rc_arena *arena)
{
	free_blocks(arena, arena->block);
	arena->block = NULL;
	arena->used = 0;
}
