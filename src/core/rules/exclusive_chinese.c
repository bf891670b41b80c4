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

/* 它一家, 莱纳斯一家: can the mention be the only one, named or pointed back to? */
static bool
may_be_one(const rc_reader *reader, int i)
{
	return rc_may_act(rc_at(reader, i)) && rc_can_act(reader, i);
}

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
		if (named < 0 && i <= only + HOLDER_REACH && may_be_one(reader, i))
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

/* 除了中国, 出了中国, 离开中国: do the Chinese words before the mention leave it out? */
static bool
is_left_out(const rc_reader *reader, int i)
{
	static const char *const words[] = {"除", "出", "离", "離", "除了", "出了", "离开", "離開"};
	static const char *const ends[] = {"了", "开", "開", "去", "掉"};

	return RC_SPELLS_ANY(&reader->mentions, i - 1 - RC_SPELLS_ANY(&reader->mentions, i - 1, ends), words);
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
			return rc_text_is(mention->name, "CN") && is_left_out(reader, i) ? (rc_text){"outside CN", 10}
																			 : mention->name;
	}
	return (rc_text){"WORLD", 5};
}

bool
rc_only_named_last(const rc_reader *reader, const rc_clause *clause, int only, rc_claim *claim, rc_materials *goods)
{
	const rc_clause *from = clause;
	int named = rc_at(reader, only)->latin ? -1 : named_last(reader, clause, only);
	rc_measure measure;

	/* 能产镝的仅此一家 */
	bool spoken_of = !rc_at(reader, only)->latin && rc_holds(&reader->mentions, only, "此一家") &&
					 reader->scene->company.data != NULL;

	/* 去年增长的只有日本 tells a change. */
	if ((named < 0 && !spoken_of) || rc_find_cue(reader, (rc_stretch){clause->first, only}, RC_CUE_UP) >= 0 ||
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
	claim->subject = named < 0 ? reader->scene->company : rc_actor_name(reader, named);
	claim->scope = whole_told(reader, only, claim->subject);
	return claim->subject.data != NULL && !rc_is_world(claim->subject) && !rc_text_same(claim->scope, claim->subject);
}

/*-------------------------------------------------------------------------
 * Nobody else
 *-------------------------------------------------------------------------
 */

/* Mentions before the denial in which an exception may be told. */
#define EXCEPTION_REACH 10

/* 除了莱纳斯, 除MP Materials之外, 出了中国: the one whom the words before the denial leave out, or -1. */
static int
excepted_before(const rc_reader *reader, int only)
{
	for (int i = only - 1; i > 0 && i >= only - EXCEPTION_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (may_be_one(reader, i) && !(mention->entity != NULL && rc_is_world(mention->name)) && is_left_out(reader, i))
			return i;
	}
	return -1;
}

bool
rc_only_is_denial(const rc_reader *reader, int only)
{
	if (rc_at(reader, only)->latin)
		return false;
	return rc_holds(&reader->mentions, only, "没有") || rc_holds(&reader->mentions, only, "沒有") ||
		   rc_holds(&reader->mentions, only, "无第二") || rc_holds(&reader->mentions, only, "無第二") ||
		   rc_holds(&reader->mentions, only, "无其他") || rc_holds(&reader->mentions, only, "无别的") ||
		   rc_holds(&reader->mentions, only, "找不");
}

/* What nobody else does, told behind the denial, else before it; a mine or a firm of goods mines them. */
static rc_measure
denied_doing(const rc_reader *reader, const rc_clause *clause, int only)
{
	rc_measure measure = doing_in(reader, (rc_stretch){only + 1, clause->last});

	if (measure == RC_M_NONE)
		measure = doing_in(reader, (rc_stretch){clause->first, only});
	for (int i = only + 1; measure == RC_M_NONE && i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL && (memcmp(reader->mentions.text.data + mention->to - 3, "矿", 3) == 0 ||
										  memcmp(reader->mentions.text.data + mention->to - 3, "礦", 3) == 0 ||
										  rc_spells_of(&reader->mentions, i + 1, RC_SPELT_ONLY_MINER_ZH)))
			return RC_M_MINING;
	}
	return measure;
}

bool
rc_only_denied(const rc_reader *reader, const rc_clause *clause, int only, rc_claim *claim, rc_materials *goods)
{
	static const char *const firms[] = {"家", "公司", "企业", "企業", "厂", "廠"};
	const rc_scene *scene = reader->scene;
	int left = excepted_before(reader, only);
	bool of_firm = RC_SAYS_ANY(&reader->mentions, only, only + 2 < clause->last ? only + 2 : clause->last, firms);
	bool outside;

	/* 没有其他供应方有同样的竞争力: without an exception anybody is meant. */
	if (!rc_only_is_denial(reader, only) ||
		(left < 0 && !rc_holds(&reader->mentions, only, "第二") && !rc_holds(&reader->mentions, only, "另一")))
		return false;
	claim->measure = denied_doing(reader, clause, only);
	if (claim->measure == RC_M_NONE)
		return false;
	if (!rc_materials_in(reader, (rc_stretch){only + 1, clause->last}, false, goods) &&
		!rc_materials_in(reader, (rc_stretch){clause->first, only}, true, goods))
		return false;
	if (rc_text_is(goods->items[0], "rare earth ores"))
		*goods = (rc_materials){{{"rare earths", 11}}, 1};
	/* 出了中国，没有第二家公司能分离: firms elsewhere, of which the one spoken of is left. */
	outside = left >= 0 && of_firm && rc_text_is(rc_actor_name(reader, left), "CN");
	if (left >= 0 && !outside && !rc_text_is(rc_actor_name(reader, left), "outside CN"))
		claim->subject = rc_actor_name(reader, left);
	else
		claim->subject = of_firm && scene->company.data != NULL ? scene->company : scene->subject;
	if ((left < 0 && scene->subject_age > 1) || (outside && rc_text_is(claim->subject, "CN")))
		return false;
	claim->scope = outside ? (rc_text){"outside CN", 10} : whole_told(reader, only, claim->subject);
	return claim->subject.data != NULL && !rc_is_world(claim->subject) && !rc_text_same(claim->scope, claim->subject);
}
