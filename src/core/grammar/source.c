/*-------------------------------------------------------------------------
 *
 * source.c
 *		To whom a sentence attributes what it says, and whether it denies it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/source.h"

/* Mentions that a source may stand away from the word that attributes. */
#define SOURCE_REACH 6

static bool
can_be_source(const rc_mention *mention)
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
			return mention->entity->form == RC_CAPITAL && !mention->owner;
		default:
			return false;
	}
}

/* "Chief Executive Anneli Kask", "Trade Minister Don Farrell": what stands up to the last word of a title is no part of the name. */
static rc_text
without_title(rc_text name)
{
	static const char *const titles[] = {
		"Director ",    "Chief ",      "Executive ",    "Officer ",      "President ",  "Vice ",
		"Chairman ",    "Minister ",   "Secretary ",    "Professor ",    "Dr ",         "Mr ",
		"Mrs ",         "Ms ",         "CEO ",          "CFO ",          "Analyst ",    "Senior ",
		"Premier ",     "Governor ",   "Senator ",      "General ",      "Spokesman ",  "Deputy ",
		"Spokeswoman ", "Managing ",   "Commissioner ", "Spokesperson ", "Chancellor ", "Representative ",
		"Congressman ", "Ambassador ", "Prime ",        "Chairwoman ",   "Economist ",
	};
	size_t skip = 0;

	for (size_t at = 0; at < name.len; at++)
	{
		for (size_t i = 0; (at == 0 || name.data[at - 1] == ' ') && i < sizeof(titles) / sizeof(titles[0]); i++)
		{
			size_t len = strlen(titles[i]);

			if (at + len < name.len && memcmp(name.data + at, titles[i], len) == 0)
				skip = at + len;
		}
	}
	name.data += skip;
	name.len -= skip;
	return name;
}

static bool
ends_reach(const rc_mention *mention)
{
	return mention->type == RC_MARK && mention->mark != '\'' && mention->mark != '"' && mention->mark != '&' &&
		   mention->mark != '-' && mention->mark != '(' && mention->mark != ')';
}

static int
look_right(const rc_reader *reader, int cue)
{
	for (int i = cue + 1; i < reader->mentions.count && i <= cue + SOURCE_REACH; i++)
	{
		if (can_be_source(rc_at(reader, i)))
			return i;
		if (ends_reach(rc_at(reader, i)))
			break;
	}
	return -1;
}

static int
look_left(const rc_reader *reader, int cue)
{
	for (int i = cue - 1; i >= 0 && i >= cue - SOURCE_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (can_be_source(mention))
			return i;
		if (ends_reach(mention) || mention->type == RC_QUANTITY || mention->material != NULL)
			break;
	}
	return -1;
}

/* Mentions of an apposition between a speaker and his verb. */
#define APPOSITION_REACH 14

/* "Wang Wenbin, a foreign ministry spokesman, told reporters": who stands before the apposition that the comma before the verb closes; or -1. */
static int
look_over_apposition(const rc_reader *reader, int cue)
{
	int i = cue - 2;

	if (cue < 3 || !rc_at(reader, cue)->latin || !rc_is_mark(rc_at(reader, cue - 1), ','))
		return -1;
	for (; i > 0 && i >= cue - APPOSITION_REACH && !rc_is_mark(rc_at(reader, i), ','); i--)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY || rc_is_predicate(rc_at(reader, i)))
			return -1;
	}
	return i > 0 && rc_is_mark(rc_at(reader, i), ',') && can_be_source(rc_at(reader, i - 1)) ? i - 1 : -1;
}

static void
take_source(rc_reader *reader, int cue, int source)
{
	const rc_mention *mention = rc_at(reader, source);

	reader->source_at = source;
	reader->source = mention->type == RC_PROPER ? without_title(mention->name) : mention->name;
	reader->said_from = source < cue ? source : cue;
	reader->said_to = (source < cue ? cue : source) + 1;
	/* "MP Materials, which operates the only mine, said": what the clause between them tells is told. */
	if (source + 2 < cue && rc_has_cue(rc_at(reader, source + 2), RC_CUE_RELATIVE))
		reader->said_from = cue;
	/* "A report by the IEA says", "analysts at Citi expect": the verb belongs to it, too. */
	for (int i = source + 1; source > cue && i < reader->mentions.count && i <= source + 2; i++)
	{
		if (rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_SAID) && rc_at(reader, i)->measure == NULL &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_FORECAST))
			reader->said_to = i + 1;
	}
}

