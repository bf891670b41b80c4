/*-------------------------------------------------------------------------
 *
 * quantity_unit.c
 *		What a number is a number of.
 *
 * Unit words stand in lexicon/units.tsv.  Here is how they combine: a currency
 * before or behind the number, or both (新台币25亿元); tonnes of oxide or of
 * metal; a half behind the unit (两年半).  What it is per is quantity_per.c's.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "lexicon/lexicon.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"

/* The unit of a concept of units.tsv, "0.001 t". */
static bool
parse_concept(const char *name, rc_piece_unit *unit)
{
	const char *space = strchr(name, ' ');
	const char *what = space + 1;
	rc_text factor;

	memset(unit, 0, sizeof(*unit));
	if (space == NULL)
		return false;
	factor.data = name;
	factor.len = (size_t) (space - name);
	if (factor.len == 1 && *name == '1')
		unit->factor = rc_number_int(1);
	else if (!rc_number_parse(factor, &unit->factor))
		return false;

	if (strcmp(what, "fraction") == 0)
		unit->kind = RC_Q_SHARE;
	else if (strcmp(what, "points") == 0)
		unit->kind = RC_Q_POINTS;
	else if (strcmp(what, "t") == 0)
		unit->kind = RC_Q_MASS;
	else if (strcmp(what, "year") == 0)
		unit->kind = RC_Q_DURATION;
	else if (strcmp(what, "x") == 0)
		unit->kind = RC_Q_MULTIPLE;
	else if (strcmp(what, "count") == 0)
	{
		unit->kind = RC_Q_NUMBER;
		unit->counted = true;
	}
	else if (strcmp(what, "date") == 0)
	{
		unit->kind = RC_Q_OTHER;
		unit->date = true;
	}
	else if (strlen(what) == 3)
	{
		unit->kind = RC_Q_MONEY;
		memcpy(unit->currency, what, 3);
	}
	else
		unit->kind = RC_Q_OTHER;
	return true;
}

bool
rc_unit_at(rc_text text, size_t at, size_t to, rc_piece_unit *unit, size_t *end)
{
	int count;
	const rc_meaning *meaning;

	text.len = to;
	if (at >= to)
		return false;
	if (text.data[at] == '%' && (at + 1 >= to || (text.data[at + 1] != ' ' && !rc_is_letter(text.data[at + 1]))))
	{
		memset(unit, 0, sizeof(*unit));
		unit->kind = RC_Q_SHARE;
		(void) rc_number_make(1, -2, 1, &unit->factor);
		*end = at + 1;
		return true;
	}
	meaning = rc_lexicon_match(text, at, end, &count);
	for (int i = 0; meaning != NULL && i < count; i++)
	{
		if (meaning[i].table == RC_UNITS)
			return parse_concept(rc_concept_name(RC_UNITS, meaning[i].concept), unit);
	}
	return false;
}

/* Bytes of one hyphen at text[at]: "10-year", "400-million-dollar". */
static size_t
hyphen_size(rc_text text, size_t at, size_t to)
{
	if (at < to && text.data[at] == '-')
		return 1;
	if (to - at >= 3 &&
		(memcmp(text.data + at, "\xE2\x80\x90", 3) == 0 || memcmp(text.data + at, "\xE2\x80\x91", 3) == 0))
		return 3;
	return 0;
}

/* The unit that begins at text[at], behind blanks or a hyphen; false where there is none. */
static bool
unit_after(rc_text text, size_t at, size_t to, rc_piece_unit *unit, size_t *end)
{
	size_t pos = rc_skip_blanks(text, at, to);

	if (rc_unit_at(text, pos, to, unit, end))
		return true;
	/* "60~%", "60\\%": what typesetters write. */
	if (pos < to && (text.data[pos] == '~' || text.data[pos] == '\\'))
	{
		size_t sign = pos + 1 + (pos + 1 < to && text.data[pos] == '~' && text.data[pos + 1] == '\\');

		return sign < to && text.data[sign] == '%' && rc_unit_at(text, sign, to, unit, end);
	}
	if (pos == at)
	{
		pos += hyphen_size(text, at, to);
		return pos > at && pos < to && rc_is_letter(text.data[pos]) && rc_unit_at(text, pos, to, unit, end);
	}
	return false;
}

