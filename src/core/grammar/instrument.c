/*-------------------------------------------------------------------------
 *
 * instrument.c
 *		Where a text tells an instrument of trade policy.
 *
 * Bans, controls, quotas, tariffs and sanctions are nouns ("controls on"), verbs
 * ("banned the export of") and turns of speech for one ("stopped exporting",
 * 未经许可不得出口).  The same words hold sway over a market, give a licence away,
 * name a law or a right to dig: those are no instruments.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/*-------------------------------------------------------------------------
 * Words of instruments that tell of none
 *-------------------------------------------------------------------------
 */

/* "control over antimony exports" */
static bool
rules_exports(const rc_reader *reader, int i)
{
	for (int k = i + 1; k < reader->mentions.count && k <= i + 4; k++)
	{
		if (rc_measure_of(rc_at(reader, k)) == RC_M_EXPORTS)
			return true;
		if (rc_at(reader, k)->material == NULL && !rc_is_actor(rc_at(reader, k)) &&
			!rc_has_cue(rc_at(reader, k), RC_CUE_AND))
			return false;
	}
	return false;
}

/* "China controls gallium", "whoever controls it": is the word at i the verb of who stands right before it? */
static bool
is_verb_of_holder(const rc_reader *reader, int i)
{
	static const char *const who[] = {"that", "who", "which", "whoever"};
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	return before == NULL || (rc_is_actor(before) && !before->owner) || RC_SPELLS_ANY(&reader->mentions, i - 1, who);
}

/* "the export of dysprosium is controlled by Vietnam": is it trade that stands before the passive at i? */
static bool
names_trade_before(const rc_reader *reader, int i)
{
	for (int k = i - 1; k >= 0 && k >= i - 6 && rc_at(reader, k)->type != RC_MARK; k--)
	{
		if (rc_measure_of(rc_at(reader, k)) == RC_M_EXPORTS)
			return true;
	}
	return false;
}

/* "Output will be controlled within 93,800 tons": a figure that is not to be passed, right behind. */
static bool
is_cap(const rc_reader *reader, int i)
{
	static const char *const up_to[] = {"within", "at", "below", "under", "to"};
	int cap = i + 1 + RC_SPELLS_ANY(&reader->mentions, i + 1, up_to);

	return rc_at(reader, cap)->type == RC_QUANTITY && rc_at(reader, cap)->quantity->kind == RC_Q_MASS;
}

/* "China controls 70%", "control over supply": the word for holding sway, not for a rule. */
static bool
is_mere_control(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *next = i + 1 < reader->mentions.count ? rc_at(reader, i + 1) : NULL;
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	/* "Controls have been extended", "Controls on samarium were": a noun that opens its sentence. */
	if (before == NULL && next != NULL && rc_spells(&reader->mentions, i, "controls") &&
		(rc_has_cue(next, RC_CUE_COPULA) || rc_has_cue(next, RC_CUE_POSSESS) || rc_has_cue(next, RC_CUE_ON) ||
		 rc_has_cue(next, RC_CUE_FORECAST)))
		return false;
	if (rc_spells(&reader->mentions, i, "controlled") && next != NULL)
		return is_cap(reader, i) || (rc_has_cue(next, RC_CUE_BY) && !(i > 1 && names_trade_before(reader, i))) ||
			   (is_verb_of_holder(reader, i) && !rules_exports(reader, i));
	if (rc_spells(&reader->mentions, i, "controlling"))
		return !rules_exports(reader, i);
	if (!mention->latin || !rc_has_cue(mention, RC_CUE_HOLD))
		return false;
	if (rc_is_sway_imposed(reader, i))
		return false;
	if (next != NULL && (rc_has_cue(next, RC_CUE_OVER) || rc_has_cue(next, RC_CUE_OF)))
		return !rules_exports(reader, i + 1);
	if (next != NULL && next->type == RC_QUANTITY)
		return true;
	/* "would be subject to control", "was put under control" */
	if (before != NULL && (rc_has_cue(before, RC_CUE_IMPOSE) || rc_spells(&reader->mentions, i - 1, "under")))
		return false;
	if (rc_spells(&reader->mentions, i, "control"))
		return !(before != NULL && rc_measure_of(before) == RC_M_EXPORTS);
	return rc_spells(&reader->mentions, i, "controls") && is_verb_of_holder(reader, i) && !rules_exports(reader, i);
}

