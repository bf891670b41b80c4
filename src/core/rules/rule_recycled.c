/*-------------------------------------------------------------------------
 *
 * rule_recycled.c
 *		Parts that were used before: "only 1% comes from recycling", "recycling
 *		covers 5% of", "magnets of 80% recycled material", 25%来自回收.
 *
 * Where a part comes from is mostly a country, and then it is imported; what
 * comes out of waste is recycled by those whose goods they are.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/rules.h"

#include "grammar/frame.h"

/* Mentions between a word for a source and what was used before: "from locally collected scrap". */
#define SOURCE_REACH 5

/* Mentions between a verb and the part that a product has: "contain as much as 80% recycled material". */
#define CONTENT_REACH 4

static bool
is_used_before(const rc_reader *reader, int i)
{
	return rc_measure_of(rc_at(reader, i)) == RC_M_RECYCLING ||
		   (rc_at(reader, i)->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_USED));
}

static bool
says_used_before(const rc_reader *reader, int first, int last)
{
	return rc_says_of(&reader->mentions, first, last, RC_SPELT_USED_ZH);
}

/* "comes from recycled material", "is recovered from waste": is the source of the part behind it one that was used before? */
static bool
comes_from_used(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value + 1; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return false;
		if (!rc_has_cue(rc_at(reader, i), RC_CUE_COME_FROM) && !rc_has_cue(rc_at(reader, i), RC_CUE_FROM))
			continue;
		if (reader->mentions.chinese)
			return says_used_before(reader, i + 1, clause->last);
		for (int k = i + 1; k < clause->last && k <= i + SOURCE_REACH; k++)
		{
			if (is_used_before(reader, k))
				return true;
			if (rc_is_actor(rc_at(reader, k)))
				break;
		}
	}
	return false;
}

/* "30% of supply", "1% of Europe's rare earth needs", but not "of its revenue": is the part behind the English value one of goods? */
static bool
is_of_goods(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool named = false;

	for (int i = value + 2; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		rc_measure measure = rc_measure_of(mention);

		if (measure != RC_M_NONE)
			return measure <= RC_M_MARKET;
		named |= mention->material != NULL;
		if (mention->material == NULL &&
			(named || (!rc_is_actor(mention) && !mention->owner && mention->type != RC_MARK &&
					   !rc_has_cue(mention, RC_CUE_ARTICLE) && !rc_has_cue(mention, RC_CUE_TOTAL))))
			break;
	}
	return named;
}

/* "Recycling covers about 1% of Europe's needs", "scrap made up 30% of supply": does the English part begin with what was used before? */
static bool
is_had_by_used(const rc_reader *reader, const rc_clause *clause, int value)
{
	int used = -1;

	if (reader->mentions.chinese || !rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF))
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (used < 0 && is_used_before(reader, i) &&
			(!rc_is_measure_verb(rc_at(reader, i)) || rc_at(reader, i + 1)->material != NULL))
			used = i;
		else if (used >= 0 &&
				 (rc_has_cue(rc_at(reader, i), RC_CUE_ACCOUNT_FOR) ||
				  rc_has_cue(rc_at(reader, i), RC_CUE_SUPPLY_VERB) || rc_is_measure_verb(rc_at(reader, i)) ||
				  rc_spells_of(&reader->mentions, i, RC_SPELT_PROVIDE)))
			return rc_subject_in(reader, (rc_stretch){clause->first, used}) < 0 && is_of_goods(reader, clause, value);
	}
	return false;
}

/* 以回收料供应三成的需求: does the Chinese clause say so before the part? */
static bool
is_met_by_used(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const means[] = {"以", "用", "靠", "通过", "透過", "通過"};

	return reader->mentions.chinese && says_used_before(reader, clause->first, value) &&
		   rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_MEET_ZH) &&
		   RC_SAYS_ANY(&reader->mentions, clause->first, value, means);
}

