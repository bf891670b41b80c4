/*-------------------------------------------------------------------------
 *
 * frame_behind.c
 *		Who has done what with a figure, told right behind it.
 *
 * "a third of the 2,900 tonnes that IREL mined", "the $250 million loan that
 * JOGMEC gave to Lynas": in English the one who did it, and what he did, stand
 * behind the figure, whatever the sentence tells of it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Mentions between a figure and the one who did something with it, at most: "tonnes of heavy rare earth oxides that". */
#define DOER_REACH 5

/* The one who stands behind the figure as the subject of a verb; or -1. */
static int
doer_behind(const rc_reader *reader, int value)
{
	for (int i = value + 1; i <= value + DOER_REACH && i < reader->mentions.count; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_may_act(mention) && rc_can_act(reader, i))
			return mention->role == RC_ROLE_BARE && i > value + 1 ? i : -1;
		if (mention->material == NULL && !rc_has_cue(mention, RC_CUE_OF) && !rc_has_cue(mention, RC_CUE_ARTICLE) &&
			!rc_has_cue(mention, RC_CUE_RELATIVE) && mention->type != RC_WORD &&
			rc_measure_of(mention) != RC_M_INVESTMENT)
			return -1;
	}
	return -1;
}

/* Does a word that makes what follows say which figure it is stand right before the one who did it? */
static bool
says_which(const rc_reader *reader, int doer)
{
	return rc_spells(&reader->mentions, doer - 1, "that") || rc_has_cue(rc_at(reader, doer - 1), RC_CUE_RELATIVE);
}

/* The verb of the one who did it, behind those who did it with him; or -1. */
static int
verb_behind(const rc_reader *reader, int doer)
{
	int verb = doer + 1;

	while (rc_is_joint(rc_at(reader, verb)) || rc_has_cue(rc_at(reader, verb), RC_CUE_HOLD) ||
		   (rc_is_actor(rc_at(reader, verb)) && rc_at(reader, verb)->role == RC_ROLE_BARE))
		verb++;
	return verb < reader->mentions.count ? verb : -1;
}

/* Is the sum given by the verb: "gave", "put", "invested"? */
static bool
gives(const rc_reader *reader, int verb)
{
	return rc_has_cue(rc_at(reader, verb), RC_CUE_GIVE) || rc_spells(&reader->mentions, verb, "put") ||
		   (rc_measure_of(rc_at(reader, verb)) == RC_M_INVESTMENT && rc_is_measure_verb(rc_at(reader, verb)));
}

void
rc_frame_read_behind(const rc_reader *reader, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int doer, verb;

	if (reader->mentions.chinese || quantity == NULL || (quantity->kind != RC_Q_MASS && quantity->kind != RC_Q_MONEY) ||
		rc_at(reader, value + 1)->type == RC_MARK)
		return;
	doer = doer_behind(reader, value);
	verb = doer >= 0 && says_which(reader, doer) ? verb_behind(reader, doer) : -1;
	if (verb < 0)
		return;
	if (quantity->kind == RC_Q_MASS)
	{
		/* "Lynas produced 9,000 tonnes that China bought": what is told first is done first. */
		if (!rc_spells(&reader->mentions, value - 1, "the") || !rc_is_measure_verb(rc_at(reader, verb)) ||
			!rc_counts(rc_measure_of(rc_at(reader, verb))))
			return;
		frame->measure = rc_measure_of(rc_at(reader, verb));
	}
	else if (gives(reader, verb))
		frame->measure = RC_M_INVESTMENT;
	else
		return;
	frame->measure_at = verb;
	frame->measure_inherited = false;
	rc_frame_set_subject(reader, doer, frame);
}
