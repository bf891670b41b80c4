/*-------------------------------------------------------------------------
 *
 * description.c
 *		Somebody spoken of before, described instead of named.
 *
 * News tells of a firm by its name and then by where it is: "the Perth-based
 * company", "the Australian miner"; of a country by the part of the world that
 * it is in: "the southern African nation".  What describes is neither whom the
 * sentence speaks of nor where something is done, and the noun is as good as
 * a pronoun.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/description.h"

#include "grammar/clause.h"
#include "grammar/region.h"
#include "text/places.h"

/* Words between the determiner of a description and its noun. */
#define DESCRIPTION_REACH 5

/* Lets an actor stand for nobody. */
static void
make_word(rc_mention *mention)
{
	mention->type = RC_WORD;
	mention->entity = mention->material = mention->measure = NULL;
	mention->measure_forms = 0;
	memset(mention->cues, 0, sizeof(mention->cues));
}

/* "Perth-based", "Sydney-listed", "Pentagon-backed": one that only says where somebody is, or whose. */
static bool
is_seat(const rc_mentions *mentions, int i)
{
	return i >= 0 && i + 1 < mentions->count && rc_is_actor(&mentions->items[i]) && mentions->items[i + 1].tight &&
		   rc_spells_of(mentions, i + 1, RC_SPELT_SEAT);
}

/* "the Denver, Colorado-based company": the town before the state of a seat, with its comma, is a part of it. */
static void
read_seat(rc_mentions *mentions, int seat)
{
	int town = seat - 2;

	make_word(&mentions->items[seat]);
	if (town < 1 || !rc_is_mark(&mentions->items[town + 1], ',') || !mentions->items[town].capital ||
		!(mentions->items[town].type == RC_PROPER || mentions->items[town].type == RC_WORD ||
		  rc_is_place(&mentions->items[town])) ||
		!(rc_has_cue(&mentions->items[town - 1], RC_CUE_ARTICLE) || rc_is_mark(&mentions->items[town - 1], ',')))
		return;
	make_word(&mentions->items[town]);
	make_word(&mentions->items[town + 1]);
}

/* "Anglo-Australian", "Franco-Kazakh": the first of two lands, whose word for it names nobody. */
static bool
is_joined_land(const rc_mentions *mentions, int i)
{
	return mentions->items[i].type == RC_PROPER && i + 1 < mentions->count && mentions->items[i + 1].tight &&
		   mentions->items[i + 1].entity != NULL && mentions->items[i + 1].entity->class == RC_COUNTRY &&
		   mentions->items[i + 1].entity->form == RC_ADJECTIVE;
}

/* A part of the world: "African", "Gulf". */
static bool
is_region(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_BLOC && mention->entity->form == RC_ADJECTIVE;
}

/* Words that tell one of several apart, rather than describe the one spoken of. */
static bool
tells_apart(const rc_mentions *mentions, int i)
{
	return rc_spells_of(mentions, i, RC_SPELT_TELL_APART);
}

/* May the mention stand between "the" and the noun of a description? */
static bool
describes(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];

	if (!mention->latin || tells_apart(mentions, i))
		return false;
	if (mention->type == RC_WORD)
		return true;
	if (mention->type != RC_TERM || rc_has_cue(mention, RC_CUE_AND))
		return false;
	return mention->material != NULL || rc_is_use(mention) || is_region(mention) ||
		   (mention->entity != NULL && mention->entity->class == RC_COUNTRY) || rc_measure_of(mention) == RC_M_MINING;
}

/* The determiner of the description whose noun is at `noun`, or -1. */
static int
determiner_of(const rc_mentions *mentions, int noun)
{
	static const char *const determiners[] = {"the", "this", "that"};

	for (int i = noun - 1; i >= 0 && i >= noun - DESCRIPTION_REACH; i--)
	{
		if (RC_SPELLS_ANY(mentions, i, determiners))
			return i;
		if (!describes(mentions, i))
			break;
	}
	return -1;
}

/* The place, nation or part of the world in (from, noun), or -1. */
static int
origin_in(const rc_mentions *mentions, int from, int noun)
{
	for (int i = from + 1; i < noun; i++)
	{
		if (rc_is_actor(&mentions->items[i]) && !rc_is_use(&mentions->items[i]))
			return i;
	}
	return -1;
}

static bool
is_named_behind(const rc_mentions *mentions, int noun)
{
	return noun + 1 < mentions->count && rc_is_actor(&mentions->items[noun + 1]) &&
		   (rc_is_firm(&mentions->items[noun + 1]) || mentions->items[noun + 1].entity->class == RC_COUNTRY);
}

