/*-------------------------------------------------------------------------
 *
 * backfill_job.c
 *		The jobs of extract_claims_into, and their parts: who does what, and how
 *		far it is.
 *
 * A job is a row of claims_backfill, its parts are rows of
 * claims_backfill_part, ranges of keys with as many articles as a batch has.
 * A session locks the row of a part that nobody else has, writes the claims of
 * its articles, marks the row, and commits.  When a session dies, its claims
 * and its mark are undone together, and the row is free for another.
 *
 * Both tables belong to the extension.  Any user has jobs, but none should
 * write in those of others, so they are written here, with the rights of their
 * owner; the values come as parameters, and keys have become text before.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/stratnum.h"
#include "backfill.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "storage/lock.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

/*
 * Advisory locks on source and target, apart from those that users can take
 * (which are of class 1 and 2): each session at work holds WORKING, which the
 * view claims_progress counts; who begins a job holds BEGINNING.
 */
#define WORKING 3
#define BEGINNING 4

static bool
lock_job(const Backfill *backfill, uint16 class, LOCKMODE mode, bool wait)
{
	LOCKTAG tag;

	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, backfill->source, backfill->target, class);
	return LockAcquire(&tag, mode, false, !wait) != LOCKACQUIRE_NOT_AVAIL;
}

/* Runs a query on the tables of jobs; each @ in it is the schema of the extension. */
static void
run_as_owner(const Backfill *backfill, const char *query, int count, Oid *types, Datum *values, const char *nulls)
{
	const char *schema = quote_identifier(get_namespace_name(backfill->schema));
	Oid jobs = get_relname_relid("claims_backfill", backfill->schema);
	HeapTuple row = SearchSysCache1(RELOID, ObjectIdGetDatum(jobs));
	Oid caller;
	int context;
	int result;
	StringInfoData text;

	if (!HeapTupleIsValid(row))
		elog(ERROR, "could not find table claims_backfill of the extension");
	initStringInfo(&text);
	for (const char *at = query; *at != '\0'; at++)
	{
		if (*at == '@')
			appendStringInfoString(&text, schema);
		else
			appendStringInfoChar(&text, *at);
	}
	GetUserIdAndSecContext(&caller, &context);
	SetUserIdAndSecContext(((Form_pg_class) GETSTRUCT(row))->relowner, context | SECURITY_LOCAL_USERID_CHANGE);
	ReleaseSysCache(row);
	result = SPI_execute_with_args(text.data, count, types, values, nulls, false, 0);
	SetUserIdAndSecContext(caller, context);
	if (result < 0)
		elog(ERROR, "could not run \"%s\": %s", text.data, SPI_result_code_string(result));
}

static Datum
first_row(int column, bool *isnull)
{
	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column, isnull);
}

static char *
first_row_text(int column)
{
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column);
}

