/*-------------------------------------------------------------------------
 *
 * change_direction.c
 *		Whether a value has moved, and in which direction.
 *
 * A word of rising or falling moves the value that it stands by; behind "to", "from"
 * or a verb of reaching the value is a level.  Where a clause leaves the word out, the
 * one before it goes on.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

int
rc_direction_of(const rc_mention *mention)
{
	if (rc_has_cue(mention, RC_CUE_UP))
		return 1;
	if (rc_has_cue(mention, RC_CUE_DOWN))
		return -1;
	return 0;
}

/*-------------------------------------------------------------------------
 * Levels
 *-------------------------------------------------------------------------
 */

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

	return rc_direction_of(mention) != 0 && !mention->latin && mention->to - mention->from >= 6 &&
		   (memcmp(end, "幅", 3) == 0 || memcmp(end, "速", 3) == 0 || memcmp(end, "率", 3) == 0);
}

/* 涨幅较大的氧化镧达到了80%, 跌幅最大的为铽: the rate noun that opens the clause, whose attribute the goods have; or -1. */
static int
rate_of_goods(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = clause->first;

	if (reader->mentions.chinese && rc_has_cue(rc_at(reader, first), RC_CUE_OF_WHICH))
		first++;
	if (first + 2 >= value || !is_rate_noun(reader, rc_at(reader, first)))
		return -1;
	for (int i = first + 1; i + 1 < value && i <= first + 3; i++)
	{
		if (rc_spells(&reader->mentions, i, "的") || rc_has_cue(rc_at(reader, i), RC_CUE_LARGEST))
			return rc_find_material(reader, (rc_stretch){i, value}) >= 0 ? first : -1;
	}
	return -1;
}

/* 涨幅短时间内一度超过20%: the Chinese rate noun that opens the clause, with nothing but small words before its value; or -1. */
static int
rate_said(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value < clause->first + 2 || !is_rate_noun(reader, rc_at(reader, clause->first)))
		return -1;
	for (int i = clause->first + 1; i < value; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || mention->measure != NULL ||
			mention->material != NULL || rc_is_actor(mention))
			return -1;
	}
	return clause->first;
}

/* "The first-half decline in graphite exports was 23%": the noun of the change that a verb of being says, or -1. */
static int
change_said(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value < clause->first + 3 || !rc_at(reader, value - 1)->latin ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH)))
		return -1;
	for (int i = clause->first; i + 2 < value && i < clause->first + RC_DIRECTION_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_direction_of(mention) != 0 && mention->latin)
			return rc_has_cue(rc_at(reader, i + 1), RC_CUE_IN) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF) ||
						   (i + 1 == value - 1 && i > clause->first && rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE))
					   ? i
					   : -1;
		if (rc_is_predicate(mention))
			return -1;
	}
	return -1;
}

bool
rc_is_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *before;

	if (value == clause->first)
		return false;
	before = rc_at(reader, value - 1);
	/* "to just 5%", "from only 3%" */
	if (before->latin && value - 2 > clause->first &&
		(rc_has_cue(before, RC_CUE_ALSO) || rc_has_cue(before, RC_CUE_ONLY)))
		before = rc_at(reader, value - 2);
	for (int i = value - 2; i >= clause->first && i >= value - 3 && rc_has_cue(before, RC_CUE_REACH); i--)
	{
		if (is_rate_noun(reader, rc_at(reader, i)))
			return false;
	}
	if (rate_of_goods(reader, clause, value) >= 0)
		return false;
	/* 仍有近200%的涨幅 */
	if (!before->latin && value + 2 < clause->last && rc_spells(&reader->mentions, value + 1, "的") &&
		rc_direction_of(rc_at(reader, value + 2)) != 0)
		return false;
	if (is_of_time(reader, value - 1) && value - 2 >= clause->first)
	{
		if (leads_to_level(reader, rc_at(reader, value - 2)))
			return true;
		if (value - 2 > clause->first)
			before = rc_at(reader, value - 3);
	}
	if (change_said(reader, clause, value) >= 0)
		return false;
	return rc_has_cue(before, RC_CUE_TO) || rc_has_cue(before, RC_CUE_FROM) || rc_has_cue(before, RC_CUE_ACCOUNT_FOR) ||
		   rc_has_cue(before, RC_CUE_HOLD) || (rc_has_cue(before, RC_CUE_REACH) && rc_direction_of(before) == 0);
}

/*-------------------------------------------------------------------------
 * The word beside the value
 *-------------------------------------------------------------------------
 */

