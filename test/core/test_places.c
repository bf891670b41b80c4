/* Places of mentions, against a look at each of them. */
#include "text/places.h"

#include "grammar/clause.h"
#include "test.h"

static bool
is_of_sort(const rc_mention *mention, rc_sort sort)
{
	switch (sort)
	{
		case RC_ACTOR_SORT:
			return rc_may_act(mention);
		case RC_MATERIAL_SORT:
			return mention->material != NULL;
		case RC_MEASURE_SORT:
			return mention->measure != NULL;
		case RC_TIME_SORT:
			return mention->time != NULL;
		case RC_VALUE_SORT:
			return mention->type == RC_QUANTITY;
		case RC_SORTS:
			break;
	}
	return false;
}

static void
check_sort(const rc_mentions *mentions, rc_sort sort, int *found)
{
	for (int first = 0; first <= mentions->count; first++)
	{
		for (int last = first; last <= mentions->count; last++)
		{
			int next = first;

			while (next < last && !is_of_sort(&mentions->items[next], sort))
				next++;
			CHECK_INT(rc_next_of(mentions, sort, first, last), next);
			*found += next < last;
		}
	}
}

static void
check_places(const char *sentence, int least)
{
	rc_env env = test_env();
	rc_time_context times = {.asof = 9200, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	rc_engine *engine;
	rc_arena arena;
	rc_reading reading = {.arena = &arena, .names = &arena, .times = &times, .field = true};
	rc_mentions mentions;
	rc_clauses clauses;
	rc_error error;
	bool worth;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	reading.engine = engine;
	rc_arena_init(&arena, &env);
	CHECK_INT(rc_mentions_read(&reading, TEXT(sentence), 0, strlen(sentence), &mentions, &worth, &error), RC_OK);
	CHECK_INT(rc_clauses_cut(&arena, &mentions, &clauses, &error), RC_OK);
	CHECK(mentions.count >= least);
	for (int sort = 0; sort < RC_SORTS; sort++)
	{
		int found = 0;

		check_sort(&mentions, (rc_sort) sort, &found);
		CHECK(least < 64 || found > 0);
	}
	rc_arena_free(&arena);
	rc_engine_free(engine);
}

TEST(places_are_those_of_the_mentions)
{
	check_places("", 0);
	check_places("Nothing of the kind.", 4);
	check_places("China mined 270,000 tonnes of rare earths in 2024, and it refined 90% of the world's.", 10);
}

TEST(places_go_on_from_word_to_word)
{
	check_places(
		"In 2023 China exported gallium, and nobody knows how much of what was sent by whom to whom and why it was "
		"sent there and not to somebody else who had asked for it long before anyone else did, or so they said, "
		"and then again this may be quite another story for another day, but Japan imported 75 tonnes of "
		"germanium in May 2024, and the company did so as well, as did all of the others who were in need of it.",
		70);
}
