/*-------------------------------------------------------------------------
 *
 * reference.c
 *		check_claim: a claim held against the table reference_claims.
 *
 * The judgement is the engine's (core/check.c).  Here the facts of the claim's
 * topic are fetched, by an index on the hash of the topic, through a plan
 * that is kept for the session.  The table is the one in the function's own
 * schema, whatever the search_path; it is read with the caller's rights.
 *
 * A statement sees one state of the table, so what it has read of a topic is
 * kept until it ends: among many claims the topics repeat.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "claim.h"
#include "core/compare/check.h"
#include "core/compare/relation.h"
#include "host.h"

PG_FUNCTION_INFO_V1(check_claim);

/* The columns of the query, counted from 1 as SPI does. */
enum
{
	COLUMN_CLAIM = 1,
	COLUMN_PUBLISHED,
	COLUMN_SUPERSEDED,
	COLUMN_SOURCE,
	COLUMN_EDITION,
	COLUMN_URL,
	COLUMN_NOTE
};

/* The columns of check_claim. */
enum
{
	RESULT_VERDICT,
	RESULT_FACT,
	RESULT_SOURCE,
	RESULT_EDITION,
	RESULT_URL,
	RESULT_PUBLISHED,
	RESULT_WHY,
	RESULT_COLUMNS
};

/* The facts of one topic, as one statement reads them. */
typedef struct fact_set
{
	int64 hash; /* of the topic: the key */
	size_t count;
	HeapTuple *rows;
	rc_fact *facts; /* that point into the rows */
} fact_set;

typedef struct fact_cache
{
	MemoryContext context;
	HTAB *sets; /* NULL: empty */
	TupleDesc columns;
	size_t size; /* rows and sets in it */
} fact_cache;

/* When the cache has grown to so many rows, some 10 MB, it starts anew. */
#define CACHE_SIZE 16384

/* The plan of this session, and the schema it is for. */
static SPIPlanPtr facts_plan = NULL;
static char *facts_schema = NULL;

static SPIPlanPtr
prepare_facts(const char *schema)
{
	Oid types[] = {INT8OID};
	const char *quoted = quote_identifier(schema);
	SPIPlanPtr plan;
	char *name;

	plan = SPI_prepare(psprintf("SELECT claim, published, superseded_by IS NOT NULL, source, edition, url, note"
								" FROM %s.reference_claims"
								" WHERE %s.claim_topic_hash(claim) OPERATOR(pg_catalog.=) $1",
								quoted, quoted),
					   lengthof(types), types);
	if (plan == NULL)
		elog(ERROR, "could not prepare the query on reference_claims: %s", SPI_result_code_string(SPI_result));

	name = MemoryContextStrdup(TopMemoryContext, schema);
	SPI_keepplan(plan);
	if (facts_plan != NULL)
	{
		SPI_freeplan(facts_plan);
		pfree(facts_schema);
	}
	facts_plan = plan;
	facts_schema = name;
	return plan;
}

/* Runs the query; the rows are then in SPI_tuptable. */
static void
fetch_facts(Oid function, int64 hash)
{
	char *schema = get_namespace_name(get_func_namespace(function));
	Datum parameter = Int64GetDatum(hash);
	SPIPlanPtr plan = facts_plan;
	int code;

	if (schema == NULL)
		elog(ERROR, "cache lookup failed for the schema of function %u", function);
	if (plan == NULL || strcmp(schema, facts_schema) != 0)
		plan = prepare_facts(schema);
	code = SPI_execute_plan(plan, &parameter, NULL, true, 0);
	if (code != SPI_OK_SELECT)
		elog(ERROR, "could not read reference_claims: %s", SPI_result_code_string(code));
}

/* An infinite date is taken for an unknown one. */
static rc_date
read_date(Datum value, bool isnull)
{
	DateADT date = isnull ? DATEVAL_NOBEGIN : DatumGetDateADT(value);

	if (date < RC_DATE_FIRST || date > RC_DATE_LAST)
		return RC_DATE_NONE;
	return date;
}

