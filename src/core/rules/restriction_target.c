/*-------------------------------------------------------------------------
 *
 * restriction_target.c
 *		On whom a restriction is imposed.
 *
 * The target stands behind to, on, for or from, in Chinese also behind 对 before
 * the verb; or it is who is cut off, put on a list or sanctioned, or whose goods
 * are kept out.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "grammar/instrument.h"

/* "in answer to U.S. tariffs": who stands before another instrument has imposed that one. */
static bool
owns_other(const rc_reader *reader, const rc_restriction *r, int i)
{
	return rc_at(reader, i)->latin && i + 1 < reader->mentions.count && i + 1 != r->at &&
		   rc_instrument_at(reader, i + 1) != RC_M_NONE;
}

/* "all raw nickel exports", 所有未加工镍的出口 */
static bool
exports_all(const rc_reader *reader, int all, int last)
{
	for (int i = all + 1; i < last && i <= all + 5; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_measure_of(mention) == RC_M_EXPORTS)
			return true;
		if (rc_is_actor(mention) || mention->type == RC_MARK || mention->type == RC_QUANTITY)
			break;
	}
	return false;
}

/* "cut off the United States from": the object of the verb, or -1. */
static int
cut_off(const rc_reader *reader, const rc_restriction *r)
{
	int at;

	if (!rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) || !rc_at(reader, r->at)->latin)
		return -1;
	/* "cut Japan off from" */
	if (rc_spells(&reader->mentions, r->at, "off from"))
		return r->at - 1;
	at = rc_actor_in(reader, r->object, RC_ROLE_BARE);
	if (at >= 0 && at <= r->at + 2 && rc_find_cue(reader, (rc_stretch){at, r->object.last}, RC_CUE_FROM) >= 0)
		return at;
	return -1;
}

/* Mentions between an instrument and a firm that it is aimed at, at most. */
#define FIRM_REACH 6

/* "an opportunity for MP Materials", "threaten to undermine its viability", "relief to global supply chains": aimed at nobody. */
static bool
is_mere_mention(const rc_reader *reader, const rc_restriction *r, int at)
{
	const rc_mention *mention = rc_at(reader, at);
	int before = at - 1 - (at > 0 && rc_has_cue(rc_at(reader, at - 1), RC_CUE_ARTICLE));

	if (!mention->latin)
		return false;
	/* "Smith, Managing Director, referring to": a name that no table has, told before; "forbade it to leave the province" */
	if (mention->type == RC_PROPER && (at < r->at || rc_spells_of(&reader->mentions, before, RC_SPELT_LEAVE)))
		return true;
	if (rc_is_firm(mention) && at > r->at + FIRM_REACH && r->instrument != RC_M_SANCTION)
		return true;
	/* "put it on its control list": whose the instrument is. */
	if (mention->owner && at < r->at && rc_owns_instrument(reader, at, r->at))
		return true;
	/* "a restriction on commodities it controlled": the pronoun begins a clause of its own. */
	if (mention->entity == NULL && mention->type == RC_TERM && at > 0 && rc_at(reader, at - 1)->type == RC_WORD)
		return true;
	/* A word between "to" and the possessive is a verb. */
	return mention->entity == NULL && mention->owner && at > 0 && rc_at(reader, at - 1)->type == RC_WORD &&
		   mention->role == RC_ROLE_TO;
}

/* Words between "against" and the one whom it is aimed at, at most. */
#define AGAINST_REACH 3

/* "sanctions against China", "tariffs against several Chinese firms": at whom it is aimed, or -1. */
static int
set_against(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_at(reader, r->at)->latin ? rc_actor_in(reader, r->object, RC_ROLE_THAN) : -1;

	for (int i = at - 1; at >= 0 && i >= r->object.first && i >= at - AGAINST_REACH; i--)
	{
		if (rc_spells(&reader->mentions, i, "against"))
			return rc_is_world(rc_at(reader, at)->name) || owns_other(reader, r, at) ? -1 : at;
	}
	return -1;
}

