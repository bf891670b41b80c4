/*-------------------------------------------------------------------------
 *
 * rule_restriction.c
 *		Policies that limit trade: bans, controls, quotas, tariffs, sanctions.
 *
 * The instrument may be a verb ("banned the export of"), a noun ("China's
 * controls on", "a ban on") or a turn of speech for one ("stopped exporting",
 * 未经许可不得出口).  A claim needs the one who imposes it, and a material or
 * somebody it is aimed at.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "rules/candidate.h"
#include "grammar/frame.h"
#include "grammar/goods.h"
#include "number/number.h"

static bool
is_instrument(rc_measure measure)
{
	return measure == RC_M_BAN || measure == RC_M_CONTROL || measure == RC_M_SANCTION || measure == RC_M_QUOTA ||
		   measure == RC_M_TARIFF;
}

#define INSTRUMENTS                                                                                                    \
	(RC_MEASURE_BIT(RC_M_BAN) | RC_MEASURE_BIT(RC_M_CONTROL) | RC_MEASURE_BIT(RC_M_SANCTION) |                         \
	 RC_MEASURE_BIT(RC_M_QUOTA) | RC_MEASURE_BIT(RC_M_TARIFF))

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

/* "China controls 70%", "control over supply": the word for holding sway, not for a rule. */
static bool
is_mere_control(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *next = i + 1 < reader->mentions.count ? rc_at(reader, i + 1) : NULL;
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	if (rc_spells(&reader->mentions, i, "controlled") && next != NULL && rc_has_cue(next, RC_CUE_BY))
		return true;
	if (!mention->latin || !rc_has_cue(mention, RC_CUE_HOLD))
		return false;
	if (next != NULL && (rc_has_cue(next, RC_CUE_OVER) || rc_has_cue(next, RC_CUE_OF)))
		return !rules_exports(reader, i + 1);
	if (next != NULL && next->type == RC_QUANTITY)
		return true;
	if (rc_spells(&reader->mentions, i, "control"))
		return !(before != NULL && rc_measure_of(before) == RC_M_EXPORTS);
	return rc_spells(&reader->mentions, i, "controls") &&
		   (before == NULL || (before->entity != NULL && !before->owner));
}

/* 出口管制, 对美出口镓、锗的禁令: does an instrument end the noun phrase that begins at mention i? */
static bool
leads_to_instrument(const rc_reader *reader, int i)
{
	while (i < reader->mentions.count && (rc_at(reader, i)->material != NULL || rc_is_actor(rc_at(reader, i)) ||
										  rc_has_cue(rc_at(reader, i), RC_CUE_AND) ||
										  rc_has_cue(rc_at(reader, i), RC_CUE_OF) || rc_is_mark(rc_at(reader, i), '&')))
		i++;
	return i < reader->mentions.count && is_instrument(rc_measure_of(rc_at(reader, i)));
}

/* 暂停稀土原矿出口, "halt exports": a verb of suspending whose object is the trade itself. */
static bool
suspends_trade(const rc_reader *reader, int i)
{
	if (!rc_has_cue(rc_at(reader, i), RC_CUE_SUSPEND))
		return false;
	for (int k = i + 1; k < reader->mentions.count && k <= i + 6; k++)
	{
		const rc_mention *mention = rc_at(reader, k);

		if (is_instrument(rc_measure_of(mention)) || rc_is_mark(mention, ',') || mention->type == RC_TIME)
			return false;
		if (rc_measure_of(mention) == RC_M_EXPORTS)
			return !leads_to_instrument(reader, k + 1);
	}
	return false;
}

static bool
puts_on_list(const rc_reader *reader, int i)
{
	return rc_spells(&reader->mentions, i, "纳入") || rc_spells(&reader->mentions, i, "納入") ||
		   rc_spells(&reader->mentions, i, "列入");
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
		return puts_on_list(reader, k);
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

/* "licences", "an export permit" */
static bool
is_licence(const rc_reader *reader, int i)
{
	const char *text = reader->mentions.text.data;
	const rc_mention *mention = rc_at(reader, i);
	size_t word = mention->to;

	while (word > mention->from && text[word - 1] != ' ')
		word--;
	return mention->to - word >= 5 && (memcmp(text + word, "licen", 5) == 0 || memcmp(text + word, "permi", 5) == 0);
}

/* Mentions between the verb of granting and the licence. */
#define GRANT_REACH 14

/* 已批准部分出口许可申请, but not 须取得许可. */
static bool
is_granted_in_chinese(const rc_reader *reader, int i)
{
	const char *text = reader->mentions.text.data + rc_at(reader, i)->from;
	size_t size = rc_at(reader, i)->to - rc_at(reader, i)->from;
	bool licence = false;
	bool granted = false;

	for (size_t at = 0; at + 6 <= size && !licence; at += 3)
		licence = memcmp(text + at, "许可", 6) == 0 || memcmp(text + at, "許可", 6) == 0;
	for (int k = i - 1; licence && k >= 0 && k >= i - GRANT_REACH && !rc_is_mark(rc_at(reader, k), ','); k--)
	{
		if (rc_has_cue(rc_at(reader, k), RC_CUE_TAKE_TIME) || rc_has_cue(rc_at(reader, k), RC_CUE_PERMIT) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_NOT))
			return false;
		granted |= rc_has_cue(rc_at(reader, k), RC_CUE_GRANT);
	}
	return granted;
}

/* "will issue general licences": a licence that is given limits nothing. */
static bool
is_granted(const rc_reader *reader, int i)
{
	static const char *const verbs[] = {"issue",   "issues",  "issued",   "issuing",  "grant",    "grants",
										"granted", "approve", "approves", "approved", "granting", "approving"};

	if (!rc_at(reader, i)->latin)
		return is_granted_in_chinese(reader, i);
	if (!is_licence(reader, i))
		return false;
	for (int k = i - 1; k >= 0 && k >= i - 3; k--)
	{
		for (size_t v = 0; v < sizeof(verbs) / sizeof(verbs[0]); v++)
		{
			if (rc_spells(&reader->mentions, k, verbs[v]))
				return true;
		}
	}
	return false;
}

