/*-------------------------------------------------------------------------
 *
 * share_measure.c
 *		Of what measure a share is.
 *
 * The whole mostly names it ("of US imports"), but the verb may say more of what
 * is done ("supplies", "refines"), and a share of a material that somebody "has"
 * lies in the ground.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"
#include "rules/share_parts.h"

/* The name that "respectively" gives to the value, where it is a measure; or -1. */
static int
paired_measure(const rc_told_share *s)
{
	int name = rc_paired_name(s->reader, s->value);

	return name >= 0 && rc_at(s->reader, name)->material == NULL && !rc_is_actor(rc_at(s->reader, name)) ? name : -1;
}

/* The measure of a mention that was looked for; RC_M_NONE where it was not found, at -1. */
static rc_measure
measure_at(const rc_told_share *s, int at)
{
	return at >= 0 ? rc_measure_of(rc_at(s->reader, at)) : RC_M_NONE;
}

/* 控制全国70%的重稀土资源, 稀土资源占全球的70%: do the Chinese words for the goods say that they are in the ground? */
static bool
names_resources(const rc_told_share *s)
{
	for (int i = s->clause->first; s->reader->mentions.chinese && i < s->clause->last; i++)
	{
		if (rc_at(s->reader, i)->material != NULL && (i < s->whole.last || i < s->value) &&
			(rc_holds(&s->reader->mentions, i, "资源") || rc_holds(&s->reader->mentions, i, "資源")))
			return true;
	}
	return false;
}

/* "owns 65% of the world's rare earth resources": what somebody has of a material lies in the ground. */
static bool
has_in_ground(const rc_told_share *s)
{
	/* "is home to 70% of the world's cobalt" */
	if (s->value >= 1 && (rc_holds(&s->reader->mentions, s->value - 1, "home to") ||
						  (s->value >= 2 && rc_spells(&s->reader->mentions, s->value - 1, "to") &&
						   rc_spells(&s->reader->mentions, s->value - 2, "home"))))
		return rc_find_material(s->reader, s->whole) >= 0;
	/* "has a grip on 60%", "has access to" */
	if (s->predicate >= 0 && (rc_find_cue(s->reader, (rc_stretch){s->predicate + 1, s->value}, RC_CUE_ON) >= 0 ||
							  rc_find_cue(s->reader, (rc_stretch){s->predicate + 1, s->value}, RC_CUE_OVER) >= 0 ||
							  rc_find_cue(s->reader, (rc_stretch){s->predicate + 1, s->value}, RC_CUE_TO) >= 0))
		return false;
	return s->predicate >= 0 && s->reader->scene->measure_age > 0 &&
		   rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_POSSESS) && rc_find_material(s->reader, s->whole) >= 0;
}

/* What a plain verb right before the value, or behind its copula, says is done with a part of the world's goods; or RC_M_NONE. */
static rc_measure
measure_of_plain_verb(const rc_told_share *s)
{
	int last = s->belonging == RC_DONE_BY ? s->belonging_at + 1 : s->list_first - 1;
	int first = s->listed >= 0 ? s->listed : s->clause->first;

	for (int i = s->clause->first; s->reader->mentions.chinese && i < s->clause->last; i++)
	{
		if (rc_has_cue(rc_at(s->reader, i), RC_CUE_SUPPLY_VERB))
			return RC_M_SUPPLY;
	}
	for (int i = last; i > first && i > last - 3 && i < s->clause->last; i--)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_PROVIDE))
			return RC_M_SUPPLY;
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_CONSUME))
			return RC_M_CONSUMPTION;
	}
	return RC_M_NONE;
}

/* "could provide the United States with a quarter of its rare earths": so much of what somebody else needs. */
bool
rc_share_is_supplied_with(const rc_told_share *s)
{
	int to = s->value - 2;

	return s->value + 1 < s->clause->last && to - 1 > s->clause->first &&
		   rc_has_cue(rc_at(s->reader, s->value - 1), RC_CUE_WITH) &&
		   rc_has_cue(rc_at(s->reader, s->value + 1), RC_CUE_OF) && rc_is_actor(rc_at(s->reader, to)) &&
		   (rc_spells_of(&s->reader->mentions, to - 1, RC_SPELT_PROVIDE) ||
			(to - 2 > s->clause->first && rc_spells_of(&s->reader->mentions, to - 2, RC_SPELT_PROVIDE)));
}

