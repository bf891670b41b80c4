/*-------------------------------------------------------------------------
 *
 * supplier.c
 *		Who is told to supply whom, before it is told how much of the imports that is.
 *
 * 中国是美国铋的主要供应国，占68%; "Peru was the leading source of U.S. imports of
 * molybdenum, accounting for 61%".  The clause with the figure names neither
 * side; the one before it names both, the supplier first.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "grammar/supplier.h"
#include "rules/rank_parts.h"

/* Does the Chinese clause end with a word for where something comes from? */
static bool
ends_with_supplier(const rc_reader *reader, const rc_clause *clause)
{
	static const char *const nouns[] = {"来源",   "來源",   "来源国", "來源國", "来源地",
										"來源地", "供应国", "供應國", "供应商", "供應商"};
	const char *text = reader->mentions.text.data;
	size_t from = rc_at(reader, clause->first)->from;
	size_t to = rc_at(reader, clause->last - 1)->to;

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
	{
		size_t len = strlen(nouns[i]);

		if (to - from > len && memcmp(text + to - len, nouns[i], len) == 0)
			return true;
	}
	return false;
}

static bool
is_importer(const rc_reader *reader, int i)
{
	const rc_mention *mention = rc_at(reader, i);

	return rc_is_actor(mention) && rc_can_act(reader, i) && mention->entity != NULL &&
		   (mention->entity->class == RC_COUNTRY || mention->entity->class == RC_BLOC ||
			mention->entity->class == RC_SELF) &&
		   !rc_is_world(mention->name);
}

/* 是美国铋的主要供应国: the first one behind the verb. */
static int
importer_in_chinese(const rc_reader *reader, const rc_clause *clause, int copula)
{
	if (!ends_with_supplier(reader, clause))
		return -1;
	for (int i = copula + 1; i < clause->last; i++)
	{
		if (is_importer(reader, i))
			return i;
	}
	return -1;
}

/* "the leading source of U.S. imports", "the top supplier of rare earths to Japan", "the EU's largest supplier" */
static int
importer_in_english(const rc_reader *reader, const rc_clause *clause, int copula)
{
	int noun = copula + 1;
	bool imports = false;

	while (noun < clause->last && !rc_spells_of(&reader->mentions, noun, RC_SPELT_SOURCE_OF_GOODS))
		noun++;
	for (int i = noun; i < clause->last; i++)
		imports |= rc_measure_of(rc_at(reader, i)) == RC_M_IMPORTS;
	/* A partner may be one for anything. */
	if (noun >= clause->last || (!imports && rc_holds(&reader->mentions, noun, "partner")))
		return -1;
	for (int i = copula + 1; i < noun; i++)
	{
		if (is_importer(reader, i) && rc_at(reader, i)->role == RC_ROLE_OWNER)
			return i;
	}
	for (int i = noun + 1; i < clause->last; i++)
	{
		rc_role role = rc_at(reader, i)->role;

		if (is_importer(reader, i) &&
			(role == RC_ROLE_TO || (imports && (role == RC_ROLE_OF || role == RC_ROLE_OWNER))))
			return i;
	}
	return -1;
}

/* 湖南和江西都产钨: the last two that a Chinese clause names, in their order. */
static void
remember_named(rc_reader *reader, const rc_clause *clause)
{
	rc_text *named = reader->scene->named;
	rc_stretch all = {clause->first, clause->last};

	/* 主要市场是德国和日本: whom somebody trades with. */
	if (rc_find_cue(reader, all, RC_CUE_DESTINATION) >= 0 || rc_find_cue(reader, all, RC_CUE_MARKET_WORD) >= 0)
		return;
	for (int i = rc_next_in(reader, RC_ACTOR_SORT, all, all.first); i < all.last;
		 i = rc_next_in(reader, RC_ACTOR_SORT, all, i + 1))
	{
		rc_text name =
			rc_is_actor(rc_at(reader, i)) && rc_can_act(reader, i) ? rc_actor_name(reader, i) : (rc_text){NULL, 0};

		if (name.data == NULL || rc_is_world(name) || rc_text_same(name, named[1]))
			continue;
		named[0] = named[1];
		named[1] = name;
	}
}

void
rc_remember_supplier(rc_reader *reader, const rc_clause *clause)
{
	int copula = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_COPULA);
	int supplier, importer;

	if (reader->mentions.chinese)
		remember_named(reader, clause);
	if (copula <= clause->first)
		return;
	supplier = rc_subject_in(reader, (rc_stretch){clause->first, copula});
	importer = reader->mentions.chinese ? importer_in_chinese(reader, clause, copula)
										: importer_in_english(reader, clause, copula);
	if (supplier < 0 || importer < 0 || rc_at(reader, supplier)->role != RC_ROLE_BARE)
		return;
	if (!reader->mentions.chinese)
		reader->supplier = rc_actor_name(reader, supplier);
	rc_scene_set_subject(reader->scene, rc_actor_name(reader, importer), rc_at(reader, importer));
	rc_scene_set_measure(reader->scene, RC_M_IMPORTS, false);
	rc_scene_set_partner(reader->scene, rc_actor_name(reader, supplier));
}

rc_text
rc_importer_told(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	return scene->share_age <= 1 && scene->scope.len == 2 ? scene->scope : scene->subject;
}

bool
rc_is_of_suppliers(const rc_reader *reader, const rc_clause *clause, rc_text who)
{
	const rc_scene *scene = reader->scene;
	rc_text importer = rc_importer_told(reader);
	bool place = false;

	if (reader->mentions.chinese || scene->measure != RC_M_IMPORTS || scene->measure_age > 1 ||
		scene->partner.data == NULL || scene->partner_age > 1 || scene->subject_age > 1 || importer.len != 2 ||
		who.len != 2 || rc_text_same(who, importer))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_counts(rc_measure_of(rc_at(reader, i))) &&
			(rc_measure_of(rc_at(reader, i)) != RC_M_IMPORTS || !rc_measure_reads(rc_at(reader, i), RC_NAME)))
			return false;
		place |= rc_ordinal_of(rc_at(reader, i)) > 0 || rc_spells(&reader->mentions, i, "followed");
	}
	return place;
}

bool
rc_is_supplied(const rc_reader *reader, const rc_frame *frame, rc_text who)
{
	return reader->supplier.data != NULL && frame->measure == RC_M_IMPORTS &&
		   (rc_text_same(who, reader->supplier) || rc_text_same(who, reader->scene->subject));
}
