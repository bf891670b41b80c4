/*-------------------------------------------------------------------------
 *
 * claims_table.c
 *		A table of claims kept in step with a table of articles: what the trigger
 *		and the back-fill have in common.
 *
 * Whoever writes the claims of an article first writes its row of the ledger,
 * and by that waits for whoever else does.  Then claims that the article no
 * longer states go, those that it still states stay where they are, and new
 * ones come in; a claim is the same when it is in every field.
 *
 * All queries name every table, function and operator with its schema: which
 * search_path the caller has is of no matter.  They run with the rights of the
 * caller.  Their plans are kept for the session, one set for each claims table,
 * and made anew after something that they name has changed.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/attnum.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "access/stratnum.h"
#include "catalog/pg_class.h"
#include "catalog/pg_index.h"
#include "catalog/pg_type.h"
#include "claims_table.h"
#include "executor/spi.h"
#include "parser/parse_coerce.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

#define LEDGER_SUFFIX "_ledger"

#define SETUP_HINT "Create it with create_claims_table(source, target, key, body, published, perspective, vocabulary)."

typedef enum TableQuery
{
	EXTRACT,
	EXTRACT_USING,
	PUT_LEDGER,
	HAS_CLAIMS,
	PUT_FIRST,
	PUT_CLAIMS,
	FORGET_LEDGER,
	FORGET_CLAIMS,
	EMPTY_LEDGER,
	EMPTY_CLAIMS,
	QUERY_COUNT
} TableQuery;

struct ClaimsTable
{
	Oid target; /* hash key */
	bool valid;
	Oid ledger;
	Oid schema; /* of the extension */
	Oid key_type;
	Oid claims_type; /* claim[] */
	Oid source;      /* whose articles were forgotten last, by which column */
	NameData key_column;
	char *target_name;
	char *ledger_name;
	char *schema_name;
	MemoryContext context; /* of the names */
	SPIPlanPtr plans[QUERY_COUNT];
};

static HTAB *tables = NULL;

/*
 * Names and comparisons
 */
char *
qualified_name(Oid relation)
{
	char *name = get_rel_name(relation);

	if (name == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE), errmsg("relation with OID %u does not exist", relation)));
	return quote_qualified_identifier(get_namespace_name(get_rel_namespace(relation)), name);
}

void
append_comparison(StringInfo query, const char *left, Oid operator_oid, const char *right, Oid type)
{
	generate_operator_clause(query, left, type, operator_oid, right, type);
}

Oid
key_operator(Oid type, int strategy)
{
	TypeCacheEntry *entry = lookup_type_cache(type, TYPECACHE_EQ_OPR | TYPECACHE_BTREE_OPFAMILY);
	Oid found = strategy == BTEqualStrategyNumber
					? entry->eq_opr
					: (OidIsValid(entry->btree_opf) ? get_opfamily_member(entry->btree_opf, entry->btree_opintype,
																		  entry->btree_opintype, (int16) strategy)
													: InvalidOid);

	if (!OidIsValid(found))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_FUNCTION),
						errmsg("type %s cannot be a key of articles", format_type_be(type)),
						errdetail("It has no default order by a btree operator class.")));
	return found;
}

/*
 * Columns
 */
static AttrNumber
find_column(Relation relation, const char *name)
{
	TupleDesc row = RelationGetDescr(relation);

	for (int i = 0; i < row->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(row, i);

		if (!column->attisdropped && strcmp(NameStr(column->attname), name) == 0)
			return column->attnum;
	}
	return InvalidAttrNumber;
}

static AttrNumber
find_article_column(Relation source, const char *name)
{
	AttrNumber found = find_column(source, name);

	if (found == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist", name, RelationGetRelationName(source)),
				 errhint("Name the columns by the arguments key, body, published and perspective.")));
	return found;
}

static Oid
column_type(Relation relation, AttrNumber column)
{
	return getBaseType(TupleDescAttr(RelationGetDescr(relation), column - 1)->atttypid);
}

static AttrNumber
find_column_of_type(Relation source, const char *name, Oid type, const char *hint)
{
	AttrNumber found;

	if (name == NULL)
		return InvalidAttrNumber;
	found = find_article_column(source, name);
	if (!IsBinaryCoercible(column_type(source, found), type))
		ereport(
			ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("column \"%s\" of relation \"%s\" is of type %s, not %s", name, RelationGetRelationName(source),
					format_type_be(TupleDescAttr(RelationGetDescr(source), found - 1)->atttypid), format_type_be(type)),
			 errhint("%s", hint)));
	return found;
}