/* Is text[from, at) one currency?  Else *unit stays as it is: of 每吨人民币 the weight is none. */
static bool
currency_between(rc_text text, size_t from, size_t at, rc_piece_unit *unit)
{
	rc_piece_unit read;
	size_t end;

	if (!rc_unit_at(text, from, at, &read, &end) || end != at || read.kind != RC_Q_MONEY)
		return false;
	*unit = read;
	return true;
}

bool
rc_currency_before(rc_text text, size_t from, size_t at, rc_piece_unit *unit, size_t *start)
{
	size_t stop = at;
	size_t pos;
	unsigned char last;

	while (stop > from && text.data[stop - 1] == ' ' && at - stop < 2)
		stop--;
	if (stop == from)
		return false;
	last = (unsigned char) text.data[stop - 1];
	pos = stop;
	if (last == '$' || last >= 0x80)
	{
		/* Signs, with the letters before them: A$, "US $"; or Chinese words of up to six characters. */
		if (last == '$')
			pos--;
		else
		{
			do
				pos--;
			while (pos > from && rc_utf8_continues(text.data[pos]));
			if ((unsigned char) text.data[pos] >= 0xE3 && (unsigned char) text.data[pos] != 0xEF)
			{
				uint32_t code = rc_utf8_decode(text.data + pos);
				bool found = false;

				if (code != 0x5E01 && code != 0x5E63 && code != 0x5143 && code != 0x91D1 && code != 0x5713 &&
					code != 0x9551)
					return false;
				for (int i = 0; i < 6; i++)
				{
					if (currency_between(text, pos, stop, unit))
					{
						*start = pos;
						found = true;
					}
					if (pos < from + 3)
						break;
					pos -= 3;
					while (pos > from && rc_utf8_continues(text.data[pos]))
						pos--;
				}
				return found;
			}
		}
		*start = pos;
		if (!currency_between(text, pos, stop, unit))
			return false;
		while (pos > from && rc_is_letter(text.data[pos - 1]) && stop - pos < 5)
		{
			pos--;
			if (currency_between(text, pos, stop, unit))
				*start = pos;
		}

		/* "US $4 billion", "hk $ 10" */
		if (pos == *start && pos > from && text.data[pos - 1] == ' ')
		{
			size_t word = pos - 1;

			while (word > from && rc_is_letter(text.data[word - 1]) && pos - word < 5)
				word--;
			if (word + 1 < pos && pos - word == 3 && (word == from || !rc_is_letter(text.data[word - 1])))
			{
				char joined[4] = {text.data[word], text.data[word + 1], '$', '\0'};
				rc_text sign = {joined, 3};

				for (int i = 0; i < 2; i++)
					joined[i] = (char) (joined[i] & ~0x20);
				if (currency_between(sign, 0, 3, unit))
					*start = word;
			}
		}
		return true;
	}
	if (!rc_is_letter((char) last) && last != '.')
		return false;
	while (pos > from && (rc_is_letter(text.data[pos - 1]) || (text.data[pos - 1] == '.' && pos == stop)) &&
		   stop - pos < 5)
		pos--;
	if (pos > from && rc_is_letter(text.data[pos - 1]))
		return false;
	if (pos > from && text.data[pos - 1] == '$') /* $US, $A */
		pos--;
	*start = pos;
	return currency_between(text, pos, stop, unit);
}

/* Can what a mass is counted in, or what leads there, begin with the character? */
static bool
may_be_basis(uint32_t code)
{
	switch (code)
	{
		case U'(':
		case U'（':
		case U'以':
		case U'按':
		case U'折':
		case U'稀':
		case U'氧':
		case U'金':
			return true;
		default:
			return code < 0x80 && rc_is_letter((char) code) && strchr("cemirt", (char) code | 0x20) != NULL;
	}
}

