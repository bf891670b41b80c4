/*-------------------------------------------------------------------------
 *
 * rule_change.c
 *		Growth and decline against before.
 *
 * A percentage or multiple is a change when a word of rising or falling
 * governs it: "rose 56%", "an increase of 228%", "5% fewer than", 下降近五成
 * (change_direction.c).  Behind "to" or "from" (降至58%, "from 90%") it is a level,
 * and no change.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/change_parts.h"

#include "grammar/frame.h"
#include "grammar/weekday.h"
#include "number/number.h"
#include "rules/amount_parts.h"
#include "rules/rules.h"

/*-------------------------------------------------------------------------
 * What moves
 *-------------------------------------------------------------------------
 */

/* 稀土磁材板块反弹1.3%: shares of a sector move. */
static bool
moves_sector(const rc_reader *reader, const rc_clause *clause)
{
	return rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_SECTOR_ZH);
}

/* 涨 and 跌 are said of prices, unless something else is named; so is what moves to a price. */
static bool
tells_price(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "neodymium fell 1.5% to 545,000 yuan a tonne" */
		if (mention->quantity != NULL && mention->quantity->kind == RC_Q_PRICE)
			return true;
		if (rc_direction_of(mention) == 0)
			continue;
		if (mention->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_DEAR))
			return true;
		if (mention->latin)
			continue;
		if (moves_sector(reader, clause) && !rc_holds(&reader->mentions, i, "价"))
			return false;
		if (rc_says_of(&reader->mentions, i, i + 1, RC_SPELT_PRICE_MOVES_ZH))
			return true;
	}
	return false;
}

static bool
moves_itself(const rc_reader *reader, const rc_frame *frame, int at)
{
	const rc_mention *subject =
		frame->subject_at >= 0 && frame->subject_at < at ? rc_at(reader, frame->subject_at) : NULL;

	return subject != NULL && subject->latin && subject->role == RC_ROLE_BARE && rc_is_firm(subject) &&
		   rc_direction_of(rc_at(reader, frame->subject_at + 1)) != 0;
}

/* 此次下跌…，预计会再跌20%: goods spoken of before, in a sentence that speaks of no firm, whose shares it could be. */
static bool
goes_on_with_goods(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	return reader->mentions.chinese && scene->measure_age > 0 &&
		   !(scene->subject_age == 0 && rc_text_same(scene->subject, scene->company));
}

/* Words of a noun phrase before the one that moves: "its quarterly sales". */
#define PHRASE_REACH 3

/*
 * "Iluka's shares plummeted", "the company's workforce grew": a noun of no
 * meaning to us moves, right before the verb and behind what begins its phrase.
 * "The figure", "the volume" stand for what was told before.
 */
static bool
moves_other_noun(const rc_reader *reader, const rc_frame *frame, int at)
{
	int verb = at;

	while (verb > 0 && verb > at - PHRASE_REACH && rc_direction_of(rc_at(reader, verb)) == 0)
		verb--;
	if (verb < 1 || !rc_at(reader, verb)->latin || rc_at(reader, verb - 1)->type != RC_WORD ||
		rc_at(reader, verb - 1)->capital || rc_spells_of(&reader->mentions, verb - 1, RC_SPELT_COUNTED) ||
		frame->measure_at >= 0)
		return false;
	for (int i = verb - 2; i >= 0 && i >= verb - 2 - PHRASE_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_ARTICLE) || mention->owner || rc_is_mark(mention, '\'') ||
			rc_has_cue(mention, RC_CUE_PRONOUN_IT))
			return true;
		if (mention->type != RC_WORD)
			return false;
	}
	return false;
}

/* "Lynas (ASX: LYC, A$7.10, up 4.5%)": does an English aside right behind a firm move what it does not name? */
static bool
quotes_firm(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	const rc_clause *aside = clause;

	if (!clause->aside || reader->mentions.chinese || !frame->measure_inherited || !frame->materials_inherited)
		return false;
	while (aside > reader->clauses.items && aside[-1].aside)
		aside--;
	return aside->first >= 2 && rc_is_mark(rc_at(reader, aside->first - 1), '(') &&
		   rc_is_firm(rc_at(reader, aside->first - 2));
}

