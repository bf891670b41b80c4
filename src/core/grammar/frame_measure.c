/*-------------------------------------------------------------------------
 *
 * frame_measure.c
 *		What is measured around a value.
 *
 * Mostly a word of the clause says so; where none does, money that is given is
 * an investment, and what a plant makes in a year its capacity.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/frame_parts.h"

/* Mentions between a Chinese verb of providing and its sum: 提供了高达1亿美元. */
#define PROVIDE_REACH 2

/* 向锑矿提供1亿美元: a sum right behind the Chinese verb, and not one that counts goods (1亿美元的设备). */
static bool
provides_money(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (!reader->mentions.chinese || rc_spells(&reader->mentions, value + 1, "的"))
		return false;
	for (int i = value - 1; i >= clause->first && i >= value - 1 - PROVIDE_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_SUPPLY_VERB))
			return rc_measure_of(mention) == RC_M_NONE;
		if (mention->type != RC_WORD && !rc_has_cue(mention, RC_CUE_TOTAL) && !rc_has_cue(mention, RC_CUE_REACH))
			break;
	}
	return false;
}

/* "The Department of Energy announced $3 billion for": a sum that a state announces is given. */
static bool
announces_money(const rc_reader *reader, int value)
{
	int verb = value - 1;
	int at = reader->source_at;

	if (verb > 0 && rc_at(reader, verb)->type == RC_WORD)
		verb--;
	if (verb < 0 || !rc_spells_of(&reader->mentions, verb, RC_SPELT_ANNOUNCE_MONEY))
		return false;
	if (at < 0)
		at = rc_subject_in(reader, (rc_stretch){0, verb});
	return at >= 0 && (rc_is_government(rc_at(reader, at)) ||
					   (rc_at(reader, at)->entity != NULL && (rc_at(reader, at)->entity->class == RC_COUNTRY ||
															  rc_at(reader, at)->entity->class == RC_BLOC)));
}

/* "will back the project with 100 million euros" */
static bool
backs_with_money(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value < clause->first + 2 || !rc_at(reader, value - 1)->latin ||
		!rc_has_cue(rc_at(reader, value - 1), RC_CUE_WITH))
		return false;
	for (int i = clause->first; i < value - 1; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_BACK_WITH_MONEY))
			return true;
	}
	return false;
}

/*
 * 对某公司投了4亿美元, 拟斥87亿日元: does a Chinese verb of putting money in end right before the sum, or one of any
 * spending in a clause that says to whom it goes?
 */
static bool
puts_in(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const verbs[] = {"投", "掷", "擲", "斥", "掏", "砸", "拨", "撥", "贷", "貸", "借"};
	static const char *const others[] = {"花", "给", "給", "付"};
	static const char *const behind[] = {"了", "出", "入", "进", "進", "下"};
	const char *text = reader->mentions.text.data;
	size_t at = rc_at(reader, value)->from;
	int to;

	if (!reader->mentions.chinese || value == clause->first || rc_spells(&reader->mentions, value + 1, "的"))
		return false;
	for (size_t k = 0; k < sizeof(behind) / sizeof(behind[0]); k++)
	{
		if (at >= 6 && memcmp(text + at - 3, behind[k], 3) == 0)
		{
			at -= 3;
			break;
		}
	}
	if (at < rc_at(reader, clause->first)->from + 3)
		return false;
	for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]); k++)
	{
		if (memcmp(text + at - 3, verbs[k], 3) == 0)
			return true;
	}
	to = rc_actor_in(reader, (rc_stretch){clause->first, value}, RC_ROLE_TO);
	if (to < 0)
		to = rc_actor_in(reader, (rc_stretch){clause->first, value}, RC_ROLE_IN);
	for (size_t k = 0; k < sizeof(others) / sizeof(others[0]) && to >= 0 && rc_is_firm(rc_at(reader, to)); k++)
	{
		if (memcmp(text + at - 3, others[k], 3) == 0)
			return true;
	}
	return false;
}

/* "will spend 3 billion euros on", "committed $500 million to", 撥款: money that is given is invested. */
static bool
gives_money(const rc_reader *reader, const rc_clause *clause, int value)
{
	return rc_is_money(reader, value) &&
		   (rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_GIVE) >= 0 ||
			provides_money(reader, clause, value) || announces_money(reader, value) ||
			backs_with_money(reader, clause, value) || puts_in(reader, clause, value));
}

