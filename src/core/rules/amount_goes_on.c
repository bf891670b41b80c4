/*-------------------------------------------------------------------------
 *
 * amount_goes_on.c
 *		Figures that go on with the ones before them.
 *
 * "The number jumped to 120,000", "up from $186 million", "Australia 13,000":
 * such a figure leaves out its unit or its measure, and has them of the
 * figure that it is the next of.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/amount_parts.h"

#include "number/number.h"

/*-------------------------------------------------------------------------
 * Tonnes
 *-------------------------------------------------------------------------
 */

/* "2,000 tonnes in 2026, 5,000 in 2027": a bare number with nothing but a time of its own goes on with the list. */
static bool
goes_on_in_time(const rc_reader *reader, const rc_clause *clause, int value)
{
	int last = clause->last;

	if (last > value + 2 && rc_is_mark(rc_at(reader, last - 1), '.'))
		last--;
	return !reader->mentions.chinese && last == value + 2 && value <= clause->first + 1 &&
		   rc_at(reader, value + 1)->time != NULL && !rc_at(reader, value + 1)->time->unresolved &&
		   rc_at(reader, value + 1)->time->grain >= RC_MONTH && rc_at(reader, value)->quantity->value.has_low &&
		   rc_number_compare(rc_at(reader, value)->quantity->value.low, rc_number_int(100)) > 0;
}

/* "up from 105,000", "an 11% decrease from $186 million", "to 40,000 from 55,000": is the value where a move began? */
static bool
is_moved_from(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (reader->mentions.chinese || value < clause->first + 1 || reader->scene->unit_age > 0 ||
		!rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM))
		return false;
	for (int i = value - 2; i >= clause->first; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_UP) || rc_has_cue(rc_at(reader, i), RC_CUE_DOWN))
			return true;
	}
	return false;
}

/* Mining and production are told of as one. */
static bool
is_same_work(rc_measure one, rc_measure other)
{
	return one == other ||
		   ((one == RC_M_MINING || one == RC_M_PRODUCTION) && (other == RC_M_MINING || other == RC_M_PRODUCTION));
}

/* "In Russia production was 25,000": a bare number that is said of the measure told before. */
static bool
is_said_of_measure(const rc_reader *reader, const rc_clause *clause, int value)
{
	int measure = rc_measure_in(reader, (rc_stretch){clause->first, value}, true);

	return rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) && measure >= 0 &&
		   rc_measure_reads(rc_at(reader, measure), RC_NAME) &&
		   is_same_work(rc_measure_of(rc_at(reader, measure)), reader->scene->measure);
}

/*
 * "The number jumped to 120,000 by 2006", "and fell to 30,000 in 2012": a bare number that the figure before it, or
 * the measure that it counted, has come to is counted in the same tonnes.
 */
static bool
is_next_level(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	bool told = false;
	bool words = false;

	if (reader->mentions.chinese || value == clause->first || reader->scene->unit_age > 1 ||
		reader->scene->measure_age > 1 || !quantity->value.has_low ||
		rc_number_compare(quantity->value.low, rc_number_int(100)) < 0 ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) || rc_spells(&reader->mentions, value - 1, "to") ||
		  is_moved_from(reader, clause, value) || is_said_of_measure(reader, clause, value)))
		return false;
	for (int i = clause->first; i < value - 1; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if ((mention->quantity != NULL &&
			 !(mention->quantity->kind == RC_Q_MASS && is_moved_from(reader, clause, value))) ||
			(mention->measure != NULL && !is_same_work(rc_measure_of(mention), reader->scene->measure)))
			return false;
		/* "the number of exporters" */
		if (rc_spells(&reader->mentions, i, "number") && rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF))
			return false;
		told |= rc_spells_of(&reader->mentions, i, RC_SPELT_FIGURE) || mention->measure != NULL;
		words |= mention->type == RC_WORD;
	}
	/* What it counts may not be told: "to 300 mines". */
	if (value + 1 < clause->last && (rc_at(reader, value + 1)->type == RC_WORD || rc_is_use(rc_at(reader, value + 1)) ||
									 rc_at(reader, value + 1)->quantity != NULL))
		return false;
	return told || (reader->scene->unit_age == 0 && !words);
}

