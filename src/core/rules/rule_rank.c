/*-------------------------------------------------------------------------
 *
 * rule_rank.c
 *		A place in an order.
 *
 * "the (second) largest producer", "the third largest reserves", "among the top
 * five", 居世界第二, 最大的生产国, 世界首位.  "One of the largest" names no place;
 * "the largest after X" is the second.  The place itself is read by rank_place.c, what
 * it orders by rank_measure.c, who holds it by rank_holder.c.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rank_parts.h"

#include "grammar/frame.h"
#include "grammar/supplier.h"
#include "number/number.h"
#include "rules/rules.h"

/*-------------------------------------------------------------------------
 * The claim
 *-------------------------------------------------------------------------
 */

/* The agent joined behind the one at `at` of a place, "producer and exporter", 生产国和出口国, 生产和加工基地; or -1. */
static int
next_agent(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (at < 0 || at + 2 >= clause->last || !rc_is_joint(rc_at(reader, at + 1)) ||
		!rc_is_rank_measure(rc_measure_of(rc_at(reader, at + 2))))
		return -1;
	if (rc_measure_reads(rc_at(reader, at + 2), RC_AGENT) &&
		(!rc_at(reader, at)->latin || rc_measure_reads(rc_at(reader, at), RC_AGENT)))
		return at + 2;
	if (rc_at(reader, at)->latin)
		return -1;
	return at + 3 < clause->last &&
				   (rc_has_cue(rc_at(reader, at + 3), RC_CUE_PLANT) || rc_has_cue(rc_at(reader, at + 3), RC_CUE_HOLDER))
			   ? at + 2
			   : -1;
}

/* The goods of the measure: named behind the place, else before it, else spoken of before. */
static void
read_goods(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (rc_materials_in(reader, (rc_stretch){place->last, clause->last}, false, &frame->materials) ||
		rc_materials_in(reader, (rc_stretch){clause->first, place->first}, true, &frame->materials))
		return;
	/* "The second-largest producer, the United States, mined 45,000 tonnes of rare earths": told with what it does. */
	if (scene->materials_age > RC_SCENE_REACH)
	{
		if (rc_at(reader, place->first)->latin && clause == reader->clauses.items)
			(void) rc_materials_in(reader, (rc_stretch){clause->last, reader->mentions.count}, false,
								   &frame->materials);
		return;
	}
	frame->materials = scene->materials;
	frame->materials_inherited = true;
	rc_drop_technology(&frame->materials);
	if (scene->materials_age > 0 && rc_scene_topic(scene).data != NULL)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = rc_scene_topic(scene);
	}
}

/* "the largest shareholder": only who holds or gives is ranked by what is invested, and in Chinese has to be named. */
static bool
ranks_holder(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, const rc_frame *frame)
{
	/* "No one owns a bigger stake in MP Materials than the Pentagon" */
	if (place->holder >= 0 && rc_at(reader, place->first)->latin)
		return true;
	if (frame->measure_inherited || frame->measure_at < 0 ||
		!rc_measure_reads(rc_at(reader, frame->measure_at), RC_AGENT))
		return false;
	/* "the company's largest shareholder": whose shares they are. */
	if (frame->subject_at >= 0 && rc_at(reader, frame->subject_at)->owner)
		return false;
	/* "..., becoming the company's largest shareholder": who it is was told, or is told to have become so. */
	return frame->subject_at >= 0 || reader->scene->subject_age == 0 ||
		   (!reader->mentions.chinese &&
			rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_COPULA) >= 0);
}

static bool
names_world(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_rank_whole(reader, i))
			return true;
	}
	return false;
}

/*
 * 在全球锂生产国中，阿根廷排名第四; "In terms of graphite output, Peru is third", "As a supplier, China has no equal": the
 * mention of the measure that what leads up to the clause names, or -1.
 */
