/*-------------------------------------------------------------------------
 *
 * firm_chinese.c
 *		Chinese firms that no table knows.
 *
 * 河岭矿业2024年开采…, 赣州诚正有色金属有限公司, 加拿大哈马资源公司: a short run of
 * characters that mean nothing else, before nouns that such firms are called
 * by.  Without this the firm's figures would be those of whom the text has
 * spoken before, of the place in its name, or of China.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/name.h"

#include <string.h>

#include "grammar/clause.h"
#include "grammar/short_name.h"
#include "text/spelling.h"

/* Bytes of the characters before the nouns, three each; and how many nouns a name has, at most: 新材料 科技 集团. */
#define RUN_LEAST 6
#define RUN_MOST 15
#define NOUNS 5

/* A name as it is being read: where its parts lie in the text. */
typedef struct firm
{
	size_t from, run, nouns, legal, to; /* the place in its name, the run, the nouns, the legal form, its end */
	bool surely;                        /* the last noun is that of a firm and of nothing else */
} firm;

/* 华, 德: a country, as a single character, which is none where it stands. */
static bool
means_nothing_here(const rc_mention *mention)
{
	static const uint64_t none[RC_CUE_WORDS];

	return mention->type == RC_TERM && mention->entity == NULL && mention->material == NULL &&
		   mention->measure == NULL && memcmp(mention->cues, none, sizeof(none)) == 0;
}

/* Does a Chinese character of no meaning to us, which small words are not written with, stand at mention i? */
static bool
is_of_run(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];

	return i < mentions->count && !mention->latin && mention->to - mention->from == 3 &&
		   (mention->type == RC_WORD || means_nothing_here(mention)) &&
		   !rc_spells_of(mentions, i, RC_SPELT_NO_NAME_CHARACTER_ZH);
}

static bool
is_land(const rc_mention *mention)
{
	return mention->entity != NULL && !mention->latin && mention->entity->class == RC_COUNTRY &&
		   mention->to - mention->from > 3;
}

static bool
is_place(const rc_mention *mention)
{
	return rc_is_place(mention) && !mention->latin;
}

/* Passes over the nouns and the legal form that stand at the byte, where the run ends. */
static void
read_nouns(const rc_mentions *mentions, firm *name)
{
	size_t at = name->nouns;
	size_t size;

	for (int i = 0; i < NOUNS && (size = rc_longest_of(mentions, at, mentions->to, RC_SPELT_FIRM_PART_ZH)) > 0; i++)
	{
		/* 股份 is a part of a name, 股份有限公司 of none. */
		if (rc_longest_of(mentions, at, mentions->to, RC_SPELT_FIRM_FORM_ZH) > size)
			break;
		name->surely = rc_stands_one_of(mentions, at, mentions->to, RC_SPELT_FIRM_NOUN_ZH);
		at += size;
	}
	name->legal = at;
	name->to = at + rc_longest_of(mentions, at, mentions->to, RC_SPELT_FIRM_FORM_ZH);
}

/* The mention that begins at the byte, or -1. */
static int
mention_at(const rc_mentions *mentions, int from, size_t at)
{
	while (from < mentions->count && mentions->items[from].from < at)
		from++;
	return from == mentions->count || mentions->items[from].from == at ? from : -1;
}

/* 矿企, 磁材企业: does the mention end with a noun for firms? */
static bool
is_noun_for_firms(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];

	return !mention->latin &&
		   rc_ends_with_one_of((rc_text){mentions->text.data + mention->from, mention->to - mention->from},
							   RC_SPELT_FIRM_ZH);
}

/* May a name begin at mention i: behind a mark, a small word, or a noun for firms? */
static bool
may_begin(const rc_mentions *mentions, int i)
{
	const rc_mention *before = &mentions->items[i - 1];

	return i == 0 || before->type == RC_MARK || before->time != NULL ||
		   rc_spells_of(mentions, i - 1, RC_SPELT_BEFORE_NAME_ZH) || is_noun_for_firms(mentions, i - 1);
}

