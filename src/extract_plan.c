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
#include "catalog/pg_class.h"
#include "compat.h"
#include "fmgr.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "parser/parsetree.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

PG_FUNCTION_INFO_V1(extract_claims_support);

/* One claim in so many bytes: dense reports have one in 60, long articles one in 550. */
#define BYTES_PER_CLAIM 300.0

/*
 * In units of cpu_operator_cost, of which one is about 30 ns: measured are 190
 * to 350 ns for a byte, most where there are most claims.
 */
#define COST_PER_BYTE 8.0

/* A text of which nothing is known: a short article. */
#define DEFAULT_WIDTH 1500.0

/* Stored texts are compressed to about so much. */
#define COMPRESSION 0.6

/* Bytes per row that a table keeps in its TOAST table. */
static double
width_apart(Oid relation)
{
	HeapTuple row = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
	HeapTuple toast_row = NULL;
	double width = 0;

	if (!HeapTupleIsValid(row))
		return 0;
	if (OidIsValid(((Form_pg_class) GETSTRUCT(row))->reltoastrelid))
		toast_row = SearchSysCache1(RELOID, ObjectIdGetDatum(((Form_pg_class) GETSTRUCT(row))->reltoastrelid));
	if (HeapTupleIsValid(toast_row))
	{
		double rows = ((Form_pg_class) GETSTRUCT(row))->reltuples;
		double pages = ((Form_pg_class) GETSTRUCT(toast_row))->relpages;

		if (rows >= 1)
			width = pages * BLCKSZ / rows / COMPRESSION;
		ReleaseSysCache(toast_row);
	}
	ReleaseSysCache(row);
	return width;
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
	return width <= 0 ? DEFAULT_WIDTH : width + width_apart(entry->relid);
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
