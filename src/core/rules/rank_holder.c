/*-------------------------------------------------------------------------
 *
 * rank_holder.c
 *		Who holds a place.
 *
 * In English who is ranked stands before the place, or behind "is"; in Chinese also
 * behind its noun (全球第二大生产国俄罗斯), and who stands before it may be the whole
 * that the order runs over.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "rules/rules.h"

/* 仅次于内蒙古包头市的第二大: is the one at i only whom the holder comes next to? */
static bool
comes_first(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = i - 1; k >= clause->first && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_SECOND_TO))
			return true;
	}
	return false;
}

/* The whole of a Chinese place that stands before it: 全国最大的, 是中国第二大, 当地规模最大的; data NULL without one. */
static rc_text
whole_before(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	int copula = rc_find_last_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_COPULA);

	for (int i = place->first - 1; i >= clause->first && i > copula; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->latin || rc_is_mark(mention, ',') || (mention->entity != NULL && rc_is_rank_whole(reader, i)))
			break;
		/* 美国本土最大的 */
		if (rc_has_cue(mention, RC_CUE_SELF_REF))
			return i > clause->first && rc_at(reader, i - 1)->entity != NULL &&
						   (rc_at(reader, i - 1)->entity->class == RC_COUNTRY ||
							rc_at(reader, i - 1)->entity->class == RC_BLOC)
					   ? rc_at(reader, i - 1)->name
					   : rc_home(reader);
		if (copula >= 0 && mention->entity != NULL && mention->entity->class != RC_COMPANY &&
			mention->role <= RC_ROLE_OWNER && rc_can_act(reader, i) && !comes_first(reader, clause, i))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

/* Words between an owner and the place: "Europe's by far largest". */
#define OWNER_REACH 3

/*
 * Whose whole an English place orders: "Africa's top producer", "is America's
 * largest mine", "the country's biggest miner"; the mention of the owner right
 * before it, or -1.  The world is read by rc_rank_scope, and "its" is somebody
 * told before.
 */
static int
owner_before(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	for (int i = place->first - 1; i >= clause->first && i >= place->first - OWNER_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->owner && rc_has_cue(mention, RC_CUE_LAND_REF))
			return i;
		if (mention->entity != NULL)
			return mention->latin && mention->owner && !rc_is_company(mention) && !rc_is_world(mention->name) &&
						   rc_can_act(reader, i)
					   ? i
					   : -1;
		if (mention->type != RC_WORD && !rc_is_mark(mention, '\''))
			return -1;
	}
	return -1;
}

/* "Australia's biggest lithium producer Pilbara Minerals": the firm or country right behind an English doer, or -1. */
static int
named_right_behind(const rc_reader *reader, const rc_clause *clause, int noun)
{
	int at = noun + 1;
	const rc_mention *named;

	/* "producer the Philippines" */
	at += at + 1 < clause->last && rc_spells(&reader->mentions, at, "the");
	named = at < clause->last ? rc_at(reader, at) : NULL;
	if (named == NULL || !rc_measure_reads(rc_at(reader, noun), RC_AGENT) || !rc_is_actor(named) || named->owner ||
		named->role != RC_ROLE_BARE)
		return -1;
	return rc_is_firm(named) || (named->entity != NULL && named->entity->class == RC_COUNTRY) ? at : -1;
}

/* "The top producer of cobalt, the Democratic Republic of Congo, is": the one named between commas behind the noun, or -1. */
static int
named_between_commas(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	int i;

	if (next >= reader->clauses.items + reader->clauses.count || next->first == next->last ||
		!rc_is_mark(rc_at(reader, next->first - 1), ','))
		return -1;
	i = next->first + (rc_has_cue(rc_at(reader, next->first), RC_CUE_ARTICLE) && next->last > next->first + 1);
	if (!rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->role != RC_ROLE_BARE || !rc_can_act(reader, i) ||
		i + 1 >= reader->mentions.count || !rc_is_mark(rc_at(reader, i + 1), ','))
		return -1;
	return i;
}

