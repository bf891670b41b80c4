/*-------------------------------------------------------------------------
 *
 * year_head.h
 *		The year that heads a paragraph of a chronicle.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_YEAR_HEAD_H
#define RC_YEAR_HEAD_H

#include <stdbool.h>
#include <string.h>

#include "rc.h"

/* The year with which the paragraph of text[at] begins ("2013. ", "2013: "), before at; or 0. */
extern int rc_year_heading(rc_text text, size_t at);

#endif /* RC_YEAR_HEAD_H */
