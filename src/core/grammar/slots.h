/*-------------------------------------------------------------------------
 *
 * slots.h
 *		Filling the slots of a claim from the mentions of a clause.
 *
 * Rules decide that a clause states something and of which kind; who, what,
 * of what whole, with whom, when and how surely is found here, in one way for
 * all kinds and for both languages.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SLOTS_H
#define RC_SLOTS_H

#include "grammar/clause.h"
#include "grammar/scene.h"
#include "text/places.h"

/* Claims of one sentence, in the order they were found. */
typedef struct rc_claims
{
	rc_claim *items;
	int count, room;
} rc_claims;

/*
 * "A, B and C: 1, 2 and 3, respectively" (分别为): the names and the values go
 * together one by one.  names[k] belongs to values[k]; both are mentions.
 */
#define RC_PAIRS_LIMIT 12
typedef struct rc_pairing
{
	int names[2 * RC_PAIRS_LIMIT]; /* a sentence may have more such lists than one */
	int values[2 * RC_PAIRS_LIMIT];
	int last[2 * RC_PAIRS_LIMIT]; /* the last value of each one's list: what is told behind it holds for all */
	int count;
	int appended; /* mentions behind the sentence's own and their margin: names that the sentence before told */
} rc_pairing;

typedef struct rc_head rc_head; /* table.h */

/* The work on one sentence. */
typedef struct rc_reader
{
	rc_arena *arena;
	rc_mentions mentions;
	rc_clauses clauses;
	rc_scene *scene;
	const rc_extract_options *options;
	rc_claims claims;
	rc_text source;            /* to whom the sentence attributes what it says */
	rc_text scope_of_sentence; /* WORLD, once a clause without a value of its own has named it */
	int source_at;             /* the mention of the source, or -1 */
	bool source_only_named;    /* no word attributes: it tells figures, and nothing that somebody does */
	rc_text
		supplier; /* who the English sentence tells to supply another, of whose imports it goes on; see supplier.h */
	bool denied;  /* the sentence calls what it says untrue */
	rc_pairing pairing;     /* of the lists of a sentence that says "respectively" */
	int said_from, said_to; /* mentions of the attribution: they fill no other slot */
	bool new_line;          /* the sentence begins a line */
	bool points_to_goods;   /* "the metal", "exports of it": it points back to goods that were named */
	const rc_head *cell;    /* the heads of the cell of a table that is being read, or NULL */

	/* What was nearly a claim: see candidate.h; NULL where nobody wants to know. */
	struct rc_candidates *candidates;
} rc_reader;

/* A stretch of mentions [first, last). */
typedef struct rc_stretch
{
	int first, last;
} rc_stretch;

static inline const rc_mention *
rc_at(const rc_reader *reader, int i)
{
	return &reader->mentions.items[i];
}

/* The first mention of the sort from i on in the stretch, or its end. */
static inline int
rc_next_in(const rc_reader *reader, rc_sort sort, rc_stretch stretch, int i)
{
	return rc_next_of(&reader->mentions, sort, i, stretch.last);
}

/* The first mention of the stretch with the cue, or -1; the last one. */
static inline int
rc_find_cue(const rc_reader *reader, rc_stretch stretch, rc_cue cue)
{
	if (!rc_may_have_cue(&reader->mentions, cue))
		return -1;
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), cue))
			return i;
	}
	return -1;
}

static inline int
rc_find_last_cue(const rc_reader *reader, rc_stretch stretch, rc_cue cue)
{
	if (!rc_may_have_cue(&reader->mentions, cue))
		return -1;
	for (int i = stretch.last - 1; i >= stretch.first; i--)
	{
		if (rc_has_cue(rc_at(reader, i), cue))
			return i;
	}
	return -1;
}

/* 锂储备占全球的36%: of all the world the Chinese word for a stock means what lies in the ground. */
extern rc_measure rc_measure_in_world(const rc_reader *reader, const rc_clause *clause, rc_measure measure,
									  rc_text scope);

/* The first mention of the stretch that names the measure; a material; or -1. */
static inline int
rc_find_measure(const rc_reader *reader, rc_stretch stretch, rc_measure measure)
{
	if ((reader->mentions.measures & RC_MEASURE_BIT(measure)) == 0)
		return -1;
	for (int i = rc_next_in(reader, RC_MEASURE_SORT, stretch, stretch.first); i < stretch.last;
		 i = rc_next_in(reader, RC_MEASURE_SORT, stretch, i + 1))
	{
		if (rc_measure_of(rc_at(reader, i)) == measure)
			return i;
	}
	return -1;
}

