/*-------------------------------------------------------------------------
 *
 * slots_modality.c
 *		How surely a clause tells what it says: as a fact, as something to come,
 *		or as something that may be.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/slots.h"

#include <string.h>

/* Mentions between a verb of foreseeing and what is seen to move. */
#define SEEN_REACH 6

/* "Pentagon to become top shareholder", "the EU is to extract": an infinitive for the future. */
static bool
is_to_do(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; rc_may_have_cue(&reader->mentions, RC_CUE_TO) && i + 2 < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		const rc_mention *next = rc_at(reader, i + 2);

		if (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO) || !rc_at(reader, i + 1)->latin)
			continue;
		if (rc_is_actor(next) || next->material != NULL || next->type == RC_QUANTITY ||
			rc_has_cue(next, RC_CUE_ARTICLE))
			continue;
		if ((i == clause->first && rc_is_actor(mention) && mention->role == RC_ROLE_BARE) ||
			/* "Halden Photonics of Norway to take 60%" */
			(i == clause->first + 2 && rc_is_actor(mention) && rc_has_cue(mention - 1, RC_CUE_OF) &&
			 rc_is_actor(mention - 2) && mention[-2].role == RC_ROLE_BARE) ||
			/* "Graphite demand to soar" */
			((i == clause->first || (i == clause->first + 1 && mention[-1].material != NULL)) &&
			 rc_measure_reads(mention, RC_NAME) && (rc_has_cue(next, RC_CUE_UP) || rc_has_cue(next, RC_CUE_DOWN))) ||
			rc_spells(&reader->mentions, i, "is") || rc_spells(&reader->mentions, i, "are"))
			return true;
	}
	return false;
}

/* 将稀土精矿价格上调至…, 将中国商品的关税: before a noun 将 marks the object of what was done; before a verb it tells of what is to come. */
static bool
marks_object(const rc_reader *reader, int i)
{
	const rc_mention *next;

	/* 将28家美国企业列入管控名单 */
	if (!rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_BA) && i + 1 < reader->mentions.count &&
		(rc_at(reader, i + 1)->quantity != NULL || rc_at(reader, i + 1)->entity != NULL) &&
		rc_find_cue(reader, (rc_stretch){i, reader->mentions.count}, RC_CUE_ENLIST) >= 0)
		return true;
	if (!(rc_spells(&reader->mentions, i, "将") || rc_spells(&reader->mentions, i, "將")) ||
		i + 2 >= reader->mentions.count)
		return false;
	next = rc_at(reader, i + 1);
	/* 将90%的锂精矿出口到中国, 将其产量的65%出口 */
	if (next->quantity != NULL)
		return rc_spells(&reader->mentions, i + 2, "的") || rc_at(reader, i + 2)->material != NULL;
	return next->material != NULL || rc_has_cue(next, RC_CUE_PRONOUN_IT) ||
		   (next->entity != NULL && next->role != RC_ROLE_BARE);
}

bool
rc_names_scheme(const rc_reader *reader, const rc_clause *clause, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_SCHEME_ZH) &&
		   (i + 1 >= clause->last || rc_at(reader, i + 1)->type == RC_MARK);
}

/* 3000万美元的计划: does the Chinese word for a plan name what a sum before it is spent on? */
static bool
is_funded_scheme(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (rc_at(reader, at)->latin || !rc_names_scheme(reader, clause, at))
		return false;
	for (int i = at - 1; i >= clause->first; i--)
	{
		if (rc_at(reader, i)->quantity != NULL)
			return rc_at(reader, i)->quantity->kind == RC_Q_MONEY;
	}
	return false;
}

/* "BREE sees exports sinking", "are seen growing": does the word at i foresee how something will move? */
static bool
is_seen_coming(const rc_reader *reader, int i)
{
	/* "has seen its imports rising" */
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_SEES_COMING) ||
		(i > 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_HOLD)))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + SEEN_REACH; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->quantity != NULL)
			return false;
		if (rc_has_cue(mention, RC_CUE_UP) || rc_has_cue(mention, RC_CUE_DOWN))
			return memcmp(reader->mentions.text.data + mention->to - 3, "ing", 3) == 0;
	}
	return false;
}

/* "pledged $100 million", "agreed to lend", "METI projects": what is promised or foreseen is yet to come. */
static bool
is_promised(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind)
{
	int said = reader->said_to - 1;

	if (said > reader->said_from && rc_at(reader, said)->latin &&
		rc_spells_of(&reader->mentions, said, RC_SPELT_FORESEE))
		return true;
	for (int i = clause->first; !reader->mentions.chinese && i < at && i < clause->last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_PROMISE) || is_seen_coming(reader, i))
			return true;
		/* "it expected exports to be down"; but "fewer than expected" */
		if (i > clause->first && rc_spells(&reader->mentions, i, "expected") && rc_may_act(rc_at(reader, i - 1)))
			return true;
		/* "will receive" is one word of the lexicon; "agreed to lift the ban": policies are agreed on, sums are agreed to be paid. */
		if (kind != RC_RESTRICTION && rc_begins_with(&reader->mentions, i, "will "))
			return true;
		if (kind != RC_RESTRICTION && i + 1 < at && rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO) &&
			rc_spells_of(&reader->mentions, i, RC_SPELT_UNDERTAKE))
			return true;
	}
	return false;
}

