/*-------------------------------------------------------------------------
 *
 * fuzz_bytes.c
 *		Any bytes as the stored form of a claim.
 *
 * What decode lets through is a good claim.  What view lets through may be
 * none, when a page is damaged: then nothing that is asked of it may break.
 *
 *-------------------------------------------------------------------------
 */
#include "claims.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const rc_claim *other;
	static rc_claim another;
	rc_claim claim;
	rc_error error;
	rc_status status = rc_claim_decode(data, size, &claim, &error);

	REQUIRE(status == RC_OK || status == RC_CORRUPT);
	if (status == RC_OK)
	{
		unsigned char bytes[RC_CLAIM_BYTES];

		REQUIRE(rc_claim_encode(&claim, bytes, sizeof(bytes)) == size && memcmp(bytes, data, size) == 0);
		fuzz_claim_comes_back(&claim);
	}
	else
		REQUIRE(error.status == RC_CORRUPT && error.offset <= size && strlen(error.message) > 0);

	if (other == NULL)
	{
		static const uint8_t share[] = {9, 51, 0, 3, 1, 1, 3, 60, 100, 5, 120, 9, 0, 60, 40};
		fuzz_input input = {share, share + sizeof(share)};

		(void) made_claim(&input, &another);
		other = &another;
	}
	if (rc_claim_view(data, size, &claim, &error) == RC_OK)
	{
		ask_everything(&claim, other);
		ask_everything(other, &claim);
		ask_everything(&claim, &claim);
	}
	return 0;
}
