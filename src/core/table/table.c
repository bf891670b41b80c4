/*-------------------------------------------------------------------------
 *
 * table.c
 *		Tables: each cell is read with what heads its column and its row.
 *
 * A row is a sentence, and a cell one of its clauses.  A cell says little by
 * itself ("270,000"): before it is read, the scene and the reader are told
 * what the heads of its column and row name, so that rules find it as they
 * find what a list has left out.  A figure that stands alone in its cell has
 * a rule of its own, which asks the heads (rule_cell.c).
 *
 * However a table is set, its rows look alike here (table_rows.c).
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_parts.h"

#include "base/error.h"
#include "grammar/instrument.h"
#include "number/number.h"
#include "table/table_cells.h"

/* The title of a table is no longer than this, in bytes; longer lines are running text. */
#define TITLE_TEXT 200

/* Lines that a title is taken from at most. */
#define TITLE_LINES 3

rc_row_kind
rc_row_at(rc_text text, size_t from, size_t to)
{
	const char *wide = text.data + from;

	if (memchr(text.data + from, RC_HEAD_BORDER, to - from) != NULL)
		return RC_ROW_HEADS;
	if (memchr(text.data + from, RC_BORDER, to - from) != NULL)
		return RC_ROW_CELLS;
	while ((wide = memchr(wide, RC_WIDE_BORDER[0], (size_t) (text.data + to - wide))) != NULL)
	{
		if (rc_is_border(text, (size_t) (wide++ - text.data)))
			return RC_ROW_CELLS;
	}
	return RC_ROW_NONE;
}

/*-------------------------------------------------------------------------
 * Title
 *-------------------------------------------------------------------------
 */

/* Long lines, and whole sentences, are no titles. */
static bool
is_running_text(const rc_mentions *mentions)
{
	return mentions->to - mentions->from > TITLE_TEXT ||
		   (mentions->count > 0 && rc_is_mark(&mentions->items[mentions->count - 1], '.'));
}

/* "[Data in metric tons unless otherwise noted]": a line in brackets tells of the whole text. */
static bool
is_caption(const rc_mentions *mentions)
{
	rc_text text = mentions->text;

	return mentions->to > mentions->from && (text.data[mentions->from] == '[' || text.data[mentions->from] == '(');
}

/* A unit that it names is that of all tables below, until another caption names one. */
static rc_status
read_caption(rc_text_table *table, rc_engine *engine, const rc_mentions *mentions, rc_error *error)
{
	rc_head line = {.measure = RC_M_NONE};
	rc_status status = rc_head_read_unit(engine, mentions->text, mentions->from + 1, mentions->to, &line, error);

	if (status == RC_OK && line.has_unit)
		table->caption = line;
	return status;
}

/* Sentences between the quotas of a notice and the title of the table that parts them. */
#define QUOTA_REACH 3

/* "The quota for smelting is 81,000 tons. Distribution among the groups (tons)": is the English text at quotas? */
static bool
goes_on_with_quotas(const rc_reader *reader)
{
	return !reader->mentions.chinese && reader->scene->quota && reader->scene->measure_age <= QUOTA_REACH;
}

/* The name of a table is no longer than this, in bytes. */
#define TABLE_NAME 12

bool
rc_follows_table_name(rc_text text, size_t from)
{
	size_t at = from;

	while (at > 0 && from - at <= TABLE_NAME && text.data[at - 1] != '\n')
		at--;
	return from - at >= 5 && from - at <= TABLE_NAME &&
		   (memcmp(text.data + at, "Table", 5) == 0 || memcmp(text.data + at, "Annex", 5) == 0);
}

rc_status
rc_table_entitle(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	const rc_mentions *mentions = &reader->mentions;
	bool text = is_running_text(mentions);
	rc_head line;
	rc_status status;

	if (table->reading || text || table->titled == TITLE_LINES)
	{
		table->title = (rc_head){.measure = RC_M_NONE};
		table->titled = 0;
	}
	table->section = (rc_head){.measure = RC_M_NONE};
	table->reading = table->heads_open = false;
	table->columns = table->lower = table->cells = table->first = 0;
	table->instrument = RC_M_NONE;
	if (is_caption(mentions))
		return read_caption(table, engine, mentions, error);
	if (text)
		return RC_OK;
	rc_head_read(reader, (rc_stretch){0, mentions->count}, false, &line);
	if (goes_on_with_quotas(reader))
	{
		line.quota = true;
		if (!line.has_period && reader->scene->quota_year_age <= QUOTA_REACH)
		{
			line.has_period = true;
			line.period = reader->scene->quota_year;
		}
	}
	status = rc_head_read_unit(engine, mentions->text, mentions->from, mentions->to, &line, error);
	rc_head_fill(&line, &table->title);
	table->title = line;
	table->titled++;
	return status;
}

