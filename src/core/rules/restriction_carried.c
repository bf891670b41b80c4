/*-------------------------------------------------------------------------
 *
 * restriction_carried.c
 *		Goods of a restriction that were told before it.
 *
 * "Tungsten prices doubled. In February Beijing had imposed export restrictions":
 * an act that limits trade, and names no goods, limits those just spoken of.  A
 * restriction that is only mentioned, and one of other goods, does not.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"
#include "grammar/theme.h"

/* Chips and technology are spoken of beside everything. */
static bool
is_no_topic(rc_text material)
{
	return rc_text_is(material, "semiconductors") || rc_text_is(material, "technology");
}

/* 出口管制, 限制出口, 禁运: does the word of the instrument itself say that it limits exports? */
static bool
names_exports(const rc_reader *reader, int i)
{
	return rc_holds(&reader->mentions, i, "出口") || rc_holds(&reader->mentions, i, "禁运") ||
		   rc_holds(&reader->mentions, i, "禁運");
}

/* Mentions between the need and the licence; a word that no table knows is one for each character. */
#define NEED_REACH 14

/* 须凭许可证出口, 规定出口须取得许可证, 得先点头: must the Chinese licence, or leave, be had? */
static bool
is_needed_in_chinese(const rc_reader *reader, const rc_restriction *r)
{
	if (rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL))
		return true;

	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - NEED_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_NEEDED_ZH))
			return rc_holds(&reader->mentions, r->at, "许可") || rc_holds(&reader->mentions, r->at, "許可");
	}
	return false;
}

/*
 * 镓和锗用途很广，去年中国加强了出口管制: in Chinese an act that limits exports, and
 * names no goods, limits those just spoken of.
 */
static bool
limits_exports_of_topic(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch around = {r->at - RC_ENACTING_REACH > r->clause->first ? r->at - RC_ENACTING_REACH : r->clause->first,
						 r->at + RC_ENACTING_REACH < r->clause->last ? r->at + RC_ENACTING_REACH : r->clause->last};
	bool exports = names_exports(reader, r->at);

	if (!reader->mentions.chinese || r->instrument == RC_M_SANCTION || r->instrument == RC_M_TARIFF ||
		reader->scene->materials_age > 1 || reader->scene->materials.count == 0)
		return false;
	/* Of the sentence before only where it is done, rather than mentioned. */
	if (reader->scene->materials_age == 1 &&
		(is_no_topic(reader->scene->materials.items[0]) ||
		 !(rc_is_enacted(reader, r) || is_needed_in_chinese(reader, r) ||
		   rc_measure_of(rc_at(reader, r->at)) == RC_M_NONE ||
		   (rc_is_measure_verb(rc_at(reader, r->at)) && !rc_spells(&reader->mentions, r->at - 1, "的")))))
		return false;
	/* 钨制品的出口，从2月起需要获得批准; …，受到印尼限制; 必须向商务部申请许可证 */
	if (is_needed_in_chinese(reader, r) || rc_suffered_from(reader, r) >= 0)
		exports |=
			rc_authority_asked(reader, r) >= 0 ||
			rc_find_measure(reader,
							(rc_stretch){r->clause > reader->clauses.items ? r->clause[-1].first : r->clause->first,
										 r->clause->last},
							RC_M_EXPORTS) >= 0;
	for (int i = around.first; i < around.last; i++)
	{
		exports |= rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS;
		if (rc_at(reader, i)->material != NULL || rc_spells(&reader->mentions, i, "进") ||
			rc_spells(&reader->mentions, i, "進"))
			return false;
	}
	return exports || (r->instrument == RC_M_QUOTA && rc_is_enacted(reader, r) && reader->scene->materials_age == 0);
}

/*
 * "Congo, which supplies most of the world's cobalt, imposed a ban on exports",
 * "China mines rare earths. It blocked exports to Japan": the trade and no
 * goods, right behind, or in the verb itself.
 */
static bool
limits_bare_exports(const rc_reader *reader, const rc_restriction *r)
{
	int exports = r->at + 1;

	if (!rc_at(reader, r->at)->latin || reader->scene->materials.count == 0 ||
		reader->scene->materials_age > (rc_is_instrument_noun(reader, r->at) ? 0 : RC_SCENE_REACH))
		return false;
	if (rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) && rc_holds(&reader->mentions, r->at, "export"))
		return exports == r->clause->last || !rc_has_cue(rc_at(reader, exports), RC_CUE_OF);
	while (exports < r->object.last &&
		   (rc_has_cue(rc_at(reader, exports), RC_CUE_ON) || rc_has_cue(rc_at(reader, exports), RC_CUE_ARTICLE) ||
			rc_has_cue(rc_at(reader, exports), RC_CUE_ALL) || rc_spells(&reader->mentions, exports, "its") ||
			rc_spells(&reader->mentions, exports, "their")))
		exports++;
	return exports < r->object.last && rc_measure_of(rc_at(reader, exports)) == RC_M_EXPORTS &&
		   !(exports + 1 < r->clause->last && rc_has_cue(rc_at(reader, exports + 1), RC_CUE_OF));
}

