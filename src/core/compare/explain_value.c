/*-------------------------------------------------------------------------
 *
 * explain_value.c
 *		Values with their units, in English and Chinese words.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "compare/explain_words.h"
#include "number/number.h"

/* A decimal with a comma between thousands: 62,585.5 */
static void
write_grouped(rc_writer *out, rc_number number, int places)
{
	char digits[RC_NUMBER_TEXT + 1];
	size_t len = rc_number_decimal(number, places, digits);
	size_t whole = 0;

	while (whole < len && digits[whole] != '.')
		whole++;
	for (size_t i = 0; i < len; i++)
	{
		rc_write_char(out, digits[i]);
		if (i + 1 < whole && (whole - i - 1) % 3 == 0 && digits[i] != '-')
			rc_write_char(out, ',');
	}
}

/* Decimals that a number has when it is told in units of 10^power; more than anybody prints where it has no end. */
static int
decimals_of(rc_number number, int power)
{
	int decimals = power - number.exponent;

	if (number.divisor != 1)
		return 99;
	return decimals > 0 ? decimals : 0;
}

/* In millions and billions, 万 and 亿, where the number is that large and does not get long: 1.25 billion, but 25,911. */
static void
write_large(rc_writer *out, rc_number number, rc_language language)
{
	static const struct
	{
		int power;
		int decimals;
		const char *word;
	} scales[2][2] = {{{9, 3, " billion"}, {6, 3, " million"}}, {{8, 2, "亿"}, {4, 2, "万"}}};
	int chinese = language == RC_CHINESE;
	double size = rc_number_approximate(number);
	rc_number scaled;

	if (size < 0)
		size = -size;
	for (int i = 0; i < 2; i++)
	{
		double unit = 1;

		for (int power = 0; power < scales[chinese][i].power; power++)
			unit *= 10;
		if (size >= unit && decimals_of(number, scales[chinese][i].power) <= scales[chinese][i].decimals &&
			rc_number_scale(number, -scales[chinese][i].power, &scaled))
		{
			write_grouped(out, scaled, scales[chinese][i].decimals);
			rc_write_string(out, scales[chinese][i].word);
			return;
		}
	}
	write_grouped(out, number, 4);
}

static void
write_number(rc_writer *out, rc_number number, const rc_claim *claim, rc_language language)
{
	rc_number percent;

	switch (claim->unit.kind)
	{
		case RC_U_FRACTION:
			if (claim->kind == RC_CHANGE && number.coefficient > 0)
				rc_write_char(out, '+');
			if (rc_number_scale(number, 2, &percent))
				write_grouped(out, percent, percent.divisor == 1 ? 6 : 1);
			rc_write_char(out, '%');
			break;
		case RC_U_TONNE:
		case RC_U_COUNT:
		case RC_U_MONEY:
		case RC_U_PRICE:
			write_large(out, number, language);
			break;
		default:
			write_grouped(out, number, 2);
	}
}

/* "$400 million", "AUD 1.25 billion": in English the currency comes first. */
static void
write_currency_before(rc_writer *out, const rc_claim *claim)
{
	if (claim->unit.kind != RC_U_MONEY && claim->unit.kind != RC_U_PRICE)
		return;
	if (strcmp(claim->unit.currency, "USD") == 0)
		rc_write_char(out, '$');
	else
	{
		rc_write_string(out, claim->unit.currency);
		rc_write_char(out, ' ');
	}
}

static void
write_unit(rc_writer *out, const rc_claim *claim, rc_language language)
{
	switch (claim->unit.kind)
	{
		case RC_U_TONNE:
			rc_write_string(out, rc_either(language, " t", "吨"));
			break;
		case RC_U_MONEY:
		case RC_U_PRICE:
			if (language == RC_CHINESE)
				rc_write_said(out, (rc_text){claim->unit.currency, strlen(claim->unit.currency)}, language);
			if (claim->unit.kind == RC_U_PRICE)
				rc_write_string(out, rc_either(language, "/t", "/吨"));
			break;
		case RC_U_YEAR:
			rc_write_string(out, rc_either(language, " years", "年"));
			break;
		case RC_U_MULTIPLE:
			rc_write_string(out, rc_either(language, " times", "倍"));
			break;
		default:
			break;
	}
}

bool
rc_explain_one_sided(const rc_claim *claim)
{
	return !claim->value.has_low || !claim->value.has_high;
}

void
rc_explain_value(rc_writer *out, const rc_claim *claim, rc_language language)
{
	const rc_interval *value = &claim->value;
	bool rank = claim->kind == RC_RANK && language == RC_CHINESE;
	bool range = value->has_low && value->has_high && rc_number_compare(value->low, value->high) != 0;

	if (value->approx)
		rc_write_string(out, rc_either(language, "about ", "约"));
	if (!value->has_high)
		rc_write_string(out, value->low_open ? rc_either(language, "more than ", "超过")
											 : rc_either(language, "at least ", "至少"));
	else if (!value->has_low)
		rc_write_string(out, value->high_open ? rc_either(language, "less than ", "不到")
											  : rc_either(language, "at most ", "不超过"));
	rc_write_string(out, rank ? "第" : "");
	if (language == RC_ENGLISH)
		write_currency_before(out, claim);
	write_number(out, value->has_low ? value->low : value->high, claim, language);
	if (range)
	{
		rc_write_string(out, rc_either(language, " to ", "至"));
		if (language == RC_ENGLISH && strcmp(claim->unit.currency, "USD") == 0)
			write_currency_before(out, claim);
		write_number(out, value->high, claim, language);
	}
	write_unit(out, claim, language);
	rc_write_string(out, rank ? "位" : "");
}
