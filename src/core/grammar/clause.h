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

#include <string.h>

#include "text/mention.h"
#include "text/spelling.h"

typedef struct rc_clause
{
	int first, last; /* mentions [first, last) */
	bool relative;   /* begins with which, who: speaks of the noun before it */
	bool aside;      /* in parentheses */
	bool
		left_behind; /* it speaks of the present, behind what was told of another time: the framed one is not its own */
	int governing;   /* the clause whose verb holds here: itself, or the last before it that has one */
	const rc_time
		*framed; /* the time told last by the clauses before it, or NULL; not by asides, unless that of a heading */
} rc_clause;

/*
 * Rules look around each value of a clause.  Clauses are cut by force where
 * they grow past these, far beyond any that a reader could follow, so that
 * the work stays linear in the text.
 */
#define RC_CLAUSE_MENTIONS 96
#define RC_CLAUSE_VALUES 12

typedef struct rc_clauses
{
	rc_clause *items;
	int count;
} rc_clauses;

/* Gives the actor at i its role: role.c. */
extern void rc_assign_role(rc_mentions *mentions, int i);

/* Makes words of names of authorities that are those of another country. */
extern void rc_pass_over_words(rc_mentions *mentions);

/* 对华依赖度，十年间已从九成降到六成: does the Chinese comma at i only rest between such a topic and the share told of it? */
extern bool rc_rests_behind_topic(const rc_mentions *mentions, int i);

/* Makes shares of parts that are told of every so much: "of every ten tonnes, nine", 十吨里有八吨. */
extern rc_status rc_join_ratios(rc_arena *arena, rc_mentions *mentions, rc_error *error);

/* Articles and small words that may stand between a preposition and its noun. */
extern bool rc_is_modifier(const rc_mention *mention);

/* A comma, "and", "or". */
extern bool rc_is_list_joint(const rc_mention *mention);

/*
 * "are recycled in Europe, and the bloc imports": two are no list with a comma,
 * so that who stands at `next` behind the comma at i is the subject of a verb.
 */
extern bool rc_begins_other_clause(const rc_mentions *mentions, int i, int next);

/* Does the comma at i stand in a list of actors that an "and" closes: "Japan, Germany and Korea"? */
extern bool rc_joins_actors(const rc_mentions *mentions, int i);

/* Gives every actor its role, then cuts; clauses are in arena memory. */
extern rc_status rc_clauses_cut(rc_arena *arena, rc_mentions *mentions, rc_clauses *clauses, rc_error *error);

/* Ties the clauses that have been cut to the verbs and the times of those before them. */
extern void rc_clauses_link(const rc_mentions *mentions, rc_clauses *clauses);

/* The time that a clause tells for the value at mention `at`: the last before it, else the first behind it; or NULL. */
extern const rc_time *rc_clause_time(const rc_mentions *mentions, const rc_clause *clause, int at);

/* "twice as much as in 2009", "from their peak in 2011": is the time at mention i that of what is compared with? */
extern bool rc_is_of_base(const rc_mentions *mentions, const rc_clause *clause, int i);

/* Does an English clause tell of what was, by a verb in the past? */
extern bool rc_tells_past(const rc_mentions *mentions, const rc_clause *clause);

/*
 * Where in the clause the statement that holds mention `at` ends: before a
 * conjunction behind it that leads to another one ("rose 40% | since rebels
 * seized the mine"), else with the clause.
 */
extern int rc_statement_end(const rc_mentions *mentions, const rc_clause *clause, int at);

/*
 * "doubled in May after China imposed controls": does a word that begins
 * another statement stand in [from, at), so that what was told before it dates
 * nothing at `at`?
 */
extern bool rc_begins_statement_between(const rc_mentions *mentions, int from, int at);

/* Can the mention be the verb of a clause? */
extern bool rc_is_predicate(const rc_mention *mention);

#endif /* RC_CLAUSE_H */
