/*-------------------------------------------------------------------------
 *
 * restriction_time.c
 *		When a restriction holds.
 *
 * It begins with its date and lasts, unless the text tells an end; a lifting or
 * suspension has a date, and an end, of its own.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "grammar/instrument.h"
#include "grammar/weekday.h"
#include "number/number.h"

/*-------------------------------------------------------------------------
 * Of lifting and suspending
 *-------------------------------------------------------------------------
 */

/* "lifted the ban in January": does the English verb of undoing stand before the noun? */
static bool
undoes_before(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch before = {r->clause->first, r->at};

	return rc_at(reader, r->at)->latin &&
		   (rc_find_cue(reader, before, RC_CUE_LIFT) >= 0 || rc_find_cue(reader, before, RC_CUE_SUSPEND) >= 0);
}

/* "The ban in 2023 was lifted in 2024": does the English verb of undoing, with a time of its own, stand behind the time at i? */
static bool
is_undone_later(const rc_reader *reader, const rc_restriction *r, int i)
{
	rc_stretch behind = {i + 1, rc_verb_clause(reader, r)->last};
	int verb = undoes_before(reader, r) ? -1 : rc_find_cue(reader, behind, RC_CUE_LIFT);

	return verb >= 0 && rc_next_in(reader, RC_TIME_SORT, (rc_stretch){verb, behind.last}, verb) < behind.last;
}

/* Does the time describe the restriction ("the controls of October 9", 10月9日公布的管制) rather than what is done to it? */
static bool
describes_instrument(const rc_reader *reader, const rc_restriction *r, int i)
{
	const rc_clause *own = rc_verb_clause(reader, r);
	const rc_time *time = rc_at(reader, i)->time;
	int at = r->at;

	/* "will lift the ban that it imposed in April", "suspended the controls announced on October 9" */
	for (int k = own != r->clause && i >= own->first ? own->first : at + 1; k < i; k++)
	{
		if (rc_at(reader, k)->latin &&
			(rc_has_cue(rc_at(reader, k), RC_CUE_IMPOSE) || rc_has_cue(rc_at(reader, k), RC_CUE_SAID)))
			return true;
	}
	/* "scrapped its quotas in 2015": behind the verb and its object, when it was done. */
	if (i == at + 1 && rc_begins_with(&reader->mentions, i, "in ") &&
		(rc_find_cue(reader, (rc_stretch){own->first, at}, RC_CUE_LIFT) >= 0 ||
		 rc_find_cue(reader, (rc_stretch){own->first, at}, RC_CUE_SUSPEND) >= 0))
		return false;
	if (i > at)
		return rc_at(reader, i)->latin && time->relation == RC_TIME_AT &&
			   (rc_begins_with(&reader->mentions, i, "of ") || is_undone_later(reader, r, i) ||
				(i == at + 1 && !(time->core_from > time->from && undoes_before(reader, r))));
	for (int k = i + 1; k <= i + 3 && k < at; k++)
	{
		if (rc_spells(&reader->mentions, k, "的"))
			return true;
	}
	return i + 1 == at;
}

/* "will lift its ban in October": what is still to come cannot be when the ban began. */
static bool
lies_ahead(const rc_time *time, rc_date asof)
{
	return asof != RC_DATE_NONE && time->period.from != RC_DATE_NONE && time->period.from > asof;
}

/* Months of the length of time that the mention tells, or 0. */
static int
months_of(const rc_mention *mention)
{
	const rc_quantity *quantity = mention->quantity;

	return quantity != NULL && quantity->kind == RC_Q_DURATION && quantity->value.has_low
			   ? (int) (12 * rc_number_approximate(quantity->value.low) + 0.5)
			   : 0;
}

/* 持续八个月的禁令, "its four-month ban": does the length of time at i only say which act it is, and not how long it is off? */
static bool
describes_act(const rc_reader *reader, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);

	return rc_spells(&reader->mentions, i + 1, "的") ||
		   (next->latin && (RC_INSTRUMENTS & RC_MEASURE_BIT(rc_measure_of(next))) != 0 && i > 0 &&
			!rc_spells(&reader->mentions, i - 1, "for"));
}

/* "for one year", "for a year from November 10": how many months the stretch says that it lasts, or 0. */
static int
months_told(const rc_reader *reader, int first, int last)
{
	for (int i = first; i < last; i++)
	{
		if (months_of(rc_at(reader, i)) > 0 && !describes_act(reader, i))
			return months_of(rc_at(reader, i));
		if (rc_at(reader, i)->latin && i + 2 < last && rc_spells(&reader->mentions, i, "for") &&
			rc_spells(&reader->mentions, i + 1, "a") && rc_spells(&reader->mentions, i + 2, "year"))
			return 12;
	}
	return 0;
}

