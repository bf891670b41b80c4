/*-------------------------------------------------------------------------
 *
 * source.c
 *		To whom a sentence attributes what it says, and whether it denies it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/source.h"

#include "grammar/citation.h"
#include "grammar/instrument.h"
#include "grammar/name.h"
#include "grammar/speaker.h"

/* Mentions that a source may stand away from the word that attributes. */
#define SOURCE_REACH 6

/* In Chinese most mentions are single characters: 国际能源署署长比罗尔在巴黎表示. */
#define CHINESE_SOURCE_REACH 14

static bool
ends_reach(const rc_mention *mention)
{
	return mention->type == RC_MARK && mention->mark != '\'' && mention->mark != '"' && mention->mark != '&' &&
		   mention->mark != '-' && mention->mark != '(' && mention->mark != ')';
}

static int
look_right(const rc_reader *reader, int cue)
{
	for (int i = cue + 1; i < reader->mentions.count && i <= cue + SOURCE_REACH; i++)
	{
		if (rc_can_be_source(rc_at(reader, i)))
			return i;
		if (ends_reach(rc_at(reader, i)))
			break;
	}
	return -1;
}

/* "EU officials", "the Japanese government": those who speak for a country or bloc, right behind its name. */
static bool
speaks_for_country(const rc_reader *reader, int i)
{
	static const char government[] = "government";
	const rc_mention *mention = rc_at(reader, i);
	size_t len = sizeof(government) - 1;

	if (!mention->latin || mention->entity == NULL ||
		(mention->entity->class != RC_COUNTRY && mention->entity->class != RC_BLOC))
		return false;
	if (i + 1 < reader->mentions.count && rc_spells_of(&reader->mentions, i + 1, RC_SPELT_OFFICIAL))
		return true;
	return mention->to - mention->from > len &&
		   memcmp(reader->mentions.text.data + mention->to - len, government, len) == 0;
}

/* Does the mention do something: a verb, or "would" and the like before one? */
static bool
does(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_predicate(mention) || rc_is_measure_verb(mention) || rc_has_cue(mention, RC_CUE_NOT) ||
		   rc_spells(&reader->mentions, i, "had") || rc_spells(&reader->mentions, i, "has");
}

/* ", said X", "...," says X, a consultancy: whom a verb behind a mark has behind it, with no other verb; or -1. */
static int
stands_inverted(const rc_reader *reader, int cue)
{
	int source = look_right(reader, cue);

	if (source < 0 || cue == 0 || rc_at(reader, cue - 1)->type != RC_MARK || rc_is_mark(rc_at(reader, cue - 1), '\'') ||
		(source + 1 < reader->mentions.count && does(reader, source + 1)))
		return -1;
	for (int i = cue + 1; i < source; i++)
	{
		if (does(reader, i) || rc_at(reader, i)->type == RC_QUANTITY || rc_at(reader, i)->type == RC_TIME)
			return -1;
	}
	return source;
}

/* Mentions of what stands between commas and says who somebody is. */
#define APPOSITION_REACH 20

/* "Ryan Castilloux, founder of Adamas Intelligence, says": the name before what stands between commas, or -1. */
static int
before_apposition(const rc_reader *reader, int cue)
{
	if (cue < 4 || !rc_at(reader, cue)->latin || !rc_is_mark(rc_at(reader, cue - 1), ','))
		return -1;
	for (int i = cue - 2; i > 0 && i >= cue - APPOSITION_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);
		const rc_mention *name = rc_at(reader, i - 1);

		if (mention->type == RC_QUANTITY || (ends_reach(mention) && mention->mark != ','))
			return -1;
		if (rc_is_mark(mention, ',') && rc_can_be_source(name) && name->role == RC_ROLE_BARE)
			return i - 1;
		/* "NioCorp's chief executive, Mark Smith, said" */
		if (rc_is_mark(mention, ',') && i + 2 == cue - 1 && rc_can_be_source(rc_at(reader, i + 1)))
			return i + 1;
	}
	return -1;
}

