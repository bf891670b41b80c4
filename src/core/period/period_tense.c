/*-------------------------------------------------------------------------
 *
 * period_tense.c
 *		Words around a time that tell whether it lies ahead or behind.
 *
 * They are looked for in a hundred bytes on either side of many a time, for
 * which a pattern of so many alternatives would cost more than all the rest of
 * reading it.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"
#include "base/ascii.h"
#include "base/utf8.h"
#include "base/word_key.h"

/* Words of what is to come; one with a second goes on with that ("due" needs none, "set to" does). */
static const struct future_word
{
	char word[RC_KEY_LETTERS];
	const char *second, *other;
} future_words[] = {
	{"aim", NULL, NULL},          {"aims", NULL, NULL},     {"are", "to", NULL},      {"begins", NULL, NULL},
	{"come", "into", NULL},       {"comes", "into", NULL},  {"coming", "into", NULL}, {"due", NULL, NULL},
	{"enter", "into", NULL},      {"enters", "into", NULL}, {"expect", NULL, NULL},   {"expected", NULL, NULL},
	{"expects", NULL, NULL},      {"expire", NULL, NULL},   {"expires", NULL, NULL},  {"forecast", NULL, NULL},
	{"forecasts", NULL, NULL},    {"intend", NULL, NULL},   {"intends", NULL, NULL},  {"is", "to", NULL},
	{"ll", NULL, NULL},           {"next", NULL, NULL},     {"opens", NULL, NULL},    {"plan", NULL, NULL},
	{"planned", NULL, NULL},      {"planning", NULL, NULL}, {"plans", NULL, NULL},    {"scheduled", NULL, NULL},
	{"set", "to", NULL},          {"shall", NULL, NULL},    {"starts", NULL, NULL},   {"take", "effect", "place"},
	{"takes", "effect", "place"}, {"target", NULL, NULL},   {"targets", NULL, NULL},  {"to", "be", NULL},
	{"upcoming", NULL, NULL},     {"will", NULL, NULL},     {"would", NULL, NULL},
};

/* By first letter: bit n is set where words of n letters begin so. */
static const uint16_t lengths[26] = {
	['a' - 'a'] = 1 << 3 | 1 << 4,
	['b' - 'a'] = 1 << 6,
	['c' - 'a'] = 1 << 4 | 1 << 5 | 1 << 6,
	['d' - 'a'] = 1 << 3,
	['e' - 'a'] = 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8,
	['f' - 'a'] = 1 << 8 | 1 << 9,
	['i' - 'a'] = 1 << 2 | 1 << 6 | 1 << 7,
	['l' - 'a'] = 1 << 2,
	['n' - 'a'] = 1 << 4,
	['o' - 'a'] = 1 << 5,
	['p' - 'a'] = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8,
	['s' - 'a'] = 1 << 3 | 1 << 5 | 1 << 6 | 1 << 9,
	['t' - 'a'] = 1 << 2 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7,
	['u' - 'a'] = 1 << 8,
	['w' - 'a'] = 1 << 4 | 1 << 5,
};

/* What no word ends at: letters, digits, the underscore. */
static inline bool
goes_on(char c)
{
	return rc_is_letter(c) || (unsigned) (c - '0') < 10 || c == '_';
}

static inline bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Does this word (small letters) stand at text[at] and end there? */
static bool
stands_at(rc_text text, size_t at, size_t to, const char *word)
{
	for (; *word != '\0'; word++, at++)
	{
		if (at >= to || (text.data[at] | 0x20) != *word)
			return false;
	}
	return at == to || !goes_on(text.data[at]);
}

/* Does the word text[at, end) tell of what is to come? */
static bool
is_future_word(rc_text text, size_t at, size_t end, size_t to)
{
	size_t len = end - at;
	rc_word_key key;

	if (len > 9 || (lengths[(text.data[at] | 0x20) - 'a'] >> len & 1) == 0)
		return false;
	key = rc_key_of_word(text, at, len);
	for (size_t i = 0; i < sizeof(future_words) / sizeof(future_words[0]); i++)
	{
		const struct future_word *f = &future_words[i];

		if (!rc_same_key(key, rc_key_of_entry(f->word)))
			continue;
		if (len == 2 && key.front >> 48 == ('l' << 8 | 'l'))
			return at > 0 && text.data[at - 1] == '\''; /* "they'll" */
		if (f->second == NULL)
			return true;
		return end + 1 < to && text.data[end] == ' ' &&
			   (stands_at(text, end + 1, to, f->second) ||
				(f->other != NULL && stands_at(text, end + 1, to, f->other)));
	}
	return false;
}

