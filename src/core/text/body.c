/*-------------------------------------------------------------------------
 *
 * body.c
 *		The whole text, before its sentences are read.
 *
 * It is gone through in stretches, so that a long one can be cancelled.
 *
 *-------------------------------------------------------------------------
 */
#include "text/body.h"

#include <string.h>

#include "base/error.h"
#include "base/poll.h"
#include "base/utf8.h"
#include "table/table_rows.h"
#include "text/flow.h"
#include "text/glance.h"

/* Bytes that a stretch has in common with the one before: no word or character that matters is longer. */
#define OVERLAP ((size_t) 64)

/* The end of the stretch from `from` on: it cuts no character in two. */
static size_t
stretch_end(rc_text text, size_t from)
{
	size_t to = from + RC_POLL_STRETCH;

	if (to >= text.len)
		return text.len;
	while (to > from + RC_POLL_STRETCH - 4 && rc_utf8_continues(text.data[to]))
		to--;
	return to;
}

rc_status
rc_body_look(const rc_env *env, rc_text body, rc_body_seen *seen, rc_error *error)
{
	memset(seen, 0, sizeof(*seen));
	for (size_t from = 0, to; from < body.len; from = to)
	{
		size_t word = from > OVERLAP ? from - OVERLAP : 0;
		rc_text stretch;
		rc_status status;

		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, from, "canceled");
		to = stretch_end(body, from);
		stretch = (rc_text){body.data + from, to - from};
		status = rc_utf8_check(stretch, error);
		if (status != RC_OK)
		{
			if (error != NULL)
				error->offset += from;
			return status;
		}
		while (rc_utf8_continues(body.data[word]))
			word++;
		if (!seen->of_field)
			seen->of_field = rc_is_of_field((rc_text){body.data, to}, word, &seen->telling);
		rc_look_for_unplain(body, from, to, &seen->unplain);
		seen->tables = seen->tables || rc_may_hold_table(stretch);
		seen->lines = seen->lines || rc_may_flow(body, from, to);
	}
	if (!seen->of_field)
		rc_tell(&seen->telling, body.len);
	return RC_OK;
}

rc_status
rc_body_set_tables(const rc_env *env, char *plain, size_t len, bool *any, rc_error *error)
{
	size_t at = 0;

	while (at < len)
	{
		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, at, "canceled");
		at = rc_set_tables(plain, len, at, any);
	}
	return RC_OK;
}
