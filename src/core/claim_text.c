/*-------------------------------------------------------------------------
 *
 * claim_text.c
 *		A claim as one readable line, and its topic.
 *
 * The line is what rc_claim_parse reads, and each claim has exactly one:
 *
 *		[not] kind subject measure(material) value unit of scope
 *			partner=.. basis=.. modality=.. source=.. period=.. asof=.. span=.. confidence=..
 *
 * What is not stated, or goes without saying (a fraction's unit, polarity
 * true, modality asserted, confidence 1), is left out.  The grammar stands in
 * doc/sql-reference.md.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>

#include "claim_text.h"
#include "number.h"
#include "period.h"
#include "rc.h"
#include "writer.h"

static void
write_quoted(rc_writer *writer, rc_text name)
{
	rc_write_char(writer, '"');
	for (size_t i = 0; i < name.len; i++)
	{
		if (name.data[i] == '"')
			rc_write_char(writer, '"');
		rc_write_char(writer, name.data[i]);
	}
	rc_write_char(writer, '"');
}

/* A name where one word is expected: quoted where it would not be read as one. */
static void
write_name(rc_writer *writer, rc_text name)
{
	bool plain = !(name.len == 1 && name.data[0] == '-');

	for (size_t i = 0; i < name.len; i++)
		plain = plain && rc_text_in_word(name.data[i]);
	if (plain)
		rc_write_text(writer, name);
	else
		write_quoted(writer, name);
}

/* A name between parentheses may have spaces and signs; only what would end it has to be quoted. */
static void
write_in_parentheses(rc_writer *writer, rc_text name)
{
	bool plain = true;

	for (size_t i = 0; i < name.len; i++)
		plain = plain && name.data[i] != '"' && name.data[i] != '(' && name.data[i] != ')';
	rc_write_char(writer, '(');
	if (plain)
		rc_write_text(writer, name);
	else
		write_quoted(writer, name);
	rc_write_char(writer, ')');
}

static void
write_number(rc_writer *writer, rc_number number)
{
	char digits[RC_NUMBER_TEXT];

	rc_write(writer, digits, rc_number_format(number, digits));
}

static void
write_interval(rc_writer *writer, const rc_interval *value)
{
	if (value->approx)
		rc_write_char(writer, '~');
	if (value->has_low && value->has_high)
	{
		if (rc_number_compare(value->low, value->high) == 0)
		{
			write_number(writer, value->low);
			return;
		}
		rc_write_char(writer, value->low_open ? '(' : '[');
		write_number(writer, value->low);
		rc_write_char(writer, ',');
		write_number(writer, value->high);
		rc_write_char(writer, value->high_open ? ')' : ']');
	}
	else if (value->has_low)
	{
		rc_write_string(writer, value->low_open ? ">" : ">=");
		write_number(writer, value->low);
	}
	else
	{
		rc_write_string(writer, value->high_open ? "<" : "<=");
		write_number(writer, value->high);
	}
}

static void
write_date(rc_writer *writer, rc_date date)
{
	char digits[40];
	int year;
	int month;
	int day;

	if (date == RC_DATE_NONE)
		return;
	rc_date_split(date, &year, &month, &day);
	snprintf(digits, sizeof(digits), "%04d-%02d-%02d", year, month, day);
	rc_write_string(writer, digits);
}

static void
write_period(rc_writer *writer, rc_period period)
{
	rc_write_char(writer, period.from == RC_DATE_NONE ? '(' : '[');
	write_date(writer, period.from);
	rc_write_char(writer, ',');
	write_date(writer, period.to);
	rc_write_char(writer, ')');
}

/* Everything up to the value: also what topics have in common with claims. */
static void
write_head(rc_writer *writer, const rc_claim *claim, const char *measure)
{
	rc_write_string(writer, rc_kind_name((int) claim->kind));
	rc_write_char(writer, ' ');
	if (claim->subject.data == NULL)
		rc_write_char(writer, '-');
	else
		write_name(writer, claim->subject);
	rc_write_char(writer, ' ');
	rc_write_string(writer, measure);
	if (claim->material.data != NULL)
		write_in_parentheses(writer, claim->material);
}

