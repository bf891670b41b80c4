/*-------------------------------------------------------------------------
 *
 * clash.c
 *		All contradictions among many claims.
 *
 * To ask <!> of every pair takes n^2 steps even where all agree.  Instead the
 * claims are sorted by topic, and those of a topic by position: what they say,
 * whoever says it and when.  Two positions clash or do not; where they do, the
 * claims of the one are brought together with those of the other that can
 * speak of the same time, and only for these is the whole question asked.
 *
 * Positions that are numbers clash only where a gap lies between them.  Sorted
 * by their lower ends, those above a gap are the tail of the list, so that
 * positions that do not clash cost no more than finding where it begins.
 *
 * So the cost is that of sorting, and of the pairs found; besides these, of pairs
 * of positions that are no numbers (denied, places, restrictions), which are
 * few in any topic, and of pairs that clash but for their times, which the
 * year that a claim speaks of keeps in proportion to those found.
 *
 *-------------------------------------------------------------------------
 */
#include <float.h>
#include <stdlib.h>
#include <string.h>

#include "compare/clash.h"
#include "base/error.h"
#include "number/number.h"
#include "compare/relation.h"

/* How often poll() is asked. */
#define POLL_EVERY 4096

/* Clashes are handed out in such numbers. */
#define BATCH 1024

typedef struct entry
{
	uint64_t topic;
	uint64_t position; /* hash */
	rc_period days;    /* rc_claim_extent */
	rc_period period;  /* what a position leaves out and rc_claims_can_meet looks at */
	rc_date asof;
	bool has_period;
	bool has_source;
	uint32_t index;
} entry;

/* Claims that say the same: the entries [from, to), by their first days. */
typedef struct position
{
	size_t from, to;
	rc_claim claim;
	double low, high;
	bool number;     /* clashes with other numbers only over a gap */
	int64_t longest; /* days of a claim, at most */
} position;

typedef struct search
{
	const rc_env *env;
	const rc_stored *claims;
	entry *entries;
	position *positions;
	size_t position_count;
	size_t *exact; /* positions that are numbers, by their low ends */
	size_t *approximate;
	size_t exact_count, approximate_count;
	rc_clash_taker take;
	void *user;
	rc_clash batch[BATCH];
	size_t batch_count;
	size_t steps;
	rc_error *error;
} search;

/* The claim as a position: without who told it, when and where; a restriction keeps its beginning. */
static rc_claim
position_of(const rc_claim *claim)
{
	rc_claim said = *claim;

	said.asof = RC_DATE_NONE;
	said.source = (rc_text){NULL, 0};
	said.has_span = false;
	said.span_from = said.span_to = 0;
	said.confidence = 100;
	said.period.to = RC_DATE_NONE;
	if (claim->kind != RC_RESTRICTION)
		said.period.from = RC_DATE_NONE;
	said.has_period = said.period.from != RC_DATE_NONE;
	return said;
}

