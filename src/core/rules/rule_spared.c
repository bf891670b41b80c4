/*-------------------------------------------------------------------------
 *
 * rule_spared.c
 *		Goods that a tariff spares.
 *
 * "A 10% tariff on Chinese goods; rare earths were spared", "Washington kept them
 * out of its tariffs", "no U.S. duties have been applied to antimony": a word for
 * being left out, or the denial of the tariff itself, goods, and a tariff told
 * in the sentence or right before.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "rules/restriction_parts.h"

/* Mentions between a denial and the tariff. */
#define DENIED_REACH 4

/* "kept them out of", "struck both off": a verb with "out" or "off" behind what is left out? */
static bool
is_kept_out(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_KEPT_OUT))
		return false;
	for (int k = i + 1; k < clause->last && k <= i + DENIED_REACH; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_OUT_OF))
			return true;
	}
	return false;
}

/* Does the English clause leave goods out of a tariff: "spared", "left out of", "no duty", "not taxed"? */
static int
spared_at(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!mention->latin)
			return -1;
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_SPARED) || is_kept_out(reader, clause, i))
			return i;
		if (!rc_has_cue(mention, RC_CUE_NOT) && !rc_has_cue(mention, RC_CUE_NO))
			continue;
		for (int k = i + 1; k < clause->last && k <= i + DENIED_REACH; k++)
		{
			if (rc_measure_of(rc_at(reader, k)) == RC_M_TARIFF || rc_spells_of(&reader->mentions, k, RC_SPELT_TAXED))
				return i;
		}
	}
	return -1;
}

/* The goods that are spared: those of the clause, those before it where it is relative; else the ones that "them" points to. */
static bool
find_goods(const rc_reader *reader, const rc_clause *clause, int spared, rc_materials *goods)
{
	static const rc_materials none;

	*goods = none;
	if (clause > reader->clauses.items &&
		(clause->relative || rc_has_cue(rc_at(reader, clause->first), RC_CUE_RELATIVE)))
		return rc_materials_in(reader, (rc_stretch){clause[-1].first, clause[-1].last}, true, goods);
	if (rc_materials_in(reader, (rc_stretch){spared + 1, clause->last}, false, goods) ||
		rc_materials_in(reader, (rc_stretch){clause->first, spared}, true, goods))
		return true;
	for (int i = clause->first; i < clause->last && reader->scene->materials_age <= 1; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_PRONOUN_THEY) || rc_spells(&reader->mentions, i, "it") ||
			rc_has_cue(rc_at(reader, i), RC_CUE_MATERIAL_REF))
		{
			*goods = reader->scene->materials;
			return goods->count > 0;
		}
	}
	return false;
}

/* Who taxes: a state of the clause that does not own the goods; else him who was told to tax. */
static rc_text
find_taxer(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		rc_text name;

		if (mention->entity == NULL || rc_is_firm(mention) || !rc_can_act(reader, i) ||
			(mention->owner && rc_at(reader, i + 1)->material != NULL))
			continue;
		name = rc_actor_name(reader, i);
		if ((name.len == 2 || rc_text_is(name, "EU")) && !rc_is_no_government(name))
			return name;
	}
	return reader->scene->instrument == RC_M_TARIFF ? reader->scene->imposer : (rc_text){NULL, 0};
}

/* Whose goods are spared: told by "Chinese antimony", else by the tariff that was told. */
static rc_text
find_origin(const rc_reader *reader, const rc_clause *clause, rc_text taxer)
{
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->owner && mention->entity != NULL && mention->entity->class == RC_COUNTRY &&
			rc_at(reader, i + 1)->material != NULL && !rc_text_same(mention->name, taxer))
			return mention->name;
	}
	return reader->scene->instrument == RC_M_TARIFF && reader->scene->instrument_age <= 1 &&
				   rc_text_same(reader->scene->imposer, taxer)
			   ? reader->scene->hit
			   : (rc_text){NULL, 0};
}

bool
rc_may_be_spared(const rc_reader *reader)
{
	return !reader->mentions.chinese &&
		   ((reader->mentions.measures & RC_MEASURE_BIT(RC_M_TARIFF)) != 0 ||
			(reader->scene->instrument == RC_M_TARIFF && reader->scene->instrument_age <= 1));
}

rc_status
rc_rule_spared(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	int spared = rc_may_be_spared(reader) ? spared_at(reader, clause) : -1;
	int32_t from = (int32_t) rc_at(reader, clause->first)->from;
	rc_materials goods;
	rc_claim claim;

	for (int i = 0; spared >= 0 && i < reader->claims.count; i++)
	{
		if (reader->claims.items[i].kind == RC_RESTRICTION && reader->claims.items[i].span_to > from)
			return RC_OK;
	}
	if (spared < 0 || rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_IF) >= 0 ||
		!find_goods(reader, clause, spared, &goods))
		return RC_OK;
	rc_claim_start(reader, clause, spared, RC_RESTRICTION, &claim);
	claim.measure = RC_M_TARIFF;
	claim.basis = RC_BASIS_NONE;
	claim.polarity = false;
	claim.confidence = 60;
	claim.subject = find_taxer(reader, clause);
	if (claim.subject.data == NULL)
		return RC_OK;
	claim.partner = find_origin(reader, clause, claim.subject);
	return rc_claim_add(reader, &claim, &goods, clause->first, clause->last, error);
}
