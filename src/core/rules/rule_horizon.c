/*-------------------------------------------------------------------------
 *
 * rule_horizon.c
 *		Lengths of time: a lead over others, and how long something takes.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/horizon_parts.h"
#include "rules/rules.h"

#include "grammar/frame.h"
#include "number/number.h"

/* "Its lead is 15 years": the word is no metal, and what it is in was told before. */
static void
drop_metal(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	if (frame->materials.count != 1 || !rc_text_is(frame->materials.items[0], "lead"))
		return;
	/* "In rare earth technology the Chinese lead by 15 years" */
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->material != NULL && !rc_text_is(rc_material_name(rc_at(reader, i)), "lead"))
		{
			frame->materials.items[0] = rc_material_name(rc_at(reader, i));
			return;
		}
	}
	frame->materials.count = 0;
	if (reader->scene->materials_age <= 1)
		frame->materials = reader->scene->materials;
	else if (rc_scene_topic(reader->scene).data != NULL)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = rc_scene_topic(reader->scene);
	}
	frame->materials_inherited = true;
}

/*
 * Materials of a lead: leads in processing are leads in technology.  A Chinese sentence may tell in a clause before
 * that of the figure what the lead is in: 论起分离工艺，….
 */
static void
lead_materials(rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	bool before = reader->mentions.chinese && rc_find_material(reader, (rc_stretch){clause->first, clause->last}) < 0;

	/* "is six years ahead in separating gallium": of one element that is no rare earth, the lead is in that. */
	if (!reader->mentions.chinese && frame->materials.count == 1 && !frame->materials_inherited &&
		!rc_is_group(frame->materials.items[0]) && !rc_is_rare_earths(frame->materials.items[0]) &&
		!rc_text_is(frame->materials.items[0], "technology") &&
		!rc_text_is(frame->materials.items[0], "rare earth technology"))
		return;
	for (int i = before ? 0 : clause->first; i < clause->last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_REFINING || rc_measure_of(rc_at(reader, i)) == RC_M_TECHNOLOGY ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_CRAFT_ZH))
		{
			frame->materials.count = 1;
			frame->materials.items[0] = (rc_text){"rare earth technology", 21};
			return;
		}
	}
}

/* "To catch up with China in separation technology, the EU needs ten years": is it technology that the clause before says is to be caught up in? */
static bool
is_of_technology_before(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;

	if (reader->mentions.chinese || clause == reader->clauses.items ||
		rc_find_cue(reader, (rc_stretch){before->first, before->last}, RC_CUE_CATCH_UP) < 0)
		return false;
	for (int i = before->first; i < before->last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_TECHNOLOGY ||
			(rc_at(reader, i)->material != NULL &&
			 rc_text_is(rc_material_name(rc_at(reader, i)), "rare earth technology")))
			return true;
	}
	return false;
}

/* "catch up in rare earth processing technology": where the clause names technology, it is that which takes its time. */
static void
name_technology(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_TECHNOLOGY)
			frame->materials.items[0] = (rc_text){"rare earth technology", 21};
	}
}

/*
 * What takes its time is the topic of the article at large, unless the clause
 * says which material; in Chinese also its sentence, or the row of its table.
 */
