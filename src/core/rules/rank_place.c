/*-------------------------------------------------------------------------
 *
 * rank_place.c
 *		A place in an order, as it is told.
 *
 * A superlative is the first ("the largest", 首位), an ordinal before it says which
 * ("second largest").  Alone an ordinal ranks only beside words of ranking: "ranks
 * second", 居第二, 世界第二, 产量第二.
 *
 *-------------------------------------------------------------------------
 */
#include "number/number.h"
#include "rules/amount_parts.h"
#include "rules/rank_parts.h"

#include "rules/rules.h"

#define ORDINALS(word)                                                                                                 \
	(RC_CUE_PART(word, FIRST) | RC_CUE_PART(word, SECOND) | RC_CUE_PART(word, THIRD) | RC_CUE_PART(word, FOURTH) |     \
	 RC_CUE_PART(word, FIFTH) | RC_CUE_PART(word, SIXTH) | RC_CUE_PART(word, SEVENTH) | RC_CUE_PART(word, EIGHTH) |    \
	 RC_CUE_PART(word, NINTH) | RC_CUE_PART(word, TENTH) | RC_CUE_PART(word, ELEVENTH) | RC_CUE_PART(word, TWELFTH) |  \
	 RC_CUE_PART(word, THIRTEENTH) | RC_CUE_PART(word, FOURTEENTH) | RC_CUE_PART(word, FIFTEENTH) |                    \
	 RC_CUE_PART(word, SIXTEENTH) | RC_CUE_PART(word, SEVENTEENTH) | RC_CUE_PART(word, EIGHTEENTH) |                   \
	 RC_CUE_PART(word, NINETEENTH) | RC_CUE_PART(word, TWENTIETH))

int
rc_ordinal_of(const rc_mention *mention)
{
	static const rc_cue_set any = RC_CUE_SET(ORDINALS);
	static const rc_cue ordinals[] = {
		RC_CUE_FIRST,     RC_CUE_SECOND,      RC_CUE_THIRD,      RC_CUE_FOURTH,     RC_CUE_FIFTH,
		RC_CUE_SIXTH,     RC_CUE_SEVENTH,     RC_CUE_EIGHTH,     RC_CUE_NINTH,      RC_CUE_TENTH,
		RC_CUE_ELEVENTH,  RC_CUE_TWELFTH,     RC_CUE_THIRTEENTH, RC_CUE_FOURTEENTH, RC_CUE_FIFTEENTH,
		RC_CUE_SIXTEENTH, RC_CUE_SEVENTEENTH, RC_CUE_EIGHTEENTH, RC_CUE_NINETEENTH, RC_CUE_TWENTIETH,
	};

	if (!rc_any_cue(mention->cues, &any))
		return 0;
	for (size_t i = 0; i < sizeof(ordinals) / sizeof(ordinals[0]); i++)
	{
		if (rc_has_cue(mention, ordinals[i]))
			return (int) i + 1;
	}
	return 0;
}

bool
rc_is_ordinal(const rc_mention *mention)
{
	return rc_ordinal_of(mention) > 0;
}

/*-------------------------------------------------------------------------
 * What tells a place
 *-------------------------------------------------------------------------
 */

/* 产铜国: the noun that ends what a Chinese measure at `at` begins with its goods; `at` where there is none. */
int
rc_doer_end(const rc_reader *reader, const rc_clause *clause, int at)
{
	int i = at + 1;

	if (at < 0 || rc_at(reader, at)->latin || !rc_is_measure_verb(rc_at(reader, at)))
		return at;
	while (i < clause->last && (rc_at(reader, i)->material != NULL || (i > at + 1 && rc_is_joint(rc_at(reader, i)))))
		i++;
	return i > at + 1 && i < clause->last && rc_has_cue(rc_at(reader, i), RC_CUE_HOLDER) ? i : at;
}

