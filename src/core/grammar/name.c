/*-------------------------------------------------------------------------
 *
 * name.c
 *		Proper names that stand in no table.
 *
 * A run of capitalised words of which at least one is unknown, in a sentence
 * that is no headline, names something: a company, or a person.  Words of the
 * lexicon inside the run belong to the name ("Lone Pine Magnetics"), except
 * an entity in front of it ("U.S. President ...").  In a Chinese sentence a
 * run of two such words and more is one.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/name.h"

#include <string.h>

#include "base/error.h"
#include "grammar/short_name.h"
#include "text/spelling.h"

static bool
in_name(const rc_mention *mention)
{
	return (mention->type == RC_WORD || mention->type == RC_TERM) && mention->latin && mention->capital;
}

/* Words that begin sentences with a capital and name nothing. */
static bool
is_function_word(rc_text text, const rc_mention *mention)
{
	/* By first letter. */
	static const char *const words[26][18] = {
		['A' - 'A'] = {"A", "According", "Act", "After", "Agency", "All", "Also", "Although", "An", "Analysts", "And",
					   "Announcement", "Article", "April", "As", "At", "August"},
		['B' - 'A'] = {"Because", "Before", "Both", "Bureau", "But", "By"},
		['C' - 'A'] = {"Christmas", "Code", "Commerce", "Commission", "Committee", "Congress", "Council"},
		['D' - 'A'] = {"December", "Decree", "Department", "Despite", "Determination", "Directive", "During"},
		['E' - 'A'] = {"Each", "Easter", "Elsewhere", "Even", "Everybody", "Every"},
		['F' - 'A'] = {"February", "First", "For", "Friday", "From"},
		['G' - 'A'] = {"Government"},
		['H' - 'A'] = {"He", "Hence", "Here", "His", "How", "However"},
		['I' - 'A'] = {"I", "If", "In", "Indeed", "Industry", "Instead", "It", "Its"},
		['J' - 'A'] = {"January", "July", "June"},
		['L' - 'A'] = {"Last", "Let"},
		['M' - 'A'] = {"Meanwhile", "Memorandum", "Ministry", "Monday", "More", "Most", "Moreover", "Mr", "Mrs", "Ms"},
		['N' - 'A'] = {"Neither", "Nevertheless", "No", "Nobody", "Nor", "Not", "Notice", "November", "Now"},
		['O' - 'A'] = {"October", "Of", "Office", "On", "One", "Only", "Or", "Order", "Our", "Over"},
		['P' - 'A'] = {"Parliament", "President", "Price", "Prices", "Primary", "Prime", "Proclamation"},
		['R' - 'A'] = {"Rather", "Raw", "Recycled", "Refined", "Regulation", "Resolution", "Rule"},
		['S' - 'A'] = {"Saturday", "Secretary", "September", "She", "Since", "So", "Some", "Soviet", "Spot", "State",
					   "Still", "Such", "Sunday"},
		['T' - 'A'] = {"That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Thursday", "To",
					   "Through", "Thus", "Today", "Tuesday"},
		['U' - 'A'] = {"Under", "Until"},
		['W' - 'A'] = {"We", "Wednesday", "What", "When", "Where", "Which", "While", "Whether", "Who", "Whoever", "Why",
					   "With", "Without"},
		['Y' - 'A'] = {"Yet", "You"},
	};
	size_t len = mention->to - mention->from;
	const char *word = text.data + mention->from;

	if (word[0] < 'A' || word[0] > 'Z')
		return false;
	for (const char *const *known = words[word[0] - 'A']; *known != NULL; known++)
	{
		/* Most differ in the second letter. */
		if ((len < 2 || (*known)[1] == word[1]) && strncmp(*known, word, len) == 0 && (*known)[len] == '\0')
			return true;
	}
	return false;
}

/* Does the name that text[from, to) spells shorten or equal the perspective? */
static bool
names_perspective(rc_text perspective, rc_text name)
{
	return perspective.data != NULL && name.len >= 4 && name.len <= perspective.len &&
		   memcmp(perspective.data, name.data, name.len) == 0 &&
		   (name.len == perspective.len || perspective.data[name.len] == ' ');
}

