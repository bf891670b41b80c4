/*-------------------------------------------------------------------------
 *
 * rule_signed.c
 *		Rates with a sign behind a figure: "$725/kg (+2%)", 74.7万元/吨 +0.3%.
 *
 * Bulletins write the change of a price or an output right behind it, with
 * nothing but a sign to say so.  It is one of what the figure was told of.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/frame.h"
#include "rules/change_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* Bytes between the figure and its rate, "(", ", ", " w/w ", at most. */
#define BESIDE 20
#define BESIDE_CHINESE 27

/* Claims told over one figure, at most: those of the members of a list. */
#define TOGETHER 8

/* +1, -1, or 0 for a rate without a sign; zero in brackets has none. */
static int
sign_of(const rc_reader *reader, int value)
{
	static const struct
	{
		const char *sign;
		int direction;
	} signs[] = {{"+", 1}, {"＋", 1}, {"▲", 1}, {"↑", 1}, {"▼", -1}, {"↓", -1}, {"-", -1}, {"−", -1}};
	const rc_interval *rate = &rc_at(reader, value)->quantity->value;
	size_t at = rc_at(reader, value)->from;

	if (rate->has_low && rc_number_compare(rate->low, rc_number_int(0)) < 0)
		return -1;
	while (at > reader->mentions.from && reader->mentions.text.data[at - 1] == ' ')
		at--;
	/* "1.61 million yuan/t (0.0%)" */
	if (at > reader->mentions.from && reader->mentions.text.data[at - 1] == '(' && rate->has_low && rate->has_high &&
		rc_number_compare(rate->low, rc_number_int(0)) == 0 && rc_number_compare(rate->high, rc_number_int(0)) == 0)
		return 1;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t len = strlen(signs[i].sign);

		if (at >= reader->mentions.from + len && memcmp(reader->mentions.text.data + at - len, signs[i].sign, len) == 0)
			return signs[i].direction;
	}
	return 0;
}

/* Can the mention stand between a figure and its rate: a mark, a word, what the rate compares with (周环比-0.5%, "y/y +14.5%")? */
static bool
stands_between(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (mention->type == RC_MARK || mention->type == RC_WORD || (mention->time != NULL && mention->time->comparison))
		return true;
	return reader->mentions.chinese && mention->time == NULL && mention->quantity == NULL && !rc_is_actor(mention) &&
		   mention->material == NULL && mention->measure == NULL && rc_direction_of(mention) == 0;
}

/* The figure right before the rate at `value`, also behind another rate (同比-37%，环比-14%), or -1. */
static int
figure_before(const rc_reader *reader, int value)
{
	for (int rates = 0; rates < 3; rates++)
	{
		int figure = value - 1;

		while (figure >= 0 && stands_between(reader, figure))
			figure--;
		if (figure < 0 || rc_at(reader, figure)->quantity == NULL ||
			rc_at(reader, value)->from - rc_at(reader, figure)->to >
				(reader->mentions.chinese ? BESIDE_CHINESE : BESIDE))
			return -1;
		if (!reader->mentions.chinese || rc_at(reader, figure)->quantity->kind != RC_Q_SHARE ||
			sign_of(reader, figure) == 0)
			return figure;
		value = figure;
	}
	return -1;
}

/* The last claim of the figure right before the rate, or -1. */
static int
claim_before(const rc_reader *reader, int value)
{
	int last = reader->claims.count - 1;
	int figure = last >= 0 ? figure_before(reader, value) : -1;
	const rc_claim *claim;

	if (figure < 0)
		return -1;
	while (reader->mentions.chinese && last > 0 && reader->claims.items[last].kind == RC_CHANGE)
		last--;
	claim = last >= 0 ? &reader->claims.items[last] : NULL;
	if (claim == NULL || claim->kind != RC_AMOUNT || claim->measure == RC_M_INVESTMENT || claim->measure == RC_M_COST)
		return -1;
	if (claim->span_from > (int32_t) rc_at(reader, figure)->from ||
		claim->span_to < (int32_t) rc_at(reader, figure)->to)
		return -1;
	return last;
}

