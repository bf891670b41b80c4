/*-------------------------------------------------------------------------
 *
 * rule_multiple.c
 *		Changes told by how many times: multiples, and words for them.
 *
 * "Ten times the level", 增长N倍; doubled, halved, unchanged, 持平.  A multiple of
 * anything but an earlier time compares two things, and is no change.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/change_parts.h"

#include "base/error.h"
#include "grammar/frame.h"
#include "number/number.h"
#include "rules/rules.h"

/*-------------------------------------------------------------------------
 * Multiples
 *-------------------------------------------------------------------------
 */

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

/* "tenfold", "by a factor of ten": the multiple that something comes to. */
static bool
is_of_level(const rc_reader *reader, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	const char *text = reader->mentions.text.data;

	if (quantity->to - quantity->from >= 4 && memcmp(text + quantity->to - 4, "fold", 4) == 0)
		return true;
	for (size_t at = quantity->from; at + 9 <= quantity->to; at++)
	{
		if (memcmp(text + at, "factor of", 9) == 0)
			return true;
	}
	return false;
}

/* 禁令前, 管制之前, 疫情初: does the Chinese word say when? */
static bool
ends_in_then(const rc_reader *reader, int i)
{
	static const char *const ends[] = {"前", "初", "时", "時"};
	const rc_mention *mention = rc_at(reader, i);

	for (size_t k = 0; !mention->latin && k < sizeof(ends) / sizeof(ends[0]); k++)
	{
		if (memcmp(reader->mentions.text.data + mention->to - 3, ends[k], 3) == 0)
			return true;
	}
	return false;
}

/* 进口量是出口量的2倍, 是美国的10倍: a multiple of anything but an earlier time compares two things. */
static bool
is_ratio_of_others(const rc_reader *reader, int value)
{
	int of = value - 1;

	/* 飙至中国境内6倍, 是轻稀土8倍 */
	if (of >= 1 && (rc_spells(&reader->mentions, of, "境内") || rc_spells(&reader->mentions, of, "国内")))
		of--;
	if (of >= 1 && !rc_at(reader, of)->latin &&
		(rc_is_actor(rc_at(reader, of)) || rc_at(reader, of)->material != NULL) &&
		(rc_has_cue(rc_at(reader, of - 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, of - 1), RC_CUE_REACH) ||
		 rc_has_cue(rc_at(reader, of - 1), RC_CUE_TO)))
		return true;
	if (of < 1 || !rc_spells(&reader->mentions, of, "的"))
		return false;
	for (int i = of - 1; i >= 0 && i >= of - 3; i--)
	{
		/* 将是现在的2.5倍 */
		if (rc_at(reader, i)->type == RC_TIME || rc_spells_of(&reader->mentions, i, RC_SPELT_USUAL_ZH))
			return false;
		/* 禁令前的五倍 */
		if (i == of - 1 && ends_in_then(reader, i))
			return false;
	}
	return true;
}

/* "is twice the Chinese level": how many times another one it is, where no other time is named. */
static bool
is_ratio_of_now(const rc_reader *reader, int value)
{
	int is = value - 1;

	/* "is already twice as much as" */
	if (is > 0 && (rc_at(reader, is)->type == RC_WORD || rc_has_cue(rc_at(reader, is), RC_CUE_ALSO)))
		is--;
	if (is < 0 || !rc_at(reader, is)->latin || !rc_has_cue(rc_at(reader, is), RC_CUE_COPULA))
		return false;
	for (int i = value + 1; i < reader->mentions.count && i <= value + RC_BY_REACH; i++)
	{
		if (rc_at(reader, i)->type == RC_TIME || rc_direction_of(rc_at(reader, i)) != 0 ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_YEAR_BEFORE))
			return false;
	}
	return true;
}

/* "exports twice as much lithium as Chile": how many times as much as somebody else's. */
static bool
is_ratio_to_other(const rc_reader *reader, int value)
{
	int as = value + 1;

	as += rc_spells(&reader->mentions, as, "as");
	if (!(rc_spells(&reader->mentions, as, "much") || rc_spells(&reader->mentions, as, "many")))
		return rc_spells(&reader->mentions, as, "as much as") &&
			   (rc_is_actor(rc_at(reader, as + 1)) ||
				(rc_has_cue(rc_at(reader, as + 1), RC_CUE_ARTICLE) && rc_is_actor(rc_at(reader, as + 2))));
	for (int i = as + 1; i < reader->mentions.count && i <= as + RC_BY_REACH; i++)
	{
		if (rc_spells(&reader->mentions, i, "as"))
			return rc_is_actor(rc_at(reader, i + 1));
	}
	return false;
}

/* "has intervened several times", "came up twice": so often, where nothing says that it is so many times as much. */
static bool
counts_events(const rc_reader *reader, int value)
{
	static const char *const words[] = {"the",         "what",       "that",       "those",      "its",     "as",
										"over",        "as much as", "as many as", "as high as", "as much", "as many",
										"as large as", "as big as",  "as large",   "their",      "as high", "this"};

	return !RC_SPELLS_ANY(&reader->mentions, value + 1, words) && rc_at(reader, value + 1)->time == NULL &&
		   !rc_has_cue(rc_at(reader, value + 1), RC_CUE_MORE_THAN) && rc_direction_of(rc_at(reader, value + 1)) == 0;
}

