/*-------------------------------------------------------------------------
 *
 * vocabulary.c
 *		The table claims_vocabulary, and what this backend keeps of it.
 *
 * A vocabulary is read when it is first asked for, and kept.  A trigger on the
 * table sends an invalidation of it, as for a change of its definition: that
 * reaches all backends, also on standbys, when the change is committed, and
 * only then.
 *
 * What is kept must be the newest state, not that of the query that happens to
 * ask: the message of a change may come, and be forgotten, before a query ends
 * that does not see the change.  So it is read by a snapshot of its own.  Where
 * that cannot be had (in parallel queries), or would not be what the transaction
 * may see (repeatable read), it is kept until the end of the transaction only.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "core/lexicon/lexicon.h"
#include "executor/tuptable.h"
#include "host.h"
#include "miscadmin.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "vocabulary.h"

PG_FUNCTION_INFO_V1(claims_vocabulary_trigger);

const VocabularyConcept known_concepts[] = {
#include "stand_ins.h"
};
const int known_concepts_count = lengthof(known_concepts);

/* The columns of the table. */
enum
{
	COLUMN_VOCABULARY = 1,
	COLUMN_ALIAS,
	COLUMN_CONCEPT,
	COLUMN_CLASS,
	COLUMN_COUNTRY
};

#define TABLE_NAME "claims_vocabulary"

static Vocabulary *vocabularies = NULL;
static Oid table_read = InvalidOid;

/*
 * Rows
 */

static const VocabularyConcept *
find_known(const char *name)
{
	for (int i = 0; i < known_concepts_count; i++)
		if (strcmp(known_concepts[i].name, name) == 0)
			return &known_concepts[i];
	return NULL;
}

static bool
can_be_own(const char *class)
{
	static const char *const classes[] = {"company", "agency", "media", "place", "use", "material"};

	for (size_t i = 0; i < lengthof(classes); i++)
		if (strcmp(classes[i], class) == 0)
			return true;
	return false;
}

static bool
is_known_country(const char *country)
{
	const VocabularyConcept *known = find_known(country);

	return known != NULL && (strcmp(known->class, "country") == 0 || strcmp(known->class, "bloc") == 0);
}

/* An agency acts for its country, so it can only be read like another agency of the same. */
static bool
has_agency(const char *country)
{
	for (int i = 0; i < known_concepts_count; i++)
		if (known_concepts[i].stands && strcmp(known_concepts[i].class, "agency") == 0 &&
			strcmp(known_concepts[i].country, country) == 0)
			return true;
	return false;
}

static void
check_own(const char *concept, const char *class, const char *country)
{
	if (class[0] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("the dictionary has no concept \"%s\"", concept),
				 errhint("For another name of a concept that it has, use the name that claims carry, such as CN; for "
						 "one of your own, give its class.")));
	if (!can_be_own(class))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("a concept of your own cannot be of class \"%s\"", class),
						errhint("It can be company, agency, media, place, use or material.")));
	if (country[0] != '\0' && !is_known_country(country))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("the dictionary has no country \"%s\"", country),
				 errhint("Countries are written as in claims, by their codes of two letters.")));
	if (strcmp(class, "agency") == 0 && (country[0] == '\0' || !has_agency(country)))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						country[0] == '\0'
							? errmsg("an agency needs the country for which it acts")
							: errmsg("the dictionary has no agency of country \"%s\" to read this one like", country),
						errhint("A company can be of any country.")));
}

/* Single spaces between its words, none around them. */
static rc_text
normal_spelling(const char *alias)
{
	char *normal = palloc(strlen(alias) + 1);
	size_t len = 0;

	for (const char *at = alias; *at != '\0'; at++)
	{
		if (strchr(" \t\r\n-", *at) == NULL)
			normal[len++] = *at;
		else if (len > 0 && normal[len - 1] != ' ')
			normal[len++] = ' ';
	}
	if (len > 0 && normal[len - 1] == ' ')
		len--;
	return (rc_text){normal, len};
}

static char *
utf8_column(Datum value, bool isnull)
{
	rc_text utf8;

	if (isnull)
		return pstrdup("");
	utf8 = host_utf8_text(DatumGetTextPP(value));
	return pnstrdup(utf8.data, utf8.len);
}

