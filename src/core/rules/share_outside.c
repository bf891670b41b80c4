/*-------------------------------------------------------------------------
 *
 * share_outside.c
 *		Figures that look like shares and are none of ours.
 *
 * So much of goods of another field, of people and firms, of what something
 * contains, of what was before, or of nobody's anything.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/share_parts.h"

/* 全球八成的太阳能供应链: goods that are none of ours stand right behind the value, before what is done with them. */
static bool
is_of_unknown_goods(const rc_told_share *s)
{
	int i = s->value + 1 + rc_spells(&s->reader->mentions, s->value + 1, "的");
	int first;

	/* 几乎所有中国产的传感器 */
	while (rc_at(s->reader, s->value)->quantity->vague && i + 1 < s->whole.last &&
		   (rc_is_actor(rc_at(s->reader, i)) || rc_spells(&s->reader->mentions, i, "产") ||
			rc_spells(&s->reader->mentions, i, "的")))
		i++;
	first = i;
	if (i + 1 < s->whole.last && rc_is_use(rc_at(s->reader, i)) && rc_measure_reads(rc_at(s->reader, i + 1), RC_NAME) &&
		rc_measure_of(rc_at(s->reader, i + 1)) != RC_M_DEMAND &&
		rc_measure_of(rc_at(s->reader, i + 1)) != RC_M_CONSUMPTION)
		return true;
	if (i >= s->whole.last || rc_at(s->reader, i)->type != RC_WORD || rc_find_material(s->reader, s->whole) >= 0)
		return false;
	for (; i < s->whole.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (rc_measure_reads(mention, RC_NAME))
			return i > first + 1;
		if (mention->type == RC_MARK || mention->latin || rc_is_actor(mention) ||
			rc_spells(&s->reader->mentions, i, "的"))
			return false;
	}
	return false;
}

/* "the known, exploitable global reserves": does the comma or the world at i stand among what is said of English reserves? */
static bool
precedes_reserves(const rc_told_share *s, int i)
{
	const rc_mention *next = rc_at(s->reader, i + 1);

	if (rc_is_mark(rc_at(s->reader, i), ','))
		return rc_spells_of(&s->reader->mentions, i - 1, RC_SPELT_KIND_OF_RESERVES) && next->type == RC_WORD;
	return rc_names_world(rc_at(s->reader, i)) && (rc_measure_reads(next, RC_NAME) || next->material != NULL);
}

/* "100 percent of the beef", "half of the UK's electricity": a whole whose noun is nothing of the field. */
static bool
is_of_something_else(const rc_told_share *s)
{
	static const char *const pronouns[] = {"that", "this", "these", "those", "which"};
	const rc_mention *noun = NULL;

	if (s->reader->mentions.chinese)
		return is_of_unknown_goods(s);
	if (s->value + 1 >= s->clause->last || !rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF))
		return false;
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		/* "most of the material in the anodes": what it contains. */
		if (rc_has_cue(mention, RC_CUE_MATERIAL_REF))
			return i + 1 < s->clause->last && rc_has_cue(rc_at(s->reader, i + 1), RC_CUE_IN);
		/* "the majority of large-scale mining companies": so many of them. */
		if (mention->measure != NULL && i + 1 < s->whole.last &&
			rc_spells_of(&s->reader->mentions, i + 1, RC_SPELT_FIRMS))
			return true;
		if (mention->material != NULL || mention->measure != NULL || rc_has_cue(mention, RC_CUE_TOTAL) ||
			rc_spells_of(&s->reader->mentions, i, RC_SPELT_WHAT_WHOLE) ||
			rc_spells_of(&s->reader->mentions, i, RC_SPELT_KIND) ||
			(RC_SPELLS_ANY(&s->reader->mentions, i, pronouns) && i + 1 < s->clause->last &&
			 rc_at(s->reader, i + 1)->type != RC_WORD))
			return false;
		if (rc_is_mark(mention, '\''))
			continue;
		/* "known world resources": an adjective goes on with the phrase. */
		if (noun != NULL && mention->type != RC_WORD && !(mention->owner && i == s->whole.first + 1) &&
			!precedes_reserves(s, i))
			break;
		if (mention->type == RC_WORD || rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT) ||
			rc_has_cue(mention, RC_CUE_PRONOUN_THEY) || rc_has_cue(mention, RC_CUE_COMPANY_REF))
			noun = mention;
	}
	return noun != NULL && noun->type == RC_WORD;
}

/* 大部分, 多数 are words of many sentences: who has so much has to be told in the clause. */
bool
rc_share_names_holder(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && rc_can_act(s->reader, i) && !rc_is_world(rc_at(s->reader, i)->name))
			return true;
	}
	return false;
}

/* 大多数西方公司, 多數美國人, 80%的企业: so many of them, not so much of something. */
static bool
counts_people(const rc_told_share *s)
{
	static const char *const people[] = {"人", "公司", "企业", "企業", "国家", "國家", "民众", "民眾", "专家", "專家"};
	int i = s->value + 1;

	i += rc_spells(&s->reader->mentions, i, "的");
	if (i + 1 < s->clause->last && rc_is_actor(rc_at(s->reader, i)))
		i++;
	for (size_t k = 0; i < s->clause->last && k < sizeof(people) / sizeof(people[0]); k++)
	{
		size_t len = strlen(people[k]);
		size_t from = rc_at(s->reader, i)->from;

		/* 90%的人造石墨 */
		if (from + len <= s->reader->mentions.text.len && (k > 0 || rc_at(s->reader, s->value)->quantity->vague) &&
			memcmp(s->reader->mentions.text.data + from, people[k], len) == 0)
			return true;
	}
	return false;
}

