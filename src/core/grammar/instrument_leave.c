/*-------------------------------------------------------------------------
 *
 * instrument_leave.c
 *		Goods that may not leave, or only with leave, where no word for an
 *		instrument is told.
 *
 * 稀土没有北京的批文出不了境, 发往日本的稀土全部停摆: any word for leave that must be had,
 * and any for what may not be or has stopped, beside one for trade.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/* Mentions between the need of leave and the word for it: 都得看北京的批文. */
#define LEAVE_REACH 10

/* 都得看北京的批文, 没有批准, 点头放行才能: must the leave that the Chinese word at i names be had, rather than that it has been given? */
static bool
must_be_had(const rc_reader *reader, int i)
{
	for (int k = i - 1; k >= 0 && k >= i - LEAVE_REACH; k--)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_NEED_FIRST_ZH))
			return true;
		if (rc_is_mark(rc_at(reader, k), ',') || rc_is_mark(rc_at(reader, k), ';'))
			break;
	}
	for (int k = i + 1; k < reader->mentions.count && k <= i + 3; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_ONLY_THEN_ZH))
			return true;
	}
	return false;
}

/* "Beijing's approval", but not "approval of the merger": the bare word needs him who gives it. */
bool
rc_is_nobodys_approval(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin)
		return !must_be_had(reader, i);
	return rc_spells_of(&reader->mentions, i, RC_SPELT_APPROVAL) && !rc_at(reader, i - 1)->owner &&
		   !rc_is_mark(rc_at(reader, i - 1), '\'') && !rc_at(reader, i - 2)->owner;
}

/* Mentions between what is not to be, or has stopped, and the trade. */
#define STAY_REACH 5
#define STOPPED_REACH 12

/* 出不了境, 带不走: does the word itself say that something does not get out? */
static bool
gets_nowhere(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_STUCK_ZH);
}

/* 不得向境外提供: is what is handed over, by the verb at k, handed to somebody abroad? */
static bool
hands_out(const rc_reader *reader, int barred, int k)
{
	if (!rc_spells_of(&reader->mentions, k, RC_SPELT_HAND_OVER_ZH))
		return false;
	for (int i = barred + 1; i < reader->mentions.count && i <= k + 3; i++)
	{
		if (rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->class != RC_COMPANY)
			return true;
	}
	return false;
}

/* 不得运出国门, 没有批文出不了境: what may not leave; with leave it may. */
static rc_measure
barred_from_leaving(const rc_reader *reader, int i)
{
	bool leaves = gets_nowhere(reader, i);

	for (int k = i + 1; k < reader->mentions.count && k <= i + STAY_REACH && !leaves; k++)
	{
		if (rc_at(reader, k)->type == RC_MARK)
			break;
		leaves = (rc_measure_of(rc_at(reader, k)) == RC_M_EXPORTS && rc_is_measure_verb(rc_at(reader, k))) ||
				 hands_out(reader, i, k);
	}
	if (!leaves)
		return RC_M_NONE;
	return rc_find_cue(reader, (rc_stretch){0, i}, RC_CUE_PERMIT) >= 0 ||
				   rc_find_cue(reader, (rc_stretch){0, i}, RC_CUE_APPROVAL) >= 0
			   ? RC_M_CONTROL
			   : RC_M_BAN;
}

/* 对日稀土出口已经停止, 发往日本的稀土全部停摆: does the trade stand before the verb, which ends its clause? */
static bool
has_stopped(const rc_reader *reader, int i)
{
	int next = i + 1;

	if (next < reader->mentions.count && rc_spells(&reader->mentions, next, "了"))
		next++;
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_STOPPED_ZH) ||
		(next < reader->mentions.count && rc_at(reader, next)->type != RC_MARK))
		return false;
	for (int k = i - 1; k >= 0 && k >= i - STOPPED_REACH; k--)
	{
		if (rc_is_mark(rc_at(reader, k), ',') || rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return false;
		if (rc_measure_of(rc_at(reader, k)) == RC_M_EXPORTS || rc_spells(&reader->mentions, k, "发往") ||
			rc_spells(&reader->mentions, k, "發往"))
			return true;
	}
	return false;
}

rc_measure
rc_stays_in_chinese(const rc_reader *reader, int i)
{
	if (rc_has_cue(rc_at(reader, i), RC_CUE_BARRED))
		return barred_from_leaving(reader, i);
	return has_stopped(reader, i) ? RC_M_BAN : RC_M_NONE;
}
