/*-------------------------------------------------------------------------
 *
 * rule_cell.c
 *		Figures that stand alone in the cell of a table.
 *
 * What such a figure counts is told by the heads of its column and row and by
 * the title, and by nothing else: "69%" below 占全球比重 and beside 中国.  A cell
 * that says more than its figure is read by the rules of values.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"
#include "number/number.h"
#include "table/table.h"

/* Is the figure the first of its cell, and nothing in its clause but words that say nothing of it? */
static bool
stands_alone(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - 1; i >= 0 && !rc_is_mark(rc_at(reader, i), RC_BORDER); i--)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (i != value && (mention->type == RC_QUANTITY || mention->type == RC_TIME || mention->type == RC_PROPER ||
						   mention->entity != NULL || mention->material != NULL || mention->measure != NULL))
			return false;
	}
	return true;
}

/*
 * "98 134 78": columns parted by one blank run together, and look like one number with blanks between its thousands.
 * Such a number is believed when it is round, as they mostly are.
 */
static bool
runs_together(const rc_reader *reader, int value)
{
	const char *text = reader->mentions.text.data;
	const rc_mention *mention = rc_at(reader, value);
	bool parted = false;

	/* "8168,000": the number of a footnote has run into the figure, and nobody can tell how far it goes. */
	if (mention->to + 1 < reader->mentions.to && text[mention->to] == ',' && text[mention->to + 1] >= '0' &&
		text[mention->to + 1] <= '9')
		return true;
	for (size_t at = mention->from + 1; at + 1 < mention->to; at++)
		parted |=
			text[at] == ' ' && text[at - 1] >= '0' && text[at - 1] <= '9' && text[at + 1] >= '0' && text[at + 1] <= '9';
	return parted && !(text[mention->to - 1] == '0' && text[mention->to - 2] == '0');
}

/* +1 where the cell says that it rises, -1 where it falls: a sign or a word before the figure; 0 for none. */
static int
direction_in_cell(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const struct
	{
		const char *sign;
		int direction;
	} signs[] = {{"-", -1}, {"−", -1}, {"–", -1}, {"▼", -1}, {"↓", -1}, {"+", 1}, {"▲", 1}, {"↑", 1}};
	const char *text = reader->mentions.text.data;
	size_t from = clause->first > 0 ? rc_at(reader, clause->first - 1)->from : reader->mentions.from;

	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_UP))
			return 1;
		if (rc_has_cue(rc_at(reader, i), RC_CUE_DOWN))
			return -1;
	}
	for (size_t at = from; at < rc_at(reader, value)->to; at++)
	{
		for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		{
			size_t len = strlen(signs[i].sign);

			if (at + len <= reader->mentions.to && memcmp(text + at, signs[i].sign, len) == 0)
				return signs[i].direction;
		}
	}
	return 0;
}

/* What stands before the figure of a cell and its sign: the border of the cell; or -1. */
static int
border_before(const rc_reader *reader, int value)
{
	int at = value - 1;

	if (at > 0 && rc_at(reader, at)->type == RC_MARK && rc_is_mark(rc_at(reader, at - 1), RC_BORDER))
		at--;
	return at;
}

/* "+0.5", "↓200": is the figure signed, so that it tells how much more or less something is? */
static bool
is_signed(const rc_reader *reader, int value)
{
	static const char *const signs[] = {"+", "-", "−", "↑", "↓", "▲", "▼"};
	int border = border_before(reader, value);
	const char *text = reader->mentions.text.data;
	size_t at = border >= 0 ? rc_at(reader, border)->to : reader->mentions.from;

	while (at < rc_at(reader, value)->to && (text[at] == ' ' || text[at] == '*'))
		at++;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t len = strlen(signs[i]);

		if (at + len < rc_at(reader, value)->to && memcmp(text + at, signs[i], len) == 0)
			return true;
	}
	return false;
}

/* "NdPr oxide | 585,000 | -3.1%": the amount in the cell before that of the rate; or NULL. */
static const rc_quantity *
amount_before(const rc_reader *reader, int value)
{
	const rc_quantity *before;
	int border = border_before(reader, value);

	if (border < 1 || !rc_is_mark(rc_at(reader, border), RC_BORDER))
		return NULL;
	before = rc_at(reader, border - 1)->quantity;
	return before != NULL && (before->kind == RC_Q_MASS || before->kind == RC_Q_MONEY || before->kind == RC_Q_PRICE)
			   ? before
			   : NULL;
}

