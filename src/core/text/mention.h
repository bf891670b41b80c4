/*-------------------------------------------------------------------------
 *
 * mention.h
 *		The pieces of a sentence that mean something to us.
 *
 * A sentence is read once into a row of mentions: quantities, times, words
 * of the lexicon, names that no table knows, marks, and the remaining words.
 * Rules look at this row only; where it came from - spaces between words or
 * none, full-width digits, traditional characters - no longer shows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_MENTION_H
#define RC_MENTION_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "period/period.h"
#include "quantity/quantity.h"
#include "rc.h"
#include "text/ahead.h"

typedef enum rc_mention_type
{
	RC_WORD = 1, /* a word of no meaning to us */
	RC_MARK,     /* punctuation */
	RC_QUANTITY,
	RC_TIME,
	RC_TERM,  /* a word of the lexicon */
	RC_PROPER /* a name that stands in no table */
} rc_mention_type;

/*
 * What an entity is to the words around it, read off the preposition before
 * it, the possessive behind it, or its place.
 */
typedef enum rc_role
{
	RC_ROLE_NONE = 0,
	RC_ROLE_BARE,  /* no marker: subject before a verb, object behind it */
	RC_ROLE_OWNER, /* China's, Chinese, its, 中国的, with no preposition before it */
	RC_ROLE_OF,
	RC_ROLE_IN,
	RC_ROLE_TO,
	RC_ROLE_FROM,
	RC_ROLE_BY,
	RC_ROLE_ON,
	RC_ROLE_FOR,
	RC_ROLE_WITH,
	RC_ROLE_THAN /* compared with */
} rc_role;

#define RC_CUE_WORDS 3

typedef struct rc_mention
{
	rc_mention_type type;
	size_t from, to; /* bytes */

	/* Of a term: its readings, one of each table at most; a proper name has none of them. */
	const rc_meaning *entity;
	const rc_meaning *material;
	const rc_meaning *measure;
	unsigned measure_forms; /* RC_FORM_BIT of each form in which it reads as that measure */
	uint64_t cues[RC_CUE_WORDS];

	const rc_quantity *quantity;
	const rc_time *time;

	rc_text name; /* canonical, of an entity or a proper name */
	rc_role role; /* of an entity, a proper name or a pronoun */
	bool owner;   /* possessive or adjective, whatever the role: "from China's mines" */
	char mark;    /* of a mark, folded to ASCII: , ; : . ( ) " - ' (possessive) & (、) */
	bool latin;   /* written in Latin letters or digits */
	bool capital; /* begins with a capital letter */
	bool tight;   /* no space before it */
} rc_mention;

/*
 * Before the first mention and behind the last stand so many that are nothing:
 * of no type, and without any word.  Rules look at the neighbours of a mention
 * without asking whether there are any.
 */
#define RC_MENTION_MARGIN 4

/* What is looked for most: see places.h. */
typedef enum rc_sort
{
	RC_ACTOR_SORT, /* an entity, a name or a pronoun */
	RC_MATERIAL_SORT,
	RC_MEASURE_SORT,
	RC_TIME_SORT,
	RC_VALUE_SORT,
	RC_SORTS
} rc_sort;

typedef struct rc_mentions
{
	rc_text text;
	size_t from, to;
	rc_mention *items; /* with margins */
	int count;
	/* What some mention of the sentence has, so that what none has is not looked for; a word that a name has taken in still counts. */
	uint64_t cues[RC_CUE_WORDS];
	uint64_t measures; /* RC_MEASURE_BIT of each */
	uint64_t marks;    /* RC_MARK_BIT of each */
	uint64_t *places;  /* of each sort, once clauses are cut */
	int place_words;   /* of one sort */
	bool compares;     /* a time that something is compared with */
	bool chinese;      /* most of the sentence is */
	bool title;        /* a headline in title case: capitals name nothing */
} rc_mentions;

/* Short names that the article has made known: "Brazilian Rare Earths (BRE)", "Kestrel" for "Kestrel Minerals". */
#define RC_SHORT_NAMES 12
typedef struct rc_short_names
{
	struct
	{
		rc_text brief, full;
	} items[RC_SHORT_NAMES]; /* the one told last is at told - 1, modulo the limit */
	int told;
} rc_short_names;

/* What reading a sentence needs besides its text. */
typedef struct rc_reading
{
	rc_engine *engine;
	rc_arena *arena;        /* of the sentence */
	rc_arena *names;        /* of the article: names that the text itself does not spell in one piece */
	rc_time_context *times; /* moved along */
	const rc_ahead *ahead;  /* figures that have been read, or NULL */
	rc_short_names *shorts; /* of the article, or NULL */
	rc_text perspective;    /* a name that "we" and this name itself stand for */
	bool field;             /* the article has spoken of the field: ambiguous words count; set by reading */
	bool no_repair;
} rc_reading;

