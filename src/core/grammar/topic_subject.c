/*-------------------------------------------------------------------------
 *
 * topic_subject.c
 *		Whom a clause tells the ones behind it that they go on to speak of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/topic.h"

#include "grammar/citation.h"
#include "grammar/frame.h"
#include "grammar/name.h"
#include "rules/rules.h"

/* "from China (54 percent), Belgium (22 percent)", "China, 54%;": an item of a list, not whom the text speaks of. */
static bool
is_item_before_aside(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	bool alone = clause->last - clause->first == 1 && clause > reader->clauses.items;
	int value;

	if (next >= reader->clauses.items + reader->clauses.count || next->first >= next->last)
		return false;
	/* 墨西哥（占2%） */
	value = next->first + (reader->mentions.chinese && next->first + 1 < next->last &&
						   rc_has_cue(rc_at(reader, next->first), RC_CUE_ACCOUNT_FOR));
	return (next->aside || (alone && next->last == next->first + 1)) && rc_at(reader, value)->type == RC_QUANTITY &&
		   rc_is_actor(rc_at(reader, clause->last - 1));
}

/* 比利时和墨西哥（各占2%）: does the clause end with the actor, or with a Chinese list that it begins? */
static bool
ends_in_list(const rc_reader *reader, const rc_clause *clause, int actor)
{
	for (int i = actor + 1; i < clause->last; i++)
	{
		if (!reader->mentions.chinese || !(rc_is_joint(rc_at(reader, i)) || rc_is_actor(rc_at(reader, i))))
			return false;
	}
	return true;
}

/* 钴资源主要分布在刚果，储量为350万吨: where it lies is what the next clause speaks of; else other. */
static int
place_spread_over(const rc_reader *reader, const rc_clause *clause, int other)
{
	int at = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DONE_IN);

	if (!reader->mentions.chinese || at < 0 || at + 1 >= clause->last || !rc_is_actor(rc_at(reader, at + 1)) ||
		!rc_can_act(reader, at + 1))
		return other;
	return at + 1;
}

/* "Myanmar accounts for 98% of China's imports": the claims of the clause are about somebody else. */
static bool
is_other_side(const rc_reader *reader, int first_claim, rc_text name)
{
	for (int i = first_claim; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if ((claim->kind == RC_SHARE || claim->measure == RC_M_EXPORTS || claim->measure == RC_M_IMPORTS) &&
			rc_text_same(claim->partner, name))
			return true;
	}
	return false;
}

/* Whom the clause is about: in Chinese the bare actor that comes first is its topic, whatever verbs follow. */
static int
topic_of(const rc_reader *reader, const rc_clause *clause)
{
	int described = rc_described_by_clause(reader, (rc_stretch){clause->first, clause->last});

	if (described >= 0)
		return described;
	for (int i = clause->first; i < clause->last && reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY || (i > clause->first && rc_has_cue(mention, RC_CUE_COPULA)))
			break;
		/* 俄罗斯诺里尔斯克镍业公司: the country of the firm that follows is not the topic. */
		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, i) &&
			!rc_is_world(mention->name) &&
			!(i + 1 < clause->last && !rc_is_firm(mention) &&
			  (rc_is_company(rc_at(reader, i + 1)) || rc_is_place(rc_at(reader, i + 1)))))
			return i;
	}
	return rc_subject_in(reader, (rc_stretch){clause->first, clause->last});
}

/* "in Narva, Estonia": a name behind another one, and a comma, says where that is. */
static bool
locates_name(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *located = clause->first > 1 ? rc_at(reader, clause->first - 2) : NULL;

	return located != NULL && clause->last - clause->first == 1 && rc_at(reader, clause->first)->latin &&
		   rc_is_mark(rc_at(reader, clause->first - 1), ',') &&
		   (located->type == RC_PROPER || rc_is_place(located) || (located->type == RC_WORD && located->capital));
}

/* "China, Trump's chief adversary, is the largest producer": a name is described between commas, and its verb follows. */
static bool
describes_name(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	const rc_mention *named = clause->first > 1 ? rc_at(reader, clause->first - 2) : NULL;

	if (named == NULL || !named->latin || !rc_is_actor(named) ||
		(named->role != RC_ROLE_BARE && named->role != RC_ROLE_BY) ||
		!rc_is_mark(rc_at(reader, clause->first - 1), ',') || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last || !rc_is_predicate(rc_at(reader, next->first)))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_measure_verb(rc_at(reader, i)))
			return false;
	}
	return true;
}

/* 第三名是缅甸: who holds a place is what the next clause speaks of. */
static bool
holds_place(const rc_reader *reader, const rc_clause *clause, int subject)
{
	return !rc_at(reader, subject)->latin && subject == clause->first + 2 &&
		   rc_has_cue(rc_at(reader, subject - 1), RC_CUE_COPULA) && rc_is_ordinal(rc_at(reader, clause->first));
}

