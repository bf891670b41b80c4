/*-------------------------------------------------------------------------
 *
 * table_columns.c
 *		What heads the columns of a table.
 *
 * Heads stand in one row or in two, of which the upper ones span several of
 * the lower.  Which column is whose is known only when the first row below
 * them tells how many there are.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_parts.h"

#include <string.h>

void
rc_table_find_cells(rc_text_table *table, const rc_reader *reader, int column)
{
	table->first = column;
	table->cells = 0;
	table->begins[table->cells++] = 0;
	for (int i = 0; i < reader->mentions.count && table->cells + column < RC_TABLE_COLUMNS; i++)
	{
		if (rc_is_mark(rc_at(reader, i), RC_BORDER))
			table->begins[table->cells++] = i + 1;
	}
	table->begins[table->cells] = reader->mentions.count;
}

rc_stretch
rc_table_cell(const rc_text_table *table, const rc_reader *reader, int cell)
{
	rc_stretch stretch = {table->begins[cell], table->begins[cell + 1]};

	if (stretch.last > stretch.first && rc_is_mark(rc_at(reader, stretch.last - 1), RC_BORDER))
		stretch.last--;
	/* The sign of an item. */
	while (stretch.first < stretch.last && rc_at(reader, stretch.first)->type == RC_MARK)
		stretch.first++;
	return stretch;
}

void
rc_table_cell_bytes(const rc_text_table *table, const rc_reader *reader, int cell, size_t *from, size_t *to)
{
	const rc_mentions *mentions = &reader->mentions;

	*from = table->begins[cell] > 0 ? rc_at(reader, table->begins[cell] - 1)->to : mentions->from;
	*to = cell + 1 < table->cells ? rc_at(reader, table->begins[cell + 1] - 1)->from : mentions->to;
}

/*
 * A share, a change or a year without a measure is one of what the column
 * before counts, else of what the title names.
 */
static void
borrow_measure(rc_text_table *table, int column)
{
	rc_head *head = &table->heads[column];
	const rc_head *before = column > 1 ? head - 1 : NULL;

	if (head->measure != RC_M_NONE || head->instrument != RC_M_NONE || column == 0 ||
		!(head->share || head->has_unit || head->has_period || head->comparison || head->counts))
		return;
	if (before != NULL && (head->share || head->comparison || (before->has_period && head->has_period)))
	{
		head->measure = before->measure;
		head->quota = before->quota;
		if (head->materials.count == 0)
			head->materials = before->materials;
		if (!head->has_period && before->has_period)
		{
			head->has_period = true;
			head->period = before->period;
		}
		/* In what currency the price is that changes. */
		if (head->comparison && before->has_unit && !head->has_unit)
			head->one = before->one;
		if (head->has_period && !head->has_unit && !head->share && !head->comparison && before->has_unit)
		{
			head->has_unit = true;
			head->one = before->one;
		}
	}
	if (head->measure == RC_M_NONE)
	{
		head->measure = table->title.measure;
		head->quota |= table->title.quota;
	}
}

bool
rc_table_has_chinese(const rc_reader *reader)
{
	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (rc_at(reader, i)->type == RC_TERM && !rc_at(reader, i)->latin)
			return true;
	}
	return false;
}

void
rc_table_start(rc_text_table *table, const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	if (table->reading)
		return;
	table->reading = true;
	table->columns = table->lower = table->units = 0;
	table->heads_open = table->chinese = false;
	table->instrument = RC_M_NONE;
	table->section = (rc_head){.measure = RC_M_NONE};
	table->outside = scene->subject_age <= RC_SCENE_REACH ? scene->subject : (rc_text){NULL, 0};
}

/* Is the cell text[from, to) one of the words, and nothing else? */
static bool
is_one_of(rc_text text, size_t from, size_t to, const char *const *words, size_t count)
{
	while (from < to && (text.data[from] == ' ' || text.data[from] == '*'))
		from++;
	while (to > from && (text.data[to - 1] == ' ' || text.data[to - 1] == '*'))
		to--;
	for (size_t i = 0; i < count; i++)
	{
		if (to - from == strlen(words[i]) && memcmp(text.data + from, words[i], to - from) == 0)
			return true;
	}
	return false;
}

/* Is the head of a column the word "unit", so that the rows say what they count? */
static bool
heads_units(rc_text text, size_t from, size_t to)
{
	static const char *const words[] = {"unit", "Unit", "units", "Units", "UNIT", "单位", "單位", "计量单位"};

	return is_one_of(text, from, to, words, sizeof(words) / sizeof(words[0]));
}

/* "Low | High | Average", 最低 | 最高 | 平均: heads of levels, of whatever the table or the row counts. */
static bool
heads_levels(rc_text text, size_t from, size_t to)
{
	static const char *const words[] = {
		"Low",  "High", "low",   "high", "LOW",  "HIGH", "Average",  "average", "Avg",    "Avg.", "AVG",
		"Mid",  "Mean", "Close", "Last", "Bid",  "Ask",  "Midpoint", "Spot",    "Latest", "Now",  "Current",
		"最低", "最高", "平均",  "均值", "中间", "最新", "低",       "高",      "今日",   "本周", "低幅",
		"高幅", "低端", "高端",  "低位", "高位", "数值", "區間",     "区间",    "範圍",   "范围"};

	return is_one_of(text, from, to, words, sizeof(words) / sizeof(words[0]));
}

