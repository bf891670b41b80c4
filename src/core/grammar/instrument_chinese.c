/*-------------------------------------------------------------------------
 *
 * instrument_chinese.c
 *		Instruments of trade policy that Chinese tells without naming them.
 *
 * Papers seldom say 出口禁令 twice: goods are held, barred, or let out only once
 * somebody has nodded, 稀土出境须先拿到批文.  Such words speak of many things; with
 * the trade beside them they speak of this one.  What holds up or forbids is
 * known by two cues: RC_CUE_SQUEEZE, that the trade must be named, with
 * RC_CUE_BAN_VERB for a ban or RC_CUE_PERMIT for a control; leave to do something
 * by RC_CUE_APPROVAL.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/* Mentions between the trade and the word that hinders it; a word that no table knows is one for each character. */
#define TRADE_REACH 12

/* Mentions between what must be had and the word that says that it must. */
#define DUTY_REACH 16

/* 输美, 对日供应, 船期: does the mention name goods on their way out of a country? */
static bool
names_trade(const rc_reader *reader, int i)
{
	static const char *const ships[] = {"运", "運"};
	static const char *const sends[] = {"输", "輸"};

	return rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS || rc_spells_of(&reader->mentions, i, RC_SPELT_TRADE_ZH) ||
		   (RC_SPELLS_ANY(&reader->mentions, i, ships) && rc_spells(&reader->mentions, i - 1, "船")) ||
		   (RC_SPELLS_ANY(&reader->mentions, i, sends) && i + 1 < reader->mentions.count &&
			rc_is_actor(rc_at(reader, i + 1)));
}

static bool
ends_clause(const rc_mention *mention)
{
	return mention->type == RC_MARK && mention->mark != '&' && mention->mark != '\'';
}

/* The trade that the word at i bears upon, behind it or before it in its clause; or -1. */
static int
trade_near(const rc_reader *reader, int i)
{
	int last = i + TRADE_REACH < reader->mentions.count ? i + TRADE_REACH : reader->mentions.count - 1;

	for (int k = i + 1; k <= last && !ends_clause(rc_at(reader, k)); k++)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return -1;
		if (names_trade(reader, k))
			return k;
	}
	for (int k = i - 1; k >= 0 && k >= i - TRADE_REACH && !ends_clause(rc_at(reader, k)); k--)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return -1;
		if (names_trade(reader, k))
			return k;
	}
	return -1;
}

/* 受洪水影响, 因罢工: does something else than a state hold up the trade? */
static bool
is_mishap(const rc_reader *reader, int i)
{
	return rc_says_of(&reader->mentions, 0, i, RC_SPELT_MISHAP_ZH);
}

/* 掐稀土, 扣住对日稀土: does a verb for holding fast have goods right behind it? */
static bool
holds_goods(const rc_reader *reader, int i)
{
	if (!rc_holds(&reader->mentions, i, "掐") && !rc_holds(&reader->mentions, i, "扣") &&
		!rc_holds(&reader->mentions, i, "卡"))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + 4 && !ends_clause(rc_at(reader, k)); k++)
	{
		if (rc_at(reader, k)->material != NULL)
			return true;
	}
	return false;
}

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
		if (names_trade(reader, k))
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
	for (int k = i - 1; k >= 0 && k >= i - DUTY_REACH && !ends_clause(rc_at(reader, k)); k--)
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

/* 没有许可证的锑锭不得离境: is what the word at i forbids allowed with a licence, told as lacking before? */
static bool
is_allowed_with_licence(const rc_reader *reader, int i)
{
	for (int k = i - 1; k >= 0; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_PERMIT) && !rc_has_cue(rc_at(reader, k), RC_CUE_SQUEEZE))
			return true;
		if (rc_is_chinese_licence(reader, k) || rc_has_cue(rc_at(reader, k), RC_CUE_APPROVAL))
			return is_lack(reader, k - 1) || is_lack(reader, k - 2) || is_lack(reader, k - 3);
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

/* 不再放行输美的锑, 拒绝批准稀土出口: is the leave at i refused? */
static bool
is_leave_refused(const rc_reader *reader, int i)
{
	for (int k = i - 1; k >= 0 && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_SUSPEND) || rc_spells_of(&reader->mentions, k, RC_SPELT_REFUSE_ZH))
			return trade_near(reader, i) >= 0;
	}
	return false;
}

/* 对日本稀土的封锁, 封锁稀土: goods beside the word, which is a noun or a verb. */
static bool
blocks_goods(const rc_reader *reader, int i)
{
	if (!rc_spells(&reader->mentions, i, "封锁") && !rc_spells(&reader->mentions, i, "封鎖"))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + TRADE_REACH && !ends_clause(rc_at(reader, k)); k++)
	{
		/* 将稀土供应封锁后实施出口限制: what is done is named. */
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return false;
	}
	for (int k = i > 3 ? i - 3 : 0; k < reader->mentions.count && k <= i + 3; k++)
	{
		if (rc_at(reader, k)->material != NULL)
			return true;
	}
	return false;
}

/* 扩大出口管制，将钬、铒纳入: the instrument, named before, that goods are put under by the verb which ends the clause. */
static rc_measure
put_under_told(const rc_reader *reader, int i)
{
	bool goods = false;

	if (i + 1 < reader->mentions.count && !ends_clause(rc_at(reader, i + 1)) && rc_at(reader, i + 1)->type != RC_WORD)
		return RC_M_NONE;
	for (int k = i - 1; k >= 0; k--)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, k));

		if (measure == RC_M_CONTROL || measure == RC_M_BAN)
			return goods ? measure : RC_M_NONE;
		goods |= rc_at(reader, k)->material != NULL;
	}
	return RC_M_NONE;
}

rc_measure
rc_chinese_instrument(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	int trade;

	if (rc_has_cue(mention, RC_CUE_APPROVAL))
		return is_leave_refused(reader, i) ? RC_M_BAN : is_leave_needed(reader, i) ? RC_M_CONTROL : RC_M_NONE;
	if (rc_has_cue(mention, RC_CUE_ENLIST))
		return put_under_told(reader, i);
	trade = trade_near(reader, i);
	if (is_mishap(reader, i) || (trade < 0 && !holds_goods(reader, i) && !blocks_goods(reader, i)))
		return RC_M_NONE;
	return rc_has_cue(mention, RC_CUE_BAN_VERB) && !is_allowed_with_licence(reader, i) ? RC_M_BAN : RC_M_CONTROL;
}
