/*-------------------------------------------------------------------------
 *
 * rule_class.c
 *		That a material is, or is not, of a class of materials.
 *
 * Only a predicate says so: "gallium is (not) a rare earth", 镓不是稀土, "the EU
 * lists gallium as a critical raw material", 列入关键矿产清单.  "Rare earths such
 * as X" does not.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"

/* Words that may stand between a verb of classing and its class. */
#define CLASS_REACH 6

/* Is the material a single substance, which can be of a class?  Rare earths as a whole are of classes, too. */
static bool
is_substance(rc_text name)
{
	return rc_is_rare_earths(name) || (!rc_text_is(name, "semiconductors") && !rc_text_is(name, "technology") &&
									   !rc_text_is(name, "critical minerals") && !rc_text_is(name, "dual-use items") &&
									   memchr(name.data, ' ', name.len) == NULL);
}

static bool
is_class(rc_text name)
{
	return rc_is_rare_earths(name) || rc_text_is(name, "critical minerals") || rc_text_is(name, "dual-use items");
}

/* The Chinese words of putting on a list: 列入, 纳入. */
static bool
enlists(const rc_mention *mention)
{
	return !mention->latin && rc_has_cue(mention, RC_CUE_ENLIST);
}

/* "is on the list of critical minerals", "was added to it": the English preposition behind a verb of being or adding, or -1. */
static int
put_on(const rc_reader *reader, const rc_clause *clause, int i)
{
	/* "has been", "was also" */
	while (i + 1 < clause->last &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, i), RC_CUE_ALSO)))
		i++;
	i += rc_spells_of(&reader->mentions, i, RC_SPELT_CLASSED) ||
		 rc_spells_of(&reader->mentions, i, RC_SPELT_STAND_ON_LIST);
	return i < clause->last && rc_at(reader, i)->latin &&
				   (rc_has_cue(rc_at(reader, i), RC_CUE_ON) || rc_has_cue(rc_at(reader, i), RC_CUE_TO) ||
					rc_has_cue(rc_at(reader, i), RC_CUE_IN))
			   ? i
			   : -1;
}

/* The verb that says what something is, from i on: "are", "belong to", 是, 属于, 列入; or -1. */
static int
find_copula(const rc_reader *reader, const rc_clause *clause, int i)
{
	bool passive = false;

	for (; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 镝铽系稀土: a series, and no verb. */
		if (rc_spells(&reader->mentions, i, "系"))
			continue;
		if (rc_has_cue(mention, RC_CUE_COPULA) || rc_has_cue(mention, RC_CUE_CLASS_OF) || enlists(mention))
			return i;
		/* "figures on the list" */
		if (mention->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_STAND_ON_LIST) &&
			rc_has_cue(rc_at(reader, i + 1), RC_CUE_ON))
			return i;
		/* "has been added" */
		if (rc_has_cue(mention, RC_CUE_HOLD) && mention->latin && rc_has_cue(rc_at(reader, i + 1), RC_CUE_COPULA))
			continue;
		/* 锑被美国列为, 已被中国、欧盟列入 */
		passive |= rc_holds(&reader->mentions, i, "被") || (!mention->latin && rc_has_cue(mention, RC_CUE_IN));
		if (rc_is_actor(mention) ? !passive
								 : mention->measure != NULL || mention->quantity != NULL || mention->time != NULL ||
									   (rc_is_predicate(mention) && mention->material == NULL))
			return -1;
		/* 不在稀土之列 */
		if (passive && mention->material != NULL && i + 1 < clause->last && rc_spells(&reader->mentions, i + 1, "之列"))
			return i - 1;
	}
	return -1;
}

/* Does the mention name a list: 清单, "list"? */
static bool
names_list(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_LIST);
}

/* Is a list named in the stretch? */
static bool
tells_list(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (names_list(reader, i))
			return true;
	}
	return reader->mentions.chinese && rc_says_of(&reader->mentions, stretch.first, stretch.last, RC_SPELT_LIST_ZH);
}

