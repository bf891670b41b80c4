/*-------------------------------------------------------------------------
 *
 * ratio.c
 *		Shares that are told as so much of every so much.
 *
 * "Of every 100 tonnes of rare earths mined, 95 come from China", 十吨稀土里有
 * 八吨产自中国: the second figure is a part of the first, and neither is an
 * amount.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/clause.h"

#include "base/error.h"
#include "number/number.h"

/* Mentions between the whole and its part. */
#define PART_REACH 18

/* 十块磁铁中的九块: pieces of goods are read as yuan. */
static bool
counts_pieces(const rc_mention *mention)
{
	return !mention->latin && mention->quantity->kind == RC_Q_MONEY && mention->to - mention->from <= 6;
}

/* The one exact number of a figure that counts or weighs something; false where it is none. */
static bool
exact(const rc_mention *mention, rc_number *number)
{
	const rc_quantity *quantity = mention->quantity;

	if (mention->type != RC_QUANTITY || quantity == NULL || quantity->vague || !quantity->value.has_low ||
		(quantity->kind != RC_Q_MASS && quantity->kind != RC_Q_NUMBER && !counts_pieces(mention)))
		return false;
	*number = quantity->value.low;
	return true;
}

/* 10, 100 or 1,000 of some unit, or 3, 4, 5 and 20: what one tells parts of. */
static bool
is_round(rc_number whole)
{
	static const int others[] = {3, 4, 5, 20};

	for (size_t k = 0; k < sizeof(others) / sizeof(others[0]); k++)
	{
		if (rc_number_compare(whole, rc_number_int(others[k])) == 0)
			return true;
	}
	for (int power = -2; power <= 3; power++)
	{
		rc_number round;

		if (rc_number_scale(rc_number_int(1), power, &round) && rc_number_compare(whole, round) == 0)
			return true;
	}
	return false;
}

/* "every 100 tonnes", 每十公吨; 每生产十公斤 */
static bool
is_each(const rc_mentions *mentions, int i)
{
	const rc_mention *before = i > 0 ? &mentions->items[i - 1] : NULL;

	return before != NULL && (rc_has_cue(before, RC_CUE_EACH) || rc_spells(mentions, i - 1, "每") ||
							  /* 每生产十吨 */
							  (i > 1 && rc_is_measure_verb(before) && rc_spells(mentions, i - 2, "每")));
}

/* 十吨里, 100公斤稀土中, 十个磁铁中的: does a Chinese word right behind the figure, or its noun, say that a part of it follows? */
static bool
is_within(const rc_mentions *mentions, int i)
{
	static const char *const words[] = {"里", "裡",   "里头", "裡頭", "里面", "裡面",
										"中", "之中", "当中", "當中", "内",   "內"};
	int at = i + 1;

	if (!mentions->chinese)
		return false;
	while (at < mentions->count && at < i + 3 &&
		   (mentions->items[at].material != NULL || rc_spells(mentions, at, "的")))
		at++;
	return at < mentions->count && RC_SPELLS_ANY(mentions, at, words);
}

/* The part of the whole at i, at the next figure; or -1.  What an ore contains, and what is made of it, is none. */
static int
part_of(const rc_mentions *mentions, int i)
{
	for (int k = i + 1; k < mentions->count && k < i + PART_REACH; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if (mention->type == RC_QUANTITY)
			return (mention->quantity != NULL && mention->quantity->kind == mentions->items[i].quantity->kind) ||
						   (mention->quantity != NULL && mention->quantity->kind == RC_Q_NUMBER && mention->latin)
					   ? k
					   : -1;
		if (rc_has_cue(mention, RC_CUE_CONTAIN) || rc_is_mark(mention, ';'))
			break;
	}
	return -1;
}

