/*-------------------------------------------------------------------------
 *
 * restriction_force.c
 *		Whether a restriction is in force.
 *
 * It is imposed by a verb of doing so, presupposed where it is somebody's own,
 * and no longer stands where it is lifted, suspended or denied.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "grammar/instrument.h"

/*-------------------------------------------------------------------------
 * Lifted, suspended, denied
 *-------------------------------------------------------------------------
 */

/* Clauses that may be inserted between an instrument and its verb. */
#define INSERTED_CLAUSES 2

const rc_clause *
rc_verb_clause(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	if (!rc_is_instrument_noun(reader, r->at) ||
		rc_find_cue(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_CUE_COPULA) >= 0)
		return r->clause;
	for (const rc_clause *clause = r->clause + 2; clause < end && clause <= r->clause + 1 + INSERTED_CLAUSES; clause++)
	{
		if (clause->first < clause->last && rc_begins_with_verb(reader, clause))
			return clause;
	}
	return r->clause;
}

/* The statement that holds the instrument: "will impose tariffs | unless Beijing lifts its curbs" is two. */
static rc_stretch
statement_of(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = {r->clause->first, rc_verb_clause(reader, r)->last};

	for (int i = all.first; i < all.last && rc_at(reader, r->at)->latin; i++)
	{
		if (!rc_at(reader, i)->latin ||
			(!rc_has_cue(rc_at(reader, i), RC_CUE_IF) && !rc_has_cue(rc_at(reader, i), RC_CUE_SUBORDINATE)))
			continue;
		/* "has since been lifted" */
		if (i > 0 && rc_spells(&reader->mentions, i, "since") && rc_has_cue(rc_at(reader, i - 1), RC_CUE_HOLD))
			continue;
		if (i > r->at)
		{
			all.last = i;
			break;
		}
		all.first = i;
	}
	return all;
}

/* "exports of palladium scrap": no verb. */
static bool
is_noun_scrap(const rc_reader *reader, int i)
{
	return rc_spells(&reader->mentions, i, "scrap") && i > 0 &&
		   (rc_at(reader, i - 1)->material != NULL || rc_has_cue(rc_at(reader, i - 1), RC_CUE_OF) ||
			rc_has_cue(rc_at(reader, i - 1), RC_CUE_AND));
}

/* 以配额制取代出口禁令: is the mention a Chinese verb of replacing? */
static bool
replaces_in_chinese(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_REPLACE_ZH);
}

/* "replaced its ban with quotas", "quotas replaced an outright ban": what stands behind the verb is no more. */
static bool
is_replaced(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - 4 && !rc_at(reader, r->at)->latin; i--)
	{
		if (replaces_in_chinese(reader, i))
			return true;
	}
	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - 6 && rc_at(reader, r->at)->latin; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_WITH))
			return false;
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_REPLACE))
			return true;
	}
	return false;
}

/* "licences are no longer granted", 停止批准许可: the refusal of a licence is the ban. */
static bool
is_refused_licence(const rc_reader *reader, const rc_restriction *r)
{
	return r->instrument == RC_M_BAN &&
		   (rc_measure_of(rc_at(reader, r->at)) == RC_M_CONTROL ||
			(!rc_at(reader, r->at)->latin && rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL)));
}

/* Has the English verb at i an object of its own, which is no restriction: "halted production", but not "suspended in May", "lifted them"? */
static bool
has_other_object(const rc_reader *reader, int i, int last)
{
	static const char *const adverbs[] = {"until", "soon", "again", "as",   "at",      "early", "later",
										  "this",  "last", "next",  "them", "shortly", "it",    "only"};
	const rc_mention *next;
	const char *text = reader->mentions.text.data;

	i++;
	while (i < last && rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE))
		i++;
	if (i >= last || RC_SPELLS_ANY(&reader->mentions, i, adverbs))
		return false;
	next = rc_at(reader, i);
	if (next->type == RC_WORD)
		return memcmp(text + next->to - 2, "ly", 2) != 0 && !(i + 1 < last && rc_instrument_at(reader, i + 1));
	if (rc_instrument_at(reader, i) != RC_M_NONE || rc_measure_of(next) == RC_M_EXPORTS)
		return false;
	return next->material != NULL || next->measure != NULL || rc_is_actor(next);
}

