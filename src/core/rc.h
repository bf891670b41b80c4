/*-------------------------------------------------------------------------
 *
 * rc.h
 *		The public border of the rareclaims engine.
 *
 * Everything in src/core is plain C11 and PCRE2: it knows nothing of
 * PostgreSQL, keeps no global state, writes nothing to stdio and never exits
 * or jumps out of a call.  A caller hands in an rc_env (how to allocate, how
 * to be asked whether to go on, how much is allowed), gets back an rc_status,
 * and, where that is not RC_OK, an rc_error that says what and where.
 *
 * All texts are UTF-8.  Offsets are bytes, except in a claim's span, which
 * counts code points as SQL's substring() does.
 *
 * The vocabulary (kinds, measures, units, modalities ...) is that of the claim
 * model; see doc/sql-reference.md.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_H
#define RC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*-------------------------------------------------------------------------
 * Environment, status, error
 *-------------------------------------------------------------------------
 */

typedef enum rc_status
{
	RC_OK = 0,
	RC_NO_MEMORY, /* the allocator said no */
	RC_CANCELED,  /* poll() asked to stop */
	RC_LIMIT,     /* a limit of rc_limits or of a pattern was reached */
	RC_SYNTAX,    /* input text is not of the form expected */
	RC_VALUE,     /* well-formed, but a value out of range or contradictory */
	RC_CORRUPT,   /* stored or received bytes are not a claim */
	RC_ENCODING,  /* input is not UTF-8 */
	RC_INTERNAL   /* cannot happen; a defect of the engine */
} rc_status;

typedef struct rc_limits
{
	size_t max_text;        /* bytes of one text */
	size_t max_phrase;      /* bytes of one phrase, which is read as a whole */
	uint32_t pattern_match; /* PCRE2 match limit of one match */
	uint32_t pattern_heap;  /* PCRE2 heap limit, in kibibytes */
} rc_limits;

typedef struct rc_env
{
	/*
	 * Like realloc(): ptr NULL allocates, size 0 frees and returns NULL.
	 * Returns NULL when there is no memory, leaving ptr as it was.
	 */
	void *(*reallocate)(void *user, void *ptr, size_t size);

	/* Asked now and then during long work; true means stop (RC_CANCELED). */
	bool (*poll)(void *user);

	void *user;
	rc_limits limits;
} rc_env;

/* Limits that suit a server; a caller may lower them. */
extern const rc_limits rc_default_limits;

/* The words of the claim model, by what they say of a claim. */
typedef enum rc_words
{
	RC_WORDS_NONE = 0,
	RC_WORDS_KIND,
	RC_WORDS_MEASURE,
	RC_WORDS_UNIT,
	RC_WORDS_BASIS,
	RC_WORDS_MODALITY
} rc_words;

/*
 * What went wrong.  message is one sentence part without a full stop, in the
 * manner of PostgreSQL's errmsg/errdetail; offset is the byte of the input
 * it speaks of.
 */
typedef struct rc_error
{
	rc_status status;
	size_t offset;
	rc_words wanted; /* where a word of the claim model was unknown or did not fit, one of which would do ... */
	int kind;        /* ... for a claim of this kind (0: of any) */
	int measure;     /* ... and measure (0: any) */
	char message[200];
} rc_error;

/* A piece of UTF-8 text, not terminated.  data NULL is "not stated" (SQL NULL). */
typedef struct rc_text
{
	const char *data;
	size_t len;
} rc_text;

/*-------------------------------------------------------------------------
 * Numbers, intervals, dates
 *-------------------------------------------------------------------------
 */

/*
 * An exact rational: coefficient * 10^exponent / divisor.
 *
 * Canonical form, which every function returns: the coefficient has no factor
 * 10; the divisor is positive and shares no factor with 10 or with the
 * coefficient; zero is 0 * 10^0 / 1.  So a decimal has divisor 1, and two
 * thirds is {2, 0, 3}.  At most 18 significant digits.
 */
typedef struct rc_number
{
	int64_t coefficient;
	int32_t exponent; /* -60 .. 60 */
	uint32_t divisor; /* 1 .. 999999999 */
} rc_number;

/* An interval of numbers; an absent end is open to that side without bound. */
typedef struct rc_interval
{
	rc_number low, high;
	bool has_low, has_high;
	bool low_open, high_open; /* the end itself is excluded */
	bool approx;              /* about, nearly, 约, 左右 ... */
} rc_interval;

/* Days since 2000-01-01, PostgreSQL's own epoch. */
typedef int32_t rc_date;
#define RC_DATE_NONE INT32_MIN /* no date: unknown, or an open end */

/* A half-open range of days [from, to); RC_DATE_NONE leaves an end open. */
typedef struct rc_period
{
	rc_date from, to;
} rc_period;

