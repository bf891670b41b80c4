/*-------------------------------------------------------------------------
 *
 * share_lists.c
 *		Lists of English parts whose last tells what holds for all of them.
 *
 * "60% of antimony, 80% of tungsten and 98% of gallium are produced in China",
 * "Europe gets 98% of its rare earths and 93% of its magnesium from there".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* Was the figure told by a claim already? */
static bool
is_told(const rc_reader *reader, int value)
{
	const rc_mention *mention = rc_at(reader, value);

	for (int i = 0; i < reader->claims.count; i++)
	{
		if (reader->claims.items[i].span_from <= (int32_t) mention->from &&
			(int32_t) mention->to <= reader->claims.items[i].span_to)
			return true;
	}
	return false;
}

/*
 * The only figure of a clause that says nothing but a part of what, "60% of
 * antimony", "70% of rare earth mining", where it stands in it; or -1.  Whose
 * it is may be told only of the one who has the last: "98% of Europe's
 * rare earths".
 */
static int
bare_part(const rc_reader *reader, const rc_clause *clause, rc_text whose)
{
	int value = -1;

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
		{
			if (value >= 0 || mention->quantity->kind != RC_Q_SHARE || i + 1 >= clause->last ||
				!rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF))
				return -1;
			value = i;
		}
		else if (rc_is_actor(mention)
					 ? !mention->owner || !rc_text_same(rc_actor_name(reader, i), whose)
					 : (mention->measure != NULL ? !rc_measure_reads(mention, RC_NAME) : rc_is_predicate(mention)))
			return -1;
	}
	return value;
}

/*
 * "60% of antimony, 80% of tungsten and 98% of gallium are produced in China": the verb behind the last of a list of
 * parts holds for those before it.
 */
static rc_status
add_verb_before(const rc_told_share *s, const rc_claim *claim, rc_error *error)
{
	rc_claim other = *claim;
	rc_status status = RC_OK;

	if (s->belonging == RC_HAS || s->predicate >= 0 || s->belonging_at <= s->value)
		return RC_OK;
	for (const rc_clause *before = s->clause - 1; before >= s->reader->clauses.items && status == RC_OK; before--)
	{
		int value = bare_part(s->reader, before, claim->scope);
		rc_materials materials;
		int measure;

		if (value < 0 || is_told(s->reader, value) ||
			!rc_materials_in(s->reader, (rc_stretch){value, before->last}, false, &materials))
			break;
		measure = rc_measure_in(s->reader, (rc_stretch){value, before->last}, true);
		if (measure >= 0)
			other.measure = rc_measure_of(rc_at(s->reader, measure));
		other.value = rc_at(s->reader, value)->quantity->value;
		status = rc_claim_add(s->reader, &other, &materials, value, before->last, error);
	}
	return status;
}

/* The only figure of a clause that ends with a part of what, "Europe gets 98% of its rare earths", told from nobody; or -1. */
static int
part_at_end(const rc_reader *reader, const rc_clause *clause)
{
	int value = -1;

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
		{
			if (value >= 0 || mention->quantity->kind != RC_Q_SHARE || i + 1 >= clause->last)
				return -1;
			value = i;
		}
		else if (value >= 0 && (rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_FROM) ||
								(rc_is_predicate(mention) && mention->measure == NULL)))
			return -1;
	}
	return value;
}

/* Gives the claims of the value their other side, where it was not told; false where it is told by none. */
static bool
add_partner(rc_reader *reader, int value, const rc_claim *from)
{
	const rc_mention *mention = rc_at(reader, value);
	bool told = false;

	for (int i = 0; i < reader->claims.count; i++)
	{
		rc_claim *claim = &reader->claims.items[i];

		if (claim->span_from > (int32_t) mention->from || (int32_t) mention->to > claim->span_to)
			continue;
		told = true;
		if (claim->kind == RC_SHARE && claim->measure == from->measure && claim->partner.data == NULL &&
			rc_text_same(claim->subject, from->subject))
			claim->partner = from->partner;
	}
	return told;
}

/*
 * "Europe gets 98% of its rare earths, 93% of its magnesium and 85% of its niobium from China": where the last of the
 * list comes from all of it does.
 */
static rc_status
add_imported_before(const rc_told_share *s, const rc_claim *claim, rc_error *error)
{
	rc_claim other = *claim;
	rc_status status = RC_OK;
	bool opened = false;

	if ((s->belonging != RC_HAS && s->belonging_at != s->value) || claim->measure != RC_M_IMPORTS ||
		claim->partner.data == NULL || s->predicate >= 0 ||
		rc_actor_in(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_ROLE_FROM) < 0)
		return RC_OK;
	for (const rc_clause *before = s->clause - 1; before >= s->reader->clauses.items && !opened && status == RC_OK;
		 before--)
	{
		int value = part_at_end(s->reader, before);
		rc_materials materials;

		if (value < 0 || !rc_materials_in(s->reader, (rc_stretch){value, before->last}, false, &materials))
			break;
		opened = value > before->first;
		if (add_partner(s->reader, value, claim))
			continue;
		other.value = rc_at(s->reader, value)->quantity->value;
		status = rc_claim_add(s->reader, &other, &materials, before->first, before->last, error);
	}
	return status;
}

rc_status
rc_share_add_listed(const rc_told_share *s, const rc_claim *claim, rc_error *error)
{
	rc_status status;

	if (s->reader->mentions.chinese || s->value > s->clause->first + 1)
		return RC_OK;
	status = add_verb_before(s, claim, error);
	return status == RC_OK ? add_imported_before(s, claim, error) : status;
}