/*-------------------------------------------------------------------------
 * Rows
 *-------------------------------------------------------------------------
 */

/* 270 in a column of thousands of tonnes is 270,000 t. */
static rc_status
apply_unit(const rc_quantity *one, rc_reader *reader, rc_mention *mention, rc_error *error)
{
	rc_quantity *quantity = rc_arena_alloc(reader->arena, sizeof(rc_quantity));

	if (quantity == NULL)
		return rc_fail_memory(error);
	*quantity = *mention->quantity;
	if ((quantity->value.has_low && !rc_number_mul(quantity->value.low, one->value.low, &quantity->value.low)) ||
		(quantity->value.has_high && !rc_number_mul(quantity->value.high, one->value.low, &quantity->value.high)))
		return RC_OK;
	quantity->kind = one->kind;
	quantity->unit = one->unit;
	quantity->basis = one->basis;
	mention->quantity = quantity;
	return RC_OK;
}

/* Digits of a number without a separator, at most. */
#define LIST_DIGITS 9

/* 2000 in a column of tonnes is no year, and 44 in a list of them is no mere word. */
rc_status
rc_table_make_number(rc_reader *reader, rc_mention *mention, rc_error *error)
{
	rc_quantity *quantity;
	int64_t number = 0;

	if (mention->to - mention->from > LIST_DIGITS)
		return RC_OK;
	for (size_t at = mention->from; at < mention->to; at++)
	{
		if (reader->mentions.text.data[at] < '0' || reader->mentions.text.data[at] > '9')
			return RC_OK;
		number = 10 * number + (reader->mentions.text.data[at] - '0');
	}
	quantity = rc_arena_alloc(reader->arena, sizeof(rc_quantity));
	if (quantity == NULL)
		return rc_fail_memory(error);
	memset(quantity, 0, sizeof(rc_quantity));
	quantity->kind = RC_Q_NUMBER;
	quantity->value = (rc_interval){.has_low = true, .has_high = true};
	quantity->value.low = quantity->value.high = rc_number_int(number);
	quantity->from = mention->from;
	quantity->to = mention->to;
	mention->type = RC_QUANTITY;
	mention->quantity = quantity;
	mention->time = NULL;
	rc_note_place(&reader->mentions, RC_VALUE_SORT, (int) (mention - reader->mentions.items));
	return RC_OK;
}

/* Gives the bare numbers of the stretch their unit. */
rc_status
rc_table_apply_unit(const rc_quantity *one, rc_reader *reader, rc_stretch stretch, bool cell, rc_error *error)
{
	rc_status status = RC_OK;

	for (int i = stretch.first; i < stretch.last && status == RC_OK; i++)
	{
		rc_mention *mention = &reader->mentions.items[i];

		if (cell && mention->type == RC_TIME && stretch.last == stretch.first + 1)
			status = rc_table_make_number(reader, mention, error);
		if (status == RC_OK && mention->quantity != NULL && mention->quantity->kind == RC_Q_NUMBER)
			status = apply_unit(one, reader, mention, error);
	}
	return status;
}

/* The unit of the column; failing that, of the row, or of the whole table where the column counts anything. */
static const rc_quantity *
unit_of(const rc_text_table *table, int column)
{
	const rc_head *head = column < table->columns ? &table->heads[column] : NULL;

	/* Nobody knows what the row counts. */
	if (table->stranger)
		return NULL;
	if (head != NULL && head->has_unit)
		return &head->one;
	if (head != NULL && (head->share || head->comparison || !rc_head_names(head)))
		return NULL;
	if (table->row.has_unit)
		return &table->row.one;
	if (table->section.has_unit)
		return &table->section.one;
	if (table->title.has_unit)
		return &table->title.one;
	return table->caption.has_unit ? &table->caption.one : NULL;
}

static rc_status
apply_units(rc_text_table *table, rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;

	for (int cell = 1; cell < table->cells && status == RC_OK; cell++)
	{
		const rc_quantity *one = unit_of(table, table->first + cell);

		if (one != NULL)
			status = rc_table_apply_unit(one, reader, rc_table_cell(table, reader, cell), true, error);
	}
	return status;
}

static bool
has_quantity(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return true;
	}
	return false;
}

