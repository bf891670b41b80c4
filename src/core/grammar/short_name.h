/*-------------------------------------------------------------------------
 *
 * short_name.h
 *		Short names that an article makes known.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SHORT_NAME_H
#define RC_SHORT_NAME_H

#include "text/mention.h"

extern bool rc_is_acronym(rc_text text, const rc_mention *mention);
extern void rc_remember_short(const rc_reading *reading, rc_text brief, rc_text full);
extern rc_text rc_full_name(const rc_reading *reading, rc_text brief);
extern void rc_remember_acronym(const rc_reading *reading, const rc_mentions *mentions, int behind, rc_text full);
extern rc_text rc_name_of_initials(const rc_mentions *mentions, int at, rc_text brief);
extern void rc_remember_first_word(const rc_reading *reading, const rc_mentions *mentions, int first, int last,
								   rc_text full);
extern rc_text rc_firm_named_after(const rc_reading *reading, const rc_mentions *mentions, int i);

#endif /* RC_SHORT_NAME_H */
