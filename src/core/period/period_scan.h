/*-------------------------------------------------------------------------
 *
 * period_scan.h
 *		What the files of the period scanner share; no one else needs it.
 *
 * A time goes through two forms.  The readers (period_english.c,
 * period_chinese.c) turn words into an rc_reading: what was said, with its
 * gaps ("June" has no year, "a year earlier" no date).  period_resolve.c
 * fills the gaps from the date of publication and from what was mentioned
 * before, and gives an rc_time.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_PERIOD_SCAN_H
#define RC_PERIOD_SCAN_H

#include "base/character_bits.h"
#include "engine.h"
#include "period/period.h"

/* What is known of a place where many shapes are tried one after the other. */
typedef struct rc_time_first
{
	size_t at;
	const uint64_t *shapes; /* bit n is set where shape n can begin with the character there; NULL: nothing is known */
	uint32_t code;          /* the character, as shapes are listed by it */
	bool figure;
} rc_time_first;

typedef struct rc_time_scanner
{
	rc_engine *engine;
	rc_text text;
	size_t from, to; /* the stretch being read */
	rc_time_context *context;
	rc_error *error;
	bool phrase;      /* the text is one phrase, with no sentence around it that could tell its tense */
	rc_status status; /* the first failure; every reader finds nothing after it */
	rc_time here;     /* the last time of this stretch that said its own year; see rc_time_here */
	bool has_here;
	rc_time_first first;                 /* of the place looked at last */
	size_t no_future_from, no_future_to; /* a part of the stretch in which nothing tells of what is to come */
} rc_time_scanner;

/* Can the shape begin with the character at text[at]?  A look before the pattern is tried. */
extern bool rc_time_may_begin(rc_time_scanner *scanner, rc_pattern pattern, size_t at);

/* Can it go on as the text does behind that character?  period_second.c */
extern bool rc_time_may_go_on(const rc_time_scanner *scanner, rc_pattern pattern, size_t at);

/* From where a gap is filled. */
typedef enum rc_time_reference
{
	RC_REF_NONE,   /* no reference: the year stated, or else the nearest that fits */
	RC_REF_ASOF,   /* the date of publication */
	RC_REF_HERE,   /* a year just said in the same sentence, else the date of publication */
	RC_REF_RECENT, /* what was just mentioned, else the date of publication */
	RC_REF_LAST    /* what was last mentioned, however long ago */
} rc_time_reference;

typedef enum rc_time_form
{
	RC_FORM_CALENDAR = 1, /* a place in the calendar */
	RC_FORM_SHIFTED,      /* the last period mentioned, moved by offset units */
	RC_FORM_AHEAD,        /* offset units from publication on */
	RC_FORM_BEHIND        /* offset units up to publication */
} rc_time_form;

/* Which part of the time is meant. */
typedef enum rc_time_part
{
	RC_PART_WHOLE = 0,
	RC_PART_START, /* the very beginning: of a year January, of a month ten days */
	RC_PART_EARLY, /* of a year the first quarter */
	RC_PART_MIDDLE,
	RC_PART_LATE,
	RC_PART_END
} rc_time_part;

/* One time as said.  Zero is "not said" in every field. */
typedef struct rc_named_time
{
	rc_time_form form;
	rc_time_reference reference;
	rc_grain unit; /* of offset */
	int offset;    /* from the unit that holds the reference */
	int direction; /* "last December": -1, "this spring": 0, "next May": +1; with_direction says that it is said */
	bool with_direction;
	int year, years;   /* first year, and how many when more than one */
	int month, months; /* first month, and how many */
	int day, last_day; /* last_day: of "3 to 12 September" */
	rc_time_part part;
	int ends_month, ends_day, ends_year; /* "the year to June": the end from which months are counted back */
	bool ends_said;                      /* a range within: "3 to 12 September", 1-10月, 2018-21 */
	bool always_since;                   /* 年内, year to date: open at the end whatever stands around it */
} rc_named_time;

