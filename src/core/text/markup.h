/*-------------------------------------------------------------------------
 *
 * markup.h
 *		What stands in a text for how it is shown, and is no part of what it
 *		says: emphasis and links of Markdown, tags and entities of HTML, escapes,
 *		and characters that have no width.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_MARKUP_H
#define RC_MARKUP_H

#include "rc.h"

/* One piece of it, and what is read in its place: nothing, a line break, the character that an entity names. */
typedef struct rc_markup
{
	size_t size; /* bytes of the text */
	char form[4];
	size_t form_size;
} rc_markup;

/* What has been opened, and where it is closed; all zero at the beginning of a text. */
typedef struct rc_markup_open
{
	size_t emphasis, emphasis_size; /* the byte where it is closed, and by how many; 0: nothing is open */
	size_t behind_emphasis;         /* the byte behind what was closed last */
	size_t link, link_size;
	bool row; /* of a table: its cells stand in one line */
} rc_markup_open;

/*
 * Is there a piece of markup at text[at]?  Asked in rising order of places, as
 * what is opened has to be closed; no piece is looked for farther than some
 * hundreds of bytes ahead.
 */
extern bool rc_markup_at(rc_text text, size_t at, rc_markup_open *open, rc_markup *markup);

#endif /* RC_MARKUP_H */