/* "could satisfy all of the country's demand": so much of what somebody needs is supplied? */
bool
rc_share_covers_need(const rc_told_share *s)
{
	return measure_of_plain_verb(s) == RC_M_SUPPLY && (rc_find_measure(s->reader, s->whole, RC_M_DEMAND) >= 0 ||
													   rc_find_measure(s->reader, s->whole, RC_M_CONSUMPTION) >= 0);
}

/* "refines 3,000 tonnes a year, about 10 percent of European demand": is the part nothing but the output told right before it? */
static bool
is_of_output_told(const rc_told_share *s)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	return !s->reader->mentions.chinese && told != NULL && told->kind == RC_AMOUNT && s->predicate < 0 &&
		   s->value <= s->clause->first + 2 && rc_subject_in(s->reader, s->part) < 0 &&
		   rc_find_use(s->reader, s->part) < 0 &&
		   (told->measure == RC_M_PRODUCTION || told->measure == RC_M_MINING || told->measure == RC_M_REFINING ||
			told->measure == RC_M_CAPACITY);
}

/* What is done with the part, where that says more than the whole: it is recycled, supplied, refined; or RC_M_NONE. */
static rc_measure
measure_done(const rc_told_share *s)
{
	rc_measure whole = measure_at(s, rc_measure_in(s->reader, s->whole, true));

	if (rc_share_is_supplied_with(s))
		return RC_M_SUPPLY;
	/* "Recycling covers 5% of demand": the part is what is recycled. */
	if (rc_find_measure(s->reader, s->part, RC_M_RECYCLING) >= 0)
		return RC_M_RECYCLING;
	/* 再生钴只占钴供应的一成 */
	for (int i = s->part.first; s->reader->mentions.chinese && i + 1 < s->part.last; i++)
	{
		if ((rc_spells(&s->reader->mentions, i, "再生") || rc_spells(&s->reader->mentions, i, "再")) &&
			(rc_at(s->reader, i + 1)->material != NULL ||
			 (i + 2 < s->part.last && rc_spells(&s->reader->mentions, i + 1, "生") &&
			  rc_at(s->reader, i + 2)->material != NULL)))
			return RC_M_RECYCLING;
	}
	/* Who covers a demand supplies. */
	if (s->belonging == RC_DONE_BY && s->belonging_at >= 0 &&
		rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_MET_BY))
		return RC_M_SUPPLY;
	if ((whole == RC_M_DEMAND || whole == RC_M_CONSUMPTION || rc_find_measure(s->reader, s->whole, RC_M_DEMAND) >= 0) &&
		s->belonging == RC_HAS && measure_of_plain_verb(s) == RC_M_SUPPLY)
		return RC_M_SUPPLY;
	if ((whole == RC_M_DEMAND || whole == RC_M_CONSUMPTION) &&
		(rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SUPPLY_VERB) >= 0 ||
		 /* 瑞典消费的镁半数由中国企业供应 */
		 (s->belonging == RC_DONE_BY &&
		  rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_CUE_SUPPLY_VERB) >= 0)))
		return RC_M_SUPPLY;
	if ((whole == RC_M_DEMAND || whole == RC_M_CONSUMPTION) && is_of_output_told(s))
		return RC_M_SUPPLY;
	/* 全球精炼镍加工产能的72% */
	if (whole == RC_M_CAPACITY && s->reader->mentions.chinese)
		return RC_M_NONE;
	/* "produces 98% of the world's refined gallium" */
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		/* "supplies 10% of the world's separated rare earths" says that it supplies. */
		if (rc_describes_material(s->reader, i) && rc_measure_of(rc_at(s->reader, i)) == RC_M_REFINING)
			return measure_at(s, s->predicate) == RC_M_SUPPLY ? RC_M_SUPPLY : RC_M_REFINING;
	}
	return RC_M_NONE;
}

