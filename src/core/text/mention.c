/*-------------------------------------------------------------------------
 *
 * mention.c
 *		The pieces of a sentence that mean something to us.
 *
 * Three readers look at the same stretch of text: the quantity scanner, the
 * time scanner and the lexicon.  Where they claim the same bytes, the reading
 * that takes in more wins; a bare number gives way to everything.
 *
 *-------------------------------------------------------------------------
 */
#include "text/mention.h"

#include <string.h>

#include "base/ascii.h"
#include "base/error.h"
#include "grammar/name.h"
#include "base/utf8.h"
#include "base/word_key.h"
#include "text/marks.h"
#include "text/sentence_kind.h"

typedef struct reader
{
	rc_reading *reading;
	rc_mentions *mentions;
	rc_quantities quantities;
	rc_times times;
	int next_quantity;
	int next_time;
	int next_tail;
	size_t figure; /* where the next of both begins, at or behind what is read; SIZE_MAX behind the last */
	int room;
	bool addresses; /* there may be some */
	bool torn;      /* a quantity has a piece torn off */
} reader;

/*-------------------------------------------------------------------------
 * Collecting
 *-------------------------------------------------------------------------
 */

/* Makes room for more mentions, with the margins on both sides; false where there is no memory. */
static bool
make_room(reader *r)
{
	rc_mentions *mentions = r->mentions;
	/* Most mentions have more than four bytes. */
	int room = r->room == 0 ? (int) ((mentions->to - mentions->from) / 4) + 8 : 2 * r->room;
	rc_mention *items = rc_arena_alloc(r->reading->arena, ((size_t) room + 2 * RC_MENTION_MARGIN) * sizeof(rc_mention));

	if (items == NULL)
		return false;
	memset(items, 0, RC_MENTION_MARGIN * sizeof(rc_mention));
	items += RC_MENTION_MARGIN;
	if (mentions->count > 0)
		memcpy(items, mentions->items, (size_t) mentions->count * sizeof(rc_mention));
	mentions->items = items;
	r->room = room;
	return true;
}

static rc_mention *
add_mention(reader *r, rc_mention_type type, size_t from, size_t to)
{
	static const rc_mention nothing; /* copied, which is faster than it is to fill a few words with zeros */
	rc_mentions *mentions = r->mentions;
	rc_mention *mention;

	if (mentions->count == r->room && !make_room(r))
		return NULL;
	mention = &mentions->items[mentions->count++];
	*mention = nothing;
	mention->type = type;
	mention->from = from;
	mention->to = to;
	mention->latin = rc_is_latin(mentions->text.data + from);
	mention->capital = rc_is_capital(mentions->text.data + from);
	mention->tight = from == mentions->from || mentions->text.data[from - 1] != ' ';
	return mention;
}

/* An ambiguous word counts only where the article speaks of the field. */
static bool
counts(const reader *r, const rc_meaning *meaning)
{
	return !meaning->ambiguous || r->reading->field;
}

/* Is the character at `at` nothing but a country: 韩, not 韩国? */
static bool
is_one_character(const reader *r, size_t at)
{
	size_t end = at;
	int count = 0;
	const rc_meaning *meanings = at < r->mentions->to ? rc_lexicon_match(r->mentions->text, at, &end, &count) : NULL;

	for (int i = 0; meanings != NULL && end == at + 3 && i < count; i++)
	{
		if (meanings[i].table == RC_ENTITIES && counts(r, &meanings[i]))
			return true;
	}
	return false;
}

/* 日、韩, 欧美日: does another country of one character follow? */
static bool
heads_short_list(const reader *r, const rc_mention *mention)
{
	static const char joint[] = "、";
	size_t at = mention->to;

	/* 近日韩… */
	if (r->mentions->count > 1 && rc_has_cue(mention - 1, RC_CUE_ABOUT))
		return false;
	if (at + 6 <= r->mentions->to && memcmp(r->mentions->text.data + at, joint, 3) == 0)
		at += 3;
	return at + 3 <= r->mentions->to && is_one_character(r, at);
}

/*
 * A country written with one character (对美, 输日, 中美) is read as one only
 * behind a preposition, a verb of trade or another such country, or before one.
 */
static bool
is_short_country(const reader *r, const rc_mention *mention)
{
	const rc_mention *before = mention - 1;

	if (mention->latin || mention->to - mention->from > 3 || heads_short_list(r, mention))
		return true;
	if (r->mentions->count < 2)
		return false;
	/* 日、韩: behind the joint of another one. */
	if (rc_is_mark(before, '&') && r->mentions->count > 2 && before[-1].entity != NULL &&
		before[-1].to - before[-1].from == 3 && !before[-1].latin)
		return true;
	return rc_has_cue(before, RC_CUE_TO) || rc_has_cue(before, RC_CUE_FROM) || rc_has_cue(before, RC_CUE_ON) ||
		   rc_has_cue(before, RC_CUE_WITH) ||
		   (before->entity != NULL && before->to - before->from == 3 && !before->latin);
}

