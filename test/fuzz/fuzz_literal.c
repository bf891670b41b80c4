/*-------------------------------------------------------------------------
 *
 * fuzz_literal.c
 *		Any bytes as the text form of a claim.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	rc_env env = fuzz_env();
	long live = fuzz_live;
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	rc_status status;

	rc_arena_init(&arena, &env);
	status = rc_claim_parse(&arena, (rc_text){(const char *) data, size}, &claim, &error);
	REQUIRE(status == RC_OK || status == RC_SYNTAX || status == RC_VALUE || status == RC_ENCODING);
	if (status == RC_OK)
	{
		fuzz_claim_comes_back(&claim);
		fuzz_writes_alike(rc_claim_format, &claim);
		fuzz_writes_alike(rc_claim_topic, &claim);
	}
	else
	{
		REQUIRE(error.status == status);
		REQUIRE(error.offset <= size);
		REQUIRE(strlen(error.message) > 0);
	}
	rc_arena_free(&arena);
	REQUIRE(fuzz_live == live);
	return 0;
}