/* 是澳大利亚最大的: a land right between the Chinese verb of being and the place is where somebody else is so. */
static bool
is_land_of_another(const rc_reader *reader, const rc_rank_place *place, int actor)
{
	const rc_meaning *entity = rc_at(reader, actor)->entity;

	return actor > 0 && actor == place->first - 1 && entity != NULL && !rc_at(reader, actor)->latin &&
		   (entity->class == RC_COUNTRY || entity->class == RC_PLACE) &&
		   rc_has_cue(rc_at(reader, actor - 1), RC_CUE_COPULA);
}

/* Is the Chinese actor a bloc that the place follows without a verb, 欧洲已知最大的, or a land behind a verb of being? */
static bool
is_whole_before(const rc_reader *reader, const rc_rank_place *place, int actor)
{
	if (actor >= 0 && is_land_of_another(reader, place, actor))
		return true;
	if (actor < 0 || rc_at(reader, actor)->latin || rc_at(reader, actor)->entity == NULL ||
		rc_at(reader, actor)->entity->class != RC_BLOC || actor < place->first - RC_RANK_PHRASE)
		return false;
	/* 是亚洲迄今探明最大的: a bloc is in no place of its own. */
	if (actor > 0 && rc_has_cue(rc_at(reader, actor - 1), RC_CUE_COPULA))
		return true;
	for (int i = actor + 1; i < place->first; i++)
	{
		/* 欧洲储量最大的, 欧盟境内稀土储量最多的 */
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_ALSO) &&
			rc_at(reader, i)->material == NULL && !rc_has_cue(rc_at(reader, i), RC_CUE_SELF_REF) &&
			!(i == place->first - 1 && rc_measure_reads(rc_at(reader, i), RC_NAME)))
			return false;
	}
	return true;
}

rc_text
rc_rank_company(const rc_reader *reader, const rc_rank_place *place, const rc_clause *clause)
{
	/* "the company's largest shareholder", "Lynas's biggest investor" */
	for (int i = place->first - 1; i >= clause->first && i >= place->first - OWNER_REACH; i--)
	{
		if (rc_at(reader, i)->latin && rc_at(reader, i)->owner &&
			(rc_is_firm(rc_at(reader, i)) || rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF)))
			return rc_actor_name(reader, i);
	}
	for (int i = place->last; i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
			return rc_actor_name(reader, i);
	}
	/* 成为北方稀土最大股东 */
	for (int i = place->first - 1; i > clause->first && !rc_at(reader, place->first)->latin; i--)
	{
		if (rc_is_company(rc_at(reader, i)) ||
			(rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF) && !rc_at(reader, i)->latin))
			return rc_actor_name(reader, i);
	}
	/* 持有MP Materials 15%的股份，成为其最大股东 */
	if (!rc_at(reader, place->first)->latin && reader->scene->share_age == 0 &&
		reader->scene->measure == RC_M_INVESTMENT && reader->scene->scope.data != NULL &&
		!rc_is_world(reader->scene->scope))
		return reader->scene->scope;
	/* "will buy $400 million of stock in MP Materials, becoming its largest shareholder" */
	if (reader->scene->partner_age == 0 && reader->scene->measure == RC_M_INVESTMENT &&
		reader->scene->partner.data != NULL && rc_spells(&reader->mentions, place->first - 1, "its"))
		return reader->scene->partner;
	/* 入股MP Materials，成为其最大股东 */
	for (int i = clause->first - 2;
		 clause > reader->clauses.items && i > clause[-1].first && !rc_at(reader, place->first)->latin; i--)
	{
		if (rc_is_company(rc_at(reader, i)) && rc_measure_of(rc_at(reader, i - 1)) == RC_M_INVESTMENT)
			return rc_at(reader, i)->name;
	}
	if (!rc_at(reader, place->first)->latin && reader->scene->partner_age == 0 && reader->scene->partner.data != NULL)
		return reader->scene->partner;
	return reader->scene->company;
}

