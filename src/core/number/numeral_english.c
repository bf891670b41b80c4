/*-------------------------------------------------------------------------
 *
 * numeral_english.c
 *		Reading a number written in English words.
 *
 * "One hundred and three", "thirty-six point seven", "two and a half
 * million", "three-quarters", "hundreds of thousands", "several", "twice",
 * "tenfold", "most of".  Ordinals ("the third largest", "twenty-first") and
 * times ("first half", "third quarter") are passed whole, so that no piece of
 * them is taken for a number.
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral.h"

#include <string.h>

#include "number/number.h"
#include "number/numeral_all.h"
#include "number/numeral_words.h"

/*
 * Does the text at `at`, behind "a third", "half", "a quarter", leave it a
 * part?  A noun or a number ("a third party", "half-year") makes something
 * else of it; the small words that go on with the sentence do not.
 */
static bool
part_may_end(rc_text text, size_t at, size_t to)
{
	static const char *const small[] = {
		"of",     "in",       "from",  "to",      "by",      "on",     "and",  "or",    "as",    "at",    "is",
		"are",    "was",      "were",  "that",    "which",   "while",  "less", "more",  "lower", "below", "above",
		"higher", "over",     "since", "after",   "with",    "goes",   "go",   "comes", "come",  "came",  "for",
		"but",    "this",     "last",  "during",  "between", "before", "will", "would", "has",   "have",  "had",
		"when",   "compared", "than",  "through", "today",   "now",    NULL};
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos >= to)
		return true;
	if (text.data[pos] == '-')
		return false;
	if (!rc_is_letter(text.data[pos]))
		return !rc_is_digit(text.data[pos]);
	for (const char *const *w = small; *w != NULL; w++)
	{
		if (rc_is_word(text, pos, to, *w))
			return true;
	}
	return false;
}

/* "quarter of 2023", "half of last year", "half of the year": a time. */
static bool
time_follows(rc_text text, size_t at, size_t to)
{
	size_t pos = rc_skip_blanks(text, at, to);

	if (pos < to && rc_is_word(text, pos, to, "of"))
		pos = rc_skip_blanks(text, pos + 2, to);
	else if (pos < to && rc_is_word(text, pos, to, "in"))
		return false;
	if (rc_is_word(text, pos, to, "the"))
		pos = rc_skip_blanks(text, pos + 3, to);
	if (rc_is_word(text, pos, to, "last") || rc_is_word(text, pos, to, "this"))
		pos = rc_skip_blanks(text, pos + 4, to);
	if (rc_is_word(text, pos, to, "year") || rc_is_word(text, pos, to, "decade") || rc_is_word(text, pos, to, "fiscal"))
		return true;
	return pos + 4 <= to &&
		   ((text.data[pos] == '1' && text.data[pos + 1] == '9') ||
			(text.data[pos] == '2' && text.data[pos + 1] == '0')) &&
		   rc_is_digit(text.data[pos + 2]) && rc_is_digit(text.data[pos + 3]) &&
		   (pos + 4 == to || !rc_is_digit(text.data[pos + 4]));
}

/* Is the part at [from, to) half, quarter ... of a year? */
static bool
is_time(rc_text text, size_t from, size_t at, size_t to, bool quarter)
{
	static const char *const ordinals[] = {"first", "second", "latter", "last",  "third",    "fourth",  "past",
										   "next",  "early",  "later",  "final", "previous", "current", "this",
										   "that",  "each",   "every",  "per",   "same",     "opening", NULL};
	static const char *const rates[] = {"in", "for", "per", NULL};
	rc_token before = rc_token_before(text, from);

	if (before.from < before.to && rc_token_is_in(text, before, ordinals))
		return true;
	/* "has fallen a quarter this year" */
	if (quarter && from + 2 < to && text.data[from] == 'a' && text.data[from + 1] == ' ' &&
		rc_is_word(text, rc_skip_blanks(text, at, to), to, "this"))
		return false;
	return quarter && (time_follows(text, at, to) || (before.from < before.to && rc_token_is_in(text, before, rates) &&
													  rc_skip_of(text, at, to) == at));
}

static void
set_share(rc_numeral *numeral, int64_t top, int64_t bottom, size_t to)
{
	(void) rc_number_make(top, 0, bottom, &numeral->low);
	numeral->high = numeral->low;
	numeral->share = true;
	numeral->to = to;
}

/* The denominator that a W_PART word names: 100 + n stands for ten to the power n. */
static int64_t
part_value(rc_token t)
{
	int64_t value = 1;

	if (t.value <= 100)
		return t.value;
	for (int i = t.value - 100; i > 0; i--)
		value *= 10;
	return value;
}

