/*
 * The glance: a yes may be wrong, a no must be right.  The sentences that the
 * extraction passes over are read here all the same, by a copy of it that sees
 * something in each, over the texts of test/golden.
 */
#define _POSIX_C_SOURCE 200809L

#include <glob.h>

#include "golden.h"
#include "test.h"

#include "text/body.h"
#include "text/glance.h"
#include "text/sentence.h"

static unsigned
see_something(rc_text text, size_t from, size_t to)
{
	(void) text;
	(void) from;
	(void) to;
	return RC_SEEN_TOPIC;
}

static bool
see_statement(rc_text text, size_t from, size_t to, bool *topic, unsigned *seen)
{
	*topic = true;
	*seen = RC_SEEN_TOPIC;
	return see_something(text, from, to) != 0;
}

static unsigned
see_enough(rc_text text, size_t from, size_t to, unsigned enough)
{
	(void) enough;
	return see_something(text, from, to);
}

static rc_status
see_the_field(const rc_env *env, rc_text body, rc_body_seen *seen, rc_error *error)
{
	rc_status status = rc_body_look(env, body, seen, error);

	seen->of_field = true;
	seen->telling.count = 0;
	return status;
}

extern rc_status open_unsparing(rc_engine *engine, const rc_env *env, rc_text body, const rc_extract_options *options,
								rc_extraction **result, rc_error *error);
extern rc_status next_unsparing(rc_extraction *extraction, rc_claim *claim, bool *found, rc_error *error);
extern rc_status next_candidate_unsparing(rc_extraction *extraction, rc_candidate *candidate, bool *found,
										  rc_error *error);
extern void close_unsparing(rc_extraction *extraction);

#define rc_glance_aside see_something
#define rc_may_state_at see_statement
#define rc_look_for see_enough
#define rc_body_look see_the_field
#define rc_extract_open open_unsparing
#define rc_extract_next next_unsparing
#define rc_extract_next_candidate next_candidate_unsparing
#define rc_extract_close close_unsparing
#include "../../src/core/extract.c"
#undef rc_glance_aside
#undef rc_may_state_at
#undef rc_look_for
#undef rc_body_look
#undef rc_extract_open
#undef rc_extract_next
#undef rc_extract_next_candidate
#undef rc_extract_close

#define MOST_CLAIMS 64

typedef struct reading
{
	int count;
	uint64_t claims[MOST_CLAIMS]; /* their hashes */
} reading;

/* All claims of a text, read sparingly or not. */
static void
read_text(rc_engine *engine, const rc_env *env, rc_text text, rc_date published, bool sparing, reading *result)
{
	rc_extract_options options = {.published = published};
	rc_extraction *extraction;
	rc_error error;
	rc_claim claim;
	bool found = true;

	result->count = 0;
	CHECK_INT((sparing ? rc_extract_open : open_unsparing)(engine, env, text, &options, &extraction, &error), RC_OK);
	while (found && result->count < MOST_CLAIMS)
	{
		CHECK_INT((sparing ? rc_extract_next : next_unsparing)(extraction, &claim, &found, &error), RC_OK);
		if (found)
			result->claims[result->count++] = rc_claim_hash(&claim, 0);
	}
	(sparing ? rc_extract_close : close_unsparing)(extraction);
}

/* A sentence by itself that states something must be seen to, and so must the article that it is. */
static int
check_sentence(rc_engine *engine, const rc_env *env, rc_text sentence)
{
	reading all;
	rc_telling telling = {.count = 0};

	read_text(engine, env, sentence, 9200, false, &all);
	if (all.count > 0 && !(rc_may_state(rc_glance(sentence, 0, sentence.len)) &&
						   rc_is_of_field(sentence, 0, &telling) && !rc_is_silent(&telling, 0, sentence.len)))
	{
		printf("# passed over: %.*s\n", (int) sentence.len, sentence.data);
		CHECK(false);
	}
	return all.count > 0;
}

/* Counts the texts and the sentences that state something. */
static void
check_file(rc_engine *engine, const rc_env *env, const char *name, int *texts, int *stating)
{
	static char line[65536];
	FILE *in = fopen(name, "r");

	CHECK(in != NULL);
	while (in != NULL && fgets(line, sizeof(line), in) != NULL)
	{
		rc_text text = golden_text(line);
		rc_sentence_span span = {0};
		reading all, some;

		if (text.len == 0)
			continue;
		++*texts;
		read_text(engine, env, text, 9200, false, &all);
		read_text(engine, env, text, 9200, true, &some);
		CHECK_INT(some.count, all.count);
		CHECK(some.count != all.count || memcmp(some.claims, all.claims, (size_t) all.count * sizeof(uint64_t)) == 0);
		if (some.count != all.count)
			printf("# %.*s\n", (int) text.len, text.data);
		for (size_t at = 0; rc_sentence_next(text, at, &span); at = span.to)
			*stating += check_sentence(engine, env, (rc_text){text.data + span.from, span.to - span.from});
	}
	if (in != NULL)
		fclose(in);
}

TEST(passes_over_no_sentence_that_states_something)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	glob_t files;
	int texts = 0;
	int stating = 0;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(glob("test/golden/*.tsv", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++)
		check_file(engine, &env, files.gl_pathv[i], &texts, &stating);
	globfree(&files);
	CHECK(texts > 500);
	CHECK(stating > 500);
	rc_engine_free(engine);
}

TEST(sees_what_states_nothing_for_what_it_is)
{
	static const char *const none[] = {
		"The weather was fine, and 12 of the guests had left by Tuesday.",
		"会议于周二在酒店举行，代表们讨论了日程。",
		"He opened the door and sat down by the window.",
	};

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
	{
		rc_text text = {none[i], strlen(none[i])};
		rc_telling telling = {.count = 0};

		if (rc_may_state(rc_glance(text, 0, text.len)) || rc_is_of_field(text, 0, &telling) || telling.count != 0)
		{
			printf("# not passed over: %s\n", none[i]);
			CHECK(false);
		}
	}
}

/* The look takes sixty-four bytes at a time; a word must be seen wherever in them it stands, and cut in two or not. */
TEST(sees_a_word_wherever_it_stands)
{
	static const char *const words[] = {"dysprosium", "Nd", "稀土", "gallium"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		for (size_t before = 0; before < 140; before++)
		{
			char spelling[200];
			size_t len = strlen(words[i]);
			rc_telling telling = {.count = 0};

			memset(spelling, 'x', sizeof(spelling));
			if (before > 0)
				spelling[before - 1] = ' ';
			memcpy(spelling + before, words[i], len);
			CHECK(rc_is_of_field((rc_text){spelling, before + len}, 0, &telling));
			CHECK(telling.places[0] >= before && telling.places[0] < before + len);
			spelling[before + len] = ' ';
			CHECK((rc_glance((rc_text){spelling, sizeof(spelling)}, before, before + len) & RC_SEEN_TOPIC) != 0);
		}
	}
}
