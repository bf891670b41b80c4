/*-------------------------------------------------------------------------
 *
 * rule_restriction.c
 *		Policies that limit trade: bans, controls, quotas, tariffs, sanctions.
 *
 * A claim needs an instrument (grammar/instrument.c), the one who imposes it
 * (restriction_parties.c), and a material (restriction_goods.c) or somebody it
 * is aimed at.  Whether it is in force, and when, is told by restriction_force.c
 * and restriction_time.c.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/frame.h"
#include "grammar/instrument.h"
#include "rules/candidate.h"
#include "rules/rules.h"
#include "table/table.h"

/* Instruments that come with a figure: the rate of a tariff, the size of a quota. */
static bool
has_size(rc_measure instrument)
{
	return instrument == RC_M_TARIFF || instrument == RC_M_QUOTA;
}

/* "over its curbs", "in response to U.S. tariffs", "after a dispute": why and when it is done is not what is limited. */
static bool
gives_reason(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin || i + 1 >= reader->mentions.count)
		return false;
	if (rc_has_cue(rc_at(reader, i), RC_CUE_IF))
		return true;
	return rc_has_cue(rc_at(reader, i), RC_CUE_SUBORDINATE)
			   ? !rc_spells(&reader->mentions, i, "before")
			   : rc_tells_why(reader, i) && rc_leads_to_instrument(reader, i + 1);
}

/* Mentions between "by" and the instrument: "by placing samarium under control". */
#define ANSWER_REACH 5

/* "answered U.S. tariffs with curbs on gallium", "by restricting": what is done by another instrument. */
static bool
leads_to_answer(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (!rc_at(reader, i)->latin ||
		!(rc_has_cue(rc_at(reader, i), RC_CUE_WITH) || rc_has_cue(rc_at(reader, i), RC_CUE_BY)))
		return false;
	for (int k = i + 1; k < clause->last && k <= i + ANSWER_REACH; k++)
	{
		if (rc_instrument_at(reader, k) != RC_M_NONE)
			return true;
		if (rc_is_actor(rc_at(reader, k)))
			return false;
	}
	return false;
}

/* 没有许可证的锑锭不得离境, 未经核准不能外运: what is forbidden, at i, without the leave at `at` is one telling. */
static bool
is_forbidden_without(const rc_reader *reader, int at, int i)
{
	return !rc_at(reader, at)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_BAN_VERB) &&
		   (rc_has_cue(rc_at(reader, at), RC_CUE_PERMIT) || rc_has_cue(rc_at(reader, at), RC_CUE_APPROVAL));
}

/* The object ends where the next thing is said of the restriction: at a verb, or at the next instrument. */
static rc_stretch
object_of(const rc_reader *reader, const rc_clause *clause, int at)
{
	int i = at + 1;

	for (; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "permits would be needed for exports of graphite" */
		if (i + 1 < clause->last && rc_has_cue(mention, RC_CUE_COPULA) &&
			rc_has_cue(rc_at(reader, i + 1), RC_CUE_TAKE_TIME))
			continue;
		if (i > at + 1 && (rc_has_cue(mention, RC_CUE_COPULA) || rc_spells(&reader->mentions, i, "has") ||
						   rc_spells(&reader->mentions, i, "have") || rc_spells(&reader->mentions, i, "had")))
			break;
		if (rc_instrument_at(reader, i) != RC_M_NONE && rc_instrument_at(reader, i) != RC_M_QUOTA && i > at + 3 &&
			!is_forbidden_without(reader, at, i))
			break;
		if ((gives_reason(reader, i) || leads_to_answer(reader, clause, i)) && i > at)
			break;
		/* 实施制裁以报复美国向…出售: what is answered. */
		if (!mention->latin && rc_has_cue(mention, RC_CUE_ANSWER) && !rc_spells(&reader->mentions, i - 1, "的"))
			break;
		/* 对钨实施出口管制、对谷歌展开调查: the next item of the list. */
		if (rc_is_mark(mention, '&') &&
			(rc_spells(&reader->mentions, i + 1, "对") || rc_spells(&reader->mentions, i + 1, "對")))
			break;
	}
	return (rc_stretch){at + 1, i};
}

