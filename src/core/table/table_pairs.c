/*-------------------------------------------------------------------------
 *
 * table_pairs.c
 *		Rows that are a name and its figure: "China – 69%", "Brazil: 21".
 *
 *-------------------------------------------------------------------------
 */
#include "table/table_cells.h"
#include "base/ascii.h"

#include <string.h>

#include "base/utf8.h"

/* What stands between a name and its figure is no longer than this, in bytes. */
#define PAIR_JOINT 8

/* Where the line ends without the marks behind its last item. */
static size_t
trim_marks(const char *text, size_t from, size_t to)
{
	while (to > from)
	{
		if (strchr(" .,;\r", text[to - 1]) != NULL)
			to--;
		else if (to >= from + 3 && (memcmp(text + to - 3, "；", 3) == 0 || memcmp(text + to - 3, "。", 3) == 0 ||
									memcmp(text + to - 3, "，", 3) == 0))
			to -= 3;
		else
			break;
	}
	return to;
}

/* The end of what may part a name from its figure at text[at]; `at` itself for none. */
static size_t
joint_end(const char *text, size_t at, size_t to)
{
	static const char *const joints[] = {"：", "–", "—"};
	size_t end = at;

	while (end < to && (text[end] == ' ' || text[end] == ':'))
		end++;
	if (end > at && end + 1 < to && text[end] == '-' && text[end + 1] == ' ')
		end++;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
	{
		if (end + 3 <= to && memcmp(text + end, joints[i], 3) == 0)
			end += 3;
	}
	while (end > at && end < to && text[end] == ' ')
		end++;
	return end;
}

/* Is text[from, to) a name and no more: a time, 2025年1月; words with capitals, or no Latin ones? */
static bool
is_name(const char *text, size_t from, size_t to)
{
	if (rc_cell_kind(text, from, to) == CELL_TIME)
		return true;
	for (size_t at = from; at < to; at++)
	{
		if (text[at] == ':' || rc_is_digit(text[at]) ||
			(text[at] >= 'a' && text[at] <= 'z' && (at == from || text[at - 1] == ' ')))
			return false;
	}
	return true;
}

size_t
rc_pair_border(const char *text, size_t from, size_t to, size_t *end)
{
	size_t last = trim_marks(text, from, to);
	size_t at = from + 1;

	if (last > at + RC_PAIR_FIGURE + PAIR_JOINT)
		at = last - RC_PAIR_FIGURE - PAIR_JOINT;
	for (; at < last; at++)
	{
		size_t joint;

		if (text[at] != ' ' && text[at] != ':' && (rc_utf8_continues(text[at]) || (unsigned char) text[at] < 0x80))
			continue;
		joint = joint_end(text, at, last);
		/* "per kilogram:6": the number of a footnote. */
		if (text[at] == ':' && joint == at + 1 && last == joint + 1)
			continue;
		/* A blank alone parts the words of a sentence, too. */
		if (joint > at && joint < last && last - joint <= RC_PAIR_FIGURE &&
			(joint > at + 1 || text[at] != ' ' || is_name(text, from, at)) &&
			rc_cell_kind(text, joint, last) == CELL_NUMBER)
		{
			*end = joint;
			return at;
		}
	}
	*end = to;
	return to;
}
