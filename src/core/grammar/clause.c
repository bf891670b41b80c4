/*-------------------------------------------------------------------------
 *
 * clause.c
 *		Cutting a sentence into clauses, and who is what in them.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/clause.h"

#include <string.h>

#include "base/error.h"
#include "grammar/dateline.h"
#include "grammar/description.h"
#include "grammar/led_share.h"
#include "grammar/moved_figure.h"
#include "grammar/possessive_time.h"
#include "text/places.h"

/*-------------------------------------------------------------------------
 * Cutting
 *-------------------------------------------------------------------------
 */

/* The verbs of clauses. */
#define VERBS(word)                                                                                                    \
	(RC_CUE_PART(word, ACCOUNT_FOR) | RC_CUE_PART(word, HOLD) | RC_CUE_PART(word, COPULA) | RC_CUE_PART(word, UP) |    \
	 RC_CUE_PART(word, DOWN) | RC_CUE_PART(word, DOUBLE) | RC_CUE_PART(word, TRIPLE) | RC_CUE_PART(word, QUADRUPLE) |  \
	 RC_CUE_PART(word, HALVE) | RC_CUE_PART(word, REACH) | RC_CUE_PART(word, COME_FROM) | RC_CUE_PART(word, GO_TO) |   \
	 RC_CUE_PART(word, DEPEND) | RC_CUE_PART(word, IMPOSE) | RC_CUE_PART(word, BAN_VERB) | RC_CUE_PART(word, LIFT) |   \
	 RC_CUE_PART(word, SUSPEND) | RC_CUE_PART(word, DENY) | RC_CUE_PART(word, FORECAST) |                              \
	 RC_CUE_PART(word, POSSIBLE) | RC_CUE_PART(word, THREATEN) | RC_CUE_PART(word, TAKE_TIME) |                        \
	 RC_CUE_PART(word, SAID) | RC_CUE_PART(word, GIVE))

bool
rc_is_predicate(const rc_mention *mention)
{
	static const rc_cue_set verbs = RC_CUE_SET(VERBS);

	if (mention->type != RC_TERM)
		return false;
	return rc_any_cue(mention->cues, &verbs) || (rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME));
}

/* The next mention from i on that is no adverb or article, at most a few words away. */
static int
skip_adverbs(const rc_mentions *mentions, int i)
{
	for (int skipped = 0; i < mentions->count && skipped < 3; skipped++, i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (!rc_is_modifier(mention) &&
			!(mention->type == RC_TERM && (rc_has_cue(mention, RC_CUE_ALSO) || rc_has_cue(mention, RC_CUE_NOT))))
			break;
	}
	return i;
}

/* Does a clause begin at i, behind a joint: a verb, a value, or an actor that goes on with one of them? */
static bool
begins_clause(const rc_mentions *mentions, int i)
{
	const rc_mention *mention;
	int next = skip_adverbs(mentions, i);

	if (next >= mentions->count)
		return false;
	mention = &mentions->items[next];
	/* "eight gallium and six germanium products": how many kinds there are is no value. */
	if (mention->type == RC_QUANTITY && mention->quantity->kind == RC_Q_NUMBER && mention->latin &&
		next + 1 < mentions->count && mentions->items[next + 1].material != NULL)
		return false;
	if (mention->type == RC_QUANTITY || rc_is_predicate(mention))
		return true;
	if (rc_is_measure_verb(mention))
		return true;
	for (int k = next; k < mentions->count && k < next + 6; k++)
	{
		const rc_mention *ahead = &mentions->items[k];

		if (ahead->type == RC_MARK && ahead->mark != '\'')
			return false;
		if (k > next && (ahead->type == RC_QUANTITY || rc_is_predicate(ahead) || rc_is_measure_verb(ahead)))
			return true;
	}
	return false;
}

