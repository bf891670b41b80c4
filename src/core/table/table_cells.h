/*-------------------------------------------------------------------------
 *
 * table_cells.h
 *		Cells of tables as their characters show them, and the layouts that
 *		have no rows of their own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_CELLS_H
#define RC_TABLE_CELLS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum cell_kind
{
	CELL_EMPTY = 0,
	CELL_TEXT,
	CELL_TIME,  /* a year, a month, a date */
	CELL_NUMBER /* a figure, or a sign that there is none: — */
} cell_kind;

extern cell_kind rc_cell_kind(const char *text, size_t from, size_t to);

/* Sets the table of HTML that begins in the line at text[at] as rows with bars. */
extern void rc_unfold_html(char *text, size_t at, size_t len);

/*
 * Sets the cells that stand one a line from text[at] on as rows with tabs.
 * Gives the end of the lines that were looked at.
 */
extern size_t rc_unfold_lines(char *text, size_t at, size_t len);

#endif /* RC_TABLE_CELLS_H */
