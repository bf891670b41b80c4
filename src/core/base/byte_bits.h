/*-------------------------------------------------------------------------
 *
 * byte_bits.h
 *		Sorts of bytes, sixty-four at a time.
 *
 * Reading byte by byte costs several instructions a byte, however little is
 * looked for.  Here a stretch of bytes becomes a number, bit i of which says
 * whether byte i is of the sort; runs and their ends are then found by counting
 * zeros.  SSE2, which every x86-64 has, looks at sixteen bytes at once,
 * ordinary arithmetic elsewhere at eight.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_BYTE_BITS_H
#define RC_BYTE_BITS_H

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "rc.h"

#define RC_BLOCK 64

#define RC_EACH_BYTE UINT64_C(0x0101010101010101)

/* Compilers make one load of this. */
static inline uint64_t
rc_eight_letters(const char *spelling)
{
	const unsigned char *s = (const unsigned char *) spelling;

	return (uint64_t) s[0] << 56 | (uint64_t) s[1] << 48 | (uint64_t) s[2] << 40 | (uint64_t) s[3] << 32 |
		   (uint64_t) s[4] << 24 | (uint64_t) s[5] << 16 | (uint64_t) s[6] << 8 | (uint64_t) s[7];
}

/* The first count bytes of eight, 8 or more for all; count is not 0. */
static inline uint64_t
rc_first_bytes(unsigned count)
{
	return UINT64_MAX << (count < 8 ? 64 - 8 * count : 0);
}

/* The bits of sixty-four bytes: ASCII letters; figures, $, % and all that is not ASCII. */
typedef struct rc_byte_bits
{
	uint64_t letters, telling;
} rc_byte_bits;

#ifdef __SSE2__

/* The bytes of sixteen that are at least `least` and less than least + count. */
static inline __m128i
rc_bytes_between(__m128i sixteen, char least, int count)
{
	/* There are comparisons with signs only: the range is moved to the least number of all. */
	__m128i moved = _mm_add_epi8(sixteen, _mm_set1_epi8((char) (-128 - least)));

	return _mm_cmplt_epi8(moved, _mm_set1_epi8((char) (-128 + count)));
}

/* Bit i is set where byte i of sixteen is an ASCII letter. */
static inline unsigned
rc_letters_of_sixteen(const char *s)
{
	__m128i sixteen = _mm_loadu_si128((const __m128i *) s);

	return (unsigned) _mm_movemask_epi8(rc_bytes_between(_mm_or_si128(sixteen, _mm_set1_epi8(0x20)), 'a', 26));
}

/* Bit i is set where byte i of sixteen is one of the two. */
static inline unsigned
rc_either_of_sixteen(const char *s, char one, char other)
{
	__m128i sixteen = _mm_loadu_si128((const __m128i *) s);
	__m128i first = _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(one));

	return (unsigned) _mm_movemask_epi8(_mm_or_si128(first, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(other))));
}

/* Bit i is set where byte i of sixteen is one of `count` bytes of ASCII from `least` on. */
static inline unsigned
rc_range_of_sixteen(const char *s, char least, int count)
{
	return (unsigned) _mm_movemask_epi8(rc_bytes_between(_mm_loadu_si128((const __m128i *) s), least, count));
}

/* Bit i is set where byte i of sixteen begins a character that is not ASCII. */
static inline unsigned
rc_leads_of_sixteen(const char *s)
{
	return (unsigned) _mm_movemask_epi8(rc_bytes_between(_mm_loadu_si128((const __m128i *) s), '\xC0', 0x40));
}

static inline rc_byte_bits
rc_bits_of_block(const char *s)
{
	rc_byte_bits bits = {0, 0};

	for (int i = 0; i < RC_BLOCK; i += 16)
	{
		__m128i sixteen = _mm_loadu_si128((const __m128i *) (s + i));
		__m128i letters = rc_bytes_between(_mm_or_si128(sixteen, _mm_set1_epi8(0x20)), 'a', 26);
		__m128i signs = _mm_cmpeq_epi8(_mm_and_si128(sixteen, _mm_set1_epi8((char) 0xFE)), _mm_set1_epi8('$'));
		__m128i figures = rc_bytes_between(sixteen, '0', 10);
		__m128i telling = _mm_or_si128(_mm_or_si128(signs, figures), sixteen);

		bits.letters |= (uint64_t) (unsigned) _mm_movemask_epi8(letters) << i;
		bits.telling |= (uint64_t) (unsigned) _mm_movemask_epi8(telling) << i;
	}
	return bits;
}

#else

/* The highest bit of each byte of eight that is less than 0x80, at least `least` and less than least + count. */
static inline uint64_t
rc_eight_between(uint64_t eight, unsigned least, unsigned count)
{
	uint64_t low = eight & 0x7F * RC_EACH_BYTE;

	return (low + (0x80 - least) * RC_EACH_BYTE) & ~(low + (0x80 - least - count) * RC_EACH_BYTE) & ~eight &
		   0x80 * RC_EACH_BYTE;
}

