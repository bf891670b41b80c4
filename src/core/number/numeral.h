/*-------------------------------------------------------------------------
 *
 * numeral.h
 *		Reading a number as it is written, in figures or in words, without
 *		what it is a number of.
 *
 * numeral.c reads figures, numeral_english.c and numeral_chinese.c number
 * words.  None of them allocates or looks further than the number.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMERAL_H
#define RC_NUMERAL_H

#include "base/ascii.h"
#include "base/character_bits.h"
#include "rc.h"

typedef enum rc_script
{
	RC_FIGURES = 1,
	RC_ENGLISH_WORDS,
	RC_CHINESE_WORDS
} rc_script;

/*
 * A number from low to high (mostly the same), times 10^scale.  The scale is
 * kept apart where it is one word at the end, since a list or a range may
 * share it: "5 to 10 million", 10至15万.
 */
typedef struct rc_numeral
{
	size_t from, to; /* bytes */
	rc_script script;
	rc_number low, high;
	int scale;
	uint8_t places;   /* digits written behind the decimal point */
	bool low_open;    /* 十余, 200多 */
	bool high_open;   /* "dozens", 数百 */
	bool no_high;     /* 十余: nothing is said of the upper end */
	bool approx;      /* "most", "a couple" */
	bool vague;       /* "several", "dozens", 数, 几: a word that leaves the number open */
	bool share;       /* a part by itself: "two-thirds", 六成, ½; "half" */
	bool multiple;    /* a multiple by itself: "twice", "tenfold" */
	bool article;     /* "one", 一, a word that often counts nothing */
	bool weak;        /* a share only where the surroundings agree: "1/3", "most", "all" */
	bool whole_digit; /* figures without separator or point, as years and codes are written */
	uint8_t digits;   /* how many figures, where whole_digit */
	uint64_t over;    /* the denominator that a following number may share: 百分之三十到四十; else 0 */
} rc_numeral;

/*
 * Reads the number that begins at text[at]; nothing behind `to` is looked at.
 * Where there is none, returns false, and numeral->to says where to go on
 * looking, which is behind at: an ordinal or a compound word is passed whole.
 */
extern bool rc_numeral_read(rc_text text, size_t at, size_t to, rc_numeral *numeral);

/* Of rc_numeral_read: words beginning at text[at]. */
extern bool rc_numeral_english(rc_text text, size_t at, size_t to, rc_numeral *numeral);
extern bool rc_numeral_chinese(rc_text text, size_t at, size_t to, rc_numeral *numeral);

/* Can a Chinese numeral begin with this character? */
extern bool rc_may_begin_chinese(uint32_t code);
extern const rc_character_bits rc_chinese_number_bits;

/* "quarters" behind the figures of *numeral, which become a fraction: 3 quarters. */
extern bool rc_numeral_parts_of(rc_text text, size_t to, rc_numeral *numeral);

/* Figures alone, "25,911.5", as numeral.c reads them. */
extern bool rc_numeral_figures(rc_text text, size_t at, size_t to, rc_numeral *numeral);

/*
 * A scale behind figures: "million", bn, k, and with money also m, b.  Returns
 * the power of ten and sets *end, or 0.
 */
extern int rc_numeral_scale(rc_text text, size_t at, size_t to, bool money, size_t *end);

/* Can a number begin with this byte, or with this character? */
extern const unsigned char rc_numeral_lead[256];

#define RC_LEAD_NONE 0
#define RC_LEAD_DIGIT 1
#define RC_LEAD_LETTER 2 /* a word that begins so may be a number */
#define RC_LEAD_OTHER_LETTER 3
#define RC_LEAD_WIDE 4 /* first byte of a character that may begin a number */
#define RC_LEAD_MARK 5 /* % : and the like, of which the scanner takes notice */

/* The value of the digit at text[at] (0 .. 9; full-width too) and its bytes, or -1. */
extern int rc_digit_at(rc_text text, size_t at, size_t to, size_t *size);

/* The place behind the blanks at text[at]; the second where something that may be one stands there. */
extern size_t rc_skip_more_blanks(rc_text text, size_t at, size_t to);

static inline size_t
rc_skip_blanks(rc_text text, size_t at, size_t to)
{
	unsigned char c;

	if (at >= to)
		return at;
	c = (unsigned char) text.data[at];
	if (c > ' ' && c != 0xC2 && c != 0xE2 && c != 0xE3)
		return at;
	return rc_skip_more_blanks(text, at, to);
}

/* Is the string (ASCII small letters, or Chinese) at text[at]?  Case does not matter. */
extern bool rc_word_at(rc_text text, size_t at, size_t to, const char *word, size_t *end);

#endif /* RC_NUMERAL_H */
