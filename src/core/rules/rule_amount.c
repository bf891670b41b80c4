/*-------------------------------------------------------------------------
 *
 * rule_amount.c
 *		Absolute quantities: tonnes, counts, prices.  Sums of money are in rule_money.c.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/supplier.h"
#include "rules/amount_parts.h"
#include "rules/rules.h"

#include "grammar/frame.h"
#include "grammar/weekday.h"
#include "number/number.h"

/* What the words before the value say of its bounds. */
static void
read_bounds(const rc_reader *reader, const rc_clause *clause, int value, rc_interval *bounds)
{
	const rc_quantity *before = value > clause->first ? rc_at(reader, value - 1)->quantity : NULL;

	/* "32% higher than the 3,326 tons shipped": the word belongs to the rate before it, and bounds nothing. */
	if (((rc_at(reader, value)->latin && before != NULL && before->kind == RC_Q_SHARE) ||
		 rc_compared_with(reader, clause, value) >= 0) &&
		bounds->has_low != bounds->has_high)
	{
		bounds->low = bounds->high = bounds->has_low ? bounds->low : bounds->high;
		bounds->has_low = bounds->has_high = true;
		bounds->low_open = bounds->high_open = false;
	}
	/* "is ramping up to 5,000 tonnes": what it comes to. */
	if (!reader->mentions.chinese && value > clause->first && !bounds->has_low && bounds->has_high &&
		rc_spells_of(&reader->mentions, value - 1, RC_SPELT_RAMP))
	{
		bounds->low = bounds->high;
		bounds->has_low = true;
		bounds->low_open = bounds->high_open = false;
	}
	/* 每公斤110美元的底价: a floor is what a price is at least. */
	if (rc_is_floor_price(reader, clause, value))
		bounds->has_high = false;
	/* 大约是150万吨 */
	if (value - 2 >= clause->first && reader->mentions.chinese && rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) &&
		rc_has_cue(rc_at(reader, value - 2), RC_CUE_ABOUT))
		bounds->approx = true;
}

/* Mentions behind the value that may belong to it. */
#define AMOUNT_REACH 8

/* "22 tonnes of magnets to Japan": the noun and the other side belong to the statement.  The mention behind its end. */
static int
end_of_amount(const rc_reader *reader, const rc_clause *clause, int value)
{
	int last = value + 1;

	for (int i = value + 1; i < clause->last && i < value + AMOUNT_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
			break;
		if (mention->material != NULL || mention->time != NULL ||
			(rc_is_actor(mention) && mention->role != RC_ROLE_BARE))
			last = i + 1;
	}
	return last;
}

/* Mentions between a price and its time, at most. */
#define MOMENT_REACH 16

/* Is the time of the claim that up to a moment, or around one? */
static bool
is_of_moment(const rc_time *time, const rc_claim *claim)
{
	return time->period.from == claim->period.from && time->period.to == claim->period.to &&
		   time->point.to - time->point.from <= 31 &&
		   (time->relation == RC_TIME_UNTIL || (time->relation != RC_TIME_SINCE && time->grain == RC_YEAR));
}

/*
 * A price is that of a moment: "at the start of 2024", 截至5月27日; not that of the year, nor of all that came before.
 * "This week" is now.
 */
static void
set_moment(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim)
{
	if (claim->has_period && claim->asof != RC_DATE_NONE && claim->period.from != RC_DATE_NONE &&
		claim->period.to == claim->period.from + 7 && claim->period.from <= claim->asof &&
		claim->asof < claim->period.to)
		claim->has_period = false;
	for (int i = value - MOMENT_REACH; claim->has_period && i <= value + MOMENT_REACH; i++)
	{
		const rc_time *time = i >= 0 && i < reader->mentions.count ? rc_at(reader, i)->time : NULL;

		if (time != NULL && is_of_moment(time, claim))
		{
			claim->period = time->point;
			return;
		}
	}
	/* A date that opens the sentence may stand far away. */
	if (claim->has_period && clause->framed != NULL && is_of_moment(clause->framed, claim))
		claim->period = clause->framed->point;
}

