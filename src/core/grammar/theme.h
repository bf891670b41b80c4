/*-------------------------------------------------------------------------
 *
 * theme.h
 *		The goods that a text has turned to, for a paragraph or so.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_THEME_H
#define RC_THEME_H

#include "grammar/slots.h"

/* A sentence begins: does it leave the line that the theme was set in, and does it point back to goods that were named? */
extern void rc_theme_turn(rc_reader *reader);

/* The sentence has been read: does it turn to other goods? */
extern void rc_theme_remember(const rc_reader *reader);

/* A question was passed over: the answer, which begins another line, is about its goods. */
extern void rc_theme_remember_asked(const rc_reader *reader);

/* "these minerals", "this metal": the goods that the mention at `ref` points back to; false where none were told of. */
extern bool rc_goods_meant(const rc_reader *reader, int ref, rc_materials *goods);

#endif /* RC_THEME_H */