/* "restrictions could halt production": is what stands behind the English noun its own verb, and so something else undone? */
static bool
is_its_own_verb(const rc_reader *reader, const rc_restriction *r, int verb)
{
	const char *text = reader->mentions.text.data;
	size_t end = rc_at(reader, verb)->to;
	bool gerund = end > 3 && memcmp(text + end - 3, "ing", 3) == 0;

	if (verb <= r->at || !rc_at(reader, verb)->latin || !rc_is_instrument_noun(reader, r->at))
		return false;
	/* "will remain until Washington lifts its own" */
	for (int i = r->at + 1; i < verb; i++)
	{
		if (rc_spells(&reader->mentions, i, "until"))
			return true;
	}
	/* "have been lifted" */
	if (!gerund && (rc_has_cue(rc_at(reader, verb - 1), RC_CUE_COPULA) ||
					(verb > r->at + 1 && rc_at(reader, verb - 1)->type == RC_WORD &&
					 rc_has_cue(rc_at(reader, verb - 2), RC_CUE_COPULA))))
		return false;
	return has_other_object(reader, verb, r->clause->last);
}

/* Mentions between the verb of keeping somebody from it and the verb of the instrument: "prevent the government in Jakarta from". */
#define KEPT_REACH 7

/* "prevented Jakarta from banning", "refrained from restricting": the verb that keeps somebody from what a gerund tells; or -1. */
static int
kept_from(const rc_reader *reader, const rc_restriction *r)
{
	if (r->at <= r->clause->first || !rc_spells(&reader->mentions, r->at - 1, "from"))
		return -1;
	for (int i = r->at - 2; i >= r->clause->first && i >= r->at - 2 - KEPT_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_KEEP_FROM))
			return i;
	}
	return -1;
}

/* "to stop Moscow from making": does the English verb at i keep somebody from doing something? */
static bool
keeps_from_doing(const rc_reader *reader, int i)
{
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_KEEP_FROM))
		return false;
	for (int k = i + 1; k + 1 < reader->mentions.count && k <= i + 1 + KEPT_REACH; k++)
	{
		if (rc_spells(&reader->mentions, k, "from"))
			return rc_holds(&reader->mentions, k + 1, "ing");
	}
	return false;
}

/* Mentions between a Chinese restriction and the word that says that it is over. */
#define ENDED_REACH 12

/* 禁令已于1月到期, 结束持续八个月的出口禁令: does the Chinese restriction end, by a word that other things end by, too? */
static bool
is_ended_in_chinese(const rc_reader *reader, const rc_restriction *r)
{
	int last = r->at + 1 + ENDED_REACH < r->clause->last ? r->at + 1 + ENDED_REACH : r->clause->last;

	if (!reader->mentions.chinese || !rc_is_instrument(rc_measure_of(rc_at(reader, r->at))) ||
		rc_is_chinese_licence(reader, r->at))
		return false;
	for (int i = r->at + 1;
		 i < last && rc_at(reader, i)->material == NULL && !rc_has_cue(rc_at(reader, i), RC_CUE_IMPOSE); i++)
	{
		if (rc_stands_one_of(&reader->mentions, rc_at(reader, i)->from, reader->mentions.to, RC_SPELT_ENDED_ZH))
			return true;
	}
	/* 谈判结束后禁止出口: of something else. */
	for (int i = r->at - 1; i >= r->clause->first && rc_ends_chinese_clause(rc_at(reader, r->at + 1)); i--)
	{
		if (rc_stands_one_of(&reader->mentions, rc_at(reader, i)->from, reader->mentions.to, RC_SPELT_END_ZH))
			return !rc_stands_one_of(&reader->mentions, rc_at(reader, i)->from, reader->mentions.to,
									 RC_SPELT_AFTER_END_ZH);
	}
	return false;
}