/* 9月出口4000吨，去年同期4100吨，年减3%: what follows in Chinese goes on with the time told before the matching one. */
static bool
is_of_matching_time(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_time *time = reader->mentions.chinese ? rc_clause_time(&reader->mentions, clause, value) : NULL;

	return time != NULL && time->shifted;
}

/* unit NULL: that of the value, or of the list it stands in. */
rc_status
rc_amount_add(rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame, const rc_unit *unit,
			  rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_claim claim;
	rc_status status;
	int last = end_of_amount(reader, clause, value);
	int start = rc_frame_start(reader, clause, value);
	rc_text other = rc_other_of_each(reader, clause, value, frame->subject_at, frame->subject);

	rc_claim_start(reader, clause, value, RC_AMOUNT, &claim);
	claim.measure = frame->measure;
	claim.subject = frame->subject;
	claim.partner = frame->partner;
	claim.value = quantity->value;
	claim.unit = rc_is_elliptical_mass(reader, clause, value) ? reader->scene->unit : quantity->unit;
	if (unit != NULL)
		claim.unit = *unit;
	if (frame->measure == RC_M_PRICE && quantity->kind != RC_Q_PRICE &&
		!rc_price_like_before(reader, clause, value, &claim))
		return RC_OK;
	claim.basis = quantity->basis;
	if (rc_is_not_one(reader, clause, value))
	{
		claim.value.low = claim.value.high = rc_number_int(0);
		claim.polarity = true;
	}
	read_bounds(reader, clause, value, &claim.value);
	if (frame->quota)
		claim.modality = RC_QUOTA;
	rc_read_offtake(reader, clause, value, &claim);
	rc_read_taker(reader, clause, frame, &claim);
	rc_amount_continue_period(reader, clause, value, frame, &claim);
	rc_period_of_end(reader, clause, value, &claim);
	/* "has tripled since April to $850": the price is of now. */
	if (frame->measure == RC_M_PRICE && claim.has_period && claim.period.to == RC_DATE_NONE)
		claim.has_period = false;
	if (frame->measure == RC_M_PRICE)
	{
		set_moment(reader, clause, value, &claim);
		rc_date_price(reader, clause, value, &claim);
		rc_remember_price(reader, clause, value, &claim, frame->materials.items[0]);
	}
	claim.confidence = rc_frame_confidence(frame, quantity);
	if (other.data != NULL || (!reader->mentions.chinese && rc_tells_of_each(reader, clause, value)))
		claim.partner = (rc_text){NULL, 0};
	status = rc_claim_add(reader, &claim, &frame->materials, start, last, error);
	/* "Brazil and Vietnam each hold ..." */
	if (status == RC_OK && other.data != NULL)
	{
		claim.subject = other;
		status = rc_claim_add(reader, &claim, &frame->materials, start, last, error);
	}
	rc_frame_remember(reader, frame);
	/* 净利润9亿元。产量8900吨，同比增长12%: a change behind an amount of what is named anew is of that. */
	if (!frame->measure_inherited && quantity->kind == RC_Q_MASS)
		rc_scene_leave_noise(reader->scene);
	reader->scene->unit = claim.unit;
	reader->scene->unit_age = 0;
	if (claim.has_period && !rc_is_compared_level(reader, value) && !is_of_matching_time(reader, clause, value))
		rc_scene_set_period(reader->scene, claim.period);
	return status;
}

/* Is the noun behind "of" a word that is not of the field? */
bool
rc_counts_something_else(const rc_reader *reader, const rc_clause *clause, int value)
{
	int noun = value + 2;

	if (value + 1 >= clause->last || !rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF))
		return false;
	while (noun < clause->last && (rc_has_cue(rc_at(reader, noun), RC_CUE_ARTICLE) || rc_at(reader, noun)->owner ||
								   (rc_is_actor(rc_at(reader, noun)) && rc_at(reader, noun)->latin)))
		noun++;
	return noun < clause->last && rc_at(reader, noun)->type == RC_WORD && rc_at(reader, noun)->latin;
}

