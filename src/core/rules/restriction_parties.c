/*-------------------------------------------------------------------------
 *
 * restriction_parties.c
 *		Who imposes a restriction.
 *
 * An instrument has an owner ("China's controls"), a doer ("China banned"), an
 * imposer told behind it ("the controls that China imposed", "by China") or
 * none; they are looked for in this order.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "base/ascii.h"
#include "grammar/instrument.h"

/*-------------------------------------------------------------------------
 * The imposer
 *-------------------------------------------------------------------------
 */

/* 对日本的出口限制: an owner in Chinese grammar, the target in sense; but of 对于中国的管制 it is the owner. */
static bool
is_chinese_target(const rc_reader *reader, int i)
{
	static const char *const of[] = {"对于", "對於", "针对", "針對", "关于", "關於", "就", "面对", "面對"};
	const rc_mention *mention = rc_at(reader, i);

	return !mention->latin && (mention->role == RC_ROLE_TO || mention->role == RC_ROLE_FOR) &&
		   !(i > 0 && RC_SPELLS_ANY(&reader->mentions, i - 1, of));
}

/* 针对中方采取的管制: whom a Chinese clause speaks of by what he has imposed; or -1. */
static int
spoken_of_by_act(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_at(reader, r->at)->latin ? -1 : rc_actor_in(reader, r->before, RC_ROLE_TO);

	return at >= 0 && !is_chinese_target(reader, at) && rc_can_act(reader, at) &&
				   rc_has_cue(rc_at(reader, at + 1), RC_CUE_IMPOSE)
			   ? at
			   : -1;
}

bool
rc_is_no_government(rc_text name)
{
	return rc_is_world(name) || rc_text_is(name, "outside CN");
}

static bool
is_company(const rc_mention *mention)
{
	return mention->latin && rc_is_company(mention);
}

static bool
stops_itself(const rc_reader *reader, const rc_restriction *r)
{
	/* "is barred from exporting" */
	if (r->at > r->before.first && rc_at(reader, r->at)->latin && rc_has_cue(rc_at(reader, r->at - 1), RC_CUE_COPULA))
		return false;
	/* "after the rare earth ban": no verb stands right behind goods. */
	if (r->at > r->before.first && rc_at(reader, r->at)->latin &&
		(rc_at(reader, r->at - 1)->material != NULL || rc_has_cue(rc_at(reader, r->at - 1), RC_CUE_ARTICLE) ||
		 rc_measure_of(rc_at(reader, r->at - 1)) == RC_M_EXPORTS))
		return false;
	return rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) || rc_has_cue(rc_at(reader, r->at), RC_CUE_SUSPEND) ||
		   rc_is_measure_verb(rc_at(reader, r->at));
}

/* 是对美国对华芯片禁令的反制, 报复美国的…: whom one answers, named behind a preposition, has imposed what is answered; or -1. */
static int
answered_one(const rc_reader *reader, const rc_restriction *r)
{
	int last = r->at + 4 < r->clause->last ? r->at + 4 : r->clause->last;
	int answer = rc_at(reader, r->at)->latin ? -1 : rc_find_cue(reader, (rc_stretch){r->at + 1, last}, RC_CUE_ANSWER);

	/* 加征34%关税作为反制: the answer is the tariff itself. */
	if (answer < 0 || (answer > r->at + 1 && !rc_spells(&reader->mentions, answer - 1, "的")) ||
		rc_find_cue(reader, r->before, RC_CUE_IMPOSE) >= 0)
		return -1;
	return rc_actor_in(reader, r->before, RC_ROLE_TO);
}

/* 中日稀土禁运, 中美关税: between two countries of one character each it is the first one's. */
static int
first_of_pair(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	if (before == NULL || mention->latin || before->latin || before->entity == NULL ||
		mention->to - mention->from != 3 || before->to - before->from != 3)
		return i;
	return i - 1;
}

/* "the USGS estimated that the ban ... could cost": who speaks of an instrument has not imposed it. */
static bool
only_estimates(const rc_reader *reader, int i, const rc_restriction *r)
{
	return rc_is_instrument_noun(reader, r->at) && i + 1 < r->at && rc_at(reader, i)->entity != NULL &&
		   rc_at(reader, i)->entity->class == RC_AGENCY && rc_has_cue(rc_at(reader, i + 1), RC_CUE_SAID);
}