bool
rc_is_undone(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = statement_of(reader, r);
	int suspended = rc_find_cue(reader, all, RC_CUE_SUSPEND);
	int lifted = rc_find_cue(reader, all, RC_CUE_LIFT);

	/* "ruled out a ban" denies it. */
	if (suspended >= 0 && (is_its_own_verb(reader, r, suspended) || rc_has_cue(rc_at(reader, suspended), RC_CUE_DENY) ||
						   keeps_from_doing(reader, suspended)))
		suspended = -1;
	if (lifted >= 0 && is_its_own_verb(reader, r, lifted))
		lifted = -1;

	/* "nothing stopped it from banning exports": not the ban is stopped. */
	if (rc_at(reader, r->at)->latin && kept_from(reader, r) >= 0)
		return false;
	if (is_replaced(reader, r))
		return true;
	/* "urged China to lift its curbs": those stand. */
	if (rc_one_asked_to_lift(reader, r) >= 0)
		return false;
	if (is_ended_in_chinese(reader, r))
		return true;
	/* "to lift prices" */
	if (lifted >= 0 && rc_at(reader, lifted)->latin && rc_measure_of(rc_at(reader, lifted + 1)) == RC_M_PRICE)
		lifted = rc_find_cue(reader, (rc_stretch){lifted + 1, all.last}, RC_CUE_LIFT);
	if (lifted >= 0 && is_noun_scrap(reader, lifted))
		lifted = rc_find_cue(reader, (rc_stretch){lifted + 1, all.last}, RC_CUE_LIFT);
	/* "unless Beijing lifts its curbs": on condition only. */
	if (rc_at(reader, all.first)->latin && rc_has_cue(rc_at(reader, all.first), RC_CUE_IF) && lifted > all.first)
		return false;
	/* "the licensing rules are delaying shipments": what is held up is the trade, not the rules. */
	if (suspended > r->at && rc_at(reader, suspended)->latin && suspended + 1 < all.last &&
		rc_measure_of(rc_at(reader, suspended + 1)) == RC_M_EXPORTS)
		suspended = -1;
	if (is_refused_licence(reader, r))
		return false;
	return lifted >= 0 || (suspended >= 0 && suspended != r->at);
}

static bool
is_english_verb(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin &&
		   (rc_measure_of(rc_at(reader, i)) == RC_M_NONE || rc_measure_reads(rc_at(reader, i), RC_PAST));
}

/* Mentions between a denial and what it denies. */
#define DENIAL_REACH 8

/* Mentions between "no" and what nobody means to do: "no immediate plan to halt". */
#define NO_PLAN_REACH 5

/* "no plan", "no immediate plan", but not "no reason for its plan": is the plan that the English word at i names denied? */
static bool
is_plan_denied(const rc_reader *reader, int i)
{
	if (rc_has_cue(rc_at(reader, i - 1), RC_CUE_NO))
		return true;
	return rc_has_cue(rc_at(reader, i - 2), RC_CUE_NO) && rc_at(reader, i - 1)->type == RC_WORD &&
		   !rc_spells_of(&reader->mentions, i - 1, RC_SPELT_PLAN_OF);
}

/* "has no plan to halt exports", "no intention of banning": is it denied in English that anybody means to do what the verb tells? */
static bool
has_no_plan(const rc_reader *reader, const rc_restriction *r)
{
	int verb = r->at;

	if (!rc_may_have_cue(&reader->mentions, RC_CUE_NO))
		return false;
	/* "has no plans to lift its export ban" */
	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - DENIAL_REACH && verb == r->at; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LIFT) || rc_has_cue(rc_at(reader, i), RC_CUE_SUSPEND))
			verb = i;
	}
	for (int i = verb - 1; i >= r->clause->first && i >= verb - NO_PLAN_REACH; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_PLAN_OF))
			return is_plan_denied(reader, i);
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->type == RC_MARK)
			break;
	}
	return false;
}

