/*-------------------------------------------------------------------------
 *
 * quantity.c
 *		Finding the quantities of a stretch of text.
 *
 * One pass over the bytes looks for what a number can begin with: a digit, a
 * word whose first letter begins number words, a Chinese character.  Text
 * without numbers costs a table look-up a byte.  At each such place a piece is
 * read (see quantity_parts.h); the pieces are joined and mended when all are
 * there.
 *
 * "From A to B" tells of before and after, and is two quantities; "A to B" and
 * "between A and B" are one.  "From 10 to 15 years" is one as well, since
 * lengths of time are estimated more often than changed.
 *
 *-------------------------------------------------------------------------
 */
#include "quantity/quantity.h"

#include <string.h>

#include "base/error.h"
#include "lexicon/starts.h"
#include "number/number.h"
#include "quantity/quantity_parts.h"
#include "base/utf8.h"
#include "base/word_key.h"

/* After so many places where a number could begin, the caller is asked whether to go on. */
#define POLL_INTERVAL 4096

/* A new piece of this numeral at the end of the row, or NULL when there is no memory. */
static rc_piece *
add_piece(rc_scan *scan, const rc_numeral *numeral)
{
	rc_piece *piece;

	if (scan->count == scan->room)
	{
		int room = scan->room == 0 ? 4 : scan->room * 2;
		rc_piece *grown = rc_arena_alloc(scan->arena, (size_t) room * sizeof(rc_piece));

		if (grown == NULL)
			return NULL;
		if (scan->count > 0)
			memcpy(grown, scan->pieces, (size_t) scan->count * sizeof(rc_piece));
		scan->pieces = grown;
		scan->room = room;
	}
	piece = &scan->pieces[scan->count];
	memset(piece, 0, offsetof(rc_piece, numeral));
	piece->numeral = *numeral;
	return piece;
}

/* The place behind letters, digits and what ties them together in names: F-35, H2O, v1.2 */
static size_t
skip_name(rc_text text, size_t at, size_t to)
{
	while (at < to && (rc_is_letter(text.data[at]) || rc_is_digit(text.data[at]) ||
					   (text.data[at] == '.' && at + 1 < to && rc_is_digit(text.data[at + 1]))))
		at++;
	return at;
}

/* Does this byte begin a Chinese character, or a mark of Chinese text? */
static inline bool
is_chinese(char lead)
{
	return (unsigned char) lead >= 0xE3 && (unsigned char) lead <= 0xE9;
}

/* The next place at or behind `at` where a number, or a torn-off end of one, can begin; to if there is none. */
static size_t
next_lead(rc_text text, size_t at, size_t to)
{
	static const rc_starts starts = {rc_lexicon_number_starts, &rc_chinese_number_bits, true, '.', ':' - '.' + 1, '%'};

	for (at = rc_next_start(&starts, text, at, to); at < to; at = rc_next_start(&starts, text, at, to))
	{
		switch (rc_numeral_lead[(unsigned char) text.data[at]])
		{
			case RC_LEAD_NONE:
				at++;
				break;
			case RC_LEAD_OTHER_LETTER:
				at = rc_behind_letters(text, at, to);
				break;
			case RC_LEAD_WIDE:
				if (!is_chinese(text.data[at]) || rc_may_begin_chinese(rc_utf8_decode(text.data + at)))
					return at;
				at += 3;
				break;
			default:
				return at;
		}
	}
	return to;
}

