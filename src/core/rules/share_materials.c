/*-------------------------------------------------------------------------
 *
 * share_materials.c
 *		Of what goods a share is.
 *
 * The whole names them, or the part; where neither does they are those told
 * before, and at last what the whole text is about.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"
#include "rules/share_parts.h"

/* What the whole text is about; a kind of rare earths, named first, stands for them all. */
static rc_text
topic_at_large(const rc_scene *scene)
{
	if (rc_scene_has_theme(scene))
		return scene->theme;
	return rc_text_is(scene->topic, "heavy rare earths") || rc_text_is(scene->topic, "light rare earths")
			   ? (rc_text){"rare earths", 11}
			   : scene->topic;
}

/*
 * "Beijing controls roughly 60% of global mining", long after anything was named: of what the whole text is about, where
 * the clause says itself of what measure, and whose; a kind of them, told once, is not the whole topic.
 */
static void
take_topic(const rc_told_share *s, rc_frame *frame)
{
	rc_text topic = topic_at_large(s->reader->scene);

	if (frame->materials.count > 0 || topic.data == NULL || rc_is_bulk(topic) ||
		(frame->measure_inherited && (s->reader->scene->measure_age > 0 || s->clause->aside)) ||
		frame->measure == RC_M_NONE || frame->measure > RC_M_MARKET ||
		(frame->subject_inherited && s->reader->scene->subject_age > 1) ||
		/* What an announcement tells of output is told of its firm's goods. */
		(frame->subject.len != 2 && !rc_text_is(frame->subject, "outside CN") &&
		 !(s->reader->options->perspective.len > 2 && !frame->measure_inherited && frame->subject.len > 2)) ||
		rc_find_use(s->reader, s->whole) >= 0 ||
		rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_IF) >= 0)
		return;
	frame->materials.count = 1;
	frame->materials.items[0] = topic;
	frame->materials_inherited = true;
}

/* 拿到礦石…, 精煉的份額: ore that was only told of by the way is no product where a country's part of the whole trade is meant. */
static void
widen_ores(const rc_told_share *s, rc_frame *frame)
{
	rc_text topic = s->reader->scene->topic;

	if (frame->materials_inherited && frame->materials.count == 1 && frame->measure <= RC_M_CAPACITY &&
		rc_text_is(topic, "rare earths") && rc_text_is(frame->materials.items[0], "rare earth ores"))
		frame->materials.items[0] = topic;
}

/* 稀土开采、精炼和磁体制造分别占60%、91%和94%: the goods of the measure that "respectively" gives to the value; or -1. */
static int
goods_of_paired(const rc_told_share *s)
{
	int at = s->reader->mentions.chinese ? rc_paired_name(s->reader, s->value) : -1;

	if (at < 0 || rc_at(s->reader, at)->measure == NULL)
		return -1;
	while (at >= 0 && rc_at(s->reader, at)->material == NULL && rc_at(s->reader, at)->type != RC_QUANTITY)
		at--;
	return at >= 0 && rc_at(s->reader, at)->material != NULL ? at : -1;
}

/*
 * 镓和锗都是副产品。中国分别供应98%和60%: which of the goods told before "respectively" gives to the value, where the
 * sentence names none; or -1.
 */
static int
goods_in_turn(const rc_told_share *s)
{
	const rc_reader *reader = s->reader;
	rc_stretch before = {0, s->value};
	int cue = reader->mentions.chinese && rc_paired_name(reader, s->value) < 0
				  ? rc_find_last_cue(reader, before, RC_CUE_RESPECTIVELY)
				  : -1;
	int turn = 0;
	int count = 0;

	if (cue < 0 || reader->scene->materials.count < 2 || reader->scene->materials_age > 1 ||
		rc_find_material(reader, (rc_stretch){cue, reader->mentions.count}) >= 0 ||
		rc_find_material(reader, (rc_stretch){s->clause->first, s->clause->last}) >= 0)
		return -1;
	for (int i = cue + 1; i < reader->mentions.count && !rc_is_mark(rc_at(reader, i), ','); i++)
	{
		if (rc_at(reader, i)->type != RC_QUANTITY)
			continue;
		turn += i < s->value;
		count++;
	}
	return count == reader->scene->materials.count ? turn : -1;
}

