/*-------------------------------------------------------------------------
 *
 * speaker.c
 *		Whom a text lets speak: by what name, by what pronoun, and how long.
 *
 * A text gives a full name once and goes on with the surname, "he", "the
 * study".  Words in quotation marks belong to whom the sentences around them
 * name: what was quoted goes on until the marks are closed, and beyond where
 * the next sentence is a quotation of its own.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/speaker.h"

#include <string.h>

#include "base/utf8.h"

/*-------------------------------------------------------------------------
 * Names
 *-------------------------------------------------------------------------
 */

/* Words before names that say what somebody is. */
static const char *const titles[] = {
	"Ambassador",
	"Analyst",
	"Analysts",
	"Broker",
	"CEO",
	"Campaigners",
	"Chair",
	"Chairman",
	"Chairwoman",
	"Chief",
	"Commerce",
	"Commissioner",
	"Congressman",
	"Consultancy",
	"Deputy",
	"Director",
	"Dr",
	"Dr.",
	"Economist",
	"Economy",
	"Energy",
	"Executive",
	"Finance",
	"Financial",
	"Foreign",
	"Founder",
	"General",
	"Geologist",
	"Governor",
	"Industry",
	"Interior",
	"Managing",
	"Miner",
	"Minister",
	"Mr",
	"Mr.",
	"Mrs",
	"Mrs.",
	"Ms",
	"Ms.",
	"Officer",
	"Operating",
	"Premier",
	"President",
	"Prime",
	"Prof.",
	"Professor",
	"Rep.",
	"Researcher",
	"Resources",
	"Secretary",
	"Sen.",
	"Senator",
	"Senior",
	"Spokesman",
	"Spokesperson",
	"Spokeswoman",
	"State",
	"Trade",
	"Treasurer",
	"Treasury",
	"Under",
	"Undersecretary",
	"Vice",
	"CFO",
	"Chancellor",
	"Representative",
};

static bool
is_title_word(const char *word, size_t len)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
	{
		if (strlen(titles[i]) == len && memcmp(titles[i], word, len) == 0)
			return true;
	}
	return false;
}

/* "Chief Executive Anneli Kask", "Trade Minister Don Farrell": what stands up to the last word of a title is no part of the name. */
static rc_text
without_title(rc_text name)
{
	size_t skip = 0;

	for (size_t at = 0; at < name.len; at++)
	{
		const char *space = memchr(name.data + at, ' ', name.len - at);

		if (space == NULL)
			break;
		if (is_title_word(name.data + at, (size_t) (space - name.data) - at))
			skip = (size_t) (space + 1 - name.data);
		at = (size_t) (space - name.data);
	}
	return (rc_text){name.data + skip, name.len - skip};
}

static bool
is_letter(char c)
{
	return (unsigned) ((c | 0x20) - 'a') < 26 || (unsigned char) c >= 0x80;
}

/* Where the word of letters begins that ends at `to`; a full stop or hyphen may belong to it. */
static size_t
word_start(rc_text text, size_t to)
{
	size_t at = to;

	while (at > 0 && (is_letter(text.data[at - 1]) || text.data[at - 1] == '.' || text.data[at - 1] == '-'))
		at--;
	return at;
}

/* "van", "de la": small words inside names. */
static bool
is_particle(rc_text text, size_t from, size_t to)
{
	static const char *const particles[] = {"al",  "bin", "da", "de", "del", "den",
											"der", "di",  "du", "la", "van", "von"};

	for (size_t i = 0; i < sizeof(particles) / sizeof(particles[0]); i++)
	{
		if (strlen(particles[i]) == to - from && memcmp(particles[i], text.data + from, to - from) == 0)
			return true;
	}
	return false;
}

/* Is text[from, to) a word that a person could be called by: with a capital, no title, and of no meaning to us? */
static bool
is_given_name(rc_text text, size_t from, size_t to)
{
	size_t end = from;
	int count = 0;

	if (to - from < 2 || text.data[from] < 'A' || text.data[from] > 'Z' || is_title_word(text.data + from, to - from))
		return false;
	return rc_lexicon_match((rc_text){text.data, to}, from, &end, &count) == NULL;
}

