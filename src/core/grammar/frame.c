/*-------------------------------------------------------------------------
 *
 * frame.c
 *		Who, what measure, of what material, with whom - around one value.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame.h"

#include "table/table.h"

/* Are the words right behind the value its noun: "22 tonnes of magnets", 27万吨的稀土? */
static bool
noun_follows(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (value + 1 >= clause->last)
		return false;
	return rc_has_cue(rc_at(reader, value + 1), RC_CUE_OF) || rc_spells(&reader->mentions, value + 1, "的");
}

/* The next value of the clause behind this one, or the end of the clause; a bare number ("phase 2") is none. */
static int
next_value(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool bare = rc_at(reader, value)->quantity == NULL || rc_at(reader, value)->quantity->kind == RC_Q_NUMBER;

	for (int i = value + 1; i < clause->last; i++)
	{
		const rc_quantity *quantity = rc_at(reader, i)->quantity;

		if (quantity != NULL && (bare || quantity->kind != RC_Q_NUMBER))
			return i;
	}
	return clause->last;
}

static bool
is_government(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_AGENCY && mention->entity->country != 0;
}

/* 第二名的巴西（2100万吨，占23%）: whom a Chinese parenthesis stands right behind, or -1. */
static int
named_before_parenthesis(const rc_reader *reader, const rc_clause *clause)
{
	int at = clause->first - 2;

	if (!reader->mentions.chinese || !clause->aside || at < 0 || !rc_is_mark(rc_at(reader, at + 1), '(') ||
		!rc_is_actor(rc_at(reader, at)) || !rc_can_act(reader, at) || rc_text_is(rc_at(reader, at)->name, "WORLD"))
		return -1;
	return at;
}

static void
read_subject(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	frame->subject_at = rc_subject_in(reader, left);
	if (frame->subject_at < 0)
	{
		int owner = rc_subject_in(reader, right);

		/* Behind the value only an owner, a place or an agent is the one spoken of: "sold by", "demand in". */
		if (owner >= 0 && (rc_at(reader, owner)->owner || rc_at(reader, owner)->role == RC_ROLE_BY ||
						   rc_at(reader, owner)->role == RC_ROLE_IN))
			frame->subject_at = owner;
	}
	if (frame->subject_at < 0)
		frame->subject_at = named_before_parenthesis(reader, clause);
	if (frame->subject_at >= 0)
		frame->subject = rc_actor_name(reader, frame->subject_at);
	/* 该矿, 公司: a Chinese word for somebody whom the text has not named is nobody else. */
	if (frame->subject_at >= 0 && frame->subject.data == NULL && reader->mentions.chinese &&
		rc_has_cue(rc_at(reader, frame->subject_at), RC_CUE_COMPANY_REF))
		return;
	/* "exports to the U.S., which surged": what rises or falls is not the one named last. */
	if (frame->subject.data == NULL && rc_find_cue(reader, left, RC_CUE_UP) < 0 &&
		rc_find_cue(reader, left, RC_CUE_DOWN) < 0)
		frame->subject = rc_antecedent(reader, clause);
	if (frame->subject.data == NULL)
	{
		frame->subject = rc_subject_ahead(reader, clause);
		/* "Global production: 690 tonnes" */
		if (frame->subject.data == NULL && reader->scene->subject_age > 0)
			frame->subject = reader->scope_of_sentence;
		/* 国内增速, behind what the world does: at home. */
		if (frame->subject.data == NULL && reader->mentions.chinese && rc_text_is(reader->scene->subject, "WORLD") &&
			rc_find_cue(reader, left, RC_CUE_SELF_REF) >= 0)
			frame->subject = reader->options->perspective.len == 2 ? reader->options->perspective : (rc_text){"CN", 2};
		/* 三国储量合计: several are spoken of, and nobody before is all of them. */
		if (frame->subject.data == NULL && rc_find_cue(reader, left, RC_CUE_TOGETHER) < 0)
			frame->subject = rc_unsaid_subject(reader);
		/* "Exports stood at 1,620 tonnes, the General Administration of Customs said." */
		if (frame->subject.data == NULL && reader->source_at >= 0 && is_government(rc_at(reader, reader->source_at)))
			frame->subject = rc_actor_name(reader, reader->source_at);
		frame->subject_inherited = true;
	}
}

static bool
is_money(const rc_reader *reader, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	return quantity != NULL && quantity->kind == RC_Q_MONEY;
}

