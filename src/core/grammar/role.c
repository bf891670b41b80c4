/*-------------------------------------------------------------------------
 *
 * role.c
 *		Who is what in a sentence: the role of each actor, from the words around it.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/clause.h"
#include "grammar/name.h"

/* Prepositions and the role they give; 由 says both "by" and "from", and an agent is commoner. */
static const struct
{
	rc_cue cue;
	rc_role role;
} prepositions[] = {
	{RC_CUE_COME_FROM, RC_ROLE_FROM}, {RC_CUE_DEPEND, RC_ROLE_ON}, {RC_CUE_GO_TO, RC_ROLE_TO},
	{RC_CUE_OF, RC_ROLE_OF},          {RC_CUE_IN, RC_ROLE_IN},     {RC_CUE_AT, RC_ROLE_IN},
	{RC_CUE_TO, RC_ROLE_TO},          {RC_CUE_FOR, RC_ROLE_FOR},   {RC_CUE_BY, RC_ROLE_BY},
	{RC_CUE_FROM, RC_ROLE_FROM},      {RC_CUE_WITH, RC_ROLE_WITH}, {RC_CUE_ON, RC_ROLE_ON},
	{RC_CUE_OVER, RC_ROLE_ON},        {RC_CUE_THAN, RC_ROLE_THAN}, {RC_CUE_LEAVE, RC_ROLE_FROM},
	{RC_CUE_ENTER, RC_ROLE_TO},
};

#define PREPOSITIONS(word)                                                                                             \
	(RC_CUE_PART(word, COME_FROM) | RC_CUE_PART(word, DEPEND) | RC_CUE_PART(word, GO_TO) | RC_CUE_PART(word, OF) |     \
	 RC_CUE_PART(word, IN) | RC_CUE_PART(word, AT) | RC_CUE_PART(word, TO) | RC_CUE_PART(word, FOR) |                  \
	 RC_CUE_PART(word, BY) | RC_CUE_PART(word, FROM) | RC_CUE_PART(word, WITH) | RC_CUE_PART(word, ON) |               \
	 RC_CUE_PART(word, OVER) | RC_CUE_PART(word, THAN) | RC_CUE_PART(word, LEAVE) | RC_CUE_PART(word, ENTER))

static rc_role
preposition_role(const rc_mention *mention)
{
	static const rc_cue_set known = RC_CUE_SET(PREPOSITIONS);

	if (mention->type != RC_TERM || mention->entity != NULL)
		return RC_ROLE_NONE;
	if (mention->measure != NULL)
		return rc_has_cue(mention, RC_CUE_GO_TO) ? RC_ROLE_TO : RC_ROLE_NONE;
	for (size_t i = 0; rc_any_cue(mention->cues, &known) && i < sizeof(prepositions) / sizeof(prepositions[0]); i++)
	{
		/* 比利时的优美科: who follows 的 is the head of the phrase, not its owner. */
		if (rc_has_cue(mention, prepositions[i].cue) && (mention->latin || prepositions[i].cue != RC_CUE_OF))
			return prepositions[i].role;
	}
	/* 超越美国, 超过日本, 仅次于智利: whom one is ahead of or next to is only compared with. */
	if (!mention->latin && (rc_has_cue(mention, RC_CUE_AHEAD) || rc_has_cue(mention, RC_CUE_MORE_THAN) ||
							rc_has_cue(mention, RC_CUE_LESS_THAN) || rc_has_cue(mention, RC_CUE_SECOND_TO)))
		return RC_ROLE_THAN;
	return RC_ROLE_NONE;
}

/* Articles and small words that may stand between a preposition and its noun. */
bool
rc_is_modifier(const rc_mention *mention)
{
	return (mention->type == RC_WORD && mention->latin && !mention->capital) || rc_has_cue(mention, RC_CUE_ARTICLE);
}

