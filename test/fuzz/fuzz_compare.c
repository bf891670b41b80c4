/*-------------------------------------------------------------------------
 *
 * fuzz_compare.c
 *		Claims made of any bytes, two by two and all together.
 *
 *-------------------------------------------------------------------------
 */
#include "claims.h"

#define MOST 8

static rc_status
take(void *user, const rc_clash *clashes, size_t count)
{
	(void) clashes;
	*(size_t *) user += count;
	return RC_OK;
}

static void
find_clashes(const rc_claim *claims, size_t count, size_t expected)
{
	rc_env env = fuzz_env();
	unsigned char bytes[MOST][RC_CLAIM_BYTES];
	rc_stored stored[MOST];
	rc_error error;
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		stored[i] = (rc_stored){bytes[i], rc_claim_encode(&claims[i], bytes[i], RC_CLAIM_BYTES)};
	REQUIRE(rc_clashes_find(&env, stored, count, take, &found, &error) == RC_OK);
	REQUIRE(found == expected);
}

static void
find_camps(const rc_claim *claims, size_t count)
{
	rc_env env = fuzz_env();
	const rc_claim *pointers[MOST];
	rc_told told[MOST];
	rc_camp *camps;
	rc_overflow *overflows;
	rc_arena arena;
	rc_error error;
	size_t number;
	int64_t sum = 0;

	for (size_t i = 0; i < count; i++)
	{
		told[i] = (rc_told){claims[i], i % 3};
		pointers[i] = &claims[i];
	}
	rc_arena_init(&arena, &env);
	REQUIRE(rc_camps_find(&arena, told, count, &camps, &number, &error) == RC_OK);
	for (size_t i = 0; i < number; i++)
	{
		REQUIRE(rc_claim_check(&camps[i].claim, &error) == RC_OK);
		sum += camps[i].claims;
	}
	REQUIRE(sum <= (int64_t) count);
	REQUIRE(rc_overflows_find(&arena, pointers, count, &overflows, &number, &error) == RC_OK);
	for (size_t i = 0; i < number; i++)
	{
		for (size_t k = 0; k < overflows[i].count; k++)
			REQUIRE(overflows[i].claims[k] < count);
	}
	rc_arena_free(&arena);
}

/* The first claim, checked against the others as facts. */
static void
check_first(const rc_claim *claims, size_t count)
{
	rc_fact facts[MOST];
	rc_checked checked;

	for (size_t i = 1; i < count; i++)
		facts[i - 1] = (rc_fact){.claim = claims[i], .published = claims[i].asof, .superseded = i % 4 == 3};
	rc_check(&claims[0], facts, count - 1, &checked);
	REQUIRE(rc_check_name(checked.verdict) != NULL);
	for (size_t i = 0; i < checked.count; i++)
	{
		const rc_finding *finding = &checked.findings[i];
		rc_citation fact = {.source = {"USGS", 4}, .edition = {"MCS", 3}};
		rc_citation current = fact;

		REQUIRE(finding->fact < count - 1 || finding->fact == RC_NO_FACT);
		REQUIRE(finding->current < count - 1 || finding->current == RC_NO_FACT);
		if (finding->fact != RC_NO_FACT)
			fact.claim = &facts[finding->fact].claim;
		if (finding->current != RC_NO_FACT)
			current.claim = &facts[finding->current].claim;
		for (rc_language language = RC_ENGLISH; language <= RC_CHINESE; language++)
			REQUIRE(rc_check_explain(&claims[0], checked.verdict, fact.claim ? &fact : NULL,
									 current.claim ? &current : NULL, fact.claim ? &fact : NULL, language, NULL,
									 0) > 0);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, data + size};
	rc_claim claims[MOST];
	long live = fuzz_live;
	size_t count = 0;
	size_t clashes = 0;

	for (int i = 0; i < 2 * MOST && count < MOST && input.at < input.end; i++)
		count += made_claim(&input, &claims[count]);
	for (size_t i = 0; i < count; i++)
	{
		fuzz_claim_comes_back(&claims[i]);
		for (size_t k = 0; k < i; k++)
		{
			ask_everything(&claims[i], &claims[k]);
			hold_together(&claims[i], &claims[k]);
			clashes += rc_claim_relation(&claims[i], &claims[k]) == RC_CONTRADICTS;
		}
	}
	find_clashes(claims, count, clashes);
	find_camps(claims, count);
	if (count > 0)
		check_first(claims, count);
	REQUIRE(fuzz_live == live);
	return 0;
}
