/* Memory given back all at once: arena.c. */
#include "base/arena.h"
#include "test.h"

TEST(aligns_every_piece)
{
	rc_env env = test_env();
	rc_arena arena;

	rc_arena_init(&arena, &env);
	for (size_t size = 0; size < 100; size++)
	{
		char *piece = rc_arena_alloc(&arena, size);

		CHECK(piece != NULL);
		CHECK_INT((uintptr_t) piece % _Alignof(max_align_t), 0);
		memset(piece, 1, size);
	}
	rc_arena_free(&arena);
}

TEST(keeps_pieces_apart)
{
	rc_env env = test_env();
	rc_arena arena;
	unsigned char *pieces[500];

	rc_arena_init(&arena, &env);
	for (int i = 0; i < 500; i++)
	{
		pieces[i] = rc_arena_alloc(&arena, (size_t) i);
		memset(pieces[i], i % 251, (size_t) i);
	}
	for (int i = 0; i < 500; i++)
	{
		for (int j = 0; j < i; j++)
		{
			if (!CHECK_INT(pieces[i][j], i % 251))
				break;
		}
	}
	rc_arena_free(&arena);
}

TEST(gives_a_piece_larger_than_a_block)
{
	rc_env env = test_env();
	rc_arena arena;
	char *piece;

	rc_arena_init(&arena, &env);
	piece = rc_arena_alloc(&arena, 1000000);
	CHECK(piece != NULL);
	memset(piece, 1, 1000000);
	CHECK(rc_arena_alloc(&arena, 1) != NULL);
	rc_arena_free(&arena);
}

TEST(refuses_a_size_that_cannot_be)
{
	rc_env env = test_env();
	rc_arena arena;

	rc_arena_init(&arena, &env);
	CHECK(rc_arena_alloc(&arena, SIZE_MAX) == NULL);
	CHECK(rc_arena_alloc(&arena, SIZE_MAX - 8) == NULL);
	CHECK_INT(test_memory.calls, 0);
	rc_arena_free(&arena);
}

TEST(reset_keeps_one_block)
{
	rc_env env = test_env();
	rc_arena arena;
	long calls;

	rc_arena_init(&arena, &env);
	rc_arena_reset(&arena);
	for (int i = 0; i < 100; i++)
		rc_arena_alloc(&arena, 1000);
	CHECK(test_memory.live > 1);
	rc_arena_reset(&arena);
	CHECK_INT(test_memory.live, 1);

	calls = test_memory.calls;
	CHECK(rc_arena_alloc(&arena, 1000) != NULL);
	CHECK_INT(test_memory.calls, calls);
	rc_arena_free(&arena);
	CHECK_INT(test_memory.live, 0);
	rc_arena_free(&arena);
}

static rc_status
fill(const rc_env *env, void *arg)
{
	rc_arena arena;
	rc_status status = RC_OK;

	(void) arg;
	rc_arena_init(&arena, env);
	for (int i = 0; status == RC_OK && i < 30; i++)
	{
		if (rc_arena_alloc(&arena, 4000) == NULL)
			status = RC_NO_MEMORY;
	}
	rc_arena_free(&arena);
	return status;
}

TEST(survives_the_lack_of_memory_at_every_block)
{
	CHECK(test_every_allocation(fill, NULL) > 10);
}
