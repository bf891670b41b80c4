/*-------------------------------------------------------------------------
 *
 * amount_price.c
 *		Prices that are told as bare sums, beside others or beside their weight.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "number/number.h"

/* The clause of the mention at i, which is in this one or before it. */
static const rc_clause *
clause_back(const rc_reader *reader, const rc_clause *clause, int i)
{
	while (clause > reader->clauses.items && i < clause->first)
		clause--;
	return clause;
}

/* The kilograms named beside the bare sum at i, in its clause, or of the tonne that its price is understood of; else 0. */
static int
kilograms_named_at(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (i < clause->first || i >= clause->last)
		return 0;
	return rc_is_price_of_tonne(reader, clause, i) ? 1000 : rc_kilograms_named(reader, clause, i);
}

/* Mentions that a price stands before a sum which goes on with it, at most. */
#define PRICE_REACH 32

/* The price told before the mention in its sentence, at most bare sums in the same money between them, or -1. */
static int
price_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	const char *currency = rc_at(reader, value)->quantity->unit.currency;

	for (int i = value - 1; i >= 0 && i >= value - PRICE_REACH; i--)
	{
		const rc_quantity *told = rc_at(reader, i)->quantity;

		if (told == NULL)
			continue;
		clause = clause_back(reader, clause, i);
		if (told->kind == RC_Q_PRICE || (told->kind == RC_Q_MONEY && kilograms_named_at(reader, clause, i) > 0))
			return i;
		if (told->kind != RC_Q_MONEY || strcmp(told->unit.currency, currency) != 0)
			return -1;
	}
	return -1;
}

/* Prices are per tonne: is the one at i told by the kilogram? */
static bool
is_by_kilogram(const rc_reader *reader, const rc_clause *clause, int i)
{
	const char *text = reader->mentions.text.data;

	if (rc_at(reader, i)->quantity->kind == RC_Q_MONEY)
		return kilograms_named_at(reader, clause_back(reader, clause, i), i) == 1;

	if (rc_holds(&reader->mentions, i, "公斤") || rc_holds(&reader->mentions, i, "千克"))
		return true;
	for (size_t at = rc_at(reader, i)->from; at + 2 <= rc_at(reader, i)->to; at++)
	{
		if ((text[at] == 'k' || text[at] == 'K') && (text[at + 1] == 'g' || text[at + 1] == 'i' || text[at + 1] == 'G'))
			return true;
	}
	return false;
}

/* Words between what ties a sum to the price before it and the sum: "against only about $48", "against a peak of $48". */
#define TIE_REACH 4

/* A sum so many times as large or as small as the price before it is none. */
#define PRICES_APART 200

/* "a $5 premium", "$10 higher", "$3 more": what the sum is, it is no price. */
static bool
is_called_step(const rc_reader *reader, const rc_clause *clause, int value)
{
	return value + 1 < clause->last && rc_spells_of(&reader->mentions, value + 1, RC_SPELT_CALLED_STEP);
}

/* Is the sum of the size of a price in the currency of that at `price`? */
static bool
is_like_price(const rc_reader *reader, const rc_clause *clause, int value, int price)
{
	const rc_quantity *sum = rc_at(reader, value)->quantity;
	const rc_quantity *told = rc_at(reader, price)->quantity;
	rc_interval prices = told->value;
	rc_number low;
	rc_number limit;
	rc_number size = sum->value.has_low ? sum->value.low : sum->value.high;

	if (memcmp(sum->unit.currency, told->unit.currency, sizeof(sum->unit.currency)) != 0)
		return false;
	low = prices.has_low ? prices.low : prices.high;
	if (told->kind == RC_Q_PRICE && is_by_kilogram(reader, clause, price) &&
		!rc_number_mul(size, rc_number_int(1000), &size))
		return false;
	return rc_number_mul(low, rc_number_int(PRICES_APART), &limit) && rc_number_compare(size, limit) < 0 &&
		   rc_number_mul(size, rc_number_int(PRICES_APART), &limit) && rc_number_compare(low, limit) < 0;
}