/* The words in front of a time. */
typedef enum rc_time_lead
{
	RC_LEAD_NONE = 0,
	RC_LEAD_SINCE,
	RC_LEAD_STARTING, /* since, also of times to come */
	RC_LEAD_FROM,     /* since, or the base of a comparison */
	RC_LEAD_UNTIL,    /* until: a day named is the first on which it no longer holds */
	RC_LEAD_THROUGH,  /* through: the time named still belongs to it */
	RC_LEAD_SO_FAR,   /* 截至: likewise, and told of the past */
	RC_LEAD_BY,
	RC_LEAD_AFTER,
	RC_LEAD_BEFORE,
	RC_LEAD_BETWEEN,
	RC_LEAD_THAN, /* compared with */
	RC_LEAD_OVER, /* compared with, where a change is told */
	RC_LEAD_AS_OF,
	RC_LEAD_AT,
	RC_LEAD_WITH /* 与, 和: compared with, where 相比 or 持平 follows */
} rc_time_lead;

/* The words behind it. */
typedef enum rc_time_tail
{
	RC_TAIL_NONE = 0,
	RC_TAIL_SINCE,
	RC_TAIL_STARTING,
	RC_TAIL_UNTIL,
	RC_TAIL_AFTER,
	RC_TAIL_BEFORE,
	RC_TAIL_COMPARED
} rc_time_tail;

typedef struct rc_reading
{
	rc_time_lead lead;
	rc_time_tail tail;
	rc_named_time first, second;
	bool range;      /* second is said */
	bool comparison; /* by the words of the time itself */
	bool change;     /* words of change stand before it in the clause */
	rc_basis basis;
	size_t from, core_from, to;
} rc_reading;

/* Whether the group took part in the match. */
static inline bool
has(const rc_match *match, int group)
{
	return match->from[group] != RC_UNSET;
}

/*
 * Reads the time that begins at text[at]; false where none begins there.
 * The caller looks at scanner->status when it is done.
 */
extern bool rc_english_time(rc_time_scanner *scanner, size_t at, rc_reading *reading);
extern bool rc_chinese_time(rc_time_scanner *scanner, size_t at, rc_reading *reading);

/* The time that a gap at text[at] is filled from: one that said its year, a few clauses before at most.  NULL: none. */
extern const rc_time *rc_time_here(const rc_time_scanner *scanner, size_t at);

/* False where the time said does not exist (30 February) or is out of range. */
extern bool rc_time_resolve(rc_time_scanner *scanner, const rc_reading *reading, rc_time *time);

/* An anchored match at text[at] inside the stretch; false also after a failure. */
extern bool rc_time_shape(rc_time_scanner *scanner, rc_pattern pattern, size_t at, rc_match *match);

/* A match anywhere in text[from, to), a part of the stretch. */
extern bool rc_time_shape_within(rc_time_scanner *scanner, rc_pattern pattern, size_t from, size_t to);

/* Does the text within some words of text[from, to) tell of what is to come? */
extern bool rc_told_of_future(rc_time_scanner *scanner, size_t from, size_t to);

/* "Within two days" is a time only where something is to come; "rose within two days" tells how long it took. */
extern bool rc_is_length(rc_time_scanner *scanner, const rc_named_time *named, size_t from, size_t to);

/* Where the last few words before text[at] begin. */
extern size_t rc_time_before(const rc_time_scanner *scanner, size_t at);

/* A match of a pattern that ends in \\z right before text[at]; it sees the last few words. */
extern bool rc_time_shape_before(rc_time_scanner *scanner, rc_pattern pattern, size_t at);

/*
 * period_tense.c
 */

/* Is there a word in text[from, to) that tells of what is to come ("will", "planned", 预计)? */
extern bool rc_names_future(rc_text text, size_t from, size_t to);

/* Does text[from, at) end with a verb of what has been: "announced ", but not "be announced "? */
extern bool rc_follows_past(rc_text text, size_t from, size_t at);

/* Without a date of its own a Chinese text goes on with the year that it told last: which one? */
extern bool rc_goes_on_with_year(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named,
								 int *year);

/* "will take effect in May": does nothing but "will" and its verb lead to the time at text[at]?  Then it lies ahead. */
extern bool rc_follows_will(rc_text text, size_t from, size_t at);