/* Is one actor all that the cell names? */
static bool
names_one(const rc_reader *reader, rc_stretch stretch)
{
	return stretch.last == stretch.first + 1 && rc_is_actor(rc_at(reader, stretch.first));
}

/* "MP Materials | NdPr oxide production (t) | 597": does the cell name what the figures behind it count? */
static bool
names_count(const rc_reader *reader, rc_stretch stretch)
{
	return rc_measure_in(reader, stretch, true) >= 0 && !has_quantity(reader, stretch);
}

/*
 * What the row is about: its first cell says it.  A number in order and a date
 * are passed over; and who stands alone in the next cell belongs to a row that
 * is about nobody yet ("Gallium | China | 98%").
 */
static rc_status
read_row_head(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;
	bool telling = false;

	table->row = (rc_head){.measure = RC_M_NONE};
	for (int cell = 0; cell + 1 < table->cells && status == RC_OK; cell++)
	{
		rc_stretch stretch = rc_table_cell(table, reader, cell);
		rc_head head;
		size_t from, to;

		if (telling && !(table->row.subject.data == NULL && !table->row.world && names_one(reader, stretch)) &&
			!(table->row.measure == RC_M_NONE && cell == 1 && names_count(reader, stretch)))
			break;
		if (stretch.first == stretch.last ||
			(cell == 0 && stretch.last - stretch.first == 1 && rc_at(reader, stretch.first)->type == RC_QUANTITY))
			continue;
		rc_head_read(reader, stretch, true, &head);
		rc_table_cell_bytes(table, reader, cell, &from, &to);
		rc_head_read_time(reader->mentions.text, from, to, &head);
		/* The place in an order. */
		if (cell == 0 && !head.has_period && stretch.last - stretch.first == 1 &&
			rc_at(reader, stretch.first)->type == RC_QUANTITY)
			continue;
		if (cell == 0 || names_count(reader, stretch))
			status = rc_head_read_unit(engine, reader->mentions.text, from, to, &head, error);
		if (cell > 0 && has_quantity(reader, stretch))
			break;
		rc_head_fill(&table->row, &head);
		if (head.has_unit && status == RC_OK)
		{
			table->row.has_unit = true;
			table->row.one = head.one;
		}
		telling =
			!(head.has_period && head.subject.data == NULL && head.materials.count == 0 && head.measure == RC_M_NONE);
	}
	table->stranger = (telling && !rc_head_names(&table->row)) ||
					  rc_find_cue(reader, rc_table_cell(table, reader, 0), RC_CUE_NOISE) >= 0;
	return status;
}

/* "氧化钕 | 430000-435000 | 元/吨": the cell of a row without heads that is the unit of a price; 0 for none. */
static int
unit_cell(const rc_text_table *table, const rc_reader *reader)
{
	for (int cell = table->cells - 1; table->columns == 0 && cell > 1; cell--)
	{
		size_t from, to;

		rc_table_cell_bytes(table, reader, cell, &from, &to);
		if (rc_cell_kind(reader->mentions.text.data, from, to) == CELL_TEXT &&
			memchr(reader->mentions.text.data + from, '/', to - from) != NULL)
			return cell;
	}
	return 0;
}

/* "575 | 美元/千克": the cell in which the row says what its figures count. */
static rc_status
read_row_unit(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	int cell = table->units > 0 ? table->units - table->first : unit_cell(table, reader);
	rc_head head = {.measure = RC_M_NONE};
	size_t from, to;
	rc_status status;

	if (cell <= 0 || cell >= table->cells)
		return RC_OK;
	rc_table_cell_bytes(table, reader, cell, &from, &to);
	status = rc_head_take_unit(engine, reader->mentions.text, from, to, &head, error);
	if (status == RC_OK && head.has_unit)
	{
		table->row.has_unit = true;
		table->row.one = head.one;
		if (table->row.measure == RC_M_NONE)
			table->row.measure = head.measure;
	}
	return status;
}

/* Is the first cell the only one that is not empty, and no figure: the head of the rows below? */
static bool
is_section(const rc_text_table *table, const rc_reader *reader)
{
	rc_stretch first = rc_table_cell(table, reader, 0);

	for (int cell = 1; cell < table->cells; cell++)
	{
		size_t from, to;

		/* A dash says that there is no figure. */
		rc_table_cell_bytes(table, reader, cell, &from, &to);
		if (rc_cell_kind(reader->mentions.text.data, from, to) != CELL_EMPTY)
			return false;
	}
	return first.last > first.first && !has_quantity(reader, first);
}

