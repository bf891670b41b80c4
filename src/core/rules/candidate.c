/*-------------------------------------------------------------------------
 *
 * candidate.c
 *		What was nearly a claim: figures and instruments that no rule made one
 *		of, and what was missing.
 *
 * The reasons are those for which rules leave a value: what must be named is
 * not, or what is named is none of a claim.  What a rule has not said itself
 * is found from the frame of the value, as the rules find it.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/candidate.h"

#include "base/error.h"
#include "grammar/frame.h"
#include "number/number.h"
#include "rules/rules.h"

static const char *const reasons[] = {
	[RC_WHY_QUESTION] = "a question states nothing",
	[RC_WHY_NOISE] = "share prices, indices, polls and the like are no claims",
	[RC_WHY_OUTSIDE] = "the figure is of something outside the field",
	[RC_WHY_DIFFERENCE] = "how much more or less it is, in tonnes or money, is no claim",
	[RC_WHY_CONTENT] = "what a product contains is no share of a whole",
	[RC_WHY_MISREAD] = "no share is above the whole: the figure was misread",
	[RC_WHY_NO_MEASURE] = "no measure is named near the figure",
	[RC_WHY_NO_SUBJECT] = "nobody is named whom the figure is about",
	[RC_WHY_NO_MATERIAL] = "no material is named that the figure is of",
	[RC_WHY_OTHER_MEASURE] = "the measure that is named is not told in such figures",
	[RC_WHY_NO_WHOLE] = "no whole is named that it could be a share of",
	[RC_WHY_NO_TIE] = "no word ties the figure to what is named around it",
	[RC_WHY_NO_IMPOSER] = "nobody is named who imposes the restriction",
	[RC_WHY_NO_OBJECT] = "neither a material nor a country is named that the restriction is on",
	[RC_WHY_NO_TRADE] = "nothing says that it is trade that is restricted",
	[RC_WHY_MENTIONED] = "the restriction is only mentioned, not imposed or lifted",
};

const char *
rc_missing_name(unsigned field)
{
	switch (field)
	{
		case RC_MISSING_SUBJECT:
			return "subject";
		case RC_MISSING_MEASURE:
			return "measure";
		case RC_MISSING_MATERIAL:
			return "material";
		case RC_MISSING_SCOPE:
			return "scope";
		case RC_MISSING_PARTNER:
			return "partner";
		default:
			return NULL;
	}
}

/* A material of the field: coal and copper are only told from them. */
static bool
names_field(const rc_mention *mention)
{
	const char *name;

	if (mention->material == NULL)
		return false;
	name = rc_concept_name(RC_MATERIALS, mention->material->concept);
	return !rc_is_bulk((rc_text){name, strlen(name)});
}

void
rc_candidates_start(rc_reader *reader, rc_candidates *candidates)
{
	const rc_scene *scene = reader->scene;
	bool article_of_field = scene->topic.data != NULL && !rc_is_bulk(scene->topic);

	memset(candidates, 0, sizeof(*candidates));
	reader->candidates = candidates;
	candidates->of_field =
		article_of_field && (scene->materials_age <= RC_SCENE_REACH || reader->mentions.measures != 0);
	for (int i = 0; i < reader->mentions.count && !candidates->of_field; i++)
		candidates->of_field = names_field(rc_at(reader, i)) || (article_of_field && rc_is_company(rc_at(reader, i)));
}

/* Room for one more; NULL when there is no memory. */
static rc_candidate *
new_candidate(rc_reader *reader, int value)
{
	rc_candidates *all = reader->candidates;

	if (all->count == all->room)
	{
		int room = all->room == 0 ? 8 : 2 * all->room;
		rc_candidate *items = rc_arena_alloc(reader->arena, (size_t) room * sizeof(rc_candidate));
		int *values = rc_arena_alloc(reader->arena, (size_t) room * sizeof(int));

		if (items == NULL || values == NULL)
			return NULL;
		if (all->count > 0)
		{
			memcpy(items, all->items, (size_t) all->count * sizeof(rc_candidate));
			memcpy(values, all->values, (size_t) all->count * sizeof(int));
		}
		all->items = items;
		all->values = values;
		all->room = room;
	}
	all->values[all->count] = value;
	return &all->items[all->count++];
}

