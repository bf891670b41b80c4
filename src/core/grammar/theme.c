/*-------------------------------------------------------------------------
 *
 * theme.c
 *		The goods that a text has turned to, for a paragraph or so.
 *
 * What a clause leaves out is of what the article is about, and not of what the
 * sentence before it has named by the way.  But a text may turn to other goods:
 * "Cobalt is another matter.", "Bismuth.  Delhi is buying.", "As for gallium, ...".
 * 碲更棘手。, …盯上太阳能薄膜所需的碲。 What follows is of those, until the paragraph is over or others are told of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/theme.h"

/* Mentions before the goods that a paragraph opens with: "3.", "(b)", "2016:", "And". */
#define OPENING_REACH 6

/* "the metal", "exports of it": does the sentence point back to goods that were named? */
static bool
points_to_goods(const rc_reader *reader)
{
	if (rc_may_have_cue(&reader->mentions, RC_CUE_MATERIAL_REF))
		return true;
	if (reader->mentions.chinese || !(rc_may_have_cue(&reader->mentions, RC_CUE_PRONOUN_IT) ||
									  rc_may_have_cue(&reader->mentions, RC_CUE_PRONOUN_THEY)))
		return false;
	for (int i = 1; i + 1 < reader->mentions.count; i++)
	{
		/* "2.4 tonnes of it", "the third largest importer of it" */
		if (rc_has_cue(rc_at(reader, i), RC_CUE_OF) && rc_spells_of(&reader->mentions, i + 1, RC_SPELT_GOODS_PRONOUN) &&
			(rc_at(reader, i - 1)->quantity != NULL || rc_at(reader, i - 1)->measure != NULL))
			return true;
	}
	return false;
}

void
rc_theme_turn(rc_reader *reader)
{
	if (reader->new_line)
		reader->scene->theme_lines--;
	reader->points_to_goods = points_to_goods(reader);
}

static void
set_theme(rc_scene *scene, const rc_materials *materials, int lines)
{
	scene->theme = materials->items[0];
	scene->theme_age = 0;
	scene->theme_lines = lines;
}

/* Where an English paragraph begins behind its number, its year, or "and". */
static int
opening_of(const rc_reader *reader)
{
	int i = 0;

	while (i < reader->mentions.count && i < OPENING_REACH)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type != RC_MARK && mention->type != RC_TIME && mention->type != RC_QUANTITY &&
			!rc_is_mark(mention + 1, ')') && !rc_has_cue(mention, RC_CUE_AND) && !rc_has_cue(mention, RC_CUE_BUT) &&
			!rc_has_cue(mention, RC_CUE_ARTICLE))
			break;
		i++;
	}
	return i;
}

/* "Neodymium is a rare earth", "Neodymium oxide costs $60": is a member told of for its group's sake, or for its price alone? */
static bool
tells_by_the_way(const rc_reader *reader)
{
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if (claim->measure == RC_M_PRICE || (claim->kind == RC_CLASS && claim->polarity))
			return true;
	}
	return false;
}

/* "Tellurium is not a rare earth.", "Tungsten fills the next page.": inside a paragraph, does the sentence tell nothing else of its goods? */
static bool
only_introduces(const rc_reader *reader, int goods)
{
	for (int i = 0; i < reader->claims.count; i++)
	{
		if (reader->claims.items[i].kind != RC_CLASS || reader->claims.items[i].polarity)
			return false;
	}
	/* A rare earth is named by the way where the text is on all of them. */
	return !(rc_is_rare_earths(reader->scene->topic) &&
			 rc_is_rare_earth_element(rc_material_name(rc_at(reader, goods))));
}

/* Mentions of a sentence at most that does nothing but name goods. */
#define NAMING_LENGTH 7