static int
measure_in_view(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const among[] = {"中", "之中", "当中", "當中", "里", "裡"};
	const rc_clause *before = clause - 1;
	int first;

	if (clause == reader->clauses.items || !rc_is_mark(rc_at(reader, clause->first - 1), ','))
		return -1;
	first = before->first;
	if (!(RC_SPELLS_ANY(&reader->mentions, before->last - 1, among) ||
		  rc_spells_of(&reader->mentions, first, RC_SPELT_RANK_VIEW_ZH) ||
		  rc_has_cue(rc_at(reader, first), RC_CUE_IN) || rc_has_cue(rc_at(reader, first), RC_CUE_BY) ||
		  rc_has_cue(rc_at(reader, first), RC_CUE_ONE_OF) ||
		  (rc_at(reader, first)->latin && (rc_has_cue(rc_at(reader, first), RC_CUE_LEAD_UP) ||
										   rc_spells_of(&reader->mentions, first, RC_SPELT_RANK_VIEW)))))
		return -1;
	for (int i = before->last - 1; i > first; i--)
	{
		if (rc_is_rank_measure(rc_measure_of(rc_at(reader, i))))
			return i;
		if (rc_is_predicate(rc_at(reader, i)) && rc_at(reader, i)->measure == NULL)
			break;
	}
	return -1;
}

/* Is the clause another predicate of the one whose rank the Chinese sentence told last: 也是…, 更是…? */
static bool
goes_on_ranking(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	return reader->mentions.chinese && reader->claims.count > 0 &&
		   reader->claims.items[reader->claims.count - 1].kind == RC_RANK && place->first > clause->first &&
		   (rc_has_cue(rc_at(reader, clause->first), RC_CUE_ALSO) ||
			rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA));
}

/* Who the Chinese clause before says has invested, where this one goes on with what he becomes; or data NULL. */
static rc_text
investor_before(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int verb;

	if (!reader->mentions.chinese || clause == reader->clauses.items ||
		!rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA))
		return (rc_text){NULL, 0};
	verb = rc_find_measure(reader, (rc_stretch){before->first, before->last}, RC_M_INVESTMENT);
	return verb > before->first ? rc_name_at(reader, rc_subject_in(reader, (rc_stretch){before->first, verb}))
								: (rc_text){NULL, 0};
}

/* Reads who holds the place, and of what *whole: named around it, ahead or before, or going on from what was told. */
static void
read_holder(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, rc_frame *frame,
			rc_text *whole)
{
	const rc_scene *scene = reader->scene;
	int doer = rc_doer_end(reader, clause, frame->measure_at);

	frame->subject_at = rc_rank_holder(reader, clause, place, doer, whole);
	if (frame->subject_at < 0 && rc_rank_is_of_another(reader, clause, place, doer))
		return;
	frame->subject =
		frame->subject_at >= 0 ? rc_actor_name(reader, frame->subject_at) : rc_subject_ahead(reader, clause);
	/* "Lynas, in which Sojitz holds a stake, is the second-largest": the verb goes on with whom the relative clause tells of. */
	if (frame->subject_at < 0 && clause > reader->clauses.items && clause[-1].relative &&
		rc_at(reader, clause->first)->latin && rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA) &&
		rc_is_mark(rc_at(reader, clause->first - 1), ','))
		frame->subject = rc_antecedent(reader, clause - 1);
	/* 美国国防部入股MP Materials，成为其最大股东 */
	if (frame->subject_at < 0 && frame->measure == RC_M_INVESTMENT && investor_before(reader, clause).data != NULL)
		frame->subject = investor_before(reader, clause);
	/* 是美国最大的铀供应国，也是第二大钯供应国: who has been ranked in the sentence goes on. */
	if (frame->subject.data == NULL && goes_on_ranking(reader, clause, place))
	{
		const rc_claim *told = &reader->claims.items[reader->claims.count - 1];

		frame->subject = told->subject;
		frame->subject_inherited = true;
		if (whole->data == NULL && rc_is_world(rc_rank_scope(reader, clause, place, told->subject)) &&
			!names_world(reader, clause))
			*whole = told->scope;
	}
	/* "Zambia, which the USGS places fifth": whom the relative clause speaks of. */
	if (frame->subject.data == NULL && rc_at(reader, clause->first)->latin)
		frame->subject = rc_antecedent(reader, clause);
	if (frame->subject.data == NULL && scene->subject_age <= 1)
	{
		frame->subject = scene->subject;
		frame->subject_inherited = true;
	}
	/* 全国现有产能45万吨，居全球第一: whose the figure before it was, though he is not named. */
	if (frame->subject.data == NULL && reader->mentions.chinese && reader->claims.count > 0)
	{
		frame->subject = reader->claims.items[reader->claims.count - 1].subject;
		frame->subject_inherited = true;
	}
}

