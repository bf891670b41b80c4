/*-------------------------------------------------------------------------
 *
 * actors.c
 *		Whom a stretch of a clause speaks of.
 *
 * Who can fill a slot at all, whom a pronoun or a site stands for, who is the
 * subject, and whom a clause speaks of that names nobody.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/citation.h"
#include "grammar/office.h"
#include "grammar/slots.h"

rc_text
rc_country_of(const rc_meaning *entity)
{
	const char *country;

	if (entity == NULL || entity->country == 0)
		return (rc_text){NULL, 0};
	country = rc_concept_name(RC_ENTITIES, entity->country);
	return (rc_text){country, strlen(country)};
}

static bool
is_pronoun(const rc_mention *mention)
{
	return mention->entity == NULL &&
		   (rc_has_cue(mention, RC_CUE_PRONOUN_IT) || rc_has_cue(mention, RC_CUE_PRONOUN_THEY) ||
			rc_has_cue(mention, RC_CUE_COMPANY_REF));
}

/* Words right before 公司 that are no part of its noun: 而公司, 让公司. */
static bool
is_small_word(const rc_reader *reader, int i)
{
	static const char *const words[] = {"而", "使", "让", "讓", "令", "因", "故", "则", "則", "了", "内", "內",
										"后", "後", "时", "時", "前", "末", "初", "且", "但", "来", "來"};

	return RC_SPELLS_ANY(&reader->mentions, i, words);
}

/* 上市公司, 稀土公司, 日本公司: a Chinese word for a firm that ends a noun points back to none. */
static bool
ends_noun(const rc_reader *reader, int i)
{
	static const char *const pointers[] = {"家", "该", "該", "这家", "這家"};
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	if (before == NULL || rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF) ||
		!rc_has_cue(rc_at(reader, i), RC_CUE_HOLDER))
		return false;
	/* Nordtellur公司 */
	if (before->latin)
		return rc_is_firm(before);
	/* 这家澳大利亚公司 points back all the same. */
	if (before->entity != NULL && before->entity->class == RC_COUNTRY && i > 1 &&
		RC_SPELLS_ANY(&reader->mentions, i - 2, pointers))
		return false;
	return before->material != NULL || before->measure != NULL ||
		   (before->entity != NULL && before->entity->class != RC_SELF) ||
		   (before->type == RC_WORD && !is_small_word(reader, i - 1));
}

/* "It is estimated that", "it must be known that": does the pronoun at i only stand in for what is told behind "that"? */
static bool
is_expletive(const rc_reader *reader, int i)
{
	bool is = false;

	if (!rc_spells(&reader->mentions, i, "it"))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + 5; k++)
	{
		if (rc_spells(&reader->mentions, k, "that"))
			return is;
		is |= rc_has_cue(rc_at(reader, k), RC_CUE_COPULA) || rc_spells(&reader->mentions, k, "be");
		if (!rc_has_cue(rc_at(reader, k), RC_CUE_COPULA) && rc_at(reader, k)->type != RC_WORD &&
			!rc_has_cue(rc_at(reader, k), RC_CUE_SAID) && !rc_has_cue(rc_at(reader, k), RC_CUE_ALSO))
			return false;
	}
	return false;
}

/* Words between the land of a firm and its name: "Chile's largest copper producer Codelco". */
#define DESCRIPTION_REACH 8

/*
 * "Australia's Lynas operates", "U.S. uranium miner Energy Fuels": does the English owner only say of what land the firm
 * at `bare` is, which stands right behind it or behind a noun for such firms?
 */
