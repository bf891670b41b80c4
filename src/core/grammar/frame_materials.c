/*-------------------------------------------------------------------------
 *
 * frame_materials.c
 *		What a value is of: the materials told around it, else those of the scene.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"
#include "grammar/theme.h"

/* Are the words right behind the value its noun: "22 tonnes of magnets", 27万吨的稀土? */
static bool
noun_follows(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value + 1 >= clause->last)
		return false;
	return rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || rc_spells(&reader->mentions, value + 1, "的");
}

/* Words between what money is for and its material. */
#define PURPOSE_REACH 8

/*
 * What is named behind a sum in English counts when the money is for it
 * ("to separate heavy rare earths", "in graphite"), not when it is told in
 * passing ("in Lynas, the rare earth miner", "after a ban on gallium").
 */
static bool
read_purpose(const rc_reader *reader, rc_stretch right, rc_materials *materials)
{
	/* "signed an $8.5 billion critical minerals agreement" */
	if (right.first + 1 < right.last && rc_at(reader, right.first)->material != NULL &&
		rc_find_measure(reader,
						(rc_stretch){right.first + 1, right.first + 3 < right.last ? right.first + 3 : right.last},
						RC_M_INVESTMENT) >= 0)
		return rc_materials_in(reader, (rc_stretch){right.first, right.first + 1}, false, materials);
	for (int i = right.first; i + 1 < right.last; i++)
	{
		rc_stretch purpose = {i + 1, i + 1 + PURPOSE_REACH < right.last ? i + 1 + PURPOSE_REACH : right.last};
		int next = i + 1;

		if (rc_measure_of(rc_at(reader, i)) >= RC_M_BAN || rc_spells(&reader->mentions, i, "after") ||
			rc_spells(&reader->mentions, i, "following") || rc_spells(&reader->mentions, i, "amid"))
			return false;
		if (!rc_has_cue(rc_at(reader, i), RC_CUE_FOR) && !rc_has_cue(rc_at(reader, i), RC_CUE_TO) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_IN) && !rc_has_cue(rc_at(reader, i), RC_CUE_ON) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_OF) && !rc_spells(&reader->mentions, i, "so"))
			continue;
		while (next < right.last && rc_has_cue(rc_at(reader, next), RC_CUE_ARTICLE))
			next++;
		/* A list of goods that begins near may reach far. */
		if (next < right.last && !rc_is_actor(rc_at(reader, next)) && rc_find_material(reader, purpose) >= 0 &&
			rc_materials_in(reader, (rc_stretch){purpose.first, right.last}, false, materials))
			return true;
	}
	return false;
}

/* "rose 12% to 11,600 tonnes of rare earth oxides": what a rate is of may stand behind the level that it led to. */
static bool
noun_of_level(const rc_reader *reader, const rc_clause *clause, rc_stretch right, rc_materials *materials)
{
	int level = right.last;

	return level + 2 < clause->last && level > right.first && rc_at(reader, level)->latin &&
		   rc_at(reader, level)->quantity != NULL && rc_at(reader, level)->quantity->kind == RC_Q_MASS &&
		   rc_has_cue(rc_at(reader, level - 1), RC_CUE_TO) && noun_follows(reader, clause, level) &&
		   rc_materials_in(reader, (rc_stretch){level + 1, clause->last}, false, materials);
}

/*
 * "World demand was expected to reach 210,000 tonnes": in an English text on rare earths, what is so much that is mined, needed or
 * permitted, where nothing has been named for a while?
 */
static bool
is_of_topic(const rc_reader *reader, int value, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	return !reader->mentions.chinese && reader->cell == NULL && quantity != NULL && quantity->kind == RC_Q_MASS &&
		   !frame->measure_inherited && rc_is_rare_earths(reader->scene->topic) &&
		   (frame->quota || frame->measure == RC_M_MINING || frame->measure == RC_M_DEMAND ||
			frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_REFINING);
}

/* "Cerium oxide, which makes up half of the ore, now sells for": goes the English clause on with the goods before the relative one? */
static bool
goes_on_with_goods(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	const rc_clause *main = clause - 2;

	return !reader->mentions.chinese && clause >= reader->clauses.items + 2 && clause[-1].relative &&
		   !rc_may_act(rc_at(reader, clause->first)) && rc_is_mark(rc_at(reader, main->last), ',') &&
		   rc_at(reader, main->last - 1)->material != NULL &&
		   rc_materials_in(reader, (rc_stretch){main->first, main->last}, true, materials);
}

/* What was spoken of before; where that is too long ago, what the paragraph is about, or the text. */
static void
inherit_materials(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (goes_on_with_goods(reader, clause, &frame->materials))
		return;
	if (scene->materials_age <= RC_SCENE_REACH)
		frame->materials = scene->materials;
	else if (rc_scene_has_theme(scene))
		frame->materials = (rc_materials){{scene->theme}, 1};
	else if (is_of_topic(reader, value, frame))
		frame->materials = (rc_materials){{scene->topic}, 1};
	else
		return;
	frame->materials_inherited = true;
}