/* Tonnes of what: "t REO", "tonnes of REO", 吨（REO）, 金属量. */
static rc_status
read_basis(rc_scan *scan, rc_piece *piece, rc_error *error)
{
	rc_match match;
	rc_status status;
	size_t at = rc_skip_blanks(scan->text, piece->to, scan->to);
	size_t behind;

	/* "Of" leads to it. */
	if (rc_word_at(scan->text, at, scan->to, "of", &behind))
		at = rc_skip_blanks(scan->text, behind, scan->to);
	if (at >= scan->to || !may_be_basis(rc_utf8_decode(scan->text.data + at)))
		return RC_OK;
	status = rc_match_pattern(scan->engine, RC_PATTERN_BASIS, scan->text, piece->to, scan->to, true, &match, error);
	if (status == RC_OK && match.found)
	{
		piece->unit.basis = match.from[1] != RC_UNSET ? RC_BASIS_REO : RC_BASIS_METAL;
		piece->to = match.to[0];
	}
	return status;
}

/* 两年半, 一吨半, "a year and a half": half of the unit more. */
static void
add_half(rc_text text, size_t to, rc_piece *piece)
{
	size_t end;
	rc_number half;

	if (piece->numeral.scale != 0 || piece->numeral.vague || piece->numeral.share)
		return;
	if (rc_word_at(text, piece->to, to, "半", &end))
	{
		size_t stop;

		if (rc_word_at(text, end, to, "导", &stop) || rc_word_at(text, end, to, "導", &stop))
			return;
	}
	else
	{
		size_t pos = rc_skip_blanks(text, piece->to, to);

		if (!rc_word_at(text, pos, to, "and a half", &end))
			return;
	}
	if (rc_number_make(1, 0, 2, &half) && rc_number_add(piece->numeral.low, half, &half))
	{
		piece->numeral.low = piece->numeral.high = half;
		piece->to = end;
	}
}

/* Puts the scale behind figures: 5 million, $1.2bn, "1.2 m tonnes". */
static void
read_scale(rc_text text, size_t to, rc_piece *piece)
{
	size_t end;
	int power;

	if (piece->numeral.script != RC_FIGURES || piece->numeral.share)
		return;
	power = rc_numeral_scale(text, piece->to, to, true, &end);
	if (power == 0)
		return;
	if (rc_numeral_scale(text, piece->to, to, false, &end) == 0 && !piece->currency_before)
	{
		/* m, b, t are scales only of money, or before a mass. */
		rc_piece_unit unit;
		size_t stop;

		(void) rc_numeral_scale(text, piece->to, to, true, &end);
		if (!unit_after(text, end, to, &unit, &stop) || (unit.kind != RC_Q_MASS && unit.kind != RC_Q_MONEY) ||
			stop == end)
			return;
	}
	piece->numeral.scale += power;
	piece->to = end;
	piece->numeral.whole_digit = false;

	/* "hundred thousand", "thousand billion" */
	power = rc_numeral_scale(text, piece->to, to, false, &end);
	if (power != 0)
	{
		piece->numeral.scale += power;
		piece->to = end;
	}
}

