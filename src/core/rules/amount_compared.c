/*-------------------------------------------------------------------------
 *
 * amount_compared.c
 *		Chinese amounts of somebody with whom another one is compared.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"
#include "rules/rules.h"

/* Mentions that say what place he has: 位居第二的. */
#define PLACE_WORDS 3

static bool
compares(const rc_mention *mention)
{
	return !mention->latin && (rc_has_cue(mention, RC_CUE_MORE_THAN) || rc_has_cue(mention, RC_CUE_LESS_THAN) ||
							   rc_has_cue(mention, RC_CUE_AHEAD));
}

int
rc_amount_compared_with(const rc_reader *reader, const rc_clause *clause, int value)
{
	int who = value - 2;

	if (!reader->mentions.chinese || who <= clause->first || !rc_is_actor(rc_at(reader, who)) ||
		!rc_can_act(reader, who) || rc_names_world(rc_at(reader, who)) ||
		!(rc_spells(&reader->mentions, value - 1, "的") || rc_spells(&reader->mentions, value - 1, "之")))
		return -1;
	if (compares(rc_at(reader, who - 1)))
		return who;
	return who - 1 - PLACE_WORDS >= clause->first && rc_spells(&reader->mentions, who - 1, "的") &&
				   compares(rc_at(reader, who - 1 - PLACE_WORDS))
			   ? who
			   : -1;
}
