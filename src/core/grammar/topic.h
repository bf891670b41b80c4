/*-------------------------------------------------------------------------
 *
 * topic.h
 *		What a clause tells the ones behind it: whom and what they go on to
 *		speak of.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TOPIC_H
#define RC_TOPIC_H

#include "grammar/slots.h"

/*
 * Carries the topic of the clause on in the scene, once its claims are made:
 * those from claims_before on are of it.  A Chinese clause that has stated
 * nothing sets the topic all the same: 氧化铈跌200元/吨，报价9000元/吨.
 */
extern void rc_topic_remember(rc_reader *reader, const rc_clause *clause, int claims_before);

/* Whom it goes on to speak of. */
extern void rc_topic_remember_subject(rc_reader *reader, const rc_clause *clause, int claims_before);

/* Once the sentence is read: who tells of himself is spoken of. */
extern void rc_topic_remember_teller(rc_reader *reader);

/* What share or dependence the clause speaks of without a value: the next one may tell it. */
extern void rc_topic_remember_share(rc_reader *reader, const rc_clause *clause, bool stated);

/* A share is asked for, and the time of which it is. */
extern void rc_topic_remember_question(rc_reader *reader, const rc_clause *clause);

#endif /* RC_TOPIC_H */