static Datum
fact_column(const fact_cache *cache, const fact_set *set, size_t row, int column, bool *isnull)
{
	return heap_getattr(set->rows[row], column, cache->columns, isnull);
}

static void
read_fact(const fact_cache *cache, fact_set *set, size_t row)
{
	rc_fact *fact = &set->facts[row];
	bool isnull;
	Datum value;

	claim_view(DatumGetClaimPP(fact_column(cache, set, row, COLUMN_CLAIM, &isnull)), &fact->claim);
	value = fact_column(cache, set, row, COLUMN_PUBLISHED, &isnull);
	fact->published = read_date(value, isnull);
	fact->superseded = DatumGetBool(fact_column(cache, set, row, COLUMN_SUPERSEDED, &isnull));
}

/* Copies the rows of SPI_tuptable into the cache. */
static fact_set *
keep_facts(fact_cache *cache, int64 hash)
{
	MemoryContext old = MemoryContextSwitchTo(cache->context);
	fact_set set = {.hash = hash, .count = SPI_processed};
	fact_set *kept;

	if (cache->sets == NULL)
	{
		HASHCTL control = {.keysize = sizeof(int64), .entrysize = sizeof(fact_set), .hcxt = cache->context};

		cache->sets = hash_create("facts by topic", 64, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
		cache->columns = CreateTupleDescCopy(SPI_tuptable->tupdesc);
	}
	set.rows = palloc(sizeof(HeapTuple) * Max(set.count, 1));
	set.facts = palloc(sizeof(rc_fact) * Max(set.count, 1));
	for (size_t i = 0; i < set.count; i++)
	{
		set.rows[i] = heap_copytuple(SPI_tuptable->vals[i]);
		read_fact(cache, &set, i);
	}
	kept = hash_search(cache->sets, &hash, HASH_ENTER, NULL);
	*kept = set;
	cache->size += set.count + 1;
	MemoryContextSwitchTo(old);
	return kept;
}

/* The cache of this statement, emptied where it has grown too large; facts got from it before are then gone. */
static fact_cache *
ready_cache(FmgrInfo *function)
{
	fact_cache *cache = function->fn_extra;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(function->fn_mcxt, sizeof(fact_cache));
		cache->context = AllocSetContextCreate(function->fn_mcxt, "reference facts", ALLOCSET_DEFAULT_SIZES);
		function->fn_extra = cache;
	}
	if (cache->size >= CACHE_SIZE)
	{
		MemoryContextReset(cache->context);
		cache->sets = NULL;
		cache->size = 0;
	}
	return cache;
}

static fact_set *
facts_of_topic(FmgrInfo *function, fact_cache *cache, const rc_claim *claim)
{
	int64 hash = (int64) rc_topic_hash(claim);
	fact_set *set = NULL;

	if (cache->sets != NULL)
		set = hash_search(cache->sets, &hash, HASH_FIND, NULL);
	if (set != NULL)
		return set;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "could not connect to the server programming interface");
	fetch_facts(function->fn_oid, hash);
	set = keep_facts(cache, hash);
	SPI_finish();
	return set;
}

/*
 * Findings
 */
static rc_text
read_text(const fact_cache *cache, const fact_set *set, size_t row, int column)
{
	bool isnull;
	Datum value = fact_column(cache, set, row, column, &isnull);

	return isnull ? (rc_text){NULL, 0} : host_utf8_text(DatumGetTextPP(value));
}

static const rc_citation *
cite(const fact_cache *cache, const fact_set *set, size_t row, rc_citation *citation)
{
	if (row == RC_NO_FACT)
		return NULL;
	citation->claim = &set->facts[row].claim;
	citation->source = read_text(cache, set, row, COLUMN_SOURCE);
	citation->edition = read_text(cache, set, row, COLUMN_EDITION);
	citation->note = read_text(cache, set, row, COLUMN_NOTE);
	return citation;
}