/* "half a year", 半年, "a quarter of a century", "half of one percent": the part of a unit, not of a whole. */
static void
read_part_of_unit(rc_text text, size_t to, rc_piece *piece)
{
	static const char *const articles[] = {"of a ", "of an ", "of one ", "of 1 ", "of 1", "an ", "a "};
	rc_piece_unit unit;
	size_t at = rc_skip_blanks(text, piece->to, to);
	size_t end;
	bool of = false;
	bool direct = piece->numeral.script != RC_ENGLISH_WORDS || piece->numeral.article;

	if (piece->numeral.vague)
		return;
	if (piece->numeral.script == RC_ENGLISH_WORDS)
	{
		for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]) && at <= piece->to + 2; i++)
		{
			if (rc_word_at(text, at, to, articles[i], &end))
			{
				of = articles[i][0] == 'o';
				at = end;
				break;
			}
		}
	}
	if (!rc_unit_at(text, at, to, &unit, &end) || unit.counted || unit.date)
		return;

	/* Of a percent any part is that much less: "a half percent", "a tenth of one percent". */
	if (unit.kind == RC_Q_SHARE || unit.kind == RC_Q_POINTS || ((of || direct) && unit.kind == RC_Q_DURATION) ||
		(!of && direct && (unit.kind == RC_Q_OTHER || unit.kind == RC_Q_MASS || unit.kind == RC_Q_MONEY)))
	{
		piece->unit = unit;
		piece->to = end;
		piece->numeral.share = false;
		piece->numeral.article = false;
	}
}

/* 一个半月: 月 is a month only behind 个. */
static bool
half_month(rc_text text, const rc_piece *piece, size_t to, rc_piece_unit *unit, size_t *end)
{
	size_t stop;

	if (piece->numeral.script != RC_CHINESE_WORDS || piece->to < 6 ||
		!(rc_word_at(text, piece->to - 6, to, "个半", &stop) || rc_word_at(text, piece->to - 6, to, "個半", &stop)) ||
		!rc_word_at(text, piece->to, to, "月", end))
		return false;
	memset(unit, 0, sizeof(*unit));
	unit->kind = RC_Q_DURATION;
	return rc_number_make(1, 0, 12, &unit->factor);
}

/* "hundreds of millions of dollars": the unit behind "of". */
static bool
unit_of(rc_text text, size_t at, size_t to, rc_piece_unit *unit, size_t *end)
{
	size_t pos = rc_skip_blanks(text, at, to);

	return pos > at && rc_word_at(text, pos, to, "of ", &pos) && rc_unit_at(text, pos, to, unit, end) &&
		   (unit->kind == RC_Q_MONEY || unit->kind == RC_Q_MASS || unit->kind == RC_Q_DURATION);
}

/* "sixty-odd percent", "90-plus percent", "10+ years": a bound between number and unit. */
static void
read_inner_bound(rc_text text, size_t to, rc_piece *piece)
{
	static const struct
	{
		const char *words;
		rc_bound bound;
	} inner[] = {
		{"-odd ", RC_BOUND_ABOUT},     {" odd ", RC_BOUND_ABOUT},     {"-some ", RC_BOUND_ABOUT},
		{"-plus ", RC_BOUND_AT_LEAST}, {"-plus-", RC_BOUND_AT_LEAST}, {"+", RC_BOUND_AT_LEAST},
	};
	size_t end;

	if (piece->to >= to || strchr("- +", text.data[piece->to]) == NULL)
		return;
	for (size_t i = 0; i < sizeof(inner) / sizeof(inner[0]); i++)
	{
		rc_piece_unit unit;
		size_t stop;

		if (!rc_word_at(text, piece->to, to, inner[i].words, &end))
			continue;
		if (text.data[end - 1] != '+')
			end--;
		if (!unit_after(text, end, to, &unit, &stop))
			continue;
		if (inner[i].bound == RC_BOUND_ABOUT)
			piece->approx = true;
		else
			piece->bound = inner[i].bound;
		piece->to = end;
		return;
	}
}

/* 32万/吨, 110万一吨: in Chinese a price may leave out its yuan behind 万. */
static bool
leaves_out_yuan(rc_text text, size_t to, const rc_piece *piece)
{
	rc_piece_unit per;
	size_t end;
	size_t at;

	if (piece->to < 3 ||
		(memcmp(text.data + piece->to - 3, "万", 3) != 0 && memcmp(text.data + piece->to - 3, "萬", 3) != 0))
		return false;
	at = rc_skip_per(text, piece->to, to);
	return at > piece->to && rc_unit_at(text, at, to, &per, &end) && per.kind == RC_Q_MASS;
}