/* "will spend 3 billion euros on", "committed $500 million to", 撥款: money that is given is invested. */
static bool
gives_money(const rc_reader *reader, const rc_clause *clause, int value)
{
	return is_money(reader, value) && rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_GIVE) >= 0;
}

/* "received $258 million from the Pentagon": what a government pays out is invested. */
static bool
receives_money(const rc_reader *reader, rc_stretch left, rc_stretch right)
{
	int from = rc_actor_in(reader, right, RC_ROLE_FROM);

	return is_money(reader, left.last) && rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 && from >= 0 &&
		   is_government(rc_at(reader, from));
}

/* What money is paid for rather than given to. */
static bool
is_bought(rc_measure measure)
{
	return measure == RC_M_IMPORTS || measure == RC_M_EXPORTS || measure == RC_M_FINE || measure == RC_M_STOCKPILE ||
		   measure == RC_M_COST || measure == RC_M_REVENUE || measure == RC_M_INVESTMENT || measure == RC_M_TRADE;
}

/* 以590万澳元购买9.9%的股份: who buys shares does not import them. */
static bool
buys_stake(const rc_reader *reader, const rc_clause *clause, int value, int measure_at)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	if (quantity == NULL || quantity->kind != RC_Q_MONEY || measure_at < 0 ||
		rc_measure_of(rc_at(reader, measure_at)) != RC_M_IMPORTS)
		return false;
	for (int i = value + 1; i < clause->last; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT)
			return true;
	}
	return false;
}

/* 指令性计划: a Chinese plan is one for output. */
static bool
plans_output(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		for (size_t at = mention->from; rc_measure_of(mention) == RC_M_QUOTA && at + 6 <= mention->to; at++)
		{
			if (memcmp(reader->mentions.text.data + at, "计划", 6) == 0 ||
				memcmp(reader->mentions.text.data + at, "計劃", 6) == 0)
				return true;
		}
	}
	return false;
}

static void
read_measure(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	frame->measure_at = rc_measure_in(reader, left, true);
	if (frame->measure_at < 0)
		frame->measure_at = rc_measure_in(reader, right, false);
	/* "awarded $35 million to process ...": what the money is for is not what it measures. */
	if (frame->measure_at > left.last && gives_money(reader, clause, left.last) &&
		!is_bought(rc_measure_of(rc_at(reader, frame->measure_at))))
		frame->measure_at = -1;
	for (int i = clause->first; i < clause->last; i++)
		frame->quota |= rc_measure_of(rc_at(reader, i)) == RC_M_QUOTA;

	if (buys_stake(reader, clause, left.last, frame->measure_at))
		frame->measure = RC_M_INVESTMENT;
	else if (frame->measure_at >= 0)
		frame->measure = rc_measure_of(rc_at(reader, frame->measure_at));
	else if (gives_money(reader, clause, left.last) || receives_money(reader, left, right))
		frame->measure = RC_M_INVESTMENT;
	else if (reader->scene->measure_age <= 1 && (!frame->quota || reader->scene->quota))
	{
		frame->measure = reader->scene->measure;
		frame->quota |= reader->scene->quota;
		frame->measure_inherited = true;
	}
	else if (frame->quota)
		frame->measure = plans_output(reader, clause) ? RC_M_PRODUCTION : RC_M_EXPORTS;
}

/* Words between the size of a site and its noun. */
#define SITE_REACH 7

/* Words between what money is for and its material. */
#define PURPOSE_REACH 8

/*
 * What is named behind a sum in English counts when the money is for it
 * ("to separate heavy rare earths", "in graphite"), not when it is told in
 * passing ("in Lynas, the rare earth miner", "after a ban on gallium").
 */
static bool
read_purpose(const rc_reader *reader, rc_stretch right, rc_materials *materials)
{
	for (int i = right.first; i + 1 < right.last; i++)
	{
		rc_stretch purpose = {i + 1, i + 1 + PURPOSE_REACH < right.last ? i + 1 + PURPOSE_REACH : right.last};
		int next = i + 1;

		if (rc_measure_of(rc_at(reader, i)) >= RC_M_BAN || rc_spells(&reader->mentions, i, "after") ||
			rc_spells(&reader->mentions, i, "following") || rc_spells(&reader->mentions, i, "amid"))
			return false;
		if (!rc_has_cue(rc_at(reader, i), RC_CUE_FOR) && !rc_has_cue(rc_at(reader, i), RC_CUE_TO) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_IN) && !rc_has_cue(rc_at(reader, i), RC_CUE_ON) &&
			!rc_has_cue(rc_at(reader, i), RC_CUE_OF))
			continue;
		while (next < right.last && rc_has_cue(rc_at(reader, next), RC_CUE_ARTICLE))
			next++;
		if (next < right.last && !rc_is_actor(rc_at(reader, next)) &&
			rc_materials_in(reader, purpose, false, materials))
			return true;
	}
	return false;
}

