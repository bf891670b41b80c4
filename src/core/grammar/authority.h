/*-------------------------------------------------------------------------
 *
 * authority.h
 *		Ministries of whatever country the text is about.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_AUTHORITY_H
#define RC_AUTHORITY_H

#include "grammar/slots.h"

/* Makes words of the English names of ministries that the tables give to a country which the text has not named, and others it has. */
extern void rc_pass_over_ministries(rc_reader *reader);

#endif /* RC_AUTHORITY_H */
