/*-------------------------------------------------------------------------
 *
 * chronicle.c
 *		Lines that begin with the time of which all of them tells.
 *
 * 1969年：镜头转到加拿大。该国铟产量翻了一番。 An entry of a chronicle says its year
 * once, set off by a colon or a blank, or says something of the year itself,
 * 2019年是个节点。; what its other sentences tell is of that year.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/chronicle.h"

#include <string.h>

/* Is the time at the beginning of a line set off from the rest: 1969年：, 1991年　苏联解体, or what the sentence speaks of: 2019年是个节点? */
static bool
heads_line(const rc_reader *reader, int i)
{
	static const char blank[] = "　";
	const rc_mentions *mentions = &reader->mentions;
	const rc_mention *behind = rc_at(reader, i + 1);
	size_t end = rc_at(reader, i)->to;

	if (i + 1 >= mentions->count)
		return false;
	if (rc_is_mark(behind, ':') ||
		(end + strlen(blank) <= mentions->to && memcmp(mentions->text.data + end, blank, strlen(blank)) == 0))
		return true;
	return rc_has_cue(behind, RC_CUE_COPULA) &&
		   rc_next_of(mentions, RC_VALUE_SORT, 0, mentions->count) >= mentions->count;
}

void
rc_chronicle_turn(rc_reader *reader)
{
	rc_scene *scene = reader->scene;
	const rc_time *time = reader->mentions.count > 0 ? rc_at(reader, 0)->time : NULL;

	if (!reader->new_line)
		return;
	scene->in_entry = reader->mentions.chinese && time != NULL && !time->unresolved && time->relation == RC_TIME_AT &&
					  time->grain >= RC_MONTH && time->period.from != RC_DATE_NONE && time->period.to != RC_DATE_NONE &&
					  (reader->options->published == RC_DATE_NONE || time->period.to <= reader->options->published) &&
					  heads_line(reader, 0);
	if (scene->in_entry)
		scene->entry = time->period;
}

void
rc_chronicle_date(const rc_reader *reader, const rc_clause *clause, int at, rc_claim *claim)
{
	const rc_scene *scene = reader->scene;

	if (!scene->in_entry || claim->kind == RC_RESTRICTION || claim->kind == RC_CLASS || claim->kind == RC_HORIZON ||
		rc_says_of(&reader->mentions, clause->first, at, RC_SPELT_NOW_OR_YEARLY_ZH))
		return;
	/* 一年之内翻了一番: not the year up to the day of publication. */
	if (claim->has_period && claim->period.to != reader->options->published)
		return;
	claim->has_period = true;
	claim->period = scene->entry;
}
