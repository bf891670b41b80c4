/*-------------------------------------------------------------------------
 *
 * table_rows.c
 *		Where a text is a table, however it is set.
 *
 * Articles bring tables as Markdown, parted by tabs, slashes (but for the first figure), by commas, in columns of
 * blanks or dotted lines, and with each cell on a line of its own.
 * All of them are set alike before they are read: a line for each row, and a
 * border between two cells, which says too whether the row is one of heads.
 * Every character stays where it was, so that claims point at their words.
 *
 * Cells on lines are unfolded into rows first (table_unfold.c); what
 * remains are lines, which differ in their borders alone.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_rows.h"
#include "base/ascii.h"

#include <string.h>

#include "base/byte_bits.h"
#include "table/table_border.h"
#include "table/table_cells.h"
#include "base/utf8.h"

/* Bytes that are looked through at least before the caller is asked. */
#define STRETCH ((size_t) 1 << 17)

/* A cell between tabs is no longer than this, in bytes. */
#define TAB_CELL 600

/* Rows of so many bytes are set at once. */
#define BLOCK ((size_t) 1 << 17)

/* Rows that are looked at for heads. */
#define HEAD_ROWS 3

/* A line and its cells. */
typedef struct table_row
{
	size_t from, to;
	int cells;
	cell_kind kinds[RC_TABLE_COLUMNS];
	size_t longest; /* cell, in bytes */
	bool ruled;     /* no cells but a rule, |---|---| */
	bool framed;    /* begins with a bar */
	bool indented;
} table_row;

/* Rows that stand one below the other, set alike. */
typedef struct table_block
{
	rc_layout set;
	size_t from, to;
	int rows; /* without rules */
	table_row first[HEAD_ROWS];
	int rule_behind; /* rows before the first rule; 0: there is none */
	int numeric;     /* rows with a figure behind their first cell */
	bool framed;
	bool uneven; /* rows have different numbers of cells */
} table_block;

static size_t
line_end(const char *text, size_t at, size_t len)
{
	const char *end = memchr(text + at, '\n', len - at);

	return end == NULL ? len : (size_t) (end - text);
}

/* Bytes of the sign of an item, "- ", "• ", "1. ", that the line begins with, blanks before it included; or 0. */
static size_t
item_sign(const char *text, size_t from, size_t to)
{
	size_t at = from;
	size_t sign;

	while (at < to && (text[at] == ' ' || text[at] == '\t'))
		at++;
	sign = at;
	if (at < to && (text[at] == '-' || text[at] == '*' || text[at] == '+'))
		at++;
	else if (at + 3 <= to && (memcmp(text + at, "•", 3) == 0 || memcmp(text + at, "–", 3) == 0))
		at += 3;
	else if (at + 2 <= to && memcmp(text + at, "·", 2) == 0)
		at += 2;
	else
	{
		while (at < to && at < sign + 3 && rc_is_digit(text[at]))
			at++;
		if (at == sign || at == to || (text[at] != '.' && text[at] != ')'))
			return 0;
		at++;
	}
	return at < to && (text[at] == ' ' || text[at] == '\t') ? at - from : 0;
}

/* The part of the line that has cells: without the frame of bars, the blanks around, and the sign of an item. */
static void
trim_row(rc_layout set, const char *text, table_row *row)
{
	size_t sign = set == LAYOUT_BARS || set == LAYOUT_COMMAS ? 0 : item_sign(text, row->from, row->to);

	row->indented = row->from < row->to && text[row->from] == ' ';
	row->from += sign;
	while (row->to > row->from && (text[row->to - 1] == ' ' || text[row->to - 1] == '\r'))
		row->to--;
	while (row->from < row->to && (text[row->from] == ' ' || (sign > 0 && text[row->from] == '\t')))
		row->from++;
	if (set != LAYOUT_BARS)
		return;
	row->framed = row->from < row->to && text[row->from] == '|';
	row->from += row->framed;
	if (row->to > row->from && text[row->to - 1] == '|')
		row->to--;
}

/* Is the first cell of the row an empty corner, so that it begins with blanks or with a figure? */
static bool
begins_empty(rc_layout set, const char *text, const table_row *row)
{
	return (set == LAYOUT_GAPS && row->indented) ||
		   (set == LAYOUT_FIGURES && row->from < row->to && rc_figures_at(text, row->from, row->to) == row->from);
}

