/*-------------------------------------------------------------------------
 *
 * description.h
 *		Somebody spoken of before, described instead of named.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_DESCRIPTION_H
#define RC_DESCRIPTION_H

#include "text/mention.h"

/*
 * Makes the noun of an English description a reference to whom it describes,
 * and lets the place or nation that only describes stand for nobody.
 */
extern void rc_descriptions_read(rc_mentions *mentions);

/* "lent $90 million for a mine in Namibia that is expected to give 5,000 tonnes": does "that" at i begin what works will do? */
extern bool rc_tells_of_works(const rc_mentions *mentions, int i);

/* "the third-largest, rare earth reserves", "the known, exploitable reserves": does the comma at i stand between adjectives? */
extern bool rc_parts_adjectives(const rc_mentions *mentions, int i);

#endif /* RC_DESCRIPTION_H */
