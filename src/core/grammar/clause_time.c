/*-------------------------------------------------------------------------
 *
 * clause_time.c
 *		Where a statement of a clause ends, and what time it tells.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/clause.h"
#include "text/places.h"

#include <string.h>

/* 3月公布的清单, 去年发布的报告: does mention `out` tell when a paper was given out, rather than what it tells of? */
static bool
dates_paper(const rc_mentions *mentions, const rc_clause *clause, int out)
{
	return rc_spells_of(mentions, out, RC_SPELT_PUBLISH_ZH) && out + 1 < clause->last &&
		   rc_spells(mentions, out + 1, "的") &&
		   rc_says_of(mentions, out + 2, out + 5 < clause->last ? out + 5 : clause->last, RC_SPELT_PAPER_ZH);
}

/* Mentions between the giving out of a report and the word for what it says. */
#define REPORT_REACH 9

/* 今年初发布的报告指出, 9日公布数据，: does what is given out at mention `out` tell of something else? */
static bool
gives_out_report(const rc_mentions *mentions, int out)
{
	for (int k = out + 1; rc_spells_of(mentions, out, RC_SPELT_PUBLISH_ZH) && k < mentions->count &&
						  k <= out + REPORT_REACH && !rc_is_mark(&mentions->items[k], ',');
		 k++)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_SAID) || rc_spells_of(mentions, k, RC_SPELT_FIGURES_ZH))
			return true;
	}
	return false;
}

/* Mentions in brackets that only say once more what day it is: 20日（周二）, 今日（1/20）. */
#define SAME_DAY_REACH 6

/* The mention behind the one at i and brackets that follow it or hold it. */
static int
behind_same_day(const rc_mentions *mentions, int i)
{
	if (rc_is_mark(&mentions->items[i + 1], ')'))
		return i + 2;
	if (!rc_is_mark(&mentions->items[i + 1], '('))
		return i + 1;
	for (int k = i + 2; k < mentions->count && k <= i + SAME_DAY_REACH; k++)
	{
		if (rc_is_mark(&mentions->items[k], ')'))
			return k + 1;
	}
	return i + 1;
}

/* 新华社北京10月9日电　, 环球时报10月9日讯 , 财新网8月10日消息，: does the word for a report, and a pause, follow at byte `at`? */
static bool
ends_chinese_dateline(rc_text text, size_t at)
{
	static const char *const reports[] = {"电", "電", "讯", "訊", "专讯", "專訊", "专电", "專電", "消息"};
	static const char *const pauses[] = {"，", " ", "　", "）", ")", "：", ":", "（", "(", "】", "》", "〕", "]"};

	for (size_t i = 0; i < sizeof(reports) / sizeof(*reports); i++)
	{
		size_t end = at + strlen(reports[i]);

		if (end >= text.len || memcmp(text.data + at, reports[i], end - at) != 0)
			continue;
		for (size_t k = 0; k < sizeof(pauses) / sizeof(*pauses); k++)
		{
			if (end + strlen(pauses[k]) <= text.len && memcmp(text.data + end, pauses[k], strlen(pauses[k])) == 0)
				return true;
		}
	}
	return false;
}

/* 何咏前9日表示, 据新华社7月7日电: the day of telling in Chinese; that of an announcement may be the day of the act. */
static bool
is_of_chinese_saying(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	const rc_mention *next = i + 1 < clause->last ? &mentions->items[i + 1] : NULL;
	size_t end = mentions->items[i].to;

	if (mentions->items[i].time->grain <= RC_WEEK && ends_chinese_dateline(mentions->text, end))
		return true;
	if (gives_out_report(mentions, behind_same_day(mentions, i)))
		return true;
	if (next == NULL)
		return false;
	/* 部长12日在当地考察时透露， */
	if (mentions->items[i].time->grain <= RC_WEEK && rc_has_cue(&mentions->items[clause->last - 1], RC_CUE_SAID) &&
		!rc_spells_of(mentions, clause->last - 1, RC_SPELT_ANNOUNCED) &&
		mentions->items[clause->last - 1].measure == NULL)
		return true;
	return (mentions->items[i].time->grain <= RC_WEEK && rc_has_cue(next, RC_CUE_SAID) &&
			!rc_spells_of(mentions, i + 1, RC_SPELT_ANNOUNCED)) ||
		   dates_paper(mentions, clause, i + 1);
}

