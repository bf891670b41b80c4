/*-------------------------------------------------------------------------
 *
 * claim_bytes.h
 *		Where things stand in the stored form of a claim.
 *
 * For claim_bytes.c, which reads and writes it, and for comparisons that can be
 * made on the header alone; everybody else has rc_claim_view.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_CLAIM_BYTES_H
#define RC_CLAIM_BYTES_H

/* Places in the header. */
enum
{
	RC_AT_VERSION = 0,
	RC_AT_KIND = 1,
	RC_AT_MEASURE = 2,
	RC_AT_UNIT = 3,
	RC_AT_CURRENCY = 4, /* three letters, or zeros */
	RC_AT_BASIS = 7,
	RC_AT_VALUE = 8, /* flags, below */
	RC_AT_STANCE = 9,
	RC_AT_CONFIDENCE = 10,
	RC_AT_PERIOD_FROM = 11, /* three bytes each, big-endian: day since 0001-01-01 plus one, or 0 for none */
	RC_AT_PERIOD_TO = 14,
	RC_AT_ASOF = 17,
	RC_AT_LENGTHS = 20, /* of subject, material, scope, partner, source; 0 for none */
	RC_HEADER = 25
};

/* Flags of RC_AT_STANCE; its lowest two bits are the modality. */
#define RC_STANCE_MODALITY 0x03
#define RC_STANCE_POLARITY 0x04
#define RC_STANCE_HAS_SPAN 0x08

#endif /* RC_CLAIM_BYTES_H */
