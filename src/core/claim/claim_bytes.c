/*-------------------------------------------------------------------------
 *
 * claim_bytes.c
 *		The stored form of a claim; doc/storage.md describes it byte by byte.
 *
 * A header of fixed places comes first, so that what two claims are compared
 * by is a load away: kind, measure, unit, and the lengths of the names, which
 * follow it one behind the other.  Only bytes are read, never wider words, so
 * that a packed datum need not be copied to be aligned.
 *
 * Each claim has exactly one stored form, and equal bytes mean equal claims.
 * rc_claim_decode makes sure of it in the plainest way: it writes the claim
 * anew and compares.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "claim/claim_bytes.h"
#include "base/error.h"
#include "rc.h"
#include "base/writer.h"

#define VERSION 1

#define NAMES 5

/* Flags of RC_AT_VALUE. */
#define HAS_LOW 0x01
#define HAS_HIGH 0x02
#define LOW_OPEN 0x04
#define HIGH_OPEN 0x08
#define APPROX 0x10
#define EXACT 0x20 /* high is low, and not written again */

/* Flag of a number's first byte, which else holds the exponent plus EXPONENT_BIAS. */
#define HAS_DIVISOR 0x80
#define EXPONENT_BIAS 64

/* 18 and 9 digits, as rc_number has. */
#define MOST_COEFFICIENT UINT64_C(999999999999999999)
#define MOST_DIVISOR 999999999

/*
 * Writing
 */
static void
put_date(unsigned char *place, rc_date date)
{
	uint32_t day = date == RC_DATE_NONE ? 0 : (uint32_t) (date - RC_DATE_FIRST) + 1;

	place[0] = (unsigned char) (day >> 16);
	place[1] = (unsigned char) (day >> 8);
	place[2] = (unsigned char) day;
}

/* Seven bits a byte, lowest first; the highest bit says that more follow. */
static void
put_varint(rc_writer *writer, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		rc_write_char(writer, (char) (value | 0x80));
	rc_write_char(writer, (char) value);
}

static void
put_number(rc_writer *writer, rc_number number)
{
	bool negative = number.coefficient < 0;
	uint64_t magnitude = (uint64_t) (negative ? -number.coefficient : number.coefficient);

	rc_write_char(writer, (char) ((number.exponent + EXPONENT_BIAS) | (number.divisor == 1 ? 0 : HAS_DIVISOR)));
	put_varint(writer, magnitude << 1 | negative);
	if (number.divisor != 1)
		put_varint(writer, number.divisor);
}

static bool
same_number(rc_number a, rc_number b)
{
	return a.coefficient == b.coefficient && a.exponent == b.exponent && a.divisor == b.divisor;
}

static unsigned char
value_flags(const rc_interval *value)
{
	bool exact = value->has_low && value->has_high && same_number(value->low, value->high);

	return (unsigned char) ((value->has_low ? HAS_LOW : 0) | (value->has_high ? HAS_HIGH : 0) |
							(value->low_open ? LOW_OPEN : 0) | (value->high_open ? HIGH_OPEN : 0) |
							(value->approx ? APPROX : 0) | (exact ? EXACT : 0));
}