/* 列入《出口管制清单》: is something put on the list whose title, from the byte `title` on, holds mention i? */
static bool
is_put_on_list(const rc_reader *reader, int i, size_t title)
{
	for (int k = i - 1; k >= 0; k--)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (mention->to + 3 > title || mention->type == RC_MARK || rc_spells(&reader->mentions, k, "了"))
			continue;
		return rc_has_cue(mention, RC_CUE_ENLIST);
	}
	return false;
}

#define TITLE_REACH 240 /* bytes; titles of announcements are long */

/*
 * Does the mention stand in the title of a law or a list, 《出口管制法》?  It names
 * the paper; only the title of an act that imposes something tells of it,
 * 《关于对镓、锗相关物项实施出口管制的公告》.
 */
static bool
names_paper(const rc_reader *reader, int i)
{
	const char *text = reader->mentions.text.data;
	size_t at = rc_at(reader, i)->from;
	size_t limit = at > TITLE_REACH ? at - TITLE_REACH : 0;

	if (rc_at(reader, i)->latin)
		return false;
	for (; at >= limit + 3; at--)
	{
		if (memcmp(text + at - 3, "》", 3) == 0)
			return false;
		if (memcmp(text + at - 3, "《", 3) == 0)
			break;
	}
	if (at < limit + 3)
		return false;
	if (rc_measure_of(rc_at(reader, i)) == RC_M_QUOTA)
		return true;
	if (is_put_on_list(reader, i, at))
		return false;
	for (int k = i - 1; k >= 0 && rc_at(reader, k)->from >= at; k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_IMPOSE))
			return false;
	}
	return true;
}

bool
rc_is_licence(const rc_reader *reader, int i)
{
	const char *text = reader->mentions.text.data;
	const rc_mention *mention = rc_at(reader, i);
	size_t word = mention->to;

	while (word > mention->from && text[word - 1] != ' ')
		word--;
	/* The first letter may be a capital one. */
	return mention->to - word >= 5 &&
		   (memcmp(text + word + 1, "icen", 4) == 0 || memcmp(text + word + 1, "ermi", 4) == 0);
}

/* Mentions between the verb of granting and the licence. */
#define GRANT_REACH 14

/* 已批准部分出口许可申请, but not 须取得许可. */
static bool
is_granted_in_chinese(const rc_reader *reader, int i)
{
	bool licence = rc_holds(&reader->mentions, i, "许可") || rc_holds(&reader->mentions, i, "許可");
	bool granted = false;

	for (int k = i - 1; licence && k >= 0 && k >= i - GRANT_REACH && !rc_is_mark(rc_at(reader, k), ','); k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_TAKE_TIME) || rc_has_cue(rc_at(reader, k), RC_CUE_PERMIT) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_NOT))
			return false;
		granted |= rc_has_cue(rc_at(reader, k), RC_CUE_GRANT);
	}
	return granted;
}

/* 停止批准稀土出口许可, 不再向日本发放许可: is the giving of the Chinese licence at i stopped or refused? */
static bool
is_refused_in_chinese(const rc_reader *reader, int i)
{
	bool licence = rc_holds(&reader->mentions, i, "许可") || rc_holds(&reader->mentions, i, "許可");
	bool given = false;

	for (int k = i - 1; licence && k >= 0 && k >= i - GRANT_REACH && rc_at(reader, k)->type != RC_MARK; k--)
	{
		if (given && (rc_has_cue(rc_at(reader, k), RC_CUE_SUSPEND) || rc_has_cue(rc_at(reader, k), RC_CUE_NOT)))
			return true;
		given |= rc_spells_of(&reader->mentions, k, RC_SPELT_GRANT_ZH);
	}
	return false;
}

/* "will issue general licences": a licence that is given limits nothing. */
static bool
is_granted(const rc_reader *reader, int i)
{
	if (!rc_at(reader, i)->latin)
		return is_granted_in_chinese(reader, i);
	if (!rc_is_licence(reader, i))
		return false;
	for (int k = i - 1; k >= 0 && k >= i - 3; k--)
	{
		/* "government-issued licences" are asked for. */
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_GRANT))
			return !rc_at(reader, k)->tight;
		if (rc_is_licence_got(reader, k))
			return true;
	}
	return false;
}

/* Mentions between a licence and the passive that tells whether it is given. */
#define FATE_REACH 10