#define ANAPHOR_REACH 8

/* "said that exports need a licence", "strict export curbs": a word before the trade that names no goods. */
static bool
names_no_goods(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_NO_GOODS_BEFORE);
}

/* "curbs on exports of farm goods": does the clause name something behind the trade, or the instrument, that no table knows? */
static bool
names_other_goods(const rc_reader *reader, const rc_restriction *r)
{
	if (rc_holds(&reader->mentions, r->at, "ual-use") || rc_holds(&reader->mentions, r->at, "ual use"))
		return true;
	for (int i = r->at; i + 1 < r->clause->last; i++)
	{
		const rc_mention *next = rc_at(reader, i + 1);

		if ((rc_has_cue(rc_at(reader, i), RC_CUE_OF) || rc_has_cue(rc_at(reader, i), RC_CUE_ON)) &&
			rc_measure_of(next) != RC_M_EXPORTS && !rc_has_cue(next, RC_CUE_ALL) && next->type != RC_TIME)
			return true;
		/* "exports to overseas military users" */
		if (rc_has_cue(rc_at(reader, i), RC_CUE_TO) && (next->type == RC_WORD || rc_has_cue(next, RC_CUE_ARTICLE)) &&
			i > 0 && rc_measure_of(rc_at(reader, i - 1)) == RC_M_EXPORTS)
			return true;
	}
	/* "steel export curbs", "wheat exports have been halted" */
	for (int i = r->at; i > r->before.first && i > r->at - ANAPHOR_REACH; i--)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS && rc_at(reader, i - 1)->type == RC_WORD &&
			!names_no_goods(reader, i - 1))
			return true;
	}
	return false;
}

/* "export curbs", "cut off supplies": does the word of the instrument name the trade? */
static bool
names_trade_itself(const rc_reader *reader, int i)
{
	return rc_holds(&reader->mentions, i, "xport") || rc_holds(&reader->mentions, i, "suppl") ||
		   rc_holds(&reader->mentions, i, "shipment") || rc_holds(&reader->mentions, i, "deliver");
}

/* Has somebody imposed it who is named; or does the one just spoken of ask for a licence: "a permit is required to export it"? */
static bool
is_somebodys(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	if (imposer >= 0)
		return true;
	return rc_is_licence(reader, r->at) && reader->scene->country.data != NULL && reader->scene->subject_age <= 1 &&
		   rc_find_cue(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_CUE_TAKE_TIME) >= 0;
}

/*
 * "Tungsten prices doubled. In February Beijing had imposed export restrictions",
 * "Exports from China have been halted": an act that limits exports, and names no
 * goods, limits those that the sentence before spoke of.
 */
static bool
acts_on_topic(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	const rc_scene *scene = reader->scene;
	bool exports = names_trade_itself(reader, r->at);

	if (!rc_at(reader, r->at)->latin || !is_somebodys(reader, r, imposer) || scene->materials.count == 0 ||
		scene->materials_age > 1 || r->instrument == RC_M_SANCTION || r->instrument == RC_M_TARIFF ||
		is_no_topic(scene->materials.items[0]))
		return false;
	if (rc_is_instrument_noun(reader, r->at) && !rc_is_licence(reader, r->at) &&
		(!rc_is_enacted(reader, r) || rc_refers_back(reader, r)))
		return false;
	exports |= rc_find_measure(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_M_EXPORTS) >= 0;
	return exports && !names_other_goods(reader, r);
}

/* "banned sales of it", "imposed controls on both" */
static bool
is_pronoun_for_goods(const rc_reader *reader, const rc_restriction *r, int i)
{
	static const char *const words[] = {"it", "them", "both", "all of them"};

	return RC_SPELLS_ANY(&reader->mentions, i, words) &&
		   (rc_has_cue(rc_at(reader, i - 1), RC_CUE_OF) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_ON)) &&
		   (i + 1 >= r->object.last || (rc_at(reader, i + 1)->measure == NULL && !rc_is_actor(rc_at(reader, i + 1)) &&
										rc_at(reader, i + 1)->type != RC_WORD));
}

