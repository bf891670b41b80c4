/*-------------------------------------------------------------------------
 *
 * quantity_phrase.c
 *		What one phrase states: rc_share and rc_normalize_quantity.
 *
 * A phrase handed in by itself says more than the same words in a sentence:
 * "1/3" is no date, "from 60 to 70%" no change, ".77" a share, and in "36. 7%"
 * no sentence ends.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "base/error.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"

/* Of a phrase that was checked. */
static rc_status
scan_phrase(rc_engine *engine, rc_text phrase, rc_scan *scan, rc_error *error)
{
	memset(scan, 0, sizeof(*scan));
	rc_arena_reset(&engine->scratch);
	scan->engine = engine;
	scan->arena = &engine->scratch;
	scan->text = phrase;
	scan->to = phrase.len;
	scan->phrase = true;
	return rc_scan_pieces(scan, error);
}

/* Memory of more than this is not kept for the next phrase. */
#define KEPT_PHRASE 1024

static void
let_go(rc_engine *engine, rc_text phrase)
{
	if (phrase.len > KEPT_PHRASE)
		rc_arena_free(&engine->scratch);
}

/* Is the phrase nothing but this piece, blanks and a full stop aside? */
static bool
is_whole_phrase(const rc_scan *scan, const rc_piece *piece)
{
	size_t end = rc_skip_blanks(scan->text, piece->to, scan->to);

	if (end < scan->to && scan->text.data[end] == '.')
		end++;
	return rc_skip_blanks(scan->text, 0, scan->to) >= piece->from &&
		   rc_skip_blanks(scan->text, end, scan->to) == scan->to;
}

/* A decimal below one that is all the phrase says: .77, 零点五 */
static bool
decimal_share(const rc_scan *scan, rc_quantity *share)
{
	rc_number one = rc_number_int(1);

	if (scan->count != 1 || scan->pieces[0].numeral.places == 0 || scan->pieces[0].unit.kind != RC_Q_NUMBER ||
		scan->pieces[0].unit.counted || !is_whole_phrase(scan, &scan->pieces[0]) ||
		!rc_piece_quantity(&scan->pieces[0], share))
		return false;
	if (rc_number_compare(share->value.low, one) >= 0 ||
		rc_number_compare(share->value.low, rc_number_negate(one)) <= 0)
		return false;
	share->kind = RC_Q_SHARE;
	share->unit.kind = RC_U_FRACTION;
	return true;
}

/* "% 8", as some languages write it. */
static bool
sign_first(rc_scan *scan, rc_quantity *share)
{
	size_t at = rc_skip_blanks(scan->text, 0, scan->to);
	rc_piece *piece;

	if (scan->count != 1)
		return false;
	piece = &scan->pieces[0];
	if (at >= scan->to || scan->text.data[at] != '%' || piece->unit.kind != RC_Q_NUMBER ||
		rc_skip_blanks(scan->text, at + 1, scan->to) != piece->from ||
		rc_skip_blanks(scan->text, piece->to, scan->to) != scan->to)
		return false;
	piece->unit.kind = RC_Q_SHARE;
	(void) rc_number_make(1, -2, 1, &piece->unit.factor);
	return rc_piece_quantity(piece, share);
}

/* "none", "nothing of ...", 没有: a share of 0. */
static bool
none_share(rc_text phrase, rc_quantity *share)
{
	static const char *const words[] = {"none", "nothing", "zero", "nil", "没有", "沒有", "零"};
	size_t at = rc_skip_blanks(phrase, 0, phrase.len);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t end;
		size_t stop;

		if (!rc_word_at(phrase, at, phrase.len, words[i], &end))
			continue;
		stop = rc_skip_blanks(phrase, end, phrase.len);
		if (stop < phrase.len && phrase.data[stop] != '.' && !rc_word_at(phrase, stop, phrase.len, "of ", &stop))
			continue;
		memset(share, 0, sizeof(*share));
		share->kind = RC_Q_SHARE;
		share->unit.kind = RC_U_FRACTION;
		share->value.low = share->value.high = rc_number_int(0);
		share->value.has_low = share->value.has_high = true;
		share->from = at;
		share->to = end;
		return true;
	}
	return false;
}

/* A torn phrase is short. */
#define TORN_PHRASE 128

/*
 * "about 36. 7%": two figures, a point that blanks follow, and one or two more
 * with a percent sign are one number.  Copies the phrase without these blanks;
 * false where there are none.  One figure before the point would rather be the
 * number of a paragraph.
 */
