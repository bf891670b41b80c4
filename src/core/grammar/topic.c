/*-------------------------------------------------------------------------
 *
 * topic.c
 *		What a clause tells the ones behind it: whom and what they go on to
 *		speak of.
 *
 * The scene (scene.h) holds what is remembered; here it is decided what of a
 * clause is worth it.  Claims leave their own slots there (rc_frame_remember).
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/topic.h"

#include "grammar/frame.h"
#include "grammar/supplier.h"
#include "grammar/turn.h"

/* Marks and times between a heading and its colon. */
#define HEADING_REACH 5

/* "Rare earth mine production, 2024:", "| Top producers |": a clause without a value that says what the next ones count. */
static bool
heads_list(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *behind = clause->last < reader->mentions.count ? rc_at(reader, clause->last) : NULL;

	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	/* A year or a unit may stand between the heading and its colon. */
	for (int i = clause->last; behind != NULL && i < reader->mentions.count && i < clause->last + HEADING_REACH; i++)
	{
		if (rc_is_mark(rc_at(reader, i), ':') || rc_is_mark(rc_at(reader, i), '|'))
			return true;
		if (rc_at(reader, i)->type != RC_MARK && rc_at(reader, i)->type != RC_TIME)
			return false;
	}
	return false;
}

/* The period of a heading holds for the items under it. */
static void
remember_period(rc_reader *reader, const rc_clause *clause)
{
	rc_clause heading = *clause;

	while (heading.last < reader->mentions.count && !rc_is_mark(rc_at(reader, heading.last), ':') &&
		   !rc_is_mark(rc_at(reader, heading.last), '|'))
		heading.last++;
	if (rc_clause_time(&reader->mentions, &heading, heading.last) != NULL)
		rc_scene_set_period(reader->scene, rc_clause_time(&reader->mentions, &heading, heading.last)->period);
}

/* 稀土化合物和金属: the mention before the list of materials, or words for goods, that ends at `last`. */
static int
before_goods(const rc_reader *reader, const rc_clause *clause, int last)
{
	int i = last;

	while (i > clause->first && (rc_at(reader, i)->material != NULL || rc_is_joint(rc_at(reader, i)) ||
								 (i == last && rc_has_cue(rc_at(reader, i), RC_CUE_PLAIN_WORD))))
		i--;
	return i;
}

/*
 * The mention of the measure that a Chinese clause without a claim ends with,
 * 2011年稀土出口配额, or ends with the material of, 美国从中国进口的锗; or -1.
 */
static int
named_at_end(const rc_reader *reader, const rc_clause *clause)
{
	int last = clause->last - 1;
	bool goods = false;

	/* 全球储量中, 产量上 */
	while (last > clause->first && rc_spells_of(&reader->mentions, last, RC_SPELT_POSTPOSITION_ZH))
		last--;
	if (before_goods(reader, clause, last) > clause->first &&
		rc_spells(&reader->mentions, before_goods(reader, clause, last), "的"))
	{
		last = before_goods(reader, clause, last) - 1;
		goods = true;
	}
	if (rc_measure_reads(rc_at(reader, last), RC_NAME))
		return last;
	/* 日本买进的镓里: what a country does with the goods. */
	return goods && rc_is_measure_verb(rc_at(reader, last)) &&
				   rc_name_at(reader, rc_subject_in(reader, (rc_stretch){clause->first, last})).len == 2
			   ? last
			   : -1;
}

/* Can the mention stand before the noun that a Chinese clause begins with: whose it is, of what, when, "but"? */
static bool
leads_noun(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_actor(mention) || mention->material != NULL || mention->type == RC_TIME || mention->type == RC_MARK ||
		   rc_has_cue(mention, RC_CUE_PRONOUN_IT) || rc_has_cue(mention, RC_CUE_PRONOUN_THEY) ||
		   rc_has_cue(mention, RC_CUE_SELF_REF) || rc_has_cue(mention, RC_CUE_BUT) || rc_has_cue(mention, RC_CUE_AND) ||
		   rc_has_cue(mention, RC_CUE_TOTAL) || rc_has_cue(mention, RC_CUE_OF);
}