static void
read_materials(const rc_reader *reader, const rc_clause *clause, int value, rc_stretch left, rc_stretch right,
			   rc_frame *frame)
{
	if (noun_follows(reader, clause, value) && rc_materials_in(reader, right, false, &frame->materials))
		return;
	if (rc_materials_in(reader, left, true, &frame->materials))
		return;
	if (frame->measure == RC_M_INVESTMENT && !reader->mentions.chinese && is_money(reader, value)
			? read_purpose(reader, right, &frame->materials)
			: rc_materials_in(reader, right, false, &frame->materials))
		return;
	/* "a resource of 56 million tonnes at 2.6% TREO" */
	if ((frame->measure == RC_M_RESOURCES || frame->measure == RC_M_RESERVES) && !reader->mentions.chinese &&
		rc_materials_in(reader, (rc_stretch){right.last, clause->last}, false, &frame->materials))
		return;
	/* "390,000 tons of REO" */
	if (rc_at(reader, value)->quantity != NULL && rc_at(reader, value)->quantity->basis == RC_BASIS_REO)
	{
		frame->materials.count = 1;
		frame->materials.items[0] = (rc_text){"rare earths", 11};
		return;
	}
	if (reader->scene->materials_age <= RC_SCENE_REACH)
	{
		frame->materials = reader->scene->materials;
		frame->materials_inherited = true;
	}
}

/*
 * What is inherited must fit: magnets are not mined; and a clause with an
 * actor and a measure of its own is about the topic at large, rather than
 * about the one material the sentence before happened to name.
 */
static void
fit_inherited(const rc_reader *reader, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;
	bool own = !frame->subject_inherited && !frame->measure_inherited && scene->materials_age > 0;

	if (!frame->materials_inherited || scene->topic.data == NULL || frame->materials.count == 0)
		return;
	if (own || (rc_text_is(frame->materials.items[0], "rare earth magnets") &&
				(frame->measure == RC_M_MINING || frame->measure == RC_M_RESERVES || frame->measure == RC_M_REFINING)))
	{
		frame->materials.count = 1;
		frame->materials.items[0] = scene->topic;
	}
}

void
rc_frame_name_group(const rc_reader *reader, rc_frame *frame)
{
	bool deposit = frame->measure == RC_M_RESERVES || frame->measure == RC_M_RESOURCES;

	if (!deposit && frame->measure != RC_M_MINING && !(frame->measure == RC_M_PRODUCTION && frame->quota))
		return;
	for (int i = 0; i < frame->materials.count; i++)
	{
		/* 稀土矿储量, 最大的稀土矿: in Chinese what lies in the ground is called ore. */
		if (rc_text_is(frame->materials.items[i], "rare earth oxides") ||
			(deposit && reader->mentions.chinese && rc_text_is(frame->materials.items[i], "rare earth ores")))
			frame->materials.items[i] = (rc_text){"rare earths", 11};
	}
}

static bool
is_one_of(rc_role role, const rc_role *roles, int count)
{
	for (int i = 0; i < count; i++)
	{
		if (roles[i] == role)
			return true;
	}
	return false;
}

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

			return rc_text_same(name, subject) || rc_text_is(name, "WORLD") ? (rc_text){NULL, 0} : name;
		}
		imported |= rc_measure_of(mention) == RC_M_IMPORTS && rc_is_measure_verb(mention);
	}
	return (rc_text){NULL, 0};
}

