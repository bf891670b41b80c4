/*-------------------------------------------------------------------------
 *
 * rule_change.c
 *		Growth and decline against before.
 *
 * A percentage or multiple is a change when a word of rising or falling
 * governs it: "rose 56%", "an increase of 228%", "5% fewer than", 下降近五成.
 * Behind "to" or "from" (降至58%, "from 90%") it is a level, and no change.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "base/error.h"
#include "grammar/frame.h"
#include "number/number.h"

/* Words that a direction may stand away from its value. */
#define DIRECTION_REACH 5
#define BY_REACH 20

static int
direction_of(const rc_mention *mention)
{
	if (rc_has_cue(mention, RC_CUE_UP))
		return 1;
	if (rc_has_cue(mention, RC_CUE_DOWN))
		return -1;
	return 0;
}

/* Is the mention the 的 between a time and its value, 2010年的90%? */
static bool
is_of_time(const rc_reader *reader, int i)
{
	return i > 0 && rc_spells(&reader->mentions, i, "的") &&
		   (rc_at(reader, i - 1)->type == RC_TIME || rc_has_cue(rc_at(reader, i - 1), RC_CUE_ALSO));
}

/* 从2010年, 至2023年: times that take in their preposition. */
static bool
leads_to_level(const rc_reader *reader, const rc_mention *time)
{
	static const char *const words[] = {"从", "從", "自", "由", "至", "到"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (memcmp(reader->mentions.text.data + time->from, words[i], 3) == 0)
			return true;
	}
	return false;
}

/* 涨幅高达80%, 增速为5%: a noun for how much something has moved, whatever verb ties its value to it. */
static bool
is_rate_noun(const rc_reader *reader, const rc_mention *mention)
{
	const char *end = reader->mentions.text.data + mention->to - 3;

	return direction_of(mention) != 0 && !mention->latin && mention->to - mention->from == 6 &&
		   (memcmp(end, "幅", 3) == 0 || memcmp(end, "速", 3) == 0);
}

/* Comes the value right behind "to", "from" or a verb of reaching: is it a level? */
static bool
is_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *before;

	if (value == clause->first)
		return false;
	before = rc_at(reader, value - 1);
	for (int i = value - 2; i >= clause->first && i >= value - 3 && rc_has_cue(before, RC_CUE_REACH); i--)
	{
		if (is_rate_noun(reader, rc_at(reader, i)))
			return false;
	}
	/* 仍有近200%的涨幅 */
	if (!before->latin && value + 2 < clause->last && rc_spells(&reader->mentions, value + 1, "的") &&
		direction_of(rc_at(reader, value + 2)) != 0)
		return false;
	if (is_of_time(reader, value - 1) && value - 2 > clause->first)
	{
		if (leads_to_level(reader, rc_at(reader, value - 2)))
			return true;
		before = rc_at(reader, value - 3);
	}
	return rc_has_cue(before, RC_CUE_TO) || rc_has_cue(before, RC_CUE_FROM) || rc_has_cue(before, RC_CUE_ACCOUNT_FOR) ||
		   rc_has_cue(before, RC_CUE_HOLD) || (rc_has_cue(before, RC_CUE_REACH) && direction_of(before) == 0);
}

/* The direction that a time of comparison begins with: "below that of", "more than in". */
static int
direction_in(const rc_reader *reader, const rc_mention *mention)
{
	static const struct
	{
		const char *word;
		int direction;
	} words[] = {{"below", -1}, {"less", -1}, {"lower", -1}, {"fewer", -1}, {"above", 1}, {"more", 1}, {"higher", 1}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = strlen(words[i].word);

		if (mention->to - mention->from > len &&
			memcmp(reader->mentions.text.data + mention->from, words[i].word, len) == 0)
			return words[i].direction;
	}
	return 0;
}