static bool
is_space(char c)
{
	return (unsigned char) c <= ' ';
}

/* A name that runs over the end of a line is spelt with one space there. */
static rc_status
join_lines(rc_arena *arena, rc_text *name, rc_error *error)
{
	char *joined;
	size_t len = 0;
	bool wrapped = false;

	for (size_t i = 0; i < name->len; i++)
		wrapped |= is_space(name->data[i]) && (name->data[i] != ' ' || name->data[i + 1] == ' ');
	if (!wrapped)
		return RC_OK;
	joined = rc_arena_alloc(arena, name->len);
	if (joined == NULL)
		return rc_fail_memory(error);
	for (size_t i = 0; i < name->len; i++)
	{
		if (!is_space(name->data[i]))
			joined[len++] = name->data[i];
		else if (len > 0 && joined[len - 1] != ' ')
			joined[len++] = ' ';
	}
	*name = (rc_text){joined, len};
	return RC_OK;
}

/* Makes a mention of the run [first, last) of the row, in place of the first. */
static rc_status
merge_name(const rc_reading *reading, const rc_mentions *mentions, int first, int last, rc_mention *mention,
		   rc_error *error)
{
	int end = last;
	bool site = rc_has_cue(&mentions->items[last - 1], RC_CUE_SITE);
	rc_status status;

	*mention = mentions->items[first];
	while (end - first > 1 && rc_is_legal_form(mentions->text, &mentions->items[end - 1]))
		end--;
	mention->name = (rc_text){mentions->text.data + mention->from, mentions->items[end - 1].to - mention->from};
	status = join_lines(reading->names, &mention->name, error);
	if (status == RC_OK)
	{
		rc_text full = last - first == 1 ? rc_full_name(reading, mention->name) : (rc_text){NULL, 0};

		if (full.data == NULL && last - first == 1 && mention->name.len >= 3 &&
			rc_is_acronym(mentions->text, &mentions->items[first]))
		{
			full = rc_name_of_initials(mentions, (int) (mention - mentions->items), mention->name);
			if (full.data != NULL)
				rc_remember_short(reading, mention->name, full);
		}
		if (full.data != NULL)
			mention->name = full;
		rc_remember_first_word(reading, mentions, first, end, mention->name);
		rc_remember_acronym(reading, mentions, last, mention->name);
	}
	if (names_perspective(reading->perspective, mention->name))
		mention->name = reading->perspective;
	/* The name stands in the place of its first word, which was looked at till here. */
	mention->type = RC_PROPER;
	mention->to = mentions->items[last - 1].to;
	mention->entity = mention->material = mention->measure = NULL;
	mention->measure_forms = 0;
	memset(mention->cues, 0, sizeof(mention->cues));
	if (site)
		mention->cues[RC_CUE_SITE / 64] |= UINT64_C(1) << (RC_CUE_SITE % 64);
	return status;
}

static inline bool
spells(const rc_mentions *mentions, int i, const char *word)
{
	const rc_mention *mention = &mentions->items[i];

	return mention->to - mention->from == strlen(word) &&
		   memcmp(mentions->text.data + mention->from, word, strlen(word)) == 0;
}

/* Small words inside names: "Serra do Sol", "Banco de la Nación". */
static bool
is_particle(const rc_mentions *mentions, int i)
{
	static const char *const particles[] = {"do", "da", "de", "del", "der", "la", "von", "van", "bin", "al"};

	for (size_t k = 0; k < sizeof(particles) / sizeof(particles[0]); k++)
	{
		if (spells(mentions, i, particles[k]))
			return true;
	}
	return false;
}

/* "von der Leyen": where the capital stands behind the small words from i on; i itself where there is none. */
static int
behind_particles(const rc_mentions *mentions, int i)
{
	int behind = i;

	while (behind < mentions->count && behind < i + 2 && is_particle(mentions, behind))
		behind++;
	return behind < mentions->count && in_name(&mentions->items[behind]) ? behind : i;
}