/* Is the one at `subject` whom the text goes on to speak of, and not one named by the way? */
static bool
is_spoken_of(const rc_reader *reader, const rc_clause *clause, int subject, bool stated)
{
	const rc_mention *mention = rc_at(reader, subject);

	/* 是美国本土唯一的稀土矿: of the one spoken of. */
	if (reader->mentions.chinese && clause > reader->clauses.items && subject > clause->first &&
		rc_has_cue(rc_at(reader, clause->first), RC_CUE_COPULA) && reader->scene->subject_age == 0)
		return false;
	/* A price at a place was told of its market. */
	if (clause->aside || (stated && rc_is_place(mention) && !rc_is_site(reader, subject)) ||
		rc_is_reporter(reader, subject))
		return false;
	/* "Import sources: China, 70%; Malaysia, 13%": where it comes from, and not who takes it. */
	if (clause->last <= clause->first + 2 && clause->first > 0 && reader->scene->measure == RC_M_IMPORTS &&
		reader->scene->measure_age == 0 &&
		(rc_is_mark(rc_at(reader, clause->first - 1), ':') || rc_is_mark(rc_at(reader, clause->first - 1), ';')))
		return false;
	/* "Capacity for heavy rare earths at Lynas, which is expanding, will be raised": whose what is named is, without a figure. */
	if (mention->latin && mention->role == RC_ROLE_IN && rc_is_company(mention) && !stated &&
		rc_measure_in(reader, (rc_stretch){clause->first, subject}, false) >= 0)
		return true;
	/* "Rare earths imported by Japan, ..." */
	if (mention->latin && mention->role == RC_ROLE_BY && subject > clause->first + 1 &&
		rc_is_measure_verb(rc_at(reader, subject - 2)))
		return true;
	/* "Of the antimony consumed in the European Union, ..." */
	if (mention->role != RC_ROLE_BARE && !mention->owner && !rc_has_cue(rc_at(reader, clause->first), RC_CUE_OF) &&
		!rc_has_cue(rc_at(reader, subject - (subject > 0)), RC_CUE_DONE_IN))
		return false;
	/* "U.S. imports came from China (70%)": the item is China, whom the clause speaks of is not. */
	if ((ends_in_list(reader, clause, subject) && is_item_before_aside(reader, clause)) ||
		locates_name(reader, clause) || describes_name(reader, clause))
		return false;
	return reader->scene->subject_age > 0 || subject <= clause->first + 1 || holds_place(reader, clause, subject);
}

/* 美国和日本是内蒙古出口稀土的主要市场: the Chinese clause speaks of the one who sells there; or `subject`. */
static int
seller_to(const rc_reader *reader, const rc_clause *clause, int subject)
{
	int market = reader->mentions.chinese && subject >= 0
					 ? rc_find_cue(reader, (rc_stretch){subject, clause->last}, RC_CUE_DESTINATION)
					 : -1;
	int is = market < 0 ? -1 : rc_find_cue(reader, (rc_stretch){subject, market}, RC_CUE_COPULA);

	for (int i = is + 1; is >= 0 && i < market; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && !rc_is_world(rc_at(reader, i)->name))
			return i;
	}
	return subject;
}

/* "The United States and Australia signed": who did something together, of whom "each government" is told later. */
static void
remember_pair(rc_reader *reader, int subject)
{
	rc_text first;
	rc_text second;

	if (subject < 0 || rc_at(reader, subject)->role != RC_ROLE_BARE)
		return;
	second = rc_second_subject(reader, subject);
	/* 美国与澳大利亚, 中国和俄罗斯的 */
	if (second.data == NULL)
		second = rc_joined_in_chinese(reader, subject);
	first = second.len == 2 ? rc_actor_name(reader, subject) : second;
	if (first.len != 2 || rc_text_same(first, second))
		return;
	reader->scene->pair[0] = first;
	reader->scene->pair[1] = second;
	reader->scene->pair_age = 0;
}

/* "EU figures credit China with 94%": does an English clause only tell whose part of the world something is, who is not `name`? */
static bool
tells_of_other(const rc_reader *reader, int claims_before, rc_text name)
{
	const rc_claim *last =
		reader->claims.count > claims_before ? &reader->claims.items[reader->claims.count - 1] : NULL;

	return last != NULL && !reader->mentions.chinese && last->kind == RC_SHARE && rc_is_world(last->scope) &&
		   !rc_text_same(last->subject, name) && rc_text_same(last->subject, reader->scene->subject) &&
		   reader->scene->subject_age == 0;
}

/* Mentions of a clause at most that does nothing but turn to somebody. */
#define TURN_LENGTH 5

