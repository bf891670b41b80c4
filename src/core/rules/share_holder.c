/*-------------------------------------------------------------------------
 *
 * share_holder.c
 *		Who has the part of a share that somebody "has".
 *
 * Mostly whoever stands before the verb; but the clause may be told of him
 * without naming him, or name him in a place of its own: "China's share",
 * "with 5%", "home to a third".
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* "70% of mining, and 90% of refining, happens in China": the verb that a list of values shares stands behind it. */
static rc_text
shared_place(const rc_told_share *s)
{
	const rc_clause *end = s->reader->clauses.items + s->reader->clauses.count;

	if (s->predicate >= 0 || s->reader->mentions.chinese || rc_subject_in(s->reader, s->part) >= 0)
		return (rc_text){NULL, 0};
	for (const rc_clause *next = s->clause + 1; next < end && next <= s->clause + 2; next++)
	{
		int done = rc_find_cue(s->reader, (rc_stretch){next->first, next->last}, RC_CUE_DONE_IN);

		if (done >= 0)
			return rc_name_at(s->reader, rc_subject_in(s->reader, (rc_stretch){done, next->last}));
		/* "The rest, around 30%, is provided by Russia" */
		if (next == s->clause + 1 && rc_has_cue(rc_at(s->reader, next->first), RC_CUE_COPULA) &&
			rc_next_in(s->reader, RC_VALUE_SORT, (rc_stretch){next->first, next->last}, next->first) >= next->last)
		{
			int by = rc_actor_in(s->reader, (rc_stretch){next->first, next->last}, RC_ROLE_BY);

			return rc_name_at(
				s->reader, by >= 0 ? by : rc_actor_in(s->reader, (rc_stretch){next->first, next->last}, RC_ROLE_FROM));
		}
	}
	return (rc_text){NULL, 0};
}

/* "then the FSU has one-fifth": somebody is named whom no table knows, so that nobody told before is meant. */
static bool
names_unknown(const rc_told_share *s)
{
	const rc_mention *before = s->predicate > s->clause->first ? rc_at(s->reader, s->predicate - 1) : NULL;

	return before != NULL && before->type == RC_WORD && before->latin && before->capital &&
		   s->predicate - 1 > s->clause->first && !s->reader->mentions.title;
}

/* A time; 24年, as reports write years, is read as a length. */
static bool
names_time(const rc_mention *mention)
{
	return mention->type == RC_TIME || (mention->quantity != NULL && mention->quantity->kind == RC_Q_DURATION);
}

/* 中国占60%（2010年为92%）: who had another part at another time is whoever the Chinese parenthesis stands behind. */
static rc_text
compared_in_aside(rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	const rc_claim *told = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (!reader->mentions.chinese || !s->clause->aside || told == NULL || told->kind != RC_SHARE ||
		reader->scene->share_age > 0 || !names_time(rc_at(reader, s->clause->first)))
		return (rc_text){NULL, 0};
	s->of_use = !rc_text_same(told->subject, told->scope) && told->subject.len != 2;
	return told->subject;
}

/* Words between an owner and "share": "China's global share", "the U.S. combined share". */
#define SHARE_REACH 3

/* "have cut China's share of mining to 69%": whose the English share is, whoever does that; -1 where its word has no owner. */
int
rc_share_owner_of_word(const rc_told_share *s)
{
	int word = s->reader->mentions.chinese || !rc_may_have_cue(&s->reader->mentions, RC_CUE_SHARE_WORD)
				   ? -1
				   : rc_find_last_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SHARE_WORD);

	/* "China's 90% share" */
	if (!s->reader->mentions.chinese && s->value + 1 < s->clause->last &&
		rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_SHARE_WORD))
		word = s->value;
	for (int i = word - 1; word >= 0 && i >= s->clause->first && i >= word - SHARE_REACH; i--)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (rc_is_actor(mention))
			return (mention->owner || rc_text_is(mention->name, "outside CN")) && rc_can_act(s->reader, i) &&
						   !rc_is_world(mention->name)
					   ? i
					   : -1;
		if (mention->type != RC_WORD && !rc_is_mark(mention, '\''))
			break;
	}
	return -1;
}

