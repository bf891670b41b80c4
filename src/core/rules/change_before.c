/*-------------------------------------------------------------------------
 *
 * change_before.c
 *		Levels told as parts or multiples of those of another time.
 *
 * 仅为2021年的一半, 是去年同期的两倍, "a third of what they were a year ago": what
 * is compared with stands right beside the value, and is not the time that is told of.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

#include <string.h>

/* Days from one year to the next, more or less one. */
#define DAYS_OF_YEAR 365

/* 仅相当于1990年的1/3: does what ends right before the time say that something equals it? */
static bool
equals_before(const rc_reader *reader, int value)
{
	static const char *const words[] = {"相当于", "相當於", "等于", "等於", "仅及", "僅及", "只及", "仅有", "僅有"};
	const char *text = reader->mentions.text.data;
	size_t end = rc_at(reader, value - 2)->from;

	/* The preposition is taken for that of the time. */
	if (memcmp(text + end, "于", 3) == 0 || memcmp(text + end, "於", 3) == 0)
		end += 3;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
	{
		if (end >= strlen(words[k]) && memcmp(text + end - strlen(words[k]), words[k], strlen(words[k])) == 0)
			return true;
	}
	return false;
}

/* 不足去年同期的三成, 不到上一年的一半: is a Chinese part of what was at another time told to be more than it really is? */
bool
rc_is_less_than_part(const rc_reader *reader, int value)
{
	const rc_mention *time = rc_at(reader, value - 2);

	return rc_has_cue(rc_at(reader, value - 3), RC_CUE_LESS_THAN) ||
		   (time->from >= 3 && memcmp(reader->mentions.text.data + time->from - 3, "不到", 6) == 0);
}

/* 是去年同期的一半: is the value a part of what was at another time, behind a Chinese copula? */
bool
rc_is_part_of_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *tie = value - 3 >= clause->first ? rc_at(reader, value - 3) : NULL;
	rc_stretch before = {clause->first, value};

	/* 占比已从2015年的15%上升到31%: a part of another whole, and a level of it. */
	return tie != NULL && rc_find_cue(reader, before, RC_CUE_SHARE_WORD) < 0 &&
		   rc_find_cue(reader, before, RC_CUE_ACCOUNT_FOR) < 0 && rc_at(reader, value)->quantity->kind == RC_Q_SHARE &&
		   rc_at(reader, value - 2)->time != NULL && rc_spells(&reader->mentions, value - 1, "的") &&
		   (rc_has_cue(tie, RC_CUE_COPULA) || rc_has_cue(tie, RC_CUE_ONLY) || rc_has_cue(tie, RC_CUE_ALSO) ||
			rc_is_less_than_part(reader, value) || equals_before(reader, value)) &&
		   !rc_has_cue(tie, RC_CUE_ACCOUNT_FOR);
}

/* Words between an English part and the time that it is a part of. */
#define PART_REACH 6

/* "half as much cobalt as in 2015", "half as much as it did a year before" */
static bool
is_part_as_much(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool much = rc_spells(&reader->mentions, value + 1, "as much as") ||
				(rc_spells(&reader->mentions, value + 1, "as") &&
				 (rc_spells(&reader->mentions, value + 2, "much") || rc_spells(&reader->mentions, value + 2, "many")));

	for (int i = value + 2; much && i < clause->last && i <= value + RC_BY_REACH; i++)
	{
		/* "as in 2023", "as a year earlier" */
		if (rc_at(reader, i)->time != NULL &&
			(rc_begins_with(&reader->mentions, i, "as ") || rc_is_of_base(&reader->mentions, clause, i)))
			return true;
	}
	return false;
}

/* "half the amount of 2022", "less than half the level seen in May" */
static bool
is_part_of_named(const rc_reader *reader, const rc_clause *clause, int value)
{
	int time = value + 3 + rc_spells(&reader->mentions, value + 3, "seen");

	return time < clause->last && rc_at(reader, time)->time != NULL && rc_at(reader, value + 2)->measure == NULL &&
		   (rc_has_cue(rc_at(reader, value + 1), RC_CUE_ARTICLE) || rc_spells(&reader->mentions, value + 1, "its") ||
			rc_spells(&reader->mentions, value + 1, "their")) &&
		   rc_is_of_base(&reader->mentions, clause, time);
}

/* "a third of what they were a year ago", "40% of its 2019 level": is the English value a part of what was at another time? */
bool
rc_is_part_of_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool time = false;
	bool those, was;

	if (value + 2 >= clause->last || !rc_at(reader, value)->latin || rc_at(reader, value)->quantity->kind != RC_Q_SHARE)
		return false;
	if (is_part_as_much(reader, clause, value) || is_part_of_named(reader, clause, value))
		return true;
	those = rc_spells(&reader->mentions, value + 1, "of those") || rc_spells(&reader->mentions, value + 1, "of that");
	if (value + 3 >= clause->last || !(rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || those))
		return false;
	was = those || rc_spells(&reader->mentions, value + 2, "what");
	for (int i = value + 2; i < clause->last && i <= value + PART_REACH; i++)
	{
		was |= rc_spells_of(&reader->mentions, i, RC_SPELT_PART_OF_LEVEL);
		time |= rc_at(reader, i)->time != NULL;
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->quantity != NULL || rc_is_actor(rc_at(reader, i)))
			return false;
	}
	return was && time;
}

/* 是去年同期的两倍: the time whose level the Chinese value at `at` is told in, right before it; or NULL. */
static const rc_time *
other_time(const rc_reader *reader, const rc_clause *clause, int at)
{
	const rc_quantity *quantity = rc_at(reader, at)->quantity;

	if (quantity == NULL || at - 2 < clause->first || !reader->mentions.chinese ||
		!rc_spells(&reader->mentions, at - 1, "的") ||
		!(quantity->kind == RC_Q_MULTIPLE || rc_is_part_of_before(reader, clause, at)))
		return NULL;
	return rc_at(reader, at - 2)->time;
}

/* The last time that the clause tells before mention `at`, or that holds for it. */
static const rc_time *
time_told(const rc_reader *reader, const rc_clause *clause, int at)
{
	for (int i = at - 1; i >= clause->first; i--)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && !time->comparison && !time->unresolved)
			return time;
	}
	return clause->framed;
}

void
rc_settle_time_of_part(const rc_reader *reader, const rc_clause *clause, int at, rc_claim *claim)
{
	const rc_time *other = other_time(reader, clause, at);
	const rc_time *told = other == NULL ? NULL : time_told(reader, clause, at - 2);
	rc_date gap;

	if (other == NULL)
		return;
	claim->has_period = told != NULL;
	if (told == NULL)
		return;
	claim->period = told->period;
	if (other->unresolved || other->period.from == RC_DATE_NONE || claim->period.from == RC_DATE_NONE)
		return;
	gap = claim->period.from - other->period.from;
	if (gap >= DAYS_OF_YEAR - 1 && gap <= DAYS_OF_YEAR + 1)
		claim->basis = RC_BASIS_YOY;
}
