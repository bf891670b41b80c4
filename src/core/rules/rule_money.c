/*-------------------------------------------------------------------------
 *
 * rule_money.c
 *		Sums of money: what is invested, earned, paid or traded.
 *
 * A sum counts only what a measure of money is named for, or what goes on
 * with one: unlike tonnes, money alone does not say what it is of.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "grammar/frame.h"
#include "number/number.h"
#include "table/table.h"

#define MILLION 1000000

/* Nothing that is built costs less. */
#define COST_OF_A_PROJECT 100000

/* Nor is less than this traded, earned or invested by anybody told of: "on payment of Rs 2,500". */
#define LEAST_SUM 10000

/* "hundreds of billions, including a $400 million stake": a sum without a currency has that of its sentence. */
static const rc_unit *
currency_beside(const rc_reader *reader, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	if (quantity->kind != RC_Q_NUMBER || !quantity->value.has_low ||
		rc_number_compare(quantity->value.low, rc_number_int(MILLION)) < 0)
		return NULL;
	for (int i = 0; i < reader->mentions.count; i++)
	{
		const rc_quantity *other = rc_at(reader, i)->quantity;

		if (other != NULL && other->kind == RC_Q_MONEY)
			return &other->unit;
	}
	return NULL;
}

/* 日本对中出口2511亿美元: what a country trades is told of all goods, unless the text was just at the trade in some. */
static bool
is_all_trade(const rc_reader *reader, rc_measure measure)
{
	const rc_scene *scene = reader->scene;

	return (measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_TRADE) && scene->materials_age > 0 &&
		   (scene->measure != measure || scene->measure_age > 1);
}

/* "cash and investments of $758.6 million": what a firm has in the bank is no investment of ours. */
static bool
is_cash(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - 1; i >= 0 && i >= value - 6 && rc_at(reader, i)->quantity == NULL; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_CASH))
			return i >= clause->first || rc_at(reader, i)->latin;
	}
	return false;
}

/* "reported a $1.1 billion drop in revenue": how much more or less it is. */
static bool
is_step(const rc_reader *reader, const rc_clause *clause, int value)
{
	return value + 2 < clause->last && rc_at(reader, value + 1)->latin &&
		   (rc_has_cue(rc_at(reader, value + 1), RC_CUE_UP) || rc_has_cue(rc_at(reader, value + 1), RC_CUE_DOWN)) &&
		   rc_has_cue(rc_at(reader, value + 2), RC_CUE_IN);
}

/* Is it told in what goods the trade or the market is that the sum counts? */
static bool
tells_goods(const rc_reader *reader, const rc_frame *frame)
{
	if (frame->materials.count == 0)
		return false;
	if (!frame->materials_inherited)
		return true;
	if (is_all_trade(reader, frame->measure))
		return false;
	/* "agreed to purchase $1.2 billion in ...": what is bought is told, or it is none of ours. */
	return frame->measure != RC_M_IMPORTS || frame->measure_at < 0 ||
		   (reader->mentions.chinese && reader->scene->materials_age == 0 && reader->scene->unit_age == 0) ||
		   (reader->scene->materials_age == 0 && rc_measure_reads(rc_at(reader, frame->measure_at), RC_NAME)) ||
		   !rc_is_measure_verb(rc_at(reader, frame->measure_at));
}

/* "has invested $2 billion in its magnet industry, including $400 million in one firm": is it a part of the sum told last? */
static bool
is_part_of_sum(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	return last != NULL && last->kind == RC_AMOUNT && last->measure == frame->measure &&
		   clause > reader->clauses.items && reader->scene->materials_age == 0 &&
		   rc_has_cue(rc_at(reader, clause->first), RC_CUE_SUCH_AS);
}

/* "Revenue from rare earth concentrate rose to $58 million": is it told what goods the revenue is from? */
static bool
is_revenue_from_goods(const rc_reader *reader, const rc_frame *frame)
{
	int from = frame->measure_at + 1;

	return frame->measure == RC_M_REVENUE && frame->measure_at >= 0 && !frame->materials_inherited &&
		   rc_has_cue(rc_at(reader, from), RC_CUE_FROM) && rc_at(reader, from)->latin &&
		   (rc_at(reader, from + 1)->material != NULL || rc_at(reader, from + 2)->material != NULL);
}