/*
 * "500 tonnes of gallium and 200 tonnes of germanium were exported": the verb
 * that the values of a list share stands behind the last of them.  Its mention, or -1.
 */
static int
shared_verb(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	if (reader->mentions.chinese)
		return -1;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)))
			return -1;
	}
	for (const rc_clause *next = clause + 1; next < end && next <= clause + 3; next++)
	{
		if (next->first >= next->last || rc_at(reader, next->first)->quantity == NULL ||
			rc_at(reader, next->first)->quantity->kind != RC_Q_MASS)
			return -1;
		for (int i = next->first; i < next->last; i++)
		{
			if (rc_measure_reads(rc_at(reader, i), RC_PAST) && rc_counts(rc_measure_of(rc_at(reader, i))) &&
				rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA))
				return i;
		}
	}
	return -1;
}

/* Takes from the shared verb what was done, and where, when nobody was named. */
static void
share_verb(const rc_reader *reader, const rc_clause *clause, int verb, rc_frame *frame)
{
	const rc_clause *other = clause;
	int place;

	while (other->last <= verb)
		other++;
	place = rc_subject_in(reader, (rc_stretch){verb, other->last});
	frame->measure = rc_measure_of(rc_at(reader, verb));
	frame->measure_at = verb;
	frame->measure_inherited = false;
	if (frame->subject_at >= 0 || place < 0)
		return;
	rc_frame_set_subject(reader, place, frame);
}

/* 锗20吨、硫酸32万吨: an item of a Chinese list whose goods no table knows. */
static bool
is_item_of_other_goods(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = value;

	if (!reader->mentions.chinese)
		return false;
	while (first > clause->first && rc_at(reader, first - 1)->type == RC_WORD && !rc_at(reader, first - 1)->latin)
		first--;
	return first <= value - 2 && first >= 2 && rc_is_joint(rc_at(reader, first - 1)) &&
		   rc_at(reader, first - 2)->type == RC_QUANTITY;
}

/* 镨、钕、镝、铽四种元素逾47万吨: what several goods come to together is no amount of each. */
static bool
is_sum_of_goods(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	static const char *const kinds[] = {"种", "種"};
	int first = value - 6 > clause->first ? value - 6 : clause->first;

	return reader->mentions.chinese && frame->materials.count > 1 && !frame->materials_inherited && first < value &&
		   RC_SAYS_ANY(&reader->mentions, first, value, kinds);
}

/* 全球开采20万吨，其中18万吨来自中国: of what the world mines or makes, what comes from somebody is his. */
static void
take_origin(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int from = rc_find_cue(reader, (rc_stretch){value + 1, clause->last}, RC_CUE_COME_FROM);
	int origin = from < 0 ? -1 : rc_subject_in(reader, (rc_stretch){from + 1, clause->last});

	if (from >= 0 && origin < 0)
		origin = rc_actor_in(reader, (rc_stretch){from, clause->last}, RC_ROLE_FROM);
	if (origin < 0 || !rc_is_world(frame->subject) || frame->measure == RC_M_IMPORTS ||
		frame->measure == RC_M_EXPORTS || frame->measure == RC_M_DEMAND || frame->measure == RC_M_CONSUMPTION)
		return;
	rc_frame_set_subject(reader, origin, frame);
}

/* 中国占全球39万吨产量的69%: the size of the whole is that of whose it is; so is the amount that another is compared with. */
static void
take_owner_of_whole(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int verb = rc_is_size_of_whole(reader, clause, value)
				   ? rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_ACCOUNT_FOR)
				   : -1;
	int owner =
		verb < 0 ? rc_compared_with(reader, clause, value) : rc_subject_in(reader, (rc_stretch){verb + 1, value});

	if (owner >= 0)
		rc_frame_set_subject(reader, owner, frame);
}