/*
 * "permits to ship gallium are no longer being granted": a licence that is not
 * given is a ban; one that "has been issued" limits nothing.  RC_M_CONTROL where
 * neither is told.
 */
static rc_measure
fate_of_licence(const rc_reader *reader, int i)
{
	bool not = false;

	/* "prohibits exports without a licence" is one telling. */
	for (int k = i - 1; k >= 0 && k >= i - 3; k--)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_WITHOUT))
			return rc_find_measure(reader, (rc_stretch){0, k}, RC_M_BAN) >= 0 ||
						   rc_find_cue(reader, (rc_stretch){0, k}, RC_CUE_BAN_VERB) >= 0
					   ? RC_M_NONE
					   : RC_M_CONTROL;
	}
	for (int k = i + 1; k < reader->mentions.count && k <= i + FATE_REACH; k++)
	{
		if (rc_at(reader, k)->type == RC_MARK)
			break;
		not |= rc_has_cue(rc_at(reader, k), RC_CUE_NOT) || rc_has_cue(rc_at(reader, k), RC_CUE_SUSPEND);
		if (!rc_spells_of(&reader->mentions, k, RC_SPELT_LICENCE_GRANTED))
			continue;
		if (!rc_has_cue(rc_at(reader, k - 1), RC_CUE_COPULA))
			break;
		return not ? RC_M_BAN : RC_M_NONE;
	}
	return RC_M_CONTROL;
}

/* "an exploration licence", "the licence option agreement": a right to dig or to work, which limits no trade. */
static bool
is_right(const rc_reader *reader, int i)
{
	if (!rc_is_licence(reader, i))
		return false;
	for (int k = i > 2 ? i - 2 : 0; k < reader->mentions.count && k <= i + 2; k++)
	{
		if ((k == i - 1 && rc_measure_of(rc_at(reader, k)) == RC_M_MINING) ||
			rc_spells_of(&reader->mentions, k, RC_SPELT_RIGHT_OF_WORKS))
			return true;
	}
	/* "the permit for its Malaysian plant" */
	for (int k = i + 1; k < reader->mentions.count && k <= i + 4 && rc_at(reader, k)->material == NULL; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_RIGHT_SITE))
			return true;
	}
	return false;
}

/* Mentions between a verb and what it bears upon. */
#define OBJECT_REACH 6

/* "curb its reliance on", "limit competition": verbs of control that bear upon something that is not traded. */
static bool
limits_no_goods(const rc_reader *reader, int i)
{
	for (int k = i + 1; k < reader->mentions.count && k <= i + OBJECT_REACH; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (rc_spells_of(&reader->mentions, k, RC_SPELT_NO_GOODS))
			return true;
		if (rc_measure_of(mention) == RC_M_EXPORTS || (mention->type == RC_MARK && mention->mark != '\'') ||
			mention->type == RC_QUANTITY)
			return false;
	}
	return false;
}

/* "sanctioned a $2 billion loan", "sanctioned the project": the verb of those who allow. */
static bool
is_leave_given(const rc_reader *reader, int i)
{
	if (!rc_spells(&reader->mentions, i, "sanctioned"))
		return false;
	/* "a loan for a refinery was sanctioned" */
	for (int k = i - 1; k >= 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA); k--)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_LEAVE_OBJECT))
			return true;
	}
	for (int k = i + 1; k < reader->mentions.count && k <= i + 3; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_LEAVE_OBJECT) ||
			(rc_at(reader, k)->quantity != NULL && rc_at(reader, k)->quantity->kind == RC_Q_MONEY))
			return true;
	}
	return false;
}

/* Does the verb of an instrument, at i, mean something else by what it bears upon? */
static bool
bears_on_other(const rc_reader *reader, int i)
{
	rc_measure measure = rc_measure_of(rc_at(reader, i));

	if (!rc_at(reader, i)->latin || (rc_is_instrument_noun(reader, i) && !rc_spells(&reader->mentions, i, "curb")))
		return false;
	return measure == RC_M_CONTROL ? limits_no_goods(reader, i) : measure == RC_M_SANCTION && is_leave_given(reader, i);
}

/*-------------------------------------------------------------------------
 * The instrument at a mention
 *-------------------------------------------------------------------------
 */