/* 供应全国三成的重稀土，钨产量排第一: does a Chinese comma behind goods with a figure of their own lead to another measure? */
static bool
tells_more(const rc_mentions *mentions, int i, int next)
{
	if (!mentions->chinese || !rc_is_mark(&mentions->items[i], ',') || next + 1 >= mentions->count ||
		mentions->items[next + 1].measure == NULL)
		return false;
	for (int k = i - 1; k >= 0 && !rc_is_mark(&mentions->items[k], ','); k--)
	{
		if (mentions->items[k].type == RC_QUANTITY)
			return true;
	}
	return false;
}

/* "to 90 tons", "at 80 tons": an English level and nothing else at i? */
static bool
leads_to_mass(const rc_mentions *mentions, int i)
{
	return i + 1 < mentions->count && (rc_spells(mentions, i, "to") || rc_spells(mentions, i, "at")) &&
		   mentions->items[i + 1].quantity != NULL && mentions->items[i + 1].quantity->kind == RC_Q_MASS;
}

/* "cut output and export quotas for rare earths by 40%": are the English words from i on but the goods, and how far both moved? */
static bool
leads_by_rate(const rc_mentions *mentions, int i)
{
	while (i < mentions->count && (mentions->items[i].material != NULL || mentions->items[i].measure != NULL ||
								   rc_has_cue(&mentions->items[i], RC_CUE_OF) || rc_spells(mentions, i, "for")))
		i++;
	return i + 1 < mentions->count && rc_has_cue(&mentions->items[i], RC_CUE_BY) &&
		   mentions->items[i + 1].quantity != NULL && mentions->items[i + 1].quantity->kind == RC_Q_SHARE;
}

/* Are the neighbours of the joint at i members of one list? */
static bool
joins_list(const rc_mentions *mentions, int i)
{
	const rc_mention *before;
	const rc_mention *after;
	int next = i + 1;

	if (i == 0)
		return false;
	/* ", and" */
	if (i > 1 && mentions->items[i].type == RC_TERM && rc_is_mark(&mentions->items[i - 1], ','))
		i--;
	while (next < mentions->count && next <= i + 2 && rc_is_list_joint(&mentions->items[next]))
		next++;
	next = skip_adverbs(mentions, next);
	if (next >= mentions->count)
		return false;
	before = &mentions->items[i - 1];
	after = &mentions->items[next];
	if (before->material != NULL && after->material != NULL)
		return !tells_more(mentions, i, next);
	/* "quotas for mining and separation to 90 and 80 tons" */
	if (before->measure != NULL && after->measure != NULL && !mentions->chinese &&
		(leads_to_mass(mentions, next + 1) || leads_by_rate(mentions, next + 1)))
		return true;
	/* "mine and processing plant" */
	if (before->measure != NULL && after->measure != NULL && next + 1 < mentions->count &&
		rc_has_cue(&mentions->items[next + 1], RC_CUE_SITE))
		return true;
	/* In Chinese a comma does not join nouns, 、 does. */
	if (before->measure != NULL && after->measure != NULL &&
		!(mentions->chinese && rc_is_mark(&mentions->items[i], ',')) &&
		(rc_is_mark(&mentions->items[i], '&') || !begins_clause(mentions, next + 1)))
		return true;
	if (rc_begins_other_clause(mentions, i, next))
		return false;
	return rc_is_actor(before) && rc_joins_actors(mentions, i) &&
		   !(next + 1 < mentions->count && mentions->items[next + 1].type == RC_QUANTITY);
}

/* Letters of a unit's short form. */
#define UNIT_LIMIT 5

/* A short form in capitals, or the symbol of an element. */
static bool
is_short_form(const rc_mentions *mentions, const rc_mention *mention)
{
	if (!mention->latin || mention->type == RC_QUANTITY || mention->type == RC_TIME)
		return false;
	if (mention->material != NULL)
		return mention->capital;
	/* "(ex-China)" says which market. */
	if (mention->entity != NULL && !mention->capital)
		return true;
	/* "tonnes per annum (tpa)" */
	if ((mention->type == RC_WORD || mention->type == RC_TERM) && mention->measure == NULL &&
		mention > mentions->items + 1 && mention[-2].type == RC_QUANTITY && mention->to - mention->from <= UNIT_LIMIT)
		return true;
	for (size_t at = mention->from; at < mention->to; at++)
	{
		char c = mentions->text.data[at];

		if (!(c >= 'A' && c <= 'Z') && !(c == 's' && at + 1 == mention->to && at > mention->from))
			return false;
	}
	return true;
}