/* "of what Europe imported", "of the magnets that South Korea buys": what whoever is named before it does with the whole. */
static rc_measure
verb_of_whole(const rc_told_share *s)
{
	/* The whole of a list may stand in a clause behind that of its first values. */
	bool far = s->listed >= 0 && s->whole.first >= s->clause->last;
	int first = s->whole.first > s->value ? s->whole.first : s->value + 2;
	int last = far ? s->reader->mentions.count : s->clause->last;

	for (int i = first; i < last && !s->reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->type == RC_QUANTITY)
			break;
		if (rc_is_measure_verb(mention) && !rc_measure_reads(mention, RC_NAME) &&
			rc_is_actor(rc_at(s->reader, i - 1)) && !rc_is_mark(rc_at(s->reader, i - 1), '\''))
			return rc_measure_of(mention);
	}
	return RC_M_NONE;
}

static bool
is_stage(rc_measure measure)
{
	return measure == RC_M_MINING || measure == RC_M_PRODUCTION || measure == RC_M_REFINING;
}

/*
 * "the top refiner, processing 73% of world supply", "dominates refining and handles 84%": what is done with so much of a
 * supply by a participle right before it, or by a verb that means what was spoken of; or RC_M_NONE.
 */
static rc_measure
measure_of_work(const rc_told_share *s)
{
	int before = s->value - 1;
	int part = rc_measure_in(s->reader, s->part, true);
	rc_measure told = part >= 0 ? measure_at(s, part) : RC_M_NONE;

	if (s->reader->mentions.chinese || before < s->clause->first || s->belonging != RC_HAS)
		return RC_M_NONE;
	if (is_stage(measure_at(s, before)) && rc_holds(&s->reader->mentions, before, "ing"))
		return measure_at(s, before);
	if (part < 0 && s->reader->scene->measure_age == 0)
		told = s->reader->scene->measure;
	return s->predicate == before && rc_spells_of(&s->reader->mentions, before, RC_SPELT_HANDLE) && is_stage(told)
			   ? told
			   : RC_M_NONE;
}

/* The measure of the verb, unless the whole says whose trade it is; or RC_M_NONE. */
static rc_measure
measure_of_verb(const rc_told_share *s)
{
	rc_measure whole = measure_at(s, rc_measure_in(s->reader, s->whole, true));
	rc_measure verb = measure_at(s, s->predicate);

	if (whole == RC_M_SUPPLY && measure_of_work(s) != RC_M_NONE)
		return measure_of_work(s);

	/* "provides 86% of the magnets that South Korea buys" */
	if (verb_of_whole(s) == RC_M_IMPORTS && !s->reader->mentions.chinese)
		return RC_M_IMPORTS;
	/* "supplies 80% of US imports", "bought 85% of Myanmar's exports" */
	if (whole == RC_M_IMPORTS && verb == RC_M_SUPPLY)
		return RC_M_IMPORTS;
	if (whole == RC_M_EXPORTS && verb == RC_M_IMPORTS)
		return RC_M_EXPORTS;
	/* 吃下全球四成的镍产量: what is taken of an output is a part of it. */
	if (verb == RC_M_CONSUMPTION && whole >= RC_M_MINING && whole <= RC_M_CAPACITY &&
		(rc_holds(&s->reader->mentions, s->predicate, "吃") || rc_holds(&s->reader->mentions, s->predicate, "吞")))
		return whole;
	/* "processes 90% of all refining capacity": a part of what can be done. */
	if (whole == RC_M_CAPACITY && !s->reader->mentions.chinese)
		return whole;
	if (s->predicate >= 0 && rc_counts(verb) &&
		!((rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD) ||
		   /* 拿下全球镧分离量的9% */
		   (s->reader->mentions.chinese && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR))) &&
		  rc_measure_in(s->reader, s->whole, false) >= 0))
		return verb;
	return RC_M_NONE;
}

/* 掌握在中国手中, 产于, 属于: it is not said where it lies. */
static bool
is_in_hands(const rc_told_share *s)
{
	return rc_says_of(&s->reader->mentions, s->belonging_at, s->belonging_at + 1, RC_SPELT_IN_HANDS_ZH);
}

/* "go through Chinese refineries", "lie in Chilean mines": what is done in the works that are named behind; or RC_M_NONE. */
static rc_measure
measure_of_works_behind(const rc_told_share *s)
{
	for (int i = s->belonging_at + 1; i < s->clause->last && !s->reader->mentions.chinese; i++)
	{
		rc_measure measure = rc_measure_of_works(s->reader, i);

		if (measure != RC_M_NONE)
			return measure;
	}
	return RC_M_NONE;
}

