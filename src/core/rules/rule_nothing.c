/*-------------------------------------------------------------------------
 *
 * rule_nothing.c
 *		Amounts of nothing: "exported no gallium", "has not produced antimony
 *		since", 没有向美国出口镓.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/frame.h"
#include "number/number.h"

/* "does not want to mine", 不得出口: what one does not wish to do, or is not let. */
static bool
wishes(const rc_reader *reader, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_WANT))
			return true;
	}
	return false;
}

/* "No rare earths are mined in Europe" */
static bool
is_passive_none(const rc_reader *reader, const rc_clause *clause, int verb)
{
	int first = clause->first;

	/* "In May no gallium at all was exported" */
	while (first < verb && rc_at(reader, first)->time != NULL)
		first++;
	return rc_measure_reads(rc_at(reader, verb), RC_PAST) && rc_at(reader, verb)->latin &&
		   rc_has_cue(rc_at(reader, first), RC_CUE_NO) &&
		   rc_find_cue(reader, (rc_stretch){clause->first, verb}, RC_CUE_COPULA) >= 0;
}

/* The verb of trade or production that is denied, or -1. */
static int
denied_verb(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));
		int negation;

		if (!rc_is_measure_verb(rc_at(reader, i)) || (measure != RC_M_EXPORTS && measure != RC_M_IMPORTS &&
													  measure != RC_M_PRODUCTION && measure != RC_M_MINING))
			continue;
		/* Right before the verb, or as "no" right behind it. */
		negation = rc_find_cue(reader, (rc_stretch){i - 4 > clause->first ? i - 4 : clause->first, i}, RC_CUE_NOT);
		/* "Neither the United States nor Europe produces any" */
		if (negation < 0 && rc_spells(&reader->mentions, clause->first, "neither"))
			negation = clause->first;
		/* 不是一个产锂大国 denies what it is. */
		if (negation >= 0 && (wishes(reader, negation, i) || rc_holds(&reader->mentions, negation, "是") ||
							  rc_spells(&reader->mentions, negation + 1, "是")))
			continue;
		if (negation < 0 && is_passive_none(reader, clause, i))
			return i;
		if (negation >= 0 || (i + 1 < clause->last && (rc_has_cue(rc_at(reader, i + 1), RC_CUE_NO) ||
													   rc_spells(&reader->mentions, i + 1, "neither"))))
			return i;
	}
	return -1;
}

/* "has not conducted", "did not report any": the English verb behind the denial that says only that something is done; or -1. */
static int
denied_doing(const rc_reader *reader, const rc_clause *clause)
{
	int not = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_NOT);

	for (int i = not +1; not >= 0 && !reader->mentions.chinese && i < clause->last && i <= not +2; i++)
	{
		/* "has not reported its production" leaves it open. */
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_CONDUCTED) ||
			(rc_spells_of(&reader->mentions, i, RC_SPELT_HAD_ANY) && rc_spells(&reader->mentions, i + 1, "any")))
			return i;
	}
	return -1;
}

/* "has zero domestic antimony production", "no primary production of gallium": the noun that is denied, or -1. */
static int
denied_noun(const rc_reader *reader, const rc_clause *clause)
{
	int no = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_NO);

	/* "has not conducted commercial tungsten mining", "has not had any production of gallium" */
	if (no < 0)
		no = denied_doing(reader, clause);
	for (int i = no + 1; no >= 0 && i < clause->last && i <= no + 4; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		rc_measure measure = rc_measure_of(mention);

		if (rc_measure_reads(mention, RC_NAME) &&
			(measure == RC_M_PRODUCTION || measure == RC_M_MINING || measure == RC_M_REFINING ||
			 measure == RC_M_CAPACITY || measure == RC_M_RESERVES || measure == RC_M_IMPORTS ||
			 measure == RC_M_EXPORTS))
			/* "no tungsten mining projects" */
			return mention->latin && !rc_spells_of(&reader->mentions, i + 1, RC_SPELT_NOT_OUTPUT) ? i : -1;
		if (mention->type != RC_WORD && mention->material == NULL && !rc_has_cue(mention, RC_CUE_SELF_REF))
			return -1;
	}
	return -1;
}

/* "exported no gallium in August as curbs went into effect": where the English statement ends that the denial at `at` is part of. */
static int
end_of_denial(const rc_reader *reader, const rc_clause *clause, int at)
{
	int end = rc_statement_end(&reader->mentions, clause, at);

	for (int i = at + 1; i < end && !reader->mentions.chinese; i++)
	{
		if (rc_spells(&reader->mentions, i, "as"))
			return i;
	}
	return end;
}