/* The class named behind the copula: the words between may only lead up to it ("one of the", "two kinds of", "the EU's list of"). */
static int
find_class(const rc_reader *reader, const rc_clause *clause, int copula, bool *negative)
{
	int first = put_on(reader, clause, copula);

	first = first >= 0 ? first : copula;
	for (int i = first + 1; i < clause->last && i <= first + CLASS_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_has_cue(mention, RC_CUE_NOT) || rc_has_cue(mention, RC_CUE_NO) ||
			(mention->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_MISTAKEN)))
			*negative = true;
		/* "an essential raw material" is any. */
		if (mention->material != NULL && rc_holds(&reader->mentions, i, "raw material") &&
			!rc_holds(&reader->mentions, i, "critical") && !rc_holds(&reader->mentions, i, "strategic"))
			return -1;
		if (mention->material != NULL)
			return is_class(rc_material_name(mention)) ? i : -1;
		/* 列入美国关键矿产清单, "on the EU's list of critical raw materials" */
		if (mention->measure != NULL || (rc_is_actor(mention) && first == copula && !enlists(rc_at(reader, copula))))
			return -1;
	}
	return -1;
}

/* "rare earth elements" as a class stands at the end, or before "list", not before a noun it describes: "a rare earth company". */
static bool
describes_noun(const rc_reader *reader, const rc_clause *clause, int copula, int i)
{
	const rc_mention *next;
	bool listed = put_on(reader, clause, copula) >= 0 || enlists(rc_at(reader, copula));

	if (listed && !tells_list(reader, (rc_stretch){copula, i + 3 < clause->last ? i + 3 : clause->last}))
		return true;
	if (i + 1 >= clause->last || names_list(reader, i + 1))
		return false;
	next = rc_at(reader, i + 1);
	/* "the rare earth of choice", "of the coming decade" */
	if (next->latin && rc_spells(&reader->mentions, i - 1, "the") &&
		(rc_has_cue(next, RC_CUE_OF) || rc_begins_with(&reader->mentions, i + 1, "of ")))
		return true;
	if (next->type == RC_WORD)
		return !(reader->mentions.chinese);
	return next->measure != NULL || (next->material != NULL);
}

/* What is classed of the materials; "neodymium and praseodymium" are traded as one, and are two elements. */
static void
members_of(const rc_materials *materials, rc_materials *members)
{
	members->count = 0;
	for (int k = 0; k < materials->count && members->count + 2 <= RC_MATERIALS_LIMIT; k++)
	{
		if (rc_text_is(materials->items[k], "neodymium-praseodymium"))
		{
			members->items[members->count++] = (rc_text){"neodymium", 9};
			members->items[members->count++] = (rc_text){"praseodymium", 12};
		}
		else if (is_substance(materials->items[k]))
			members->items[members->count++] = materials->items[k];
	}
}

/* Adds the materials as members of the class at `class`; the span is of the stretch. */
static rc_status
add_classed(rc_reader *reader, const rc_clause *clause, const rc_materials *materials, rc_stretch span, int class,
			bool negative, rc_error *error)
{
	rc_materials members;
	rc_materials whole = {.count = 1};
	rc_claim claim;
	rc_status status = RC_OK;

	members_of(materials, &members);
	rc_claim_start(reader, clause, span.first, RC_CLASS, &claim);
	claim.measure = RC_M_CLASS;
	claim.polarity = claim.polarity != negative;
	claim.has_period = false;
	claim.basis = RC_BASIS_NONE;
	whole.items[0] = rc_material_name(rc_at(reader, class));
	for (int k = 0; k < members.count && status == RC_OK; k++)
	{
		/* Heavy rare earths are no class that light ones could be of; that the group is 战略资源 is praise. */
		if (rc_is_rare_earths(members.items[k]) &&
			(rc_is_rare_earths(whole.items[0]) ||
			 (reader->mentions.chinese && !rc_text_is(whole.items[0], "dual-use items"))))
			continue;
		claim.subject = members.items[k];
		status = rc_claim_add(reader, &claim, &whole, span.first, span.last, error);
	}
	return status;
}

/* Adds what the stretch names, likewise. */
static rc_status
add_members(rc_reader *reader, const rc_clause *clause, rc_stretch named, int class, bool negative, rc_error *error)
{
	rc_stretch span = {named.first, class + 1};
	rc_materials materials;

	if (class < named.first)
		span = (rc_stretch){class, named.last};
	rc_materials_in(reader, named, false, &materials);
	return add_classed(reader, clause, &materials, span, class, negative, error);
}

/*
 * "Antimony, often lumped together with them, is no rare earth", "Cerium and
 * lanthanum, chemists will say, belong to": the last of the materials that what
 * is put between commas behind them is told of, or -1.
 */