/*
 * Reads text[from, to).  *worth is false where the sentence has nothing that
 * a claim could be made of; then only firms are looked for among its names.
 */
extern rc_status rc_mentions_read(rc_reading *reading, rc_text text, size_t from, size_t to, rc_mentions *mentions,
								  bool *worth, rc_error *error);

static inline bool
rc_has_cue(const rc_mention *mention, rc_cue cue)
{
	return (mention->cues[cue / 64] & UINT64_C(1) << (cue % 64)) != 0;
}

/*
 * Sets of cues, asked for at once: RC_CUE_SET(NAMES) is an initializer where
 *		#define NAMES(word) (RC_CUE_PART(word, UP) | RC_CUE_PART(word, DOWN))
 */
typedef struct rc_cue_set
{
	uint64_t words[RC_CUE_WORDS];
} rc_cue_set;

#define RC_CUE_PART(word, name) ((uint64_t) (RC_CUE_##name / 64 == (word)) << (RC_CUE_##name % 64))
#define RC_CUE_SET(names)                                                                                              \
	{                                                                                                                  \
		{                                                                                                              \
			names(0), names(1), names(2)                                                                               \
		}                                                                                                              \
	}
_Static_assert(RC_CUE_COUNT <= 64 * RC_CUE_WORDS, "RC_CUE_SET fills in all words");

static inline bool
rc_any_cue(const uint64_t cues[RC_CUE_WORDS], const rc_cue_set *set)
{
	return (cues[0] & set->words[0]) != 0 || (cues[1] & set->words[1]) != 0 || (cues[2] & set->words[2]) != 0;
}

/* May any mention of the sentence have the cue? */
static inline bool
rc_may_have_cue(const rc_mentions *mentions, rc_cue cue)
{
	return (mentions->cues[cue / 64] & UINT64_C(1) << (cue % 64)) != 0;
}

/* Some marks have the same bit: what the sentence may have, it need not have. */
#define RC_MARK_BIT(mark) (UINT64_C(1) << ((mark) &63))

static inline bool
rc_may_have_mark(const rc_mentions *mentions, char mark)
{
	return (mentions->marks & RC_MARK_BIT(mark)) != 0;
}

#define RC_MEASURE_BIT(measure) (UINT64_C(1) << (measure))

/* An entity, a proper name, or a pronoun for one. */
static inline bool
rc_is_actor(const rc_mention *mention)
{
	return mention->entity != NULL || mention->type == RC_PROPER;
}

/* The same, and pronouns. */
static inline bool
rc_may_act(const rc_mention *mention)
{
	return rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT) || rc_has_cue(mention, RC_CUE_PRONOUN_THEY) ||
		   rc_has_cue(mention, RC_CUE_COMPANY_REF);
}

/* A company that the tables know; and any name that may be one. */
static inline bool
rc_is_company(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_COMPANY;
}

static inline bool
rc_is_firm(const rc_mention *mention)
{
	return mention->type == RC_PROPER || rc_is_company(mention);
}

static inline bool
rc_is_place(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_PLACE;
}

/* Does the mention name the world? */
static inline bool
rc_names_world(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_THE_WORLD;
}

/* May the mention be the name of a mine or plant: a place, or a name that no table has? */
static inline bool
rc_may_name_site(const rc_mention *mention)
{
	return mention->type == RC_PROPER || rc_is_place(mention);
}

/* What takes materials: wind turbines, 机器人. */
static inline bool
rc_is_use(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_USE;
}

/* An agency that stands for its country: the Pentagon, 商务部. */
static inline bool
rc_is_government(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_AGENCY && mention->entity->country != 0;
}

static inline rc_measure
rc_measure_of(const rc_mention *mention)
{
	return mention->measure != NULL ? (rc_measure) mention->measure->concept : RC_M_NONE;
}

#define RC_FORM_BIT(form) (1u << (form))

static inline bool
rc_measure_reads(const rc_mention *mention, rc_form form)
{
	return (mention->measure_forms & RC_FORM_BIT(form)) != 0;
}

static inline bool
rc_is_measure_verb(const rc_mention *mention)
{
	return rc_measure_reads(mention, RC_VERB) || rc_measure_reads(mention, RC_PAST);
}

/* Gives a mention of the sentence the cue. */
static inline void
rc_set_cue(rc_mentions *mentions, rc_mention *mention, rc_cue cue)
{
	uint64_t bit = UINT64_C(1) << (cue % 64);

	mention->cues[cue / 64] |= bit;
	mentions->cues[cue / 64] |= bit;
}

static inline bool
rc_is_mark(const rc_mention *mention, char mark)
{
	return mention->type == RC_MARK && mention->mark == mark;
}

/* "and", 、: joins two of a list. */
static inline bool
rc_is_joint(const rc_mention *mention)
{
	return rc_is_mark(mention, '&') || rc_has_cue(mention, RC_CUE_AND);
}

#endif /* RC_MENTION_H */
