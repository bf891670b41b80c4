/*-------------------------------------------------------------------------
 *
 * rule_exclusive.c
 *		That somebody is the only one.
 *
 * "the only", "the sole", 唯一 before a noun of doing or of place, "China alone
 * can"; "only" in the sense of "merely" stands before a number or a verb and is
 * none.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"
#include "number/number.h"
#include "rules/rank_parts.h"

/* "China alone is able to separate them" */
static bool
stands_alone(const rc_reader *reader, const rc_clause *clause, int only)
{
	return rc_spells(&reader->mentions, only, "alone") && only > clause->first && only + 1 < clause->last &&
		   rc_is_actor(rc_at(reader, only - 1)) && rc_at(reader, only - 1)->role == RC_ROLE_BARE &&
		   rc_find_cue(reader, (rc_stretch){only + 1, clause->last}, RC_CUE_ABLE) >= 0;
}

/*
 * "Only China can separate them", "only Lynas separates them": the one named right behind an English "only" that begins
 * what he does or is able to do; or -1.
 */
static int
only_able(const rc_reader *reader, const rc_clause *clause, int only)
{
	if (!rc_spells(&reader->mentions, only, "only") || only + 2 >= clause->last ||
		!rc_is_actor(rc_at(reader, only + 1)) || rc_at(reader, only + 1)->role != RC_ROLE_BARE ||
		!rc_can_act(reader, only + 1))
		return -1;
	if (rc_has_cue(rc_at(reader, only + 2), RC_CUE_ABLE))
		return only + 1;
	/* "Only Chile mines more than Argentina": others do it, too. */
	for (int i = only + 3; i < clause->last; i++)
	{
		if (rc_spells(&reader->mentions, i, "more") || rc_has_cue(rc_at(reader, i), RC_CUE_MORE_THAN))
			return -1;
	}
	return rc_is_measure_verb(rc_at(reader, only + 2)) ? only + 1 : -1;
}

/* "the first and only mine": does the determiner stand before an ordinal that is joined to "only"? */
static bool
is_first_and_only(const rc_reader *reader, int only)
{
	return only >= 3 && rc_at(reader, only)->latin && rc_has_cue(rc_at(reader, only - 1), RC_CUE_AND) &&
		   rc_spells(&reader->mentions, only - 2, "first");
}

/* 只有两家, 仅有三家: is a Chinese "only" told of several? */
static bool
names_several(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const char *const several[] = {"两", "兩", "二", "三", "四", "五", "六", "七", "八", "几", "幾", "数", "數"};
	const rc_mention *next = rc_at(reader, only + 1);

	if (rc_at(reader, only)->latin || only + 1 >= clause->last || rc_spells(&reader->mentions, only, "唯一"))
		return false;
	return RC_SPELLS_ANY(&reader->mentions, only + 1, several) || rc_has_cue(next, RC_CUE_TOGETHER) ||
		   (next->quantity != NULL && next->quantity->value.has_low &&
			rc_number_compare(next->quantity->value.low, rc_number_int(1)) > 0);
}

/* "the only market for ore", "the only two plants": no doer, or more than one, is told to be the only one. */
static bool
tells_other(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const char *const nouns[] = {"market", "market for", "customer", "buyer",    "option",   "way",
										"reason", "thing",      "hope",     "question", "solution", "one of"};

	return rc_at(reader, only)->latin && only + 1 < clause->last &&
		   (RC_SPELLS_ANY(&reader->mentions, only + 1, nouns) || rc_at(reader, only + 1)->type == RC_QUANTITY);
}

/*
 * "from the only American rare earth miner, Energy Fuels", "As the only smelter
 * there, U.S. Antimony gained": the firm or site behind the comma, or -1.
 */
static int
named_behind_comma(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	int name;

	/* What ends a text may be cut off as a clause with nothing in it. */
	if (next >= reader->clauses.items + reader->clauses.count || next->first >= next->last)
		return -1;
	name = next->first;
	if (name + 1 < next->last && rc_at(reader, name + 1)->type != RC_MARK &&
		!rc_spells(&reader->mentions, clause->first, "as"))
		return -1;
	if (!rc_at(reader, name)->latin ||
		!(rc_is_mark(rc_at(reader, name - 1), ',') || rc_is_mark(rc_at(reader, name - 1), ':') ||
		  rc_is_mark(rc_at(reader, name - 1), '-')) ||
		!(rc_is_firm(rc_at(reader, name)) || rc_is_place(rc_at(reader, name))))
		return -1;
	return name;
}

