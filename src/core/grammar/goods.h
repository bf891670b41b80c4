/*-------------------------------------------------------------------------
 *
 * goods.h
 *		What a Chinese restriction limits, where the order of words hides it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_GOODS_H
#define RC_GOODS_H

#include "grammar/slots.h"

/*
 * 对镓、锗等实施两用物项出口管制: the goods stand behind a preposition, and what
 * stands before the instrument at `at` only says of what sort it is.
 */
extern bool rc_goods_put_under(const rc_reader *reader, const rc_clause *clause, int at, rc_materials *materials);

/* 限制关键矿产——镓和锗的出口: a dash announces the members of what the clause limits. */
extern bool rc_goods_behind_dash(const rc_reader *reader, const rc_clause *clause, rc_materials *materials);

/* 稀土提取和分离技术: of rare earths it is only the technology of working them that is limited. */
extern void rc_goods_technology(const rc_reader *reader, rc_stretch stretch, rc_materials *materials);

#endif /* RC_GOODS_H */