/* The direction that a time of comparison begins with: "below that of", "more than in". */
static int
direction_in(const rc_reader *reader, const rc_mention *mention)
{
	static const struct
	{
		const char *word;
		int direction;
	} words[] = {{"below", -1}, {"beneath", -1}, {"less", -1}, {"lower", -1},
				 {"fewer", -1}, {"above", 1},    {"more", 1},  {"higher", 1}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = strlen(words[i].word);

		if (mention->to - mention->from > len &&
			memcmp(reader->mentions.text.data + mention->from, words[i].word, len) == 0)
			return words[i].direction;
	}
	return 0;
}

/* "what is more worrying", "the growing concern is that": the word describes something else, or stands outside the clause of the value. */
static bool
moves_nothing(const rc_reader *reader, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);

	/* "came up twice": the verb says nothing of more or less. */
	if (i > 0 && rc_spells(&reader->mentions, i, "up") && rc_spells_of(&reader->mentions, i - 1, RC_SPELT_PHRASAL))
		return true;
	if (i > 0 && rc_spells(&reader->mentions, i, "that") && rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA))
		return true;
	return rc_spells(&reader->mentions, i, "more") && next->type == RC_WORD && next->latin &&
		   !rc_spells(&reader->mentions, i + 1, "by");
}

/* 比去年同期多13%: the direction of a Chinese word for more or less behind what is compared with; or 0. */
static int
direction_compared(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const more[] = {"多", "多了", "高", "高了", "高出", "多出"};
	static const char *const less[] = {"少", "少了", "低", "低了"};
	int word = value - 1;
	int direction;

	if (!reader->mentions.chinese || rc_at(reader, value)->quantity->kind != RC_Q_SHARE)
		return 0;
	if (word > clause->first && rc_spells(&reader->mentions, word, "了"))
		word--;
	direction = RC_SPELLS_ANY(&reader->mentions, word, more)   ? 1
				: RC_SPELLS_ANY(&reader->mentions, word, less) ? -1
															   : 0;
	for (int i = word - 1; direction != 0 && i >= clause->first; i--)
	{
		if (rc_at(reader, i)->time != NULL &&
			(rc_at(reader, i)->time->comparison ||
			 rc_find_cue(reader, (rc_stretch){clause->first, i + 1}, RC_CUE_THAN) >= 0))
			return direction;
	}
	return 0;
}

/* Mentions between a verb of outdoing and its rate, at most: "beat the figure of last July by 5.7%". */
#define BEATEN_REACH 7

/* "This July's figure beat that by 5.7 percent": is a level outdone, or missed, by so much?  +1, -1, or 0. */
static int
beats_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	int direction = 0;

	if (reader->mentions.chinese || value - 2 < clause->first || !rc_has_cue(rc_at(reader, value - 1), RC_CUE_BY) ||
		rc_at(reader, value)->quantity->kind != RC_Q_SHARE)
		return 0;
	for (int i = value - 2; i >= clause->first && i >= value - BEATEN_REACH; i--)
	{
		bool level = rc_spells_of(&reader->mentions, i, RC_SPELT_BEATEN) || rc_at(reader, i)->time != NULL;

		if (direction == 0 && rc_spells_of(&reader->mentions, i, RC_SPELT_BEAT))
			return i < value - 2 ? 1 : 0;
		if (direction == 0 && rc_spells_of(&reader->mentions, i, RC_SPELT_MISSED))
			return i < value - 2 ? -1 : 0;
		if (!level && rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_OF) && !rc_at(reader, i)->owner)
			return 0;
	}
	return 0;
}