static void
lead_time_materials(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	if (frame->materials_inherited && is_of_technology_before(reader, clause))
	{
		frame->materials = (rc_materials){{{"rare earth technology", 21}}, 1};
		return;
	}
	/* "before they catch up in rare earth processing technology" */
	if (!frame->materials_inherited && frame->materials.count == 1 && !reader->mentions.chinese &&
		rc_is_rare_earths(frame->materials.items[0]))
		name_technology(reader, clause, frame);
	/* 一座新稀土矿要走完八年: what takes its time is the mine, and not its ore. */
	if (frame->materials.count > 0 && rc_text_is(frame->materials.items[0], "rare earth ores"))
		frame->materials.items[0] = (rc_text){"rare earths", 11};
	if (!frame->materials_inherited && frame->materials.count > 0)
		return;
	/* "three years before it had rebuilt its production of gallium" */
	if (!reader->mentions.chinese &&
		rc_materials_in(reader, (rc_stretch){clause->last, reader->mentions.count}, false, &frame->materials))
		return;
	/* "If the West wants to catch up with China's processing technology, it will take ten years" */
	if (!reader->mentions.chinese && clause->first > 0 && rc_spells(&reader->mentions, clause->first, "it") &&
		rc_materials_in(reader, (rc_stretch){0, clause->first}, false, &frame->materials))
		return;
	/* "Before rare earth ore can be delivered, ten years will pass" */
	if (!reader->mentions.chinese && frame->materials.count == 1 && reader->scene->materials_age == 0)
	{
		if (rc_text_is(frame->materials.items[0], "rare earth ores"))
			frame->materials.items[0] = (rc_text){"rare earths", 11};
		return;
	}
	if (reader->mentions.chinese && frame->materials.count > 0 && reader->scene->materials_age == 0)
		return;
	if (reader->scene->topic.data == NULL && frame->materials.count == 0 && !reader->scene->field)
		return;
	frame->materials.count = 1;
	frame->materials.items[0] =
		reader->scene->topic.data != NULL ? rc_scene_topic(reader->scene) : (rc_text){"rare earths", 11};
	name_technology(reader, clause, frame);
}

static rc_status
add_lead(rc_reader *reader, const rc_clause *clause, int value, int cue, bool behind, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_frame frame;
	rc_claim claim;
	rc_text other = {NULL, 0};
	int leader;

	/* 美国被中国甩开15年 */
	behind |= reader->mentions.chinese && rc_actor_in(reader, (rc_stretch){clause->first, cue}, RC_ROLE_BY) >= 0;
	rc_frame_read(reader, clause, value, &frame);
	drop_metal(reader, clause, &frame);
	lead_materials(reader, clause, &frame);
	leader = rc_subject_in(reader, (rc_stretch){clause->first, cue});
	if (leader >= 0)
		frame.subject = rc_actor_name(reader, leader);
	for (int i = cue + 1; i < clause->last && other.data == NULL; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && !rc_text_same(rc_actor_name(reader, i), frame.subject))
			other = rc_actor_name(reader, i);
	}
	/* 中国比美国领先20年, 日本与中国的差距约为10年 */
	for (int i = clause->first; i < cue && other.data == NULL && !rc_at(reader, cue)->latin; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) &&
			(rc_at(reader, i)->role == RC_ROLE_THAN || rc_at(reader, i)->role == RC_ROLE_TO ||
			 rc_at(reader, i)->role == RC_ROLE_WITH || rc_at(reader, i)->role == RC_ROLE_BY || i > leader) &&
			!rc_text_same(rc_actor_name(reader, i), frame.subject))
			other = rc_actor_name(reader, i);
	}
	if (frame.subject.data == NULL || frame.materials.count == 0)
		return RC_OK;
	rc_claim_start(reader, clause, value, RC_HORIZON, &claim);
	claim.measure = RC_M_LEAD;
	/* Who is behind tells of the other's lead. */
	if (behind && other.data == NULL && !rc_text_is(frame.subject, "CN"))
		other = (rc_text){"CN", 2};
	claim.subject = behind && other.data != NULL ? other : frame.subject;
	claim.partner = behind && other.data != NULL ? frame.subject : other;
	claim.value = quantity->value;
	rc_read_bound_of_time(reader, clause, value, &claim.value);
	claim.unit.kind = RC_U_YEAR;
	claim.has_period = false;
	claim.confidence = rc_frame_confidence(&frame, quantity);
	return rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, cue < value ? cue : value),
						(cue > value ? cue : value) + 1, error);
}

/* The actor between the verb of taking time and the time, or -1. */
static int
taker_of(const rc_reader *reader, const rc_clause *clause, int value)
{
	int verb = rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_TAKE_TIME);

	if (verb < 0)
		verb = rc_verb_of_spending(reader, clause, value);
	return verb < 0 ? -1 : rc_actor_in(reader, (rc_stretch){verb + 1, value}, RC_ROLE_BARE);
}