/* "has no export controls" */
static bool
has_no(const rc_reader *reader, const rc_restriction *r)
{
	if (rc_at(reader, r->at)->latin && has_no_plan(reader, r))
		return true;
	/* "fell to zero after Beijing banned it": of a verb it says nothing. */
	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - 3 && !is_english_verb(reader, r->at); i--)
	{
		/* "a zero quota": nothing may be sold at all. */
		if (rc_has_cue(rc_at(reader, i), RC_CUE_NO))
			return !(r->instrument == RC_M_QUOTA && rc_spells(&reader->mentions, i, "zero"));
	}
	return false;
}

/* 取消, 暂停, 实施: a verb that policies have, or a preposition for what they are put on. */
static bool
acts_on_policy(const rc_mention *mention)
{
	return rc_has_cue(mention, RC_CUE_LIFT) || rc_has_cue(mention, RC_CUE_SUSPEND) ||
		   rc_has_cue(mention, RC_CUE_IMPOSE) || rc_has_cue(mention, RC_CUE_BAN_VERB) ||
		   rc_has_cue(mention, RC_CUE_BA) || rc_has_cue(mention, RC_CUE_TO);
}

/* 未加工的镍矿石: does the Chinese negation at i describe goods, up to a 的? */
static bool
describes_goods(const rc_reader *reader, const rc_restriction *r, int i)
{
	for (int k = i + 1; k < r->clause->last && k <= i + RC_ENACTING_REACH; k++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, k));

		if (rc_spells(&reader->mentions, k, "的"))
			return true;
		if (rc_at(reader, k)->material != NULL || rc_is_actor(rc_at(reader, k)) || acts_on_policy(rc_at(reader, k)) ||
			measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || rc_is_instrument(measure))
			break;
	}
	return false;
}

/* "without a licence", "without first obtaining a permit", "unless licensed" */
static bool
is_without(const rc_reader *reader, int at)
{
	static const char *const words[] = {"without", "unless"};

	if (!rc_at(reader, at)->latin)
		return false;
	if (rc_holds(&reader->mentions, at, "ithout ") || rc_holds(&reader->mentions, at, "nless "))
		return true;
	for (int i = at - 1; i >= 0 && i >= at - 4; i--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

/* "means that": does an English word between tell what the instrument leads to? */
static bool
tells_outcome(const rc_reader *reader, int first, int last)
{
	for (int i = first; i < last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_OUTCOME))
			return true;
	}
	return false;
}

/* 未取得出口许可的钼粉不予放行: is it the licence that is wanting, behind the Chinese negation at i? */
static bool
lacks_licence(const rc_reader *reader, const rc_restriction *r, int i)
{
	return !rc_at(reader, i)->latin && i < r->at && i >= r->at - 4 && r->instrument == RC_M_CONTROL &&
		   (rc_holds(&reader->mentions, r->at, "许可") || rc_holds(&reader->mentions, r->at, "許可")) &&
		   rc_find_cue(reader, (rc_stretch){i, r->at}, RC_CUE_GRANT) >= 0;
}

/*
 * Is the restriction denied?  In Chinese a negation stands before what it denies,
 * 没有禁止, or behind it before another verb, 禁令尚未取消.
 */
