/*-------------------------------------------------------------------------
 *
 * clause_frame.c
 *		What a clause takes over from those before it: the verb that governs it
 *		and the time that frames it.
 *
 * "In 2023 China mined 240,000 tonnes and refined 90%": a time that opens a
 * sentence holds for all its clauses, until one tells of the present.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/clause.h"

#include <string.h>

#include "text/places.h"

/* Does a value stand in the clause? */
static bool
has_value(const rc_mentions *mentions, const rc_clause *clause)
{
	return rc_next_of(mentions, RC_VALUE_SORT, clause->first, clause->last) < clause->last;
}

static bool
has_predicate(const rc_mentions *mentions, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(&mentions->items[i]) || rc_is_measure_verb(&mentions->items[i]))
			return true;
	}
	return false;
}

/* "Global production (2023): 690 tonnes": an aside that is nothing but the time of a heading. */
static bool
dates_heading(const rc_mentions *mentions, const rc_clauses *clauses, int k)
{
	const rc_clause *clause = &clauses->items[k];

	return k > 0 && clause->last - clause->first == 1 && rc_is_mark(&mentions->items[clause->first - 1], '(') &&
		   !has_value(mentions, clause - 1) && !has_predicate(mentions, clause - 1);
}

/* "makes", "is": the form of a verb that tells of the present, behind whoever does it or in a clause of its own. */
static bool
is_present_verb(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	const rc_mention *mention = &mentions->items[i];
	const char *end = mentions->text.data + mention->to;
	bool after_doer;

	if (mention->type != RC_TERM || mention->capital || mention->entity != NULL)
		return false;
	after_doer = i == clause->first || rc_is_actor(&mentions->items[i - 1]) ||
				 rc_has_cue(&mentions->items[i - 1], RC_CUE_RELATIVE) ||
				 rc_has_cue(&mentions->items[i - 1], RC_CUE_PRONOUN_IT) ||
				 rc_has_cue(&mentions->items[i - 1], RC_CUE_ALSO) || rc_has_cue(&mentions->items[i - 1], RC_CUE_AND);
	if (!after_doer)
		return false;
	/* "is due to start in 2026 and produce": without its -s it may be an infinitive. */
	if (rc_spells_of(mentions, i, RC_SPELT_BE_NOW))
		return i > 0 && !rc_has_cue(&mentions->items[i - 1], RC_CUE_AND) && i + 1 < clause->last &&
			   mentions->items[i + 1].type != RC_WORD && !rc_measure_reads(&mentions->items[i + 1], RC_PAST) &&
			   !rc_has_cue(&mentions->items[i + 1], RC_CUE_COPULA) && !rc_is_predicate(&mentions->items[i + 1]);
	/* "prices of", "China's exports": a noun, unless somebody stands right before it. */
	if (rc_measure_reads(mention, RC_NAME) &&
		(i == clause->first || !rc_is_actor(&mentions->items[i - 1]) || mentions->items[i - 1].owner))
		return false;
	return (rc_is_measure_verb(mention) || rc_is_predicate(mention)) && end[-1] == 's' && end[-2] != 's';
}

/* "and now makes 94%": does an English clause tell of the present, whatever time was told before? */
static bool
speaks_of_now(const rc_mentions *mentions, const rc_clause *clause)
{
	for (int i = clause->first; mentions->chinese && i < clause->last; i++)
	{
		if (rc_spells_of(mentions, i, RC_SPELT_NOW_ZH))
			return true;
	}
	if (mentions->chinese)
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (mentions->items[i].latin &&
			(rc_spells_of(mentions, i, RC_SPELT_NOW) || is_present_verb(mentions, clause, i)))
			return true;
	}
	return false;
}

/* 创建于1949年，目前供应的钨粉…: but 将是目前的2.5倍 tells of the future. */
static bool
opens_with_now(const rc_mentions *mentions, const rc_clause *clause)
{
	return mentions->chinese && rc_spells_of(mentions, clause->first, RC_SPELT_NOW_ZH);
}

/* "which took effect in April", "announced on October 9": is it the time of a policy? */
static bool
dates_policy(const rc_mentions *mentions, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_has_cue(&mentions->items[i], RC_CUE_IMPOSE) || rc_spells_of(mentions, i, RC_SPELT_TAKE_EFFECT))
			return true;
	}
	return false;
}

