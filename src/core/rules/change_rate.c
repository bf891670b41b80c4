/*-------------------------------------------------------------------------
 *
 * change_rate.c
 *		Rates that move: "growth slowed to 8%", "the decline narrowed to 15% from 19%".
 *
 * Such a rate is told like a level, and is a change all the same.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

#include <string.h>

static bool
ends_in(const rc_reader *reader, int i, const char *ending)
{
	const rc_mention *mention = rc_at(reader, i);
	size_t len = strlen(ending);

	return mention->to - mention->from > len + 1 &&
		   memcmp(reader->mentions.text.data + mention->to - len, ending, len) == 0;
}

/* "growth in nickel output is set to slow to 8%": the noun of the rate; value where it is none. */
static int
slowing_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	int noun = -1;

	if (value - 3 < clause->first || !rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO) ||
		!rc_spells_of(&reader->mentions, value - 2, RC_SPELT_SLOW))
		return value;
	for (int i = clause->first; i < value - 2 && noun < 0; i++)
	{
		if (rc_at(reader, i)->latin && rc_direction_of(rc_at(reader, i)) != 0)
			noun = i;
	}
	return noun >= 0 ? noun : value;
}

int
rc_moving_rate(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	const rc_mention *before = value > clause->first ? rc_at(reader, value - 1) : NULL;

	if (before == NULL || !before->latin)
		return 0;
	if (rc_has_cue(before, RC_CUE_FROM) && rc_told_change(reader) && value - 2 <= clause->first)
		return reader->scene->direction;
	/* "is set to slow to 8% after 17% last year" */
	if (rc_spells(&reader->mentions, value - 1, "after") && rc_told_change(reader))
		return reader->scene->direction;
	/* "grew by just 5% in 2024, against 14% in 2023" */
	if (value - 1 == clause->first && rc_has_cue(before, RC_CUE_THAN) && rc_told_change(reader) &&
		value + 1 < clause->last && rc_at(reader, value + 1)->time != NULL)
		return reader->scene->direction;
	/* "slowed to 5.9% in 2024 from 21.4% in 2023" */
	if (rc_has_cue(before, RC_CUE_FROM) && rc_told_change(reader) && value - 3 >= clause->first &&
		rc_at(reader, value - 2)->time != NULL && rc_at(reader, value - 3)->quantity != NULL &&
		rc_at(reader, value - 3)->quantity->kind == RC_Q_SHARE)
		return reader->scene->direction;
	if (rc_has_cue(before, RC_CUE_FROM) && rc_told_change(reader) && rc_at(reader, value - 2)->quantity != NULL &&
		rc_at(reader, value - 2)->quantity->kind == RC_Q_SHARE)
		return reader->scene->direction;
	*at = slowing_rate(reader, clause, value);
	if (*at < value)
		return rc_direction_of(rc_at(reader, *at));
	if (!rc_has_cue(before, RC_CUE_TO) || value - 3 < clause->first || rc_at(reader, value - 2)->type != RC_WORD ||
		!(ends_in(reader, value - 2, "ed") || ends_in(reader, value - 2, "ing")))
		return 0;
	*at = value - 3;
	return rc_direction_of(rc_at(reader, value - 3));
}
