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
