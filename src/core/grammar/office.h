/*-------------------------------------------------------------------------
 *
 * office.h
 *		For whom somebody speaks or acts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_OFFICE_H
#define RC_OFFICE_H

#include "grammar/slots.h"

/* "We expect ...," said Amanda Lacaze, chief executive of Lynas: for whom an English "we" is spoken; or data NULL. */
extern rc_text rc_speaks_for(const rc_reader *reader, int i);

/* "Australian", "Prime": what stands before the name of an office and belongs to it. */
extern bool rc_is_of_title(const rc_mention *mention);

/* "Australian Prime Minister Anthony Albanese": the country for which somebody with an office acts; or data NULL. */
extern rc_text rc_acts_for(const rc_reader *reader, int i);

#endif /* RC_OFFICE_H */