bool
rc_change_of_multiple(const rc_reader *reader, int value, int direction, rc_interval *change)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	*change = quantity->value;
	if (direction == 0 && !reader->mentions.chinese && !is_of_level(reader, value) && counts_events(reader, value))
		return false;
	if (direction == 0 && (is_ratio_of_now(reader, value) || is_ratio_to_other(reader, value)))
		return false;
	if (direction < 0 || (direction == 0 && is_ratio_of_others(reader, value)))
		return false;
	if (is_of_level(reader, value) || direction == 0)
		return less_one(change);
	/* "Several times" says little more than that it is a multiple: the model reads 2 to 9. */
	if (quantity->vague && !reader->mentions.chinese && change->has_low &&
		rc_number_compare(change->low, rc_number_int(3)) == 0)
		change->low = rc_number_int(2);
	return true;
}

/*-------------------------------------------------------------------------
 * Changes without a figure
 *-------------------------------------------------------------------------
 */

/* "more than", "nearly" and the like, right before the word at i. */
static void
read_hedge(const rc_reader *reader, const rc_clause *clause, int i, rc_interval *change)
{
	static const char *const more[] = {"还多", "還多", "有余", "有餘", "不止", "以上"};

	/* 翻了一番多 */
	if (!rc_at(reader, i)->latin && (rc_holds(&reader->mentions, i, "多") || rc_holds(&reader->mentions, i, "余") ||
									 rc_holds(&reader->mentions, i, "餘")))
	{
		change->has_high = false;
		change->low_open = true;
	}
	/* 翻一番还多, 兩倍有餘 */
	if (!rc_at(reader, i)->latin &&
		RC_SAYS_ANY(&reader->mentions, i + 1, i + 3 < clause->last ? i + 3 : clause->last, more))
	{
		change->has_high = false;
		change->low_open = true;
	}
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

/* "mined 700 tonnes, more than double the output of Chile": how it compares with the English measure of another one. */
static bool
is_word_for_output_of_other(const rc_reader *reader, const rc_clause *clause, int i)
{
	int noun = i + 2;
	int of = noun + 1;

	return of + 1 < clause->last && rc_has_cue(rc_at(reader, i + 1), RC_CUE_ARTICLE) &&
		   rc_measure_reads(rc_at(reader, noun), RC_NAME) && rc_has_cue(rc_at(reader, of), RC_CUE_OF) &&
		   (rc_is_actor(rc_at(reader, of + 1)) ||
			(rc_has_cue(rc_at(reader, of + 1), RC_CUE_ARTICLE) && rc_is_actor(rc_at(reader, of + 2))));
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
	if (is_word_for_output_of_other(reader, clause, i))
		return true;
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

/* Times that something doubles, at most. */
#define DOUBLINGS 4

/*
 * 翻了近两番, 翻一番还多: how often the Chinese clause says that something has doubled, by the number at i; the change
 * that this makes, or false.
 */
static bool
doubles_so_often(const rc_reader *reader, const rc_clause *clause, int i, rc_interval *change)
{
	const rc_quantity *often = rc_at(reader, i)->quantity;

	if (often == NULL || rc_at(reader, i)->latin || i == clause->first || !rc_holds(&reader->mentions, i, "番") ||
		!rc_holds(&reader->mentions, i - 1, "翻") || !often->value.has_low)
		return false;
	for (int n = 1; n <= DOUBLINGS; n++)
	{
		if (rc_number_compare(often->value.low, rc_number_int(n)) != 0)
			continue;
		*change = often->value;
		change->low = change->high = rc_number_int(((int64_t) 1 << n) - 1);
		return true;
	}
	return false;
}

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

	for (int i = clause->first; i < clause->last; i++)
	{
		rc_interval doubled;

		if (reader->mentions.chinese && doubles_so_often(reader, clause, i, &doubled))
		{
			rc_status status = rc_change_add(reader, clause, i, rc_frame_start(reader, clause, i), i + 1, &doubled,
											 rc_at(reader, i)->quantity, error);

			if (status != RC_OK)
				return status;
			continue;
		}
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
		{
			rc_interval change = {.has_low = true, .has_high = true};
			rc_status status;

			if (!rc_has_cue(rc_at(reader, i), words[w].cue) &&
				!(words[w].cue == RC_CUE_UNCHANGED && is_unchanged_since(reader, i)))
				continue;
			if (describes_noun(reader, clause, i) || is_word_for_ratio(reader, clause, i) ||
				rc_moves_other_noun(reader, clause, i))
				continue;
			if (!rc_number_make(words[w].coefficient, words[w].exponent, 1, &change.low))
				return rc_fail(error, RC_INTERNAL, 0, "a constant is out of range");
			change.high = change.low;
			read_hedge(reader, clause, i, &change);
			status = rc_change_add(reader, clause, i, rc_frame_start(reader, clause, i), i + 1, &change, NULL, error);
			if (status != RC_OK)
				return status;
		}
	}
	return RC_OK;
}