/* "raised $20 million from Appian": money that is raised, from whomever, is invested. */
static bool
raises(const rc_reader *reader, int verb)
{
	return rc_spells_of(&reader->mentions, verb, RC_SPELT_RAISE_MONEY);
}

/* "received $258 million from the Pentagon": what a government pays out is invested. */
static bool
receives_money(const rc_reader *reader, rc_stretch left, rc_stretch right)
{
	int from = rc_actor_in(reader, right, RC_ROLE_FROM);

	/* 从澳大利亚政府获得10亿澳元 */
	if (from < 0 && reader->mentions.chinese)
		from = rc_actor_in(reader, left, RC_ROLE_FROM);
	if (from >= 0 && reader->mentions.chinese && rc_is_money(reader, left.last) &&
		rc_find_cue(reader, (rc_stretch){from, left.last}, RC_CUE_RECEIVE) >= 0)
		return rc_is_government(rc_at(reader, from)) ||
			   (rc_at(reader, from)->entity != NULL && rc_at(reader, from)->entity->class == RC_COUNTRY);
	/* 获得五角大楼1.2亿美元合同 */
	if (from < 0)
		from = rc_frame_giver(reader, left);
	/* "was awarded a $258 million contract by the Pentagon" */
	if (from < 0 && !reader->mentions.chinese)
		from = rc_actor_in(reader, right, RC_ROLE_BY);
	return rc_is_money(reader, left.last) && rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 && from >= 0 &&
		   (rc_is_government(rc_at(reader, from)) || raises(reader, rc_find_cue(reader, left, RC_CUE_RECEIVE)));
}

/* What money is paid for rather than given to. */
static bool
is_bought(rc_measure measure)
{
	return measure == RC_M_IMPORTS || measure == RC_M_EXPORTS || measure == RC_M_FINE || measure == RC_M_STOCKPILE ||
		   measure == RC_M_COST || measure == RC_M_REVENUE || measure == RC_M_INVESTMENT || measure == RC_M_TRADE;
}

/* 以590万澳元购买9.9%的股份: who buys shares does not import them. */
static bool
buys_stake(const rc_reader *reader, const rc_clause *clause, int value, int measure_at)
{
	return rc_is_money(reader, value) && measure_at >= 0 && rc_measure_of(rc_at(reader, measure_at)) == RC_M_IMPORTS &&
		   rc_find_measure(reader, (rc_stretch){value + 1, clause->last}, RC_M_INVESTMENT) >= 0;
}

/* 为回收厂提供1亿欧元补贴: what the sum is called right behind it, whatever it is for. */
static bool
gives_fund(const rc_reader *reader, const rc_clause *clause, int value, int measure_at)
{
	if (!reader->mentions.chinese || !rc_is_money(reader, value) || measure_at < 0 || measure_at > value ||
		is_bought(rc_measure_of(rc_at(reader, measure_at))) ||
		rc_measure_of(rc_at(reader, measure_at)) == RC_M_MARKET ||
		rc_measure_of(rc_at(reader, measure_at)) == RC_M_PRICE)
		return false;
	/* 向稀土分离项目投入5000万英镑 */
	if (rc_has_cue(rc_at(reader, value - 1), RC_CUE_GIVE) || provides_money(reader, clause, value))
		return true;
	for (int i = value + 1; i < clause->last && i <= value + 3; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT && rc_measure_reads(rc_at(reader, i), RC_NAME))
			return true;
	}
	return false;
}

/* Mentions between a sum and the word for what it is the size of. */
#define SCHEME_REACH 8

/* 一项3000万美元的计划, 总额近400亿美元的关键矿产协议: the size of a scheme or a deal, unless goods are sold by it. */
static bool
is_size_of_scheme(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool traded = false;

	if (!reader->mentions.chinese || !rc_is_money(reader, value))
		return false;
	for (int i = value + 1; i < clause->last && i <= value + SCHEME_REACH; i++)
	{
		if (rc_names_scheme(reader, clause, i))
			return true;
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_DEAL_ZH))
			return !traded;
		if (rc_at(reader, i)->type == RC_MARK || is_bought(rc_measure_of(rc_at(reader, i))))
			return false;
		traded |= rc_counts(rc_measure_of(rc_at(reader, i)));
	}
	return false;
}

