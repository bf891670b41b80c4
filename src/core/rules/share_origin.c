/*-------------------------------------------------------------------------
 *
 * share_origin.c
 *		Parts that come from somebody.
 *
 * What comes to a country is imported, what the world has from one is made
 * there.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"
#include "rules/share_parts.h"

/* The one named behind the predicate in one of the roles. */
rc_text
rc_share_other_side(const rc_told_share *s, rc_role role, rc_role second, rc_stretch stretch)
{
	int at = rc_actor_in(s->reader, stretch, role);

	if (at < 0)
		at = rc_actor_in(s->reader, stretch, second);
	/* 出自加州芒廷帕斯矿: the province only says where the mine is. */
	if (at >= 0 && s->reader->mentions.chinese && rc_is_place(rc_at(s->reader, at)))
		at = rc_head_of_name(s->reader, at);
	return rc_name_at(s->reader, at);
}

/* Has the text just spoken of what is mined or made? */
static bool
is_made(const rc_scene *scene)
{
	return scene->measure_age <= 1 &&
		   (scene->measure == RC_M_MINING || scene->measure == RC_M_PRODUCTION || scene->measure == RC_M_REFINING);
}

/* "of all the antimony": a whole of which nothing is left out is the world's. */
static bool
is_of_all(const rc_told_share *s)
{
	int all = s->value + 2;

	return all + 1 < s->whole.last && rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF) &&
		   rc_spells(&s->reader->mentions, all, "all");
}

/* Does the text speak of nobody but those from whom it comes, and of no trade? */
static bool
is_of_nobody(const rc_told_share *s, const rc_frame *frame, rc_text from)
{
	const rc_scene *scene = s->reader->scene;
	int measure = rc_measure_in(s->reader, s->whole, true);

	return (frame->subject_at < 0 || (frame->subject_at > s->value && rc_text_same(frame->subject, from))) &&
		   (s->whole.first < s->whole.last || scene->materials_age == 0) &&
		   (measure < 0 || rc_measure_of(rc_at(s->reader, measure)) == RC_M_REFINING ||
			rc_measure_of(rc_at(s->reader, measure)) == RC_M_MINING) &&
		   (scene->subject.data == NULL || rc_text_same(scene->subject, from));
}

/* "is supplied by", "are provided by" */
static bool
is_supplied(const rc_told_share *s)
{
	return s->belonging_at >= 0 && rc_spells_of(&s->reader->mentions, s->belonging_at, RC_SPELT_SUPPLIED_BY);
}

/* 法国每年消耗的镓，…: has the sentence just told what somebody buys or uses? */
static bool
is_needed(const rc_scene *scene)
{
	return scene->subject_age == 0 && scene->measure_age == 0 && scene->subject.len == 2 &&
		   (scene->measure == RC_M_IMPORTS || scene->measure == RC_M_CONSUMPTION || scene->measure == RC_M_DEMAND);
}

/* The world, where it is the whole although the phrase of the whole does not name it; else data NULL. */
static rc_text
unsaid_world(const rc_told_share *s, const rc_frame *frame)
{
	const rc_scene *scene = s->reader->scene;
	const rc_text world = {"WORLD", 5};
	bool chinese = s->reader->mentions.chinese;

	/* 全球产量30万吨，其中70%来自中国 */
	if (chinese && rc_is_world(scene->subject) && scene->subject_age == 0 &&
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_OF_WHICH) >= 0)
		return world;
	/* "Of every 100 tonnes dug up on the planet, 95 came out of Chinese ground" */
	if (!chinese && frame->subject.data != NULL && rc_is_world(frame->subject) && scene->materials_age == 0)
		return world;
	/* 全球每生产10公斤镓，就有9公斤来自中国 */
	if (chinese && rc_is_world(s->reader->scope_of_sentence) && scene->materials_age == 0 &&
		(scene->subject_age > 0 || (scene->share_age == 0 && rc_is_world(scene->scope))) &&
		!rc_spells(&s->reader->mentions, s->belonging_at, "向") &&
		(frame->subject_at < 0 || frame->subject_at > s->value))
		return world;
	/* "A third came from Rwanda, and 29 percent from Congo" */
	if (scene->share_age == 0 && scene->measure_age == 0 && scene->measure != RC_M_IMPORTS &&
		rc_is_world(scene->scope) && rc_find_material(s->reader, s->whole) < 0 &&
		rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->value}) < 0)
		return world;
	/* "half of all the antimony mined was Chinese" */
	return !chinese && is_of_all(s) ? world : (rc_text){NULL, 0};
}

/*
 * "Most of the world's magnets come from China", "half of it comes from Bayan Obo": who makes it, rather than imports it?
 * Then the share is his.
 */
