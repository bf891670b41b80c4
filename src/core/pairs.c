/*-------------------------------------------------------------------------
 *
 * pairs.c
 *		Lists that go together one by one.
 *
 * "A, B and C produced 1, 2 and 3 tonnes, respectively", 镓、锗分别为98%和60%.
 * The names are the materials or the actors of the last list before the
 * values; their number must be that of the values.
 *
 *-------------------------------------------------------------------------
 */
#include "slots.h"

static bool
is_joint(const rc_mention *mention)
{
	return (mention->type == RC_MARK && (mention->mark == ',' || mention->mark == '&')) ||
		   rc_has_cue(mention, RC_CUE_AND);
}

/* The values from `first` on that stand in one list; how many. */
static int
collect_values(const rc_reader *reader, int first, int *values)
{
	int count = 0;

	for (int i = first; i < reader->mentions.count && count < RC_PAIRS_LIMIT; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			values[count++] = i;
		else if (count > 0 && !is_joint(rc_at(reader, i)))
			break;
	}
	return count;
}

/* The last list of count names before the mention, of one sort: materials, or actors. */
static bool
collect_names(const rc_reader *reader, int before, bool materials, int count, int *names)
{
	int found = 0;

	for (int i = before - 1; i >= 0 && found < count; i--)
	{
		const rc_mention *mention = rc_at(reader, i);
		bool fits = materials ? mention->material != NULL : rc_is_actor(mention) && rc_can_act(reader, i);

		if (fits)
			names[count - ++found] = i;
		else if (found > 0 && !is_joint(mention))
			break;
	}
	return found == count;
}

void
rc_find_pairs(rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	int cue = rc_find_cue(reader, all, RC_CUE_RESPECTIVELY);
	int first = cue;

	reader->pairing.count = 0;
	if (cue < 0)
		return;
	/* English says so at the end, Chinese before the values. */
	if (rc_at(reader, cue)->latin)
	{
		while (first > 0 && (rc_at(reader, first - 1)->type == RC_QUANTITY || is_joint(rc_at(reader, first - 1))))
			first--;
	}
	reader->pairing.count = collect_values(reader, first, reader->pairing.values);
	if (reader->pairing.count < 2 ||
		!(collect_names(reader, first, true, reader->pairing.count, reader->pairing.names) ||
		  collect_names(reader, first, false, reader->pairing.count, reader->pairing.names)))
		reader->pairing.count = 0;
}

int
rc_paired_name(const rc_reader *reader, int value)
{
	for (int k = 0; k < reader->pairing.count; k++)
	{
		if (reader->pairing.values[k] == value)
			return reader->pairing.names[k];
	}
	return -1;
}
