/*-------------------------------------------------------------------------
 *
 * actor_name.c
 *		Whom a mention stands for.
 *
 * A name stands for itself, an agency for its country, a site for the firm that
 * has it; a pronoun, "the company", "the country" for somebody told before, in
 * the sentence or in the text.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/citation.h"
#include "grammar/name.h"
#include "grammar/office.h"
#include "grammar/region.h"
#include "grammar/slots.h"

#include <string.h>

/* The firm before a Chinese word for one: who tells what the sentence says, else, where `any`, the first that it is about; or -1. */
static int
firm_before(const rc_reader *reader, int i, bool any)
{
	if (reader->source_at >= 0 && reader->source_at < i && reader->said_to > reader->said_from &&
		rc_is_surely_firm(rc_at(reader, reader->source_at)))
		return reader->source_at;
	for (int k = 0; any && k < i; k++)
	{
		if (rc_is_company(rc_at(reader, k)) && rc_at(reader, k)->role <= RC_ROLE_OWNER)
			return k;
	}
	return -1;
}

/* Mentions that a pronoun may stand away from whom it points back to in its own sentence. */
#define ANTECEDENT_REACH 12

static bool
is_country_name(rc_text name)
{
	return name.len == 2 && !rc_text_is(name, "EU") && !rc_text_is(name, "WE");
}

/* Mentions between the part of the world that describes a country and its noun. */
#define REGION_REACH 4

/* "The Central Asian republic", "the South Americans": which of the countries named before is there; or data NULL. */
static rc_text
country_in_region(const rc_reader *reader, int noun)
{
	rc_text region = {NULL, 0};

	for (int i = noun; i >= 0 && i > noun - REGION_REACH && region.data == NULL; i--)
	{
		if (!rc_is_actor(rc_at(reader, i)) && rc_is_part_of_world(rc_at(reader, i)->name))
			region = rc_at(reader, i)->name;
	}
	for (int i = noun - 1; i >= 0 && region.data != NULL; i--)
	{
		if (rc_at(reader, i)->entity != NULL && rc_lies_in(rc_at(reader, i)->name, region))
			return rc_at(reader, i)->name;
	}
	return region.data != NULL ? rc_scene_land_in(reader->scene, region) : region;
}

/* 缅甸排名第三，仅次于中国和美国，该国…: is the one at k only named as who comes before the one told of? */
static bool
ranks_before(const rc_reader *reader, int k)
{
	while (k > 0 && !rc_at(reader, k)->latin && (rc_is_actor(rc_at(reader, k)) || rc_is_joint(rc_at(reader, k))))
		k--;
	return rc_has_cue(rc_at(reader, k), RC_CUE_SECOND_TO) && !rc_at(reader, k)->latin;
}

/* "The country", "the southern African nation": the country spoken of last, never a firm; data NULL where there was none. */
static rc_text
country_referred_to(const rc_reader *reader, int i)
{
	const rc_scene *scene = reader->scene;
	rc_text place = country_in_region(reader, i);

	if (place.data != NULL)
		return place;
	/* "the Africans", where no country there has been named */
	if (rc_is_part_of_world(rc_at(reader, i)->name))
		return rc_at(reader, i)->name;
	for (int k = i - 1; k >= 0 && k >= i - ANTECEDENT_REACH; k--)
	{
		const rc_mention *before = rc_at(reader, k);

		if (rc_is_actor(before) && ranks_before(reader, k))
			continue;
		/* "the only plant in Germany and the only firm in the country", "came into France, which puts the country third" */
		if (before->entity != NULL && before->latin && before->entity->class == RC_COUNTRY &&
			(before->role == RC_ROLE_IN || before->role == RC_ROLE_TO) && place.data == NULL)
			place = before->name;
		if (before->entity != NULL && before->entity->class == RC_COUNTRY &&
			(before->role == RC_ROLE_BARE || before->role == RC_ROLE_OWNER))
			return before->name;
		/* 以瑞典为例，该国… */
		if (before->entity != NULL && !before->latin && before->entity->class == RC_COUNTRY && place.data == NULL)
			place = before->name;
		/* 马来西亚天然资源部的官员说，该国 */
		if (rc_is_government(before))
			return rc_country_of(before->entity);
		if (before->type == RC_MARK && before->mark == ';')
			break;
	}
	if (place.data != NULL)
		return place;
	if (is_country_name(scene->subject) && scene->subject_age <= RC_SCENE_REACH)
		return scene->subject;
	return scene->country;
}