/* A clause that tells a figure or a restriction, or a wish or power to do something, denies something else. */
static bool
tells_other(const rc_reader *reader, const rc_clause *clause, int at)
{
	rc_stretch all = {clause->first, end_of_denial(reader, clause, at)};

	for (int i = all.first; i < all.last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (rc_at(reader, i)->type == RC_QUANTITY || measure == RC_M_BAN || measure == RC_M_CONTROL ||
			measure == RC_M_QUOTA)
			return true;
	}
	/* "has no mine other than Mountain Pass" */
	if (rc_find_cue(reader, all, RC_CUE_ONLY) >= 0 && rc_at(reader, clause->first)->latin)
		return true;
	return rc_find_cue(reader, all, RC_CUE_BAN_VERB) >= 0 || rc_find_cue(reader, all, RC_CUE_ABLE) >= 0 ||
		   rc_find_cue(reader, all, RC_CUE_POSSIBLE) >= 0 || rc_find_cue(reader, all, RC_CUE_FORECAST) >= 0 ||
		   rc_find_cue(reader, all, RC_CUE_PERMIT) >= 0;
}

/* 对美出口为零, 产量降至零: the Chinese measure that is said to be zero, or -1. */
static int
zero_measure(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const zeros[] = {"零", "挂零", "掛零", "归零", "歸零", "清零"};
	int none = rc_find_last_cue(reader, (rc_stretch){clause->first + 1, clause->last}, RC_CUE_NONE);
	int measure;

	if (none < 0 || !RC_SPELLS_ANY(&reader->mentions, none, zeros) || none < clause->last - 2)
		return -1;
	if (rc_spells(&reader->mentions, none, "零") && !rc_has_cue(rc_at(reader, none - 1), RC_CUE_COPULA) &&
		!rc_has_cue(rc_at(reader, none - 1), RC_CUE_REACH) && !rc_has_cue(rc_at(reader, none - 1), RC_CUE_TO))
		return -1;
	measure = rc_measure_in(reader, (rc_stretch){clause->first, none}, true);
	switch (measure < 0 ? RC_M_NONE : rc_measure_of(rc_at(reader, measure)))
	{
		case RC_M_EXPORTS:
		case RC_M_IMPORTS:
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
			return measure;
		default:
			return -1;
	}
}

/* What is zero: told in the clause, else just before it. */
static bool
materials_of_zero(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	if (rc_materials_in(reader, (rc_stretch){clause->first, clause->last}, true, materials))
		return true;
	*materials = reader->scene->materials;
	return reader->scene->materials_age == 0 && materials->count > 0;
}

static int
find_there(const rc_reader *reader, const rc_clause *clause, int before)
{
	for (int i = clause->first; i < before; i++)
	{
		if (rc_spells(&reader->mentions, i, "there"))
			return i;
	}
	return -1;
}

/* What trades or makes so many tonnes, and can so come to none. */
static bool
is_flow(rc_measure measure)
{
	return measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_PRODUCTION || measure == RC_M_MINING ||
		   measure == RC_M_REFINING || measure == RC_M_SUPPLY;
}

/* "stood at 12 tonnes, versus zero in May": does an English flow in tonnes, told just before, go on with what it is compared with? */
static bool
is_base_of_trade(const rc_reader *reader, const rc_clause *clause, int at)
{
	const rc_scene *scene = reader->scene;

	return at >= clause->first && at <= clause->first + 1 && !reader->mentions.chinese && scene->measure_age == 0 &&
		   scene->unit_age == 0 && scene->unit.kind == RC_U_TONNE && is_flow(scene->measure) &&
		   ((rc_has_cue(rc_at(reader, at), RC_CUE_THAN) && !rc_spells(&reader->mentions, at, "than")) ||
			rc_has_cue(rc_at(reader, at), RC_CUE_FROM));
}

/* "exports dropped to zero", "is at zero", "fell to effectively nothing", "versus zero in May": what came to nothing, or -1. */
static int
fallen_to_nothing(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first + 1; i < clause->last; i++)
	{
		int to = i - 1;

		if (!rc_spells(&reader->mentions, i, "zero") && !rc_spells(&reader->mentions, i, "nothing") &&
			!rc_spells(&reader->mentions, i, "nil") && !rc_spells(&reader->mentions, i, "none"))
			continue;
		if (is_base_of_trade(reader, clause, to))
			return to;
		while (to > clause->first &&
			   (rc_at(reader, to)->type == RC_WORD || rc_has_cue(rc_at(reader, to), RC_CUE_ABOUT)))
			to--;
		if (i - to <= 2 &&
			(rc_has_cue(rc_at(reader, to), RC_CUE_TO) || rc_has_cue(rc_at(reader, to), RC_CUE_REACH) ||
			 rc_has_cue(rc_at(reader, to), RC_CUE_AT) || (i - to == 1 && rc_has_cue(rc_at(reader, to), RC_CUE_COPULA))))
			return rc_measure_in(reader, (rc_stretch){clause->first, to}, true);
	}
	return -1;
}