/* Is what the instrument limits trade: exports, imports, sales, or a material itself? */
static bool
limits_trade(const rc_reader *reader, const rc_clause *clause, const rc_materials *materials)
{
	/* Access to "technology" at large is none of ours, unless its export is named. */
	if (materials->count > 0 && !(materials->count == 1 && rc_text_is(materials->items[0], "technology")))
		return true;
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		/* "controls that alarmed technology firms" */
		if (i > 0 && measure == RC_M_CONTROL && materials->count == 1 && rc_at(reader, i)->latin &&
			rc_spells(&reader->mentions, i + 1, "that"))
			continue;
		if (measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_TRADE || measure == RC_M_TARIFF ||
			measure == RC_M_SANCTION || measure == RC_M_CONTROL || rc_spells(&reader->mentions, i, "embargo"))
			return true;
	}
	return false;
}

/*
 * 技术管制, 关键矿产管制: a word for many things, only mentioned, tells of no act;
 * of technology it tells of none at all.
 */
static bool
is_vague(const rc_reader *reader, const rc_restriction *r, const rc_materials *materials, bool imposed)
{
	if (!reader->mentions.chinese || materials->count != 1)
		return false;
	if (rc_text_is(materials->items[0], "technology"))
		return true;
	/* 关键矿产出口须申领许可证 */
	if (rc_is_chinese_licence(reader, r->at) && rc_is_leave_for_exports(reader, r->clause, r->at))
		return false;
	return (rc_text_is(materials->items[0], "critical minerals") || rc_text_is(materials->items[0], "minor metals")) &&
		   !(imposed && r->instrument != RC_M_QUOTA && rc_is_enacted(reader, r));
}

/* Does another instrument stand behind a word right behind this one? */
static bool
leads_to_other(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->at + 1; i < r->object.last && i <= r->at + 3; i++)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, i))))
			return i > r->at + 1 &&
				   (rc_at(reader, i - 1)->type == RC_WORD || rc_has_cue(rc_at(reader, i - 1), RC_CUE_WITH));
	}
	return false;
}

/* Leaves the telling to those who want to know what was nearly a claim. */
static rc_status
leave(rc_reader *reader, const rc_restriction *r, unsigned missing, rc_why why, rc_error *error)
{
	return rc_candidate_restriction(reader, r->clause, r->at, r->object.last, missing, why, error);
}

/* "if China bans exports": what is only supposed. */
static bool
is_supposed(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_find_last_cue(reader, (rc_stretch){r->clause->first, r->at}, RC_CUE_IF);

	return at >= 0 && rc_spells(&reader->mentions, at, "if") &&
		   rc_actor_in(reader, (rc_stretch){at + 1, r->at}, RC_ROLE_BARE) >= 0;
}

/* Where the telling begins: "added dysprosium, as well as magnets, to its list" in a clause before. */
static int
start_of(const rc_reader *reader, const rc_restriction *r, int imposer)
{
	int added = rc_added_ahead(reader, r->clause);

	if (added < 0)
		return rc_frame_start(reader, r->clause, r->at);
	return imposer >= 0 && imposer < added ? imposer : added;
}

/* Is it aimed at the one that it seems to be imposed by? */
static bool
is_aimed_at(const rc_reader *reader, const rc_restriction *r, rc_text name)
{
	int at = rc_actor_in(reader, r->object, RC_ROLE_TO);

	return at >= 0 && rc_text_same(rc_actor_name(reader, at), name);
}

/* "Vietnam and Laos have banned exports": the country that the imposer is joined to, and that has done the same; or -1. */
static int
other_imposer(const rc_reader *reader, int imposer)
{
	int other = imposer - 2;

	if (other < 0 || !rc_at(reader, imposer)->latin || !rc_has_cue(rc_at(reader, imposer - 1), RC_CUE_AND))
		return -1;
	for (int i = other; i <= imposer; i += 2)
	{
		if (rc_at(reader, i)->entity == NULL || rc_at(reader, i)->entity->class != RC_COUNTRY ||
			rc_at(reader, i)->role != RC_ROLE_BARE || rc_at(reader, i)->owner || !rc_can_act(reader, i))
			return -1;
	}
	return other;
}

/* "on each other's goods", "against one another" */
static bool
is_mutual(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->object.first + 1; i < r->object.last; i++)
	{
		if ((rc_spells(&reader->mentions, i, "other") && rc_spells(&reader->mentions, i - 1, "each")) ||
			(rc_spells(&reader->mentions, i, "another") && rc_spells(&reader->mentions, i - 1, "one")))
			return true;
	}
	return false;
}