/* 出口管制, 对美出口镓、锗的禁令: does an instrument end the noun phrase that begins at mention i? */
static bool
leads_to_instrument(const rc_reader *reader, int i)
{
	while (i < reader->mentions.count &&
		   (rc_at(reader, i)->material != NULL || rc_is_actor(rc_at(reader, i)) || rc_is_joint(rc_at(reader, i)) ||
			rc_has_cue(rc_at(reader, i), RC_CUE_OF) || rc_has_cue(rc_at(reader, i), RC_CUE_IMPOSE) ||
			rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS))
		i++;
	return i < reader->mentions.count && rc_is_instrument(rc_measure_of(rc_at(reader, i)));
}

/* "Beijing halted sales of it": does a state stop, by the verb at i, the supply that is named right behind it? */
static bool
stops_supply(const rc_reader *reader, int i, int supply)
{
	int doer = i - 1;

	if (!rc_spells_of(&reader->mentions, supply, RC_SPELT_DELIVERY))
		return false;
	/* 印度政府要求IREL停止供应: the firm that is told to has not decided it. */
	while (doer > 0 && doer > i - 8 &&
		   !(rc_is_actor(rc_at(reader, doer)) && rc_at(reader, doer)->role == RC_ROLE_BARE &&
			 !rc_is_firm(rc_at(reader, doer))))
		doer--;
	if (doer < 0 || !rc_is_actor(rc_at(reader, doer)))
		return reader->scene->subject_age == 0 && reader->scene->subject.len == 2;
	return !rc_is_firm(rc_at(reader, doer)) && rc_at(reader, doer)->entity != NULL;
}

/* 暂停稀土原矿出口, "halt exports": is the object of the verb at i the trade itself, and no instrument? */
static bool
bears_on_trade(const rc_reader *reader, int i)
{
	int reach = i + (rc_at(reader, i)->latin ? 6 : 10);

	for (int k = i + 1; k < reader->mentions.count && k <= reach; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		/* "slammed the door in April on exports" */
		if (mention->type == RC_TIME && mention->latin && rc_has_cue(rc_at(reader, k + 1), RC_CUE_ON))
			continue;
		/* "closed its doors to visitors and exported 20 tonnes" */
		if (rc_is_instrument(rc_measure_of(mention)) || rc_is_mark(mention, ',') || mention->type == RC_TIME ||
			(mention->latin && rc_measure_of(mention) == RC_M_EXPORTS && rc_measure_reads(mention, RC_PAST)))
			return false;
		if (rc_measure_of(mention) == RC_M_EXPORTS || stops_supply(reader, i, k))
			return !leads_to_instrument(reader, k + 1);
	}
	return false;
}

/* "exported", "sales", "deliveries": does the mention name trade in goods? */
static bool
names_trade(const rc_reader *reader, int i)
{
	return rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS || rc_spells_of(&reader->mentions, i, RC_SPELT_TRADE);
}

/* Mentions of the subject of a passive, between the trade and the verb. */
#define PASSIVE_REACH 12

/*
 * "exports of gallium to the US have been halted", "shipments will be curtailed by
 * Beijing": is the subject of the English passive at i the trade itself?  What
 * hinders it otherwise is none of a state's: "were halted by the strike".
 */
static bool
is_passive_of_trade(const rc_reader *reader, int i)
{
	const char *text = reader->mentions.text.data;
	size_t end = rc_at(reader, i)->to;
	int be = i - 1;
	int k;

	if (!rc_at(reader, i)->latin || (end >= 3 && memcmp(text + end - 3, "ing", 3) == 0))
		return false;
	if (be > 0 && rc_at(reader, be)->type == RC_WORD)
		be--;
	if (be < 1 || !rc_has_cue(rc_at(reader, be), RC_CUE_COPULA))
		return false;
	if (rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY) &&
		!(rc_is_actor(rc_at(reader, i + 2)) || rc_is_actor(rc_at(reader, i + 3))))
		return false;
	for (k = be - 1; k >= 0 && k > be - PASSIVE_REACH && !names_trade(reader, k); k--)
	{
		const rc_mention *mention = rc_at(reader, k);

		if ((mention->type == RC_MARK && mention->mark != '\'') || rc_is_instrument(rc_measure_of(mention)))
			return false;
	}
	/* "the ban on exports was suspended" */
	for (int at = k - 1; at >= 0 && at >= k - 3; at--)
	{
		if (rc_is_instrument(rc_measure_of(rc_at(reader, at))))
			return false;
	}
	return k >= 0 && names_trade(reader, k);
}

