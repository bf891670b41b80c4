/*-------------------------------------------------------------------------
 *
 * each.c
 *		What is told of each of two.
 *
 * "Brazil and Vietnam each hold 21 million tonnes", 中国和俄罗斯储量均为35万吨，各占18%:
 * the figure is that of the second, too.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/slots.h"

/* Mentions between the Chinese word for each and the value. */
#define EACH_REACH 5

/* 均为, 各占, 均增长: is the figure told of each of those who are named, in Chinese? */
static bool
says_each_in_chinese(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - 1; i >= clause->first && i >= value - EACH_REACH; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_BOTH) || rc_has_cue(rc_at(reader, i), RC_CUE_EACH) ||
			rc_spells(&reader->mentions, i, "均为") || rc_spells(&reader->mentions, i, "各为") ||
			rc_spells(&reader->mentions, i, "各占") || rc_spells(&reader->mentions, i, "各有"))
			return true;
	}
	return false;
}

/* "Brazil and Vietnam each hold"; but "each week". */
static bool
says_each_in_english(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const char *const units[] = {"day", "week", "month", "quarter"};
	int each = rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_EACH);

	return each >= 0 && !RC_SPELLS_ANY(&reader->mentions, each + 1, units);
}

bool
rc_tells_of_each(const rc_reader *reader, const rc_clause *clause, int value)
{
	return reader->mentions.chinese ? says_each_in_chinese(reader, clause, value)
									: says_each_in_english(reader, clause, value);
}

rc_text
rc_joined_in_chinese(const rc_reader *reader, int first)
{
	int second = first + 2;

	if (!reader->mentions.chinese || second >= reader->mentions.count || !rc_is_actor(rc_at(reader, second)) ||
		!rc_can_act(reader, second) ||
		!(rc_is_joint(rc_at(reader, first + 1)) || rc_has_cue(rc_at(reader, first + 1), RC_CUE_WITH)))
		return (rc_text){NULL, 0};
	return rc_actor_name(reader, second);
}

rc_text
rc_other_of_each(const rc_reader *reader, const rc_clause *clause, int value, int subject_at, rc_text subject)
{
	const rc_scene *scene = reader->scene;
	rc_text joined;

	if (!rc_tells_of_each(reader, clause, value))
		return (rc_text){NULL, 0};
	if (subject_at < 0)
		return reader->mentions.chinese && scene->pair_age == 0 && rc_text_same(scene->pair[0], subject)
				   ? scene->pair[1]
				   : (rc_text){NULL, 0};
	joined = rc_joined_in_chinese(reader, subject_at);
	return joined.data != NULL ? joined : rc_second_subject(reader, subject_at);
}