/* Are the figures those of shares and funds? */
static bool
is_of_stock_market(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, int at)
{
	if (quotes_firm(reader, clause, frame))
		return true;
	/* "The miner Molycorp rose 8%": what moves where nothing else is named is the company's share. */
	if ((frame->measure_inherited ||
		 (frame->measure_at >= 0 && rc_measure_reads(rc_at(reader, frame->measure_at), RC_AGENT))) &&
		moves_itself(reader, frame, at))
		return true;
	/* "The rare earth fund gained 4 percent" is of the stock market, too. */
	if (frame->measure == RC_M_INVESTMENT && frame->measure_at >= 0 &&
		rc_spells(&reader->mentions, frame->measure_at, "fund"))
		return true;
	if (frame->measure_inherited && moves_other_noun(reader, frame, at))
		return true;
	/* "The index rose 27%, more than the 3% gain of 16 commodity producers" */
	if (reader->scene->noise_age == 0 && !reader->mentions.chinese && frame->measure_at >= 0 &&
		rc_names_doer(rc_at(reader, frame->measure_at)))
		return true;
	/* Behind a figure of the stock market, a bare change is one of it, too. */
	return frame->measure_inherited && reader->scene->noise_age <= 1;
}

/* Is the one that the frame takes for its subject only the market, or a word for the goods themselves? */
static bool
names_no_mover(const rc_reader *reader, const rc_frame *frame, int at)
{
	const rc_mention *mention = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;

	return mention == NULL || (mention->latin && mention->role == RC_ROLE_IN) ||
		   (mention->latin && mention->entity == NULL && mention->type != RC_PROPER && frame->subject_at > at);
}

/*
 * "Antimony has rallied 250 percent", "dysprosium oxide climbed 5%": in English
 * one good that rises, where nothing else is named, rises in price.  Groups may
 * be sectors of the stock market.
 */
static bool
good_moves(const rc_reader *reader, const rc_clause *clause, int at)
{
	for (int i = clause->first; i < clause->last && rc_at(reader, i)->latin; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		const char *name;

		if (rc_counts(rc_measure_of(mention)))
			return false;
		if (i >= at || mention->material == NULL)
			continue;
		/* "while that of bismuth leapt": what it is was told before. */
		if (i >= 2 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_OF) &&
			(rc_spells(&reader->mentions, i - 2, "that") || rc_spells(&reader->mentions, i - 2, "those")))
			return false;
		name = rc_concept_name(RC_MATERIALS, mention->material->concept);
		while (++i < clause->last && rc_stands_before_move(rc_at(reader, i)))
			;
		return i < clause->last && rc_at(reader, i)->latin &&
			   (rc_direction_of(rc_at(reader, i)) != 0 || rc_has_cue(rc_at(reader, i), RC_CUE_WORTH) || i == at) &&
			   !rc_is_group((rc_text){name, strlen(name)}) && strstr(name, "magnets") == NULL;
	}
	return false;
}

/* "reported less revenue after a 53% slide in prices": what stands behind the noun of moving and "in" is what moves. */
static void
read_moved_behind(const rc_reader *reader, const rc_clause *clause, int at, rc_frame *frame)
{
	int in = at + 1;

	while (in < clause->last && in <= at + 2 && !rc_has_cue(rc_at(reader, in), RC_CUE_IN))
		in++;
	if (in >= clause->last || in > at + 2 || in == clause->first || frame->measure_at > in ||
		!rc_at(reader, in)->latin || rc_direction_of(rc_at(reader, in - 1)) == 0)
		return;
	for (int i = in + 1; i < clause->last && i <= in + PHRASE_REACH; i++)
	{
		if (!rc_measure_reads(rc_at(reader, i), RC_NAME))
			continue;
		frame->measure = rc_measure_of(rc_at(reader, i));
		frame->measure_at = i;
		frame->measure_inherited = false;
		return;
	}
}

