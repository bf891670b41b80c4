/*-------------------------------------------------------------------------
 *
 * share_parties.c
 *		Who has the part of a share, with whom, and of whose whole.
 *
 * It follows from how the part belongs to the whole (share_belonging.c).
 *
 *-------------------------------------------------------------------------
 */
#include "rules/share_parts.h"

/* "Japan diversified and reduced Chinese dependence": does an adjective right before the word say on whom, not whose? */
static bool
depends_on_adjective(const rc_told_share *s, const rc_claim *claim)
{
	int at = s->belonging_at - 1;
	const rc_scene *scene = s->reader->scene;

	return !s->reader->mentions.chinese && at > s->clause->first && rc_at(s->reader, at)->entity != NULL &&
		   rc_at(s->reader, at)->entity->form == RC_ADJECTIVE && claim->partner.data == NULL &&
		   rc_text_same(rc_name_at(s->reader, at), claim->subject) && scene->subject_age == 0 &&
		   scene->subject.len == 2 && !rc_text_same(scene->subject, claim->subject);
}

static void
fill_depends(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	rc_stretch all = {s->clause->first, s->clause->last};

	claim->partner = rc_share_other_side(s, RC_ROLE_ON, RC_ROLE_FROM, all);
	if (claim->partner.data == NULL && s->reader->mentions.chinese)
		claim->partner = rc_share_other_side(s, RC_ROLE_TO, RC_ROLE_TO, all);
	/* 全球锗供应中，有七成仰赖中国: nobody but the world was spoken of. */
	if (owner.data == NULL && s->reader->mentions.chinese && s->reader->scope_of_sentence.data != NULL &&
		s->belonging_at > s->value && s->clause->first + 1 >= s->value &&
		(s->reader->scene->subject_age > 0 || rc_is_world(s->reader->scene->subject)))
		owner = s->reader->scope_of_sentence;
	/* "The world relies on China for 90%": he supplies it. */
	if (owner.data != NULL && rc_is_world(owner) && claim->partner.len == 2)
	{
		claim->subject = claim->partner;
		claim->scope = owner;
		claim->partner = (rc_text){NULL, 0};
		frame->measure = frame->measure == RC_M_REFINING ? RC_M_REFINING : RC_M_SUPPLY;
		return;
	}
	claim->subject = owner.data != NULL && !rc_is_world(owner) ? owner : frame->subject;
	claim->scope = claim->subject;
	/* "With the United States currently 100% import-dependent" */
	if (frame->subject_inherited && !s->reader->mentions.chinese && owner.data == NULL &&
		rc_actor_in(s->reader, s->part, RC_ROLE_WITH) >= 0)
		claim->subject = claim->scope = rc_name_at(s->reader, rc_actor_in(s->reader, s->part, RC_ROLE_WITH));
	if (depends_on_adjective(s, claim))
	{
		claim->partner = claim->subject;
		claim->subject = claim->scope = s->reader->scene->subject;
	}
	/* 中国…，约70%的进口依赖于中国: nobody depends on himself. */
	if (rc_text_same(claim->partner, claim->subject) && s->reader->mentions.chinese && frame->subject_inherited)
		claim->subject = (rc_text){NULL, 0};
	if (rc_text_same(claim->partner, claim->subject))
		claim->partner = (rc_text){NULL, 0};
	if (frame->measure != RC_M_SUPPLY || frame->measure_inherited)
		frame->measure = RC_M_IMPORTS;
}

static void
fill_goes_to(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	claim->subject = owner.data != NULL && !rc_is_world(owner) ? owner : frame->subject;
	claim->scope = claim->subject;
	claim->partner = rc_share_other_side(s, RC_ROLE_TO, RC_ROLE_IN, (rc_stretch){s->belonging_at, s->clause->last});
	frame->measure = RC_M_EXPORTS;
	/* 全球六成的稀土流向中国: what the world sends to one he imports. */
	if (owner.data != NULL && rc_is_world(owner) && claim->partner.len == 2)
	{
		claim->subject = claim->partner;
		claim->scope = owner;
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_IMPORTS;
	}
}

