/*-------------------------------------------------------------------------
 *
 * relation.c
 *		How two claims stand to each other.
 *
 * Two claims are compared as a careful reader would compare them: only claims
 * on one topic, at one time, both meant as facts, can contradict; then each
 * kind has its own way of doing so.
 *
 *		shares, amounts, changes, horizons, purities	numbers that do not meet
 *		ranks		one holder in two places, two holders of one place
 *		"the only"	two holders
 *		restrictions	said and denied; a ban and a mere control; two beginnings
 *		classes		said and denied
 *
 * What is not certain is not called a contradiction: the words for that are
 * uncertain, changed, part_and_whole, and different_ with what differs.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "compare/relation.h"

static rc_verdict
verdict(rc_relation relation, rc_reason reason)
{
	rc_verdict result = {relation, reason};

	return result;
}

/*-------------------------------------------------------------------------
 * Who
 *-------------------------------------------------------------------------
 */

static bool
is_self(rc_text name)
{
	return name.len == 2 && name.data[0] == 'W' && name.data[1] == 'E';
}

/*
 * "We" is one and the same only within an article, and that two claims are
 * from one is known by their date at best.
 */
static bool
self_unknown(const rc_claim *a, const rc_claim *b)
{
	bool self = is_self(a->subject) || is_self(a->scope) || is_self(a->partner) || is_self(b->subject) ||
				is_self(b->scope) || is_self(b->partner);

	return self && (a->asof == RC_DATE_NONE || a->asof != b->asof);
}

/*
 * A country and a company can both be the largest: places are held among
 * one's like.  Countries are told by their two-letter codes.
 */
static bool
is_country(rc_text name)
{
	return name.len == 2 && name.data[0] >= 'A' && name.data[0] <= 'Z' && name.data[1] >= 'A' && name.data[1] <= 'Z';
}

static bool
are_rivals(const rc_claim *a, const rc_claim *b)
{
	if (a->subject.data == NULL || b->subject.data == NULL)
		return false;
	return is_country(a->subject) == is_country(b->subject);
}

/*-------------------------------------------------------------------------
 * Numbers
 *-------------------------------------------------------------------------
 */

static bool
has_number(const rc_claim *claim)
{
	return claim->value.has_low || claim->value.has_high;
}

/* One is denied: that contradicts what lies wholly within the denied interval. */
static rc_verdict
judge_denied_value(const rc_claim *asserted, const rc_claim *denied)
{
	if (rc_value_inside(&asserted->value, &denied->value, denied->unit.kind))
		return verdict(RC_CONTRADICTS, RC_BY_POLARITY);
	return verdict(RC_UNCERTAIN, RC_BY_POLARITY);
}

/* Numbers that lie apart: a contradiction, unless they need not be of one thing. */
static rc_verdict
judge_apart(const rc_claim *a, const rc_claim *b)
{
	if (a->kind == RC_AMOUNT && a->modality == RC_QUOTA &&
		rc_values_within_ratio(&a->value, &b->value, RC_BATCH_PARTS, RC_BATCH_OF))
		return verdict(RC_PART_AND_WHOLE, RC_BY_BATCH);
	if (a->kind == RC_AMOUNT && a->measure == RC_M_INVESTMENT &&
		(a->partner.data == NULL || rc_values_within_ratio(&a->value, &b->value, 1, RC_DEAL_FACTOR)))
		return verdict(RC_UNCERTAIN, RC_BY_DEAL);
	return verdict(RC_CONTRADICTS, RC_BY_VALUE);
}

static rc_verdict
judge_value(const rc_claim *a, const rc_claim *b)
{
	rc_meeting meeting;

	if (a->polarity != b->polarity)
		return a->polarity ? judge_denied_value(a, b) : judge_denied_value(b, a);

	meeting = rc_values_meeting(&a->value, &b->value, a->unit.kind);

	/* That neither 50% nor 60% is right can well be. */
	if (!a->polarity)
		return verdict(meeting == RC_MEET ? RC_AGREES : RC_UNCERTAIN, RC_BY_POLARITY);

	switch (meeting)
	{
		case RC_MEET:
			return verdict(RC_AGREES, RC_BY_VALUE);
		case RC_MEET_ROUND:
			return verdict(RC_AGREES, RC_BY_ROUNDING);
		case RC_MEET_NEAR:
			return verdict(RC_UNCERTAIN, RC_BY_NEARNESS);
		case RC_APART:
			break;
	}
	return judge_apart(a, b);
}

/*-------------------------------------------------------------------------
 * Places and the only one
 *-------------------------------------------------------------------------
 */