bool
rc_is_list_joint(const rc_mention *mention)
{
	return (mention->type == RC_MARK && (mention->mark == ',' || mention->mark == '&')) ||
		   (mention->type == RC_TERM && (rc_has_cue(mention, RC_CUE_AND) || rc_has_cue(mention, RC_CUE_OR)));
}

/* Mentions that the "and" of a list is looked for ahead. */
#define LIST_REACH 48

/* Does the comma at i stand in a list of actors that an "and" closes: "Japan, Germany and Korea"? */
bool
rc_joins_actors(const rc_mentions *mentions, int i)
{
	int reach = i + LIST_REACH;

	for (; i + 1 < mentions->count && i < reach; i += 2)
	{
		const rc_mention *joint = &mentions->items[i];
		const rc_mention *after = &mentions->items[i + 1];

		if (!rc_is_list_joint(joint))
			return false;
		if (rc_is_list_joint(after)) /* ", and" */
		{
			after = &mentions->items[++i + 1 < mentions->count ? i + 1 : i];
			joint = &mentions->items[i];
		}
		if (rc_has_cue(after, RC_CUE_ARTICLE) && i + 2 < mentions->count)
			after = &mentions->items[++i + 1];
		if (!rc_is_actor(after))
			return false;
		if (joint->type == RC_TERM || joint->mark == '&')
			return true;
	}
	return false;
}

static bool
is_possessive_follower(const rc_mentions *mentions, int i)
{
	if (i >= mentions->count)
		return false;
	return rc_is_mark(&mentions->items[i], '\'') || rc_spells(mentions, i, "的") || rc_spells(mentions, i, "之");
}

/* 北部, 境内, 以东: characters that say where in a place. */
static bool
ends_place(const rc_mentions *mentions, int i)
{
	static const char *const words[] = {"东", "東", "西", "南", "北", "中", "部", "境", "内", "內",
										"州", "省", "市", "县", "縣", "区", "區", "地", "最", "端"};

	return RC_SPELLS_ANY(mentions, i, words);
}

/* Mentions between a preposition's actor and the 的 behind it. */
#define ATTRIBUTE_REACH 4

/*
 * 向澳大利亚的莱纳斯投资, 在该国北部的基律纳: the preposition before the attribute that the
 * 的 at `of` ends is that of its head; RC_ROLE_NONE without one.
 */
static rc_role
take_role(rc_mentions *mentions, int of)
{
	for (int k = of - 1; k >= 0 && k >= of - ATTRIBUTE_REACH; k--)
	{
		rc_mention *mention = &mentions->items[k];
		rc_role role = mention->role;

		/* 来自中国的盛和资源持有: whence somebody is leaves him free to do what he does. */
		if (role == RC_ROLE_FROM && k > 0 && rc_has_cue(&mentions->items[k - 1], RC_CUE_COME_FROM))
			return RC_ROLE_NONE;
		if (role > RC_ROLE_OWNER && k == of - 1)
			mention->role = RC_ROLE_OWNER;
		if (role != RC_ROLE_NONE)
			return role > RC_ROLE_OWNER ? role : RC_ROLE_NONE;
		if (mention->type == RC_MARK || mention->measure != NULL || mention->type == RC_QUANTITY)
			break;
		/* 在澳大利亚上市的莱纳斯: what follows a verb of two characters is no attribute of place. */
		if (mention->type == RC_WORD && !ends_place(mentions, k))
			break;
	}
	return RC_ROLE_NONE;
}

/* "Australia's government granted": whose government acts is he who acts, not the owner of something. */
static bool
acts_by_government(const rc_mentions *mentions, int i)
{
	if (mentions->items[i].entity == NULL || mentions->items[i].entity->class != RC_COUNTRY ||
		!rc_is_mark(&mentions->items[i + 1 < mentions->count ? i + 1 : i], '\''))
		return false;
	for (int k = i + 2; k < mentions->count && k <= i + 4; k++)
	{
		if (rc_spells_of(mentions, k, RC_SPELT_GOVERNING_BODY))
			return k + 1 < mentions->count &&
				   (rc_is_predicate(&mentions->items[k + 1]) || rc_is_measure_verb(&mentions->items[k + 1]));
		if (mentions->items[k].type != RC_WORD)
			return false;
	}
	return false;
}