/* "What about gallium?", "Then there is gallium.": does a short sentence end with goods, and tell nothing of them? */
static bool
only_names(const rc_reader *reader, int goods)
{
	int last = reader->mentions.count;

	while (last > 0 && rc_at(reader, last - 1)->type == RC_MARK)
		last--;
	if (goods != last - 1 || last > NAMING_LENGTH)
		return false;
	for (int i = 0; i < goods; i++)
	{
		if (rc_at(reader, i)->measure != NULL || rc_at(reader, i)->quantity != NULL)
			return false;
	}
	return true;
}

/* The goods that the sentence turns to before it tells anything of them, or -1. */
static int
goods_turned_to(const rc_reader *reader, int opening)
{
	int goods = rc_find_material(reader, (rc_stretch){0, reader->mentions.count});
	bool turns;

	if (goods < 0 || only_names(reader, goods))
		return goods;
	turns = (goods == opening + 1 && (rc_spells_of(&reader->mentions, opening, RC_SPELT_TURNS_TO) ||
									  rc_spells_of(&reader->mentions, opening, RC_SPELT_AS_FOR))) ||
			(goods == opening + 2 && rc_spells(&reader->mentions, opening, "as") &&
			 rc_has_cue(rc_at(reader, opening + 1), RC_CUE_FOR));
	/* "The stuff was cerium, chiefly" */
	if (goods == opening + 2 && rc_has_cue(rc_at(reader, opening), RC_CUE_MATERIAL_REF) &&
		rc_has_cue(rc_at(reader, opening + 1), RC_CUE_COPULA))
		return goods;
	/* "Cobalt is another matter." */
	if (goods == opening && (reader->new_line ? !tells_by_the_way(reader) : only_introduces(reader, goods)))
		return goods;
	return turns ? goods : -1;
}

/* The one sort of goods that the sentence names, "few of the minor metals are as scarce as indium"; false for none or several. */
static bool
names_one(const rc_reader *reader, rc_materials *materials)
{
	rc_stretch all = {0, reader->mentions.count};

	materials->count = 0;
	for (int i = rc_find_material(reader, all); i >= 0 && i < all.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, all, i + 1))
	{
		rc_materials named;

		if (!rc_materials_in(reader, (rc_stretch){i, i + 1}, false, &named) ||
			(rc_is_group(named.items[0]) && !rc_is_rare_earths(named.items[0])))
			continue;
		if (named.count != 1 || rc_is_group(named.items[0]) ||
			(materials->count == 1 && !rc_text_same(named.items[0], materials->items[0])))
			return false;
		*materials = named;
	}
	return materials->count == 1;
}

/* Do the claims of the sentence tell of other goods than the theme? */
static bool
leaves_theme(const rc_reader *reader)
{
	for (int i = 0; i < reader->claims.count; i++)
	{
		if (reader->claims.items[i].material.data != NULL &&
			!rc_text_same(reader->claims.items[i].material, reader->scene->theme))
			return true;
	}
	return false;
}

/* The one good that a Chinese sentence names, and the only one; or -1. */
static int
only_good(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	int good = rc_find_material(reader, all);

	for (int i = good; i >= 0 && i < all.last; i = rc_next_in(reader, RC_MATERIAL_SORT, all, i + 1))
	{
		/* 半导体厂离不开的镓 */
		if (!rc_names_goods(reader, (rc_stretch){good, good + 1}))
			good = i;
		else if (rc_names_goods(reader, (rc_stretch){i, i + 1}) &&
				 !rc_text_same(rc_material_name(rc_at(reader, i)), rc_material_name(rc_at(reader, good))))
			return -1;
	}
	if (good < 0 || !rc_names_goods(reader, (rc_stretch){good, good + 1}) || rc_is_use(rc_at(reader, good)) ||
		rc_is_group(rc_material_name(rc_at(reader, good))))
		return -1;
	return good;
}

/* 碲更棘手, 至于铋: do only small words stand before the good? */
static bool
opens_with(const rc_reader *reader, int good)
{
	if (good > OPENING_REACH)
		return false;
	for (int i = 0; i < good; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) || mention->type == RC_QUANTITY || mention->measure != NULL)
			return false;
	}
	return !rc_is_joint(rc_at(reader, good + 1));
}