/* Bit i where byte i of eight has its highest bit set. */
static inline uint64_t
rc_gather_bits(uint64_t highest)
{
	return ((highest >> 7) * UINT64_C(0x8040201008040201)) >> 56;
}

/* The bits of eight bytes between `least` and least + count. */
static inline uint64_t
rc_bits_between(uint64_t eight, unsigned least, unsigned count)
{
	return rc_gather_bits(rc_eight_between(eight, least, count));
}

static inline unsigned
rc_letters_of_sixteen(const char *s)
{
	const uint64_t small = 0x20 * RC_EACH_BYTE;

	return (unsigned) (rc_bits_between(rc_eight_letters(s) | small, 'a', 26) |
					   rc_bits_between(rc_eight_letters(s + 8) | small, 'a', 26) << 8);
}

static inline unsigned
rc_either_of_sixteen(const char *s, char one, char other)
{
	unsigned bits = 0;

	for (unsigned i = 0; i < 16; i++)
		bits |= (unsigned) (s[i] == one || s[i] == other) << i;
	return bits;
}

static inline unsigned
rc_range_of_sixteen(const char *s, char least, int count)
{
	uint64_t first = rc_bits_between(rc_eight_letters(s), (unsigned) least, (unsigned) count);

	return (unsigned) (first | rc_bits_between(rc_eight_letters(s + 8), (unsigned) least, (unsigned) count) << 8);
}

static inline unsigned
rc_leads_of_sixteen(const char *s)
{
	uint64_t first = rc_eight_letters(s);
	uint64_t second = rc_eight_letters(s + 8);

	return (unsigned) (rc_gather_bits(first & first << 1 & 0x80 * RC_EACH_BYTE) |
					   rc_gather_bits(second & second << 1 & 0x80 * RC_EACH_BYTE) << 8);
}

static inline rc_byte_bits
rc_bits_of_block(const char *s)
{
	rc_byte_bits bits = {0, 0};

	for (int i = 0; i < RC_BLOCK; i += 8)
	{
		uint64_t eight = rc_eight_letters(s + i);
		uint64_t telling = rc_eight_between(eight, '$', 2) | rc_eight_between(eight, '0', 10) | eight;

		bits.letters |= rc_bits_between(eight | 0x20 * RC_EACH_BYTE, 'a', 26) << i;
		bits.telling |= rc_gather_bits(telling & 0x80 * RC_EACH_BYTE) << i;
	}
	return bits;
}

#endif

/* Bit i is set where byte i of sixteen is an ASCII capital. */
static inline unsigned
rc_capitals_of_sixteen(const char *s)
{
	return rc_range_of_sixteen(s, 'A', 26);
}

/* Bit i is set where byte i of the block is one of the two. */
static inline uint64_t
rc_either_of_block(const char *s, char one, char other)
{
	uint64_t bits = 0;

	for (int i = 0; i < RC_BLOCK; i += 16)
		bits |= (uint64_t) rc_either_of_sixteen(s + i, one, other) << i;
	return bits;
}

/* How many bits stand below the lowest that is set; one is. */
static inline unsigned
rc_lowest_bit(uint64_t bits)
{
#ifdef __GNUC__
	return (unsigned) __builtin_ctzll(bits);
#else
	unsigned count = 0;

	for (; (bits >> count & 1) == 0; count++)
		;
	return count;
#endif
}

/* The place of the highest bit that is set; one is. */
static inline unsigned
rc_highest_bit(uint64_t bits)
{
#ifdef __GNUC__
	return 63 - (unsigned) __builtin_clzll(bits);
#else
	unsigned place = 63;

	for (; (bits >> place & 1) == 0; place--)
		;
	return place;
#endif
}

/*
 * The next byte of data[at, to) that is one of the few, or to; at itself where
 * it is beyond.  They are given twice: as a constant list, which is compared
 * with sixteen bytes at once, and as a table for single bytes.
 */
static inline size_t
rc_next_of_bytes(const char *data, size_t at, size_t to, const char *bytes, size_t count, const bool table[256])
{
#ifdef __SSE2__
	for (; at + 16 <= to; at += 16)
	{
		const __m128i sixteen = _mm_loadu_si128((const __m128i *) (data + at));
		__m128i found = _mm_setzero_si128();
		unsigned bits;

		for (size_t i = 0; i < count; i++)
			found = _mm_or_si128(found, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(bytes[i])));
		bits = (unsigned) _mm_movemask_epi8(found);
		if (bits != 0)
			return at + rc_lowest_bit(bits);
	}
#else
	(void) bytes;
	(void) count;
#endif
	while (at < to && !table[(unsigned char) data[at]])
		at++;
	return at;
}

#endif /* RC_BYTE_BITS_H */