/* "contain 80 percent recycled material", 采用100%再生稀土: is it the part of a product? */
static bool
is_content(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const chinese[] = {"采用", "採用", "使用", "含", "用"};

	if (reader->mentions.chinese)
		return value > clause->first && value + 1 < clause->last &&
			   says_used_before(reader, value + 1, value + 3 < clause->last ? value + 3 : clause->last) &&
			   RC_SAYS_ANY(&reader->mentions, value - 3 > clause->first ? value - 3 : clause->first, value, chinese);
	if (value + 1 >= clause->last || rc_measure_of(rc_at(reader, value + 1)) != RC_M_RECYCLING)
		return false;
	for (int i = value - 1; i >= clause->first && i >= value - CONTENT_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_CONTAIN))
			return true;
	}
	return false;
}

/* Whose goods they are: who is named in the clause; the world for a source that nobody is named with; or data NULL. */
static rc_text
whose_goods(const rc_reader *reader, const rc_clause *clause, int value, bool content)
{
	int at = rc_subject_in(reader, (rc_stretch){clause->first, content ? value : clause->last});

	for (int i = clause->first; at < 0 && i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && !rc_is_use(rc_at(reader, i)))
			at = i;
	}
	/* "In Japan, recycling covers ..." */
	if (at < 0 && clause > reader->clauses.items && rc_at(reader, clause[-1].last - 1)->role == RC_ROLE_IN &&
		clause[-1].last - clause[-1].first <= 3)
		at = clause[-1].last - 1;
	if (at >= 0)
		return rc_actor_name(reader, at);
	if (content)
		return reader->scene->subject_age <= RC_SCENE_REACH ? reader->scene->company : (rc_text){NULL, 0};
	/* "The EU has set targets: 15% is to come from recycling"; 其中50%来自废料 is of what was just told, whosever it is. */
	if (reader->scene->subject_age <= 1 && reader->scene->subject.len == 2 &&
		rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_OF_WHICH) < 0)
		return reader->scene->subject;
	return (rc_text){"WORLD", 5};
}

rc_status
rc_rule_recycled(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_materials materials;
	rc_claim claim;
	bool content;

	if (quantity->kind != RC_Q_SHARE ||
		((reader->mentions.measures & RC_MEASURE_BIT(RC_M_RECYCLING)) == 0 &&
		 !rc_may_have_cue(&reader->mentions, RC_CUE_COME_FROM) && !rc_may_have_cue(&reader->mentions, RC_CUE_FROM) &&
		 !rc_may_have_cue(&reader->mentions, RC_CUE_SUPPLY_VERB)))
		return RC_OK;
	content = is_content(reader, clause, value);
	if (!content && !comes_from_used(reader, clause, value) && !is_met_by_used(reader, clause, value) &&
		!is_had_by_used(reader, clause, value))
		return RC_OK;
	/* "uses 100% recycled rare earths in its magnets": the noun right behind the part. */
	if (!(content && rc_materials_in(reader, (rc_stretch){value, value + 3 < clause->last ? value + 3 : clause->last},
									 false, &materials)) &&
		!rc_materials_in(reader, (rc_stretch){clause->first, clause->last}, true, &materials))
	{
		if (reader->scene->materials_age > RC_SCENE_REACH)
			return RC_OK;
		materials = reader->scene->materials;
	}
	/* What comes out of waste are goods. */
	if (materials.count > 0 && rc_text_is(materials.items[0], "technology"))
	{
		materials.count = reader->scene->topic.data != NULL;
		materials.items[0] = reader->scene->topic;
	}
	rc_claim_start(reader, clause, value, RC_SHARE, &claim);
	claim.subject = whose_goods(reader, clause, value, content);
	if (claim.subject.data == NULL || materials.count == 0)
		return RC_OK;
	*taken = true;
	claim.measure = RC_M_RECYCLING;
	claim.scope = claim.subject;
	claim.value = quantity->value;
	claim.unit.kind = RC_U_FRACTION;
	claim.confidence = 70;
	return rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, value), clause->last, error);
}