/* "an exploration licence", "the licence option agreement": a right to dig or to work, which limits no trade. */
static bool
is_right(const rc_reader *reader, int i)
{
	static const char *const works[] = {"exploration", "operating", "environmental", "prospecting",
										"drilling",    "option",    "agreement",     "holder",
										"area",        "areas",     "building",      "water"};

	if (!is_licence(reader, i))
		return false;
	for (int k = i > 2 ? i - 2 : 0; k < reader->mentions.count && k <= i + 2; k++)
	{
		if (k == i - 1 && rc_measure_of(rc_at(reader, k)) == RC_M_MINING)
			return true;
		for (size_t w = 0; w < sizeof(works) / sizeof(works[0]); w++)
		{
			if (rc_spells(&reader->mentions, k, works[w]))
				return true;
		}
	}
	return false;
}

/* The instrument told at mention i, or RC_M_NONE. */
static rc_measure
instrument_at(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	bool instrument = is_instrument(rc_measure_of(mention));

	if (instrument && (names_paper(reader, i) || is_granted(reader, i) || is_right(reader, i)))
		return RC_M_NONE;
	if (instrument && !is_mere_control(reader, i))
		return rc_measure_of(mention);
	if (rc_has_cue(mention, RC_CUE_BAN_VERB) || suspends_trade(reader, i))
		return RC_M_BAN;
	/* "with permission from the government" is told of many things: here it must be of exports. */
	if (rc_has_cue(mention, RC_CUE_APPROVAL) && (reader->mentions.measures & RC_MEASURE_BIT(RC_M_EXPORTS)) != 0)
		return RC_M_CONTROL;
	return rc_has_cue(mention, RC_CUE_PERMIT) ? RC_M_CONTROL : RC_M_NONE;
}

/*
 * One telling of a restriction: its instrument, what is told before it and
 * what behind it.  A clause may hold several ("China's ban ... is an answer to
 * U.S. restrictions on ..."), each with its own actor and object.
 */
typedef struct restriction
{
	rc_measure instrument;
	int at;
	rc_stretch before;
	rc_stretch object;
} restriction;

/* The object ends where the next thing is said of the restriction: at a verb, or at the next instrument. */
static rc_stretch
object_of(const rc_reader *reader, const rc_clause *clause, int at)
{
	int i = at + 1;

	for (; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (i > at + 1 && (rc_has_cue(mention, RC_CUE_COPULA) || rc_spells(&reader->mentions, i, "has") ||
						   rc_spells(&reader->mentions, i, "have") || rc_spells(&reader->mentions, i, "had")))
			break;
		if (instrument_at(reader, i) != RC_M_NONE && instrument_at(reader, i) != RC_M_QUOTA && i > at + 3)
			break;
	}
	return (rc_stretch){at + 1, i};
}

/* Nothing but nouns and their modifiers between an owner and its instrument? */
static bool
owns_instrument(const rc_reader *reader, int owner, int at)
{
	for (int i = owner + 1; i < at; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "its export quotas and tariffs": a noun of its own kind, not a verb. */
		if (mention->latin && i + 1 <= at && rc_measure_of(mention) == RC_M_EXPORTS &&
			is_instrument(rc_measure_of(rc_at(reader, i + 1))))
			continue;
		if (rc_is_predicate(mention) || (mention->type == RC_MARK && mention->mark != '\'') ||
			rc_has_cue(mention, RC_CUE_TO) || rc_is_actor(mention))
			return false;
	}
	return true;
}

/* 对日本的出口限制: an owner in Chinese grammar, the target in sense. */
static bool
is_chinese_target(const rc_mention *mention)
{
	return !mention->latin && (mention->role == RC_ROLE_TO || mention->role == RC_ROLE_FOR);
}

/* Nobody rules over the world, or over all but one country. */
static bool
is_no_government(const rc_mention *mention)
{
	return rc_text_is(mention->name, "WORLD") || rc_text_is(mention->name, "outside CN");
}

static bool
is_firm(const rc_mention *mention)
{
	return mention->latin && rc_is_company(mention);
}

static bool
stops_itself(const rc_reader *reader, const restriction *r)
{
	return rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) || rc_has_cue(rc_at(reader, r->at), RC_CUE_SUSPEND) ||
		   rc_is_measure_verb(rc_at(reader, r->at));
}

/* An English instrument that is named rather than done: "the curbs", "an export licence". */
static bool
is_english_noun(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return mention->latin && rc_measure_reads(mention, RC_NAME) && !rc_has_cue(mention, RC_CUE_BAN_VERB) &&
		   !rc_measure_reads(mention, RC_PAST);
}

/*
 * 是对美国对华芯片禁令的反制, 报复美国的…: whom one answers has imposed what is
 * answered, though a preposition stands before his name; or -1.
 */
static int
answered_one(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	if (rc_at(reader, r->at)->latin ||
		rc_find_cue(reader, (rc_stretch){r->at + 1, r->at + 4 < clause->last ? r->at + 4 : clause->last},
					RC_CUE_ANSWER) < 0)
		return -1;
	return rc_actor_in(reader, r->before, RC_ROLE_TO);
}

/* 中日稀土禁运, 中美关税: between two countries of one character each it is the first one's. */
static int
first_of_pair(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);
	const rc_mention *before = i > 0 ? rc_at(reader, i - 1) : NULL;

	if (before == NULL || mention->latin || before->latin || before->entity == NULL ||
		mention->to - mention->from != 3 || before->to - before->from != 3)
		return i;
	return i - 1;
}

/* "the USGS estimated that the ban ... could cost": who speaks of an instrument has not imposed it. */
static bool
only_estimates(const rc_reader *reader, int i, const restriction *r)
{
	return is_english_noun(reader, r->at) && i + 1 < r->at && rc_at(reader, i)->entity != NULL &&
		   rc_at(reader, i)->entity->class == RC_AGENCY && rc_has_cue(rc_at(reader, i + 1), RC_CUE_SAID);
}

/* "the export control standoff": what it is quarrelled about is nobody's. */
static bool
names_dispute(const rc_reader *reader, const restriction *r)
{
	static const char *const words[] = {"standoff", "dispute", "war", "row", "talks", "fight", "tensions"};

	for (size_t w = 0; r->at + 1 < reader->mentions.count && w < sizeof(words) / sizeof(words[0]); w++)
	{
		if (rc_at(reader, r->at)->latin && rc_spells(&reader->mentions, r->at + 1, words[w]))
			return true;
	}
	return false;
}

/* "Japan faces export controls": whoever suffers the instrument, and is told no imposer of, is none. */
static bool
is_suffered(const rc_reader *reader, const restriction *r, int imposer)
{
	int suffers = is_english_noun(reader, r->at) ? rc_find_last_cue(reader, r->before, RC_CUE_SUFFER) : -1;

	return suffers >= 0 && imposer < suffers;
}

