/*-------------------------------------------------------------------------
 *
 * instrument.h
 *		Where a text tells an instrument of trade policy.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_INSTRUMENT_H
#define RC_INSTRUMENT_H

#include "grammar/slots.h"

#define RC_INSTRUMENTS                                                                                                 \
	(RC_MEASURE_BIT(RC_M_BAN) | RC_MEASURE_BIT(RC_M_CONTROL) | RC_MEASURE_BIT(RC_M_SANCTION) |                         \
	 RC_MEASURE_BIT(RC_M_QUOTA) | RC_MEASURE_BIT(RC_M_TARIFF))

static inline bool
rc_is_instrument(rc_measure measure)
{
	return (RC_INSTRUMENTS & RC_MEASURE_BIT(measure)) != 0;
}

/* The instrument of trade policy that the mention tells of, or RC_M_NONE. */
extern rc_measure rc_instrument_at(const rc_reader *reader, int i);

/* The word for leave at i is told of nobody who gives it, or of none that must be had: instrument_leave.c. */
extern bool rc_is_nobodys_approval(const rc_reader *reader, int i);

/* 稀土没有批文出不了境, 对日出口已经停止: the instrument that the Chinese word at i tells beside one for trade, or RC_M_NONE. */
extern rc_measure rc_stays_in_chinese(const rc_reader *reader, int i);
/* What a Chinese word that may hold up trade, or allow it, tells: instrument_chinese.c */
extern rc_measure rc_chinese_instrument(const rc_reader *reader, int i);

/* 许可证; and 没有许可证的锑锭不得离境: one without which something is forbidden behind it. */
extern bool rc_is_chinese_licence(const rc_reader *reader, int i);
extern bool rc_lacks_licence(const rc_reader *reader, int i);

/* An English instrument that is named rather than done: "the curbs", "an export licence". */
extern bool rc_is_instrument_noun(const rc_reader *reader, int i);

/* "licences", "an export permit" */
extern bool rc_is_licence(const rc_reader *reader, int i);

/* Nothing but nouns and their modifiers between an owner and the instrument at `at`? */
extern bool rc_owns_instrument(const rc_reader *reader, int owner, int at);

#endif /* RC_INSTRUMENT_H */
