/*-------------------------------------------------------------------------
 *
 * rank_another.c
 *		Places that somebody else has than who is named before them.
 *
 * "Baotou, where China's largest miner is based", "Perth, home to the largest
 * producer", "its reliance on the world's largest producer": who ranks is told
 * by the place alone, and none of those named in English before it.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "grammar/frame.h"

/* "its dependence on the world's biggest producer": the English one that somebody depends on is not himself. */
static bool
is_depended_on(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	for (int i = place->first - 1; i >= clause->first && i >= place->first - 4; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_DEPEND))
			return rc_at(reader, i)->latin;
		if (!rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) && !rc_has_cue(rc_at(reader, i), RC_CUE_ON) &&
			!rc_names_world(rc_at(reader, i)) && !rc_is_mark(rc_at(reader, i), '\''))
			return false;
	}
	return false;
}

/* "where Lynas is the largest producer": is somebody named between the words and the place, who has it? */
static bool
names_holder(const rc_reader *reader, int first, int place)
{
	for (int i = first; i < place; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && !mention->owner && !rc_names_world(mention))
			return true;
	}
	return false;
}

bool
rc_rank_is_of_another(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at)
{
	static const char *const words[] = {"where", "home", "home to", "is home to"};

	if (is_depended_on(reader, clause, place))
		return true;
	if (measure_at < place->last || !rc_names_doer(rc_at(reader, measure_at)) ||
		rc_measure_of(rc_at(reader, measure_at)) == RC_M_RESERVES)
		return false;
	for (int i = clause->first > 0 ? clause->first - 1 : 0; i < place->first; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return !names_holder(reader, i + 1, place->first);
	}
	return false;
}
