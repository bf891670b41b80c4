/*-------------------------------------------------------------------------
 *
 * frame_market.c
 *		Whose price it is that a clause tells.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame.h"
#include "grammar/instrument.h"

/* Is the source of a country other than China? */
static bool
is_told_abroad(const rc_reader *reader)
{
	rc_text country = rc_country_of(reader->source_at >= 0 ? rc_at(reader, reader->source_at)->entity : NULL);

	return country.data != NULL && !rc_text_is(country, "CN");
}

/* 出口均价: the price at which a Chinese clause says that something is exported. */
static bool
exports_at(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		if (!rc_at(reader, i)->latin && rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS &&
			rc_measure_of(rc_at(reader, i + 1)) == RC_M_PRICE)
			return true;
	}
	return false;
}

static rc_text
exporter_of(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	if (scene->subject.data != NULL && scene->subject_age <= 1 && !rc_is_world(scene->subject))
		return scene->subject;
	return scene->country.data != NULL ? scene->country : (rc_text){"CN", 2};
}

/* 釔價飆漲15倍: papers that write the old characters speak of the market of the world. */
static bool
is_written_abroad(const rc_reader *reader)
{
	static const char *const words[] = {"價", "漲"};

	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (!rc_at(reader, i)->latin && rc_at(reader, i)->type == RC_TERM &&
			(rc_holds(&reader->mentions, i, words[0]) || rc_holds(&reader->mentions, i, words[1])))
			return true;
	}
	return false;
}

/* Who a price is of when no market and no seller is named. */
static rc_text
usual_market(const rc_reader *reader, const rc_unit *unit)
{
	bool chinese = unit != NULL ? strcmp(unit->currency, "CNY") == 0
								: reader->mentions.chinese && !is_told_abroad(reader) && !is_written_abroad(reader);

	return chinese ? (rc_text){"CN", 2} : (rc_text){"WORLD", 5};
}

/* The price of a trading place is that of its country; those of the Union's members are the Union's. */
static rc_text
market_at(const rc_reader *reader, int i)
{
	static const char *const members[] = {"NL", "DE", "BE", "FR", "IT", "ES", "SE", "EE", "PL", "AT"};
	const rc_meaning *entity = rc_at(reader, i)->entity;
	rc_text country = rc_country_of(entity);

	if (country.data == NULL || entity->class != RC_PLACE)
		return rc_actor_name(reader, i);
	for (size_t k = 0; k < sizeof(members) / sizeof(members[0]); k++)
	{
		if (rc_text_is(country, members[k]))
			return (rc_text){"EU", 2};
	}
	return country;
}

/* "Terbium is dear: that summer it fetched $1,180 a kilo": an English pronoun in a clause that names no goods stands for them. */
static bool
stands_for_goods(const rc_reader *reader, const rc_clause *clause, int i)
{
	return rc_at(reader, i)->entity == NULL && rc_at(reader, i)->type != RC_PROPER &&
		   !rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF) &&
		   !rc_spells_of(&reader->mentions, i + 1, RC_SPELT_CHARGE_PRICE) &&
		   rc_find_material(reader, (rc_stretch){clause->first, clause->last}) < 0;
}

/*
 * Can the one at i be the market or the seller?  A Chinese pronoun goes back to
 * the goods (其价格), and a firm sells where it sets the price or owns the goods.
 */
static bool
sells(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	/* "their prices": those of the goods. */
	if (!reader->mentions.chinese)
		return mention->entity != NULL || mention->type == RC_PROPER ||
			   !(mention->owner || stands_for_goods(reader, clause, i));
	if (mention->entity == NULL)
		return mention->type == RC_PROPER;
	if (mention->entity->class != RC_COMPANY)
		return true;
	for (int k = i + 1; k < clause->last && k <= i + 3; k++)
	{
		if (rc_at(reader, k)->material != NULL || rc_measure_of(rc_at(reader, k)) == RC_M_PRICE)
			return true;
	}
	return rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SET_PRICE) >= 0;
}

/* LME镍价: what is traded in London has the price of the world, in Chinese papers, too. */
static bool
is_traded_in_london(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_text_is(rc_at(reader, i)->name, "LME"))
			return true;
	}
	return false;
}

/* "Analysts at Goldman Sachs": whoever works there, it is no market. */
static bool
is_market(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->entity == NULL || !reader->mentions.items[i].latin ||
		   (rc_at(reader, i)->entity->class != RC_COMPANY && rc_at(reader, i)->entity->class != RC_AGENCY);
}