/* To, on, for or from whom, behind the instrument, else before it (in Chinese 对 before the verb); data NULL for nobody. */
static rc_text
target_in_role(const rc_reader *reader, const rc_restriction *r, rc_stretch before, int imposer, rc_text subject)
{
	static const rc_role roles[] = {RC_ROLE_TO, RC_ROLE_ON, RC_ROLE_FOR, RC_ROLE_FROM};
	int of = r->object.first + 1;
	const rc_stretch places[] = {r->object, before};
	int against = set_against(reader, r);

	if (against >= 0 && !rc_text_same(rc_actor_name(reader, against), subject))
		return rc_actor_name(reader, against);
	/* "its embargo of Japan" */
	if (r->instrument == RC_M_BAN && rc_is_instrument_noun(reader, r->at) && of < r->object.last &&
		rc_has_cue(rc_at(reader, of - 1), RC_CUE_OF) && rc_at(reader, of)->entity != NULL && rc_can_act(reader, of) &&
		!rc_at(reader, of)->owner && !rc_text_same(rc_actor_name(reader, of), subject))
		return rc_actor_name(reader, of);

	for (size_t p = 0; p < sizeof(places) / sizeof(places[0]); p++)
	{
		for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		{
			int at = rc_actor_in(reader, places[p], roles[i]);
			rc_text name = at >= 0 ? rc_actor_name(reader, at) : (rc_text){NULL, 0};

			/* "its quotas drew a complaint from Japan": who sells keeps nothing from those that goods come from. */
			if (roles[i] == RC_ROLE_FROM && at >= 0 && rc_at(reader, at)->latin &&
				(r->instrument == RC_M_CONTROL || r->instrument == RC_M_QUOTA))
				continue;
			/* "relief to global supply chains" */
			if (name.data != NULL && at != imposer && !rc_text_same(name, subject) && !owns_other(reader, r, at) &&
				!(rc_is_world(name) && rc_at(reader, at)->latin && rc_at(reader, at)->owner) &&
				!is_mere_mention(reader, r, at))
				return name;
		}
	}
	return (rc_text){NULL, 0};
}

/* Mentions between whose trade it is and the word for it: "Myanmar's border titanium trade". */
#define CUT_REACH 5

/* Mentions between a ban and the goods that may not come in. */
#define IMPORTS_REACH 6

/* "suspended Australian lithium imports": is it the coming in of goods that the English ban is on? */
static bool
is_of_imports(const rc_reader *reader, const rc_restriction *r)
{
	int last = r->at + IMPORTS_REACH < r->object.last ? r->at + IMPORTS_REACH : r->object.last;
	int imports = rc_at(reader, r->at)->latin && r->instrument == RC_M_BAN
					  ? rc_find_measure(reader, r->object, RC_M_IMPORTS)
					  : -1;

	return imports >= 0 && imports < last && !rc_names_doer(rc_at(reader, imports));
}

/* "cuts off Kazakh chromium trade", "cut off US antimony supplies": whose trade an English verb cuts off, right behind it; or -1. */
static int
trade_cut_off(const rc_reader *reader, const rc_restriction *r)
{
	int owner = r->at + 1;
	int trade;

	if (!rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) ||
		!rc_spells_of(&reader->mentions, r->at, RC_SPELT_CUT_OFF_VERB) || owner >= r->object.last ||
		rc_at(reader, owner)->entity == NULL || !rc_can_act(reader, owner) ||
		rc_at(reader, owner)->entity->class != RC_COUNTRY)
		return -1;
	for (trade = owner + 1; trade < r->object.last && trade <= owner + CUT_REACH; trade++)
	{
		if (rc_spells_of(&reader->mentions, trade, RC_SPELT_TRADE_CUT))
			return owner;
	}
	return -1;
}