/* Makes the figure at `part` a share of the one at `whole`, which is no figure any more. */
static rc_status
join(rc_arena *arena, rc_mentions *mentions, int whole, int part, rc_number of, rc_error *error)
{
	rc_quantity *share = rc_arena_alloc(arena, sizeof(rc_quantity));
	rc_interval *value;

	if (share == NULL)
		return rc_fail_memory(error);
	*share = *mentions->items[part].quantity;
	value = &share->value;
	/* 八吨多: more than that. */
	if ((value->has_low && !rc_number_div(value->low, of, &value->low)) ||
		(value->has_high && !rc_number_div(value->high, of, &value->high)))
		return RC_OK;
	share->kind = RC_Q_SHARE;
	share->unit = (rc_unit){.kind = RC_U_FRACTION};
	share->basis = RC_BASIS_NONE;
	share->places = 2;
	mentions->items[part].quantity = share;
	mentions->items[whole].type = RC_WORD;
	mentions->items[whole].quantity = NULL;
	return RC_OK;
}

/* 每百件当中有98件, "Of every hundred kilos": the hundred behind 每, which is read as no number, and the part that is told of it at i. */
static rc_status
join_hundred(rc_arena *arena, rc_mentions *mentions, int i, rc_error *error)
{
	static const struct
	{
		const char *word;
		int value;
	} each[] = {{"十", 10}, {"百", 100}, {"千", 1000}, {"ten", 10}, {"hundred", 100}, {"thousand", 1000}};
	rc_number one;

	for (int k = i - 1; k > 0 && k > i - PART_REACH && mentions->items[k].type != RC_QUANTITY; k--)
	{
		if (!rc_spells(mentions, k - 1, "每") && !(mentions->items[k].latin && is_each(mentions, k)))
			continue;
		for (size_t n = 0; n < sizeof(each) / sizeof(each[0]); n++)
		{
			rc_number whole = rc_number_int(each[n].value);

			/* 每百公斤 */
			if (rc_spells(mentions, k, each[n].word) && exact(&mentions->items[i], &one) &&
				(!(rc_holds(mentions, i, "公斤") || rc_holds(mentions, i, "千克")) ||
				 rc_number_scale(whole, -3, &whole)) &&
				rc_number_compare(one, whole) < 0)
				return join(arena, mentions, k, i, whole, error);
		}
	}
	return RC_OK;
}

/* "98 of every 100 tonnes", "one tonne in every two": a whole told behind its part, which takes in the words of the whole. */
static rc_status
join_before(rc_arena *arena, rc_mentions *mentions, rc_error *error)
{
	for (int i = 3; i < mentions->count; i++)
	{
		rc_mention *part = &mentions->items[i - 3];
		rc_number whole, one;
		rc_status status;

		if (mentions->items[i].type != RC_QUANTITY || !is_each(mentions, i) ||
			!(rc_has_cue(part + 1, RC_CUE_OF) || rc_has_cue(part + 1, RC_CUE_IN)) ||
			!exact(&mentions->items[i], &whole) ||
			!(is_round(whole) ||
			  (rc_has_cue(part + 1, RC_CUE_IN) && rc_number_compare(whole, rc_number_int(2)) == 0)) ||
			!exact(part, &one) || rc_number_compare(one, whole) >= 0)
			continue;
		status = join(arena, mentions, i, i - 3, whole, error);
		if (status != RC_OK)
			return status;
		part->to = mentions->items[i].to;
		mentions->count -= 3;
		memmove(part + 1, part + 4, (size_t) (mentions->count - (i - 2) + RC_MENTION_MARGIN) * sizeof(rc_mention));
	}
	return RC_OK;
}

/* Is the mention at i one of the few words that announce the exact figure: 准确说是, 确切地说, 约为? */
static bool
announces_figure(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];

	return mention->type == RC_WORD
			   ? !mention->latin
			   : rc_has_cue(mention, RC_CUE_SAID) || rc_has_cue(mention, RC_CUE_COPULA) ||
					 rc_has_cue(mention, RC_CUE_ABOUT) || rc_spells(mentions, i, "地") || rc_spells(mentions, i, "的");
}