/* "it takes": nobody. */
static bool
is_expletive(const rc_reader *reader, int i)
{
	return rc_spells(&reader->mentions, i, "it");
}

/* Words between the beginning of a sentence and the time that it gives, at most: 这恐怕要耗上五年. */
#define SHORT_WORDS 4

/*
 * 美国有意重建重稀土产能。这恐怕要耗上五年以上: does the Chinese sentence say nothing but how long that takes which the one
 * before it has told?
 */
static bool
goes_on_from_sentence(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const that[] = {"这", "這", "此", "那", "最快", "最少", "至少", "建设", "建設", "过程", "過程"};
	int words = 0;

	if (!reader->mentions.chinese || clause != reader->clauses.items || reader->scene->materials_age > 1)
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->material != NULL)
			return false;
		words += rc_at(reader, i)->type == RC_WORD;
	}
	return words <= SHORT_WORDS &&
		   (value == clause->first ||
			RC_SAYS_ANY(&reader->mentions, clause->first, clause->first + 1 < value ? clause->first + 2 : value, that));
}

/*
 * 写初稿需要两周, 三天的能源需要…: does the clause name nobody and nothing that is
 * mined, made or traded, so that anything may take that time?
 */
static bool
is_of_nothing(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	rc_stretch all = {clause->first, clause->last};

	for (int i = all.first; i < all.last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_LEAD_TIME || rc_measure_of(rc_at(reader, i)) == RC_M_CONTROL)
			return false;
	}
	if (goes_on_from_sentence(reader, clause, value))
		return false;
	if (reader->mentions.chinese && frame->materials_inherited && reader->scene->materials_age > 0 &&
		reader->scene->subject_age > 0 && rc_measure_in(reader, all, false) < 0)
		return true;
	return reader->mentions.chinese && rc_spells(&reader->mentions, value + 1, "的") &&
		   rc_find_cue(reader, (rc_stretch){value, clause->last}, RC_CUE_TAKE_TIME) >= 0;
}

/* "it takes 16 years on average to open a new mine", "mining projects take": any mine or plant, whosever it is. */
static bool
tells_of_any_in_english(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const generic[] = {"a", "an", "any", "new", "average", "typically", "typical", "most"};
	bool any = false;
	bool site = false;

	for (int i = clause->first; i < clause->last; i++)
	{
		any |= RC_SPELLS_ANY(&reader->mentions, i, generic);
		site |= rc_has_cue(rc_at(reader, i), RC_CUE_SITE) || rc_spells_of(&reader->mentions, i, RC_SPELT_SITES);
		any |= rc_spells_of(&reader->mentions, i, RC_SPELT_SITES);
		if (rc_is_actor(rc_at(reader, i)))
			return false;
	}
	return any && site;
}

/* 新建一座稀土矿需要十年: does a Chinese clause that names nobody tell of any mine or plant? */
static bool
tells_of_any(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"一座", "一家", "一条", "一條", "新建"};
	rc_text text = {reader->mentions.text.data + rc_at(reader, clause->first)->from,
					rc_at(reader, clause->last - 1)->to - rc_at(reader, clause->first)->from};

	if (!reader->mentions.chinese)
		return tells_of_any_in_english(reader, clause);
	for (size_t at = 0; at + 6 <= text.len; at++)
	{
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		{
			if (memcmp(text.data + at, words[k], 6) == 0)
				return true;
		}
	}
	return false;
}

/* "If the West wants to catch up with China, it will take ten years": the one who wants to; or -1. */
static int
one_who_wants(const rc_reader *reader, const rc_clause *clause)
{
	for (const rc_clause *before = clause - 1; before >= reader->clauses.items; before--)
	{
		int cue = rc_find_cue(reader, (rc_stretch){before->first, before->last}, RC_CUE_IF);

		if (cue >= 0 && rc_spells(&reader->mentions, cue, "if"))
			return rc_actor_in(reader, (rc_stretch){cue + 1, before->last}, RC_ROLE_BARE);
	}
	return -1;
}

