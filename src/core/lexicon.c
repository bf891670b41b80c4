/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *		Finding the words of the field in text.
 *
 * The aliases of all tables are one trie over folded characters ("symbols"),
 * laid out as a double array, so that one step costs two loads however many
 * children a state has.  Folding is nothing but the map from code point to
 * symbol: capitals, full-width forms and traditional characters have the
 * symbol of what they fold to, a character that is in no alias has none.  So
 * the text is walked as it is and never copied.
 *
 * What folding forgets is whether a letter was a capital.  It is kept in a
 * mask along the way, since some aliases are only meant in capitals: "US" is
 * a country, "us" is not.
 *
 * Most words of a text begin no alias.  A hash of the word turns them away
 * without touching the trie.
 *
 *-------------------------------------------------------------------------
 */
#include "lexicon.h"

#include <string.h>

#include "lexicon_data.h"
#include "utf8.h"

/* Letters and digits as far as word boundaries go. */
typedef enum char_kind
{
	OTHER = 0, /* punctuation, spaces, Chinese: a boundary on both sides */
	LETTER,
	DIGIT
} char_kind;

static inline char_kind
kind_of_byte(unsigned char c)
{
	if ((unsigned) (c | 0x20) - 'a' < 26)
		return LETTER;
	return (unsigned) c - '0' < 10 ? DIGIT : OTHER;
}

/* The same for any code point; alphabets end with Cyrillic here. */
static char_kind
kind_of(uint32_t code)
{
	if (code < 0x80)
		return kind_of_byte((unsigned char) code);
	if (code >= 0xC0 && code < 0x530)
		return code == 0xD7 || code == 0xF7 ? OTHER : LETTER;
	if (code >= 0xFF10 && code <= 0xFF5A)
		return kind_of_byte((unsigned char) (code - 0xFEE0));
	return OTHER;
}

static char_kind
kind_at(rc_text text, size_t at)
{
	return at < text.len ? kind_of(rc_utf8_decode(text.data + at)) : OTHER;
}

static char_kind
kind_before(rc_text text, size_t at)
{
	if (at == 0)
		return OTHER;
	do
		at--;
	while (at > 0 && rc_utf8_continues(text.data[at]));
	return kind_of(rc_utf8_decode(text.data + at));
}

/*
 * Reads the run of ASCII letters, or of digits, that begins at text[at].  *end
 * gets the byte behind it.  Could an alias begin with this very word?  The
 * answer is a bit of a table, by a hash of the word in small letters (FNV-1a,
 * as in compile.pl); it is now and then a wrong yes, never a wrong no.
 */
static inline bool
begins_alias(rc_text text, size_t at, char_kind kind, size_t *end)
{
	uint32_t hash = UINT32_C(0x811C9DC5);

	do
		hash = (hash ^ ((unsigned char) text.data[at] | 0x20)) * UINT32_C(0x01000193);
	while (++at < text.len && kind_of_byte((unsigned char) text.data[at]) == kind);
	*end = at;

	/* What follows may be a letter that folds to a plain one. */
	if (at < text.len && (unsigned char) text.data[at] >= 0x80)
		return true;
	hash ^= hash >> 16;
	return rc_lexicon_words[(hash & 0xFFFF) >> 5] >> (hash & 31) & 1;
}

/* Where the step by this symbol leads from the state, if anywhere. */
static inline uint32_t
child_cell(uint32_t state, uint16_t symbol)
{
	return rc_lexicon_cells[state].base + (symbol & ~RC_SYMBOL_UPPER);
}

static inline bool
has_child(uint32_t state, uint16_t symbol)
{
	return symbol != 0 && rc_lexicon_cells[child_cell(state, symbol)].parent == state;
}

/*
 * Bytes of the gap between two words of an alias that begins at text[at]: one
 * hyphen, or white space, with one line break at most.  0 where the gap is
 * wider, as between two paragraphs.
 */
static size_t
gap_size(rc_text text, size_t at)
{
	size_t from = at;
	int breaks = 0;

	while (at < text.len)
	{
		char c = text.data[at];
		uint32_t code = rc_utf8_decode(text.data + at);

		if (rc_symbol_of(code) != RC_SYMBOL_SPACE)
			break;
		if (c == '-' || (code >= 0x2010 && code <= 0x2212 && code != 0x202F))
		{
			/* A hyphen stands alone, but a line may be broken behind it. */
			if (at > from)
				return 0;
			at += rc_utf8_size(c);
			if (at < text.len && text.data[at] == '\n')
				at++;
			return at - from;
		}
		if (c == '\n' && ++breaks > 1)
			return 0;
		at += rc_utf8_size(c);
	}
	return at - from;
}

