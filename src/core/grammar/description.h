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

#endif /* RC_DESCRIPTION_H */
