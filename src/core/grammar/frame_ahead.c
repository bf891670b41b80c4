/*-------------------------------------------------------------------------
 *
 * frame_ahead.c
 *		What a figure that opens a sentence is of, told behind it.
 *
 * "At 44 million tonnes, China's reserves dwarf all others", "Down from 5,158
 * tonnes a year ago, Chinese exports of magnets were ...", 13.5万吨，这是首批
 * 开采指标: whose, of what and what is measured stand in the next clause.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Mentions between the beginning of the sentence and the figure of its opening, at most. */
#define OPENING_REACH 3

/* Mentions of the next clause that name what the opening is of, at most. */
#define NAME_REACH 9

/* Does the clause open its sentence with a figure, behind nothing but small words of position and direction? */
static bool
opens_with_figure(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *first = rc_at(reader, clause->first);

	if (reader->mentions.chinese || clause != reader->clauses.items || value > clause->first + OPENING_REACH ||
		value == clause->first || !rc_is_mark(rc_at(reader, clause->last), ',') ||
		clause + 1 >= reader->clauses.items + reader->clauses.count)
		return false;
	if (!rc_spells(&reader->mentions, clause->first, "at") && !rc_spells(&reader->mentions, clause->first, "with") &&
		!rc_has_cue(first, RC_CUE_UP) && !rc_has_cue(first, RC_CUE_DOWN))
		return false;
	for (int i = clause->first + 1; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->material != NULL)
			return false;
	}
	return true;
}

void
rc_frame_read_ahead(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_clause *next = clause + 1;
	int measure;
	int subject;
	rc_stretch ahead;

	if (!opens_with_figure(reader, clause, value))
		return;
	ahead.first = next->first;
	ahead.last = next->last < next->first + NAME_REACH ? next->last : next->first + NAME_REACH;
	for (int i = ahead.first; i < ahead.last; i++)
	{
		if (rc_at(reader, i)->quantity != NULL)
			ahead.last = i;
	}
	measure = rc_measure_in(reader, ahead, false);
	subject = rc_subject_in(reader, ahead);
	if (measure < 0 || !rc_measure_reads(rc_at(reader, measure), RC_NAME))
		return;
	if (frame->measure == RC_M_NONE || frame->measure_inherited)
	{
		frame->measure = rc_measure_of(rc_at(reader, measure));
		frame->measure_at = measure;
		frame->measure_inherited = false;
	}
	if (frame->subject_at < 0 && subject >= 0)
	{
		rc_frame_set_subject(reader, subject, frame);
	}
	if ((frame->materials.count == 0 || frame->materials_inherited) &&
		rc_materials_in(reader, ahead, false, &frame->materials))
		frame->materials_inherited = false;
}
