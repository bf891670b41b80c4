/*-------------------------------------------------------------------------
 *
 * rule_purity.c
 *		Grades: the purity of a product, the content of an ore.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/rules.h"

#include "grammar/frame.h"
#include "grammar/name.h"
#include "number/number.h"

/* Words that the grade may stand away from its value. */
#define GRADE_REACH 5
/* The same in English before a verb of being: "The grade of the ore body at Strange Lake is". */
#define GRADE_BEFORE 9

/* TREO, "rare earth oxides" */
static bool
names_oxide(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin && rc_at(reader, i)->material != NULL &&
		   rc_spells_of(&reader->mentions, i, RC_SPELT_OXIDE);
}

/* Does the clause speak of ore before the value: "Round Top's ore contains only 0.06 percent rare earths"? */
static bool
names_ore(const rc_reader *reader, const rc_clause *clause, int value)
{
	int first = clause->first;

	/* "adits that produced high-grade antimony - reported at 18 to 24 percent", "The rock is not rich: 0.4%" */
	if (clause > reader->clauses.items && first > 0 &&
		(rc_is_mark(rc_at(reader, first - 1), '-') || rc_is_mark(rc_at(reader, first - 1), ':')))
		first = clause[-1].first;
	for (int i = first; i < value; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ORE))
			return true;
	}
	return false;
}

/* The same, or ore that is a good: "Rare earth ore at the project contains ...". */
static bool
tells_ore(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < value; i++)
	{
		if (rc_at(reader, i)->material != NULL && rc_text_is(rc_material_name(rc_at(reader, i)), "rare earth ores"))
			return true;
	}
	return names_ore(reader, clause, value);
}

/* "antimony ore of 18 to 24 percent", "ore that ran at 4%": does the share stand behind its ore, and nothing behind it? */
static bool
follows_ore(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const ties[] = {"of", "at", "with", "grading", "running", "ran", "averaging"};
	bool last = value + 1 >= clause->last || rc_at(reader, value + 1)->type == RC_MARK;

	int first = clause > reader->clauses.items && clause->aside ? clause[-1].first : clause->first;

	return last && RC_SPELLS_ANY(&reader->mentions, value - 1, ties) &&
		   rc_find_material(reader, (rc_stretch){first, value}) >= 0;
}

/* "7N gallium", 6N级: a share that is told in nines is how pure something is. */
static bool
is_told_in_nines(const rc_reader *reader, int value)
{
	const rc_mention *mention = rc_at(reader, value);
	const char *end = reader->mentions.text.data + mention->to;

	return mention->quantity->kind == RC_Q_SHARE && mention->to - mention->from >= 2 && end[-1] == 'N';
}

/*
 * "9 million tonnes at 0.63% TREO", "ore averages 7% rare earth oxide": the oxide, or of an ore the good, that stands
 * right behind its share without "of".
 */
static bool
is_ore_grade(const rc_reader *reader, const rc_clause *clause, int value)
{
	/* "Ore at the project contains 0.4 percent of rare earths" */
	if (value > clause->first && rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) && value + 2 < clause->last &&
		rc_at(reader, value + 2)->material != NULL &&
		rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_CONTAIN) >= 0 &&
		tells_ore(reader, clause, value))
		return true;
	/* "The rock is not rich: 0.4% rare earth oxides" */
	if (value == clause->first && value + 1 < clause->last && rc_is_mark(rc_at(reader, value - 1), ':') &&
		names_oxide(reader, value + 1) && names_ore(reader, clause, value))
		return true;
	if (value > clause->first && names_ore(reader, clause, value) && follows_ore(reader, clause, value))
		return true;
	if (value + 1 >= clause->last || value == clause->first || rc_at(reader, value + 1)->material == NULL ||
		!(names_oxide(reader, value + 1) || (rc_at(reader, value + 1)->latin && names_ore(reader, clause, value))))
		return false;
	return rc_spells_of(&reader->mentions, value - 1, RC_SPELT_GRADE) ||
		   (rc_at(reader, value - 1)->type == RC_WORD && names_ore(reader, clause, value));
}