static bool
is_negated(const rc_reader *reader, const rc_restriction *r)
{
	/* "permits are no longer granted": the refusal is the ban. */
	if (is_refused_licence(reader, r))
		return false;
	/* 不得运出国门, 没有批文出不了境: the denial is the instrument. */
	if (!rc_at(reader, r->at)->latin && !rc_is_instrument(rc_measure_of(rc_at(reader, r->at))) &&
		(rc_has_cue(rc_at(reader, r->at), RC_CUE_BARRED) || rc_has_cue(rc_at(reader, r->at), RC_CUE_PERMIT) ||
		 rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL)))
		return false;
	/* "cannot leave the country without a licence": what is not done without it is done with it. */
	if (r->instrument == RC_M_CONTROL && is_without(reader, r->at))
		return false;
	for (int i = r->clause->first; i < r->clause->last; i++)
	{
		rc_stretch next = {i + 1, i + 3 < r->clause->last ? i + 3 : r->clause->last};

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_NOT) || lacks_licence(reader, r, i))
			continue;
		/* "the rules mean that tungsten cannot leave": what follows from it. */
		if (i > r->at && tells_outcome(reader, r->at + 1, i))
			break;
		/* A denial far off in the clause is of something else. */
		if (rc_at(reader, i)->latin && i <= r->at + DENIAL_REACH && i >= r->at - DENIAL_REACH)
			return true;
		if (rc_at(reader, i)->latin)
			continue;
		if (!describes_goods(reader, r, i) &&
			(i < r->at || rc_find_cue(reader, next, RC_CUE_LIFT) >= 0 ||
			 rc_find_cue(reader, next, RC_CUE_IMPOSE) >= 0 || rc_find_cue(reader, next, RC_CUE_SUSPEND) >= 0))
			return true;
	}
	return has_no(reader, r);
}

bool
rc_is_to_be_prevented(const rc_reader *reader, int first, int at)
{
	for (int i = at; i > first && i >= at - 2 - KEPT_REACH && rc_at(reader, at)->latin; i--)
	{
		if (rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO) && keeps_from_doing(reader, i))
			return !rc_spells_of(&reader->mentions, i - 2, RC_SPELT_SUCCEED);
	}
	return false;
}

/* "Nothing stopped it from", "neither prevented", "did not keep": does the verb at i come to nothing? */
static bool
comes_to_nothing(const rc_reader *reader, const rc_restriction *r, int i)
{
	for (int k = i - 1; k >= r->clause->first; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_NOT) || rc_has_cue(rc_at(reader, k), RC_CUE_NO) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_NONE) || rc_spells(&reader->mentions, k, "nothing") ||
			rc_spells(&reader->mentions, k, "hardly"))
			return true;
	}
	return false;
}

bool
rc_is_standing(const rc_reader *reader, const rc_restriction *r)
{
	int kept = rc_at(reader, r->at)->latin ? kept_from(reader, r) : -1;
	rc_stretch all = statement_of(reader, r);
	bool undone = rc_is_undone(reader, r);
	bool negative = is_negated(reader, r);
	int deny = rc_find_cue(reader, all, RC_CUE_DENY);
	/* "denies licences" is a refusal, not a denial. */
	bool denied = deny >= 0 && deny != r->at && !(deny < r->at && deny >= r->at - 2 && rc_is_licence(reader, r->at));

	if (kept >= 0)
		return comes_to_nothing(reader, r, kept);
	return (undone == negative) != denied;
}

/*-------------------------------------------------------------------------
 * Imposed
 *-------------------------------------------------------------------------
 */

/* How far back the verb of the instrument is looked for: lists of goods, and times, are no distance. */
static int
enacting_start(const rc_reader *reader, const rc_restriction *r)
{
	int i = r->at;

	for (int steps = 0; i > r->clause->first && steps < RC_ENACTING_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i - 1);

		steps += mention->material == NULL && mention->type != RC_TIME && !rc_is_joint(mention);
	}
	return i;
}

/* 公布第二批出口配额——1.5万吨: is the size of what the clause has named told by the next one? */
static bool
size_follows(const rc_reader *reader, int at)
{
	for (int i = at + 1; i < reader->mentions.count; i++)
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_MASS)
			return true;
	}
	return false;
}

/* 商务部公布第二批钨出口配额: in Chinese export quotas are given out. */
static bool
issues_quota(const rc_reader *reader, rc_stretch around, int at)
{
	return !size_follows(reader, at) && rc_measure_of(rc_at(reader, at)) == RC_M_QUOTA && at > around.first &&
		   rc_measure_of(rc_at(reader, at - 1)) == RC_M_EXPORTS &&
		   rc_find_cue(reader, (rc_stretch){around.first, at}, RC_CUE_ISSUE) >= 0;
}