int
key_text_begin(void)
{
	int level = NewGUCNestLevel();

	(void) set_config_option("datestyle", "ISO, YMD", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	(void) set_config_option("intervalstyle", "postgres", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	(void) set_config_option("extra_float_digits", "3", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	return level;
}

void
key_text_end(int level)
{
	AtEOXact_GUC(true, level);
}

/*
 * Beginning
 */
static void
insert_part(Backfill *backfill, int number, const char *from, const char *to, int64 rows)
{
	Oid types[] = {UUIDOID, INT4OID, TEXTOID, TEXTOID, INT8OID};
	Datum values[] = {UUIDPGetDatum(&backfill->job), Int32GetDatum(number),
					  from == NULL ? (Datum) 0 : CStringGetTextDatum(from),
					  to == NULL ? (Datum) 0 : CStringGetTextDatum(to), Int64GetDatum(rows)};
	char nulls[] = {' ', ' ', from == NULL ? 'n' : ' ', to == NULL ? 'n' : ' ', ' '};

	run_as_owner(backfill,
				 "INSERT INTO @.claims_backfill_part (job, number, from_key, to_key, rows) VALUES ($1, $2, $3, $4, $5)",
				 lengthof(types), types, values, nulls);
}

/*
 * The first key of each part, in order, with its place; the last key; and keys that are none.  The scan keeps no rows
 * but those that a sort needs, if it needs one.
 */
static char *
split_query(const Backfill *backfill)
{
	const char *key = quote_identifier(backfill->key);
	StringInfoData query;

	initStringInfo(&query);
	appendStringInfo(&query, "SELECT k::pg_catalog.text, n, is_last, k IS NULL, before IS NOT NULL AND ");
	append_comparison(&query, "before", key_operator(backfill->key_type, BTEqualStrategyNumber), "k",
					  backfill->key_type);
	appendStringInfo(&query,
					 " AS again FROM (SELECT s.%s AS k, pg_catalog.row_number() OVER w AS n, "
					 "pg_catalog.lead(true) OVER w IS NULL AS is_last, pg_catalog.lag(s.%s) OVER w AS before "
					 "FROM %s s WINDOW w AS (ORDER BY s.%s)) x "
					 "WHERE (n OPERATOR(pg_catalog.-) 1) OPERATOR(pg_catalog.%%) %d OPERATOR(pg_catalog.=) 0 "
					 "OR is_last OR k IS NULL OR ",
					 key, key, backfill->source_name, key, backfill->batch);
	append_comparison(&query, "before", key_operator(backfill->key_type, BTEqualStrategyNumber), "k",
					  backfill->key_type);
	return query.data;
}

static void
check_key(const Backfill *backfill, const char *key, bool is_null, bool again)
{
	if (is_null)
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
						errmsg("column \"%s\" of %s has null values", backfill->key, backfill->source_name),
						errhint("The key of articles must be unique and not null.")));
	if (again)
		ereport(ERROR, (errcode(ERRCODE_UNIQUE_VIOLATION),
						errmsg("column \"%s\" of %s is not unique", backfill->key, backfill->source_name),
						errdetail("Key %s occurs more than once.", key),
						errhint("The key of articles must be unique and not null.")));
}

/* What is known of the part that is being read: it begins at place n with that key (NULL for the first). */
typedef struct OpenPart
{
	int number;
	char *from;
	int64 begins;
} OpenPart;

/* A row of split_query closes the part before it; the last row closes its own as well. */
static void
split_at(Backfill *backfill, OpenPart *open, HeapTuple row, TupleDesc desc)
{
	bool isnull;
	char *key = SPI_getvalue(row, desc, 1);
	int64 n = DatumGetInt64(SPI_getbinval(row, desc, 2, &isnull));
	bool is_last = DatumGetBool(SPI_getbinval(row, desc, 3, &isnull));

	check_key(backfill, key, DatumGetBool(SPI_getbinval(row, desc, 4, &isnull)),
			  DatumGetBool(SPI_getbinval(row, desc, 5, &isnull)));
	if (n > 1 && (n - 1) % backfill->batch == 0)
	{
		insert_part(backfill, open->number++, open->from, key, n - open->begins);
		open->from = key;
		open->begins = n;
	}
	if (is_last)
		insert_part(backfill, open->number, open->from, NULL, n - open->begins + 1);
}

static int64
split(Backfill *backfill)
{
	OpenPart open = {.number = 1, .begins = 1};
	int64 articles = 0;
	int level = key_text_begin();
	Portal rows = SPI_cursor_open_with_args(NULL, split_query(backfill), 0, NULL, NULL, NULL, false, 0);

	for (;;)
	{
		SPITupleTable *fetched;
		uint64 count;

		SPI_cursor_fetch(rows, true, 100);
		fetched = SPI_tuptable;
		count = SPI_processed;
		for (uint64 i = 0; i < count; i++)
			split_at(backfill, &open, fetched->vals[i], fetched->tupdesc);
		if (count > 0)
		{
			bool isnull;

			articles = DatumGetInt64(SPI_getbinval(fetched->vals[count - 1], fetched->tupdesc, 2, &isnull));
		}
		SPI_freetuptable(fetched);
		if (count == 0)
			break;
	}
	SPI_cursor_close(rows);
	key_text_end(level);
	/* Of articles that are all gone there is still something to remove. */
	if (articles == 0 && backfill->remove_gone)
		insert_part(backfill, 1, NULL, NULL, 0);
	return articles;
}

/* By which columns and options: a job goes on only with those that it was begun with. */
static Datum
columns_datum(const Backfill *backfill)
{
	StringInfoData columns;

	initStringInfo(&columns);
	appendStringInfo(&columns, "key %s, body %s, published %s, perspective %s", quote_identifier(backfill->key),
					 quote_identifier(backfill->body),
					 backfill->published == NULL ? "-" : quote_identifier(backfill->published),
					 backfill->perspective == NULL ? "-" : quote_identifier(backfill->perspective));
	if (backfill->vocabulary != NULL)
		appendStringInfo(&columns, ", vocabulary %s", quote_literal_cstr(backfill->vocabulary));
	if (backfill->remove_gone)
		appendStringInfoString(&columns, ", gone articles removed");
	return CStringGetTextDatum(columns.data);
}

/* An unfinished job: is it this one? */
static bool
find_job(Backfill *backfill)
{
	Oid types[] = {REGCLASSOID, REGCLASSOID, TEXTOID, TEXTOID};
	Datum values[] = {ObjectIdGetDatum(backfill->source), ObjectIdGetDatum(backfill->target), columns_datum(backfill),
					  ruleset_datum(backfill->vocabulary, backfill->schema)};
	bool isnull;

	run_as_owner(backfill,
				 "SELECT job, columns OPERATOR(pg_catalog.=) $3 AND ruleset OPERATOR(pg_catalog.=) $4 "
				 "FROM @.claims_backfill "
				 "WHERE source OPERATOR(pg_catalog.=) $1 AND target OPERATOR(pg_catalog.=) $2 AND finished IS NULL",
				 lengthof(types), types, values, NULL);
	if (SPI_processed == 0)
		return false;
	if (DatumGetBool(first_row(2, &isnull)))
	{
		memcpy(&backfill->job, DatumGetUUIDP(first_row(1, &isnull)), sizeof(backfill->job));
		return true;
	}
	if (!lock_job(backfill, WORKING, ExclusiveLock, false))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_IN_USE),
						errmsg("another back-fill of %s is running", qualified_name(backfill->target)),
						errdetail("It reads other columns, has other options, or extracts by other rules."),
						errhint("Wait for its end, or end it, and try again.")));
	return false;
}