/* Mentions that a gloss may have. */
#define GLOSS_REACH 24

/* The second of two dashes round what only names or qualifies: "comes - directly or not - from China"; or -1. */
static int
dashes_end(const rc_mentions *mentions, int i)
{
	for (int k = i + 1; k < mentions->count && k <= i + GLOSS_REACH; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if (rc_is_mark(mention, '-'))
			return k;
		if (mention->type == RC_TIME || mention->type == RC_QUANTITY || rc_is_predicate(mention) ||
			mention->measure != NULL || rc_is_use(mention) ||
			(mention->type == RC_MARK && mention->mark != '&' && mention->mark != ','))
			return -1;
	}
	return -1;
}

/*
 * "The bulk, 81%, of global production", "most (about 90%) of", "the lion's
 * share - nearly 80% - of": the mark that closes a share put in between a word
 * for it and its "of"; or -1.
 */
static int
share_gloss_end(const rc_mentions *mentions, int i)
{
	char mark = mentions->items[i].mark;
	int k = i + 1;

	if (mentions->chinese || i == 0 || (mark != ',' && mark != '(' && mark != '-'))
		return -1;
	if (k < mentions->count && (rc_has_cue(&mentions->items[k], RC_CUE_OR) || mentions->items[k].type == RC_WORD))
		k++;
	if (k + 2 >= mentions->count || mentions->items[k].quantity == NULL ||
		mentions->items[k].quantity->kind != RC_Q_SHARE ||
		!rc_is_mark(&mentions->items[k + 1], mark == '(' ? ')' : mark) ||
		!rc_has_cue(&mentions->items[k + 2], RC_CUE_OF))
		return -1;
	return k + 1;
}

static bool
is_share(const rc_mention *mention)
{
	return mention->type == RC_QUANTITY && mention->quantity->kind == RC_Q_SHARE;
}

/* 近三分之二（63%）购自中国: does the Chinese parenthesis at i say the share before it more exactly? */
static bool
retells_share(const rc_mentions *mentions, int i)
{
	return mentions->chinese && i > 0 && i + 3 < mentions->count && rc_is_mark(&mentions->items[i], '(') &&
		   rc_is_mark(&mentions->items[i + 2], ')') && mentions->items[i + 3].type != RC_MARK &&
		   is_share(&mentions->items[i - 1]) && is_share(&mentions->items[i + 1]);
}

/*
 * The mark that closes the parenthesis opened at i, where it only names what
 * stands before it, so that the clause goes on behind it: "dysprosium (Dy)
 * oxide", 重稀土（钬、铒）出口管制, 莱纳斯（Lynas）公司; or -1.
 */
static int
gloss_end(const rc_mentions *mentions, int i)
{
	int share = share_gloss_end(mentions, i);

	if (share >= 0)
		return share;
	if (retells_share(mentions, i))
		return i + 2;
	if (!mentions->chinese && rc_is_mark(&mentions->items[i], '-'))
		return dashes_end(mentions, i);
	if (!rc_is_mark(&mentions->items[i], '('))
		return -1;
	if (!mentions->chinese)
		return i > 0 && i + 2 < mentions->count && rc_is_mark(&mentions->items[i + 2], ')') &&
					   mentions->items[i - 1].latin && is_short_form(mentions, &mentions->items[i + 1])
				   ? i + 2
				   : -1;
	for (int k = i + 1; k < mentions->count && k <= i + GLOSS_REACH; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if (rc_is_mark(mention, ')'))
			return k;
		if (mention->type == RC_TIME || rc_is_predicate(mention) || mention->measure != NULL ||
			(mention->type == RC_MARK && mention->mark != '&' && mention->mark != ',' && mention->mark != '-') ||
			(mention->type == RC_QUANTITY && mention->quantity->kind != RC_Q_NUMBER))
			return -1;
	}
	return -1;
}

