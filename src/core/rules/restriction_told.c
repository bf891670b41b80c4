/*-------------------------------------------------------------------------
 *
 * restriction_told.c
 *		Parties of a restriction that are told from another side.
 *
 * The imposer may be named only as who announces it or orders others to act, or
 * as where goods are taxed; the target only as whose goods suffer a tariff.  Who
 * is put on a list stands between its verb and the list, in Chinese behind 把.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

/* "In response to U.S. tariffs, Beijing announced curbs": the state that gives out an instrument imposes it; or -1. */
int
rc_announcer(const rc_reader *reader, const rc_restriction *r)
{
	int at = reader->source_at;
	int verb = reader->said_to - 1;

	if (at < 0 || verb <= at || verb >= r->at || !rc_at(reader, at)->latin || verb < r->clause->first ||
		!rc_has_cue(rc_at(reader, verb), RC_CUE_IMPOSE) || rc_at(reader, at)->entity == NULL ||
		(rc_at(reader, at)->entity->class != RC_COUNTRY && rc_at(reader, at)->entity->class != RC_BLOC &&
		 !rc_is_government(rc_at(reader, at))))
		return -1;
	return rc_owns_instrument(reader, verb, r->at) ? at : -1;
}

/* "were banned by the EU", "were unveiled by Vietnam", "was hit by America with": the agent of a passive; or -1. */
int
rc_agent_of_passive(const rc_reader *reader, const rc_restriction *r)
{
	bool noun = rc_is_instrument_noun(reader, r->at);
	int first = noun ? r->clause->first + 1 : r->at;

	for (int i = first; i + 1 < r->clause->last && rc_at(reader, r->at)->latin; i++)
	{
		int agent = i + 1 + rc_has_cue(rc_at(reader, i + 1), RC_CUE_ARTICLE);
		int verb = i - 1;

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_BY) || verb < r->clause->first + 1 || agent >= r->clause->last)
			continue;
		if (!rc_is_actor(rc_at(reader, agent)) || rc_at(reader, agent)->role != RC_ROLE_BY ||
			rc_is_firm(rc_at(reader, agent)) || rc_at(reader, agent)->entity == NULL || rc_at(reader, agent)->owner)
			continue;
		/* "is controlled by", "have been extended by": a verb right behind "be" */
		if (rc_has_cue(rc_at(reader, verb - 1), RC_CUE_COPULA) &&
			(verb == r->at || rc_has_cue(rc_at(reader, verb), RC_CUE_IMPOSE) ||
			 rc_has_cue(rc_at(reader, verb), RC_CUE_LIFT) || rc_has_cue(rc_at(reader, verb), RC_CUE_SUSPEND) ||
			 rc_has_cue(rc_at(reader, verb), RC_CUE_ISSUE) || rc_at(reader, verb)->type == RC_WORD))
			return agent;
	}
	return -1;
}

/* "Controls on samarium were China's response": whose act the noun is said to be; or -1. */
int
rc_whose_act(const rc_reader *reader, const rc_restriction *r)
{
	int be = rc_is_instrument_noun(reader, r->at)
				 ? rc_find_cue(reader, (rc_stretch){r->at + 1, r->clause->last}, RC_CUE_COPULA)
				 : -1;

	if (be < 0 || be + 2 >= r->clause->last || !rc_at(reader, be + 1)->owner || !rc_is_actor(rc_at(reader, be + 1)))
		return -1;
	for (int i = be + 2; i < r->clause->last && i <= be + 4; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ACT) || rc_has_cue(rc_at(reader, i), RC_CUE_ANSWER))
			return be + 1;
	}
	return -1;
}

/* "the export quotas that China applies to": who does it, right behind the noun; or -1. */
int
rc_doer_of_relative(const rc_reader *reader, const rc_restriction *r)
{
	int at = r->at + 1;

	if (!rc_is_instrument_noun(reader, r->at) || at + 1 >= reader->mentions.count)
		return -1;
	if (rc_spells(&reader->mentions, at, "that") || rc_spells(&reader->mentions, at, "which"))
		at++;
	at += rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE);
	return at + 1 < reader->mentions.count && rc_at(reader, at)->entity != NULL &&
				   rc_at(reader, at)->entity->class == RC_COUNTRY && rc_at(reader, at)->role == RC_ROLE_BARE &&
				   !rc_at(reader, at)->owner && rc_can_act(reader, at)
			   ? at
			   : -1;
}

/* "China, the top supplier, | has made exporters apply": whom a clause goes on to speak of that begins with its verb; or -1. */
int
rc_subject_before_aside(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *clause = r->clause;

	if (!rc_at(reader, r->at)->latin || clause < reader->clauses.items + 2 || clause->first >= clause->last ||
		!rc_begins_with_verb(reader, clause) || clause[-2].first >= clause[-2].last ||
		!rc_is_actor(rc_at(reader, clause[-2].last - 1)) || rc_is_firm(rc_at(reader, clause[-2].last - 1)))
		return -1;
	return clause[-2].last - 1;
}

