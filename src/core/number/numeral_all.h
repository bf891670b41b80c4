/*-------------------------------------------------------------------------
 *
 * numeral_all.h
 *		Words for the whole of something, where they tell a share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NUMERAL_ALL_H
#define RC_NUMERAL_ALL_H

#include "number/numeral_words.h"

/* "almost all", "all of the"; by itself "all" is weak. */
extern bool rc_read_all(rc_text text, size_t to, rc_token t, rc_numeral *numeral);

/*
 * "relies entirely on", "almost wholly dependent", "almost exclusively refined in": all of what it is told for; elsewhere
 * the words say nothing of a part.
 */
extern bool rc_read_wholly(rc_text text, size_t to, rc_token t, rc_numeral *numeral);

#endif /* RC_NUMERAL_ALL_H */