/*
 * What has been read of a cardinal number: total + section, where section is
 * below the last scale.
 */
typedef struct cardinal
{
	int64_t total;
	int64_t section;
	int scales;     /* words of scale met */
	int last_scale; /* power of the last one, when it ends the number; else 0 */
	bool any;
	bool ended;     /* decimals or a fraction have been read */
	rc_number rest; /* behind the point */
	int places;
} cardinal;

static bool
add_scale(cardinal *c, int power)
{
	int64_t factor = 1;

	for (int i = 0; i < power; i++)
		factor *= 10;
	if (c->total + c->section > INT64_C(900000000000000) / factor)
		return false;
	if (c->total != 0 && (c->total < factor || c->section == 0))
		c->total = (c->total + c->section) * factor;
	else
		c->total += c->section * factor;
	c->section = 0;
	c->scales++;
	c->last_scale = power;
	return true;
}

/* Takes the rc_token into the number, where it can go on with it. */
static bool
add_token(cardinal *c, rc_token t)
{
	switch (t.class)
	{
		case W_DIGIT:
			if (c->section % 10 != 0 || (c->any && t.value == 0) || (c->section % 100 != 0 && c->section % 100 < 20) ||
				(c->any && c->section == 0 && c->scales == 0))
				return false;
			c->section += t.value;
			break;
		case W_TEEN:
		case W_TENS:
			if (c->section % 100 != 0)
				return false;
			c->section += t.value;
			break;
		case W_HUNDRED:
			if (c->section < 1 || c->section > 99)
				return false;
			c->section *= 100;
			break;
		case W_SCALE:
		case W_SCALES:
			if ((c->section == 0 && c->last_scale == 0) || !add_scale(c, t.value))
				return false;
			c->any = true;
			return true;
		case W_DOZEN:
		case W_DOZENS:
			if (c->section == 0 || c->section > 99)
				return false;
			c->section *= t.value;
			break;
		default:
			return false;
	}
	c->last_scale = 0;
	c->any = true;
	return true;
}

/* "point seven five" behind the number. */
static bool
read_point(rc_text text, size_t to, cardinal *c, size_t *end)
{
	rc_token t = rc_token_behind(text, *end, to);
	int64_t digits = 0;

	if (t.class != W_POINT)
		return false;
	for (t = rc_token_behind(text, t.to, to); t.class == W_DIGIT && c->places < 15; t = rc_token_behind(text, t.to, to))
	{
		digits = digits * 10 + t.value;
		c->places++;
		*end = t.to;
	}
	return c->places > 0 && rc_number_make(digits, -c->places, 1, &c->rest);
}

/* "and a half", "and two thirds", "and three quarters" behind the number. */
static bool
read_and_part(rc_text text, size_t to, cardinal *c, size_t *end)
{
	rc_token t = rc_token_behind(text, *end, to);
	rc_token part;

	if (t.class != W_AND)
		return false;
	t = rc_token_behind(text, t.to, to);
	if (t.class != W_A && t.class != W_DIGIT)
		return false;
	part = rc_token_behind(text, t.to, to);
	if (part.class != W_HALF && part.class != W_PARTS && !(part.class == W_PART && t.value == 1))
		return false;
	if (t.value == 0 || !rc_number_make(t.value, 0, part_value(part), &c->rest))
		return false;
	*end = part.to;
	return true;
}

/* Puts the number together in *numeral. */
static bool
finish_cardinal(rc_text text, size_t to, cardinal *c, size_t end, rc_numeral *numeral)
{
	size_t stop;
	int power;

	numeral->to = end;
	if (c->last_scale != 0 && c->scales == 1 && !c->ended)
	{
		/* One scale word at the end: kept apart, for a range may share it. */
		int64_t plain = c->total;

		for (int i = 0; i < c->last_scale; i++)
			plain /= 10;
		numeral->low = rc_number_int(plain);
		numeral->scale = c->last_scale;
	}
	else
	{
		numeral->low = rc_number_int(c->total + c->section);
		if (c->ended)
		{
			if (!rc_number_add(numeral->low, c->rest, &numeral->low))
				return false;
			numeral->places = (uint8_t) c->places;
			power = rc_numeral_scale(text, end, to, false, &stop);
			if (power != 0)
			{
				numeral->scale = power;
				numeral->to = stop;
			}
		}
	}
	numeral->high = numeral->low;
	return true;
}

