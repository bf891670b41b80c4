/*-------------------------------------------------------------------------
 *
 * region.h
 *		Parts of the world that countries are described by.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_REGION_H
#define RC_REGION_H

#include "rc.h"

/* Is the country, "KZ", in the part of the world, "Central Asia"? */
extern bool rc_lies_in(rc_text country, rc_text region);

/* Is it known which countries are in that part of the world? */
extern bool rc_is_part_of_world(rc_text region);

#endif /* RC_REGION_H */
