/*-------------------------------------------------------------------------
 *
 * claim_gist.c
 *		GiST index on claims, for the operator <!>.
 *
 * A key holds what is needed to say of a subtree "nothing in here contradicts
 * the claim asked for", and never says so wrongly:
 *
 *	- the range of the topics' hashes: claims of different topics do not
 *	  contradict;
 *	- the days that the claims can speak of (rc_claim_extent): without a day in
 *	  common they do not;
 *	- the greatest of the lower ends of their values, and the least of the upper
 *	  ends: a value that reaches below the one and above the other meets every
 *	  value of the subtree, and what meets agrees.  A claim that contradicts in
 *	  another way than by its value (denied, a restriction, a rank ...) takes this
 *	  test away, with ends that nothing passes.
 *
 * So the index is a B-tree over topics in the first place, in which busy topics
 * are divided by time and value.  What is left is asked of the operator itself:
 * recheck is always set.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <float.h>
#include <math.h>

#include "access/gist.h"
#include "access/stratnum.h"
#include "fmgr.h"
#include "utils/sortsupport.h"

#include "claim.h"
#include "core/number/number.h"
#include "core/compare/relation.h"

/* Of a leaf and of an inner page alike.  Stored as bytea; bytes are copied to be aligned. */
typedef struct claim_key
{
	uint32 topic_first, topic_last;
	int32 day_first, day_behind;
	double value_low;  /* the greatest lower end */
	double value_high; /* the least upper end */
} claim_key;

PG_FUNCTION_INFO_V1(gist_claim_compress);
PG_FUNCTION_INFO_V1(gist_claim_consistent);
PG_FUNCTION_INFO_V1(gist_claim_union);
PG_FUNCTION_INFO_V1(gist_claim_penalty);
PG_FUNCTION_INFO_V1(gist_claim_picksplit);
PG_FUNCTION_INFO_V1(gist_claim_same);
PG_FUNCTION_INFO_V1(gist_claim_sortsupport);

/*
 * Keys
 */
static claim_key
key_read(Datum datum)
{
	struct varlena *stored = (struct varlena *) DatumGetPointer(datum);
	claim_key key;

	if (VARSIZE_ANY_EXHDR(stored) != sizeof(key))
		ereport(ERROR,
				(errcode(ERRCODE_INDEX_CORRUPTED), errmsg("index on claims holds a key of %d bytes instead of %d",
														  (int) VARSIZE_ANY_EXHDR(stored), (int) sizeof(key))));
	memcpy(&key, VARDATA_ANY(stored), sizeof(key));
	return key;
}

static Datum
key_store(const claim_key *key)
{
	struct varlena *stored = palloc(VARHDRSZ + sizeof(*key));

	SET_VARSIZE(stored, VARHDRSZ + sizeof(*key));
	memcpy(VARDATA(stored), key, sizeof(*key));
	return PointerGetDatum(stored);
}

/* Can the claim contradict another only by a value that does not meet the other's? */
static bool
rests_on_value(const rc_claim *claim)
{
	if (!claim->polarity)
		return false;
	switch (claim->kind)
	{
		case RC_SHARE:
		case RC_AMOUNT:
		case RC_CHANGE:
		case RC_HORIZON:
		case RC_PURITY:
			return true;
		default:
			return false;
	}
}

/*
 * Ends are taken as if closed: where only an open end keeps two values apart,
 * they agree after rounding.
 */
static claim_key
key_of(const rc_claim *claim)
{
	uint64 hash = rc_topic_hash(claim);
	rc_period days = rc_claim_extent(claim);
	claim_key key;

	memset(&key, 0, sizeof(key));
	key.topic_first = key.topic_last = (uint32) (hash >> 32);
	key.day_first = days.from;
	key.day_behind = days.to;
	if (rests_on_value(claim))
	{
		key.value_low = claim->value.has_low ? rc_number_approximate(claim->value.low) : -DBL_MAX;
		key.value_high = claim->value.has_high ? rc_number_approximate(claim->value.high) : DBL_MAX;
	}
	else
	{
		key.value_low = DBL_MAX;
		key.value_high = -DBL_MAX;
	}
	return key;
}

