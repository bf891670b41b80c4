/*-------------------------------------------------------------------------
 *
 * camps.c
 *		claim_camps: who stands together on one topic.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "claim.h"
#include "claim_list.h"
#include "host.h"
#include "report.h"

/* Columns of the type claim_camp. */
enum
{
	CAMP_CLAIM,
	CAMP_CLAIMS,
	CAMP_STORIES,
	CAMP_SOURCES,
	CAMP_FIRST,
	CAMP_LAST,
	CAMP_COLUMNS
};

PG_FUNCTION_INFO_V1(claim_camps_final);

static Datum
camp_datum(const rc_camp *camp, TupleDesc columns)
{
	Datum values[CAMP_COLUMNS];
	bool nulls[CAMP_COLUMNS] = {false};

	values[CAMP_CLAIM] = claim_store(&camp->claim);
	values[CAMP_CLAIMS] = Int64GetDatum(camp->claims);
	values[CAMP_STORIES] = Int64GetDatum(camp->stories);
	values[CAMP_SOURCES] = Int64GetDatum(camp->sources);
	values[CAMP_FIRST] = DateADTGetDatum(camp->first);
	values[CAMP_LAST] = DateADTGetDatum(camp->last);
	nulls[CAMP_FIRST] = nulls[CAMP_LAST] = camp->first == RC_DATE_NONE;
	return HeapTupleGetDatum(heap_form_tuple(columns, values, nulls));
}

Datum
claim_camps_final(PG_FUNCTION_ARGS)
{
	claim_list *list;
	rc_env env = host_env(CurrentMemoryContext);
	rc_arena arena;
	rc_error error;
	rc_camp *camps;
	size_t count;
	size_t camp_count;
	rc_told *told;
	Datum *elements;
	Oid type;
	TupleDesc columns;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "claim_camps_final called in non-aggregate context");
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	list = (claim_list *) PG_GETARG_POINTER(0);
	told = claim_list_read(list, &count);
	if (count == 0)
		PG_RETURN_NULL();

	rc_arena_init(&arena, &env);
	if (rc_camps_find(&arena, told, count, &camps, &camp_count, &error) != RC_OK)
		report_failure("claims", &error);

	type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	columns = lookup_rowtype_tupdesc(type, -1);
	elements = palloc(Max(camp_count, 1) * sizeof(Datum));
	for (size_t i = 0; i < camp_count; i++)
		elements[i] = camp_datum(&camps[i], columns);
	ReleaseTupleDesc(columns);
	rc_arena_free(&arena);
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, (int) camp_count, type, -1, false, TYPALIGN_DOUBLE));
}
