/*-------------------------------------------------------------------------
 *
 * report.c
 *		A failure of the engine as an error of the server.
 *
 * This is the only place where a status becomes a SQLSTATE.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "compat.h"
#include "core/base/utf8.h"
#include "host.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "report.h"

static int
sqlstate_of(rc_status status)
{
	switch (status)
	{
		case RC_NO_MEMORY:
			return ERRCODE_OUT_OF_MEMORY;
		case RC_CANCELED:
			return ERRCODE_QUERY_CANCELED;
		case RC_LIMIT:
			return ERRCODE_PROGRAM_LIMIT_EXCEEDED;
		case RC_SYNTAX:
			return ERRCODE_INVALID_TEXT_REPRESENTATION;
		case RC_VALUE:
			return ERRCODE_INVALID_PARAMETER_VALUE;
		case RC_CORRUPT:
			return ERRCODE_DATA_CORRUPTED;
		case RC_ENCODING:
			return ERRCODE_CHARACTER_NOT_IN_REPERTOIRE;
		case RC_OK:
		case RC_INTERNAL:
			break;
	}
	return ERRCODE_INTERNAL_ERROR;
}

char *
failure_message(const rc_error *error)
{
	/* A message cut short may end within a character. */
	int len = pg_encoding_mbcliplen(PG_UTF8, error->message, (int) strlen(error->message), sizeof(error->message));
	rc_text native = host_native((rc_text){error->message, (size_t) len});

	return pnstrdup(native.data, native.len);
}

/* A word that would do, as a hint on the error being reported. */
static int
hint_of(const rc_error *error)
{
	char *hint = claim_words_hint(error->wanted, error->kind, error->measure);

	return hint != NULL ? errhint("%s", hint) : 0;
}

void
report_failure(const char *what, const rc_error *error)
{
	switch (error->status)
	{
		case RC_CANCELED:
			CHECK_FOR_INTERRUPTS();
			break;
		case RC_VALUE:
			ereport(ERROR, (errcode(sqlstate_of(error->status)), errmsg("invalid %s: %s", what, failure_message(error)),
							hint_of(error)));
			break;
		case RC_CORRUPT:
			ereport(ERROR,
					(errcode(sqlstate_of(error->status)), errmsg("corrupt %s: %s", what, failure_message(error))));
			break;
		case RC_LIMIT:
			ereport(ERROR,
					(errcode(sqlstate_of(error->status)), errmsg("%s", failure_message(error)),
					 strcmp(what, "phrase") == 0 ? errhint("Pass the phrase alone; extract_claims reads whole texts.")
												 : errhint("Divide the %s, and pass the parts one by one.", what)));
			break;
		default:
			break;
	}
	ereport(ERROR, (errcode(sqlstate_of(error->status)), errmsg("%s", failure_message(error))));
}

/* Of a literal that does not begin as one: it may well be a text. */
static int
hint_of_literal(const rc_error *error)
{
	if (error->wanted != RC_WORDS_KIND)
		return hint_of(error);
	return errhint("%s To take claims out of a text, use extract_claims.",
				   claim_words_hint(error->wanted, error->kind, error->measure));
}

void
report_input_failure(struct Node *escontext, const char *type, const char *literal, rc_text utf8, const rc_error *error)
{
	if (error->status == RC_SYNTAX)
		errsave(escontext,
				(errcode(sqlstate_of(error->status)), errmsg("invalid input syntax for type %s: \"%s\"", type, literal),
				 errdetail("At character %d, %s.", (int) rc_utf8_length(utf8.data, error->offset) + 1,
						   failure_message(error)),
				 hint_of_literal(error)));
	else if (error->status == RC_VALUE)
		errsave(escontext, (errcode(sqlstate_of(error->status)), errmsg("invalid %s: %s", type, failure_message(error)),
							hint_of(error)));
	else
		report_failure(type, error);
}