/* Whoever is told, or dealt with, does not speak: does such a preposition stand right before the name? */
static bool
is_addressed(const rc_reader *reader, int name)
{
	for (int i = name - 1; i >= 0 && i >= name - 3 && rc_at(reader, i)->type != RC_MARK; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_TO) || rc_has_cue(rc_at(reader, i), RC_CUE_WITH) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_THAN))
			/* 向日经新闻透露, but not 对此日经新闻报道 */
			return rc_at(reader, i)->latin || (i == name - 1 && rc_has_cue(rc_at(reader, i), RC_CUE_TO));
	}
	return false;
}

/* 商务部、海关总署表示: of several that tell together the first is named. */
static int
first_of_sources(const rc_reader *reader, int i)
{
	while (!rc_at(reader, i)->latin && i >= 2 && rc_is_mark(rc_at(reader, i - 1), '&') &&
		   rc_can_be_source(rc_at(reader, i - 2)))
		i -= 2;
	return i;
}

/* 在巴黎表示: is it where something is said? */
static bool
is_where(const rc_mention *mention)
{
	return !mention->latin && mention->role == RC_ROLE_IN;
}

static int
look_left(const rc_reader *reader, int cue)
{
	/* 预计 and 统计 are also what somebody spoken of does. */
	bool speaks = !rc_at(reader, cue)->latin && !rc_has_cue(rc_at(reader, cue), RC_CUE_FORECAST) &&
				  !rc_has_cue(rc_at(reader, cue), RC_CUE_ESTIMATE);
	int reach = speaks ? CHINESE_SOURCE_REACH : SOURCE_REACH;

	for (int i = cue - 1; i >= 0 && i >= cue - reach; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if ((rc_can_be_source(mention) || speaks_for_country(reader, i)) && !is_where(mention))
			return is_addressed(reader, i) ? -1 : first_of_sources(reader, i);
		if (ends_reach(mention) || mention->type == RC_QUANTITY || mention->material != NULL)
			break;
		/* "(AP) - China announced": a country right before the verb is who speaks, and no source. */
		if (mention->latin && mention->entity != NULL && mention->entity->class == RC_COUNTRY && !mention->owner &&
			mention->role == RC_ROLE_BARE && i >= cue - 2)
			break;
	}
	return before_apposition(reader, cue);
}

/* Mentions between a city and those there who tell something: 首尔一家商社的经理. */
#define TELLER_REACH 6

/* 阿斯塔纳消息, 曼谷的贸易商, 据称利雅得方面嫌贵: does a capital only say where those are who tell something, and stands for no government? */
static bool
says_where_told(const rc_reader *reader, int i)
{
	int last = i + 1 + TELLER_REACH;

	if (!reader->mentions.chinese || rc_at(reader, i)->entity == NULL ||
		rc_at(reader, i)->entity->class != RC_COUNTRY || rc_at(reader, i)->entity->form != RC_CAPITAL)
		return false;
	/* 中央社曼谷10日外電報導 */
	return rc_only_tells(rc_at(reader, i) - 1) || rc_spells_of(&reader->mentions, i - 1, RC_SPELT_IT_IS_SAID_ZH) ||
		   rc_says_of(&reader->mentions, i + 1, last < reader->mentions.count ? last : reader->mentions.count,
					  RC_SPELT_TELLER_THERE_ZH);
}

/* Mentions between the land of a firm and its name: "Australian rare earth producer Lynas". */
#define DESCRIPTION_REACH 5

/*
 * "Australian rare earth producer Lynas said", 澳大利亚稀土生产商莱纳斯宣布: where the words for the firm that tells
 * begin, whose land is no more spoken of than the firm itself.
 */
