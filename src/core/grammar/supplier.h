/*-------------------------------------------------------------------------
 *
 * supplier.h
 *		Who is told to supply whom, before it is told how much of the imports that is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SUPPLIER_H
#define RC_SUPPLIER_H

#include "grammar/frame.h"

/* What the next clause tells the share of, when this one names a supplier of somebody; and whom 前者, 后者 will be. */
extern void rc_remember_supplier(rc_reader *reader, const rc_clause *clause);

/*
 * "China was the EU's largest supplier. Russia ranked second with 3,700 tonnes": does the English clause go on with another
 * of those from whom the one spoken of imports?
 */
extern bool rc_is_of_suppliers(const rc_reader *reader, const rc_clause *clause, rc_text who);

/* Whose imports the English text has just told parts of, else whom it speaks of. */
extern rc_text rc_importer_told(const rc_reader *reader);

/* "China is Japan's top source, providing 60% of its imports": does the sentence go on with imports that are from the supplier it told? */
extern bool rc_is_supplied(const rc_reader *reader, const rc_frame *frame, rc_text who);

#endif /* RC_SUPPLIER_H */
