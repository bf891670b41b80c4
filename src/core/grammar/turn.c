/*-------------------------------------------------------------------------
 *
 * turn.c
 *		Words in front of a clause that only say of what it tells.
 *
 * "China refines 92% of rare earths; in graphite processing, 79%": what is put
 * in front names another measure, or other goods, for what follows, although
 * the sentence has told of some already.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/turn.h"

#include "grammar/theme.h"
#include "grammar/topic.h"

/* Mentions of such a clause at most. */
#define TURN_REACH 8

static bool
begins_turn(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *first = rc_at(reader, clause->first);

	if (rc_has_cue(first, RC_CUE_IN) || rc_has_cue(first, RC_CUE_FOR) || rc_has_cue(first, RC_CUE_OVER) ||
		rc_has_cue(first, RC_CUE_ON) || rc_spells(&reader->mentions, clause->first, "taking") ||
		rc_spells_of(&reader->mentions, clause->first, RC_SPELT_AS_FOR))
		return true;
	return clause->first + 1 < clause->last && rc_spells(&reader->mentions, clause->first, "as") &&
		   (rc_spells(&reader->mentions, clause->first + 1, "for") ||
			rc_spells(&reader->mentions, clause->first + 1, "to"));
}

bool
rc_turns_to(const rc_reader *reader, const rc_clause *clause)
{
	if (reader->mentions.chinese || clause->aside || clause->relative || clause->last - clause->first > TURN_REACH ||
		clause + 1 >= reader->clauses.items + reader->clauses.count || !begins_turn(reader, clause))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY || (rc_is_actor(mention) && !rc_is_world(mention->name)) ||
			(rc_is_predicate(mention) && !rc_measure_reads(mention, RC_NAME)) ||
			(rc_measure_of(mention) != RC_M_NONE && !rc_counts(rc_measure_of(mention))))
			return false;
	}
	return true;
}

void
rc_turn_remember_asked(rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	int who = rc_subject_in(reader, all);
	rc_materials materials;

	if (reader->mentions.chinese)
		return;
	rc_theme_remember_asked(reader);
	if (reader->scene->materials_age > 0 && rc_materials_in(reader, all, false, &materials))
		rc_scene_set_materials(reader->scene, &materials);
	if (reader->scene->subject_age > 0 && who >= 0 && rc_can_act(reader, who) && !rc_is_world(rc_at(reader, who)->name))
		rc_scene_set_subject(reader->scene, rc_actor_name(reader, who), rc_at(reader, who));
}

bool
rc_turns_to_goods(const rc_reader *reader, const rc_clause *clause)
{
	return rc_find_material(reader, (rc_stretch){clause->first, clause->last}) >= 0 && rc_turns_to(reader, clause);
}
