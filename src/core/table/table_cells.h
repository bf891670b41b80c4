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

/* A cell of columns that are set with blanks or commas is no longer than this, in bytes: words of a text would be. */
#define RC_SET_CELL 80

/* A row that is set with blanks is no longer than this. */
#define RC_SET_ROW (4 * RC_SET_CELL)

/* A figure beside its name is no longer than this. */
#define RC_PAIR_FIGURE 24

/* Finds the border of a line that is nothing but a name and its figure: its place, and in *end where it ends; or `to`. */
extern size_t rc_pair_border(const char *text, size_t from, size_t to, size_t *end);

/* Where the figures, two at least, begin that the line ends in; `to` where it does not. */
extern size_t rc_figures_at(const char *text, size_t from, size_t to);

/* Do blanks part these into columns, and not the thousands of a figure? */
extern bool rc_parts_figures(const char *text, size_t from, size_t to);

/*
 * The heads of columns in a line of words, each beginning with a capital,
 * "Mine production Reserves": how many they are, 0 where it is no such line;
 * and their borders.
 */
extern int rc_worded_heads(const char *text, size_t from, size_t to);
extern void rc_set_worded_heads(char *text, size_t from, size_t to);

/* Where the colon stands that the line ends with, the mark of a footnote behind it passed over; `to` for none. */
extern size_t rc_section_end(const char *text, size_t from, size_t to);

/* Makes cells that stand one a line of those that have a bar on a line between each two; false for none at text[at]. */
extern bool rc_unfold_bars(char *text, size_t at, size_t len);

/* A cell on a line of its own is no longer than this, in bytes. */
#define RC_LINE_CELL 60

/* Such cells that must fit the pattern of rows at least, so that short paragraphs are none. */
#define RC_LEAST_CELLS 6

/*
 * Sets the cells that stand one a line from text[at] on as rows with tabs.
 * Gives the end of the lines that were looked at.
 */
extern size_t rc_unfold_lines(char *text, size_t at, size_t len);

#endif /* RC_TABLE_CELLS_H */
