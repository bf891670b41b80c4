/*-------------------------------------------------------------------------
 *
 * claim.c
 *		The words of the claim model, and whether a claim is one.
 *
 * Codes are stored on disk; the tables here give them their words, in the
 * order of the enums.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <string.h>

#include "base/byte_bits.h"
#include "base/error.h"
#include "number/number.h"
#include "rc.h"
#include "base/utf8.h"

#define LENGTH(array) ((int) (sizeof(array) / sizeof((array)[0])))

const rc_claim rc_empty_claim = {.value = {.low = {0, 0, 1}, .high = {0, 0, 1}},
								 .period = {RC_DATE_NONE, RC_DATE_NONE},
								 .asof = RC_DATE_NONE,
								 .polarity = true,
								 .confidence = 100};

static const char *const kind_names[] = {NULL,      "share",       "rank",  "amount", "change",
										 "horizon", "restriction", "class", "purity", "exclusive"};

static const char *const measure_names[] = {
	NULL,     "reserves", "resources",   "mining",    "production", "refining",  "capacity",   "exports",   "imports",
	"supply", "demand",   "consumption", "stockpile", "market",     "trade",     "investment", "price",     "revenue",
	"cost",   "tariff",   "fine",        "patents",   "technology", "recycling", "lead",       "lead time", "purity",
	"grade",  "class",    "ban",         "control",   "quota",      "sanction"};

static const char *const basis_names[] = {NULL, "yoy", "mom", "qoq", "value", "volume", "REO", "metal"};

static const char *const modality_names[] = {"asserted", "forecast", "possible", "quota"};

static const char *
name_of(const char *const *names, int count, int code)
{
	return code >= 0 && code < count ? names[code] : NULL;
}

static int
code_of(const char *const *names, int count, rc_text name, int unknown)
{
	if (name.data == NULL)
		return unknown;
	for (int code = 0; code < count; code++)
	{
		if (names[code] != NULL && strlen(names[code]) == name.len && memcmp(names[code], name.data, name.len) == 0)
			return code;
	}
	return unknown;
}

const char *
rc_kind_name(int kind)
{
	return name_of(kind_names, LENGTH(kind_names), kind);
}

const char *
rc_measure_name(int measure)
{
	return name_of(measure_names, LENGTH(measure_names), measure);
}

const char *
rc_basis_name(int basis)
{
	return name_of(basis_names, LENGTH(basis_names), basis);
}

const char *
rc_modality_name(int modality)
{
	return name_of(modality_names, LENGTH(modality_names), modality);
}

int
rc_kind_code(rc_text name)
{
	return code_of(kind_names, LENGTH(kind_names), name, 0);
}

int
rc_measure_code(rc_text name)
{
	return code_of(measure_names, LENGTH(measure_names), name, RC_M_NONE);
}

int
rc_basis_code(rc_text name)
{
	return code_of(basis_names, LENGTH(basis_names), name, RC_BASIS_NONE);
}

int
rc_modality_code(rc_text name)
{
	return code_of(modality_names, LENGTH(modality_names), name, -1);
}

/*
 * Which measures a kind may carry.  Quantities run from reserves to recycling;
 * a quota grows and is shared out, so it can have a change and a share.
 */
bool
rc_kind_allows(rc_kind kind, rc_measure measure)
{
	bool quantity = measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING;

	switch (kind)
	{
		case RC_SHARE:
		case RC_CHANGE:
			return quantity || measure == RC_M_QUOTA;
		case RC_RANK:
		case RC_AMOUNT:
		case RC_EXCLUSIVE:
			return quantity;
		case RC_HORIZON:
			return measure == RC_M_LEAD || measure == RC_M_LEAD_TIME;
		case RC_RESTRICTION:
			return (measure >= RC_M_BAN && measure <= RC_M_SANCTION) || measure == RC_M_TARIFF;
		case RC_CLASS:
			return measure == RC_M_CLASS;
		case RC_PURITY:
			return measure == RC_M_PURITY || measure == RC_M_GRADE;
	}
	return false;
}

