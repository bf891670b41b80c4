/*-------------------------------------------------------------------------
 *
 * chronicle.h
 *		Lines that begin with the time of which all of them tells.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CHRONICLE_H
#define RC_CHRONICLE_H

#include "grammar/slots.h"

/* Notes the time that a Chinese line begins with, 1969年：…, 1991年　…; another line ends what the one before was of. */
extern void rc_chronicle_turn(rc_reader *reader);

/* Gives a claim that the clause states at mention `at` without a time of its own that of its line. */
extern void rc_chronicle_date(const rc_reader *reader, const rc_clause *clause, int at, rc_claim *claim);

#endif /* RC_CHRONICLE_H */
