/*-------------------------------------------------------------------------
 *
 * host.c
 *		What the engine gets from the server: memory, cancellation, and texts
 *		in UTF-8.
 *
 * Nothing here may throw while the engine is at work, as an error would jump
 * over it: an allocation that fails returns NULL, and a wish to cancel is
 * answered with "stop", upon which the engine returns and report.c raises it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "host.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

/*
 * Each block is preceded by its size: enlarging takes a new block and copies,
 * since the server's repalloc can only fail by an error before PostgreSQL 16.
 */
#define BLOCK_HEADER MAXALIGN(sizeof(Size))

static void *
host_reallocate(void *user, void *ptr, size_t size)
{
	char *old = ptr == NULL ? NULL : (char *) ptr - BLOCK_HEADER;
	char *block = NULL;

	if (size > 0)
	{
		if (size > MaxAllocHugeSize - BLOCK_HEADER)
			return NULL;
		block =
			MemoryContextAllocExtended((MemoryContext) user, size + BLOCK_HEADER, MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
		if (block == NULL)
			return NULL;
		*(Size *) block = size;
		if (old != NULL)
			memcpy(block + BLOCK_HEADER, ptr, Min(size, *(Size *) old));
	}
	if (old != NULL)
		pfree(old);
	return block == NULL ? NULL : block + BLOCK_HEADER;
}

static bool
host_poll(void *user)
{
	(void) user;
	return InterruptHoldoffCount == 0 && (QueryCancelPending || ProcDiePending);
}

rc_env
host_env(MemoryContext context)
{
	rc_env env = {
		.reallocate = host_reallocate,
		.poll = host_poll,
		.user = context,
		.limits = rc_default_limits,
	};

	return env;
}

/* Bytes converted without a look at interrupts. */
#define STRETCH (1 << 20)

/* The server converts a text in one go, which of a long one takes seconds; and it allows for four times the room. */
static rc_text
long_utf8(const char *data, size_t len)
{
	/* In a database without an encoding only UTF-8 is taken. */
	int encoding = GetDatabaseEncoding() == PG_SQL_ASCII ? PG_UTF8 : GetDatabaseEncoding();
	StringInfoData utf8;

	initStringInfo(&utf8);
	while (len > 0)
	{
		int part = (int) len;
		int size;
		char *converted;

		CHECK_FOR_INTERRUPTS();
		if (part > STRETCH)
			part = pg_encoding_mbcliplen(encoding, data, part, STRETCH);
		converted = pg_server_to_any(data, part, PG_UTF8);
		size = converted == data ? part : (int) strlen(converted);
		if ((Size) utf8.len + (Size) size >= MaxAllocSize)
			ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("text is longer than 1 GB in UTF-8"),
							errhint("Divide the text, and pass the parts one by one.")));
		appendBinaryStringInfo(&utf8, converted, size);
		if (converted != data)
			pfree(converted);
		data += part;
		len -= (size_t) part;
	}
	return (rc_text){utf8.data, (size_t) utf8.len};
}

rc_text
host_utf8(const char *data, size_t len)
{
	rc_text utf8 = {data, len};

	if (len == 0 || GetDatabaseEncoding() == PG_UTF8)
		return utf8;
	if (len > STRETCH)
		return long_utf8(data, len);
	utf8.data = pg_server_to_any(data, (int) len, PG_UTF8);
	if (utf8.data != data)
		utf8.len = strlen(utf8.data);
	return utf8;
}

rc_text
host_utf8_text(const text *datum)
{
	return host_utf8(VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum));
}

rc_text
host_native(rc_text utf8)
{
	rc_text native = utf8;

	if (utf8.len == 0 || GetDatabaseEncoding() == PG_UTF8)
		return native;
	native.data = pg_any_to_server(utf8.data, (int) utf8.len, PG_UTF8);
	if (native.data != utf8.data)
		native.len = strlen(native.data);
	return native;
}

text *
host_native_text(rc_text utf8)
{
	rc_text native = host_native(utf8);

	return cstring_to_text_with_len(native.data, (int) native.len);
}
