/*-------------------------------------------------------------------------
 *
 * claim_build.c
 *		Claims from parts: what make_claim and jsonb::claim have in common.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "core/decimal.h"
#include "core/number.h"
#include "host.h"
#include "lib/stringinfo.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

/* Raises the error for a word that the model does not have, with a hint that lists those it has. */
static void
unknown_word(const char *field, rc_text word, const char *(*name_of)(int code), int first)
{
	rc_text native = host_native(word);
	StringInfoData words;

	initStringInfo(&words);
	for (int code = first; name_of(code) != NULL; code++)
		appendStringInfo(&words, "%s\"%s\"", code > first ? ", " : "", name_of(code));
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("unknown %s of a claim: \"%.*s\"", field, (int) native.len, native.data),
					errhint("It can be %s.", words.data)));
}

rc_kind
claim_read_kind(rc_text word)
{
	int kind = rc_kind_code(word);

	if (kind == 0)
		unknown_word("kind", word, rc_kind_name, RC_SHARE);
	return (rc_kind) kind;
}

rc_measure
claim_read_measure(rc_text word)
{
	int measure = rc_measure_code(word);

	if (measure == RC_M_NONE)
		unknown_word("measure", word, rc_measure_name, RC_M_RESERVES);
	return (rc_measure) measure;
}

rc_basis
claim_read_basis(rc_text word)
{
	int basis = rc_basis_code(word);

	if (basis == RC_BASIS_NONE)
		unknown_word("basis", word, rc_basis_name, RC_BASIS_YOY);
	return (rc_basis) basis;
}

rc_modality
claim_read_modality(rc_text word)
{
	int modality = rc_modality_code(word);

	if (modality < 0)
		unknown_word("modality", word, rc_modality_name, RC_ASSERTED);
	return (rc_modality) modality;
}

rc_unit
claim_read_unit(rc_text word)
{
	rc_text native;
	rc_unit unit;

	if (rc_unit_parse(word, &unit))
		return unit;
	native = host_native(word);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown unit of a claim: \"%.*s\"", (int) native.len, native.data),
			 errhint("It can be \"fraction\", \"rank\", \"t\", \"year\", \"x\", \"count\", a currency as \"USD\", or a "
					 "price as \"USD/t\".")));
}

rc_number
claim_read_number(const char *field, Datum numeric)
{
	char *digits = DatumGetCString(DirectFunctionCall1(numeric_out, numeric));
	rc_number number;

	if (!rc_decimal_parse((rc_text){digits, strlen(digits)}, &number))
		ereport(
			ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("%s of a claim is out of range: %s", field, digits),
			 errdetail("A claim holds numbers of at most 18 significant digits, and fractions given to 20 places.")));
	return number;
}

uint8
claim_read_confidence(Datum numeric)
{
	char *digits = DatumGetCString(DirectFunctionCall1(numeric_out, numeric));
	rc_number number;
	uint8 hundredths;

	if (!rc_decimal_parse((rc_text){digits, strlen(digits)}, &number) || !rc_confidence(number, &hundredths))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("invalid claim: confidence must be between 0 and 1, not %s", digits)));
	return hundredths;
}

Datum
claim_finish(rc_claim *claim)
{
	rc_error error;

	if (claim->unit.kind == RC_U_NONE && (claim->value.has_low || claim->value.has_high))
		claim->unit.kind = rc_unit_implied(claim->kind);
	if (rc_claim_check(claim, &error) != RC_OK)
		report_failure("claim", &error);
	return claim_store(claim);
}

Datum
claim_number_datum(rc_number number)
{
	char digits[RC_DECIMAL_TEXT + 1];

	digits[rc_decimal_format(number, digits)] = '\0';
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

Datum
claim_confidence_datum(uint8 hundredths)
{
	rc_number number = rc_number_int(0);

	(void) rc_number_make(hundredths, -2, 1, &number);
	return claim_number_datum(number);
}
