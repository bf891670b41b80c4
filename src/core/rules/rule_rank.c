/*-------------------------------------------------------------------------
 *
 * rule_rank.c
 *		A place in an order.
 *
 * "the (second) largest producer", "the third largest reserves", "among the top
 * five", 居世界第二, 最大的生产国, 世界首位.  "One of the largest" names no place;
 * "the largest after X" is the second.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include <string.h>

#include "grammar/frame.h"
#include "number/number.h"

/* Places that a list gives out in turn, at most. */
#define TURNS 5

/* The place that an ordinal names, or 0. */
static int
ordinal_of(const rc_mention *mention)
{
	static const rc_cue ordinals[] = {
		RC_CUE_FIRST, RC_CUE_SECOND,  RC_CUE_THIRD,  RC_CUE_FOURTH, RC_CUE_FIFTH,
		RC_CUE_SIXTH, RC_CUE_SEVENTH, RC_CUE_EIGHTH, RC_CUE_NINTH,  RC_CUE_TENTH,
	};

	for (size_t i = 0; i < sizeof(ordinals) / sizeof(ordinals[0]); i++)
	{
		if (rc_has_cue(mention, ordinals[i]))
			return (int) i + 1;
	}
	return 0;
}

bool
rc_is_ordinal(const rc_mention *mention)
{
	return ordinal_of(mention) > 0;
}

/* "one of the largest" names no place. */
static bool
is_one_of(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = i - 1; k >= clause->first && k >= i - 5; k--)
	{
		if (rc_spells(&reader->mentions, k, "one") || rc_spells(&reader->mentions, k, "some") ||
			rc_has_cue(rc_at(reader, k), RC_CUE_ONE_OF) ||
			(rc_at(reader, k)->quantity != NULL && rc_has_cue(rc_at(reader, k + 1), RC_CUE_OF)))
			return true;
	}
	/* "a top producer" */
	if (rc_spells(&reader->mentions, i, "top") && i > clause->first && rc_spells(&reader->mentions, i - 1, "a"))
		return true;
	return rc_find_cue(reader, (rc_stretch){i, clause->last}, RC_CUE_ONE_OF) >= 0;
}

typedef struct rank_place
{
	int number;
	int first, last; /* the mentions that tell it */
	int holder;      /* whom a list of places gives it to, or -1 */
} rank_place;

/*
 * In Chinese an ordinal ranks when a verb of standing, the whole or the
 * measure comes before it (居第二, 世界第二, 产量第二) and no counted noun
 * follows (第二步, 第一条).
 */
static bool
ranks_in_chinese(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *before = i > clause->first ? rc_at(reader, i - 1) : NULL;
	const rc_mention *after = i + 1 < clause->last ? rc_at(reader, i + 1) : NULL;

	if (after != NULL && rc_has_cue(after, RC_CUE_HOLDER))
		return true;
	/* 第三名是缅甸 */
	if (after != NULL && rc_has_cue(after, RC_CUE_COPULA) && i + 2 < clause->last && rc_is_actor(rc_at(reader, i + 2)))
		return true;
	for (int k = i + 1; k < clause->last && k <= i + 3; k++)
	{
		if (rc_measure_reads(rc_at(reader, k), RC_AGENT))
			return true;
		if (rc_at(reader, k)->material == NULL)
			break;
	}
	if (before == NULL ||
		!(rc_has_cue(before, RC_CUE_COPULA) || rc_has_cue(before, RC_CUE_REACH) || rc_is_actor(before) ||
		  rc_has_cue(before, RC_CUE_SELF_REF) || rc_measure_reads(before, RC_NAME)))
		return false;
	return after == NULL || after->type != RC_WORD || rc_spells(&reader->mentions, i + 1, "的") ||
		   rc_spells(&reader->mentions, i + 1, "大");
}

