/*-------------------------------------------------------------------------
 *
 * exclusive_parts.h
 *		That somebody is the only one, and what is read of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_EXCLUSIVE_PARTS_H
#define RC_EXCLUSIVE_PARTS_H

#include "grammar/slots.h"

/*
 * "No other company than Lynas separates them", "has no mine other than
 * Mountain Pass", "Apart from Lynas, nobody refines them": the mention of the
 * one who is left, for the words of denial or exception at i; *phrase is the
 * stretch that tells what nobody else does or is.  -1 where they leave nobody.
 */
extern int rc_all_but_one(const rc_reader *reader, const rc_clause *clause, int i, rc_stretch *phrase);

/* "No other company mines it", "nobody else does": are all but whom the text speaks of denied at i?  And who that is; data NULL for nobody. */
extern bool rc_denies_all_others(const rc_reader *reader, const rc_clause *clause, int i);
extern rc_text rc_left_of_all(const rc_reader *reader, const rc_clause *clause, int denial);

/* "the first and only mine": does the determiner stand before an ordinal that is joined to "only"? */
extern bool rc_is_first_and_only(const rc_reader *reader, int only);

/* "only one", "just one"? */
extern bool rc_is_only_one(const rc_reader *reader, int only);

/*
 * "Only China can separate them", "only Lynas separates them": the one named right behind an English "only" that begins
 * what he does or is able to do; or -1.
 */
extern int rc_only_able(const rc_reader *reader, const rc_clause *clause, int only);

/* "the only American miner, Energy Fuels": the firm or site behind the comma, or -1. */
extern int rc_only_behind_comma(const rc_reader *reader, const rc_clause *clause, int only);

/* 只有中国拥有…: the one named right behind the words, or -1; and does the next Chinese clause name him, 即法国索尔维公司? */
extern int rc_only_named(const rc_reader *reader, const rc_clause *clause, int only);
extern bool rc_only_named_next(const rc_reader *reader, const rc_clause *clause);

/* 美国本土唯一的: the mention of the whole that stands right before a Chinese "only", or -1. */
extern int rc_only_whole(const rc_reader *reader, const rc_clause *clause, int only);

/* The whole of whose doers `subject` is the only one, as the stretch tells, where none stands right before the words. */
extern rc_text rc_only_scope(const rc_reader *reader, const rc_clause *clause, rc_stretch told, int only,
							 rc_text subject);

/* Who the only one is, given that whole and the measure; data NULL for nobody. */
extern rc_text rc_only_holder(const rc_reader *reader, const rc_clause *clause, int only, int whole, int measure_at);

/* 能分离重稀土的只有莱纳斯一家: the one that ends the Chinese clause, exclusive_chinese.c; false where nobody does. */
extern bool rc_only_named_last(const rc_reader *reader, const rc_clause *clause, int only, rc_claim *claim,
							   rc_materials *goods);

/* Is the Chinese "only" told as a denial of all others: 没有第二家, 再无第二个? */
extern bool rc_only_is_denial(const rc_reader *reader, int only);

/* 除莱纳斯外，海外没有第二家能分离: the Chinese denial of all others at `only`, exclusive_chinese.c; false where it leaves nobody. */
extern bool rc_only_denied(const rc_reader *reader, const rc_clause *clause, int only, rc_claim *claim,
						   rc_materials *goods);

/* "The plant at Sillamae is Europe's only one": where English works are told to be, or -1. */
extern int rc_only_works_in(const rc_reader *reader, const rc_clause *clause, int only, rc_text scope);

#endif /* RC_EXCLUSIVE_PARTS_H */