#define TEXT_HINT "Give a view with a column of that type."

void
article_columns_find(Relation source, const char *key, const char *body, const char *published, const char *perspective,
					 ArticleColumns *columns)
{
	columns->key = find_article_column(source, key);
	columns->key_type = column_type(source, columns->key);
	columns->body = find_column_of_type(source, body, TEXTOID, TEXT_HINT);
	columns->published = find_column_of_type(
		source, published, DATEOID,
		"Which day a point in time belongs to depends on the time zone: give a view or generated column that says it.");
	columns->perspective = find_column_of_type(source, perspective, TEXTOID, TEXT_HINT);
}

/*
 * The cache
 */
static void
forget_relation(Datum arg, Oid relation)
{
	HASH_SEQ_STATUS status;
	ClaimsTable *table;

	(void) arg;
	hash_seq_init(&status, tables);
	while ((table = hash_seq_search(&status)) != NULL)
		if (!OidIsValid(relation) || table->target == relation || table->ledger == relation ||
			table->source == relation)
			table->valid = false;
}

/* A schema or function was renamed or moved, so that the text of a query may be out of date. */
static void
forget_names(Datum arg, int cache, uint32 hash)
{
	(void) cache;
	(void) hash;
	forget_relation(arg, InvalidOid);
}

static void
create_cache(void)
{
	HASHCTL control = {.keysize = sizeof(Oid), .entrysize = sizeof(ClaimsTable), .hcxt = CacheMemoryContext};

	tables = hash_create("rareclaims claims tables", 16, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	CacheRegisterRelcacheCallback(forget_relation, (Datum) 0);
	CacheRegisterSyscacheCallback(NAMESPACEOID, forget_names, (Datum) 0);
	CacheRegisterSyscacheCallback(PROCOID, forget_names, (Datum) 0);
}

static void
check_column(Oid relation, const char *name, Oid type)
{
	AttrNumber column = get_attnum(relation, name);

	if (column == InvalidAttrNumber)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_COLUMN),
						errmsg("relation \"%s\" is no claims table", get_rel_name(relation)),
						errdetail("It has no column \"%s\".", name), errhint(SETUP_HINT)));
	if (getBaseType(get_atttype(relation, column)) != type)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("relation \"%s\" is no claims table", get_rel_name(relation)),
						errdetail("Its column \"%s\" is of type %s, not %s.", name,
								  format_type_be(get_atttype(relation, column)), format_type_be(type)),
						errhint(SETUP_HINT)));
}

void
claims_table_check_source(Oid source, Oid target)
{
	if (source == target)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("relation \"%s\" cannot be its own claims table", get_rel_name(target)), errhint(SETUP_HINT)));
}

static Oid
find_ledger(Oid target)
{
	char *name = psprintf("%s" LEDGER_SUFFIX, get_rel_name(target));
	Oid ledger = get_relname_relid(name, get_rel_namespace(target));

	if (!OidIsValid(ledger))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE), errmsg("relation \"%s\" is no claims table", get_rel_name(target)),
				 errdetail("There is no ledger \"%s\" beside it.", name), errhint(SETUP_HINT)));
	return ledger;
}

/* Writers of one article meet at its row in the ledger, so that there can be one only. */
static void
check_unique(Oid ledger)
{
	Relation relation = relation_open(ledger, AccessShareLock);
	AttrNumber article = get_attnum(ledger, "article");
	bool unique = false;
	List *indexes = RelationGetIndexList(relation);
	ListCell *cell;

	foreach (cell, indexes)
	{
		HeapTuple row = SearchSysCache1(INDEXRELID, ObjectIdGetDatum(lfirst_oid(cell)));
		Form_pg_index index;

		if (!HeapTupleIsValid(row))
			continue;
		index = (Form_pg_index) GETSTRUCT(row);
		unique = unique || (index->indisunique && index->indimmediate && index->indnkeyatts == 1 &&
							index->indkey.values[0] == article && heap_attisnull(row, Anum_pg_index_indpred, NULL));
		ReleaseSysCache(row);
	}
	list_free(indexes);
	relation_close(relation, AccessShareLock);
	if (!unique)
		ereport(ERROR, (errcode(ERRCODE_INVALID_TABLE_DEFINITION),
						errmsg("relation \"%s\" is no ledger of a claims table", get_rel_name(ledger)),
						errdetail("Its column \"article\" has no primary key or unique index."), errhint(SETUP_HINT)));
}