/* 下达第一批开采指标: to give out a quota is to impose one where it is of exports, and its size is not told. */
static bool
gives_out_quota(const rc_reader *reader, const rc_restriction *r, int verb)
{
	return r->instrument == RC_M_QUOTA && !rc_at(reader, verb)->latin && rc_has_cue(rc_at(reader, verb), RC_CUE_ISSUE);
}

bool
rc_is_enacted(const rc_reader *reader, const rc_restriction *r)
{
	static const rc_cue verbs[] = {RC_CUE_IMPOSE, RC_CUE_LIFT, RC_CUE_SUSPEND, RC_CUE_DOWN, RC_CUE_UP, RC_CUE_THREATEN};
	rc_stretch all = {enacting_start(reader, r),
					  r->at + RC_ENACTING_REACH < r->clause->last ? r->at + RC_ENACTING_REACH : r->clause->last};

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		int verb = rc_find_cue(reader, all, verbs[i]);

		/* "the growth of quotas": how much, rather than that it is done. */
		if (verb >= 0 && !gives_out_quota(reader, r, verb) &&
			!((verbs[i] == RC_CUE_UP || verbs[i] == RC_CUE_DOWN) && rc_at(reader, verb)->latin &&
			  !rc_spells_of(&reader->mentions, verb, RC_SPELT_CUT) &&
			  (rc_has_cue(rc_at(reader, verb + 1), RC_CUE_OF) || rc_has_cue(rc_at(reader, verb + 1), RC_CUE_IN))))
			return true;
	}
	/* 对俄罗斯镍加征关税: the Chinese verb of taxing. */
	if ((r->instrument == RC_M_TARIFF || r->instrument == RC_M_QUOTA) && !rc_at(reader, r->at)->latin &&
		rc_is_measure_verb(rc_at(reader, r->at)))
		return true;
	/* "tariffs on magnets from China were unveiled by Vietnam" */
	for (int i = r->at + 1; i + 1 < r->clause->last && rc_is_instrument_noun(reader, r->at); i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_COPULA) &&
			(rc_has_cue(rc_at(reader, i + 1), RC_CUE_IMPOSE) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_ISSUE)))
			return !size_follows(reader, r->at);
	}
	/* "China has quotas on the export of rare earths" */
	if (r->instrument == RC_M_QUOTA && r->at > r->clause->first &&
		rc_has_cue(rc_at(reader, r->at - 1), RC_CUE_POSSESS) &&
		rc_find_measure(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_M_EXPORTS) >= 0)
		return !size_follows(reader, r->at);
	/* "has set export quotas" */
	for (int i = all.first; i < r->at && r->instrument == RC_M_QUOTA; i++)
	{
		if (rc_spells(&reader->mentions, i, "set") || rc_spells(&reader->mentions, i, "sets") ||
			rc_spells(&reader->mentions, i, "fixed"))
			return !size_follows(reader, r->at);
	}
	return issues_quota(reader, all, r->at) || (r->instrument == RC_M_QUOTA && replaces_in_chinese(reader, r->at + 1));
}

/*-------------------------------------------------------------------------
 * Somebody's own
 *-------------------------------------------------------------------------
 */

bool
rc_is_presupposed(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	return imposer >= 0 && imposer < r->at && rc_is_instrument_noun(reader, r->at) && rc_at(reader, imposer)->owner &&
		   rc_owns_instrument(reader, imposer, r->at) && (!rc_is_enacted(reader, r) || rc_is_reason(reader, imposer)) &&
		   rc_find_cue(reader, (rc_stretch){imposer, r->at}, RC_CUE_FORECAST) < 0 &&
		   rc_find_cue(reader, (rc_stretch){imposer, r->at}, RC_CUE_POSSIBLE) < 0;
}

/* "U.S. tariffs on Chinese goods": is it somebody else's goods, or he himself, behind the preposition at i - 1, that a tariff is on? */
static bool
is_taxed(const rc_reader *reader, const rc_restriction *r, int i)
{
	if (rc_has_cue(rc_at(reader, i), RC_CUE_ALL) && i + 1 < r->clause->last)
		i++;
	return r->instrument == RC_M_TARIFF && rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_ON;
}

