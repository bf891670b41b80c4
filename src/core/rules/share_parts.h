/*-------------------------------------------------------------------------
 *
 * share_parts.h
 *		What the files that read shares have in common.
 *
 * rule_share.c decides that a share is told and makes the claim.  Before that
 * the whole is found and the part (share_whole.c), what is measured
 * (share_measure.c), and how the two belong together, from which it follows
 * whose share it is, with whom, and of whose whole (share_parties.c).
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SHARE_PARTS_H
#define RC_SHARE_PARTS_H

#include "grammar/frame.h"

/* How a part belongs to its whole. */
typedef enum rc_belonging
{
	RC_HAS,        /* China accounts for, mines, holds, 占: the subject is China */
	RC_COMES_FROM, /* 80% of US imports come from China, 来自: subject US, partner China */
	RC_GOES_TO,    /* most of its output goes to Japan: the subject sends, partner Japan */
	RC_DEPENDS,    /* Europe depends on China for 98%, 靠: subject Europe, partner China */
	RC_DONE_BY     /* 90% of magnets are made in China, 由…分离: the subject is China */
} rc_belonging;

/* A share as a clause tells it. */
typedef struct rc_told_share
{
	rc_reader *reader;
	const rc_clause *clause;
	int value;
	int listed;       /* the name paired with it before the verb: "Chile and China hold 30 and 10 percent"; or -1 */
	int list_first;   /* the first value of that list; else the value */
	int predicate;    /* the verb before the value, or -1 */
	rc_stretch part;  /* what is told before the verb */
	rc_stretch whole; /* what the value is a part of */
	rc_belonging belonging;
	int belonging_at;         /* the mention that says so, or -1 */
	int last;                 /* the mention that ends the statement */
	bool of_use;              /* the part is what a use takes */
	const rc_clause *depends; /* another clause that says on whom somebody depends for a list of parts, or NULL */
} rc_told_share;

/* Fills in predicate, part and whole. */
extern void rc_share_find_whole(rc_told_share *s);

/* "The world's rare earths are 90% refined in China", "The market is 87% Chinese": is the whole told before the copula? */
extern bool rc_share_is_of_all_before(const rc_told_share *s);

/* "are 90% refined in China", "are refined almost exclusively in China": the participle beside an English value, or -1. */
extern int rc_share_passive(const rc_told_share *s);

/* The copula before the participle at i, right before an English value of that kind; else i. */
extern int rc_share_copula_of(const rc_told_share *s, int i);

/*
 * "Gallium, a metal of chips, is 98% made in China": makes the noun phrase behind which something was put in the part of
 * an English clause that begins with its copula.
 */
extern void rc_share_take_noun_before_apposition(rc_told_share *s);

/* Does the stretch name anybody, a material or a measure? */
extern bool rc_share_names_something(const rc_reader *reader, rc_stretch stretch);

/* The mention of whose the whole is, or a whole that is lent: the world, a country, "its"; or -1. */
extern int rc_share_owner(const rc_told_share *s);

/* Does what has the share name the world: 全球稀土回收率? */
extern bool rc_share_names_world(const rc_told_share *s);

/*
 * "98% of gallium and 60% of germanium production", "mine 10% and recycle 25% of its strategic minerals": what the last
 * value of a list is said to be of holds for the ones before it, as far as they leave it open.  Empty where none is lent.
 */
extern rc_stretch rc_share_lent_whole(const rc_told_share *s);

/* "92% of refining and 98% of magnet manufacturing": what belongs to another measure is not lent. */
extern bool rc_share_lends_materials(const rc_told_share *s);

/* 占全球产量七成的中国: whom a Chinese share describes that has its whole before it, or -1. */
extern int rc_share_holder_behind(const rc_told_share *s);

/* "from China (54 percent), Belgium (22 percent)", "China, 54%; Belgium, 22%": the one before its figure, or -1. */
extern int rc_share_named_before_aside(const rc_told_share *s);

/* "tungsten (83 percent), indium (60 percent)": the material before the parenthesis, or -1. */
extern int rc_share_material_before_aside(const rc_told_share *s);

/* "gallium refining (98%), magnet production (92%)": the measure of the material before the parenthesis, or -1. */
extern int rc_share_work_before_aside(const rc_told_share *s);

/* "refines rare earths (85% global share)": what the verb of the clause before the parenthesis does, or RC_M_NONE. */
extern rc_measure rc_share_verb_before_aside(const rc_told_share *s);

/* "processed rare earths", "mined ores": is the mention a participle of the noun, no verb of the clause? */
extern bool rc_describes_material(const rc_reader *reader, int i);

/* The measure: of a transitive verb of the field, else of the whole, else of the part, else of what went before. */
extern rc_measure rc_share_measure(const rc_told_share *s, const rc_frame *frame, bool *inherited);

/* "Chinese-made": one word for who has made it. */
extern bool rc_share_is_made_by(const rc_told_share *s, int i);

/* "could provide the United States with a quarter of its rare earths": is it so much of what somebody else needs? */
extern bool rc_share_is_supplied_with(const rc_told_share *s);