/* "ASML restrictions", "Nexperia halted shipments": firms, and names of no known body, make no policy. */
static bool
is_imposed_by_firm(const rc_reader *reader, int imposer, rc_text subject)
{
	const rc_mention *mention = rc_at(reader, imposer);

	return imposer >= 0 && rc_text_same(rc_actor_name(reader, imposer), subject) &&
		   (mention->type == RC_PROPER || rc_is_firm(mention));
}

/* Does the clause tell a figure, which may be the rate or the size of its instrument? */
static bool
has_value(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY && rc_at(reader, i)->quantity->kind != RC_Q_NUMBER &&
			rc_at(reader, i)->quantity->kind != RC_Q_DURATION)
			return true;
	}
	return false;
}

/* Fills in who imposes it and on whom; false where that is nobody, or no government. */
static bool
read_parties(const rc_reader *reader, const rc_restriction *r, int imposer, rc_claim *claim)
{
	rc_restriction_subject(reader, r, imposer, claim);
	/* "a complete halt of exports could cost billions" is only supposed. */
	if (imposer < 0 && rc_at(reader, r->at)->latin && rc_at(reader, r->at)->measure == NULL &&
		rc_find_cue(reader, (rc_stretch){r->at, r->clause->last}, RC_CUE_POSSIBLE) >= 0)
		return false;
	/* 在宣布加征关税后: whose it is must be told. */
	if (imposer < 0 && r->instrument == RC_M_TARIFF && !rc_at(reader, r->at)->latin && !has_value(reader, r->clause) &&
		rc_find_material(reader, (rc_stretch){r->clause->first, r->clause->last}) < 0)
		return false;
	/* "Chinese goods face a tariff": whoever suffers it has not imposed it. */
	if (claim->subject.data == NULL && r->instrument == RC_M_TARIFF && rc_taxed_origin(reader, r) >= 0)
		imposer = -1;
	if (claim->subject.data == NULL && imposer < 0 &&
		(r->instrument == RC_M_TARIFF || rc_is_enacted(reader, r) || rc_is_undone(reader, r)))
	{
		claim->subject = rc_other_side(reader, r, rc_restriction_target(reader, r, imposer, claim->subject));
		claim->confidence -= 10;
	}
	if (claim->subject.data == NULL || (imposer < 0 && rc_is_of_some_lands(reader, r)) ||
		rc_is_no_government(claim->subject) || is_imposed_by_firm(reader, imposer, claim->subject))
		return false;
	claim->partner = rc_restriction_target(reader, r, imposer, claim->subject);
	if (claim->partner.data == NULL && other_imposer(reader, imposer) >= 0 && is_mutual(reader, r))
		claim->partner = rc_actor_name(reader, other_imposer(reader, imposer));
	/* "Prohibits exports to China", behind what was told of China: somebody else does. */
	return imposer >= 0 || claim->partner.data != NULL || !is_aimed_at(reader, r, claim->subject);
}

/* Does it stand, and since when; is it told, announced or only supposed? */
static void
read_force(const rc_reader *reader, const rc_restriction *r, int imposer, rc_claim *claim)
{
	claim->polarity = claim->polarity == rc_is_standing(reader, r);
	/* "has no plans to lift its ban": it stands now. */
	if (claim->polarity && rc_is_undone(reader, r) && claim->modality == RC_FORECAST)
		claim->modality = RC_ASSERTED;
	if (rc_is_presupposed(reader, r, imposer) || (claim->modality == RC_POSSIBLE && rc_gives_leave(reader, r)))
		claim->modality = RC_ASSERTED;
	rc_restriction_time(reader, r, claim);
	if (rc_is_reason(reader, imposer))
		claim->modality = RC_ASSERTED;
	if (claim->modality == RC_ASSERTED && is_supposed(reader, r))
		claim->modality = RC_POSSIBLE;
}

/* 对芯片层层设卡，非经许可不得出货: is what the Chinese clause says, of goods that it does not name, said before in the sentence? */
static bool
is_said_before(const rc_reader *reader, const rc_restriction *r, const rc_claim *claim, const rc_materials *goods)
{
	if (!reader->mentions.chinese || goods->count == 0 || r->clause == reader->clauses.items ||
		rc_find_material(reader, (rc_stretch){r->before.first, r->clause->last}) >= 0)
		return false;
	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *told = &reader->claims.items[i];

		if (told->kind == RC_RESTRICTION && told->span_from >= (int32_t) rc_at(reader, 0)->from &&
			told->measure == claim->measure && told->polarity == claim->polarity &&
			rc_text_same(told->subject, claim->subject) && rc_text_same(told->material, goods->items[0]))
			return true;
	}
	return false;
}

