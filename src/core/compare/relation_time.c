/*-------------------------------------------------------------------------
 *
 * relation_time.c
 *		Whether two claims speak of the same time.
 *
 * A stated period is that period; an open end reaches to the day of
 * publication, for what comes later the author could not know.  Without one
 * a claim speaks of the year before its publication, a price of the day, and
 * an undated claim of any time.
 *
 * Figures of two stated periods are compared only when the periods are equal:
 * a month's exports are not the half-year's.  A restriction is a state, not a
 * flow; there it is enough that the times overlap.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period.h"
#include "compare/relation.h"

/* Where open ends lie: one day beyond all that can be stated, so that no period is empty. */
#define BEGINNING (RC_DATE_FIRST - 1)
#define END (RC_DATE_LAST + 1)

/* day + days, staying between the two. */
static rc_date
shifted(rc_date day, int days)
{
	int64_t sum = (int64_t) day + days;

	return sum < BEGINNING ? BEGINNING : sum > END ? END : (rc_date) sum;
}

static bool
overlap(rc_period a, rc_period b)
{
	return a.from < b.to && b.from < a.to;
}

static bool
covers(rc_period outer, rc_period inner)
{
	return outer.from <= inner.from && inner.to <= outer.to;
}

/* The stated period with both ends set. */
static rc_period
stated(const rc_claim *claim)
{
	rc_period period = claim->period;

	if (period.from == RC_DATE_NONE)
		period.from = BEGINNING;
	if (period.to == RC_DATE_NONE)
	{
		/* What is planned for a day to come goes on from there. */
		if (claim->asof == RC_DATE_NONE || claim->asof < period.from)
			period.to = END;
		else
			period.to = shifted(claim->asof, 1);
	}
	return period;
}

static bool
is_price(const rc_claim *claim)
{
	return claim->measure == RC_M_PRICE && claim->kind == RC_AMOUNT;
}

/* Does the number depend on the length of its period, as a year's output and any change do? */
static bool
is_flow(const rc_claim *claim)
{
	if (claim->kind == RC_CHANGE)
		return true;
	if (claim->kind != RC_AMOUNT)
		return false;
	switch (claim->measure)
	{
		case RC_M_MINING:
		case RC_M_PRODUCTION:
		case RC_M_REFINING:
		case RC_M_EXPORTS:
		case RC_M_IMPORTS:
		case RC_M_SUPPLY:
		case RC_M_DEMAND:
		case RC_M_CONSUMPTION:
		case RC_M_MARKET:
		case RC_M_TRADE:
		case RC_M_REVENUE:
		case RC_M_RECYCLING:
			return true;
		default:
			return false;
	}
}

static rc_when
both_stated(const rc_claim *a, const rc_claim *b)
{
	rc_period x = stated(a);
	rc_period y = stated(b);

	if (x.from == y.from && x.to == y.to)
		return RC_WHEN_SAME;
	/* What has gone on since January is measured on two days, not on a day and a part of it. */
	if (a->period.to == RC_DATE_NONE && b->period.to == RC_DATE_NONE)
		return RC_WHEN_OTHER;
	if (is_flow(a) && (covers(x, y) || covers(y, x)))
		return RC_WHEN_PART;
	return RC_WHEN_OTHER;
}

/* told says when it was published only; dated states its period. */
static rc_when
one_stated(const rc_claim *told, const rc_claim *dated)
{
	rc_period period = stated(dated);
	rc_period reach;

	if (told->asof == RC_DATE_NONE)
		return RC_WHEN_SAME;

	/* "as of 2018" speaks of its end */
	if (period.from == BEGINNING)
		period.from = shifted(period.to, -RC_YEAR_DAYS);

	reach = period;
	if (!is_price(told))
		reach.to = shifted(period.to, RC_YEAR_DAYS);
	if (told->asof < reach.from || told->asof >= reach.to)
		return RC_WHEN_OTHER;

	/*
	 * A flow without a period is a year's, unless the two stand in one
	 * article: then it is the headline of the other.
	 */
	if (is_flow(told) && told->asof != dated->asof)
	{
		int64_t days = (int64_t) period.to - period.from;

		if (days < RC_YEAR_FLOW_MIN || days > RC_YEAR_FLOW_MAX)
			return RC_WHEN_UNKNOWN;
	}
	return RC_WHEN_SAME;
}

