/*-------------------------------------------------------------------------
 *
 * slots_time.c
 *		The time of a claim: the one that its clause states, the one it goes on
 *		with, or the end of a time that a level stands at.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/slots.h"

#include <string.h>

#include "text/year_head.h"

const rc_time *
rc_time_in_brackets(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	if (next >= reader->clauses.items + reader->clauses.count || !next->aside || next->last != next->first + 1 ||
		!rc_at(reader, next->first)->latin || !rc_is_mark(rc_at(reader, next->first - 1), '('))
		return NULL;
	return rc_clause_time(&reader->mentions, next, next->last);
}

/* Mentions between a time and the level that is told of it. */
#define LEVEL_REACH 5

/*
 * 高于2015年的6%, 去年同期的出口量（3570吨）: the time right before a Chinese level is that of the level, though what
 * the clause tells is compared with it; NULL where something else stands between.
 */
static const rc_time *
time_of_level(const rc_reader *reader, int at)
{
	if (!reader->mentions.chinese || rc_at(reader, at)->quantity == NULL ||
		rc_at(reader, at)->quantity->kind == RC_Q_MULTIPLE)
		return NULL;
	for (int i = at - 1; i >= 0 && i >= at - LEVEL_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->time != NULL)
			return i < at - 1 && !mention->time->unresolved ? mention->time : NULL;
		if (!rc_has_cue(mention, RC_CUE_OF) && !rc_is_mark(mention, '(') && !rc_has_cue(mention, RC_CUE_COPULA) &&
			mention->material == NULL && !(rc_counts(rc_measure_of(mention)) && rc_measure_reads(mention, RC_NAME)) &&
			rc_measure_of(mention) != RC_M_QUOTA)
			break;
	}
	return NULL;
}

/* "double the", "compared with just", "down 32% from": does what another figure is compared with stand behind the English words at i? */
static bool
leads_to_comparison(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_has_cue(mention, RC_CUE_THAN) || rc_has_cue(mention, RC_CUE_DOUBLE) ||
		   rc_has_cue(mention, RC_CUE_TRIPLE) || rc_has_cue(mention, RC_CUE_QUADRUPLE) ||
		   (mention->quantity != NULL && mention->quantity->kind == RC_Q_MULTIPLE) || rc_has_cue(mention, RC_CUE_FROM);
}

/* "more than double the 1,238 tonnes recorded in May", "double volumes of 1,238 tonnes" */
static bool
is_compared_in_english(const rc_reader *reader, int at)
{
	const rc_quantity *before = at > 0 ? rc_at(reader, at - 1)->quantity : NULL;

	/* "32% [lower than 18 tonnes]" */
	if (before != NULL && before->kind == RC_Q_SHARE && !reader->mentions.chinese)
		return true;
	for (int i = at - 1; i >= 0 && i >= at - LEVEL_REACH && !reader->mentions.chinese; i--)
	{
		if (leads_to_comparison(reader, i))
			return true;
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_OF) && !rc_measure_reads(rc_at(reader, i), RC_NAME))
			break;
	}
	return false;
}

/*
 * "The March volume was 1.2% higher than the 1.2 tonnes exported in February": the time behind an English level that is
 * compared with, which is its own; or NULL.
 */
static const rc_time *
time_of_base(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (rc_at(reader, at)->quantity == NULL || rc_at(reader, at)->quantity->kind != RC_Q_MASS ||
		!is_compared_in_english(reader, at))
		return NULL;
	for (int i = at + 1; i < clause->last && rc_at(reader, i)->quantity == NULL; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && !time->unresolved && (time->relation == RC_TIME_AT || time->comparison))
			return time;
	}
	return NULL;
}

bool
rc_is_compared_level(const rc_reader *reader, int at)
{
	const rc_time *time = time_of_level(reader, at);

	return (time != NULL && time->comparison) || is_compared_in_english(reader, at);
}

/* "rose to 900 tonnes in 2023 from 600": what is told before the level that it came from is no time of its own. */
static bool
is_base_behind(const rc_reader *reader, int at)
{
	return !reader->mentions.chinese && at > 1 && rc_at(reader, at)->quantity != NULL &&
		   rc_at(reader, at)->quantity->kind == RC_Q_MASS && rc_at(reader, at - 2)->time != NULL &&
		   rc_has_cue(rc_at(reader, at - 1), RC_CUE_FROM);
}

/* "reached 90 tonnes in June, triple the 30 shipped in May": is the multiple at `at` one of a level, whose time is told? */
static bool
is_multiple_of_level(const rc_reader *reader, const rc_clause *clause, int at)
{
	rc_stretch right = {at + 1, clause->last};
	int level = rc_next_in(reader, RC_VALUE_SORT, right, right.first);

	return leads_to_comparison(reader, at) && level < right.last && is_compared_in_english(reader, level) &&
		   rc_next_in(reader, RC_TIME_SORT, right, level + 1) < right.last &&
		   rc_next_in(reader, RC_TIME_SORT, (rc_stretch){clause->first, level}, clause->first) >= level;
}

