/*-------------------------------------------------------------------------
 *
 * rule_share.c
 *		A part of a whole.
 *
 * When a value is told as a part of a whole, and the claim that it makes.  The
 * whole, the measure and the parties have files of their own: share_parts.h.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "number/number.h"
#include "rules/rules.h"
#include "rules/share_parts.h"

/* 中国占了多少？答案是70%: nothing but the value behind a question for a share. */
static bool
answers(const rc_told_share *s)
{
	return s->reader->scene->share_age <= 1 && rc_measure_in(s->reader, s->part, false) < 0 &&
		   rc_subject_in(s->reader, s->part) < 0;
}

/* "gets virtually all its gallium from China": so much of what is one's own, which comes from somebody. */
static bool
takes_own(const rc_told_share *s)
{
	int own = s->value + 1;

	return own + 1 < s->clause->last &&
		   (rc_has_cue(rc_at(s->reader, own), RC_CUE_PRONOUN_IT) ||
			rc_has_cue(rc_at(s->reader, own), RC_CUE_PRONOUN_THEY)) &&
		   rc_at(s->reader, own)->owner && rc_find_material(s->reader, (rc_stretch){own + 1, s->clause->last}) >= 0 &&
		   rc_find_cue(s->reader, (rc_stretch){own, s->clause->last}, RC_CUE_FROM) >= 0;
}

/* "all of its production": told of nobody's trade and of no verb, a whole says nothing. */
static bool
is_all_of_nothing(const rc_told_share *s, int owner)
{
	const rc_quantity *quantity = rc_at(s->reader, s->value)->quantity;

	return quantity->vague && quantity->value.has_low && !s->reader->mentions.chinese && s->belonging == RC_HAS &&
		   !takes_own(s) && !rc_share_covers_need(s) && s->reader->scene->share_age > 0 &&
		   rc_number_compare(quantity->value.low, rc_number_int(1)) == 0 &&
		   (s->predicate < 0 || !rc_is_measure_verb(rc_at(s->reader, s->predicate))) &&
		   !(owner >= 0 && rc_is_world(rc_name_at(s->reader, owner)));
}

/* "and refines almost all of them": what was just mined, made or sent is what the verb goes on with. */
static bool
is_of_same(const rc_told_share *s)
{
	int of = s->value + 1;

	if (s->reader->mentions.chinese || of >= s->clause->last || s->reader->scene->materials_age > 0 ||
		s->predicate < 0 || !rc_is_measure_verb(rc_at(s->reader, s->predicate)))
		return false;
	return rc_spells(&s->reader->mentions, of, "of them") ||
		   (of + 1 < s->clause->last && rc_has_cue(rc_at(s->reader, of), RC_CUE_OF) &&
			(rc_has_cue(rc_at(s->reader, of + 1), RC_CUE_PRONOUN_IT) ||
			 rc_has_cue(rc_at(s->reader, of + 1), RC_CUE_PRONOUN_THEY)));
}

/* "most of which", "the majority": a word alone needs its whole told. */
static bool
lacks_whole(const rc_told_share *s, const rc_frame *frame)
{
	return !is_of_same(s) && rc_at(s->reader, s->value)->quantity->vague &&
		   rc_measure_in(s->reader, s->whole, false) < 0 && (frame->materials_inherited || frame->materials.count == 0);
}

/* 日本的稀土回收率达到30%: what comes back in a country or the world, not out of the ore in a plant. */
static bool
is_rate_of_recycling(const rc_told_share *s, int owner)
{
	rc_stretch before = {s->clause->first, s->value};
	int rate = rc_find_measure(s->reader, before, RC_M_RECYCLING);
	int who = owner >= 0 ? owner : rc_subject_in(s->reader, s->part);

	return rate >= 0 && rc_measure_reads(rc_at(s->reader, rate), RC_NAME) &&
		   (rc_share_names_world(s) || (who >= 0 && rc_name_at(s->reader, who).len == 2)) &&
		   rc_find_material(s->reader, before) >= 0;
}

