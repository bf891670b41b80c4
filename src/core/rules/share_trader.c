/*-------------------------------------------------------------------------
 *
 * share_trader.c
 *		Whose trade a part is of that is told by the other side.
 *
 * "China accounts for 70% of US imports": the imports are those of the United
 * States.  A list of sources, or of destinations, goes on with whose they were.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/supplier.h"
#include "rules/share_parts.h"

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

	/* 钴出口配额中，洛阳钼业占32%: a firm's part of a quota is its own. */
	if (!s->reader->mentions.chinese || scene->subject.len != 2 || rc_text_same(part, scene->subject) ||
		(scene->quota && part.len > 2))
		return false;
	/* 美国进口的锑当中，塔吉克斯坦供应了10% */
	if (frame->measure == RC_M_SUPPLY && part.len == 2 && scene->measure == RC_M_IMPORTS && scene->measure_age == 0 &&
		scene->subject_age == 0 && rc_find_material(s->reader, (rc_stretch){s->clause->first, s->clause->last}) < 0)
	{
		frame->measure = RC_M_IMPORTS;
		return true;
	}
	if (!frame->measure_inherited)
		return false;
	/* 中国的锑出口中，日本占21% */
	if (frame->measure == RC_M_EXPORTS && claim->partner.data == NULL &&
		(scene->measure_age == 0 ||
		 /* 中国出口磁体2310吨。日本拿走了其中的22% */
		 (scene->measure_age == 1 && rc_find_cue(s->reader, s->whole, RC_CUE_OF_WHICH) >= 0)) &&
		(scene->share_age > 0 || rc_text_same(scene->scope, scene->subject)))
		return true;
	/* 日本所需的镓，中国货占了七成: what one needs of another's goods he imports. */
	if (s->predicate < s->clause->first || part.len != 2 || scene->subject_age > 0 || !names_goods_of(s))
		return false;
	frame->measure = RC_M_IMPORTS;
	return true;
}

/* Whose imports a list of sources goes on telling: of whom the share before it was, else whom the text speaks of. */
static rc_text
importer_told(const rc_told_share *s)
{
	const rc_scene *scene = s->reader->scene;

	if (!s->reader->mentions.chinese)
		return rc_importer_told(s->reader);
	return scene->share_age == 0 && scene->scope.len == 2 ? scene->scope : scene->subject;
}

/* 秘鲁约占美国进口量的三分之二，墨西哥也有18%: does a Chinese list of those from whom somebody imports go on? */
static bool
goes_on_with_source(const rc_told_share *s, const rc_frame *frame, rc_text part)
{
	const rc_claims *claims = &s->reader->claims;
	const rc_claim *told = claims->count > 0 ? &claims->items[claims->count - 1] : NULL;

	return s->reader->mentions.chinese && frame->measure_inherited && part.len == 2 && told != NULL &&
		   told->kind == RC_SHARE && told->measure == RC_M_IMPORTS && told->partner.data != NULL &&
		   !rc_text_same(told->partner, part) && s->predicate >= 0 &&
		   rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_HOLD);
}

/* 日本进口的稀土中，中国、越南分别占60%和16%: does a Chinese value paired with `part` tell what of the imports told before is from him? */
static bool
is_paired_source(const rc_told_share *s, const rc_frame *frame, rc_text part)
{
	return s->reader->mentions.chinese && frame->measure == RC_M_IMPORTS && frame->measure_inherited &&
		   rc_paired_name(s->reader, s->value) >= 0 && importer_told(s).len == 2 &&
		   !rc_text_same(part, importer_told(s)) &&
		   rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_ACCOUNT_FOR) >= 0;
}

/* "China's gallium exports, 2022: Japan 45%, Germany 20%": does an English list tell where the exports of the one it is headed with go? */
static bool
lists_destination(const rc_told_share *s, const rc_frame *frame, rc_text part)
{
	const rc_scene *scene = s->reader->scene;

	return !s->reader->mentions.chinese && frame->measure == RC_M_EXPORTS && frame->measure_inherited &&
		   s->predicate < 0 && scene->measure_age == 0 && scene->subject_age == 0 && scene->subject.len == 2 &&
		   part.len == 2 && !rc_text_same(part, scene->subject) &&
		   (scene->share_age > 0 || rc_text_same(scene->scope, scene->subject));
}

