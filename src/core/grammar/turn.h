/*-------------------------------------------------------------------------
 *
 * turn.h
 *		Words in front of a clause that only say of what it tells.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TURN_H
#define RC_TURN_H

#include "grammar/slots.h"

/* "In the refining of gallium, 98%", "As for gallium, the output": does an English clause say no more than of what the next one tells? */
extern bool rc_turns_to(const rc_reader *reader, const rc_clause *clause);

/* Of which goods? */
extern bool rc_turns_to_goods(const rc_reader *reader, const rc_clause *clause);

/* "How big is China in rare earths?": of whom and what an English question asks, the answer tells. */
extern void rc_turn_remember_asked(rc_reader *reader);

#endif /* RC_TURN_H */
