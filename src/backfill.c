/*-------------------------------------------------------------------------
 *
 * backfill.c
 *		extract_claims_into(): the claims of all articles of a table, in batches
 *		that are committed one by one.
 *
 * How the work is shared and goes on after a crash is in backfill_job.c.  Here
 * a part is worked off: of its articles those are read whose text or whose
 * rules are not those of the ledger, so that nothing is extracted twice, in
 * whatever way the run before ended.
 *
 * Where a trigger keeps the same target, an article must not change between
 * reading it and writing its claims, or the claims of the old text would
 * replace those of the new: its row is locked.  A row that somebody is writing
 * is passed over, since his trigger will see to it, and the part is looked at
 * once more at the end, in case he rolled back.  So the back-fill never waits
 * for a lock while it holds those of a whole batch.
 *
 * Memory is that of a few articles: rows come by cursor, and everything of an
 * article is freed behind it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/stratnum.h"
#include "access/relation.h"
#include "access/xact.h"
#include "backfill.h"
#include "catalog/pg_type.h"
#include "claims_trigger.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "nodes/parsenodes.h"
#include "storage/latch.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/snapmgr.h"
#include "utils/wait_event.h"

PG_FUNCTION_INFO_V1(extract_claims_into);

/* Articles fetched at a time. */
#define FETCH_SIZE 10

/* Seconds until the first line on progress, and between two. */
#define FIRST_NOTICE 5
#define NOTICE_EVERY 10

/* Milliseconds between two looks at what others do. */
#define WAIT_EVERY 100L

/*
 * Reading a part
 */

/* A column in the query, by the alias s, or NULL of its type. */
static char *
column_expression(const char *column, const char *type)
{
	return column == NULL ? psprintf("NULL::pg_catalog.%s", type)
						  : psprintf("s.%s::pg_catalog.%s", quote_identifier(column), type);
}

static void
append_range(const Backfill *backfill, const BackfillPart *part, const char *column, StringInfo query)
{
	if (part->from != NULL)
	{
		appendStringInfoString(query, " AND ");
		append_comparison(query, column, key_operator(backfill->key_type, BTGreaterEqualStrategyNumber), "$1",
						  backfill->key_type);
	}
	if (part->to != NULL)
	{
		appendStringInfoString(query, " AND ");
		append_comparison(query, column, key_operator(backfill->key_type, BTLessStrategyNumber), "$2",
						  backfill->key_type);
	}
}

/* The articles of a part of which the ledger does not have this text and these rules ($3); what is to be selected of them is given. */
static void
append_stale(const Backfill *backfill, const ClaimsTable *table, const BackfillPart *part, const char *arguments,
			 StringInfo query)
{
	const char *key = psprintf("s.%s", quote_identifier(backfill->key));

	appendStringInfo(query, " FROM %s s LEFT JOIN %s l ON ", backfill->source_name,
					 qualified_name(claims_table_ledger(table)));
	append_comparison(query, "l.article", key_operator(backfill->key_type, BTEqualStrategyNumber), key,
					  backfill->key_type);
	append_range(backfill, part, "l.article", query);
	appendStringInfo(query,
					 " WHERE (l.fingerprint OPERATOR(pg_catalog.=) %s.claims_fingerprint(%s)"
					 " AND l.ruleset OPERATOR(pg_catalog.=) $3) IS NOT TRUE",
					 quote_identifier(get_namespace_name(backfill->schema)), arguments);
	append_range(backfill, part, key, query);
}

static char *
arguments_of(const Backfill *backfill)
{
	return psprintf("%s, %s, %s", column_expression(backfill->body, "text"),
					column_expression(backfill->published, "date"), column_expression(backfill->perspective, "text"));
}

/* The parameters of these queries. */
typedef struct RangeValues
{
	Oid types[3];
	Datum values[3];
	char nulls[3];
} RangeValues;

static Datum
read_key(Oid type, char *text)
{
	Oid input;
	Oid parameter;

	getTypeInputInfo(type, &input, &parameter);
	return OidInputFunctionCall(input, text, parameter, -1);
}

static void
read_range(const Backfill *backfill, const BackfillPart *part, RangeValues *range)
{
	int level = key_text_begin();

	range->types[0] = range->types[1] = backfill->key_type;
	range->types[2] = TEXTOID;
	range->values[0] = part->from == NULL ? (Datum) 0 : read_key(backfill->key_type, part->from);
	range->values[1] = part->to == NULL ? (Datum) 0 : read_key(backfill->key_type, part->to);
	range->values[2] = ruleset_datum(backfill->vocabulary, backfill->schema);
	range->nulls[0] = part->from == NULL ? 'n' : ' ';
	range->nulls[1] = part->to == NULL ? 'n' : ' ';
	range->nulls[2] = ' ';
	key_text_end(level);
}