/* Where the run of capitalised words from first on ends, and how many of them no table knows. */
static int
name_run(const rc_mentions *mentions, int first, int *unknown)
{
	int last = first;

	*unknown = 0;
	while (last < mentions->count)
	{
		if (in_name(&mentions->items[last]) &&
			(last == first || !is_function_word(mentions->text, &mentions->items[last])))
			*unknown += mentions->items[last++].type == RC_WORD;
		else if (last > first && behind_particles(mentions, last) > last)
			last = behind_particles(mentions, last);
		/* "Merrow & Sons" */
		else if (last > first && last + 1 < mentions->count && spells(mentions, last, "&") &&
				 in_name(&mentions->items[last + 1]))
			last++;
		else
			break;
	}
	/* "Weaponized Monopoly: Beijing's ..." run together: a country at the end is no part of a name. */
	while (last > first + 1 && mentions->items[last - 1].entity != NULL &&
		   mentions->items[last - 1].entity->class == RC_COUNTRY)
		last--;
	/* "a Mineral Resource": what has an indefinite article is no name. */
	if (first > 0 && (spells(mentions, first - 1, "a") || spells(mentions, first - 1, "an") ||
					  spells(mentions, first - 1, "maiden")))
		*unknown = 0;
	return last;
}

static bool
ends_with(const rc_mentions *mentions, int i, const char *ending)
{
	const rc_mention *mention = &mentions->items[i];
	size_t len = strlen(ending);

	return mention->to - mention->from > len && memcmp(mentions->text.data + mention->to - len, ending, len) == 0;
}

/* Does the word end as nouns do that are no names ("Mining", "Separation"), or, as a plural, cannot have a singular verb? */
static bool
ends_like_noun(const rc_mentions *mentions, int i)
{
	static const char *const endings[] = {"ing", "ion", "ity", "ent",  "ism",  "nce",  "one",  "ody",  "ch",
										  "ers", "ors", "ies", "ists", "ants", "ions", "ings", "ents", "ives"};
	const rc_mention *mention = &mentions->items[i];

	for (size_t k = 0; k < sizeof(endings) / sizeof(endings[0]); k++)
	{
		size_t len = strlen(endings[k]);

		if (mention->to - mention->from <= len + 1 || ends_with(mentions, i, endings[k]))
			return true;
	}
	return false;
}

/* How far back a name is looked for that a sentence opens with. */
#define NAMED_BEFORE_REACH 4000

/* Has the text just before the sentence the same word with its capital behind a small word, as names have: "the miner Codelco"? */
static bool
is_named_before(const rc_mentions *mentions, int i)
{
	const char *text = mentions->text.data;
	const rc_mention *mention = &mentions->items[i];
	size_t len = mention->to - mention->from;
	size_t at = mentions->from > NAMED_BEFORE_REACH ? mentions->from - NAMED_BEFORE_REACH : 0;

	while (at + len < mentions->from)
	{
		const char *found = memchr(text + at, text[mention->from], mentions->from - len - at);

		if (found == NULL)
			return false;
		at = (size_t) (found - text);
		if (at >= 2 && text[at - 1] == ' ' && text[at - 2] >= 'a' && text[at - 2] <= 'z' &&
			memcmp(found, text + mention->from, len) == 0 &&
			!((found[len] >= 'a' && found[len] <= 'z') || (found[len] >= 'A' && found[len] <= 'Z')))
			return true;
		at++;
	}
	return false;
}

/* "Codelco produced 120,000 tonnes", "Codelco said": a verb that tells no number, behind what is no plural by its ending. */
static bool
does_or_tells(const rc_mentions *mentions, int i)
{
	const rc_mention *verb = i + 1 < mentions->count ? &mentions->items[i + 1] : NULL;

	if (verb == NULL || mentions->text.data[mentions->items[i].to - 1] == 's')
		return false;
	return spells(mentions, i + 1, "said") || spells(mentions, i + 1, "reported") ||
		   (rc_measure_reads(verb, RC_PAST) && i + 2 < mentions->count && mentions->items[i + 2].type == RC_QUANTITY);
}

