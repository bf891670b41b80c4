/*-------------------------------------------------------------------------
 *
 * frame_partner.c
 *		The two sides of a trade or a deal: who gives, and the partner who takes.
 *
 * The grammatical subject may be either ("Vulcan received a loan", "Germany took
 * 100 tonnes"), and the other side stand behind the value, or not be told.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Mentions between a site and the place where it is. */
#define PLACE_REACH 3

static bool
is_where_site_is(const rc_reader *reader, const rc_clause *clause, int place)
{
	if (!rc_at(reader, place)->latin || rc_at(reader, place)->entity == NULL ||
		rc_at(reader, place)->entity->class != RC_PLACE)
		return false;
	for (int i = place - 1; i >= clause->first && i >= place - PLACE_REACH; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_SITE))
			return true;
	}
	return false;
}

/* 进口中国稀土, "imported 1,000 tonnes of Chinese rare earths": whose goods are imported, or data NULL. */
static rc_text
origin_of_imports(const rc_reader *reader, const rc_clause *clause, rc_text subject)
{
	bool imported = false;

	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (imported && rc_is_actor(mention) && rc_can_act(reader, i) && rc_at(reader, i + 1)->material != NULL &&
			(mention->owner || (!mention->latin && rc_measure_of(rc_at(reader, i - 1)) == RC_M_IMPORTS)))
		{
			rc_text name = rc_actor_name(reader, i);

			return rc_text_same(name, subject) || rc_is_world(name) ? (rc_text){NULL, 0} : name;
		}
		imported |= rc_measure_of(mention) == RC_M_IMPORTS && rc_is_measure_verb(mention);
	}
	return (rc_text){NULL, 0};
}

/* 拨给格陵兰, 投向赞比亚: does the Chinese verb of giving at i say to whom right behind it? */
static bool
gives_to(const rc_reader *reader, int i)
{
	static const char *const ends[] = {"给", "給", "予", "向", "进", "進"};
	const rc_mention *verb = rc_at(reader, i);

	for (size_t k = 0; rc_has_cue(verb, RC_CUE_GIVE) && k < sizeof(ends) / sizeof(ends[0]); k++)
	{
		if (verb->to - verb->from >= 6 && memcmp(reader->mentions.text.data + verb->to - 3, ends[k], 3) == 0)
			return true;
	}
	return false;
}

/* Mentions that say what a firm is between a verb and its name, at most: 入股稀土业者MP Materials. */
#define DESCRIPTION_REACH 4

/* The one right behind the verb at i, or the firm behind what describes it. */
static int
object_of(const rc_reader *reader, const rc_clause *clause, int i)
{
	int object = i + 1;

	while (object < clause->last && object <= i + DESCRIPTION_REACH &&
		   (rc_at(reader, object)->material != NULL || rc_names_doer(rc_at(reader, object)) ||
			(rc_at(reader, object)->type == RC_WORD && !rc_at(reader, object)->latin)))
		object++;
	return object < clause->last && object > i + 1 && rc_is_firm(rc_at(reader, object)) ? object : i + 1;
}

/* 入股MP Materials, 投资莱纳斯, 拨给格陵兰: the one right behind the verb, or data NULL. */
static rc_text
firm_bought_into(const rc_reader *reader, const rc_clause *clause, rc_text subject)
{
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		bool given = rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT || rc_has_cue(rc_at(reader, i), RC_CUE_GIVE);
		int object = given ? object_of(reader, clause, i) : -1;

		if (given &&
			(gives_to(reader, i) ? rc_is_actor(rc_at(reader, object)) : rc_is_company(rc_at(reader, object))) &&
			rc_can_act(reader, object) && !rc_text_same(rc_actor_name(reader, object), subject))
			return rc_actor_name(reader, object);
		/* 认购其优先股: those of the firm spoken of. */
		if (given && rc_spells(&reader->mentions, i + 1, "其") && i + 2 < clause->last &&
			rc_measure_of(rc_at(reader, i + 2)) == RC_M_INVESTMENT && !rc_text_same(reader->scene->company, subject))
			return reader->scene->company;
	}
	return (rc_text){NULL, 0};
}

#define ROLE(role) (1u << (role))

