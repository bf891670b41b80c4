/*-------------------------------------------------------------------------
 *
 * restriction_goods.c
 *		What a restriction limits.
 *
 * Goods are the object of the instrument: behind it, right before it, or put
 * under it by a verb.  In Chinese the order of words may hide them behind a
 * preposition or a dash; and what is limited of rare earths may be only the
 * technology of working them.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "grammar/instrument.h"

/*-------------------------------------------------------------------------
 * Goods that the order of words hides
 *-------------------------------------------------------------------------
 */

/* Words between 对 and the goods: 对相关的镓. */
#define MODIFIERS 3

/* The first material that the preposition at i puts under the instrument, or -1. */
static int
goods_of(const rc_reader *reader, int i, int at)
{
	for (int k = i + 1; k < at && k <= i + 1 + MODIFIERS; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->material != NULL)
			return k;
		if (mention->type != RC_WORD && mention->quantity == NULL && !rc_has_cue(mention, RC_CUE_SUCH_AS))
			break;
	}
	return -1;
}

/* 对含镝、铽的永磁材料: the goods are what holds the others, behind the 的; -1 where the preposition at i is not followed so. */
static int
goods_holding(const rc_reader *reader, int i, int at)
{
	if (!rc_spells_of(&reader->mentions, i + 1, RC_SPELT_HOLD_GOODS_ZH))
		return -1;
	for (int k = i + 2; k + 1 < at; k++)
	{
		if (rc_spells(&reader->mentions, k, "的"))
			return goods_of(reader, k, at);
	}
	return -1;
}

/* 对锂电池、正极材料、石墨负极实施: goods that unknown words part from the list before. */
static void
add_scattered(const rc_reader *reader, rc_stretch stretch, rc_materials *materials)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		rc_materials more;
		bool known = false;

		if (rc_at(reader, i)->material == NULL || !rc_materials_in(reader, (rc_stretch){i, i + 1}, false, &more))
			continue;
		for (int k = 0; k < materials->count; k++)
			known |= rc_text_same(materials->items[k], more.items[0]);
		if (!known && !rc_is_group(more.items[0]) && materials->count < RC_MATERIALS_LIMIT)
			materials->items[materials->count++] = more.items[0];
	}
}

/* 在内的中重稀土: the last goods of the stretch, though they are a group. */
static void
add_whole(const rc_reader *reader, rc_stretch stretch, rc_materials *materials)
{
	rc_materials last;

	if (rc_materials_in(reader, stretch, true, &last) && materials->count < RC_MATERIALS_LIMIT)
		rc_add_goods(materials, last.items[last.count - 1]);
}

/*
 * 对镓、锗等实施两用物项出口管制: the goods stand behind a preposition, and what
 * stands before the instrument only says of what sort it is.
 */
static bool
put_under(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	for (int i = r->at - 1; i >= r->before.first; i--)
	{
		int goods, imposed;

		if (rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_BA))
			continue;
		goods = goods_holding(reader, i, r->at);
		if (goods < 0)
			goods = goods_of(reader, i, r->at);
		imposed = goods < 0 ? -1 : rc_find_cue(reader, (rc_stretch){goods, r->at}, RC_CUE_IMPOSE);
		if (imposed < 0 || !rc_materials_in(reader, (rc_stretch){goods, imposed}, false, materials))
			return false;
		add_scattered(reader, (rc_stretch){goods, imposed}, materials);
		/* 对包括钇、铽在内的稀土: the whole that they are of. */
		if (rc_has_cue(rc_at(reader, i + 1), RC_CUE_SUCH_AS))
			add_whole(reader, (rc_stretch){goods, imposed}, materials);
		return true;
	}
	return false;
}

/* 限制关键矿产——镓和锗的出口: a dash announces the members of what the clause limits. */
static bool
behind_dash(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	const rc_clause *next = r->clause + 1;

	if (!reader->mentions.chinese || next >= reader->clauses.items + reader->clauses.count ||
		next->first == next->last || !rc_is_mark(rc_at(reader, next->first - 1), '-') ||
		rc_at(reader, next->first)->material == NULL)
		return false;
	return rc_materials_in(reader, (rc_stretch){next->first, next->last}, false, materials);
}