/* Of a whole without a measure, what is done behind the value: "is refined in", 位于; or RC_M_NONE. */
static rc_measure
measure_done_behind(const rc_told_share *s)
{
	rc_measure done;

	if (s->belonging_at < 0 || rc_measure_in(s->reader, s->whole, true) >= 0)
		return RC_M_NONE;
	/* "come from Chinese shipments" */
	if (s->belonging == RC_COMES_FROM && !s->reader->mentions.chinese &&
		rc_find_measure(s->reader, (rc_stretch){s->belonging_at, s->clause->last}, RC_M_EXPORTS) >= 0)
		return RC_M_EXPORTS;
	if (s->belonging != RC_DONE_BY)
		return RC_M_NONE;
	done = rc_measure_of(rc_at(s->reader, s->belonging_at));
	/* 约60%由中国供应: what is done by him stands behind him. */
	for (int i = s->belonging_at + 2; done == RC_M_NONE && s->reader->mentions.chinese && i < s->clause->last &&
									  rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_BY);
		 i++)
		done = rc_is_measure_verb(rc_at(s->reader, i)) ? rc_measure_of(rc_at(s->reader, i)) : RC_M_NONE;
	if (done == RC_M_NONE)
		done = measure_of_works_behind(s);
	/* "are Chinese-made" */
	if (done == RC_M_NONE && rc_at(s->reader, s->belonging_at)->latin && rc_is_actor(rc_at(s->reader, s->belonging_at)))
		done = RC_M_PRODUCTION;
	/* 5%的稀土位于乌克兰: what lies somewhere is in the ground, unless it is a market, or in somebody's hands. */
	if (done == RC_M_NONE && s->reader->mentions.chinese && !is_in_hands(s) &&
		rc_has_cue(rc_at(s->reader, s->belonging_at), RC_CUE_DONE_IN) && !rc_at(s->reader, s->value)->quantity->vague &&
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->belonging_at}, RC_CUE_MARKET_WORD) < 0 &&
		s->reader->scene->measure_age > 0 && rc_measure_in(s->reader, s->part, true) < 0)
		return names_resources(s) ? RC_M_RESOURCES : RC_M_RESERVES;
	return done;
}

/* "the global market", where no good is traded in it */
static bool
is_of_market(const rc_told_share *s)
{
	for (int i = s->whole.first; i < s->whole.last; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_MARKET))
			return true;
	}
	return false;
}

/* 占国际市场的七成: the word for the world that a Chinese share is of says that it is its market. */
static bool
names_world_market(const rc_told_share *s)
{
	for (int i = s->clause->first; i < s->value; i++)
	{
		const rc_mention *mention = rc_at(s->reader, i);

		if (mention->entity != NULL && !mention->latin &&
			(rc_is_world(mention->name) || mention->entity->class == RC_BLOC) &&
			(rc_holds(&s->reader->mentions, i, "市场") || rc_holds(&s->reader->mentions, i, "市場")))
			return true;
	}
	return false;
}

/* 在稀土永磁市场，中国企业的份额超过90%: a share of whatever market the Chinese clause before speaks of. */
static bool
goes_on_with_market(const rc_told_share *s)
{
	const rc_clause *before = s->clause - 1;

	return s->reader->mentions.chinese && rc_may_have_cue(&s->reader->mentions, RC_CUE_MARKET_WORD) &&
		   before >= s->reader->clauses.items &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SHARE_WORD) >= 0 &&
		   rc_find_cue(s->reader, (rc_stretch){before->first, before->last}, RC_CUE_MARKET_WORD) >= 0 &&
		   rc_measure_in(s->reader, (rc_stretch){before->first, before->last}, true) < 0;
}

/* 世界锑市场的大半由中国把持: a part of the market itself, whose word ends the whole. */
static bool
is_of_chinese_market(const rc_told_share *s)
{
	int at = s->value - 1 - (s->value > 0 && rc_spells(&s->reader->mentions, s->value - 1, "的"));
	int share = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_SHARE_WORD);
	int market = rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_MARKET_WORD);

	/* 中国在钨市场上的全球份额约为80% */
	if (market > s->clause->first && share > market && rc_at(s->reader, market - 1)->material != NULL)
		return true;
	return at > s->clause->first && rc_has_cue(rc_at(s->reader, at), RC_CUE_MARKET_WORD) &&
		   (rc_at(s->reader, at - 1)->material != NULL || rc_is_world(rc_name_at(s->reader, at - 1)));
}