/* 产能利用率达80%, 完成指标的60%: rates and steps that are no parts of what several have. */
static bool
names_rate(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->value; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->latin || rc_has_cue(mention, RC_CUE_SHARE_WORD) || rc_has_cue(mention, RC_CUE_DEPEND))
			continue;
		if (rc_says_of(&s->reader->mentions, i, i + 1, RC_SPELT_RATE_ZH))
			return true;
	}
	return false;
}

/* Are the one who has it, what is measured and the goods all there, by whatever verb they are tied? */
static bool
has_all_parts(const rc_told_share *s, const rc_frame *frame)
{
	rc_stretch clause = {s->clause->first, s->clause->last};
	int measure = rc_measure_in(s->reader, clause, true);
	int whole = rc_measure_in(s->reader, s->whole, true);
	int part = rc_measure_in(s->reader, s->part, true);

	/* 产量已接近中国出口量的四分之一: one thing measured by another is no part of it. */
	if (part >= 0 && whole >= 0 && rc_measure_of(rc_at(s->reader, part)) != rc_measure_of(rc_at(s->reader, whole)))
		return false;
	return measure >= 0 && rc_counts(rc_measure_of(rc_at(s->reader, measure))) && rc_share_names_holder(s) &&
		   (rc_find_material(s->reader, clause) >= 0 || s->reader->scene->topic.data != NULL) && !names_rate(s) &&
		   frame->measure != RC_M_INVESTMENT && !rc_at(s->reader, s->value)->quantity->vague;
}

/* 欧盟去年进口1.3万吨。中国的46.3%居首: a part of what the sentence before told, right behind whose it is. */
static bool
goes_on_from_total(const rc_told_share *s)
{
	int who = s->value - 2;
	const rc_mention *next = rc_at(s->reader, s->value + 1 < s->clause->last ? s->value + 1 : s->value);

	return who >= s->clause->first && s->predicate < 0 && s->reader->scene->measure_age <= 1 &&
		   rc_counts(s->reader->scene->measure) && rc_spells(&s->reader->mentions, s->value - 1, "的") &&
		   rc_is_actor(rc_at(s->reader, who)) && rc_can_act(s->reader, who) &&
		   (rc_name_at(s->reader, who).len == 2 || rc_is_firm(rc_at(s->reader, who))) && next->material == NULL &&
		   next->measure == NULL && next->entity == NULL && !rc_spells(&s->reader->mentions, s->value + 1, "的");
}

/* Does a word say that what is held are shares: 股份, "stake"? */
static bool
says_shares(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) != RC_M_INVESTMENT && !rc_has_cue(rc_at(s->reader, i), RC_CUE_HOLD))
			continue;
		if (rc_says_of(&s->reader->mentions, i, i + 1, RC_SPELT_SHARES))
			return true;
	}
	return false;
}

/* 后者持股约15%, 持有约15%的股份: a stake right beside its word, in a firm that was told before. */
static bool
is_stake_told(const rc_told_share *s, int owner)
{
	int behind = s->value + 1 + rc_spells(&s->reader->mentions, s->value + 1, "的");
	bool beside = rc_measure_of(rc_at(s->reader, s->value - (s->value > s->clause->first))) == RC_M_INVESTMENT ||
				  (behind < s->clause->last && rc_measure_of(rc_at(s->reader, behind)) == RC_M_INVESTMENT);

	return beside && says_shares(s) && rc_share_is_stake(s, owner) && s->reader->scene->company.data != NULL;
}

