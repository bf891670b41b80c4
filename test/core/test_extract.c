/* The border of the extraction: memory, cancellation, limits, spans.  What it finds is tested by sql/golden.sql. */
#include "test.h"
#include "utf8.h"

static const char *const article =
	"China mined 270,000 tonnes of rare earths in 2024, about 69 percent of the world's output. Since July 2023 China "
	"has "
	"stopped exporting gallium and germanium to the United States. Our country has 48 percent of the world's rare "
	"earth "
	"reserves9%. It may take 10 to 15 years to rebuild.\n"
	"🙂 2024年我国稀土产量达27万吨，占全球近七成；e\xCC\x81越南稀土儲量居世界第二。\n"
	"Exports of rare earth magnets fell by 30% last year. Germanium is not a rare earth. The purity is 99.999%.";

static const rc_extract_options options = {.published = 9200, .perspective = {"CN", 2}};

/* Takes all claims; their number goes to *arg. */
static rc_status
extract_all(rc_engine *engine, const rc_env *env, rc_text body, int *count, rc_error *error)
{
	rc_extraction *extraction;
	rc_status status = rc_extract_open(engine, env, body, &options, &extraction, error);
	bool found = true;

	*count = 0;
	if (status != RC_OK)
		return status;
	while (status == RC_OK && found)
	{
		rc_claim claim;

		status = rc_extract_next(extraction, &claim, &found, error);
		if (status != RC_OK || !found)
			continue;
		CHECK_INT(rc_claim_check(&claim, error), RC_OK);
		CHECK(claim.has_span);
		CHECK(claim.span_from >= 0 && claim.span_from < claim.span_to);
		CHECK((size_t) claim.span_to <= rc_utf8_length(body.data, body.len));
		++*count;
	}
	rc_extract_close(extraction);
	return status;
}

typedef struct extract_work
{
	rc_engine *engine;
	int count;
} extract_work;

static rc_status
extract_once(const rc_env *env, void *arg)
{
	extract_work *work = arg;
	rc_error error;

	return extract_all(work->engine, env, TEXT(article), &work->count, &error);
}

/*
 * The first extraction is also there to let the engine take what memory it
 * keeps; setting up the engine itself is tested in test_engine.c.
 */
TEST(survives_the_lack_of_memory_at_every_allocation)
{
	rc_env env = test_env();
	rc_error error;
	extract_work work;

	CHECK_INT(rc_engine_new(&env, &work.engine, &error), RC_OK);
	CHECK_INT(extract_once(&env, &work), RC_OK);
	CHECK(work.count > 5);
	CHECK(test_every_allocation(extract_once, &work) > 0);
	CHECK(work.count > 5);
	rc_engine_free(work.engine);
}

TEST(finds_nothing_in_nothing)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(""), &count, &error), RC_OK);
	CHECK_INT(count, 0);
	CHECK_INT(extract_all(engine, &env, TEXT("  \n\n"), &count, &error), RC_OK);
	CHECK_INT(count, 0);
	rc_engine_free(engine);
}

/* Whatever piece of the article is passed, whole characters or not, the answer is claims or an error. */
TEST(takes_every_beginning_of_a_text)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	size_t whole = strlen(article);

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	for (size_t len = 0; len <= whole; len++)
	{
		/* A copy of its own, so that a sanitizer sees a read behind the end. */
		char *copy = memcpy(malloc(len + 1), article, len);
		rc_status status;
		int count;

		copy = realloc(copy, len > 0 ? len : 1);
		status = extract_all(engine, &env, (rc_text){copy, len}, &count, &error);
		CHECK(status == (rc_utf8_check((rc_text){copy, len}, NULL) == RC_OK ? RC_OK : RC_ENCODING));
		free(copy);
	}
	rc_engine_free(engine);
}

static bool
always(void *user)
{
	(void) user;
	return true;
}

TEST(stops_when_asked)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	env.poll = always;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_CANCELED);
	rc_engine_free(engine);
}

TEST(keeps_the_limit_of_text)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	env.limits.max_text = 100;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_LIMIT);
	rc_engine_free(engine);
}
