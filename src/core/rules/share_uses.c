/*-------------------------------------------------------------------------
 *
 * share_uses.c
 *		Shares of what goods are used for.
 *
 * Of a demand or a consumption the part belongs to a use (阻燃剂占55%), or to a
 * product that is made of the goods ("magnets account for 30% of neodymium
 * demand").  Reports list them one after the other, and name uses that no
 * table knows; those have no claim, rather than the country spoken of.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* "Permanent magnets are the largest use of rare earths, accounting for 24%": the stretch that tells who has the part. */
static rc_stretch
told_before(const rc_told_share *s)
{
	const rc_clause *first = s->reader->clauses.items;

	if (s->clause > first && s->clause->relative)
		return (rc_stretch){s->clause[-1].first, s->part.last};
	/* What a participle goes on from may have been cut at an "and". */
	if (s->clause > first && !s->reader->mentions.chinese && s->predicate == s->clause->first)
		return (rc_stretch){first->first, s->part.last};
	/* 钼消费以合金钢为主，占比40% */
	return s->clause > first && s->reader->mentions.chinese && s->predicate == s->clause->first && !s->clause->aside
			   ? (rc_stretch){s->clause[-1].first, s->part.last}
			   : s->part;
}

/*
 * "Magnets account for 30% of neodymium demand": a good that is made of another is a use of that.  The good, which is
 * no more what the share is of; data NULL where it is of no other.
 */
static rc_text
good_made(const rc_told_share *s, rc_stretch told, rc_frame *frame)
{
	const rc_materials *before = &s->reader->scene->materials;
	int at = rc_find_material(s->reader, told);
	rc_materials goods, of;

	if (s->reader->mentions.chinese || at < 0 || (frame->measure_inherited && s->reader->scene->measure_age > 0) ||
		!rc_materials_in(s->reader, (rc_stretch){at, at + 1}, false, &goods) || rc_is_group(goods.items[0]))
		return (rc_text){NULL, 0};
	if (!rc_materials_in(s->reader, s->whole, false, &of) &&
		!(at + 2 < told.last && rc_materials_in(s->reader, (rc_stretch){at + 2, told.last}, true, &of)))
		of = *before;
	if (of.count == 0 || rc_text_same(of.items[0], goods.items[0]))
		return (rc_text){NULL, 0};
	frame->materials = of;
	return goods.items[0];
}

/* Was the consumption of goods told just before, whose uses a Chinese sentence goes on to list? */
static bool
lists_uses(const rc_told_share *s, const rc_frame *frame)
{
	return s->reader->mentions.chinese && (frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_DEMAND) &&
		   s->reader->scene->measure_age == 0 && s->predicate > s->clause->first &&
		   rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) && rc_subject_in(s->reader, s->part) < 0 &&
		   rc_find_use(s->reader, s->part) < 0;
}

/* 消费结构中，永磁材料占42%: a product is what the materials told before are used for. */
static bool
is_used_for_product(const rc_told_share *s, const rc_frame *frame)
{
	const rc_mention *before = rc_at(s->reader, s->predicate > 0 ? s->predicate - 1 : 0);
	const rc_materials *told = &s->reader->scene->materials;

	return lists_uses(s, frame) && before->material != NULL && told->count == 1 && frame->materials.count == 1 &&
		   rc_is_product(frame->materials.items[0]) && !rc_text_same(told->items[0], frame->materials.items[0]);
}

/* 消费结构中，染料占9%: a noun of no meaning to us right before the verb is another use. */
bool
rc_share_is_unknown_use(const rc_told_share *s, const rc_frame *frame)
{
	int words = 0;

	/* 钨钢占20% */
	if (lists_uses(s, frame) && rc_at(s->reader, s->predicate - 1)->material != NULL && !is_used_for_product(s, frame))
		return true;
	for (int i = s->predicate - 1; lists_uses(s, frame) && i >= s->clause->first; i--, words++)
	{
		/* 钨材占15% */
		if (words > 0 && rc_at(s->reader, i)->material != NULL)
			return true;
		if (rc_at(s->reader, i)->type != RC_WORD || rc_at(s->reader, i)->latin)
			break;
	}
	return words >= 2;
}

rc_text
rc_share_find_use(rc_told_share *s, rc_frame *frame)
{
	rc_stretch told = told_before(s);
	int use = rc_find_use(s->reader, told);
	rc_text name = use >= 0 ? rc_at(s->reader, use)->name : good_made(s, told, frame);

	s->of_use = name.data != NULL;
	return name;
}

/* The product that was told before, of other goods than the whole; data NULL where none was. */
static rc_text
product_told(const rc_told_share *s, const rc_frame *frame)
{
	const rc_materials *told = &s->reader->scene->materials;

	for (int i = 0; i < told->count && frame->materials.count > 0; i++)
	{
		if (rc_is_product(told->items[i]) && !rc_text_is(told->items[i], "steel") &&
			!rc_text_same(told->items[i], frame->materials.items[0]))
			return told->items[i];
	}
	return (rc_text){NULL, 0};
}