/* 产量却很小, 越南储量有所变化: the mention of the measure that a Chinese clause without a value is about, or -1. */
static int
spoken_of_measure(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
			return -1;
		if (rc_measure_reads(mention, RC_NAME) && !rc_is_measure_verb(mention) && rc_counts(rc_measure_of(mention)))
			return i + 1 < clause->last && rc_at(reader, i + 1)->measure == NULL &&
						   !rc_spells(&reader->mentions, i + 1, "的") && !rc_is_joint(rc_at(reader, i + 1))
					   ? i
					   : -1;
		if (!leads_noun(reader, i))
			return -1;
	}
	return -1;
}

/* 2011年稀土出口配额——15738吨: what a noun phrase names the next clause tells. */
static void
remember_noun_phrase(rc_reader *reader, const rc_clause *clause, int measure, bool stated)
{
	int named = reader->mentions.chinese && !clause->aside ? named_at_end(reader, clause) : -1;
	bool quota = named >= 0 && rc_measure_of(rc_at(reader, named)) == RC_M_QUOTA;
	rc_text partner;

	/* That a quota is given out is stated, and its size still to come. */
	if (stated && !quota)
		named = -1;

	if (reader->mentions.chinese && !stated && !clause->aside && named < 0 && spoken_of_measure(reader, clause) >= 0)
		rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, spoken_of_measure(reader, clause))), false);
	if (named < 0 || measure < 0 || !(quota || rc_counts(rc_measure_of(rc_at(reader, named)))))
		return;
	if (quota)
		named = measure;
	/* 在美国进口的稀土中: whose imports they are. */
	if (named > clause->first && rc_at(reader, named - 1)->role == RC_ROLE_IN && rc_can_act(reader, named - 1) &&
		rc_is_measure_verb(rc_at(reader, named)))
		rc_scene_set_subject(reader->scene, rc_actor_name(reader, named - 1), rc_at(reader, named - 1));
	rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, named)), quota);
	partner = rc_partner_of(reader, clause, rc_measure_of(rc_at(reader, named)), reader->scene->subject);
	if (partner.data != NULL)
		rc_scene_set_partner(reader->scene, partner);
}

/* 磁材的原料金属钕，其价格…: does the next clause go on with what this one has named last? */
static bool
is_taken_up(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	return next < reader->clauses.items + reader->clauses.count && next->first < next->last &&
		   rc_spells(&reader->mentions, next->first, "其");
}

/* "The Nolans project, owned by Arafura": the site told last before the agent at `by`, or -1. */
static int
site_owned_by(const rc_reader *reader, int by)
{
	if (rc_at(reader, by)->role != RC_ROLE_BY || by < 3 ||
		!rc_spells_of(&reader->mentions, by - 2, RC_SPELT_OWNED_SITE))
		return -1;
	for (int i = by - 3; i >= 0; i--)
	{
		if (rc_is_site(reader, i) || rc_is_place(rc_at(reader, i)) || rc_at(reader, i)->type == RC_PROPER)
			return i;
	}
	return -1;
}

/* Learns that the firm has the site, which is what the text has been speaking of. */
static void
remember_owner(rc_reader *reader, int firm)
{
	/* "run by China's CMOC" */
	int by = firm >= 2 && rc_is_mark(rc_at(reader, firm - 1), '\'') ? firm - 2 : firm;
	int site = rc_is_firm(rc_at(reader, firm)) ? site_owned_by(reader, by) : -1;

	if (site < 0 || rc_is_company(rc_at(reader, site)))
		return;
	rc_scene_set_site(reader->scene, rc_at(reader, site)->name, rc_at(reader, firm)->name);
	if (rc_text_same(reader->scene->subject, rc_at(reader, site)->name))
		rc_scene_set_subject(reader->scene, rc_at(reader, firm)->name, rc_at(reader, firm));
}

/* "MP Materials, the owner of the Mountain Pass mine": the firm that an English clause describes as one who has a site; or data NULL. */
static rc_text
owner_described(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"owner", "operator", "developer", "owner of", "operator of", "developer of"};
	int noun = clause->first + rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE);
	int named =
		noun < clause->last && RC_SPELLS_ANY(&reader->mentions, noun, words) ? rc_named_before(reader, clause) : -1;

	return named >= 0 && rc_is_company(rc_at(reader, named)) ? rc_at(reader, named)->name : (rc_text){NULL, 0};
}