/* 对部分欧洲企业, "on all U.S. goods": a word of how many, which may stand between a preposition and its noun. */
static bool
is_quantifier(const rc_mentions *mentions, int i)
{
	static const char *const words[] = {"部分", "部份", "若干", "一些", "个别", "個別", "特定"};

	return rc_has_cue(&mentions->items[i], RC_CUE_ALL) || RC_SPELLS_ANY(mentions, i, words);
}

/* 排在智利、澳大利亚之后: does the Chinese list that the actor is of end with "behind"? */
static bool
is_behind_list(const rc_mentions *mentions, int i)
{
	int k = i + 1;

	while (k + 1 < mentions->count && rc_is_list_joint(&mentions->items[k]) && rc_is_actor(&mentions->items[k + 1]) &&
		   !rc_is_mark(&mentions->items[k], ','))
		k += 2;
	return k + 1 < mentions->count && rc_spells(mentions, k, "之") &&
		   (rc_spells(mentions, k + 1, "后") || rc_spells(mentions, k + 1, "後"));
}

bool
rc_begins_other_clause(const rc_mentions *mentions, int i, int next)
{
	const rc_mention *before = i >= 2 ? &mentions->items[i - 1] : NULL;

	return before != NULL && rc_is_mark(&mentions->items[i], ',') && rc_is_actor(before) &&
		   before->role > RC_ROLE_OWNER && !rc_is_list_joint(before - 1) &&
		   rc_has_cue(&mentions->items[i + 1], RC_CUE_AND) && next + 1 < mentions->count &&
		   rc_is_actor(&mentions->items[next]) &&
		   (rc_is_predicate(&mentions->items[next + 1]) || rc_is_measure_verb(&mentions->items[next + 1]));
}

/* "outside China": an alias that takes in its preposition. */
static bool
is_outside(const rc_mentions *mentions, int i)
{
	const char *text = mentions->text.data + mentions->items[i].from;

	return mentions->items[i].to - mentions->items[i].from > 7 && memcmp(text, "outside", 7) == 0;
}

/* 石墨两用物项, 镓、锗相关两用物项: right behind Chinese goods the class only says of what sort they are. */
static bool
says_sort_of_goods(const rc_mentions *mentions, int i)
{
	int before = i - 1;

	if (mentions->items[i].material == NULL || mentions->items[i].latin ||
		!rc_spells_of(mentions, i, RC_SPELT_DUAL_USE_ZH))
		return false;
	while (before > i - 4 && before > 0 &&
		   (mentions->items[before].type == RC_WORD || rc_has_cue(&mentions->items[before], RC_CUE_AND_OTHERS)))
		before--;
	return mentions->items[before].material != NULL;
}

/* 印度商务部, 越南海关: a Chinese name for an authority of one country, right behind the name of another, is none that is known. */
void
rc_pass_over_words(rc_mentions *mentions)
{
	for (int i = 1; i < mentions->count && mentions->chinese; i++)
	{
		const rc_mention *before = &mentions->items[i - 1];
		rc_mention *mention = &mentions->items[i];

		if (says_sort_of_goods(mentions, i))
		{
			mention->material = NULL;
			mention->type = RC_WORD;
		}
		if (mention->latin || before->latin || before->to != mention->from || !rc_is_government(mention) ||
			before->entity == NULL || (before->entity->class != RC_COUNTRY && before->entity->class != RC_BLOC) ||
			before->entity->form == RC_CAPITAL || before->entity->concept == mention->entity->country)
			continue;
		mention->entity = NULL;
		mention->type = RC_WORD;
	}
}

