/*-------------------------------------------------------------------------
 *
 * dateline.h
 *		Where and when an article was written, in front of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_DATELINE_H
#define RC_DATELINE_H

#include "grammar/clause.h"

/* "PERTH, Australia, 14 May 2024 -": place and date in front of an article speak of nobody, and date no fact. */
extern void rc_mark_dateline(const rc_mentions *mentions, rc_clauses *clauses);

#endif /* RC_DATELINE_H */