/* "its Carina project", "Aclara expects its project": whose the site at i is, where a pronoun in its sentence says so. */
static rc_text
owner_of_site(const rc_reader *reader, int i)
{
	int its = i - 1;

	while (its > 0 && its >= i - 3 && rc_at(reader, its)->type == RC_WORD)
		its--;
	if (its < 0 || !(rc_spells(&reader->mentions, its, "its") || rc_spells(&reader->mentions, its, "their")))
		return (rc_text){NULL, 0};
	for (int k = its - 1; k >= 0 && k >= its - ANTECEDENT_REACH; k--)
	{
		if (rc_is_firm(rc_at(reader, k)) && !rc_is_site(reader, k))
			return rc_at(reader, k)->name;
	}
	return (rc_text){NULL, 0};
}

/* "outside China" names nobody in particular. */
static bool
is_all_but(const rc_mention *mention)
{
	return mention->name.len > 8 && memcmp(mention->name.data, "outside ", 8) == 0;
}

/* 刚果金地处非洲, 印尼是东南亚最大的经济体: does the Chinese name only say where somebody is, behind his verb? */
static bool
says_where_of(const rc_reader *reader, int k)
{
	if (rc_at(reader, k)->latin || k < 2 || !rc_is_actor(rc_at(reader, k - 2)))
		return false;
	return rc_has_cue(rc_at(reader, k - 1), RC_CUE_DONE_IN) ||
		   (rc_has_cue(rc_at(reader, k - 1), RC_CUE_COPULA) && rc_at(reader, k + 1)->type != RC_MARK &&
			k + 1 < reader->mentions.count);
}

/* Whom the pronoun at i points back to: in its own sentence, else the one spoken of before; data NULL for nobody. */
static rc_text
antecedent_of(const rc_reader *reader, int i)
{
	const rc_scene *scene = reader->scene;
	int owner = -1;

	/* 湖南和江西都产钨，前者…，后者… */
	if (reader->mentions.chinese && scene->named[0].data != NULL &&
		(rc_spells(&reader->mentions, i, "前者") || rc_spells(&reader->mentions, i, "后者") ||
		 rc_spells(&reader->mentions, i, "後者")))
		return scene->named[!rc_spells(&reader->mentions, i, "前者")];
	/* "Europe depends on China for 98% of its magnets": the subject of its own clause comes first. */
	for (int k = i - 1; k >= 0 && k >= i - ANTECEDENT_REACH; k--)
	{
		const rc_mention *before = rc_at(reader, k);

		/* 这家澳大利亚公司 */
		if (!before->latin && k > 0 && rc_has_cue(before, RC_CUE_COMPANY_REF) && rc_is_actor(before - 1) &&
			rc_can_ever_act(reader, k) && scene->company.data != NULL)
			return scene->company;
		if (rc_is_actor(before) && before->role == RC_ROLE_BARE && !rc_names_world(before) && !rc_only_tells(before) &&
			!rc_is_use(before) && !is_all_but(before) && !rc_is_reporter(reader, k) && !says_where_of(reader, k))
			return rc_actor_name(reader, k);
		if (before->type == RC_MARK && before->mark == ';')
			break;
		if (owner < 0 && before->latin && before->role == RC_ROLE_OWNER && before->entity != NULL &&
			before->entity->class == RC_COUNTRY)
			owner = k;
	}
	/* "Chile's government denied that it planned ...", where nobody else has been spoken of. */
	if (scene->subject_age > RC_SCENE_REACH)
		return owner >= 0 ? rc_at(reader, owner)->name : (rc_text){NULL, 0};
	return scene->subject;
}

/* "the former", 后者: of two named before, or data NULL. */
static rc_text
one_of_two(const rc_reader *reader, int i)
{
	int which = rc_has_cue(rc_at(reader, i), RC_CUE_LATTER);
	rc_text two[2];

	return rc_last_two_actors(reader, i, two) ? two[which] : reader->scene->last_two[which];
}

/*
 * "Washington buys stock in Iluka, becoming the company's largest shareholder": the firm of which an English word for one
 * speaks: the one told last, as a subject or otherwise; data NULL for none.
 */
