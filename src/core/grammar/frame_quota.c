/*-------------------------------------------------------------------------
 *
 * frame_quota.c
 *		Quotas: what is permitted, by whom, of what goods, and of which measure.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"
#include "grammar/instrument.h"

/* Is a state named before the mention at `verb`, as the one who does what it tells? */
static bool
state_acts(const rc_reader *reader, int first, int verb)
{
	for (int i = first; i < verb; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_government(mention) || rc_spells_of(&reader->mentions, i, RC_SPELT_MINISTRY) ||
			rc_spells_of(&reader->mentions, i, RC_SPELT_OFFICIAL) ||
			(mention->entity != NULL && mention->entity->class == RC_COUNTRY))
			return true;
	}
	return false;
}

/* "allowed exports to fall to 3,000 tonnes": is what was let told to have moved, behind the word for it? */
static bool
is_let_move(const rc_reader *reader, rc_stretch behind_measure)
{
	int reached = rc_find_cue(reader, behind_measure, RC_CUE_REACH);

	return (reached >= 0 && !rc_spells(&reader->mentions, reached, "total")) ||
		   rc_find_cue(reader, behind_measure, RC_CUE_UP) >= 0 || rc_find_cue(reader, behind_measure, RC_CUE_DOWN) >= 0;
}

/* Mentions between a verb of capping and the cap, at most: "controlled | strictly within | 93,800 tons". */
#define CAP_REACH 3

bool
rc_limits_to(const rc_reader *reader, int i, int value)
{
	const rc_mention *mention = rc_at(reader, i);
	bool verb = (rc_measure_of(mention) == RC_M_CONTROL && rc_is_measure_verb(mention)) ||
				(rc_has_cue(mention, RC_CUE_SQUEEZE) && rc_holds(&reader->mentions, i, "limit"));

	return mention->latin && verb && i + 1 < value && !rc_is_instrument_noun(reader, i) &&
		   rc_at(reader, value)->quantity->kind == RC_Q_MASS && rc_has_cue(rc_at(reader, value - 1), RC_CUE_TO) &&
		   rc_measure_in(reader, (rc_stretch){i + 1, value}, true) >= 0;
}

/* "allowed 27 firms to export 15,110 tonnes", "will allot 14,400 tonnes for export", "was capped at 93,800 tons": is so much of a trade or output permitted? */
static bool
is_permitted(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, left.last)->quantity;

	if (reader->mentions.chinese || quantity == NULL || quantity->kind != RC_Q_MASS || frame->measure_at < left.first ||
		!(frame->measure == RC_M_EXPORTS || frame->measure == RC_M_MINING || frame->measure == RC_M_PRODUCTION ||
		  frame->measure == RC_M_REFINING || frame->measure == RC_M_IMPORTS))
		return false;
	for (int i = left.last - 1; i >= left.first; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_ALLOT) ||
			(i >= left.last - CAP_REACH && rc_spells_of(&reader->mentions, i, RC_SPELT_CAPPED_AT)) ||
			(rc_limits_to(reader, i, left.last) && state_acts(reader, left.first, i)))
			return true;
		/* Leave is given by a state, or by nobody who is named, to do it. */
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_LET))
			return frame->measure_at > i && frame->measure_at < left.last &&
				   !is_let_move(reader, (rc_stretch){frame->measure_at + 1, left.last}) &&
				   (state_acts(reader, left.first, i) ||
					(i > left.first &&
					 (rc_has_cue(rc_at(reader, i - 1), RC_CUE_COPULA) || rc_holds(&reader->mentions, i - 1, " be"))));
	}
	return false;
}

/* Mentions between the word for a quota and the colon that ends its heading, at most. */
#define QUOTA_HEADING 6

/* "According to China's ministry, the quota was 210,000 tons": the state that tells of a quota has set it. */
static void
read_setter(const rc_reader *reader, rc_frame *frame)
{
	if (frame->quota && (frame->subject_inherited || frame->subject.data == NULL) && reader->source_at >= 0 &&
		rc_is_government(rc_at(reader, reader->source_at)))
		frame->subject = rc_actor_name(reader, reader->source_at);
}

/* 稀土总量控制指标（第一批）：开采27万吨，冶炼分离25.4万吨: does the quota head what stands behind a colon? */
static bool
is_heading_quota(const rc_reader *reader, int quota, int first)
{
	for (int i = quota + 1; i < first && i <= quota + QUOTA_HEADING; i++)
	{
		if (rc_is_mark(rc_at(reader, i), ':'))
			return true;
	}
	return false;
}

/*
 * 《指令性生产计划》提出，全国冶炼分离产品为9.04万吨: does an earlier clause of the Chinese sentence name a paper of quotas
 * that lays down so much of what is mined or smelted, or head what it permits?
 */
