/*-------------------------------------------------------------------------
 *
 * candidates.c
 *		extract_candidates(): what was nearly a claim, and what was missing.
 *
 * One candidate a call, as extract_claims() gives its claims.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "engine_cache.h"
#include "extract_options.h"
#include "funcapi.h"
#include "host.h"
#include "report.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(extract_candidates);

/* A place in a text, in characters and in bytes; it is moved from one candidate to the next, which are near each other. */
typedef struct Place
{
	rc_text text;
	int32 characters;
	size_t bytes;
} Place;

typedef struct Candidates
{
	rc_extraction *engine;
	Place place; /* in the article as it was passed in */
	TypeCacheEntry *range;
} Candidates;

enum
{
	COLUMN_SPAN,
	COLUMN_QUOTE,
	COLUMN_KIND,
	COLUMN_MISSING,
	COLUMN_WHY,
	COLUMN_COUNT
};

static bool
continues(char byte)
{
	return ((unsigned char) byte & 0xC0) == 0x80;
}

static void
move_to(Place *place, int32 characters)
{
	for (; place->characters < characters && place->bytes < place->text.len; place->characters++)
	{
		do
			place->bytes++;
		while (place->bytes < place->text.len && continues(place->text.data[place->bytes]));
	}
	for (; place->characters > characters; place->characters--)
	{
		do
			place->bytes--;
		while (continues(place->text.data[place->bytes]));
	}
}

static Datum
quote_datum(Place *place, const rc_candidate *candidate)
{
	size_t from;

	move_to(place, candidate->span_from);
	from = place->bytes;
	move_to(place, candidate->span_to);
	return PointerGetDatum(host_native_text((rc_text){place->text.data + from, place->bytes - from}));
}

static Datum
span_datum(TypeCacheEntry *range, const rc_candidate *candidate)
{
	RangeBound from = {.val = Int32GetDatum(candidate->span_from), .inclusive = true, .lower = true};
	RangeBound to = {.val = Int32GetDatum(candidate->span_to)};

	return RangeTypePGetDatum(make_range(range, &from, &to, false, NULL));
}

static Datum
missing_datum(unsigned missing)
{
	Datum names[32];
	int count = 0;

	for (unsigned field = 1; field <= RC_MISSING_LAST; field <<= 1)
	{
		if ((missing & field) != 0)
			names[count++] = CStringGetTextDatum(rc_missing_name(field));
	}
	return PointerGetDatum(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Begins in the current memory context, which owns all from then on. */
static Candidates *
open_candidates(FunctionCallInfo fcinfo)
{
	Candidates *candidates = palloc0(sizeof(Candidates));
	rc_env env = host_env(CurrentMemoryContext);
	rc_extract_options options;
	rc_error error;

	candidates->place.text = host_utf8_text(PG_GETARG_TEXT_P_COPY(0));
	candidates->range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	read_extract_options(fcinfo, 0, &options);
	options.candidates = true;
	if (rc_extract_open(backend_engine(), &env, candidates->place.text, &options, &candidates->engine, &error) != RC_OK)
		report_failure("article", &error);
	return candidates;
}

static Datum
candidate_datum(const FuncCallContext *call, Candidates *candidates, const rc_candidate *candidate)
{
	Datum values[COLUMN_COUNT];
	bool nulls[COLUMN_COUNT] = {false};

	values[COLUMN_SPAN] = span_datum(candidates->range, candidate);
	values[COLUMN_QUOTE] = quote_datum(&candidates->place, candidate);
	values[COLUMN_KIND] = CStringGetTextDatum(rc_kind_name(candidate->kind));
	values[COLUMN_MISSING] = missing_datum(candidate->missing);
	values[COLUMN_WHY] = CStringGetTextDatum(candidate->why);
	return HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls));
}

Datum
extract_candidates(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	rc_candidate candidate;
	rc_error error;
	bool found = false;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext caller;

		call = SRF_FIRSTCALL_INIT();
		caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
		if (get_call_result_type(fcinfo, NULL, &call->tuple_desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		call->tuple_desc = BlessTupleDesc(call->tuple_desc);
		if (!PG_ARGISNULL(0))
			call->user_fctx = open_candidates(fcinfo);
		MemoryContextSwitchTo(caller);
	}

	call = SRF_PERCALL_SETUP();
	if (call->user_fctx != NULL)
	{
		Candidates *candidates = call->user_fctx;

		if (rc_extract_next_candidate(candidates->engine, &candidate, &found, &error) != RC_OK)
			report_failure("article", &error);
		if (found)
			SRF_RETURN_NEXT(call, candidate_datum(call, candidates, &candidate));
	}
	SRF_RETURN_DONE(call);
}