static bool
is_trade(rc_measure measure)
{
	return measure == RC_M_EXPORTS || measure == RC_M_IMPORTS;
}

/* The kind of claim that a figure of this kind makes below these heads, or 0. */
static rc_kind
kind_of(const rc_head *cell, const rc_quantity *quantity)
{
	switch (quantity->kind)
	{
		case RC_Q_SHARE:
			if (cell->measure == RC_M_PURITY || cell->measure == RC_M_GRADE)
				return 0;
			return cell->comparison ? RC_CHANGE : RC_SHARE;
		case RC_Q_MASS:
		case RC_Q_MONEY:
		case RC_Q_PRICE:
			return cell->comparison ? 0 : RC_AMOUNT;
		case RC_Q_NUMBER:
			return cell->measure == RC_M_PATENTS ? RC_AMOUNT : 0;
		default:
			return 0;
	}
}

/* Does a quantity of this kind measure that? */
static bool
fits(rc_measure measure, const rc_quantity *quantity)
{
	switch (quantity->kind)
	{
		case RC_Q_MASS:
			return measure != RC_M_PRICE && measure != RC_M_INVESTMENT && measure != RC_M_REVENUE &&
				   measure != RC_M_COST;
		case RC_Q_PRICE:
			return measure == RC_M_PRICE || measure == RC_M_EXPORTS || measure == RC_M_IMPORTS;
		case RC_Q_MONEY:
			return measure == RC_M_INVESTMENT || measure == RC_M_REVENUE || measure == RC_M_COST ||
				   measure == RC_M_MARKET || is_trade(measure) || measure == RC_M_TRADE || measure == RC_M_STOCKPILE;
		default:
			return true;
	}
}

static rc_text
usual_market(const rc_reader *reader, const rc_unit *unit)
{
	bool chinese = unit->currency[0] != '\0' ? strcmp(unit->currency, "CNY") == 0 : reader->mentions.chinese;

	return chinese ? (rc_text){"CN", 2} : (rc_text){"WORLD", 5};
}

/* Whom a table is about that names nobody: whom the text spoke of before it, else whoever is left out in its language. */
static rc_text
unsaid_subject(const rc_reader *reader, const rc_head *cell)
{
	if (cell->outside.data != NULL)
		return cell->outside;
	if (reader->options->perspective.data != NULL)
		return reader->options->perspective;
	return reader->mentions.chinese ? (rc_text){"CN", 2} : (rc_text){NULL, 0};
}

/* Fills in whom, what and of what the heads name. */
static void
read_frame(const rc_reader *reader, const rc_head *cell, const rc_quantity *quantity, rc_frame *frame)
{
	memset(frame, 0, sizeof(rc_frame));
	frame->subject_at = frame->measure_at = -1;
	frame->measure = quantity->kind == RC_Q_PRICE ? RC_M_PRICE : cell->measure;
	frame->quota = cell->quota;
	frame->materials = cell->materials;
	frame->partner = cell->partner;
	frame->subject = cell->subject;
	/* The sum of quotas is that of the country which sets them. */
	if (frame->subject.data == NULL && cell->world && !(cell->sum && cell->quota))
		frame->subject = (rc_text){"WORLD", 5};
	if (frame->subject.data == NULL && frame->measure == RC_M_PRICE)
		frame->subject = usual_market(reader, cell->comparison ? &cell->one.unit : &quantity->unit);
	if (frame->subject.data == NULL)
	{
		frame->subject = unsaid_subject(reader, cell);
		frame->subject_inherited = true;
	}
	/* The trade of a country in money is of all goods, unless a table or the text right above it says of what. */
	if (frame->materials.count == 0 && quantity->kind != RC_Q_MASS && reader->scene->materials_age > RC_SCENE_REACH &&
		(is_trade(frame->measure) || frame->measure == RC_M_TRADE))
		return;
	if (frame->materials.count == 0 && reader->scene->topic.data != NULL && frame->measure != RC_M_INVESTMENT &&
		frame->measure != RC_M_REVENUE && frame->measure != RC_M_COST)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = reader->scene->topic;
		frame->materials_inherited = true;
	}
	if (frame->measure == RC_M_REVENUE)
		frame->materials.count = 0;
	rc_frame_name_group(reader, frame);
}

