/*-------------------------------------------------------------------------
 *
 * table_border.c
 *		What parts the cells of a table that stands in running text.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_border.h"
#include "base/ascii.h"

#include <string.h>

#include "base/byte_bits.h"
#include "table/table_cells.h"

/* Does a sentence or a part of one end with the character before at, so that blanks behind it are no border? */
static bool
follows_stop(const char *text, size_t from, size_t at)
{
	return at == from || strchr(".!?:;,", text[at - 1]) != NULL ||
		   (at >= from + 3 && (memcmp(text + at - 3, "。", 3) == 0 || memcmp(text + at - 3, "，", 3) == 0));
}

/* The end of the run of blanks or of leading dots that makes a border at text[at]; `at` itself for none. */
static size_t
gap_end(const char *text, size_t from, size_t at, size_t to)
{
	size_t end = at;
	int dots = 0;

	while (end < to && (text[end] == ' ' || text[end] == '.'))
		dots += text[end++] == '.';
	if (dots >= 3 && at > from && end < to)
		return end;
	for (end = at; end < to && text[end] == ' '; end++)
		;
	return end >= at + 2 && end < to && !follows_stop(text, from, at) ? end : at;
}

/* Is the comma at text[at] one between fields: not inside a figure, nor before a blank? */
static bool
parts_fields(const char *text, size_t from, size_t at, size_t to)
{
	if (at + 1 < to && text[at + 1] == ' ')
		return false;
	return !(at > from && rc_is_digit(text[at - 1]) && at + 3 < to && rc_is_digit(text[at + 1]) &&
			 rc_is_digit(text[at + 2]) && rc_is_digit(text[at + 3]) && !(at + 4 < to && rc_is_digit(text[at + 4])));
}

/* "Sweden / 2,310 / 2,540": a slash between blanks, unlike that of "and/or" and "1/2". */
static bool
stands_alone(const char *text, size_t from, size_t at, size_t to)
{
	return at > from && text[at - 1] == ' ' && at + 1 < to && text[at + 1] == ' ';
}

/* The border of a row that ends in figures, or of one that is the head of those below, as rc_next_border. */
static size_t
figures_border(const char *text, size_t from, size_t at, size_t to, size_t *end)
{
	size_t first = rc_figures_at(text, from, to);
	size_t border = at;

	*end = to;
	if (first == to)
		return at == from ? rc_section_end(text, from, to) : to;
	if (at < first)
	{
		*end = first;
		for (border = first; border > from && text[border - 1] == ' '; border--)
			;
		return border;
	}
	while (border < to && text[border] != ' ')
		border++;
	for (*end = border; *end < to && text[*end] == ' '; (*end)++)
		;
	return border;
}

/* "China 140,000 / 168,000": where the figure begins that ends the first cell of the line behind a name; or `to`. */
static size_t
figure_behind_name(const char *text, size_t from, size_t to)
{
	size_t cell = from;
	size_t figure;

	while (cell < to && !(text[cell] == '/' && stands_alone(text, from, cell, to)))
		cell++;
	if (cell == to)
		return to;
	while (cell > from && text[cell - 1] == ' ')
		cell--;
	for (figure = cell; figure > from && text[figure - 1] != ' '; figure--)
		;
	return figure > from + 1 && rc_is_digit(text[figure]) && rc_is_letter(text[from]) + rc_is_digit(text[from]) > 0
			   ? figure
			   : to;
}

size_t
rc_next_border(rc_layout set, const char *text, size_t from, size_t at, size_t to, size_t *end)
{
	bool quoted = false;

	if (set == LAYOUT_PAIRS && at == from)
		return rc_pair_border(text, from, to, end);
	if (set == LAYOUT_FIGURES)
		return figures_border(text, from, at, to, end);
	if (set == LAYOUT_BEHIND_NAME && at == from)
	{
		*end = figure_behind_name(text, from, to);
		if (*end < to)
			return *end - 1;
	}
	for (; at < to && set != LAYOUT_PAIRS; at++)
	{
		char c = text[at];

		*end = at + 1;
		if ((set == LAYOUT_BARS && c == '|') || (set == LAYOUT_TABS && c == '\t'))
			return at;
		if ((set == LAYOUT_SLASHES || set == LAYOUT_BEHIND_NAME) && c == '/' && stands_alone(text, from, at, to))
			return at;
		if (set == LAYOUT_GAPS && (c == ' ' || c == '.') && (*end = gap_end(text, from, at, to)) > at)
			return at;
		if (set == LAYOUT_COMMAS)
		{
			quoted ^= c == '"';
			if (c == ',' && !quoted && parts_fields(text, from, at, to))
				return at;
		}
	}
	*end = to;
	return to;
}

