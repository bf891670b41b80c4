/*-------------------------------------------------------------------------
 *
 * restriction_members.c
 *		The members of a group of goods that a restriction is put on.
 *
 * "Several minerals, namely gallium and germanium": a group only announces its
 * members, which the same clause, the next one or a list behind a colon tells.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

void
rc_add_goods(rc_materials *materials, rc_text name)
{
	for (int i = 0; i < materials->count; i++)
	{
		if (rc_text_same(materials->items[i], name))
			return;
	}
	if (materials->count < RC_MATERIALS_LIMIT)
		materials->items[materials->count++] = name;
}

/* "on five more elements": does a word for goods that no table knows announce them in the object, or before the instrument? */
static bool
announces_goods(const rc_reader *reader, const rc_restriction *r)
{
	/* 对下列物项实施出口管制：, "China's export curbs: gallium, ..." */
	if (r->at + 1 == r->clause->last || reader->mentions.chinese)
		return r->at + 1 == r->clause->last;

	for (int i = r->clause->first; i < r->clause->last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ANNOUNCED_GOODS))
			return true;
	}
	return false;
}

/* "five minerals (tungsten, tellurium and indium)": does a parenthesis hold nothing but two goods or more? */
static bool
lists_goods(const rc_reader *reader, const rc_clause *aside)
{
	int count = 0;

	for (int i = aside->first; i < aside->last; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			count++;
		else if (!rc_is_joint(rc_at(reader, i)) && !rc_is_mark(rc_at(reader, i), ','))
			return false;
	}
	return aside->aside && count > 1;
}

/* 物项：1．仲钨酸铵: behind the number that a list begins with. */
static int
behind_item_number(const rc_reader *reader, int i)
{
	bool numbered = rc_at(reader, i)->material == NULL && rc_at(reader, i + 1)->type == RC_MARK;

	return numbered && rc_at(reader, i + 2)->material != NULL ? i + 2 : i;
}

/* "widened its list of restricted minerals to include holmium": the members that the same clause tells behind a group. */
static void
read_included(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	rc_materials members;

	if (materials->count != 1 || !rc_is_group(materials->items[0]))
		return;
	for (int i = r->at + 1; i + 1 < r->clause->last; i++)
	{
		if ((rc_spells_of(&reader->mentions, i, RC_SPELT_COVER) || rc_has_cue(rc_at(reader, i), RC_CUE_SUCH_AS)) &&
			rc_materials_in(reader, (rc_stretch){i + 1, r->clause->last}, false, &members) &&
			!rc_is_group(members.items[0]))
		{
			*materials = members;
			return;
		}
	}
}

/*
 * "a ban on several minerals, namely gallium and germanium", "put seven elements
 * under control: samarium, ...": the next clause may say which.
 */
void
rc_read_members(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	const rc_clause *next = r->clause + 1;
	int group = 0;
	int first;
	rc_materials members;

	read_included(reader, r, materials);
	while (group < materials->count && !rc_is_group(materials->items[group]))
		group++;
	if (next >= reader->clauses.items + reader->clauses.count || next->first + 1 >= next->last ||
		(group == materials->count && materials->count > 0))
		return;
	first = next->first;
	if (rc_has_cue(rc_at(reader, first), RC_CUE_SUCH_AS) || rc_has_cue(rc_at(reader, first), RC_CUE_ENLIST))
		first++;
	else if (reader->mentions.chinese && rc_is_mark(rc_at(reader, first - 1), ':'))
		first = behind_item_number(reader, first);
	else if (!lists_goods(reader, next) &&
			 (!rc_at(reader, first)->latin || first == 0 || !rc_is_mark(rc_at(reader, first - 1), ':')))
		return;
	if (rc_at(reader, first)->material == NULL || (materials->count == 0 && !announces_goods(reader, r)) ||
		!rc_materials_in(reader, (rc_stretch){first, next->last}, false, &members) || rc_is_group(members.items[0]))
		return;
	/* "seven rare earths and related goods, including magnets": what is made of them is told beside them. */
	if (materials->count > 0 && members.count == 1 && rc_text_is(members.items[0], "rare earth magnets"))
	{
		rc_add_goods(materials, members.items[0]);
		return;
	}
	for (int i = 0; i < materials->count && members.count < RC_MATERIALS_LIMIT; i++)
	{
		if (i != group && !rc_is_group(materials->items[i]))
			rc_add_goods(&members, materials->items[i]);
	}
	*materials = members;
}

