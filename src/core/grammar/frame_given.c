/*-------------------------------------------------------------------------
 *
 * frame_given.c
 *		Chinese sums with the one who gets them between the verb and the sum.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Mentions that say who the receiver is between the verb and his name, at most: 投资美国稀土矿商MP Materials. */
#define DESCRIPTION_REACH 5

/* Is the word at i a verb of giving: 投资, 拨给; or 提供, where what is given is told behind the sum? */
static bool
is_verb_of_giving(const rc_reader *reader, const rc_clause *clause, int i, int value)
{
	const rc_mention *mention = rc_at(reader, i);

	if (rc_has_cue(mention, RC_CUE_GIVE) || (rc_measure_of(mention) == RC_M_INVESTMENT && rc_is_measure_verb(mention)))
		return true;
	return rc_has_cue(mention, RC_CUE_SUPPLY_VERB) &&
		   rc_find_measure(reader, (rc_stretch){value + 1, clause->last}, RC_M_INVESTMENT) >= 0;
}

/* The verb before the receiver, or -1. */
static int
verb_before(const rc_reader *reader, const rc_clause *clause, int receiver, int value)
{
	for (int i = receiver - 1; i >= clause->first && i >= receiver - DESCRIPTION_REACH; i--)
	{
		if (is_verb_of_giving(reader, clause, i, value))
			return i;
		if (rc_at(reader, i)->type == RC_QUANTITY || rc_at(reader, i)->type == RC_MARK ||
			rc_is_predicate(rc_at(reader, i)))
			return -1;
	}
	return -1;
}

void
rc_frame_read_given(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int receiver = value - 1;
	int verb, giver;

	if (!reader->mentions.chinese || !rc_is_money(reader, value) || receiver <= clause->first ||
		!rc_is_firm(rc_at(reader, receiver)) || !rc_can_act(reader, receiver))
		return;
	verb = verb_before(reader, clause, receiver, value);
	if (verb < 0)
		return;
	giver = rc_subject_in(reader, (rc_stretch){clause->first, verb});
	if (giver >= 0)
		rc_frame_set_subject(reader, giver, frame);
	else if (reader->scene->subject_age <= 1)
		frame->subject = reader->scene->subject;
	frame->measure = RC_M_INVESTMENT;
	frame->measure_at = verb;
	frame->measure_inherited = false;
	frame->partner = rc_actor_name(reader, receiver);
	if (rc_text_same(frame->partner, frame->subject))
		frame->subject = (rc_text){NULL, 0};
}