static bool
is_only_one(const rc_reader *reader, int only)
{
	return rc_spells(&reader->mentions, only, "only one") || rc_spells(&reader->mentions, only, "just one");
}

/* Comes "the", "nation's" or another determiner before "only"? */
static bool
is_determined(const rc_reader *reader, const rc_clause *clause, int only)
{
	/* 仅有不到1%: merely. */
	if (!rc_at(reader, only)->latin && only + 1 < clause->last && rc_at(reader, only + 1)->type == RC_QUANTITY &&
		rc_at(reader, only + 1)->quantity->kind != RC_Q_NUMBER)
		return false;
	/* 只有两家能分离: not the only one, but the only ones. */
	if (names_several(reader, clause, only))
		return false;
	if (!rc_at(reader, only)->latin || stands_alone(reader, clause, only) || only_able(reader, clause, only) >= 0 ||
		is_first_and_only(reader, only))
		return true;
	/* "has just one mine, Mountain Pass" */
	if (is_only_one(reader, only) && named_behind_comma(reader, clause) >= 0)
		return true;
	return only > clause->first && (rc_spells(&reader->mentions, only - 1, "the") ||
									rc_is_mark(rc_at(reader, only - 1), '\'') || rc_at(reader, only - 1)->owner);
}

/* Words between a Chinese "only" and the noun of the only one. */
#define NOUN_REACH 8

/* 分离能力, 冶炼产能: a Chinese word for capacity that says what one can do. */
static bool
is_power_to_refine(const rc_reader *reader, int i)
{
	static const char *const verbs[] = {"分离", "分離", "冶炼", "冶煉", "精炼", "精煉", "提炼", "提煉", "加工"};

	for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]) && rc_measure_of(rc_at(reader, i)) == RC_M_CAPACITY; k++)
	{
		if (rc_holds(&reader->mentions, i, verbs[k]))
			return true;
	}
	return false;
}

/* 美国唯一的稀土矿商MP Materials停止出口: where the Chinese noun of the only one ends, before the firm that it names. */
static int
end_of_noun(const rc_reader *reader, const rc_clause *clause, int only)
{
	bool goods = false;

	for (int i = only + 1; i < clause->last && !rc_at(reader, only)->latin; i++)
	{
		goods |= rc_at(reader, i)->material != NULL;
		if (goods && rc_is_firm(rc_at(reader, i)))
			return i;
	}
	return clause->last;
}

/* The measure, and its mention if any, in which one is the only: of the agent or verb that follows; a company or mine mines. */
static rc_measure
exclusive_measure(const rc_reader *reader, const rc_clause *clause, int only, int *at)
{
	static const char *const plants[] = {"plant", "facility", "factory"};
	int last;

	*at = -1;
	last = end_of_noun(reader, clause, only);
	for (int i = only + 1; i < last; i++)
	{
		/* "producer of separated rare earths" refines them; who has 分离能力 does, too. */
		if (rc_measure_of(rc_at(reader, i)) == RC_M_REFINING || is_power_to_refine(reader, i))
		{
			*at = i;
			return RC_M_REFINING;
		}
	}
	for (int i = only + 1; i < last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF &&
			measure != RC_M_INVESTMENT && measure != RC_M_MARKET)
			return measure;
	}
	for (int i = only + 1; i < last && i < only + 10; i++)
	{
		if (rc_spells(&reader->mentions, i, "矿山") || rc_spells(&reader->mentions, i, "矿") ||
			rc_spells(&reader->mentions, i, "company") || rc_spells(&reader->mentions, i, "mine") ||
			rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
			return RC_M_MINING;
		if (rc_measure_of_works(reader, i) != RC_M_NONE)
			return rc_measure_of_works(reader, i);
		if (rc_spells(&reader->mentions, i, "mill"))
			return RC_M_REFINING;
		if (rc_at(reader, i - 1)->material != NULL && RC_SPELLS_ANY(&reader->mentions, i, plants))
			return strstr(rc_concept_name(RC_MATERIALS, rc_at(reader, i - 1)->material->concept), "magnets") != NULL
					   ? RC_M_PRODUCTION
					   : RC_M_REFINING;
	}
	for (int i = only + 1; i < last && i < only + 10 && !rc_at(reader, only)->latin; i++)
	{
		if (rc_spells(&reader->mentions, i, "提供"))
			return RC_M_SUPPLY;
	}
	return RC_M_NONE;
}