/* Does the sentence tell what somebody has worked out: estimates, forecasts? */
static bool
estimates(const rc_reader *reader)
{
	static const char *const words[] = {"estimated", "estimates", "estimate",   "forecasts", "predicts",
										"reckons",   "expects",   "calculated", "believes",  "warned"};

	for (int i = reader->said_from; i < reader->said_to; i++)
	{
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
		{
			if (rc_spells(&reader->mentions, i, words[w]))
				return true;
		}
	}
	return false;
}

/* "a response to U.S. export curbs": a country right before the noun owns it, whatever preposition it stands behind; or -1. */
static int
named_right_before(const rc_reader *reader, const restriction *r)
{
	int at = r->at - 1;

	if (!is_english_noun(reader, r->at))
		return -1;
	if (at >= r->before.first && rc_measure_of(rc_at(reader, at)) == RC_M_EXPORTS)
		at--;
	if (at < r->before.first || rc_at(reader, at)->entity == NULL ||
		(rc_at(reader, at)->entity->class != RC_COUNTRY && rc_at(reader, at)->entity->class != RC_BLOC) ||
		rc_at(reader, at)->owner || rc_at(reader, at)->role == RC_ROLE_BARE || is_no_government(rc_at(reader, at)))
		return -1;
	return at;
}

/* "curbs on gallium that Beijing began last year": the one who did it, in a relative clause of the object; or -1. */
static int
told_behind(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	if (!is_english_noun(reader, r->at))
		return -1;
	for (int i = r->at + 1; i + 1 < clause->last; i++)
	{
		if ((rc_spells(&reader->mentions, i, "that") || rc_spells(&reader->mentions, i, "which")) &&
			rc_is_actor(rc_at(reader, i + 1)) && rc_at(reader, i + 1)->role == RC_ROLE_BARE &&
			rc_can_act(reader, i + 1) && !is_firm(rc_at(reader, i + 1)))
			return i + 1;
	}
	return -1;
}

/* "The curbs on rare earths, imposed by China in April, ...": who imposed it, where the next clause says so; or -1. */
static int
told_in_aside(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	const rc_clause *next = clause + 1;

	if (!is_english_noun(reader, r->at) || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last || !rc_has_cue(rc_at(reader, next->first), RC_CUE_IMPOSE))
		return -1;
	return rc_actor_in(reader, (rc_stretch){next->first, next->last}, RC_ROLE_BY);
}

/* Who imposes: the owner right before the instrument, else the subject of the clause, else "by" whom. */
static int
imposer_of(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	int at = answered_one(reader, clause, r);

	if (at < 0)
		at = named_right_before(reader, r);
	if (at >= 0)
		return at;
	for (int i = r->at - 1; i >= r->before.first && i >= r->at - 8; i--)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) && rc_at(reader, i)->owner &&
			!is_no_government(rc_at(reader, i)) &&
			(rc_at(reader, i)->latin ||
			 (rc_at(reader, i)->role != RC_ROLE_ON && rc_at(reader, i)->role != RC_ROLE_FROM)) &&
			!is_chinese_target(rc_at(reader, i)) && owns_instrument(reader, i, r->at))
			return i;
	}
	/* The doer right before the verb: 欧盟要求中国停止…, "said China restricted". */
	for (int i = r->at - 1; i >= r->before.first; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* "Apple's deal after the ban": firms stop their own trade by a verb, and impose nothing. */
		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, i) &&
			!is_no_government(mention) && (!is_firm(mention) || stops_itself(reader, r)) &&
			!only_estimates(reader, i, r))
			return first_of_pair(reader, i);
	}
	at = rc_subject_in(reader, r->before);
	/* "complaints by Japan that the curbs break ...": what somebody did by himself is told before, and is not the instrument. */
	if (at >= 0 && rc_at(reader, at)->role == RC_ROLE_BY && is_english_noun(reader, r->at))
		at = -1;
	if (at >= 0 && rc_at(reader, at)->role != RC_ROLE_IN && !rc_text_is(rc_actor_name(reader, at), "WORLD") &&
		(!is_firm(rc_at(reader, at)) || stops_itself(reader, r)))
		return at;
	/* "the controls that China imposed" */
	for (int i = r->object.first; i < r->object.last && i < r->object.first + 3 && rc_at(reader, r->at)->latin; i++)
	{
		if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_BARE && rc_can_act(reader, i))
			return i;
	}
	at = told_behind(reader, clause, r);
	if (at < 0)
		at = told_in_aside(reader, clause, r);
	if (at >= 0)
		return at;
	/* "exports of terbium from China require a licence" */
	at = r->instrument == RC_M_TARIFF ? -1 : rc_actor_in(reader, r->before, RC_ROLE_FROM);
	/* "licences are needed for tungsten from China" */
	if (at < 0 && is_licence(reader, r->at))
		at = rc_actor_in(reader, r->object, RC_ROLE_FROM);
	if (at >= 0)
		return at;
	/* "restrictions by China"; a verb has its doer on either side. */
	at = rc_actor_in(reader, (rc_stretch){is_english_noun(reader, r->at) ? r->at : clause->first, clause->last},
					 RC_ROLE_BY);
	/* "The commerce ministry announced a ban": whose ministry tells of it has imposed it. */
	if (at < 0 && reader->source_at >= 0 && !estimates(reader) && rc_at(reader, reader->source_at)->entity != NULL &&
		rc_at(reader, reader->source_at)->entity->class == RC_AGENCY &&
		rc_at(reader, reader->source_at)->entity->country != 0)
		at = reader->source_at;
	return at;
}

/* Is what the instrument limits trade: exports, imports, sales, or a material itself? */
static bool
limits_trade(const rc_reader *reader, const rc_clause *clause, const rc_materials *materials)
{
	/* Access to "technology" at large is none of ours, unless its export is named. */
	if (materials->count > 0 && !(materials->count == 1 && rc_text_is(materials->items[0], "technology")))
		return true;
	for (int i = clause->first; i < clause->last; i++)
	{
		rc_measure measure = rc_measure_of(rc_at(reader, i));

		/* "controls that alarmed technology firms" */
		if (i > 0 && measure == RC_M_CONTROL && materials->count == 1 && rc_at(reader, i)->latin &&
			rc_spells(&reader->mentions, i + 1, "that"))
			continue;
		if (measure == RC_M_EXPORTS || measure == RC_M_IMPORTS || measure == RC_M_TRADE || measure == RC_M_TARIFF ||
			measure == RC_M_SANCTION || measure == RC_M_CONTROL || rc_spells(&reader->mentions, i, "embargo"))
			return true;
	}
	return false;
}

