/*-------------------------------------------------------------------------
 *
 * slots.c
 *		Filling the slots of a claim from the mentions of a clause.
 *
 *-------------------------------------------------------------------------
 */
#include "slots.h"

#include "error.h"
#include "number.h"

/*-------------------------------------------------------------------------
 * Materials
 *-------------------------------------------------------------------------
 */

static rc_text
material_name(const rc_mention *mention)
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
rc_is_group(rc_text name)
{
	return rc_text_is(name, "rare earths") || rc_text_is(name, "light rare earths") ||
		   rc_text_is(name, "heavy rare earths") || rc_text_is(name, "critical minerals") ||
		   rc_text_is(name, "minor metals");
}

/* Words between two members of a list of materials: joints, "and no", "the", "oxide". */
static bool
continues_list(const rc_mention *mention)
{
	if (mention->type == RC_MARK)
		return mention->mark == ',' || mention->mark == '&' || mention->mark == '(' || mention->mark == ')' ||
			   mention->mark == '-';
	/* 钐、钆等7类中重稀土 */
	if (mention->quantity != NULL && mention->quantity->kind == RC_Q_NUMBER)
		return true;
	return rc_has_cue(mention, RC_CUE_AND) || rc_has_cue(mention, RC_CUE_OR) || rc_has_cue(mention, RC_CUE_NO) ||
		   rc_has_cue(mention, RC_CUE_TOGETHER) || rc_has_cue(mention, RC_CUE_NOT) ||
		   rc_has_cue(mention, RC_CUE_BOTH) || rc_has_cue(mention, RC_CUE_AND_OTHERS);
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
	rc_text name = material_name(rc_at(reader, i));

	if (rc_at(reader, i)->latin)
		return false;
	if (after != NULL && after->material != NULL && rc_is_group(name) && !rc_is_group(material_name(after)))
		return true;
	return before != NULL && before->material != NULL && rc_text_is(name, "rare earth ores") &&
		   !rc_is_group(material_name(before));
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
		add_material(materials, material_name(rc_at(reader, i)));
	for (int step = -1; step <= 1; step += 2)
	{
		for (int gap = 0, k = i + step; k >= stretch.first && k < stretch.last && gap < 3; k += step)
		{
			const rc_mention *mention = rc_at(reader, k);

			if (mention->material != NULL)
			{
				if (!is_apposed(reader, stretch, k))
					add_material(materials, material_name(mention));
				gap = 0;
			}
			else if (continues_list(mention))
				gap++;
			else
				break;
		}
	}
	if (materials->count == 0)
		add_material(materials, material_name(rc_at(reader, i)));
}

static void
drop_announced_groups(rc_materials *materials, const rc_materials *members)
{
	int kept = 0;

	for (int i = 0; i < materials->count; i++)
	{
		if (!rc_is_group(materials->items[i]))
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

		if (rc_at(reader, i)->material != NULL && rc_is_group(material_name(rc_at(reader, i))) &&
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

/* "these important minerals": what they are was told before. */
static bool
points_back(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin || !rc_at(reader, i)->material->ambiguous ||
		reader->scene->materials_age > RC_SCENE_REACH)
		return false;
	for (int k = i - 1; k >= 0 && k >= i - 2; k--)
	{
		if (rc_spells(&reader->mentions, k, "these") || rc_spells(&reader->mentions, k, "those"))
			return true;
	}
	return false;
}

bool
rc_materials_in(const rc_reader *reader, rc_stretch stretch, bool last, rc_materials *materials)
{
	int found = -1;

	materials->count = 0;
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->material != NULL && !(i >= reader->said_from && i < reader->said_to) &&
			!points_back(reader, i))
		{
			found = i;
			if (!last)
				break;
		}
	}
	if (found < 0)
		return false;
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

		drop_announced_groups(materials, &all);
	}
	return true;
}

/*-------------------------------------------------------------------------
 * Measures
 *-------------------------------------------------------------------------
 */

bool
rc_counts(rc_measure measure)
{
	return measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF &&
		   measure != RC_M_TECHNOLOGY;
}