/* "A paper issued by the cabinet last month pointed out that": is the English time that of the paper which tells? */
static bool
dates_english_paper(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	static const char *const out[] = {"issued", "published", "released"};

	if (i + 1 >= clause->last || !mentions->items[i + 1].latin || !rc_has_cue(&mentions->items[i + 1], RC_CUE_SAID))
		return false;
	for (int k = i - 1; k > clause->first; k--)
	{
		if (RC_SPELLS_ANY(mentions, k, out))
			return true;
	}
	return false;
}

/* "said on Tuesday": the day of telling. */
static bool
is_of_saying(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	const rc_mention *before = i > clause->first ? &mentions->items[i - 1] : NULL;

	if (mentions->chinese ? is_of_chinese_saying(mentions, clause, i) : dates_english_paper(mentions, clause, i))
		return true;
	/* "today reported" */
	if (mentions->items[i].time->grain <= RC_WEEK && i + 1 < clause->last && mentions->items[i + 1].latin &&
		rc_has_cue(&mentions->items[i + 1], RC_CUE_SAID))
		return true;
	return before != NULL && before->latin && rc_has_cue(before, RC_CUE_SAID) && before->measure == NULL &&
		   mentions->items[i].time->grain <= RC_WEEK;
}

/* "from 2009 levels", "on their 2021 peak": the time of a level that another is compared with. */
static bool
is_of_old_level(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	static const char *const against[] = {"from",    "on",    "over",  "than", "versus",
										  "against", "above", "below", "to",   "of"};
	const char *time = mentions->text.data + mentions->items[i].from;
	/* "on last year's level" */
	int level = i + 1 + (i + 1 < clause->last && rc_is_mark(&mentions->items[i + 1], '\''));

	if (!mentions->items[i].latin || level >= clause->last || !rc_spells_of(mentions, level, RC_SPELT_OLD_LEVEL))
		return false;
	if (strncmp(time, "from ", 5) == 0 || strncmp(time, "over ", 5) == 0 || strncmp(time, "on ", 3) == 0)
		return true;
	for (int k = i - 1; k >= clause->first && k >= i - 2; k--)
	{
		if (RC_SPELLS_ANY(mentions, k, against))
			return true;
	}
	return false;
}

/* "the volume of 2022", "the level seen in May": can the mention be the noun of a level that is named with its time? */
static bool
names_level(const rc_mentions *mentions, int i, bool counted)
{
	return rc_spells_of(mentions, i, RC_SPELT_OLD_LEVEL) || rc_has_cue(&mentions->items[i], RC_CUE_COUNTED) ||
		   rc_spells_of(mentions, i, RC_SPELT_COUNTED) || (counted && rc_measure_reads(&mentions->items[i], RC_NAME));
}

/* "double the figure of 2009", "triple the exports of 2021", "half the level seen in May": is the time at i that of a level which a multiple is told of? */
static bool
is_of_multiplied(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	int level = i - 1 - (i > clause->first && rc_spells(mentions, i - 1, "seen"));
	const rc_mention *multiple;
	bool times;

	if (level < clause->first + 2 || !mentions->items[i].latin ||
		!(rc_has_cue(&mentions->items[level - 1], RC_CUE_ARTICLE) || rc_spells(mentions, level - 1, "its") ||
		  rc_spells(mentions, level - 1, "their")))
		return false;
	multiple = &mentions->items[level - 2];
	times = rc_has_cue(multiple, RC_CUE_DOUBLE) || rc_has_cue(multiple, RC_CUE_TRIPLE) ||
			(multiple->quantity != NULL && multiple->quantity->kind == RC_Q_MULTIPLE);
	return names_level(mentions, level, times) &&
		   (times || (multiple->quantity != NULL && multiple->quantity->kind == RC_Q_SHARE));
}