/* Is it told that the restriction is lifted or suspended? */
static bool
is_undone(const rc_reader *reader, const rc_clause *clause, int at)
{
	rc_stretch all = {clause->first, clause->last};
	int suspended = rc_find_cue(reader, all, RC_CUE_SUSPEND);

	return rc_find_cue(reader, all, RC_CUE_LIFT) >= 0 || (suspended >= 0 && suspended != at);
}

/* "has no export controls" */
static bool
has_no(const rc_reader *reader, const rc_clause *clause, int at)
{
	for (int i = at - 1; i >= clause->first && i >= at - 3; i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_NO))
			return true;
	}
	return false;
}

/* Denied, lifted or suspended: the restriction does not hold.  "Has not been lifted" holds. */
static bool
is_standing(const rc_reader *reader, const rc_clause *clause, int at)
{
	rc_stretch all = {clause->first, clause->last};
	bool undone = is_undone(reader, clause, at);
	bool negative = rc_find_cue(reader, all, RC_CUE_NOT) >= 0 || has_no(reader, clause, at);
	int deny = rc_find_cue(reader, all, RC_CUE_DENY);
	/* "denies licences" is a refusal, not a denial. */
	bool denied = deny >= 0 && !(deny < at && deny >= at - 2 && is_licence(reader, at));

	return (undone == negative) != denied;
}

/* "in answer to U.S. tariffs": who stands before another instrument has imposed that one. */
static bool
owns_other(const rc_reader *reader, int i)
{
	return rc_at(reader, i)->latin && i + 1 < reader->mentions.count && instrument_at(reader, i + 1) != RC_M_NONE;
}

/* "all raw nickel exports", 所有未加工镍的出口 */
static bool
exports_all(const rc_reader *reader, int all, int last)
{
	for (int i = all + 1; i < last && i <= all + 5; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_measure_of(mention) == RC_M_EXPORTS)
			return true;
		if (rc_is_actor(mention) || mention->type == RC_MARK || mention->type == RC_QUANTITY)
			break;
	}
	return false;
}

/* Whom it is aimed at: to, on, for or from whom; in Chinese 对 before the verb. */
static rc_text
target_of(const rc_reader *reader, const rc_clause *clause, const restriction *r, rc_text imposer)
{
	static const rc_role roles[] = {RC_ROLE_TO, RC_ROLE_ON, RC_ROLE_FOR, RC_ROLE_FROM};
	const rc_stretch places[] = {r->object, r->before};

	/* "cut off the United States from": the object of the verb. */
	if (rc_has_cue(rc_at(reader, r->at), RC_CUE_BAN_VERB) && rc_at(reader, r->at)->latin)
	{
		int at = rc_actor_in(reader, r->object, RC_ROLE_BARE);

		if (at >= 0 && at <= r->at + 2 && rc_find_cue(reader, (rc_stretch){at, r->object.last}, RC_CUE_FROM) >= 0)
			return rc_actor_name(reader, at);
	}
	for (size_t p = 0; p < sizeof(places) / sizeof(places[0]); p++)
	{
		for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		{
			int at = rc_actor_in(reader, places[p], roles[i]);
			rc_text name = at >= 0 ? rc_actor_name(reader, at) : (rc_text){NULL, 0};

			if (name.data != NULL && !rc_text_same(name, imposer) && !owns_other(reader, at))
				return name;
		}
	}
	/* "..., gallium and germanium, to the United States": the target may stand behind a comma. */
	if (clause + 1 < reader->clauses.items + reader->clauses.count && r->object.last == clause->last)
	{
		const rc_clause *next = clause + 1;

		for (int i = next->first; i < next->last && i < next->first + 3; i++)
		{
			if (rc_is_actor(rc_at(reader, i)) && rc_at(reader, i)->role == RC_ROLE_TO &&
				!(i + 1 < next->last && instrument_at(reader, i + 1) != RC_M_NONE) &&
				!rc_text_same(rc_actor_name(reader, i), imposer))
				return rc_actor_name(reader, i);
		}
	}
	for (int i = r->object.first; i < r->object.last; i++)
	{
		if (rc_spells(&reader->mentions, i, "any country") || rc_spells(&reader->mentions, i, "all countries") ||
			(rc_has_cue(rc_at(reader, i), RC_CUE_ALL) && exports_all(reader, i, r->object.last)))
			return (rc_text){"WORLD", 5};
	}
	return (rc_text){NULL, 0};
}

/* Does the time describe the restriction ("the controls of October 9", 10月9日公布的管制) rather than what is done to it? */
static bool
describes_instrument(const rc_reader *reader, int i, int at)
{
	const rc_time *time = rc_at(reader, i)->time;

	if (i > at)
		return time->relation == RC_TIME_AT &&
			   (i == at + 1 || memcmp(reader->mentions.text.data + rc_at(reader, i)->from, "of ", 3) == 0);
	for (int k = i + 1; k <= i + 3 && k < at; k++)
	{
		if (rc_spells(&reader->mentions, k, "的"))
			return true;
	}
	return i + 1 == at;
}

static bool
tells_time(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->time != NULL)
			return true;
	}
	return false;
}

/* "will lift its ban in October": what is still to come cannot be when the ban began. */
static bool
lies_ahead(const rc_time *time, rc_date asof)
{
	return asof != RC_DATE_NONE && time->period.from != RC_DATE_NONE && time->period.from > asof;
}

/* The time of lifting or suspending: its date, and its end where one is told ("until", "for one year"). */
static void
set_time_undone(const rc_reader *reader, const rc_clause *clause, const restriction *r, rc_claim *claim)
{
	const rc_clause *last = clause + 1 < reader->clauses.items + reader->clauses.count ? clause + 1 : clause;
	rc_period framed = claim->period;
	bool told_before = claim->has_period && framed.from != RC_DATE_NONE && !tells_time(reader, clause);

	claim->period = (rc_period){RC_DATE_NONE, RC_DATE_NONE};
	for (int i = clause->first; i < last->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);
		int years;

		if (mention->time != NULL && !mention->time->unresolved && !mention->time->comparison)
		{
			if (mention->time->relation == RC_TIME_UNTIL || mention->time->relation == RC_TIME_BETWEEN)
				claim->period.to = mention->time->period.to;
			if (mention->time->relation != RC_TIME_UNTIL && claim->period.from == RC_DATE_NONE && i < clause->last &&
				(!describes_instrument(reader, i, r->at) || lies_ahead(mention->time, claim->asof)))
				claim->period.from = mention->time->period.from;
		}
		if (mention->quantity != NULL && mention->quantity->kind == RC_Q_DURATION &&
			claim->period.from != RC_DATE_NONE && claim->period.to == RC_DATE_NONE && mention->quantity->value.has_low)
		{
			years = (int) rc_number_approximate(mention->quantity->value.low);
			if (years >= 1)
				claim->period.to = rc_date_add_months(claim->period.from, 12 * years);
		}
	}
	if (claim->period.from != RC_DATE_NONE || claim->period.to != RC_DATE_NONE)
		claim->has_period = true;
	else if (told_before)
		/* 2015年1月1日起，我国取消…: the day stands in a clause of its own. */
		claim->period = (rc_period){framed.from, RC_DATE_NONE};
	else
		claim->has_period = false;
}