/* 永磁材料占稀土消费的四成: the product before the verb, of a whole of other goods; data NULL where there is none. */
static rc_text
product_of_whole(const rc_told_share *s, const rc_frame *frame)
{
	int at = s->predicate - 1;
	rc_text name;

	while (at > s->clause->first && rc_has_cue(rc_at(s->reader, at), RC_CUE_PLAIN_WORD))
		at--;
	/* 永磁材料需要稀土。它占稀土消费的四成 */
	if (s->reader->mentions.chinese && s->predicate >= s->clause->first &&
		(s->predicate == s->clause->first || rc_has_cue(rc_at(s->reader, s->predicate - 1), RC_CUE_PRONOUN_IT)) &&
		rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) &&
		(frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_DEMAND) &&
		rc_find_material(s->reader, s->whole) >= 0 && s->reader->scene->materials_age <= 1 &&
		rc_find_use(s->reader, told_before(s)) < 0)
		return product_told(s, frame);
	if (!s->reader->mentions.chinese || rc_find_use(s->reader, s->part) >= 0 || at < s->clause->first ||
		rc_at(s->reader, at)->material == NULL ||
		(frame->measure != RC_M_CONSUMPTION && frame->measure != RC_M_DEMAND) ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) || rc_subject_in(s->reader, s->part) >= 0 ||
		rc_find_material(s->reader, s->whole) < 0)
		return (rc_text){NULL, 0};
	name = rc_material_name(rc_at(s->reader, at));
	return rc_is_product(name) && !rc_text_same(name, frame->materials.items[0]) ? name : (rc_text){NULL, 0};
}

/*
 * 永磁材料在全球稀土需求中占比26%, 永磁材料是稀土的主要用途，在稀土需求中占26%: the product of whose part a Chinese clause
 * tells, within what the goods are wanted for; data NULL where there is none.
 */
static rc_text
product_within(const rc_told_share *s, rc_frame *frame)
{
	int first = s->clause->first + (rc_at(s->reader, s->clause->first)->time != NULL);
	bool named = rc_at(s->reader, first)->material != NULL;
	int in = first + named;
	const rc_claim *last = s->reader->claims.count > 0 ? &s->reader->claims.items[s->reader->claims.count - 1] : NULL;
	rc_materials of;
	rc_text name;

	if (!s->reader->mentions.chinese || !(frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_DEMAND) ||
		!(rc_spells(&s->reader->mentions, in, "在") || rc_spells(&s->reader->mentions, in, "于")) ||
		in >= s->predicate || !rc_materials_in(s->reader, (rc_stretch){in, s->predicate}, false, &of))
		return (rc_text){NULL, 0};
	frame->materials = of;
	/* …占比26%，在中国稀土需求中占比42% */
	if (!named && last != NULL && last->kind == RC_SHARE && last->measure == frame->measure &&
		s->reader->scene->share_age == 0 && rc_is_product(last->subject))
		return last->subject;
	if (!named)
		return s->reader->scene->materials_age == 0 ? product_told(s, frame) : (rc_text){NULL, 0};
	name = rc_material_name(rc_at(s->reader, first));
	return rc_is_product(name) && !rc_text_same(name, of.items[0]) ? name : (rc_text){NULL, 0};
}

rc_text
rc_share_product(const rc_told_share *s, rc_frame *frame)
{
	rc_text name = product_of_whole(s, frame);

	if (name.data == NULL)
		name = product_within(s, frame);
	if (name.data != NULL || !is_used_for_product(s, frame))
		return name;
	name = frame->materials.items[0];
	frame->materials = s->reader->scene->materials;
	return name;
}

rc_text
rc_share_use_behind(const rc_told_share *s)
{
	int used = s->reader->mentions.chinese
				   ? rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_CUE_USED_FOR)
				   : -1;

	int at = used + 1;

	if (used < 0 || at >= s->clause->last)
		return (rc_text){NULL, 0};
	/* 把全球90%的石墨提炼成用于电池的材料: what is done with it first is what the part is told of. */
	for (int i = s->value + 1; i < used; i++)
	{
		/* 供应欧盟99%的硼，用于太阳能电池板: what follows the comma only tells what it is good for. */
		if (rc_is_measure_verb(rc_at(s->reader, i)) || rc_is_mark(rc_at(s->reader, i), ','))
			return (rc_text){NULL, 0};
	}
	/* 用于制造电池 */
	if (at + 1 < s->clause->last && rc_is_measure_verb(rc_at(s->reader, at)))
		at++;
	if (rc_is_use(rc_at(s->reader, at)))
		return rc_at(s->reader, at)->name;
	return rc_at(s->reader, at)->material != NULL && rc_is_product(rc_material_name(rc_at(s->reader, at)))
			   ? rc_material_name(rc_at(s->reader, at))
			   : (rc_text){NULL, 0};
}