/* Mentions between a figure and the exact one that is set between brackets or dashes behind it. */
#define EXACT_REACH 9

/* 近三成（准确说是29%）来自中国, 近七成——确切说是68%——购自中国: the mark that closes the exact figure behind the one at i, or -1. */
static int
exact_behind(const rc_mentions *mentions, int i, int *exactly)
{
	static const char *const words[] = {"准", "準", "精", "确", "確", "具", "严", "嚴", "即", "实", "實"};
	bool dash = rc_is_mark(&mentions->items[i + 1], '-');
	bool told = false;
	int at = i + 2;

	if (!dash && !rc_is_mark(&mentions->items[i + 1], '('))
		return -1;
	while (at < mentions->count && rc_is_mark(&mentions->items[at], '-'))
		at++;
	for (; at < mentions->count && at < i + EXACT_REACH && announces_figure(mentions, at); at++)
		told |= RC_SPELLS_ANY(mentions, at, words) || rc_holds(mentions, at, "确切") || rc_holds(mentions, at, "准确");
	*exactly = at;
	if (at + 1 >= mentions->count || mentions->items[at].type != RC_QUANTITY ||
		mentions->items[at].quantity->kind != RC_Q_SHARE || !rc_is_mark(&mentions->items[at + 1], dash ? '-' : ')') ||
		!(told || (at == i + 2 && mentions->items[i].quantity->value.approx)))
		return -1;
	at++;
	while (dash && at + 1 < mentions->count && rc_is_mark(&mentions->items[at + 1], '-'))
		at++;
	return at;
}

/* Lets the exact figure take the place of the round one before it, so that the clause goes on behind both. */
static void
join_exact(rc_mentions *mentions)
{
	if (!rc_may_have_mark(mentions, '(') && !rc_may_have_mark(mentions, '-'))
		return;
	for (int i = 0; i + 3 < mentions->count; i++)
	{
		rc_mention *round = &mentions->items[i];
		int exactly = 0;
		int close;

		if (round->type != RC_QUANTITY || round->quantity->kind != RC_Q_SHARE)
			continue;
		close = exact_behind(mentions, i, &exactly);
		/* With nothing behind it the figure between brackets is told by itself. */
		if (close < 0 || close + 1 >= mentions->count || mentions->items[close + 1].type == RC_MARK)
			continue;
		round->quantity = mentions->items[exactly].quantity;
		round->to = mentions->items[close].to;
		memmove(round + 1, &mentions->items[close + 1],
				(size_t) (mentions->count - close - 1 + RC_MENTION_MARGIN) * sizeof(rc_mention));
		mentions->count -= close - i;
	}
}

rc_status
rc_join_ratios(rc_arena *arena, rc_mentions *mentions, rc_error *error)
{
	rc_status status = RC_OK;

	if (!mentions->chinese && !rc_may_have_cue(mentions, RC_CUE_EACH))
		return RC_OK;
	if (!mentions->chinese)
		status = join_before(arena, mentions, error);
	else
		join_exact(mentions);
	for (int i = 0; i < mentions->count && status == RC_OK; i++)
	{
		rc_number whole, one, least;
		int part;

		if (mentions->items[i].type == RC_QUANTITY)
			status = join_hundred(arena, mentions, i, error);

		if (status != RC_OK || mentions->items[i].type != RC_QUANTITY ||
			!(is_each(mentions, i) || is_within(mentions, i)) || !exact(&mentions->items[i], &whole) ||
			!is_round(whole))
			continue;
		part = part_of(mentions, i);
		/* Less than a twentieth is what is got out of it, or lost. */
		if (part < 0 || !exact(&mentions->items[part], &one) || rc_number_compare(one, whole) >= 0 ||
			!rc_number_div(whole, rc_number_int(20), &least) || rc_number_compare(one, least) < 0)
			continue;
		status = join(arena, mentions, i, part, whole, error);
	}
	return status;
}
