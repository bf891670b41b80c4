/*-------------------------------------------------------------------------
 *
 * frame_parts.h
 *		What the files that read a frame share among themselves.
 *
 * frame.c calls the others in the order in which they need each other: who it is
 * that a value is told of (frame_subject.c), the measure (frame_measure.c) and
 * whether it is a quota (frame_quota.c), the sides of a trade or deal
 * (frame_partner.c), the materials (frame_materials.c).  `left` is the clause
 * before the value, which is at left.last, and `right` the words behind it up
 * to the next value.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FRAME_PARTS_H
#define RC_FRAME_PARTS_H

#include "grammar/frame.h"

static inline bool
rc_is_money(const rc_reader *reader, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	return quantity != NULL && quantity->kind == RC_Q_MONEY;
}

/* "will acquire Arcadium Lithium for $6.7 billion", "its takeover of Peak": the firm that is bought for the value, or -1. */
extern int rc_frame_firm_bought(const rc_reader *reader, const rc_clause *clause, int value);

/* Is the mention a verb or noun of buying a firm or a site? */
extern bool rc_frame_buys(const rc_reader *reader, int i);

/* "bought the Bikita lithium mine for $180 million": does the sum of the English clause buy a site or a stake? */
extern bool rc_frame_buys_site(const rc_reader *reader, const rc_clause *clause, int value);

/* "agreed on projects worth $8.5 billion": is the sum what the projects or the deals of a country are worth? */
extern bool rc_frame_is_worth_of_scheme(const rc_reader *reader, const rc_clause *clause, int value);

/* "agreed to buy $400 million of preferred stock": is it stock that the sum buys? */
extern bool rc_frame_buys_stock(const rc_reader *reader, const rc_clause *clause, int value);

/* "At 44 million tonnes, China's reserves ...": what the opening of an English sentence leads up to. */
extern void rc_frame_read_ahead(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* "the 2,900 tonnes that IREL mined": who did what with the figure, told right behind it. */
extern void rc_frame_read_behind(const rc_reader *reader, int value, rc_frame *frame);

/* What a sum counts that no measure of money has been found for. */
extern void rc_frame_read_sum(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame);

/* 获得五角大楼2.58亿美元资助: the giver between a Chinese verb of receiving and the sum, or -1. */
extern int rc_frame_giver(const rc_reader *reader, rc_stretch left);

/* Who is told of around the value, else whom the text goes on to speak of. */
extern void rc_frame_read_subject(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
								  rc_frame *frame);

/* The measure told, else that of the scene. */
extern void rc_frame_read_measure(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
								  rc_frame *frame);

/*
 * The use that takes the goods has its demand and consumption: "demand from humanoid robots", "electric cars swallowed
 * 4,300 tonnes", "went into wind turbines".
 */
extern void rc_frame_read_use(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* Is the value a permitted quantity, and by whom; of what goods, where they are left unsaid; and of which measure. */
extern void rc_frame_read_permit(const rc_reader *reader, rc_stretch left, rc_frame *frame);
extern void rc_frame_read_given_quota(const rc_reader *reader, int value, rc_stretch right, rc_frame *frame);
extern void rc_frame_read_quota_goods(const rc_reader *reader, rc_frame *frame);
extern void rc_frame_read_quota_measure(const rc_reader *reader, rc_frame *frame);

/* What can be made rather than is, and what a site costs. */
extern void rc_frame_read_capacity(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* The materials told, else those of the scene. */
extern void rc_frame_read_materials(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
									rc_frame *frame);

/* What is inherited must fit the rest of the frame. */
extern void rc_frame_fit_materials(const rc_reader *reader, rc_frame *frame);

/* "China sold 4,000 tonnes", "Myanmar's sales to China": what a country sells it exports, and what a firm delivers it supplies. */
extern void rc_frame_read_sale(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame);

/* Whose exports or imports are goods that are only told to move: "4,000 tonnes left China". */
extern void rc_frame_read_move(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame);

/* Who gives the money of an investment, where that is not the subject; who exports; who imports. */
extern void rc_frame_read_investor(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame);
extern void rc_frame_read_exporter(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame);
extern void rc_frame_read_importer(const rc_reader *reader, rc_stretch left, rc_frame *frame);

/* The other side, which may turn out to be the subject. */
extern void rc_frame_read_partner(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_frame *frame);

/* "the $4 billion Critical Minerals Facility": does the sum head the name, with its capitals, of what lends for a whole group of goods? */
extern bool rc_frame_heads_fund(const rc_reader *reader, const rc_clause *clause, int value);

/* 和澳大利亚签署协议: is the one named only with whom the Chinese sentence's subject does it? */
extern bool rc_is_done_with(const rc_reader *reader, const rc_clause *clause, int other);

#endif /* RC_FRAME_PARTS_H */
