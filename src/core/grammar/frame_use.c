/*-------------------------------------------------------------------------
 *
 * frame_use.c
 *		Uses that take goods: "electric cars", "solar panels", 电动车.
 *
 * A use has demand and consumption, and nothing else: it is no actor of the
 * other measures (rc_can_ever_act).
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

static void
set_use(const rc_reader *reader, int use, rc_frame *frame)
{
	if (use < 0)
		return;
	frame->subject_at = use;
	frame->subject = rc_is_use(rc_at(reader, use)) ? rc_at(reader, use)->name : rc_material_name(rc_at(reader, use));
	frame->subject_inherited = false;
}

/*
 * 全球电动车对稀土磁铁的需求，到2025年还会再翻两番: the use whose demand the Chinese clause before has named, where this
 * one goes on with it.
 */
static void
read_use_before(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	const rc_clause *before = clause - 1;

	if (!reader->mentions.chinese || !frame->measure_inherited || clause == reader->clauses.items ||
		frame->subject_at >= 0 || rc_find_measure(reader, (rc_stretch){before->first, before->last}, RC_M_DEMAND) < 0)
		return;
	set_use(reader, rc_find_use(reader, (rc_stretch){before->first, before->last}), frame);
}

/* Mentions between a use and its verb, "electric cars will soon need", and between the verb and what is taken. */
#define TAKER_REACH 5
#define TAKEN_REACH 4

/* What a use does with goods by the English verb at i: it takes them, or is to; or RC_M_NONE. */
static rc_measure
taking(const rc_reader *reader, int i)
{
	if (rc_measure_of(rc_at(reader, i)) == RC_M_CONSUMPTION && rc_is_measure_verb(rc_at(reader, i)))
		return RC_M_CONSUMPTION;
	if (rc_has_cue(rc_at(reader, i), RC_CUE_TAKE_TIME) && !rc_spells_of(&reader->mentions, i, RC_SPELT_TAKE))
		return RC_M_DEMAND;
	return rc_spells_of(&reader->mentions, i, RC_SPELT_CONSUME) ? RC_M_CONSUMPTION : RC_M_NONE;
}

/* "a car needs", "each turbine uses", "per car": one piece, whose content is told. */
static bool
is_one_piece(const rc_reader *reader, int use)
{
	return rc_has_cue(rc_at(reader, use - 1), RC_CUE_EACH) || rc_spells(&reader->mentions, use - 1, "a") ||
		   rc_spells(&reader->mentions, use - 1, "an") || rc_spells(&reader->mentions, use - 1, "one") ||
		   rc_spells(&reader->mentions, use - 1, "every") || rc_spells(&reader->mentions, use - 1, "per") ||
		   rc_at(reader, use - 1)->type == RC_QUANTITY;
}

/*
 * "Electric cars swallowed 4,300 tonnes of lithium", "Wind turbines will need 9,000 tonnes": the use or the product
 * before the verb of taking of an English clause that names nobody else before its mass, or -1; and the measure that the verb
 * says.
 */
static int
taker(const rc_reader *reader, const rc_clause *clause, int value, rc_measure *measure)
{
	int use = rc_find_use(reader, (rc_stretch){clause->first, value});

	/* "Electric cars and wind turbines used 61 and 7 tonnes": what is told of several is paired with them. */
	for (int next = use; next >= 0; next = rc_find_use(reader, (rc_stretch){next + 1, value}))
		use = next;
	if (use < 0 && rc_at(reader, clause->first)->material != NULL &&
		rc_is_product(rc_material_name(rc_at(reader, clause->first))))
		use = clause->first;
	if (use < 0 || is_one_piece(reader, use) || rc_at(reader, use)->role > RC_ROLE_BARE)
		return -1;
	for (int i = use + 1; i < value && i <= use + TAKER_REACH; i++)
	{
		*measure = taking(reader, i);
		if (*measure != RC_M_NONE)
			return value <= i + TAKEN_REACH ? use : -1;
		if (rc_may_act(rc_at(reader, i)) || rc_at(reader, i)->quantity != NULL || rc_at(reader, i)->type == RC_MARK)
			return -1;
	}
	return -1;
}

/*
 * "900 tonnes of cobalt went into electric cars", "were used in wind turbines": the use behind an English mass that takes it up,
 * or -1; and the measure that the verb says.
 */
static int
taken_up_by(const rc_reader *reader, int value, int end, rc_measure *measure)
{
	int use = rc_find_use(reader, (rc_stretch){value + 1, end});

	*measure = RC_M_NONE;
	for (int i = value + 1; i < use; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_GO_TO) || rc_has_cue(mention, RC_CUE_ENTER))
			*measure = RC_M_CONSUMPTION;
		else if (rc_has_cue(mention, RC_CUE_USED_FOR) && rc_at(reader, i - 1)->material == NULL)
			*measure = RC_M_CONSUMPTION;
		else if (rc_spells_of(&reader->mentions, i, RC_SPELT_USED_BY) && rc_at(reader, i - 1)->material == NULL)
			*measure = taking(reader, i) == RC_M_DEMAND ? RC_M_DEMAND : RC_M_CONSUMPTION;
		else if (rc_may_act(mention) || mention->quantity != NULL || mention->type == RC_MARK)
			return -1;
	}
	return *measure != RC_M_NONE ? use : -1;
}

void
rc_frame_read_use(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch left = {clause->first, value};
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_measure measure = RC_M_NONE;
	int use = -1;

	if (!reader->mentions.chinese && quantity != NULL && quantity->kind == RC_Q_MASS)
	{
		use = taker(reader, clause, value, &measure);
		if (use < 0 && (frame->subject_at < 0 || frame->measure == RC_M_NONE || frame->measure_inherited))
			use = taken_up_by(reader, value, rc_statement_end(&reader->mentions, clause, value), &measure);
	}
	if (use >= 0)
	{
		set_use(reader, use, frame);
		frame->measure = measure;
		frame->measure_inherited = false;
		return;
	}
	use = rc_find_use(reader, left);
	/* "Consumption of cobalt in electric cars reached 9,000 tonnes" */
	if (frame->measure == RC_M_DEMAND || (frame->measure == RC_M_CONSUMPTION && frame->subject_at < 0 && use >= 0 &&
										  (reader->mentions.chinese || rc_at(reader, use)->role > RC_ROLE_OWNER)))
		set_use(reader, use, frame);
	if (frame->measure == RC_M_DEMAND)
		read_use_before(reader, clause, frame);
}
