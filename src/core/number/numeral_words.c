/*-------------------------------------------------------------------------
 *
 * numeral_words.c
 *		English number words, and finding them in text.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral_words.h"

#include <string.h>

#include "lexicon/lexicon_data.h"
#include "base/word_key.h"

typedef struct word
{
	char spelling[RC_KEY_LETTERS];
	unsigned char class;
	unsigned char value;
} word;

/* compile.pl writes where each is found by its hash. */
static const word words[] = {
	{"a", W_A, 1},
	{"all", W_ALL, 0},
	{"an", W_A, 1},
	{"and", W_AND, 0},
	{"billion", W_SCALE, 9},
	{"billions", W_SCALES, 9},
	{"billionth", W_PART, 109},
	{"completely", W_WHOLLY, 0},
	{"couple", W_COUPLE, 2},
	{"crore", W_SCALE, 7},
	{"crores", W_SCALE, 7},
	{"dozen", W_DOZEN, 12},
	{"dozens", W_DOZENS, 12},
	{"eight", W_DIGIT, 8},
	{"eighteen", W_TEEN, 18},
	{"eighth", W_PART, 8},
	{"eighths", W_PARTS, 8},
	{"eighty", W_TENS, 80},
	{"eleven", W_TEEN, 11},
	{"entirely", W_WHOLLY, 0},
	{"exclusively", W_WHOLLY, 0},
	{"few", W_FEW, 0},
	{"fifteen", W_TEEN, 15},
	{"fifth", W_PART, 5},
	{"fifths", W_PARTS, 5},
	{"fifty", W_TENS, 50},
	{"first", W_ORDINAL, 0},
	{"firsts", W_PARTS, 1},
	{"five", W_DIGIT, 5},
	{"forty", W_TENS, 40},
	{"four", W_DIGIT, 4},
	{"fourteen", W_TEEN, 14},
	{"fourth", W_PART, 4},
	{"fourths", W_PARTS, 4},
	{"fully", W_WHOLLY, 0},
	{"half", W_HALF, 2},
	{"halves", W_HALVES, 2},
	{"hundred", W_HUNDRED, 2},
	{"hundreds", W_SCALES, 2},
	{"hundredth", W_PART, 100},
	{"hundredths", W_PARTS, 100},
	{"lakh", W_SCALE, 5},
	{"lakhs", W_SCALE, 5},
	{"majority", W_MAJORITY, 0},
	{"million", W_SCALE, 6},
	{"millions", W_SCALES, 6},
	{"millionth", W_PART, 106},
	{"millionths", W_PARTS, 106},
	{"minus", W_MINUS, 0},
	{"most", W_MOST, 0},
	{"naught", W_DIGIT, 0},
	{"negative", W_MINUS, 0},
	{"nil", W_DIGIT, 0},
	{"nine", W_DIGIT, 9},
	{"nineteen", W_TEEN, 19},
	{"ninety", W_TENS, 90},
	{"ninth", W_PART, 9},
	{"ninths", W_PARTS, 9},
	{"nought", W_DIGIT, 0},
	{"one", W_DIGIT, 1},
	{"overwhelming", W_VAST, 0},
	{"point", W_POINT, 0},
	{"quarter", W_PART, 4},
	{"quarters", W_PARTS, 4},
	{"second", W_ORDINAL, 0},
	{"seven", W_DIGIT, 7},
	{"seventeen", W_TEEN, 17},
	{"seventh", W_PART, 7},
	{"sevenths", W_PARTS, 7},
	{"seventy", W_TENS, 70},
	{"several", W_SEVERAL, 0},
	{"six", W_DIGIT, 6},
	{"sixteen", W_TEEN, 16},
	{"sixth", W_PART, 6},
	{"sixths", W_PARTS, 6},
	{"sixty", W_TENS, 60},
	{"solely", W_WHOLLY, 0},
	{"ten", W_TEEN, 10},
	{"tens", W_SCALES, 1},
	{"tenth", W_PART, 10},
	{"tenths", W_PARTS, 10},
	{"third", W_PART, 3},
	{"thirds", W_PARTS, 3},
	{"thirteen", W_TEEN, 13},
	{"thirty", W_TENS, 30},
	{"thousand", W_SCALE, 3},
	{"thousands", W_SCALES, 3},
	{"thousandth", W_PART, 103},
	{"thousandths", W_PARTS, 103},
	{"three", W_DIGIT, 3},
	{"thrice", W_TIMES, 3},
	{"totally", W_WHOLLY, 0},
	{"trillion", W_SCALE, 12},
	{"trillions", W_SCALES, 12},
	{"trillionth", W_PART, 112},
	{"trillionths", W_PARTS, 112},
	{"twelfth", W_PART, 12},
	{"twelve", W_TEEN, 12},
	{"twentieth", W_PART, 20},
	{"twentieths", W_PARTS, 20},
	{"twenty", W_TENS, 20},
	{"twice", W_TIMES, 2},
	{"two", W_DIGIT, 2},
	{"vast", W_VAST, 0},
	{"wholly", W_WHOLLY, 0},
	{"zero", W_DIGIT, 0},
};