/*
 * 以4.3亿元的价格竞得采矿权: the price of what is acquired by a Chinese sum is no price of goods.
 * The measure that is told instead, or -1.
 */
static int
acquired_for(const rc_reader *reader, rc_stretch right)
{
	if (!reader->mentions.chinese || right.first < 2 || right.first + 2 >= right.last ||
		!rc_is_money(reader, right.first - 1) || !rc_has_cue(rc_at(reader, right.first - 2), RC_CUE_AT) ||
		!rc_spells(&reader->mentions, right.first, "的") || rc_measure_of(rc_at(reader, right.first + 1)) != RC_M_PRICE)
		return -1;
	return rc_find_measure(reader, (rc_stretch){right.first + 2, right.last}, RC_M_INVESTMENT);
}

/* 指令性计划: a Chinese plan is one for output. */
static bool
plans_output(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		for (size_t at = mention->from; rc_measure_of(mention) == RC_M_QUOTA && at + 6 <= mention->to; at++)
		{
			if (memcmp(reader->mentions.text.data + at, "计划", 6) == 0 ||
				memcmp(reader->mentions.text.data + at, "計劃", 6) == 0)
				return true;
		}
	}
	return false;
}

/* "the cost of separating rare earths has fallen": what is done is only what the cost is of. */
static bool
is_cost_of(const rc_reader *reader, rc_stretch left, int measure_at)
{
	return measure_at - 2 >= left.first && rc_at(reader, measure_at)->latin &&
		   rc_measure_of(rc_at(reader, measure_at - 2)) == RC_M_COST &&
		   rc_has_cue(rc_at(reader, measure_at - 1), RC_CUE_OF);
}

/*
 * 730亿卢比的稀土磁体生产激励计划: the measure that ends the Chinese noun phrase of a sum, where the
 * first one behind the sum, at `at`, only says what the money is for.
 */
static int
head_of_sum(const rc_reader *reader, rc_stretch right, int at)
{
	int head = at;

	if (!reader->mentions.chinese || at < 0 || right.first < 1 || !rc_is_money(reader, right.first - 1) ||
		is_bought(rc_measure_of(rc_at(reader, at))) || !rc_spells(&reader->mentions, right.first, "的"))
		return at;
	for (int i = at + 1; i < right.last && !rc_is_predicate(rc_at(reader, i)); i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT && rc_measure_reads(rc_at(reader, i), RC_NAME))
			head = i;
	}
	return head;
}

/* Mentions between a verb and its figure at most: "needs about an additional 300 tonnes". */
#define NEED_REACH 3

/*
 * "Europe will need 60,000 tonnes", "Kia is taking 1,500 tonnes a year": a mass
 * that somebody named needs is his demand, one that he takes his supply, one
 * that he uses his consumption.
 */
static rc_measure
needed(const rc_reader *reader, const rc_frame *frame, rc_stretch left)
{
	const rc_quantity *quantity = rc_at(reader, left.last)->quantity;

	/* What a fighter or a turbine needs is in it. */
	if (frame->subject_at < 0 || frame->subject_inherited || rc_find_use(reader, left) >= 0 || quantity == NULL ||
		quantity->kind != RC_Q_MASS)
		return RC_M_NONE;
	for (int i = left.last - 1; i > frame->subject_at && i >= left.last - NEED_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_TAKE_TIME))
			return !rc_spells_of(&reader->mentions, i, RC_SPELT_TAKE) ? RC_M_DEMAND
				   : rc_is_firm(rc_at(reader, frame->subject_at))     ? RC_M_SUPPLY
																	  : RC_M_NONE;
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_USE) || rc_spells_of(&reader->mentions, i, RC_SPELT_CONSUME))
			return RC_M_CONSUMPTION;
		if (rc_is_actor(mention) || mention->material != NULL || mention->measure != NULL || mention->type == RC_MARK)
			break;
	}
	return RC_M_NONE;
}

