/*-------------------------------------------------------------------------
 *
 * exclusive_chinese.c
 *		The only one that a Chinese clause ends with.
 *
 * 能分离重稀土的厂商只有莱纳斯一家; 能够提供这些元素的国家，世界上只有中国: what one must be able to
 * do is told before "only", in the same clause or in those before it, and behind
 * it stands nobody but the one.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/exclusive_parts.h"

/* Mentions between "only" and the one, and clauses before it that tell of what. */
#define HOLDER_REACH 3
#define CLAUSES_BEFORE 2

/* The one named right behind, of whom nothing more is told than that he is one: 莱纳斯一家, 马来西亚的莱纳斯工厂; or -1. */
static int
named_last(const rc_reader *reader, const rc_clause *clause, int only)
{
	int named = -1;

	for (int i = only + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->measure != NULL || mention->material != NULL)
			return -1;
		if (named < 0 && i <= only + HOLDER_REACH && rc_is_actor(mention) && rc_can_act(reader, i))
			named = i;
		/* 只有中国和日本: several. */
		else if (named >= 0 && named == i - 2 && rc_is_actor(mention) && rc_is_joint(rc_at(reader, i - 1)))
			return -1;
		/* 中国的莱纳斯 */
		else if (named >= 0 && named == i - 2 && rc_is_firm(mention) && !rc_is_firm(rc_at(reader, named)))
			named = i;
	}
	return named;
}

/* 分离能力: does the word for capacity say that it is one to refine? */
static bool
refines(const rc_reader *reader, int i)
{
	return rc_says_of(&reader->mentions, i, i + 1, RC_SPELT_REFINE_ZH);
}

/* What one can do, told in the stretch: refining rather than the general word; RC_M_NONE for nothing. */
static rc_measure
doing_in(const rc_reader *reader, rc_stretch stretch)
{
	rc_measure found = RC_M_NONE;

	for (int i = stretch.last - 1; i >= stretch.first; i--)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (measure == RC_M_REFINING || (measure == RC_M_CAPACITY && refines(reader, i)))
			return RC_M_REFINING;
		if (found != RC_M_NONE)
			continue;
		if (measure == RC_M_MINING || measure == RC_M_PRODUCTION || measure == RC_M_EXPORTS || measure == RC_M_SUPPLY ||
			measure == RC_M_RECYCLING)
			found = measure;
		else if (rc_spells(&reader->mentions, i, "提供"))
			found = RC_M_SUPPLY;
	}
	return found;
}

/* The whole that the sentence names before: 除中国外, 世界上, 国内. */
static rc_text
whole_told(const rc_reader *reader, int only, rc_text subject)
{
	for (int i = only - 1; i >= 0; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_text_is(mention->name, "outside CN"))
			return mention->name;
		if (rc_has_cue(mention, RC_CUE_SELF_REF))
			return rc_home(reader);
		if (mention->entity != NULL &&
			(rc_is_world(mention->name) || mention->entity->class == RC_COUNTRY || mention->entity->class == RC_BLOC) &&
			!rc_text_same(mention->name, subject))
			return mention->name;
	}
	return (rc_text){"WORLD", 5};
}

bool
rc_only_named_last(const rc_reader *reader, const rc_clause *clause, int only, rc_claim *claim, rc_materials *goods)
{
	const rc_clause *from = clause;
	int named = rc_at(reader, only)->latin ? -1 : named_last(reader, clause, only);
	rc_measure measure;

	/* 去年增长的只有日本 tells a change. */
	if (named < 0 || rc_find_cue(reader, (rc_stretch){clause->first, only}, RC_CUE_UP) >= 0 ||
		rc_find_cue(reader, (rc_stretch){clause->first, only}, RC_CUE_DOWN) >= 0)
		return false;
	measure = doing_in(reader, (rc_stretch){clause->first, only});
	for (int steps = 0; measure == RC_M_NONE && steps < CLAUSES_BEFORE && from > reader->clauses.items; steps++)
	{
		from--;
		measure = doing_in(reader, (rc_stretch){from->first, from->last});
	}
	if (measure == RC_M_NONE)
		return false;
	if (!rc_materials_in(reader, (rc_stretch){from->first, only}, true, goods))
	{
		*goods = reader->scene->materials;
		if (goods->count == 0 || reader->scene->materials_age > 1)
			return false;
	}
	/* 很高的技术，只有中国掌握 names no goods. */
	if (rc_text_is(goods->items[0], "technology"))
		return false;
	claim->measure = measure;
	claim->subject = rc_actor_name(reader, named);
	claim->scope = whole_told(reader, only, claim->subject);
	return claim->subject.data != NULL && !rc_is_world(claim->subject) && !rc_text_same(claim->scope, claim->subject);
}