rc_text
rc_partner_of(const rc_reader *reader, const rc_clause *clause, rc_measure measure, rc_text subject)
{
	static const rc_role export_roles[] = {RC_ROLE_TO, RC_ROLE_FOR};
	static const rc_role import_roles[] = {RC_ROLE_FROM, RC_ROLE_ON};
	static const rc_role deal_roles[] = {RC_ROLE_IN, RC_ROLE_TO, RC_ROLE_FOR, RC_ROLE_WITH};
	const rc_role *roles;
	int count;
	rc_stretch stretch = {clause->first, clause->last};

	switch (measure)
	{
		case RC_M_EXPORTS:
		case RC_M_SUPPLY:
			roles = export_roles;
			count = 2;
			break;
		case RC_M_IMPORTS:
			roles = import_roles;
			count = 2;
			break;
		case RC_M_INVESTMENT:
		case RC_M_TRADE:
			roles = deal_roles;
			count = 4;
			break;
		default:
			return (rc_text){NULL, 0};
	}
	for (int i = stretch.first; i < stretch.last; i++)
	{
		rc_text name;

		if (!rc_can_act(reader, i) || !is_one_of(rc_at(reader, i)->role, roles, count))
			continue;
		/* "a plant in Louisiana": where money is spent takes none of it. */
		if (measure == RC_M_INVESTMENT && rc_at(reader, i)->role == RC_ROLE_IN && is_where_site_is(reader, clause, i))
			continue;
		name = rc_actor_name(reader, i);
		if (name.data != NULL && !rc_text_same(name, subject) && !rc_text_is(name, "WORLD"))
			return name;
	}
	/* "to a unit of Graphite One", "$5 million of Lynas shares" */
	for (int i = stretch.first; measure == RC_M_INVESTMENT && i < stretch.last; i++)
	{
		if (rc_at(reader, i)->role == RC_ROLE_OF && rc_is_company(rc_at(reader, i)) && rc_at(reader, i)->latin &&
			rc_can_act(reader, i) && !rc_text_same(rc_actor_name(reader, i), subject))
			return rc_actor_name(reader, i);
	}
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
	static const char *const nouns[] = {"loan", "loans", "grant", "grants", "funding", "financing", "finance"};

	if (frame->subject_at < 0 || !rc_at(reader, frame->subject_at)->latin ||
		!rc_is_firm(rc_at(reader, frame->subject_at)))
		return false;
	for (int i = left.first; i < frame->subject_at; i++)
	{
		if (rc_is_measure_verb(rc_at(reader, i)) && rc_measure_of(rc_at(reader, i)) == RC_M_INVESTMENT)
			return true;
	}
	for (size_t k = 0; k < sizeof(nouns) / sizeof(nouns[0]); k++)
	{
		if (frame->measure_at > left.last && rc_spells(&reader->mentions, frame->measure_at, nouns[k]))
			return rc_find_cue(reader, left, RC_CUE_GIVE) < 0;
	}
	return false;
}

/* "a loan of $41 million from the Department of Energy": the giver may stand behind the sum. */
static void
read_investor(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	int from = rc_actor_in(reader, right, RC_ROLE_FROM);

	if (from < 0)
		from = rc_actor_in(reader, right, RC_ROLE_BY);
	if (from < 0)
		from = rc_actor_in(reader, left, RC_ROLE_WITH);
	/* "receives a $400M Pentagon investment": the owner of the deal gives. */
	if (from < 0 && frame->measure_at > right.first && rc_can_act(reader, frame->measure_at - 1) &&
		(rc_at(reader, frame->measure_at - 1)->owner ||
		 (!rc_at(reader, frame->measure_at - 1)->latin && is_government(rc_at(reader, frame->measure_at - 1)))))
		from = frame->measure_at - 1;
	if (from >= 0)
	{
		/* "Vulcan received a loan from the Pentagon": the other side is whom the clause speaks of. */
		if (frame->subject_at >= 0 ? is_granted_to(reader, left, frame->subject_at)
								   : rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0)
			frame->partner = frame->subject;
		frame->subject_at = from;
		frame->subject = rc_actor_name(reader, from);
		frame->subject_inherited = false;
	}
	/* "has received $1.25 billion", "with a $1.65 billion loan", "the government lent Iluka $1 billion": the giver is not told. */
	else if (rc_find_cue(reader, left, RC_CUE_RECEIVE) >= 0 || is_lent_to(reader, left, frame))
	{
		frame->subject_at = -1;
		frame->subject = (rc_text){NULL, 0};
	}
	/* What is invested in is not who invests. */
	else if (frame->subject_at > 0 && rc_at(reader, frame->subject_at)->role == RC_ROLE_IN &&
			 reader->scene->subject_age <= RC_SCENE_REACH)
	{
		frame->subject_at = -1;
		frame->subject = reader->scene->subject;
		frame->subject_inherited = true;
	}
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

/* The demand of a use has the use as its subject: "demand from humanoid robots". */
static void
read_use(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	for (int i = left.first; i < left.last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->entity != NULL && mention->entity->class == RC_USE)
		{
			frame->subject_at = i;
			frame->subject = mention->name;
			frame->subject_inherited = false;
			return;
		}
	}
}