bool
rc_ranks_in_chinese(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const counted[] = {"座", "家", "个", "個", "条", "條", "批", "款", "代", "套", "次", "轮", "輪"};
	static const char *const stands[] = {"数", "數", "坐", "占", "夺", "奪", "拿下"};
	const rc_mention *before = i > clause->first ? rc_at(reader, i - 1) : NULL;
	const rc_mention *after = i + 1 < clause->last ? rc_at(reader, i + 1) : NULL;

	/* 第一座精炼厂 is the first in time. */
	if (after != NULL && RC_SPELLS_ANY(&reader->mentions, i + 1, counted))
		return false;
	if (after != NULL && rc_has_cue(after, RC_CUE_HOLDER))
		return true;
	/* 居首 says itself that somebody ranks. */
	if (memcmp(reader->mentions.text.data + rc_at(reader, i)->from, "居", 3) == 0)
		return true;
	/* 第三名是缅甸 */
	if (after != NULL && rc_has_cue(after, RC_CUE_COPULA) && i + 2 < clause->last && rc_is_actor(rc_at(reader, i + 2)))
		return true;
	for (int k = i + 1; k < clause->last && k <= i + 3; k++)
	{
		if (rc_measure_reads(rc_at(reader, k), RC_AGENT) || rc_doer_end(reader, clause, k) > k)
			return true;
		if (rc_at(reader, k)->material == NULL)
			break;
	}
	/* 在国内数第一, 排到了第二位 */
	if (before != NULL && RC_SPELLS_ANY(&reader->mentions, i - 1, stands))
		return after == NULL || after->type != RC_WORD;
	if (before == NULL ||
		!(rc_has_cue(before, RC_CUE_COPULA) || rc_has_cue(before, RC_CUE_REACH) || rc_is_actor(before) ||
		  rc_has_cue(before, RC_CUE_SELF_REF) || rc_measure_reads(before, RC_NAME)))
		return false;
	return after == NULL || after->type != RC_WORD || rc_spells(&reader->mentions, i + 1, "的") ||
		   rc_spells(&reader->mentions, i + 1, "大");
}

/* "second in output", "third by reserves", "number four for zircon": may the word behind a place lead to what is ordered? */
static bool
leads_to_field(const rc_mention *next)
{
	return rc_has_cue(next, RC_CUE_IN) || rc_has_cue(next, RC_CUE_ONE_OF) || rc_has_cue(next, RC_CUE_BY) ||
		   rc_has_cue(next, RC_CUE_FOR) || (next->entity != NULL && rc_is_world(next->name));
}

/* "number four in rare earth production", "No. 3 worldwide": does a field that is ordered follow the number, or the world? */
static bool
is_followed_by_field(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);

	if (i + 1 >= clause->last)
		return rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA);
	if (next->entity != NULL && rc_is_world(next->name))
		return true;
	return leads_to_field(next) &&
		   (rc_next_in(reader, RC_MEASURE_SORT, (rc_stretch){i + 1, clause->last}, i + 1) < clause->last ||
			rc_names_resources(reader, (rc_stretch){i + 1, clause->last}));
}

/* "#2", "No. 2", "number two": is the ordinal a number that is counted with? */
static bool
is_number(const rc_reader *reader, int i)
{
	const char *word = reader->mentions.text.data + rc_at(reader, i)->from;

	return word[0] == '#' || ((word[0] | 0x20) == 'n' && ((word[1] | 0x20) == 'o' || (word[1] | 0x20) == 'u') &&
							  rc_at(reader, i)->to - rc_at(reader, i)->from >= 4);
}

/* "the No. 2 copper producer", "is number four in tin production": does the number place a doer, rather than a paper or a plant? */
static bool
numbers_doer(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (!is_number(reader, i))
		return false;
	for (int k = i + 1; k < clause->last && k <= i + RC_RANK_PHRASE; k++)
	{
		if (rc_measure_reads(rc_at(reader, k), RC_AGENT))
			return true;
		if (rc_at(reader, k)->type != RC_WORD && rc_at(reader, k)->material == NULL)
			break;
	}
	return is_followed_by_field(reader, clause, i);
}

/* "is a distant second", "was a close third" */
static bool
is_far_behind(const rc_reader *reader, const rc_clause *clause, int i)
{
	return i >= clause->first + 2 && rc_spells_of(&reader->mentions, i - 1, RC_SPELT_FAR) &&
		   rc_spells(&reader->mentions, i - 2, "a");
}