/* "+22.6% y/y": against what the English rate is told, right behind it. */
static rc_basis
basis_behind(const rc_reader *reader, int value)
{
	const rc_time *next = value + 1 < reader->mentions.count ? rc_at(reader, value + 1)->time : NULL;

	return !reader->mentions.chinese && next != NULL && next->comparison ? next->basis : RC_BASIS_NONE;
}

/* 同比+12%, "y/y +14.5%": against what the rate is told, right before it. */
static rc_basis
basis_before(const rc_reader *reader, int value)
{
	for (int i = value - 1; i >= 0 && i >= value - 3; i--)
	{
		if (rc_at(reader, i)->time != NULL && rc_at(reader, i)->time->comparison)
			return rc_at(reader, i)->time->basis;
	}
	return RC_BASIS_NONE;
}

/* "gallium +25% on thin offers", "magnet exports, January: −15%": is the sign tight before the English rate, with goods before it? */
static bool
stands_alone(const rc_reader *reader, int value)
{
	const char *text = reader->mentions.text.data;
	size_t at = rc_at(reader, value)->from;
	size_t sign;

	if (!rc_at(reader, value)->latin || reader->mentions.chinese || reader->cell != NULL)
		return false;
	/* The figure may have taken in its sign. */
	while (at < rc_at(reader, value)->to && !(text[at] >= '0' && text[at] <= '9'))
		at++;
	sign = at;
	while (sign > reader->mentions.from && at - sign < 4 && text[sign - 1] != ' ' && text[sign - 1] != '(')
		sign--;
	return at < rc_at(reader, value)->to && sign < at && at - sign < 4 && at - rc_at(reader, value)->from < 4 &&
		   rc_find_material(reader, (rc_stretch){0, value}) >= 0;
}

/* 产量环比+6%，同比+12%: is a Chinese rate with a sign told right behind what it compares with, where something is measured? */
static bool
compares_alone(const rc_reader *reader, int value)
{
	return reader->mentions.chinese && reader->cell == NULL && basis_before(reader, value) != RC_BASIS_NONE &&
		   rc_measure_in(reader, (rc_stretch){0, value}, true) >= 0;
}

static rc_status
add_alone(rc_reader *reader, const rc_clause *clause, int value, int direction, bool *taken, rc_error *error)
{
	rc_interval change = rc_at(reader, value)->quantity->value;

	if (direction < 0 && change.has_low && rc_number_compare(change.low, rc_number_int(0)) > 0)
		change = rc_interval_negate(change);
	*taken = true;
	return rc_change_add(reader, clause, value, rc_frame_start(reader, clause, value), value + 1, &change,
						 rc_at(reader, value)->quantity, error);
}

rc_status
rc_rule_signed(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int direction = quantity->kind == RC_Q_SHARE ? sign_of(reader, value) : 0;
	int last = direction != 0 ? claim_before(reader, value) : -1;
	const rc_claim *before;
	rc_status status = RC_OK;
	rc_text names[TOGETHER];
	rc_claim claim;
	int32_t from;
	int32_t to;
	int count = 0;

	if (last < 0)
		return direction != 0 && (stands_alone(reader, value) || compares_alone(reader, value))
				   ? add_alone(reader, clause, value, direction, taken, error)
				   : RC_OK;
	*taken = true;
	before = &reader->claims.items[last];
	claim = *before;
	from = before->span_from;
	to = before->span_to;
	for (int i = last; i >= 0 && count < TOGETHER; i--)
	{
		const rc_claim *other = &reader->claims.items[i];

		if (other->kind != RC_AMOUNT || other->span_from != from || other->span_to != to)
			break;
		names[count++] = other->material;
	}
	claim.kind = RC_CHANGE;
	claim.value = quantity->value;
	memset(&claim.unit, 0, sizeof(claim.unit));
	claim.unit.kind = RC_U_FRACTION;
	claim.basis = basis_behind(reader, value);
	if (claim.basis == RC_BASIS_NONE)
		claim.basis = basis_before(reader, value);
	if (direction < 0 && claim.value.has_low && rc_number_compare(claim.value.low, rc_number_int(0)) > 0)
		claim.value = rc_interval_negate(claim.value);
	for (int i = 0; i < count && status == RC_OK; i++)
	{
		rc_materials one = {.count = names[i].data != NULL, .items = {names[i]}};

		status = rc_claim_add(reader, &claim, &one, clause->first, value + 1, error);
	}
	return status;
}