static void
fill_done_by(const rc_told_share *s, rc_text owner, const rc_frame *frame, rc_claim *claim)
{
	rc_stretch behind_value = {s->value + 1, s->clause->last};
	rc_text by = {NULL, 0};

	/* "Most of the scandium in the world is produced in China": behind the verb sooner than before it. */
	if (s->belonging_at > s->value && !s->reader->mentions.chinese)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_IN, (rc_stretch){s->belonging_at, s->clause->last});
	if (by.data == NULL)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_IN, behind_value);
	if (by.data == NULL)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_BARE, behind_value);
	/* 贴着中国的标签 */
	if (by.data == NULL && s->reader->mentions.chinese && s->belonging_at > s->value)
		by = rc_share_other_side(s, RC_ROLE_OWNER, RC_ROLE_ON, (rc_stretch){s->belonging_at, s->clause->last});
	/* "sold in Europe are Chinese-made" */
	if (s->belonging_at >= 0 && rc_share_is_made_by(s, s->belonging_at))
		by = rc_actor_name(s->reader, s->belonging_at);
	/* "China, where 90% of the world's rare earths are refined" */
	if (by.data == NULL && !s->reader->mentions.chinese && s->clause->relative)
		by = rc_antecedent(s->reader, s->clause);
	claim->subject = by.data != NULL ? by : frame->subject;
	/* 承担全球70%的稀土生产: who does so was named before. */
	if (rc_is_world(claim->subject) && s->reader->mentions.chinese && s->predicate == s->clause->first)
		claim->subject = s->reader->scene->subject;
	claim->scope = owner;
}

/* 全国, "domestic": of the country spoken of. */
rc_text
rc_share_home(const rc_told_share *s, rc_text part)
{
	if (part.len == 2)
		return part;
	/* "Inner Mongolia has 83% of the country's total" */
	for (int i = 0; i < s->value && part.data != NULL; i++)
	{
		const rc_meaning *place = rc_at(s->reader, i)->entity;

		if (place != NULL && place->class == RC_PLACE && place->country != 0 &&
			rc_text_same(rc_at(s->reader, i)->name, part))
			return rc_country_of(place);
	}
	if (s->reader->options->perspective.len == 2)
		return s->reader->options->perspective;
	return s->reader->mentions.chinese ? (rc_text){"CN", 2} : s->reader->scene->country;
}

/* Shares of imports in parentheses behind those they come from. */
static void
fill_aside(rc_told_share *s, int named, const rc_frame *frame, rc_claim *claim)
{
	claim->subject = rc_name_at(s->reader, named);
	s->of_use = rc_is_use(rc_at(s->reader, named));
	if (frame->measure != RC_M_IMPORTS)
		return;
	claim->partner = claim->subject;
	claim->subject = claim->scope = s->reader->scene->subject;
}

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
static int
owner_of_share(const rc_told_share *s)
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
static int
with_behind_name(const rc_told_share *s)
{
	int at = s->clause->first - 2;

	return !s->reader->mentions.chinese && at >= 0 && rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_WITH) &&
				   rc_is_mark(rc_at(s->reader, at + 1), ',') && rc_is_actor(rc_at(s->reader, at)) &&
				   rc_at(s->reader, at)->role == RC_ROLE_BARE && rc_can_act(s->reader, at)
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

