/*-------------------------------------------------------------------------
 *
 * contradict.c
 *		The operator <!>, what it stands on, and how the planner sees it.
 *
 * The judgement itself is the engine's (core/relation.c).  Here a pair is
 * first looked at as bytes: most pairs of a join are of different topics and
 * are let go before either claim is read.
 *
 * Claims that contradict are of one topic.  The support function tells the
 * planner so: a join on a.claim <!> b.claim gets the clause
 * claim_topic_hash(a.claim) = claim_topic_hash(b.claim) beside it, and with that
 * can be a hash or merge join instead of a walk over all pairs.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "parser/parse_func.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "claim.h"
#include "core/compare/relation.h"
#include "host.h"

/*
 * How often <!> holds: against a constant about one claim in a hundred
 * thousand.  In a join the clause on topics that stands beside it is taken by
 * the planner to hold once in 200 pairs, and the rest is left to the operator.
 */
#define CONTRADICTS_SELECTIVITY 1e-5
#define CONTRADICTS_JOIN_SELECTIVITY 2e-3

PG_FUNCTION_INFO_V1(claim_contradicts);
PG_FUNCTION_INFO_V1(compare_claims);
PG_FUNCTION_INFO_V1(explain_claim);
PG_FUNCTION_INFO_V1(explain_claims);
PG_FUNCTION_INFO_V1(claim_topic_hash);
PG_FUNCTION_INFO_V1(claim_contradicts_sel);
PG_FUNCTION_INFO_V1(claim_contradicts_joinsel);
PG_FUNCTION_INFO_V1(claim_contradicts_support);

Datum
claim_contradicts(PG_FUNCTION_ARGS)
{
	struct varlena *a = PG_GETARG_CLAIM_PP(0);
	struct varlena *b = PG_GETARG_CLAIM_PP(1);
	rc_claim claim_a;
	rc_claim claim_b;

	if (rc_claim_bytes_unlike((unsigned char *) VARDATA_ANY(a), VARSIZE_ANY_EXHDR(a), (unsigned char *) VARDATA_ANY(b),
							  VARSIZE_ANY_EXHDR(b)))
		PG_RETURN_BOOL(false);
	claim_view(a, &claim_a);
	claim_view(b, &claim_b);
	PG_RETURN_BOOL(rc_claim_relation(&claim_a, &claim_b) == RC_CONTRADICTS);
}

Datum
compare_claims(PG_FUNCTION_ARGS)
{
	rc_claim a;
	rc_claim b;

	CLAIM_ARG(0, &a);
	CLAIM_ARG(1, &b);
	PG_RETURN_TEXT_P(cstring_to_text(rc_relation_name(rc_claim_relation(&a, &b))));
}

rc_language
claim_read_language(const text *name)
{
	const char *word = text_to_cstring(name);

	if (pg_strcasecmp(word, "en") == 0)
		return RC_ENGLISH;
	if (pg_strcasecmp(word, "zh") == 0)
		return RC_CHINESE;
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("language \"%s\" is not supported", word),
					errhint("Claims are explained in \"en\" (English) and \"zh\" (Chinese).")));
}

/* The sentence on one claim, or on two where b is not NULL. */
static text *
explained(const rc_claim *a, const rc_claim *b, rc_language language)
{
	char buffer[1024];
	char *sentence = buffer;
	size_t room = sizeof(buffer);

	for (;;)
	{
		size_t len = b == NULL ? rc_claim_explain(a, language, sentence, room)
							   : rc_claims_explain(a, b, language, sentence, room);

		if (len <= room)
			return host_native_text((rc_text){sentence, len});
		room = len;
		sentence = palloc(room);
	}
}

Datum
explain_claim(PG_FUNCTION_ARGS)
{
	rc_claim claim;
	rc_language language = claim_read_language(PG_GETARG_TEXT_PP(1));

	CLAIM_ARG(0, &claim);
	PG_RETURN_TEXT_P(explained(&claim, NULL, language));
}