/* "could satisfy all of the country's demand": is so much of what somebody needs supplied? */
extern bool rc_share_covers_need(const rc_told_share *s);

/* Fills in belonging and belonging_at. */
extern void rc_share_find_belonging(rc_told_share *s);

/* Fills in subject, partner and scope of the claim, and the measure where it follows from them; owner is the whole's, or -1. */
extern void rc_share_fill_parties(rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim);

/* "have cut China's share of mining to 69%": whose the English share is, whoever does that; -1 where its word has no owner. */
extern int rc_share_owner_of_word(const rc_told_share *s);

/* "Brazil, with 23% of reserves, and India, with 8%": whom an English "with" stands right behind, or -1. */
extern int rc_share_with_behind_name(const rc_told_share *s);

/* "With China controlling 90%": is the English verb before the value a participle? */
extern bool rc_share_is_participle(const rc_told_share *s);

/* Who has the part: data NULL where several have it together.  False where it is somebody whom no table knows. */
extern bool rc_share_find_holder(rc_told_share *s, int part_at, rc_frame *frame, rc_text *holder);

/* Reads what the share is of into the frame, whose measure is known. */
extern void rc_share_read_materials(const rc_told_share *s, rc_frame *frame);

/* The one named in one of two roles, the first sooner; data NULL without one. */
extern rc_text rc_share_other_side(const rc_told_share *s, rc_role role, rc_role second, rc_stretch stretch);

/* Fills in who has what comes from somebody. */
extern void rc_share_fill_comes_from(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim);

/* The country that 全国, "domestic" speak of, given who has the part. */
extern rc_text rc_share_home(const rc_told_share *s, rc_text part);

/* The use, or the good made of the goods, that has a part of a demand; data NULL without one.  Sets of_use. */
extern rc_text rc_share_find_use(rc_told_share *s, rc_frame *frame);

/* 消费结构中，染料占9%: is the part what a use takes that no table knows? */
extern bool rc_share_is_unknown_use(const rc_told_share *s, const rc_frame *frame);

/* 永磁材料占42%: the product before a Chinese verb, which is a use of other goods; data NULL without one. */
extern rc_text rc_share_product(const rc_told_share *s, rc_frame *frame);

/* 85%的锑用于阻燃剂: the use, or product, that a Chinese part of the goods goes into; data NULL without one. */
extern rc_text rc_share_use_behind(const rc_told_share *s);

/* Makes what is taken of a firm's output a supply to who takes it. */
extern void rc_share_turn_to_offtake(const rc_told_share *s, rc_frame *frame, rc_claim *claim);

/* 占23%，仅次于中国的49%: the one whose Chinese part only stands beside the one told, or -1. */
extern int rc_share_compared_with(const rc_told_share *s);

/* Is the value told of something that is none of ours, or so vaguely that it says nothing? */
extern bool rc_share_is_outside(const rc_told_share *s);

/* 大部分, 多数 are words of many sentences: is there somebody in the clause who may have so much? */
extern bool rc_share_names_holder(const rc_told_share *s);

/* "For the United States the figure is 80%": does the clause only tell whose a share like the one before it is? */
extern bool rc_share_is_likewise(const rc_told_share *s);

/* "Belgium's add 15%": does an English clause tell nothing but who has another part of the whole of the share before? */
extern bool rc_share_is_added(const rc_told_share *s);

/* Fills in the parties of a share like the one before. */
extern void rc_share_fill_likewise(const rc_told_share *s, const rc_frame *frame, rc_claim *claim);

/* "invested $650 million in Lithium Americas in exchange for a 7 percent stake": in whom the holder has just invested; data NULL for nobody. */
extern rc_text rc_share_firm_paid(const rc_told_share *s, rc_text holder);

/* Is it a stake in a company, which is the whole? */
extern bool rc_share_is_stake(const rc_told_share *s, int owner);

/* "a 50% interest in Arafura": is the noun behind the value one for a stake? */
extern bool rc_share_is_interest(const rc_told_share *s);

/* "may earn 50% of the project": is it told that somebody gets so much of works by what he does for them? */
extern bool rc_share_is_earned(const rc_told_share *s);

/* Fills in who holds the stake, and in what. */
extern void rc_share_fill_stake(const rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim);

/* Tells those before it in a list what the claim of the last says of all: the verb, or where they come from. */
extern rc_status rc_share_add_listed(const rc_told_share *s, const rc_claim *claim, rc_error *error);

/* The trade of another one, of which the grammatical subject is the other side: makes it the claim of the one whose it is. */
extern void rc_share_turn_to_trader(const rc_told_share *s, rc_text owner, rc_text part, rc_frame *frame,
									rc_claim *claim);

/* "China exported 4,000 tonnes.  The United States accounted for 29% of shipments": of what the one told before exports. */
extern bool rc_share_is_of_buyer(const rc_told_share *s, rc_text owner, rc_text part, const rc_frame *frame,
								 const rc_claim *claim);

#endif /* RC_SHARE_PARTS_H */