/*
 * 将11家实体列入清单: at the head of a clause 将 marks the object of what was done,
 * unless the next word is one that follows the future: 将于, 将对, 将继续.
 */
static bool
marks_object(rc_text text, size_t at, uint32_t next)
{
	static const char *const heads[] = {"，", "；", "：", "、", "。"};
	bool head = false;

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		head |= at >= 3 && memcmp(text.data + at - 3, heads[i], 3) == 0;
	if (!head)
		return false;
	switch (next)
	{
		case 0:
		case U'于':
		case U'於':
		case U'在':
		case U'从':
		case U'從':
		case U'自':
		case U'会':
		case U'會':
		case U'对':
		case U'對':
		case U'被':
		case U'继':
		case U'繼':
		case U'进':
		case U'進':
		case U'达':
		case U'達':
		case U'有':
		case U'是':
		case U'再':
		case U'实':
		case U'實':
		case U'增':
		case U'以':
			return false;
		default:
			return true;
	}
}

/* 材料, 原料, 资料: is the 料 at text[at] the end of a noun, rather than a verb of expecting? */
static bool
ends_noun(rc_text text, size_t at)
{
	switch (at < 3 ? 0 : rc_utf8_decode(text.data + at - 3))
	{
		case U'材':
		case U'原':
		case U'燃':
		case U'资':
		case U'資':
		case U'饲':
		case U'飼':
		case U'肥':
		case U'塑':
		case U'物':
		case U'废':
		case U'廢':
		case U'涂':
		case U'塗':
		case U'面':
			return true;
		default:
			return false;
	}
}

/* Does a Chinese word that tells of what is to come begin with the character at text[at]? */
static bool
is_future_character(rc_text text, size_t at, size_t to)
{
	uint32_t next = at + 5 < to ? rc_utf8_decode(text.data + at + 3) : 0;

	switch (rc_utf8_decode(text.data + at))
	{
		case U'将':
		case U'將':
			return !marks_object(text, at, next);
		case U'拟':
		case U'擬':
			return true;
		case U'料':
			return !ends_noun(text, at);
		case U'计':
			return next == U'划';
		case U'計':
			return next == U'劃';
		case U'预':
			return next == U'计' || next == U'期';
		case U'預':
			return next == U'計' || next == U'期';
		case U'目':
			return next == U'标' || next == U'標';
		case U'有':
			return next == U'望';
		case U'明':
			return next == U'年';
		case U'订':
		case U'訂':
		case U'定':
			return next == U'于' || next == U'於';
		case U'截':
			return next == U'止';
		default:
			return false;
	}
}

bool
rc_names_future(rc_text text, size_t from, size_t to)
{
	size_t at = from;

	/* A word that begins before is not seen. */
	while (at > 0 && at < to && goes_on(text.data[at - 1]) && goes_on(text.data[at]))
		at++;
	while (at < to)
	{
		size_t end = at + 1;

		if (goes_on(text.data[at]))
		{
			bool letters = rc_is_letter(text.data[at]);

			while (end < to && goes_on(text.data[end]))
				letters &= rc_is_letter(text.data[end++]);
			if (letters && is_future_word(text, at, end, to))
				return true;
		}
		else if ((unsigned char) text.data[at] >= 0xE0)
		{
			if (is_future_character(text, at, to))
				return true;
			end = at + rc_utf8_size(text.data[at]);
		}
		at = end;
	}
	return false;
}

/* The verbs of what has been end so: announced, made, put, took. */
static bool
ends_in_the_past(rc_text text, size_t from, size_t to)
{
	static const char *const endings[] = {"ed", "ade", "ut", "ook"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		size_t len = strlen(endings[i]);

		if (to - from >= len + 2 && to - from <= len + 16 && stands_at(text, to - len, to, endings[i]))
			return true;
	}
	return false;
}

/* Does a word of the past stand at text[word]: imposed, was, since? */
static bool
ends_past_verb(rc_text text, size_t word, size_t to)
{
	static const char *const words[] = {"was", "were", "had", "that", "which", "than", "from", "since", "said"};
	size_t end = word;

	while (end < to && rc_is_letter(text.data[end]))
		end++;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (end - word == strlen(words[i]) && stands_at(text, word, to, words[i]))
			return true;
	}
	return ends_in_the_past(text, word, end);
}

