/*-------------------------------------------------------------------------
 *
 * amount_need.c
 *		Tonnes that are needed, and parts of a mass: "270,000 of the 390,000 tonnes".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* "The United States needs 10,000 tonnes a year": what a country or firm needs it demands. */
bool
rc_is_needed(const rc_reader *reader, const rc_clause *clause, int value)
{
	int verb = value - 1;

	while (verb > clause->first && rc_at(reader, verb)->type == RC_WORD && verb > value - 3 &&
		   !rc_spells_of(&reader->mentions, verb, RC_SPELT_NEED))
		verb--;
	return verb > clause->first && rc_spells_of(&reader->mentions, verb, RC_SPELT_NEED) &&
		   rc_subject_in(reader, (rc_stretch){clause->first, verb}) == verb - 1 &&
		   rc_is_actor(rc_at(reader, verb - 1)) && !rc_is_use(rc_at(reader, verb - 1)) &&
		   rc_at(reader, verb - 1)->role == RC_ROLE_BARE;
}

/* Mentions between a round mass and its part, at most. */
#define PART_REACH 8

/* 十吨稀土里头有八吨: what says that the second mass is a part of the first. */
static const char *const in_whole[] = {"里", "裡", "中", "当中", "當中", "其中"};

/* Words of the predicate behind what is needed: "| will be needed". */
#define NEED_REACH 4

/* Tonnes that the world needs, at least: what a motor needs is in it. */
#define LEAST_NEEDED 20

/* "2.5 million tonnes will be needed": what is needed by nobody in particular, the world demands. */
bool
rc_will_be_needed(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_interval *mass = &rc_at(reader, value)->quantity->value;

	if (!mass->has_low || rc_number_compare(mass->low, rc_number_int(LEAST_NEEDED)) < 0)
		return false;
	for (int i = value + 2; i < reader->mentions.count && i < clause->last + NEED_REACH && !reader->mentions.chinese;
		 i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_NEEDED))
			return rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_FORECAST);
		if (rc_counts(rc_measure_of(rc_at(reader, i))) || rc_at(reader, i)->quantity != NULL)
			return false;
	}
	return false;
}

/* "dug up 270,000 of the 390,000 tonnes": the mass that a bare number is a part of, or -1. */
int
rc_mass_parted(const rc_reader *reader, const rc_clause *clause, int value)
{
	int whole = value + 2;

	if (reader->mentions.chinese || rc_at(reader, value)->quantity == NULL ||
		rc_at(reader, value)->quantity->kind != RC_Q_NUMBER || whole >= clause->last ||
		!(rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || rc_spells(&reader->mentions, value + 1, "of the")))
		return -1;
	if (rc_has_cue(rc_at(reader, whole), RC_CUE_ARTICLE))
		whole++;
	return whole < clause->last && rc_at(reader, whole)->quantity != NULL &&
				   rc_at(reader, whole)->quantity->kind == RC_Q_MASS
			   ? whole
			   : -1;
}

/* "390,000 tonnes were mined worldwide": the world that tonnes are told behind their verb to be made or used in, or -1. */
static int
world_of_made(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value + 1; i < clause->last && !reader->mentions.chinese; i++)
	{
		const rc_mention *made = rc_at(reader, i - 1);

		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->quantity != NULL)
			return rc_names_world(rc_at(reader, i)) && rc_measure_reads(made, RC_PAST) &&
						   (rc_measure_of(made) == RC_M_MINING || rc_measure_of(made) == RC_M_PRODUCTION ||
							rc_measure_of(made) == RC_M_REFINING || rc_measure_of(made) == RC_M_CONSUMPTION)
					   ? i
					   : -1;
	}
	return -1;
}

/* "14% of the world total of 300,000 tonnes", "of the global total of": is the English figure the whole of the world? */
static bool
is_total_of_world(const rc_reader *reader, const rc_clause *clause, int value)
{
	int total = value - 1 - rc_has_cue(rc_at(reader, value - 1), RC_CUE_OF);
	int world = total - 1 - rc_is_mark(rc_at(reader, total - 1), '\'');

	if (reader->mentions.chinese || total < clause->first)
		return false;
	return rc_spells(&reader->mentions, total, "world total") ||
		   (world >= clause->first && rc_has_cue(rc_at(reader, total), RC_CUE_TOTAL) &&
			rc_names_world(rc_at(reader, world)));
}

