/*-------------------------------------------------------------------------
 *
 * share_measure.c
 *		Of what measure a share is.
 *
 * The whole mostly names it ("of US imports"), but the verb may say more of what
 * is done ("supplies", "refines"), and a share of a material that somebody "has"
 * lies in the ground.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

static bool
names_material(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->material != NULL)
			return true;
	}
	return false;
}

int
rc_share_paired_measure(const rc_told_share *s)
{
	int name = rc_paired_name(s->reader, s->value);

	return name >= 0 && rc_at(s->reader, name)->material == NULL && !rc_is_actor(rc_at(s->reader, name)) ? name : -1;
}

static bool
has_in_ground(const rc_told_share *s)
{
	static const char *const verbs[] = {"own",        "owns",    "owned", "owning", "possess", "possesses", "possessed",
										"possessing", "home to", "holds", "hold",   "holding", "boasts",    "has",
										"have",       "拥有",    "擁有",  "坐拥",   "坐擁"};

	if (s->predicate < 0 || s->reader->scene->measure_age == 0 || !names_material(s->reader, s->whole))
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		if (rc_spells(&s->reader->mentions, s->predicate, verbs[i]))
			return true;
	}
	return false;
}

/* The measure: of a transitive verb of the field, else of the whole, else of the part, else of what went before. */
rc_measure
rc_share_measure(const rc_told_share *s, const rc_frame *frame, bool *inherited)
{
	int at;

	*inherited = false;
	if (rc_share_paired_measure(s) >= 0)
		return rc_measure_of(rc_at(s->reader, rc_share_paired_measure(s)));
	/* "dominates production of tungsten (80% market share)": the share is of what stands before it. */
	if (rc_share_material_before_aside(s) >= 0 && s->reader->scene->measure_age == 0)
		return s->reader->scene->measure;
	/* "Recycling covers 5% of demand": the part is what is recycled. */
	for (int i = s->part.first; i < s->part.last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) == RC_M_RECYCLING)
			return RC_M_RECYCLING;
	}
	/* Who covers a demand supplies. */
	if (s->belonging == RC_DONE_BY && s->belonging_at >= 0 &&
		rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_MET_BY))
		return RC_M_SUPPLY;
	at = rc_measure_in(s->reader, s->whole, true);
	if (at >= 0 &&
		(rc_measure_of(rc_at(s->reader, at)) == RC_M_DEMAND ||
		 rc_measure_of(rc_at(s->reader, at)) == RC_M_CONSUMPTION) &&
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SUPPLY_VERB) >= 0)
		return RC_M_SUPPLY;
	/* "produces 98% of the world's refined gallium" */
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		/* "supplies 10% of the world's separated rare earths" says that it supplies. */
		if (rc_describes_material(s->reader, i) && rc_measure_of(rc_at(s->reader, i)) == RC_M_REFINING)
			return s->predicate >= 0 && rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_SUPPLY ? RC_M_SUPPLY
																									 : RC_M_REFINING;
	}
	/* "supplies 80% of US imports", "bought 85% of Myanmar's exports": the whole says whose trade it is. */
	at = rc_measure_in(s->reader, s->whole, true);
	if (at >= 0 && s->predicate >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_IMPORTS &&
		rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_SUPPLY && !s->reader->mentions.chinese)
		return RC_M_IMPORTS;
	if (at >= 0 && s->predicate >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_EXPORTS &&
		rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_IMPORTS)
		return RC_M_EXPORTS;
	if (s->predicate >= 0 && rc_counts(rc_measure_of(rc_at(s->reader, s->predicate))) &&
		!(rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) && rc_measure_in(s->reader, s->whole, false) >= 0))
		return rc_measure_of(rc_at(s->reader, s->predicate));
	at = rc_measure_in(s->reader, s->whole, true);
	if (at < 0 && s->belonging == RC_DONE_BY && s->belonging_at >= 0)
	{
		rc_measure done = rc_measure_of(rc_at(s->reader, s->belonging_at));

		if (done != RC_M_NONE)
			return done;
		/* 5%的稀土位于乌克兰: what lies somewhere is in the ground. */
		if (s->reader->mentions.chinese && rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_DONE_IN) &&
			!rc_at(s->reader, s->value)->quantity->vague && s->reader->scene->measure_age > 0 &&
			rc_measure_in(s->reader, s->part, true) < 0)
			return RC_M_RESERVES;
	}
	if (at < 0)
		at = rc_measure_in(s->reader, s->part, true);
	/* 冶炼产品产量9.69万吨，占世界总产量的九成: of the same output. */
	if (at >= 0 && rc_measure_of(rc_at(s->reader, at)) == RC_M_PRODUCTION &&
		s->reader->scene->measure == RC_M_REFINING && s->reader->scene->measure_age == 0 &&
		!names_material(s->reader, s->whole) && rc_subject_in(s->reader, s->part) < 0)
		return RC_M_REFINING;
	/* 出口量占全球贸易量的90% */
	if (at >= 0 && s->reader->mentions.chinese && rc_measure_of(rc_at(s->reader, at)) == RC_M_TRADE &&
		rc_measure_in(s->reader, s->part, true) >= 0)
		at = rc_measure_in(s->reader, s->part, true);
	if (at < 0)
		at = rc_measure_in(s->reader, rc_share_lent_whole(s), true);
	if (at >= 0)
		return rc_measure_of(rc_at(s->reader, at));
	if (frame->measure == RC_M_MARKET && !frame->measure_inherited)
		return RC_M_MARKET;
	/* "owns 65% of the world's rare earth resources": what somebody has of a material lies in the ground. */
	if (has_in_ground(s))
		return RC_M_RESERVES;
	*inherited = frame->measure_inherited;
	return frame->measure_inherited ? frame->measure : RC_M_NONE;
}
