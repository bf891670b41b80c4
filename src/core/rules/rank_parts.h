/*-------------------------------------------------------------------------
 *
 * rank_parts.h
 *		A place in an order, and what is read of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_RANK_PARTS_H
#define RC_RANK_PARTS_H

#include "grammar/slots.h"

/* Unknown characters that may stand in the noun phrase of a Chinese superlative. */
#define RC_RANK_PHRASE 4

typedef struct rc_rank_place
{
	int number;      /* 0 for no place */
	int among;       /* the last of the places that it may be, "among the top five", or 0 */
	int first, last; /* the mentions that tell it */
	int holder;      /* whom a list of places gives it to, or -1 */
	bool denies;     /* told as a Chinese denial of all others */
} rc_rank_place;

/*
 * The place: rank_place.c
 */

/* The place that an ordinal names, or 0. */
extern int rc_ordinal_of(const rc_mention *mention);

/*
 * In Chinese an ordinal ranks when a verb of standing, the whole or the
 * measure comes before it (居第二, 世界第二, 产量第二) and no counted noun
 * follows (第二步, 第一条).
 */
extern bool rc_ranks_in_chinese(const rc_reader *reader, const rc_clause *clause, int i);

/* The place told at mention i, or number 0. */
extern rc_rank_place rc_rank_place_at(const rc_reader *reader, const rc_clause *clause, int i);

/* Is the place one of several ("one of the largest", "the three largest"), or told already? */
extern bool rc_is_nobodys_place(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place);

/*
 * A place told by comparing with others: rank_compared.c
 */

/* "No country", "nobody": does the word of the first place at i deny that others hold it? */
extern bool rc_denies_others(const rc_reader *reader, int i);

/* "No country mines more than China", "only two nations do", "exceeded only by Brazil's": the place that the words at i tell; false for none. */
extern bool rc_rank_compared(const rc_reader *reader, const rc_clause *clause, int i, rc_rank_place *place);

/*
 * What is ordered: rank_measure.c
 */

/* Are there first and second ones in that measure? */
extern bool rc_is_rank_measure(rc_measure measure);

/*
 * The measure that a rank is in: of the agent or noun behind it, in Chinese
 * also before it.  Without one the rank goes on from what was told before
 * ("..., the fifth largest in the world"), unless it orders something else
 * ("the largest city"): then *elsewhere.
 */
extern rc_measure rc_rank_measure(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int *at,
								  bool *elsewhere);

/*
 * Holder: rank_holder.c; whole: rank_scope.c
 */

/* Does the mention name the world or a bloc, in which others are ranked? */
extern bool rc_is_rank_whole(const rc_reader *reader, int i);

/*
 * "Baotou, where China's largest miner is based", "its reliance on the world's largest producer": is the one who ranks in
 * English somebody else than who is named before?  rank_another.c
 */
extern bool rc_rank_is_of_another(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place,
								  int measure_at);

/*
 * The mention of the one who holds the place in the measure told at
 * `measure_at`, or -1; *whole is what stands before the place in Chinese, data
 * NULL where that is nothing.
 */
extern int rc_rank_holder(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at,
						  rc_text *whole);

/*
 * 智利SQM公司, 智利化工矿业公司（SQM）: the firm or site that the Chinese country or
 * place at i only says where it is, else i itself.
 */
extern int rc_head_of_name(const rc_reader *reader, int i);

/* 产铜国: the noun that ends what a Chinese measure at `at` begins with its goods; `at` where there is none. */
extern int rc_doer_end(const rc_reader *reader, const rc_clause *clause, int at);

/* 产量排名第二的澳大利亚: the mention of the one whom a Chinese ordinal describes, or -1. */
extern int rc_rank_described(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place);

/* The whole that the order runs over, where none stands before the place. */
extern rc_text rc_rank_scope(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place,
							 rc_text subject);

/*
 * Those who follow the first: rank_followed.c.  Behind a first place told in the sentence, the next ones go to those whom
 * the words at i introduce, "followed by", 其次是; to nobody where they do not.
 */
extern rc_status rc_rank_followers(rc_reader *reader, int i, rc_error *error);

/* The company whose shareholders are ranked: named behind the place, else spoken of before. */
extern rc_text rc_rank_company(const rc_reader *reader, const rc_rank_place *place, const rc_clause *clause);

#endif /* RC_RANK_PARTS_H */
