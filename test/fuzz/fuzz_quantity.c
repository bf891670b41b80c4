/*-------------------------------------------------------------------------
 *
 * fuzz_quantity.c
 *		Any bytes as the phrase of a quantity.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"
#include "number/number.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	rc_text phrase = fuzz_utf8(data, size);
	rc_quantity quantity;
	rc_error error;
	bool found;
	char unit[8];
	rc_status status = rc_normalize_quantity(fuzz_engine(), phrase, &quantity, &found, &error);

	REQUIRE(status == RC_OK || status == RC_LIMIT);
	if (status == RC_OK && found)
	{
		const rc_interval *value = &quantity.value;

		REQUIRE(quantity.from < quantity.to && quantity.to <= size);
		REQUIRE(value->has_low || value->has_high);
		REQUIRE(!value->has_low || !value->has_high || rc_number_compare(value->low, value->high) <= 0);
		REQUIRE(quantity.tail_from <= quantity.tail_to && quantity.tail_to <= size);
		REQUIRE(quantity.unit.kind == RC_U_NONE || rc_unit_name(quantity.unit, unit) != NULL);
	}
	REQUIRE(rc_normalize_quantity(fuzz_engine(), (rc_text){(const char *) data, size}, &quantity, &found, &error) !=
			RC_INTERNAL);
	free((char *) phrase.data);
	return 0;
}
