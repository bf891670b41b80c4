/*-------------------------------------------------------------------------
 *
 * moved_figure.c
 *		Chinese figures that are told before what they count.
 *
 * Writers open with the figure and say behind it what it is: 3.6万吨，这是该国
 * 去年的出口量; 340吨，风电去年用掉的铽就有这么多.  The words that point back stand
 * where the figure would.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/moved_figure.h"

#include <string.h>

#include "base/error.h"
#include "text/bare_figure.h"
#include "text/spelling.h"

/* Mentions before the figure: its year. */
#define OPENING_REACH 4

/* Is it a figure of what is counted, and no bare number or length of time? */
static bool
counts(const rc_mention *mention)
{
	return mention->type == RC_QUANTITY && mention->quantity->kind != RC_Q_NUMBER &&
		   mention->quantity->kind != RC_Q_DURATION;
}

/* Mentions of the goods behind a figure: 1.2万吨高性能永磁，是…. */
#define GOODS_REACH 3

/* Does nothing but its goods stand between the figure and the next mark? */
static bool
is_alone(const rc_mentions *mentions, int figure)
{
	for (int i = figure + 1; i < mentions->count && i <= figure + GOODS_REACH; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (mention->type == RC_MARK)
			return true;
		if (mention->type >= RC_QUANTITY && mention->material == NULL && !rc_has_cue(mention, RC_CUE_PLAIN_WORD))
			return false;
	}
	return false;
}

/* The figure that opens the sentence, with nothing but times before it; or -1. */
static int
opening_figure(const rc_mentions *mentions)
{
	size_t opening = mentions->from;
	int first = 0;

	if (mentions->count == 0)
		return -1;
	opening = rc_behind_opening(mentions->text, opening);
	while (first < mentions->count && mentions->items[first].from < opening)
		first++;
	for (int i = first; i < first + OPENING_REACH && i + 1 < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (mention->type == RC_QUANTITY)
			return counts(mention) && is_alone(mentions, i) ? i : -1;
		if (mention->type != RC_TIME && mention->type != RC_MARK)
			return -1;
	}
	return -1;
}

/* Does one of the words stand at the byte, inside the sentence?  Its end, or 0. */
static size_t
word_end(const rc_mentions *mentions, size_t at, const char *const *words, size_t count)
{
	size_t len = rc_one_of_words_at((rc_text){mentions->text.data, mentions->to}, at, words, count);

	return len > 0 ? at + len : 0;
}

#define WORD_END(mentions, at, words) word_end(mentions, at, words, sizeof(words) / sizeof((words)[0]))

static bool
closes_clause(const rc_mention *mention)
{
	return mention->type == RC_MARK && (mention->mark == ',' || mention->mark == '.' || mention->mark == ';' ||
										mention->mark == '!' || mention->mark == '-' || mention->mark == '?');
}

/* Makes words of the mentions from i on that begin before the byte; the first one behind them. */
static int
pass_over(rc_mentions *mentions, int i, size_t to)
{
	for (; i < mentions->count && mentions->items[i].from < to; i++)
	{
		rc_mention *mention = &mentions->items[i];

		*mention = (rc_mention){.type = RC_WORD, .from = mention->from, .to = mention->to};
	}
	return i;
}

/* Puts the figure behind the mention before i, which ends what it counts. */
static rc_status
insert_figure(rc_arena *arena, rc_mentions *mentions, int i, const rc_mention *figure, rc_error *error)
{
	size_t before = (size_t) i + RC_MENTION_MARGIN;
	size_t behind = (size_t) (mentions->count - i) + RC_MENTION_MARGIN;
	rc_mention *items = rc_arena_alloc(arena, (before + 1 + behind) * sizeof(rc_mention));

	if (items == NULL)
		return rc_fail_memory(error);
	memcpy(items, mentions->items - RC_MENTION_MARGIN, before * sizeof(rc_mention));
	items[before] = *figure;
	items[before].from = items[before].to = items[before - 1].to;
	memcpy(items + before + 1, mentions->items + i, behind * sizeof(rc_mention));
	mentions->items = items + RC_MENTION_MARGIN;
	mentions->count++;
	return RC_OK;
}

/* Does the clause that begins at mention i tell figures of its own?  Its end, or -1. */
static int
end_of_saying(const rc_mentions *mentions, int i)
{
	int first = i;

	for (; i < mentions->count && !closes_clause(&mentions->items[i]); i++)
	{
		if (counts(&mentions->items[i]))
			return -1;
	}
	return i > first ? i : -1;
}

rc_status
rc_move_figure(rc_arena *arena, rc_mentions *mentions, rc_error *error)
{
	static const char *const is[] = {"它是",   "这是",   "這是",   "那是",     "它就是",   "这就是",   "這就是",
									 "这正是", "這正是", "就是",   "也就是",   "正是",     "它说的是", "它說的是",
									 "即",     "是",     "指的是", "这指的是", "它指的是", "這指的是"};
	static const char *const so_much[] = {"这么多",   "這麼多",   "这个数",   "這個數",   "这个价",   "這個價",
										  "这一价",   "這一價",   "这个位置", "這個位置", "这一水平", "這一水準",
										  "这个水平", "這個水準", "这个水准", "这一数",   "這一數"};
	int figure = mentions->chinese ? opening_figure(mentions) : -1;
	rc_mention moved;

	for (int i = figure + 2; figure >= 0 && i < mentions->count; i++)
	{
		size_t said = closes_clause(&mentions->items[i - 1]) ? WORD_END(mentions, mentions->items[i].from, is) : 0;
		size_t pointed = said > 0 ? 0 : WORD_END(mentions, mentions->items[i].from, so_much);
		int end;

		if (counts(&mentions->items[i]))
			break;
		if (said == 0 && pointed == 0)
			continue;
		moved = mentions->items[figure];
		if (pointed > 0 && closes_clause(&mentions->items[i - 1]))
			continue;
		end = pointed > 0 ? i + 1 : end_of_saying(mentions, i);
		if (end < 0)
			break;
		mentions->items[figure] = (rc_mention){.type = RC_WORD, .from = moved.from, .to = moved.to};
		if (said > 0)
		{
			(void) pass_over(mentions, i, said);
			return insert_figure(arena, mentions, end, &moved, error);
		}
		moved.from = mentions->items[i].from;
		moved.to = mentions->items[i].to > pointed ? mentions->items[i].to : pointed;
		(void) pass_over(mentions, i, pointed);
		mentions->items[i] = moved;
		return RC_OK;
	}
	return RC_OK;
}