/* "Demand is soaring. It is set to triple": does the English clause begin with a pronoun for what the sentence before tells of? */
static bool
points_to_measure(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const pronouns[] = {"it", "they", "that", "this", "those"};

	return !reader->mentions.chinese && reader->scene->measure_age == 1 && clause == reader->clauses.items &&
		   RC_SPELLS_ANY(&reader->mentions, clause->first, pronouns);
}

/* 锂的需求正在飙升。预计到2030年将增长两倍: does nothing but times and small words stand before what moves at `at`? */
static bool
goes_on_moving(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (!reader->mentions.chinese || reader->scene->measure_age > 1 || clause != reader->clauses.items)
		return false;
	for (int i = clause->first; i < at; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_WORD || mention->material != NULL || rc_is_actor(mention))
			return false;
	}
	return true;
}

/*
 * "Lithium output rose 23 percent worldwide", "the market for graphite is set
 * to triple": what nobody of the sentence is said to have moves in the world.
 */
static void
read_world(const rc_reader *reader, const rc_clause *clause, int at, rc_frame *frame)
{
	const rc_mention *behind = at + 1 < clause->last ? rc_at(reader, at + 1) : NULL;
	bool everywhere = behind != NULL && behind->latin && behind->entity != NULL && rc_is_world(behind->name);

	/* "Demand is soaring. It is set to triple": where nobody's was spoken of. */
	if (points_to_measure(reader, clause) && (frame->subject.data == NULL || reader->scene->subject_age > 1) &&
		(frame->measure == RC_M_DEMAND || frame->measure == RC_M_MARKET || frame->measure == RC_M_CONSUMPTION))
	{
		frame->subject = (rc_text){"WORLD", 5};
		return;
	}
	if (!frame->subject_inherited || reader->mentions.chinese)
		return;
	if (everywhere)
		frame->subject_inherited = false;
	else if ((frame->measure != RC_M_MARKET && (frame->measure != RC_M_INVESTMENT || frame->subject.data != NULL)) ||
			 frame->measure_inherited || reader->scene->subject_age == 0 ||
			 rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SELF_REF) >= 0)
		return;
	frame->subject = (rc_text){"WORLD", 5};
}

/*
 * "demand for lithium, which Iluka sees growing": what somebody expects of the noun that an English relative clause
 * speaks of is told of it, and not of him.
 */
static void
read_expected(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	int measure;

	if (!clause->relative || clause == reader->clauses.items || frame->subject_at < clause->first ||
		!rc_at(reader, frame->subject_at)->latin || !rc_is_firm(rc_at(reader, frame->subject_at)) ||
		!rc_spells_of(&reader->mentions, frame->subject_at + 1, RC_SPELT_EXPECTED))
		return;
	measure = rc_measure_in(reader, (rc_stretch){clause[-1].first, clause[-1].last}, true);
	if (measure < 0)
		return;
	frame->measure = rc_measure_of(rc_at(reader, measure));
	frame->measure_at = measure;
	frame->subject_at = rc_subject_in(reader, (rc_stretch){clause[-1].first, clause[-1].last});
	frame->subject = frame->subject_at >= 0 ? rc_actor_name(reader, frame->subject_at) : (rc_text){"WORLD", 5};
	frame->partner = (rc_text){NULL, 0};
}

/* 机器人去年用掉镨钕700吨，比上年多两成: what is taken goes on with the use that took it. */
static void
go_on_with_use(const rc_reader *reader, rc_frame *frame)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (last == NULL || !reader->mentions.chinese || !frame->measure_inherited || frame->subject_at >= 0 ||
		last->measure != frame->measure || (frame->measure != RC_M_DEMAND && frame->measure != RC_M_CONSUMPTION))
		return;
	frame->subject = last->subject;
}

