/*-------------------------------------------------------------------------
 *
 * quantity_parts.h
 *		What the files that read quantities share among themselves.
 *
 * A quantity is read from the inside out: a numeral (numeral.h), its unit
 * (quantity_unit.c), the words around it that bound or blur it
 * (quantity_bound.c).  That makes a piece.  The pieces of a stretch of text
 * are then joined to ranges and lists (quantity_join.c), told the unit of the
 * figure that they are compared with (quantity_level.c), torn ones mended
 * (quantity_damage.c), and what is left is handed out (quantity.c) with its
 * value (quantity_value.c).
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_QUANTITY_PARTS_H
#define RC_QUANTITY_PARTS_H

#include "engine.h"
#include "number/numeral.h"
#include "quantity/quantity.h"
#include "rc.h"

/* What one of a unit is: factor times a unit of the claim model. */
typedef struct rc_piece_unit
{
	rc_quantity_kind kind; /* RC_Q_NUMBER: no unit */
	rc_number factor;
	char currency[4];
	rc_basis basis;
	bool counted; /* a classifier stands there: 5 项, "5 units" */
	bool date;    /* "years ago", 年前: makes a time of the number */
} rc_piece_unit;

/* What a word before or behind a number says of its value. */
typedef enum rc_bound
{
	RC_BOUND_NONE = 0,
	RC_BOUND_MORE,     /* more than: low, open */
	RC_BOUND_AT_LEAST, /* low, closed */
	RC_BOUND_LESS,     /* less than: high, open */
	RC_BOUND_AT_MOST,  /* high, closed */
	RC_BOUND_ABOUT,
	RC_BOUND_MINUS,
	RC_BOUND_FACTOR,  /* a factor of: how many times */
	RC_BOUND_BETWEEN, /* between A and B */
	RC_BOUND_FROM,    /* from A to B: before and after */
	RC_BOUND_RANGING  /* ranging from A to B: one interval */
} rc_bound;

/* A phrase that bounds or blurs the number beside it. */
typedef struct rc_bound_phrase
{
	char words[27]; /* small letters, one space between words; "" ends a list */
	unsigned char len;
	unsigned char bound;
} rc_bound_phrase;

typedef struct rc_piece
{
	size_t from, to;           /* all of it */
	size_t body_from, body_to; /* without bounds */
	rc_piece_unit unit;
	rc_bound bound; /* one of MORE ... AT_MOST, or NONE */
	bool approx;
	bool negative;
	bool between, after_from, ranging; /* what stands before it */
	size_t marker_from;                /* where that word begins */
	bool currency_before;              /* the unit was written before the number */
	bool no_quantity;                  /* read only to be joined or passed: dropped in the end */
	bool label;                        /* a bare figure behind a name: "Group 1" */
	bool joined;                       /* the next piece is the other end of this one's range */
	bool repaired;
	size_t tail_from, tail_to;
	rc_number tail;     /* what a repair adds to the number */
	rc_numeral numeral; /* last: what stands before it begins as zeros */
} rc_piece;

/* A torn-off end of a number: "7%" behind a word, ".2%", ". per cent". */
typedef struct rc_orphan
{
	size_t from, to;
	bool after_stop; /* stands behind a full stop of its own */
	int digits;      /* how many, 0: the percent sign alone */
	rc_number value; /* of the digits, as decimals */
	int after;       /* pieces that stand before it */
} rc_orphan;

typedef struct rc_scan
{
	rc_engine *engine;
	rc_arena *arena;
	rc_text text;
	size_t from, to;
	bool phrase; /* the text is one phrase, not a sentence: weaker signs suffice */
	bool no_repair;

	rc_piece *pieces;
	int count, room;
	rc_orphan *orphans;
	int orphan_count, orphan_room;
} rc_scan;

/*
 * quantity_unit.c
 */

/* The currency written before text[at]: US$, 人民币; *from gets where it begins. */
extern bool rc_currency_before(rc_text text, size_t from, size_t at, rc_piece_unit *unit, size_t *start);

/* The unit written at text[at] itself. */
extern bool rc_unit_at(rc_text text, size_t at, size_t to, rc_piece_unit *unit, size_t *end);

/* "per", "a", "/", 每, 一 before what a unit is per; the place behind it, or at. */
extern size_t rc_skip_per(rc_text text, size_t at, size_t to);

/* "per kg" behind a piece: makes money per mass a price; money or mass per anything else but a time is no quantity of the model. */
extern void rc_apply_per(rc_text text, size_t to, rc_piece *piece);

/* 每公斤 before money, where the bounds have been read: makes it a price. */
extern void rc_read_per_before(rc_scan *scan, size_t limit, rc_piece *piece);

/* Reads all that follows the number of the piece: scale, unit, what it is per, what it is counted in. */
extern rc_status rc_read_unit(rc_scan *scan, rc_piece *piece, rc_error *error);

/*
 * quantity_bound.c
 */

/* The bounds and hedges before piece->from and behind piece->to, which move outward. */
extern rc_status rc_read_bounds(rc_scan *scan, size_t limit, rc_piece *piece, rc_error *error);

/* 跌破每吨10万元, 约每公斤90美元: the same of what stands before the mass that leads a price. */
extern void rc_read_bounds_of_per(rc_scan *scan, size_t limit, rc_piece *piece);

/*
 * quantity_bound_words.c
 */

/* The longest phrase that text[from, at) ends with, which begins at *start; NULL for none. */
extern const rc_bound_phrase *rc_bound_before(rc_text text, size_t from, size_t at, size_t *start);

/* The phrase that stands behind a number that ends at `at`, and ends at *end; NULL for none. */
extern const rc_bound_phrase *rc_bound_behind(rc_text text, size_t at, size_t to, size_t *end);

/* Are the len bytes at words one English phrase that stands before numbers ("more than")?  *bound gets what it says. */
extern bool rc_bound_named(const char *words, size_t len, rc_bound *bound);

/*
 * quantity_join.c
 */
extern rc_status rc_join_pieces(rc_scan *scan, rc_error *error);

/*
 * quantity_level.c
 */
extern void rc_carry_to_levels(rc_scan *scan);

/*
 * quantity_damage.c
 */
extern rc_status rc_find_orphan(rc_scan *scan, size_t at, size_t *end, rc_error *error);
extern void rc_mend_pieces(rc_scan *scan);

/*
 * quantity_plain.c
 */

/* The share of a phrase that is nothing but one, plainly written; false where it is anything else. */
extern bool rc_plain_share(rc_text phrase, rc_quantity *share);

/*
 * quantity_value.c
 */

/* Leaves of the interval what the bound of a number leaves. */
extern void rc_apply_bound(rc_bound bound, rc_interval *value);

/* The quantity of the piece, and of the next where they are joined; false where it has no value. */
extern bool rc_piece_quantity(const rc_piece *piece, rc_quantity *quantity);

/*
 * quantity.c
 */

/* Reads all pieces of scan->text[from, to), joined and mended. */
extern rc_status rc_scan_pieces(rc_scan *scan, rc_error *error);

/* Is the piece, as it stands in a sentence, a quantity? */
extern bool rc_piece_counts(const rc_scan *scan, const rc_piece *piece);

#endif /* RC_QUANTITY_PARTS_H */