/* The direction told before the value, and where the word for it stands. */
static int
direction_ahead(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	/* "cut its first batch of quotas by 11 percent", "expanded at an average annual rate of 8%": the verb may be far. */
	bool far = value > clause->first &&
			   (rc_has_cue(rc_at(reader, value - 1), RC_CUE_BY) ||
				(rc_has_cue(rc_at(reader, value - 1), RC_CUE_OF) && rc_spells(&reader->mentions, value - 2, "rate")));
	int reach = far ? RC_BY_REACH : RC_DIRECTION_REACH;
	int noun = change_said(reader, clause, value);

	if (noun < 0)
		noun = rate_of_goods(reader, clause, value);
	if (noun < 0)
		noun = rate_said(reader, clause, value);
	if (noun >= 0)
	{
		*at = noun;
		return rc_direction_of(rc_at(reader, noun));
	}
	/* 比去年同期多13%, 低了6%: of what is compared with another time, the bare words of more and less. */
	if (direction_compared(reader, clause, value) != 0)
	{
		*at = value - 1;
		return direction_compared(reader, clause, value);
	}
	/* "exports recovered by 12.9%": of a mass it would be what is won back. */
	if (value > clause->first + 1 && rc_at(reader, value)->quantity->kind == RC_Q_SHARE &&
		rc_spells(&reader->mentions, value - 2, "recovered") && rc_has_cue(rc_at(reader, value - 1), RC_CUE_BY))
	{
		*at = value - 2;
		return 1;
	}
	if (beats_level(reader, clause, value) != 0)
	{
		*at = value;
		return beats_level(reader, clause, value);
	}
	/* "exports added 12.9%" */
	if (value > clause->first && rc_spells(&reader->mentions, value - 1, "added") &&
		rc_at(reader, value)->quantity->kind == RC_Q_SHARE)
	{
		*at = value - 1;
		return 1;
	}

	for (int i = value - 1, steps = 0; i >= clause->first && steps < reach; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY || moves_nothing(reader, i))
			break;
		if (rc_direction_of(mention) != 0)
		{
			*at = i;
			return rc_direction_of(mention);
		}
		/* Times, and the joints that hold a rate, do not count as distance. */
		if (mention->type != RC_TIME && mention->type != RC_MARK)
			steps++;
	}
	return 0;
}

/* 以年均6%的速度增长: how fast something moves stands in Chinese between the value and the verb; the verb, or -1. */
static int
verb_of_speed(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value + 3 >= clause->last || !rc_spells(&reader->mentions, value + 1, "的") ||
		!rc_spells_of(&reader->mentions, value + 2, RC_SPELT_SPEED_ZH))
		return -1;
	for (int i = value + 3; i < clause->last && i <= value + 4; i++)
	{
		if (rc_direction_of(rc_at(reader, i)) != 0)
			return i;
	}
	return -1;
}

/* Mentions of a noun phrase between an English value and the noun of the change that ends it. */
#define RATE_REACH 5

/*
 * "a 72% year-over-year revenue growth", "the 20 percent tungsten price increase": the noun of the change that ends the
 * phrase in which an English value, a measure and its goods stand; or -1.
 */
static int
noun_of_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	int measure = -1;

	if (rc_at(reader, value)->quantity->kind != RC_Q_SHARE)
		return -1;
	for (int i = value + 1; i < clause->last && i <= value + RATE_REACH && rc_at(reader, i)->latin; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (measure >= 0 && rc_direction_of(mention) != 0)
			return i;
		if (rc_measure_reads(mention, RC_NAME) && rc_counts(rc_measure_of(mention)))
			measure = i;
		else if (mention->material == NULL && (mention->time == NULL || !mention->time->comparison))
			return -1;
	}
	return -1;
}

/* The direction of a phrase that the value begins: how fast something moves, "off their peak", "revenue growth"; or 0. */
static int
direction_of_phrase(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	int verb = verb_of_speed(reader, clause, value);

	if (verb >= 0)
	{
		*at = value;
		return rc_direction_of(rc_at(reader, verb));
	}
	/* "40% off their peak" */
	if (value + 2 < clause->last && rc_spells(&reader->mentions, value + 1, "off") &&
		(rc_at(reader, value + 2)->owner || rc_has_cue(rc_at(reader, value + 2), RC_CUE_ARTICLE) ||
		 rc_at(reader, value + 2)->time != NULL))
	{
		*at = value + 1;
		return -1;
	}
	verb = noun_of_rate(reader, clause, value);
	if (verb >= 0)
	{
		*at = verb;
		return rc_direction_of(rc_at(reader, verb));
	}
	return 0;
}

/* Words between "more than" and the time that is compared with. */
#define THAN_REACH 6

/*
 * "15 per cent fewer than in those seven months of 2024", "25 percent more than it did": more or less than at another time,
 * which a pronoun or a small word may stand for; or 0.
 */
static int
direction_than(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *than = rc_at(reader, value + 1);
	int direction = rc_has_cue(than, RC_CUE_MORE_THAN) ? 1 : rc_has_cue(than, RC_CUE_LESS_THAN) ? -1 : 0;

	if (direction == 0 || !than->latin || value + 2 >= clause->last ||
		rc_at(reader, value)->quantity->kind != RC_Q_SHARE)
		return 0;
	for (int i = value + 2; i < clause->last && i <= value + THAN_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->time != NULL || rc_spells_of(&reader->mentions, i, RC_SPELT_THEN))
			return direction;
		if (rc_is_actor(mention) || mention->material != NULL ||
			(mention->quantity != NULL && mention->quantity->kind != RC_Q_DURATION))
			return 0;
	}
	return 0;
}

