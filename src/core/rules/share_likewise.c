/*-------------------------------------------------------------------------
 *
 * share_likewise.c
 *		Shares told by the one before them.
 *
 * "The EU gets 98% of its rare earths from China; for the United States the
 * figure is 80%": what the figure is of was told with the share before; the
 * clause only names whose it is this time, or of which goods.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* Mentions of what is put before the clause, "In the case of the United States,". */
#define FRONTED 6

/* What a figure of a share is called that goes on from another one. */
static bool
is_figure_word(const rc_told_share *s, int i)
{
	return rc_spells_of(&s->reader->mentions, i, RC_SPELT_FIGURE_OF) ||
		   rc_has_cue(rc_at(s->reader, i), RC_CUE_SHARE_WORD) ||
		   (rc_has_cue(rc_at(s->reader, i), RC_CUE_PRONOUN_IT) && !rc_at(s->reader, i)->owner && i == s->predicate - 1);
}

/* Where the words begin that tell whose the figure is: "In the United States, the figure is 80%". */
static int
first_of(const rc_told_share *s)
{
	const rc_clause *before = s->clause - 1;

	if (before < s->reader->clauses.items || before->last - before->first > FRONTED ||
		!(rc_has_cue(rc_at(s->reader, before->first), RC_CUE_IN) ||
		  rc_has_cue(rc_at(s->reader, before->first), RC_CUE_OF) ||
		  rc_has_cue(rc_at(s->reader, before->first), RC_CUE_FOR)))
		return s->clause->first;
	return before->first;
}

/* The one in the clause, before the value or behind it, whose the figure is said to be; or -1. */
static int
whose_figure(const rc_told_share *s)
{
	for (int i = first_of(s); i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (!rc_is_actor(mention) || !rc_can_act(s->reader, i) || rc_is_world(mention->name) ||
			(i >= s->reader->said_from && i < s->reader->said_to))
			continue;
		if (mention->role == RC_ROLE_FOR || mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OWNER ||
			mention->role == RC_ROLE_OF || mention->role == RC_ROLE_WITH ||
			/* "the U.S. figure" */
			(i + 1 < s->predicate && is_figure_word(s, i + 1)))
			return i;
	}
	return -1;
}

/* "for refining the figure is 90%": is what is measured at i only what the figure is of? */
static bool
is_of_figure(const rc_told_share *s, int i)
{
	int at = i - 1;

	while (at > s->clause->first && (rc_at(s->reader, at)->material != NULL || rc_at(s->reader, at)->type == RC_WORD ||
									 rc_has_cue(rc_at(s->reader, at), RC_CUE_ARTICLE)))
		at--;
	return rc_measure_reads(rc_at(s->reader, i), RC_NAME) && at >= s->clause->first &&
		   (rc_has_cue(rc_at(s->reader, at), RC_CUE_FOR) || rc_has_cue(rc_at(s->reader, at), RC_CUE_IN) ||
			rc_has_cue(rc_at(s->reader, at), RC_CUE_OF));
}

/* "Of the EU's imports, 98% are Chinese. Of America's, 80%": nothing but a figure behind whose it is? */
static bool
is_bare_behind_owner(const rc_told_share *s)
{
	const rc_clause *before = s->clause - 1;

	return s->predicate < 0 && s->value == s->clause->first && s->value + 1 >= s->clause->last - 1 &&
		   before >= s->reader->clauses.items && before->last - before->first <= FRONTED &&
		   (rc_has_cue(rc_at(s->reader, before->first), RC_CUE_OF) ||
			rc_has_cue(rc_at(s->reader, before->first), RC_CUE_IN) ||
			rc_has_cue(rc_at(s->reader, before->first), RC_CUE_FOR)) &&
		   rc_find_material(s->reader, (rc_stretch){before->first, before->last}) < 0 &&
		   rc_measure_in(s->reader, (rc_stretch){before->first, before->last}, true) < 0 && whose_figure(s) >= 0;
}