static inline int
rc_find_material(const rc_reader *reader, rc_stretch stretch)
{
	int i = rc_next_in(reader, RC_MATERIAL_SORT, stretch, stretch.first);

	return i < stretch.last ? i : -1;
}

/* The country of an agency, a firm or a place; data NULL for what is of none, or NULL. */
extern rc_text rc_country_of(const rc_meaning *entity);

/* The canonical name of the material that the mention names. */
extern rc_text rc_material_name(const rc_mention *mention);

/* Rare earths: all of them, the light or the heavy ones? */
extern bool rc_is_rare_earths(rc_text material);

/* Is it one of them, or didymium? */
extern bool rc_is_rare_earth_element(rc_text material);

/* What is made of the materials of the field, and so a use of them: batteries, magnets. */
extern bool rc_is_product(rc_text material);

/* Is the material a group of others: rare earths, critical minerals? */
extern bool rc_is_group(rc_text material);

/* The materials of the stretch's first (or last) list of materials. */
extern bool rc_materials_in(const rc_reader *reader, rc_stretch stretch, bool last, rc_materials *materials);

/* Does the measure count or weigh something?  Instruments of restrictions, leads and grades do not. */
extern bool rc_counts(rc_measure measure);

/* What works of the kind named at mention i do: "refinery", "magnet factory"; or RC_M_NONE. */
extern rc_measure rc_measure_of_works(const rc_reader *reader, int i);

/* The measure joined to the one at `at`, of which the same is said ("mining and processing", 储量和产量): its mention, or -1. */
extern int rc_joined_measure(const rc_reader *reader, int at);

/* The mention that names a measure of quantity in the stretch, nearest to its end or to its beginning; -1 for none. */
extern int rc_measure_in(const rc_reader *reader, rc_stretch stretch, bool last);

/* Can the mention fill a subject, scope or partner at all?  Media, uses and what only attributes cannot. */
extern bool rc_can_ever_act(const rc_reader *reader, int i);

static inline bool
rc_can_act(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->type >= RC_TERM && rc_can_ever_act(reader, i);
}

/* The first actor of the stretch in the role, or -1. */
extern int rc_actor_in(const rc_reader *reader, rc_stretch stretch, rc_role role);

/* "the world's largest producer": somebody spoken of before, and not the world. */
extern bool rc_stands_for_ranked(const rc_reader *reader, int world);

/* A mine, plant or project with a name of its own. */
extern bool rc_is_site(const rc_reader *reader, int i);

/* Whom a mention stands for: its name, or what the pronoun points back to; data NULL when that is nobody. */
extern rc_text rc_actor_name(const rc_reader *reader, int i);

/* The same of a mention that was looked for: data NULL where it was not found, at -1. */
static inline rc_text
rc_name_at(const rc_reader *reader, int at)
{
	return at >= 0 ? rc_actor_name(reader, at) : (rc_text){NULL, 0};
}

/* The first use of the stretch, or -1. */
extern int rc_find_use(const rc_reader *reader, rc_stretch stretch);

/* The country that 国内, "domestic" speak of, whoever is spoken of. */
extern rc_text rc_home(const rc_reader *reader);

/* "producer", "supplier": says who somebody is, and what is measured only where nothing else does. */
extern bool rc_names_doer(const rc_mention *mention);

/*
 * 正在扩建马来西亚工厂的莱纳斯，: a Chinese clause that only describes whom the
 * sentence goes on to speak of ends with him; or -1.  One that begins with
 * somebody tells of that one.
 */
extern int rc_described_by_clause(const rc_reader *reader, rc_stretch stretch);

/* 购买了该公司9.9%的股份: is the Chinese word for a firm at mention i the object of a verb, whoever else is named? */
extern bool rc_is_firm_acted_on(const rc_reader *reader, int i);

/* The one whom the stretch speaks of: its subject, else its owner; -1 when it names nobody. */
extern int rc_subject_in(const rc_reader *reader, rc_stretch stretch);

/* 出口目的地是德国、美国: is the name one of a list of those whom somebody trades with? */
extern bool rc_names_other_side(const rc_reader *reader, int name);

/* Fills the pairing of the sentence, also from names told side by side in the one before; the name paired with a value, or -1. */
extern rc_status rc_find_pairs(rc_reader *reader, rc_error *error);
extern int rc_paired_name(const rc_reader *reader, int value);

/* The period paired with a value, 2019年、2020年产量依次为; false where it is none. */
extern bool rc_paired_period(const rc_reader *reader, int value, rc_period *period);

/* The last two actors named before mention i, the former and the latter; false where there are no two. */
extern bool rc_last_two_actors(const rc_reader *reader, int i, rc_text two[2]);