/* 唯一的稀土矿: does the Chinese phrase end with ore that stands for the mine of it, right before a verb, a mark or nothing? */
static bool
ends_with_mine(const rc_reader *reader, const rc_clause *clause, int only)
{
	for (int i = only + 1; i < clause->last && i <= only + NOUN_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 唯一正在开采的稀土矿 */
		if (rc_measure_of(mention) == RC_M_MINING && rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF))
			continue;
		if (mention->latin || mention->measure != NULL)
			return false;
		if (mention->material == NULL)
			continue;
		return (memcmp(reader->mentions.text.data + mention->to - 3, "矿", 3) == 0 ||
				memcmp(reader->mentions.text.data + mention->to - 3, "礦", 3) == 0) &&
			   (i + 1 == clause->last || rc_at(reader, i + 1)->type == RC_MARK ||
				rc_has_cue(rc_at(reader, i + 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_ALSO) ||
				rc_has_cue(rc_at(reader, i + 1), RC_CUE_IN) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_DONE_IN) ||
				rc_is_actor(rc_at(reader, i + 1)) ||
				(rc_measure_of(rc_at(reader, i + 1)) == RC_M_MINING &&
				 rc_measure_reads(rc_at(reader, i + 1), RC_AGENT)));
	}
	return false;
}

/* 只有中国掌握分离技术: the goods whose technology is the Chinese object of what only one has. */
static bool
read_technology(const rc_reader *reader, rc_stretch behind, rc_materials *materials)
{
	for (int i = rc_find_cue(reader, behind, RC_CUE_HOLD) + 1; i > 0 && i < behind.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material == NULL || mention->latin)
			continue;
		if (strcmp(rc_concept_name(RC_MATERIALS, mention->material->concept), "rare earth technology") == 0)
		{
			*materials = (rc_materials){{{"rare earths", 11}}, 1};
			return true;
		}
	}
	return false;
}

/* 国内唯一: at home, where a Chinese word for it stands right before "only" and nobody else's whole is named. */
static bool
is_only_at_home(const rc_reader *reader, const rc_clause *clause, int only)
{
	return !rc_at(reader, only)->latin && only > clause->first && rc_has_cue(rc_at(reader, only - 1), RC_CUE_SELF_REF);
}

/* "owns the country's only mine": the country of the firm that is the only one there, else the one spoken of; or data NULL. */
static rc_text
country_spoken_of(const rc_reader *reader, const rc_clause *clause, int only, rc_text firm)
{
	int owner = only - 2;

	if (owner < clause->first || !rc_at(reader, only)->latin || rc_at(reader, owner)->entity != NULL ||
		!rc_has_cue(rc_at(reader, owner), RC_CUE_PRONOUN_IT) || rc_spells(&reader->mentions, owner, "its"))
		return (rc_text){NULL, 0};
	for (int i = owner - 1; i >= 0; i--)
	{
		rc_text country = rc_country_of(rc_at(reader, i)->entity);

		if (country.data != NULL && rc_text_same(rc_actor_name(reader, i), firm))
			return country;
	}
	return reader->scene->country;
}

