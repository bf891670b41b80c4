/*-------------------------------------------------------------------------
 *
 * claim_json.c
 *		The casts between claim and jsonb.
 *
 * The keys are the field names of the claim model.  What is not stated, and a
 * flag that is false, has no key; polarity, modality and confidence, which
 * every claim has, are always there.
 *
 * Coming in, every key is optional and may be null; a key of another name and
 * a value of another type are errors.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "core/number.h"
#include "host.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

/*
 * Out
 */
static void
put_key(JsonbParseState **state, const char *key)
{
	JsonbValue value = {.type = jbvString};

	value.val.string.val = unconstify(char *, key);
	value.val.string.len = (int) strlen(key);
	pushJsonbValue(state, WJB_KEY, &value);
}

/* A copy, as the state keeps pointers until the object is complete. */
static void
put_string(JsonbParseState **state, JsonbIteratorToken token, rc_text utf8)
{
	rc_text native = host_native(utf8);
	JsonbValue value = {.type = jbvString};

	value.val.string.val = pnstrdup(native.data, native.len);
	value.val.string.len = (int) native.len;
	pushJsonbValue(state, token, &value);
}

static void
put_numeric(JsonbParseState **state, JsonbIteratorToken token, Datum number)
{
	JsonbValue value = {.type = jbvNumeric};

	value.val.numeric = DatumGetNumeric(number);
	pushJsonbValue(state, token, &value);
}

static void
put_name(JsonbParseState **state, const char *key, rc_text name)
{
	if (name.data == NULL)
		return;
	put_key(state, key);
	put_string(state, WJB_VALUE, name);
}

static void
put_word(JsonbParseState **state, const char *key, const char *word)
{
	if (word != NULL)
		put_name(state, key, (rc_text){word, strlen(word)});
}

static void
put_flag(JsonbParseState **state, const char *key, bool flag)
{
	JsonbValue value = {.type = jbvBool};

	value.val.boolean = flag;
	put_key(state, key);
	pushJsonbValue(state, WJB_VALUE, &value);
}

static void
put_date(JsonbParseState **state, JsonbIteratorToken token, rc_date date)
{
	JsonbValue null = {.type = jbvNull};
	char digits[RC_DATE_TEXT];

	if (date == RC_DATE_NONE)
		pushJsonbValue(state, token, &null);
	else
		put_string(state, token, (rc_text){digits, rc_date_format(date, digits)});
}

static void
put_value(JsonbParseState **state, const rc_claim *claim)
{
	const rc_interval *value = &claim->value;
	char unit[8];

	if (value->has_low)
	{
		put_key(state, "low");
		put_numeric(state, WJB_VALUE, claim_number_datum(value->low));
	}
	if (value->has_high)
	{
		put_key(state, "high");
		put_numeric(state, WJB_VALUE, claim_number_datum(value->high));
	}
	if (value->low_open)
		put_flag(state, "low_open", true);
	if (value->high_open)
		put_flag(state, "high_open", true);
	if (value->approx)
		put_flag(state, "approx", true);
	put_word(state, "unit", rc_unit_name(claim->unit, unit));
}

static void
put_places(JsonbParseState **state, const rc_claim *claim)
{
	if (claim->has_period)
	{
		put_key(state, "period");
		pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
		put_date(state, WJB_ELEM, claim->period.from);
		put_date(state, WJB_ELEM, claim->period.to);
		pushJsonbValue(state, WJB_END_ARRAY, NULL);
	}
	if (claim->asof != RC_DATE_NONE)
	{
		put_key(state, "asof");
		put_date(state, WJB_VALUE, claim->asof);
	}
	if (claim->has_span)
	{
		put_key(state, "span");
		pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
		put_numeric(state, WJB_ELEM, NumericGetDatum(int64_to_numeric(claim->span_from)));
		put_numeric(state, WJB_ELEM, NumericGetDatum(int64_to_numeric(claim->span_to)));
		pushJsonbValue(state, WJB_END_ARRAY, NULL);
	}
}