/* Who has the part, as far as the clause, or the one that it belongs to, names him; data NULL where nobody does. */
static rc_text
holder_named(rc_told_share *s, int part_at, rc_frame *frame)
{
	int paired = rc_paired_name(s->reader, s->value);
	rc_text part = rc_name_at(s->reader, owner_of_share(s) >= 0 ? owner_of_share(s) : part_at);

	/* 储量不到中国的5%: who stands right before the value is the whole's. */
	if (part_at > s->part.first && part_at == s->value - 2 && rc_spells(&s->reader->mentions, s->value - 1, "的"))
		part = (rc_text){NULL, 0};
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
	if (part.data == NULL && rc_share_holder_behind(s) >= 0)
	{
		part = rc_name_at(s->reader, rc_share_holder_behind(s));
		s->of_use = rc_is_use(rc_at(s->reader, rc_share_holder_behind(s)));
	}
	/* "Rare earths from Myanmar made up 57% of China's imports" */
	if (part.data == NULL && !s->reader->mentions.chinese)
		part = rc_name_at(s->reader, rc_actor_in(s->reader, s->part, RC_ROLE_FROM));
	/* 台湾（份额为22%）: of whom the parenthesis tells. */
	if (part.data == NULL && s->clause->aside && s->reader->mentions.chinese && frame->subject_at >= 0 &&
		frame->subject_at < s->clause->first)
		part = frame->subject;
	if (part.data == NULL && part_at < 0)
		part = compared_in_aside(s);
	if (part.data == NULL)
		part = rc_antecedent(s->reader, s->clause);
	if (part.data == NULL && with_behind_name(s) >= 0)
		part = rc_actor_name(s->reader, with_behind_name(s));
	if (part.data == NULL && one_of_pair(s).data != NULL)
		part = one_of_pair(s);
	if (part.data == NULL)
		part = shared_place(s);
	/* "With 70% of world cobalt output, Congo ...": the sentence is about to name him. */
	if ((part.data == NULL || rc_is_world(part)) && with_behind_name(s) < 0 &&
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
static bool
find_holder(rc_told_share *s, int part_at, rc_frame *frame, rc_text *holder)
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

/* "Korea's battery makers get ...": is the measure only told by a word for who somebody is? */
static bool
is_of_doer(const rc_told_share *s, const rc_frame *frame)
{
	return !s->reader->mentions.chinese && frame->measure_at >= 0 && frame->measure_at < s->value &&
		   rc_at(s->reader, frame->measure_at)->measure_forms == RC_FORM_BIT(RC_AGENT) &&
		   rc_measure_in(s->reader, s->whole, true) < 0;
}

/* "gets half of its feedstock from there", "most of its rare earths from abroad": from whom is not named. */
static bool
gets_from_somewhere(const rc_told_share *s)
{
	int from = rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_CUE_FROM);
	int own = from < 0 ? -1 : rc_find_cue(s->reader, (rc_stretch){s->value + 1, from}, RC_CUE_PRONOUN_IT);

	if (from >= 0 && own < 0)
		own = rc_find_cue(s->reader, (rc_stretch){s->value + 1, from}, RC_CUE_PRONOUN_THEY);
	return own >= 0 && !s->reader->mentions.chinese && rc_find_material(s->reader, (rc_stretch){own, from}) >= 0 &&
		   rc_measure_in(s->reader, s->whole, false) < 0;
}

/* With whom the part is traded, and that it is. */
static rc_text
partner_of(const rc_told_share *s, int part_at, rc_text part, rc_frame *frame)
{
	int paired = rc_paired_name(s->reader, s->value);
	rc_text partner;

	/* "gets 60 percent of its magnets from China": what one gets from another country is imported. */
	if (frame->measure_inherited || frame->measure == RC_M_NONE || is_of_doer(s, frame))
	{
		rc_text from = rc_share_other_side(s, RC_ROLE_FROM, RC_ROLE_FROM, (rc_stretch){s->value + 1, s->clause->last});

		if ((from.data != NULL && !rc_text_same(from, part)) || gets_from_somewhere(s))
			frame->measure = RC_M_IMPORTS;
	}
	partner = rc_partner_of(s->reader, s->clause, frame->measure, part);
	if (paired >= 0 && rc_is_actor(rc_at(s->reader, paired)) &&
		(rc_names_other_side(s->reader, paired) || rc_at(s->reader, paired)->role == RC_ROLE_FROM ||
		 rc_at(s->reader, paired)->role == RC_ROLE_TO))
		partner = rc_name_at(s->reader, paired);
	if (partner.data == NULL && part_at >= 0 && paired < 0 && !s->reader->mentions.chinese && owner_of_share(s) < 0)
		partner = rc_second_subject(s->reader, part_at);
	if (frame->measure == RC_M_IMPORTS && partner.data == NULL && part_at < 0 && s->reader->scene->partner_age == 0)
		partner = s->reader->scene->partner;
	return partner;
}

bool
rc_share_names_world(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->value; i++)
	{
		if (rc_at(s->reader, i)->entity != NULL && rc_is_world(rc_at(s->reader, i)->name))
			return true;
	}
	return false;
}

/* Trade, use and what comes back of it: a part of "its" imports is one of the holder's own, whatever was told before. */
static bool
is_ones_own(rc_measure measure)
{
	return measure == RC_M_IMPORTS || measure == RC_M_EXPORTS || measure == RC_M_CONSUMPTION ||
		   measure == RC_M_DEMAND || measure == RC_M_SUPPLY || measure == RC_M_RECYCLING;
}

