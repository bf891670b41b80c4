/*-------------------------------------------------------------------------
 *
 * share_stake.c
 *		Parts of a company.
 *
 * A stake is a share of investment; the company is the whole, and who holds it is
 * whom the claim is about.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"
#include "rules/share_parts.h"

/* Is nothing named behind the value of which it is a part: "owns 31 per cent", "owns 31 per cent of it"? */
static bool
ends_with_value(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int behind = s->value + 1;

	if (behind + 1 < s->clause->last && rc_has_cue(rc_at(reader, behind), RC_CUE_OF) &&
		rc_spells(&reader->mentions, behind + 1, "it"))
		behind += 2;
	return behind >= s->clause->last || rc_at(reader, behind)->type == RC_MARK;
}

/* "The state holds 31 per cent": so much of nothing that is named, where a firm was spoken of, is of the firm. */
static bool
is_bare_holding(const rc_told_share *s)
{
	int who = rc_subject_in(s->reader, s->part);

	return !s->reader->mentions.chinese && s->predicate == s->value - 1 && s->predicate > s->clause->first &&
		   !rc_share_names_world(s) && rc_measure_in(s->reader, s->part, false) < 0 &&
		   rc_spells_of(&s->reader->mentions, s->predicate, RC_SPELT_OWN) && who >= 0 &&
		   s->reader->scene->company.data != NULL && s->reader->scene->share_age > 1 &&
		   s->reader->scene->subject_age <= 1 && !rc_text_same(rc_name_at(s->reader, who), s->reader->scene->company) &&
		   ends_with_value(s);
}

/* May somebody have a stake in the owner of the whole: a firm, or an unknown name that the sentence says to be owned? */
static bool
may_be_owned(const rc_told_share *s, int owner)
{
	const rc_mention *whole = rc_at(s->reader, owner);

	return rc_is_company(whole) || (whole->type == RC_PROPER && whole->latin && !whole->owner &&
									rc_spells_of(&s->reader->mentions, s->predicate, RC_SPELT_OWN));
}

/* "bought 19.9% of Peak Rare Earths": does an English verb of buying stand right before the value? */
static bool
is_bought(const rc_told_share *s)
{
	return s->value > s->clause->first && rc_spells_of(&s->reader->mentions, s->value - 1, RC_SPELT_TAKE_OVER);
}

/* "raised its holding in Peak Resources and now owns 40% of it": the firm that an English sentence named before, of which the part is; or -1. */
static int
firm_pointed_to(const rc_told_share *s)
{
	if (s->reader->mentions.chinese || s->predicate != s->value - 1 ||
		!rc_spells_of(&s->reader->mentions, s->predicate, RC_SPELT_OWN) || s->value + 2 >= s->clause->last ||
		!rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF) ||
		!rc_spells(&s->reader->mentions, s->value + 2, "it") ||
		(s->value + 3 < s->clause->last && rc_at(s->reader, s->value + 3)->type != RC_MARK))
		return -1;
	/* "the state owns 40% of it": nobody whom the sentence named. */
	if (rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->predicate}, RC_CUE_ARTICLE) >= 0 &&
		rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->predicate}) < 0)
		return -1;
	for (int i = s->clause->first - 1; i >= 0; i--)
	{
		if (rc_is_firm(rc_at(s->reader, i)) && !rc_at(s->reader, i)->owner && rc_can_act(s->reader, i))
			return rc_at(s->reader, i)->role == RC_ROLE_BARE ? -1 : i;
	}
	return -1;
}

/*
 * "a 90% stake in rare earth refining globally": a stake in what is done with goods is a part of it; what ends with a
 * measure names no firm.
 */
