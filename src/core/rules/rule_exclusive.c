/*-------------------------------------------------------------------------
 *
 * rule_exclusive.c
 *		That somebody is the only one.
 *
 * "the only", "the sole", 唯一 before a noun of doing or of place, "China alone
 * can"; "only" in the sense of "merely" stands before a number or a verb and is
 * none.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/chronicle.h"
#include "grammar/frame.h"
#include "number/number.h"
#include "rules/exclusive_parts.h"
#include "rules/rank_parts.h"

/* Words between "only" and the noun of the only one. */
#define NOUN_REACH 8

/* Words between the noun and the name of the only one. */
#define NAME_REACH 4

/* "China alone is able to separate them", "is alone in mining them", "Molycorp, alone among American companies in ..." */
static bool
stands_alone(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_mention *before = rc_at(reader, only - 1);
	const rc_mention *next = rc_at(reader, only + 1);

	if (!rc_spells(&reader->mentions, only, "alone") || only + 1 >= clause->last)
		return false;
	if ((rc_has_cue(before, RC_CUE_COPULA) || rc_is_mark(before, ',') ||
		 rc_spells(&reader->mentions, only - 1, "stands")) &&
		/* "is alone in Germany in refining it" */
		((rc_has_cue(next, RC_CUE_IN) && rc_is_actor(rc_at(reader, only + 2)) &&
		  rc_has_cue(rc_at(reader, only + 3), RC_CUE_IN)) ||
		 (rc_has_cue(next, RC_CUE_IN) && !rc_is_actor(rc_at(reader, only + 2)) &&
		  rc_at(reader, only + 2)->type != RC_TIME && rc_at(reader, only + 2)->quantity == NULL) ||
		 /* "is alone outside China in separating them" */
		 (rc_is_actor(next) && rc_has_cue(rc_at(reader, only + 2), RC_CUE_IN)) || rc_has_cue(next, RC_CUE_ONE_OF)))
		return true;
	return only > clause->first && rc_is_actor(before) && before->role == RC_ROLE_BARE &&
		   (rc_find_cue(reader, (rc_stretch){only + 1, clause->last}, RC_CUE_ABLE) >= 0 ||
			/* "The mine alone yields 45%": others do it, too. */
			(rc_is_measure_verb(next) && !rc_measure_reads(next, RC_NAME) &&
			 rc_next_of(&reader->mentions, RC_VALUE_SORT, only, clause->last) >= clause->last));
}

/* "MP Materials — Only US rare earth miner", "| Only US rare earth mine |": does a note begin with the only one, no verb being behind it? */
static bool
begins_note(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_mention *next = rc_at(reader, only + 1);
	const rc_mention *before = rc_at(reader, only - 1);

	if (only != clause->first || only + 1 >= clause->last || !rc_at(reader, only)->latin ||
		(rc_spells(&reader->mentions, only, "alone") || rc_spells(&reader->mentions, only, "solely")))
		return false;
	return (reader->cell != NULL || rc_is_mark(before, '-') || rc_is_mark(before, ',') || rc_is_mark(before, '(') ||
			rc_is_mark(before, ':')) &&
		   (next->type == RC_WORD || next->material != NULL || next->owner) && !next->quantity;
}

/* 只有两家, 仅有三家: is a Chinese "only" told of several? */
static bool
names_several(const rc_reader *reader, const rc_clause *clause, int only)
{
	static const char *const several[] = {"两", "兩", "二", "三", "四", "五", "六", "七", "八", "几", "幾", "数", "數"};
	const rc_mention *next = rc_at(reader, only + 1);

	if (rc_at(reader, only)->latin || only + 1 >= clause->last || rc_spells(&reader->mentions, only, "唯一"))
		return false;
	return RC_SPELLS_ANY(&reader->mentions, only + 1, several) || rc_has_cue(next, RC_CUE_TOGETHER) ||
		   (next->quantity != NULL && next->quantity->value.has_low &&
			rc_number_compare(next->quantity->value.low, rc_number_int(1)) > 0);
}

