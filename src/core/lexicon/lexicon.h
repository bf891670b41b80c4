/*-------------------------------------------------------------------------
 *
 * lexicon.h
 *		The words of the field, and finding them in text.
 *
 * The tables of src/core/lexicon/ are turned at build time, by compile.pl,
 * into constant arrays: a trie over folded text and the meanings of each
 * alias.  Nothing is set up at run time.
 *
 * Folding makes the spellings of one word alike: ASCII upper and lower case,
 * full-width and half-width forms, traditional and simplified characters,
 * typographic and plain apostrophes and hyphens, runs of white space.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_LEXICON_H
#define RC_LEXICON_H

#include "rc.h"

/* Which table a meaning is from. */
typedef enum rc_table
{
	RC_ENTITIES = 1,
	RC_MATERIALS,
	RC_MEASURES,
	RC_CUES,
	RC_UNITS
} rc_table;

/* What sort of entity: the class column of entities.tsv. */
typedef enum rc_entity_class
{
	RC_COUNTRY = 1,
	RC_BLOC, /* EU, WEST, "outside CN" ... */
	RC_THE_WORLD,
	RC_COMPANY,
	RC_AGENCY, /* stands for its country when it acts; named itself as a source */
	RC_MEDIA,
	RC_USE,   /* electric vehicles, wind turbines */
	RC_PLACE, /* a mine, a state, a city that is no capital */
	RC_SELF   /* we, our country, 我国 */
} rc_entity_class;

/* How the alias names its concept: the form column of the tables. */
typedef enum rc_form
{
	RC_NAME = 1,  /* China, 中国, exports, 出口量 */
	RC_ADJECTIVE, /* Chinese, global; "proven" */
	RC_PEOPLE,    /* Americans */
	RC_CAPITAL,   /* Beijing: the government, or the city */
	RC_VERB,      /* export, exports, exporting; 出口 is name and verb */
	RC_PAST,      /* exported: past tense or participle */
	RC_AGENT,     /* exporter, producer, 生产国 */
	RC_GERUND,    /* exporting, refining */
	RC_SYMBOL     /* Nd, Dy2O3: case matters */
} rc_form;

/* One meaning of an alias. */
typedef struct rc_meaning
{
	uint8_t table;     /* rc_table */
	uint8_t class;     /* rc_entity_class, for entities; else 0 */
	uint8_t form;      /* rc_form */
	uint8_t ambiguous; /* the word is usually something else: needs a word of the field beside it */
	uint16_t concept;  /* for measures an rc_measure, for cues an rc_cue; else an index into names */
	uint16_t country;  /* for agencies, companies, places: the concept of its country, else 0 */
} rc_meaning;

/*
 * The longest alias that begins at text[at], or NULL.  It must begin and end
 * at a word boundary, except between Chinese characters.  *end gets the byte
 * behind it; *count the number of meanings returned: those that ask for
 * capitals first, then in the order of the tables.  Shorter aliases that begin
 * there, or begin inside it, are not told.
 */
extern const rc_meaning *rc_lexicon_match(rc_text text, size_t at, size_t *end, int *count);

/*
 * The first alias that begins at or behind text[from] and before text[to];
 * *at gets where.  This is the quick way to read a stretch of text: go on from
 * *end.  What stands before from and behind to is seen when boundaries are
 * judged, and an alias may reach over to.
 */
extern const rc_meaning *rc_lexicon_next(rc_text text, size_t from, size_t to, size_t *at, size_t *end, int *count);

/* The name of a concept: "CN", "MP Materials", "rare earths", "account_for"; NULL where there is none. */
extern const char *rc_concept_name(rc_table table, uint16_t concept);

/* The concept of a name, or 0. */
extern uint16_t rc_concept_find(rc_table table, rc_text name);

/* rc_cue: one constant for each concept of cues.tsv, written by compile.pl. */
#include "lexicon/lexicon_cues.h"

/* rc_spelt: one constant for each list of words.tsv.  The lists are no part of the dictionary's automaton: see text/spelling.h. */
#include "lexicon/lexicon_words.h"

typedef struct rc_word_list
{
	uint64_t beginnings; /* rc_beginning() of each */
	uint16_t first, count;
} rc_word_list;

extern const rc_word_list rc_lexicon_lists[];
extern const rc_text rc_lexicon_spellings[];

#endif /* RC_LEXICON_H */