/* Keeps what the sentence names side by side for the next one. */
extern void rc_remember_side_by_side(rc_reader *reader);

/* What is told behind an English list of paired values, "34% and 17% of reserves, respectively"; empty for other values. */
extern rc_stretch rc_behind_pairs(const rc_reader *reader, int value);

/* "MP Materials, the largest producer outside China": the one named right before a clause in apposition, or -1. */
extern int rc_named_before(const rc_reader *reader, const rc_clause *clause);

/* "The largest producer is Myanmar": the one whom "is" names behind the noun, or -1. */
extern int rc_named_behind(const rc_reader *reader, const rc_clause *clause, int noun);

/* The second of a joint subject ("Australia and the U.S. sign ..."), given its first; else data NULL. */
extern rc_text rc_second_subject(const rc_reader *reader, int first);

/* 中国和俄罗斯的: whom the Chinese list of two names beside the first, or data NULL. */
extern rc_text rc_joined_in_chinese(const rc_reader *reader, int first);

/* "each hold", 均为: is the value told of each of those who are named; and of whom beside its subject, or data NULL. */
extern bool rc_tells_of_each(const rc_reader *reader, const rc_clause *clause, int value);
extern rc_text rc_other_of_each(const rc_reader *reader, const rc_clause *clause, int value, int subject_at,
								rc_text subject);

/* Whom "which" or "who" speaks of: the one named right before the clause; data NULL for other clauses. */
extern rc_text rc_antecedent(const rc_reader *reader, const rc_clause *clause);

/*
 * Whom a clause that opens the sentence and names nobody speaks of, when it
 * leads up to the next one: "Despite being the largest producer, China ...",
 * 作为最大的生产国，中国…  Else data NULL.
 */
extern rc_text rc_subject_ahead(const rc_reader *reader, const rc_clause *clause);

/*
 * Whom a clause speaks of that names nobody: the one spoken of before; failing
 * that whom the article speaks for, and in Chinese the country of the language.
 */
extern rc_text rc_unsaid_subject(const rc_reader *reader);

/* How surely the clause tells what it says at mention `at`. */
extern rc_modality rc_modality_of(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind);

/* Is what the claim states, from mention `at` on, not yet known when it is told, though its own clause does not say so? */
extern bool rc_is_foreseen(const rc_reader *reader, const rc_claim *claim, int at);

/* A fresh claim of the clause with its kind, modality, polarity, period and source filled in. */
extern void rc_claim_start(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind, rc_claim *claim);

/* "invested $400 million in MP Materials (July 2025)": a time alone in the brackets right behind the clause, or NULL. */
extern const rc_time *rc_time_in_brackets(const rc_reader *reader, const rc_clause *clause);

/* "1985. France ranks second": does a year head the English paragraph? */
extern bool rc_headed_by_year(const rc_reader *reader, rc_period *period);

/* Does the clause go on from a sentence that told a time and no figure: by a verb in the past, in Chinese by naming nobody? */
extern bool rc_is_framed_before(const rc_reader *reader, const rc_clause *clause, int at);

/* The period that the clause states for the value at `at`, else the one it goes on with; false where there is none. */
extern bool rc_period_stated(const rc_reader *reader, const rc_clause *clause, int at, rc_period *period,
							 rc_basis *basis);

/*
 * "From 2005 to 2015 output grew from 22 tonnes to 444": the levels are those
 * of the ends.  Narrows the claim's period to the end that the value stands at.
 */
extern void rc_period_of_end(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim);

/* Does the Chinese word at i name a scheme: 计划, 方案 at the end of a noun phrase? */
extern bool rc_names_scheme(const rc_reader *reader, const rc_clause *clause, int i);

/* 较2010年的7976吨增加, "up from 7,976 tonnes in 2010": is the level at `at` only one that the clause compares with? */
extern bool rc_is_compared_level(const rc_reader *reader, int at);

/*
 * Adds the claim once for each material (once without, if there are none),
 * with the span of mentions [from, to), and carries its slots on in the scene.
 */
extern rc_status rc_claim_add(rc_reader *reader, const rc_claim *claim, const rc_materials *materials, int from, int to,
							  rc_error *error);

/* Is the material one of the bulk goods, which no claim is of? */
extern bool rc_is_bulk(rc_text material);
/* Does the stretch name goods of the field?  Bulk goods, chips and technology make no text one of the field. */
extern bool rc_names_goods(const rc_reader *reader, rc_stretch stretch);

/* Is there anything near `at` in the clause that makes its figures none of our business: share prices, polls ...? */
extern bool rc_is_noise(const rc_reader *reader, const rc_clause *clause);

#endif /* RC_SLOTS_H */