/* Of whose whole it is a part; data NULL where that is not told. */
static rc_text
scope_of(const rc_told_share *s, rc_text owner, rc_text part, const rc_frame *frame, rc_text partner)
{
	const rc_scene *scene = s->reader->scene;

	if (frame->measure == RC_M_IMPORTS || frame->measure == RC_M_CONSUMPTION || frame->measure == RC_M_RECYCLING)
	{
		/* 全球稀土消费中，中国占比58% */
		if (owner.data == NULL && s->reader->scope_of_sentence.data != NULL)
			return s->reader->scope_of_sentence;
		/* "Electric vehicles make up 60% of lithium consumption": of anybody's. */
		if (s->of_use && owner.data == NULL)
			return owner;
		return owner.data == NULL || !rc_is_world(owner) ? part : owner;
	}
	/* "versus 1% for Europe": of the same whole. */
	if (owner.data == NULL && !s->reader->mentions.chinese && rc_share_holder_behind(s) >= 0)
		return scene->scope;
	/* "98% of the world's gallium, 60% of its germanium": its is the world's, too. */
	if (owner.data != NULL && rc_text_same(owner, part) && scene->measure_age == 0 && !is_ones_own(frame->measure) &&
		rc_is_world(scene->scope))
		return scene->scope;
	if (owner.data != NULL)
		return owner;
	/* 分别占全国的30%和40% */
	if (rc_paired_name(s->reader, s->value) >= 0 && rc_is_joint(rc_at(s->reader, s->value - 1)) &&
		scene->share_age == 0)
		return scene->scope;
	/* 对美出口占比7.8%: what goes to one is a part of all that goes out. */
	if (frame->measure == RC_M_EXPORTS && partner.data != NULL)
		return part;
	if (rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0)
		return rc_share_home(s, part);
	return owner;
}

/* 中国占比由70%降至40%: is a level that a Chinese part has come to told behind the verb of having it? */
static bool
had_part(const rc_told_share *s)
{
	return s->reader->mentions.chinese &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->predicate}, RC_CUE_ACCOUNT_FOR) >= 0;
}

/* 中国货, 中国产品: is whoever stands first named for his goods? */
static bool
names_goods_of(const rc_told_share *s)
{
	int who = rc_subject_in(s->reader, s->part);

	for (int i = who + 1; who >= 0 && i < s->predicate && i <= who + 2; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_GOODS_ZH))
			return true;
	}
	return false;
}

/* In Chinese: is who has the part the other side of a trade of the one whom the sentence speaks of?  Sets the measure. */
static bool
is_other_side_of_topic(const rc_told_share *s, rc_text part, rc_frame *frame, const rc_claim *claim)
{
	const rc_scene *scene = s->reader->scene;

	if (!s->reader->mentions.chinese || !frame->measure_inherited || scene->subject.len != 2 ||
		rc_text_same(part, scene->subject))
		return false;
	/* 中国的锑出口中，日本占21% */
	if (frame->measure == RC_M_EXPORTS && scene->measure_age == 0 && claim->partner.data == NULL &&
		(scene->share_age > 0 || rc_text_same(scene->scope, scene->subject)))
		return true;
	/* 日本所需的镓，中国货占了七成: what one needs of another's goods he imports. */
	if (s->predicate < s->clause->first || part.len != 2 || scene->subject_age > 0 || !names_goods_of(s))
		return false;
	frame->measure = RC_M_IMPORTS;
	return true;
}

/* Whose imports a Chinese list of sources goes on telling: of whom the share before it was, else whom the text speaks of. */
static rc_text
importer_told(const rc_told_share *s)
{
	const rc_scene *scene = s->reader->scene;

	return s->reader->mentions.chinese && scene->share_age == 0 && scene->scope.len == 2 ? scene->scope
																						 : scene->subject;
}