/* "Australia produced 16,000 tonnes, Myanmar 38,000": a bare number beside an actor takes the unit of the list. */
bool
rc_is_elliptical_mass(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool named = false;

	if (rc_at(reader, value)->quantity->kind == RC_Q_NUMBER && reader->scene->unit.kind == RC_U_TONNE &&
		is_next_level(reader, clause, value))
		return true;
	if (rc_at(reader, value)->quantity->kind != RC_Q_NUMBER || reader->scene->unit_age > 0 ||
		reader->scene->unit.kind != RC_U_TONNE || clause->last - clause->first > 5)
		return false;
	if (goes_on_in_time(reader, clause, value))
		return true;
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "Brazil has 21 million and India 7 million" */
		if (i == value - 1 && mention->latin && named && i == clause->first + 1 && rc_has_cue(mention, RC_CUE_HOLD) &&
			(reader->scene->measure == RC_M_RESERVES || reader->scene->measure == RC_M_RESOURCES))
			continue;
		/* "Japan made 25,000" */
		if (i == value - 1 && mention->latin && named &&
			(rc_measure_of(mention) == reader->scene->measure ||
			 (rc_measure_of(mention) == RC_M_PRODUCTION && reader->scene->measure == RC_M_MINING)) &&
			rc_measure_reads(mention, RC_PAST) && i == clause->first + 1)
			continue;
		if (i != value && (mention->measure != NULL || mention->type == RC_QUANTITY || rc_is_predicate(mention)))
			return false;
		if (i > value && mention->type == RC_WORD)
			return false;
		named |= rc_is_actor(mention) && rc_can_act(reader, i);
	}
	return named;
}

/*-------------------------------------------------------------------------
 * Money
 *-------------------------------------------------------------------------
 */

/* "compared with", "versus", "up from" and nothing but an article before the sum? */
static bool
begins_comparison(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = clause->first;

	if (first + 1 < value &&
		(rc_has_cue(rc_at(reader, first), RC_CUE_UP) || rc_has_cue(rc_at(reader, first), RC_CUE_DOWN)))
		return rc_has_cue(rc_at(reader, first + 1), RC_CUE_FROM) && value <= first + 3;
	return value <= first + 4 &&
		   (rc_spells(&reader->mentions, first, "compared") || rc_spells(&reader->mentions, first, "versus") ||
			rc_spells(&reader->mentions, first, "against") || rc_has_cue(rc_at(reader, first), RC_CUE_THAN));
}

static bool
names_other_giver(const rc_reader *reader, const rc_clause *clause, int value)
{
	return value + 2 < clause->last && rc_has_cue(rc_at(reader, value + 1), RC_CUE_FROM) &&
		   rc_actor_in(reader, (rc_stretch){value + 1, clause->last}, RC_ROLE_FROM) >= 0;
}

/*
 * "awarded $58 million to MP Materials and $258 million to Lynas", "granted MP Materials $58 million and Lynas $258 million":
 * who gets one more sum of the giver told before it; or -1.
 */
static int
next_receiver(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_claim *told = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	int first = clause->first + rc_is_joint(rc_at(reader, clause->first));
	int who;

	if (reader->mentions.chinese || told == NULL || told->kind != RC_AMOUNT || told->measure != RC_M_INVESTMENT ||
		told->partner.data == NULL || told->span_to > (int32_t) rc_at(reader, value)->from)
		return -1;
	if (value == first &&
		(rc_has_cue(rc_at(reader, value + 1), RC_CUE_TO) || rc_has_cue(rc_at(reader, value + 1), RC_CUE_IN)))
		who = rc_actor_in(reader, (rc_stretch){value + 1, clause->last}, rc_at(reader, value + 2)->role);
	else
		who = value == first + 1 && rc_is_firm(rc_at(reader, first)) ? first : -1;
	return who >= 0 && who < clause->last && rc_is_actor(rc_at(reader, who)) && rc_can_act(reader, who) &&
				   !rc_text_same(rc_actor_name(reader, who), told->subject)
			   ? who
			   : -1;
}

