/*-------------------------------------------------------------------------
 *
 * rule_withheld.c
 *		Trade that is limited in words of which no rule knows the construction.
 *
 * "From China they will get none", "no more antimony for America", "Beijing will
 * not let it go": wherever an English sentence tells all the parts of a
 * restriction - an act that limits trade, a state that can do so, and goods -
 * and the rule of restrictions has made no claim of it, it is taken to be one,
 * with less confidence, unless something else is meant: what is supposed,
 * asked, estimated, or done by firms.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "number/number.h"
#include "rules/restriction_parts.h"

/* An act that limits trade. */
typedef struct limiting_act
{
	const rc_clause *clause;
	int at; /* the mention that tells of it */
	rc_measure measure;
	bool denies; /* it is told by the denial of trade: the act holds */
} limiting_act;

/*-------------------------------------------------------------------------
 * The act
 *-------------------------------------------------------------------------
 */

/* Mentions between a denial and the trade that it denies. */
#define DENIED_REACH 9

/* Does the English word at i tell that goods go from one to another? */
static bool
tells_trade(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin &&
		   (rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS || rc_has_cue(rc_at(reader, i), RC_CUE_GO_TO) ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_GOODS_MOVE));
}

/* "no longer lets", "won't allow", "not permit": is leave denied by the words at i themselves? */
static bool
forbids(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_SUSPEND) &&
		   (rc_holds(&reader->mentions, i, " let") || rc_holds(&reader->mentions, i, " allow") ||
			rc_holds(&reader->mentions, i, " permit"));
}

/* "let", "allow", "may": does the word at i tell of leave to do something? */
static bool
tells_leave(const rc_reader *reader, int i)
{
	/* "may be", "no longer lets" */
	return rc_spells_of(&reader->mentions, i, RC_SPELT_LEAVE_GIVEN) ||
		   (rc_has_cue(rc_at(reader, i), RC_CUE_POSSIBLE) && rc_holds(&reader->mentions, i, "ay")) ||
		   forbids(reader, i);
}

static bool
denies(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin &&
		   (rc_has_cue(mention, RC_CUE_NOT) || rc_has_cue(mention, RC_CUE_NO) || rc_has_cue(mention, RC_CUE_NONE) ||
			forbids(reader, i) || rc_spells_of(&reader->mentions, i, RC_SPELT_REFUSAL));
}

/* Is somebody named behind "to" in the stretch? */
static bool
names_destination(const rc_reader *reader, rc_stretch stretch)
{
	int at = rc_actor_in(reader, stretch, RC_ROLE_TO);

	return at >= 0 && rc_at(reader, at)->entity != NULL;
}

/* "None was shipped to Japan in May" tells how much; "neither goes to Japan", "is sold to" what may be done. */
static bool
is_of_now(const rc_reader *reader, int denial, int trade)
{
	for (int i = denial; i < trade; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_TOLD_PAST))
			return false;
	}
	return rc_spells_of(&reader->mentions, trade, RC_SPELT_GOODS_MOVE_NOW) ||
		   rc_measure_of(rc_at(reader, trade)) == RC_M_EXPORTS;
}

/* "zero exports to Japan", "customs recorded no exports to it": does the denial at i tell how much was counted? */
static bool
is_counted(const rc_reader *reader, int i)
{
	return rc_spells(&reader->mentions, i, "zero") ||
		   (i > 0 && rc_spells_of(&reader->mentions, i - 1, RC_SPELT_COUNTED));
}

/*
 * "will not let any of it go", "none may be shipped", "neither goes to Japan": the
 * trade that the denial at i denies, which is one of leave, or of a destination;
 * or -1.  "Did not export" alone tells how much.
 */