static rc_text
exclusive_scope(const rc_reader *reader, const rc_clause *clause, int only, rc_text subject)
{
	rc_text country = country_spoken_of(reader, clause, only, subject);

	if (country.data != NULL)
		return country;
	for (int i = only - 2 < clause->first ? clause->first : only - 2; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_is_actor(mention) || rc_text_same(mention->name, subject))
			continue;
		/* 只有马来西亚的莱纳斯工厂: whose the only one is, it is not the only one of. */
		if (!mention->latin && i == only + 1 && mention->role == RC_ROLE_OWNER)
			continue;
		/* "The U.S. has just one" */
		if (mention->owner || mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF || i > only ||
			is_only_one(reader, only))
			return rc_actor_name(reader, i);
	}
	/* "the only producer in the country" */
	for (int i = only + 1; i < clause->last && rc_at(reader, only)->latin; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LAND_REF) && rc_at(reader, i)->role == RC_ROLE_IN &&
			rc_actor_name(reader, i).data != NULL)
			return rc_actor_name(reader, i);
	}
	/* 除中国外，只有莱纳斯能够分离, "Outside China, only Lynas separates" */
	if (clause > reader->clauses.items && clause->first > 1 && only == clause->first &&
		rc_text_is(rc_at(reader, clause->first - 2)->name, "outside CN"))
		return rc_at(reader, clause->first - 2)->name;
	return is_only_at_home(reader, clause, only) ? rc_home(reader) : (rc_text){"WORLD", 5};
}

/* 只有中国拥有…: the one named right behind a Chinese "only", or -1. */
static int
named_only(const rc_reader *reader, const rc_clause *clause, int only)
{
	if (only_able(reader, clause, only) >= 0)
		return only + 1;
	/* 只有马来西亚的莱纳斯工厂 */
	if (!rc_at(reader, only)->latin && only + 3 < clause->last && rc_at(reader, only + 1)->role == RC_ROLE_OWNER &&
		rc_has_cue(rc_at(reader, only + 2), RC_CUE_OF) && rc_is_firm(rc_at(reader, only + 3)))
		return only + 3;
	if (rc_at(reader, only)->latin || only + 1 >= clause->last || !rc_is_actor(rc_at(reader, only + 1)) ||
		rc_at(reader, only + 1)->role != RC_ROLE_BARE || !rc_can_act(reader, only + 1))
		return -1;
	return only + 1;
}

/* Words between the noun and the name of the only one. */
#define NAME_REACH 4

/* 美国本土唯一的, 欧盟境内唯一的: the mention of the whole that stands right before a Chinese "only", or -1. */
static int
whole_before(const rc_reader *reader, const rc_clause *clause, int only)
{
	int i = only - 1;

	/* 美国境内现役的唯一一座 */
	if (!rc_at(reader, only)->latin && rc_spells(&reader->mentions, i, "的"))
	{
		for (i--; i >= clause->first && i >= only - 1 - NAME_REACH &&
				  (rc_at(reader, i)->type == RC_WORD || rc_has_cue(rc_at(reader, i), RC_CUE_ALSO));
			 i--)
			;
	}
	/* 美国目前唯一, 美国境内唯一 */
	while (i >= clause->first &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_SELF_REF) || rc_has_cue(rc_at(reader, i), RC_CUE_PLAIN_WORD) ||
			(!rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_ALSO))))
		i--;
	if (rc_at(reader, only)->latin || i < clause->first || rc_at(reader, i)->entity == NULL ||
		rc_is_company(rc_at(reader, i)))
		return -1;
	return i;
}

/* 美国唯一的稀土矿商MP Materials: the firm right behind the noun, or -1. */
static int
named_behind(const rc_reader *reader, const rc_clause *clause, int only)
{
	int noun = -1;

	for (int i = only + 1; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (noun >= 0 && (rc_is_firm(mention) || rc_is_site(reader, i) ||
						  (rc_is_place(mention) && i == noun + 1 && mention->role == RC_ROLE_BARE)))
			return i;
		if (mention->material != NULL || mention->measure != NULL || rc_has_cue(mention, RC_CUE_HOLDER))
			noun = i;
		else if (rc_is_predicate(mention) || (noun >= 0 && i > noun + NAME_REACH))
			break;
	}
	return -1;
}

