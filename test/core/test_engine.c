/* Setting the engine up and matching patterns: engine.c. */
#include "engine.h"
#include "test.h"

static rc_status
set_up(const rc_env *env, void *arg)
{
	rc_engine *engine = NULL;
	rc_error error;
	rc_status status = rc_engine_new(env, &engine, &error);

	(void) arg;
	CHECK((status == RC_OK) == (engine != NULL));
	/* Patterns are compiled when they are tried. */
	for (int i = 0; status == RC_OK && i < RC_PATTERN_COUNT; i++)
	{
		rc_match match;

		status = rc_match_pattern(engine, (rc_pattern) i, (rc_text){"x", 1}, 0, 1, true, &match, &error);
	}
	if (status != RC_OK)
		CHECK_INT(error.status, status);
	rc_engine_free(engine);
	return status;
}

TEST(sets_up_and_frees)
{
	rc_env env = test_env();

	CHECK_INT(set_up(&env, NULL), RC_OK);
}

TEST(frees_nothing)
{
	rc_engine_free(NULL);
}

TEST(survives_the_lack_of_memory_at_every_allocation)
{
	/* The engine itself, PCRE2's four contexts, and each pattern at least once. */
	CHECK(test_every_allocation(set_up, NULL) > 5 + RC_PATTERN_COUNT - 1);
}
