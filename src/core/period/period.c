/*-------------------------------------------------------------------------
 *
 * period.c
 *		Finding the dates and times of a stretch of text.
 *
 * Every time contains one of a few hundred words or characters (a month, a
 * unit of time, a year in digits, 年, 月 ...: its kernel), begins at most some
 * words before it, and up to there is made of listed words alone.  So the scan
 * looks for kernels, goes back over the listed words before one, and tries the
 * readers at each that can begin a time.  A reader costs no more than a
 * constant and a window has a bounded width: the whole is linear in the text,
 * and text without times costs a table lookup a word.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"
#include "base/ascii.h"

#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "base/word_key.h"
#include "lexicon/starts.h"

/* The longest distance from the beginning of a time to its kernel, in bytes. */
#define WINDOW 72

/* How often poll() is asked: after so many words that may tell a time. */
#define POLL_EVERY 1024

/* How far around a time the words of the future are looked for, and before it its neighbours. */
#define AROUND 120
#define BEFORE 48

/* The longest word of the future, in bytes. */
#define FUTURE_WORD 24

/* How far a year reaches over the months behind it, in bytes. */
#define YEAR_REACHES 160

#define FIRST_ROOM 4

/* The nearest place from at on back, not before limit, where a character begins. */
static size_t
character_start(rc_text text, size_t at, size_t limit)
{
	while (at > limit && rc_utf8_continues(text.data[at]))
		at--;
	return at;
}

bool
rc_time_shape(rc_time_scanner *scanner, rc_pattern pattern, size_t at, rc_match *match)
{
	if (scanner->status != RC_OK || at > scanner->to || !rc_time_may_begin(scanner, pattern, at))
		return false;
	scanner->status =
		rc_match_pattern(scanner->engine, pattern, scanner->text, at, scanner->to, true, match, scanner->error);
	return scanner->status == RC_OK && match->found;
}

bool
rc_time_shape_within(rc_time_scanner *scanner, rc_pattern pattern, size_t from, size_t to)
{
	rc_match match;

	if (scanner->status != RC_OK)
		return false;
	from = character_start(scanner->text, from, scanner->from);
	scanner->status =
		rc_match_pattern(scanner->engine, pattern, scanner->text, from, to, false, &match, scanner->error);
	return scanner->status == RC_OK && match.found;
}

size_t
rc_time_before(const rc_time_scanner *scanner, size_t at)
{
	return character_start(scanner->text, at - scanner->from > BEFORE ? at - BEFORE : scanner->from, scanner->from);
}

bool
rc_time_shape_before(rc_time_scanner *scanner, rc_pattern pattern, size_t at)
{
	return rc_time_shape_within(scanner, pattern, rc_time_before(scanner, at), at);
}

bool
rc_told_of_future(rc_time_scanner *scanner, size_t from, size_t to)
{
	if (scanner->to - to > AROUND)
		to = character_start(scanner->text, to + AROUND, to);
	else
		to = scanner->to;
	from = from - scanner->from > AROUND ? from - AROUND : scanner->from;

	/* Where times stand close together, most of this has just been looked through. */
	if (from >= scanner->no_future_from && from < scanner->no_future_to)
	{
		if (to <= scanner->no_future_to)
			return false;
		if (scanner->no_future_to - from > FUTURE_WORD)
			from = scanner->no_future_to - FUTURE_WORD;
	}
	else
		scanner->no_future_from = from;
	if (rc_names_future(scanner->text, from, to))
	{
		scanner->no_future_from = scanner->no_future_to = 0;
		return true;
	}
	scanner->no_future_to = to;
	return false;
}

const rc_time *
rc_time_here(const rc_time_scanner *scanner, size_t at)
{
	return scanner->has_here && at - scanner->here.to <= YEAR_REACHES ? &scanner->here : NULL;
}

/* Four digits of 1900 to 2199, and no more of them. */
static bool
is_year(rc_text text, size_t at, size_t to)
{
	if (to - at < 4 || !rc_is_digit(text.data[at + 2]) || !rc_is_digit(text.data[at + 3]) ||
		(at + 4 < to && rc_is_digit(text.data[at + 4])))
		return false;
	return (text.data[at] == '1' && text.data[at + 1] == '9') ||
		   (text.data[at] == '2' && (text.data[at + 1] == '0' || text.data[at + 1] == '1'));
}

