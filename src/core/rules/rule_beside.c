/*-------------------------------------------------------------------------
 *
 * rule_beside.c
 *		Shares told beside an amount.
 *
 * 全球石墨储量8.3亿吨，其中中国3.6亿吨（43%）: the bare figure in the brackets is what
 * the amount before it is of the whole that the sentence has told.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/slots.h"

/* Does the sentence tell the world's amount of the same, by a claim before the last? */
static bool
tells_whole(const rc_reader *reader, const rc_claim *part)
{
	for (int i = reader->claims.count - 2; i >= 0; i--)
	{
		const rc_claim *whole = &reader->claims.items[i];

		if (whole->kind == RC_AMOUNT && whole->measure == part->measure && rc_is_world(whole->subject) &&
			rc_text_same(whole->material, part->material) && whole->span_from >= (int32_t) rc_at(reader, 0)->from)
			return true;
	}
	return false;
}

rc_status
rc_rule_beside(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error)
{
	const rc_claim *part = reader->claims.count > 1 ? &reader->claims.items[reader->claims.count - 1] : NULL;
	rc_materials materials = {.count = 1};
	rc_claim claim;

	if (!reader->mentions.chinese || part == NULL || !clause->aside || clause->last != clause->first + 1 ||
		!rc_is_mark(rc_at(reader, value - 1), '(') || part->kind != RC_AMOUNT || rc_is_world(part->subject) ||
		rc_at(reader, value - 2)->quantity == NULL || part->span_to < (int32_t) rc_at(reader, value - 2)->to ||
		!tells_whole(reader, part))
		return RC_OK;
	*taken = true;
	claim = *part;
	claim.kind = RC_SHARE;
	claim.value = rc_at(reader, value)->quantity->value;
	claim.unit = rc_at(reader, value)->quantity->unit;
	claim.basis = RC_BASIS_NONE;
	claim.scope = (rc_text){"WORLD", 5};
	materials.items[0] = part->material;
	return rc_claim_add(reader, &claim, &materials, value, value + 1, error);
}