/* "the export control standoff": what it is quarrelled about is nobody's. */
static bool
names_dispute(const rc_reader *reader, const rc_restriction *r)
{
	return rc_at(reader, r->at)->latin && rc_spells_of(&reader->mentions, r->at + 1, RC_SPELT_DISPUTE);
}

/* "Japan faces export controls": whoever suffers the instrument, and is told no imposer of, is none. */
static bool
is_suffered(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	int suffers = rc_is_instrument_noun(reader, r->at) ? rc_find_last_cue(reader, r->before, RC_CUE_SUFFER) : -1;

	/* "shipments from China are subject to licensing": those who sell have their own exports licensed. */
	if (suffers >= 0 && r->instrument == RC_M_CONTROL && imposer >= r->before.first && imposer < suffers &&
		(rc_at(reader, imposer)->role == RC_ROLE_FROM || rc_at(reader, imposer)->owner) &&
		rc_find_measure(reader, (rc_stretch){r->before.first, suffers}, RC_M_EXPORTS) >= 0)
		return false;
	/* "Holmium will be subject to permits": goods suffer it, and nobody else. */
	if (suffers >= 0 && imposer < 0 && rc_find_material(reader, (rc_stretch){r->before.first, suffers}) >= 0 &&
		rc_subject_in(reader, (rc_stretch){r->before.first, suffers}) < 0 &&
		rc_imposer_by_field(reader, r).data != NULL)
		return false;
	/* "announced that gallium would be subject to restrictions": it is the goods that suffer. */
	if (suffers >= 0 && imposer >= 0 && rc_holds(&reader->mentions, suffers, "ubject to") &&
		(rc_find_material(reader, (rc_stretch){imposer, suffers}) >= 0 ||
		 rc_find_measure(reader, (rc_stretch){imposer, suffers}, RC_M_EXPORTS) >= 0))
		return false;
	return suffers >= 0 && imposer < suffers;
}

/* Does the sentence tell what somebody has worked out: estimates, forecasts? */
static bool
estimates(const rc_reader *reader)
{
	return rc_find_cue(reader, (rc_stretch){reader->said_from, reader->said_to}, RC_CUE_ESTIMATE) >= 0;
}

/* "a response to U.S. export curbs": a country right before the noun owns it, whatever preposition it stands behind; or -1. */
static int
named_right_before(const rc_reader *reader, const rc_restriction *r)
{
	int at = r->at - 1;

	if (!rc_is_instrument_noun(reader, r->at))
		return -1;
	if (at >= r->before.first && rc_measure_of(rc_at(reader, at)) == RC_M_EXPORTS)
		at--;
	if (at < r->before.first || rc_at(reader, at)->entity == NULL ||
		(rc_at(reader, at)->entity->class != RC_COUNTRY && rc_at(reader, at)->entity->class != RC_BLOC) ||
		rc_at(reader, at)->owner || rc_at(reader, at)->role == RC_ROLE_BARE ||
		rc_is_no_government(rc_at(reader, at)->name))
		return -1;
	return at;
}

/* "curbs on gallium that Beijing began last year": the one who did it, in a relative clause of the object; or -1. */
static int
told_behind(const rc_reader *reader, const rc_restriction *r)
{
	if (!rc_is_instrument_noun(reader, r->at))
		return -1;
	for (int i = r->at + 1; i + 1 < r->clause->last; i++)
	{
		if ((rc_spells(&reader->mentions, i, "that") || rc_spells(&reader->mentions, i, "which")) &&
			rc_is_actor(rc_at(reader, i + 1)) && rc_at(reader, i + 1)->role == RC_ROLE_BARE &&
			rc_can_act(reader, i + 1) && !is_company(rc_at(reader, i + 1)))
			return i + 1;
	}
	return -1;
}

