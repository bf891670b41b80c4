/*-------------------------------------------------------------------------
 *
 * check.c
 *		Whether reference facts bear a claim out.
 *
 * A publisher revises: the figure of 2023 stands in the edition of 2024 and,
 * changed, in that of 2025.  A claim is fair when it follows the edition that
 * was current when it was published.  So, for each publisher,
 *
 *		1. the facts that speak of the claim's time are picked;
 *		2. among them the current ones: the newest figure of the newest edition
 *		   that had appeared; without a date of publication the newest of all;
 *		3. the current ones, and later ones of the same time, may support the
 *		   claim, older ones make it outdated, and only a current one that is
 *		   sure contradicts it.
 *
 * The claim is supported when any publisher supports it: they count different
 * things, and it is the author's choice whom to follow, unless he names one.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/check.h"
#include "number/number.h"
#include "compare/relation.h"

const char *
rc_check_name(rc_check_verdict verdict)
{
	switch (verdict)
	{
		case RC_UNKNOWN:
			return "unknown";
		case RC_SUPPORTED:
			return "supported";
		case RC_CONTRADICTED:
			return "contradicted";
		case RC_OUTDATED:
			return "outdated";
	}
	return NULL;
}

/*-------------------------------------------------------------------------
 * What a fact says of the claim, times set aside
 *-------------------------------------------------------------------------
 */

typedef enum rc_outcome
{
	SAYS_NOTHING,
	SAYS_SO,
	SAYS_OTHERWISE,
	NEARLY_SAYS_SO
} rc_outcome;

static rc_verdict
judge_timeless(rc_claim claim, rc_claim fact)
{
	claim.has_period = fact.has_period = false;
	claim.asof = fact.asof = RC_DATE_NONE;
	return rc_claims_judge(&claim, &fact);
}

rc_relation
rc_check_timeless(const rc_claim *claim, const rc_claim *fact)
{
	return judge_timeless(*claim, *fact).relation;
}

static bool
is_figure(const rc_claim *claim)
{
	return claim->kind != RC_CLASS && claim->kind != RC_EXCLUSIVE;
}

/* That the share is below a half does not bear out that it is a third. */
static bool
follows(const rc_claim *claim, const rc_claim *fact)
{
	if (!is_figure(claim) || (fact->value.has_low && fact->value.has_high))
		return true;
	return rc_value_inside(&fact->value, &claim->value, claim->unit.kind);
}

/* "About 60%" is a fact of 60%: that the words would allow 65% does not bear 65% out. */
static bool
is_stretched(const rc_claim *claim, const rc_claim *fact)
{
	rc_claim exact = *fact;

	if (!fact->value.approx)
		return false;
	exact.value.approx = false;
	return judge_timeless(*claim, exact).relation != RC_AGREES;
}

static rc_outcome
outcome_of(const rc_claim *claim, const rc_claim *fact)
{
	rc_claim asserted = *claim;
	rc_verdict verdict;
	bool denied = !claim->polarity && is_figure(claim);

	/* A denied figure is right where the asserted one would be wrong. */
	if (denied)
		asserted.polarity = true;
	verdict = judge_timeless(asserted, *fact);
	switch (verdict.relation)
	{
		case RC_AGREES:
			if (!follows(&asserted, fact))
				return SAYS_NOTHING;
			if (is_stretched(&asserted, fact))
				return NEARLY_SAYS_SO;
			return denied ? SAYS_OTHERWISE : SAYS_SO;
		case RC_CONTRADICTS:
			return denied ? SAYS_SO : SAYS_OTHERWISE;
		case RC_UNCERTAIN:
			return verdict.reason == RC_BY_NEARNESS ? NEARLY_SAYS_SO : SAYS_NOTHING;
		default:
			return SAYS_NOTHING;
	}
}

/*-------------------------------------------------------------------------
 * Time
 *-------------------------------------------------------------------------
 */

/* A state can be asked for on any day; a flow only for the time it was summed over. */
static bool
is_state(const rc_claim *claim)
{
	if (claim->kind == RC_SHARE || claim->kind == RC_RANK || claim->kind == RC_EXCLUSIVE)
		return true;
	return claim->kind == RC_AMOUNT && (claim->measure == RC_M_RESERVES || claim->measure == RC_M_RESOURCES ||
										claim->measure == RC_M_CAPACITY || claim->measure == RC_M_STOCKPILE);
}

static rc_date
first_day(const rc_claim *claim)
{
	return claim->period.from == RC_DATE_NONE ? RC_DATE_FIRST : claim->period.from;
}

