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
 * without touching the trie; of the others a table tells the state behind the
 * word, so that letters are walked one by one in later words only.
 *
 *-------------------------------------------------------------------------
 */
#include "lexicon/lexicon.h"

#include <string.h>

#include "lexicon/lexicon_data.h"
#include "base/utf8.h"
#include "base/word_key.h"

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

/* Does the byte begin a character of three that is a boundary, as all but full-width ones are? */
static inline bool
begins_other(unsigned char c)
{
	return c >= 0xE0 && c <= 0xEE;
}

static inline char_kind
kind_at(rc_text text, size_t at)
{
	if (at >= text.len)
		return OTHER;
	if ((unsigned char) text.data[at] < 0x80)
		return kind_of_byte((unsigned char) text.data[at]);
	if (begins_other((unsigned char) text.data[at]))
		return OTHER;
	return kind_of(rc_utf8_decode(text.data + at));
}

static inline char_kind
kind_before(rc_text text, size_t at)
{
	if (at == 0)
		return OTHER;
	if ((unsigned char) text.data[at - 1] < 0x80)
		return kind_of_byte((unsigned char) text.data[at - 1]);
	if (at >= 3 && begins_other((unsigned char) text.data[at - 3]))
		return OTHER;
	do
		at--;
	while (at > 0 && rc_utf8_continues(text.data[at]));
	return kind_of(rc_utf8_decode(text.data + at));
}

/* Where the step by this symbol leads from the state; 0 for nowhere. */
static inline uint32_t
child_of(uint32_t state, uint16_t symbol)
{
	uint32_t cell = rc_lexicon_cells[state].base + (symbol & ~RC_SYMBOL_UPPER);

	return symbol != 0 && rc_lexicon_cells[cell].parent == state ? cell : 0;
}

/* The symbol of the character at text[at]; those of three bytes, as Chinese ones are, are read in place. */
static inline uint16_t
symbol_at(rc_text text, size_t at)
{
	const unsigned char *s = (const unsigned char *) text.data + at;

	if (s[0] < 0x80)
		return rc_symbol_of(s[0]);
	if (begins_other(s[0]))
		return rc_symbol_of((s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu));
	return rc_symbol_of(rc_utf8_decode(text.data + at));
}

static bool
is_blank(rc_text text, size_t at)
{
	return at < text.len && text.data[at] == ' ';
}

/*
 * The end of the hyphen at text[at] inside a word that began to be parted at
 * `from`, or 0.  Where a page was set in columns a blank has come before or
 * behind it: "rare -earth", "rare- earth"; and a line may be broken behind it.
 */
static size_t
hyphen_end(rc_text text, size_t from, size_t at)
{
	size_t end = at + rc_utf8_size(text.data[at]);

	if (at > from)
		return at == from + 1 && is_blank(text, from) && !is_blank(text, end) ? end : 0;
	if (end < text.len && (text.data[end] == '\n' || (is_blank(text, end) && !is_blank(text, end + 1))))
		end++;
	return end;
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
			size_t end = hyphen_end(text, from, at);

			return end > 0 ? end - from : 0;
		}
		if (c == '\n' && ++breaks > 1)
			return 0;
		at += rc_utf8_size(c);
	}
	return at - from;
}

/* The same, at the first byte of a gap: mostly one space before a word. */
static inline size_t
gap_at(rc_text text, size_t at)
{
	return text.data[at] == ' ' && at + 1 < text.len && kind_of_byte((unsigned char) text.data[at + 1]) != OTHER
			   ? 1
			   : gap_size(text, at);
}