static bool
describes_firm(const rc_reader *reader, int owner, int bare)
{
	const rc_mention *noun = rc_at(reader, bare - 1);

	if (!rc_is_actor(rc_at(reader, bare)) || !rc_at(reader, bare)->latin || !rc_at(reader, owner)->latin ||
		rc_is_place(rc_at(reader, bare)))
		return false;
	if (bare - owner <= 2)
		return true;
	if (bare - owner > DESCRIPTION_REACH || !rc_is_firm(rc_at(reader, bare)) ||
		!(rc_has_cue(noun, RC_CUE_FIRM_NOUN) || rc_measure_reads(noun, RC_AGENT) ||
		  rc_has_cue(noun, RC_CUE_COMPANY_REF)))
		return false;
	for (int i = owner + 1; i < bare - 1; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if ((mention->type == RC_MARK && !rc_is_mark(mention, '\'') && !rc_is_mark(mention, '-')) ||
			mention->quantity != NULL || rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_IN) ||
			rc_has_cue(mention, RC_CUE_TO) || rc_has_cue(mention, RC_CUE_BY) || rc_has_cue(mention, RC_CUE_FROM) ||
			(rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME) &&
			 !rc_measure_reads(mention, RC_AGENT)))
			return false;
	}
	return true;
}

/* "Chilean miner Codelco said output fell": does the land at i only say of where the firm is that tells it? */
static bool
describes_teller(const rc_reader *reader, int i)
{
	const rc_mention *land = rc_at(reader, i);
	int teller = reader->source_at;

	if (teller <= i || teller > i + DESCRIPTION_REACH || reader->said_to <= teller || land->entity == NULL ||
		land->entity->class != RC_COUNTRY || !(land->owner || land->entity->form == RC_ADJECTIVE) ||
		!rc_is_firm(rc_at(reader, teller)))
		return false;
	/* "exports from China, Lynas said", "Chinese output, Lynas said" */
	for (int k = i + 1; k < teller; k++)
	{
		if (rc_is_mark(rc_at(reader, k), ',') || rc_is_joint(rc_at(reader, k)) || rc_is_predicate(rc_at(reader, k)))
			return false;
	}
	return describes_firm(reader, i, teller);
}

/* Can the mention fill a subject, scope or partner at all? */
bool
rc_can_ever_act(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if ((i >= reader->said_from && i < reader->said_to) || describes_teller(reader, i))
		return false;
	/* Uses have demand, and nothing else: see frame.c. */
	if (rc_only_tells(mention) || rc_is_use(mention))
		return false;
	return rc_is_actor(mention) || (is_pronoun(mention) && !ends_noun(reader, i) && !is_expletive(reader, i));
}

bool
rc_is_site(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (!rc_may_name_site(mention))
		return false;
	if (rc_has_cue(mention, RC_CUE_SITE))
		return true;
	return i + 1 < reader->mentions.count && rc_has_cue(rc_at(reader, i + 1), RC_CUE_SITE);
}

int
rc_actor_in(const rc_reader *reader, rc_stretch stretch, rc_role role)
{
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, stretch, i + 1))
	{
		if (rc_can_act(reader, i) && rc_at(reader, i)->role == role &&
			!(rc_names_world(rc_at(reader, i)) && rc_stands_for_ranked(reader, i)))
			return i;
	}
	return -1;
}

/* Is mention i a joint of a list: a comma, "and", the article behind them? */
static bool
is_joint(const rc_mention *mention)
{
	return rc_is_joint(mention) || rc_is_mark(mention, ',') || rc_has_cue(mention, RC_CUE_ARTICLE);
}

/* 美澳两国: does the Chinese country at i stand right before another one, as single characters do? */
static bool
runs_on(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *next = i + 1 < reader->mentions.count ? rc_at(reader, i + 1) : NULL;

	return next != NULL && !mention->latin && mention->entity != NULL && mention->entity->class == RC_COUNTRY &&
		   next->entity != NULL && next->entity->class == RC_COUNTRY && next->from == mention->to &&
		   mention->to - mention->from == 3 && next->to - next->from == 3;
}

