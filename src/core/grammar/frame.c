/*-------------------------------------------------------------------------
 *
 * frame.c
 *		Who, what measure, of what material, with whom - around one value.
 *
 * Here it is told what the frame has to do with the scene: what it goes on from,
 * and what it leaves there.  frame_parts.h names the rest.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"
#include "table/table.h"

/* The next value of the clause behind this one, or the end of the clause; a bare number ("phase 2") is none. */
static int
next_value(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool bare = rc_at(reader, value)->quantity == NULL || rc_at(reader, value)->quantity->kind == RC_Q_NUMBER;

	for (int i = value + 1; i < clause->last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && (bare || quantity->kind != RC_Q_NUMBER))
			return i;
	}
	return clause->last;
}

/* "Demand is expected to double": demand that nobody is said to have is the world's. */
static void
read_world_demand(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	int first = clause->relative && clause > reader->clauses.items ? clause[-1].first : clause->first;

	if (!frame->subject_inherited ||
		(frame->measure_inherited && reader->scene->measure_age > (reader->mentions.chinese ? 1 : 0)) ||
		reader->scene->subject_age == 0 || rc_find_cue(reader, (rc_stretch){first, clause->last}, RC_CUE_SELF_REF) >= 0)
		return;
	frame->subject = (rc_text){"WORLD", 5};
}

/* What is told behind a list of paired values holds for each: "270,000 and 300 tonnes of rare earths, respectively". */
static void
read_behind_pairs(const rc_reader *reader, int value, rc_frame *frame)
{
	rc_stretch behind = rc_behind_pairs(reader, value);
	int measure = rc_measure_in(reader, behind, true);
	rc_materials materials;

	frame->quota |= rc_find_measure(reader, behind, RC_M_QUOTA) >= 0;
	if ((frame->materials_inherited || frame->materials.count == 0) &&
		rc_materials_in(reader, behind, false, &materials))
	{
		frame->materials = materials;
		frame->materials_inherited = false;
	}
	if ((frame->measure_inherited || frame->measure == RC_M_NONE) && measure >= 0)
	{
		frame->measure_at = measure;
		frame->measure = rc_measure_of(rc_at(reader, measure));
		frame->measure_inherited = false;
	}
	/* "imported 90 and 40 tonnes of tantalum from Brazil" */
	if (!reader->mentions.chinese && (frame->measure == RC_M_IMPORTS || frame->measure == RC_M_EXPORTS) &&
		frame->partner.data == NULL)
		frame->partner =
			rc_name_at(reader, rc_actor_in(reader, behind, frame->measure == RC_M_IMPORTS ? RC_ROLE_FROM : RC_ROLE_TO));
}

/* Does the paired name tell the other side of the trade: to or from whom, not who? */
static bool
is_other_side(const rc_reader *reader, int name)
{
	rc_role role = rc_at(reader, name)->role;

	/* "the reserves of China and Vietnam", "output in" */
	if (rc_at(reader, name)->latin && (role == RC_ROLE_OF || role == RC_ROLE_IN))
		return false;
	return role > RC_ROLE_OWNER || rc_names_other_side(reader, name);
}

/* The name that "respectively" gives to the value. */
static void
read_pair(const rc_reader *reader, int value, rc_frame *frame)
{
	int name = rc_paired_name(reader, value);
	bool told_before = name >= reader->mentions.count;

	if (name < 0)
		return;
	read_behind_pairs(reader, value, frame);
	if (rc_at(reader, name)->material != NULL)
	{
		const char *material = rc_concept_name(RC_MATERIALS, rc_at(reader, name)->material->concept);

		frame->materials.count = 1;
		frame->materials.items[0] = (rc_text){material, strlen(material)};
		frame->materials_inherited = told_before;
	}
	else if (!rc_is_actor(rc_at(reader, name)))
	{
		frame->measure_at = name;
		frame->measure = rc_measure_of(rc_at(reader, name));
		frame->measure_inherited = false;
		/* 稀土开采、分离和磁体生产: each has its material before it; "the mining and refining of tungsten" behind all. */
		if (!rc_materials_in(reader, (rc_stretch){0, name}, true, &frame->materials) && rc_at(reader, name)->latin)
			(void) rc_materials_in(reader, (rc_stretch){name, value}, true, &frame->materials);
	}
	/* 对日本、德国出口分别为: to whom, not who. */
	else if (is_other_side(reader, name))
		frame->partner = rc_actor_name(reader, name);
	else
	{
		frame->subject_at = told_before ? -1 : name;
		frame->subject = rc_actor_name(reader, name);
		frame->subject_inherited = told_before;
	}
}