/* The one told behind it. */
static int
direction_behind(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	static const char *const amounts[] = {"less", "fewer", "more"};
	int after = value + 1;
	int direction = direction_of_phrase(reader, clause, value, at);

	if (direction != 0)
		return direction;
	if (value + 1 < clause->last && (rc_at(reader, value + 1)->time != NULL ||
									 (rc_at(reader, value + 1)->quantity != NULL && rc_at(reader, value)->latin)))
	{
		/* "38 percent below that of June", "32% higher than the 3,326 tons": the word may be part of what is compared with. */
		direction = direction_in(reader, rc_at(reader, value + 1));
		if (direction != 0)
		{
			*at = value + 1;
			return direction;
		}
	}
	/* "54% more than in 2021": not more than somebody else. */
	if (value + 2 < clause->last && rc_at(reader, value + 1)->latin && rc_at(reader, value + 2)->time != NULL &&
		(rc_has_cue(rc_at(reader, value + 1), RC_CUE_MORE_THAN) ||
		 rc_has_cue(rc_at(reader, value + 1), RC_CUE_LESS_THAN)))
	{
		*at = value + 1;
		return rc_has_cue(rc_at(reader, value + 1), RC_CUE_MORE_THAN) ? 1 : -1;
	}
	if (direction_than(reader, clause, value) != 0)
	{
		*at = value + 1;
		return direction_than(reader, clause, value);
	}
	/* "A fifth has been knocked off the price" */
	while (after < clause->last && after <= value + 2 && rc_at(reader, after)->latin &&
		   (rc_has_cue(rc_at(reader, after), RC_CUE_HOLD) || rc_has_cue(rc_at(reader, after), RC_CUE_COPULA)))
		after++;
	if (after > value + 1 && after < clause->last && !rc_at(reader, value)->quantity->vague &&
		rc_has_cue(rc_at(reader, after), RC_CUE_DOWN))
	{
		*at = after;
		return -1;
	}
	for (int i = value + 1; i < clause->last && i <= value + 2; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "61% less energy": less of something that we do not count. */
		if (i == value + 1 && mention->latin && rc_at(reader, i + 1)->type == RC_WORD &&
			RC_SPELLS_ANY(&reader->mentions, i, amounts))
			break;
		/* 200%的涨幅 */
		if (rc_direction_of(mention) != 0 && (!mention->latin || !rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF)))
		{
			*at = i;
			return rc_direction_of(mention);
		}
		/* "a 14% year-on-year decrease" */
		if (mention->time != NULL && mention->time->comparison && mention->latin)
			continue;
		if (mention->type != RC_WORD && mention->type != RC_MARK && !rc_spells(&reader->mentions, i, "的"))
			break;
	}
	return 0;
}

/* The direction in which the clause moves the value, and where the word for it stands; 0 for none. */
static int
find_direction(const rc_reader *reader, const rc_clause *clause, int value, int *at)
{
	int direction = direction_ahead(reader, clause, value, at);

	return direction != 0 ? direction : direction_behind(reader, clause, value, at);
}

/*-------------------------------------------------------------------------
 * Words of other clauses
 *-------------------------------------------------------------------------
 */

/* Has the sentence told a change, and nothing since? */
bool
rc_told_change(const rc_reader *reader)
{
	return reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_CHANGE &&
		   reader->scene->direction_age == 0;
}

/* "germanium by 50%", "those to Japan by 8%": nothing but what moved and by how much, behind a change told in the sentence. */
static bool
goes_on_by(const rc_reader *reader, const rc_clause *clause, int value)
{
	int by = value - 1;

	/* "by a further 21%" */
	while (by > clause->first && by > value - 4 && rc_at(reader, by)->latin &&
		   (rc_at(reader, by)->type == RC_WORD || rc_has_cue(rc_at(reader, by), RC_CUE_ARTICLE) ||
			rc_has_cue(rc_at(reader, by), RC_CUE_ALSO)))
		by--;
	if (value == clause->first || !rc_at(reader, by)->latin || !rc_spells(&reader->mentions, by, "by") ||
		!rc_told_change(reader))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	return true;
}

/*
 * "those to South Korea 90%", "and terbium 12%", "and imports 20%": nothing but what else moved, and by how much, behind an English change
 * told in the sentence.
 */