/* Mentions that a value may stand away from the joint of its list. */
#define VALUE_REACH 10

/* Does a value of its own stand on either side of the Chinese joint: 储量的36%和产量的90%?  Else it joins words. */
static bool
joins_values(const rc_mentions *mentions, int i)
{
	bool before = false;

	for (int k = i - 1; k >= 0 && k >= i - VALUE_REACH && !before && !rc_is_mark(&mentions->items[k], ','); k--)
		before = mentions->items[k].type == RC_QUANTITY;
	for (int k = i + 1; before && k < mentions->count && k <= i + VALUE_REACH; k++)
	{
		if (mentions->items[k].type == RC_QUANTITY)
			return true;
		if (rc_is_mark(&mentions->items[k], ',') || rc_is_mark(&mentions->items[k], '&'))
			break;
	}
	return false;
}

/* The words that say of Chinese values before them whence, where or by whom. */
#define TIES_BEHIND(word)                                                                                              \
	(RC_CUE_PART(word, COME_FROM) | RC_CUE_PART(word, DONE_IN) | RC_CUE_PART(word, BY) | RC_CUE_PART(word, DEPEND) |   \
	 RC_CUE_PART(word, GO_TO) | RC_CUE_PART(word, IN) | RC_CUE_PART(word, FROM))

/* 铋约有八成、铟有六成: 有 right before a share ties nothing. */
static bool
only_says_there_is(const rc_mentions *mentions, int i)
{
	static const char *const words[] = {"有", "约有", "約有"};

	return i + 1 < mentions->count && is_share(&mentions->items[i + 1]) && RC_SPELLS_ANY(mentions, i, words);
}

/* Is there a value, and no verb, before the joint at i in its Chinese clause? */
static bool
lists_values_before(const rc_mentions *mentions, int i)
{
	bool any = false;

	for (int k = i - 1; k >= 0; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		if (mention->type == RC_MARK && mention->mark != '&')
			break;
		if ((mention->type == RC_QUANTITY && !is_share(mention)) ||
			(rc_is_predicate(mention) && !only_says_there_is(mentions, k)) || rc_has_cue(mention, RC_CUE_BY) ||
			rc_has_cue(mention, RC_CUE_FROM) || (rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME)))
			return false;
		any |= is_share(mention);
	}
	return any;
}

/* 全球九成的镓，都产自中国: does the Chinese comma at i only rest before the verb of the values that stand before it? */
static bool
rests_before_verb(const rc_mentions *mentions, int i)
{
	static const rc_cue_set ties = RC_CUE_SET(TIES_BEHIND);
	const rc_mention *next = &mentions->items[i + 1];

	if (!mentions->chinese || i + 1 >= mentions->count || next->type != RC_TERM || next->latin ||
		!(rc_has_cue(next, RC_CUE_BOTH) || rc_has_cue(next, RC_CUE_ALMOST_ALL) || rc_has_cue(next, RC_CUE_COME_FROM) ||
		  rc_has_cue(next, RC_CUE_DONE_IN) || rc_has_cue(next, RC_CUE_BY) || rc_has_cue(next, RC_CUE_FROM)) ||
		!lists_values_before(mentions, i))
		return false;
	for (int k = i + 1; k < mentions->count; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if (mention->type == RC_MARK || mention->type == RC_QUANTITY)
			return false;
		if (rc_any_cue(mention->cues, &ties))
			return true;
	}
	return false;
}

/*
 * 98%的镓和60%的锗由中国供应: does the Chinese joint at i stand between values whose verb follows the last of
 * them?  Then they are one clause.
 */