/* Reads measure, holder, whole and goods of the place; false where they make no rank. */
static bool
read_frame(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, rc_frame *frame,
		   rc_text *whole)
{
	const rc_scene *scene = reader->scene;
	bool elsewhere;

	memset(frame, 0, sizeof(*frame));
	frame->measure = rc_rank_measure(reader, clause, place, &frame->measure_at, &elsewhere);
	/* "the top export destination" is a place among those of one country, which measures nothing of its own. */
	if (elsewhere || rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DESTINATION) >= 0)
		return false;
	if (frame->measure == RC_M_NONE && measure_in_view(reader, clause) >= 0)
	{
		frame->measure_at = measure_in_view(reader, clause);
		frame->measure = rc_measure_of(rc_at(reader, frame->measure_at));
	}
	if (frame->measure == RC_M_NONE && scene->measure_age <= 1)
	{
		frame->measure = scene->measure;
		frame->measure_inherited = true;
	}
	read_holder(reader, clause, place, frame, whole);
	/* "Lynas's is the biggest: outside China, it has no equal": all others hold no place. */
	if (frame->subject.len > 8 && memcmp(frame->subject.data, "outside ", 8) == 0 && scene->subject_age <= 1)
	{
		frame->subject = scene->subject;
		frame->subject_inherited = true;
	}
	/* "second only to China's 60,000": whom one comes next to is not who does. */
	if (frame->subject_inherited && rc_at(reader, place->first)->latin &&
		rc_has_cue(rc_at(reader, place->first), RC_CUE_SECOND_TO) && place->last < clause->last &&
		rc_text_same(frame->subject, rc_at(reader, place->last)->name))
		return false;
	read_goods(reader, clause, place, frame);
	rc_frame_name_group(reader, frame);
	/* "Exports from the world's largest supplier": who that is has to be told. */
	/* 第二大股东: who that is has to be told, too; and what costs most is no place among firms or countries. */
	if (frame->measure == RC_M_COST ||
		(frame->measure == RC_M_INVESTMENT && !ranks_holder(reader, clause, place, frame)))
		return false;
	return frame->measure != RC_M_NONE && frame->subject.data != NULL && !rc_is_world(frame->subject) &&
		   (frame->materials.count > 0 || frame->measure == RC_M_INVESTMENT);
}

/* The same place in other measures that are joined to the one of the claim. */
static rc_status
add_joined(rc_reader *reader, const rc_clause *clause, rc_claim *claim, const rc_frame *frame, int start, int last,
		   rc_error *error)
{
	rc_status status = RC_OK;

	/* 储量、产量和出口量均居第一 */
	for (int also = rc_joined_measure(reader, frame->measure_at), last_one = frame->measure_at;
		 status == RC_OK && also >= 0 && also != last_one; last_one = also, also = rc_joined_measure(reader, also))
	{
		claim->measure = rc_measure_of(rc_at(reader, also));
		status = rc_claim_add(reader, claim, &frame->materials, start, last, error);
		if (also > last_one)
			break;
	}
	/* 最大的稀土生产国、消费国和供应国 */
	for (int also = next_agent(reader, clause, frame->measure_at); status == RC_OK && also >= 0;
		 also = next_agent(reader, clause, also))
	{
		claim->measure = rc_measure_of(rc_at(reader, also));
		status = rc_claim_add(reader, claim, &frame->materials, start, also + 1, error);
	}
	return status;
}

/* 居世界第二，仅次于中国: has the Chinese sentence told the same place already? */
static bool
is_told(const rc_reader *reader, const rc_claim *claim, const rc_frame *frame)
{
	for (int i = 0; i < reader->claims.count && reader->mentions.chinese && frame->materials.count > 0; i++)
	{
		const rc_claim *told = &reader->claims.items[i];

		if (told->kind == RC_RANK && told->measure == claim->measure && rc_text_same(told->subject, claim->subject) &&
			rc_text_same(told->scope, claim->scope) && rc_text_same(told->material, frame->materials.items[0]) &&
			rc_number_compare(told->value.low, claim->value.low) == 0)
			return true;
	}
	return false;
}

/* "exports from the world's largest supplier rose": who somebody is does not change what the sentence counts. */
static void
remember_rank(rc_reader *reader, const rc_frame *frame)
{
	rc_scene *scene = reader->scene;
	rc_measure measure = scene->measure;
	bool kept = !reader->mentions.chinese && scene->measure_age == 0 && frame->measure_at >= 0 &&
				rc_measure_reads(rc_at(reader, frame->measure_at), RC_AGENT);
	bool quota = scene->quota;

	rc_frame_remember(reader, frame);
	if (kept)
		rc_scene_set_measure(scene, measure, quota);
}