/* "processing and refining output", 冶炼产品产量: output says only that the other is meant as a quantity. */
static int
more_specific(const rc_reader *reader, rc_stretch stretch, int at)
{
	if (at < 0 || rc_measure_of(rc_at(reader, at)) != RC_M_PRODUCTION)
		return at;
	for (int i = at - 1; i >= stretch.first && i >= at - 3; i--)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (measure == RC_M_REFINING || measure == RC_M_MINING || measure == RC_M_RECYCLING)
			return i;
	}
	return at;
}

int
rc_measure_in(const rc_reader *reader, rc_stretch stretch, bool last)
{
	int found = -1;

	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (!rc_counts(rc_measure_of(rc_at(reader, i))) || (i >= reader->said_from && i < reader->said_to))
			continue;
		found = i;
		if (!last)
			break;
	}
	return more_specific(reader, stretch, found);
}

static bool
is_work(rc_measure measure)
{
	return measure == RC_M_MINING || measure == RC_M_REFINING;
}

/* Are the measures at i and i + 2 told together? */
static bool
joins_measures(const rc_reader *reader, int i)
{
	const rc_mention *one, *joint, *other;

	if (i < 0 || i + 2 >= reader->mentions.count)
		return false;
	one = rc_at(reader, i);
	joint = rc_at(reader, i + 1);
	other = rc_at(reader, i + 2);
	if (!(rc_is_mark(joint, '&') || rc_has_cue(joint, RC_CUE_AND)) || rc_measure_of(one) == rc_measure_of(other))
		return false;
	if (one->latin)
		return is_work(rc_measure_of(one)) && is_work(rc_measure_of(other));
	return rc_measure_reads(one, RC_NAME) && rc_measure_reads(other, RC_NAME) && rc_counts(rc_measure_of(one));
}

int
rc_joined_measure(const rc_reader *reader, int at)
{
	if (joins_measures(reader, at - 2))
		return at - 2;
	return at >= 0 && rc_at(reader, at)->latin && joins_measures(reader, at) ? at + 2 : -1;
}

/*-------------------------------------------------------------------------
 * Actors
 *-------------------------------------------------------------------------
 */

static bool
is_pronoun(const rc_mention *mention)
{
	return mention->entity == NULL &&
		   (rc_has_cue(mention, RC_CUE_PRONOUN_IT) || rc_has_cue(mention, RC_CUE_PRONOUN_THEY) ||
			rc_has_cue(mention, RC_CUE_COMPANY_REF));
}

static bool
is_world(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_THE_WORLD;
}

/* Papers, and bodies of no country: the IEA, a research firm. */
static bool
only_tells(const rc_mention *mention)
{
	return mention->entity != NULL && (mention->entity->class == RC_MEDIA ||
									   (mention->entity->class == RC_AGENCY && mention->entity->country == 0));
}

/* Can the mention fill a subject, scope or partner at all? */
bool
rc_can_ever_act(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (i >= reader->said_from && i < reader->said_to)
		return false;
	/* Uses have demand, and nothing else: see frame.c. */
	if (only_tells(mention) || (mention->entity != NULL && mention->entity->class == RC_USE))
		return false;
	return rc_is_actor(mention) || is_pronoun(mention);
}

static bool
is_place_or_proper(const rc_mention *mention)
{
	return mention->type == RC_PROPER || (mention->entity != NULL && mention->entity->class == RC_PLACE);
}

bool
rc_is_site(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (!is_place_or_proper(mention))
		return false;
	if (rc_has_cue(mention, RC_CUE_SITE))
		return true;
	return i + 1 < reader->mentions.count && rc_has_cue(rc_at(reader, i + 1), RC_CUE_SITE);
}

/* Mentions that a pronoun may stand away from whom it points back to in its own sentence. */
#define ANTECEDENT_REACH 12

