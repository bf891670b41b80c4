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

#include "claim/claim_text.h"
#include "number/number.h"
#include "period/period.h"
#include "rc.h"
#include "compare/relation.h"
#include "base/writer.h"

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

size_t
rc_date_format(rc_date date, char *buf)
{
	int year;
	int month;
	int day;

	rc_date_split(date, &year, &month, &day);
	return (size_t) snprintf(buf, RC_DATE_TEXT, "%04d-%02d-%02d", year, month, day);
}

static void
write_date(rc_writer *writer, rc_date date)
{
	char digits[RC_DATE_TEXT];

	if (date != RC_DATE_NONE)
		rc_write(writer, digits, rc_date_format(date, digits));
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

/* Everything up to the value, which is what claims and topics have in common. */
static void
write_head(rc_writer *writer, rc_kind kind, rc_text subject, rc_measure measure, rc_text material)
{
	rc_write_string(writer, rc_kind_name((int) kind));
	rc_write_char(writer, ' ');
	if (subject.data == NULL)
		rc_write_char(writer, '-');
	else
		write_name(writer, subject);
	rc_write_char(writer, ' ');
	rc_write_string(writer, rc_measure_name((int) measure));
	if (material.data != NULL)
		write_in_parentheses(writer, material);
}

/* A unit that does not go without saying. */
static void
write_unit(rc_writer *writer, rc_unit unit)
{
	char name[8];

	if (unit.kind == RC_U_NONE || unit.kind == RC_U_FRACTION || unit.kind == RC_U_RANK)
		return;
	rc_write_char(writer, ' ');
	rc_write_string(writer, rc_unit_name(unit, name));
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
	write_head(&writer, claim->kind, claim->subject, claim->measure, claim->material);
	if (claim->value.has_low || claim->value.has_high)
	{
		rc_write_char(&writer, ' ');
		write_interval(&writer, &claim->value);
		write_unit(&writer, claim->unit);
	}
	write_tail(&writer, claim);
	return writer.len;
}

/*
 * The topic, in the manner of the literal: what rc_topic_of leaves of the
 * claim, with a star for a subject that does not count.
 */
size_t
rc_claim_topic(const rc_claim *claim, char *buf, size_t size)
{
	static const rc_text any = {"*", 1};
	rc_writer writer = {buf, size, 0};
	rc_topic topic;

	rc_topic_of(claim, &topic);
	write_head(&writer, topic.kind, topic.subject.data == NULL ? any : topic.subject, topic.measure, topic.material);
	write_unit(&writer, topic.unit);
	write_named(&writer, " of ", topic.scope);
	write_named(&writer, " partner=", topic.partner);
	if (topic.quota)
		rc_write_string(&writer, " modality=quota");
	return writer.len;
}