static rc_status
add_candidate(rc_reader *reader, rc_kind kind, int value, int from, int to, unsigned missing, rc_why why,
			  rc_error *error)
{
	rc_candidate *candidate = new_candidate(reader, value);

	if (candidate == NULL)
		return rc_fail_memory(error);
	while (to - 1 > from && rc_at(reader, to - 1)->type == RC_MARK)
		to--;
	candidate->kind = kind;
	candidate->missing = missing;
	candidate->why = reasons[why];
	candidate->span_from = (int32_t) rc_at(reader, from)->from;
	candidate->span_to = (int32_t) rc_at(reader, to - 1)->to;
	return RC_OK;
}

static bool
has_any_cue(const rc_reader *reader, rc_stretch stretch, const rc_cue *cues, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		if (rc_find_cue(reader, stretch, cues[i]) >= 0)
			return true;
	}
	return false;
}

/* Words between what rises or falls and by how much. */
#define MOVE_REACH 4

/* A part that something rises or falls by. */
static bool
is_moved(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const rc_cue moves[] = {RC_CUE_UP, RC_CUE_DOWN};
	rc_stretch near = {value - MOVE_REACH > clause->first ? value - MOVE_REACH : clause->first,
					   value + 2 < clause->last ? value + 2 : clause->last};

	return has_any_cue(reader, near, moves, sizeof(moves) / sizeof(moves[0]));
}

/* A time that something takes, or that somebody is ahead by. */
static bool
is_horizon(const rc_reader *reader, const rc_clause *clause)
{
	static const rc_cue words[] = {RC_CUE_BEHIND, RC_CUE_AHEAD, RC_CUE_TAKE_TIME};
	rc_stretch all = {clause->first, clause->last};

	return has_any_cue(reader, all, words, sizeof(words) / sizeof(words[0])) ||
		   rc_find_measure(reader, all, RC_M_LEAD) >= 0 || rc_find_measure(reader, all, RC_M_LEAD_TIME) >= 0;
}

/* The kind of claim that the value would be of; 0 for values that are none of any. */
static rc_kind
kind_of(const rc_reader *reader, const rc_clause *clause, int value)
{
	rc_stretch all = {clause->first, clause->last};

	switch (rc_at(reader, value)->quantity->kind)
	{
		case RC_Q_SHARE:
			if (rc_find_measure(reader, all, RC_M_PURITY) >= 0 || rc_find_measure(reader, all, RC_M_GRADE) >= 0)
				return RC_PURITY;
			if (rc_find_measure(reader, all, RC_M_TARIFF) >= 0)
				return RC_RESTRICTION;
			return is_moved(reader, clause, value) ? RC_CHANGE : RC_SHARE;
		case RC_Q_MULTIPLE:
			return RC_CHANGE;
		case RC_Q_MASS:
		case RC_Q_MONEY:
		case RC_Q_PRICE:
			return rc_is_difference(reader, clause, value) ? RC_CHANGE : RC_AMOUNT;
		case RC_Q_DURATION:
			return is_horizon(reader, clause) ? RC_HORIZON : 0;
		default:
			return 0;
	}
}

static bool
is_absolute(const rc_quantity *quantity)
{
	return quantity->kind == RC_Q_MASS || quantity->kind == RC_Q_MONEY || quantity->kind == RC_Q_PRICE;
}

/* Does the clause name anybody beside the subject, of whose whole the share could be? */
static bool
names_whole(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (i != frame->subject_at && rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) &&
			(rc_at(reader, i)->owner || rc_at(reader, i)->role > RC_ROLE_OWNER || rc_is_world(rc_at(reader, i)->name)))
			return true;
	}
	return false;
}

static bool
is_bulk(const rc_frame *frame)
{
	for (int i = 0; i < frame->materials.count; i++)
	{
		if (!rc_is_bulk(frame->materials.items[i]))
			return false;
	}
	return frame->materials.count > 0;
}

/* Measures that money and changes of revenue are told of without a material. */
static bool
needs_material(const rc_frame *frame)
{
	return frame->measure != RC_M_INVESTMENT && frame->measure != RC_M_COST && frame->measure != RC_M_REVENUE;
}

