/*-------------------------------------------------------------------------
 *
 * sentence_kind.c
 *		What kind of sentence some mentions are: a headline, Chinese, of the
 *		field, worth a look at all.
 *
 *-------------------------------------------------------------------------
 */
#include "text/sentence_kind.h"

#include <string.h>

#include "base/utf8.h"

/* Headlines are no longer than this, in bytes. */
#define TITLE_LIMIT 160

bool
rc_is_title(const rc_mentions *mentions)
{
	int longer = 0;
	int capitals = 0;

	if (mentions->count > 0 && rc_is_mark(&mentions->items[0], '#'))
		return true;
	for (int i = 0; i < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];

		if ((mention->type != RC_WORD && mention->type != RC_TERM) || !mention->latin ||
			mention->to - mention->from < 4)
			continue;
		longer++;
		capitals += mention->capital;
	}
	return longer >= 4 && capitals * 10 >= longer * 7 && mentions->to - mentions->from < TITLE_LIMIT &&
		   !rc_is_mark(&mentions->items[mentions->count - 1], '.');
}

/* Letters of one word: no English word has as many, an address of a page or a file has. */
#define ADDRESS_LETTERS 24

/* Bytes of the addresses in the sentence: they are of no language. */
static size_t
address_bytes(const rc_mentions *mentions)
{
	size_t bytes = 0;
	size_t run = 0;

	for (size_t at = mentions->from; at <= mentions->to; at++)
	{
		unsigned char c = at < mentions->to ? (unsigned char) mentions->text.data[at] : ' ';

		if (c > ' ' && c < 0x80)
			run++;
		else
		{
			bytes += run >= ADDRESS_LETTERS ? run : 0;
			run = 0;
		}
	}
	return bytes;
}

bool
rc_is_chinese(const rc_mentions *mentions)
{
	size_t size = mentions->to - mentions->from;
	size_t wide = rc_utf8_wide(mentions->text.data + mentions->from, size);

	return wide * 6 > size || (wide > 0 && wide * 6 > size - address_bytes(mentions));
}

bool
rc_names_material(const rc_mentions *mentions)
{
	bool magnets = false;
	bool actor = false;
	bool figure = false;

	for (int i = 0; i < mentions->count; i++)
	{
		const rc_mention *mention = &mentions->items[i];
		const char *word = mentions->text.data + mention->from;

		if (mention->material != NULL)
			return true;
		magnets |=
			mention->to - mention->from >= 6 && (memcmp(word, "magnet", 6) == 0 || memcmp(word, "Magnet", 6) == 0);
		actor |= mention->entity != NULL && (mention->entity->class == RC_COUNTRY ||
											 mention->entity->class == RC_BLOC || mention->entity->class == RC_COMPANY);
		figure |= mention->type == RC_QUANTITY;
	}
	return magnets && actor && figure;
}

/* What states something without a figure. */
#define STATEMENTS(word)                                                                                               \
	(RC_CUE_PART(word, LARGEST) | RC_CUE_PART(word, FIRST) | RC_CUE_PART(word, SECOND) | RC_CUE_PART(word, THIRD) |    \
	 RC_CUE_PART(word, ONLY) | RC_CUE_PART(word, BAN_VERB) | RC_CUE_PART(word, DOUBLE) | RC_CUE_PART(word, TRIPLE) |   \
	 RC_CUE_PART(word, QUADRUPLE) | RC_CUE_PART(word, HALVE) | RC_CUE_PART(word, UNCHANGED) |                          \
	 RC_CUE_PART(word, NONE) | RC_CUE_PART(word, NOT) | RC_CUE_PART(word, ALL) | RC_CUE_PART(word, PERMIT) |           \
	 RC_CUE_PART(word, APPROVAL) | RC_CUE_PART(word, BARRED) | RC_CUE_PART(word, SUSPEND) |                            \
	 RC_CUE_PART(word, RESPECTIVELY))

bool
rc_is_worth(const rc_mentions *mentions)
{
	static const rc_cue_set statements = RC_CUE_SET(STATEMENTS);
	int materials = 0;

	if ((mentions->measures & (RC_MEASURE_BIT(RC_M_BAN) | RC_MEASURE_BIT(RC_M_CONTROL) | RC_MEASURE_BIT(RC_M_QUOTA) |
							   RC_MEASURE_BIT(RC_M_SANCTION) | RC_MEASURE_BIT(RC_M_TARIFF))) != 0)
		return true;
	if (rc_any_cue(mentions->cues, &statements))
		return true;
	for (int i = 0; i < mentions->count; i++)
	{
		if (mentions->items[i].type == RC_QUANTITY)
			return true;
		materials += mentions->items[i].material != NULL;
	}
	/* What a Chinese question asks for may be told by the next sentence alone. */
	/* "Both are rare earths", "It is a rare earth" */
	if (materials == 1 && !rc_is_chinese(mentions) && rc_has_cue(&mentions->items[1], RC_CUE_COPULA) &&
		(rc_has_cue(&mentions->items[0], RC_CUE_BOTH) || rc_has_cue(&mentions->items[0], RC_CUE_PRONOUN_IT) ||
		 rc_has_cue(&mentions->items[0], RC_CUE_PRONOUN_THEY)))
		return true;
	return materials > 1 || (materials > 0 && rc_is_mark(&mentions->items[mentions->count - 1], '?'));
}
