/*-------------------------------------------------------------------------
 *
 * year_head.c
 *		The year that heads a paragraph of a chronicle.
 *
 * "1996.  Kiev decrees in March that ...": all that the paragraph tells is of
 * that year, its months included, unless it tells another.
 *
 *-------------------------------------------------------------------------
 */
#include "text/year_head.h"

#include "base/ascii.h"

/* Bytes of a paragraph of a chronicle, at most. */
#define PARAGRAPH 1200

/* Is it blank, or a bullet before the year? */
static bool
is_bullet(char c)
{
	return c == ' ' || c == '\t' || c == '-' || c == '*';
}

/* Does a mark stand at text[at] that parts a heading from its paragraph, with a blank behind it? */
static bool
ends_heading(rc_text text, size_t at, size_t to)
{
	static const char *const dashes[] = {"\xE2\x80\x93", "\xE2\x80\x94"};

	if (at + 1 < to && (text.data[at] == '.' || text.data[at] == ':'))
		/* "2024. 5. 3." is a date. */
		return text.data[at + 1] == ' ' && !(at + 2 < to && rc_is_digit(text.data[at + 2]));
	at += at < to && text.data[at] == ' ';
	if (at + 1 < to && text.data[at] == '-')
		return text.data[at + 1] == ' ';
	return at + 3 < to && text.data[at + 3] == ' ' &&
		   (memcmp(text.data + at, dashes[0], 3) == 0 || memcmp(text.data + at, dashes[1], 3) == 0);
}

int
rc_year_heading(rc_text text, size_t at)
{
	size_t limit = at > PARAGRAPH ? at - PARAGRAPH : 0;
	size_t line = at;
	int year = 0;

	while (line > limit && text.data[line - 1] != '\n')
		line--;
	if (line > 0 && line == limit)
		return 0;
	while (line < at && is_bullet(text.data[line]))
		line++;
	if (line + 4 >= at || !ends_heading(text, line + 4, at))
		return 0;
	for (size_t i = line; i < line + 4; i++)
	{
		if (!rc_is_digit(text.data[i]))
			return 0;
		year = 10 * year + (text.data[i] - '0');
	}
	return year >= 1900 && year < 2100 ? year : 0;
}