/* Is a Chinese share told without a verb of its own, or does it go on from one told before? */
static bool
is_elliptical(const rc_told_share *s, const rc_frame *frame, int owner)
{
	int measure = rc_measure_in(s->reader, s->part, true);

	/* 钨精矿（三氧化钨65%）: what it contains. */
	if (s->clause->aside && s->predicate < 0 && s->reader->scene->share_age > 0 && owner < 0)
		return false;
	/* 市场份额高达99% */
	if (measure >= 0 && rc_measure_of(rc_at(s->reader, measure)) == RC_M_MARKET)
		return true;
	/* 北方稀土获分配全国开采指标的七成, 握有全国六成的指标 */
	if (rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0 &&
		(s->predicate >= 0 || rc_spells(&s->reader->mentions, s->value - 1, "的")) &&
		rc_find_measure(s->reader, (rc_stretch){s->clause->first, s->clause->last}, RC_M_QUOTA) >= 0)
		return true;
	if (s->predicate < 0 && rc_spells(&s->reader->mentions, s->value - 1, "的") &&
		rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0 && rc_measure_in(s->reader, s->whole, true) >= 0)
		return true;
	if (is_stake_told(s, owner))
		return true;
	if (answers(s) || is_rate_of_recycling(s, owner) || goes_on_from_total(s))
		return true;
	if (s->predicate >= 0 ? s->reader->scene->share_age == 0 : s->reader->scene->measure_age == 0)
		return true;
	return has_all_parts(s, frame);
}

/* "China's share of rare earth mining, which stood at 97%, has fallen to 60%": a level behind nothing that could be another's. */
static bool
is_level_of_share(const rc_told_share *s)
{
	if (s->reader->scene->share_age > 0 || s->reader->scene->measure_age > 0 || s->predicate < 0 ||
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_REACH))
		return false;
	for (int i = s->clause->first; i < s->predicate; i++)
	{
		if (rc_at(s->reader, i)->material != NULL || rc_at(s->reader, i)->measure != NULL ||
			(rc_is_actor(rc_at(s->reader, i)) && !rc_has_cue(rc_at(s->reader, i), RC_CUE_PRONOUN_IT)))
			return false;
	}
	return true;
}

/* "makes 90% of the world's magnets, but its reserves are only 36%": is so much of what else there is in the whole of a share just told? */
static bool
is_of_next_measure(const rc_told_share *s)
{
	const rc_claims *claims = &s->reader->claims;
	int noun = s->predicate - 1;
	rc_measure measure;

	if (s->reader->mentions.chinese || claims->count == 0 || claims->items[claims->count - 1].kind != RC_SHARE ||
		!rc_is_world(claims->items[claims->count - 1].scope) || s->reader->scene->share_age > 0 ||
		noun < s->clause->first || !rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) ||
		(s->value + 1 < s->clause->last && rc_at(s->reader, s->value + 1)->type != RC_MARK))
		return false;
	measure = rc_measure_of(rc_at(s->reader, noun));
	return rc_measure_reads(rc_at(s->reader, noun), RC_NAME) && measure <= RC_M_EXPORTS;
}

/* "catalysts, 74%; grinding media, 10%": does an English list of uses go on with one that no table knows? */
static bool
is_of_unknown_use(const rc_told_share *s)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	return !s->reader->mentions.chinese && told != NULL && told->kind == RC_SHARE &&
		   (told->measure == RC_M_CONSUMPTION || told->measure == RC_M_DEMAND) && told->subject.len > 2 &&
		   s->value == s->clause->first && s->clause > s->reader->clauses.items &&
		   rc_is_mark(rc_at(s->reader, s->value - 1), ',') &&
		   (s->value + 1 >= s->clause->last || rc_at(s->reader, s->value + 1)->type == RC_MARK) &&
		   rc_share_named_before_aside(s) < 0;
}