static rc_date
end_day(const rc_claim *claim)
{
	if (claim->period.to != RC_DATE_NONE)
		return claim->period.to;
	return claim->asof != RC_DATE_NONE && claim->asof >= first_day(claim) ? claim->asof + 1 : RC_DATE_LAST;
}

/* Does the fact speak of the time that the claim states? */
static bool
of_stated_time(const rc_claim *claim, const rc_claim *fact)
{
	if (!claim->has_period || !fact->has_period)
		return true;
	if (first_day(claim) == first_day(fact) && end_day(claim) == end_day(fact))
		return true;
	return is_state(claim) && first_day(claim) < end_day(fact) && first_day(fact) < end_day(claim);
}

static bool
covers(const rc_claim *fact, rc_date day, int days_after)
{
	return fact->has_period && first_day(fact) <= day && (int64_t) day < (int64_t) end_day(fact) + days_after;
}

/* When the fact became known; where the day is not, at the end of its time. */
static rc_date
known_since(const rc_fact *fact)
{
	if (fact->published != RC_DATE_NONE)
		return fact->published;
	if (fact->claim.asof != RC_DATE_NONE)
		return fact->claim.asof;
	return fact->claim.has_period ? end_day(&fact->claim) : RC_DATE_FIRST;
}

static bool
is_undated(const rc_fact *fact)
{
	return fact->published == RC_DATE_NONE && fact->claim.asof == RC_DATE_NONE;
}

/*-------------------------------------------------------------------------
 * Publishers
 *-------------------------------------------------------------------------
 */

/* May a fact be the current one: no; only for want of an earlier one; yes. */
typedef enum rc_standing
{
	NOT_CURRENT,
	CAME_AFTER,
	CURRENT
} rc_standing;

typedef struct publisher
{
	rc_text name;
	rc_standing standing; /* of the current fact */
	size_t current;
	size_t own;     /* a current fact of the claim's own subject */
	size_t support; /* facts by what they say */
	size_t older;
	size_t against;
	size_t rival; /* another's place that the claim gives away */
	size_t near;
	size_t silent;
} publisher;

typedef struct checking
{
	const rc_claim *claim;
	const rc_fact *facts;
	size_t count;
	bool named;    /* the claim's own source is among the publishers */
	rc_date today; /* of the claim, or the newest edition */
	publisher publishers[RC_CHECK_SOURCES];
	size_t publisher_count;
} checking;

static bool
is_comparable(const rc_claim *claim, const rc_topic *topic, const rc_claim *fact)
{
	rc_topic of_fact;

	if (claim->kind != fact->kind || claim->modality != fact->modality || !of_stated_time(claim, fact))
		return false;
	rc_topic_of(fact, &of_fact);
	return rc_topic_difference(topic, &of_fact) == 0;
}

static bool
is_used(const checking *work, const rc_fact *fact)
{
	return fact->comparable && (!work->named || rc_text_same(fact->claim.source, work->claim->source));
}

static publisher *
publisher_of(checking *work, const rc_fact *fact)
{
	publisher *new;

	for (size_t i = 0; i < work->publisher_count; i++)
	{
		if (rc_text_same(work->publishers[i].name, fact->claim.source))
			return &work->publishers[i];
	}
	if (work->publisher_count == RC_CHECK_SOURCES)
		return &work->publishers[RC_CHECK_SOURCES - 1];
	new = &work->publishers[work->publisher_count++];
	*new = (publisher){.name = fact->claim.source,
					   .current = RC_NO_FACT,
					   .own = RC_NO_FACT,
					   .support = RC_NO_FACT,
					   .older = RC_NO_FACT,
					   .against = RC_NO_FACT,
					   .rival = RC_NO_FACT,
					   .near = RC_NO_FACT,
					   .silent = RC_NO_FACT};
	return new;
}

static rc_standing
standing_of(const checking *work, const rc_fact *fact)
{
	const rc_claim *claim = work->claim;
	rc_date known = known_since(fact);

	if (claim->kind == RC_CLASS)
		return CURRENT;
	if (claim->asof == RC_DATE_NONE && fact->superseded)
		return NOT_CURRENT;
	if (known > work->today)
		return claim->has_period || covers(&fact->claim, work->today, 0) ? CAME_AFTER : NOT_CURRENT;
	if (claim->has_period || (int64_t) known + RC_CHECK_CURRENT_DAYS > work->today)
		return CURRENT;
	return NOT_CURRENT;
}

