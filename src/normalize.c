/*-------------------------------------------------------------------------
 *
 * normalize.c
 *		What one phrase states, as SQL values: normalize_share, share_range,
 *		normalize_quantity.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "compat.h"
#include "core/number/number.h"
#include "core/quantity/quantity.h"
#include "engine_cache.h"
#include "fmgr.h"
#include "funcapi.h"
#include "host.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/numeric.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

/* Decimals of a number that no decimal states exactly. */
#define INEXACT_PLACES 20

/* Powers of ten up to the digits of an rc_number. */
#define MAX_SHIFT 17

/*
 * A number as numeric, with at least the given decimals.  What fits a bigint
 * is made without the detour over text.
 */
static Datum
number_datum(rc_number number, int places)
{
	int shift;
	int64 value = number.coefficient;
	char digits[RC_NUMBER_TEXT + INEXACT_PLACES + 1];
	size_t len;

	if (-number.exponent > places)
		places = -number.exponent;
	shift = places + number.exponent;
	if (number.divisor == 1 && places <= MAX_SHIFT && shift <= MAX_SHIFT && value < 1000000 && value > -1000000)
	{
		while (shift > 0 && value < PG_INT64_MAX / 10000 && value > PG_INT64_MIN / 10000)
		{
			value *= 10;
			shift--;
		}
		if (shift == 0)
			return NumericGetDatum(int64_div_fast_to_numeric(value, places));
	}
	len = rc_number_decimal(number, number.divisor == 1 ? 60 : INEXACT_PLACES, digits);
	digits[len] = '\0';
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

/* The share that the argument states; false where it states none. */
static bool
share_argument(FunctionCallInfo fcinfo, rc_quantity *share)
{
	rc_text phrase = host_utf8_text(PG_GETARG_TEXT_PP(0));
	rc_error error;
	bool found;

	if (rc_share(backend_engine(), phrase, share, &found, &error) != RC_OK)
		report_failure("phrase", &error);
	return found;
}

PG_FUNCTION_INFO_V1(normalize_share);
Datum
normalize_share(PG_FUNCTION_ARGS)
{
	rc_quantity share;
	rc_number point;

	if (!share_argument(fcinfo, &share) || !rc_interval_point(&share.value, &point))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(number_datum(point, share.places));
}

PG_FUNCTION_INFO_V1(share_range);
Datum
share_range(PG_FUNCTION_ARGS)
{
	TypeCacheEntry *cache;
	rc_quantity share;
	RangeBound lower;
	RangeBound upper;
	int lower_places;
	int upper_places;

	if (!share_argument(fcinfo, &share))
		PG_RETURN_NULL();
	lower_places = share.value.has_low ? share.places : 0;
	upper_places = share.value.has_high ? share.places : 0;
	rc_share_close(&share.value);

	cache = range_get_typcache(fcinfo, NUMRANGEOID);
	lower.val = share.value.has_low ? number_datum(share.value.low, lower_places) : (Datum) 0;
	lower.infinite = !share.value.has_low;
	lower.inclusive = share.value.has_low && !share.value.low_open;
	lower.lower = true;
	upper.val = share.value.has_high ? number_datum(share.value.high, upper_places) : (Datum) 0;
	upper.infinite = !share.value.has_high;
	upper.inclusive = share.value.has_high && !share.value.high_open;
	upper.lower = false;
	PG_RETURN_RANGE_P(make_range(cache, &lower, &upper, false, NULL));
}

/* The columns of normalize_quantity. */
enum
{
	COLUMN_LOW,
	COLUMN_HIGH,
	COLUMN_LOW_OPEN,
	COLUMN_HIGH_OPEN,
	COLUMN_APPROX,
	COLUMN_UNIT,
	COLUMN_COUNT
};

PG_FUNCTION_INFO_V1(normalize_quantity);
Datum
normalize_quantity(PG_FUNCTION_ARGS)
{
	rc_text phrase = host_utf8_text(PG_GETARG_TEXT_PP(0));
	rc_quantity quantity;
	rc_error error;
	bool found;
	TupleDesc row;
	Datum values[COLUMN_COUNT] = {0};
	bool nulls[COLUMN_COUNT] = {false};
	const char *unit;
	char name[8];

	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (rc_normalize_quantity(backend_engine(), phrase, &quantity, &found, &error) != RC_OK)
		report_failure("phrase", &error);
	if (!found)
		PG_RETURN_NULL();

	nulls[COLUMN_LOW] = !quantity.value.has_low;
	if (quantity.value.has_low)
		values[COLUMN_LOW] = number_datum(quantity.value.low, quantity.places);
	nulls[COLUMN_HIGH] = !quantity.value.has_high;
	if (quantity.value.has_high)
		values[COLUMN_HIGH] = number_datum(quantity.value.high, quantity.places);
	values[COLUMN_LOW_OPEN] = BoolGetDatum(quantity.value.low_open);
	values[COLUMN_HIGH_OPEN] = BoolGetDatum(quantity.value.high_open);
	values[COLUMN_APPROX] = BoolGetDatum(quantity.value.approx);
	unit = rc_unit_name(quantity.unit, name);
	nulls[COLUMN_UNIT] = unit == NULL;
	if (unit != NULL)
		values[COLUMN_UNIT] = CStringGetTextDatum(unit);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls)));
}