static bool
is_laid_down(const rc_reader *reader, rc_stretch left)
{
	int quota = -1;

	if ((reader->mentions.measures & RC_MEASURE_BIT(RC_M_QUOTA)) == 0)
		return false;
	for (int i = left.first - 1; i >= 0 && quota < 0; i--)
		quota = rc_measure_of(rc_at(reader, i)) == RC_M_QUOTA ? i : -1;
	return quota >= 0 && (rc_says_of(&reader->mentions, quota + 1, left.first, RC_SPELT_LAID_DOWN_ZH) ||
						  is_heading_quota(reader, quota, left.first));
}

/* 开采指标为27万吨。其中，北方稀土开采18.9万吨: is it a part of the quotas told just before, or one of those below a heading? */
static bool
is_part_of_quotas(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	static const char *const of_which[] = {"其中"};
	const rc_scene *scene = reader->scene;

	if (!scene->quota || scene->measure_age > 1)
		return false;
	if (RC_SAYS_ANY(&reader->mentions, 0, left.last, of_which))
		return true;
	return reader->new_line && frame->subject.len > 2 && rc_may_have_mark(&reader->mentions, ':') &&
		   (rc_is_actor(rc_at(reader, 0)) || rc_is_actor(rc_at(reader, 1)));
}

/* Is so much permitted of what a Chinese clause says is mined or smelted? */
static bool
is_capped_in_chinese(const rc_reader *reader, rc_stretch left, const rc_frame *frame)
{
	static const char *const in_fact[] = {"实际", "實際", "完成"};
	const rc_quantity *quantity = rc_at(reader, left.last)->quantity;

	return reader->mentions.chinese && quantity != NULL && quantity->kind == RC_Q_MASS &&
		   (frame->measure == RC_M_MINING || frame->measure == RC_M_PRODUCTION || frame->measure == RC_M_REFINING) &&
		   !RC_SAYS_ANY(&reader->mentions, left.first, left.last, in_fact) &&
		   (is_laid_down(reader, left) || is_part_of_quotas(reader, left, frame));
}

void
rc_frame_read_permit(const rc_reader *reader, rc_stretch left, rc_frame *frame)
{
	frame->quota |= is_permitted(reader, left, frame) || is_capped_in_chinese(reader, left, frame);
	read_setter(reader, frame);
}

/* "was allocated 188,650 tonnes of the rare earth mining quota": what is given of a quota is of what is capped. */
void
rc_frame_read_given_quota(const rc_reader *reader, int value, rc_stretch right, rc_frame *frame)
{
	int quota = frame->quota && frame->measure == RC_M_INVESTMENT && !rc_is_money(reader, value)
					? rc_find_measure(reader, right, RC_M_QUOTA)
					: -1;

	if (quota <= right.first || !rc_counts(rc_measure_of(rc_at(reader, quota - 1))))
		return;
	frame->measure_at = quota - 1;
	frame->measure = rc_measure_of(rc_at(reader, quota - 1));
	frame->measure_inherited = false;
}

/* "The first batch of rare earth mining quotas is 135,000 tons": nobody but China caps how much of these is mined and smelted. */
static void
read_usual_setter(const rc_reader *reader, rc_frame *frame)
{
	static const char *const capped[] = {"rare earths", "light rare earths", "heavy rare earths", "rare earth ores",
										 "tungsten"};

	if (reader->mentions.chinese || !frame->quota ||
		(frame->subject.data != NULL && !(frame->subject_inherited && frame->subject.len != 2)) ||
		frame->materials.count == 0 ||
		(frame->measure != RC_M_MINING && frame->measure != RC_M_REFINING && frame->measure != RC_M_EXPORTS))
		return;
	for (size_t i = 0; i < sizeof(capped) / sizeof(capped[0]); i++)
	{
		if (rc_text_is(frame->materials.items[0], capped[i]))
			frame->subject = (rc_text){"CN", 2};
	}
}

/* 出口上限为18125吨: does the Chinese measure open what is told, without a word of no meaning to us that may be other goods? */
static bool
names_no_other_goods(const rc_reader *reader, const rc_frame *frame)
{
	return frame->measure_at < 1 || rc_at(reader, frame->measure_at - 1)->type == RC_MARK ||
		   rc_at(reader, frame->measure_at - 1)->time != NULL;
}

/* 工信部核下的开采上限为10万吨: in Chinese what is capped, where no goods are named, are those of the article, mostly rare earths. */
static void
read_capped_goods(const rc_reader *reader, rc_frame *frame)
{
	if (!reader->mentions.chinese || !frame->quota || frame->materials.count > 0 || !reader->scene->field)
		return;
	if (frame->measure == RC_M_EXPORTS && reader->scene->topic.data != NULL && frame->subject.data != NULL &&
		names_no_other_goods(reader, frame))
	{
		frame->materials.count = 1;
		frame->materials.items[0] = reader->scene->topic;
		frame->materials_inherited = true;
		return;
	}
	if ((frame->measure != RC_M_MINING && frame->measure != RC_M_REFINING) || !rc_text_is(frame->subject, "CN"))
		return;
	frame->materials.count = 1;
	frame->materials.items[0] = reader->scene->topic.data != NULL ? reader->scene->topic : (rc_text){"rare earths", 11};
	frame->materials_inherited = true;
}

