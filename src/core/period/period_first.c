/*-------------------------------------------------------------------------
 *
 * period_first.c
 *		With what character a shape of a time can begin.
 *
 * Most tries of a pattern end at its first character.  Knowing these here
 * saves the call, which costs more than all the rest.  Shapes that are not in
 * this list are always tried.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "period/period_scan.h"
#include "base/utf8.h"

/* In the order of code points; small letters stand for both, 0 for any digit, a space for any blank. */
static const uint_least32_t *const first[RC_PATTERN_COUNT] = {
	[RC_PATTERN_EN_PART] = U"abcefilmorstvwy",
	[RC_PATTERN_EN_YEAR] = U"0ty",
	[RC_PATTERN_EN_ISO] = U"0",
	[RC_PATTERN_EN_SLASHED] = U"0",
	[RC_PATTERN_EN_MONTH] = U"adfjmnos",
	[RC_PATTERN_EN_DAY_MONTH] = U"0t",
	[RC_PATTERN_EN_YEAR_IN] = U"0",
	[RC_PATTERN_EN_DAY] = U"t",
	[RC_PATTERN_EN_HALF] = U"0fhlst",
	[RC_PATTERN_EN_QUARTER] = U"0cfloqst",
	[RC_PATTERN_EN_FIRST] = U"flot",
	[RC_PATTERN_EN_REF_MONTH] = U"cflnpt",
	[RC_PATTERN_EN_SEASON] = U"aeflstw",
	[RC_PATTERN_EN_FISCAL] = U"ft",
	[RC_PATTERN_EN_UNTIL_MONTH] = U"0aefmnoqsty",
	[RC_PATTERN_EN_UNIT] = U"cflnpst",
	[RC_PATTERN_EN_BEFORE_LAST] = U"mqtwy",
	[RC_PATTERN_EN_AGO] = U"0aefmnost",
	[RC_PATTERN_EN_SAME] = U"acepsty",
	[RC_PATTERN_EN_SPAN] = U"acdfilnoprtuw",
	[RC_PATTERN_EN_TODAY] = U"lty",
	[RC_PATTERN_EN_BASIS] = U"moqswy",
	[RC_PATTERN_EN_YEAR_END] = U"ty",
	[RC_PATTERN_EN_BARE_UNIT] = U"mqty",
	[RC_PATTERN_EN_THEN] = U"t",
	[RC_PATTERN_EN_OF_MONTH] = U"adfjmnos",
	[RC_PATTERN_ZH_LEAD] = U"与于从低到同和在对對延從截推於比由直相自至與跟較较高",
	[RC_PATTERN_ZH_YEAR] = U"0○〇一七三九二五八六四民零",
	[RC_PATTERN_ZH_FISCAL] = U"0○〇一七三九二五八六四零",
	[RC_PATTERN_ZH_YEARS] = U"0○〇一七三九二五八六四零",
	[RC_PATTERN_ZH_YEAR_WORD] = U"上下今來前去同后当後明昨本来次此當翌該该这這那",
	[RC_PATTERN_ZH_BARE_YEAR] = U"全岁年开整歲開",
	[RC_PATTERN_ZH_BARE_DAY] = U"0〇一七三两九二五兩八六十四百零",
	[RC_PATTERN_ZH_UNIT] = U"上下今前同当本次當該该这這",
	[RC_PATTERN_ZH_TODAY] = U"今前即同后当後明昨當",
	[RC_PATTERN_ZH_SPAN] = U"0〇一七三两九二五今兩八六前十半四往接最未此百过近这這過零",
	[RC_PATTERN_ZH_AGO] = U"0〇一七三两九二五兩八六十四百零",
	[RC_PATTERN_ZH_BASIS] = U"同季年按月环環",
	[RC_PATTERN_ZH_SAME] = U"0○〇一七三上九二五今八六前去同四零",
	[RC_PATTERN_ZH_FIVE_YEARS] = U"十",
	[RC_PATTERN_ZH_DECADE] = U"0〇一七三上两九二五兩八六十四本百零",
	[RC_PATTERN_ZH_THEN] = U"从從此自",
	[RC_PATTERN_ZH_MONTHS] = U" 0q〇一七三上下两九二五兩八六冬前十后四夏头後春末百的秋第零頭首",
	[RC_PATTERN_ZH_DAY] = U" 0〇一七三上下两中九二五兩八六初十四底末百零",
	[RC_PATTERN_ZH_TAIL] = U" 一为之以价來價前及后基大开後或挂持掛期来止比水為的相至起迄開間间",
	[RC_PATTERN_ZH_RANGE] = U" -~‐‑‒–—―到至－～",
	[RC_PATTERN_ZH_AND] = U" 与和與",
	[RC_PATTERN_ZH_BETWEEN] = U" 之間间",
	[RC_PATTERN_ZH_OF] = U" 的",
	[RC_PATTERN_ZH_OF_FIGURE] = U" 的",
	[RC_PATTERN_ZH_COUNTED_BACK] = U" 的",
	[RC_PATTERN_ZH_SPAN_ENDED] = U" 之会半季年底当會末止當的財财",
	[RC_PATTERN_ZH_PAST_BEHIND] = U"便公出又发实宣實就已所才推曾發的达通達頒颁",
	[RC_PATTERN_EN_RANGE] = U" -~‐‑‒–—―－～",
	[RC_PATTERN_EN_ONWARD] = U" ",
	[RC_PATTERN_EN_OF_YEAR] = U" ',-/0cflnpst",
	[RC_PATTERN_ZH_PART] = U" 一中伊全初头尾年底整末頭",
};

