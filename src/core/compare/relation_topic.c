/*-------------------------------------------------------------------------
 *
 * relation_topic.c
 *		What must be equal for two claims to be comparable.
 *
 * The topic is defined once, in rc_topic_of; its comparison, its hash and its
 * text all follow from that.  Two claims that contradict have equal topics,
 * which is what lets a join or an index look only among claims of one topic.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <string.h>

#include "compare/relation.h"

bool
rc_text_same(rc_text a, rc_text b)
{
	return a.len == b.len && (a.data == NULL) == (b.data == NULL) &&
		   (a.len == 0 || a.data == b.data || memcmp(a.data, b.data, a.len) == 0);
}

bool
rc_text_is(rc_text text, const char *word)
{
	size_t len = strlen(word);

	return text.data != NULL && text.len == len && memcmp(text.data, word, len) == 0;
}

static rc_text
text_of(const char *word)
{
	rc_text text = {word, strlen(word)};

	return text;
}

/* Is the material one of the rare earths, or made of them? */
static bool
is_rare_earth(rc_text material)
{
#define NAME(word)                                                                                                     \
	{                                                                                                                  \
		word, sizeof(word) - 1                                                                                         \
	}
	static const rc_text members[] = {NAME("rare earths"),
									  NAME("light rare earths"),
									  NAME("heavy rare earths"),
									  NAME("rare earth oxides"),
									  NAME("rare earth metals"),
									  NAME("rare earth ores"),
									  NAME("neodymium-praseodymium"),
									  NAME("scandium"),
									  NAME("yttrium"),
									  NAME("lanthanum"),
									  NAME("cerium"),
									  NAME("praseodymium"),
									  NAME("neodymium"),
									  NAME("promethium"),
									  NAME("samarium"),
									  NAME("europium"),
									  NAME("gadolinium"),
									  NAME("terbium"),
									  NAME("dysprosium"),
									  NAME("holmium"),
									  NAME("erbium"),
									  NAME("thulium"),
									  NAME("ytterbium"),
									  NAME("lutetium")};
#undef NAME

	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
	{
		if (rc_text_same(material, members[i]))
			return true;
	}
	return false;
}

static rc_measure
topic_measure(const rc_claim *claim)
{
	switch (claim->measure)
	{
		case RC_M_MINING:
			return is_rare_earth(claim->material) ? RC_M_PRODUCTION : RC_M_MINING;
		case RC_M_BAN:
		case RC_M_CONTROL:
		case RC_M_QUOTA:
			/* degrees of one limit on trade */
			return RC_M_CONTROL;
		default:
			return claim->measure;
	}
}

void
rc_topic_of(const rc_claim *claim, rc_topic *topic)
{
	bool held = claim->kind == RC_RANK || claim->kind == RC_EXCLUSIVE;

	memset(topic, 0, sizeof(*topic));
	topic->kind = claim->kind;
	topic->measure = topic_measure(claim);
	if (!held)
		topic->subject = claim->subject;
	topic->material = claim->material;
	if (claim->kind == RC_CLASS)
		return;

	topic->scope = claim->scope;
	if (claim->scope.data == NULL && (held || claim->kind == RC_SHARE))
		topic->scope = text_of("WORLD");
	if (claim->kind == RC_RESTRICTION)
		return;

	topic->partner = claim->partner;
	topic->unit = claim->unit;
	topic->quota = claim->modality == RC_QUOTA;
}

unsigned
rc_topic_difference(const rc_topic *a, const rc_topic *b)
{
	unsigned difference = 0;

	if (a->measure != b->measure)
		difference |= RC_IN_MEASURE;
	if (!rc_text_same(a->subject, b->subject))
		difference |= RC_IN_SUBJECT;
	if (!rc_text_same(a->material, b->material))
		difference |= RC_IN_MATERIAL;
	if (!rc_text_same(a->scope, b->scope))
		difference |= RC_IN_SCOPE;
	if (!rc_text_same(a->partner, b->partner))
		difference |= RC_IN_PARTNER;
	if (a->unit.kind != b->unit.kind || strcmp(a->unit.currency, b->unit.currency) != 0)
		difference |= RC_IN_UNIT;
	if (a->quota != b->quota)
		difference |= RC_IN_QUOTA;
	return difference;
}

/*
 * Hash: FNV-1a over the fields, each text with a separator that occurs in no
 * UTF-8, then a finalizer that spreads the bits.  It is stored in GiST indexes:
 * another one, or another idea of the topic, asks for REINDEX.
 */
static uint64_t
mix_byte(uint64_t hash, unsigned char byte)
{
	return (hash ^ byte) * UINT64_C(0x100000001B3);
}

static uint64_t
mix_text(uint64_t hash, rc_text text)
{
	for (size_t i = 0; i < text.len; i++)
		hash = mix_byte(hash, (unsigned char) text.data[i]);
	return mix_byte(hash, text.data == NULL ? 0xFE : 0xFF);
}

uint64_t
rc_topic_hash(const rc_claim *claim)
{
	uint64_t hash = UINT64_C(0xCBF29CE484222325);
	rc_topic topic;

	rc_topic_of(claim, &topic);
	hash = mix_byte(hash, (unsigned char) topic.kind);
	hash = mix_byte(hash, (unsigned char) topic.measure);
	hash = mix_byte(hash, (unsigned char) topic.unit.kind);
	hash = mix_byte(hash, topic.quota);
	hash = mix_text(hash, text_of(topic.unit.currency));
	hash = mix_text(hash, topic.subject);
	hash = mix_text(hash, topic.material);
	hash = mix_text(hash, topic.scope);
	hash = mix_text(hash, topic.partner);
	hash ^= hash >> 33;
	hash *= UINT64_C(0xFF51AFD7ED558CCD);
	return hash ^ hash >> 33;
}