static int
trade_denied(const rc_reader *reader, const rc_clause *clause, int i)
{
	int last = i + 1 + DENIED_REACH < clause->last ? i + 1 + DENIED_REACH : clause->last;
	bool leave = tells_leave(reader, i) || tells_leave(reader, i - 1);
	int trade = -1;

	if (!denies(reader, i) || (!leave && is_counted(reader, i)))
		return -1;
	/* "was to be sold no antimony", "they will get none" */
	for (int k = i - 1; k > clause->first && k >= i - 2; k--)
	{
		if (tells_trade(reader, k) && (tells_leave(reader, k - 1) || rc_spells(&reader->mentions, k - 1, "be") ||
									   rc_has_cue(rc_at(reader, k - 1), RC_CUE_FORECAST)))
			return k;
	}
	for (int k = i + 1; k < last; k++)
	{
		leave |= tells_leave(reader, k);
		if (trade < 0 && tells_trade(reader, k))
			trade = k;
	}
	if (trade < 0 || leave)
		return trade;
	return is_of_now(reader, i, trade) && names_destination(reader, (rc_stretch){i, clause->last}) ? trade : -1;
}

static bool
has_no_verb(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)))
			return false;
	}
	return true;
}

/* "No more antimony for America": goods denied to somebody, without a verb. */
static bool
is_none_for(const rc_reader *reader, const rc_clause *clause, int i)
{
	int goods = rc_find_material(reader, (rc_stretch){i + 1, i + 6 < clause->last ? i + 6 : clause->last});

	if (!(rc_has_cue(rc_at(reader, i), RC_CUE_NO) || rc_spells(&reader->mentions, i, "not") ||
		  rc_spells(&reader->mentions, i, "no more")) ||
		goods < 0 ||
		!(rc_has_cue(rc_at(reader, goods + 1), RC_CUE_FOR) || rc_has_cue(rc_at(reader, goods + 1), RC_CUE_TO)))
		return false;
	return has_no_verb(reader, clause) && (rc_actor_in(reader, (rc_stretch){goods, clause->last}, RC_ROLE_FOR) >= 0 ||
										   rc_actor_in(reader, (rc_stretch){goods, clause->last}, RC_ROLE_TO) >= 0);
}

/* "without a licence", "unless a permit": may it be done with leave, which the clause names? */
static bool
names_licence(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_LEAVE_PAPER) || rc_has_cue(rc_at(reader, i), RC_CUE_PERMIT) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_APPROVAL) ||
			(rc_measure_of(rc_at(reader, i)) == RC_M_CONTROL && rc_is_licence(reader, i)))
			return true;
	}
	return false;
}

/* "on a short leash", "red tape", "vets exports", "make them ask permission": a word for control in any trade. */
static rc_measure
told_by_word(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (rc_has_cue(rc_at(reader, i), RC_CUE_WITHHOLD))
		return RC_M_CONTROL;
	if (!rc_has_cue(rc_at(reader, i), RC_CUE_LEAVE_ASKED))
		return RC_M_NONE;
	for (int k = i - 1; k >= clause->first && k >= i - 4; k--)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_LEAVE_NEEDED))
			return RC_M_CONTROL;
	}
	return RC_M_NONE;
}

/* "blocked rare earths from going to", "stopped coming": does the verb of halting at i halt goods on their way? */
static bool
halts_goods(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (!rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_SUSPEND))
		return false;
	for (int k = i + 1; k < clause->last && k <= i + 5; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_ON_THE_WAY))
			return true;
	}
	return false;
}

/* The first word of the stretch that speaks of goods that leave; its end for none. */
static int
find_exports(const rc_reader *reader, rc_stretch stretch)
{
	int i = stretch.first;

	while (i < stretch.last && !tells_trade(reader, i) && !rc_holds(&reader->mentions, i, "xport"))
		i++;
	return i;
}

static bool
speaks_of_exports(const rc_reader *reader, rc_stretch stretch)
{
	return find_exports(reader, stretch) < stretch.last;
}

/*
 * "The ban hit Japan", "waited for permits", "what it controls": is the
 * instrument at i only named?  A noun must be somebody's who is named, and of
 * goods in its own clause; a licence, and a word for holding sway, of exports.
 */