/* "stopped selling it": does the word of the ban name the trade, so that its object is the goods? */
static bool
sells_it(const rc_reader *reader, int i)
{
	return rc_has_cue(rc_at(reader, i), RC_CUE_BAN_VERB) &&
		   (rc_holds(&reader->mentions, i, "sell") || rc_holds(&reader->mentions, i, "export") ||
			rc_holds(&reader->mentions, i, "ship") || rc_holds(&reader->mentions, i, "suppl"));
}

/* "may ship it abroad only with a permit": the goods behind the verb of trade that a licence allows. */
static bool
ships_it(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->clause->first; i + 1 < r->clause->last && rc_is_licence(reader, r->at); i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS &&
			(rc_spells(&reader->mentions, i + 1, "it") || rc_spells(&reader->mentions, i + 1, "them")))
			return true;
	}
	return false;
}

/* "forbade any sale of the metal": a word for the goods told before. */
static bool
points_to_goods(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const they[] = {"both", "they", "it", "all of them"};
	static const char *const it[] = {"it", "them", "both"};
	int start =
		r->clause->first + (rc_at(reader, r->clause->first)->time != NULL && r->clause->first + 1 < r->clause->last);
	static const char *const those[] = {"these", "those", "it", "them", "both", "all of them"};

	if (!rc_at(reader, r->at)->latin || reader->scene->materials_age > 1 || reader->scene->materials.count == 0)
		return false;
	if (ships_it(reader, r))
		return true;
	/* "Both have been subject to licensing", "Since April it can be exported only with a licence" */
	if (RC_SPELLS_ANY(&reader->mentions, start, they) &&
		rc_find_cue(reader, (rc_stretch){start, r->at + 1}, RC_CUE_COPULA) >= 0 &&
		((rc_is_licence(reader, r->at) && rc_find_measure(reader, r->before, RC_M_EXPORTS) >= 0) ||
		 rc_find_cue(reader, (rc_stretch){r->clause->first, r->at + 1}, RC_CUE_SUFFER) >= 0 ||
		 rc_find_cue(reader, (rc_stretch){r->clause->first, r->at + 1}, RC_CUE_IMPOSE) >= 0))
		return true;
	/* "Exports of these were curbed", "the ore may not leave the country" */
	for (int i = r->before.first + 1; i < r->before.last && !rc_is_instrument_noun(reader, r->at); i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_MATERIAL_REF) ||
			(rc_has_cue(rc_at(reader, i - 1), RC_CUE_OF) && RC_SPELLS_ANY(&reader->mentions, i, those) &&
			 rc_at(reader, i + 1)->type != RC_WORD && rc_at(reader, i + 1)->material == NULL))
			return true;
	}
	for (int i = r->object.first; i < r->object.last && i < r->object.first + ANAPHOR_REACH; i++)
	{
		if (i == 0)
			continue;
		/* "and prohibited those to Japan": the exports of the same goods */
		if (i == r->object.first && rc_spells(&reader->mentions, i, "those") &&
			rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO))
			return true;
		if (rc_has_cue(rc_at(reader, i), RC_CUE_MATERIAL_REF) || is_pronoun_for_goods(reader, r, i) ||
			(i == r->object.first && RC_SPELLS_ANY(&reader->mentions, i, it) && sells_it(reader, r->at)) ||
			(rc_spells_of(&reader->mentions, i, RC_SPELT_GOODS) &&
			 (rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE) || rc_at(reader, i - 1)->quantity != NULL)))
			return true;
	}
	return false;
}

/*
 * "Congo, the top cobalt producer, will lift its export ban", "China, which mines
 * most antimony, imposed export curbs": of what the sentence has spoken of.
 */
static bool
owns_export_ban(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	if (!rc_is_instrument_noun(reader, r->at) || imposer >= r->at || reader->scene->materials_age > 0 ||
		!(rc_holds(&reader->mentions, r->at, "xport") ||
		  (r->at > r->before.first && rc_measure_of(rc_at(reader, r->at - 1)) == RC_M_EXPORTS)))
		return false;
	/* "China, the top producer of bismuth, tightened export rules" */
	if (imposer < 0)
		return reader->scene->subject_age == 0 && rc_has_cue(rc_at(reader, r->clause->first), RC_CUE_IMPOSE);
	return rc_at(reader, imposer)->owner ? rc_owns_instrument(reader, imposer, r->at)
										 : rc_at(reader, imposer)->role == RC_ROLE_BARE && rc_is_enacted(reader, r);
}

/* "China banned gallium. The ban has been suspended", "is only for Japan": what is told again of what was limited. */
static bool
is_told_again(const rc_reader *reader, const rc_restriction *r, int imposer, bool aimed)
{
	if (imposer >= 0 || reader->scene->imposer.data == NULL || reader->scene->materials_age > 1 ||
		r->at <= r->clause->first)
		return false;
	/* 该禁令暂停实施 */
	if (!rc_at(reader, r->at)->latin)
		return rc_points_back_in_chinese(reader, r->at) && rc_is_undone(reader, r);
	return r->at <= r->clause->first + 2 && rc_refers_back(reader, r) && (aimed || rc_is_undone(reader, r));
}