static void
take_meanings(reader *r, rc_mention *mention, const rc_meaning *meanings, int count)
{
	for (int i = 0; i < count; i++)
	{
		const rc_meaning *meaning = &meanings[i];

		if (!counts(r, meaning) || (meaning->table == RC_ENTITIES && !is_short_country(r, mention)))
			continue;
		switch ((rc_table) meaning->table)
		{
			case RC_ENTITIES:
				if (mention->entity == NULL)
					mention->entity = meaning;
				break;
			case RC_MATERIALS:
				if (mention->material == NULL)
					mention->material = meaning;
				break;
			case RC_MEASURES:
				if (mention->measure == NULL)
					mention->measure = meaning;
				r->mentions->measures |= RC_MEASURE_BIT(mention->measure->concept);
				if (mention->measure->concept == meaning->concept)
					mention->measure_forms |= RC_FORM_BIT(meaning->form);
				break;
			case RC_CUES:
				rc_set_cue(r->mentions, mention, (rc_cue) meaning->concept);
				break;
			case RC_UNITS:
				break;
		}
	}

	if (mention->entity != NULL)
	{
		const char *name = rc_concept_name(RC_ENTITIES, mention->entity->concept);

		mention->name = (rc_text){name, strlen(name)};
		if (mention->entity->class == RC_SELF && r->reading->perspective.data != NULL)
			mention->name = r->reading->perspective;
	}
}

/* "Nolans project": is the last word of the name one for a site? */
static bool
ends_with_site(const reader *r, size_t from, size_t to)
{
	size_t at = to;
	size_t end = to;
	int count = 0;
	const rc_meaning *meanings;

	while (at > from && r->mentions->text.data[at - 1] != ' ')
		at--;
	if (at == from)
		return false;
	meanings = rc_lexicon_match((rc_text){r->mentions->text.data, to}, at, &end, &count);
	for (int i = 0; meanings != NULL && i < count; i++)
	{
		if (meanings[i].table == RC_CUES && meanings[i].concept == RC_CUE_SITE)
			return true;
	}
	return false;
}

static rc_status
add_term(reader *r, size_t from, size_t to, const rc_meaning *meanings, int count, rc_error *error)
{
	rc_mention *mention = add_mention(r, RC_TERM, from, to);

	if (mention == NULL)
		return rc_fail_memory(error);
	take_meanings(r, mention, meanings, count);
	if (mention->entity != NULL && mention->entity->class == RC_PLACE && mention->latin && ends_with_site(r, from, to))
		rc_set_cue(r->mentions, mention, RC_CUE_SITE);
	return RC_OK;
}

/* The end of the word at `at` that no table knows. */
static size_t
word_end(rc_text text, size_t at, size_t to)
{
	size_t end = at;

	if (!rc_is_latin(text.data + at))
		return at + rc_utf8_size(text.data[at]);
	end = rc_behind_letters(text, at, to);
	while (end < to && rc_is_latin(text.data + end))
		end += rc_utf8_size(text.data[end]);
	/* "O'Leary", "D’Angelo" */
	if (end == at + 1 && end < to && (text.data[at] == 'O' || text.data[at] == 'D'))
	{
		size_t behind = end + (text.data[end] == '\''                                  ? 1
							   : to - end >= 3 && memcmp(text.data + end, "’", 3) == 0 ? 3
																					   : 0);

		if (behind > end && behind < to && rc_is_capital(text.data + behind))
			return word_end(text, behind, to);
	}
	return end;
}

/* Is the character right before `at`, not before from, a letter or digit of Latin script? */
static bool
follows_latin(rc_text text, size_t at, size_t from)
{
	if (at == from)
		return false;
	do
		at--;
	while (at > from && rc_utf8_continues(text.data[at]));
	return rc_is_latin(text.data + at);
}

/* "'s" and the bare apostrophe of a plural: bytes, or 0. */
static size_t
possessive_size(rc_text text, size_t at, size_t to, size_t from)
{
	size_t size = text.data[at] == '\'' ? 1 : at + 3 <= to && memcmp(text.data + at, "’", 3) == 0 ? 3 : 0;

	if (size == 0 || !follows_latin(text, at, from))
		return 0;
	if (at + size < to && text.data[at + size] == 's' &&
		(at + size + 1 == to || !rc_is_latin(text.data + at + size + 1)))
		return size + 1;
	if (text.data[at - 1] == 's' && at + size < to && text.data[at + size] == ' ')
		return size;
	return 0;
}