/* Where the given names begin that stand before the surname at `at`; `at` itself where there are none. */
static size_t
given_names(rc_text text, size_t at)
{
	size_t start = at;

	for (int words = 0; words < 4 && start >= 2 && text.data[start - 1] == ' '; words++)
	{
		size_t to = start - 1;
		size_t from = word_start(text, to);
		bool initial = to - from == 2 && text.data[to - 1] == '.';

		if (from == to || (!initial && !is_particle(text, from, to) && !is_given_name(text, from, to)))
			break;
		start = from;
		if (!initial && !is_particle(text, from, to))
			return start;
	}
	return at;
}

/* Bytes before a surname in which its full name is looked for. */
#define FULL_NAME_REACH 16384

/* The first place before the sentence where given names stand before the surname: the full name, else the surname. */
static rc_text
full_name(const rc_mentions *mentions, rc_text surname)
{
	rc_text text = mentions->text;
	size_t at = mentions->from > FULL_NAME_REACH ? mentions->from - FULL_NAME_REACH : 0;
	const char *found;

	while (at + surname.len < mentions->from &&
		   (found = memchr(text.data + at, surname.data[0], mentions->from - surname.len - at)) != NULL)
	{
		at = (size_t) (found - text.data);
		if (memcmp(found, surname.data, surname.len) == 0 && !is_letter(found[surname.len]))
		{
			size_t start = given_names(text, at);

			if (start < at)
				return (rc_text){text.data + start, at + surname.len - start};
		}
		at++;
	}
	return surname;
}

rc_text
rc_speaker_name(const rc_mentions *mentions, const rc_mention *mention)
{
	rc_text name = mention->name;

	if (mention->type != RC_PROPER || !mention->latin)
		return name;
	/* A short name that stands for a firm's. */
	if (name.len > mention->to - mention->from)
		return name;
	name = without_title(name);
	if (name.len < 3 || memchr(name.data, ' ', name.len) != NULL || mentions->chinese)
		return name;
	return full_name(mentions, name);
}

/*-------------------------------------------------------------------------
 * Words for them
 *-------------------------------------------------------------------------
 */

/* Sentences over which "he" and "the report" still point back. */
#define SPEAKER_REACH 4

/* A person, as far as names tell: of two words and more, and no body that the tables know. */
static bool
is_person(rc_text name, bool known)
{
	return !known && memchr(name.data, ' ', name.len) != NULL;
}

/* "the ministry", as against "a ministry" */
static bool
is_definite(const rc_reader *reader, int at)
{
	static const char *const words[] = {"the", "that", "this"};
	const char *first = reader->mentions.text.data + rc_at(reader, at)->from;

	return strncmp(first, "the ", 4) == 0 || strncmp(first, "The ", 4) == 0 ||
		   (at > 0 && RC_SPELLS_ANY(&reader->mentions, at - 1, words));
}

static rc_text
if_recent(rc_text name, int age)
{
	return age <= SPEAKER_REACH ? name : (rc_text){NULL, 0};
}

/* "The ministry said", "the study projects": a body of which the text has spoken before, by the sort of it. */
static rc_text
body_meant(const rc_reader *reader, int at)
{
	const rc_scene *scene = reader->scene;

	if (rc_spells_of(&reader->mentions, at, RC_SPELT_OFFICE) && scene->office_age <= scene->writer_age)
		return if_recent(scene->office, scene->office_age);
	return if_recent(scene->writer, scene->writer_age);
}