/* "At 4.4% TREO, the Ngualla deposit is ...": whom the clause behind a grade names; data NULL for none. */
static rc_text
named_behind(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	if (next >= reader->clauses.items + reader->clauses.count || !rc_is_mark(rc_at(reader, clause->last), ','))
		return (rc_text){NULL, 0};
	return rc_name_at(reader, rc_subject_in(reader, (rc_stretch){next->first, next->last}));
}

/* "grading 2,500 ppm TREO": parts in a million are a share, too, where oxide stands behind them. */
static bool
read_ppm(const rc_reader *reader, const rc_clause *clause, int value, rc_interval *share)
{
	const rc_mention *mention = rc_at(reader, value);
	const char *end = reader->mentions.text.data + mention->to;
	const rc_number million = rc_number_int(1000000);
	int goods = value + 1 + rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF);
	size_t len = mention->to - mention->from;

	if (mention->quantity->kind != RC_Q_OTHER ||
		!((len > 3 && memcmp(end - 3, "ppm", 3) == 0) || (len > 7 && memcmp(end - 7, "million", 7) == 0)))
		return false;
	/* "grades of 2,500 ppm", "2,500 ppm of rare earths" */
	if (!(goods < clause->last && rc_at(reader, goods)->material != NULL &&
		  (names_oxide(reader, goods) || goods > value + 1 || tells_ore(reader, clause, value))) &&
		rc_find_measure(reader, (rc_stretch){clause->first, value}, RC_M_GRADE) < 0)
		return false;
	*share = mention->quantity->value;
	return (!share->has_low || rc_number_div(share->low, million, &share->low)) &&
		   (!share->has_high || rc_number_div(share->high, million, &share->high));
}

/* "Ore grading 2.6% TREO": what an ore holds is neither ore nor sold as oxide. */
static void
name_content(rc_materials *materials)
{
	for (int i = 0; i < materials->count; i++)
	{
		if (rc_text_is(materials->items[i], "rare earth ores") || rc_text_is(materials->items[i], "rare earth oxides"))
			materials->items[i] = (rc_text){"rare earths", 11};
	}
}

/* "The grade of the ore body at Strange Lake is 0.9%", "reaches": does the noun at i have all up to the verb as its "of"? */
static bool
is_said_to_be(const rc_reader *reader, int i, int value)
{
	for (int k = value - 2; k < value; k++)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, k), RC_CUE_REACH) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_AT))
			return rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF);
	}
	return false;
}

/* "that of the United States is 99%", 美国只有99%, but not 中国占90%: does the one named at `who` have the value as what was told before? */
static bool
has_what_was_told(const rc_reader *reader, int who, int value)
{
	if (reader->mentions.chinese)
		return value <= who + 2 && (rc_has_cue(rc_at(reader, value - 1), RC_CUE_ONLY) ||
									rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) ||
									rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH));
	for (int i = who - 1; i >= who - 3; i--)
	{
		if (rc_spells(&reader->mentions, i, "that") || rc_spells(&reader->mentions, i, "that of"))
			return true;
	}
	return false;
}

/* "..., while that of the United States is only 99%", 而美国只有99%: whose purity is set beside the one just told; or -1. */
static int
set_beside_purity(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_claim *told = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	rc_stretch before = {clause->first, value};
	int who;

	if (told == NULL || told->kind != RC_PURITY || clause == reader->clauses.items || value + 1 < clause->last - 1 ||
		rc_find_material(reader, (rc_stretch){clause->first, clause->last}) >= 0 ||
		rc_next_in(reader, RC_MEASURE_SORT, before, before.first) < before.last)
		return -1;
	who = reader->mentions.chinese ? rc_subject_in(reader, before) : rc_actor_in(reader, before, RC_ROLE_OF);
	return who >= 0 && rc_can_act(reader, who) && !rc_names_world(rc_at(reader, who)) &&
				   has_what_was_told(reader, who, value)
			   ? who
			   : -1;
}

