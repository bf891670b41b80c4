/*-------------------------------------------------------------------------
 *
 * claim_fields.c
 *		Taking a claim apart and putting one together: the flat row, one
 *		accessor for each field, make_claim, the topic and the quote.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "claim.h"
#include "core/base/utf8.h"
#include "funcapi.h"
#include "host.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

/* The columns of claim_fields, in their order; make_claim and the accessors have the same. */
typedef enum claim_field
{
	FIELD_KIND,
	FIELD_SUBJECT,
	FIELD_MEASURE,
	FIELD_MATERIAL,
	FIELD_LOW,
	FIELD_HIGH,
	FIELD_LOW_OPEN,
	FIELD_HIGH_OPEN,
	FIELD_APPROX,
	FIELD_UNIT,
	FIELD_BASIS,
	FIELD_SCOPE,
	FIELD_PARTNER,
	FIELD_PERIOD_FROM,
	FIELD_PERIOD_TO,
	FIELD_ASOF,
	FIELD_POLARITY,
	FIELD_MODALITY,
	FIELD_SOURCE,
	FIELD_SPAN_FROM,
	FIELD_SPAN_TO,
	FIELD_CONFIDENCE,
	FIELD_COUNT
} claim_field;

/*
 * One field as a datum.  Each of these sets *isnull where the field is not
 * stated.
 */
static Datum
name_field(rc_text name, bool *isnull)
{
	*isnull = name.data == NULL;
	return *isnull ? (Datum) 0 : PointerGetDatum(host_native_text(name));
}

static Datum
word_field(const char *word, bool *isnull)
{
	*isnull = word == NULL;
	return *isnull ? (Datum) 0 : CStringGetTextDatum(word);
}

static Datum
number_field(bool stated, rc_number number, bool *isnull)
{
	*isnull = !stated;
	return stated ? claim_number_datum(number) : (Datum) 0;
}

static Datum
date_field(rc_date date, bool *isnull)
{
	*isnull = date == RC_DATE_NONE;
	return DateADTGetDatum(date);
}

static Datum
position_field(bool stated, int32 position, bool *isnull)
{
	*isnull = !stated;
	return Int32GetDatum(position);
}

static Datum
field_datum(const rc_claim *claim, claim_field field, bool *isnull)
{
	const rc_interval *value = &claim->value;
	char unit[8];

	*isnull = false;
	switch (field)
	{
		case FIELD_KIND:
			return word_field(rc_kind_name((int) claim->kind), isnull);
		case FIELD_SUBJECT:
			return name_field(claim->subject, isnull);
		case FIELD_MEASURE:
			return word_field(rc_measure_name((int) claim->measure), isnull);
		case FIELD_MATERIAL:
			return name_field(claim->material, isnull);
		case FIELD_LOW:
			return number_field(value->has_low, value->low, isnull);
		case FIELD_HIGH:
			return number_field(value->has_high, value->high, isnull);
		case FIELD_LOW_OPEN:
			return BoolGetDatum(value->low_open);
		case FIELD_HIGH_OPEN:
			return BoolGetDatum(value->high_open);
		case FIELD_APPROX:
			return BoolGetDatum(value->approx);
		case FIELD_UNIT:
			return word_field(rc_unit_name(claim->unit, unit), isnull);
		case FIELD_BASIS:
			return word_field(rc_basis_name((int) claim->basis), isnull);
		case FIELD_SCOPE:
			return name_field(claim->scope, isnull);
		case FIELD_PARTNER:
			return name_field(claim->partner, isnull);
		case FIELD_PERIOD_FROM:
			return date_field(claim->period.from, isnull);
		case FIELD_PERIOD_TO:
			return date_field(claim->period.to, isnull);
		case FIELD_ASOF:
			return date_field(claim->asof, isnull);
		case FIELD_POLARITY:
			return BoolGetDatum(claim->polarity);
		case FIELD_MODALITY:
			return word_field(rc_modality_name((int) claim->modality), isnull);
		case FIELD_SOURCE:
			return name_field(claim->source, isnull);
		case FIELD_SPAN_FROM:
			return position_field(claim->has_span, claim->span_from, isnull);
		case FIELD_SPAN_TO:
			return position_field(claim->has_span, claim->span_to, isnull);
		case FIELD_CONFIDENCE:
			return claim_confidence_datum(claim->confidence);
		case FIELD_COUNT:
			break;
	}
	*isnull = true;
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(claim_fields);
Datum
claim_fields(PG_FUNCTION_ARGS)
{
	TupleDesc row;
	Datum values[FIELD_COUNT];
	bool nulls[FIELD_COUNT];
	rc_claim claim;

	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE || row->natts != FIELD_COUNT)
		elog(ERROR, "claim_fields must return a row of %d columns", FIELD_COUNT);
	CLAIM_ARG(0, &claim);
	for (int i = 0; i < FIELD_COUNT; i++)
		values[i] = field_datum(&claim, (claim_field) i, &nulls[i]);
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls));
}