/* Is the value tied to a whole at all: a tie, "of", 占, a list that goes on? */
static bool
is_share_told(const rc_told_share *s, const rc_frame *frame, int owner)
{
	if (rc_share_is_earned(s))
		return true;
	if (rc_share_is_outside(s) || is_all_of_nothing(s, owner) || is_of_unknown_use(s))
		return false;
	if (s->belonging != RC_HAS || rc_share_named_before_aside(s) >= 0)
		return !(s->belonging == RC_DEPENDS && lacks_whole(s, frame) && !s->reader->mentions.chinese);
	if (rc_share_material_before_aside(s) >= 0)
		return s->reader->scene->measure_age == 0 || rc_share_verb_before_aside(s) != RC_M_NONE;
	if (rc_share_work_before_aside(s) >= 0 && s->reader->scene->share_age == 0)
		return true;
	if (lacks_whole(s, frame))
		return false;
	if (rc_share_is_interest(s))
		return rc_share_is_stake(s, owner);
	if (s->predicate >= 0 && !rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) &&
		!rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_REACH))
		return true;
	if (owner >= 0 && rc_is_world(rc_name_at(s->reader, owner)))
		return true;
	if (rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->clause->last}, RC_CUE_SHARE_WORD) >= 0 ||
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_ACCOUNT_FOR) >= 0)
		return true;
	if ((s->value + 1 < s->clause->last && rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF)) ||
		(s->listed >= 0 && rc_share_names_something(s->reader, s->whole)))
		return frame->measure_inherited ? s->reader->scene->measure_age == 0 : true;
	if (s->reader->mentions.chinese)
		return is_elliptical(s, frame, owner);
	if (takes_own(s) || rc_share_is_supplied_with(s) || rc_share_is_likewise(s) || rc_share_is_added(s))
		return true;
	if (is_of_next_measure(s))
		return true;
	/* "The Philippines is a distant second with 11%." */
	if (s->reader->scene->share_age <= 1 && s->reader->scene->measure_age <= 1 && s->value + 2 >= s->clause->last &&
		rc_has_cue(rc_at(s->reader, s->value - (s->value > 0)), RC_CUE_WITH) && rc_subject_in(s->reader, s->part) >= 0)
		return true;
	/* "Russia, with a fifth, is the runner-up." */
	if (s->reader->scene->share_age <= 1 && s->reader->scene->measure_age <= 1 && rc_share_with_behind_name(s) >= 0 &&
		(s->value + 1 >= s->clause->last || rc_at(s->reader, s->value + 1)->type == RC_MARK))
		return true;
	if (is_level_of_share(s))
		return true;
	/* Goes on from a share told in the same sentence. */
	return s->reader->scene->measure_age == 0 && s->predicate < 0;
}

/* 不足总量的百分之十: in Chinese a bound may stand before the whole, away from its value. */
static void
widen_by_words(const rc_told_share *s, rc_interval *value)
{
	/* 占七成，超过美国的12%: what it is more than is exact. */
	if (rc_share_compared_with(s) >= 0 && value->has_low != value->has_high)
	{
		if (value->has_low)
			value->high = value->low;
		else
			value->low = value->high;
		value->has_low = value->has_high = true;
		value->low_open = value->high_open = false;
	}
	if (!s->reader->mentions.chinese || !value->has_low || !value->has_high || value->low_open || value->high_open)
		return;
	if (rc_find_cue(s->reader, s->whole, RC_CUE_LESS_THAN) >= 0)
	{
		value->has_low = false;
		value->high_open = true;
	}
	else if (rc_find_cue(s->reader, s->whole, RC_CUE_MORE_THAN) >= 0)
	{
		value->has_high = false;
		value->low_open = true;
	}
	else if (rc_find_cue(s->reader, s->whole, RC_CUE_ABOUT) >= 0 ||
			 /* 约占世界八成 */
			 (s->predicate >= 0 && (rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ABOUT) ||
									rc_has_cue(rc_at(s->reader, s->predicate - 1), RC_CUE_ABOUT))))
		value->approx = true;
}

/* "does not account for 90%": the verb is denied; "not only" and "not yet" are none of that. */
static bool
is_denied(const rc_told_share *s)
{
	int not = s->predicate - 1;

	return s->predicate > s->clause->first && !s->reader->mentions.chinese && rc_at(s->reader, not )->latin &&
		   rc_has_cue(rc_at(s->reader, not ), RC_CUE_NOT) &&
		   (rc_spells(&s->reader->mentions, not, "not") || rc_spells(&s->reader->mentions, not, "does not") ||
			rc_spells(&s->reader->mentions, not, "did not") || rc_spells(&s->reader->mentions, not, "do not"));
}

