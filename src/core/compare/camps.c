/*-------------------------------------------------------------------------
 *
 * camps.c
 *		Who stands together on one topic.
 *
 * Claims that say the very same thing, whoever said it and when, take one
 * position.  The position that most stories take leads the first camp of its
 * topic; each further one joins the first camp with whose leader it agrees,
 * or leads a camp of its own.  When somebody speaks of a stated time, only those
 * who state the same time can be with or against him.
 *
 * Everything is done by sorting numbers (hashes of topics, positions and
 * stories), so that the order in which claims come does not matter, and the
 * cost is that of sorting.  Positions that lead differ from each other by more
 * than a rounding, so that there are few of them; still, only so many leaders
 * are asked.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "compare/camps.h"
#include "base/error.h"
#include "compare/relation.h"
#include "base/utf8.h"

/* A position that agrees with none of so many leading ones is a camp of its own. */
#define MOST_LEADERS 1000

/* How often poll() is asked. */
#define POLL_EVERY 1024

/* One claim, as it is counted. */
typedef struct voice
{
	uint64_t topic;    /* with the stated time */
	uint64_t position; /* hash */
	uint64_t story;
	uint64_t source;
	size_t told;  /* index */
	size_t group; /* of which position, later of which camp */
} voice;

/* Those who say the very same. */
typedef struct position
{
	uint64_t topic;
	uint64_t hash;
	rc_claim claim;
	int64_t stories;
	size_t first_voice;
	size_t camp;
} position;

static int
compare_numbers(uint64_t a, uint64_t b)
{
	return a < b ? -1 : a > b;
}

/* By topic, position, story. */
static int
by_position(const void *a, const void *b)
{
	const voice *x = a;
	const voice *y = b;
	int order;

	if ((order = compare_numbers(x->topic, y->topic)) != 0 || (order = compare_numbers(x->position, y->position)) != 0)
		return order;
	return compare_numbers(x->story, y->story);
}

static int
by_group_and_story(const void *a, const void *b)
{
	const voice *x = a;
	const voice *y = b;
	int order = compare_numbers(x->group, y->group);

	return order != 0 ? order : compare_numbers(x->story, y->story);
}

static int
by_group_and_source(const void *a, const void *b)
{
	const voice *x = a;
	const voice *y = b;
	int order = compare_numbers(x->group, y->group);

	return order != 0 ? order : compare_numbers(x->source, y->source);
}

/* By topic, the most told first. */
static int
by_weight(const void *a, const void *b)
{
	const position *x = a;
	const position *y = b;
	int order = compare_numbers(x->topic, y->topic);

	if (order == 0)
		order = compare_numbers((uint64_t) y->stories, (uint64_t) x->stories);
	return order != 0 ? order : rc_claim_order(&x->claim, &y->claim);
}

uint64_t
rc_story(rc_text words)
{
	uint64_t hash = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < words.len;)
	{
		size_t size = rc_utf8_size(words.data[i]);
		uint32_t c = rc_utf8_decode(words.data + i);

		i += size;
		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		/* ASCII signs, general and CJK punctuation, full-width signs */
		if ((c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) || (c >= 0x2000 && c <= 0x206F) ||
			(c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0F) || c == 0xA0)
			continue;
		hash = (hash ^ c) * UINT64_C(0x100000001B3);
	}
	hash ^= hash >> 33;
	hash *= UINT64_C(0xFF51AFD7ED558CCD);
	hash ^= hash >> 33;
	return hash == 0 ? 1 : hash;
}

/* The claim without who told it, when and where. */
static rc_claim
position_of(const rc_claim *claim)
{
	rc_claim said = *claim;

	said.asof = RC_DATE_NONE;
	said.source = (rc_text){NULL, 0};
	said.has_span = false;
	said.span_from = said.span_to = 0;
	said.confidence = 100;
	return said;
}

static voice
voice_of(const rc_told *told, size_t index)
{
	rc_claim said = position_of(&told->claim);
	voice result;

	memset(&result, 0, sizeof(result));
	result.topic = rc_topic_hash(&said);
	if (said.has_period)
		result.topic += (uint64_t) (uint32_t) said.period.from * UINT64_C(0x9E3779B97F4A7C15) +
						(uint64_t) (uint32_t) said.period.to * UINT64_C(0xC2B2AE3D27D4EB4F) + 1;
	result.position = rc_claim_hash(&said, 0);
	result.story = told->story != 0 ? told->story : rc_claim_hash(&told->claim, 0);
	result.source = told->claim.source.data != NULL ? rc_story(told->claim.source) : result.story;
	result.told = index;
	return result;
}

/* Voices of one position are neighbours: gathers them, counting their stories. */
static size_t
gather_positions(voice *voices, size_t count, const rc_told *told, position *positions)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
	{
		bool fresh = i == 0 || voices[i].topic != voices[i - 1].topic || voices[i].position != voices[i - 1].position;

		if (fresh)
		{
			positions[found].topic = voices[i].topic;
			positions[found].hash = voices[i].position;
			positions[found].claim = position_of(&told[voices[i].told].claim);
			positions[found].stories = 0;
			positions[found].first_voice = i;
			found++;
		}
		if (fresh || voices[i].story != voices[i - 1].story)
			positions[found - 1].stories++;
	}
	return found;
}