/* The word behind "and" where it goes on with the number; "two million and three quarters" is a fraction. */
static bool
goes_on_behind_and(rc_text text, size_t to, const cardinal *c, rc_token *t)
{
	rc_token behind = rc_token_behind(text, t->to, to);
	rc_token part;

	if (c->section != 0 && c->section % 100 != 0)
		return true;
	part = rc_token_behind(text, behind.to, to);
	if (part.class == W_PARTS || part.class == W_HALF || behind.class < W_DIGIT || behind.class > W_TENS)
		return false;
	*t = behind;
	return true;
}

/* Adds the words from *end on to the number, and moves *end behind them.  Returns the word that ends it. */
static rc_token
add_words(rc_text text, size_t to, cardinal *c, size_t *end)
{
	for (;;)
	{
		rc_token t = rc_token_behind(text, *end, to);

		if ((t.class == W_AND && !goes_on_behind_and(text, to, c, &t)) || !add_token(c, t))
			return t;
		*end = t.to;
	}
}

/* "three twenty-firsts": the denominator in two words; false where there is none. */
static bool
read_long_part(rc_text text, size_t to, const cardinal *c, rc_token tens, rc_numeral *numeral)
{
	rc_token unit;

	if (tens.class != W_TENS)
		return false;
	unit = rc_token_behind(text, tens.to, to);
	if (unit.class != W_PARTS || unit.value >= 10)
		return false;
	set_share(numeral, c->total + c->section, tens.value + unit.value, unit.to);
	return true;
}

/* "thirty-first", "two-thirds": is the word behind the number the end of an ordinal or of a fraction? */
static bool
ends_in_part(const cardinal *c, rc_token t)
{
	if (t.class == W_PARTS)
		return t.value > 1;
	if (c->total != 0)
		return false;
	return t.class == W_PART || t.class == W_HALVES || (t.class == W_HALF && c->section == 1);
}

/* "a quarter of a billion", "three quarters of a million": a number, and no part of anything. */
static void
take_part_of_scale(rc_text text, size_t to, rc_numeral *numeral)
{
	size_t at = rc_skip_of(text, numeral->to, to);
	rc_token scale = rc_token_behind(text, at, to);

	if (at == numeral->to || scale.class != W_A)
		return;
	scale = rc_token_behind(text, scale.to, to);
	if (scale.class != W_SCALE)
		return;
	numeral->share = false;
	numeral->scale = scale.value;
	numeral->to = scale.to;
}

/* The fraction that the word ends; false for an ordinal and for what is a time. */
static bool
read_part(rc_text text, size_t to, rc_token first, const cardinal *c, rc_token t, rc_numeral *numeral)
{
	bool quarter = text.data[t.from] == 'q' || text.data[t.from] == 'Q';

	numeral->to = t.to;
	if (t.class == W_PART && c->section != 1)
		return false;
	if (t.value == 4 && is_time(text, first.from, t.to, to, quarter))
		return false;
	if (first.class == W_A && t.class == W_PART && !part_may_end(text, t.to, to))
		return false;
	if (c->section == 1 && t.class == W_HALF && is_time(text, first.from, t.to, to, false))
		return false;
	set_share(numeral, c->total + c->section, part_value(t), t.to);
	take_part_of_scale(text, to, numeral);
	return true;
}

/*
 * A cardinal that begins with the rc_token, and the fraction it may be the
 * numerator of.
 */
static bool
read_cardinal(rc_text text, size_t to, rc_token first, rc_numeral *numeral)
{
	cardinal c = {0};
	rc_token t;
	size_t end = first.to;

	if (first.class == W_A)
	{
		c.section = 1;
		c.any = true;
	}
	else if (!add_token(&c, first))
		return false;
	t = add_words(text, to, &c, &end);
	if (read_long_part(text, to, &c, t, numeral))
		return true;
	if (ends_in_part(&c, t))
		return read_part(text, to, first, &c, t, numeral);
	if (first.class == W_A && c.section == 1 && c.scales == 0)
		return false;
	c.ended = read_point(text, to, &c, &end) || read_and_part(text, to, &c, &end);
	numeral->article = first.class == W_DIGIT && first.value == 1 && end == first.to;
	return finish_cardinal(text, to, &c, end, numeral);
}