PG_FUNCTION_INFO_V1(claim_to_jsonb);
Datum
claim_to_jsonb(PG_FUNCTION_ARGS)
{
	JsonbParseState *state = NULL;
	rc_claim claim;

	CLAIM_ARG(0, &claim);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	put_word(&state, "kind", rc_kind_name((int) claim.kind));
	put_name(&state, "subject", claim.subject);
	put_word(&state, "measure", rc_measure_name((int) claim.measure));
	put_name(&state, "material", claim.material);
	put_value(&state, &claim);
	put_word(&state, "basis", rc_basis_name((int) claim.basis));
	put_name(&state, "scope", claim.scope);
	put_name(&state, "partner", claim.partner);
	put_places(&state, &claim);
	put_flag(&state, "polarity", claim.polarity);
	put_word(&state, "modality", rc_modality_name((int) claim.modality));
	put_name(&state, "source", claim.source);
	put_key(&state, "confidence");
	put_numeric(&state, WJB_VALUE, claim_confidence_datum(claim.confidence));
	PG_RETURN_JSONB_P(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

/*
 * In.  Each reader sets one field of a claim from a value that is not null.
 */
typedef void (*field_reader)(const char *key, const JsonbValue *value, void *field);

pg_noreturn static void wrong_type(const char *key, const char *expected);

static void
wrong_type(const char *key, const char *expected)
{
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("invalid claim: value of key \"%s\" must be %s", key, expected)));
}

static rc_text
string_of(const char *key, const JsonbValue *value)
{
	if (value->type != jbvString)
		wrong_type(key, "a string");
	return host_utf8(value->val.string.val, (size_t) value->val.string.len);
}

static Datum
numeric_of(const char *key, const JsonbValue *value)
{
	if (value->type != jbvNumeric)
		wrong_type(key, "a number");
	return NumericGetDatum(value->val.numeric);
}

/* The two elements of an array. */
static void
pair_of(const char *key, const JsonbValue *value, const char *expected, JsonbValue pair[2])
{
	JsonbContainer *array = value->val.binary.data;

	if (value->type != jbvBinary || !JsonContainerIsArray(array) || JsonContainerSize(array) != 2)
		wrong_type(key, expected);
	for (uint32 i = 0; i < 2; i++)
		pair[i] = *getIthJsonbValueFromContainer(array, i);
}

static void
kind_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_kind *) field = claim_read_kind(string_of(key, value));
}

static void
measure_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_measure *) field = claim_read_measure(string_of(key, value));
}

static void
unit_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_unit *) field = claim_read_unit(string_of(key, value));
}

static void
basis_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_basis *) field = claim_read_basis(string_of(key, value));
}

static void
modality_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_modality *) field = claim_read_modality(string_of(key, value));
}

static void
name_in(const char *key, const JsonbValue *value, void *field)
{
	*(rc_text *) field = string_of(key, value);
}

static void
flag_in(const char *key, const JsonbValue *value, void *field)
{
	if (value->type != jbvBool)
		wrong_type(key, "true or false");
	*(bool *) field = value->val.boolean;
}

static void
low_in(const char *key, const JsonbValue *value, void *field)
{
	rc_interval *interval = field;

	interval->low = claim_read_number(key, numeric_of(key, value));
	interval->has_low = true;
}

static void
high_in(const char *key, const JsonbValue *value, void *field)
{
	rc_interval *interval = field;

	interval->high = claim_read_number(key, numeric_of(key, value));
	interval->has_high = true;
}

static void
date_in_json(const char *key, const JsonbValue *value, void *field)
{
	static const char *const expected = "a date as in \"2023-07-01\"";

	if (value->type != jbvString ||
		!rc_date_parse((rc_text){value->val.string.val, (size_t) value->val.string.len}, (rc_date *) field))
		wrong_type(key, expected);
}

static void
period_in(const char *key, const JsonbValue *value, void *field)
{
	rc_claim *claim = field;
	JsonbValue pair[2];

	pair_of(key, value, "an array of two dates, of which one can be null", pair);
	claim->has_period = true;
	if (pair[0].type != jbvNull)
		date_in_json(key, &pair[0], &claim->period.from);
	if (pair[1].type != jbvNull)
		date_in_json(key, &pair[1], &claim->period.to);
}