/* The first of the list of bare actors that the one at i closes. */
static int
first_of_list(const rc_reader *reader, rc_stretch stretch, int i)
{
	int first = i;

	for (int k = i - 1; k >= stretch.first; k--)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, k) &&
			(k < first - 1 || runs_on(reader, k)))
			first = k;
		/* "Donald Trump and Australian Prime Minister Anthony Albanese" */
		else if (!is_joint(mention) && !(rc_at(reader, i)->type == RC_PROPER && rc_is_of_title(mention)))
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
	/* 供应着欧盟, 供应了欧盟 */
	if (i > 1 && (rc_spells(&reader->mentions, i - 1, "着") || rc_spells(&reader->mentions, i - 1, "了")))
		before--;
	if (before->measure != NULL && rc_is_measure_verb(before))
		return true;
	return mention->entity->class == RC_PLACE && rc_is_company(before);
}

/* 购买了该公司9.9%的股份: a Chinese word for a firm right behind a verb is its object, whoever else is named. */
bool
rc_is_firm_acted_on(const rc_reader *reader, int i)
{
	const rc_mention *before = rc_at(reader, i - 1);

	if (rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
		return false;
	if (rc_spells(&reader->mentions, i - 1, "了") && i > 1)
		before--;
	return rc_is_measure_verb(before) || (rc_has_cue(before, RC_CUE_HOLD) && !rc_has_cue(before, RC_CUE_COPULA));
}

/* 世界上最大的出口国在3月份: does the Chinese place at i lead to a doer whom no name behind it and no verb of being tells? */
static bool
stands_alone_as_doer(const rc_reader *reader, int i)
{
	for (int k = i + 1; k + 1 < reader->mentions.count && k <= i + 4; k++)
	{
		if (rc_measure_reads(rc_at(reader, k), RC_AGENT))
			return !rc_is_actor(rc_at(reader, k + 1)) && !rc_has_cue(rc_at(reader, k + 1), RC_CUE_COPULA) &&
				   rc_at(reader, k + 1)->type != RC_MARK;
		if (rc_at(reader, k)->material == NULL && rc_at(reader, k)->type != RC_WORD)
			break;
	}
	return false;
}

bool
rc_stands_for_ranked(const rc_reader *reader, int world)
{
	for (int i = world + 1; i < reader->mentions.count && i <= world + 3; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LARGEST))
			return rc_at(reader, world)->latin ? rc_at(reader, world)->owner : stands_alone_as_doer(reader, i);
	}
	return false;
}

int
rc_described_by_clause(const rc_reader *reader, rc_stretch stretch)
{
	int head = stretch.last - 1;

	if (!reader->mentions.chinese || head < stretch.first + 2 || head + 1 >= reader->mentions.count ||
		!rc_is_mark(rc_at(reader, head + 1), ',') || !rc_spells(&reader->mentions, head - 1, "的") ||
		!rc_is_actor(rc_at(reader, head)) || !rc_can_act(reader, head) || rc_names_world(rc_at(reader, head)) ||
		rc_is_actor(rc_at(reader, stretch.first)) || is_pronoun(rc_at(reader, stretch.first)))
		return -1;
	return head;
}

/* Who a stretch may be told of, by the place that each has in it: mentions, or -1. */
typedef struct named_in
{
	int bare, owner, place, world;
	bool settled; /* what is bare behind that one is an object */
} named_in;

/* 中国以外最大的稀土矿商、来自澳洲的莱纳斯: does the Chinese "outside China" at i only say where somebody is the largest? */
static bool
bounds_rank(const rc_reader *reader, int i)
{
	if (rc_at(reader, i)->latin || !rc_text_is(rc_at(reader, i)->name, "outside CN"))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + 3; k++)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_LARGEST))
			return true;
	}
	return false;
}