/* "IREL was instructed by the government to suspend exports": by whom a firm has been ordered, else the firm itself, whose country it is; or -1. */
static int
firm_ordered(const rc_reader *reader, const rc_restriction *r, int verb)
{
	int by = rc_actor_in(reader, (rc_stretch){verb, r->at}, RC_ROLE_BY);
	int firm = rc_subject_in(reader, (rc_stretch){r->before.first, verb});
	int in = rc_actor_in(reader, r->before, RC_ROLE_IN);

	if (by >= 0 && !rc_is_firm(rc_at(reader, by)))
		return by;
	/* "Miners in Vietnam were ordered by the government to halt exports" */
	if (in >= 0 && !rc_is_firm(rc_at(reader, in)) && (firm < 0 || firm == in))
		return in;
	return firm >= 0 && rc_is_company(rc_at(reader, firm)) && rc_country_of(rc_at(reader, firm)->entity).data != NULL
			   ? firm
			   : -1;
}

int
rc_one_ordering(const rc_reader *reader, const rc_restriction *r)
{
	int verb = r->at - 1;
	int to = rc_at(reader, r->at)->latin ? rc_find_last_cue(reader, r->before, RC_CUE_TO) : -1;
	int at;

	if (to < r->at - 2 || rc_is_instrument_noun(reader, r->at))
		return -1;
	while (verb > r->before.first && !rc_spells_of(&reader->mentions, verb, RC_SPELT_ORDERED))
		verb--;
	/* "IREL was told by New Delhi to halt exports" */
	if (verb > r->before.first && rc_has_cue(rc_at(reader, verb - 1), RC_CUE_COPULA))
		return firm_ordered(reader, r, verb);
	at = rc_subject_in(reader, (rc_stretch){r->before.first, verb});
	if (at < 0 && verb > r->before.first && reader->source_at >= r->before.first && reader->source_at < verb)
		at = reader->source_at;
	return at >= 0 && !rc_is_firm(rc_at(reader, at)) && rc_at(reader, at)->entity != NULL ? at : -1;
}

/* Mentions between whose decision it is and the decision: "China's surprise decision". */
#define DECISION_REACH 5

/* "decision to sue came after China banned", "decision to support Japan's ban": does what is decided lead to the act of another? */
static bool
is_act_of_another(const rc_reader *reader, int first, int at)
{
	for (int i = first; i < at; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && (mention->owner || mention->role == RC_ROLE_BARE))
			return true;
	}
	return false;
}

int
rc_who_decides(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at - 1; i > r->clause->first && rc_at(reader, r->at)->latin; i--)
	{
		if (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO) || !rc_spells_of(&reader->mentions, i, RC_SPELT_DECISION))
			continue;
		if (is_act_of_another(reader, i + 1, r->at))
			return -1;
		for (int k = i - 1; k >= r->clause->first && k >= i - DECISION_REACH; k--)
		{
			const rc_mention *mention = rc_at(reader, k);

			if (rc_is_actor(mention))
				return mention->owner && mention->entity != NULL && !rc_is_firm(mention) && rc_can_act(reader, k) ? k
																												  : -1;
		}
		return -1;
	}
	return -1;
}

/* Mentions between who is asked and the verb of lifting, and from there to the instrument. */
#define ASKED_REACH 3
#define LIFTED_REACH 8

/* "persuaded China to lift": what is asked for is done. */
static bool
succeeds(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_SUCCEED) ||
		   rc_spells_of(&reader->mentions, i - 1, RC_SPELT_SUCCEED);
}

/* 要求, 敦促: does the word at i ask the one behind it to do something? */
static bool
asks_in_chinese(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_ASK_ZH);
}

/* The last verb of lifting before the instrument, in Chinese also one that other things end by, 要求中国结束管制; or -1. */
static int
lifting_before(const rc_reader *reader, const rc_restriction *r)
{
	int lift = rc_find_last_cue(reader, r->before, RC_CUE_LIFT);

	for (int i = r->at - 1; lift < 0 && reader->mentions.chinese && i >= r->before.first && i >= r->at - LIFTED_REACH;
		 i--)
	{
		if (rc_stands_one_of(&reader->mentions, rc_at(reader, i)->from, reader->mentions.to, RC_SPELT_END_ZH))
			lift = i;
	}
	return lift;
}