static bool
shares_verb_behind(const rc_mentions *mentions, int i)
{
	static const rc_cue_set ties = RC_CUE_SET(TIES_BEHIND);
	bool value = false;

	/* 日本八成的镓和韩国七成的锗: each has a whole of its own. */
	if (!lists_values_before(mentions, i) || i + 1 >= mentions->count || rc_is_actor(&mentions->items[i + 1]))
		return false;
	for (int k = i + 1; k < mentions->count; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		if (mention->type == RC_MARK && mention->mark != '&')
			return rc_is_mark(mention, ',') && value && rests_before_verb(mentions, k);
		if (mention->type == RC_QUANTITY && !is_share(mention))
			return false;
		value |= is_share(mention);
		if (rc_any_cue(mention->cues, &ties))
			return value;
		if (rc_is_predicate(mention) && !only_says_there_is(mentions, k))
			return false;
	}
	return false;
}

/* "depends on imports, with China accounting for 21%": a clause of its own, with or without a comma. */
static bool
begins_absolute(const rc_mentions *mentions, int i)
{
	const rc_mention *verb = &mentions->items[i + 2];

	if (!rc_has_cue(&mentions->items[i], RC_CUE_WITH) || !mentions->items[i].latin || i == 0 ||
		i + 2 >= mentions->count || !rc_is_actor(&mentions->items[i + 1]))
		return false;
	/* "in 2023 with China representing 70%" */
	return mentions->items[i + 1].role == RC_ROLE_BARE ||
		   (rc_has_cue(verb, RC_CUE_ACCOUNT_FOR) && rc_holds(mentions, i + 2, "ing"));
}

/* "Shares jumped | after China restricted exports": what moved the stock market is told by a clause of its own. */
static bool
leaves_noise(const rc_mentions *mentions, int i)
{
	if (!rc_has_cue(&mentions->items[i], RC_CUE_SUBORDINATE) || !rc_may_have_cue(mentions, RC_CUE_NOISE))
		return false;
	for (int k = i - 1; k >= 0 && !(mentions->items[k].type == RC_MARK && mentions->items[k].mark == ','); k--)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_NOISE))
			return begins_clause(mentions, i + 1);
	}
	return false;
}

/* The words that may begin a clause; what else they must be is_cut says. */
#define CUTS(word)                                                                                                     \
	(RC_CUE_PART(word, RELATIVE) | RC_CUE_PART(word, WITH) | RC_CUE_PART(word, BUT) | RC_CUE_PART(word, SUBORDINATE) | \
	 RC_CUE_PART(word, AND))

/* Mentions of a figure that opens a sentence, at most: 约3000吨稀土. */
#define OPENING_FIGURE 3

/*
 * 30996吨，是2012年中国稀土出口配额的总额: is what stands before the comma at i nothing but the figure that opens the
 * Chinese sentence, and behind it what that is?
 */
static bool
says_what_figure_is(const rc_mentions *mentions, int i)
{
	int verb = i + 1;
	bool figure = false;

	if (!mentions->chinese || i > OPENING_FIGURE || i + 3 >= mentions->count)
		return false;
	for (int k = 0; k < i; k++)
	{
		const rc_mention *mention = &mentions->items[k];

		figure |= mention->quantity != NULL;
		if (mention->quantity == NULL && mention->material == NULL && mention->type != RC_WORD)
			return false;
	}
	if (rc_spells(mentions, verb, "这") || rc_spells(mentions, verb, "這") || rc_spells(mentions, verb, "此"))
		verb++;
	return figure && (rc_spells(mentions, verb, "是") || rc_spells(mentions, verb, "正是") ||
					  rc_spells(mentions, verb, "便是") || rc_spells(mentions, verb, "就是"));
}

