/*-------------------------------------------------------------------------
 *
 * possessive_time.c
 *		English levels of a time that owns them.
 *
 * "Up from May's 1,238 tonnes" tells what "up from 1,238 tonnes in May" does;
 * it is read as that.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/possessive_time.h"

#include "base/error.h"

/* Is the mention a time behind which, with nothing but 's between, a figure of tonnes, money or parts stands? */
static bool
owns_figure(const rc_mentions *mentions, int i)
{
	const rc_mention *time = &mentions->items[i];
	const rc_mention *figure = time + 2;

	return time->time != NULL && time->latin && !time->time->unresolved && i + 2 < mentions->count &&
		   rc_is_mark(time + 1, '\'') && figure->quantity != NULL &&
		   (figure->quantity->kind == RC_Q_MASS || figure->quantity->kind == RC_Q_PRICE ||
			figure->quantity->kind == RC_Q_MONEY || figure->quantity->kind == RC_Q_SHARE);
}

/* The time itself, without the preposition before it and what that says. */
static const rc_time *
bare_time(rc_arena *arena, const rc_time *time)
{
	rc_time *bare = rc_arena_alloc(arena, sizeof(rc_time));

	if (bare == NULL)
		return NULL;
	*bare = *time;
	bare->from = time->core_from;
	bare->relation = RC_TIME_AT;
	bare->period = time->point;
	bare->comparison = false;
	bare->basis = RC_BASIS_NONE;
	return bare;
}

/* What the preposition says that the time was read with: "from May's", "of May's", "than May's". */
static void
read_preposition(rc_mentions *mentions, rc_mention *mention)
{
	rc_cue cue;

	switch (mentions->text.data[mention->from] | 0x20)
	{
		case 'f':
			cue = RC_CUE_FROM;
			break;
		case 'o':
			cue = RC_CUE_OF;
			break;
		case 't':
		case 'c':
		case 'v':
		case 'a':
			cue = RC_CUE_THAN;
			break;
		default:
			return;
	}
	mention->type = RC_TERM;
	rc_set_cue(mentions, mention, cue);
}

rc_status
rc_read_possessive_times(rc_arena *arena, rc_mentions *mentions, rc_error *error)
{
	if (mentions->chinese || !rc_may_have_mark(mentions, '\''))
		return RC_OK;
	for (int i = 0; i + 2 < mentions->count; i++)
	{
		rc_mention *mention = &mentions->items[i];
		rc_mention moved;
		size_t end;

		if (!owns_figure(mentions, i))
			continue;
		moved = *mention;
		moved.time = bare_time(arena, mention->time);
		if (moved.time == NULL)
			return rc_fail_memory(error);
		end = mention[2].to;
		/* The preposition stays where it is. */
		*mention = (rc_mention){.type = RC_WORD, .from = moved.from, .to = moved.time->from, .latin = true};
		if (mention->from < mention->to)
			read_preposition(mentions, mention);
		mention[1] = mention[2];
		mention[2] = moved;
		mention[2].from = mention[2].to = end;
	}
	return RC_OK;
}