/* "banned imports of Russian nickel", "sanctioned Norilsk Nickel": whose goods are kept out, or who is sanctioned; or -1. */
static int
object_aimed_at(const rc_reader *reader, const rc_restriction *r)
{
	bool imports = rc_holds(&reader->mentions, r->at, "not ") || r->instrument == RC_M_SANCTION ||
				   is_of_imports(reader, r) ||
				   (r->instrument == RC_M_BAN && rc_find_cue(reader, r->object, RC_CUE_FROM) >= 0);

	/* 制裁了三家缅甸公司 */
	for (int i = r->object.first; i < r->object.last && !rc_at(reader, r->at)->latin; i++)
	{
		if (r->instrument == RC_M_SANCTION && rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) &&
			rc_at(reader, i)->role <= RC_ROLE_OWNER)
			return i;
	}
	if (!rc_at(reader, r->at)->latin)
		return -1;
	for (int i = r->object.first; i < r->object.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		imports |= rc_measure_of(mention) == RC_M_IMPORTS || rc_spells_of(&reader->mentions, i, RC_SPELT_BUYING);
		if (!rc_is_actor(mention) || !rc_can_act(reader, i) || rc_is_world(mention->name))
			continue;
		if (imports && mention->owner && i + 1 < r->object.last &&
			(rc_at(reader, i + 1)->material != NULL || rc_at(reader, i + 2)->material != NULL))
			return i;
		if (r->instrument == RC_M_SANCTION && rc_is_measure_verb(rc_at(reader, r->at)) && !mention->owner)
			return mention->role == RC_ROLE_BARE && i <= r->at + 4 ? i : -1;
	}
	return -1;
}

/* "Russian titanium is under EU sanctions", "barred from the US market": whose goods are kept out, before the instrument; or -1. */
static int
origin_before(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	bool kept_out = r->instrument == RC_M_SANCTION || r->instrument == RC_M_TARIFF ||
					(imposer >= 0 && imposer == rc_keeper_of_market(reader, r));

	for (int i = r->before.first; kept_out && rc_at(reader, r->at)->latin && i + 1 < r->before.last; i++)
	{
		if (i != imposer && rc_at(reader, i)->owner && rc_at(reader, i)->entity != NULL &&
			rc_at(reader, i)->entity->class == RC_COUNTRY && rc_at(reader, i + 1)->material != NULL)
			return i;
	}
	return -1;
}

/* "a 10% duty on a further $200 billion of Chinese wares": whose unnamed goods are taxed; or -1. */
static int
owner_of_wares(const rc_reader *reader, const rc_restriction *r)
{
	if (r->instrument != RC_M_TARIFF || !rc_at(reader, r->at)->latin ||
		rc_find_material(reader, (rc_stretch){r->before.first, r->object.last}) >= 0)
		return -1;
	for (int i = r->object.first; i < r->object.last; i++)
	{
		if (rc_at(reader, i)->owner && rc_at(reader, i)->entity != NULL &&
			rc_at(reader, i)->entity->class == RC_COUNTRY && i + 1 < r->object.last &&
			(rc_at(reader, i + 1)->type == RC_WORD || rc_at(reader, i + 1)->material != NULL ||
			 rc_measure_of(rc_at(reader, i + 1)) == RC_M_IMPORTS ||
			 rc_measure_of(rc_at(reader, i + 1)) == RC_M_EXPORTS))
			return i;
	}
	return -1;
}

/* "magnets made in China", "tungsten that comes from Chinese smelters": where goods are of that may not be bought; or -1. */
static int
origin_of_bought(const rc_reader *reader, const rc_restriction *r)
{
	bool ban = rc_at(reader, r->at)->latin && r->instrument == RC_M_BAN;
	int at = ban ? rc_actor_in(reader, r->object, RC_ROLE_IN) : -1;
	int of = ban && is_of_imports(reader, r) ? rc_actor_in(reader, r->object, RC_ROLE_OF) : -1;

	/* "forbids its army to purchase magnets of China" */
	if (of > 0 && rc_at(reader, of - 2)->material != NULL)
		return of;

	for (int i = at - 1; at >= 0 && i > r->object.first && i >= at - 5; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_MADE))
			return at;
	}
	return -1;
}

/* 中国对其实施禁令: the Chinese pronoun for whom the clause spoke of before the imposer; or -1. */
static int
pronoun_aimed_at(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	static const char *const at_him[] = {"对其", "對其"};
	bool told = false;

	for (int i = r->before.first; i < r->before.last && !rc_at(reader, r->at)->latin && imposer > r->before.first; i++)
		told |= RC_SPELLS_ANY(&reader->mentions, i, at_him) || rc_holds(&reader->mentions, i, "对其") ||
				(rc_spells(&reader->mentions, i, "其") && i > 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_ON));
	return told ? rc_subject_in(reader, (rc_stretch){r->before.first, imposer}) : -1;
}

