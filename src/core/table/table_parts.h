/*-------------------------------------------------------------------------
 *
 * table_parts.h
 *		What the files on tables share: the cells of a row, their units, and when
 *		the heads of a table are known.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TABLE_PARTS_H
#define RC_TABLE_PARTS_H

#include "table/table.h"

/* Finds the cells of the row, which begins with column `column`. */
extern void rc_table_find_cells(rc_text_table *table, const rc_reader *reader, int column);

/* The mentions of the cell, without the border behind it; and its bytes. */
extern rc_stretch rc_table_cell(const rc_text_table *table, const rc_reader *reader, int cell);
extern void rc_table_cell_bytes(const rc_text_table *table, const rc_reader *reader, int cell, size_t *from,
								size_t *to);

/* A table begins with this line, unless one is being read. */
extern void rc_table_start(rc_text_table *table, const rc_reader *reader);

/* Does the row name anything in Chinese?  Heads say too little to tell by itself in what language their line is. */
extern bool rc_table_has_chinese(const rc_reader *reader);

/* The first row below the heads: now it is known how many columns they head. */
extern void rc_table_close_heads(rc_text_table *table);

/* Makes a number of a mention that is but a few digits: 2000 in a column of tonnes is no year. */
extern rc_status rc_table_make_number(rc_reader *reader, rc_mention *mention, rc_error *error);

/* Gives the bare numbers of the stretch their unit. */
extern rc_status rc_table_apply_unit(const rc_quantity *one, rc_reader *reader, rc_stretch stretch, bool cell,
									 rc_error *error);

#endif /* RC_TABLE_PARTS_H */
