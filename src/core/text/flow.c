/*-------------------------------------------------------------------------
 *
 * flow.c
 *		Running text as it was before somebody set it in lines.
 *
 * Mail programs, terminals and the makers of PDF files break a line wherever
 * its width ends, and justify it with more blanks.  A break inside of "more
 * than | 60%" or "European | Union" says nothing, so the copy that is read is
 * without.  Whether a break wraps is told by what stands around it; and where
 * the whole text is filled to one width, by that.
 *
 *-------------------------------------------------------------------------
 */
#include "text/flow.h"

#include <string.h>

#include "base/ascii.h"
#include "base/byte_bits.h"
#include "base/error.h"
#include "base/poll.h"
#include "base/utf8.h"
#include "table/table_cells.h"
#include "table/table_rows.h"

/*-------------------------------------------------------------------------
 * Does a line break wrap?
 *-------------------------------------------------------------------------
 */

/* Lines shorter than this are headings and items of lists rather than wrapped text; in bytes. */
#define LEAST_LINE 40

/* Lines longer than this are no lines of a text that somebody has wrapped. */
#define MOST_LINE 160

/* A break between two lines of a paragraph. */
typedef struct line_break
{
	size_t line; /* where the line before it begins ... */
	size_t end;  /* ... and ends, without blanks */
	size_t at;
	size_t next; /* where the line behind it begins, without blanks */
	bool indented;
} line_break;

/* The end of the line that text[at] is in. */
static size_t
line_end(rc_text text, size_t at)
{
	const char *end = memchr(text.data + at, '\n', text.len - at);

	return end == NULL ? text.len : (size_t) (end - text.data);
}

/* The break at `at`, behind the line that begins at `line`; false where it parts paragraphs, or ends a line that is too short. */
static bool
find_break(rc_text text, size_t line, size_t at, line_break *found)
{
	size_t end = at;
	size_t next = at + 1;

	while (end > line && (unsigned char) text.data[end - 1] <= ' ')
		end--;
	while (next < text.len && text.data[next] == ' ')
		next++;
	*found = (line_break){line, end, at, next, next > at + 2};
	return end >= line + LEAST_LINE && next < text.len && (unsigned char) text.data[next] > ' ';
}

/* Is text[from, to) a word that no line of its own ends with? */
static bool
leads_on(rc_text text, size_t from, size_t to)
{
	static const char *const words[] = {"a",  "an",   "and", "as", "at", "by",  "for", "from",
										"in", "into", "of",  "on", "or", "the", "to",  "with"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = strlen(words[i]);

		if (to - from > len && text.data[to - len - 1] == ' ' && memcmp(text.data + to - len, words[i], len) == 0)
			return true;
	}
	return false;
}

/* Is the line that begins at text[at] a row of a table?  None is longer than those that are set as one. */
static bool
is_row(rc_text text, size_t at)
{
	size_t limit = text.len - at > RC_SET_ROW ? at + RC_SET_ROW : text.len;

	while (at < limit && text.data[at] != '\n')
	{
		if (rc_is_border(text, at++))
			return true;
	}
	return false;
}

/* The characters of the first word of the line at text[at]; one of Chinese. */
static size_t
first_word(rc_text text, size_t at)
{
	size_t end = at;

	if ((unsigned char) text.data[at] >= 0xE3)
		return 1;
	while (end < text.len && end - at < MOST_LINE && (unsigned char) text.data[end] > ' ')
		end++;
	return rc_utf8_length(text.data + at, end - at);
}

/* The characters of the line before the break. */
static size_t
line_length(rc_text text, const line_break *b)
{
	return rc_utf8_length(text.data + b->line, b->end - b->line);
}

/* Is the line as long as the width allows? */
static bool
is_full(rc_text text, const line_break *b, size_t width)
{
	size_t length = b->end - b->line <= MOST_LINE ? line_length(text, b) : 0;

	return length > 0 && length <= width && length + 1 + first_word(text, b->next) > width;
}

/*
 * "of the United\nStates is": a name at the beginning of a line does not begin
 * a sentence where lines are filled.  They are, if the next one goes on in small
 * letters behind its end, and its first word would have made this one longer.
 */