/* Against an earlier time only a change is counted. */
bool
rc_basis_allowed(rc_kind kind, rc_basis basis)
{
	return kind == RC_CHANGE || basis < RC_BASIS_YOY || basis > RC_BASIS_QOQ;
}

/*
 * Units
 */
static const char *const unit_names[] = {[RC_U_FRACTION] = "fraction", [RC_U_RANK] = "rank",  [RC_U_TONNE] = "t",
										 [RC_U_YEAR] = "year",         [RC_U_MULTIPLE] = "x", [RC_U_COUNT] = "count"};

const char *
rc_unit_name(rc_unit unit, char *buf)
{
	if (unit.kind == RC_U_MONEY || unit.kind == RC_U_PRICE)
	{
		snprintf(buf, 8, "%.3s%s", unit.currency, unit.kind == RC_U_PRICE ? "/t" : "");
		return buf;
	}
	return name_of(unit_names, LENGTH(unit_names), (int) unit.kind);
}

/* Codes come and go, so that any three capitals are taken for an ISO 4217 code. */
static bool
is_currency(const char *code)
{
	return code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z' && code[2] >= 'A' && code[2] <= 'Z';
}

bool
rc_unit_parse(rc_text name, rc_unit *unit)
{
	rc_unit result = {RC_U_NONE, ""};
	bool price = name.len == 5 && memcmp(name.data + 3, "/t", 2) == 0;

	if ((name.len == 3 || price) && is_currency(name.data))
	{
		result.kind = price ? RC_U_PRICE : RC_U_MONEY;
		memcpy(result.currency, name.data, 3);
	}
	else
		result.kind = (rc_unit_kind) code_of(unit_names, LENGTH(unit_names), name, RC_U_NONE);

	if (result.kind == RC_U_NONE)
		return false;
	*unit = result;
	return true;
}

rc_unit_kind
rc_unit_implied(rc_kind kind)
{
	switch (kind)
	{
		case RC_SHARE:
		case RC_CHANGE:
		case RC_PURITY:
		case RC_RESTRICTION:
			return RC_U_FRACTION;
		case RC_RANK:
			return RC_U_RANK;
		case RC_HORIZON:
			return RC_U_YEAR;
		case RC_AMOUNT:
		case RC_CLASS:
		case RC_EXCLUSIVE:
			break;
	}
	return RC_U_NONE;
}

bool
rc_unit_allowed(rc_kind kind, rc_measure measure, rc_unit_kind unit)
{
	switch (kind)
	{
		case RC_AMOUNT:
			if (measure == RC_M_PRICE)
				return unit == RC_U_PRICE || unit == RC_U_MULTIPLE;
			if (measure == RC_M_COST && unit == RC_U_PRICE)
				return true;
			return unit == RC_U_TONNE || unit == RC_U_MONEY || unit == RC_U_MULTIPLE || unit == RC_U_COUNT;
		case RC_RESTRICTION:
			return (measure == RC_M_TARIFF && unit == RC_U_FRACTION) || (measure == RC_M_QUOTA && unit == RC_U_TONNE);
		default:
			return unit == rc_unit_implied(kind);
	}
}

bool
rc_confidence(rc_number number, uint8_t *hundredths)
{
	char digits[RC_NUMBER_TEXT];
	size_t len;
	rc_number rounded;
	int places = 2;

	if (number.coefficient < 0 || rc_number_compare(number, rc_number_int(1)) > 0)
		return false;

	/* "0.85", "0.9", "1", "0": as many hundredths as its digits say. */
	len = rc_number_decimal(number, places, digits);
	if (!rc_number_parse((rc_text){digits, len}, &rounded))
		return false;
	*hundredths = (uint8_t) rounded.coefficient;
	for (int i = rounded.exponent; i > -places; i--)
		*hundredths = (uint8_t) (*hundredths * 10);
	return true;
}

/*
 * The check: one function for each part of a claim.
 */