static int
first_of_teller(const rc_reader *reader, int source)
{
	const rc_mention *noun = source > 0 ? rc_at(reader, source - 1) : NULL;

	if (noun == NULL || !rc_is_firm(rc_at(reader, source)))
		return source;
	/* "China's Northern Rare Earth said" */
	for (int i = source - 1; i >= 0 && i >= source - 2; i--)
	{
		if (rc_at(reader, i)->owner && rc_at(reader, i)->entity != NULL &&
			rc_at(reader, i)->entity->class == RC_COUNTRY)
			return i;
	}
	if (!(rc_has_cue(noun, RC_CUE_FIRM_NOUN) || rc_measure_reads(noun, RC_AGENT) ||
		  rc_has_cue(noun, RC_CUE_COMPANY_REF) || rc_spells_of(&reader->mentions, source - 1, RC_SPELT_FIRM_ZH)))
		return source;
	for (int i = source - 2; i >= 0 && i >= source - DESCRIPTION_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->entity != NULL && mention->entity->class == RC_COUNTRY)
			return i;
		if (mention->type != RC_WORD && mention->material == NULL && !rc_measure_reads(mention, RC_NAME))
			break;
	}
	return source;
}

static void
take_source(rc_reader *reader, int cue, int source)
{
	const rc_mention *mention = rc_at(reader, source);

	reader->source_at = source;
	reader->source = rc_speaker_name(&reader->mentions, mention);
	reader->said_from = source < cue ? first_of_teller(reader, source) : cue;
	reader->said_to = (source < cue ? cue : source) + 1;
	rc_speaker_remember(reader, reader->source, mention->entity != NULL && !rc_has_cue(mention, RC_CUE_PERSON_REF));
	/* "Lynas reported its results.  The company said ...", 北方稀土发布公告。公司… */
	if (rc_is_company(mention) && source < cue && source <= 1 &&
		(mention->latin || rc_has_cue(rc_at(reader, cue), RC_CUE_ISSUE)))
		reader->scene->company = mention->name;
	/* 停工多日的Nordtellur公司宣布复产。公司… */
	if (rc_is_surely_firm(mention) && reader->mentions.chinese && source < cue)
	{
		reader->scene->firm = mention->name;
		reader->scene->firm_age = 0;
	}
	/* "MP Materials, which operates the only mine, said": what the clause between them tells is told. */
	if (source + 2 < cue && (rc_has_cue(rc_at(reader, source + 2), RC_CUE_RELATIVE) ||
							 (rc_is_mark(rc_at(reader, source + 1), ',') && rc_at(reader, source)->latin &&
							  rc_has_cue(rc_at(reader, source + 2), RC_CUE_ARTICLE))))
		reader->said_from = cue;
	/* "A report by the IEA says", "analysts at Citi expect": the verb belongs to it, too. */
	for (int i = source + 1; source > cue && i < reader->mentions.count && i <= source + 2; i++)
	{
		if (rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_SAID) && rc_at(reader, i)->measure == NULL &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_FORECAST))
			reader->said_to = i + 1;
	}
}

/* One who is named and attributes nothing by a word: the other words stay free for the slots. */
static void
take_named(rc_reader *reader, int source)
{
	if (source < 0)
		return;
	take_source(reader, source, source);
	reader->said_to = reader->said_from;
	reader->source_only_named = true;
}

/* Words between "the report" and its verb, or between the verb and "the report". */
#define MEANT_REACH 3

/* "The study projects", "said the minister", "according to the report": one of whom the text has spoken before. */
static void
take_meant(rc_reader *reader, int cue)
{
	bool behind = rc_has_cue(rc_at(reader, cue), RC_CUE_ACCORDING_TO);
	int step = behind ? 1 : -1;

	if (!rc_at(reader, cue)->latin)
		return;
	for (int i = cue + step; i >= 0 && i < reader->mentions.count && i != cue + step * (MEANT_REACH + 1); i += step)
	{
		if (ends_reach(rc_at(reader, i)) || rc_at(reader, i)->type == RC_QUANTITY)
			break;
		reader->source = rc_speaker_meant(reader, i);
		if (reader->source.data != NULL)
			return;
	}
	if (!behind && cue > 0 && rc_at(reader, cue - 1)->type == RC_MARK && cue + 1 < reader->mentions.count)
		reader->source = rc_speaker_meant(reader, cue + 1);
}

static bool
spells_announce(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_ANNOUNCE);
}

/* Mentions between a Chinese verb of announcing and the sum that it announces. */
#define SUM_REACH 10

/*
 * 宣布设立12亿澳元的基金, 发布30亿欧元的计划: does the Chinese verb of announcing lead right to a sum,
 * or to one that is given (宣布向锑矿投入1亿美元)?
 */