/* What the text may point back to: who imposed what on which goods. */
static void
remember(rc_reader *reader, int imposer, const rc_claim *claim, const rc_materials *goods)
{
	if (imposer >= 0 && other_imposer(reader, imposer) < 0)
		rc_scene_set_subject(reader->scene, claim->subject, rc_at(reader, imposer));
	rc_scene_set_materials(reader->scene, goods);
	/* The items below it name no goods that it has told itself. */
	if (reader->scene->listing.instrument != RC_M_NONE && reader->scene->listing.age == 0)
		reader->scene->listing.told = *goods;
}

/* Adds the claim, and the one of whom the imposer is joined to. */
static rc_status
add_claims(rc_reader *reader, const rc_restriction *r, int imposer, rc_claim *claim, const rc_materials *goods,
		   rc_error *error)
{
	int last = r->object.last > r->at ? r->object.last : r->at + 1;
	int other = other_imposer(reader, imposer);
	rc_status status = rc_claim_add(reader, claim, goods, start_of(reader, r, imposer), last, error);

	if (status != RC_OK || other < 0)
		return status;
	if (rc_text_same(claim->partner, rc_actor_name(reader, other)))
		claim->partner = claim->subject;
	claim->subject = rc_actor_name(reader, other);
	return rc_claim_add(reader, claim, goods, start_of(reader, r, imposer - 2), last, error);
}

/* "If the global controls ...", "we merged the licenses into one Files section", "permit macros": is what is of no goods nobody's? */
static bool
concerns_nobody(int imposer, const rc_claim *claim)
{
	return claim->partner.data == NULL || (imposer < 0 && claim->subject.len > 2 && claim->partner.len > 2) ||
		   (imposer < 0 && rc_is_world(claim->partner)) ||
		   (rc_text_is(claim->subject, "WE") && claim->partner.len != 2);
}

/* Makes the claims of one telling, with the rate of a tariff where one is told. */
static rc_status
add_restriction(rc_reader *reader, const rc_restriction *r, const rc_interval *rate, rc_error *error)
{
	rc_claim claim;
	rc_materials goods;
	rc_status status;
	int imposer = rc_restriction_imposer(reader, r);
	int claims = reader->claims.count;

	rc_claim_start(reader, r->clause, r->at, RC_RESTRICTION, &claim);
	claim.measure = r->instrument;
	claim.basis = RC_BASIS_NONE;
	if (!read_parties(reader, r, imposer, &claim))
		return leave(reader, r, RC_MISSING_SUBJECT, RC_WHY_NO_IMPOSER, error);
	if (!rc_is_undone(reader, r))
		rc_listing_open(reader, r->clause, &claim);
	rc_restriction_goods(reader, r, imposer, claim.partner.data != NULL, &goods);
	if (claim.partner.data == NULL && goods.count > 0)
		claim.partner = rc_target_told(reader, r, imposer, claim.subject);
	if (claim.partner.data == NULL && goods.count > 0)
		claim.partner = rc_one_without_goods(reader, r, imposer, claim.subject);
	/* Goods told before are less sure. */
	if (goods.count > 0 && rc_find_material(reader, (rc_stretch){r->before.first, r->clause->last}) < 0)
		claim.confidence -= 10;
	if (imposer >= 0 && !rc_is_firm(rc_at(reader, imposer)))
	{
		reader->scene->imposer = claim.subject;
		reader->scene->instrument = r->instrument;
		reader->scene->instrument_age = 0;
		reader->scene->hit = claim.partner;
	}
	/* "Export ban to the US | gallium": the goods are told by another cell. */
	if (goods.count == 0 && reader->cell != NULL && reader->cell->lists_goods)
		return leave(reader, r, RC_MISSING_MATERIAL, RC_WHY_NO_OBJECT, error);
	if (goods.count == 0 && concerns_nobody(imposer, &claim))
		return leave(reader, r, RC_MISSING_MATERIAL | RC_MISSING_PARTNER, RC_WHY_NO_OBJECT, error);
	if (!limits_trade(reader, r->clause, &goods))
		return leave(reader, r, 0, RC_WHY_NO_TRADE, error);
	if (rc_is_to_be_prevented(reader, r->clause->first, r->at) ||
		(claim.partner.data == NULL && is_vague(reader, r, &goods, imposer >= 0)))
		return leave(reader, r, 0, RC_WHY_MENTIONED, error);
	if (rate != NULL)
	{
		claim.value = *rate;
		claim.unit.kind = RC_U_FRACTION;
	}
	read_force(reader, r, imposer, &claim);
	if (is_said_before(reader, r, &claim, &goods))
		return leave(reader, r, 0, RC_WHY_MENTIONED, error);
	status = add_claims(reader, r, imposer, &claim, &goods, error);
	if (status == RC_OK)
		status = rc_date_listed_goods(reader, r, &claim, claims, error);
	remember(reader, imposer, &claim, &goods);
	return status;
}

