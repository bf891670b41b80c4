/*-------------------------------------------------------------------------
 *
 * rules.c
 *		Reading a clause: which rules look at it, and in what order.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/topic.h"
#include "rules/candidate.h"

static rc_value_rule *const value_rules[] = {
	rc_rule_cell,    rc_rule_purity, rc_rule_tariff, rc_rule_change, rc_rule_share,
	rc_rule_horizon, rc_rule_price,  rc_rule_money,  rc_rule_amount,
};

static rc_clause_rule *const clause_rules[] = {
	rc_rule_multiple, rc_rule_nothing, rc_rule_rank,      rc_rule_restriction,
	rc_rule_listed,   rc_rule_class,   rc_rule_exclusive,
};

/* Lets every rule of values look at the value until one takes it. */
static rc_status
apply_value_rules(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	bool taken = false;
	int claims = reader->claims.count;

	for (size_t i = 0; i < sizeof(value_rules) / sizeof(value_rules[0]) && !taken; i++)
	{
		rc_status status = value_rules[i](reader, clause, value, &taken, error);

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
		status = clause_rules[i](reader, clause, error);
	return status;
}

bool
rc_is_question(const rc_mentions *mentions)
{
	return mentions->count > 0 && rc_is_mark(&mentions->items[mentions->count - 1], '?');
}

/*
 * A question states nothing.  In Chinese what stands before the clause that
 * asks is told, unless as a condition, 稀土四个月暴涨200%，泡沫破了怎么办？; and the
 * question still says what its answer is about.
 */
static bool
is_asked(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};

	if (!rc_is_question(&reader->mentions))
		return false;
	return clause == &reader->clauses.items[reader->clauses.count - 1] ||
		   rc_find_cue(reader, all, RC_CUE_QUESTION) >= 0 || rc_find_cue(reader, all, RC_CUE_IF) >= 0;
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

	for (int i = 0; reader->candidates != NULL && i < reader->clauses.count && status == RC_OK; i++)
		status = rc_candidates_unread(reader, &reader->clauses.items[i], RC_WHY_QUESTION, error);
	return status;
}