/* Reads the line text[from, to) as a row, with the kinds of its cells if they are asked for; false where it is none. */
static bool
read_row(rc_layout set, const char *text, size_t from, size_t to, bool kinds, table_row *row)
{
	memset(row, 0, sizeof(*row));
	row->from = from;
	row->to = to;
	trim_row(set, text, row);
	row->ruled = row->from < row->to;
	if (begins_empty(set, text, row))
		row->kinds[row->cells++] = CELL_EMPTY;
	for (size_t at = row->from, end; at <= row->to; at = end)
	{
		size_t border = rc_next_border(set, text, row->from, at, row->to, &end);

		for (size_t i = at; i < border && row->ruled; i++)
			row->ruled = strchr("-:=+ ", text[i]) != NULL;
		if (border - at > row->longest)
			row->longest = border - at;
		if (kinds && row->cells < RC_TABLE_COLUMNS)
			row->kinds[row->cells] = rc_cell_kind(text, at, border);
		row->cells++;
		if (border == row->to)
			break;
	}
	return row->cells > 1 || row->framed;
}

/*-------------------------------------------------------------------------
 * Blocks
 *-------------------------------------------------------------------------
 */

static int
count_kinds(const table_row *row, cell_kind kind)
{
	int count = 0;

	for (int i = 1; i < row->cells && i < RC_TABLE_COLUMNS; i++)
		count += row->kinds[i] == kind;
	return count;
}

/* The layout whose border the line has; the rarer signs come first. */
static rc_layout
layout_of(const char *text, size_t from, size_t to)
{
	table_row line;

	for (rc_layout set = LAYOUT_BARS; set <= LAYOUT_PAIRS; set++)
	{
		if (rc_has_border(set, text, from, to) && read_row(set, text, from, to, false, &line) &&
			(set <= LAYOUT_TABS || line.longest <= RC_SET_CELL))
			return set;
	}
	return LAYOUT_NONE;
}

static void
add_row(table_block *block, const table_row *row)
{
	if (row->ruled)
	{
		if (block->rule_behind == 0)
			block->rule_behind = block->rows;
		return;
	}
	if (block->rows > 0 && row->cells != block->first[0].cells)
		block->uneven = true;
	if (block->rows < HEAD_ROWS)
		block->first[block->rows] = *row;
	block->rows++;
	block->numeric += count_kinds(row, CELL_NUMBER) > 0;
	block->framed |= row->framed;
}

/* Where the next line of a block begins: one empty line may stand between rows. */
static size_t
next_line(const table_block *block, const char *text, size_t end, size_t len)
{
	size_t at = end + 1;

	if (block->set <= LAYOUT_TABS && at < len && text[at] == '\r')
		at++;
	if (block->set <= LAYOUT_TABS && at < len && text[at] == '\n')
		at++;
	return at;
}

/* Can the row be one of heads: words and years, but no figures? */
static bool
may_head(const table_row *row)
{
	int named = count_kinds(row, CELL_TEXT) + count_kinds(row, CELL_TIME);

	return count_kinds(row, CELL_NUMBER) == 0 && row->cells > 1 && named > 0;
}

/* May the row have its first figure right behind its name, so that it has a cell fewer than the heads of the block? */
static bool
may_lack_border(const table_block *block, const table_row *row)
{
	return block->set == LAYOUT_SLASHES && block->rows == 1 && row->cells == block->first[0].cells - 1 &&
		   may_head(&block->first[0]);
}

/* Reads the rows that stand below each other from the line at text[at] on. */
static void
read_block(const char *text, size_t at, size_t len, table_block *block)
{
	table_row row;

	memset(block, 0, sizeof(*block));
	block->from = block->to = at;
	block->set = layout_of(text, at, line_end(text, at, len));
	if (block->set == LAYOUT_NONE)
		block->to = line_end(text, at, len);
	while (block->set != LAYOUT_NONE && at < len && at < block->from + BLOCK)
	{
		size_t end = line_end(text, at, len);

		/* Words and figures tell heads from rows, and columns of blanks from running text. */
		bool kinds = block->rows < HEAD_ROWS || block->set >= LAYOUT_SLASHES;

		if (!read_row(block->set, text, at, end, kinds, &row) ||
			row.longest > (block->set == LAYOUT_BARS   ? SIZE_MAX
						   : block->set == LAYOUT_TABS ? TAB_CELL
													   : RC_SET_CELL))
			break;
		if (may_lack_border(block, &row) && read_row(LAYOUT_BEHIND_NAME, text, at, end, kinds, &row) &&
			row.cells == block->first[0].cells)
			block->set = LAYOUT_BEHIND_NAME;
		add_row(block, &row);
		block->to = end;
		at = next_line(block, text, end, len);
	}
	/* What is no row at all ends the line all the same. */
	if (block->to == block->from)
		block->to = line_end(text, block->from, len);
}

