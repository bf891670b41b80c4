/*-------------------------------------------------------------------------
 *
 * explain_words.h
 *		The words that the parts of an explanation are made of.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_EXPLAIN_WORDS_H
#define RC_EXPLAIN_WORDS_H

#include "compare/explain.h"

/* The English or the Chinese of two strings. */
static inline const char *
rc_either(rc_language language, const char *english, const char *chinese)
{
	return language == RC_CHINESE ? chinese : english;
}

/* Writes the name as it is said, and as an owner's: "China's", 中国的. */
extern void rc_write_said(rc_writer *out, rc_text name, rc_language language);
extern void rc_write_owner(rc_writer *out, rc_text name, rc_language language);

#endif /* RC_EXPLAIN_WORDS_H */
