/*-------------------------------------------------------------------------
 *
 * slots.c
 *		Filling the slots of a claim from the mentions of a clause.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/chronicle.h"
#include "grammar/frame_parts.h"
#include "grammar/slots.h"

#include "base/error.h"

/*-------------------------------------------------------------------------
 * Measures
 *-------------------------------------------------------------------------
 */

bool
rc_counts(rc_measure measure)
{
	return measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF &&
		   measure != RC_M_TECHNOLOGY;
}

bool
rc_names_doer(const rc_mention *mention)
{
	return mention->latin && mention->measure_forms == RC_FORM_BIT(RC_AGENT);
}

/* "processing and refining output", 冶炼产品产量: output says only that the other is meant as a quantity. */
static int
more_specific(const rc_reader *reader, rc_stretch stretch, int at)
{
	/* "the mine can produce": what it is able to do is not told by its name. */
	if (at < 0 || rc_measure_of(rc_at(reader, at)) != RC_M_PRODUCTION ||
		(at > 0 && rc_has_cue(rc_at(reader, at - 1), RC_CUE_ABLE)))
		return at;
	for (int i = at - 1; i >= stretch.first && i >= at - 3; i--)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (rc_names_doer(rc_at(reader, i)))
			continue;
		if (measure == RC_M_REFINING || measure == RC_M_MINING || measure == RC_M_RECYCLING)
			return i;
	}
	return at;
}

static bool
continues_noun(const rc_reader *reader, int i, int next)
{
	const rc_mention *first = rc_at(reader, i);

	return next == i + 1 && rc_at(reader, next)->latin && rc_measure_reads(rc_at(reader, next), RC_NAME) &&
		   (rc_measure_reads(first, RC_NAME) || rc_measure_of(first) == RC_M_EXPORTS ||
			rc_measure_of(first) == RC_M_IMPORTS);
}

/* "demand for cobalt to make batteries": an English infinitive right behind the goods of the noun at `found` says what they are for. */
static bool
tells_purpose(const rc_reader *reader, int found, int i)
{
	return i - 2 > found && rc_at(reader, i)->latin && rc_is_measure_verb(rc_at(reader, i)) &&
		   rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO) && rc_at(reader, i - 2)->material != NULL &&
		   rc_measure_reads(rc_at(reader, found), RC_NAME) && rc_has_cue(rc_at(reader, found + 1), RC_CUE_FOR);
}

int
rc_measure_in(const rc_reader *reader, rc_stretch stretch, bool last)
{
	int found = -1;

	for (int i = rc_next_in(reader, RC_MEASURE_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_MEASURE_SORT, stretch, i + 1))
	{
		if (!rc_counts(rc_measure_of(rc_at(reader, i))) || (i >= reader->said_from && i < reader->said_to))
			continue;
		/* "Exports from the world's largest supplier rose 5%": exports rose. */
		if (found >= 0 && rc_names_doer(rc_at(reader, i)) && !(last && rc_names_doer(rc_at(reader, found))))
			continue;
		if (found >= 0 && tells_purpose(reader, found, i))
			continue;
		/* "the export price", "processing capacity": the head of English nouns is the last of them. */
		if (found >= 0 && !last && !rc_names_doer(rc_at(reader, found)) && !continues_noun(reader, found, i))
			break;
		found = i;
	}
	return more_specific(reader, stretch, found);
}

rc_measure
rc_measure_of_works(const rc_reader *reader, int i)
{
	if (rc_spells_of(&reader->mentions, i, RC_SPELT_REFINERY))
		return RC_M_REFINING;
	if (i > 0 && rc_spells_of(&reader->mentions, i, RC_SPELT_FACTORY) && rc_at(reader, i - 1)->material != NULL &&
		strstr(rc_concept_name(RC_MATERIALS, rc_at(reader, i - 1)->material->concept), "magnets") != NULL)
		return RC_M_PRODUCTION;
	return RC_M_NONE;
}

static bool
is_work(rc_measure measure)
{
	return measure == RC_M_MINING || measure == RC_M_REFINING;
}