/*-------------------------------------------------------------------------
 * Told beside
 *-------------------------------------------------------------------------
 */

/* Mentions between the "and" of a list and its next goods: "and of the". */
#define BESIDE_REACH 4

/* "and the magnets", ", along with germanium": the goods behind a joint that stands behind mention i; or -1. */
static int
joined_behind(const rc_reader *reader, int i, int last)
{
	bool joined = false;

	for (int k = i + 1; k < last && k <= i + BESIDE_REACH; k++)
	{
		if (rc_at(reader, k)->material != NULL)
			return joined ? k : -1;
		if (rc_has_cue(rc_at(reader, k), RC_CUE_AND) || rc_spells_of(&reader->mentions, k, RC_SPELT_ALONG_WITH))
			joined = true;
		else if (!rc_has_cue(rc_at(reader, k), RC_CUE_ARTICLE) && !rc_has_cue(rc_at(reader, k), RC_CUE_OF) &&
				 !rc_has_cue(rc_at(reader, k), RC_CUE_ON) && !rc_has_cue(rc_at(reader, k), RC_CUE_FOR) &&
				 !rc_is_mark(rc_at(reader, k), ','))
			return -1;
	}
	return -1;
}

static bool
is_among(const rc_materials *goods, rc_text name)
{
	for (int i = 0; i < goods->count; i++)
	{
		if (rc_text_same(goods->items[i], name))
			return true;
	}
	return false;
}

/* "sellers of holmium need a licence, and the same goes for erbium": does the object go on with goods of which the same holds? */
static bool
says_the_same(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->object.first; i + 2 < r->object.last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_LIKEWISE_SAME) &&
			(rc_has_cue(rc_at(reader, i + 1), RC_CUE_FOR) || rc_has_cue(rc_at(reader, i + 2), RC_CUE_FOR)))
			return true;
	}
	return false;
}

/* The name of the goods at mention `next`, told behind those at i: "rare earths and the technology". */
static rc_text
name_beside(const rc_reader *reader, int i, int next)
{
	rc_text name = rc_material_name(rc_at(reader, next));

	return rc_text_is(name, "technology") && rc_is_rare_earths(rc_material_name(rc_at(reader, i)))
			   ? (rc_text){"rare earth technology", 21}
			   : name;
}

void
rc_add_told_beside(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	int last = r->object.last > r->at ? r->object.last : r->at;

	rc_materials more;

	if (!rc_at(reader, r->at)->latin || goods->count == 0)
		return;
	if (says_the_same(reader, r) && rc_materials_in(reader, r->before, true, &more))
	{
		for (int k = 0; k < more.count; k++)
			rc_add_goods(goods, more.items[k]);
	}
	/* "has put the metal, | along with germanium, | under control": a comma may have cut the clause. */
	for (int i = r->before.first > BESIDE_REACH ? r->before.first - BESIDE_REACH : 0; i < last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		bool points = rc_has_cue(mention, RC_CUE_MATERIAL_REF) || rc_spells(&reader->mentions, i, "it") ||
					  rc_spells(&reader->mentions, i, "them");
		int next = (mention->material != NULL && i >= r->before.first) || points ? joined_behind(reader, i, last) : -1;

		if (next < 0)
			continue;
		/* "the metal and terbium" */
		if (points && is_among(goods, rc_material_name(rc_at(reader, next))) && reader->scene->materials_age <= 1)
		{
			for (int k = 0; k < reader->scene->materials.count; k++)
				rc_add_goods(goods, reader->scene->materials.items[k]);
		}
		else if (mention->material != NULL && next > i + 2 &&
				 is_among(goods, rc_material_name(mention)) != is_among(goods, name_beside(reader, i, next)))
		{
			rc_add_goods(goods, rc_material_name(mention));
			rc_add_goods(goods, name_beside(reader, i, next));
		}
	}
}
