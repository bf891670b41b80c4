/*-------------------------------------------------------------------------
 *
 * extract_plan.c
 *		What the planner is told of extract_claims(), extract_claims_array(), and
 *		the same with a vocabulary:
 *		how many claims a text states, and what it takes to find them.
 *
 * Both grow with the text, and are estimated from its width.  That of a column
 * is the one in the statistics; but these count a text that is stored apart as
 * the pointer to it, so what the table keeps apart is added, shared out among
 * its rows; in a table of articles, it is their text.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "catalog/pg_class.h"
#include "compat.h"
#include "fmgr.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "parser/parsetree.h"
#include "storage/bufmgr.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/syscache.h"

PG_FUNCTION_INFO_V1(extract_claims_support);

/* One claim in so many bytes: dense reports have one in 60, long articles one in 550. */
#define BYTES_PER_CLAIM 300.0

/*
 * In units of cpu_operator_cost, of which one is about 30 ns: measured are 12
 * to 140 ns for a byte, most where there are most claims.
 */
#define COST_PER_BYTE 2.0

/* A text of which nothing is known: a short article. */
#define DEFAULT_WIDTH 1500.0

/* Stored texts are compressed to about so much. */
#define COMPRESSION 0.6

/* Pages of the table where the relation keeps what is too long for its rows.  pg_class knows them only after VACUUM, so they are counted. */
static double
pages_apart(Oid relation)
{
	HeapTuple row = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
	Oid toast;
	Relation table;
	double pages = 0;

	if (!HeapTupleIsValid(row))
		return 0;
	toast = ((Form_pg_class) GETSTRUCT(row))->reltoastrelid;
	ReleaseSysCache(row);
	table = OidIsValid(toast) ? try_relation_open(toast, AccessShareLock) : NULL;
	if (table != NULL)
	{
		pages = RelationGetNumberOfBlocks(table);
		relation_close(table, AccessShareLock);
	}
	return pages;
}

/* Bytes per row that a relation of the query keeps apart. */
static double
width_apart(PlannerInfo *root, Index number, Oid relation)
{
	RelOptInfo *planned = root->simple_rel_array == NULL ? NULL : root->simple_rel_array[number];

	return planned == NULL || planned->tuples < 1 ? 0 : pages_apart(relation) * BLCKSZ / planned->tuples / COMPRESSION;
}

static double
width_of_column(PlannerInfo *root, const Var *column)
{
	RangeTblEntry *entry;
	int32 width;

	if (root == NULL || column->varlevelsup != 0 || IS_SPECIAL_VARNO(column->varno))
		return DEFAULT_WIDTH;
	entry = planner_rt_fetch(column->varno, root);
	if (entry->rtekind != RTE_RELATION)
		return DEFAULT_WIDTH;
	width = get_attavgwidth(entry->relid, column->varattno);
	return width <= 0 ? DEFAULT_WIDTH : width + width_apart(root, (Index) column->varno, entry->relid);
}

/*
 * Of the arguments body, published, perspective, and repair where there is one.  Where they are more, a vocabulary stands
 * before them.
 */
#define ARGUMENTS_LEAST 3
#define ARGUMENTS_MOST 4

static double
width_of_text(PlannerInfo *root, Node *call)
{
	List *arguments;
	Node *body;

	if (call == NULL || !IsA(call, FuncExpr) || list_length(((FuncExpr *) call)->args) < ARGUMENTS_LEAST)
		return DEFAULT_WIDTH;
	arguments = ((FuncExpr *) call)->args;
	body = strip_implicit_coercions(list_nth(arguments, list_length(arguments) > ARGUMENTS_MOST ? 1 : 0));
	if (IsA(body, Const))
		return ((Const *) body)->constisnull ? 0
											 : (double) toast_raw_datum_size(((Const *) body)->constvalue) - VARHDRSZ;
	return IsA(body, Var) ? width_of_column(root, (Var *) body) : DEFAULT_WIDTH;
}

Datum
extract_claims_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);
	Node *result = NULL;

	if (IsA(request, SupportRequestRows))
	{
		SupportRequestRows *rows = (SupportRequestRows *) request;

		rows->rows = clamp_row_est(width_of_text(rows->root, rows->node) / BYTES_PER_CLAIM);
		result = request;
	}
	else if (IsA(request, SupportRequestCost))
	{
		SupportRequestCost *cost = (SupportRequestCost *) request;

		cost->startup = 0;
		cost->per_tuple = COST_PER_BYTE * cpu_operator_cost * width_of_text(cost->root, cost->node);
		result = request;
	}
	PG_RETURN_POINTER(result);
}