/* The meanings of an alias as it is written here, or NULL; accept is what the state behind it says. */
static const rc_meaning *
accepted(rc_text text, size_t at, size_t end, unsigned accept, uint64_t capitals, int *count)
{
	char_kind next;
	char_kind last;

	next = kind_at(text, end);
	last = next == OTHER ? OTHER : kind_before(text, end);
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

/* How far an alias has been followed. */
typedef struct lexicon_walk
{
	uint32_t state;
	int symbols; /* so many led there */
	uint64_t capitals;
	size_t pos; /* the byte behind them */
} lexicon_walk;

/* Notes the alias that ends where the walk is, if one does. */
static inline void
take_accepted(rc_text text, size_t at, const lexicon_walk *walk, const rc_meaning **found, size_t *end, int *count)
{
	unsigned accept = rc_lexicon_cells[walk->state].accept;
	const rc_meaning *meanings;

	if (accept == 0)
		return;
	meanings = accepted(text, at, walk->pos, accept, walk->capitals, count);
	if (meanings != NULL)
	{
		*found = meanings;
		*end = walk->pos;
	}
}

/* The longest alias that begins at text[at], which has been followed so far. */
static const rc_meaning *
walk_on(rc_text text, size_t at, lexicon_walk walk, size_t *end, int *count)
{
	const rc_meaning *found = NULL;

	take_accepted(text, at, &walk, &found, end, count);
	for (; walk.pos < text.len; walk.symbols++)
	{
		unsigned char c = (unsigned char) text.data[walk.pos];
		uint16_t symbol = symbol_at(text, walk.pos);
		uint32_t child = child_of(walk.state, symbol);
		size_t size;

		if (child == 0)
			break;
		size = symbol == RC_SYMBOL_SPACE ? gap_at(text, walk.pos) : rc_utf8_size((char) c);
		if (size == 0)
			break;
		walk.capitals |= (uint64_t) ((symbol & RC_SYMBOL_UPPER) != 0) << walk.symbols;
		walk.pos += size;
		walk.state = child;
		take_accepted(text, at, &walk, &found, end, count);
	}
	return found;
}

/* What is known of a word that fits into a key; NULL where no alias begins with this very word. */
static inline const rc_lexicon_word *
find_first(const rc_word *word)
{
	uint64_t hash = rc_hash_of_key(word->key);
	uint32_t bit = (uint32_t) (hash >> 48);

	if ((rc_lexicon_words[bit >> 5] >> (bit & 31) & 1) == 0)
		return NULL;
	for (uint32_t slot = bit >> (16 - RC_LEXICON_WORD_BITS);; slot = (slot + 1) & ((1 << RC_LEXICON_WORD_BITS) - 1))
	{
		const rc_lexicon_word *first = &rc_lexicon_first[slot];

		if (first->cell == 0)
			return NULL;
		if (first->hash == (uint32_t) hash)
			return first;
	}
}

/* May an alias go on behind the word, with what stands at `behind`? */
static inline bool
may_go_on(rc_text text, size_t behind, const rc_lexicon_word *first)
{
	const char *s = text.data + behind;
	uint32_t state;

	if (behind >= text.len)
		return false;
	if (behind + 3 < text.len && s[0] == ' ' && rc_is_letter(s[1]) && rc_is_letter(s[2]) && (unsigned char) s[3] < 0x80)
		return rc_may_follow(first->cell, s + 1);
	state = child_of(first->cell, rc_symbol_of((unsigned char) s[0]));
	/* A figure is seldom part of an alias. */
	return state != 0 && !(s[0] == ' ' && behind + 1 < text.len && rc_is_digit(s[1]) &&
						   child_of(state, rc_symbol_of((unsigned char) s[1])) == 0);
}

/* The longest alias that begins with the word of ASCII letters at text[at]. */
static const rc_meaning *
match_word(rc_text text, size_t at, size_t *end, int *count)
{
	rc_word word = rc_read_word(text, at);
	size_t behind = at + word.len;
	const rc_lexicon_word *first;

	/* What follows may be a letter that folds to a plain one. */
	if (word.len > RC_KEY_LETTERS || (behind < text.len && (unsigned char) text.data[behind] >= 0x80))
		return walk_on(text, at, (lexicon_walk){0, 0, 0, at}, end, count);
	first = find_first(&word);
	if (first == NULL)
		return NULL;
	if (may_go_on(text, behind, first))
		return walk_on(text, at, (lexicon_walk){first->cell, (int) word.len, word.capitals, behind}, end, count);
	/* Most aliases that are met are one word, and none goes on from there. */
	*end = behind;
	return first->accept == 0 ? NULL : accepted(text, at, behind, first->accept, word.capitals, count);
}

const rc_meaning *
rc_lexicon_match(rc_text text, size_t at, size_t *end, int *count)
{
	char_kind kind;
	uint16_t symbol;
	uint32_t child;

	if (at >= text.len)
		return NULL;
	kind = kind_at(text, at);
	if (kind != OTHER && kind_before(text, at) == kind)
		return NULL;
	if (kind == LETTER && (unsigned char) text.data[at] < 0x80)
		return match_word(text, at, end, count);
	symbol = symbol_at(text, at);
	child = child_of(0, symbol);
	/* No alias begins with most marks and characters. */
	if (child == 0)
		return NULL;
	return walk_on(text, at,
				   (lexicon_walk){child, 1, (symbol & RC_SYMBOL_UPPER) != 0, at + rc_utf8_size(text.data[at])}, end,
				   count);
}

const rc_meaning *
rc_lexicon_next(rc_text text, size_t from, size_t to, size_t *at, size_t *end, int *count)
{
	while (from < to)
	{
		const rc_meaning *found = rc_lexicon_match(text, from, end, count);

		if (found != NULL)
		{
			*at = from;
			return found;
		}
		if (kind_of_byte((unsigned char) text.data[from]) == LETTER)
		{
			from = rc_behind_letters(text, from, to);
		}
		else
			from += rc_utf8_size(text.data[from]);
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