/* Checks that the tables are what they should be, and notes their names. */
static void
describe(ClaimsTable *table, Oid key_type, Oid schema)
{
	Oid claim_type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum("claim"), ObjectIdGetDatum(schema));
	MemoryContext caller;

	table->schema = schema;
	table->key_type = key_type;
	table->claims_type = get_array_type(claim_type);
	check_column(table->target, "article", key_type);
	check_column(table->target, "number", INT4OID);
	check_column(table->target, "claim", claim_type);
	check_column(table->target, "fingerprint", UUIDOID);
	check_column(table->target, "ruleset", TEXTOID);
	table->ledger = find_ledger(table->target);
	check_column(table->ledger, "article", key_type);
	check_column(table->ledger, "fingerprint", UUIDOID);
	check_column(table->ledger, "ruleset", TEXTOID);
	check_column(table->ledger, "claims", INT4OID);
	check_column(table->ledger, "extracted", TIMESTAMPTZOID);
	check_unique(table->ledger);

	caller = MemoryContextSwitchTo(table->context);
	table->target_name = qualified_name(table->target);
	table->ledger_name = qualified_name(table->ledger);
	table->schema_name = pstrdup(quote_identifier(get_namespace_name(schema)));
	MemoryContextSwitchTo(caller);
}

static void
drop_plan(ClaimsTable *table, TableQuery query)
{
	if (table->plans[query] != NULL)
		SPI_freeplan(table->plans[query]);
	table->plans[query] = NULL;
}

