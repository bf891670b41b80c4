/*-------------------------------------------------------------------------
 *
 * check.h
 *		Holding a claim against reference facts.
 *
 * check.c				figures, places and classes: the edition that was current
 * check_restriction.c	restrictions: what was in force
 * check_explain.c		one sentence on the verdict
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CHECK_H
#define RC_CHECK_H

#include "rc.h"

typedef enum rc_check_verdict
{
	RC_UNKNOWN = 0,  /* no fact decides */
	RC_SUPPORTED,    /* a fact that was current says the same */
	RC_CONTRADICTED, /* no current fact says so, and one says otherwise */
	RC_OUTDATED      /* an earlier edition said so, or the restriction has ended */
} rc_check_verdict;

/* One row of the reference. */
typedef struct rc_fact
{
	rc_claim claim;
	rc_date published; /* of the edition; RC_DATE_NONE: unknown */
	bool superseded;   /* a later edition has replaced the figure */
	bool comparable;   /* rc_check's own note: of the claim's topic and time */
} rc_fact;

#define RC_NO_FACT SIZE_MAX

/* What bears a verdict: facts by their number. */
typedef struct rc_finding
{
	size_t fact;    /* that supports, contradicts, or once said so */
	size_t current; /* that says otherwise now, where the claim is outdated */
} rc_finding;

/* Publishers told apart on one topic; the facts of any further count as of the last. */
#define RC_CHECK_SOURCES 16

typedef struct rc_checked
{
	rc_check_verdict verdict;
	size_t count; /* findings, one a publisher, the surest and newest first */
	rc_finding findings[RC_CHECK_SOURCES];
} rc_checked;

/*-------------------------------------------------------------------------
 * The constants of the judgement, and each also in doc/reference-facts.md.
 *-------------------------------------------------------------------------
 */

/* A fact of less confidence (in hundredths) contradicts nothing by itself. */
#define RC_CHECK_CONFIDENCE 60

/* An edition speaks for the present until it is two years old. */
#define RC_CHECK_CURRENT_DAYS 730

/*
 * The facts are those of the claim's topic; facts of other topics among them
 * do no harm.
 */
extern void rc_check(const rc_claim *claim, rc_fact *facts, size_t count, rc_checked *checked);

extern const char *rc_check_name(rc_check_verdict verdict);

/* A fact as it is cited. */
typedef struct rc_citation
{
	const rc_claim *claim;
	rc_text source;
	rc_text edition;
	rc_text note;
} rc_citation;

/*
 * One sentence on the verdict; fact and current may be NULL, and so may meant:
 * a fact that says the same of another measure, which may have been meant.
 * Sizes as rc_claim_format.
 */
extern size_t rc_check_explain(const rc_claim *claim, rc_check_verdict verdict, const rc_citation *fact,
							   const rc_citation *current, const rc_citation *meant, rc_language language, char *buf,
							   size_t size);

/*
 * Measures that are taken for each other: where a figure is wrong for one, it
 * may be right for another (the share of refining told as one of reserves).
 */
#define RC_MIXED_UP_COUNT 6
extern const rc_measure rc_mixed_up[RC_MIXED_UP_COUNT];

/* May a claim that is contradicted have been meant of another measure?  With that measure, was it found so? */
extern bool rc_can_be_mixed_up(const rc_claim *claim);
extern bool rc_was_meant(const rc_claim *claim, const rc_checked *checked);

/*-------------------------------------------------------------------------
 * Between the files
 *-------------------------------------------------------------------------
 */

/* How the claim stands to the fact with their times set aside. */
extern rc_relation rc_check_timeless(const rc_claim *claim, const rc_claim *fact);

extern void rc_check_restriction(const rc_claim *claim, const rc_fact *facts, size_t count, rc_checked *checked);

#endif /* RC_CHECK_H */
