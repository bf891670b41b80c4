/*-------------------------------------------------------------------------
 *
 * explain.h
 *		Saying in a sentence how two claims stand to each other.
 *
 * explain_words.c	how names and measures are said
 * explain_time.c	dates and periods
 * explain_value.c	values with their units
 * explain_claim.c	what a claim is about and states
 * explain_slip.c	the likely slip of the pen behind a contradiction
 * explain.c		the sentences
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_EXPLAIN_H
#define RC_EXPLAIN_H

#include "rc.h"
#include "base/writer.h"

/* The name as it is said in a sentence: "CN" is China, 中国. */
extern rc_text rc_name_said(rc_text name, rc_language language);
extern const char *rc_measure_said(rc_measure measure, rc_language language);

/* "China's share of the world's rare earth mining" */
extern void rc_explain_topic(rc_writer *out, const rc_claim *claim, rc_language language);

/* "about 60%", "more than 22,000 t" */
extern void rc_explain_value(rc_writer *out, const rc_claim *claim, rc_language language);

/* Has the value one end only?  Chinese then needs no 是 or 为 before it: 超过90%. */
extern bool rc_explain_one_sided(const rc_claim *claim);

/* Is what the claim is about a plural: "China's exports are", "China's controls are"? */
extern bool rc_explain_is_plural(const rc_claim *claim);

/* "rare earth magnet production in the United States", what a rank or an "only" is in */
extern void rc_explain_field(rc_writer *out, const rc_claim *claim, rc_language language);

/* "China's share of the world's rare earth mining is about 60%", or is not, as the claim has it */
extern void rc_explain_statement(rc_writer *out, const rc_claim *claim, rc_language language);

/* "(the USGS, for 2010, published 2011-03-14)" */
extern void rc_explain_place(rc_writer *out, const rc_claim *claim, rc_language language);

/* "2023", "June 2025", "from 2023-08-01" */
extern void rc_explain_period(rc_writer *out, rc_period period, rc_language language);

/* "2023-07-01" */
extern void rc_explain_date(rc_writer *out, rc_date date);

/* Why two values that do not meet may both have been meant rightly; NULL where nothing fits. */
extern const char *rc_explain_slip(const rc_claim *a, const rc_claim *b, rc_language language);

#endif /* RC_EXPLAIN_H */