/* Does what a firm does, or when, stand at mention i? */
static bool
is_deed(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];

	return i < mentions->count && (mention->time != NULL || mention->measure != NULL || rc_is_predicate(mention) ||
								   rc_has_cue(mention, RC_CUE_FORECAST) || rc_has_cue(mention, RC_CUE_SAID));
}

/* 恒远稀土2024年, 恒远稀土表示: does what stands behind goods make a firm of them? */
static bool
is_firms_own(const rc_mention *mention)
{
	return mention->time != NULL || rc_has_cue(mention, RC_CUE_SAID) || rc_has_cue(mention, RC_CUE_FORECAST) ||
		   rc_measure_of(mention) == RC_M_CAPACITY || rc_measure_of(mention) == RC_M_REVENUE;
}

/* Is what has been read a firm's name, behind which mention `behind` stands? */
static bool
is_firm(const rc_mentions *mentions, int first, int behind, const firm *name)
{
	if (rc_stands_one_of(mentions, name->run, mentions->to, RC_SPELT_NO_NAME_ZH))
		return false;
	if (name->legal == name->nouns)
		return false;
	if (name->to > name->legal)
		return true;
	/* 矿企哈马资源在坦桑尼亚 */
	if (first > 0 && is_noun_for_firms(mentions, first - 1))
		return true;
	if (name->surely)
		return is_deed(mentions, behind);
	return rc_stands_one_of(mentions, name->nouns, mentions->to, RC_SPELT_FIRM_GOODS_ZH) &&
		   mentions->items[first].from == name->run && (first == 0 || mentions->items[first - 1].type == RC_MARK) &&
		   is_firms_own(&mentions->items[behind]);
}

/* Mentions, and bytes, before a legal form that only names have. */
#define BUSINESS_REACH 14
#define BUSINESS_LEAST 6

/*
 * 天恒超细金属粉末有限公司: before a legal form that only names have any business may stand, and characters that mean
 * something elsewhere.  Is there such a form behind mention `run`?
 */
static bool
read_limited(const rc_mentions *mentions, int run, firm *name)
{
	for (int i = run; i < mentions->count && i < run + BUSINESS_REACH; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (mention->from - mentions->items[run].from >= BUSINESS_LEAST &&
			rc_stands_one_of(mentions, mention->from, mentions->to, RC_SPELT_LIMITED_ZH))
		{
			name->run = mentions->items[run].from;
			name->legal = mention->from;
			name->to = mention->from + rc_longest_of(mentions, mention->from, mentions->to, RC_SPELT_FIRM_FORM_ZH);
			return !rc_stands_one_of(mentions, name->run, mentions->to, RC_SPELT_NO_NAME_ZH);
		}
		if (mention->type == RC_MARK || mention->quantity != NULL || mention->time != NULL || mention->latin ||
			rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_OF) ||
			rc_spells_of(mentions, i, RC_SPELT_NO_NAME_CHARACTER_ZH))
			return false;
	}
	return false;
}

/* 哈马资源, 恒远新材料: the characters from mention `run` on, and the nouns behind them; false where they are not so many. */
static bool
read_run(const rc_mentions *mentions, int run, firm *name)
{
	int last = run;

	while (is_of_run(mentions, last) && mentions->items[last].to - mentions->items[run].from <= RUN_MOST &&
		   !(mentions->items[last].from - mentions->items[run].from >= RUN_LEAST &&
			 rc_stands_one_of(mentions, mentions->items[last].from, mentions->to, RC_SPELT_FIRM_PART_ZH)))
		last++;
	if (last >= mentions->count)
		return false;
	name->run = mentions->items[run].from;
	name->nouns = mentions->items[last].from;
	if (name->nouns - name->run < RUN_LEAST || name->nouns - name->run > RUN_MOST)
		return false;
	read_nouns(mentions, name);
	return true;
}

