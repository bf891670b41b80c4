/*-------------------------------------------------------------------------
 *
 * glance.c
 *		A first look at a sentence: can it say anything of the field?
 *
 * Most sentences of most articles are about something else, and reading one
 * in full costs some fifty times as much as this look.  It takes each word,
 * and each Chinese character and pair of characters, to a table that
 * compile.pl makes of the tables of the lexicon: of each alias of a material
 * or measure the one word, or pair, that is told best.  So a yes may be
 * wrong, and costs time only; a no is right.
 *
 *-------------------------------------------------------------------------
 */
#include "text/glance.h"

#include "base/ascii.h"
#include "base/byte_bits.h"
#include "lexicon/lexicon_data.h"
#include "base/utf8.h"
#include "base/word_key.h"

#define ALL RC_GLANCE_FLAGS

/* Bytes of blanks and hyphens that may part a number from its unit. */
#define GAP 4

static inline unsigned
look_up(uint32_t hash)
{
	uint32_t slot;

	for (slot = hash >> 8; rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)] != 0; slot++)
	{
		uint32_t entry = rc_lexicon_glance[slot & (RC_GLANCE_SLOTS - 1)];

		if ((entry ^ hash) <= RC_GLANCE_FLAGS)
			return entry & RC_GLANCE_FLAGS;
	}
	return 0;
}

/* The word of len letters at text[at]; more than sixteen are told by the first of them, one or two with their capitals. */
static unsigned
seen_in_word(rc_text text, size_t at, unsigned len)
{
	rc_word_key key;

	if (len <= 2)
	{
		uint64_t spelling = (uint64_t) (unsigned char) text.data[at] << 56;

		key = (rc_word_key){len == 1 ? spelling : spelling | (uint64_t) (unsigned char) text.data[at + 1] << 48, 0};
	}
	else
		key = rc_key_of_word(text, at, len < RC_KEY_LETTERS ? len : RC_KEY_LETTERS);
	return look_up((uint32_t) (rc_hash_of_key(key) >> 32));
}

/*
 * May the table have the word, to judge by its first letters, which are one to
 * eight?  This turns most words away; word has eight bytes.
 */
static inline bool
may_be_told(const char *word, unsigned letters)
{
	uint64_t front = (rc_eight_letters(word) | 0x20 * RC_EACH_BYTE) & UINT64_MAX << (64 - 8 * letters);
	uint32_t place = (uint32_t) (front * UINT64_C(0xD6E8FEB86659FD93) >> (64 - RC_GLANCE_BITS));

	return (rc_lexicon_glance_words[place / 32] >> (place % 32) & 1) != 0;
}

/* "in" or "out of" behind a number: "three in five" is a share. */
static inline bool
makes_ratio(const char *word)
{
	return ((word[0] | 0x20) == 'i' && word[1] == 'n') ||
		   ((word[0] | 0x20) == 'o' && (word[1] == 'u' || word[1] == 'f' || word[1] == 'v'));
}

/* A character of two bytes: fractions, and currencies. */
static inline unsigned
seen_in_small(unsigned char second)
{
	if (second >= 0xBC && second <= 0xBE)
		return RC_SEEN_VALUE | RC_SEEN_WORTH;
	return second >= 0xA2 && second <= 0xA5 ? RC_SEEN_WORTH : 0;
}

/* A character that is no Chinese one: full-width forms and signs, fractions, currencies. */
static unsigned
seen_in_form(uint32_t code)
{
	if (code == 0xFF05 || (code >= 0x2150 && code < 0x2160))
		return RC_SEEN_VALUE | RC_SEEN_WORTH;
	if (code >= 0xFF10 && code <= 0xFF19)
		return RC_SEEN_VALUE;
	if (code == 0xFF04 || (code >= 0xFFE0 && code <= 0xFFE6) || (code >= 0x20A0 && code < 0x20D0) || code == 0x2030)
		return RC_SEEN_WORTH | (code == 0x2030 ? RC_SEEN_VALUE : 0);
	return (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A) ? ALL : 0;
}

/*
 * The character of three bytes at s.  *before is that before it, where it
 * begins a pair, else 0; and gets this one likewise.
 */
static inline unsigned
seen_in_character(const char *s, uint32_t *before)
{
	uint32_t code = rc_utf8_decode(s);
	unsigned seen = rc_sign_of_code(code);

	if (code < 0x3400 || code > 0x9FFF)
	{
		*before = 0;
		return seen_in_form(code);
	}
	if (*before != 0)
	{
		uint32_t hash = ((uint32_t) rc_symbol_of(*before) << 16 | rc_symbol_of(code)) * UINT32_C(0x9E3779B1);

		seen |= look_up(hash ^ hash >> 16);
	}
	*before = (seen & RC_GLANCE_PAIR) != 0 ? code : 0;
	return seen & RC_GLANCE_FLAGS;
}