/* Words between those that compare and the time compared with: "than it had sold a year before". */
#define COMPARED_REACH 5

/*
 * "twice as much as in 2015", "as it did in 2015", "lower than they were in 2019", "a third of what they had been in 2015",
 * "half that of 2019": is the English time at i that of what is compared with?
 */
static bool
is_of_compared(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	for (int k = i - 1; k >= clause->first && k >= i - COMPARED_REACH; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		/* "lower than expected in May" is of May. */
		if (!mention->latin || rc_spells_of(mentions, k, RC_SPELT_FORESEEN))
			return false;
		/* "10 percent more than in the December quarter" */
		if ((rc_has_cue(mention, RC_CUE_MORE_THAN) || rc_has_cue(mention, RC_CUE_LESS_THAN)) && k < i - 1)
			return k > clause->first && mentions->items[k - 1].type == RC_QUANTITY &&
				   rc_has_cue(&mentions->items[k + 1], RC_CUE_IN);
		if (rc_has_cue(mention, RC_CUE_THAN) || rc_spells(mentions, k, "as much as") ||
			(rc_spells(mentions, k, "as") && (k == i - 1 || k > clause->first + 1)))
			return true;
		if (rc_spells(mentions, k, "of those") || rc_spells(mentions, k, "of that"))
			return k > clause->first && mentions->items[k - 1].type == RC_QUANTITY;
		if (rc_spells(mentions, k, "what") || rc_spells(mentions, k, "that") || rc_spells(mentions, k, "those"))
			return k > clause->first &&
				   (mentions->items[k - 1].type == RC_QUANTITY ||
					(rc_has_cue(&mentions->items[k - 1], RC_CUE_OF) && mentions->items[k - 2].type == RC_QUANTITY));
		if (mention->type != RC_WORD && !rc_has_cue(mention, RC_CUE_PRONOUN_THEY) &&
			!rc_has_cue(mention, RC_CUE_PRONOUN_IT) && !rc_has_cue(mention, RC_CUE_COPULA) &&
			!rc_has_cue(mention, RC_CUE_HOLD) && !rc_has_cue(mention, RC_CUE_OF) &&
			!rc_has_cue(mention, RC_CUE_ARTICLE) && !rc_has_cue(mention, RC_CUE_IN))
			return false;
	}
	return false;
}

/* "an increase of 27% over the first batch of 2020", "10% above the output of May": is the time at i that of a level behind such a word? */
static bool
is_over_level(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	static const char *const over[] = {"over", "above", "below", "from", "versus", "against"};
	int k = i - 1;

	if (k - 2 < clause->first || !mentions->items[i].latin || !rc_begins_with(mentions, i, "of ") ||
		!(names_level(mentions, k, true) || rc_spells(mentions, k, "batch")))
		return false;
	for (k--; k > clause->first && k >= i - COMPARED_REACH && !rc_has_cue(&mentions->items[k], RC_CUE_ARTICLE); k--)
		;
	return rc_has_cue(&mentions->items[k], RC_CUE_ARTICLE) && RC_SPELLS_ANY(mentions, k - 1, over);
}

/* "up", "2%": does the English word tell how something moved? */
static bool
tells_move(const rc_mention *mention)
{
	return mention->quantity != NULL || rc_has_cue(mention, RC_CUE_UP) || rc_has_cue(mention, RC_CUE_DOWN);
}

/* "down 18% on the previous three months": the time that a rate is told against; but "fell 3% on Monday". */
static bool
is_on_time(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	return i >= clause->first + 2 && rc_spells(mentions, i - 1, "on") && mentions->items[i - 2].quantity != NULL &&
		   mentions->items[i - 2].quantity->kind == RC_Q_SHARE && mentions->items[i].time->grain > RC_WEEK;
}

/* Mentions between "from" and the time of what is compared with: "2% from the previous assessment on April 24". */
#define BASE_REACH 4

