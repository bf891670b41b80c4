/*-------------------------------------------------------------------------
 *
 * extract.c
 *		extract_claims() and extract_claims_array().
 *
 * The set-returning function asks the engine for one claim a call: memory
 * stays that of one sentence, and a LIMIT ends the work.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "engine_cache.h"
#include "funcapi.h"
#include "host.h"
#include "report.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(extract_claims);
PG_FUNCTION_INFO_V1(extract_claims_array);

/* Copies what must stay in place.  Arguments of both: body text, published date, perspective text, repair boolean. */
static void
read_options(FunctionCallInfo fcinfo, rc_extract_options *options)
{
	memset(options, 0, sizeof(*options));
	options->published = RC_DATE_NONE;
	if (!PG_ARGISNULL(1))
	{
		DateADT published = PG_GETARG_DATEADT(1);

		if (DATE_NOT_FINITE(published))
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE), errmsg("date of publication cannot be infinite"),
					 errhint("Use NULL for a date that is not known.")));
		options->published = published;
	}
	if (!PG_ARGISNULL(2))
		options->perspective = host_utf8_text(PG_GETARG_TEXT_P_COPY(2));
	options->no_repair = !PG_ARGISNULL(3) && !PG_GETARG_BOOL(3);
}

/* Begins the extraction in the current memory context, which owns it from then on. */
static rc_extraction *
open_extraction(FunctionCallInfo fcinfo)
{
	rc_env env = host_env(CurrentMemoryContext);
	rc_extract_options options;
	rc_extraction *extraction;
	rc_error error;

	read_options(fcinfo, &options);
	if (rc_extract_open(backend_engine(), &env, host_utf8_text(PG_GETARG_TEXT_P_COPY(0)), &options, &extraction,
						&error) != RC_OK)
		report_failure("article", &error);
	return extraction;
}

static bool
next_claim(rc_extraction *extraction, rc_claim *claim)
{
	rc_error error;
	bool found;

	if (rc_extract_next(extraction, claim, &found, &error) != RC_OK)
		report_failure("article", &error);
	return found;
}

Datum
extract_claims(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	rc_claim claim;

	if (SRF_IS_FIRSTCALL())
	{
		call = SRF_FIRSTCALL_INIT();
		if (!PG_ARGISNULL(0))
		{
			MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);

			call->user_fctx = open_extraction(fcinfo);
			MemoryContextSwitchTo(caller);
		}
	}

	call = SRF_PERCALL_SETUP();
	if (call->user_fctx != NULL && next_claim(call->user_fctx, &claim))
		SRF_RETURN_NEXT(call, claim_store(&claim));
	SRF_RETURN_DONE(call);
}

Datum
extract_claims_array(PG_FUNCTION_ARGS)
{
	Oid claim_type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
	ArrayBuildState *claims;
	rc_extraction *extraction;
	rc_claim claim;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (!OidIsValid(claim_type))
		claim_type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	claims = initArrayResult(claim_type, CurrentMemoryContext, false);
	extraction = open_extraction(fcinfo);
	while (next_claim(extraction, &claim))
		claims = accumArrayResult(claims, claim_store(&claim), false, claim_type, CurrentMemoryContext);
	rc_extract_close(extraction);
	PG_RETURN_DATUM(makeArrayResult(claims, CurrentMemoryContext));
}
