/*-------------------------------------------------------------------------
 *
 * quantity_level.c
 *		Bare figures that another figure has moved from.
 *
 * "Rose to 45,000 tonnes in 2024 from 41,600 a year earlier", "fell to 69
 * percent, compared with 97 in 2010": the unit is told once, with the figure
 * before.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "base/ascii.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"

/* Bytes from the figure with the unit to the one without, at most. */
#define LEVEL_REACH 64

/* Pieces that may stand between the two: a year, a day. */
#define PIECES_BETWEEN 2

/* A figure this many times as large, or as small, is none of the same. */
#define WIDEST_MOVE 12

/* May the figure have a unit that another goes on in? */
static bool
tells_unit(const rc_piece *piece)
{
	return !piece->no_quantity && !piece->joined &&
		   (piece->unit.kind == RC_Q_MASS || piece->unit.kind == RC_Q_PRICE || piece->unit.kind == RC_Q_SHARE) &&
		   piece->numeral.script == RC_FIGURES;
}

/* Is it a plain number behind a word of comparison? */
static bool
is_compared_number(const rc_scan *scan, const rc_piece *piece)
{
	static const char *const words[] = {"from ", "compared with ", "compared to ", "versus ", "against "};

	if (piece->unit.kind != RC_Q_NUMBER || piece->unit.counted || piece->numeral.share || piece->no_quantity ||
		piece->joined || piece->numeral.script != RC_FIGURES)
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = strlen(words[i]);

		if (piece->body_from >= scan->from + len &&
			memcmp(scan->text.data + piece->body_from - len, words[i], len) == 0)
			return true;
	}
	return false;
}

/* Does a pause or a time follow, and no noun that the number may count? */
static bool
ends_level(const rc_scan *scan, const rc_piece *piece)
{
	static const char *const behind[] = {" a year ",     " a month ",   " a quarter ", " the year ",    " the month ",
										 " last ",       " one year ",  " previously", " before",       " earlier",
										 " in the same", " in the pre", " in the fir", " the previous "};
	size_t left = scan->to - piece->to;
	const char *at = scan->text.data + piece->to;

	if (left == 0 || (strchr(",.;)", *at) != NULL && (left == 1 || at[1] == ' ' || at[1] == '\n')))
		return true;
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
	{
		size_t len = strlen(behind[i]);

		if (len <= left && memcmp(at, behind[i], len) == 0)
			return true;
	}
	/* "in 2010", "in May"; but "from 12 in the port" */
	return left > 4 && memcmp(at, " in ", 4) == 0 && (rc_is_digit(at[4]) || (at[4] >= 'A' && at[4] <= 'Z'));
}

/* Do the two stand near each other, and no end of a sentence and no semicolon between them? */
static bool
is_same_statement(const rc_scan *scan, size_t from, size_t to)
{
	if (from > to || to - from > LEVEL_REACH)
		return false;
	for (size_t at = from; at + 1 < to; at++)
	{
		if (scan->text.data[at] == ';' || (scan->text.data[at] == '.' && scan->text.data[at + 1] == ' '))
			return false;
	}
	return true;
}

/* "2024", "May 5": may the figure be one of a date?  "Fell to 1,200 from 1,600" goes on with what 1,200 counts. */
static bool
may_date(const rc_piece *piece)
{
	size_t digits = piece->numeral.to - piece->numeral.from;

	return piece->unit.date || piece->no_quantity ||
		   (piece->unit.kind == RC_Q_NUMBER && (digits <= 2 || (digits == 4 && piece->bound == RC_BOUND_NONE)));
}

/* Is the number, with the scale of the other where it is small, of the same size? */
static bool
is_of_size(const rc_piece *level, const rc_piece *told, int scale)
{
	rc_number small;
	rc_number large;
	rc_number limit;

	if (!rc_number_scale(level->numeral.low, scale, &small) ||
		!rc_number_scale(told->numeral.low, told->numeral.scale, &large))
		return false;
	if (rc_number_compare(small, large) > 0)
	{
		rc_number other = small;

		small = large;
		large = other;
	}
	return rc_number_mul(small, rc_number_int(WIDEST_MOVE), &limit) && rc_number_compare(limit, large) >= 0;
}

void
rc_carry_to_levels(rc_scan *scan)
{
	for (int i = 1; i < scan->count; i++)
	{
		rc_piece *level = &scan->pieces[i];
		const rc_piece *told = level - 1;
		int scale = level->numeral.scale;

		if (!is_compared_number(scan, level) || !ends_level(scan, level))
			continue;
		while (told > scan->pieces && told > level - 1 - PIECES_BETWEEN && !tells_unit(told) && may_date(told))
			told--;
		if (!tells_unit(told) || !is_same_statement(scan, told->to, level->from))
			continue;
		if (scale == 0 && rc_number_compare(level->numeral.low, rc_number_int(1000)) < 0)
			scale = told->numeral.scale;
		if (!is_of_size(level, told, scale))
			continue;
		level->unit = told->unit;
		level->numeral.scale = scale;
	}
}