/*
 * Learns whose the sites of the clause are: "its Tanbreez project", "Lynas is
 * expanding the Mt Weld mine".
 */
static void
remember_sites(rc_reader *reader, const rc_clause *clause)
{
	rc_text company = rc_antecedent(reader, clause);
	rc_stretch all = {clause->first, clause->last};

	if (company.data == NULL)
		company = owner_described(reader, clause);
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, all, all.first); i < all.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, all, i + 1))
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_can_act(reader, i))
			continue;
		if (rc_is_company(mention) || (mention->type == RC_PROPER && reader->mentions.chinese))
		{
			reader->scene->firm = mention->name;
			reader->scene->firm_age = 0;
		}
		if (!mention->latin)
			continue;
		remember_owner(reader, i);
		if (rc_is_site(reader, i))
		{
			if (company.data != NULL && rc_scene_site_company(reader->scene, mention->name).data == NULL)
				rc_scene_set_site(reader->scene, mention->name, company);
		}
		else if (mention->entity != NULL ? mention->entity->class == RC_COMPANY : mention->type == RC_PROPER)
			company = mention->name;
		else if (!rc_is_actor(mention))
			company = reader->scene->company;
	}
}

/* "Global production": the world that a clause names before any value is the whole of the values behind it. */
static void
remember_world(rc_reader *reader, const rc_clause *clause)
{
	/* Behind a value it is told of that one. */
	int last = rc_next_of(&reader->mentions, RC_VALUE_SORT, clause->first, clause->last);

	for (int i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, clause->first, last); i < last;
		 i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, i + 1, last))
	{
		if (rc_is_world(rc_at(reader, i)->name) && !rc_stands_for_ranked(reader, i))
			reader->scope_of_sentence = rc_at(reader, i)->name;
	}
}

/* "Of the metals the United States buys abroad,": a whole in front, whose verb says what the parts are parts of. */
static bool
fronts_whole(const rc_reader *reader, const rc_clause *clause)
{
	int value = rc_next_of(&reader->mentions, RC_VALUE_SORT, clause->first, clause->last);

	/* "Of the 240,000 tons mined worldwide," */
	if (value < clause->last && value <= clause->first + 2 && rc_at(reader, value)->quantity->kind == RC_Q_MASS)
		value = rc_next_of(&reader->mentions, RC_VALUE_SORT, value + 1, clause->last);
	return !reader->mentions.chinese && rc_has_cue(rc_at(reader, clause->first), RC_CUE_OF) && value >= clause->last;
}

/* Is the sentence a line of its own, without a mark behind it: the heading of those below? */
static bool
is_heading(const rc_reader *reader)
{
	return reader->new_line && reader->mentions.count > 0 && rc_at(reader, reader->mentions.count - 1)->type != RC_MARK;
}

/* "China has announced its export quota. It is 15,738 tons": a quota whose size is not told stays spoken of. */
static void
remember_quota(rc_reader *reader, const rc_clause *clause, int measure)
{
	rc_stretch all = {clause->first, clause->last};
	int quota;

	if (clause->aside || rc_next_in(reader, RC_VALUE_SORT, all, all.first) < all.last ||
		(reader->mentions.chinese && !is_heading(reader)))
		return;
	quota = rc_find_measure(reader, all, RC_M_QUOTA);
	if (quota >= 0)
		rc_scene_set_measure(reader->scene,
							 measure >= 0 && rc_counts(rc_measure_of(rc_at(reader, measure)))
								 ? rc_measure_of(rc_at(reader, measure))
								 : RC_M_EXPORTS,
							 true);
}

/* "China exported magnets to the United States in July. The shipments added up to 619 tonnes": does a verb tell what flows? */
static bool
is_verb_of_flow(const rc_reader *reader, const rc_clause *clause, int verb)
{
	rc_measure measure = rc_measure_of(rc_at(reader, verb));
	rc_stretch all = {clause->first, clause->last};

	return !reader->mentions.chinese && reader->scene->measure_age > 0 && rc_is_measure_verb(rc_at(reader, verb)) &&
		   (measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_PRODUCTION ||
			measure == RC_M_MINING || measure == RC_M_CONSUMPTION) &&
		   rc_find_material(reader, all) >= 0 && rc_next_in(reader, RC_VALUE_SORT, all, all.first) >= all.last;
}

