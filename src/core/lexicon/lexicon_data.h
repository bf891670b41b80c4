/*-------------------------------------------------------------------------
 *
 * lexicon_data.h
 *		The arrays that lexicon/compile.pl writes, for lexicon.c and glance.c alone.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_LEXICON_DATA_H
#define RC_LEXICON_DATA_H

#include "base/ascii.h"
#include "lexicon/lexicon.h"

/* The symbol of space and hyphen, and the bit that says "a capital". */
#define RC_SYMBOL_SPACE 1
#define RC_SYMBOL_UPPER 0x8000

/*
 * A cell of the double array.  The child of the state at cell s by symbol c is
 * cell s.base + c, provided that this cell's parent is s.
 */
typedef struct rc_lexicon_cell
{
	uint64_t parent : 24;
	uint64_t base : 24;
	uint64_t accept : 16; /* index into rc_lexicon_variants; 0: no alias ends here */
} rc_lexicon_cell;

/* One way to write an alias, and what it means when written so. */
typedef struct rc_lexicon_variant
{
	uint64_t capitals; /* bit i: character i must be a capital */
	uint16_t meanings; /* index into rc_lexicon_meanings */
	uint8_t count;
	uint8_t exact; /* and the other characters must be none */
	uint8_t apart; /* and no digit may stand beside it */
	uint8_t last;  /* no other way to write it follows */
} rc_lexicon_variant;

/* Code point of the basic plane to symbol, in pages of 256; and to what the character says, for glance.c. */
extern const uint8_t rc_lexicon_page[];
extern const uint16_t rc_lexicon_symbol[];
extern const uint16_t rc_lexicon_signs[];

static inline uint16_t
rc_symbol_of(uint32_t code)
{
	return code > 0xFFFF ? 0 : rc_lexicon_symbol[rc_lexicon_page[code >> 8] << 8 | (code & 0xFF)];
}

static inline unsigned
rc_sign_of_code(uint32_t code)
{
	return code > 0xFFFF ? 0 : rc_lexicon_signs[rc_lexicon_page[code >> 8] << 8 | (code & 0xFF)];
}

/*
 * The words of up to sixteen letters that begin an alias: one bit for each
 * place of 2^16; then a table with open addressing of the low half of a word's
 * hash, of which the high half is the place, and the cell of the state behind
 * it, 0 where there is no word, with what that says of an alias that ends here.
 */
#define RC_LEXICON_WORD_BITS 13
typedef struct rc_lexicon_word
{
	uint32_t hash;
	uint32_t cell;
	uint32_t accept;
} rc_lexicon_word;

/* One bit for each place of 2^16: whether an alias goes on from a cell behind a first word with a word of such letters. */
#define RC_FOLLOWER_BITS 16
extern const uint32_t rc_lexicon_followers[];

/* May it go on so?  Three letters, the third of which may be none. */
static inline bool
rc_may_follow(uint32_t cell, const char *s)
{
	uint32_t letters = ((uint32_t) s[0] & 31) << 10 | ((uint32_t) s[1] & 31) << 5;
	uint32_t place;

	if (rc_is_letter(s[2]))
		letters |= (uint32_t) s[2] & 31;
	place = (cell * UINT32_C(0x9E3779B1) + letters * UINT32_C(0x85EBCA6B)) >> (32 - RC_FOLLOWER_BITS);
	return (rc_lexicon_followers[place / 32] >> (place % 32) & 1) != 0;
}

extern const uint32_t rc_lexicon_words[];
extern const rc_lexicon_word rc_lexicon_first[];

/* What words and pairs of Chinese characters say of their sentence, by hash; see glance.c. */
#define RC_GLANCE_SLOTS 8192
#define RC_GLANCE_FLAGS 0xFFu
#define RC_GLANCE_PAIR 0x100u /* the character begins such a pair */
extern const uint32_t rc_lexicon_glance[];

/* One bit for each place of 2^15: whether a word among them has it, to judge by its first eight letters. */
#define RC_GLANCE_BITS 15
extern const uint32_t rc_lexicon_glance_words[];

/*
 * Where the words of the tables in period_words.c and numeral_words.c stand:
 * by the highest bits of a word's hash, with open addressing, their numbers
 * counted from 1.
 */
#define RC_WORD_SLOT_BITS 10
#define RC_WORD_SLOTS ((size_t) 1 << RC_WORD_SLOT_BITS)
extern const uint8_t rc_lexicon_time_words[];
extern const uint8_t rc_lexicon_number_words[];

/*
 * One bit for each place of 2^11: whether a word of those tables has it, to
 * judge by its first three letters; and the same of those words of times alone
 * that one must have.
 */
#define RC_START_BITS 11
extern const uint32_t rc_lexicon_time_starts[];
extern const uint32_t rc_lexicon_kernel_starts[];
extern const uint32_t rc_lexicon_number_starts[];

/* May one of these words stand at text[at], where a letter does?  This turns most others away. */
static inline bool
rc_may_start(const uint32_t *starts, rc_text text, size_t at, size_t to)
{
	const char *s = text.data + at;
	uint32_t letters;
	uint32_t place;

	if (at + 3 > to)
		return true;
	letters = (uint32_t) s[0] & 31;
	letters = letters << 5 | (rc_is_letter(s[1]) ? (uint32_t) s[1] & 31 : 0);
	letters = letters << 5 | ((letters & 31) != 0 && rc_is_letter(s[2]) ? (uint32_t) s[2] & 31 : 0);
	place = letters * UINT32_C(0x9E3779B1) >> (32 - RC_START_BITS);
	return (starts[place / 32] >> (place % 32) & 1) != 0;
}

extern const rc_lexicon_cell rc_lexicon_cells[];

extern const rc_lexicon_variant rc_lexicon_variants[];
extern const rc_meaning rc_lexicon_meanings[];

/* Names of the concepts of each table, sorted: offsets into the strings.  Concept 0 is none. */
extern const char rc_lexicon_strings[];
extern const uint32_t rc_lexicon_entities[];
extern const uint32_t rc_lexicon_materials[];
extern const uint32_t rc_lexicon_cues[];
extern const uint32_t rc_lexicon_units[];
extern const uint16_t rc_lexicon_entities_count;
extern const uint16_t rc_lexicon_materials_count;
extern const uint16_t rc_lexicon_cues_count;
extern const uint16_t rc_lexicon_units_count;

#endif /* RC_LEXICON_DATA_H */