/* "from their peak in 2011", 环比2017年四季度上涨: the time of what is compared with. */
bool
rc_is_of_base(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	static const char *const rates[] = {"同比", "环比", "環比"};
	bool placed = false;

	if (mentions->chinese && i > clause->first && RC_SPELLS_ANY(mentions, i - 1, rates))
		return true;
	/* 是去年同期的六倍 */
	if (mentions->chinese && i + 2 < clause->last && rc_spells(mentions, i + 1, "的") &&
		mentions->items[i + 2].type == RC_QUANTITY && mentions->items[i + 2].quantity->kind == RC_Q_MULTIPLE)
		return true;
	/* "54% more than in 2021", "lower than in May" */
	if (i >= clause->first + 1 && mentions->items[i].latin && mentions->items[i - 1].latin &&
		(rc_has_cue(&mentions->items[i - 1], RC_CUE_THAN) ||
		 (i >= clause->first + 2 && mentions->items[i - 2].type == RC_QUANTITY &&
		  (rc_has_cue(&mentions->items[i - 1], RC_CUE_MORE_THAN) ||
		   rc_has_cue(&mentions->items[i - 1], RC_CUE_LESS_THAN)))))
		return true;
	if (is_over_level(mentions, clause, i) || is_of_old_level(mentions, clause, i) ||
		is_of_multiplied(mentions, clause, i) || is_of_compared(mentions, clause, i))
		return true;
	if (is_on_time(mentions, clause, i))
		return true;
	for (int k = i - 1; k >= clause->first && k >= i - BASE_REACH; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		/* "exports of gallium from the port in May": where they come from. */
		if (mention->latin && rc_has_cue(mention, RC_CUE_FROM))
			return k < i - 1 && mention[-1].material == NULL && rc_measure_of(mention - 1) != RC_M_EXPORTS &&
				   (!placed || (k > clause->first && tells_move(mention - 1)));
		placed |= rc_has_cue(mention, RC_CUE_IN) || rc_has_cue(mention, RC_CUE_ON);
		if (mention->type != RC_WORD && !rc_has_cue(mention, RC_CUE_PRONOUN_THEY) &&
			!rc_has_cue(mention, RC_CUE_PRONOUN_IT) && !rc_has_cue(mention, RC_CUE_ARTICLE) &&
			!rc_has_cue(mention, RC_CUE_IN) && !rc_has_cue(mention, RC_CUE_ON))
			return false;
	}
	return false;
}

/* 2024年第46号: does the number of a paper begin at text[at]? */
static bool
is_number_of_paper(rc_text text, size_t at)
{
	static const char first[] = "第";
	static const char *const last[] = {"号", "號"};
	size_t end = at + strlen(first);

	if (end >= text.len || memcmp(text.data + at, first, strlen(first)) != 0)
		return false;
	while (end < text.len && text.data[end] >= '0' && text.data[end] <= '9')
		end++;
	return end > at + strlen(first) && end + strlen(last[0]) <= text.len &&
		   (memcmp(text.data + end, last[0], strlen(last[0])) == 0 ||
			memcmp(text.data + end, last[1], strlen(last[1])) == 0);
}

/* "Announcement No. 46 of 2024", 2024年第46号公告: the year of its number. */
static bool
is_of_paper(const rc_mentions *mentions, int i)
{
	const char *text = mentions->text.data;

	if (is_number_of_paper(mentions->text, mentions->items[i].to))
		return true;
	return i > 0 && mentions->items[i].latin && text[mentions->items[i].from] == 'o' &&
		   (mentions->items[i - 1].type == RC_WORD || mentions->items[i - 1].type == RC_QUANTITY) &&
		   text[mentions->items[i - 1].from] >= '0' && text[mentions->items[i - 1].from] <= '9' &&
		   mentions->items[i - 1].to - mentions->items[i - 1].from <= 3;
}

/* Mentions between a record and since when it is one. */
#define RECORD_REACH 5

/* 创16年来单月新高, 降至2020年以来的最低水平: the same in Chinese, where the record follows. */
static bool
is_of_chinese_record(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	rc_time_relation relation = mentions->items[i].time->relation;
	int last = i + 1 + RECORD_REACH < clause->last ? i + 1 + RECORD_REACH : clause->last;

	if (relation != RC_TIME_SINCE && relation != RC_TIME_PAST)
		return false;
	for (int k = i + 1; k < last && mentions->items[k].quantity == NULL; k++)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_RECORD) ||
			rc_stands_one_of(mentions, mentions->items[k].from, mentions->to, RC_SPELT_RECORD_ZH))
			return true;
	}
	return false;
}