static void
remember_measure(rc_reader *reader, const rc_clause *clause, bool stated)
{
	int measure = rc_measure_in(reader, (rc_stretch){clause->first, clause->last}, false);
	bool heads = measure >= 0 && heads_list(reader, clause);

	if (measure >= 0 && (heads || fronts_whole(reader, clause) || rc_turns_to(reader, clause) ||
						 (reader->scene->measure_age > 0 && rc_measure_reads(rc_at(reader, measure), RC_NAME))))
		rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, measure)), false);
	if (!stated && measure >= 0 && is_verb_of_flow(reader, clause, measure))
		rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, measure)), false);
	remember_noun_phrase(reader, clause, measure, stated);
	remember_quota(reader, clause, measure);
	if (heads)
		remember_period(reader, clause);
}

/* "Of all critical minerals, graphite is the scarcest": is a member what the clause is about, behind nothing but its group? */
static bool
narrows_group(const rc_reader *reader, const rc_clause *clause)
{
	const rc_materials *told = &reader->scene->materials;
	rc_materials first;
	int at = clause->first;

	if (reader->mentions.chinese || clause->aside || reader->claims.count > 0 || told->count != 1 ||
		!rc_is_group(told->items[0]))
		return false;
	at += at < clause->last && rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE);
	return at < clause->last && rc_at(reader, at)->material != NULL &&
		   rc_materials_in(reader, (rc_stretch){at, at + 1}, false, &first) && !rc_is_group(first.items[0]);
}

/*
 * "The recovery in exports continued", "Shipments fell": what goes on with a trade or an output and names nobody before
 * it keeps in mind whose it is, and of what.
 */
static void
keep_in_mind(rc_reader *reader, const rc_clause *clause)
{
	rc_scene *scene = reader->scene;
	int measure;

	if (reader->mentions.chinese || scene->subject_age > RC_SCENE_REACH || scene->materials_age > RC_SCENE_REACH ||
		(scene->subject_age <= 1 && scene->materials_age <= 1))
		return;
	measure = rc_measure_in(reader, (rc_stretch){clause->first, clause->last}, false);
	if (measure < 0 || !rc_counts(rc_measure_of(rc_at(reader, measure))) ||
		rc_measure_of(rc_at(reader, measure)) == RC_M_INVESTMENT || !rc_measure_reads(rc_at(reader, measure), RC_NAME))
		return;
	for (int i = clause->first; i <= measure; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->material != NULL)
			return;
	}
	scene->subject_age -= scene->subject_age > 1;
	scene->materials_age -= scene->materials_age > 1;
}

/* "forcing some to halt production due to a rare earths shortage": a reason names goods by the way, where others were told. */
static bool
names_in_reason(const rc_reader *reader, const rc_clause *clause)
{
	int reason = rc_find_cue(reader, (rc_stretch){clause->first + 1, clause->last}, RC_CUE_SUBORDINATE);

	return reason >= 0 && !reader->mentions.chinese && reader->scene->materials_age <= RC_SCENE_REACH &&
		   rc_find_material(reader, (rc_stretch){clause->first, reason}) < 0;
}

/* Mentions of an item's name at most. */
#define ITEM_NAME 4

/* "Neodymium oxide: $62 per kg; terbium oxide: $980 per kg": goods whose figure stands behind a colon or a dash. */
static bool
names_item(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	bool goods = false;

	if (clause + 1 >= end || clause->last - clause->first > ITEM_NAME || clause[1].first >= clause[1].last ||
		rc_at(reader, clause[1].first)->type != RC_QUANTITY)
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY || rc_is_actor(mention) || rc_is_predicate(mention))
			return false;
		goods |= mention->material != NULL;
	}
	return goods;
}

/* Days of a time that frames what is told behind it, at least. */
#define FRAME_DAYS 5