static Portal
open_stale(const Backfill *backfill, const ClaimsTable *table, const BackfillPart *part, RangeValues *range)
{
	char *arguments = arguments_of(backfill);
	StringInfoData query;

	initStringInfo(&query);
	appendStringInfo(&query, "SELECT s.%s, %s", quote_identifier(backfill->key), arguments);
	append_stale(backfill, table, part, arguments, &query);
	if (backfill->by_trigger)
		appendStringInfo(&query, " FOR SHARE OF s%s", part->waits ? "" : " SKIP LOCKED");
	return SPI_cursor_open_with_args(NULL, query.data, lengthof(range->types), range->types, range->values,
									 range->nulls, false, 0);
}

static int64
count_stale(const Backfill *backfill, const ClaimsTable *table, const BackfillPart *part, RangeValues *range)
{
	StringInfoData query;
	bool isnull;

	initStringInfo(&query);
	appendStringInfoString(&query, "SELECT pg_catalog.count(*)");
	append_stale(backfill, table, part, arguments_of(backfill), &query);
	if (SPI_execute_with_args(query.data, lengthof(range->types), range->types, range->values, range->nulls, false,
							  0) != SPI_OK_SELECT)
		elog(ERROR, "could not count stale articles");
	return DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
}

/*
 * Takes out what is there of articles of the part that the source does not have any more.  One that comes back meanwhile
 * has a newer row in the ledger, which is left alone.
 */
static int64
remove_gone(const Backfill *backfill, const ClaimsTable *table, const BackfillPart *part, const RangeValues *range)
{
	Oid types[] = {backfill->key_type, backfill->key_type, TIMESTAMPTZOID};
	Datum values[] = {range->values[0], range->values[1], TimestampTzGetDatum(part->taken)};
	char nulls[] = {range->nulls[0], range->nulls[1], ' '};
	Oid equals = key_operator(backfill->key_type, BTEqualStrategyNumber);
	StringInfoData query;
	bool isnull;

	initStringInfo(&query);
	appendStringInfo(&query, "WITH gone AS (DELETE FROM %s l WHERE l.extracted OPERATOR(pg_catalog.<) $3",
					 qualified_name(claims_table_ledger(table)));
	append_range(backfill, part, "l.article", &query);
	appendStringInfo(&query, " AND NOT EXISTS (SELECT FROM %s s WHERE ", backfill->source_name);
	append_comparison(&query, psprintf("s.%s", quote_identifier(backfill->key)), equals, "l.article",
					  backfill->key_type);
	append_range(backfill, part, psprintf("s.%s", quote_identifier(backfill->key)), &query);
	appendStringInfo(&query, ") RETURNING l.article), claims AS (DELETE FROM %s t USING gone g WHERE ",
					 qualified_name(backfill->target));
	append_comparison(&query, "t.article", equals, "g.article", backfill->key_type);
	appendStringInfoString(&query, ") SELECT pg_catalog.count(*) FROM gone");
	if (SPI_execute_with_args(query.data, lengthof(types), types, values, nulls, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not remove the claims of articles that are gone");
	return DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
}

/*
 * One article
 */

/* An error that lies in the article, so that others may do better. */
static bool
is_of_article(const ErrorData *error)
{
	int category = ERRCODE_TO_CATEGORY(error->sqlerrcode);

	return category == ERRCODE_DATA_EXCEPTION || category == ERRCODE_PROGRAM_LIMIT_EXCEEDED;
}

static char *
key_text(const Backfill *backfill, Datum key)
{
	Oid output;
	bool is_varlena;

	getTypeOutputInfo(backfill->key_type, &output, &is_varlena);
	return OidOutputFunctionCall(output, key);
}

/* Its claims; or a warning and false.  The subtransaction writes nothing, and so costs no transaction ID. */
static bool
try_extract(const Backfill *backfill, ClaimsTable *table, const Article *article, Datum *claims)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	volatile bool extracted = true;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(context);
	PG_TRY();
	{
		*claims = claims_table_extract(table, article, backfill->vocabulary);
		ReleaseCurrentSubTransaction();
		MemoryContextSwitchTo(context);
		CurrentResourceOwner = owner;
	}
	PG_CATCH();
	{
		ErrorData *error;

		MemoryContextSwitchTo(context);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
		MemoryContextSwitchTo(context);
		CurrentResourceOwner = owner;
		if (!is_of_article(error))
			ReThrowError(error);
		ereport(WARNING, (errcode(error->sqlerrcode),
						  errmsg("article %s is left out: %s", key_text(backfill, article->key), error->message)));
		extracted = false;
	}
	PG_END_TRY();
	return extracted;
}

static void
do_article(const Backfill *backfill, ClaimsTable *table, BackfillPart *part, Datum ruleset, HeapTuple row,
		   TupleDesc desc)
{
	Article article;
	Datum claims;
	bool isnull;

	article.key = SPI_getbinval(row, desc, 1, &isnull);
	for (int i = 0; i < 3; i++)
		article.argument[i] = SPI_getbinval(row, desc, i + 2, &article.isnull[i]);
	if (!try_extract(backfill, table, &article, &claims))
	{
		part->failed++;
		return;
	}
	part->claims += claims_table_put(table, &article, ruleset, claims);
	part->extracted++;
}

/*
 * One part
 */
static void
do_articles(const Backfill *backfill, ClaimsTable *table, BackfillPart *part, RangeValues *range)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "rareclaims article", ALLOCSET_DEFAULT_SIZES);
	Portal rows = open_stale(backfill, table, part, range);

	for (;;)
	{
		SPITupleTable *fetched;
		uint64 count;

		SPI_cursor_fetch(rows, true, FETCH_SIZE);
		fetched = SPI_tuptable;
		count = SPI_processed;
		for (uint64 i = 0; i < count; i++)
		{
			MemoryContext caller = MemoryContextSwitchTo(context);

			CHECK_FOR_INTERRUPTS();
			do_article(backfill, table, part, range->values[2], fetched->vals[i], fetched->tupdesc);
			MemoryContextSwitchTo(caller);
			MemoryContextReset(context);
		}
		SPI_freetuptable(fetched);
		if (count == 0)
			break;
	}
	SPI_cursor_close(rows);
	MemoryContextDelete(context);
}