static bool
tells_effect(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->time != NULL && rc_at(reader, i)->time->relation == RC_TIME_SINCE)
			return true;
	}
	return false;
}

/* "announced on August 14 ..., effective September 15": the day of effect may stand in a clause of its own. */
static void
borrow_effect(const rc_reader *reader, const rc_clause *clause, const restriction *r, rc_claim *claim)
{
	const rc_clause *next = clause + 1;

	if (next >= reader->clauses.items + reader->clauses.count || (claim->has_period && tells_effect(reader, clause)))
		return;
	if (!claim->has_period && told_in_aside(reader, clause, r) >= 0 &&
		rc_clause_time(&reader->mentions, next, next->last) != NULL)
	{
		claim->has_period = true;
		claim->period = rc_clause_time(&reader->mentions, next, next->last)->period;
		return;
	}
	for (int i = next->first; i < next->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) || mention->measure != NULL)
			return;
		if (mention->time != NULL && !mention->time->unresolved && mention->time->relation == RC_TIME_SINCE)
		{
			claim->has_period = true;
			claim->period = mention->time->period;
			return;
		}
	}
}

#define ENACTING_REACH 6

/* How far back the verb of the instrument is looked for: lists of goods, and times, are no distance. */
static int
enacting_start(const rc_reader *reader, const rc_clause *clause, int at)
{
	int i = at;

	for (int steps = 0; i > clause->first && steps < ENACTING_REACH; i--)
	{
		const rc_mention *mention = rc_at(reader, i - 1);

		steps += mention->material == NULL && mention->type != RC_TIME && !rc_is_mark(mention, '&') &&
				 !rc_has_cue(mention, RC_CUE_AND);
	}
	return i;
}

/* 公布第二批出口配额——1.5万吨: is the size of what the clause has named told by the next one? */
static bool
size_follows(const rc_reader *reader, int at)
{
	for (int i = at + 1; i < reader->mentions.count; i++)
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_MASS)
			return true;
	}
	return false;
}

/* 商务部公布第二批钨出口配额: in Chinese export quotas are given out. */
static bool
issues_quota(const rc_reader *reader, rc_stretch around, int at)
{
	return !size_follows(reader, at) && rc_measure_of(rc_at(reader, at)) == RC_M_QUOTA && at > around.first &&
		   rc_measure_of(rc_at(reader, at - 1)) == RC_M_EXPORTS &&
		   rc_find_cue(reader, (rc_stretch){around.first, at}, RC_CUE_ISSUE) >= 0;
}

/* Tariffs and quotas are often only mentioned; a verb of imposing or lifting makes them an act. */
static bool
is_enacted(const rc_reader *reader, const rc_clause *clause, int at)
{
	static const rc_cue verbs[] = {RC_CUE_IMPOSE, RC_CUE_LIFT, RC_CUE_SUSPEND, RC_CUE_DOWN, RC_CUE_UP, RC_CUE_THREATEN};
	rc_stretch all = {enacting_start(reader, clause, at),
					  at + ENACTING_REACH < clause->last ? at + ENACTING_REACH : clause->last};

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		if (rc_find_cue(reader, all, verbs[i]) >= 0)
			return true;
	}
	return issues_quota(reader, all, at);
}

/* Mentions around the doer in which the day of the week stands. */
#define WEEKDAY_REACH 6

/* The day of the week that the mention names, from 1 for Monday; or 0. */
static int
weekday_at(const rc_reader *reader, int i)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

	for (size_t d = 0; d < sizeof(days) / sizeof(days[0]); d++)
	{
		if (rc_spells(&reader->mentions, i, days[d]))
			return (int) d + 1;
	}
	return 0;
}

/* "China on Tuesday banned ...": the last such day up to that of publication; not the day of saying so. */
static void
set_weekday(const rc_reader *reader, const rc_clause *clause, const restriction *r, rc_claim *claim)
{
	int first = clause->first > WEEKDAY_REACH ? clause->first - WEEKDAY_REACH : 0;

	if (claim->has_period || claim->asof == RC_DATE_NONE || claim->modality != RC_ASSERTED || !claim->polarity ||
		reader->mentions.chinese)
		return;
	for (int i = first; i < clause->last && i < r->object.last + WEEKDAY_REACH; i++)
	{
		int day = weekday_at(reader, i);
		int before = i > 0 && rc_has_cue(rc_at(reader, i - 1), RC_CUE_ON) ? i - 2 : i - 1;

		if (day == 0 || (before >= 0 && rc_has_cue(rc_at(reader, before), RC_CUE_SAID) &&
						 !rc_spells(&reader->mentions, before, "announced")))
			continue;
		claim->has_period = true;
		/* The first day of the calendar that the engine counts from was a Saturday. */
		claim->period = (rc_period){claim->asof - ((claim->asof + 5) % 7 + 15 - day) % 7, RC_DATE_NONE};
		return;
	}
}

/*
 * "Beijing's export quotas could break the rules": what somebody has is there,
 * whatever may come of it; unless the clause imposes or lifts it.
 */
static bool
is_presupposed(const rc_reader *reader, const rc_clause *clause, const restriction *r, int imposer)
{
	return imposer >= 0 && imposer < r->at && is_english_noun(reader, r->at) && rc_at(reader, imposer)->owner &&
		   owns_instrument(reader, imposer, r->at) && !is_enacted(reader, clause, r->at) &&
		   rc_find_cue(reader, (rc_stretch){imposer, r->at}, RC_CUE_FORECAST) < 0 &&
		   rc_find_cue(reader, (rc_stretch){imposer, r->at}, RC_CUE_POSSIBLE) < 0;
}