/* "Japan is funding a plant in Malaysia that can process 5,000 tonnes": what a plant can do, the country where it is can. */
static void
take_site(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	bool site = false;

	if (frame->measure != RC_M_CAPACITY || frame->subject_at < 0 || frame->subject.len != 2 || reader->mentions.chinese)
		return;
	for (int i = frame->subject_at + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		site |= rc_has_cue(mention, RC_CUE_SITE) || rc_measure_reads(mention, RC_NAME);
		if (!site || mention->role != RC_ROLE_IN || mention->entity == NULL || i > value + 6)
			continue;
		if (mention->entity->class == RC_COUNTRY)
			frame->subject = mention->name;
		else if (mention->entity->class == RC_PLACE && rc_country_of(mention->entity).data != NULL)
			frame->subject = rc_country_of(mention->entity);
		else
			continue;
		return;
	}
}

/* Tonnes: what all pieces of a use take together is more. */
#define CONTENT_LIMIT 20

/* "Russia ranked second with 3,700 tonnes", of those from whom the one spoken of imports: they are his. */
static void
take_supplier(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	/* "the EU's largest supplier, delivering 6,000 tonnes" */
	if (reader->supplier.data != NULL && frame->measure == RC_M_SUPPLY && frame->subject_inherited)
		frame->measure = RC_M_IMPORTS;
	if (frame->partner.data == NULL && frame->subject_inherited && rc_is_supplied(reader, frame, frame->subject))
		frame->partner = reader->supplier;
	if (frame->measure != RC_M_IMPORTS || !frame->measure_inherited || frame->subject_at < 0 ||
		!rc_is_of_suppliers(reader, clause, frame->subject))
		return;
	frame->partner = frame->subject;
	frame->subject = rc_importer_told(reader);
	frame->subject_inherited = true;
}

/* Mentions between a verb of using and its figure, at most: "needs about an additional 300 kg". */
#define CONTENT_REACH 3

/*
 * "Each Arleigh Burke destroyer requires 5,200 pounds": is so much needed by nobody whom a table knows?  What one thing
 * takes is in it.
 */
static bool
is_in_unknown(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_mention *who = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;

	if (reader->mentions.chinese || rc_is_yearly_mass(reader, value) ||
		(who != NULL && !frame->subject_inherited && frame->subject_at < value && who->type != RC_PROPER &&
		 !rc_is_use(who)))
		return false;
	for (int i = value - 1; i > clause->first && i >= value - CONTENT_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_NEED) || rc_spells_of(&reader->mentions, i, RC_SPELT_USE) ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_IN_PRODUCT))
			return rc_at(reader, i - 1)->type == RC_WORD || rc_is_use(rc_at(reader, i - 1)) ||
				   i - 1 == frame->subject_at;
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->material != NULL || rc_at(reader, i)->measure != NULL)
			break;
	}
	return false;
}

/* "A fighter needs 417 kg", and kilograms in passing: the content of a product is no trade and no output. */
static bool
is_content(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	const rc_interval *mass = &rc_at(reader, value)->quantity->value;
	bool use = (frame->subject_at >= 0 && rc_is_use(rc_at(reader, frame->subject_at)) &&
				(frame->measure == RC_M_DEMAND || frame->measure == RC_M_CONSUMPTION)) ||
			   is_in_unknown(reader, clause, value, frame);

	return mass->has_low && (use || frame->measure_inherited) &&
		   rc_number_compare(mass->low, rc_number_int(use ? CONTENT_LIMIT : 1)) < 0;
}

/* "12,213 metric tons of REO in concentrate": what is counted in oxide is the group, whatever holds it. */
static void
name_oxide_counted(const rc_quantity *quantity, rc_frame *frame)
{
	for (int i = 0; i < frame->materials.count && quantity->basis == RC_BASIS_REO; i++)
	{
		if (rc_text_is(frame->materials.items[i], "rare earth ores"))
			frame->materials.items[i] = (rc_text){"rare earths", 11};
	}
}