/*
 * "Madagascar is third in graphite", "Peru is second", "its reserves are third", "being ninth by output": one who is so, and
 * nothing of which he is.
 */
static bool
is_in_place(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);
	int is =
		i - 1 -
		(rc_spells_of(&reader->mentions, i - 1, RC_SPELT_RANK_ADVERB) || rc_has_cue(rc_at(reader, i - 1), RC_CUE_ALSO));

	if (is == clause->first && rc_spells(&reader->mentions, is, "being"))
		return leads_to_field(next);
	return is > clause->first && rc_has_cue(rc_at(reader, is), RC_CUE_COPULA) &&
		   (rc_may_act(rc_at(reader, is - 1)) || rc_counts(rc_measure_of(rc_at(reader, is - 1)))) &&
		   !rc_is_firm(rc_at(reader, is - 1)) &&
		   (i + 1 >= clause->last || next->type == RC_MARK || leads_to_field(next));
}

/* "Second comes Russia", "third is Peru", "second in output is Brazil": who is told to be so behind an ordinal that opens the clause; or -1. */
static int
inverted(const rc_reader *reader, const rc_clause *clause, int i)
{
	int verb = i + 1;

	if (i > clause->first + 1 || (i > clause->first && !rc_is_list_joint(rc_at(reader, clause->first)) &&
								  !rc_has_cue(rc_at(reader, clause->first), RC_CUE_ARTICLE)))
		return -1;
	if (rc_has_cue(rc_at(reader, verb), RC_CUE_IN) || rc_has_cue(rc_at(reader, verb), RC_CUE_ONE_OF))
	{
		while (verb < clause->last && !rc_has_cue(rc_at(reader, verb), RC_CUE_COPULA) &&
			   !rc_spells(&reader->mentions, verb, "comes") && !rc_spells(&reader->mentions, verb, "came"))
			verb++;
	}
	if (verb + 1 >= clause->last ||
		!(rc_has_cue(rc_at(reader, verb), RC_CUE_COPULA) || rc_spells(&reader->mentions, verb, "comes") ||
		  rc_spells(&reader->mentions, verb, "came")))
		return -1;
	verb += 1 + rc_has_cue(rc_at(reader, verb + 1), RC_CUE_ARTICLE);
	return verb < clause->last && rc_is_actor(rc_at(reader, verb)) && rc_can_act(reader, verb) ? verb : -1;
}

/*
 * "puts the country third among importers", "place Vietnam second in the world": whom an English verb of ranking places, told
 * between it and the ordinal; or -1.
 */
static int
one_placed(const rc_reader *reader, const rc_clause *clause, int i)
{
	int one = i - 1;
	int verb = one - 1 - (one > clause->first && rc_has_cue(rc_at(reader, one - 1), RC_CUE_ARTICLE));

	if (verb < clause->first || !rc_may_act(rc_at(reader, one)) || !rc_can_act(reader, one) ||
		!rc_spells_of(&reader->mentions, verb, RC_SPELT_RANK_OTHERS))
		return -1;
	return i + 1 >= clause->last || leads_to_field(rc_at(reader, i + 1)) ? one : -1;
}

/* "ranks second", "came only third", "occupies fifth place", "the No. 2 producer", "the runner-up" */
static bool
ranks_in_english(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const said_of_something[] = {"first in the world", "the first in the world"};
	int verb = i - 1 - rc_spells_of(&reader->mentions, i - 1, RC_SPELT_RANK_ADVERB);

	if (numbers_doer(reader, clause, i) || is_far_behind(reader, clause, i) || is_in_place(reader, clause, i))
		return true;

	/* "First" is too common a word; it is known only together with one of these. */
	if (RC_SPELLS_ANY(&reader->mentions, i, said_of_something))
		return false;
	if (rc_has_cue(rc_at(reader, i), RC_CUE_FIRST) || rc_spells(&reader->mentions, i, "runner-up"))
		return true;
	return (verb >= clause->first && rc_spells_of(&reader->mentions, verb, RC_SPELT_RANK_VERB)) ||
		   (i + 1 < clause->last && rc_spells_of(&reader->mentions, i + 1, RC_SPELT_RANK_PLACE));
}

