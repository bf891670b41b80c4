/*-------------------------------------------------------------------------
 *
 * share_owner.c
 *		Whose the whole is that a share is a part of.
 *
 * The world's, a country's, "its": whoever stands in the whole, but for those
 * from whom it comes, on whom it depends, by whom it is done.  A list of shares
 * tells the whole that they have in common once, with its last value.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"
#include "rules/share_parts.h"

#include "grammar/name.h"

/* "in Chile's SQM", "of Chilean producer SQM": does the English name of a country only say whence the firm behind it is? */
static bool
is_home_of_firm(const rc_reader *reader, int i)
{
	const rc_mention *home = rc_at(reader, i);
	int firm = i + 1;

	if (!home->latin || !home->owner || home->entity == NULL || home->entity->class != RC_COUNTRY)
		return false;
	while (firm < i + 4 &&
		   (rc_is_mark(rc_at(reader, firm), '\'') || rc_has_cue(rc_at(reader, firm), RC_CUE_FIRM_NOUN) ||
			rc_measure_reads(rc_at(reader, firm), RC_AGENT) || rc_at(reader, firm)->material != NULL))
		firm++;
	return firm < reader->mentions.count && firm > i && rc_is_surely_firm(rc_at(reader, firm)) &&
		   !rc_at(reader, firm)->owner;
}

/* Is the one at i in the whole somebody else than whose it is: whom it comes from, depends on, is done by? */
static bool
is_no_owner(const rc_told_share *s, int i)
{
	const rc_mention *mention = rc_at(s->reader, i);

	if (is_home_of_firm(s->reader, i))
		return true;
	/* "makes 99% of it": what is made, whoever owns it. */
	if (mention->role == RC_ROLE_OF && i > 0 && rc_has_cue(rc_at(s->reader, i - 1), RC_CUE_OF) &&
		(rc_spells(&s->reader->mentions, i, "it") || rc_spells(&s->reader->mentions, i, "them")))
		return true;
	/* 国防工业所用镓的94%来自中国: it is imported by a country. */
	if (!mention->latin && rc_is_use(mention) && (s->belonging == RC_COMES_FROM || s->belonging == RC_DEPENDS))
		return true;
	/* 日本的海外依赖度: nor those abroad, whom one depends on. */
	if (s->belonging == RC_DEPENDS && !mention->latin && i + 1 == s->belonging_at &&
		rc_text_is(mention->name, "outside CN"))
		return true;
	/* 世界最大的锂生产国澳大利亚把90%的锂…: among whom somebody has his place. */
	if (!mention->latin && i < s->value && rc_names_world(mention) &&
		(rc_has_cue(rc_at(s->reader, i + 1), RC_CUE_LARGEST) || rc_is_ordinal(rc_at(s->reader, i + 1))))
		return true;
	/* 占对全球出口的33%: where one's own exports go. */
	if (!mention->latin && mention->role == RC_ROLE_TO && rc_names_world(mention) &&
		rc_measure_of(mention + 1) == RC_M_EXPORTS)
		return true;
	/* 从中国进口80%的稀土: where it comes from has no part in it. */
	if (!mention->latin && mention->role == RC_ROLE_FROM)
		return true;
	/* "99% of it in China": where it is done. */
	if (mention->latin && s->belonging == RC_DONE_BY && mention->role == RC_ROLE_IN && i == s->belonging_at + 1)
		return true;
	/* 八成的镍冶炼产能位于印尼: nor has who does it in Chinese the whole. */
	if (s->belonging == RC_DONE_BY && !mention->latin && s->belonging_at > s->value && i > s->belonging_at)
		return true;
	/* 对中国稀土的依赖, 依赖中国的80%: nor is whom it depends on before it. */
	if (s->belonging == RC_DEPENDS && !mention->latin &&
		(mention->role == RC_ROLE_TO || (mention->role == RC_ROLE_ON && i < s->value)))
		return true;
	return false;
}

/* The owner of a Chinese whole that stands right where one looks for it, or -1. */
static int
chinese_owner(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int before = reader->mentions.chinese ? rc_subject_in(reader, (rc_stretch){s->whole.first, s->value}) : -1;
	int nearest = s->value - 1 - (s->value > 0 && rc_spells(&reader->mentions, s->value - 1, "的"));

	/* 日本六成的稀土由中国供应: who stands before the value, and not who does it. */
	if (s->belonging == RC_DONE_BY && s->belonging_at > s->value && s->whole.first < s->value)
		return before;
	/* 中国的产量一家就顶了全世界的八成, 中国的储量不到全球一半: nearest to the value, behind who has the part, is the world. */
	if (reader->mentions.chinese && s->predicate < 0 && s->belonging == RC_HAS && s->value > s->whole.first + 2 &&
		rc_subject_in(reader, s->part) < nearest && rc_names_world(rc_at(reader, nearest)))
		return nearest;
	return -1;
}

