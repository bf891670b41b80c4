/*-------------------------------------------------------------------------
 *
 * quantity_join.c
 *		Ranges, lists and ratios: what several numbers say together.
 *
 * "60-70%", "between 5 and 10 million tonnes", 六至七成 are one interval; in
 * "China 44, Brazil 21 and India 6.9 million tonnes" the last number says what
 * the others are numbers of; "one in five" is a share.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "quantity/quantity_parts.h"

/* A gap longer than this joins nothing. */
#define GAP_LIMIT 64

static bool
is_bare(const rc_piece *piece)
{
	return piece->unit.kind == RC_Q_NUMBER && !piece->unit.counted && !piece->numeral.share && !piece->no_quantity;
}

static bool
same_unit(const rc_piece *a, const rc_piece *b)
{
	return a->unit.kind == b->unit.kind && memcmp(a->unit.currency, b->unit.currency, sizeof(a->unit.currency)) == 0;
}

static bool
scaled(const rc_numeral *numeral, rc_number *value)
{
	return rc_number_scale(numeral->low, numeral->scale, value);
}

/* Gives a bare number the unit, and where it has none the scale, of another. */
static void
carry_unit(rc_piece *bare, const rc_piece *from, bool scale)
{
	bare->unit = from->unit;
	if (from->numeral.over != 0 && from->numeral.share)
	{
		/* 百分之三十到四十一: the numerator of the same hundred */
		rc_number bottom = rc_number_int((int64_t) from->numeral.over);

		(void) rc_number_div(bare->numeral.low, bottom, &bare->numeral.low);
		(void) rc_number_div(bare->numeral.high, bottom, &bare->numeral.high);
		bare->numeral.places = from->numeral.places;
		bare->numeral.share = true;
	}
	else if (from->numeral.share && from->unit.kind == RC_Q_SHARE)
	{
		/* 六至七成: the tenths of the second */
		(void) rc_number_scale(bare->numeral.low, -1, &bare->numeral.low);
		(void) rc_number_scale(bare->numeral.high, -1, &bare->numeral.high);
		bare->numeral.places = 1;
		bare->numeral.share = true;
	}
	else if (scale && bare->numeral.scale == 0)
		bare->numeral.scale = from->numeral.scale;
}

/* May the share of b be given to a bare number before it?  Tenths only to tenths. */
static bool
may_carry(const rc_piece *bare, const rc_piece *from)
{
	if (!from->numeral.share)
		return true;
	if (from->numeral.script != RC_CHINESE_WORDS || from->numeral.weak || from->numeral.vague)
		return false;
	return from->numeral.over == 0 ? rc_number_compare(bare->numeral.high, rc_number_int(10)) < 0 : bare < from;
}

/* The first byte between two pieces, blanks aside; a space where there is nothing, or too much. */
static unsigned char
gap_lead(const rc_scan *scan, const rc_piece *a, const rc_piece *b)
{
	size_t at;

	if (b->from <= a->to || b->from - a->to > GAP_LIMIT)
		return ' ';
	at = rc_skip_blanks(scan->text, a->to, b->from);
	return at < b->from ? (unsigned char) scan->text.data[at] : ' ';
}

/* Can a gap that begins so be one of a range? */
static bool
may_begin_range(unsigned char lead)
{
	return lead >= 0x80 || (lead != ' ' && strchr("-~+,tuoab", lead | (rc_is_letter((char) lead) ? 0x20 : 0)) != NULL);
}

/* The longest word of a range without its blanks: ，并且, up to. */
#define RANGE_WORD 9

/* Can the gap be one of a range, to judge by its length and by the first byte of it? */
static bool
may_range(const rc_scan *scan, const rc_piece *a, const rc_piece *b)
{
	unsigned char lead = gap_lead(scan, a, b);
	int bytes = 0;

	for (size_t at = a->to; at < b->from && bytes <= RANGE_WORD && lead >= 0x80; at++)
		bytes += (unsigned char) scan->text.data[at] > ' ';
	return bytes <= RANGE_WORD && may_begin_range(lead);
}