/* A sign between the parts of a date: 2024-12-03, 2024-Dec-03; not the stop behind "in 2024." */
static bool
parts_date(rc_text text, size_t at, size_t to)
{
	return at + 1 < to && (text.data[at] == '-' || text.data[at] == '/' || text.data[at] == '.') &&
		   (unsigned char) text.data[at + 1] > ' ';
}

/*
 * What comes of the figures at text[at] depends on how many there are and on
 * what follows: "2024-", "9 July", "2H", 1980年.
 */
static bool
may_begin_with_figures(rc_pattern pattern, rc_text text, size_t at, size_t to)
{
	size_t end = at;
	size_t count;
	char behind;

	while (end < to && text.data[end] >= '0' && text.data[end] <= '9')
		end++;
	count = end - at;
	behind = end < to ? text.data[end] : ' ';
	switch (pattern)
	{
		case RC_PATTERN_EN_ISO:
			return count == 4 && parts_date(text, end, to);
		case RC_PATTERN_EN_SLASHED:
			return count <= 2 && parts_date(text, end, to);
		case RC_PATTERN_EN_YEAR:
		case RC_PATTERN_EN_YEAR_IN:
		case RC_PATTERN_EN_OF_YEAR:
			return count == 4;
		case RC_PATTERN_EN_DAY_MONTH:
			return count <= 2 && behind != ',' && behind != '.' && behind != '%';
		case RC_PATTERN_EN_HALF:
		case RC_PATTERN_EN_QUARTER:
			return count == 1 && (unsigned) ((behind | 0x20) - 'a') < 26;
		case RC_PATTERN_EN_AGO:
		case RC_PATTERN_EN_UNTIL_MONTH:
			return count <= 3 && behind != ',' && behind != '.' && behind != '%';
		default:
			/* In Chinese a character of it follows, or a dash and more figures. */
			for (int blanks = 0; blanks < 4 && end < to && (unsigned char) text.data[end] <= ' '; blanks++)
				end++;
			return end < to &&
				   ((unsigned char) text.data[end] >= 0x80 || text.data[end] == '-' || text.data[end] == '~');
	}
}

/* Where a character is looked up.  Another one may have the same place: then a pattern is tried for nothing. */
static inline size_t
slot_of(uint32_t code)
{
	return (code ^ code >> 8) % RC_FIRST_SLOTS;
}

/* "The", "its", "early", "whole" and the like: most other words with their first letters have another second one. */
static bool
may_begin_part(uint32_t code, rc_text text, size_t at, size_t to)
{
	static const char *const second[26] = {
		['a' - 'a'] = "l", ['b' - 'a'] = "e",  ['c' - 'a'] = "alo", ['e' - 'a'] = "an", ['f' - 'a'] = "u",
		['i' - 'a'] = "t", ['l' - 'a'] = "a",  ['m' - 'a'] = "i",   ['o' - 'a'] = "u",  ['r' - 'a'] = "e",
		['s' - 'a'] = "t", ['t' - 'a'] = "hu", ['v' - 'a'] = "e",   ['w' - 'a'] = "h",  ['y' - 'a'] = "e",
	};

	return code < 'a' || code > 'z' ||
		   (second[code - 'a'] != NULL && at + 1 < to && (text.data[at + 1] | 0x20) >= 'a' &&
			strchr(second[code - 'a'], text.data[at + 1] | 0x20) != NULL);
}

static void
look_at(rc_time_scanner *scanner, size_t at)
{
	rc_time_first *place = &scanner->first;
	uint32_t code = rc_utf8_decode(scanner->text.data + at);

	place->at = at;
	place->figure = code >= '0' && code <= '9';
	if (code >= 'A' && code <= 'Z')
		code |= 0x20;
	else if (place->figure || (code >= 0xFF10 && code <= 0xFF19))
		code = '0';
	else if (code <= ' ' || code == 0xA0 || code == 0x3000)
		code = ' ';
	place->code = code;
	place->shapes = scanner->engine->first[slot_of(code)].words;
}

bool
rc_time_may_begin(rc_time_scanner *scanner, rc_pattern pattern, size_t at)
{
	const rc_time_first *place = &scanner->first;

	if (at >= scanner->to)
		return first[pattern] == NULL;
	if (place->at != at || place->shapes == NULL)
		look_at(scanner, at);
	if ((place->shapes[pattern / 64] >> (pattern % 64) & 1) == 0)
		return false;
	if (place->figure && first[pattern] != NULL && *first[pattern] <= '0' &&
		!may_begin_with_figures(pattern, scanner->text, at, scanner->to))
		return false;
	if (pattern == RC_PATTERN_EN_PART && !may_begin_part(place->code, scanner->text, at, scanner->to))
		return false;
	/* English words are not looked at further. */
	return (place->code >= 'a' && place->code <= 'z') || rc_time_may_go_on(scanner, pattern, at);
}

void
rc_fill_first(rc_engine *engine)
{
	for (size_t pattern = 0; pattern < RC_PATTERN_COUNT; pattern++)
	{
		uint64_t bit = UINT64_C(1) << (pattern % 64);

		for (const uint_least32_t *code = first[pattern]; code != NULL && *code != 0; code++)
			engine->first[slot_of(*code)].words[pattern / 64] |= bit;
		for (size_t slot = 0; first[pattern] == NULL && slot < RC_FIRST_SLOTS; slot++)
			engine->first[slot].words[pattern / 64] |= bit;
	}
}