/* Can money measure that, and is what it needs told?  Goods that were only spoken of before are no matter of a firm's money. */
static bool
fits_money(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	switch (frame->measure)
	{
		/* "concentrates worth $240 million were mined" */
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_RESERVES:
		case RC_M_RESOURCES:
			return value > 0 && !reader->mentions.chinese && rc_has_cue(rc_at(reader, value - 1), RC_CUE_WORTH) &&
				   frame->materials.count > 0;
		case RC_M_INVESTMENT:
		case RC_M_COST:
		case RC_M_REVENUE:
			if ((frame->measure == RC_M_REVENUE && !is_revenue_from_goods(reader, frame)) ||
				(frame->materials_inherited && !is_part_of_sum(reader, clause, frame)) ||
				rc_text_is(frame->materials.items[0], "technology"))
				frame->materials.count = 0;
			return true;
		case RC_M_MARKET:
		case RC_M_EXPORTS:
		case RC_M_IMPORTS:
		case RC_M_TRADE:
		case RC_M_STOCKPILE:
		case RC_M_FINE:
			return tells_goods(reader, frame);
		default:
			return false;
	}
}

/* "invested $35 million in 2022 | and another $58.5 million in 2024": is the English clause but one more sum and its time? */
static bool
is_next_sum(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool told = false;

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		bool more = rc_has_cue(mention, RC_CUE_ALSO) || rc_spells_of(&reader->mentions, i, RC_SPELT_ONE_MORE);

		if (i != value && mention->time == NULL && !more && mention->type != RC_MARK && !rc_is_joint(mention) &&
			!rc_has_cue(mention, RC_CUE_ARTICLE) && !rc_has_cue(mention, RC_CUE_BY))
			return false;
		told |= more || mention->time != NULL;
	}
	return told && !reader->mentions.chinese;
}

/* Is the claim one of the clause before? */
static bool
is_of_clause_before(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim)
{
	return clause > reader->clauses.items && claim->span_to > (int32_t) rc_at(reader, clause[-1].first)->from;
}

/*
 * 同意借给Iluka 4亿澳元，此前已放款12.5亿澳元: does the sentence go on from a claim of a sum in the same money, where nobody
 * is named for this one?
 */
static bool
goes_on_from_sum(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	const rc_quantity *sum = rc_at(reader, value)->quantity;

	if (last == NULL || last->kind != RC_AMOUNT || last->measure != frame->measure ||
		last->unit.kind != sum->unit.kind ||
		memcmp(last->unit.currency, sum->unit.currency, sizeof(sum->unit.currency)) != 0)
		return false;
	return reader->mentions.chinese ? frame->measure == RC_M_INVESTMENT && frame->subject_inherited
									: is_next_sum(reader, clause, value) && is_of_clause_before(reader, clause, last);
}

/* Is the one spoken of somebody who can own no such sum, or it no sum that anybody invests? */
static bool
is_of_unnamed_firm(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_quantity *cost = rc_at(reader, value)->quantity;

	/* "Parking costs $6": no project does. */
	if (frame->measure != RC_M_FINE && cost->value.has_high &&
		rc_number_compare(cost->value.high,
						  rc_number_int(frame->measure == RC_M_COST ? COST_OF_A_PROJECT : LEAST_SUM)) < 0)
		return true;
	/* 我们每年花费400万美元: whoever tells it. */
	if (frame->measure == RC_M_COST && reader->mentions.chinese && rc_text_is(frame->subject, "WE"))
		return true;
	if (frame->subject.len != 2)
		return false;
	if (goes_on_from_sum(reader, clause, value, frame))
		return false;
	/* 该项目总投资12亿元: in Chinese a country is no owner of what nobody is named for, and has no revenue. */
	if (reader->mentions.chinese &&
		(frame->measure == RC_M_REVENUE || (frame->subject_inherited && frame->materials.count == 0 &&
											(frame->measure == RC_M_COST || frame->measure == RC_M_INVESTMENT))))
		return true;
	/* "Asian shares rose. Revenues exceeded $13.6 billion": of some firm. */
	return frame->measure == RC_M_REVENUE && frame->subject_inherited;
}

/* Sentences that two countries stay spoken of as a pair. */
#define PAIR_REACH 3

/* "Each government will put $1 billion into projects", 两国各出资: does the sum of the clause go for each of two countries? */
static bool
is_of_each(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	if (frame->measure != RC_M_INVESTMENT || reader->scene->pair_age > PAIR_REACH ||
		!rc_may_have_cue(&reader->mentions, RC_CUE_EACH) ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_EACH) < 0)
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return false;
	}
	for (int i = clause->first; i < value; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_EACH_SIDE))
			return true;
	}
	return false;
}

