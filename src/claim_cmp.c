/*-------------------------------------------------------------------------
 *
 * claim_cmp.c
 *		The total order of claims and their hash, for btree and hash indexes.
 *
 * Each claim has one stored form, so that equality is equality of bytes.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"

static bool
claims_equal(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_GETARG_CLAIM_PP(0);
	struct varlena *b = PG_GETARG_CLAIM_PP(1);
	Size len = VARSIZE_ANY_EXHDR(a);
	bool equal = len == VARSIZE_ANY_EXHDR(b) && memcmp(VARDATA_ANY(a), VARDATA_ANY(b), len) == 0;

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return equal;
}

/* An index build compares many times in one memory context: copies are given back. */
static int
claims_order(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_GETARG_CLAIM_PP(0);
	struct varlena *b = PG_GETARG_CLAIM_PP(1);
	rc_claim claim_a;
	rc_claim claim_b;
	int order;

	claim_view(a, &claim_a);
	claim_view(b, &claim_b);
	order = rc_claim_order(&claim_a, &claim_b);
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

PG_FUNCTION_INFO_V1(claim_eq);
Datum
claim_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(claims_equal(fcinfo));
}

PG_FUNCTION_INFO_V1(claim_ne);
Datum
claim_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!claims_equal(fcinfo));
}

PG_FUNCTION_INFO_V1(claim_lt);
Datum
claim_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(claims_order(fcinfo) < 0);
}

PG_FUNCTION_INFO_V1(claim_le);
Datum
claim_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(claims_order(fcinfo) <= 0);
}

PG_FUNCTION_INFO_V1(claim_gt);
Datum
claim_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(claims_order(fcinfo) > 0);
}

PG_FUNCTION_INFO_V1(claim_ge);
Datum
claim_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(claims_order(fcinfo) >= 0);
}

PG_FUNCTION_INFO_V1(claim_cmp);
Datum
claim_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(claims_order(fcinfo));
}

/* For the aggregates min and max; the first of two that are equal. */
PG_FUNCTION_INFO_V1(claim_smaller);
Datum
claim_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(claims_order(fcinfo) <= 0 ? 0 : 1));
}

PG_FUNCTION_INFO_V1(claim_larger);
Datum
claim_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(claims_order(fcinfo) >= 0 ? 0 : 1));
}

static uint64
claim_hash_of(FunctionCallInfo fcinfo, uint64 seed)
{
	struct varlena *stored = PG_GETARG_CLAIM_PP(0);
	rc_claim claim;
	uint64 hash;

	claim_view(stored, &claim);
	hash = rc_claim_hash(&claim, seed);
	PG_FREE_IF_COPY(stored, 0);
	return hash;
}

PG_FUNCTION_INFO_V1(claim_hash);
Datum
claim_hash(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32((uint32) claim_hash_of(fcinfo, 0));
}

/* Its lower half must be claim_hash when the seed is 0. */
PG_FUNCTION_INFO_V1(claim_hash_extended);
Datum
claim_hash_extended(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT64(claim_hash_of(fcinfo, (uint64) PG_GETARG_INT64(1)));
}