/*-------------------------------------------------------------------------
 * The holder
 *-------------------------------------------------------------------------
 */

/* Words of a Chinese name between its country and what it is known by. */
#define NAME_REACH 6

/* Can a word stand in a Chinese name: 化工, 矿业公司, 稀土, 的? */
static bool
is_part_of_name(const rc_mention *mention)
{
	return mention->type == RC_WORD || mention->material != NULL || mention->measure != NULL ||
		   rc_has_cue(mention, RC_CUE_HOLDER) || rc_has_cue(mention, RC_CUE_COMPANY_REF) ||
		   rc_has_cue(mention, RC_CUE_OF) || rc_has_cue(mention, RC_CUE_PLANT);
}

/*
 * 智利SQM公司, 智利化工矿业公司（SQM）, 加州的Mountain Pass矿: the firm or site that the
 * country or place at i only says where it is, else i itself.
 */
int
rc_head_of_name(const rc_reader *reader, int i)
{
	const rc_mention *land = rc_at(reader, i);
	bool firm = false;

	if (land->latin || land->entity == NULL || (land->entity->class != RC_COUNTRY && land->entity->class != RC_PLACE))
		return i;
	for (int k = i + 1; k < reader->mentions.count && k <= i + NAME_REACH; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (rc_is_firm(mention) || (rc_is_place(mention) && mention->role == RC_ROLE_BARE))
			return k;
		firm |= rc_has_cue(mention, RC_CUE_HOLDER) || rc_measure_reads(mention, RC_AGENT);
		if (mention->type == RC_MARK ? !(firm && mention->mark == '(') : !is_part_of_name(mention))
			break;
	}
	return i;
}

/* The actor named right behind the noun, or -1. */
static int
follower_of(const rc_reader *reader, const rc_clause *clause, int noun)
{
	for (int i = noun + 1; noun >= 0 && i < clause->last && i <= noun + 2; i++)
	{
		if (rc_is_actor(rc_at(reader, i)))
			return rc_head_of_name(reader, i);
	}
	return -1;
}

/* Mentions between a Chinese place and the noun of who holds it: 最大的锂业公司. */
#define NOUN_REACH 5

/* The Chinese noun behind the place that its holder is named behind: what is measured, else 公司, 企业; or -1. */
static int
noun_of_holder(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at)
{
	if (measure_at >= place->last)
		return measure_at;
	for (int i = place->last; measure_at < 0 && i < clause->last && i < place->last + NOUN_REACH; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_FIRM_ZH))
			return i;
		if (rc_at(reader, i)->type != RC_WORD && rc_at(reader, i)->material == NULL)
			break;
	}
	return -1;
}

/* 全球第二大生产国俄罗斯, 中国最大的锂业公司天齐锂业: a Chinese place in front of the one who holds it, rather than said of somebody. */
static bool
names_follower(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at)
{
	return !rc_at(reader, place->first)->latin &&
		   follower_of(reader, clause, noun_of_holder(reader, clause, place, measure_at)) >= 0 &&
		   rc_find_last_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_COPULA) < 0;
}

/* 最大的分离企业，则是…北方稀土: the firm or country that the next clause says it is, or -1. */
static int
named_by_next(const rc_reader *reader, const rc_clause *clause, int noun)
{
	const rc_clause *next = clause + 1;

	if (rc_at(reader, noun)->latin || noun < clause->last - 2 ||
		next >= reader->clauses.items + reader->clauses.count || next->first == next->last ||
		!rc_is_mark(rc_at(reader, next->first - 1), ',') || !rc_has_cue(rc_at(reader, next->first), RC_CUE_COPULA))
		return -1;
	/* 是民营企业赣州虔东稀土集团 */
	for (int i = next->first + 1; i < next->last && i <= next->first + RC_RANK_PHRASE; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return rc_head_of_name(reader, i);
	}
	return -1;
}