/* "Demand is expected to double": demand that nobody is said to have is the world's. */
static void
read_world_demand(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	if (!frame->subject_inherited || (frame->measure_inherited && reader->scene->measure_age > 0) ||
		reader->mentions.chinese || reader->scene->subject_age == 0 ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SELF_REF) >= 0)
		return;
	frame->subject = (rc_text){"WORLD", 5};
}

/* "Exports came to 500 tonnes. Germany took 100.": who takes of another's exports is the other side. */
static void
read_recipient(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (!frame->measure_inherited || frame->measure != RC_M_EXPORTS || frame->subject_at < 0 ||
		scene->subject.data == NULL || rc_text_same(scene->subject, frame->subject) ||
		rc_find_cue(reader, left, RC_CUE_RECEIVE) < 0)
		return;
	frame->partner = frame->subject;
	frame->subject = scene->subject;
	frame->subject_inherited = true;
}

/* "Germany was the top export destination": where exports go is the other side, too. */
static void
read_destination(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	const rc_scene *scene = reader->scene;

	if (frame->measure != RC_M_EXPORTS || frame->subject_at < 0 || rc_at(reader, frame->subject_at)->owner ||
		scene->subject.data == NULL || rc_text_same(scene->subject, frame->subject) ||
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DESTINATION) < 0)
		return;
	frame->partner = frame->subject;
	frame->subject = scene->subject;
	frame->subject_at = -1;
	frame->subject_inherited = true;
}

/* "exports from China": where they come from is who exports. */
static void
read_exporter(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	int from = rc_actor_in(reader, left, RC_ROLE_FROM);

	if (from < 0)
		from = rc_actor_in(reader, right, RC_ROLE_FROM);
	if (from < 0 || (frame->subject_at >= 0 && rc_at(reader, frame->subject_at)->role == RC_ROLE_BARE))
		return;
	frame->subject_at = from;
	frame->subject = rc_actor_name(reader, from);
	frame->subject_inherited = false;
}

/* "can separate 1,500 tonnes a year", "designed to make": what one is able to do is capacity. */
static bool
can_be_done(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame)
{
	if (frame->measure_at <= clause->first || !rc_is_measure_verb(rc_at(reader, frame->measure_at)) ||
		(frame->measure != RC_M_PRODUCTION && frame->measure != RC_M_REFINING))
		return false;
	return rc_has_cue(rc_at(reader, frame->measure_at - 1), RC_CUE_ABLE);
}

/* 2000吨/年: does the quantity count tonnes a year? */
static bool
is_yearly(const rc_reader *reader, const rc_quantity *quantity)
{
	static const char yearly[] = "/年";
	size_t len = sizeof(yearly) - 1;

	return quantity != NULL && quantity->kind == RC_Q_MASS && quantity->to >= quantity->from + len &&
		   memcmp(reader->mentions.text.data + quantity->to - len, yearly, len) == 0;
}

/* Is a capacity named behind the value, before the next comma: 年产8万吨的生产能力? */
static bool
capacity_follows(const rc_reader *reader, int value)
{
	for (int i = value + 1; i < reader->mentions.count && !rc_is_mark(rc_at(reader, i), ','); i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_CAPACITY)
			return true;
	}
	return false;
}

/*
 * 投资建设7000吨/年分离项目, 建成年产8万吨的生产能力: in Chinese tonnes a year are what
 * a plant can make, unless an output is named before them.
 */
static bool
is_chinese_capacity(const rc_reader *reader, int value, const rc_frame *frame)
{
	bool before = frame->measure_at >= 0 && frame->measure_at < value;

	if (!reader->mentions.chinese)
		return false;
	switch (frame->measure)
	{
		case RC_M_NONE:
		case RC_M_INVESTMENT:
		case RC_M_RESERVES:
			return is_yearly(reader, rc_at(reader, value)->quantity);
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
			if (before && rc_is_measure_verb(rc_at(reader, frame->measure_at)) && capacity_follows(reader, value))
				return true;
			/* 45万吨深加工的综合产能 */
			if (frame->measure_at > value && capacity_follows(reader, frame->measure_at))
				return true;
			return !before && !frame->measure_inherited && is_yearly(reader, rc_at(reader, value)->quantity);
		default:
			return false;
	}
}