/* "4.1 million-4.15 million": does a word for the size of a figure end at text[at]? */
static bool
ends_with_scale(rc_text text, size_t at)
{
	static const char *const scales[] = {" thousand", " million", " billion", " trillion"};

	for (size_t i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
	{
		size_t len = strlen(scales[i]);

		if (at > len && memcmp(text.data + at - len, scales[i], len) == 0)
			return rc_is_digit(text.data[at - len - 1]);
	}
	return false;
}

/* Is the figure at text[at] the tail of a name ("A5", "F-35", "Covid-19")? */
static bool
is_name_tail(rc_text text, size_t at)
{
	char before = at > 0 ? text.data[at - 1] : ' ';

	if (rc_is_letter(before) || before == '_')
		return true;
	return before == '-' && at > 1 && rc_is_letter(text.data[at - 2]) && !ends_with_scale(text, at - 1);
}

/* What can stand before the unit in a range or a list but is no quantity by itself. */
static bool
is_bare(const rc_piece *piece)
{
	return piece->unit.kind == RC_Q_NUMBER && !piece->unit.counted && !piece->numeral.share;
}

/* Can the shapes of figures that are no quantity begin here?  A look at the neighbours saves most matches. */
static bool
may_date(rc_text text, size_t to, const rc_numeral *numeral)
{
	char behind = numeral->to < to ? text.data[numeral->to] : '\n';
	char next = numeral->to + 1 < to ? text.data[numeral->to + 1] : '\n';
	char before = numeral->from > 0 ? text.data[numeral->from - 1] : '\n';

	if (numeral->digits == 4 || before == '[' || before == '(' ||
		(unsigned char) before == 0x88 /* full-width parenthesis */)
		return true;
	if (rc_is_letter(behind) || (unsigned char) behind >= 0x80)
		return true;
	if (behind == ' ')
		return (next >= 'A' && next <= 'Z') || (next | 0x20) == 'a' || (next | 0x20) == 'p' || next == 'o';
	if (behind == '-' || behind == '/')
	{
		/* 12-31-2024, 86-571-229306; not 60-70 */
		size_t at = numeral->to + 1;
		size_t first = at;

		while (at < to && rc_is_digit(text.data[at]))
			at++;
		return at - first > 2 || (at < to && text.data[at] == behind);
	}
	return behind == ':' || behind == '.' || behind == ')';
}

/* Does one of the wide characters stand at a place of the text? */
static bool
stands_at(rc_text text, size_t at, const char *const *wide, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		if (at + 3 <= text.len && memcmp(text.data + at, wide[i], 3) == 0)
			return true;
	}
	return false;
}

/* The words that label a figure behind them, and the months; LABELLED says how they are written. */
static const char labels[][RC_KEY_LETTERS] = {
	"annex", "apr",      "april", "article", "aug",   "august", "block",   "chapter",  "day",  "dec",  "december",
	"feb",   "february", "fig",   "figure",  "item",  "jan",    "january", "jul",      "july", "jun",  "june",
	"line",  "mar",      "march", "may",     "no",    "nos",    "nov",     "november", "nr",   "oct",  "october",
	"p",     "page",     "pages", "part",    "phase", "pp",     "room",    "section",  "sep",  "sept", "september",
	"stage", "step",     "suite", "table",   "tel",   "tier",   "title",   "version",  "vol",
};

#define LONGEST_LABEL 9