/* Words for what a market is worth, before "of". */
static bool
is_worth_of(const rc_reader *reader, int value)
{
	return value >= 2 && rc_has_cue(rc_at(reader, value - 1), RC_CUE_OF) &&
		   rc_spells_of(&reader->mentions, value - 2, RC_SPELT_WORTH);
}

/*
 * "The market was worth $2 billion and is forecast to reach $6 billion", "It will hit $6 billion": does an English clause
 * that names nobody and nothing go on with the sums told before it?
 */
static bool
goes_on_with_sums(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_scene *scene = reader->scene;
	bool market = scene->measure == RC_M_MARKET;

	if (reader->mentions.chinese || value == clause->first || scene->measure_age > (market ? 1 : 0) ||
		(!market && (scene->unit_age > 0 || scene->unit.kind != RC_U_MONEY)))
		return false;
	if (!rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) && !rc_spells(&reader->mentions, value - 1, "to") &&
		!is_worth_of(reader, value))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_at(reader, i)->entity != NULL || rc_at(reader, i)->type == RC_PROPER ||
			rc_at(reader, i)->material != NULL || rc_at(reader, i)->measure != NULL)
			return false;
	}
	return scene->measure_age == 0 || rc_has_cue(rc_at(reader, clause->first), RC_CUE_PRONOUN_IT) ||
		   rc_has_cue(rc_at(reader, clause->first), RC_CUE_PRONOUN_THEY);
}

/* 出口额同比增长78%，达到2.442亿美元: does a Chinese sum only say to what the trade has come that has just changed? */
static bool
is_level_reached(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (!reader->mentions.chinese || last == NULL || last->kind != RC_CHANGE || reader->scene->measure_age > 0 ||
		last->measure != reader->scene->measure || value == clause->first ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO) ||
		  rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA)))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->entity != NULL || mention->material != NULL || mention->measure != NULL ||
			mention->type == RC_QUANTITY)
			return false;
	}
	return true;
}

/* "fell by 20%, from $50 million in 2023 to $40 million": the sums between which what is told in money has just changed. */
static bool
is_level_of_change(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (reader->mentions.chinese || last == NULL || reader->scene->measure_age > 0 ||
		last->measure != reader->scene->measure || value == clause->first ||
		!(last->kind == RC_CHANGE || (last->kind == RC_AMOUNT && last->unit.kind == RC_U_MONEY)) ||
		!(rc_has_cue(rc_at(reader, clause->first), RC_CUE_FROM) ||
		  rc_has_cue(rc_at(reader, clause->first), RC_CUE_TO)) ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_FROM) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO)))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_at(reader, i)->entity != NULL || rc_at(reader, i)->material != NULL || rc_at(reader, i)->measure != NULL)
			return false;
	}
	return true;
}

/* "In 2024 it was $40 million": "it" is what the sentence before has told in the same money. */
static bool
is_said_of_sum(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_scene *scene = reader->scene;

	if (reader->mentions.chinese || scene->measure_age > 1 || scene->unit_age > 1 || scene->unit.kind != RC_U_MONEY ||
		value < clause->first + 2 ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH)) ||
		strcmp(scene->unit.currency, rc_at(reader, value)->quantity->unit.currency) != 0)
		return false;
	return rc_has_cue(rc_at(reader, value - 2), RC_CUE_PRONOUN_IT) ||
		   rc_has_cue(rc_at(reader, value - 2), RC_CUE_PRONOUN_THEY) ||
		   rc_spells(&reader->mentions, value - 2, "figure") || rc_spells(&reader->mentions, value - 2, "total");
}