/* "which joined in 2001", ", published in May,": a clause that only says who or what somebody is dates nothing behind it. */
static bool
only_describes(const rc_mentions *mentions, const rc_clause *clause)
{
	static const char *const pronouns[] = {"which", "who", "whose", "where"};
	const rc_mention *first = &mentions->items[clause->first];

	if (mentions->chinese || clause->first == 0 || !first->latin)
		return false;
	if (dates_policy(mentions, clause))
		return false;
	if (RC_SPELLS_ANY(mentions, clause->first, pronouns))
		return true;
	return rc_is_mark(&mentions->items[clause->first - 1], ',') && clause->last < mentions->count &&
		   rc_is_mark(&mentions->items[clause->last], ',') && !has_value(mentions, clause) && !first->capital &&
		   first->to - first->from > 4 && memcmp(mentions->text.data + first->to - 2, "ed", 2) == 0;
}

/* "since China imposed controls in April", "after Congo halted exports in February": is the time one of what happened before? */
static bool
dates_cause(const rc_mentions *mentions, const rc_clause *clause, const rc_time *time)
{
	static const char *const words[] = {"since", "after", "before", "until", "because"};
	bool verb = false;

	for (int i = clause->first; i < clause->last && !mentions->chinese; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (mention->time == time)
		{
			for (int k = i - 1; k >= clause->first; k--)
			{
				if (mentions->items[k].latin && RC_SPELLS_ANY(mentions, k, words))
					return verb && k + 1 < i && rc_is_actor(&mentions->items[k + 1]);
				verb |= rc_is_predicate(&mentions->items[k]) || rc_is_measure_verb(&mentions->items[k]) ||
						rc_has_cue(&mentions->items[k], RC_CUE_IMPOSE);
			}
			return false;
		}
	}
	return false;
}

/* "has not mined antimony since 2001 and depends on China": since when something is not done says nothing of what else is so. */
static bool
dates_denial(const rc_mentions *mentions, const rc_clause *clause, const rc_time *time)
{
	if (mentions->chinese || time->relation != RC_TIME_SINCE)
		return false;
	for (int i = clause->first; i < clause->last && mentions->items[i].time != time; i++)
	{
		if (rc_has_cue(&mentions->items[i], RC_CUE_NOT) || rc_spells(mentions, i, "no"))
			return true;
	}
	return false;
}

/* "10.9 tonnes in 2023 (2022: 11.4 tonnes)": the time that a clause in brackets is headed by, or NULL. */
static const rc_time *
heads_aside(const rc_mentions *mentions, const rc_clause *clause)
{
	const rc_clause *head = clause - 1;

	return clause->aside && head->aside && head->last - head->first == 1 &&
				   rc_is_mark(&mentions->items[clause->first - 1], ':')
			   ? mentions->items[head->first].time
			   : NULL;
}

void
rc_clauses_link(const rc_mentions *mentions, rc_clauses *clauses)
{
	const rc_time *framed = NULL;
	bool told_in_past = false;

	for (int k = 0; k < clauses->count; k++)
	{
		rc_clause *clause = &clauses->items[k];
		const rc_time *time = clause->aside && !dates_heading(mentions, clauses, k)
								  ? NULL
								  : rc_clause_time(mentions, clause, clause->last);

		clause->governing = k == 0 || has_predicate(mentions, clause) ? k : clause[-1].governing;
		clause->framed = k > 0 ? heads_aside(mentions, clause) : NULL;
		if (clause->framed == NULL)
			clause->framed = framed;
		clause->left_behind =
			framed != NULL && ((told_in_past && speaks_of_now(mentions, clause)) || opens_with_now(mentions, clause));
		/* 9月出口4000吨，去年同期4100吨，年减3%: the matching time is only set beside that of the sentence. */
		if (time != NULL && time->shifted && mentions->chinese && framed != NULL)
			continue;
		if (time != NULL && !only_describes(mentions, clause) && !dates_cause(mentions, clause, time) &&
			!dates_denial(mentions, clause, time))
		{
			framed = time;
			told_in_past = has_predicate(mentions, clause) && !speaks_of_now(mentions, clause);
		}
	}
}