static bool
fill_made_in(const rc_told_share *s, rc_text owner, rc_text from, rc_frame *frame, rc_claim *claim)
{
	/* "no more than 65 percent being imported from any single country": nobody has it made. */
	if (from.data == NULL && !s->reader->mentions.chinese && s->belonging_at >= s->value &&
		rc_holds(&s->reader->mentions, s->belonging_at, "import"))
		return false;
	if (owner.data == NULL)
		owner = unsaid_world(s, frame);
	/* "came from smelters outside China", where nobody is said to get it */
	if (owner.data == NULL && rc_text_is(from, "outside CN") && !s->reader->mentions.chinese &&
		rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->value}) < 0)
		owner = (rc_text){"WORLD", 5};
	if (owner.data != NULL && rc_is_world(owner))
	{
		claim->subject = from;
		claim->scope = owner;
		if (frame->measure == RC_M_NONE || frame->measure == RC_M_IMPORTS)
			frame->measure = is_supplied(s) ? RC_M_SUPPLY
							 : s->reader->scene->share_age == 0 && s->whole.first >= s->whole.last &&
									 s->reader->scene->measure <= RC_M_SUPPLY
								 ? s->reader->scene->measure
								 : RC_M_PRODUCTION;
		return true;
	}
	/* 这些金属八成以上产自中国 */
	if (owner.data == NULL && s->reader->mentions.chinese && frame->subject_at < 0 &&
		rc_spells_of(&s->reader->mentions, s->belonging_at, RC_SPELT_MADE_IN_ZH) && !is_needed(s->reader->scene))
	{
		claim->subject = from;
		frame->measure = RC_M_PRODUCTION;
		return true;
	}
	/* "Half of it comes from Bayan Obo", where nothing is said of imports: it is made there. */
	if (owner.data == NULL && !s->reader->mentions.chinese && is_made(s->reader->scene) &&
		(frame->subject_at < 0 || rc_text_same(frame->subject, from)))
	{
		claim->subject = from;
		frame->measure = RC_M_PRODUCTION;
		return true;
	}
	/* "About 90% of refined rare earths come from China", where nobody else is spoken of: of the world's. */
	if (owner.data == NULL && !s->reader->mentions.chinese && is_of_nobody(s, frame, from))
	{
		claim->subject = from;
		if (frame->measure != RC_M_REFINING && frame->measure != RC_M_MINING && frame->measure != RC_M_RESERVES &&
			frame->measure != RC_M_CAPACITY)
			frame->measure = is_supplied(s) ? RC_M_SUPPLY : RC_M_PRODUCTION;
		return true;
	}
	return false;
}

/* Is the one of that name a place in the country, as some mention of the sentence tells? */
static bool
is_place_in(const rc_told_share *s, rc_text name, rc_text country)
{
	rc_stretch told = {0, s->clause->last};

	if (name.data == NULL || country.data == NULL)
		return false;
	for (int i = rc_next_in(s->reader, RC_ACTOR_SORT, told, 0); i < told.last;
		 i = rc_next_in(s->reader, RC_ACTOR_SORT, told, i + 1))
	{
		const rc_meaning *entity = rc_at(s->reader, i)->entity;

		if (entity != NULL && entity->class == RC_PLACE && rc_text_same(rc_at(s->reader, i)->name, name))
			return rc_text_same(rc_country_of(entity), country);
	}
	return false;
}

/*
 * 美国的产量占世界六成，其中大部分出自芒廷帕斯: whose part the Chinese sentence told before, where that comes from a place
 * of his; data NULL otherwise.
 */
static rc_text
whole_of_which(const rc_told_share *s, rc_text from)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	return s->reader->mentions.chinese && told != NULL && told->subject.len == 2 && told->measure <= RC_M_SUPPLY &&
				   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_OF_WHICH) >= 0 &&
				   is_place_in(s, from, told->subject)
			   ? told->subject
			   : (rc_text){NULL, 0};
}

/* 中国进口量的六成来自那里: is where the part comes from only pointed back to, in Chinese? */
static bool
points_elsewhere(const rc_told_share *s, rc_stretch stretch, const rc_frame *frame)
{
	int at = s->reader->mentions.chinese ? rc_actor_in(s->reader, stretch, RC_ROLE_FROM) : -1;

	return at >= 0 && frame->subject.data != NULL &&
		   (rc_has_cue(rc_at(s->reader, at), RC_CUE_PRONOUN_IT) ||
			rc_has_cue(rc_at(s->reader, at), RC_CUE_PRONOUN_THEY)) &&
		   rc_text_same(rc_actor_name(s->reader, at), frame->subject);
}