/* "Iluka's costs for the refinery have risen by 40 percent": is it what a firm that is named pays that moved? */
static bool
is_cost_of_firm(const rc_reader *reader, int at, const rc_frame *frame)
{
	int before = frame->measure_at - 1;

	if (frame->measure_inherited || frame->subject_inherited || frame->subject_at < 0 || frame->measure_at >= at ||
		!rc_measure_reads(rc_at(reader, frame->measure_at), RC_NAME) ||
		!rc_is_company(rc_at(reader, frame->subject_at)) ||
		(frame->materials.count == 0 && !reader->mentions.chinese &&
		 !rc_names_works(reader, (rc_stretch){frame->subject_at + 1, at})))
		return false;
	/* "labour costs", "motor costs": of one thing among others. */
	return (rc_at(reader, before)->type != RC_WORD && !rc_is_use(rc_at(reader, before))) ||
		   !rc_at(reader, before)->latin || rc_spells_of(&reader->mentions, before, RC_SPELT_WHOLE_COST);
}

/* Reads what the clause moves around mention `at`; false where it is none of ours. */
static bool
read_moved(const rc_reader *reader, const rc_clause *clause, int at, const rc_quantity *quantity, rc_frame *frame)
{
	rc_frame_read(reader, clause, at, frame);
	read_moved_behind(reader, clause, at, frame);
	read_expected(reader, clause, frame);
	go_on_with_use(reader, frame);
	read_world(reader, clause, at, frame);
	rc_read_sales_abroad(reader, clause, frame);
	if ((frame->measure == RC_M_NONE || frame->measure_inherited) &&
		(!frame->materials_inherited || goes_on_with_goods(reader) ||
		 (!reader->mentions.chinese && reader->scene->materials_age == 0)) &&
		((tells_price(reader, clause) && reader->scene->noise_age > 0) ||
		 (names_no_mover(reader, frame, at) && reader->scene->noise_age > 1 && good_moves(reader, clause, at))))
	{
		frame->measure = RC_M_PRICE;
		frame->measure_inherited = false;
	}
	if (rc_goods_cost(reader, clause, at, frame))
		frame->measure = RC_M_PRICE;
	if (rc_pays_more(reader, clause, at, frame) || rc_points_to_good(reader, clause, at, frame))
	{
		frame->measure = RC_M_PRICE;
		frame->measure_inherited = false;
	}
	if (rc_needs_times_as_much(reader, clause, at, frame))
	{
		frame->measure = RC_M_DEMAND;
		frame->measure_inherited = false;
	}
	if (is_of_stock_market(reader, clause, frame, at))
		return false;
	if (frame->measure_inherited && reader->scene->measure_age > 0 && !points_to_measure(reader, clause) &&
		!goes_on_moving(reader, clause, at) && (quantity == NULL || quantity->kind == RC_Q_MULTIPLE))
		return false;
	if (rc_is_quoted_rate(reader, at, frame))
	{
		frame->measure = RC_M_PRICE;
		frame->measure_inherited = false;
		rc_read_quoted_market(reader, at, frame);
	}
	else if (frame->measure == RC_M_PRICE)
		rc_frame_market(reader, clause, at, NULL, frame);
	/* "grew by just 5% in 2024, against 14% in 2023": whose it was that moved, where nobody is named. */
	if (frame->subject.data == NULL && frame->measure_inherited && reader->claims.count > 0 &&
		reader->scene->measure_age == 0 && reader->claims.items[reader->claims.count - 1].measure == frame->measure)
		frame->subject = reader->claims.items[reader->claims.count - 1].subject;
	if (frame->measure == RC_M_NONE || frame->subject.data == NULL ||
		(frame->measure == RC_M_COST ? !is_cost_of_firm(reader, at, frame)
									 : frame->materials.count == 0 && frame->measure != RC_M_REVENUE) ||
		rc_measures_other_goods(reader, clause, frame))
		return false;
	/* 日本经济产业省表示，从中国进口的稀土下降: the state whose trade it tells, where nobody was spoken of. */
	if ((frame->measure == RC_M_IMPORTS || frame->measure == RC_M_EXPORTS) && reader->mentions.chinese &&
		frame->subject_inherited && reader->source_at >= 0 && reader->scene->subject_age > 1 &&
		rc_is_government(rc_at(reader, reader->source_at)) &&
		!rc_text_same(rc_actor_name(reader, reader->source_at), frame->partner))
		frame->subject = rc_actor_name(reader, reader->source_at);
	/* 特斯拉表示，重稀土用量已减少25%: what the firm that tells it uses. */
	if (frame->measure == RC_M_CONSUMPTION && reader->mentions.chinese && frame->subject_inherited &&
		reader->source_at >= 0 && reader->scene->subject_age > 0 && rc_is_company(rc_at(reader, reader->source_at)))
		frame->subject = rc_at(reader, reader->source_at)->name;
	/* 上半年营收同比增长: that of the firm spoken of. */
	if (frame->measure == RC_M_REVENUE && reader->mentions.chinese && frame->subject_inherited &&
		reader->scene->company.data != NULL)
		frame->subject = reader->scene->company;
	/* A country earns no revenue, whoever is left out. */
	if (frame->measure == RC_M_REVENUE && frame->subject.len == 2)
		return false;
	if (frame->measure == RC_M_REVENUE || frame->measure == RC_M_COST)
		frame->materials.count = 0;
	return true;
}