/* A look at a stretch of text, and how far it has come. */
typedef struct glance
{
	rc_text text;
	size_t to;
	unsigned enough;  /* one of these is; none: that a sentence may state something */
	unsigned ignored; /* these are nothing */
	unsigned noted;   /* where these stand is told */
	rc_telling *telling;
	unsigned seen;
	size_t at;           /* where that is which was seen last */
	size_t behind_value; /* the place behind the last figure or number word */
} glance;

/* Takes note of what stands at `at`; is that enough? */
static inline bool
take_note(glance *look, size_t at, unsigned here)
{
	here &= ~look->ignored;
	if ((here & look->noted) != 0)
		rc_tell(look->telling, at);
	if ((here & ~look->seen) == 0)
		return false;
	look->seen |= here;
	look->at = at;
	return look->enough != 0 ? (look->seen & look->enough) != 0 : rc_may_state(look->seen);
}

/* The characters beyond ASCII from `from` on; *end gets where they end. */
static bool
note_characters(glance *look, size_t from, size_t *end)
{
	rc_text text = look->text;
	uint32_t before = 0;

	while (from < look->to && (unsigned char) text.data[from] >= 0x80)
	{
		unsigned here = 0;
		size_t size = rc_utf8_size(text.data[from]);

		if (size == 3)
			here = seen_in_character(text.data + from, &before);
		else
		{
			before = 0;
			if ((unsigned char) text.data[from] == 0xC2)
				here = seen_in_small((unsigned char) text.data[from + 1]);
		}
		if (here != 0 && take_note(look, from, here))
			return true;
		from += size;
	}
	*end = from;
	return false;
}

/* A figure, a percent sign or a dollar. */
static bool
note_sign(glance *look, size_t at)
{
	switch (look->text.data[at])
	{
		case '%':
			return take_note(look, at, RC_SEEN_VALUE | RC_SEEN_WORTH);
		case '$':
			return take_note(look, at, RC_SEEN_WORTH);
		default:
			look->behind_value = at + 1;
			return take_note(look, at, RC_SEEN_VALUE);
	}
}

/* The word of len letters at `at`. */
static bool
note_word(glance *look, size_t at, unsigned len)
{
	bool beside = at - look->behind_value <= GAP;
	unsigned here = seen_in_word(look->text, at, len);

	/* A length of time is a number of units, "last year" is none. */
	if (!beside)
		here &= ~(unsigned) RC_SEEN_LENGTH;
	else if (len > 1 && makes_ratio(look->text.data + at))
		here |= RC_SEEN_WORTH;
	if ((here & RC_SEEN_VALUE) != 0)
		look->behind_value = at + len;
	return here != 0 && take_note(look, at, here);
}

/* Letters from the lowest bit on, which is one; of a block of letters alone all but one. */
static inline unsigned
letters_of(uint64_t letters)
{
	return rc_lowest_bit(~letters | UINT64_C(1) << (RC_BLOCK - 1));
}

/* Those of the words that begin at the places of s which the table may have. */
static inline uint64_t
words_told(const char *s, uint64_t letters, uint64_t places)
{
	uint64_t told = 0;

	for (; places != 0; places &= places - 1)
	{
		unsigned place = rc_lowest_bit(places);

		told |= (uint64_t) may_be_told(s + place, rc_lowest_bit(~(letters >> place) | 1 << 8)) << place;
	}
	return told;
}

/* Those of the places, counted from `from`, that a number stands right before. */
static inline uint64_t
beside_value(const glance *look, size_t from, uint64_t places)
{
	size_t reach = look->behind_value + GAP + 1;

	return reach <= from || reach - from >= RC_BLOCK ? 0 : places & ~(UINT64_MAX << (reach - from));
}

/*
 * The words, figures and signs of sixty-four bytes from `from` on, which are
 * those at s, with eight more; *end gets where to go on: behind them, or at a
 * word that they cut in two.
 */
static bool
note_block(glance *look, const char *s, size_t from, size_t *end)
{
	rc_byte_bits bits = rc_bits_of_block(s);
	uint64_t words = bits.letters & ~(bits.letters << 1);
	uint64_t places;

	*end = from + RC_BLOCK;
	if (bits.letters >> (RC_BLOCK - 1) != 0 && words != 1)
	{
		unsigned last = rc_highest_bit(words);

		*end = from + last;
		words &= ~(UINT64_C(1) << last);
	}
	if (look->to - from < RC_BLOCK)
	{
		words &= ~(UINT64_MAX << (look->to - from));
		bits.telling &= ~(UINT64_MAX << (look->to - from));
	}
	places = words_told(s, bits.letters, words) | bits.telling | beside_value(look, from, words);
	while (places != 0)
	{
		unsigned place = rc_lowest_bit(places);
		size_t at = from + place;
		size_t behind = at + 1;

		if ((bits.letters >> place & 1) != 0  ? note_word(look, at, letters_of(bits.letters >> place))
			: (unsigned char) s[place] < 0x80 ? note_sign(look, at)
											  : note_characters(look, at, &behind))
			return true;
		if (behind - from >= RC_BLOCK)
		{
			*end = behind;
			break;
		}
		places |= beside_value(look, from, words);
		places &= UINT64_MAX << (behind - from);
	}
	return false;
}

