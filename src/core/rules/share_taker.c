/*-------------------------------------------------------------------------
 *
 * share_taker.c
 *		Parts of a firm's output that somebody takes.
 *
 * What is bought of it is supplied to the buyer, and the firm is the whole.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "rules/share_parts.h"

/* "Arafura will sell Hyundai 25% of its output": the firm between an English verb of selling and what it is sold, or -1. */
static int
sold_to(const rc_told_share *s)
{
	int who = s->value - 1;

	return who > s->clause->first && !s->reader->mentions.chinese && rc_is_firm(rc_at(s->reader, who)) &&
				   !rc_at(s->reader, who)->owner && rc_spells_of(&s->reader->mentions, who - 1, RC_SPELT_SELL) &&
				   rc_can_act(s->reader, who)
			   ? who
			   : -1;
}

/* "an offtake agreement with Sojitz for 65% of output": the firm with whom it is agreed, or -1. */
static int
taker_of_output(const rc_told_share *s, const rc_frame *frame)
{
	int with = rc_actor_in(s->reader, (rc_stretch){s->clause->first, s->value}, RC_ROLE_WITH);

	if (sold_to(s) >= 0)
		return sold_to(s);
	if (with < 0 || s->reader->mentions.chinese || !rc_is_firm(rc_at(s->reader, with)) ||
		(frame->measure != RC_M_PRODUCTION && frame->measure != RC_M_MINING && frame->measure != RC_M_REFINING &&
		 frame->measure != RC_M_CAPACITY && frame->measure != RC_M_SUPPLY))
		return -1;
	for (int i = s->clause->first; i < with; i++)
	{
		if (rc_says_of(&s->reader->mentions, i, i + 1, RC_SPELT_OFFTAKE))
			return with;
	}
	return -1;
}

/*
 * 双日将获得莱纳斯所产镝的65%, 七成产量由丰田通商承购: who takes so much of a firm's output in Chinese, told by a verb of
 * getting, or of buying ahead; or -1.
 */
static int
chinese_taker(const rc_told_share *s, const rc_claim *claim, const rc_frame *frame)
{
	rc_stretch clause = {s->clause->first, s->clause->last};
	int taker = rc_actor_in(s->reader, clause, RC_ROLE_BY);
	bool buys = false;

	if (!s->reader->mentions.chinese || frame->measure == RC_M_INVESTMENT || claim->scope.len <= 2 ||
		rc_is_world(claim->scope) || !(rc_counts(frame->measure) || frame->measure == RC_M_NONE))
		return -1;
	for (int i = clause.first; i < clause.last && !buys; i++)
		buys = rc_stands_one_of(&s->reader->mentions, rc_at(s->reader, i)->from, s->reader->mentions.text.len,
								RC_SPELT_BUY_AHEAD_ZH);
	if (!buys && rc_find_cue(s->reader, (rc_stretch){clause.first, s->value}, RC_CUE_RECEIVE) < 0)
		return -1;
	if (taker < 0)
		taker = rc_actor_in(s->reader, clause, RC_ROLE_BARE);
	return taker >= 0 && rc_can_act(s->reader, taker) && !rc_text_same(rc_name_at(s->reader, taker), claim->scope)
			   ? taker
			   : -1;
}

/* "Japan will receive 65% of Lynas's output": who gets so much of what a firm makes by an English verb right before it, or -1. */
static int
english_taker(const rc_told_share *s, const rc_claim *claim, const rc_frame *frame)
{
	int taker = rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->value});

	if (s->reader->mentions.chinese || claim->scope.len <= 2 || rc_is_world(claim->scope) || taker < 0 ||
		frame->measure_inherited || frame->measure < RC_M_MINING || frame->measure > RC_M_REFINING ||
		!rc_has_cue(rc_at(s->reader, s->value - 1), RC_CUE_RECEIVE) || !rc_can_act(s->reader, taker) ||
		rc_text_same(rc_actor_name(s->reader, taker), claim->scope))
		return -1;
	return taker;
}

