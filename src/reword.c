/*-------------------------------------------------------------------------
 *
 * reword.c
 *		A text in other words: a user's own exchanged for known ones.
 *
 * The engine's dictionary is constant, and its rules know more of a word than
 * its meaning: what it is, whose, how it stands in its sentence.  A word of a
 * vocabulary is read exactly as a word of the dictionary of the same sort would
 * be read in its place, and the simplest way to have that is to put one there.
 *
 *	"Baltic Oxides refined 3% of the world's rare earths."
 *	"Lynas refined 3% of the world's rare earths."
 *	share Lynas refining(rare earths) 0.03 of WORLD span=[0,43)
 *	share Baltic Oxides refining(rare earths) 0.03 of WORLD span=[0,51)
 *
 * Another name of a known concept is exchanged for a name that the dictionary
 * has.  A concept of the user's own is exchanged for a concept of the same
 * class, of the same country if possible, that the text does not speak of;
 * then the claims tell by themselves which name has to come back.
 *
 * Where words of both dictionaries overlap, the longer wins, as always; of
 * equal ones, the user's.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "core/lexicon/lexicon.h"
#include "core/base/utf8.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "report.h"
#include "utils/hsearch.h"
#include "vocabulary.h"

/* Where an alias stands in the text, in bytes. */
typedef struct Occurrence
{
	size_t from;
	size_t to;
	const VocabularyWord *alias;
} Occurrence;

/* A concept of the user's own, and the known one in its place; NULL where none was free. */
typedef struct Deputy
{
	const VocabularyConcept *own;
	const VocabularyConcept *known;
} Deputy;

/* What was exchanged, in characters of the new text and of the old. */
typedef struct Exchange
{
	int32 from;
	int32 to;
	int32 old_from;
	int32 old_to;
} Exchange;

struct Reworded
{
	Exchange *exchanges;
	int exchange_count;
	Deputy *deputies; /* those that are there; by their own concepts, all */
	int deputy_count;
	HTAB *by_own;
	bool *taken; /* which known concepts are deputies */
};

/* Concepts of one table that the text speaks of. */
#define CONCEPTS (UINT16_MAX + 1)

typedef struct Spoken
{
	bool entity[CONCEPTS];
	bool material[CONCEPTS];
} Spoken;

/*
 * Finding
 */

/* Letters and digits that would make one word with a letter beside them; Chinese is none. */
static bool
is_of_word(unsigned char byte)
{
	return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
		   (byte >= 0xC3 && byte <= 0xD3);
}

/* Of a letter of two bytes the second does not say that it is one. */
static bool
is_word_before(rc_text text, size_t at)
{
	while (at > 0 && rc_utf8_continues(text.data[at - 1]))
		at--;
	return at > 0 && is_of_word((unsigned char) text.data[at - 1]);
}

static bool
is_gap(char c)
{
	return c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r';
}

/* A capital of the alias must be one in the text; its small letters can be either. */
static bool
same_letter(char alias, char written)
{
	return alias == written ||
		   (alias >= 'a' && alias <= 'z' && (written | 0x20) == alias && written >= 'A' && written <= 'Z');
}

/* Does the alias stand at text[at]?  *to gets the byte behind it. */
static bool
stands_at(rc_text text, size_t at, const rc_text *alias, size_t *to)
{
	size_t i = 0;

	while (i < alias->len)
	{
		if (at >= text.len)
			return false;
		if (alias->data[i] == ' ')
		{
			if (!is_gap(text.data[at]))
				return false;
			while (at < text.len && is_gap(text.data[at]))
				at++;
		}
		else if (!same_letter(alias->data[i], text.data[at++]))
			return false;
		i++;
	}
	*to = at;
	return true;
}

/* The longest alias that stands at text[at] as words of its own. */
static const VocabularyWord *
alias_at(const Vocabulary *vocabulary, rc_text text, size_t at, size_t *to)
{
	const VocabularyWord *alias;

	if (at + 1 >= text.len || (is_of_word((unsigned char) text.data[at]) && is_word_before(text, at)))
		return NULL;
	alias = vocabulary->buckets[vocabulary_bucket((unsigned char) text.data[at], (unsigned char) text.data[at + 1])];
	for (; alias != NULL; alias = alias->next)
	{
		rc_text spelling = alias->spelling;

		if (!stands_at(text, at, &spelling, to))
			continue;
		if (*to < text.len && is_word_before(spelling, spelling.len) && is_of_word((unsigned char) text.data[*to]))
			continue;
		return alias;
	}
	return NULL;
}

