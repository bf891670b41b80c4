/*-------------------------------------------------------------------------
 *
 * writer.h
 *		Writing into a buffer that may be too small: what fits is written, and
 *		len counts what would have been needed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_WRITER_H
#define RC_WRITER_H

#include <string.h>

#include "rc.h"

typedef struct rc_writer
{
	char *buf;
	size_t size;
	size_t len;
} rc_writer;

static inline void
rc_write(rc_writer *writer, const char *data, size_t len)
{
	if (writer->len < writer->size)
	{
		size_t room = writer->size - writer->len;

		memcpy(writer->buf + writer->len, data, len < room ? len : room);
	}
	writer->len += len;
}

static inline void
rc_write_char(rc_writer *writer, char c)
{
	if (writer->len < writer->size)
		writer->buf[writer->len] = c;
	writer->len++;
}

static inline void
rc_write_string(rc_writer *writer, const char *string)
{
	rc_write(writer, string, strlen(string));
}

static inline void
rc_write_text(rc_writer *writer, rc_text text)
{
	if (text.len > 0)
		rc_write(writer, text.data, text.len);
}

#endif /* RC_WRITER_H */
