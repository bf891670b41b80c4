/*-------------------------------------------------------------------------
 *
 * period_english.h
 *		What the two files of the English reader share.
 *
 * A reader takes the time that begins at text[at], fills *named, which comes
 * cleared, and sets *end to the byte behind it.  led says that a preposition
 * stands in front, which some words need to be a time.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PERIOD_ENGLISH_H
#define RC_PERIOD_ENGLISH_H

#include "period/period_scan.h"

static inline int
count_of(const rc_time_scanner *scanner, const rc_match *match, int group)
{
	return has(match, group) ? rc_english_count(scanner->text, match->from[group], match->to[group]) : 0;
}

static inline char
lower_at(const rc_time_scanner *scanner, size_t at)
{
	return at < scanner->to ? (char) (scanner->text.data[at] | 0x20) : '\0';
}

/* The unit whose name begins at text[at]: year, month, quarter, week, day, decade. */
extern rc_grain rc_english_unit(const rc_time_scanner *scanner, size_t at);

/* A unit named by its distance: "last", "this", "following" ... */
extern void rc_english_refer(const rc_time_scanner *scanner, size_t at, size_t to, rc_named_time *named);

extern bool rc_english_numeric(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end);
extern bool rc_english_month_date(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end);
extern bool rc_english_part_of_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end);
extern bool rc_english_season(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end);
extern bool rc_english_fiscal(rc_time_scanner *scanner, size_t at, rc_named_time *named, size_t *end);
extern bool rc_english_year(rc_time_scanner *scanner, size_t at, bool led, rc_named_time *named, size_t *end);

/* A year of four figures that ends there, to judge by the mark or the word behind it: nothing but rc_english_year reads it. */
extern bool rc_is_plain_year(const rc_time_scanner *scanner, size_t at);

/*
 * The year behind a month, a half, a quarter ("of 2013", ", 2024", "last
 * year"), if there is one.  False where "of" leads to anything else, as in
 * "the first half of the match".
 */
extern bool rc_english_of_year(rc_time_scanner *scanner, rc_named_time *named, size_t *end);

#endif /* RC_PERIOD_ENGLISH_H */
