/*-------------------------------------------------------------------------
 *
 * horizon_parts.h
 *		Parts of the rule of lengths of time.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_HORIZON_PARTS_H
#define RC_HORIZON_PARTS_H

#include "grammar/slots.h"

/*
 * 要摆脱对中国的依赖，起码还得十年; 从勘探到投产，动辄10年: does a Chinese sentence speak of what is to be built or made up
 * for, so that the time at `value` is what that takes, unless the words beside it make something else of it?
 */
extern bool rc_is_of_building(const rc_reader *reader, const rc_clause *clause, int value);

/* 至少落后20年, 再快也要7年, 没有五年建不成, 最快3年最慢5年: what the Chinese words around a time say of its bounds. */
extern void rc_read_bound_of_time(const rc_reader *reader, const rc_clause *clause, int value, rc_interval *bounds);

/* 最快3年最慢5年: is the Chinese time at `value` the upper end of the one before it? */
extern bool rc_is_end_of_span(const rc_reader *reader, int value);

/* Those outside China, where the Chinese sentence up to the time names no other actor; or -1. */
extern int rc_find_outside(const rc_reader *reader, const rc_clause *clause, int value);

/* "could occupy Canada for eight years", "would cost Japan four": the verb by which an English clause says what something takes; or -1. */
extern int rc_verb_of_spending(const rc_reader *reader, const rc_clause *clause, int value);

/* Does the English clause say without a verb of taking time that something takes the time at `value`? */
extern bool rc_takes_in_other_words(const rc_reader *reader, const rc_clause *clause, int value);

#endif /* RC_HORIZON_PARTS_H */
