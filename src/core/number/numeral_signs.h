/*-------------------------------------------------------------------------
 *
 * numeral_signs.h
 *		Chinese number characters, for numeral_chinese.c; and looking at
 *		Chinese characters in general.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMERAL_SIGNS_H
#define RC_NUMERAL_SIGNS_H

#include "number/numeral.h"

typedef enum rc_sign_class
{
	S_NONE = 0,
	S_DIGIT,
	S_UNIT,  /* 十 百 千: value is the power of ten */
	S_SCALE, /* 万 亿 兆 */
	S_SOME,  /* 几 数 */
	S_OVER,  /* 余 多 来: and more */
	S_POINT,
	S_HALF
} rc_sign_class;

typedef struct rc_sign
{
	size_t to; /* behind it */
	rc_sign_class class;
	int value;
} rc_sign;

/* What this character is; `to` is the place behind it. */
extern rc_sign rc_sign_of(uint32_t code, size_t to);

/* The sign at text[at], behind blanks (some texts put one between all characters). */
extern rc_sign rc_next_sign(rc_text text, size_t at, size_t to);

/* The character at text[at], or before it; 0 at the end or beginning. */
extern uint32_t rc_char_at(rc_text text, size_t at, size_t to);
extern uint32_t rc_char_before(rc_text text, size_t from, size_t at);

/* Is the character one of the string of Chinese characters? */
extern bool rc_char_is_in(uint32_t code, const char *list);

/* Do these characters stand at text[at], blanks between them aside? */
extern bool rc_chars_at(rc_text text, size_t at, size_t to, const char *expected, size_t *end);

#endif /* RC_NUMERAL_SIGNS_H */