/* The values of a row, in the order of the columns, as an alias of a vocabulary; what is wrong with it is an error. */
static void
read_row(const Datum *values, const bool *nulls, VocabularyWord *alias)
{
	char *spelling = utf8_column(values[COLUMN_ALIAS - 1], nulls[COLUMN_ALIAS - 1]);
	char *name = utf8_column(values[COLUMN_CONCEPT - 1], nulls[COLUMN_CONCEPT - 1]);
	char *class = utf8_column(values[COLUMN_CLASS - 1], nulls[COLUMN_CLASS - 1]);
	char *country = utf8_column(values[COLUMN_COUNTRY - 1], nulls[COLUMN_COUNTRY - 1]);
	rc_error error;

	alias->spelling = normal_spelling(spelling);
	if (alias->spelling.len < 2)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("alias \"%s\" is too short", spelling)));
	if (rc_name_check("alias", alias->spelling, &error) != RC_OK ||
		rc_name_check("concept", (rc_text){name, strlen(name)}, &error) != RC_OK)
		report_failure("row of a vocabulary", &error);
	alias->concept = find_known(name);
	alias->own = alias->concept == NULL;
	if (alias->own)
	{
		VocabularyConcept *own = palloc0(sizeof(VocabularyConcept));

		check_own(name, class, country);
		own->name = name;
		own->class = class;
		own->country = country;
		alias->concept = own;
	}
}

/*
 * Reading the table
 */

/* In the order of their bytes, so that the version does not depend on that of the rows. */
static int
compare_aliases(const void *a, const void *b)
{
	const rc_text *left = &((const VocabularyWord *) a)->spelling;
	const rc_text *right = &((const VocabularyWord *) b)->spelling;
	int order = memcmp(left->data, right->data, Min(left->len, right->len));

	return order != 0 ? order : (left->len > right->len) - (left->len < right->len);
}

/* FNV-1a, with the end of each text. */
static uint64
add_to_version(uint64 version, const char *data, size_t len)
{
	for (size_t i = 0; i <= len; i++)
		version = (version ^ (i < len ? (unsigned char) data[i] : 0xFF)) * UINT64CONST(0x100000001B3);
	return version;
}