/* 2010年9月至11月, "from September to November 2010": several months or days, which end. */
static bool
is_stretch_of_time(const rc_time *time)
{
	int64_t days = (int64_t) time->period.to - time->period.from;

	return time->relation == RC_TIME_BETWEEN ||
		   (time->relation == RC_TIME_AT &&
			((time->grain == RC_MONTH && days > 31) || (time->grain == RC_DAY && days > 1)));
}

static bool
tells_end(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->time != NULL)
			return is_stretch_of_time(rc_at(reader, i)->time);
	}
	return clause->framed != NULL && is_stretch_of_time(clause->framed);
}

/* A restriction begins with its date and lasts; what begins after the article is a forecast. */
static void
set_time(const rc_reader *reader, const rc_clause *clause, const restriction *r, rc_claim *claim)
{
	rc_date asof = claim->asof;

	if (is_undone(reader, clause, r->at))
		set_time_undone(reader, clause, r, claim);
	else
	{
		borrow_effect(reader, clause, r, claim);
		set_weekday(reader, clause, r, claim);
		/* What was imposed lasts; what was not imposed in 2010 was not in 2010. */
		if (claim->has_period && claim->period.from != RC_DATE_NONE && claim->polarity && !tells_end(reader, clause))
			claim->period.to = RC_DATE_NONE;
	}
	if (claim->has_period && asof != RC_DATE_NONE && claim->period.from != RC_DATE_NONE)
	{
		if (claim->modality == RC_FORECAST && claim->period.from <= asof)
			claim->modality = RC_ASSERTED;
		else if (claim->modality == RC_ASSERTED && claim->period.from > asof)
			claim->modality = RC_FORECAST;
	}
	if (rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_THREATEN) >= 0)
		claim->modality = RC_POSSIBLE;
}

/* "after the curbs", "these bans": behind an article a word that can be both is a noun. */
static bool
is_verb_here(const rc_reader *reader, int i)
{
	return rc_is_measure_verb(rc_at(reader, i)) &&
		   !(i > 0 && rc_at(reader, i)->latin && rc_measure_reads(rc_at(reader, i), RC_NAME) &&
			 rc_has_cue(rc_at(reader, i - 1), RC_CUE_ARTICLE));
}

/*
 * Does the instrument rule over what stands before it?  Right before it
 * ("rare earth export controls"), or by a verb ("gallium was placed under
 * control", "magnets need a licence"); not "before the controls took effect".
 */
static bool
is_object_before(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	static const rc_cue verbs[] = {RC_CUE_IMPOSE,  RC_CUE_PERMIT,   RC_CUE_TAKE_TIME, RC_CUE_LIFT,
								   RC_CUE_SUSPEND, RC_CUE_BAN_VERB, RC_CUE_ON,        RC_CUE_BA};

	if (r->instrument == RC_M_BAN || is_verb_here(reader, r->at))
		return true;
	for (int i = r->at - 1, steps = 0; i >= clause->first && steps < 4; i--)
	{
		if (rc_at(reader, i)->material != NULL)
			return true;
		if (!rc_at(reader, i)->latin && rc_counts(rc_measure_of(rc_at(reader, i))) &&
			rc_measure_of(rc_at(reader, i)) != RC_M_EXPORTS)
			break;
		/* 锑制品2011年第二批出口配额 */
		steps += rc_at(reader, i)->latin || (rc_at(reader, i)->type != RC_WORD && rc_at(reader, i)->type != RC_TIME);
	}
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
	{
		if (rc_find_cue(reader, r->before, verbs[i]) >= 0)
			return true;
	}
	return false;
}

/*
 * "China's export quotas on rare earths": a policy that is somebody's, and is
 * told of goods, stands, whatever else is said of it.
 */
static bool
is_owned_policy(const rc_reader *reader, const rc_clause *clause, int at)
{
	bool owned = false;

	if (!is_english_noun(reader, at))
		return false;
	for (int i = at - 1; i >= clause->first && i >= at - 8 && !owned; i--)
		owned = rc_at(reader, i)->owner && rc_can_act(reader, i) && owns_instrument(reader, i, at) &&
				!is_no_government(rc_at(reader, i)) && !rc_is_firm(rc_at(reader, i)) &&
				rc_at(reader, i)->entity != NULL;
	for (int i = at + 1; owned && i + 1 < clause->last && i <= at + 4; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_ON) || rc_has_cue(rc_at(reader, i), RC_CUE_FOR))
			return rc_at(reader, i + 1)->material != NULL;
		if (!is_instrument(rc_measure_of(rc_at(reader, i))) && !rc_has_cue(rc_at(reader, i), RC_CUE_AND))
			return false;
	}
	return false;
}

/* 镓、锗出口管制: a Chinese noun with its material right before it, whatever follows. */
static bool
is_noun_of_material(const rc_reader *reader, const restriction *r)
{
	return !rc_at(reader, r->at)->latin && r->at > r->before.first && rc_measure_reads(rc_at(reader, r->at), RC_NAME) &&
		   rc_at(reader, r->at - 1)->material != NULL;
}

/*
 * Who has imposed what nobody is named for.  Chinese papers leave out their
 * own country, unless the sentence itself has spoken of another.
 */
static rc_text
unsaid_imposer(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	if (scene->country.data != NULL && scene->subject_age <= (reader->mentions.chinese ? 0 : 1))
		return scene->country;
	if (reader->mentions.chinese)
		return reader->options->perspective.len == 2 ? reader->options->perspective : (rc_text){"CN", 2};
	return rc_unsaid_subject(reader);
}

/*
 * 技术管制, 关键矿产管制: a word for many things, only mentioned, tells of no act;
 * of technology it tells of none at all.
 */
static bool
is_vague(const rc_reader *reader, const rc_clause *clause, const restriction *r, const rc_materials *materials,
		 bool imposed)
{
	if (!reader->mentions.chinese || materials->count != 1)
		return false;
	if (rc_text_is(materials->items[0], "technology"))
		return true;
	return (rc_text_is(materials->items[0], "critical minerals") || rc_text_is(materials->items[0], "minor metals")) &&
		   !(imposed && r->instrument != RC_M_QUOTA && is_enacted(reader, clause, r->at));
}