static bool
is_filled_beside(rc_text text, const line_break *b)
{
	size_t end = line_end(text, b->next);
	line_break behind;

	return b->at - b->line <= MOST_LINE && end < text.len && end - b->next <= MOST_LINE &&
		   find_break(text, b->next, end, &behind) && rc_is_small_letter(text.data[behind.next]) &&
		   (b->end - b->line) + 1 + first_word(text, b->next) > behind.end - behind.line;
}

/* Is the character that ends before `end` a mark behind which a line may well end: of a sentence, of an item? */
static bool
ends_something(rc_text text, size_t end)
{
	static const char *const wide[] = {"。", "！", "？", "；", "：", "”", "」"};
	char c = text.data[end - 1];

	if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';')
		return true;
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
	{
		if (end >= 3 && memcmp(text.data + end - 3, wide[i], 3) == 0)
			return true;
	}
	return false;
}

/* "1) ", "12. ": the number of an item of a list. */
static bool
begins_item(rc_text text, size_t at)
{
	size_t behind = at;

	while (behind < text.len && behind < at + 2 && rc_is_digit(text.data[behind]))
		behind++;
	return behind > at && behind + 1 < text.len &&
		   (text.data[behind] == ')' || (text.data[behind] == '.' && text.data[behind + 1] == ' '));
}

/* Can a line begin so in the midst of a sentence, whatever its width: no dash, bullet or number sign of an item? */
static bool
may_go_on(rc_text text, size_t at)
{
	char c = text.data[at];

	/* Signs that are no letters, such as bullets, begin with this byte; quotation marks do, too.  The text may end with it while it is looked at. */
	if (c == '\xE2')
		return text.len - at < 3 || memcmp(text.data + at, "“", 3) == 0 || memcmp(text.data + at, "‘", 3) == 0;
	return rc_is_letter(c) || rc_is_digit(c) || c == '$' || c == '(' || c == '"' || c == '\'' ||
		   (unsigned char) c >= 0x80;
}

/* Characters by which a line of Chinese is longer than the one before it at most, where both are filled to one width. */
#define CHINESE_RAGGED 4

/* 稀土出口为何又降了\n2023年，…: is the line behind a Chinese one too long to be filled to the same width? */
static bool
outgrows_chinese(rc_text text, const line_break *b)
{
	size_t end;

	if (!rc_utf8_continues(text.data[b->end - 1]))
		return false;
	end = line_end(text, b->next);
	return end - b->next > MOST_LINE ||
		   rc_utf8_length(text.data + b->next, end - b->next) > line_length(text, b) + CHINESE_RAGGED;
}

/*
 * Does the break only wrap a line of running text?  The line is long, does not
 * end a sentence, and the next begins in the middle of one, is indented as what
 * goes on with an item of a list is, or would not have fitted into the width.
 */
static bool
is_wrap(rc_text text, const line_break *b, size_t width)
{
	char before = text.data[b->end - 1];
	char after = text.data[b->next];
	bool quick = rc_is_small_letter(after) || rc_is_digit(after) || after == '$' || after == '(' || before == ',';
	bool capital = rc_is_capital_letter(after) && (rc_is_letter(before) || before == ',');
	bool full = width > 0 && is_full(text, b, width) && may_go_on(text, b->next);

	if (!(quick || capital || full) || (!full && outgrows_chinese(text, b)) || ends_something(text, b->end) ||
		begins_item(text, b->next) || is_row(text, b->line) || is_row(text, b->next))
		return false;
	return quick || full || b->indented || leads_on(text, b->line, b->end) || is_filled_beside(text, b);
}

/*-------------------------------------------------------------------------
 * The width that a text is filled to
 *-------------------------------------------------------------------------
 */

/* Lines that must be near the width, of so many in a hundred that wrap or do not. */
#define LEAST_LINES 3
#define MOST_OF_HUNDRED 80

/* The lines inside of the paragraphs of a text. */
typedef struct line_count
{
	size_t lengths[MOST_LINE + 1]; /* how many there are of so many characters */
	size_t full;                   /* that have no room for the next word, at the width */
	size_t all;
} line_count;

