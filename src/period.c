/*-------------------------------------------------------------------------
 *
 * period.c
 *		The time that one phrase states, as an SQL value: normalize_period.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "compat.h"
#include "core/rc.h"
#include "engine_cache.h"
#include "fmgr.h"
#include "host.h"
#include "report.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

/* A bound of a daterange; rc_date counts days as date does. */
static RangeBound
day_bound(rc_date day, bool lower)
{
	RangeBound bound;

	bound.val = day == RC_DATE_NONE ? (Datum) 0 : DateADTGetDatum(day);
	bound.infinite = day == RC_DATE_NONE;
	bound.inclusive = lower && !bound.infinite;
	bound.lower = lower;
	return bound;
}

PG_FUNCTION_INFO_V1(normalize_period);
Datum
normalize_period(PG_FUNCTION_ARGS)
{
	rc_date asof = PG_ARGISNULL(1) ? RC_DATE_NONE : PG_GETARG_DATEADT(1);
	rc_period period;
	rc_error error;
	bool found;
	RangeBound from;
	RangeBound to;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (rc_normalize_period(backend_engine(), host_utf8_text(PG_GETARG_TEXT_PP(0)), asof, &period, &found, &error) !=
		RC_OK)
		report_failure("phrase", &error);
	if (!found)
		PG_RETURN_NULL();

	from = day_bound(period.from, true);
	to = day_bound(period.to, false);
	PG_RETURN_RANGE_P(make_range(range_get_typcache(fcinfo, DATERANGEOID), &from, &to, false, NULL));
}