/* Is a to be preferred to b as the current fact?  Both have the standing. */
static bool
more_current(const rc_fact *a, const rc_fact *b, rc_standing standing)
{
	rc_date known_a = known_since(a);
	rc_date known_b = known_since(b);

	if (standing == CAME_AFTER && known_a != known_b)
		return known_a < known_b;
	if (first_day(&a->claim) != first_day(&b->claim))
		return first_day(&a->claim) > first_day(&b->claim);
	return known_a > known_b;
}

/* Is the fact of the same table as the current one? */
static bool
of_current_table(const rc_fact *fact, const rc_fact *current)
{
	return known_since(fact) == known_since(current) && first_day(&fact->claim) == first_day(&current->claim) &&
		   end_day(&fact->claim) == end_day(&current->claim);
}

static void
find_current(checking *work)
{
	for (size_t i = 0; i < work->count; i++)
	{
		const rc_fact *fact = &work->facts[i];
		rc_standing standing;
		publisher *by;

		if (!is_used(work, fact))
			continue;
		standing = standing_of(work, fact);
		by = publisher_of(work, fact);
		if (standing == NOT_CURRENT || standing < by->standing)
			continue;
		if (standing > by->standing || more_current(fact, &work->facts[by->current], standing))
		{
			by->standing = standing;
			by->current = i;
		}
	}
}

/* Keeps the newest of the facts that say the same. */
static void
keep_newest(const checking *work, size_t *kept, size_t i)
{
	if (*kept == RC_NO_FACT || more_current(&work->facts[i], &work->facts[*kept], CURRENT))
		*kept = i;
}

static void
hear_current(const checking *work, publisher *by, size_t i)
{
	const rc_claim *fact = &work->facts[i].claim;
	bool own = work->claim->kind != RC_RANK || rc_text_same(fact->subject, work->claim->subject);
	rc_outcome outcome = outcome_of(work->claim, fact);

	if (own)
		by->own = i;
	if (outcome == SAYS_SO)
		by->support = i;
	else if (outcome == SAYS_OTHERWISE && fact->confidence >= RC_CHECK_CONFIDENCE)
		*(own ? &by->against : &by->rival) = i;
	else if (outcome == NEARLY_SAYS_SO && fact->confidence >= RC_CHECK_CONFIDENCE)
		by->near = i;
	else if (own)
		by->silent = i;
}

static void
hear(const checking *work, publisher *by, size_t i)
{
	const rc_fact *fact = &work->facts[i];
	bool own = work->claim->kind != RC_RANK || rc_text_same(fact->claim.subject, work->claim->subject);

	if (work->claim->kind == RC_CLASS ||
		(by->current != RC_NO_FACT && of_current_table(fact, &work->facts[by->current])))
	{
		hear_current(work, by, i);
		return;
	}
	/* That a figure was once another bears no denial out. */
	if (!own || (!work->claim->polarity && is_figure(work->claim)) || outcome_of(work->claim, &fact->claim) != SAYS_SO)
		return;
	/* What bears no date is not known to be old. */
	if (work->claim->has_period && is_undated(fact))
		keep_newest(work, &by->support, i);
	else if (known_since(fact) <= work->today)
		keep_newest(work, &by->older, i);
	else if (by->support == RC_NO_FACT && (work->claim->has_period || covers(&fact->claim, work->today, RC_YEAR_DAYS)))
		by->support = i; /* revised since, in the claim's favour */
}

static void
hear_all(checking *work)
{
	for (size_t i = 0; i < work->count; i++)
	{
		if (is_used(work, &work->facts[i]))
			hear(work, publisher_of(work, &work->facts[i]), i);
	}
	for (size_t i = 0; i < work->publisher_count; i++)
	{
		publisher *by = &work->publishers[i];

		/* The own place says more than that another holds the one claimed. */
		if (by->own == RC_NO_FACT && by->against == RC_NO_FACT)
			by->against = by->rival;
	}
}

/*-------------------------------------------------------------------------
 * The verdict
 *-------------------------------------------------------------------------
 */

/* What is outdated must have been replaced: by a current figure, or in so many words. */
static bool
is_replaced(const checking *work, const publisher *by)
{
	if (work->facts[by->older].superseded && work->claim->asof == RC_DATE_NONE)
		return true;
	for (size_t i = 0; i < work->publisher_count; i++)
	{
		if (work->publishers[i].current != RC_NO_FACT)
			return true;
	}
	return false;
}