static bool
put_together(rc_text phrase, char *copy, rc_text *whole)
{
	size_t point = 0;
	size_t decimals;
	size_t end;

	while (point < phrase.len && !rc_is_digit(phrase.data[point]))
		point++;
	for (end = point; end < phrase.len && rc_is_digit(phrase.data[end]);)
		end++;
	if (phrase.len > TORN_PHRASE || end - point != 2 || end >= phrase.len || phrase.data[end] != '.')
		return false;
	point = end + 1;
	decimals = rc_skip_blanks(phrase, point, phrase.len);
	for (end = decimals; end < phrase.len && rc_is_digit(phrase.data[end]);)
		end++;
	if (decimals == point || end == decimals || end > decimals + 2)
		return false;
	end = rc_skip_blanks(phrase, end, phrase.len);
	if (end >= phrase.len || (phrase.data[end] != '%' && !rc_word_at(phrase, end, phrase.len, "per", &end)))
		return false;
	memcpy(copy, phrase.data, point);
	memcpy(copy + point, phrase.data + decimals, phrase.len - decimals);
	*whole = (rc_text){copy, point + phrase.len - decimals};
	return true;
}

rc_status
rc_share(rc_engine *engine, rc_text phrase, rc_quantity *share, bool *found, rc_error *error)
{
	rc_scan scan;
	rc_status status;
	char copy[TORN_PHRASE];

	*found = rc_plain_share(phrase, share);
	if (*found)
		return RC_OK;
	if ((status = rc_phrase_check(engine, phrase, error)) != RC_OK)
		return status;
	(void) put_together(phrase, copy, &phrase);
	if ((status = scan_phrase(engine, phrase, &scan, error)) != RC_OK)
		return status;
	for (int i = 0; i < scan.count && !*found; i++)
	{
		*found = scan.pieces[i].unit.kind == RC_Q_SHARE && rc_piece_counts(&scan, &scan.pieces[i]) &&
				 rc_piece_quantity(&scan.pieces[i], share);
	}
	if (!*found)
		*found = decimal_share(&scan, share) || sign_first(&scan, share) || none_share(phrase, share);
	return RC_OK;
}

/* "doubled", 翻两番: words of multiplying that are all the phrase says. */
static bool
multiple(rc_text phrase, rc_quantity *quantity)
{
	static const struct
	{
		const char *words;
		int times;
	} multiples[] = {
		{"double", 2},   {"doubled", 2},  {"doubling", 2},  {"triple", 3},     {"tripled", 3}, {"tripling", 3},
		{"treble", 3},   {"trebled", 3},  {"quadruple", 4}, {"quadrupled", 4}, {"翻番", 2},    {"翻倍", 2},
		{"翻一番", 2},   {"翻了一番", 2}, {"翻两番", 4},    {"翻了两番", 4},   {"翻兩番", 4},  {"翻三番", 8},
		{"翻了三番", 8}, {"翻一倍", 2},   {"翻了一倍", 2},
	};
	size_t at = rc_skip_blanks(phrase, 0, phrase.len);

	for (size_t i = 0; i < sizeof(multiples) / sizeof(multiples[0]); i++)
	{
		size_t end;

		if (!rc_word_at(phrase, at, phrase.len, multiples[i].words, &end) ||
			rc_skip_blanks(phrase, end, phrase.len) != phrase.len)
			continue;
		memset(quantity, 0, sizeof(*quantity));
		quantity->kind = RC_Q_MULTIPLE;
		quantity->unit.kind = RC_U_MULTIPLE;
		quantity->value.low = quantity->value.high = rc_number_int(multiples[i].times);
		quantity->value.has_low = quantity->value.has_high = true;
		quantity->from = at;
		quantity->to = end;
		return true;
	}
	return false;
}

rc_status
rc_normalize_quantity(rc_engine *engine, rc_text phrase, rc_quantity *quantity, bool *found, rc_error *error)
{
	rc_scan scan;
	rc_status status;

	*found = false;
	if ((status = rc_phrase_check(engine, phrase, error)) != RC_OK)
		return status;
	*found = multiple(phrase, quantity);
	if (*found)
		return RC_OK;
	status = scan_phrase(engine, phrase, &scan, error);
	for (int i = 0; status == RC_OK && i < scan.count && !*found; i++)
		*found = rc_piece_counts(&scan, &scan.pieces[i]) && rc_piece_quantity(&scan.pieces[i], quantity);
	let_go(engine, phrase);
	return status;
}

bool
rc_interval_point(const rc_interval *value, rc_number *point)
{
	rc_number half;

	if (!value->has_low || !value->has_high)
	{
		*point = value->has_low ? value->low : value->high;
		return value->has_low || value->has_high;
	}
	if (rc_number_compare(value->low, value->high) == 0)
	{
		*point = value->low;
		return true;
	}
	return rc_number_make(1, 0, 2, &half) && rc_number_add(value->low, value->high, point) &&
		   rc_number_mul(*point, half, point);
}

void
rc_share_close(rc_interval *value)
{
	rc_number none = rc_number_int(0);
	rc_number all = rc_number_int(1);

	if (!value->has_high && value->has_low && rc_number_compare(value->low, all) < 0)
	{
		value->high = all;
		value->has_high = true;
	}
	else if (!value->has_low && value->has_high && rc_number_compare(value->high, none) > 0)
	{
		value->low = none;
		value->has_low = true;
	}
}