bool
rc_is_framed_before(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (!reader->mentions.chinese)
		return rc_tells_past(&reader->mentions, clause);
	return rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_CAPACITY) < 0 &&
		   rc_subject_in(reader, (rc_stretch){clause->first, at}) < 0 &&
		   !rc_says_of(&reader->mentions, clause->first, at, RC_SPELT_NOW_OR_YEARLY_ZH);
}

bool
rc_headed_by_year(const rc_reader *reader, rc_period *period)
{
	int year = reader->mentions.chinese || reader->mentions.count == 0
				   ? 0
				   : rc_year_heading(reader->mentions.text, rc_at(reader, 0)->from);

	if (year == 0)
		return false;
	*period = (rc_period){rc_date_of(year, 1, 1), rc_date_of(year + 1, 1, 1)};
	return true;
}

/* "mined 90, 40 and 12 tonnes in 2021": the time behind an English list of paired values, which is that of each; or NULL. */
static const rc_time *
time_behind_pairs(const rc_reader *reader, int value)
{
	rc_stretch behind = reader->mentions.chinese ? (rc_stretch){0, 0} : rc_behind_pairs(reader, value);

	for (int i = behind.first; i < behind.last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && time->relation == RC_TIME_AT && !time->comparison && !time->unresolved)
			return time;
	}
	return NULL;
}

/* "its last estimate, from 2019, was": does the time stand between commas, to say from when a figure is?  But "exports, from 2019, rose". */
static bool
dates_figure(const rc_reader *reader, const rc_clause *told, const rc_time *time)
{
	rc_stretch all = {told->first, told->last};

	if (time->relation != RC_TIME_SINCE || reader->mentions.chinese || time->core_from - time->from < 5 ||
		memcmp(reader->mentions.text.data + time->from, "from ", 5) != 0 || rc_find_cue(reader, all, RC_CUE_UP) >= 0 ||
		rc_find_cue(reader, all, RC_CUE_DOWN) >= 0)
		return false;
	for (int k = 1; k < reader->clauses.count; k++)
	{
		const rc_clause *clause = &reader->clauses.items[k];

		if (clause->last == clause->first + 1 && rc_at(reader, clause->first)->time == time)
			return rc_is_mark(rc_at(reader, clause->first - 1), ',') && rc_is_mark(rc_at(reader, clause->last), ',');
	}
	return false;
}

/* Does the English clause go on with the verb of the one before it, with what that measures, and with a figure of that kind? */
static bool
goes_on_with_verb(const rc_reader *reader, const rc_clause *clause, rc_quantity_kind kind)
{
	int value = rc_next_of(&reader->mentions, RC_VALUE_SORT, clause->first, clause->last);

	return !clause->aside && clause->governing == clause[-1].governing && value < clause->last &&
		   clause->governing < (int) (clause - reader->clauses.items) && rc_at(reader, value)->quantity != NULL &&
		   rc_at(reader, value)->quantity->kind == kind &&
		   rc_measure_in(reader, (rc_stretch){clause->first, clause->last}, true) < 0;
}

/* Clauses of what one verb tells, up to the last, which has the time. */
#define LAST_REACH 8

/*
 * "mined 240,000 tonnes of rare earths and 60,000 tonnes of tungsten in 2023": the time told behind "and" with the last of
 * what an English verb tells; or NULL.
 */
static const rc_time *
time_of_last(const rc_reader *reader, const rc_clause *clause, int at)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	const rc_quantity *quantity = rc_at(reader, at)->quantity;

	if (reader->mentions.chinese || clause->aside || quantity == NULL)
		return NULL;
	for (const rc_clause *next = clause + 1;
		 next < end && next <= clause + LAST_REACH && goes_on_with_verb(reader, next, quantity->kind); next++)
	{
		int time = rc_next_of(&reader->mentions, RC_TIME_SORT, next->first, next->last);

		if (time >= next->last)
			continue;
		return (rc_is_joint(rc_at(reader, next->first)) || rc_is_joint(rc_at(reader, next->first - 1))) &&
					   (time == next->last - 1 || rc_at(reader, time + 1)->type == RC_MARK) &&
					   rc_at(reader, time)->time->relation == RC_TIME_AT
				   ? rc_clause_time(&reader->mentions, next, next->last)
				   : NULL;
	}
	return NULL;
}