/* "Price, dollars per kilogram": what it names, and in what unit, holds for the rows below. */
static rc_status
read_section(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	size_t from, to;

	rc_head_read(reader, rc_table_cell(table, reader, 0), false, &table->section);
	rc_table_cell_bytes(table, reader, 0, &from, &to);
	return rc_head_read_unit(engine, reader->mentions.text, from, to, &table->section, error);
}

/* A cell that names a policy, and little else: 许可实施, "Export licence". */
#define POLICY_MENTIONS 7

static rc_measure
policy_in(const rc_reader *reader, rc_stretch cell)
{
	rc_measure found = RC_M_NONE;

	if (cell.last - cell.first > POLICY_MENTIONS)
		return RC_M_NONE;
	for (int i = cell.first; i < cell.last; i++)
	{
		rc_measure instrument = rc_instrument_at(reader, i);

		if (instrument == RC_M_BAN || instrument == RC_M_CONTROL)
			found = instrument;
		if (rc_at(reader, i)->type == RC_QUANTITY || rc_at(reader, i)->material != NULL)
			return RC_M_NONE;
	}
	return found;
}

/* Towards whom the cell says that goods are limited: "export ban to the US". */
static void
read_target(rc_text_table *table, const rc_reader *reader, rc_stretch cell)
{
	for (int i = cell.first; i < cell.last; i++)
	{
		rc_role role = rc_at(reader, i)->role;

		if (rc_is_actor(rc_at(reader, i)) && (role == RC_ROLE_TO || role == RC_ROLE_FOR || role == RC_ROLE_ON) &&
			rc_can_act(reader, i))
			table->target = rc_actor_name(reader, i);
	}
}

/* The goods that the cell begins with, and towards whom they are limited. */
static bool
read_goods(rc_text_table *table, const rc_reader *reader, rc_stretch cell)
{
	if (cell.first == cell.last || rc_at(reader, cell.first)->material == NULL ||
		!rc_materials_in(reader, cell, false, &table->goods))
		return false;
	read_target(table, reader, cell);
	return true;
}

/*
 * "2023.08 | gallium, germanium | licences in force": a row that tells of a
 * policy limits the goods that another cell of it lists.  Groups only announce
 * their members.  Where one row has told what the table is about, dated ones
 * need not.
 */
static void
read_policy(rc_text_table *table, const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	rc_measure policy = RC_M_NONE;
	bool group = true;

	table->goods_at = -1;
	table->lists_goods = false;
	table->target = (rc_text){NULL, 0};
	if (table->columns == 0 || rc_find_cue(reader, all, RC_CUE_SUSPEND) >= 0 ||
		rc_find_cue(reader, all, RC_CUE_LIFT) >= 0)
		return;
	for (int cell = 1; cell < table->cells && policy == RC_M_NONE; cell++)
	{
		if (cell >= table->columns || table->heads[cell].measure == RC_M_NONE)
			policy = policy_in(reader, rc_table_cell(table, reader, cell));
		if (policy != RC_M_NONE)
			read_target(table, reader, rc_table_cell(table, reader, cell));
	}
	if (policy != RC_M_NONE)
		table->instrument = policy;
	if (table->instrument == RC_M_NONE || (policy == RC_M_NONE && !table->row.has_period))
		return;
	for (int cell = 0; cell < table->cells && group; cell++)
	{
		if (!read_goods(table, reader, rc_table_cell(table, reader, cell)))
			continue;
		table->goods_at = cell > 0 ? cell : 1;
		table->lists_goods = policy != RC_M_NONE;
		group = table->goods.count == 1 && rc_is_group(table->goods.items[0]);
	}
}

rc_status
rc_table_turn(rc_text_table *table, rc_engine *engine, rc_reader *reader, rc_error *error)
{
	rc_status status;

	rc_table_start(table, reader);
	rc_table_find_cells(table, reader, 0);
	rc_table_close_heads(table);
	/* Figures are of no language; the heads are. */
	if (table->columns > 0)
		reader->mentions.chinese = table->chinese || rc_table_has_chinese(reader);
	status = is_section(table, reader) ? read_section(table, engine, reader, error) : RC_OK;
	if (status == RC_OK)
		status = read_row_head(table, engine, reader, error);
	if (status == RC_OK)
		status = read_row_unit(table, engine, reader, error);
	table->at = -1;
	read_policy(table, reader);
	return status == RC_OK ? apply_units(table, reader, error) : status;
}