/* "Codelco expects to produce": does a name that no table knows tell what it will do itself? */
static bool
tells_own_plan(const rc_reader *reader, int teller)
{
	int plan = teller + 1;

	return rc_at(reader, teller)->type == RC_PROPER && plan + 2 < reader->mentions.count &&
		   rc_has_cue(rc_at(reader, plan), RC_CUE_SAID) && rc_has_cue(rc_at(reader, plan + 1), RC_CUE_TO) &&
		   rc_is_measure_verb(rc_at(reader, plan + 2));
}

/* "MP Materials reported output of 597 tonnes": a firm tells its own figures, unless the sentence names another. */
static void
read_teller(const rc_reader *reader, int value, rc_frame *frame)
{
	const rc_mention *teller = reader->source_at >= 0 ? rc_at(reader, reader->source_at) : NULL;

	/* 全国产量: in Chinese a firm tells of others, too. */
	if (teller == NULL ||
		(!teller->latin &&
		 (!rc_is_company(teller) || rc_at(reader, value)->quantity == NULL ||
		  (rc_at(reader, value)->quantity->kind != RC_Q_MASS && rc_at(reader, value)->quantity->kind != RC_Q_MONEY) ||
		  rc_find_cue(reader, (rc_stretch){0, value}, RC_CUE_SELF_REF) >= 0)) ||
		!(frame->subject_inherited || frame->subject.data == NULL) || reader->scene->subject_age == 0 ||
		reader->said_to == reader->said_from)
		return;
	if (!rc_is_company(teller) && !tells_own_plan(reader, reader->source_at))
		return;
	switch (frame->measure)
	{
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
		case RC_M_CAPACITY:
		case RC_M_EXPORTS:
		case RC_M_SUPPLY:
		case RC_M_REVENUE:
		case RC_M_COST:
		case RC_M_RESERVES:
		case RC_M_RESOURCES:
			frame->subject = teller->name;
			frame->subject_at = reader->source_at;
			frame->subject_inherited = false;
			break;
		default:
			break;
	}
}

/* Goods of which hardly anybody but China is said to sell much abroad. */
static bool
is_sold_by_china(rc_text material)
{
	static const char *const goods[] = {
		"rare earths", "light rare earths", "heavy rare earths", "rare earth magnets", "gallium",
		"germanium",   "graphite",          "antimony",          "dysprosium",         "terbium",
		"yttrium",     "samarium",          "rare earth oxides", "rare earth metals"};

	for (size_t i = 0; i < sizeof(goods) / sizeof(goods[0]); i++)
	{
		if (rc_text_is(material, goods[i]))
			return true;
	}
	return false;
}

/* "China exported 3,000 tonnes. Japan bought 400. Exports had fallen": behind what somebody else has bought they are his who sold before. */
static void
read_exporter_again(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	rc_text exporter = rc_scene_exporter(scene);

	if (!reader->mentions.chinese && frame->measure == RC_M_EXPORTS && !frame->measure_inherited &&
		frame->subject_inherited && scene->measure == RC_M_IMPORTS && scene->measure_age <= RC_SCENE_REACH &&
		exporter.data != NULL)
	{
		frame->subject = exporter;
		frame->subject_inherited = false;
	}
}

/* "Rare earth exports tumbled 36 percent": where the text has spoken of nobody, they are China's. */
static void
read_usual_exporter(const rc_reader *reader, rc_frame *frame)
{
	if (frame->subject.data != NULL || reader->mentions.chinese || frame->measure != RC_M_EXPORTS ||
		frame->measure_inherited || frame->materials.count == 0 || reader->scene->company.data != NULL ||
		rc_text_is(frame->partner, "CN") || !is_sold_by_china(frame->materials.items[0]))
		return;
	frame->subject = (rc_text){"CN", 2};
}