/* "the highest since January", "for the first time since 2015": how long nothing like it was told of. */
static bool
is_of_record(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	if (mentions->chinese)
		return is_of_chinese_record(mentions, clause, i);
	if (mentions->items[i].time->relation != RC_TIME_SINCE || !mentions->items[i].latin ||
		!rc_may_have_cue(mentions, RC_CUE_RECORD))
		return false;
	for (int k = i - 1; k >= clause->first && k >= i - RECORD_REACH; k--)
	{
		if (rc_has_cue(&mentions->items[k], RC_CUE_RECORD))
			return true;
	}
	return false;
}

static bool
tells_time(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	const rc_time *time = mentions->items[i].time;

	return time != NULL && !time->unresolved && !time->comparison && !rc_is_of_base(mentions, clause, i) &&
		   !is_of_record(mentions, clause, i) && !is_of_saying(mentions, clause, i) && !is_of_paper(mentions, i);
}

/* 从2010年, 由去年: does the Chinese time begin with "from", or follow it? */
static bool
begins_from(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	const char *time = mentions->text.data + mentions->items[i].from;

	return memcmp(time, "从", 3) == 0 || memcmp(time, "由", 3) == 0 || memcmp(time, "從", 3) == 0 ||
		   memcmp(time, "自", 3) == 0 || (i > clause->first && rc_has_cue(&mentions->items[i - 1], RC_CUE_FROM));
}

/* Mentions between a level and its time, and between "from" and the level: "from the revised output of 90 tons made in 2022". */
#define LEVEL_TIME_REACH 2
#define LEVEL_FROM_REACH 6

/* "a 7% decrease from the 20,000 tons imported in 2022": the "from" before the level that the English time at i is of, or -1. */
static int
english_level_from(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	int level = i - 1;
	int last;

	while (level > clause->first && level > i - 1 - LEVEL_TIME_REACH && mentions->items[level].type == RC_WORD)
		level--;
	if (rc_measure_reads(&mentions->items[level], RC_PAST))
		level--;
	if (level <= clause->first || mentions->items[level].type != RC_QUANTITY ||
		mentions->items[level].quantity->kind == RC_Q_SHARE)
		return -1;
	last = level - LEVEL_FROM_REACH;
	for (int k = level - 1; k >= clause->first && k >= last; k--)
	{
		const rc_mention *mention = &mentions->items[k];

		if (rc_has_cue(mention, RC_CUE_FROM))
			return k;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || mention->type == RC_TIME)
			return -1;
	}
	return -1;
}

/* "from 50,000 tons in 2022", where the value itself may stand in between. */
static bool
is_right_behind_level(const rc_mentions *mentions, const rc_clause *clause, int i)
{
	return i >= clause->first + 2 && mentions->items[i - 1].type == RC_QUANTITY && mentions->items[i - 1].latin &&
		   rc_has_cue(&mentions->items[i - 2], RC_CUE_FROM);
}

/*
 * "to 85,000 tons from 50,000 tons in 2022", 从上世纪70年代的74%降至目前的四成: the time
 * of the level that another, at mention `at`, is compared with.
 */
static bool
is_of_level_before(const rc_mentions *mentions, const rc_clause *clause, int i, int at)
{
	if (!mentions->items[i].latin)
		return i + 2 < at && mentions->items[i + 2].type == RC_QUANTITY &&
			   rc_has_cue(&mentions->items[i + 1], RC_CUE_OF) && begins_from(mentions, clause, i);
	return english_level_from(mentions, clause, i) > at || is_right_behind_level(mentions, clause, i);
}

