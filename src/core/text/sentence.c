/*-------------------------------------------------------------------------
 *
 * sentence.c
 *		Where sentences begin and end.
 *
 *-------------------------------------------------------------------------
 */
#include "text/sentence.h"
#include "base/ascii.h"

#include <string.h>

#include "base/byte_bits.h"
#include "base/utf8.h"
#include "text/bare_figure.h"
#include "text/led_figure.h"

/* The longest abbreviation we know, and one more byte to tell that a word is longer. */
#define ABBREVIATION_LIMIT 8

/* Words that keep their full stop inside a sentence, without it, in lower case; sorted. */
static const char abbreviations[][ABBREVIATION_LIMIT] = {
	"approx", "apr", "aug",  "ca",   "capt", "co",  "corp", "dec",  "dept", "dr",  "e.g", "est", "etc", "feb", "fig",
	"gen",    "gov", "i.e",  "inc",  "jan",  "jr",  "jul",  "jun",  "ltd",  "mar", "mr",  "mrs", "ms",  "no",  "nov",
	"oct",    "pct", "ph.d", "prof", "rep",  "sen", "sep",  "sept", "sr",   "st",  "u.k", "u.n", "u.s", "vs",
};

/* The word that ends right before `at` begins here (letters and inner full stops), as far as it matters. */
static size_t
word_start(rc_text text, size_t from, size_t at)
{
	size_t least = at > from + ABBREVIATION_LIMIT ? at - ABBREVIATION_LIMIT : from;

	while (at > least && (rc_is_letter(text.data[at - 1]) || text.data[at - 1] == '.'))
		at--;
	return at;
}

static bool
is_abbreviation(const char *word, size_t len)
{
	char lower[ABBREVIATION_LIMIT] = {0};
	uint64_t spelling;
	size_t low = 0;
	size_t high = sizeof(abbreviations) / sizeof(abbreviations[0]);

	if (len == 0 || len >= sizeof(lower))
		return false;
	for (size_t i = 0; i < len; i++)
		lower[i] = (char) (rc_is_capital_letter(word[i]) ? word[i] + 32 : word[i]);
	spelling = rc_eight_letters(lower);
	while (low < high)
	{
		size_t middle = (low + high) / 2;
		uint64_t known = rc_eight_letters(abbreviations[middle]);

		if (spelling == known)
			return true;
		if (spelling < known)
			high = middle;
		else
			low = middle + 1;
	}
	/* An initial ("J. Smith"), circa ("c. EUR350mn"), or letters with stops between them ("D.C"). */
	return (len == 1 && (rc_is_capital_letter(word[0]) || word[0] == 'c')) || (len == 3 && word[1] == '.');
}

/* Does the full stop at `at` belong to a torn decimal: ".2%", ". %", ". per cent"? */
static bool
is_torn_decimal(rc_text text, size_t at)
{
	size_t next = at + 1;

	while (next < text.len && text.data[next] == ' ')
		next++;
	if (next < text.len && text.data[next] == '%')
		return true;
	if (next + 8 <= text.len &&
		(memcmp(text.data + next, "per cent", 8) == 0 || memcmp(text.data + next, "percent", 7) == 0))
		return true;
	/* "69. 2%", "69 . 2%": a blank inside the decimal, too. */
	if (next != at + 1 &&
		!(at > 1 && rc_is_digit(text.data[text.data[at - 1] == ' ' ? at - 2 : at - 1]) && next == at + 2))
		return false;
	while (next < text.len && rc_is_digit(text.data[next]))
		next++;
	return next > at + 1 && rc_is_digit(text.data[next - 1]) && next < text.len && text.data[next] == '%';
}