/* "the only market for ore", "the only two plants": no doer, or more than one, is told to be the only one. */
static bool
tells_other(const rc_reader *reader, const rc_clause *clause, int only)
{
	/* "the only economically viable way" */
	for (int i = only + 1; rc_at(reader, only)->latin && i < clause->last && i <= only + NOUN_REACH; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_OTHER_ONLY))
			return true;
		if (rc_at(reader, i)->type != RC_WORD)
			break;
	}
	return rc_at(reader, only)->latin && only + 1 < clause->last && rc_at(reader, only + 1)->type == RC_QUANTITY;
}

/* "There is only one" */
static bool
is_there(const rc_reader *reader, int only)
{
	return only >= 2 && rc_has_cue(rc_at(reader, only - 1), RC_CUE_COPULA) &&
		   rc_spells(&reader->mentions, only - 2, "there");
}

/* Comes "the", "nation's" or another determiner before "only"? */
static bool
is_determined(const rc_reader *reader, const rc_clause *clause, int only)
{
	/* 仅有不到1%: merely. */
	if (!rc_at(reader, only)->latin && only + 1 < clause->last && rc_at(reader, only + 1)->type == RC_QUANTITY &&
		rc_at(reader, only + 1)->quantity->kind != RC_Q_NUMBER)
		return false;
	/* 只有两家能分离: not the only one, but the only ones. */
	if (names_several(reader, clause, only))
		return false;
	if (!rc_at(reader, only)->latin || stands_alone(reader, clause, only) || rc_only_able(reader, clause, only) >= 0 ||
		rc_is_first_and_only(reader, only))
		return true;
	/* "set to be lone tungsten refiner" */
	if (rc_has_cue(rc_at(reader, only - 1), RC_CUE_COPULA) && rc_spells_of(&reader->mentions, only, RC_SPELT_SOLE))
		return true;
	/* "has just one mine, Mountain Pass", "there is only one mine there, in Mountain Pass" */
	if ((rc_is_only_one(reader, only) && (rc_only_behind_comma(reader, clause, only) >= 0 || is_there(reader, only))) ||
		begins_note(reader, clause, only))
		return true;
	return only > clause->first && (rc_spells(&reader->mentions, only - 1, "the") ||
									rc_is_mark(rc_at(reader, only - 1), '\'') || rc_at(reader, only - 1)->owner);
}

/* 分离能力, 冶炼产能: a Chinese word for capacity that says what one can do. */
static bool
is_power_to_refine(const rc_reader *reader, int i)
{
	return rc_measure_of(rc_at(reader, i)) == RC_M_CAPACITY &&
		   rc_says_of(&reader->mentions, i, i + 1, RC_SPELT_REFINE_ZH);
}

/* 美国唯一的稀土矿商MP Materials停止出口: where the Chinese noun of the only one ends, before the firm that it names. */
static int
end_of_noun(const rc_reader *reader, const rc_clause *clause, int only)
{
	bool goods = false;

	for (int i = only + 1; i < clause->last && !rc_at(reader, only)->latin; i++)
	{
		goods |= rc_at(reader, i)->material != NULL;
		if (goods && rc_is_firm(rc_at(reader, i)))
			return i;
	}
	return clause->last;
}