/*
 * The rows of the block that head its columns: those above a rule; else the
 * first, where the rows below have figures or dates and it has none; and a
 * second one that leaves its corner empty.
 */
static int
heads_of(const table_block *block)
{
	const table_row *first = &block->first[0];
	const table_row *second = &block->first[1];

	if (block->rule_behind > 0)
		return block->rule_behind < HEAD_ROWS ? block->rule_behind : 0;
	if (block->rows < 2 || !may_head(first))
		return 0;
	if (block->rows > 2 && may_head(second) && second->kinds[0] == CELL_EMPTY)
		return 2;
	if (count_kinds(second, CELL_NUMBER) > 0 || (block->numeric > 0 && first->cells > 2))
		return 1;
	if (first->kinds[0] == CELL_TEXT && second->kinds[0] == CELL_TIME)
		return 1;
	return block->rows > 2 && first->cells > 2 && !block->uneven && block->set == LAYOUT_TABS ? 1 : 0;
}

/* "NdPr oxide 585,000 -3.1%": does the row end in a rate, beside the figure that has changed by it? */
static bool
ends_in_rate(const char *text, const table_row *row)
{
	return row->to > row->from && text[row->to - 1] == '%';
}

/* Is it a table, or text that happens to have such signs? */
static bool
is_table(const char *text, const table_block *block)
{
	switch (block->set)
	{
		case LAYOUT_BARS:
			return block->framed || (block->rows >= 2 && !block->uneven) || block->rule_behind > 0;
		case LAYOUT_TABS:
			return block->rows >= 2;
		case LAYOUT_SLASHES:
		case LAYOUT_BEHIND_NAME:
			return block->rows >= (block->first[0].cells > 2 ? 2 : 3) && !block->uneven &&
				   block->numeric >= block->rows - 1;
		case LAYOUT_FIGURES:
			return block->numeric >= (heads_of(block) > 0 || ends_in_rate(text, &block->first[0]) ? 2 : 3) &&
				   block->rows - block->numeric <= 1 + block->numeric;
		case LAYOUT_GAPS:
			return block->numeric >= 2 && block->rows - block->numeric <= 1 + block->numeric / 2;
		case LAYOUT_COMMAS:
			return block->rows >= 3 && !block->uneven && block->numeric >= block->rows - 1;
		case LAYOUT_PAIRS:
			return block->rows >= 2;
		case LAYOUT_NONE:
			break;
	}
	return false;
}

/*-------------------------------------------------------------------------
 * Setting
 *-------------------------------------------------------------------------
 */

/* Wide characters stay, since no blank takes as many bytes. */
static void
blank_out(char *text, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
	{
		if ((unsigned char) text[at] < 0x80)
			text[at] = ' ';
	}
}

/* Puts a border into text[from, to): a wide one where there are only wide characters. */
static void
set_border(char *text, size_t from, size_t to, char border)
{
	bool placed = false;

	for (size_t at = from; at < to; at += rc_utf8_size(text[at]))
	{
		if ((unsigned char) text[at] >= 0x80)
			continue;
		text[at] = placed ? ' ' : border;
		placed = true;
	}
	if (!placed && to >= from + 3)
		memcpy(text + from, RC_WIDE_BORDER, 3);
}

/* Puts the borders of the row into text[from, to). */
static void
set_row(rc_layout set, char *text, size_t from, size_t to, char border)
{
	table_row row;

	if (!read_row(set, text, from, to, false, &row))
		return;
	if (row.ruled)
	{
		blank_out(text, from, to);
		return;
	}
	for (size_t at = row.from, end; (at = rc_next_border(set, text, row.from, at, row.to, &end)) < row.to; at = end)
		set_border(text, at, end, border);
	/* The frame and the sign of an item are no cells; what is below an empty corner has a border before it. */
	blank_out(text, from, row.from);
	if (row.to < to && text[row.to] == '|')
		text[row.to] = ' ';
	if (row.indented && begins_empty(set, text, &row))
		text[row.from - 1] = border;
}