Datum
explain_claims(PG_FUNCTION_ARGS)
{
	rc_claim a;
	rc_claim b;
	rc_language language = claim_read_language(PG_GETARG_TEXT_PP(2));

	CLAIM_ARG(0, &a);
	CLAIM_ARG(1, &b);
	PG_RETURN_TEXT_P(explained(&a, &b, language));
}

Datum
claim_topic_hash(PG_FUNCTION_ARGS)
{
	rc_claim claim;

	CLAIM_ARG(0, &claim);
	PG_RETURN_INT64((int64) rc_topic_hash(&claim));
}

/*
 * The planner
 */
Datum
claim_contradicts_sel(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_FLOAT8(CONTRADICTS_SELECTIVITY);
}

Datum
claim_contradicts_joinsel(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_FLOAT8(CONTRADICTS_JOIN_SELECTIVITY);
}

static Oid
function_of(const char *schema, const char *name, Oid type)
{
	return LookupFuncName(list_make2(makeString(pstrdup(schema)), makeString(pstrdup(name))), 1, &type, true);
}

static Oid
operator_of(const char *schema, const char *name, Oid type)
{
	return OpernameGetOprid(list_make2(makeString(pstrdup(schema)), makeString(pstrdup(name))), type, type);
}

static Expr *
hash_of(Oid function, Expr *claim)
{
	return (Expr *) makeFuncExpr(function, INT8OID, list_make1(copyObjectImpl(claim)), InvalidOid, InvalidOid,
								 COERCE_EXPLICIT_CALL);
}

/* Columns of two relations of this query: is it a join clause? */
static bool
are_of_two_relations(Node *left, Node *right)
{
	return IsA(left, Var) && IsA(right, Var) && ((Var *) left)->varlevelsup == 0 && ((Var *) right)->varlevelsup == 0 &&
		   ((Var *) left)->varno != ((Var *) right)->varno;
}

/*
 * The planner simplifies the parts of an AND anew.  So that the operator is not
 * taken apart without end, it is marked: by a collation of its result, which
 * means nothing to a boolean, and which no parser gives it.  Nor does this one
 * keep postgres_fdw from sending the operator to another server, as any other,
 * or a collation of the arguments, would.
 */
#define MARK DEFAULT_COLLATION_OID

/*
 * The call as an operator, with the clause on topics beside it where it joins.
 * The objects of the extension stand in the schema of the function called.
 */
static Node *
simplified(FuncExpr *call)
{
	Expr *left = linitial(call->args);
	Expr *right = lsecond(call->args);
	Oid claim = exprType((Node *) left);
	char *schema = get_namespace_name(get_func_namespace(call->funcid));
	Oid contradicts = operator_of(schema, "<!>", claim);
	Oid topic_hash = function_of(schema, "claim_topic_hash", claim);
	Oid equals = operator_of("pg_catalog", "=", INT8OID);
	Expr *clause;
	Expr *same_topic;

	if (call->funccollid == MARK || !OidIsValid(contradicts) || !OidIsValid(topic_hash) || !OidIsValid(equals))
		return NULL;
	clause = make_opclause(contradicts, BOOLOID, false, left, right, MARK, InvalidOid);
	set_opfuncid((OpExpr *) clause);
	if (!are_of_two_relations((Node *) left, (Node *) right))
		return (Node *) clause;

	same_topic = make_opclause(equals, BOOLOID, false, hash_of(topic_hash, left), hash_of(topic_hash, right),
							   InvalidOid, InvalidOid);
	set_opfuncid((OpExpr *) same_topic);
	return (Node *) makeBoolExpr(AND_EXPR, list_make2(clause, same_topic), -1);
}

Datum
claim_contradicts_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);
	Node *result = NULL;

	if (IsA(request, SupportRequestSimplify))
		result = simplified(((SupportRequestSimplify *) request)->fcall);
	else if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *selectivity = (SupportRequestSelectivity *) request;

		selectivity->selectivity = selectivity->is_join ? CONTRADICTS_JOIN_SELECTIVITY : CONTRADICTS_SELECTIVITY;
		result = request;
	}
	PG_RETURN_POINTER(result);
}
