/*-------------------------------------------------------------------------
 *
 * claim.h
 *		The SQL type claim as C functions see it.
 *
 * A claim datum is a varlena that holds the bytes of rc_claim_encode.  They
 * are read in place: packed, unaligned, without a copy unless the server
 * compressed them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_CLAIM_H
#define RARECLAIMS_CLAIM_H

#include "compat.h"
#include "core/rc.h"
#include "fmgr.h"

#define DatumGetClaimPP(datum) PG_DETOAST_DATUM_PACKED(datum)
#define PG_GETARG_CLAIM_PP(n) DatumGetClaimPP(PG_GETARG_DATUM(n))

/* Reads the claim; its names point into the varlena. */
extern void claim_view(const struct varlena *stored, rc_claim *claim);

/* Reads argument n of a function. */
#define CLAIM_ARG(n, claim) claim_view(PG_GETARG_CLAIM_PP(n), (claim))

/* A new datum of a claim that has passed rc_claim_check. */
extern Datum claim_store(const rc_claim *claim);

/*
 * "It can be ...": the words of the model that go with a kind and a measure,
 * 0 for any; NULL where there are none.
 */
extern char *claim_words_hint(rc_words words, int kind, int measure);

/*
 * For what comes from users in parts (make_claim, jsonb): words to codes and
 * numbers to numbers, with errors that name the field.  They are raised, or,
 * where context takes them, it is told by false.
 */
struct Node;
extern bool claim_read_kind(rc_text word, struct Node *context, rc_kind *kind);
extern bool claim_read_measure(rc_text word, struct Node *context, rc_measure *measure);
extern bool claim_read_basis(rc_text word, struct Node *context, rc_basis *basis);
extern bool claim_read_modality(rc_text word, struct Node *context, rc_modality *modality);
extern bool claim_read_unit(rc_text word, struct Node *context, rc_unit *unit);
extern bool claim_read_number(const char *field, Datum numeric, struct Node *context, rc_number *number);
extern bool claim_read_confidence(Datum numeric, struct Node *context, uint8 *hundredths);

/* Supplies the unit that goes without saying, checks the claim and stores it; 0 where context took an error. */
extern Datum claim_finish(rc_claim *claim, struct Node *context);

/* A claim from a JSON object of its fields; 0 where context took an error. */
extern Datum claim_of_jsonb(Datum jsonb, struct Node *context);

/* The language that explanations are asked for in: en or zh. */
extern rc_language claim_read_language(const text *name);

/* A number as numeric; a fraction with at least 20 places. */
extern Datum claim_number_datum(rc_number number);
extern Datum claim_confidence_datum(uint8 hundredths);

#endif /* RARECLAIMS_CLAIM_H */
