/*-------------------------------------------------------------------------
 *
 * restriction_reason.c
 *		Restrictions that are told as the reason for something else.
 *
 * "threatened tariffs over its rare earth curbs", "because of China's ban": what
 * somebody is answered for is there.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

/* "for its tungsten export curbs": does whoever is named at `owner` own an instrument of the next few words? */
static bool
leads_to_policy(const rc_reader *reader, int owner)
{
	for (int i = owner + 1; i < reader->mentions.count && i <= owner + 3; i++)
	{
		if (rc_is_instrument_noun(reader, i) && rc_is_instrument(rc_measure_of(rc_at(reader, i))))
			return rc_owns_instrument(reader, owner, i);
	}
	return false;
}

/* Mentions of a noun phrase before its instrument: "the sweeping rare earth curbs". */
#define PHRASE_REACH 4

bool
rc_leads_to_instrument(const rc_reader *reader, int i)
{
	if (rc_at(reader, i)->owner)
		return true;
	for (int k = i; k < reader->mentions.count && k <= i + PHRASE_REACH; k++)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return rc_is_instrument_noun(reader, k);
		if (rc_at(reader, k)->type == RC_MARK || rc_is_predicate(rc_at(reader, k)))
			break;
	}
	return false;
}

bool
rc_tells_why(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_OVER) ||
			(rc_spells(&reader->mentions, i, "for") && leads_to_policy(reader, i + 1)) ||
			(rc_spells(&reader->mentions, i, "of") && i > 0 && rc_spells(&reader->mentions, i - 1, "because")));
}

bool
rc_is_reason(const rc_reader *reader, int imposer)
{
	const rc_mention *before = imposer > 0 ? rc_at(reader, imposer - 1) : NULL;

	/* "unless Beijing lifts its curbs" */
	if (before != NULL && before->latin && rc_has_cue(before, RC_CUE_IF))
		return imposer + 1 < reader->mentions.count && rc_has_cue(rc_at(reader, imposer + 1), RC_CUE_LIFT);
	return before != NULL && before->latin && rc_at(reader, imposer)->owner &&
		   (rc_has_cue(before, RC_CUE_SUBORDINATE) || rc_tells_why(reader, imposer - 1));
}
