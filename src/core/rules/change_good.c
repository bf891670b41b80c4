/*-------------------------------------------------------------------------
 *
 * change_good.c
 *		What goods are said to move in, where the measure is not named by its own word.
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

/* "Gallium now costs more than twice as much": what goods cost is their price. */
bool
rc_goods_cost(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame)
{
	int good = frame->measure_at - 1;
	int of = frame->measure_at + 1;

	if (frame->measure != RC_M_COST || frame->measure_inherited || frame->measure_at >= at || reader->mentions.chinese)
		return false;
	/* "the cost of yttrium in Europe", but not "the cost of yttrium separation" */
	if (of + 2 < clause->last && rc_has_cue(rc_at(reader, of), RC_CUE_OF) && rc_at(reader, of + 1)->material != NULL)
		return rc_at(reader, of + 2)->measure == NULL && rc_at(reader, of + 2)->type != RC_WORD &&
			   !rc_has_cue(rc_at(reader, of + 2), RC_CUE_SITE);
	if (!rc_is_measure_verb(rc_at(reader, frame->measure_at)))
		return false;
	while (good >= clause->first && rc_stands_before_move(rc_at(reader, good)))
		good--;
	return good >= clause->first && rc_at(reader, good)->material != NULL;
}

/* "the world may need 40 times as much lithium as in 2020", "will want 400 percent more": what is needed is demanded. */
bool
rc_needs_times_as_much(const rc_reader *reader, const rc_clause *clause, int at, const rc_frame *frame)
{
	if (reader->mentions.chinese || (frame->measure != RC_M_NONE && !frame->measure_inherited) || at <= clause->first)
		return false;
	for (int i = at - 1; i >= clause->first && i >= at - 2; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_NEED) || rc_spells_of(&reader->mentions, i, RC_SPELT_WANT_MORE))
			return true;
	}
	return false;
}

/* "Lithium sales rose 5% to 20,000 tonnes": does the English clause lead what is sold to so much of the goods, and to no money? */
static bool
are_sales_in_tonnes(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	if (!rc_spells(&reader->mentions, frame->measure_at, "sales"))
		return false;
	for (int i = frame->measure_at + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->measure != NULL || (mention->quantity != NULL && mention->quantity->kind == RC_Q_MONEY))
			return false;
		if (mention->quantity != NULL && mention->quantity->kind == RC_Q_MASS)
			return rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO);
	}
	return false;
}

/* "China's sales of magnets abroad", "Chile's sales of lithium to Japan": what an English land sells to others are its exports. */
void
rc_read_sales_abroad(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	static const char *const away[] = {"abroad", "overseas"};
	static const char *const foreign[] = {"foreign", "international"};
	bool abroad = false;

	if (reader->mentions.chinese || frame->measure != RC_M_REVENUE || frame->measure_inherited ||
		frame->materials.count == 0)
		return;
	if (frame->subject.len != 2)
	{
		if (are_sales_in_tonnes(reader, clause, frame))
			frame->measure = RC_M_SUPPLY;
		return;
	}
	for (int i = frame->measure_at; i < clause->last && !abroad; i++)
		abroad = RC_SPELLS_ANY(&reader->mentions, i, away) ||
				 /* "to foreign buyers", but not "against foreign rivals" */
				 ((rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_IN)) &&
				  RC_SPELLS_ANY(&reader->mentions, i, foreign));
	if (!abroad && rc_actor_in(reader, (rc_stretch){frame->measure_at, clause->last}, RC_ROLE_TO) < 0)
		return;
	frame->measure = RC_M_EXPORTS;
	frame->partner = rc_partner_of(reader, clause, RC_M_EXPORTS, frame->subject);
}

/* Mentions between a clause and the noun that it goes on with. */
#define NOUN_REACH 16

/* The noun of the frame's measure: in the clause, else that of the sentence which the clause goes on with; or -1. */
static int
noun_of_measure(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	if (!frame->measure_inherited)
		return frame->measure_at;
	if (reader->scene->measure_age > 0 || (reader->mentions.measures & RC_MEASURE_BIT(frame->measure)) == 0)
		return -1;
	for (int i = clause->first - 1; i >= 0 && i >= clause->first - NOUN_REACH; i--)
	{
		if (rc_measure_of(rc_at(reader, i)) == frame->measure && rc_measure_reads(rc_at(reader, i), RC_NAME))
			return i;
	}
	return -1;
}

/* "car production", "exports of wind turbines": does the English noun measure things that only take the goods of the text? */
bool
rc_measures_other_goods(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	int at, of;

	if (reader->mentions.chinese || !frame->materials_inherited ||
		(frame->measure != RC_M_PRODUCTION && frame->measure != RC_M_EXPORTS && frame->measure != RC_M_IMPORTS))
		return false;
	at = noun_of_measure(reader, clause, frame);
	of = at + 2;
	if (at < 0)
		return false;
	if (rc_is_use(rc_at(reader, at - 1)) || rc_spells_of(&reader->mentions, at - 1, RC_SPELT_OTHER_GOODS))
		return true;
	return of < reader->mentions.count && rc_has_cue(rc_at(reader, at + 1), RC_CUE_OF) &&
		   (rc_is_use(rc_at(reader, of)) || rc_spells_of(&reader->mentions, of, RC_SPELT_OTHER_GOODS));
}
