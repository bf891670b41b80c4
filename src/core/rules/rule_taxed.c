/*-------------------------------------------------------------------------
 *
 * rule_taxed.c
 *		Rates of tariffs that no rule knows the construction of.
 *
 * "On Monday the U.S. starts charging 10 percent on whatever arrives from China",
 * "tariffs, which Washington has ratcheted up to 145%": where an English
 * sentence tells a rate, that something is taxed, and whose goods are, the one
 * who taxes is the other state that it names, else the one told last.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "rules/restriction_parts.h"

/* Mentions between the verb of charging and the rate: "will pay a ten per cent levy", "charging 10 percent". */
#define CHARGED_REACH 4

/* Does the sentence name goods, or an instrument? */
static bool
is_of_field(const rc_reader *reader)
{
	return (reader->mentions.measures & RC_INSTRUMENTS) != 0 ||
		   rc_find_material(reader, (rc_stretch){0, reader->mentions.count}) >= 0;
}

/* Is the rate at `value` one of a tariff: beside a word for one, or behind a verb of charging? */
static int
tax_beside(const rc_reader *reader, const rc_clause *clause, int value)
{
	int at = rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_TARIFF);

	if (at >= 0)
		return at;
	/* "charging 10 percent" is told of many things: here goods, or an instrument, must be named. */
	for (int i = value - 1; i >= clause->first && i >= value - CHARGED_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_CHARGING) && is_of_field(reader))
			return i;
	}
	/* "tariffs, | which it has ratcheted up to 145%" */
	if (clause > reader->clauses.items &&
		(clause->relative || rc_has_cue(rc_at(reader, clause->first), RC_CUE_RELATIVE)) &&
		clause[-1].first < clause[-1].last && rc_measure_of(rc_at(reader, clause[-1].last - 1)) == RC_M_TARIFF)
		return clause[-1].last - 1;
	return -1;
}

/* "goods from China", "whatever arrives from", "Chinese wares", "tariffs on China": is it the state at mention i whose goods are taxed? */
static bool
is_taxed_state(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (mention->role == RC_ROLE_FROM || mention->role == RC_ROLE_ON)
		return true;
	return mention->owner &&
		   (rc_spells_of(&reader->mentions, i + 1, RC_SPELT_TAXED_WARES) ||
			rc_measure_of(rc_at(reader, i + 1)) == RC_M_EXPORTS || rc_measure_of(rc_at(reader, i + 1)) == RC_M_IMPORTS);
}

static bool
is_state(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin && mention->entity != NULL && rc_can_act(reader, i) &&
		   (mention->entity->class == RC_COUNTRY || mention->entity->class == RC_BLOC || rc_is_government(mention)) &&
		   !rc_is_no_government(rc_actor_name(reader, i));
}

/* Who taxes and who is taxed, of the clause; data NULL where the clause names none. */
static void
find_sides(const rc_reader *reader, const rc_clause *clause, rc_text *taxer, rc_text *taxed)
{
	*taxer = *taxed = (rc_text){NULL, 0};
	for (int i = clause->first; i < clause->last; i++)
	{
		if (!is_state(reader, i))
			continue;
		if (taxed->data == NULL && is_taxed_state(reader, i))
			*taxed = rc_actor_name(reader, i);
		else if (taxer->data == NULL)
			*taxer = rc_actor_name(reader, i);
	}
}

/* Who taxes the goods where the clause does not say so: him who was told to, or whose acts are told; else by the field. */
static rc_text
unnamed_taxer(const rc_reader *reader, rc_text taxed)
{
	const rc_scene *scene = reader->scene;

	if (scene->instrument == RC_M_TARIFF && scene->imposer.data != NULL && !rc_text_same(scene->imposer, taxed))
		return scene->imposer;
	if (scene->country.data != NULL && scene->subject_age <= 1 && !rc_text_same(scene->country, taxed))
		return scene->country;
	return rc_text_is(taxed, "CN") ? (rc_text){"US", 2} : (rc_text){NULL, 0};
}

rc_status
rc_rule_taxed(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	int at = !reader->mentions.chinese && rc_at(reader, value)->latin ? tax_beside(reader, clause, value) : -1;
	rc_restriction r;
	rc_materials goods;
	rc_claim claim;
	rc_text taxer, taxed;

	if (at < 0 || rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_IF) >= 0 ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_ESTIMATE) >= 0)
		return RC_OK;
	find_sides(reader, clause, &taxer, &taxed);
	if (taxed.data == NULL)
		return RC_OK;
	if (taxer.data == NULL)
		taxer = unnamed_taxer(reader, taxed);
	if (taxer.data == NULL || rc_text_same(taxer, taxed))
		return RC_OK;
	*taken = true;
	r = (rc_restriction){clause, RC_M_TARIFF, value, {clause->first, value}, {value + 1, clause->last}};
	rc_claim_start(reader, clause, value, RC_RESTRICTION, &claim);
	claim.measure = RC_M_TARIFF;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = 60;
	claim.subject = taxer;
	claim.partner = taxed;
	claim.value = rc_at(reader, value)->quantity->value;
	claim.unit.kind = RC_U_FRACTION;
	if (!rc_materials_in(reader, (rc_stretch){clause->first, clause->last}, false, &goods))
		goods.count = 0;
	rc_restriction_time(reader, &r, &claim);
	reader->scene->imposer = taxer;
	reader->scene->instrument = RC_M_TARIFF;
	reader->scene->instrument_age = 0;
	reader->scene->hit = taxed;
	return rc_claim_add(reader, &claim, &goods, clause->first, clause->last, error);
}