/* What the noun at i is for of which there is only one: "mine", "mill", 产线; or RC_M_NONE. */
static rc_measure
measure_of_noun(const rc_reader *reader, int i)
{
	/* 唯一的碲产线 */
	if (rc_spells_of(&reader->mentions, i, RC_SPELT_LINE_ZH))
		return RC_M_PRODUCTION;
	if (rc_spells(&reader->mentions, i, "矿山") || rc_spells(&reader->mentions, i, "矿") ||
		rc_spells(&reader->mentions, i, "company") || rc_spells(&reader->mentions, i, "mine") ||
		rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
		return RC_M_MINING;
	if (rc_measure_of_works(reader, i) != RC_M_NONE)
		return rc_measure_of_works(reader, i);
	if (rc_spells(&reader->mentions, i, "mill"))
		return RC_M_REFINING;
	/* "the only source of tungsten in South Korea" */
	if (rc_spells(&reader->mentions, i, "source") || rc_spells(&reader->mentions, i, "sources"))
		return RC_M_SUPPLY;
	if (rc_at(reader, i - 1)->material != NULL && rc_spells_of(&reader->mentions, i, RC_SPELT_PLANT))
		return strstr(rc_concept_name(RC_MATERIALS, rc_at(reader, i - 1)->material->concept), "magnets") != NULL
				   ? RC_M_PRODUCTION
				   : RC_M_REFINING;
	return RC_M_NONE;
}

/* The measure, and its mention if any, in which one is the only: of the agent or verb that follows; a company or mine mines. */
static rc_measure
exclusive_measure(const rc_reader *reader, const rc_clause *clause, int only, int *at)
{
	int last;

	*at = -1;
	last = end_of_noun(reader, clause, only);
	for (int i = only + 1; i < last; i++)
	{
		/* "producer of separated rare earths" refines them; who has 分离能力 does, too. */
		if (rc_measure_of(rc_at(reader, i)) == RC_M_REFINING || is_power_to_refine(reader, i))
		{
			*at = i;
			return RC_M_REFINING;
		}
	}
	for (int i = only + 1; i < last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		if (measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF &&
			measure != RC_M_INVESTMENT && measure != RC_M_MARKET)
			return measure;
	}
	for (int i = only + 1; i < last && i < only + 10; i++)
	{
		if (measure_of_noun(reader, i) != RC_M_NONE)
			return measure_of_noun(reader, i);
	}
	for (int i = only + 1; i < last && i < only + 10 && !rc_at(reader, only)->latin; i++)
	{
		if (rc_spells(&reader->mentions, i, "提供"))
			return RC_M_SUPPLY;
	}
	return RC_M_NONE;
}

/* 唯一的稀土矿: does the Chinese phrase end with ore that stands for the mine of it, right before a verb, a mark or nothing? */
static bool
ends_with_mine(const rc_reader *reader, const rc_clause *clause, int only)
{
	for (int i = only + 1; i < clause->last && i <= only + NOUN_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 唯一正在开采的稀土矿 */
		if (rc_measure_of(mention) == RC_M_MINING && rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF))
			continue;
		if (mention->latin || mention->measure != NULL)
			return false;
		if (mention->material == NULL)
			continue;
		return (memcmp(reader->mentions.text.data + mention->to - 3, "矿", 3) == 0 ||
				memcmp(reader->mentions.text.data + mention->to - 3, "礦", 3) == 0) &&
			   (i + 1 == clause->last || rc_at(reader, i + 1)->type == RC_MARK ||
				rc_has_cue(rc_at(reader, i + 1), RC_CUE_COPULA) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_ALSO) ||
				rc_has_cue(rc_at(reader, i + 1), RC_CUE_IN) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_DONE_IN) ||
				rc_is_actor(rc_at(reader, i + 1)) ||
				(rc_measure_of(rc_at(reader, i + 1)) == RC_M_MINING &&
				 rc_measure_reads(rc_at(reader, i + 1), RC_AGENT)));
	}
	return false;
}

/* 只有中国掌握分离技术: the goods whose technology is the Chinese object of what only one has. */
static bool
read_technology(const rc_reader *reader, rc_stretch behind, rc_materials *materials)
{
	for (int i = rc_find_cue(reader, behind, RC_CUE_HOLD) + 1; i > 0 && i < behind.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material == NULL || mention->latin)
			continue;
		if (strcmp(rc_concept_name(RC_MATERIALS, mention->material->concept), "rare earth technology") == 0)
		{
			*materials = (rc_materials){{{"rare earths", 11}}, 1};
			return true;
		}
	}
	return false;
}

/* The measure joined to the one at `at`, in Chinese also behind it: 分离并供应; or -1. */
static int
also_done(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (at >= 0 && at + 2 < clause->last && !rc_at(reader, at)->latin &&
		(rc_is_joint(rc_at(reader, at + 1)) || rc_spells(&reader->mentions, at + 1, "并")) &&
		rc_counts(rc_measure_of(rc_at(reader, at + 2))) && rc_is_measure_verb(rc_at(reader, at + 2)))
		return at + 2;
	return rc_joined_measure(reader, at);
}