/* Is the word one of them? */
static bool
is_label_word(rc_word_key key)
{
	size_t low = 0;
	size_t high = sizeof(labels) / sizeof(labels[0]);

	while (low < high)
	{
		size_t middle = (low + high) / 2;
		int order = rc_compare_keys(key, rc_key_of_entry(labels[middle]));

		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

/* Does text[0, at) end with one of them, a stop or colon behind it or none? */
static bool
ends_with_label(rc_text text, size_t at)
{
	size_t from;

	if (at > 0 && (text.data[at - 1] == '.' || text.data[at - 1] == ':'))
		at--;
	for (from = at; from > 0 && at - from <= LONGEST_LABEL && rc_is_letter(text.data[from - 1]); from--)
		;
	if (from == at || at - from > LONGEST_LABEL)
		return false;
	return is_label_word(rc_key_of_word(text, from, at - from));
}

/* Months in full and their short forms, as they are written before a day. */
static bool
is_month(const char *word, size_t len)
{
	static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
										 "July",    "August",   "September", "October", "November", "December",
										 "Jan",     "Feb",      "Mar",       "Apr",     "Jun",      "Jul",
										 "Aug",     "Sep",      "Oct",       "Nov",     "Dec",      "Sept"};

	for (size_t i = 0; i < sizeof(months) / sizeof(months[0]); i++)
	{
		if (months[i][0] == word[0] && months[i][1] == word[1] && strlen(months[i]) == len &&
			memcmp(months[i], word, len) == 0)
			return true;
	}
	return false;
}

/* "July 9,": a day of the month and nothing that could make it more, as most are; LABELLED says so of others, too. */
static bool
is_plain_day(rc_text text, size_t to, const rc_numeral *numeral)
{
	const char *s = text.data + numeral->from;
	size_t len = numeral->to - numeral->from;
	size_t word = numeral->from;
	char behind = numeral->to < to ? text.data[numeral->to] : '.';
	char next = numeral->to + 1 < to ? text.data[numeral->to + 1] : ' ';

	if (len > 2 || word < 5 || s[-1] != ' ' || !rc_is_digit(s[0]) || (len == 2 && !rc_is_digit(s[1])))
		return false;
	if (len == 1 ? s[0] == '0' : !(s[0] == '1' || s[0] == '2' || (s[0] == '3' && s[1] <= '1')))
		return false;
	if (!((behind == ' ' && (rc_is_letter(next) || next == '(')) ||
		  ((behind == ',' || behind == '.' || behind == ';' || behind == ')') && next == ' ')))
		return false;
	for (word--; word > 0 && rc_is_letter(text.data[word - 1]); word--)
		;
	return numeral->from - 1 - word <= LONGEST_LABEL && (word == 0 || text.data[word - 1] == ' ') &&
		   is_month(text.data + word, numeral->from - 1 - word);
}

/* Can a label or a month stand before the figure? */
static bool
may_be_labelled(rc_text text, size_t from)
{
	static const char *const wide[] = {"第", "话", "：", "件", "表", "图", "№"};
	char before = from > 0 ? text.data[from - 1] : '\n';

	if (before == ' ')
		return ends_with_label(text, from - 1) || (from > 1 && (unsigned char) text.data[from - 2] >= 0x80);
	if ((unsigned char) before >= 0x80)
		return from >= 3 && stands_at(text, from - 3, wide, sizeof(wide) / sizeof(wide[0]));
	return before == '#' || before == '-' || (before == '.' && ends_with_label(text, from));
}

/* Is the number one that a year of the calendar has? */
static bool
is_year(rc_number number)
{
	return rc_number_compare(number, rc_number_int(1800)) >= 0 && rc_number_compare(number, rc_number_int(2100)) < 0;
}

/* Is the numeral a year of four figures behind which a word, or a mark that goes on with no figure, ends it? */
static bool
is_plain_year(rc_text text, size_t to, const rc_numeral *numeral)
{
	const char *s = text.data + numeral->from;
	bool last = to - numeral->to == 1;

	if (numeral->digits != 4 || numeral->to != numeral->from + 4 || to == numeral->to)
		return false;
	if (!(s[0] == '1' && (s[1] == '8' || s[1] == '9')) && !(s[0] == '2' && s[1] == '0'))
		return false;
	if (s[4] == ' ')
		return !last && rc_is_letter(s[5]);
	return (s[4] == ',' || s[4] == '.' || s[4] == ';' || s[4] == ')') && (last || s[5] == ' ');
}

/* Passes figures that date, label or name something; *end gets the place behind them. */
/* Is the figure one of a date, a label or a code, whose shape ends at match->to[0]? */
static rc_status
find_no_quantity(rc_scan *scan, const rc_numeral *numeral, rc_match *match, rc_error *error)
{
	rc_text text = scan->text;
	rc_status status = RC_OK;

	match->found = is_plain_day(text, scan->to, numeral);
	match->to[0] = numeral->to;
	if (!match->found && may_be_labelled(text, numeral->from))
		status = rc_match_pattern(scan->engine, RC_PATTERN_LABELLED, text, numeral->from, scan->to, true, match, error);
	if (status != RC_OK || match->found)
		return status;
	if (is_plain_year(text, scan->to, numeral))
	{
		/* As the shape of figures that are no quantity says of it, too. */
		match->found = true;
		match->to[0] = numeral->to;
	}
	else if (may_date(text, scan->to, numeral))
		status =
			rc_match_pattern(scan->engine, RC_PATTERN_NO_QUANTITY, text, numeral->from, scan->to, true, match, error);
	return status;
}

static rc_status
is_no_quantity(rc_scan *scan, const rc_piece *piece, bool *no_quantity, size_t *end, rc_error *error)
{
	rc_text text = scan->text;
	const rc_numeral *numeral = &piece->numeral;
	rc_match match;
	rc_status status;
	char behind = piece->body_to < scan->to ? text.data[piece->body_to] : ' ';

	/* 二〇二五年 */
	*no_quantity = numeral->script == RC_CHINESE_WORDS && numeral->digits == 4 && piece->unit.kind == RC_Q_DURATION &&
				   is_year(numeral->low);
	*end = piece->to;
	if (*no_quantity)
		return RC_OK;
	if (numeral->script != RC_FIGURES ||
		!(is_bare(piece) || piece->unit.kind == RC_Q_DURATION || piece->unit.kind == RC_Q_OTHER ||
		  piece->unit.counted || (numeral->share && numeral->weak)))
		return RC_OK;

	/* The shapes are those of ASCII digits; of full-width ones only years need telling apart. */
	if ((unsigned char) text.data[numeral->from] >= 0x80)
	{
		*no_quantity = numeral->digits == 4 && numeral->whole_digit && !piece->unit.counted &&
					   piece->unit.kind != RC_Q_OTHER && is_year(numeral->low);
		*end = piece->to;
		return RC_OK;
	}

	status = find_no_quantity(scan, numeral, &match, error);
	if (status != RC_OK)
		return status;
	if (match.found && !(piece->unit.kind == RC_Q_DURATION && match.to[0] <= numeral->to && numeral->to < scan->to &&
						 (unsigned char) text.data[numeral->to] < 0x80))
	{
		*no_quantity = true;
		*end = match.to[0];
	}
	else if (is_bare(piece) && rc_is_letter(behind))
	{
		/* 5G, 3D: a figure is part of the name. */
		*no_quantity = true;
		*end = skip_name(text, piece->body_to, scan->to);
	}
	return RC_OK;
}

/* Does the numeral number a point of a Chinese list: "一、至少10%…，二、…"?  Not 三、四百吨, where another follows. */
static bool
numbers_point(rc_text text, const rc_piece *piece)
{
	static const char *const before[] = {"，", "。", "；", "：", "！", "？"};
	static const char *const behind[] = {"、", "．"};
	static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "百"};

	return piece->numeral.script != RC_FIGURES && is_bare(piece) &&
		   stands_at(text, piece->to, behind, sizeof(behind) / sizeof(behind[0])) &&
		   !stands_at(text, piece->to + 3, numerals, sizeof(numerals) / sizeof(numerals[0])) &&
		   (piece->from == 0 || text.data[piece->from - 1] == '\n' ||
			(piece->from >= 3 && stands_at(text, piece->from - 3, before, sizeof(before) / sizeof(before[0]))));
}

