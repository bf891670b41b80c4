/*-------------------------------------------------------------------------
 *
 * numeral_signs.c
 *		Chinese number characters, simplified, traditional and in the form
 *		that banks write.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral_signs.h"

#include "base/utf8.h"

rc_sign
rc_sign_of(uint32_t code, size_t to)
{
	rc_sign s = {to, S_DIGIT, 0};

	switch (code)
	{
		case 0x96F6: /* 零 */
		case 0x3007: /* 〇 */
		case 0x25CB: /* ○, written for it */
			s.value = 0;
			break;
		case 0x4E00: /* 一 */
		case 0x58F9: /* 壹 */
			s.value = 1;
			break;
		case 0x4E8C: /* 二 */
		case 0x4E24: /* 两 */
		case 0x5169: /* 兩 */
		case 0x8D30: /* 贰 */
		case 0x8CB3: /* 貳 */
			s.value = 2;
			break;
		case 0x4E09: /* 三 */
		case 0x53C1: /* 叁 */
		case 0x53C3: /* 參 */
			s.value = 3;
			break;
		case 0x56DB: /* 四 */
		case 0x8086: /* 肆 */
			s.value = 4;
			break;
		case 0x4E94: /* 五 */
		case 0x4F0D: /* 伍 */
			s.value = 5;
			break;
		case 0x516D: /* 六 */
		case 0x9646: /* 陆 */
		case 0x9678: /* 陸 */
			s.value = 6;
			break;
		case 0x4E03: /* 七 */
		case 0x67D2: /* 柒 */
			s.value = 7;
			break;
		case 0x516B: /* 八 */
		case 0x634C: /* 捌 */
			s.value = 8;
			break;
		case 0x4E5D: /* 九 */
		case 0x7396: /* 玖 */
			s.value = 9;
			break;
		case 0x5341: /* 十 */
		case 0x62FE: /* 拾 */
			s.class = S_UNIT;
			s.value = 1;
			break;
		case 0x767E: /* 百 */
		case 0x4F70: /* 佰 */
			s.class = S_UNIT;
			s.value = 2;
			break;
		case 0x5343: /* 千 */
		case 0x4EDF: /* 仟 */
			s.class = S_UNIT;
			s.value = 3;
			break;
		case 0x4E07: /* 万 */
		case 0x842C: /* 萬 */
			s.class = S_SCALE;
			s.value = 4;
			break;
		case 0x4EBF: /* 亿 */
		case 0x5104: /* 億 */
			s.class = S_SCALE;
			s.value = 8;
			break;
		case 0x5146: /* 兆 */
			s.class = S_SCALE;
			s.value = 12;
			break;
		case 0x51E0: /* 几 */
		case 0x5E7E: /* 幾 */
		case 0x6570: /* 数 */
		case 0x6578: /* 數 */
			s.class = S_SOME;
			break;
		case 0x4F59: /* 余 */
		case 0x9918: /* 餘 */
		case 0x591A: /* 多 */
		case 0x6765: /* 来 */
		case 0x4F86: /* 來 */
			s.class = S_OVER;
			break;
		case 0x70B9: /* 点 */
		case 0x9EDE: /* 點 */
			s.class = S_POINT;
			break;
		case 0x534A: /* 半 */
			s.class = S_HALF;
			break;
		default:
			s.class = S_NONE;
			break;
	}
	return s;
}

rc_sign
rc_next_sign(rc_text text, size_t at, size_t to)
{
	rc_sign none = {at, S_NONE, 0};
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos >= to || (unsigned char) text.data[pos] < 0xE2)
		return none;
	return rc_sign_of(rc_utf8_decode(text.data + pos), pos + rc_utf8_size(text.data[pos]));
}

uint32_t
rc_char_at(rc_text text, size_t at, size_t to)
{
	return at < to ? rc_utf8_decode(text.data + at) : 0;
}

uint32_t
rc_char_before(rc_text text, size_t from, size_t at)
{
	if (at <= from)
		return 0;
	do
		at--;
	while (at > from && rc_utf8_continues(text.data[at]));
	return rc_utf8_decode(text.data + at);
}

bool
rc_char_is_in(uint32_t code, const char *list)
{
	char first = (char) (0xE0 | code >> 12);
	char second = (char) (0x80 | (code >> 6 & 0x3F));
	char third = (char) (0x80 | (code & 0x3F));

	/* Chinese characters, in the text and in the list, have three bytes. */
	if (code < 0x800 || code > 0xFFFF)
		return false;
	for (; *list != '\0'; list += 3)
	{
		if (list[2] == third && list[1] == second && list[0] == first)
			return true;
	}
	return false;
}

bool
rc_chars_at(rc_text text, size_t at, size_t to, const char *expected, size_t *end)
{
	for (; *expected != '\0'; expected += rc_utf8_size(*expected))
	{
		at = rc_skip_blanks(text, at, to);
		if (rc_char_at(text, at, to) != rc_utf8_decode(expected))
			return false;
		at += rc_utf8_size(text.data[at]);
	}
	*end = at;
	return true;
}
