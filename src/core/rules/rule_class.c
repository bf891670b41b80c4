/*-------------------------------------------------------------------------
 *
 * rule_class.c
 *		That a material is, or is not, of a class of materials.
 *
 * Only a predicate says so: "gallium is (not) a rare earth", 镓不是稀土.  "Rare
 * earths such as X" does not.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"

/* Is the material a single substance, which can be of a class? */
static bool
is_substance(rc_text name)
{
	return !rc_text_is(name, "semiconductors") && !rc_text_is(name, "technology") &&
		   !rc_text_is(name, "critical minerals") && !rc_text_is(name, "dual-use items") &&
		   memchr(name.data, ' ', name.len) == NULL;
}

/* The verb that says what something is, from i on: "are", "belong to", 是, 属于, 称作; or -1. */
static int
find_copula(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 镝铽系稀土: a series, and no verb. */
		if (rc_spells(&reader->mentions, i, "系"))
			continue;
		if (rc_has_cue(mention, RC_CUE_COPULA) || rc_has_cue(mention, RC_CUE_CLASS_OF))
			return i;
		if (mention->material == NULL && mention->type != RC_MARK && !rc_has_cue(mention, RC_CUE_AND) &&
			!rc_has_cue(mention, RC_CUE_NOT) && !rc_has_cue(mention, RC_CUE_BOTH) &&
			!rc_has_cue(mention, RC_CUE_ALSO) && !rc_has_cue(mention, RC_CUE_ALL) && mention->type != RC_WORD)
			return -1;
	}
	return -1;
}

static bool
is_class(const char *material)
{
	return strcmp(material, "rare earths") == 0 || strcmp(material, "light rare earths") == 0 ||
		   strcmp(material, "heavy rare earths") == 0 || strcmp(material, "critical minerals") == 0;
}

/* The class named behind the copula: the words between may only lead up to it ("one of the", "two kinds of"). */
static int
find_class(const rc_reader *reader, const rc_clause *clause, int copula, bool *negative)
{
	for (int i = copula + 1; i < clause->last && i <= copula + 6; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_NOT) || rc_has_cue(mention, RC_CUE_NO))
			*negative = true;
		/* "an essential raw material" is any. */
		if (mention->material != NULL && rc_holds(&reader->mentions, i, "raw material") &&
			!rc_holds(&reader->mentions, i, "critical") && !rc_holds(&reader->mentions, i, "strategic"))
			return -1;
		if (mention->material != NULL)
			return is_class(rc_concept_name(RC_MATERIALS, mention->material->concept)) ? i : -1;
		if (mention->measure != NULL || rc_is_actor(mention))
			return -1;
	}
	return -1;
}

/* "rare earth elements" as a class stands at the end, not before a noun it describes: "a rare earth company". */
static bool
describes_noun(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *next;

	if (i + 1 >= clause->last)
		return false;
	next = rc_at(reader, i + 1);
	if (next->type == RC_WORD)
		return !(reader->mentions.chinese);
	return next->measure != NULL || (next->material != NULL);
}

/* What is classed of the materials; "neodymium and praseodymium" are traded as one, and are two elements. */
static void
members_of(const rc_materials *materials, rc_materials *members)
{
	members->count = 0;
	for (int k = 0; k < materials->count && members->count + 2 <= RC_MATERIALS_LIMIT; k++)
	{
		if (rc_text_is(materials->items[k], "neodymium-praseodymium"))
		{
			members->items[members->count++] = (rc_text){"neodymium", 9};
			members->items[members->count++] = (rc_text){"praseodymium", 12};
		}
		else if (is_substance(materials->items[k]))
			members->items[members->count++] = materials->items[k];
	}
}

rc_status
rc_rule_class(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_materials materials;
		rc_materials members;
		rc_claim claim;
		bool negative = false;
		int copula;
		int class;

		if (rc_at(reader, i)->material == NULL)
			continue;
		copula = find_copula(reader, clause, i + 1);
		if (copula < 0)
			continue;
		rc_materials_in(reader, (rc_stretch){i, copula}, false, &materials);
		members_of(&materials, &members);
		/* "Neither gallium nor germanium is ..." */
		negative = i > clause->first && rc_has_cue(rc_at(reader, i - 1), RC_CUE_NOT);
		for (int k = i + 1; k <= copula; k++)
			negative |= rc_has_cue(rc_at(reader, k), RC_CUE_NOT);
		class = find_class(reader, clause, copula, &negative);
		if (class < 0 || members.count == 0 || describes_noun(reader, clause, class))
		{
			i = copula;
			continue;
		}

		rc_claim_start(reader, clause, i, RC_CLASS, &claim);
		claim.measure = RC_M_CLASS;
		claim.polarity = claim.polarity != negative;
		claim.has_period = false;
		claim.basis = RC_BASIS_NONE;
		for (int k = 0; k < members.count; k++)
		{
			rc_materials whole = {.count = 1};
			rc_status status;

			whole.items[0].data = rc_concept_name(RC_MATERIALS, rc_at(reader, class)->material->concept);
			whole.items[0].len = strlen(whole.items[0].data);
			claim.subject = members.items[k];
			status = rc_claim_add(reader, &claim, &whole, i, class + 1, error);
			if (status != RC_OK)
				return status;
		}
		i = class;
	}
	return RC_OK;
}
