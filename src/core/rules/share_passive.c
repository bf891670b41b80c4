/*-------------------------------------------------------------------------
 *
 * share_passive.c
 *		Shares of all goods that stand before an English copula.
 *
 * "Gallium is 98% produced in China", "magnets, a part of any motor, are made
 * almost exclusively in China": what the value is a part of is the subject, and
 * who has it stands behind the participle.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* Does it follow right behind the value where, by whom or from where? */
static bool
place_follows(const rc_told_share *s)
{
	const rc_mention *next = rc_at(s->reader, s->value + 1);

	return s->value + 1 < s->clause->last &&
		   (rc_has_cue(next, RC_CUE_IN) || rc_has_cue(next, RC_CUE_BY) || rc_has_cue(next, RC_CUE_FROM));
}

/* "are refined almost exclusively in China": the copula before the participle at i, right before an English value; else i. */
int
rc_share_copula_of(const rc_told_share *s, int i)
{
	if (s->reader->mentions.chinese || i != s->value - 1 || !rc_measure_reads(rc_at(s->reader, i), RC_PAST) ||
		!place_follows(s))
		return i;
	for (int k = i - 1; k >= s->clause->first && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(s->reader, k), RC_CUE_COPULA))
			return k;
	}
	return i;
}

/* "refined in", "controlled by"; not the participle of a noun */
static bool
is_passive_verb(const rc_told_share *s, int verb)
{
	const rc_mention *mention = rc_at(s->reader, verb);

	return (rc_measure_reads(mention, RC_PAST) && !rc_describes_material(s->reader, verb)) ||
		   rc_has_cue(mention, RC_CUE_DONE_IN);
}

/*
 * "The world's rare earths are 90% refined in China", "are refined almost exclusively in China": the participle beside an
 * English value that says what is done with so much of all that stands before its copula; or -1.
 */
int
rc_share_passive(const rc_told_share *s)
{
	int verb = s->value - 1;

	if (s->reader->mentions.chinese || s->predicate < 0)
		return -1;
	if (s->predicate == s->value - 1)
		verb = s->value + 1;
	else if (s->predicate < s->value - 3 || !place_follows(s))
		return -1;
	return verb < s->clause->last && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) &&
				   is_passive_verb(s, verb) && rc_find_material(s->reader, s->part) >= 0
			   ? verb
			   : -1;
}

/* "The world's rare earths are 90% refined in China", "The market is 87% Chinese": is the whole told before the copula? */
bool
rc_share_is_of_all_before(const rc_told_share *s)
{
	int next = s->value + 1;
	const rc_mention *behind = rc_at(s->reader, next < s->clause->last ? next : s->value);

	if (next >= s->clause->last || s->predicate < s->value - 3 || s->predicate < 0 || s->predicate > s->value ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) ||
		(rc_find_material(s->reader, s->part) < 0 && rc_measure_in(s->reader, s->part, true) < 0 &&
		 !rc_share_names_world(s)))
		return false;
	return (behind->entity != NULL && (behind->entity->form == RC_ADJECTIVE || behind->role == RC_ROLE_OWNER)) ||
		   rc_share_passive(s) >= 0;
}

static bool
has_verb(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) && !rc_measure_reads(rc_at(reader, i), RC_NAME))
			return true;
	}
	return false;
}

/*
 * "Gallium, a metal of chips, is 98% made in China": the part of an English clause that begins with its copula is the noun
 * phrase behind which something was put in.
 */
void
rc_share_take_noun_before_apposition(rc_told_share *s)
{
	const rc_clause *noun = s->clause - 2;

	if (s->predicate != s->clause->first || noun < s->reader->clauses.items || has_verb(s->reader, noun) ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) ||
		rc_find_material(s->reader, (rc_stretch){noun->first, noun->last}) < 0 ||
		rc_next_in(s->reader, RC_VALUE_SORT, (rc_stretch){noun->first, s->value}, noun->first) < s->value)
		return;
	s->part = (rc_stretch){noun->first, noun->last};
}
