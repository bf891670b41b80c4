/*-------------------------------------------------------------------------
 *
 * weekday.h
 *		Days of the week: when something happened in the days before the text was published.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_WEEKDAY_H
#define RC_WEEKDAY_H

#include "grammar/slots.h"

/* The day of the week that the mention names, from 1 for Monday; or 0. */
extern int rc_weekday_at(const rc_reader *reader, int i);

/* "said on Tuesday that", 周四表示: is it the day of saying so?  That of announcing is that of the act. */
extern bool rc_is_day_of_saying(const rc_reader *reader, int i);

/* The last such day up to that of publication. */
extern rc_date rc_last_weekday(rc_date asof, int day);

/* "was quoted at $85 a kilogram on Thursday, up 2%": gives a price, or its change, that tells no other time its day of the week. */
extern void rc_date_price(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim);

#endif /* RC_WEEKDAY_H */
