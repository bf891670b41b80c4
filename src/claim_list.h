/*-------------------------------------------------------------------------
 *
 * claim_list.h
 *		The state of aggregates over claims: all of them, in no order.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_CLAIM_LIST_H
#define RARECLAIMS_CLAIM_LIST_H

#include "core/base/arena.h"
#include "core/compare/camps.h"

typedef struct claim_list claim_list;

/*
 * The claims of the state, read, in the order in which they came; *count of
 * them.  They point into the state.
 */
extern rc_told *claim_list_read(const claim_list *list, size_t *count);

#endif /* RARECLAIMS_CLAIM_LIST_H */
