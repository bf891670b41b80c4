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
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "claim.h"
#include "core/check.h"
#include "core/relation.h"
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
fetch_facts(Oid function, const rc_claim *claim)
{
	char *schema = get_namespace_name(get_func_namespace(function));
	Datum hash = Int64GetDatum((int64) rc_topic_hash(claim));
	SPIPlanPtr plan = facts_plan;
	int code;

	if (schema == NULL)
		elog(ERROR, "cache lookup failed for the schema of function %u", function);
	if (plan == NULL || strcmp(schema, facts_schema) != 0)
		plan = prepare_facts(schema);
	code = SPI_execute_plan(plan, &hash, NULL, true, 0);
	if (code != SPI_OK_SELECT)
		elog(ERROR, "could not read reference_claims: %s", SPI_result_code_string(code));
}

static Datum
fact_column(size_t row, int column, bool *isnull)
{
	return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, isnull);
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

static rc_fact *
read_facts(uint64 count)
{
	rc_fact *facts = palloc(sizeof(rc_fact) * Max(count, 1));

	for (uint64 i = 0; i < count; i++)
	{
		bool isnull;
		Datum published;

		claim_view(DatumGetClaimPP(fact_column(i, COLUMN_CLAIM, &isnull)), &facts[i].claim);
		published = fact_column(i, COLUMN_PUBLISHED, &isnull);
		facts[i].published = read_date(published, isnull);
		facts[i].superseded = DatumGetBool(fact_column(i, COLUMN_SUPERSEDED, &isnull));
	}
	return facts;
}

static rc_text
read_text(size_t row, int column)
{
	bool isnull;
	Datum value = fact_column(row, column, &isnull);

	return isnull ? (rc_text){NULL, 0} : host_utf8_text(DatumGetTextPP(value));
}

static const rc_citation *
cite(const rc_fact *facts, size_t row, rc_citation *citation)
{
	if (row == RC_NO_FACT)
		return NULL;
	citation->claim = &facts[row].claim;
	citation->source = read_text(row, COLUMN_SOURCE);
	citation->edition = read_text(row, COLUMN_EDITION);
	citation->note = read_text(row, COLUMN_NOTE);
	return citation;
}

static Datum
explain_finding(const rc_claim *claim, rc_check_verdict verdict, const rc_fact *facts, rc_finding finding,
				rc_language language)
{
	rc_citation fact;
	rc_citation current;
	const rc_citation *cited = cite(facts, finding.fact, &fact);
	const rc_citation *now = cite(facts, finding.current, &current);
	char buffer[1024];
	char *sentence = buffer;
	size_t len = rc_check_explain(claim, verdict, cited, now, language, buffer, sizeof(buffer));

	if (len > sizeof(buffer))
	{
		sentence = palloc(len);
		rc_check_explain(claim, verdict, cited, now, language, sentence, len);
	}
	return PointerGetDatum(host_native_text((rc_text){sentence, len}));
}

static void
put_finding(ReturnSetInfo *result, const rc_claim *claim, rc_check_verdict verdict, const rc_fact *facts,
			rc_finding finding, rc_language language)
{
	Datum values[RESULT_COLUMNS] = {0};
	bool nulls[RESULT_COLUMNS] = {false};

	for (int i = RESULT_FACT; i <= RESULT_PUBLISHED; i++)
		nulls[i] = true;
	values[RESULT_VERDICT] = CStringGetTextDatum(rc_check_name(verdict));
	values[RESULT_WHY] = explain_finding(claim, verdict, facts, finding, language);
	if (finding.fact != RC_NO_FACT)
	{
		values[RESULT_FACT] = fact_column(finding.fact, COLUMN_CLAIM, &nulls[RESULT_FACT]);
		values[RESULT_SOURCE] = fact_column(finding.fact, COLUMN_SOURCE, &nulls[RESULT_SOURCE]);
		values[RESULT_EDITION] = fact_column(finding.fact, COLUMN_EDITION, &nulls[RESULT_EDITION]);
		values[RESULT_URL] = fact_column(finding.fact, COLUMN_URL, &nulls[RESULT_URL]);
		values[RESULT_PUBLISHED] = fact_column(finding.fact, COLUMN_PUBLISHED, &nulls[RESULT_PUBLISHED]);
	}
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

Datum
check_claim(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	rc_language language = claim_read_language(PG_GETARG_TEXT_PP(1));
	rc_claim claim;
	rc_checked checked;
	rc_fact *facts;

	CLAIM_ARG(0, &claim);
	InitMaterializedSRF(fcinfo, 0);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "could not connect to the server programming interface");
	fetch_facts(fcinfo->flinfo->fn_oid, &claim);
	facts = read_facts(SPI_processed);
	rc_check(&claim, facts, SPI_processed, &checked);

	for (size_t i = 0; i < checked.count; i++)
		put_finding(result, &claim, checked.verdict, facts, checked.findings[i], language);
	if (checked.count == 0)
		put_finding(result, &claim, RC_UNKNOWN, facts, (rc_finding){RC_NO_FACT, RC_NO_FACT}, language);
	SPI_finish();
	return (Datum) 0;
}
