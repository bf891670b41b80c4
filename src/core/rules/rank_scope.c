/*-------------------------------------------------------------------------
 *
 * rank_scope.c
 *		The whole that an order runs over, where none stands before the place.
 *
 * "the world's largest", "in Africa", 在欧盟内部，德国最大, 中国储量最多的省: the world,
 * a bloc, or the land whose parts are put in order.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "rules/rules.h"

bool
rc_is_rank_whole(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->entity != NULL && (mention->entity->class == RC_THE_WORLD || mention->entity->class == RC_BLOC);
}

/* Mentions of what leads up to a Chinese clause by saying where: 在欧盟内部，. */
#define FRONTED_WHOLE 5

/* 在欧盟内部，德国…; 放眼非洲，…: the land or bloc that is all that the Chinese clause before names, where it holds the subject; data NULL without one. */
static rc_text
whole_fronted(const rc_reader *reader, const rc_clause *clause, rc_text subject)
{
	const rc_clause *before = clause - 1;
	rc_stretch rest = {0, 0};

	if (clause == reader->clauses.items || rc_at(reader, clause->last - 1)->latin ||
		before->last - before->first > FRONTED_WHOLE || !rc_is_mark(rc_at(reader, clause->first - 1), ',') ||
		!(rc_has_cue(rc_at(reader, before->first), RC_CUE_IN) ||
		  rc_says_of(&reader->mentions, before->first, before->first + 2, RC_SPELT_LOOK_OVER_ZH)))
		return (rc_text){NULL, 0};
	for (int i = before->first + 1; i < before->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->measure != NULL || mention->material != NULL || mention->quantity != NULL ||
			rc_is_company(mention))
			return (rc_text){NULL, 0};
		if (mention->entity != NULL && rest.first == 0)
			rest = (rc_stretch){i + 1, before->last};
	}
	/* 在日本看来 is an opinion, and 在美国，越南… only where somebody speaks. */
	if (rest.first == 0 || (rest.first < rest.last && !rc_has_cue(rc_at(reader, rest.first), RC_CUE_SELF_REF) &&
							!rc_says_of(&reader->mentions, rest.first, rest.last, RC_SPELT_WITHIN_ZH)))
		return (rc_text){NULL, 0};
	if (rc_at(reader, rest.first - 1)->entity->class == RC_COUNTRY && subject.len == 2)
		return (rc_text){NULL, 0};
	return rc_actor_name(reader, rest.first - 1);
}

/* Mentions between a place and what part of a country has it: 最多的前三大省. */
#define PART_REACH 3

/* 中国储量最多的省: the country whose parts are put in order, which a Chinese clause names before the place; or data NULL. */
static rc_text
land_of_parts(const rc_reader *reader, const rc_clause *clause)
{
	rc_text land = {NULL, 0};
	int order = -PART_REACH;

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_LARGEST) || rc_has_cue(mention, RC_CUE_TOGETHER))
			order = i;
		else if (order < 0 && mention->entity != NULL && mention->entity->class == RC_COUNTRY)
			land = rc_actor_name(reader, i);
		if (order >= 0 && i - order <= PART_REACH && rc_spells_of(&reader->mentions, i, RC_SPELT_PART_OF_LAND_ZH))
			return land;
	}
	return (rc_text){NULL, 0};
}

rc_text
rc_rank_scope(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, rc_text subject)
{
	rc_text fronted = {NULL, 0};

	if (reader->mentions.chinese)
		fronted = land_of_parts(reader, clause);
	if (fronted.data != NULL)
		return fronted;
	/* "the world's largest outside China" */
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_text_is(rc_at(reader, i)->name, "outside CN"))
			return rc_at(reader, i)->name;
	}
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_rank_whole(reader, i) && !rc_text_same(rc_at(reader, i)->name, subject))
			return rc_at(reader, i)->name;
	}
	for (int i = place->last; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && (mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF) &&
			!rc_text_same(mention->name, subject))
			return rc_actor_name(reader, i);
	}
	/* 在全国排头一位, 冠绝全国 */
	if (!rc_at(reader, place->first)->latin &&
		(rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_SELF_REF) >= 0 ||
		 (place->last < clause->last && rc_has_cue(rc_at(reader, place->last), RC_CUE_SELF_REF))))
		return rc_home(reader);
	fronted = rc_at(reader, place->first)->latin ? fronted : whole_fronted(reader, clause, subject);
	if (fronted.data != NULL && !rc_text_same(fronted, subject))
		return fronted;
	return (rc_text){"WORLD", 5};
}