static bool
spells_announce(const rc_reader *reader, int i)
{
	static const char *const verbs[] = {"announced", "announces", "announcing", "unveiled", "unveils"};

	return RC_SPELLS_ANY(&reader->mentions, i, verbs);
}

/* "Apple announced a $500 million investment", "plans": whose news is a thing has done it, and tells of nobody else. */
static bool
announces_own_act(const rc_reader *reader, int cue)
{
	int i = cue + 1;

	/* 莱纳斯宣布计划在…建厂: a firm that tells what it will do. */
	if (!rc_at(reader, cue)->latin && cue > 0 && i < reader->mentions.count)
		return rc_has_cue(rc_at(reader, i), RC_CUE_FORECAST) && rc_at(reader, cue - 1)->entity != NULL &&
			   rc_at(reader, cue - 1)->entity->class == RC_COMPANY;
	if (!rc_has_cue(rc_at(reader, cue), RC_CUE_SAID) || !spells_announce(reader, cue))
		return false;
	while (i < reader->mentions.count && i <= cue + 2 &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) || rc_at(reader, i)->type == RC_WORD))
		i++;
	return i > cue + 1 && i < reader->mentions.count && rc_at(reader, i)->type == RC_QUANTITY &&
		   rc_has_cue(rc_at(reader, cue + 1), RC_CUE_ARTICLE);
}

/* "When Beijing announced the curbs", "after the ministry announced ...": an announcement that only says when. */
static bool
dates_another(const rc_reader *reader, int cue)
{
	static const char *const words[] = {"when", "after", "since", "before", "until", "once", "as"};

	if (!spells_announce(reader, cue))
		return false;
	/* "the controls that Beijing announced" */
	if (cue >= 2 && rc_at(reader, cue)->latin &&
		(rc_spells(&reader->mentions, cue - 2, "that") || rc_spells(&reader->mentions, cue - 2, "which")))
		return true;
	for (int i = cue - 1; i >= 0 && i >= cue - SOURCE_REACH && !ends_reach(rc_at(reader, i)); i--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

/* "added holmium to its list": a word for saying as well as for doing has goods right behind it when it does. */
static bool
does_something(const rc_reader *reader, int cue)
{
	return rc_has_cue(rc_at(reader, cue), RC_CUE_IMPOSE) && cue + 1 < reader->mentions.count &&
		   (rc_at(reader, cue + 1)->material != NULL || rc_at(reader, cue + 1)->quantity != NULL);
}

void
rc_find_source(rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};

	reader->source_at = -1;
	reader->said_from = reader->said_to = 0;
	reader->denied = rc_find_cue(reader, all, RC_CUE_UNTRUE) >= 0;
	/* "Contrary to reports, China has not stopped ...": it says itself what is not so. */
	if (reader->denied && rc_find_cue(reader, all, RC_CUE_NOT) >= 0 &&
		rc_spells(&reader->mentions, rc_find_cue(reader, all, RC_CUE_UNTRUE), "contrary to reports"))
		reader->denied = false;
	for (int i = 0; i < reader->mentions.count && reader->source.data == NULL; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		int source = -1;

		if (rc_has_cue(mention, RC_CUE_ACCORDING_TO))
			source = look_right(reader, i);
		else if (rc_has_cue(mention, RC_CUE_SAID) && !announces_own_act(reader, i) && !dates_another(reader, i) &&
				 !does_something(reader, i))
		{
			source = look_over_apposition(reader, i);
			if (source < 0)
				source = look_left(reader, i);
			if (source < 0 && mention->latin)
				source = look_right(reader, i);
		}
		else if (rc_has_cue(mention, RC_CUE_DENY))
		{
			/* Who denies is also who is said to have done it: the words stay free for the other slots. */
			source = look_left(reader, i);
			if (source >= 0)
			{
				take_source(reader, i, source);
				reader->said_from = reader->said_to = 0;
			}
			continue;
		}
		if (source >= 0)
			take_source(reader, i, source);
	}
}