/* 芒廷帕斯的作业点（美国唯一的稀土矿）: the one named last before the parenthesis, or -1. */
static int
named_before_aside(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first - 2; clause->aside && i >= 0 && i >= clause->first - 2 * NAME_REACH; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

/* 位于加州的山口矿（Mountain Pass）是美国唯一的: the site or firm in the parenthesis before the Chinese verb of being, or -1. */
static int
named_in_parenthesis(const rc_reader *reader, const rc_clause *clause, int whole)
{
	int at = rc_find_cue(reader, (rc_stretch){clause->first, whole}, RC_CUE_COPULA) - 2;

	return at >= clause->first && rc_is_mark(rc_at(reader, at + 1), ')') &&
				   (rc_is_firm(rc_at(reader, at)) || rc_is_site(reader, at) || rc_is_place(rc_at(reader, at)))
			   ? at
			   : -1;
}

/* MP Materials运营着美国唯一的稀土矿: the firm whose doing with it the Chinese clause tells, or -1. */
static int
runner_before(const rc_reader *reader, const rc_clause *clause, int whole)
{
	int firm = rc_subject_in(reader, (rc_stretch){clause->first, whole});

	return firm >= 0 && firm < whole - 1 &&
				   (rc_is_firm(rc_at(reader, firm)) || rc_has_cue(rc_at(reader, firm), RC_CUE_COMPANY_REF) ||
					/* 爱沙尼亚拥有欧洲唯一的分离厂 */
					rc_has_cue(rc_at(reader, whole - 1), RC_CUE_HOLD)) &&
				   rc_at(reader, firm)->role == RC_ROLE_BARE && rc_at(reader, whole)->role <= RC_ROLE_OWNER &&
				   !rc_has_cue(rc_at(reader, whole - 1), RC_CUE_OF)
			   ? firm
			   : -1;
}

/* 唯一的稀土矿——芒廷帕斯矿, 唯一一家冶炼厂，即株冶: the one that the next Chinese clause begins with, or says that it is; or -1. */
static int
named_by_next(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"即", "也就是", "亦即", "就是"};
	const rc_clause *next = clause + 1;
	bool named;

	if (next >= reader->clauses.items + reader->clauses.count || next->first >= next->last ||
		rc_at(reader, clause->last - 1)->latin)
		return -1;
	named = RC_SPELLS_ANY(&reader->mentions, next->first, words) || rc_is_mark(rc_at(reader, next->first - 1), '-');
	for (int i = next->first; named && i < next->last && i <= next->first + NAME_REACH; i++)
	{
		if ((rc_is_firm(rc_at(reader, i)) || rc_is_site(reader, i) || rc_is_place(rc_at(reader, i))) &&
			rc_at(reader, i)->role != RC_ROLE_OWNER)
			return i;
	}
	return -1;
}

/* 索尔维公司的拉罗谢尔工厂: the firm whose Chinese site stands at i, else i itself. */
static int
owner_of_plant(const rc_reader *reader, int i)
{
	int firm = i - 2;

	if (!rc_is_place(rc_at(reader, i)) || firm < 0 || !rc_spells(&reader->mentions, i - 1, "的"))
		return i;
	firm -= firm > 0 && rc_has_cue(rc_at(reader, firm), RC_CUE_COMPANY_REF);
	return rc_is_company(rc_at(reader, firm)) ? firm : i;
}

/* Who the only one of a Chinese whole at `whole` is: not the whole, but who is told before or behind it; or -1. */
static int
holder_in(const rc_reader *reader, const rc_clause *clause, int only, int whole)
{
	int at = named_behind(reader, clause, only);
	int copula = rc_find_cue(reader, (rc_stretch){only + 1, clause->last}, RC_CUE_COPULA);

	/* 美国唯一的稀土矿是加州的芒廷帕斯 */
	for (int i = copula + 1; at < 0 && copula >= 0 && i < clause->last && i <= copula + NAME_REACH; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && rc_at(reader, i)->role == RC_ROLE_BARE)
			at = i;
	}
	/* 欧洲唯一的分离厂位于爱沙尼亚 */
	if (at < 0 && copula < 0)
	{
		int in = rc_find_cue(reader, (rc_stretch){only + 1, clause->last}, RC_CUE_DONE_IN);

		if (in >= 0 && in + 1 < clause->last && rc_is_actor(rc_at(reader, in + 1)))
			at = in + 1;
	}
	if (at < 0)
		at = named_before_aside(reader, clause);
	if (at < 0)
		at = named_in_parenthesis(reader, clause, whole);
	if (at < 0 && rc_find_cue(reader, (rc_stretch){clause->first, whole}, RC_CUE_COPULA) >= 0)
		at = rc_subject_in(reader, (rc_stretch){clause->first, whole});
	if (at < 0)
		at = runner_before(reader, clause, whole);
	if (at < 0)
		at = named_by_next(reader, clause);
	return at >= 0 ? owner_of_plant(reader, rc_head_of_name(reader, at)) : rc_named_before(reader, clause);
}