/* Mentions of a list of parts, at most. */
#define LISTED_MENTIONS 48

/*
 * 全球60%的锂、35%的镍和65%的钴的加工: the measure behind the last of a Chinese list of parts, which each is of; or -1.
 */
static int
measure_of_list(const rc_told_share *s)
{
	int last = s->reader->mentions.count; /* a list may go on in other clauses */
	int i = s->value;

	if (last > i + LISTED_MENTIONS)
		last = i + LISTED_MENTIONS;
	while (s->reader->mentions.chinese && i + 2 < last && rc_at(s->reader, i)->type == RC_QUANTITY)
	{
		i += 1 + rc_spells(&s->reader->mentions, i + 1, "的");
		if (rc_at(s->reader, i)->material == NULL)
			return -1;
		i++;
		if (rc_is_joint(rc_at(s->reader, i)))
			i++;
		else
		{
			i += rc_spells(&s->reader->mentions, i, "的");
			return i < last && rc_measure_reads(rc_at(s->reader, i), RC_NAME) ? i : -1;
		}
	}
	return -1;
}

/* The measure that the whole names, else the part, else a whole that is lent; or RC_M_NONE. */
static rc_measure
measure_named(const rc_told_share *s)
{
	int part = rc_measure_in(s->reader, s->part, true);
	int at = rc_measure_in(s->reader, s->whole, true);

	/* "The miner has 10% of the world market": who somebody is says nothing where a market is named. */
	if (at < 0 && part >= 0 && rc_at(s->reader, part)->measure_forms == RC_FORM_BIT(RC_AGENT) && is_of_market(s))
		return RC_M_MARKET;
	if (at < 0)
		at = part;
	if (at < 0)
		at = measure_of_list(s);
	if (at < 0 && s->reader->mentions.chinese &&
		(names_world_market(s) || goes_on_with_market(s) || is_of_chinese_market(s)))
		return RC_M_MARKET;
	/* 90%的磁铁制造市场: the market of what is made. */
	if (at >= 0 && at + 1 < s->clause->last && s->reader->mentions.chinese && measure_at(s, at) == RC_M_PRODUCTION &&
		rc_has_cue(rc_at(s->reader, at + 1), RC_CUE_MARKET_WORD))
		return RC_M_MARKET;
	/* 冶炼产品产量9.69万吨，占世界总产量的九成: of the same output. */
	if (measure_at(s, at) == RC_M_PRODUCTION && s->reader->scene->measure == RC_M_REFINING &&
		s->reader->scene->measure_age == 0 && rc_find_material(s->reader, s->whole) < 0 &&
		rc_subject_in(s->reader, s->part) < 0)
		return RC_M_REFINING;
	/* 出口量占全球贸易量的90%, 占全球市场份额的90% */
	if (s->reader->mentions.chinese && part >= 0 &&
		(measure_at(s, at) == RC_M_TRADE || (at >= 0 && rc_at(s->reader, at)->entity != NULL)))
		at = part;
	if (at < 0)
		at = rc_measure_in(s->reader, rc_share_lent_whole(s), true);
	/* "China is first in tungsten mining with 80% of the world total" */
	if (at < 0 && !s->reader->mentions.chinese && s->predicate >= 0)
		at = rc_measure_in(s->reader, (rc_stretch){s->predicate + 1, s->value}, true);
	return measure_at(s, at);
}

/* "lies in", "is found in", "is buried under": what is said of goods in the ground. */
static bool
lies_somewhere(const rc_told_share *s)
{
	int at = s->belonging_at;

	if (at < 0 || !rc_has_cue(rc_at(s->reader, at), RC_CUE_DONE_IN) || rc_holds(&s->reader->mentions, at, "with") ||
		rc_holds(&s->reader->mentions, at, "control") || rc_holds(&s->reader->mentions, at, "hands"))
		return false;
	return rc_says_of(&s->reader->mentions, at, at + 1, RC_SPELT_LIE);
}