/*-------------------------------------------------------------------------
 * The claim
 *-------------------------------------------------------------------------
 */

/* "doubled to 420 tons": an English multiple is of the time of the amount to which it leads, and which is told already. */
static void
take_time_of_level(const rc_reader *reader, int at, rc_claim *change)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (reader->mentions.chinese || change->has_period || last == NULL || last->kind != RC_AMOUNT ||
		at + 2 >= reader->mentions.count || !rc_has_cue(rc_at(reader, at + 1), RC_CUE_TO) ||
		rc_at(reader, at + 2)->quantity == NULL || last->measure != change->measure ||
		!rc_text_same(last->subject, change->subject))
		return;
	change->has_period = last->has_period;
	change->period = last->period;
}

/* Words between a Chinese noun and the verb that moves it. */
#define NOUN_REACH 4

bool
rc_moves_other_noun(const rc_reader *reader, const rc_clause *clause, int at)
{
	int first = at - NOUN_REACH > clause->first ? at - NOUN_REACH : clause->first;

	for (int i = at - 1; i >= first; i--)
	{
		if (rc_counts(rc_measure_of(rc_at(reader, i))))
			return false;
	}
	return reader->mentions.chinese && rc_says_of(&reader->mentions, first, at, RC_SPELT_MOVES_ELSE_ZH);
}

rc_status
rc_change_add(rc_reader *reader, const rc_clause *clause, int at, int first, int last, const rc_interval *change,
			  const rc_quantity *quantity, rc_error *error)
{
	rc_claim claim;
	rc_frame frame;
	rc_text other;
	rc_status status;

	if (!read_moved(reader, clause, at, quantity, &frame))
		return RC_OK;
	rc_name_ore_body(reader, clause, &frame);
	rc_claim_start(reader, clause, at, RC_CHANGE, &claim);
	claim.measure = frame.measure;
	claim.subject = frame.subject;
	claim.partner = frame.partner;
	claim.value = *change;
	claim.unit.kind = RC_U_FRACTION;
	if (frame.quota)
		claim.modality = RC_QUOTA;
	/* The time before is not that of the change. */
	claim.has_period &= !(quantity != NULL && rc_is_part_of_before(reader, clause, at));
	/* 去年同期为4100吨，年减3%: nor is the time that the change is measured against. */
	claim.has_period &= !(reader->mentions.chinese && clause->framed != NULL && clause->framed->shifted &&
						  rc_clause_time(&reader->mentions, clause, at) == NULL);
	rc_settle_time_of_part(reader, clause, at, &claim);
	take_time_of_level(reader, at, &claim);
	rc_frame_continue_period(reader, clause, &frame, &claim);
	rc_change_since_base(reader, clause, &claim);
	rc_date_price(reader, clause, at, &claim);
	claim.basis = rc_change_basis(reader, clause, &claim, at);
	if (claim.basis == RC_BASIS_NONE)
		claim.basis = rc_change_basis_beside(reader, clause, &claim, at);
	if (frame.partner.data == NULL && frame.measure_inherited && reader->scene->partner_age == 0)
		claim.partner = reader->scene->partner;
	if (rc_text_same(claim.partner, claim.subject))
		claim.partner = (rc_text){NULL, 0};
	claim.confidence = rc_frame_confidence(&frame, quantity);
	other = rc_other_of_each(reader, clause, at, frame.subject_at, frame.subject);
	if (other.data != NULL)
		claim.partner = (rc_text){NULL, 0};
	status = rc_claim_add(reader, &claim, &frame.materials, first, last, error);
	if (status == RC_OK && other.data != NULL)
	{
		rc_claim second = claim;

		second.subject = other;
		status = rc_claim_add(reader, &second, &frame.materials, first, last, error);
	}
	if (status == RC_OK && rc_joined_measure(reader, frame.measure_at) >= 0)
	{
		claim.measure = rc_measure_of(rc_at(reader, rc_joined_measure(reader, frame.measure_at)));
		status = rc_claim_add(reader, &claim, &frame.materials, first, last, error);
	}
	rc_frame_remember(reader, &frame);
	if (claim.has_period)
		rc_scene_set_period(reader->scene, claim.period);
	return status;
}