void
rc_table_go_on(rc_text_table *table, const rc_reader *reader)
{
	if (table->reading)
		rc_table_find_cells(table, reader, table->at > 0 ? table->at : 0);
}

/*-------------------------------------------------------------------------
 * Cells
 *-------------------------------------------------------------------------
 */

static bool
is_traded(rc_measure measure)
{
	return measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_SUPPLY || measure == RC_M_TRADE ||
		   measure == RC_M_INVESTMENT;
}

/* "Electric vehicles" in a table of demand: the use is who has it; of what some country has, and of other counts, it has nothing. */
static void
settle_use(const rc_head *row, rc_head *cell)
{
	if (row->use.data == NULL || row->subject.data != NULL)
		return;
	if (cell->subject.data == NULL && (cell->measure == RC_M_DEMAND || cell->measure == RC_M_CONSUMPTION))
		cell->subject = row->use;
	else
		cell->stranger = true;
}

/* What the cell is about: its column says it, else its row, else what stands above both. */
static void
join_heads(rc_text_table *table)
{
	const rc_head none = {.measure = RC_M_NONE};
	const rc_head *column = table->at < table->columns ? &table->heads[table->at] : &none;
	const rc_head *row = &table->row;
	rc_head *cell = &table->cell;
	rc_text trader;

	*cell = *column;
	cell->comparison |= row->comparison;
	if (cell->basis == RC_BASIS_NONE)
		cell->basis = row->basis;
	/* A row is more than its column about what it names, and whole. */
	if (row->materials.count > 0)
		cell->materials = row->materials;
	rc_head_fill(cell, row);
	rc_head_fill(cell, &table->section);
	if (table->columns > 0)
		rc_head_fill(cell, &table->heads[0]);
	rc_head_fill(cell, &table->title);
	/* "Quotas / Mining / Smelting": what is mined below a title of quotas is so much that may be. */
	if (cell->measure == RC_M_MINING || cell->measure == RC_M_REFINING)
		cell->quota |= table->title.quota;
	/* "U.S. imports | China | 95%": whose column or table it is trades, and the row is the other side. */
	trader = column->subject.data != NULL                                 ? column->subject
			 : table->section.subject.data != NULL                        ? table->section.subject
			 : table->columns > 0 && table->heads[0].subject.data != NULL ? table->heads[0].subject
																		  : table->title.subject;
	if (is_traded(cell->measure) && row->subject.data != NULL && trader.data != NULL &&
		!rc_text_same(trader, row->subject))
	{
		cell->subject = trader;
		cell->partner = row->subject;
	}
	else if (row->subject.data != NULL && column->subject.data == NULL && !rc_text_same(trader, row->subject))
		cell->whole = trader;
	if (row->sum && cell->subject.data == NULL)
		cell->world = true;
	cell->outside = table->outside;
	cell->stranger = table->stranger;
	settle_use(row, cell);
	cell->begins = table->first == 0 ? 0 : -1;
}

/* The cell in which the mention stands. */
static int
cell_of(const rc_text_table *table, int mention)
{
	int cell = 0;

	while (cell + 1 < table->cells && table->begins[cell + 1] <= mention)
		cell++;
	return cell;
}

bool
rc_table_enter(rc_text_table *table, rc_reader *reader, const rc_clause *clause)
{
	rc_scene *scene = reader->scene;

	reader->cell = NULL;
	if (table->cells < 2 && table->first == 0)
		return true;
	table->at = table->first + cell_of(table, clause->first);
	if (table->at == 0)
		return table->columns == 0;
	join_heads(table);
	table->cell.goods = NULL;
	table->cell.lists_goods = table->lists_goods;
	if (table->at == table->goods_at)
	{
		table->cell.goods = &table->goods;
		table->cell.policy = table->instrument;
		table->cell.partner = table->target;
		table->goods_at = -1;
	}
	if (table->columns == 0 && table->cell.measure == RC_M_NONE)
		return true;
	reader->cell = &table->cell;
	if (table->cell.subject.data != NULL)
		rc_scene_set_subject(scene, table->cell.subject, NULL);
	if (table->row.subject.data != NULL && !rc_text_same(table->row.subject, table->cell.subject))
		rc_scene_set_partner(scene, table->row.subject);
	rc_scene_set_materials(scene, &table->cell.materials);
	if (table->cell.measure != RC_M_NONE)
		rc_scene_set_measure(scene, table->cell.measure, table->cell.quota);
	if (table->cell.has_period)
		rc_scene_set_period(scene, table->cell.period);
	return true;
}
