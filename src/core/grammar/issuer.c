/*-------------------------------------------------------------------------
 *
 * issuer.c
 *		The firm whose own announcement a text is.
 *
 * Such a text has, as its first line or below a date, the full name of the firm,
 * legal form and all, and a dash, a colon or the end of the line.  What it tells without saying whose
 * it is, "Indium production rose to 2.2 tonnes", is that firm's.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/issuer.h"

#include "grammar/name.h"

/* Bytes before the second line, at most. */
#define HEAD_LIMIT 120

/* Bytes of such a name at most, and of a first word that may stand for it. */
#define NAME_LIMIT 80
#define SHORT_LIMIT 4

/* Where the word at `from` ends. */
static size_t
word_end(rc_text text, size_t from)
{
	size_t at = from;

	while (at < text.len && (unsigned char) text.data[at] > ' ' && text.data[at] != ':' && text.data[at] != ',')
		at++;
	return at;
}

/* Is the name all that is told before the heading of the announcement? */
static bool
ends_there(rc_text text, size_t at)
{
	static const char *const dashes[] = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "};

	if (at >= text.len || text.data[at] == ':' || text.data[at] == '\n' || text.data[at] == '\r')
		return true;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
	{
		if (text.len - at > strlen(dashes[i]) && memcmp(text.data + at, dashes[i], strlen(dashes[i])) == 0)
			return true;
	}
	return false;
}

/* Where the name before the legal form ends with which the line at `from` begins, or 0. */
static size_t
name_end(rc_text text, size_t from)
{
	size_t end = 0;

	for (size_t at = from; at < text.len && at < from + NAME_LIMIT &&
						   (text.data[at] == '&' || (text.data[at] >= 'A' && text.data[at] <= 'Z'));)
	{
		rc_mention word = {.from = at, .to = word_end(text, at)};

		if (end > 0 && rc_is_legal_form(text, &word) && ends_there(text, word.to))
			return end;
		end = word.to;
		if (end >= text.len || text.data[end] != ' ')
			break;
		at = end + 1;
	}
	return 0;
}

/* What the tables call the firm, or what it calls itself. */
static rc_text
known_as(rc_text name)
{
	size_t end = 0;
	int count = 0;
	const rc_meaning *meanings = rc_lexicon_match(name, 0, &end, &count);

	for (int i = 0; i < count && end == name.len; i++)
	{
		if (meanings[i].table == RC_ENTITIES && meanings[i].class == RC_COMPANY)
		{
			const char *known = rc_concept_name(RC_ENTITIES, meanings[i].concept);

			return (rc_text){known, strlen(known)};
		}
	}
	return name;
}

/* Where the next line that is not empty begins; the end of the text, or further down than HEAD_LIMIT, where there is none. */
static size_t
next_line(rc_text text, size_t at)
{
	while (at < text.len && at < HEAD_LIMIT && text.data[at] != '\n')
		at++;
	while (at < text.len && (unsigned char) text.data[at] <= ' ')
		at++;
	return at;
}

void
rc_find_issuer(rc_text text, rc_scene *scene)
{
	size_t from = 0;
	size_t end = name_end(text, from);
	size_t first;

	if (end == 0)
	{
		from = next_line(text, 0);
		end = from < HEAD_LIMIT ? name_end(text, from) : 0;
	}
	if (end == 0)
		return;
	first = word_end(text, from) - from;
	scene->issuer = known_as((rc_text){text.data + from, end - from});
	if (scene->company.data == NULL)
		scene->company = scene->issuer;
	if (first < end - from && first >= SHORT_LIMIT)
	{
		scene->shorts.items[scene->shorts.told].brief = (rc_text){text.data + from, first};
		scene->shorts.items[scene->shorts.told++].full = scene->issuer;
	}
}
