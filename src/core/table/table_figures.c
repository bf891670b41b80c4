/*-------------------------------------------------------------------------
 *
 * table_figures.c
 *		Rows whose columns are parted by one blank: "China 240,000 270,000 —".
 *
 * What a page of a printed report becomes when only its words are kept, one
 * blank between any two of them.  A name has blanks too, so that the row is
 * read from its end: as long as words are figures, years, or signs that there
 * is no figure, each is a cell; what is left before them names the row.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_cells.h"

#include "table/table_rows.h"

/* Figures that a row ends in at least: one alone ends many a line of running text. */
#define ROW_FIGURES 2

/* What stands behind the colon of a section at most: the marks of footnotes, "Imports:e, 4". */
#define FOOTNOTE_TEXT 5

/* A blank, or the border that has been set in its place. */
static bool
parts_words(char c)
{
	return c == ' ' || c == RC_BORDER || c == RC_HEAD_BORDER;
}

/* Where the word begins that ends at text[end]. */
static size_t
word_start(const char *text, size_t from, size_t end)
{
	while (end > from && !parts_words(text[end - 1]))
		end--;
	return end;
}

static size_t
skip_blanks_back(const char *text, size_t from, size_t end)
{
	while (end > from && parts_words(text[end - 1]))
		end--;
	return end;
}

size_t
rc_figures_at(const char *text, size_t from, size_t to)
{
	size_t first = to;
	size_t second = to;
	size_t end = skip_blanks_back(text, from, to);
	cell_kind before = CELL_EMPTY;
	cell_kind kind = CELL_EMPTY;
	int figures = 0;

	while (end > from && to - from <= RC_SET_ROW)
	{
		size_t at = word_start(text, from, end);
		cell_kind found = rc_cell_kind(text, at, end);

		if (found != CELL_NUMBER && found != CELL_TIME)
			break;
		second = first;
		first = at;
		before = kind;
		kind = found;
		figures++;
		end = skip_blanks_back(text, from, at);
	}
	/* "2023 240,000 1.2": a row of figures whose name is a time. */
	if (end <= from && kind == CELL_TIME && before == CELL_NUMBER)
	{
		first = second;
		figures--;
	}
	return figures >= ROW_FIGURES ? first : to;
}

/* Is text[from, to) nothing but so many digits? */
static bool
is_digits(const char *text, size_t from, size_t to, size_t least, size_t most)
{
	for (size_t at = from; at < to; at++)
	{
		if (text[at] < '0' || text[at] > '9')
			return false;
	}
	return to - from >= least && to - from <= most;
}

static bool
has_digit(const char *text, size_t from, size_t to)
{
	while (from < to && !is_digits(text, from, from + 1, 1, 1))
		from++;
	return from < to;
}

/* Do two blanks in a row part the words of the name, so that it is several cells? */
static bool
has_wide_gap(const char *text, size_t from, size_t to)
{
	for (size_t at = from; at + 1 < to; at++)
	{
		if (text[at] == ' ' && text[at + 1] == ' ')
			return true;
	}
	return false;
}

bool
rc_parts_figures(const char *text, size_t from, size_t to)
{
	size_t first = rc_figures_at(text, from, to);
	size_t end = skip_blanks_back(text, from, to);
	bool wide;

	if (first == to)
		return false;
	wide = has_wide_gap(text, from, skip_blanks_back(text, from, first));
	while (end > first)
	{
		size_t at = word_start(text, first, end);
		size_t before = skip_blanks_back(text, first, at);

		/* "44 000 000" is one figure, and the dash of "China – 69%" none. */
		if (before > first && (at - before == 1 || !wide) && has_digit(text, at, end) &&
			has_digit(text, word_start(text, first, before), before) &&
			!(is_digits(text, at, end, 3, 3) && is_digits(text, word_start(text, first, before), before, 1, 3)))
			return true;
		end = before;
	}
	return false;
}

size_t
rc_section_end(const char *text, size_t from, size_t to)
{
	size_t end = skip_blanks_back(text, from, to);

	for (size_t at = end; at > from && at + FOOTNOTE_TEXT >= end; at--)
	{
		/* A blank behind the colon makes what follows an item of a list. */
		if (text[at - 1] == ':')
			return at == end || text[at] != ' ' ? at - 1 : to;
	}
	return to;
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_wide(char c)
{
	return (unsigned char) c >= 0x80;
}

/* Does a head begin at text[at], behind a blank: with a capital, a year, or in a script that has no capitals? */
static bool
begins_head(const char *text, size_t at)
{
	return parts_words(text[at - 1]) &&
		   (is_capital(text[at]) || is_digits(text, at, at + 1, 1, 1) || is_wide(text[at]));
}

int
rc_worded_heads(const char *text, size_t from, size_t to)
{
	int heads = from < to && to - from <= RC_SET_ROW && (is_capital(text[from]) || is_wide(text[from]));

	if (heads == 0 || strchr(".:;,", text[to - 1]) != NULL)
		return 0;
	for (size_t at = from + 1; at < to; at++)
	{
		/* "China's magnet exports, July 2025 (tonnes)" is a title. */
		if (text[at] == ',' && text[at + 1] == ' ')
			return 0;
		heads += begins_head(text, at);
	}
	return heads;
}

void
rc_set_worded_heads(char *text, size_t from, size_t to)
{
	for (size_t at = from + 1; at < to; at++)
	{
		if (begins_head(text, at))
			text[at - 1] = RC_HEAD_BORDER;
	}
}
