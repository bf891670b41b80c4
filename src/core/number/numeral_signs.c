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
		case U'零':
		case U'〇':
		case U'○': /* written for 〇 */
			s.value = 0;
			break;
		case U'一':
		case U'壹':
			s.value = 1;
			break;
		case U'二':
		case U'两':
		case U'兩':
		case U'贰':
		case U'貳':
			s.value = 2;
			break;
		case U'三':
		case U'叁':
		case U'參':
			s.value = 3;
			break;
		case U'四':
		case U'肆':
			s.value = 4;
			break;
		case U'五':
		case U'伍':
			s.value = 5;
			break;
		case U'六':
		case U'陆':
		case U'陸':
			s.value = 6;
			break;
		case U'七':
		case U'柒':
			s.value = 7;
			break;
		case U'八':
		case U'捌':
			s.value = 8;
			break;
		case U'九':
		case U'玖':
			s.value = 9;
			break;
		case U'十':
		case U'拾':
			s.class = S_UNIT;
			s.value = 1;
			break;
		case U'百':
		case U'佰':
			s.class = S_UNIT;
			s.value = 2;
			break;
		case U'千':
		case U'仟':
			s.class = S_UNIT;
			s.value = 3;
			break;
		case U'万':
		case U'萬':
			s.class = S_SCALE;
			s.value = 4;
			break;
		case U'亿':
		case U'億':
			s.class = S_SCALE;
			s.value = 8;
			break;
		case U'兆':
			s.class = S_SCALE;
			s.value = 12;
			break;
		case U'几':
		case U'幾':
		case U'数':
		case U'數':
			s.class = S_SOME;
			break;
		case U'余':
		case U'餘':
		case U'多':
		case U'来':
		case U'來':
			s.class = S_OVER;
			break;
		case U'点':
		case U'點':
			s.class = S_POINT;
			break;
		case U'半':
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
