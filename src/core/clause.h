/*-------------------------------------------------------------------------
 *
 * clause.h
 *		Cutting a sentence into clauses, and who is what in them.
 *
 * A clause here is a stretch with one predicate of its own, or one value with
 * a predicate left out ("China mines 60 percent | and refines 90 | and Japan
 * 5").  What a clause leaves out it takes from the one before: see scene.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CLAUSE_H
#define RC_CLAUSE_H

#include "mention.h"

typedef struct rc_clause
{
	int first, last; /* mentions [first, last) */
	bool relative;   /* begins with which, who: speaks of the noun before it */
	bool aside;      /* in parentheses */
} rc_clause;

typedef struct rc_clauses
{
	rc_clause *items;
	int count;
} rc_clauses;

/* Gives every actor its role, then cuts; clauses are in arena memory. */
extern rc_status rc_clauses_cut(rc_arena *arena, rc_mentions *mentions, rc_clauses *clauses, rc_error *error);

/* Can the mention be the verb of a clause? */
extern bool rc_is_predicate(const rc_mention *mention);

/* Does the text of the mention equal the given spelling, ASCII case aside? */
extern bool rc_spells(const rc_mentions *mentions, int i, const char *spelling);

#endif /* RC_CLAUSE_H */