/* In place of the job before, if there was one, and of jobs whose tables are no more. */
static void
insert_job(Backfill *backfill)
{
	Oid types[] = {REGCLASSOID, REGCLASSOID, TEXTOID, TEXTOID};
	Datum values[] = {ObjectIdGetDatum(backfill->source), ObjectIdGetDatum(backfill->target), columns_datum(backfill),
					  ruleset_datum(backfill->vocabulary, backfill->schema)};
	bool isnull;

	run_as_owner(backfill,
				 "WITH old AS (DELETE FROM @.claims_backfill j "
				 "WHERE j.source OPERATOR(pg_catalog.=) $1 AND j.target OPERATOR(pg_catalog.=) $2 "
				 "OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) j.source) "
				 "OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) j.target) "
				 "RETURNING j.job) "
				 "DELETE FROM @.claims_backfill_part p USING old WHERE p.job OPERATOR(pg_catalog.=) old.job",
				 2, types, values, NULL);
	run_as_owner(
		backfill,
		"INSERT INTO @.claims_backfill (source, target, columns, ruleset) VALUES ($1, $2, $3, $4) RETURNING job",
		lengthof(types), types, values, NULL);
	memcpy(&backfill->job, DatumGetUUIDP(first_row(1, &isnull)), sizeof(backfill->job));
}

void
backfill_begin(Backfill *backfill)
{
	(void) lock_job(backfill, BEGINNING, ExclusiveLock, true);
	if (find_job(backfill))
		ereport(NOTICE, (errmsg("going on with the back-fill of %s from %s", qualified_name(backfill->target),
								backfill->source_name)));
	else
	{
		int64 articles;

		insert_job(backfill);
		articles = split(backfill);
		ereport(NOTICE,
				(errmsg("back-filling %s from %s; articles: %lld, in batches of %d", qualified_name(backfill->target),
						backfill->source_name, (long long) articles, backfill->batch)));
	}
}

/*
 * Parts
 */
BackfillTaken
backfill_take_part(Backfill *backfill, BackfillPart *part)
{
	Oid type = UUIDOID;
	Datum job = UUIDPGetDatum(&backfill->job);
	bool isnull;

	(void) lock_job(backfill, WORKING, ShareLock, true);
	run_as_owner(backfill,
				 "SELECT number, from_key, to_key, waits, pg_catalog.clock_timestamp() FROM @.claims_backfill_part "
				 "WHERE job OPERATOR(pg_catalog.=) $1 AND done IS NULL "
				 "ORDER BY waits, number LIMIT 1 FOR UPDATE SKIP LOCKED",
				 1, &type, &job, NULL);
	if (SPI_processed > 0)
	{
		memset(part, 0, sizeof(*part));
		part->number = DatumGetInt32(first_row(1, &isnull));
		part->from = first_row_text(2);
		part->to = first_row_text(3);
		part->waits = DatumGetBool(first_row(4, &isnull));
		part->taken = DatumGetTimestampTz(first_row(5, &isnull));
		return PART_TAKEN;
	}
	run_as_owner(backfill,
				 "SELECT FROM @.claims_backfill_part WHERE job OPERATOR(pg_catalog.=) $1 AND done IS NULL LIMIT 1", 1,
				 &type, &job, NULL);
	return SPI_processed > 0 ? PARTS_ELSEWHERE : PARTS_DONE;
}

