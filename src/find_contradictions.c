/*-------------------------------------------------------------------------
 *
 * find_contradictions.c
 *		All contradictions among the claims of an array.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/tuplestore.h"

#include "claim.h"
#include "core/compare/clash.h"
#include "host.h"
#include "report.h"

PG_FUNCTION_INFO_V1(find_contradictions);

/* Where the pairs go, and the error that kept one from going there. */
typedef struct pair_sink
{
	ReturnSetInfo *result;
	MemoryContext context;
	ErrorData *failure;
	int32 first; /* subscript of the first element */
} pair_sink;

/* An error of the server must not jump over the engine: it is kept until the engine has returned. */
static rc_status
take_pairs(void *user, const rc_clash *clashes, size_t count)
{
	pair_sink *sink = user;
	PG_TRY();
	{
		for (size_t i = 0; i < count; i++)
		{
			Datum values[2] = {Int32GetDatum((int32) clashes[i].first + sink->first),
							   Int32GetDatum((int32) clashes[i].second + sink->first)};
			bool nulls[2] = {false, false};

			tuplestore_putvalues(sink->result->setResult, sink->result->setDesc, values, nulls);
		}
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(sink->context);
		sink->failure = CopyErrorData();
		FlushErrorState();
	}
	PG_END_TRY();
	return sink->failure == NULL ? RC_OK : RC_CANCELED;
}

/* The elements of the array, in place; NULL elements have no bytes. */
static rc_stored *
stored_claims(ArrayType *array, size_t *count)
{
	Datum *elements;
	bool *nulls;
	int n;
	rc_stored *claims;

	deconstruct_array(array, ARR_ELEMTYPE(array), -1, false, TYPALIGN_INT, &elements, &nulls, &n);
	claims = palloc_extended(Max(n, 1) * sizeof(rc_stored), MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (int i = 0; i < n; i++)
	{
		struct varlena *claim;

		if (nulls[i])
			continue;
		claim = DatumGetClaimPP(elements[i]);
		claims[i].bytes = (const unsigned char *) VARDATA_ANY(claim);
		claims[i].len = VARSIZE_ANY_EXHDR(claim);
	}
	*count = (size_t) n;
	return claims;
}

Datum
find_contradictions(PG_FUNCTION_ARGS)
{
	ArrayType *array = PG_GETARG_ARRAYTYPE_P(0);
	rc_env env = host_env(CurrentMemoryContext);
	pair_sink sink = {(ReturnSetInfo *) fcinfo->resultinfo, CurrentMemoryContext, NULL, 1};
	rc_stored *claims;
	size_t count;
	rc_error error;

	/* Of an array of one dimension, a and b are the subscripts of its elements; else their places. */
	if (ARR_NDIM(array) == 1)
		sink.first = ARR_LBOUND(array)[0];
	InitMaterializedSRF(fcinfo, 0);
	claims = stored_claims(array, &count);
	if (rc_clashes_find(&env, claims, count, take_pairs, &sink, &error) != RC_OK)
	{
		if (sink.failure != NULL)
			ReThrowError(sink.failure);
		report_failure("claims", &error);
	}
	return (Datum) 0;
}
