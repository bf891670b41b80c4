/* Figures that are read before their turn. */
#include "test.h"

#include "text/ahead.h"

TEST(finds_what_was_read_in_its_context_alone)
{
	rc_env env = test_env();
	rc_text text = TEXT("China mined 270,000 tonnes in 2024. A year later it was 300,000.");
	rc_sentence_span sentences[2];
	rc_time_context context = {.asof = 9200, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	rc_ahead ahead = {.count = 0};
	const rc_figures *first;
	const rc_figures *second;
	rc_engine *engine;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	rc_arena_init(&ahead.arena, &env);
	CHECK(rc_sentence_next(text, 0, &sentences[0]));
	CHECK(rc_sentence_next(text, sentences[0].to, &sentences[1]));
	CHECK_INT(rc_ahead_read(&ahead, engine, text, sentences, 2, &context, false, &error), RC_OK);

	first = rc_ahead_find(&ahead, sentences[0].from, sentences[0].to, &context);
	CHECK(first != NULL);
	CHECK_INT(first->quantities.count, 1);
	CHECK_INT(first->times.count, 1);
	CHECK(rc_ahead_find(&ahead, sentences[0].from, sentences[0].to - 1, &context) == NULL);

	/* "A year later" is told from the time of the first sentence. */
	CHECK(rc_ahead_find(&ahead, sentences[1].from, sentences[1].to, &context) == NULL);
	second = rc_ahead_find(&ahead, sentences[1].from, sentences[1].to, &first->behind);
	CHECK(second != NULL);
	CHECK_INT(second->times.count, 1);
	CHECK_INT(second->times.items[0].period.from, rc_date_of(2025, 1, 1));

	rc_arena_free(&ahead.arena);
	rc_engine_free(engine);
}