/* 没有哪个国家, 没有谁: is it a Chinese denial of anybody, among the words of the first place? */
static bool
denies_anybody(const rc_mention *mention, const char *text)
{
	return !mention->latin && mention->to - mention->from >= 9 &&
		   (memcmp(text + mention->from, "没有", 6) == 0 || memcmp(text + mention->from, "沒有", 6) == 0);
}

/* 比得过, 能超过, 能排在, 能同: does the Chinese word at i compare those who are denied with somebody? */
static bool
compares_in_chinese(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_COMPARE_ZH) || rc_has_cue(rc_at(reader, i), RC_CUE_MORE_THAN) ||
		   rc_has_cue(rc_at(reader, i), RC_CUE_THAN);
}

/*
 * 没有哪个国家比得过南非, 没有谁的产量能超过它: whom all others are told to come behind, for the Chinese denial at i; i
 * itself where he was told before (没有谁能超过); -1 where nothing is compared, or with a figure.
 */
static int
unequalled_in_chinese(const rc_reader *reader, const rc_clause *clause, int i)
{
	bool compared = rc_spells(&reader->mentions, i, "没有比") || rc_spells(&reader->mentions, i, "沒有比");

	for (int k = i + 1; k < clause->last; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->type == RC_QUANTITY)
			return -1;
		compared |= compares_in_chinese(reader, k);
		if (compared && rc_may_act(mention) && !rc_is_rank_whole(reader, k) &&
			(!rc_is_actor(mention) || rc_can_act(reader, k)))
			return rc_next_of(&reader->mentions, RC_VALUE_SORT, k, clause->last) < clause->last ? -1 : k;
	}
	return compared ? i : -1;
}

/* "has the most lithium", "the most antimony reserves": is the superlative one of goods or of what is measured of them? */
static bool
is_most_of_goods(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *next = rc_at(reader, i + 1);

	if (i + 1 >= clause->last || i == clause->first ||
		!(rc_has_cue(rc_at(reader, i - 1), RC_CUE_HOLD) || rc_is_measure_verb(rc_at(reader, i - 1)) ||
		  rc_has_cue(rc_at(reader, i - 1), RC_CUE_WITH)))
		return false;
	return next->material != NULL || (next->measure != NULL && !rc_measure_reads(next, RC_AGENT));
}

/* "After China, the largest": the one named comes first. */
static bool
follows_another(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *from = clause > reader->clauses.items ? clause - 1 : clause;

	for (int i = from->first; i + 1 < clause->last; i++)
	{
		/* "after the Pentagon took a stake" tells what happened before. */
		if ((rc_spells(&reader->mentions, i, "after") || rc_spells(&reader->mentions, i, "behind") ||
			 (rc_spells(&reader->mentions, i, "to") && rc_spells(&reader->mentions, i - 1, "next"))) &&
			rc_is_actor(rc_at(reader, i + 1)) &&
			(i + 2 >= clause->last ||
			 (rc_at(reader, i + 2)->type != RC_WORD && !rc_is_predicate(rc_at(reader, i + 2)))))
			return true;
	}
	return false;
}

/* 仅次于中国, 仅次于中国和巴西: how many are named that come before? */
static int
count_ahead(const rc_reader *reader, const rc_clause *clause, int i)
{
	int count = 0;

	for (int k = i + 1; k < clause->last && (count > 0 || k <= i + 3); k++)
	{
		/* 居第一的中国: the place of the one ahead is told on its own. */
		if (rc_is_ordinal(rc_at(reader, k)) && count == 0)
			return 0;
		/* 内蒙古包头市 is one. */
		if (rc_is_actor(rc_at(reader, k)))
			count += count == 0 || rc_is_joint(rc_at(reader, k - 1));
		else if (count > 0 && !rc_is_joint(rc_at(reader, k)))
			break;
	}
	return count;
}

