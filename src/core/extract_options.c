/*-------------------------------------------------------------------------
 *
 * extract_options.c
 *		What the caller of an extraction asks for, checked and brought into one
 *		form.
 *
 *-------------------------------------------------------------------------
 */
#include "extract_options.h"

#include <string.h>

#include "lexicon/lexicon.h"

static bool
is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* The code of the country (or of the EU) that the name is one of: China, the United States, 中国, cn.  Else the name as it is. */
static rc_text
country_code(rc_text name)
{
	size_t from = name.len > 4 && memcmp(name.data, "the ", 4) == 0 ? 4 : 0;
	const rc_meaning *meanings;
	size_t end;
	int count;

	if (name.len == 2 && is_letter(name.data[0]) && is_letter(name.data[1]))
	{
		const char capitals[2] = {(char) (name.data[0] & ~0x20), (char) (name.data[1] & ~0x20)};
		const char *code = rc_concept_name(RC_ENTITIES, rc_concept_find(RC_ENTITIES, (rc_text){capitals, 2}));

		return code != NULL ? (rc_text){code, 2} : name;
	}
	meanings = rc_lexicon_match(name, from, &end, &count);
	for (int i = 0; meanings != NULL && end == name.len && i < count; i++)
	{
		const char *code = meanings[i].table == RC_ENTITIES ? rc_concept_name(RC_ENTITIES, meanings[i].concept) : NULL;

		if (code != NULL && strlen(code) == 2 && meanings[i].form == RC_NAME &&
			(meanings[i].class == RC_COUNTRY || meanings[i].class == RC_BLOC))
			return (rc_text){code, 2};
	}
	return name;
}

rc_status
rc_options_read(const rc_extract_options *given, rc_extract_options *options, rc_error *error)
{
	rc_text *name = &options->perspective;
	rc_status status;

	*options = *given;
	while (name->len > 0 && name->data[name->len - 1] == ' ')
		name->len--;
	while (name->len > 0 && name->data[0] == ' ')
	{
		name->data++;
		name->len--;
	}
	if (name->len == 0)
		name->data = NULL;
	else
		*name = country_code(*name);
	status = rc_name_check("perspective", *name, error);
	return status == RC_OK ? rc_date_check("date of publication", options->published, error) : status;
}