/* "dropped the quotas in January and its export taxes on May 1": where the times of an instrument begin, behind that of another one. */
static int
first_time(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch behind = {r->at + 1, r->clause->last};
	int time = -1;

	if (!rc_at(reader, r->at)->latin || rc_next_in(reader, RC_TIME_SORT, behind, behind.first) >= behind.last)
		return r->clause->first;
	for (int i = r->at - 1; i >= r->clause->first; i--)
	{
		if (rc_at(reader, i)->time != NULL)
			time = i;
		else if (rc_is_instrument(rc_measure_of(rc_at(reader, i))) && rc_is_instrument_noun(reader, i))
			return time >= 0 ? time + 1 : r->clause->first;
	}
	return r->clause->first;
}

/* The time of lifting or suspending: its date, and its end where one is told ("until", "for one year"). */
static void
set_time_undone(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	const rc_clause *own = rc_verb_clause(reader, r);
	const rc_clause *last = own + 1 < reader->clauses.items + reader->clauses.count ? own + 1 : own;
	const rc_time *framed = r->clause->framed;
	bool tells_own = false;
	rc_period headed;
	int months = months_told(reader, r->clause->first, last->last);

	claim->period = (rc_period){RC_DATE_NONE, RC_DATE_NONE};
	for (int i = first_time(reader, r); i < last->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time == NULL || time->unresolved || time->comparison)
			continue;
		if (time->relation == RC_TIME_UNTIL || time->relation == RC_TIME_BETWEEN)
			claim->period.to = time->period.to;
		if (time->relation != RC_TIME_UNTIL && claim->period.from == RC_DATE_NONE &&
			(i < own->last || time->relation == RC_TIME_BETWEEN) &&
			(!describes_instrument(reader, r, i) || lies_ahead(time, claim->asof)))
			claim->period.from = time->period.from;
		tells_own |= i < own->last && (reader->mentions.chinese || !describes_instrument(reader, r, i));
	}
	/* 2015年1月1日起，我国取消…: the day stands in a clause of its own. */
	if (claim->period.from == RC_DATE_NONE && claim->period.to == RC_DATE_NONE && framed != NULL && !tells_own)
	{
		claim->period.from = framed->period.from;
		/* 即日起至2026年11月27日，暂停…; but 2015年至2017年，先后取消… */
		if (framed->relation == RC_TIME_BETWEEN && framed->grain < RC_YEAR)
			claim->period.to = framed->period.to;
	}
	/* "2012. Greenland lifts its ban" */
	if (claim->period.from == RC_DATE_NONE && claim->period.to == RC_DATE_NONE && !tells_own &&
		rc_headed_by_year(reader, &headed))
		claim->period.from = headed.from;
	if (claim->period.from != RC_DATE_NONE && claim->period.to == RC_DATE_NONE && months > 0)
		claim->period.to = rc_date_add_months(claim->period.from, months);
	claim->has_period = claim->period.from != RC_DATE_NONE || claim->period.to != RC_DATE_NONE;
}

/*-------------------------------------------------------------------------
 * Of imposing
 *-------------------------------------------------------------------------
 */

static bool
tells_effect(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->time != NULL && rc_at(reader, i)->time->relation == RC_TIME_SINCE)
			return true;
	}
	return false;
}

/* Mentions before the time in a Chinese clause that says when something takes effect: 该规定自2019年起施行. */
#define EFFECT_LEAD 4

/* 禁止钨精矿出口，2019年11月生效: the time at which a Chinese clause that names nobody says that it began to hold; or NULL. */
static const rc_time *
chinese_effect(const rc_reader *reader, const rc_clause *next)
{
	const rc_time *time = NULL;

	if (!reader->mentions.chinese || !rc_says_of(&reader->mentions, next->first, next->last, RC_SPELT_EFFECT_ZH))
		return NULL;
	for (int i = next->first; i < next->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 罚款自8月起执行: of something else. */
		if (rc_is_actor(mention) || mention->material != NULL ||
			(mention->measure != NULL && !rc_is_instrument(rc_measure_of(mention))))
			return NULL;
		if (time == NULL && i <= next->first + EFFECT_LEAD && mention->time != NULL && !mention->time->unresolved &&
			!mention->time->comparison)
			time = mention->time;
	}
	return time;
}