/* "It will be ten years before LKAB delivers": the one who has to wait, named behind the time; or -1. */
static int
one_who_waits(const rc_reader *reader, int value)
{
	for (int i = value + 2; i < reader->mentions.count && rc_at(reader, i)->quantity == NULL; i++)
	{
		/* "LKAB says it will be ten years before it can begin" */
		for (int k = value - 1; k >= 0 && i == value + 2 && rc_spells(&reader->mentions, i, "it"); k--)
		{
			if (rc_is_actor(rc_at(reader, k)) && rc_at(reader, k)->role == RC_ROLE_BARE)
				return k;
		}
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

/*
 * 对美国而言, 在中国以外重建产线: in Chinese the one who has to wait, told as whom it is a matter for in the clause, or as where
 * it is done in the clause before; or -1.
 */
static int
one_concerned(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const concerns[] = {"而言", "来说", "來說", "来讲", "來講"};

	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) &&
			RC_SAYS_ANY(&reader->mentions, i + 1, i + 3 < clause->last ? i + 3 : clause->last, concerns))
			return i;
	}
	if (clause == reader->clauses.items || reader->scene->subject_age == 0)
		return -1;
	for (int i = clause[-1].first; i < clause[-1].last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_IN && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

/* Mentions between whoever needs the time and the verb: "the United States would still need". */
#define NEEDS_REACH 3

/* "without Peru's tin Japan needs ten years": who stands right before the English verb of needing the time, or -1. */
static int
one_who_needs(const rc_reader *reader, const rc_clause *clause, int value)
{
	int verb = value - 1;
	int one;

	while (verb > clause->first && !rc_has_cue(rc_at(reader, verb), RC_CUE_TAKE_TIME))
		verb--;
	for (one = verb - 1; one > clause->first && one > verb - NEEDS_REACH && !rc_is_actor(rc_at(reader, one)); one--)
		;
	return !reader->mentions.chinese && one >= clause->first && one >= verb - NEEDS_REACH &&
				   rc_is_actor(rc_at(reader, one)) && rc_can_act(reader, one) &&
				   (rc_at(reader, one)->role == RC_ROLE_BARE ||
					(rc_at(reader, one)->role == RC_ROLE_OWNER && one == verb - 1)) /* "needs" may be a noun */
			   ? one
			   : -1;
}

/* Who is named as the one that it takes so long, in the clause or in the one before; "it", or -1, where nobody is. */
static int
one_it_takes(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch all = {clause->first, clause->last};
	/* "It will take ten years for the West to ..." */
	int at = rc_actor_in(reader, (rc_stretch){value + 1, clause->last}, RC_ROLE_FOR);

	/* "It will take the United States ten years" */
	if (at < 0)
		at = taker_of(reader, clause, value);
	if (at < 0)
		at = one_who_needs(reader, clause, value);
	if (at < 0)
		at = rc_subject_in(reader, all);
	/* 磁材企业拿到许可证约需45天: who waits for a country's licence waits on that country. */
	if (at >= 0 && reader->mentions.chinese && rc_is_use(rc_at(reader, at)) &&
		rc_find_measure(reader, all, RC_M_CONTROL) >= 0)
	{
		at = -1;
		frame->subject = rc_unsaid_subject(reader);
	}
	/* 在中国以外重建产线，至少得花七年: where it takes so long, the Chinese clause before may say. */
	if (reader->mentions.chinese && (at < 0 || rc_at(reader, at)->role == RC_ROLE_TO))
		at = one_concerned(reader, clause) >= 0 ? one_concerned(reader, clause) : at;
	/* 想靠海外的新产能解渴，还要等上五年: that of the others, who are told as owners. */
	if (at < 0 && reader->mentions.chinese)
		at = rc_find_outside(reader, clause, value);
	if (at < 0 || !is_expletive(reader, at))
		return at;
	if (one_who_wants(reader, clause) >= 0)
		at = one_who_wants(reader, clause);
	if (is_expletive(reader, at) && rc_at(reader, at)->latin &&
		(rc_spells(&reader->mentions, value + 1, "before") || rc_spells(&reader->mentions, value + 1, "until")) &&
		one_who_waits(reader, value) >= 0)
		at = one_who_waits(reader, value);
	/* "In China it takes 45 days" */
	if (is_expletive(reader, at) && rc_actor_in(reader, all, RC_ROLE_IN) >= 0)
		at = rc_actor_in(reader, all, RC_ROLE_IN);
	return at;
}

/* Whose time it is that is spent in the place at `at`: that of the firm known to have it, else of its land. */
static rc_text
one_at_place(const rc_reader *reader, int at)
{
	rc_text name = rc_actor_name(reader, at);
	const rc_mention *mention = rc_at(reader, at);

	if (reader->mentions.chinese || !rc_is_place(mention) || !rc_text_same(name, mention->name) ||
		rc_country_of(mention->entity).data == NULL)
		return name;
	return rc_country_of(mention->entity);
}

/* Settles who it takes so long: `at`, the one named for it, the world where any mine is meant, or a country that is waited on. */
static void
settle_waiting(const rc_reader *reader, const rc_clause *clause, int value, int at, rc_frame *frame)
{
	bool expletive = at >= 0 && is_expletive(reader, at);

	/* 让一座稀土矿山重新投产，要花七年 */
	if (at < 0 && reader->mentions.chinese && clause > reader->clauses.items && reader->scene->subject_age > 0 &&
		tells_of_any(reader, clause - 1))
		frame->subject = (rc_text){"WORLD", 5};
	if (expletive && (tells_of_any_in_english(reader, clause) || frame->subject.data == NULL))
		frame->subject = (rc_text){"WORLD", 5};
	else if (at >= 0 && !expletive)
		frame->subject = one_at_place(reader, at);
	/* "A new mine takes ten years": anywhere. */
	else if (at < 0 && (tells_of_any(reader, clause) ||
						(rc_spells(&reader->mentions, clause->first, "a") && value != clause->first + 1) ||
						rc_spells(&reader->mentions, clause->first, "an")))
		frame->subject = (rc_text){"WORLD", 5};
	/* 出口审批需45个工作日: nobody waits on the world. */
	if (at < 0 && reader->mentions.chinese && rc_is_world(frame->subject) &&
		rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_CONTROL) >= 0)
		frame->subject = reader->scene->country.data != NULL ? reader->scene->country : (rc_text){"CN", 2};
}