/* "the export control list" */
static bool
is_list(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin && mention->to - mention->from > 4 &&
		   (memcmp(reader->mentions.text.data + mention->to - 4, "list", 4) == 0 ||
			memcmp(reader->mentions.text.data + mention->to - 4, "ists", 4) == 0);
}

/* "included tungsten, tellurium and bismuth in the control list", "holmium was newly included in": what is put on an English list. */
static bool
is_put_on_list(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	for (int i = r->before.first; i < r->before.last && is_list(reader, r->at); i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ENTER_LIST))
			return rc_materials_in(reader, (rc_stretch){i + 1, r->before.last}, false, materials) ||
				   rc_materials_in(reader, (rc_stretch){r->before.first, i}, true, materials);
	}
	return false;
}

/* "added holmium", "added seven medium rare earths": do goods stand right behind, but for how many they are? */
static bool
goods_follow(const rc_reader *reader, int i)
{
	while (i + 1 < reader->mentions.count &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) ||
			(rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_NUMBER)))
		i++;
	return i < reader->mentions.count && rc_at(reader, i)->material != NULL;
}

/* "added five metals, including holmium": are goods announced by a noun that no table knows, and named behind a comma? */
static bool
members_follow(const rc_reader *reader, int i)
{
	while (i + 2 < reader->mentions.count && (rc_at(reader, i)->type == RC_WORD || rc_at(reader, i)->quantity != NULL ||
											  rc_has_cue(rc_at(reader, i), RC_CUE_MORE_THAN)))
		i++;
	return i + 2 < reader->mentions.count && rc_is_mark(rc_at(reader, i), ',') &&
		   rc_has_cue(rc_at(reader, i + 1), RC_CUE_SUCH_AS) && rc_at(reader, i + 2)->material != NULL;
}

/* Mentions between the verb of adding and "to its control list". */
#define ADDED_REACH 40

int
rc_added_ahead(const rc_reader *reader, const rc_clause *clause)
{
	if (clause->first >= clause->last || !rc_at(reader, clause->first)->latin ||
		!rc_has_cue(rc_at(reader, clause->first), RC_CUE_TO))
		return -1;
	for (int i = clause->first - 1; i > 0 && i > clause->first - ADDED_REACH; i--)
	{
		if (rc_spells(&reader->mentions, i, "added") || rc_spells(&reader->mentions, i, "adds"))
			return goods_follow(reader, i + 1) || members_follow(reader, i + 1) ? i : -1;
		if (rc_at(reader, i)->type == RC_MARK && rc_at(reader, i)->mark == ';')
			break;
	}
	return -1;
}

/* "two rare earths, dysprosium and terbium": a group that only announces its members. */
static void
drop_announcing_group(const rc_reader *reader, int first, rc_materials *materials)
{
	while (rc_at(reader, first)->material == NULL)
		first++;
	if (materials->count < 2 || !rc_is_group(materials->items[0]) || !rc_is_mark(rc_at(reader, first + 1), ',') ||
		rc_at(reader, first + 2)->material == NULL)
		return;
	for (int i = 1; i < materials->count; i++)
		materials->items[i - 1] = materials->items[i];
	materials->count--;
}

