/*-------------------------------------------------------------------------
 *
 * share_stake.c
 *		Parts of a company.
 *
 * A stake is a share of investment; the company is the whole, and who holds it is
 * whom the claim is about.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

bool
rc_share_is_stake(const rc_told_share *s, int owner)
{
	int whole = rc_measure_in(s->reader, s->whole, false);

	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) == RC_M_INVESTMENT)
			return whole < 0 || (s->reader->mentions.chinese && whole <= i) ||
				   rc_measure_of(rc_at(s->reader, whole)) == RC_M_INVESTMENT;
	}
	return owner >= 0 && s->predicate >= 0 && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) &&
		   rc_is_company(rc_at(s->reader, owner)) && rc_measure_in(s->reader, s->whole, false) < 0;
}

/* Characters of a name that no table knows, at least. */
#define NAME_CHARACTERS 3

/* 众盈通通过光信时代持股: does a Chinese clause name a holder before the stake whom no table knows? */
static bool
names_unknown_holder(const rc_told_share *s)
{
	int characters = 0;

	for (int i = s->clause->first; s->reader->mentions.chinese && i < s->value; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		characters = mention->type == RC_WORD && !mention->latin ? characters + 1 : 0;
		if (characters >= NAME_CHARACTERS)
			return true;
	}
	return false;
}

void
rc_share_fill_stake(const rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim)
{
	claim->subject = rc_name_at(s->reader, rc_subject_in(s->reader, s->part));
	if (claim->subject.data == NULL && !names_unknown_holder(s))
		claim->subject = s->reader->scene->subject;
	claim->scope = owner >= 0 ? rc_name_at(s->reader, owner) : s->reader->scene->company;
	if (claim->scope.data == NULL)
		claim->scope = s->reader->scene->partner;
	frame->measure = RC_M_INVESTMENT;
	frame->materials.count = 0;
}

/* "an offtake agreement with Sojitz for 65% of output": the firm with whom it is agreed, or -1. */
static int
taker_of_output(const rc_told_share *s, const rc_frame *frame)
{
	static const char *const words[] = {"offtake", "off-take", "agreement", "deal", "contract"};
	int with = rc_actor_in(s->reader, (rc_stretch){s->clause->first, s->value}, RC_ROLE_WITH);

	if (with < 0 || s->reader->mentions.chinese || !rc_is_firm(rc_at(s->reader, with)) ||
		(frame->measure != RC_M_PRODUCTION && frame->measure != RC_M_MINING && frame->measure != RC_M_REFINING &&
		 frame->measure != RC_M_CAPACITY && frame->measure != RC_M_SUPPLY))
		return -1;
	for (int i = s->clause->first; i < with; i++)
	{
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		{
			if (rc_holds(&s->reader->mentions, i, words[k]))
				return with;
		}
	}
	return -1;
}