/* 禁止镓卖给美国: who stands right behind a Chinese verb of selling; or -1. */
static int
sold_to(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at + 1; i + 1 < r->clause->last && !rc_at(reader, r->at)->latin; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS && rc_is_measure_verb(rc_at(reader, i)) &&
			rc_is_actor(rc_at(reader, i + 1)) && rc_can_act(reader, i + 1) && !rc_at(reader, i + 1)->owner)
			return i + 1;
	}
	return -1;
}

/* 对镓实施管制，对美国则直接断供: does what is told behind the actor at i have an instrument of its own? */
static bool
begins_other_act(const rc_reader *reader, const rc_clause *clause, int i)
{
	int last = reader->mentions.chinese ? clause->last : i + 2;

	for (int k = i + 1; k < last && k < clause->last; k++)
	{
		if (rc_instrument_at(reader, k) != RC_M_NONE)
			return true;
	}
	return false;
}

/* "..., gallium and germanium, to the United States": the target that stands behind a comma, or -1. */
static int
target_behind_comma(const rc_reader *reader, const rc_restriction *r, rc_text imposer)
{
	const rc_clause *next = r->clause + 1;

	if (next >= reader->clauses.items + reader->clauses.count || r->object.last != r->clause->last)
		return -1;
	for (int i = next->first; i < next->last && i < next->first + 3; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_TO &&
			!begins_other_act(reader, next, i) && !rc_text_same(rc_actor_name(reader, i), imposer))
			return i;
	}
	return -1;
}

/* "the embargo China placed on Japan": the verb holds the preposition; or -1. */
static int
placed_upon(const rc_reader *reader, const rc_restriction *r)
{
	const char *text = reader->mentions.text.data;

	for (int i = r->object.first; i + 1 < r->object.last && rc_at(reader, r->at)->latin; i++)
	{
		const rc_mention *verb = rc_at(reader, i);

		if (rc_has_cue(verb, RC_CUE_IMPOSE) && verb->to - verb->from > 3 && memcmp(text + verb->to - 3, " on", 3) == 0)
			return rc_is_actor(rc_at(reader, i + 1)) && rc_can_act(reader, i + 1) ? i + 1 : -1;
	}
	return -1;
}

/* 加中国100%关税: who stands between a Chinese verb of taxing and the rate; or -1. */
static int
taxed_behind_verb(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->before.last - 1; r->instrument == RC_M_TARIFF && i > r->before.first; i--)
	{
		if (rc_is_taxed_behind_verb(reader, i) && rc_is_actor(rc_at(reader, i)))
			return i;
	}
	return -1;
}

/* Mentions between the ban and the verb of buying: 禁止国防部采购. */
#define BUYER_REACH 8

/* 禁止使用, 不得采购: does the instrument at i forbid to buy goods, which a verb in it or right behind it says? */
static bool
forbids_buying(const rc_reader *reader, int i)
{
	if (rc_at(reader, i)->latin)
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + BUYER_REACH; k++)
	{
		if (rc_measure_of(rc_at(reader, k)) == RC_M_IMPORTS || rc_spells_of(&reader->mentions, k, RC_SPELT_BUY_ZH))
			return true;
		if (rc_at(reader, k)->material != NULL || rc_at(reader, k)->type == RC_MARK)
			break;
	}
	return rc_says_of(&reader->mentions, i, i + 1, RC_SPELT_BUY_ZH) ||
		   rc_stands_one_of(&reader->mentions, rc_at(reader, i)->to, reader->mentions.text.len, RC_SPELT_BUY_ZH);
}

/* Does a verb of buying follow whom mention i names, so that he is the buyer? */
static bool
buys_behind(const rc_reader *reader, const rc_restriction *r, int i)
{
	for (int k = i + 1; k < r->object.last && k <= i + 3; k++)
	{
		if (rc_measure_of(rc_at(reader, k)) == RC_M_IMPORTS)
			return true;
	}
	return false;
}

/* Mentions between the verb and whose goods they are. */
#define ORIGIN_REACH 5