static int
by_topic_and_position(const void *a, const void *b)
{
	const entry *x = a;
	const entry *y = b;

	if (x->topic != y->topic)
		return x->topic < y->topic ? -1 : 1;
	if (x->position != y->position)
		return x->position < y->position ? -1 : 1;
	if (x->days.from != y->days.from)
		return x->days.from < y->days.from ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

static rc_status
poll(search *s)
{
	if (++s->steps % POLL_EVERY == 0 && s->env->poll != NULL && s->env->poll(s->env->user))
		return rc_fail(s->error, RC_CANCELED, 0, "canceled");
	return RC_OK;
}

static rc_status
hand_out(search *s)
{
	size_t count = s->batch_count;

	s->batch_count = 0;
	return count == 0 ? RC_OK : s->take(s->user, s->batch, count);
}

static rc_status
add_clash(search *s, uint32_t a, uint32_t b)
{
	s->batch[s->batch_count++] = a < b ? (rc_clash){a, b} : (rc_clash){b, a};
	return s->batch_count == BATCH ? hand_out(s) : RC_OK;
}

/*
 * Claims of two positions
 */

/* The first entry of a position whose days can reach to the given one. */
static size_t
first_reaching(const search *s, const position *p, rc_date day)
{
	size_t low = p->from;
	size_t high = p->to;

	while (low < high)
	{
		size_t middle = low + (high - low) / 2;

		if ((int64_t) s->entries[middle].days.from + p->longest <= day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The claim of an entry, as far as rc_claims_can_meet looks at it. */
static void
put_setting(rc_claim *claim, const entry *e)
{
	claim->has_period = e->has_period;
	claim->period = e->period;
	claim->asof = e->asof;
	claim->source = (rc_text){e->has_source ? "" : NULL, 0};
}

static rc_status
cross(search *s, const position *p, const position *q)
{
	rc_claim a = p->claim;
	rc_claim b = q->claim;
	rc_status status = RC_OK;

	for (size_t i = p->from; i < p->to && status == RC_OK; i++)
	{
		const entry *mine = &s->entries[i];

		put_setting(&a, mine);
		for (size_t j = first_reaching(s, q, mine->days.from); j < q->to && status == RC_OK; j++)
		{
			const entry *other = &s->entries[j];

			if (other->days.from >= mine->days.to)
				break;
			if (other->days.to <= mine->days.from)
				continue;
			put_setting(&b, other);
			if (rc_claims_can_meet(&a, &b))
				status = add_clash(s, mine->index, other->index);
			if (status == RC_OK)
				status = poll(s);
		}
	}
	return status;
}

static rc_status
cross_if_clashing(search *s, const position *p, const position *q)
{
	rc_status status = poll(s);

	if (status == RC_OK && rc_claims_could_clash(&p->claim, &q->claim))
		status = cross(s, p, q);
	return status;
}

/*
 * Numbers
 */
static double
size_of(double number)
{
	return number < 0 ? -number : number;
}

/*
 * Is there a gap between the high end of one and the low end of the other?
 * Rather yes than no.  For a given high end it holds from some low end on.
 */
static bool
has_gap(const position *below, const position *above)
{
	double x = below->high;
	double y = above->low;
	double larger = size_of(x) > size_of(y) ? size_of(x) : size_of(y);

	if (!below->claim.value.approx && !above->claim.value.approx)
		return y - x >= larger / RC_NEAR_PART * (1 - 1e-9);
	if (below->claim.value.approx)
		x += size_of(x) / RC_APPROX_PART;
	if (above->claim.value.approx)
		y -= size_of(y) / RC_APPROX_PART;
	return y >= x - 1e-9 * larger;
}

static rc_status
cross_above(search *s, const position *below, const size_t *above, size_t count)
{
	size_t low = 0;
	size_t high = count;
	rc_status status = RC_OK;

	while (low < high)
	{
		size_t middle = low + (high - low) / 2;

		if (has_gap(below, &s->positions[above[middle]]))
			high = middle;
		else
			low = middle + 1;
	}
	for (; low < count && status == RC_OK; low++)
		status = cross_if_clashing(s, below, &s->positions[above[low]]);
	return status;
}

static rc_status
cross_numbers(search *s)
{
	rc_status status = RC_OK;

	for (size_t i = 0; i < s->position_count && status == RC_OK; i++)
	{
		const position *below = &s->positions[i];

		if (!below->number || !below->claim.value.has_high)
			continue;
		status = cross_above(s, below, s->exact, s->exact_count);
		if (status == RC_OK)
			status = cross_above(s, below, s->approximate, s->approximate_count);
	}
	return status;
}

/* What is no number is brought together with everything. */
static rc_status
cross_others(search *s)
{
	rc_status status = RC_OK;

	for (size_t i = 0; i < s->position_count && status == RC_OK; i++)
	{
		if (s->positions[i].number)
			continue;
		for (size_t j = 0; j < s->position_count && status == RC_OK; j++)
		{
			if (s->positions[j].number || j > i)
				status = cross_if_clashing(s, &s->positions[i], &s->positions[j]);
		}
	}
	return status;
}

/*
 * A topic
 */
static bool
is_number(const rc_claim *claim)
{
	switch (claim->kind)
	{
		case RC_SHARE:
		case RC_AMOUNT:
		case RC_CHANGE:
		case RC_HORIZON:
		case RC_PURITY:
			return claim->polarity;
		default:
			return false;
	}
}

static rc_status
read_position(search *s, size_t from, size_t to)
{
	position *p = &s->positions[s->position_count++];
	const rc_stored *stored = &s->claims[s->entries[from].index];
	rc_claim claim;
	rc_status status = rc_claim_view(stored->bytes, stored->len, &claim, s->error);

	if (status != RC_OK)
		return status;
	p->from = from;
	p->to = to;
	p->claim = position_of(&claim);
	p->number = is_number(&claim);
	p->low = claim.value.has_low ? rc_number_approximate(claim.value.low) : -DBL_MAX;
	p->high = claim.value.has_high ? rc_number_approximate(claim.value.high) : DBL_MAX;
	p->longest = 0;
	for (size_t i = from; i < to; i++)
	{
		int64_t days = (int64_t) s->entries[i].days.to - s->entries[i].days.from;

		if (days > p->longest)
			p->longest = days;
	}
	return RC_OK;
}

/* Positions to be sorted by their low ends carry these along. */
typedef struct low_end
{
	double low;
	size_t position;
} low_end;

static int
by_low_end(const void *a, const void *b)
{
	const low_end *x = a;
	const low_end *y = b;

	if (x->low != y->low)
		return x->low < y->low ? -1 : 1;
	return x->position < y->position ? -1 : x->position > y->position;
}

/* The numbers that have a low end, exact or approximate, in order. */
static size_t
sort_numbers(search *s, bool approximate, low_end *room, size_t *sorted)
{
	size_t count = 0;

	for (size_t i = 0; i < s->position_count; i++)
	{
		const position *p = &s->positions[i];

		if (p->number && p->claim.value.has_low && p->claim.value.approx == approximate)
			room[count++] = (low_end){p->low, i};
	}
	qsort(room, count, sizeof(low_end), by_low_end);
	for (size_t i = 0; i < count; i++)
		sorted[i] = room[i].position;
	return count;
}

/* The claims of one topic: the entries [from, to). */
static rc_status
search_topic(search *s, rc_arena *arena, size_t from, size_t to)
{
	size_t count = 0;
	low_end *room;
	rc_status status;

	for (size_t i = from; i < to; i++)
		count += i == from || s->entries[i].position != s->entries[i - 1].position;
	if (count < 2)
		return RC_OK;

	rc_arena_reset(arena);
	s->positions = rc_arena_alloc(arena, count * sizeof(position));
	s->exact = rc_arena_alloc(arena, count * sizeof(size_t));
	s->approximate = rc_arena_alloc(arena, count * sizeof(size_t));
	room = rc_arena_alloc(arena, count * sizeof(low_end));
	if (s->positions == NULL || s->exact == NULL || s->approximate == NULL || room == NULL)
		return rc_fail_memory(s->error);

	s->position_count = 0;
	for (size_t first = from, next; first < to; first = next)
	{
		for (next = first + 1; next < to && s->entries[next].position == s->entries[first].position; next++)
			;
		if ((status = read_position(s, first, next)) != RC_OK || (status = poll(s)) != RC_OK)
			return status;
	}
	s->exact_count = sort_numbers(s, false, room, s->exact);
	s->approximate_count = sort_numbers(s, true, room, s->approximate);
	if ((status = cross_numbers(s)) != RC_OK)
		return status;
	return cross_others(s);
}

static rc_status
make_entries(search *s, size_t count, size_t *entry_count)
{
	for (size_t i = 0; i < count; i++)
	{
		entry *e = &s->entries[*entry_count];
		rc_claim claim;
		rc_claim said;
		rc_status status;

		if (s->claims[i].bytes == NULL)
			continue;
		status = rc_claim_view(s->claims[i].bytes, s->claims[i].len, &claim, s->error);
		if (status != RC_OK || (status = poll(s)) != RC_OK)
			return status;
		if (claim.modality == RC_POSSIBLE)
			continue;
		said = position_of(&claim);
		*e = (entry){.topic = rc_topic_hash(&claim),
					 .position = rc_claim_hash(&said, 0),
					 .days = rc_claim_extent(&claim),
					 .period = claim.period,
					 .asof = claim.asof,
					 .has_period = claim.has_period,
					 .has_source = claim.source.data != NULL,
					 .index = (uint32_t) i};
		(*entry_count)++;
	}
	return RC_OK;
}

static rc_status
search_all(search *s, rc_arena *arena, size_t count)
{
	size_t entry_count = 0;
	rc_status status = make_entries(s, count, &entry_count);

	qsort(s->entries, entry_count, sizeof(entry), by_topic_and_position);
	for (size_t from = 0, to; from < entry_count && status == RC_OK; from = to)
	{
		for (to = from + 1; to < entry_count && s->entries[to].topic == s->entries[from].topic; to++)
			;
		status = search_topic(s, arena, from, to);
	}
	return status == RC_OK ? hand_out(s) : status;
}

rc_status
rc_clashes_find(const rc_env *env, const rc_stored *claims, size_t count, rc_clash_taker take, void *user,
				rc_error *error)
{
	rc_arena arena;   /* of one topic */
	rc_arena lasting; /* of the search */
	search *s;
	rc_status status;

	if (count > UINT32_MAX)
		return rc_fail(error, RC_LIMIT, 0, "more than %u claims", UINT32_MAX);
	rc_arena_init(&arena, env);
	rc_arena_init(&lasting, env);
	s = rc_arena_alloc(&lasting, sizeof(search));
	if (s != NULL)
	{
		memset(s, 0, sizeof(search));
		s->env = env;
		s->claims = claims;
		s->take = take;
		s->user = user;
		s->error = error;
		s->entries = rc_arena_alloc(&lasting, count * sizeof(entry));
	}
	if (s == NULL || s->entries == NULL)
		status = rc_fail_memory(error);
	else
		status = search_all(s, &arena, count);
	rc_arena_free(&arena);
	rc_arena_free(&lasting);
	return status;
}