static rc_status
match_gap(rc_scan *scan, rc_pattern pattern, const rc_piece *a, const rc_piece *b, rc_match *match, rc_error *error)
{
	match->found = false;
	if (b->from < a->to || b->from - a->to > GAP_LIMIT)
		return RC_OK;
	return rc_match_pattern(scan->engine, pattern, scan->text, a->to, b->from, true, match, error);
}

static bool
set_ratio(rc_piece *part, rc_piece *whole)
{
	rc_number top;
	rc_number bottom;
	rc_number value;

	if (!scaled(&part->numeral, &top) || !scaled(&whole->numeral, &bottom) || top.exponent < 0 || bottom.exponent < 0 ||
		top.divisor != 1 || bottom.divisor != 1 || rc_number_compare(top, bottom) >= 0 || top.coefficient == 0 ||
		!rc_number_div(top, bottom, &value))
		return false;
	part->numeral.low = part->numeral.high = value;
	part->numeral.scale = 0;
	part->numeral.share = true;
	part->numeral.weak = part->numeral.article = false;
	part->unit.kind = RC_Q_SHARE;
	part->unit.factor = rc_number_int(1);
	part->to = part->body_to = whole->unit.kind == RC_Q_NUMBER ? whole->to : whole->numeral.to;
	whole->no_quantity = true;
	return true;
}

/* "One kilo in every five", "one tonne in four of the world's cobalt": may a mass be so much of so many of its own unit? */
static bool
is_mass_of_ratio(const rc_scan *scan, const rc_piece *a, const rc_piece *b)
{
	size_t end = rc_skip_blanks(scan->text, b->to, scan->to);
	bool every = b->from > a->to + sizeof(" in ") - 1;

	return a->unit.kind == RC_Q_MASS && !a->numeral.share && !a->no_quantity && is_bare(b) &&
		   (every || (end + 3 <= scan->to && memcmp(scan->text.data + end, "of ", 3) == 0));
}

/* Kinds of goods of which nobody says "nine out of ten". */
#define MANY_KINDS 11

/* "41 out of 50 critical minerals", "12 of the 17 elements": are kinds of goods counted, rather than a part told? */
static bool
counts_kinds(const rc_scan *scan, const rc_piece *whole)
{
	static const char *const kinds[] = {"critical", "strategic", "mineral", "minerals", "elements", "raw", "materials"};
	size_t at = rc_skip_blanks(scan->text, whole->numeral.to, scan->to);
	size_t end;

	if (whole->unit.kind != RC_Q_NUMBER || rc_number_compare(whole->numeral.low, rc_number_int(MANY_KINDS)) < 0 ||
		rc_number_compare(whole->numeral.low, rc_number_int(100)) >= 0)
		return false;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
	{
		if (rc_word_at(scan->text, at, scan->to, kinds[i], &end))
			return true;
	}
	return false;
}

/* "One in five", "2 out of 3"; in a phrase also "3 of 5", "one over 20". */
static rc_status
join_ratio(rc_scan *scan, rc_piece *a, rc_piece *b, bool *joined, rc_error *error)
{
	rc_match match;
	rc_status status;
	unsigned char lead;

	*joined = false;
	if (!(is_bare(a) || is_mass_of_ratio(scan, a, b)) || b->numeral.share || a->numeral.vague || b->numeral.vague ||
		(b->unit.kind != RC_Q_NUMBER && b->unit.kind != RC_Q_MASS && b->unit.kind != RC_Q_OTHER) || b->unit.date ||
		b->currency_before || a->numeral.script == RC_CHINESE_WORDS || b->numeral.no_high)
		return RC_OK;
	if (b->bound == RC_BOUND_MORE && scan->phrase && b->body_from - a->to <= 6)
	{
		/* "over" was taken for a bound. */
		*joined = set_ratio(a, b);
		return RC_OK;
	}
	if (b->from != b->body_from || counts_kinds(scan, b))
		return RC_OK;
	lead = gap_lead(scan, a, b);
	if (lead != 'i' && lead != 'o')
		return RC_OK;
	status = match_gap(scan, RC_PATTERN_RATIO_GAP, a, b, &match, error);
	if (status == RC_OK && match.found &&
		(match.from[1] == RC_UNSET || (scan->phrase && rc_skip_blanks(scan->text, 0, scan->to) == a->from)))
	{
		rc_bound bound = b->bound;

		*joined = set_ratio(a, b);
		if (*joined && a->bound == RC_BOUND_NONE)
			a->bound = bound;
	}
	return status;
}

