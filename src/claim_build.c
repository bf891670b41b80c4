/*-------------------------------------------------------------------------
 *
 * claim_build.c
 *		Claims from parts: what make_claim and jsonb::claim have in common.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "core/number/decimal.h"
#include "core/number/number.h"
#include "host.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

/* The error for a word that the model does not have, with a hint that lists those it has. */
static bool
unknown_word(const char *field, rc_text word, rc_words words, struct Node *context)
{
	rc_text native = host_native(word);

	errsave(context, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					  errmsg("unknown %s of a claim: \"%.*s\"", field, (int) native.len, native.data),
					  errhint("%s", claim_words_hint(words, 0, 0))));
	return false;
}

bool
claim_read_kind(rc_text word, struct Node *context, rc_kind *kind)
{
	*kind = (rc_kind) rc_kind_code(word);
	return *kind != 0 || unknown_word("kind", word, RC_WORDS_KIND, context);
}

bool
claim_read_measure(rc_text word, struct Node *context, rc_measure *measure)
{
	*measure = (rc_measure) rc_measure_code(word);
	return *measure != RC_M_NONE || unknown_word("measure", word, RC_WORDS_MEASURE, context);
}

bool
claim_read_basis(rc_text word, struct Node *context, rc_basis *basis)
{
	*basis = (rc_basis) rc_basis_code(word);
	return *basis != RC_BASIS_NONE || unknown_word("basis", word, RC_WORDS_BASIS, context);
}

bool
claim_read_modality(rc_text word, struct Node *context, rc_modality *modality)
{
	int code = rc_modality_code(word);

	if (code < 0)
		return unknown_word("modality", word, RC_WORDS_MODALITY, context);
	*modality = (rc_modality) code;
	return true;
}

bool
claim_read_unit(rc_text word, struct Node *context, rc_unit *unit)
{
	return rc_unit_parse(word, unit) || unknown_word("unit", word, RC_WORDS_UNIT, context);
}

/* A numeric can have 130,000 digits, of which an error shows so many. */
#define SHOWN_DIGITS 64

bool
claim_read_number(const char *field, Datum numeric, struct Node *context, rc_number *number)
{
	char *digits = DatumGetCString(DirectFunctionCall1(numeric_out, numeric));

	if (rc_decimal_parse((rc_text){digits, strlen(digits)}, number))
		return true;
	errsave(context,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("%s of a claim is out of range: %.*s%s", field, SHOWN_DIGITS, digits,
					strlen(digits) > SHOWN_DIGITS ? "..." : ""),
			 errdetail("A claim holds numbers of at most 18 significant digits, and fractions given to 20 places.")));
	return false;
}

bool
claim_read_confidence(Datum numeric, struct Node *context, uint8 *hundredths)
{
	char *digits = DatumGetCString(DirectFunctionCall1(numeric_out, numeric));
	rc_number number;

	if (rc_decimal_parse((rc_text){digits, strlen(digits)}, &number) && rc_confidence(number, hundredths))
		return true;
	errsave(context, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					  errmsg("invalid claim: confidence must be between 0 and 1, not %.*s%s", SHOWN_DIGITS, digits,
							 strlen(digits) > SHOWN_DIGITS ? "..." : "")));
	return false;
}

Datum
claim_finish(rc_claim *claim, struct Node *context)
{
	rc_error error;

	if (claim->unit.kind == RC_U_NONE && (claim->value.has_low || claim->value.has_high))
		claim->unit.kind = rc_unit_implied(claim->kind);
	if (rc_claim_check(claim, &error) == RC_OK)
		return claim_store(claim);
	report_input_failure(context, "claim", NULL, (rc_text){NULL, 0}, &error);
	return (Datum) 0;
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
