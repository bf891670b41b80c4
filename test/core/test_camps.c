/*-------------------------------------------------------------------------
 *
 * test_camps.c
 *		Who stands together on one topic.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/camps.h"
#include "test.h"

#define TOLD 6

static const char *const claims[TOLD] = {
	"share CN mining(rare earths) 0.7 asof=2025-10-20",
	"share CN mining(rare earths) 0.7 asof=2025-10-21",
	"share CN production(rare earths) 0.71 asof=2025-10-22",
	"share CN mining(rare earths) 0.6 source=IEA asof=2025-10-23",
	"share CN mining(rare earths) 0.6 source=IEA",
	"share CN mining(rare earths) 0.97 period=[2010-01-01,2011-01-01)",
};

/* The claims, beginning at one of them. */
static rc_status
find(const rc_env *env, int start, rc_arena *arena, rc_camp **camps, size_t *count)
{
	rc_told told[TOLD];
	rc_error error;
	rc_status status;

	rc_arena_init(arena, env);
	for (int i = 0; i < TOLD; i++)
	{
		status = rc_claim_parse(arena, TEXT(claims[(start + i) % TOLD]), &told[i].claim, &error);
		if (status != RC_OK)
			return status;
		told[i].story = 0;
	}
	return rc_camps_find(arena, told, TOLD, camps, count, &error);
}

TEST(camps_do_not_depend_on_the_order)
{
	for (int start = 0; start < TOLD; start++)
	{
		rc_env env = test_env();
		rc_arena arena;
		rc_camp *camps;
		size_t count;
		bool seen = false;

		CHECK_INT(find(&env, start, &arena, &camps, &count), RC_OK);
		CHECK_INT(count, 3);
		for (size_t i = 0; i < count; i++)
		{
			if (camps[i].claims != 3)
				continue;
			seen = true;
			CHECK_INT(camps[i].stories, 3);
			CHECK_INT(camps[i].sources, 3);
			CHECK_INT(camps[i].last - camps[i].first, 2);
		}
		CHECK(seen);
		rc_arena_free(&arena);
	}
}

TEST(copies_are_told_by_letters_and_digits)
{
	CHECK(rc_story(TEXT("China mines 70%.")) == rc_story(TEXT("CHINA  mines “70 %”")));
	CHECK(rc_story(TEXT("中国开采70%。")) == rc_story(TEXT("中国开采 70%")));
	CHECK(rc_story(TEXT("China mines 70%.")) != rc_story(TEXT("China mines 71%.")));
	CHECK(rc_story(TEXT("")) != 0);
}

static rc_status
work(const rc_env *env, void *arg)
{
	rc_arena arena;
	rc_camp *camps;
	size_t count;
	rc_status status = find(env, 0, &arena, &camps, &count);

	(void) arg;
	rc_arena_free(&arena);
	return status;
}

TEST(out_of_memory)
{
	CHECK(test_every_allocation(work, NULL) > 0);
}

static bool
stop(void *user)
{
	(void) user;
	return true;
}

TEST(long_work_can_be_canceled)
{
	enum
	{
		COUNT = 2000
	};
	rc_env env = test_env();
	static rc_told told[COUNT];
	rc_arena arena;
	rc_camp *camps;
	size_t count;
	rc_error error;

	env.poll = stop;
	rc_arena_init(&arena, &env);
	for (int i = 0; i < COUNT; i++)
	{
		char literal[80];

		snprintf(literal, sizeof(literal), "not share CN mining(rare earths) 0.%04d", i + 1);
		CHECK_INT(rc_claim_parse(&arena, TEXT(literal), &told[i].claim, &error), RC_OK);
	}
	CHECK_INT(rc_camps_find(&arena, told, COUNT, &camps, &count, &error), RC_CANCELED);
	rc_arena_free(&arena);
}