/* Goes behind the word, number or character at text[at]. */
static size_t
step(rc_text text, size_t at, size_t to)
{
	if (rc_is_letter(text.data[at]))
		return rc_behind_letters(text, at, to);
	if (!rc_is_digit(text.data[at]))
		return at + rc_utf8_size(text.data[at]);
	while (at < to && rc_is_digit(text.data[at]))
		at++;
	return at;
}

/* Are the figures at text[at, end) a year, a decade, or the day of "the 9th"? */
static bool
is_kernel_figure(rc_text text, size_t at, size_t end, size_t to)
{
	if (is_year(text, at, to) || (at + 2 < to && text.data[at + 1] == '0' && text.data[at + 2] == 's'))
		return true;
	return end - at <= 2 && end + 1 < to && rc_is_letter(text.data[end]) && at > 1 && text.data[at - 1] == ' ' &&
		   (text.data[at - 2] | 0x20) == 'e';
}

/*
 * What the word, number or character at text[at] can be to a time: its flags,
 * 0 for what no time goes over; *end gets the byte behind it.
 */
static int
part_of_time(rc_text text, size_t at, size_t to, size_t *end)
{
	char c = text.data[at];

	if (rc_is_letter(c))
		return rc_time_word(text, at, to, end);
	if (c == ' ')
	{
		*end = at + 1;
		return RC_WORD_INSIDE;
	}
	*end = step(text, at, to);
	if (rc_is_digit(c))
		return is_kernel_figure(text, at, *end, to) ? RC_WORD_KERNEL : RC_WORD_INSIDE;
	if ((unsigned char) c >= 0xE0)
		return rc_time_character(rc_utf8_decode(text.data + at));
	return (unsigned char) c <= 0xC2 ? RC_WORD_INSIDE : 0;
}

/* The next kernel from at on, or to; *end gets the byte behind it. */
static size_t
next_kernel(rc_text text, size_t at, size_t to, size_t *end)
{
	static const rc_starts starts = {rc_lexicon_kernel_starts, &rc_time_kernel_bits, false, '0', 10, '0'};

	for (at = rc_next_start(&starts, text, at, to); at < to; at = rc_next_start(&starts, text, *end, to))
	{
		char c = text.data[at];

		if (rc_is_letter(c))
		{
			if ((rc_time_word(text, at, to, end) & RC_WORD_KERNEL) != 0)
				return at;
		}
		else if (rc_is_digit(c))
		{
			*end = step(text, at, to);
			if (is_kernel_figure(text, at, *end, to))
				return at;
		}
		else
		{
			*end = at + rc_utf8_size(c);
			if (rc_is_time_kernel(rc_utf8_decode(text.data + at)))
				return at;
		}
	}
	*end = to;
	return to;
}

/* Where the word, number or character that ends at text[at] begins, not before from. */
static size_t
step_back(rc_text text, size_t at, size_t from)
{
	at--;
	if (rc_is_letter(text.data[at]))
	{
		while (at > from && rc_is_letter(text.data[at - 1]))
			at--;
		return at;
	}
	if (!rc_is_digit(text.data[at]))
		return character_start(text, at, from);
	while (at > from && rc_is_digit(text.data[at - 1]))
		at--;
	return at;
}

/*
 * Where the earliest time that has the kernel can begin, not before from: no
 * time goes over a word that is not listed, nor further than the window.
 */
static size_t
first_before(rc_text text, size_t kernel, size_t from, size_t to)
{
	size_t first = kernel;

	while (first > from && kernel - first <= WINDOW)
	{
		size_t before = step_back(text, first, from);
		size_t end;

		if (part_of_time(text, before, to, &end) == 0)
			break;
		first = before;
	}
	return first;
}

static bool
read_time(rc_time_scanner *scanner, size_t at, rc_reading *reading)
{
	char c = scanner->text.data[at];

	if ((unsigned char) c >= 0xE0)
		return (rc_time_character(rc_utf8_decode(scanner->text.data + at)) & RC_WORD_START) != 0 &&
			   rc_chinese_time(scanner, at, reading);
	return (rc_is_digit(c) && rc_chinese_time(scanner, at, reading)) ||
		   ((rc_is_digit(c) || rc_is_letter(c)) && rc_english_time(scanner, at, reading));
}