static bool
is_mere_instrument(const rc_reader *reader, const rc_clause *clause, int i, rc_measure measure)
{
	rc_stretch all = {clause->first, clause->last};
	rc_restriction r = {clause, measure, i, {clause->first, i}, {i + 1, clause->last}};

	if (rc_measure_of(rc_at(reader, i)) == RC_M_CONTROL && !rc_holds(&reader->mentions, i, "estrict") &&
		!speaks_of_exports(reader, all))
		return true;
	return rc_is_instrument_noun(reader, i) && (rc_refers_back(reader, &r) || rc_find_material(reader, all) < 0);
}

static rc_measure
act_at(const rc_reader *reader, const rc_clause *clause, int i, bool *denied)
{
	const rc_mention *mention = rc_at(reader, i);
	rc_measure measure;

	*denied = false;
	if (!mention->latin || (mention->type != RC_TERM && mention->type != RC_WORD))
		return RC_M_NONE;
	measure = rc_instrument_at(reader, i);
	if (measure == RC_M_BAN || measure == RC_M_CONTROL)
		return is_mere_instrument(reader, clause, i, measure) ? RC_M_NONE : measure;
	measure = told_by_word(reader, clause, i);
	if (measure != RC_M_NONE)
		return measure;
	*denied = trade_denied(reader, clause, i) >= 0 || is_none_for(reader, clause, i);
	if (*denied || halts_goods(reader, clause, i))
		return names_licence(reader, (rc_stretch){clause->first, clause->last}) ? RC_M_CONTROL : RC_M_BAN;
	return RC_M_NONE;
}

/* The first act that the clause tells. */
static bool
find_act(const rc_reader *reader, const rc_clause *clause, limiting_act *act)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (i >= reader->said_from && i < reader->said_to)
			continue;
		act->measure = act_at(reader, clause, i, &act->denies);
		act->clause = clause;
		act->at = i;
		if (act->measure != RC_M_NONE)
			return true;
	}
	return false;
}

/* "It takes 45 days to get a licence": how long something takes. */
static bool
tells_duration(const rc_reader *reader, rc_stretch stretch)
{
	if (rc_find_cue(reader, stretch, RC_CUE_TAKE_TIME) < 0)
		return false;
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_DURATION)
			return true;
	}
	return false;
}

/* "restricted exports to 18,125 tonnes": what is permitted is told with its size. */
static bool
limits_to_mass(const rc_reader *reader, const limiting_act *act)
{
	int value = rc_next_in(reader, RC_VALUE_SORT, (rc_stretch){act->at, act->clause->last}, act->at);

	return value < act->clause->last && rc_limits_to(reader, act->at, value);
}

/* What is supposed, weighed or estimated is no act; nor is what a firm does. */
static bool
is_no_act(const rc_reader *reader, const limiting_act *act)
{
	rc_stretch all = {act->clause->first, act->clause->last};

	if (rc_is_to_be_prevented(reader, all.first, act->at))
		return true;
	if (rc_find_cue(reader, all, RC_CUE_IF) >= 0 || rc_find_cue(reader, all, RC_CUE_ESTIMATE) >= 0)
		return !names_licence(reader, all);
	for (int i = all.first; i < all.last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_POSSIBLE) && !(act->denies && rc_holds(&reader->mentions, i, "ay")))
			return true;
		if (i < act->at && ((rc_is_firm(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE) ||
							rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF)))
			return true;
		/* "can be cut off at any moment", "has shown that it knows how to" */
		if (i < act->at && !act->denies && rc_spells_of(&reader->mentions, i, RC_SPELT_MERE_POWER))
			return true;
	}
	return rc_find_measure(reader, all, RC_M_QUOTA) >= 0 || tells_duration(reader, all) || limits_to_mass(reader, act);
}

/*-------------------------------------------------------------------------
 * Its goods
 *-------------------------------------------------------------------------
 */