/* The direction in which the clause moves the value, and where the word for it stands; 0 for none. */
static int
find_direction(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	/* "cut its first batch of quotas by 11 percent": behind "by" the verb may be far. */
	int reach = value > clause->first && rc_has_cue(rc_at(reader, value - 1), RC_CUE_BY) ? BY_REACH : DIRECTION_REACH;

	for (int i = value - 1, steps = 0; i >= clause->first && steps < reach; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (direction_of(mention) != 0)
		{
			*at = i;
			return direction_of(mention);
		}
		if (mention->type == RC_QUANTITY)
			break;
		/* Times, and the joints that hold a rate, do not count as distance. */
		if (mention->type != RC_TIME && mention->type != RC_MARK)
			steps++;
	}
	if (value + 1 < clause->last && rc_at(reader, value + 1)->time != NULL)
	{
		/* "38 percent below that of June": the word may be part of the time compared with. */
		int direction = direction_in(reader, rc_at(reader, value + 1));

		if (direction != 0)
		{
			*at = value + 1;
			return direction;
		}
	}
	for (int i = value + 1; i < clause->last && i <= value + 2; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 200%的涨幅 */
		if (direction_of(mention) != 0 && (!mention->latin || !rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF)))
		{
			*at = i;
			return direction_of(mention);
		}
		/* "a 14% year-on-year decrease" */
		if (mention->time != NULL && mention->time->comparison && mention->latin)
			continue;
		if (mention->type != RC_WORD && mention->type != RC_MARK && !rc_spells(&reader->mentions, i, "的"))
			break;
	}
	return 0;
}

static rc_interval
negated(rc_interval interval)
{
	rc_interval result = interval;

	result.low = rc_number_negate(interval.high);
	result.high = rc_number_negate(interval.low);
	result.has_low = interval.has_high;
	result.has_high = interval.has_low;
	result.low_open = interval.high_open;
	result.high_open = interval.low_open;
	return result;
}

/* N-fold and "N times the level" are a growth by N - 1; "by N times" and 增长N倍 are a growth by N. */
static bool
less_one(rc_interval *interval)
{
	rc_number one = rc_number_int(1);

	if (interval->has_low && !rc_number_sub(interval->low, one, &interval->low))
		return false;
	if (interval->has_high && !rc_number_sub(interval->high, one, &interval->high))
		return false;
	return true;
}

static bool
spells_fold(const rc_reader *reader, const rc_quantity *quantity)
{
	rc_text text = reader->mentions.text;

	return quantity->to - quantity->from >= 4 && memcmp(text.data + quantity->to - 4, "fold", 4) == 0;
}

/* 进口量是出口量的2倍, 是美国的10倍: a multiple of anything but an earlier time compares two things. */
static bool
is_ratio_of_others(const rc_reader *reader, const rc_quantity *quantity)
{
	int of = -1;

	for (int i = 1; i < reader->mentions.count && of < 0; i++)
	{
		if (rc_at(reader, i)->quantity == quantity)
			of = i - 1;
	}
	if (of < 1 || !rc_spells(&reader->mentions, of, "的"))
		return false;
	for (int i = of - 1; i >= 0 && i >= of - 3; i--)
	{
		if (rc_at(reader, i)->type == RC_TIME)
			return false;
	}
	return true;
}

/* "is twice the Chinese level": how many times another one it is, where no other time is named. */
static bool
is_ratio_of_now(const rc_reader *reader, const rc_quantity *quantity)
{
	int at = -1;

	for (int i = 1; i < reader->mentions.count && at < 0; i++)
	{
		if (rc_at(reader, i)->quantity == quantity)
			at = i;
	}
	if (at < 1 || !rc_at(reader, at - 1)->latin || !rc_has_cue(rc_at(reader, at - 1), RC_CUE_COPULA))
		return false;
	for (int i = at + 1; i < reader->mentions.count && i <= at + BY_REACH; i++)
	{
		if (rc_at(reader, i)->type == RC_TIME || direction_of(rc_at(reader, i)) != 0)
			return false;
	}
	return true;
}

