/*-------------------------------------------------------------------------
 *
 * change_base.c
 *		When something has changed, and against what.
 *
 * "than it had a year before" is the basis of a change, and "since January" its
 * time; neither is the time that the change is told for.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

/* "than it had a year before", "as in the same month of 2008", "double the volume of 2022": is the English time at i compared with? */
static bool
is_said_base(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_time *time = rc_at(reader, i)->time;

	return !reader->mentions.chinese && !time->unresolved && rc_is_of_base(&reader->mentions, clause, i);
}

/* 四季度产量环比增长6%: of a quarter the period before is one, too. */
static bool
is_quarter(const rc_period *period)
{
	return period->from != RC_DATE_NONE && period->to != RC_DATE_NONE && period->to - period->from >= 90 &&
		   period->to - period->from <= 92;
}

/* The basis, from what is compared with: a month earlier, a year earlier. */
rc_basis
rc_change_basis(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim, int value)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;
		rc_date gap;

		if (time == NULL || time->unresolved || i < value - RC_DIRECTION_REACH ||
			!(time->comparison || is_said_base(reader, clause, i)))
			continue;
		if (time->basis == RC_BASIS_MOM && claim->has_period && is_quarter(&claim->period))
			return RC_BASIS_QOQ;
		if (time->basis != RC_BASIS_NONE)
			return time->basis;
		if (!claim->has_period || claim->period.from == RC_DATE_NONE || time->point.from == RC_DATE_NONE)
			continue;
		gap = claim->period.from - time->point.from;
		if (gap >= 360 && gap <= 370)
			return RC_BASIS_YOY;
		if (gap >= 27 && gap <= 32 && time->grain == RC_MONTH)
			return RC_BASIS_MOM;
		if (gap >= 88 && gap <= 93 && time->grain == RC_QUARTER)
			return RC_BASIS_QOQ;
	}
	return claim->basis;
}

/* 与上年相比，…增长3%, "Compared with July, exports rose 3%": the basis that a clause of nothing but what is compared with tells for the next one. */
static rc_basis
basis_before(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim)
{
	const rc_clause *before = clause - 1;

	if (clause == reader->clauses.items || before->last != before->first + 1 ||
		rc_at(reader, before->first)->time == NULL || !rc_at(reader, before->first)->time->comparison)
		return RC_BASIS_NONE;
	return rc_change_basis(reader, before, claim, before->first);
}

/* "up 3.7% and 49.1% year on year": the basis behind the last of an English list of changes, for one that ends its clause. */
static rc_basis
basis_behind(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim, int value)
{
	const rc_clause *next = clause + 1;
	int at;

	if (value + 1 < clause->last || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last ||
		!(rc_has_cue(rc_at(reader, next->first - 1), RC_CUE_AND) || rc_is_mark(rc_at(reader, next->first - 1), '&')))
		return RC_BASIS_NONE;
	at = next->first +
		 (rc_has_cue(rc_at(reader, next->first), RC_CUE_UP) || rc_has_cue(rc_at(reader, next->first), RC_CUE_DOWN));
	/* "and 20% of them went to Japan" is no change. */
	return at < next->last && rc_at(reader, at)->quantity != NULL && rc_at(reader, at)->quantity->kind == RC_Q_SHARE &&
				   !rc_has_cue(rc_at(reader, at + 1), RC_CUE_OF)
			   ? rc_change_basis(reader, next, claim, at)
			   : RC_BASIS_NONE;
}

rc_basis
rc_change_basis_beside(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim, int value)
{
	rc_basis basis = basis_before(reader, clause, claim);

	return basis != RC_BASIS_NONE || reader->mentions.chinese ? basis : basis_behind(reader, clause, claim, value);
}

/* 较年初, "since January": the change runs from the time compared with until now. */
void
rc_change_since_base(const rc_reader *reader, const rc_clause *clause, rc_claim *claim)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && time->comparison && !time->unresolved && time->relation == RC_TIME_SINCE)
		{
			claim->has_period = true;
			claim->period = time->period;
		}
	}
}
