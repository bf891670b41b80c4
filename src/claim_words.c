/*-------------------------------------------------------------------------
 *
 * claim_words.c
 *		The words of the claim model in a hint.
 *
 * Whoever writes a claim by hand cannot know all words of it.  So an error
 * about one of them lists those that would do: as far as that is known, only
 * those that go with the kind and the measure of the claim.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "claim.h"
#include "lib/stringinfo.h"

/* The units, of currencies one as an example. */
static const char *
unit_name(int code)
{
	static const char *const names[] = {
		[RC_U_FRACTION] = "fraction", [RC_U_RANK] = "rank", [RC_U_TONNE] = "t",    [RC_U_MONEY] = "USD",
		[RC_U_PRICE] = "USD/t",       [RC_U_YEAR] = "year", [RC_U_MULTIPLE] = "x", [RC_U_COUNT] = "count"};

	return code < (int) lengthof(names) ? names[code] : NULL;
}

static const char *
name_of(rc_words words, int code)
{
	switch (words)
	{
		case RC_WORDS_KIND:
			return rc_kind_name(code);
		case RC_WORDS_MEASURE:
			return rc_measure_name(code);
		case RC_WORDS_UNIT:
			return unit_name(code);
		case RC_WORDS_BASIS:
			return rc_basis_name(code);
		case RC_WORDS_MODALITY:
			return rc_modality_name(code);
		case RC_WORDS_NONE:
			break;
	}
	return NULL;
}

static bool
fits(rc_words words, int code, int kind, int measure)
{
	if (kind == 0)
		return true;
	if (words == RC_WORDS_MEASURE)
		return rc_kind_allows((rc_kind) kind, (rc_measure) code);
	if (words == RC_WORDS_BASIS)
		return rc_basis_allowed((rc_kind) kind, (rc_basis) code);
	return words != RC_WORDS_UNIT || rc_unit_allowed((rc_kind) kind, (rc_measure) measure, (rc_unit_kind) code);
}

char *
claim_words_hint(rc_words words, int kind, int measure)
{
	/* Only of modality the code 0 is a word, and not "none". */
	int first = words == RC_WORDS_MODALITY ? 0 : 1;
	const char *name;
	StringInfoData list;

	initStringInfo(&list);
	for (int code = first; (name = name_of(words, code)) != NULL; code++)
	{
		if (fits(words, code, kind, measure))
			appendStringInfo(&list, "%s\"%s\"", list.len == 0 ? "It can be " : ", ", name);
	}
	if (list.len == 0)
		return NULL;
	appendStringInfoString(&list, words == RC_WORDS_UNIT && strstr(list.data, "USD") != NULL
									  ? ", with any code of a currency in the place of USD."
									  : ".");
	return list.data;
}