/* "Codelco, the largest ...", "Codelco, which ...": is the word described between commas, as a name is? */
static bool
is_described(const rc_mentions *mentions, int i)
{
	static const char *const openers[] = {"the",    "a",     "an",  "which",    "whose", "based",
										  "listed", "owned", "one", "formerly", "now"};

	if (i + 2 >= mentions->count || !rc_is_mark(&mentions->items[i + 1], ','))
		return false;
	for (size_t k = 0; k < sizeof(openers) / sizeof(openers[0]); k++)
	{
		if (spells(mentions, i + 2, openers[k]))
			return true;
	}
	return false;
}

/* "is high, and", "was low for": an adjective and no more behind a verb of being. */
static bool
says_how_it_is(const rc_mentions *mentions, int i)
{
	const rc_mention *word = &mentions->items[i];
	const rc_mention *next = i + 1 < mentions->count ? &mentions->items[i + 1] : NULL;

	return !word->capital && !rc_has_cue(word, RC_CUE_ARTICLE) && word->quantity == NULL && word->material == NULL &&
		   !rc_has_cue(word, RC_CUE_ONE_OF) && !ends_with(mentions, i, "ing") && !ends_with(mentions, i, "ed") &&
		   (next == NULL || next->type == RC_MARK || rc_has_cue(next, RC_CUE_AND));
}

/* "Khorixas then aims to": the first word of the firm that the text speaks for, before what it does. */
static bool
opens_with_perspective(const rc_reading *reading, const rc_mentions *mentions, int i)
{
	const rc_mention *word = &mentions->items[i];
	int verb = i + 1;

	if (!names_perspective(reading->perspective, (rc_text){mentions->text.data + word->from, word->to - word->from}) ||
		ends_like_noun(mentions, i))
		return false;
	verb += spells(mentions, verb, "then") || spells(mentions, verb, "also") || spells(mentions, verb, "now");
	return verb < mentions->count &&
		   (rc_has_cue(&mentions->items[verb], RC_CUE_FORECAST) || rc_is_measure_verb(&mentions->items[verb]));
}

/*
 * What opens a sentence has a capital anyway: it is a name when all its
 * letters are capitals ("JARE"), or, being no noun by its ending, when a verb in
 * the singular ("Nolans has"), a possessive or a description between commas
 * follows, or the text has named it before.
 */
static bool
opens_with_name(const rc_reading *reading, const rc_mentions *mentions, int i)
{
	static const char *const verbs[] = {"is",       "was",    "has",      "plans",    "expects",  "aims",
										"operates", "owns",   "holds",    "boasts",   "hopes",    "says",
										"produces", "mines",  "accounts", "supplies", "controls", "intends",
										"acquired", "bought", "agreed",   "signed",   "became",   "announced"};
	const rc_mention *mention = &mentions->items[i];
	const char *text = mentions->text.data;
	size_t capitals = 0;
	size_t inner = 0;

	for (size_t at = mention->from; at < mention->to; at++)
	{
		capitals += text[at] >= 'A' && text[at] <= 'Z';
		inner +=
			at > mention->from && text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] != '-' && text[at - 1] != '\'';
	}
	if ((capitals >= 3 && capitals == mention->to - mention->from) ||
		/* "REalloys", "NioCorp" */
		(inner > 0 && capitals < mention->to - mention->from))
		return true;
	if (rc_full_name(reading, (rc_text){text + mention->from, mention->to - mention->from}).data != NULL)
		return true;
	if (opens_with_perspective(reading, mentions, i))
		return true;
	/* "Reportedly, the mine in ..." is no description of somebody. */
	if (ends_like_noun(mentions, i) || (ends_with(mentions, i, "ly") && rc_is_mark(&mentions->items[i + 1], ',')))
		return false;
	if (is_described(mentions, i) || does_or_tells(mentions, i) || is_named_before(mentions, i) ||
		(i + 2 < mentions->count && rc_is_mark(&mentions->items[i + 1], '\'')))
		return true;
	/* "Kestrel will become", not "Exposure will be high"; what several do looks alike, so that no plural is one. */
	if (i + 2 < mentions->count && rc_has_cue(&mentions->items[i + 1], RC_CUE_FORECAST) &&
		ends_with(mentions, i + 1, " be") && text[mention->to - 1] != 's')
		return rc_has_cue(&mentions->items[i + 2], RC_CUE_ARTICLE) || mentions->items[i + 2].entity != NULL ||
			   rc_has_cue(&mentions->items[i + 2], RC_CUE_LAND_REF);
	if (i + 2 < mentions->count && text[mention->to - 1] != 's' && rc_spells_of(mentions, i + 1, RC_SPELT_MODAL))
		return !rc_has_cue(&mentions->items[i + 2], RC_CUE_COPULA) ||
			   (i + 3 < mentions->count && rc_has_cue(&mentions->items[i + 3], RC_CUE_ARTICLE));
	for (size_t k = 0; i + 1 < mentions->count && k < sizeof(verbs) / sizeof(verbs[0]); k++)
	{
		/* "Similar controls on graphite followed", "Exposure is high" */
		if (spells(mentions, i + 1, verbs[k]))
			return i + 2 >= mentions->count ||
				   !(rc_has_cue(&mentions->items[i + 2], RC_CUE_ON) || (k < 2 && says_how_it_is(mentions, i + 2)));
	}
	return false;
}