/* "On 15 August Beijing said it would limit exports from September 15": the time behind the English act is that of its effect. */
static void
prefer_effect(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	for (int i = r->at + 1; claim->has_period && rc_at(reader, r->at)->latin && i < r->clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && time->relation == RC_TIME_SINCE && !time->unresolved && !time->comparison)
			claim->period = time->period;
	}
}

/* 2023年宣布管制，2024年底起出货量急跌, 造成4月起供给短缺: does the Chinese clause tell what has come about since its time? */
static bool
tells_move(const rc_reader *reader, const rc_clause *next)
{
	rc_stretch all = {next->first, next->last};

	if (reader->mentions.chinese &&
		(rc_find_measure(reader, all, RC_M_SUPPLY) >= 0 || rc_find_measure(reader, all, RC_M_PRICE) >= 0))
		return true;
	return reader->mentions.chinese &&
		   (rc_find_cue(reader, all, RC_CUE_UP) >= 0 || rc_find_cue(reader, all, RC_CUE_DOWN) >= 0);
}

/* "announced on August 14 ..., effective September 15": the day of effect may stand in a clause of its own. */
static void
borrow_effect(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	const rc_clause *next = r->clause + 1;
	const rc_time *effect;

	prefer_effect(reader, r, claim);
	if (next >= reader->clauses.items + reader->clauses.count || (claim->has_period && tells_effect(reader, r->clause)))
		return;
	if (!claim->has_period && rc_told_in_aside(reader, r) >= 0 &&
		rc_clause_time(&reader->mentions, next, next->last) != NULL)
	{
		claim->has_period = true;
		claim->period = rc_clause_time(&reader->mentions, next, next->last)->period;
		return;
	}
	/* "the curbs, which took effect in August 2023, ..." */
	if (!claim->has_period && next->relative && rc_is_instrument_noun(reader, r->at) &&
		rc_has_cue(rc_at(reader, next->first), RC_CUE_IMPOSE) &&
		rc_clause_time(&reader->mentions, next, next->last) != NULL)
	{
		claim->has_period = true;
		claim->period = rc_clause_time(&reader->mentions, next, next->last)->period;
		return;
	}
	effect = chinese_effect(reader, next);
	if (effect != NULL)
	{
		claim->has_period = true;
		claim->period = effect->period;
		return;
	}
	for (int i = next->first; i < next->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) || mention->measure != NULL || tells_move(reader, next))
			return;
		if (mention->time != NULL && !mention->time->unresolved && mention->time->relation == RC_TIME_SINCE)
		{
			claim->has_period = true;
			claim->period = mention->time->period;
			return;
		}
	}
}

/* "for four months", "a four-month ban", 为期四个月的禁令, 暂停钴出口四个月: how long the act says that it lasts, in months; or 0. */
static int
months_imposed(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->clause->first + 1; i < r->clause->last; i++)
	{
		const rc_mention *before = rc_at(reader, i - 1);
		bool last = i + 1 == r->clause->last || rc_at(reader, i + 1)->type == RC_MARK;

		/* "a ban after prices had fallen for six months" */
		if (!reader->mentions.chinese && i > r->at && rc_has_cue(rc_at(reader, i), RC_CUE_SUBORDINATE))
			return 0;
		if (months_of(rc_at(reader, i)) == 0)
			continue;
		if (reader->mentions.chinese ? rc_spells_of(&reader->mentions, i - 1, RC_SPELT_LASTING_ZH) ||
										   (last && (rc_measure_of(before) == RC_M_EXPORTS || i == r->at + 1))
									 : (i > r->at && rc_spells(&reader->mentions, i - 1, "for")) || i + 1 == r->at)
			return months_of(rc_at(reader, i));
	}
	return 0;
}

/* 将禁令延长三个月至9月: the end that a Chinese restriction is prolonged to, or NULL. */
static const rc_time *
prolonged_to(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const words[] = {"至", "到"};
	bool prolonged = false;

	for (int i = r->at + 1; i < r->clause->last && reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		prolonged |= rc_stands_one_of(&reader->mentions, mention->from, reader->mentions.to, RC_SPELT_PROLONG_ZH);
		if (prolonged && mention->time != NULL && !mention->time->unresolved &&
			(RC_SPELLS_ANY(&reader->mentions, i - 1, words) || rc_begins_with(&reader->mentions, i, words[0]) ||
			 rc_begins_with(&reader->mentions, i, words[1])))
			return mention->time;
	}
	return NULL;
}

