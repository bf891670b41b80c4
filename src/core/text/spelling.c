/*-------------------------------------------------------------------------
 *
 * spelling.c
 *		Mentions by the very words that they are.
 *
 *-------------------------------------------------------------------------
 */
#include "text/spelling.h"

#include "base/utf8.h"

static inline char
small_letter(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
}

bool
rc_spells_word(const rc_mentions *mentions, int i, const char *spelling, size_t len)
{
	const rc_mention *mention;
	const char *s;

	if (i < 0 || i >= mentions->count)
		return false;
	mention = &mentions->items[i];
	s = mentions->text.data + mention->from;
	if (mention->to - mention->from != len)
		return false;
	for (size_t k = 0; k < len; k++)
	{
		if (small_letter(s[k]) != spelling[k])
			return false;
	}
	return true;
}

bool
rc_spells_one(const rc_mentions *mentions, int i, const char *const spellings[], size_t count)
{
	char first;

	if (i < 0 || i >= mentions->count)
		return false;
	/* Mostly the first letter tells that it is none of them. */
	first = small_letter(mentions->text.data[mentions->items[i].from]);
	for (size_t k = 0; k < count; k++)
	{
		if (spellings[k][0] == first && rc_spells(mentions, i, spellings[k]))
			return true;
	}
	return false;
}

bool
rc_spells_listed(const rc_mentions *mentions, int i, const rc_word_list *list)
{
	const rc_mention *mention = &mentions->items[i];

	for (const rc_text *word = rc_lexicon_spellings + list->first;
		 word < rc_lexicon_spellings + list->first + list->count; word++)
	{
		if (word->len == mention->to - mention->from && rc_spells_word(mentions, i, word->data, word->len))
			return true;
	}
	return false;
}

/* Does the word stand at the beginning of the text?  The third byte of a Chinese character tells most words apart. */
static inline bool
begins_with_word(const char *text, size_t len, const rc_text *word)
{
	return word->len <= len && (word->len < 3 || word->data[2] == text[2]) && memcmp(text, word->data, word->len) == 0;
}

bool
rc_stands_one_of(const rc_mentions *mentions, size_t at, size_t to, rc_spelt words)
{
	const rc_word_list *list = &rc_lexicon_lists[words];
	const char *text = mentions->text.data + at;

	if (at + 1 >= to || (list->beginnings >> rc_beginning(text[0], text[1]) & 1) == 0)
		return false;
	for (const rc_text *word = rc_lexicon_spellings + list->first;
		 word < rc_lexicon_spellings + list->first + list->count; word++)
	{
		if (begins_with_word(text, to - at, word))
			return true;
	}
	return false;
}

size_t
rc_longest_of(const rc_mentions *mentions, size_t at, size_t to, rc_spelt words)
{
	const rc_word_list *list = &rc_lexicon_lists[words];
	const char *text = mentions->text.data + at;
	size_t longest = 0;

	if (at + 1 >= to || (list->beginnings >> rc_beginning(text[0], text[1]) & 1) == 0)
		return 0;
	for (const rc_text *word = rc_lexicon_spellings + list->first;
		 word < rc_lexicon_spellings + list->first + list->count; word++)
	{
		if (word->len > longest && begins_with_word(text, to - at, word))
			longest = word->len;
	}
	return longest;
}

bool
rc_ends_with_one_of(rc_text text, rc_spelt words)
{
	const rc_word_list *list = &rc_lexicon_lists[words];

	for (const rc_text *word = rc_lexicon_spellings + list->first;
		 word < rc_lexicon_spellings + list->first + list->count; word++)
	{
		if (word->len <= text.len && memcmp(text.data + text.len - word->len, word->data, word->len) == 0)
			return true;
	}
	return false;
}

bool
rc_says_of(const rc_mentions *mentions, int first, int last, rc_spelt words)
{
	size_t to = last > first ? mentions->items[last - 1].to : 0;

	for (size_t at = last > first ? mentions->items[first].from : 0; at + 1 < to;
		 at += rc_utf8_size(mentions->text.data[at]))
	{
		if (rc_stands_one_of(mentions, at, to, words))
			return true;
	}
	return false;
}

bool
rc_holds(const rc_mentions *mentions, int i, const char *word)
{
	const rc_mention *mention = &mentions->items[i];
	size_t len = strlen(word);

	for (size_t at = mention->from; at + len <= mention->to; at++)
	{
		if (memcmp(mentions->text.data + at, word, len) == 0)
			return true;
	}
	return false;
}

bool
rc_begins_with(const rc_mentions *mentions, int i, const char *word)
{
	const rc_mention *mention = &mentions->items[i];
	size_t len = strlen(word);

	return mention->to - mention->from >= len && memcmp(mentions->text.data + mention->from, word, len) == 0;
}

bool
rc_says_one(const rc_mentions *mentions, int first, int last, uint64_t beginnings, const char *const words[],
			size_t count)
{
	const char *text = mentions->text.data;
	size_t to = last > first ? mentions->items[last - 1].to : 0;

	for (size_t at = last > first ? mentions->items[first].from : 0; at + 1 < to; at += rc_utf8_size(text[at]))
	{
		if ((beginnings >> rc_beginning(text[at], text[at + 1]) & 1) == 0)
			continue;
		for (size_t k = 0; k < count; k++)
		{
			size_t len = strlen(words[k]);

			if (at + len <= to && memcmp(text + at, words[k], len) == 0)
				return true;
		}
	}
	return false;
}
