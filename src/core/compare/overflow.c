/*-------------------------------------------------------------------------
 *
 * overflow.c
 *		Shares that cannot all be true, by arithmetic.
 *
 * Three sums are made:
 *
 *	- The parts of one whole at one time must not make more than the whole.  Of
 *	  each part the least that somebody claims is counted, less what rounding
 *	  and "about" allow.  Parts must not overlap: countries are added to
 *	  countries, firms to firms, uses to uses, and blocs, regions and places
 *	  to nothing, as one may lie in another; a group and its members
 *	  are different materials, and so never meet.
 *	- Who has a larger share of the world's exports than of its output would
 *	  have to live on stocks.
 *	- Tonnes, a total and a share that stand in one text must fit together.
 *
 * Claims that can meet are brought together by sorting hashes of what they
 * have in common.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "lexicon/lexicon.h"
#include "number/number.h"
#include "compare/overflow.h"
#include "compare/relation.h"

/* Sums up to 101% are rounding. */
#define SUM_TOLERANCE 0.01

/* How often poll() is asked. */
#define POLL_EVERY 1024

/* A claim under the key of those that it can meet. */
typedef struct keyed
{
	uint64_t key;
	uint64_t time; /* the stated time, or the month of publication */
	size_t index;
} keyed;

typedef struct search
{
	rc_arena *arena;
	const rc_claim *const *claims;
	keyed *keyed;
	size_t keyed_count;
	rc_overflow *found;
	size_t found_count;
	size_t found_room;
	size_t steps;
	rc_error *error;
} search;

const char *
rc_overflow_name(rc_overflow_why why)
{
	switch (why)
	{
		case RC_PARTS_EXCEED_WHOLE:
			return "parts exceed the whole";
		case RC_EXPORTS_EXCEED_OUTPUT:
			return "exports exceed output";
		case RC_TONNES_BELIE_SHARE:
			return "tonnes belie the share";
	}
	return NULL;
}

static int
by_key(const void *a, const void *b)
{
	const keyed *x = a;
	const keyed *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->time != y->time)
		return x->time < y->time ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

/* Claims without a stated time speak of a year, so that those of a month need be looked at but once. */
#define MONTH_DAYS 30

static void
add_keyed(search *s, uint64_t key, size_t index)
{
	const rc_claim *claim = s->claims[index];
	uint64_t time = (uint64_t) (claim->asof / MONTH_DAYS) << 1;

	if (claim->has_period)
		time = ((uint64_t) (uint32_t) claim->period.from << 32 | (uint32_t) claim->period.to) << 1 | 1;
	s->keyed[s->keyed_count++] = (keyed){key, time, index};
}

static const rc_claim *
claim_at(const search *s, size_t place)
{
	return s->claims[s->keyed[place].index];
}

/* The place behind the claims with the key of this one. */
static size_t
end_of_key(const search *s, size_t place)
{
	size_t end = place;

	while (end < s->keyed_count && s->keyed[end].key == s->keyed[place].key)
		end++;
	return end;
}

static rc_status
poll(search *s)
{
	const rc_env *env = s->arena->env;

	if (++s->steps % POLL_EVERY == 0 && env->poll != NULL && env->poll(env->user))
		return rc_fail(s->error, RC_CANCELED, 0, "canceled");
	return RC_OK;
}

/* Room for one more, of count claims. */
static rc_status
add_found(search *s, rc_overflow_why why, double total, const size_t *claims, size_t count)
{
	rc_overflow *overflow;

	if (s->found_count == s->found_room)
	{
		size_t room = s->found_room == 0 ? 8 : s->found_room * 2;
		rc_overflow *larger = rc_arena_alloc(s->arena, room * sizeof(rc_overflow));

		if (larger == NULL)
			return rc_fail_memory(s->error);
		if (s->found_count > 0)
			memcpy(larger, s->found, s->found_count * sizeof(rc_overflow));
		s->found = larger;
		s->found_room = room;
	}
	overflow = &s->found[s->found_count];
	*overflow = (rc_overflow){.why = why, .count = count, .total = total};
	overflow->claims = rc_arena_alloc(s->arena, count * sizeof(size_t));
	if (overflow->claims == NULL)
		return rc_fail_memory(s->error);
	memcpy(overflow->claims, claims, count * sizeof(size_t));
	s->found_count++;
	return RC_OK;
}