/* The goods told behind "only", else, of works and doers, those that the text speaks of: then not *told. */
static bool
read_goods(const rc_reader *reader, rc_stretch behind, rc_materials *materials, bool *told)
{
	bool works = false;

	*told = rc_materials_in(reader, behind, false, materials);
	if (*told)
		return true;
	for (int i = behind.first + 1; i < behind.last && !works; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		works = mention->latin
					? i <= behind.first + NAME_REACH &&
						  (rc_measure_reads(mention, RC_AGENT) || rc_has_cue(mention, RC_CUE_SITE)) &&
						  /* "the only supplier of lobsters" */
						  (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF) || rc_spells(&reader->mentions, i + 3, "kind"))
					: rc_has_cue(mention, RC_CUE_PLANT) || rc_measure_reads(mention, RC_AGENT) ||
						  rc_spells(&reader->mentions, i, "矿山") || rc_spells(&reader->mentions, i, "矿");
	}
	/* "Nobody else in Europe mines it" */
	for (int i = behind.first + 1; i < behind.last && !works; i++)
		works = rc_is_measure_verb(rc_at(reader, i)) && rc_spells_of(&reader->mentions, i + 1, RC_SPELT_GOODS_PRONOUN);
	*materials = reader->scene->materials;
	if (works && reader->scene->materials_age <= 1 && materials->count == 1 &&
		!(rc_is_rare_earths(reader->scene->topic) &&
		  (rc_is_rare_earth_element(materials->items[0]) || rc_text_is(materials->items[0], "rare earth magnets"))))
		return true;
	/* "It was the only producer outside China": of what the text is about. */
	*materials = (rc_materials){{rc_scene_topic(reader->scene)}, 1};
	return works && reader->scene->topic.data != NULL;
}

/* Words that tell that somebody is the only one, and what they tell it of. */
typedef struct single
{
	int only;           /* their mention */
	rc_clause told;     /* the stretch of the clause that tells it */
	int left;           /* the one left by a denial of all others, or -1 */
	bool spoken_of;     /* the one left is whom the text speaks of */
	rc_materials goods; /* of what */
	bool goods_told;    /* rather than spoken of before */
	int measure_at;
	bool at_home; /* 国内 stands among what is told before them */
} single;

/* "Only one company, Lynas, separates them": where what the one named between commas does is told to the end, else the clause. */
static int
end_of_telling(const rc_reader *reader, const rc_clause *clause, int only)
{
	const rc_clause *end = reader->clauses.items + reader->clauses.count;
	const rc_clause *next = clause + 1;

	/* "the only place in Korea where tungsten is mined" */
	if (rc_at(reader, only)->latin && next < end && next->relative &&
		(rc_find_material(reader, (rc_stretch){only, clause->last}) < 0 ||
		 rc_next_in(reader, RC_MEASURE_SORT, (rc_stretch){only, clause->last}, only) >= clause->last))
		return next->last;
	if (!rc_is_only_one(reader, only) || rc_only_behind_comma(reader, clause, only) < 0 ||
		rc_find_material(reader, (rc_stretch){only, clause->last}) >= 0)
		return clause->last;
	return next + 1 < end && next->last <= next->first + 2 ? next[1].last : next->last;
}

/* Reads what the words at i tell; false where they tell of no only one. */
static bool
read_single(const rc_reader *reader, const rc_clause *clause, int i, single *read)
{
	rc_stretch phrase;

	*read = (single){.only = i, .told = *clause, .left = -1, .goods_told = true, .measure_at = -1};
	if (is_determined(reader, clause, i))
	{
		read->told.last = end_of_telling(reader, clause, i);
		return !tells_other(reader, clause, i);
	}
	read->left = rc_at(reader, i)->latin ? rc_all_but_one(reader, clause, i, &phrase) : -1;
	if (read->left < 0)
	{
		read->spoken_of = rc_denies_all_others(reader, clause, i);
		return read->spoken_of;
	}
	read->only = phrase.first - 1;
	read->told.first = phrase.first - 1;
	read->told.last = phrase.last;
	return true;
}

