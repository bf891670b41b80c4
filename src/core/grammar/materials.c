/*-------------------------------------------------------------------------
 *
 * materials.c
 *		The materials that a stretch of a clause speaks of.
 *
 * The list nearest to one end of the stretch, one claim for each member.  A
 * group named beside its members only announces them.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/slots.h"

#include "number/number.h"

rc_text
rc_material_name(const rc_mention *mention)
{
	const char *name = rc_concept_name(RC_MATERIALS, mention->material->concept);

	return (rc_text){name, strlen(name)};
}

static void
add_material(rc_materials *materials, rc_text name)
{
	for (int i = 0; i < materials->count; i++)
	{
		if (rc_text_same(materials->items[i], name))
			return;
	}
	if (materials->count < RC_MATERIALS_LIMIT)
		materials->items[materials->count++] = name;
}

/* Mentions that what a technology is for may stand away from it. */
#define TECHNOLOGY_REACH 10

bool
rc_is_rare_earths(rc_text name)
{
	return rc_text_is(name, "rare earths") || rc_text_is(name, "light rare earths") ||
		   rc_text_is(name, "heavy rare earths");
}

bool
rc_is_group(rc_text name)
{
	return rc_is_rare_earths(name) || rc_text_is(name, "critical minerals") || rc_text_is(name, "minor metals");
}

bool
rc_is_rare_earth_element(rc_text name)
{
#define NAMED(name)                                                                                                    \
	{                                                                                                                  \
		name, sizeof(name) - 1                                                                                         \
	}
	static const rc_text elements[] = {
		NAMED("neodymium"),  NAMED("praseodymium"), NAMED("neodymium-praseodymium"),
		NAMED("dysprosium"), NAMED("terbium"),      NAMED("lanthanum"),
		NAMED("cerium"),     NAMED("samarium"),     NAMED("yttrium"),
		NAMED("scandium"),   NAMED("europium"),     NAMED("gadolinium"),
		NAMED("holmium"),    NAMED("erbium"),       NAMED("thulium"),
		NAMED("ytterbium"),  NAMED("lutetium"),     NAMED("promethium"),
	};
#undef NAMED

	for (size_t i = 0; i < sizeof(elements) / sizeof(elements[0]); i++)
	{
		if (rc_text_same(name, elements[i]))
			return true;
	}
	return false;
}

bool
rc_is_product(rc_text material)
{
	static const char *const products[] = {"rare earth magnets", "lithium batteries", "semiconductors", "solar panels",
										   "steel"};

	for (size_t i = 0; i < sizeof(products) / sizeof(products[0]); i++)
	{
		if (rc_text_is(material, products[i]))
			return true;
	}
	return false;
}

/* A rare earth, or a group or form of them. */
static bool
is_rare_earth(rc_text name)
{
	return rc_is_rare_earths(name) || rc_text_is(name, "critical minerals") || rc_is_rare_earth_element(name) ||
		   (name.len >= 10 && memcmp(name.data, "rare earth", 10) == 0);
}

/* Words between two members of a list of materials: joints, "and no", "the", "oxide". */
static bool
continues_list(const rc_mention *mention)
{
	if (mention->type == RC_MARK)
		return mention->mark == ',' || mention->mark == '&' || mention->mark == '(' || mention->mark == ')' ||
			   mention->mark == '-' || mention->mark == '/';
	/* 钐、钆等7类中重稀土 */
	if (mention->quantity != NULL && mention->quantity->kind == RC_Q_NUMBER)
		return true;
	return rc_has_cue(mention, RC_CUE_AND) || rc_has_cue(mention, RC_CUE_OR) || rc_has_cue(mention, RC_CUE_NO) ||
		   rc_has_cue(mention, RC_CUE_TOGETHER) || rc_has_cue(mention, RC_CUE_NOT) ||
		   rc_has_cue(mention, RC_CUE_BOTH) || rc_has_cue(mention, RC_CUE_AND_OTHERS);
}