/* The sentence on a finding; meant may be NULL. */
static Datum
explain_finding(const fact_cache *cache, const fact_set *set, const rc_claim *claim, rc_check_verdict verdict,
				rc_finding finding, const rc_citation *meant, rc_language language)
{
	rc_citation fact;
	rc_citation current;
	const rc_citation *cited = cite(cache, set, finding.fact, &fact);
	const rc_citation *now = cite(cache, set, finding.current, &current);
	char buffer[1024];
	char *sentence = buffer;
	size_t len = rc_check_explain(claim, verdict, cited, now, meant, language, buffer, sizeof(buffer));

	if (len > sizeof(buffer))
	{
		sentence = palloc(len);
		rc_check_explain(claim, verdict, cited, now, meant, language, sentence, len);
	}
	return PointerGetDatum(host_native_text((rc_text){sentence, len}));
}

static void
put_finding(FunctionCallInfo fcinfo, const fact_set *set, const rc_claim *claim, rc_check_verdict verdict,
			rc_finding finding, const rc_citation *meant, rc_language language)
{
	static const int columns[RESULT_COLUMNS] = {
		[RESULT_FACT] = COLUMN_CLAIM, [RESULT_SOURCE] = COLUMN_SOURCE,       [RESULT_EDITION] = COLUMN_EDITION,
		[RESULT_URL] = COLUMN_URL,    [RESULT_PUBLISHED] = COLUMN_PUBLISHED,
	};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	const fact_cache *cache = fcinfo->flinfo->fn_extra;
	Datum values[RESULT_COLUMNS] = {0};
	bool nulls[RESULT_COLUMNS] = {false};

	values[RESULT_VERDICT] = CStringGetTextDatum(rc_check_name(verdict));
	for (int i = RESULT_FACT; i <= RESULT_PUBLISHED; i++)
	{
		if (finding.fact == RC_NO_FACT)
			nulls[i] = true;
		else
			values[i] = fact_column(cache, set, finding.fact, columns[i], &nulls[i]);
	}
	values[RESULT_WHY] = explain_finding(cache, set, claim, verdict, finding, meant, language);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* A fact that says of another measure what the claim says wrongly of its own; NULL where there is none. */
static const rc_citation *
fact_meant(FmgrInfo *function, fact_cache *cache, const rc_claim *claim, rc_citation *citation)
{
	if (!rc_can_be_mixed_up(claim))
		return NULL;
	for (int i = 0; i < RC_MIXED_UP_COUNT; i++)
	{
		rc_claim other = *claim;
		rc_checked checked;
		fact_set *set;

		other.measure = rc_mixed_up[i];
		if (rc_topic_hash(&other) == rc_topic_hash(claim))
			continue;
		set = facts_of_topic(function, cache, &other);
		rc_check(&other, set->facts, set->count, &checked);
		if (rc_was_meant(&other, &checked))
			return cite(cache, set, checked.findings[0].fact, citation);
	}
	return NULL;
}

Datum
check_claim(PG_FUNCTION_ARGS)
{
	rc_language language = claim_read_language(PG_GETARG_TEXT_PP(1));
	rc_claim claim;
	rc_checked checked;
	fact_cache *cache;
	fact_set *set;
	rc_citation other;
	const rc_citation *meant = NULL;

	CLAIM_ARG(0, &claim);
	InitMaterializedSRF(fcinfo, 0);
	cache = ready_cache(fcinfo->flinfo);
	set = facts_of_topic(fcinfo->flinfo, cache, &claim);
	rc_check(&claim, set->facts, set->count, &checked);
	if (checked.count > 0 && checked.verdict == RC_CONTRADICTED)
		meant = fact_meant(fcinfo->flinfo, cache, &claim, &other);

	for (size_t i = 0; i < checked.count; i++)
		put_finding(fcinfo, set, &claim, checked.verdict, checked.findings[i], meant, language);
	if (checked.count == 0)
		put_finding(fcinfo, set, &claim, RC_UNKNOWN, (rc_finding){RC_NO_FACT, RC_NO_FACT}, NULL, language);
	return (Datum) 0;
}
