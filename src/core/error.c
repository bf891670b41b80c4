/*-------------------------------------------------------------------------
 *
 * error.c
 *		Saying what went wrong.
 *
 *-------------------------------------------------------------------------
 */
#include "error.h"

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