/* "China wields 60% of the world's rare earths": somebody stands before a verb that no table knows, and nothing is limited. */
static bool
is_done_somehow(const rc_told_share *s)
{
	int who = rc_subject_in(s->reader, s->part);
	bool chinese = s->reader->mentions.chinese;

	/* "China's portion of the world's graphite anodes is estimated at 97 percent" */
	if (!chinese && s->whole.last <= s->value)
		return true;
	if (s->predicate >= 0 && !chinese)
		return !rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_COPULA) &&
			   !rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_REACH);
	/* "China, which presses 76 percent" */
	if (!chinese && s->clause->relative && who < 0 && s->belonging == RC_HAS &&
		rc_at(s->reader, s->value - 1)->type == RC_WORD && rc_antecedent(s->reader, s->clause).data != NULL)
		return true;
	return s->belonging == RC_HAS && who >= 0 && who + 1 < s->value && rc_at(s->reader, who)->role == RC_ROLE_BARE &&
		   rc_at(s->reader, s->value - 1)->type != RC_MARK &&
		   rc_find_cue(s->reader, (rc_stretch){s->value - 2, s->value}, RC_CUE_ARTICLE) < 0 &&
		   (s->reader->mentions.measures & RC_INSTRUMENTS) == 0 &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_IF) < 0 &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_UP) < 0 &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_DOWN) < 0;
}

/* "60% of the world's cobalt mines", "of its lithium refineries", "of rare earth companies": what the noun behind the goods says. */
static rc_measure
measure_of_sites(const rc_told_share *s, int material, bool *other)
{
	int next = material + 1;

	*other = false;
	if (next >= s->clause->last)
		return RC_M_NONE;
	if (rc_spells_of(&s->reader->mentions, next, RC_SPELT_MINE))
		return RC_M_MINING;
	if (rc_spells_of(&s->reader->mentions, next, RC_SPELT_SMELTER))
		return RC_M_REFINING;
	*other = rc_spells_of(&s->reader->mentions, next, RC_SPELT_NOT_OUTPUT);
	return RC_M_NONE;
}

/* Of the world's goods: what is done with a part of them that no word measures. */
static rc_measure
measure_in_world(const rc_told_share *s, int material)
{
	rc_measure plain = measure_of_plain_verb(s);
	bool other;
	rc_measure site = measure_of_sites(s, material, &other);

	if (site != RC_M_NONE || other)
		return site;
	if (plain != RC_M_NONE)
		return plain;
	/* "swallow 9 percent of the tungsten used globally" */
	if (s->belonging == RC_HAS && s->predicate < 0 && !s->reader->mentions.chinese &&
		rc_spells_of(&s->reader->mentions, material + 1, RC_SPELT_USED_UP))
		return RC_M_CONSUMPTION;
	if (lies_somewhere(s))
		return RC_M_RESERVES;
	return s->reader->scene->measure_age > 1 && (s->belonging == RC_DONE_BY || is_done_somehow(s)) ? RC_M_PRODUCTION
																								   : RC_M_NONE;
}

/* "Mostly China: 94% of gallium, 83% of germanium": nothing but so much of the goods, behind the one who has it. */
static bool
is_bare_part(const rc_told_share *s, int material)
{
	const rc_scene *scene = s->reader->scene;

	return !s->reader->mentions.chinese && s->predicate < 0 && s->belonging == RC_HAS && !s->clause->aside &&
		   s->value <= s->clause->first + 1 && material + 1 >= s->clause->last && material <= s->value + 3 &&
		   scene->subject_age == 0 && scene->subject.len == 2 && rc_subject_in(s->reader, s->part) < 0 &&
		   (scene->share_age > 0 || scene->measure_age > 0) && s->clause > s->reader->clauses.items &&
		   !rc_at(s->reader, s->value)->quantity->vague;
}

/*
 * "accounts for a third of the world's tantalum", "provides 80% of the
 * antimony used in the US", "60% is controlled by China": where no word
 * measures, who stands for a part of the world's goods makes them, who
 * provides them supplies, and what lies somewhere is in the ground; or RC_M_NONE.
 */