/* "Brazil ranks second in reserves, India third and Australia fourth" */
static bool
goes_on_ranking(const rc_reader *reader, const rc_clause *clause, int i)
{
	return i > clause->first && rc_is_actor(rc_at(reader, i - 1)) && rc_at(reader, i - 1)->role == RC_ROLE_BARE &&
		   (i + 1 == clause->last || rc_has_cue(rc_at(reader, i + 1), RC_CUE_AND) ||
			rc_at(reader, i + 1)->type == RC_MARK) &&
		   reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_RANK;
}

/* "ranks first in niobium and second in graphite": the same one's place in something else. */
static bool
ranks_in_more(const rc_reader *reader, const rc_clause *clause, int i)
{
	bool joined = i > 0 && (i == clause->first || rc_is_joint(rc_at(reader, i - 1)));

	return joined && i + 2 < clause->last && rc_at(reader, i + 1)->latin &&
		   (rc_spells(&reader->mentions, i + 1, "in") || rc_spells(&reader->mentions, i + 1, "for")) &&
		   reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_RANK;
}

/* Places beyond this are counted by nobody. */
#define MOST_PLACES 20

/* "among the top five producers", "one of the top 10": how many they are, or 0. */
static int
among_top(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_quantity *count = i + 1 < clause->last ? rc_at(reader, i + 1)->quantity : NULL;

	/* "among the five largest deposits" */
	if (count == NULL && i > clause->first && rc_at(reader, i)->latin)
		count = rc_at(reader, i - 1)->quantity;
	else if (!rc_spells(&reader->mentions, i, "top"))
		return 0;
	if (count == NULL || count->kind != RC_Q_NUMBER || !count->value.has_low || count->value.low.exponent < 0 ||
		count->value.low.divisor != 1 || rc_number_compare(count->value.low, rc_number_int(2)) < 0 ||
		rc_number_compare(count->value.low, rc_number_int(MOST_PLACES)) > 0)
		return 0;
	for (int k = i - 1; k >= clause->first && k >= i - 5; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_ONE_OF) || rc_spells(&reader->mentions, k, "among") ||
			rc_spells(&reader->mentions, k, "in") || rc_spells(&reader->mentions, k, "into"))
			return (int) rc_number_approximate(count->value.low);
	}
	return 0;
}

/* 世界十大锂生产商之一, 位列全球前三: the last of the places that a Chinese word for the first ones leaves open, or 0. */
static int
among_first(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const digits[] = {"三", "四", "五", "六", "七", "八", "九", "十"};
	const rc_mention *mention = rc_at(reader, i);
	const char *text = reader->mentions.text.data + mention->from;
	bool first = memcmp(text, "前", 3) == 0;
	bool one_of = rc_find_cue(reader, (rc_stretch){i + 1, clause->last}, RC_CUE_ONE_OF) >= 0;
	int tie = i - 1;

	/* 前三大生产国占九成 tells of all three. */
	while (tie > clause->first && rc_at(reader, tie)->entity != NULL)
		tie--;
	if (mention->to - mention->from < 6 ||
		!(one_of || (first && tie >= clause->first &&
					 (rc_has_cue(rc_at(reader, tie), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, tie), RC_CUE_REACH)) &&
					 (i + 1 >= clause->last || rc_at(reader, i + 1)->type == RC_MARK))))
		return 0;
	for (size_t k = 0; k < sizeof(digits) / sizeof(digits[0]); k++)
	{
		if (memcmp(text + (first ? 3 : 0), digits[k], 3) == 0)
			return (int) k + 3;
	}
	return 0;
}

/* 锂储量全球最多: is the Chinese word for "most", which may also mean "at most", told of a measure, and ends the statement? */
static bool
tells_most(const rc_reader *reader, const rc_clause *clause, int i)
{
	int before = i - 1;

	if (before > clause->first && rc_is_rank_whole(reader, before))
		before--;
	/* 镓的供应，数中国最多 */
	if (before > clause->first && before <= clause->first + 1 && rc_may_act(rc_at(reader, before)) &&
		rc_spells_of(&reader->mentions, before - 1, RC_SPELT_COUNT_AS_MOST_ZH))
		return i + 1 >= clause->last || rc_at(reader, i + 1)->type == RC_MARK;
	/* 德国消费的锗最多 */
	if (before > clause->first + 1 && rc_at(reader, before)->material != NULL &&
		rc_spells(&reader->mentions, before - 1, "的") && rc_is_measure_verb(rc_at(reader, before - 2)))
		before -= 2;
	return before >= clause->first && rc_at(reader, before)->measure != NULL &&
		   (i + 1 >= clause->last || rc_at(reader, i + 1)->type == RC_MARK ||
			rc_spells(&reader->mentions, i + 1, "的"));
}

