/*-------------------------------------------------------------------------
 *
 * instrument_chinese.c
 *		Instruments of trade policy that Chinese tells without naming them.
 *
 * Papers seldom say 出口禁令 twice: goods are held, barred, or stay where they
 * are, 发往日本的稀土全部停摆.  Such words speak of many things; with the trade
 * beside them they speak of this one.  What holds up or forbids is known by two
 * cues: RC_CUE_SQUEEZE, that the trade must be named, with RC_CUE_BAN_VERB for a
 * ban or RC_CUE_PERMIT for a control; what may not be by RC_CUE_BARRED.  Goods
 * that are let out only once somebody has nodded are in instrument_leave.c.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/* Mentions between the trade and the word that hinders it; a word that no table knows is one for each character. */
#define TRADE_REACH 12

/* 输美, 对日供应, 船期: does the mention name goods on their way out of a country? */
bool
rc_names_chinese_trade(const rc_reader *reader, int i)
{
	static const char *const ships[] = {"运", "運"};
	static const char *const sends[] = {"输", "輸"};

	return rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS || rc_spells_of(&reader->mentions, i, RC_SPELT_TRADE_ZH) ||
		   (RC_SPELLS_ANY(&reader->mentions, i, ships) && rc_spells(&reader->mentions, i - 1, "船")) ||
		   (RC_SPELLS_ANY(&reader->mentions, i, sends) && i + 1 < reader->mentions.count &&
			rc_is_actor(rc_at(reader, i + 1)));
}

/* The trade that the word at i bears upon, behind it or before it in its clause; or -1. */
int
rc_chinese_trade_near(const rc_reader *reader, int i)
{
	int last = i + TRADE_REACH < reader->mentions.count ? i + TRADE_REACH : reader->mentions.count - 1;

	for (int k = i + 1; k <= last && !rc_ends_chinese_clause(rc_at(reader, k)); k++)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return -1;
		if (rc_names_chinese_trade(reader, k))
			return k;
	}
	for (int k = i - 1; k >= 0 && k >= i - TRADE_REACH && !rc_ends_chinese_clause(rc_at(reader, k)); k--)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, k))))
			return -1;
		if (rc_names_chinese_trade(reader, k))
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
	for (int k = i + 1; k < reader->mentions.count && k <= i + 4 && !rc_ends_chinese_clause(rc_at(reader, k)); k++)
	{
		if (rc_at(reader, k)->material != NULL)
			return true;
	}
	return false;
}

/* 对日本稀土的封锁, 封锁稀土: goods beside the word, which is a noun or a verb. */
static bool
blocks_goods(const rc_reader *reader, int i)
{
	if (!rc_spells(&reader->mentions, i, "封锁") && !rc_spells(&reader->mentions, i, "封鎖"))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + TRADE_REACH && !rc_ends_chinese_clause(rc_at(reader, k));
		 k++)
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

	if (i + 1 < reader->mentions.count && !rc_ends_chinese_clause(rc_at(reader, i + 1)) &&
		rc_at(reader, i + 1)->type != RC_WORD)
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
	/* 已暂停五个月 */
	if (next < reader->mentions.count && rc_at(reader, next)->quantity != NULL &&
		rc_at(reader, next)->quantity->kind == RC_Q_DURATION)
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

rc_measure
rc_chinese_instrument(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	int trade;

	if (rc_has_cue(mention, RC_CUE_APPROVAL))
		return rc_instrument_of_leave(reader, i);
	if (rc_has_cue(mention, RC_CUE_ENLIST))
		return put_under_told(reader, i);
	trade = rc_chinese_trade_near(reader, i);
	if (is_mishap(reader, i) || (trade < 0 && !holds_goods(reader, i) && !blocks_goods(reader, i)))
		return RC_M_NONE;
	return rc_has_cue(mention, RC_CUE_BAN_VERB) && !rc_is_allowed_with_licence(reader, i) ? RC_M_BAN : RC_M_CONTROL;
}