static rc_measure
measure_of_goods(const rc_told_share *s)
{
	int owner = rc_share_owner(s);
	int material = rc_find_material(s->reader, s->whole);

	if ((s->belonging != RC_HAS && s->belonging != RC_DONE_BY) || material < 0)
		return RC_M_NONE;
	/* "Aerospace takes 20% of titanium" */
	if (owner < 0 && rc_find_use(s->reader, s->part) >= 0 && s->belonging == RC_HAS &&
		measure_of_plain_verb(s) == RC_M_CONSUMPTION)
		return RC_M_CONSUMPTION;
	/* "Mostly China: 94% of gallium" */
	if (owner < 0 && is_bare_part(s, material))
		return RC_M_PRODUCTION;
	/* "account for 80% of palladium" */
	if (owner < 0)
		return s->predicate >= 0 && rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) &&
					   s->belonging == RC_HAS && s->reader->scene->measure_age > 1 && !s->reader->mentions.chinese
				   ? RC_M_PRODUCTION
				   : RC_M_NONE;
	if (rc_is_world(rc_at(s->reader, owner)->name))
		return measure_in_world(s, material);
	/* "is the source of 85% of the antimony that the French military uses" */
	if (!s->reader->mentions.chinese && s->belonging == RC_HAS && s->predicate >= 0 &&
		rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) && s->reader->scene->measure_age > 1 &&
		rc_subject_in(s->reader, s->part) >= 0 && rc_name_at(s->reader, rc_subject_in(s->reader, s->part)).len == 2 &&
		rc_name_at(s->reader, owner).len == 2 &&
		!rc_text_same(rc_name_at(s->reader, owner), rc_name_at(s->reader, rc_subject_in(s->reader, s->part))))
		return RC_M_IMPORTS;
	return (!s->reader->mentions.chinese || s->belonging == RC_DONE_BY) && measure_of_plain_verb(s) == RC_M_SUPPLY
			   ? RC_M_SUPPLY
			   : RC_M_NONE;
}

/* "40% of antimony use", "half of the use of tungsten": what is used of a good, the word right beside it. */
static bool
is_of_use(const rc_told_share *s)
{
	for (int i = s->whole.first; i < s->whole.last && !s->reader->mentions.chinese; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_USED_FOR) &&
			((i > s->whole.first && rc_at(s->reader, i - 1)->material != NULL) ||
			 (i + 2 < s->whole.last && rc_has_cue(rc_at(s->reader, i + 1), RC_CUE_OF) &&
			  rc_find_material(s->reader, (rc_stretch){i + 2, s->whole.last}) >= 0)))
			return true;
	}
	return false;
}

/* "commands more than 90% of the supply chain", 控制全球九成的稀土供应链 */
static bool
is_of_supply_chain(const rc_told_share *s)
{
	for (int i = s->whole.first; i < s->whole.last && i < s->clause->last; i++)
	{
		if (rc_spells_of(&s->reader->mentions, i, RC_SPELT_SUPPLY_CHAIN))
			return true;
	}
	return false;
}

rc_measure
rc_share_verb_before_aside(const rc_told_share *s)
{
	const rc_clause *before = s->clause - 1;
	int article = s->clause->first < s->value && rc_has_cue(rc_at(s->reader, s->clause->first), RC_CUE_ARTICLE);

	if (!s->clause->aside || s->reader->mentions.chinese || s->value != s->clause->first + article ||
		s->clause == s->reader->clauses.items || s->value + 1 >= s->clause->last ||
		(rc_find_cue(s->reader, (rc_stretch){s->value + 1, s->clause->last}, RC_CUE_SHARE_WORD) < 0 &&
		 rc_share_owner(s) < 0) ||
		rc_next_in(s->reader, RC_VALUE_SORT, (rc_stretch){before->first, before->last}, before->first) < before->last)
		return RC_M_NONE;
	for (int i = before->last - 1; i >= before->first; i--)
	{
		rc_measure measure = rc_measure_of(rc_at(s->reader, i));

		if (rc_is_measure_verb(rc_at(s->reader, i)) && rc_counts(measure) && measure <= RC_M_CONSUMPTION)
			return measure;
	}
	return RC_M_NONE;
}

static bool
names_world(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->entity != NULL && rc_is_world(rc_at(reader, i)->name))
			return true;
	}
	return false;
}