/* "Lithium production rose by 20%": the growth of what is made of a good, where the text has spoken of nobody, is the world's. */
static void
read_world_output(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	if (frame->subject.data != NULL || reader->mentions.chinese || frame->measure_inherited || frame->measure_at < 0 ||
		(frame->materials_inherited && reader->scene->materials_age > 0) || frame->materials.count == 0 ||
		reader->scene->company.data != NULL || !rc_measure_reads(rc_at(reader, frame->measure_at), RC_NAME) ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SELF_REF) >= 0 ||
		(quantity != NULL && quantity->kind != RC_Q_SHARE && quantity->kind != RC_Q_MULTIPLE &&
		 quantity->kind != RC_Q_MASS))
		return;
	switch (frame->measure)
	{
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
		case RC_M_SUPPLY:
		case RC_M_CONSUMPTION:
		case RC_M_INVESTMENT:
			frame->subject = (rc_text){"WORLD", 5};
			break;
		default:
			break;
	}
}

/* "The price tag for Iluka's refinery": whose works cost something, where nobody else is named before the sum. */
static void
read_owner_of_cost(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	for (int i = left.first; i < left.last && frame->measure == RC_M_COST && frame->subject.data == NULL; i++)
	{
		if (rc_at(reader, i)->latin && rc_is_firm(rc_at(reader, i)) && rc_can_act(reader, i) &&
			(rc_at(reader, i)->owner || rc_at(reader, i)->role == RC_ROLE_OF))
		{
			rc_frame_set_subject(reader, i, frame);
		}
	}
}

/*
 * 设立20亿雷亚尔（约3.93亿美元）担保基金: where a Chinese sum ends its clause before what it comes to in other money, what it is
 * stands behind the brackets.
 */
static bool
goes_on_behind_conversion(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *aside = clause + 1;
	int last = clause->last;

	if (!reader->mentions.chinese || value + 1 != last || !rc_is_money(reader, value) ||
		aside + 1 >= reader->clauses.items + reader->clauses.count || !aside->aside || aside[1].aside ||
		!rc_is_mark(rc_at(reader, last), '(') || !rc_is_mark(rc_at(reader, aside[1].first - 1), ')'))
		return false;
	/* Nothing but the other sum, and words before it. */
	return aside->last > aside->first && rc_is_money(reader, aside->last - 1) &&
		   rc_next_in(reader, RC_MEASURE_SORT, (rc_stretch){aside->first, aside->last}, aside->first) >= aside->last;
}

void
rc_frame_read(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch left = {clause->first, value};
	rc_stretch right = {value + 1, next_value(reader, clause, value)};
	int end = rc_statement_end(&reader->mentions, clause, value);

	if (right.last > end)
		right.last = end;
	if (goes_on_behind_conversion(reader, clause, value))
		right = (rc_stretch){clause[2].first, next_value(reader, clause + 2, clause[2].first - 1)};
	memset(frame, 0, sizeof(rc_frame));
	rc_frame_read_subject(reader, clause, left, right, frame);
	rc_frame_read_measure(reader, clause, left, right, frame);
	rc_frame_read_move(reader, clause, value, frame);
	read_teller(reader, value, frame);
	read_owner_of_cost(reader, left, frame);
	rc_frame_read_permit(reader, left, frame);
	if (frame->measure == RC_M_INVESTMENT)
		rc_frame_read_investor(reader, left, right, frame);
	rc_frame_read_behind(reader, value, frame);
	rc_frame_read_use(reader, clause, value, frame);
	if (frame->measure == RC_M_DEMAND)
		read_world_demand(reader, clause, frame);
	read_exporter_again(reader, frame);
	if (frame->measure == RC_M_EXPORTS || (frame->measure == RC_M_SUPPLY && frame->subject_at < 0))
		rc_frame_read_exporter(reader, left, right, frame);
	if (frame->measure == RC_M_IMPORTS && !frame->measure_inherited)
		rc_frame_read_importer(reader, left, frame);
	rc_frame_read_capacity(reader, clause, value, frame);
	rc_frame_read_materials(reader, clause, left, right, frame);
	rc_frame_read_ahead(reader, clause, value, frame);
	read_pair(reader, value, frame);
	rc_frame_read_partner(reader, clause, left, frame);
	rc_frame_name_group(reader, frame);
	rc_frame_fit_materials(reader, frame);
	rc_frame_read_quota_goods(reader, frame);
	read_world_output(reader, clause, value, frame);
	read_usual_exporter(reader, frame);
	rc_frame_read_quota_measure(reader, frame);
}

