/*-------------------------------------------------------------------------
 *
 * speaker.h
 *		Whom a text lets speak: by what name, by what pronoun, and how long.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SPEAKER_H
#define RC_SPEAKER_H

#include "grammar/slots.h"

/* The name of a source: without titles, and in full where the text has told the full one of a surname. */
extern rc_text rc_speaker_name(const rc_mentions *mentions, const rc_mention *mention);

/* "He said", "the study projects", "the company says": whom the words at `at` point back to; data NULL for none. */
extern rc_text rc_speaker_meant(const rc_reader *reader, int at);

/* Lets "he", "the report" point to the speaker; known is one whom the tables have. */
extern void rc_speaker_remember(rc_reader *reader, rc_text speaker, bool known);

/* Behind rc_find_source: who is quoted goes on speaking in the next sentence where the quotation does. */
extern void rc_speaker_turn(rc_reader *reader);

/* Does the sentence break off in the middle of a quotation, so that who speaks may be told behind it? */
extern bool rc_is_quoted_on(const rc_reader *reader);

#endif /* RC_SPEAKER_H */