/* A whole number of so many characters. */
static int32
position_of(const char *key, const JsonbValue *value, const char *expected)
{
	rc_number number;

	if (value->type != jbvNumeric)
		wrong_type(key, expected);
	number = claim_read_number(key, NumericGetDatum(value->val.numeric));
	if (number.coefficient < 0 || number.exponent < 0 || number.divisor != 1 ||
		rc_number_compare(number, rc_number_int(PG_INT32_MAX)) > 0)
		wrong_type(key, expected);
	return DatumGetInt32(DirectFunctionCall1(numeric_int4, NumericGetDatum(value->val.numeric)));
}

static void
span_in(const char *key, const JsonbValue *value, void *field)
{
	static const char *const expected = "an array of two positions in a text";
	rc_claim *claim = field;
	JsonbValue pair[2];

	pair_of(key, value, expected, pair);
	claim->has_span = true;
	claim->span_from = position_of(key, &pair[0], expected);
	claim->span_to = position_of(key, &pair[1], expected);
}

static void
confidence_in(const char *key, const JsonbValue *value, void *field)
{
	*(uint8 *) field = claim_read_confidence(numeric_of(key, value));
}

static const struct
{
	const char *key;
	field_reader read;
	size_t offset;
} fields[] = {
	{"kind", kind_in, offsetof(rc_claim, kind)},
	{"subject", name_in, offsetof(rc_claim, subject)},
	{"measure", measure_in, offsetof(rc_claim, measure)},
	{"material", name_in, offsetof(rc_claim, material)},
	{"low", low_in, offsetof(rc_claim, value)},
	{"high", high_in, offsetof(rc_claim, value)},
	{"low_open", flag_in, offsetof(rc_claim, value.low_open)},
	{"high_open", flag_in, offsetof(rc_claim, value.high_open)},
	{"approx", flag_in, offsetof(rc_claim, value.approx)},
	{"unit", unit_in, offsetof(rc_claim, unit)},
	{"basis", basis_in, offsetof(rc_claim, basis)},
	{"scope", name_in, offsetof(rc_claim, scope)},
	{"partner", name_in, offsetof(rc_claim, partner)},
	{"period", period_in, 0},
	{"asof", date_in_json, offsetof(rc_claim, asof)},
	{"polarity", flag_in, offsetof(rc_claim, polarity)},
	{"modality", modality_in, offsetof(rc_claim, modality)},
	{"source", name_in, offsetof(rc_claim, source)},
	{"span", span_in, 0},
	{"confidence", confidence_in, offsetof(rc_claim, confidence)},
};

static void
field_in(const char *key, const JsonbValue *value, rc_claim *claim)
{
	for (int i = 0; i < (int) lengthof(fields); i++)
	{
		if (strcmp(fields[i].key, key) != 0)
			continue;
		if (value->type != jbvNull)
			fields[i].read(key, value, (char *) claim + fields[i].offset);
		return;
	}
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: unknown key \"%s\"", key)));
}

PG_FUNCTION_INFO_V1(claim_from_jsonb);
Datum
claim_from_jsonb(PG_FUNCTION_ARGS)
{
	Jsonb *object = PG_GETARG_JSONB_P(0);
	rc_claim claim = rc_empty_claim;
	JsonbIterator *iterator;
	JsonbValue value;

	if (!JB_ROOT_IS_OBJECT(object))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: not a JSON object")));

	iterator = JsonbIteratorInit(&object->root);
	(void) JsonbIteratorNext(&iterator, &value, true);
	while (JsonbIteratorNext(&iterator, &value, true) == WJB_KEY)
	{
		char *key = pnstrdup(value.val.string.val, (Size) value.val.string.len);

		(void) JsonbIteratorNext(&iterator, &value, true);
		field_in(key, &value, &claim);
	}
	return claim_finish(&claim);
}
