/*-------------------------------------------------------------------------
 *
 * utf8.h
 *		Walking UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_UTF8_H
#define RC_UTF8_H

#include "rc.h"

/* RC_ENCODING with the offset of the first bad byte, or RC_OK. */
extern rc_status rc_utf8_check(rc_text text, rc_error *error);

/* Code points in valid UTF-8. */
extern size_t rc_utf8_length(const char *data, size_t len);

/* Characters of well-formed text from U+3000 on, as Chinese ones and their marks are. */
extern size_t rc_utf8_wide(const char *data, size_t len);

/* Is this byte one that continues a character? */
static inline bool
rc_utf8_continues(char byte)
{
	return ((unsigned char) byte & 0xC0) == 0x80;
}

/* Bytes of the character that begins with this byte, in valid UTF-8. */
static inline size_t
rc_utf8_size(char lead)
{
	unsigned char c = (unsigned char) lead;

	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* The code point at data, in valid UTF-8. */
static inline uint32_t
rc_utf8_decode(const char *data)
{
	const unsigned char *s = (const unsigned char *) data;

	if (s[0] < 0x80)
		return s[0];
	if (s[0] < 0xE0)
		return (uint32_t) (s[0] & 0x1F) << 6 | (s[1] & 0x3F);
	if (s[0] < 0xF0)
		return (uint32_t) (s[0] & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
	return (uint32_t) (s[0] & 0x07) << 18 | (uint32_t) (s[1] & 0x3F) << 12 | (uint32_t) (s[2] & 0x3F) << 6 |
		   (s[3] & 0x3F);
}

#endif /* RC_UTF8_H */