bool
rc_adds_to_list(const rc_reader *reader, const rc_restriction *r, rc_materials *materials)
{
	int added = rc_added_ahead(reader, r->clause);

	/* "added dysprosium, as well as magnets, to its control list" */
	if (added >= 0)
	{
		if (!rc_materials_in(reader, (rc_stretch){added + 1, r->clause->first}, false, materials))
			return false;
		add_scattered(reader, (rc_stretch){added + 1, r->clause->first}, materials);
		drop_announcing_group(reader, added + 1, materials);
		return true;
	}
	for (int i = r->before.first; i < r->before.last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_ENLIST))
		{
			int ba = rc_find_cue(reader, (rc_stretch){r->before.first, i}, RC_CUE_BA);

			/* 把锑及其相关技术纳入: the first of what is put under it is the goods. */
			if (ba < 0 || !rc_materials_in(reader, (rc_stretch){ba, i}, false, materials))
				return rc_materials_in(reader, (rc_stretch){r->before.first, i}, true, materials);
			add_scattered(reader, (rc_stretch){ba, i}, materials);
			if (materials->count > 1 && rc_text_is(materials->items[materials->count - 1], "technology"))
				materials->count--;
			return true;
		}
		/* "added holmium and erbium to its control list" */
		if (rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_IMPOSE) && goods_follow(reader, i + 1))
			return rc_materials_in(reader, (rc_stretch){i + 1, r->before.last}, false, materials);
	}
	return is_put_on_list(reader, r, materials);
}

/*-------------------------------------------------------------------------
 * Technology
 *-------------------------------------------------------------------------
 */

/* Mentions between rare earths and the technology of working them. */
#define WORK_REACH 8

/* May the mention stand between rare earths and 技术: what is done with them, or a joint? */
static bool
is_work(const rc_mention *mention)
{
	return rc_measure_of(mention) == RC_M_REFINING || rc_measure_of(mention) == RC_M_MINING ||
		   rc_measure_of(mention) == RC_M_PRODUCTION || rc_measure_of(mention) == RC_M_RECYCLING ||
		   mention->type == RC_WORD || rc_is_joint(mention) || rc_has_cue(mention, RC_CUE_OF);
}

static bool
is_technology(const rc_mention *mention)
{
	const char *material = mention->material != NULL ? rc_concept_name(RC_MATERIALS, mention->material->concept) : "";

	return rc_measure_of(mention) == RC_M_TECHNOLOGY || strcmp(material, "technology") == 0 ||
		   strcmp(material, "rare earth technology") == 0;
}

/* Is it the technology of the rare earths at i that the stretch names? */
static bool
is_of_technology(const rc_reader *reader, rc_stretch stretch, int i)
{
	/* 稀土及相关技术 names both. */
	if (i + 1 < stretch.last && rc_is_joint(rc_at(reader, i + 1)))
		return false;
	for (int k = i + 1; k < stretch.last && k <= i + WORK_REACH; k++)
	{
		if (is_technology(rc_at(reader, k)))
			return true;
		/* "rare earth mining, smelting and magnet-making technologies" */
		if (rc_at(reader, k)->latin ? !is_work(rc_at(reader, k)) && !rc_is_mark(rc_at(reader, k), ',')
									: !is_work(rc_at(reader, k)))
			break;
	}
	return false;
}

/* Mentions between the word for technology and what it works. */
#define TECHNIQUE_REACH 10

/* "the techniques they use to extract and separate rare earths", "know-how for making magnets": only how the goods at i are worked? */
static bool
is_worked_by_technique(const rc_reader *reader, rc_stretch stretch, int i)
{
	bool worked = false;

	if (!rc_at(reader, i)->latin)
		return false;
	for (int k = i - 1; k >= stretch.first && k >= i - TECHNIQUE_REACH; k--)
	{
		/* "equipment, technology and rare earths" are listed. */
		if (!worked && (rc_is_joint(rc_at(reader, k)) || rc_is_mark(rc_at(reader, k), ',')))
			return false;
		if (worked && (rc_spells_of(&reader->mentions, k, RC_SPELT_TECHNIQUE) || is_technology(rc_at(reader, k))))
			return true;
		worked |= rc_spells_of(&reader->mentions, k, RC_SPELT_WORK_GOODS) ||
				  rc_measure_of(rc_at(reader, k)) == RC_M_REFINING || rc_measure_of(rc_at(reader, k)) == RC_M_MINING;
	}
	return false;
}

