/*-------------------------------------------------------------------------
 *
 * restriction_dated.c
 *		Goods of a list, each with a time of its own.
 *
 * "China put controls on gallium in July 2023, on graphite in December 2023 and
 * on antimony in September 2024": one act of each time.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

/* The goods of a list up to a time, and that time. */
typedef struct dated_goods
{
	rc_materials goods;
	int first; /* mention */
	int time;
} dated_goods;

#define DATED_LIMIT 8

/* May the word stand in the list, beside goods and times: "and", "of", "on", "exports", "those", a comma? */
static bool
is_filler(const rc_reader *reader, int i)
{
	static const char *const words[] = {"and", "then", "those", "exports", "shipments", "followed", "by", "also"};
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_mark(mention, ',') || rc_is_joint(mention) || rc_has_cue(mention, RC_CUE_ARTICLE) ||
		   rc_has_cue(mention, RC_CUE_OF) || rc_has_cue(mention, RC_CUE_ON) || rc_measure_of(mention) == RC_M_EXPORTS ||
		   RC_SPELLS_ANY(&reader->mentions, i, words) || (rc_is_actor(mention) && mention->role == RC_ROLE_TO) ||
		   rc_has_cue(mention, RC_CUE_TO);
}

static bool
is_date(const rc_mention *mention)
{
	const rc_time *time = mention->time;

	return time != NULL && !time->unresolved && !time->comparison &&
		   (time->relation == RC_TIME_AT || time->relation == RC_TIME_SINCE) && time->period.from != RC_DATE_NONE;
}

/* "of nickel since January 2020 and of bauxite since June": does the list go on behind the time with something else? */
static bool
goes_on(const rc_reader *reader, int i)
{
	i += rc_is_mark(rc_at(reader, i), ',');
	i += rc_has_cue(rc_at(reader, i), RC_CUE_AND);
	return i < reader->mentions.count &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_OF) || rc_has_cue(rc_at(reader, i), RC_CUE_ON) ||
			rc_spells(&reader->mentions, i, "those"));
}

/* Reads the list behind the instrument; how many of its parts have a time. */
static int
read_list(const rc_reader *reader, int at, dated_goods *list, bool *open)
{
	int count = 0;

	*open = false;
	list[0] = (dated_goods){.first = -1};
	for (int i = at + 1; i < reader->mentions.count; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL)
		{
			if (list[count].first < 0)
				list[count].first = i;
			rc_add_goods(&list[count].goods, rc_material_name(mention));
		}
		else if (is_date(mention) && list[count].goods.count > 0)
		{
			list[count++].time = i;
			*open = goes_on(reader, i + 1);
			if (count == DATED_LIMIT)
				break;
			list[count] = (dated_goods){.first = -1};
		}
		else if (!is_filler(reader, i))
			break;
	}
	return count;
}

/* Makes the claim one of the time, as it is of that of its own clause. */
static void
set_time(rc_claim *claim, const rc_time *time)
{
	claim->has_period = true;
	claim->period = (rc_period){time->period.from, RC_DATE_NONE};
	if (claim->asof == RC_DATE_NONE || claim->modality == RC_POSSIBLE)
		return;
	claim->modality = time->period.from > claim->asof ? RC_FORECAST : RC_ASSERTED;
}

rc_status
rc_date_listed_goods(rc_reader *reader, const rc_restriction *r, const rc_claim *claim, int first, rc_error *error)
{
	dated_goods list[DATED_LIMIT + 1];
	rc_status status = RC_OK;
	bool open;
	int count;

	if (reader->mentions.chinese || reader->claims.count == first)
		return RC_OK;
	count = read_list(reader, r->at, list, &open);
	if (count == 0 || (count == 1 && !open))
		return RC_OK;
	for (int k = 0; k < count && status == RC_OK; k++)
	{
		const rc_time *time = rc_at(reader, list[k].time)->time;
		rc_materials others = {.count = 0};
		rc_claim other = *claim;

		for (int i = 0; i < list[k].goods.count; i++)
		{
			bool told = false;

			for (int c = first; c < reader->claims.count; c++)
			{
				if (!rc_text_same(reader->claims.items[c].material, list[k].goods.items[i]))
					continue;
				told = true;
				set_time(&reader->claims.items[c], time);
			}
			if (!told)
				rc_add_goods(&others, list[k].goods.items[i]);
		}
		set_time(&other, time);
		if (others.count > 0)
			status = rc_claim_add(reader, &other, &others, list[k].first, list[k].time + 1, error);
	}
	return status;
}
