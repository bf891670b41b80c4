/*
 * The texts of test/golden, for tests that read them all.  Include test.h, too.
 */
#ifndef RC_TEST_GOLDEN_H
#define RC_TEST_GOLDEN_H

#include <string.h>

#include "rc.h"

/* Turns "\n" of the golden files into line breaks, in place. */
static size_t
unescape(char *text)
{
	size_t len = 0;

	for (const char *s = text; *s != '\0'; s++)
	{
		if (s[0] == '\\' && s[1] == 'n')
		{
			text[len++] = '\n';
			s++;
		}
		else
			text[len++] = *s;
	}
	return len;
}

/* The fourth column of a line of a golden file; len 0 where there is none. */
static rc_text
golden_text(char *line)
{
	char *text = line;
	char *end;

	for (int column = 1; column < 4; column++)
	{
		text = strchr(text, '\t');
		if (text == NULL || line[0] == '#')
			return (rc_text){line, 0};
		text++;
	}
	end = strchr(text, '\t');
	if (end == NULL || strncmp(line, "id\t", 3) == 0)
		return (rc_text){line, 0};
	*end = '\0';
	return (rc_text){text, unescape(text)};
}

#endif /* RC_TEST_GOLDEN_H */