size_t
rc_claim_encode(const rc_claim *claim, unsigned char *buf, size_t size)
{
	const rc_text *names[NAMES] = {&claim->subject, &claim->material, &claim->scope, &claim->partner, &claim->source};
	const rc_interval *value = &claim->value;
	rc_writer writer = {(char *) buf, size, 0};
	unsigned char header[RC_HEADER] = {0};

	header[RC_AT_VERSION] = VERSION;
	header[RC_AT_KIND] = (unsigned char) claim->kind;
	header[RC_AT_MEASURE] = (unsigned char) claim->measure;
	header[RC_AT_UNIT] = (unsigned char) claim->unit.kind;
	if (claim->unit.kind == RC_U_MONEY || claim->unit.kind == RC_U_PRICE)
		memcpy(header + RC_AT_CURRENCY, claim->unit.currency, 3);
	header[RC_AT_BASIS] = (unsigned char) claim->basis;
	header[RC_AT_VALUE] = value_flags(value);
	header[RC_AT_STANCE] =
		(unsigned char) ((unsigned int) claim->modality | (claim->polarity ? RC_STANCE_POLARITY : 0) |
						 (claim->has_span ? RC_STANCE_HAS_SPAN : 0));
	header[RC_AT_CONFIDENCE] = claim->confidence;
	put_date(header + RC_AT_PERIOD_FROM, claim->has_period ? claim->period.from : RC_DATE_NONE);
	put_date(header + RC_AT_PERIOD_TO, claim->has_period ? claim->period.to : RC_DATE_NONE);
	put_date(header + RC_AT_ASOF, claim->asof);
	for (int i = 0; i < NAMES; i++)
		header[RC_AT_LENGTHS + i] = (unsigned char) names[i]->len;
	rc_write(&writer, (const char *) header, RC_HEADER);

	for (int i = 0; i < NAMES; i++)
		rc_write_text(&writer, *names[i]);
	if (value->has_low)
		put_number(&writer, value->low);
	if (value->has_high && !(header[RC_AT_VALUE] & EXACT))
		put_number(&writer, value->high);
	if (claim->has_span)
	{
		put_varint(&writer, (uint64_t) claim->span_from);
		put_varint(&writer, (uint64_t) (claim->span_to - claim->span_from));
	}
	return writer.len;
}

/*
 * Reading
 */
typedef struct byte_reader
{
	const unsigned char *at;
	const unsigned char *end;
	bool failed; /* ran past the end, or met what cannot be */
} byte_reader;

static rc_date
get_date(const unsigned char *place)
{
	uint32_t day = (uint32_t) place[0] << 16 | (uint32_t) place[1] << 8 | place[2];

	return day == 0 ? RC_DATE_NONE : (rc_date) day - 1 + RC_DATE_FIRST;
}

/* A number of up to 63 bits. */
static uint64_t
get_varint(byte_reader *in)
{
	uint64_t value = 0;

	for (int shift = 0; shift < 63; shift += 7)
	{
		unsigned char byte;

		if (in->at == in->end)
			break;
		byte = *in->at++;
		value |= (uint64_t) (byte & 0x7F) << shift;
		if (!(byte & 0x80))
			return value;
	}
	in->failed = true;
	return 0;
}

static rc_number
get_number(byte_reader *in)
{
	rc_number number = {0, 0, 1};
	unsigned char first;
	uint64_t magnitude;

	if (in->at == in->end)
	{
		in->failed = true;
		return number;
	}
	first = *in->at++;
	magnitude = get_varint(in);
	/* What is out of range leads to endless or undefined arithmetic, which a damaged page shall not. */
	if (magnitude >> 1 > MOST_COEFFICIENT || (first & ~HAS_DIVISOR) < EXPONENT_BIAS - 60 ||
		(first & ~HAS_DIVISOR) > EXPONENT_BIAS + 60)
		in->failed = true;
	number.coefficient = magnitude & 1 ? -(int64_t) (magnitude >> 1) : (int64_t) (magnitude >> 1);
	number.exponent = (first & ~HAS_DIVISOR) - EXPONENT_BIAS;
	if (first & HAS_DIVISOR)
	{
		uint64_t divisor = get_varint(in);

		if (divisor < 2 || divisor > MOST_DIVISOR)
			in->failed = true;
		number.divisor = (uint32_t) divisor;
	}
	return number;
}

static rc_text
get_name(byte_reader *in, size_t len)
{
	rc_text name = {NULL, 0};

	if (len > (size_t) (in->end - in->at))
		in->failed = true;
	else if (len > 0)
	{
		name.data = (const char *) in->at;
		name.len = len;
		in->at += len;
	}
	return name;
}

static void
get_span(byte_reader *in, rc_claim *claim)
{
	uint64_t from = get_varint(in);
	uint64_t len = get_varint(in);

	if (from > INT32_MAX || len > INT32_MAX - from)
		in->failed = true;
	else
	{
		claim->span_from = (int32_t) from;
		claim->span_to = (int32_t) (from + len);
	}
}