static Occurrence *
find_occurrences(const Vocabulary *vocabulary, rc_text text, int *count)
{
	Occurrence *found = NULL;
	int room = 0;
	size_t at = 0;

	*count = 0;
	while (at < text.len)
	{
		size_t to;
		const VocabularyWord *alias = alias_at(vocabulary, text, at, &to);

		CHECK_FOR_INTERRUPTS();
		if (alias == NULL)
		{
			at += rc_utf8_size(text.data[at]);
			continue;
		}
		if (*count == room)
		{
			room = Max(16, room * 2);
			found = found == NULL ? palloc(sizeof(Occurrence) * (size_t) room)
								  : repalloc_huge(found, sizeof(Occurrence) * (size_t) room);
		}
		found[(*count)++] = (Occurrence){at, to, alias};
		at = to;
	}
	return found;
}

static void
note_name(Spoken *spoken, const char *class, const char *name)
{
	rc_text text = {name, strlen(name)};

	if (strcmp(class, "material") == 0)
		spoken->material[rc_concept_find(RC_MATERIALS, text)] = true;
	else
		spoken->entity[rc_concept_find(RC_ENTITIES, text)] = true;
}

static void
note_spoken(Spoken *spoken, const rc_meaning *meanings, int count)
{
	for (int i = 0; i < count; i++)
	{
		if (meanings[i].table == RC_ENTITIES)
			spoken->entity[meanings[i].concept] = true;
		else if (meanings[i].table == RC_MATERIALS)
			spoken->material[meanings[i].concept] = true;
	}
}

/* So much is looked through between two questions whether to go on. */
#define STRETCH 65536

/* The next word of the built-in dictionary, as rc_lexicon_next finds it. */
static const rc_meaning *
next_known(rc_text text, size_t at, size_t *from, size_t *to, int *count)
{
	while (at < text.len)
	{
		size_t end = Min(at + STRETCH, text.len);
		const rc_meaning *meanings;

		while (end < text.len && rc_utf8_continues(text.data[end]))
			end++;
		meanings = rc_lexicon_next(text, at, end, from, to, count);
		CHECK_FOR_INTERRUPTS();
		if (meanings != NULL)
			return meanings;
		at = end;
	}
	return NULL;
}

/* Reads the text by the built-in dictionary, and takes out what stands in longer words of it.  Says how many are left. */
static int
leave_to_dictionary(rc_text text, Occurrence *occurrences, int count, Spoken *spoken)
{
	size_t from;
	size_t to = 0;
	int meanings_count;
	const rc_meaning *meanings;
	int next = 0;
	int left = 0;

	while ((meanings = next_known(text, to, &from, &to, &meanings_count)) != NULL)
	{
		note_spoken(spoken, meanings, meanings_count);
		while (next < count && occurrences[next].to <= from)
			occurrences[left++] = occurrences[next++];
		while (next < count && occurrences[next].from < to && occurrences[next].to - occurrences[next].from < to - from)
			next++;
	}
	while (next < count)
		occurrences[left++] = occurrences[next++];
	return left;
}

/*
 * Exchanging
 */
static bool
is_free(const Reworded *reworded, const Spoken *spoken, int i)
{
	const VocabularyConcept *known = &known_concepts[i];
	rc_text name = {known->name, strlen(known->name)};

	if (reworded->taken[i])
		return false;
	return strcmp(known->class, "material") == 0 ? !spoken->material[rc_concept_find(RC_MATERIALS, name)]
												 : !spoken->entity[rc_concept_find(RC_ENTITIES, name)];
}

