/*-------------------------------------------------------------------------
 *
 * rules.c
 *		Reading a clause: which rules look at it, and in what order.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "grammar/topic.h"
#include "grammar/turn.h"
#include "rules/candidate.h"

/*-------------------------------------------------------------------------
 * What rules need
 *
 * Most sentences have nothing of what most rules look for.  What a rule cannot
 * do without stands here, and it is not called where that is missing: it costs
 * such a sentence nothing.  The sets of cues and measures are those of the
 * sentence (mention.h), since rules look beyond their clause.
 *
 * A gate may be wider than its rule, and must not be narrower: a test extracts
 * with all gates open, too (test_rules.c).
 *-------------------------------------------------------------------------
 */

#define KIND(kind) (1u << RC_Q_##kind)

static const struct value_rule
{
	rc_value_rule *apply;
	unsigned kinds;    /* of quantities */
	uint64_t measures; /* one of these must be named; none: that does not matter */
	bool of_cell;      /* of a table */
} value_rules[] = {
	{rc_rule_cell, ~0u, 0, true},
	{rc_rule_purity, KIND(SHARE) | KIND(OTHER), 0, false},
	{rc_rule_tariff, KIND(SHARE), RC_MEASURE_BIT(RC_M_TARIFF), false},
	{rc_rule_taxed, KIND(SHARE), 0, false},
	{rc_rule_signed, KIND(SHARE), 0, false},
	{rc_rule_change, KIND(SHARE) | KIND(MULTIPLE), 0, false},
	{rc_rule_recycled, KIND(SHARE), 0, false},
	{rc_rule_beside, KIND(SHARE), 0, false},
	{rc_rule_share, KIND(SHARE), 0, false},
	{rc_rule_horizon, KIND(DURATION), 0, false},
	{rc_rule_price, KIND(PRICE) | KIND(MONEY) | KIND(NUMBER), 0, false},
	{rc_rule_money, KIND(MONEY) | KIND(NUMBER), 0, false},
	{rc_rule_amount, KIND(MASS) | KIND(NUMBER) | KIND(MULTIPLE), 0, false},
};

#define MULTIPLES(word)                                                                                                \
	(RC_CUE_PART(word, DOUBLE) | RC_CUE_PART(word, TRIPLE) | RC_CUE_PART(word, QUADRUPLE) | RC_CUE_PART(word, HALVE) | \
	 RC_CUE_PART(word, UNCHANGED))
#define DENIALS(word) (RC_CUE_PART(word, NOT) | RC_CUE_PART(word, NO) | RC_CUE_PART(word, NONE))
#define PLACES(word)                                                                                                   \
	(RC_CUE_PART(word, FIRST) | RC_CUE_PART(word, SECOND) | RC_CUE_PART(word, THIRD) | RC_CUE_PART(word, FOURTH) |     \
	 RC_CUE_PART(word, FIFTH) | RC_CUE_PART(word, SIXTH) | RC_CUE_PART(word, SEVENTH) | RC_CUE_PART(word, EIGHTH) |    \
	 RC_CUE_PART(word, NINTH) | RC_CUE_PART(word, TENTH) | RC_CUE_PART(word, ELEVENTH) | RC_CUE_PART(word, TWELFTH) |  \
	 RC_CUE_PART(word, THIRTEENTH) | RC_CUE_PART(word, FOURTEENTH) | RC_CUE_PART(word, FIFTEENTH) |                    \
	 RC_CUE_PART(word, SIXTEENTH) | RC_CUE_PART(word, SEVENTEENTH) | RC_CUE_PART(word, EIGHTEENTH) |                   \
	 RC_CUE_PART(word, NINETEENTH) | RC_CUE_PART(word, TWENTIETH) | RC_CUE_PART(word, LARGEST) |                       \
	 RC_CUE_PART(word, SECOND_TO) | RC_CUE_PART(word, TOGETHER) | RC_CUE_PART(word, ONLY))
#define LIMITS(word)                                                                                                   \
	(RC_CUE_PART(word, BAN_VERB) | RC_CUE_PART(word, SUSPEND) | RC_CUE_PART(word, PERMIT) |                            \
	 RC_CUE_PART(word, APPROVAL) | RC_CUE_PART(word, BARRED) | RC_CUE_PART(word, SQUEEZE) | RC_CUE_PART(word, LIFT))
#define WITHHELD(word) (LIMITS(word) | DENIALS(word) | RC_CUE_PART(word, WITHHOLD) | RC_CUE_PART(word, LEAVE_ASKED))
#define CLASSES(word)                                                                                                  \
	(RC_CUE_PART(word, COPULA) | RC_CUE_PART(word, CLASS_OF) | RC_CUE_PART(word, ENLIST) | RC_CUE_PART(word, ONE_OF))
#define SINGLES(word) RC_CUE_PART(word, ONLY)
#define NO_CUE(word) 0

/* "the same as in 2023", 翻了近两番 */
static bool
compares_times(const rc_reader *reader)
{
	return reader->mentions.compares || (reader->mentions.chinese && rc_may_have_cue(&reader->mentions, RC_CUE_UP));
}