static void
set_block(char *text, const table_block *block, size_t len)
{
	int heads = heads_of(block);
	int number = 0;

	for (size_t at = block->from; at < block->to && at < len;)
	{
		size_t end = line_end(text, at, len);
		table_row row;

		if (read_row(block->set, text, at, end, false, &row))
		{
			set_row(block->set, text, at, end, number < heads ? RC_HEAD_BORDER : RC_BORDER);
			number += !row.ruled;
		}
		at = end + 1;
	}
}

/* May so many heads stand above the columns of the row, with years between them or without? */
static bool
fits_above(int heads, const table_row *years, const table_row *row)
{
	if (years == NULL)
		return heads > 0 && heads + 1 >= row->cells && heads <= row->cells;
	/* One for all years, and one for each of the other columns; or one for each group of years. */
	return heads > 1 &&
		   (heads + years->cells - 1 == row->cells || (years->cells == row->cells && heads < years->cells - 1));
}

/* The line above columns of figures heads them too where it has as many heads as they need. */
static void
set_heads_above(char *text, size_t from, const table_block *block)
{
	int years = heads_of(block);
	size_t to = block->from;
	size_t at;

	if (block->set != LAYOUT_FIGURES || to < from + 2 || years > 1)
		return;
	for (to--; to > from && strchr(" \r", text[to - 1]) != NULL; to--)
		;
	for (at = to; at > from && text[at - 1] != '\n'; at--)
		;
	while (at < to && text[at] == ' ')
		at++;
	if (!fits_above(rc_worded_heads(text, at, to), years == 1 ? &block->first[0] : NULL, &block->first[years]))
		return;
	rc_set_worded_heads(text, at, to);
	if (at > from && text[at - 1] == ' ')
		text[at - 1] = RC_HEAD_BORDER;
}

size_t
rc_set_tables(char *text, size_t len, size_t from, bool *any)
{
	size_t at = from;
	size_t tried = from;

	while (at < len && at < from + STRETCH)
	{
		table_block block;

		if (rc_unfold_bars(text, at, len))
			tried = at;
		if (at >= tried)
			tried = rc_unfold_lines(text, at, len);
		read_block(text, at, len, &block);
		if (is_table(text, &block))
		{
			set_block(text, &block, len);
			set_heads_above(text, from, &block);
			*any = true;
		}
		at = block.to + 1;
	}
	return at < len ? at : len;
}

/*-------------------------------------------------------------------------
 * The quick look
 *-------------------------------------------------------------------------
 */

/* So many lines right below each other may be a table. */
#define LEAST_LINES 2

/* The lines before that which is looked at. */
typedef struct line_count
{
	int rows;  /* that may be rows, right below each other */
	int cells; /* that may be cells, whatever empty lines are between them: see table_unfold.c */
} line_count;

/* Counts the line text[from, to); may a table be made of those that it ends? */
static bool
count_line(line_count *lines, const char *text, size_t from, size_t to)
{
	size_t width = to - from;

	while (from < to && text[from] == ' ')
		from++;
	while (from < to && (unsigned char) text[to - 1] <= ' ')
		to--;
	if (from == to)
	{
		lines->rows = 0;
		return false;
	}
	lines->rows = width <= RC_ROW_LINE ? lines->rows + 1 : 0;
	lines->cells = to - from <= RC_LINE_CELL ? lines->cells + 1 : 0;
	return lines->rows >= LEAST_LINES || lines->cells >= RC_LEAST_CELLS;
}

bool
rc_may_hold_table(rc_text text)
{
	line_count lines = {0, 0};
	size_t gap;

	if (text.len == 0)
		return false;
	if (memchr(text.data, '|', text.len) != NULL || memchr(text.data, '\t', text.len) != NULL)
		return true;
	gap = rc_before_gap(text.data, 0, text.len);
	for (size_t at = 0, end; at < text.len; at = end + 1)
	{
		end = line_end(text.data, at, text.len);
		if (gap < at)
			gap = rc_before_gap(text.data, at, text.len);
		if (count_line(&lines, text.data, at, end) ||
			(gap < end && end - at <= RC_SET_ROW && rc_has_gap(text.data, at, end)))
			return true;
	}
	return false;
}