/* 无一克产自本土: what comes from one's own soil, or does not, is made there. */
static bool
makes_not_one(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	if (!reader->mentions.chinese || !rc_is_not_one(reader, clause, value) ||
		rc_find_cue(reader, (rc_stretch){value, clause->last}, RC_CUE_COME_FROM) < 0 ||
		(frame->measure != RC_M_NONE && !frame->measure_inherited))
		return false;
	frame->measure = RC_M_PRODUCTION;
	frame->measure_inherited = false;
	return true;
}

/* 生产稀土金属5694吨: tonnes of metal that are made are a product, whatever else the words may call the group. */
static void
name_metals_made(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	static const char *const metals[] = {"稀土金属", "稀土金屬"};

	if (reader->mentions.chinese && frame->measure == RC_M_PRODUCTION && !frame->materials_inherited &&
		frame->materials.count == 1 && rc_text_is(frame->materials.items[0], "rare earths") &&
		RC_SAYS_ANY(&reader->mentions, clause->first, clause->last, metals))
		frame->materials.items[0] = (rc_text){"rare earth metals", 17};
}

/* "turned out 118 tonnes of refined tantalum": what is made of refined goods is refined. */
static void
name_refined(const rc_reader *reader, int value, rc_frame *frame)
{
	const rc_mention *refined = rc_at(reader, value + 2);

	if (frame->measure == RC_M_PRODUCTION && refined->latin && rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) &&
		rc_measure_of(refined) == RC_M_REFINING && !rc_measure_reads(refined, RC_NAME) &&
		rc_at(reader, value + 3)->material != NULL)
		frame->measure = RC_M_REFINING;
}

/* What tonnes are of that their clause does not name: what a list shares, what is held, what is needed. */
static void
settle_measure(rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	bool open = frame->measure_inherited || frame->measure == RC_M_NONE;

	if (open && shared_verb(reader, clause, value) >= 0)
		share_verb(reader, clause, shared_verb(reader, clause, value), frame);
	/* "The miner LKAB has found a million tonnes": what he does for his living is not what is told here. */
	if (frame->measure_at >= 0 && rc_measure_reads(rc_at(reader, frame->measure_at), RC_AGENT) &&
		rc_finds(reader, clause, value))
		frame->measure_inherited = true;
	/* "The deposit could deliver 250 tonnes a year": what a site gives nobody who is named is made there. */
	if (frame->measure == RC_M_SUPPLY && !reader->mentions.chinese && frame->subject_at >= 0 &&
		frame->partner.data == NULL && rc_is_site(reader, frame->subject_at))
		frame->measure = RC_M_PRODUCTION;
	/* "has set the quota at 900 tonnes": a quota is nothing that lies in the ground. */
	if ((frame->measure_inherited || frame->measure == RC_M_NONE) && !frame->quota &&
		((rc_is_holding(reader, clause, value) && !rc_goes_on_having(reader, frame)) ||
		 (reader->mentions.chinese && rc_names_resources(reader, (rc_stretch){clause->first, value}))))
	{
		frame->measure = rc_measure_held(reader, clause);
		rc_frame_name_group(reader, frame);
	}
	/* "The world needs 900 tonnes, of which Peru provides 300": what is needed is supplied. */
	if (frame->measure == RC_M_DEMAND && frame->measure_inherited && !reader->mentions.chinese &&
		rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_PROVIDE))
		frame->measure = RC_M_SUPPLY;
	open = frame->measure_inherited || frame->measure == RC_M_NONE;
	if (rc_is_needed(reader, clause, value))
	{
		frame->measure = RC_M_DEMAND;
		frame->measure_inherited = false;
		frame->subject = rc_name_at(reader, rc_subject_in(reader, (rc_stretch){clause->first, value}));
	}
	else if (open && rc_will_be_needed(reader, clause, value))
	{
		frame->measure = RC_M_DEMAND;
		frame->measure_inherited = false;
		if (frame->subject_at < 0)
			frame->subject = (rc_text){"WORLD", 5};
	}
}

