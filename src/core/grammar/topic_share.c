/*-------------------------------------------------------------------------
 *
 * topic_share.c
 *		Shares that a clause speaks of without a figure, which the next ones
 *		tell: "China's share of mining, which stood at", 依赖度.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/topic.h"

/* The measure that a Chinese clause names before mention `last`, or RC_M_NONE. */
static rc_measure
measure_before(const rc_reader *reader, const rc_clause *clause, int last)
{
	int measure = rc_measure_in(reader, (rc_stretch){clause->first, last}, false);

	return measure >= 0 && rc_counts(rc_measure_of(rc_at(reader, measure))) ? rc_measure_of(rc_at(reader, measure))
																			: RC_M_NONE;
}

/* 产量占比逐年下降。2010年为97%: what share a Chinese clause speaks of without a value, the next ones tell. */
static void
remember_chinese_share(rc_reader *reader, const rc_clause *clause)
{
	int share = rc_find_last_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SHARE_WORD);

	if (share < 0)
		share = rc_find_last_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_ACCOUNT_FOR);
	if (share <= clause->first || measure_before(reader, clause, share) == RC_M_NONE)
		return;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return;
	}
	for (int i = share + 1; i < clause->last; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_UP) || rc_has_cue(rc_at(reader, i), RC_CUE_DOWN))
		{
			reader->scene->share_age = 0;
			rc_scene_set_measure(reader->scene, measure_before(reader, clause, share), false);
			return;
		}
	}
}

/* "China's share of rare earth mining, which stood at": what is a share, the next clause may tell. */
static void
remember_english_share(rc_reader *reader, const rc_clause *clause, bool stated)
{
	rc_stretch all = {clause->first, clause->last};

	int share, measure;

	if (reader->mentions.chinese || stated || !rc_may_have_cue(&reader->mentions, RC_CUE_SHARE_WORD) ||
		rc_next_in(reader, RC_VALUE_SORT, all, all.first) < all.last)
		return;
	share = rc_find_cue(reader, all, RC_CUE_SHARE_WORD);
	/* "its share of refined gallium, which": the participle says what of. */
	measure =
		share < 0 || reader->scene->measure_age == 0 ? -1 : rc_measure_in(reader, (rc_stretch){share, all.last}, false);
	if (measure >= 0 && rc_counts(rc_measure_of(rc_at(reader, measure))))
		rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, measure)), false);
	if (share < 0 || reader->scene->measure_age > 0)
		return;
	reader->scene->share_age = 0;
}

/*
 * 日本对华稀土依赖度，十年间…, "Japan's dependence on China, which stood at": how much somebody imports of what he needs the
 * next clause may tell.
 */
static void
remember_dependence(rc_reader *reader, const rc_clause *clause, bool stated)
{
	static const char *const nouns[] = {"度", "程度", "率", "dependence", "reliance", "dependency"};
	rc_stretch all = {clause->first, clause->last};
	int depend = rc_find_cue(reader, all, RC_CUE_DEPEND);
	bool named = false;
	int from;

	for (size_t k = 0; depend >= 0 && k < sizeof(nouns) / sizeof(nouns[0]); k++)
		named |= rc_holds(&reader->mentions, depend, nouns[k]) || rc_spells(&reader->mentions, depend + 1, nouns[k]);
	if (!named || stated || rc_next_in(reader, RC_VALUE_SORT, all, all.first) < all.last ||
		rc_subject_in(reader, all) < 0)
		return;
	from = rc_actor_in(reader, all, reader->mentions.chinese ? RC_ROLE_TO : RC_ROLE_ON);
	rc_scene_set_measure(reader->scene, RC_M_IMPORTS, false);
	reader->scene->share_age = 0;
	if (from >= 0)
		rc_scene_set_partner(reader->scene, rc_actor_name(reader, from));
}

void
rc_topic_remember_share(rc_reader *reader, const rc_clause *clause, bool stated)
{
	if (reader->mentions.chinese && !stated &&
		(rc_may_have_cue(&reader->mentions, RC_CUE_SHARE_WORD) ||
		 rc_may_have_cue(&reader->mentions, RC_CUE_ACCOUNT_FOR)))
		remember_chinese_share(reader, clause);
	remember_english_share(reader, clause, stated);
	if (rc_may_have_cue(&reader->mentions, RC_CUE_DEPEND))
		remember_dependence(reader, clause, stated);
}
