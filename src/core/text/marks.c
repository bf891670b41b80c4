/*-------------------------------------------------------------------------
 *
 * marks.c
 *		What stands between words: marks, and what is passed over.
 *
 *-------------------------------------------------------------------------
 */
#include "text/marks.h"

#include <string.h>

#include "base/ascii.h"

static const struct
{
	const char *spelling;
	char mark;
} wide_marks[] = {
	{"，", ','},
	{"、", '&'},
	{"；", ';'},
	{"：", ':'},
	{"。", '.'},
	{"．", '.'},
	{"（", '('},
	{"）", ')'},
	{"“", '"'},
	{"”", '"'},
	{"「", '"'},
	{"」", '"'},
	{"『", '"'},
	{"』", '"'},
	{"《", '"'},
	{"》", '"'},
	{"—", '-'},
	{"–", '-'},
	{"－", '-'},
	{"…", '.'},
	{"！", '!'},
	{"？", '?'},
	{"／", '/'},
	{"·", '-'},
	{"【", '('},
	{"】", ')'},
	{"•", '-'},
	{"’", '"'},
	{"‘", '"'},
	{"　", ','},
	{RC_WIDE_BORDER, RC_BORDER},
};

char
rc_wide_mark_at(const char *s, size_t left, size_t *size)
{
	/* All of them begin with one of these. */
	if (s[0] != '\xE3' && s[0] != '\xEF' && s[0] != '\xE2' && s[0] != '\xC2')
		return 0;
	for (size_t i = 0; i < sizeof(wide_marks) / sizeof(wide_marks[0]); i++)
	{
		const char *spelling = wide_marks[i].spelling;
		size_t len = spelling[2] == '\0' ? 2 : 3;

		if (len <= left && s[0] == spelling[0] && s[1] == spelling[1] && (len == 2 || s[2] == spelling[2]))
		{
			*size = len;
			return wide_marks[i].mark;
		}
	}
	return 0;
}

size_t
rc_footnote_size(const char *s, size_t left, size_t before)
{
	size_t at = 1;

	if (s[0] != '[' && !(s[0] == ',' && before > 0 && rc_is_letter(s[-1])))
		return 0;
	while (at < left && rc_is_digit(s[at]))
		at++;
	if (at == 1 || at == left)
		return 0;
	if (s[0] == ',')
		return at <= 3 && s[at] == ' ' ? at : 0;
	return s[at] == ']' ? at + 1 : 0;
}

size_t
rc_link_size(const char *s, size_t left, size_t before)
{
	size_t size = 2;

	if (left < 2 || s[0] != s[1])
		return 0;
	if (s[0] == ']')
		return before > 0 && (unsigned char) s[-1] >= 0x80 ? size : 0;
	if (s[0] != '[')
		return 0;
	if (left > 5 && rc_is_letter(s[2]) && rc_is_letter(s[3]) && s[4] == ':')
		size = 5;
	return left > size && (unsigned char) s[size] >= 0x80 ? size : 0;
}

/* Bytes of an address that are looked at. */
#define ADDRESS_LIMIT 256

size_t
rc_address_size(rc_text text, size_t at, size_t to, size_t from)
{
	size_t end = at;
	bool address = false;

	if (!rc_is_letter(text.data[at]) || (at > from && rc_is_latin(text.data + at - 1)))
		return 0;
	if (to > at + ADDRESS_LIMIT)
		to = at + ADDRESS_LIMIT;
	for (; end < to && text.data[end] > ' ' && strchr("()<>[]\"'|,", text.data[end]) == NULL; end++)
		address |= text.data[end] == '_' || (end + 3 <= to && memcmp(text.data + end, "://", 3) == 0);
	return address ? end - at : 0;
}

bool
rc_may_have_addresses(rc_text text, size_t from, size_t to)
{
	const char *s = text.data + from;
	const char *end = text.data + to;

	if (memchr(s, '_', to - from) != NULL)
		return true;
	for (; (s = memchr(s, ':', (size_t) (end - s))) != NULL; s++)
	{
		if (end - s >= 3 && s[1] == '/' && s[2] == '/')
			return true;
	}
	return false;
}