/* Are the measures at i and i + 2 told together? */
static bool
joins_measures(const rc_reader *reader, int i)
{
	const rc_mention *one, *joint, *other;

	if (i < 0 || i + 2 >= reader->mentions.count)
		return false;
	one = rc_at(reader, i);
	joint = rc_at(reader, i + 1);
	other = rc_at(reader, i + 2);
	if (!rc_is_joint(joint) || rc_measure_of(one) == rc_measure_of(other))
		return false;
	if (one->latin)
		return is_work(rc_measure_of(one)) && is_work(rc_measure_of(other));
	return rc_measure_reads(one, RC_NAME) && rc_measure_reads(other, RC_NAME) && rc_counts(rc_measure_of(one));
}

int
rc_joined_measure(const rc_reader *reader, int at)
{
	if (joins_measures(reader, at - 2))
		return at - 2;
	return at >= 0 && rc_at(reader, at)->latin && joins_measures(reader, at) ? at + 2 : -1;
}

/*-------------------------------------------------------------------------
 * Modality, noise
 *-------------------------------------------------------------------------
 */

/* Mentions of what a word before a colon is the name of, at most. */
#define COLON_REACH 4

/* Does the clause tell what a weight of goods costs?  Contracts and closing prices of goods are none of the stock market. */
static bool
tells_price_of_weight(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const markets[] = {"盘", "盤", "合约", "合約"};
	rc_stretch all = {clause->first, clause->last};
	int noise = rc_find_cue(reader, all, RC_CUE_NOISE);
	bool market = false;

	for (size_t k = 0; k < sizeof(markets) / sizeof(markets[0]); k++)
		market |= rc_holds(&reader->mentions, noise, markets[k]);
	if (!market)
		return false;
	for (int i = rc_next_in(reader, RC_VALUE_SORT, all, all.first); i < all.last;
		 i = rc_next_in(reader, RC_VALUE_SORT, all, i + 1))
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_PRICE)
			return rc_find_material(reader, all) >= 0;
	}
	return false;
}

/* "will purchase $100 million of the company's stock": a stake, and no figure of the stock market. */
static bool
buys_stock(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};

	for (int i = rc_next_in(reader, RC_VALUE_SORT, all, all.first); i < all.last && !reader->mentions.chinese;
		 i = rc_next_in(reader, RC_VALUE_SORT, all, i + 1))
	{
		if (rc_frame_buys_stock(reader, clause, i))
			return true;
	}
	return false;
}

/* "Shares of the Perth-based producer rose": a firm's, before what moves; but "shares of output". */
static bool
begins_with_shares(const rc_reader *reader, const rc_clause *clause)
{
	bool firm = false;

	if (reader->mentions.chinese || !rc_spells(&reader->mentions, clause->first, "shares of"))
		return false;
	for (int i = clause->first + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_UP) || rc_has_cue(mention, RC_CUE_DOWN))
			return firm;
		if (rc_counts(rc_measure_of(mention)) && !rc_names_doer(mention))
			return false;
		firm |= rc_is_firm(mention) || rc_names_doer(mention) || rc_has_cue(mention, RC_CUE_COMPANY_REF);
	}
	/* "Shares of Lynas, the largest producer, jumped 12%" */
	return firm;
}

bool
rc_is_noise(const rc_reader *reader, const rc_clause *clause)
{
	if (begins_with_shares(reader, clause))
		return true;
	if (rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_NOISE) >= 0)
		return !tells_price_of_weight(reader, clause) && !buys_stock(reader, clause);
	/* "Net profit: 12 million" */
	return clause > reader->clauses.items && clause->first > 0 && clause->last <= clause->first + COLON_REACH &&
		   rc_is_mark(rc_at(reader, clause->first - 1), ':') &&
		   rc_find_cue(reader, (rc_stretch){clause[-1].first, clause[-1].last}, RC_CUE_NOISE) >= 0;
}

/* A quarter, in days. */
#define QUARTER_DAYS 92

/*
 * "The world's largest producer shipped 12 tonnes in March", "exports from the world's largest producer fell in March": does the
 * English rank at `at` only say who did something else, then?
 */
static bool
describes_doer(const rc_reader *reader, const rc_clause *clause, int at)
{
	int first = at;

	if (reader->mentions.chinese)
		return false;
	while (first > clause->first &&
		   (rc_has_cue(rc_at(reader, first - 1), RC_CUE_ARTICLE) || rc_is_actor(rc_at(reader, first - 1)) ||
			rc_is_mark(rc_at(reader, first - 1), '\'')))
		first--;
	if (first > clause->first ? !rc_has_cue(rc_at(reader, first - 1), RC_CUE_FROM) : first == at)
		return false;
	for (int i = at; i < clause->last && !rc_has_cue(rc_at(reader, i), RC_CUE_COPULA); i++)
	{
		if (rc_is_measure_verb(rc_at(reader, i)) || rc_is_predicate(rc_at(reader, i)))
			return true;
	}
	return false;
}

