/*-------------------------------------------------------------------------
 *
 * citation.c
 *		Sources that a sentence cites without a verb of saying.
 *
 * "per the USGS", "source: IEA", "(USGS, 2025)", "by Roskill's count", "on
 * IEA figures", "in the USGS's reckoning", "USGS: ...", 美国地质调查局：….
 * Where all that is missing, a body that does nothing but tell is named for
 * what it tells: 按国际能源署的口径, "if the USGS is to be believed".
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/citation.h"

bool
rc_can_be_source(const rc_mention *mention)
{
	if (mention->type == RC_PROPER)
		return true;
	if (mention->entity == NULL)
		return false;
	switch ((rc_entity_class) mention->entity->class)
	{
		case RC_AGENCY:
		case RC_MEDIA:
		case RC_COMPANY:
			return true;
		case RC_COUNTRY: /* "Tokyo announced": the government; a country itself acts rather than tells */
			return mention->entity->form == RC_CAPITAL && !mention->owner && mention->role != RC_ROLE_IN;
		default:
			return false;
	}
}

static bool
is_body_of_no_country(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_AGENCY && mention->entity->country == 0;
}

bool
rc_only_tells(const rc_mention *mention)
{
	return is_body_of_no_country(mention) || (mention->entity != NULL && mention->entity->class == RC_MEDIA);
}

bool
rc_is_reporter(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin && mention->type == RC_PROPER && i > 0 && i + 2 < reader->mentions.count &&
		   rc_is_mark(mention - 1, '\'') && rc_has_cue(rc_at(reader, i + 1), RC_CUE_SAID) &&
		   rc_is_mark(rc_at(reader, i + 2), ',');
}

/* "per", "source", to judge by length and first letter. */
static bool
may_be_per(const rc_reader *reader, const rc_mention *mention)
{
	size_t len = mention->to - mention->from;
	char first = (char) (reader->mentions.text.data[mention->from] | 0x20);

	return (len == strlen("per") && first == 'p') || (len == strlen("source") && first == 's');
}

/* "by", "on", "in", before somebody's count or view */
static bool
is_preposition(const rc_mention *mention)
{
	return rc_has_cue(mention, RC_CUE_BY) || rc_has_cue(mention, RC_CUE_ON) || rc_has_cue(mention, RC_CUE_IN);
}

bool
rc_may_cite(const rc_reader *reader, const rc_mention *mention)
{
	if (mention->type == RC_MARK)
		return mention->mark == '(' || mention->mark == ':';
	return mention->latin && (is_preposition(mention) || may_be_per(reader, mention));
}

/*
 * "(USGS)", "(USGS, 2025)": the one named alone in the brackets that open at i behind a statement, or -1.  Before a
 * dash they hold the agency whose report it is: "SEOUL, April 25 (Yonhap) --".
 */
static int
in_brackets(const rc_reader *reader, int i)
{
	int last = i + 2;

	if (i == 0 || last >= reader->mentions.count || !rc_only_tells(rc_at(reader, i + 1)) ||
		!rc_at(reader, i + 1)->latin || rc_at(reader, i - 1)->entity != NULL || rc_at(reader, i - 1)->type == RC_PROPER)
		return -1;
	if (rc_is_mark(rc_at(reader, last), ',') && last + 1 < reader->mentions.count)
		last++;
	if (rc_at(reader, last)->type == RC_TIME && last + 1 < reader->mentions.count)
		last++;
	if (last + 1 < reader->mentions.count && rc_is_mark(rc_at(reader, last + 1), '-'))
		return -1;
	return rc_is_mark(rc_at(reader, last), ')') ? i + 1 : -1;
}

/* "USGS: ...", 标题：商务部：…, "CSIS on graphite: ...": whose words follow the colon at i, or -1. */
static int
before_colon(const rc_reader *reader, int i)
{
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	if (before == NULL || i + 1 >= reader->mentions.count)
		return -1;
	if ((rc_only_tells(before) || (before->entity != NULL && before->entity->class == RC_AGENCY)) &&
		(i == 1 || rc_is_mark(rc_at(reader, i - 2), ':')))
		return i - 1;
	return i > 2 && rc_only_tells(rc_at(reader, 0)) && rc_has_cue(rc_at(reader, 1), RC_CUE_ON) &&
				   rc_next_of(&reader->mentions, RC_MEASURE_SORT, 0, i) >= i
			   ? 0
			   : -1;
}

/* "per the USGS", "source: USGS": whom the word at i cites, or -1. */
static int
behind_per(const rc_reader *reader, int i)
{
	int source = i + 1;

	if (!rc_spells(&reader->mentions, i, "per") && !rc_spells(&reader->mentions, i, "source"))
		return -1;
	while (source + 1 < reader->mentions.count && source < i + 3 &&
		   (rc_has_cue(rc_at(reader, source), RC_CUE_ARTICLE) || rc_at(reader, source)->type == RC_TIME ||
			rc_is_mark(rc_at(reader, source), ':')))
		source++;
	return source < reader->mentions.count && rc_can_be_source(rc_at(reader, source)) ? source : -1;
}

/* "by Adamas Intelligence's count", "on IEA figures", "in the EU's reckoning": whose count the preposition at i leads to, or -1. */
static int
by_count_of(const rc_reader *reader, int i)
{
	int source = i + 1;
	int count;

	if (source + 1 < reader->mentions.count && rc_has_cue(rc_at(reader, source), RC_CUE_ARTICLE))
		source++;
	count = source + 1;
	if (count >= reader->mentions.count || !rc_is_actor(rc_at(reader, source)) ||
		(rc_at(reader, source)->entity == NULL && rc_at(reader, source)->type != RC_PROPER) ||
		(rc_at(reader, source)->entity != NULL && rc_at(reader, source)->entity->class == RC_SELF))
		return -1;
	if (rc_is_mark(rc_at(reader, count), '\''))
		count++;
	return count < reader->mentions.count && rc_spells_of(&reader->mentions, count, RC_SPELT_RECKONING) ? source : -1;
}

int
rc_cited(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (mention->type == RC_MARK)
		return rc_is_mark(mention, '(')   ? in_brackets(reader, i)
			   : rc_is_mark(mention, ':') ? before_colon(reader, i)
										  : -1;
	if (!mention->latin)
		return -1;
	return is_preposition(mention) ? by_count_of(reader, i) : behind_per(reader, i);
}

int
rc_teller_named(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};

	for (int i = rc_next_in(reader, RC_ACTOR_SORT, all, 0); i < all.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, all, i + 1))
	{
		const rc_mention *next = i + 1 < all.last ? rc_at(reader, i + 1) : NULL;

		/* "LME nickel": an exchange is where the goods are. */
		if (is_body_of_no_country(rc_at(reader, i)) &&
			!(next != NULL && (next->material != NULL || rc_spells_of(&reader->mentions, i + 1, RC_SPELT_MEMBER))))
			return i;
	}
	return -1;
}
