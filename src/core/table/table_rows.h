/*-------------------------------------------------------------------------
 *
 * table_rows.h
 *		Where a text is a table, however it is set.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_ROWS_H
#define RC_TABLE_ROWS_H

#include <string.h>

#include "rc.h"

/*
 * What stands between two cells of a row in a text that was set: a bar; in a
 * row of heads, ASCII's unused character; and the wide bar in the place of a
 * wide character, which takes as many bytes.
 */
#define RC_BORDER '|'
#define RC_HEAD_BORDER '\x7F'
#define RC_WIDE_BORDER "\xEF\xBD\x9C"

/* Columns beyond these are read without their heads. */
#define RC_TABLE_COLUMNS 16

static inline bool
rc_is_border(rc_text text, size_t at)
{
	return text.data[at] == RC_BORDER || text.data[at] == RC_HEAD_BORDER ||
		   (text.data[at] == RC_WIDE_BORDER[0] && at + 3 <= text.len && memcmp(text.data + at, RC_WIDE_BORDER, 3) == 0);
}

/* May the text hold a table?  A quick look, which running text does not pass. */
extern bool rc_may_hold_table(rc_text text);

/*
 * Sets the tables that begin in text[from, from + some) as rows of cells with
 * borders between them, in place, character for character.  Gives the place
 * to go on from; sets *any where there was one.
 */
extern size_t rc_set_tables(char *text, size_t len, size_t from, bool *any);

#endif /* RC_TABLE_ROWS_H */