int
rc_told_in_aside(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *next = r->clause + 1;

	if (!rc_is_instrument_noun(reader, r->at) || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last)
		return -1;
	/* "..., which Beijing introduced in 2023, have pushed up prices" */
	if (next->relative && rc_is_actor(rc_at(reader, next->first)) && rc_at(reader, next->first)->role == RC_ROLE_BARE &&
		!is_company(rc_at(reader, next->first)) &&
		rc_find_cue(reader, (rc_stretch){next->first, next->last}, RC_CUE_IMPOSE) >= 0)
		return next->first;
	if (!rc_has_cue(rc_at(reader, next->first), RC_CUE_IMPOSE))
		return -1;
	return rc_actor_in(reader, (rc_stretch){next->first, next->last}, RC_ROLE_BY);
}

/* Mentions between an owner and its instrument, at most. */
#define OWNER_REACH 8

/* "China's controls on", 中国的出口管制: the owner right before the instrument, or -1. */
static int
owner_before(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at - 1; i >= r->before.first && i >= r->at - OWNER_REACH; i--)
	{
		if ((rc_is_actor(rc_at(reader, i)) || rc_is_reason(reader, i)) && rc_can_act(reader, i) &&
			rc_at(reader, i)->owner && !rc_is_no_government(rc_at(reader, i)->name) &&
			(rc_at(reader, i)->latin ||
			 (rc_at(reader, i)->role != RC_ROLE_ON && rc_at(reader, i)->role != RC_ROLE_FROM)) &&
			!is_chinese_target(reader, i) && rc_owns_instrument(reader, i, r->at))
			return i;
	}
	return -1;
}

/* Words between who orders something and the order. */
#define ORDER_REACH 3

/* 印度政府要求国企IREL暂停出口: who orders a firm, at i, to stop its trade, has stopped it; or -1. */
static int
orders_firm(const rc_reader *reader, const rc_restriction *r, int i)
{
	int order = i - 1;

	if (!rc_is_firm(rc_at(reader, i)))
		return -1;
	while (order > r->before.first && order > i - 1 - ORDER_REACH &&
		   !rc_spells_of(&reader->mentions, order, RC_SPELT_ORDER))
		order--;
	for (int k = order - 1; rc_spells_of(&reader->mentions, order, RC_SPELT_ORDER) && k >= r->before.first; k--)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (rc_is_government(mention) || (mention->entity != NULL && mention->entity->class == RC_COUNTRY))
			return k;
	}
	return -1;
}

bool
rc_is_taxed_behind_verb(const rc_reader *reader, int i)
{
	return !rc_at(reader, i)->latin && rc_at(reader, i + 1)->quantity != NULL &&
		   rc_spells_of(&reader->mentions, i - 1, RC_SPELT_TAX_ZH);
}

/* The doer right before the verb, or -1: 欧盟要求中国停止…, "said China restricted". */
static int
doer_before(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at - 1; i >= r->before.first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "Apple's deal after the ban": firms stop their own trade by a verb, and impose nothing. */
		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, i) &&
			!rc_is_no_government(mention->name) && (!is_company(mention) || stops_itself(reader, r)) &&
			!only_estimates(reader, i, r) && !rc_is_taxed_behind_verb(reader, i))
			return orders_firm(reader, r, i) >= 0 ? orders_firm(reader, r, i) : first_of_pair(reader, i);
	}
	return -1;
}

/* Whom the clause names as the one who does something, if that can be a government; or -1. */
static int
subject_of_clause(const rc_reader *reader, const rc_clause *clause)
{
	int at = rc_subject_in(reader, (rc_stretch){clause->first, clause->last});

	return at >= 0 && rc_at(reader, at)->role == RC_ROLE_BARE && !rc_at(reader, at)->owner &&
				   !is_company(rc_at(reader, at)) && !rc_is_no_government(rc_actor_name(reader, at))
			   ? at
			   : -1;
}

/* "banning", "controlling the export": does an English verb, which may have its object with it, end in -ing? */
static bool
is_gerund(const rc_reader *reader, int i)
{
	const rc_mention *verb = rc_at(reader, i);
	const char *text = reader->mentions.text.data;
	size_t end = verb->from;

	while (end < verb->to && rc_is_letter(text[end]))
		end++;
	return end - verb->from > 5 && memcmp(text + end - 3, "ing", 3) == 0;
}