rc_text
rc_actor_name(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_scene *scene = reader->scene;

	if (mention->entity != NULL && mention->entity->class == RC_AGENCY && mention->entity->country != 0)
	{
		const char *country = rc_concept_name(RC_ENTITIES, mention->entity->country);

		return (rc_text){country, strlen(country)};
	}
	/* "the Longonjo project": what a company's site does, the company does. */
	if (is_place_or_proper(mention) && rc_scene_site_company(scene, mention->name).data != NULL)
		return rc_scene_site_company(scene, mention->name);
	if (rc_is_site(reader, i) && scene->company.data != NULL)
		return scene->company;
	if (rc_is_actor(mention))
		return mention->name;
	if (rc_has_cue(mention, RC_CUE_COMPANY_REF))
	{
		if (scene->company.data != NULL)
			return scene->company;
		return reader->options->perspective.len > 2 ? reader->options->perspective : (rc_text){NULL, 0};
	}
	/* "Europe depends on China for 98% of its magnets": the subject of its own clause comes first. */
	for (int k = i - 1; k >= 0 && k >= i - ANTECEDENT_REACH; k--)
	{
		const rc_mention *before = rc_at(reader, k);

		if (rc_is_actor(before) && before->role == RC_ROLE_BARE && !is_world(before) && !only_tells(before) &&
			!(before->entity != NULL && before->entity->class == RC_USE))
			return rc_actor_name(reader, k);
		if (before->type == RC_MARK && before->mark == ';')
			break;
	}
	if (scene->subject_age > RC_SCENE_REACH)
		return (rc_text){NULL, 0};
	return scene->subject;
}

int
rc_actor_in(const rc_reader *reader, rc_stretch stretch, rc_role role)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_can_act(reader, i) && rc_at(reader, i)->role == role)
			return i;
	}
	return -1;
}

/* Is mention i a joint of a list: a comma, "and", the article behind them? */
static bool
is_joint(const rc_mention *mention)
{
	return (mention->type == RC_MARK && (mention->mark == ',' || mention->mark == '&')) ||
		   rc_has_cue(mention, RC_CUE_AND) || rc_has_cue(mention, RC_CUE_ARTICLE);
}

/* The first of the list of bare actors that the one at i closes. */
static int
first_of_list(const rc_reader *reader, rc_stretch stretch, int i)
{
	int first = i;

	for (int k = i - 1; k >= stretch.first; k--)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, k) && k < first - 1)
			first = k;
		else if (!is_joint(mention))
			break;
	}
	return first;
}

/* "MP Materials operates the ...": an English word right behind a doer that is inflected like a verb. */
static bool
looks_like_verb(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *end = reader->mentions.text.data + mention->to;

	if (mention->type != RC_WORD || !mention->latin || mention->capital || mention->tight ||
		mention->to - mention->from < 4 || i == 0 || !rc_is_actor(rc_at(reader, i - 1)) || rc_at(reader, i - 1)->owner)
		return false;
	return (end[-1] == 's' && end[-2] != 's') || (end[-2] == 'e' && end[-1] == 'd');
}

/* Does a verb stand between the two mentions, other than one that only attributes or lists? */
static bool
verb_between(const rc_reader *reader, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if ((rc_is_predicate(mention) && !rc_has_cue(mention, RC_CUE_SAID)) ||
			(rc_is_measure_verb(mention) && mention->latin) || (rc_has_cue(mention, RC_CUE_AHEAD) && !mention->latin) ||
			looks_like_verb(reader, i))
			return true;
	}
	return false;
}

/*
 * Behind another Chinese actor: the object of a verb of trade right before it
 * (中国供应欧盟, 越南进口中国稀土), or the site of the firm right before it (金力永磁包头基地).
 */
static bool
is_object_or_site(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *before = rc_at(reader, i - 1);

	if (mention->latin || mention->entity == NULL)
		return false;
	if (before->measure != NULL && rc_is_measure_verb(before))
		return true;
	return mention->entity->class == RC_PLACE && before->entity != NULL && before->entity->class == RC_COMPANY;
}

static bool
stands_for_ranked(const rc_reader *reader, int world)
{
	for (int i = world + 1; i < reader->mentions.count && i <= world + 3; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LARGEST))
			return rc_at(reader, world)->latin && rc_at(reader, world)->owner;
	}
	return false;
}

