/*-------------------------------------------------------------------------
 *
 * instrument_leave.c
 *		Leave that must be had: approval, and Chinese licences, 批文, 放行.
 *
 * Leave that has been given limits nothing.  出境前先拿到批文: one that must be had
 * for the trade is a control; 不再放行: one that is refused, a ban.
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

bool
rc_is_leave_for_exports(const rc_reader *reader, const rc_clause *clause, int i)
{
	return !rc_at(reader, i)->latin && must_be_had(reader, i) &&
		   rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_EXPORTS) >= 0;
}

/* Mentions between what must be had and the word that says that it must. */
#define DUTY_REACH 16

/* 须, 先, 凭: must what follows be had? */
static bool
is_duty(const rc_reader *reader, int k)
{
	static const char *const words[] = {"先", "凭", "憑", "持", "得", "看", "等", "经", "經", "应", "應", "获", "獲"};

	return rc_has_cue(rc_at(reader, k), RC_CUE_TAKE_TIME) || RC_SPELLS_ANY(&reader->mentions, k, words);
}

/* 未经, 没有: is what follows not had? */
static bool
is_lack(const rc_reader *reader, int k)
{
	return rc_spells_of(&reader->mentions, k, RC_SPELT_LACK_ZH);
}

/* Is the trade named behind mention i, in its clause or in the next ones of the sentence? */
static bool
trade_follows(const rc_reader *reader, int i)
{
	for (int k = i + 1; k < reader->mentions.count; k++)
	{
		if (rc_names_chinese_trade(reader, k))
			return true;
	}
	return false;
}

/* 出境前先拿到批文, 未经核准不能外运: is the leave at i needed for trade? */
static bool
is_leave_needed(const rc_reader *reader, int i)
{
	if ((reader->mentions.measures & RC_MEASURE_BIT(RC_M_EXPORTS)) == 0)
		return false;
	for (int k = i - 1; k >= 0 && k >= i - DUTY_REACH && !rc_ends_chinese_clause(rc_at(reader, k)); k--)
	{
		/* 拿到许可才能放行: told by the licence. */
		if (rc_is_chinese_licence(reader, k))
			return false;
		/* 出口申请未获批准: one that was not given. */
		if (is_lack(reader, k))
			return trade_follows(reader, i);
		if (is_duty(reader, k))
			return true;
	}
	return false;
}

/* 不再放行输美的锑, 拒绝批准稀土出口: is the leave at i refused? */
static bool
is_leave_refused(const rc_reader *reader, int i)
{
	for (int k = i - 1; k >= 0 && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_SUSPEND) || rc_spells_of(&reader->mentions, k, RC_SPELT_REFUSE_ZH))
			return rc_chinese_trade_near(reader, i) >= 0;
	}
	return false;
}

bool
rc_is_chinese_licence(const rc_reader *reader, int i)
{
	return rc_measure_of(rc_at(reader, i)) == RC_M_CONTROL &&
		   (rc_holds(&reader->mentions, i, "许可") || rc_holds(&reader->mentions, i, "許可"));
}

bool
rc_lacks_licence(const rc_reader *reader, int i)
{
	if (!rc_is_chinese_licence(reader, i) || !(is_lack(reader, i - 1) || is_lack(reader, i - 2)))
		return false;
	return rc_find_cue(reader, (rc_stretch){i, reader->mentions.count}, RC_CUE_BAN_VERB) >= 0;
}

/* Mentions between what is forbidden and the leave with which it may be done. */
#define WITHOUT_REACH 14

/* "may not be shipped out of Japan without a permit", "cannot be sold abroad except under licence": is what the English word at i forbids allowed with leave? */
static bool
is_allowed_with_leave(const rc_reader *reader, int i)
{
	bool without = false;

	for (int k = i + 1; rc_at(reader, i)->latin && k < reader->mentions.count && k <= i + WITHOUT_REACH; k++)
	{
		if (rc_at(reader, k)->type == RC_MARK && !rc_is_mark(rc_at(reader, k), '\''))
			return false;
		without |= rc_spells_of(&reader->mentions, k, RC_SPELT_WITHOUT);
		if (without && (rc_is_licence(reader, k) || rc_has_cue(rc_at(reader, k), RC_CUE_APPROVAL)))
			return true;
	}
	return false;
}

/* 没有许可证的锑锭不得离境: is what the word at i forbids allowed with a licence, told as lacking before? */
bool
rc_is_allowed_with_licence(const rc_reader *reader, int i)
{
	if (rc_at(reader, i)->latin)
		return is_allowed_with_leave(reader, i);
	for (int k = i - 1; k >= 0; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_PERMIT) && !rc_has_cue(rc_at(reader, k), RC_CUE_SQUEEZE))
			return true;
		if (rc_is_chinese_licence(reader, k) || rc_has_cue(rc_at(reader, k), RC_CUE_APPROVAL))
			return is_lack(reader, k - 1) || is_lack(reader, k - 2) || is_lack(reader, k - 3);
	}
	return false;
}

rc_measure
rc_instrument_of_leave(const rc_reader *reader, int i)
{
	return is_leave_refused(reader, i) ? RC_M_BAN : is_leave_needed(reader, i) ? RC_M_CONTROL : RC_M_NONE;
}

bool
rc_is_licence_got(const rc_reader *reader, int verb)
{
	if (!rc_spells_of(&reader->mentions, verb, RC_SPELT_GOT) && !rc_has_cue(rc_at(reader, verb), RC_CUE_RECEIVE))
		return false;
	for (int k = verb - 1; k >= 0 && k >= verb - 6 && rc_at(reader, k)->type != RC_MARK; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_PERMIT) || rc_has_cue(rc_at(reader, k), RC_CUE_NOT) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_TO) || rc_spells_of(&reader->mentions, k, RC_SPELT_UNLESS_GOT) ||
			rc_spells_of(&reader->mentions, k, RC_SPELT_WITHOUT))
			return false;
	}
	return true;
}