static void
key_add(claim_key *sum, const claim_key *key)
{
	sum->topic_first = Min(sum->topic_first, key->topic_first);
	sum->topic_last = Max(sum->topic_last, key->topic_last);
	sum->day_first = Min(sum->day_first, key->day_first);
	sum->day_behind = Max(sum->day_behind, key->day_behind);
	sum->value_low = Max(sum->value_low, key->value_low);
	sum->value_high = Min(sum->value_high, key->value_high);
}

/* Could a claim under the key contradict the one asked for? */
static bool
key_admits(const claim_key *key, const claim_key *query)
{
	if (query->topic_first < key->topic_first || query->topic_first > key->topic_last)
		return false;
	if (query->day_first >= key->day_behind || key->day_first >= query->day_behind)
		return false;
	return !(query->value_low <= key->value_high && query->value_high >= key->value_low);
}

/*
 * Asking
 */
typedef struct query_cache
{
	claim_key key;
	Size size;
	char claim[FLEXIBLE_ARRAY_MEMBER];
} query_cache;

/* The key of the claim asked for, made once for a scan. */
static const claim_key *
query_key(FmgrInfo *flinfo, struct varlena *query)
{
	query_cache *cache = flinfo->fn_extra;
	Size size = VARSIZE_ANY_EXHDR(query);
	rc_claim claim;

	if (cache != NULL && cache->size == size && memcmp(cache->claim, VARDATA_ANY(query), size) == 0)
		return &cache->key;

	claim_view(query, &claim);
	if (cache == NULL || cache->size < size)
	{
		if (cache != NULL)
			pfree(cache);
		flinfo->fn_extra = NULL;
		cache = MemoryContextAlloc(flinfo->fn_mcxt, offsetof(query_cache, claim) + size);
		flinfo->fn_extra = cache;
	}
	cache->key = key_of(&claim);
	cache->size = size;
	memcpy(cache->claim, VARDATA_ANY(query), size);
	return &cache->key;
}

Datum
gist_claim_consistent(PG_FUNCTION_ARGS)
{
	GISTENTRY *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	struct varlena *query = PG_GETARG_CLAIM_PP(1);
	bool *recheck = (bool *) PG_GETARG_POINTER(4);
	claim_key key = key_read(entry->key);

	*recheck = true;
	PG_RETURN_BOOL(key_admits(&key, query_key(fcinfo->flinfo, query)));
}

/*
 * Keeping
 */
Datum
gist_claim_compress(PG_FUNCTION_ARGS)
{
	GISTENTRY *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	GISTENTRY *result;
	rc_claim claim;
	claim_key key;

	if (!entry->leafkey)
		PG_RETURN_POINTER(entry);
	claim_view(DatumGetClaimPP(entry->key), &claim);
	key = key_of(&claim);
	result = palloc(sizeof(GISTENTRY));
	gistentryinit(*result, key_store(&key), entry->rel, entry->page, entry->offset, false);
	PG_RETURN_POINTER(result);
}

Datum
gist_claim_union(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	int *size = (int *) PG_GETARG_POINTER(1);
	claim_key sum = key_read(entries->vector[0].key);

	for (int i = 1; i < entries->n; i++)
	{
		claim_key key = key_read(entries->vector[i].key);

		key_add(&sum, &key);
	}
	*size = VARHDRSZ + sizeof(claim_key);
	PG_RETURN_DATUM(key_store(&sum));
}

Datum
gist_claim_same(PG_FUNCTION_ARGS)
{
	claim_key a = key_read(PG_GETARG_DATUM(0));
	claim_key b = key_read(PG_GETARG_DATUM(1));
	bool *result = (bool *) PG_GETARG_POINTER(2);

	*result = memcmp(&a, &b, sizeof(claim_key)) == 0;
	PG_RETURN_POINTER(result);
}

/*
 * A page is chosen by topic; among pages that hold the topic, by the days it
 * would grow by, then by whether the value keeps its test.
 */
