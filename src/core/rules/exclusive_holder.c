/*-------------------------------------------------------------------------
 *
 * exclusive_holder.c
 *		Who is the only one, and of what whole.
 *
 * He stands before the words, behind the verb of being, between commas behind
 * the noun, or is whom the sentence goes on with; in Chinese the whole stands
 * right before the words, 美国唯一的, and he is told before it or behind the noun.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/exclusive_parts.h"

#include "rules/rank_parts.h"
#include "rules/rules.h"

/* Words between the noun and the name of the only one. */
#define NAME_REACH 4

/*
 * "Only China can separate them", "only Lynas separates them": the one named right behind an English "only" that begins
 * what he does or is able to do; or -1.
 */
int
rc_only_able(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const char *const words[] = {"only",     "nobody but",    "no one but",
										"none but", "nobody except", "no one except"};

	if (!RC_SPELLS_ANY(&reader->mentions, only, words) || only + 2 >= clause->last ||
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

bool
rc_is_first_and_only(const rc_reader *reader, int only)
{
	return only >= 3 && rc_at(reader, only)->latin && rc_has_cue(rc_at(reader, only - 1), RC_CUE_AND) &&
		   rc_spells(&reader->mentions, only - 2, "first");
}

bool
rc_is_only_one(const rc_reader *reader, int only)
{
	return rc_spells_of(&reader->mentions, only, RC_SPELT_ONLY_ONE);
}

/*
 * "from the only American rare earth miner, Energy Fuels", "As the only smelter
 * there, U.S. Antimony gained": the firm or site behind the comma, or -1.
 */
int
rc_only_behind_comma(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_clause *next = clause + 1;
	int name;

	/* What ends a text may be cut off as a clause with nothing in it. */
	if (next >= reader->clauses.items + reader->clauses.count || next->first >= next->last)
		return -1;
	name = next->first;
	/* "only one mine, Mountain Pass in California" */
	if (name + 1 < next->last && rc_at(reader, name + 1)->type != RC_MARK &&
		!(rc_is_only_one(reader, only) && rc_has_cue(rc_at(reader, name + 1), RC_CUE_IN)) &&
		!rc_spells(&reader->mentions, clause->first, "as"))
		return -1;
	if (!rc_at(reader, name)->latin ||
		!(rc_is_mark(rc_at(reader, name - 1), ',') || rc_is_mark(rc_at(reader, name - 1), ':') ||
		  rc_is_mark(rc_at(reader, name - 1), '-')) ||
		!(rc_is_firm(rc_at(reader, name)) || rc_is_place(rc_at(reader, name))))
		return -1;
	return name;
}

/* 国内唯一: at home, where a Chinese word for it stands right before "only" and nobody else's whole is named. */
static bool
is_only_at_home(const rc_reader *reader, const rc_clause *clause, int only)
{
	return !rc_at(reader, only)->latin && only > clause->first && rc_has_cue(rc_at(reader, only - 1), RC_CUE_SELF_REF);
}

/* The country of the firm that is named before the mention, or data NULL. */
static rc_text
country_of_named(const rc_reader *reader, int before, rc_text firm)
{
	for (int i = before - 1; i >= 0; i--)
	{
		rc_text country = rc_country_of(rc_at(reader, i)->entity);

		if (country.data != NULL && rc_text_same(rc_actor_name(reader, i), firm))
			return country;
	}
	return (rc_text){NULL, 0};
}

/* "owns the country's only mine": the country of the firm that is the only one there, else the one spoken of; or data NULL. */
static rc_text
country_spoken_of(const rc_reader *reader, const rc_clause *clause, int only, rc_text firm)
{
	int owner = only - 2;

	if (owner < clause->first || !rc_at(reader, only)->latin || rc_at(reader, owner)->entity != NULL ||
		!rc_has_cue(rc_at(reader, owner), RC_CUE_PRONOUN_IT) || rc_spells(&reader->mentions, owner, "its"))
		return (rc_text){NULL, 0};
	return country_of_named(reader, owner, firm).data != NULL ? country_of_named(reader, owner, firm)
															  : reader->scene->country;
}

/* Does a clause of the sentence begin at the mention?  The one that is read may be a copy of a part. */
static bool
begins_clause(const rc_reader *reader, int at)
{
	for (int i = 0; i < reader->clauses.count; i++)
	{
		if (reader->clauses.items[i].first == at)
			return true;
	}
	return false;
}

/* 放眼美国，只有…; 偌大的欧洲，…: the land or bloc that is all that the Chinese clause before names; data NULL without one. */
static rc_text
whole_looked_over(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"放眼", "纵观", "縱觀", "环顾", "環顧", "遍寻", "偌大", "整个", "整個", "全"};
	const rc_clause *before = clause - 1;
	int at = clause->first - 2;

	if (clause == reader->clauses.items || rc_at(reader, clause->first)->latin || at < before->first ||
		!rc_is_mark(rc_at(reader, at + 1), ',') || before->last - before->first > NAME_REACH + 1 ||
		rc_at(reader, at)->entity == NULL || rc_is_company(rc_at(reader, at)) ||
		!RC_SAYS_ANY(&reader->mentions, before->first, at, words))
		return (rc_text){NULL, 0};
	return rc_at(reader, at)->name;
}

/* Does the English stretch name all outside China? */
static bool
names_outside(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->latin && rc_text_is(rc_at(reader, i)->name, "outside CN"))
			return true;
	}
	return false;
}