/* "Cobalt use in South Korea came to 5,300 tonnes": the noun of using behind the goods of an English clause, or -1. */
static int
use_of_goods(const rc_reader *reader, rc_stretch left)
{
	const rc_quantity *quantity = rc_at(reader, left.last)->quantity;

	for (int i = left.first + 1; i < left.last && quantity != NULL && quantity->kind == RC_Q_MASS; i++)
	{
		if (rc_at(reader, i - 1)->material != NULL && rc_spells(&reader->mentions, i, "use"))
			return i;
	}
	return -1;
}

/* "set aside $2 billion for a stockpile": what the money is for. */
static bool
is_for(const rc_reader *reader, int i)
{
	return i < reader->mentions.count && rc_at(reader, i)->latin &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_FOR) || rc_has_cue(rc_at(reader, i), RC_CUE_TO) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_IN));
}

static void
read_measure(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	frame->measure_at = rc_measure_in(reader, left, true);
	if (frame->measure_at < 0)
		frame->measure_at = head_of_sum(reader, right, rc_measure_in(reader, right, false));
	/* 分离厂获得2.58亿美元资助: a sum that a Chinese noun right behind it says to be given is no matter of the plant's work. */
	if (frame->measure_at >= 0 && frame->measure_at < left.last && reader->mentions.chinese &&
		rc_is_money(reader, left.last) && !is_bought(rc_measure_of(rc_at(reader, frame->measure_at))))
	{
		int given = rc_spells(&reader->mentions, right.first, "的") ? right.first + 1 : right.first;

		if (given < right.last && rc_measure_of(rc_at(reader, given)) == RC_M_INVESTMENT &&
			rc_measure_reads(rc_at(reader, given), RC_NAME))
			frame->measure_at = given;
	}
	if (frame->measure_at > left.last && acquired_for(reader, right) >= 0)
		frame->measure_at = acquired_for(reader, right);
	/* "awarded $35 million to process ...": what the money is for is not what it measures. */
	if (frame->measure_at > left.last && gives_money(reader, clause, left.last) &&
		(!is_bought(rc_measure_of(rc_at(reader, frame->measure_at))) ||
		 (rc_measure_of(rc_at(reader, frame->measure_at)) == RC_M_STOCKPILE && is_for(reader, right.first))))
		frame->measure_at = -1;
	frame->quota =
		rc_find_measure(reader, (rc_stretch){clause->first, rc_statement_end(&reader->mentions, clause, left.last)},
						RC_M_QUOTA) >= 0;

	if (buys_stake(reader, clause, left.last, frame->measure_at) ||
		gives_fund(reader, clause, left.last, frame->measure_at) ||
		(!(frame->measure_at >= 0 && is_bought(rc_measure_of(rc_at(reader, frame->measure_at)))) &&
		 (frame->measure_at < 0 || frame->measure_at > left.last) && is_size_of_scheme(reader, clause, left.last)) ||
		rc_frame_firm_bought(reader, clause, left.last) >= 0 || rc_frame_buys_site(reader, clause, left.last) ||
		rc_frame_buys_stock(reader, clause, left.last) || rc_frame_is_worth_of_scheme(reader, clause, left.last))
		frame->measure = RC_M_INVESTMENT;
	else if ((frame->measure_at < 0 || frame->measure_at > left.last ||
			  rc_names_doer(rc_at(reader, frame->measure_at))) &&
			 needed(reader, frame, left) != RC_M_NONE)
		frame->measure = needed(reader, frame, left);
	else if (frame->measure_at < 0 && use_of_goods(reader, left) >= 0)
		frame->measure = RC_M_CONSUMPTION;
	else if (frame->measure_at >= 0)
		frame->measure =
			is_cost_of(reader, left, frame->measure_at) ? RC_M_COST : rc_measure_of(rc_at(reader, frame->measure_at));
	else if (gives_money(reader, clause, left.last) || receives_money(reader, left, right))
		frame->measure = RC_M_INVESTMENT;
	else if (reader->scene->measure_age <= 1 &&
			 (!frame->quota || reader->scene->quota ||
			  (reader->mentions.chinese && reader->scene->measure_age == 0 && reader->scene->measure == RC_M_MINING)))
	{
		frame->measure = reader->scene->measure;
		frame->quota |= reader->scene->quota;
		frame->measure_inherited = true;
	}
	/* 贷款额度为10亿元: money is no quota of goods. */
	else if (frame->quota && !rc_is_money(reader, left.last))
		frame->measure = plans_output(reader, clause) ? RC_M_PRODUCTION : RC_M_EXPORTS;
}

