/*-------------------------------------------------------------------------
 *
 * places.c
 *		Where in a sentence the mentions of each sort stand.
 *
 *-------------------------------------------------------------------------
 */
#include "text/places.h"

#include <string.h>

#include "base/error.h"

/* The sorts that the mention is of, one bit each. */
static unsigned
sorts_of(const rc_mention *mention)
{
	unsigned sorts = (unsigned) (mention->material != NULL) << RC_MATERIAL_SORT |
					 (unsigned) (mention->measure != NULL) << RC_MEASURE_SORT |
					 (unsigned) (mention->time != NULL) << RC_TIME_SORT |
					 (unsigned) (mention->type == RC_QUANTITY) << RC_VALUE_SORT;

	return sorts | (unsigned) rc_may_act(mention) << RC_ACTOR_SORT;
}

rc_status
rc_places_note(rc_arena *arena, rc_mentions *mentions, rc_error *error)
{
	size_t words = (size_t) mentions->count / 64 + 1;
	size_t size = RC_SORTS * words * sizeof(uint64_t);

	mentions->places = rc_arena_alloc(arena, size);
	if (mentions->places == NULL)
		return rc_fail_memory(error);
	memset(mentions->places, 0, size);
	mentions->place_words = (int) words;
	for (int i = 0; i < mentions->count; i++)
	{
		/* Words and marks are of no sort. */
		if (mentions->items[i].type <= RC_MARK)
			continue;
		for (unsigned sorts = sorts_of(&mentions->items[i]); sorts != 0; sorts &= sorts - 1)
			rc_note_place(mentions, (rc_sort) rc_lowest_bit(sorts), i);
	}
	return RC_OK;
}