/* The roles of the other side of a measure; none for what has no other side. */
static unsigned
partner_roles(rc_measure measure)
{
	switch (measure)
	{
		case RC_M_EXPORTS:
		case RC_M_SUPPLY:
			return ROLE(RC_ROLE_TO) | ROLE(RC_ROLE_FOR);
		case RC_M_IMPORTS:
			return ROLE(RC_ROLE_FROM) | ROLE(RC_ROLE_ON);
		case RC_M_INVESTMENT:
		case RC_M_TRADE:
			return ROLE(RC_ROLE_IN) | ROLE(RC_ROLE_TO) | ROLE(RC_ROLE_FOR) | ROLE(RC_ROLE_WITH);
		default:
			return 0;
	}
}

/* "to a unit of Graphite One", "$5 million of Lynas shares": the company that is bought into, or data NULL. */
static rc_text
company_invested_in(const rc_reader *reader, const rc_clause *clause, rc_text subject)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->role == RC_ROLE_OF && rc_is_company(rc_at(reader, i)) && rc_at(reader, i)->latin &&
			rc_can_act(reader, i) && !rc_text_same(rc_actor_name(reader, i), subject))
			return rc_actor_name(reader, i);
	}
	return reader->mentions.chinese ? firm_bought_into(reader, clause, subject) : (rc_text){NULL, 0};
}

/* 为蒙古国的项目提供贷款: is the actor the one for whom Chinese money is given? */
static bool
is_given_for(const rc_reader *reader, int i, rc_measure measure)
{
	static const char *const words[] = {"为", "為", "替"};

	return measure == RC_M_INVESTMENT && reader->mentions.chinese && RC_SPELLS_ANY(&reader->mentions, i - 1, words);
}

rc_text
rc_partner_of(const rc_reader *reader, const rc_clause *clause, rc_measure measure, rc_text subject)
{
	unsigned roles = partner_roles(measure);

	for (int i = clause->first; roles != 0 && i < clause->last; i++)
	{
		rc_text name;

		if (!rc_can_act(reader, i) ||
			((roles & ROLE(rc_at(reader, i)->role)) == 0 && !is_given_for(reader, i, measure)))
			continue;
		/* "a plant in Louisiana": where money is spent takes none of it. */
		if (measure == RC_M_INVESTMENT && rc_at(reader, i)->role == RC_ROLE_IN && is_where_site_is(reader, clause, i))
			continue;
		/* 自海外买进, 卖到国外: abroad is no other side. */
		if (reader->mentions.chinese && rc_spells_of(&reader->mentions, i, RC_SPELT_ABROAD_ZH))
			continue;
		name = rc_actor_name(reader, i);
		if (name.data != NULL && !rc_text_same(name, subject) && !rc_is_world(name))
			return name;
	}
	if (measure == RC_M_INVESTMENT)
		return company_invested_in(reader, clause, subject);
	return measure == RC_M_IMPORTS ? origin_of_imports(reader, clause, subject) : (rc_text){NULL, 0};
}

/* "Vulcan received a loan", "Iluka's refinery is backed by a loan": is it the subject that takes the money? */
static bool
is_granted_to(const rc_reader *reader, rc_stretch left, int subject)
{
	const rc_mention *mention = rc_at(reader, subject);

	return mention->role == RC_ROLE_BARE || (mention->owner && subject < left.last && rc_is_company(mention));
}

/* Is the firm that seems to invest the one that is lent to or granted the sum? */
static bool
is_lent_to(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	if (frame->subject_at < 0 || !rc_at(reader, frame->subject_at)->latin ||
		!rc_is_firm(rc_at(reader, frame->subject_at)))
		return false;
	for (int i = left.first; i < frame->subject_at; i++)
	{
		if (rc_is_measure_verb(rc_at(reader, i)) && rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT)
			return true;
	}
	return frame->measure_at > left.last && rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_LOAN) &&
		   rc_find_cue(reader, left, RC_CUE_GIVE) < 0;
}

/* "took a $400 million stake in": who takes a part of a firm gives the money. */
static bool
takes_stake(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	int received = rc_find_cue(reader, left, RC_CUE_RECEIVE);

	return frame->measure_at >= 0 && rc_at(reader, frame->measure_at)->latin &&
		   rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_STAKE) &&
		   rc_spells_of(&reader->mentions, received, RC_SPELT_TAKE_STAKE);
}