/* Dates in digits, as in 2023-07-01; parse says false for anything else and for days that do not exist. */
#define RC_DATE_TEXT 12
extern size_t rc_date_format(rc_date date, char *buf);
extern bool rc_date_parse(rc_text text, rc_date *date);

/*-------------------------------------------------------------------------
 * The words of the claim model
 *-------------------------------------------------------------------------
 */

typedef enum rc_kind
{
	RC_SHARE = 1,
	RC_RANK,
	RC_AMOUNT,
	RC_CHANGE,
	RC_HORIZON,
	RC_RESTRICTION,
	RC_CLASS,
	RC_PURITY,
	RC_EXCLUSIVE
} rc_kind;

/* Stored as these numbers: append, never renumber. */
typedef enum rc_measure
{
	RC_M_NONE = 0,
	RC_M_RESERVES = 1,
	RC_M_RESOURCES,
	RC_M_MINING,
	RC_M_PRODUCTION,
	RC_M_REFINING,
	RC_M_CAPACITY,
	RC_M_EXPORTS,
	RC_M_IMPORTS,
	RC_M_SUPPLY,
	RC_M_DEMAND,
	RC_M_CONSUMPTION,
	RC_M_STOCKPILE,
	RC_M_MARKET,
	RC_M_TRADE,
	RC_M_INVESTMENT,
	RC_M_PRICE,
	RC_M_REVENUE,
	RC_M_COST,
	RC_M_TARIFF,
	RC_M_FINE,
	RC_M_PATENTS,
	RC_M_TECHNOLOGY,
	RC_M_RECYCLING,
	RC_M_LEAD,
	RC_M_LEAD_TIME,
	RC_M_PURITY,
	RC_M_GRADE,
	RC_M_CLASS,
	RC_M_BAN,
	RC_M_CONTROL,
	RC_M_QUOTA,
	RC_M_SANCTION
} rc_measure;

typedef enum rc_unit_kind
{
	RC_U_NONE = 0,
	RC_U_FRACTION, /* "fraction" */
	RC_U_RANK,     /* "rank" */
	RC_U_TONNE,    /* "t" */
	RC_U_MONEY,    /* an ISO 4217 code */
	RC_U_PRICE,    /* an ISO 4217 code per tonne: "USD/t" */
	RC_U_YEAR,     /* "year" */
	RC_U_MULTIPLE, /* "x" */
	RC_U_COUNT     /* "count" */
} rc_unit_kind;

typedef struct rc_unit
{
	rc_unit_kind kind;
	char currency[4]; /* for money and price, else "" */
} rc_unit;

typedef enum rc_basis
{
	RC_BASIS_NONE = 0,
	RC_BASIS_YOY,
	RC_BASIS_MOM,
	RC_BASIS_QOQ,
	RC_BASIS_VALUE,
	RC_BASIS_VOLUME,
	RC_BASIS_REO,
	RC_BASIS_METAL
} rc_basis;

typedef enum rc_modality
{
	RC_ASSERTED = 0,
	RC_FORECAST,
	RC_POSSIBLE,
	RC_QUOTA
} rc_modality;

/*
 * The word of a code ("share", "lead time", "forecast"), and the code of a
 * word.  The first returns NULL for a code that does not exist, the second 0
 * (RC_ASSERTED excepted: modality's returns -1) for an unknown word.
 */
extern const char *rc_kind_name(int kind);
extern const char *rc_measure_name(int measure);
extern const char *rc_basis_name(int basis);
extern const char *rc_modality_name(int modality);
extern int rc_kind_code(rc_text name);
extern int rc_measure_code(rc_text name);
extern int rc_basis_code(rc_text name);
extern int rc_modality_code(rc_text name);

/* May a claim of this kind carry this measure?  The table of the claim model. */
extern bool rc_kind_allows(rc_kind kind, rc_measure measure);

/* "fraction", "t", "USD", "CNY/t" ...  buf takes at least 8 bytes. */
extern const char *rc_unit_name(rc_unit unit, char *buf);
extern bool rc_unit_parse(rc_text name, rc_unit *unit);

/* The unit that a number of this kind has when none is written; RC_U_NONE where it must be. */
extern rc_unit_kind rc_unit_implied(rc_kind kind);

/* May a number of this kind and measure be counted in this unit, or on this basis? */
extern bool rc_unit_allowed(rc_kind kind, rc_measure measure, rc_unit_kind unit);
extern bool rc_basis_allowed(rc_kind kind, rc_basis basis);

/*-------------------------------------------------------------------------
 * A claim
 *-------------------------------------------------------------------------
 */