/* Is mention i of a list of actors: an actor, or the joint between two? */
static bool
is_listed(const rc_reader *reader, int i)
{
	return rc_is_actor(rc_at(reader, i)) ? rc_can_act(reader, i) : rc_is_joint(rc_at(reader, i));
}

/* 日本、韩国90%的石墨来自中国: in Chinese each of several importers has the share. */
static rc_status
add_for_others(const rc_told_share *s, const rc_claim *claim, const rc_materials *materials, rc_error *error)
{
	rc_claim other = *claim;
	rc_status status = RC_OK;
	int paired = rc_paired_name(s->reader, s->value);
	int at = -1;

	if (!s->reader->mentions.chinese || claim->measure != RC_M_IMPORTS || s->belonging == RC_HAS ||
		/* 日韩分别有60%和54% */
		(paired >= 0 && rc_is_actor(rc_at(s->reader, paired))) ||
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->clause->last}, RC_CUE_TOGETHER) >= 0)
		return RC_OK;
	for (int i = s->clause->first; i < s->value && at < 0; i++)
	{
		if (rc_is_actor(rc_at(s->reader, i)) && rc_text_same(rc_at(s->reader, i)->name, claim->subject))
			at = i;
	}
	for (int step = -1; at >= 0 && step <= 1; step += 2)
	{
		for (int i = at + step; i >= s->clause->first && i < s->value && is_listed(s->reader, i) && status == RC_OK;
			 i += step)
		{
			if (!rc_is_actor(rc_at(s->reader, i)) || rc_at(s->reader, i)->role > RC_ROLE_OWNER)
				continue;
			other.subject = other.scope = rc_actor_name(s->reader, i);
			status = rc_claim_add(s->reader, &other, materials, rc_frame_start(s->reader, s->clause, s->value), s->last,
								  error);
		}
	}
	return status;
}

/* "Russia and the United States each produce 5 percent": is the part of each of those before it? */
static bool
is_of_each(const rc_told_share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};

	return s->belonging == RC_HAS && !(s->clause->aside && s->reader->mentions.chinese) &&
		   (s->reader->mentions.chinese ? rc_tells_of_each(s->reader, s->clause, s->value)
										: rc_find_cue(s->reader, all, RC_CUE_EACH) >= 0);
}

/* Adds it for the others joined before the verb; in Chinese for the second of two. */
static rc_status
add_for_each(const rc_told_share *s, const rc_claim *claim, const rc_materials *materials, rc_error *error)
{
	rc_claim other = *claim;
	rc_status status = RC_OK;

	if (s->reader->mentions.chinese)
	{
		other.subject =
			rc_other_of_each(s->reader, s->clause, s->value, rc_subject_in(s->reader, s->part), claim->subject);
		return other.subject.data != NULL && rc_is_world(claim->scope)
				   ? rc_claim_add(s->reader, &other, materials, rc_frame_start(s->reader, s->clause, s->value), s->last,
								  error)
				   : RC_OK;
	}

	for (int i = s->clause->first; i < s->value && status == RC_OK; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (!rc_is_actor(mention) || mention->role != RC_ROLE_BARE || !rc_can_act(s->reader, i) ||
			rc_text_same(rc_actor_name(s->reader, i), claim->subject))
			continue;
		other.subject = rc_actor_name(s->reader, i);
		if (rc_text_same(claim->scope, claim->subject))
			other.scope = other.subject;
		status =
			rc_claim_add(s->reader, &other, materials, rc_frame_start(s->reader, s->clause, s->value), s->last, error);
	}
	return status;
}