/* "the Perth-based miner", "the Australian explorer", "the state-owned company" */
static void
read_firm(rc_mentions *mentions, int noun)
{
	int the = determiner_of(mentions, noun);
	int origin = origin_in(mentions, the >= 0 ? the : noun - 3 > -1 ? noun - 3 : -1, noun);

	/* "Australian rare earths miner Lynas": a nation before the name is no subject. */
	if (is_named_behind(mentions, noun))
	{
		if (the >= 0 && origin >= 0)
			make_word(&mentions->items[origin]);
		return;
	}
	if (the < 0 || the == noun - 1)
		return;
	if (origin >= 0)
		make_word(&mentions->items[origin]);
	rc_set_cue(mentions, &mentions->items[noun], RC_CUE_COMPANY_REF);
}

/* "the southern African nation", "the landlocked country"; "the Chinese state" is named. */
static void
read_land(rc_mentions *mentions, int noun)
{
	int the = determiner_of(mentions, noun);
	int origin = the >= 0 ? origin_in(mentions, the, noun) : -1;

	if (the < 0 || (origin >= 0 && !is_region(&mentions->items[origin])) || is_named_behind(mentions, noun))
		return;
	if (origin >= 0)
		make_word(&mentions->items[origin]);
	else if (the == noun - 1)
		return;
	rc_set_cue(mentions, &mentions->items[noun], RC_CUE_PRONOUN_IT);
	rc_set_cue(mentions, &mentions->items[noun], RC_CUE_LAND_REF);
}

/* "the South Americans": a part of the world names the people of one of its countries, of which the text has spoken. */
static void
read_people(rc_mentions *mentions, int i)
{
	rc_mention *people = &mentions->items[i];

	if (people->entity->class != RC_BLOC || people->entity->form != RC_PEOPLE || !rc_is_part_of_world(people->name) ||
		!rc_spells(mentions, i - 1, "the"))
		return;
	people->entity = NULL;
	rc_set_cue(mentions, people, RC_CUE_PRONOUN_IT);
	rc_set_cue(mentions, people, RC_CUE_LAND_REF);
}

/*
 * 这家内华达企业, 这家澳大利亚稀土生产商: a Chinese noun for a firm that 这家 points back with; where it is at home it only
 * describes.
 */
static void
read_chinese_firm(rc_mentions *mentions, int noun)
{
	int first = noun - DESCRIPTION_REACH > 0 ? noun - DESCRIPTION_REACH : 0;

	if (!rc_spells_of(mentions, noun, RC_SPELT_FIRM_ZH) || first == noun ||
		!rc_says_of(mentions, first, noun, RC_SPELT_THIS_FIRM_ZH))
		return;
	for (int i = first; i < noun; i++)
	{
		if (rc_is_mark(&mentions->items[i], ',') || rc_is_firm(&mentions->items[i]))
			return;
		if (rc_is_place(&mentions->items[i]))
			make_word(&mentions->items[i]);
	}
	rc_set_cue(mentions, &mentions->items[noun], RC_CUE_COMPANY_REF);
}

/* May the mention stand between 这个 and the Chinese noun for a land? */
static bool
describes_in_chinese(const rc_mentions *mentions, int i)
{
	static const char *const counters[] = {"个", "個", "座", "片", "一", "处", "處"};
	const rc_mention *mention = &mentions->items[i];

	if (RC_SPELLS_ANY(mentions, i, counters))
		return true;
	if (mention->latin || mention->type == RC_QUANTITY || mention->type == RC_TIME || mention->type == RC_MARK)
		return false;
	return mention->type == RC_WORD || mention->material != NULL || rc_is_place(mention) ||
		   (mention->entity != NULL && mention->entity->class == RC_BLOC) || rc_has_cue(mention, RC_CUE_OF);
}

/*
 * 这个南美国家, 这座江西城市: behind the Chinese determiner at i, a noun for a land that is as good as a pronoun; the part of
 * the world or the province before it only describes.
 */
