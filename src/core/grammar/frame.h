/*-------------------------------------------------------------------------
 *
 * frame.h
 *		Who, what measure, of what material, with whom - around one value.
 *
 * Shares, amounts and changes are told with the same words in the same
 * order; this reads them once.  What the clause leaves out comes from the
 * scene, and is marked as inherited.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FRAME_H
#define RC_FRAME_H

#include "grammar/slots.h"

typedef struct rc_frame
{
	rc_text subject;
	int subject_at; /* its mention, or -1 */
	rc_measure measure;
	int measure_at;
	bool quota; /* a permitted quantity of the measure */
	rc_materials materials;
	rc_text partner;
	bool subject_inherited, measure_inherited, materials_inherited;
} rc_frame;

extern void rc_frame_read(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/*
 * "Sojitz will buy 65% of the dysprosium produced by Lynas": the firm whose output the value is bought of, or -1.  What
 * is taken of it is supplied to the buyer.
 */
extern int rc_frame_seller(const rc_reader *reader, const rc_clause *clause, int value);

/* The other side of a trade or deal in the clause, or data NULL. */
extern rc_text rc_partner_of(const rc_reader *reader, const rc_clause *clause, rc_measure measure, rc_text subject);

/*
 * Makes the subject of a price the market it is of: the one named, else the
 * seller, else that of the price told before, else by the currency (NULL:
 * none told) or the language.
 */
extern void rc_frame_market(const rc_reader *reader, const rc_clause *clause, int value, const rc_unit *unit,
							rc_frame *frame);

/*
 * The period that a clause without a time of its own goes on with: that of
 * the same sentence; across sentences only where the clause also leaves out
 * its subject and goes on with the same flow (holdings and prices are told
 * for now), or with what the firm reports besides.  Fills in the claim's.
 */
extern void rc_frame_continue_period(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame,
									 rc_claim *claim);

/* Mines and deposits are counted in oxide, which makes no product of it: oxides, and Chinese ores, are the group. */
extern void rc_frame_name_group(const rc_reader *reader, rc_frame *frame);

/*
 * "Europe lacks magnets.  In mining China holds 58%": magnets that were told before are not mined or refined, nor lie in
 * the ground; what they are made of is.
 */
extern void rc_frame_unmake_magnets(const rc_reader *reader, rc_frame *frame);

/* Of goods and their technology, spoken of together, only goods are counted. */
extern void rc_drop_technology(rc_materials *materials);

/* How sure we are, given what was inherited and repaired; hundredths. */
extern uint8_t rc_frame_confidence(const rc_frame *frame, const rc_quantity *quantity);

/* "5,000 tonnes a year", "800 tpa": is the quantity told as one of each year? */
extern bool rc_is_yearly_mass(const rc_reader *reader, int value);

/* 莱纳斯马来西亚厂: the firm whose works in the Chinese place at the mention something is told of, or data NULL. */
extern rc_text rc_owner_of_works(const rc_reader *reader, int place);

/* Makes the actor at mention `at` the subject, as one that is told. */
extern void rc_frame_set_subject(const rc_reader *reader, int at, rc_frame *frame);

/* Lets the next clause go on from here. */
extern void rc_frame_remember(rc_reader *reader, const rc_frame *frame);

/* Where the statement around the value begins: its subject or leading date, when they are in the clause. */
extern int rc_frame_start(const rc_reader *reader, const rc_clause *clause, int value);

/*
 * "The government lent Iluka A$1.25 billion": a government that is named
 * without its country spends the money of its country.
 */
extern void rc_frame_read_state(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/*
 * 日本从越南拿到600吨稀土, 缅甸的稀土矿有4万吨进了中国: tonnes that a Chinese clause says to come to somebody from another
 * country, or to go to one, are imports and exports, whatever the verb.
 */
extern void rc_frame_read_way(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/*
 * "Canberra's $1.25bn leap of faith in Iluka", "promised a further $200m by the fund": a large English sum that one who may give
 * has, or that comes from him, and that nothing of trade or value is said of, is given: makes an investment of it.
 */
extern void rc_frame_read_deal(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* 国防部投资MP Materials 4亿美元, 提供莱纳斯2亿美元贷款: who is named between the Chinese verb and its sum gets it. */
extern void rc_frame_read_given(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* 拨款2亿加元，支持本国稀土加工: what a Chinese sum is for may be told in the next clauses, unless a firm gets it. */
extern void rc_frame_read_purpose(const rc_reader *reader, const rc_clause *clause, rc_frame *frame);

/* Is the sum the level that another in the same money, told just before, is to come to or came from? */
extern bool rc_frame_reaches_other_sum(const rc_reader *reader, const rc_clause *clause, int value);

#endif /* RC_FRAME_H */