/* Takes the actor at i into account. */
static void
take_actor(const rc_reader *reader, int i, named_in *named)
{
	const rc_mention *mention = rc_at(reader, i);

	if (rc_names_world(mention))
	{
		/* "The world's largest producer shipped": somebody spoken of before. */
		if (named->world < 0 && !rc_stands_for_ranked(reader, i))
			named->world = i;
	}
	else if (bounds_rank(reader, i))
		return;
	/* The one nearest before the verb; what stands behind the verb is its object. */
	else if (named->bare >= 0 && is_object_or_site(reader, i))
		named->settled = true;
	else if (mention->role == RC_ROLE_BARE || mention->role == RC_ROLE_BY)
	{
		if (named->bare < 0 || (!named->settled && !verb_between(reader, named->bare + 1, i)))
			named->bare = i;
		else
			named->settled = true;
	}
	else if (mention->owner && named->owner < 0 && (mention->role == RC_ROLE_OWNER || mention->role == RC_ROLE_OF))
	{
		named->owner = i;
		/* 日本信越化学的: the country before a Chinese firm is a part of its name. */
		if (!mention->latin && named->bare == i - 1 && rc_is_company(mention))
			named->bare = -1;
	}
	else if (named->place < 0 && (mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF))
		named->place = i;
}

/* Of an owner and a bare name that belong together, the owner is not whom the clause speaks of. */
static void
drop_owner_of_bare(const rc_reader *reader, named_in *named)
{
	int bare = named->bare;
	int owner = named->owner;

	if (bare < 0 || owner < 0)
		return;
	if (owner < bare && describes_firm(reader, owner, bare))
		named->owner = -1;
	/* 比利时的优美科是: nor is it in Chinese, where a firm or a place follows. */
	else if (owner + 2 <= bare && rc_spells(&reader->mentions, owner + 1, "的") &&
			 !rc_is_company(rc_at(reader, owner)) && rc_at(reader, owner + 2)->role == RC_ROLE_BARE &&
			 (rc_is_company(rc_at(reader, owner + 2)) || rc_may_name_site(rc_at(reader, owner + 2))))
	{
		named->bare = owner + 2;
		named->owner = -1;
	}
}

int
rc_subject_in(const rc_reader *reader, rc_stretch stretch)
{
	named_in named = {.bare = -1, .owner = -1, .place = -1, .world = -1};
	int described = rc_described_by_clause(reader, stretch);

	if (described >= 0)
		return described;
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, stretch, i + 1))
	{
		if (rc_can_act(reader, i) && (i == stretch.first || !rc_is_firm_acted_on(reader, i)))
			take_actor(reader, i, &named);
	}
	/* "Lynas, whose Malaysian plant ...": the owner comes from before. */
	if (named.bare < 0 && stretch.first < stretch.last && rc_spells(&reader->mentions, stretch.first - 1, "whose"))
		return -1;
	drop_owner_of_bare(reader, &named);
	if (named.bare >= 0)
		named.bare = first_of_list(reader, stretch, named.bare);
	if (named.bare >= 0 &&
		(named.owner < 0 || named.owner > named.bare || verb_between(reader, named.owner, named.bare) ||
		 rc_find_cue(reader, (rc_stretch){named.owner, named.bare}, RC_CUE_SAID) >= 0))
		return named.bare;
	return named.owner >= 0 ? named.owner : named.bare >= 0 ? named.bare : named.place >= 0 ? named.place : named.world;
}

/* "Merrow of Widnes": the firm of which the town behind "of" only says where it is; else the name itself. */
static int
firm_from(const rc_reader *reader, int town)
{
	return town >= 2 && rc_at(reader, town)->latin && rc_at(reader, town)->role == RC_ROLE_OF &&
				   rc_has_cue(rc_at(reader, town - 1), RC_CUE_OF) && rc_is_firm(rc_at(reader, town - 2)) &&
				   rc_can_act(reader, town - 2)
			   ? town - 2
			   : town;
}