/* "Exporters shall obtain a licence": a notice orders what holds. */
static bool
orders(const rc_reader *reader, int at, rc_kind kind)
{
	return kind == RC_RESTRICTION && rc_spells(&reader->mentions, at, "shall");
}

static bool
tells_forecast(const rc_reader *reader, const rc_clause *clause, rc_kind kind)
{
	rc_stretch stretch = {clause->first, clause->last};
	int at = rc_find_cue(reader, stretch, RC_CUE_FORECAST);

	while (at >= 0 && (marks_object(reader, at) || is_funded_scheme(reader, clause, at) || orders(reader, at, kind)))
		at = rc_find_cue(reader, (rc_stretch){at + 1, stretch.last}, RC_CUE_FORECAST);
	return at >= 0;
}

/* "China should ban exports": a policy that somebody asks for. */
static bool
is_called_for(const rc_reader *reader, rc_stretch stretch, rc_kind kind)
{
	int should = kind == RC_RESTRICTION ? rc_find_cue(reader, stretch, RC_CUE_FORECAST) : -1;

	return should >= 0 && rc_spells(&reader->mentions, should, "should");
}

rc_modality
rc_modality_of(const rc_reader *reader, const rc_clause *clause, int at, rc_kind kind)
{
	rc_stretch stretch = {clause->first, clause->last};

	int possible = rc_find_cue(reader, stretch, RC_CUE_POSSIBLE);

	/* "perhaps 2 percent": what is not sure is the figure. */
	if (possible >= 0 && possible + 1 < clause->last && rc_at(reader, possible + 1)->type == RC_QUANTITY &&
		rc_spells(&reader->mentions, possible, "perhaps"))
		possible = rc_find_cue(reader, (rc_stretch){possible + 1, stretch.last}, RC_CUE_POSSIBLE);

	/* "a ban on minerals that could have military uses": what is said of a noun behind is not said of the statement. */
	if (possible > at && possible > clause->first && rc_at(reader, possible)->latin &&
		(rc_spells(&reader->mentions, possible - 1, "that") || rc_spells(&reader->mentions, possible - 1, "which")) &&
		(possible < 2 || !rc_has_cue(rc_at(reader, possible - 2), RC_CUE_SAID)))
		possible = rc_find_cue(reader, (rc_stretch){possible + 1, stretch.last}, RC_CUE_POSSIBLE);

	/* "said it would", "announced that it would": what is said to come. */
	if (possible >= 0 && rc_spells(&reader->mentions, possible, "would") &&
		(reader->said_to > reader->said_from ||
		 rc_find_cue(reader, (rc_stretch){clause->first, possible}, RC_CUE_SAID) >= 0))
		return RC_FORECAST;
	if (possible >= 0 || is_called_for(reader, stretch, kind))
		return RC_POSSIBLE;
	if (tells_forecast(reader, clause, kind) || is_to_do(reader, clause) || is_promised(reader, clause, at, kind))
		return RC_FORECAST;
	return RC_ASSERTED;
}

/* 我们预计，2025年…: does a Chinese word that foresees lead to all that stands behind its comma, up to the mention? */
static bool
is_led_by_forecast(const rc_reader *reader, int at)
{
	for (int i = 0; i + 1 < at && i < reader->mentions.count && rc_at(reader, i)->quantity == NULL; i++)
	{
		if ((rc_is_mark(rc_at(reader, i + 1), ',') || rc_is_mark(rc_at(reader, i + 1), ':')) &&
			rc_spells_of(&reader->mentions, i, RC_SPELT_FORESEES_ZH))
			return true;
	}
	return false;
}

bool
rc_is_foreseen(const rc_reader *reader, const rc_claim *claim, int at)
{
	const rc_claim *last = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (claim->modality != RC_ASSERTED || claim->kind > RC_CHANGE || !claim->has_period || claim->asof == RC_DATE_NONE)
		return false;
	/* "In 2031 it is the largest", 明年超越澳洲，成为最大的生产国: what has not begun. */
	if (claim->period.from != RC_DATE_NONE && claim->period.from > claim->asof)
		return true;
	if (!reader->mentions.chinese || claim->period.to == RC_DATE_NONE || claim->period.to <= claim->asof)
		return false;
	/* 计划今年产钴5万吨，同比增长42%: so much more than before. */
	if (claim->kind == RC_CHANGE && last != NULL && last->kind == RC_AMOUNT && last->modality == RC_FORECAST &&
		last->has_period && last->period.from == claim->period.from && last->period.to == claim->period.to &&
		last->measure == claim->measure && rc_text_same(last->subject, claim->subject))
		return true;
	return is_led_by_forecast(reader, at);
}
