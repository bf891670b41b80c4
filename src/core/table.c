/*-------------------------------------------------------------------------
 *
 * table.c
 *		Tables of Markdown: each cell is read with what heads its column and its
 *		row.
 *
 * A row is a sentence, and a cell one of its clauses.  A cell says little by
 * itself ("270,000"): before it is read, the scene is told what the heads of
 * its column and row name, so that the rules find it as they find what a list
 * has left out.  Nothing else in the rules knows of tables.
 *
 *-------------------------------------------------------------------------
 */
#include "table.h"

#include "error.h"
#include "number.h"

/* The rule under the heads of a table is no longer than this, in bytes. */
#define RULE_TEXT 1024

/* A unit in the head of a column is no longer than this, in bytes. */
#define UNIT_TEXT 40

/* The title of a table is no longer than this, in bytes; longer lines are running text. */
#define TITLE_TEXT 160

bool
rc_begins_row(rc_text text, size_t at)
{
	return at < text.len && text.data[at] == '|';
}

static size_t
skip_blanks(rc_text text, size_t at)
{
	while (at < text.len && (unsigned char) text.data[at] <= ' ')
		at++;
	return at;
}

bool
rc_heads_table(rc_text text, size_t to)
{
	size_t at = skip_blanks(text, to);
	size_t limit = at + RULE_TEXT;
	int dashes = 0;

	if (!rc_begins_row(text, at))
		return false;
	for (; at < text.len && at < limit && text.data[at] != '\n' && text.data[at] != '\r'; at++)
	{
		char c = text.data[at];

		if (c != '|' && c != '-' && c != ':' && c != ' ')
			return false;
		dashes += c == '-';
	}
	return dashes > 0;
}

bool
rc_entitles_table(rc_text text, size_t to)
{
	return rc_begins_row(text, skip_blanks(text, to));
}

/* Is an instrument of trade policy named? */
static rc_measure
instrument_of(const rc_mention *mention)
{
	rc_measure measure = rc_measure_of(mention);

	return measure == RC_M_BAN || measure == RC_M_CONTROL || measure == RC_M_SANCTION ? measure : RC_M_NONE;
}

/* What the mentions of a head name. */
static void
read_head(const rc_reader *reader, rc_stretch stretch, rc_head *head)
{
	int measure = rc_measure_in(reader, stretch, true);

	memset(head, 0, sizeof(rc_head));
	if (measure >= 0)
		head->measure = rc_measure_of(rc_at(reader, measure));
	rc_materials_in(reader, stretch, false, &head->materials);
	for (int i = stretch.first; i < stretch.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && head->subject.data == NULL && rc_can_act(reader, i))
			head->subject = rc_actor_name(reader, i);
		if (mention->time != NULL && !mention->time->unresolved && !mention->time->comparison)
		{
			head->has_period = true;
			head->period = mention->time->period;
		}
		head->comparison |= (mention->time != NULL && mention->time->comparison) || rc_has_cue(mention, RC_CUE_UP) ||
							rc_has_cue(mention, RC_CUE_DOWN);
		head->share |= rc_has_cue(mention, RC_CUE_SHARE_WORD) || rc_has_cue(mention, RC_CUE_ACCOUNT_FOR);
		head->quota |= rc_measure_of(mention) == RC_M_QUOTA;
		if (head->instrument == RC_M_NONE)
			head->instrument = instrument_of(mention);
	}
	/* 产能限制: what holds output back is no policy. */
	if (head->measure != RC_M_NONE && head->measure != RC_M_EXPORTS && head->measure != RC_M_IMPORTS &&
		head->measure != RC_M_TRADE)
		head->instrument = RC_M_NONE;
	/* "China's share of world production": the world is the whole. */
	if (rc_text_is(head->subject, "WORLD"))
		head->subject = (rc_text){NULL, 0};
}

