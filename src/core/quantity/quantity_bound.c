/*-------------------------------------------------------------------------
 *
 * quantity_bound.c
 *		What the words around a number make of it.
 *
 * "More than about 80%", "no more than", 逾九成, 60%以上, "20 or so": they are
 * taken outwards from the number (quantity_bound_words.c), as often as there is
 * one, and in Chinese also from a little way before it.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/numeral_signs.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"

/* So many bytes before a number a bound of it may stand. */
#define DETACHED_LIMIT 45

static void
apply(rc_piece *piece, rc_bound bound)
{
	switch (bound)
	{
		case RC_BOUND_NONE:
			break;
		case RC_BOUND_ABOUT:
			piece->approx = true;
			break;
		case RC_BOUND_MINUS:
			piece->negative = true;
			break;
		case RC_BOUND_FACTOR:
			if (piece->unit.kind == RC_Q_NUMBER && !piece->unit.counted)
			{
				piece->unit.kind = RC_Q_MULTIPLE;
				piece->unit.factor = rc_number_int(1);
			}
			break;
		case RC_BOUND_BETWEEN:
			piece->between = true;
			break;
		case RC_BOUND_FROM:
			piece->after_from = true;
			break;
		case RC_BOUND_RANGING:
			piece->ranging = true;
			break;
		default:
			if (piece->bound == RC_BOUND_NONE)
				piece->bound = bound;
			break;
	}
}

/* "-5%", "−0.167": a sign, where no word or number stands before it (that would be a hyphen or a range). */
static void
read_sign(rc_text text, size_t limit, rc_piece *piece)
{
	size_t at = piece->from;
	size_t size = 0;
	unsigned char before;

	if (at > limit && text.data[at - 1] == '-')
		size = 1;
	else if (at >= limit + 3 &&
			 (memcmp(text.data + at - 3, "\xE2\x88\x92", 3) == 0 || memcmp(text.data + at - 3, "\xEF\xBC\x8D", 3) == 0))
		size = 3; /* minus sign, full-width hyphen */
	if (size == 0)
		return;
	before = at - size > 0 ? (unsigned char) text.data[at - size - 1] : ' ';
	if (rc_is_letter((char) before) || rc_is_digit((char) before) || before == '%' || before == ')' || before == '-')
		return;
	if (at - size == limit && limit > 0 && before != ' ')
		return;
	piece->negative = true;
	piece->from = at - size;
}

/* Does a character stand in text[from, to) that begins a bound which may stand apart? */
static bool
may_bound(rc_text text, size_t from, size_t to)
{
	for (size_t at = from; at < to; at += rc_utf8_size(text.data[at]))
	{
		switch (rc_utf8_decode(text.data + at))
		{
			case U'至':
			case U'最':
			case U'起':
			case U'不':
			case U'未':
			case U'低':
			case U'超':
			case U'逾':
			case U'大':
			case U'约':
			case U'約':
			case U'接':
			case U'将':
			case U'將':
				return true;
			default:
				break;
		}
	}
	return false;
}

/*
 * In Chinese a bound may stand apart from its number: 不足总量的百分之十一,
 * 至少需要10年, 最高可罚货值的五倍.  What stands between is not of the quantity.
 */
static rc_status
read_detached(rc_scan *scan, size_t limit, rc_piece *piece, rc_error *error)
{
	static const char *const links = "的要需得花用为為到占有了去据據";
	rc_text text = scan->text;
	size_t from = piece->from;
	rc_match match;
	rc_status status;

	if (piece->bound != RC_BOUND_NONE || piece->approx ||
		!rc_char_is_in(rc_char_before(text, limit, piece->from), links))
		return RC_OK;
	while (from > limit && piece->from - from < DETACHED_LIMIT)
		from--;
	while (from < piece->from && rc_utf8_continues(text.data[from]))
		from++;
	if (!may_bound(text, from, piece->from))
		return RC_OK;
	status = rc_match_pattern(scan->engine, RC_PATTERN_DETACHED, text, from, piece->from, false, &match, error);
	if (status != RC_OK || !match.found)
		return status;
	for (int i = 1; i <= 5; i++)
	{
		static const rc_bound bounds[] = {RC_BOUND_NONE, RC_BOUND_AT_LEAST, RC_BOUND_AT_MOST,
										  RC_BOUND_LESS, RC_BOUND_MORE,     RC_BOUND_AT_LEAST};

		if (match.from[i] != RC_UNSET)
		{
			apply(piece, bounds[i]);
			return RC_OK;
		}
	}
	apply(piece, RC_BOUND_ABOUT);
	return RC_OK;
}

/* The phrases before the piece, one after the other. */
static void
read_before(rc_text text, size_t scan_from, size_t limit, rc_piece *piece)
{
	size_t at = piece->from;

	for (int i = 0; i < 4; i++)
	{
		size_t start;
		const rc_bound_phrase *found = rc_bound_before(text, limit, at, &start);

		if (found == NULL)
			break;

		/* 上 is "at least" only before 百, 千 ...: 上百亿 */
		if (strcmp(found->words, "上") == 0 &&
			!rc_char_is_in(rc_utf8_decode(text.data + piece->body_from), "十百千万萬亿億"))
			break;

		/* 20~100: between two numbers the sign is a range's. */
		if (start == limit && limit > scan_from &&
			(found->words[0] == '~' || (unsigned char) found->words[0] >= 0xE2) && found->bound == RC_BOUND_ABOUT &&
			found->len < 4 && !rc_char_is_in(rc_utf8_decode(found->words), "约約近"))
			break;
		apply(piece, (rc_bound) found->bound);
		if (found->bound >= RC_BOUND_BETWEEN)
		{
			piece->marker_from = start;
			break;
		}
		at = start;
		if (found->bound != RC_BOUND_NONE)
			piece->from = start;
	}
}

rc_status
rc_read_bounds(rc_scan *scan, size_t limit, rc_piece *piece, rc_error *error)
{
	rc_text text = scan->text;
	const rc_bound_phrase *found;
	size_t end = 0;

	piece->body_from = piece->from;
	piece->body_to = piece->to;
	read_sign(text, limit, piece);
	read_before(text, scan->from, limit, piece);
	found = rc_bound_behind(text, piece->to, scan->to, &end);
	if (found != NULL)
	{
		apply(piece, (rc_bound) found->bound);
		piece->to = end;
	}
	return read_detached(scan, limit, piece, error);
}

void
rc_read_bounds_of_per(rc_scan *scan, size_t limit, rc_piece *piece)
{
	if (piece->bound == RC_BOUND_NONE && piece->from < piece->body_from)
		read_before(scan->text, scan->from, limit, piece);
}