/* "With A$840 million in government funding, Arafura is building": is the firm the one that some state pays? */
static bool
is_paid_by_state(const rc_reader *reader, const rc_frame *frame)
{
	return frame->measure_at >= 0 && rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_STATE_FUNDING) &&
		   frame->subject.len > 2;
}

/* Words between a sum and whose money it is, at most. */
#define STATE_REACH 3

/* "a $1.25 billion government loan", "$840 million in federal funding": is the money that of the receiver's state? */
static bool
is_money_of_state(const rc_reader *reader, rc_stretch right)
{
	for (int i = right.first; i < right.last && i < right.first + STATE_REACH && rc_at(reader, i)->latin; i++)
	{
		if (rc_holds(&reader->mentions, i, "overnment ") || rc_holds(&reader->mentions, i, "ederal ") ||
			rc_spells(&reader->mentions, i, "government") || rc_spells(&reader->mentions, i, "federal"))
			return true;
	}
	return false;
}

/* Words between "backed by" and the sum, at most. */
#define BACKED_REACH 4

/*
 * "Arafura has received $840 million in federal funding", "Iluka's refinery
 * was backed by a government loan": the firm whose home state pays, or -1.
 */
static int
paid_by_home(const rc_reader *reader, rc_stretch left, rc_stretch right)
{
	bool paid;

	if (!is_money_of_state(reader, right))
		return -1;
	paid = rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0;
	for (int i = left.last - 1; i >= left.first && i >= left.last - BACKED_REACH && !paid; i--)
		paid = rc_has_cue(rc_at(reader, i), RC_CUE_BY) || rc_has_cue(rc_at(reader, i), RC_CUE_WITH);
	/* "Iluka's refinery in Eneabba, which was backed by": the firm may stand before the clause. */
	for (int i = left.last - 1; paid && i >= 0; i--)
	{
		if (rc_is_firm(rc_at(reader, i)) && rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->country != 0)
			return i;
	}
	return -1;
}

/* Whose money it is: that of the state in which the sentence says that the site of the firm lies, else of its home. */
static rc_text
state_of(const rc_reader *reader, int firm, int value)
{
	const rc_meaning *entity = rc_at(reader, firm)->entity;

	for (int i = firm + 1; i < value; i++)
	{
		const rc_meaning *place = rc_at(reader, i)->entity;

		if (place != NULL && place->class == RC_PLACE && place->country != 0)
			entity = place;
	}
	return rc_country_of(entity);
}

int
rc_frame_giver(const rc_reader *reader, rc_stretch left)
{
	int received = rc_find_last_cue(reader, left, RC_CUE_RECEIVE);

	if (received < 0 || rc_at(reader, received)->latin)
		return -1;
	for (int i = received + 1; i < left.last; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && rc_at(reader, i)->role <= RC_ROLE_OWNER)
			return i;
	}
	return -1;
}

/* Iluka从澳大利亚政府获得贷款, Iluka获澳洲政府贷款: who receives in Chinese stands before the giver at `from`; or -1. */
static int
receiver_before(const rc_reader *reader, rc_stretch left, int from)
{
	int received = rc_find_last_cue(reader, left, RC_CUE_RECEIVE);

	if (received < 0 || rc_at(reader, received)->latin || from >= left.last)
		return -1;
	return rc_subject_in(reader, (rc_stretch){left.first, received < from ? received : from});
}