/*
 * "China, which controls 80% of production, in August imposed ...": a share or
 * rank that only stands beside a month, or beside "since", is told of
 * nowadays; and so is a rank in apposition.  Trade is counted by the month.
 */
static bool
is_stray(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind, const rc_claim *claim)
{
	rc_stretch all = {clause->first, clause->last};

	if (kind == RC_RANK && describes_doer(reader, clause, at))
		return true;
	if (rc_clause_time(&reader->mentions, clause, at) != NULL || rc_time_in_brackets(reader, clause) != NULL ||
		rc_find_measure(reader, all, RC_M_EXPORTS) >= 0 || rc_find_measure(reader, all, RC_M_IMPORTS) >= 0)
		return false;
	if (kind == RC_RANK && rc_at(reader, clause->first)->latin && clause->first > 0 &&
		rc_is_mark(rc_at(reader, clause->first - 1), ',') && rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE) &&
		rc_find_cue(reader, (rc_stretch){clause->first, at}, RC_CUE_COPULA) < 0)
		return true;
	if (claim->period.from == RC_DATE_NONE || claim->period.to == RC_DATE_NONE)
		return kind == RC_RANK;
	return claim->period.to - claim->period.from <= QUARTER_DAYS && reader->cell == NULL &&
		   (kind == RC_RANK || rc_next_in(reader, RC_MEASURE_SORT, all, all.first) < all.last);
}

static bool
is_told_in_figures(rc_kind kind)
{
	return kind != RC_RESTRICTION && kind != RC_CLASS && kind != RC_EXCLUSIVE;
}

/* Mentions between who tells something and a clause that says who that is: ", which". */
#define TELLER_REACH 3

/* "Lynas, which runs the largest plant, said": does the English clause only describe him who tells the rest of the sentence? */
static bool
describes_teller(const rc_reader *reader, const rc_clause *clause)
{
	int teller = reader->source_at;

	if (reader->mentions.chinese || teller < 0 || teller >= clause->first || teller < clause->first - TELLER_REACH ||
		!rc_is_mark(rc_at(reader, teller + 1), ','))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "the IEA, which expects" */
		if (clause->relative ? rc_has_cue(mention, RC_CUE_SAID) || rc_has_cue(mention, RC_CUE_FORECAST)
							 : rc_is_predicate(mention) && !rc_measure_reads(mention, RC_NAME))
			return false;
	}
	return clause->relative || rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE);
}

void
rc_claim_start(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind, rc_claim *claim)
{
	const rc_clause *governing = &reader->clauses.items[clause->governing];

	memset(claim, 0, sizeof(rc_claim));
	claim->kind = kind;
	claim->polarity = !reader->denied;
	if ((!reader->source_only_named || is_told_in_figures(kind)) && !describes_teller(reader, clause))
		claim->source = reader->source;
	claim->asof = reader->options->published;
	claim->confidence = 90;
	claim->has_period = rc_period_stated(reader, clause, at, &claim->period, &claim->basis);
	if (!claim->has_period && reader->scene->frame_age == 1 && kind <= RC_CHANGE && kind != RC_RANK &&
		rc_is_framed_before(reader, clause, at))
	{
		claim->period = reader->scene->frame;
		claim->has_period = true;
	}
	rc_chronicle_date(reader, clause, at, claim);
	if ((kind == RC_SHARE || kind == RC_RANK) && claim->has_period && is_stray(reader, clause, at, kind, claim))
		claim->has_period = false;
	/* "China mined 60% in 2010 and now mines 70%"; but a policy stands from then on. */
	if ((kind == RC_RESTRICTION ? rc_begins_statement_between(&reader->mentions, clause->first, at)
								: clause->left_behind) &&
		rc_clause_time(&reader->mentions, clause, at) == NULL)
		claim->has_period = false;
	/* "India today imports 80% of its magnets": a share or rank of one day is told of nowadays. */
	if ((kind == RC_SHARE || kind == RC_RANK || kind == RC_PURITY) && claim->has_period &&
		claim->period.from != RC_DATE_NONE && claim->period.to == claim->period.from + 1)
		claim->has_period = false;

	/* A clause without a verb is governed by the one before it; but "it will buy MP Materials, the only miner". */
	if ((kind == RC_RANK || kind == RC_EXCLUSIVE) && rc_at(reader, clause->first)->latin &&
		rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE))
		governing = clause;
	claim->modality = rc_modality_of(reader, governing, at, kind);
	if (claim->modality == RC_ASSERTED && governing != clause)
		claim->modality = rc_modality_of(reader, clause, at, kind);
}