/* All the goods of the stretch, however they are listed. */
static void
collect(const rc_reader *reader, rc_stretch stretch, rc_materials *goods)
{
	rc_materials more;

	if (!rc_materials_in(reader, stretch, false, goods))
		return;
	for (int i = rc_find_material(reader, stretch); i >= 0;
		 i = rc_find_material(reader, (rc_stretch){i + 1, stretch.last}))
	{
		if (rc_materials_in(reader, (rc_stretch){i, i + 1}, false, &more) && !rc_is_group(more.items[0]))
			rc_add_goods(goods, more.items[0]);
	}
}

/* "it", "none", "both", "the pair": does the clause point back to goods that were told before? */
static bool
points_to_goods(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_POINTS_TO_GOODS) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_MATERIAL_REF))
			return true;
	}
	return false;
}

/* "no gallium | and no germanium may be shipped": does the clause but deny goods, and leave the verb to the next one? */
static bool
is_denied_list(const rc_reader *reader, const rc_clause *clause)
{
	return has_no_verb(reader, clause) &&
		   rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_NO) >= 0 &&
		   rc_find_material(reader, (rc_stretch){clause->first, clause->last}) >= 0;
}

/* Goods behind the act, before it, in the clauses before from the nearest on, in those behind; else those told before. */
static bool
find_goods(const rc_reader *reader, const limiting_act *act, rc_materials *goods)
{
	const rc_clause *first = reader->clauses.items;
	const rc_clause *end = first + reader->clauses.count;

	collect(reader, (rc_stretch){act->at + 1, act->clause->last}, goods);
	/* "no gallium and no germanium may be shipped" */
	if (goods->count > 0 && act->denies && act->clause > first && is_denied_list(reader, act->clause - 1))
		collect(reader, (rc_stretch){act->clause[-1].first, act->clause->last}, goods);
	if (goods->count == 0)
		collect(reader, (rc_stretch){act->clause->first, act->at}, goods);
	for (const rc_clause *clause = act->clause; goods->count == 0 && clause > first; clause--)
		collect(reader, (rc_stretch){clause[-1].first, clause[-1].last}, goods);
	for (const rc_clause *clause = act->clause + 1; goods->count == 0 && clause < end; clause++)
		collect(reader, (rc_stretch){clause->first, clause->last}, goods);
	if (goods->count == 0 && reader->scene->materials_age == 1 && points_to_goods(reader, act->clause))
		*goods = reader->scene->materials;
	return goods->count > 0 && !rc_text_is(goods->items[0], "technology");
}

/*-------------------------------------------------------------------------
 * Who, and on whom
 *-------------------------------------------------------------------------
 */

/* The state that mention i names, or whose authority it is; data NULL for others. */
static rc_text
state_at(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	rc_text name;

	if (mention->entity == NULL || !mention->latin ||
		(mention->entity->class != RC_COUNTRY && mention->entity->class != RC_BLOC && !rc_is_government(mention)))
		return (rc_text){NULL, 0};
	name = rc_is_government(mention) ? rc_country_of(mention->entity) : mention->name;
	return name.len == 2 || rc_text_is(name, "WEST") ? name : (rc_text){NULL, 0};
}

/* Chips are the West's to hold back, the other goods of the field those of who sells them. */
static bool
can_impose(rc_text state, const rc_materials *goods)
{
	bool chips = rc_text_is(goods->items[0], "semiconductors");

	return chips ? !rc_text_is(state, "CN") : !rc_is_buyer(state) && !rc_text_is(state, "WEST");
}

/* "Korea no longer lets gallium leave": is it the state at i itself that gives no leave, be it a buyer of such goods? */
static bool
forbids_itself(const rc_reader *reader, const limiting_act *act, int i)
{
	return i >= act->clause->first && i < act->at && rc_at(reader, i)->role == RC_ROLE_BARE &&
		   !rc_at(reader, i)->owner && forbids(reader, act->at);
}