/*
 * 能够分离重稀土的国家，全世界只有中国; "Germanium is made by just one plant, Nyrstar's": what the one named behind the words
 * does, told before them.
 */
static bool
read_doing_before(const rc_reader *reader, const rc_clause *clause, single *read, rc_claim *claim)
{
	bool chinese = !rc_at(reader, read->only)->latin;
	rc_clause before = *clause;
	rc_measure measure;

	/* Behind the name nothing more is told: 只有中国一个. */
	if (chinese && clause->last - read->only > NAME_REACH + 2)
		return false;
	if (chinese ? rc_only_named(reader, clause, read->only) < 0 && !rc_only_named_next(reader, clause)
				: !rc_is_only_one(reader, read->only) ||
					  /* "Its refinery is Europe's only one" */
					  (rc_only_behind_comma(reader, clause, read->only) < 0 && read->only + 1 < clause->last &&
					   rc_at(reader, read->only + 1)->type != RC_MARK))
		return false;
	before.last = read->only;
	if (chinese && clause > reader->clauses.items &&
		rc_find_material(reader, (rc_stretch){before.first, before.last}) < 0)
		before.first = clause[-1].first;
	if (rc_next_of(&reader->mentions, RC_VALUE_SORT, before.first, before.last) < before.last && !chinese)
		return false;
	measure = exclusive_measure(reader, &before, before.first - 1, &read->measure_at);
	read->goods_told = false;
	if (measure == RC_M_NONE || !rc_materials_in(reader, (rc_stretch){before.first, before.last}, false, &read->goods))
		return false;
	claim->measure = measure;
	read->at_home = chinese && rc_find_cue(reader, (rc_stretch){before.first, before.last}, RC_CUE_SELF_REF) >= 0;
	return true;
}

/* What the only one does, and of what goods; false where neither is told. */
static bool
read_doing(const rc_reader *reader, const rc_clause *clause, single *read, rc_claim *claim)
{
	rc_stretch behind = {read->only, read->told.last};
	bool mine = ends_with_mine(reader, &read->told, read->only);
	single before = *read;

	claim->measure = exclusive_measure(reader, &read->told, read->only, &read->measure_at);
	if (mine && (claim->measure == RC_M_NONE || claim->measure == RC_M_PRODUCTION))
		claim->measure = RC_M_MINING;
	if (claim->measure == RC_M_NONE && read_technology(reader, behind, &read->goods))
		claim->measure = RC_M_TECHNOLOGY;
	else if ((claim->measure == RC_M_NONE || rc_find_material(reader, behind) < 0) &&
			 read_doing_before(reader, clause, &before, claim))
		*read = before;
	else if (claim->measure == RC_M_NONE || !read_goods(reader, behind, &read->goods, &read->goods_told))
		return false;
	if (mine && rc_text_is(read->goods.items[0], "rare earth ores"))
		read->goods = (rc_materials){{{"rare earths", 11}}, 1};
	return true;
}

/* Who the only one is, and in what whole. */
static void
read_holder(const rc_reader *reader, const rc_clause *clause, const single *read, rc_claim *claim)
{
	int whole = rc_only_whole(reader, clause, read->only);

	if (read->left >= 0)
		claim->subject = rc_actor_name(reader, read->left);
	else if (read->spoken_of)
		claim->subject = rc_left_of_all(reader, clause, read->only);
	else
		claim->subject = rc_only_holder(reader, clause, read->only, whole, read->measure_at);
	claim->scope = whole >= 0 ? rc_actor_name(reader, whole)
							  : rc_only_scope(reader, clause, (rc_stretch){read->told.first, read->told.last},
											  read->only, claim->subject);
	if (read->at_home && rc_is_world(claim->scope))
		claim->scope = rc_home(reader);
	/* "The US has no rare earth mine other than Mountain Pass" */
	if (read->left >= 0 && rc_is_world(claim->scope) && rc_has_cue(rc_at(reader, read->only - 1), RC_CUE_HOLD))
	{
		int owner = rc_subject_in(reader, (rc_stretch){clause->first, read->only});

		claim->scope = owner >= 0 ? rc_actor_name(reader, owner) : claim->scope;
	}
	if (claim->subject.data == NULL && rc_only_works_in(reader, clause, read->only, claim->scope) >= 0)
		claim->subject = rc_actor_name(reader, rc_only_works_in(reader, clause, read->only, claim->scope));
	if (rc_text_same(claim->scope, claim->subject))
		claim->subject = (rc_text){NULL, 0};
}