/* Does the ASCII full stop at `at` end a sentence that began at `from`? */
static bool
stop_ends(rc_text text, size_t from, size_t at)
{
	size_t word = word_start(text, from, at);
	size_t next = at + 1;

	if (next >= text.len)
		return true;
	if (is_torn_decimal(text, at))
		return false;
	/* "1. Tungsten": the number of an item. */
	if (at > from && at <= from + 2 && rc_is_digit(text.data[from]) && rc_is_digit(text.data[at - 1]))
		return false;
	/* 3.5, example.com, v.2 */
	if (rc_is_digit(text.data[next]) || (text.data[next] >= 'a' && text.data[next] <= 'z') || text.data[next] == '.')
		return false;

	while (next < text.len && (text.data[next] == ' ' || text.data[next] == '"' || text.data[next] == '\''))
		next++;
	if (is_abbreviation(text.data + word, at - word))
	{
		/* "the U.S. The next ..." ends; "the U.S. Department", "Nov. 24" do not. */
		return next + 4 <= text.len && next > at + 1 && at - word > 2 &&
			   (memcmp(text.data + next, "The ", 4) == 0 || memcmp(text.data + next, "It ", 3) == 0 ||
				memcmp(text.data + next, "In ", 3) == 0 || memcmp(text.data + next, "But ", 4) == 0);
	}
	/* A lower-case letter behind the space goes on with the sentence, but for 我国 as machines translate it. */
	return !(next < text.len && text.data[next] >= 'a' && text.data[next] <= 'z') ||
		   (next + 10 <= text.len && memcmp(text.data + next, "my country", 10) == 0);
}

/*
 * "It was 96 of the output. % In May": a sign that was torn off its number ends
 * the sentence where another begins behind it.  Its bytes with those of the
 * stop at `at`, or 0.
 */
static size_t
torn_sign_end(rc_text text, size_t at)
{
	size_t next = at + 1;

	while (next < text.len && text.data[next] == ' ')
		next++;
	if (next + 2 >= text.len || text.data[next] != '%' || text.data[next + 1] != ' ' ||
		!rc_is_capital_letter(text.data[next + 2]))
		return 0;
	return next + 1 - at;
}

/* Bytes of the mark at `at` that ends a sentence, or 0. */
static size_t
end_mark(rc_text text, size_t from, size_t at)
{
	const char *s = text.data + at;
	size_t left = text.len - at;

	switch (s[0])
	{
		case '.':
			return stop_ends(text, from, at) ? 1 : torn_sign_end(text, at);
		case '!':
		case '?':
			return 1;
		case '\xE3': /* U+3002, the ideographic full stop */
			return left >= 3 && memcmp(s, "\xE3\x80\x82", 3) == 0 ? 3 : 0;
		case '\xEF': /* U+FF01 and U+FF1F, the full-width marks; U+FF0E is a decimal point too */
			return left >= 3 && (memcmp(s, "\xEF\xBC\x81", 3) == 0 || memcmp(s, "\xEF\xBC\x9F", 3) == 0) ? 3 : 0;
		default:
			return 0;
	}
}

/* Closing marks behind a sentence at most; a line of them is something else. */
#define CLOSING_MARKS 8

/* Closing quotation marks and brackets behind an end mark belong to the sentence. */
static size_t
skip_closing(rc_text text, size_t at)
{
	for (int i = 0; i < CLOSING_MARKS; i++)
	{
		if (at < text.len && (text.data[at] == '"' || text.data[at] == ')'))
			at++;
		else if (at + 3 <= text.len &&
				 (memcmp(text.data + at, "\xE2\x80\x9D", 3) == 0 || memcmp(text.data + at, "\xE3\x80\x8D", 3) == 0 ||
				  memcmp(text.data + at, "\xE2\x80\x99", 3) == 0))
			at += 3;
		else
			break;
	}
	return at;
}

/* Lines of a transcript that are read as one sentence, and the bytes of the longest. */
#define SPOKEN_LINES 8
#define SPOKEN_LINE 90

/* "3.5", "2-3", unlike the number of an item, "2. 金属铒" */
static bool
joins_digits(rc_text text, size_t from, size_t at)
{
	return at > from && rc_is_digit(text.data[at - 1]) && at + 1 < text.len && rc_is_digit(text.data[at + 1]);
}

/*
 * Does a line of a Chinese transcript begin at `at`: short, and without any
 * mark?  Its end, or 0.
 */
static size_t
spoken_line(rc_text text, size_t at)
{
	size_t from = at;
	bool chinese = false;

	while (at < text.len && text.data[at] != '\n' && text.data[at] != '\r')
	{
		unsigned char c = (unsigned char) text.data[at];

		if (c >= 0xE4 && c <= 0xE9)
			chinese = true;
		else if (!rc_is_digit(text.data[at]) && !rc_is_letter(text.data[at]) && c != ' ' && c != '%' &&
				 !((c == '.' || c == '-') && joins_digits(text, from, at)))
			return 0;
		at += rc_utf8_size(text.data[at]);
		if (at - from > SPOKEN_LINE)
			return 0;
	}
	return chinese ? at : 0;
}

