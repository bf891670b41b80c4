/*-------------------------------------------------------------------------
 *
 * sentence_kind.h
 *		What kind of sentence some mentions are.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SENTENCE_KIND_H
#define RC_SENTENCE_KIND_H

#include "text/mention.h"

/* A headline: marked as one ("## ..."), or in title case, most of its longer words begin with a capital. */
extern bool rc_is_title(const rc_mentions *mentions);

/* Is most of it Chinese?  Addresses of pages are of no language. */
extern bool rc_is_chinese(const rc_mentions *mentions);

/* Does the sentence name a material, or magnets beside a country or a firm and a figure? */
extern bool rc_names_material(const rc_mentions *mentions);

/* Is there anything a claim could be made of? */
extern bool rc_is_worth(const rc_mentions *mentions);

#endif /* RC_SENTENCE_KIND_H */