static bool
goes_on_bare(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool moved = false;

	if (value == clause->first || !rc_at(reader, value)->latin || !rc_told_change(reader) ||
		(value + 1 < clause->last && rc_at(reader, value + 1)->type != RC_MARK))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_predicate(mention) || mention->type == RC_QUANTITY || mention->type == RC_TIME ||
			(mention->type == RC_WORD && !rc_spells(&reader->mentions, i, "those") &&
			 !rc_spells(&reader->mentions, i, "that")))
			return false;
		moved |= mention->material != NULL || (rc_is_actor(mention) && mention->role == RC_ROLE_TO) ||
				 (i == value - 1 && rc_measure_reads(mention, RC_NAME) && rc_counts(rc_measure_of(mention)));
	}
	return moved;
}

/*
 * "will increase by even more - as much as 4,000 percent", "expanded for a third year, by 6%", "rose from 310 tonnes to 465, or
 * by 50%": the clause before moves the value that it left out.
 */
static int
direction_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *before = clause - 1;
	int first = clause->first + rc_has_cue(rc_at(reader, clause->first), RC_CUE_OR);
	bool by = rc_at(reader, value)->latin && value == first + 1 && rc_has_cue(rc_at(reader, first), RC_CUE_BY);
	int direction = 0;

	if (clause == reader->clauses.items ||
		!(by || (value == clause->first && rc_is_mark(rc_at(reader, clause->first - 1), '-'))))
		return 0;
	for (int i = before->first; i < before->last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && (!by || quantity->kind == RC_Q_SHARE || quantity->kind == RC_Q_MULTIPLE))
			return 0;
		if (rc_direction_of(rc_at(reader, i)) != 0)
			direction = rc_direction_of(rc_at(reader, i));
	}
	return direction;
}

/* "climbed from 310 tonnes to 465 tonnes, or by 50%", "fell by 90 tonnes, or 12%": the direction of what an English rate only tells anew. */
static int
direction_told_anew(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *before = clause - 1;
	bool by = rc_spells(&reader->mentions, value - 1, "by");
	bool level = false;
	int direction = 0;

	if (clause == reader->clauses.items || value == clause->first || value > clause->first + 2 ||
		!rc_has_cue(rc_at(reader, clause->first), RC_CUE_OR) || !rc_at(reader, value)->latin ||
		(value == clause->first + 2 && !by) || rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF))
		return 0;
	for (int i = before->first; i < before->last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		level |= quantity != NULL && (quantity->kind == RC_Q_MASS || quantity->kind == RC_Q_MONEY);
		by |= quantity != NULL && rc_spells(&reader->mentions, i - 1, "by");
		if (!level && rc_direction_of(rc_at(reader, i)) != 0)
			direction = rc_direction_of(rc_at(reader, i));
	}
	return level && by ? direction : 0;
}

/*-------------------------------------------------------------------------
 * All of them
 *-------------------------------------------------------------------------
 */

int
rc_change_direction(const rc_reader *reader, const rc_clause *clause, int value, bool level, int *at)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int first = clause->first;
	int direction;

	/* "by 29%, but only 10% by volume" */
	while (first < value && rc_at(reader, first)->latin &&
		   (rc_has_cue(rc_at(reader, first), RC_CUE_ONLY) || rc_spells(&reader->mentions, first, "just")))
		first++;
	/* 增长至2020年的40倍: so many times the level. */
	direction = level ? 0 : rc_moving_rate(reader, clause, value, at);
	if (direction == 0 && !level)
		direction = find_direction(reader, clause, value, at);
	/* "rose by 12% in 2023, 8% in 2024": the verb of the clause before goes on. */
	if (direction == 0 && value == first && (quantity->kind == RC_Q_SHARE || reader->mentions.chinese) &&
		reader->scene->direction_age == 0 &&
		!(value + 1 < clause->last &&
		  (rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) ||
		   /* 分别上涨2%和1%至4100元和1.14万元 */
		   (rc_is_predicate(rc_at(reader, value + 1)) &&
			!(reader->mentions.chinese && rc_has_cue(rc_at(reader, value + 1), RC_CUE_REACH))))))
		direction = reader->scene->direction;
	/* "gallium rose by 80% and germanium by 50%" */
	if (direction == 0 && !level && quantity->kind == RC_Q_SHARE &&
		(goes_on_by(reader, clause, value) || goes_on_bare(reader, clause, value)))
		direction = reader->scene->direction;
	if (direction == 0 && !level)
		direction = direction_before(reader, clause, value);
	if (direction == 0 && !level && quantity->kind == RC_Q_SHARE)
		direction = direction_told_anew(reader, clause, value);
	return direction;
}