static const VocabularyConcept *
choose(Reworded *reworded, const Spoken *spoken, const VocabularyConcept *own)
{
	bool must_match = strcmp(own->class, "agency") == 0;
	int chosen = -1;

	for (int i = 0; i < known_concepts_count; i++)
	{
		const VocabularyConcept *known = &known_concepts[i];
		bool same_country = strcmp(known->country, own->country) == 0;

		if (!known->stands || strcmp(known->class, own->class) != 0 || (!same_country && (must_match || chosen >= 0)) ||
			!is_free(reworded, spoken, i))
			continue;
		chosen = i;
		if (same_country)
			break;
	}
	if (chosen < 0)
		return NULL;
	reworded->taken[chosen] = true;
	return &known_concepts[chosen];
}

/* The known concept that is written for an alias, or NULL. */
static const VocabularyConcept *
deputy_of(Reworded *reworded, const Spoken *spoken, const VocabularyWord *alias)
{
	Deputy *deputy;
	bool found;

	if (!alias->own)
	return alias->concept;
	deputy = hash_search(reworded->by_own, &alias->concept, HASH_ENTER, &found);
	if (!found)
	{
		deputy->known = choose(reworded, spoken, alias->concept);
		if (deputy->known != NULL)
			reworded->deputies[reworded->deputy_count++] = *deputy;
	}
	return deputy->known;
}

/* In the language of the alias, if there is a word. */
static const char *
word_for(const VocabularyConcept *known, const VocabularyWord *alias)
{
	bool chinese = false;

	for (size_t i = 0; i < alias->spelling.len; i++)
		chinese = chinese || (unsigned char) alias->spelling.data[i] >= 0xE3;
	if (known->english[0] == '\0' || (chinese && known->chinese[0] != '\0'))
		return known->chinese;
	return known->english;
}

static int32
characters(rc_text text, size_t from, size_t to)
{
	return (int32) rc_utf8_length(text.data + from, to - from);
}

static rc_text
exchange_words(Reworded *reworded, const Spoken *spoken, rc_text text, const Occurrence *occurrences, int count)
{
	StringInfoData words;
	size_t copied = 0;
	int32 old_at = 0;
	int32 at = 0;

	initStringInfo(&words);
	for (int i = 0; i < count; i++)
	{
		const Occurrence *occurrence = &occurrences[i];
		const VocabularyConcept *known = deputy_of(reworded, spoken, occurrence->alias);
		const char *word;
		int32 before = characters(text, copied, occurrence->from);
		Exchange *exchange;

		CHECK_FOR_INTERRUPTS();
		if (known == NULL)
			continue;
		word = word_for(known, occurrence->alias);
		appendBinaryStringInfo(&words, text.data + copied, (int) (occurrence->from - copied));
		appendStringInfoString(&words, word);
		exchange = &reworded->exchanges[reworded->exchange_count++];
		exchange->old_from = old_at + before;
		exchange->old_to = old_at = exchange->old_from + characters(text, occurrence->from, occurrence->to);
		exchange->from = at + before;
		exchange->to = at = exchange->from + (int32) rc_utf8_length(word, strlen(word));
		copied = occurrence->to;
	}
	appendBinaryStringInfo(&words, text.data + copied, (int) (text.len - copied));
	return (rc_text){words.data, (size_t) words.len};
}

/* Whom "we" stands for may be named by a concept's name or by an alias. */
static const VocabularyWord *
alias_of_name(const Vocabulary *vocabulary, rc_text name)
{
	size_t to;
	const VocabularyWord *alias;

	if (name.data == NULL)
		return NULL;
	alias = alias_at(vocabulary, name, 0, &to);
	if (alias != NULL && to == name.len)
		return alias;
	for (int i = 0; i < vocabulary->count; i++)
	{
		alias = &vocabulary->aliases[i];
		if (alias->own && strlen(alias->concept->name) == name.len &&
			memcmp(alias->concept->name, name.data, name.len) == 0)
			return alias;
	}
	return NULL;
}