void
rc_frame_read_materials(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
						rc_frame *frame)
{
	int value = left.last;

	if ((noun_follows(reader, clause, value) ||
		 (!reader->mentions.chinese && rc_frame_heads_fund(reader, clause, value))) &&
		rc_materials_in(reader, right, false, &frame->materials))
		return;
	if (rc_materials_in(reader, left, true, &frame->materials))
		return;
	if (frame->measure == RC_M_INVESTMENT && !reader->mentions.chinese && rc_is_money(reader, value)
			? read_purpose(reader, right, &frame->materials)
			: rc_materials_in(reader, right, false, &frame->materials))
		return;
	if (noun_of_level(reader, clause, right, &frame->materials))
		return;
	/* "a resource of 56 million tonnes at 2.6% TREO" */
	if ((frame->measure == RC_M_RESOURCES || frame->measure == RC_M_RESERVES) && !reader->mentions.chinese &&
		rc_materials_in(reader, (rc_stretch){right.last, clause->last}, false, &frame->materials))
		return;
	/* "390,000 tons of REO" */
	if (rc_at(reader, value)->quantity != NULL && rc_at(reader, value)->quantity->basis == RC_BASIS_REO)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = (rc_text){"rare earths", 11};
		return;
	}
	inherit_materials(reader, clause, value, frame);
}

/* 稀土矿产量, 稀土矿生产国: mines are counted by what they give in oxide, unless ore or concentrate is what they sell. */
static bool
counts_mines(const rc_reader *reader, rc_measure measure)
{
	rc_stretch all = {0, reader->mentions.count};

	if (!reader->mentions.chinese || (measure != RC_M_MINING && measure != RC_M_PRODUCTION))
		return false;
	for (int i = rc_find_material(reader, all); i >= 0 && i < all.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, all, i + 1))
	{
		if (rc_text_is(rc_material_name(rc_at(reader, i)), "rare earth ores") &&
			!rc_spells_of(&reader->mentions, i, RC_SPELT_RARE_EARTH_MINE_ZH))
			return false;
	}
	return true;
}

void
rc_frame_name_group(const rc_reader *reader, rc_frame *frame)
{
	bool deposit = frame->measure == RC_M_RESERVES || frame->measure == RC_M_RESOURCES;
	bool oxides;

	/* 筹资5亿美元重启稀土矿: in Chinese the mine that money goes into is called like its ore. */
	if (reader->mentions.chinese && frame->measure == RC_M_INVESTMENT)
		deposit = true;
	oxides = deposit || frame->measure == RC_M_MINING || (frame->measure == RC_M_PRODUCTION && frame->quota);
	for (int i = 0; i < frame->materials.count; i++)
	{
		rc_text *goods = &frame->materials.items[i];

		if (oxides && rc_text_is(*goods, "rare earth oxides"))
			*goods = (rc_text){"rare earths", 11};
		/* 稀土矿储量, 最大的稀土矿: in Chinese what lies in the ground is called ore. */
		if (rc_text_is(*goods, "rare earth ores") &&
			(counts_mines(reader, frame->measure) ||
			 (deposit && (reader->mentions.chinese || (frame->materials_inherited && frame->subject.len == 2))) ||
			 (frame->materials_inherited && !reader->mentions.chinese && reader->scene->materials_age == 0 &&
			  (frame->measure == RC_M_MINING || frame->measure == RC_M_PRODUCTION))))
			*goods = (rc_text){"rare earths", 11};
		/* 稀土矿产量占七成，加工占九成: what was only mined before is not the ore that is refined. */
		if (rc_text_is(*goods, "rare earth ores") && frame->materials_inherited && frame->measure == RC_M_REFINING)
			*goods = (rc_text){"rare earths", 11};
	}
}

void
rc_drop_technology(rc_materials *materials)
{
	for (int i = 0; materials->count > 1 && i < materials->count; i++)
	{
		if (rc_text_is(materials->items[i], "technology"))
			materials->items[i--] = materials->items[--materials->count];
	}
}

void
rc_frame_unmake_magnets(const rc_reader *reader, rc_frame *frame)
{
	const uint64_t stages = RC_MEASURE_BIT(RC_M_MINING) | RC_MEASURE_BIT(RC_M_REFINING) |
							RC_MEASURE_BIT(RC_M_RESERVES) | RC_MEASURE_BIT(RC_M_RESOURCES);
	bool made = frame->measure == RC_M_PRODUCTION || frame->measure == RC_M_CAPACITY;

	if (!frame->materials_inherited || frame->materials.count != 1 || frame->measure > RC_M_CAPACITY ||
		!rc_text_is(frame->materials.items[0], "rare earth magnets"))
		return;
	if (made ? (reader->mentions.measures & stages) != 0 && reader->scene->materials_age > 0
			 : (stages & RC_MEASURE_BIT(frame->measure)) != 0)
		frame->materials.items[0] = (rc_text){"rare earths", 11};
}