/*
 * "Castilloux told", "Bessent also said": does a word for saying follow the
 * run that ends before mention `behind`?  Who says something has a name,
 * unless several do ("Analysts say") or the noun is one by its ending.
 */
static bool
speaks(const rc_mentions *mentions, int last)
{
	static const char *const adverbs[] = {"also", "has", "had", "himself", "herself", "recently", "later"};
	int verb = last;

	for (size_t k = 0; verb < mentions->count && k < sizeof(adverbs) / sizeof(adverbs[0]); k++)
		verb += spells(mentions, verb, adverbs[k]);
	return verb < mentions->count && rc_has_cue(&mentions->items[verb], RC_CUE_SAID) && mentions->items[verb].latin &&
		   mentions->items[verb].measure == NULL && !ends_with(mentions, last - 1, "ts") &&
		   !ends_with(mentions, last - 1, "rs") && !ends_with(mentions, last - 1, "es") &&
		   !ends_with(mentions, last - 1, "ing") && !ends_with(mentions, last - 1, "ion") &&
		   !ends_with(mentions, last - 1, "ials") && mentions->items[last - 1].to - mentions->items[last - 1].from >= 3;
}

/* One unknown word is a name inside a sentence only: what opens one, or follows a mark or a number, seldom is. */
static bool
is_single_name(const rc_reading *reading, const rc_mentions *mentions, int i)
{
	const rc_mention *before = i > 0 ? &mentions->items[i - 1] : NULL;

	/* "Iluka Resources Limited": the end of a name that a table knows without it. */
	if (before != NULL && rc_is_firm(before) && rc_is_legal_form(mentions->text, &mentions->items[i]))
		return false;
	/* "Stage 3", "Announcement 18", "Decree No. 5" */
	if (i + 1 < mentions->count && (spells(mentions, i + 1, "No") || spells(mentions, i + 1, "No.")))
		return false;
	if (i + 1 < mentions->count && mentions->items[i + 1].type == RC_QUANTITY &&
		mentions->items[i + 1].quantity->kind == RC_Q_NUMBER)
		return false;
	if ((before == NULL || before->type == RC_MARK) && speaks(mentions, i + 1))
		return true;
	/* "In 2003 Xstrata acquired" */
	if (before == NULL || (i == 1 && before->type == RC_TIME))
		return opens_with_name(reading, mentions, i);
	return (before->type == RC_WORD || before->type == RC_TERM) && !rc_has_cue(before, RC_CUE_TO) &&
		   mentions->items[i].to - mentions->items[i].from >= 4;
}

static bool
is_emphasis(const rc_mention *mention)
{
	return rc_is_mark(mention, '*') || rc_has_cue(mention, RC_CUE_MASKED);
}