/* "ranks second", "comes third", "dropped to fifth place" */
static bool
ranks_in_english(const rc_reader *reader, const rc_clause *clause, int i)
{
	static const char *const before[] = {"ranks", "ranked", "ranking", "rank", "comes", "came", "placed"};
	static const char *const behind[] = {"place", "spot", "position"};

	/* "First" is too common a word; it is known only together with one of these. */
	if (rc_has_cue(rc_at(reader, i), RC_CUE_FIRST))
		return true;
	for (size_t k = 0; k < sizeof(before) / sizeof(before[0]); k++)
	{
		if (i > clause->first && rc_spells(&reader->mentions, i - 1, before[k]))
			return true;
	}
	for (size_t k = 0; k < sizeof(behind) / sizeof(behind[0]); k++)
	{
		if (i + 1 < clause->last && rc_spells(&reader->mentions, i + 1, behind[k]))
			return true;
	}
	return false;
}

/* "After China, the largest": the one named comes first. */
static bool
follows_another(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *from = clause > reader->clauses.items ? clause - 1 : clause;

	for (int i = from->first; i + 1 < clause->last; i++)
	{
		if (rc_spells(&reader->mentions, i, "after") && rc_is_actor(rc_at(reader, i + 1)))
			return true;
	}
	return false;
}

/* 仅次于中国, 仅次于内蒙古: is the one before named? */
static bool
names_first(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = i + 1; k < clause->last && k <= i + 3; k++)
	{
		if (rc_is_actor(rc_at(reader, k)))
			return true;
	}
	return false;
}

/* "Brazil ranks second in reserves, India third and Australia fourth" */
static bool
goes_on_ranking(const rc_reader *reader, const rc_clause *clause, int i)
{
	return i > clause->first && rc_is_actor(rc_at(reader, i - 1)) && rc_at(reader, i - 1)->role == RC_ROLE_BARE &&
		   (i + 1 == clause->last || rc_has_cue(rc_at(reader, i + 1), RC_CUE_AND) ||
			rc_at(reader, i + 1)->type == RC_MARK) &&
		   reader->claims.count > 0 && reader->claims.items[reader->claims.count - 1].kind == RC_RANK;
}

/* The place told at mention i, or number 0. */
static rank_place
place_at(const rc_reader *reader, const rc_clause *clause, int i)
{
	rank_place result = {0, i, i + 1, -1};
	const rc_mention *mention = rc_at(reader, i);
	bool largest_next = i + 1 < clause->last && rc_has_cue(rc_at(reader, i + 1), RC_CUE_LARGEST);

	result.number = ordinal_of(mention);
	if (result.number > 0 && mention->latin && goes_on_ranking(reader, clause, i))
		result.holder = i - 1;
	if (result.holder >= 0 ||
		(result.number > 0 && mention->latin && !largest_next && ranks_in_english(reader, clause, i)))
		return result;
	if (result.number > 0)
	{
		/* In English an ordinal alone ranks nothing: "the third quarter", "a second plant". */
		if (mention->latin ? !largest_next : !largest_next && !ranks_in_chinese(reader, clause, i))
			result.number = 0;
		if (largest_next)
			result.last = i + 2;
	}
	else if (rc_has_cue(mention, RC_CUE_LARGEST))
		result.number = mention->latin && follows_another(reader, clause) ? 2 : 1;
	/* 仅次于…: right behind the first. */
	else if (rc_has_cue(mention, RC_CUE_SECOND_TO) && (mention->latin || names_first(reader, clause, i)))
		result.number = 2;
	return result;
}

static bool
is_rank_measure(rc_measure measure)
{
	return measure >= RC_M_RESERVES && measure <= RC_M_RECYCLING && measure != RC_M_TARIFF;
}

/* Unknown characters that may stand in the noun phrase of a Chinese superlative. */
#define PHRASE_WORDS 4

/*
 * The measure in the noun phrase that the place introduces, 最大的稀土生产国, or
 * -1.  What the place orders stands right behind it: 最大的问题是 orders no
 * measure of the next predicate.
 */