/* Mining and production are told of as one. */
static rc_measure
same_measure(rc_measure measure)
{
	return measure == RC_M_MINING ? RC_M_PRODUCTION : measure;
}

/* 5月6日，氧化镧10万元/吨。氧化铈15万元/吨: prices of one day go on, as do holdings in the list that began with their time. */
static bool
goes_on_of_day(const rc_reader *reader, const rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (frame->measure != scene->measure || !reader->mentions.chinese || reader->cell != NULL)
		return false;
	if (frame->measure == RC_M_PRICE)
		return scene->measure_age <= 1 && scene->period.to != RC_DATE_NONE && scene->period.from != RC_DATE_NONE &&
			   scene->period.to - scene->period.from <= 7;
	return scene->period_age == 0 && frame->measure_inherited;
}

/* What a firm reports for a quarter or a year. */
static bool
is_reported(rc_measure measure)
{
	return measure == RC_M_REVENUE || measure == RC_M_REFINING || same_measure(measure) == RC_M_PRODUCTION;
}

/* "Lynas mined 9,000 tonnes in the year to June. Its revenue fell 20%": does the clause go on with the firm's figures for that time? */
static bool
goes_on_reporting(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, const rc_claim *claim)
{
	const rc_scene *scene = reader->scene;

	return !reader->mentions.chinese && claim->modality == RC_ASSERTED && scene->measure_age <= 1 &&
		   scene->period_age <= 1 && is_reported(frame->measure) && is_reported(scene->measure) &&
		   (frame->measure == RC_M_REVENUE || scene->measure == RC_M_REVENUE) && scene->subject_age <= 1 &&
		   rc_text_same(frame->subject, scene->subject) && rc_tells_past(&reader->mentions, clause);
}

/*
 * "Output fell 7% to 93,000 tonnes, while Vale made 31,000": does the English clause set the same beside what its sentence has
 * told of a time that goes on from before?
 */
static bool
is_set_beside(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, const rc_claim *claim)
{
	return !reader->mentions.chinese && clause > reader->clauses.items && reader->scene->measure_age == 0 &&
		   reader->scene->period_age == 0 && claim->modality == RC_ASSERTED &&
		   same_measure(frame->measure) == same_measure(reader->scene->measure) &&
		   (rc_spells(&reader->mentions, clause->first - 1, "while") ||
			rc_spells(&reader->mentions, clause->first - 1, "whereas")) &&
		   rc_tells_past(&reader->mentions, clause);
}

/* 8月出口6146吨。对美国出口590吨，对德国出口1178吨: does a Chinese text go on with those to whom the same goods went then? */
static bool
goes_on_with_partner(const rc_reader *reader, const rc_frame *frame)
{
	return reader->mentions.chinese && frame->partner.data != NULL && frame->subject_inherited &&
		   frame->materials_inherited && frame->measure == reader->scene->measure && reader->scene->period_age == 0;
}

/* Sentences that quotas go on being told for the year that was named. */
#define QUOTA_YEAR_REACH 10

/* "Now it produces 70%", "; today it is 94%": does the English clause begin with the present, to which no time told before reaches? */
static bool
begins_with_present(const rc_reader *reader, const rc_clause *clause)
{
	int first = clause->first;

	while (first + 1 < clause->last &&
		   (rc_has_cue(rc_at(reader, first), RC_CUE_AND) || rc_has_cue(rc_at(reader, first), RC_CUE_BUT) ||
			rc_is_mark(rc_at(reader, first), '&')))
		first++;
	return !reader->mentions.chinese && rc_spells_of(&reader->mentions, first, RC_SPELT_NOW) &&
		   !rc_spells(&reader->mentions, first, "still");
}