/* "compared with $48 a year earlier", "$255 a kilogram in China and $850 in Europe": is the bare sum tied to the price? */
static bool
is_tied_to_price(const rc_reader *reader, const rc_clause *clause, int value, int price)
{
	static const char *const ties[] = {"from", "to",  "than", "with", "against", "versus", "vs",    "vs.",   "and",
									   "or",   "was", "were", "at",   "reached", "hit",    "while", "costs", "cost"};
	int before = value - 1;

	if (reader->mentions.chinese || is_called_step(reader, clause, value) ||
		!is_like_price(reader, clause, value, price))
		return false;
	while (before > price && before >= value - TIE_REACH &&
		   (rc_at(reader, before)->type == RC_WORD || rc_has_cue(rc_at(reader, before), RC_CUE_ONLY) ||
			rc_has_cue(rc_at(reader, before), RC_CUE_ABOUT) || rc_has_cue(rc_at(reader, before), RC_CUE_ARTICLE) ||
			(rc_has_cue(rc_at(reader, before), RC_CUE_OF) &&
			 rc_spells_of(&reader->mentions, before - 1, RC_SPELT_OLD_LEVEL))) &&
		   !RC_SPELLS_ANY(&reader->mentions, before, ties))
		before--;
	/* "and dysprosium oxide $225" */
	if (before == value - 1 && before - 1 > price && rc_at(reader, before)->material != NULL &&
		(rc_is_joint(rc_at(reader, before - 1)) || rc_spells(&reader->mentions, before - 1, "while")))
		return true;
	/* ", $410 in 2024 and $700 now": an item of a list of markets or times. */
	if (before > price && rc_is_mark(rc_at(reader, before), ','))
		return value + 1 < clause->last &&
			   (rc_at(reader, value + 1)->type == RC_TIME || rc_has_cue(rc_at(reader, value + 1), RC_CUE_IN));
	return before > price &&
		   (RC_SPELLS_ANY(&reader->mentions, before, ties) || rc_measure_of(rc_at(reader, before)) == RC_M_PRICE ||
			rc_measure_of(rc_at(reader, before)) == RC_M_COST || rc_has_cue(rc_at(reader, before), RC_CUE_COMPARED) ||
			rc_has_cue(rc_at(reader, before), RC_CUE_THAN) || rc_has_cue(rc_at(reader, before), RC_CUE_COPULA));
}

/*
 * 由年初的每公斤120元上涨至现在的160元, 每吨11万美元，到2011年7月涨到240万美元: what a Chinese price has come to; or what it was at
 * another time, 现为每公斤126美元，去年底还不到8美元.
 */
static bool
is_reached(const rc_reader *reader, const rc_clause *clause, int value, int price)
{
	int before = value - 1;

	if (!reader->mentions.chinese || !is_like_price(reader, clause, value, price))
		return false;
	for (int i = price + 1; i < value; i++)
	{
		if (rc_is_company(rc_at(reader, i)) ||
			(rc_measure_of(rc_at(reader, i)) != RC_M_NONE && rc_measure_of(rc_at(reader, i)) != RC_M_PRICE))
			return false;
	}
	/* 现在的, 约 */
	while (before > price && before >= value - TIE_REACH && rc_at(reader, before)->quantity == NULL &&
		   rc_at(reader, before)->material == NULL && rc_at(reader, before)->entity == NULL &&
		   rc_at(reader, before)->time == NULL && !rc_has_cue(rc_at(reader, before), RC_CUE_UP) &&
		   !rc_has_cue(rc_at(reader, before), RC_CUE_DOWN) && !rc_has_cue(rc_at(reader, before), RC_CUE_REACH))
		before--;
	if (before > price && before >= clause->first && rc_at(reader, before)->time != NULL)
		return true;
	return before > price && (before >= clause->first || before == value - 1) &&
		   rc_has_cue(rc_at(reader, before), RC_CUE_REACH);
}

/* Mentions between goods and their sum in a list of prices, at most: 镝，报约. */
#define LIST_REACH 3

/* A sum of yuan that a tonne of goods may cost: no more than what terbium did, no less than lanthanum. */
#define LEAST_YUAN 2000
#define MOST_YUAN 30000000

/* Are the goods that the stretch names sold by the tonne, and not by the piece? */
static bool
names_weighed_goods(const rc_reader *reader, rc_stretch stretch)
{
	static const char *const pieces[] = {
		"motors",      "semiconductors", "semiconductor equipment", "technology",
		"solar cells", "solar panels",   "lithium batteries",       "rare earth technology"};
	int material = rc_find_material(reader, stretch);
	const char *name = material < 0 ? NULL : rc_concept_name(RC_MATERIALS, rc_at(reader, material)->material->concept);

	for (size_t i = 0; name != NULL && i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		if (strcmp(name, pieces[i]) == 0)
			return false;
	}
	return name != NULL;
}