/* Counts the lines; those that are full where a width is given.  False if the work is to stop. */
static bool
count_lines(const rc_env *env, rc_text text, size_t width, line_count *count)
{
	size_t asked = 0;

	memset(count, 0, sizeof(*count));
	for (size_t line = 0, at; line < text.len; line = at + 1)
	{
		line_break b;

		at = line_end(text, line);
		if (rc_is_canceled(env, at, &asked))
			return false;
		/* The last line of a paragraph may have room, and ends a sentence. */
		if (at >= text.len || !find_break(text, line, at, &b) || ends_something(text, b.end) ||
			!may_go_on(text, b.next) || is_row(text, line))
			continue;
		count->all++;
		if (b.end - b.line <= MOST_LINE)
			count->lengths[line_length(text, &b)]++;
		count->full += is_full(text, &b, width);
	}
	return true;
}

/* *width gets the width of lines, in characters, that the text is filled to; 0 where it is not.  False if the work is to stop. */
static bool
find_width(const rc_env *env, rc_text text, size_t *width)
{
	line_count count;
	size_t longest = MOST_LINE;

	*width = 0;
	if (!count_lines(env, text, 0, &count))
		return false;
	if (count.all < LEAST_LINES)
		return true;
	/* One line may be longer, for a word that cannot be broken. */
	while (longest > 2 && (count.lengths[longest] == 0 ||
						   count.lengths[longest] + count.lengths[longest - 1] + count.lengths[longest - 2] < 2))
		longest--;
	if (!count_lines(env, text, longest, &count))
		return false;
	if (count.full >= LEAST_LINES && count.full * 100 >= count.all * MOST_OF_HUNDRED)
		*width = longest;
	return true;
}

/*-------------------------------------------------------------------------
 * Setting the text in one line
 *-------------------------------------------------------------------------
 */

/* Bytes that are in no text, in the place of what becomes one blank and of what is dropped. */
#define ONE_BLANK '\xFE'
#define NOTHING '\xFF'

/* Marks text[from, to), blanks and a line break, as what becomes `first`. */
static void
mark(char *text, size_t from, size_t to, char first)
{
	memset(text + from, NOTHING, to - from);
	text[from] = first;
}

static void
mark_break(char *data, const line_break *b)
{
	/* "rare-\nearth"; and Chinese has no blanks. */
	bool tight = (data[b->end - 1] == '-' && b->end - 1 > b->line && rc_is_letter(data[b->end - 2])) ||
				 ((unsigned char) data[b->end - 1] >= 0x80 && (unsigned char) data[b->next] >= 0xE3);

	mark(data, b->end, b->next, tight ? NOTHING : ONE_BLANK);
}

/* Marks the blanks between the words of data[from, to) that are more than one; false if the work is to stop. */
static bool
mark_blanks(const rc_env *env, char *data, size_t from, size_t to, size_t *asked)
{
	const char *blank;

	while (from < to && data[from] == ' ')
		from++;
	while (from < to && (blank = memchr(data + from, ' ', to - from)) != NULL)
	{
		size_t end = from = (size_t) (blank - data);

		while (end < to && data[end] == ' ')
			end++;
		if (end - from > 1 && end < to)
			mark(data, from, end, ONE_BLANK);
		from = end;
		if (rc_is_canceled(env, from, asked))
			return false;
	}
	return true;
}

/* Marks what is to be joined or dropped; false if the work is to stop. */
static bool
mark_lines(const rc_env *env, char *data, size_t len, size_t width)
{
	rc_text text = {data, len};
	size_t asked = 0;

	for (size_t line = 0, at; line < len; line = at + 1)
	{
		line_break b;

		at = line_end(text, line);
		if (rc_is_canceled(env, line, &asked))
			return false;
		if (!is_row(text, line) && !mark_blanks(env, data, line, at, &asked))
			return false;
		if (at < len && find_break(text, line, at, &b) && is_wrap(text, &b, width))
		{
			mark_break(data, &b);
			at = b.next - 1;
		}
	}
	return true;
}