/* "a 100-tonne refinery", "a $1.25 billion magnet plant": what a site can do, or costs. */
static void
read_site(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int before = value - 1;

	while (before > clause->first && rc_has_cue(rc_at(reader, before), RC_CUE_MASKED))
		before--;
	if (quantity == NULL || (quantity->kind != RC_Q_MASS && quantity->kind != RC_Q_MONEY) || before < clause->first ||
		!rc_has_cue(rc_at(reader, before), RC_CUE_ARTICLE))
		return;
	for (int i = value + 1; i < clause->last && i <= value + SITE_REACH; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_predicate(mention) || mention->type == RC_QUANTITY || rc_measure_of(mention) == RC_M_INVESTMENT)
			return;
		if (!rc_has_cue(mention, RC_CUE_SITE))
			continue;
		frame->measure = quantity->kind == RC_Q_MASS ? RC_M_CAPACITY : RC_M_COST;
		frame->measure_inherited = false;
		return;
	}
}

/* "our capacity to separate" */
static bool
names_capacity(const rc_reader *reader, rc_stretch left, int measure_at)
{
	return measure_at >= left.first + 2 && rc_is_measure_verb(rc_at(reader, measure_at)) &&
		   rc_has_cue(rc_at(reader, measure_at - 1), RC_CUE_TO) &&
		   rc_measure_of(rc_at(reader, measure_at - 2)) == RC_M_CAPACITY;
}

/* The name that "respectively" gives to the value. */
static void
read_pair(const rc_reader *reader, int value, rc_frame *frame)
{
	int name = rc_paired_name(reader, value);

	if (name < 0)
		return;
	if (rc_at(reader, name)->material != NULL)
	{
		const char *material = rc_concept_name(RC_MATERIALS, rc_at(reader, name)->material->concept);

		frame->materials.count = 1;
		frame->materials.items[0] = (rc_text){material, strlen(material)};
		frame->materials_inherited = false;
	}
	else if (!rc_is_actor(rc_at(reader, name)))
	{
		frame->measure_at = name;
		frame->measure = rc_measure_of(rc_at(reader, name));
		frame->measure_inherited = false;
		/* 稀土开采、分离和磁体生产: each has its material before it. */
		(void) rc_materials_in(reader, (rc_stretch){0, name}, true, &frame->materials);
	}
	/* 对日本、德国出口分别为: to whom, not who. */
	else if (rc_at(reader, name)->role > RC_ROLE_OWNER)
		frame->partner = rc_actor_name(reader, name);
	else
	{
		frame->subject_at = name;
		frame->subject = rc_actor_name(reader, name);
		frame->subject_inherited = false;
	}
}

/* "MP Materials reported output of 597 tonnes": a firm tells its own figures, unless the sentence names another. */
static void
read_teller(const rc_reader *reader, rc_frame *frame)
{
	const rc_mention *teller = reader->source_at >= 0 ? rc_at(reader, reader->source_at) : NULL;

	if (teller == NULL || !teller->latin || !(frame->subject_inherited || frame->subject.data == NULL) ||
		reader->scene->subject_age == 0 || reader->said_to == reader->said_from)
		return;
	if (teller->entity == NULL || teller->entity->class != RC_COMPANY)
		return;
	switch (frame->measure)
	{
		case RC_M_PRODUCTION:
		case RC_M_MINING:
		case RC_M_REFINING:
		case RC_M_CAPACITY:
		case RC_M_EXPORTS:
		case RC_M_SUPPLY:
		case RC_M_REVENUE:
		case RC_M_COST:
		case RC_M_RESERVES:
		case RC_M_RESOURCES:
			frame->subject = teller->name;
			frame->subject_at = reader->source_at;
			frame->subject_inherited = false;
			break;
		default:
			break;
	}
}

/* "the magnet market is worth ...", "could expand by 6%": what is said of a market where no other measure is. */
static void
read_market(const rc_reader *reader, const rc_clause *clause, rc_frame *frame)
{
	bool named = false;

	if (frame->measure != RC_M_NONE && !frame->measure_inherited)
		return;
	for (int i = clause->first; i < clause->last; i++)
		named |= rc_spells(&reader->mentions, i, "market") || rc_spells(&reader->mentions, i, "market for") ||
				 rc_spells(&reader->mentions, i, "global market") || rc_spells(&reader->mentions, i, "world market") ||
				 (rc_has_cue(rc_at(reader, i), RC_CUE_MARKET_WORD) &&
				  rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_ACCOUNT_FOR) >= 0);
	if (!named)
		return;
	frame->measure = RC_M_MARKET;
	frame->measure_inherited = false;
	if (frame->subject_inherited)
		frame->subject = (rc_text){"WORLD", 5};
}