/* "Two countries stood out in tantalum production in 2021.": what was and no figure tells when the next sentence's figures are of. */
static void
remember_frame(rc_reader *reader, const rc_clause *clause)
{
	const rc_time *time;

	/* What was told of that time itself needs no next sentence. */
	if (reader->claims.count > 0)
		reader->scene->frame_age = 2;
	if (clause->aside || clause->relative || reader->claims.count > 0 ||
		rc_next_of(&reader->mentions, RC_TIME_SORT, clause->first, clause->last) >= clause->last)
		return;
	time = rc_clause_time(&reader->mentions, clause, clause->last);
	if (time == NULL || (time->relation != RC_TIME_AT && time->relation != RC_TIME_BETWEEN) ||
		time->period.from == RC_DATE_NONE || time->period.to == RC_DATE_NONE ||
		time->period.to - time->period.from < FRAME_DAYS ||
		(reader->mentions.chinese ? time->grain < RC_MONTH : !rc_tells_past(&reader->mentions, clause)))
		return;
	reader->scene->frame = time->period;
	reader->scene->frame_age = 0;
}

/* "The first batch of quotas for 2021 is issued": the year that the text goes on to tell quotas for. */
static void
remember_quota_year(rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};
	const rc_time *time;

	if (rc_find_measure(reader, all, RC_M_QUOTA) < 0)
		return;
	time = rc_clause_time(&reader->mentions, clause, clause->last);
	if (time == NULL || time->relation != RC_TIME_AT || time->grain != RC_YEAR)
		return;
	reader->scene->quota_year = time->period;
	reader->scene->quota_year_age = 0;
}

/*
 * The goods that the clause speaks of.  In Chinese chips are what others are for, where there are others: 半导体厂离不开的镓,
 * 镓的用途不多，主要是芯片.
 */
static bool
goods_spoken_of(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	rc_stretch all = {clause->first, clause->last};

	if (!rc_materials_in(reader, all, is_taken_up(reader, clause), materials))
		return false;
	if (!reader->mentions.chinese || materials->count > 1 || !rc_text_is(materials->items[0], "semiconductors"))
		return true;
	if (rc_names_goods(reader, all))
		return rc_materials_in(reader, all, true, materials);
	return reader->scene->materials_age > 0 || rc_text_is(reader->scene->materials.items[0], "semiconductors");
}

/* 中国对美国的磁体出口量在7月回升，达619吨: with whom the trade is that a Chinese clause without a figure leads up to. */
static void
remember_partner(rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};
	int trade, to;

	if (!reader->mentions.chinese || clause->aside || rc_next_in(reader, RC_VALUE_SORT, all, all.first) < all.last)
		return;
	trade = rc_find_measure(reader, all, RC_M_EXPORTS);
	to = trade < 0 ? -1 : rc_actor_in(reader, (rc_stretch){all.first, trade}, RC_ROLE_TO);
	if (to >= 0 && rc_measure_reads(rc_at(reader, trade), RC_NAME) && rc_at(reader, to)->entity != NULL)
		rc_scene_set_partner(reader->scene, rc_actor_name(reader, to));
}

void
rc_topic_remember(rc_reader *reader, const rc_clause *clause, int claims_before)
{
	bool stated = reader->claims.count > claims_before;
	rc_materials materials;

	if (!reader->scene->goods)
		reader->scene->goods = rc_names_goods(reader, (rc_stretch){clause->first, clause->last});
	remember_sites(reader, clause);
	remember_world(reader, clause);
	remember_frame(reader, clause);
	remember_quota_year(reader, clause);
	if (!stated)
		keep_in_mind(reader, clause);
	remember_measure(reader, clause, stated);
	remember_partner(reader, clause);
	rc_topic_remember_share(reader, clause, stated);
	rc_topic_remember_subject(reader, clause, claims_before);
	if ((reader->scene->materials_age > 0 || (reader->mentions.chinese && !stated && !clause->aside) ||
		 narrows_group(reader, clause) ||
		 (!stated && (names_item(reader, clause) || rc_turns_to_goods(reader, clause)))) &&
		!names_in_reason(reader, clause) && goods_spoken_of(reader, clause, &materials))
		rc_scene_set_materials(reader->scene, &materials);
	rc_remember_supplier(reader, clause);
}

void
rc_topic_remember_question(rc_reader *reader, const rc_clause *clause)
{
	const rc_time *time = rc_clause_time(&reader->mentions, clause, clause->last);

	reader->scene->share_age = 0;
	if (time == NULL)
		time = clause->framed;
	if (time != NULL)
		rc_scene_set_period(reader->scene, time->period);
}