rc_text
rc_only_scope(const rc_reader *reader, const rc_clause *clause, rc_stretch told, int only, rc_text subject)
{
	rc_text country = country_spoken_of(reader, clause, only, subject);
	/* "Canada's first and only producer" */
	int near = rc_is_first_and_only(reader, only) ? only - 4 : only - 2;

	if (country.data != NULL)
		return country;
	for (int i = near < told.first ? told.first : near; i < told.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_is_actor(mention) || rc_text_same(mention->name, subject))
			continue;
		/* "the world's only processor of rare earths outside China" */
		if (rc_is_world(mention->name) && names_outside(reader, (rc_stretch){only + 1, told.last}))
			continue;
		/* 只有马来西亚的莱纳斯工厂: whose the only one is, it is not the only one of. */
		if (!mention->latin && i == only + 1 && mention->role == RC_ROLE_OWNER)
			continue;
		/* "The U.S. has just one" */
		if (mention->owner || mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF || i > only ||
			rc_is_only_one(reader, only))
			return rc_actor_name(reader, i);
	}
	/* "the only producer in the country" */
	for (int i = only + 1; i < told.last && rc_at(reader, only)->latin; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LAND_REF) && rc_at(reader, i)->role == RC_ROLE_IN &&
			rc_actor_name(reader, i).data != NULL)
			return rc_actor_name(reader, i);
	}
	/* "USA Rare Earth is the only firm in the country": in its own. */
	for (int i = only + 1; i < told.last && rc_at(reader, only)->latin; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LAND_REF) && country_of_named(reader, only, subject).data != NULL)
			return country_of_named(reader, only, subject);
	}
	/* "In the whole G7 we are the only ones" */
	if (rc_at(reader, only)->latin &&
		rc_has_cue(rc_at(reader, clause->first + rc_is_mark(rc_at(reader, clause->first), '"')), RC_CUE_IN))
	{
		int in = rc_actor_in(reader, (rc_stretch){clause->first, only}, RC_ROLE_IN);

		if (in >= 0 && !rc_is_firm(rc_at(reader, in)))
			return rc_actor_name(reader, in);
	}
	/* 中国以外第一家也是唯一一家 */
	for (int i = clause->first; i < only && !rc_at(reader, only)->latin; i++)
	{
		if (rc_text_is(rc_at(reader, i)->name, "outside CN"))
			return rc_at(reader, i)->name;
	}
	/* 除中国外，只有莱纳斯能够分离, "Outside China, Lynas is the only one to separate" */
	if (clause->first > 1 &&
		(rc_text_is(rc_at(reader, clause->first - 2)->name, "outside CN") ||
		 /* "In Europe, only Solvay can separate them" */
		 (begins_clause(reader, clause->first - 3) && rc_at(reader, clause->first - 2)->role == RC_ROLE_IN)))
		return rc_at(reader, clause->first - 2)->name;
	if (whole_looked_over(reader, clause).data != NULL)
		return whole_looked_over(reader, clause);
	/* "MP Materials, the only domestic producer": in its own country */
	if (rc_at(reader, only)->latin && rc_spells(&reader->mentions, only + 1, "domestic") &&
		country_of_named(reader, only, subject).data != NULL)
		return country_of_named(reader, only, subject);
	return is_only_at_home(reader, clause, only) ? rc_home(reader) : (rc_text){"WORLD", 5};
}