/* "The price of NdPr oxide slipped 0.9% to 440,000 yuan": English papers leave out the tonne of what a price comes to. */
static bool
is_reached_by_price(const rc_reader *reader, const rc_clause *clause, int value)
{
	return value > clause->first &&
		   (rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) ||
			rc_has_cue(rc_at(reader, value - 1), RC_CUE_AT)) &&
		   rc_find_measure(reader, (rc_stretch){clause->first, value}, RC_M_PRICE) >= 0;
}

/* Has the text told a price just before, in this sentence or in the one before it? */
static bool
goes_on_with_prices(const rc_reader *reader)
{
	return reader->scene->unit.kind == RC_U_PRICE && reader->scene->unit_age <= 1 &&
		   reader->scene->measure == RC_M_PRICE && strcmp(reader->scene->unit.currency, "CNY") == 0;
}

/* 铈，15.2万元; 氧化镝则为162万元: in a Chinese list of prices, does the sum stand right behind goods that have no other measure? */
static bool
is_listed_price(const rc_reader *reader, const rc_clause *clause, int value)
{
	int good = value - 1;

	if (!goes_on_with_prices(reader) || rc_measure_in(reader, (rc_stretch){clause->first, clause->last}, false) >= 0)
		return false;
	while (good >= 0 && good > value - 1 - LIST_REACH && rc_at(reader, good)->material == NULL &&
		   rc_at(reader, good)->quantity == NULL && !rc_is_actor(rc_at(reader, good)) &&
		   !rc_has_cue(rc_at(reader, good), RC_CUE_UP) && !rc_has_cue(rc_at(reader, good), RC_CUE_DOWN))
		good--;
	return good >= 0 && names_weighed_goods(reader, (rc_stretch){good, good + 1}) &&
		   !rc_is_difference(reader, clause, value);
}

bool
rc_is_price_of_tonne(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_number sum = quantity->value.has_low ? quantity->value.low : quantity->value.high;
	int measure = value - 1;

	if (quantity->kind != RC_Q_MONEY || strcmp(quantity->unit.currency, "CNY") != 0 ||
		rc_number_compare(sum, rc_number_int(LEAST_YUAN)) < 0 || rc_number_compare(sum, rc_number_int(MOST_YUAN)) > 0)
		return false;
	if (!reader->mentions.chinese)
		return is_reached_by_price(reader, clause, value) &&
			   names_weighed_goods(reader, (rc_stretch){clause->first, value});
	if (is_listed_price(reader, clause, value))
		return true;
	if (!rc_holds(&reader->mentions, value, "万"))
		return false;
	while (measure >= clause->first && rc_measure_of(rc_at(reader, measure)) == RC_M_NONE &&
		   rc_at(reader, measure)->quantity == NULL && !rc_is_actor(rc_at(reader, measure)))
		measure--;
	if (measure < clause->first || rc_measure_of(rc_at(reader, measure)) != RC_M_PRICE ||
		!(names_weighed_goods(reader, (rc_stretch){clause->first, measure}) ||
		  (goes_on_with_prices(reader) && rc_find_material(reader, (rc_stretch){clause->first, value}) < 0)))
		return false;
	/* 每台电机价格: of something else. */
	for (int i = clause->first; i < value; i++)
	{
		if (rc_spells(&reader->mentions, i, "每"))
			return false;
	}
	return !rc_is_difference(reader, clause, value);
}

/* "up from about $1,500", 每吨49万元涨至68万元: a bare sum that a price has come from or gone to is counted like it. */
bool
rc_is_other_price(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int price = quantity->kind == RC_Q_MONEY ? price_before(reader, clause, value) : -1;

	if (price < 0)
		return rc_goes_on_with_prices(reader, clause, value);
	if (is_tied_to_price(reader, clause, value, price) || is_reached(reader, clause, value, price))
		return true;
	return value > clause->first &&
		   (rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM) ||
			((price == value - 2 || (reader->mentions.chinese && price >= clause->first)) &&
			 rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH)) ||
			(rc_at(reader, value - 1)->latin && rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO))) &&
		   memcmp(quantity->unit.currency, rc_at(reader, price)->quantity->unit.currency,
				  sizeof(quantity->unit.currency)) == 0;
}

/* Sentences that a price is kept in mind for, and how many times as large or small the next may be. */
#define PRICE_SENTENCES 2
#define NEXT_APART 25

/* Is a sum of that size near the price told last, counted as that was? */
static bool
is_near_last(const rc_reader *reader, rc_number size)
{
	const rc_scene *scene = reader->scene;
	rc_number limit;

	if (scene->price_by_kilogram && !rc_number_mul(size, rc_number_int(1000), &size))
		return false;
	return rc_number_mul(scene->price, rc_number_int(NEXT_APART), &limit) && rc_number_compare(size, limit) < 0 &&
		   rc_number_mul(size, rc_number_int(NEXT_APART), &limit) && rc_number_compare(scene->price, limit) < 0;
}