static bool
is_meant(const rc_claim *claim)
{
	return claim->polarity && claim->modality != RC_POSSIBLE;
}

/*-------------------------------------------------------------------------
 * Parts of a whole
 *-------------------------------------------------------------------------
 */

typedef enum part_class
{
	NO_PART, /* a bloc, a region, a place, the world, an unknown "we": overlaps with others */
	A_COUNTRY,
	A_FIRM, /* or whatever the dictionary does not know */
	A_USE
} part_class;

/* What sort of entity the dictionary takes the name for; 0 where it does not know it. */
static int
sort_of(rc_text name)
{
	size_t end;
	int count;
	const rc_meaning *meaning = rc_lexicon_match(name, 0, &end, &count);

	for (int i = 0; meaning != NULL && end == name.len && i < count; i++)
	{
		if (meaning[i].table == RC_ENTITIES)
			return meaning[i].class;
	}
	return 0;
}

static part_class
class_of(rc_text name)
{
	if (name.data == NULL || rc_text_is(name, "EU") || rc_text_is(name, "WE") || rc_text_is(name, "WEST") ||
		rc_text_is(name, "WORLD") || (name.len > 8 && memcmp(name.data, "outside ", 8) == 0))
		return NO_PART;
	if (name.len == 2 && name.data[0] >= 'A' && name.data[0] <= 'Z' && name.data[1] >= 'A' && name.data[1] <= 'Z')
		return A_COUNTRY;
	switch (sort_of(name))
	{
		case RC_BLOC:
		case RC_THE_WORLD:
		case RC_PLACE:
		case RC_SELF:
			return NO_PART;
		case RC_USE:
			return A_USE;
		default:
			return A_FIRM;
	}
}

/* Whose part it is: "80% of US imports come from China" is China's. */
static rc_text
part_of(const rc_claim *claim)
{
	return claim->partner.data != NULL ? claim->partner : claim->subject;
}

/* The least that the claim can be taken to say. */
static double
least(const rc_claim *claim)
{
	double low = rc_number_approximate(claim->value.low);
	double unit = 0.01;

	if (claim->value.approx)
		return low - low / RC_APPROX_PART;
	if (claim->value.low.divisor != 1)
		return low;
	for (int exponent = claim->value.low.exponent; exponent < RC_PERCENT_EXPONENT; exponent++)
		unit /= 10;
	return low - unit / 2;
}

/* The key of the whole, or false where the claim is no part of one. */
static bool
key_of_whole(const rc_claim *claim, uint64_t *key)
{
	static const rc_text any = {"*", 1};
	rc_claim whole = *claim;
	part_class class = class_of(part_of(claim));

	if (claim->kind != RC_SHARE || !is_meant(claim) || !claim->value.has_low || class == NO_PART)
		return false;
	/* "60% of China's output is exported": parts of another kind */
	if (claim->partner.data == NULL && claim->scope.data != NULL && rc_text_same(claim->scope, claim->subject))
		return false;
	if (claim->partner.data != NULL)
		whole.partner = any;
	else
		whole.subject = any;
	*key = rc_topic_hash(&whole) + (uint64_t) class * 4 + (claim->modality == RC_FORECAST);
	return true;
}

/* A part of the time at hand, and the least that a claim gives it. */
typedef struct counted
{
	rc_text part;
	double least;
	size_t index;
} counted;

