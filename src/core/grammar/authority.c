/*-------------------------------------------------------------------------
 *
 * authority.c
 *		Ministries of whatever country the text is about.
 *
 * "The natural resources ministry", "the Ministry of Commerce" are called so in
 * many countries; the tables know them as those of the one that is written of most.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/authority.h"

/* Is the mention the name of a ministry that does not say of which country? */
static bool
is_of_any_country(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin && rc_is_government(mention) && rc_holds(&reader->mentions, i, "inistry") &&
		   !rc_holds(&reader->mentions, i, "Chin") && !rc_holds(&reader->mentions, i, "India") &&
		   !rc_holds(&reader->mentions, i, "Information");
}

/* Has the text named the country, in this sentence or before?  One that has named many may have. */
static bool
has_named(const rc_reader *reader, rc_text country)
{
	const rc_scene *scene = reader->scene;

	if (scene->lands_told == RC_LANDS_LIMIT)
		return true;
	for (int i = 0; i < scene->lands_told; i++)
	{
		if (rc_text_same(scene->lands[i], country))
			return true;
	}
	for (int i = 0; i < reader->mentions.count; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->entity != NULL && mention->entity->class == RC_COUNTRY && rc_text_same(mention->name, country))
			return true;
	}
	return false;
}

/* Is a country named at mention i, and not this one? */
static bool
names_other(const rc_reader *reader, int i, rc_text country)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->entity != NULL && mention->entity->class == RC_COUNTRY && !rc_text_same(mention->name, country);
}

/* "Kazakhstan's Ministry of Commerce", "the Ministry of Commerce of Kazakhstan": is the ministry said to be of another country? */
static bool
is_of_other(const rc_reader *reader, int i, rc_text country)
{
	int owner = i - 1 - rc_is_mark(rc_at(reader, i - 1), '\'');

	return (rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF) && names_other(reader, i + 2, country)) ||
		   (owner >= 0 && names_other(reader, owner, country) &&
			(owner < i - 1 || rc_at(reader, owner)->entity->form == RC_ADJECTIVE));
}

void
rc_pass_over_ministries(rc_reader *reader)
{
	bool elsewhere = reader->scene->lands_told > 0 && reader->options->perspective.len != 2;

	for (int i = 0; i < reader->mentions.count && !reader->mentions.chinese; i++)
	{
		rc_mention *mention = &reader->mentions.items[i];
		rc_text country;

		if (!is_of_any_country(reader, i))
			continue;
		country = rc_country_of(mention->entity);
		if (!is_of_other(reader, i, country) && (!elsewhere || has_named(reader, country)))
			continue;
		mention->entity = NULL;
		mention->type = RC_WORD;
	}
}