/* One element or product, rather than a group or a form of one: not the "concentrates" of "rare earth concentrates". */
static bool
is_member(const rc_mention *mention)
{
	return mention->material != NULL && !rc_is_group(rc_material_name(mention)) &&
		   strncmp(rc_material_name(mention).data, "rare earth", 10) != 0;
}

static bool
follows_material(const rc_reader *reader, rc_stretch stretch, int i)
{
	for (int k = i - 1; k >= stretch.first && k >= i - 3; k--)
	{
		if (rc_at(reader, k)->material != NULL)
			return true;
		if (rc_at(reader, k)->type != RC_WORD && !rc_is_mark(rc_at(reader, k), '-'))
			return false;
	}
	return false;
}

/* "rare earths, minerals used in phones", "rare earths, a group of elements": a group that says what was named before the comma is. */
static bool
explains_group(const rc_reader *reader, rc_stretch stretch, int i)
{
	return rc_at(reader, i)->material->ambiguous && i - 2 >= stretch.first && i + 1 < reader->mentions.count &&
		   (rc_is_mark(rc_at(reader, i - 1), ',') || rc_is_mark(rc_at(reader, i - 1), '-')) &&
		   rc_at(reader, i - 2)->material != NULL && rc_at(reader, i + 1)->type == RC_WORD;
}

/* "gallium and germanium, critical minerals used in chips": a group behind members that are all told, of which it says what they are. */
static bool
describes_members(const rc_reader *reader, rc_stretch stretch, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);
	bool joined = false;
	int k = i - 2;

	if (k < stretch.first || !(rc_is_mark(rc_at(reader, i - 1), ',') || rc_is_mark(rc_at(reader, i - 1), '-')) ||
		!is_member(rc_at(reader, k)))
		return false;
	for (; k >= stretch.first && !joined && (is_member(rc_at(reader, k)) || continues_list(rc_at(reader, k))); k--)
		joined = rc_has_cue(rc_at(reader, k), RC_CUE_AND) || rc_is_mark(rc_at(reader, k), '&');
	return next->type == RC_WORD || (joined && !rc_is_joint(next) && next->material == NULL);
}

/* Mentions before the goods of a phrase that says what a sentence is about: "In terms of the". */
#define TOPIC_REACH 3

/* "In terms of light rare earths, neodymium oxide rose": a group that only says among which goods the next one is. */
static bool
is_topic_of_sentence(const rc_reader *reader, rc_stretch stretch, int i)
{
	int first = i;

	if (i + 2 >= stretch.last || !rc_is_mark(rc_at(reader, i + 1), ',') || !is_member(rc_at(reader, i + 2)) ||
		continues_list(rc_at(reader, i + 3)))
		return false;
	while (first > 0 && (rc_at(reader, first - 1)->material != NULL || rc_is_joint(rc_at(reader, first - 1))))
		first--;
	for (int k = 0; k < first && k < TOPIC_REACH; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_TOPIC_LEAD))
			return first <= k + TOPIC_REACH;
	}
	return false;
}

/* "rare earth elements (REE)": the brackets hold the short name of what stands before them. */
static bool
is_short_name(const rc_reader *reader, rc_stretch stretch, int i)
{
	const rc_mention *named = rc_at(reader, i - 2);

	return i - 2 >= stretch.first && rc_is_mark(rc_at(reader, i - 1), '(') && rc_is_mark(rc_at(reader, i + 1), ')') &&
		   named->material != NULL &&
		   (rc_is_rare_earths(rc_material_name(named)) || rc_text_is(rc_material_name(named), "rare earth oxides")) &&
		   rc_text_is(rc_material_name(rc_at(reader, i)), "rare earths");
}

/*
 * Does the material at i only say what the one beside it is: 稀土金属钕, 锑原矿?
 * In Chinese a group stands right before its member, and ore behind its metal.
 */