/* "a ban on several minerals, namely gallium and germanium": the next clause may say which. */
static void
read_members(const rc_reader *reader, const rc_clause *clause, rc_materials *materials)
{
	const rc_clause *next = clause + 1;
	rc_materials members;

	if (materials->count != 1 || !rc_is_group(materials->items[0]) ||
		next >= reader->clauses.items + reader->clauses.count || next->first + 1 >= next->last ||
		!rc_has_cue(rc_at(reader, next->first), RC_CUE_SUCH_AS) || rc_at(reader, next->first + 1)->material == NULL)
		return;
	if (rc_materials_in(reader, (rc_stretch){next->first + 1, next->last}, false, &members))
		*materials = members;
}

/* 出口管制, 限制出口, 禁运: does the word of the instrument itself say that it limits exports? */
static bool
names_exports(const rc_reader *reader, int i)
{
	static const char *const words[] = {"出口", "禁运", "禁運"};
	const rc_mention *mention = rc_at(reader, i);

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
	{
		size_t len = strlen(words[k]);

		for (size_t at = mention->from; at + len <= mention->to; at += 3)
		{
			if (memcmp(reader->mentions.text.data + at, words[k], len) == 0)
				return true;
		}
	}
	return false;
}

/*
 * 镓和锗用途很广，去年中国加强了出口管制: in Chinese an act that limits exports, and
 * names no goods, limits those just spoken of.
 */
static bool
limits_exports_of_topic(const rc_reader *reader, const rc_clause *clause, const restriction *r)
{
	rc_stretch around = {r->at - ENACTING_REACH > clause->first ? r->at - ENACTING_REACH : clause->first,
						 r->at + ENACTING_REACH < clause->last ? r->at + ENACTING_REACH : clause->last};
	bool exports = names_exports(reader, r->at);

	if (!reader->mentions.chinese || r->instrument == RC_M_SANCTION || reader->scene->materials_age > 0 ||
		reader->scene->materials.count == 0)
		return false;
	for (int i = around.first; i < around.last; i++)
	{
		exports |= rc_measure_of(rc_at(reader, i)) == RC_M_EXPORTS;
		if (rc_at(reader, i)->material != NULL)
			return false;
	}
	return exports || (r->instrument == RC_M_QUOTA && is_enacted(reader, clause, r->at));
}

/* 将钕铁硼纳入稀土出口配额: what is put under the instrument is told before the verb, and the instrument may have its own goods. */
static bool
adds_to_list(const rc_reader *reader, const restriction *r, rc_materials *materials)
{
	for (int i = r->before.first; i < r->before.last; i++)
	{
		if (puts_on_list(reader, i))
			return rc_materials_in(reader, (rc_stretch){r->before.first, i}, true, materials);
		/* "added holmium and erbium to its control list" */
		if (rc_at(reader, i)->latin && rc_has_cue(rc_at(reader, i), RC_CUE_IMPOSE) &&
			rc_at(reader, i + 1)->material != NULL)
			return rc_materials_in(reader, (rc_stretch){i + 1, r->before.last}, false, materials);
	}
	return false;
}

/* "Congo, the top cobalt producer, will lift its export ban": of what the sentence has spoken of. */
static bool
owns_export_ban(const rc_reader *reader, const restriction *r, int imposer)
{
	return is_english_noun(reader, r->at) && imposer >= 0 && imposer < r->at && rc_at(reader, imposer)->owner &&
		   owns_instrument(reader, imposer, r->at) && reader->scene->materials_age == 0 && r->at > r->before.first &&
		   rc_measure_of(rc_at(reader, r->at - 1)) == RC_M_EXPORTS;
}

/* "that the curbs break the rules", "the new controls": an English noun that points back to what was told before. */
static bool
refers_back(const rc_reader *reader, const restriction *r)
{
	if (!is_english_noun(reader, r->at))
		return false;
	for (int i = r->at - 1; i >= r->before.first && i >= r->at - 3; i--)
	{
		if (rc_spells(&reader->mentions, i, "the") || rc_spells(&reader->mentions, i, "these") ||
			rc_spells(&reader->mentions, i, "those") || rc_spells(&reader->mentions, i, "such"))
			return true;
		if (rc_at(reader, i)->type != RC_WORD && rc_measure_of(rc_at(reader, i)) != RC_M_EXPORTS)
			return false;
	}
	return false;
}

/* Does another instrument stand behind a word right behind this one? */
static bool
leads_to_other(const rc_reader *reader, const restriction *r)
{
	for (int i = r->at + 1; i < r->object.last && i <= r->at + 3; i++)
	{
		if (is_instrument(rc_measure_of(rc_at(reader, i))))
			return i > r->at + 1 && rc_at(reader, i - 1)->type == RC_WORD;
	}
	return false;
}