/* Mentions between a market and a sum of the next clauses that is told of it. */
#define MARKET_REACH 14

/* "The antimony market, valued at $2 billion, is to reach $4 billion": does a sum go on with the market just named? */
static bool
goes_on_with_market(const rc_reader *reader, const rc_clause *clause, int value)
{
	int before = clause->first - 1;

	if (reader->mentions.chinese || !rc_is_money(reader, value) || value == clause->first ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_WORTH) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) ||
		  rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO)))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->measure != NULL || rc_at(reader, i)->material != NULL)
			return false;
	}
	for (int steps = 0; before >= 0 && steps < MARKET_REACH; before--, steps++)
	{
		if (rc_spells(&reader->mentions, before, "market"))
			return true;
		if (rc_is_actor(rc_at(reader, before)) || rc_at(reader, before)->measure != NULL)
			return false;
	}
	return false;
}

/* 占市场的90%, 控制90%的市场, 市场的90%掌握在中国手中: does a Chinese clause that names a market tell who has a part of it? */
static bool
has_part_of_market(const rc_reader *reader, const rc_clause *clause, int value)
{
	rc_stretch all = {clause->first, clause->last};

	if (rc_find_cue(reader, all, RC_CUE_ACCOUNT_FOR) >= 0)
		return true;
	return rc_at(reader, value)->quantity != NULL && rc_at(reader, value)->quantity->kind == RC_Q_SHARE &&
		   (rc_find_cue(reader, all, RC_CUE_HOLD) >= 0 || rc_find_cue(reader, all, RC_CUE_DONE_IN) >= 0);
}

/* 全球稀土市场预计达到150亿美元: is the sum what the goods' market, named before it in Chinese, comes to, is worth or grows to? */
static bool
is_size_of_market(const rc_reader *reader, const rc_clause *clause, int market, int value)
{
	const rc_mention *before = rc_at(reader, value - 1);

	return rc_is_money(reader, value) && market < value && market > clause->first &&
		   rc_at(reader, market - 1)->material != NULL &&
		   (rc_has_cue(before, RC_CUE_REACH) || rc_has_cue(before, RC_CUE_WORTH) || rc_has_cue(before, RC_CUE_COPULA) ||
			rc_has_cue(before, RC_CUE_TO) || rc_has_cue(before, RC_CUE_ABOUT));
}

/* "the magnet market is worth ...", "could expand by 6%": what is said of a market where no other measure is. */
static void
read_market(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	bool named = false;

	if (frame->measure != RC_M_NONE && !frame->measure_inherited)
		return;
	/* "It is expected to grow to": the market itself. */
	if (frame->measure == RC_M_MARKET && frame->subject_at >= 0 &&
		rc_has_cue(rc_at(reader, frame->subject_at), RC_CUE_PRONOUN_IT))
		frame->subject = (rc_text){"WORLD", 5};
	for (int i = clause->first; i < clause->last; i++)
		named |= (rc_has_cue(rc_at(reader, i), RC_CUE_MARKET_WORD) && !rc_at(reader, i)->latin &&
				  is_size_of_market(reader, clause, i, value)) ||
				 rc_spells_of(&reader->mentions, i, RC_SPELT_MARKET) ||
				 (rc_has_cue(rc_at(reader, i), RC_CUE_MARKET_WORD) && has_part_of_market(reader, clause, value));
	if (!named && !goes_on_with_market(reader, clause, value))
		return;
	frame->measure = RC_M_MARKET;
	frame->measure_inherited = false;
	if (frame->subject_inherited)
		frame->subject = (rc_text){"WORLD", 5};
}

void
rc_frame_read_measure(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
					  rc_frame *frame)
{
	read_measure(reader, clause, left, right, frame);
	rc_frame_read_given_quota(reader, left.last, right, frame);
	read_market(reader, clause, left.last, frame);
	rc_frame_read_sum(reader, left, right, frame);
	rc_frame_read_sale(reader, left, right, frame);
}