rc_status
rc_table_begin(rc_text_table *table, rc_engine *engine, const rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;
	int base = table->reading && table->heads_open && table->lower == 0 ? table->columns : 0;

	rc_table_start(table, reader);
	rc_table_find_cells(table, reader, 0);
	for (int i = 0; i < table->cells && base + i < RC_TABLE_COLUMNS && status == RC_OK; i++)
	{
		rc_head *head = &table->heads[base + i];
		size_t from, to;

		rc_head_read(reader, rc_table_cell(table, reader, i), false, head);
		rc_table_cell_bytes(table, reader, i, &from, &to);
		rc_head_read_time(reader->mentions.text, from, to, head);
		if (base == 0 && i > 0 && heads_units(reader->mentions.text, from, to))
			table->units = i;
		head->counts |= i > 0 && heads_levels(reader->mentions.text, from, to);
		status = rc_head_read_unit(engine, reader->mentions.text, from, to, head, error);
		/* "Tonnes" */
		if (i > 0 && status == RC_OK && !rc_head_names(head))
			status = rc_head_take_unit(engine, reader->mentions.text, from, to, head, error);
		head->has_unit &= head->one.kind != RC_Q_DURATION;
	}
	if (base == 0)
	{
		table->columns = table->cells;
		table->lower = 0;
	}
	else
		table->lower = base + table->cells <= RC_TABLE_COLUMNS ? table->cells : 0;
	table->heads_open = true;
	table->chinese = rc_table_has_chinese(reader);
	table->section = (rc_head){.measure = RC_M_NONE};
	/* The heads themselves are headed by nothing. */
	table->cells = 0;
	return status;
}

/* Puts an empty corner before the heads; gives how many there are behind it. */
static int
insert_corner(rc_head *heads, int count)
{
	int moved = count < RC_TABLE_COLUMNS ? count : RC_TABLE_COLUMNS - 1;

	memmove(heads + 1, heads, (size_t) moved * sizeof(rc_head));
	heads[0] = (rc_head){.measure = RC_M_NONE};
	return moved;
}

/* In how many groups the years of the first columns fall: one ends where they begin anew, "2022 2023 2023". */
static int
groups_of_years(const rc_head *heads, int columns)
{
	int groups = 1;

	for (int i = 2; i <= columns; i++)
		groups += heads[i].has_period && heads[i - 1].has_period && heads[i].period.from <= heads[i - 1].period.from;
	return groups;
}

/*
 * "| Mine production | Reserves" above "| 2023 | 2024": which of the upper
 * heads a column stands below.  Each spans as many of the lower ones, or as
 * many as make a group of years; or the first spans them all, where the row
 * below has more columns than there are lower heads.
 */
static int
upper_of(const rc_head *upper, int uppers, const rc_head *lower, int lowers, int columns, int column)
{
	int span = lowers / uppers;
	int above = column;

	/* Empty heads stand where one above spans several. */
	if (uppers == columns - 1)
	{
		while (above > 1 && !rc_head_names(&upper[above]))
			above--;
		return above;
	}
	if (lowers < columns - 1 && uppers + lowers == columns)
		return column <= lowers ? 1 : column - lowers + 1;
	if (lowers == columns - 1 && groups_of_years(lower, lowers) == uppers)
		return groups_of_years(lower, column);
	return span > 0 ? (column - 1) / span + 1 : 1;
}

/* Makes one row of heads of two. */
static void
join_levels(rc_text_table *table, int cells)
{
	rc_head upper[RC_TABLE_COLUMNS];
	rc_head lower[RC_TABLE_COLUMNS];
	int uppers = table->columns - 1;
	int lowers = table->lower - 1;

	memcpy(upper, table->heads, (size_t) table->columns * sizeof(rc_head));
	memcpy(lower, table->heads + table->columns, (size_t) table->lower * sizeof(rc_head));
	/* Their corners may have been left out. */
	if (rc_head_names(&lower[0]))
		lowers = insert_corner(lower, table->lower);
	if (rc_head_names(&upper[0]) && uppers < 2 + lowers && (uppers + 1 + lowers == cells || lowers == cells - 1))
		uppers = insert_corner(upper, table->columns);
	table->lower = 0;
	if (uppers < 1 || lowers < 1 || cells < 2)
		return;
	table->columns = cells < RC_TABLE_COLUMNS ? cells : RC_TABLE_COLUMNS;
	for (int i = 1; i < table->columns; i++)
	{
		int above = upper_of(upper, uppers, lower, lowers, cells, i);

		table->heads[i] = i <= lowers ? lower[i] : (rc_head){.measure = RC_M_NONE};
		if (above > uppers)
			continue;
		rc_head_fill(&table->heads[i], &upper[above]);
		table->heads[i].comparison |= upper[above].comparison;
	}
}

void
rc_table_close_heads(rc_text_table *table)
{
	if (!table->heads_open)
		return;
	table->heads_open = false;
	if (table->lower > 0)
		join_levels(table, table->cells);
	/* An empty corner may have been left out. */
	else if (table->columns > 0 && table->columns + 1 == table->cells && table->cells <= RC_TABLE_COLUMNS)
	{
		memmove(table->heads + 1, table->heads, (size_t) table->columns * sizeof(rc_head));
		table->heads[0] = (rc_head){.measure = RC_M_NONE};
		table->columns++;
	}
	for (int i = 0; i < table->columns; i++)
		borrow_measure(table, i);
}
