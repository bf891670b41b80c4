/*-------------------------------------------------------------------------
 *
 * claims_trigger.c
 *		claims_update_trigger(): a claims table kept by trigger, in the manner of
 *		tsvector_update_trigger.
 *
 *		CREATE TRIGGER ... AFTER INSERT OR UPDATE OR DELETE ON article FOR EACH ROW
 *		EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'body', 'published', 'perspective', 'vocabulary')
 *
 * It runs after the row is written, as the row may still change before, and
 * with the rights of whoever writes it.  An update that leaves text, date,
 * perspective and key alone does nothing.
 *
 * Keys can change hands within one statement (SET id = id + 1), and between
 * partitions an update is a deletion and an insertion.  So a key that is gone
 * from one row is looked for in the table before its claims are taken out.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "claims_trigger.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "nodes/makefuncs.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/varlena.h"

PG_FUNCTION_INFO_V1(claims_update_trigger);

/* Found at the first row of a statement. */
typedef struct TriggerState
{
	ArticleColumns columns;
	Oid target;
	Oid source; /* the table, or the topmost one where it is a partition */
	const char *key_name;
	const char *vocabulary; /* or NULL */
	Oid schema;             /* of the extension */
} TriggerState;

#define TRIGGER_HINT                                                                                                   \
	"Use CREATE TRIGGER ... AFTER INSERT OR UPDATE OR DELETE ON ... FOR EACH ROW EXECUTE FUNCTION "                    \
	"claims_update_trigger('target', 'key', 'body', 'published', 'perspective', 'vocabulary')."

static void
protocol_violated(const char *what)
{
	ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED), errmsg("%s", what), errhint(TRIGGER_HINT)));
}

static void
check_call(const TriggerData *call)
{
	if (!TRIGGER_FIRED_AFTER(call->tg_event))
		protocol_violated("claims_update_trigger: must be fired AFTER event");
	if (TRIGGER_FIRED_BY_TRUNCATE(call->tg_event) != !TRIGGER_FIRED_FOR_ROW(call->tg_event))
		protocol_violated("claims_update_trigger: must be fired for row, or by TRUNCATE");
	if (call->tg_trigger->tgnargs < 3 || call->tg_trigger->tgnargs > 6)
		protocol_violated("claims_update_trigger: must have the arguments target, key, body and, where there are such, "
						  "published, perspective and vocabulary");
}

static Oid
topmost(Relation relation)
{
	Oid oid = RelationGetRelid(relation);

	return relation->rd_rel->relispartition ? llast_oid(get_partition_ancestors(oid)) : oid;
}

Oid
claims_trigger_target(Relation source, const Trigger *trigger, bool missing_ok)
{
	RangeVar *name = makeRangeVarFromNameList(textToQualifiedNameList(cstring_to_text(trigger->tgargs[0])));
	Oid target;

	if (name->schemaname == NULL)
		name->schemaname = get_namespace_name(get_rel_namespace(topmost(source)));
	target = RangeVarGetRelid(name, NoLock, true);
	if (!OidIsValid(target) && !missing_ok)
		ereport(
			ERROR,
			(errcode(ERRCODE_UNDEFINED_TABLE),
			 errmsg("claims table \"%s.%s\" does not exist", name->schemaname, name->relname),
			 errhint(
				 "The trigger \"%s\" names it by an argument: drop the trigger, and create it anew if the table was "
				 "renamed or moved.",
				 trigger->tgname)));
	return target;
}

/* An argument that may be left out, or be empty. */
static const char *
argument(const Trigger *trigger, int n)
{
	return n < trigger->tgnargs && trigger->tgargs[n][0] != '\0' ? trigger->tgargs[n] : NULL;
}

/* A trigger is handed the row as it is stored, where a virtual column is null. */
static void
check_stored(Relation relation, AttrNumber number)
{
	Form_pg_attribute attribute;

	if (number == InvalidAttrNumber)
		return;
	attribute = TupleDescAttr(RelationGetDescr(relation), number - 1);
	if (attribute->attgenerated == ATTRIBUTE_GENERATED_VIRTUAL)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("claims_update_trigger: column \"%s\" of relation \"%s\" is a virtual generated column",
							   NameStr(attribute->attname), RelationGetRelationName(relation)),
						errhint("Make it STORED, or bring the claims up to date with extract_claims_into.")));
}