/* Is the figure the number of a thing with a name, "Group 1", rather than a number of things? */
static bool
is_label(rc_text text, size_t to, const rc_piece *piece)
{
	size_t at = piece->from;
	size_t behind = rc_skip_blanks(text, piece->to, to);

	if (!is_bare(piece) || !piece->numeral.whole_digit || piece->numeral.digits > 2 || at < 2 ||
		text.data[at - 1] != ' ' || (behind < to && rc_is_letter(text.data[behind])))
		return false;
	at--;
	while (at > 0 && text.data[at - 1] >= 'a' && text.data[at - 1] <= 'z')
		at--;
	return at > 0 && text.data[at - 1] >= 'A' && text.data[at - 1] <= 'Z' && text.data[at] != ' ' &&
		   (at < 2 || !rc_is_letter(text.data[at - 2]));
}

/* Does a word before the length of time make it a time: "the past two years", 未来20年? */
static bool
is_time_span(const rc_scan *scan, const rc_piece *piece)
{
	static const char *const before[] = {"first ",     "last ",   "past ",  "previous ", "next ", "coming ",
										 "following ", "recent ", "final ", "latest ",   "前",    "过去",
										 "過去",       "未来",    "未來",   "今后",      "今後",  "最近",
										 "往后",       "这",      "這",     "每",        "近"};

	if (scan->phrase)
		return false;
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++)
	{
		size_t len = strlen(before[i]);
		size_t end;

		if (piece->from >= scan->from + len && rc_word_at(scan->text, piece->from - len, piece->from, before[i], &end))
			return true;
		if (before[i][0] == "近"[0] && strcmp(before[i], "近") == 0 &&
			rc_word_at(scan->text, piece->from, piece->to, before[i], &end))
			return piece->numeral.script == RC_CHINESE_WORDS || piece->numeral.script == RC_FIGURES;
	}
	return false;
}

/* A new piece, of the numeral alone; NULL when there is no memory. */
static rc_piece *
start_piece(rc_scan *scan, const rc_numeral *numeral)
{
	rc_piece *piece = add_piece(scan, numeral);

	if (piece == NULL)
		return NULL;
	piece->from = numeral->from;
	piece->to = numeral->to;
	piece->unit.kind = RC_Q_NUMBER;
	piece->unit.factor = rc_number_int(1);
	return piece;
}

/* A currency before the piece, no further back than `limit`. */
static bool
read_currency(rc_text text, size_t limit, rc_piece *piece)
{
	rc_piece_unit currency;
	size_t start;

	if (piece->numeral.script == RC_ENGLISH_WORDS || piece->numeral.share ||
		!rc_currency_before(text, limit, piece->from, &currency, &start))
		return false;
	piece->unit = currency;
	piece->currency_before = true;
	piece->from = start;
	return true;
}