/* The text in the last parentheses of text[from, to), or the percent sign that it ends with; empty for none. */
static rc_text
unit_text(rc_text text, size_t from, size_t to)
{
	size_t end = to;

	while (to > from && (text.data[to - 1] == ' ' || text.data[to - 1] == '*'))
		end = --to;
	if (to > from && text.data[to - 1] == '%')
		return (rc_text){text.data + to - 1, 1};
	if (to > from && text.data[to - 1] == ')')
		end = to - 1;
	else if (to >= from + 3 && memcmp(text.data + to - 3, "）", 3) == 0)
		end = to - 3;
	else
		return (rc_text){NULL, 0};
	for (size_t at = end; at > from; at--)
	{
		if (text.data[at - 1] == '(')
			return (rc_text){text.data + at, end - at};
		if (at >= from + 3 && memcmp(text.data + at - 3, "（", 3) == 0)
			return (rc_text){text.data + at, end - at};
	}
	return (rc_text){NULL, 0};
}

/* Reads the unit of a head as the quantity of one of it: "1 million tonnes". */
static rc_status
read_unit(rc_engine *engine, rc_text unit, rc_head *head, rc_error *error)
{
	char phrase[UNIT_TEXT + 2] = "1 ";
	size_t len = unit.data != NULL && (unsigned char) unit.data[0] < 0x80 && unit.data[0] != '%' ? 2 : 1;
	rc_status status;
	bool found;

	if (unit.len == 0 || unit.len > UNIT_TEXT)
		return RC_OK;
	memcpy(phrase + len, unit.data, unit.len);
	status = rc_normalize_quantity(engine, (rc_text){phrase, len + unit.len}, &head->one, &found, error);
	head->has_unit = status == RC_OK && found && head->one.kind != RC_Q_NUMBER && head->one.value.has_low;
	head->share |= head->has_unit && head->one.kind == RC_Q_SHARE;
	return status;
}

void
rc_table_entitle(rc_text_table *table, const rc_reader *reader, bool titles)
{
	table->columns = 0;
	table->title = (rc_head){.measure = RC_M_NONE};
	if (titles && reader->mentions.to - reader->mentions.from <= TITLE_TEXT)
		read_head(reader, (rc_stretch){0, reader->mentions.count}, &table->title);
}

/* A share without a measure of its own is one of what the column before counts. */
static void
borrow_measure(rc_text_table *table, int column)
{
	rc_head *head = &table->heads[column];

	if (head->measure != RC_M_NONE || head->instrument != RC_M_NONE || column == 0 ||
		!(head->share || head->has_unit || head->has_period))
		return;
	head->measure = head->share && column > 1 ? table->heads[column - 1].measure : RC_M_NONE;
	if (head->measure == RC_M_NONE)
		head->measure = table->title.measure;
}

/* The end of the cell that begins at text[at]. */
static size_t
cell_end(rc_text text, size_t at, size_t to)
{
	while (at < to && text.data[at] != '|')
		at++;
	return at;
}

rc_status
rc_table_begin(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	const rc_mentions *mentions = &reader->mentions;
	int first = 0;

	table->columns = 0;
	for (size_t at = mentions->from + 1; at < mentions->to && table->columns < RC_TABLE_COLUMNS;)
	{
		size_t end = cell_end(mentions->text, at, mentions->to);
		rc_head *head = &table->heads[table->columns];
		int last;
		rc_status status;

		while (first < mentions->count && mentions->items[first].from < at)
			first++;
		for (last = first; last < mentions->count && mentions->items[last].from < end; last++)
			;
		read_head(reader, (rc_stretch){first, last}, head);
		status = read_unit(engine, unit_text(mentions->text, at, end), head, error);
		if (status != RC_OK)
			return status;
		borrow_measure(table, table->columns++);
		at = end + 1;
	}
	/* The heads themselves are headed by nothing. */
	table->at = table->columns;
	table->seen = mentions->count;
	return RC_OK;
}

