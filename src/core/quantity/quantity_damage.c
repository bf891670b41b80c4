/*-------------------------------------------------------------------------
 *
 * quantity_damage.c
 *		Putting torn numbers together again.
 *
 * Machine translation tears the end off a percentage and sets it down later
 * in the sentence.  In "36 percent of the world's reserves7%" the decimal 7
 * sticks to a word; in "a drop of 49 from the previous year.2%" it stands
 * behind a full stop, and the number lost its sign as well; in "43 since July.
 * per cent" only the sign was torn off.
 *
 * The regularity: a number that misses its percent sign or its decimals, and
 * behind it, in the same sentence, an end without a number.  They are joined
 * only where there is one such number, so that there is one way to join them.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "base/error.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"

/* Where the torn-off end at text[at] (a digit, a percent sign, "per cent") would begin. */
static size_t
orphan_start(const rc_scan *scan, size_t at)
{
	size_t pos = at;

	if (rc_is_digit(scan->text.data[at]) || scan->text.data[at] == '.')
		return at;
	while (pos > scan->from && scan->text.data[pos - 1] == ' ')
		pos--;
	return pos > scan->from && scan->text.data[pos - 1] == '.' ? pos - 1 : at;
}

/* Can a torn-off end stand at text[at]: at most three figures, and a percent sign or its word behind them? */
static bool
may_be_torn(const rc_scan *scan, size_t at)
{
	rc_text text = scan->text;
	size_t to = scan->to;
	int digits = 0;

	if (text.data[at] == '.')
	{
		at++;
		if (at < to && (unsigned char) text.data[at] <= ' ')
			at++;
	}
	else if (!rc_is_digit(text.data[at]))
		return (unsigned char) text.data[at] >= 0x80;
	for (; at < to && rc_is_digit(text.data[at]); at++)
		digits++;
	if (at < to && (unsigned char) text.data[at] <= ' ')
		at++;
	return digits <= 3 && at < to &&
		   (text.data[at] == '%' || (text.data[at] | 0x20) == 'p' || (unsigned char) text.data[at] >= 0x80);
}

/* Does the full stop at text[at] belong to a short form that stands before numbers: "approx. 60%"? */
static bool
ends_short_form(rc_text text, size_t from, size_t at)
{
	static const char *const forms[] = {"approx", "appr", "avg",  "c",   "ca",  "e.g", "equiv",
										"est",    "i.e",  "incl", "max", "min", "vs"};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
	{
		size_t len = strlen(forms[i]);
		size_t end;

		if (at >= from + len && rc_word_at(text, at - len, at, forms[i], &end) &&
			(at == from + len || !rc_is_letter(text.data[at - len - 1])))
			return true;
	}
	return false;
}

/*
 * Notes the torn-off end at text[at], if it is one.  *end gets where to go on.
 */
rc_status
rc_find_orphan(rc_scan *scan, size_t at, size_t *end, rc_error *error)
{
	rc_text text = scan->text;
	size_t start = orphan_start(scan, at);
	rc_match match;
	rc_status status;
	rc_orphan *orphan;
	int group;

	*end = at + 1;
	while (*end < scan->to && rc_is_digit(text.data[at]) && rc_is_digit(text.data[*end]))
		(*end)++;
	if (!may_be_torn(scan, start) || (text.data[start] == '.' && ends_short_form(text, scan->from, start)))
		return RC_OK;
	status = rc_match_pattern(scan->engine, RC_PATTERN_TORN, text, start, scan->to, true, &match, error);
	if (status != RC_OK || !match.found)
		return status;

	if (scan->orphan_count == scan->orphan_room)
	{
		int room = scan->orphan_room == 0 ? 4 : scan->orphan_room * 2;
		rc_orphan *grown = rc_arena_alloc(scan->arena, (size_t) room * sizeof(rc_orphan));

		if (grown == NULL)
			return rc_fail_memory(error);
		if (scan->orphan_count > 0)
			memcpy(grown, scan->orphans, (size_t) scan->orphan_count * sizeof(rc_orphan));
		scan->orphans = grown;
		scan->orphan_room = room;
	}
	orphan = &scan->orphans[scan->orphan_count++];
	memset(orphan, 0, sizeof(*orphan));
	orphan->from = match.from[0];
	orphan->to = match.to[0];
	orphan->after = scan->count;
	orphan->after_stop = match.from[1] == RC_UNSET;
	group = orphan->after_stop ? 2 : 1;
	if (match.from[group] != RC_UNSET)
	{
		rc_text digits = {text.data + match.from[group], match.to[group] - match.from[group]};

		orphan->digits = (int) digits.len;
		if (!rc_number_parse(digits, &orphan->value) ||
			!rc_number_scale(orphan->value, -orphan->digits, &orphan->value))
			scan->orphan_count--;
	}
	*end = orphan->to;
	return RC_OK;
}