/* "the government in Jakarta": where it sits is who acts, and not where something is done. */
static bool
is_seat_of_government(const rc_mentions *mentions, int preposition, int i)
{
	if (preposition < 1 || !mentions->items[i].latin || mentions->items[i].entity == NULL ||
		!rc_spells_of(mentions, preposition - 1, RC_SPELT_GOVERNMENT_SEAT))
		return false;
	/* "the government of Canada" */
	return mentions->items[i].entity->form == RC_CAPITAL ? rc_has_cue(&mentions->items[preposition], RC_CUE_IN)
														 : rc_has_cue(&mentions->items[preposition], RC_CUE_OF);
}

/* "the State of Texas awarded", "in the province of Quebec": where the phrase of a part of a country begins, else `of`. */
static int
before_part_of_country(const rc_mentions *mentions, int of)
{
	int at = of - 1;

	if (at < 0 || !mentions->items[of].latin || !rc_has_cue(&mentions->items[of], RC_CUE_OF) ||
		!rc_spells_of(mentions, at, RC_SPELT_PART_OF_COUNTRY))
		return of;
	at--;
	/* "in the southern state of" */
	while (at > 0 && at > of - 4 && mentions->items[at].type == RC_WORD)
		at--;
	return at >= 0 && rc_has_cue(&mentions->items[at], RC_CUE_ARTICLE) ? at - 1 : at;
}

/*
 * "with China accounting for 21%", ", with Hyundai and Kia taking 1,500 tonnes": is the actor behind "with" told to do
 * something?  "A deal with Hyundai covering 1,500 tonnes" tells of the deal.
 */
static bool
does_something(const rc_mentions *mentions, int with, int i)
{
	int verb = i + 1;
	const rc_mention *does;

	while (verb + 2 < mentions->count && rc_is_list_joint(&mentions->items[verb]) &&
		   rc_is_actor(&mentions->items[verb + 1]))
		verb += 2;
	if (verb >= mentions->count)
		return false;
	if (rc_spells_of(mentions, verb, RC_SPELT_SUPPLYING))
		return true;
	does = &mentions->items[verb];
	return rc_has_cue(&mentions->items[with], RC_CUE_WITH) &&
		   (with == 0 || rc_is_mark(&mentions->items[with - 1], ',')) && does->latin && does->to - does->from > 4 &&
		   does->material == NULL && memcmp(mentions->text.data + does->to - 3, "ing", 3) == 0;
}

/* Mentions between whose goods they are and the tariff on them. */
#define TAXED_REACH 4

/* 将中国商品的关税提高: in Chinese a tariff on somebody's goods is named behind them. */
static bool
is_taxed(const rc_mentions *mentions, int i)
{
	if (mentions->items[i].latin || i + 1 >= mentions->count ||
		!(mentions->items[i + 1].material != NULL || rc_spells_of(mentions, i + 1, RC_SPELT_TAXED_ZH)))
		return false;
	for (int k = i + 2; k < mentions->count && k <= i + TAXED_REACH; k++)
	{
		if (rc_measure_of(&mentions->items[k]) == RC_M_TARIFF)
			return true;
		if (mentions->items[k].type == RC_MARK || mentions->items[k].type == RC_QUANTITY)
			break;
	}
	return false;
}

/* Whose what follows is: "its", "China's", "Chinese", and a name before a noun of the field, "U.S. rare earth mine". */
static bool
owns_what_follows(const rc_mentions *mentions, int i)
{
	const rc_mention *actor = &mentions->items[i];
	const rc_mention *next = actor + 1;

	if (is_possessive_follower(mentions, i + 1) || rc_spells(mentions, i, "its") || rc_spells(mentions, i, "their"))
		return true;
	if (actor->entity == NULL || !actor->latin)
		return false;
	return actor->entity->form == RC_ADJECTIVE ||
		   (i + 1 < mentions->count &&
			/* "Arafura Rare Earth will supply": a part of the name. */
			((next->material != NULL && !(next->capital && rc_is_company(actor) && !mentions->title)) ||
			 (rc_measure_reads(next, RC_NAME) && !rc_is_measure_verb(next))));
}