static bool
is_apposed(const rc_reader *reader, rc_stretch stretch, int i)
{
	const rc_mention *before = i > stretch.first ? rc_at(reader, i - 1) : NULL;
	const rc_mention *after = i + 1 < stretch.last ? rc_at(reader, i + 1) : NULL;
	rc_text name = rc_material_name(rc_at(reader, i));

	/* "chip-related technology", "magnet technologies": whose technology, and no goods of its own. */
	if (rc_at(reader, i)->latin && rc_text_is(name, "technology") && follows_material(reader, stretch, i))
		return true;
	/* "spodumene concentrate", "nickel ore": in what form the one before it is. */
	if (rc_at(reader, i)->latin && rc_text_is(name, "rare earth ores") && rc_at(reader, i)->material->ambiguous &&
		before != NULL && before->material != NULL && !is_rare_earth(rc_material_name(before)))
		return true;
	/* "the critical minerals gallium and germanium", "rare earths, minerals used in ..." */
	if (rc_at(reader, i)->latin)
		return rc_is_group(name) && ((after != NULL && is_member(after)) || explains_group(reader, stretch, i) ||
									 describes_members(reader, stretch, i) || is_short_name(reader, stretch, i) ||
									 is_topic_of_sentence(reader, stretch, i));
	if (after != NULL && after->material != NULL && rc_is_group(name) && !rc_is_group(rc_material_name(after)))
		return true;
	/* 钨矿石和精矿: of the same. */
	if (before != NULL && rc_is_joint(before) && i - 2 >= stretch.first && rc_text_is(name, "rare earth ores") &&
		!rc_holds(&reader->mentions, i, "稀土") && rc_at(reader, i - 2)->material != NULL &&
		!rc_is_group(rc_material_name(rc_at(reader, i - 2))))
		return true;
	return before != NULL && before->material != NULL && rc_text_is(name, "rare earth ores") &&
		   !rc_is_group(rc_material_name(before));
}

/*
 * The list that the material at i belongs to.  A group named beside its
 * members ("rare metals such as germanium and gallium", 镓、锗等稀有金属,
 * 钐、钆等7类中重稀土) only announces them.
 */
static void
collect_list(const rc_reader *reader, rc_stretch stretch, int i, rc_materials *materials)
{
	materials->count = 0;
	if (!is_apposed(reader, stretch, i))
		add_material(materials, rc_material_name(rc_at(reader, i)));
	for (int step = -1; step <= 1; step += 2)
	{
		for (int gap = 0, k = i + step; k >= stretch.first && k < stretch.last && gap < 3; k += step)
		{
			const rc_mention *mention = rc_at(reader, k);

			if (mention->material != NULL)
			{
				if (!is_apposed(reader, stretch, k))
					add_material(materials, rc_material_name(mention));
				gap = 0;
			}
			else if (continues_list(mention))
				gap++;
			/* "gallium, germanium and certain rare earths" */
			else if (!mention->latin || k + 1 >= stretch.last || rc_at(reader, k + 1)->material == NULL ||
					 !rc_spells_of(&reader->mentions, k, RC_SPELT_SOME_GOODS))
				break;
		}
	}
	if (materials->count == 0)
		add_material(materials, rc_material_name(rc_at(reader, i)));
}

/* 稀土、钨、钼 and 镓、锗和稀土: is the group one of the Chinese list, with nothing but a joint between it and another? */
static bool
is_listed(const rc_reader *reader, rc_stretch stretch, rc_text group)
{
	for (int i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, i + 1))
	{
		if (rc_at(reader, i)->latin || !rc_text_same(rc_material_name(rc_at(reader, i)), group))
			continue;
		if ((i + 2 < stretch.last && rc_is_joint(rc_at(reader, i + 1)) && is_member(rc_at(reader, i + 2))) ||
			(i - 2 >= stretch.first && rc_is_joint(rc_at(reader, i - 1)) && is_member(rc_at(reader, i - 2))))
			return true;
	}
	return false;
}