/* The meanings of an alias as it is written here, or NULL. */
static const rc_meaning *
accepted(rc_text text, size_t at, size_t end, unsigned accept, uint64_t capitals, int *count)
{
	char_kind last = kind_before(text, end);
	char_kind next = kind_at(text, end);

	/* A figure may be stuck to a word ("60percent", "reserves7%"), a letter to a letter may not. */
	if (last != OTHER && last == next)
		return NULL;
	for (const rc_lexicon_variant *variant = rc_lexicon_variants + accept;; variant++)
	{
		bool written_so =
			variant->exact ? capitals == variant->capitals : (capitals & variant->capitals) == variant->capitals;
		bool stuck = variant->apart && ((last == LETTER && next == DIGIT) ||
										(kind_at(text, at) == LETTER && kind_before(text, at) == DIGIT));

		if (written_so && !stuck)
		{
			*count = variant->count;
			return rc_lexicon_meanings + variant->meanings;
		}
		if (variant->last)
			return NULL;
	}
}

/* rc_lexicon_match() where a word is known to begin at text[at]. */
static const rc_meaning *
walk(rc_text text, size_t at, size_t *end, int *count)
{
	const rc_meaning *found = NULL;
	uint32_t state = 0;
	uint64_t capitals = 0;
	size_t pos = at;

	for (int i = 0; pos < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[pos];
		uint16_t symbol = rc_symbol_of(c < 0x80 ? c : rc_utf8_decode(text.data + pos));

		if (!has_child(state, symbol))
			break;
		if (symbol & RC_SYMBOL_UPPER)
			capitals |= UINT64_C(1) << i;
		if (symbol == RC_SYMBOL_SPACE)
		{
			size_t gap = gap_size(text, pos);

			if (gap == 0)
				break;
			pos += gap;
		}
		else
			pos += rc_utf8_size((char) c);
		state = child_cell(state, symbol);

		if (rc_lexicon_cells[state].accept != 0)
		{
			const rc_meaning *meanings = accepted(text, at, pos, rc_lexicon_cells[state].accept, capitals, count);

			if (meanings != NULL)
			{
				found = meanings;
				*end = pos;
			}
		}
	}
	return found;
}

const rc_meaning *
rc_lexicon_match(rc_text text, size_t at, size_t *end, int *count)
{
	char_kind kind;
	size_t word_end;

	if (at >= text.len)
		return NULL;
	kind = kind_at(text, at);
	if (kind != OTHER && kind_before(text, at) == kind)
		return NULL;
	if (kind != OTHER && (unsigned char) text.data[at] < 0x80 && !begins_alias(text, at, kind, &word_end))
		return NULL;
	return walk(text, at, end, count);
}

const rc_meaning *
rc_lexicon_next(rc_text text, size_t from, size_t to, size_t *at, size_t *end, int *count)
{
	char_kind before = kind_before(text, from);

	while (from < to)
	{
		unsigned char c = (unsigned char) text.data[from];
		char_kind kind = c < 0x80 ? kind_of_byte(c) : kind_at(text, from);
		size_t next;
		bool likely;

		if (c < 0x80 && kind != OTHER)
			likely = begins_alias(text, from, kind, &next);
		else
		{
			likely = has_child(0, rc_symbol_of(c < 0x80 ? c : rc_utf8_decode(text.data + from)));
			next = from + rc_utf8_size((char) c);
		}
		if (likely && (kind == OTHER || kind != before))
		{
			const rc_meaning *found = walk(text, from, end, count);

			if (found != NULL)
			{
				*at = from;
				return found;
			}
		}
		before = kind;
		from = next;
	}
	return NULL;
}

/* The names of one table; *count gets their number. */
static const uint32_t *
names_of(rc_table table, uint16_t *count)
{
	switch (table)
	{
		case RC_ENTITIES:
			*count = rc_lexicon_entities_count;
			return rc_lexicon_entities;
		case RC_MATERIALS:
			*count = rc_lexicon_materials_count;
			return rc_lexicon_materials;
		case RC_CUES:
			*count = rc_lexicon_cues_count;
			return rc_lexicon_cues;
		case RC_UNITS:
			*count = rc_lexicon_units_count;
			return rc_lexicon_units;
		case RC_MEASURES:
			break;
	}
	*count = 0;
	return NULL;
}

const char *
rc_concept_name(rc_table table, uint16_t concept)
{
	uint16_t count;
	const uint32_t *names;

	if (table == RC_MEASURES)
		return rc_measure_name(concept);
	names = names_of(table, &count);
	return concept == 0 || concept > count ? NULL : rc_lexicon_strings + names[concept];
}

uint16_t
rc_concept_find(rc_table table, rc_text name)
{
	uint16_t low = 1;
	uint16_t high;
	const uint32_t *names;

	if (table == RC_MEASURES)
		return (uint16_t) rc_measure_code(name);
	names = names_of(table, &high);
	while (low <= high)
	{
		uint16_t middle = (uint16_t) ((low + high) / 2);
		const char *candidate = rc_lexicon_strings + names[middle];
		size_t len = strlen(candidate);
		int order = memcmp(name.data, candidate, name.len < len ? name.len : len);

		if (order == 0)
			order = (name.len > len) - (name.len < len);
		if (order == 0)
			return middle;
		if (order < 0)
			high = (uint16_t) (middle - 1);
		else
			low = (uint16_t) (middle + 1);
	}
	return 0;
}