/* Whom that points back to: the one told before, or if the clause is about him the other side; data NULL for nobody. */
static rc_text
other_told(const rc_told_share *s, const rc_frame *frame)
{
	const rc_scene *scene = s->reader->scene;

	if (!rc_text_same(scene->subject, frame->subject))
		return scene->subject;
	return scene->partner_age <= 1 ? scene->partner : (rc_text){NULL, 0};
}

/* "was Chinese": does an adjective right behind the word say where the part is from? */
static bool
says_whose_behind(const rc_told_share *s)
{
	int at = s->belonging_at + 1;

	return !s->reader->mentions.chinese && at > 0 && at < s->clause->last && rc_at(s->reader, at)->entity != NULL &&
		   rc_at(s->reader, at)->entity->form == RC_ADJECTIVE && rc_can_act(s->reader, at) &&
		   rc_has_cue(rc_at(s->reader, at - 1), RC_CUE_COPULA);
}

/* Mentions between "come from" and the place of the works: "came from brine operations in Chile". */
#define WORKS_REACH 4

/* "come from mines in Chile", "came out of smelters outside China": the place right behind what an English part comes from, or -1. */
static int
place_of_works(const rc_told_share *s)
{
	int first = s->belonging_at + 1;

	for (int i = first; i < s->clause->last && i <= first + WORKS_REACH && !s->reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (rc_is_actor(mention))
			return i > first && mention->role == RC_ROLE_IN && !mention->owner && rc_can_act(s->reader, i) ? i : -1;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || mention->type == RC_TIME ||
			rc_is_predicate(mention))
			return -1;
	}
	return -1;
}

/* "80% of US imports come from China"; "most of the world's magnets come from China" is the other way round. */
void
rc_share_fill_comes_from(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	/* 从中国进口: in Chinese where it comes from stands before the verb. */
	rc_stretch all = {s->reader->mentions.chinese && s->belonging_at > s->value ? s->value + 1 : s->belonging_at,
					  s->clause->last};
	rc_text from = points_elsewhere(s, all, frame) ? other_told(s, frame)
												   : rc_share_other_side(s, RC_ROLE_FROM, RC_ROLE_BARE, all);

	/* "come from mines in Chile" */
	if (from.data == NULL)
		from = rc_name_at(s->reader, place_of_works(s));
	/* "20% in Germany" */
	if (from.data == NULL && s->belonging_at == s->value && !s->reader->mentions.chinese)
	{
		from = rc_share_other_side(s, RC_ROLE_IN, RC_ROLE_IN, all);
		owner = rc_text_same(owner, from) ? (rc_text){NULL, 0} : owner;
	}
	/* "was Chinese, and Tajikistan" */
	if (says_whose_behind(s))
		from = rc_actor_name(s->reader, s->belonging_at + 1);
	/* 九成向中国采购 */
	if (from.data == NULL && s->reader->mentions.chinese)
		from = rc_share_other_side(s, RC_ROLE_TO, RC_ROLE_TO, all);
	/* "met by Chinese imports" */
	if (from.data == NULL)
		from = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_OWNER, all);
	/* "were of Chinese origin" */
	if (from.data == NULL && s->belonging_at + 1 < s->clause->last && !s->reader->mentions.chinese &&
		rc_is_actor(rc_at(s->reader, s->belonging_at + 1)))
		from = rc_actor_name(s->reader, s->belonging_at + 1);
	/* "the proportion of rare earths imported from China": it is no part of what is China's. */
	if (s->belonging_at < s->value && !s->reader->mentions.chinese && rc_text_same(owner, from))
		owner = (rc_text){NULL, 0};
	if (owner.data == NULL)
		owner = whole_of_which(s, from);
	/* 全国八成的稀土产自包头 */
	if (owner.data == NULL && s->reader->mentions.chinese && rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0)
		owner = rc_share_home(s, (rc_text){NULL, 0});
	if (fill_made_in(s, owner, from, frame, claim))
		return;
	if (owner.data == NULL)
		owner = frame->subject_at >= 0 && frame->subject_at < s->value && !rc_text_same(frame->subject, from)
					? frame->subject
					: s->reader->scene->subject;
	/* 自华进口: nobody buys from himself. */
	if (s->reader->mentions.chinese && rc_text_same(owner, from))
		owner = (rc_text){NULL, 0};
	claim->subject = owner;
	claim->scope = owner;
	/* "70% of China's rare earths come from Inner Mongolia": nobody imports from himself. */
	if (is_place_in(s, from, owner))
	{
		claim->subject = from;
		if (frame->measure == RC_M_NONE || frame->measure == RC_M_IMPORTS || frame->measure_inherited)
			frame->measure = RC_M_PRODUCTION;
		return;
	}
	claim->partner = from;
	if (frame->measure != RC_M_SUPPLY)
		frame->measure = RC_M_IMPORTS;
}
