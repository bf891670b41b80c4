/*-------------------------------------------------------------------------
 *
 * rule_covered.c
 *		Goods that are told of a restriction spoken of before.
 *
 * "Beijing announced export controls. They cover samarium and terbium.", "China's
 * curbs, which apply to gallium, ...": a verb of covering between a word for the
 * restriction told last and goods.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "rules/restriction_parts.h"

/* Sentences between the restriction and what it covers, at most. */
#define COVERED_REACH 1

/* Mentions of "the new Chinese export control list", before the verb. */
#define LEAD 8

/* The verb of covering that leads to goods, or -1. */
static int
verb_of_covering(const rc_reader *reader, const rc_clause *clause)
{
	int last = clause->first + LEAD < clause->last ? clause->first + LEAD : clause->last;

	/* "They are yttrium and scandium" */
	if (clause->first + 2 < clause->last && rc_spells(&reader->mentions, clause->first, "they") &&
		rc_has_cue(rc_at(reader, clause->first + 1), RC_CUE_COPULA) &&
		rc_at(reader, clause->first + 2)->material != NULL)
		return clause->first + 1;
	for (int i = clause->first; i + 1 < last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_COVER_GOODS))
			return i;
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->type == RC_QUANTITY)
			return -1;
	}
	return -1;
}

/* "The controls, which take effect at once, cover": does what the verb at the head of the clause goes on with speak of the restriction? */
static bool
follows_inserted(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *head = clause - 2;

	return clause >= reader->clauses.items + 2 &&
		   (clause[-1].relative || rc_has_cue(rc_at(reader, clause[-1].first), RC_CUE_RELATIVE)) &&
		   head->last > head->first && head->last <= head->first + 3 &&
		   (rc_spells_of(&reader->mentions, head->last - 1, RC_SPELT_RESTRICTION) ||
			rc_is_instrument(rc_measure_of(rc_at(reader, head->last - 1))));
}

/* "they", "the list", "which": does what stands before the verb speak of the restriction, and of nobody but him who imposed it? */
static bool
speaks_of_restriction(const rc_reader *reader, const rc_clause *clause, int verb)
{
	/* "which cover"; "the ban, which Beijing announced, applies to" */
	bool told = clause->relative || rc_has_cue(rc_at(reader, clause->first), RC_CUE_RELATIVE) ||
				(verb == clause->first && clause > reader->clauses.items && reader->scene->instrument_age == 0) ||
				(verb == clause->first && follows_inserted(reader, clause));

	for (int i = clause->first; i < verb; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && !rc_text_same(rc_actor_name(reader, i), reader->scene->imposer))
			return false;
		told |= rc_spells_of(&reader->mentions, i, RC_SPELT_RESTRICTION) || rc_is_instrument(rc_measure_of(mention)) ||
				(i == clause->first &&
				 (rc_has_cue(mention, RC_CUE_PRONOUN_THEY) || rc_has_cue(mention, RC_CUE_PRONOUN_IT)));
	}
	return told;
}

static bool
tells_restriction(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if (claim->kind == RC_RESTRICTION && claim->span_to > (int32_t) rc_at(reader, clause->first)->from)
			return true;
	}
	return false;
}

bool
rc_may_be_covered(const rc_reader *reader)
{
	return reader->scene->instrument != RC_M_NONE && reader->scene->instrument_age <= COVERED_REACH;
}

rc_status
rc_rule_covered(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	int verb = rc_may_be_covered(reader) ? verb_of_covering(reader, clause) : -1;
	rc_measure instrument = reader->scene->instrument;
	rc_materials goods;
	rc_claim claim;

	if (verb < 0 || !speaks_of_restriction(reader, clause, verb) || tells_restriction(reader, clause) ||
		(instrument != RC_M_BAN && instrument != RC_M_CONTROL) ||
		!rc_materials_in(reader, (rc_stretch){verb + 1, clause->last}, false, &goods) ||
		rc_text_is(goods.items[0], "technology"))
		return RC_OK;
	rc_claim_start(reader, clause, verb, RC_RESTRICTION, &claim);
	claim.measure = instrument;
	claim.basis = RC_BASIS_NONE;
	claim.subject = reader->scene->imposer;
	claim.partner = reader->scene->hit;
	claim.polarity = claim.polarity == (rc_find_cue(reader, (rc_stretch){clause->first, verb}, RC_CUE_NOT) < 0);
	claim.confidence -= 10;
	return rc_claim_add(reader, &claim, &goods, clause->first, clause->last, error);
}
