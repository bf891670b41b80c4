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

void
rc_pass_over_ministries(rc_reader *reader)
{
	if (reader->mentions.chinese || reader->scene->lands_told == 0 || reader->options->perspective.len == 2)
		return;
	for (int i = 0; i < reader->mentions.count; i++)
	{
		rc_mention *mention = &reader->mentions.items[i];

		if (!is_of_any_country(reader, i) || has_named(reader, rc_country_of(mention->entity)))
			continue;
		mention->entity = NULL;
		mention->type = RC_WORD;
	}
}
