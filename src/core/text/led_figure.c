/*-------------------------------------------------------------------------
 *
 * led_figure.c
 *		English sentences that are nothing but a share.
 *
 * The full stop behind such a share is one of style: whose it is, and of what,
 * is told by the sentence behind it, which points back to it.
 *
 *-------------------------------------------------------------------------
 */
#include "text/led_figure.h"

#include <string.h>

#include "number/numeral.h"

/* Bytes of a share with what it is of, and of what points back to it until the word that says so, at most. */
#define SHARE_LIMIT 80
#define SAYING_LIMIT 48

static bool
begins_with(rc_text text, size_t at, const char *word)
{
	size_t len = strlen(word);

	return at + len <= text.len && memcmp(text.data + at, word, len) == 0;
}

/* Does one of the words stand in text[from, to)? */
static bool
has_word(rc_text text, size_t from, size_t to, const char *const *words, size_t count)
{
	for (size_t at = from; at < to; at++)
	{
		for (size_t i = 0; i < count; i++)
		{
			if (begins_with(text, at, words[i]))
				return true;
		}
	}
	return false;
}

#define HAS_WORD(text, from, to, words) has_word(text, from, to, words, sizeof(words) / sizeof((words)[0]))

/* Does the sentence begin with a number, hedged or not: "Ninety percent", "More than half", "Some 90%"? */
static bool
opens_with_number(rc_text text, size_t from, size_t to)
{
	static const char *const hedges[] = {"About ",    "Around ",     "Some ",   "Nearly ",    "Almost ",
										 "Close to ", "Roughly ",    "Up to ",  "Just ",      "Only ",
										 "Well ",     "A full ",     "Over ",   "Under ",     "At least ",
										 "At most ",  "As much as ", "A mere ", "More than ", "Less than "};
	static const char *const behind[] = {"over ", "under ", "above ", "below "};
	rc_numeral numeral;
	size_t at = from;

	for (size_t i = 0; i < sizeof(hedges) / sizeof(hedges[0]) && at == from; i++)
		at += begins_with(text, from, hedges[i]) ? strlen(hedges[i]) : 0;
	for (size_t i = 0; at > from && i < sizeof(behind) / sizeof(behind[0]); i++)
		at += begins_with(text, at, behind[i]) ? strlen(behind[i]) : 0;
	return at < to && rc_numeral_read(text, at, to, &numeral) && numeral.from == at;
}

bool
rc_share_leads_on(rc_text text, size_t from, size_t to)
{
	static const char *const pointers[] = {"That is ", "That was ", "That's ", "This is ", "This was "};
	static const char *const shares[] = {"%",     "per cent", "percent", "half", "Half",
										 "third", "quarter",  "fifth",   "tenth"};
	static const char *const sayings[] = {" share", " slice", " portion", " part ", " weight", "what ", "how much"};
	size_t next = to;
	size_t end;

	if (to - from > SHARE_LIMIT)
		return false;
	while (next < text.len && text.data[next] == ' ')
		next++;
	if (next >= text.len || text.data[next] != 'T')
		return false;
	end = next + SAYING_LIMIT < text.len ? next + SAYING_LIMIT : text.len;
	for (size_t at = next; at < end; at++)
	{
		if (text.data[at] == '.' || text.data[at] == '\n')
			end = at;
	}
	for (size_t i = 0; i < sizeof(pointers) / sizeof(pointers[0]); i++)
	{
		if (begins_with(text, next, pointers[i]))
			return opens_with_number(text, from, to) && HAS_WORD(text, from, to, shares) &&
				   HAS_WORD(text, next + strlen(pointers[i]) - 1, end, sayings);
	}
	return false;
}