static bool
may_list_goods(const rc_reader *reader)
{
	return reader->cell != NULL || reader->scene->listing.instrument != RC_M_NONE ||
		   rc_may_have_mark(&reader->mentions, ':');
}

/* "The EU lists gallium as a critical raw material": may a group stand among materials, as what others are counted among? */
static bool
names_class(const rc_reader *reader)
{
	int materials = 0;

	for (int i = rc_next_of(&reader->mentions, RC_MATERIAL_SORT, 0, reader->mentions.count);
		 i < reader->mentions.count && materials < 2;
		 i = rc_next_of(&reader->mentions, RC_MATERIAL_SORT, i + 1, reader->mentions.count))
		materials++;
	return materials >= 2 && !reader->mentions.chinese;
}

/* Where the rules stand that noise does not stop: of restrictions, and of those who are the only ones. */
#define RESTRICTIONS 3
#define SINGLES_RULE 10

/* Any of what is named will do. */
static const struct clause_rule
{
	rc_clause_rule *apply;
	rc_cue_set cues;
	uint64_t measures;
	bool (*otherwise)(const rc_reader *reader);
} clause_rules[] = {
	{rc_rule_multiple, RC_CUE_SET(MULTIPLES), 0, compares_times},
	{rc_rule_nothing, RC_CUE_SET(DENIALS), 0, NULL},
	{rc_rule_rank, RC_CUE_SET(PLACES), 0, NULL},
	[RESTRICTIONS] = {rc_rule_restriction, RC_CUE_SET(LIMITS), RC_INSTRUMENTS, NULL},
	{rc_rule_listed, RC_CUE_SET(NO_CUE), 0, may_list_goods},
	{rc_rule_covered, RC_CUE_SET(NO_CUE), 0, rc_may_be_covered},
	{rc_rule_spared, RC_CUE_SET(NO_CUE), 0, rc_may_be_spared},
	{rc_rule_likewise, RC_CUE_SET(NO_CUE), 0, rc_may_be_likewise},
	{rc_rule_withheld, RC_CUE_SET(WITHHELD), RC_INSTRUMENTS, NULL},
	{rc_rule_class, RC_CUE_SET(CLASSES), 0, names_class},
	[SINGLES_RULE] = {rc_rule_exclusive, RC_CUE_SET(SINGLES), 0, NULL},
};

static inline bool
may_take(const rc_reader *reader, const struct value_rule *rule, rc_quantity_kind kind)
{
	return ((rule->kinds >> kind & 1) != 0 && (!rule->of_cell || reader->cell != NULL) &&
			(rule->measures == 0 || (reader->mentions.measures & rule->measures) != 0)) ||
		   reader->options->ungated;
}

static inline bool
may_find(const rc_reader *reader, const struct clause_rule *rule)
{
	return rc_any_cue(reader->mentions.cues, &rule->cues) || (reader->mentions.measures & rule->measures) != 0 ||
		   (rule->otherwise != NULL && rule->otherwise(reader)) || reader->options->ungated;
}

/*-------------------------------------------------------------------------
 * Asking them
 *-------------------------------------------------------------------------
 */

/* Lets every rule of values look at the value until one takes it. */
static rc_status
apply_value_rules(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	bool taken = false;
	int claims = reader->claims.count;

	for (size_t i = 0; i < sizeof(value_rules) / sizeof(value_rules[0]) && !taken; i++)
	{
		rc_status status;

		if (!may_take(reader, &value_rules[i], rc_at(reader, value)->quantity->kind))
			continue;
		status = value_rules[i].apply(reader, clause, value, &taken, error);
		if (status != RC_OK)
			return status;
	}
	if (reader->candidates != NULL && reader->claims.count == claims)
		return rc_candidate_value(reader, clause, value, error);
	return RC_OK;
}

static rc_status
apply_rules(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_stretch all = {clause->first, clause->last};
	rc_status status = RC_OK;

	for (int i = rc_next_in(reader, RC_VALUE_SORT, all, all.first); i < all.last && status == RC_OK;
		 i = rc_next_in(reader, RC_VALUE_SORT, all, i + 1))
		status = apply_value_rules(reader, clause, i, error);
	for (size_t i = 0; i < sizeof(clause_rules) / sizeof(clause_rules[0]) && status == RC_OK; i++)
	{
		if (may_find(reader, &clause_rules[i]))
			status = clause_rules[i].apply(reader, clause, error);
	}
	return status;
}

static bool
is_question(const rc_mentions *mentions)
{
	return mentions->count > 0 && rc_is_mark(&mentions->items[mentions->count - 1], '?');
}

/* Where an English clause begins behind "and", "but", "now". */
static int
first_asking(const rc_reader *reader, const rc_clause *clause)
{
	int first = clause->first;

	while (first + 1 < clause->last &&
		   (rc_has_cue(rc_at(reader, first), RC_CUE_BUT) || rc_has_cue(rc_at(reader, first), RC_CUE_AND) ||
			rc_at(reader, first)->type == RC_MARK || rc_spells(&reader->mentions, first, "now") ||
			rc_spells(&reader->mentions, first, "so") || rc_spells(&reader->mentions, first, "then")))
		first++;
	return first;
}

