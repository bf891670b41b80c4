/*-------------------------------------------------------------------------
 *
 * restriction_imports.c
 *		Restrictions on what comes in.
 *
 * Who imports has imposed them, and not who sells: "the importation of graphite
 * into India shall require a licence", "duties on tungsten in India rose".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

static bool
is_state(const rc_reader *reader, int at)
{
	return at >= 0 && rc_at(reader, at)->entity != NULL &&
		   (rc_at(reader, at)->entity->class == RC_COUNTRY || rc_at(reader, at)->entity->class == RC_BLOC);
}

int
rc_importer(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = {r->before.first, r->clause->last};
	int imports = rc_at(reader, r->at)->latin ? rc_find_measure(reader, all, RC_M_IMPORTS) : -1;
	int at;

	if (imports < 0 || rc_find_measure(reader, all, RC_M_EXPORTS) >= 0 ||
		(r->instrument != RC_M_BAN && r->instrument != RC_M_CONTROL && r->instrument != RC_M_QUOTA))
		return -1;
	at = rc_actor_in(reader, (rc_stretch){imports, all.last}, RC_ROLE_TO);
	return is_state(reader, at) ? at : -1;
}

int
rc_taxing_place(const rc_reader *reader, const rc_restriction *r)
{
	int at = r->instrument == RC_M_TARIFF && rc_at(reader, r->at)->latin
				 ? rc_actor_in(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_ROLE_IN)
				 : -1;

	return is_state(reader, at) ? at : -1;
}

int
rc_at_customs(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->object.first; i + 1 < r->object.last; i++)
	{
		int place = i + 1 + rc_is_mark(rc_at(reader, i + 1), '\'');

		if (is_state(reader, i) && rc_at(reader, i)->owner && rc_spells_of(&reader->mentions, place, RC_SPELT_CUSTOMS))
			return i;
	}
	return -1;
}

bool
rc_leaves_the_land(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->before.first; i < r->clause->last; i++)
	{
		const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : rc_at(reader, i);

		if ((rc_has_cue(rc_at(reader, i), RC_CUE_LAND_REF) &&
			 (rc_has_cue(before, RC_CUE_FROM) || rc_has_cue(before, RC_CUE_LEAVE))) ||
			rc_holds(&reader->mentions, i, "out of the country"))
			return true;
	}
	return false;
}