static rc_status
add_mark(reader *r, size_t from, size_t size, char mark, rc_error *error)
{
	rc_mention *mention = add_mention(r, RC_MARK, from, from + size);

	if (mention == NULL)
		return rc_fail_memory(error);
	mention->mark = mark;
	r->mentions->marks |= RC_MARK_BIT(mark);
	return RC_OK;
}

/* Passes over the figures that begin before `at`. */
static void
turn_figures(reader *r, size_t at)
{
	while (r->next_quantity < r->quantities.count && r->quantities.items[r->next_quantity].from < at)
		r->next_quantity++;
	while (r->next_time < r->times.count && r->times.items[r->next_time].from < at)
		r->next_time++;
	r->figure = r->next_quantity < r->quantities.count ? r->quantities.items[r->next_quantity].from : SIZE_MAX;
	if (r->next_time < r->times.count && r->times.items[r->next_time].from < r->figure)
		r->figure = r->times.items[r->next_time].from;
}

/* Does a figure begin at `at`, that no word from there to end takes in, as 四川 and 三国 do? */
static inline bool
is_figure(const reader *r, size_t at, size_t end)
{
	const rc_quantity *quantity;

	if (at != r->figure)
		return false;
	if (end == at || r->next_quantity == r->quantities.count)
		return true;
	quantity = &r->quantities.items[r->next_quantity];
	return quantity->from > at || quantity->to >= end + (quantity->kind == RC_Q_NUMBER);
}

/* "four [times the price in May]": what leads to a time may be the end of a figure; the time begins behind both. */
static void
part_time_from(reader *r, const rc_quantity *quantity)
{
	for (int i = r->next_time; i < r->times.count && r->times.items[i].from < quantity->to; i++)
	{
		rc_time *time = &r->times.items[i];

		if (time->from > quantity->from && time->comparison && time->core_from > quantity->to)
			time->from = time->core_from;
	}
}

/*
 * The quantity or time that begins at `at`, as a mention; *end stays `at`
 * where there is none.  A time that takes in a whole quantity ("over the next
 * 20 years") was found by whoever of the two begins first.
 */
static rc_status
add_figure(reader *r, size_t at, size_t *end, rc_error *error)
{
	const rc_quantity *quantity = NULL;
	const rc_time *time = NULL;
	rc_mention *mention;

	if (r->next_quantity < r->quantities.count && r->quantities.items[r->next_quantity].from == at)
		quantity = &r->quantities.items[r->next_quantity];
	if (r->next_time < r->times.count && r->times.items[r->next_time].from == at)
		time = &r->times.items[r->next_time];
	if (quantity != NULL && time != NULL)
	{
		if (time->to >= quantity->to || quantity->kind == RC_Q_NUMBER)
			quantity = NULL;
		else
			time = NULL;
	}
	if (quantity == NULL && time == NULL)
		return RC_OK;

	if (quantity != NULL)
		part_time_from(r, quantity);
	*end = quantity != NULL ? quantity->to : time->to;
	mention = add_mention(r, quantity != NULL ? RC_QUANTITY : RC_TIME, at, *end);
	if (mention == NULL)
		return rc_fail_memory(error);
	mention->quantity = quantity;
	mention->time = time;
	r->mentions->compares |= time != NULL && time->comparison;
	return RC_OK;
}

/*
 * Is `at` inside the torn-off piece of a repaired quantity?  Then where that
 * ends, else `at`.  Torn pieces stand in the order of their quantities.
 */
static size_t
skip_tail(reader *r, size_t at)
{
	const rc_quantities *quantities = &r->quantities;

	while (r->next_tail < quantities->count &&
		   (!quantities->items[r->next_tail].repaired || quantities->items[r->next_tail].tail_to <= at))
		r->next_tail++;
	if (r->next_tail < quantities->count && at >= quantities->items[r->next_tail].tail_from)
		return quantities->items[r->next_tail].tail_to;
	return at;
}

/*
 * Would a word from `at` to end cut into a figure ("fewer | than in
 * September")?  Then where the figure begins, else end.  A word that takes in
 * the whole figure (翻了一番) is one.
 */