/*-------------------------------------------------------------------------
 * The rule
 *-------------------------------------------------------------------------
 */

/* Characters of a noun, at least. */
#define NOUN_CHARACTERS 2

/*
 * 能量损耗降低40%: is what moves in Chinese a noun of no meaning to us, right
 * before the verb at `at`, in a clause that names no measure itself?
 */
static bool
moves_something_else(const rc_reader *reader, const rc_clause *clause, int at, int value)
{
	int words = 0;

	if (rc_moves_other_noun(reader, clause, at))
		return true;
	if (!reader->mentions.chinese || at >= value ||
		rc_measure_in(reader, (rc_stretch){clause->first, value}, true) >= 0)
		return false;
	/* 汇率再跌3% */
	while (at > clause->first && rc_has_cue(rc_at(reader, at - 1), RC_CUE_ALSO))
		at--;
	for (int i = at - 1; i >= clause->first && rc_at(reader, i)->type == RC_WORD && !rc_at(reader, i)->latin; i--)
		words++;
	/* 这个数字多了三成: what stands for the measure told before. */
	return words >= NOUN_CHARACTERS && !rc_says_of(&reader->mentions, at - words, at, RC_SPELT_LEVEL_ZH) &&
		   rc_find_material(reader, (rc_stretch){clause->first, at}) < 0;
}

/* "three times the price in China", "as much as in China": does an English multiple end with whose it is set beside, and no time? */
static bool
multiplies_others(const rc_reader *reader, const rc_clause *clause, int value)
{
	rc_stretch behind = {value + 1, clause->last};
	int who;

	if (reader->mentions.chinese || rc_at(reader, value)->quantity->kind != RC_Q_MULTIPLE ||
		rc_next_in(reader, RC_TIME_SORT, behind, behind.first) < behind.last)
		return false;
	who = rc_next_in(reader, RC_ACTOR_SORT, behind, behind.first);
	/* "its price at the start of the year" is no other's. */
	return who < behind.last && rc_at(reader, who)->entity != NULL && rc_can_act(reader, who) &&
		   (rc_at(reader, who)->owner || rc_at(reader, who)->role == RC_ROLE_IN ||
			rc_at(reader, who)->role == RC_ROLE_OF);
}

/* 较国内高出两倍: in Chinese what is higher than somebody else's has not moved. */
static bool
compares_others(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (multiplies_others(reader, clause, value))
		return true;
	for (int i = clause->first + 1; i < value && reader->mentions.chinese; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_THAN &&
			rc_has_cue(rc_at(reader, i - 1), RC_CUE_THAN))
			return true;
	}
	return false;
}

/* Mentions between a rate and what somebody had foreseen. */
#define FORESEEN_REACH 6