static rc_check_verdict
decide(const checking *work)
{
	rc_check_verdict verdict = RC_UNKNOWN;
	bool near = false;

	for (size_t i = 0; i < work->publisher_count; i++)
	{
		const publisher *by = &work->publishers[i];

		if (by->support != RC_NO_FACT)
			return RC_SUPPORTED;
		if (by->older != RC_NO_FACT && is_replaced(work, by))
			verdict = RC_OUTDATED;
		else if (by->against != RC_NO_FACT && verdict == RC_UNKNOWN)
			verdict = RC_CONTRADICTED;
		near = near || by->near != RC_NO_FACT;
	}
	/* A near miss may be rounding, whatever others say. */
	return verdict == RC_CONTRADICTED && near ? RC_UNKNOWN : verdict;
}

/* What now stands in the place of an outdated fact: by the same publisher, if he still speaks of it. */
static size_t
replacement(const checking *work, const publisher *by)
{
	size_t other = RC_NO_FACT;

	if (by->own != RC_NO_FACT)
		return by->own;
	for (size_t i = 0; i < work->publisher_count; i++)
	{
		if (work->publishers[i].own != RC_NO_FACT)
			keep_newest(work, &other, work->publishers[i].own);
	}
	return other == RC_NO_FACT ? by->rival : other;
}

static rc_finding
finding_of(const checking *work, const publisher *by, rc_check_verdict verdict)
{
	switch (verdict)
	{
		case RC_SUPPORTED:
			return (rc_finding){by->support, RC_NO_FACT};
		case RC_CONTRADICTED:
			return (rc_finding){by->against, RC_NO_FACT};
		case RC_OUTDATED:
			if (by->older == RC_NO_FACT)
				break;
			return (rc_finding){by->older, replacement(work, by)};
		case RC_UNKNOWN:
			return (rc_finding){by->near != RC_NO_FACT ? by->near : by->silent, RC_NO_FACT};
	}
	return (rc_finding){RC_NO_FACT, RC_NO_FACT};
}

/* The surest first, then the newest. */
static bool
comes_before(const checking *work, rc_finding a, rc_finding b)
{
	const rc_fact *x = &work->facts[a.fact];
	const rc_fact *y = &work->facts[b.fact];

	if (x->claim.confidence != y->claim.confidence)
		return x->claim.confidence > y->claim.confidence;
	return more_current(x, y, CURRENT);
}

static void
add_finding(const checking *work, rc_checked *checked, rc_finding finding)
{
	size_t at = checked->count++;

	for (; at > 0 && comes_before(work, finding, checked->findings[at - 1]); at--)
		checked->findings[at] = checked->findings[at - 1];
	checked->findings[at] = finding;
}

/*
 * Which facts are comparable; the claim's own day, or that of the newest
 * edition; and whether the claim's source is one of ours.
 */
static void
survey(checking *work, rc_fact *facts)
{
	rc_date newest = RC_DATE_FIRST;
	rc_topic topic;

	rc_topic_of(work->claim, &topic);
	for (size_t i = 0; i < work->count; i++)
	{
		rc_fact *fact = &facts[i];

		fact->comparable = is_comparable(work->claim, &topic, &fact->claim);
		if (!fact->comparable)
			continue;
		if (known_since(fact) > newest)
			newest = known_since(fact);
		if (work->claim->source.data != NULL && rc_text_same(fact->claim.source, work->claim->source))
			work->named = true;
	}
	work->today = work->claim->asof == RC_DATE_NONE ? newest : work->claim->asof;
}

static void
check_figures(const rc_claim *claim, rc_fact *facts, size_t count, rc_checked *checked)
{
	checking work = {.claim = claim, .facts = facts, .count = count};

	survey(&work, facts);
	find_current(&work);
	hear_all(&work);
	checked->verdict = decide(&work);
	for (size_t i = 0; i < work.publisher_count; i++)
	{
		rc_finding finding = finding_of(&work, &work.publishers[i], checked->verdict);

		if (finding.fact != RC_NO_FACT)
			add_finding(&work, checked, finding);
	}
}

void
rc_check(const rc_claim *claim, rc_fact *facts, size_t count, rc_checked *checked)
{
	checked->verdict = RC_UNKNOWN;
	checked->count = 0;

	/* What may be is borne out by nothing. */
	if (claim->modality == RC_POSSIBLE)
		return;
	if (claim->kind == RC_RESTRICTION)
		rc_check_restriction(claim, facts, count, checked);
	else
		check_figures(claim, facts, count, checked);
}
