/*-------------------------------------------------------------------------
 *
 * quantity_per.c
 *		What a quantity is counted by: money per mass, which is a price, in all
 *		its orders ($110 per kg, 元/公斤, 每吨62.5万元), and so much a year.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "lexicon/lexicon.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"

size_t
rc_skip_per(rc_text text, size_t at, size_t to)
{
	static const char *const words[] = {"/",      "／",        "per ",       "a ",   "an ", "each ",
										"every ", "for each ", "for every ", "每一", "每",  "一"};
	size_t pos = rc_skip_blanks(text, at, to);
	size_t end;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		/* What follows a blank in Chinese is another phrase. */
		if (rc_word_at(text, (unsigned char) words[i][0] < 0x80 ? pos : at, to, words[i], &end))
			return rc_skip_blanks(text, end, to);
	}
	return at;
}

/* Bytes of a sum in brackets, "(about US$74,000)", at most. */
#define BRACKET_TEXT 40

/* The end of the bracket at text[at] that tells the same sum in other money, or at. */
static size_t
skip_other_money(rc_text text, size_t at, size_t to)
{
	size_t pos = rc_skip_blanks(text, at, to);
	size_t limit = pos + BRACKET_TEXT < to ? pos + BRACKET_TEXT : to;
	bool digit = false;
	size_t end;

	if (!rc_word_at(text, pos, to, "(", &end) && !rc_word_at(text, pos, to, "（", &end))
		return at;
	for (pos = end; pos < limit; pos++)
	{
		digit |= text.data[pos] >= '0' && text.data[pos] <= '9';
		if (text.data[pos] == '(' || text.data[pos] == '%' || text.data[pos] == '\n')
			return at;
		if (rc_word_at(text, pos, to, ")", &end) || rc_word_at(text, pos, to, "）", &end))
			return digit ? end : at;
	}
	return at;
}

/* Behind "per", which ends at `at`, stands no unit: "$5 per share" may be of anything; "$5 a" is of nothing. */
static void
pass_other_per(rc_text text, size_t at, size_t to, rc_piece *piece)
{
	size_t stop;

	if (!rc_word_at(text, rc_skip_blanks(text, piece->to, to), to, "per ", &stop))
		return;
	if (rc_word_at(text, at, to, "annum", &stop) || rc_word_at(text, at, to, "quarter", &stop))
		piece->to = stop;
	else
		piece->unit.kind = RC_Q_OTHER;
}

/* "per metric ton unit", 每吨度: ten kilograms of what is contained, by which tungsten is sold; no price per tonne of the model. */
static bool
is_unit_of_content(rc_text text, size_t at, size_t to)
{
	size_t end;

	return rc_word_at(text, at, to, " unit", &end) || rc_word_at(text, at, to, "度", &end);
}

void
rc_apply_per(rc_text text, size_t to, rc_piece *piece)
{
	size_t at = rc_skip_per(text, piece->to, to);
	rc_piece_unit per;
	size_t end;
	rc_number factor;

	if (at == piece->to && piece->unit.kind == RC_Q_MONEY)
	{
		/* "530,000 yuan ($74,000) a tonne": only a mass goes on with the sum before the bracket. */
		size_t behind = skip_other_money(text, piece->to, to);

		at = behind == piece->to ? at : rc_skip_per(text, behind, to);
		if (at == behind || !rc_unit_at(text, at, to, &per, &end) || per.kind != RC_Q_MASS)
			return;
	}
	if (at == piece->to)
		return;
	if (!rc_unit_at(text, at, to, &per, &end))
	{
		pass_other_per(text, at, to, piece);
		return;
	}
	if (per.date) /* "$1.17 billion a year earlier" */
		return;
	if (per.kind == RC_Q_DURATION)
	{
		piece->to = end;
		return;
	}
	if (per.kind == RC_Q_MASS && is_unit_of_content(text, end, to))
	{
		piece->unit.kind = RC_Q_OTHER;
		piece->to = end;
		return;
	}
	if (piece->unit.kind == RC_Q_MONEY && per.kind == RC_Q_MASS &&
		rc_number_div(piece->unit.factor, per.factor, &factor))
	{
		piece->unit.kind = RC_Q_PRICE;
		piece->unit.factor = factor;
		piece->to = end;
		return;
	}
	if (per.kind == RC_Q_MASS || per.kind == RC_Q_OTHER || per.counted)
	{
		piece->unit.kind = RC_Q_OTHER;
		piece->to = end;
	}
}

/* 每公斤报9500元, 每吨约62万元: where a verb of quoting between the mass and its sum begins, or at. */
static size_t
skip_verb_before(rc_text text, size_t at, size_t from)
{
	static const char *const verbs[] = {"报", "報", "为", "為", "约", "約", "达", "達", "至", "到", "逾", "超",
										"涨", "跌", "升", "已", "仅", "僅", "只", "售", "要", "卖", "賣", "就",
										"在", "高", "近", "过", "過", "破", "价", "價", "有", "值", "叫", "是"};
	bool skipped = true;

	for (int steps = 0; skipped && steps < 4 && at >= from + 3; steps++)
	{
		skipped = false;
		for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]) && !skipped; i++)
			skipped = memcmp(text.data + at - 3, verbs[i], 3) == 0;
		if (skipped)
			at -= 3;
	}
	return at;
}

/* 每公斤9500元, 每吨 62.5 万元: the mass stands before the number. */
void
rc_read_per_before(rc_scan *scan, size_t from, rc_piece *piece)
{
	rc_text text = scan->text;
	size_t at = piece->from;
	size_t stop;
	rc_number factor;

	if (piece->unit.kind != RC_Q_MONEY)
		return;
	while (at > from && text.data[at - 1] == ' ')
		at--;
	at = skip_verb_before(text, at, from);
	stop = at;
	for (int i = 0; i < 4 && at >= from + 3; i++)
	{
		rc_piece_unit per;
		size_t end;

		at -= 3;
		if ((unsigned char) text.data[at] < 0xE3)
			return;
		if (rc_utf8_decode(text.data + at) != 0x6BCF) /* 每 */
			continue;
		if (!rc_unit_at(text, at + 3, stop, &per, &end))
			return;
		/* 每吨度 */
		if (is_unit_of_content(text, end, stop))
			piece->unit.kind = RC_Q_OTHER;
		if (end != stop)
			return;
		if (per.kind == RC_Q_MASS && rc_number_div(piece->unit.factor, per.factor, &factor))
		{
			piece->unit.kind = RC_Q_PRICE;
			piece->unit.factor = factor;
			piece->from = at;
		}
		else if (per.kind == RC_Q_OTHER || per.counted)
			piece->unit.kind = RC_Q_OTHER;
		return;
	}
}