/* 比利时和墨西哥（各占2%）: each of those joined right before a Chinese parenthesis has the share. */
static rc_status
add_each_before(const rc_told_share *s, const rc_claim *claim, const rc_materials *materials, rc_error *error)
{
	int at = s->clause->aside && s->value > s->clause->first ? rc_share_named_before_aside(s) - 2 : -1;
	rc_claim other = *claim;
	rc_status status = RC_OK;

	if (!s->reader->mentions.chinese || !rc_has_cue(rc_at(s->reader, s->value - 1), RC_CUE_RESPECTIVELY))
		return RC_OK;
	for (; at >= 0 && status == RC_OK && rc_is_actor(rc_at(s->reader, at)) && rc_can_act(s->reader, at) &&
		   rc_is_joint(rc_at(s->reader, at + 1));
		 at -= 2)
	{
		if (claim->measure == RC_M_IMPORTS)
			other.partner = rc_actor_name(s->reader, at);
		else
			other.subject = rc_actor_name(s->reader, at);
		status = rc_claim_add(s->reader, &other, materials, s->clause->first, s->last, error);
	}
	return status;
}

static bool
names_use(const rc_reader *reader, const rc_clause *clause, rc_text name)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_use(rc_at(reader, i)) && rc_text_same(rc_at(reader, i)->name, name))
			return true;
	}
	return false;
}

/*
 * A stake is one in a firm that is named, and of somebody who is: 持股43.6% is of
 * whoever was written of.  Of all that is invested a share has to say so itself.
 */
static bool
is_of_firm(const rc_told_share *s, const rc_frame *frame, const rc_claim *claim)
{
	if (frame->materials.count > 0)
		return rc_measure_in(s->reader, (rc_stretch){s->clause->first, s->clause->last}, false) >= 0 &&
			   s->reader->scene->noise_age > 1;
	if ((claim->scope.data == NULL || rc_is_world(claim->scope) || rc_text_same(claim->scope, claim->subject)) &&
		!says_shares(s))
		return false;
	if (rc_subject_in(s->reader, s->part) < 0 &&
		(claim->scope.data == NULL || rc_is_world(claim->scope) ||
		 (rc_text_same(claim->scope, claim->subject) && !says_shares(s)) ||
		 (s->reader->mentions.chinese && claim->subject.len == 2 && s->reader->scene->subject_age > 0)))
		return false;
	return !names_use(s->reader, s->clause, claim->scope);
}

/* 重稀土储量只占稀土总储量的1%: is a kind of goods told to be the part, and nobody to have it? */
static bool
is_part_of_kinds(const rc_told_share *s, const rc_frame *frame)
{
	int kind = rc_find_material(s->reader, s->part);
	int all = rc_find_material(s->reader, s->whole);

	return s->reader->mentions.chinese && s->belonging == RC_HAS && s->predicate >= 0 &&
		   rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) && kind >= 0 && kind < s->predicate &&
		   all > s->predicate && all < s->value && (frame->subject_at < 0 || frame->subject_inherited) &&
		   rc_is_rare_earths(rc_material_name(rc_at(s->reader, kind))) &&
		   rc_is_rare_earths(rc_material_name(rc_at(s->reader, all))) &&
		   !rc_text_same(rc_material_name(rc_at(s->reader, kind)), rc_material_name(rc_at(s->reader, all)));
}

/* Has the claim all that a share needs, and is it one of what is mined, made or traded? */
static bool
is_complete(const rc_told_share *s, int owner, const rc_frame *frame, const rc_claim *claim)
{
	/* 六大集团掌握全国98%的指标: the country is the whole, not who holds a part of it. */
	if (s->reader->mentions.chinese && frame->subject_inherited &&
		rc_text_same(claim->subject, rc_share_home(s, (rc_text){NULL, 0})) &&
		rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0 && s->belonging == RC_HAS)
		return false;
	if (is_part_of_kinds(s, frame))
		return false;
	/* 占日本总出口17.61%: of all goods. */
	if ((frame->measure == RC_M_EXPORTS || frame->measure == RC_M_IMPORTS) && frame->materials_inherited &&
		s->reader->scene->materials_age > 0 && rc_find_cue(s->reader, s->whole, RC_CUE_TOTAL) >= 0)
		return false;
	/* 95%的电动车采用永磁电机: so many cars are no share of what is mined or made. */
	if (owner >= 0 && rc_is_use(rc_at(s->reader, owner)) && rc_text_same(claim->scope, rc_name_at(s->reader, owner)) &&
		rc_counts(frame->measure) && frame->measure <= RC_M_REFINING)
		return false;
	if (frame->measure == RC_M_INVESTMENT && !is_of_firm(s, frame, claim))
		return false;
	return frame->measure != RC_M_NONE && claim->subject.data != NULL &&
		   (!rc_is_world(claim->subject) || frame->measure == RC_M_RECYCLING) &&
		   (frame->materials.count > 0 || frame->measure == RC_M_INVESTMENT);
}