int
rc_subject_in(const rc_reader *reader, rc_stretch stretch)
{
	int bare = -1;
	int owner = -1;
	int place = -1;
	int world = -1;
	bool settled = false;

	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_can_act(reader, i))
			continue;
		/* "The world's largest producer shipped": somebody spoken of before. */
		if (is_world(mention) && stands_for_ranked(reader, i))
			continue;
		if (is_world(mention))
		{
			if (world < 0)
				world = i;
			continue;
		}
		/* The one nearest before the verb; what stands behind the verb is its object. */
		if (bare >= 0 && is_object_or_site(reader, i))
			settled = true;
		else if (mention->role == RC_ROLE_BARE || mention->role == RC_ROLE_BY)
		{
			if (bare < 0 || (!settled && !verb_between(reader, bare + 1, i)))
				bare = i;
			else
				settled = true;
		}
		else if (mention->owner && owner < 0 && (mention->role == RC_ROLE_OWNER || mention->role == RC_ROLE_OF))
			owner = i;
		else if (place < 0 && (mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF))
			place = i;
	}
	/* "Lynas, whose Malaysian plant ...": the owner comes from before. */
	if (bare < 0 && stretch.first < stretch.last && rc_spells(&reader->mentions, stretch.first - 1, "whose"))
		return -1;
	/* "Australia's Lynas operates": whose it is, is not whom the clause speaks of. */
	if (bare >= 0 && owner >= 0 && owner < bare && bare - owner <= 2 && rc_is_actor(rc_at(reader, bare)) &&
		rc_at(reader, bare)->latin && rc_at(reader, owner)->latin &&
		!(rc_at(reader, bare)->entity != NULL && rc_at(reader, bare)->entity->class == RC_PLACE))
		owner = -1;
	if (bare >= 0)
		bare = first_of_list(reader, stretch, bare);
	if (bare >= 0 && (owner < 0 || owner > bare || verb_between(reader, owner, bare) ||
					  rc_find_cue(reader, (rc_stretch){owner, bare}, RC_CUE_SAID) >= 0))
		return bare;
	return owner >= 0 ? owner : bare >= 0 ? bare : place >= 0 ? place : world;
}

int
rc_named_before(const rc_reader *reader, const rc_clause *clause)
{
	int before = clause->first - 2;
	const rc_mention *mention;

	if (before < 0 || !rc_is_mark(rc_at(reader, clause->first - 1), ',') || !rc_can_act(reader, before))
		return -1;
	mention = rc_at(reader, before);
	/* "invests in MP Materials, the only ...": a firm whatever its role, others as the subject. */
	if (mention->type != RC_PROPER && !(mention->entity != NULL && mention->entity->class == RC_COMPANY) &&
		!(rc_is_actor(mention) && mention->role == RC_ROLE_BARE))
		return -1;
	return before;
}

rc_text
rc_second_subject(const rc_reader *reader, int first)
{
	for (int k = first + 1; k < reader->mentions.count && k <= first + 3; k++)
	{
		if (rc_is_actor(rc_at(reader, k)) && rc_at(reader, k)->role == RC_ROLE_BARE && k > first + 1 &&
			rc_can_act(reader, k))
			return rc_actor_name(reader, k);
		if (!is_joint(rc_at(reader, k)))
			break;
	}
	return (rc_text){NULL, 0};
}

rc_text
rc_antecedent(const rc_reader *reader, const rc_clause *clause)
{
	if (!clause->relative)
		return (rc_text){NULL, 0};
	for (int i = clause->first - 1; i >= 0 && i >= clause->first - ANTECEDENT_REACH; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && !is_world(rc_at(reader, i)) &&
			!rc_at(reader, i)->owner)
			return rc_actor_name(reader, i);
		if (rc_at(reader, i)->material != NULL)
			break;
	}
	return (rc_text){NULL, 0};
}

/* Words between the comma and the one whom the sentence is about. */
#define AHEAD_REACH 2