static int
measure_ordered(const rc_reader *reader, const rc_clause *clause, const rank_place *place)
{
	int words = 0;

	for (int i = place->last; i < clause->last && words <= PHRASE_WORDS; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (is_rank_measure(rc_measure_of(mention)))
			return i;
		if (rc_is_mark(mention, ',') || (rc_is_predicate(mention) && mention->material == NULL))
			return -1;
		words += mention->type == RC_WORD;
	}
	return -1;
}

static bool
is_scope(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->entity != NULL && (mention->entity->class == RC_THE_WORLD || mention->entity->class == RC_BLOC);
}

static bool
begins_with(const rc_reader *reader, int i, const char *word)
{
	size_t len = strlen(word);

	return rc_at(reader, i)->to - rc_at(reader, i)->from >= len &&
		   memcmp(reader->mentions.text.data + rc_at(reader, i)->from, word, len) == 0;
}

/* The measure that stands right before the place or its whole, 储量最大, 产量居世界第一, or -1. */
static int
measure_ranked(const rc_reader *reader, const rc_clause *clause, const rank_place *place)
{
	bool ordinal = ordinal_of(rc_at(reader, place->first)) != 0;

	for (int i = place->first - 1; i >= clause->first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (is_rank_measure(rc_measure_of(mention)))
			return i;
		/* 生产全世界最多的锑 */
		if (is_scope(reader, i) && begins_with(reader, place->first, "最多"))
			continue;
		/* Only an ordinal can stand away from its measure. */
		if (!ordinal && !rc_has_cue(mention, RC_CUE_COPULA) && !rc_has_cue(mention, RC_CUE_BOTH))
			break;
	}
	return -1;
}

/* What is most in a place is in its ground: 拥有全球最多的镓. */
static bool
is_had(const rc_reader *reader, const rc_clause *clause, const rank_place *place)
{
	return place->last < clause->last && rc_at(reader, place->last)->material != NULL &&
		   rc_find_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_HOLD) >= 0;
}

static rc_measure
rank_measure_in_chinese(const rc_reader *reader, const rc_clause *clause, const rank_place *place, int *at,
						bool *elsewhere)
{
	bool names_holder = place->last < clause->last && rc_has_cue(rc_at(reader, place->last), RC_CUE_HOLDER);

	*at = names_holder ? -1 : measure_ordered(reader, clause, place);
	if (*at < 0)
		*at = measure_ranked(reader, clause, place);
	if (*at >= 0)
		return rc_measure_of(rc_at(reader, *at));
	if (is_had(reader, clause, place))
		return RC_M_RESERVES;
	*elsewhere = rc_has_cue(rc_at(reader, place->first), RC_CUE_LARGEST) &&
				 ordinal_of(rc_at(reader, place->first)) == 0 && !ranks_in_chinese(reader, clause, place->first);
	return RC_M_NONE;
}

/*
 * The measure that a rank is in: of the agent or noun behind it, in Chinese
 * also before it.  Without one the rank goes on from what was told before
 * ("..., the fifth largest in the world"), unless it orders something else
 * ("the largest city"): then *elsewhere.
 */
static rc_measure
rank_measure(const rc_reader *reader, const rc_clause *clause, const rank_place *place, int *at, bool *elsewhere)
{
	*elsewhere = false;
	if (!rc_at(reader, place->first)->latin)
		return rank_measure_in_chinese(reader, clause, place, at, elsewhere);
	for (int i = place->last; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_mark(mention, ',') && i > place->last)
			break;
		if (is_rank_measure(rc_measure_of(mention)))
		{
			*elsewhere = false;
			*at = i;
			return rc_measure_of(mention);
		}
		if (i == place->last && mention->type == RC_WORD)
			*elsewhere = true;
	}
	for (int i = place->first - 1; i >= clause->first && !*elsewhere; i--)
	{
		if (is_rank_measure(rc_measure_of(rc_at(reader, i))))
		{
			*at = i;
			return rc_measure_of(rc_at(reader, i));
		}
	}
	*at = -1;
	return RC_M_NONE;
}