/* Does the English clause measure something else in money, or tell what is done with the sum that no price is? */
static bool
tells_other_sum(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (rc_spells_of(&reader->mentions, i, RC_SPELT_OTHER_SUM) || rc_is_use(rc_at(reader, i)))
			return true;
		if (rc_counts(measure) && measure != RC_M_PRICE && measure != RC_M_MARKET &&
			!(measure == RC_M_COST && rc_is_measure_verb(rc_at(reader, i))) && measure != RC_M_IMPORTS &&
			measure != RC_M_EXPORTS && i < value + 3)
			return true;
	}
	return false;
}

/* Is the sum the end of its phrase, or goes a time or a small word on behind it? */
static bool
ends_phrase(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *next = rc_at(reader, value + 1);

	if (value + 1 >= clause->last || next->type == RC_MARK || next->type == RC_TIME)
		return true;
	/* "the $5,000 of January 2010" */
	if (rc_has_cue(next, RC_CUE_OF))
		return value + 2 < clause->last && rc_at(reader, value + 2)->type == RC_TIME;
	if (next->material != NULL || next->type == RC_QUANTITY || rc_is_actor(next) || next->measure != NULL)
		return false;
	return next->type != RC_WORD || rc_spells_of(&reader->mentions, value + 1, RC_SPELT_BEHIND_SUM);
}

/* "In September it was 38,000": is the bare number said of a price? */
static bool
is_said_of_price(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *before = rc_at(reader, value - 1);

	if (value < clause->first + 2 || reader->scene->measure != RC_M_PRICE || reader->scene->measure_age > 1 ||
		!(rc_has_cue(before, RC_CUE_COPULA) || rc_has_cue(before, RC_CUE_REACH) || rc_has_cue(before, RC_CUE_AT) ||
		  rc_has_cue(before, RC_CUE_TO)))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_PRONOUN_IT) || rc_has_cue(rc_at(reader, i), RC_CUE_PRONOUN_THEY) ||
			rc_measure_of(rc_at(reader, i)) == RC_M_PRICE)
			return value + 1 >= clause->last || rc_at(reader, value + 1)->type == RC_MARK ||
				   rc_at(reader, value + 1)->type == RC_TIME;
	}
	return false;
}

bool
rc_goes_on_with_prices(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *sum = rc_at(reader, value)->quantity;
	const rc_scene *scene = reader->scene;

	if (reader->mentions.chinese || scene->price_age > PRICE_SENTENCES || reader->cell != NULL ||
		!is_near_last(reader, sum->value.has_low ? sum->value.low : sum->value.high))
		return false;
	if (sum->kind == RC_Q_NUMBER)
		return is_said_of_price(reader, clause, value);
	return sum->kind == RC_Q_MONEY && strcmp(sum->unit.currency, scene->price_currency) == 0 &&
		   !is_called_step(reader, clause, value) && ends_phrase(reader, clause, value) &&
		   !tells_other_sum(reader, clause, value);
}

void
rc_remember_price(rc_reader *reader, const rc_clause *clause, int value, const rc_claim *claim, rc_text good)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_scene *scene = reader->scene;

	if (quantity->kind == RC_Q_PRICE)
		scene->price_by_kilogram = is_by_kilogram(reader, clause, value);
	else if (kilograms_named_at(reader, clause, value) > 0)
		scene->price_by_kilogram = kilograms_named_at(reader, clause, value) == 1;
	else if (price_before(reader, clause, value) >= 0)
		scene->price_by_kilogram = is_by_kilogram(reader, clause, price_before(reader, clause, value));
	scene->price_good = good;
	scene->price = claim->value.has_low ? claim->value.low : claim->value.high;
	memcpy(scene->price_currency, claim->unit.currency, sizeof(scene->price_currency));
	scene->price_age = 0;
}

/* Does the price at i name one of the weights? */
static bool
names_weight(const rc_reader *reader, int i, const char *const *weights, size_t count)
{
	const char *text = reader->mentions.text.data;

	for (size_t at = rc_at(reader, i)->from; at < rc_at(reader, i)->to; at++)
	{
		for (size_t k = 0; k < count; k++)
		{
			if (at + strlen(weights[k]) <= rc_at(reader, i)->to &&
				memcmp(text + at, weights[k], strlen(weights[k])) == 0)
				return true;
		}
	}
	return false;
}

