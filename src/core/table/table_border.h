/*-------------------------------------------------------------------------
 *
 * table_border.h
 *		What parts the cells of a table that stands in running text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_BORDER_H
#define RC_TABLE_BORDER_H

#include <stdbool.h>
#include <stddef.h>

#include "table/table_cells.h"

/* A line that begins a table set with blanks or commas is no longer than this, in bytes. */
#define RC_ROW_LINE (2 * RC_SET_CELL)

typedef enum rc_layout
{
	LAYOUT_NONE = 0,
	LAYOUT_BARS,
	LAYOUT_TABS,
	LAYOUT_SLASHES, /* with a blank on either side */
	LAYOUT_FIGURES, /* a name and the figures of columns, one blank between any two */
	LAYOUT_GAPS,
	LAYOUT_COMMAS,
	LAYOUT_PAIRS,      /* a name and a figure: "China – 69%" */
	LAYOUT_BEHIND_NAME /* slashes but for the first figure, which stands right behind its name: "China 140,000 / 168,000" */
} rc_layout;

/* The next border of the line at or behind `at`; *end gets where it ends, and the result is `to` where there is none. */
extern size_t rc_next_border(rc_layout set, const char *text, size_t from, size_t at, size_t to, size_t *end);

/* Has the line a border of the layout? */
extern bool rc_has_border(rc_layout set, const char *text, size_t from, size_t to);

/*
 * A place in text[at, to) before which no gap begins, to where none does at
 * all.  Most text is without two such signs side by side: it is passed a block
 * at a time.
 */
extern size_t rc_before_gap(const char *text, size_t at, size_t to);

/* Are there blanks or dots in text[from, to) that part columns? */
extern bool rc_has_gap(const char *text, size_t from, size_t to);

#endif /* RC_TABLE_BORDER_H */
