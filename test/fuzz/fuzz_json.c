/*-------------------------------------------------------------------------
 *
 * fuzz_json.c
 *		Any bytes as the JSON form of a claim.
 *
 * This runs the glue itself, src/claim_json.c and src/claim_build.c, built
 * with the server's headers; what they call of the server is in json_server.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "json_server.h"
#include "utils/jsonb.h"

/* postgres.h puts the server's own in its place. */
#undef fprintf

/* fuzz.h's own macros and names are for files without the server's. */
#define REQUIRE(condition)                                                                                             \
	do                                                                                                                 \
	{                                                                                                                  \
		if (!(condition))                                                                                              \
		{                                                                                                              \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                    \
			abort();                                                                                                   \
		}                                                                                                              \
	} while (0)

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern Datum claim_from_jsonb(PG_FUNCTION_ARGS);
extern Datum claim_to_jsonb(PG_FUNCTION_ARGS);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Datum json = server_parse_json((const char *) data, size);
	Datum claim;
	Datum again;

	if (json != (Datum) 0 && server_call(claim_from_jsonb, json, &claim))
	{
		const struct varlena *bytes = (const struct varlena *) DatumGetPointer(claim);
		const struct varlena *bytes_again;
		rc_claim read;
		rc_error error;

		REQUIRE(rc_claim_decode((const unsigned char *) VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), &read, &error) ==
				RC_OK);
		REQUIRE(server_call(claim_to_jsonb, claim, &json));
		REQUIRE(server_call(claim_from_jsonb, json, &again));
		bytes_again = (const struct varlena *) DatumGetPointer(again);
		REQUIRE(VARSIZE_ANY(bytes) == VARSIZE_ANY(bytes_again) && memcmp(bytes, bytes_again, VARSIZE_ANY(bytes)) == 0);
	}
	server_free_all();
	return 0;
}
