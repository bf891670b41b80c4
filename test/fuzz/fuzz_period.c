/*-------------------------------------------------------------------------
 *
 * fuzz_period.c
 *		Any bytes as the phrase of a time.
 *
 * The first two bytes choose the day that it is read from; "00" is none.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	rc_text phrase;
	rc_period period;
	rc_error error;
	rc_date asof;
	bool found;
	rc_status status;

	if (size < 2)
		return 0;
	asof = data[0] == '0' && data[1] == '0'
			   ? RC_DATE_NONE
			   : RC_DATE_FIRST + (data[0] * 256 + data[1]) * ((RC_DATE_LAST - RC_DATE_FIRST) / 65535);
	phrase = fuzz_utf8(data + 2, size - 2);
	status = rc_normalize_period(fuzz_engine(), phrase, asof, &period, &found, &error);
	REQUIRE(status == RC_OK || status == RC_LIMIT);
	if (status == RC_OK && found)
	{
		REQUIRE(period.from == RC_DATE_NONE || (period.from >= RC_DATE_FIRST && period.from <= RC_DATE_LAST + 1));
		REQUIRE(period.to == RC_DATE_NONE || (period.to >= RC_DATE_FIRST && period.to <= RC_DATE_LAST + 1));
		REQUIRE(period.from == RC_DATE_NONE || period.to == RC_DATE_NONE || period.from < period.to);
	}
	REQUIRE(rc_normalize_period(fuzz_engine(), (rc_text){(const char *) data, size}, asof, &period, &found, &error) !=
			RC_INTERNAL);
	free((char *) phrase.data);
	return 0;
}