/* Does what is said go on behind the line break at `at`, as lines of a transcript do? */
static bool
speaks_on(rc_text text, size_t line, size_t at)
{
	size_t next = at + (text.data[at] == '\r' && at + 1 < text.len && text.data[at + 1] == '\n' ? 2 : 1);

	return spoken_line(text, line) == at && spoken_line(text, next) > 0;
}

/* Is the character that ends right before `at` a mark inside sentences? */
static bool
ends_with_weak_mark(rc_text text, size_t at)
{
	static const char *const wide[] = {"，", "；", "：", "、"};
	char c = text.data[at - 1];

	/* Not the comma of "270,000". */
	if (c == ',' || c == ';' || c == ':' || c == '|' || c == '\t')
		return at == text.len || !rc_is_digit(text.data[at]);
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
	{
		if (at >= 3 && memcmp(text.data + at - 3, wide[i], 3) == 0)
			return true;
	}
	return false;
}

/* Is a sentence from `from` to `at` so long that it ends here, mark or not? */
static bool
is_forced_end(rc_text text, size_t from, size_t at)
{
	size_t size = at - from;

	if (size < RC_SENTENCE_LIMIT)
		return false;
	return size >= 2 * RC_SENTENCE_LIMIT || ends_with_weak_mark(text, at) ||
		   (size >= RC_SENTENCE_LIMIT * 3 / 2 && text.data[at - 1] == ' ');
}

/* Bytes that end a sentence or a line, or begin a mark that does. */
static const bool may_end[256] = {
	['\n'] = true, ['\r'] = true, ['!'] = true, ['.'] = true, ['?'] = true, [0xE3] = true, [0xEF] = true};

static const char ends[] = {'\n', '\r', '!', '.', '?', '\xE3', '\xEF'};

/* The next such byte from at on, or limit, or the end; at itself where it is beyond the limit. */
static size_t
next_stop(rc_text text, size_t at, size_t limit)
{
	at = rc_next_of_bytes(text.data, at, limit < text.len ? limit : text.len, ends, sizeof(ends), may_end);
	while (at < text.len && rc_utf8_continues(text.data[at]))
		at++;
	return at;
}

/* Sentences at most between a figure that opens one and what it counts. */
#define FIGURE_SENTENCES 2

/* Does the sentence, which has a stop before `at`, open with a figure, of which the next one says what it is? */
static bool
is_led_on(rc_text text, const rc_sentence_span *sentence, size_t at)
{
	size_t from = sentence->from;

	if (rc_share_leads_on(text, from, at))
		return true;
	if (at >= text.len || !rc_utf8_continues(text.data[at - 1]) || (unsigned char) text.data[at] < 0x80)
		return false;
	return rc_figure_leads_on(text, from, at, sentence->new_line);
}

bool
rc_sentence_next(rc_text text, size_t at, rc_sentence_span *sentence)
{
	size_t line;
	int spoken = 1;
	int led_on = 0;

	sentence->new_line = at == 0;
	while (at < text.len && (unsigned char) text.data[at] <= ' ')
	{
		if (text.data[at] == '\n')
			sentence->new_line = true;
		at++;
	}
	if (at >= text.len)
		return false;

	sentence->from = line = at;
	while (at < text.len)
	{
		size_t mark;

		if (text.data[at] == '\n' || text.data[at] == '\r')
		{
			if (++spoken > SPOKEN_LINES || !speaks_on(text, line, at))
				break;
			at += text.data[at] == '\r' && at + 1 < text.len && text.data[at + 1] == '\n' ? 2 : 1;
			line = at;
			continue;
		}
		mark = end_mark(text, sentence->from, at);
		if (mark > 0)
		{
			at = skip_closing(text, at + mark);
			if (led_on++ >= FIGURE_SENTENCES || !is_led_on(text, sentence, at))
				break;
			continue;
		}
		at = next_stop(text, at + rc_utf8_size(text.data[at]), sentence->from + RC_SENTENCE_LIMIT);
		if (is_forced_end(text, sentence->from, at))
			break;
	}
	sentence->to = at;
	return true;
}