/* 中国的份额接近九成: he whose share it is has the part; 在美国的份额, 占中国的份额 are of a whole. */
static bool
has_the_share(const rc_told_share *s, int i)
{
	const rc_mention *actor = rc_at(s->reader, i);
	rc_stretch behind = {i + 1, s->value};

	/* 欧盟进口1.3万吨，中国的46.3%居首 */
	if (s->reader->mentions.chinese && s->predicate < 0 && i == s->part.first && i == s->value - 2 &&
		rc_spells(&s->reader->mentions, i + 1, "的") && !rc_is_world(actor->name))
		return true;
	return s->reader->mentions.chinese && i < s->value && actor->role == RC_ROLE_OWNER && !rc_is_world(actor->name) &&
		   rc_find_cue(s->reader, behind, RC_CUE_SHARE_WORD) >= 0 &&
		   rc_find_cue(s->reader, behind, RC_CUE_ACCOUNT_FOR) < 0 &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, i}, RC_CUE_ACCOUNT_FOR) < 0 &&
		   rc_find_measure(s->reader, behind, RC_M_IMPORTS) < 0 && rc_find_measure(s->reader, behind, RC_M_EXPORTS) < 0;
}

/* The whole's owner: the world, a country, "its". */
static int
owner_of_whole(const rc_told_share *s)
{
	/* 欧盟98%的磁体依赖中国: whom it depends on is behind the whole. */
	int last = s->belonging == RC_DEPENDS && s->belonging_at > s->value && s->belonging_at < s->whole.last
				   ? s->belonging_at
				   : s->whole.last;
	int other = -1;
	int nearest = -1;

	if (chinese_owner(s) >= 0)
		return chinese_owner(s);
	for (int i = s->whole.first; i < last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (i == s->value ||
			!(rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT) ||
			  rc_has_cue(mention, RC_CUE_PRONOUN_THEY)) ||
			has_the_share(s, i))
			continue;
		if (is_no_owner(s, i))
			continue;
		if (mention->owner || mention->role == RC_ROLE_OF || mention->role == RC_ROLE_OWNER || rc_names_world(mention))
			return i;
		/* In Chinese the whole stands nearest to its value, behind the part; where it goes or comes from is none. */
		if (s->reader->mentions.chinese &&
			(i < s->value || (mention->role != RC_ROLE_TO && mention->role != RC_ROLE_FROM)))
			nearest = i;
		if (other < 0)
			other = i;
	}
	if (nearest >= 0 && nearest != rc_subject_in(s->reader, s->part))
		return nearest;
	if (nearest >= 0)
		return s->part.first == s->whole.first ? -1 : nearest;
	return other;
}

/*
 * "98% of gallium and 60% of germanium production", "mine 10% and recycle 25% of its strategic minerals": what the last
 * value of a list is said to be of holds for the ones before it, as far as they leave it open.  Empty where none is lent.
 */
rc_stretch
rc_share_lent_whole(const rc_told_share *s)
{
	const rc_clause *end = s->reader->clauses.items + s->reader->clauses.count;

	if (s->reader->mentions.chinese || s->whole.last < s->clause->last || owner_of_whole(s) >= 0)
		return (rc_stretch){0, 0};
	if (rc_share_names_something(s->reader, rc_behind_pairs(s->reader, s->value)))
		return rc_behind_pairs(s->reader, s->value);
	for (const rc_clause *next = s->clause + 1; next < end; next++)
	{
		int value = next->first;

		if (value < next->last && rc_is_measure_verb(rc_at(s->reader, value)))
			value++;
		if (value >= next->last || rc_at(s->reader, value)->type != RC_QUANTITY ||
			rc_at(s->reader, value)->quantity->kind != RC_Q_SHARE)
			break;
		if (value + 2 < next->last && rc_has_cue(rc_at(s->reader, value + 1), RC_CUE_OF))
			return (rc_stretch){value + 2, next->last};
		if (value + 1 < next->last)
			break;
	}
	return (rc_stretch){0, 0};
}

/* "92% of refining and 98% of magnet manufacturing": what belongs to another measure is not lent. */
bool
rc_share_lends_materials(const rc_told_share *s)
{
	rc_stretch lent = rc_share_lent_whole(s);

	if (rc_measure_in(s->reader, s->whole, true) < 0)
		return true;
	for (int i = lent.first; i + 1 < lent.last; i++)
	{
		if (rc_at(s->reader, i)->material != NULL && rc_measure_reads(rc_at(s->reader, i + 1), RC_NAME))
			return false;
	}
	return true;
}

/* The world or the country whose whole is lent, or -1. */
static int
owner_of_lent_whole(const rc_told_share *s)
{
	rc_stretch lent = rc_share_lent_whole(s);

	for (int i = lent.first; i < lent.last; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY || rc_is_predicate(mention))
			break;
		if ((rc_is_actor(mention) || rc_has_cue(mention, RC_CUE_PRONOUN_IT)) &&
			(mention->owner || mention->role == RC_ROLE_OF || mention->role == RC_ROLE_OWNER))
			return i;
	}
	return -1;
}

int
rc_share_owner(const rc_told_share *s)
{
	int owner;

	if (!s->reader->mentions.chinese && rc_share_holder_behind(s) >= 0)
		return -1;
	owner = owner_of_whole(s);
	/* "The US and the EU import 80% and 98% of their rare earths": each of his own. */
	if (owner >= 0 && s->listed >= 0 && rc_has_cue(rc_at(s->reader, owner), RC_CUE_PRONOUN_THEY))
		return s->listed;
	return owner >= 0 ? owner : owner_of_lent_whole(s);
}