/* 几乎是独一份, 几乎没有其他: is it told as not quite true, in Chinese? */
static bool
is_nearly(const rc_reader *reader, int only)
{
	return rc_spells_of(&reader->mentions, only - 1, RC_SPELT_NEARLY_ZH) ||
		   rc_spells_of(&reader->mentions, only - 2, RC_SPELT_NEARLY_ZH);
}

/* "concerns the sole American rare earth mining company": may the claim stand without whom it is about? */
static bool
is_left_unnamed(const rc_reader *reader, const single *read, const rc_claim *claim)
{
	return rc_at(reader, read->only)->latin && read->goods_told && !read->spoken_of && read->left < 0 &&
		   claim->scope.data != NULL && !rc_is_world(claim->scope);
}

/* Mentions from a denial to "only": "is no longer the world's only". */
#define DENIAL_REACH 4

/* "is not", "was never", 不是, 并非: does the denial at i deny that somebody is something? */
static bool
denies_being(const rc_reader *reader, int i)
{
	if (!rc_has_cue(rc_at(reader, i), RC_CUE_NOT) && !rc_spells(&reader->mentions, i, "no longer"))
		return false;
	for (int k = i - 1; k <= i + 1; k++)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_COPULA))
			return true;
	}
	return rc_holds(&reader->mentions, i, "非") || rc_holds(&reader->mentions, i, "是") ||
		   rc_holds(&reader->mentions, i, "is");
}

/* "is no longer the only producer", 不是唯一的生产国: is it denied that somebody is the only one? */
static bool
is_denied(const rc_reader *reader, const rc_clause *clause, int only)
{
	for (int i = only - 1; i >= clause->first && i >= only - DENIAL_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (denies_being(reader, i))
			return true;
		/* 中国不是世界上唯一的 */
		if (rc_is_mark(mention, ',') || mention->quantity != NULL || mention->material != NULL || rc_is_firm(mention))
			break;
	}
	return false;
}

rc_status
rc_rule_exclusive(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		single read;
		rc_claim claim;
		rc_status status;
		int joined, start, last;

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_ONLY) || is_nearly(reader, i) ||
			!read_single(reader, clause, i, &read))
			continue;
		rc_claim_start(reader, clause, i, RC_EXCLUSIVE, &claim);
		if (rc_only_denied(reader, clause, i, &claim, &read.goods))
			;
		else if (rc_only_is_denial(reader, i))
			continue;
		else if (read_doing(reader, clause, &read, &claim))
			read_holder(reader, clause, &read, &claim);
		else if (!rc_only_named_last(reader, clause, i, &claim, &read.goods))
			continue;
		/* Who the only one is has to be told, unless the text leaves him unnamed. */
		if (claim.subject.data == NULL && !is_left_unnamed(reader, &read, &claim))
			continue;
		if (is_denied(reader, clause, i))
			claim.polarity = !claim.polarity;
		claim.has_period = false;
		rc_chronicle_date(reader, clause, i, &claim);
		claim.confidence = claim.subject.data == NULL                            ? 55
						   : read.goods_told && read.left < 0 && !read.spoken_of ? 80
																				 : 65;
		start = rc_frame_start(reader, clause, i);
		last = read.told.last > clause->last ? read.told.last : clause->last;
		status = rc_claim_add(reader, &claim, &read.goods, start, last, error);
		joined = also_done(reader, clause, read.measure_at);
		if (status == RC_OK && joined >= 0)
		{
			claim.measure = rc_measure_of(rc_at(reader, joined));
			status = rc_claim_add(reader, &claim, &read.goods, start, last, error);
		}
		if (status != RC_OK)
			return status;
	}
	return RC_OK;
}