/* Looks at the text from `from` on, as far as it takes. */
static void
look_through(glance *look, size_t from)
{
	rc_text text = look->text;

	while (from < look->to)
	{
		char rest[RC_BLOCK + 8];
		const char *s = text.data + from;

		if (text.len - from < sizeof(rest))
		{
			memset(rest, 0, sizeof(rest));
			s = memcpy(rest, s, text.len - from);
		}
		if (note_block(look, s, from, &from))
			break;
	}
}

/* What text[from, to) says, as far as it takes to see one of `enough`, or that a sentence may state something. */
static glance
look(rc_text text, size_t from, size_t to, unsigned enough, unsigned ignored)
{
	glance look = {.text = text, .to = to, .enough = enough, .ignored = ignored};

	look_through(&look, from);
	return look;
}

/* Is it the topic?  As in glance_flag() of compile.pl, but for materials whose names are ambiguous: what spoke of the field counts them. */
static bool
is_topic(const rc_meaning *meaning)
{
	if (meaning->table == RC_MATERIALS)
		return true;
	if (meaning->table != RC_MEASURES)
		return false;
	switch ((rc_measure) meaning->concept)
	{
		case RC_M_BAN:
		case RC_M_CONTROL:
		case RC_M_QUOTA:
		case RC_M_SANCTION:
		case RC_M_TARIFF:
			return true;
		default:
			return false;
	}
}

unsigned
rc_glance(rc_text text, size_t from, size_t to)
{
	return look(text, from, to, 0, 0).seen;
}

unsigned
rc_glance_aside(rc_text text, size_t from, size_t to)
{
	return look(text, from, to, 0, RC_SEEN_TOPIC).seen;
}

unsigned
rc_look_for(rc_text text, size_t from, size_t to, unsigned enough)
{
	return look(text, from, to, enough, 0).seen;
}

/* Does an alias of the topic begin in text[from, to)? */
static bool
begins_topic(rc_text text, size_t from, size_t to)
{
	size_t at, end;
	int count;

	for (const rc_meaning *meanings; (meanings = rc_lexicon_next(text, from, to, &at, &end, &count)) != NULL;)
	{
		for (int i = 0; i < count; i++)
		{
			if (is_topic(&meanings[i]))
				return true;
		}
		/* Another alias may begin inside this one. */
		from = rc_is_letter(text.data[at]) ? rc_behind_letters(text, at, to) : at + rc_utf8_size(text.data[at]);
	}
	return false;
}

/* Bytes of an alias before the word that it is told by, at most. */
#define ALIAS_FRONT 64

/*
 * Does text[from, to) name a material or an instrument?  The words that the
 * glance goes by are often part of other names, or of none: "charge" of "import
 * charge".  This costs more than a glance, and far less than reading.
 */
static bool
names_topic(rc_text text, size_t from, size_t to)
{
	const rc_text sentence = {text.data, to};
	size_t start = from;

	while (start < to)
	{
		glance word = look(text, start, to, RC_SEEN_TOPIC, 0);
		size_t first = word.at - from > ALIAS_FRONT ? word.at - ALIAS_FRONT : from;

		if ((word.seen & RC_SEEN_TOPIC) == 0)
			return false;
		while (rc_utf8_continues(text.data[first]))
			first++;
		/* Pairs of Chinese characters overlap: what stands behind one is gone through at once. */
		if (!rc_is_letter(text.data[word.at]))
			return begins_topic(sentence, first, to);
		start = rc_behind_letters(text, word.at, to);
		if (begins_topic(sentence, first, start))
			return true;
	}
	return false;
}

bool
rc_may_state_at(rc_text text, size_t from, size_t to, bool *topic, unsigned *seen)
{
	*seen = rc_glance(text, from, to);
	*topic = (*seen & RC_SEEN_TOPIC) != 0 && names_topic(text, from, to);
	if ((*seen & RC_SEEN_TOPIC) != 0 && !*topic)
		*seen = rc_glance_aside(text, from, to);
	return rc_may_state(*seen);
}

bool
rc_is_of_field(rc_text text, size_t from, rc_telling *telling)
{
	const unsigned field = RC_SEEN_TOPIC | RC_SEEN_FIRM;
	glance look = {.text = text,
				   .to = text.len,
				   .enough = field,
				   .noted = field | RC_SEEN_FUND | RC_SEEN_TAKES,
				   .telling = telling};

	look_through(&look, from);
	return (look.seen & field) != 0;
}