/* Brings both ends of a would-be range to one unit; false where they have two. */
static bool
make_alike(rc_scan *scan, rc_piece *a, rc_piece *b, bool share_scale, rc_error *error)
{
	bool a_bare = is_bare(a);
	bool b_bare = is_bare(b);

	if (a->no_quantity || b->no_quantity)
		return false;
	if (a_bare && b_bare)
		return true;
	if (a_bare)
	{
		if (!may_carry(a, b))
			return false;
		carry_unit(a, b, share_scale && rc_number_compare(a->numeral.low, b->numeral.low) <= 0);
		return true;
	}
	if (b_bare)
	{
		/* "$60-70 per kg", 百分之三十到四十一; not "5 tonnes to 10" */
		if (a->currency_before)
		{
			b->unit = a->unit;
			b->currency_before = true;
			if (rc_read_unit(scan, b, error) != RC_OK)
				return false;
			if (b->numeral.scale != 0 && a->numeral.scale == 0)
				a->numeral.scale = b->numeral.scale;
		}
		else if (a->numeral.share && a->numeral.over != 0 && b->numeral.script != RC_ENGLISH_WORDS)
			carry_unit(b, a, false);
		else
			return false;
	}
	if (a->unit.kind == RC_Q_MONEY && b->unit.kind == RC_Q_PRICE &&
		memcmp(a->unit.currency, b->unit.currency, sizeof(a->unit.currency)) == 0)
		a->unit = b->unit;
	if (!same_unit(a, b))
		return false;

	/* "between $1.7 and $1.8 billion" */
	if (share_scale && a->numeral.scale == 0 && b->numeral.scale != 0 &&
		rc_number_compare(a->numeral.low, rc_number_int(1000)) < 0 && a->numeral.script == b->numeral.script &&
		rc_number_compare(a->numeral.low, b->numeral.low) <= 0 && a->currency_before)
		a->numeral.scale = b->numeral.scale;
	return true;
}

static bool
is_ascending(const rc_piece *a, const rc_piece *b)
{
	rc_number low;
	rc_number high;

	return scaled(&a->numeral, &low) && scaled(&b->numeral, &high) && rc_number_mul(low, a->unit.factor, &low) &&
		   rc_number_mul(high, b->unit.factor, &high) && rc_number_compare(low, high) < 0;
}

/* Do the bounds of both make one interval: "more than a quarter and less than half"? */
static bool
bounds_face(const rc_piece *a, const rc_piece *b)
{
	return (a->bound == RC_BOUND_MORE || a->bound == RC_BOUND_AT_LEAST) &&
		   (b->bound == RC_BOUND_LESS || b->bound == RC_BOUND_AT_MOST);
}

/* 10000与20000之间 */
static bool
ends_between(const rc_scan *scan, const rc_piece *piece)
{
	size_t end;

	return rc_word_at(scan->text, piece->to, scan->to, "之间", &end) ||
		   rc_word_at(scan->text, piece->to, scan->to, "之間", &end);
}

/* So many times its low end a range of prices or tonnes does not reach. */
#define WIDEST_RANGE 12

/* Is the second figure so far from the first, each with a unit of its own, that they are the ends of no range? */
static bool
is_far_from(const rc_piece *a, const rc_piece *b)
{
	rc_number limit;
	rc_number level;

	return a->unit.kind != RC_Q_MASS && rc_number_scale(a->numeral.low, a->numeral.scale, &limit) &&
		   rc_number_mul(limit, rc_number_int(WIDEST_RANGE), &limit) &&
		   rc_number_scale(b->numeral.low, b->numeral.scale, &level) && rc_number_compare(limit, level) < 0;
}