/* The place that a superlative tells, or 0. */
static int
superlative(const rc_reader *reader, const rc_clause *clause, int i)
{
	if (rc_has_cue(rc_at(reader, i), RC_CUE_LESS_THAN) && !tells_most(reader, clause, i))
		return 0;
	if (rc_spells(&reader->mentions, i, "the most") && !is_most_of_goods(reader, clause, i))
		return 0;
	/* "unmatched technical expertise": who knows best need not make most. */
	if (rc_says_of(&reader->mentions, i + 1, i + 4 < clause->last ? i + 4 : clause->last, RC_SPELT_SKILL))
		return 0;
	return rc_at(reader, i)->latin && follows_another(reader, clause) ? 2 : 1;
}

rc_rank_place
rc_rank_place_at(const rc_reader *reader, const rc_clause *clause, int i)
{
	rc_rank_place result = {.first = i, .last = i + 1, .holder = -1};
	const rc_mention *mention = rc_at(reader, i);
	bool largest_next = i + 1 < clause->last && rc_has_cue(rc_at(reader, i + 1), RC_CUE_LARGEST);

	result.number = rc_ordinal_of(mention);
	if (result.number > 0 && mention->latin && goes_on_ranking(reader, clause, i))
		result.holder = i - 1;
	else if (result.number > 0 && mention->latin && one_placed(reader, clause, i) >= 0)
		result.holder = one_placed(reader, clause, i);
	else if (result.number > 0 && mention->latin && !largest_next && inverted(reader, clause, i) >= 0)
	{
		result.holder = inverted(reader, clause, i);
		if (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_IN))
			result.last = result.holder + 1;
	}
	if (result.holder >= 0 || (result.number > 0 && mention->latin && !largest_next &&
							   (ranks_in_english(reader, clause, i) || ranks_in_more(reader, clause, i))))
		return result;
	if (result.number > 0)
	{
		/* In English an ordinal alone ranks nothing: "the third quarter", "a second plant". */
		if (mention->latin ? !largest_next : !largest_next && !rc_ranks_in_chinese(reader, clause, i))
			result.number = 0;
		if (largest_next)
			result.last = i + 2;
	}
	else if (!mention->latin && rc_has_cue(mention, RC_CUE_TOGETHER))
	{
		result.among = among_first(reader, clause, i);
		result.number = result.among > 0;
	}
	else if (rc_has_cue(mention, RC_CUE_LARGEST) && (result.among = among_top(reader, clause, i)) > 0)
	{
		result.number = 1;
		result.last = i + 1 + (i + 1 < clause->last && rc_at(reader, i + 1)->quantity != NULL);
	}
	else if (rc_has_cue(mention, RC_CUE_LARGEST) && rc_denies_others(reader, i))
		(void) rc_rank_compared(reader, clause, i, &result);
	else if (rc_has_cue(mention, RC_CUE_ONLY) && !rc_rank_compared(reader, clause, i, &result))
		result = (rc_rank_place){.first = i, .last = i + 1, .holder = -1};
	else if (rc_has_cue(mention, RC_CUE_LARGEST) && denies_anybody(mention, reader->mentions.text.data))
	{
		int other = unequalled_in_chinese(reader, clause, i);

		result.number = other >= 0;
		result.holder = other > i ? other : -1;
		result.denies = true;
	}
	else if (rc_has_cue(mention, RC_CUE_LARGEST))
		result.number = superlative(reader, clause, i);
	/* 仅次于…: right behind the first. */
	else if (rc_has_cue(mention, RC_CUE_SECOND_TO))
		result.number = mention->latin ? 2 : count_ahead(reader, clause, i) + 1;
	if (result.number == 1 && rc_has_cue(mention, RC_CUE_SECOND_TO))
		result.number = 0;
	return result;
}