/* 只有中国拥有…: the one named right behind a Chinese "only", or -1. */
int
rc_only_named(const rc_reader *reader, const rc_clause *clause, int only)
{
	if (rc_only_able(reader, clause, only) >= 0)
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

/* 美国本土唯一的, 欧盟境内唯一的: the mention of the whole that stands right before a Chinese "only", or -1. */
int
rc_only_whole(const rc_reader *reader, const rc_clause *clause, int only)
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

/* 仅有一座稀土矿，由MP Materials经营: who runs it, as the next Chinese clause begins with; or -1. */
static int
run_by_next(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	int by;

	if (next >= reader->clauses.items + reader->clauses.count || next->first + 1 >= next->last ||
		rc_at(reader, clause->last - 1)->latin || !rc_has_cue(rc_at(reader, next->first), RC_CUE_BY))
		return -1;
	by = rc_head_of_name(reader, next->first + 1);
	return rc_is_firm(rc_at(reader, by)) && rc_can_act(reader, by) ? by : -1;
}

bool
rc_only_named_next(const rc_reader *reader, const rc_clause *clause)
{
	return named_by_next(reader, clause) >= 0;
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
	/* 仅有一座稀土矿，由MP Materials经营; 设在爱沙尼亚，由Neo经营 */
	if (at < 0)
		at = run_by_next(reader, clause);
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
	static const rc_cue prepositions[] = {RC_CUE_FROM, RC_CUE_TO, RC_CUE_WITH, RC_CUE_FOR, RC_CUE_IN};

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
	int last = clause + 1 < reader->clauses.items + reader->clauses.count ? clause[1].last : clause->last;

	for (int i = only + 1; rc_at(reader, only)->latin && i + 2 < last; i++)
	{
		const rc_mention *owner = rc_at(reader, i + 2);

		if ((rc_spells_of(&reader->mentions, i, RC_SPELT_OWNED) && rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY)) ||
			rc_spells_of(&reader->mentions, i + 1, RC_SPELT_BELONG))
		{
			int firm = i + 3 + rc_is_mark(rc_at(reader, i + 3), '\'');

			/* "is run by Australia's Lynas" */
			if (owner->owner && firm < last && rc_is_firm(rc_at(reader, firm)) && rc_can_act(reader, firm))
				return firm;
			return rc_is_actor(owner) && rc_can_act(reader, i + 2) ? i + 2 : -1;
		}
		if (rc_has_cue(rc_at(reader, i), RC_CUE_AND))
			break;
	}
	return -1;
}

/* "the Mountain Pass pit in California's Mojave Desert, the lone mine": the site told before where it lies; or -1. */
static int
site_before(const rc_reader *reader, const rc_clause *clause)
{
	bool lies = false;

	if (clause == reader->clauses.items || !rc_is_mark(rc_at(reader, clause->first - 1), ','))
		return -1;
	for (int i = clause->first - 2; i >= clause[-1].first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (lies && rc_is_actor(mention) && rc_can_act(reader, i) && !mention->owner &&
			((rc_is_place(mention) && mention->role != RC_ROLE_IN) || rc_is_site(reader, i)))
			return i;
		lies |= rc_is_actor(mention) && mention->role == RC_ROLE_IN;
		if (rc_is_predicate(mention) || mention->type == RC_MARK ? !rc_is_mark(mention, '\'') : false)
			break;
	}
	return -1;
}