static void
drop_announced_groups(const rc_reader *reader, rc_stretch stretch, rc_materials *materials, const rc_materials *members)
{
	int kept = 0;

	for (int i = 0; i < materials->count; i++)
	{
		if (!rc_is_group(materials->items[i]) || is_listed(reader, stretch, materials->items[i]))
			materials->items[kept++] = materials->items[i];
	}
	if (kept == 0)
		*materials = *members;
	else
		materials->count = kept;
}

/* "technology to process rare earths", "technologies for making magnets": what it is for stands behind it. */
static bool
is_rare_earth_technology(const rc_reader *reader, int technology)
{
	for (int i = technology + 1; i < reader->mentions.count && i <= technology + TECHNOLOGY_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_MARK && mention->mark != '-')
			return false;
		if (mention->material != NULL &&
			strncmp(rc_concept_name(RC_MATERIALS, mention->material->concept), "rare earth", 10) == 0)
			return true;
	}
	return false;
}

/* "two minerals, gallium and germanium": the number before the group is that of the others. */
static bool
counts_members(const rc_reader *reader, int group, int count)
{
	for (int i = group - 1; i >= 0 && i >= group - 2; i--)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && quantity->kind == RC_Q_NUMBER && quantity->value.has_low)
			return rc_number_compare(quantity->value.low, rc_number_int(count - 1)) == 0;
	}
	return false;
}

/* "five rare earths (holmium, erbium ...)", "rare earths: ...": a group and a mark that opens its list. */
static bool
announces_members(const rc_reader *reader, rc_stretch stretch, int count)
{
	for (int i = stretch.first; i + 1 < stretch.last; i++)
	{
		const rc_mention *next = rc_at(reader, i + 1);

		if (rc_at(reader, i)->material != NULL && rc_is_group(rc_material_name(rc_at(reader, i))) &&
			(rc_is_mark(next, '-') || rc_is_mark(next, '(') || rc_is_mark(next, ':') ||
			 (rc_is_mark(next, ',') && counts_members(reader, i, count))))
			return true;
	}
	return false;
}

/* "neodymium and praseodymium" in English are the one product that is traded as NdPr. */
static void
join_didymium(const rc_reader *reader, int found, rc_materials *materials)
{
	if (materials->count != 2 || !rc_at(reader, found)->latin ||
		!((rc_text_is(materials->items[0], "neodymium") && rc_text_is(materials->items[1], "praseodymium")) ||
		  (rc_text_is(materials->items[0], "praseodymium") && rc_text_is(materials->items[1], "neodymium"))))
		return;
	materials->count = 1;
	materials->items[0] = (rc_text){"neodymium-praseodymium", 22};
}

/* "banned exports of ore", in a text on nickel: a form of what it has spoken of. */
static bool
is_form_of_other(const rc_reader *reader, int i)
{
	const rc_materials *told = &reader->scene->materials;
	rc_text topic = reader->scene->topic;

	if (!rc_at(reader, i)->latin || !rc_at(reader, i)->material->ambiguous ||
		!rc_text_is(rc_material_name(rc_at(reader, i)), "rare earth ores"))
		return false;
	/* A text that has named rare earths is on them. */
	if (topic.data != NULL && !is_rare_earth(topic) && !rc_is_group(topic))
		return true;
	return reader->scene->materials_age <= RC_SCENE_REACH && told->count > 0 && !is_rare_earth(told->items[0]) &&
		   !rc_is_bulk(told->items[0]);
}