static void
write_value(rc_writer *writer, const rc_claim *claim)
{
	char unit[8];

	if (!claim->value.has_low && !claim->value.has_high)
		return;
	rc_write_char(writer, ' ');
	write_interval(writer, &claim->value);
	if (claim->unit.kind != RC_U_FRACTION && claim->unit.kind != RC_U_RANK)
	{
		rc_write_char(writer, ' ');
		rc_write_string(writer, rc_unit_name(claim->unit, unit));
	}
}

static void
write_named(rc_writer *writer, const char *label, rc_text name)
{
	if (name.data == NULL)
		return;
	rc_write_string(writer, label);
	write_name(writer, name);
}

static void
write_confidence(rc_writer *writer, unsigned int hundredths)
{
	char digits[RC_NUMBER_TEXT];
	rc_number number;

	if (hundredths == 100 || !rc_number_make(hundredths, -2, 1, &number))
		return;
	rc_write_string(writer, " confidence=");
	rc_write(writer, digits, rc_number_format(number, digits));
}

static void
write_tail(rc_writer *writer, const rc_claim *claim)
{
	char digits[40];

	write_named(writer, " of ", claim->scope);
	write_named(writer, " partner=", claim->partner);
	if (claim->basis != RC_BASIS_NONE)
	{
		rc_write_string(writer, " basis=");
		rc_write_string(writer, rc_basis_name((int) claim->basis));
	}
	if (claim->modality != RC_ASSERTED)
	{
		rc_write_string(writer, " modality=");
		rc_write_string(writer, rc_modality_name((int) claim->modality));
	}
	write_named(writer, " source=", claim->source);
	if (claim->has_period)
	{
		rc_write_string(writer, " period=");
		write_period(writer, claim->period);
	}
	if (claim->asof != RC_DATE_NONE)
	{
		rc_write_string(writer, " asof=");
		write_date(writer, claim->asof);
	}
	if (claim->has_span)
	{
		snprintf(digits, sizeof(digits), " span=[%d,%d)", (int) claim->span_from, (int) claim->span_to);
		rc_write_string(writer, digits);
	}
	write_confidence(writer, claim->confidence);
}

size_t
rc_claim_format(const rc_claim *claim, char *buf, size_t size)
{
	rc_writer writer = {buf, size, 0};

	if (!claim->polarity)
		rc_write_string(&writer, "not ");
	write_head(&writer, claim, rc_measure_name((int) claim->measure));
	write_value(&writer, claim);
	write_tail(&writer, claim);
	return writer.len;
}

/*
 * The topic.  Two claims that contradict each other have the same one, so it
 * leaves out whatever such a pair may differ in, and says "*" there:
 *
 *	- the subject of a rank and of an exclusive: two holders of one place clash;
 *	- the instrument of a restriction, and its partner, as a restriction that
 *	  names no partner goes with any;
 *	- what is said (value, polarity), how surely, by whom, and when;
 *	- mining and production, which are compared as one, are "mining";
 *	- a share, rank or exclusive without scope is of the world;
 *	- basis, which texts seldom state;
 *	- a restriction's unit, as a tariff may be told without its rate.
 *
 * A quota is not what happened, so it has a topic of its own.
 */
size_t
rc_claim_topic(const rc_claim *claim, char *buf, size_t size)
{
	static const rc_text any = {"*", 1};
	static const rc_text world = {"WORLD", 5};
	bool restriction = claim->kind == RC_RESTRICTION;
	bool place = claim->kind == RC_RANK || claim->kind == RC_EXCLUSIVE;
	const char *measure = rc_measure_name((int) (claim->measure == RC_M_PRODUCTION ? RC_M_MINING : claim->measure));
	rc_writer writer = {buf, size, 0};
	rc_claim topic = *claim;
	char unit[8];

	if (place)
		topic.subject = any;
	if (topic.scope.data == NULL && (place || claim->kind == RC_SHARE))
		topic.scope = world;

	write_head(&writer, &topic, restriction ? "*" : measure);
	if (claim->kind == RC_AMOUNT)
	{
		rc_write_char(&writer, ' ');
		rc_write_string(&writer, rc_unit_name(claim->unit, unit));
	}
	write_named(&writer, " of ", topic.scope);
	if (!restriction)
		write_named(&writer, " partner=", claim->partner);
	if (claim->modality == RC_QUOTA)
		rc_write_string(&writer, " modality=quota");
	return writer.len;
}