/* A share of trade is of the trader's; what stands above tells of whose other shares are, else they are the world's. */
static rc_text
scope_of(const rc_head *cell, const rc_frame *frame)
{
	if (is_trade(frame->measure) && (frame->partner.data != NULL || frame->measure == RC_M_IMPORTS))
		return frame->subject;
	return cell->whole.data != NULL ? cell->whole : (rc_text){"WORLD", 5};
}

static bool
lacks_slot(const rc_frame *frame, rc_kind kind)
{
	bool needs_material =
		frame->measure != RC_M_INVESTMENT && frame->measure != RC_M_REVENUE && frame->measure != RC_M_COST;

	return frame->measure == RC_M_NONE || frame->subject.data == NULL ||
		   (needs_material && frame->materials.count == 0) || (kind == RC_SHARE && rc_is_world(frame->subject));
}

static void
fill_claim(const rc_reader *reader, const rc_clause *clause, int value, rc_kind kind, const rc_frame *frame,
		   rc_claim *claim)
{
	const rc_head *cell = reader->cell;
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	rc_claim_start(reader, clause, value, kind, claim);
	claim->measure = frame->measure;
	claim->subject = frame->subject;
	claim->partner = frame->partner;
	claim->value = quantity->value;
	claim->unit = quantity->unit;
	claim->basis = kind == RC_CHANGE ? cell->basis : quantity->basis;
	claim->has_period = cell->has_period;
	claim->period = cell->period;
	if (kind == RC_SHARE)
		claim->scope = scope_of(cell, frame);
	if (kind == RC_CHANGE && direction_in_cell(reader, clause, value) < 0 && claim->value.has_low &&
		rc_number_compare(claim->value.low, rc_number_int(0)) > 0)
		claim->value = rc_interval_negate(claim->value);
	if (cell->quota)
		claim->modality = RC_QUOTA;
	else if (cell->forecast || (cell->has_period && claim->asof != RC_DATE_NONE && cell->period.from > claim->asof))
		claim->modality = RC_FORECAST;
	claim->confidence = rc_frame_confidence(frame, quantity);
}

rc_status
rc_rule_cell(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	const rc_quantity *counted = amount_before(reader, value);
	const rc_head *cell = reader->cell;
	rc_kind kind;
	rc_frame frame;
	rc_claim claim;

	if (cell == NULL || !stands_alone(reader, clause, value))
		return RC_OK;
	/* A figure of "Other countries" is of nobody spoken of before. */
	*taken = cell->stranger || cell->tariff || runs_together(reader, value);
	kind = kind_of(cell, quantity);
	/* Of a price there are no shares: "+35%" is a change, and 99% says how pure the goods are. */
	if (kind == RC_SHARE && cell->measure == RC_M_PRICE)
	{
		*taken = !is_signed(reader, value) && counted == NULL;
		kind = RC_CHANGE;
	}
	/* "Germany 1,116 -3.1%" */
	else if (kind == RC_SHARE && counted != NULL && !cell->share && is_signed(reader, value))
		kind = RC_CHANGE;
	/* 涨跌(元/吨): how much more or less it is than before. */
	if ((kind == 0 && cell->comparison) || (kind == RC_AMOUNT && is_signed(reader, value)))
		*taken = true;
	if (*taken || kind == 0 || !fits(cell->measure, quantity))
		return RC_OK;
	read_frame(reader, cell, quantity->kind == RC_Q_SHARE && counted != NULL ? counted : quantity, &frame);
	*taken = true;
	if (lacks_slot(&frame, kind))
		return RC_OK;
	fill_claim(reader, clause, value, kind, &frame, &claim);
	return rc_claim_add(reader, &claim, &frame.materials, cell->begins >= 0 ? cell->begins : clause->first, value + 1,
						error);
}
