/*-------------------------------------------------------------------------
 *
 * claim_list.c
 *		The state of aggregates over claims: all of them, in no order.
 *
 * Parallel workers each make a list; lists are put together by appending.  On
 * the way between processes a list is
 *
 *		count (int64), then for each claim its story (int64), its size (int32), its bytes
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "claim.h"
#include "claim_list.h"
#include "host.h"

typedef struct claim_entry
{
	struct varlena *claim;
	uint64 story; /* 0: the quote was not given */
} claim_entry;

struct claim_list
{
	MemoryContext context;
	int64 count;
	int64 room;
	claim_entry *entries;
};

PG_FUNCTION_INFO_V1(claim_list_add);
PG_FUNCTION_INFO_V1(claim_list_add_quote);
PG_FUNCTION_INFO_V1(claim_list_combine);
PG_FUNCTION_INFO_V1(claim_list_serial);
PG_FUNCTION_INFO_V1(claim_list_deserial);

static claim_list *
new_list(MemoryContext context)
{
	claim_list *list = MemoryContextAllocZero(context, sizeof(claim_list));

	list->context = context;
	return list;
}

static void
append(claim_list *list, const struct varlena *claim, uint64 story)
{
	Size size = VARSIZE_ANY(claim);
	struct varlena *copy;

	if (list->count == list->room)
	{
		int64 room = list->room == 0 ? 16 : list->room * 2;
		Size bytes = (Size) room * sizeof(claim_entry);

		list->entries =
			list->entries == NULL ? MemoryContextAllocHuge(list->context, bytes) : repalloc_huge(list->entries, bytes);
		list->room = room;
	}
	copy = MemoryContextAlloc(list->context, size);
	memcpy(copy, claim, size);
	list->entries[list->count++] = (claim_entry){copy, story};
}

/* The state of the call, and the memory it lives in; raises an error outside of an aggregate. */
static claim_list *
state_of(FunctionCallInfo fcinfo, MemoryContext *context)
{
	if (!AggCheckCallContext(fcinfo, context))
		elog(ERROR, "function on lists of claims called in non-aggregate context");
	return PG_ARGISNULL(0) ? NULL : (claim_list *) PG_GETARG_POINTER(0);
}

Datum
claim_list_add(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	claim_list *list = state_of(fcinfo, &context);

	if (list == NULL)
		list = new_list(context);
	if (!PG_ARGISNULL(1))
		append(list, PG_GETARG_CLAIM_PP(1), 0);
	PG_RETURN_POINTER(list);
}

Datum
claim_list_add_quote(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	claim_list *list = state_of(fcinfo, &context);

	if (list == NULL)
		list = new_list(context);
	if (!PG_ARGISNULL(1))
		append(list, PG_GETARG_CLAIM_PP(1), PG_ARGISNULL(2) ? 0 : rc_story(host_utf8_text(PG_GETARG_TEXT_PP(2))));
	PG_RETURN_POINTER(list);
}

Datum
claim_list_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	claim_list *list = state_of(fcinfo, &context);
	claim_list *other = PG_ARGISNULL(1) ? NULL : (claim_list *) PG_GETARG_POINTER(1);

	if (other == NULL)
	{
		if (list == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(list);
	}
	if (list == NULL)
		list = new_list(context);
	for (int64 i = 0; i < other->count; i++)
		append(list, other->entries[i].claim, other->entries[i].story);
	PG_RETURN_POINTER(list);
}

Datum
claim_list_serial(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	claim_list *list = state_of(fcinfo, &context);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint64(&message, (uint64) list->count);
	for (int64 i = 0; i < list->count; i++)
	{
		const struct varlena *claim = list->entries[i].claim;

		pq_sendint64(&message, list->entries[i].story);
		pq_sendint32(&message, (uint32) VARSIZE_ANY_EXHDR(claim));
		pq_sendbytes(&message, VARDATA_ANY(claim), (int) VARSIZE_ANY_EXHDR(claim));
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

Datum
claim_list_deserial(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	bytea *bytes = PG_GETARG_BYTEA_PP(0);
	StringInfoData message;
	claim_list *list;
	int64 count;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "function on lists of claims called in non-aggregate context");
	list = new_list(CurrentMemoryContext);
	initStringInfo(&message);
	appendBinaryStringInfo(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	count = pq_getmsgint64(&message);
	for (int64 i = 0; i < count; i++)
	{
		uint64 story = (uint64) pq_getmsgint64(&message);
		int size = (int) pq_getmsgint(&message, 4);

		append(list, (struct varlena *) cstring_to_text_with_len(pq_getmsgbytes(&message, size), size), story);
	}
	pq_getmsgend(&message);
	PG_RETURN_POINTER(list);
}

rc_told *
claim_list_read(const claim_list *list, size_t *count)
{
	rc_told *told = palloc_extended(Max(list->count, 1) * sizeof(rc_told), MCXT_ALLOC_HUGE);

	for (int64 i = 0; i < list->count; i++)
	{
		claim_view(list->entries[i].claim, &told[i].claim);
		told[i].story = list->entries[i].story;
	}
	*count = (size_t) list->count;
	return told;
}