static rc_status
add_rank(rc_reader *reader, const rc_clause *clause, const rc_rank_place *place, rc_error *error)
{
	rc_claim claim;
	rc_frame frame;
	rc_text whole;
	int start, last;
	bool of_suppliers;
	rc_status status;

	if (!read_frame(reader, clause, place, &frame, &whole))
		return RC_OK;
	rc_claim_start(reader, clause, place->first, RC_RANK, &claim);
	if (rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_NOT) >= 0)
		claim.polarity = !claim.polarity;
	claim.subject = frame.subject;
	/* "the second-largest supplier to Japan": among those of whom it is to. */
	if (whole.data == NULL && frame.measure == RC_M_SUPPLY && rc_at(reader, place->first)->latin)
		whole = rc_name_at(reader, rc_actor_in(reader, (rc_stretch){place->last, clause->last}, RC_ROLE_TO));
	claim.scope = whole.data != NULL ? whole : rc_rank_scope(reader, clause, place, frame.subject);
	of_suppliers = frame.measure == RC_M_IMPORTS && frame.measure_inherited && rc_is_world(claim.scope) &&
				   rc_is_of_suppliers(reader, clause, frame.subject);
	if (of_suppliers)
		claim.scope = rc_importer_told(reader);
	claim.measure = frame.measure = rc_measure_in_world(reader, clause, frame.measure, claim.scope);
	/* Nobody is the largest in himself: somebody else is, who was not found. */
	if ((!rc_at(reader, place->first)->latin || whole.data != NULL) && rc_text_same(claim.scope, claim.subject))
		return RC_OK;
	/* The largest shareholder ranks among those of a company. */
	if (frame.measure == RC_M_INVESTMENT)
	{
		frame.materials.count = 0;
		claim.scope = rc_rank_company(reader, place, clause);
		if (rc_text_same(claim.scope, claim.subject))
			claim.scope = (rc_text){NULL, 0};
		if (claim.scope.data == NULL && frame.subject_inherited)
			return RC_OK;
	}
	claim.value.low = rc_number_int(place->number);
	claim.value.high = rc_number_int(place->among > 0 ? place->among : place->number);
	claim.value.has_low = claim.value.has_high = true;
	claim.unit.kind = RC_U_RANK;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = rc_frame_confidence(&frame, NULL);
	if (is_told(reader, &claim, &frame))
		return RC_OK;
	start = rc_frame_start(reader, clause, place->first);
	last = place->denies && place->holder >= 0 ? place->holder + 1
		   : frame.measure_at >= place->last   ? rc_doer_end(reader, clause, frame.measure_at) + 1
											   : place->last;
	if (of_suppliers)
	{
		frame.partner = claim.subject;
		frame.subject = claim.scope;
	}
	remember_rank(reader, &frame);
	status = rc_claim_add(reader, &claim, &frame.materials, start, last, error);
	return status == RC_OK ? add_joined(reader, clause, &claim, &frame, start, last, error) : status;
}

/*-------------------------------------------------------------------------
 * Places that a list of holders takes in turn
 *-------------------------------------------------------------------------
 */

/* Places that a list gives out in turn, at most. */
#define TURNS 5

/* The actors of the first list of them before `last`; how many. */
static int
listed_actors(const rc_reader *reader, const rc_clause *clause, int last, int actors[TURNS])
{
	int count = 0;

	for (int i = clause->first; i < last; i++)
	{
		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i))
			continue;
		if (count > 0 && !(i == actors[count - 1] + 2 && rc_is_joint(rc_at(reader, i - 1))))
			break;
		if (count < TURNS)
			actors[count++] = i;
	}
	return count;
}