/* "bars contractors from buying Chinese magnets", "must stop buying": is it buying that the English verb at i forbids? */
static bool
forbids_buying(const rc_reader *reader, int i)
{
	for (int k = i + 1; k < reader->mentions.count && k <= i + 8 && rc_at(reader, k)->type != RC_MARK; k++)
	{
		if ((k == i + 1 || rc_spells(&reader->mentions, k - 1, "from")) &&
			rc_spells_of(&reader->mentions, k, RC_SPELT_BUYING))
			return true;
	}
	return false;
}

/* "withholding rare earths from Japan", "are being held back by China": are goods themselves kept back by the English verb at i? */
static bool
keeps_goods(const rc_reader *reader, int i)
{
	bool passive = i > 1 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA) &&
				   !rc_spells(&reader->mentions, i, "withholding") && !rc_spells(&reader->mentions, i, "holding back");

	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_WITHHOLD))
		return false;
	if (passive)
		return rc_has_cue(rc_at(reader, i + 1), RC_CUE_BY) && rc_find_material(reader, (rc_stretch){0, i}) >= 0;
	for (int k = i + 1; k < reader->mentions.count && k <= i + 4; k++)
	{
		if (rc_at(reader, k)->material != NULL)
			return true;
		if (rc_at(reader, k)->type == RC_MARK || rc_is_actor(rc_at(reader, k)))
			break;
	}
	return false;
}

static bool
suspends_trade(const rc_reader *reader, int i)
{
	/* 不再是低价出口: what something is no more. */
	if (rc_spells(&reader->mentions, i, "不再") && rc_has_cue(rc_at(reader, i + 1), RC_CUE_COPULA))
		return false;
	/* What is late is not banned. */
	return rc_has_cue(rc_at(reader, i), RC_CUE_SUSPEND) && !rc_spells_of(&reader->mentions, i, RC_SPELT_DELAY) &&
		   (bears_on_trade(reader, i) || is_passive_of_trade(reader, i) || forbids_buying(reader, i) ||
			keeps_goods(reader, i) || rc_halts_imports(reader, i));
}

/* 松绑稀土出口, 放宽石墨出口: in Chinese a verb of easing may bear upon the trade itself. */
static bool
eases_trade(const rc_reader *reader, int i)
{
	return !rc_at(reader, i)->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_EASE_ZH) &&
		   bears_on_trade(reader, i);
}

/* "China's October rare earth rules": a word for rules right behind the goods. */
static bool
is_rule_of_goods(const rc_reader *reader, int i)
{
	return i > 1 && rc_at(reader, i)->latin && rc_at(reader, i - 1)->material != NULL &&
		   rc_spells_of(&reader->mentions, i, RC_SPELT_RULE_OF_GOODS);
}

/* 再掐稀土, 卡住稀土: in Chinese goods themselves may be gripped, by a state. */
static bool
grips_goods(const rc_reader *reader, int i)
{
	int doer = i - 1;

	if (rc_at(reader, i)->latin || !rc_spells_of(&reader->mentions, i, RC_SPELT_GRIP_ZH) ||
		i + 1 >= reader->mentions.count || rc_at(reader, i + 1)->material == NULL)
		return false;
	while (doer > 0 && doer > i - 4 && !rc_is_actor(rc_at(reader, doer)))
		doer--;
	return doer >= 0 && rc_at(reader, doer)->entity != NULL && rc_at(reader, doer)->entity->class == RC_COUNTRY;
}

/* "fears of choked supply lines": what is feared is nothing that somebody has done. */
static bool
is_feared(const rc_reader *reader, int i)
{
	return i > 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_SUFFER) &&
		   (rc_holds(&reader->mentions, i - 1, "ear") || rc_holds(&reader->mentions, i - 1, "orr") ||
			rc_holds(&reader->mentions, i - 1, "oncern"));
}

/* "squeezed exports", "limits on the shipment of", 卡住稀土出口: words for limiting anything, which here limit trade. */
static bool
squeezes_trade(const rc_reader *reader, int i)
{
	return rc_has_cue(rc_at(reader, i), RC_CUE_SQUEEZE) && !is_feared(reader, i) &&
		   (bears_on_trade(reader, i) || grips_goods(reader, i) || is_passive_of_trade(reader, i) ||
			is_rule_of_goods(reader, i));
}