bool
rc_tells_restriction(const rc_reader *reader, const rc_clause *clause, int i)
{
	rc_restriction r = {.clause = clause, .instrument = rc_instrument_at(reader, i), .at = i};

	return r.instrument != RC_M_NONE && (!has_size(r.instrument) || rc_is_enacted(reader, &r));
}

/* Is it told of the restriction that it limits something, rather than only named? */
static bool
is_told(const rc_reader *reader, const rc_restriction *r)
{
	/* "limits exports by means of quotas" is told by its verb. */
	return !has_size(r->instrument) || rc_measure_of(rc_at(reader, r->at)) == RC_M_CONTROL ||
		   rc_is_enacted(reader, r) || rc_is_owned_policy(reader, r);
}

/* "imposed export controls that require licences": one telling; "export quotas and tariffs": two. */
static bool
names_another(const rc_reader *reader, const rc_restriction *r)
{
	return r->at + 2 < r->object.last && rc_has_cue(rc_at(reader, r->at + 1), RC_CUE_AND) &&
		   rc_is_instrument(rc_measure_of(rc_at(reader, r->at + 2))) &&
		   rc_measure_of(rc_at(reader, r->at + 2)) != r->instrument && rc_is_instrument_noun(reader, r->at + 2);
}

/* "tariffs on Chinese imports, currently at 145%": does the clause only add the rate of what the one before it names? */
static bool
adds_rate(const rc_reader *reader, const rc_clause *clause, int value)
{
	if ((reader->mentions.measures & RC_MEASURE_BIT(RC_M_TARIFF)) == 0 || clause == reader->clauses.items ||
		value == clause->first || !rc_at(reader, value)->latin ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_AT) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) ||
		  rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA)))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_at(reader, i)->measure != NULL || rc_at(reader, i)->material != NULL)
			return false;
	}
	return true;
}

/* Does the clause, or the one behind it, tell a figure that is the rate or the size of its instrument? */
static bool
is_valued(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	if (has_value(reader, clause))
		return true;
	for (int i = clause->last; next < reader->clauses.items + reader->clauses.count && i < next->last; i++)
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_SHARE)
			return adds_rate(reader, next, i);
	}
	return false;
}

/* 征收反倾销税，税率为18.2%: the rate of a tariff that the next clause tells; NULL without one. */
static const rc_interval *
rate_behind(const rc_reader *reader, const rc_restriction *r)
{
	const rc_clause *next = r->clause + 1;
	bool rate = false;

	if (r->instrument != RC_M_TARIFF || next >= reader->clauses.items + reader->clauses.count)
		return NULL;
	for (int i = next->first; i < next->last; i++)
	{
		rate |= rc_spells(&reader->mentions, i, "税率") || rc_spells(&reader->mentions, i, "稅率");
		if (rate && rc_at(reader, i)->quantity != NULL)
			return rc_at(reader, i)->quantity->kind == RC_Q_SHARE ? &rc_at(reader, i)->quantity->value : NULL;
	}
	return NULL;
}

/* 对钨相关物项 实施出口管制: is it but a space that parts the Chinese clause from the one before? */
static bool
is_parted_by_space(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *mark = rc_at(reader, clause->first - 1);

	return clause->first > 0 && rc_is_mark(mark, ',') && (unsigned char) reader->mentions.text.data[mark->from] <= ' ';
}

