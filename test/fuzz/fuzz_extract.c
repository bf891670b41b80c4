/*-------------------------------------------------------------------------
 *
 * fuzz_extract.c
 *		Any bytes as an article.
 *
 * The first byte chooses: 1 no repair, 2 a date of publication, 4 a
 * perspective (the first line), 8 the rest is taken as it is, UTF-8 or not.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"
#include "base/utf8.h"

#define PUBLISHED 9271 /* 2025-05-20 */

/* Reads to the end; what all claims come to. */
static uint64_t
read_all(rc_text body, const rc_extract_options *options, size_t characters)
{
	rc_env env = fuzz_env();
	rc_extraction *extraction;
	rc_claim claim;
	rc_error error;
	uint64_t digest = 0;
	bool found;
	rc_status status = rc_extract_open(fuzz_engine(), &env, body, options, &extraction, &error);

	if (status != RC_OK)
	{
		REQUIRE(extraction == NULL);
		REQUIRE(status == RC_ENCODING || status == RC_VALUE);
		return 0;
	}
	while ((status = rc_extract_next(extraction, &claim, &found, &error)) == RC_OK && found)
	{
		fuzz_claim_comes_back(&claim);
		REQUIRE(claim.has_span);
		REQUIRE(0 <= claim.span_from && claim.span_from < claim.span_to && (size_t) claim.span_to <= characters);
		digest = rc_claim_hash(&claim, digest + 1);
	}
	REQUIRE(status == RC_OK);
	REQUIRE(rc_extract_next(extraction, &claim, &found, &error) == RC_OK && !found);
	rc_extract_close(extraction);
	return digest;
}

/* What was nearly a claim lies in the text, too. */
static void
read_candidates(rc_text body, const rc_extract_options *options, size_t characters)
{
	rc_extract_options asked = *options;
	rc_env env = fuzz_env();
	rc_extraction *extraction;
	rc_candidate candidate;
	rc_error error;
	bool found;

	asked.candidates = true;
	if (rc_extract_open(fuzz_engine(), &env, body, &asked, &extraction, &error) != RC_OK)
		return;
	do
	{
		REQUIRE(rc_extract_next_candidate(extraction, &candidate, &found, &error) == RC_OK);
		REQUIRE(!found || (rc_kind_name(candidate.kind) != NULL && candidate.why != NULL));
		REQUIRE(!found || (0 <= candidate.span_from && candidate.span_from < candidate.span_to &&
						   (size_t) candidate.span_to <= characters));
	} while (found);
	rc_extract_close(extraction);
}

/* A paragraph of something else behind the text changes nothing. */
static uint64_t
read_with_more(rc_text body, const rc_extract_options *options, size_t characters)
{
	static const char more[] = "\n\nBirds sang.\n";
	char *longer = malloc(body.len + sizeof(more) - 1);
	uint64_t digest;

	memcpy(longer, body.data, body.len);
	memcpy(longer + body.len, more, sizeof(more) - 1);
	digest = read_all((rc_text){longer, body.len + sizeof(more) - 1}, options, characters);
	free(longer);
	return digest;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	rc_extract_options options = {.published = RC_DATE_NONE};
	rc_text body;
	uint64_t digest;
	size_t characters;
	unsigned choices;

	if (size == 0)
		return 0;
	choices = data[0];
	body = choices & 8 ? (rc_text){memcpy(malloc(size), data + 1, size - 1), size - 1} : fuzz_utf8(data + 1, size - 1);
	options.no_repair = choices & 1;
	if (choices & 2)
		options.published = PUBLISHED;
	if (choices & 4)
	{
		const char *line = memchr(body.data, '\n', body.len);

		options.perspective = (rc_text){body.data, line == NULL ? body.len : (size_t) (line - body.data)};
	}
	characters = rc_utf8_length(body.data, body.len);
	digest = read_all(body, &options, characters);
	REQUIRE(read_with_more(body, &options, characters) == digest);
	read_candidates(body, &options, characters);
	free((char *) body.data);
	return 0;
}