static void
do_part(Backfill *backfill, BackfillPart *part)
{
	ClaimsTable *table = claims_table_open(backfill->target, backfill->key_type, backfill->schema);
	RangeValues range;

	/* For what is fetched of long texts between the queries. */
	PushActiveSnapshot(GetTransactionSnapshot());
	read_range(backfill, part, &range);
	do_articles(backfill, table, part, &range);
	if (backfill->remove_gone)
		part->removed = remove_gone(backfill, table, part, &range);
	if (backfill->by_trigger && !part->waits && count_stale(backfill, table, part, &range) > part->failed)
		backfill_part_waits(backfill, part);
	else
	{
		backfill_part_done(backfill, part);
		backfill->failed += part->failed;
	}
	PopActiveSnapshot();
	backfill->extracted += part->extracted;
	backfill->claims += part->claims;
	backfill->removed += part->removed;
}

/*
 * The whole
 */
static void
check_transaction(void)
{
	if (IsolationUsesXactSnapshot())
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("extract_claims_into needs transactions of isolation level read committed"),
						errhint("Use SET default_transaction_isolation = 'read committed'.")));
}

static void
commit(void)
{
	SPI_commit();
	check_transaction();
}

static void
tell_progress(Backfill *backfill)
{
	TimestampTz now = GetCurrentTimestamp();

	if (now < backfill->next_notice)
		return;
	SPI_connect();
	backfill_notice(backfill);
	SPI_finish();
	backfill->next_notice = TimestampTzPlusMilliseconds(now, NOTICE_EVERY * 1000);
}

/*
 * Works off a part, if there is one.  The inner connection to SPI is there for its memory, which goes with it; only the
 * outer one may commit.
 */
static BackfillTaken
next_part(Backfill *backfill)
{
	BackfillPart part;
	BackfillTaken taken;

	SPI_connect();
	taken = backfill_take_part(backfill, &part);
	if (taken == PART_TAKEN)
		do_part(backfill, &part);
	SPI_finish();
	commit();
	tell_progress(backfill);
	return taken;
}

/* Until another session may have done its part, or let it fall.  Nothing is locked meanwhile. */
static void
wait_for_others(void)
{
	(void) WaitLatch(MyLatch, WL_LATCH_SET | WL_TIMEOUT | WL_EXIT_ON_PM_DEATH, WAIT_EVERY, PG_WAIT_EXTENSION);
	ResetLatch(MyLatch);
	CHECK_FOR_INTERRUPTS();
}

static void
work(Backfill *backfill)
{
	for (;;)
	{
		switch (next_part(backfill))
		{
			case PART_TAKEN:
				break;
			case PARTS_ELSEWHERE:
				wait_for_others();
				break;
			case PARTS_DONE:
				SPI_connect();
				backfill_end(backfill);
				SPI_finish();
				commit();
				return;
		}
	}
}

static void
check_rights(Oid relation, AclMode wanted)
{
	for (AclMode right = 1; right <= wanted; right <<= 1)
		if ((wanted & right) && pg_class_aclcheck(relation, GetUserId(), right) != ACLCHECK_OK)
			aclcheck_error(ACLCHECK_NO_PRIV, OBJECT_TABLE, get_rel_name(relation));
}

