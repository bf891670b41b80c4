/*-------------------------------------------------------------------------
 *
 * restriction_origin.c
 *		Where goods come from that are held back.
 *
 * Only who sells them can do so, whoever tells of it: "exports of terbium from
 * China require a licence", "may not be shipped out of Japan".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

/* "Korean firms said that shipments of gallium from China were cut off": whose shipments a passive says to be stopped; or -1. */
int
rc_stopped_exporter(const rc_reader *reader, const rc_restriction *r)
{
	int exports = rc_find_measure(reader, r->before, RC_M_EXPORTS);

	if (exports < 0)
		exports = rc_find_measure(reader, r->before, RC_M_SUPPLY);
	if (exports < 0 || r->at <= exports + 1 || !rc_at(reader, r->at)->latin || rc_is_instrument_noun(reader, r->at) ||
		!rc_has_cue(rc_at(reader, r->at - 1), RC_CUE_COPULA))
		return -1;
	return rc_actor_in(reader, (rc_stretch){exports, r->at}, RC_ROLE_FROM);
}

/* Where the goods come from, or -1: "exports of terbium from China require a licence". */
int
rc_origin_of_goods(const rc_reader *reader, const rc_restriction *r)
{
	int at = r->instrument == RC_M_TARIFF ? -1 : rc_actor_in(reader, r->before, RC_ROLE_FROM);

	/* "may not be shipped out of Japan" */
	if (at < 0 && rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) && rc_at(reader, r->at)->latin)
		at = rc_actor_in(reader, r->object, rc_holds(&reader->mentions, r->at, " out") ? RC_ROLE_OF : RC_ROLE_FROM);
	/* "may leave China only under licence" */
	for (int i = r->before.first; at < 0 && rc_at(reader, r->at)->latin && i + 1 < r->before.last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_LEAVE) && rc_is_actor(rc_at(reader, i + 1)))
			return i + 1;
	}

	/* "exporters in China must apply for a permit" */
	if (at < 0 && rc_is_licence(reader, r->at) && rc_find_measure(reader, r->before, RC_M_EXPORTS) >= 0)
		at = rc_actor_in(reader, r->before, RC_ROLE_IN);
	/* "export permits have been mandatory in China" */
	if (at < 0 && rc_is_licence(reader, r->at) && rc_holds(&reader->mentions, r->at, "xport") &&
		rc_find_cue(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_CUE_COPULA) >= 0)
		at = rc_actor_in(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_ROLE_IN);
	/* "licences are needed for tungsten from China", "must obtain approval from Beijing" */
	if (at < 0 && (rc_is_licence(reader, r->at) || rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL)))
		at = rc_actor_in(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_ROLE_FROM);
	return at;
}

/* "The Netherlands said exports of antimony from China need a permit": whose exports are licensed, whoever tells of it; or -1. */
int
rc_licensed_exporter(const rc_reader *reader, const rc_restriction *r)
{
	int exports = rc_is_licence(reader, r->at) ? rc_find_measure(reader, r->before, RC_M_EXPORTS) : -1;

	return exports < 0 ? -1 : rc_actor_in(reader, (rc_stretch){exports, r->at}, RC_ROLE_FROM);
}

/* Mentions between "exports" and the goods. */
#define GOODS_REACH 4

/* "new restrictions on exports of Chinese graphite": whose the goods are, who alone can hold them back; or -1. */
int
rc_owner_of_exports(const rc_reader *reader, const rc_restriction *r)
{
	int exports = rc_is_instrument_noun(reader, r->at) ? rc_find_measure(reader, r->object, RC_M_EXPORTS) : -1;

	for (int i = exports + 1; exports >= 0 && i + 1 < r->object.last && i <= exports + GOODS_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->owner && mention->entity != NULL && mention->entity->class == RC_COUNTRY &&
			rc_at(reader, i + 1)->material != NULL)
			return i;
	}
	return -1;
}