/* The mention behind the statement. */
static int
end_of(const rc_told_share *s)
{
	int last = s->whole.last > s->value + 1 ? s->whole.last : s->value + 1;

	if (last < s->clause->last && rc_at(s->reader, last)->time != NULL)
		last++;
	return s->belonging_at >= last || s->belonging != RC_HAS ? s->clause->last : last;
}

static void
remember(const rc_told_share *s, rc_frame *frame, const rc_claim *claim)
{
	s->reader->scene->scope = claim->scope;
	s->reader->scene->share_age = 0;
	frame->partner = claim->partner;
	frame->subject = claim->subject;
	/* 占23%，仅次于中国的49%: the text goes on with the other. */
	if (rc_share_compared_with(s) >= 0)
		frame->subject = s->reader->scene->subject;
	/* "Offtake with Sojitz for 65% of output": the text goes on with the seller. */
	if (frame->measure == RC_M_SUPPLY && claim->scope.len > 2 && !rc_is_world(claim->scope) &&
		rc_text_same(
			claim->subject,
			rc_name_at(s->reader, rc_actor_in(s->reader, (rc_stretch){s->clause->first, s->value}, RC_ROLE_WITH))))
		frame->subject = claim->scope;
	frame->subject_inherited = s->of_use;
	frame->subject_at = -1;
	rc_frame_remember(s->reader, frame);
	if (claim->has_period)
		rc_scene_set_period(s->reader->scene, claim->period);
}

/* "Peru, Zambia and Mongolia mined 12, 4 and 1.5 percent in 2023": the time told behind the last value of a list holds for all. */
static void
read_period_of_list(const rc_told_share *s, rc_claim *claim)
{
	int last = s->listed >= 0 ? rc_behind_pairs(s->reader, s->value).first - 1 : -1;
	const rc_clause *clause = s->clause;
	rc_basis basis;

	while (last >= clause->last && clause + 1 < s->reader->clauses.items + s->reader->clauses.count)
		clause++;
	if (clause > s->clause && !claim->has_period)
		claim->has_period = rc_period_stated(s->reader, clause, last, &claim->period, &basis);
}

/* Whose quota it is that a firm has a part of, where that is not said: no quota is the world's. */
static rc_text
whole_of_quota(const rc_told_share *s, const rc_frame *frame)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *last = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	if (last != NULL && last->modality == RC_QUOTA)
		return last->scope.len == 2 ? last->scope : last->subject;
	if (frame->materials.count > 0 && rc_is_rare_earths(frame->materials.items[0]))
		return (rc_text){"CN", 2};
	return s->reader->scene->country.data != NULL ? s->reader->scene->country : (rc_text){"WORLD", 5};
}