/* "Germany bought 388 tonnes of Chinese magnets, South Korea 310": the next buyer has them from the same one. */
static void
go_on_buying(const rc_reader *reader, rc_frame *frame)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (frame->measure != RC_M_IMPORTS || !frame->measure_inherited || !frame->materials_inherited ||
		frame->partner.data != NULL || reader->scene->measure_age > 0 || last == NULL ||
		(frame->subject_inherited && !rc_text_same(last->subject, frame->subject)) || last->kind != RC_AMOUNT ||
		last->measure != RC_M_IMPORTS || rc_text_same(last->partner, frame->subject))
		return;
	frame->partner = last->partner;
}

/* The text goes on with who has the part of a whole, or is compared, not with the other one. */
static rc_status
add_mass(rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame, rc_error *error)
{
	rc_text subject = reader->scene->subject;
	rc_status status = rc_amount_add(reader, clause, value, frame, NULL, error);

	if (subject.data != NULL &&
		(rc_is_size_of_whole(reader, clause, value) || rc_compared_with(reader, clause, value) >= 0))
		reader->scene->subject = subject;
	return status;
}

/* "Shipments reached 3,188 tonnes in July, up from 1,238 tonnes": whose the amount before is, though nobody was named. */
static void
go_on_with_holder(const rc_reader *reader, rc_frame *frame)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (frame->subject.data != NULL || !frame->measure_inherited || last == NULL || last->kind != RC_AMOUNT ||
		last->measure != frame->measure)
		return;
	frame->subject = last->subject;
	frame->subject_at = -1;
	frame->subject_inherited = true;
}

rc_status
rc_rule_amount(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_frame frame;
	int parted;

	if ((quantity->kind != RC_Q_MASS && quantity->kind != RC_Q_NUMBER && quantity->kind != RC_Q_MULTIPLE) ||
		rc_is_difference(reader, clause, value) || rc_is_rate(reader, clause, value) ||
		rc_is_part_of_round(reader, value))
		return RC_OK;
	rc_frame_read(reader, clause, value, &frame);
	if (!makes_not_one(reader, clause, value, &frame))
		rc_frame_read_way(reader, clause, value, &frame);
	go_on_buying(reader, &frame);
	rc_read_listed_trade(reader, clause, value, &frame);
	go_on_with_holder(reader, &frame);
	parted = rc_mass_parted(reader, clause, value);
	if (parted >= 0 && (frame.materials.count == 0 || frame.materials_inherited))
		(void) rc_materials_in(reader, (rc_stretch){parted, clause->last}, false, &frame.materials);
	if (parted >= 0 && frame.measure != RC_M_NONE && !frame.measure_inherited && frame.subject.data != NULL &&
		frame.materials.count > 0)
	{
		*taken = true;
		return rc_amount_add(reader, clause, value, &frame, &rc_at(reader, parted)->quantity->unit, error);
	}
	if (quantity->kind == RC_Q_MULTIPLE && (frame.measure != RC_M_FINE || frame.measure_inherited))
		return RC_OK;
	if (rc_is_elliptical_mass(reader, clause, value))
	{
		*taken = true;
		return rc_amount_add(reader, clause, value, &frame, NULL, error);
	}
	if (quantity->kind == RC_Q_NUMBER &&
		(frame.measure != RC_M_PATENTS || (frame.measure_inherited && reader->scene->measure_age > 0)))
		return RC_OK;
	if (quantity->kind == RC_Q_MASS)
	{
		settle_measure(reader, clause, value, &frame);
		rc_read_whole(reader, clause, value, &frame);
	}
	/* "12 million tonnes of soybeans" */
	if (frame.materials_inherited &&
		(rc_counts_something_else(reader, clause, value) || is_item_of_other_goods(reader, clause, value)))
		return RC_OK;
	if (is_sum_of_goods(reader, clause, value, &frame))
		return RC_OK;
	take_origin(reader, clause, value, &frame);
	take_owner_of_whole(reader, clause, value, &frame);
	take_site(reader, clause, value, &frame);
	take_supplier(reader, clause, &frame);
	if (quantity->kind == RC_Q_MASS && rc_paired_name(reader, value) < 0 && is_content(reader, clause, value, &frame))
		return RC_OK;
	if (frame.measure == RC_M_NONE || frame.subject.data == NULL || frame.materials.count == 0 ||
		frame.measure == RC_M_PRICE || frame.measure == RC_M_INVESTMENT || frame.measure == RC_M_REVENUE)
		return RC_OK;
	rc_name_ore_body(reader, clause, &frame);
	name_oxide_counted(quantity, &frame);
	name_metals_made(reader, clause, &frame);
	name_refined(reader, value, &frame);
	rc_read_holder_of_quota(reader, &frame);
	*taken = true;
	return add_mass(reader, clause, value, &frame, error);
}