/* Where the statement of the price ends: "a jump in prices | has hurt toolmakers in Germany" goes on with something else. */
static int
price_end(const rc_reader *reader, const rc_clause *clause, int value)
{
	int end = rc_statement_end(&reader->mentions, clause, value);

	for (int i = value + 1; i < end; i++)
	{
		if (rc_at(reader, i)->latin && rc_is_predicate(rc_at(reader, i)) &&
			rc_find_measure(reader, (rc_stretch){value, i}, RC_M_PRICE) >= 0)
			return i;
	}
	return end;
}

/* "on the world market", "on the Chinese spot market" */
static bool
is_on_market(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->role == RC_ROLE_ON && rc_says_of(&reader->mentions, i, i + 3, RC_SPELT_MARKET);
}

/* In what market the stretch says that something costs so much, or -1. */
static int
market_in(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		/* "outside China" is a place without a preposition. */
		if (rc_can_act(reader, i) && is_market(reader, i) &&
			(rc_at(reader, i)->role == RC_ROLE_IN || is_on_market(reader, i) ||
			 (rc_at(reader, i)->entity != NULL && rc_text_is(rc_at(reader, i)->name, "outside CN"))))
			return i;
	}
	return -1;
}

/* "was up 3.2% at 1,650 yuan a kilogram": the unit of the price that the stretch tells, or NULL. */
static const rc_unit *
unit_in(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && (quantity->kind == RC_Q_PRICE ||
								 (quantity->kind == RC_Q_MONEY && strcmp(quantity->unit.currency, "CNY") == 0)))
			return &quantity->unit;
	}
	return NULL;
}

/* Words between a firm and what it does: "plans to buy". */
#define BUYER_REACH 4

/* "Lynas assumes a price of $80", "Toyota bought dysprosium at $300": an English firm that reckons with a price, or pays it, sets none. */
static bool
sets_no_price(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (!rc_at(reader, at)->latin || rc_at(reader, at)->owner ||
		!(rc_is_firm(rc_at(reader, at)) || rc_has_cue(rc_at(reader, at), RC_CUE_COMPANY_REF) ||
		  rc_has_cue(rc_at(reader, at), RC_CUE_PRONOUN_IT)))
		return false;
	for (int i = at + 1; i < clause->last && i <= at + BUYER_REACH; i++)
	{
		if ((i <= at + 2 && rc_spells_of(&reader->mentions, i, RC_SPELT_RECKON_WITH)) ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_BUY_GOODS))
			return true;
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->type == RC_QUANTITY)
			break;
	}
	return false;
}

/* 进口缅甸离子型矿价格, 美国矿价格: where Chinese imports or the ore come from is no market. */
static bool
is_origin(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (rc_at(reader, i)->latin)
		return false;
	if (i > clause->first && rc_measure_of(rc_at(reader, i - 1)) == RC_M_IMPORTS)
		return true;
	/* What is of the country itself has its price there. */
	return i + 1 < clause->last && !rc_text_is(rc_actor_name(reader, i), "CN") &&
		   rc_spells_of(&reader->mentions, i + 1, RC_SPELT_ORE_ZH);
}

/*
 * "China's export ban sent prices up", "Beijing's decision led to a jump in
 * prices": the one whose deed stands before a verb of causing sells nothing.
 */
static bool
causes(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (!rc_at(reader, at)->latin || !rc_at(reader, at)->owner)
		return false;
	for (int i = at + 1; i < clause->last && rc_measure_of(rc_at(reader, i)) != RC_M_PRICE; i++)
	{
		if (rc_is_instrument_noun(reader, i) || rc_spells_of(&reader->mentions, i, RC_SPELT_CAUSE))
			return true;
	}
	return false;
}

/* Does a Chinese clause that names no price go on with one that the clause before has called the world's? */
static bool
goes_on_with_price(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int price;

	if (!reader->mentions.chinese || clause == reader->clauses.items ||
		rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_PRICE) >= 0)
		return false;
	price = rc_find_measure(reader, (rc_stretch){before->first, before->last}, RC_M_PRICE);
	return price > before->first && rc_is_world(rc_at(reader, price - 1)->name);
}

/* Mentions before a clause that its market is looked for among. */
#define MARKET_REACH 24

/*
 * "gallium, cif Rotterdam, widened to $700", "outside China ..., at $78", 北方稀土：8月挂牌价: the market or the
 * seller that the sentence has named before the clause, and before any other price; or -1.
 */