/* Is the measure told in values of this sort at all? */
static bool
fits_measure(rc_kind kind, rc_measure measure, const rc_quantity *quantity)
{
	if (measure == RC_M_NONE || kind == RC_HORIZON || kind == RC_PURITY || kind == RC_RESTRICTION)
		return true;
	if (quantity->kind == RC_Q_MASS)
		return rc_kind_allows(kind, measure) && measure != RC_M_PRICE && measure != RC_M_INVESTMENT &&
			   measure != RC_M_REVENUE;
	if (quantity->kind == RC_Q_MONEY)
		return !rc_counts(measure) || measure == RC_M_MARKET || measure == RC_M_EXPORTS || measure == RC_M_IMPORTS ||
			   measure == RC_M_TRADE || measure == RC_M_STOCKPILE || measure == RC_M_INVESTMENT ||
			   measure == RC_M_COST || measure == RC_M_REVENUE || measure == RC_M_FINE;
	if (kind == RC_SHARE && (measure == RC_M_REVENUE || measure == RC_M_PRICE || measure == RC_M_COST))
		return false;
	return rc_kind_allows(kind, measure);
}

static unsigned
missing_of(const rc_reader *reader, const rc_clause *clause, rc_kind kind, const rc_quantity *quantity,
		   const rc_frame *frame)
{
	bool carried = frame->measure_inherited && (quantity->kind == RC_Q_MONEY ||
												(quantity->kind == RC_Q_MULTIPLE && reader->scene->measure_age > 0));
	bool measured = kind == RC_SHARE || kind == RC_CHANGE || (kind == RC_AMOUNT && quantity->kind != RC_Q_PRICE);
	/* 稀土产量占全球的60%: the world is the whole, and has no share of it. */
	bool whole = kind == RC_SHARE && rc_is_world(frame->subject);
	unsigned missing = 0;

	if (measured && (frame->measure == RC_M_NONE || carried))
		missing |= RC_MISSING_MEASURE;
	if ((frame->subject.data == NULL || whole) && quantity->kind != RC_Q_PRICE)
		missing |= RC_MISSING_SUBJECT;
	if (frame->materials.count == 0 && (frame->measure_inherited || needs_material(frame)))
		missing |= RC_MISSING_MATERIAL;
	if (kind == RC_SHARE && !whole && !names_whole(reader, clause, frame))
		missing |= RC_MISSING_SCOPE;
	return missing;
}

/* What is named that makes it no claim, whatever else is. */
static rc_why
why_not(const rc_reader *reader, const rc_clause *clause, int value, rc_kind kind, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	if (kind == RC_CHANGE && !is_absolute(quantity) && frame->measure_inherited && reader->scene->noise_age <= 1)
		return RC_WHY_NOISE;
	if (is_bulk(frame) || (is_absolute(quantity) && rc_counts_something_else(reader, clause, value)))
		return RC_WHY_OUTSIDE;
	if (kind == RC_CHANGE && is_absolute(quantity))
		return RC_WHY_DIFFERENCE;
	if (kind == RC_SHARE && rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_CONTAIN) >= 0)
		return RC_WHY_CONTENT;
	if ((kind == RC_SHARE || kind == RC_PURITY) && quantity->value.has_low &&
		rc_number_compare(quantity->value.low, rc_number_int(1)) > 0)
		return RC_WHY_MISREAD;
	return RC_WHY_NONE;
}

static rc_why
why_missing(rc_kind kind, unsigned missing, const rc_frame *frame, const rc_quantity *quantity)
{
	if ((missing & RC_MISSING_MEASURE) != 0)
		return RC_WHY_NO_MEASURE;
	if ((missing & RC_MISSING_SUBJECT) != 0)
		return RC_WHY_NO_SUBJECT;
	if ((missing & RC_MISSING_MATERIAL) != 0)
		return RC_WHY_NO_MATERIAL;
	if (!fits_measure(kind, frame->measure, quantity))
		return RC_WHY_OTHER_MEASURE;
	return (missing & RC_MISSING_SCOPE) != 0 ? RC_WHY_NO_WHOLE : RC_WHY_NO_TIE;
}

/* Words behind a value that may still belong to it, as "of magnets to Japan". */
#define TAIL_REACH 8

/* Where the words of the value end: behind the material, time and other side that follow it. */
static int
end_of_words(const rc_reader *reader, const rc_clause *clause, int value)
{
	int last = value + 1;

	for (int i = value + 1; i < clause->last && i < value + TAIL_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
			break;
		if (mention->material != NULL || mention->time != NULL || mention->measure != NULL ||
			(rc_is_actor(mention) && mention->role != RC_ROLE_BARE))
			last = i + 1;
	}
	return last;
}