/* "By banning exports", "after restricting sales": is it told by a gerund, without a doer of its own? */
static bool
is_told_by_gerund(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const leads[] = {"by", "in", "after", "before", "since", "while", "when", "through", "despite"};

	return r->at > r->clause->first && RC_SPELLS_ANY(&reader->mentions, r->at - 1, leads) && is_gerund(reader, r->at) &&
		   rc_actor_in(reader, (rc_stretch){r->clause->first, r->at}, RC_ROLE_BARE) < 0;
}

/*
 * "By banning exports, Beijing raised the stakes", "Indonesia, by banning ore
 * exports, drew smelters": what a gerund tells is done by the subject of the
 * main clause; or -1.
 */
static int
doer_of_main_clause(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *clauses = reader->clauses.items;
	int at = -1;

	if (!is_told_by_gerund(reader, r))
		return -1;
	if (r->clause > clauses)
		at = subject_of_clause(reader, r->clause - 1);
	if (at < 0 && r->clause + 1 < clauses + reader->clauses.count)
		at = subject_of_clause(reader, r->clause + 1);
	return at;
}

/* Does the instrument's clause open with its verb: 禁止军方采购, "but went on to impose limits"? */
static bool
opens_with_verb(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch lead = {r->clause->first, r->at};

	if (rc_at(reader, r->at)->latin)
		return rc_next_in(reader, RC_ACTOR_SORT, lead, lead.first) >= lead.last && rc_find_material(reader, lead) < 0 &&
			   (!rc_is_instrument_noun(reader, r->at) || rc_find_cue(reader, lead, RC_CUE_IMPOSE) >= 0);
	for (int i = lead.first; i < lead.last; i++)
	{
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_IMPOSE))
			return false;
	}
	return true;
}

/*
 * 国会通过法案，禁止军方采购, "Washington ignored gallium, but went on to impose limits on China": a clause that opens with its
 * verb, in English behind a conjunction, goes on from the subject of the one before; or -1.
 */
static int
doer_of_clause_before(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const conjunctions[] = {"and", "but", "yet", "then"};
	int joint = r->clause->first - 1;

	if (r->clause == reader->clauses.items || r->clause[-1].aside || !opens_with_verb(reader, r))
		return -1;
	if (rc_at(reader, r->at)->latin ? !RC_SPELLS_ANY(&reader->mentions, joint, conjunctions)
									: !rc_is_mark(rc_at(reader, joint), ','))
		return -1;
	return subject_of_clause(reader, r->clause - 1);
}

/* The subject of what is told before the instrument, or -1. */
static int
subject_before(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_subject_in(reader, r->before);

	/* "complaints by Japan that the curbs break ...": what somebody did by himself is told before, and is not the instrument. */
	if (at >= 0 && rc_at(reader, at)->role == RC_ROLE_BY && rc_is_instrument_noun(reader, r->at))
		return -1;
	/* 可能对中国稀土加征关税: whose goods are taxed does not tax them. */
	if (at >= 0 && r->instrument == RC_M_TARIFF && is_chinese_target(reader, at))
		return -1;
	/* "the export of cerium to Japan shall be prohibited": to whom goods go has not imposed it. */
	if (at >= 0 && rc_at(reader, at)->role == RC_ROLE_TO && rc_at(reader, at)->latin &&
		rc_find_measure(reader, (rc_stretch){r->before.first, at}, RC_M_EXPORTS) >= 0)
		return -1;
	if (at >= 0 && rc_at(reader, at)->role != RC_ROLE_IN && !rc_is_world(rc_actor_name(reader, at)) &&
		(!is_company(rc_at(reader, at)) || stops_itself(reader, r)))
		return at;
	return -1;
}

/* "the controls that China imposed": the doer right behind the noun, or -1. */
static int
doer_behind(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->object.first; i < r->object.last && i < r->object.first + 3 && rc_at(reader, r->at)->latin; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

/* "must apply to the Ministry of Commerce for permission": the ministry that is asked, or -1. */
static int
one_asked(const rc_reader *reader, const rc_restriction *r)
{
	int at = -1;

	if (rc_at(reader, r->at)->latin &&
		(rc_is_licence(reader, r->at) || rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL)))
		at = rc_actor_in(reader, r->before, RC_ROLE_TO);
	/* "only with permission from the Chinese government" */
	if (at < 0 && rc_has_cue(rc_at(reader, r->at), RC_CUE_APPROVAL) && r->object.first + 1 < r->object.last)
	{
		int asked = r->object.first + rc_has_cue(rc_at(reader, r->object.first), RC_CUE_ARTICLE);

		return rc_is_actor(rc_at(reader, asked)) && rc_at(reader, asked)->role == RC_ROLE_BARE ? asked : -1;
	}
	return at >= 0 && rc_is_government(rc_at(reader, at)) ? at : -1;
}

