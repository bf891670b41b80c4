/*-------------------------------------------------------------------------
 *
 * numeral_chinese_count.h
 *		What numeral_chinese.c needs of the reading of counts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMERAL_CHINESE_COUNT_H
#define RC_NUMERAL_CHINESE_COUNT_H

#include "number/numeral.h"

/*
 * Reads the characters and figures at text[at] that count something, into
 * everything of *numeral but from, script and the marks of parts; false where
 * there are none, or where what they count has no room in a number (then
 * numeral->to is behind them all the same).
 */
extern bool rc_numeral_chinese_count(rc_text text, size_t at, size_t to, rc_numeral *numeral);

/* 10 to this power, which is at most 18. */
extern int64_t rc_power_of_ten(int power);

#endif /* RC_NUMERAL_CHINESE_COUNT_H */