void
rc_goods_technology(const rc_reader *reader, rc_stretch stretch, rc_materials *materials)
{
	bool technology = false;
	bool magnets = false;

	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL && rc_is_rare_earths(rc_material_name(mention)))
			technology |= is_of_technology(reader, stretch, i) || is_worked_by_technique(reader, stretch, i);
		else if (mention->material != NULL && rc_text_is(rc_material_name(mention), "rare earth magnets"))
			magnets |= is_worked_by_technique(reader, stretch, i);
	}
	for (int i = 0; magnets && i < materials->count; i++)
	{
		if (rc_text_is(materials->items[i], "rare earth magnets"))
			materials->items[i] = (rc_text){"rare earth technology", 21};
	}
	for (int i = 0; technology && i < materials->count; i++)
	{
		if (rc_is_rare_earths(materials->items[i]) || rc_text_is(materials->items[i], "technology"))
			materials->items[i] = (rc_text){"rare earth technology", 21};
	}
	/* 稀土开采技术、稀土分离技术: told once. */
	for (int i = 1; technology && i < materials->count; i++)
	{
		if (rc_text_same(materials->items[i], materials->items[i - 1]))
			materials->count = i;
	}
}

/*-------------------------------------------------------------------------
 * Goods told before the instrument
 *-------------------------------------------------------------------------
 */

/* "after the curbs", "these bans": behind an article a word that can be both is a noun. */
static bool
is_verb_here(const rc_reader *reader, int i)
{
	return rc_is_measure_verb(rc_at(reader, i)) &&
		   !(i > 0 && rc_at(reader, i)->latin && rc_measure_reads(rc_at(reader, i), RC_NAME) &&
			 rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE));
}

/* "only under licence", "without a permit", "subject to government approval": is the licence what something is bound to? */
static bool
is_condition(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const leads[] = {"under", "without", "with", "by"};

	for (int i = r->at - 1; i > r->before.first && i >= r->at - 3; i--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, leads))
			return true;
	}
	return false;
}

/*
 * Does the instrument rule over what stands before it?  Right before it
 * ("rare earth export controls"), or by a verb ("gallium was placed under
 * control", "magnets need a licence"); not "before the controls took effect".
 */
static bool
is_object_before(const rc_reader *reader, const rc_restriction *r)
{
	static const rc_cue verbs[] = {RC_CUE_IMPOSE,   RC_CUE_PERMIT, RC_CUE_TAKE_TIME, RC_CUE_LIFT,  RC_CUE_SUSPEND,
								   RC_CUE_BAN_VERB, RC_CUE_ON,     RC_CUE_BA,        RC_CUE_SUFFER};

	if (r->instrument == RC_M_BAN || is_verb_here(reader, r->at) || rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL))
		return true;
	/* 稀土磁体，未经许可不得出口 */
	if (!rc_at(reader, r->at)->latin && rc_has_cue(rc_at(reader, r->at), RC_CUE_PERMIT))
		return true;
	/* "exporters of gallium will have to obtain a licence", "can leave only under licence" */
	if (rc_at(reader, r->at)->latin && rc_is_licence(reader, r->at) &&
		(rc_find_measure(reader, r->before, RC_M_EXPORTS) >= 0 || is_condition(reader, r)))
		return true;
	for (int i = r->at - 1, steps = 0; i >= r->clause->first && steps < 4; i--)
	{
		if (rc_at(reader, i)->material != NULL)
			return true;
		if (!rc_at(reader, i)->latin && rc_counts(rc_measure_of(rc_at(reader, i))) &&
			rc_measure_of(rc_at(reader, i)) != RC_M_EXPORTS)
			break;
		/* 锑制品2011年第二批出口配额 */
		steps += rc_at(reader, i)->latin || (rc_at(reader, i)->type != RC_WORD && rc_at(reader, i)->type != RC_TIME);
	}
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		if (rc_find_cue(reader, r->before, verbs[i]) >= 0)
			return true;
	}
	return rc_at(reader, r->at)->latin;
}

/* 镓、锗出口管制: a Chinese noun with its material right before it, whatever follows. */
static bool
is_noun_of_material(const rc_reader *reader, const rc_restriction *r)
{
	/* 重稀土（Dy/Tb等）出口管制: what stands in brackets may part them. */
	return !rc_at(reader, r->at)->latin && r->before.last > r->before.first &&
		   rc_measure_reads(rc_at(reader, r->at), RC_NAME) && rc_at(reader, r->before.last - 1)->material != NULL;
}