/* "Brazil, with 23% of reserves, and India, with 8%": whom an English "with" stands right behind, or -1. */
int
rc_share_with_behind_name(const rc_told_share *s)
{
	int at = s->clause->first - 2;
	const rc_mention *first = rc_at(s->reader, s->clause->first);
	bool on = (rc_has_cue(first, RC_CUE_ON) || rc_has_cue(first, RC_CUE_AT)) && s->value == s->clause->first + 1;

	return !s->reader->mentions.chinese && at >= 0 && (rc_has_cue(first, RC_CUE_WITH) || on) &&
				   rc_is_mark(rc_at(s->reader, at + 1), ',') && rc_is_actor(rc_at(s->reader, at)) &&
				   rc_at(s->reader, at)->role == RC_ROLE_BARE &&
				   (rc_can_act(s->reader, at) || rc_is_use(rc_at(s->reader, at)))
			   ? at
			   : -1;
}

/* 前者占33%, "the latter has 8%": the one meant of two countries that were named together; data NULL without such a word. */
static rc_text
one_of_pair(const rc_told_share *s)
{
	static const char *const firsts[] = {"前者", "former", "the former"};
	static const char *const seconds[] = {"后者", "後者", "latter", "the latter"};

	for (int i = s->clause->first; i < s->value && s->reader->scene->pair_age <= 1; i++)
	{
		if (RC_SPELLS_ANY(&s->reader->mentions, i, firsts))
			return s->reader->scene->pair[0];
		if (RC_SPELLS_ANY(&s->reader->mentions, i, seconds))
			return s->reader->scene->pair[1];
	}
	return (rc_text){NULL, 0};
}

/* "China, home to 90% of refining", "Lynas, now the source of 12%": whom a clause tells of that only says who he is, or -1. */
static int
named_in_apposition(const rc_told_share *s)
{
	int i = s->clause->first;
	int before = i - 2;

	if (s->reader->mentions.chinese || before < 0 ||
		!(rc_is_mark(rc_at(s->reader, i - 1), ',') || rc_is_mark(rc_at(s->reader, i - 1), '-')) ||
		!rc_is_actor(rc_at(s->reader, before)) || !rc_can_act(s->reader, before) ||
		rc_is_world(rc_at(s->reader, before)->name))
		return -1;
	while (i < s->value &&
		   (rc_spells_of(&s->reader->mentions, i, RC_SPELT_STILL) || rc_has_cue(rc_at(s->reader, i), RC_CUE_ARTICLE)))
		i++;
	/* "the producer of" */
	if (i < s->value && rc_has_cue(rc_at(s->reader, i), RC_CUE_COMPANY_REF))
		return rc_has_cue(rc_at(s->reader, i + 1), RC_CUE_OF) ? before : -1;
	return i < s->value &&
				   (rc_spells_of(&s->reader->mentions, i, RC_SPELT_HOME_OF) || rc_names_doer(rc_at(s->reader, i)) ||
					(rc_has_cue(rc_at(s->reader, i), RC_CUE_ACCOUNT_FOR) && i == s->predicate &&
					 rc_holds(&s->reader->mentions, i, " of")))
			   ? before
			   : -1;
}

bool
rc_share_is_participle(const rc_told_share *s)
{
	const rc_mention *verb = rc_at(s->reader, s->predicate >= 0 ? s->predicate : 0);

	return s->predicate >= 0 && !s->reader->mentions.chinese && verb->to - verb->from >= 5 &&
		   memcmp(s->reader->mentions.text.data + verb->to - 3, "ing", 3) == 0;
}

/* "faces a Chinese industry holding 90%", "that holds": whom a verb right behind its noun is told of; or -1. */
static int
named_before_participle(const rc_told_share *s)
{
	int i = s->predicate - 1;

	if (s->reader->mentions.chinese || s->predicate <= s->clause->first)
		return -1;
	if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_RELATIVE_EN))
		i--;
	else if (!rc_share_is_participle(s))
		return -1;
	for (int last = i - 2; i >= s->clause->first && i >= last; i--)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		/* "With China and Russia controlling 90%" */
		if (rc_is_actor(mention) && rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_WITH))
			return rc_actor_in(s->reader, s->part, RC_ROLE_WITH);
		if (rc_is_actor(mention))
			return rc_can_act(s->reader, i) && !rc_is_world(mention->name) ? i : -1;
		if (mention->type != RC_WORD && mention->type != RC_TIME && !rc_has_cue(mention, RC_CUE_FIRM_NOUN) &&
			!rc_has_cue(mention, RC_CUE_LAND_NOUN) && !rc_has_cue(mention, RC_CUE_PLAIN_WORD))
			break;
	}
	return -1;
}