/* The last mention of the sentence that is no mark, or the first. */
static int
last_word(const rc_reader *reader)
{
	int last = reader->mentions.count - 1;

	while (last > 0 && rc_at(reader, last)->type == RC_MARK)
		last--;
	return last;
}

/* …盯上太阳能薄膜所需的碲。: is the good the last that the sentence names? */
static bool
closes_with(const rc_reader *reader, int good)
{
	return last_word(reader) == good && rc_is_mark(rc_at(reader, reader->mentions.count - 1), '.');
}

/*
 * The goods that a Chinese sentence turns to, or -1.  What is told of them in the same sentence says no more of the next,
 * unless they head it, 铋：…; and one of the rare earths, named at the end, 电机离不开钕。, leaves them the topic.
 */
static int
goods_turned_to_chinese(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	int first = rc_find_material(reader, all);
	int good;
	bool member;

	if (first < 0 || (first > OPENING_REACH && rc_at(reader, last_word(reader))->material == NULL) ||
		(reader->claims.count > 0 && !rc_is_mark(rc_at(reader, first + 1), ':')))
		return -1;
	good = only_good(reader);
	if (good < 0)
		return -1;
	member = rc_is_rare_earths(reader->scene->topic) && rc_is_rare_earth_element(rc_material_name(rc_at(reader, good)));
	if (opens_with(reader, good) && (reader->claims.count == 0 || rc_is_mark(rc_at(reader, good + 1), ':')))
		return good;
	return reader->claims.count == 0 && closes_with(reader, good) && !member ? good : -1;
}

void
rc_theme_remember(const rc_reader *reader)
{
	rc_scene *scene = reader->scene;
	int goods;
	rc_materials materials;

	goods = reader->mentions.chinese ? goods_turned_to_chinese(reader) : goods_turned_to(reader, opening_of(reader));
	if (goods >= 0 && rc_materials_in(reader, (rc_stretch){goods, reader->mentions.count}, false, &materials) &&
		materials.count == 1)
		set_theme(scene, &materials, 0);
	/* "Seoul takes stock of terbium." */
	else if (reader->new_line && !reader->mentions.chinese && reader->claims.count == 0 &&
			 names_one(reader, &materials))
		set_theme(scene, &materials, 0);
	else if (leaves_theme(reader))
		scene->theme.data = NULL;
	else if (reader->claims.count > 0 && rc_scene_has_theme(scene))
		scene->theme_age = 0;
}

void
rc_theme_remember_asked(const rc_reader *reader)
{
	rc_materials materials;

	if (!reader->mentions.chinese && names_one(reader, &materials))
		set_theme(reader->scene, &materials, 1);
}

/* "these metals", "both minerals", 两种金属 */
static bool
means_several(const rc_reader *reader, int ref)
{
	if (!rc_at(reader, ref)->latin)
		return !rc_holds(&reader->mentions, ref, "该") && !rc_holds(&reader->mentions, ref, "該");
	return rc_holds(&reader->mentions, ref, "these") || rc_holds(&reader->mentions, ref, "both") ||
		   rc_holds(&reader->mentions, ref, "Both") || rc_holds(&reader->mentions, ref, "These");
}

bool
rc_goods_meant(const rc_reader *reader, int ref, rc_materials *goods)
{
	const rc_side_by_side *told = &reader->scene->goods_named;

	if (means_several(reader, ref) && told->count > 1 && told->age <= 1)
	{
		goods->count = told->count;
		for (int k = 0; k < told->count; k++)
			goods->items[k] = rc_material_name(&told->names[k]);
		return true;
	}
	if (reader->scene->materials_age > 1 || reader->scene->materials.count == 0)
		return false;
	*goods = reader->scene->materials;
	return true;
}
