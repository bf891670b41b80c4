/*-------------------------------------------------------------------------
 *
 * instrument_sway.c
 *		Control that is a rule, where the word mostly says who holds sway.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/* Mentions between the word for control and the trade that it is of, at most. */
#define CONTROLLED_REACH 6

/* "enacted tighter control over its rare earth supply": is sway made a rule of trade, by what is done with it? */
bool
rc_is_sway_imposed(const rc_reader *reader, int i)
{
	static const char *const words[] = {"tighter", "stricter", "tougher", "firmer"};

	if (i < 2 || !RC_SPELLS_ANY(&reader->mentions, i - 1, words) ||
		!(rc_has_cue(rc_at(reader, i + 1), RC_CUE_OVER) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_ON)) ||
		rc_find_cue(reader, (rc_stretch){i > 3 ? i - 4 : 0, i - 1}, RC_CUE_IMPOSE) < 0)
		return false;
	for (int k = i + 2; k < reader->mentions.count && k <= i + CONTROLLED_REACH; k++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, k));

		if (measure == RC_M_EXPORTS || measure == RC_M_SUPPLY || measure == RC_M_TRADE)
			return true;
	}
	return false;
}
