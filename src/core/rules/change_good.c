/*-------------------------------------------------------------------------
 *
 * change_good.c
 *		Goods that move in price where no price is named.
 *
 * "must pay 43 percent more", "It has gone up", "gallium, Europe: +27%": in English
 * what one good is said to do, where nothing else of it is measured, its price does.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

#include "grammar/frame.h"
#include "number/number.h"

/* "now costs 25 percent more", "must pay over 43 percent more": what a buyer pays for one good is its price. */
bool
rc_pays_more(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame)
{
	if (reader->mentions.chinese || frame->materials.count != 1 || rc_is_group(frame->materials.items[0]) ||
		!rc_spells_of(&reader->mentions, at + 1, RC_SPELT_MORE_PAID) ||
		(frame->materials_inherited && reader->scene->materials_age > 1))
		return false;
	for (int i = at - 1; i >= clause->first && i >= at - 3; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_PAY_MORE))
			return true;
	}
	return false;
}

/* "It's gone up more than 100 percent since": the good spoken of just before moves in price, where nothing of it was measured. */
bool
rc_points_to_good(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	int first = clause->first;

	if (reader->mentions.chinese || scene->noise_age <= 1 || frame->materials.count != 1 ||
		!frame->materials_inherited || scene->materials_age > 1 || rc_is_group(frame->materials.items[0]) ||
		rc_text_is(frame->materials.items[0], "rare earth magnets") ||
		(frame->measure != RC_M_NONE && frame->measure != RC_M_PRICE && scene->measure_age <= 1))
		return false;
	if (rc_has_cue(rc_at(reader, first), RC_CUE_ARTICLE))
		first++;
	if (!rc_spells(&reader->mentions, clause->first, "it") &&
		!rc_spells_of(&reader->mentions, first, RC_SPELT_GOOD_NOUN) &&
		!rc_spells(&reader->mentions, first, "the metal"))
		return false;
	for (int i = first + 1; i < at; i++)
	{
		if (rc_direction_of(rc_at(reader, i)) != 0)
			return true;
		if (!rc_stands_before_move(rc_at(reader, i)) && rc_at(reader, i)->type != RC_MARK &&
			!rc_spells(&reader->mentions, i, "gone"))
			return false;
	}
	return false;
}

/* "Gallium, Europe: +27% in July": does a rate with a sign stand behind a good, in an English sentence that measures nothing? */
bool
rc_is_quoted_rate(const rc_reader *reader, int at, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, at)->quantity;

	return !reader->mentions.chinese && at > 0 && quantity != NULL && quantity->kind == RC_Q_SHARE &&
		   (rc_is_mark(rc_at(reader, at - 1), '+') || rc_is_mark(rc_at(reader, at - 1), '-') ||
			(quantity->value.has_low && rc_number_compare(quantity->value.low, rc_number_int(0)) < 0)) &&
		   frame->materials.count == 1 && !rc_is_group(frame->materials.items[0]) &&
		   rc_find_material(reader, (rc_stretch){0, at}) >= 0 &&
		   rc_measure_in(reader, (rc_stretch){0, reader->mentions.count}, false) < 0;
}

/* Whose price a quoted rate is of: the place named between the good and the rate, else the world's. */
void
rc_read_quoted_market(const rc_reader *reader, int at, rc_frame *frame)
{
	for (int i = at - 1; i >= 0 && rc_at(reader, i)->material == NULL; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && !rc_is_firm(rc_at(reader, i)))
		{
			rc_frame_set_subject(reader, i, frame);
			return;
		}
	}
	frame->subject = (rc_text){"WORLD", 5};
}