/* "The Chinese are", "Chinese firms are": does the adjective of a country at `at` stand for its people or firms? */
static bool
stands_for_people(const rc_reader *reader, int at, int only)
{
	int verb = at + 1 < only && rc_at(reader, at + 1)->type == RC_WORD ? at + 2 : at + 1;

	return rc_at(reader, at)->latin && rc_at(reader, at)->owner && verb < only &&
		   rc_has_cue(rc_at(reader, verb), RC_CUE_COPULA);
}

/* "There is one miner in Korea, and that is Almonty", "and that producer will be it": whom the next English clause says it is, or -1. */
static int
named_by_that(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_clause *next = clause + 1;
	int that, is;

	if (!rc_at(reader, only)->latin || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last)
		return -1;
	that = next->first + rc_has_cue(rc_at(reader, next->first), RC_CUE_AND);
	if (!rc_spells_of(&reader->mentions, that, RC_SPELT_THAT_ONE))
		return -1;
	is = rc_find_cue(reader, (rc_stretch){next->first, next->last}, RC_CUE_COPULA);
	if (is < 0)
		is = rc_find_cue(reader, (rc_stretch){next->first, next->last}, RC_CUE_FORECAST);
	/* "that's Lynas" */
	if (is < 0 && rc_is_mark(rc_at(reader, that + 1), '\''))
		is = that + 1;
	return is > 0 && is + 1 < next->last && rc_is_actor(rc_at(reader, is + 1)) && rc_can_act(reader, is + 1) ? is + 1
																											 : -1;
}

/* The one named before the only one, or behind "is", in the clause itself; or -1. */
static int
holder_in_clause(const rc_reader *reader, const rc_clause *clause, int only, int whole, int measure_at)
{
	int at = rc_only_named(reader, clause, only);

	if (at < 0 && !rc_at(reader, only)->latin)
		at = run_by_next(reader, clause);
	/* 只剩下一个矿山在运营，即由MP Materials经营的山口矿 */
	if (at < 0 && whole < 0 && named_by_next(reader, clause) >= 0)
		return named_by_next(reader, clause);
	if (at < 0 && whole < 0)
		at = rc_subject_in(reader, (rc_stretch){clause->first, only});
	/* "Its only producer is Vacuumschmelze": whose it is. */
	if (at >= 0 && at == only - 1 && rc_at(reader, at)->latin && rc_has_cue(rc_at(reader, at), RC_CUE_PRONOUN_IT))
		at = -1;
	/* "Germany's only producer is Indium Corporation": so is this. */
	if (at >= 0 && rc_at(reader, at)->latin && rc_at(reader, at)->role != RC_ROLE_BARE && at >= only - 2 &&
		!rc_is_firm(rc_at(reader, at)))
		at = -1;
	if (at < 0)
		at = rc_named_behind(reader, clause, measure_at < 0 ? only : measure_at);
	if (at < 0)
		at = named_by_that(reader, clause, only);
	/* "Nyrstar's Clarksville smelter is the only one" */
	return at >= 0 &&
				   (rc_at(reader, at)->role == RC_ROLE_BARE || stands_for_people(reader, at, only) ||
					(rc_at(reader, at)->owner && rc_is_firm(rc_at(reader, at)))) &&
				   !rc_is_world(rc_at(reader, at)->name)
			   ? at
			   : -1;
}

/* Does an English clause go on, behind a description, with the verb of whom the sentence speaks of? */
static bool
goes_on_with_subject(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_mention *first = rc_at(reader, clause->first);

	if (!rc_at(reader, only)->latin || reader->scene->subject_age != 0)
		return false;
	/* "IREL, a company under the Department of Atomic Energy, is the only one" */
	if (rc_has_cue(first, RC_CUE_COPULA))
		return true;
	/* "Indium Corporation, a firm with a site in Saxony, runs the only refinery" */
	return clause > reader->clauses.items && clause->first < only - 1 && first->type == RC_WORD && !first->capital &&
		   rc_is_mark(rc_at(reader, clause->first - 1), ',');
}

