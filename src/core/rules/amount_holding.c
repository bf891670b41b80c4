/*-------------------------------------------------------------------------
 *
 * amount_holding.c
 *		Tonnes that somebody has, or may have.
 *
 * What is held lies in the ground where nothing else is said; and of a firm or
 * a site it is told as the tonnage of the ore, rather than of what that holds.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "rules/amount_parts.h"

/* So many tonnes are found in the ground, not in a smuggler's store; fewer lie nowhere, or are in a product. */
#define LEAST_FIND 10000
#define LEAST_HELD 1000

static bool
is_at_least(const rc_reader *reader, int value, int64_t tonnes)
{
	const rc_interval *mass = &rc_at(reader, value)->quantity->value;

	return mass->has_low && rc_number_compare(mass->low, rc_number_int(tonnes)) >= 0;
}

/* 土耳其宣称发现6.94亿吨稀土矿, "Kazakhstan finds 20 million tonnes": what is found lies in the ground. */
bool
rc_finds(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool finds = false;

	if (reader->mentions.chinese)
		return rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_FIND_ZH);
	if (!is_at_least(reader, value, LEAST_FIND))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		/* "found 12,000 tonnes of smuggled antimony", "found buyers for" */
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ABOVE_GROUND))
			return false;
		finds |= rc_spells_of(&reader->mentions, i, RC_SPELT_FIND);
	}
	return finds;
}

/* "22 million tonnes lie under its hills", "in the ground": where it is said to be. */
static bool
lies_in_ground(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last && !reader->mentions.chinese; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_IN_GROUND))
			return true;
	}
	return false;
}

/* Does the clause say that somebody has something?  In English not by the "had" of "had reached". */
static bool
says_held(const rc_reader *reader, const rc_clause *clause)
{
	int held = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_HOLD);

	return held >= 0 && !(rc_at(reader, held)->latin && rc_has_cue(rc_at(reader, held + 1), RC_CUE_REACH));
}

/* Tonnes that somebody has, where nothing else is said, are in the ground when they are many. */
bool
rc_is_holding(const rc_reader *reader, const rc_clause *clause, int value)
{
	/* "Wicheeda contains 34 million tonnes of ore" */
	if (rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_CONTAIN) >= 0 && !reader->mentions.chinese &&
		is_at_least(reader, value, LEAST_HELD))
		return true;
	/* "will have 1,500 tonnes a year" */
	if (rc_is_yearly_mass(reader, value))
		return false;
	return rc_finds(reader, clause, value) ||
		   (lies_in_ground(reader, clause) && is_at_least(reader, value, LEAST_HELD)) || says_held(reader, clause);
}

bool
rc_names_resources(const rc_reader *reader, rc_stretch stretch)
{
	static const char *const endings[] = {"resource", "resources", "资源", "資源"};

	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		const char *end = reader->mentions.text.data + mention->to;

		for (size_t k = 0; mention->material != NULL && k < sizeof(endings) / sizeof(endings[0]); k++)
		{
			size_t len = strlen(endings[k]);

			if (mention->to - mention->from > len && memcmp(end - len, endings[k], len) == 0)
				return true;
			/* 锂矿资源 */
			if (!mention->latin && mention->to + len <= reader->mentions.to && memcmp(end, endings[k], len) == 0)
				return true;
		}
	}
	return false;
}

/* What somebody holds that is in the ground. */
rc_measure
rc_measure_held(const rc_reader *reader, const rc_clause *clause)
{
	/* "The mineral resource is 8 million tonnes. It contains 1,380 tonnes of dysprosium": goes on in the word that was used. */
	bool goes_on = !reader->mentions.chinese && reader->scene->measure == RC_M_RESOURCES &&
				   reader->scene->measure_age <= 1 && rc_spells(&reader->mentions, clause->first, "it");

	return goes_on || rc_names_resources(reader, (rc_stretch){clause->first, clause->last}) ? RC_M_RESOURCES
																							: RC_M_RESERVES;
}

static bool
is_firm(const rc_reader *reader, const rc_frame *frame)
{
	const rc_mention *subject = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;

	if (rc_text_same(frame->subject, reader->scene->company))
		return true;
	for (int i = 0; i < reader->scene->sites_told && i < RC_SITES_LIMIT; i++)
	{
		if (rc_text_same(frame->subject, reader->scene->sites[i].company))
			return true;
	}
	return subject != NULL && (rc_is_firm(subject) || rc_is_site(reader, frame->subject_at));
}

/* What a firm or a site has in the ground is told as the tonnage of the ore, unless an oxide or a metal is named. */
void
rc_name_ore_body(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	for (int i = clause->first; i < clause->last && !reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "contains 28 million tonnes of rare earth oxides": that much of them, in more ore; "at 0.8% rare earth oxides" is its grade. */
		if (mention->material != NULL &&
			!(i > clause->first && rc_at(reader, i - 1)->quantity != NULL &&
			  rc_at(reader, i - 1)->quantity->kind == RC_Q_SHARE) &&
			strcmp(rc_concept_name(RC_MATERIALS, mention->material->concept), "rare earth oxides") == 0)
			return;
	}
	if (!is_firm(reader, frame) || (frame->measure != RC_M_RESERVES && frame->measure != RC_M_RESOURCES) ||
		frame->materials.count != 1 || !rc_is_rare_earths(frame->materials.items[0]))
		return;
	frame->materials.items[0] = (rc_text){"rare earth ores", 15};
}

/* 北方稀土获得开采指标18.86万吨: a quota that a Chinese firm holds is its country's, and the firm the one to whom it is given. */
void
rc_read_holder_of_quota(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	const rc_mention *firm = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;
	const rc_claim *told = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	rc_text giver = {NULL, 0};

	/* 获得指标2700吨，高于去年的2450吨 */
	if (firm == NULL && frame->quota && told != NULL && told->modality == RC_QUOTA && told->kind == RC_AMOUNT &&
		rc_text_same(told->partner, frame->subject))
	{
		frame->partner = told->partner;
		frame->subject = told->subject;
		return;
	}

	if (!frame->quota || !reader->mentions.chinese || firm == NULL || !rc_is_company(firm) ||
		!rc_text_same(frame->subject, rc_actor_name(reader, frame->subject_at)))
		return;
	if (scene->quota && scene->measure_age <= 1 && scene->subject_age <= 1 && scene->subject.len == 2)
		giver = scene->subject;
	else if (rc_text_is(rc_country_of(firm->entity), "CN"))
		giver = (rc_text){"CN", 2};
	if (giver.data == NULL)
		return;
	frame->partner = frame->subject;
	frame->subject = giver;
}

bool
rc_goes_on_having(const rc_reader *reader, const rc_frame *frame)
{
	return reader->mentions.chinese && frame->measure_inherited && frame->materials_inherited &&
		   reader->scene->measure_age == 0 && reader->scene->unit_age == 0 && reader->claims.count > 0 &&
		   reader->claims.items[reader->claims.count - 1].kind == RC_AMOUNT;
}