typedef struct rc_claim
{
	rc_kind kind;
	rc_measure measure;
	rc_text subject;
	rc_text material;
	rc_interval value; /* neither end: the claim states no number */
	rc_unit unit;
	rc_basis basis;
	rc_text scope;
	rc_text partner;
	bool has_period;
	rc_period period;
	rc_date asof; /* RC_DATE_NONE: unknown */
	bool polarity;
	rc_modality modality;
	rc_text source;
	bool has_span;
	int32_t span_from, span_to; /* code points, half-open */
	uint8_t confidence;         /* hundredths, 0 .. 100 */
} rc_claim;

/* A claim that states nothing yet: all else absent, polarity true, asserted, confidence 1. */
extern const rc_claim rc_empty_claim;

/* The confidence of a claim from a number between 0 and 1, rounded to hundredths; false outside. */
extern bool rc_confidence(rc_number number, uint8_t *hundredths);

/* Bytes of one name (subject, material, scope, partner, source) at most. */
#define RC_NAME_BYTES 255

/* First and last day that a claim can speak of: 0001-01-01 and 9999-12-31. */
#define RC_DATE_FIRST (-730119)
#define RC_DATE_LAST 2921939

/*
 * Is the claim one that the model allows (known words, a kind's measure, low
 * not above high, a period and span that are not empty ...)?  Every way into
 * the type ends in this check.
 */
extern rc_status rc_claim_check(const rc_claim *claim, rc_error *error);
/* What rc_claim_check asks of each name and date of a claim; "field" is named in the error. */
extern rc_status rc_name_check(const char *field, rc_text name, rc_error *error);
extern rc_status rc_date_check(const char *field, rc_date date, rc_error *error);

/* Total order over all fields, and a hash that agrees with equality. */
extern int rc_claim_order(const rc_claim *a, const rc_claim *b);
extern uint64_t rc_claim_hash(const rc_claim *claim, uint64_t seed);

/*
 * The readable literal, as in
 *	share CN mining(rare earths) ~0.60 of WORLD source=IEA
 * format returns the bytes needed (without a terminator); it writes at most
 * size bytes.  parse leaves texts in *claim pointing into arena memory that
 * the caller frees with rc_arena_free.
 */
struct rc_arena;
extern size_t rc_claim_format(const rc_claim *claim, char *buf, size_t size);
extern rc_status rc_claim_parse(struct rc_arena *arena, rc_text input, rc_claim *claim, rc_error *error);

/*
 * The stored bytes (doc/storage.md), without varlena header.  encode, of a
 * claim that has passed the check, returns the bytes needed, which are
 * RC_CLAIM_BYTES at most, and writes at most size.
 *
 * decode is for bytes from anywhere: it checks every one.  view is for bytes
 * that encode wrote: it never reads outside them, but takes their word for
 * what they hold, and is several times faster.  Both leave texts pointing into
 * the input, which needs no alignment.
 */
#define RC_CLAIM_BYTES 1344
extern size_t rc_claim_encode(const rc_claim *claim, unsigned char *buf, size_t size);
extern rc_status rc_claim_decode(const unsigned char *bytes, size_t len, rc_claim *claim, rc_error *error);
extern rc_status rc_claim_view(const unsigned char *bytes, size_t len, rc_claim *claim, rc_error *error);

/* What must be equal for two claims to be comparable, as one line of text. */
extern size_t rc_claim_topic(const rc_claim *claim, char *buf, size_t size);

/*-------------------------------------------------------------------------
 * Comparing two claims
 *-------------------------------------------------------------------------
 */

typedef enum rc_relation
{
	RC_UNRELATED = 0,      /* of different things */
	RC_AGREES,             /* the same said, as far as it goes */
	RC_CONTRADICTS,        /* at most one of the two is true */
	RC_CHANGED,            /* the same thing at another time */
	RC_DIFFERENT_SUBJECT,  /* one thing differs, and is named ... */
	RC_DIFFERENT_WHOLE,    /* ... the scope */
	RC_DIFFERENT_MEASURE,  /* ... measure, or an instrument of another sort */
	RC_DIFFERENT_MATERIAL, /* ... material */
	RC_DIFFERENT_PARTNER,  /* ... partner */
	RC_DIFFERENT_UNIT,     /* ... unit: tonnes and dollars, dollars and yuan */
	RC_DIFFERENT_BASIS,    /* ... basis: on the month and on the year */
	RC_DIFFERENT_MODALITY, /* ... a quota or a forecast beside a fact */
	RC_PART_AND_WHOLE,     /* one is a part of the other: a month of the year, one partner of all */
	RC_UNCERTAIN           /* of the same thing, but nothing follows: "may", a near miss, an unknown time */
} rc_relation;

extern rc_relation rc_claim_relation(const rc_claim *a, const rc_claim *b);
extern const char *rc_relation_name(rc_relation relation);

typedef enum rc_language
{
	RC_ENGLISH = 0,
	RC_CHINESE
} rc_language;