/*
 * "Getting rare earths out of Greenland will take ten years", "The German government reckons that supplies will take
 * three": who waits where nobody is told to: the land that the clause names in whatever part, else the one that reckons.
 */
static void
settle_place(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	int at = -1;

	for (int i = clause->first; i < clause->last && at < 0; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && rc_can_act(reader, i) && mention->role != RC_ROLE_THAN &&
			mention->role != RC_ROLE_ON && !rc_is_world(mention->name) && !rc_text_is(mention->name, "outside CN"))
			at = i;
	}
	if (at < 0 && reader->source_at >= 0 && reader->said_to > reader->said_from && frame->subject.data == NULL)
	{
		const rc_mention *source = rc_at(reader, reader->source_at);

		if (rc_is_government(source) || rc_is_company(source) ||
			(source->entity != NULL && source->entity->class == RC_COUNTRY))
			frame->subject = rc_actor_name(reader, reader->source_at);
	}
	if (at >= 0)
		frame->subject = one_at_place(reader, at);
}

/* "A new mine takes 17 years": any mine, of whatever goods. */
static bool
tells_of_any_mine(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_spells(&reader->mentions, i, "mine") || rc_spells(&reader->mentions, i, "mines"))
			return tells_of_any_in_english(reader, clause);
	}
	return false;
}