static int
material_before_aside(const rc_reader *reader, const rc_clause *clause)
{
	int first = reader->clauses.items[0].first;
	int last = -1;

	/* "refines tantalum – tantalum, mind you, is not" */
	for (int i = first; i < clause->first; i++)
		first = rc_is_mark(rc_at(reader, i), '-') ? i + 1 : first;
	for (int i = first; i < clause->first && last < 0; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->measure != NULL || mention->quantity != NULL)
			return -1;
		if (mention->material != NULL && rc_is_mark(rc_at(reader, i + 1), ','))
			last = is_substance(rc_material_name(mention)) ? i : -1;
	}
	return last;
}

/* 镓与铝同族，并不属于稀土: the material that the Chinese clause before begins with, where this one begins with its verb; or -1. */
static int
chinese_topic(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int i = before->first;

	if (before->first >= before->last || rc_at(reader, i)->material == NULL ||
		!is_substance(rc_material_name(rc_at(reader, i))) ||
		rc_next_in(reader, RC_VALUE_SORT, (rc_stretch){before->first, before->last}, i) < before->last)
		return -1;
	return rc_has_cue(rc_at(reader, clause->first), RC_CUE_NOT) ||
				   rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA) ||
				   rc_has_cue(rc_at(reader, clause->first), RC_CUE_ALSO)
			   ? i
			   : -1;
}

/* 这种类金属, 该元素: the end of the Chinese words for the substance spoken of that the clause begins with, or -1. */
static int
described_substance(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const this_one[] = {"这",   "這",   "该",   "該",   "此",  "这种",
										   "這種", "这类", "這類", "这个", "這個"};
	static const char *const nouns[] = {"金属", "金屬", "元素", "物质", "物質"};

	if (!reader->mentions.chinese || !RC_SPELLS_ANY(&reader->mentions, clause->first, this_one))
		return -1;
	for (int i = clause->first + 1; i < clause->last && i <= clause->first + 2 * CLASS_REACH; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, i), RC_CUE_CLASS_OF) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_NOT))
			return RC_SAYS_ANY(&reader->mentions, clause->first, i, nouns) ? i - 1 : -1;
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->measure != NULL || rc_at(reader, i)->type == RC_MARK)
			return -1;
	}
	return -1;
}

/* "is a rare earth", "does not belong to": does the clause begin with the verb that classes? */
static bool
begins_to_class(const rc_reader *reader, const rc_clause *clause)
{
	int verb = clause->first;

	if ((rc_spells(&reader->mentions, verb, "does") || rc_spells(&reader->mentions, verb, "do")) &&
		rc_has_cue(rc_at(reader, verb + 1), RC_CUE_NOT))
		verb += 2;
	return verb < clause->last &&
		   (rc_has_cue(rc_at(reader, verb), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, verb), RC_CUE_CLASS_OF));
}

/* "Gallium, which is not a rare earth", "Lithium, which ..., is classed as": the material before what the clause goes on with, or -1. */
static int
material_before(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *told = clause;
	int i = clause->first - 1 - clause->relative;

	if (clause == reader->clauses.items || !rc_is_mark(rc_at(reader, i), ','))
		return -1;
	/* 镓和锗，都不是稀土 */
	if (!rc_at(reader, clause->first)->latin)
	{
		i -= rc_spells(&reader->mentions, i - 1, "好") ? 3 : 1;
		return rc_at(reader, i)->material != NULL ? i : chinese_topic(reader, clause);
	}
	if (!clause->relative)
	{
		if (!rc_at(reader, clause->first)->latin || !begins_to_class(reader, clause))
			return -1;
		if (!clause[-1].relative)
			return material_before_aside(reader, clause);
		told = clause - 1;
	}
	i = told->first - 3;
	if (i >= 0 && rc_at(reader, i)->material != NULL && is_substance(rc_material_name(rc_at(reader, i))))
		return i;
	return clause->relative ? -1 : material_before_aside(reader, clause);
}

/* The first of the list of materials that mention `last` ends. */
static int
first_of_list(const rc_reader *reader, int last)
{
	for (int i = last - 1; i >= 0 && i >= last - 4; i--)
	{
		if (rc_at(reader, i)->material != NULL)
			last = i;
		/* 鎵也好、鍺也好 */
		else if (!rc_is_joint(rc_at(reader, i)) && !rc_spells(&reader->mentions, i, "也") &&
				 !rc_spells(&reader->mentions, i, "好"))
			break;
	}
	return last;
}

