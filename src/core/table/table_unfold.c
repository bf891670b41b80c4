/*-------------------------------------------------------------------------
 *
 * table_unfold.c
 *		Tables that have no rows to be seen: their cells stand one a line.
 *
 * They are set as rows, in place and character for character; table_rows.c
 * reads them from there.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "table/table_cells.h"

/* Lines that are looked at together. */
#define RUN_LINES 256

/* Columns of such a table, and its rows at least. */
#define LEAST_COLUMNS 2
#define MOST_COLUMNS 10
#define LEAST_ROWS 2

/* Letters of the last word of a sentence, at least. */
#define SENTENCE_WORD 3

typedef struct cell_run
{
	int lines;
	size_t ends[RUN_LINES]; /* their line breaks */
	cell_kind kinds[RUN_LINES];
	size_t to; /* behind what was looked at */
} cell_run;

/* "Birds sang.": several words, and a full stop behind a small one, are a sentence; "Lynas Ltd.", "U.S." are none. */
static bool
is_sentence(const char *text, size_t from, size_t to)
{
	size_t at = to - 1;

	if (text[at] != '.' || memchr(text + from, ' ', to - from) == NULL)
		return false;
	while (at > from && text[at - 1] >= 'a' && text[at - 1] <= 'z')
		at--;
	return to - 1 - at >= SENTENCE_WORD && at > from && text[at - 1] == ' ';
}

/* Can the line text[from, to) be a cell? */
static bool
may_be_cell(const char *text, size_t from, size_t to)
{
	if (to - from > RC_LINE_CELL || memchr(text + from, '|', to - from) != NULL ||
		memchr(text + from, '\t', to - from) != NULL || text[from] == '#' || text[from] == '<' ||
		is_sentence(text, from, to))
		return false;
	if ((text[from] == '-' || text[from] == '*') && from + 1 < to && text[from + 1] == ' ')
		return false;
	return !(to >= from + 3 && (memcmp(text + to - 3, "。", 3) == 0 || memcmp(text + to - 3, "；", 3) == 0)) &&
		   text[to - 1] != ';' && text[to - 1] != '!' && text[to - 1] != '?';
}

/* The short lines from text[at] on; empty ones between them do not count. */
static void
read_run(const char *text, size_t at, size_t len, cell_run *run)
{
	run->lines = 0;
	run->to = at;
	while (at < len && run->lines < RUN_LINES)
	{
		const char *line_break = memchr(text + at, '\n', len - at);
		size_t end = line_break == NULL ? len : (size_t) (line_break - text);
		size_t to = end;

		while (to > at && (unsigned char) text[to - 1] <= ' ')
			to--;
		while (at < to && text[at] == ' ')
			at++;
		if (to > at)
		{
			if (!may_be_cell(text, at, to))
				break;
			run->ends[run->lines] = end;
			run->kinds[run->lines++] = rc_cell_kind(text, at, to);
		}
		at = end + 1;
		run->to = at < len ? at : len;
	}
}

/* Cells from the line `first` on that repeat the kinds of the `columns` first of them. */
static int
repeats(const cell_run *run, int first, int columns)
{
	int i = first + columns;

	while (i < run->lines && run->kinds[i] == run->kinds[i - columns])
		i++;
	return (i - first) / columns * columns;
}

/* Begins every row with words, and has it a figure? */
static bool
may_be_row(const cell_run *run, int first, int columns)
{
	bool figure = false;

	if (run->kinds[first] != CELL_TEXT)
		return false;
	for (int i = first + 1; i < first + columns; i++)
		figure |= run->kinds[i] == CELL_NUMBER;
	return figure;
}

/* Finds the rows around the first figure of the run: their first line, columns, and cells; false for none. */
static bool
find_rows(const cell_run *run, int *first, int *columns, int *cells)
{
	int figure = 0;

	while (figure < run->lines && run->kinds[figure] != CELL_NUMBER)
		figure++;
	*cells = 0;
	for (int k = LEAST_COLUMNS; k <= MOST_COLUMNS; k++)
	{
		for (int at = figure > k - 1 ? figure - k + 1 : 0; at < figure && at + LEAST_ROWS * k <= run->lines; at++)
		{
			int found = may_be_row(run, at, k) ? repeats(run, at, k) : 0;

			if (found >= LEAST_ROWS * k && found >= RC_LEAST_CELLS && found > *cells)
			{
				*first = at;
				*columns = k;
				*cells = found;
			}
		}
	}
	return *cells > 0;
}

