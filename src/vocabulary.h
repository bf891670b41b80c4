/*-------------------------------------------------------------------------
 *
 * vocabulary.h
 *		Words of users' own, beside those of the built-in dictionary.
 *
 * A vocabulary is the rows of one name in the table claims_vocabulary.  Each
 * says what an alias stands for: something that the dictionary knows by other
 * words, or something of the user's own that it does not know.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_VOCABULARY_H
#define RARECLAIMS_VOCABULARY_H

#include "compat.h"
#include "core/rc.h"

/* Somebody or something that has a name; of the dictionary's own ones, there is a word for it in each language. */
typedef struct VocabularyConcept
{
	const char *name;
	const char *class;   /* as in entities.tsv, or material */
	const char *country; /* or "" */
	const char *english; /* or "" */
	const char *chinese;
	bool stands; /* its words can be put in place of others */
} VocabularyConcept;

typedef struct VocabularyWord
{
	rc_text spelling; /* each run of space and hyphens in it is one space */
	const VocabularyConcept *concept;
	bool own;                    /* not one of the dictionary */
	struct VocabularyWord *next; /* that begins alike; longer ones first */
} VocabularyWord;

#define VOCABULARY_BUCKETS 4096

typedef struct Vocabulary
{
	char *name;
	bool valid;
	bool transient; /* of a snapshot of this transaction */
	char version[17];
	int count;
	VocabularyWord *aliases;
	VocabularyWord *buckets[VOCABULARY_BUCKETS]; /* by the first two bytes */
	MemoryContext context;
	struct Vocabulary *next;
} Vocabulary;

/*
 * The vocabulary of that name, in the table of that schema, as it is now; an
 * error where there is none.  Valid until the next call.
 */
extern const Vocabulary *vocabulary_open(const char *name, Oid schema);

/* The bucket of aliases that begin with these two bytes. */
extern unsigned vocabulary_bucket(unsigned char first, unsigned char second);

/* The concepts of the dictionary. */
extern const VocabularyConcept known_concepts[];
extern const int known_concepts_count;

/* What is to be undone in claims found in a text whose words were exchanged: see reword.c. */
typedef struct Reworded Reworded;

/*
 * Exchanges the vocabulary's words in *body, and in *perspective.  Returns
 * NULL where nothing had to be.  Everything is in the current context.
 */
extern Reworded *reword(const Vocabulary *vocabulary, rc_text *body, rc_text *perspective);

/* Makes of a claim found in the new text the one that the old text states. */
extern void reword_back(const Reworded *reworded, rc_claim *claim);

#endif /* RARECLAIMS_VOCABULARY_H */