/* "restrictions by China", or -1; a verb has its doer on either side. */
static int
named_with_by(const rc_reader *reader, const rc_restriction *r)
{
	int first = rc_is_instrument_noun(reader, r->at) ? r->at : r->clause->first;

	return rc_actor_in(reader, (rc_stretch){first, r->clause->last}, RC_ROLE_BY);
}

/* "Vietnam's trade ministry said", "the Vietnamese ministry said": whose ministry, that no table knows, tells of it; or -1. */
static int
ministry_named(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};

	for (int said = rc_find_cue(reader, (rc_stretch){4, all.last}, RC_CUE_SAID); said >= 0;
		 said = rc_find_cue(reader, (rc_stretch){said + 1, all.last}, RC_CUE_SAID))
	{
		if (!rc_spells_of(&reader->mentions, said - 1, RC_SPELT_MINISTRY))
			continue;
		for (int k = said - 2; k > 0 && k >= said - 5; k--)
		{
			int owner = rc_is_mark(rc_at(reader, k), '\'') ? k - 1 : k;

			if (rc_at(reader, owner)->owner && rc_at(reader, owner)->entity != NULL &&
				rc_at(reader, owner)->entity->class == RC_COUNTRY)
				return owner;
		}
	}
	return -1;
}

/* "The commerce ministry announced a ban": whose ministry tells of it has imposed it; or -1. */
static int
ministry_telling(const rc_reader *reader)
{
	int at = reader->source_at;

	if (at < 0)
		return ministry_named(reader);
	/* "Beijing announced that gallium would be subject to controls" */
	if (rc_at(reader, at)->entity != NULL && rc_at(reader, at)->entity->class == RC_COUNTRY && reader->said_to > at &&
		rc_find_cue(reader, (rc_stretch){at, reader->said_to}, RC_CUE_IMPOSE) >= 0)
		return at;
	if (estimates(reader) || rc_at(reader, at)->entity == NULL || rc_at(reader, at)->entity->class != RC_AGENCY ||
		rc_at(reader, at)->entity->country == 0)
		return -1;
	return at;
}

/* Where the item of a Chinese list that tells the instrument begins: 对钐、钆…实施管制 behind 、 or ； or -1. */
static int
item_of_list(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const on[] = {"对", "對"};

	for (int i = r->at - 1; i > 0; i--)
	{
		const rc_mention *before = rc_at(reader, i - 1);

		if (RC_SPELLS_ANY(&reader->mentions, i, on))
			return rc_is_mark(before, '&') || rc_is_mark(before, ';') ? i : -1;
		if (rc_is_mark(rc_at(reader, i), ';'))
			break;
	}
	return -1;
}

/* 北京宣布对钨实施出口管制: the state that announces, in the Chinese clause itself, what nobody else is named for; or -1. */
static int
chinese_announcer(const rc_reader *reader, const rc_restriction *r)
{
	int at = reader->source_at;

	/* 特朗普表示，若中国不放开稀土，将加征200%关税: a rate is his who speaks of it. */
	if (rc_at(reader, r->at)->latin || at < (r->instrument == RC_M_TARIFF ? 0 : r->clause->first) || at >= r->at ||
		rc_at(reader, at)->entity == NULL)
		return -1;
	return rc_at(reader, at)->entity->class == RC_COUNTRY || rc_at(reader, at)->entity->class == RC_BLOC ||
				   rc_is_government(rc_at(reader, at))
			   ? at
			   : -1;
}

#define ANNOUNCING_REACH 3

