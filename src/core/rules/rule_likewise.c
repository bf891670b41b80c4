/*-------------------------------------------------------------------------
 *
 * rule_likewise.c
 *		Goods of which the same is said as of others before them.
 *
 * "Gallium is under export control; so is germanium.", "Nor may graphite.", "The
 * same goes for erbium.": a restriction is told of some goods, and an English
 * clause of few words adds others.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "rules/restriction_parts.h"

/* Mentions of such a clause, at most. */
#define LIKEWISE_MENTIONS 12

/* Has a ban or a control been told, in this sentence or the one before? */
bool
rc_may_be_likewise(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	return (scene->instrument == RC_M_BAN || scene->instrument == RC_M_CONTROL) && scene->instrument_age <= 1 &&
		   scene->imposer.data != NULL && !reader->mentions.chinese;
}

/* "expanded its controls, adding holmium and erbium": does the English participle add goods to what the sentence has told? */
static bool
adds_goods(const rc_reader *reader, const rc_clause *clause, int i)
{
	int goods = i + 1;

	if (!rc_spells(&reader->mentions, i, "adding") || reader->scene->instrument_age > 0)
		return false;
	goods += rc_at(reader, goods)->quantity != NULL && rc_at(reader, goods)->quantity->kind == RC_Q_NUMBER;
	return goods < clause->last && rc_at(reader, goods)->material != NULL;
}

/* "so is", "as does", "nor have", "neither will", "not", "the same goes for": where the clause begins so, behind its joint; or -1. */
static int
behind_lead(const rc_reader *reader, const rc_clause *clause)
{
	int i = clause->first;

	while (i < clause->last && (rc_at(reader, i)->type == RC_MARK || rc_has_cue(rc_at(reader, i), RC_CUE_AND)))
		i++;
	if (i >= clause->last)
		return -1;
	if (rc_spells_of(&reader->mentions, i, RC_SPELT_LIKEWISE_SAME) || adds_goods(reader, clause, i))
		return i + 1;
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_LIKEWISE))
		return -1;
	/* "as China said", "so prices rose": a verb of no meaning of its own follows, or goods. */
	return rc_spells_of(&reader->mentions, i + 1, RC_SPELT_LIKEWISE_VERB) || rc_at(reader, i + 1)->material != NULL
			   ? i + 1
			   : -1;
}

/* Does the clause tell anything but goods: a figure, an instrument, somebody? */
static bool
tells_more(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if ((mention->type == RC_QUANTITY && mention->quantity->kind != RC_Q_NUMBER) || rc_is_actor(mention) ||
			(rc_is_instrument(rc_measure_of(mention)) && !rc_spells(&reader->mentions, i, "list")) ||
			rc_counts(rc_measure_of(mention)))
			return true;
	}
	return clause->last - clause->first > LIKEWISE_MENTIONS;
}

/* "adding five rare earths: holmium, erbium ...": the clause that names them, behind a colon where a group announces them. */
static const rc_clause *
clause_of_goods(const rc_reader *reader, const rc_clause *clause, int *lead)
{
	const rc_clause *next = clause + 1;

	if (next >= reader->clauses.items + reader->clauses.count || !rc_is_mark(rc_at(reader, next->first - 1), ':') ||
		rc_at(reader, next->first)->material == NULL)
		return clause;
	*lead = next->first;
	return next;
}

rc_status
rc_rule_likewise(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	const rc_scene *scene = reader->scene;
	int lead = rc_may_be_likewise(reader) ? behind_lead(reader, clause) : -1;
	rc_materials goods;
	rc_claim claim;

	if (lead < 0 || tells_more(reader, clause))
		return RC_OK;
	clause = clause_of_goods(reader, clause, &lead);
	if (!rc_materials_in(reader, (rc_stretch){lead, clause->last}, false, &goods))
		return RC_OK;
	for (int i = lead; i < clause->last; i++)
	{
		if (rc_at(reader, i)->material != NULL && !rc_is_group(rc_material_name(rc_at(reader, i))))
			rc_add_goods(&goods, rc_material_name(rc_at(reader, i)));
	}
	rc_claim_start(reader, clause, lead, RC_RESTRICTION, &claim);
	claim.measure = scene->instrument;
	claim.basis = RC_BASIS_NONE;
	claim.subject = scene->imposer;
	claim.partner = scene->hit;
	claim.polarity = true;
	claim.modality = RC_ASSERTED;
	claim.confidence = 60;
	if (claim.has_period && claim.period.from != RC_DATE_NONE)
		claim.period.to = RC_DATE_NONE;
	/* As long as the sentence's own one has been told: when it began. */
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *told = &reader->claims.items[i];

		if (told->kind != RC_RESTRICTION)
			continue;
		claim.has_period = told->has_period;
		claim.period = told->period;
		claim.modality = told->modality;
		claim.polarity = told->polarity;
	}
	return rc_claim_add(reader, &claim, &goods, clause->first, clause->last, error);
}