static bool
announces_sum(const rc_reader *reader, int cue)
{
	bool plain = true;

	for (int i = cue + 1; i < reader->mentions.count && i <= cue + SUM_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->quantity != NULL)
			return mention->quantity->kind == RC_Q_MONEY && (plain || rc_has_cue(rc_at(reader, i - 1), RC_CUE_GIVE) ||
															 rc_has_cue(rc_at(reader, i - 1), RC_CUE_SUPPLY_VERB));
		if (mention->type == RC_MARK)
			break;
		plain &= !rc_is_actor(mention) && mention->material == NULL && mention->measure == NULL;
	}
	return false;
}

/* "Apple announced a $500 million investment", "plans": whose news is a thing has done it, and tells of nobody else. */
static bool
announces_own_act(const rc_reader *reader, int cue)
{
	int i = cue + 1;

	/* 莱纳斯宣布计划在…建厂: a firm that tells what it will do. */
	if (!rc_at(reader, cue)->latin && announces_sum(reader, cue))
		return true;
	if (!rc_at(reader, cue)->latin && cue > 0 && i < reader->mentions.count)
		return (rc_has_cue(rc_at(reader, i), RC_CUE_FORECAST) || rc_has_cue(rc_at(reader, i), RC_CUE_GIVE) ||
				(rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT && rc_is_measure_verb(rc_at(reader, i)))) &&
			   rc_at(reader, cue - 1)->entity != NULL && rc_at(reader, cue - 1)->entity->class == RC_COMPANY;
	if (!rc_has_cue(rc_at(reader, cue), RC_CUE_SAID) || !spells_announce(reader, cue))
		return false;
	while (i < reader->mentions.count && i <= cue + 2 &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE) || rc_at(reader, i)->type == RC_WORD))
		i++;
	return i > cue + 1 && i < reader->mentions.count && rc_at(reader, i)->type == RC_QUANTITY &&
		   rc_has_cue(rc_at(reader, cue + 1), RC_CUE_ARTICLE);
}

/* "as Lynas reports a record profit": is what the English verb tells how a firm has done? */
static bool
reports_results(const rc_reader *reader, int cue)
{
	for (int i = cue + 1; rc_at(reader, cue)->latin && i < reader->mentions.count && i <= cue + 4; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_RESULTS))
			return true;
		if (rc_at(reader, i)->type == RC_MARK || rc_at(reader, i)->material != NULL)
			break;
	}
	return false;
}

/* "When Beijing announced the curbs", "after the ministry announced ...": an announcement that only says when. */
static bool
dates_another(const rc_reader *reader, int cue)
{
	static const char *const words[] = {"when", "after", "since", "before", "until", "once", "as"};

	if (!spells_announce(reader, cue) && !reports_results(reader, cue))
		return false;
	/* "the controls that Beijing announced" */
	if (cue >= 2 && rc_at(reader, cue)->latin &&
		(rc_spells(&reader->mentions, cue - 2, "that") || rc_spells(&reader->mentions, cue - 2, "which")))
		return true;
	for (int i = cue - 1; i >= 0 && i >= cue - SOURCE_REACH && !ends_reach(rc_at(reader, i)); i--)
	{
		if (RC_SPELLS_ANY(&reader->mentions, i, words))
			return true;
	}
	return false;
}

/* 商务部公布第二批稀土出口配额: what a Chinese authority gives out with a word for telling is an act of its own. */
static bool
gives_out(const rc_reader *reader, int cue)
{
	int next = cue + 1;

	if (!rc_spells_of(&reader->mentions, cue, RC_SPELT_GIVE_OUT_ZH) ||
		(reader->mentions.measures & RC_INSTRUMENTS) == 0)
		return false;
	while (rc_spells(&reader->mentions, next, "了"))
		next++;
	return next < reader->mentions.count && rc_at(reader, next)->type != RC_MARK &&
		   !rc_spells(&reader->mentions, next, "的") && !rc_has_cue(rc_at(reader, next), RC_CUE_SAID);
}

