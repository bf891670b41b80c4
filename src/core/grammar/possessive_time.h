/*-------------------------------------------------------------------------
 *
 * possessive_time.h
 *		English levels of a time that owns them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_POSSESSIVE_TIME_H
#define RC_POSSESSIVE_TIME_H

#include "base/arena.h"
#include "text/mention.h"

/* "up from May's 1,238 tonnes": puts the time behind the figure, as "up from 1,238 tonnes in May". */
extern rc_status rc_read_possessive_times(rc_arena *arena, rc_mentions *mentions, rc_error *error);

#endif /* RC_POSSESSIVE_TIME_H */