static int
by_part_and_least(const void *a, const void *b)
{
	const counted *x = a;
	const counted *y = b;
	size_t shorter = x->part.len < y->part.len ? x->part.len : y->part.len;
	int order = memcmp(x->part.data, y->part.data, shorter);

	if (order == 0)
		order = (x->part.len > y->part.len) - (x->part.len < y->part.len);
	if (order == 0)
		order = (x->least > y->least) - (x->least < y->least);
	return order != 0 ? order : (x->index > y->index) - (x->index < y->index);
}

/*
 * Sums the parts that are told of the anchor's time, or with the very same
 * statement of time only; returns how many were counted, moved to the front.
 */
static size_t
sum_parts(search *s, size_t anchor, bool same_statement, size_t from, size_t to, counted *parts, double *sum)
{
	size_t count = 0;
	size_t kept = 0;

	for (size_t i = from; i < to; i++)
	{
		const rc_claim *claim = claim_at(s, i);

		if (same_statement ? s->keyed[i].time == s->keyed[anchor].time
						   : rc_claims_when(claim_at(s, anchor), claim) == RC_WHEN_SAME)
			parts[count++] = (counted){part_of(claim), least(claim), s->keyed[i].index};
	}
	qsort(parts, count, sizeof(counted), by_part_and_least);
	*sum = 0;
	for (size_t i = 0; i < count; i++)
	{
		if (i > 0 && rc_text_same(parts[i].part, parts[i - 1].part))
			continue;
		*sum += parts[i].least;
		parts[kept++] = parts[i];
	}
	return kept;
}

/* The largest sum of one whole, over the times that are spoken of. */
static rc_status
check_whole(search *s, size_t from, size_t to, counted *parts, counted *best, size_t *indices)
{
	double most = 1 + SUM_TOLERANCE;
	size_t best_count = 0;
	rc_status status;

	for (size_t anchor = from; anchor < to; anchor++)
	{
		if (anchor > from && s->keyed[anchor].time == s->keyed[anchor - 1].time)
			continue;
		/* A low figure of the year before may hide that two of this year clash: so first without it. */
		for (int same_statement = 1; same_statement >= 0; same_statement--)
		{
			double sum;
			size_t count;

			if ((status = poll(s)) != RC_OK)
				return status;
			count = sum_parts(s, anchor, same_statement, from, to, parts, &sum);
			if (sum <= most)
				continue;
			most = sum;
			best_count = count;
			memcpy(best, parts, count * sizeof(counted));
		}
	}
	if (best_count == 0)
		return RC_OK;
	for (size_t i = 0; i < best_count; i++)
		indices[i] = best[i].index;
	return add_found(s, RC_PARTS_EXCEED_WHOLE, most, indices, best_count);
}

static rc_status
find_wholes(search *s, size_t count)
{
	counted *parts = rc_arena_alloc(s->arena, count * sizeof(counted));
	counted *best = rc_arena_alloc(s->arena, count * sizeof(counted));
	size_t *indices = rc_arena_alloc(s->arena, count * sizeof(size_t));
	rc_status status = RC_OK;
	uint64_t key;

	if (parts == NULL || best == NULL || indices == NULL)
		return rc_fail_memory(s->error);
	s->keyed_count = 0;
	for (size_t i = 0; i < count; i++)
	{
		if (key_of_whole(s->claims[i], &key))
			add_keyed(s, key, i);
	}
	qsort(s->keyed, s->keyed_count, sizeof(keyed), by_key);
	for (size_t from = 0, to; from < s->keyed_count && status == RC_OK; from = to)
	{
		to = end_of_key(s, from);
		status = check_whole(s, from, to, parts, best, indices);
	}
	return status;
}

/*-------------------------------------------------------------------------
 * Exports and output
 *-------------------------------------------------------------------------
 */

