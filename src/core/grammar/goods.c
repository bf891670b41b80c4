/*-------------------------------------------------------------------------
 *
 * goods.c
 *		What a Chinese restriction limits, where the order of words hides it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/goods.h"

#include <string.h>

/* Words between 对 and the goods: 对相关的镓. */
#define MODIFIERS 3

/* Mentions between rare earths and the technology of working them. */
#define WORK_REACH 8

/* The first material that the preposition at i puts under the instrument, or -1. */
static int
goods_of(const rc_reader *reader, int i, int at)
{
	for (int k = i + 1; k < at && k <= i + 1 + MODIFIERS; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->material != NULL)
			return k;
		if (mention->type != RC_WORD && mention->quantity == NULL)
			break;
	}
	return -1;
}

/* 对锂电池、正极材料、石墨负极实施: goods that unknown words part from the list before. */
static void
add_scattered(const rc_reader *reader, rc_stretch stretch, rc_materials *materials)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		rc_materials more;
		bool known = false;

		if (rc_at(reader, i)->material == NULL || !rc_materials_in(reader, (rc_stretch){i, i + 1}, false, &more))
			continue;
		for (int k = 0; k < materials->count; k++)
			known |= rc_text_same(materials->items[k], more.items[0]);
		if (!known && !rc_is_group(more.items[0]) && materials->count < RC_MATERIALS_LIMIT)
			materials->items[materials->count++] = more.items[0];
	}
}

bool
rc_goods_put_under(const rc_reader *reader, const rc_clause *clause, int at, rc_materials *materials)
{
	for (int i = at - 1; i >= clause->first; i--)
	{
		int goods, imposed;

		if (rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_BA))
			continue;
		goods = goods_of(reader, i, at);
		imposed = goods < 0 ? -1 : rc_find_cue(reader, (rc_stretch){goods, at}, RC_CUE_IMPOSE);
		if (imposed < 0 || !rc_materials_in(reader, (rc_stretch){goods, imposed}, false, materials))
			return false;
		add_scattered(reader, (rc_stretch){goods, imposed}, materials);
		return true;
	}
	return false;
}

bool
rc_goods_behind_dash(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	const rc_clause *next = clause + 1;

	if (!reader->mentions.chinese || next >= reader->clauses.items + reader->clauses.count ||
		next->first == next->last || !rc_is_mark(rc_at(reader, next->first - 1), '-') ||
		rc_at(reader, next->first)->material == NULL)
		return false;
	return rc_materials_in(reader, (rc_stretch){next->first, next->last}, false, materials);
}

/* May the mention stand between rare earths and 技术: what is done with them, or a joint? */
static bool
is_work(const rc_mention *mention)
{
	return rc_measure_of(mention) == RC_M_REFINING || rc_measure_of(mention) == RC_M_MINING ||
		   rc_measure_of(mention) == RC_M_PRODUCTION || rc_measure_of(mention) == RC_M_RECYCLING ||
		   mention->type == RC_WORD || rc_is_mark(mention, '&') || rc_has_cue(mention, RC_CUE_AND) ||
		   rc_has_cue(mention, RC_CUE_OF);
}

static bool
is_technology(const rc_mention *mention)
{
	const char *material = mention->material != NULL ? rc_concept_name(RC_MATERIALS, mention->material->concept) : "";

	return rc_measure_of(mention) == RC_M_TECHNOLOGY || strcmp(material, "technology") == 0 ||
		   strcmp(material, "rare earth technology") == 0;
}

/* Is it the technology of the rare earths at i that the stretch names? */
static bool
is_of_technology(const rc_reader *reader, rc_stretch stretch, int i)
{
	/* 稀土及相关技术 names both. */
	if (i + 1 < stretch.last && (rc_is_mark(rc_at(reader, i + 1), '&') || rc_has_cue(rc_at(reader, i + 1), RC_CUE_AND)))
		return false;
	for (int k = i + 1; k < stretch.last && k <= i + WORK_REACH; k++)
	{
		if (is_technology(rc_at(reader, k)))
			return true;
		if (rc_at(reader, k)->latin || !is_work(rc_at(reader, k)))
			break;
	}
	return false;
}

void
rc_goods_technology(const rc_reader *reader, rc_stretch stretch, rc_materials *materials)
{
	bool technology = false;

	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL && !mention->latin &&
			strcmp(rc_concept_name(RC_MATERIALS, mention->material->concept), "rare earths") == 0)
			technology |= is_of_technology(reader, stretch, i);
	}
	for (int i = 0; technology && i < materials->count; i++)
	{
		if (rc_text_is(materials->items[i], "rare earths") || rc_text_is(materials->items[i], "technology"))
			materials->items[i] = (rc_text){"rare earth technology", 21};
	}
	/* 稀土开采技术、稀土分离技术: told once. */
	for (int i = 1; technology && i < materials->count; i++)
	{
		if (rc_text_same(materials->items[i], materials->items[i - 1]))
			materials->count = i;
	}
}