/* Makes the change that a multiple states; false where it is none. */
static bool
change_of_multiple(const rc_reader *reader, const rc_quantity *quantity, int direction, rc_interval *change)
{
	*change = quantity->value;
	if (direction == 0 && is_ratio_of_now(reader, quantity))
		return false;
	if (direction < 0 || (direction == 0 && is_ratio_of_others(reader, quantity)))
		return false;
	if (spells_fold(reader, quantity) || direction == 0)
		return less_one(change);
	/* "Several times" says little more than that it is a multiple: the model reads 2 to 9. */
	if (quantity->vague && !reader->mentions.chinese && change->has_low &&
		rc_number_compare(change->low, rc_number_int(3)) == 0)
		change->low = rc_number_int(2);
	return true;
}

/* The basis, from what is compared with: a month earlier, a year earlier. */
static rc_basis
basis_of(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim, int value)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;
		rc_date gap;

		if (time == NULL || !time->comparison || time->unresolved || i < value - DIRECTION_REACH)
			continue;
		if (time->basis != RC_BASIS_NONE)
			return time->basis;
		if (!claim->has_period || claim->period.from == RC_DATE_NONE || time->point.from == RC_DATE_NONE)
			continue;
		gap = claim->period.from - time->point.from;
		if (gap >= 360 && gap <= 370)
			return RC_BASIS_YOY;
		if (gap >= 27 && gap <= 32 && time->grain == RC_MONTH)
			return RC_BASIS_MOM;
		if (gap >= 88 && gap <= 93 && time->grain == RC_QUARTER)
			return RC_BASIS_QOQ;
	}
	return claim->basis;
}

/* 涨 and 跌 are said of prices, unless something else is named; so is what moves to a price. */
static bool
tells_price(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "neodymium fell 1.5% to 545,000 yuan a tonne" */
		if (mention->quantity != NULL && mention->quantity->kind == RC_Q_PRICE)
			return true;
		if (direction_of(mention) == 0 || mention->latin)
			continue;
		for (size_t at = mention->from; at + 3 <= mention->to; at += 3)
		{
			if (memcmp(reader->mentions.text.data + at, "涨", 3) == 0 ||
				memcmp(reader->mentions.text.data + at, "跌", 3) == 0 ||
				memcmp(reader->mentions.text.data + at, "漲", 3) == 0)
				return true;
		}
	}
	return false;
}

/* 较年初, "since January": the change runs from the time compared with until now. */
static void
since_base(const rc_reader *reader, const rc_clause *clause, rc_claim *claim)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time != NULL && time->comparison && !time->unresolved && time->relation == RC_TIME_SINCE)
		{
			claim->has_period = true;
			claim->period = time->period;
		}
	}
}

static bool
moves_itself(const rc_reader *reader, const rc_frame *frame, int at)
{
	const rc_mention *subject =
		frame->subject_at >= 0 && frame->subject_at < at ? rc_at(reader, frame->subject_at) : NULL;

	return subject != NULL && subject->latin && subject->role == RC_ROLE_BARE && rc_is_firm(subject) &&
		   direction_of(rc_at(reader, frame->subject_at + 1)) != 0;
}

/* 此次下跌…，预计会再跌20%: goods spoken of before, in a sentence that speaks of no firm, whose shares it could be. */
static bool
goes_on_with_goods(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	return reader->mentions.chinese && scene->measure_age > 0 &&
		   !(scene->subject_age == 0 && rc_text_same(scene->subject, scene->company));
}