static bool
is_part_of_work(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	int stake = s->value + 1;
	int i = stake + 2;
	bool goods = false;

	if (reader->mentions.chinese || i >= s->clause->last || !rc_spells(&reader->mentions, stake, "stake") ||
		!rc_has_cue(rc_at(reader, stake + 1), RC_CUE_IN))
		return false;
	for (; i < s->clause->last && rc_at(reader, i)->type != RC_MARK; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		const rc_mention *before = rc_at(reader, i - 1);

		if (rc_has_cue(mention, RC_CUE_ARTICLE) || rc_names_world(mention) || rc_is_joint(mention) ||
			(rc_measure_reads(mention, RC_NAME) && rc_counts(rc_measure_of(mention))))
			continue;
		/* "refining companies" */
		if (mention->material == NULL || rc_measure_reads(before, RC_NAME))
			return false;
		goods = true;
	}
	return goods && (rc_measure_reads(rc_at(reader, i - 1), RC_NAME) || rc_names_world(rc_at(reader, i - 1)));
}

/* "earn up to 75% of the project", "a 50% interest in it": the English verb of earning a part, at most so far before it. */
#define EARN_REACH 4

static bool
is_earned(const rc_told_share *s)
{
	for (int i = s->value - 1; i > s->clause->first && i >= s->value - EARN_REACH; i--)
	{
		if (rc_at(s->reader, i)->latin && rc_spells_of(&s->reader->mentions, i, RC_SPELT_EARN))
			return true;
	}
	return false;
}

bool
rc_names_works(const rc_reader *reader, rc_stretch stretch)
{
	return rc_find_cue(reader, stretch, RC_CUE_SITE) >= 0 || rc_find_cue(reader, stretch, RC_CUE_COMPANY_REF) >= 0;
}

bool
rc_share_is_interest(const rc_told_share *s)
{
	int noun = s->value + 1;

	return !s->reader->mentions.chinese && noun + 1 < s->clause->last &&
		   rc_spells(&s->reader->mentions, noun, "interest") && rc_has_cue(rc_at(s->reader, noun + 1), RC_CUE_IN);
}

bool
rc_share_is_earned(const rc_told_share *s)
{
	return is_earned(s) && rc_subject_in(s->reader, s->part) >= 0 &&
		   (rc_share_is_interest(s) ||
			(rc_names_works(s->reader, s->whole) && rc_measure_in(s->reader, s->whole, false) < 0));
}

/* "a stake in Norway's REEtec": the firm right behind the country that is named for its own; else the owner. */
static int
firm_owned(const rc_told_share *s, int owner)
{
	int firm = owner + 1;

	if (owner < 0 || !rc_at(s->reader, owner)->latin || rc_at(s->reader, owner)->entity == NULL ||
		rc_at(s->reader, owner)->entity->class != RC_COUNTRY || !rc_at(s->reader, owner)->owner)
		return owner;
	firm += rc_is_mark(rc_at(s->reader, firm), '\'');
	return firm < s->clause->last && rc_is_firm(rc_at(s->reader, firm)) && rc_can_act(s->reader, firm) ? firm : owner;
}

bool
rc_share_is_stake(const rc_told_share *s, int owner)
{
	int whole = rc_measure_in(s->reader, s->whole, false);

	if (is_part_of_work(s))
		return false;
	owner = firm_owned(s, owner);
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_measure_of(rc_at(s->reader, i)) != RC_M_INVESTMENT)
			continue;
		/* 拿下全球镧分离量的9%: what is not a firm's is no stake. */
		if (whole < 0 || whole <= i || !rc_has_cue(rc_at(s->reader, i), RC_CUE_ACCOUNT_FOR))
			return whole < 0 || (s->reader->mentions.chinese && whole <= i) ||
				   rc_measure_of(rc_at(s->reader, whole)) == RC_M_INVESTMENT;
	}
	if (is_bare_holding(s) || firm_pointed_to(s) >= 0 || rc_share_is_earned(s))
		return true;
	if (rc_share_is_interest(s))
		return owner >= 0 && may_be_owned(s, owner);
	/* "has spoken for a third of whatever Lynas makes" */
	if (rc_spells_of(&s->reader->mentions, s->whole.first, RC_SPELT_WHAT_WHOLE))
		return false;
	return owner >= 0 && s->predicate >= 0 &&
		   (rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) ||
			(is_bought(s) && !rc_at(s->reader, owner)->owner)) &&
		   may_be_owned(s, owner) && rc_measure_in(s->reader, s->whole, false) < 0;
}