void
rc_frame_read(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	rc_stretch left = {clause->first, value};
	rc_stretch right = {value + 1, next_value(reader, clause, value)};

	memset(frame, 0, sizeof(rc_frame));
	read_subject(reader, clause, left, right, frame);
	read_measure(reader, clause, left, right, frame);
	read_market(reader, clause, frame);
	read_teller(reader, frame);
	if (frame->measure == RC_M_INVESTMENT)
		read_investor(reader, left, right, frame);
	if (frame->measure == RC_M_CONSUMPTION && frame->subject_at < 0 && reader->mentions.chinese)
		read_use(reader, left, frame);
	if (frame->measure == RC_M_DEMAND)
	{
		read_use(reader, left, frame);
		read_world_demand(reader, clause, frame);
	}
	if (frame->measure == RC_M_EXPORTS)
		read_exporter(reader, left, right, frame);
	read_site(reader, clause, value, frame);
	if (can_be_done(reader, clause, frame) || names_capacity(reader, left, frame->measure_at))
		frame->measure = RC_M_CAPACITY;
	if (is_chinese_capacity(reader, value, frame))
	{
		frame->measure = RC_M_CAPACITY;
		frame->measure_inherited = false;
	}
	read_materials(reader, clause, value, left, right, frame);
	read_pair(reader, value, frame);
	if (frame->partner.data == NULL && frame->measure == RC_M_INVESTMENT)
		frame->partner = beneficiary_in(reader, left, frame->subject_at);
	if (frame->partner.data == NULL)
		frame->partner = rc_partner_of(reader, clause, frame->measure, frame->subject);
	read_recipient(reader, left, frame);
	read_destination(reader, clause, frame);
	rc_frame_name_group(reader, frame);
	if (frame->measure != RC_M_PRICE)
		fit_inherited(reader, frame);
	if (frame->partner.data == NULL && frame->subject_at >= 0)
		frame->partner = rc_second_subject(reader, frame->subject_at);
	if (rc_text_same(frame->partner, frame->subject))
		frame->partner = (rc_text){NULL, 0};
}

/* Is the source of a country other than China? */
static bool
is_told_abroad(const rc_reader *reader)
{
	const rc_meaning *entity = reader->source_at >= 0 ? rc_at(reader, reader->source_at)->entity : NULL;

	return entity != NULL && entity->country != 0 && strcmp(rc_concept_name(RC_ENTITIES, entity->country), "CN") != 0;
}

/* 出口均价: the price at which a Chinese clause says that something is exported. */
static bool
exports_at(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		if (!rc_at(reader, i)->latin && rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS &&
			rc_measure_of(rc_at(reader, i + 1)) == RC_M_PRICE)
			return true;
	}
	return false;
}

static rc_text
exporter_of(const rc_reader *reader)
{
	return reader->scene->country.data != NULL ? reader->scene->country : (rc_text){"CN", 2};
}

/* Who a price is of when no market and no seller is named. */
static rc_text
usual_market(const rc_reader *reader, const rc_unit *unit)
{
	bool chinese =
		unit != NULL ? strcmp(unit->currency, "CNY") == 0 : reader->mentions.chinese && !is_told_abroad(reader);

	return chinese ? (rc_text){"CN", 2} : (rc_text){"WORLD", 5};
}

/* The price of a trading place is that of its country; those of the Union's members are the Union's. */
static rc_text
market_at(const rc_reader *reader, int i)
{
	static const char *const members[] = {"NL", "DE", "BE", "FR", "IT", "ES", "SE", "EE", "PL", "AT"};
	const rc_meaning *entity = rc_at(reader, i)->entity;
	const char *country;

	if (entity == NULL || entity->class != RC_PLACE || entity->country == 0)
		return rc_actor_name(reader, i);
	country = rc_concept_name(RC_ENTITIES, entity->country);
	for (size_t k = 0; k < sizeof(members) / sizeof(members[0]); k++)
	{
		if (strcmp(members[k], country) == 0)
			return (rc_text){"EU", 2};
	}
	return (rc_text){country, strlen(country)};
}

/*
 * Can the one at i be the market or the seller?  A Chinese pronoun goes back to
 * the goods (其价格), and a firm sells where it sets the price or owns the goods.
 */