/* What a price at i that is told by the kilogram or the pound is counted by, in tonnes; false for ounces. */
static bool
weight_of_price(const rc_reader *reader, const rc_clause *clause, int i, rc_number *weight)
{
	static const char *const pounds[] = {"pound", "lb", "磅"};
	static const char *const ounces[] = {"ounce", "oz", "盎司"};

	if (names_weight(reader, i, ounces, sizeof(ounces) / sizeof(ounces[0])))
		return false;
	*weight = rc_number_int(1);
	if (names_weight(reader, i, pounds, sizeof(pounds) / sizeof(pounds[0])))
		return rc_number_make(45359237, -11, 1, weight);
	return !is_by_kilogram(reader, clause, i) || rc_number_make(1, -3, 1, weight);
}

rc_unit
rc_price_in(const rc_quantity *quantity)
{
	rc_unit unit = quantity->unit;

	unit.kind = RC_U_PRICE;
	return unit;
}

bool
rc_price_like_before(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim)
{
	int price = price_before(reader, clause, value);
	int kilograms = rc_kilograms_named(reader, clause, value);
	rc_number weight = rc_number_int(1);

	if (kilograms == 0 && rc_is_price_of_tonne(reader, clause, value))
		kilograms = 1000;
	if (kilograms == 1 || (kilograms == 0 && price < 0 && reader->scene->price_by_kilogram))
		(void) rc_number_make(1, -3, 1, &weight);
	if (kilograms == 0 && price < 0)
	{
		claim->unit.kind = RC_U_PRICE;
		memcpy(claim->unit.currency, reader->scene->price_currency, sizeof(claim->unit.currency));
	}
	else
		claim->unit = rc_price_in(rc_at(reader, kilograms > 0 ? value : price)->quantity);
	/* "$55 a pound, from about $6" */
	if (kilograms == 0 && price >= 0 && !weight_of_price(reader, clause, price, &weight))
		return false;
	return (!claim->value.has_low || rc_number_div(claim->value.low, weight, &claim->value.low)) &&
		   (!claim->value.has_high || rc_number_div(claim->value.high, weight, &claim->value.high));
}

/* 承诺，兜底, "guaranteed", "price floor": does the sentence say that somebody stands for the price? */
static bool
says_guarantee(const rc_reader *reader)
{
	if (reader->mentions.chinese)
		return rc_says_of(&reader->mentions, 0, reader->mentions.count, RC_SPELT_GUARANTEE_ZH);
	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_GUARANTEE) || rc_holds(&reader->mentions, i, "floor"))
			return true;
	}
	return false;
}

void
rc_read_guarantor(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	rc_text state = {NULL, 0};
	rc_text firm = {NULL, 0};

	if (!says_guarantee(reader))
		return;
	for (int i = reader->mentions.chinese ? 0 : clause->first; i < clause->last; i++)
	{
		rc_text name =
			rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) ? rc_actor_name(reader, i) : (rc_text){NULL, 0};

		if (name.len == 2 && !(rc_at(reader, i)->latin && rc_at(reader, i)->role == RC_ROLE_IN))
			state = name;
		else if (name.data != NULL && rc_is_company(rc_at(reader, i)))
			firm = name;
	}
	if (state.data == NULL && reader->scene->subject.len == 2 && reader->scene->subject_age <= 1)
		state = reader->scene->subject;
	if (firm.data == NULL)
		firm = reader->scene->company;
	if (state.data == NULL || firm.data == NULL || rc_text_is(state, "CN"))
		return;
	frame->subject = state;
	frame->partner = firm;
}

/* Mentions between a word for a floor and its price, at most: 不低于每公斤110美元. */
#define FLOOR_REACH 5

bool
rc_is_floor_price(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int first = value - FLOOR_REACH > clause->first ? value - FLOOR_REACH : clause->first;
	int end = value + FLOOR_REACH < clause->last ? value + FLOOR_REACH : clause->last;

	/* "a floor price of $110", "a $110-a-kilogram price floor" */
	if (!reader->mentions.chinese)
		return quantity->kind == RC_Q_PRICE && quantity->value.has_low &&
			   (quantity->value.has_high ? rc_holds(&reader->mentions, value + 1, "floor") : says_guarantee(reader));
	return quantity->kind == RC_Q_PRICE && quantity->value.has_low &&
		   (!quantity->value.has_high || rc_says_of(&reader->mentions, first, end, RC_SPELT_PRICE_FLOOR_ZH));
}