ClaimsTable *
claims_table_open(Oid target, Oid key_type, Oid schema)
{
	ClaimsTable *table;
	bool found;

	if (tables == NULL)
		create_cache();
	table = hash_search(tables, &target, HASH_ENTER, &found);
	if (!found)
	{
		memset((char *) table + sizeof(Oid), 0, sizeof(ClaimsTable) - sizeof(Oid));
		table->context = AllocSetContextCreate(CacheMemoryContext, "rareclaims claims table", ALLOCSET_SMALL_SIZES);
	}
	if (table->valid && table->key_type == key_type && table->schema == schema)
		return table;
	for (int query = 0; query < QUERY_COUNT; query++)
		drop_plan(table, query);
	MemoryContextReset(table->context);
	/* A change that comes while the names are looked up makes it invalid again. */
	table->valid = true;
	PG_TRY();
	{
		describe(table, key_type, schema);
	}
	PG_CATCH();
	{
		table->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	return table;
}

Oid
claims_table_ledger(const ClaimsTable *table)
{
	return table->ledger;
}

/*
 * The queries.  $1 is the article's key, $2 its fingerprint, $3 the ruleset, $4 the claims; those of EXTRACT are the
 * arguments of the function.
 *
 * A claim keeps its number while the text states it, and a new one gets a number that no claim of the article has: so
 * (article, number) names a row for as long as it is there.  Claims are compared whole, but no index has to hold them.
 */
static void
write_put_claims(const ClaimsTable *table, StringInfo query)
{
	Oid claim_type = get_element_type(table->claims_type);
	Oid key_equals = key_operator(table->key_type, BTEqualStrategyNumber);
	Oid claim_equals = key_operator(claim_type, BTEqualStrategyNumber);
	StringInfoData of_article;
	StringInfoData stays;
	StringInfoData kept;

	initStringInfo(&of_article);
	append_comparison(&of_article, "t.article", key_equals, "$1", table->key_type);
	initStringInfo(&stays);
	appendStringInfo(&stays, "t.claim OPERATOR(%s.=) ANY ($4)", table->schema_name);
	initStringInfo(&kept);
	append_comparison(&kept, "k.claim", claim_equals, "c.claim", claim_type);

	appendStringInfo(
		query,
		"WITH gone AS (DELETE FROM %s t WHERE %s AND NOT %s), "
		"kept AS (UPDATE %s t SET fingerprint = $2, ruleset = $3 WHERE %s AND %s RETURNING t.claim) "
		"INSERT INTO %s (article, number, claim, fingerprint, ruleset) "
		"SELECT $1, (pg_catalog.row_number() OVER (ORDER BY c.place) OPERATOR(pg_catalog.+) "
		"(SELECT coalesce(pg_catalog.max(t.number), 0) FROM %s t WHERE %s))::pg_catalog.int4, c.claim, $2, $3 "
		"FROM pg_catalog.unnest($4) WITH ORDINALITY AS c (claim, place) "
		"WHERE NOT EXISTS (SELECT FROM kept k WHERE %s)",
		table->target_name, of_article.data, stays.data, table->target_name, of_article.data, stays.data,
		table->target_name, table->target_name, of_article.data, kept.data);
}

/* Are there claims of the article? */
static void
write_has_claims(const ClaimsTable *table, StringInfo query)
{
	appendStringInfo(query, "SELECT FROM %s t WHERE ", table->target_name);
	append_comparison(query, "t.article", key_operator(table->key_type, BTEqualStrategyNumber), "$1", table->key_type);
}

/* Of an article that the source does not have (any more, or again). */
static void
write_forget(const ClaimsTable *table, const char *name, StringInfo query)
{
	Oid equals = key_operator(table->key_type, BTEqualStrategyNumber);

	appendStringInfo(query, "DELETE FROM %s t WHERE ", name);
	append_comparison(query, "t.article", equals, "$1", table->key_type);
	appendStringInfo(query, " AND NOT EXISTS (SELECT FROM %s s WHERE ", qualified_name(table->source));
	append_comparison(query, psprintf("s.%s", quote_identifier(NameStr(table->key_column))), equals, "$1",
					  table->key_type);
	appendStringInfoChar(query, ')');
}

static void
write_query(const ClaimsTable *table, TableQuery query, StringInfo text)
{
	switch (query)
	{
		case EXTRACT:
			appendStringInfo(text, "SELECT %s.extract_claims_array($1, $2, $3)", table->schema_name);
			break;
		case EXTRACT_USING:
			appendStringInfo(text, "SELECT %s.extract_claims_array_using($4, $1, $2, $3)", table->schema_name);
			break;
		case PUT_LEDGER:
			appendStringInfo(text,
							 "INSERT INTO %s (article, fingerprint, ruleset, claims, extracted) "
							 "VALUES ($1, $2, $3, (SELECT pg_catalog.count(DISTINCT s.claim) FROM "
							 "pg_catalog.unnest($4) AS s (claim)), "
							 "pg_catalog.clock_timestamp()) "
							 "ON CONFLICT (article) DO UPDATE SET fingerprint = excluded.fingerprint, "
							 "ruleset = excluded.ruleset, claims = excluded.claims, extracted = excluded.extracted",
							 table->ledger_name);
			break;
		case HAS_CLAIMS:
			write_has_claims(table, text);
			break;
		case PUT_FIRST:
			appendStringInfo(
				text,
				"INSERT INTO %s (article, number, claim, fingerprint, ruleset) "
				"SELECT $1, c.place, c.claim, $2, $3 FROM pg_catalog.unnest($4) WITH ORDINALITY AS c (claim, place)",
				table->target_name);
			break;
		case PUT_CLAIMS:
			write_put_claims(table, text);
			break;
		case FORGET_LEDGER:
			write_forget(table, table->ledger_name, text);
			break;
		case FORGET_CLAIMS:
			write_forget(table, table->target_name, text);
			break;
		case EMPTY_LEDGER:
			appendStringInfo(text, "DELETE FROM %s", table->ledger_name);
			break;
		case EMPTY_CLAIMS:
			appendStringInfo(text, "DELETE FROM %s", table->target_name);
			break;
		case QUERY_COUNT:
			break;
	}
}

static SPIPlanPtr
prepare(const char *query, int count, Oid *types)
{
	/* What is folded into a plan for one article is of no use for the next. */
	SPIPlanPtr plan = SPI_prepare_cursor(query, count, types, CURSOR_OPT_GENERIC_PLAN);

	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", query, SPI_result_code_string(SPI_result));
	return plan;
}

static SPIPlanPtr
plan_of(ClaimsTable *table, TableQuery query)
{
	Oid extract_types[] = {TEXTOID, DATEOID, TEXTOID, TEXTOID};
	Oid put_types[] = {table->key_type, UUIDOID, TEXTOID, table->claims_type};
	static const int count[QUERY_COUNT] = {
		[EXTRACT] = 3,   [EXTRACT_USING] = 4, [PUT_LEDGER] = 4,    [HAS_CLAIMS] = 1,
		[PUT_FIRST] = 4, [PUT_CLAIMS] = 4,    [FORGET_LEDGER] = 1, [FORGET_CLAIMS] = 1,
	};
	StringInfoData text;
	SPIPlanPtr plan;

	if (table->plans[query] != NULL)
		return table->plans[query];
	initStringInfo(&text);
	write_query(table, query, &text);
	plan = prepare(text.data, count[query], query == EXTRACT || query == EXTRACT_USING ? extract_types : put_types);
	if (SPI_keepplan(plan) != 0)
		elog(ERROR, "could not keep a plan");
	table->plans[query] = plan;
	return plan;
}

static void
run(ClaimsTable *table, TableQuery query, Datum *values, const char *nulls, int expected)
{
	int result = SPI_execute_plan(plan_of(table, query), values, nulls, false, 0);

	if (result != expected)
		elog(ERROR, "could not write claims: %s", SPI_result_code_string(result));
}

Datum
claims_table_extract(ClaimsTable *table, const Article *article, const char *vocabulary)
{
	TableQuery query = vocabulary == NULL ? EXTRACT : EXTRACT_USING;
	Datum values[4];
	char nulls[4];
	bool isnull;
	Datum claims;

	for (int i = 0; i < 3; i++)
	{
		values[i] = article->argument[i];
		nulls[i] = article->isnull[i] ? 'n' : ' ';
	}
	values[3] = vocabulary == NULL ? (Datum) 0 : CStringGetTextDatum(vocabulary);
	nulls[3] = vocabulary == NULL ? 'n' : ' ';
	if (SPI_execute_plan(plan_of(table, query), values, nulls, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not extract claims");
	claims = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	claims = isnull ? PointerGetDatum(construct_empty_array(get_element_type(table->claims_type)))
					: PointerGetDatum(DatumGetArrayTypePCopy(claims));
	SPI_freetuptable(SPI_tuptable);
	return claims;
}

/* Equal claims have equal bytes. */
static int
compare_bytes(const void *a, const void *b)
{
	const struct varlena *left = (const struct varlena *) DatumGetPointer(*(const Datum *) a);
	const struct varlena *right = (const struct varlena *) DatumGetPointer(*(const Datum *) b);
	size_t left_len = VARSIZE_ANY_EXHDR(left);
	size_t right_len = VARSIZE_ANY_EXHDR(right);

	if (left_len != right_len)
		return left_len < right_len ? -1 : 1;
	return memcmp(VARDATA_ANY(left), VARDATA_ANY(right), left_len);
}

/* Each claim once, in the order of the text.  Mostly they are so already. */
static ArrayType *
each_once(ArrayType *claims)
{
	Datum *elements;
	Datum *sorted;
	int count;
	int kept = 0;

	deconstruct_array(claims, ARR_ELEMTYPE(claims), -1, false, TYPALIGN_INT, &elements, NULL, &count);
	sorted = palloc(sizeof(Datum) * (size_t) Max(count, 1));
	memcpy(sorted, elements, sizeof(Datum) * (size_t) count);
	qsort(sorted, (size_t) count, sizeof(Datum), compare_bytes);
	for (int i = 0; i < count; i++)
		if (i == 0 || compare_bytes(&sorted[i - 1], &sorted[i]) != 0)
			kept++;
	if (kept == count)
		return claims;

	kept = 0;
	for (int i = 0; i < count; i++)
	{
		bool seen = false;

		for (int k = 0; k < kept && !seen; k++)
			seen = compare_bytes(&elements[k], &elements[i]) == 0;
		if (!seen)
			elements[kept++] = elements[i];
	}
	return construct_array(elements, kept, ARR_ELEMTYPE(claims), -1, false, TYPALIGN_INT);
}

int
claims_table_put(ClaimsTable *table, const Article *article, Datum ruleset, Datum claims)
{
	ArrayType *array = each_once(DatumGetArrayTypeP(claims));
	int count = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	Datum values[] = {article->key, article_fingerprint(article), ruleset, PointerGetDatum(array)};

	/* Writers of one article wait here for each other. */
	run(table, PUT_LEDGER, values, NULL, SPI_OK_INSERT);
	if (SPI_execute_plan(plan_of(table, HAS_CLAIMS), values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not look for claims");
	if (SPI_processed > 0)
		run(table, PUT_CLAIMS, values, NULL, SPI_OK_INSERT);
	else if (count > 0)
		run(table, PUT_FIRST, values, NULL, SPI_OK_INSERT);
	return count;
}

void
claims_table_forget(ClaimsTable *table, Datum key, Oid source, const char *key_column)
{
	if (table->source != source || strcmp(NameStr(table->key_column), key_column) != 0)
	{
		drop_plan(table, FORGET_LEDGER);
		drop_plan(table, FORGET_CLAIMS);
		table->source = source;
		namestrcpy(&table->key_column, key_column);
	}
	run(table, FORGET_LEDGER, &key, NULL, SPI_OK_DELETE);
	run(table, FORGET_CLAIMS, &key, NULL, SPI_OK_DELETE);
}

void
claims_table_empty(ClaimsTable *table)
{
	run(table, EMPTY_LEDGER, NULL, NULL, SPI_OK_DELETE);
	run(table, EMPTY_CLAIMS, NULL, NULL, SPI_OK_DELETE);
}
