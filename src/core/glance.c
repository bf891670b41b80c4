/*-------------------------------------------------------------------------
 *
 * glance.c
 *		A first look at a sentence: can it say anything of the field?
 *
 * Most sentences of most articles are about something else, and reading one
 * in full costs some fifty times as much as this look.  It takes each word,
 * and each Chinese character and pair of characters, to a table that
 * compile.pl makes of the tables of the lexicon: of each alias of a material
 * or measure the one word, or pair, that is told best.  So a yes may be
 * wrong, and costs time only; a no is right.
 *
 *-------------------------------------------------------------------------
 */
#include "glance.h"

#include "lexicon_data.h"
#include "utf8.h"
#include "word_key.h"

#define ALL RC_GLANCE_FLAGS

/* Bytes of blanks and hyphens that may part a number from its unit. */
#define GAP 4

/* What a byte may begin. */
enum
{
	NOTHING,
	LETTER,
	FIGURE,
	SIGN,    /* % or a currency */
	CHINESE, /* or any other character of three bytes */
	SMALL,   /* of two bytes, among them fractions */
};

/* clang-format off */
static const unsigned char begins[256] = {
	['$'] = SIGN, SIGN,
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

	for (slot = hash >> 8; rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)] != 0; slot++)
	{
		uint32_t entry = rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)];

		if ((entry ^ hash) <= RC_GLANCE_FLAGS)
			return entry & RC_GLANCE_FLAGS;
	}
	return 0;
}

/* The word at text[at], and where it ends; words of two letters with their capitals. */
static inline unsigned
seen_in_word(rc_text text, size_t at, size_t to, size_t *end)
{
	rc_word_key key = {0, 0};
	unsigned len = RC_KEY_LETTERS;

	if (text.len - at >= 8)
	{
		key.front = rc_eight_letters(text.data + at);
		len = rc_leading_bytes(~rc_letters_of_eight(key.front) & 0x80 * RC_EACH_BYTE);
	}
	if (len < 8)
		key.front = (len > 2 ? key.front | 0x20 * RC_EACH_BYTE : key.front) & UINT64_MAX << (64 - 8 * len);
	else
	{
		rc_word word = rc_read_word(text, at);

		key = word.key;
		len = word.len;
		if (len <= 2)
			key.front ^= (uint64_t) (word.capitals & 1) << 61 | (uint64_t) (word.capitals >> 1) << 53;
	}
	*end = at + len;
	while (len > RC_KEY_LETTERS && *end < to && begins[(unsigned char) text.data[*end]] == LETTER)
		(*end)++;
	return look_up((uint32_t) (rc_hash_of_key(key) >> 32));
}

/* "in" or "out of" behind a number: "three in five" is a share. */
static inline bool
makes_ratio(const char *word)
{
	return ((word[0] | 0x20) == 'i' && word[1] == 'n') ||
		   ((word[0] | 0x20) == 'o' && (word[1] == 'u' || word[1] == 'f' || word[1] == 'v'));
}

/* A character of two bytes: fractions, and currencies. */
static inline unsigned
seen_in_small(unsigned char second)
{
	if (second >= 0xBC && second <= 0xBE)
		return RC_SEEN_VALUE | RC_SEEN_WORTH;
	return second >= 0xA2 && second <= 0xA5 ? RC_SEEN_WORTH : 0;
}

/* A character that is no Chinese one: full-width forms and signs, fractions, currencies. */
static unsigned
seen_in_form(uint32_t code)
{
	if (code == 0xFF05 || (code >= 0x2150 && code < 0x2160))
		return RC_SEEN_VALUE | RC_SEEN_WORTH;
	if (code >= 0xFF10 && code <= 0xFF19)
		return RC_SEEN_VALUE;
	if (code == 0xFF04 || (code >= 0xFFE0 && code <= 0xFFE6) || (code >= 0x20A0 && code < 0x20D0) || code == 0x2030)
		return RC_SEEN_WORTH | (code == 0x2030 ? RC_SEEN_VALUE : 0);
	return (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A) ? ALL : 0;
}

/*
 * The character of three bytes at s.  *before is that before it, where it
 * begins a pair, else 0; and gets this one likewise.
 */
static inline unsigned
seen_in_character(const char *s, uint32_t *before)
{
	uint32_t code = rc_utf8_decode(s);
	unsigned seen = rc_sign_of_code(code);

	if (code < 0x3400 || code > 0x9FFF)
	{
		*before = 0;
		return seen_in_form(code);
	}
	if (*before != 0)
	{
		uint32_t hash = ((uint32_t) rc_symbol_of(*before) << 16 | rc_symbol_of(code)) * UINT32_C(0x9E3779B1);

		seen |= look_up(hash ^ hash >> 16);
	}
	*before = (seen & RC_GLANCE_PAIR) != 0 ? code : 0;
	return seen & RC_GLANCE_FLAGS;
}

/* What text[from, to) says, as far as it takes to see one of `enough`, or that a sentence may state something. */
static inline unsigned
look(rc_text text, size_t from, size_t to, unsigned enough)
{
	unsigned seen = 0;
	uint32_t before = 0;
	size_t behind_value = 0;

	while (from < to)
	{
		unsigned here = 0;
		bool beside;

		switch (begins[(unsigned char) text.data[from]])
		{
			case LETTER:
				beside = from - behind_value <= GAP;
				if (beside && from + 1 < to && makes_ratio(text.data + from))
					here = RC_SEEN_WORTH;
				here |= seen_in_word(text, from, to, &from);
				/* A length of time is a number of units, "last year" is none. */
				if (!beside)
					here &= ~(unsigned) RC_SEEN_LENGTH;
				if ((here & RC_SEEN_VALUE) != 0)
					behind_value = from;
				before = 0;
				from += from < to && text.data[from] == ' ';
				break;
			case CHINESE:
				here = seen_in_character(text.data + from, &before);
				from += 3;
				break;
			case FIGURE:
				here = RC_SEEN_VALUE;
				behind_value = ++from;
				break;
			case SIGN:
				here = text.data[from] == '%' ? RC_SEEN_VALUE | RC_SEEN_WORTH : RC_SEEN_WORTH;
				from++;
				break;
			case SMALL:
				here = seen_in_small((unsigned char) text.data[from + 1]);
				from += 2;
				break;
			default:
				before = 0;
				from++;
		}
		if ((here & ~seen) != 0)
		{
			seen |= here;
			if (enough != 0 ? (seen & enough) != 0 : rc_may_state(seen))
				break;
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