/* Characters of a name that no table knows, at least. */
#define NAME_CHARACTERS 3

/* 众盈通通过光信时代持股: does a Chinese clause name a holder before the stake whom no table knows? */
static bool
names_unknown_holder(const rc_told_share *s)
{
	static const char *const others[] = {"连", "連", "加", "并", "並", "届", "屆", "再"};
	int characters = 0;

	/* 连同认股权证持有约15%的股份 */
	if (RC_SPELLS_ANY(&s->reader->mentions, s->clause->first, others))
		return false;
	for (int i = s->clause->first; s->reader->mentions.chinese && i < s->value; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		characters = mention->type == RC_WORD && !mention->latin ? characters + 1 : 0;
		if (characters >= NAME_CHARACTERS)
			return true;
	}
	return false;
}

/* Who holds a stake by the Chinese verb behind it, 由天齐锂业持有; or -1. */
static int
holder_behind(const rc_told_share *s)
{
	rc_stretch right = {s->value + 1, s->clause->last};

	int at = s->reader->mentions.chinese && rc_find_cue(s->reader, right, RC_CUE_BY) >= 0
				 ? rc_actor_in(s->reader, right, RC_ROLE_BY)
				 : -1;

	/* 由中国天齐锂业持有 */
	return at >= 0 && at + 1 < right.last && rc_is_company(rc_at(s->reader, at + 1)) ? at + 1 : at;
}

/* 赣锋锂业拿下澳大利亚某矿50%的股权: the one who holds or buys the stake stands first in Chinese, whatever stands before the good. */
static int
holder_before(const rc_told_share *s)
{
	int at = rc_subject_in(s->reader, s->part);
	int first = s->reader->mentions.chinese ? rc_actor_in(s->reader, s->part, RC_ROLE_BARE) : -1;

	/* "making it the largest shareholder of the miner with 15 percent": whose shares they are does not hold them. */
	if (at >= 0 && rc_at(s->reader, at)->latin && rc_has_cue(rc_at(s->reader, at), RC_CUE_COMPANY_REF) &&
		rc_at(s->reader, at)->role == RC_ROLE_OF)
		return -1;

	return at >= 0 && first >= 0 && first < at && !rc_is_firm(rc_at(s->reader, at)) &&
				   rc_is_company(rc_at(s->reader, first))
			   ? first
			   : at;
}

rc_text
rc_share_firm_paid(const rc_told_share *s, rc_text holder)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	return told != NULL && told->kind == RC_AMOUNT && told->measure == RC_M_INVESTMENT &&
				   rc_text_same(told->subject, holder) && told->partner.len > 2
			   ? told->partner
			   : (rc_text){NULL, 0};
}

/* Mentions between the firm and the stake in it: SQM公司的23%股权. */
#define BOUGHT_REACH 3

/* 公告称将收购SQM 23%股权: the firm right before the stake, behind a Chinese verb of taking in a clause that names no taker; or -1. */
static int
firm_taken(const rc_told_share *s)
{
	int firm = s->value - 1;
	int verb = -1;

	while (firm > s->clause->first && firm >= s->value - BOUGHT_REACH && !rc_is_firm(rc_at(s->reader, firm)))
		firm--;
	if (!s->reader->mentions.chinese || firm <= s->clause->first || !rc_is_firm(rc_at(s->reader, firm)))
		return -1;
	for (int i = firm - 1; i >= s->clause->first; i--)
	{
		if (rc_stands_one_of(&s->reader->mentions, rc_at(s->reader, i)->from, s->reader->mentions.to,
							 RC_SPELT_TAKE_STAKE_ZH))
			verb = i;
		if (rc_is_actor(rc_at(s->reader, i)) && rc_can_act(s->reader, i) && !rc_is_world(rc_at(s->reader, i)->name))
			return -1;
	}
	return verb >= 0 ? firm : -1;
}