/* "EU figures credit China with 94 percent", "The agency gives China 61%": to whom somebody says that it belongs, or -1. */
static int
named_as_credited(const rc_told_share *s)
{
	int who = s->value - 2;

	if (!s->reader->mentions.chinese && s->predicate == who && who > s->clause->first &&
		rc_has_cue(rc_at(s->reader, who), RC_CUE_GIVE) && rc_is_actor(rc_at(s->reader, who + 1)) &&
		rc_can_act(s->reader, who + 1) && rc_is_world(rc_name_at(s->reader, rc_share_owner(s))))
		return who + 1;
	if (s->reader->mentions.chinese || who <= s->clause->first ||
		!rc_has_cue(rc_at(s->reader, s->value - 1), RC_CUE_WITH) || !rc_is_actor(rc_at(s->reader, who)) ||
		!rc_can_act(s->reader, who))
		return -1;
	for (int i = who - 1; i >= s->clause->first && i >= who - 2; i--)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_CREDIT))
			return who;
	}
	return -1;
}

/*
 * "Mines outside China, of which Australia's are the largest, now dig 30%",
 * "China, which, with 48%": who stands before a relative clause that the
 * clause goes on behind; or -1.
 */
static int
named_before_relative(const rc_told_share *s)
{
	const rc_clause *relative = s->clause - 1;
	int who;

	if (s->reader->mentions.chinese || relative <= s->reader->clauses.items || rc_subject_in(s->reader, s->part) >= 0)
		return -1;
	/* "which," */
	if (relative->last == relative->first + 1 && rc_has_cue(rc_at(s->reader, relative->first), RC_CUE_RELATIVE))
	{
		who = relative->first - 2;
		return who >= 0 && rc_is_actor(rc_at(s->reader, who)) && rc_can_act(s->reader, who) ? who : -1;
	}
	if (!(relative->relative || rc_has_cue(rc_at(s->reader, relative->first), RC_CUE_OF_WHICH)) || s->predicate < 0 ||
		!rc_is_mark(rc_at(s->reader, s->clause->first - 1), ','))
		return -1;
	relative--;
	/* "of which" */
	if (relative > s->reader->clauses.items && relative->last == relative->first + 1)
		relative--;
	who = rc_subject_in(s->reader, (rc_stretch){relative->first, relative->last});
	for (int i = relative->first; i < relative->last; i++)
	{
		if (rc_is_predicate(rc_at(s->reader, i)) && !rc_measure_reads(rc_at(s->reader, i), RC_NAME))
			return -1;
	}
	return who >= 0 && rc_can_act(s->reader, who) && !rc_is_world(rc_at(s->reader, who)->name) ? who : -1;
}

/* Whom a construction of its own names before the value, whoever else stands there; or -1. */
static int
named_by_construction(const rc_told_share *s)
{
	int who = named_in_apposition(s);

	if (who < 0)
		who = named_before_participle(s);
	if (who < 0)
		who = named_as_credited(s);
	return who >= 0 ? who : named_before_relative(s);
}

/*
 * "Rare earths from Myanmar made up 57% of China's imports", 对德国出口的磁体占中国出口的18%: a part of somebody's trade
 * that is told by whom it is with; or -1.
 */
static int
named_as_other_side(const rc_told_share *s, const rc_frame *frame)
{
	rc_role role = frame->measure == RC_M_EXPORTS ? RC_ROLE_TO : RC_ROLE_FROM;
	int other = rc_actor_in(s->reader, s->part, role);

	/* Unless his trade is named it may be that of the one spoken of: 自中国进口的比重. */
	if (other >= 0 && (role == RC_ROLE_TO || s->reader->mentions.chinese))
	{
		int owner = rc_share_owner(s);

		return owner >= s->part.last && rc_name_at(s->reader, owner).len == 2 ? other : -1;
	}
	return other;
}