bool
rc_follows_past(rc_text text, size_t from, size_t at)
{
	size_t end = at;
	size_t verb;
	size_t word;

	if (end <= from || !is_space(text.data[--end]))
		return false;
	for (verb = end; verb > from && rc_is_letter(text.data[verb - 1]); verb--)
		;
	if (verb <= from || !is_space(text.data[verb - 1]) || !ends_in_the_past(text, verb, end))
		return false;

	/* A word of some letters before it, which is not "be". */
	end = verb - 1;
	for (word = end; word > from && rc_is_letter(text.data[word - 1]); word--)
		;
	if (word < end)
		return end - word <= 20 && (word == 0 || !rc_is_letter(text.data[word - 1])) &&
			   !stands_at(text, word, end, "be");
	/* "the miners' announced", with either apostrophe (its last byte) */
	return word > from && (text.data[word - 1] == '\'' || text.data[word - 1] == '\x99');
}

/* Bytes between "will" and the time that it says something of. */
#define WILL_REACH 70

/* Does a mark that parts statements stand at text[at]?  Those within numbers do not. */
static bool
ends_statement(rc_text text, size_t at, size_t to)
{
	char c = text.data[at];

	if (c == ';' || c == '(' || c == '"' || (unsigned char) c >= 0x80)
		return true;
	return (c == ',' || c == '.') && (at + 1 >= to || is_space(text.data[at + 1]));
}

bool
rc_follows_will(rc_text text, size_t from, size_t at)
{
	size_t start = at - from > WILL_REACH ? at - WILL_REACH : from;

	for (size_t word = at; word > start; word--)
	{
		char c = text.data[word - 1];

		if (ends_statement(text, word - 1, at))
			return false;
		if (!is_space(c) || !rc_is_letter(text.data[word]))
			continue;
		if (stands_at(text, word, at, "will"))
			return true;
		/* "will lift the ban imposed in April", "will resume after it stopped in May": another verb has the time. */
		if (ends_past_verb(text, word, at))
			return false;
	}
	return false;
}

/* "may", "might" and "could" of what is still to come: "may have cut", "could not find", the month of May are none. */
static bool
is_possible_ahead(rc_text text, size_t word, size_t to)
{
	static const char *const words[] = {"may", "might", "could"};
	static const char *const behind[] = {"have", "not", "no", "also have", "well have"};
	size_t len = 0;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]) && len == 0; i++)
		len = stands_at(text, word, to, words[i]) ? strlen(words[i]) : 0;
	if (len == 0 || text.data[word] < 'a' || word + len >= to)
		return false;
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
	{
		if (stands_at(text, word + len + 1, to, behind[i]))
			return false;
	}
	return true;
}

bool
rc_follows_possible(rc_text text, size_t from, size_t at)
{
	size_t start = at - from > WILL_REACH ? at - WILL_REACH : from;

	for (size_t word = at; word > start; word--)
	{
		if (ends_statement(text, word - 1, at))
			return false;
		if (!is_space(text.data[word - 1]) || !rc_is_letter(text.data[word]))
			continue;
		if (is_possible_ahead(text, word, at))
			return true;
		if (ends_past_verb(text, word, at))
			return false;
	}
	return false;
}

bool
rc_leads_to_will(rc_text text, size_t at, size_t to)
{
	if (to - at > WILL_REACH)
		to = at + WILL_REACH;
	if (at < to && text.data[at] == ',')
		at++;
	for (; at + 1 < to; at++)
	{
		char c = text.data[at];

		if (ends_statement(text, at, to))
			return false;
		if (!is_space(c) || !rc_is_letter(text.data[at + 1]))
			continue;
		if (stands_at(text, at + 1, to, "will"))
			return true;
		if (ends_past_verb(text, at + 1, to))
			return false;
	}
	return false;
}

/* Sentences that the year of a text without a date is kept. */
#define YEAR_KEPT 4

bool
rc_goes_on_with_year(const rc_time_scanner *scanner, const rc_reading *reading, const rc_named_time *named, int *year)
{
	int month, day;

	if (named->month == 0 || (unsigned char) scanner->text.data[reading->to - 1] < 0x80 ||
		scanner->context->last.from == RC_DATE_NONE || scanner->context->age > YEAR_KEPT)
		return false;
	rc_date_split(scanner->context->last.from, year, &month, &day);
	return true;
}