/* Reads a name that begins at mention i; the mention behind it, or -1 for none. */
static int
read_firm(const rc_mentions *mentions, int i, firm *name)
{
	int run = i + is_land(&mentions->items[i]);
	int place = run;
	int behind;

	/* 内蒙古包头恒远稀土有限公司 */
	while (run < mentions->count && run < place + 2 && is_place(&mentions->items[run]))
		run++;
	if (run >= mentions->count || !is_of_run(mentions, run))
		return -1;
	name->from = mentions->items[place].from;
	if (read_limited(mentions, run, name))
		return mention_at(mentions, run, name->to);
	if (!read_run(mentions, run, name))
		return -1;
	behind = mention_at(mentions, run, name->to);
	return behind >= 0 && is_firm(mentions, i, behind, name) ? behind : -1;
}

/* 赣州诚正有色金属有限公司 is 诚正有色金属 behind that, and 赣州诚正有色金属, without its legal form, here. */
static rc_text
name_of(const rc_reading *reading, const rc_mentions *mentions, const firm *name)
{
	rc_text full = {mentions->text.data + name->from, name->legal - name->from};
	rc_text brief = {mentions->text.data + name->run, name->legal - name->run};
	rc_text known = rc_full_name(reading, brief);

	if (name->run == name->from)
		return known.data != NULL ? known : full;
	if (known.data == NULL)
		rc_remember_short(reading, brief, full);
	return full;
}

/* SQM公司, 北方稀土有限公司: the mention behind the legal form that stands right behind a firm which the tables know; or -1. */
static int
behind_form(const rc_mentions *mentions, int i)
{
	size_t form = rc_is_company(&mentions->items[i])
					  ? rc_longest_of(mentions, mentions->items[i].to, mentions->to, RC_SPELT_FIRM_FORM_ZH)
					  : 0;

	return form > 0 ? mention_at(mentions, i, mentions->items[i].to + form) : -1;
}

/* Does the sentence have a noun or a legal form that names of firms end with, or a firm that the tables know?  Most have none. */
static bool
may_name_firm(const rc_mentions *mentions)
{
	for (int i = 0; i < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if (rc_is_company(mention) ||
			(!mention->latin && (rc_stands_one_of(mentions, mention->from, mentions->to, RC_SPELT_FIRM_PART_ZH) ||
								 rc_stands_one_of(mentions, mention->from, mentions->to, RC_SPELT_LIMITED_ZH))))
			return true;
	}
	return false;
}

void
rc_chinese_firms_find(const rc_reading *reading, rc_mentions *mentions)
{
	int kept = 0;

	if (!may_name_firm(mentions))
		return;
	for (int i = 0; i < mentions->count; kept++)
	{
		firm name = {0};
		rc_mention mention = mentions->items[i];
		/* What is cheap to ask is asked first: nearly each character of a Chinese sentence is a mention. */
		int behind = !mention.latin && (mention.type == RC_WORD || mention.type == RC_TERM) && may_begin(mentions, i) &&
							 (mention.entity != NULL || is_of_run(mentions, i))
						 ? read_firm(mentions, i, &name)
						 : -1;

		if (behind >= 0)
		{
			memset(mention.cues, 0, sizeof(mention.cues));
			mention.type = RC_PROPER;
			mention.name = name_of(reading, mentions, &name);
			mention.to = name.to;
			mention.entity = mention.material = mention.measure = NULL;
			mention.measure_forms = 0;
		}
		else
		{
			behind = behind_form(mentions, i);
			if (behind >= 0)
				mention.to = mentions->items[behind - 1].to;
		}
		mentions->items[kept] = mention;
		i = behind >= 0 ? behind : i + 1;
	}
	if (kept < mentions->count)
		memset(mentions->items + kept, 0, RC_MENTION_MARGIN * sizeof(rc_mention));
	mentions->count = kept;
}