/* "3 quarters", "1 third": the figure is the numerator of the word behind it. */
bool
rc_numeral_parts_of(rc_text text, size_t to, rc_numeral *numeral)
{
	rc_token t = rc_token_behind(text, numeral->to, to);
	rc_number value;
	bool single = t.class == W_PART || t.class == W_HALF;

	if (t.class != W_PARTS && t.class != W_HALVES &&
		!(single && rc_number_compare(numeral->low, rc_number_int(1)) == 0 && part_may_end(text, t.to, to)))
		return false;
	if ((t.value == 4 && is_time(text, numeral->from, t.to, to, true)) ||
		!rc_number_div(numeral->low, rc_number_int(part_value(t)), &value) || t.value < 2)
		return false;
	numeral->low = numeral->high = value;
	numeral->share = true;
	numeral->to = t.to;
	return true;
}

/* A scale that follows a vague word: "several hundred thousand", "hundreds of millions". */
static void
read_vague_scales(rc_text text, size_t to, rc_numeral *numeral)
{
	for (int i = 0; i < 3; i++)
	{
		rc_token t = rc_token_behind(text, rc_skip_of(text, numeral->to, to), to);

		if (t.class != W_HUNDRED && t.class != W_SCALE && t.class != W_SCALES)
			break;
		numeral->scale += t.value;
		numeral->to = t.to;
	}
}

static bool
set_vague(rc_text text, size_t to, int64_t low, int64_t high, bool open, size_t end, rc_numeral *numeral)
{
	numeral->low = rc_number_int(low);
	numeral->high = rc_number_int(high);
	numeral->high_open = open;
	numeral->vague = true;
	numeral->to = end;
	read_vague_scales(text, to, numeral);
	return true;
}

/* "half": a part, half a million, half a dozen; not "half-hearted", "first half", "half-year". */
static bool
read_half(rc_text text, size_t to, rc_token half, rc_numeral *numeral)
{
	rc_token t = rc_token_behind(text, half.to, to);
	rc_token behind = t.class == W_A ? rc_token_behind(text, t.to, to) : t;

	numeral->to = half.to;
	if (is_time(text, half.from, half.to, to, false))
		return false;
	if (behind.class == W_SCALE || behind.class == W_HUNDRED)
	{
		(void) rc_number_make(1, 0, 2, &numeral->low);
		numeral->high = numeral->low;
		numeral->scale = behind.value;
		numeral->to = behind.to;
		return true;
	}
	if (behind.class == W_DOZEN)
	{
		numeral->low = numeral->high = rc_number_int(6);
		numeral->to = behind.to;
		return true;
	}
	if (half.to < to && text.data[half.to] == '-' && !rc_is_word(text, half.to + 1, to, "year") &&
		!rc_is_word(text, half.to + 1, to, "century"))
		return false;
	set_share(numeral, 1, 2, half.to);

	/* "half a year": the article stands between the part and what it is of. */
	if (t.class == W_A)
		numeral->article = true;
	return true;
}

static bool
read_majority(rc_text text, rc_token t, rc_numeral *numeral)
{
	static const char *const large[] = {"vast", "overwhelming", "great", "large", "huge", "lion", NULL};
	rc_token before = rc_token_before(text, t.from);
	bool vast = before.from < before.to && rc_token_is_in(text, before, large);

	set_share(numeral, vast ? 8 : 5, 10, t.to);
	if (vast)
	{
		numeral->from = before.from;
		before = rc_token_before(text, before.from);
	}
	if (before.from < before.to && (before.class == W_A || rc_is_word(text, before.from, before.to, "the")))
		numeral->from = before.from;
	numeral->low_open = !vast;
	numeral->high = rc_number_int(1);
	numeral->approx = true;
	numeral->vague = true;
	return true;
}

/* "Most rare earths are refined in China": capital, behind a full stop or nothing, and before a plain noun. */
static bool
opens_sentence(rc_text text, rc_token t, size_t to)
{
	rc_token noun = rc_token_behind(text, t.to, to);
	size_t before = t.from;

	while (before > 0 && (text.data[before - 1] == ' ' || text.data[before - 1] == '\n'))
		before--;
	return text.data[t.from] == 'M' && (before == 0 || text.data[before - 1] == '.') && noun.from < noun.to &&
		   text.data[noun.from] >= 'a' && text.data[noun.from] <= 'z';
}

/* "most of", and "most" by itself; not "the most advanced", "at most". */
static bool
read_most(rc_text text, size_t to, rc_token t, rc_numeral *numeral)
{
	static const char *const superlative[] = {"the", "at",  "its",    "their", "his",
											  "our", "one", "second", "third", NULL};
	rc_token before = rc_token_before(text, t.from);

	if (before.from < before.to && rc_token_is_in(text, before, superlative))
		return false;
	set_share(numeral, 5, 10, t.to);
	numeral->low_open = true;
	numeral->high = rc_number_int(1);
	numeral->approx = true;
	numeral->vague = true;
	numeral->weak = rc_skip_of(text, t.to, to) == t.to && !opens_sentence(text, t, to);
	return true;
}