static rc_status
add_restriction(rc_reader *reader, const rc_clause *clause, const restriction *r, const rc_interval *rate,
				rc_error *error)
{
	rc_claim claim;
	rc_materials materials;
	rc_status status;
	int imposer = imposer_of(reader, clause, r);
	restriction aimed = *r;

	rc_claim_start(reader, clause, r->at, RC_RESTRICTION, &claim);
	claim.measure = r->instrument;
	claim.basis = RC_BASIS_NONE;
	if (imposer >= 0)
		claim.subject = rc_actor_name(reader, imposer);
	/* Behind whom one answers stands whom the answered was aimed at. */
	if (imposer >= 0 && !rc_at(reader, imposer)->latin && rc_at(reader, imposer)->role == RC_ROLE_TO)
		aimed.before.first = imposer + 1;
	if (is_suffered(reader, r, imposer) || (imposer < 0 && names_dispute(reader, r)))
		claim.subject = (rc_text){NULL, 0};
	else if (claim.subject.data == NULL)
	{
		claim.subject = unsaid_imposer(reader);
		claim.confidence -= 10;
	}
	if (claim.subject.data == NULL || rc_text_is(claim.subject, "WORLD") || rc_text_is(claim.subject, "outside CN"))
		return rc_candidate_restriction(reader, clause, r->at, r->object.last, RC_MISSING_SUBJECT, RC_WHY_NO_IMPOSER,
										error);
	claim.partner = target_of(reader, clause, &aimed, claim.subject);
	if (!is_undone(reader, clause, r->at))
		rc_listing_open(reader, &claim);
	if (adds_to_list(reader, r, &materials) || rc_goods_put_under(reader, clause, r->at, &materials) ||
		rc_goods_behind_dash(reader, clause, &materials))
		;
	else if (is_noun_of_material(reader, r))
		rc_materials_in(reader, r->before, true, &materials);
	else if (!rc_materials_in(reader, r->object, false, &materials) && is_object_before(reader, clause, r) &&
			 !refers_back(reader, r))
		rc_materials_in(reader, r->before, true, &materials);
	/* "Beijing tightened them with a ban on shipments to the US": what they are was told before. */
	if (materials.count == 0 && rc_find_cue(reader, r->before, RC_CUE_PRONOUN_THEY) >= 0 &&
		reader->scene->materials_age <= 1)
		materials = reader->scene->materials;
	if (materials.count == 0 && imposer >= 0 && claim.partner.data == NULL &&
		limits_exports_of_topic(reader, clause, r))
		materials = reader->scene->materials;
	if (materials.count == 0 && claim.partner.data == NULL && owns_export_ban(reader, r, imposer))
		materials = reader->scene->materials;
	read_members(reader, clause, &materials);
	rc_goods_technology(reader, (rc_stretch){clause->first, r->object.last}, &materials);
	if (materials.count == 0 && claim.partner.data == NULL)
		return rc_candidate_restriction(reader, clause, r->at, r->object.last, RC_MISSING_MATERIAL | RC_MISSING_PARTNER,
										RC_WHY_NO_OBJECT, error);
	if (!limits_trade(reader, clause, &materials))
		return rc_candidate_restriction(reader, clause, r->at, r->object.last, 0, RC_WHY_NO_TRADE, error);
	if (claim.partner.data == NULL && is_vague(reader, clause, r, &materials, imposer >= 0))
		return rc_candidate_restriction(reader, clause, r->at, r->object.last, 0, RC_WHY_MENTIONED, error);
	claim.polarity = claim.polarity == is_standing(reader, clause, r->at);
	if (rate != NULL)
	{
		claim.value = *rate;
		claim.unit.kind = RC_U_FRACTION;
	}
	if (is_presupposed(reader, clause, r, imposer))
		claim.modality = RC_ASSERTED;
	set_time(reader, clause, r, &claim);
	status = rc_claim_add(reader, &claim, &materials, rc_frame_start(reader, clause, r->at),
						  r->object.last > r->at ? r->object.last : r->at + 1, error);
	if (imposer >= 0)
		rc_scene_set_subject(reader->scene, claim.subject, rc_at(reader, imposer));
	rc_scene_set_materials(reader->scene, &materials);
	return status;
}

static bool
has_value(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY && rc_at(reader, i)->quantity->kind != RC_Q_NUMBER)
			return true;
	}
	return false;
}

rc_measure
rc_instrument_at(const rc_reader *reader, int i)
{
	return instrument_at(reader, i);
}

rc_text
rc_unsaid_imposer(const rc_reader *reader)
{
	return unsaid_imposer(reader);
}

bool
rc_tells_restriction(const rc_reader *reader, const rc_clause *clause, int i)
{
	rc_measure instrument = instrument_at(reader, i);

	return instrument != RC_M_NONE &&
		   ((instrument != RC_M_TARIFF && instrument != RC_M_QUOTA) || is_enacted(reader, clause, i));
}

/*
 * A tariff is told with its rate (rc_rule_tariff), a quota mostly with its size
 * (rule_amount.c); alone, both are restrictions too.
 */
rc_status
rc_rule_restriction(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	bool valued;

	if ((reader->mentions.measures & INSTRUMENTS) == 0 && !rc_may_have_cue(&reader->mentions, RC_CUE_BAN_VERB) &&
		!rc_may_have_cue(&reader->mentions, RC_CUE_SUSPEND) && !rc_may_have_cue(&reader->mentions, RC_CUE_PERMIT) &&
		!rc_may_have_cue(&reader->mentions, RC_CUE_APPROVAL))
		return RC_OK;
	valued = has_value(reader, clause);
	for (int i = clause->first; i < clause->last; i++)
	{
		restriction r = {.instrument = instrument_at(reader, i), .at = i};
		rc_materials listed;
		rc_status status;

		if (r.instrument == RC_M_NONE || (i >= reader->said_from && i < reader->said_to))
			continue;
		r.before = (rc_stretch){clause->first, i};
		if ((r.instrument == RC_M_TARIFF || r.instrument == RC_M_QUOTA) && valued && !adds_to_list(reader, &r, &listed))
			continue;
		if ((r.instrument == RC_M_TARIFF || r.instrument == RC_M_QUOTA) && !is_enacted(reader, clause, i) &&
			!is_owned_policy(reader, clause, i))
		{
			if (reader->candidates == NULL)
				continue;
			status = rc_candidate_restriction(reader, clause, i, object_of(reader, clause, i).last, 0, RC_WHY_MENTIONED,
											  error);
			if (status != RC_OK)
				return status;
			continue;
		}
		r.object = object_of(reader, clause, i);
		/* "The ban formalizes curbs on gallium": what is told of the other one. */
		if (refers_back(reader, &r) && leads_to_other(reader, &r))
			continue;
		status = add_restriction(reader, clause, &r, NULL, error);
		if (status != RC_OK)
			return status;
		/* "imposed export controls that require licences": one telling; "export quotas and tariffs": two. */
		if (!(i + 2 < r.object.last && rc_has_cue(rc_at(reader, i + 1), RC_CUE_AND) &&
			  is_instrument(rc_measure_of(rc_at(reader, i + 2))) &&
			  rc_measure_of(rc_at(reader, i + 2)) != r.instrument && is_english_noun(reader, i + 2)))
			i = r.object.last - 1;
	}
	return RC_OK;
}

/* "almost all exports are subject to tariffs", "half of the goods": a part of what is taxed is no rate. */
static bool
is_part_of_goods(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_mention *next = value + 1 < clause->last ? rc_at(reader, value + 1) : NULL;

	return rc_at(reader, value)->latin && next != NULL &&
		   (next->measure != NULL ? rc_measure_of(next) == RC_M_EXPORTS || rc_measure_of(next) == RC_M_IMPORTS
								  : rc_at(reader, value)->quantity->vague);
}

rc_status
rc_rule_tariff(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	int at = -1;

	if (quantity->kind != RC_Q_SHARE || is_part_of_goods(reader, clause, value))
		return RC_OK;
	for (int i = clause->first; i < clause->last && at < 0; i++)
	{
		if (rc_measure_of(rc_at(reader, i)) == RC_M_TARIFF)
			at = i;
	}
	if (at < 0)
		return RC_OK;
	*taken = true;
	return add_restriction(reader, clause, &(restriction){RC_M_TARIFF, at, {clause->first, at}, {at + 1, clause->last}},
						   &quantity->value, error);
}
