/*-------------------------------------------------------------------------
 *
 * period_first.c
 *		With what character a shape of a time can begin.
 *
 * Most tries of a pattern end at its first character.  Knowing these here
 * saves the call, which costs more than all the rest.  Shapes that may begin
 * with a blank, or are not in this list, are always tried.
 *
 *-------------------------------------------------------------------------
 */
#include "period_scan.h"
#include "utf8.h"

/* In the order of code points; small letters stand for both, 0 for any digit. */
static const uint_least32_t *const first[RC_PATTERN_COUNT] = {
	[RC_PATTERN_EN_PART] = U"abcefilmorstvwy",
	[RC_PATTERN_EN_YEAR] = U"0ty",
	[RC_PATTERN_EN_ISO] = U"0",
	[RC_PATTERN_EN_SLASHED] = U"0",
	[RC_PATTERN_EN_MONTH] = U"adfjmnos",
	[RC_PATTERN_EN_DAY_MONTH] = U"0t",
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
	[RC_PATTERN_EN_BASIS] = U"moqsy",
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
	[RC_PATTERN_ZH_UNIT] = U"上下今同当本次當該该这這",
	[RC_PATTERN_ZH_TODAY] = U"今前即同后当後明昨當",
	[RC_PATTERN_ZH_SPAN] = U"0〇一七三两九二五今兩八六前十四往接最未此百过近過零",
	[RC_PATTERN_ZH_AGO] = U"0〇一七三两九二五兩八六十四百零",
	[RC_PATTERN_ZH_BASIS] = U"同季年按月环環",
	[RC_PATTERN_ZH_SAME] = U"0○〇一七三上九二五今八六前去四零",
	[RC_PATTERN_ZH_FIVE_YEARS] = U"十",
	[RC_PATTERN_ZH_DECADE] = U"0〇一七三上两九二五兩八六十四本百零",
	[RC_PATTERN_ZH_THEN] = U"从從此自",
};

bool
rc_time_may_begin(rc_pattern pattern, rc_text text, size_t at, size_t to)
{
	const uint_least32_t *list = first[pattern];
	uint32_t code;

	if (list == NULL)
		return true;
	if (at >= to)
		return false;
	code = rc_utf8_decode(text.data + at);
	if (code >= 'A' && code <= 'Z')
		code |= 0x20;
	else if ((code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19))
		code = '0';
	while (*list != 0 && *list < code)
		list++;
	return *list == code;
}
