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

/* "Korea's battery makers get ...": is the measure only told by a word for who somebody is? */
static bool
is_of_doer(const rc_told_share *s, const rc_frame *frame)
{
	return !s->reader->mentions.chinese && frame->measure_at >= 0 && frame->measure_at < s->value &&
		   rc_at(s->reader, frame->measure_at)->measure_forms == RC_FORM_BIT(RC_AGENT) &&
		   rc_measure_in(s->reader, s->whole, true) < 0;
}

static void
fill_depends(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	const rc_clause *depends = s->depends != NULL ? s->depends : s->clause;
	rc_stretch all = {depends->first, depends->last};

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
	/* "relies on foreign suppliers": no word of supply but one for who they are. */
	if (frame->measure != RC_M_SUPPLY || frame->measure_inherited || is_of_doer(s, frame))
		frame->measure = RC_M_IMPORTS;
}

/* Is the one of that name a firm, as a mention of the clause tells? */
static bool
is_firm_named(const rc_told_share *s, rc_text name)
{
	for (int i = s->clause->first; i < s->clause->last; i++)
	{
		if (rc_is_company(rc_at(s->reader, i)) && rc_text_same(rc_at(s->reader, i)->name, name))
			return true;
	}
	return false;
}

static void
fill_goes_to(const rc_told_share *s, rc_text owner, rc_frame *frame, rc_claim *claim)
{
	claim->subject = owner.data != NULL && !rc_is_world(owner) ? owner : frame->subject;
	claim->scope = claim->subject;
	claim->partner = rc_share_other_side(s, RC_ROLE_TO, RC_ROLE_IN, (rc_stretch){s->belonging_at, s->clause->last});
	/* 四分之三去了印度, 四成被日本磁体厂包圆 */
	if (claim->partner.data == NULL && s->reader->mentions.chinese && s->belonging_at + 1 < s->clause->last &&
		rc_is_actor(rc_at(s->reader, s->belonging_at + 1)) && rc_can_act(s->reader, s->belonging_at + 1))
		claim->partner = rc_actor_name(s->reader, s->belonging_at + 1);
	/* 出口的钐有四成被日本磁体厂包圆: whoever was told of sends it, not the buyer. */
	if (s->reader->mentions.chinese && owner.data == NULL && rc_text_same(claim->subject, claim->partner))
		claim->subject = claim->scope = s->reader->scene->subject;
	frame->measure = RC_M_EXPORTS;
	/* 莱纳斯的精矿将全部供应给双日: what a firm delivers to another is supplied. */
	if (s->reader->mentions.chinese && claim->subject.len > 2 && claim->partner.len > 2 &&
		is_firm_named(s, claim->partner) && is_firm_named(s, claim->subject))
	{
		claim->subject = claim->partner;
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_SUPPLY;
		return;
	}
	/* 全球六成的稀土流向中国: what the world sends to one he imports. */
	if (owner.data != NULL && rc_is_world(owner) && claim->partner.len == 2)
	{
		claim->subject = claim->partner;
		claim->scope = owner;
		claim->partner = (rc_text){NULL, 0};
		frame->measure = RC_M_IMPORTS;
	}
}

/* Whom behind the word for it: "in China", "to China", "Chinese refineries", "at a single site, Bayan Obo". */
static rc_text
named_behind_word(const rc_told_share *s)
{
	static const rc_role roles[] = {RC_ROLE_OWNER, RC_ROLE_TO, RC_ROLE_ON};
	const rc_clause *next = s->clause + 1;

	if (s->reader->mentions.chinese || s->belonging_at < s->value)
		return (rc_text){NULL, 0};
	for (size_t k = 0; k < sizeof(roles) / sizeof(roles[0]); k++)
	{
		int who = rc_actor_in(s->reader, (rc_stretch){s->belonging_at + 1, s->clause->last}, roles[k]);

		if (who >= 0)
			return rc_actor_name(s->reader, who);
	}
	if (next < s->reader->clauses.items + s->reader->clauses.count && next->first < next->last &&
		rc_is_mark(rc_at(s->reader, next->first - 1), ',') && rc_is_actor(rc_at(s->reader, next->first)) &&
		rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_DONE_IN) && rc_can_act(s->reader, next->first))
		return rc_actor_name(s->reader, next->first);
	return (rc_text){NULL, 0};
}

