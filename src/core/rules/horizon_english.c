/*-------------------------------------------------------------------------
 *
 * horizon_english.c
 *		How long something takes, where no verb of taking time says so.
 *
 * "It will be ten years before", "is a job of ten years", "is six years from its
 * first output", "could occupy Canada for eight years", "will not yield ore for
 * ten years".
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/horizon_parts.h"

/* "Building", "re-establishing", "smelting": a word that ends as English gerunds do. */
static bool
is_gerund(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *end = reader->mentions.text.data + mention->to;

	return mention->latin && (mention->type == RC_WORD || mention->type == RC_TERM) && !rc_is_actor(mention) &&
		   mention->to - mention->from > 5 && memcmp(end - 3, "ing", 3) == 0;
}

/* Does the English stretch speak of something to be built or opened, by a gerund, a word of building or works? */
static bool
is_undertaking(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_SITE) || rc_has_cue(rc_at(reader, i), RC_CUE_CATCH_UP) ||
			is_gerund(reader, i) || rc_spells_of(&reader->mentions, i, RC_SPELT_TO_BUILD))
			return true;
	}
	return false;
}

/* Words between a verb of spending time and the time: "would swallow up another", "occupy Canada for". */
#define SPENT_REACH 4

int
rc_verb_of_spending(const rc_reader *reader, const rc_clause *clause, int value)
{
	int verb = value - 1;

	if (reader->mentions.chinese)
		return -1;
	for (; verb >= clause->first && verb >= value - SPENT_REACH; verb--)
	{
		const rc_mention *mention = rc_at(reader, verb);

		if (rc_spells_of(&reader->mentions, verb, RC_SPELT_TIME_SPENT))
			return is_undertaking(reader, (rc_stretch){0, verb}) ? verb : -1;
		/* "occupy the United States for" */
		if (!rc_has_cue(mention, RC_CUE_FOR) && !rc_has_cue(mention, RC_CUE_ARTICLE) && !rc_may_act(mention) &&
			mention->type != RC_WORD)
			break;
	}
	return -1;
}

/* Words between "it", or the verb of being, and the time that has to pass. */
#define PASS_REACH 6

/* "It will be ten years before Europe can mine its own": what has to pass. */
static bool
passes_before(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value + 1 >= reader->mentions.count || reader->mentions.chinese ||
		!(rc_spells(&reader->mentions, value + 1, "before") || rc_spells(&reader->mentions, value + 1, "until")))
		return false;
	for (int i = value - 1; i >= clause->first && i >= value - PASS_REACH; i--)
	{
		if (rc_spells(&reader->mentions, i, "it") || rc_spells(&reader->mentions, i, "its"))
			return true;
	}
	return false;
}

/* "is six years from its first output", "still three years short of producing": is the time that far from what is to come? */
static bool
is_short_of(const rc_reader *reader, const rc_clause *clause, int value)
{
	int last = clause->last < value + 5 ? clause->last : value + 5;

	if (!rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) && !rc_spells(&reader->mentions, value - 1, "still") &&
		!rc_spells(&reader->mentions, value - 1, "remains"))
		return false;
	if (!rc_has_cue(rc_at(reader, value + 1), RC_CUE_FROM) && !rc_spells(&reader->mentions, value + 1, "short"))
		return false;
	for (int i = value + 2; i < last; i++)
	{
		if (rc_spells(&reader->mentions, i, "first") || is_gerund(reader, i))
			return true;
	}
	return false;
}

/* "The ban is two years off": what is so far away is a measure of some state's, and takes nobody any time. */
static bool
names_instrument(const rc_reader *reader, rc_stretch stretch)
{
	return rc_find_measure(reader, stretch, RC_M_BAN) >= 0 || rc_find_measure(reader, stretch, RC_M_CONTROL) >= 0 ||
		   rc_find_measure(reader, stretch, RC_M_TARIFF) >= 0;
}

/* "is a job of ten years", "remains a decade away", "is 12 years off", "figure on five years": it takes that long in other words. */
static bool
is_as_long(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const apart[] = {"off", "away", "from now", "out"};
	int before = value - 1;

	if (reader->mentions.chinese || before < clause->first)
		return false;
	if (value + 1 < reader->mentions.count && RC_SPELLS_ANY(&reader->mentions, value + 1, apart))
		return !names_instrument(reader, (rc_stretch){clause->first, value}) &&
			   (rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_COPULA) >= 0 ||
				rc_spells(&reader->mentions, value - 1, "still") ||
				rc_spells(&reader->mentions, value - 1, "remains") ||
				rc_spells(&reader->mentions, value - 2, "remains") ||
				rc_spells(&reader->mentions, value - 1, "remain"));
	if (is_short_of(reader, clause, value))
		return true;
	if (rc_has_cue(rc_at(reader, before), RC_CUE_ARTICLE))
		before--;
	if (before - 1 < clause->first)
		return false;
	if (rc_has_cue(rc_at(reader, before), RC_CUE_OF))
		return rc_spells_of(&reader->mentions, before - 1, RC_SPELT_TASK);
	return rc_has_cue(rc_at(reader, before), RC_CUE_ON) && rc_spells_of(&reader->mentions, before - 1, RC_SPELT_RECKON);
}

/*
 * "10 years will pass", "a 15-year endeavour", "a minimum of ten years to first output":
 * other words for how long it takes.
 */
static bool
is_told_to_pass(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *mention = rc_at(reader, value);
	const char *end = reader->mentions.text.data + mention->to;

	if (reader->mentions.chinese || clause->last - clause->first < 2)
		return false;
	if (rc_spells_of(&reader->mentions, value + 1, RC_SPELT_TIME_PASSES) ||
		rc_spells_of(&reader->mentions, value + 2, RC_SPELT_TIME_PASSES))
		return true;
	/* "a 15-year endeavour" */
	if (end[-1] == 'r' && mention->to - mention->from > 5 && end[-5] == '-')
		return rc_spells_of(&reader->mentions, value + 1, RC_SPELT_TASK) ||
			   rc_spells_of(&reader->mentions, value + 2, RC_SPELT_TASK);
	/* "ten years to first output" */
	if (!rc_has_cue(rc_at(reader, value + 1), RC_CUE_TO))
		return false;
	for (int i = value + 2; i < clause->last && i <= value + 5; i++)
	{
		if (rc_spells(&reader->mentions, i, "first"))
			return rc_measure_in(reader, (rc_stretch){i, clause->last}, false) >= 0;
	}
	return false;
}

/* "will not yield ore for ten years": what is not done so long takes so long. */
static bool
is_not_done_for(const rc_reader *reader, const rc_clause *clause, int value)
{
	int denied = rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_NOT);
	int done;

	if (reader->mentions.chinese || value <= clause->first || !rc_has_cue(rc_at(reader, value - 1), RC_CUE_FOR) ||
		denied < 0 ||
		(rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_FORECAST) < 0 &&
		 rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_POSSIBLE) < 0))
		return false;
	done = rc_measure_in(reader, (rc_stretch){denied, value}, false);
	/* "may not export gallium for two years": nobody is on the way to trade. */
	return done >= 0 && rc_measure_of(rc_at(reader, done)) != RC_M_EXPORTS &&
		   rc_measure_of(rc_at(reader, done)) != RC_M_IMPORTS;
}

bool
rc_takes_in_other_words(const rc_reader *reader, const rc_clause *clause, int value)
{
	return rc_verb_of_spending(reader, clause, value) >= 0 || passes_before(reader, clause, value) ||
		   is_told_to_pass(reader, clause, value) || is_as_long(reader, clause, value) ||
		   is_not_done_for(reader, clause, value);
}
