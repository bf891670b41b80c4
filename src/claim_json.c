/*-------------------------------------------------------------------------
 *
 * claim_json.c
 *		The casts between claim and jsonb, and to json.
 *
 * The keys are the field names of the claim model.  What is not stated, and a
 * flag that is false, has no key; polarity, modality and confidence, which
 * every claim has, are always there.
 *
 * Coming in, every key is optional and may be null; a key of another name and
 * a value of another type are errors.  The input function of the type reads
 * such an object too, so that errors can be soft.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "core/number/decimal.h"
#include "core/number/number.h"
#include "host.h"
#include "lib/stringinfo.h"
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

static Jsonb *
jsonb_of_claim(const struct varlena *stored)
{
	JsonbParseState *state = NULL;
	rc_claim claim;

	claim_view(stored, &claim);
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
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

PG_FUNCTION_INFO_V1(claim_to_jsonb);
Datum
claim_to_jsonb(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(jsonb_of_claim(PG_GETARG_CLAIM_PP(0)));
}

/* With a cast to json, the server's own functions (to_json, row_to_json, jsonb_agg ...) write the object too. */
PG_FUNCTION_INFO_V1(claim_to_json);
Datum
claim_to_json(PG_FUNCTION_ARGS)
{
	Jsonb *object = jsonb_of_claim(PG_GETARG_CLAIM_PP(0));

	PG_RETURN_TEXT_P(cstring_to_text(JsonbToCString(NULL, &object->root, VARSIZE(object))));
}

/*
 * In.  Each reader sets one field of a claim from a value that is not null;
 * false where the value is none, and context has taken the error.
 */
typedef bool (*field_reader)(const char *key, const JsonbValue *value, struct Node *context, void *field);

static bool
wrong_type(const char *key, const char *expected, struct Node *context)
{
	errsave(context, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					  errmsg("invalid claim: value of key \"%s\" must be %s", key, expected)));
	return false;
}

static bool
name_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	if (value->type != jbvString)
		return wrong_type(key, "a string", context);
	*(rc_text *) field = host_utf8(value->val.string.val, (size_t) value->val.string.len);
	return true;
}

static bool
kind_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_text word;

	return name_in(key, value, context, &word) && claim_read_kind(word, context, field);
}

static bool
measure_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_text word;

	return name_in(key, value, context, &word) && claim_read_measure(word, context, field);
}

static bool
unit_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_text word;

	return name_in(key, value, context, &word) && claim_read_unit(word, context, field);
}

static bool
basis_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_text word;

	return name_in(key, value, context, &word) && claim_read_basis(word, context, field);
}

static bool
modality_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_text word;

	return name_in(key, value, context, &word) && claim_read_modality(word, context, field);
}

static bool
flag_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	if (value->type != jbvBool)
		return wrong_type(key, "true or false", context);
	*(bool *) field = value->val.boolean;
	return true;
}

static bool
low_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_interval *interval = field;

	interval->has_low = true;
	return value->type == jbvNumeric
			   ? claim_read_number(key, NumericGetDatum(value->val.numeric), context, &interval->low)
			   : wrong_type(key, "a number", context);
}

static bool
high_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_interval *interval = field;

	interval->has_high = true;
	return value->type == jbvNumeric
			   ? claim_read_number(key, NumericGetDatum(value->val.numeric), context, &interval->high)
			   : wrong_type(key, "a number", context);
}

static bool
confidence_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	return value->type == jbvNumeric ? claim_read_confidence(NumericGetDatum(value->val.numeric), context, field)
									 : wrong_type(key, "a number", context);
}

static bool
date_in_json(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	if (value->type != jbvString ||
		!rc_date_parse((rc_text){value->val.string.val, (size_t) value->val.string.len}, (rc_date *) field))
		return wrong_type(key, "a date as in \"2023-07-01\"", context);
	return true;
}

/* The two elements of an array; false where it is none. */
static bool
pair_of(const JsonbValue *value, JsonbValue pair[2])
{
	JsonbContainer *array = value->val.binary.data;

	if (value->type != jbvBinary || !JsonContainerIsArray(array) || JsonContainerSize(array) != 2)
		return false;
	for (uint32 i = 0; i < 2; i++)
		pair[i] = *getIthJsonbValueFromContainer(array, i);
	return true;
}

static bool
period_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_claim *claim = field;
	JsonbValue pair[2];

	if (!pair_of(value, pair))
		return wrong_type(key, "an array of two dates, of which one can be null", context);
	claim->has_period = true;
	return (pair[0].type == jbvNull || date_in_json(key, &pair[0], context, &claim->period.from)) &&
		   (pair[1].type == jbvNull || date_in_json(key, &pair[1], context, &claim->period.to));
}

/* A whole number of so many characters. */
static bool
position_in(const JsonbValue *value, int32 *position)
{
	char *digits;
	rc_number number;

	if (value->type != jbvNumeric)
		return false;
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric)));
	if (!rc_decimal_parse((rc_text){digits, strlen(digits)}, &number) || number.coefficient < 0 ||
		number.exponent < 0 || number.divisor != 1 || rc_number_compare(number, rc_number_int(PG_INT32_MAX)) > 0)
		return false;
	*position = DatumGetInt32(DirectFunctionCall1(numeric_int4, NumericGetDatum(value->val.numeric)));
	return true;
}

static bool
span_in(const char *key, const JsonbValue *value, struct Node *context, void *field)
{
	rc_claim *claim = field;
	JsonbValue pair[2];

	claim->has_span = true;
	if (!pair_of(value, pair) || !position_in(&pair[0], &claim->span_from) || !position_in(&pair[1], &claim->span_to))
		return wrong_type(key, "an array of two positions in a text", context);
	return true;
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

/* "A claim has the keys ..." */
static char *
keys_hint(void)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < (int) lengthof(fields); i++)
		appendStringInfo(&list, "%s\"%s\"", i == 0 ? "A claim has the keys " : ", ", fields[i].key);
	appendStringInfo(&list, "%s", ".");
	return list.data;
}

static bool
field_in(const char *key, const JsonbValue *value, struct Node *context, rc_claim *claim)
{
	for (int i = 0; i < (int) lengthof(fields); i++)
	{
		if (strcmp(fields[i].key, key) == 0)
			return value->type == jbvNull || fields[i].read(key, value, context, (char *) claim + fields[i].offset);
	}
	errsave(context, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: unknown key \"%s\"", key),
					  errhint("%s", keys_hint())));
	return false;
}

Datum
claim_of_jsonb(Datum jsonb, struct Node *context)
{
	Jsonb *object = DatumGetJsonbP(jsonb);
	rc_claim claim = rc_empty_claim;
	JsonbIterator *iterator;
	JsonbValue value;

	if (!JB_ROOT_IS_OBJECT(object))
	{
		errsave(context, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("invalid claim: not a JSON object")));
		return (Datum) 0;
	}

	iterator = JsonbIteratorInit(&object->root);
	(void) JsonbIteratorNext(&iterator, &value, true);
	while (JsonbIteratorNext(&iterator, &value, true) == WJB_KEY)
	{
		char *key = pnstrdup(value.val.string.val, (Size) value.val.string.len);

		(void) JsonbIteratorNext(&iterator, &value, true);
		if (!field_in(key, &value, context, &claim))
			return (Datum) 0;
	}
	return claim_finish(&claim, context);
}

PG_FUNCTION_INFO_V1(claim_from_jsonb);
Datum
claim_from_jsonb(PG_FUNCTION_ARGS)
{
	return claim_of_jsonb(PG_GETARG_DATUM(0), NULL);
}
