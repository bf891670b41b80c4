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
 * For what comes from users in parts (make_claim, jsonb): words to codes and
 * numbers to numbers, with errors that name the field.
 */
extern rc_kind claim_read_kind(rc_text word);
extern rc_measure claim_read_measure(rc_text word);
extern rc_basis claim_read_basis(rc_text word);
extern rc_modality claim_read_modality(rc_text word);
extern rc_unit claim_read_unit(rc_text word);
extern rc_number claim_read_number(const char *field, Datum numeric);
extern uint8 claim_read_confidence(Datum numeric);

/* Supplies the unit that goes without saying, checks the claim and stores it. */
extern Datum claim_finish(rc_claim *claim);

/* The language that explanations are asked for in: en or zh. */
extern rc_language claim_read_language(const text *name);

/* A number as numeric; a fraction with at least 20 places. */
extern Datum claim_number_datum(rc_number number);
extern Datum claim_confidence_datum(uint8 hundredths);

#endif /* RARECLAIMS_CLAIM_H */