Reworded *
reword(const Vocabulary *vocabulary, rc_text *body, rc_text *perspective)
{
	const VocabularyWord *self = alias_of_name(vocabulary, *perspective);
	HASHCTL control = {
		.keysize = sizeof(VocabularyConcept *), .entrysize = sizeof(Deputy), .hcxt = CurrentMemoryContext};
	Reworded *reworded;
	Spoken *spoken;
	Occurrence *occurrences;
	int count;

	occurrences = find_occurrences(vocabulary, *body, &count);
	if (count == 0 && self == NULL)
		return NULL;
	spoken = palloc0(sizeof(Spoken));
	count = leave_to_dictionary(*body, occurrences, count, spoken);
	if (perspective->data != NULL)
		spoken->entity[rc_concept_find(RC_ENTITIES, *perspective)] = true;

	for (int i = 0; i < count; i++)
		if (!occurrences[i].alias->own)
			note_name(spoken, occurrences[i].alias->concept->class, occurrences[i].alias->concept->name);

	reworded = palloc0(sizeof(Reworded));
	reworded->exchanges = palloc_extended(sizeof(Exchange) * (size_t) (count + 1), MCXT_ALLOC_HUGE);
	reworded->deputies = palloc(sizeof(Deputy) * (size_t) known_concepts_count);
	reworded->taken = palloc0(sizeof(bool) * (size_t) known_concepts_count);
	reworded->by_own = hash_create("rareclaims deputies", 64, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	if (self != NULL)
	{
		const VocabularyConcept *known = deputy_of(reworded, spoken, self);

		if (known != NULL)
			*perspective = (rc_text){known->name, strlen(known->name)};
	}
	*body = exchange_words(reworded, spoken, *body, occurrences, count);
	/* The vocabulary may be read anew before the last claim is asked for. */
	for (int i = 0; i < reworded->deputy_count; i++)
	{
		VocabularyConcept *own = palloc0(sizeof(VocabularyConcept));

		own->name = pstrdup(reworded->deputies[i].own->name);
		reworded->deputies[i].own = own;
	}
	hash_destroy(reworded->by_own);
	pfree(reworded->taken);
	pfree(spoken);
	return reworded;
}

/*
 * Back
 */

/* The last exchange that begins before the place, or at it. */
static const Exchange *
exchange_before(const Reworded *reworded, int32 place)
{
	int low = 0;
	int high = reworded->exchange_count;

	while (low < high)
	{
		int middle = low + (high - low) / 2;

		if (reworded->exchanges[middle].from <= place)
			low = middle + 1;
		else
			high = middle;
	}
	return low == 0 ? NULL : &reworded->exchanges[low - 1];
}

/* A place inside of what was exchanged is its beginning, or its end. */
static int32
old_place(const Reworded *reworded, int32 place, bool is_end)
{
	const Exchange *exchange = exchange_before(reworded, is_end ? place - 1 : place);

	if (exchange == NULL)
		return place;
	if (place < exchange->to)
		return is_end ? exchange->old_to : exchange->old_from;
	return exchange->old_to + (place - exchange->to);
}

/* The name with those of the user in place of their deputies, also inside of it ("outside X", "X and Y"). */
static rc_text
old_name(const Reworded *reworded, rc_text name)
{
	for (int i = 0; i < reworded->deputy_count && name.data != NULL; i++)
	{
		const Deputy *deputy = &reworded->deputies[i];
		size_t len = deputy->known == NULL ? 0 : strlen(deputy->known->name);

		for (size_t at = 0; len > 0 && at + len <= name.len; at++)
		{
			StringInfoData changed;

			if (memcmp(name.data + at, deputy->known->name, len) != 0 || is_word_before(name, at) ||
				(at + len < name.len && is_of_word((unsigned char) name.data[at + len])))
				continue;
			initStringInfo(&changed);
			appendBinaryStringInfo(&changed, name.data, (int) at);
			appendStringInfoString(&changed, deputy->own->name);
			appendBinaryStringInfo(&changed, name.data + at + len, (int) (name.len - at - len));
			at += strlen(deputy->own->name);
			name = (rc_text){changed.data, (size_t) changed.len};
		}
	}
	return name;
}

void
reword_back(const Reworded *reworded, rc_claim *claim)
{
	rc_text *names[] = {&claim->subject, &claim->material, &claim->scope, &claim->partner, &claim->source};
	rc_error error;

	for (size_t i = 0; i < lengthof(names); i++)
		*names[i] = old_name(reworded, *names[i]);
	if (claim->has_span)
	{
		claim->span_from = old_place(reworded, claim->span_from, false);
		claim->span_to = old_place(reworded, claim->span_to, true);
	}
	if (rc_claim_check(claim, &error) != RC_OK)
		report_failure("claim", &error);
}