static rc_status
add_change(rc_reader *reader, const rc_clause *clause, int at, int first, int last, const rc_interval *change,
		   const rc_quantity *quantity, rc_error *error)
{
	rc_claim claim;
	rc_frame frame;
	rc_status status;

	rc_frame_read(reader, clause, at, &frame);
	if ((frame.measure == RC_M_NONE || frame.measure_inherited) &&
		(!frame.materials_inherited || goes_on_with_goods(reader)) && tells_price(reader, clause))
	{
		frame.measure = RC_M_PRICE;
		frame.measure_inherited = false;
	}
	/* "The miner Molycorp rose 8%": what moves where nothing else is named is the company's share. */
	if ((frame.measure_inherited ||
		 (frame.measure_at >= 0 && rc_measure_reads(rc_at(reader, frame.measure_at), RC_AGENT))) &&
		moves_itself(reader, &frame, at))
		return RC_OK;
	/* "The rare earth fund gained 4 percent" is of the stock market, too. */
	if (frame.measure == RC_M_INVESTMENT && frame.measure_at >= 0 &&
		rc_spells(&reader->mentions, frame.measure_at, "fund"))
		return RC_OK;
	/* Behind a figure of the stock market, a bare change is one of it, too. */
	if (frame.measure_inherited && reader->scene->noise_age <= 1)
		return RC_OK;
	if (frame.measure_inherited && reader->scene->measure_age > 0 &&
		(quantity == NULL || quantity->kind == RC_Q_MULTIPLE))
		return RC_OK;
	if (frame.measure == RC_M_PRICE)
		rc_frame_market(reader, clause, NULL, &frame);
	if (frame.measure == RC_M_NONE || frame.measure == RC_M_COST || frame.subject.data == NULL ||
		(frame.materials.count == 0 && frame.measure != RC_M_REVENUE))
		return RC_OK;
	/* A country earns no revenue, whoever is left out. */
	if (frame.measure == RC_M_REVENUE && reader->mentions.chinese && frame.subject.len == 2)
		return RC_OK;
	if (frame.measure == RC_M_REVENUE || frame.measure == RC_M_COST)
		frame.materials.count = 0;
	rc_claim_start(reader, clause, at, RC_CHANGE, &claim);
	claim.measure = frame.measure;
	claim.subject = frame.subject;
	claim.partner = frame.partner;
	claim.value = *change;
	claim.unit.kind = RC_U_FRACTION;
	if (frame.quota)
		claim.modality = RC_QUOTA;
	rc_frame_continue_period(reader, &frame, &claim);
	since_base(reader, clause, &claim);
	claim.basis = basis_of(reader, clause, &claim, at);
	if (frame.partner.data == NULL && frame.measure_inherited && reader->scene->partner_age == 0)
		claim.partner = reader->scene->partner;
	claim.confidence = rc_frame_confidence(&frame, quantity);
	status = rc_claim_add(reader, &claim, &frame.materials, first, last, error);
	if (status == RC_OK && rc_joined_measure(reader, frame.measure_at) >= 0)
	{
		claim.measure = rc_measure_of(rc_at(reader, rc_joined_measure(reader, frame.measure_at)));
		status = rc_claim_add(reader, &claim, &frame.materials, first, last, error);
	}
	rc_frame_remember(reader, &frame);
	if (claim.has_period)
		rc_scene_set_period(reader->scene, claim.period);
	return status;
}

/* Has the sentence told a change, and nothing since? */
static bool
told_change(const rc_reader *reader)
{
	return reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_CHANGE &&
		   reader->scene->direction_age == 0;
}

/* "germanium by 50%", "those to Japan by 8%": nothing but what moved and by how much, behind a change told in the sentence. */
static bool
goes_on_by(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value == clause->first || !rc_at(reader, value - 1)->latin || !rc_spells(&reader->mentions, value - 1, "by") ||
		!told_change(reader))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	return true;
}

/* "will increase by even more - as much as 4,000 percent": the clause before a dash moves the value that it left out. */
static int
direction_before(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int direction = 0;

	if (clause == reader->clauses.items || !rc_is_mark(rc_at(reader, clause->first - 1), '-'))
		return 0;
	for (int i = before->first; i < before->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return 0;
		if (direction_of(rc_at(reader, i)) != 0)
			direction = direction_of(rc_at(reader, i));
	}
	return direction;
}

static bool
ends_in(const rc_reader *reader, int i, const char *ending)
{
	const rc_mention *mention = rc_at(reader, i);
	size_t len = strlen(ending);

	return mention->to - mention->from > len + 1 &&
		   memcmp(reader->mentions.text.data + mention->to - len, ending, len) == 0;
}

/*
 * "The decline narrowed to 15% from 19%", "growth slowing to 5%", "fell 15%,
 * down from 19%": a rate that moves is a rate all the same.  Its direction, or 0.
 */