/* 氧化钇由中国企业生产，纯度在99.999%以上: is a Chinese purity that opens its clause that of the goods told just before? */
static bool
is_said_of_goods(const rc_reader *reader, const rc_clause *clause, int value, int at)
{
	return at >= clause->first && at <= clause->first + 1 && at < value && reader->scene->materials_age <= 1 &&
		   reader->scene->subject_age <= 1 && reader->scene->subject.data != NULL &&
		   !rc_is_world(reader->scene->subject);
}

/* 拥有424万吨锂储量，品位高达2.8%: is the grade that a Chinese clause tells that of the ore body of its own sentence? */
static bool
is_grade_of_site(const rc_reader *reader)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	return last != NULL && last->kind == RC_AMOUNT && reader->scene->materials_age == 0 &&
		   (last->measure == RC_M_RESERVES || last->measure == RC_M_RESOURCES) && last->subject.len > 2 &&
		   rc_text_same(last->subject, reader->scene->subject);
}

/*
 * 提纯稀土可达99.9999%, 把钕提炼至99.95%: does a Chinese verb of making pure stand before a value so near to the whole that
 * it is no part of all that is refined, where no whole is told?
 */
static bool
is_made_pure(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_interval *share = &rc_at(reader, value)->quantity->value;
	rc_number least;

	return reader->mentions.chinese && share->has_low && rc_number_make(99, -2, 1, &least) &&
		   rc_number_compare(share->low, least) >= 0 && rc_number_compare(share->low, rc_number_int(1)) < 0 &&
		   rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_MAKE_PURE_ZH) &&
		   !rc_says_of(&reader->mentions, clause->first, clause->last, RC_SPELT_NO_PURITY_ZH);
}

/* 纯度做到了六个九，99.9999%: does a Chinese clause of nothing but the value go on with the purity of the one before? */
static bool
purity_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_clause *before = clause - 1;

	return reader->mentions.chinese && value == clause->first && value + 2 >= clause->last &&
		   clause > reader->clauses.items &&
		   rc_find_measure(reader, (rc_stretch){before->first, before->last}, RC_M_PURITY) >= 0 &&
		   rc_at(reader, value)->quantity->kind == RC_Q_SHARE;
}

/* Is the mention a land or a place, or the ore body there, where some firm digs? */
static bool
is_where_firm_digs(const rc_mention *mention)
{
	return mention->entity != NULL && (mention->entity->class == RC_COUNTRY || mention->entity->class == RC_PLACE ||
									   mention->entity->class == RC_BLOC);
}

/*
 * "Ore at the Greenland project of Critical Metals Corp", "rock at its Queensland prospect", "Drilling in Wyoming returned
 * ..., American Rare Earths said": a firm that the sentence names is whose ore it is, rather than where it lies.
 */
static void
settle_firm(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_mention *source = reader->source_at >= 0 ? rc_at(reader, reader->source_at) : NULL;
	int firm = -1;

	if (frame->subject.data != NULL && !frame->subject_inherited &&
		(frame->subject_at < 0 || !is_where_firm_digs(rc_at(reader, frame->subject_at)) ||
		 !rc_text_same(frame->subject, rc_at(reader, frame->subject_at)->name)))
		return;
	for (int i = clause->first; i < value && firm < 0; i++)
	{
		if (rc_is_firm(rc_at(reader, i)) && rc_can_act(reader, i) && rc_at(reader, i)->role == RC_ROLE_OF)
			firm = i;
	}
	if (firm >= 0)
		frame->subject = rc_actor_name(reader, firm);
	else if (source != NULL && reader->said_to > reader->said_from &&
			 (rc_is_company(source) || (source->type == RC_PROPER && rc_ends_like_firm(source->name))))
		frame->subject = source->name;
	/* "The grade at its Queensland prospect" */
	else if (!frame->subject_inherited && frame->subject_at > 0 &&
			 rc_spells(&reader->mentions, frame->subject_at - 1, "its") && reader->scene->company_age <= 1)
		frame->subject = reader->scene->company;
	else
		return;
	frame->subject_inherited = false;
}

/*
 * "Makers in Jena insist on powder of 99.9% purity", "Terbium oxide from Lynas tested at 99.9% purity": of a town it is its country
 * that has the goods, and of goods that nobody is said to have the one whom they come from.
 */