/* "bought from the only American miner": one of whom only that is told, not who it is. */
static bool
is_unnamed(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const rc_cue prepositions[] = {RC_CUE_FROM, RC_CUE_TO, RC_CUE_WITH, RC_CUE_FOR};

	for (size_t i = 0; i < sizeof(prepositions) / sizeof(prepositions[0]) && rc_at(reader, only)->latin; i++)
	{
		if (only - 2 >= clause->first && rc_has_cue(rc_at(reader, only - 2), prepositions[i]))
			return true;
	}
	return false;
}

/* "is operated by MP Materials", "the only mine in the US, owned by Lynas": whose the only one is; or -1. */
static int
owner_behind(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const char *const verbs[] = {"owned", "operated", "run", "controlled"};
	static const char *const belongs[] = {"belongs to", "belonged to"};
	int last = clause + 1 < reader->clauses.items + reader->clauses.count ? clause[1].last : clause->last;

	for (int i = only + 1; rc_at(reader, only)->latin && i + 2 < last; i++)
	{
		const rc_mention *owner = rc_at(reader, i + 2);

		if ((RC_SPELLS_ANY(&reader->mentions, i, verbs) && rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY)) ||
			RC_SPELLS_ANY(&reader->mentions, i + 1, belongs))
			return rc_is_actor(owner) && rc_can_act(reader, i + 2) ? i + 2 : -1;
		if (rc_has_cue(rc_at(reader, i), RC_CUE_AND))
			break;
	}
	return -1;
}

/* Who the only one is: named before it, behind "is", or before the clause in apposition. */
static rc_text
only_one(const rc_reader *reader, const rc_clause *clause, int only, int whole, int measure_at)
{
	int at = whole >= 0 ? holder_in(reader, clause, only, whole) : -1;

	if (at < 0 && rc_at(reader, only)->latin)
		at = named_behind_comma(reader, clause);
	if (at < 0)
		at = owner_behind(reader, clause, only);
	if (at >= 0)
		return rc_actor_name(reader, at);
	if (is_unnamed(reader, clause, only))
		return (rc_text){NULL, 0};
	at = named_only(reader, clause, only);
	/* 只剩下一个矿山在运营，即由MP Materials经营的山口矿 */
	if (at < 0 && whole < 0 && named_by_next(reader, clause) >= 0)
		return rc_actor_name(reader, named_by_next(reader, clause));
	if (at < 0 && whole < 0)
		at = rc_subject_in(reader, (rc_stretch){clause->first, only});
	/* "Its only producer is Vacuumschmelze": whose it is. */
	if (at >= 0 && at == only - 1 && rc_at(reader, at)->latin && rc_has_cue(rc_at(reader, at), RC_CUE_PRONOUN_IT))
		at = -1;
	if (at < 0)
		at = rc_named_behind(reader, clause, measure_at < 0 ? only : measure_at);
	/* "Nyrstar's Clarksville smelter is the only one" */
	if (at >= 0 &&
		(rc_at(reader, at)->role == RC_ROLE_BARE || (rc_at(reader, at)->owner && rc_is_firm(rc_at(reader, at)))) &&
		!rc_is_world(rc_at(reader, at)->name))
		return rc_actor_name(reader, at);
	/* "MP Materials, which operates the only mine" */
	if (rc_antecedent(reader, clause).data != NULL)
		return rc_antecedent(reader, clause);
	at = rc_named_before(reader, clause);
	if (at >= 0)
		return rc_actor_name(reader, at);
	/* 作为美国唯一的稀土生产商，MP Materials… */
	if (rc_subject_ahead(reader, clause).data != NULL)
		return rc_subject_ahead(reader, clause);
	/* 也是目前海外唯一能…: a Chinese sentence that names nobody goes on with whom the last one spoke of. */
	if (whole >= 0 && reader->scene->subject_age <= 1 && rc_subject_in(reader, (rc_stretch){clause->first, whole}) < 0)
		return reader->scene->subject;
	if (clause->first == only - 1 || clause->relative || clause > reader->clauses.items)
		return reader->scene->subject_age == 0 ? reader->scene->subject : (rc_text){NULL, 0};
	return (rc_text){NULL, 0};
}