/* Who takes it: the firm that tells it, else the one spoken of. */
static rc_text
taker_told(const rc_reader *reader)
{
	if (reader->source_at >= 0 && rc_is_firm(rc_at(reader, reader->source_at)))
		return rc_at(reader, reader->source_at)->name;
	return reader->scene->firm_age == 0 ? reader->scene->firm : reader->scene->subject;
}

void
rc_share_fill_stake(const rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim)
{
	int holder = holder_behind(s);
	int firm = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_COMPANY_REF);
	int taken = firm_taken(s);

	owner = firm_owned(s, owner);
	claim->subject = rc_name_at(s->reader, holder_before(s));
	/* 持股8%的盛和资源是第三大股东 */
	if (s->reader->mentions.chinese && s->value + 2 < s->clause->last &&
		rc_spells(&s->reader->mentions, s->value + 1, "的") && rc_is_company(rc_at(s->reader, s->value + 2)) &&
		rc_actor_in(s->reader, s->part, RC_ROLE_BARE) < 0)
		claim->subject = rc_actor_name(s->reader, s->value + 2);
	if (claim->subject.data == NULL && !names_unknown_holder(s))
		claim->subject = s->reader->scene->subject;
	/* 该公司最重要的资产是…49%的股权: a firm, whoever else was told of since. */
	if (s->reader->mentions.chinese && s->reader->scene->company.data != NULL && firm >= 0 &&
		!rc_is_firm_acted_on(s->reader, firm))
		claim->subject = s->reader->scene->company;
	claim->scope = owner >= 0 ? rc_name_at(s->reader, owner) : s->reader->scene->company;
	if (owner < 0 && rc_share_firm_paid(s, claim->subject).data != NULL)
		claim->scope = rc_share_firm_paid(s, claim->subject);
	/* 美国政府收购了该公司15%的股份 */
	if (firm >= 0 && rc_is_firm_acted_on(s->reader, firm))
		claim->scope = rc_actor_name(s->reader, firm);
	if (firm_pointed_to(s) >= 0)
		claim->scope = rc_actor_name(s->reader, firm_pointed_to(s));
	/* 该矿51%的股权由天齐锂业持有: whose shares they are stands before them, or was told of before. */
	if (holder >= 0)
	{
		rc_text held = rc_name_at(s->reader, rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->value}));

		claim->scope = held.data != NULL ? held : s->reader->scene->subject;
		claim->subject = rc_actor_name(s->reader, holder);
	}
	/* 美国政府持有其15%的股权: nobody holds a stake in himself. */
	if (claim->scope.data != NULL && rc_text_same(claim->scope, claim->subject) && owner >= 0 &&
		(rc_has_cue(rc_at(s->reader, owner), RC_CUE_PRONOUN_IT) ||
		 rc_has_cue(rc_at(s->reader, owner), RC_CUE_COMPANY_REF)))
		claim->scope = rc_text_same(s->reader->scene->company, claim->subject) ? s->reader->scene->firm_before
																			   : s->reader->scene->company;
	/* MP的第三大股东是盛和资源。后者持股8%: in the other that was named. */
	if (s->reader->mentions.chinese && owner < 0 && rc_text_same(claim->scope, claim->subject))
		claim->scope = s->reader->scene->named[rc_text_same(s->reader->scene->named[0], claim->subject)];
	if (claim->scope.data == NULL)
		claim->scope = s->reader->scene->partner;
	if (taken >= 0 && taker_told(s->reader).data != NULL &&
		!rc_text_same(taker_told(s->reader), rc_at(s->reader, taken)->name))
	{
		claim->subject = taker_told(s->reader);
		claim->scope = rc_at(s->reader, taken)->name;
	}
	frame->measure = RC_M_INVESTMENT;
	frame->materials.count = 0;
}