/* The column of the next mention that has not been looked at, and of those before it. */
static bool
counts_column(rc_text_table *table, const rc_reader *reader)
{
	bool mark = rc_is_mark(rc_at(reader, table->seen++), '|');

	table->at += mark;
	return mark;
}

/* 270 in a column of thousands of tonnes is 270,000 t. */
static rc_status
apply_unit(const rc_head *head, rc_reader *reader, rc_mention *mention, rc_error *error)
{
	rc_quantity *quantity = rc_arena_alloc(reader->arena, sizeof(rc_quantity));
	rc_number one = head->one.value.low;

	if (quantity == NULL)
		return rc_fail_memory(error);
	*quantity = *mention->quantity;
	if ((quantity->value.has_low && !rc_number_mul(quantity->value.low, one, &quantity->value.low)) ||
		(quantity->value.has_high && !rc_number_mul(quantity->value.high, one, &quantity->value.high)))
		return RC_OK;
	quantity->kind = head->one.kind;
	quantity->unit = head->one.unit;
	quantity->basis = head->one.basis;
	mention->quantity = quantity;
	return RC_OK;
}

rc_status
rc_table_turn(rc_text_table *table, rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;

	memset(&table->row, 0, sizeof(rc_head));
	table->at = -1;
	table->seen = 0;
	while (table->seen < reader->mentions.count && status == RC_OK)
	{
		rc_mention *mention = &reader->mentions.items[table->seen];

		if (!counts_column(table, reader) && table->at > 0 && table->at < table->columns &&
			table->heads[table->at].has_unit && mention->quantity != NULL && mention->quantity->kind == RC_Q_NUMBER)
			status = apply_unit(&table->heads[table->at], reader, mention, error);
	}
	table->at = -1;
	table->seen = 0;
	return status;
}

/* What the cell is about: its column says it, else its row, else the title. */
static void
join_heads(rc_text_table *table)
{
	const rc_head *column = &table->heads[table->at];
	const rc_head *row = &table->row;
	const rc_head *title = &table->title;
	rc_head *cell = &table->cell;

	*cell = *column;
	if (cell->subject.data == NULL)
		cell->subject = row->subject.data != NULL ? row->subject : title->subject;
	if (cell->measure == RC_M_NONE)
		cell->measure = row->measure;
	if (row->materials.count > 0)
		cell->materials = row->materials;
	else if (cell->materials.count == 0)
		cell->materials = title->materials;
	if (!cell->has_period)
	{
		cell->has_period = row->has_period || title->has_period;
		cell->period = row->has_period ? row->period : title->period;
	}
	cell->quota |= row->quota || title->quota;
}

bool
rc_table_enter(rc_text_table *table, rc_reader *reader, const rc_clause *clause)
{
	rc_scene *scene = reader->scene;
	int column = table->at;

	while (table->seen < clause->first)
		(void) counts_column(table, reader);
	reader->cell = NULL;
	if (table->at == 0)
	{
		if (column < 0)
			read_head(reader, (rc_stretch){clause->first, clause->last}, &table->row);
		return false;
	}
	if (table->at < 0 || table->at >= table->columns)
		return true;
	join_heads(table);
	reader->cell = &table->cell;
	if (table->cell.subject.data != NULL)
		rc_scene_set_subject(scene, table->cell.subject, NULL);
	/* "U.S. imports | China | 95%": whose column it is tells, and the row is the other side. */
	if (table->row.subject.data != NULL && !rc_text_same(table->row.subject, table->cell.subject))
		rc_scene_set_partner(scene, table->row.subject);
	rc_scene_set_materials(scene, &table->cell.materials);
	if (table->cell.measure != RC_M_NONE)
		rc_scene_set_measure(scene, table->cell.measure, table->cell.quota);
	if (table->cell.has_period)
		rc_scene_set_period(scene, table->cell.period);
	return true;
}