/* 中方宣布一系列措施，包括对…加征关税、对钨实施出口管制: who announces the list imposes each of its items; or -1. */
static int
announcer_of_list(const rc_reader *reader, const rc_restriction *r)
{
	int item = reader->mentions.chinese ? item_of_list(reader, r) : -1;

	for (int i = 0; i < item; i++)
	{
		rc_stretch behind = {i + 1, i + 1 + ANNOUNCING_REACH < item ? i + 1 + ANNOUNCING_REACH : item};

		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE &&
			!rc_is_no_government(rc_at(reader, i)->name) &&
			(rc_find_cue(reader, behind, RC_CUE_SAID) >= 0 || rc_find_cue(reader, behind, RC_CUE_IMPOSE) >= 0))
			return i;
	}
	return -1;
}

int
rc_cuts_off(const rc_reader *reader, const rc_restriction *r)
{
	if (!rc_at(reader, r->at)->latin || !rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) ||
		r->at == r->before.first || !rc_has_cue(rc_at(reader, r->at - 1), RC_CUE_COPULA) ||
		r->object.first >= r->object.last || !rc_has_cue(rc_at(reader, r->object.first), RC_CUE_FROM))
		return -1;
	return rc_actor_in(reader, r->object, RC_ROLE_FROM);
}

/* "America hit China with tough controls": the one who does it, right before the verb; or -1. */
static int
who_hits(const rc_reader *reader, const rc_restriction *r)
{
	int hit = rc_one_hit(reader, r);

	/* "was caught off guard when America hit it with": the nearest one. */
	for (int i = hit - 2; i >= r->before.first && hit >= 0; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE && rc_can_act(reader, i))
			return i;
	}
	return hit < 0 ? -1 : rc_subject_in(reader, (rc_stretch){r->before.first, hit});
}

typedef int finder(const rc_reader *reader, const rc_restriction *r);

/* The surest tellings come first: what owns the instrument, then who does it, then who is named behind it. */
static finder *const finders[] = {
	rc_keeper_of_market,
	rc_agent_of_passive,
	rc_stopped_exporter,
	rc_whose_act,
	rc_doer_of_relative,
	rc_subject_before_aside,
	rc_country_left,
	rc_importer,
	rc_who_decides,
	rc_suffered_from,
	rc_one_complained_of,
	rc_one_asked_to_lift,
	who_hits,
	rc_owner_of_exports,
	rc_who_enlists,
	rc_who_lists,
	rc_cuts_off,
	announcer_of_list,
	answered_one,
	rc_taxed_by,
	rc_taxing_country,
	spoken_of_by_act,
	named_right_before,
	owner_before,
	rc_one_ordering,
	rc_announcer,
	rc_licensed_exporter,
	doer_before,
	doer_of_main_clause,
	subject_before,
	doer_of_clause_before,
	rc_taxing_ahead,
	doer_behind,
	told_behind,
	one_asked,
	rc_authority_asked,
	rc_told_in_aside,
	rc_taxing_place,
	rc_origin_of_goods,
	named_with_by,
	rc_producer_named,
	rc_owner_of_goods,
	rc_place_of_goods,
};

int
rc_restriction_imposer(const rc_reader *reader, const rc_restriction *r)
{
	for (size_t i = 0; i < sizeof(finders) / sizeof(finders[0]); i++)
	{
		int at = finders[i](reader, r);

		if (at >= 0)
			return at;
	}
	if (chinese_announcer(reader, r) >= 0)
		return reader->source_at;
	return ministry_telling(reader) >= 0 ? ministry_telling(reader) : rc_state_telling(reader, r);
}

/* "tariffs on China over its curbs": of whom the measure that answers is aimed at; or data NULL. */
static rc_text
pronoun_answered(const rc_reader *reader, int imposer)
{
	if (!rc_is_reason(reader, imposer) || rc_is_actor(rc_at(reader, imposer)))
		return (rc_text){NULL, 0};
	for (int i = imposer - 2; i >= 0 && !rc_is_predicate(rc_at(reader, i)); i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) &&
			(rc_at(reader, i)->role == RC_ROLE_ON || rc_at(reader, i)->role == RC_ROLE_TO))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