/* "may ban exports in August": the same of what is possible; it may lie ahead. */
extern bool rc_follows_possible(rc_text text, size_t from, size_t at);

/* "From March, Vietnam will ban": the same of a time that ends at text[at]. */
extern bool rc_leads_to_will(rc_text text, size_t at, size_t to);

/*
 * period_calendar.c
 */

/* The day count units later, or before it when count is negative; RC_DATE_NONE when there is none. */
extern rc_date rc_date_add_units(rc_date date, rc_grain unit, int count);

/* The unit of the calendar that holds date, moved by count; false when there is none. */
extern bool rc_unit_around(rc_date date, rc_grain unit, int count, rc_period *period);

/* What a part, such as the beginning, cuts out of the whole. */
extern rc_period rc_part_of(rc_period whole, rc_time_part part);

/* What unit a length of days is nearest to. */
extern rc_grain rc_grain_of_length(rc_period period);

/*
 * period_guess.c
 */

/* The months, or one day or a few, of a year. */
extern bool rc_within_year(const rc_named_time *named, int year, rc_period *whole);

/*
 * Which year a month without one belongs to, seen from the day near.  What is
 * over lies wholly behind: "exports in the first half"; what is still to come
 * ahead: "will take effect in May".
 */
extern bool rc_guess_year(const rc_named_time *named, rc_date near, bool ahead, bool over, bool still,
						  rc_period *whole);

/* Which month a day without one belongs to. */
extern bool rc_guess_month(const rc_named_time *named, rc_date near, bool ahead, rc_period *whole);

/*
 * period_words.c
 */

/* What a word at the beginning of a time can be; a word has several. */
#define RC_WORD_LEAD 0x001    /* since, in, than ... */
#define RC_WORD_MONTH 0x002   /* June, Sept */
#define RC_WORD_ORDINAL 0x004 /* first, final */
#define RC_WORD_REF 0x008     /* last, this, that */
#define RC_WORD_NUMBER 0x010  /* five, a */
#define RC_WORD_PART 0x020    /* early, mid, end */
#define RC_WORD_SEASON 0x040
#define RC_WORD_DAY 0x080    /* yesterday */
#define RC_WORD_BASIS 0x100  /* yoy, year-on-year */
#define RC_WORD_FISCAL 0x200 /* fiscal, FY */
#define RC_WORD_CODE 0x400   /* H1, Q3 */
#define RC_WORD_THE 0x800
#define RC_WORD_KERNEL 0x1000 /* no English time is without a year in digits or one of these */
#define RC_WORD_INSIDE 0x2000 /* begins none, but may stand between the first word and the kernel */

/* The flags of the run of letters at text[at], 0 for none that is listed; *end gets the byte behind it. */
extern int rc_time_word(rc_text text, size_t at, size_t to, size_t *end);

/* How the word at text[at] leads to a time, where it alone tells; else RC_LEAD_NONE.  *end gets the byte behind it. */
extern rc_time_lead rc_lead_word(rc_text text, size_t at, size_t to, size_t *end);

/* The value of an English number word or digits ("a", "five", "twenty-five", "12"), 0 when it is none. */
extern int rc_english_count(rc_text text, size_t from, size_t to);

/* 1 to 12 by the first three letters. */
extern int rc_english_month(rc_text text, size_t from);

/* Digits of any width or Chinese numerals ("12", "１２", 十二, 二〇二五); -1 when it is none or above 9999. */
extern int rc_chinese_count(rc_text text, size_t from, size_t to);

/* The same of a Chinese character: RC_WORD_START, RC_WORD_KERNEL and RC_WORD_INSIDE. */
#define RC_WORD_START 0x4000
extern int rc_time_character(uint32_t character);

/* Has it RC_WORD_KERNEL? */
extern bool rc_is_time_kernel(uint32_t character);
extern const rc_character_bits rc_time_kernel_bits;

/* "2010-12": may the year and month be a range of years? */
extern bool rc_may_be_years(const rc_named_time *named);

#endif /* RC_PERIOD_SCAN_H */
