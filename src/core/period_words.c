/*-------------------------------------------------------------------------
 *
 * period_words.c
 *		The words that times begin with, and the values of words.
 *
 * Patterns are tried only where one of these words stands, so that text
 * without times costs one table lookup a word.
 *
 *-------------------------------------------------------------------------
 */
#include "period_scan.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

typedef struct time_word
{
	const char *word;
	int flags;
	int value; /* of a number or month */
} time_word;

#define LEAD RC_WORD_LEAD
#define MONTH (RC_WORD_MONTH | RC_WORD_KERNEL)
#define ORDINAL RC_WORD_ORDINAL
#define REF RC_WORD_REF
#define NUMBER RC_WORD_NUMBER
#define PART RC_WORD_PART
#define SEASON (RC_WORD_SEASON | RC_WORD_KERNEL)
#define DAY (RC_WORD_DAY | RC_WORD_KERNEL)
#define BASIS RC_WORD_BASIS
#define CODE (RC_WORD_CODE | RC_WORD_KERNEL)
#define KERNEL RC_WORD_KERNEL

/* Sorted by word. */
static const time_word words[] = {
	{"a", NUMBER, 1},
	{"above", LEAD, 0},
	{"after", LEAD, 0},
	{"against", LEAD, 0},
	{"ahead", LEAD, 0},
	{"all", PART, 0},
	{"an", NUMBER, 1},
	{"apr", MONTH, 4},
	{"april", MONTH, 4},
	{"around", LEAD, 0},
	{"as", LEAD, 0},
	{"at", LEAD, 0},
	{"aug", MONTH, 8},
	{"august", MONTH, 8},
	{"autumn", SEASON, 0},
	{"before", LEAD, 0},
	{"beginning", LEAD | PART, 0},
	{"below", LEAD, 0},
	{"between", LEAD, 0},
	{"by", LEAD, 0},
	{"calendar", PART, 0},
	{"close", PART, 0},
	{"coming", REF, 0},
	{"commencing", LEAD, 0},
	{"compared", LEAD, 0},
	{"corresponding", REF, 0},
	{"current", REF, 0},
	{"dated", LEAD, 0},
	{"dating", LEAD, 0},
	{"day", KERNEL, 0},
	{"days", KERNEL, 0},
	{"dec", MONTH, 12},
	{"decade", KERNEL, 0},
	{"decades", KERNEL, 0},
	{"december", MONTH, 12},
	{"during", LEAD, 0},
	{"earlier", LEAD, 0},
	{"early", PART, 0},
	{"effective", LEAD, 0},
	{"eight", NUMBER, 8},
	{"eighteen", NUMBER, 18},
	{"eleven", NUMBER, 11},
	{"end", PART, 0},
	{"entire", PART, 0},
	{"ever", LEAD, 0},
	{"fall", SEASON, 0},
	{"feb", MONTH, 2},
	{"february", MONTH, 2},
	{"fifteen", NUMBER, 15},
	{"fifty", NUMBER, 50},
	{"final", ORDINAL, 0},
	{"financial", RC_WORD_FISCAL, 0},
	{"first", ORDINAL, 1},
	{"fiscal", RC_WORD_FISCAL, 0},
	{"five", NUMBER, 5},
	{"following", LEAD | REF, 0},
	{"for", LEAD, 0},
	{"forty", NUMBER, 40},
	{"four", NUMBER, 4},
	{"fourth", ORDINAL, 4},
	{"from", LEAD, 0},
	{"full", PART, 0},
	{"fy", RC_WORD_FISCAL | KERNEL, 0},
	{"h", CODE, 0},
	{"half", KERNEL, 0},
	{"hundred", NUMBER, 100},
	{"in", LEAD, 0},
	{"into", LEAD, 0},
	{"jan", MONTH, 1},
	{"january", MONTH, 1},
	{"jul", MONTH, 7},
	{"july", MONTH, 7},
	{"jun", MONTH, 6},
	{"june", MONTH, 6},
	{"last", REF | ORDINAL, 0},
	{"late", PART, 0},
	{"later", LEAD, 0},
	{"latter", ORDINAL, 2},
	{"level", LEAD, 0},
	{"levels", LEAD, 0},
	{"m", BASIS | KERNEL, 0},
	{"mar", MONTH, 3},
	{"march", MONTH, 3},
	{"may", MONTH, 5},
	{"mid", PART, 0},
	{"middle", PART, 0},
	{"mom", BASIS | KERNEL, 0},
	{"month", BASIS | KERNEL, 0},
	{"months", KERNEL, 0},
	{"next", REF, 0},
	{"nine", NUMBER, 9},
	{"no", LEAD, 0},
	{"not", LEAD, 0},
	{"nov", MONTH, 11},
	{"november", MONTH, 11},
	{"oct", MONTH, 10},
	{"october", MONTH, 10},
	{"of", LEAD, 0},
	{"on", LEAD | BASIS, 0},
	{"one", NUMBER, 1},
	{"opening", ORDINAL, 1},
	{"over", LEAD, 0},
	{"past", REF, 0},
	{"period", KERNEL, 0},
	{"preceding", REF, 0},
	{"previous", REF, 0},
	{"prior", LEAD | REF, 0},
	{"q", CODE | BASIS, 0},
	{"qoq", BASIS | KERNEL, 0},
	{"qtr", KERNEL, 0},
	{"quarter", BASIS | KERNEL, 0},
	{"quarters", KERNEL, 0},
	{"relative", LEAD, 0},
	{"remainder", PART, 0},
	{"rest", PART, 0},
	{"same", REF, 0},
	{"second", ORDINAL, 2},
	{"sep", MONTH, 9},
	{"sept", MONTH, 9},
	{"september", MONTH, 9},
	{"seven", NUMBER, 7},
	{"since", LEAD, 0},
	{"six", NUMBER, 6},
	{"sixteen", NUMBER, 16},
	{"sixty", NUMBER, 60},
	{"so", BASIS, 0},
	{"spring", SEASON, 0},
	{"start", PART, 0},
	{"starting", LEAD, 0},
	{"subsequent", REF, 0},
	{"summer", SEASON, 0},
	{"ten", NUMBER, 10},
	{"than", LEAD, 0},
	{"that", LEAD | REF, 0},
	{"the", RC_WORD_THE, 0},
	{"then", KERNEL, 0},
	{"third", ORDINAL, 3},
	{"thirteen", NUMBER, 13},
	{"thirty", NUMBER, 30},
	{"this", REF | BASIS, 0},
	{"those", LEAD, 0},
	{"three", NUMBER, 3},
	{"through", LEAD, 0},
	{"throughout", LEAD, 0},
	{"till", LEAD, 0},
	{"times", LEAD, 0},
	{"today", DAY, 0},
	{"tomorrow", DAY, 0},
	{"turn", PART, 0},
	{"twelve", NUMBER, 12},
	{"twenty", NUMBER, 20},
	{"two", NUMBER, 2},
	{"unchanged", LEAD, 0},
	{"until", LEAD, 0},
	{"up", LEAD, 0},
	{"upcoming", REF, 0},
	{"versus", LEAD, 0},
	{"vs", LEAD, 0},
	{"week", KERNEL, 0},
	{"weeks", KERNEL, 0},
	{"whole", PART, 0},
	{"winter", SEASON, 0},
	{"with", LEAD, 0},
	{"within", LEAD, 0},
	{"y", BASIS | KERNEL, 0},
	{"year", BASIS | PART | KERNEL, 0},
	{"years", KERNEL, 0},
	{"yesterday", DAY, 0},
	{"yoy", BASIS | KERNEL, 0},
	{"ytd", BASIS | KERNEL, 0},
};