/* The firm of the article whose goods somebody else promises to buy, where there is one that is not the buyer. */
static rc_text
firm_spoken_of(const rc_told_share *s, rc_text buyer)
{
	rc_text company = s->reader->scene->company;

	return rc_text_same(company, buyer) ? (rc_text){NULL, 0} : company;
}

/* Words between the promise to buy and the part that is bought: "committed, within the framework, to buying". */
#define PROMISE_REACH 6

/* "committed to buy all of its magnets", "agreed to purchase 80% of the mine's output": is it promised to buy a part of somebody else's goods? */
static bool
promises_to_buy(const rc_told_share *s, const rc_frame *frame, rc_text buyer)
{
	const rc_reader *reader = s->reader;
	int bought = -1;

	/* "agreed to buy 40% of its rare earths from Australia", "20% of its needs": what it needs itself. */
	if (reader->mentions.chinese || frame->measure != RC_M_IMPORTS || !rc_at(reader, s->value)->latin ||
		rc_find_measure(reader, s->whole, RC_M_DEMAND) >= 0 ||
		rc_actor_in(reader, (rc_stretch){s->value + 1, s->clause->last}, RC_ROLE_FROM) >= 0)
		return false;
	for (int i = s->value - 1; i >= s->clause->first && i >= s->value - PROMISE_REACH; i--)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_IMPORTS && rc_is_measure_verb(rc_at(reader, i)))
			bought = i;
		else if (bought >= 0 && rc_spells_of(&reader->mentions, i, RC_SPELT_UNDERTAKE))
			return rc_find_cue(reader, s->whole, RC_CUE_SITE) >= 0 ||
				   /* "its" are the buyer's own, unless another firm was spoken of. */
				   (firm_spoken_of(s, buyer).data != NULL && (rc_find_cue(reader, s->whole, RC_CUE_PRONOUN_IT) >= 0 ||
															  rc_find_cue(reader, s->whole, RC_CUE_PRONOUN_THEY) >= 0));
	}
	return false;
}

/* "Halden Photonics is to take 60% of output": does a firm take so much of what another makes, of which the text speaks? */
static bool
takes_of_output(const rc_told_share *s, rc_text buyer, const rc_claim *claim)
{
	const rc_reader *reader = s->reader;
	int taker = rc_subject_in(reader, (rc_stretch){s->clause->first, s->value});
	int made = rc_measure_in(reader, s->whole, true);
	bool takes = false;

	if (reader->mentions.chinese || taker < 0 || !rc_is_firm(rc_at(reader, taker)) ||
		firm_spoken_of(s, buyer).data == NULL || !rc_text_same(rc_actor_name(reader, taker), buyer) ||
		(claim->scope.data != NULL && !rc_text_same(claim->scope, buyer)) ||
		rc_actor_in(reader, (rc_stretch){s->value + 1, s->clause->last}, RC_ROLE_FROM) >= 0)
		return false;
	for (int i = s->value - 1; i > taker && i >= s->value - PROMISE_REACH; i--)
		takes |= rc_spells_of(&reader->mentions, i, RC_SPELT_BUY_GOODS);
	return takes &&
		   (rc_find_cue(reader, s->whole, RC_CUE_SITE) >= 0 ||
			(made >= 0 && rc_measure_reads(rc_at(reader, made), RC_NAME) &&
			 rc_measure_of(rc_at(reader, made)) >= RC_M_MINING && rc_measure_of(rc_at(reader, made)) <= RC_M_CAPACITY));
}

/* 换取, "securing", "in return for": the word of the clause that says that the part is got for something, or -1. */
static int
got_in_return(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->value; i++)
	{
		if (rc_has_cue(rc_at(s->reader, i), RC_CUE_RECEIVE) || rc_spells_of(&s->reader->mentions, i, RC_SPELT_RETURN))
			return i;
	}
	return -1;
}

