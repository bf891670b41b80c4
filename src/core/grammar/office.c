/*-------------------------------------------------------------------------
 *
 * office.c
 *		For whom somebody speaks or acts: the holder of an office, who leads a firm.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/office.h"

/* Mentions between who says something and whom he speaks for. */
#define SPEAKER_REACH 8

/* Does the name at i begin with the title of somebody who speaks for a country: "Economy Minister Robert Habeck"? */
static bool
holds_office(const rc_reader *reader, int i)
{
	static const char *const offices[] = {"Minister", "President", "Secretary", "Chancellor", "Premier", "Ambassador"};
	rc_text name = rc_at(reader, i)->name;

	for (size_t k = 0; k < sizeof(offices) / sizeof(offices[0]); k++)
	{
		size_t len = strlen(offices[k]);

		for (size_t at = 0; at + len < name.len; at++)
		{
			if (memcmp(name.data + at, offices[k], len) == 0)
				return true;
		}
	}
	return false;
}

/* "We expect ...," said Amanda Lacaze, chief executive of Lynas: for whom an English "we" is spoken; or data NULL. */
rc_text
rc_speaks_for(const rc_reader *reader, int i)
{
	static const char *const pronouns[] = {"we", "us", "our", "ours"};
	int speaker = reader->source_at;

	if (speaker < 0 || !RC_SPELLS_ANY(&reader->mentions, i, pronouns))
		return (rc_text){NULL, 0};
	if (rc_is_company(rc_at(reader, speaker)))
		return rc_at(reader, speaker)->name;
	if (rc_at(reader, speaker)->type != RC_PROPER)
		return (rc_text){NULL, 0};
	for (int k = speaker + 1; k < reader->mentions.count && k <= speaker + SPEAKER_REACH; k++)
	{
		if (rc_is_company(rc_at(reader, k)))
			return rc_at(reader, k)->name;
		if (rc_is_mark(rc_at(reader, k), '"') || rc_is_mark(rc_at(reader, k), ';'))
			break;
	}
	for (int k = speaker - 1; k >= 0 && k >= speaker - SPEAKER_REACH / 2; k--)
	{
		if (rc_is_company(rc_at(reader, k)))
			return rc_at(reader, k)->name;
		if (rc_at(reader, k)->owner && rc_at(reader, k)->entity != NULL &&
			rc_at(reader, k)->entity->class == RC_COUNTRY && holds_office(reader, speaker))
			return rc_at(reader, k)->name;
		if (rc_at(reader, k)->type == RC_MARK && !rc_is_mark(rc_at(reader, k), '\''))
			break;
	}
	return (rc_text){NULL, 0};
}

/* "Australian", "Prime": what stands before the name of an office and belongs to it. */
bool
rc_is_of_title(const rc_mention *mention)
{
	return mention->latin && ((mention->type == RC_WORD && mention->capital) ||
							  (mention->owner && mention->entity != NULL && mention->entity->class == RC_COUNTRY));
}

/* "Australian Prime Minister Anthony Albanese": the country for which somebody with an office acts; or data NULL. */
rc_text
rc_acts_for(const rc_reader *reader, int i)
{
	if (rc_at(reader, i)->type != RC_PROPER || !rc_at(reader, i)->latin || !holds_office(reader, i))
		return (rc_text){NULL, 0};
	for (int k = i - 1; k >= 0 && k >= i - 3 && rc_is_of_title(rc_at(reader, k)); k--)
	{
		if (rc_at(reader, k)->owner)
			return rc_at(reader, k)->name;
	}
	return (rc_text){NULL, 0};
}