/* 收紧信贷, 收紧稀土出口管制: the verb of policies, which tells of one by itself only where its object is the trade. */
static bool
tightens_other(const rc_reader *reader, int i)
{
	return !rc_at(reader, i)->latin && rc_spells_of(&reader->mentions, i, RC_SPELT_TIGHTEN_ZH) &&
		   !bears_on_trade(reader, i);
}

/* "pre-ban prices", "post-controls": only a time. */
static bool
is_time_of_policy(const rc_reader *reader, int i)
{
	return i > 0 && rc_at(reader, i)->latin &&
		   (rc_spells(&reader->mentions, i - 1, "pre") || rc_spells(&reader->mentions, i - 1, "post") ||
			(i > 1 && rc_is_mark(rc_at(reader, i - 1), '-') &&
			 (rc_spells(&reader->mentions, i - 2, "pre") || rc_spells(&reader->mentions, i - 2, "post"))));
}

/* Mentions between 须经 and 批准: who is asked. */
#define CONSENT_REACH 5

/* 出口须经商务部批准: is what must be had, behind the word at i, leave to export? */
static bool
needs_leave(const rc_reader *reader, int i)
{
	if (!rc_spells_of(&reader->mentions, i, RC_SPELT_MUST_GET_ZH))
		return true;
	for (int k = i + 1; k < reader->mentions.count && k <= i + CONSENT_REACH; k++)
	{
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_LEAVE_ZH))
			return (reader->mentions.measures & RC_MEASURE_BIT(RC_M_EXPORTS)) != 0;
	}
	return false;
}

/* "It agreed to suspend them", "lifted the measures": a word for the restriction told last, behind the verb that undoes it. */
static bool
points_to_policy(const rc_reader *reader, int i)
{
	const rc_scene *scene = reader->scene;

	if (scene->instrument == RC_M_NONE || scene->materials_age > 1 || scene->imposer.data == NULL)
		return false;
	for (int k = i - 1; k >= 0 && k >= i - 3; k--)
	{
		/* "spares them a tax": who is spared is no policy. */
		if (rc_spells_of(&reader->mentions, k, RC_SPELT_SPARED))
			return false;
		if (rc_has_cue(rc_at(reader, k), RC_CUE_LIFT) || rc_has_cue(rc_at(reader, k), RC_CUE_SUSPEND))
			return rc_spells_of(&reader->mentions, i, RC_SPELT_POLICY) &&
				   (rc_spells(&reader->mentions, i, "them") ||
					(!rc_at(reader, i)->latin && (k == i - 1 || rc_spells(&reader->mentions, i - 1, "该") ||
												  rc_spells(&reader->mentions, i - 1, "上述"))) ||
					rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE));
	}
	return false;
}

/* 扣押, 掐住, 批文: a Chinese word that tells of trade only where that is named too. */
static bool
is_chinese_hint(const rc_mention *mention)
{
	return rc_has_cue(mention, RC_CUE_APPROVAL) || rc_has_cue(mention, RC_CUE_ENLIST) ||
		   (rc_has_cue(mention, RC_CUE_SQUEEZE) &&
			(rc_has_cue(mention, RC_CUE_BAN_VERB) || rc_has_cue(mention, RC_CUE_PERMIT)));
}

/* "cut Japan off from rare earths", but not "took off from Narita": who is cut off stands between the verb and "off". */
static bool
is_stray_off(const rc_reader *reader, int i)
{
	return rc_spells(&reader->mentions, i, "off from") && rc_at(reader, i)->measure == NULL &&
		   !(i >= 2 && rc_is_actor(rc_at(reader, i - 1)) &&
			 (rc_spells_of(&reader->mentions, i - 2, RC_SPELT_CUT_OFF) ||
			  (i >= 3 && rc_spells_of(&reader->mentions, i - 3, RC_SPELT_CUT_OFF))));
}