/* The state that imposes it: one of the act's own clause rather than of others, and the nearest before it; data NULL for none. */
static rc_text
find_imposer(const rc_reader *reader, const limiting_act *act, const rc_materials *goods)
{
	int exports = find_exports(reader, (rc_stretch){0, act->at});
	rc_text found = {NULL, 0};
	bool own = false;

	for (int i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, 0, reader->mentions.count); i < reader->mentions.count;
		 i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, i + 1, reader->mentions.count))
	{
		rc_text state = state_at(reader, i);
		bool inside = i >= act->clause->first && i < act->clause->last;

		/* "the export of cerium to Japan shall be prohibited", "bars it from going to Japan": to whom goods go has not imposed it. */
		if (rc_at(reader, i)->role == RC_ROLE_TO && i > exports)
			continue;
		if (state.data == NULL || !(can_impose(state, goods) || forbids_itself(reader, act, i)) ||
			(found.data != NULL && (own || !inside) && i > act->at))
			continue;
		if (own && !inside)
			continue;
		found = state;
		own = inside;
	}
	return found;
}

/* "to Japan", "American buyers", "America was to be sold no antimony": is it whom the mention names that the act is aimed at? */
static bool
is_aimed_at(const rc_reader *reader, const limiting_act *act, int i)
{
	rc_role role = rc_at(reader, i)->role;

	if (role == RC_ROLE_TO || role == RC_ROLE_FOR || rc_goes_without(reader, i, act->at))
		return true;
	if (role != RC_ROLE_BARE || rc_at(reader, i)->owner)
		return false;
	return (act->denies && i < act->at && rc_has_cue(rc_at(reader, i + 1), RC_CUE_COPULA)) ||
		   (i == act->at + 1 && rc_has_cue(rc_at(reader, act->at), RC_CUE_BAN_VERB));
}

/* "Australia blocked a Chinese firm", "to be restricted by the EU": does another state do it, who is no seller of the goods? */
static bool
is_done_by_other(const rc_reader *reader, const limiting_act *act, const rc_materials *goods)
{
	bool passive = act->denies || rc_has_cue(rc_at(reader, act->at - 1), RC_CUE_COPULA);

	for (int i = act->clause->first; i < act->clause->last; i++)
	{
		rc_text state = rc_is_actor(rc_at(reader, i)) ? state_at(reader, i) : (rc_text){NULL, 0};

		if (state.data == NULL || can_impose(state, goods))
			continue;
		if (is_aimed_at(reader, act, i))
			continue;
		if (rc_at(reader, i)->role == RC_ROLE_BY || (!act->denies && i > act->at && i <= act->at + 2) ||
			(!passive && i < act->at && rc_at(reader, i)->role == RC_ROLE_BARE))
			return true;
	}
	return false;
}

static rc_text
find_target(const rc_reader *reader, const limiting_act *act, rc_text imposer)
{
	const rc_clause *last = &reader->clauses.items[reader->clauses.count - 1];
	rc_stretch near = {act->clause->first, act->clause->last};

	/* "To America, | it has halted its sales" */
	if (act->clause > reader->clauses.items && has_no_verb(reader, act->clause - 1))
		near.first = act->clause[-1].first;
	if (act->clause < last && has_no_verb(reader, act->clause + 1))
		near.last = act->clause[1].last;
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, near, near.first); i < near.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, near, i + 1))
	{
		rc_text state = state_at(reader, i);

		if (state.data != NULL && !rc_text_same(state, imposer) && is_aimed_at(reader, act, i))
			return state;
	}
	return (rc_text){NULL, 0};
}

/* Whose it is where the sentence names nobody who can impose it: him who has done so last, else by the field. */
static rc_text
unnamed_imposer(const rc_reader *reader, const rc_restriction *r, const rc_materials *goods)
{
	const rc_scene *scene = reader->scene;

	if (scene->country.data != NULL && scene->subject_age <= 1 && can_impose(scene->country, goods))
		return scene->country;
	if (scene->imposer.data != NULL && can_impose(scene->imposer, goods))
		return scene->imposer;
	return rc_imposer_by_field(reader, r);
}

