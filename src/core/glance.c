/*-------------------------------------------------------------------------
 *
 * glance.c
 *		A first look at a sentence: can it say anything of the field?
 *
 * Most sentences of most articles are about something else, and reading one
 * in full costs some fifty times as much as this look.  It takes a hash of
 * each word, and of each Chinese character and pair of characters, to a table
 * that compile.pl makes of the tables of the lexicon: of each alias of a
 * material or measure the one word, or pair, that is told best.  So a yes may
 * be wrong, and costs time only; a no is right.
 *
 *-------------------------------------------------------------------------
 */
#include "glance.h"

#include "lexicon_data.h"
#include "utf8.h"

#define FLAGS 31u

/* What a byte may begin. */
enum
{
	NOTHING,
	LETTER,
	FIGURE,
	CHINESE, /* or any other character of three bytes */
	SMALL,   /* of two bytes, among them fractions */
};

/* clang-format off */
static const unsigned char begins[256] = {
	['%'] = FIGURE,
	['0'] = FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE,
	['A'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	['a'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	[0xC2] = SMALL,
	[0xE0] = CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE,
	CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE, CHINESE,
};
/* clang-format on */

static inline unsigned
look_up(uint32_t hash)
{
	uint32_t slot;

	hash ^= hash >> 16;
	for (slot = hash >> 5; rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)] != 0; slot++)
	{
		uint32_t entry = rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)];

		if ((entry ^ hash) <= FLAGS)
			return entry & FLAGS;
	}
	return 0;
}

/* The word at text[at], and where it ends. */
static inline unsigned
seen_in_word(rc_text text, size_t at, size_t to, size_t *end)
{
	uint32_t hash = UINT32_C(0x811C9DC5);
	size_t from = at;

	do
		hash = (hash ^ ((unsigned char) text.data[at] | 0x20)) * UINT32_C(0x01000193);
	while (++at < to && begins[(unsigned char) text.data[at]] == LETTER);
	*end = at;
	if (at - from <= 2) /* with its capitals */
	{
		hash = UINT32_C(0x811C9DC5);
		for (; from < at; from++)
			hash = (hash ^ (unsigned char) text.data[from]) * UINT32_C(0x01000193);
	}
	return look_up(hash);
}

/* A full-width form: figures, letters, and % among them. */
static unsigned
seen_in_form(uint32_t code)
{
	if (code == 0xFF05 || (code >= 0xFF10 && code <= 0xFF19))
		return RC_SEEN_VALUE;
	return (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A) ? FLAGS : 0;
}

/* The character of three bytes at s, behind one of the symbol before; that becomes its own. */
static inline unsigned
seen_in_character(const char *s, uint32_t *before)
{
	uint32_t code = rc_utf8_decode(s);
	uint32_t symbol = rc_symbol_of(code) & ~(uint32_t) RC_SYMBOL_UPPER;
	unsigned seen = 0;

	if (code < 0x3400)
		seen = code >= 0x2150 && code < 0x2160 ? RC_SEEN_VALUE : 0; /* fractions */
	else if (code > 0x9FFF)
		seen = seen_in_form(code);
	else if (symbol != 0)
	{
		seen = look_up((symbol << 16) * UINT32_C(0x9E3779B1));
		if (*before != 0)
			seen |= look_up((*before << 16 | symbol) * UINT32_C(0x9E3779B1));
		*before = symbol;
		return seen;
	}
	*before = 0;
	return seen;
}

/* What text[from, to) says, as far as it takes to see one of `enough`, or that a sentence may state something. */
static inline unsigned
look(rc_text text, size_t from, size_t to, unsigned enough)
{
	unsigned seen = 0;
	uint32_t before = 0;

	while (from < to && (seen & enough) == 0 && (enough != 0 || !rc_may_state(seen)))
	{
		switch (begins[(unsigned char) text.data[from]])
		{
			case LETTER:
				seen |= seen_in_word(text, from, to, &from);
				before = 0;
				break;
			case CHINESE:
				seen |= seen_in_character(text.data + from, &before);
				from += 3;
				break;
			case FIGURE:
				seen |= RC_SEEN_VALUE;
				from++;
				break;
			case SMALL: /* ¼ ½ ¾ */
				if ((unsigned char) text.data[from + 1] >= 0xBC && (unsigned char) text.data[from + 1] <= 0xBE)
					seen |= RC_SEEN_VALUE;
				from += 2;
				break;
			default:
				before = 0;
				from++;
		}
	}
	return seen;
}

unsigned
rc_glance(rc_text text, size_t from, size_t to)
{
	return look(text, from, to, 0);
}

unsigned
rc_look_for(rc_text text, size_t from, size_t to, unsigned enough)
{
	return look(text, from, to, enough);
}

bool
rc_is_of_field(rc_text text)
{
	const unsigned enough = RC_SEEN_TOPIC | RC_SEEN_FIRM;

	return (look(text, 0, text.len, enough) & enough) != 0;
}