static TriggerState *
state_of(FunctionCallInfo fcinfo, TriggerData *call)
{
	Trigger *trigger = call->tg_trigger;
	TriggerState *state = fcinfo->flinfo->fn_extra;

	if (state != NULL)
		return state;
	state = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(TriggerState));
	state->key_name = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt, trigger->tgargs[1]);
	article_columns_find(call->tg_relation, trigger->tgargs[1], trigger->tgargs[2], argument(trigger, 3),
						 argument(trigger, 4), &state->columns);
	check_stored(call->tg_relation, state->columns.key);
	check_stored(call->tg_relation, state->columns.body);
	check_stored(call->tg_relation, state->columns.published);
	check_stored(call->tg_relation, state->columns.perspective);
	if (argument(trigger, 5) != NULL)
		state->vocabulary = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt, argument(trigger, 5));
	state->schema = get_func_namespace(fcinfo->flinfo->fn_oid);
	state->source = topmost(call->tg_relation);
	state->target = claims_trigger_target(call->tg_relation, trigger, false);
	claims_table_check_source(state->source, state->target);
	/* TRUNCATE reads no columns. */
	if (!TRIGGER_FIRED_BY_TRUNCATE(call->tg_event))
		claims_table_check_made_for(
			state->target, state->source, state->schema,
			(const char *const[]){trigger->tgargs[2], argument(trigger, 3), argument(trigger, 4)},
			argument(trigger, 5));
	fcinfo->flinfo->fn_extra = state;
	return state;
}

static Datum
column(Relation relation, HeapTuple row, AttrNumber number, bool *isnull)
{
	*isnull = true;
	return number == InvalidAttrNumber ? (Datum) 0 : heap_getattr(row, number, RelationGetDescr(relation), isnull);
}

static void
read_article(Relation relation, HeapTuple row, const ArticleColumns *columns, Article *article)
{
	bool isnull;

	article->key = column(relation, row, columns->key, &isnull);
	if (isnull)
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
						errmsg("null value in column \"%s\", the key of articles of relation \"%s\"",
							   NameStr(TupleDescAttr(RelationGetDescr(relation), columns->key - 1)->attname),
							   RelationGetRelationName(relation))));
	article->argument[0] = column(relation, row, columns->body, &article->isnull[0]);
	article->argument[1] = column(relation, row, columns->published, &article->isnull[1]);
	article->argument[2] = column(relation, row, columns->perspective, &article->isnull[2]);
}

/* Equal as they are stored?  A long text that was not touched has the same pointer, and is not fetched. */
static bool
same_column(Relation relation, HeapTuple old, HeapTuple new, AttrNumber number)
{
	Form_pg_attribute attribute;
	bool old_null;
	bool new_null;
	Datum old_value = column(relation, old, number, &old_null);
	Datum new_value = column(relation, new, number, &new_null);

	if (old_null || new_null)
		return old_null == new_null;
	attribute = TupleDescAttr(RelationGetDescr(relation), number - 1);
	return datumIsEqual(old_value, new_value, attribute->attbyval, attribute->attlen) ||
		   datum_image_eq(old_value, new_value, attribute->attbyval, attribute->attlen);
}

static void
row_changed(ClaimsTable *table, TriggerData *call, const TriggerState *state)
{
	const ArticleColumns *columns = &state->columns;
	Relation relation = call->tg_relation;
	bool inserted = TRIGGER_FIRED_BY_INSERT(call->tg_event);
	bool updated = TRIGGER_FIRED_BY_UPDATE(call->tg_event);
	HeapTuple old = call->tg_trigtuple;
	HeapTuple new = updated ? call->tg_newtuple : call->tg_trigtuple;
	bool same_key = updated && same_column(relation, old, new, columns->key);
	Article article;

	if (same_key && same_column(relation, old, new, columns->body) &&
		same_column(relation, old, new, columns->published) && same_column(relation, old, new, columns->perspective))
		return;
	if (!inserted && !same_key)
	{
		read_article(relation, old, columns, &article);
		claims_table_forget(table, article.key, state->source, state->key_name);
	}
	if (inserted || updated)
	{
		read_article(relation, new, columns, &article);
		claims_table_put(table, &article, ruleset_datum(state->vocabulary, state->schema),
						 claims_table_extract(table, &article, state->vocabulary));
	}
}

Datum
claims_update_trigger(PG_FUNCTION_ARGS)
{
	TriggerData *call = (TriggerData *) fcinfo->context;
	TriggerState *state;
	ClaimsTable *table;

	if (!CALLED_AS_TRIGGER(fcinfo))
		protocol_violated("claims_update_trigger: not fired by trigger manager");
	check_call(call);
	state = state_of(fcinfo, call);
	table = claims_table_open(state->target, state->columns.key_type, state->schema);

	SPI_connect();
	if (TRIGGER_FIRED_BY_TRUNCATE(call->tg_event))
		claims_table_empty(table);
	else
		row_changed(table, call, state);
	SPI_finish();
	PG_RETURN_POINTER(NULL);
}