/* 最大的分离厂——中色南方: the firm or site that stands behind a dash, or on the next line of a transcript, as the Chinese noun; or -1. */
static int
named_behind_dash(const rc_reader *reader, const rc_clause *clause, int noun)
{
	const rc_clause *next = clause + 1;
	int at;

	if (rc_at(reader, noun)->latin || noun < clause->last - 2 ||
		next >= reader->clauses.items + reader->clauses.count || next->first == next->last ||
		!(rc_is_mark(rc_at(reader, next->first - 1), '-') ||
		  reader->mentions.text.data[rc_at(reader, next->first)->from - 1] == '\n'))
		return -1;
	at = next->first;
	if (!rc_is_actor(rc_at(reader, at)) || !rc_can_act(reader, at))
		return -1;
	at = rc_head_of_name(reader, at);
	return rc_is_firm(rc_at(reader, at)) || rc_is_place(rc_at(reader, at)) ? at : -1;
}

/* "Tanzania's Mahenge", "China's Jiangxi": the place of the country at `owner` that is what is ranked, else the owner itself. */
static int
site_of(const rc_reader *reader, rc_stretch before, int owner)
{
	int at = owner + 1;

	/* 美国蒙大拿州的希普溪矿 */
	if (!rc_at(reader, owner)->latin && at < before.last && rc_at(reader, owner)->entity != NULL &&
		rc_at(reader, owner)->entity->class == RC_COUNTRY && rc_is_place(rc_at(reader, at)))
		return at;
	if (!rc_at(reader, owner)->latin || !rc_at(reader, owner)->owner || rc_at(reader, owner)->entity == NULL ||
		rc_at(reader, owner)->entity->class != RC_COUNTRY)
		return owner;
	at += rc_is_mark(rc_at(reader, at), '\'');
	return at < before.last && rc_at(reader, at)->role == RC_ROLE_BARE && rc_is_place(rc_at(reader, at)) ? at : owner;
}

/*
 * 最大的分离厂位于马来西亚，由莱纳斯运营; 最大的钨矿在哈萨克斯坦; 最大的矿藏，位于加州的Mountain Pass:
 * who runs what the Chinese place ranks, else where it is; or -1.
 */
static int
found_in(const rc_reader *reader, const rc_clause *clause, int noun)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	int at = -1;

	for (const rc_clause *c = clause; c < end && c <= clause + 1 && at < 0; c++)
	{
		int in = c > clause ? c->first : noun + 1;

		while (c == clause && in < c->last && in <= noun + NAME_REACH &&
			   (rc_has_cue(rc_at(reader, in), RC_CUE_PLANT) || rc_at(reader, in)->type == RC_WORD))
			in++;
		if (in + 1 < c->last &&
			(rc_has_cue(rc_at(reader, in), RC_CUE_DONE_IN) ||
			 (c == clause && rc_has_cue(rc_at(reader, in), RC_CUE_IN))) &&
			rc_is_actor(rc_at(reader, in + 1)))
			at = in + 1;
	}
	for (const rc_clause *c = clause + 1; at >= 0 && c < end && c <= clause + 2; c++)
	{
		int by = c->first + 1;

		if (by < c->last && rc_has_cue(rc_at(reader, c->first), RC_CUE_BY) && rc_is_actor(rc_at(reader, by)) &&
			rc_is_firm(rc_at(reader, rc_head_of_name(reader, by))))
			return rc_head_of_name(reader, by);
	}
	while (at >= 0 && at + 1 < reader->mentions.count && rc_at(reader, at)->role != RC_ROLE_NONE &&
		   rc_head_of_name(reader, at) != at)
		at = rc_head_of_name(reader, at);
	return at;
}