/* Makes the claim of a share that is told; false where something is missing. */
static bool
make_claim(rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim)
{
	const rc_quantity *quantity = rc_at(s->reader, s->value)->quantity;
	bool measure_inherited;

	frame->measure = rc_share_measure(s, frame, &measure_inherited);
	if (frame->measure == RC_M_REVENUE || frame->measure == RC_M_PRICE || frame->measure == RC_M_COST)
		return false;
	rc_share_read_materials(s, frame);
	rc_claim_start(s->reader, s->clause, s->value, RC_SHARE, claim);
	claim->value = quantity->value;
	widen_by_words(s, &claim->value);
	claim->unit.kind = RC_U_FRACTION;
	claim->basis = RC_BASIS_NONE;
	rc_share_fill_parties(s, owner, frame, claim);
	/* 新能源电池所需的锂对华依赖度84%: a use imports nothing, who is spoken of does. */
	if (frame->measure == RC_M_IMPORTS && names_use(s->reader, s->clause, claim->subject))
		claim->subject = claim->scope = s->reader->scene->country;
	if (!is_complete(s, owner, frame, claim))
		return false;
	if (is_denied(s))
		claim->polarity = !claim->polarity;
	/* "share China's mining quota, with one of them holding 70 percent" */
	frame->quota |= measure_inherited && s->reader->scene->quota && s->reader->scene->measure_age == 0;
	frame->measure = rc_measure_in_world(s->reader, s->clause, frame->measure, claim->scope);
	claim->measure = frame->measure;
	if (claim->scope.data == NULL && (frame->measure != RC_M_INVESTMENT || frame->materials.count > 0))
		claim->scope = frame->quota ? whole_of_quota(s, frame) : (rc_text){"WORLD", 5};
	if (frame->quota)
		claim->modality = RC_QUOTA;
	frame->measure_inherited = measure_inherited;
	read_period_of_list(s, claim);
	/* 2010年占97%，目前占六成 */
	if (s->belonging == RC_HAS && !s->clause->left_behind)
		rc_frame_continue_period(s->reader, s->clause, frame, claim);
	rc_period_of_end(s->reader, s->clause, s->value, claim);
	claim->confidence = rc_frame_confidence(frame, quantity);
	return true;
}

/* "Japan, 5%; and other, 8%", "and others for 8%": what is left for those whom nobody names. */
static bool
is_rest(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const others[] = {"other", "others"};

	for (int i = value - 1; i >= 0 && i >= value - 3; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 日、韩等国80% is told of those who are named. */
		if (rc_has_cue(mention, RC_CUE_AND_OTHERS) && (mention->latin || i == clause->first))
			return true;
		if (RC_SPELLS_ANY(&reader->mentions, i, others) && i < value)
			return true;
		if (!rc_is_mark(mention, ',') && mention->type != RC_WORD && mention->role == RC_ROLE_BARE &&
			!rc_spells(&reader->mentions, i, "for"))
			return false;
	}
	return false;
}

rc_status
rc_rule_share(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	rc_told_share s = {.reader = reader, .clause = clause, .value = value};
	rc_claim claim;
	rc_frame frame;
	rc_status status;
	int owner;

	if (rc_at(reader, value)->quantity->kind != RC_Q_SHARE ||
		(value + 1 < clause->last && rc_has_cue(rc_at(reader, value + 1), RC_CUE_HOLDER)))
		return RC_OK;
	*taken = is_rest(reader, clause, value);
	if (*taken)
		return RC_OK;
	rc_share_find_whole(&s);
	rc_share_find_belonging(&s);
	rc_frame_read(reader, clause, value, &frame);
	owner = rc_share_owner(&s);
	if (!is_share_told(&s, &frame, owner) || !make_claim(&s, owner, &frame, &claim))
		return RC_OK;

	*taken = true;
	s.last = end_of(&s);
	if (is_of_each(&s))
		claim.partner = (rc_text){NULL, 0};
	status = rc_claim_add(reader, &claim, &frame.materials, rc_frame_start(reader, clause, value), s.last, error);
	if (status == RC_OK && is_of_each(&s))
		status = add_for_each(&s, &claim, &frame.materials, error);
	if (status == RC_OK)
		status = add_for_others(&s, &claim, &frame.materials, error);
	if (status == RC_OK && clause->aside)
		status = add_each_before(&s, &claim, &frame.materials, error);
	if (status == RC_OK)
		status = rc_share_add_listed(&s, &claim, error);
	remember(&s, &frame, &claim);
	return status;
}