/* 报价不过8.2万元, 总共不过是三百吨: behind what it counts the Chinese word for "but" says "no more than". */
static bool
is_no_more_than(const rc_mentions *mentions, int i)
{
	int value = rc_has_cue(&mentions->items[i + 1], RC_CUE_COPULA) || rc_has_cue(&mentions->items[i + 1], RC_CUE_ABOUT)
					? i + 2
					: i + 1;

	return i > 0 && rc_spells(mentions, i, "不过") && mentions->items[i - 1].type != RC_MARK &&
		   mentions->items[value].quantity != NULL;
}

/* Mentions between "only" and the pronoun that says which one. */
#define ONLY_REACH 4

/* "the only ones who can separate dysprosium", "the only firm which mines it": what follows says of what one is the only. */
static bool
tells_which_only(const rc_mentions *mentions, int i)
{
	for (int k = i - 1; k >= 0 && k >= i - ONLY_REACH && rc_may_have_cue(mentions, RC_CUE_ONLY); k--)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_ONLY))
			return mentions->items[k].latin;
		if (mentions->items[k].type == RC_MARK || rc_is_predicate(&mentions->items[k]))
			break;
	}
	return false;
}

/* Mentions between "in order to" and what is done. */
#define PURPOSE_REACH 24

/* 中国为反制美国加征关税 | 而收紧稀土出口: does 而 at i lead from what is answered to the answer? */
static bool
leads_to_answer(const rc_mentions *mentions, int i)
{
	bool answers = false;

	if (!mentions->chinese || !rc_may_have_cue(mentions, RC_CUE_ANSWER) || !rc_spells(mentions, i, "而"))
		return false;
	for (int k = i - 1; k > 0 && k >= i - PURPOSE_REACH && mentions->items[k].type != RC_MARK; k--)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_ANSWER))
			answers = true;
		else if (rc_spells_of(mentions, k, RC_SPELT_PURPOSE_LEAD_ZH))
			return answers && rc_is_actor(&mentions->items[k - 1]);
	}
	return false;
}

/* "the first and only mine": two adjectives of one noun. */
static bool
joins_only(const rc_mentions *mentions, int i)
{
	return i > 0 && i + 1 < mentions->count && rc_has_cue(&mentions->items[i + 1], RC_CUE_ONLY) &&
		   rc_spells(mentions, i - 1, "first");
}

/* Does the mark at i end a clause? */
static bool
is_cut_at_mark(const rc_mentions *mentions, int i)
{
	switch (mentions->items[i].mark)
	{
		case ';':
		case '(':
		case ')':
		case '-':
		case '?':
		case '!':
		case '|':
			return true;
		case ':':
			return mentions->chinese || !rc_rests_behind_topic(mentions, i);
		case ',':
			return !says_what_figure_is(mentions, i) && !joins_list(mentions, i) && !rc_parts_adjectives(mentions, i) &&
				   !rests_before_verb(mentions, i) && !rc_rests_behind_topic(mentions, i);
		case '&':
			return !joins_list(mentions, i) &&
				   (mentions->chinese ? joins_values(mentions, i) && !shares_verb_behind(mentions, i)
									  : begins_clause(mentions, i + 1));
		default:
			return false;
	}
}

static bool
is_cut(const rc_mentions *mentions, int i)
{
	static const rc_cue_set cuts = RC_CUE_SET(CUTS);
	const rc_mention *mention = &mentions->items[i];

	if (mention->type == RC_MARK)
		return is_cut_at_mark(mentions, i);
	if (mention->type == RC_WORD && (leads_to_answer(mentions, i) || rc_tells_of_works(mentions, i)))
		return true;
	if (mention->type != RC_TERM || !rc_any_cue(mention->cues, &cuts))
		return false;
	if (rc_has_cue(mention, RC_CUE_RELATIVE))
		return i + 1 < mentions->count && begins_clause(mentions, i + 1) && !tells_which_only(mentions, i);
	if (begins_absolute(mentions, i))
		return true;
	if (rc_has_cue(mention, RC_CUE_BUT))
		return !is_no_more_than(mentions, i);
	if (leaves_noise(mentions, i))
		return true;
	if (rc_has_cue(mention, RC_CUE_AND))
		return !joins_list(mentions, i) && !joins_only(mentions, i) &&
			   (mention->latin ? begins_clause(mentions, i + 1)
							   : joins_values(mentions, i) && !shares_verb_behind(mentions, i));
	return false;
}