/* What a claim states, in a sentence; sizes as rc_claim_format. */
extern size_t rc_claim_explain(const rc_claim *claim, rc_language language, char *buf, size_t size);

/* One sentence on how two claims stand to each other; sizes as rc_claim_format. */
extern size_t rc_claims_explain(const rc_claim *a, const rc_claim *b, rc_language language, char *buf, size_t size);

/*-------------------------------------------------------------------------
 * The engine: patterns compiled once, used for any number of texts
 *-------------------------------------------------------------------------
 */

typedef struct rc_engine rc_engine;

extern rc_status rc_engine_new(const rc_env *env, rc_engine **engine, rc_error *error);
extern void rc_engine_free(rc_engine *engine);

/*
 * What a phrase states.  *found is false where it states none; that is no
 * error.  A phrase of several quantities states its first.
 */
typedef enum rc_quantity_kind
{
	RC_Q_NUMBER = 1, /* a bare number; unit count */
	RC_Q_SHARE,      /* percent, fraction, 成; unit fraction */
	RC_Q_POINTS,     /* percentage points; in no claim */
	RC_Q_MULTIPLE,   /* times, -fold, 倍; unit x */
	RC_Q_MASS,       /* unit t */
	RC_Q_MONEY,      /* unit is a currency */
	RC_Q_PRICE,      /* money per mass; unit currency/t */
	RC_Q_DURATION,   /* unit year: months are twelfths, days n/365 */
	RC_Q_OTHER       /* a number of something that is no unit of the model: km, °C, shares ... */
} rc_quantity_kind;

typedef struct rc_quantity
{
	rc_quantity_kind kind;
	rc_interval value;
	rc_unit unit;
	rc_basis basis;            /* REO or metal where the unit says so */
	size_t from, to;           /* bytes, hedges and bounds included */
	bool vague;                /* "several", "dozens", 数 ...: a word, not a figure */
	bool repaired;             /* put together from torn pieces */
	uint8_t places;            /* of a share: decimals as written, 2 for "60%", 1 for 六成 */
	size_t tail_from, tail_to; /* the torn piece, when repaired; else 0, 0 */
} rc_quantity;

extern rc_status rc_share(rc_engine *engine, rc_text phrase, rc_quantity *share, bool *found, rc_error *error);
extern rc_status rc_normalize_quantity(rc_engine *engine, rc_text phrase, rc_quantity *quantity, bool *found,
									   rc_error *error);
extern rc_status rc_normalize_period(rc_engine *engine, rc_text phrase, rc_date asof, rc_period *period, bool *found,
									 rc_error *error);

/*
 * Extraction, one claim a call.  env provides the memory of this extraction
 * alone (the engine outlives it).  The text must stay in place until close;
 * the texts of a claim stay valid until the next call.
 */
typedef struct rc_extract_options
{
	rc_date published;   /* RC_DATE_NONE: unknown */
	rc_text perspective; /* whom "we" speaks for; data NULL: unknown */
	bool no_repair;      /* leave damaged figures alone */
	bool candidates;     /* give what was nearly a claim instead of claims */
	bool ungated;        /* ask every rule of everything, for the test of what rules say they need */
} rc_extract_options;

typedef struct rc_extraction rc_extraction;

extern rc_status rc_extract_open(rc_engine *engine, const rc_env *env, rc_text body, const rc_extract_options *options,
								 rc_extraction **extraction, rc_error *error);
extern rc_status rc_extract_next(rc_extraction *extraction, rc_claim *claim, bool *found, rc_error *error);
extern void rc_extract_close(rc_extraction *extraction);

/*
 * What was nearly a claim: a figure, or an instrument of restriction, in a
 * sentence of the field that no rule made a claim of.
 */
#define RC_MISSING_SUBJECT 1u
#define RC_MISSING_MEASURE 2u
#define RC_MISSING_MATERIAL 4u
#define RC_MISSING_SCOPE 8u
#define RC_MISSING_PARTNER 16u
#define RC_MISSING_LAST RC_MISSING_PARTNER

typedef struct rc_candidate
{
	rc_kind kind;               /* that it would have been of */
	unsigned missing;           /* fields that nothing in the text fills */
	const char *why;            /* in English, for people; constant */
	int32_t span_from, span_to; /* code points, half-open */
} rc_candidate;

/* The field of one bit of `missing`: "subject"; NULL for any other. */
extern const char *rc_missing_name(unsigned field);

/*
 * The next candidate, in the order of the sentences.  Only of an extraction
 * that was opened with options.candidates; one opened without reads no slower
 * than if there were none, and one with them gives no claims.
 */
extern rc_status rc_extract_next_candidate(rc_extraction *extraction, rc_candidate *candidate, bool *found,
										   rc_error *error);

#endif /* RC_H */