static size_t
cut_figure(const reader *r, size_t at, size_t end)
{
	size_t start = end;
	int quantity = r->next_quantity;
	int time = r->next_time;

	if (quantity == r->quantities.count && time == r->times.count)
		return end;
	while (quantity < r->quantities.count && r->quantities.items[quantity].from <= at)
		quantity++;
	while (time < r->times.count && r->times.items[time].from <= at)
		time++;
	if (quantity < r->quantities.count && r->quantities.items[quantity].kind != RC_Q_NUMBER &&
		r->quantities.items[quantity].from < start && r->quantities.items[quantity].to > end)
		start = r->quantities.items[quantity].from;
	if (time < r->times.count && r->times.items[time].from < start && r->times.items[time].to > end)
		start = r->times.items[time].from;
	return start;
}

/*
 * The article's own company, in full or by its first two words, is known by
 * name even in a headline where capitals tell nothing.
 */
static size_t
perspective_size(const reader *r, size_t at, size_t to)
{
	rc_text name = r->reading->perspective;
	size_t two = 0;
	size_t size = 0;

	if (name.len <= 2 || name.len > to - at)
		return 0;
	for (size_t i = 0, spaces = 0; i < name.len && two == 0; i++)
	{
		if (name.data[i] == ' ' && ++spaces == 2)
			two = i;
	}
	if (memcmp(r->mentions->text.data + at, name.data, name.len) == 0)
		size = name.len;
	else if (two > 0 && memcmp(r->mentions->text.data + at, name.data, two) == 0)
		size = two;
	return size > 0 && (at + size == to || !rc_is_latin(r->mentions->text.data + at + size)) ? size : 0;
}

/* What stands at `at` is no figure and in no table: the article's own company, a mark or a word. */
static rc_status
read_rest(reader *r, size_t at, size_t to, size_t *next, rc_error *error)
{
	rc_text text = r->mentions->text;
	size_t size = perspective_size(r, at, to);
	char mark;

	if (size > 0)
	{
		rc_mention *mention = add_mention(r, RC_PROPER, at, at + size);

		if (mention == NULL)
			return rc_fail_memory(error);
		mention->name = r->reading->perspective;
		*next = at + size;
		return RC_OK;
	}
	if (rc_is_letter(text.data[at]))
	{
		*next = word_end(text, at, to);
		return add_mention(r, RC_WORD, at, *next) == NULL ? rc_fail_memory(error) : RC_OK;
	}
	size = possessive_size(text, at, to, r->mentions->from);
	if (size > 0)
	{
		*next = at + size;
		return add_mark(r, at, size, '\'', error);
	}
	mark = rc_mark_at(text.data + at, to - at, &size);
	if (mark != 0)
	{
		*next = at + size;
		/* A hyphen inside a compound joins: it is no mark of its own. */
		if (mark == '-' && size == 1 && follows_latin(text, at, r->mentions->from) && at + 1 < to &&
			rc_is_latin(text.data + at + 1))
			return RC_OK;
		return add_mark(r, at, size, mark, error);
	}

	*next = word_end(text, at, to);
	return add_mention(r, RC_WORD, at, *next) == NULL ? rc_fail_memory(error) : RC_OK;
}

static rc_status
read_one(reader *r, size_t at, size_t to, size_t *next, rc_error *error)
{
	rc_text text = r->mentions->text;
	const rc_meaning *meanings;
	size_t term_end = at;
	size_t end = at;
	size_t size;
	int count = 0;
	rc_status status;

	size = r->addresses ? rc_address_size(text, at, to, r->mentions->from) : 0;
	if (size > 0)
	{
		*next = at + size;
		return add_mention(r, RC_WORD, at, *next) == NULL ? rc_fail_memory(error) : RC_OK;
	}
	if (r->figure < at)
		turn_figures(r, at);
	meanings = rc_lexicon_match(text, at, &term_end, &count);
	if (meanings != NULL && term_end > r->figure && (end = cut_figure(r, at, term_end)) < term_end)
		meanings = rc_lexicon_match((rc_text){text.data, end}, at, &term_end, &count);
	end = at;
	if (meanings == NULL || term_end > to)
		term_end = at;

	if (is_figure(r, at, term_end))
	{
		status = add_figure(r, at, &end, error);
		if (status != RC_OK || end > at)
		{
			*next = end;
			return status;
		}
	}
	if (term_end > at)
	{
		*next = term_end;
		return add_term(r, at, term_end, meanings, count, error);
	}
	return read_rest(r, at, to, next, error);
}

/* Is the byte at `at` the first of a Chinese character, as against a mark or a full-width form? */
static bool
begins_ideograph(rc_text text, size_t at)
{
	return (unsigned char) text.data[at] >= 0xE4 && (unsigned char) text.data[at] <= 0xE9;
}