/*
 * "Terbium rose most. The quota was 30,184 tonnes", "Of this, 11,500 tons are heavy rare earths. The quota for smelting is": what
 * is left unsaid is of the goods that are capped, and not of one of them, or of a part.
 */
static void
read_capped_group(const rc_reader *reader, rc_frame *frame)
{
	if (frame->quota && !reader->mentions.chinese && frame->materials_inherited && frame->materials.count == 1 &&
		rc_is_rare_earths(reader->scene->topic) &&
		(rc_is_rare_earth_element(frame->materials.items[0]) ||
		 (rc_is_rare_earths(frame->materials.items[0]) && reader->scene->materials_age > 0)))
		frame->materials.items[0] = reader->scene->topic;
}

/* 2023年第二批总量控制指标为12万吨, behind what was told of a firm: batches, and totals, are those of the country. */
static void
read_batch_setter(const rc_reader *reader, rc_frame *frame)
{
	if (reader->mentions.chinese && frame->quota && frame->subject_inherited && reader->scene->subject_age > 0 &&
		rc_text_same(frame->subject, reader->scene->company) &&
		(frame->measure == RC_M_MINING || frame->measure == RC_M_REFINING) &&
		rc_says_of(&reader->mentions, 0, reader->mentions.count, RC_SPELT_QUOTA_BATCH_ZH))
		frame->subject = (rc_text){"CN", 2};
}

void
rc_frame_read_quota_goods(const rc_reader *reader, rc_frame *frame)
{
	read_batch_setter(reader, frame);
	read_capped_group(reader, frame);
	read_usual_setter(reader, frame);
	read_capped_goods(reader, frame);
}

/* China dropped its quotas of rare earth exports at the beginning of 2015; texts of that year still tell of them. */
#define LAST_EXPORT_QUOTA rc_date_of(2016, 1, 1)

/* "The quota for tungsten concentrate": what a mine gives, where nothing is said of trade. */
static bool
is_of_concentrate(const rc_reader *reader)
{
	rc_stretch all = {0, reader->mentions.count};

	if (reader->mentions.chinese || rc_find_measure(reader, all, RC_M_EXPORTS) >= 0 ||
		rc_find_measure(reader, all, RC_M_IMPORTS) >= 0)
		return false;
	for (int i = rc_find_material(reader, all); i >= 0 && i < all.last;
		 i = rc_next_in(reader, RC_MATERIAL_SORT, all, i + 1))
	{
		if (rc_holds(&reader->mentions, i, "concentrate"))
			return true;
	}
	return false;
}

/* "The 2024 quota is 270,000 tonnes": of rare earths, a quota that is not said to be of what is since then one of mining. */
void
rc_frame_read_quota_measure(const rc_reader *reader, rc_frame *frame)
{
	static const char *const ores[] = {"矿", "礦"};
	rc_stretch all = {0, reader->mentions.count};

	if (!frame->quota || frame->measure != RC_M_EXPORTS || frame->materials.count == 0 ||
		(frame->measure_inherited && reader->scene->measure_age > 0))
		return;
	if (is_of_concentrate(reader))
	{
		frame->measure = RC_M_MINING;
		return;
	}
	if (frame->measure_inherited)
		return;
	/* 印尼镍矿配额: in Chinese a quota of ore, where nothing is sold abroad, is one of mining. */
	if (reader->mentions.chinese && frame->measure_at < 0 && rc_find_measure(reader, all, RC_M_EXPORTS) < 0 &&
		RC_SAYS_ANY(&reader->mentions, 0, reader->mentions.count, ores) && !rc_text_is(frame->subject, "CN"))
	{
		frame->measure = RC_M_MINING;
		return;
	}
	if (reader->mentions.chinese || !rc_is_rare_earths(frame->materials.items[0]) ||
		reader->options->published == RC_DATE_NONE || reader->options->published < LAST_EXPORT_QUOTA ||
		rc_find_measure(reader, all, RC_M_EXPORTS) >= 0 ||
		!(rc_text_is(frame->subject, "CN") || (frame->subject.data != NULL && frame->subject.len > 2)))
		return;
	/* A text on old quotas names their year. */
	for (int i = 0; i < reader->mentions.count; i++)
	{
		if (rc_at(reader, i)->time != NULL && rc_at(reader, i)->time->period.from != RC_DATE_NONE &&
			rc_at(reader, i)->time->period.from < LAST_EXPORT_QUOTA)
			return;
	}
	frame->measure = RC_M_MINING;
}