/* "Look at Malaysia.", "Then take Vietnam: ...": whom an English clause turns to and says nothing of, or -1. */
static int
turned_to(const rc_reader *reader, const rc_clause *clause)
{
	int last = clause->last - 1;
	bool turns = false;

	while (last > clause->first && rc_at(reader, last)->type == RC_MARK)
		last--;
	if (reader->mentions.chinese || clause != reader->clauses.items || last - clause->first >= TURN_LENGTH ||
		last <= clause->first || !rc_is_actor(rc_at(reader, last)) || !rc_can_act(reader, last))
		return -1;
	for (int i = clause->first; i < last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) || mention->measure != NULL || mention->quantity != NULL || mention->material != NULL)
			return -1;
		turns |= rc_spells_of(&reader->mentions, i, RC_SPELT_TURNS_TO) ||
				 rc_spells_of(&reader->mentions, i, RC_SPELT_AS_FOR);
	}
	return turns ? last : -1;
}

/* "MP Materials reported record output", "Albemarle posted a loss": does an English firm publish what is its own, of which nobody else is named? */
static bool
reports_results(const rc_reader *reader)
{
	static const char *const verbs[] = {"reported", "reports", "posted", "posts", "published", "booked"};
	int verb = reader->source_at + 1;
	int end = rc_next_of(&reader->mentions, RC_ACTOR_SORT, verb, reader->mentions.count);

	return reader->source_at <= reader->mentions.count - 2 && RC_SPELLS_ANY(&reader->mentions, verb, verbs) &&
		   verb == reader->said_to - 1 && end == reader->mentions.count &&
		   !rc_spells(&reader->mentions, verb + 1, "that");
}

/* "Lynas said it had mined 900 tonnes": a firm that tells of itself is whom the next sentence goes on to speak of. */
void
rc_topic_remember_teller(rc_reader *reader)
{
	const rc_mention *teller = reader->source_at >= 0 ? rc_at(reader, reader->source_at) : NULL;
	int told = reader->said_to;

	if (teller == NULL || !rc_is_firm(teller) || reader->source_at >= told)
		return;
	/* 莱纳斯宣布重启冶炼。该公司…: who announces something goes on, unless somebody else was told of. */
	if (reader->mentions.chinese)
	{
		if (reader->scene->subject_age > 0 && reader->scene->company_age > 0 &&
			(rc_is_surely_firm(teller) || rc_spells_of(&reader->mentions, reader->source_at + 1, RC_SPELT_FIRM_ZH)))
			rc_scene_set_subject(reader->scene, teller->name, teller);
		return;
	}
	told += rc_spells(&reader->mentions, told, "that");
	if (rc_spells(&reader->mentions, told, "it") || rc_spells(&reader->mentions, told, "its") ||
		reports_results(reader))
		rc_scene_set_subject(reader->scene, teller->name, teller);
}

/* "Germany was the top destination": what goes on is of the exports that go there. */
static void
remember_destination(rc_reader *reader, const rc_clause *clause, int subject, rc_text name)
{
	rc_scene *scene = reader->scene;

	if (!rc_at(reader, subject)->latin ||
		rc_find_cue(reader, (rc_stretch){subject + 1, clause->last}, RC_CUE_DESTINATION) < 0)
		return;
	scene->destination = name;
	if (scene->measure == RC_M_EXPORTS && scene->measure_age <= RC_SCENE_REACH)
		scene->measure_age = 0;
}

void
rc_topic_remember_subject(rc_reader *reader, const rc_clause *clause, int claims_before)
{
	int topic = topic_of(reader, clause);
	int turned = turned_to(reader, clause);
	int subject = turned >= 0 ? turned : seller_to(reader, clause, topic);
	rc_text name;

	remember_pair(reader, topic);
	if (subject != topic || turned >= 0)
	{
		rc_scene_set_subject(reader->scene, rc_actor_name(reader, subject), rc_at(reader, subject));
		return;
	}

	if (subject < 0 || rc_at(reader, subject)->role != RC_ROLE_BARE || rc_is_world(rc_at(reader, subject)->name))
		subject = place_spread_over(reader, clause, subject);
	if (subject < 0 || !is_spoken_of(reader, clause, subject, reader->claims.count > claims_before))
		return;
	name = rc_actor_name(reader, subject);
	if (rc_owner_of_works(reader, subject).data != NULL)
		name = rc_owner_of_works(reader, subject);
	if (name.data != NULL && !rc_is_world(name) && !is_other_side(reader, claims_before, name) &&
		!tells_of_other(reader, claims_before, name))
		rc_scene_set_subject(reader->scene, name, rc_at(reader, subject));
	remember_destination(reader, clause, subject, name);
}