/* "Of those imports Myanmar accounted for 58 percent", "US imports: Myanmar 58%": is the part of what the one told before imports? */
static bool
is_part_of_imports_told(const rc_told_share *s, rc_text owner, rc_text part, const rc_frame *frame)
{
	rc_text importer = importer_told(s);

	if (frame->measure != RC_M_IMPORTS || importer.data == NULL || rc_text_same(part, importer) ||
		(owner.data != NULL && rc_is_world(owner)))
		return false;
	if (goes_on_with_source(s, frame, part))
		return true;
	if (s->predicate < 0)
		return frame->measure_inherited;
	return rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_ACCOUNT_FOR) || had_part(s) ||
		   (frame->measure_inherited && rc_is_of_suppliers(s->reader, s->clause, part));
}

/* "Japan buys 60% of its gallium from China. Canada supplies another 20 percent": does an English supplier go on with another part of what was imported? */
static bool
supplies_more(const rc_told_share *s, rc_text owner, rc_text part, const rc_frame *frame)
{
	const rc_scene *scene = s->reader->scene;
	int next = s->value + 1;

	/* "provides another 20 percent discount" */
	if (next < s->clause->last && rc_at(s->reader, next)->type == RC_WORD)
		return false;
	return !s->reader->mentions.chinese && owner.data == NULL && part.len == 2 && scene->scope.len == 2 &&
		   (frame->measure == RC_M_SUPPLY || frame->measure_inherited) && scene->measure == RC_M_IMPORTS &&
		   scene->measure_age <= 1 && scene->share_age <= 1 && scene->partner.data != NULL && scene->partner_age <= 1 &&
		   !rc_text_same(part, scene->scope) && !rc_share_names_something(s->reader, s->whole) && s->predicate >= 0 &&
		   (rc_has_cue(rc_at(s->reader, s->predicate), RC_CUE_SUPPLY_VERB) ||
			rc_spells_of(&s->reader->mentions, s->predicate, RC_SPELT_PROVIDE));
}

static void
set_trader(rc_text trader, rc_text other, rc_claim *claim)
{
	claim->partner = other;
	claim->subject = claim->scope = trader;
}

void
rc_share_turn_to_trader(const rc_told_share *s, rc_text owner, rc_text part, rc_frame *frame, rc_claim *claim)
{
	bool owned = owner.data != NULL && !rc_is_world(owner);
	rc_text importer = importer_told(s);

	if (supplies_more(s, owner, part, frame))
	{
		frame->measure = RC_M_IMPORTS;
		set_trader(s->reader->scene->scope, part, claim);
		return;
	}
	/* 欧盟去年进口1.3万吨，中国的46.3%居首: whose imports they are is no other side of them. */
	if (s->reader->mentions.chinese && frame->measure_inherited && rc_text_same(claim->partner, importer))
		claim->partner = (rc_text){NULL, 0};

	/* "China buys 90% of Australia's lithium": what one takes of another's goods the other exports. */
	if (owned && frame->measure == RC_M_IMPORTS && !rc_text_same(owner, part) && s->whole.first > s->value &&
		s->whole.first < s->whole.last && rc_measure_in(s->reader, s->whole, true) < 0 &&
		((s->predicate >= 0 && rc_measure_of(rc_at(s->reader, s->predicate)) == RC_M_IMPORTS) ||
		 rc_find_cue(s->reader, (rc_stretch){s->clause->first, s->value}, RC_CUE_RECEIVE) >= 0))
		frame->measure = RC_M_EXPORTS;
	/* "China is Japan's top source, providing 60% of its imports" */
	if (rc_is_supplied(s->reader, frame, part) && (owner.data == NULL || rc_text_same(owner, s->reader->supplier)))
	{
		set_trader(s->reader->scene->subject, s->reader->supplier, claim);
		return;
	}
	/* "China accounts for 70% of US imports", "China takes 80% of Myanmar's exports" */
	if (owned && part.data != NULL && !rc_text_same(owner, part) && !(frame->quota && part.len > 2) &&
		(frame->measure == RC_M_IMPORTS ||
		 /* 江西占中国稀土出口的三成 */
		 (frame->measure == RC_M_EXPORTS && (part.len == 2 || !s->reader->mentions.chinese))))
	{
		set_trader(owner, part, claim);
		return;
	}
	if (owner.data == NULL && (is_other_side_of_topic(s, part, frame, claim) ||
							   (claim->partner.data == NULL && lists_destination(s, frame, part))))
	{
		set_trader(s->reader->scene->subject, part, claim);
		return;
	}
	if (rc_share_is_of_buyer(s, owner, part, frame, claim))
	{
		set_trader(rc_scene_exporter(s->reader->scene), part, claim);
		return;
	}
	if (owner.data == NULL && is_paired_source(s, frame, part))
	{
		set_trader(importer, part, claim);
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
	if (claim->partner.data == NULL && is_part_of_imports_told(s, owner, part, frame))
		set_trader(owned ? owner : importer, part, claim);
}