/* "a loan of $41 million from the Department of Energy", "receives a $400M Pentagon investment": who gives the sum, or -1. */
static int
giver_named(const rc_reader *reader, rc_stretch left, rc_stretch right, const rc_frame *frame)
{
	int from = rc_actor_in(reader, right, RC_ROLE_FROM);

	if (from < 0)
		from = rc_actor_in(reader, right, RC_ROLE_BY);
	if (from < 0)
		from = rc_actor_in(reader, left, RC_ROLE_WITH);
	/* 美国与澳大利亚签署: in Chinese who is named with the one before him does it with him. */
	if (from >= 0 && reader->mentions.chinese && rc_at(reader, from)->role == RC_ROLE_WITH &&
		((frame->subject_at >= 0 && frame->subject_at == from - 2 &&
		  rc_at(reader, frame->subject_at)->role == RC_ROLE_BARE) ||
		 rc_stands_one_of(&reader->mentions, rc_at(reader, from + 1)->from, reader->mentions.to, RC_SPELT_SIGN_ZH)))
		return -1;
	if (from < 0)
		from = rc_frame_giver(reader, left);
	if (from < 0 && reader->mentions.chinese && rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0)
		from = rc_actor_in(reader, left, RC_ROLE_FROM);
	/* 以4亿美元认购MP Materials优先股: whose shares are bought does not buy them. */
	if (from < 0 && reader->mentions.chinese && frame->measure_at > left.last && frame->subject_at >= left.first &&
		frame->subject_at < left.last && rc_is_company(rc_at(reader, frame->measure_at - 1)))
		return -1;
	/* "receives a $400M Pentagon investment": the owner of the deal gives. */
	if (from < 0 && frame->measure_at > right.first && rc_can_act(reader, frame->measure_at - 1) &&
		(rc_at(reader, frame->measure_at - 1)->owner || rc_is_government(rc_at(reader, frame->measure_at - 1))))
		from = frame->measure_at - 1;
	return from;
}

/* Makes the giver the subject; whom the clause speaks of, "Vulcan received a loan from the Pentagon", is the other side. */
static void
take_giver(const rc_reader *reader, rc_stretch left, int from, rc_frame *frame)
{
	int receiver = receiver_before(reader, left, from);

	if (receiver >= 0)
		frame->partner = rc_actor_name(reader, receiver);
	else if (frame->subject_at >= 0 ? is_granted_to(reader, left, frame->subject_at)
									: rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0)
		frame->partner = frame->subject;
	rc_frame_set_subject(reader, from, frame);
}

/* "the decision of the U.S. government to put $90 million into": who is to give stands right before "to" and the verb; or -1. */
static int
one_to_give(const rc_reader *reader, rc_stretch left, int subject)
{
	for (int i = left.last - 1; !reader->mentions.chinese && i > subject + 2; i--)
	{
		int giver = i - 2;

		if (!rc_has_cue(rc_at(reader, i), RC_CUE_GIVE) || !rc_has_cue(rc_at(reader, i - 1), RC_CUE_TO))
			continue;
		while (giver > subject && rc_at(reader, giver)->type == RC_WORD && giver > i - 4)
			giver--;
		return giver > subject && rc_is_actor(rc_at(reader, giver)) && rc_can_act(reader, giver) &&
					   (rc_at(reader, giver)->role == RC_ROLE_OF || rc_at(reader, giver)->owner)
				   ? giver
				   : -1;
	}
	return -1;
}

void
rc_frame_read_investor(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	int from = giver_named(reader, left, right, frame);

	if (from < 0 && frame->subject_at >= 0 && one_to_give(reader, left, frame->subject_at) >= 0)
	{
		frame->subject_at = one_to_give(reader, left, frame->subject_at);
		frame->subject = rc_actor_name(reader, frame->subject_at);
		frame->subject_inherited = false;
	}
	else if (from >= 0)
		take_giver(reader, left, from, frame);
	else if (paid_by_home(reader, left, right) >= 0)
	{
		int firm = paid_by_home(reader, left, right);

		frame->partner = rc_actor_name(reader, firm);
		frame->subject_at = -1;
		frame->subject = state_of(reader, firm, left.last);
		frame->subject_inherited = false;
	}
	/* "has received $1.25 billion", "with a $1.65 billion loan", "the government lent Iluka $1 billion": the giver is not told. */
	else if ((rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 && !takes_stake(reader, left, frame) &&
			  !rc_frame_buys(reader, rc_find_cue(reader, left, RC_CUE_RECEIVE))) ||
			 is_lent_to(reader, left, frame) || is_paid_by_state(reader, frame))
	{
		frame->subject_at = -1;
		frame->subject = (rc_text){NULL, 0};
	}
	/* 莫利矿业表示，计划筹资5亿美元重启位于加州的矿山: a firm that tells of its plan. */
	else if (reader->mentions.chinese && frame->subject_at > left.last && reader->source_at >= 0 &&
			 !rc_is_firm(rc_at(reader, frame->subject_at)) && rc_is_company(rc_at(reader, reader->source_at)))
	{
		frame->subject_at = reader->source_at;
		frame->subject = rc_actor_name(reader, reader->source_at);
	}
	/* What is invested in is not who invests. */
	else if (frame->subject_at > 0 && rc_at(reader, frame->subject_at)->role == RC_ROLE_IN &&
			 (reader->scene->subject_age <= RC_SCENE_REACH || rc_at(reader, frame->subject_at)->latin))
	{
		frame->subject_at = -1;
		frame->subject = reader->scene->subject_age <= RC_SCENE_REACH ? reader->scene->subject : (rc_text){NULL, 0};
		frame->subject_inherited = true;
	}
}

