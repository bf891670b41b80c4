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

/* 日本对华稀土依赖度，十年间已从九成降到六成: does the Chinese comma at i only rest between such a topic and what is told of it? */
bool
rc_rests_behind_topic(const rc_mentions *mentions, int i)
{
	bool topic = false;

	if (rests_behind_noun(mentions, i))
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
