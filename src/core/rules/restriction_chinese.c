/*-------------------------------------------------------------------------
 *
 * restriction_chinese.c
 *		Who holds goods back, where Chinese tells it from the side of the goods.
 *
 * Goods may not leave a country (不许运出津巴布韦), or leave it when an authority
 * that is asked says so (须向商务部申请许可证); somebody's goods suffer it (被中国切断);
 * others complain of whose it is (对中国的出口配额表示不满).
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

/* 被中国切断, 受到印尼限制, 遭美國加徵: where the word for suffering stands before the actor i; or -1. */
static int
suffering_before(const rc_reader *reader, int i)
{
	static const char *const words[] = {"被", "受", "遭", "由"};
	int k = i - 1;

	if (rc_spells(&reader->mentions, k, "到"))
		k--;
	return RC_SPELLS_ANY(&reader->mentions, k, words) ? k : -1;
}

int
rc_suffered_from(const rc_reader *reader, const rc_restriction *r)
{
	for (int i = r->before.first + 1; !rc_at(reader, r->at)->latin && i < r->before.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && mention->entity != NULL && !mention->owner && rc_can_act(reader, i) &&
			!rc_is_firm(mention) && !rc_is_no_government(mention->name) && suffering_before(reader, i) >= 0)
			return i;
	}
	return -1;
}

int
rc_one_suffering(const rc_reader *reader, const rc_restriction *r)
{
	int by = rc_suffered_from(reader, r);

	for (int i = r->before.first; i < by; i++)
	{
		if ((is_country(rc_at(reader, i)) ||
			 (rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->class == RC_BLOC)) &&
			rc_at(reader, i)->role <= RC_ROLE_OWNER && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

/* Mentions between an instrument and the complaint about it. */
#define COMPLAINT_REACH 4

int
rc_one_complained_of(const rc_reader *reader, const rc_restriction *r)
{
	int last = r->at + COMPLAINT_REACH < r->clause->last ? r->at + COMPLAINT_REACH : r->clause->last;

	if (rc_at(reader, r->at)->latin)
		return -1;
	for (int i = r->at - 1; i > r->before.first; i--)
	{
		if (is_country(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_TO &&
			rc_subject_in(reader, (rc_stretch){r->before.first, i}) >= 0)
			return rc_says_of(&reader->mentions, r->at + 1, last, RC_SPELT_COMPLAINT_ZH) ? i : -1;
	}
	return -1;
}

bool
rc_points_back_in_chinese(const rc_reader *reader, int at)
{
	static const char *const pointers[] = {"该", "該", "这一", "這一", "上述", "此", "这项", "這項"};
	static const char *const these[] = {"这", "這"};
	static const char *const counts[] = {"项", "項", "一", "种", "種", "些", "道"};

	return RC_SPELLS_ANY(&reader->mentions, at - 1, pointers) ||
		   (RC_SPELLS_ANY(&reader->mentions, at - 1, counts) && RC_SPELLS_ANY(&reader->mentions, at - 2, these));
}

/* Mentions between a pronoun for the goods and the instrument. */
#define PRONOUN_REACH 4

bool
rc_is_put_on_them(const rc_reader *reader, const rc_restriction *r)
{
	static const char *const them[] = {"其", "二者", "两者", "兩者", "它们", "它們", "它", "之"};

	for (int i = r->at - 1; i >= r->clause->first && i >= r->at - PRONOUN_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->latin || mention->material != NULL || rc_measure_of(mention) == RC_M_EXPORTS)
			return false;
		if (rc_has_cue(mention, RC_CUE_IMPOSE) && rc_holds(&reader->mentions, i, "对其"))
			return true;
		/* 其实行: the pronoun, and the verb behind it. */
		if ((RC_SPELLS_ANY(&reader->mentions, i, them) || rc_spells(&reader->mentions, i, "其实")) && i > 0 &&
			rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO))
			return true;
	}
	return false;
}