/* "Lynas's output", "produced by Lynas", "whatever Lynas makes", "the company's output": does the mention name the firm whose goods are meant? */
static bool
is_seller(const rc_reader *reader, int i)
{
	const rc_mention *seller = rc_at(reader, i);

	if (seller->latin && seller->owner && rc_has_cue(seller, RC_CUE_COMPANY_REF))
		return true;
	if (!rc_is_firm(seller) || !rc_can_act(reader, i))
		return false;
	return seller->owner || seller->role == RC_ROLE_BY || (seller->role == RC_ROLE_FROM && rc_is_company(seller)) ||
		   (seller->latin && rc_is_measure_verb(rc_at(reader, i + 1)) &&
			!rc_measure_reads(rc_at(reader, i + 1), RC_NAME));
}

int
rc_frame_seller(const rc_reader *reader, const rc_clause *clause, int value)
{
	int verb = value - 1;

	while (verb > clause->first && rc_at(reader, verb)->latin &&
		   !rc_spells_of(&reader->mentions, verb, RC_SPELT_BUY_GOODS) && verb > value - 4)
		verb--;
	if (verb < clause->first || !rc_spells_of(&reader->mentions, verb, RC_SPELT_BUY_GOODS))
		return -1;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (is_seller(reader, i))
			return i;
	}
	return -1;
}

/* "Lynas expects exports of terbium from China to fall": does the noun of the measure itself say from whom, at `from`, they come? */
static bool
is_noun_of_exports(const rc_reader *reader, const rc_frame *frame, int from)
{
	if (reader->mentions.chinese || frame->measure_at < 0 || from <= frame->measure_at ||
		!rc_measure_reads(rc_at(reader, frame->measure_at), RC_NAME))
		return false;
	for (int i = frame->measure_at + 1; i < from; i++)
	{
		if (rc_at(reader, i)->material == NULL && !rc_has_cue(rc_at(reader, i), RC_CUE_OF) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_FROM))
			return false;
	}
	return true;
}

/* "exports from China": where they come from is who exports. */
void
rc_frame_read_exporter(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	int from = rc_actor_in(reader, left, RC_ROLE_FROM);
	int to = rc_actor_in(reader, (rc_stretch){left.first, right.last}, RC_ROLE_TO);

	/* 其中出口德国900吨: who stands between the Chinese verb and its tonnes is to whom. */
	if (reader->mentions.chinese && frame->subject_at == frame->measure_at + 1 && frame->measure_at >= left.first &&
		frame->subject_at == left.last - 1 && rc_is_measure_verb(rc_at(reader, frame->measure_at)) &&
		rc_at(reader, left.last)->quantity != NULL && rc_at(reader, frame->subject_at)->entity != NULL &&
		(rc_at(reader, frame->subject_at)->entity->class == RC_COUNTRY ||
		 rc_at(reader, frame->subject_at)->entity->class == RC_BLOC))
	{
		frame->partner = frame->subject;
		frame->subject_at = -1;
		frame->subject = rc_unsaid_subject(reader);
		frame->subject_inherited = true;
		return;
	}
	/* "Two-thirds of China's imports come from Myanmar. Exports to China rose": nobody exports to himself. */
	if (frame->subject_inherited && to >= 0 && rc_text_same(frame->subject, rc_actor_name(reader, to)) &&
		!reader->mentions.chinese)
	{
		frame->subject = reader->scene->partner_age <= 1 ? reader->scene->partner : (rc_text){NULL, 0};
		frame->subject_inherited = false;
	}
	if (from < 0)
		from = rc_actor_in(reader, right, RC_ROLE_FROM);
	if (from < 0 || (frame->subject_at >= 0 && rc_at(reader, frame->subject_at)->role == RC_ROLE_BARE &&
					 !is_noun_of_exports(reader, frame, from)))
		return;
	rc_frame_set_subject(reader, from, frame);
}

