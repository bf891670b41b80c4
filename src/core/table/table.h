/*-------------------------------------------------------------------------
 *
 * table.h
 *		Tables: each cell is read with what heads its column and its row.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_H
#define RC_TABLE_H

#include "grammar/slots.h"
#include "table/table_rows.h"

/* What the head of a column or a row says of its cells. */
struct rc_head
{
	rc_text subject;
	rc_text partner; /* "dependence on China" */
	rc_text use;     /* of a row: "electric vehicles", which has demand and consumption */
	bool world;      /* "Global production": nobody's */
	bool sum;        /* "Total", 合计 */
	rc_measure measure;
	bool quota;
	rc_measure instrument; /* of a restriction: the cells list what it limits */
	rc_materials materials;
	bool has_period;
	rc_period period;
	bool share;      /* "share", 占比, %: parts of what the column before counts */
	bool comparison; /* 同比, "change": against before, no amount and no part of anything */
	rc_basis basis;  /* of a comparison */
	bool counts;     /* "volume", 数量: what the title says */
	bool tariff;     /* percentages are rates of duty */
	bool forecast;
	bool has_unit;
	rc_quantity one; /* what the number 1 means: "(million tonnes)" */

	/* Of the cell that is being read. */
	rc_text outside;           /* whom the text spoke of before the table */
	rc_text whole;             /* of which its row is a part: "China's output by company" */
	bool stranger;             /* its row is about somebody or something that no table knows */
	rc_measure policy;         /* that the row tells of ... */
	const rc_materials *goods; /* ... limiting these, told with one cell of it; or NULL */
	bool lists_goods;          /* some cell of its row does so */
	int begins;                /* the mention with which the row begins */
};

typedef struct rc_text_table
{
	bool reading;                     /* the last line was a row */
	bool heads_open;                  /* ... of heads, and the next may be another one */
	bool chinese;                     /* the heads are */
	int columns;                      /* that have heads */
	int units;                        /* the column in which each row says its unit; 0: none */
	int lower;                        /* heads of a second level behind them, until the first row */
	int titled;                       /* lines that the title was taken from */
	rc_text outside;                  /* whom the text spoke of before the table */
	rc_head caption;                  /* of the last line in brackets: its unit is that of all tables */
	rc_head title;                    /* of the lines before the table */
	rc_head section;                  /* of the last row that has a name, and nothing else */
	rc_head row;                      /* of the first cells of the row */
	rc_head cell;                     /* of the cell that is being read: all of these together */
	rc_measure instrument;            /* that some row of the table has told */
	rc_materials goods;               /* that the row says are limited by it */
	rc_text target;                   /* ... towards whom */
	int goods_at;                     /* the column with which that is told; -1: none, or it has been told */
	bool lists_goods;                 /* ... and the row tells of a policy */
	bool stranger;                    /* the row is about what no table knows */
	int at;                           /* the column that is being read */
	int first;                        /* the column of the first cell of this piece of the row */
	int begins[RC_TABLE_COLUMNS + 1]; /* mentions of the cells, and behind the last of them */
	int cells;
	rc_head heads[RC_TABLE_COLUMNS]; /* of the columns that there are; last, since extract.c leaves them as they are */
} rc_text_table;

/* What the line is that begins at text[from]. */
typedef enum rc_row_kind
{
	RC_ROW_NONE = 0,
	RC_ROW_HEADS,
	RC_ROW_CELLS
} rc_row_kind;

extern rc_row_kind rc_row_at(rc_text text, size_t from, size_t to);

/* "Table 2. Output (tonnes)", "Annex. Quotas (tons)": does nothing but the name of a table stand before the byte in its line? */
extern bool rc_follows_table_name(rc_text text, size_t from);

/* Makes the table follow the lines of the text: those before it name it, its heads are read, and a row is taken apart. */
extern rc_status rc_table_entitle(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error);
extern rc_status rc_table_begin(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error);
extern rc_status rc_table_turn(rc_text_table *table, rc_engine *engine, rc_reader *reader, rc_error *error);

/* A full stop has cut a row in two: its cell goes on. */
extern void rc_table_go_on(rc_text_table *table, const rc_reader *reader);

/* Gives the numbers of a list, set in running text, the unit that its heading names. */
extern rc_status rc_list_turn(rc_engine *engine, rc_reader *reader, rc_error *error);

/*
 * The clause of a row is read next: tells the scene, and the reader, what its
 * cell is headed by.  False where the cell is the head of the row, which
 * states nothing.
 */
extern bool rc_table_enter(rc_text_table *table, rc_reader *reader, const rc_clause *clause);

/* Reads the unit that a head names, "(million tonnes)", 单位：吨, as the quantity of one of it. */
extern rc_status rc_head_read_unit(rc_engine *engine, rc_text text, size_t from, size_t to, rc_head *head,
								   rc_error *error);

/* The same of a cell that is nothing but a unit. */
extern rc_status rc_head_take_unit(rc_engine *engine, rc_text text, size_t from, size_t to, rc_head *head,
								   rc_error *error);

/* "2024e", "2024.12": times that are none in running text. */
extern void rc_head_read_time(rc_text text, size_t from, size_t to, rc_head *head);

/* What the mentions of a head name. */
extern void rc_head_read(const rc_reader *reader, rc_stretch stretch, bool of_row, rc_head *head);

/* Fills in what the head does not name from another one that stands above it. */
extern void rc_head_fill(rc_head *head, const rc_head *other);

/* Does the head name anything that a claim is made of? */
extern bool rc_head_names(const rc_head *head);

#endif /* RC_TABLE_H */
