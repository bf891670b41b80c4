/*-------------------------------------------------------------------------
 *
 * share_overflow.c
 *		share_overflow: shares that cannot all be true, by arithmetic.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "claim.h"
#include "claim_list.h"
#include "core/compare/overflow.h"
#include "host.h"
#include "report.h"

/* Columns of the type claim_overflow. */
enum
{
	OVERFLOW_WHY,
	OVERFLOW_TOTAL,
	OVERFLOW_CLAIMS,
	OVERFLOW_COLUMNS
};

/* Sums are told to a tenth of a percent. */
#define TOTAL_PLACES 3

PG_FUNCTION_INFO_V1(share_overflow_final);

static Datum
claims_datum(const rc_overflow *overflow, const rc_told *told, Oid claim_type)
{
	Datum *claims = palloc(overflow->count * sizeof(Datum));

	for (size_t i = 0; i < overflow->count; i++)
		claims[i] = claim_store(&told[overflow->claims[i]].claim);
	return PointerGetDatum(construct_array(claims, (int) overflow->count, claim_type, -1, false, TYPALIGN_INT));
}

static Datum
overflow_datum(const rc_overflow *overflow, const rc_told *told, TupleDesc columns)
{
	Datum values[OVERFLOW_COLUMNS];
	bool nulls[OVERFLOW_COLUMNS] = {false};
	Oid claim_type = get_element_type(TupleDescAttr(columns, OVERFLOW_CLAIMS)->atttypid);
	Datum total = DirectFunctionCall1(float8_numeric, Float8GetDatum(overflow->total));

	values[OVERFLOW_WHY] = CStringGetTextDatum(rc_overflow_name(overflow->why));
	values[OVERFLOW_TOTAL] = DirectFunctionCall2(numeric_round, total, Int32GetDatum(TOTAL_PLACES));
	values[OVERFLOW_CLAIMS] = claims_datum(overflow, told, claim_type);
	return HeapTupleGetDatum(heap_form_tuple(columns, values, nulls));
}

Datum
share_overflow_final(PG_FUNCTION_ARGS)
{
	rc_env env = host_env(CurrentMemoryContext);
	rc_arena arena;
	rc_error error;
	rc_overflow *overflows;
	rc_told *told;
	const rc_claim **claims;
	size_t count;
	size_t overflow_count;
	Datum *elements;
	Oid type;
	TupleDesc columns;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "share_overflow_final called in non-aggregate context");
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	told = claim_list_read((claim_list *) PG_GETARG_POINTER(0), &count);
	claims = palloc_extended(Max(count, 1) * sizeof(*claims), MCXT_ALLOC_HUGE);
	for (size_t i = 0; i < count; i++)
		claims[i] = &told[i].claim;

	rc_arena_init(&arena, &env);
	if (rc_overflows_find(&arena, claims, count, &overflows, &overflow_count, &error) != RC_OK)
		report_failure("claims", &error);
	if (overflow_count == 0)
		PG_RETURN_NULL();

	type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	columns = lookup_rowtype_tupdesc(type, -1);
	elements = palloc_extended(overflow_count * sizeof(Datum), MCXT_ALLOC_HUGE);
	for (size_t i = 0; i < overflow_count; i++)
		elements[i] = overflow_datum(&overflows[i], told, columns);
	ReleaseTupleDesc(columns);
	rc_arena_free(&arena);
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, (int) overflow_count, type, -1, false, TYPALIGN_DOUBLE));
}