int
rc_named_before(const rc_reader *reader, const rc_clause *clause)
{
	int before = clause->first - 2;
	const rc_mention *mention;

	int first =
		clause->first + (clause->first + 1 < clause->last && rc_has_cue(rc_at(reader, clause->first), RC_CUE_ALSO));

	/* "Lynas, the largest producer outside China, said" */
	if (before < 0 ||
		!(rc_can_act(reader, before) || (before == reader->source_at && rc_is_company(rc_at(reader, before)))) ||
		!(rc_is_mark(rc_at(reader, clause->first - 1), ',') ||
		  (rc_is_mark(rc_at(reader, clause->first - 1), '-') && rc_at(reader, clause->first)->latin)))
		return -1;
	/* "Merrow of Widnes, the only refiner" */
	before = firm_from(reader, before);
	mention = rc_at(reader, before);
	/* "invests in MP Materials, the only ...": a firm whatever its role, others as the subject. */
	if (rc_is_firm(mention) || (rc_is_actor(mention) && mention->role == RC_ROLE_BARE))
		return before;
	/* "led by China, the world's largest ...", "bought by Germany, Europe's largest ...": a country whatever its role, where a noun phrase follows. */
	if (rc_is_actor(mention) && mention->entity != NULL && mention->entity->class == RC_COUNTRY &&
		(rc_has_cue(rc_at(reader, first), RC_CUE_ARTICLE) || rc_at(reader, first)->owner))
		return before;
	return -1;
}

int
rc_named_behind(const rc_reader *reader, const rc_clause *clause, int noun)
{
	int copula = noun < 0 ? -1 : rc_find_cue(reader, (rc_stretch){noun, clause->last}, RC_CUE_COPULA);

	int at = copula + 1;

	/* "is the United States", "is in Tajikistan", "are found in Kazakhstan" */
	if (copula >= 0 && at + 2 < clause->last && rc_spells_of(&reader->mentions, at, RC_SPELT_LIE_PAST))
		at++;
	if (copula >= 0 && at + 1 < clause->last && rc_at(reader, at)->latin &&
		(rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE) || rc_has_cue(rc_at(reader, at), RC_CUE_IN)))
		at++;
	return copula >= 0 && at < clause->last && rc_is_actor(rc_at(reader, at)) ? at : -1;
}

rc_text
rc_second_subject(const rc_reader *reader, int first)
{
	for (int k = first + 1; k < reader->mentions.count && k <= first + 5; k++)
	{
		if (rc_is_actor(rc_at(reader, k)) && rc_at(reader, k)->role == RC_ROLE_BARE &&
			(k > first + 1 || runs_on(reader, first)) && rc_can_act(reader, k))
			return rc_actor_name(reader, k);
		if (!is_joint(rc_at(reader, k)) && !(k > first + 1 && rc_is_of_title(rc_at(reader, k))))
			break;
	}
	return (rc_text){NULL, 0};
}

/* "Dong Pao, in Lai Chau province, which": does the English place at i only tell where what stands before the comma lies? */
static bool
is_where_it_lies(const rc_reader *reader, int i)
{
	return i >= 3 && rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i - 1), RC_CUE_IN) &&
		   rc_is_mark(rc_at(reader, i - 2), ',') && rc_is_actor(rc_at(reader, i - 3)) && rc_can_act(reader, i - 3);
}

/* Mentions that a relative clause may stand away from whom it speaks of. */
#define ANTECEDENT_REACH 12

/* "Tanzania, a country that ranks ninth": does the clause say what land the one before the comma is? */
static bool
describes_land(const rc_reader *reader, const rc_clause *clause)
{
	int that = clause->first + 2;

	return that < clause->last && rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE) &&
		   rc_has_cue(rc_at(reader, clause->first + 1), RC_CUE_LAND_NOUN) &&
		   (rc_spells(&reader->mentions, that, "that") || rc_spells(&reader->mentions, that, "which") ||
			rc_spells(&reader->mentions, that, "where") || rc_spells(&reader->mentions, that, "whose"));
}

/* "awarded $40 million to Novonix for a plant in Tennessee that": the firm whose works the English clause speaks of; or -1. */
static int
owner_of_works(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int works = clause->first - 2;

	if (reader->mentions.chinese || !clause->relative || clause == reader->clauses.items)
		return -1;
	while (works > before->first && !rc_has_cue(rc_at(reader, works), RC_CUE_SITE) &&
		   (rc_has_cue(rc_at(reader, works), RC_CUE_IN) || rc_is_place(rc_at(reader, works)) ||
			rc_at(reader, works)->role == RC_ROLE_IN || rc_is_mark(rc_at(reader, works), ',')))
		works--;
	if (!rc_has_cue(rc_at(reader, works), RC_CUE_SITE))
		return -1;
	for (int i = works - 1; i >= before->first; i--)
	{
		if (rc_is_firm(rc_at(reader, i)) && rc_can_act(reader, i) && !rc_is_site(reader, i))
			return i;
	}
	return -1;
}