/* 涨1万元/吨至45万元/吨, 减少5万吨至20万吨: how much more or less, and then the level; a rate (上涨5%至10%) is a range. */
static bool
is_step_to_level(const rc_scan *scan, const rc_piece *a, const rc_piece *b, bool bare)
{
	static const char *const ends[] = {"涨", "漲", "跌", "升", "降", "加", "少", "增", "减", "減",
									   "调", "調", "了", "滑", "挫", "落", "高", "低", "扬", "揚",
									   "浮", "探", "移", "弹", "彈", "缩", "縮", "抬", "走"};
	const char *before = scan->text.data + a->from - 3;

	if (bare || a->from < scan->from + 3 ||
		(a->unit.kind != RC_Q_PRICE && a->unit.kind != RC_Q_MONEY && a->unit.kind != RC_Q_MASS))
		return false;
	/* 最高1万元 is no step. */
	if (a->from >= scan->from + 6 && memcmp(before - 3, "最", 3) == 0)
		return false;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
	{
		if (memcmp(before, ends[i], 3) == 0)
			return true;
	}
	return is_far_from(a, b);
}

/* 六、七成: with a comma between one digit and the next, the tenths of both are one range. */
static bool
next_tenth(const rc_scan *scan, const rc_piece *a, const rc_piece *b)
{
	size_t end;

	return rc_word_at(scan->text, a->to, b->from, "、", &end) && end == b->from && is_bare(a) &&
		   a->numeral.script == RC_CHINESE_WORDS && b->numeral.script == RC_CHINESE_WORDS && b->numeral.share &&
		   b->numeral.places == 1 && b->numeral.over == 0 && b->bound == RC_BOUND_NONE &&
		   rc_number_compare(rc_number_int(a->numeral.low.coefficient + 1),
							 rc_number_int(b->numeral.low.coefficient)) == 0 &&
		   a->numeral.low.exponent == 0 && b->numeral.low.exponent == -1;
}

/* 60 to 70,000 tonnes: two figures of one size, of which only the second writes its thousands. */
static void
carry_thousands(const rc_scan *scan, rc_piece *a, const rc_piece *b)
{
	const rc_numeral *last = &b->numeral;
	rc_number low;
	rc_number fourfold;

	if (a->numeral.script != RC_FIGURES || !a->numeral.whole_digit || a->numeral.digits > 3 || a->numeral.scale != 0 ||
		last->scale != 0 || last->to - last->from < 5 || memcmp(scan->text.data + last->to - 4, ",000", 4) != 0)
		return;
	if (rc_number_scale(a->numeral.low, 3, &low) && rc_number_compare(low, last->low) < 0 &&
		rc_number_mul(low, rc_number_int(4), &fourfold) && rc_number_compare(fourfold, last->low) >= 0)
		a->numeral.scale = 3;
}

/* Do the two make one range, by what the gap between them says and what stands around? */
static bool
is_one_range(rc_scan *scan, const rc_match *gap, const rc_piece *a, const rc_piece *b)
{
	if (gap->from[1] != RC_UNSET)
		return b->bound == RC_BOUND_NONE || bounds_face(a, b);
	if (next_tenth(scan, a, b))
		return true;
	if (gap->from[2] != RC_UNSET)
		return is_bare(a) && !is_bare(b) && !b->numeral.share && b->bound == RC_BOUND_NONE;
	return bounds_face(a, b) || (b->bound == RC_BOUND_NONE && (a->between || ends_between(scan, b)));
}

/* "from 10% to 25%": before and after, not a range; a dash leaves no doubt. */
static bool
is_from_to(const rc_scan *scan, const rc_match *gap, const rc_piece *a, const rc_piece *b)
{
	char sign = scan->text.data[gap->from[1]];

	return a->after_from && !scan->phrase && b->unit.kind != RC_Q_DURATION && sign != '-' && sign != '~' &&
		   (unsigned char) sign != 0xE2;
}