/* Where the act itself tells the end of what it imposes. */
static void
end_as_told(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	const rc_time *end = claim->polarity ? prolonged_to(reader, r) : NULL;
	int months = claim->polarity ? months_imposed(reader, r) : 0;

	if (end != NULL)
	{
		/* What has not begun is not prolonged. */
		if (!claim->has_period || claim->period.from >= end->point.from ||
			(claim->asof != RC_DATE_NONE && claim->period.from > claim->asof))
			claim->period.from = RC_DATE_NONE;
		claim->period.to = end->point.to;
		claim->has_period = true;
	}
	else if (months > 0 && claim->has_period && claim->period.from != RC_DATE_NONE && claim->period.to == RC_DATE_NONE)
		claim->period.to = rc_date_add_months(claim->period.from, months);
}

/*
 * "has cut off sales as of December 1": what somebody does as of a day goes on from it; of figures the same words tell up
 * to when they are known.
 */
static void
begin_as_of(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	if (!claim->has_period || claim->period.from != RC_DATE_NONE || !rc_at(reader, r->at)->latin)
		return;
	for (int i = r->clause->first; i < r->clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && !time->unresolved && time->period.to == claim->period.to &&
			(rc_begins_with(&reader->mentions, i, "as of") || rc_begins_with(&reader->mentions, i, "As of")))
			claim->period = (rc_period){time->point.from, RC_DATE_NONE};
	}
}

/* "has never banned exports": up to the day of telling. */
static void
end_never(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	if (claim->has_period || claim->polarity || claim->asof == RC_DATE_NONE || !rc_at(reader, r->at)->latin)
		return;
	for (int i = r->clause->first; i < r->at; i++)
	{
		if (rc_spells(&reader->mentions, i, "never"))
		{
			claim->has_period = true;
			claim->period = (rc_period){RC_DATE_NONE, claim->asof};
		}
	}
}

/* Mentions around the doer in which the day of the week stands; in Chinese most of them are single characters. */
#define WEEKDAY_REACH 6
#define CHINESE_WEEKDAY_REACH 12

/* "China on Tuesday banned ...": the last such day up to that of publication; not the day of saying so. */
static void
set_weekday(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	int reach = reader->mentions.chinese ? CHINESE_WEEKDAY_REACH : WEEKDAY_REACH;
	int first = r->clause->first > reach ? r->clause->first - reach : 0;

	if (claim->has_period || claim->asof == RC_DATE_NONE || claim->modality != RC_ASSERTED || !claim->polarity)
		return;
	for (int i = first; i < r->clause->last && i < r->object.last + reach; i++)
	{
		int day = rc_weekday_at(reader, i);

		if (day == 0 || rc_is_day_of_saying(reader, i))
			continue;
		claim->has_period = true;
		claim->period = (rc_period){rc_last_weekday(claim->asof, day), RC_DATE_NONE};
		return;
	}
}

/* 2010年9月至11月, "from September to November 2010": several months or days, which end. */
static bool
is_stretch_of_time(const rc_time *time)
{
	int64_t days = (int64_t) time->period.to - time->period.from;

	return time->relation == RC_TIME_BETWEEN ||
		   (time->relation == RC_TIME_AT &&
			((time->grain == RC_MONTH && days > 31) || (time->grain == RC_DAY && days > 1)));
}

/* 2018年缅甸曾禁止稀土出口, "briefly halted shipments in 2010": a past year within which all was over. */
static bool
was_passing(const rc_reader *reader, const rc_clause *clause, const rc_time *time)
{
	return time->relation == RC_TIME_AT && time->grain >= RC_MONTH &&
		   rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_PASSING);
}

static bool
tells_end(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;
		int64_t days = time != NULL ? (int64_t) time->period.to - time->period.from : 0;

		/* "imposed last summer": a season is when it began. */
		if (time != NULL && rc_at(reader, i)->latin && time->relation == RC_TIME_AT && days >= 90 && days <= 92)
			return false;
		if (time != NULL)
			return is_stretch_of_time(time) || was_passing(reader, clause, time);
	}
	return clause->framed != NULL &&
		   (is_stretch_of_time(clause->framed) || was_passing(reader, clause, clause->framed));
}

/*
 * "2011 export quotas", "quotas for 2011", 今年第二批出口配额: is the clause's time
 * the year that the quota is for, and with which it ends?
 */
