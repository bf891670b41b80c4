/*-------------------------------------------------------------------------
 *
 * supplier.h
 *		Who is told to supply whom, before it is told how much of the imports that is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SUPPLIER_H
#define RC_SUPPLIER_H

#include "grammar/slots.h"

/* What the next clause tells the share of, when this one names a supplier of somebody; and whom 前者, 后者 will be. */
extern void rc_remember_supplier(rc_reader *reader, const rc_clause *clause);

#endif /* RC_SUPPLIER_H */
