/*-------------------------------------------------------------------------
 *
 * firm_name.c
 *		What firms are called.
 *
 * A name of which no table knows may say itself that it is that of a firm:
 * by a legal form at its end, or by what such firms do or make.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/name.h"
#include "text/spelling.h"

/* Legal forms at the end of a company's name are not part of it. */
bool
rc_is_legal_form(rc_text text, const rc_mention *mention)
{
	static const char *const forms[] = {"Limited", "Ltd",  "Inc", "Corp", "Corporation", "Co",  "plc", "PLC",
										"LLC",     "SA",   "AG",  "NV",   "Company",     "ASA", "AB",  "Oy",
										"Oyj",     "GmbH", "SpA", "BV",   "Bhd",         "Pte", "Pty", "Tbk"};
	size_t len = mention->to - mention->from;

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
	{
		if (strlen(forms[i]) == len && memcmp(forms[i], text.data + mention->from, len) == 0)
			return true;
	}
	return false;
}

bool
rc_ends_like_firm(rc_text name)
{
	static const char *const nouns[] = {
		"Resources",    "Metals",    "Metal",    "Minerals",      "Mining",     "Mines",
		"Materials",    "Energy",    "Group",    "Holdings",      "Holding",    "Industries",
		"Technologies", "Magnetics", "Magnets",  "Lithium",       "Earths",     "Earth",
		"Elements",     "Graphite",  "Cobalt",   "Nickel",        "Copper",     "Tungsten",
		"Antimony",     "Chemicals", "Chemical", "Partners",      "Capital",    "Exploration",
		"Refining",     "Recycling", "Ventures", "International", "Separation", "Trading"};

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
	{
		size_t len = strlen(nouns[i]);

		if (len <= name.len && memcmp(name.data + name.len - len, nouns[i], len) == 0)
			return true;
	}
	return (unsigned char) name.data[0] >= 0x80 && rc_ends_with_one_of(name, RC_SPELT_FIRM_PART_ZH);
}

bool
rc_is_surely_firm(const rc_mention *mention)
{
	return rc_is_company(mention) || (mention->type == RC_PROPER && rc_ends_like_firm(mention->name));
}

/* "Aclara Resources", "Vital Metals Ltd": do the words [first, last) say themselves that they are a firm's? */
bool
rc_names_firm(rc_text text, const rc_mention *words, int count)
{
	const rc_mention *word = &words[count - 1];

	return count >= 2 && (rc_is_legal_form(text, word) ||
						  rc_ends_like_firm((rc_text){text.data + word->from, word->to - word->from}));
}