/* "added holmium to its list": a word for saying as well as for doing has goods right behind it when it does. */
static bool
does_something(const rc_reader *reader, int cue)
{
	return rc_has_cue(rc_at(reader, cue), RC_CUE_IMPOSE) && cue + 1 < reader->mentions.count &&
		   (rc_at(reader, cue + 1)->material != NULL || rc_at(reader, cue + 1)->quantity != NULL);
}

/* "as reported by Reuters", "estimated by the USGS at" */
static bool
by_whom(const rc_reader *reader, int cue)
{
	return rc_at(reader, cue)->latin && cue + 1 < reader->mentions.count &&
		   rc_has_cue(rc_at(reader, cue + 1), RC_CUE_BY);
}

/* "is estimated at", "is said to be", "expects to produce", "an estimated 500 tonnes": a word for saying that lets nobody speak. */
static bool
says_nothing(const rc_reader *reader, int cue)
{
	const rc_mention *before = cue > 0 ? rc_at(reader, cue - 1) : NULL;

	if (!rc_at(reader, cue)->latin || by_whom(reader, cue))
		return false;
	if (cue + 1 < reader->mentions.count && rc_spells(&reader->mentions, cue + 1, "to"))
		return true;
	/* "what the company believes are", "what it says is" */
	for (int i = cue - 1; i > 0 && i >= cue - 4; i--)
	{
		if (rc_spells(&reader->mentions, i, "what"))
			return true;
	}
	return before != NULL && (rc_has_cue(before, RC_CUE_COPULA) || rc_has_cue(before, RC_CUE_ARTICLE));
}

/* "the IEA projects", "USGS data put": a verb that only says something behind those who do nothing else. */
static bool
is_verb_of_teller(const rc_reader *reader, int cue)
{
	/* "METI projects": an office of a country does other things, too. */
	if (cue > 0 && rc_at(reader, cue - 1)->entity != NULL && rc_at(reader, cue - 1)->entity->class == RC_AGENCY &&
		rc_spells_of(&reader->mentions, cue, RC_SPELT_FORESEE))
		return true;
	/* Few words stand behind such a one: the verb is looked at last. */
	if (cue == 0 ||
		!(rc_only_tells(rc_at(reader, cue - 1)) || (cue > 1 && rc_only_tells(rc_at(reader, cue - 2)) &&
													rc_spells_of(&reader->mentions, cue - 1, RC_SPELT_TELLING))))
		return false;
	return rc_spells_of(&reader->mentions, cue, RC_SPELT_TELL);
}

/* Is what is said told as somebody's words at all? */
static bool
attributes(const rc_reader *reader, int cue)
{
	if (rc_has_cue(rc_at(reader, cue), RC_CUE_ACCORDING_TO))
		return true;
	if (rc_at(reader, cue)->latin && is_verb_of_teller(reader, cue))
		return true;
	return rc_has_cue(rc_at(reader, cue), RC_CUE_SAID) && !announces_own_act(reader, cue) &&
		   !dates_another(reader, cue) && !does_something(reader, cue) && !says_nothing(reader, cue) &&
		   !gives_out(reader, cue);
}

/* "Two people familiar with the matter told": do those who tell have no name? */
static bool
unnamed_tell(const rc_reader *reader, int cue)
{
	for (int i = cue - 1; i >= 0 && i >= cue - SOURCE_REACH && !ends_reach(rc_at(reader, i)); i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_TELLER))
			return true;
	}
	return false;
}

/* The mention of the one who says it, given a word for saying, or -1. */
static int
teller_of(const rc_reader *reader, int cue)
{
	int source = -1;

	if (by_whom(reader, cue))
		return look_right(reader, cue);
	if (!rc_at(reader, cue)->latin)
		return look_left(reader, cue);
	if (rc_spells_of(&reader->mentions, cue, RC_SPELT_TOLD))
	{
		source = look_left(reader, cue);
		/* "Sources told Reuters": nobody is named but the paper. */
		return source < 0 && cue + 1 < reader->mentions.count && unnamed_tell(reader, cue) &&
					   rc_at(reader, cue + 1)->entity != NULL && rc_at(reader, cue + 1)->entity->class == RC_MEDIA
				   ? cue + 1
				   : source;
	}
	source = stands_inverted(reader, cue);
	return source >= 0 ? source : look_left(reader, cue);
}

