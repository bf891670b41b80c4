/*-------------------------------------------------------------------------
 *
 * claims.h
 *		Good claims made of any bytes, and all that is done with claims.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FUZZ_CLAIMS_H
#define RC_FUZZ_CLAIMS_H

#include "compare/camps.h"
#include "compare/check.h"
#include "compare/clash.h"
#include "fuzz.h"
#include "number/number.h"
#include "compare/overflow.h"

static rc_text
made_name(fuzz_input *input)
{
	static const char *const names[] = {NULL,         "CN",           "US",   "WORLD", "outside CN", "EU",
										"AU",         "MP Materials", "Asia", "Lynas", "IEA",        "",
										"稀土集团",   "USGS",         "MM",   "of",    "a b\"",      "not",
										"outside US", "\"quote\"(",   "-",    "G7",    "JP ",        "x=y"};
	const char *name = names[fuzz_choice(input, sizeof(names) / sizeof(names[0]))];

	return (rc_text){name, name == NULL ? 0 : strlen(name)};
}

static rc_text
made_material(fuzz_input *input)
{
	static const char *const names[] = {NULL,        "rare earths",        "heavy rare earths", "light rare earths",
										"neodymium", "dysprosium",         "gallium",           "germanium",
										"magnets",   "rare earth magnets", "lithium",           "critical minerals"};
	const char *name = names[fuzz_choice(input, sizeof(names) / sizeof(names[0]))];

	return (rc_text){name, name == NULL ? 0 : strlen(name)};
}

static rc_number
made_number(fuzz_input *input)
{
	static const int64_t wide[] = {0, 1, 999999999999999999, 123456789012345678, 333333333333333333, 7};
	unsigned shape = fuzz_byte(input);
	int64_t coefficient = shape & 8 ? wide[fuzz_choice(input, 6)] : (int64_t) fuzz_byte(input);
	int32_t exponent = shape & 16 ? (int32_t) fuzz_choice(input, 121) - 60 : (int32_t) (shape & 7) - 2;
	uint32_t divisor = shape & 32 ? 1 + fuzz_byte(input) * (shape & 64 ? 3921568 : 1) : 1;
	rc_number number;

	if (shape & 128)
		coefficient = -coefficient;
	return rc_number_make(coefficient, exponent, divisor, &number) ? number : rc_number_int(1);
}

static rc_date
made_date(fuzz_input *input)
{
	unsigned shape = fuzz_byte(input);

	if (shape == 0)
		return RC_DATE_NONE;
	if (shape == 255)
		return fuzz_choice(input, 2) ? RC_DATE_FIRST : RC_DATE_LAST;
	/* Days about 2014 to 2028, and the first days of months among them. */
	return 5114 + (rc_date) shape * 20 + (rc_date) fuzz_choice(input, 31);
}