static int
market_before(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch before = {clause->first > MARKET_REACH ? clause->first - MARKET_REACH : 0, clause->first};
	int found = -1;

	for (int i = before.first; i < before.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->quantity != NULL &&
			(mention->quantity->kind == RC_Q_PRICE || mention->quantity->kind == RC_Q_MONEY))
			return -1;
		if (!rc_is_actor(mention) || mention->entity == NULL || !rc_can_act(reader, i))
			continue;
		if (reader->mentions.chinese)
		{
			if (i == 0 && rc_is_company(mention) && rc_is_mark(rc_at(reader, 1), ':'))
				found = i;
		}
		else if (is_market(reader, i) && (i <= 2 || rc_find_material(reader, before) >= 0) &&
				 (((mention->role == RC_ROLE_IN || is_on_market(reader, i)) &&
				   (i <= 2 || rc_find_measure(reader, (rc_stretch){before.first, i}, RC_M_PRICE) >= 0)) ||
				  rc_text_is(mention->name, "outside CN") ||
				  (i > 0 && rc_spells_of(&reader->mentions, i - 1, RC_SPELT_TRADE_TERM))))
			found = i;
	}
	return found;
}

/* Mentions of an opening that names nothing but a place: "In Europe," */
#define OPENING_REACH 3

/* "In Europe, the price of dysprosium is up 150%": the market that an English sentence opens with, or -1. */
static int
market_in_opening(const rc_reader *reader)
{
	const rc_clause *opening = reader->clauses.items;

	if (reader->mentions.chinese || opening->last - opening->first > OPENING_REACH)
		return -1;
	return market_in(reader, (rc_stretch){opening->first, opening->last});
}

/* "NdPr realized price of $52", "its average selling price": what some firm has got for its goods. */
static bool
is_realized(const rc_reader *reader, const rc_clause *clause)
{
	/* 平均售价升至每公斤54.3澳元 */
	if (reader->mentions.chinese)
		return reader->scene->company_age <= 1 &&
			   rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SELF_REF) < 0 &&
			   rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_REALIZED_ZH);
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		if (rc_measure_of(rc_at(reader, i + 1)) == RC_M_PRICE &&
			(rc_spells_of(&reader->mentions, i, RC_SPELT_REALIZED) || rc_holds(&reader->mentions, i + 1, "selling")))
			return true;
	}
	return false;
}

/*
 * 同期赣州的价格却不温不火，周跌1.2%; 欧洲市场上几近断货，价格涨了四倍: the market that the Chinese sentence has named in a
 * clause before, as that of the price or as one where things are sold; or -1.
 */
static int
chinese_market_before(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first - 2; reader->mentions.chinese && i >= 0 && i > clause->first - MARKET_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->quantity != NULL && mention->quantity->kind == RC_Q_PRICE)
			return -1;
		if (mention->entity == NULL || mention->entity->class == RC_COMPANY || !rc_is_actor(mention) ||
			!rc_can_act(reader, i))
			continue;
		for (int k = i + 1; k < clause->first && k <= i + 2; k++)
		{
			if (rc_measure_of(rc_at(reader, k)) == RC_M_PRICE ||
				rc_spells_of(&reader->mentions, k, RC_SPELT_MARKET_ZH) ||
				(k + 1 < clause->first && rc_says_of(&reader->mentions, k, k + 2, RC_SPELT_MARKET_ZH)))
				return i;
		}
	}
	return -1;
}

/* The market, or the one who sells, that the clause or the one before tells of the price, or -1. */
static int
market_told(const rc_reader *reader, const rc_clause *clause, int value, const rc_unit *unit, rc_stretch stretch)
{
	int at = market_in(reader, stretch);

	if (at < 0)
		at = rc_subject_in(reader, stretch);
	/* "European prices are 60 times what they were": a pronoun behind the value stands for the prices. */
	if (at > value && !reader->mentions.chinese && rc_at(reader, at)->entity == NULL &&
		rc_at(reader, at)->type != RC_PROPER)
		at = rc_subject_in(reader, (rc_stretch){clause->first, value});
	/* "It costs $950": the good of which a price was just told. */
	if (at >= 0 && at < value && !reader->mentions.chinese && reader->scene->measure == RC_M_PRICE &&
		reader->scene->measure_age <= 1 && rc_has_cue(rc_at(reader, at), RC_CUE_PRONOUN_IT))
		at = -1;
	if (at >= 0 && (!sells(reader, clause, at) || sets_no_price(reader, clause, at) || is_origin(reader, clause, at) ||
					causes(reader, clause, at)))
		at = -1;
	if (at < 0 && clause->first > 0 && (unit != NULL || !reader->mentions.chinese))
		at = market_before(reader, clause);
	if (at < 0 && unit == NULL && clause == reader->clauses.items + 1)
		at = market_in_opening(reader);
	return at;
}