/*
 * "No domestic production": whose home that is where the clause names nobody: his for whom the article speaks, the
 * country that the sentence names, the one spoken of.
 */
static void
read_home(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	if (reader->mentions.chinese || !(frame->subject_inherited || frame->subject.data == NULL) ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SELF_REF) < 0)
		return;
	frame->subject = reader->options->perspective;
	for (int i = 0; i < reader->mentions.count && frame->subject.len != 2; i++)
	{
		if (rc_is_actor(rc_at(reader, i)))
			frame->subject = rc_actor_name(reader, i);
	}
	if (frame->subject.len != 2)
		frame->subject = reader->scene->country;
	frame->subject_inherited = false;
}

static rc_status
add_fallen(rc_reader *reader, const rc_clause *clause, int at, rc_error *error)
{
	rc_frame frame;
	rc_claim claim;

	rc_frame_read(reader, clause, clause->last - 1, &frame);
	read_home(reader, clause, &frame);
	if (!is_flow(frame.measure) || frame.subject.data == NULL || frame.materials.count == 0)
		return RC_OK;
	rc_claim_start(reader, clause, at, RC_AMOUNT, &claim);
	claim.measure = frame.measure;
	claim.subject = frame.subject;
	claim.partner = frame.partner;
	if (claim.partner.data == NULL && is_base_of_trade(reader, clause, at) && reader->scene->partner_age == 0)
		claim.partner = reader->scene->partner;
	claim.value.has_low = claim.value.has_high = true;
	claim.value.low = claim.value.high = rc_number_int(0);
	claim.unit.kind = RC_U_TONNE;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = 70;
	return rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, at), clause->last, error);
}

/* "produced no arsenic, no gallium, and no scandium": adds what the clauses behind say no more of than that there is none. */
static void
add_denied_behind(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	for (const rc_clause *next = clause + 1; !reader->mentions.chinese && next < end; next++)
	{
		rc_materials more;
		int first = next->first;

		first += first < next->last && rc_is_joint(rc_at(reader, first));
		if (first >= next->last || !rc_has_cue(rc_at(reader, first), RC_CUE_NO) ||
			!rc_materials_in(reader, (rc_stretch){first, next->last}, false, &more))
			return;
		for (int i = first; i < next->last; i++)
		{
			if (rc_is_predicate(rc_at(reader, i)) || rc_at(reader, i)->measure != NULL ||
				rc_at(reader, i)->quantity != NULL)
				return;
		}
		for (int i = 0; i < more.count && materials->count < RC_MATERIALS_LIMIT; i++)
			materials->items[materials->count++] = more.items[i];
	}
}

/* What there is none of: told behind the denial; in the passive before it; of the home market just before the sentence. */
static bool
materials_of_none(const rc_reader *reader, const rc_clause *clause, rc_stretch said, int verb, rc_materials *materials)
{
	static const char *const fronted[] = {"都没", "都沒", "也没", "也沒", "都未", "也未", "都不", "也不"};
	rc_stretch all = {clause->first, clause->last};

	if (rc_materials_in(reader, said, false, materials))
	{
		add_denied_behind(reader, clause, materials);
		return true;
	}
	/* 一点儿锑都没挖过: goods may stand before what denies them. */
	if (reader->mentions.chinese)
		return RC_SAYS_ANY(&reader->mentions, clause->first, verb, fronted) &&
			   rc_materials_in(reader, (rc_stretch){clause->first, verb}, true, materials);
	if (rc_measure_reads(rc_at(reader, verb), RC_PAST) && rc_find_cue(reader, all, RC_CUE_COPULA) >= 0)
		return rc_materials_in(reader, all, false, materials);
	*materials = reader->scene->materials;
	return rc_find_cue(reader, all, RC_CUE_SELF_REF) >= 0 && reader->scene->materials_age <= 1 && materials->count > 0;
}