int
rc_statement_end(const rc_mentions *mentions, const rc_clause *clause, int at)
{
	int i = at + 1;

	if (!rc_may_have_cue(mentions, RC_CUE_SUBORDINATE) && !rc_may_have_cue(mentions, RC_CUE_IF))
		return clause->last;
	while (i < clause->last && !(mentions->items[i].latin && (rc_has_cue(&mentions->items[i], RC_CUE_SUBORDINATE) ||
															  rc_has_cue(&mentions->items[i], RC_CUE_IF))))
		i++;
	return i < clause->last ? i : clause->last;
}

bool
rc_begins_statement_between(const rc_mentions *mentions, int from, int at)
{
	static const char *const words[] = {"before", "after",    "since",          "until",
										"once",   "because",  "because of",     "ahead of",
										"due to", "owing to", "as a result of", "in anticipation of"};

	for (int k = from; k < at && k < mentions->count && !mentions->chinese; k++)
	{
		if (mentions->items[k].latin && RC_SPELLS_ANY(mentions, k, words))
			return true;
	}
	return false;
}

/* Words between a value and its time: "1,508 tonnes in the June quarter". */
#define TIME_LEAD 2

const rc_time *
rc_clause_time(const rc_mentions *mentions, const rc_clause *clause, int at)
{
	const rc_time *best = NULL;
	int last = clause->last;
	int behind = at + 1;

	/* "from 90 percent in 2010 to 60 percent in 2023": each value has the time right behind it. */
	while (behind + 1 < clause->last && behind <= at + TIME_LEAD && mentions->items[behind].latin &&
		   (rc_has_cue(&mentions->items[behind], RC_CUE_IN) || rc_has_cue(&mentions->items[behind], RC_CUE_ARTICLE)))
		behind++;
	if (behind < clause->last && tells_time(mentions, clause, behind))
		return mentions->items[behind].time;
	/* "has tripled since China imposed licences in April": what another statement tells does not date this value. */
	if (at < clause->last &&
		(mentions->items[at].type == RC_QUANTITY || rc_has_cue(&mentions->items[at], RC_CUE_DOUBLE) ||
		 rc_has_cue(&mentions->items[at], RC_CUE_TRIPLE) || rc_has_cue(&mentions->items[at], RC_CUE_HALVE)))
		last = rc_statement_end(mentions, clause, at);
	/* "5.7% higher than 5,278 tons shipped in the same month last year": the time of what is compared with. */
	if (at + 1 < clause->last && mentions->items[at].type == RC_QUANTITY && mentions->items[at].latin &&
		mentions->items[at].quantity->kind == RC_Q_SHARE && mentions->items[at + 1].type == RC_QUANTITY)
		last = at + 1;
	for (int i = rc_next_of(mentions, RC_TIME_SORT, clause->first, last); i < last;
		 i = rc_next_of(mentions, RC_TIME_SORT, i + 1, last))
	{
		const rc_time *time = mentions->items[i].time;

		if (!tells_time(mentions, clause, i) || is_of_level_before(mentions, clause, i, at) ||
			rc_begins_statement_between(mentions, i + 1, at))
			continue;
		if (i < at || best == NULL)
			best = time;
	}
	return best;
}

bool
rc_tells_past(const rc_mentions *mentions, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last && !mentions->chinese; i++)
	{
		const rc_mention *mention = &mentions->items[i];
		const char *word = mentions->text.data + mention->from;
		const char *blank = memchr(word, ' ', mention->to - mention->from);
		/* "accounted for" */
		const char *end = blank != NULL ? blank : mentions->text.data + mention->to;

		if (!mention->latin || mention->capital || end - word < 3)
			continue;
		/* "rare earths produced in China make up": of a participle nothing is told. */
		if (rc_spells_of(mentions, i, RC_SPELT_PAST_VERB) ||
			(end[-1] == 'd' && end[-2] == 'e' && (rc_is_predicate(mention) || rc_measure_reads(mention, RC_PAST)) &&
			 i > clause->first &&
			 (rc_is_actor(mention - 1) || rc_has_cue(mention - 1, RC_CUE_PRONOUN_IT) ||
			  rc_has_cue(mention - 1, RC_CUE_PRONOUN_THEY) || mention[-1].measure != NULL)))
			return true;
	}
	return false;
}
