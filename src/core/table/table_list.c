/*-------------------------------------------------------------------------
 *
 * table_list.c
 *		Lists set in running text whose heading names the unit of their items.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table.h"
#include "table/table_parts.h"

/* "China 44; ", 巴西2100、: is the mention all that an item of a list says of one who is named? */
static bool
is_item_of_list(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return (mention->type == RC_WORD || mention->type == RC_TIME) && rc_is_actor(rc_at(reader, i - 1)) &&
		   rc_can_act(reader, i - 1) &&
		   (i + 1 >= reader->mentions.count || rc_at(reader, i + 1)->type == RC_MARK ||
			rc_is_joint(rc_at(reader, i + 1)));
}

/* Makes numbers of what a list whose heading names their unit gives for each. */
static rc_status
make_numbers(rc_reader *reader, int first, rc_error *error)
{
	rc_status status = RC_OK;

	for (int i = first + 1; i < reader->mentions.count && status == RC_OK; i++)
	{
		const rc_time *year = rc_at(reader, i)->time;

		if (!is_item_of_list(reader, i))
			continue;
		status = rc_table_make_number(reader, &reader->mentions.items[i], error);
		for (int k = 0; year != NULL && rc_at(reader, i)->time == NULL && k < reader->clauses.count; k++)
		{
			if (reader->clauses.items[k].framed == year)
				reader->clauses.items[k].framed = NULL;
		}
	}
	return status;
}

/* 储量（单位：万吨）: is the colon one inside brackets? */
static bool
in_brackets(const rc_reader *reader, int colon)
{
	for (int i = colon - 1; i >= 0 && i >= colon - 3 && !rc_is_mark(rc_at(reader, i), ')'); i--)
	{
		if (rc_is_mark(rc_at(reader, i), '('))
			return true;
	}
	return false;
}

/* "Reserves (million tonnes): China 44; Brazil 21": the heading of a list names the unit of its items. */
rc_status
rc_list_turn(rc_engine *engine, rc_reader *reader, rc_error *error)
{
	const rc_mentions *mentions = &reader->mentions;
	rc_head head;
	rc_status status;
	int bracket = 0;
	int colon;

	if (!rc_may_have_mark(mentions, ':'))
		return RC_OK;
	while (bracket < mentions->count && !rc_is_mark(rc_at(reader, bracket), '(') &&
		   !rc_is_mark(rc_at(reader, bracket), ':'))
		bracket++;
	/* "Reserves in million tonnes:" */
	if (bracket < mentions->count && rc_is_mark(rc_at(reader, bracket), ':'))
		bracket = 0;
	for (colon = bracket;
		 colon < mentions->count && (!rc_is_mark(rc_at(reader, colon), ':') || in_brackets(reader, colon)); colon++)
	{
		if (rc_at(reader, colon)->type == RC_QUANTITY && rc_at(reader, colon)->quantity->kind == RC_Q_NUMBER)
			return RC_OK;
	}
	if (colon + 1 >= mentions->count)
		return RC_OK;
	head = (rc_head){.measure = RC_M_NONE};
	status = rc_head_read_unit(engine, mentions->text, rc_at(reader, bracket)->from, rc_at(reader, colon)->from, &head,
							   error);
	if (status == RC_OK && head.has_unit)
		status = make_numbers(reader, colon + 1, error);
	return status == RC_OK && head.has_unit
			   ? rc_table_apply_unit(&head.one, reader, (rc_stretch){colon + 1, mentions->count}, false, error)
			   : status;
}