/* 中国的全球份额为98%, "a 60% global share": of a market, or of what is made, where nothing else is told; or RC_M_NONE. */
static rc_measure
measure_of_plain_share(const rc_told_share *s)
{
	rc_stretch all = {s->clause->first, s->clause->last};
	int word = rc_find_cue(s->reader, all, RC_CUE_SHARE_WORD);

	if (word < 0 || s->belonging != RC_HAS || !names_world(s->reader, all))
		return RC_M_NONE;
	return s->reader->mentions.chinese ? RC_M_MARKET : RC_M_PRODUCTION;
}

/* "was allocated 30% of the mining quota", "holds 23% of the export quota": what may be done of the English whole. */
static rc_measure
measure_of_quota(const rc_told_share *s)
{
	rc_stretch behind = {s->value + 1, s->clause->last};
	int quota = s->reader->mentions.chinese ? -1 : rc_find_measure(s->reader, behind, RC_M_QUOTA);

	return quota > behind.first && rc_counts(measure_at(s, quota - 1)) ? measure_at(s, quota - 1) : RC_M_NONE;
}

rc_measure
rc_share_measure(const rc_told_share *s, const rc_frame *frame, bool *inherited)
{
	static rc_measure (*const readings[])(const rc_told_share *) = {measure_done, measure_of_verb, measure_done_behind,
																	measure_named};
	rc_measure of_whole;

	*inherited = false;
	if (measure_of_quota(s) != RC_M_NONE)
		return measure_of_quota(s);
	if (paired_measure(s) >= 0)
		return measure_at(s, paired_measure(s));
	if (rc_share_work_before_aside(s) >= 0)
		return measure_at(s, rc_share_work_before_aside(s));
	/* "dominates production of tungsten (80% market share)": the share is of what stands before it. */
	if (rc_share_material_before_aside(s) >= 0 && s->reader->scene->measure_age > 0)
		return rc_share_verb_before_aside(s);
	if (rc_share_material_before_aside(s) >= 0)
		return s->reader->scene->measure;
	for (size_t i = 0; i < sizeof(readings) / sizeof(readings[0]); i++)
	{
		rc_measure measure = readings[i](s);

		/* "sells most of it to Russia": what a country sells it exports. */
		if (measure == RC_M_SUPPLY && frame->measure == RC_M_EXPORTS && s->predicate >= 0 &&
			frame->measure_at == s->predicate)
			return RC_M_EXPORTS;
		if (measure != RC_M_NONE)
			return measure;
	}
	if (is_of_use(s))
		return RC_M_CONSUMPTION;
	of_whole = verb_of_whole(s);
	if (of_whole == RC_M_EXPORTS ||
		(of_whole != RC_M_NONE && rc_spells_of(&s->reader->mentions, s->value + 2, RC_SPELT_WHAT_WHOLE)))
		return of_whole;
	if (rc_share_verb_before_aside(s) != RC_M_NONE)
		return rc_share_verb_before_aside(s);
	if (is_of_supply_chain(s))
		return RC_M_SUPPLY;
	/* 全国六成的重稀土指标: of what is mined, unless the text was at another thing that is capped. */
	if (frame->quota && !frame->measure_inherited)
		return RC_M_MINING;
	if (frame->measure == RC_M_MARKET && !frame->measure_inherited)
		return RC_M_MARKET;
	if (s->belonging == RC_HAS && names_resources(s))
		return RC_M_RESOURCES;
	if (has_in_ground(s))
		return RC_M_RESERVES;
	if (measure_of_goods(s) != RC_M_NONE)
		return measure_of_goods(s);
	if (!frame->measure_inherited && measure_of_plain_share(s) != RC_M_NONE)
		return measure_of_plain_share(s);
	/* "imports 80% of the antimony and 100% of the gallium that it needs" */
	if (!frame->measure_inherited && s->reader->scene->share_age == 0 && s->reader->scene->measure_age == 0 &&
		s->predicate < 0 && s->belonging == RC_HAS && !s->reader->mentions.chinese &&
		s->reader->scene->measure <= RC_M_MARKET)
	{
		*inherited = true;
		return s->reader->scene->measure;
	}
	/* Prices and costs that were spoken of before have no parts. */
	*inherited = frame->measure_inherited && frame->measure != RC_M_PRICE && frame->measure != RC_M_COST &&
				 frame->measure != RC_M_REVENUE;
	return *inherited ? frame->measure : RC_M_NONE;
}