/* "bans exports of gallium in response to chip sanctions": what one answers is somebody else's; who is not told. */
static bool
is_answered(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	int answer = rc_find_last_cue(reader, r->before, RC_CUE_ANSWER);

	if (answer <= imposer || !rc_at(reader, r->at)->latin || !rc_at(reader, answer)->latin)
		return false;
	/* "answered with curbs", "answered by restricting" */
	if (rc_has_cue(rc_at(reader, answer + 1), RC_CUE_WITH) || rc_has_cue(rc_at(reader, answer + 1), RC_CUE_BY))
		return false;
	/* "retaliated against U.S. tariffs by restricting": that is the answer. */
	for (int i = answer + 1; i + 1 < r->at; i++)
	{
		if (rc_instrument_at(reader, i) != RC_M_NONE)
			return rc_find_cue(reader, (rc_stretch){i, r->at}, RC_CUE_BY) < 0 &&
				   rc_find_cue(reader, (rc_stretch){i, r->at}, RC_CUE_WITH) < 0;
	}
	return true;
}

/* "Vietnam's National Assembly": a body whose name no table knows acts for the country that owns it. */
static int
country_of_body(const rc_reader *reader, int imposer)
{
	int owner = imposer - 2;

	return owner >= 0 && rc_at(reader, imposer)->type == RC_PROPER && rc_is_mark(rc_at(reader, imposer - 1), '\'') &&
				   rc_at(reader, owner)->entity != NULL && rc_at(reader, owner)->entity->class == RC_COUNTRY
			   ? owner
			   : imposer;
}

/* 可能对中国稀土加征关税: does the Chinese clause name nobody but whose goods are taxed? */
static bool
names_taxed_only(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_actor_in(reader, r->before, RC_ROLE_TO);

	return r->instrument == RC_M_TARIFF && at >= 0 && is_chinese_target(reader, at) &&
		   rc_text_same(rc_unsaid_imposer(reader), rc_actor_name(reader, at));
}

void
rc_restriction_subject(const rc_reader *reader, const rc_restriction *r, int imposer, rc_claim *claim)
{
	claim->subject = imposer >= 0 ? pronoun_answered(reader, imposer) : claim->subject;
	if (claim->subject.data == NULL && imposer >= 0)
		claim->subject = rc_actor_name(reader, country_of_body(reader, imposer));
	/* "IREL was instructed by the government": a firm that is ordered stands for its country; so does a president. */
	if (imposer >= 0 && imposer == rc_one_ordering(reader, r) && rc_is_company(rc_at(reader, imposer)))
		claim->subject = rc_country_of(rc_at(reader, imposer)->entity);
	if (is_suffered(reader, r, imposer) || is_answered(reader, r, imposer) ||
		(imposer < 0 && (names_dispute(reader, r) || is_told_by_gerund(reader, r))))
		claim->subject = (rc_text){NULL, 0};
	else if (claim->subject.data == NULL && imposer < 0 && names_taxed_only(reader, r))
		claim->subject = rc_other_side(reader, r, rc_actor_name(reader, rc_actor_in(reader, r->before, RC_ROLE_TO)));
	else if (claim->subject.data == NULL)
	{
		/* "The controls on terbium remain": those that the text has told of. */
		claim->subject = rc_antecedent(reader, r->clause);
		if (claim->subject.data == NULL && rc_is_instrument_noun(reader, r->at))
			claim->subject = reader->scene->imposer;
		if (claim->subject.data == NULL)
			claim->subject = rc_imposer_gone_on_with(reader, r);
		/* Who buys the goods does not hold them back. */
		if (imposer < 0 && rc_is_buyer(claim->subject) && !rc_leaves_the_land(reader, r) &&
			rc_imposer_by_field(reader, r).data != NULL)
			claim->subject = rc_imposer_by_field(reader, r);
		if (claim->subject.data == NULL)
			claim->subject = reader->scene->imposer;
		if (claim->subject.data == NULL)
		{
			claim->subject = rc_imposer_by_field(reader, r);
			claim->confidence -= 10;
		}
		/* "Lynas gained after the ban": a firm that is spoken of has imposed none. */
		if (rc_is_instrument_noun(reader, r->at) && rc_text_same(claim->subject, reader->scene->company))
			claim->subject = (rc_text){NULL, 0};
		claim->confidence -= 10;
	}
}