/* Output is production, and what is mined of rare earths; the topic knows. */
static bool
key_of_output(const rc_claim *claim, uint64_t *key)
{
	rc_claim output = *claim;
	rc_topic topic;

	rc_topic_of(claim, &topic);
	if (claim->kind != RC_SHARE || !is_meant(claim) || claim->partner.data != NULL ||
		!rc_text_is(topic.scope, "WORLD") || (topic.measure != RC_M_PRODUCTION && topic.measure != RC_M_EXPORTS))
		return false;
	output.measure = RC_M_PRODUCTION;
	*key = rc_topic_hash(&output) + (claim->modality == RC_FORECAST);
	return true;
}

static bool
exceeds(const rc_claim *exports, const rc_claim *output)
{
	return exports->measure == RC_M_EXPORTS && output->measure != RC_M_EXPORTS && exports->value.has_low &&
		   output->value.has_high && rc_number_compare(exports->value.low, output->value.high) > 0 &&
		   rc_values_meeting(&exports->value, &output->value, RC_U_FRACTION) == RC_APART &&
		   rc_claims_when(exports, output) == RC_WHEN_SAME;
}

static rc_status
find_exports(search *s, size_t count)
{
	uint64_t key;
	rc_status status;

	s->keyed_count = 0;
	for (size_t i = 0; i < count; i++)
	{
		if (key_of_output(s->claims[i], &key))
			add_keyed(s, key, i);
	}
	qsort(s->keyed, s->keyed_count, sizeof(keyed), by_key);
	for (size_t from = 0, to; from < s->keyed_count; from = to)
	{
		to = end_of_key(s, from);
		for (size_t i = from; i < to; i++)
		{
			for (size_t j = from; j < to; j++)
			{
				if ((status = poll(s)) != RC_OK)
					return status;
				if (!exceeds(claim_at(s, i), claim_at(s, j)))
					continue;
				status = add_found(s, RC_EXPORTS_EXCEED_OUTPUT, rc_number_approximate(claim_at(s, j)->value.high),
								   (size_t[]){s->keyed[i].index, s->keyed[j].index}, 2);
				if (status != RC_OK)
					return status;
			}
		}
	}
	return RC_OK;
}

/*-------------------------------------------------------------------------
 * Tonnes, total and share
 *-------------------------------------------------------------------------
 */

/* What stands in one text: of one date, one time, one measure and material. */
static bool
key_of_text(const rc_claim *claim, uint64_t *key)
{
	static const rc_text any = {"*", 1};
	rc_claim common = *claim;

	if (!is_meant(claim) || claim->partner.data != NULL ||
		!(claim->kind == RC_SHARE || (claim->kind == RC_AMOUNT && claim->unit.kind == RC_U_TONNE)))
		return false;
	common.kind = RC_SHARE;
	common.unit = (rc_unit){RC_U_NONE, ""};
	common.subject = any;
	common.scope = any;
	*key = rc_topic_hash(&common) + (claim->modality == RC_FORECAST) +
		   (uint64_t) (uint32_t) claim->asof * UINT64_C(0x9E3779B97F4A7C15);
	if (claim->has_period)
		*key += (uint64_t) (uint32_t) claim->period.from * UINT64_C(0xC2B2AE3D27D4EB4F) +
				(uint64_t) (uint32_t) claim->period.to * UINT64_C(0x165667B19E3779F9);
	return true;
}

/* The tonnes of somebody among the claims of the text: the only ones, or none. */
static const keyed *
tonnes_of(const search *s, size_t from, size_t to, rc_text who)
{
	const keyed *found = NULL;

	for (size_t i = from; i < to; i++)
	{
		const rc_claim *claim = claim_at(s, i);

		if (claim->kind != RC_AMOUNT || !claim->value.has_low || !claim->value.has_high ||
			!rc_text_same(claim->subject, who))
			continue;
		if (found != NULL)
			return NULL;
		found = &s->keyed[i];
	}
	return found;
}

/* No text has more claims on one measure of one material; undated ones may only seem to be of one. */
#define MOST_OF_TEXT 1000