/* Does an English clause begin as a question does: with a word that asks, or with its verb: "is it ...", "can they ..."? */
static bool
begins_to_ask(const rc_reader *reader, const rc_clause *clause)
{
	int first = first_asking(reader, clause);

	return first < clause->last && rc_spells_of(&reader->mentions, first, RC_SPELT_ASKS_FIRST);
}

/*
 * "China bans exports of gallium, is it to be wondered at?": the clause from which
 * on an English sentence asks; the first one where it is not known.
 */
static const rc_clause *
asking_from(const rc_reader *reader)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;

	for (const rc_clause *clause = reader->clauses.items; clause < end; clause++)
	{
		/* "who is to pay the bill?" */
		if (clause->first < clause->last &&
			(!clause->relative || rc_spells(&reader->mentions, first_asking(reader, clause), "who") ||
			 rc_spells(&reader->mentions, first_asking(reader, clause), "what")) &&
			begins_to_ask(reader, clause))
			return clause;
		if (rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_IF) >= 0)
			return reader->clauses.items;
	}
	/* "..., scaring whom?": the last clause, which asks by one of its words. */
	for (int i = end[-1].first; i < end[-1].last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ASKS))
			return end - 1;
	}
	return reader->clauses.items;
}

/*
 * 稀土四个月暴涨200% 泡沫破了怎么办？: where the question of a Chinese headline begins, behind a blank that parts it from the
 * figure before; else the end of the clause.
 */
static int
asking_behind_blank(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};
	int next = clause->last;

	for (int i = rc_next_in(reader, RC_VALUE_SORT, all, all.first); i < all.last;
		 i = rc_next_in(reader, RC_VALUE_SORT, all, i + 1))
		next = i + 1;
	/* 会涨到200% 吗？ asks for the figure. */
	if (next + 2 >= clause->last || reader->mentions.text.data[rc_at(reader, next)->from - 1] != ' ' ||
		rc_at(reader, next)->latin)
		return clause->last;
	return next;
}

/*
 * A question states nothing.  What stands before the clause that asks is told,
 * unless as a condition, 稀土四个月暴涨200%，泡沫破了怎么办？; and the question
 * still says what its answer is about.
 */
static bool
is_asked(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};

	if (!is_question(&reader->mentions))
		return false;
	if (!reader->mentions.chinese)
		return clause >= asking_from(reader);
	all.last = asking_behind_blank(reader, clause);
	return (all.last == clause->last && clause == &reader->clauses.items[reader->clauses.count - 1]) ||
		   rc_find_cue(reader, all, RC_CUE_QUESTION) >= 0 || rc_find_cue(reader, all, RC_CUE_IF) >= 0;
}

bool
rc_asks_only(const rc_reader *reader)
{
	return is_question(&reader->mentions) && !reader->mentions.chinese && asking_from(reader) == reader->clauses.items;
}

/* 许可证是否展延, 能否解除: what a clause leaves open it does not state. */
static bool
is_undecided(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const words[] = {"是否", "能否", "会不会"};

	if (!reader->mentions.chinese || !rc_may_have_cue(&reader->mentions, RC_CUE_QUESTION))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

rc_status
rc_read_clause(rc_reader *reader, const rc_clause *clause, bool may_state, rc_error *error)
{
	rc_status status = RC_OK;
	int claims = reader->claims.count;

	if (clause->first == clause->last)
		return RC_OK;
	if (rc_is_noise(reader, clause))
	{
		reader->scene->noise_age = 0;
		status = rc_candidates_unread(reader, clause, RC_WHY_NOISE, error);
		/* "Shares jumped after China banned exports": what makes figures none of our business leaves policies alone. */
		if (status == RC_OK && may_state && may_find(reader, &clause_rules[RESTRICTIONS]))
			status = rc_rule_restriction(reader, clause, error);
		/* "bought shares in the only American miner, MP Materials" */
		if (status == RC_OK && may_state && may_find(reader, &clause_rules[SINGLES_RULE]))
			status = rc_rule_exclusive(reader, clause, error);
	}
	else if (is_asked(reader, clause) || is_undecided(reader, clause))
		status = rc_candidates_unread(reader, clause, RC_WHY_QUESTION, error);
	else if (may_state)
		status = apply_rules(reader, clause, error);
	else
		status = rc_candidates_unread(reader, clause, RC_WHY_NONE, error);
	if (reader->candidates != NULL)
		rc_candidates_settle(reader);
	if (is_asked(reader, clause) &&
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_ACCOUNT_FOR) >= 0)
		rc_topic_remember_question(reader, clause);
	rc_topic_remember(reader, clause, claims);
	return status;
}

rc_status
rc_pass_question(rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;

	rc_turn_remember_asked(reader);
	for (int i = 0; reader->candidates != NULL && i < reader->clauses.count && status == RC_OK; i++)
		status = rc_candidates_unread(reader, &reader->clauses.items[i], RC_WHY_QUESTION, error);
	return status;
}
