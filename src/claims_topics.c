/*-------------------------------------------------------------------------
 *
 * claims_topics.c
 *		claim_topics(): the topics of an array of claims, for a GIN index.
 *
 * An article with its claims in a generated column is found by topic through
 *		CREATE INDEX ON article USING gin (claim_topics(claims))
 * and claim_topics(claims) @> ARRAY['...'].
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "claim.h"
#include "host.h"
#include "utils/array.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(claim_topics);

static int
compare_topics(const void *a, const void *b)
{
	const text *left = (const text *) DatumGetPointer(*(const Datum *) a);
	const text *right = (const text *) DatumGetPointer(*(const Datum *) b);
	size_t left_len = VARSIZE_ANY_EXHDR(left);
	size_t right_len = VARSIZE_ANY_EXHDR(right);
	int order = memcmp(VARDATA_ANY(left), VARDATA_ANY(right), Min(left_len, right_len));

	return order != 0 ? order : (left_len > right_len) - (left_len < right_len);
}

static Datum
topic_of(Datum stored)
{
	char topic[RC_CLAIM_BYTES * 2];
	rc_claim claim;

	claim_view(DatumGetClaimPP(stored), &claim);
	return PointerGetDatum(host_native_text((rc_text){topic, rc_claim_topic(&claim, topic, sizeof(topic))}));
}

/* Each topic once, in the order of its bytes. */
Datum
claim_topics(PG_FUNCTION_ARGS)
{
	ArrayType *claims = PG_GETARG_ARRAYTYPE_P(0);
	Datum *elements;
	bool *nulls;
	int count;
	int topics = 0;
	int distinct = 0;

	deconstruct_array(claims, ARR_ELEMTYPE(claims), -1, false, TYPALIGN_INT, &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			elements[topics++] = topic_of(elements[i]);
	if (topics > 1)
		qsort(elements, (size_t) topics, sizeof(Datum), compare_topics);
	for (int i = 0; i < topics; i++)
		if (distinct == 0 || compare_topics(&elements[distinct - 1], &elements[i]) != 0)
			elements[distinct++] = elements[i];
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, distinct, TEXTOID, -1, false, TYPALIGN_INT));
}