/* The copy while it is made shorter: what has been read of it, and what has been written. */
typedef struct shortening
{
	const rc_env *env;
	rc_plain_copy *copy;
	size_t from, to;
} shortening;

/* Moves the bytes up to the next mark. */
static void
move_text(shortening *work)
{
	char *data = work->copy->data;
	size_t limit = rc_poll_stretch(work->from, work->copy->len);
	size_t at = work->from;

	while (at < limit && data[at] != ONE_BLANK && data[at] != NOTHING)
		at++;
	memmove(data + work->to, data + work->from, at - work->from);
	work->to += at - work->from;
	work->from = at;
}

/* Drops what is marked from here on. */
static rc_status
drop_marked(shortening *work, rc_error *error)
{
	char *data = work->copy->data;
	bool blank = data[work->from] == ONE_BLANK;
	size_t at = work->from + 1;
	size_t missing;
	rc_status status = RC_OK;

	while (at < work->copy->len && data[at] == NOTHING)
		at++;
	missing = at - work->from - blank;
	work->from = at;
	if (missing > 0)
		status = rc_cuts_add(work->env, &work->copy->joined, work->to, missing, blank, error);
	if (blank)
		data[work->to++] = ' ';
	return status;
}

rc_status
rc_make_flow(const rc_env *env, rc_plain_copy *copy, rc_error *error)
{
	shortening work = {.env = env, .copy = copy};
	rc_status status = RC_OK;
	size_t asked = 0;
	size_t width;

	if (!find_width(env, (rc_text){copy->data, copy->len}, &width) || !mark_lines(env, copy->data, copy->len, width))
		return rc_fail(error, RC_CANCELED, 0, "canceled");
	while (work.from < copy->len && status == RC_OK)
	{
		if (rc_is_canceled(env, work.from, &asked))
			return rc_fail(error, RC_CANCELED, work.from, "canceled");
		if (copy->data[work.from] == ONE_BLANK || copy->data[work.from] == NOTHING)
			status = drop_marked(&work, error);
		else
			move_text(&work);
	}
	copy->len = work.to;
	return status;
}

/*-------------------------------------------------------------------------
 * The quick look
 *-------------------------------------------------------------------------
 */

/* Where two blanks stand together in text[from, to), or to. */
static size_t
two_blanks(rc_text text, size_t from, size_t to)
{
	for (; from + 16 <= to; from += 15)
	{
		unsigned blanks = rc_either_of_sixteen(text.data + from, ' ', ' ');

		if ((blanks & blanks >> 1) != 0)
			return from + rc_lowest_bit(blanks & blanks >> 1);
	}
	while (from + 1 < to && !(text.data[from] == ' ' && text.data[from + 1] == ' '))
		from++;
	return from + 1 < to ? from : to;
}

/* Do two blanks stand together in text[from, to), behind its beginning? */
static bool
has_two_blanks(rc_text text, size_t from, size_t to)
{
	while (from < to && text.data[from] == ' ')
		from++;
	return two_blanks(text, from, to) < to;
}

/* May the break be one that wraps, whatever the width of the text is? */
static bool
may_wrap(rc_text text, const line_break *b)
{
	return !ends_something(text, b->end) &&
		   (b->end - b->line <= MOST_LINE ? may_go_on(text, b->next) : is_wrap(text, b, 0));
}

bool
rc_may_flow(rc_text text, size_t from, size_t to)
{
	size_t limit = from > MOST_LINE ? from - MOST_LINE : 0;
	size_t line = from;
	size_t blanks;

	while (line > limit && text.data[line - 1] != '\n')
		line--;
	/* Most texts have none, which is seen without going from line to line. */
	blanks = two_blanks(text, line, to);
	for (size_t at; line < to; line = at + 1)
	{
		const char *end = memchr(text.data + line, '\n', to - line);
		line_break b;

		at = end == NULL ? to : (size_t) (end - text.data);
		if (blanks < line)
			blanks = two_blanks(text, line, to);
		if (blanks < at && has_two_blanks(text, line, at))
			return true;
		if (end != NULL && find_break(text, line, at, &b) && may_wrap(text, &b))
			return true;
	}
	return false;
}
