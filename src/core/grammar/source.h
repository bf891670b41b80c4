/*-------------------------------------------------------------------------
 *
 * source.h
 *		To whom a sentence attributes what it says, and whether it denies it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SOURCE_H
#define RC_SOURCE_H

#include "grammar/slots.h"

/*
 * Fills source, denied and the stretch of the attribution.  "According to
 * X", "X said", "said Managing Director Y", 据X统计, X数据显示.
 */
extern void rc_find_source(rc_reader *reader);

#endif /* RC_SOURCE_H */
