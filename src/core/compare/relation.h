/*-------------------------------------------------------------------------
 *
 * relation.h
 *		How two claims stand to each other: the parts of the judgement.
 *
 * relation_topic.c	what must be equal for two claims to be comparable
 * relation_time.c	whether they speak of the same time
 * relation_value.c	whether their numbers meet, rounding and "about" allowed for
 * relation_bytes.c	what can be ruled out without reading the claims
 * relation.c		the rules of each kind, and the verdict
 *
 * Every part is symmetric: no function asks which claim came first.
 * doc/contradictions.md gives the same as a truth table.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_RELATION_H
#define RC_RELATION_H

#include "rc.h"

/*-------------------------------------------------------------------------
 * The constants of the judgement; all of them, and each also in
 * doc/contradictions.md.
 *-------------------------------------------------------------------------
 */

/* "about 60%": an approximate end is moved outward by a tenth of itself. */
#define RC_APPROX_PART 10

/* Exact figures no further apart than a twentieth are a near miss: uncertain. */
#define RC_NEAR_PART 20

/* Figures that are the same in round numbers (200,000 and 240,000) are so up to a fourth apart: 5 years are not 10. */
#define RC_ROUND_PART 4

/* A fraction below one is told in percent: 60% is 59.5 to 60.5, not 55 to 65. */
#define RC_PERCENT_EXPONENT (-2)

/* A claim without a period speaks of the year before its publication. */
#define RC_YEAR_DAYS 365

/* What is told within a week is the same news, where a state may change from day to day (restrictions). */
#define RC_NEWS_DAYS 7

/* A flow without a period is a year's: it is comparable with stated periods from 11 to 13 months. */
#define RC_YEAR_FLOW_MIN 330
#define RC_YEAR_FLOW_MAX 400

/* Quotas are issued in batches: what is no more than three fifths of another may be a batch of it. */
#define RC_BATCH_PARTS 3
#define RC_BATCH_OF 5

/* Two sums invested in one receiver are one deal when the larger is less than twice the smaller. */
#define RC_DEAL_FACTOR 2

/*-------------------------------------------------------------------------
 * Topic
 *-------------------------------------------------------------------------
 */

/*
 * What two claims that contradict have in common.  The fields are those of
 * the claim with the distinctions removed that do not count: a rank's or an
 * exclusive's holder, a restriction's partner and degree (ban, control, quota),
 * mining and production of rare earths, an unsaid whole.
 */
typedef struct rc_topic
{
	rc_kind kind;
	rc_measure measure;
	rc_text subject; /* NULL for rank and exclusive: who holds the place is the question */
	rc_text material;
	rc_text scope;
	rc_text partner; /* NULL for restrictions: an unsaid partner goes with any */
	rc_unit unit;
	bool quota;
} rc_topic;

extern void rc_topic_of(const rc_claim *claim, rc_topic *topic);

/* Equal for equal topics. */
extern uint64_t rc_topic_hash(const rc_claim *claim);

/* The fields in which two topics of one kind differ. */
#define RC_IN_SUBJECT 1u
#define RC_IN_MEASURE 2u
#define RC_IN_MATERIAL 4u
#define RC_IN_SCOPE 8u
#define RC_IN_PARTNER 16u
#define RC_IN_UNIT 32u
#define RC_IN_QUOTA 64u

extern unsigned rc_topic_difference(const rc_topic *a, const rc_topic *b);

/* Two texts that are both unsaid, or the same. */
extern bool rc_text_same(rc_text a, rc_text b);
extern bool rc_text_is(rc_text text, const char *word);

/*-------------------------------------------------------------------------
 * Time
 *-------------------------------------------------------------------------
 */

typedef enum rc_when
{
	RC_WHEN_SAME = 1, /* they speak of one time */
	RC_WHEN_OTHER,    /* of different times */
	RC_WHEN_PART,     /* of a time and a part of it: a month and its half-year */
	RC_WHEN_UNKNOWN   /* one does not say, and it matters */
} rc_when;

extern rc_when rc_claims_when(const rc_claim *a, const rc_claim *b);

/* Did one restriction begin on both days?  A bare month or year agrees with any day in it. */
extern bool rc_same_beginning(rc_date a, rc_date b);

/*
 * Days [from, to) that hold every time at which the claim could contradict
 * another: two claims whose extents have no day in common never do.  Both
 * ends are set, to RC_DATE_FIRST and RC_DATE_LAST where there is no bound.
 */
extern rc_period rc_claim_extent(const rc_claim *claim);

/*-------------------------------------------------------------------------
 * Values
 *-------------------------------------------------------------------------
 */

typedef enum rc_meeting
{
	RC_MEET = 1,   /* some number lies in both */
	RC_MEET_ROUND, /* the figures are the same when rounded to the coarser of them */
	RC_MEET_NEAR,  /* a near miss */
	RC_APART
} rc_meeting;

/* unit RC_U_RANK: places are counted, never rounded; RC_U_FRACTION: percent */
extern rc_meeting rc_values_meeting(const rc_interval *a, const rc_interval *b, rc_unit_kind unit);

/* Does everything that the inner interval allows lie in the outer one? */
extern bool rc_value_inside(const rc_interval *inner, const rc_interval *outer, rc_unit_kind unit);

/* Is the value of one no more than numerator/denominator of the other's? */
extern bool rc_values_within_ratio(const rc_interval *a, const rc_interval *b, int numerator, int denominator);

/*-------------------------------------------------------------------------
 * Verdict
 *-------------------------------------------------------------------------
 */

/* What the relation rests on; an explanation is chosen by it. */
typedef enum rc_reason
{
	RC_BY_TOPIC = 1, /* they differ in a field of the topic */
	RC_BY_BASIS,
	RC_BY_MODALITY,
	RC_BY_POSSIBLE, /* "may" and "could" contradict nothing */
	RC_BY_SELF,     /* who "we" are is not known */
	RC_BY_TIME,
	RC_BY_PLAN, /* a fact and a plan told together: before and after */
	RC_BY_VALUE,
	RC_BY_ROUNDING,
	RC_BY_NEARNESS,
	RC_BY_BATCH,    /* two quotas, one of which may be a batch of the other */
	RC_BY_DEAL,     /* two sums that need not be one deal */
	RC_BY_HOLDER,   /* one place, or one "only", with two holders */
	RC_BY_POLARITY, /* said and denied */
	RC_BY_BEGINNING,
	RC_BY_SEVERITY,  /* ban and control */
	RC_BY_ESCALATION /* controlled first, banned later */
} rc_reason;

typedef struct rc_verdict
{
	rc_relation relation;
	rc_reason reason;
} rc_verdict;

extern rc_verdict rc_claims_judge(const rc_claim *a, const rc_claim *b);

/*
 * The two halves of RC_CONTRADICTS: what is said clashes, and it is said of one
 * time, as fact, by authors known to be one or two.  The first does not look at
 * date, source, span and confidence, nor, but for the beginning of a
 * restriction, at the period; the second at nothing else, and at "we".
 */
extern bool rc_claims_could_clash(const rc_claim *a, const rc_claim *b);
extern bool rc_claims_can_meet(const rc_claim *a, const rc_claim *b);

/*-------------------------------------------------------------------------
 * Stored claims
 *-------------------------------------------------------------------------
 */

/* True only where two claims, given as rc_claim_encode wrote them, are surely of different topics. */
extern bool rc_claim_bytes_unlike(const unsigned char *a, size_t a_len, const unsigned char *b, size_t b_len);

#endif /* RC_RELATION_H */