static void
settle_maker(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_mention *told = frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL;
	rc_stretch before = {clause->first, value};
	int from = rc_actor_in(reader, before, RC_ROLE_FROM);

	/* "Prices in Rotterdam for antimony of 99.65% purity": where goods are quoted is no maker of them. */
	if (told != NULL && rc_is_place(told) && told->role == RC_ROLE_IN &&
		rc_find_measure(reader, before, RC_M_PRICE) >= 0)
	{
		frame->subject = (rc_text){NULL, 0};
		return;
	}
	if (told != NULL && rc_is_place(told) && told->latin && told->role == RC_ROLE_IN &&
		!rc_is_site(reader, frame->subject_at) && rc_country_of(told->entity).data != NULL)
		frame->subject = rc_country_of(told->entity);
	else if ((frame->subject.data == NULL || frame->subject_inherited) && from >= 0)
		rc_frame_set_subject(reader, from, frame);
}

/* "99.99 percent (4N)": does an aside only tell in nines the purity told right before it? */
static bool
repeats_in_nines(const rc_reader *reader, const rc_clause *clause, int value)
{
	return clause->aside && clause->last == clause->first + 1 && value >= 2 &&
		   rc_is_mark(rc_at(reader, value - 1), '(') && rc_at(reader, value - 2)->quantity != NULL &&
		   rc_at(reader, value - 2)->quantity->kind == RC_Q_SHARE && is_told_in_nines(reader, value);
}

/*
 * "Gallium of 4N grade was sold at $205 per kg", "the purity of 99.9999% is not made in a day": an English grade that only says what
 * goods have a price, or what nobody is said to make.
 */
static bool
only_names_grade(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = clause->first; i < clause->last && !reader->mentions.chinese; i++)
	{
		if ((rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_PRICE) ||
			(i > value && i <= value + 2 && rc_has_cue(rc_at(reader, i), RC_CUE_NOT)))
			return true;
	}
	return false;
}

/* "Initial purity: 99.99 percent": in the announcement of a firm, whose no country is told to be it is the firm's. */
static void
settle_announcer(const rc_reader *reader, rc_frame *frame)
{
	rc_text firm = reader->options->perspective.len > 2 ? reader->options->perspective : reader->scene->issuer;

	if (frame->subject_inherited && frame->subject.len == 2 && firm.data != NULL)
		frame->subject = firm;
}

/* "concentrate (65% WO3)": is the share that of an oxide in what is sold, told by its formula? */
static bool
is_of_formula(const rc_reader *reader, int value)
{
	const rc_mention *next = rc_at(reader, value + 1);
	const char *text = reader->mentions.text.data;

	return next->type == RC_WORD && next->latin && next->to - next->from >= 3 && text[next->from] >= 'A' &&
		   text[next->from] <= 'Z' && text[next->to - 2] == 'O' && text[next->to - 1] >= '2' &&
		   text[next->to - 1] <= '9';
}

/* The word that makes the value a purity or a grade, or the value itself; -1 where it is neither.  `other` is whose purity is set beside the one told. */
static int
purity_told(const rc_reader *reader, const rc_clause *clause, int value, bool ppm, int other, rc_measure *measure)
{
	int at = -1;

	for (int i = value - GRADE_BEFORE; i <= value + GRADE_REACH && at < 0; i++)
	{
		if (i < clause->first || i >= clause->last || (i < value - GRADE_REACH && !is_said_to_be(reader, i, value)))
			continue;
		*measure = rc_measure_of(rc_at(reader, i));
		if (*measure == RC_M_PURITY || *measure == RC_M_GRADE)
			at = i;
	}
	if (is_told_in_nines(reader, value))
		*measure = RC_M_PURITY;
	else if (ppm || (at < 0 && is_ore_grade(reader, clause, value)))
		*measure = RC_M_GRADE;
	else if (at >= 0)
		return at;
	else if (is_made_pure(reader, clause, value) || purity_before(reader, clause, value))
		*measure = RC_M_PURITY;
	else if (other >= 0)
		*measure = reader->claims.items[reader->claims.count - 1].measure;
	else
		return -1;
	return value;
}