/* "a 15 percent tax", "a 10% discount": between an article and a noun that is none of ours a rate is the noun's. */
static bool
describes_noun(const rc_told_share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};

	return !s->reader->mentions.chinese && s->value > s->clause->first && s->value + 1 < s->clause->last &&
		   (rc_spells(&s->reader->mentions, s->value - 1, "a") ||
			rc_spells(&s->reader->mentions, s->value - 1, "an")) &&
		   rc_at(s->reader, s->value + 1)->type == RC_WORD && !rc_share_is_interest(s) &&
		   rc_find_cue(s->reader, all, RC_CUE_SHARE_WORD) < 0;
}

/* "the majority (81%) of": a word for a share whose number stands right behind it. */
static bool
is_told_exactly(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;

	if (!(rc_at(reader, s->value)->quantity->vague || reader->mentions.chinese) || s->value + 2 >= s->clause->last ||
		rc_at(reader, s->value + 1)->type != RC_MARK ||
		(reader->mentions.chinese && !rc_is_mark(rc_at(reader, s->value + 1), '(')))
		return false;
	for (int i = s->value + 2; i < s->clause->last && i <= s->value + 3; i++)
	{
		if (rc_at(reader, i)->quantity != NULL)
			return rc_at(reader, i)->quantity->kind == RC_Q_SHARE;
	}
	return false;
}

/* 不足去年同期的三成, 关税从10%涨到25%: so much of what was before, or of a rate told in the Chinese clause before. */
static bool
is_of_other_time_or_rate(const rc_told_share *s)
{
	const rc_clause *before = s->clause - 1;
	int at = s->value - 2;

	if (!s->reader->mentions.chinese)
		return false;
	if (at >= s->clause->first && rc_spells(&s->reader->mentions, at + 1, "的") &&
		(rc_spells(&s->reader->mentions, at, "同期") || rc_holds(&s->reader->mentions, at, "同期") ||
		 rc_spells(&s->reader->mentions, at, "水平")))
		return true;
	return before >= s->reader->clauses.items &&
		   rc_find_measure(s->reader, (rc_stretch){0, s->value}, RC_M_TARIFF) >= 0 &&
		   rc_measure_of(rc_at(s->reader, before->last - 1)) == RC_M_TARIFF && !rc_share_names_holder(s);
}

/* 没有哪个国家的产量超过中国的一半: a part that nobody has. */
static bool
is_nobodys(const rc_told_share *s)
{
	int denial = s->reader->mentions.chinese
					 ? rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_LARGEST)
					 : -1;

	return denial >= 0 &&
		   (rc_holds(&s->reader->mentions, denial, "没有") || rc_holds(&s->reader->mentions, denial, "沒有"));
}

/* "a quarter of the 60 minerals": so many of so many things. */
static bool
is_of_count(const rc_told_share *s)
{
	int at = s->value + 2;

	if (s->reader->mentions.chinese || at >= s->clause->last || !rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF))
		return false;
	at += rc_has_cue(rc_at(s->reader, at), RC_CUE_ARTICLE) && at + 1 < s->clause->last;
	return rc_at(s->reader, at)->type == RC_QUANTITY && rc_at(s->reader, at)->quantity->kind == RC_Q_NUMBER;
}

/* "Cerium, which makes up half of Mountain Pass ore": what ore contains. */
static bool
is_content_of_ore(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int ore = reader->mentions.chinese ? -1 : rc_find_material(reader, s->whole);

	if (ore < 0 || s->predicate < 0 || !rc_has_cue(rc_at(reader, s->predicate), RC_CUE_ACCOUNT_FOR) ||
		!rc_text_is(rc_material_name(rc_at(reader, ore)), "rare earth ores") ||
		rc_measure_in(reader, s->whole, true) >= 0)
		return false;
	return rc_find_material(reader, s->part) >= 0 || (s->clause->relative && rc_subject_in(reader, s->part) < 0 &&
													  rc_at(reader, s->clause->first - 3)->material != NULL);
}

/* "all but 1 percent": what is left over. */
static bool
is_left_over(const rc_told_share *s)
{
	return s->value >= 2 && !s->reader->mentions.chinese && rc_has_cue(rc_at(s->reader, s->value - 1), RC_CUE_BUT) &&
		   rc_has_cue(rc_at(s->reader, s->value - 2), RC_CUE_ALL);
}

/* Is the value told of something that is none of ours, or so vaguely that it says nothing? */
bool
rc_share_is_outside(const rc_told_share *s)
{
	if (is_told_exactly(s) || is_nobodys(s) || is_of_other_time_or_rate(s))
		return true;
	if (rc_spells(&s->reader->mentions, s->value + 1, "owned") || is_of_something_else(s))
		return true;
	if (is_of_count(s) || is_left_over(s) || is_content_of_ore(s))
		return true;
	/* "the mine (60% Antofagasta)" */
	if (s->clause->aside && !s->reader->mentions.chinese && s->value == s->clause->first &&
		s->value + 1 < s->clause->last && rc_is_firm(rc_at(s->reader, s->value + 1)) && s->reader->scene->share_age > 0)
		return true;
	/* "products that contain more than 0.1% of Chinese rare earths" */
	if (rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_CONTAIN) >= 0)
		return true;
	if (s->reader->mentions.chinese &&
		(counts_people(s) || (rc_at(s->reader, s->value)->quantity->vague && !rc_share_names_holder(s))))
		return true;
	/* 若中断一成的供应: nobody is said to have it. */
	if (s->reader->mentions.chinese && !rc_share_names_holder(s) &&
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_IF) >= 0)
		return true;
	return describes_noun(s);
}