/*-------------------------------------------------------------------------
 * What tells none
 *-------------------------------------------------------------------------
 */

/* "the leading refiner", "China's foremost producer": who leads is one of many, unless he is told to be the one that does. */
static bool
is_any_leader(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *before = rc_at(reader, i - 1);

	if (!rc_at(reader, i)->latin || !rc_spells_of(&reader->mentions, i, RC_SPELT_LEADING))
		return false;
	if (i == clause->first ||
		!(rc_spells(&reader->mentions, i - 1, "the") || rc_is_mark(before, '\'') || before->owner))
		return true;
	for (int k = i + 1; k < clause->last && k <= i + RC_RANK_PHRASE; k++)
	{
		if (rc_measure_reads(rc_at(reader, k), RC_AGENT))
			return false;
		if (rc_at(reader, k)->type == RC_MARK || rc_is_predicate(rc_at(reader, k)))
			break;
	}
	return true;
}

/* "one of the largest" names no place. */
static bool
is_one_of(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = i - 1; k >= clause->first && k >= i - 5; k--)
	{
		if (rc_spells(&reader->mentions, k, "one") || rc_spells(&reader->mentions, k, "some") ||
			rc_has_cue(rc_at(reader, k), RC_CUE_ONE_OF) ||
			(rc_at(reader, k)->quantity != NULL && rc_at(reader, k)->quantity->kind == RC_Q_NUMBER &&
			 rc_has_cue(rc_at(reader, k + 1), RC_CUE_OF)))
			return true;
	}
	/* "the largest of its kind" */
	if (i + 3 < reader->mentions.count && rc_spells(&reader->mentions, i + 2, "its") &&
		rc_spells(&reader->mentions, i + 3, "kind"))
		return true;
	/* "a top producer" */
	if (rc_spells(&reader->mentions, i, "top") && i > clause->first && rc_spells(&reader->mentions, i - 1, "a"))
		return true;
	/* "ranks third among producers" */
	return !rc_at(reader, i)->latin && rc_find_cue(reader, (rc_stretch){i, clause->last}, RC_CUE_ONE_OF) >= 0;
}

/* 世界最大的两个经济体, "the three largest producers": a place of several is nobody's. */
static bool
is_shared(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	const rc_mention *before = place->first > clause->first ? rc_at(reader, place->first - 1) : NULL;

	if (place->last < clause->last && rc_at(reader, place->last)->type == RC_QUANTITY)
		return true;
	return before != NULL && before->latin && before->type == RC_QUANTITY && before->quantity->kind == RC_Q_NUMBER;
}

/* "top producers of lithium were Australia": the first doers are several, too; but "has the second-largest deposits". */
static bool
is_of_several_doers(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	for (int i = place->last; i < clause->last && i <= place->last + RC_RANK_PHRASE; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->latin && rc_measure_reads(mention, RC_AGENT))
			return reader->mentions.text.data[mention->to - 1] == 's' &&
				   !(rc_measure_of(mention) == RC_M_RESERVES &&
					 rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_HOLD) >= 0);
		if (mention->type != RC_WORD && mention->material == NULL)
			break;
	}
	return false;
}

/* "has lost its place as the second-largest producer", "ceded its crown": the English place is told as one given up. */
static bool
is_given_up(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	for (int i = place->first - 1; i >= clause->first && rc_at(reader, place->first)->latin; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_GIVE_UP))
			return true;
	}
	return false;
}

/* "the second largest reserves, behind only China": the place was told already. */
static bool
repeats_rank(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_SECOND_TO))
		return false;
	for (int k = 0; k < reader->claims.count; k++)
	{
		if (reader->claims.items[k].kind == RC_RANK)
			return true;
	}
	return false;
}

bool
rc_is_nobodys_place(const rc_reader *reader, const rc_clause *clause, const rc_rank_place *place)
{
	if (place->among > 0)
		return false;
	return is_any_leader(reader, clause, place->first) || is_one_of(reader, clause, place->first) ||
		   is_shared(reader, clause, place) || is_of_several_doers(reader, clause, place) ||
		   is_given_up(reader, clause, place) || repeats_rank(reader, place->first);
}