bool
rc_refers_back(const rc_reader *reader, const rc_restriction *r)
{
	if (!rc_is_instrument_noun(reader, r->at))
		return false;
	for (int i = r->at - 1; i >= r->before.first && i >= r->at - 3; i--)
	{
		if (rc_spells(&reader->mentions, i, "the") || rc_spells(&reader->mentions, i, "these") ||
			rc_spells(&reader->mentions, i, "those") || rc_spells(&reader->mentions, i, "such") ||
			rc_spells(&reader->mentions, i, "of these") || rc_spells(&reader->mentions, i, "of those"))
			return true;
		if (rc_at(reader, i)->type != RC_WORD && rc_measure_of(rc_at(reader, i)) != RC_M_EXPORTS)
			return false;
	}
	return false;
}

/* "has exempted rare earths from the tariffs": what is spared is told before, whatever the instrument points back to. */
static bool
is_spared(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->before.first + 1; i < r->before.last && rc_at(reader, r->at)->latin; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_SPARE))
			return true;
	}
	return false;
}

/*-------------------------------------------------------------------------
 * All of them
 *-------------------------------------------------------------------------
 */

/* "and on antimony", "and some forms of graphite", "and the magnets": words between the "and" of a list and its next goods. */
static bool
tells_form(const rc_reader *reader, int i)
{
	return rc_has_cue(rc_at(reader, i), RC_CUE_ON) || rc_has_cue(rc_at(reader, i), RC_CUE_OF) ||
		   rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) || rc_spells_of(&reader->mentions, i, RC_SPELT_FORM_OF_GOODS);
}

/* "controls on gallium last summer and on antimony in August": goods behind another preposition of the same kind. */
static void
add_with_preposition(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	for (int i = r->object.first + 2; i + 2 < r->object.last; i++)
	{
		int next = i + 1;

		if (!rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_AND))
			continue;
		while (next + 1 < r->object.last && next <= i + 4 && tells_form(reader, next))
			next++;
		if (next > i + 1 && rc_at(reader, next)->material != NULL)
			add_scattered(reader, (rc_stretch){next, r->object.last}, goods);
	}
}

/* "on gallium (August 2023), graphite (December 2023) and antimony": the list goes on behind what stands in brackets. */
static void
add_behind_brackets(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	for (const rc_clause *clause = r->clause;
		 clause + 2 < end && clause[1].aside && !clause[2].aside && rc_at(reader, clause->last - 1)->material != NULL;
		 clause += 2)
	{
		int first = clause[2].first;

		if (first < clause[2].last && rc_has_cue(rc_at(reader, first), RC_CUE_AND))
			first++;
		if (first >= clause[2].last || rc_at(reader, first)->material == NULL)
			return;
		add_scattered(reader, (rc_stretch){first, clause[2].last}, goods);
		if (rc_at(reader, clause[2].last - 1)->material == NULL)
			return;
	}
}

/* "its curbs on gallium are a response to U.S. tariffs": what stands before the instrument in its own statement. */
static rc_stretch
behind_reason(const rc_reader *reader, const rc_restriction *r)
{
	int answer = rc_at(reader, r->at)->latin ? rc_find_last_cue(reader, r->before, RC_CUE_ANSWER) : -1;

	return (rc_stretch){answer >= 0 ? answer + 1 : r->before.first, r->before.last};
}

/* Mentions between "on" or "exports" and the goods. */
#define LATE_REACH 4

/*
 * "the restrictions it had imposed on rare earth exports", "controls the US put in
 * place to limit access to chips": goods behind the verb of a relative clause.
 */