/* Mentions of a Chinese name before the Latin one in parentheses, at most; each character that nothing begins with is one. */
#define SPELT_REACH 14

/* 向阿尔蒙蒂工业（Almonty Industries）提供: where the unknown Chinese name of the Latin one at i in parentheses begins, or i. */
static int
chinese_name_of(const rc_mentions *mentions, int i)
{
	int from = i - 1;

	if (!mentions->chinese || i < 3 || !mentions->items[i].latin || !rc_is_mark(&mentions->items[i - 1], '(') ||
		!rc_is_mark(&mentions->items[i + 1], ')'))
		return i;
	for (; from > 0 && from > i - SPELT_REACH; from--)
	{
		const rc_mention *mention = &mentions->items[from - 1];

		if (rc_is_actor(mention) || mention->quantity != NULL || mention->time != NULL ||
			(mention->type == RC_MARK && !rc_is_mark(mention, '"')) || rc_is_predicate(mention) ||
			rc_is_measure_verb(mention) || preposition_role(mention) != RC_ROLE_NONE ||
			rc_spells(mentions, from - 1, "的"))
			break;
	}
	return from < i - 1 || rc_is_actor(&mentions->items[from - 1]) ? from : i;
}

/* Words that an English noun is called by before "global". */
#define WORDS_BEFORE_WORLD 3

/* "of the known, exploitable global reserves": the "of", or its article, before the words that stand in front of the world at i; or -1. */
static int
before_words_of_world(const rc_mentions *mentions, int i)
{
	int left = i - 1;

	if (!mentions->items[i].latin || !rc_names_world(&mentions->items[i]))
		return -1;
	while (left > 0 && left >= i - 1 - 2 * WORDS_BEFORE_WORLD &&
		   ((mentions->items[left].type == RC_WORD && !mentions->items[left].capital) ||
			(rc_is_mark(&mentions->items[left], ',') && mentions->items[left - 1].type == RC_WORD)))
		left--;
	if (left < 1 || left == i - 1)
		return -1;
	return rc_has_cue(&mentions->items[left], RC_CUE_OF) || (rc_has_cue(&mentions->items[left], RC_CUE_ARTICLE) &&
															 rc_has_cue(&mentions->items[left - 1], RC_CUE_OF))
			   ? left
			   : -1;
}

/* The word before the actor that says what he is to the verb, past his articles and the like; or -1. */
static int
word_before(const rc_mentions *mentions, int i)
{
	int left = chinese_name_of(mentions, i) - 1;

	if (before_words_of_world(mentions, i) >= 0)
		left = before_words_of_world(mentions, i);
	/* "to neighbouring China", "to the neighbouring China", but not "in exchange the U.S.". */
	if (left >= 0 && rc_is_modifier(&mentions->items[left]) && !rc_has_cue(&mentions->items[left], RC_CUE_ARTICLE))
		left--;
	/* "At the time Tokyo bought ...": no place. */
	if (left >= 1 && left == i - 2 && rc_has_cue(&mentions->items[left], RC_CUE_ARTICLE) &&
		rc_spells(mentions, left - 1, "at"))
		return -1;
	if (left >= 0 && rc_has_cue(&mentions->items[left], RC_CUE_ARTICLE))
		left--;
	if (left >= 1 && is_quantifier(mentions, left))
		left--;
	/* "of the rare earth miner" */
	if (left >= 2 && rc_has_cue(&mentions->items[i], RC_CUE_COMPANY_REF) && mentions->items[i].latin &&
		mentions->items[left].material != NULL && rc_has_cue(&mentions->items[left - 1], RC_CUE_ARTICLE))
		left -= 2;
	/* "to 28 US firms" */
	if (left >= 1 && mentions->items[left].quantity != NULL && mentions->items[left].quantity->kind == RC_Q_NUMBER &&
		mentions->items[i].latin)
		left--;
	return left >= 0 ? before_part_of_country(mentions, left) : left;
}