static rc_text
firm_referred_to(const rc_reader *reader, int i)
{
	const rc_scene *scene = reader->scene;
	int named = -1;

	for (int k = i - 1; k >= 0 && scene->company_age > 0; k--)
	{
		if (!rc_is_company(rc_at(reader, k)) || !rc_can_ever_act(reader, k))
			continue;
		if (rc_at(reader, k)->role == RC_ROLE_BARE || rc_text_same(rc_at(reader, k)->name, scene->company))
			return rc_at(reader, k)->name;
		if (named < 0)
			named = k;
	}
	if (named >= 0)
		return rc_at(reader, named)->name;
	return scene->firm.data != NULL && (scene->company.data == NULL || scene->firm_age < scene->company_age)
			   ? scene->firm
			   : scene->company;
}

/* Is the firm named in the sentence before mention i? */
static bool
is_named_before(const rc_reader *reader, rc_text firm, int i)
{
	for (int k = 0; k < i; k++)
	{
		if (rc_is_firm(rc_at(reader, k)) && rc_text_same(rc_at(reader, k)->name, firm))
			return true;
	}
	return false;
}

/* 双日以2亿美元收购该公司的股份: the firm told before the Chinese sentence to which somebody does something in it; or data NULL. */
static rc_text
firm_acted_on(const rc_reader *reader, int i)
{
	rc_text firm = reader->scene->firm_before;

	return rc_is_firm_acted_on(reader, i) && firm.data != NULL && !is_named_before(reader, firm, i)
			   ? firm
			   : (rc_text){NULL, 0};
}

/* 这家澳洲公司: does the Chinese name of a country only say which firm is spoken of? */
static bool
is_home_of_firm(const rc_reader *reader, int i)
{
	static const char *const words[] = {"这家", "這家", "该", "該", "这间", "這間"};
	const rc_mention *mention = rc_at(reader, i);
	size_t room;

	if (mention->latin || mention->entity == NULL || mention->entity->class != RC_COUNTRY ||
		!rc_has_cue(mention + 1, RC_CUE_COMPANY_REF))
		return false;
	room = mention->from - reader->mentions.from;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
	{
		size_t len = strlen(words[k]);

		if (room >= len && memcmp(reader->mentions.text.data + mention->from - len, words[k], len) == 0)
			return true;
	}
	return false;
}

rc_text
rc_actor_name(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_scene *scene = reader->scene;
	rc_text firm;

	if (mention->entity != NULL && mention->entity->class == RC_SELF && rc_text_is(mention->name, "WE") &&
		rc_speaks_for(reader, i).data != NULL)
		return rc_speaks_for(reader, i);
	if (rc_is_government(mention))
		return rc_country_of(mention->entity);
	if (rc_acts_for(reader, i).data != NULL)
		return rc_acts_for(reader, i);
	/* "the Longonjo project": what a company's site does, the company does. */
	if (rc_may_name_site(mention) && rc_scene_site_company(scene, mention->name).data != NULL)
		return rc_scene_site_company(scene, mention->name);
	if (rc_is_site(reader, i) && owner_of_site(reader, i).data != NULL)
		return owner_of_site(reader, i);
	if (rc_is_site(reader, i) && scene->company.data != NULL)
		return scene->company;
	/* "The Browns Range project could supply 10%, Northern Minerals said." */
	if (rc_is_site(reader, i) && mention->latin && reader->source_at >= 0 &&
		rc_is_company(rc_at(reader, reader->source_at)))
		return rc_at(reader, reader->source_at)->name;
	if (rc_has_cue(mention, RC_CUE_LAND_REF) && !rc_is_actor(mention))
		return country_referred_to(reader, i);
	if (rc_is_actor(mention) && !(is_home_of_firm(reader, i) && scene->firm.data != NULL))
		return mention->name;
	if (rc_is_actor(mention))
		return firm_referred_to(reader, i);
	if (rc_has_cue(mention, RC_CUE_COMPANY_REF))
	{
		firm = firm_acted_on(reader, i);
		if (firm.data != NULL)
			return firm;
		/* 金力永磁公告称，公司…: the firm that tells it. */
		if (!mention->latin && firm_before(reader, i, scene->company.data == NULL) >= 0)
			return rc_at(reader, firm_before(reader, i, scene->company.data == NULL))->name;
		firm = mention->latin || scene->company_age > scene->firm_age ? firm_referred_to(reader, i) : scene->company;
		if (firm.data != NULL)
			return firm;
		return reader->options->perspective.len > 2 ? reader->options->perspective : (rc_text){NULL, 0};
	}
	if (rc_has_cue(mention, RC_CUE_FORMER) || rc_has_cue(mention, RC_CUE_LATTER))
		return one_of_two(reader, i);
	return antecedent_of(reader, i);
}