static bool
same_single_place(const rc_interval *a, const rc_interval *b)
{
	return a->has_low && a->has_high && b->has_low && b->has_high && rc_number_compare(a->low, a->high) == 0 &&
		   rc_number_compare(b->low, b->high) == 0 && rc_number_compare(a->low, b->low) == 0;
}

static rc_verdict
judge_rank(const rc_claim *a, const rc_claim *b)
{
	if (rc_text_same(a->subject, b->subject))
		return judge_value(a, b);
	if (a->polarity && b->polarity && are_rivals(a, b) && same_single_place(&a->value, &b->value))
		return verdict(RC_CONTRADICTS, RC_BY_HOLDER);
	return verdict(RC_DIFFERENT_SUBJECT, RC_BY_TOPIC);
}

static rc_verdict
judge_exclusive(const rc_claim *a, const rc_claim *b)
{
	if (a->subject.data == NULL || b->subject.data == NULL)
		return verdict(RC_UNCERTAIN, RC_BY_HOLDER);
	if (rc_text_same(a->subject, b->subject))
	{
		if (a->polarity != b->polarity)
			return verdict(RC_CONTRADICTS, RC_BY_POLARITY);
		return verdict(RC_AGREES, RC_BY_HOLDER);
	}
	if (a->polarity && b->polarity && are_rivals(a, b))
		return verdict(RC_CONTRADICTS, RC_BY_HOLDER);
	return verdict(RC_DIFFERENT_SUBJECT, RC_BY_TOPIC);
}

static rc_verdict
judge_class(const rc_claim *a, const rc_claim *b)
{
	return verdict(a->polarity == b->polarity ? RC_AGREES : RC_CONTRADICTS, RC_BY_POLARITY);
}

/*-------------------------------------------------------------------------
 * Restrictions
 *-------------------------------------------------------------------------
 */

/*
 * An unsaid partner goes with any.  What holds for all the world holds for
 * each; that it does not hold for all the world says nothing of one.
 */
static bool
partners_meet(const rc_claim *a, const rc_claim *b)
{
	if (a->partner.data == NULL || b->partner.data == NULL || rc_text_same(a->partner, b->partner))
		return true;
	return (rc_text_is(a->partner, "WORLD") && a->polarity) || (rc_text_is(b->partner, "WORLD") && b->polarity);
}

static bool
has_beginning(const rc_claim *claim)
{
	return claim->has_period && claim->period.from != RC_DATE_NONE;
}

/* Did the two begin on days that cannot be one? */
static bool
begin_apart(const rc_claim *a, const rc_claim *b)
{
	return has_beginning(a) && has_beginning(b) && !rc_same_beginning(a->period.from, b->period.from);
}

static rc_verdict
judge_lifted(const rc_claim *standing, const rc_claim *denied)
{
	if (standing->measure == denied->measure)
	{
		/* That a tariff is not 100% says nothing of one of 10%. */
		if (has_number(standing) && has_number(denied))
			return judge_denied_value(standing, denied);
		return verdict(RC_CONTRADICTS, RC_BY_POLARITY);
	}
	/* Not banned, but controlled: both can be.  Not controlled, yet banned: hardly. */
	return verdict(denied->measure == RC_M_BAN ? RC_AGREES : RC_UNCERTAIN, RC_BY_SEVERITY);
}

static rc_verdict
judge_severity(const rc_claim *ban, const rc_claim *control)
{
	if (begin_apart(ban, control) && ban->period.from > control->period.from)
		return verdict(RC_CHANGED, RC_BY_ESCALATION);
	return verdict(RC_CONTRADICTS, RC_BY_SEVERITY);
}

static rc_verdict
judge_standing(const rc_claim *a, const rc_claim *b)
{
	if (a->measure != b->measure)
	{
		if (a->measure == RC_M_BAN && b->measure == RC_M_CONTROL)
			return judge_severity(a, b);
		if (b->measure == RC_M_BAN && a->measure == RC_M_CONTROL)
			return judge_severity(b, a);
		/* A quota for all stands beside a licence, and beside a ban for one. */
		return verdict(RC_DIFFERENT_MEASURE, RC_BY_TOPIC);
	}
	if (has_number(a) && has_number(b))
	{
		rc_verdict rates = judge_value(a, b);

		/* Another rate from another day is the next step, not a contradiction. */
		if (rates.relation == RC_CONTRADICTS && begin_apart(a, b))
			return verdict(RC_CHANGED, RC_BY_ESCALATION);
		if (rates.relation != RC_AGREES)
			return rates;
	}
	if (begin_apart(a, b))
		return verdict(RC_CONTRADICTS, RC_BY_BEGINNING);
	return verdict(RC_AGREES, RC_BY_VALUE);
}

