/*-------------------------------------------------------------------------
 *
 * error.c
 *		Saying what went wrong.
 *
 *-------------------------------------------------------------------------
 */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

rc_status
rc_fail(rc_error *error, rc_status status, size_t offset, const char *format, ...)
{
	if (error != NULL)
	{
		va_list arguments;

		error->status = status;
		error->offset = offset;
		error->wanted = RC_WORDS_NONE;
		error->kind = 0;
		error->measure = 0;
		va_start(arguments, format);
		vsnprintf(error->message, sizeof(error->message), format, arguments);
		va_end(arguments);
	}
	return status;
}

rc_status
rc_fail_memory(rc_error *error)
{
	return rc_fail(error, RC_NO_MEMORY, 0, "out of memory");
}

rc_status
rc_fail_for(rc_error *error, rc_status status, rc_words wanted, int kind, int measure)
{
	if (error != NULL)
	{
		error->wanted = wanted;
		error->kind = kind;
		error->measure = measure;
	}
	return status;
}
