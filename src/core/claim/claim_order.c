/*-------------------------------------------------------------------------
 *
 * claim_order.c
 *		The total order of claims, and the hash that goes with it.
 *
 * What claims are about comes first, so that an index brings the claims of
 * one topic together: kind, measure, material, subject, scope, partner; then
 * what they say, when, and where they stand.  Names sort by their UTF-8 bytes,
 * whatever the collation of the database, and a name not stated sorts first.
 *
 * Hash values are stored in hash indexes and decide hash partitions: the
 * function must never change, nor depend on the machine.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "rc.h"

static int
compare_integers(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
compare_names(rc_text a, rc_text b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter == 0 ? 0 : memcmp(a.data, b.data, shorter);

	return order != 0 ? (order < 0 ? -1 : 1) : compare_integers((int64_t) a.len, (int64_t) b.len);
}

static int
compare_units(rc_unit a, rc_unit b)
{
	if (a.kind == b.kind && (a.kind == RC_U_MONEY || a.kind == RC_U_PRICE))
	{
		int order = memcmp(a.currency, b.currency, 3);

		return order < 0 ? -1 : order > 0;
	}
	return compare_integers((int64_t) a.kind, (int64_t) b.kind);
}

/* An absent low is below every number, an absent high above; an open low lies above the closed one. */
static int
compare_intervals(const rc_interval *a, const rc_interval *b)
{
	int order = compare_integers(a->has_low, b->has_low);

	if (order == 0 && a->has_low)
		order = rc_number_compare(a->low, b->low);
	if (order == 0)
		order = compare_integers(a->low_open, b->low_open);
	if (order == 0)
		order = compare_integers(b->has_high, a->has_high);
	if (order == 0 && a->has_high)
		order = rc_number_compare(a->high, b->high);
	if (order == 0)
		order = compare_integers(b->high_open, a->high_open);
	return order != 0 ? order : compare_integers(a->approx, b->approx);
}

/* No period sorts first; an open beginning before every day, an open end behind. */
static int
compare_periods(const rc_claim *a, const rc_claim *b)
{
	int order = compare_integers(a->has_period, b->has_period);

	if (order != 0 || !a->has_period)
		return order;
	order = compare_integers(a->period.from, b->period.from);
	if (order != 0)
		return order;
	return compare_integers(a->period.to == RC_DATE_NONE ? INT64_MAX : a->period.to,
							b->period.to == RC_DATE_NONE ? INT64_MAX : b->period.to);
}

static int
compare_spans(const rc_claim *a, const rc_claim *b)
{
	int order = compare_integers(a->has_span, b->has_span);

	if (order != 0 || !a->has_span)
		return order;
	order = compare_integers(a->span_from, b->span_from);
	return order != 0 ? order : compare_integers(a->span_to, b->span_to);
}

static int
compare_topics(const rc_claim *a, const rc_claim *b)
{
	int order;

	if ((order = compare_integers((int64_t) a->kind, (int64_t) b->kind)) != 0 ||
		(order = compare_integers((int64_t) a->measure, (int64_t) b->measure)) != 0 ||
		(order = compare_names(a->material, b->material)) != 0 ||
		(order = compare_names(a->subject, b->subject)) != 0 || (order = compare_names(a->scope, b->scope)) != 0)
		return order;
	return compare_names(a->partner, b->partner);
}

int
rc_claim_order(const rc_claim *a, const rc_claim *b)
{
	int order;

	if ((order = compare_topics(a, b)) != 0 || (order = compare_units(a->unit, b->unit)) != 0 ||
		(order = compare_integers((int64_t) a->basis, (int64_t) b->basis)) != 0 ||
		(order = compare_intervals(&a->value, &b->value)) != 0 || (order = compare_periods(a, b)) != 0 ||
		(order = compare_integers(a->asof, b->asof)) != 0 ||
		(order = compare_integers(a->polarity, b->polarity)) != 0 ||
		(order = compare_integers((int64_t) a->modality, (int64_t) b->modality)) != 0 ||
		(order = compare_names(a->source, b->source)) != 0 || (order = compare_spans(a, b)) != 0)
		return order;
	return compare_integers(a->confidence, b->confidence);
}

/*
 * Hashing: every field is mixed in as 64-bit words, names by their length and
 * their bytes.  The constants are those of MurmurHash's 64-bit finish.
 */
static uint64_t
mix(uint64_t hash, uint64_t word)
{
	hash ^= word;
	hash ^= hash >> 33;
	hash *= UINT64_C(0xFF51AFD7ED558CCD);
	hash ^= hash >> 33;
	hash *= UINT64_C(0xC4CEB9FE1A85EC53);
	return hash ^ hash >> 33;
}

static uint64_t
mix_name(uint64_t hash, rc_text name)
{
	size_t at = 0;

	hash = mix(hash, name.len);
	while (at < name.len)
	{
		uint64_t word = 0;

		for (int shift = 0; shift < 64 && at < name.len; shift += 8)
			word |= (uint64_t) (unsigned char) name.data[at++] << shift;
		hash = mix(hash, word);
	}
	return hash;
}

static uint64_t
mix_number(uint64_t hash, bool present, rc_number number)
{
	if (!present)
		return mix(hash, 1);
	hash = mix(hash, (uint64_t) number.coefficient);
	return mix(hash, (uint64_t) (uint32_t) number.exponent << 32 | number.divisor);
}

static uint64_t
mix_unit(uint64_t hash, rc_unit unit)
{
	uint64_t word = (uint64_t) unit.kind;

	if (unit.kind == RC_U_MONEY || unit.kind == RC_U_PRICE)
	{
		for (int i = 0; i < 3; i++)
			word = word << 8 | (unsigned char) unit.currency[i];
	}
	return mix(hash, word);
}

static uint64_t
pair(int32_t a, int32_t b)
{
	return (uint64_t) (uint32_t) a << 32 | (uint32_t) b;
}

uint64_t
rc_claim_hash(const rc_claim *claim, uint64_t seed)
{
	const rc_interval *value = &claim->value;
	uint64_t flags = (uint64_t) value->low_open | (uint64_t) value->high_open << 1 | (uint64_t) value->approx << 2 |
					 (uint64_t) claim->polarity << 3 | (uint64_t) claim->modality << 4;
	uint64_t hash = mix(0, seed);

	hash = mix(hash, (uint64_t) claim->kind | (uint64_t) claim->measure << 8 | (uint64_t) claim->basis << 16 |
						 (uint64_t) claim->confidence << 24 | flags << 32);
	hash = mix_name(hash, claim->subject);
	hash = mix_name(hash, claim->material);
	hash = mix_name(hash, claim->scope);
	hash = mix_name(hash, claim->partner);
	hash = mix_name(hash, claim->source);
	hash = mix_number(hash, value->has_low, value->low);
	hash = mix_number(hash, value->has_high, value->high);
	hash = mix_unit(hash, claim->unit);
	hash = mix(hash, claim->has_period ? pair(claim->period.from, claim->period.to) : 0);
	hash = mix(hash, (uint64_t) (uint32_t) claim->asof);
	return mix(hash, claim->has_span ? pair(claim->span_from, claim->span_to) : 0);
}