/* Do the figures end a name: "reserves7%"?  "sub-10%" is a number. */
static bool
ends_name(const rc_scan *scan, const rc_piece *piece)
{
	rc_text text = scan->text;
	size_t behind;

	if (piece->numeral.script != RC_FIGURES || !is_name_tail(text, piece->from) || !rc_is_digit(text.data[piece->from]))
		return false;
	behind = rc_skip_blanks(text, piece->to, scan->to);
	return text.data[piece->from - 1] != '-' || behind >= scan->to || text.data[behind] != '%';
}

/* A sign directly before more figures belongs to a name or a code: 99%3. */
static bool
goes_on_in_figures(const rc_scan *scan, const rc_piece *piece)
{
	return piece->unit.kind == RC_Q_SHARE && scan->text.data[piece->to - 1] == '%' && piece->to < scan->to &&
		   rc_is_digit(scan->text.data[piece->to]);
}

/* Reads the piece at text[at]; *end gets where to go on. */
static rc_status
read_piece(rc_scan *scan, size_t at, size_t *end, rc_error *error)
{
	size_t limit = scan->count > 0 ? scan->pieces[scan->count - 1].to : scan->from;
	rc_numeral numeral;
	rc_piece *piece;
	bool no_quantity;
	rc_status status;
	bool read = rc_numeral_read(scan->text, at, scan->to, &numeral);

	*end = numeral.to;
	if (!read)
		return RC_OK;
	piece = start_piece(scan, &numeral);
	if (piece == NULL)
		return rc_fail_memory(error);
	if (!read_currency(scan->text, limit, piece) && ends_name(scan, piece))
	{
		status = rc_find_orphan(scan, at, end, error);
		if (*end < numeral.to)
			*end = numeral.to;
		return status;
	}
	status = rc_read_unit(scan, piece, error);
	if (status != RC_OK)
		return status;
	piece->body_to = piece->to;
	status = is_no_quantity(scan, piece, &no_quantity, end, error);
	if (status != RC_OK || no_quantity)
		return status;
	if (goes_on_in_figures(scan, piece))
	{
		*end = skip_name(scan->text, piece->to, scan->to);
		return RC_OK;
	}
	status = rc_read_bounds(scan, limit, piece, error);
	if (status != RC_OK)
		return status;
	rc_read_per_before(scan, limit, piece);
	if (piece->unit.kind == RC_Q_PRICE)
		rc_read_bounds_of_per(scan, limit, piece);
	piece->label = is_label(scan->text, scan->to, piece);
	piece->no_quantity |= numbers_point(scan->text, piece);
	piece->unit.date |= piece->unit.kind == RC_Q_DURATION && is_time_span(scan, piece);
	*end = piece->to;
	scan->count++;
	return RC_OK;
}

/* At a percent sign, a full stop, a colon. */
static rc_status
read_mark(rc_scan *scan, size_t at, size_t *end, rc_error *error)
{
	rc_text text = scan->text;
	size_t size;

	*end = at + 1;
	switch (text.data[at])
	{
		case ':':
			if (scan->to - at >= 3 && memcmp(text.data + at, "://", 3) == 0)
			{
				while (*end < scan->to && (unsigned char) text.data[*end] > ' ' &&
					   (unsigned char) text.data[*end] < 0x80)
					(*end)++;
			}
			return RC_OK;
		case '.':
			if (rc_digit_at(text, at + 1, scan->to, &size) >= 0 &&
				(at == 0 || (!rc_is_letter(text.data[at - 1]) && !rc_is_digit(text.data[at - 1]) &&
							 (unsigned char) text.data[at - 1] < 0x80 && text.data[at - 1] != ')' &&
							 text.data[at - 1] != '.' && text.data[at - 1] != '"' && text.data[at - 1] != '\'')))
				return read_piece(scan, at, end, error);
			break;
		default:
			break;
	}
	return rc_find_orphan(scan, at, end, error);
}

rc_status
rc_scan_pieces(rc_scan *scan, rc_error *error)
{
	rc_text text = scan->text;
	rc_status status = RC_OK;
	size_t at = next_lead(text, scan->from, scan->to);

	for (unsigned count = 0; at < scan->to; count++)
	{
		size_t end = at + 1;
		const rc_env *env = &scan->engine->env;

		if (count % POLL_INTERVAL == POLL_INTERVAL - 1 && env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, at, "canceled");
		if (rc_numeral_lead[(unsigned char) text.data[at]] == RC_LEAD_MARK)
			status = read_mark(scan, at, &end, error);
		else
			status = read_piece(scan, at, &end, error);
		if (status != RC_OK)
			return status;
		at = next_lead(text, end > at ? end : at + 1, scan->to);
	}
	if (scan->count == 0)
		return RC_OK;
	if (scan->orphan_count > 0 && !scan->no_repair)
		rc_mend_pieces(scan);
	status = rc_join_pieces(scan, error);
	if (status == RC_OK && !scan->phrase)
		rc_carry_to_levels(scan);
	return status;
}