/* The numeral is of this kind by itself: two thirds, threefold. */
static void
set_plain_unit(rc_piece *piece, rc_quantity_kind kind)
{
	piece->unit.kind = kind;
	piece->unit.factor = rc_number_int(1);
}

/* The unit that ends at `end` is that of the number before it, as far as a currency before that allows. */
static void
take_unit(rc_text text, rc_piece *piece, const rc_piece_unit *unit, size_t end)
{
	char before[4];

	/* A sign behind a number that has its currency is that of the next one. */
	if (piece->currency_before && (unit->kind != RC_Q_MONEY || rc_number_compare(unit->factor, rc_number_int(1)) != 0 ||
								   text.data[end - 1] == '$'))
		return;
	memcpy(before, piece->unit.currency, sizeof(before));
	piece->unit = *unit;
	piece->to = end;
	/* 新台币25亿元, "US$ 10 dollars": the one before says which. */
	if (piece->currency_before)
		memcpy(piece->unit.currency, before, sizeof(before));
}

/* "7N gallium", 6N级: so many nines, which is how pure something is. */
static bool
read_nines(rc_text text, size_t to, rc_piece *piece)
{
	rc_numeral *numeral = &piece->numeral;
	rc_number rest;
	size_t at = piece->to;
	int nines = 2;

	if (numeral->script != RC_FIGURES || at - piece->from != 1 || at >= to || text.data[at] != 'N' ||
		(at + 1 < to && (rc_is_letter(text.data[at + 1]) || rc_is_digit(text.data[at + 1]) ||
						 (text.data[at + 1] == '.' && at + 2 < to && rc_is_digit(text.data[at + 2])))))
		return false;
	while (nines < 9 && rc_number_compare(numeral->low, rc_number_int(nines)) != 0)
		nines++;
	if (rc_number_compare(numeral->low, rc_number_int(nines)) != 0 || !rc_number_make(1, -nines, 1, &rest) ||
		!rc_number_sub(rc_number_int(1), rest, &numeral->low))
		return false;
	numeral->high = numeral->low;
	piece->unit.kind = RC_Q_SHARE;
	piece->unit.factor = rc_number_int(1);
	piece->to = at + 1;
	return true;
}

rc_status
rc_read_unit(rc_scan *scan, rc_piece *piece, rc_error *error)
{
	rc_text text = scan->text;
	rc_piece_unit unit;
	size_t end;

	if (read_nines(text, scan->to, piece))
		return RC_OK;
	if (piece->numeral.share)
	{
		set_plain_unit(piece, RC_Q_SHARE);
		read_part_of_unit(text, scan->to, piece);
		return RC_OK;
	}
	if (piece->numeral.multiple)
	{
		set_plain_unit(piece, RC_Q_MULTIPLE);
		add_half(text, scan->to, piece);
		return RC_OK;
	}

	read_scale(text, scan->to, piece);
	read_inner_bound(text, scan->to, piece);
	if (half_month(text, piece, scan->to, &unit, &end) || unit_after(text, piece->to, scan->to, &unit, &end) ||
		(piece->numeral.vague && unit_of(text, piece->to, scan->to, &unit, &end)))
		take_unit(text, piece, &unit, end);
	else if (leaves_out_yuan(text, scan->to, piece))
	{
		set_plain_unit(piece, RC_Q_MONEY);
		memcpy(piece->unit.currency, "CNY", 4);
	}
	else if (!piece->currency_before)
		return RC_OK;

	if (piece->unit.kind == RC_Q_MASS || piece->unit.kind == RC_Q_DURATION || piece->unit.kind == RC_Q_MONEY ||
		piece->unit.kind == RC_Q_MULTIPLE)
		add_half(text, scan->to, piece);
	if (piece->unit.kind == RC_Q_MONEY || piece->unit.kind == RC_Q_MASS)
		rc_apply_per(text, scan->to, piece);
	if (piece->unit.kind == RC_Q_MASS)
		return read_basis(scan, piece, error);
	return RC_OK;
}