static int
moving_rate(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	const rc_mention *before = value > clause->first ? rc_at(reader, value - 1) : NULL;

	if (before == NULL || !before->latin)
		return 0;
	if (rc_has_cue(before, RC_CUE_FROM) && told_change(reader) && value - 2 <= clause->first)
		return reader->scene->direction;
	if (rc_has_cue(before, RC_CUE_FROM) && told_change(reader) && rc_at(reader, value - 2)->quantity != NULL &&
		rc_at(reader, value - 2)->quantity->kind == RC_Q_SHARE)
		return reader->scene->direction;
	if (!rc_has_cue(before, RC_CUE_TO) || value - 3 < clause->first || rc_at(reader, value - 2)->type != RC_WORD ||
		!(ends_in(reader, value - 2, "ed") || ends_in(reader, value - 2, "ing")))
		return 0;
	*at = value - 3;
	return direction_of(rc_at(reader, value - 3));
}

/* Characters of a noun, at least. */
#define NOUN_CHARACTERS 2

/*
 * 能量损耗降低40%: is what moves in Chinese a noun of no meaning to us, right
 * before the verb at `at`, in a clause that names no measure itself?
 */
static bool
moves_something_else(const rc_reader *reader, const rc_clause *clause, int at, int value)
{
	int words = 0;

	if (!reader->mentions.chinese || at >= value ||
		rc_measure_in(reader, (rc_stretch){clause->first, value}, true) >= 0)
		return false;
	for (int i = at - 1; i >= clause->first && rc_at(reader, i)->type == RC_WORD && !rc_at(reader, i)->latin; i--)
		words++;
	for (int i = clause->first; i < at; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			return false;
	}
	return words >= NOUN_CHARACTERS;
}

rc_status
rc_rule_change(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_interval change;
	int at = value;
	int direction;
	bool level;

	if (quantity->kind != RC_Q_SHARE && quantity->kind != RC_Q_MULTIPLE)
		return RC_OK;
	/* 超九成公司实现增长: so many firms. */
	if (value + 1 < clause->last && rc_has_cue(rc_at(reader, value + 1), RC_CUE_HOLDER))
		return RC_OK;
	level = is_level(reader, clause, value);
	if (level && quantity->kind == RC_Q_SHARE && moving_rate(reader, clause, value, &at) != 0)
		level = false;
	if (level && quantity->kind == RC_Q_SHARE)
		return RC_OK;
	/* 增长至2020年的40倍: so many times the level. */
	direction = level ? 0 : moving_rate(reader, clause, value, &at);
	if (direction == 0 && !level)
		direction = find_direction(reader, clause, value, &at);
	/* "rose by 12% in 2023, 8% in 2024": the verb of the clause before goes on. */
	if (direction == 0 && value == clause->first && (quantity->kind == RC_Q_SHARE || reader->mentions.chinese) &&
		reader->scene->direction_age == 0 &&
		!(value + 1 < clause->last &&
		  (rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || rc_is_predicate(rc_at(reader, value + 1)))))
		direction = reader->scene->direction;
	/* "gallium rose by 80% and germanium by 50%" */
	if (direction == 0 && !level && quantity->kind == RC_Q_SHARE && goes_on_by(reader, clause, value))
		direction = reader->scene->direction;
	if (direction == 0 && value == clause->first)
		direction = direction_before(reader, clause);
	if (quantity->kind == RC_Q_MULTIPLE)
	{
		if (!change_of_multiple(reader, quantity, direction, &change))
			return RC_OK;
	}
	else if (direction == 0)
		return RC_OK;
	else
		change = direction > 0 ? quantity->value : negated(quantity->value);

	/* Fines of 20 times the value are no change. */
	for (int i = clause->first; i < clause->last; i++)
	{
		if (quantity->kind == RC_Q_MULTIPLE && rc_measure_of(rc_at(reader, i)) == RC_M_FINE)
			return RC_OK;
	}
	*taken = true;
	if (moves_something_else(reader, clause, at, value))
	{
		reader->scene->noise_age = 0;
		return RC_OK;
	}
	reader->scene->direction = direction;
	reader->scene->direction_age = 0;
	return add_change(reader, clause, value, rc_frame_start(reader, clause, at < value ? at : value),
					  (at > value ? at : value) + 1, &change, quantity, error);
}

