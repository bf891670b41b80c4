/*-------------------------------------------------------------------------
 *
 * quantity_value.c
 *		What a piece, or two that are joined, says: value and unit.
 *
 *-------------------------------------------------------------------------
 */
#include "quantity/quantity_parts.h"

#include <string.h>

#include "number/number.h"

/* One end of the piece's numeral in its unit. */
static bool
end_value(const rc_piece *piece, rc_number digits, rc_number *value)
{
	if (piece->numeral.scale != 0 && !rc_number_scale(digits, piece->numeral.scale, &digits))
		return false;
	if (piece->repaired && !rc_number_add(digits, piece->tail, &digits))
		return false;
	if (piece->negative)
		digits = rc_number_negate(digits);

	/* Most factors are powers of ten. */
	if (piece->unit.factor.coefficient == 1 && piece->unit.factor.divisor == 1)
		return rc_number_scale(digits, piece->unit.factor.exponent, value);
	return rc_number_mul(digits, piece->unit.factor, value);
}

/* The interval of one piece, its bounds not yet applied. */
static bool
plain_interval(const rc_piece *piece, rc_interval *value)
{
	memset(value, 0, sizeof(*value));
	if (!end_value(piece, piece->numeral.low, &value->low))
		return false;
	if (memcmp(&piece->numeral.low, &piece->numeral.high, sizeof(rc_number)) == 0)
		value->high = value->low;
	else if (!end_value(piece, piece->numeral.high, &value->high))
		return false;
	value->has_low = true;
	value->has_high = !piece->numeral.no_high;
	value->low_open = piece->numeral.low_open;
	value->high_open = piece->numeral.high_open;
	value->approx = piece->approx || piece->numeral.approx;
	if (rc_number_compare(value->low, value->high) > 0)
	{
		rc_number low = value->low;

		value->low = value->high;
		value->high = low;
	}
	return true;
}

void
rc_apply_bound(rc_bound bound, rc_interval *value)
{
	switch (bound)
	{
		case RC_BOUND_MORE:
		case RC_BOUND_AT_LEAST:
			value->has_high = value->high_open = false;
			value->low_open = bound == RC_BOUND_MORE || value->low_open;
			break;
		case RC_BOUND_LESS:
		case RC_BOUND_AT_MOST:
			value->has_low = value->low_open = false;
			value->has_high = true;
			value->high_open = bound == RC_BOUND_LESS || value->high_open;
			break;
		default:
			break;
	}
}

static void
set_unit(const rc_piece_unit *from, rc_quantity *quantity)
{
	static const rc_unit_kind units[] = {
		[RC_Q_NUMBER] = RC_U_COUNT,      [RC_Q_SHARE] = RC_U_FRACTION, [RC_Q_POINTS] = RC_U_NONE,
		[RC_Q_MULTIPLE] = RC_U_MULTIPLE, [RC_Q_MASS] = RC_U_TONNE,     [RC_Q_MONEY] = RC_U_MONEY,
		[RC_Q_PRICE] = RC_U_PRICE,       [RC_Q_DURATION] = RC_U_YEAR,  [RC_Q_OTHER] = RC_U_NONE,
	};

	quantity->kind = from->kind;
	quantity->unit.kind = units[from->kind];
	if (from->kind == RC_Q_MONEY || from->kind == RC_Q_PRICE)
		memcpy(quantity->unit.currency, from->currency, sizeof(quantity->unit.currency));
	quantity->basis = from->basis;
}

/* The decimals of a share as it was written. */
static uint8_t
share_places(const rc_piece *piece)
{
	int places = piece->numeral.places;

	if (piece->unit.kind != RC_Q_SHARE)
		return 0;
	if (!piece->numeral.share && piece->unit.factor.exponent < 0)
		places -= piece->unit.factor.exponent;
	return (uint8_t) (places > 60 ? 60 : places);
}

/*
 * Puts the piece and the next, its other end, together.  "More than 5 and less
 * than 10" has a bound at each end, "up to 5 or 10" one for both; "at least 5
 * to 10" says no more than the ends that it names.
 */
static bool
join_ends(const rc_piece *piece, const rc_piece *last, rc_interval *value)
{
	rc_interval upper;

	if (!plain_interval(last, &upper))
		return false;
	if (piece->bound == RC_BOUND_MORE && last->bound != RC_BOUND_NONE)
		value->low_open = true;
	/* "From 80% to 60%", "-6% to -16%" */
	if (rc_number_compare(upper.high, value->low) < 0)
	{
		rc_interval lower = upper;

		upper = *value;
		*value = lower;
	}
	value->high = upper.high;
	value->has_high = upper.has_high;
	value->high_open = upper.high_open || last->bound == RC_BOUND_LESS;
	value->approx |= upper.approx;
	if (last->bound == RC_BOUND_NONE && piece->bound != RC_BOUND_AT_LEAST)
		rc_apply_bound(piece->bound, value);
	else if (last->bound == RC_BOUND_MORE || last->bound == RC_BOUND_AT_LEAST)
		value->has_high = value->high_open = false;
	return true;
}

bool
rc_piece_quantity(const rc_piece *piece, rc_quantity *quantity)
{
	const rc_piece *last = piece->joined ? piece + 1 : piece;

	memset(quantity, 0, sizeof(*quantity));
	set_unit(&last->unit, quantity);
	if (!plain_interval(piece, &quantity->value))
		return false;
	if (!piece->joined)
		rc_apply_bound(piece->bound, &quantity->value);
	else if (!join_ends(piece, last, &quantity->value))
		return false;
	quantity->from = piece->between && piece->joined ? piece->marker_from : piece->from;
	quantity->to = last->to;
	quantity->places = share_places(piece);
	if (share_places(last) > quantity->places)
		quantity->places = share_places(last);
	quantity->vague = piece->numeral.vague || last->numeral.vague;
	quantity->repaired = piece->repaired || last->repaired;
	quantity->tail_from = last->repaired ? last->tail_from : piece->tail_from;
	quantity->tail_to = last->repaired ? last->tail_to : piece->tail_to;
	return true;
}