static rc_status
append(rc_arena *arena, rc_times *found, const rc_time *time, rc_error *error)
{
	if (found->count == found->room)
	{
		int room = found->room > 0 ? found->room * 2 : FIRST_ROOM;
		rc_time *items = rc_arena_alloc(arena, (size_t) room * sizeof(rc_time));

		if (items == NULL)
			return rc_fail_memory(error);
		if (found->count > 0)
			memcpy(items, found->items, (size_t) found->count * sizeof(rc_time));
		found->items = items;
		found->room = room;
	}
	found->items[found->count++] = *time;
	return RC_OK;
}

/* 到2030年将从2024年的9.1万吨增至12.3万吨: is it only whence the Chinese words come that have told of another time before? */
static bool
is_where_from(const rc_time_scanner *scanner, const rc_time *time)
{
	static const char *const words[] = {"从", "從", "由", "自"};
	const char *at = scanner->text.data + time->from;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (time->core_from >= time->from + 3 && memcmp(at, words[i], 3) == 0)
			return time->relation == RC_TIME_AT && scanner->context->age == 0;
	}
	return false;
}

/* Lets the time just found be what later ones refer to. */
static void
remember(rc_time_scanner *scanner, const rc_time *time)
{
	rc_time_context *context = scanner->context;

	if (time->unresolved || time->comparison || time->shifted || time->relation == RC_TIME_WITHIN ||
		time->relation == RC_TIME_PAST || is_where_from(scanner, time))
		return;
	context->last = time->point;
	context->age = 0;
	if (!time->relative && time->relation == RC_TIME_AT)
	{
		scanner->here = *time;
		scanner->has_here = true;
	}
}

static rc_status
scan(rc_time_scanner *scanner, rc_arena *arena, rc_times *found)
{
	rc_text text = scanner->text;
	size_t at = scanner->from;
	size_t to = scanner->to;
	size_t kernel, behind;
	const rc_env *env = &scanner->engine->env;
	unsigned kernels = 0;

	scanner->context->age++;
	if (scanner->context->asof < RC_DATE_FIRST || scanner->context->asof > RC_DATE_LAST)
		scanner->context->asof = RC_DATE_NONE; /* nothing can be resolved from infinity */
	while (scanner->status == RC_OK && (kernel = next_kernel(text, at, to, &behind)) < to)
	{
		rc_reading reading;
		rc_time time;
		size_t first = first_before(text, kernel, at, to);
		size_t word = kernel - first > WINDOW ? character_start(text, kernel - WINDOW, first) : first;

		if (++kernels % POLL_EVERY == 0 && env->poll != NULL && env->poll(env->user))
			return rc_fail(scanner->error, RC_CANCELED, at, "canceled");
		/* The window may have cut a word or a number. */
		if (word > at && ((rc_is_letter(text.data[word]) && rc_is_letter(text.data[word - 1])) ||
						  (rc_is_digit(text.data[word]) && rc_is_digit(text.data[word - 1]))))
			word = step(text, word, to);
		at = behind;
		for (; word <= kernel; word = step(text, word, to))
			if (read_time(scanner, word, &reading))
			{
				/* A day that does not exist is read, so that nothing of it is taken for a time. */
				if (scanner->status == RC_OK && rc_time_resolve(scanner, &reading, &time) && scanner->status == RC_OK)
				{
					scanner->status = append(arena, found, &time, scanner->error);
					remember(scanner, &time);
				}
				at = reading.to;
				break;
			}
	}
	return scanner->status;
}

rc_status
rc_times_scan(rc_engine *engine, rc_arena *arena, rc_text text, size_t from, size_t to, rc_time_context *context,
			  rc_times *found, rc_error *error)
{
	rc_time_scanner scanner = {
		.engine = engine, .text = text, .from = from, .to = to, .context = context, .error = error};

	return scan(&scanner, arena, found);
}

rc_status
rc_normalize_period(rc_engine *engine, rc_text phrase, rc_date asof, rc_period *period, bool *found, rc_error *error)
{
	rc_time_context context = {.asof = asof, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	rc_time_scanner scanner = {
		.engine = engine, .text = phrase, .to = phrase.len, .context = &context, .error = error, .phrase = true};
	rc_times times = {NULL, 0, 0};
	rc_arena arena;
	rc_status status = rc_phrase_check(engine, phrase, error);

	*found = false;
	if (status != RC_OK)
		return status;
	rc_arena_init(&arena, &engine->env);
	status = scan(&scanner, &arena, &times);
	*found = status == RC_OK && times.count > 0 && !times.items[0].unresolved;
	if (*found)
		*period = times.items[0].period;
	rc_arena_free(&arena);
	return status;
}
