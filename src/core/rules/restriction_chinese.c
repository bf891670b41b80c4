/*-------------------------------------------------------------------------
 *
 * restriction_chinese.c
 *		Who holds goods back, where Chinese tells it from the side of the goods.
 *
 * Goods may not leave a country (不许运出津巴布韦), or leave it when an authority
 * that is asked says so (须向商务部申请许可证).
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include <string.h>

#include "grammar/instrument.h"

static bool
is_country(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_COUNTRY;
}

/* 运出, 离开: does the verb of trade at i say of where the goods go out? */
static bool
says_out_of(const rc_reader *reader, int i)
{
	static const char *const ends[] = {"出", "离", "離", "开", "開"};
	const rc_mention *verb = rc_at(reader, i);

	if (rc_measure_of(verb) != RC_M_EXPORTS && rc_instrument_at(reader, i) != RC_M_BAN)
		return false;
	for (size_t k = 0; k < sizeof(ends) / sizeof(ends[0]); k++)
	{
		if (verb->to - verb->from >= 6 && memcmp(reader->mentions.text.data + verb->to - 3, ends[k], 3) == 0)
			return true;
	}
	return false;
}

int
rc_country_left(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->clause->first + 1; !rc_at(reader, r->at)->latin && i < r->clause->last; i++)
	{
		if (is_country(rc_at(reader, i)) && says_out_of(reader, i - 1))
			return i;
	}
	return -1;
}

int
rc_authority_asked(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const asks[] = {"向", "经", "經", "由", "找"};
	int last = r->at < r->clause->last ? r->at : r->clause->last;

	if (rc_at(reader, r->at)->latin || r->instrument != RC_M_CONTROL)
		return -1;
	for (int i = r->clause->first + 1; i < last; i++)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i - 1, asks) && rc_is_government(rc_at(reader, i)))
			return i;
	}
	return -1;
}
