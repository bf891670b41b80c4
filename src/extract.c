/*-------------------------------------------------------------------------
 *
 * extract.c
 *		extract_claims() and extract_claims_array(), and the same with a
 *		vocabulary: ..._using().
 *
 * The set-returning function asks the engine for one claim a call: memory
 * stays that of one sentence, and a LIMIT ends the work.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "engine_cache.h"
#include "extract_options.h"
#include "funcapi.h"
#include "host.h"
#include "report.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "vocabulary.h"

PG_FUNCTION_INFO_V1(extract_claims);
PG_FUNCTION_INFO_V1(extract_claims_using);
PG_FUNCTION_INFO_V1(extract_claims_array);
PG_FUNCTION_INFO_V1(extract_claims_array_using);

/* An extraction, and what is to be undone in its claims (or NULL). */
typedef struct Extraction
{
	rc_extraction *engine;
	Reworded *reworded;
} Extraction;

void
read_extract_options(FunctionCallInfo fcinfo, int first, rc_extract_options *options)
{
	memset(options, 0, sizeof(*options));
	options->published = RC_DATE_NONE;
	if (!PG_ARGISNULL(first + 1))
	{
		DateADT published = PG_GETARG_DATEADT(first + 1);

		if (DATE_NOT_FINITE(published))
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE), errmsg("date of publication cannot be infinite"),
					 errhint("Use NULL for a date that is not known.")));
		options->published = published;
	}
	if (!PG_ARGISNULL(first + 2))
		options->perspective = host_utf8_text(PG_GETARG_TEXT_P_COPY(first + 2));
	options->no_repair = PG_NARGS() > first + 3 && !PG_ARGISNULL(first + 3) && !PG_GETARG_BOOL(first + 3);
}

/* Begins the extraction in the current memory context, which owns it from then on. */
static Extraction *
open_extraction(FunctionCallInfo fcinfo, int first)
{
	Extraction *extraction = palloc0(sizeof(Extraction));
	rc_env env = host_env(CurrentMemoryContext);
	rc_text body = host_utf8_text(PG_GETARG_TEXT_P_COPY(first));
	rc_extract_options options;
	rc_error error;

	read_extract_options(fcinfo, first, &options);
	/* The vocabulary stands before the article. */
	if (first > 0)
		extraction->reworded =
			reword(vocabulary_open(text_to_cstring(PG_GETARG_TEXT_PP(0)), get_func_namespace(fcinfo->flinfo->fn_oid)),
				   &body, &options.perspective);
	if (rc_extract_open(backend_engine(), &env, body, &options, &extraction->engine, &error) != RC_OK)
		report_failure("article", &error);
	return extraction;
}

static bool
next_claim(Extraction *extraction, rc_claim *claim)
{
	rc_error error;
	bool found;

	if (rc_extract_next(extraction->engine, claim, &found, &error) != RC_OK)
		report_failure("article", &error);
	if (found && extraction->reworded != NULL)
		reword_back(extraction->reworded, claim);
	return found;
}

/* Without article, or without vocabulary where one is asked for, there is nothing. */
static bool
has_article(FunctionCallInfo fcinfo, int first)
{
	return !PG_ARGISNULL(first) && !PG_ARGISNULL(0);
}

static Datum
extract_set(FunctionCallInfo fcinfo, int first)
{
	FuncCallContext *call;
	rc_claim claim;

	if (SRF_IS_FIRSTCALL())
	{
		call = SRF_FIRSTCALL_INIT();
		if (has_article(fcinfo, first))
		{
			MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);

			call->user_fctx = open_extraction(fcinfo, first);
			MemoryContextSwitchTo(caller);
		}
	}

	call = SRF_PERCALL_SETUP();
	if (call->user_fctx != NULL && next_claim(call->user_fctx, &claim))
		SRF_RETURN_NEXT(call, claim_store(&claim));
	SRF_RETURN_DONE(call);
}

static Datum
extract_array(FunctionCallInfo fcinfo, int first)
{
	Oid claim_type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
	ArrayBuildState *claims;
	Extraction *extraction;
	rc_claim claim;
	Size size = 0;

	if (!has_article(fcinfo, first))
		PG_RETURN_NULL();
	if (!OidIsValid(claim_type))
		claim_type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	claims = initArrayResult(claim_type, CurrentMemoryContext, false);
	extraction = open_extraction(fcinfo, first);
	while (next_claim(extraction, &claim))
	{
		Datum stored = claim_store(&claim);

		/* Told as soon as it is known, for what is to come can take minutes. */
		size += INTALIGN(VARSIZE_ANY(DatumGetPointer(stored)));
		if (size > MaxAllocSize - ARR_OVERHEAD_NONULLS(1))
			ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
							errmsg("claims of the article make an array of more than 1 GB"),
							errhint("Use extract_claims, which gives a row for each.")));
		claims = accumArrayResult(claims, stored, false, claim_type, CurrentMemoryContext);
	}
	rc_extract_close(extraction->engine);
	PG_RETURN_DATUM(makeArrayResult(claims, CurrentMemoryContext));
}

Datum
extract_claims(PG_FUNCTION_ARGS)
{
	return extract_set(fcinfo, 0);
}

Datum
extract_claims_using(PG_FUNCTION_ARGS)
{
	return extract_set(fcinfo, 1);
}

Datum
extract_claims_array(PG_FUNCTION_ARGS)
{
	return extract_array(fcinfo, 0);
}

Datum
extract_claims_array_using(PG_FUNCTION_ARGS)
{
	return extract_array(fcinfo, 1);
}