/* "Germany's reliance on China is 95 percent, Japan's 70 percent", "South Korea's is 87%": only whose the next such part is. */
static bool
is_bare_behind_possessive(const rc_told_share *s)
{
	int owner = (s->predicate >= 0 ? s->predicate : s->value) - 2;
	int first = s->clause->first;

	while (first < owner &&
		   (rc_is_joint(rc_at(s->reader, first)) || rc_has_cue(rc_at(s->reader, first), RC_CUE_ARTICLE) ||
			rc_has_cue(rc_at(s->reader, first), RC_CUE_BUT)))
		first++;
	return owner == first && s->reader->scene->measure == RC_M_IMPORTS && s->reader->scene->share_age == 0 &&
		   rc_is_mark(rc_at(s->reader, owner + 1), '\'') && rc_is_actor(rc_at(s->reader, owner)) &&
		   !rc_names_world(rc_at(s->reader, owner)) && rc_can_act(s->reader, owner) &&
		   (s->value + 1 >= s->clause->last || rc_at(s->reader, s->value + 1)->type == RC_MARK);
}

bool
rc_share_is_likewise(const rc_told_share *s)
{
	const rc_scene *scene = s->reader->scene;
	bool figure = false;
	bool measured = false;

	if (s->reader->mentions.chinese || scene->share_age > 1 || scene->measure_age > 1 || scene->materials_age > 1 ||
		s->belonging != RC_HAS)
		return false;
	if (is_bare_behind_possessive(s))
		return true;
	if (s->predicate < 0)
		return is_bare_behind_owner(s);
	if (!(rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) ||
		  rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_REACH)))
		return false;
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		/* What is measured anew needs no figure before it. */
		if (mention->measure != NULL && rc_counts(rc_measure_of(mention)) && !is_figure_word(s, i) &&
			!is_of_figure(s, i))
			return false;
		measured |= mention->measure != NULL;
		figure |= i < s->predicate && is_figure_word(s, i);
	}
	return figure && (whose_figure(s) >= 0 || measured ||
					  rc_find_material(s->reader, (rc_stretch){s->clause->first, s->clause->last}) >= 0 ||
					  rc_next_in(s->reader, RC_TIME_SORT, (rc_stretch){first_of(s), s->clause->last}, first_of(s)) <
						  s->clause->last);
}

void
rc_share_fill_likewise(const rc_told_share *s, const rc_frame *frame, rc_claim *claim)
{
	const rc_scene *scene = s->reader->scene;
	rc_text who = rc_name_at(s->reader, whose_figure(s));

	claim->subject = who.data != NULL ? who : scene->subject;
	claim->scope =
		rc_text_same(scene->scope, scene->subject) ||
				(!rc_is_world(scene->scope) && (frame->measure == RC_M_IMPORTS || frame->measure == RC_M_EXPORTS))
			? claim->subject
			: scene->scope;
	if ((frame->measure == RC_M_IMPORTS || frame->measure == RC_M_EXPORTS) && scene->partner_age <= 1)
		claim->partner = scene->partner;
}

/* Words of a verb that no table knows, between whoever has the part and the value, at most. */
#define ADDED_WORDS 3

bool
rc_share_is_added(const rc_told_share *s)
{
	const rc_scene *scene = s->reader->scene;
	int who = rc_subject_in(s->reader, s->part);
	int words = 0;

	if (s->reader->mentions.chinese || s->predicate >= 0 || s->belonging != RC_HAS || scene->share_age > 1 ||
		scene->measure_age > 1 || scene->materials_age > 1 || who < 0 || !rc_is_actor(rc_at(s->reader, who)) ||
		!rc_can_act(s->reader, who) || rc_is_world(rc_name_at(s->reader, who)) ||
		rc_at(s->reader, s->value)->quantity->vague ||
		(s->value + 1 < s->clause->last && rc_at(s->reader, s->value + 1)->type != RC_MARK))
		return false;
	for (int i = s->clause->first; i < s->value; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (i == who || rc_is_mark(mention, '\'') || rc_has_cue(mention, RC_CUE_ARTICLE))
			continue;
		if (mention->type != RC_WORD && !rc_has_cue(mention, RC_CUE_ALSO) && !rc_has_cue(mention, RC_CUE_WITH) &&
			!rc_has_cue(mention, RC_CUE_ON) && !rc_has_cue(mention, RC_CUE_AT) && !rc_has_cue(mention, RC_CUE_SECOND) &&
			!rc_has_cue(mention, RC_CUE_THIRD) && !rc_has_cue(mention, RC_CUE_BY))
			return false;
		words += mention->type == RC_WORD;
	}
	return words <= ADDED_WORDS;
}