/* Who is told before the place; neither the world nor all outside China ranks. */
static int
holder_before(const rc_reader *reader, rc_stretch before)
{
	/* "It was overtaken by China as the largest": who does it stands behind the verb. */
	int holder = rc_actor_in(reader, before, RC_ROLE_BY);

	if (holder < 0)
		holder = rc_subject_in(reader, before);
	/* 巴拉马矿是中国以外最大的石墨矿 */
	if (holder > before.first && rc_text_is(rc_at(reader, holder)->name, "outside CN"))
		holder = rc_subject_in(reader, (rc_stretch){before.first, holder});
	/* 成为其最大股东: whose it is, is not who it is. */
	if (holder >= 0 && holder >= before.last - 2 &&
		(rc_spells(&reader->mentions, holder, "其") ||
		 (!rc_at(reader, holder)->latin && rc_has_cue(rc_at(reader, holder), RC_CUE_COMPANY_REF) &&
		  holder > before.first && rc_has_cue(rc_at(reader, holder - 1), RC_CUE_COPULA))))
		/* 华盛顿坐上了这家公司最大股东的位置 */
		return rc_has_cue(rc_at(reader, holder), RC_CUE_COMPANY_REF)
				   ? rc_subject_in(reader, (rc_stretch){before.first, holder - 1})
				   : -1;
	if (holder < 0 || (rc_is_rank_whole(reader, holder) && rc_at(reader, holder)->entity->class == RC_THE_WORLD) ||
		rc_text_is(rc_at(reader, holder)->name, "outside CN"))
		return -1;
	return site_of(reader, before, holder);
}

/* "becoming", "making it": does the English clause go on with a verb whose doer stands before? */
static bool
becomes(const rc_reader *reader, int first)
{
	return rc_spells_of(&reader->mentions, first, RC_SPELT_BECOMING);
}

/* Where what the English noun at `noun` names is told to lie, or -1. */
static int
lies_in(const rc_reader *reader, const rc_clause *clause, int noun)
{
	int in = rc_find_cue(reader, (rc_stretch){noun, clause->last}, RC_CUE_DONE_IN);

	return in >= 0 && in + 1 < clause->last && rc_is_actor(rc_at(reader, in + 1)) && rc_can_act(reader, in + 1) ? in + 1
																												: -1;
}

/* 瑞典——欧盟境内储量最多的国家——: the one right before the dash behind which a Chinese clause says who he is, or -1. */
static int
named_before_dash(const rc_reader *reader, const rc_clause *clause)
{
	int at = clause->first - 2;

	return at >= 0 && rc_is_mark(rc_at(reader, clause->first - 1), '-') && rc_is_actor(rc_at(reader, at)) &&
				   rc_can_act(reader, at) && rc_at(reader, at)->role <= RC_ROLE_OWNER &&
				   !rc_is_rank_whole(reader, at) &&
				   (rc_has_cue(rc_at(reader, clause->last - 1), RC_CUE_HOLDER) ||
					rc_measure_reads(rc_at(reader, clause->last - 1), RC_AGENT))
			   ? at
			   : -1;
}

