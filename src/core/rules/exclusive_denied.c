/*-------------------------------------------------------------------------
 *
 * exclusive_denied.c
 *		The only one, told as a denial of all others.
 *
 * "No other company than Lynas separates heavy rare earths", "the US has no
 * rare earth mine other than Mountain Pass", "apart from Lynas, no company
 * does": a denial with one exception.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/exclusive_parts.h"

#include "rules/rules.h"

/* How far a denial and its exception stand from each other. */
#define DENIAL_REACH 12

/* Does the mention deny anybody or anything: "no", "nobody", "no other country"? */
static bool
denies(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const char *text = reader->mentions.text.data + mention->from;

	if (!mention->latin || mention->to - mention->from < 2)
		return false;
	return rc_spells(&reader->mentions, i, "nobody") || rc_spells(&reader->mentions, i, "no one") ||
		   rc_has_cue(mention, RC_CUE_NO) || rc_has_cue(mention, RC_CUE_NONE) ||
		   (rc_has_cue(mention, RC_CUE_LARGEST) && (text[0] | 0x20) == 'n' && text[1] == 'o');
}

static bool
is_exception(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_EXCEPT);
}

/* The one whom the words of exception at i name, or -1. */
static int
excepted(const rc_reader *reader, int i)
{
	int at = i + 1;

	at += rc_has_cue(rc_at(reader, at), RC_CUE_ARTICLE);
	/* "other than MP Materials' Mountain Pass" */
	return at < reader->mentions.count && rc_is_actor(rc_at(reader, at)) && rc_can_act(reader, at) &&
				   !(rc_at(reader, at)->entity != NULL && rc_is_world(rc_at(reader, at)->name))
			   ? at
			   : -1;
}

/* Is a comparison of more or less told behind the denial? */
static bool
is_compared(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_GREATER_OR_LESS) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_MORE_THAN))
			return true;
	}
	return false;
}

bool
rc_denies_all_others(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	rc_text said = {reader->mentions.text.data + mention->from, mention->to - mention->from};

	return mention->latin && said.len > 7 && (said.data[0] | 0x20) == 'n' && (said.data[1] | 0x20) == 'o' &&
		   (memcmp(said.data + said.len - 5, " else", 5) == 0 || memcmp(said.data + 2, " other", 6) == 0) &&
		   !is_compared(reader, (rc_stretch){i, clause->last}) &&
		   rc_find_cue(reader, (rc_stretch){i + 1, clause->last}, RC_CUE_THAN) < 0;
}

rc_text
rc_left_of_all(const rc_reader *reader, const rc_clause *clause, int denial)
{
	const rc_scene *scene = reader->scene;
	bool land = rc_spells(&reader->mentions, denial, "no other country") ||
				rc_spells(&reader->mentions, denial, "no other nation");

	/* "Desaulniers, who heads Nouveau Monde Graphite, says that no other company", "Lynas has no peers: no other firm" */
	for (int i = clause->first - 1; i >= 0; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_is_actor(mention) || (mention->role != RC_ROLE_BARE && !rc_is_company(mention)))
			continue;
		if (land ? mention->entity != NULL && mention->entity->class == RC_COUNTRY
				 : rc_is_company(mention) || (mention->type == RC_PROPER && rc_can_act(reader, i)))
			return rc_actor_name(reader, i);
	}
	if (land)
		return scene->subject_age <= 1 && scene->subject.len == 2 ? scene->subject : (rc_text){NULL, 0};
	if (scene->subject_age <= 1 && scene->subject.len > 2)
		return scene->subject;
	if (scene->company_age <= 1 || scene->firm_age <= 1)
		return scene->firm_age < scene->company_age ? scene->firm : scene->company;
	return (rc_text){NULL, 0};
}

int
rc_all_but_one(const rc_reader *reader, const rc_clause *clause, int i, rc_stretch *phrase)
{
	const rc_clause *next = clause + 1;
	bool opens = is_exception(reader, i);

	*phrase = (rc_stretch){i + 1, clause->last};
	/* "Apart from Lynas, no company outside China separates them": the exception comes first. */
	if (opens && i <= clause->first + 1 && next < reader->clauses.items + reader->clauses.count &&
		excepted(reader, i) >= 0)
	{
		*phrase = (rc_stretch){next->first + 1, next->last};
		return denies(reader, next->first) && !is_compared(reader, *phrase) ? excepted(reader, i) : -1;
	}
	/* "has no rare earth mine other than Mountain Pass" */
	for (int k = i - 1; opens && k >= clause->first && k >= i - DENIAL_REACH; k--)
	{
		if (!denies(reader, k))
			continue;
		*phrase = (rc_stretch){k + 1, i};
		/* "no U.S. company other than Energy Fuels has produced it" */
		if (rc_find_material(reader, *phrase) < 0)
			phrase->last = clause->last;
		return is_compared(reader, *phrase) ? -1 : excepted(reader, i);
	}
	/* "No other company outside China than Lynas separates them" */
	for (int k = i + 1; denies(reader, i) && k < clause->last && k <= i + DENIAL_REACH; k++)
	{
		if (is_compared(reader, (rc_stretch){i, k}))
			break;
		if (is_exception(reader, k) || rc_spells(&reader->mentions, k, "than") ||
			rc_spells(&reader->mentions, k, "but"))
			return excepted(reader, k);
	}
	return -1;
}
