/*
 * What was nearly a claim: each reason, what is missing, that a claim is never
 * a candidate, and memory and cancellation as for claims.
 */
#include "test.h"
#include "base/utf8.h"

#define LIMIT 8

/* The candidates of one text. */
typedef struct found_candidates
{
	rc_candidate items[LIMIT];
	int count;
} found_candidates;

static rc_status
take_all(rc_engine *engine, const rc_env *env, rc_text body, found_candidates *found, rc_error *error)
{
	const rc_extract_options options = {.published = 9200, .candidates = true};
	rc_extraction *extraction;
	rc_status status = rc_extract_open(engine, env, body, &options, &extraction, error);
	bool any = true;

	found->count = 0;
	if (status != RC_OK)
		return status;
	while (status == RC_OK && any && found->count < LIMIT)
	{
		rc_candidate *candidate = &found->items[found->count];

		status = rc_extract_next_candidate(extraction, candidate, &any, error);
		if (status != RC_OK || !any)
			continue;
		CHECK(rc_kind_name(candidate->kind) != NULL && candidate->why != NULL);
		CHECK(candidate->span_from >= 0 && candidate->span_from < candidate->span_to);
		CHECK((size_t) candidate->span_to <= rc_utf8_length(body.data, body.len));
		found->count++;
	}
	rc_extract_close(extraction);
	return status;
}

static void
read_text(const char *body, found_candidates *found)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(take_all(engine, &env, TEXT(body), found, &error), RC_OK);
	rc_engine_free(engine);
}

/* The text gives one candidate. */
static void
check_one(const char *body, rc_kind kind, unsigned missing, const char *why)
{
	found_candidates found;

	read_text(body, &found);
	if (!CHECK_INT(found.count, 1))
		return;
	CHECK_INT(found.items[0].kind, kind);
	CHECK_INT(found.items[0].missing, missing);
	CHECK_TEXT(found.items[0].why, why);
}

TEST(what_is_missing)
{
	check_one("Gallium reserves reached 500 tonnes.", RC_AMOUNT, RC_MISSING_SUBJECT,
			  "nobody is named whom the figure is about");
	check_one("China sells gallium. Something else came to 70 tonnes in China.", RC_AMOUNT, RC_MISSING_MEASURE,
			  "no measure is named near the figure");
	check_one("The controls on nickel were criticised.", RC_RESTRICTION, RC_MISSING_SUBJECT,
			  "nobody is named who imposes the restriction");
}

TEST(what_is_no_claim)
{
	check_one("Does China mine 60% of the world's rare earths?", RC_SHARE, 0, "a question states nothing");
	check_one("Will China ban exports of rare earths?", RC_RESTRICTION, 0, "a question states nothing");
	check_one("稀土价格会涨50%吗？", RC_CHANGE, 0, "a question states nothing");
	check_one("Rare earth exports fell by 75 tonnes.", RC_CHANGE, 0,
			  "how much more or less it is, in tonnes or money, is no claim");
	check_one("Rare earths matter. Brazil exported 12 million tonnes of soybeans.", RC_AMOUNT, 0,
			  "the figure is of something outside the field");
}

TEST(claims_are_none)
{
	found_candidates found;

	read_text(
		"China mined 270,000 tonnes of rare earths in 2024, about 69 percent of the world's output. Since July 2023 "
		"China has stopped exporting gallium and germanium to the United States.",
		&found);
	CHECK_INT(found.count, 0);
	read_text("中国稀土产量占全球的六成以上。", &found);
	CHECK_INT(found.count, 0);
}

TEST(unrelated_texts_have_none)
{
	found_candidates found;

	read_text("The cup final drew 60,000 people, 20% more than last year. Tickets cost $40.", &found);
	CHECK_INT(found.count, 0);
	read_text("", &found);
	CHECK_INT(found.count, 0);
}

/* The sentence in the middle is not read for claims. */
TEST(sentences_passed_over_are_looked_at)
{
	found_candidates found;

	read_text("Gallium matters. One. Two. Three. Four. The output was 70 tonnes. Five. Six. Seven. Eight. Nine.",
			  &found);
	if (CHECK_INT(found.count, 1))
	{
		CHECK((found.items[0].missing & RC_MISSING_MATERIAL) != 0);
		CHECK_INT(found.items[0].span_from, 40);
	}
}

TEST(names_of_fields)
{
	CHECK_TEXT(rc_missing_name(RC_MISSING_SUBJECT), "subject");
	CHECK_TEXT(rc_missing_name(RC_MISSING_MEASURE), "measure");
	CHECK_TEXT(rc_missing_name(RC_MISSING_MATERIAL), "material");
	CHECK_TEXT(rc_missing_name(RC_MISSING_SCOPE), "scope");
	CHECK_TEXT(rc_missing_name(RC_MISSING_PARTNER), "partner");
	CHECK(rc_missing_name(RC_MISSING_LAST << 1) == NULL);
}

static const char *const article =
	"Gallium reserves reached 500 tonnes. Will China ban exports of rare earths? China sells gallium. Something else "
	"came "
	"to 70 tonnes in China, 80 tonnes, 90 tonnes and 30 percent. One. Two. Three. Four. The output was 70 tonnes.";

static rc_status
extract_once(const rc_env *env, void *arg)
{
	found_candidates found;
	rc_error error;

	return take_all(arg, env, TEXT(article), &found, &error);
}

TEST(survives_the_lack_of_memory)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	/* The first reading is also there to let the engine take what memory it keeps. */
	CHECK_INT(extract_once(&env, engine), RC_OK);
	CHECK(test_every_allocation(extract_once, engine) > 0);
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
	found_candidates found;
	rc_error error;

	env.poll = always;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(take_all(engine, &env, TEXT(article), &found, &error), RC_CANCELED);
	rc_engine_free(engine);
}