/* What the share is of: what the parenthesis stands behind, else what is named with the whole, the part or a lent whole. */
static void
read_materials(const rc_told_share *s, rc_frame *frame)
{
	rc_reader *reader = s->reader;
	rc_stretch part = s->part;
	rc_materials materials;

	/* 镍消费中不锈钢占65%: a use that is a material, too, is not what it uses. */
	if (reader->mentions.chinese && part.last > part.first && rc_is_use(rc_at(reader, part.last - 1)))
		part.last--;
	if (rc_share_work_before_aside(s) >= 0 || rc_share_material_before_aside(s) >= 0)
	{
		int before = rc_share_work_before_aside(s) >= 0 ? s->clause->first - 3 : s->clause->first - 2;

		rc_materials_in(reader, (rc_stretch){before, before + 1}, false, &frame->materials);
		frame->materials_inherited = false;
	}
	else if (s->clause->aside && rc_share_verb_before_aside(s) != RC_M_NONE &&
			 rc_materials_in(reader, (rc_stretch){s->clause[-1].first, s->clause[-1].last}, true, &materials))
	{
		frame->materials = materials;
		frame->materials_inherited = false;
	}
	else if (goods_in_turn(s) >= 0)
	{
		frame->materials.items[0] = reader->scene->materials.items[goods_in_turn(s)];
		frame->materials.count = 1;
	}
	else if (goods_of_paired(s) >= 0)
		frame->materials_inherited = !rc_materials_in(reader, (rc_stretch){goods_of_paired(s), goods_of_paired(s) + 1},
													  false, &frame->materials);
	else if (
		(rc_paired_name(reader, s->value) < 0 || rc_at(reader, rc_paired_name(reader, s->value))->material == NULL) &&
		(rc_materials_in(reader, s->whole, reader->mentions.chinese, &materials) ||
		 /* "magnet makers wholly dependent on imported dysprosium": what one depends for stands behind the word. */
		 (s->belonging == RC_DEPENDS && !reader->mentions.chinese &&
		  rc_materials_in(reader, (rc_stretch){s->belonging_at, s->clause->last}, false, &materials)) ||
		 rc_materials_in(reader, part, true, &materials) ||
		 (reader->scene->materials_age > 0 && rc_share_lends_materials(s) &&
		  rc_materials_in(reader, rc_share_lent_whole(s), false, &materials))))
	{
		frame->materials = materials;
		frame->materials_inherited = false;
	}
}

/*
 * "... terbium. Nine-tenths of the refining done anywhere is done in China": what says itself whose part it is, and of
 * what measure, is told of the topic at large and not of the one element that another sentence has named.
 */
static void
fit_topic(const rc_told_share *s, rc_frame *frame)
{
	const rc_scene *scene = s->reader->scene;
	rc_text told = frame->materials.count > 0 ? frame->materials.items[0] : (rc_text){NULL, 0};
	bool own = !frame->measure_inherited && scene->materials_age > 0 &&
			   (!frame->subject_inherited || scene->subject_age == 0 || s->belonging == RC_DONE_BY ||
				s->belonging == RC_COMES_FROM);

	if (!frame->materials_inherited || told.data == NULL || scene->topic.data == NULL || rc_is_bulk(scene->topic) ||
		frame->measure == RC_M_NONE || rc_may_have_cue(&s->reader->mentions, RC_CUE_MATERIAL_REF))
		return;
	/* What is made, mined or bought is never technology. */
	if ((own && !rc_is_group(told)) || ((rc_text_is(told, "technology") || rc_text_is(told, "rare earth technology")) &&
										frame->measure <= RC_M_CONSUMPTION))
	{
		frame->materials.count = 1;
		frame->materials.items[0] = topic_at_large(scene);
	}
}

/* "In the case of the former, China makes 98%": which of two goods that were told together an English sentence means. */
static void
take_one_of_two(const rc_told_share *s, rc_frame *frame)
{
	const rc_side_by_side *told = &s->reader->scene->goods_named;
	rc_stretch before = {0, s->value};
	int former, latter;

	if (s->reader->mentions.chinese || !frame->materials_inherited || told->count != 2 || told->age > 1 ||
		!(rc_may_have_cue(&s->reader->mentions, RC_CUE_FORMER) || rc_may_have_cue(&s->reader->mentions, RC_CUE_LATTER)))
		return;
	former = rc_find_last_cue(s->reader, before, RC_CUE_FORMER);
	latter = rc_find_last_cue(s->reader, before, RC_CUE_LATTER);
	if (former < 0 && latter < 0)
		return;
	frame->materials.items[0] = rc_material_name(&told->names[latter > former ? 1 : 0]);
	frame->materials.count = 1;
}

void
rc_share_read_materials(const rc_told_share *s, rc_frame *frame)
{
	read_materials(s, frame);
	take_one_of_two(s, frame);
	take_topic(s, frame);
	fit_topic(s, frame);
	widen_ores(s, frame);
	rc_frame_unmake_magnets(s->reader, frame);
}