void
rc_frame_continue_period(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, rc_claim *claim)
{
	const rc_scene *scene = reader->scene;
	bool holding = frame->measure == RC_M_RESERVES || frame->measure == RC_M_RESOURCES ||
				   frame->measure == RC_M_CAPACITY || frame->measure == RC_M_PRICE ||
				   frame->measure == RC_M_INVESTMENT || frame->measure == RC_M_TECHNOLOGY;

	if (!claim->has_period && claim->modality == RC_QUOTA && scene->quota_year_age <= QUOTA_YEAR_REACH &&
		reader->cell == NULL)
	{
		claim->has_period = true;
		claim->period = scene->quota_year;
	}
	if (claim->has_period || !scene->has_period || scene->period_age > 1 || (holding && !goes_on_of_day(reader, frame)))
		return;
	/* "It forecast output of 10,500 tonnes for 2026. Its revenue rose 5%": what has happened was not then. */
	if (claim->modality == RC_ASSERTED && claim->asof != RC_DATE_NONE && scene->period.from > claim->asof &&
		scene->period_age > 0 && rc_tells_past(&reader->mentions, clause))
		return;
	/* 1969年，产量翻了一番。目前产量为300吨 */
	if (reader->cell == NULL && scene->period_age > 0 && reader->mentions.chinese &&
		rc_spells_of(&reader->mentions, 0, RC_SPELT_NOW_ZH))
		return;
	if (reader->cell == NULL && begins_with_present(reader, clause))
		return;
	if (reader->cell != NULL)
	{
		claim->has_period = reader->cell->has_period;
		claim->period = reader->cell->period;
		return;
	}
	if (!holding && !goes_on_reporting(reader, clause, frame, claim) && !is_set_beside(reader, clause, frame, claim) &&
		!goes_on_with_partner(reader, frame) &&
		(scene->period_age == 0 ? !frame->measure_inherited
								: !(frame->subject_inherited || frame->materials_inherited) || scene->measure_age > 1 ||
									  same_measure(frame->measure) != same_measure(scene->measure)))
		return;
	claim->has_period = true;
	claim->period = scene->period;
}

uint8_t
rc_frame_confidence(const rc_frame *frame, const rc_quantity *quantity)
{
	int confidence = 90;

	if (frame->subject_inherited)
		confidence -= 10;
	if (frame->measure_inherited)
		confidence -= 10;
	if (frame->materials_inherited)
		confidence -= 10;
	if (quantity != NULL && quantity->repaired)
		confidence -= 30;
	return (uint8_t) confidence;
}

void
rc_frame_remember(rc_reader *reader, const rc_frame *frame)
{
	bool use = frame->subject_at >= 0 && rc_is_use(rc_at(reader, frame->subject_at));
	/* A price of no market leaves whom the text speaks of as he is. */
	bool nobody = frame->measure == RC_M_PRICE && frame->subject_at < 0 && rc_is_world(frame->subject);

	/* What the demand of cars is does not make the next figure theirs. */
	if (frame->subject.data != NULL && !frame->subject_inherited && !use && !nobody)
		rc_scene_set_subject(reader->scene, frame->subject,
							 frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL);
	/* What goes on speaking of somebody keeps him in mind. */
	else if (frame->subject_inherited && rc_text_same(frame->subject, reader->scene->subject) &&
			 reader->scene->subject_age > 1 && !reader->mentions.chinese)
		reader->scene->subject_age = 1;
	if (frame->measure != RC_M_NONE)
		rc_scene_set_measure(reader->scene, frame->measure, frame->quota);
	if (frame->measure == RC_M_PRICE)
		reader->scene->market = frame->subject;
	if (frame->measure == RC_M_EXPORTS && !rc_is_world(frame->subject))
	{
		reader->scene->exporter = frame->subject;
		reader->scene->exporter_age = 0;
	}
	rc_scene_set_materials(reader->scene, &frame->materials);
	if (frame->partner.data != NULL)
		rc_scene_set_partner(reader->scene, frame->partner);
}

int
rc_frame_start(const rc_reader *reader, const rc_clause *clause, int value)
{
	int start = value;

	for (int i = value - 1; i >= clause->first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (i >= reader->said_from && i < reader->said_to)
			break;
		if (mention->type == RC_TIME || mention->type == RC_TERM || mention->type == RC_PROPER)
			start = i;
	}
	return start;
}