/*
 * Do the capitalised words [first, last) head a paragraph or an item of a list
 * ("**Circular Economy Focus**: ...", "* Growth Trend: ...") rather than name
 * somebody?  Only what stands between the beginning of a sentence, or a mark of
 * emphasis or of a list, and a colon.
 */
static bool
is_heading(const rc_mentions *mentions, int first, int last)
{
	while (last < mentions->count && is_emphasis(&mentions->items[last]))
		last++;
	/* "Import Sources (2020-23): ..." */
	if (first == 0 && last + 2 < mentions->count && rc_is_mark(&mentions->items[last], '(') &&
		rc_is_mark(&mentions->items[last + 2], ')'))
		last += 3;
	if (last >= mentions->count || !rc_is_mark(&mentions->items[last], ':'))
		return false;
	if (first == 0)
		return true;
	return first > 0 && (is_emphasis(&mentions->items[first - 1]) || rc_is_mark(&mentions->items[first - 1], '-') ||
						 rc_is_mark(&mentions->items[first - 1], '#'));
}

/* Moves a mention of the row to the end of those that stay. */
static inline void
keep_mention(rc_mentions *mentions, int i, int *kept)
{
	if (*kept < i)
		mentions->items[*kept] = mentions->items[i];
	(*kept)++;
}

/* "Enter Critical Metals Corp": a word that only opens the sentence before a firm that the tables know. */
static bool
opens_before_firm(const rc_mentions *mentions, int first, int last)
{
	return first == 0 && last == first + 2 && mentions->items[first].type == RC_WORD &&
		   rc_is_company(&mentions->items[first + 1]);
}

/* In a sentence that lets somebody speak: words that mean nothing else, as the names of persons are. */
static bool
may_be_speaker(const rc_mentions *mentions, int first, int last)
{
	if ((mentions->cues[RC_CUE_SAID / 64] & UINT64_C(1) << RC_CUE_SAID % 64) == 0)
		return false;
	for (int i = first; i < last; i++)
	{
		if (mentions->items[i].type != RC_WORD && !is_particle(mentions, i))
			return false;
	}
	return true;
}

/* "Infrastructure Law", "the Harris Administration": does the run name a paper, a scheme or an office, none of whom owns or makes anything? */
static bool
names_no_doer(const rc_mentions *mentions, int last)
{
	static const char *const nouns[] = {"law",       "act",        "bill",     "administration", "program",
										"programme", "initiative", "strategy", "treaty",         "agreement",
										"order",     "investment", "report",   "review",         "committee",
										"campaign",  "framework"};

	for (size_t k = 0; k < sizeof(nouns) / sizeof(nouns[0]); k++)
	{
		if (spells(mentions, last - 1, nouns[k]))
			return true;
	}
	return false;
}

/* Nordtellur公司, 矿企Norrtell: one unknown word in a Chinese sentence is a name beside a noun for firms. */
static bool
is_single_name_in_chinese(const rc_mentions *mentions, int i)
{
	const rc_mention *mention = &mentions->items[i];
	const char *text = mentions->text.data;

	return mention->latin && mention->type == RC_WORD && mention->to - mention->from >= 4 &&
		   text[mention->from + 1] >= 'a' && text[mention->from + 1] <= 'z' &&
		   (rc_spells_of(mentions, i + 1, RC_SPELT_FIRM_ZH) || rc_spells_of(mentions, i - 1, RC_SPELT_FIRM_ZH));
}

/* Is the run [first, last) a name? */
static bool
is_name(const rc_reading *reading, const rc_mentions *mentions, int first, int last, bool firms)
{
	if (firms && !rc_names_firm(mentions->text, &mentions->items[first], last - first) &&
		!may_be_speaker(mentions, first, last))
		return false;
	if (last - first > 1 && names_no_doer(mentions, last))
		return false;
	/* "Energy Insight 132": the heading of a series. */
	if (first == 0 && last + 1 == mentions->count && mentions->items[last].quantity != NULL &&
		mentions->items[last].quantity->kind == RC_Q_NUMBER)
		return false;
	return (last - first > 1 || (mentions->chinese ? is_single_name_in_chinese(mentions, first)
												   : is_single_name(reading, mentions, first))) &&
		   !opens_before_firm(mentions, first, last) && !is_heading(mentions, first, last);
}

