/*-------------------------------------------------------------------------
 *
 * dateline.c
 *		Where and when an article was written, in front of it: "PERTH, 14 May -",
 *		"BANGKOK:", 新华社首尔2月10日电.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/dateline.h"

#include <string.h>

/* 新华社首尔2月10日电（记者…）: does a Chinese word for a report stand right before the mention? */
static bool
follows_report(const rc_mentions *mentions, int i)
{
	static const char *const reports[] = {"电", "電", "讯", "訊"};
	size_t end = mentions->items[i].from;

	while (end > mentions->from && mentions->text.data[end - 1] == ' ')
		end--;
	for (size_t k = 0; k < sizeof(reports) / sizeof(*reports); k++)
	{
		if (end >= mentions->from + 3 && memcmp(mentions->text.data + end - 3, reports[k], 3) == 0)
			return true;
	}
	return false;
}

/* "14 May (Reuters) -": brackets behind which a dash closes the dateline; "(PRC)" alone does not. */
static bool
opens_byline(const rc_mentions *mentions, int i)
{
	return rc_is_mark(&mentions->items[i], '(') &&
		   (mentions->chinese
				? follows_report(mentions, i)
				: (i + 3 < mentions->count && rc_is_mark(&mentions->items[i + 2], ')') &&
				   (rc_is_mark(&mentions->items[i + 3], '-') || rc_is_mark(&mentions->items[i + 3], ':'))));
}

/* "BANGKOK: When rebels seized", "OSLO (AFP) - The country": how many mentions a town in capitals that begins the line makes a dateline of, or 0. */
static int
town_in_front(const rc_mentions *mentions)
{
	const rc_mention *town = mentions->items;
	int mark = 1;

	if (mentions->count < 6 || mentions->chinese || town->entity == NULL ||
		(town->entity->class != RC_PLACE && town->entity->form != RC_CAPITAL) ||
		(mentions->from > 0 && mentions->text.data[mentions->from - 1] != '\n'))
		return 0;
	for (size_t at = town->from; at < town->to; at++)
	{
		if (mentions->text.data[at] >= 'a' && mentions->text.data[at] <= 'z')
			return 0;
	}
	if (rc_is_mark(&mentions->items[1], '(') && rc_is_mark(&mentions->items[3], ')'))
		mark = 4;
	return rc_is_mark(&mentions->items[mark], ':') || rc_is_mark(&mentions->items[mark], '-') ? mark + 1 : 0;
}

/* Takes the mentions before `behind` from the clauses that they stand in. */
static void
leave_out(rc_clauses *clauses, int behind)
{
	for (int k = 0; k < clauses->count && clauses->items[k].first < behind; k++)
	{
		rc_clause *clause = &clauses->items[k];

		if (clause->last <= behind)
			clause->aside = true;
		else
			clause->first = behind;
	}
}

/* Mentions of a dateline, at most. */
#define DATELINE_LIMIT 14

void
rc_mark_dateline(const rc_mentions *mentions, rc_clauses *clauses)
{
	bool dated = false;
	bool goods = false;

	if (town_in_front(mentions) > 0)
	{
		leave_out(clauses, town_in_front(mentions));
		return;
	}
	for (int i = 0; i < mentions->count && i < DATELINE_LIMIT; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		dated |= mention->type == RC_TIME;
		/* "Rare earth output in 2024 (tonnes):" heads a list. */
		goods |= mention->material != NULL;
		if (rc_is_predicate(mention))
			return;
		if (!dated || !(rc_is_mark(mention, '-') || (!goods && opens_byline(mentions, i))))
			continue;
		for (int k = 0; k < clauses->count && clauses->items[k].first < i; k++)
		{
			rc_clause *clause = &clauses->items[k];

			if (clause->last <= i)
				clause->aside = true;
			else if (rc_is_mark(mention, '-') && !mentions->chinese && i + 1 < clause->last)
				clause->first = i + 1;
		}
		return;
	}
}