/* "tenfold", "twofold": a number word with "fold" behind it. */
static bool
read_fold(rc_text text, rc_token t, rc_numeral *numeral)
{
	rc_token front;

	front = rc_token_at(text, t.from, t.to - 4);
	if (front.class != W_DIGIT && front.class != W_TEEN && front.class != W_TENS)
		return false;
	numeral->low = numeral->high = rc_number_int(front.value);
	numeral->multiple = true;
	numeral->to = t.to;
	return true;
}

/* "and a half" */
static bool
and_half_follows(rc_text text, size_t at, size_t to)
{
	rc_token t = rc_token_behind(text, at, to);

	if (t.class != W_AND)
		return false;
	t = rc_token_behind(text, t.to, to);
	return t.class == W_A && rc_token_behind(text, t.to, to).class == W_HALF;
}

/* "a" and "an" count only before a word that says of what: a third, a hundred, a few. */
static bool
read_article(rc_text text, size_t to, rc_token t, rc_numeral *numeral)
{
	rc_token next = rc_token_behind(text, t.to, to);

	switch (next.class)
	{
		case W_FEW:
			/* "not a few" are many. */
			if (rc_is_word(text, rc_token_before(text, t.from).from, t.from, "not"))
				return false;
			return set_vague(text, to, 3, 5, false, next.to, numeral);
		case W_COUPLE:
			numeral->to = rc_skip_of(text, next.to, to);
			numeral->low = numeral->high = rc_number_int(2);
			numeral->approx = true;
			return true;
		case W_HUNDRED:
		case W_SCALE:
		case W_DOZEN:
		case W_PART:
		case W_PARTS:
			return read_cardinal(text, to, t, numeral);
		case W_HALF:
		{
			/* "a half million tonnes" */
			rc_token behind = rc_token_behind(text, next.to, to);

			if (behind.class == W_SCALE || behind.class == W_DOZEN)
				return read_half(text, to, next, numeral);
			return read_cardinal(text, to, t, numeral);
		}
		default:
			break;
	}

	/* "a hundred trillionths" is met above; of the times only the long ones are counted with "a". */
	if (next.from < next.to &&
		(rc_is_word(text, next.from, to, "decade") || rc_is_word(text, next.from, to, "century") ||
		 (rc_is_word(text, next.from, to, "year") && and_half_follows(text, next.to, to))))
	{
		numeral->low = numeral->high = rc_number_int(1);
		numeral->article = true;
		return true;
	}
	return false;
}

bool
rc_numeral_english(rc_text text, size_t at, size_t to, rc_numeral *numeral)
{
	rc_token t = rc_token_at(text, at, to);

	numeral->to = t.to;
	if (t.class == W_NONE && (t.to - at < 7 || !rc_is_word(text, t.to - 4, t.to, "fold")))
		return false;
	memset(numeral, 0, sizeof(*numeral));
	numeral->script = RC_ENGLISH_WORDS;
	numeral->from = at;
	numeral->to = t.to;
	switch (t.class)
	{
		case W_DIGIT:
		case W_TEEN:
		case W_TENS:
			return read_cardinal(text, to, t, numeral);
		case W_A:
			return read_article(text, to, t, numeral);
		case W_HALF:
			return read_half(text, to, t, numeral);
		case W_PART:
			/* "Quarter of the total": of the others the bare word is an ordinal. */
			if (t.value != 4 || rc_skip_of(text, t.to, to) == t.to || is_time(text, t.from, t.to, to, true))
				return false;
			set_share(numeral, 1, 4, t.to);
			return true;
		case W_SCALES:
		{
			int power = t.value;

			numeral->scale = power;
			return set_vague(text, to, 2, 10, true, t.to, numeral);
		}
		case W_DOZENS:
			return set_vague(text, to, 24, 100, true, t.to, numeral);
		case W_SEVERAL:
			return set_vague(text, to, 3, 9, false, t.to, numeral);
		case W_TIMES:
			numeral->low = numeral->high = rc_number_int(t.value);
			numeral->multiple = true;
			return true;
		case W_MOST:
			return read_most(text, to, t, numeral);
		case W_MAJORITY:
			return read_majority(text, t, numeral);
		case W_ALL:
			return rc_read_all(text, to, t, numeral);
		case W_WHOLLY:
			return rc_read_wholly(text, to, t, numeral);
		case W_NONE:
			return read_fold(text, t, numeral);
		default:
			return false;
	}
}