rc_text
rc_subject_ahead(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	if (clause > reader->clauses.items || next >= reader->clauses.items + reader->clauses.count ||
		!rc_is_mark(rc_at(reader, clause->last), ',') ||
		rc_find_cue(reader, (rc_stretch){0, clause->first + 1}, RC_CUE_LEAD_UP) < 0)
		return (rc_text){NULL, 0};
	for (int i = next->first; i < next->last && i <= next->first + AHEAD_REACH; i++)
	{
		if (rc_can_act(reader, i) && rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE &&
			!is_world(rc_at(reader, i)))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

rc_text
rc_unsaid_subject(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	if (scene->subject.data != NULL && scene->subject_age <= RC_SCENE_REACH)
		return scene->subject;
	if (reader->options->perspective.data != NULL)
		return reader->options->perspective;
	if (scene->subject.data != NULL)
		return (rc_text){NULL, 0};
	return reader->mentions.chinese ? (rc_text){"CN", 2} : (rc_text){NULL, 0};
}

/*-------------------------------------------------------------------------
 * Time, modality, noise
 *-------------------------------------------------------------------------
 */

bool
rc_period_of(const rc_reader *reader, const rc_clause *clause, int at, rc_period *period, rc_basis *basis)
{
	const rc_time *time = rc_clause_time(&reader->mentions, clause, at);

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_time *other = rc_at(reader, i)->time;

		if (other != NULL && other->comparison && other->basis != RC_BASIS_NONE)
			*basis = other->basis;
	}
	/* A date that opens the sentence holds for all its clauses. */
	if (time == NULL)
		time = clause->framed;
	if (time == NULL)
		return false;
	*period = time->period;
	return true;
}

bool
rc_is_noise(const rc_reader *reader, const rc_clause *clause)
{
	return rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_NOISE) >= 0;
}

/* "Pentagon to become top shareholder", "the EU is to extract": an infinitive for the future. */
static bool
is_to_do(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; rc_may_have_cue(&reader->mentions, RC_CUE_TO) && i + 2 < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		const rc_mention *next = rc_at(reader, i + 2);

		if (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO) || !rc_at(reader, i + 1)->latin)
			continue;
		if (rc_is_actor(next) || next->material != NULL || next->type == RC_QUANTITY ||
			rc_has_cue(next, RC_CUE_ARTICLE))
			continue;
		if ((i == clause->first && rc_is_actor(mention) && mention->role == RC_ROLE_BARE) ||
			rc_spells(&reader->mentions, i, "is") || rc_spells(&reader->mentions, i, "are"))
			return true;
	}
	return false;
}

static rc_modality
modality_of(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch stretch = {clause->first, clause->last};

	int possible = rc_find_cue(reader, stretch, RC_CUE_POSSIBLE);

	/* "said it would": what is said to come. */
	if (possible >= 0 && reader->said_to > reader->said_from && rc_spells(&reader->mentions, possible, "would"))
		return RC_FORECAST;
	if (possible >= 0)
		return RC_POSSIBLE;
	if (rc_find_cue(reader, stretch, RC_CUE_FORECAST) >= 0 || is_to_do(reader, clause))
		return RC_FORECAST;
	return RC_ASSERTED;
}

void
rc_claim_start(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind, rc_claim *claim)
{
	memset(claim, 0, sizeof(rc_claim));
	claim->kind = kind;
	claim->polarity = !reader->denied;
	claim->source = reader->source;
	claim->asof = reader->options->published;
	claim->confidence = 90;
	claim->has_period = rc_period_of(reader, clause, at, &claim->period, &claim->basis);
	/* "India today imports 80% of its magnets": a share or rank of one day is told of nowadays. */
	if ((kind == RC_SHARE || kind == RC_RANK) && claim->has_period && claim->period.from == claim->asof &&
		claim->period.to == claim->asof + 1)
		claim->has_period = false;

	/* A clause without a verb is governed by the one before it. */
	claim->modality = modality_of(reader, &reader->clauses.items[clause->governing]);
	if (claim->modality == RC_ASSERTED)
		claim->modality = modality_of(reader, clause);
}

/*-------------------------------------------------------------------------
 * Adding
 *-------------------------------------------------------------------------
 */

static rc_claim *
new_claim(rc_reader *reader)
{
	rc_claims *claims = &reader->claims;

	if (claims->count == claims->room)
	{
		int room = claims->room == 0 ? 4 : 2 * claims->room;
		rc_claim *items = rc_arena_alloc(reader->arena, (size_t) room * sizeof(rc_claim));

		if (items == NULL)
			return NULL;
		if (claims->count > 0)
			memcpy(items, claims->items, (size_t) claims->count * sizeof(rc_claim));
		claims->items = items;
		claims->room = room;
	}
	return &claims->items[claims->count++];
}

static bool
ends_span(const rc_mention *mention)
{
	return mention->type == RC_MARK && (mention->mark == '.' || mention->mark == ',' || mention->mark == '!');
}