rc_text
rc_speaker_meant(const rc_reader *reader, int at)
{
	static const char *const organisations[] = {"it", "they"};
	static const rc_text nobody = {NULL, 0};
	const rc_mention *mention = rc_at(reader, at);
	const rc_scene *scene = reader->scene;

	if (rc_has_cue(mention, RC_CUE_COMPANY_REF))
		return rc_actor_name(reader, at);
	if (rc_has_cue(mention, RC_CUE_TELLER_REF) && is_definite(reader, at))
		return body_meant(reader, at);
	if (rc_has_cue(mention, RC_CUE_PERSON_REF))
		return scene->speaker_is_person ? if_recent(scene->speaker, scene->speaker_age) : nobody;
	if (RC_SPELLS_ANY(&reader->mentions, at, organisations))
		return scene->speaker_is_person ? nobody : if_recent(scene->speaker, scene->speaker_age);
	return nobody;
}

void
rc_speaker_remember(rc_reader *reader, rc_text speaker, bool known)
{
	reader->scene->speaker = speaker;
	reader->scene->speaker_is_person = is_person(speaker, known);
	reader->scene->speaker_age = 0;
	reader->scene->speaker_quoted = false;
}

/* Does somebody's writing or work stand right before the name: "a study by", "researchers at"? */
static bool
is_author(const rc_reader *reader, int at)
{
	for (int i = at - 1; i >= 0 && i >= at - 3 && rc_at(reader, i)->type != RC_MARK; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_AUTHOR))
			return true;
	}
	return false;
}

/* Remembers the bodies that the sentence names. */
static void
remember_bodies(rc_reader *reader)
{
	rc_scene *scene = reader->scene;
	rc_stretch all = {0, reader->mentions.count};

	for (int i = rc_next_in(reader, RC_ACTOR_SORT, all, 0); i < all.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, all, i + 1))
	{
		const rc_mention *mention = rc_at(reader, i);
		bool agency = mention->entity != NULL && mention->entity->class == RC_AGENCY;

		if (rc_has_cue(mention, RC_CUE_PERSON_REF))
			continue;
		if (agency && mention->entity->country != 0)
		{
			scene->office = mention->name;
			scene->office_age = 0;
		}
		else if (agency || (mention->type == RC_PROPER && mention->latin && is_author(reader, i)) ||
				 (mention->entity != NULL && mention->entity->class == RC_MEDIA && i == reader->source_at))
		{
			scene->writer = mention->name;
			scene->writer_age = 0;
		}
	}
}

/*-------------------------------------------------------------------------
 * Quotations
 *-------------------------------------------------------------------------
 */

/* Bytes of a paragraph in which a quotation mark is looked for. */
#define PARAGRAPH_REACH 2048

/* Where the paragraph of the byte begins; not found where it is too long. */
static bool
paragraph_start(rc_text text, size_t at, size_t *start)
{
	size_t limit = at > PARAGRAPH_REACH ? at - PARAGRAPH_REACH : 0;

	for (*start = at; *start > limit; (*start)--)
	{
		size_t end = *start - 1;

		if (text.data[end] != '\n')
			continue;
		while (end > 0 && text.data[end - 1] == ' ')
			end--;
		/* A line that is full of words runs on; one that ends with a mark, or is empty, does not. */
		if (end == 0 || !(is_letter(text.data[end - 1]) || text.data[end - 1] == ','))
			return true;
	}
	return *start == 0;
}

/* The quotation mark at `at`: '<' opens, '>' closes, '"' does either; 0 for none. */
static char
quotation_mark(rc_text text, size_t at, size_t to)
{
	if (text.data[at] == '"')
		return '"';
	if (text.data[at] != '\xE2' || at + 2 >= to || text.data[at + 1] != '\x80')
		return 0;
	return text.data[at + 2] == '\x9C' ? '<' : text.data[at + 2] == '\x9D' ? '>' : 0;
}

/* Goes over text[from, to) and tells whether a quotation is open behind it. */
static bool
quotation_open(rc_text text, size_t from, size_t to, bool open)
{
	for (size_t at = from; at < to; at++)
	{
		char mark = quotation_mark(text, at, to);

		if (mark != 0)
			open = mark == '<' || (mark == '"' && !open);
	}
	return open;
}

