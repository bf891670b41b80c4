/*-------------------------------------------------------------------------
 *
 * check_restriction.c
 *		Whether a restriction was in force as a claim says.
 *
 * A fact has the days on which a measure was in force as its period, and the
 * day it was announced as its date; one that was withdrawn before it took
 * effect is a forecast.  That a measure was suspended or lifted is a fact of
 * its own, a denied one.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/check.h"
#include "compare/relation.h"

typedef struct checking
{
	const rc_claim *claim;
	rc_date today;  /* of the claim, or of the newest change of state */
	size_t support; /* facts by what they say */
	size_t ended;
	size_t against;
	size_t silent;
} checking;

/* The claim's own day; without one, the day of the newest state that the facts know. */
static rc_date
day_of(const rc_claim *claim, const rc_fact *facts, size_t count)
{
	rc_date newest = RC_DATE_FIRST;

	if (claim->asof != RC_DATE_NONE)
		return claim->asof;
	for (size_t i = 0; i < count; i++)
	{
		const rc_claim *fact = &facts[i].claim;

		if (fact->modality == RC_ASSERTED && fact->has_period && fact->period.from != RC_DATE_NONE &&
			fact->period.from > newest)
			newest = fact->period.from;
	}
	return newest;
}

static bool
has_ended(const rc_claim *fact, rc_date today)
{
	return fact->has_period && fact->period.to != RC_DATE_NONE && fact->period.to <= today;
}

/* Had it been announced, but not taken effect? */
static bool
is_announced(const rc_fact *fact, rc_date today)
{
	rc_date announced = fact->published != RC_DATE_NONE ? fact->published : fact->claim.asof;

	return announced != RC_DATE_NONE && announced <= today && fact->claim.has_period &&
		   fact->claim.period.from != RC_DATE_NONE && today < fact->claim.period.from;
}

/* "In May 2025" is a time at which, not from which: its beginning is nobody's. */
static rc_relation
relation_of(const rc_claim *claim, const rc_claim *fact, rc_date today)
{
	rc_claim told = *claim;
	rc_claim known = *fact;

	told.modality = known.modality = RC_ASSERTED;
	known.asof = RC_DATE_NONE; /* in force until its end, not until it was announced */
	if (!told.has_period)
		told.asof = today;
	else if (told.period.to != RC_DATE_NONE && told.period.from != RC_DATE_NONE && known.has_period &&
			 known.period.from != RC_DATE_NONE && told.period.to > known.period.from)
		told.period.from = known.period.from;
	return rc_claim_relation(&told, &known);
}

/* That there is no ban goes well with a control, but does not bear it out. */
static bool
bears_out(rc_relation relation, const rc_claim *claim, const rc_claim *fact)
{
	return relation == RC_AGREES && (fact->polarity || !claim->polarity);
}

static void
keep(const rc_fact *facts, size_t *kept, size_t i)
{
	const rc_claim *fact = &facts[i].claim;
	const rc_claim *other = *kept == RC_NO_FACT ? NULL : &facts[*kept].claim;

	if (other == NULL || fact->confidence > other->confidence ||
		(fact->confidence == other->confidence && fact->period.from > other->period.from))
		*kept = i;
}

static void
hear(checking *work, const rc_fact *facts, size_t i)
{
	const rc_claim *claim = work->claim;
	const rc_fact *fact = &facts[i];
	rc_claim told = *claim;
	rc_claim known = fact->claim;
	bool ended = has_ended(&fact->claim, work->today);
	bool said_undated;
	bool said;
	rc_relation relation;
	bool going_on = !claim->has_period || claim->period.to == RC_DATE_NONE;

	told.modality = known.modality = RC_ASSERTED;
	said_undated = !claim->has_period && bears_out(rc_check_timeless(&told, &known), claim, &fact->claim);
	if (said_undated && is_announced(fact, work->today))
	{
		keep(facts, &work->support, i);
		return;
	}

	/* A plan without a day, or one that came to nothing, is only ever announced. */
	if (claim->modality == RC_FORECAST && !claim->has_period)
		return;
	if (fact->claim.modality != RC_ASSERTED && claim->modality != RC_FORECAST)
		return;

	relation = relation_of(claim, &fact->claim, work->today);
	said = bears_out(relation, claim, &fact->claim);
	if (said && !(going_on && ended))
		keep(facts, &work->support, i);
	else if ((said || said_undated) && ended && fact->claim.confidence >= RC_CHECK_CONFIDENCE)
		keep(facts, &work->ended, i);
	else if (relation == RC_CONTRADICTS && fact->claim.confidence >= RC_CHECK_CONFIDENCE)
		keep(facts, &work->against, i);
	else if (relation == RC_UNCERTAIN)
		keep(facts, &work->silent, i);
}

static void
conclude(rc_checked *checked, rc_check_verdict verdict, size_t fact, size_t current)
{
	checked->verdict = verdict;
	checked->count = 1;
	checked->findings[0] = (rc_finding){fact, current};
}

void
rc_check_restriction(const rc_claim *claim, const rc_fact *facts, size_t count, rc_checked *checked)
{
	checking work = {claim, day_of(claim, facts, count), RC_NO_FACT, RC_NO_FACT, RC_NO_FACT, RC_NO_FACT};

	for (size_t i = 0; i < count; i++)
		hear(&work, facts, i);
	if (work.support != RC_NO_FACT)
		conclude(checked, RC_SUPPORTED, work.support, RC_NO_FACT);
	else if (work.ended != RC_NO_FACT)
		conclude(checked, RC_OUTDATED, work.ended, work.against);
	else if (work.against != RC_NO_FACT)
		conclude(checked, RC_CONTRADICTED, work.against, RC_NO_FACT);
	else if (work.silent != RC_NO_FACT)
		conclude(checked, RC_UNKNOWN, work.silent, RC_NO_FACT);
}