/* The one named before the clause, which is in apposition to him; or -1. */
static int
holder_before(const rc_reader *reader, const rc_clause *clause, int only)
{
	int at = rc_at(reader, only)->latin ? site_before(reader, clause) : -1;

	if (at < 0)
		at = rc_named_before(reader, clause);
	/* "Visitors to Mountain Pass, the only mine, are taken": a site, whatever its role. */
	if (at < 0 && rc_at(reader, only)->latin && rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE) &&
		clause->first > 1 && rc_is_mark(rc_at(reader, clause->first - 1), ',') &&
		rc_is_place(rc_at(reader, clause->first - 2)))
		at = clause->first - 2;
	return at;
}

/* Whom the text spoke of last, where a clause that names nobody goes on with him; else data NULL. */
static rc_text
holder_unsaid(const rc_reader *reader, const rc_clause *clause, int only, int whole)
{
	const rc_scene *scene = reader->scene;

	/* 也是目前海外唯一能…: a Chinese sentence that names nobody goes on with whom the last one spoke of. */
	if (whole >= 0 && scene->subject_age <= 1 && rc_subject_in(reader, (rc_stretch){clause->first, whole}) < 0)
		return scene->subject;
	if ((clause->first == only - 1 || clause->relative || clause > reader->clauses.items) && scene->subject_age == 0)
		return scene->subject;
	return (rc_text){NULL, 0};
}

/* Who the only one is: named in the clause, before it, or in the sentence before. */
rc_text
rc_only_holder(const rc_reader *reader, const rc_clause *clause, int only, int whole, int measure_at)
{
	int at = whole >= 0 ? holder_in(reader, clause, only, whole) : -1;

	if (at < 0 && rc_at(reader, only)->latin)
		at = rc_only_behind_comma(reader, clause, only);
	if (at < 0)
		at = owner_behind(reader, clause, only);
	if (at >= 0)
		return rc_actor_name(reader, at);
	if (is_unnamed(reader, clause, only))
		return (rc_text){NULL, 0};
	at = holder_in_clause(reader, clause, only, whole, measure_at);
	if (at >= 0)
		return rc_actor_name(reader, at);
	/* "MP Materials, which operates the only mine" */
	if (rc_antecedent(reader, clause).data != NULL)
		return rc_antecedent(reader, clause);
	if (goes_on_with_subject(reader, clause, only))
		return reader->scene->subject;
	at = holder_before(reader, clause, only);
	if (at >= 0)
		return rc_actor_name(reader, at);
	/* 作为美国唯一的稀土生产商，MP Materials… */
	if (rc_subject_ahead(reader, clause).data != NULL)
		return rc_subject_ahead(reader, clause);
	return holder_unsaid(reader, clause, only, whole);
}

/* "The plant at Sillamae is Europe's only one", "the only mine sits in Mountain Pass": where English works are told to be, or -1. */
int
rc_only_works_in(const rc_reader *reader, const rc_clause *clause, int only, rc_text scope)
{
	bool works = false;
	int last = clause->last;

	if (!rc_at(reader, only)->latin)
		return -1;
	for (int i = clause->first; i < clause->last && !works; i++)
		works = rc_has_cue(rc_at(reader, i), RC_CUE_SITE) || rc_measure_of_works(reader, i) != RC_M_NONE;
	/* "one mine in the United States, in Mountain Pass" */
	if (works && clause + 1 < reader->clauses.items + reader->clauses.count && clause[1].first < clause[1].last &&
		rc_has_cue(rc_at(reader, clause[1].first), RC_CUE_IN))
		last = clause[1].last;
	for (int i = clause->first; i < last && works; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && mention->role == RC_ROLE_IN && rc_can_act(reader, i) && !mention->owner &&
			!rc_text_same(mention->name, scope) && !rc_is_rank_whole(reader, i))
			return i;
	}
	return -1;
}