static bool
stand_together(const rc_claim *a, const rc_claim *b)
{
	rc_verdict verdict = rc_claims_judge(a, b);

	return verdict.relation == RC_AGREES || (verdict.relation == RC_UNCERTAIN && verdict.reason == RC_BY_NEARNESS);
}

/* Each position finds its camp.  Returns the number of camps. */
static rc_status
assign_camps(const rc_env *env, position *positions, size_t count, size_t *leaders, size_t *camp_count, rc_error *error)
{
	size_t camps = 0;
	size_t topic_camps = 0; /* the first camp of the topic at hand */
	size_t asked = 0;

	for (size_t i = 0; i < count; i++)
	{
		size_t camp;

		if (i == 0 || positions[i].topic != positions[i - 1].topic)
			topic_camps = camps;
		for (camp = topic_camps; camp < camps && camp < topic_camps + MOST_LEADERS; camp++)
		{
			if (++asked % POLL_EVERY == 0 && env->poll != NULL && env->poll(env->user))
				return rc_fail(error, RC_CANCELED, 0, "canceled");
			if (stand_together(&positions[leaders[camp]].claim, &positions[i].claim))
				break;
		}
		if (camp == camps || camp == topic_camps + MOST_LEADERS)
		{
			camp = camps++;
			leaders[camp] = i;
		}
		positions[i].camp = camp;
	}
	*camp_count = camps;
	return RC_OK;
}

static void
count_voices(voice *voices, size_t count, const rc_told *told, rc_camp *camps)
{
	qsort(voices, count, sizeof(voice), by_group_and_story);
	for (size_t i = 0; i < count; i++)
	{
		rc_camp *camp = &camps[voices[i].group];
		rc_date asof = told[voices[i].told].claim.asof;

		camp->claims++;
		if (i == 0 || voices[i].group != voices[i - 1].group || voices[i].story != voices[i - 1].story)
			camp->stories++;
		if (asof == RC_DATE_NONE)
			continue;
		if (camp->first == RC_DATE_NONE || asof < camp->first)
			camp->first = asof;
		if (camp->last == RC_DATE_NONE || asof > camp->last)
			camp->last = asof;
	}

	qsort(voices, count, sizeof(voice), by_group_and_source);
	for (size_t i = 0; i < count; i++)
	{
		if (i == 0 || voices[i].group != voices[i - 1].group || voices[i].source != voices[i - 1].source)
			camps[voices[i].group].sources++;
	}
}

/* The camps of a topic, the one with the most stories first. */
static int
by_topic_and_stories(const void *a, const void *b)
{
	const rc_camp *x = a;
	const rc_camp *y = b;
	int order;

	if ((order = compare_numbers(x->topic, y->topic)) != 0 ||
		(order = compare_numbers((uint64_t) y->stories, (uint64_t) x->stories)) != 0)
		return order;
	return rc_claim_order(&x->claim, &y->claim);
}

rc_status
rc_camps_find(rc_arena *arena, const rc_told *told, size_t count, rc_camp **camps, size_t *camp_count, rc_error *error)
{
	voice *voices = rc_arena_alloc(arena, count * sizeof(voice));
	position *positions = rc_arena_alloc(arena, count * sizeof(position));
	size_t *leaders = rc_arena_alloc(arena, count * sizeof(size_t));
	size_t *camp_of = rc_arena_alloc(arena, count * sizeof(size_t));
	size_t position_count;
	rc_status status;

	*camps = NULL;
	*camp_count = 0;
	if (voices == NULL || positions == NULL || leaders == NULL || camp_of == NULL)
		return rc_fail_memory(error);

	for (size_t i = 0; i < count; i++)
		voices[i] = voice_of(&told[i], i);
	qsort(voices, count, sizeof(voice), by_position);
	position_count = gather_positions(voices, count, told, positions);
	qsort(positions, position_count, sizeof(position), by_weight);
	status = assign_camps(arena->env, positions, position_count, leaders, camp_count, error);
	if (status != RC_OK)
		return status;

	*camps = rc_arena_alloc(arena, *camp_count * sizeof(rc_camp));
	if (*camps == NULL)
		return rc_fail_memory(error);
	for (size_t i = 0; i < *camp_count; i++)
		(*camps)[i] = (rc_camp){.topic = positions[leaders[i]].topic,
								.claim = positions[leaders[i]].claim,
								.first = RC_DATE_NONE,
								.last = RC_DATE_NONE};
	for (size_t i = 0; i < position_count; i++)
		camp_of[positions[i].first_voice] = positions[i].camp;
	for (size_t i = 0, first = 0; i < count; i++)
	{
		if (i > 0 && (voices[i].topic != voices[i - 1].topic || voices[i].position != voices[i - 1].position))
			first = i;
		voices[i].group = camp_of[first];
	}
	count_voices(voices, count, told, *camps);
	qsort(*camps, *camp_count, sizeof(rc_camp), by_topic_and_stories);
	return RC_OK;
}