/* "will lend Iluka A$1.25 billion": a company between the verb and the sum. */
static rc_text
beneficiary_in(const rc_reader *reader, rc_stretch left, int subject_at)
{
	for (int i = left.last - 1; subject_at >= 0 && i > subject_at; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "the Labor government agreed to invest" */
		if (rc_is_predicate(mention) || (rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME)))
			break;
		if (mention->role == RC_ROLE_BARE && rc_can_act(reader, i) && rc_is_firm(mention))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

/* "Germany took 100 tonnes, and the U.S. 46": does the clause leave out the verb of receiving that its sentence has told? */
static bool
goes_on_receiving(const rc_reader *reader, rc_stretch left)
{
	for (int i = left.first; i < left.last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_measure_verb(rc_at(reader, i)))
			return false;
	}
	return !reader->mentions.chinese && reader->scene->partner_age == 0 && reader->claims.count > 0 &&
		   rc_find_cue(reader, (rc_stretch){0, left.first}, RC_CUE_RECEIVE) >= 0;
}

/* "Exports came to 500 tonnes. Germany took 100.": who takes of another's exports is the other side. */
static void
read_recipient(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	rc_text exporter = scene->subject;

	if (!frame->measure_inherited || frame->measure != RC_M_EXPORTS || frame->subject_at < 0 ||
		scene->subject.data == NULL ||
		!(rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 || goes_on_receiving(reader, left)))
		return;
	/* "Germany is our top destination. It received 1,100 tonnes": those of whom they were told of before, else what Germany buys. */
	if (rc_text_same(exporter, frame->subject) || rc_text_same(exporter, scene->destination))
		exporter = rc_scene_exporter(scene);
	if (exporter.data == NULL || rc_text_same(exporter, frame->subject))
	{
		frame->measure = reader->mentions.chinese ? frame->measure : RC_M_IMPORTS;
		return;
	}
	frame->partner = frame->subject;
	frame->subject = exporter;
	frame->subject_inherited = true;
}

/* "German imports fell. China delivered 3,400 tonnes": who delivers to the importer spoken of is the other side. */
static void
read_deliverer(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	bool delivers = false;

	if (!(frame->measure_inherited || frame->measure == RC_M_SUPPLY || frame->measure == RC_M_EXPORTS) ||
		scene->measure != RC_M_IMPORTS || scene->measure_age > 1 || frame->subject_at < 0 ||
		rc_at(reader, frame->subject_at)->entity == NULL ||
		rc_at(reader, frame->subject_at)->entity->class != RC_COUNTRY || frame->partner.data != NULL ||
		scene->subject.data == NULL || scene->subject_age > 1 || rc_text_same(scene->subject, frame->subject))
		return;
	for (int i = left.first; i < left.last && !delivers; i++)
		delivers = rc_spells_of(&reader->mentions, i, RC_SPELT_DELIVERED);
	if (!delivers)
		return;
	frame->partner = frame->subject;
	frame->subject = scene->subject;
	frame->subject_at = -1;
	frame->subject_inherited = true;
	frame->measure = RC_M_IMPORTS;
}

/* "Germany was the top export destination": where exports go is the other side, too. */
static void
read_destination(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	/* "Germany was the top destination, with an increase of 46%" */
	if (frame->measure == RC_M_EXPORTS && frame->measure_inherited && frame->subject_inherited &&
		frame->partner.data == NULL && rc_scene_exporter(scene).data != NULL && scene->destination.data != NULL &&
		rc_text_same(frame->subject, scene->destination))
	{
		frame->partner = frame->subject;
		frame->subject = rc_scene_exporter(scene);
		return;
	}
	if (frame->measure != RC_M_EXPORTS || frame->subject_at < 0 || rc_at(reader, frame->subject_at)->owner ||
		scene->subject.data == NULL || rc_text_same(scene->subject, frame->subject) ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DESTINATION) < 0)
		return;
	frame->partner = frame->subject;
	frame->subject = scene->subject;
	frame->subject_at = -1;
	frame->subject_inherited = true;
}

/*
 * "imports of Chinese magnets into India", "imports of Russian nickel fell": imports are those of whom they come to,
 * else of whom the text spoke of before, and not of the one whose goods they are.
 */
