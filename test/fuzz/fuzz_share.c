/*-------------------------------------------------------------------------
 *
 * fuzz_share.c
 *		Any bytes as the phrase of a share.
 *
 *-------------------------------------------------------------------------
 */
#include "number/decimal.h"
#include "fuzz.h"
#include "number/number.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	rc_text phrase = fuzz_utf8(data, size);
	rc_quantity share;
	rc_error error;
	bool found;
	rc_status status = rc_share(fuzz_engine(), phrase, &share, &found, &error);

	REQUIRE(status == RC_OK || status == RC_LIMIT);
	if (status == RC_OK && found)
	{
		char digits[RC_DECIMAL_TEXT];
		rc_number again;

		REQUIRE(share.from < share.to && share.to <= size);
		REQUIRE(share.value.has_low || share.value.has_high);
		REQUIRE(!share.value.has_low || !share.value.has_high ||
				rc_number_compare(share.value.low, share.value.high) <= 0);
		if (share.value.has_low && share.value.low.divisor == 1)
		{
			REQUIRE(rc_decimal_parse((rc_text){digits, rc_decimal_format(share.value.low, digits)}, &again));
			REQUIRE(rc_number_compare(share.value.low, again) == 0);
		}
	}
	REQUIRE(rc_share(fuzz_engine(), (rc_text){(const char *) data, size}, &share, &found, &error) != RC_INTERNAL);
	free((char *) phrase.data);
	return 0;
}