/* 湖南、广西的锑储量分列全国第一、第二: Chinese places that a list of holders takes in turn; *taken says whether they are. */
static rc_status
add_in_turn(rc_reader *reader, const rc_clause *clause, int first, bool *taken, rc_error *error)
{
	int actors[TURNS];
	int places[TURNS];
	int count = 0;
	rc_status status = RC_OK;

	*taken = false;
	for (int i = first; i < clause->last && count < TURNS && rc_ordinal_of(rc_at(reader, i)) > 0; i += 2)
	{
		places[count++] = i;
		if (i + 2 >= clause->last || !rc_is_joint(rc_at(reader, i + 1)))
			break;
	}
	if (count < 2 || rc_at(reader, first)->latin || listed_actors(reader, clause, first, actors) != count)
		return RC_OK;
	*taken = true;
	for (int k = 0; k < count && status == RC_OK; k++)
	{
		rc_rank_place place = {.number = rc_ordinal_of(rc_at(reader, places[k])),
							   .first = first,
							   .last = places[k] + 1,
							   .holder = actors[k]};

		status = add_rank(reader, clause, &place, error);
	}
	return status;
}

/* 三大生产国, 前三名, 最大的几个: does the Chinese clause name the first ones of an order before mention `turn`? */
static bool
names_first_ones(const rc_reader *reader, const rc_clause *clause, int turn)
{
	for (int i = clause->first; i < turn; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_LARGEST) ||
			(rc_has_cue(rc_at(reader, i), RC_CUE_TOGETHER) &&
			 (rc_holds(&reader->mentions, i, "前") || rc_holds(&reader->mentions, i, "大"))))
			return true;
	}
	return false;
}

/* 钴储量前三的国家是刚果（金）、澳大利亚和印尼: the first of as many as the word at i counts, listed behind a verb of being; or -1. */
static int
listed_in_full(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const digits[] = {"三", "四", "五"};
	int is = rc_find_cue(reader, (rc_stretch){i, clause->last}, RC_CUE_COPULA);
	int listed = 0;

	for (int k = is + 1; is >= 0 && k < clause->last && rc_is_actor(rc_at(reader, k)) && rc_can_act(reader, k); k += 2)
	{
		listed++;
		if (k + 1 >= clause->last || !rc_is_joint(rc_at(reader, k + 1)))
			break;
	}
	if (listed < 3 || listed > 5 || !rc_holds(&reader->mentions, i, "前"))
		return -1;
	return rc_holds(&reader->mentions, i, digits[listed - 3]) ? is + 1 : -1;
}

/* The first of what a Chinese word lists in turn, 依次为, 依次是; or -1. */
static int
first_in_order(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		if (rc_at(reader, i)->latin)
			continue;
		if (rc_has_cue(rc_at(reader, i), RC_CUE_RESPECTIVELY))
			return i + 1;
		if (rc_has_cue(rc_at(reader, i), RC_CUE_TOGETHER) && listed_in_full(reader, clause, i) >= 0)
			return listed_in_full(reader, clause, i);
	}
	return -1;
}

/* 全球三大稀土储量国依次为中国、巴西和印度: those listed in turn hold the places from the first on. */
static rc_status
add_in_order(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_status status = RC_OK;
	int first = first_in_order(reader, clause);
	int number = 0;

	if (first < 0 || !names_first_ones(reader, clause, first))
		return RC_OK;
	for (int i = first; i < clause->last && number < TURNS && status == RC_OK; i += 2)
	{
		rc_rank_place place = {.number = number + 1, .first = first, .last = i + 1, .holder = i};

		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i) ||
			(i + 1 < clause->last && rc_at(reader, i + 1)->type == RC_QUANTITY))
			break;
		number++;
		status = add_rank(reader, clause, &place, error);
		if (i + 1 >= clause->last || !rc_is_joint(rc_at(reader, i + 1)))
			break;
	}
	return status;
}

/*-------------------------------------------------------------------------
 * The rule
 *-------------------------------------------------------------------------
 */

rc_status
rc_rule_rank(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	if (reader->mentions.chinese && rc_may_have_cue(&reader->mentions, RC_CUE_TOGETHER))
	{
		rc_status status = add_in_order(reader, clause, error);

		if (status != RC_OK)
			return status;
	}
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_rank_place place = rc_rank_place_at(reader, clause, i);
		bool in_turn;
		rc_status status = add_in_turn(reader, clause, i, &in_turn, error);

		if (status != RC_OK || in_turn)
			return status;
		if (place.number == 0 && reader->claims.count > 0)
			status = rc_rank_followers(reader, i, error);
		if (status != RC_OK)
			return status;
		if (place.number == 0 || rc_is_nobodys_place(reader, clause, &place))
			continue;
		status = add_rank(reader, clause, &place, error);
		if (status != RC_OK)
			return status;
		i = place.last - 1;
	}
	return RC_OK;
}
