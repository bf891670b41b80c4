/*-------------------------------------------------------------------------
 *
 * amount_need.c
 *		Tonnes that are needed, and parts of a mass: "270,000 of the 390,000 tonnes".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* "The United States needs 10,000 tonnes a year": what a country or firm needs it demands. */
bool
rc_is_needed(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const verbs[] = {"needs", "need", "needed", "requires", "required"};
	int verb = value - 1;

	while (verb > clause->first && rc_at(reader, verb)->type == RC_WORD && verb > value - 3 &&
		   !RC_SPELLS_ANY(&reader->mentions, verb, verbs))
		verb--;
	return verb > clause->first && RC_SPELLS_ANY(&reader->mentions, verb, verbs) &&
		   rc_subject_in(reader, (rc_stretch){clause->first, verb}) == verb - 1 &&
		   rc_is_actor(rc_at(reader, verb - 1)) && !rc_is_use(rc_at(reader, verb - 1)) &&
		   rc_at(reader, verb - 1)->role == RC_ROLE_BARE;
}

/* Tonnes that the world needs, at least: what a motor needs is in it. */
#define LEAST_NEEDED 20

/* "2.5 million tonnes will be needed": what is needed by nobody in particular, the world demands. */
bool
rc_will_be_needed(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const words[] = {"needed", "required"};
	const rc_interval *mass = &rc_at(reader, value)->quantity->value;

	if (!mass->has_low || rc_number_compare(mass->low, rc_number_int(LEAST_NEEDED)) < 0)
		return false;
	for (int i = value + 2; i < clause->last && !reader->mentions.chinese; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA);
		if (rc_counts(rc_measure_of(rc_at(reader, i))) || rc_at(reader, i)->quantity != NULL)
			return false;
	}
	return false;
}

/* "dug up 270,000 of the 390,000 tonnes": the mass that a bare number is a part of, or -1. */
int
rc_mass_parted(const rc_reader *reader, const rc_clause *clause, int value)
{
	int whole = value + 2;

	if (reader->mentions.chinese || rc_at(reader, value)->quantity == NULL ||
		rc_at(reader, value)->quantity->kind != RC_Q_NUMBER || whole >= clause->last ||
		!(rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || rc_spells(&reader->mentions, value + 1, "of the")))
		return -1;
	if (rc_has_cue(rc_at(reader, whole), RC_CUE_ARTICLE))
		whole++;
	return whole < clause->last && rc_at(reader, whole)->quantity != NULL &&
				   rc_at(reader, whole)->quantity->kind == RC_Q_MASS
			   ? whole
			   : -1;
}

/* "270,000 of the 390,000 tonnes mined worldwide": the whole is of whom is told behind it, and not of whoever has the part. */
void
rc_read_whole(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int part = value - 2;

	if (part > clause->first && rc_has_cue(rc_at(reader, value - 1), RC_CUE_ARTICLE))
		part--;
	if (part < clause->first || rc_mass_parted(reader, clause, part) != value)
		return;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i))
			continue;
		frame->subject = rc_actor_name(reader, i);
		frame->subject_at = i;
		frame->subject_inherited = false;
		return;
	}
}