static bool
sells(const rc_reader *reader, const rc_clause *clause, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	if (!reader->mentions.chinese)
		return true;
	if (mention->entity == NULL)
		return mention->type == RC_PROPER;
	if (mention->entity->class != RC_COMPANY)
		return true;
	for (int k = i + 1; k < clause->last && k <= i + 3; k++)
	{
		if (rc_at(reader, k)->material != NULL || rc_measure_of(rc_at(reader, k)) == RC_M_PRICE)
			return true;
	}
	return rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_SET_PRICE) >= 0;
}

/* LME镍价: what is traded in London has the price of the world, in Chinese papers, too. */
static bool
is_traded_in_london(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_text_is(rc_at(reader, i)->name, "LME"))
			return true;
	}
	return false;
}

void
rc_frame_market(const rc_reader *reader, const rc_clause *clause, const rc_unit *unit, rc_frame *frame)
{
	rc_stretch stretch = {clause->first, clause->last};
	int at = rc_actor_in(reader, stretch, RC_ROLE_IN);

	if (at < 0)
		at = rc_subject_in(reader, stretch);
	if (at >= 0 && !sells(reader, clause, at))
		at = -1;
	frame->subject_at = at;
	frame->subject_inherited = false;
	frame->subject = at >= 0 ? market_at(reader, at) : (rc_text){NULL, 0};
	if (at < 0 && is_traded_in_london(reader, clause))
		frame->subject = (rc_text){"WORLD", 5};
	if (frame->subject.data == NULL && unit == NULL && reader->scene->measure == RC_M_PRICE &&
		reader->scene->measure_age <= 1)
	{
		frame->subject = reader->scene->market;
		frame->subject_inherited = true;
	}
	if (frame->subject.data == NULL)
		frame->subject = exports_at(reader, clause) ? exporter_of(reader) : usual_market(reader, unit);
}

/* Mining and production are told of as one. */
static rc_measure
same_measure(rc_measure measure)
{
	return measure == RC_M_MINING ? RC_M_PRODUCTION : measure;
}

void
rc_frame_continue_period(const rc_reader *reader, const rc_frame *frame, rc_claim *claim)
{
	const rc_scene *scene = reader->scene;
	bool holding = frame->measure == RC_M_RESERVES || frame->measure == RC_M_RESOURCES ||
				   frame->measure == RC_M_CAPACITY || frame->measure == RC_M_PRICE ||
				   frame->measure == RC_M_INVESTMENT || frame->measure == RC_M_TECHNOLOGY;

	if (claim->has_period || !scene->has_period || scene->period_age > 1 || holding)
		return;
	if (reader->cell != NULL)
	{
		claim->has_period = reader->cell->has_period;
		claim->period = reader->cell->period;
		return;
	}
	if (scene->period_age == 0 ? !frame->measure_inherited
							   : !(frame->subject_inherited || frame->materials_inherited) || scene->measure_age > 1 ||
									 same_measure(frame->measure) != same_measure(scene->measure))
		return;
	claim->has_period = true;
	claim->period = scene->period;
}

uint8_t
rc_frame_confidence(const rc_frame *frame, const rc_quantity *quantity)
{
	int confidence = 90;

	if (frame->subject_inherited)
		confidence -= 10;
	if (frame->measure_inherited)
		confidence -= 10;
	if (frame->materials_inherited)
		confidence -= 10;
	if (quantity != NULL && quantity->repaired)
		confidence -= 30;
	return (uint8_t) confidence;
}

void
rc_frame_remember(rc_reader *reader, const rc_frame *frame)
{
	if (frame->subject.data != NULL && !frame->subject_inherited)
		rc_scene_set_subject(reader->scene, frame->subject,
							 frame->subject_at >= 0 ? rc_at(reader, frame->subject_at) : NULL);
	if (frame->measure != RC_M_NONE)
		rc_scene_set_measure(reader->scene, frame->measure, frame->quota);
	if (frame->measure == RC_M_PRICE)
		reader->scene->market = frame->subject;
	rc_scene_set_materials(reader->scene, &frame->materials);
	if (frame->partner.data != NULL)
		rc_scene_set_partner(reader->scene, frame->partner);
}

int
rc_frame_start(const rc_reader *reader, const rc_clause *clause, int value)
{
	int start = value;

	for (int i = value - 1; i >= clause->first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (i >= reader->said_from && i < reader->said_to)
			break;
		if (mention->type == RC_TIME || mention->type == RC_TERM || mention->type == RC_PROPER)
			start = i;
	}
	return start;
}