/* 不得采购中国稀土, 禁止使用中国产的磁铁: whose goods may not be bought, before them; or -1. */
static int
origin_not_bought(const rc_reader *reader, const rc_restriction *r)
{
	bool told = false;

	for (int i = r->at + 1; forbids_buying(reader, r->at) && i < r->object.last && i <= r->at + BUYER_REACH; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			return -1;
		/* 禁止五角大楼采购中国产的磁铁: the buyer stands before the verb, the origin behind it. */
		told |= rc_measure_of(rc_at(reader, i)) == RC_M_IMPORTS;
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role <= RC_ROLE_OWNER && rc_can_act(reader, i) &&
			(told || i <= r->at + ORIGIN_REACH) && (told || !buys_behind(reader, r, i)))
			return i;
	}
	return -1;
}

/* "these exports", behind what was told of exports to somebody */
static bool
points_to_trade(const rc_reader *reader, const rc_restriction *r)
{
	return rc_at(reader, r->at)->latin && r->object.first + 1 < r->object.last && reader->scene->partner_age <= 1 &&
		   reader->scene->partner.data != NULL &&
		   (rc_spells(&reader->mentions, r->object.first, "these") ||
			rc_spells(&reader->mentions, r->object.first, "those") ||
			rc_spells(&reader->mentions, r->object.first, "such")) &&
		   rc_measure_of(rc_at(reader, r->object.first + 1)) == RC_M_EXPORTS;
}

/* "the ban", 该禁令: a noun for the restriction told last. */
static bool
is_pointed_to(const rc_reader *reader, const rc_restriction *r)
{
	return rc_at(reader, r->at)->latin ? rc_refers_back(reader, r) || rc_at(reader, r->at)->measure == NULL
									   : rc_points_back_in_chinese(reader, r->at);
}

/* 卖给俄罗斯: the actor right behind a Chinese verb of sending that ends in "to"; or -1. */
static int
sent_to(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const ends[] = {"给", "給", "往", "到", "至"};
	const char *text = reader->mentions.text.data;

	for (int i = r->clause->first + 1; reader->mentions.chinese && i < r->object.last; i++)
	{
		const rc_mention *verb = rc_at(reader, i - 1);

		if (!rc_is_actor(rc_at(reader, i)) || rc_measure_of(verb) != RC_M_EXPORTS || verb->to - verb->from < 6)
			continue;
		for (size_t k = 0; k < sizeof(ends) / sizeof(ends[0]); k++)
		{
			if (memcmp(text + verb->to - 3, ends[k], 3) == 0)
				return i;
		}
	}
	return -1;
}

/* Is there no other verb between whom mention i names and the instrument: "curbs that hurt Japanese makers"? */
static bool
is_of_one_statement(const rc_reader *reader, int i, int at)
{
	int from = i < at ? i : at;
	int to = i < at ? at : i;

	for (int k = from + 1; k < to; k++)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_RELATIVE) ||
			(rc_is_predicate(rc_at(reader, k)) && rc_at(reader, k)->measure == NULL &&
			 !rc_has_cue(rc_at(reader, k), RC_CUE_COPULA) && !rc_has_cue(rc_at(reader, k), RC_CUE_POSSESS)))
			return false;
	}
	return true;
}

/* Mentions between whom it hits and the word that says that he buys: "American defence contractors and other buyers". */
#define BUYING_REACH 3

bool
rc_goes_without(const rc_reader *reader, int i, int at)
{
	const rc_mention *mention = rc_at(reader, i);
	int next = i + 1;

	if (!mention->latin || !is_of_one_statement(reader, i, at))
		return false;
	/* "buyers in the United States" */
	for (int k = i - 1; mention->role == RC_ROLE_IN && k >= 0 && k >= i - BUYING_REACH; k--)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_BUYER))
			return true;
	}
	if (!mention->owner)
		return false;
	/* "America's antimony" is what it buys, "American antimony" its own. */
	if (rc_is_mark(rc_at(reader, next), '\'') && rc_at(reader, next + 1)->material != NULL)
		return true;
	while (next < i + BUYING_REACH && (rc_at(reader, next)->type == RC_MARK || rc_at(reader, next)->type == RC_WORD) &&
		   !rc_spells_of(&reader->mentions, next, RC_SPELT_BUYER))
		next++;
	return rc_spells_of(&reader->mentions, next, RC_SPELT_BUYER);
}