static rc_status
check_words(const rc_claim *claim, rc_error *error)
{
	const char *kind = rc_kind_name((int) claim->kind);
	const char *measure = rc_measure_name((int) claim->measure);

	if (kind == NULL)
		return rc_fail_for(error, rc_fail(error, RC_VALUE, 0, "kind is missing"), RC_WORDS_KIND, 0, 0);
	if (measure == NULL)
		return rc_fail_for(error, rc_fail(error, RC_VALUE, 0, "measure is missing"), RC_WORDS_MEASURE,
						   (int) claim->kind, 0);
	if (!rc_kind_allows(claim->kind, claim->measure))
		return rc_fail_for(error,
						   rc_fail(error, RC_VALUE, 0, "measure \"%s\" does not go with kind \"%s\"", measure, kind),
						   RC_WORDS_MEASURE, (int) claim->kind, 0);
	if (claim->basis != RC_BASIS_NONE && rc_basis_name((int) claim->basis) == NULL)
		return rc_fail(error, RC_VALUE, 0, "basis is unknown");
	if (rc_modality_name((int) claim->modality) == NULL)
		return rc_fail(error, RC_VALUE, 0, "modality is unknown");
	if (claim->basis != RC_BASIS_NONE && !rc_basis_allowed(claim->kind, claim->basis))
		return rc_fail_for(error,
						   rc_fail(error, RC_VALUE, 0, "basis \"%s\" does not go with kind \"%s\"",
								   rc_basis_name((int) claim->basis), kind),
						   RC_WORDS_BASIS, (int) claim->kind, 0);
	return RC_OK;
}

/* Far within what a number may be. */
#define PLAIN_EXPONENT 12
#define PLAIN_COEFFICIENT 1000000000

/* One line that prints: no control characters, no separators of lines. */
static bool
printable(rc_text name)
{
	for (size_t i = 0; i < name.len; i += rc_utf8_size(name.data[i]))
	{
		uint32_t c;

		if (name.data[i] >= ' ' && name.data[i] <= '~')
			continue;
		c = rc_utf8_decode(name.data + i);
		if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
			return false;
	}
	return true;
}

/* Is the name of printable ASCII characters alone, as most are? */
static bool
is_plain(rc_text name)
{
	const uint64_t high = 0x80 * RC_EACH_BYTE;

	for (size_t at = 0; at < name.len; at += 8)
	{
		char rest[8];
		const char *s = name.data + at;
		uint64_t eight;

		if (name.len - at < sizeof(rest))
		{
			memset(rest, ' ', sizeof(rest));
			s = memcpy(rest, s, name.len - at);
		}
		eight = rc_eight_letters(s);
		/* Beyond ASCII; below the blank; DEL. */
		if (((eight | (eight - ' ' * RC_EACH_BYTE) | (eight + RC_EACH_BYTE)) & high) != 0)
			return false;
	}
	return true;
}

rc_status
rc_name_check(const char *field, rc_text name, rc_error *error)
{
	rc_error unused;

	if (name.data == NULL)
		return RC_OK;
	if (name.len == 0)
		return rc_fail(error, RC_VALUE, 0, "%s is empty", field);
	if (name.len > RC_NAME_BYTES)
		return rc_fail(error, RC_VALUE, 0, "%s is longer than %d bytes", field, RC_NAME_BYTES);
	if (!is_plain(name))
	{
		if (rc_utf8_check(name, &unused) != RC_OK)
			return rc_fail(error, RC_ENCODING, 0, "%s is not valid UTF-8", field);
		if (!printable(name))
			return rc_fail(error, RC_VALUE, 0, "%s contains a control character", field);
	}
	if (name.data[0] == ' ' || name.data[name.len - 1] == ' ')
		return rc_fail(error, RC_VALUE, 0, "%s begins or ends with a space", field);
	return RC_OK;
}