/* Who is named behind the place, or right before a clause that begins with it; or -1. */
static int
holder_around(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at)
{
	bool latin = rc_at(reader, place->first)->latin;
	int holder = -1;

	/* "The world's third-largest producer of rare earths is Myanmar." */
	if (measure_at >= place->last)
		holder = rc_named_behind(reader, clause, measure_at);
	if (holder < 0 && !latin)
		holder = rc_named_behind(reader, clause, place->last - 1);
	if (holder < 0 && measure_at >= place->last)
		holder = named_by_next(reader, clause, measure_at);
	if (holder < 0 && !latin)
		holder = found_in(reader, clause, measure_at >= place->last ? measure_at : place->last);
	/* "..., becoming the largest": a verb goes on with whom the clause before speaks of. */
	if (holder < 0 && latin &&
		place->first <= clause->first + 3 + rc_has_cue(rc_at(reader, clause->first), RC_CUE_ALSO) &&
		!rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA) && !becomes(reader, clause->first))
		holder = rc_named_before(reader, clause);
	if (holder < 0 && !latin)
		holder = named_before_dash(reader, clause);
	/* 缅甸（居世界第三） */
	if (holder < 0 && !latin && clause->aside && clause->first >= 2 && rc_is_actor(rc_at(reader, clause->first - 2)) &&
		rc_can_act(reader, clause->first - 2) && !rc_is_rank_whole(reader, clause->first - 2))
		holder = clause->first - 2;
	/* "the mine in Indonesia, the second-largest mine": a site is ranked, not where it is. */
	if (holder >= 0 && holder < clause->first && latin && measure_at >= place->last &&
		rc_at(reader, holder)->role == RC_ROLE_IN && rc_has_cue(rc_at(reader, measure_at), RC_CUE_SITE))
		holder = -1;
	if (holder < 0 && latin && measure_at >= place->last)
		holder = named_right_behind(reader, clause, measure_at);
	if (holder < 0 && latin && measure_at >= place->last)
		holder = named_between_commas(reader, clause);
	/* "The second-largest deposit of lithium lies in Bolivia." */
	if (holder < 0 && latin && measure_at >= place->last)
		holder = lies_in(reader, clause, measure_at);
	return holder;
}

int
rc_rank_described(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	int at = place->last + 1;

	/* 位居第二、储量2100万吨的巴西 */
	while (place->last < clause->last && rc_is_joint(rc_at(reader, place->last)) && at < clause->last &&
		   !rc_spells(&reader->mentions, at - 1, "的"))
		at++;
	if (rc_at(reader, place->first)->latin || !rc_is_ordinal(rc_at(reader, place->first)) || at >= clause->last ||
		!rc_spells(&reader->mentions, at - 1, "的") || !rc_is_actor(rc_at(reader, at)) || !rc_can_act(reader, at) ||
		rc_is_rank_whole(reader, at) || rc_has_cue(rc_at(reader, at), RC_CUE_COMPANY_REF))
		return -1;
	return at;
}

/* "the company's largest shareholder": is the English holder only the firm whose shares they are? */
static bool
is_held(const rc_reader *reader, const rc_rank_place *place, int holder, int measure_at)
{
	return holder >= place->first - OWNER_REACH && holder >= 0 && rc_at(reader, place->first)->latin &&
		   measure_at >= place->last && rc_measure_of(rc_at(reader, measure_at)) == RC_M_INVESTMENT &&
		   rc_at(reader, holder)->owner &&
		   (rc_is_firm(rc_at(reader, holder)) || rc_has_cue(rc_at(reader, holder), RC_CUE_COMPANY_REF) ||
			rc_spells(&reader->mentions, holder, "its"));
}

/* 在江西，当地规模最大的企业: the land or place told last before mention i, or data NULL. */
static rc_text
land_before(const rc_reader *reader, int i)
{
	while (--i >= 0)
	{
		const rc_meaning *entity = rc_at(reader, i)->entity;

		if (entity != NULL && (entity->class == RC_PLACE || entity->class == RC_COUNTRY))
			return rc_at(reader, i)->name;
	}
	return (rc_text){NULL, 0};
}

/*
 * Who holds the place, given who stands before it: the one described behind it, of a list, behind a dash or behind the
 * noun; who stands before it may be the *whole.  -1 where that leaves nobody.
 */
