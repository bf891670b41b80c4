/*-------------------------------------------------------------------------
 *
 * claim_io.c
 *		The type claim: text and binary in and out, and reading a datum.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "claim.h"
#include "core/base/arena.h"
#include "host.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"

void
claim_view(const struct varlena *stored, rc_claim *claim)
{
	rc_error error;

	if (rc_claim_view((const unsigned char *) VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored), claim, &error) != RC_OK)
		report_failure("claim", &error);
}

Datum
claim_store(const rc_claim *claim)
{
	unsigned char bytes[RC_CLAIM_BYTES];
	size_t len;

	Assert(rc_claim_check(claim, NULL) == RC_OK);
	len = rc_claim_encode(claim, bytes, sizeof(bytes));
	return PointerGetDatum(cstring_to_text_with_len((const char *) bytes, (int) len));
}

/*
 * A JSON object of the fields is read as well: that is what to_jsonb and
 * row_to_json make of a claim, as there is a cast to json, and what
 * jsonb_populate_record hands over.  No literal begins with a brace.
 */
static Datum
claim_from_object(char *object, struct Node *context)
{
	Datum jsonb;

	if (!DirectInputFunctionCallSafe(jsonb_in, object, JSONBOID, -1, context, &jsonb))
		return (Datum) 0;
	return claim_of_jsonb(jsonb, context);
}

PG_FUNCTION_INFO_V1(claim_in);
Datum
claim_in(PG_FUNCTION_ARGS)
{
	char *literal = PG_GETARG_CSTRING(0);
	rc_text utf8 = host_utf8(literal, strlen(literal));
	rc_env env = host_env(CurrentMemoryContext);
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	rc_status status;
	Datum result = (Datum) 0;

	if (literal[strspn(literal, " \t\n\r")] == '{')
		return claim_from_object(literal, fcinfo->context);

	rc_arena_init(&arena, &env);
	status = rc_claim_parse(&arena, utf8, &claim, &error);
	if (status == RC_OK)
		result = claim_store(&claim);
	rc_arena_free(&arena);
	if (status != RC_OK)
	{
		report_input_failure(fcinfo->context, "claim", literal, utf8, &error);
		PG_RETURN_NULL();
	}
	return result;
}

PG_FUNCTION_INFO_V1(claim_out);
Datum
claim_out(PG_FUNCTION_ARGS)
{
	rc_claim claim;
	char line[512];
	char *literal = line;
	size_t len;
	rc_text native;

	CLAIM_ARG(0, &claim);
	len = rc_claim_format(&claim, line, sizeof(line));
	if (len > sizeof(line))
	{
		literal = palloc(len);
		rc_claim_format(&claim, literal, len);
	}
	native = host_native((rc_text){literal, len});
	PG_RETURN_CSTRING(pnstrdup(native.data, native.len));
}

/* The wire has the stored bytes: they are the same on every machine and in every encoding. */
PG_FUNCTION_INFO_V1(claim_recv);
Datum
claim_recv(PG_FUNCTION_ARGS)
{
	StringInfo message = (StringInfo) PG_GETARG_POINTER(0);
	int len = message->len - message->cursor;
	const unsigned char *bytes = (const unsigned char *) pq_getmsgbytes(message, len);
	rc_claim claim;
	rc_error error;

	if (rc_claim_decode(bytes, (size_t) len, &claim, &error) != RC_OK)
		ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION), errmsg("invalid binary format for type claim"),
						errdetail("The bytes are not a claim: %s.", failure_message(&error))));
	return claim_store(&claim);
}

PG_FUNCTION_INFO_V1(claim_send);
Datum
claim_send(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_CLAIM_PP(0);

	PG_RETURN_BYTEA_P(cstring_to_text_with_len(VARDATA_ANY(stored), (int) VARSIZE_ANY_EXHDR(stored)));
}