/* Behind the last byte of text[from, to) that a quotation mark begins with; 0 where none does. */
static size_t
last_quote(rc_text text, size_t from, size_t to)
{
	const char marks[] = {'"', '\xE2'};
	size_t behind = 0;

	for (size_t i = 0; i < sizeof(marks); i++)
	{
		const char *mark = text.data + from;

		while ((mark = memchr(mark, marks[i], (size_t) (text.data + to - mark))) != NULL)
		{
			size_t at = (size_t) (mark++ - text.data);

			if (at >= behind && quotation_mark(text, at, to) != 0)
				behind = at + 1;
		}
	}
	return behind;
}

/* May a quotation mark stand before the sentence in its paragraph?  The scene remembers the last one. */
static bool
follows_quote(const rc_reader *reader)
{
	rc_last_quote *quote = &reader->scene->quote;
	size_t from = reader->mentions.from;

	if (quote->sought < from)
	{
		size_t near = from > PARAGRAPH_REACH ? from - PARAGRAPH_REACH : 0;
		size_t behind = last_quote(reader->mentions.text, quote->sought > near ? quote->sought : near, from);

		if (behind > 0)
			quote->behind = behind;
		quote->sought = from;
	}
	return quote->behind > 0 && (quote->behind > from || from - quote->behind <= PARAGRAPH_REACH);
}

/* Bytes of marks that may stand behind a closing quotation mark, or between it and the end of the sentence. */
#define CLOSING_BYTES 8

/* Is the sentence part of a quotation from its first word on, or a whole one? */
static bool
begins_quoted(const rc_reader *reader, bool *open)
{
	const rc_mentions *mentions = &reader->mentions;
	rc_text text = mentions->text;
	size_t start;
	size_t near = mentions->to - mentions->from > CLOSING_BYTES ? mentions->to - CLOSING_BYTES : mentions->from;
	bool follows;
	bool opens;

	if (mentions->chinese || mentions->count == 0)
		return false;
	follows = follows_quote(reader);
	opens = rc_is_mark(&mentions->items[0], '"');
	if (!(follows || opens) || !paragraph_start(text, mentions->from, &start))
		return false;
	*open = follows && quotation_open(text, start, mentions->from, false);
	if (*open)
		return true;
	/* The mark that opens the sentence must not close before its end: “Made in China” is a plan. */
	return opens && quotation_open(text, mentions->from, near, false);
}

bool
rc_is_quoted_on(const rc_reader *reader)
{
	const rc_mentions *mentions = &reader->mentions;
	bool open = false;

	return begins_quoted(reader, &open) && quotation_open(mentions->text, mentions->from, mentions->to, open);
}

/* Does the sentence quote anything, or end so that a quotation follows? */
static bool
quotes(const rc_mentions *mentions)
{
	for (int i = 0; rc_may_have_mark(mentions, '"') && i < mentions->count; i++)
	{
		if (rc_is_mark(&mentions->items[i], '"'))
			return true;
	}
	return mentions->count > 0 && rc_is_mark(&mentions->items[mentions->count - 1], ':');
}

/* Is the one who speaks named inside the quotation?  Then it is somebody else's, who goes on. */
static bool
is_inside(const rc_reader *reader)
{
	rc_text text = reader->mentions.text;
	size_t start;

	return reader->source_at >= 0 && paragraph_start(text, reader->mentions.from, &start) &&
		   quotation_open(text, start, rc_at(reader, reader->source_at)->from, false);
}

void
rc_speaker_turn(rc_reader *reader)
{
	rc_scene *scene = reader->scene;
	bool open = false;

	if (reader->mentions.chinese)
		return;
	remember_bodies(reader);
	if (reader->source.data != NULL)
		scene->speaker_quoted = scene->speaker_age == 0 && quotes(&reader->mentions) &&
								!(begins_quoted(reader, &open) && is_inside(reader));
	else if (scene->speaker_quoted && scene->speaker_age == 1 && begins_quoted(reader, &open))
	{
		reader->source = scene->speaker;
		scene->speaker_age = 0;
	}
}