/* Capitals are as small letters, and all that may stand between two words is as a space. */
static unsigned
folded(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return c + ('a' - 'A');
	return c == '-' || c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

unsigned
vocabulary_bucket(unsigned char first, unsigned char second)
{
	return (folded(first) * 31 + folded(second)) % VOCABULARY_BUCKETS;
}

static int
compare_lengths(const void *a, const void *b)
{
	const VocabularyWord *left = *(VocabularyWord *const *) a;
	const VocabularyWord *right = *(VocabularyWord *const *) b;

	if (left->spelling.len != right->spelling.len)
		return left->spelling.len > right->spelling.len ? 1 : -1;
	return (left < right) - (left > right);
}

/* Each goes before those that are there: so longer ones come last, and stand first. */
static void
fill_buckets(Vocabulary *vocabulary)
{
	VocabularyWord **words =
		palloc_extended(sizeof(VocabularyWord *) * (size_t) (vocabulary->count + 1), MCXT_ALLOC_HUGE);

	for (int i = 0; i < vocabulary->count; i++)
		words[i] = &vocabulary->aliases[i];
	qsort(words, (size_t) vocabulary->count, sizeof(VocabularyWord *), compare_lengths);
	for (int i = 0; i < vocabulary->count; i++)
	{
		const char *first = words[i]->spelling.data;
		VocabularyWord **place =
			&vocabulary->buckets[vocabulary_bucket((unsigned char) first[0], (unsigned char) first[1])];

		words[i]->next = *place;
		*place = words[i];
	}
	pfree(words);
}

typedef struct OwnConcept
{
	char name[RC_NAME_BYTES + 1];
	const VocabularyConcept *concept;
} OwnConcept;

/* Rows of one concept of the user's own share it, whichever says more of it. */
static void
share_concepts(Vocabulary *vocabulary)
{
	HASHCTL control = {.keysize = RC_NAME_BYTES + 1, .entrysize = sizeof(OwnConcept), .hcxt = CurrentMemoryContext};
	HTAB *concepts = hash_create("rareclaims concepts", 64, &control, HASH_ELEM | HASH_STRINGS | HASH_CONTEXT);

	for (int i = 0; i < vocabulary->count; i++)
	{
		VocabularyWord *alias = &vocabulary->aliases[i];
		OwnConcept *own;
		bool found;

		if (!alias->own)
			continue;
		own = hash_search(concepts, alias->concept->name, HASH_ENTER, &found);
		if (!found)
		own->concept = alias->concept;
		alias->concept = own->concept;
	}
	hash_destroy(concepts);
}

static void
finish(Vocabulary *vocabulary)
{
	uint64 version = UINT64CONST(0xCBF29CE484222325);

	qsort(vocabulary->aliases, (size_t) vocabulary->count, sizeof(VocabularyWord), compare_aliases);
	for (int i = 0; i < vocabulary->count; i++)
	{
		const VocabularyWord *alias = &vocabulary->aliases[i];

		version = add_to_version(version, alias->spelling.data, alias->spelling.len);
		version = add_to_version(version, alias->concept->name, strlen(alias->concept->name));
		if (alias->own)
		{
			version = add_to_version(version, alias->concept->class, strlen(alias->concept->class));
			version = add_to_version(version, alias->concept->country, strlen(alias->concept->country));
		}
	}
	share_concepts(vocabulary);
	fill_buckets(vocabulary);
	snprintf(vocabulary->version, sizeof(vocabulary->version), "%016llx", (unsigned long long) version);
}

static void
read_rows(Vocabulary *vocabulary, Relation table, Snapshot snapshot)
{
	TupleTableSlot *slot = table_slot_create(table, NULL);
	TableScanDesc scan = table_beginscan(table, snapshot, 0, NULL);
	int room = 64;

	vocabulary->aliases = palloc(sizeof(VocabularyWord) * (size_t) room);
	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		CHECK_FOR_INTERRUPTS();
		slot_getallattrs(slot);
		if (strcmp(NameStr(*DatumGetName(slot->tts_values[COLUMN_VOCABULARY - 1])), vocabulary->name) != 0)
			continue;
		if (vocabulary->count == room)
			vocabulary->aliases = repalloc_huge(vocabulary->aliases, sizeof(VocabularyWord) * (size_t) (room *= 2));
		read_row(slot->tts_values, slot->tts_isnull, &vocabulary->aliases[vocabulary->count++]);
	}
	table_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
}

static void
read_vocabulary(Vocabulary *vocabulary, Relation table)
{
	bool latest = !IsInParallelMode() && !IsolationUsesXactSnapshot();
	Snapshot snapshot = RegisterSnapshot(latest ? GetLatestSnapshot() : GetActiveSnapshot());
	MemoryContext caller = MemoryContextSwitchTo(vocabulary->context);

	vocabulary->transient = !latest;
	/* A change that comes while it is read makes it invalid again. */
	vocabulary->valid = true;
	/* For what is fetched of long values. */
	PushActiveSnapshot(snapshot);
	read_rows(vocabulary, table, snapshot);
	PopActiveSnapshot();
	finish(vocabulary);
	MemoryContextSwitchTo(caller);
	UnregisterSnapshot(snapshot);
}

/*
 * The cache
 */
static void
forget_relation(Datum arg, Oid relation)
{
	(void) arg;
	if (!OidIsValid(relation) || relation == table_read)
		for (Vocabulary *vocabulary = vocabularies; vocabulary != NULL; vocabulary = vocabulary->next)
			vocabulary->valid = false;
}

static void
forget_transient(XactEvent event, void *arg)
{
	(void) event;
	(void) arg;
	for (Vocabulary *vocabulary = vocabularies; vocabulary != NULL; vocabulary = vocabulary->next)
		if (vocabulary->transient)
			vocabulary->valid = false;
}

static void
register_callbacks(void)
{
	static bool registered = false;

	if (registered)
		return;
	CacheRegisterRelcacheCallback(forget_relation, (Datum) 0);
	RegisterXactCallback(forget_transient, NULL);
	registered = true;
}

