/*-------------------------------------------------------------------------
 *
 * compared_with.c
 *		Chinese values of somebody with whom another one is compared.
 *
 * 增至6.2万吨，超过智利的5.6万吨; 占七成，远高于位居第二的美国的12%.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#define LOWER_PLACES(word)                                                                                             \
	(RC_CUE_PART(word, SECOND) | RC_CUE_PART(word, THIRD) | RC_CUE_PART(word, FOURTH) | RC_CUE_PART(word, FIFTH))

/* Mentions of the place that one has: 位居第二的. */
#define PLACE_WORDS 3

bool
rc_describes_place(const rc_reader *reader, int i)
{
	static const rc_cue_set places = RC_CUE_SET(LOWER_PLACES);

	return reader->mentions.chinese && rc_any_cue(rc_at(reader, i + 1)->cues, &places) &&
		   rc_spells(&reader->mentions, i + 2, "的") && rc_is_actor(rc_at(reader, i + PLACE_WORDS));
}

static bool
compares(const rc_mention *mention)
{
	return !mention->latin && (rc_has_cue(mention, RC_CUE_MORE_THAN) || rc_has_cue(mention, RC_CUE_LESS_THAN) ||
							   rc_has_cue(mention, RC_CUE_AHEAD));
}

int
rc_compared_with(const rc_reader *reader, const rc_clause *clause, int value)
{
	int who = value - 2;
	int than = who - 1;

	if (!reader->mentions.chinese || who <= clause->first || !rc_is_actor(rc_at(reader, who)) ||
		!rc_can_act(reader, who) || rc_names_world(rc_at(reader, who)) ||
		!(rc_spells(&reader->mentions, value - 1, "的") || rc_spells(&reader->mentions, value - 1, "之")))
		return -1;
	if (than - PLACE_WORDS >= clause->first && rc_describes_place(reader, who - PLACE_WORDS))
		than -= PLACE_WORDS;
	return compares(rc_at(reader, than)) ? who : -1;
}