/* "its reserves in the Atacama, which account for 30%": does the verb of a relative clause speak of several, and not of the place at i? */
static bool
is_of_several(const rc_reader *reader, const rc_clause *clause, int i)
{
	int verb = clause->first + rc_has_cue(rc_at(reader, clause->first), RC_CUE_RELATIVE);

	return rc_at(reader, i)->latin && verb < clause->last &&
		   (rc_at(reader, i)->role == RC_ROLE_IN ||
			rc_find_cue(reader, (rc_stretch){i > 1 ? i - 2 : 0, i}, RC_CUE_DONE_IN) >= 0) &&
		   rc_spells_of(&reader->mentions, verb, RC_SPELT_PLURAL_VERB);
}

/*
 * "Peru's exports of tin to Chile, which reached 900 tonnes", "Prices in Europe, which averaged $250": is the one at i only
 * where something of the clause before goes, or is, of which an English relative clause tells the figure?
 */
static bool
is_way_of_counted(const rc_reader *reader, const rc_clause *clause, int i)
{
	rc_stretch before = {clause[-1].first, i};
	int verb = clause->first;

	while (verb < clause->last &&
		   (rc_has_cue(rc_at(reader, verb), RC_CUE_RELATIVE) || rc_has_cue(rc_at(reader, verb), RC_CUE_HOLD)))
		verb++;
	return rc_at(reader, i)->latin && i >= before.first && verb < clause->last &&
		   (rc_at(reader, i)->role == RC_ROLE_TO || rc_at(reader, i)->role == RC_ROLE_FROM) &&
		   rc_has_cue(rc_at(reader, verb), RC_CUE_REACH) &&
		   (rc_find_measure(reader, before, RC_M_EXPORTS) >= 0 || rc_find_measure(reader, before, RC_M_IMPORTS) >= 0 ||
			rc_find_measure(reader, before, RC_M_SUPPLY) >= 0);
}

rc_text
rc_antecedent(const rc_reader *reader, const rc_clause *clause)
{
	if (!clause->relative && !describes_land(reader, clause))
		return (rc_text){NULL, 0};
	if (owner_of_works(reader, clause) >= 0)
		return rc_actor_name(reader, owner_of_works(reader, clause));
	for (int i = clause->first - 1; i >= 0 && i >= clause->first - ANTECEDENT_REACH; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && !rc_names_world(rc_at(reader, i)) &&
			!rc_at(reader, i)->owner)
			return is_of_several(reader, clause, i) || is_way_of_counted(reader, clause, i)
					   ? (rc_text){NULL, 0}
					   : rc_actor_name(reader, is_where_it_lies(reader, i) ? i - 3 : i);
		if (rc_at(reader, i)->material != NULL)
			break;
	}
	return (rc_text){NULL, 0};
}

/* Words between the comma and the one whom the sentence is about. */
#define AHEAD_REACH 2

/* "Accounting for 60% of output, Hunan ...", "Home to a third of the reserves, Chile ..." */
static bool
begins_with_verb(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *first = rc_at(reader, clause->first);

	return first->latin && (rc_has_cue(first, RC_CUE_ACCOUNT_FOR) || rc_has_cue(first, RC_CUE_HOLD) ||
							rc_has_cue(first, RC_CUE_WITH) || rc_spells(&reader->mentions, clause->first, "home"));
}

/* "Despite being the largest - thanks to its mine -, Peru ...": the clause that goes on behind what is put between dashes. */
static const rc_clause *
behind_dashes(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	for (const rc_clause *c = clause + 2; c < end && c <= clause + 4; c++)
	{
		if (c->first > 0 && rc_is_mark(rc_at(reader, c->first - 1), '-'))
			return c;
	}
	return end;
}