static const word *
find_word(rc_word_key key)
{
	size_t number;

	for (size_t slot = rc_hash_of_key(key) >> (64 - RC_WORD_SLOT_BITS); (number = rc_lexicon_number_words[slot]) != 0;
		 slot = (slot + 1) % RC_WORD_SLOTS)
	{
		if (rc_same_key(key, rc_key_of_entry(words[number - 1].spelling)))
			return &words[number - 1];
	}
	return NULL;
}

rc_token
rc_token_at(rc_text text, size_t at, size_t to)
{
	rc_word read = rc_read_word(text, at);
	rc_token t = {at, at, W_NONE, 0};
	const word *found;

	/* Seldom is a word cut in two. */
	if (at + read.len > to && at < to)
	{
		read.len = (unsigned) (to - at);
		read.key = rc_key_of_word(text, at, read.len);
	}
	t.to = at + read.len;
	if (read.len > RC_KEY_LETTERS)
	{
		t.to = rc_behind_letters(text, t.to, to);
		return t;
	}
	if (read.len == 0 || (t.to < to && rc_is_digit(text.data[t.to])))
		return t;
	found = find_word(read.key);
	if (found != NULL)
	{
		t.class = (rc_word_class) found->class;
		t.value = found->value;
	}
	return t;
}

/* The word behind a blank or one hyphen (blanks around it); class W_NONE where there is something else. */
rc_token
rc_token_behind(rc_text text, size_t at, size_t to)
{
	rc_token none = {at, at, W_NONE, 0};
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos < to && text.data[pos] == '-')
		pos = rc_skip_blanks(text, pos + 1, to);
	else if (to - pos >= 3 && memcmp(text.data + pos, "\xE2\x80\x90", 3) == 0) /* U+2010, hyphen */
		pos += 3;
	return pos == at || pos >= to || !rc_is_letter(text.data[pos]) ? none : rc_token_at(text, pos, to);
}

bool
rc_is_word(rc_text text, size_t at, size_t to, const char *expected)
{
	size_t end;

	return rc_word_at(text, at, to, expected, &end) && (end >= to || !rc_is_letter(text.data[end]));
}

/* The word before text[at], to judge a half or a quarter by. */
rc_token
rc_token_before(rc_text text, size_t at)
{
	rc_token t = {at, at, W_NONE, 0};

	while (t.to > 0 && (text.data[t.to - 1] == ' ' || text.data[t.to - 1] == '-'))
		t.to--;
	if (t.to == at)
		return t;
	t.from = t.to;
	while (t.from > 0 && rc_is_letter(text.data[t.from - 1]))
		t.from--;
	return t.from < t.to ? rc_token_at(text, t.from, t.to) : t;
}

bool
rc_token_is_in(rc_text text, rc_token t, const char *const *list)
{
	for (; *list != NULL; list++)
	{
		if (strlen(*list) == t.to - t.from && rc_is_word(text, t.from, t.to, *list))
			return true;
	}
	return false;
}

size_t
rc_skip_of(rc_text text, size_t at, size_t to)
{
	size_t pos = rc_skip_blanks(text, at, to);

	return pos > at && rc_is_word(text, pos, to, "of") ? pos + 2 : at;
}
