/*-------------------------------------------------------------------------
 *
 * fingerprint.c
 *		claims_fingerprint() and rareclaims_ruleset(): of what text, and by what
 *		rules, claims were extracted.
 *
 * Claims are a function of body, date and perspective, and of the rules.  Kept
 * beside the claims, the two values say without a new extraction whether the
 * claims are those that one would get today.
 *
 * The fingerprint is the beginning of SHA-256 in a UUID of version 8 (RFC 9562:
 * of one's own making): 122 bits, in a type of fixed size that every tool
 * reads.  It is made of the UTF-8 form of the texts, so that it is the same in
 * every database.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claims_table.h"
#include "common/cryptohash.h"
#include "common/sha2.h"
#include "host.h"
#include "miscadmin.h"
#include "ruleset.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/uuid.h"
#include "vocabulary.h"

PG_FUNCTION_INFO_V1(claims_fingerprint);
PG_FUNCTION_INFO_V1(rareclaims_ruleset);

/* So much is hashed between two questions whether to go on. */
#define STRETCH 1048576

static void
hash_bytes(pg_cryptohash_ctx *hash, const uint8 *data, size_t len)
{
	for (size_t at = 0; at < len; at += STRETCH)
	{
		CHECK_FOR_INTERRUPTS();
		if (pg_cryptohash_update(hash, data + at, Min(len - at, STRETCH)) < 0)
			elog(ERROR, "could not compute a fingerprint: %s", pg_cryptohash_error(hash));
	}
}

/* Each part is preceded by its length, so that none can run into the next; -1 is NULL. */
static void
hash_part(pg_cryptohash_ctx *hash, const void *data, int64 len)
{
	unsigned char size[8];

	for (int i = 0; i < 8; i++)
		size[i] = (unsigned char) ((uint64) len >> (56 - 8 * i));
	hash_bytes(hash, size, sizeof(size));
	if (len > 0)
		hash_bytes(hash, data, (size_t) len);
}

static void
hash_text(pg_cryptohash_ctx *hash, Datum datum, bool isnull)
{
	text *stored;
	rc_text utf8;

	if (isnull)
	{
		hash_part(hash, NULL, -1);
		return;
	}
	stored = DatumGetTextPP(datum);
	utf8 = host_utf8_text(stored);
	hash_part(hash, utf8.data, (int64) utf8.len);
	if (utf8.data != VARDATA_ANY(stored) && utf8.len > 0)
		pfree(unconstify(char *, utf8.data));
	if (stored != (text *) DatumGetPointer(datum))
		pfree(stored);
}

static void
hash_date(pg_cryptohash_ctx *hash, Datum datum, bool isnull)
{
	unsigned char days[4];

	for (int i = 0; i < 4; i++)
		days[i] = isnull ? 0 : (unsigned char) ((uint32) DatumGetDateADT(datum) >> (24 - 8 * i));
	hash_part(hash, days, isnull ? -1 : (int64) sizeof(days));
}

Datum
article_fingerprint(const Article *article)
{
	pg_cryptohash_ctx *hash = pg_cryptohash_create(PG_SHA256);
	uint8 digest[PG_SHA256_DIGEST_LENGTH];
	pg_uuid_t *fingerprint = palloc(sizeof(pg_uuid_t));

	if (hash == NULL || pg_cryptohash_init(hash) < 0)
		elog(ERROR, "could not begin a fingerprint");
	hash_text(hash, article->argument[0], article->isnull[0]);
	hash_date(hash, article->argument[1], article->isnull[1]);
	hash_text(hash, article->argument[2], article->isnull[2]);
	if (pg_cryptohash_final(hash, digest, sizeof(digest)) < 0)
		elog(ERROR, "could not compute a fingerprint: %s", pg_cryptohash_error(hash));
	pg_cryptohash_free(hash);

	memcpy(fingerprint->data, digest, UUID_LEN);
	fingerprint->data[6] = (fingerprint->data[6] & 0x0f) | 0x80; /* version 8 */
	fingerprint->data[8] = (fingerprint->data[8] & 0x3f) | 0x80; /* the variant of RFC 9562 */
	return UUIDPGetDatum(fingerprint);
}

Datum
claims_fingerprint(PG_FUNCTION_ARGS)
{
	Article article = {0};

	for (int i = 0; i < 3; i++)
	{
		article.isnull[i] = PG_ARGISNULL(i);
		article.argument[i] = PG_GETARG_DATUM(i);
	}
	PG_RETURN_DATUM(article_fingerprint(&article));
}

Datum
ruleset_datum(const char *vocabulary, Oid schema)
{
	if (vocabulary == NULL)
		return CStringGetTextDatum(RARECLAIMS_RULESET);
	return CStringGetTextDatum(
		psprintf("%s+%s-%s", RARECLAIMS_RULESET, vocabulary, vocabulary_open(vocabulary, schema)->version));
}

Datum
rareclaims_ruleset(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(ruleset_datum(PG_ARGISNULL(0) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(0)),
								  get_func_namespace(fcinfo->flinfo->fn_oid)));
}