/*
 * "At $1,800 per kilogram, terbium is the dearest of all": what a clause that
 * opens the sentence with nothing but a price is of, the next one begins with.
 */
static void
read_goods_behind(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_clause *next = clause + 1;

	if (reader->mentions.chinese || value > 3 || next >= reader->clauses.items + reader->clauses.count ||
		(frame->materials.count > 0 && !frame->materials_inherited) ||
		!(rc_spells(&reader->mentions, 0, "at") || rc_spells(&reader->mentions, 0, "with")))
		return;
	for (int i = next->first; i < next->last && i < next->first + 3; i++)
	{
		if (rc_at(reader, i)->material != NULL)
		{
			rc_materials_in(reader, (rc_stretch){i, i + 1}, false, &frame->materials);
			frame->materials_inherited = false;
			return;
		}
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_actor(rc_at(reader, i)))
			return;
	}
}

/* "Cerium cost $5 a kilo. Then China cut its quota of rare earths. Now it is $150": the good whose price was told goes on. */
static void
read_good_before(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (reader->mentions.chinese || !frame->materials_inherited || scene->price_age > 2 ||
		scene->price_good.data == NULL || scene->materials_age == 0 || frame->materials.count != 1 ||
		!rc_is_group(frame->materials.items[0]))
		return;
	frame->materials.items[0] = scene->price_good;
}

rc_status
rc_rule_price(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	bool named = (rc_kilograms_named(reader, clause, value) > 0 && !rc_is_difference(reader, clause, value)) ||
				 rc_is_price_of_tonne(reader, clause, value);
	rc_unit unit = named ? rc_price_in(quantity) : quantity->unit;
	rc_frame frame;

	if (quantity->kind == RC_Q_NUMBER ? !rc_goes_on_with_prices(reader, clause, value)
									  : (quantity->kind != RC_Q_PRICE || rc_is_difference(reader, clause, value)) &&
											!named && !rc_is_other_price(reader, clause, value))
		return RC_OK;
	rc_frame_read(reader, clause, value, &frame);
	rc_frame_market(reader, clause, value, quantity->kind == RC_Q_PRICE || named ? &unit : &reader->scene->unit,
					&frame);
	if (quantity->kind != RC_Q_PRICE && !named && frame.subject_at < 0)
	{
		frame.subject = reader->scene->market;
		frame.subject_at = -1;
		frame.subject_inherited = true;
	}
	read_goods_behind(reader, clause, value, &frame);
	read_good_before(reader, &frame);
	frame.measure = RC_M_PRICE;
	frame.measure_inherited = false;
	frame.partner = (rc_text){NULL, 0};
	if (rc_is_floor_price(reader, clause, value))
		rc_read_guarantor(reader, clause, &frame);
	if (frame.subject.data == NULL || frame.materials.count == 0)
		return RC_OK;
	*taken = true;
	return rc_amount_add(reader, clause, value, &frame, NULL, error);
}