/*-------------------------------------------------------------------------
 * Adding
 *-------------------------------------------------------------------------
 */

static rc_claim *
new_claim(rc_reader *reader)
{
	rc_claims *claims = &reader->claims;

	if (claims->count == claims->room)
	{
		int room = claims->room == 0 ? 4 : 2 * claims->room;
		rc_claim *items = rc_arena_alloc(reader->arena, (size_t) room * sizeof(rc_claim));

		if (items == NULL)
			return NULL;
		if (claims->count > 0)
			memcpy(items, claims->items, (size_t) claims->count * sizeof(rc_claim));
		claims->items = items;
		claims->room = room;
	}
	return &claims->items[claims->count++];
}

static bool
ends_span(const rc_mention *mention)
{
	return mention->type == RC_MARK && (mention->mark == '.' || mention->mark == ',' || mention->mark == '!');
}

/* The span in bytes for now; extract.c turns it into code points. */
static void
set_span(const rc_reader *reader, rc_claim *claim, int from, int to)
{
	size_t start, end;

	/* The full stop or comma behind a statement is not part of it. */
	while (to - 1 > from && ends_span(rc_at(reader, to - 1)))
		to--;
	end = rc_at(reader, to - 1)->to;
	start = rc_at(reader, from)->from;
	for (int i = from; i < to; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && quantity->repaired && quantity->tail_to > end)
			end = quantity->tail_to;
		/* 3.6万吨，这是该国的出口量: a figure that is told first is part of what states it. */
		if (quantity != NULL && quantity->from < start)
			start = quantity->from;
	}
	claim->has_span = true;
	claim->span_from = (int32_t) start;
	claim->span_to = (int32_t) end;
}

static bool
same_statement(const rc_claim *a, const rc_claim *b)
{
	rc_claim left = *a;

	left.span_from = b->span_from;
	left.span_to = b->span_to;
	left.confidence = b->confidence;
	return rc_claim_order(&left, b) == 0;
}

/*
 * Bulk goods are in the lexicon so that their figures are not taken for those
 * of the field; claims about them are none of this extension's.
 */
bool
rc_is_bulk(rc_text material)
{
#define NAMED(name)                                                                                                    \
	{                                                                                                                  \
		name, sizeof(name) - 1                                                                                         \
	}
	static const rc_text goods[] = {
		NAMED("aluminium"),
		NAMED("steel"),
		NAMED("oil"),
		NAMED("coal"),
		NAMED("natural gas"),
		NAMED("gold"),
		NAMED("silver"),
		NAMED("iron"),
		NAMED("iron ore"),
		NAMED("zinc"),
		NAMED("lead"),
		NAMED("base metals"),
		NAMED("mica"),
		NAMED("solar panels"),
		NAMED("silicon"),
		NAMED("potash"),
		NAMED("phosphate"),
		NAMED("soybeans"),
		NAMED("semiconductor equipment"),
		NAMED("precious metals"),
	};
#undef NAMED

	for (size_t i = 0; i < sizeof(goods) / sizeof(goods[0]) && material.data != NULL; i++)
	{
		if (material.data[0] == goods[i].data[0] && rc_text_same(material, goods[i]))
			return true;
	}
	return false;
}

/* "Westfield Graphite", "Lone Pine Mining": does the name of a firm that no table knows say what it deals in? */
static bool
is_named_by_trade(const rc_reader *reader, int i)
{
	static const char *const trades[] = {"Graphite", "Lithium", "Rare Earth", "Mineral",  "Metals", "Mining",
										 "Mines",    "Magnet",  "Cobalt",     "Tungsten", "Nickel", "Antimony"};

	for (size_t k = 0; rc_at(reader, i)->type == RC_PROPER && k < sizeof(trades) / sizeof(trades[0]); k++)
	{
		if (rc_holds(&reader->mentions, i, trades[k]))
			return true;
	}
	return false;
}

