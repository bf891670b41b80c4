/*-------------------------------------------------------------------------
 *
 * firm_chinese.c
 *		Chinese firms that no table knows.
 *
 * 河江矿业2024年开采…: a short run of characters that mean nothing else opens the
 * clause, before a noun that such firms are called by.  Without this the firm's
 * figures would be those of whom the text has spoken before, or of China.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Bytes of the characters before the noun, three each, and of the noun: 矿业, 钨业, 磁材. */
#define NAME_LEAST 6
#define NAME_MOST 12
#define FIRM_NOUN 6

/* Do only words without a meaning of their own stand in the text from the clause's beginning up to the byte? */
static bool
means_nothing(const rc_reader *reader, const rc_clause *clause, size_t to)
{
	for (int i = clause->first; i < clause->last && rc_at(reader, i)->from < to; i++)
	{
		if (rc_at(reader, i)->type != RC_WORD || rc_at(reader, i)->latin)
			return false;
	}
	return true;
}

/* Does what a firm does, or when, stand at the byte? */
static bool
goes_on_with_deed(const rc_reader *reader, const rc_clause *clause, size_t at)
{
	int i = clause->first;

	while (i < clause->last && rc_at(reader, i)->from < at)
		i++;
	return i < clause->last && rc_at(reader, i)->from == at &&
		   (rc_at(reader, i)->time != NULL || rc_at(reader, i)->measure != NULL || rc_is_predicate(rc_at(reader, i)) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_FORECAST));
}

rc_text
rc_unknown_chinese_firm(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mentions *mentions = &reader->mentions;
	size_t from = rc_at(reader, clause->first)->from;

	if (!mentions->chinese || rc_at(reader, clause->first)->type != RC_WORD ||
		rc_stands_one_of(mentions, from, mentions->to, RC_SPELT_NO_NAME_ZH))
		return (rc_text){NULL, 0};
	for (size_t len = NAME_LEAST; len <= NAME_MOST; len += 3)
	{
		size_t end;

		if (!rc_stands_one_of(mentions, from + len, mentions->to, RC_SPELT_FIRM_NOUN_ZH))
			continue;
		end = from + len + FIRM_NOUN;
		return means_nothing(reader, clause, from + len) && goes_on_with_deed(reader, clause, end)
				   ? (rc_text){mentions->text.data + from, end - from}
				   : (rc_text){NULL, 0};
	}
	return (rc_text){NULL, 0};
}