/* Does the piece miss a percent sign: a bare whole number below a thousand? */
static bool
misses_sign(const rc_piece *piece)
{
	return piece->unit.kind == RC_Q_NUMBER && !piece->unit.counted && !piece->currency_before && !piece->no_quantity &&
		   piece->numeral.script == RC_FIGURES && piece->numeral.whole_digit && piece->numeral.digits <= 3 &&
		   !piece->label;
}

/* Does it miss decimals: a percentage in whole figures? */
static bool
misses_decimals(const rc_scan *scan, const rc_piece *piece)
{
	return piece->unit.kind == RC_Q_SHARE && piece->numeral.script == RC_FIGURES && piece->numeral.whole_digit &&
		   !piece->no_quantity && scan->text.data[piece->body_to - 1] != '%';
}

/* Does a sentence end at text[i]?  Only a phrase handed in by a user can hold two. */
static bool
sentence_ends(rc_text text, size_t i, size_t to)
{
	char c = text.data[i];
	char next;

	if ((c != '.' && c != '!' && c != '?') || i == 0 || i + 1 >= to || text.data[i - 1] < 'a')
		return false;
	next = text.data[i + 1] == ' ' && i + 2 < to ? text.data[i + 2] : text.data[i + 1];
	return next >= 'A' && next <= 'Z';
}

/* Does a clause end there: a comma, an "and"? */
static bool
clause_ends(rc_text text, size_t i, size_t to)
{
	size_t end;

	return text.data[i] == ',' || text.data[i] == ';' ||
		   (text.data[i] == ' ' && rc_word_at(text, i, to, " and ", &end));
}

/* The last place in text[from, to) where the clause or the sentence ends, or from. */
static size_t
last_end(rc_text text, size_t from, size_t to, bool clause)
{
	for (size_t i = to; i > from; i--)
	{
		if (clause ? clause_ends(text, i - 1, to) : sentence_ends(text, i - 1, to))
			return i - 1;
	}
	return from;
}

/*
 * The one number, after the orphan before, that the orphan can have been torn
 * from; else NULL.  Looks at the orphan's own clause, or at its sentence.
 */
static rc_piece *
find_torn(rc_scan *scan, const rc_orphan *orphan, int first, bool clause)
{
	rc_piece *signless = NULL;
	rc_piece *short_one = NULL;
	int signless_count = 0;
	int short_count = 0;
	size_t start =
		first < orphan->after ? last_end(scan->text, scan->pieces[first].from, orphan->from, clause) : orphan->from;

	for (int i = first; i < orphan->after; i++)
	{
		rc_piece *piece = &scan->pieces[i];

		if (piece->to <= start)
			continue;
		if (misses_sign(piece))
		{
			signless = piece;
			signless_count++;
		}
		else if (orphan->digits > 0 && misses_decimals(scan, piece))
		{
			short_one = piece;
			short_count++;
		}
	}

	/* With a full stop of its own the end was torn from a bare number, without one from "N percent". */
	if (orphan->after_stop)
		return signless_count == 1 ? signless : signless_count == 0 && short_count == 1 ? short_one : NULL;
	return short_count == 1 ? short_one : short_count == 0 && signless_count == 1 ? signless : NULL;
}

void
rc_mend_pieces(rc_scan *scan)
{
	int first = 0;

	for (int i = 0; i < scan->orphan_count; i++)
	{
		const rc_orphan *orphan = &scan->orphans[i];
		rc_piece *piece = find_torn(scan, orphan, first, true);

		if (piece == NULL)
			piece = find_torn(scan, orphan, first, false);
		first = orphan->after;
		if (piece == NULL)
			continue;
		piece->unit.kind = RC_Q_SHARE;
		(void) rc_number_make(1, -2, 1, &piece->unit.factor);
		piece->repaired = true;
		piece->tail = orphan->value;
		piece->tail_from = orphan->from;
		piece->tail_to = orphan->to;
		piece->numeral.places = (uint8_t) orphan->digits;
		piece->numeral.whole_digit = false;
	}
}
