/*-------------------------------------------------------------------------
 *
 * backfill.h
 *		The work of extract_claims_into, and its division into parts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RARECLAIMS_BACKFILL_H
#define RARECLAIMS_BACKFILL_H

#include "claims_table.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

typedef struct Backfill
{
	Oid source;
	Oid target;
	Oid schema; /* of the extension */
	const char *source_name;
	const char *key; /* names of columns; the last two can be NULL */
	const char *body;
	const char *published;
	const char *perspective;
	const char *vocabulary; /* or NULL */
	bool remove_gone;       /* the claims of articles that the source does not have any more */
	Oid key_type;
	bool by_trigger; /* the source keeps the target by trigger as well */
	int batch;
	pg_uuid_t job;
	TimestampTz next_notice;
	int64 extracted; /* by this session */
	int64 claims;
	int64 removed;
	int64 failed;
} Backfill;

/* A range of keys: at least from, less than to; NULL is open. */
typedef struct BackfillPart
{
	int number;
	char *from;
	char *to;
	bool waits; /* some of its articles were being written when it was first tried */
	TimestampTz taken;
	int64 extracted;
	int64 claims;
	int64 removed;
	int64 failed;
} BackfillPart;

/* All of these need SPI; each is part of a transaction that the caller ends. */

/* Finds the job that is under way, or makes a new one of all articles that there are. */
extern void backfill_begin(Backfill *backfill);

typedef enum BackfillTaken
{
	PART_TAKEN,
	PARTS_ELSEWHERE, /* the rest is in the hands of other sessions, who may yet let it fall */
	PARTS_DONE
} BackfillTaken;

/* Takes a part until the end of the transaction. */
extern BackfillTaken backfill_take_part(Backfill *backfill, BackfillPart *part);

/* It is done, or has to be looked at once more, when the others are done. */
extern void backfill_part_done(Backfill *backfill, const BackfillPart *part);
extern void backfill_part_waits(Backfill *backfill, const BackfillPart *part);

/* All parts are done.  To be called in a transaction of its own. */
extern void backfill_end(Backfill *backfill);

/* A line on how far it is, for a person. */
extern void backfill_notice(Backfill *backfill);

/* Keys as text and back, whatever the session's settings say of dates and numbers. */
extern int key_text_begin(void);
extern void key_text_end(int level);

#endif /* RARECLAIMS_BACKFILL_H */