/* "exports were 48,728 tons and $1.06 billion", "accounted for 9%, or $297,000": nothing but a sum, joined to the trade told before it. */
static const rc_claim *
trade_in_money(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (reader->mentions.chinese || last == NULL || value == 0 || value > clause->first + 1 ||
		(last->measure != RC_M_EXPORTS && last->measure != RC_M_IMPORTS) ||
		(last->kind != RC_SHARE && (last->kind != RC_AMOUNT || last->unit.kind != RC_U_TONNE)) ||
		(value + 1 < clause->last && rc_at(reader, value + 1)->type != RC_MARK &&
		 !rc_has_cue(rc_at(reader, value + 1), RC_CUE_RESPECTIVELY)))
		return NULL;
	return rc_has_cue(rc_at(reader, value - 1), RC_CUE_AND) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_OR) ? last
																											   : NULL;
}

/* "Shipments to Japan fell 29% to 420 tons": the change that the English clause has just told, to which the level belongs; or NULL. */
static const rc_claim *
change_to_level(const rc_reader *reader, const rc_clause *clause, int value, const rc_claim *level)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	int change = value - 2;

	if (reader->mentions.chinese || last == NULL || last->kind != RC_CHANGE || value < clause->first + 2 ||
		!rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO) || rc_at(reader, change)->quantity == NULL ||
		rc_at(reader, change)->quantity->kind != RC_Q_SHARE || last->measure != level->measure ||
		!rc_text_same(last->subject, level->subject) || !rc_text_same(last->partner, level->partner))
		return NULL;
	return last;
}

/* The time of an amount that states none itself. */
void
rc_amount_continue_period(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame,
						  rc_claim *claim)
{
	const rc_claim *change = claim->has_period ? NULL : change_to_level(reader, clause, value, claim);

	if (change == NULL)
	{
		rc_frame_continue_period(reader, clause, frame, claim);
		return;
	}
	claim->has_period = change->has_period;
	claim->period = change->period;
}

void
rc_tie_measure(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	/* "revenue reached $99 million, compared with $87 million a year earlier" */
	if (frame->measure_inherited && frame->measure == RC_M_REVENUE && scene->measure_age == 0 && scene->unit_age == 0 &&
		begins_comparison(reader, clause, value))
		frame->measure_inherited = false;
	if (frame->measure_inherited &&
		(frame->measure == RC_M_MARKET || frame->measure == RC_M_EXPORTS || frame->measure == RC_M_IMPORTS) &&
		goes_on_with_sums(reader, clause, value))
	{
		const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

		frame->measure_inherited = false;
		/* Whose market it is, the claim before knows; nobody has one of his own. */
		if (frame->measure == RC_M_MARKET)
			frame->subject = last != NULL && last->measure == RC_M_MARKET ? last->subject : (rc_text){"WORLD", 5};
	}
	if (frame->measure_inherited && trade_in_money(reader, clause, value) != NULL)
	{
		const rc_claim *last = trade_in_money(reader, clause, value);

		frame->measure = last->measure;
		frame->measure_inherited = false;
		frame->subject = last->subject;
		frame->partner = last->partner;
	}
	/* "imports were $170 million, an 11% decrease from $186 million in 2023" */
	if (frame->measure_inherited && scene->measure_age == 0 && scene->unit.kind == RC_U_MONEY &&
		is_moved_from(reader, clause, value))
		frame->measure_inherited = false;
	if (frame->measure_inherited &&
		(is_level_reached(reader, clause, value) || is_level_of_change(reader, clause, value)))
		frame->measure_inherited = false;
	if (frame->measure_inherited && scene->measure != RC_M_INVESTMENT && is_said_of_sum(reader, clause, value))
		frame->measure_inherited = false;
	/* 市场规模为210亿美元，预计将增至350亿美元 */
	if (frame->measure_inherited && reader->mentions.chinese && rc_frame_reaches_other_sum(reader, clause, value))
		frame->measure_inherited = false;
	/* "exported 41,700 tonnes, worth $1.4 billion" */
	if (frame->measure_inherited && scene->measure_age == 0 && rc_has_cue(rc_at(reader, clause->first), RC_CUE_WORTH))
		frame->measure_inherited = false;
	/* "a $620 million loan from the Pentagon and $50 million from the Commerce Department" */
	if (frame->measure_inherited && frame->measure == RC_M_INVESTMENT && scene->measure_age == 0 &&
		value <= clause->first + 1 && names_other_giver(reader, clause, value))
	{
		frame->measure_inherited = false;
		frame->subject_at = rc_actor_in(reader, (rc_stretch){value + 1, clause->last}, RC_ROLE_FROM);
		frame->subject = rc_actor_name(reader, frame->subject_at);
		if (scene->partner_age == 0)
			frame->partner = scene->partner;
	}
	if (frame->measure_inherited && scene->measure_age == 0)
	{
		int receiver = next_receiver(reader, clause, value);

		if (receiver < 0)
			return;
		frame->measure = RC_M_INVESTMENT;
		frame->measure_inherited = false;
		frame->subject = reader->claims.items[reader->claims.count - 1].subject;
		frame->subject_at = -1;
		frame->partner = rc_actor_name(reader, receiver);
	}
}