#define LONGEST_WORD 13

/* By first letter: bit n is set where words of n letters begin so.  Most words of a text end their look-up here. */
static const uint16_t lengths[26] = {
	0x00EE, 0x02E4, 0x25E0, 0x01F8, 0x03F8, 0x03FC, 0x0000, 0x0092, 0x0014, 0x0098, 0x0000, 0x0070, 0x006A,
	0x011C, 0x009C, 0x0370, 0x018A, 0x0310, 0x07FC, 0x05F8, 0x0324, 0x0044, 0x0070, 0x0000, 0x023A, 0x0000,
};

static int
compare_words(const void *key, const void *member)
{
	return strcmp(key, ((const time_word *) member)->word);
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The entry of the run of letters at text[at]; *end gets the byte behind it. */
static const time_word *
find_word(rc_text text, size_t at, size_t to, size_t *end)
{
	char lower[LONGEST_WORD + 1];
	size_t len = 0;

	while (at + len < to && len <= LONGEST_WORD && is_letter(text.data[at + len]))
		len++;
	if (len == 0 || len > LONGEST_WORD || (lengths[(text.data[at] | 0x20) - 'a'] >> len & 1) == 0)
		return NULL;
	for (size_t i = 0; i < len; i++)
		lower[i] = text.data[at + i] | 0x20;
	lower[len] = '\0';
	*end = at + len;
	return bsearch(lower, words, sizeof(words) / sizeof(words[0]), sizeof(words[0]), compare_words);
}

int
rc_time_word(rc_text text, size_t at, size_t to)
{
	size_t end;
	const time_word *word = find_word(text, at, to, &end);

	return word != NULL ? word->flags : 0;
}

int
rc_english_count(rc_text text, size_t from, size_t to)
{
	const time_word *word;
	size_t end;
	int value = 0;

	if (from < to && text.data[from] >= '0' && text.data[from] <= '9')
	{
		for (size_t i = from; i < to && i < from + 4 && text.data[i] >= '0' && text.data[i] <= '9'; i++)
			value = value * 10 + (text.data[i] - '0');
		return value;
	}

	word = find_word(text, from, to, &end);
	if (word == NULL || (word->flags & NUMBER) == 0)
		return 0;
	value = word->value;
	if (end + 1 < to && value >= 20 && value < 100) /* twenty-five */
	{
		word = find_word(text, end + 1, to, &end);
		if (word != NULL && (word->flags & NUMBER) != 0 && word->value < 10)
			value += word->value;
	}
	return value;
}

int
rc_english_month(rc_text text, size_t from)
{
	size_t end;
	const time_word *word = find_word(text, from, text.len, &end);

	return word != NULL && (word->flags & RC_WORD_MONTH) != 0 ? word->value : 0;
}

/* 0 to 9, 10 for 十, 100 for 百; -1 for any other character. */
static int
chinese_digit(uint32_t c)
{
	static const struct
	{
		uint32_t character;
		int value;
	} digits[] = {
		{0x3007, 0}, {0x25CB, 0}, {0x96F6, 0}, {0x4E00, 1}, {0x4E8C, 2}, {0x4E24, 2}, {0x5169, 2},  {0x4E09, 3},
		{0x56DB, 4}, {0x4E94, 5}, {0x516D, 6}, {0x4E03, 7}, {0x516B, 8}, {0x4E5D, 9}, {0x5341, 10}, {0x767E, 100},
	};

	if (c >= '0' && c <= '9')
		return (int) (c - '0');
	if (c >= 0xFF10 && c <= 0xFF19)
		return (int) (c - 0xFF10);
	for (size_t i = 0; i < sizeof(digits) / sizeof(digits[0]); i++)
		if (digits[i].character == c)
			return digits[i].value;
	return -1;
}

int
rc_chinese_count(rc_text text, size_t from, size_t to)
{
	int total = 0;   /* of the tens and hundreds so far */
	int current = 0; /* the digits not yet multiplied */
	bool any = false;

	for (size_t at = from; at < to; at += rc_utf8_size(text.data[at]))
	{
		int digit = chinese_digit(rc_utf8_decode(text.data + at));

		if (digit < 0)
			return -1;
		if (digit >= 10)
		{
			total += (current == 0 ? 1 : current) * digit;
			current = 0;
		}
		else
			current = current * 10 + digit;
		if (current + total > 9999)
			return -1;
		any = true;
	}
	return any ? total + current : -1;
}

/* list is in the order of code points. */
static bool
one_of(uint32_t character, const uint_least32_t *list, size_t count)
{
	size_t low = 0;

	while (low < count)
	{
		size_t middle = low + (count - low) / 2;

		if (list[middle] == character)
			return true;
		if (list[middle] < character)
			low = middle + 1;
		else
			count = middle;
	}
	return false;
}

bool
rc_chinese_start(uint32_t character)
{
	static const uint_least32_t starts[] = U"○〇一七三上下与两九二于五今从來全兩八公六到前十即去同后和四在头"
										   U"季年当後從截按於日明昨最月期未末本来次此比民环環由當百直相第翌自"
										   U"至與該该財财跟較较迄过近这這過那零頭首０１２３４５６７８９";

	return one_of(character, starts, sizeof(starts) / sizeof(starts[0]) - 1);
}

bool
rc_chinese_kernel(uint32_t character)
{
	static const uint_least32_t kernels[] = U"减半号后周天季年底後按日月期此比減环環號週";

	return one_of(character, kernels, sizeof(kernels) / sizeof(kernels[0]) - 1);
}