/*
 * What is inherited must fit: magnets are not mined; and a clause with an
 * actor and a measure of its own is about the topic at large, rather than
 * about the one material the sentence before happened to name.
 */
void
rc_frame_fit_materials(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	rc_text topic = rc_scene_topic(scene);
	bool points = reader->points_to_goods;
	bool own = !frame->subject_inherited && !frame->measure_inherited && scene->materials_age > 0;

	if (frame->materials_inherited)
		rc_drop_technology(&frame->materials);
	/* "80% of the two metals": of those that the sentence before has named. */
	if (own && scene->materials_age == 1 && scene->materials.count > 0 && points && !rc_scene_has_theme(scene))
		own = false;
	if (frame->measure == RC_M_PRICE || !frame->materials_inherited || topic.data == NULL ||
		frame->materials.count == 0)
		return;
	/* Magnets are not mined, whatever the paragraph is about. */
	if (rc_text_is(topic, "rare earth magnets"))
		topic = scene->topic;
	/* Of one rare earth, told of before, no mine is: they are dug up together. */
	if (frame->measure == RC_M_MINING && rc_is_rare_earths(scene->topic) && !points &&
		rc_is_rare_earth_element(own ? topic : frame->materials.items[0]))
	{
		own = true;
		topic = scene->topic;
	}
	if (own)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = topic;
	}
	rc_frame_unmake_magnets(reader, frame);
}

/* 帮助初创企业Carester建厂: the firm that a Chinese clause, which begins with helping, says the money is for; or -1. */
static int
firm_helped(const rc_reader *reader, const rc_clause *clause)
{
	if (!rc_spells_of(&reader->mentions, clause->first, RC_SPELT_HELP_FIRM_ZH) &&
		!rc_says_of(&reader->mentions, clause->first,
					clause->first + 2 < clause->last ? clause->first + 2 : clause->last, RC_SPELT_HELP_FIRM_ZH))
		return -1;
	for (int i = clause->first + 1; i < clause->last && i <= clause->first + 6; i++)
	{
		if (rc_is_firm(rc_at(reader, i)) && rc_can_act(reader, i))
			return i;
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->quantity != NULL)
			return -1;
	}
	return -1;
}

/* Mentions before the word that says what money is for: 在德州盖…. */
#define PURPOSE_START 4

/* 用于扩建镁厂, 在得州建分离厂: does the Chinese clause begin with what the money before it is for? */
static bool
tells_purpose(const rc_reader *reader, const rc_clause *clause)
{
	int last = clause->last < clause->first + PURPOSE_START ? clause->last : clause->first + PURPOSE_START;

	return rc_spells(&reader->mentions, clause->first, "以") ||
		   rc_says_of(&reader->mentions, clause->first, last, RC_SPELT_PURPOSE_ZH);
}

void
rc_frame_read_purpose(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	rc_materials materials;
	bool firm = false;

	if (!reader->mentions.chinese || (frame->measure != RC_M_INVESTMENT && frame->measure != RC_M_COST) ||
		frame->measure_inherited || (frame->materials.count > 0 && !frame->materials_inherited))
		return;
	for (int i = clause->first; i < clause->last && !firm; i++)
		firm = (rc_is_company(rc_at(reader, i)) && !rc_text_same(rc_at(reader, i)->name, frame->subject)) ||
			   rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF);
	/* What a firm that gets it deals in is not what it is for. */
	if (firm && (clause + 1 >= end || !tells_purpose(reader, clause + 1) ||
				 /* 收购了该公司15%的股份，旨在…: a stake is no matter of goods. */
				 rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_SHARES)))
		return;
	for (const rc_clause *next = clause + 1; next < end && !(firm && next > clause + 1); next++)
	{
		int helped = frame->partner.data == NULL ? firm_helped(reader, next) : -1;

		/* 20亿雷亚尔（约3.9亿美元）: what it comes to in other money. */
		if (next->aside)
			continue;
		if (helped >= 0)
			frame->partner = rc_actor_name(reader, helped);
		for (int i = next->first; i < next->last; i++)
		{
			if (rc_is_company(rc_at(reader, i)) || rc_at(reader, i)->quantity != NULL ||
				rc_has_cue(rc_at(reader, i), RC_CUE_BUT))
				return;
		}
		if (rc_materials_in(reader, (rc_stretch){next->first, next->last}, false, &materials) &&
			!rc_text_is(materials.items[0], "technology"))
		{
			frame->materials = materials;
			frame->materials_inherited = false;
			return;
		}
	}
}