/* Cues of words that may tell to whom a sentence attributes what it says. */
#define TELLING(word)                                                                                                  \
	(RC_CUE_PART(word, ACCORDING_TO) | RC_CUE_PART(word, SAID) | RC_CUE_PART(word, DENY) | RC_CUE_PART(word, BY))

/* Does the sentence name one who only tells? */
static bool
names_teller(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};

	for (int i = rc_next_in(reader, RC_ACTOR_SORT, all, 0); i < all.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, all, i + 1))
	{
		if (rc_only_tells(rc_at(reader, i)))
			return true;
	}
	return false;
}

/* May the mention attribute anything?  Most do not, to judge by what they are and what stands before them. */
static bool
may_attribute(const rc_reader *reader, int i, bool teller)
{
	static const rc_cue_set telling = RC_CUE_SET(TELLING);
	const rc_mention *mention = rc_at(reader, i);

	if (rc_any_cue(mention->cues, &telling) || rc_may_cite(reader, mention))
		return true;
	/* A verb behind one that only tells, or behind what it writes. */
	return teller && mention->latin && (rc_only_tells(mention - 1) || rc_only_tells(mention - 2));
}

/* 路透社报道，根据中国海关的数据，…: a Chinese paper that tells of the figures of an agency does not vouch for them itself. */
static void
take_agency_cited(rc_reader *reader)
{
	const rc_mention *teller = reader->source_at >= 0 ? rc_at(reader, reader->source_at) : NULL;
	rc_stretch behind = {reader->said_to, reader->mentions.count};
	int cue, agency;

	if (!reader->mentions.chinese || teller == NULL || teller->entity == NULL || teller->entity->class != RC_MEDIA)
		return;
	behind.last = rc_next_in(reader, RC_VALUE_SORT, behind, behind.first);
	cue = rc_find_cue(reader, behind, RC_CUE_ACCORDING_TO);
	agency = cue < 0 ? -1 : look_right(reader, cue);
	if (agency >= 0 && rc_at(reader, agency)->entity != NULL && rc_at(reader, agency)->entity->class == RC_AGENCY)
		take_source(reader, cue, agency);
}

void
rc_find_source(rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};
	bool teller = names_teller(reader);

	reader->source_at = -1;
	reader->said_from = reader->said_to = 0;
	reader->source_only_named = false;
	reader->denied = rc_find_cue(reader, all, RC_CUE_UNTRUE) >= 0;
	/* "Contrary to reports, China has not stopped ...": it says itself what is not so. */
	if (reader->denied && rc_find_cue(reader, all, RC_CUE_NOT) >= 0 &&
		rc_spells(&reader->mentions, rc_find_cue(reader, all, RC_CUE_UNTRUE), "contrary to reports"))
		reader->denied = false;
	for (int i = 0; i < reader->mentions.count && reader->source.data == NULL; i++)
	{
		if (!may_attribute(reader, i, teller))
			continue;
		if (attributes(reader, i))
		{
			int source =
				rc_has_cue(rc_at(reader, i), RC_CUE_ACCORDING_TO) ? look_right(reader, i) : teller_of(reader, i);

			if (source < 0)
				take_meant(reader, i);
			else
				take_source(reader, i, source);
			if (source >= 0 && says_where_told(reader, source))
			{
				reader->source = (rc_text){NULL, 0};
				reader->source_at = -1;
				break;
			}
		}
		else if (rc_has_cue(rc_at(reader, i), RC_CUE_DENY))
		{
			/* Who denies is also who is said to have done it: the words stay free for the other slots. */
			int source = look_left(reader, i);

			if (source >= 0)
			{
				take_source(reader, i, source);
				reader->said_from = reader->said_to = 0;
			}
		}
		else
		{
			int source = rc_cited(reader, i);

			if (source >= 0)
				take_source(reader, i, source);
		}
	}
	take_agency_cited(reader);
	if (teller && reader->source.data == NULL)
		take_named(reader, rc_teller_named(reader));
	rc_speaker_turn(reader);
}