/* False when a code is none that there is. */
static bool
get_header(const unsigned char *header, rc_claim *claim)
{
	unsigned char flags = header[RC_AT_VALUE];
	unsigned char stance = header[RC_AT_STANCE];

	claim->kind = (rc_kind) header[RC_AT_KIND];
	claim->measure = (rc_measure) header[RC_AT_MEASURE];
	claim->unit.kind = (rc_unit_kind) header[RC_AT_UNIT];
	memcpy(claim->unit.currency, header + RC_AT_CURRENCY, 3);
	claim->unit.currency[3] = '\0';
	claim->basis = (rc_basis) header[RC_AT_BASIS];
	claim->value.has_low = flags & HAS_LOW;
	claim->value.has_high = flags & HAS_HIGH;
	claim->value.low_open = flags & LOW_OPEN;
	claim->value.high_open = flags & HIGH_OPEN;
	claim->value.approx = flags & APPROX;
	claim->modality = (rc_modality) (stance & RC_STANCE_MODALITY);
	claim->polarity = stance & RC_STANCE_POLARITY;
	claim->has_span = stance & RC_STANCE_HAS_SPAN;
	claim->confidence = header[RC_AT_CONFIDENCE];
	claim->period.from = get_date(header + RC_AT_PERIOD_FROM);
	claim->period.to = get_date(header + RC_AT_PERIOD_TO);
	claim->has_period = claim->period.from != RC_DATE_NONE || claim->period.to != RC_DATE_NONE;
	claim->asof = get_date(header + RC_AT_ASOF);

	return rc_kind_name(header[RC_AT_KIND]) != NULL && rc_measure_name(header[RC_AT_MEASURE]) != NULL &&
		   header[RC_AT_UNIT] <= RC_U_COUNT &&
		   (header[RC_AT_BASIS] == RC_BASIS_NONE || rc_basis_name(header[RC_AT_BASIS]) != NULL);
}

rc_status
rc_claim_view(const unsigned char *bytes, size_t len, rc_claim *claim, rc_error *error)
{
	static const rc_number zero = {0, 0, 1};
	const unsigned char *lengths;
	byte_reader in;

	if (len > 0 && bytes[RC_AT_VERSION] > VERSION)
		return rc_fail(error, RC_CORRUPT, RC_AT_VERSION, "storage version %u is newer than this software knows",
					   bytes[RC_AT_VERSION]);
	if (len < RC_HEADER || bytes[RC_AT_VERSION] != VERSION)
		return rc_fail(error, RC_CORRUPT, 0, "the header is missing");
	if (!get_header(bytes, claim))
		return rc_fail(error, RC_CORRUPT, RC_AT_KIND, "the header holds an unknown code");

	in = (byte_reader){bytes + RC_HEADER, bytes + len, false};
	lengths = bytes + RC_AT_LENGTHS;
	claim->subject = get_name(&in, lengths[0]);
	claim->material = get_name(&in, lengths[1]);
	claim->scope = get_name(&in, lengths[2]);
	claim->partner = get_name(&in, lengths[3]);
	claim->source = get_name(&in, lengths[4]);
	claim->value.low = claim->value.has_low ? get_number(&in) : zero;
	if (bytes[RC_AT_VALUE] & EXACT)
		claim->value.high = claim->value.low;
	else
		claim->value.high = claim->value.has_high ? get_number(&in) : zero;
	claim->span_from = 0;
	claim->span_to = 0;
	if (claim->has_span)
		get_span(&in, claim);

	if (in.failed)
		return rc_fail(error, RC_CORRUPT, len, "a name or number does not fit");
	if (in.at != in.end)
		return rc_fail(error, RC_CORRUPT, (size_t) (in.at - bytes), "%u bytes too many",
					   (unsigned int) (in.end - in.at));
	return RC_OK;
}

rc_status
rc_claim_decode(const unsigned char *bytes, size_t len, rc_claim *claim, rc_error *error)
{
	unsigned char again[RC_CLAIM_BYTES];
	rc_error reason;
	rc_status status;

	if ((status = rc_claim_view(bytes, len, claim, error)) != RC_OK)
		return status;
	if (rc_claim_check(claim, &reason) != RC_OK)
		return rc_fail(error, RC_CORRUPT, 0, "%s", reason.message);
	if (rc_claim_encode(claim, again, sizeof(again)) != len || memcmp(again, bytes, len) != 0)
		return rc_fail(error, RC_CORRUPT, 0, "the form is not canonical");
	return RC_OK;
}