/* "American buyers have been cut off by China", "cuts off America's antimony": who goes without the goods that are held back; or -1. */
static int
one_going_without(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	if (!rc_at(reader, r->at)->latin || (r->instrument != RC_M_BAN && r->instrument != RC_M_CONTROL) ||
		rc_is_instrument_noun(reader, r->at))
		return -1;
	for (int i = r->before.first; i < r->object.last; i++)
	{
		if (i != imposer && rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) &&
			rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->class <= RC_BLOC &&
			rc_goes_without(reader, i, r->at))
			return i;
	}
	return -1;
}

/* "Japan, | cut off from rare earths by China", "Barred from buying chips, | China": whom a participle that opens its clause speaks of; or -1. */
static int
one_of_participle(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *clause = r->clause;
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	int at = -1;

	if (r->at != clause->first || !rc_at(reader, r->at)->latin || r->instrument != RC_M_BAN ||
		rc_is_instrument_noun(reader, r->at) || rc_find_cue(reader, r->object, RC_CUE_FROM) < 0)
		return -1;
	if (clause > reader->clauses.items && clause[-1].first < clause[-1].last)
		at = clause[-1].last - 1;
	else if (clause == reader->clauses.items && clause + 1 < end && clause[1].first < clause[1].last)
		at = clause[1].first;
	return at >= 0 && rc_is_actor(rc_at(reader, at)) && rc_can_act(reader, at) && !rc_at(reader, at)->owner ? at : -1;
}

/* "China, | to which America has outlawed the sale", "Japan was hit by the embargo": whom the clause says that it is put on, before it; or -1. */
static int
one_told_before(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *clause = r->clause;
	int suffers;

	if (!rc_at(reader, r->at)->latin || r->instrument != RC_M_BAN)
		return -1;
	if (clause > reader->clauses.items && clause->last - clause->first > 2 &&
		rc_has_cue(rc_at(reader, clause->first), RC_CUE_TO) &&
		rc_has_cue(rc_at(reader, clause->first + 1), RC_CUE_RELATIVE) && clause[-1].first < clause[-1].last)
		return rc_is_actor(rc_at(reader, clause[-1].last - 1)) ? clause[-1].last - 1 : -1;
	suffers = rc_find_last_cue(reader, (rc_stretch){clause->first, r->at}, RC_CUE_SUFFER);
	if (suffers < 0)
		return -1;
	/* "Japan (a large producer) | was hit by China's embargo" */
	return rc_subject_before_aside(reader, r) >= 0 ? rc_subject_before_aside(reader, r)
												   : rc_subject_in(reader, (rc_stretch){clause->first, suffers});
}

/* "to any country", "all exports": is it aimed at everybody? */
static bool
is_aimed_at_all(const rc_reader *reader, const rc_restriction *r)
{
	/* "a global ban on exports" */
	if (rc_is_instrument_noun(reader, r->at) && r->at > r->before.first &&
		(rc_spells(&reader->mentions, r->at - 1, "global") || rc_spells(&reader->mentions, r->at - 1, "worldwide")))
		return true;
	for (int i = r->object.first; i < r->object.last; i++)
	{
		if (rc_spells(&reader->mentions, i, "any country") || rc_spells(&reader->mentions, i, "all countries") ||
			(rc_has_cue(rc_at(reader, i), RC_CUE_ALL) && exports_all(reader, i, r->object.last)))
			return true;
	}
	return false;
}

/* Mentions between "with" and the instrument, at most. */
#define HIT_REACH 6

int
rc_one_hit(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at - 1; i > r->before.first + 1 && i >= r->at - HIT_REACH && rc_at(reader, r->at)->latin; i--)
	{
		if (rc_at(reader, i)->type == RC_MARK)
			break;
		/* "China was hit by America with controls" */
		if (rc_spells(&reader->mentions, i, "with") && i - 2 > r->before.first &&
			(rc_spells(&reader->mentions, i - 2, "hit by") || rc_spells(&reader->mentions, i - 2, "struck by")))
			return rc_subject_in(reader, (rc_stretch){r->before.first, i - 2});
		if (rc_spells(&reader->mentions, i, "with") && i - 3 > r->before.first &&
			rc_has_cue(rc_at(reader, i - 2), RC_CUE_BY) && rc_spells_of(&reader->mentions, i - 3, RC_SPELT_HIT))
			return rc_subject_in(reader, (rc_stretch){r->before.first, i - 3});
		if (rc_spells(&reader->mentions, i, "with"))
			return rc_can_act(reader, i - 1) && rc_spells_of(&reader->mentions, i - 2, RC_SPELT_HIT) ? i - 1 : -1;
	}
	return -1;
}