/* 中国对稀土的出口配额, "Chinese rare earth export quotas": a quota of exports, with its goods before it and no figure behind. */
static bool
is_quota_of_goods(const rc_reader *reader, const rc_restriction *r)
{
	bool exports = rc_holds(&reader->mentions, r->at, "xport") ||
				   (r->at > r->before.first && rc_measure_of(rc_at(reader, r->at - 1)) == RC_M_EXPORTS);

	return r->instrument == RC_M_QUOTA && exports && !size_follows(reader, -1) &&
		   rc_find_material(reader, r->before) >= 0;
}

bool
rc_is_owned_policy(const rc_reader *reader, const rc_restriction *r)
{
	bool owned = false;

	if (!rc_at(reader, r->at)->latin && is_quota_of_goods(reader, r))
		return true;

	if (!rc_is_instrument_noun(reader, r->at))
		return false;
	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - 8 && !owned; i--)
		owned = rc_at(reader, i)->owner && rc_can_act(reader, i) && rc_owns_instrument(reader, i, r->at) &&
				!rc_is_no_government(rc_at(reader, i)->name) && !rc_is_firm(rc_at(reader, i)) &&
				(rc_at(reader, i)->entity != NULL || (rc_at(reader, i)->latin && rc_actor_name(reader, i).len == 2));
	if (owned && is_quota_of_goods(reader, r))
		return true;
	for (int i = r->at + 1; owned && i + 1 < r->clause->last && i <= r->at + 4; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_ON) || rc_has_cue(rc_at(reader, i), RC_CUE_FOR))
			return rc_at(reader, i + 1)->material != NULL || is_taxed(reader, r, i + 1);
		if (!rc_is_instrument(rc_measure_of(rc_at(reader, i))) && !rc_has_cue(rc_at(reader, i), RC_CUE_AND))
			return false;
	}
	return false;
}

bool
rc_gives_leave(const rc_reader *reader, const rc_restriction *r)
{
	bool limited = false;

	if (!rc_at(reader, r->at)->latin ||
		!(rc_is_licence(reader, r->at) || rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL) ||
		  rc_has_cue(rc_at(reader, r->at), RC_CUE_PERMIT)))
		return false;
	for (int i = r->clause->first; i < r->at; i++)
		limited |= rc_has_cue(rc_at(reader, i), RC_CUE_ONLY) || rc_has_cue(rc_at(reader, i), RC_CUE_NO) ||
				   rc_has_cue(rc_at(reader, i), RC_CUE_NONE) || rc_spells_of(&reader->mentions, i, RC_SPELT_WITHOUT) ||
				   rc_spells(&reader->mentions, i, "nobody") || rc_spells(&reader->mentions, i, "only");
	for (int i = r->clause->first; i < r->at && limited; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_POSSIBLE) && rc_holds(&reader->mentions, i, "ay"))
			return true;
	}
	return false;
}

/* Mentions between the verb of cutting and the quota. */
#define CUT_REACH 6

bool
rc_is_cut_quota(const rc_reader *reader, const rc_clause *clause, int i)
{
	bool cut = false;

	if (!rc_at(reader, i)->latin || rc_instrument_at(reader, i) != RC_M_QUOTA ||
		!(rc_holds(&reader->mentions, i, "xport") || rc_measure_of(rc_at(reader, i - 1)) == RC_M_EXPORTS))
		return false;
	for (int k = i - 1; k >= clause->first && k >= i - CUT_REACH && !cut; k--)
		cut = rc_has_cue(rc_at(reader, k), RC_CUE_DOWN);
	for (int k = i + 1; cut && k < clause->last; k++)
	{
		if (rc_at(reader, k)->quantity != NULL)
			return rc_at(reader, k)->quantity->kind == RC_Q_SHARE;
	}
	return false;
}
