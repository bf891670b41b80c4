/*-------------------------------------------------------------------------
 *
 * rule_exclusive.c
 *		That somebody is the only one.
 *
 * "the only", "the sole", 唯一 before a noun of doing or of place; "only" in the
 * sense of "merely" stands before a number or a verb and is none.
 *
 *-------------------------------------------------------------------------
 */
#include "rules.h"

#include "frame.h"

/* Comes "the", "nation's" or another determiner before "only"? */
static bool
is_determined(const rc_reader *reader, const rc_clause *clause, int only)
{
	if (!rc_at(reader, only)->latin)
		return true;
	return only > clause->first && (rc_spells(&reader->mentions, only - 1, "the") ||
									rc_is_mark(rc_at(reader, only - 1), '\'') || rc_at(reader, only - 1)->owner);
}

/* The measure, and its mention if any, in which one is the only: of the agent or verb that follows; a company or mine mines. */
static rc_measure
exclusive_measure(const rc_reader *reader, const rc_clause *clause, int only, int *at)
{
	*at = -1;
	for (int i = only + 1; i < clause->last; i++)
	{
		/* "producer of separated rare earths" refines them. */
		if (rc_measure_of(rc_at(reader, i)) == RC_M_REFINING)
		{
			*at = i;
			return RC_M_REFINING;
		}
	}
	for (int i = only + 1; i < clause->last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF &&
			measure != RC_M_INVESTMENT && measure != RC_M_MARKET)
			return measure;
	}
	for (int i = only + 1; i < clause->last && i < only + 10; i++)
	{
		if (rc_spells(&reader->mentions, i, "矿山") || rc_spells(&reader->mentions, i, "矿") ||
			rc_spells(&reader->mentions, i, "company") || rc_spells(&reader->mentions, i, "mine") ||
			rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
			return RC_M_MINING;
	}
	return RC_M_NONE;
}

static rc_text
exclusive_scope(const rc_reader *reader, const rc_clause *clause, int only, rc_text subject)
{
	for (int i = only - 2 < clause->first ? clause->first : only - 2; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_is_actor(mention) || rc_text_same(mention->name, subject))
			continue;
		if (mention->owner || mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF || i > only)
			return rc_actor_name(reader, i);
	}
	return (rc_text){"WORLD", 5};
}

/* 只有中国拥有…: the one named right behind a Chinese "only", or -1. */
static int
named_only(const rc_reader *reader, const rc_clause *clause, int only)
{
	if (rc_at(reader, only)->latin || only + 1 >= clause->last || !rc_is_actor(rc_at(reader, only + 1)) ||
		rc_at(reader, only + 1)->role != RC_ROLE_BARE || !rc_can_act(reader, only + 1))
		return -1;
	return only + 1;
}

rc_status
rc_rule_exclusive(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	if (!rc_may_have_cue(&reader->mentions, RC_CUE_ONLY))
		return RC_OK;
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_claim claim;
		rc_materials materials;
		rc_status status;
		int subject_at, measure_at, joined;

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_ONLY) || !is_determined(reader, clause, i))
			continue;
		rc_claim_start(reader, clause, i, RC_EXCLUSIVE, &claim);
		claim.measure = exclusive_measure(reader, clause, i, &measure_at);
		if (claim.measure == RC_M_NONE || !rc_materials_in(reader, (rc_stretch){i, clause->last}, false, &materials))
			continue;
		subject_at = named_only(reader, clause, i);
		if (subject_at < 0)
			subject_at = rc_subject_in(reader, (rc_stretch){clause->first, i});
		if (subject_at >= 0 && rc_at(reader, subject_at)->role == RC_ROLE_BARE &&
			!rc_text_is(rc_at(reader, subject_at)->name, "WORLD"))
			claim.subject = rc_actor_name(reader, subject_at);
		else if (rc_named_before(reader, clause) >= 0)
			claim.subject = rc_actor_name(reader, rc_named_before(reader, clause));
		else if (clause->first == i - 1 || clause->relative || clause > reader->clauses.items)
			claim.subject = reader->scene->subject_age == 0 ? reader->scene->subject : (rc_text){NULL, 0};
		claim.scope = exclusive_scope(reader, clause, i, claim.subject);
		claim.has_period = false;
		claim.confidence = claim.subject.data != NULL ? 80 : 70;
		status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, i), clause->last, error);
		joined = rc_joined_measure(reader, measure_at);
		if (status == RC_OK && joined >= 0)
		{
			claim.measure = rc_measure_of(rc_at(reader, joined));
			status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, i), clause->last, error);
		}
		if (status != RC_OK)
			return status;
	}
	return RC_OK;
}