int
rc_one_asked_to_lift(const rc_reader *reader, const rc_restriction *r)
{
	int lift = lifting_before(reader, r);
	int asked = lift - 1;
	bool latin;

	if (lift < r->at - LIFTED_REACH || lift < r->before.first + 2)
		return -1;
	latin = rc_at(reader, lift)->latin;
	if (latin && !rc_has_cue(rc_at(reader, lift - 1), RC_CUE_TO))
		return -1;
	asked -= latin;
	while (!latin && asked > r->before.first && asked > lift - ASKED_REACH && rc_at(reader, asked)->type == RC_WORD &&
		   !asks_in_chinese(reader, asked))
		asked--;
	if (asked <= r->before.first || !rc_is_actor(rc_at(reader, asked)) || rc_at(reader, asked)->owner ||
		rc_is_firm(rc_at(reader, asked)))
		return -1;
	/* 协议要求中国终止管制: what has been agreed on will be done. */
	if (!latin)
		return asks_in_chinese(reader, asked - 1) &&
					   rc_subject_in(reader, (rc_stretch){r->before.first, asked - 1}) >= 0
				   ? asked
				   : -1;
	/* "China agreed to", "for China to": somebody else must be told to ask. */
	return !succeeds(reader, asked - 1) && rc_subject_in(reader, (rc_stretch){r->before.first, asked}) >= 0 ? asked
																											: -1;
}

/* "Chinese magnets face a tariff": where the English clause says, before the tariff, that something suffers it; or -1. */
static int
suffers_tariff(const rc_reader *reader, const rc_restriction *r)
{
	if (r->instrument != RC_M_TARIFF || !rc_at(reader, r->at)->latin)
		return -1;
	for (int i = r->before.first; i < r->before.last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_SUFFER) || rc_holds(&reader->mentions, i, "subject to") ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_PAY_DUTY))
			return i;
	}
	return -1;
}

/* Mentions between a tariff and where it is taken: "face duties of 93.5% in the US", but not "a deal struck in London". */
#define PLACE_REACH 7

int
rc_taxing_country(const rc_reader *reader, const rc_restriction *r)
{
	int near = r->at + PLACE_REACH;
	int to;

	if (r->instrument != RC_M_TARIFF || !rc_at(reader, r->at)->latin)
		return -1;
	/* "a levy on all Chinese goods entering the United States" */
	for (int i = r->object.first; i + 1 < r->object.last; i++)
	{
		int state = i + 1 + rc_has_cue(rc_at(reader, i + 1), RC_CUE_ARTICLE);

		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ENTERING) && state < r->object.last &&
			rc_is_actor(rc_at(reader, state)))
			return state;
	}
	if (suffers_tariff(reader, r) >= 0)
	{
		if (rc_at_customs(reader, r) >= 0)
			return rc_at_customs(reader, r);
		to = rc_actor_in(reader, (rc_stretch){r->at, near < r->object.last ? near : r->object.last}, RC_ROLE_IN);
		/* "Chinese goods would face a 60% tariff, Trump said" */
		if (to < 0 && reader->source_at >= 0 && rc_country_of(rc_at(reader, reader->source_at)->entity).data != NULL &&
			rc_taxed_origin(reader, r) >= 0 &&
			!rc_text_same(rc_country_of(rc_at(reader, reader->source_at)->entity),
						  rc_name_at(reader, rc_taxed_origin(reader, r))))
			return reader->source_at;
		/* "India's exports to America are subject to a 50% tariff" */
		return to >= 0 || rc_find_measure(reader, r->before, RC_M_EXPORTS) < 0
				   ? to
				   : rc_actor_in(reader, r->before, RC_ROLE_TO);
	}
	/* "tariffs on Chinese imports into the United States" */
	to = rc_actor_in(reader, r->object, RC_ROLE_TO);
	return to >= 0 && rc_find_measure(reader, (rc_stretch){r->object.first, to}, RC_M_IMPORTS) >= 0 ? to : -1;
}

int
rc_taxed_origin(const rc_reader *reader, const rc_restriction *r)
{
	int suffers = suffers_tariff(reader, r);
	int first = r->before.first;

	/* "Trump said Chinese goods would face": who says so suffers nothing. */
	if (reader->source_at >= first && reader->said_to > first && reader->said_to < suffers)
		first = reader->said_to;
	return suffers < 0 ? -1 : rc_subject_in(reader, (rc_stretch){first, suffers});
}

/* "China cuts US off from gallium": who does it, before the one that is cut off; or -1. */
static int
cutting_off(const rc_reader *reader, const rc_restriction *r)
{
	if (!rc_spells(&reader->mentions, r->at, "off from") || r->at < r->before.first + 2)
		return -1;
	return rc_subject_in(reader, (rc_stretch){r->before.first, r->at - 2});
}