/* The trade of another one, of which the grammatical subject is the other side: makes it the claim of the one whose it is. */
static void
turn_to_trader(const rc_told_share *s, rc_text owner, rc_text part, rc_frame *frame, rc_claim *claim)
{
	bool owned = owner.data != NULL && !rc_is_world(owner);
	rc_text importer = importer_told(s);

	/* 欧盟去年进口1.3万吨，中国的46.3%居首: whose imports they are is no other side of them. */
	if (s->reader->mentions.chinese && frame->measure_inherited && rc_text_same(claim->partner, importer))
		claim->partner = (rc_text){NULL, 0};

	/* "China buys 90% of Australia's lithium": what one takes of another's goods the other exports. */
	if (owned && frame->measure == RC_M_IMPORTS && !rc_text_same(owner, part) && s->whole.first > s->value &&
		s->whole.first < s->whole.last && rc_measure_in(s->reader, s->whole, true) < 0 &&
		((s->predicate >= 0 && rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_IMPORTS) ||
		 rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_RECEIVE) >= 0))
		frame->measure = RC_M_EXPORTS;
	/* "China accounts for 70% of US imports", "China takes 80% of Myanmar's exports" */
	if (owned && part.data != NULL && !rc_text_same(owner, part) &&
		(frame->measure == RC_M_IMPORTS || (frame->measure == RC_M_EXPORTS && !s->reader->mentions.chinese)))
	{
		claim->partner = part;
		claim->subject = claim->scope = owner;
		return;
	}
	if (owner.data == NULL && is_other_side_of_topic(s, part, frame, claim))
	{
		claim->partner = part;
		claim->subject = claim->scope = s->reader->scene->subject;
		return;
	}
	/* "Import sources: China 70%": nobody tells whose. */
	if (frame->measure == RC_M_IMPORTS && claim->partner.data == NULL && s->reader->scene->subject.data == NULL &&
		s->predicate < 0 && frame->measure_inherited && owner.data == NULL)
		claim->subject = (rc_text){NULL, 0};
	/* 德国和英国分别进口91%和89%: each is an importer himself. */
	if (rc_paired_name(s->reader, s->value) >= 0 && !s->reader->scene->partner.data &&
		!rc_names_other_side(s->reader, rc_paired_name(s->reader, s->value)))
		return;
	/* "Of those imports Myanmar accounted for 58 percent", "US imports: Myanmar 58%": the importer's claim. */
	if (frame->measure == RC_M_IMPORTS && claim->partner.data == NULL && importer.data != NULL &&
		!rc_text_same(part, importer) &&
		(s->predicate >= 0 ? rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) || had_part(s)
						   : frame->measure_inherited) &&
		(owner.data == NULL || !rc_is_world(owner)))
	{
		claim->partner = part;
		claim->subject = owned ? owner : importer;
		claim->scope = claim->subject;
	}
}

/* "The world obtains six tenths of its magnets from China": what the world gets of somebody he supplies. */
static bool
takes_from(const rc_told_share *s, int part_at, rc_frame *frame, rc_claim *claim)
{
	rc_text from;

	if (s->reader->mentions.chinese || part_at < 0 || !rc_is_world(rc_name_at(s->reader, part_at)))
		return false;
	from = rc_share_other_side(s, RC_ROLE_FROM, RC_ROLE_FROM, (rc_stretch){s->value + 1, s->clause->last});
	if (from.len != 2)
		return false;
	claim->subject = from;
	claim->scope = (rc_text){"WORLD", 5};
	if (frame->measure == RC_M_NONE || frame->measure == RC_M_IMPORTS || frame->measure_inherited)
		frame->measure = RC_M_SUPPLY;
	return true;
}

static void
fill_has(rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	int part_at = rc_subject_in(s->reader, s->part);
	rc_text part;

	part = rc_share_product(s, frame);
	if (part.data != NULL)
	{
		claim->subject = part;
		claim->scope = owner;
		s->of_use = true;
		return;
	}
	if (rc_share_is_unknown_use(s, frame))
		return;
	/* "with the United States on 22%" */
	if (part_at < 0 && !s->reader->mentions.chinese && s->predicate < 0 &&
		rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_WITH))
		part_at = rc_actor_in(s->reader, s->part, RC_ROLE_WITH);
	if (!find_holder(s, part_at, frame, &part))
		return;
	/* "Domestic plants would meet a tenth of U.S. demand" */
	if (!s->reader->mentions.chinese && part_at < 0 && owner.len == 2 &&
		rc_find_cue(s->reader, s->part, RC_CUE_SELF_REF) >= 0)
		part = owner;
	if (takes_from(s, part_at, frame, claim))
		return;
	claim->subject = part;
	claim->partner = partner_of(s, part_at, part, frame);
	claim->scope = scope_of(s, owner, part, frame, claim->partner);
	turn_to_trader(s, owner, part, frame, claim);
}