static bool
names_firm(const rc_reader *reader)
{
	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (rc_is_company(rc_at(reader, i)) || is_named_by_trade(reader, i))
			return true;
	}
	return false;
}

bool
rc_names_goods(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, i + 1))
	{
		rc_text name;

		name.data = rc_concept_name(RC_MATERIALS, rc_at(reader, i)->material->concept);
		name.len = strlen(name.data);
		if (!rc_is_bulk(name) && !rc_text_is(name, "semiconductors") && !rc_text_is(name, "technology"))
			return true;
	}
	return false;
}

/*
 * What all texts tell of, whatever they are about: without a material it counts
 * only in a text of the field, or of its firms.
 */
static bool
is_of_anything(const rc_reader *reader, const rc_claim *claim)
{
	if (claim->material.data != NULL || names_firm(reader))
		return false;
	switch (claim->measure)
	{
		case RC_M_CONTROL:
		case RC_M_BAN:
			return !reader->scene->field;
		case RC_M_INVESTMENT:
		case RC_M_COST:
		case RC_M_REVENUE:
			return !reader->scene->goods && !rc_names_goods(reader, (rc_stretch){0, reader->mentions.count});
		default:
			return false;
	}
}

static rc_status
add_one(rc_reader *reader, const rc_claim *claim, rc_error *error)
{
	rc_claim *place;
	rc_error refusal;

	if (rc_is_bulk(claim->material) || is_of_anything(reader, claim))
		return RC_OK;
	/* What the model does not allow was misread: better nothing than that. */
	if (rc_claim_check(claim, &refusal) != RC_OK)
		return RC_OK;
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *other = &reader->claims.items[i];

		if (claim->span_from < other->span_to && other->span_from < claim->span_to && same_statement(claim, other))
			return RC_OK;
	}
	place = new_claim(reader);
	if (place == NULL)
		return rc_fail_memory(error);
	*place = *claim;
	return RC_OK;
}

/* Makes the one whom a country's money goes to, or who ranks by it, the company that the text goes on to speak of. */
static void
remember_firm_paid(rc_reader *reader, rc_text firm)
{
	if (firm.len > 2 && !rc_is_world(firm) && !rc_text_is(firm, "outside CN"))
		reader->scene->company = firm;
}

rc_status
rc_claim_add(rc_reader *reader, const rc_claim *claim, const rc_materials *materials, int from, int to, rc_error *error)
{
	rc_claim one = *claim;
	int count = materials == NULL ? 0 : materials->count;
	rc_status status = RC_OK;

	if (from >= to)
		return rc_fail(error, RC_INTERNAL, 0, "a claim without words");
	set_span(reader, &one, from, to);
	if (rc_is_foreseen(reader, &one, from))
		one.modality = RC_FORECAST;
	/* 向某公司投资4亿美元，该公司…: the firm that gets the money of somebody who is none is the last one told. */
	if (reader->mentions.chinese && claim->measure == RC_M_INVESTMENT && claim->subject.len == 2)
		remember_firm_paid(reader, claim->partner.data != NULL ? claim->partner : claim->scope);
	for (int i = 0; status == RC_OK && i < (count == 0 ? 1 : count); i++)
	{
		one.material = count == 0 ? (rc_text){NULL, 0} : materials->items[i];
		/* "processed rare earths and magnets": a product is made, whatever is done to what it is made of. */
		one.measure = claim->measure;
		if (rc_text_is(one.material, "rare earth magnets") &&
			(claim->measure == RC_M_REFINING || claim->measure == RC_M_MINING))
			one.measure = RC_M_PRODUCTION;
		status = add_one(reader, &one, error);
	}
	return status;
}

rc_measure
rc_measure_in_world(const rc_reader *reader, const rc_clause *clause, rc_measure measure, rc_text scope)
{
	int at;

	if (measure != RC_M_STOCKPILE || !reader->mentions.chinese || !rc_is_world(scope))
		return measure;
	at = rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_STOCKPILE);
	return at >= 0 && rc_spells_of(&reader->mentions, at, RC_SPELT_STOCK_ZH) ? RC_M_RESERVES : measure;
}