static int
holder_told(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at, int holder,
			rc_text *whole)
{
	if (rc_rank_described(reader, clause, place) >= 0)
		holder = rc_rank_described(reader, clause, place);
	else if (place->holder >= 0)
	{
		*whole = whole_before(reader, clause, place);
		holder = place->holder;
	}
	else if (measure_at >= place->last && named_behind_dash(reader, clause, measure_at) >= 0)
	{
		*whole = whole_before(reader, clause, place);
		holder = named_behind_dash(reader, clause, measure_at);
	}
	/* 中国最大的生产企业包钢稀土: who stands right before the place is the whole, who follows the noun is ranked. */
	else if (names_follower(reader, clause, place, measure_at))
	{
		if (holder >= 0 && holder >= place->first - 2)
			*whole = rc_actor_name(reader, holder);
		else
			*whole = whole_before(reader, clause, place);
		holder = follower_of(reader, clause, noun_of_holder(reader, clause, place, measure_at));
	}
	/* 当地规模最大的企业: what is spoken of is the whole. */
	else if (holder >= 0 && holder == place->first - 1 && !rc_at(reader, holder)->latin &&
			 rc_has_cue(rc_at(reader, holder), RC_CUE_PRONOUN_IT))
	{
		*whole = rc_spells(&reader->mentions, holder, "当地") || rc_spells(&reader->mentions, holder, "當地")
					 ? land_before(reader, holder)
					 : rc_actor_name(reader, holder);
		holder = -1;
	}
	/* 瑞典发现欧洲最大稀土矿床: who stands right before the place is its whole, and another holds it. */
	else if (is_whole_before(reader, place, holder))
	{
		*whole = rc_actor_name(reader, holder);
		holder = rc_subject_in(reader, (rc_stretch){clause->first, holder});
	}
	else if (!rc_at(reader, place->first)->latin)
		*whole = whole_before(reader, clause, place);
	return holder;
}

/* "The country with the largest reserves is Chile": is who seems to hold the English place only described by it? */
static bool
is_land_described(const rc_reader *reader, const rc_clause *clause, int holder)
{
	return holder == clause->first && rc_at(reader, holder)->latin &&
		   rc_has_cue(rc_at(reader, holder), RC_CUE_PRONOUN_IT) && !rc_at(reader, holder)->owner &&
		   (rc_has_cue(rc_at(reader, holder + 1), RC_CUE_WITH) ||
			rc_has_cue(rc_at(reader, holder + 1), RC_CUE_RELATIVE) || rc_spells(&reader->mentions, holder + 1, "that"));
}

int
rc_rank_holder(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, int measure_at,
			   rc_text *whole)
{
	int owner = rc_at(reader, place->first)->latin ? owner_before(reader, clause, place) : -1;
	int holder = holder_before(reader, (rc_stretch){clause->first, owner >= 0 ? owner : place->first});

	/* "second only to China's 60,000": whom one comes next to holds another place. */
	if (rc_at(reader, place->first)->latin && rc_has_cue(rc_at(reader, place->first), RC_CUE_SECOND_TO))
	{
		*whole = (rc_text){NULL, 0};
		return holder;
	}
	*whole = rc_name_at(reader, owner);
	/* "the Pentagon became the company's largest shareholder" */
	if (is_held(reader, place, holder, measure_at))
		holder = holder_before(reader, (rc_stretch){clause->first, holder});
	/* "Its largest supplier is China" */
	if (holder >= 0 && holder == place->first - 1 && rc_at(reader, holder)->latin && measure_at >= place->last &&
		rc_has_cue(rc_at(reader, holder), RC_CUE_PRONOUN_IT) && rc_named_behind(reader, clause, measure_at) >= 0)
	{
		*whole = rc_actor_name(reader, holder);
		holder = rc_named_behind(reader, clause, measure_at);
	}
	if (is_land_described(reader, clause, holder))
		holder = rc_named_behind(reader, clause, measure_at > place->last ? measure_at : place->last - 1);
	if (rc_rank_is_of_another(reader, clause, place, measure_at))
		return named_between_commas(reader, clause);
	holder = holder_told(reader, clause, place, measure_at, holder, whole);
	return holder >= 0 ? holder : holder_around(reader, clause, place, measure_at);
}