/*-------------------------------------------------------------------------
 * Changes without a figure
 *-------------------------------------------------------------------------
 */

/* "more than", "nearly" and the like, right before the word at i. */
static void
read_hedge(const rc_reader *reader, const rc_clause *clause, int i, rc_interval *change)
{
	for (int k = i - 1; k >= clause->first && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_MORE_THAN))
		{
			change->has_high = false;
			change->low_open = true;
		}
		if (rc_has_cue(rc_at(reader, k), RC_CUE_ABOUT))
			change->approx = true;
	}
}

/* 与上年持平: the time compared with may take in the word. */
static bool
is_unchanged_since(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->time != NULL && mention->time->comparison && mention->to - mention->from > 6 &&
		   memcmp(reader->mentions.text.data + mention->to - 6, "持平", 6) == 0;
}

/* "a double blow", "double-edged": how something is, not what it does. */
static bool
describes_noun(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (!rc_spells(&reader->mentions, i, "double"))
		return false;
	return (i > clause->first &&
			(rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_GIVE))) ||
		   (i + 1 < clause->last && rc_at(reader, i + 1)->tight && rc_at(reader, i + 1)->type == RC_WORD);
}

/* "is more than double the world's demand": how it compares with another one, where no other time is named. */
static bool
is_word_for_ratio(const rc_reader *reader, const rc_clause *clause, int i)
{
	int verb = i - 1;

	if (!rc_at(reader, i)->latin || i + 1 >= clause->last || !rc_has_cue(rc_at(reader, i), RC_CUE_DOUBLE))
		return false;
	while (verb > clause->first &&
		   (rc_has_cue(rc_at(reader, verb), RC_CUE_MORE_THAN) || rc_has_cue(rc_at(reader, verb), RC_CUE_ABOUT)))
		verb--;
	if (verb < clause->first || !rc_has_cue(rc_at(reader, verb), RC_CUE_COPULA) ||
		!(rc_has_cue(rc_at(reader, i + 1), RC_CUE_ARTICLE) || rc_is_actor(rc_at(reader, i + 1))))
		return false;
	for (int k = i + 1; k < clause->last; k++)
	{
		if (rc_at(reader, k)->time != NULL)
			return false;
	}
	return true;
}

#define MULTIPLES(word)                                                                                                \
	(RC_CUE_PART(word, DOUBLE) | RC_CUE_PART(word, TRIPLE) | RC_CUE_PART(word, QUADRUPLE) | RC_CUE_PART(word, HALVE) | \
	 RC_CUE_PART(word, UNCHANGED))

rc_status
rc_rule_multiple(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	static const struct
	{
		rc_cue cue;
		int64_t coefficient;
		int exponent;
	} words[] = {{RC_CUE_DOUBLE, 1, 0},
				 {RC_CUE_TRIPLE, 2, 0},
				 {RC_CUE_QUADRUPLE, 3, 0},
				 {RC_CUE_HALVE, -5, -1},
				 {RC_CUE_UNCHANGED, 0, 0}};
	static const rc_cue_set multiples = RC_CUE_SET(MULTIPLES);

	if (!reader->mentions.compares && !rc_any_cue(reader->mentions.cues, &multiples))
		return RC_OK;
	for (int i = clause->first; i < clause->last; i++)
	{
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
		{
			rc_interval change = {.has_low = true, .has_high = true};
			rc_status status;

			if (!rc_has_cue(rc_at(reader, i), words[w].cue) &&
				!(words[w].cue == RC_CUE_UNCHANGED && is_unchanged_since(reader, i)))
				continue;
			if (describes_noun(reader, clause, i) || is_word_for_ratio(reader, clause, i))
				continue;
			if (!rc_number_make(words[w].coefficient, words[w].exponent, 1, &change.low))
				return rc_fail(error, RC_INTERNAL, 0, "a constant is out of range");
			change.high = change.low;
			read_hedge(reader, clause, i, &change);
			status = add_change(reader, clause, i, rc_frame_start(reader, clause, i), i + 1, &change, NULL, error);
			if (status != RC_OK)
				return status;
		}
	}
	return RC_OK;
}