/* The whole that the order runs over, and its mention. */
static rc_text
rank_scope(const rc_reader *reader, const rc_clause *clause, const rank_place *place, rc_text subject)
{
	/* "the world's largest outside China" */
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_text_is(rc_at(reader, i)->name, "outside CN"))
			return rc_at(reader, i)->name;
	}
	for (int i = clause->first; i < clause->last; i++)
	{
		if (is_scope(reader, i) && !rc_text_same(rc_at(reader, i)->name, subject))
			return rc_at(reader, i)->name;
	}
	for (int i = place->last; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && (mention->role == RC_ROLE_IN || mention->role == RC_ROLE_OF) &&
			!rc_text_same(mention->name, subject))
			return rc_actor_name(reader, i);
	}
	return (rc_text){"WORLD", 5};
}

/* The actor named right behind the noun, or -1. */
static int
follower_of(const rc_reader *reader, const rc_clause *clause, int noun)
{
	for (int i = noun + 1; noun >= 0 && i < clause->last && i <= noun + 2; i++)
	{
		if (rc_is_actor(rc_at(reader, i)))
			return i;
	}
	return -1;
}

/* 全球第二大生产国俄罗斯: a Chinese place in front of the one who holds it, rather than said of somebody. */
static bool
names_follower(const rc_reader *reader, const rc_clause *clause, const rank_place *place, int measure_at)
{
	return !rc_at(reader, place->first)->latin && measure_at >= place->last &&
		   follower_of(reader, clause, measure_at) >= 0 &&
		   rc_find_last_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_COPULA) < 0;
}

/* The company whose shareholders are ranked: named behind the place, else spoken of before. */
static rc_text
company_of(const rc_reader *reader, const rank_place *place, const rc_clause *clause)
{
	for (int i = place->last; i < clause->last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) || rc_has_cue(rc_at(reader, i), RC_CUE_COMPANY_REF))
			return rc_actor_name(reader, i);
	}
	/* 成为北方稀土最大股东 */
	for (int i = place->first - 1; i > clause->first && !rc_at(reader, place->first)->latin; i--)
	{
		if (rc_is_company(rc_at(reader, i)))
			return rc_actor_name(reader, i);
	}
	return reader->scene->company;
}

/* The agent joined behind the one at `at` of a Chinese place, or -1. */
static int
next_agent(const rc_reader *reader, const rc_clause *clause, int at)
{
	if (at < 0 || at + 2 >= clause->last || rc_at(reader, at)->latin ||
		!rc_measure_reads(rc_at(reader, at), RC_AGENT) || !rc_measure_reads(rc_at(reader, at + 2), RC_AGENT) ||
		!(rc_is_mark(rc_at(reader, at + 1), '&') || rc_has_cue(rc_at(reader, at + 1), RC_CUE_AND)))
		return -1;
	return at + 2;
}

/* Is the Chinese actor a bloc that the place follows without a verb: 欧洲已知最大的? */
static bool
is_whole_before(const rc_reader *reader, const rank_place *place, int actor)
{
	if (actor < 0 || rc_at(reader, actor)->latin || rc_at(reader, actor)->entity == NULL ||
		rc_at(reader, actor)->entity->class != RC_BLOC || actor < place->first - PHRASE_WORDS)
		return false;
	for (int i = actor + 1; i < place->first; i++)
	{
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_ALSO))
			return false;
	}
	return true;
}

/* 全国, 国内: at home. */
static rc_text
home_of(const rc_reader *reader)
{
	return reader->options->perspective.len == 2 ? reader->options->perspective : (rc_text){"CN", 2};
}

/* 仅次于内蒙古包头市的第二大: is the one at i only whom the holder comes next to? */
static bool
comes_first(const rc_reader *reader, const rc_clause *clause, int i)
{
	for (int k = i - 1; k >= clause->first && k >= i - 2; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_SECOND_TO))
			return true;
	}
	return false;
}