/* "is a decade away at the very least"; a range says itself how long at most. */
static void
read_bound_behind(const rc_reader *reader, const rc_clause *clause, int value, rc_interval *bounds)
{
	if (!bounds->has_low || !bounds->has_high || rc_number_compare(bounds->low, bounds->high) != 0)
		return;
	for (int i = value + 1; i + 1 < clause->last && i <= value + 4 && !bounds->low_open; i++)
	{
		if (rc_spells(&reader->mentions, i + 1, "least") ||
			(rc_has_cue(rc_at(reader, i), RC_CUE_MORE_THAN) && rc_spells(&reader->mentions, i, "at least")))
			bounds->has_high = false;
	}
}

/* "to catch up with China in separation", 要赶上韩国: whom a sentence says is to be caught up with; data NULL where it names nobody. */
static rc_text
one_to_catch(const rc_reader *reader, const rc_clause *clause)
{
	int at = rc_find_cue(reader, (rc_stretch){0, clause->last}, RC_CUE_CATCH_UP) + 1;

	if (at == 0 || !(reader->mentions.chinese || rc_spells_of(&reader->mentions, at - 1, RC_SPELT_OVERTAKE)))
		return (rc_text){NULL, 0};
	at += rc_has_cue(rc_at(reader, at), RC_CUE_WITH);
	at += rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE);
	return at < reader->mentions.count && rc_is_actor(rc_at(reader, at)) && rc_can_act(reader, at)
			   ? rc_actor_name(reader, at)
			   : (rc_text){NULL, 0};
}

/* Where the clause says that somebody catches up; its beginning where it does not. */
static int
catches_up(const rc_reader *reader, const rc_clause *clause)
{
	int at = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_CATCH_UP);

	return at >= 0 ? at : clause->first;
}

static rc_status
add_lead_time(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_frame frame;
	rc_claim claim;
	int at;

	rc_frame_read(reader, clause, value, &frame);
	lead_time_materials(reader, clause, &frame);
	at = one_it_takes(reader, clause, value, &frame);
	settle_waiting(reader, clause, value, at, &frame);
	if (at < 0 && !reader->mentions.chinese && (frame.subject.data == NULL || frame.subject_inherited))
		settle_place(reader, clause, &frame);
	if (frame.subject.data == NULL ||
		(frame.materials.count == 0 && !(rc_is_world(frame.subject) && tells_of_any_mine(reader, clause))) ||
		(at < 0 && is_of_nothing(reader, clause, value, &frame)))
		return RC_OK;
	rc_claim_start(reader, clause, value, RC_HORIZON, &claim);
	claim.measure = RC_M_LEAD_TIME;
	claim.subject = frame.subject;
	claim.partner = one_to_catch(reader, clause);
	/* Nobody has to catch up with himself: somebody else has, who is named before, 欧盟追赶中国稀土产业, or was not found. */
	if (rc_text_same(claim.partner, claim.subject))
		claim.subject =
			rc_name_at(reader, rc_subject_in(reader, (rc_stretch){clause->first, catches_up(reader, clause)}));
	if (claim.subject.data == NULL || rc_text_same(claim.partner, claim.subject))
		return RC_OK;
	claim.value = quantity->value;
	rc_read_bound_of_time(reader, clause, value, &claim.value);
	read_bound_behind(reader, clause, value, &claim.value);
	claim.unit.kind = RC_U_YEAR;
	claim.has_period = false;
	claim.confidence = (uint8_t) (rc_frame_confidence(&frame, quantity) - 10);
	return rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, value), clause->last, error);
}

/* 至少需要10年: the verb of taking time may be part of the bound. */
static bool
says_need(const rc_reader *reader, const rc_quantity *quantity)
{
	const char *s = reader->mentions.text.data;

	for (size_t at = quantity->from; at + 3 <= quantity->to; at++)
	{
		if (memcmp(s + at, "需", 3) == 0 || memcmp(s + at, "要", 3) == 0)
			return true;
	}
	return false;
}

/* 必须在两周内, 每隔几个月: by when, or how often, is not how long something takes. */
static bool
is_deadline(const rc_reader *reader, int value)
{
	static const char *const within[] = {"内", "內"};
	static const char *const each[] = {"每隔", "每", "隔"};

	if (!reader->mentions.chinese)
		return false;
	return (RC_SPELLS_ANY(&reader->mentions, value + 1, within) && value > 0 &&
			rc_spells(&reader->mentions, value - 1, "在")) ||
		   (value > 0 && RC_SPELLS_ANY(&reader->mentions, value - 1, each));
}