static bool
goods_behind_verb(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	if (!rc_is_instrument_noun(reader, r->at))
		return false;
	for (int i = r->at + 1; i + 1 < r->clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		int last = i + 1 + LATE_REACH < r->clause->last ? i + 1 + LATE_REACH : r->clause->last;
		int first;

		if (rc_instrument_at(reader, i) != RC_M_NONE || rc_has_cue(mention, RC_CUE_OVER) ||
			rc_has_cue(mention, RC_CUE_ANSWER) ||
			(rc_has_cue(mention, RC_CUE_SUBORDINATE) && !rc_spells(&reader->mentions, i, "before")))
			return false;
		/* "must apply for a permit before they can ship samarium" */
		if (!(rc_is_licence(reader, r->at) && rc_measure_of(mention) == RC_M_EXPORTS && rc_is_measure_verb(mention)) &&
			!rc_has_cue(mention, RC_CUE_ON) && !rc_spells(&reader->mentions, i, "access to"))
			continue;
		first = rc_find_material(reader, (rc_stretch){i + 1, last});
		/* "a tariff on Vietnam over its tungsten curbs" */
		return first >= 0 && rc_find_cue(reader, (rc_stretch){i, first}, RC_CUE_OVER) < 0 &&
			   rc_materials_in(reader, (rc_stretch){first, r->clause->last}, false, goods);
	}
	return false;
}

/* 须取得许可，才能出口镝: what may be exported only then, in the next clause. */
static bool
goods_then_exported(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	static const char *const words[] = {"才", "方", "方可", "方能"};
	const rc_clause *next = r->clause + 1;

	if (rc_at(reader, r->at)->latin || r->instrument != RC_M_CONTROL ||
		next >= reader->clauses.items + reader->clauses.count || next->first >= next->last ||
		!RC_SPELLS_ANY(&reader->mentions, next->first, words) ||
		rc_find_measure(reader, (rc_stretch){next->first, next->last}, RC_M_EXPORTS) < 0)
		return false;
	return rc_materials_in(reader, (rc_stretch){next->first, next->last}, false, goods);
}

/* "Antimony, which China has barred from export": the noun that a relative clause speaks of. */
static bool
goods_spoken_of(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	const rc_clause *before = r->clause - 1;

	return r->clause->relative && r->clause > reader->clauses.items && before->first < before->last &&
		   rc_at(reader, before->last - 1)->material != NULL && !rc_is_instrument_noun(reader, r->at) &&
		   rc_materials_in(reader, (rc_stretch){before->first, before->last}, true, goods);
}

/* 镓和锗都在出口管制清单上: what is on a Chinese list. */
static bool
is_on_chinese_list(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	if (rc_at(reader, r->at)->latin ||
		!(rc_holds(&reader->mentions, r->at, "单") || rc_holds(&reader->mentions, r->at, "單")))
		return false;
	for (int i = r->at - 1; i > r->before.first && i >= r->at - MODIFIERS - 1; i--)
	{
		if (rc_spells(&reader->mentions, i, "在"))
			return rc_materials_in(reader, (rc_stretch){r->before.first, i}, true, goods);
	}
	return false;
}

/* "exporters of gallium must obtain a licence for dual-use items": of what class the licence is, not what it is asked for. */
static bool
has_licence_of_class(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	rc_materials class;

	return rc_at(reader, r->at)->latin && rc_is_licence(reader, r->at) &&
		   rc_materials_in(reader, r->object, false, &class) && rc_text_is(class.items[0], "dual-use items") &&
		   rc_find_measure(reader, r->before, RC_M_EXPORTS) >= 0 && rc_materials_in(reader, r->before, true, goods);
}

/* What the clause names as limited. */
static void
goods_of_clause(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	if (rc_adds_to_list(reader, r, goods) || put_under(reader, r, goods) || behind_dash(reader, r, goods))
		return;
	/* "rare earths were excluded from the tariffs, along with other minerals" */
	if (is_spared(reader, r) && rc_materials_in(reader, r->before, true, goods))
		return;
	if (is_noun_of_material(reader, r))
		rc_materials_in(reader, r->before, true, goods);
	else if (rc_goods_pointed_to(reader, r, goods) || has_licence_of_class(reader, r, goods))
		return;
	else if (rc_materials_in(reader, r->object, false, goods))
	{
		add_with_preposition(reader, r, goods);
		add_behind_brackets(reader, r, goods);
	}
	else if (goods_behind_verb(reader, r, goods) || goods_spoken_of(reader, r, goods) ||
			 is_on_chinese_list(reader, r, goods) || goods_then_exported(reader, r, goods))
		return;
	else if (is_object_before(reader, r) && !rc_refers_back(reader, r))
		rc_materials_in(reader, behind_reason(reader, r), true, goods);
}