/*-------------------------------------------------------------------------
 * What clauses take from the ones before them
 *-------------------------------------------------------------------------
 */

/* Begins a clause at mention `first`, in place of the last one when that is empty. */
static rc_clause *
begin_clause(rc_clauses *clauses, int first)
{
	rc_clause *clause = clauses->count > 0 ? &clauses->items[clauses->count - 1] : NULL;

	if (clause == NULL || clause->last > clause->first)
		clause = &clauses->items[clauses->count++];
	memset(clause, 0, sizeof(rc_clause));
	clause->first = clause->last = first;
	return clause;
}

/* "committed A$500m ($343m) to projects": the same sum in other money is no second one, and parts nothing. */
static void
pass_over_conversions(rc_mentions *mentions)
{
	for (int i = 1; i + 2 < mentions->count && !mentions->chinese && rc_may_have_mark(mentions, '('); i++)
	{
		rc_mention *mention = &mentions->items[i];

		if (!rc_is_mark(mention, '(') || !rc_is_mark(mention + 2, ')') || mention[-1].quantity == NULL ||
			mention[-1].quantity->kind != RC_Q_MONEY || mention[1].quantity == NULL ||
			mention[1].quantity->kind != RC_Q_MONEY)
			continue;
		mention[0].type = mention[1].type = mention[2].type = RC_WORD;
		mention[1].quantity = NULL;
	}
}

rc_status
rc_clauses_cut(rc_arena *arena, rc_mentions *mentions, rc_clauses *clauses, rc_error *error)
{
	rc_status status;
	rc_clause *clause;
	int values = 0;
	int gloss = -1;

	rc_read_led_share(mentions);
	status = rc_move_figure(arena, mentions, error);
	if (status == RC_OK)
		status = rc_read_possessive_times(arena, mentions, error);
	if (status != RC_OK)
		return status;
	rc_descriptions_read(mentions);
	pass_over_conversions(mentions);
	rc_pass_over_words(mentions);
	status = rc_join_ratios(arena, mentions, error);
	if (status == RC_OK)
		status = rc_places_note(arena, mentions, error);
	if (status != RC_OK)
		return status;
	for (int i = rc_next_of(mentions, RC_ACTOR_SORT, 0, mentions->count); i < mentions->count;
		 i = rc_next_of(mentions, RC_ACTOR_SORT, i + 1, mentions->count))
		rc_assign_role(mentions, i);

	clauses->items = rc_arena_alloc(arena, ((size_t) mentions->count + 1) * sizeof(rc_clause));
	clauses->count = 0;
	if (clauses->items == NULL)
		return rc_fail_memory(error);

	clause = begin_clause(clauses, 0);
	for (int i = 0; i < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];
		bool aside = clause->aside;

		if (i > gloss && mention->type == RC_MARK)
			gloss = gloss_end(mentions, i);
		if (i > gloss && is_cut(mentions, i))
		{
			clause = begin_clause(clauses, i + 1);
			clause->relative = rc_has_cue(mention, RC_CUE_RELATIVE) || rc_spells(mentions, i, "that");
			clause->aside = rc_is_mark(mention, '(') || (aside && !rc_is_mark(mention, ')'));
			values = 0;
			continue;
		}
		values += mention->type == RC_QUANTITY;
		if (i - clause->first >= RC_CLAUSE_MENTIONS || values > RC_CLAUSE_VALUES)
		{
			clause = begin_clause(clauses, i);
			clause->aside = aside;
			values = mention->type == RC_QUANTITY;
		}
		clause->last = i + 1;
	}
	rc_mark_dateline(mentions, clauses);
	rc_clauses_link(mentions, clauses);
	return RC_OK;
}
