/*-------------------------------------------------------------------------
 *
 * table.h
 *		Tables of Markdown: each cell is read with what heads its column and its
 *		row.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_H
#define RC_TABLE_H

#include "slots.h"

/* Columns beyond these are read without their heads. */
#define RC_TABLE_COLUMNS 12

/* What the head of a column or a row says of its cells. */
struct rc_head
{
	rc_text subject;
	rc_measure measure;
	bool quota;
	rc_measure instrument; /* of a restriction: the cells list what it limits */
	rc_materials materials;
	bool has_period;
	rc_period period;
	bool share;      /* "share", 占比, %: parts of what the column before counts */
	bool comparison; /* 同比, "change": against before, no amount and no part of anything */
	bool has_unit;
	rc_quantity one; /* what the number 1 means: "(million tonnes)" */
};

typedef struct rc_text_table
{
	int columns;                     /* 0: no table is being read */
	rc_head title;                   /* of the line before the table */
	rc_head row;                     /* of the first cell of the row */
	rc_head cell;                    /* of the cell that is being read: all of these together */
	int at;                          /* its column */
	int seen;                        /* mentions of the row that have been looked at for its columns */
	rc_head heads[RC_TABLE_COLUMNS]; /* of the columns that there are; last, since extract.c leaves them as they are */
} rc_text_table;

/* Does a row begin at text[at]? */
extern bool rc_begins_row(rc_text text, size_t at);

/* Is the row that ends at text[to] the head of a table: is the next line a rule, |---|---|? */
extern bool rc_heads_table(rc_text text, size_t to);

/* Does a table begin behind the line that ends at text[to]? */
extern bool rc_entitles_table(rc_text text, size_t to);

/* A line that is no row: no table is being read, but it may be the title of the next. */
extern void rc_table_entitle(rc_text_table *table, const rc_reader *reader, bool titles);

/* Reads the heads of the columns. */
extern rc_status rc_table_begin(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error);

/* A row begins: its bare numbers get the units of their columns. */
extern rc_status rc_table_turn(rc_text_table *table, rc_reader *reader, rc_error *error);

/*
 * The clause of a row is read next: tells the scene, and the reader, what its
 * cell is headed by.  False where the cell is the head of the row, which
 * states nothing.
 */
extern bool rc_table_enter(rc_text_table *table, rc_reader *reader, const rc_clause *clause);

#endif /* RC_TABLE_H */
