/*-------------------------------------------------------------------------
 *
 * table_cells.c
 *		What kind of thing stands in a cell, as its characters show it.
 *
 * This tells heads from rows, and where the rows of cells that stand one a
 * line begin.  It need not be exact: what a cell says is read later, with the
 * rest of its row.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_cells.h"
#include "base/ascii.h"

#include <string.h>

/* A figure with its unit is no longer than this, in bytes; and has so many bytes of words. */
#define FIGURE_TEXT 40
#define FIGURE_WORDS 20

/* A sign that there is no figure is no longer than this, in bytes. */
#define NO_FIGURE_TEXT 6

/* A date is no longer than this, in bytes. */
#define TIME_TEXT 24

/* Do the bytes at text[at] begin with a sign that may stand before a figure?  Its size, or 0. */
static size_t
sign_size(const char *text, size_t at, size_t to)
{
	static const char *const signs[] = {"−",   "–",     "—",    "≥",          "≤",         "≈",     "€",      "£",
										"¥",   "约",    "約",   "逾",         "近",        "超过",  "超過",   "不足",
										"US$", "A$",    "C$",   "RMB",        "over ",     "Over ", "about ", "About ",
										"up ", "down ", "ca. ", "Less than ", "less than "};

	if (strchr("~<>+-$( ", text[at]) != NULL)
		return 1;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t len = strlen(signs[i]);

		if (at + len <= to && memcmp(text + at, signs[i], len) == 0)
			return len;
	}
	return 0;
}

/* A sign that there is no figure: "—", "NA", W for what is withheld. */
static bool
is_no_figure(const char *text, size_t from, size_t to)
{
	static const char *const signs[] = {"-",   "--", "–",  "—",     "——", "NA",    "N/A", "n/a", "n.a.",
										"n/d", "W",  "XX", "...",   "..", "…",     "E",   "nil", "Nil",
										"无",  "無", "/",  "Small", "s",  "Large", "—%"};

	for (size_t i = 0; to - from <= NO_FIGURE_TEXT && i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		if (strlen(signs[i]) == to - from && memcmp(text + from, signs[i], to - from) == 0)
			return true;
	}
	return false;
}

/* Does a year of four digits stand at text[at]? */
static bool
is_year(const char *text, size_t at, size_t to)
{
	if (at + 4 > to || !(memcmp(text + at, "19", 2) == 0 || memcmp(text + at, "20", 2) == 0) ||
		!rc_is_digit(text[at + 2]) || !rc_is_digit(text[at + 3]))
		return false;
	return at + 4 == to || (!rc_is_digit(text[at + 4]) && text[at + 4] != ',');
}

/* 2024, 2024e, 2024年1月, 6月, 2024.12, 2024-11-08; "Q1 2024", "Aug 2023". */
static bool
is_time(const char *text, size_t from, size_t to)
{
	static const char month[] = "月";
	static const char day[] = "日";
	static const char *const units[] = {"%", "t", "吨", "噸", "万", "萬", "kg", "元"};
	size_t behind = from + 4;

	if (to - from > TIME_TEXT)
		return false;
	/* 1月, 1-6月, 8月12日 */
	if (rc_is_digit(text[from]) && to - from > strlen(month) &&
		(memcmp(text + to - strlen(month), month, strlen(month)) == 0 ||
		 memcmp(text + to - strlen(day), day, strlen(day)) == 0))
		return true;
	if (!is_year(text, from, to))
		return !rc_is_digit(text[from]) && to - from <= TIME_TEXT / 2 && to >= from + 4 && is_year(text, to - 4, to);
	while (behind < to && text[behind] == ' ')
		behind++;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		if (behind + strlen(units[i]) <= to && memcmp(text + behind, units[i], strlen(units[i])) == 0)
			return false;
	}
	return true;
}

static bool
is_figure(const char *text, size_t from, size_t to)
{
	size_t at = from;
	size_t words = 0;
	size_t size;

	if (to - from > FIGURE_TEXT)
		return false;
	while (at < to && !rc_is_digit(text[at]))
		at++;
	if (at == to)
		return false;
	at = from;
	while (at < to && (size = sign_size(text, at, to)) > 0)
		at += size;
	if (at >= to || !rc_is_digit(text[at]))
		return false;
	for (; at < to; at++)
		words += !rc_is_digit(text[at]) && strchr(".,%+- ()", text[at]) == NULL;
	return words <= FIGURE_WORDS;
}

cell_kind
rc_cell_kind(const char *text, size_t from, size_t to)
{
	while (from < to && (text[from] == ' ' || text[from] == '*' || text[from] == '"'))
		from++;
	while (to > from && ((unsigned char) text[to - 1] <= ' ' || text[to - 1] == '*' || text[to - 1] == '"'))
		to--;
	if (from == to)
		return CELL_EMPTY;
	if (is_no_figure(text, from, to))
		return CELL_NUMBER;
	if (is_time(text, from, to))
		return CELL_TIME;
	return is_figure(text, from, to) ? CELL_NUMBER : CELL_TEXT;
}