static bool
goes_into(const rc_told_share *s)
{
	return rc_spells_of(&s->reader->mentions, s->belonging_at, RC_SPELT_GO_INTO);
}

/* "60% of demand comes from batteries", "a third goes into fibre optics": what a good is used for has the part. */
static bool
fill_used_for(rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	rc_stretch behind_word = {s->belonging_at + 1, s->clause->last};
	rc_materials goods;
	int use;

	if ((s->belonging != RC_COMES_FROM && s->belonging != RC_GOES_TO) ||
		(s->reader->mentions.chinese && s->belonging_at < s->value))
		return false;
	use = rc_find_use(s->reader, behind_word);
	/* "Half of the antimony Americans consume goes into flame retardants" */
	if (s->belonging == RC_GOES_TO && use >= 0 && goes_into(s) &&
		(frame->measure == RC_M_NONE || frame->measure_inherited))
		frame->measure = RC_M_CONSUMPTION;
	if (frame->measure != RC_M_DEMAND && frame->measure != RC_M_CONSUMPTION)
		return false;
	if (use >= 0)
		claim->subject = rc_at(s->reader, use)->name;
	else if (rc_materials_in(s->reader, behind_word, false, &goods) && !rc_is_group(goods.items[0]) &&
			 frame->materials.count > 0 && !rc_text_same(goods.items[0], frame->materials.items[0]))
		claim->subject = goods.items[0];
	else
		return false;
	claim->scope = owner;
	s->of_use = true;
	return true;
}

/* As the part belongs to its whole. */
static void
fill_by_belonging(rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	if (fill_used_for(s, owner, frame, claim))
		return;
	switch (s->belonging)
	{
		case RC_COMES_FROM:
			rc_share_fill_comes_from(s, owner, frame, claim);
			break;
		case RC_DEPENDS:
			fill_depends(s, owner, frame, claim);
			break;
		case RC_GOES_TO:
			fill_goes_to(s, owner, frame, claim);
			break;
		case RC_DONE_BY:
			fill_done_by(s, owner, frame, claim);
			break;
		case RC_HAS:
			fill_has(s, owner, frame, claim);
			break;
	}
}

void
rc_share_fill_parties(rc_told_share *s, int owner, rc_frame *frame, rc_claim *claim)
{
	int named = rc_share_named_before_aside(s);
	rc_text use = rc_share_use_behind(s);

	if (use.data != NULL)
	{
		claim->subject = use;
		claim->scope = rc_name_at(s->reader, owner);
		frame->measure = RC_M_CONSUMPTION;
		s->of_use = true;
		/* 稀土消费中，四成用于永磁材料: the product is no part of itself. */
		if (frame->materials.count == 1 && rc_text_same(frame->materials.items[0], claim->subject) &&
			s->reader->scene->materials_age <= 1)
			frame->materials = s->reader->scene->materials;
		return;
	}
	if (named >= 0)
		fill_aside(s, named, frame, claim);
	else if (rc_share_is_stake(s, owner))
		rc_share_fill_stake(s, owner, frame, claim);
	else
	{
		fill_by_belonging(s, rc_name_at(s->reader, owner), frame, claim);
		rc_share_turn_to_offtake(s, frame, claim);
	}
	/* "No more than 1% of rare earths are recycled": by anybody. */
	if (frame->measure == RC_M_RECYCLING && s->belonging == RC_DONE_BY && frame->subject_inherited &&
		!s->reader->mentions.chinese && s->reader->scene->subject_age > 0)
		claim->subject = (rc_text){"WORLD", 5};
	/* 全球稀土回收率不足1% */
	if (frame->measure == RC_M_RECYCLING && s->reader->mentions.chinese && s->belonging == RC_HAS &&
		rc_share_names_world(s) && (claim->subject.data == NULL || frame->subject_inherited))
		claim->subject = claim->scope = (rc_text){"WORLD", 5};
}