static void
fill_done_by(const rc_told_share *s, rc_text owner, const rc_frame *frame, rc_claim *claim)
{
	rc_stretch behind_value = {s->value + 1, s->clause->last};
	rc_text by = {NULL, 0};

	/* "Most of the scandium in the world is produced in China": behind the verb sooner than before it. */
	if (s->belonging_at > s->value && !s->reader->mentions.chinese)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_IN, (rc_stretch){s->belonging_at, s->clause->last});
	/* "were mined outside China" */
	if (by.data == NULL && s->belonging_at > s->value && !s->reader->mentions.chinese)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_BARE, (rc_stretch){s->belonging_at, s->clause->last});
	if (by.data == NULL || rc_is_world(by))
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_IN, behind_value);
	if (by.data == NULL)
		by = named_behind_word(s);
	if (by.data == NULL)
		by = rc_share_other_side(s, RC_ROLE_BY, RC_ROLE_BARE, behind_value);
	/* 贴着中国的标签, 靠乌克兰供应 */
	if (by.data == NULL && s->reader->mentions.chinese && s->belonging_at > s->value)
		by = rc_share_other_side(s, RC_ROLE_OWNER, RC_ROLE_ON, (rc_stretch){s->belonging_at, s->clause->last});
	/* "sold in Europe are Chinese-made" */
	if (s->belonging_at >= 0 && rc_share_is_made_by(s, s->belonging_at))
		by = rc_actor_name(s->reader, s->belonging_at);
	/* "China, where 90% of the world's rare earths are refined" */
	if (by.data == NULL && !s->reader->mentions.chinese && s->clause->relative)
		by = rc_antecedent(s->reader, s->clause);
	claim->subject = by.data != NULL ? by : frame->subject;
	/* 国内稀土储量的83%在内蒙古 */
	if (owner.data == NULL && rc_find_cue(s->reader, s->whole, RC_CUE_SELF_REF) >= 0)
		owner = rc_share_home(s, (rc_text){NULL, 0});
	/* 承担全球70%的稀土生产: who does so was named before. */
	if (rc_is_world(claim->subject) && s->reader->mentions.chinese && s->predicate == s->clause->first)
		claim->subject = s->reader->scene->subject;
	claim->scope = owner;
	/* "26% of U.S. imports had a Japanese bill of lading", 美国的砷进口有九成捏在中国手里: the trade is the importer's. */
	if (frame->measure == RC_M_IMPORTS && owner.len == 2 && by.len == 2 && !rc_text_same(owner, by))
	{
		claim->subject = owner;
		claim->partner = by;
	}
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

/* "went to Japan (45%) and Germany (20%)": does the parenthesis tell how much of one's exports goes to the one before it? */
static bool
is_destination(const rc_told_share *s, int named)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	if (rc_at(s->reader, named)->role == RC_ROLE_TO)
		return !rc_text_same(rc_name_at(s->reader, named), s->reader->scene->subject);
	return told != NULL && told->kind == RC_SHARE && told->measure == RC_M_EXPORTS && told->partner.data != NULL &&
		   s->reader->scene->share_age == 0 && rc_text_same(told->subject, s->reader->scene->subject);
}

/* Shares of trade in parentheses behind those on the other side of it. */
static void
fill_aside(rc_told_share *s, int named, const rc_frame *frame, rc_claim *claim)
{
	claim->subject = rc_name_at(s->reader, named);
	s->of_use = rc_is_use(rc_at(s->reader, named));
	if (frame->measure != RC_M_IMPORTS &&
		(frame->measure != RC_M_EXPORTS || s->reader->mentions.chinese || !is_destination(s, named)))
		return;
	claim->partner = claim->subject;
	claim->subject = claim->scope = s->reader->scene->subject;
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

/* "covers 94% of its magnesium needs from China": so much of what one needs oneself. */
static bool
covers_own_need(const rc_told_share *s, const rc_frame *frame)
{
	int from = rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_CUE_FROM);
	rc_stretch need = {s->value + 1, from};

	return !s->reader->mentions.chinese && from >= 0 && frame->measure == RC_M_SUPPLY &&
		   (rc_find_cue(s->reader, need, RC_CUE_PRONOUN_IT) >= 0 ||
			rc_find_cue(s->reader, need, RC_CUE_PRONOUN_THEY) >= 0) &&
		   (rc_find_measure(s->reader, need, RC_M_DEMAND) >= 0 ||
			rc_find_measure(s->reader, need, RC_M_CONSUMPTION) >= 0);
}

