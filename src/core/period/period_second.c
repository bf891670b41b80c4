/*-------------------------------------------------------------------------
 *
 * period_second.c
 *		How a shape of a time can go on behind its first character.
 *
 * What period_first.c lets pass is looked at once more before a pattern is
 * tried: 今年 is no length of time, as 今后 may begin, and 八年才 no year.  In
 * Chinese the next character or two tell; behind figures and numerals it is
 * how many they are and what stands behind them.  A look may let pass what
 * the pattern then refuses, and must refuse nothing that the pattern takes.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

/* Blanks, and what a range is parted by; a blank stands for any. */
#define BLANK U" \u00A0\u3000"
#define PARTED U"-~‐‑‒–—―－～至到"

/* Behind a first character, one of the next must stand, and behind that one of the third; NULL for any. */
typedef struct going_on
{
	const uint_least32_t *first, *next, *third;
} going_on;

static const going_on span_begins[] = {{U"今", U"后後", NULL},
									   {U"近", U"0〇零一二两兩三四五六七八九十百的", NULL},
									   {U"前", U"0一二两兩三四五六七八九十", NULL},
									   {0}};
static const going_on same_begins[] = {{U"去今", U"年", U"同"}, {U"上前", U"年一", U"同年"}, {U"同", U"期", NULL}, {0}};
static const going_on then_begins[] = {{U"此", U"后後", NULL}, {U"自", U"此那", NULL}, {U"从從", U"那", NULL}, {0}};
static const going_on bare_year_begins[] = {
	{U"年", U"初中底末尾内內", NULL}, {U"岁歲", U"初底末", NULL}, {U"开開全整", U"年", NULL}, {0}};
static const going_on basis_begins[] = {
	{U"年月季", U"增减減涨漲跌", NULL}, {U"同环環", U"比", NULL}, {U"按", U"年月季", NULL}, {0}};
static const going_on decade_begins[] = {{U"上", U"世个個", NULL}, {U"本", U"世", NULL}, {0}};

/*
 * Behind figures or numerals, so many as a bit of `counts` says, one of these
 * must stand; and where that is one of `units`, one of `next` behind it.
 */
typedef struct numbered
{
	unsigned counts;
	const uint_least32_t *behind, *units, *next;
} numbered;

#define ANY_COUNT ~0u
#define YEAR_COUNT (1u << 4)

/* 2024一整年 has one more */
static const numbered year_numbered = {1u << 2 | YEAR_COUNT | 1u << 5, U"年全整" BLANK, NULL, NULL};
static const numbered years_numbered = {YEAR_COUNT, U"年" BLANK PARTED, U"年", BLANK PARTED};
static const numbered fiscal_numbered = {YEAR_COUNT, U"年财財会會" BLANK, U"年", U"财財会會"};
static const numbered same_numbered = {YEAR_COUNT, U"年", U"年", U"同"};
static const numbered decade_numbered = {ANY_COUNT, U"年世", U"年世", U"代纪紀"};
static const numbered span_numbered = {ANY_COUNT, U"多余餘个個年季周週天日", U"年周週天日", U"之以内內间間来來"};
static const numbered ago_numbered = {ANY_COUNT, U"多余餘个個年季周週天", U"年周週天", U"之以前后後"};
static const numbered bare_day_numbered = {ANY_COUNT, U"日" BLANK PARTED, NULL, NULL};

/* The look at each shape that has one. */
static const struct
{
	const going_on *begins;
	const numbered *numbered;
} looks[RC_PATTERN_COUNT] = {
	[RC_PATTERN_ZH_YEAR] = {NULL, &year_numbered},
	[RC_PATTERN_ZH_YEARS] = {NULL, &years_numbered},
	[RC_PATTERN_ZH_FISCAL] = {NULL, &fiscal_numbered},
	[RC_PATTERN_ZH_SAME] = {same_begins, &same_numbered},
	[RC_PATTERN_ZH_DECADE] = {decade_begins, &decade_numbered},
	[RC_PATTERN_ZH_SPAN] = {span_begins, &span_numbered},
	[RC_PATTERN_ZH_AGO] = {NULL, &ago_numbered},
	[RC_PATTERN_ZH_BARE_DAY] = {NULL, &bare_day_numbered},
	[RC_PATTERN_ZH_THEN] = {then_begins, NULL},
	[RC_PATTERN_ZH_BARE_YEAR] = {bare_year_begins, NULL},
	[RC_PATTERN_ZH_BASIS] = {basis_begins, NULL},
};

/* What must stand behind a blank that English shapes begin with, small letters for both, 0 for any digit. */
static const char *const behind_blank[RC_PATTERN_COUNT] = {
	[RC_PATTERN_EN_RANGE] = "-~tua",
	[RC_PATTERN_EN_ONWARD] = "ofatu",
	[RC_PATTERN_EN_OF_YEAR] = ",'-/0fclnopsti",
};

static inline bool
is_one_of(uint32_t code, const uint_least32_t *codes)
{
	while (*codes != 0 && *codes != code)
		codes++;
	return *codes != 0;
}

static inline bool
is_figure(uint32_t code)
{
	return (code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19);
}

static inline bool
is_numeral(uint32_t code)
{
	return is_figure(code) || is_one_of(code, U"一二三四五六七八九十〇零○百两兩");
}

/* The character at *at, as the lists have it, and moves *at behind it; 0 at the end. */
static uint32_t
take_character(const rc_time_scanner *scanner, size_t *at)
{
	uint32_t code;

	if (*at >= scanner->to)
		return 0;
	code = rc_utf8_decode(scanner->text.data + *at);
	*at += rc_utf8_size(scanner->text.data[*at]);
	return is_figure(code) ? '0' : code <= ' ' ? ' ' : code;
}

static bool
may_go_on(const rc_time_scanner *scanner, const going_on *begins, size_t at)
{
	uint32_t code = take_character(scanner, &at);

	for (; begins->first != NULL; begins++)
	{
		if (!is_one_of(code, begins->first))
			continue;
		return is_one_of(take_character(scanner, &at), begins->next) &&
			   (begins->third == NULL || is_one_of(take_character(scanner, &at), begins->third));
	}
	return true;
}

/* More numerals than any shape has. */
#define MOST_NUMERALS 8

static bool
may_be_numbered(const rc_time_scanner *scanner, const numbered *look, size_t at)
{
	unsigned count = 0;
	uint32_t code = take_character(scanner, &at);

	for (; is_numeral(code) && count < MOST_NUMERALS; code = take_character(scanner, &at))
		count++;
	return (look->counts >> count & 1) != 0 && is_one_of(code, look->behind) &&
		   (look->units == NULL || !is_one_of(code, look->units) ||
			is_one_of(take_character(scanner, &at), look->next));
}

bool
rc_time_may_go_on(const rc_time_scanner *scanner, rc_pattern pattern, size_t at)
{
	unsigned char first = (unsigned char) scanner->text.data[at];

	if (behind_blank[pattern] != NULL && first == ' ' && at + 1 < scanner->to)
	{
		char next = scanner->text.data[at + 1];

		next = rc_is_digit(next) ? '0' : rc_is_letter(next) ? (char) (next | 0x20) : next;
		return (unsigned char) next <= ' ' || (unsigned char) next >= 0x80 ||
			   strchr(behind_blank[pattern], next) != NULL;
	}
	if (looks[pattern].numbered != NULL && is_numeral(rc_utf8_decode(scanner->text.data + at)))
		return may_be_numbered(scanner, looks[pattern].numbered, at);
	return looks[pattern].begins == NULL || may_go_on(scanner, looks[pattern].begins, at);
}