/* "can separate 1,500 tonnes a year", "designed to make": what one is able to do is capacity. */
static bool
can_be_done(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	if (frame->measure_at <= clause->first || !rc_is_measure_verb(rc_at(reader, frame->measure_at)) ||
		(frame->measure != RC_M_PRODUCTION && frame->measure != RC_M_REFINING))
		return false;
	return rc_has_cue(rc_at(reader, frame->measure_at - 1), RC_CUE_ABLE);
}

/* 2000吨/年: does the quantity count tonnes a year? */
static bool
is_yearly(const rc_reader *reader, const rc_quantity *quantity)
{
	static const char yearly[] = "/年";
	size_t len = sizeof(yearly) - 1;

	return quantity != NULL && quantity->kind == RC_Q_MASS && quantity->to >= quantity->from + len &&
		   memcmp(reader->mentions.text.data + quantity->to - len, yearly, len) == 0;
}

/* Is a capacity named behind the value, before the next comma, or a plant that has it: 年产8万吨的生产能力, 年产500吨的项目? */
static bool
capacity_follows(const rc_reader *reader, int value)
{
	for (int i = value + 1; i < reader->mentions.count && !rc_is_mark(rc_at(reader, i), ','); i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_CAPACITY || rc_has_cue(rc_at(reader, i), RC_CUE_PLANT))
			return true;
	}
	return false;
}

/*
 * 投资建设7000吨/年分离项目, 建成年产8万吨的生产能力: in Chinese tonnes a year are what
 * a plant can make, unless an output is named before them.
 */
static bool
is_chinese_capacity(const rc_reader *reader, int value, const rc_frame *frame)
{
	bool before = frame->measure_at >= 0 && frame->measure_at < value;

	if (!reader->mentions.chinese)
		return false;
	switch (frame->measure)
	{
		case RC_M_NONE:
		case RC_M_INVESTMENT:
		case RC_M_RESERVES:
			return is_yearly(reader, rc_at(reader, value)->quantity);
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
			if (before && rc_is_measure_verb(rc_at(reader, frame->measure_at)) && capacity_follows(reader, value))
				return true;
			/* 45万吨深加工的综合产能 */
			if (frame->measure_at > value && capacity_follows(reader, frame->measure_at))
				return true;
			return !before && !frame->measure_inherited && is_yearly(reader, rc_at(reader, value)->quantity);
		default:
			return false;
	}
}

/* Words between the size of a site and its noun. */
#define SITE_REACH 7

/* "a 100-tonne refinery", "a $1.25 billion magnet plant": what a site can do, or costs. */
static void
read_site(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int before = value - 1;

	while (before > clause->first && rc_has_cue(rc_at(reader, before), RC_CUE_MASKED))
		before--;
	if (quantity == NULL || (quantity->kind != RC_Q_MASS && quantity->kind != RC_Q_MONEY) || before < clause->first ||
		!rc_has_cue(rc_at(reader, before), RC_CUE_ARTICLE) || rc_frame_heads_fund(reader, clause, value))
		return;
	for (int i = value + 1; i < clause->last && i <= value + SITE_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_predicate(mention) || mention->type == RC_QUANTITY || rc_measure_of(mention) == RC_M_INVESTMENT)
			return;
		if (!rc_has_cue(mention, RC_CUE_SITE))
			continue;
		frame->measure = quantity->kind == RC_Q_MASS ? RC_M_CAPACITY : RC_M_COST;
		frame->measure_inherited = false;
		return;
	}
}

/* Words between the size of a Chinese site and its noun: 2万吨绿色智造项目. */
#define CHINESE_SITE_REACH 6

/* 投资10.5亿元建设2万吨磁材项目, 1.7万吨碳酸锂加工基地: what a Chinese site is to make, where nothing else is measured. */
static bool
is_size_of_works(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	bool work = frame->measure_at > value && (frame->measure == RC_M_REFINING || frame->measure == RC_M_PRODUCTION ||
											  frame->measure == RC_M_RECYCLING);

	if (!reader->mentions.chinese || quantity == NULL || quantity->kind != RC_Q_MASS ||
		!(frame->measure_inherited || work || frame->measure == RC_M_NONE || frame->measure == RC_M_INVESTMENT ||
		  frame->measure == RC_M_COST))
		return false;
	for (int i = value + 1; i < clause->last && i <= value + CHINESE_SITE_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_PLANT))
			return true;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || rc_is_predicate(mention))
			return false;
	}
	return false;
}