/* 稀土磁体，未经许可不得出口: does the clause name goods, and say nothing of them? */
static bool
names_goods_only(const rc_reader *reader, const rc_clause *clause)
{
	bool goods = false;

	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_actor(rc_at(reader, i)))
			return false;
		goods |= rc_at(reader, i)->material != NULL;
	}
	return goods;
}

/*
 * 对原产于美国的商品，在现行税率基础上加征34%关税; 对石墨出口，实施更严格的审查: where what a
 * Chinese instrument is put on begins; it may be the clause before, up to a comma.
 */
static int
aimed_from(const rc_reader *reader, const rc_clause *clause, int at)
{
	const rc_clause *before = clause - 1;

	if (!reader->mentions.chinese || clause == reader->clauses.items || has_value(reader, before) ||
		!rc_is_mark(rc_at(reader, clause->first - 1), ','))
		return clause->first;
	if (names_goods_only(reader, before) && rc_has_cue(rc_at(reader, at), RC_CUE_PERMIT) && at == clause->first)
		return before->first;
	for (int i = clause->first; i < at; i++)
	{
		if ((rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role != RC_ROLE_BARE) ||
			rc_at(reader, i)->material != NULL)
			return clause->first;
	}
	if (rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_IMPOSE) < 0 ||
		(rc_find_cue(reader, (rc_stretch){before->first, before->last}, RC_CUE_SAID) >= 0 &&
		 !is_parted_by_space(reader, clause)) ||
		rc_find_cue(reader, (rc_stretch){before->first, before->last}, RC_CUE_ON) < 0)
		return clause->first;
	return before->first;
}

bool
rc_begins_with_verb(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"under", "have", "has", "had", "to", "will"};

	return rc_at(reader, clause->first)->latin && (rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA) ||
												   RC_SPELLS_ANY(&reader->mentions, clause->first, words));
}

/* Mentions of what is inserted behind goods: "three more elements", "both of them scarce". */
#define INSERTED 6

/* "three minerals, among them bismuth, | were placed under licence": does the English clause go on behind what is inserted behind its goods? */
static bool
goes_on_behind_goods(const rc_reader *reader, const rc_clause *clause)
{
	if (clause < reader->clauses.items + 2 || !rc_begins_with_verb(reader, clause) ||
		clause[-1].first >= clause[-1].last || clause[-2].first >= clause[-2].last)
		return false;
	return rc_has_cue(rc_at(reader, clause[-1].first), RC_CUE_SUCH_AS) ||
		   (clause[-1].last - clause[-1].first <= INSERTED && rc_at(reader, clause[-2].last - 1)->material != NULL &&
			rc_actor_in(reader, (rc_stretch){clause[-1].first, clause[-1].last}, RC_ROLE_BARE) < 0);
}

/* "has placed three minerals, tungsten, bismuth and indium, | under control": does the English clause say under what its goods are put? */
static bool
goes_on_under(const rc_reader *reader, const rc_clause *clause)
{
	return clause > reader->clauses.items && rc_spells(&reader->mentions, clause->first, "under") &&
		   clause[-1].first < clause[-1].last && rc_at(reader, clause[-1].last - 1)->material != NULL;
}

/* "put samarium, gadolinium | and five other rare earths on a list": does the English clause go on with the last goods of a list? */
static bool
goes_on_with_list(const rc_reader *reader, const rc_clause *clause)
{
	return clause > reader->clauses.items && rc_at(reader, clause->first)->quantity != NULL &&
		   rc_at(reader, clause->first)->latin && clause[-1].first < clause[-1].last &&
		   rc_at(reader, clause[-1].last - 1)->material != NULL;
}

/* "limits exports by means of quotas", "restricted exports to 18,125 tonnes": is it by quotas that the verb at i limits? */
static bool
is_by_quota(const rc_reader *reader, const rc_clause *clause, int i)
{
	int value = rc_next_in(reader, RC_VALUE_SORT, (rc_stretch){i, clause->last}, i);
	int quota = rc_at(reader, i)->latin && !rc_is_instrument_noun(reader, i)
					? rc_find_measure(reader, (rc_stretch){i + 1, clause->last}, RC_M_QUOTA)
					: -1;

	if (value < clause->last && rc_limits_to(reader, i, value))
		return true;
	for (int k = quota - 1; k > i && k >= quota - 4; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_BY) || rc_has_cue(rc_at(reader, k), RC_CUE_WITH) ||
			rc_spells(&reader->mentions, k, "through") || rc_spells(&reader->mentions, k, "via"))
			return true;
	}
	return false;
}

