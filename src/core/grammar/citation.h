/*-------------------------------------------------------------------------
 *
 * citation.h
 *		Sources that a sentence cites without a verb of saying.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CITATION_H
#define RC_CITATION_H

#include "grammar/slots.h"

/* Somebody who may tell something: an agency, a paper, a firm, a person, a government by its capital. */
extern bool rc_can_be_source(const rc_mention *mention);

/* A body of no country, or a paper: it does nothing but tell. */
extern bool rc_only_tells(const rc_mention *mention);

/* "As Argus's Eva Lind reports, it rose": is it somebody's person, of whom nothing is told but that he reports? */
extern bool rc_is_reporter(const rc_reader *reader, int i);

/* May a citation begin at the mention?  Most cannot, to judge by one look. */
extern bool rc_may_cite(const rc_reader *reader, const rc_mention *mention);

/* Whom the mention at i, which may begin a citation, cites; or -1. */
extern int rc_cited(const rc_reader *reader, int i);

/* The body that does nothing but tell, and that the sentence names with no word of telling; or -1. */
extern int rc_teller_named(const rc_reader *reader);

#endif /* RC_CITATION_H */