/*
 * "China shipped 353 tonnes to the US, 11% of its total", 对美出口353吨，占总量的11%: to whom the part of his own exports
 * goes, as the figure right before tells; data NULL for others.
 */
static rc_text
buyer_of_same(const rc_told_share *s, int part_at, rc_text part, const rc_frame *frame)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;
	int owner;

	if (frame->measure != RC_M_EXPORTS || part_at >= 0 || told == NULL || told->kind != RC_AMOUNT ||
		told->measure != RC_M_EXPORTS || !rc_text_same(told->subject, part))
		return (rc_text){NULL, 0};
	owner = rc_share_owner(s);
	return owner < 0 || rc_text_same(rc_name_at(s->reader, owner), part) ? told->partner : (rc_text){NULL, 0};
}

/* With whom the part is traded, and that it is. */
static rc_text
partner_of(const rc_told_share *s, int part_at, rc_text part, rc_frame *frame)
{
	int paired = rc_paired_name(s->reader, s->value);
	rc_text partner;

	/* "gets 60 percent of its magnets from China": what one gets from another country is imported. */
	if (frame->measure_inherited || frame->measure == RC_M_NONE || is_of_doer(s, frame) || covers_own_need(s, frame))
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
	if (partner.data == NULL && part_at >= 0 && paired < 0 && !s->reader->mentions.chinese &&
		rc_share_owner_of_word(s) < 0)
		partner = rc_second_subject(s->reader, part_at);
	if (frame->measure == RC_M_IMPORTS && partner.data == NULL &&
		(part_at < 0 || !rc_is_actor(rc_at(s->reader, part_at))) &&
		(paired < 0 || !rc_is_actor(rc_at(s->reader, paired))) && s->reader->scene->partner_age == 0)
		partner = s->reader->scene->partner;
	if (partner.data == NULL)
		partner = buyer_of_same(s, part_at, part, frame);
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
		/* "Electric vehicles make up 60% of lithium consumption": of anybody's, or of his who is named. */
		if (s->of_use)
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
		/* 永磁材料在中国稀土需求中占比42% */
		if (owner.data == NULL && s->reader->mentions.chinese && s->predicate > s->clause->first)
			claim->scope =
				rc_name_at(s->reader, rc_subject_in(s->reader, (rc_stretch){s->clause->first, s->predicate}));
		s->of_use = true;
		return;
	}
	if (rc_share_is_unknown_use(s, frame))
		return;
	/* "with the United States on 22%", "With China, Russia and Tajikistan controlling 90%" */
	if (part_at < 0 && !s->reader->mentions.chinese && (s->predicate < 0 || rc_share_is_participle(s)) &&
		rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_WITH))
		part_at = rc_actor_in(s->reader, s->part, RC_ROLE_WITH);
	if (!rc_share_find_holder(s, part_at, frame, &part))
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
	rc_share_turn_to_trader(s, owner, part, frame, claim);
	/* "the EU's biggest supplier, meeting 97% of its demand" */
	if (frame->measure == RC_M_SUPPLY && s->reader->supplier.data != NULL &&
		rc_text_same(claim->subject, s->reader->scene->subject))
	{
		claim->scope = claim->subject;
		claim->subject = s->reader->supplier;
	}
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
	/* 美国磁体需求的五分之一来自风力发电机 */
	if (owner.data == NULL && s->reader->mentions.chinese)
		owner = rc_name_at(s->reader, rc_subject_in(s->reader, s->whole));
	claim->scope = owner;
	s->of_use = true;
	return true;
}

/* On whom those depend who are paired with parts, or from whom they import, told between name and value; or -1. */
static int
side_of_paired(const rc_told_share *s, int name)
{
	for (int i = name + 1; i < s->value; i++)
	{
		rc_role role = rc_at(s->reader, i)->role;

		if (rc_is_actor(rc_at(s->reader, i)) && (role == RC_ROLE_ON || role == RC_ROLE_FROM || role == RC_ROLE_TO))
			return i;
	}
	return -1;
}