/* Of the rules of the claim model only the most frequent are kept to; false where the claim is not one. */
FUZZ_UNUSED static bool
made_claim(fuzz_input *input, rc_claim *claim)
{
	unsigned shape = fuzz_byte(input);
	unsigned value = fuzz_byte(input);
	static const rc_unit_kind units[] = {RC_U_NONE,  RC_U_TONNE, RC_U_FRACTION, RC_U_MONEY, RC_U_PRICE,
										 RC_U_COUNT, RC_U_YEAR,  RC_U_MULTIPLE, RC_U_RANK};

	*claim = rc_empty_claim;
	claim->kind = (rc_kind) (1 + fuzz_choice(input, 9));
	claim->measure = (rc_measure) fuzz_choice(input, 33);
	for (int i = 0; i < 33 && !rc_kind_allows(claim->kind, claim->measure); i++)
		claim->measure = (rc_measure) (((int) claim->measure + 1) % 33);
	claim->subject = made_name(input);
	claim->material = made_material(input);
	if (shape & 1)
		claim->scope = made_name(input);
	if (shape & 2)
		claim->partner = made_name(input);
	if (shape & 4)
		claim->source = made_name(input);
	if (shape & 8)
	{
		claim->has_period = true;
		claim->period.from = made_date(input);
		claim->period.to = made_date(input);
	}
	if (shape & 16)
		claim->asof = made_date(input);
	claim->polarity = !(shape & 32);
	if (shape & 64)
		claim->modality = (rc_modality) fuzz_choice(input, 4);
	if (shape & 128)
	{
		claim->has_span = true;
		claim->span_from = (int32_t) fuzz_byte(input);
		claim->span_to = claim->span_from + 1 + (int32_t) fuzz_byte(input);
		claim->basis = (rc_basis) fuzz_choice(input, 8);
		claim->confidence = (uint8_t) fuzz_choice(input, 101);
	}
	claim->value.has_low = value & 1;
	claim->value.has_high = value & 2;
	claim->value.low_open = (value & 4) && claim->value.has_low;
	claim->value.high_open = (value & 8) && claim->value.has_high;
	claim->value.approx = value & 16;
	if (claim->value.has_low)
		claim->value.low = made_number(input);
	if (claim->value.has_high)
		claim->value.high = (value & 32) && claim->value.has_low ? claim->value.low : made_number(input);
	if (claim->value.has_low && claim->value.has_high && rc_number_compare(claim->value.low, claim->value.high) > 0)
	{
		rc_number low = claim->value.high;

		claim->value.high = claim->value.low;
		claim->value.low = low;
	}
	if (claim->value.has_low || claim->value.has_high)
	{
		claim->unit.kind = rc_unit_implied(claim->kind);
		if (claim->unit.kind == RC_U_NONE)
			claim->unit.kind = units[fuzz_choice(input, 9)];
		if (claim->unit.kind == RC_U_MONEY || claim->unit.kind == RC_U_PRICE)
			memcpy(claim->unit.currency, value & 64 ? "CNY" : "USD", 4);
	}
	return rc_claim_check(claim, NULL) == RC_OK;
}

/* One sentence on the one, of the length that it says. */
static void
explain_one(const rc_claim *claim, rc_language language)
{
	size_t len = rc_claim_explain(claim, language, NULL, 0);
	char *words = malloc(len);

	REQUIRE(len > 0);
	REQUIRE(rc_claim_explain(claim, language, words, len) == len);
	free(words);
}

/* One sentence on the two, of the length that it says, and in UTF-8. */
static void
explain(const rc_claim *a, const rc_claim *b, rc_language language)
{
	size_t len = rc_claims_explain(a, b, language, NULL, 0);
	char *words = malloc(len);

	REQUIRE(len > 0);
	REQUIRE(rc_claims_explain(a, b, language, words, len) == len);
	free(words);
}

/* Whatever can be asked of two claims, with no regard to whether they are good: nothing may break. */
FUZZ_UNUSED static void
ask_everything(const rc_claim *a, const rc_claim *b)
{
	rc_relation relation = rc_claim_relation(a, b);

	REQUIRE(rc_relation_name(relation) != NULL);
	explain(a, b, RC_ENGLISH);
	explain(a, b, RC_CHINESE);
	explain_one(a, RC_ENGLISH);
	explain_one(b, RC_CHINESE);
	fuzz_writes_alike(rc_claim_format, a);
	fuzz_writes_alike(rc_claim_topic, a);
	(void) rc_claim_order(a, b);
	(void) rc_claim_hash(a, 0);
}

/* What holds of any two good claims. */
FUZZ_UNUSED static void
hold_together(const rc_claim *a, const rc_claim *b)
{
	rc_relation relation = rc_claim_relation(a, b);
	int order = rc_claim_order(a, b);

	REQUIRE(rc_claim_relation(b, a) == relation);
	REQUIRE(rc_claim_order(a, a) == 0);
	REQUIRE((order > 0) - (order < 0) == (rc_claim_order(b, a) < 0) - (rc_claim_order(b, a) > 0));
	REQUIRE(order != 0 || rc_claim_hash(a, 3) == rc_claim_hash(b, 3));
	if (relation == RC_CONTRADICTS)
	{
		char topics[2][2048];
		size_t first = rc_claim_topic(a, topics[0], sizeof(topics[0]));

		REQUIRE(rc_claim_topic(b, topics[1], sizeof(topics[1])) == first && memcmp(topics[0], topics[1], first) == 0);
	}
}

#endif /* RC_FUZZ_CLAIMS_H */