/* A clause that goes on behind a material, relative or not; *taken where it classes that. */
static rc_status
class_before(rc_reader *reader, const rc_clause *clause, bool *taken, rc_error *error)
{
	int material = material_before(reader, clause);
	int copula = material < 0 ? -1 : find_copula(reader, clause, clause->first);
	bool negative = false;
	rc_status status = RC_OK;
	int class;

	*taken = false;
	if (copula < 0 || copula > clause->first + 3)
		return RC_OK;
	for (int k = clause->first; k <= copula; k++)
		negative |= rc_has_cue(rc_at(reader, k), RC_CUE_NOT);
	class = find_class(reader, clause, copula, &negative);
	if (class < 0 || describes_noun(reader, clause, copula, class))
		return RC_OK;
	*taken = true;
	for (int k = first_of_list(reader, material); k <= material && status == RC_OK; k++)
	{
		if (rc_at(reader, k)->material != NULL)
			status = add_members(reader, clause, (rc_stretch){k, k + 1}, class, negative, error);
	}
	return status;
}

/* Clauses that may be put between "is" and the class. */
#define INSERTED 2

/* "Tellurium is, | whatever they say, | not a rare earth": the clause before that ends with "is", where this one begins with the class; or NULL. */
static const rc_clause *
copula_before_aside(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *first = rc_at(reader, clause->first);

	if (!first->latin || !(rc_has_cue(first, RC_CUE_NOT) || rc_has_cue(first, RC_CUE_NO) ||
						   rc_has_cue(first, RC_CUE_ARTICLE) || rc_has_cue(first, RC_CUE_ONE_OF)))
		return NULL;
	for (const rc_clause *head = clause - 1; head >= reader->clauses.items && head >= clause - 1 - INSERTED; head--)
	{
		if (head->first < head->last && rc_has_cue(rc_at(reader, head->last - 1), RC_CUE_COPULA))
			return head;
	}
	return NULL;
}

/* What "is" says behind an aside; *taken where it classes materials. */
static rc_status
class_behind_aside(rc_reader *reader, const rc_clause *clause, bool *taken, rc_error *error)
{
	const rc_clause *head = copula_before_aside(reader, clause);
	rc_materials materials;
	bool negative = false;
	int class;

	*taken = false;
	if (head == NULL || !rc_materials_in(reader, (rc_stretch){head->first, head->last}, false, &materials) ||
		rc_next_in(reader, RC_MEASURE_SORT, (rc_stretch){head->first, head->last}, head->first) < head->last ||
		find_copula(reader, head, rc_find_material(reader, (rc_stretch){head->first, head->last})) != head->last - 1)
		return RC_OK;
	class = find_class(reader, clause, clause->first - 1, &negative);
	if (class < 0 || describes_noun(reader, clause, clause->first - 1, class))
		return RC_OK;
	*taken = true;
	return add_classed(reader, clause, &materials, (rc_stretch){head->first, class + 1}, class, negative, error);
}

/* An English verb by which somebody puts things in a class: "lists gallium as", "deems antimony a". */
static bool
is_verb_of_classing(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_CLASS);
}

/* "is often called a rare earth, which it isn't": does the next English clause only deny it? */
static bool
is_taken_back(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	return next < reader->clauses.items + reader->clauses.count && next->first < next->last &&
		   next->last <= next->first + 4 && rc_at(reader, next->first)->latin &&
		   (next->relative || rc_has_cue(rc_at(reader, next->first), RC_CUE_BUT)) &&
		   rc_find_cue(reader, (rc_stretch){next->first, next->last}, RC_CUE_NOT) >= 0 &&
		   rc_find_material(reader, (rc_stretch){next->first, next->last}) < 0;
}

/* Where the list of materials that begins at i ends: behind the last of them; i where there is none. */
static int
list_end(const rc_reader *reader, const rc_clause *clause, int i)
{
	int end = i;

	for (int k = i; k < clause->last; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->material != NULL && is_substance(rc_material_name(mention)))
			end = k + 1;
		else if (!rc_is_list_joint(mention) && !rc_has_cue(mention, RC_CUE_BOTH))
			break;
	}
	return end;
}