/* The whole of a Chinese place that stands before it: 全国最大的, 是中国第二大, 当地规模最大的; data NULL without one. */
static rc_text
whole_before(const rc_reader *reader, const rc_clause *clause, const rank_place *place)
{
	int copula = rc_find_last_cue(reader, (rc_stretch){clause->first, place->first}, RC_CUE_COPULA);

	for (int i = place->first - 1; i >= clause->first && i > copula; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->latin || rc_is_mark(mention, ',') || (mention->entity != NULL && is_scope(reader, i)))
			break;
		if (rc_has_cue(mention, RC_CUE_SELF_REF))
			return home_of(reader);
		if (copula >= 0 && mention->entity != NULL && mention->entity->class != RC_COMPANY &&
			mention->role <= RC_ROLE_OWNER && rc_can_act(reader, i) && !comes_first(reader, clause, i))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

/* 最大的分离企业，则是…北方稀土: the firm or country that the next clause says it is, or -1. */
static int
named_by_next(const rc_reader *reader, const rc_clause *clause, int noun)
{
	const rc_clause *next = clause + 1;

	if (rc_at(reader, noun)->latin || noun < clause->last - 2 ||
		next >= reader->clauses.items + reader->clauses.count || next->first == next->last ||
		!rc_is_mark(rc_at(reader, next->first - 1), ',') || !rc_has_cue(rc_at(reader, next->first), RC_CUE_COPULA))
		return -1;
	for (int i = next->first + 1; i < next->last && i <= next->first + PHRASE_WORDS; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i))
			return i;
	}
	return -1;
}