static bool
is_kept_by_trigger(Relation source, Oid target, Oid schema)
{
	for (int i = 0; source->trigdesc != NULL && i < source->trigdesc->numtriggers; i++)
	{
		const Trigger *trigger = &source->trigdesc->triggers[i];
		char *name = get_func_name(trigger->tgfoid);

		if (name != NULL && strcmp(name, "claims_update_trigger") == 0 &&
			get_func_namespace(trigger->tgfoid) == schema && trigger->tgnargs > 0 &&
			claims_trigger_target(source, trigger, true) == target)
			return true;
	}
	return false;
}

/* Everything that can be wrong is found before anything is written. */
static void
prepare(Backfill *backfill)
{
	Relation source;
	ArticleColumns columns;
	ClaimsTable *table;

	if (backfill->batch < 1 || backfill->batch > 1000000)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("batch of %d articles is not between 1 and 1000000", backfill->batch)));
	source = try_relation_open(backfill->source, AccessShareLock);
	if (source == NULL || get_rel_name(backfill->target) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", source == NULL ? backfill->source : backfill->target)));
	article_columns_find(source, backfill->key, backfill->body, backfill->published, backfill->perspective, &columns);
	claims_table_check_source(backfill->source, backfill->target);
	backfill->key_type = columns.key_type;
	backfill->source_name = qualified_name(backfill->source);
	backfill->by_trigger = is_kept_by_trigger(source, backfill->target, backfill->schema);
	relation_close(source, NoLock);

	table = claims_table_open(backfill->target, backfill->key_type, backfill->schema);
	check_rights(backfill->source, backfill->by_trigger ? ACL_SELECT | ACL_UPDATE : ACL_SELECT);
	check_rights(backfill->target, ACL_SELECT | ACL_INSERT | ACL_UPDATE | ACL_DELETE);
	check_rights(claims_table_ledger(table),
				 ACL_SELECT | ACL_INSERT | ACL_UPDATE | (backfill->remove_gone ? ACL_DELETE : 0));
	/* One that does not exist is told of before the work begins. */
	if (backfill->vocabulary != NULL)
		(void) ruleset_datum(backfill->vocabulary, backfill->schema);
	claims_table_check_made_for(backfill->target, backfill->source, backfill->schema,
								(const char *const[]){backfill->body, backfill->published, backfill->perspective},
								backfill->vocabulary);
}

static void
check_atomic(const FunctionCallInfo fcinfo)
{
	if (fcinfo->context == NULL || !IsA(fcinfo->context, CallContext) || ((CallContext *) fcinfo->context)->atomic)
		ereport(ERROR, (errcode(ERRCODE_INVALID_TRANSACTION_TERMINATION),
						errmsg("extract_claims_into cannot run inside a transaction block"),
						errdetail("It commits after each batch.")));
}

static const char *
name_argument(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : pstrdup(NameStr(*PG_GETARG_NAME(n)));
}

static void
read_arguments(FunctionCallInfo fcinfo, Backfill *backfill)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3) || PG_ARGISNULL(6))
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
						errmsg("source, target, key, body and batch of extract_claims_into cannot be null")));
	backfill->source = PG_GETARG_OID(0);
	backfill->target = PG_GETARG_OID(1);
	backfill->key = name_argument(fcinfo, 2);
	backfill->body = name_argument(fcinfo, 3);
	backfill->published = name_argument(fcinfo, 4);
	backfill->perspective = name_argument(fcinfo, 5);
	backfill->batch = PG_GETARG_INT32(6);
	backfill->remove_gone = !PG_ARGISNULL(7) && PG_GETARG_BOOL(7);
	backfill->vocabulary = PG_ARGISNULL(8) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(8));
	backfill->schema = get_func_namespace(fcinfo->flinfo->fn_oid);
}

Datum
extract_claims_into(PG_FUNCTION_ARGS)
{
	Backfill backfill = {0};

	check_atomic(fcinfo);
	SPI_connect_ext(SPI_OPT_NONATOMIC);
	check_transaction();
	PreventCommandIfReadOnly("extract_claims_into");
	read_arguments(fcinfo, &backfill);
	prepare(&backfill);
	backfill.next_notice = TimestampTzPlusMilliseconds(GetCurrentTimestamp(), FIRST_NOTICE * 1000);

	SPI_connect();
	backfill_begin(&backfill);
	SPI_finish();
	commit();
	work(&backfill);
	ereport(NOTICE,
			(errmsg("%s is up to date; articles extracted by this session: %lld, their claims: %lld",
					qualified_name(backfill.target), (long long) backfill.extracted, (long long) backfill.claims)));
	if (backfill.removed > 0)
		ereport(NOTICE, (errmsg("articles that are gone, and whose claims this session removed: %lld",
								(long long) backfill.removed)));
	if (backfill.failed > 0)
		ereport(WARNING, (errmsg("articles that could not be extracted: %lld", (long long) backfill.failed)));
	SPI_finish();
	PG_RETURN_VOID();
}