/* The share that tonnes make of a total; "about", as both are rounded. */
static bool
share_of(const rc_claim *tonnes, const rc_claim *total, rc_interval *share)
{
	*share = (rc_interval){.has_low = true, .has_high = true, .approx = true};
	return total->value.low.coefficient > 0 && rc_number_div(tonnes->value.low, total->value.high, &share->low) &&
		   rc_number_div(tonnes->value.high, total->value.low, &share->high);
}

static rc_status
check_text(search *s, size_t from, size_t to)
{
	static const rc_text world = {"WORLD", 5};
	rc_status status;

	for (size_t i = from; i < to; i++)
	{
		const rc_claim *share = claim_at(s, i);
		const keyed *tonnes;
		const keyed *total;
		rc_interval real;

		if (share->kind != RC_SHARE)
			continue;
		if ((status = poll(s)) != RC_OK)
			return status;
		tonnes = tonnes_of(s, from, to, share->subject);
		total = tonnes_of(s, from, to, share->scope.data == NULL ? world : share->scope);
		if (tonnes == NULL || total == NULL || tonnes == total ||
			!share_of(s->claims[tonnes->index], s->claims[total->index], &real) ||
			rc_values_meeting(&share->value, &real, RC_U_FRACTION) != RC_APART)
			continue;
		status = add_found(s, RC_TONNES_BELIE_SHARE, rc_number_approximate(real.low),
						   (size_t[]){s->keyed[i].index, tonnes->index, total->index}, 3);
		if (status != RC_OK)
			return status;
	}
	return RC_OK;
}

static rc_status
find_tonnes(search *s, size_t count)
{
	rc_status status = RC_OK;
	uint64_t key;

	s->keyed_count = 0;
	for (size_t i = 0; i < count; i++)
	{
		if (key_of_text(s->claims[i], &key))
			add_keyed(s, key, i);
	}
	qsort(s->keyed, s->keyed_count, sizeof(keyed), by_key);
	for (size_t from = 0, to; from < s->keyed_count && status == RC_OK; from = to)
	{
		to = end_of_key(s, from);
		if (to - from <= MOST_OF_TEXT)
			status = check_text(s, from, to);
	}
	return status;
}

/* A claim as it was given. */
typedef struct given
{
	const rc_claim *claim;
	size_t place;
} given;

static int
by_claim(const void *a, const void *b)
{
	return rc_claim_order(((const given *) a)->claim, ((const given *) b)->claim);
}

rc_status
rc_overflows_find(rc_arena *arena, const rc_claim *const *claims, size_t count, rc_overflow **overflows,
				  size_t *overflow_count, rc_error *error)
{
	given *in_order = rc_arena_alloc(arena, count * sizeof(given));
	const rc_claim **sorted = rc_arena_alloc(arena, count * sizeof(*sorted));
	search s = {.arena = arena, .claims = sorted, .error = error};
	rc_status status;

	*overflows = NULL;
	*overflow_count = 0;
	s.keyed = rc_arena_alloc(arena, count * sizeof(keyed));
	if (in_order == NULL || sorted == NULL || s.keyed == NULL)
		return rc_fail_memory(error);

	/* In the order of claims, so that neither what is found nor its order depends on how they come in. */
	for (size_t i = 0; i < count; i++)
		in_order[i] = (given){claims[i], i};
	qsort(in_order, count, sizeof(given), by_claim);
	for (size_t i = 0; i < count; i++)
		sorted[i] = in_order[i].claim;

	if ((status = find_wholes(&s, count)) != RC_OK || (status = find_exports(&s, count)) != RC_OK ||
		(status = find_tonnes(&s, count)) != RC_OK)
		return status;
	for (size_t i = 0; i < s.found_count; i++)
	{
		for (size_t j = 0; j < s.found[i].count; j++)
			s.found[i].claims[j] = in_order[s.found[i].claims[j]].place;
	}
	*overflows = s.found;
	*overflow_count = s.found_count;
	return RC_OK;
}