rc_measure
rc_instrument_at(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	bool instrument = rc_is_instrument(rc_measure_of(mention));

	if (!instrument && !mention->latin && is_chinese_hint(mention) && mention->measure == NULL)
		return rc_chinese_instrument(reader, i);
	/* 生长尺寸受限: many things are limited; here it must be trade. */
	if (instrument && rc_spells(&reader->mentions, i, "受限") &&
		(reader->mentions.measures & (RC_MEASURE_BIT(RC_M_EXPORTS) | RC_MEASURE_BIT(RC_M_IMPORTS))) == 0)
		return RC_M_NONE;
	if (instrument && !mention->latin && is_refused_in_chinese(reader, i))
		return RC_M_BAN;
	if (instrument && !mention->latin && rc_lacks_licence(reader, i))
		return RC_M_NONE;
	if (instrument && (names_paper(reader, i) || is_granted(reader, i) || is_right(reader, i) ||
					   bears_on_other(reader, i) || tightens_other(reader, i) || is_time_of_policy(reader, i)))
		return RC_M_NONE;
	if (instrument && mention->latin && rc_is_licence(reader, i) && rc_is_instrument_noun(reader, i))
		return fate_of_licence(reader, i);
	if (instrument && !is_mere_control(reader, i))
		return rc_measure_of(mention);
	/* 未经许可，任何单位不得出口: what may be done with a licence is not banned. */
	if (rc_has_cue(mention, RC_CUE_BAN_VERB) &&
		(rc_find_cue(reader, mention->latin ? (rc_stretch){i, reader->mentions.count} : (rc_stretch){0, i},
					 RC_CUE_PERMIT) >= 0 ||
		 rc_is_allowed_with_licence(reader, i)))
		return RC_M_CONTROL;
	if (is_stray_off(reader, i))
		return RC_M_NONE;
	if (rc_has_cue(mention, RC_CUE_BAN_VERB) || suspends_trade(reader, i))
		return RC_M_BAN;
	/* "the export of dysprosium is controlled by Vietnam" */
	if (rc_spells(&reader->mentions, i, "controlled by") && names_trade_before(reader, i))
		return RC_M_CONTROL;
	/* "with permission from the government" is told of many things: here it must be of exports. */
	if (rc_has_cue(mention, RC_CUE_APPROVAL) && !rc_is_nobodys_approval(reader, i) &&
		((reader->mentions.measures & RC_MEASURE_BIT(RC_M_EXPORTS)) != 0 || rc_holds(&reader->mentions, i, "export")))
		return RC_M_CONTROL;
	if (!mention->latin && (rc_has_cue(mention, RC_CUE_BARRED) || rc_has_cue(mention, RC_CUE_SUSPEND)) &&
		rc_stays_in_chinese(reader, i) != RC_M_NONE)
		return rc_stays_in_chinese(reader, i);
	if (mention->measure == NULL && points_to_policy(reader, i))
		return reader->scene->instrument;
	return (rc_has_cue(mention, RC_CUE_PERMIT) && needs_leave(reader, i)) || squeezes_trade(reader, i) ||
				   eases_trade(reader, i)
			   ? RC_M_CONTROL
			   : RC_M_NONE;
}

bool
rc_is_instrument_noun(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	/* "rules on exports of", "limits to": a preposition follows nouns only. */
	if (mention->latin && rc_has_cue(mention, RC_CUE_SQUEEZE) && mention->measure == NULL)
		return rc_has_cue(rc_at(reader, i + 1), RC_CUE_ON) || rc_has_cue(rc_at(reader, i + 1), RC_CUE_TO) ||
			   rc_has_cue(rc_at(reader, i + 1), RC_CUE_FOR) || is_rule_of_goods(reader, i);
	return mention->latin && rc_measure_reads(mention, RC_NAME) && !rc_has_cue(mention, RC_CUE_BAN_VERB) &&
		   !rc_measure_reads(mention, RC_PAST);
}

bool
rc_owns_instrument(const rc_reader *reader, int owner, int at)
{
	bool other = false;

	for (int i = owner + 1; i < at; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "its export quotas and tariffs": a noun of its own kind, not a verb. */
		if (mention->latin && i + 1 <= at && rc_measure_of(mention) == RC_M_EXPORTS &&
			rc_is_instrument(rc_measure_of(rc_at(reader, i + 1))))
			continue;
		if (rc_is_predicate(mention) || (mention->type == RC_MARK && mention->mark != '\'') ||
			rc_has_cue(mention, RC_CUE_TO) || rc_is_actor(mention) ||
			(mention->latin && mention->entity == NULL &&
			 (rc_has_cue(mention, RC_CUE_WITH) || rc_has_cue(mention, RC_CUE_BY))))
			return false;
		/* "a response to U.S. tariffs through export restrictions": he owns the one, and not what follows unjoined. */
		other = mention->latin && rc_is_instrument(rc_measure_of(mention)) ? true : other && !rc_is_joint(mention);
	}
	return !other;
}
