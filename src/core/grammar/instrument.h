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

/* 出境前先拿到批文, 不再放行输美的锑: the instrument that the Chinese word for leave at i tells, or RC_M_NONE. */
extern rc_measure rc_instrument_of_leave(const rc_reader *reader, int i);

/* 许可证; and 没有许可证的锑锭不得离境: one without which something is forbidden behind it; is it, with one, allowed? */
extern bool rc_is_chinese_licence(const rc_reader *reader, int i);
extern bool rc_lacks_licence(const rc_reader *reader, int i);
extern bool rc_is_allowed_with_licence(const rc_reader *reader, int i);

/* What a Chinese word that may hold up trade, or allow it, tells: instrument_chinese.c */
extern rc_measure rc_chinese_instrument(const rc_reader *reader, int i);

/* 不得运出国门, 对日出口已经停止: the instrument that the Chinese word at i tells of goods that stay, or RC_M_NONE. */
extern rc_measure rc_stays_in_chinese(const rc_reader *reader, int i);

/* 输美, 对日供应, 船期: does the mention name goods on their way out of a country?  The trade that the word at i bears upon, or -1. */
extern bool rc_names_chinese_trade(const rc_reader *reader, int i);
extern int rc_chinese_trade_near(const rc_reader *reader, int i);

/* Does the mark end a Chinese clause, rather than stand in a list or a name? */
static inline bool
rc_ends_chinese_clause(const rc_mention *mention)
{
	return mention->type == RC_MARK && mention->mark != '&' && mention->mark != '\'';
}

/* An English instrument that is named rather than done: "the curbs", "an export licence". */
extern bool rc_is_instrument_noun(const rc_reader *reader, int i);

/* "licences", "an export permit" */
extern bool rc_is_licence(const rc_reader *reader, int i);

/* Nothing but nouns and their modifiers between an owner and the instrument at `at`? */
extern bool rc_owns_instrument(const rc_reader *reader, int owner, int at);

/* 关键矿产出口须申领许可证: is the Chinese word at i for leave that must be had for the exports of its clause? */
extern bool rc_is_leave_for_exports(const rc_reader *reader, const rc_clause *clause, int i);

/* "China has suspended imports of", "halted Australian coal imports": does a state halt what comes in, by the English verb at i? */
extern bool rc_halts_imports(const rc_reader *reader, int i);

/* "limited nickel ore output to 240 million tonnes": does the English verb at i limit what is traded or made to the mass? */
extern bool rc_limits_to(const rc_reader *reader, int i, int value);

/* "enacted tighter control over its rare earth supply": is the sway at mention i made a rule of trade? */
extern bool rc_is_sway_imposed(const rc_reader *reader, int i);

/*
 * "some firms have obtained licences": one that has been got limits nothing; but "until it has received a licence", "must
 * have obtained one".
 */
extern bool rc_is_licence_got(const rc_reader *reader, int verb);

#endif /* RC_INSTRUMENT_H */