/* 碲须凭许可证出口，对俄罗斯则断供: does a Chinese clause aim at somebody, and leave out the goods that its sentence has just told as limited? */
static bool
goes_on_limiting(const rc_reader *reader, const rc_restriction *r, bool aimed)
{
	return reader->mentions.chinese && aimed && r->instrument == RC_M_BAN && r->clause > reader->clauses.items &&
		   reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_RESTRICTION &&
		   reader->scene->materials_age == 0 && reader->scene->materials.count > 0;
}

/* 解除钴出口禁令，转而实施出口配额: does a Chinese clause that names nobody tell what is imposed in the place of what was lifted? */
static bool
takes_its_place(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	return reader->mentions.chinese && imposer < 0 && last != NULL && last->kind == RC_RESTRICTION && !last->polarity &&
		   rc_find_cue(reader, (rc_stretch){r->clause->first, r->at}, RC_CUE_IMPOSE) >= 0 &&
		   limits_exports_of_topic(reader, r);
}

/* "Beijing dropped the quotas in January": does somebody undo in English what the text has told him to have imposed? */
static bool
undoes_own(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	const rc_scene *scene = reader->scene;

	return imposer >= 0 && rc_at(reader, r->at)->latin && scene->instrument == r->instrument &&
		   scene->instrument_age <= RC_SCENE_REACH && scene->materials_age <= RC_SCENE_REACH &&
		   scene->materials.count > 0 && rc_text_same(scene->imposer, rc_actor_name(reader, imposer)) &&
		   rc_refers_back(reader, r) && rc_is_undone(reader, r);
}

bool
rc_goods_pointed_to(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	bool latin = rc_at(reader, r->at)->latin;
	rc_stretch object = latin ? r->object : (rc_stretch){r->clause->first, r->clause->last};
	int points =
		rc_may_have_cue(&reader->mentions, RC_CUE_MATERIAL_REF) ? rc_find_cue(reader, object, RC_CUE_MATERIAL_REF) : -1;
	int named = points < 0 ? -1 : rc_find_material(reader, object);
	rc_stretch between = {points + 1, named};

	if (points < 0)
		return false;
	/* "these minerals and terbium" are joined to each other. */
	if (named >= 0 && (named < points || rc_next_in(reader, RC_ACTOR_SORT, between, between.first) >= between.last))
		return false;
	return rc_goods_meant(reader, points, goods);
}

bool
rc_limits_topic(const rc_reader *reader, const rc_restriction *r, int imposer, bool aimed)
{
	if (goes_on_limiting(reader, r, aimed) || (!aimed && takes_its_place(reader, r, imposer)) ||
		undoes_own(reader, r, imposer))
		return true;
	/* 商务部就钨作出决定。对其实施出口管制 */
	if (reader->mentions.chinese && reader->scene->materials_age <= 1 && reader->scene->materials.count > 0 &&
		rc_is_put_on_them(reader, r))
		return true;
	/* "agreed to suspend them": the restriction told last. */
	if (rc_at(reader, r->at)->measure == NULL && rc_is_undone(reader, r) &&
		r->instrument == reader->scene->instrument && reader->scene->materials_age <= 1 &&
		!is_no_topic(reader->scene->materials.items[0]))
		return true;
	/* "Beijing tightened them with a ban on shipments to the US": what they are was told before. */
	if (rc_find_cue(reader, r->before, RC_CUE_PRONOUN_THEY) >= 0 && reader->scene->materials_age <= 1 &&
		reader->scene->materials.count > 0)
		return true;
	if (points_to_goods(reader, r) || limits_bare_exports(reader, r) || is_told_again(reader, r, imposer, aimed))
		return true;
	return (!aimed &&
			(((imposer >= 0 || (reader->scene->materials_age == 1 && rc_has_cue(rc_at(reader, r->at), RC_CUE_PERMIT)) ||
			   (reader->scene->materials_age == 0 && !rc_at(reader, r->at)->latin &&
				(rc_has_cue(rc_at(reader, r->at), RC_CUE_PERMIT) || rc_has_cue(rc_at(reader, r->at), RC_CUE_BARRED) ||
				 is_needed_in_chinese(reader, r)))) &&
			  limits_exports_of_topic(reader, r)) ||
			 owns_export_ban(reader, r, imposer))) ||
		   acts_on_topic(reader, r, imposer);
}