/* "came in 6% higher than our forecast", "4% below the quota": what is compared with no time before has not moved. */
static bool
compares_with_foreseen(const rc_reader *reader, int value)
{
	int i = value + 1;

	if (reader->mentions.chinese ||
		!(rc_has_cue(rc_at(reader, i), RC_CUE_UP) || rc_has_cue(rc_at(reader, i), RC_CUE_DOWN)))
		return false;
	while (++i < reader->mentions.count && i <= value + FORESEEN_REACH)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_spells_of(&reader->mentions, i, RC_SPELT_FORESEEN) || rc_measure_of(mention) == RC_M_QUOTA)
			return true;
		if (mention->quantity != NULL || mention->material != NULL || mention->measure != NULL ||
			(mention->type == RC_MARK && mention->mark != '\''))
			return false;
	}
	return false;
}

/* What is left of something has shrunk by the rest. */
static rc_status
add_part_of_before(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_interval change = quantity->value;
	rc_number one = rc_number_int(1);

	if ((change.has_low && !rc_number_sub(change.low, one, &change.low)) ||
		(change.has_high && !rc_number_sub(change.high, one, &change.high)))
		return RC_OK;
	if (!rc_at(reader, value)->latin && change.has_low && change.has_high && rc_is_less_than_part(reader, value))
	{
		change.has_low = change.low_open = false;
		change.high_open = true;
	}
	return rc_change_add(reader, clause, value, rc_frame_start(reader, clause, value), value + 1, &change, quantity,
						 error);
}

/* Does the value say how many of several, or what part of a whole, rather than how far something moves? */
static bool
counts_parts(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	const rc_mention *next = value + 1 < clause->last ? rc_at(reader, value + 1) : NULL;

	/* "advancing all of it": a whole is no rate. */
	if (quantity->vague && quantity->kind == RC_Q_SHARE && quantity->value.has_low &&
		rc_number_compare(quantity->value.low, rc_number_int(1)) == 0)
		return true;
	if (next == NULL)
		return false;
	/* "Most exports fell": so many of them. */
	if (quantity->vague && quantity->kind == RC_Q_SHARE && rc_at(reader, value)->latin &&
		rc_spells(&reader->mentions, value, "most"))
		return true;
	/* 超九成公司实现增长: so many firms.  "to reduce China's 90% share": the rate is the share's. */
	return rc_has_cue(next, RC_CUE_HOLDER) || (next->latin && rc_has_cue(next, RC_CUE_SHARE_WORD));
}

rc_status
rc_rule_change(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_interval change;
	int at = value;
	int direction;
	bool level;

	if ((quantity->kind != RC_Q_SHARE && quantity->kind != RC_Q_MULTIPLE) || counts_parts(reader, clause, value))
		return RC_OK;
	if (rc_is_part_of_before(reader, clause, value) || rc_is_part_of_level(reader, clause, value))
	{
		*taken = true;
		return add_part_of_before(reader, clause, value, error);
	}
	level = rc_is_level(reader, clause, value);
	if (level && quantity->kind == RC_Q_SHARE && rc_moving_rate(reader, clause, value, &at) != 0)
		level = false;
	if (level && quantity->kind == RC_Q_SHARE)
		return RC_OK;
	direction = rc_change_direction(reader, clause, value, level, &at);
	if (quantity->kind == RC_Q_MULTIPLE)
	{
		if (!rc_change_of_multiple(reader, value, direction, &change))
			return RC_OK;
	}
	else if (direction == 0)
		return RC_OK;
	else
		change = direction > 0 ? quantity->value : rc_interval_negate(quantity->value);
	/* Fines of 20 times the value are no change. */
	if (quantity->kind == RC_Q_MULTIPLE &&
		rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_FINE) >= 0)
		return RC_OK;
	*taken = true;
	if (compares_others(reader, clause, value) || compares_with_foreseen(reader, value))
		return RC_OK;
	if (moves_something_else(reader, clause, at, value))
	{
		reader->scene->noise_age = 0;
		return RC_OK;
	}
	reader->scene->direction = direction;
	reader->scene->direction_age = 0;
	return rc_change_add(reader, clause, value, rc_frame_start(reader, clause, at < value ? at : value),
						 (at > value ? at : value) + 1, &change, quantity, error);
}