/* The role that the preposition at `left` gives. */
static rc_role
role_behind(rc_mentions *mentions, int left, int i)
{
	const rc_mention *actor = &mentions->items[i];
	const rc_mention *before = &mentions->items[left];
	rc_role role = is_seat_of_government(mentions, left, i) ? RC_ROLE_NONE : preposition_role(before);

	/* 由 is "by" before a doer, "from" before importing. */
	if (role == RC_ROLE_BY && !actor->latin && i + 1 < mentions->count &&
		rc_measure_of(&mentions->items[i + 1]) == RC_M_IMPORTS)
		role = RC_ROLE_FROM;
	if (role == RC_ROLE_NONE && left >= 1 && !actor->latin && rc_spells(mentions, left, "的"))
		role = take_role(mentions, left);
	/* 向巴西Serra Verde提供: the preposition before a firm's country is the firm's. */
	if (role == RC_ROLE_NONE && mentions->chinese && left == i - 1 && rc_is_firm(actor) &&
		before->role > RC_ROLE_OWNER && before->entity != NULL && before->entity->class == RC_COUNTRY)
		role = before->role;
	/* "with China accounting for 21%": who does something is no partner. */
	if (role == RC_ROLE_WITH && actor->latin && does_something(mentions, left, i))
		role = RC_ROLE_BARE;
	return role;
}

/* A list shares the preposition of its first member: "to Japan, Germany and Korea". */
static rc_role
role_in_list(const rc_mentions *mentions, int left, int i)
{
	int before = left - 1;

	if (left < 1 || !rc_is_list_joint(&mentions->items[left]) || rc_begins_other_clause(mentions, left - 1, i) ||
		(rc_is_mark(&mentions->items[left], ',') && !rc_joins_actors(mentions, left)))
		return RC_ROLE_NONE;
	if (before >= 1 && rc_is_list_joint(&mentions->items[before]))
		before--;
	if (!rc_is_actor(&mentions->items[before]) || mentions->items[before].role <= RC_ROLE_OWNER)
		return RC_ROLE_NONE;
	return mentions->items[before].role;
}

/* Words between the preposition and a firm in apposition: "to the Dutch rare earths trader Traxys". */
#define APPOSITION_REACH 7

/*
 * "to Dutch trader Traxys", "by the state-owned miner Codelco": behind an English noun for such firms a firm has the
 * preposition of that noun, and the land before it only says whence it is.
 */
static rc_role
role_in_apposition(rc_mentions *mentions, int i)
{
	const rc_mention *noun = &mentions->items[i - 1];

	if (i < 2 || !rc_is_firm(&mentions->items[i]) || !mentions->items[i].latin ||
		!(rc_has_cue(noun, RC_CUE_FIRM_NOUN) || rc_measure_reads(noun, RC_AGENT)))
		return RC_ROLE_NONE;
	for (int k = i - 2; k >= 0 && k >= i - APPOSITION_REACH; k--)
	{
		rc_mention *mention = &mentions->items[k];
		rc_role role = rc_is_actor(mention) ? mention->role : preposition_role(mention);

		if (rc_is_actor(mention) && (!mention->owner || mention->entity == NULL))
			return RC_ROLE_NONE;
		if (rc_is_actor(mention) && role > RC_ROLE_OWNER)
			mention->role = RC_ROLE_OWNER;
		if (role != RC_ROLE_NONE)
			return role > RC_ROLE_OWNER ? role : RC_ROLE_NONE;
		/* "state-owned" */
		if (mention->tight || mention[1].tight)
			continue;
		if (mention->type == RC_QUANTITY || mention->type == RC_TIME || rc_is_predicate(mention) ||
			(mention->type == RC_MARK && mention->mark != '\'' && mention->mark != '-') ||
			(mention->measure != NULL && !rc_measure_reads(mention, RC_AGENT)))
			break;
	}
	return RC_ROLE_NONE;
}