/*
 * Accessors
 */
static Datum
accessor(FunctionCallInfo fcinfo, claim_field field)
{
	rc_claim claim;
	bool isnull;
	Datum value;

	CLAIM_ARG(0, &claim);
	value = field_datum(&claim, field, &isnull);
	if (isnull)
		PG_RETURN_NULL();
	return value;
}

#define CLAIM_ACCESSOR(name, field)                                                                                    \
	PG_FUNCTION_INFO_V1(name);                                                                                         \
	Datum name(PG_FUNCTION_ARGS)                                                                                       \
	{                                                                                                                  \
		return accessor(fcinfo, field);                                                                                \
	}

CLAIM_ACCESSOR(claim_kind, FIELD_KIND)
CLAIM_ACCESSOR(claim_subject, FIELD_SUBJECT)
CLAIM_ACCESSOR(claim_measure, FIELD_MEASURE)
CLAIM_ACCESSOR(claim_material, FIELD_MATERIAL)
CLAIM_ACCESSOR(claim_low, FIELD_LOW)
CLAIM_ACCESSOR(claim_high, FIELD_HIGH)
CLAIM_ACCESSOR(claim_low_open, FIELD_LOW_OPEN)
CLAIM_ACCESSOR(claim_high_open, FIELD_HIGH_OPEN)
CLAIM_ACCESSOR(claim_approx, FIELD_APPROX)
CLAIM_ACCESSOR(claim_unit, FIELD_UNIT)
CLAIM_ACCESSOR(claim_basis, FIELD_BASIS)
CLAIM_ACCESSOR(claim_scope, FIELD_SCOPE)
CLAIM_ACCESSOR(claim_partner, FIELD_PARTNER)
CLAIM_ACCESSOR(claim_asof, FIELD_ASOF)
CLAIM_ACCESSOR(claim_polarity, FIELD_POLARITY)
CLAIM_ACCESSOR(claim_modality, FIELD_MODALITY)
CLAIM_ACCESSOR(claim_source, FIELD_SOURCE)
CLAIM_ACCESSOR(claim_confidence, FIELD_CONFIDENCE)

static RangeBound
bound(Datum value, bool infinite, bool lower)
{
	RangeBound result = {.val = value, .infinite = infinite, .inclusive = lower && !infinite, .lower = lower};

	return result;
}

static Datum
range_datum(Oid type, RangeBound from, RangeBound to)
{
	TypeCacheEntry *cache = lookup_type_cache(type, TYPECACHE_RANGE_INFO);

	return RangeTypePGetDatum(make_range(cache, &from, &to, false, NULL));
}

PG_FUNCTION_INFO_V1(claim_period);
Datum
claim_period(PG_FUNCTION_ARGS)
{
	rc_claim claim;

	CLAIM_ARG(0, &claim);
	if (!claim.has_period)
		PG_RETURN_NULL();
	return range_datum(DATERANGEOID, bound(DateADTGetDatum(claim.period.from), claim.period.from == RC_DATE_NONE, true),
					   bound(DateADTGetDatum(claim.period.to), claim.period.to == RC_DATE_NONE, false));
}