/* Is the part how much there is of what is graded, and not how pure that is? */
static bool
is_part_of_graded(const rc_reader *reader, int value, int at)
{
	/* "90% of battery-grade processing" */
	if (at > value + 1 && rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) &&
		!(at == value + 2 && reader->mentions.chinese))
		return true;
	/* 低纯度镓中国独占98% */
	return at < value && reader->mentions.chinese &&
		   rc_find_cue(reader, (rc_stretch){at, value}, RC_CUE_ACCOUNT_FOR) >= 0;
}

/* Whose purity it is, and of what. */
static void
read_frame(const rc_reader *reader, const rc_clause *clause, int value, rc_measure measure, int other, rc_frame *frame)
{
	rc_frame_read(reader, clause, value, frame);
	if (other >= 0)
		rc_frame_set_subject(reader, other, frame);
	if (frame->subject.data == NULL || (frame->subject_inherited && value <= clause->first + 1))
		frame->subject = named_behind(reader, clause).data != NULL ? named_behind(reader, clause) : frame->subject;
	if (reader->mentions.chinese)
		return;
	/* "TREO grade: 0.4%": what the clause names, or the text is about. */
	if (frame->materials.count == 0 &&
		!rc_materials_in(reader, (rc_stretch){clause->first, clause->last}, false, &frame->materials) &&
		reader->scene->topic.data != NULL)
		frame->materials = (rc_materials){{reader->scene->topic}, 1};
	if (measure == RC_M_GRADE)
		settle_firm(reader, clause, value, frame);
	else
	{
		settle_maker(reader, clause, value, frame);
		settle_announcer(reader, frame);
	}
}

/* Is it told of whom and of what it is? */
static bool
is_complete(const rc_reader *reader, const rc_clause *clause, int value, int at, rc_measure measure, bool beside,
			const rc_frame *frame)
{
	const rc_interval *bounds = &rc_at(reader, value)->quantity->value;

	if (frame->subject.data == NULL)
		return false;
	if (reader->mentions.chinese && frame->materials_inherited && !beside &&
		!(measure == RC_M_GRADE ? !frame->subject_inherited || is_grade_of_site(reader)
								: purity_before(reader, clause, value) || is_said_of_goods(reader, clause, value, at)))
		return false;
	/* A grade of nothing is none. */
	if (reader->mentions.chinese && measure == RC_M_GRADE && frame->materials.count == 0)
		return false;
	/* "graphite (purity > 99.9%)", 纯度大于99.999%的锑: a bound that nobody is said to reach is what a rule asks for. */
	return !(frame->subject_inherited && reader->scene->subject_age > 0 && bounds->has_low != bounds->has_high);
}

rc_status
rc_rule_purity(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_measure measure = RC_M_NONE;
	rc_frame frame;
	rc_claim claim;
	rc_interval share;
	bool ppm = read_ppm(reader, clause, value, &share);
	int at, other;

	if (quantity->kind != RC_Q_SHARE && !ppm)
		return RC_OK;
	*taken = is_of_formula(reader, value);
	if (*taken)
		return RC_OK;
	other = set_beside_purity(reader, clause, value);
	at = purity_told(reader, clause, value, ppm, other, &measure);
	if (at < 0 || is_part_of_graded(reader, value, at))
		return RC_OK;

	*taken = true;
	if (repeats_in_nines(reader, clause, value) || (measure == RC_M_PURITY && only_names_grade(reader, clause, value)))
		return RC_OK;
	read_frame(reader, clause, value, measure, other, &frame);
	if (!is_complete(reader, clause, value, at, measure, other >= 0, &frame))
		return RC_OK;
	if (measure == RC_M_GRADE)
		name_content(&frame.materials);
	rc_claim_start(reader, clause, value, RC_PURITY, &claim);
	claim.measure = measure;
	claim.subject = frame.subject;
	claim.value = ppm ? share : quantity->value;
	claim.unit.kind = RC_U_FRACTION;
	claim.confidence = rc_frame_confidence(&frame, quantity);
	return rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, at < value ? at : value),
						(at > value ? at : value) + 1, error);
}
