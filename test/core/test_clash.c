/*-------------------------------------------------------------------------
 *
 * test_clash.c
 *		All contradictions among many claims.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/clash.h"
#include "test.h"

#define MOST 2000

static unsigned char bytes[MOST][RC_CLAIM_BYTES];
static rc_stored stored[MOST];
static size_t stored_count;

static void
store(const char *literal)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	rc_stored *place = &stored[stored_count];

	rc_arena_init(&arena, &env);
	if (CHECK_INT(rc_claim_parse(&arena, TEXT(literal), &claim, &error), RC_OK))
	{
		place->len = rc_claim_encode(&claim, bytes[stored_count], RC_CLAIM_BYTES);
		place->bytes = bytes[stored_count++];
	}
	rc_arena_free(&arena);
}

/* Counts the clashes, and checks each. */
static rc_status
take(void *user, const rc_clash *clashes, size_t count)
{
	size_t *total = user;

	for (size_t i = 0; i < count; i++)
	{
		rc_claim a;
		rc_claim b;
		rc_error error;

		CHECK(clashes[i].first < clashes[i].second);
		rc_claim_view(stored[clashes[i].first].bytes, stored[clashes[i].first].len, &a, &error);
		rc_claim_view(stored[clashes[i].second].bytes, stored[clashes[i].second].len, &b, &error);
		CHECK_INT(rc_claim_relation(&a, &b), RC_CONTRADICTS);
	}
	*total += count;
	return RC_OK;
}

/* The number of pairs that contradict, from asking every one. */
static size_t
walk(void)
{
	size_t total = 0;

	for (size_t i = 0; i < stored_count; i++)
	{
		for (size_t j = i + 1; j < stored_count; j++)
		{
			rc_claim a;
			rc_claim b;
			rc_error error;

			rc_claim_view(stored[i].bytes, stored[i].len, &a, &error);
			rc_claim_view(stored[j].bytes, stored[j].len, &b, &error);
			total += rc_claim_relation(&a, &b) == RC_CONTRADICTS;
		}
	}
	return total;
}

static void
store_shares(void)
{
	stored_count = 0;
	for (int i = 0; i < 600; i++)
	{
		char literal[100];

		snprintf(literal, sizeof(literal), "%sshare %s mining(gallium) %s0.%02d asof=20%02d-01-01",
				 i % 13 == 0 ? "not " : "", i % 2 ? "CN" : "US",
				 i % 3   ? ""
				 : i % 9 ? "~"
						 : ">",
				 1 + i * 37 % 98, 20 + i % 4);
		store(literal);
	}
}

TEST(the_pairs_are_those_of_a_walk)
{
	rc_env env = test_env();
	rc_error error;
	size_t total = 0;
	size_t expected;

	store_shares();
	stored[7].bytes = NULL; /* NULL in the array */
	CHECK_INT(rc_clashes_find(&env, stored, stored_count, take, &total, &error), RC_OK);
	stored[7] = stored[8];
	expected = walk();
	total = 0;
	CHECK_INT(rc_clashes_find(&env, stored, stored_count, take, &total, &error), RC_OK);
	CHECK_INT(total, expected);
	CHECK(total > 1000);
}

static rc_status
count_only(void *user, const rc_clash *clashes, size_t count)
{
	(void) clashes;
	*(size_t *) user += count;
	return RC_OK;
}

static rc_status
work(const rc_env *env, void *arg)
{
	size_t total = 0;
	rc_error error;

	(void) arg;
	return rc_clashes_find(env, stored, stored_count, count_only, &total, &error);
}

TEST(out_of_memory)
{
	store_shares();
	CHECK(test_every_allocation(work, NULL) > 0);
}

static rc_status
refuse(void *user, const rc_clash *clashes, size_t count)
{
	(void) user, (void) clashes, (void) count;
	return RC_LIMIT;
}

static bool
stop(void *user)
{
	(void) user;
	return true;
}

TEST(the_search_can_be_ended)
{
	rc_env env = test_env();
	rc_error error;
	size_t total = 0;

	store_shares();
	CHECK_INT(rc_clashes_find(&env, stored, stored_count, refuse, NULL, &error), RC_LIMIT);
	env.poll = stop;
	CHECK_INT(rc_clashes_find(&env, stored, stored_count, take, &total, &error), RC_CANCELED);
}

TEST(damaged_bytes_are_an_error)
{
	rc_env env = test_env();
	rc_error error;
	size_t total = 0;

	store_shares();
	stored[3].len = 5;
	CHECK_INT(rc_clashes_find(&env, stored, stored_count, take, &total, &error), RC_CORRUPT);
}