/* "these important minerals", "the critical minerals" in a text on rare earths: what they are was told before. */
static bool
points_back(const rc_reader *reader, int i)
{
	static const char *const words[] = {"these", "those", "of these", "of those"};
	const rc_materials *told = &reader->scene->materials;

	if (!rc_at(reader, i)->latin || reader->scene->materials_age > RC_SCENE_REACH)
		return false;
	if (i > 0 && rc_spells(&reader->mentions, i - 1, "the") && rc_spells(&reader->mentions, i, "critical minerals") &&
		told->count == 1 && rc_is_rare_earths(told->items[0]))
		return true;
	/* "those American chip controls" */
	if (!rc_at(reader, i)->material->ambiguous || !rc_is_group(rc_material_name(rc_at(reader, i))))
		return false;
	for (int k = i - 1; k >= 0 && k >= i - 2; k--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, k, words))
			return true;
	}
	return false;
}

/* Mentions between goods and what is made of them: "cobalt that is used in the making of | batteries". */
#define USE_REACH 6

/*
 * "demand for lithium to make batteries", "rare earths used in magnets": the English goods that the product at `found` is
 * only a use of, or -1.
 */
static int
goods_used_for(const rc_reader *reader, rc_stretch stretch, int found)
{
	bool used = false;

	if (!rc_at(reader, found)->latin || !rc_is_product(rc_material_name(rc_at(reader, found))))
		return -1;
	for (int i = found - 1; i >= stretch.first && i >= found - USE_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL)
			return used && !rc_is_product(rc_material_name(mention)) ? i : -1;
		used |= rc_has_cue(mention, RC_CUE_IN) || rc_has_cue(mention, RC_CUE_FOR) ||
				rc_has_cue(mention, RC_CUE_USED_FOR) || (rc_has_cue(mention, RC_CUE_TO) && i + 1 < found);
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || mention->type == RC_TIME ||
			rc_is_actor(mention) || rc_is_joint(mention) ||
			(rc_measure_reads(mention, RC_NAME) && !rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO)))
			return -1;
	}
	return -1;
}

/* "Ore exports rose": what the ore is of, told just before, or far from here as that which the text is about. */
static void
take_form_of_other(const rc_reader *reader, rc_materials *materials)
{
	if (reader->scene->materials.count > 0 && reader->scene->materials_age <= RC_SCENE_REACH)
		*materials = reader->scene->materials;
	else
		*materials = (rc_materials){{reader->scene->topic}, 1};
}

bool
rc_materials_in(const rc_reader *reader, rc_stretch stretch, bool last, rc_materials *materials)
{
	int found = -1;
	int used;
	bool form = false;

	materials->count = 0;
	for (int i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, i + 1))
	{
		bool of_other = is_form_of_other(reader, i);

		form |= of_other;
		if (!(i >= reader->said_from && i < reader->said_to) && !points_back(reader, i) && !of_other)
		{
			found = i;
			if (!last)
				break;
		}
	}
	if (found < 0)
	{
		if (form)
			take_form_of_other(reader, materials);
		return form;
	}
	used = last ? goods_used_for(reader, stretch, found) : -1;
	if (used >= 0)
		found = used;
	collect_list(reader, stretch, found, materials);

	/* "such as", 等: the members may stand apart from the group that announces them. */
	if (materials->count == 1 && rc_is_group(materials->items[0]))
	{
		int such_as = rc_find_cue(reader, (rc_stretch){found + 1, stretch.last}, RC_CUE_SUCH_AS);

		if (such_as > 0 && such_as <= found + 3 && such_as + 1 < stretch.last &&
			rc_at(reader, such_as + 1)->material != NULL)
			collect_list(reader, (rc_stretch){such_as + 1, stretch.last}, such_as + 1, materials);
	}
	if (materials->count == 1 && rc_text_is(materials->items[0], "technology") &&
		is_rare_earth_technology(reader, found))
		materials->items[0] = (rc_text){"rare earth technology", 21};
	join_didymium(reader, found, materials);
	/* "lithium, rare earths and other critical minerals" lists all of them; 镓、锗等稀有金属 names the first two. */
	if (materials->count > 2 && (!rc_at(reader, found)->latin || announces_members(reader, stretch, materials->count)))
	{
		rc_materials all = *materials;

		drop_announced_groups(reader, stretch, materials, &all);
	}
	return true;
}