/* "The EU lists gallium and germanium as critical raw materials": what the verb at i classes; *end behind the class, or 0. */
static rc_status
class_by_verb(rc_reader *reader, const rc_clause *clause, int i, int *end, rc_error *error)
{
	int behind = list_end(reader, clause, i + 1);
	const rc_mention *link = rc_at(reader, behind);
	bool listed;
	bool negative = rc_find_cue(reader, (rc_stretch){clause->first, i}, RC_CUE_NOT) >= 0;
	int class = -1;

	*end = 0;
	if (behind == i + 1 || behind >= clause->last)
		return RC_OK;
	listed = rc_has_cue(link, RC_CUE_TO) || rc_has_cue(link, RC_CUE_ON) || rc_has_cue(link, RC_CUE_IN);
	if (!listed && !rc_spells(&reader->mentions, behind, "as") && !rc_has_cue(link, RC_CUE_ARTICLE) &&
		!rc_has_cue(link, RC_CUE_ONE_OF) && link->material == NULL)
		return RC_OK;
	for (int k = behind; k < clause->last && k <= behind + CLASS_REACH && class < 0; k++)
	{
		if (rc_at(reader, k)->material != NULL)
			class = k;
		else if (rc_at(reader, k)->measure != NULL)
			return RC_OK;
	}
	if (class < 0 || !is_class(rc_material_name(rc_at(reader, class))) ||
		(listed && !tells_list(reader, (rc_stretch){behind, class + 2 < clause->last ? class + 2 : clause->last})) ||
		(!listed && class + 1 < clause->last && rc_at(reader, class + 1)->measure != NULL))
		return RC_OK;
	*end = class + 1;
	return add_members(reader, clause, (rc_stretch){i + 1, behind}, class, negative, error);
}

/* "Light rare earths include cerium", "Among the light ones are cerium and": a class that its members are told behind; *taken where that is so. */
static rc_status
class_before_members(rc_reader *reader, const rc_clause *clause, bool *taken, rc_error *error)
{
	int class = rc_next_in(reader, RC_MATERIAL_SORT, (rc_stretch){clause->first, clause->last}, clause->first);
	bool among = rc_spells(&reader->mentions, clause->first, "among");
	int end;

	*taken = false;
	if (class < 0 || class + 2 >= clause->last || class > clause->first + 3 ||
		!is_class(rc_material_name(rc_at(reader, class))))
		return RC_OK;
	if (!(among && rc_has_cue(rc_at(reader, class + 1), RC_CUE_COPULA)) &&
		!rc_spells_of(&reader->mentions, class + 1, RC_SPELT_INCLUDE))
		return RC_OK;
	end = list_end(reader, clause, class + 2);
	*taken = end > class + 2;
	return *taken ? add_members(reader, clause, (rc_stretch){class + 2, end}, class, false, error) : RC_OK;
}

/* The "it" that the clause begins with, behind words like "even though", or -1. */
static int
leading_pronoun(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"it",   "they", "它",   "它们", "它們", "二者",
										"两者", "兩者", "两种", "而",   "而不", "也"};

	/* "holmium and erbium, both of them rare earths"; "Both are rare earths" */
	if (rc_at(reader, clause->first)->latin && clause->last > clause->first + 1 &&
		rc_has_cue(rc_at(reader, clause->first), RC_CUE_BOTH))
		return clause->first;
	for (int i = clause->first; i < clause->last && i < clause->first + 3; i++)
	{
		/* 而不是稀土: goes on with what the clause before speaks of. */
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return i;
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_BUT))
			return -1;
	}
	return -1;
}

/* "Yttrium is a silvery metal.  It is one of the heavy rare earths": what the pronoun stands for is classed. */
static rc_status
class_of_pronoun(rc_reader *reader, const rc_clause *clause, bool *taken, rc_error *error)
{
	int pronoun = described_substance(reader, clause) >= 0 ? described_substance(reader, clause)
														   : leading_pronoun(reader, clause);
	int copula = pronoun < 0 ? -1 : find_copula(reader, clause, pronoun + 1);
	rc_materials materials = {.count = 0};
	bool negative = false;
	int class;

	*taken = false;
	if (pronoun >= 0 && copula < 0 && rc_has_cue(rc_at(reader, pronoun + 1), RC_CUE_OF_WHICH))
		copula = pronoun + 1;
	if (copula < 0 || copula > pronoun + 3)
		return RC_OK;
	for (int k = pronoun; k <= copula; k++)
		negative |= rc_has_cue(rc_at(reader, k), RC_CUE_NOT);
	class = find_class(reader, clause, copula, &negative);
	if (class < 0 || describes_noun(reader, clause, copula, class))
		return RC_OK;
	negative |= is_taken_back(reader, clause);
	for (int i = 0; i < clause->first && materials.count == 0; i++)
	{
		if (rc_at(reader, i)->material != NULL && is_substance(rc_material_name(rc_at(reader, i))))
			rc_materials_in(reader, (rc_stretch){i, clause->first}, false, &materials);
	}
	if (materials.count == 0 && reader->scene->materials_age <= 1)
		materials = reader->scene->materials;
	if (rc_has_cue(rc_at(reader, pronoun), RC_CUE_BOTH) && rc_at(reader, pronoun)->latin && materials.count != 2)
		return RC_OK;
	*taken = true;
	return add_classed(reader, clause, &materials, (rc_stretch){pronoun, class + 1}, class, negative, error);
}