/* 占世界1/3, 减少了1/4, 为2011年的1/10: does what Chinese has right before a part stand before the figures? */
static bool
follows_tie_of_part(const rc_scan *scan, const rc_piece *piece)
{
	static const char *const ties[] = {"的", "占", "佔", "了", "为", "為", "界", "球", "国", "國", "以",
									   "用", "有", "到", "至", "达", "達", "降", "减", "減", "升", "增"};

	return piece->numeral.script == RC_FIGURES && piece->from >= scan->from + 3 &&
		   rc_number_compare(piece->numeral.low, rc_number_int(1)) < 0 &&
		   stands_at(scan->text, piece->from - 3, ties, sizeof(ties) / sizeof(ties[0]));
}

/* Is what the words say of a weak share ("1/3", "most") clear from what stands around them? */
static bool
weak_share_counts(const rc_scan *scan, const rc_piece *piece)
{
	rc_text text = scan->text;
	size_t at = rc_skip_blanks(text, piece->to, scan->to);
	size_t end;

	if (scan->phrase)
		return true;
	if (piece->numeral.vague)
		return false;
	return piece->bound != RC_BOUND_NONE || piece->approx || rc_word_at(text, at, scan->to, "of ", &end) ||
		   rc_word_at(text, at, scan->to, "up on ", &end) || rc_word_at(text, at, scan->to, "down on ", &end) ||
		   rc_word_at(text, at, scan->to, "up from ", &end) || rc_word_at(text, at, scan->to, "down from ", &end) ||
		   rc_word_at(text, at, scan->to, "higher ", &end) || rc_word_at(text, at, scan->to, "lower ", &end) ||
		   rc_word_at(text, at, scan->to, "less ", &end) || rc_word_at(text, at, scan->to, "above ", &end) ||
		   rc_word_at(text, at, scan->to, "below ", &end) || rc_word_at(text, at, scan->to, "的", &end) ||
		   follows_tie_of_part(scan, piece);
}

bool
rc_piece_counts(const rc_scan *scan, const rc_piece *piece)
{
	const rc_numeral *numeral = &piece->numeral;

	if (piece->no_quantity || piece->unit.date || (piece->label && is_bare(piece)))
		return false;
	if (numeral->weak)
		return numeral->share ? weak_share_counts(scan, piece) : scan->phrase;
	if (piece->unit.kind != RC_Q_NUMBER || scan->phrase)
		return true;
	if (numeral->article || numeral->low.coefficient == 0)
		return false;
	return piece->unit.counted || numeral->script != RC_CHINESE_WORDS || numeral->scale >= 4;
}

static bool
append(rc_scan *scan, rc_quantities *found, const rc_quantity *quantity)
{
	if (found->count == found->room)
	{
		int room = found->room == 0 ? 4 : found->room * 2;
		rc_quantity *grown = rc_arena_alloc(scan->arena, (size_t) room * sizeof(rc_quantity));

		if (grown == NULL)
			return false;
		if (found->count > 0)
			memcpy(grown, found->items, (size_t) found->count * sizeof(rc_quantity));
		found->items = grown;
		found->room = room;
	}
	found->items[found->count++] = *quantity;
	return true;
}

rc_status
rc_quantities_scan(rc_engine *engine, rc_arena *arena, rc_text text, size_t from, size_t to, bool no_repair,
				   rc_quantities *found, rc_error *error)
{
	rc_scan scan = {.engine = engine, .arena = arena, .text = text, .from = from, .to = to, .no_repair = no_repair};
	rc_status status = rc_scan_pieces(&scan, error);

	if (status != RC_OK)
		return status;
	for (int i = 0; i < scan.count; i++)
	{
		rc_quantity quantity;

		if (rc_piece_counts(&scan, &scan.pieces[i]) && rc_piece_quantity(&scan.pieces[i], &quantity) &&
			!append(&scan, found, &quantity))
			return rc_fail_memory(error);
	}
	return RC_OK;
}