/* "sold in Europe at $205 per kg, against $130 in 2016": does an English price in the same money only stand beside the one just told? */
static bool
is_compared_with_price(const rc_reader *reader, const rc_clause *clause, int value, const rc_unit *unit)
{
	const rc_mention *first = rc_at(reader, clause->first);

	return !reader->mentions.chinese && unit != NULL && reader->scene->measure == RC_M_PRICE &&
		   reader->scene->measure_age == 0 && strcmp(unit->currency, reader->scene->price_currency) == 0 &&
		   (rc_has_cue(first, RC_CUE_THAN) || rc_has_cue(first, RC_CUE_COMPARED) || rc_has_cue(first, RC_CUE_UP) ||
			rc_has_cue(first, RC_CUE_DOWN) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM));
}

/* Whose price a clause that names no market goes on with. */
static void
read_market_before(const rc_reader *reader, const rc_clause *clause, int value, const rc_unit *unit, rc_stretch stretch,
				   rc_frame *frame)
{
	/* 镓的国际报价飙升，涨幅超过20%: whose price the clause before has told that moves. */
	if (frame->subject.data == NULL && goes_on_with_price(reader, clause))
		frame->subject = (rc_text){"WORLD", 5};
	/* 欧洲锗价上涨，至每公斤4000美元: a level that is told of what has just moved is of its market. */
	if (frame->subject.data == NULL && reader->scene->measure == RC_M_PRICE && reader->scene->measure_age <= 1 &&
		(unit == NULL || is_compared_with_price(reader, clause, value, unit) ||
		 (reader->mentions.chinese && reader->scene->measure_age == 0 && value > clause->first &&
		  strcmp(unit->currency, "CNY") != 0 && rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH))))
	{
		frame->subject = reader->scene->market;
		frame->subject_inherited = true;
	}
	/* 全球对稀土磁体的需求为10万吨，而价格已上涨30%: of the world of which the sentence has just spoken. */
	if (frame->subject.data == NULL && reader->mentions.chinese && unit == NULL && clause > reader->clauses.items &&
		reader->scene->subject_age == 0 && rc_is_world(reader->scene->subject) && unit_in(reader, stretch) == NULL)
		frame->subject = (rc_text){"WORLD", 5};
}

void
rc_frame_market(const rc_reader *reader, const rc_clause *clause, int value, const rc_unit *unit, rc_frame *frame)
{
	rc_stretch stretch = {clause->first, price_end(reader, clause, value)};
	int at = market_told(reader, clause, value, unit, stretch);

	if (at < 0 && is_realized(reader, clause) && reader->scene->company.data != NULL)
	{
		frame->subject_at = -1;
		frame->subject = reader->scene->company;
		frame->subject_inherited = true;
		return;
	}
	if (at < 0 && rc_find_cue(reader, stretch, RC_CUE_SELF_REF) < 0)
		at = chinese_market_before(reader, clause);
	frame->subject_at = at;
	frame->subject_inherited = false;
	/* 内蒙古稀土的出口均价: who exports sells at it. */
	frame->subject = at < 0                       ? (rc_text){NULL, 0}
					 : exports_at(reader, clause) ? rc_actor_name(reader, at)
												  : market_at(reader, at);
	if (at < 0 && is_traded_in_london(reader, clause))
		frame->subject = (rc_text){"WORLD", 5};
	/* 全国氧化镨钕均价: at home, whatever market was told of before. */
	if (frame->subject.data == NULL && reader->mentions.chinese && rc_find_cue(reader, stretch, RC_CUE_SELF_REF) >= 0)
		frame->subject = rc_home(reader);
	/* 去年美国进口量大减，当地现货叫价12美元 */
	if (frame->subject.data == NULL && reader->mentions.chinese && reader->scene->subject.len == 2 &&
		reader->scene->subject_age <= 1 && rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_THERE_ZH))
		frame->subject = reader->scene->subject;
	read_market_before(reader, clause, value, unit, stretch, frame);
	if (frame->subject.data == NULL)
		frame->subject = exports_at(reader, clause)
							 ? exporter_of(reader)
							 : usual_market(reader, unit != NULL ? unit : unit_in(reader, stretch));
}