static bool
is_quota_of_year(const rc_reader *reader, const rc_restriction *r)
{
	if (r->instrument != RC_M_QUOTA)
		return false;
	for (int i = r->at - 1; i >= r->clause->first; i--)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (rc_is_predicate(rc_at(reader, i)) && rc_measure_of(rc_at(reader, i)) != RC_M_EXPORTS)
			break;
		if (time != NULL && time->relation == RC_TIME_AT && time->grain == RC_YEAR)
			return !rc_at(reader, i)->latin || !rc_begins_with(&reader->mentions, i, "in ");
	}
	for (int i = r->at + 1; i < r->clause->last && rc_at(reader, i - 1)->latin; i++)
	{
		if (rc_at(reader, i)->time != NULL &&
			(rc_at(reader, i)->time->grain == RC_YEAR || rc_at(reader, i)->time->grain == RC_HALF))
			return rc_begins_with(&reader->mentions, i, "for ");
	}
	return false;
}

/*-------------------------------------------------------------------------
 * Both
 *-------------------------------------------------------------------------
 */

/* "The curbs threaten chipmakers", "weigh on prices", "are a threat to them": what stands behind an English restriction is said of it. */
static bool
threatens_itself(const rc_reader *reader, int threat)
{
	const rc_mention *next = rc_at(reader, threat + 1);

	if (!rc_spells_of(&reader->mentions, threat, RC_SPELT_THREATEN_ITSELF))
		return false;
	return !rc_has_cue(next, RC_CUE_BY) && next->type != RC_TIME && next->type != RC_MARK &&
		   threat + 1 < reader->mentions.count;
}

/* Is it only thought of?  "threatened a tariff after Beijing curbed exports", "over the curbs": what led to a threat is no threat. */
static bool
is_threatened(const rc_reader *reader, const rc_restriction *r)
{
	int threat = rc_find_cue(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_CUE_THREATEN);

	while (threat > r->at && threatens_itself(reader, threat))
		threat = rc_find_cue(reader, (rc_stretch){threat + 1, r->clause->last}, RC_CUE_THREATEN);
	for (int i = threat + 1; threat >= 0 && i < r->at; i++)
	{
		if (rc_tells_why(reader, i))
			return false;
	}
	return threat >= 0 && (threat > r->at || rc_find_cue(reader, (rc_stretch){threat, r->at}, RC_CUE_SUBORDINATE) < 0);
}

void
rc_restriction_time(const rc_reader *reader, const rc_restriction *r, rc_claim *claim)
{
	rc_date asof = claim->asof;

	if (rc_is_undone(reader, r))
		set_time_undone(reader, r, claim);
	else
	{
		borrow_effect(reader, r, claim);
		set_weekday(reader, r, claim);
		begin_as_of(reader, r, claim);
		end_never(reader, r, claim);
		/* What was imposed lasts; what was not imposed in 2010 was not in 2010. */
		if (claim->has_period && claim->period.from != RC_DATE_NONE && claim->polarity &&
			!tells_end(reader, r->clause) && !is_quota_of_year(reader, r))
			claim->period.to = RC_DATE_NONE;
		end_as_told(reader, r, claim);
	}
	if (claim->has_period && asof != RC_DATE_NONE && claim->period.from != RC_DATE_NONE)
	{
		if (claim->modality == RC_FORECAST && claim->period.from <= asof)
			claim->modality = RC_ASSERTED;
		else if (claim->modality == RC_ASSERTED && claim->period.from > asof)
			claim->modality = RC_FORECAST;
	}
	if (is_threatened(reader, r))
		claim->modality = RC_POSSIBLE;
}

/* "raised the duty from 5% to 8%", "was raised to 50% from 25%": is the rate that of before? */
static bool
is_old_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool other = false;

	if (!rc_at(reader, value)->latin || value == clause->first || !rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM))
		return false;
	for (int i = clause->first + 1; i < clause->last; i++)
		other |= i != value && rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_SHARE &&
				 (rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_REACH));
	return other;
}

void
rc_end_old_rate(rc_reader *reader, const rc_clause *clause, int value, int first)
{
	if (first >= reader->claims.count || !is_old_rate(reader, clause, value))
		return;
	for (int i = first; i < reader->claims.count; i++)
	{
		rc_claim *claim = &reader->claims.items[i];

		if (!claim->has_period || claim->period.from == RC_DATE_NONE)
			continue;
		claim->period = (rc_period){RC_DATE_NONE, claim->period.from};
		if (claim->modality == RC_FORECAST)
			claim->modality = RC_ASSERTED;
	}
}