/* 每公斤由490元, 每吨从41万元: the kilograms of the mass that stands, with a word for "from", right before the sum; else 0. */
static int
kilograms_right_before(rc_text text, size_t at)
{
	static const char *const from[] = {"由", "从", "從", "自"};

	for (size_t k = 0; k < sizeof(from) / sizeof(from[0]); k++)
	{
		if (at < 12 || memcmp(text.data + at - 3, from[k], 3) != 0)
			continue;
		at -= 3;
		if (memcmp(text.data + at - 9, "每公斤", 9) == 0 || memcmp(text.data + at - 9, "每千克", 9) == 0)
			return 1;
		return memcmp(text.data + at - 6, "每吨", 6) == 0 || memcmp(text.data + at - 6, "每噸", 6) == 0 ? 1000 : 0;
	}
	return 0;
}

/* 每吨, 一公斤: the kilograms of the weight that the Chinese text names at the byte, and how long its word is; else 0. */
static int
weight_at(const char *at, size_t room, size_t *len)
{
	static const char *const each[] = {"每", "一", "1", "单", "單"};
	static const char *const kilograms[] = {"公斤", "千克"};
	static const char *const tonnes[] = {"吨", "噸", "公吨", "公噸"};

	for (size_t k = 0; k < sizeof(each) / sizeof(each[0]); k++)
	{
		size_t from = strlen(each[k]);

		if (room < from || memcmp(at, each[k], from) != 0)
			continue;
		for (size_t w = 0; w < 2; w++)
		{
			*len = from + strlen(kilograms[w]);
			if (room >= *len && memcmp(at + from, kilograms[w], *len - from) == 0)
				return 1;
		}
		for (size_t w = 0; w < sizeof(tonnes) / sizeof(tonnes[0]); w++)
		{
			*len = from + strlen(tonnes[w]);
			if (room >= *len && memcmp(at + from, tonnes[w], *len - from) == 0)
				return 1000;
		}
	}
	return 0;
}

/* 每吨利润, 每吨补贴: what else than a price may be told of a tonne. */
static bool
tells_something_else(const rc_reader *reader, int from, int value)
{
	for (int i = from; i < value; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		rc_measure measure = rc_measure_of(mention);

		if (mention->quantity != NULL || (rc_counts(measure) && measure != RC_M_PRICE && measure != RC_M_EXPORTS) ||
			rc_has_cue(mention, RC_CUE_THAN) || rc_has_cue(mention, RC_CUE_NOISE))
			return true;
	}
	return rc_says_of(&reader->mentions, from, value, RC_SPELT_OF_TONNE_ZH);
}