/* "No antimony has been shipped from China to Europe": whose exports they are, the place tells that they come from. */
static void
read_origin(const rc_reader *reader, const rc_clause *clause, int verb, rc_frame *frame)
{
	int from = rc_actor_in(reader, (rc_stretch){clause->first, clause->last}, RC_ROLE_FROM);

	if (!reader->mentions.chinese && rc_measure_of(rc_at(reader, verb)) == RC_M_EXPORTS && from >= 0 &&
		(frame->subject_inherited || frame->subject_at < 0))
		rc_frame_set_subject(reader, from, frame);
}

/*
 * 今年没有向美国出口镓: in Chinese whom it speaks of may have been told before.  "There were no exports of gallium": in
 * English too, of trade that the sentence before was about.
 */
static bool
goes_on_with_trade(const rc_reader *reader, const rc_clause *clause, int verb, const rc_frame *frame)
{
	rc_measure measure = rc_measure_of(rc_at(reader, verb));

	if (reader->mentions.chinese)
		return rc_partner_of(reader, clause, RC_M_EXPORTS, frame->subject).data != NULL;
	/* "The United States stopped mining tungsten in 2015 and has not produced bismuth since 1997" */
	if (clause > reader->clauses.items && reader->scene->subject_age == 0 &&
		rc_has_cue(rc_at(reader, clause->first - 1), RC_CUE_AND))
		return true;
	return (measure == RC_M_EXPORTS || measure == RC_M_IMPORTS) && measure == reader->scene->measure &&
		   reader->scene->measure_age <= 1 && reader->scene->subject_age <= 1 && find_there(reader, clause, verb) >= 0;
}

/* "Neither the United States nor Europe": the one of the two who has no claim yet. */
static rc_status
add_other_of_two(rc_reader *reader, const rc_clause *clause, int verb, const rc_claim *claim,
				 const rc_materials *materials, rc_error *error)
{
	rc_claim other = *claim;

	other.subject = rc_name_at(reader, rc_actor_in(reader, (rc_stretch){clause->first, verb}, RC_ROLE_BARE));
	if (other.subject.data == NULL || rc_text_same(other.subject, claim->subject))
		return RC_OK;
	return rc_claim_add(reader, &other, materials, clause->first, clause->last, error);
}

rc_status
rc_rule_nothing(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_materials materials;
	rc_claim claim;
	rc_frame frame;
	rc_stretch said;
	rc_status status;
	int verb;
	bool zero, goes_on;

	verb = fallen_to_nothing(reader, clause);
	if (verb >= 0)
		return add_fallen(reader, clause, verb, error);
	verb = denied_verb(reader, clause);
	said = (rc_stretch){verb >= 0 && is_passive_none(reader, clause, verb) ? clause->first : verb, clause->last};
	if (verb < 0)
	{
		verb = denied_noun(reader, clause);
		said.first = verb - 3 > clause->first ? verb - 3 : clause->first;
	}
	zero = verb < 0 && (verb = zero_measure(reader, clause)) >= 0;
	if (verb < 0 || tells_other(reader, clause, verb) ||
		!(zero ? materials_of_zero(reader, clause, &materials)
			   : materials_of_none(reader, clause, said, verb, &materials)))
		return RC_OK;
	rc_frame_read(reader, clause, verb, &frame);
	read_home(reader, clause, &frame);
	goes_on = goes_on_with_trade(reader, clause, verb, &frame);
	/* "there is no capacity outside China": where it is missing stands behind. */
	if (!goes_on && verb > clause->first + 2 && find_there(reader, clause, verb) >= 0)
	{
		frame.subject_at = rc_subject_in(reader, (rc_stretch){verb, clause->last});
		if (frame.subject_at >= 0 || frame.subject_inherited)
			frame.subject = rc_name_at(reader, frame.subject_at);
		frame.subject_inherited = false;
	}
	read_origin(reader, clause, verb, &frame);
	if (frame.subject.data == NULL || (frame.subject_inherited && !zero && !goes_on))
		return RC_OK;
	rc_claim_start(reader, clause, verb, RC_AMOUNT, &claim);
	claim.measure = rc_measure_of(rc_at(reader, verb));
	claim.subject = frame.subject;
	claim.partner = rc_partner_of(reader, clause, claim.measure, frame.subject);
	claim.value.has_low = claim.value.has_high = true;
	claim.value.low = claim.value.high = rc_number_int(0);
	claim.unit.kind = RC_U_TONNE;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = 70;
	status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, verb), clause->last, error);
	if (status == RC_OK && rc_spells(&reader->mentions, clause->first, "neither"))
		status = add_other_of_two(reader, clause, verb, &claim, &materials, error);
	return status;
}