static rc_status
add_rank(rc_reader *reader, const rc_clause *clause, const rank_place *place, rc_error *error)
{
	rc_stretch before = {clause->first, place->first};
	rc_claim claim;
	rc_frame frame;
	int measure_at;
	int subject_at;
	int start, last;
	bool elsewhere;
	rc_text whole = {NULL, 0};
	rc_status status;

	memset(&frame, 0, sizeof(frame));
	frame.measure = rank_measure(reader, clause, place, &measure_at, &elsewhere);
	/* "the top export destination" is a place among those of one country, which measures nothing of its own. */
	if (elsewhere || rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DESTINATION) >= 0)
		return RC_OK;
	if (frame.measure == RC_M_NONE && reader->scene->measure_age <= 1)
	{
		frame.measure = reader->scene->measure;
		frame.measure_inherited = true;
	}
	/* "It was overtaken by China as the largest": who does it stands behind the verb. */
	subject_at = rc_actor_in(reader, before, RC_ROLE_BY);
	if (subject_at < 0)
		subject_at = rc_subject_in(reader, before);
	if (subject_at >= 0 && is_scope(reader, subject_at) && rc_at(reader, subject_at)->entity->class == RC_THE_WORLD)
		subject_at = -1;
	if (place->holder >= 0)
	{
		whole = whole_before(reader, clause, place);
		subject_at = place->holder;
	}
	/* 中国最大的生产企业包钢稀土: who stands right before the place is the whole, who follows the noun is ranked. */
	else if (names_follower(reader, clause, place, measure_at))
	{
		if (subject_at >= 0 && subject_at >= place->first - 2)
			whole = rc_actor_name(reader, subject_at);
		subject_at = follower_of(reader, clause, measure_at);
	}
	/* 瑞典发现欧洲最大稀土矿床: who stands right before the place is its whole, and another holds it. */
	else if (is_whole_before(reader, place, subject_at))
	{
		whole = rc_actor_name(reader, subject_at);
		subject_at = rc_subject_in(reader, (rc_stretch){clause->first, subject_at});
	}
	else if (!rc_at(reader, place->first)->latin)
		whole = whole_before(reader, clause, place);
	/* "The world's third-largest producer of rare earths is Myanmar." */
	if (subject_at < 0 && measure_at >= place->last)
		subject_at = rc_named_behind(reader, clause, measure_at);
	if (subject_at < 0 && !rc_at(reader, place->first)->latin)
		subject_at = rc_named_behind(reader, clause, place->last - 1);
	if (subject_at < 0 && measure_at >= place->last)
		subject_at = named_by_next(reader, clause, measure_at);
	if (subject_at < 0 && rc_at(reader, place->first)->latin && place->first <= clause->first + 3)
		subject_at = rc_named_before(reader, clause);
	frame.subject_at = subject_at;
	frame.subject = subject_at >= 0 ? rc_actor_name(reader, subject_at) : rc_subject_ahead(reader, clause);
	if (frame.subject.data == NULL && reader->scene->subject_age <= 1)
	{
		frame.subject = reader->scene->subject;
		frame.subject_inherited = true;
	}
	if (!rc_materials_in(reader, (rc_stretch){place->last, clause->last}, false, &frame.materials) &&
		!rc_materials_in(reader, before, true, &frame.materials) && reader->scene->materials_age <= RC_SCENE_REACH)
	{
		frame.materials = reader->scene->materials;
		frame.materials_inherited = true;
		if (reader->scene->materials_age > 0 && reader->scene->topic.data != NULL)
		{
			frame.materials.count = 1;
			frame.materials.items[0] = reader->scene->topic;
		}
	}
	rc_frame_name_group(reader, &frame);
	/* "Exports from the world's largest supplier": who that is has to be told. */
	if (frame.measure == RC_M_NONE || frame.subject.data == NULL || rc_text_is(frame.subject, "WORLD") ||
		(frame.materials.count == 0 && frame.measure != RC_M_INVESTMENT))
		return RC_OK;

	rc_claim_start(reader, clause, place->first, RC_RANK, &claim);
	claim.measure = frame.measure;
	if (rc_find_cue(reader, before, RC_CUE_NOT) >= 0)
		claim.polarity = !claim.polarity;
	claim.subject = frame.subject;
	claim.scope = whole.data != NULL ? whole : rank_scope(reader, clause, place, frame.subject);
	/* Nobody is the largest in himself: somebody else is, who was not found. */
	if (!rc_at(reader, place->first)->latin && rc_text_same(claim.scope, claim.subject))
		return RC_OK;
	/* The largest shareholder ranks among those of a company. */
	if (frame.measure == RC_M_INVESTMENT)
	{
		frame.materials.count = 0;
		claim.scope = company_of(reader, place, clause);
	}
	claim.value.low = claim.value.high = rc_number_int(place->number);
	claim.value.has_low = claim.value.has_high = true;
	claim.unit.kind = RC_U_RANK;
	claim.basis = RC_BASIS_NONE;
	claim.confidence = rc_frame_confidence(&frame, NULL);
	start = rc_frame_start(reader, clause, place->first);
	rc_frame_remember(reader, &frame);
	last = measure_at >= place->last ? measure_at + 1 : place->last;
	status = rc_claim_add(reader, &claim, &frame.materials, start, last, error);
	/* 储量、产量和出口量均居第一 */
	for (int also = rc_joined_measure(reader, measure_at), last_one = measure_at;
		 status == RC_OK && also >= 0 && also != last_one; last_one = also, also = rc_joined_measure(reader, also))
	{
		claim.measure = rc_measure_of(rc_at(reader, also));
		status = rc_claim_add(reader, &claim, &frame.materials, start, last, error);
		if (also > last_one)
			break;
	}
	/* 最大的稀土生产国、消费国和供应国 */
	for (int also = next_agent(reader, clause, measure_at); status == RC_OK && also >= 0;
		 also = next_agent(reader, clause, also))
	{
		claim.measure = rc_measure_of(rc_at(reader, also));
		status = rc_claim_add(reader, &claim, &frame.materials, start, also + 1, error);
	}
	return status;
}