void
rc_frame_read_importer(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	rc_stretch behind = {frame->measure_at + 1, left.last};
	int owner = frame->subject_at;
	int importer;

	/* "took in 764 tonnes of Chinese magnets": whose goods somebody takes, he does not take. */
	if (owner > left.last && rc_at(reader, owner)->latin && rc_at(reader, owner)->owner &&
		rc_at(reader, owner)->entity != NULL && owner + 1 < reader->mentions.count &&
		rc_at(reader, owner + 1)->material != NULL)
	{
		frame->partner = rc_actor_name(reader, owner);
		frame->subject = rc_unsaid_subject(reader);
		frame->subject_at = -1;
		frame->subject_inherited = true;
		if (rc_text_same(frame->subject, frame->partner))
			frame->subject = (rc_text){NULL, 0};
		return;
	}

	if (frame->measure_at < left.first || !rc_at(reader, frame->measure_at)->latin ||
		!rc_measure_reads(rc_at(reader, frame->measure_at), RC_NAME))
		return;
	if (owner >= 0 && !(owner > frame->measure_at && owner < left.last && rc_at(reader, owner)->entity != NULL &&
						rc_at(reader, owner)->owner && rc_at(reader, owner)->role == RC_ROLE_OF &&
						rc_at(reader, owner + 1)->material != NULL))
		return;
	importer = rc_actor_in(reader, behind, RC_ROLE_TO);
	if (importer < 0)
		importer = rc_actor_in(reader, behind, RC_ROLE_BY);
	if (owner < 0 && importer < 0)
		return;
	if (owner >= 0)
		frame->partner = rc_actor_name(reader, owner);
	frame->subject_at = importer;
	frame->subject_inherited = importer < 0;
	frame->subject = importer >= 0 ? rc_actor_name(reader, importer) : rc_unsaid_subject(reader);
	if (rc_text_same(frame->subject, frame->partner))
		frame->subject = (rc_text){NULL, 0};
}

/* 德国从中国进口的钨制品，由1420吨增至1760吨: a Chinese clause that leaves out who trades goes on with whom he does, too. */
static void
read_partner_before(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (reader->mentions.chinese && (frame->measure == RC_M_EXPORTS || frame->measure == RC_M_IMPORTS) &&
		frame->measure_inherited && frame->subject_inherited && scene->partner_age == 0 && scene->measure_age == 0 &&
		frame->measure == scene->measure && rc_text_same(frame->subject, scene->subject) && reader->cell == NULL)
		frame->partner = scene->partner;
}

void
rc_frame_read_partner(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_frame *frame)
{
	int bought = frame->measure == RC_M_INVESTMENT ? rc_frame_firm_bought(reader, clause, left.last) : -1;
	int firm = rc_find_cue(reader, (rc_stretch){left.last + 1, clause->last}, RC_CUE_COMPANY_REF);

	if (bought >= 0 && bought != frame->subject_at)
		frame->partner = rc_actor_name(reader, bought);
	if (frame->partner.data == NULL && frame->measure == RC_M_INVESTMENT)
		frame->partner = beneficiary_in(reader, left, frame->subject_at);
	/* 美国政府以4亿美元收购了该公司15%的股份 */
	if (frame->partner.data == NULL && frame->measure == RC_M_INVESTMENT && firm >= 0 &&
		rc_is_firm_acted_on(reader, firm))
		frame->partner = rc_actor_name(reader, firm);
	if (frame->partner.data == NULL)
		frame->partner = rc_partner_of(reader, clause, frame->measure, frame->subject);
	if (frame->partner.data == NULL && frame->measure == RC_M_INVESTMENT &&
		rc_is_done_with(reader, clause, clause->first + 1))
		frame->partner = rc_name_at(reader, clause->first + 1);
	read_recipient(reader, left, frame);
	read_deliverer(reader, left, frame);
	read_destination(reader, clause, frame);
	if (frame->partner.data == NULL)
		read_partner_before(reader, frame);
	if (frame->partner.data == NULL && frame->subject_at >= 0 && rc_paired_name(reader, left.last) < 0)
		frame->partner = rc_second_subject(reader, frame->subject_at);
	if (rc_text_same(frame->partner, frame->subject))
		frame->partner = (rc_text){NULL, 0};
}