/* why: what is known already, or RC_WHY_NONE. */
static rc_status
look_at_value(rc_reader *reader, const rc_clause *clause, int value, rc_why why, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_kind kind = kind_of(reader, clause, value);
	unsigned missing = 0;
	rc_frame frame;

	if (kind == 0 || !reader->candidates->of_field)
		return RC_OK;
	rc_frame_read(reader, clause, value, &frame);
	if (why == RC_WHY_NONE)
		why = why_not(reader, clause, value, kind, &frame);
	if (why == RC_WHY_NONE)
	{
		missing = missing_of(reader, clause, kind, quantity, &frame);
		why = why_missing(kind, missing, &frame, quantity);
	}
	return add_candidate(reader, kind, value, rc_frame_start(reader, clause, value),
						 end_of_words(reader, clause, value), missing, why, error);
}

rc_status
rc_candidate_value(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	const rc_candidates *all = reader->candidates;

	/* The rule of tariffs has said so itself. */
	if (all->count > 0 && all->values[all->count - 1] == value)
		return RC_OK;
	return look_at_value(reader, clause, value, RC_WHY_NONE, error);
}

rc_status
rc_candidate_restriction(rc_reader *reader, const rc_clause *clause, int at, int to, unsigned missing, rc_why why,
						 rc_error *error)
{
	int value = -1;

	if (reader->candidates == NULL || !reader->candidates->of_field)
		return RC_OK;
	for (int i = clause->first; i < clause->last && value < 0; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY && kind_of(reader, clause, i) == RC_RESTRICTION)
			value = i;
	}
	return add_candidate(reader, RC_RESTRICTION, value, rc_frame_start(reader, clause, at), to > at ? to : at + 1,
						 missing, why, error);
}

rc_status
rc_candidates_unread(rc_reader *reader, const rc_clause *clause, rc_why why, rc_error *error)
{
	rc_status status = RC_OK;

	if (reader->candidates == NULL)
		return RC_OK;
	for (int i = clause->first; i < clause->last && status == RC_OK; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			status = look_at_value(reader, clause, i, why, error);
		else if (why == RC_WHY_QUESTION && rc_tells_restriction(reader, clause, i))
			return rc_candidate_restriction(reader, clause, i, clause->last, 0, why, error);
	}
	return status;
}

static bool
same_size(rc_number a, rc_number b)
{
	a.coefficient = a.coefficient < 0 ? -a.coefficient : a.coefficient;
	b.coefficient = b.coefficient < 0 ? -b.coefficient : b.coefficient;
	return rc_number_compare(a, b) == 0;
}

/* Does the claim tell the figure, be it as a fall? */
static bool
tells_figure(const rc_claim *claim, const rc_mention *mention)
{
	const rc_interval *value = &mention->quantity->value;
	bool within = claim->span_from <= (int32_t) mention->from && (int32_t) mention->to <= claim->span_to;
	bool turned = claim->kind == RC_CHANGE && claim->value.has_low != claim->value.has_high;

	if (!within || !(claim->value.has_low || claim->value.has_high))
		return false;
	if (turned)
		return same_size(claim->value.has_low ? claim->value.low : claim->value.high,
						 value->has_low ? value->low : value->high);
	if (value->has_low && claim->value.has_low && same_size(claim->value.low, value->low))
		return true;
	return value->has_high && claim->value.has_high && same_size(claim->value.high, value->high);
}

void
rc_candidates_settle(rc_reader *reader)
{
	rc_candidates *all = reader->candidates;
	int kept = all->clause_before;

	for (int i = all->clause_before; i < all->count; i++)
	{
		bool told = false;

		for (int k = all->claims_before; k < reader->claims.count && all->values[i] >= 0 && !told; k++)
			told = tells_figure(&reader->claims.items[k], rc_at(reader, all->values[i]));
		if (i == all->clause_now)
			all->clause_now = kept;
		if (told)
			continue;
		all->items[kept] = all->items[i];
		all->values[kept++] = all->values[i];
	}
	all->count = kept;
	all->clause_before = all->clause_now < kept ? all->clause_now : kept;
	all->claims_before = all->claims_now;
	all->clause_now = kept;
	all->claims_now = reader->claims.count;
}