static rc_status
check_names(const rc_claim *claim, rc_error *error)
{
	rc_status status;

	if ((status = rc_name_check("subject", claim->subject, error)) != RC_OK ||
		(status = rc_name_check("material", claim->material, error)) != RC_OK ||
		(status = rc_name_check("scope", claim->scope, error)) != RC_OK ||
		(status = rc_name_check("partner", claim->partner, error)) != RC_OK ||
		(status = rc_name_check("source", claim->source, error)) != RC_OK)
		return status;
	if (claim->subject.data == NULL && claim->kind != RC_EXCLUSIVE)
		return rc_fail(error, RC_VALUE, 0, "subject is missing");
	if (claim->material.data == NULL && claim->kind == RC_CLASS)
		return rc_fail(error, RC_VALUE, 0, "material is missing");
	return RC_OK;
}

/* Is the number in its one form?  A plain decimal, as most are, shows it by its last figure. */
static bool
is_canonical(rc_number number)
{
	rc_number again;

	if (number.divisor == 1 && number.coefficient % 10 != 0 && number.exponent > -PLAIN_EXPONENT &&
		number.exponent < PLAIN_EXPONENT && number.coefficient > -PLAIN_COEFFICIENT &&
		number.coefficient < PLAIN_COEFFICIENT)
		return true;
	return rc_number_make(number.coefficient, number.exponent, number.divisor, &again) &&
		   again.coefficient == number.coefficient && again.exponent == number.exponent &&
		   again.divisor == number.divisor;
}

/* Is one end of the interval a number that this kind can have? */
static rc_status
check_end(const char *field, rc_kind kind, rc_number end, rc_error *error)
{
	char digits[RC_NUMBER_TEXT];

	if (!is_canonical(end))
		return rc_fail(error, RC_VALUE, 0, "%s is not a number in lowest terms", field);

	switch (kind)
	{
		case RC_SHARE:
		case RC_PURITY:
			if (end.coefficient < 0 || rc_number_compare(end, rc_number_int(1)) > 0)
				return rc_fail(error, RC_VALUE, 0, "%s of a %s must be between 0 and 1, not %.*s", field,
							   rc_kind_name((int) kind), (int) rc_number_format(end, digits), digits);
			break;
		case RC_RANK:
			if (end.coefficient < 1 || end.exponent < 0 || end.divisor != 1)
				return rc_fail(error, RC_VALUE, 0, "%s of a rank must be 1, 2, 3 ..., not %.*s", field,
							   (int) rc_number_format(end, digits), digits);
			break;
		case RC_CHANGE:
			if (rc_number_compare(end, rc_number_int(-1)) < 0)
				return rc_fail(error, RC_VALUE, 0, "%s of a change must not be below -1, not %.*s", field,
							   (int) rc_number_format(end, digits), digits);
			break;
		default:
			if (end.coefficient < 0)
				return rc_fail(error, RC_VALUE, 0, "%s of kind \"%s\" must not be negative, not %.*s", field,
							   rc_kind_name((int) kind), (int) rc_number_format(end, digits), digits);
	}
	return RC_OK;
}

static rc_status
check_interval(const rc_claim *claim, rc_error *error)
{
	const rc_interval *value = &claim->value;
	char low[RC_NUMBER_TEXT];
	char high[RC_NUMBER_TEXT];
	int order;
	rc_status status;

	if (value->has_low && (status = check_end("low", claim->kind, value->low, error)) != RC_OK)
		return status;
	if (value->has_high && (status = check_end("high", claim->kind, value->high, error)) != RC_OK)
		return status;
	if (value->low_open && !value->has_low)
		return rc_fail(error, RC_VALUE, 0, "low_open is set, but low is missing");
	if (value->high_open && !value->has_high)
		return rc_fail(error, RC_VALUE, 0, "high_open is set, but high is missing");
	if (!value->has_low || !value->has_high)
		return RC_OK;

	order = rc_number_compare(value->low, value->high);
	if (order > 0)
		return rc_fail(error, RC_VALUE, 0, "low %.*s is greater than high %.*s",
					   (int) rc_number_format(value->low, low), low, (int) rc_number_format(value->high, high), high);
	if (order == 0 && (value->low_open || value->high_open))
		return rc_fail(error, RC_VALUE, 0, "the interval is empty: it excludes its only number %.*s",
					   (int) rc_number_format(value->low, low), low);
	return RC_OK;
}

