/*-------------------------------------------------------------------------
 *
 * claims_table.h
 *		A table of claims kept in step with a table of articles.
 *
 * A claims table has the columns article, number, claim, fingerprint, ruleset;
 * its key is (article, number), since article and claim can be too long for an
 * index.  Beside it stands its ledger, named as the table with _ledger behind: one row for
 * each article that was read, also for those that state nothing.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_CLAIMS_TABLE_H
#define RARECLAIMS_CLAIMS_TABLE_H

#include "compat.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/rel.h"

/* The columns of a table of articles; published and perspective are InvalidAttrNumber where there is none. */
typedef struct ArticleColumns
{
	AttrNumber key;
	AttrNumber body;
	AttrNumber published;
	AttrNumber perspective;
	Oid key_type;
} ArticleColumns;

/* The arguments of extract_claims, in their order, in place of the columns. */
typedef struct Article
{
	Datum key;
	Datum argument[3]; /* body, published, perspective */
	bool isnull[3];
} Article;

typedef struct ClaimsTable ClaimsTable;

/* Finds the columns by name and checks their types; NULL names no column. */
extern void article_columns_find(Relation source, const char *key, const char *body, const char *published,
								 const char *perspective, ArticleColumns *columns);

/*
 * The claims table of that OID, for keys of that type; an error with a hint
 * where it is none.  schema is that of the extension.  Valid until the end of
 * the statement.
 */
extern ClaimsTable *claims_table_open(Oid target, Oid key_type, Oid schema);

/* An error where both are one table: what it keeps of its own rows would empty it. */
extern void claims_table_check_source(Oid source, Oid target);

/*
 * An error where the claims table was made for other columns (body, published, perspective) of that source, or another
 * vocabulary.  schema is that of the extension.
 */
extern void claims_table_check_made_for(Oid target, Oid source, Oid schema, const char *const column[3],
										const char *vocabulary);

extern Oid claims_table_ledger(const ClaimsTable *table);

/* The claims that an article states, read with a vocabulary (or NULL), as claim[].  Needs SPI, as all below. */
extern Datum claims_table_extract(ClaimsTable *table, const Article *article, const char *vocabulary);

/*
 * Makes them, found by that ruleset, the claims of that article, touching only rows that differ.  Says how many they
 * are.
 */
extern int claims_table_put(ClaimsTable *table, const Article *article, Datum ruleset, Datum claims);

/* Takes out what is there of an article, unless the source has (again) one with that key in that column. */
extern void claims_table_forget(ClaimsTable *table, Datum key, Oid source, const char *key_column);

/* Takes out everything. */
extern void claims_table_empty(ClaimsTable *table);

/* "schema"."name" of a relation; "left OPERATOR(schema.=) right" for values of a type. */
extern char *qualified_name(Oid relation);
extern void append_comparison(StringInfo query, const char *left, Oid operator_oid, const char *right, Oid type);

/* The operator of the type's default order or equality; an error where it has none. */
extern Oid key_operator(Oid type, int strategy);

/* The fingerprint of an article's arguments. */
extern Datum article_fingerprint(const Article *article);

/* The version of the rules and of a vocabulary (or NULL), which is one of the extension in that schema, as text. */
extern Datum ruleset_datum(const char *vocabulary, Oid schema);

#endif /* RARECLAIMS_CLAIMS_TABLE_H */