/* The span in bytes for now; extract.c turns it into code points. */
static void
set_span(const rc_reader *reader, rc_claim *claim, int from, int to)
{
	size_t end;

	/* The full stop or comma behind a statement is not part of it. */
	while (to - 1 > from && ends_span(rc_at(reader, to - 1)))
		to--;
	end = rc_at(reader, to - 1)->to;
	for (int i = from; i < to; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && quantity->repaired && quantity->tail_to > end)
			end = quantity->tail_to;
	}
	claim->has_span = true;
	claim->span_from = (int32_t) rc_at(reader, from)->from;
	claim->span_to = (int32_t) end;
}

static bool
same_statement(const rc_claim *a, const rc_claim *b)
{
	rc_claim left = *a;

	left.span_from = b->span_from;
	left.span_to = b->span_to;
	left.confidence = b->confidence;
	return rc_claim_order(&left, b) == 0;
}

/*
 * Bulk goods are in the lexicon so that their figures are not taken for those
 * of the field; claims about them are none of this extension's.
 */
bool
rc_is_bulk(rc_text material)
{
#define NAMED(name)                                                                                                    \
	{                                                                                                                  \
		name, sizeof(name) - 1                                                                                         \
	}
	static const rc_text goods[] = {
		NAMED("aluminium"),    NAMED("steel"),
		NAMED("oil"),          NAMED("coal"),
		NAMED("natural gas"),  NAMED("gold"),
		NAMED("silver"),       NAMED("copper"),
		NAMED("iron"),         NAMED("iron ore"),
		NAMED("zinc"),         NAMED("tin"),
		NAMED("lead"),         NAMED("base metals"),
		NAMED("mica"),         NAMED("uranium"),
		NAMED("solar panels"), NAMED("silicon"),
		NAMED("potash"),       NAMED("phosphate"),
		NAMED("soybeans"),     NAMED("semiconductor equipment"),
	};
#undef NAMED

	for (size_t i = 0; i < sizeof(goods) / sizeof(goods[0]); i++)
	{
		if (rc_text_same(material, goods[i]))
			return true;
	}
	return false;
}

static bool
names_firm(const rc_reader *reader)
{
	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->class == RC_COMPANY)
			return true;
	}
	return false;
}

/* What all texts tell of, whatever they are about: without a material it counts only in a text of the field, or of its firms. */
static bool
is_everyday(rc_measure measure)
{
	return measure == RC_M_CONTROL || measure == RC_M_BAN || measure == RC_M_COST || measure == RC_M_REVENUE;
}

static rc_status
add_one(rc_reader *reader, const rc_claim *claim, rc_error *error)
{
	rc_claim *place;
	rc_error refusal;

	if (rc_is_bulk(claim->material) ||
		(claim->material.data == NULL && !reader->scene->field && is_everyday(claim->measure) && !names_firm(reader)))
		return RC_OK;
	/* What the model does not allow was misread: better nothing than that. */
	if (rc_claim_check(claim, &refusal) != RC_OK)
		return RC_OK;
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *other = &reader->claims.items[i];

		if (claim->span_from < other->span_to && other->span_from < claim->span_to && same_statement(claim, other))
			return RC_OK;
	}
	place = new_claim(reader);
	if (place == NULL)
		return rc_fail_memory(error);
	*place = *claim;
	return RC_OK;
}

rc_status
rc_claim_add(rc_reader *reader, const rc_claim *claim, const rc_materials *materials, int from, int to, rc_error *error)
{
	rc_claim one = *claim;
	int count = materials == NULL ? 0 : materials->count;
	rc_status status = RC_OK;

	if (from >= to)
		return rc_fail(error, RC_INTERNAL, 0, "a claim without words");
	set_span(reader, &one, from, to);
	for (int i = 0; status == RC_OK && i < (count == 0 ? 1 : count); i++)
	{
		one.material = count == 0 ? (rc_text){NULL, 0} : materials->items[i];
		/* "processed rare earths and magnets": a product is made, whatever is done to what it is made of. */
		one.measure = claim->measure;
		if (rc_text_is(one.material, "rare earth magnets") &&
			(claim->measure == RC_M_REFINING || claim->measure == RC_M_MINING))
			one.measure = RC_M_PRODUCTION;
		status = add_one(reader, &one, error);
	}
	return status;
}