/*-------------------------------------------------------------------------
 * The claim
 *-------------------------------------------------------------------------
 */

/* "There were no exports in May" counts what was sent. */
static bool
counts_none(const rc_claim *claim)
{
	return claim->kind == RC_AMOUNT && claim->measure == RC_M_EXPORTS && claim->value.has_high &&
		   rc_number_compare(claim->value.high, rc_number_int(0)) == 0;
}

/* Has the sentence told a ban or a control; in the clause, a restriction of any kind, or that nothing was exported? */
static bool
has_restriction(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if (claim->kind != RC_RESTRICTION && !(clause != NULL && counts_none(claim)))
			continue;
		if (clause == NULL ? claim->measure != RC_M_TARIFF
						   : claim->span_to > (int32_t) rc_at(reader, clause->first)->from &&
								 claim->span_from < (int32_t) rc_at(reader, clause->last - 1)->to)
			return true;
	}
	return false;
}

/* Is the clause the last of its sentence? */
static bool
ends_sentence(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	while (++clause < end)
	{
		if (clause->first < clause->last)
			return false;
	}
	return true;
}

/* Adds what the act says, where all its parts are told. */
static rc_status
add_act(rc_reader *reader, const limiting_act *act, rc_error *error)
{
	rc_restriction r = {
		act->clause, act->measure, act->at, {act->clause->first, act->at}, {act->at + 1, act->clause->last}};
	rc_materials goods = {.count = 0};
	rc_claim claim;

	if (is_no_act(reader, act) || !find_goods(reader, act, &goods))
		return RC_OK;
	rc_claim_start(reader, act->clause, act->at, RC_RESTRICTION, &claim);
	claim.measure = act->measure;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = 60;
	claim.subject = find_imposer(reader, act, &goods);
	if (claim.subject.data == NULL && (rc_is_instrument_noun(reader, act->at) || is_done_by_other(reader, act, &goods)))
		return RC_OK;
	if (claim.subject.data == NULL)
	{
		claim.subject = unnamed_imposer(reader, &r, &goods);
		claim.confidence -= 10;
	}
	if (claim.subject.data == NULL)
		return RC_OK;
	claim.partner = find_target(reader, act, claim.subject);
	if (act->denies)
		claim.modality = RC_ASSERTED;
	else
		claim.polarity = claim.polarity == rc_is_standing(reader, &r);
	rc_read_members(reader, &r, &goods);
	rc_goods_technology(reader, (rc_stretch){act->clause->first, act->clause->last}, &goods);
	rc_restriction_time(reader, &r, &claim);
	reader->scene->imposer = claim.subject;
	reader->scene->instrument = claim.measure;
	reader->scene->instrument_age = 0;
	reader->scene->hit = claim.partner;
	return rc_claim_add(reader, &claim, &goods, act->clause->first, act->clause->last, error);
}

/* "gallium", "bars it from going to Japan" */
static bool
names_goods_or_where(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};

	return rc_find_material(reader, all) >= 0 || (points_to_goods(reader, clause) && names_destination(reader, all));
}

rc_status
rc_rule_withheld(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_status status = RC_OK;
	bool told;

	if (reader->mentions.chinese || reader->cell != NULL || !ends_sentence(reader, clause))
		return RC_OK;
	told = has_restriction(reader, NULL);
	for (int i = 0; i < reader->clauses.count && status == RC_OK; i++)
	{
		const rc_clause *one = &reader->clauses.items[i];
		limiting_act act;

		/* A second act must have goods of its own, or tell where they may not go. */
		if (one->first == one->last || has_restriction(reader, one) || (told && !names_goods_or_where(reader, one)) ||
			!find_act(reader, one, &act))
			continue;
		status = add_act(reader, &act, error);
		told = has_restriction(reader, NULL);
	}
	return status;
}
