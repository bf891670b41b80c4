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

#include "rules/rules.h"

#include "number/number.h"

/* Bytes between the figure and its rate, "(", ", ", " w/w ", at most. */
#define BESIDE 14

/* Claims told over one figure, at most: those of the members of a list. */
#define TOGETHER 8

/* +1, -1, or 0 for a rate without a sign. */
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
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t len = strlen(signs[i].sign);

		if (at >= reader->mentions.from + len && memcmp(reader->mentions.text.data + at - len, signs[i].sign, len) == 0)
			return signs[i].direction;
	}
	return 0;
}

/* The claim of the figure right before the rate, or NULL. */
static const rc_claim *
claim_before(const rc_reader *reader, int value)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	int figure = value - 1;

	if (last == NULL || last->kind != RC_AMOUNT || last->measure == RC_M_INVESTMENT || last->measure == RC_M_COST)
		return NULL;
	while (figure >= 0 && (rc_at(reader, figure)->type == RC_MARK || rc_at(reader, figure)->type == RC_WORD))
		figure--;
	if (figure < 0 || rc_at(reader, figure)->quantity == NULL ||
		rc_at(reader, value)->from - rc_at(reader, figure)->to > BESIDE ||
		last->span_from > (int32_t) rc_at(reader, figure)->from || last->span_to < (int32_t) rc_at(reader, figure)->to)
		return NULL;
	return last;
}

rc_status
rc_rule_signed(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int direction = quantity->kind == RC_Q_SHARE ? sign_of(reader, value) : 0;
	const rc_claim *before = direction != 0 ? claim_before(reader, value) : NULL;
	rc_status status = RC_OK;
	rc_text names[TOGETHER];
	rc_claim claim;
	int32_t from;
	int32_t to;
	int count = 0;

	if (before == NULL)
		return RC_OK;
	*taken = true;
	claim = *before;
	from = before->span_from;
	to = before->span_to;
	for (int i = reader->claims.count - 1; i >= 0 && count < TOGETHER; i--)
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
	claim.basis = RC_BASIS_NONE;
	if (direction < 0 && claim.value.has_low && rc_number_compare(claim.value.low, rc_number_int(0)) > 0)
		claim.value = rc_interval_negate(claim.value);
	for (int i = 0; i < count && status == RC_OK; i++)
	{
		rc_materials one = {.count = names[i].data != NULL, .items = {names[i]}};

		status = rc_claim_add(reader, &claim, &one, clause->first, value + 1, error);
	}
	return status;
}
