/*-------------------------------------------------------------------------
 *
 * candidate.h
 *		What was nearly a claim: figures and instruments that no rule made one
 *		of, and what was missing.
 *
 * Candidates come of the same reading as the claims: the rules look first,
 * and what they leave is asked with rc_frame_read for what it has.  Where no
 * candidates are wanted, reader->candidates is NULL and nothing of this runs.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CANDIDATE_H
#define RC_CANDIDATE_H

#include "grammar/slots.h"

/* Why it is no claim; in the order in which they are asked, the first that holds is told. */
typedef enum rc_why
{
	RC_WHY_NONE = 0, /* by what is missing */
	RC_WHY_QUESTION,
	RC_WHY_NOISE,
	RC_WHY_OUTSIDE,
	RC_WHY_DIFFERENCE,
	RC_WHY_CONTENT,
	RC_WHY_MISREAD,
	RC_WHY_NO_MEASURE,
	RC_WHY_NO_SUBJECT,
	RC_WHY_NO_MATERIAL,
	RC_WHY_OTHER_MEASURE,
	RC_WHY_NO_WHOLE,
	RC_WHY_NO_TIE,
	RC_WHY_NO_IMPOSER, /* of restrictions */
	RC_WHY_NO_OBJECT,
	RC_WHY_NO_TRADE,
	RC_WHY_MENTIONED
} rc_why;

/* Those of one sentence. */
typedef struct rc_candidates
{
	rc_candidate *items;
	int *values; /* the mention of each one's figure, or -1 */
	int count, room;
	bool of_field;     /* the sentence names a material or a measure, or goes on from one that did */
	int clause_before; /* candidates and claims from here on are of this clause and the one before it */
	int claims_before;
	int clause_now;
	int claims_now;
} rc_candidates;

/* Gets ready for the sentence that the reader holds; candidates are in its arena. */
extern void rc_candidates_start(rc_reader *reader, rc_candidates *candidates);

/* The value, of which the rules have made no claim. */
extern rc_status rc_candidate_value(rc_reader *reader, const rc_clause *clause, int value, rc_error *error);

/* The restriction told at mention `at` with words up to `to`. */
extern rc_status rc_candidate_restriction(rc_reader *reader, const rc_clause *clause, int at, int to, unsigned missing,
										  rc_why why, rc_error *error);

/* All values and instruments of a clause to which no rule is applied. */
extern rc_status rc_candidates_unread(rc_reader *reader, const rc_clause *clause, rc_why why, rc_error *error);

/* At the end of a clause: takes out those whose figure a claim tells after all. */
extern void rc_candidates_settle(rc_reader *reader);

#endif /* RC_CANDIDATE_H */
