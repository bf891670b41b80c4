/*-------------------------------------------------------------------------
 *
 * amount_parts.h
 *		Parts of the rule of amounts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_AMOUNT_PARTS_H
#define RC_AMOUNT_PARTS_H

#include "grammar/frame.h"

/* Adds the amount that the frame has been read for; of the unit, where it is not that of the value. */
extern rc_status rc_amount_add(rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame,
							   const rc_unit *unit, rc_error *error);

/* "Exports from China: Germany 1,116 t; Korea 470 t": makes the item of a list under somebody's trade the other side of it. */
extern void rc_read_listed_trade(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* Does the clause say of the tonnes at `value` only that somebody has them? */
extern bool rc_is_holding(const rc_reader *reader, const rc_clause *clause, int value);

/* "had identified more than one million tonnes near Kiruna", 新探获115万吨: is the value found, and so in the ground? */
extern bool rc_finds(const rc_reader *reader, const rc_clause *clause, int value);

/* "16 million tonnes of rare earth resources", 稀土资源: does the name of the material itself say what is held? */
extern bool rc_names_resources(const rc_reader *reader, rc_stretch stretch);

/* What somebody holds that is in the ground: reserves, or resources where the clause calls them so. */
extern rc_measure rc_measure_held(const rc_reader *reader, const rc_clause *clause);

/* Names the goods of a firm's or a site's reserves as ore, unless an oxide or a metal is named. */
extern void rc_name_ore_body(const rc_reader *reader, const rc_clause *clause, rc_frame *frame);

/* Does a bare number go on with the tonnes told before it: "Myanmar 38,000", "the number jumped to 120,000"? */
extern bool rc_is_elliptical_mass(const rc_reader *reader, const rc_clause *clause, int value);

/*
 * A sum of a clause that names no measure goes on with the one told before
 * only where something ties it to that: then the measure is its own.
 */
extern void rc_tie_measure(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);
/* The time of an amount that states none itself. */
extern void rc_amount_continue_period(const rc_reader *reader, const rc_clause *clause, int value,
									  const rc_frame *frame, rc_claim *claim);

/*
 * 每公斤氧化镝价格升至3000元, 一吨锑卖到16万元: the kilograms of the mass that
 * stands right before the Chinese material of a bare sum, whose price is told; else 0.
 */
extern int rc_kilograms_named(const rc_reader *reader, const rc_clause *clause, int value);

/* "A kilogram of terbium oxide costs $1,000", "$85 for each kilo": the same in English, wherever the weight stands. */
extern int rc_kilograms_in_english(const rc_reader *reader, const rc_clause *clause, int value);

/*
 * "Asian Metal puts the price at $58,000 now", "In September it was $38,000": is the bare English sum a price like the one
 * that the text told last?
 */
extern bool rc_goes_on_with_prices(const rc_reader *reader, const rc_clause *clause, int value);

/* Keeps the price that the claim tells for the sums that go on with it. */
extern void rc_remember_price(rc_reader *reader, const rc_clause *clause, int value, const rc_claim *claim,
							  rc_text good);

/* Is the bare sum of money one more price beside the one before it: "up from about $1,500", "against $48 a year earlier"? */
extern bool rc_is_other_price(const rc_reader *reader, const rc_clause *clause, int value);

/* 碳酸锂均价7.2万元: is the bare sum of yuan, behind the price of Chinese goods, that of a tonne, as papers leave it out? */
extern bool rc_is_price_of_tonne(const rc_reader *reader, const rc_clause *clause, int value);

/* 镨钕价格不低于每公斤110美元, 每公斤110美元的底价: is the Chinese price what goods cost at least? */
extern bool rc_is_floor_price(const rc_reader *reader, const rc_clause *clause, int value);

/* Makes the state that stands for such a price its subject, and the firm that it is for the partner, where both are told. */
extern void rc_read_guarantor(const rc_reader *reader, const rc_clause *clause, rc_frame *frame);

/* The unit of a price in the money of a bare sum. */
extern rc_unit rc_price_in(const rc_quantity *quantity);

/* Gives a bare sum the unit of the price before it, or of the mass named; false where that is no round number of tonnes. */
extern bool rc_price_like_before(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim);

/* Gives the quota that a Chinese firm holds to its country. */
extern void rc_read_holder_of_quota(const rc_reader *reader, rc_frame *frame);

/* "The United States needs 10,000 tonnes a year": does a country or firm need the value? */
extern bool rc_is_needed(const rc_reader *reader, const rc_clause *clause, int value);

/* "not one tonne was mined", 无一克产自本土: is the smallest mass denied, so that there is none? */
extern bool rc_is_not_one(const rc_reader *reader, const rc_clause *clause, int value);

/* 每十吨里头有八吨: is the Chinese mass told as a part of ten, a hundred or a thousand, or such a whole? */
extern bool rc_is_part_of_round(const rc_reader *reader, int value);

/* "2.5 million tonnes will be needed" */
extern bool rc_will_be_needed(const rc_reader *reader, const rc_clause *clause, int value);

/* "270,000 of the 390,000 tonnes": the mass that the bare number is a part of, or -1. */
extern int rc_mass_parted(const rc_reader *reader, const rc_clause *clause, int value);

/* Makes the subject of such a whole the one that is told behind it. */
extern void rc_read_whole(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* 全球每10吨稀土中9吨, 每生产1吨: in Chinese what is told for so many tonnes each is a rate. */
extern bool rc_is_rate(const rc_reader *reader, const rc_clause *clause, int value);

/* 全球镓年产量约760吨，中国一国便有750吨: has somebody so much of what the Chinese sentence has just counted, and named no goods? */
extern bool rc_goes_on_having(const rc_reader *reader, const rc_frame *frame);

/* "signed an offtake agreement with Hyundai for 1,500 tonnes": with whom it is has the goods, and the other sells them. */
extern void rc_read_taker(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, rc_claim *claim);

/* "has agreed to buy 520 tonnes a year from Arafura", 与赣锋锂业签约，每年采购…: what is committed of a firm's output. */
extern void rc_read_offtake(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim);

#endif /* RC_AMOUNT_PARTS_H */