static rc_status
join_range(rc_scan *scan, rc_piece *a, rc_piece *b, bool *joined, rc_error *error)
{
	rc_match match;
	rc_status status;
	bool to;
	bool one;
	bool bare;

	*joined = false;
	if (b->from == a->to && bounds_face(a, b) && make_alike(scan, a, b, true, error))
	{
		/* 大于10小于20 */
		*joined = a->joined = is_ascending(a, b);
		return RC_OK;
	}
	if (!may_range(scan, a, b))
		return RC_OK;
	status = match_gap(scan, RC_PATTERN_RANGE_GAP, a, b, &match, error);
	if (status != RC_OK || !match.found)
		return status;
	if (match.from[4] != RC_UNSET)
	{
		/* a tolerance: 88 ± 1.1% */
		if (is_bare(a) && !is_bare(b) && may_carry(a, b))
			carry_unit(a, b, true);
		b->no_quantity = true;
		return RC_OK;
	}
	to = match.from[1] != RC_UNSET;
	one = is_one_range(scan, &match, a, b);
	if (!one && !to)
		return RC_OK;
	bare = is_bare(a);
	if (!make_alike(scan, a, b, true, error) || !one)
		return RC_OK;
	if (bare && a->unit.kind == RC_Q_MONEY)
	{
		/* 每千克300-320元 */
		rc_read_per_before(scan, a > scan->pieces ? a[-1].to : scan->from, a);
		b->unit = a->unit;
	}

	if (to && is_step_to_level(scan, a, b, bare))
		return RC_OK;
	if (to && bare)
		carry_thousands(scan, a, b);
	if (to && is_from_to(scan, &match, a, b))
		return RC_OK;
	*joined = (is_ascending(a, b) || a->ranging) && a->negative == b->negative;
	a->joined = *joined;
	return RC_OK;
}

/* Carries the unit of the last member of a list back to the bare numbers before it. */
static rc_status
join_lists(rc_scan *scan, rc_error *error)
{
	bool sure = false; /* an "and" has shown that this is a list */

	for (int i = scan->count - 2; i >= 0; i--)
	{
		rc_piece *a = &scan->pieces[i];
		rc_piece *b = a + 1;
		rc_match match;
		rc_status status;

		if (!is_bare(a) || is_bare(b) || b->no_quantity || b->unit.date || b->joined || a->joined ||
			a->numeral.article || b->currency_before || !may_carry(a, b) ||
			(b->unit.counted && a->numeral.script == RC_CHINESE_WORDS))
		{
			sure = false;
			continue;
		}
		status = match_gap(scan, RC_PATTERN_LIST_GAP, a, b, &match, error);
		if (status != RC_OK)
			return status;
		sure = match.found && (sure || match.from[1] != RC_UNSET);
		if (sure)
			carry_unit(a, b, true);
	}
	return RC_OK;
}

/* 每吨41.5万元、163万元和692万元: the sums of a list that begins with a price are prices. */
static rc_status
join_prices(rc_scan *scan, rc_error *error)
{
	for (int i = 0; i + 1 < scan->count; i++)
	{
		rc_piece *a = &scan->pieces[i];
		rc_piece *b = a + 1;
		rc_match match;
		rc_status status;

		if (a->unit.kind != RC_Q_PRICE || b->unit.kind != RC_Q_MONEY || a->no_quantity || b->no_quantity ||
			memcmp(a->unit.currency, b->unit.currency, sizeof(a->unit.currency)) != 0 ||
			(unsigned char) scan->text.data[b->to - 1] < 0x80)
			continue;
		status = match_gap(scan, RC_PATTERN_LIST_GAP, a, b, &match, error);
		if (status != RC_OK)
			return status;
		if (match.found)
			b->unit = a->unit;
	}
	return RC_OK;
}

rc_status
rc_join_pieces(rc_scan *scan, rc_error *error)
{
	for (int i = 0; i + 1 < scan->count; i++)
	{
		rc_piece *a = &scan->pieces[i];
		bool joined = false;
		rc_status status;

		if (a->no_quantity || a->unit.date)
			continue;
		status = join_ratio(scan, a, a + 1, &joined, error);
		if (status == RC_OK && !joined)
			status = join_range(scan, a, a + 1, &joined, error);
		if (status != RC_OK)
			return status;
		if (a->joined)
			i++;
	}
	for (int i = 1; i < scan->count; i++)
	{
		if (scan->pieces[i - 1].joined)
			scan->pieces[i].no_quantity = true;
	}
	{
		rc_status status = join_lists(scan, error);

		return status == RC_OK ? join_prices(scan, error) : status;
	}
}