/* Of an earlier state, as nobody reads in it any more. */
static void
drop_invalid(void)
{
	for (Vocabulary **place = &vocabularies; *place != NULL;)
	{
		Vocabulary *vocabulary = *place;

		if (vocabulary->valid)
			place = &vocabulary->next;
		else
		{
			*place = vocabulary->next;
			MemoryContextDelete(vocabulary->context);
		}
	}
}

static Vocabulary *
find_vocabulary(const char *name)
{
	for (Vocabulary *vocabulary = vocabularies; vocabulary != NULL; vocabulary = vocabulary->next)
		if (vocabulary->valid && strcmp(vocabulary->name, name) == 0)
			return vocabulary;
	return NULL;
}

/* It is put into the list before it is read, so that an invalidation finds it; one that could not be read is not valid. */
static Vocabulary *
new_vocabulary(const char *name)
{
	MemoryContext context = AllocSetContextCreate(TopMemoryContext, "rareclaims vocabulary", ALLOCSET_DEFAULT_SIZES);
	Vocabulary *vocabulary = MemoryContextAllocZero(context, sizeof(Vocabulary));

	vocabulary->context = context;
	vocabulary->name = MemoryContextStrdup(context, name);
	vocabulary->next = vocabularies;
	vocabularies = vocabulary;
	return vocabulary;
}

static Vocabulary *
load_vocabulary(const char *name, Oid schema)
{
	Oid oid = get_relname_relid(TABLE_NAME, schema);
	Vocabulary *vocabulary;
	Relation table;

	if (!OidIsValid(oid))
		elog(ERROR, "could not find table " TABLE_NAME " of the extension");
	register_callbacks();
	table = table_open(oid, AccessShareLock);
	drop_invalid();
	table_read = oid;
	vocabulary = new_vocabulary(name);
	PG_TRY();
	{
		read_vocabulary(vocabulary, table);
		if (vocabulary->count == 0)
			ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("vocabulary \"%s\" does not exist", name),
							errhint("Insert its words into the table " TABLE_NAME ".")));
	}
	PG_CATCH();
	{
		vocabulary->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	table_close(table, AccessShareLock);
	return vocabulary;
}

const Vocabulary *
vocabulary_open(const char *name, Oid schema)
{
	Vocabulary *vocabulary = find_vocabulary(name);

	return vocabulary != NULL ? vocabulary : load_vocabulary(name, schema);
}

/*
 * The trigger: rows are checked before they are written; after the statement, the backends are told.
 */
Datum
claims_vocabulary_trigger(PG_FUNCTION_ARGS)
{
	TriggerData *call = (TriggerData *) fcinfo->context;
	HeapTuple row;
	Datum values[COLUMN_COUNTRY];
	bool nulls[COLUMN_COUNTRY];
	VocabularyWord alias;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("claims_vocabulary_trigger: not fired by trigger manager")));
	/* The columns of another table would not be what they are taken for. */
	if (RelationGetRelid(call->tg_relation) !=
		get_relname_relid(TABLE_NAME, get_func_namespace(fcinfo->flinfo->fn_oid)))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("claims_vocabulary_trigger: can only be a trigger of " TABLE_NAME)));
	if (!TRIGGER_FIRED_FOR_ROW(call->tg_event) == TRIGGER_FIRED_BEFORE(call->tg_event))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("claims_vocabulary_trigger: must be fired before rows and after statements")));
	if (!TRIGGER_FIRED_FOR_ROW(call->tg_event))
	{
		CacheInvalidateRelcache(call->tg_relation);
		PG_RETURN_POINTER(NULL);
	}
	row = TRIGGER_FIRED_BY_UPDATE(call->tg_event) ? call->tg_newtuple : call->tg_trigtuple;
	for (int column = COLUMN_VOCABULARY; column <= COLUMN_COUNTRY; column++)
		values[column - 1] = heap_getattr(row, column, RelationGetDescr(call->tg_relation), &nulls[column - 1]);
	if (!nulls[COLUMN_ALIAS - 1] && !nulls[COLUMN_CONCEPT - 1])
		read_row(values, nulls, &alias);
	return PointerGetDatum(row);
}