static rc_when
none_stated(const rc_claim *a, const rc_claim *b)
{
	int64_t days;

	if (a->asof == RC_DATE_NONE || b->asof == RC_DATE_NONE)
		return RC_WHEN_SAME;
	days = (int64_t) a->asof - b->asof;
	if (days < 0)
		days = -days;
	if (is_price(a))
		return days == 0 ? RC_WHEN_SAME : RC_WHEN_OTHER;
	if (days >= RC_YEAR_DAYS)
		return RC_WHEN_OTHER;
	/* Since when a price or an output is up is said by neither; the same news means the same. */
	return a->kind == RC_CHANGE && days > RC_NEWS_DAYS ? RC_WHEN_UNKNOWN : RC_WHEN_SAME;
}

/*
 * The time of which a dated restriction speaks.
 */
static rc_period
time_of_restriction(const rc_claim *claim)
{
	rc_period day = {claim->asof, shifted(claim->asof, 1)};

	if (claim->has_period)
	{
		rc_period period = stated(claim);

		/*
		 * An unsaid beginning: "10% until May" is known for the eve of its
		 * end, "suspended until November" for the day of publication; only
		 * "never", a denial that ends there, has none.
		 */
		if (period.from == BEGINNING && claim->polarity)
			period.from = shifted(period.to, -1);
		else if (period.from == BEGINNING && claim->asof != RC_DATE_NONE && period.to > day.to)
			period.from = claim->asof;
		return period;
	}

	/*
	 * A denial that is attributed answers the reports of the year before
	 * ("the ministry denied that ..."); one in the author's own words tells
	 * how it stands today ("has been lifted").
	 */
	if (!claim->polarity && claim->source.data != NULL)
		day.from = shifted(claim->asof, 1 - RC_YEAR_DAYS);
	return day;
}

static rc_when
restrictions_when(const rc_claim *a, const rc_claim *b)
{
	bool timeless_a = !a->has_period && a->asof == RC_DATE_NONE;
	bool timeless_b = !b->has_period && b->asof == RC_DATE_NONE;
	rc_period x;
	rc_period y;

	/* Two undated ones may stand side by side; against a date, an unknown day proves nothing. */
	if (timeless_a || timeless_b)
		return timeless_a && timeless_b ? RC_WHEN_SAME : RC_WHEN_UNKNOWN;

	x = time_of_restriction(a);
	y = time_of_restriction(b);
	if (!a->has_period && !b->has_period)
	{
		x.from = shifted(x.from, -RC_NEWS_DAYS);
		y.from = shifted(y.from, -RC_NEWS_DAYS);
	}
	return overlap(x, y) ? RC_WHEN_SAME : RC_WHEN_OTHER;
}

rc_when
rc_claims_when(const rc_claim *a, const rc_claim *b)
{
	if (a->kind == RC_CLASS)
		return RC_WHEN_SAME;
	if (a->kind == RC_RESTRICTION)
		return restrictions_when(a, b);
	if (a->has_period && b->has_period)
		return both_stated(a, b);
	if (a->has_period)
		return one_stated(b, a);
	if (b->has_period)
		return one_stated(a, b);
	return none_stated(a, b);
}

bool
rc_same_beginning(rc_date a, rc_date b)
{
	int year_a, month_a, day_a;
	int year_b, month_b, day_b;

	if (a == b)
		return true;
	rc_date_split(a, &year_a, &month_a, &day_a);
	rc_date_split(b, &year_b, &month_b, &day_b);
	if (year_a != year_b)
		return false;
	if (month_a == month_b)
		return day_a == 1 || day_b == 1;
	return (month_a == 1 && day_a == 1) || (month_b == 1 && day_b == 1);
}

rc_period
rc_claim_extent(const rc_claim *claim)
{
	rc_period any = {BEGINNING, END};

	if (claim->kind == RC_CLASS)
		return any;
	if (claim->has_period)
		return stated(claim);
	if (claim->asof == RC_DATE_NONE)
		return any;
	return (rc_period){shifted(claim->asof, -RC_YEAR_DAYS - RC_NEWS_DAYS), shifted(claim->asof, 1)};
}