/* "Despite being ...", "“As the only ...": does the clause begin with a word that leads up to whom the next one names? */
static bool
leads_up(const rc_reader *reader, const rc_clause *clause)
{
	int first = clause->first;

	while (first + 1 < clause->last && rc_at(reader, first)->type == RC_MARK)
		first++;
	return rc_has_cue(rc_at(reader, first), RC_CUE_LEAD_UP);
}

/*
 * 在钴产量6.11万吨、增长13%的同时，: the clause that ends what a Chinese sentence opens so, naming nobody, of which this is a part;
 * or NULL.
 */
static const rc_clause *
end_of_meanwhile(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	if (!reader->mentions.chinese || !rc_spells(&reader->mentions, reader->clauses.items->first, "在"))
		return NULL;
	for (const rc_clause *last = clause; last < end && last <= clause + 1; last++)
	{
		if (last->last > last->first && rc_spells(&reader->mentions, last->last - 1, "同时"))
			return rc_subject_in(reader, (rc_stretch){0, last->last}) < 0 ? last : NULL;
	}
	return NULL;
}

rc_text
rc_subject_ahead(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *meanwhile = end_of_meanwhile(reader, clause);
	bool dash = rc_is_mark(rc_at(reader, clause->last), '-');
	const rc_clause *next = dash ? behind_dashes(reader, clause) : clause + 1;

	if (meanwhile != NULL)
		next = meanwhile + 1;
	if (next >= reader->clauses.items + reader->clauses.count ||
		!(dash || meanwhile != NULL || rc_is_mark(rc_at(reader, clause->last), ',')) ||
		!(meanwhile != NULL || leads_up(reader, clause) ||
		  (clause == reader->clauses.items && begins_with_verb(reader, clause))))
		return (rc_text){NULL, 0};
	/* "With 17% of the reserves, and 22% of the graphite, Brazil": behind what is listed with it. */
	while (next + 1 < reader->clauses.items + reader->clauses.count && next->first < next->last &&
		   rc_at(reader, next->first)->type == RC_QUANTITY && rc_at(reader, next->first)->latin &&
		   rc_is_mark(rc_at(reader, next->last), ','))
		next++;
	for (int i = next->first; i < next->last && i <= next->first + AHEAD_REACH; i++)
	{
		/* 作为最大的企业，北方稀土的…: in Chinese its owner is the topic of a clause, too. */
		if (rc_can_act(reader, i) && rc_is_actor(rc_at(reader, i)) && !rc_names_world(rc_at(reader, i)) &&
			(rc_at(reader, i)->role == RC_ROLE_BARE ||
			 (rc_at(reader, i)->role == RC_ROLE_OWNER && !rc_at(reader, i)->latin)))
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
	if (scene->issuer.data != NULL)
		return scene->issuer;
	if (scene->subject.data != NULL)
		return (rc_text){NULL, 0};
	/* 公司现有产能2万吨: some firm that the text has not named. */
	if (scene->company.data == NULL &&
		rc_find_cue(reader, (rc_stretch){0, reader->mentions.count}, RC_CUE_COMPANY_REF) >= 0)
		return (rc_text){NULL, 0};
	return reader->mentions.chinese ? (rc_text){"CN", 2} : (rc_text){NULL, 0};
}

int
rc_find_use(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, stretch, i + 1))
	{
		if (rc_is_use(rc_at(reader, i)))
			return i;
	}
	return -1;
}

rc_text
rc_home(const rc_reader *reader)
{
	rc_text told = rc_country_of(reader->source_at >= 0 ? rc_at(reader, reader->source_at)->entity : NULL);

	if (reader->options->perspective.len == 2)
		return reader->options->perspective;
	/* 美国能源部预计，国内需求: at home where the one who tells it is. */
	return told.data != NULL && rc_is_government(rc_at(reader, reader->source_at)) ? told : (rc_text){"CN", 2};
}