bool
rc_period_stated(const rc_reader *reader, const rc_clause *clause, int at, rc_period *period, rc_basis *basis)
{
	const rc_time *level = reader->mentions.chinese ? time_of_level(reader, at) : time_of_base(reader, clause, at);
	const rc_time *time = level != NULL ? level : rc_clause_time(&reader->mentions, clause, at);

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *other = rc_at(reader, i)->time;

		if (other != NULL && other->comparison && other->basis != RC_BASIS_NONE)
			*basis = other->basis;
	}
	if (rc_paired_period(reader, at, period))
		return true;
	if (is_multiple_of_level(reader, clause, at) || (level == NULL && is_base_behind(reader, at)))
		time = NULL;
	if (time == NULL)
		time = time_behind_pairs(reader, at);
	if (time == NULL)
		time = rc_time_in_brackets(reader, clause);
	if (time == NULL)
		time = time_of_last(reader, clause, at);
	/* A date that opens the sentence holds for all its clauses. */
	if (time == NULL)
		time = clause->framed;
	if (time == NULL)
		return rc_headed_by_year(reader, period);
	/* 较年初的1000元: what is measured since then was that at the time itself. */
	*period =
		(time == level && time->comparison && time->relation == RC_TIME_SINCE) || dates_figure(reader, clause, time)
			? time->point
			: time->period;
	return true;
}

/* One unit of the grain from the day on, or up to it. */
static rc_date
unit_from(rc_date day, rc_grain grain, int count)
{
	switch (grain)
	{
		case RC_MONTH:
			return rc_date_add_months(day, count);
		case RC_YEAR:
			return rc_date_add_months(day, 12 * count);
		default:
			return RC_DATE_NONE;
	}
}

/* Does the mention lead to or from a level: "to", "from", 增加到? */
static bool
leads_level(const rc_reader *reader, int i, rc_cue cue)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *end;

	if (rc_has_cue(mention, cue))
		return true;
	if (cue != RC_CUE_TO || mention->latin || !rc_has_cue(mention, RC_CUE_REACH))
		return false;
	end = reader->mentions.text.data + mention->to - 3;
	return memcmp(end, "到", 3) == 0 || memcmp(end, "至", 3) == 0;
}

/* Does the time run over several years? */
static bool
runs_over_years(const rc_time *time)
{
	return time->relation == RC_TIME_BETWEEN ||
		   (time->relation == RC_TIME_AT && time->grain == RC_YEAR && time->period.from != RC_DATE_NONE &&
			time->period.to != RC_DATE_NONE && time->period.to - time->period.from > 366);
}

/* Does a level of the same kind stand on the other side: "from 22 tonnes to 444"? */
static bool
moves_between_levels(const rc_reader *reader, const rc_clause *clause, int value, rc_cue own, rc_cue other)
{
	if (value == clause->first || !leads_level(reader, value - 1, own))
		return false;
	for (int i = rc_next_of(&reader->mentions, RC_VALUE_SORT, clause->first + 1, clause->last); i < clause->last;
		 i = rc_next_of(&reader->mentions, RC_VALUE_SORT, i + 1, clause->last))
	{
		if (i != value && leads_level(reader, i - 1, other))
			return true;
	}
	return false;
}

/* 下降到了18.4%: is the Chinese value one that something comes to? */
static bool
comes_to_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	int to = value - 1 - rc_spells(&reader->mentions, value - 1, "了");

	return to >= clause->first && leads_level(reader, to, RC_CUE_TO);
}

/* Is it the period that a time of the clause before the value tells? */
static bool
is_of_start(const rc_reader *reader, const rc_clause *clause, int value, rc_period period)
{
	for (int i = clause->first; i < value; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && time->period.from == period.from && time->period.to == period.to)
			return true;
	}
	return false;
}

void
rc_period_of_end(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim)
{
	const rc_time *time = rc_clause_time(&reader->mentions, clause, value);
	bool first = moves_between_levels(reader, clause, value, RC_CUE_FROM, RC_CUE_TO);
	bool last = moves_between_levels(reader, clause, value, RC_CUE_TO, RC_CUE_FROM);
	rc_date inner;

	if (time == NULL)
		time = clause->framed;
	/* 从2013年的52.8%下降到18.4%: what it comes to is not told of the time that it comes from. */
	if (time == NULL && reader->mentions.chinese && claim->has_period && comes_to_level(reader, clause, value) &&
		is_of_start(reader, clause, value, claim->period))
		claim->has_period = false;
	if (time == NULL || !claim->has_period || first == last)
		return;
	/* "to cut it from 90% to less than 60% by 2030": what it comes down from is so now. */
	if (first && claim->asof != RC_DATE_NONE && claim->period.from != RC_DATE_NONE && claim->period.from > claim->asof)
	{
		claim->has_period = false;
		claim->modality = claim->modality == RC_FORECAST ? RC_ASSERTED : claim->modality;
		return;
	}
	if (!runs_over_years(time))
		return;
	inner = first ? unit_from(claim->period.from, time->grain, 1) : unit_from(claim->period.to, time->grain, -1);
	if (inner == RC_DATE_NONE)
		return;
	if (first)
		claim->period.to = inner;
	else
		claim->period.from = inner;
}