static rc_verdict
judge_restriction(const rc_claim *a, const rc_claim *b)
{
	if (a->polarity != b->polarity)
		return a->polarity ? judge_lifted(a, b) : judge_lifted(b, a);
	if (!a->polarity)
		return verdict(a->measure == b->measure ? RC_AGREES : RC_UNCERTAIN, RC_BY_POLARITY);
	return judge_standing(a, b);
}

/*-------------------------------------------------------------------------
 * The judgement
 *-------------------------------------------------------------------------
 */

/* What is different where only one thing is; unrelated where more than that is. */
static rc_verdict
judge_difference(unsigned difference, const rc_claim *a, const rc_claim *b)
{
	rc_relation relation = RC_UNRELATED;

	switch (difference)
	{
		case RC_IN_SUBJECT:
			relation = RC_DIFFERENT_SUBJECT;
			break;
		case RC_IN_MEASURE:
			relation = RC_DIFFERENT_MEASURE;
			break;
		case RC_IN_MATERIAL:
			relation = RC_DIFFERENT_MATERIAL;
			break;
		case RC_IN_SCOPE:
			relation = RC_DIFFERENT_WHOLE;
			break;
		case RC_IN_PARTNER:
			/* Exports to one are part of the exports to all. */
			if (a->kind == RC_AMOUNT && (a->partner.data == NULL || b->partner.data == NULL))
				relation = RC_PART_AND_WHOLE;
			else
				relation = RC_DIFFERENT_PARTNER;
			break;
		case RC_IN_UNIT:
			relation = RC_DIFFERENT_UNIT;
			break;
		case RC_IN_QUOTA:
			return verdict(RC_DIFFERENT_MODALITY, RC_BY_MODALITY);
		default:
			break;
	}
	return verdict(relation, RC_BY_TOPIC);
}

/*
 * A forecast beside a fact.  That of a stated time is a matter of its own,
 * whatever came of it; one told together with a fact of the same day is the
 * plan beside the present.  Otherwise "will invest" and "invested" speak of
 * one thing; so do estimates of how long something takes.
 */
static rc_verdict
judge_forecast(const rc_claim *a, const rc_claim *b)
{
	const rc_claim *forecast = a->modality == RC_FORECAST ? a : b;

	if (a->kind == RC_HORIZON && !forecast->has_period)
		return verdict(RC_AGREES, RC_BY_MODALITY);
	if (a->kind == RC_RESTRICTION)
		return verdict(RC_CHANGED, RC_BY_PLAN);
	if (forecast->has_period)
		return verdict(RC_DIFFERENT_MODALITY, RC_BY_MODALITY);
	if (a->asof != RC_DATE_NONE && a->asof == b->asof)
		return verdict(RC_CHANGED, RC_BY_PLAN);
	return verdict(RC_AGREES, RC_BY_MODALITY);
}

static rc_verdict
judge_kind(const rc_claim *a, const rc_claim *b)
{
	switch (a->kind)
	{
		case RC_SHARE:
		case RC_AMOUNT:
		case RC_CHANGE:
		case RC_HORIZON:
		case RC_PURITY:
			return judge_value(a, b);
		case RC_RANK:
			return judge_rank(a, b);
		case RC_EXCLUSIVE:
			return judge_exclusive(a, b);
		case RC_CLASS:
			return judge_class(a, b);
		case RC_RESTRICTION:
			return judge_restriction(a, b);
	}
	return verdict(RC_UNRELATED, RC_BY_TOPIC);
}

/* Is there anything in what is said, before the values are looked at, that keeps the two from being compared? */
static rc_verdict
judge_meaning(const rc_claim *a, const rc_claim *b)
{
	if (a->modality == RC_POSSIBLE || b->modality == RC_POSSIBLE)
		return verdict(RC_UNCERTAIN, RC_BY_POSSIBLE);
	if (a->basis != b->basis && a->basis != RC_BASIS_NONE && b->basis != RC_BASIS_NONE)
		return verdict(RC_DIFFERENT_BASIS, RC_BY_BASIS);
	if (a->kind == RC_RESTRICTION && !partners_meet(a, b))
		return verdict(RC_DIFFERENT_PARTNER, RC_BY_TOPIC);
	return verdict(RC_AGREES, RC_BY_VALUE);
}

/*
 * A ban and a mere control told in one article, one of which has a beginning
 * and the other none: "gallium needs a licence; since December its export to
 * the US is banned".  The article tells of two steps, not of one.
 */