/* Lines before the rows that head their columns: as many as there are columns, or one less where the corner is empty. */
static int
heads_before(const cell_run *run, int first, int columns)
{
	int heads = 0;

	while (heads < columns && heads < first && run->kinds[first - heads - 1] != CELL_NUMBER)
		heads++;
	return heads >= columns - 1 && heads > 1 ? heads : 0;
}

/* Joins the lines [first, first + cells) as one row. */
static void
join_lines(char *text, const cell_run *run, int first, int cells)
{
	for (int i = first; i + 1 < first + cells; i++)
	{
		for (size_t at = run->ends[i]; (unsigned char) text[at] <= ' '; at++)
			text[at] = ' ';
		text[run->ends[i]] = '\t';
	}
}

/*-------------------------------------------------------------------------
 * Bars on lines
 *-------------------------------------------------------------------------
 */

/* Bars that stand alone on lines, at least, to be the borders of cells. */
#define LEAST_BARS 5

/* A line with nothing in it but a bar, a cell, or a cell with a bar before or behind it. */
typedef struct bar_line
{
	size_t from, to; /* without blanks */
	int bars;
	bool cell;
} bar_line;

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Reads the line text[at, end); false where it can be no part of cells between bars. */
static bool
read_bar_line(const char *text, size_t at, size_t end, bar_line *line)
{
	size_t from = at;
	size_t to = end;

	while (from < to && is_blank(text[from]))
		from++;
	while (to > from && is_blank(text[to - 1]))
		to--;
	line->bars = 0;
	while (from < to && text[from] == '|' && line->bars < 2)
	{
		line->bars++;
		for (from++; from < to && is_blank(text[from]); from++)
			;
	}
	if (to > from && text[to - 1] == '|')
	{
		line->bars++;
		for (to--; to > from && is_blank(text[to - 1]); to--)
			;
	}
	line->from = from;
	line->to = to;
	line->cell = to > from;
	return line->bars < 2 && (!line->cell || may_be_cell(text, from, to));
}

/* Is the line at text[at], or the one below it, nothing but a bar? */
static bool
begins_with_bar(const char *text, size_t at, size_t len)
{
	for (int lines = 0; lines < 2; lines++)
	{
		while (at < len && is_blank(text[at]))
			at++;
		if (at < len && text[at] == '|')
		{
			for (at++; at < len && is_blank(text[at]); at++)
				;
			return at == len || text[at] == '\n';
		}
		while (at < len && text[at] != '\n')
			at++;
		at++;
	}
	return false;
}

/*
 * Pages make of a table lines with a cell and lines with a bar, in turn: where
 * no two cells stand without a bar between them, the bars become blanks, and
 * what is left are cells that stand one a line.
 */
bool
rc_unfold_bars(char *text, size_t at, size_t len)
{
	size_t from = at;
	size_t to = at;
	int bars = 0;
	bool open = true; /* may a cell come? */

	if (!begins_with_bar(text, at, len))
		return false;
	for (int lines = 0; at < len && lines < 4 * RUN_LINES; lines++)
	{
		const char *line_break = memchr(text + at, '\n', len - at);
		size_t end = line_break == NULL ? len : (size_t) (line_break - text);
		bar_line line;

		if (!read_bar_line(text, at, end, &line) || (line.cell && !open && line.bars == 0))
			break;
		bars += line.bars > 0 && !line.cell;
		open = line.cell ? memchr(text + line.to, '|', end - line.to) != NULL : open || line.bars > 0;
		at = end + 1;
		if (line.cell || line.bars > 0)
			to = end;
	}
	for (bool broken = true; bars >= LEAST_BARS && from < to; from++)
	{
		/* One line break behind each cell is left. */
		if (text[from] == '|' || is_blank(text[from]) || (text[from] == '\n' && broken))
			text[from] = ' ';
		else
			broken = text[from] == '\n';
	}
	return bars >= LEAST_BARS;
}

size_t
rc_unfold_lines(char *text, size_t at, size_t len)
{
	cell_run run;
	int first = 0;
	int columns = 0;
	int cells;
	int heads;

	read_run(text, at, len, &run);
	if (run.lines < RC_LEAST_CELLS || !find_rows(&run, &first, &columns, &cells))
		return run.to > at ? run.to : at + 1;
	heads = heads_before(&run, first, columns);
	if (heads > 0)
		join_lines(text, &run, first - heads, heads);
	for (int i = 0; i < cells; i += columns)
		join_lines(text, &run, first + i, columns);
	return run.ends[first + cells - 1] + 1;
}
