/*-------------------------------------------------------------------------
 *
 * led_share.c
 *		English shares that are told before whose they are.
 *
 * Writers open with the share, and point back to it behind a stop: "Ninety
 * percent. That is China's share of refining."  The words that point back are
 * taken out, and the share is put where it would stand without them.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/led_share.h"

#include <string.h>

#include "text/spelling.h"

/* Mentions of the share and what it is of, at most. */
#define SHARE_REACH 14

/* Takes out the mentions [first, last). */
static void
take_out(rc_mentions *mentions, int first, int last)
{
	int behind = mentions->count - last + RC_MENTION_MARGIN;

	memmove(mentions->items + first, mentions->items + last, (size_t) behind * sizeof(rc_mention));
	mentions->count -= last - first;
}

/* The stop behind the share that opens the sentence, and behind what it is of; or -1. */
static int
stop_behind(const rc_mentions *mentions)
{
	if (mentions->count == 0 || mentions->items[0].type != RC_QUANTITY ||
		mentions->items[0].quantity->kind != RC_Q_SHARE)
		return -1;
	for (int i = 1; i < mentions->count && i < SHARE_REACH; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (mention->type == RC_MARK && mention->mark != '\'')
			return i;
		if (mention->type == RC_QUANTITY || rc_has_cue(mention, RC_CUE_COPULA) ||
			(i == 1 && !rc_has_cue(mention, RC_CUE_OF)))
			return -1;
	}
	return -1;
}

/* Puts mentions that were taken out, as many as were at least, before mention `at`; they have no bytes of their own there. */
static void
put_back(rc_mentions *mentions, int at, const rc_mention *taken, int count)
{
	memmove(mentions->items + at + count, mentions->items + at,
			(size_t) (mentions->count - at + RC_MENTION_MARGIN) * sizeof(rc_mention));
	for (int i = 0; i < count; i++)
	{
		mentions->items[at + i] = taken[i];
		mentions->items[at + i].from = mentions->items[at + i].to = mentions->items[at - 1].to;
	}
	mentions->count += count;
}

/* "Ninety percent. That is what China controls of refining": puts the share before the whole that the last sentence tells. */
static void
read_what(rc_mentions *mentions, int what)
{
	rc_mention share = mentions->items[0];

	for (int i = what + 3; i < mentions->count && mentions->items[i].type != RC_MARK; i++)
	{
		if (!rc_has_cue(&mentions->items[i], RC_CUE_OF))
			continue;
		take_out(mentions, 0, what + 1);
		put_back(mentions, i - what - 1, &share, 1);
		return;
	}
}

/* "Ninety percent. That is China's share of refining": puts the share at the end, behind the copula. */
static void
read_owner(rc_mentions *mentions, int copula)
{
	rc_mention taken[2] = {mentions->items[copula], mentions->items[0]};
	int end = 1;

	for (int i = copula + 1; i < mentions->count; i++)
	{
		if (mentions->items[i].type == RC_QUANTITY)
			return;
	}
	take_out(mentions, 0, copula + 1);
	while (end < mentions->count && (mentions->items[end].type != RC_MARK || mentions->items[end].mark == '\''))
		end++;
	put_back(mentions, end, taken, 2);
}

/* "Ninety percent is China's share of refining": is the share that opens the sentence said to be somebody's, without a stop? */
static bool
is_said_at_once(const rc_mentions *mentions)
{
	if (mentions->count < 3 || mentions->items[0].type != RC_QUANTITY ||
		mentions->items[0].quantity->kind != RC_Q_SHARE || !rc_has_cue(&mentions->items[1], RC_CUE_COPULA))
		return false;
	for (int i = 2; i < mentions->count && mentions->items[i].type != RC_QUANTITY; i++)
	{
		if (rc_has_cue(&mentions->items[i], RC_CUE_SHARE_WORD))
			return true;
	}
	return false;
}

/* "At 74 percent, Congo's share of cobalt mining is the highest": the share is that of the word for it; puts it behind what that is of. */
static void
read_level_ahead(rc_mentions *mentions)
{
	rc_mention taken[2];
	bool word = false;

	if (mentions->count < 5 || !rc_has_cue(&mentions->items[0], RC_CUE_AT) || mentions->items[1].type != RC_QUANTITY ||
		mentions->items[1].quantity->kind != RC_Q_SHARE || !rc_is_mark(&mentions->items[2], ','))
		return;
	for (int i = 3; i < mentions->count && mentions->items[i].type != RC_QUANTITY; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		word |= rc_has_cue(mention, RC_CUE_SHARE_WORD);
		if (!word || !rc_has_cue(mention, RC_CUE_COPULA))
			continue;
		taken[0] = *mention;
		taken[1] = mentions->items[1];
		take_out(mentions, 0, 3);
		put_back(mentions, i - 3, taken, 2);
		return;
	}
}

void
rc_read_led_share(rc_mentions *mentions)
{
	static const char *const pointers[] = {"that", "this", "it", "that's"};
	int stop = mentions->chinese ? -1 : stop_behind(mentions);
	int said = stop + 2;

	if (!mentions->chinese && is_said_at_once(mentions))
	{
		read_owner(mentions, 1);
		return;
	}
	if (!mentions->chinese)
		read_level_ahead(mentions);
	if (stop < 0 || stop + 3 >= mentions->count || !RC_SPELLS_ANY(mentions, stop + 1, pointers))
		return;
	if (!rc_has_cue(&mentions->items[said], RC_CUE_COPULA))
		return;
	/* "how much of its lithium Japan buys", and with a whole "what Japan buys" */
	if (rc_spells(mentions, said + 1, "how") && rc_spells(mentions, said + 2, "much"))
	{
		take_out(mentions, 1, said + 3);
		return;
	}
	if (stop > 1)
	{
		take_out(mentions, stop, rc_spells(mentions, said + 1, "what") ? said + 2 : said);
		return;
	}
	if (rc_spells(mentions, said + 1, "what"))
		read_what(mentions, said + 1);
	else
		read_owner(mentions, said);
}