void
backfill_part_done(Backfill *backfill, const BackfillPart *part)
{
	Oid types[] = {UUIDOID, INT4OID, TIMESTAMPTZOID, INT8OID, INT8OID, INT8OID, INT8OID};
	Datum values[] = {UUIDPGetDatum(&backfill->job),  Int32GetDatum(part->number), TimestampTzGetDatum(part->taken),
					  Int64GetDatum(part->extracted), Int64GetDatum(part->claims), Int64GetDatum(part->failed),
					  Int64GetDatum(part->removed)};

	run_as_owner(
		backfill,
		"UPDATE @.claims_backfill_part "
		"SET taken = $3, done = pg_catalog.clock_timestamp(), extracted = extracted OPERATOR(pg_catalog.+) $4, "
		"claims = claims OPERATOR(pg_catalog.+) $5, failed = $6, removed = removed OPERATOR(pg_catalog.+) $7 "
		"WHERE job OPERATOR(pg_catalog.=) $1 AND number OPERATOR(pg_catalog.=) $2",
		lengthof(types), types, values, NULL);
}

void
backfill_part_waits(Backfill *backfill, const BackfillPart *part)
{
	Oid types[] = {UUIDOID, INT4OID, INT8OID, INT8OID, INT8OID};
	Datum values[] = {UUIDPGetDatum(&backfill->job), Int32GetDatum(part->number), Int64GetDatum(part->extracted),
					  Int64GetDatum(part->claims), Int64GetDatum(part->removed)};

	run_as_owner(backfill,
				 "UPDATE @.claims_backfill_part "
				 "SET waits = true, extracted = extracted OPERATOR(pg_catalog.+) $3, "
				 "claims = claims OPERATOR(pg_catalog.+) $4, removed = removed OPERATOR(pg_catalog.+) $5 "
				 "WHERE job OPERATOR(pg_catalog.=) $1 AND number OPERATOR(pg_catalog.=) $2",
				 lengthof(types), types, values, NULL);
}

/*
 * The parts become one row with their sums.  Who comes here has a transaction that locked no part: the other would wait
 * for him, and he for the other.
 */
void
backfill_end(Backfill *backfill)
{
	Oid type = UUIDOID;
	Datum job = UUIDPGetDatum(&backfill->job);

	run_as_owner(backfill,
				 "UPDATE @.claims_backfill SET finished = pg_catalog.clock_timestamp() "
				 "WHERE job OPERATOR(pg_catalog.=) $1 AND finished IS NULL",
				 1, &type, &job, NULL);
	if (SPI_processed == 0)
		return;
	run_as_owner(
		backfill,
		"WITH parts AS (DELETE FROM @.claims_backfill_part WHERE job OPERATOR(pg_catalog.=) $1 RETURNING *) "
		"INSERT INTO @.claims_backfill_part (job, number, rows, taken, done, extracted, claims, removed, failed) "
		"SELECT $1, 0, pg_catalog.sum(rows), pg_catalog.min(taken), pg_catalog.max(done), "
		"pg_catalog.sum(extracted), pg_catalog.sum(claims), pg_catalog.sum(removed), pg_catalog.sum(failed) "
		"FROM parts "
		"HAVING pg_catalog.count(*) OPERATOR(pg_catalog.>) 0",
		1, &type, &job, NULL);
}

void
backfill_notice(Backfill *backfill)
{
	Oid types[] = {REGCLASSOID, REGCLASSOID};
	Datum values[] = {ObjectIdGetDatum(backfill->source), ObjectIdGetDatum(backfill->target)};
	const char *rate;
	const char *left;

	run_as_owner(backfill,
				 "SELECT rows_done, rows_total, percent, rate, time_left FROM @.claims_progress "
				 "WHERE source OPERATOR(pg_catalog.=) $1 AND target OPERATOR(pg_catalog.=) $2",
				 lengthof(types), types, values, NULL);
	if (SPI_processed == 0)
		return;
	rate = first_row_text(4);
	left = first_row_text(5);
	ereport(NOTICE,
			(errmsg("%s of %s articles (%s %%)%s%s%s%s%s", first_row_text(1), first_row_text(2), first_row_text(3),
					rate == NULL ? "" : ", ", rate == NULL ? "" : rate, rate == NULL ? "" : " a second",
					left == NULL ? "" : ", time left ", left == NULL ? "" : left)));
}
