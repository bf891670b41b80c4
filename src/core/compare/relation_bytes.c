/*-------------------------------------------------------------------------
 *
 * relation_bytes.c
 *		The quick look at two stored claims.
 *
 * Most pairs of a join are of different topics.  That shows in the header and
 * the names behind it, without reading either claim: which keeps the operator
 * fast enough to be used on every pair.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "claim/claim_bytes.h"
#include "compare/relation.h"

/* Measures that can be of one topic have one class; a coarser view than rc_topic_of's. */
static unsigned char
measure_class(unsigned char measure)
{
	switch (measure)
	{
		case RC_M_MINING:
			return RC_M_PRODUCTION;
		case RC_M_BAN:
		case RC_M_QUOTA:
			return RC_M_CONTROL;
		default:
			return measure;
	}
}

bool
rc_claim_bytes_unlike(const unsigned char *a, size_t a_len, const unsigned char *b, size_t b_len)
{
	const unsigned char *lengths_a = a + RC_AT_LENGTHS;
	const unsigned char *lengths_b = b + RC_AT_LENGTHS;
	size_t subject_a;
	size_t subject_b;
	size_t material;

	if (a_len < RC_HEADER || b_len < RC_HEADER)
		return false;
	if (a[RC_AT_KIND] != b[RC_AT_KIND])
		return true;
	if (a[RC_AT_MEASURE] != b[RC_AT_MEASURE] && measure_class(a[RC_AT_MEASURE]) != measure_class(b[RC_AT_MEASURE]))
		return true;

	/* The names: subject, then material. */
	subject_a = lengths_a[0];
	subject_b = lengths_b[0];
	material = lengths_a[1];
	if (material != lengths_b[1])
		return true;
	if (RC_HEADER + subject_a + material > a_len || RC_HEADER + subject_b + material > b_len)
		return false;
	if (memcmp(a + RC_HEADER + subject_a, b + RC_HEADER + subject_b, material) != 0)
		return true;
	if (a[RC_AT_KIND] == RC_RANK || a[RC_AT_KIND] == RC_EXCLUSIVE)
		return false;
	return subject_a != subject_b || memcmp(a + RC_HEADER, b + RC_HEADER, subject_a) != 0;
}
