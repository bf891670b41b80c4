/*
 * What rules say they need: no claim is lost by not asking the others.  All
 * texts of test/golden are extracted once more with every rule asked of
 * everything, for claims and for candidates.
 */
#define _POSIX_C_SOURCE 200809L

#include <glob.h>

#include "golden.h"
#include "test.h"

typedef struct finding
{
	int count;
	uint64_t checksum;
} finding;

static void
note_candidate(const rc_candidate *candidate, finding *found)
{
	found->count++;
	found->checksum = found->checksum * 31 + (uint64_t) candidate->kind;
	found->checksum = found->checksum * 31 + (uint64_t) candidate->span_from;
	found->checksum = found->checksum * 31 + (uint64_t) candidate->span_to;
	found->checksum = found->checksum * 31 + candidate->missing;
	for (const char *why = candidate->why; *why != '\0'; why++)
		found->checksum = found->checksum * 31 + (unsigned char) *why;
}

static finding
read_text(rc_engine *engine, const rc_env *env, rc_text text, bool candidates, bool ungated)
{
	rc_extract_options options = {.published = 9200, .candidates = candidates, .ungated = ungated};
	finding found = {0, 0};
	rc_extraction *extraction;
	rc_error error;
	bool any = true;

	CHECK_INT(rc_extract_open(engine, env, text, &options, &extraction, &error), RC_OK);
	while (any)
	{
		rc_candidate candidate;
		rc_claim claim;

		CHECK_INT(candidates ? rc_extract_next_candidate(extraction, &candidate, &any, &error)
							 : rc_extract_next(extraction, &claim, &any, &error),
				  RC_OK);
		if (any && candidates)
			note_candidate(&candidate, &found);
		else if (any)
		{
			found.count++;
			found.checksum = rc_claim_hash(&claim, found.checksum);
		}
	}
	rc_extract_close(extraction);
	return found;
}

static void
check_text(rc_engine *engine, const rc_env *env, rc_text text)
{
	for (int candidates = 0; candidates < 2; candidates++)
	{
		finding gated = read_text(engine, env, text, candidates != 0, false);
		finding ungated = read_text(engine, env, text, candidates != 0, true);

		if (gated.count != ungated.count || gated.checksum != ungated.checksum)
			printf("# a rule needs less than it says: %.*s\n", (int) text.len, text.data);
		CHECK_INT(gated.count, ungated.count);
		CHECK(gated.checksum == ungated.checksum);
	}
}

TEST(needs_no_rule_that_was_not_asked)
{
	static char line[65536];
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	glob_t files;
	int texts = 0;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(glob("test/golden/*.tsv", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++)
	{
		FILE *in = fopen(files.gl_pathv[i], "r");

		CHECK(in != NULL);
		while (in != NULL && fgets(line, sizeof(line), in) != NULL)
		{
			rc_text text = golden_text(line);

			texts += text.len > 0;
			if (text.len > 0)
				check_text(engine, &env, text);
		}
		if (in != NULL)
			fclose(in);
	}
	globfree(&files);
	CHECK(texts > 500);
	rc_engine_free(engine);
}