/* 世界最大的两个经济体, "the three largest producers": a place of several is nobody's. */
static bool
is_shared(const rc_reader *reader, const rc_clause *clause, const rank_place *place)
{
	const rc_mention *before = place->first > clause->first ? rc_at(reader, place->first - 1) : NULL;

	if (place->last < clause->last && rc_at(reader, place->last)->type == RC_QUANTITY)
		return true;
	return before != NULL && before->latin && before->type == RC_QUANTITY && before->quantity->kind == RC_Q_NUMBER;
}

/* "the second largest reserves, behind only China": the place was told already. */
static bool
repeats_rank(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin || !rc_has_cue(rc_at(reader, i), RC_CUE_SECOND_TO))
		return false;
	for (int k = 0; k < reader->claims.count; k++)
	{
		if (reader->claims.items[k].kind == RC_RANK)
			return true;
	}
	return false;
}

/* Is mention i a joint of a list? */
static bool
is_list_joint(const rc_mention *mention)
{
	return rc_is_mark(mention, '&') || rc_has_cue(mention, RC_CUE_AND);
}

/* The actors of the first list of them before `last`; how many. */
static int
listed_actors(const rc_reader *reader, const rc_clause *clause, int last, int actors[TURNS])
{
	int count = 0;

	for (int i = clause->first; i < last; i++)
	{
		if (!rc_is_actor(rc_at(reader, i)) || !rc_can_act(reader, i))
			continue;
		if (count > 0 && !(i == actors[count - 1] + 2 && is_list_joint(rc_at(reader, i - 1))))
			break;
		if (count < TURNS)
			actors[count++] = i;
	}
	return count;
}

/* 湖南、广西的锑储量分列全国第一、第二: Chinese places that a list of holders takes in turn; *taken says whether they are. */
static rc_status
add_in_turn(rc_reader *reader, const rc_clause *clause, int first, bool *taken, rc_error *error)
{
	int actors[TURNS];
	int places[TURNS];
	int count = 0;
	rc_status status = RC_OK;

	*taken = false;
	for (int i = first; i < clause->last && count < TURNS && ordinal_of(rc_at(reader, i)) > 0; i += 2)
	{
		places[count++] = i;
		if (i + 2 >= clause->last || !is_list_joint(rc_at(reader, i + 1)))
			break;
	}
	if (count < 2 || rc_at(reader, first)->latin || listed_actors(reader, clause, first, actors) != count)
		return RC_OK;
	*taken = true;
	for (int k = 0; k < count && status == RC_OK; k++)
	{
		rank_place place = {ordinal_of(rc_at(reader, places[k])), first, places[k] + 1, actors[k]};

		status = add_rank(reader, clause, &place, error);
	}
	return status;
}

#define PLACES(word)                                                                                                   \
	(RC_CUE_PART(word, FIRST) | RC_CUE_PART(word, SECOND) | RC_CUE_PART(word, THIRD) | RC_CUE_PART(word, FOURTH) |     \
	 RC_CUE_PART(word, FIFTH) | RC_CUE_PART(word, SIXTH) | RC_CUE_PART(word, SEVENTH) | RC_CUE_PART(word, EIGHTH) |    \
	 RC_CUE_PART(word, NINTH) | RC_CUE_PART(word, TENTH) | RC_CUE_PART(word, LARGEST) | RC_CUE_PART(word, SECOND_TO))

rc_status
rc_rule_rank(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	static const rc_cue_set places = RC_CUE_SET(PLACES);

	if (!rc_any_cue(reader->mentions.cues, &places))
		return RC_OK;
	for (int i = clause->first; i < clause->last; i++)
	{
		rank_place place = place_at(reader, clause, i);
		bool in_turn;
		rc_status status = add_in_turn(reader, clause, i, &in_turn, error);

		if (status != RC_OK || in_turn)
			return status;
		if (place.number == 0 || is_one_of(reader, clause, i) || is_shared(reader, clause, &place) ||
			repeats_rank(reader, i))
			continue;
		status = add_rank(reader, clause, &place, error);
		if (status != RC_OK)
			return status;
		i = place.last - 1;
	}
	return RC_OK;
}
