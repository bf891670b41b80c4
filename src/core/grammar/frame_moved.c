/*-------------------------------------------------------------------------
 *
 * frame_moved.c
 *		Goods that move: whose exports or imports a mass is that goes from one
 *		place to another, where no measure is named.
 *
 * English has verbs of moving for it, "left", "entered", "took"; in Chinese any verb
 * will do, 从越南拿到600吨, where somebody stands on the other side.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

/* Of what somebody mines, what "comes from China" is mined there: only verbs of crossing a border say more than was told. */
#define CROSSINGS(word) (RC_CUE_PART(word, LEAVE) | RC_CUE_PART(word, ENTER) | RC_CUE_PART(word, GO_TO))
#define MOVES(word) (CROSSINGS(word) | RC_CUE_PART(word, COME_FROM))

static void
set_trade(const rc_reader *reader, int subject, rc_measure measure, rc_frame *frame)
{
	rc_frame_set_subject(reader, subject, frame);
	frame->measure = measure;
	frame->measure_inherited = false;
}

/* "Myanmar's sales to China climbed from 310 tonnes": are the sales told of those of goods, and no revenue? */
static bool
are_sales_of_goods(const rc_reader *reader, rc_stretch left, rc_stretch right, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, left.last)->quantity;

	if (frame->measure != RC_M_REVENUE || frame->measure_at < 0 || quantity == NULL ||
		!rc_spells(&reader->mentions, frame->measure_at, "sales"))
		return false;
	return quantity->kind == RC_Q_MASS || (frame->subject.len == 2 && quantity->kind != RC_Q_MONEY &&
										   rc_actor_in(reader, (rc_stretch){left.first, right.last}, RC_ROLE_TO) >= 0);
}

void
rc_frame_read_sale(const rc_reader *reader, rc_stretch left, rc_stretch right, rc_frame *frame)
{
	if (are_sales_of_goods(reader, left, right, frame))
		frame->measure = frame->subject.len == 2 ? RC_M_EXPORTS : RC_M_SUPPLY;
	/* "Teck shipped 22 tonnes": what a firm delivers it supplies. */
	if (frame->measure == RC_M_EXPORTS && frame->measure_at >= 0 && frame->subject_at >= 0 &&
		rc_is_company(rc_at(reader, frame->subject_at)) &&
		rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_SHIP))
		frame->measure = RC_M_SUPPLY;
	if (frame->measure == RC_M_SUPPLY && frame->measure_at >= 0 && frame->subject.len == 2 &&
		rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_SELL))
		frame->measure = RC_M_EXPORTS;
}

/* Is the value a mass, or what so much of the goods is worth? */
static bool
is_amount_moved(const rc_reader *reader, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	return quantity != NULL &&
		   (quantity->kind == RC_Q_MASS || (quantity->kind == RC_Q_MONEY && !reader->mentions.chinese &&
											rc_has_cue(rc_at(reader, value - 1), RC_CUE_WORTH)));
}

/*
 * Where it is told how the goods moved: behind the value, or before it, "Rare earths shipped out of Australia in 2013 came to
 * 2,500 tonnes".
 */
static rc_stretch
told_to_move(const rc_reader *reader, const rc_clause *clause, int value)
{
	static const rc_cue_set crossings = RC_CUE_SET(CROSSINGS);
	bool comes_to = rc_is_predicate(rc_at(reader, value - 1)) || rc_has_cue(rc_at(reader, value - 1), RC_CUE_REACH) ||
					rc_has_cue(rc_at(reader, value - 1), RC_CUE_COPULA) ||
					rc_has_cue(rc_at(reader, value - 1), RC_CUE_TOTAL);

	for (int i = clause->first + 1; i < value && comes_to && !reader->mentions.chinese; i++)
	{
		if (rc_any_cue(rc_at(reader, i)->cues, &crossings))
			return (rc_stretch){i, value};
	}
	return (rc_stretch){value + 1, rc_statement_end(&reader->mentions, clause, value)};
}

void
rc_frame_read_move(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	static const rc_cue_set moves = RC_CUE_SET(MOVES);
	static const rc_cue_set crossings = RC_CUE_SET(CROSSINGS);
	rc_text exporter = rc_scene_exporter(reader->scene);
	rc_stretch right;
	int from, to;

	/* "Of its exports, 388 tons went to Germany" goes on with them. */
	if ((frame->measure != RC_M_NONE && !frame->measure_inherited) || frame->measure == RC_M_EXPORTS || frame->quota ||
		!rc_any_cue(reader->mentions.cues, frame->measure_inherited ? &crossings : &moves) ||
		!is_amount_moved(reader, value))
		return;
	/* 全球开采20万吨，其中18万吨来自中国: of what the world makes. */
	if (rc_is_world(frame->subject) && frame->measure != RC_M_NONE &&
		rc_find_cue(reader, (rc_stretch){clause->first, value}, RC_CUE_OF_WHICH) >= 0)
		return;
	right = told_to_move(reader, clause, value);
	from = rc_actor_in(reader, right, RC_ROLE_FROM);
	to = rc_actor_in(reader, right, RC_ROLE_TO);
	/* "China exported 3,000 tonnes. Germany was the top buyer. Some 350 tonnes were sold to Japan": by him whose exports are the topic. */
	if (to >= 0 && from < 0 && frame->subject_at < 0 && !reader->mentions.chinese && exporter.data != NULL &&
		rc_find_cue(reader, right, RC_CUE_ENTER) < 0 && !rc_text_same(exporter, rc_actor_name(reader, to)))
	{
		frame->subject = exporter;
		frame->subject_inherited = false;
		frame->measure = RC_M_EXPORTS;
		frame->measure_inherited = false;
	}
	/* "8,000 tonnes of ore entered China from Myanmar": told of who takes them in. */
	else if (to >= 0 && (rc_find_cue(reader, right, RC_CUE_ENTER) >= 0 || (from < 0 && frame->subject_at < 0)))
		set_trade(reader, to, RC_M_IMPORTS, frame);
	else if (from >= 0)
		set_trade(reader, from, RC_M_EXPORTS, frame);
	/* "300 tonnes of Chinese gallium went to Japan" */
	else if (to >= 0 && !frame->subject_inherited)
		set_trade(reader, frame->subject_at, RC_M_EXPORTS, frame);
}