/* Who has the part, as far as the clause, or the one that it belongs to, names him; data NULL where nobody does. */
static rc_text
holder_named(rc_told_share *s, int part_at, rc_frame *frame)
{
	int paired = rc_paired_name(s->reader, s->value);
	rc_text part = rc_name_at(s->reader, rc_share_owner_of_word(s) >= 0 ? rc_share_owner_of_word(s) : part_at);

	/* 储量不到中国的5%: who stands right before the value is the whole's. */
	if (part_at > s->part.first && part_at == s->value - 2 && rc_spells(&s->reader->mentions, s->value - 1, "的"))
		part = (rc_text){NULL, 0};
	/* "followed by Vietnam and Japan with 14% and 10%, respectively" */
	if (paired >= 0 && rc_is_actor(rc_at(s->reader, paired)) && rc_at(s->reader, paired)->latin &&
		rc_at(s->reader, paired)->role == RC_ROLE_BY)
		return rc_actor_name(s->reader, paired);
	if (named_by_construction(s) >= 0)
		return rc_actor_name(s->reader, named_by_construction(s));
	if (rc_share_compared_with(s) >= 0)
		return rc_name_at(s->reader, rc_share_compared_with(s));
	if (paired >= 0 && rc_is_actor(rc_at(s->reader, paired)))
	{
		part = frame->subject;
		s->of_use = rc_is_use(rc_at(s->reader, paired));
	}
	if ((part.data == NULL || rc_is_world(part)) &&
		(frame->measure == RC_M_DEMAND || frame->measure == RC_M_CONSUMPTION))
	{
		rc_text use = rc_share_find_use(s, frame);

		part = use.data != NULL ? use : part;
	}
	if ((part.data == NULL || (rc_is_world(part) && s->reader->mentions.chinese)) && rc_share_holder_behind(s) >= 0)
	{
		part = rc_name_at(s->reader, rc_share_holder_behind(s));
		s->of_use = rc_is_use(rc_at(s->reader, rc_share_holder_behind(s)));
	}
	if (part.data == NULL)
		part = rc_name_at(s->reader, named_as_other_side(s, frame));
	/* 台湾（份额为22%）: of whom the parenthesis tells. */
	if (part.data == NULL && s->clause->aside && s->reader->mentions.chinese && frame->subject_at >= 0 &&
		frame->subject_at < s->clause->first)
		part = frame->subject;
	if (part.data == NULL && part_at < 0)
		part = compared_in_aside(s);
	if (part.data == NULL)
		part = rc_antecedent(s->reader, s->clause);
	if (part.data == NULL && rc_share_with_behind_name(s) >= 0)
	{
		part = rc_actor_name(s->reader, rc_share_with_behind_name(s));
		s->of_use = rc_is_use(rc_at(s->reader, rc_share_with_behind_name(s)));
	}
	if (part.data == NULL && one_of_pair(s).data != NULL)
		part = one_of_pair(s);
	if (part.data == NULL)
		part = shared_place(s);
	/* "With 70% of world cobalt output, Congo ...": the sentence is about to name him. */
	if ((part.data == NULL || rc_is_world(part)) && rc_share_with_behind_name(s) < 0 &&
		(!s->reader->mentions.chinese || s->clause == s->reader->clauses.items) &&
		rc_subject_ahead(s->reader, s->clause).data != NULL)
		part = rc_subject_ahead(s->reader, s->clause);
	return part;
}

/* Whose the figure before this one was, where he is not named again; else part. */
static rc_text
holder_told(rc_told_share *s, int part_at, const rc_frame *frame, rc_text part)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *last = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	if (part.data != NULL || part_at >= 0 || last == NULL)
		return part;
	/* "Batteries account for 87% of lithium use, up from 65%": the use that had the part before. */
	if (!s->reader->mentions.chinese && s->predicate < 0 && frame->measure_inherited &&
		s->reader->scene->share_age == 0 && last->kind == RC_SHARE)
	{
		s->of_use = true;
		return last->subject;
	}
	/* 光纤占三成六，红外占两成五: another use, which no table knows. */
	if (s->predicate > s->clause->first && rc_at(s->reader, s->predicate - 1)->type == RC_WORD &&
		!rc_at(s->reader, s->predicate - 1)->latin && last->subject.len != 2 && frame->measure == RC_M_CONSUMPTION)
		return part;
	/* 全国产量1万吨，占全球的九成 */
	return s->reader->mentions.chinese && !rc_is_world(last->subject) ? last->subject : part;
}

/* Who has the part: data NULL where several have it together.  False where it is somebody whom no table knows. */
bool
rc_share_find_holder(rc_told_share *s, int part_at, rc_frame *frame, rc_text *holder)
{
	rc_text part = holder_named(s, part_at, frame);

	if (part.data == NULL && names_unknown(s))
		return false;
	if (part.data == NULL || rc_is_world(part))
		part = frame->subject_inherited ? frame->subject : s->reader->scene->subject;
	part = holder_told(s, part_at, frame, part);
	/* 三国合计占70%: several have it together. */
	if (part_at < 0 && rc_find_cue(s->reader, s->part, RC_CUE_TOGETHER) >= 0)
		part = (rc_text){NULL, 0};
	*holder = part;
	return true;
}
