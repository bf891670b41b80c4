/*-------------------------------------------------------------------------
 *
 * claims_made_for.c
 *		Whether a claims table is kept by what it was made for.
 *
 * create_claims_table makes the view _stale of the columns and the vocabulary
 * that it is given.  A trigger or a back-fill that is given others, or forgets
 * one, would write other claims, all of which that view calls stale.  So they
 * are held against the view.  Where there is none, or one that does not ask for
 * the fingerprints of these articles, nothing is known, and nothing refused.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/relation.h"
#include "catalog/pg_class.h"
#include "claims_table.h"
#include "nodes/nodeFuncs.h"
#include "parser/parsetree.h"
#include "rewrite/rewriteHandler.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#define STALE_SUFFIX "_stale"

/* What is read from the view. */
typedef struct MadeFor
{
	Oid schema; /* of the extension */
	Oid source;
	const Query *query; /* that is being read */
	bool of_source;
	const char *column[3]; /* body, published, perspective; NULL where there is none */
	bool has_vocabulary;   /* it is known */
	const char *vocabulary;
} MadeFor;

static bool
is_ours(const MadeFor *made_for, Oid function, const char *name)
{
	char *found = get_func_namespace(function) == made_for->schema ? get_func_name(function) : NULL;

	return found != NULL && strcmp(found, name) == 0;
}

/* The columns of the source that are the arguments of claims_fingerprint. */
static void
read_columns(MadeFor *made_for, List *arguments)
{
	const char *column[3] = {NULL, NULL, NULL};

	if (list_length(arguments) != 3)
		return;
	for (int i = 0; i < 3; i++)
	{
		Node *argument = strip_implicit_coercions(list_nth(arguments, i));
		Var *var = (Var *) argument;
		RangeTblEntry *entry;

		if (IsA(argument, Const) && ((Const *) argument)->constisnull)
			continue;
		if (!IsA(argument, Var) || var->varlevelsup != 0 || var->varattno <= 0)
			return;
		entry = rt_fetch(var->varno, made_for->query->rtable);
		if (entry->rtekind != RTE_RELATION || entry->relid != made_for->source)
			return;
		column[i] = get_attname(entry->relid, var->varattno, false);
	}
	made_for->of_source = true;
	memcpy(made_for->column, column, sizeof(column));
}

static void
read_vocabulary(MadeFor *made_for, List *arguments)
{
	Node *argument = list_length(arguments) == 1 ? strip_implicit_coercions(linitial(arguments)) : NULL;

	if (argument == NULL || !IsA(argument, Const))
		return;
	made_for->has_vocabulary = true;
	made_for->vocabulary =
		((Const *) argument)->constisnull ? NULL : TextDatumGetCString(((Const *) argument)->constvalue);
}

static bool
read_view(Node *node, void *context)
{
	MadeFor *made_for = context;

	if (node == NULL)
		return false;
	if (IsA(node, Query))
	{
		const Query *outer = made_for->query;

		made_for->query = (Query *) node;
		query_tree_walker((Query *) node, read_view, context, 0);
		made_for->query = outer;
		return false;
	}
	if (IsA(node, FuncExpr) && is_ours(made_for, ((FuncExpr *) node)->funcid, "claims_fingerprint"))
		read_columns(made_for, ((FuncExpr *) node)->args);
	else if (IsA(node, FuncExpr) && is_ours(made_for, ((FuncExpr *) node)->funcid, "rareclaims_ruleset"))
		read_vocabulary(made_for, ((FuncExpr *) node)->args);
	return expression_tree_walker(node, read_view, context);
}

static bool
same_name(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static const char *
told(const char *name)
{
	return name == NULL ? "NULL" : quote_literal_cstr(name);
}

static void
refuse(Oid target, const char *argument, const char *given, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("claims table \"%s\" was not made for %s => %s", get_rel_name(target), argument, told(given)),
			 errdetail("Its view \"%s" STALE_SUFFIX "\" is of %s => %s.", get_rel_name(target), argument, told(wanted)),
			 errhint("Pass what was passed to create_claims_table.")));
}

void
claims_table_check_made_for(Oid target, Oid source, Oid schema, const char *const column[3], const char *vocabulary)
{
	static const char *const arguments[] = {"body", "published", "perspective"};
	char *name = psprintf("%s" STALE_SUFFIX, get_rel_name(target));
	Oid oid = get_relname_relid(name, get_rel_namespace(target));
	Relation view = OidIsValid(oid) ? try_relation_open(oid, AccessShareLock) : NULL;
	MadeFor made_for = {.schema = schema, .source = source};

	if (view == NULL)
		return;
	if (view->rd_rel->relkind == RELKIND_VIEW)
		read_view((Node *) get_view_query(view), &made_for);
	relation_close(view, AccessShareLock);
	if (!made_for.of_source)
		return;
	for (int i = 0; i < 3; i++)
		if (!same_name(column[i], made_for.column[i]))
			refuse(target, arguments[i], column[i], made_for.column[i]);
	if (made_for.has_vocabulary && !same_name(vocabulary, made_for.vocabulary))
		refuse(target, "vocabulary", vocabulary, made_for.vocabulary);
}