/* One claim for each of the two; what their agreement is about is what they spend on. */
static rc_status
add_for_each(rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame, rc_error *error)
{
	rc_text pair[2] = {reader->scene->pair[0], reader->scene->pair[1]};
	rc_status status = RC_OK;

	if (frame->materials.count == 0 && reader->scene->materials_age <= PAIR_REACH)
	{
		frame->materials = reader->scene->materials;
		frame->materials_inherited = true;
	}
	for (int i = 0; i < 2 && status == RC_OK; i++)
	{
		frame->subject = pair[i];
		frame->subject_at = -1;
		frame->subject_inherited = false;
		frame->partner = (rc_text){NULL, 0};
		status = rc_amount_add(reader, clause, value, frame, NULL, error);
	}
	return status;
}

/* Words between a sum and what it adds to: "to Malaysia's gross domestic product". */
#define ECONOMY_REACH 5

/* "would contribute $2 billion to the economy": is the English sum what a whole economy gains? */
static bool
adds_to_economy(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const economy[] = {"economy", "gdp", "gross"};

	if (reader->mentions.chinese || !rc_has_cue(rc_at(reader, value + 1), RC_CUE_TO))
		return false;
	for (int i = value + 2; i < clause->last && i <= value + ECONOMY_REACH; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, economy))
			return true;
	}
	return false;
}

/* "its lenders had agreed to provide $25 million": does somebody give the English sum who is not named? */
static bool
is_of_unnamed_giver(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < value && !reader->mentions.chinese; i++)
	{
		const rc_mention *next = rc_at(reader, i + 1);

		if (rc_spells_of(&reader->mentions, i, RC_SPELT_UNNAMED_GIVER) && !rc_at(reader, i)->capital &&
			(rc_has_cue(next, RC_CUE_HOLD) || rc_has_cue(next, RC_CUE_GIVE) || rc_has_cue(next, RC_CUE_FORECAST) ||
			 rc_spells_of(&reader->mentions, i + 1, RC_SPELT_AGREED)))
			return true;
	}
	return false;
}

rc_status
rc_rule_money(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_frame frame;
	bool goes_on;

	if ((quantity->kind != RC_Q_MONEY && currency_beside(reader, value) == NULL) || is_step(reader, clause, value) ||
		is_cash(reader, clause, value) || adds_to_economy(reader, clause, value) ||
		is_of_unnamed_giver(reader, clause, value))
		return RC_OK;
	rc_frame_read(reader, clause, value, &frame);
	if (frame.measure == RC_M_MARKET && !frame.measure_inherited &&
		(frame.subject.data == NULL || frame.subject_inherited))
		frame.subject = (rc_text){"WORLD", 5};
	/* "Global magnet sales are worth $20 billion": what all sell is the market. */
	if (frame.measure == RC_M_REVENUE && rc_is_world(frame.subject) && !frame.subject_inherited &&
		frame.materials.count > 0)
		frame.measure = RC_M_MARKET;
	rc_tie_measure(reader, clause, value, &frame);
	rc_frame_read_purpose(reader, clause, &frame);
	rc_frame_read_state(reader, clause, value, &frame);
	rc_frame_read_deal(reader, clause, value, &frame);
	rc_frame_read_given(reader, clause, value, &frame);
	/* The head of a column says what its cells count as plainly as a word beside them. */
	if (reader->cell != NULL && frame.measure == reader->cell->measure)
		frame.measure_inherited = false;
	if (!frame.measure_inherited && is_of_each(reader, clause, value, &frame))
	{
		*taken = true;
		return add_for_each(reader, clause, value, &frame, error);
	}
	/* 额度为十亿欧元: money is no quota of goods. */
	if (frame.quota && reader->mentions.chinese && frame.measure_at >= 0 &&
		rc_measure_of(rc_at(reader, frame.measure_at)) == RC_M_QUOTA)
		return RC_OK;
	goes_on = goes_on_from_sum(reader, clause, value, &frame);
	if (frame.measure == RC_M_NONE || frame.subject.data == NULL || (frame.measure_inherited && !goes_on) ||
		!fits_money(reader, clause, value, &frame) || is_of_unnamed_firm(reader, clause, value, &frame))
		return RC_OK;
	*taken = true;
	if (goes_on)
	{
		const rc_claim *last = reader->claims.items + reader->claims.count - 1;

		frame.subject = last->subject;
		frame.partner = frame.partner.data != NULL ? frame.partner : last->partner;
	}
	return rc_amount_add(reader, clause, value, &frame, currency_beside(reader, value), error);
}
