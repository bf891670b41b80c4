/*-------------------------------------------------------------------------
 *
 * moved_figure.h
 *		Chinese figures that are told before what they count.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_MOVED_FIGURE_H
#define RC_MOVED_FIGURE_H

#include "text/mention.h"

/*
 * 3.6万吨，这是该国去年的出口量; 340吨，风电去年用掉的铽就有这么多: puts the figure that opens a Chinese
 * sentence where the words stand that point back to it, so that it is read as in 出口量3.6万吨, 铽就有340吨.
 */
extern rc_status rc_move_figure(rc_arena *arena, rc_mentions *mentions, rc_error *error);

#endif /* RC_MOVED_FIGURE_H */