/*
 * Bytes of blanks that part two clauses as a comma does: between two Chinese
 * characters, as in headlines (稀土涨价 日本受冲击), two and more before one, and a
 * line break of a transcript beside one.  Around figures and Latin words a
 * single blank is mere spacing.
 */
static size_t
parting_blanks(const reader *r, size_t at, size_t to)
{
	rc_text text = r->mentions->text;
	size_t end = at;
	bool line_break = false;

	for (; end < to && (unsigned char) text.data[end] <= ' '; end++)
		line_break |= text.data[end] == '\n';
	if (end == at || end == to || at < r->mentions->from + 3)
		return 0;
	if (begins_ideograph(text, at - 3))
		return line_break || begins_ideograph(text, end) ? end - at : 0;
	return begins_ideograph(text, end) && (line_break || end - at > 1) ? end - at : 0;
}

static rc_status
read_all(reader *r, size_t from, size_t to, rc_error *error)
{
	rc_text text = r->mentions->text;
	size_t at = from;

	turn_figures(r, from);
	while (at < to)
	{
		size_t next;
		rc_status status;

		/* One space between two words, as most are. */
		if (text.data[at] == ' ' && !r->torn && at > from && (unsigned char) text.data[at - 1] < 0x80 && at + 1 < to &&
			(unsigned char) text.data[at + 1] < 0x80 && text.data[at + 1] > ' ')
			at++;
		next = r->torn ? skip_tail(r, at) : at;
		if (next == at && (unsigned char) text.data[at] <= ' ')
		{
			size_t blanks = parting_blanks(r, at, to);

			status = blanks > 0 ? add_mark(r, at, blanks, ',', error) : RC_OK;
			if (status != RC_OK)
				return status;
			next = at + (blanks > 0 ? blanks : 1);
		}
		if (next == at && (text.data[at] == '[' || text.data[at] == ']' || text.data[at] == ','))
			next = at + rc_footnote_size(text.data + at, to - at, at - from) +
				   rc_link_size(text.data + at, to - at, at - from);
		if (next == at)
		{
			status = read_one(r, at, to, &next, error);
			if (status != RC_OK)
				return status;
		}
		at = next;
	}
	return RC_OK;
}

/* The quantities and times of the sentence, as they were read ahead or anew. */
static rc_status
take_figures(reader *r, rc_text text, size_t from, size_t to, rc_error *error)
{
	rc_reading *reading = r->reading;
	const rc_figures *figures = reading->ahead != NULL ? rc_ahead_find(reading->ahead, from, to, reading->times) : NULL;
	rc_status status;

	if (figures != NULL)
	{
		r->quantities = figures->quantities;
		r->times = figures->times;
		*reading->times = figures->behind;
		return RC_OK;
	}
	status =
		rc_quantities_scan(reading->engine, reading->arena, text, from, to, reading->no_repair, &r->quantities, error);
	if (status == RC_OK)
		status = rc_times_scan(reading->engine, reading->arena, text, from, to, reading->times, &r->times, error);
	return status;
}

rc_status
rc_mentions_read(rc_reading *reading, rc_text text, size_t from, size_t to, rc_mentions *mentions, bool *worth,
				 rc_error *error)
{
	reader r = {.reading = reading, .mentions = mentions};
	rc_status status;

	memset(mentions, 0, sizeof(rc_mentions));
	mentions->text = text;
	mentions->from = from;
	mentions->to = to;
	*worth = false;
	r.addresses = rc_may_have_addresses(text, from, to);

	status = take_figures(&r, text, from, to, error);
	for (int i = 0; i < r.quantities.count; i++)
		r.torn |= r.quantities.items[i].repaired;
	if (status == RC_OK)
		status = read_all(&r, from, to, error);
	/* The first word of the field makes the ambiguous words of its own sentence count, too. */
	if (status == RC_OK && !reading->field && rc_names_material(mentions))
	{
		reading->field = true;
		mentions->count = 0;
		mentions->compares = false;
		r.next_quantity = r.next_time = r.next_tail = 0;
		status = read_all(&r, from, to, error);
	}
	if (status != RC_OK)
		return status;

	if (mentions->items != NULL)
		memset(mentions->items + mentions->count, 0, RC_MENTION_MARGIN * sizeof(rc_mention));
	*worth = rc_is_worth(mentions);
	mentions->chinese = rc_is_chinese(mentions);
	mentions->title = !mentions->chinese && rc_is_title(mentions);
	if (mentions->chinese)
		rc_chinese_firms_find(reading, mentions);
	if (!mentions->title)
		return rc_names_find(reading, mentions, !*worth, error);
	return RC_OK;
}
