/*-------------------------------------------------------------------------
 *
 * short_name.c
 *		Short names that an article makes known.
 *
 * "Brazilian Rare Earths (BRE)" is BRE behind that, "Kestrel Minerals" is
 * Kestrel, and "Pangwa Minerals" is Pangwa, although that is a place.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/short_name.h"

#include <string.h>

#include "grammar/name.h"

/* A short form in capitals: "BRE". */
bool
rc_is_acronym(rc_text text, const rc_mention *mention)
{
	size_t len = mention->to - mention->from;

	for (size_t at = mention->from; at < mention->to; at++)
	{
		if (text.data[at] < 'A' || text.data[at] > 'Z')
			return false;
	}
	return len >= 2 && len <= 6;
}

void
rc_remember_short(const rc_reading *reading, rc_text brief, rc_text full)
{
	rc_short_names *shorts = reading->shorts;
	int place;

	if (shorts == NULL)
		return;
	place = shorts->told++ % RC_SHORT_NAMES;
	if (shorts->told == 2 * RC_SHORT_NAMES)
		shorts->told = RC_SHORT_NAMES;
	shorts->items[place].brief = brief;
	shorts->items[place].full = full;
}

/* The full name of what the text has made a short name, or data NULL. */
rc_text
rc_full_name(const rc_reading *reading, rc_text brief)
{
	const rc_short_names *shorts = reading->shorts;

	for (int i = 0; shorts != NULL && i < shorts->told && i < RC_SHORT_NAMES; i++)
	{
		if (shorts->items[i].brief.len == brief.len && memcmp(shorts->items[i].brief.data, brief.data, brief.len) == 0)
			return shorts->items[i].full;
	}
	return (rc_text){NULL, 0};
}

/* "Brazilian Rare Earths (BRE)": the short form right behind the name that ends before mention `behind`. */
void
rc_remember_acronym(const rc_reading *reading, const rc_mentions *mentions, int behind, rc_text full)
{
	const rc_mention *brief = behind + 2 < mentions->count ? &mentions->items[behind + 1] : NULL;
	rc_text name;

	if (brief == NULL || !rc_is_mark(&mentions->items[behind], '(') || !rc_is_mark(&mentions->items[behind + 2], ')') ||
		brief->entity != NULL || !rc_is_acronym(mentions->text, brief))
		return;
	name = (rc_text){mentions->text.data + brief->from, brief->to - brief->from};
	if (rc_full_name(reading, name).data == NULL)
		rc_remember_short(reading, name, full);
}

/* "Eurasian Resources Group": the full name that the capitals in `brief` are the initials of, told before in the sentence; or data NULL. */
rc_text
rc_name_of_initials(const rc_mentions *mentions, int at, rc_text brief)
{
	for (int i = 0; i < at; i++)
	{
		rc_text name = mentions->items[i].name;
		size_t matched = 0;
		bool inside = false;

		if (name.len <= brief.len || !rc_is_firm(&mentions->items[i]))
			continue;
		for (size_t k = 0; k < name.len; k++)
		{
			if (name.data[k] == ' ')
				inside = false;
			else if (!inside)
			{
				if (matched < brief.len && name.data[k] == brief.data[matched])
					matched++;
				else
					matched = brief.len + 1;
				inside = true;
			}
		}
		if (matched == brief.len)
			return name;
	}
	return (rc_text){NULL, 0};
}

/* "Kestrel Minerals": "Kestrel" alone is the same firm later on. */
void
rc_remember_first_word(const rc_reading *reading, const rc_mentions *mentions, int first, int last, rc_text full)
{
	const rc_mention *word = &mentions->items[first];
	rc_text brief = {mentions->text.data + word->from, word->to - word->from};

	if (last - first < 2 || (word->type != RC_WORD && !rc_is_place(word)) || brief.len < 4 ||
		!rc_names_firm(mentions->text, word, last - first) || rc_full_name(reading, brief).data != NULL)
		return;
	rc_remember_short(reading, brief, full);
}

/* "Pangwa", behind "Pangwa Minerals": the text has named a firm after the place at i, or data NULL. */
rc_text
rc_firm_named_after(const rc_reading *reading, const rc_mentions *mentions, int i)
{
	const rc_mention *place = &mentions->items[i];

	return rc_is_place(place) && place->latin && !rc_has_cue(place - 1, RC_CUE_IN) &&
				   !rc_has_cue(place - 1, RC_CUE_FROM)
			   ? rc_full_name(reading, (rc_text){mentions->text.data + place->from, place->to - place->from})
			   : (rc_text){NULL, 0};
}