/* 从越南拿到600吨: the other country, from which so much comes to the subject, before the mass; or -1. */
static int
taken_from(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	int from = rc_actor_in(reader, (rc_stretch){clause->first, value}, RC_ROLE_FROM);

	return from > frame->subject_at && rc_actor_name(reader, from).len != 0 &&
				   !rc_text_same(rc_actor_name(reader, from), frame->subject) && !rc_is_use(rc_at(reader, from)) &&
				   !rc_is_firm(rc_at(reader, from))
			   ? from
			   : -1;
}

/* 有4万吨进了中国: the other country, which so much of the subject's goes to, behind the mass; or -1. */
static int
gone_into(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	int into = value + 3 < clause->last && rc_says_of(&reader->mentions, value + 1, value + 3, RC_SPELT_ENTER_ZH)
				   ? rc_subject_in(reader, (rc_stretch){value + 1, clause->last})
				   : -1;

	return into >= 0 && !rc_text_same(rc_actor_name(reader, into), frame->subject) ? into : -1;
}

/* 越南去年卖出稀土1300吨: does the Chinese clause say of a country that so much was sold, and not at home? */
static bool
is_sold_by_country(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	static const char *const home[] = {"国内", "國內", "本国", "本國", "境内", "境內", "储备", "儲備"};
	int first = frame->subject_at + 1;

	return rc_says_of(&reader->mentions, first, value, RC_SPELT_SELL_ZH) &&
		   !RC_SAYS_ANY(&reader->mentions, clause->first, clause->last, home);
}

/* "took 388 tonnes of Chinese magnets", "from China": the other country, whose goods an English clause says to be taken; or -1. */
static int
whose_goods(const rc_reader *reader, const rc_clause *clause, int value, const rc_frame *frame)
{
	for (int i = value + 1; i < clause->last && rc_at(reader, i)->quantity == NULL; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention) && (mention->role == RC_ROLE_FROM || (mention->owner && mention[1].material != NULL)))
			return rc_actor_name(reader, i).len == 2 && !rc_text_same(rc_actor_name(reader, i), frame->subject) ? i
																												: -1;
	}
	return -1;
}

/* "Germany took 388 tonnes of Chinese magnets", "received 764 tonnes from China": a country that takes another's goods imports them. */
static void
read_taken(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int verb = value - 1;
	int whose;

	if (rc_spells(&reader->mentions, verb, "in"))
		verb--;
	if (verb <= frame->subject_at ||
		!(rc_has_cue(rc_at(reader, verb), RC_CUE_RECEIVE) || rc_spells_of(&reader->mentions, verb, RC_SPELT_GOT)) ||
		rc_at(reader, frame->subject_at)->role != RC_ROLE_BARE)
		return;
	whose = whose_goods(reader, clause, value, frame);
	if (whose < 0)
		return;
	frame->measure = RC_M_IMPORTS;
	frame->measure_inherited = false;
	frame->partner = rc_actor_name(reader, whose);
}

void
rc_frame_read_way(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	int from, other;

	if (!reader->mentions.chinese && frame->subject_at >= clause->first && frame->subject.len == 2 &&
		(frame->measure == RC_M_NONE || frame->measure_inherited))
		read_taken(reader, clause, value, frame);
	if (!reader->mentions.chinese || frame->subject_at < clause->first || frame->subject.len != 2 ||
		(frame->measure != RC_M_NONE && !frame->measure_inherited))
		return;
	from = taken_from(reader, clause, value, frame);
	other = from >= 0 ? from : gone_into(reader, clause, value, frame);
	if (other < 0 && is_sold_by_country(reader, clause, value, frame))
	{
		frame->measure = RC_M_EXPORTS;
		frame->measure_inherited = false;
	}
	if (other < 0)
		return;
	frame->measure = from >= 0 ? RC_M_IMPORTS : RC_M_EXPORTS;
	frame->measure_inherited = false;
	if (!rc_spells_of(&reader->mentions, other, RC_SPELT_ABROAD_ZH))
		frame->partner = rc_actor_name(reader, other);
}
