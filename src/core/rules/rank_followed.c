/*-------------------------------------------------------------------------
 *
 * rank_followed.c
 *		Who comes next to the first.
 *
 * "China is the largest producer, followed by Mozambique and Madagascar",
 * 其次是美国、缅甸, 智利紧随其后: behind a place those who are listed hold the next
 * ones, in what it orders.  Figures may stand between them.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "number/number.h"

/* Those who follow, at most, and how far the list of them may reach. */
#define FOLLOWERS 5
#define LIST_REACH 40

/* The claim of the sentence that told a place last, or NULL where it is one that others share. */
static const rc_claim *
last_place(const rc_reader *reader)
{
	for (int i = reader->claims.count - 1; i >= 0; i--)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if (claim->kind == RC_RANK)
			return rc_number_compare(claim->value.high, claim->value.low) == 0 && claim->polarity &&
						   claim->measure != RC_M_INVESTMENT
					   ? claim
					   : NULL;
	}
	return NULL;
}

/* The first mention behind the words that lead to those who follow, where they begin at i; or -1. */
static int
list_behind(const rc_reader *reader, int i)
{
	if (rc_spells(&reader->mentions, i, "followed") && rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY))
		return i + 2;
	return rc_spells_of(&reader->mentions, i, RC_SPELT_NEXT_IS_ZH) ? i + 1 : -1;
}

/* Behind the parenthesis that opens at i; the end where it stays open. */
static int
behind_aside(const rc_reader *reader, int i)
{
	while (i < reader->mentions.count && !rc_is_mark(rc_at(reader, i), ')'))
		i++;
	return i + 1;
}

/* May the mention stand between those who follow: joints, their figures, and what these are of? */
static bool
stands_between(const rc_mention *mention)
{
	return rc_is_joint(mention) || rc_is_mark(mention, ',') || mention->quantity != NULL || mention->material != NULL ||
		   rc_has_cue(mention, RC_CUE_ARTICLE) || rc_has_cue(mention, RC_CUE_WITH) ||
		   rc_has_cue(mention, RC_CUE_ALSO) || rc_has_cue(mention, RC_CUE_OF) || rc_measure_reads(mention, RC_NAME) ||
		   rc_has_cue(mention, RC_CUE_AT);
}

/* Does the mention begin a next one of the list, rather than say more of the last? */
static bool
begins_next(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_actor(mention) && rc_can_act(reader, i) && !rc_is_rank_whole(reader, i) &&
		   (mention->role == RC_ROLE_BARE || mention->role == RC_ROLE_BY || mention->role == RC_ROLE_OWNER ||
			mention->role == RC_ROLE_WITH);
}

rc_status
rc_rank_followers(rc_reader *reader, int i, rc_error *error)
{
	int at = list_behind(reader, i);
	const rc_claim *before = at < 0 ? NULL : last_place(reader);
	int followers = 0;
	rc_status status = RC_OK;
	rc_claim claim;

	if (before == NULL)
		return RC_OK;
	claim = *before;
	for (; at < reader->mentions.count && at < i + LIST_REACH && followers < FOLLOWERS && status == RC_OK; at++)
	{
		rc_materials goods = {.count = 1};

		if (rc_is_mark(rc_at(reader, at), '('))
			at = behind_aside(reader, at) - 1;
		else if (begins_next(reader, at) && !rc_text_same(rc_actor_name(reader, at), claim.subject))
		{
			claim.subject = rc_actor_name(reader, at);
			if (!rc_number_add(claim.value.low, rc_number_int(1), &claim.value.low))
				break;
			claim.value.high = claim.value.low;
			claim.confidence = 70;
			goods.items[0] = claim.material;
			status = rc_claim_add(reader, &claim, &goods, followers == 0 ? i : at, at + 1, error);
			followers++;
		}
		else if (!stands_between(rc_at(reader, at)) || followers == 0)
			break;
	}
	return status;
}