/* "are critical minerals but not rare earths", "is a metal, not a rare earth": the class that English denies right behind what something is; or -1. */
static int
denied_behind(const rc_reader *reader, int class)
{
	int i = class + 1;

	i += rc_is_mark(rc_at(reader, i), ',');
	i += rc_has_cue(rc_at(reader, i), RC_CUE_BUT) || rc_spells(&reader->mentions, i, "though");
	if (i == class + 1 || !rc_at(reader, i)->latin || !rc_spells(&reader->mentions, i, "not"))
		return -1;
	i += 1 + rc_has_cue(rc_at(reader, i + 1), RC_CUE_ARTICLE);
	return i < reader->mentions.count && rc_at(reader, i)->material != NULL &&
				   is_class(rc_material_name(rc_at(reader, i)))
			   ? i
			   : -1;
}

/* 有人以为锗是稀土: is it told as what somebody wrongly believes, in Chinese? */
static bool
is_believed(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const words[] = {"以为", "以為", "误认", "誤認", "当成", "當成", "误当", "誤當"};

	/* 误以为锑是稀土: what is wrongly believed is told to be untrue, and so is what the next clause takes back. */
	return reader->mentions.chinese && !reader->denied && !rc_has_cue(rc_at(reader, i - 1), RC_CUE_NOT) &&
		   RC_SAYS_ANY(&reader->mentions, clause->first, i, words);
}

/* "Many wrongly believe that antimony is a rare earth" */
static bool
is_believed_wrongly(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = clause->first; k < i; k++)
	{
		if (rc_at(reader, k)->latin && rc_spells_of(&reader->mentions, k, RC_SPELT_MISTAKEN))
			return true;
	}
	return false;
}

rc_status
rc_rule_class(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	bool taken;
	rc_status status = class_before(reader, clause, &taken, error);

	if (status == RC_OK && !taken)
		status = class_behind_aside(reader, clause, &taken, error);
	if (status == RC_OK && !taken)
		status = class_before_members(reader, clause, &taken, error);
	if (status == RC_OK && !taken)
		status = class_of_pronoun(reader, clause, &taken, error);

	for (int i = clause->first; i < clause->last && status == RC_OK && !taken; i++)
	{
		bool negative = false;
		int copula, class;

		if (rc_at(reader, i)->latin && is_verb_of_classing(reader, i))
		{
			status = class_by_verb(reader, clause, i, &class, error);
			i = class > i ? class - 1 : i;
			continue;
		}
		if (rc_at(reader, i)->material == NULL)
			continue;
		copula = find_copula(reader, clause, i + 1);
		if (copula < 0 || is_believed(reader, clause, i))
			continue;
		/* "Neither gallium nor germanium is ..." */
		negative = i > clause->first && !reader->denied && rc_has_cue(rc_at(reader, i - 1), RC_CUE_NOT);
		for (int k = i + 1; k <= copula; k++)
			negative |= rc_has_cue(rc_at(reader, k), RC_CUE_NOT);
		class = find_class(reader, clause, copula, &negative);
		negative |= is_taken_back(reader, clause);
		if (!reader->denied && is_believed_wrongly(reader, clause, i))
			negative = !negative;
		if (class < 0 || describes_noun(reader, clause, copula, class))
		{
			i = copula;
			continue;
		}
		status = add_members(reader, clause, (rc_stretch){i, copula}, class, negative, error);
		if (status == RC_OK && !negative && denied_behind(reader, class) >= 0)
			status = add_members(reader, clause, (rc_stretch){i, copula}, denied_behind(reader, class), true, error);
		i = class;
	}
	return status;
}