PG_FUNCTION_INFO_V1(claim_span);
Datum
claim_span(PG_FUNCTION_ARGS)
{
	rc_claim claim;

	CLAIM_ARG(0, &claim);
	if (!claim.has_span)
		PG_RETURN_NULL();
	return range_datum(INT4RANGEOID, bound(Int32GetDatum(claim.span_from), false, true),
					   bound(Int32GetDatum(claim.span_to), false, false));
}

/*
 * make_claim
 */
enum
{
	ARG_KIND,
	ARG_SUBJECT,
	ARG_MEASURE,
	ARG_MATERIAL,
	ARG_LOW,
	ARG_HIGH,
	ARG_LOW_OPEN,
	ARG_HIGH_OPEN,
	ARG_APPROX,
	ARG_UNIT,
	ARG_BASIS,
	ARG_SCOPE,
	ARG_PARTNER,
	ARG_PERIOD,
	ARG_ASOF,
	ARG_POLARITY,
	ARG_MODALITY,
	ARG_SOURCE,
	ARG_SPAN,
	ARG_CONFIDENCE
};

static rc_text
name_arg(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? (rc_text){NULL, 0} : host_utf8_text(PG_GETARG_TEXT_PP(n));
}

static bool
flag_arg(FunctionCallInfo fcinfo, int n, bool unless_stated)
{
	return PG_ARGISNULL(n) ? unless_stated : PG_GETARG_BOOL(n);
}

static bool
number_arg(FunctionCallInfo fcinfo, int n, const char *field, rc_number *number)
{
	if (PG_ARGISNULL(n))
		return false;
	return claim_read_number(field, PG_GETARG_DATUM(n), NULL, number);
}

/* A range's bounds; false for NULL, and for one without ends, which is what daterange(period_from, period_to) makes of none. */
static bool
range_arg(FunctionCallInfo fcinfo, int n, const char *field, RangeBound *from, RangeBound *to)
{
	RangeType *range;
	bool empty;

	if (PG_ARGISNULL(n))
		return false;
	range = PG_GETARG_RANGE_P(n);
	range_deserialize(lookup_type_cache(RangeTypeGetOid(range), TYPECACHE_RANGE_INFO), range, from, to, &empty);
	if (empty)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: %s is empty", field)));
	return !(from->infinite && to->infinite);
}

/* An infinite date in a period is an end that is open. */
static rc_date
end_of_period(RangeBound end)
{
	return end.infinite || DATE_NOT_FINITE(DatumGetDateADT(end.val)) ? RC_DATE_NONE : DatumGetDateADT(end.val);
}

static void
words_from_args(FunctionCallInfo fcinfo, rc_claim *claim)
{
	if (!PG_ARGISNULL(ARG_KIND))
		(void) claim_read_kind(name_arg(fcinfo, ARG_KIND), NULL, &claim->kind);
	if (!PG_ARGISNULL(ARG_MEASURE))
		(void) claim_read_measure(name_arg(fcinfo, ARG_MEASURE), NULL, &claim->measure);
	if (!PG_ARGISNULL(ARG_UNIT))
		(void) claim_read_unit(name_arg(fcinfo, ARG_UNIT), NULL, &claim->unit);
	if (!PG_ARGISNULL(ARG_BASIS))
		(void) claim_read_basis(name_arg(fcinfo, ARG_BASIS), NULL, &claim->basis);
	if (!PG_ARGISNULL(ARG_MODALITY))
		(void) claim_read_modality(name_arg(fcinfo, ARG_MODALITY), NULL, &claim->modality);
}