Datum
gist_claim_penalty(PG_FUNCTION_ARGS)
{
	GISTENTRY *page = (GISTENTRY *) PG_GETARG_POINTER(0);
	GISTENTRY *fresh = (GISTENTRY *) PG_GETARG_POINTER(1);
	float *penalty = (float *) PG_GETARG_POINTER(2);
	claim_key before = key_read(page->key);
	claim_key key = key_read(fresh->key);
	claim_key after = before;
	double topics;
	double days;

	key_add(&after, &key);
	topics = ((double) after.topic_last - after.topic_first) - ((double) before.topic_last - before.topic_first);
	days = ((double) after.day_behind - after.day_first) - ((double) before.day_behind - before.day_first);
	if (topics > 0)
		*penalty = (float) (1e10 + topics);
	else
		*penalty = (float) (days + (after.value_low > before.value_low) + (after.value_high < before.value_high));
	PG_RETURN_POINTER(penalty);
}

static int
compare_keys(const claim_key *a, const claim_key *b)
{
	if (a->topic_first != b->topic_first)
		return a->topic_first < b->topic_first ? -1 : 1;
	if (a->day_first != b->day_first)
		return a->day_first < b->day_first ? -1 : 1;
	if (a->value_low != b->value_low)
		return a->value_low < b->value_low ? -1 : 1;
	return 0;
}

typedef struct numbered_key
{
	claim_key key;
	OffsetNumber offset;
} numbered_key;

static int
compare_numbered(const void *a, const void *b)
{
	const numbered_key *x = a;
	const numbered_key *y = b;
	int order = compare_keys(&x->key, &y->key);

	return order != 0 ? order : (int) x->offset - (int) y->offset;
}

/* Where to divide sorted keys: between two topics if one ends in the middle third, else in the middle. */
static int
dividing_line(const numbered_key *keys, int count)
{
	int middle = count / 2;

	for (int distance = 0; distance < count / 6; distance++)
	{
		if (keys[middle - distance - 1].key.topic_last < keys[middle - distance].key.topic_first)
			return middle - distance;
		if (keys[middle + distance - 1].key.topic_last < keys[middle + distance].key.topic_first)
			return middle + distance;
	}
	return middle;
}

/* The keys [from, to) as one side of a split. */
static Datum
take_side(const numbered_key *keys, int from, int to, OffsetNumber *offsets, int *count)
{
	claim_key sum = keys[from].key;

	*count = 0;
	for (int i = from; i < to; i++)
	{
		key_add(&sum, &keys[i].key);
		offsets[(*count)++] = keys[i].offset;
	}
	return key_store(&sum);
}

Datum
gist_claim_picksplit(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	GIST_SPLITVEC *split = (GIST_SPLITVEC *) PG_GETARG_POINTER(1);
	int count = entries->n - FirstOffsetNumber;
	numbered_key *keys = palloc(sizeof(numbered_key) * count);
	int line;

	for (int i = 0; i < count; i++)
	{
		keys[i].offset = FirstOffsetNumber + i;
		keys[i].key = key_read(entries->vector[keys[i].offset].key);
	}
	qsort(keys, count, sizeof(numbered_key), compare_numbered);
	line = dividing_line(keys, count);

	split->spl_left = palloc(sizeof(OffsetNumber) * count);
	split->spl_right = palloc(sizeof(OffsetNumber) * count);
	split->spl_ldatum = take_side(keys, 0, line, split->spl_left, &split->spl_nleft);
	split->spl_rdatum = take_side(keys, line, count, split->spl_right, &split->spl_nright);
	PG_RETURN_POINTER(split);
}

/*
 * Building an index by sorting
 */
static int
compare_for_sort(Datum x, Datum y, SortSupport ssup pg_attribute_unused())
{
	claim_key a = key_read(x);
	claim_key b = key_read(y);

	return compare_keys(&a, &b);
}

Datum
gist_claim_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = compare_for_sort;
	ssup->ssup_extra = NULL;
	PG_RETURN_VOID();
}