/* The measure joined to the one at `at`, in Chinese also behind it: 分离并供应; or -1. */
static int
also_done(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (at >= 0 && at + 2 < clause->last && !rc_at(reader, at)->latin &&
		(rc_is_joint(rc_at(reader, at + 1)) || rc_spells(&reader->mentions, at + 1, "并")) &&
		rc_counts(rc_measure_of(rc_at(reader, at + 2))) && rc_is_measure_verb(rc_at(reader, at + 2)))
		return at + 2;
	return rc_joined_measure(reader, at);
}

/* The goods told behind "only", else, of works and doers, those that the text speaks of: then not *told. */
static bool
read_goods(const rc_reader *reader, rc_stretch behind, rc_materials *materials, bool *told)
{
	bool works = false;

	*told = rc_materials_in(reader, behind, false, materials);
	if (*told)
		return true;
	for (int i = behind.first + 1; i < behind.last && !works; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		works = mention->latin ? i <= behind.first + 3 &&
									 (rc_measure_reads(mention, RC_AGENT) || rc_has_cue(mention, RC_CUE_SITE)) &&
									 /* "the only supplier of lobsters" */
									 !rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF)
							   : rc_has_cue(mention, RC_CUE_PLANT) || rc_spells(&reader->mentions, i, "矿山") ||
									 rc_spells(&reader->mentions, i, "矿");
	}
	*materials = reader->scene->materials;
	return works && reader->scene->materials_age <= 1 && materials->count == 1;
}

rc_status
rc_rule_exclusive(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_claim claim;
		rc_materials materials;
		rc_status status;
		int measure_at, joined, whole;
		bool mine, told = true;

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_ONLY) || !is_determined(reader, clause, i) ||
			tells_other(reader, clause, i))
			continue;
		rc_claim_start(reader, clause, i, RC_EXCLUSIVE, &claim);
		claim.measure = exclusive_measure(reader, clause, i, &measure_at);
		mine = ends_with_mine(reader, clause, i);
		if (mine && (claim.measure == RC_M_NONE || claim.measure == RC_M_PRODUCTION))
			claim.measure = RC_M_MINING;
		if (claim.measure == RC_M_NONE && read_technology(reader, (rc_stretch){i, clause->last}, &materials))
			claim.measure = RC_M_TECHNOLOGY;
		else if (claim.measure == RC_M_NONE || !read_goods(reader, (rc_stretch){i, clause->last}, &materials, &told))
			continue;
		if (mine && rc_text_is(materials.items[0], "rare earth ores"))
			materials = (rc_materials){{{"rare earths", 11}}, 1};
		whole = whole_before(reader, clause, i);
		claim.subject = only_one(reader, clause, i, whole, measure_at);
		claim.scope = whole >= 0 ? rc_actor_name(reader, whole) : exclusive_scope(reader, clause, i, claim.subject);
		if (rc_text_same(claim.scope, claim.subject))
			claim.subject = (rc_text){NULL, 0};
		/* Who the only one is has to be told. */
		if (claim.subject.data == NULL)
			continue;
		claim.has_period = false;
		claim.confidence = told ? 80 : 65;
		status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, i), clause->last, error);
		joined = also_done(reader, clause, measure_at);
		if (status == RC_OK && joined >= 0)
		{
			claim.measure = rc_measure_of(rc_at(reader, joined));
			status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, i), clause->last, error);
		}
		if (status != RC_OK)
			return status;
	}
	return RC_OK;
}