/*
 * "to Germany's Vulcan Energy", "in Chile's SQM": the preposition before the country is that of the firm, and the country
 * only says whence it is.  "In Australia's Pilbara" may be a place.
 */
static rc_role
role_behind_home(rc_mentions *mentions, int i)
{
	rc_mention *home = i >= 2 ? &mentions->items[i - 2] : NULL;
	rc_role role = home == NULL ? RC_ROLE_NONE : home->role;

	if (role <= RC_ROLE_OWNER || !home->latin || home->entity == NULL || home->entity->class != RC_COUNTRY ||
		!rc_is_mark(&mentions->items[i - 1], '\'') || !rc_is_firm(&mentions->items[i]) ||
		(role == RC_ROLE_IN && !rc_is_surely_firm(&mentions->items[i])))
		return RC_ROLE_NONE;
	home->role = RC_ROLE_OWNER;
	return role;
}

/* The role of an actor that no preposition has: by what he is joined to. */
static rc_role
role_beside(rc_mentions *mentions, int left, int i)
{
	rc_role apposed = role_in_apposition(mentions, i);
	const rc_mention *actor = &mentions->items[i];

	/* "automakers outside China", "was refined outside China": where they are, and where it is done. */
	if (left >= 0 && actor->latin && actor->entity != NULL && actor->entity->class == RC_BLOC &&
		is_outside(mentions, i) &&
		(mentions->items[left].type == RC_WORD || rc_is_use(&mentions->items[left]) ||
		 rc_measure_reads(&mentions->items[left], RC_PAST) ||
		 mentions->items[left].measure_forms == RC_FORM_BIT(RC_AGENT)))
		return RC_ROLE_IN;
	if (apposed == RC_ROLE_NONE)
		apposed = role_behind_home(mentions, i);
	if (apposed != RC_ROLE_NONE)
		return apposed;
	return mentions->chinese && is_taxed(mentions, i) ? RC_ROLE_ON : RC_ROLE_NONE;
}

void
rc_assign_role(rc_mentions *mentions, int i)
{
	rc_mention *actor = &mentions->items[i];
	int left = word_before(mentions, i);

	actor->owner = owns_what_follows(mentions, i);
	/* "US-bound shipments", "Japan-targeted curbs", whatever stands before them */
	if (rc_spells_of(mentions, i + 1, RC_SPELT_AIMED) && mentions->items[i + 1].tight)
		actor->role = RC_ROLE_TO;
	else if (left >= 0)
		actor->role = role_behind(mentions, left, i);
	/* 从皮克稀土公司（Peak Rare Earths）购买: who is named again in parentheses is what the name before them is. */
	if (actor->role == RC_ROLE_NONE && left >= 0 && left < i - 1 && mentions->chinese && actor->latin &&
		rc_is_mark(actor - 1, '(') && mentions->items[left].role > RC_ROLE_OWNER)
		actor->role = mentions->items[left].role;
	if (actor->role == RC_ROLE_NONE)
		actor->role = role_in_list(mentions, left, i);
	if (actor->role == RC_ROLE_NONE && !actor->latin && is_behind_list(mentions, i))
	{
		actor->role = RC_ROLE_THAN;
		actor->owner = false;
	}
	if (actor->role == RC_ROLE_NONE)
		actor->role = role_beside(mentions, left, i);
	if (actor->role == RC_ROLE_NONE)
		actor->role = actor->owner && !acts_by_government(mentions, i) ? RC_ROLE_OWNER : RC_ROLE_BARE;
}