/* "the technology for doing so", "the technology to do this" */
static bool
does_so(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const words[] = {"doing", "do", "so", "it", "this"};

	for (int i = r->object.first; i < r->object.last; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

/* 印尼镍储量居首。该国禁止原矿出口: bare ore is that of the metal just spoken of. */
static void
name_ore(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	const rc_scene *scene = reader->scene;

	if (!reader->mentions.chinese || goods->count != 1 || !rc_text_is(goods->items[0], "rare earth ores") ||
		scene->materials_age > 1 || scene->materials.count != 1 || rc_is_group(scene->materials.items[0]) ||
		(scene->materials.items[0].len > 4 && memcmp(scene->materials.items[0].data, "rare", 4) == 0))
		return;
	for (int i = r->before.first; i < r->clause->last; i++)
	{
		if (rc_at(reader, i)->material != NULL && rc_holds(&reader->mentions, i, "稀土"))
			return;
	}
	goods->items[0] = scene->materials.items[0];
}

/*
 * 钼入钢，铋入药，铟做面板，三者皆受出口许可证所限: where a Chinese clause limits what it calls by how many they are, these
 * are all that its sentence has named.
 */
static void
goods_of_sentence(const rc_reader *reader, const rc_restriction *r, rc_materials *goods)
{
	rc_materials all = {.count = 0};

	if (!reader->mentions.chinese || r->clause == reader->clauses.items ||
		(r->instrument != RC_M_CONTROL && r->instrument != RC_M_BAN) ||
		rc_find_material(reader, (rc_stretch){r->clause->first, r->clause->last}) >= 0 ||
		!rc_says_of(&reader->mentions, r->clause[-1].first, r->at, RC_SPELT_ALL_GOODS_ZH))
		return;
	add_scattered(reader, (rc_stretch){0, r->clause->first}, &all);
	for (int i = all.count - 1; i >= 0; i--)
	{
		/* What they are used in is none of them. */
		if (rc_text_is(all.items[i], "semiconductors") || rc_text_is(all.items[i], "technology"))
			all.items[i] = all.items[--all.count];
	}
	if (all.count > goods->count)
		*goods = all;
}

void
rc_restriction_goods(const rc_reader *reader, const rc_restriction *r, int imposer, bool aimed, rc_materials *goods)
{
	int first;

	goods_of_clause(reader, r, goods);
	first = rc_find_material(reader, r->object);
	/* "on five critical minerals, tungsten, tellurium ..."; "on rare earths, tungsten ..." counts none. */
	if (first > 0 && rc_at(reader, first)->latin && rc_at(reader, first - 1)->type == RC_QUANTITY)
		drop_announcing_group(reader, first, goods);
	name_ore(reader, r, goods);
	goods_of_sentence(reader, r, goods);
	if (goods->count == 0 && rc_limits_topic(reader, r, imposer, aimed))
		*goods = reader->scene->materials;
	rc_read_members(reader, r, goods);
	/* "China refines rare earths, and it banned the export of the technology for doing so" */
	if (goods->count == 1 && rc_text_is(goods->items[0], "technology") && rc_at(reader, r->at)->latin &&
		reader->scene->materials_age <= 1 && reader->scene->materials.count > 0 &&
		rc_text_is(reader->scene->materials.items[0], "rare earths") && does_so(reader, r))
		goods->items[0] = (rc_text){"rare earth technology", 21};
	rc_goods_technology(reader, (rc_stretch){r->clause->first, r->object.last}, goods);
	rc_add_told_beside(reader, r, goods);
}
