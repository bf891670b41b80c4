/*-------------------------------------------------------------------------
 *
 * clause_topic.c
 *		Commas and colons between a topic and what is told of it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/clause.h"

/* Mentions that a Chinese share may stand away from the comma behind what it is a share of. */
#define COMMENT_REACH 9

/* Does nothing stand between the Chinese comma at i and a share behind it that says who, of what or how measured? */
static bool
only_tells_share(const rc_mentions *mentions, int i)
{
	for (int k = i + 1; k < mentions->count && k <= i + COMMENT_REACH; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if ((mention->type == RC_QUANTITY && mention->quantity->kind == RC_Q_SHARE))
			return true;
		if (mention->type == RC_TIME)
			continue;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || mention->material != NULL ||
			mention->measure != NULL || mention->entity != NULL || mention->latin ||
			rc_has_cue(mention, RC_CUE_SHARE_WORD) || rc_has_cue(mention, RC_CUE_ACCOUNT_FOR) ||
			rc_has_cue(mention, RC_CUE_DEPEND) || rc_has_cue(mention, RC_CUE_OF_WHICH))
			return false;
	}
	return false;
}

/* "US imports from China, 63 per cent; China's share of output: 48 percent": is it nothing but a figure what stands behind the mark at i? */
static bool
is_followed_by_share_alone(const rc_mentions *mentions, int i)
{
	const rc_mention *value;

	/* "exports to Japan, Sept-Nov 2010: 56%" */
	if (i + 3 < mentions->count && mentions->items[i + 1].type == RC_TIME && rc_is_mark(&mentions->items[i + 2], ':'))
		i += 2;
	value = &mentions->items[i + 1];
	return i + 1 < mentions->count && value->type == RC_QUANTITY && value->quantity->kind == RC_Q_SHARE &&
		   !value->quantity->vague &&
		   (i + 2 >= mentions->count || rc_is_mark(value + 1, ';') || rc_is_mark(value + 1, '.') ||
			rc_is_mark(value + 1, '('));
}

/*
 * Does the English mark at i stand between a noun phrase that says what is
 * measured of whom, and its figure?
 */
static bool
rests_behind_noun(const rc_mentions *mentions, int i)
{
	bool measure = false;
	bool actor = false;

	if (mentions->chinese || !(rc_is_mark(&mentions->items[i], ':') || rc_is_mark(&mentions->items[i], ',')) ||
		!is_followed_by_share_alone(mentions, i))
		return false;
	for (int k = i - 1; k >= 0; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		if (rc_is_mark(mention, ';') || rc_is_mark(mention, ':') || rc_is_mark(mention, '.'))
			break;
		/* "exports to Japan, Sept-Nov 2010: 56%" */
		if (k + 2 == i && rc_is_mark(mention, ',') && mentions->items[k + 1].type == RC_TIME)
			continue;
		if (mention->type == RC_QUANTITY || rc_is_mark(mention, ',') || rc_is_mark(mention, '(') ||
			rc_is_mark(mention, ')') || rc_has_cue(mention, RC_CUE_RELATIVE) ||
			(rc_is_predicate(mention) && !rc_measure_reads(mention, RC_NAME)))
			return false;
		measure |= rc_has_cue(mention, RC_CUE_SHARE_WORD) || rc_measure_reads(mention, RC_NAME);
		actor |= rc_is_actor(mention);
	}
	return measure && actor;
}

/* Is it a share what stands right behind the Chinese comma at i, and is told more of? */
static bool
is_followed_by_part(const rc_mentions *mentions, int i)
{
	int value = i + 1;

	while (value < mentions->count && value <= i + 2 && rc_spells_of(mentions, value, RC_SPELT_PART_LEAD_ZH))
		value++;
	return value + 1 < mentions->count && mentions->items[value].type == RC_QUANTITY &&
		   mentions->items[value].quantity->kind == RC_Q_SHARE && mentions->items[value + 1].type != RC_MARK;
}

/*
 * 全世界用的锗，七成是中国供的; 英国的钽里头，六成从卢旺达来: does the Chinese comma at i only rest between goods that are
 * somebody's, or that somebody does something with, and a part of them?
 */
static bool
rests_behind_goods(const rc_mentions *mentions, int i)
{
	int last = i - 1;
	bool of = false;
	bool whose = false;

	if (!mentions->chinese || !rc_is_mark(&mentions->items[i], ',') || !is_followed_by_part(mentions, i))
		return false;
	while (last > 0 && rc_spells_of(mentions, last, RC_SPELT_POSTPOSITION_ZH))
		last--;
	if (last <= 0 || mentions->items[last].material == NULL)
		return false;
	for (int k = last - 1; k >= 0 && mentions->items[k].type != RC_MARK; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		/* 日本进口稀土，七成来自中国: a verb that does not describe the goods states something itself. */
		if (mention->type == RC_QUANTITY || (!of && (rc_is_measure_verb(mention) || rc_is_predicate(mention))) ||
			rc_has_cue(mention, RC_CUE_SAID))
			return false;
		of |= rc_spells(mentions, k, "的");
		whose |= rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT);
	}
	return whose;
}

/* 日本对华稀土依赖度，十年间已从九成降到六成: does the Chinese comma at i only rest between such a topic and what is told of it? */
bool
rc_rests_behind_topic(const rc_mentions *mentions, int i)
{
	bool topic = false;

	if (rests_behind_noun(mentions, i) || rests_behind_goods(mentions, i))
		return true;
	if (!mentions->chinese ||
		!(rc_may_have_cue(mentions, RC_CUE_SHARE_WORD) || rc_may_have_cue(mentions, RC_CUE_DEPEND)) ||
		!only_tells_share(mentions, i))
		return false;
	for (int k = i - 1; k >= 0; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		if (mention->type == RC_QUANTITY)
			return false;
		if (mention->type == RC_MARK && mention->mark != '&')
			break;
		/* 依赖 may be a verb, 依赖度 is none. */
		topic |= rc_has_cue(mention, RC_CUE_SHARE_WORD) ||
				 (rc_has_cue(mention, RC_CUE_DEPEND) &&
				  (rc_holds(mentions, k, "度") || rc_holds(mentions, k, "率") || rc_holds(mentions, k, "程")));
	}
	return topic;
}
