/*-------------------------------------------------------------------------
 *
 * cuts.c
 *		Where characters of the text are missing in the copy that is read.
 *
 *-------------------------------------------------------------------------
 */
#include "text/cuts.h"

#include "base/error.h"

/*
 * A cut is a number made of how far behind the last one it is, whether it is
 * replaced, and whether it is of one character; else their number follows.
 * Numbers have seven bits a byte; the eighth says that more follow.
 */
#define REPLACED 1
#define OF_ONE 2
#define DISTANCE_SHIFT 2

#define GROUP 7
#define GROUP_MASK 0x7F
#define MORE 0x80

/* Bytes of two numbers at most. */
#define ITEM_LIMIT (2 * ((sizeof(size_t) * 8 + GROUP - 1) / GROUP))

/* The list grows by an eighth, and this at least. */
#define LEAST_GROWTH ((size_t) 256)

/* One cut. */
typedef struct rc_cut
{
	size_t byte; /* of the copy */
	size_t characters;
	bool replaced;
} rc_cut;

static size_t
write_number(unsigned char *to, size_t number)
{
	size_t len = 0;

	for (; number > GROUP_MASK; number >>= GROUP)
		to[len++] = (unsigned char) (MORE | (number & GROUP_MASK));
	to[len++] = (unsigned char) number;
	return len;
}

static size_t
read_number(const unsigned char *items, size_t *at)
{
	size_t number = 0;
	unsigned char group;

	for (unsigned shift = 0;; shift += GROUP)
	{
		group = items[(*at)++];
		number |= (size_t) (group & GROUP_MASK) << shift;
		if ((group & MORE) == 0)
			return number;
	}
}

rc_status
rc_cuts_add(const rc_env *env, rc_cuts *cuts, size_t byte, size_t characters, bool replaced, rc_error *error)
{
	if (cuts->room - cuts->len < ITEM_LIMIT)
	{
		size_t room = cuts->room + (cuts->room / 8 > LEAST_GROWTH ? cuts->room / 8 : LEAST_GROWTH);
		unsigned char *items = env->reallocate(env->user, cuts->items, room);

		if (items == NULL)
			return rc_fail_memory(error);
		cuts->items = items;
		cuts->room = room;
	}
	cuts->len += write_number(cuts->items + cuts->len, (byte - cuts->last) << DISTANCE_SHIFT |
														   (characters == 1 ? OF_ONE : 0) | (replaced ? REPLACED : 0));
	if (characters != 1)
		cuts->len += write_number(cuts->items + cuts->len, characters);
	cuts->last = byte;
	return RC_OK;
}

/* The cut behind those passed; false at the end of the list.  *behind gets the place in the list behind it. */
static bool
read_cut(const rc_cuts *cuts, const rc_cuts_passed *passed, rc_cut *cut, size_t *behind)
{
	size_t place;

	*behind = passed->next;
	if (passed->next == cuts->len)
		return false;
	place = read_number(cuts->items, behind);
	cut->byte = passed->last + (place >> DISTANCE_SHIFT);
	cut->replaced = (place & REPLACED) != 0;
	cut->characters = (place & OF_ONE) != 0 ? 1 : read_number(cuts->items, behind);
	return true;
}

void
rc_cuts_pass(const rc_cuts *cuts, size_t byte, bool begins, rc_cuts_passed *passed)
{
	size_t behind;

	for (rc_cut cut;
		 read_cut(cuts, passed, &cut, &behind) && (cut.byte < byte || (cut.byte == byte && begins && !cut.replaced));)
		*passed = (rc_cuts_passed){behind, cut.byte, passed->characters + cut.characters};
}

void
rc_cuts_free(const rc_env *env, rc_cuts *cuts)
{
	if (cuts->items != NULL)
		env->reallocate(env->user, cuts->items, 0);
	*cuts = (rc_cuts){NULL, 0, 0, 0};
}
