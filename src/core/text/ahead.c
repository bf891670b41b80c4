/*-------------------------------------------------------------------------
 *
 * ahead.c
 *		The quantities and times of the next few sentences, read at once.
 *
 *-------------------------------------------------------------------------
 */
#include "text/ahead.h"

rc_status
rc_ahead_read(rc_ahead *ahead, rc_engine *engine, rc_text text, const rc_sentence_span *sentences, int count,
			  const rc_time_context *context, bool no_repair, rc_error *error)
{
	rc_time_context now = *context;
	rc_status status = RC_OK;
	int i;

	rc_arena_reset(&ahead->arena);
	ahead->count = 0;
	for (i = 0; i < count && status == RC_OK; i++)
	{
		rc_figures *figures = &ahead->items[i];

		*figures = (rc_figures){.from = sentences[i].from, .to = sentences[i].to};
		status = rc_quantities_scan(engine, &ahead->arena, text, figures->from, figures->to, no_repair,
									&figures->quantities, error);
	}
	if (status != RC_OK)
		count = i - 1;
	if (count == 0)
		return status;

	status = RC_OK;
	for (i = 0; i < count && status == RC_OK; i++)
	{
		rc_figures *figures = &ahead->items[i];

		figures->before = now;
		status = rc_times_scan(engine, &ahead->arena, text, figures->from, figures->to, &now, &figures->times, error);
		figures->behind = now;
	}
	ahead->count = status == RC_OK ? count : i - 1;
	return ahead->count > 0 ? RC_OK : status;
}

const rc_figures *
rc_ahead_find(const rc_ahead *ahead, size_t from, size_t to, const rc_time_context *context)
{
	for (int i = 0; i < ahead->count; i++)
	{
		const rc_figures *figures = &ahead->items[i];

		if (figures->from == from && figures->to == to)
			return figures->before.asof == context->asof && figures->before.last.from == context->last.from &&
						   figures->before.last.to == context->last.to && figures->before.age == context->age
					   ? figures
					   : NULL;
	}
	return NULL;
}