/* "our capacity to separate" */
static bool
names_capacity(const rc_reader *reader, rc_stretch left, int measure_at)
{
	return measure_at >= left.first + 2 && rc_is_measure_verb(rc_at(reader, measure_at)) &&
		   rc_has_cue(rc_at(reader, measure_at - 1), RC_CUE_TO) &&
		   rc_measure_of(rc_at(reader, measure_at - 2)) == RC_M_CAPACITY;
}

/* "can handle 10,500 tonnes", "is able to take 800 tonnes": what one is able to do with so much, whatever the verb. */
static bool
is_handled(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int able = value - 2;

	if (quantity == NULL || quantity->kind != RC_Q_MASS || reader->mentions.chinese)
		return false;
	if (able > clause->first && rc_has_cue(rc_at(reader, able), RC_CUE_TO))
		able--;
	return able > clause->first && rc_has_cue(rc_at(reader, able), RC_CUE_ABLE) &&
		   !rc_has_cue(rc_at(reader, able - 1), RC_CUE_NO) && rc_at(reader, value - 1)->measure == NULL &&
		   rc_at(reader, value - 1)->type != RC_MARK && !rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) &&
		   !rc_has_cue(rc_at(reader, value - 1), RC_CUE_UP) && !rc_has_cue(rc_at(reader, value - 1), RC_CUE_DOWN);
}

/* "5,000 tonnes a year", "800 tpa": the quantity may have taken in that it is one of each year. */
bool
rc_is_yearly_mass(const rc_reader *reader, int value)
{
	static const char *const endings[] = {" a year",   " per year",  "/year", "/yr",
										  " annually", " per annum", "tpa",   " yearly"};
	const rc_mention *mention = rc_at(reader, value);

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		size_t len = strlen(endings[i]);

		if (mention->to - mention->from > len &&
			memcmp(reader->mentions.text.data + mention->to - len, endings[i], len) == 0)
			return true;
	}
	return false;
}

/*
 * "is ramping up to 5,000 tonnes a year": tonnes a year that a firm or a site is told with, and nothing else, are what it
 * makes.
 */
static bool
is_made_yearly(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	const rc_mention *maker = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;

	if (reader->mentions.chinese || quantity == NULL || quantity->kind != RC_Q_MASS || maker == NULL ||
		!(frame->measure == RC_M_NONE || frame->measure_inherited) || !rc_is_firm(maker) || maker->role != RC_ROLE_BARE)
		return false;
	return rc_find_cue(reader, (rc_stretch){value, clause->last}, RC_CUE_PER_YEAR) >= 0 ||
		   rc_is_yearly_mass(reader, value);
}

void
rc_frame_read_capacity(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	read_site(reader, clause, value, frame);
	if (is_made_yearly(reader, clause, value, frame))
	{
		frame->measure = RC_M_PRODUCTION;
		frame->measure_inherited = false;
	}
	if (is_handled(reader, clause, value))
	{
		frame->measure = RC_M_CAPACITY;
		frame->measure_inherited = false;
	}
	if (can_be_done(reader, clause, frame) ||
		names_capacity(reader, (rc_stretch){clause->first, value}, frame->measure_at))
		frame->measure = RC_M_CAPACITY;
	if (is_chinese_capacity(reader, value, frame) || is_size_of_works(reader, clause, value, frame))
	{
		frame->measure = RC_M_CAPACITY;
		frame->measure_inherited = false;
	}
}

bool
rc_frame_reaches_other_sum(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	const rc_scene *scene = reader->scene;

	return quantity != NULL && quantity->kind == RC_Q_MONEY && value > clause->first && scene->measure_age == 0 &&
		   scene->unit_age == 0 && scene->unit.kind == quantity->unit.kind &&
		   memcmp(scene->unit.currency, quantity->unit.currency, sizeof(scene->unit.currency)) == 0 &&
		   rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH);
}