static inline bool
is_blank_or_dot(char c)
{
	return c == ' ' || c == '.';
}

/* Two blanks, or three of either sign: not the end of a sentence. */
static inline uint64_t
gaps_in(uint64_t blanks, uint64_t signs)
{
	return (blanks & blanks >> 1) | (signs & signs >> 1 & signs >> 2);
}

size_t
rc_before_gap(const char *text, size_t at, size_t to)
{
	for (; to - at > RC_BLOCK; at += RC_BLOCK - 2)
	{
		uint64_t gaps = gaps_in(rc_either_of_block(text + at, ' ', ' '), rc_either_of_block(text + at, ' ', '.'));

		if (gaps != 0)
			return at + rc_lowest_bit(gaps);
	}
	for (; to - at > 16; at += 14)
	{
		uint64_t gaps = gaps_in(rc_either_of_sixteen(text + at, ' ', ' '), rc_either_of_sixteen(text + at, ' ', '.'));

		if (gaps != 0)
			return at + rc_lowest_bit(gaps);
	}
	while (at + 1 < to && !(is_blank_or_dot(text[at]) && is_blank_or_dot(text[at + 1])))
		at++;
	return at + 1 < to ? at : to;
}

bool
rc_has_gap(const char *text, size_t from, size_t to)
{
	for (size_t at = rc_before_gap(text, from, to); at + 1 < to; at = rc_before_gap(text, at + 1, to))
	{
		if (is_blank_or_dot(text[at]) && is_blank_or_dot(text[at + 1]) && (at == from || text[at - 1] != text[at]) &&
			gap_end(text, from, at, to) > at)
			return true;
	}
	return false;
}

static bool
has_digit(const char *text, size_t from, size_t to)
{
	while (from < to && !rc_is_digit(text[from]))
		from++;
	return from < to;
}

/* Is there a slash between blanks? */
static bool
has_slash(const char *text, size_t from, size_t to)
{
	const char *slash = text + from;

	while ((slash = memchr(slash, '/', (size_t) (text + to - slash))) != NULL)
	{
		if (stands_alone(text, from, (size_t) (slash - text), to))
			return true;
		slash++;
	}
	return false;
}

bool
rc_has_border(rc_layout set, const char *text, size_t from, size_t to)
{
	const char *comma = text + from;

	switch (set)
	{
		case LAYOUT_BARS:
			return memchr(text + from, '|', to - from) != NULL;
		case LAYOUT_TABS:
			return memchr(text + from, '\t', to - from) != NULL;
		case LAYOUT_SLASHES:
			return to - from <= RC_ROW_LINE && has_slash(text, from, to);
		case LAYOUT_FIGURES:
			return rc_parts_figures(text, from, to);
		case LAYOUT_GAPS:
			return to - from <= RC_SET_ROW && rc_has_gap(text, from, to);
		case LAYOUT_COMMAS:
			while (to - from <= RC_ROW_LINE && (comma = memchr(comma, ',', (size_t) (text + to - comma))) != NULL)
			{
				if (parts_fields(text, from, (size_t) (comma - text), to))
					return true;
				comma++;
			}
			break;
		case LAYOUT_PAIRS:
			return to - from <= RC_SET_CELL &&
				   has_digit(text, to > from + RC_PAIR_FIGURE ? to - RC_PAIR_FIGURE : from, to);
		case LAYOUT_BEHIND_NAME:
		case LAYOUT_NONE:
			break;
	}
	return false;
}