int
rc_keeper_of_market(const rc_reader *reader, const rc_restriction *r)
{
	int at = cutting_off(reader, r);

	if (at >= 0)
		return at;
	if (!rc_at(reader, r->at)->latin || r->instrument != RC_M_BAN || r->object.first >= r->object.last ||
		!rc_has_cue(rc_at(reader, r->object.first), RC_CUE_FROM))
		return -1;
	at = rc_actor_in(reader, r->object, RC_ROLE_FROM);
	return at >= 0 && at + 1 < r->object.last && rc_spells_of(&reader->mentions, at + 1, RC_SPELT_MARKET_KEPT) ? at
																											   : -1;
}

/* Clauses between who acts and what he does. */
#define DOER_REACH 3

int
rc_taxing_ahead(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *before = r->clause;

	if (r->instrument != RC_M_TARIFF || rc_at(reader, r->at)->latin ||
		!(rc_has_cue(rc_at(reader, r->clause->first), RC_CUE_TO) ||
		  rc_has_cue(rc_at(reader, r->clause->first + 1), RC_CUE_TO)))
		return -1;
	for (int i = r->clause->first; i < r->at; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE)
			return -1;
	}
	for (int steps = 0; steps < DOER_REACH && before > reader->clauses.items; steps++)
	{
		int at;

		if (!rc_is_mark(rc_at(reader, before->first - 1), ',') || before[-1].aside)
			break;
		before--;
		/* 若中方不放宽出口，将对…: on condition only. */
		if (rc_find_cue(reader, (rc_stretch){before->first, before->last}, RC_CUE_IF) >= 0)
			continue;
		at = rc_subject_in(reader, (rc_stretch){before->first, before->last});
		if (at >= 0 && rc_at(reader, at)->role == RC_ROLE_BARE && !rc_at(reader, at)->owner &&
			!rc_is_firm(rc_at(reader, at)) && !rc_is_no_government(rc_actor_name(reader, at)))
			return at;
	}
	return -1;
}

int
rc_taxed_by(const rc_reader *reader, const rc_restriction *r)
{
	return r->instrument != RC_M_TARIFF || rc_at(reader, r->at)->latin ? -1
																	   : rc_actor_in(reader, r->before, RC_ROLE_BY);
}

/* "added 28 firms to its control list": the verb before an English word for a list, or -1. */
static int
verb_of_list(const rc_reader *reader, const rc_restriction *r)
{
	const rc_mention *list = rc_at(reader, r->at);

	if (!list->latin || list->to - list->from < 5 || memcmp(reader->mentions.text.data + list->to - 4, "list", 4) != 0)
		return -1;
	for (int i = r->before.first; i < r->before.last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_PUT_ON_LIST))
			return i;
	}
	return -1;
}

int
rc_who_lists(const rc_reader *reader, const rc_restriction *r)
{
	int verb = verb_of_list(reader, r);

	return verb < 0 ? -1 : rc_subject_in(reader, (rc_stretch){r->before.first, verb});
}

int
rc_one_listed(const rc_reader *reader, const rc_restriction *r)
{
	int verb = verb_of_list(reader, r);

	for (int i = verb + 1; verb >= 0 && i < r->at; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && rc_at(reader, i)->role <= RC_ROLE_OWNER)
			return i;
	}
	return -1;
}

/* 把两家缅甸公司列入制裁名单: where the Chinese phrase of what is put on a list begins, or -1. */
static int
enlisted_from(const rc_reader *reader, const rc_restriction *r)
{
	int enlist = rc_find_cue(reader, r->before, RC_CUE_ENLIST);
	int ba = enlist < 0 ? -1 : rc_find_cue(reader, (rc_stretch){r->before.first, enlist}, RC_CUE_BA);

	return ba >= 0 && !rc_at(reader, ba)->latin ? ba : -1;
}

int
rc_who_enlists(const rc_reader *reader, const rc_restriction *r)
{
	int ba = enlisted_from(reader, r);

	return ba < 0 ? -1 : rc_subject_in(reader, (rc_stretch){r->before.first, ba});
}

int
rc_one_enlisted(const rc_reader *reader, const rc_restriction *r)
{
	int ba = enlisted_from(reader, r);

	for (int i = ba + 1; ba >= 0 && i < r->at && !rc_has_cue(rc_at(reader, i), RC_CUE_ENLIST); i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

bool
rc_is_of_some_lands(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const at[] = {"对", "對", "向"};

	for (int i = r->clause->first; i < r->at && reader->mentions.chinese; i++)
	{
		if (rc_stands_one_of(&reader->mentions, rc_at(reader, i)->from, reader->mentions.to, RC_SPELT_SOME_LANDS_ZH))
			return !RC_SPELLS_ANY(&reader->mentions, i - 1, at);
	}
	return false;
}