static bool
are_steps(const rc_claim *a, const rc_claim *b)
{
	return a->kind == RC_RESTRICTION && a->polarity && b->polarity && a->asof != RC_DATE_NONE && a->asof == b->asof &&
		   ((a->measure == RC_M_BAN && b->measure == RC_M_CONTROL) ||
			(a->measure == RC_M_CONTROL && b->measure == RC_M_BAN)) &&
		   has_beginning(a) != has_beginning(b);
}

/* The same of when it is said and of what time. */
static rc_verdict
judge_setting(const rc_claim *a, const rc_claim *b)
{
	if (self_unknown(a, b))
		return verdict(RC_UNCERTAIN, RC_BY_SELF);

	switch (rc_claims_when(a, b))
	{
		case RC_WHEN_SAME:
			break;
		case RC_WHEN_OTHER:
			return verdict(RC_CHANGED, RC_BY_TIME);
		case RC_WHEN_PART:
			return verdict(RC_PART_AND_WHOLE, RC_BY_TIME);
		case RC_WHEN_UNKNOWN:
			return verdict(RC_UNCERTAIN, RC_BY_TIME);
	}

	if ((a->modality == RC_FORECAST) != (b->modality == RC_FORECAST))
		return judge_forecast(a, b);
	if (are_steps(a, b))
		return verdict(RC_CHANGED, RC_BY_ESCALATION);
	return verdict(RC_AGREES, RC_BY_VALUE);
}

/* Have the two all that a topic is made of in common, as most claims of one topic have? */
static bool
same_topic_fields(const rc_claim *a, const rc_claim *b)
{
	return a->measure == b->measure && rc_text_same(a->subject, b->subject) && rc_text_same(a->material, b->material) &&
		   rc_text_same(a->scope, b->scope) && rc_text_same(a->partner, b->partner) && a->unit.kind == b->unit.kind &&
		   strcmp(a->unit.currency, b->unit.currency) == 0 && (a->modality == RC_QUOTA) == (b->modality == RC_QUOTA);
}

static unsigned
topic_difference(const rc_claim *a, const rc_claim *b)
{
	rc_topic topic_a;
	rc_topic topic_b;
	unsigned difference;

	if (same_topic_fields(a, b))
		return 0;
	rc_topic_of(a, &topic_a);
	rc_topic_of(b, &topic_b);
	difference = rc_topic_difference(&topic_a, &topic_b);
	/* Mining is production of rare earths but not of gallium; it is still one word for both. */
	if ((difference & RC_IN_MATERIAL) && a->measure == b->measure)
		difference &= ~RC_IN_MEASURE;
	return difference;
}

rc_verdict
rc_claims_judge(const rc_claim *a, const rc_claim *b)
{
	unsigned difference;
	rc_verdict found;

	if (a->kind != b->kind)
		return verdict(RC_UNRELATED, RC_BY_TOPIC);
	difference = topic_difference(a, b);
	if (difference != 0)
		return judge_difference(difference, a, b);

	found = judge_meaning(a, b);
	if (found.relation == RC_AGREES)
		found = judge_setting(a, b);
	return found.relation == RC_AGREES ? judge_kind(a, b) : found;
}

bool
rc_claims_could_clash(const rc_claim *a, const rc_claim *b)
{
	return a->kind == b->kind && topic_difference(a, b) == 0 && judge_meaning(a, b).relation == RC_AGREES &&
		   judge_kind(a, b).relation == RC_CONTRADICTS;
}

bool
rc_claims_can_meet(const rc_claim *a, const rc_claim *b)
{
	return judge_setting(a, b).relation == RC_AGREES;
}

rc_relation
rc_claim_relation(const rc_claim *a, const rc_claim *b)
{
	return rc_claims_judge(a, b).relation;
}

const char *
rc_relation_name(rc_relation relation)
{
	switch (relation)
	{
		case RC_UNRELATED:
			return "unrelated";
		case RC_AGREES:
			return "agrees";
		case RC_CONTRADICTS:
			return "contradicts";
		case RC_CHANGED:
			return "changed";
		case RC_DIFFERENT_SUBJECT:
			return "different_subject";
		case RC_DIFFERENT_WHOLE:
			return "different_whole";
		case RC_DIFFERENT_MEASURE:
			return "different_measure";
		case RC_DIFFERENT_MATERIAL:
			return "different_material";
		case RC_DIFFERENT_PARTNER:
			return "different_partner";
		case RC_DIFFERENT_UNIT:
			return "different_unit";
		case RC_DIFFERENT_BASIS:
			return "different_basis";
		case RC_DIFFERENT_MODALITY:
			return "different_modality";
		case RC_PART_AND_WHOLE:
			return "part_and_whole";
		case RC_UNCERTAIN:
			return "uncertain";
	}
	return NULL;
}