/* "the Chinese lead by 15 years" */
static bool
leads_by(const rc_reader *reader, int value)
{
	return !reader->mentions.chinese && rc_has_cue(rc_at(reader, value - 1), RC_CUE_BY) &&
		   (rc_spells(&reader->mentions, value - 2, "lead") || rc_spells(&reader->mentions, value - 2, "leads") ||
			rc_spells(&reader->mentions, value - 2, "led"));
}

/* "Its lead is 15 years", "has a lead of five years": the word, and not the metal. */
static bool
is_lead_of(const rc_reader *reader, int i)
{
	return i > 0 && rc_spells(&reader->mentions, i, "lead") &&
		   (rc_at(reader, i - 1)->owner || rc_is_mark(rc_at(reader, i - 1), '\'') ||
			rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE) || rc_spells(&reader->mentions, i - 1, "s"));
}

/* 清关平均耗时9天, 动辄停工40天: does a Chinese clause say what else lasts so long? */
static bool
takes_something_else(const rc_reader *reader, const rc_clause *clause)
{
	return reader->mentions.chinese &&
		   rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_TAKES_TIME_ELSE_ZH);
}

/* Mentions between "ahead of" and the plan. */
#define PLAN_REACH 4

/* "two years ahead of the planned date", "a year ahead of schedule": who keeps his own time leads nobody. */
static bool
is_ahead_of_plan(const rc_reader *reader, int ahead)
{
	for (int i = ahead + 1; i < reader->mentions.count && i <= ahead + PLAN_REACH; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_DUE_DATE))
			return true;
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE)
			return false;
	}
	return false;
}

/* "most of a decade", "the better part of ten years": a part of a time is no length that anybody can tell. */
static bool
is_part_of_time(const rc_reader *reader, int value)
{
	static const char *const parts[] = {"most", "much", "part", "bulk"};
	int of = value - 1 - rc_has_cue(rc_at(reader, value - 1), RC_CUE_ARTICLE);

	return !reader->mentions.chinese && rc_has_cue(rc_at(reader, of), RC_CUE_OF) &&
		   RC_SPELLS_ANY(&reader->mentions, of - 1, parts);
}

rc_status
rc_rule_horizon(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_stretch all = {clause->first, clause->last};
	int at;

	if (quantity->kind != RC_Q_DURATION || is_deadline(reader, value))
		return RC_OK;
	*taken = true;
	if (is_part_of_time(reader, value) || rc_is_end_of_span(reader, value) || takes_something_else(reader, clause))
		return RC_OK;
	at = rc_find_cue(reader, all, RC_CUE_BEHIND);
	if (at >= 0)
		return add_lead(reader, clause, value, at, true, error);
	at = rc_find_cue(reader, all, RC_CUE_AHEAD);
	if (at >= 0 && is_ahead_of_plan(reader, at))
		return RC_OK;
	for (int i = clause->first; i < clause->last && at < 0; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_LEAD || is_lead_of(reader, i))
			at = i;
	}
	if (at < 0 && leads_by(reader, value))
		at = value - 2;
	if (at >= 0)
		return add_lead(reader, clause, value, at, false, error);
	for (int i = clause->first; i < clause->last && at < 0; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_LEAD_TIME)
			at = i;
	}
	/* 一年要消耗…: in Chinese what stands behind the time takes something else. */
	if (reader->mentions.chinese && value + 1 < clause->last && rc_at(reader, value + 1)->type != RC_MARK)
		all.last = value;
	if (at >= 0 || rc_find_cue(reader, all, RC_CUE_TAKE_TIME) >= 0 || says_need(reader, quantity) ||
		rc_takes_in_other_words(reader, clause, value) || rc_is_of_building(reader, clause, value))
		return add_lead_time(reader, clause, value, error);
	*taken = false;
	return RC_OK;
}