/* Is nobody named from mention i on but the one of the name? */
static bool
names_none_but(const rc_told_share *s, int i, rc_text name)
{
	for (; i < s->clause->last && (i <= s->value || rc_at(s->reader, i)->quantity == NULL); i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && !rc_text_same(rc_actor_name(s->reader, i), name))
			return false;
	}
	return true;
}

/*
 * 向莱纳斯投资2亿澳元，换取其65%的镝, "invested in Lynas in return for 65% of its output": the claim of a sum put into a firm
 * that this part of its goods is got for; or NULL.
 */
static const rc_claim *
investment_rewarded(const rc_told_share *s, const rc_frame *frame)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;
	rc_stretch clause = {s->clause->first, s->clause->last};

	if (told == NULL || told->kind != RC_AMOUNT || told->measure != RC_M_INVESTMENT || told->partner.len <= 2 ||
		(rc_find_material(s->reader, clause) < 0 && rc_measure_in(s->reader, clause, true) < 0) ||
		frame->measure == RC_M_EXPORTS || frame->measure == RC_M_RESERVES || got_in_return(s) < 0)
		return NULL;
	for (int i = clause.first; i < clause.last; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_STOCK))
			return NULL;
	}
	return names_none_but(s, got_in_return(s), told->partner) ? told : NULL;
}

/* What is bought of a firm's output is supplied to the buyer, and the firm is the whole. */
void
rc_share_turn_to_offtake(const rc_told_share *s, rc_frame *frame, rc_claim *claim)
{
	/* 双日将获得莱纳斯所产镝的65% */
	int taker = chinese_taker(s, claim, frame);
	const rc_claim *investment = investment_rewarded(s, frame);
	int seller, buyer;

	if (investment != NULL)
	{
		claim->subject = investment->subject;
		claim->scope = investment->partner;
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_SUPPLY;
		return;
	}
	if (taker < 0)
		taker = english_taker(s, claim, frame);
	if (taker < 0)
	{
		taker = taker_of_output(s, frame);
		if (taker >= 0)
			claim->scope = claim->subject;
	}
	if (taker >= 0)
	{
		claim->subject = rc_actor_name(s->reader, taker);
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_SUPPLY;
		return;
	}
	if (promises_to_buy(s, frame, claim->subject) || takes_of_output(s, claim->subject, claim))
	{
		claim->scope = firm_spoken_of(s, claim->subject);
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_SUPPLY;
		return;
	}
	seller = rc_frame_seller(s->reader, s->clause, s->value);
	buyer = seller < 0 ? -1 : rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->value});
	/* "buys a third of its titanium from": what a firm needs, not what another makes. */
	if (seller < 0 || buyer < 0 || rc_find_cue(s->reader, s->whole, RC_CUE_PRONOUN_IT) >= 0 ||
		rc_find_cue(s->reader, s->whole, RC_CUE_PRONOUN_THEY) >= 0)
		return;
	claim->subject = rc_actor_name(s->reader, buyer);
	claim->scope = rc_actor_name(s->reader, seller);
	if (rc_text_same(claim->scope, claim->subject))
		claim->scope = firm_spoken_of(s, claim->subject);
	claim->partner = (rc_text){NULL, 0};
	frame->measure = RC_M_SUPPLY;
}

bool
rc_share_is_of_buyer(const rc_told_share *s, rc_text owner, rc_text part, const rc_frame *frame, const rc_claim *claim)
{
	const rc_scene *scene = s->reader->scene;
	rc_text exporter = rc_scene_exporter(scene);

	return owner.data == NULL && !s->reader->mentions.chinese && frame->measure == RC_M_EXPORTS &&
		   claim->partner.data == NULL && part.len == 2 && exporter.len == 2 && scene->exporter_age <= 1 &&
		   !rc_text_same(part, exporter) && !rc_share_names_world(s) &&
		   rc_find_measure(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_M_EXPORTS) > s->value;
}