static void
read_chinese_land(rc_mentions *mentions, int i)
{
	for (int k = i + 1; k < mentions->count && k <= i + DESCRIPTION_REACH; k++)
	{
		size_t at = mentions->items[k].from;
		bool land = rc_stands_one_of(mentions, at, mentions->to, RC_SPELT_LAND_ZH);

		if (land || rc_stands_one_of(mentions, at, mentions->to, RC_SPELT_TOWN_ZH))
		{
			for (int between = i + 1; between < k; between++)
			{
				if (rc_is_actor(&mentions->items[between]))
					make_word(&mentions->items[between]);
			}
			make_word(&mentions->items[k]);
			rc_set_cue(mentions, &mentions->items[k], RC_CUE_PRONOUN_IT);
			if (land)
				rc_set_cue(mentions, &mentions->items[k], RC_CUE_LAND_REF);
			mentions->items[k].type = RC_TERM;
			return;
		}
		if (!describes_in_chinese(mentions, k))
			return;
	}
}

/* Chinese firms and lands that are described. */
static void
read_chinese(rc_mentions *mentions)
{
	static const char *const determiners[] = {"这", "這", "那", "该", "該", "此", "这个", "這個", "那个", "那個"};
	bool firms = rc_may_have_cue(mentions, RC_CUE_HOLDER);

	for (int i = 0; i < mentions->count; i++)
	{
		if (firms && i > 0 && rc_has_cue(&mentions->items[i], RC_CUE_HOLDER))
			read_chinese_firm(mentions, i);
		if (RC_SPELLS_ANY(mentions, i, determiners))
			read_chinese_land(mentions, i);
	}
}

void
rc_descriptions_read(rc_mentions *mentions)
{
	bool may_describe = rc_may_have_cue(mentions, RC_CUE_FIRM_NOUN) || rc_may_have_cue(mentions, RC_CUE_LAND_NOUN);

	if (mentions->chinese)
	{
		read_chinese(mentions);
		return;
	}
	for (int i = 0; i < mentions->count; i++)
	{
		if (is_seat(mentions, i))
			read_seat(mentions, i);
		else if (is_joined_land(mentions, i))
			make_word(&mentions->items[i]);
		else if (i > 0 && mentions->items[i].entity != NULL)
			read_people(mentions, i);
	}
	for (int i = 0; may_describe && i < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (rc_has_cue(mention, RC_CUE_FIRM_NOUN))
			read_firm(mentions, i);
		else if (rc_has_cue(mention, RC_CUE_LAND_NOUN))
			read_land(mentions, i);
	}
}

/* Mentions between the noun of works and the pronoun that goes on with them: "a refinery in Malaysia that". */
#define WORKS_REACH 4

/* "lent $90 million for a mine in Namibia | that is expected to give 5,000 tonnes": what works will do is told by a clause of its own. */
bool
rc_tells_of_works(const rc_mentions *mentions, int i)
{
	const rc_mention *verb = &mentions->items[i + 1];

	if (mentions->chinese || i + 2 >= mentions->count || !rc_spells(mentions, i, "that") || rc_may_act(verb) ||
		!(rc_is_predicate(verb) || rc_is_measure_verb(verb) || verb->type == RC_WORD))
		return false;
	for (int k = i - 1; k > 0 && k >= i - WORKS_REACH; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		if (rc_has_cue(mention, RC_CUE_SITE))
			return rc_next_of(mentions, RC_VALUE_SORT, 0, k) < k;
		if (!rc_has_cue(mention, RC_CUE_IN) && !rc_is_actor(mention) && mention->type != RC_WORD)
			break;
	}
	return false;
}

/* Mentions between the first of some adjectives and what they are said of: "known, economically recoverable world reserves". */
#define ADJECTIVES_REACH 5

/* "the known, exploitable global reserves": adjectives of what lies in the ground, in English. */
static bool
parts_kinds_of_reserves(const rc_mentions *mentions, int i)
{
	if (i < 1 || mentions->chinese || !rc_spells_of(mentions, i - 1, RC_SPELT_KIND_OF_RESERVES))
		return false;
	for (int k = i + 1; k < mentions->count && k <= i + ADJECTIVES_REACH; k++)
	{
		const rc_measure measure = rc_measure_of(&mentions->items[k]);

		if (measure == RC_M_RESERVES || measure == RC_M_RESOURCES)
			return true;
		if (mentions->items[k].type != RC_WORD && !rc_names_world(&mentions->items[k]) &&
			mentions->items[k].material == NULL)
			return false;
	}
	return false;
}

bool
rc_parts_adjectives(const rc_mentions *mentions, int i)
{
	if (parts_kinds_of_reserves(mentions, i))
		return true;
	return i > 0 && i + 1 < mentions->count && rc_has_cue(&mentions->items[i - 1], RC_CUE_LARGEST) &&
		   mentions->items[i - 1].latin && mentions->items[i + 1].material != NULL;
}