/* Bytes between a weight and its price, at most: 每吨的市场成交价格目前大约维持在. */
#define WEIGHT_REACH 60

/*
 * 氧化镝每吨作价165万元, 铈一吨要15万: the kilograms of the weight that stands before a bare sum in its Chinese clause, of
 * goods that the clause names or the text has just spoken of, where nothing else is told of that weight; else 0.
 */
static int
kilograms_in_chinese(const rc_reader *reader, const rc_clause *clause, int value)
{
	rc_text text = reader->mentions.text;
	size_t from = rc_at(reader, clause->first)->from;
	size_t end = rc_at(reader, value)->from;
	int first = value;
	size_t len;

	if (value == clause->first)
		return 0;
	if (end - from > WEIGHT_REACH)
		from = end - WEIGHT_REACH;
	for (size_t at = end; at > from; at--)
	{
		int kilograms = weight_at(text.data + at - 1, end - at + 1, &len);

		if (kilograms == 0)
			continue;
		while (first > clause->first && rc_at(reader, first - 1)->from >= at - 1 + len)
			first--;
		/* 11公斤, 0.1吨: no word for one, but the end of a figure. */
		if (first > clause->first && rc_at(reader, first - 1)->quantity != NULL &&
			rc_at(reader, first - 1)->from < at - 1)
			return 0;
		if (tells_something_else(reader, first, value))
			return 0;
		return rc_find_material(reader, (rc_stretch){clause->first, value}) >= 0 || reader->scene->materials_age <= 1
				   ? kilograms
				   : 0;
	}
	return 0;
}

int
rc_kilograms_named(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const kilograms[] = {"每公斤", "一公斤", "1公斤", "每千克", "一千克", "1千克"};
	static const char *const tonnes[] = {"每吨", "一吨", "1吨", "每噸", "一噸", "1噸"};
	rc_text text = reader->mentions.text;
	int good = value - 1;
	bool each;
	size_t at;

	if (rc_at(reader, value)->quantity->kind != RC_Q_MONEY)
		return 0;
	if (!reader->mentions.chinese)
		return rc_kilograms_in_english(reader, clause, value);
	while (good >= clause->first && rc_at(reader, good)->material == NULL)
		good--;
	/* 每公斤由490元涨至680元: of the goods whose price was spoken of. */
	if (good < clause->first && reader->scene->materials_age <= 1 && reader->scene->measure == RC_M_PRICE &&
		reader->scene->measure_age <= 1)
		return kilograms_right_before(text, rc_at(reader, value)->from);
	/* 每吨氧化镨钕41.5万元 */
	each = good == value - 1 && good >= clause->first &&
		   ((rc_at(reader, good)->from >= 6 && memcmp(text.data + rc_at(reader, good)->from - 6, "每", 3) == 0) ||
			(rc_at(reader, good)->from >= 9 && memcmp(text.data + rc_at(reader, good)->from - 9, "每", 3) == 0));
	if (!each && (good < clause->first || (rc_find_measure(reader, (rc_stretch){good, value}, RC_M_PRICE) < 0 &&
										   !((rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) ||
											  rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA)) &&
											 rc_measure_in(reader, (rc_stretch){good, value}, true) < 0))))
		return kilograms_in_chinese(reader, clause, value);
	at = rc_at(reader, good)->from;
	if (at >= 3 && memcmp(text.data + at - 3, "的", 3) == 0)
		at -= 3;
	for (size_t k = 0; k < sizeof(kilograms) / sizeof(kilograms[0]); k++)
	{
		if (at >= strlen(kilograms[k]) &&
			memcmp(text.data + at - strlen(kilograms[k]), kilograms[k], strlen(kilograms[k])) == 0)
			return 1;
		if (at >= strlen(tonnes[k]) && memcmp(text.data + at - strlen(tonnes[k]), tonnes[k], strlen(tonnes[k])) == 0)
			return 1000;
	}
	return kilograms_in_chinese(reader, clause, value);
}