/* "Of the 390,000 tonnes mined, Peru": does the English clause only lead up to a part of the tonnes that it begins with? */
static bool
leads_to_part(const rc_reader *reader, const rc_clause *clause, int value)
{
	return !reader->mentions.chinese && rc_has_cue(rc_at(reader, clause->first), RC_CUE_OF) &&
		   value <= clause->first + 4 && rc_is_mark(rc_at(reader, clause->last), ',');
}

/* "270,000 of the 390,000 tonnes mined worldwide": the whole is of whom is told behind it, and not of whoever has the part. */
void
rc_read_whole(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int part = value - 2;
	int world = world_of_made(reader, clause, value);

	if (world >= 0)
	{
		frame->measure = rc_measure_of(rc_at(reader, world - 1));
		frame->measure_at = world - 1;
		frame->measure_inherited = false;
		rc_frame_set_subject(reader, world, frame);
		return;
	}
	if (is_total_of_world(reader, clause, value))
	{
		frame->subject = (rc_text){"WORLD", 5};
		frame->subject_at = -1;
		return;
	}
	/* They are nobody's of whom the text has not spoken before. */
	if (frame->subject_at < 0 && leads_to_part(reader, clause, value) &&
		(reader->scene->subject_age > RC_SCENE_REACH || !rc_text_same(frame->subject, reader->scene->subject)))
		frame->subject = (rc_text){NULL, 0};
	if (part > clause->first && rc_has_cue(rc_at(reader, value - 1), RC_CUE_ARTICLE))
		part--;
	if (part < clause->first || rc_mass_parted(reader, clause, part) != value)
		return;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i))
			continue;
		rc_frame_set_subject(reader, i, frame);
		return;
	}
}

bool
rc_is_not_one(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const words[] = {"not", "single", "even", "nor"};
	static const char *const none[] = {"无", "無", "没有", "沒有", "未", "不曾", "没", "沒"};
	static const char *const more[] = {"多", "增", "加"};
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int end = value + 4 < clause->last ? value + 4 : clause->last;

	if (quantity->kind != RC_Q_MASS || quantity->value.approx || !quantity->value.has_low ||
		!quantity->value.has_high || rc_number_compare(quantity->value.low, rc_number_int(1)) > 0 ||
		rc_number_compare(quantity->value.low, quantity->value.high) != 0)
		return false;
	if (reader->mentions.chinese)
		/* 一公斤也没有; 一公斤也没多给: no more than before. */
		return (RC_SAYS_ANY(&reader->mentions, clause->first, value, none) ||
				RC_SAYS_ANY(&reader->mentions, value, end, none)) &&
			   !RC_SAYS_ANY(&reader->mentions, value, end, more) &&
			   (rc_holds(&reader->mentions, value, "一") || rc_holds(&reader->mentions, value, "1"));
	for (int i = value - 1; i >= clause->first && i >= value - 2; i--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

/* A round mass of which a part is told for each: ten tonnes, a hundred kilograms. */
static bool
is_round(rc_number mass)
{
	static const int64_t round[] = {10, 100, 1000};

	for (size_t i = 0; i < sizeof(round) / sizeof(round[0]); i++)
	{
		rc_number part;

		if (rc_number_compare(mass, rc_number_int(round[i])) == 0)
			return true;
		if (rc_number_make(round[i], -3, 1, &part) && rc_number_compare(mass, part) == 0)
			return true;
	}
	return false;
}

bool
rc_is_part_of_round(const rc_reader *reader, int value)
{
	const rc_quantity *part = rc_at(reader, value)->quantity;

	if (!reader->mentions.chinese || part->kind != RC_Q_MASS || !part->value.has_low)
		return false;
	for (int i = value - PART_REACH > 0 ? value - PART_REACH : 0; i < value + PART_REACH && i < reader->mentions.count;
		 i++)
	{
		const rc_quantity *other = rc_at(reader, i)->quantity;
		const rc_quantity *whole = i < value ? other : part;

		if (i == value || other == NULL || other->kind != RC_Q_MASS || !other->value.has_low)
			continue;
		if (i > value)
			part = other;
		if (whole->value.has_high && is_round(whole->value.low) &&
			rc_number_compare(part->value.low, whole->value.low) < 0 &&
			RC_SAYS_ANY(&reader->mentions, i < value ? i + 1 : value + 1, i < value ? value : i, in_whole))
			return true;
		part = rc_at(reader, value)->quantity;
	}
	return false;
}