static void
places_from_args(FunctionCallInfo fcinfo, rc_claim *claim)
{
	RangeBound from;
	RangeBound to;

	claim->has_period = range_arg(fcinfo, ARG_PERIOD, "period", &from, &to);
	if (claim->has_period)
	{
		claim->period.from = end_of_period(from);
		claim->period.to = end_of_period(to);
	}
	if (!PG_ARGISNULL(ARG_ASOF))
	{
		claim->asof = PG_GETARG_DATEADT(ARG_ASOF);
		if (DATE_NOT_FINITE(claim->asof))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: asof must be a finite date")));
	}
	claim->has_span = range_arg(fcinfo, ARG_SPAN, "span", &from, &to);
	if (claim->has_span)
	{
		if (from.infinite || to.infinite)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: span must have both ends")));
		claim->span_from = DatumGetInt32(from.val);
		claim->span_to = DatumGetInt32(to.val);
	}
}

PG_FUNCTION_INFO_V1(make_claim);
Datum
make_claim(PG_FUNCTION_ARGS)
{
	rc_claim claim = rc_empty_claim;

	words_from_args(fcinfo, &claim);
	claim.subject = name_arg(fcinfo, ARG_SUBJECT);
	claim.material = name_arg(fcinfo, ARG_MATERIAL);
	claim.scope = name_arg(fcinfo, ARG_SCOPE);
	claim.partner = name_arg(fcinfo, ARG_PARTNER);
	claim.source = name_arg(fcinfo, ARG_SOURCE);
	claim.value.has_low = number_arg(fcinfo, ARG_LOW, "low", &claim.value.low);
	claim.value.has_high = number_arg(fcinfo, ARG_HIGH, "high", &claim.value.high);
	claim.value.low_open = flag_arg(fcinfo, ARG_LOW_OPEN, false);
	claim.value.high_open = flag_arg(fcinfo, ARG_HIGH_OPEN, false);
	claim.value.approx = flag_arg(fcinfo, ARG_APPROX, false);
	claim.polarity = flag_arg(fcinfo, ARG_POLARITY, true);
	places_from_args(fcinfo, &claim);
	if (!PG_ARGISNULL(ARG_CONFIDENCE))
		(void) claim_read_confidence(PG_GETARG_DATUM(ARG_CONFIDENCE), NULL, &claim.confidence);
	return claim_finish(&claim, NULL);
}

/*
 * Topic and quote
 */
PG_FUNCTION_INFO_V1(claim_topic);
Datum
claim_topic(PG_FUNCTION_ARGS)
{
	char topic[RC_CLAIM_BYTES * 2];
	rc_claim claim;

	CLAIM_ARG(0, &claim);
	PG_RETURN_TEXT_P(host_native_text((rc_text){topic, rc_claim_topic(&claim, topic, sizeof(topic))}));
}

/* The byte behind so many characters of text from byte at on, or -1 where the text is shorter. */
static int64
skip_characters(rc_text body, int64 at, int32 count)
{
	for (; count > 0 && at < (int64) body.len; count--)
		at += (int64) rc_utf8_size(body.data[at]);
	return count > 0 ? -1 : at;
}

/* Spans count the characters of the text in UTF-8, whatever the encoding of the server. */
PG_FUNCTION_INFO_V1(claim_quote);
Datum
claim_quote(PG_FUNCTION_ARGS)
{
	rc_text body;
	rc_claim claim;
	int64 from;
	int64 to = -1;

	CLAIM_ARG(0, &claim);
	if (!claim.has_span)
		PG_RETURN_NULL();
	body = host_utf8_text(PG_GETARG_TEXT_PP(1));
	from = skip_characters(body, 0, claim.span_from);
	if (from >= 0)
		to = skip_characters(body, from, claim.span_to - claim.span_from);
	if (to < 0)
		ereport(ERROR, (errcode(ERRCODE_SUBSTRING_ERROR), errmsg("span of the claim reaches past the end of the text"),
						errdetail("The span is [%d,%d), but the text has %d characters.", claim.span_from,
								  claim.span_to, (int) rc_utf8_length(body.data, body.len)),
						errhint("Pass the very text that the claim was extracted from.")));
	PG_RETURN_TEXT_P(host_native_text((rc_text){body.data + from, (size_t) (to - from)}));
}
