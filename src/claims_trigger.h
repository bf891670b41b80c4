/*-------------------------------------------------------------------------
 *
 * claims_trigger.h
 *		What the back-fill has to know of the trigger.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_CLAIMS_TRIGGER_H
#define RARECLAIMS_CLAIMS_TRIGGER_H

#include "claims_table.h"
#include "utils/reltrigger.h"

/*
 * The claims table that a trigger of the source keeps.  A name without schema
 * is looked for in the schema of the source, not on the search_path, which is
 * that of whoever writes an article.
 */
extern Oid claims_trigger_target(Relation source, const Trigger *trigger, bool missing_ok);

#endif /* RARECLAIMS_CLAIMS_TRIGGER_H */