/* Is the actor at mention `at` (-1 for none) somebody else than the one who imposes it? */
static bool
is_other(const rc_reader *reader, int at, rc_text subject)
{
	return at >= 0 && !rc_text_same(rc_actor_name(reader, at), subject);
}

rc_text
rc_restriction_target(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject)
{
	rc_stretch before = r->before;
	int at = cut_off(reader, r);
	rc_text name;

	if (at < 0)
		at = rc_one_hit(reader, r);
	if (at < 0)
		at = placed_upon(reader, r);
	/* "China was caught off guard when America hit it": the pronoun is not whom it stands behind. */
	if (at >= 0 && at != imposer && rc_text_same(rc_actor_name(reader, at), subject) && imposer > before.first)
		at = rc_subject_in(reader, (rc_stretch){before.first, imposer});
	if (at >= 0 && at != imposer)
		return rc_text_same(rc_actor_name(reader, at), subject) ? (rc_text){NULL, 0} : rc_actor_name(reader, at);
	/* Behind whom one answers stands whom the answered was aimed at. */
	if (imposer >= 0 && !rc_at(reader, imposer)->latin && rc_at(reader, imposer)->role == RC_ROLE_TO)
		before.first = imposer + 1;
	if (imposer >= 0 && imposer == rc_cuts_off(reader, r))
		return rc_name_at(reader, rc_actor_in(reader, before, RC_ROLE_BARE));
	/* "complaints from Japan over its curbs": what is told before the reason is another statement. */
	if (imposer >= 0 && rc_at(reader, imposer)->latin && rc_is_reason(reader, imposer))
		before.first = imposer + 1;
	name = target_in_role(reader, r, before, imposer, subject);
	if (name.data != NULL)
		return name;
	/* "to suspend these exports": to whom they go was told before. */
	if (points_to_trade(reader, r) && !rc_text_same(reader->scene->partner, subject))
		return reader->scene->partner;
	at = sent_to(reader, r);
	if (at < 0)
		at = rc_one_suffering(reader, r);
	if (!is_other(reader, at, subject))
		at = rc_one_enlisted(reader, r);
	if (at < 0)
		at = rc_one_listed(reader, r);
	if (!is_other(reader, at, subject))
		at = rc_taxed_origin(reader, r);
	if (!is_other(reader, at, subject))
		at = origin_not_bought(reader, r);
	if (!is_other(reader, at, subject))
		at = taxed_behind_verb(reader, r);
	if (!is_other(reader, at, subject))
		at = object_aimed_at(reader, r);
	if (!is_other(reader, at, subject))
		at = origin_before(reader, r, imposer);
	if (!is_other(reader, at, subject))
		at = origin_of_bought(reader, r);
	if (!is_other(reader, at, subject))
		at = trade_cut_off(reader, r);
	if (!is_other(reader, at, subject))
		at = owner_of_wares(reader, r);
	if (!is_other(reader, at, subject))
		at = pronoun_aimed_at(reader, r, imposer);
	if (!is_other(reader, at, subject))
		at = sold_to(reader, r);
	if (!is_other(reader, at, subject))
		at = one_of_participle(reader, r);
	if (!is_other(reader, at, subject))
		at = target_behind_comma(reader, r, subject);
	if (is_other(reader, at, subject))
		return rc_actor_name(reader, at);
	return is_aimed_at_all(reader, r) ? (rc_text){"WORLD", 5} : (rc_text){NULL, 0};
}

rc_text
rc_one_without_goods(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject)
{
	int at = one_going_without(reader, r, imposer);

	if (!is_other(reader, at, subject))
		at = one_told_before(reader, r);
	return is_other(reader, at, subject) ? rc_actor_name(reader, at) : (rc_text){NULL, 0};
}

rc_text
rc_target_told(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject)
{
	const rc_scene *scene = reader->scene;

	if (is_pointed_to(reader, r) && rc_is_undone(reader, r) && scene->materials_age <= 1 &&
		!rc_text_same(scene->hit, subject) && (imposer < 0 || rc_text_same(scene->imposer, subject)))
		return scene->hit;
	return (rc_text){NULL, 0};
}