/* "spokesperson He Yongqian": a Chinese surname that reads like a small word, with its capital inside the sentence. */
static bool
is_surname_first(const rc_mentions *mentions, int i)
{
	static const char *const surnames[] = {"He", "An", "So", "You", "She"};
	bool surname = false;

	for (size_t k = 0; k < sizeof(surnames) / sizeof(surnames[0]); k++)
		surname |= spells(mentions, i, surnames[k]);
	return surname && i > 0 && i + 1 < mentions->count && mentions->items[i - 1].type != RC_MARK &&
		   !mentions->items[i - 1].capital && in_name(&mentions->items[i + 1]) &&
		   mentions->items[i + 1].type == RC_WORD;
}

/* "Shares in", "Output of": a term that ends in a small word leads up to a name. */
static bool
leads_up(const rc_mentions *mentions, int i)
{
	const char *text = mentions->text.data;
	size_t at = mentions->items[i].to;

	while (at > mentions->items[i].from && text[at - 1] != ' ')
		at--;
	return mentions->items[i].type == RC_TERM && at > mentions->items[i].from && text[at] >= 'a' && text[at] <= 'z';
}

/* "Pangwa Minerals Ltd", in Chinese also "Global Advanced Metals": does a firm have the name of the place at `first`, of a paper, or of the world? */
static bool
opens_firm_name(const rc_mentions *mentions, int first, int last)
{
	const rc_mention *mention = &mentions->items[first];

	return (rc_is_place(mention) || (mention->entity != NULL && mention->entity->class == RC_MEDIA) ||
			(mentions->chinese && mention->entity != NULL && !rc_is_company(mention))) &&
		   rc_names_firm(mentions->text, &mentions->items[first], last - first);
}

/* "Pangwa", behind "Pangwa Minerals": makes a name of a place after which the text has named a firm. */
static void
read_firm_named_after(const rc_reading *reading, rc_mentions *mentions, int i)
{
	rc_text firm = rc_firm_named_after(reading, mentions, i);

	if (firm.data == NULL)
		return;
	mentions->items[i].name = firm;
	mentions->items[i].type = RC_PROPER;
	mentions->items[i].entity = NULL;
}

rc_status
rc_names_find(const rc_reading *reading, rc_mentions *mentions, bool firms, rc_error *error)
{
	rc_status status = RC_OK;
	int kept = 0;
	int i = 0;

	while (i < mentions->count && status == RC_OK)
	{
		int unknown = 0;
		int last = i;
		int first = i;

		/* Most mentions are no part of a name, and no firm. */
		if (!mentions->items[i].capital && mentions->items[i].entity == NULL)
		{
			keep_mention(mentions, i++, &kept);
			continue;
		}
		if (in_name(&mentions->items[i]) &&
			(!is_function_word(mentions->text, &mentions->items[i]) || is_surname_first(mentions, i)))
			last = name_run(mentions, i, &unknown);
		while (first < last && ((mentions->items[first].entity != NULL && !opens_firm_name(mentions, first, last)) ||
								rc_has_cue(&mentions->items[first], RC_CUE_ACCORDING_TO) || leads_up(mentions, first)))
			first++;
		if ((unknown > 0 || (last - i > 1 && opens_firm_name(mentions, i, last))) &&
			is_name(reading, mentions, first, last, firms))
		{
			for (; i < first; i++)
				keep_mention(mentions, i, &kept);
			status = merge_name(reading, mentions, first, last, &mentions->items[kept++], error);
			i = last;
		}
		else
		{
			read_firm_named_after(reading, mentions, i);
			if (rc_is_company(&mentions->items[i]))
				rc_remember_acronym(reading, mentions, i + 1, mentions->items[i].name);
			do
				keep_mention(mentions, i++, &kept);
			while (i < last);
		}
	}
	mentions->count = kept;
	return status;
}