static rc_status
check_value(const rc_claim *claim, rc_error *error)
{
	bool number = claim->value.has_low || claim->value.has_high;
	const char *kind = rc_kind_name((int) claim->kind);
	char unit[8];

	if (!number)
	{
		if (claim->kind != RC_RESTRICTION && claim->kind != RC_CLASS && claim->kind != RC_EXCLUSIVE)
			return rc_fail(error, RC_VALUE, 0, "kind \"%s\" needs low or high", kind);
		if (claim->value.approx)
			return rc_fail(error, RC_VALUE, 0, "approx is set, but there is no number");
		if (claim->unit.kind != RC_U_NONE)
			return rc_fail(error, RC_VALUE, 0, "unit is set, but there is no number");
	}
	else if (claim->kind == RC_CLASS || claim->kind == RC_EXCLUSIVE)
		return rc_fail(error, RC_VALUE, 0, "kind \"%s\" takes no number", kind);
	else if (claim->unit.kind == RC_U_NONE)
		return rc_fail_for(error, rc_fail(error, RC_VALUE, 0, "unit is missing"), RC_WORDS_UNIT, (int) claim->kind,
						   (int) claim->measure);
	else if (claim->unit.kind == RC_U_MONEY || claim->unit.kind == RC_U_PRICE ? !is_currency(claim->unit.currency)
																			  : rc_unit_name(claim->unit, unit) == NULL)
		return rc_fail(error, RC_VALUE, 0, "unit is unknown");
	else if (!rc_unit_allowed(claim->kind, claim->measure, claim->unit.kind))
		return rc_fail_for(error,
						   rc_fail(error, RC_VALUE, 0, "unit \"%s\" does not go with %s of kind \"%s\"",
								   rc_unit_name(claim->unit, unit), rc_measure_name((int) claim->measure), kind),
						   RC_WORDS_UNIT, (int) claim->kind, (int) claim->measure);
	return check_interval(claim, error);
}

rc_status
rc_date_check(const char *field, rc_date date, rc_error *error)
{
	if (date != RC_DATE_NONE && (date < RC_DATE_FIRST || date > RC_DATE_LAST))
		return rc_fail(error, RC_VALUE, 0, "%s is outside the years 1 to 9999", field);
	return RC_OK;
}

static rc_status
check_places(const rc_claim *claim, rc_error *error)
{
	rc_status status;

	if ((status = rc_date_check("asof", claim->asof, error)) != RC_OK)
		return status;
	if (claim->has_period)
	{
		if ((status = rc_date_check("period", claim->period.from, error)) != RC_OK ||
			(status = rc_date_check("period", claim->period.to, error)) != RC_OK)
			return status;
		if (claim->period.from == RC_DATE_NONE && claim->period.to == RC_DATE_NONE)
			return rc_fail(error, RC_VALUE, 0, "period has neither a beginning nor an end");
		if (claim->period.from != RC_DATE_NONE && claim->period.to != RC_DATE_NONE &&
			claim->period.from >= claim->period.to)
			return rc_fail(error, RC_VALUE, 0, "period is empty: it does not end after it begins");
	}
	if (claim->has_span && (claim->span_from < 0 || claim->span_from >= claim->span_to))
		return rc_fail(error, RC_VALUE, 0, "span from %d to %d is not a stretch of text", (int) claim->span_from,
					   (int) claim->span_to);
	if (claim->confidence > 100)
		return rc_fail(error, RC_VALUE, 0, "confidence must be between 0 and 1");
	return RC_OK;
}

rc_status
rc_claim_check(const rc_claim *claim, rc_error *error)
{
	rc_status status;

	if ((status = check_words(claim, error)) != RC_OK || (status = check_names(claim, error)) != RC_OK ||
		(status = check_value(claim, error)) != RC_OK)
		return status;
	return check_places(claim, error);
}