/*
 * A tariff is told with its rate (rc_rule_tariff), a quota mostly with its size
 * (rule_amount.c); alone, both are restrictions too.
 */
rc_status
rc_rule_restriction(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	bool valued = is_valued(reader, clause);
	int first = rc_added_ahead(reader, clause) >= 0 ? 0 : clause->first;

	for (int i = clause->first; i < clause->last; i++)
	{
		rc_restriction r = {clause, rc_instrument_at(reader, i), i, {first, i}, {i + 1, i + 1}};
		rc_materials listed;
		rc_status status;

		if (r.instrument == RC_M_CONTROL && is_by_quota(reader, clause, i))
			r.instrument = RC_M_QUOTA;
		if (r.instrument == RC_M_NONE || (i >= reader->said_from && i < reader->said_to) ||
			(has_size(r.instrument) && valued && !rc_adds_to_list(reader, &r, &listed) &&
			 !rc_is_cut_quota(reader, clause, i)))
			continue;
		if (first == clause->first)
			r.before.first = aimed_from(reader, clause, i);
		if (i == clause->first && clause > reader->clauses.items + 1 && clause[-1].aside && !rc_at(reader, i)->latin)
			r.before = (rc_stretch){clause[-2].first, clause[-2].last};
		/* Goods that are used in what is inserted are not limited. */
		if (goes_on_behind_goods(reader, clause))
			r.before = rc_has_cue(rc_at(reader, clause[-1].first), RC_CUE_SUCH_AS) ||
							   rc_at(reader, clause[-1].first)->material != NULL
						   ? (rc_stretch){clause[-2].first, i}
						   : (rc_stretch){clause[-2].first, clause[-2].last};
		if (goes_on_with_list(reader, clause) || goes_on_under(reader, clause))
			r.before.first = clause[-1].first;
		if (!is_told(reader, &r))
		{
			if (reader->candidates == NULL)
				continue;
			r.object = object_of(reader, clause, i);
			status = leave(reader, &r, 0, RC_WHY_MENTIONED, error);
			if (status != RC_OK)
				return status;
			continue;
		}
		r.object = object_of(reader, clause, i);
		/* "The ban formalizes curbs on gallium": what is told of the other one. */
		if (rc_refers_back(reader, &r) && leads_to_other(reader, &r))
			continue;
		status = add_restriction(reader, &r, rate_behind(reader, &r), error);
		if (status != RC_OK)
			return status;
		if (!names_another(reader, &r))
			i = r.object.last - 1;
	}
	return RC_OK;
}

/* "almost all exports are subject to tariffs", "half of the goods": a part of what is taxed is no rate. */
static bool
is_part_of_goods(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *next = value + 1 < clause->last ? rc_at(reader, value + 1) : NULL;

	return rc_at(reader, value)->latin && next != NULL &&
		   (next->measure != NULL ? rc_measure_of(next) == RC_M_EXPORTS || rc_measure_of(next) == RC_M_IMPORTS
								  : rc_at(reader, value)->quantity->vague);
}

rc_status
rc_rule_tariff(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int claims = reader->claims.count;
	rc_restriction r;
	rc_status status;
	int at;

	if (quantity->kind != RC_Q_SHARE || is_part_of_goods(reader, clause, value))
		return RC_OK;
	at = rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_TARIFF);
	if (at < 0 && adds_rate(reader, clause, value))
	{
		clause--;
		at = rc_find_measure(reader, (rc_stretch){clause->first, clause->last}, RC_M_TARIFF);
	}
	if (at < 0)
		return RC_OK;
	*taken = true;
	r = (rc_restriction){clause, RC_M_TARIFF, at, {aimed_from(reader, clause, at), at}, {at + 1, clause->last}};
	for (int i = (at > value ? at : value) + 1; i < r.object.last; i++)
	{
		if (gives_reason(reader, i) || leads_to_answer(reader, clause, i))
			r.object.last = i;
	}
	status = add_restriction(reader, &r, &quantity->value, error);
	rc_end_old_rate(reader, clause, value, claims);
	/* Of other constructions the parts alone are read. */
	return status != RC_OK || reader->claims.count > claims ? status
															: rc_rule_taxed(reader, clause, value, taken, error);
}