/*
 * 日本和韩国分别有60%和54%的稀土来自中国, "depend on China for 60% and 54%, respectively": each of those who are paired
 * with the parts imports his own.
 */
static void
read_paired_importer(const rc_told_share *s, const rc_frame *frame, rc_claim *claim)
{
	int name = rc_paired_name(s->reader, s->value);
	int side;

	if (name < 0 || name > s->value || frame->measure != RC_M_IMPORTS || !rc_is_actor(rc_at(s->reader, name)) ||
		rc_at(s->reader, name)->role > RC_ROLE_OWNER || rc_names_other_side(s->reader, name))
		return;
	side = side_of_paired(s, name);
	if (side >= 0)
		claim->partner = rc_actor_name(s->reader, side);
	/* 德国和英国分别进口91%和89%: from whom the text told before. */
	else if (s->belonging == RC_HAS && s->reader->mentions.chinese &&
			 rc_find_measure(s->reader, (rc_stretch){name + 1, s->value}, RC_M_IMPORTS) >= 0)
		claim->partner = s->reader->scene->partner_age <= 1 ? s->reader->scene->partner : (rc_text){NULL, 0};
	else if (s->belonging == RC_HAS || rc_text_same(rc_actor_name(s->reader, name), claim->partner))
		return;
	claim->subject = claim->scope = rc_actor_name(s->reader, name);
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

/* 石墨百分之百仰仗国外: abroad is no other side. */
static void
drop_abroad(const rc_told_share *s, const rc_frame *frame, rc_claim *claim)
{
	if (s->reader->mentions.chinese && frame->measure == RC_M_IMPORTS && rc_text_is(claim->partner, "outside CN") &&
		rc_says_of(&s->reader->mentions, s->clause->first, s->clause->last, RC_SPELT_ABROAD_ZH))
		claim->partner = (rc_text){NULL, 0};
}

/* Whose the whole is: 向莱纳斯出资2亿澳元，取得其产量的65% tells of the firm that is paid, not of him who pays. */
static rc_text
name_of_owner(const rc_told_share *s, int owner)
{
	rc_text name = rc_name_at(s->reader, owner);

	if (owner >= 0 && rc_spells(&s->reader->mentions, owner, "其") && rc_share_firm_paid(s, name).data != NULL)
		return rc_share_firm_paid(s, name);
	return name;
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
	else if (rc_share_is_likewise(s))
		rc_share_fill_likewise(s, frame, claim);
	else if (rc_share_is_stake(s, owner))
		rc_share_fill_stake(s, owner, frame, claim);
	else
	{
		fill_by_belonging(s, name_of_owner(s, owner), frame, claim);
		read_paired_importer(s, frame, claim);
		rc_share_turn_to_offtake(s, frame, claim);
	}
	drop_abroad(s, frame, claim);
	/* "came from its southern neighbour": the other one who was told of, and never oneself. */
	if (!s->reader->mentions.chinese && claim->partner.data != NULL && rc_text_same(claim->partner, claim->subject))
	{
		rc_text told = s->reader->scene->partner;

		claim->partner = told.len == 2 && !rc_text_same(told, claim->subject) ? told : (rc_text){NULL, 0};
	}
	/* "paid $50 million for 40 percent of Serra Verde": the firm is the whole. */
	if (frame->measure == RC_M_INVESTMENT && rc_text_same(claim->partner, claim->scope))
		claim->partner = (rc_text){NULL, 0};
	/* "No more than 1% of rare earths are recycled": by anybody. */
	if (frame->measure == RC_M_RECYCLING && s->belonging == RC_DONE_BY && frame->subject_inherited &&
		!s->reader->mentions.chinese && s->reader->scene->subject_age > 0)
		claim->subject = claim->scope.len == 2 ? claim->scope : (rc_text){"WORLD", 5};
	/* 全球稀土回收率不足1% */
	if (frame->measure == RC_M_RECYCLING && s->reader->mentions.chinese && s->belonging == RC_HAS &&
		rc_share_names_world(s) && (claim->subject.data == NULL || frame->subject_inherited))
		claim->subject = claim->scope = (rc_text){"WORLD", 5};
}
