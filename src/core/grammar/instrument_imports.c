/*-------------------------------------------------------------------------
 *
 * instrument_imports.c
 *		States that halt what comes in: "China has suspended imports of".
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/instrument.h"

/* Mentions between "imports of" and their goods: "imports of high-grade Australian lithium". */
#define GOODS_REACH 4

/* "imports of Japanese seafood and magnets fell": are the imports at i said to be of what is none of the field's goods? */
static bool
are_of_other_goods(const rc_reader *reader, int i)
{
	if (!rc_has_cue(rc_at(reader, i + 1), RC_CUE_OF))
		return false;
	for (int k = i + 2; k < reader->mentions.count && k <= i + 2 + GOODS_REACH; k++)
	{
		if (rc_at(reader, k)->material != NULL || rc_has_cue(rc_at(reader, k), RC_CUE_MATERIAL_REF))
			return false;
		if (rc_is_joint(rc_at(reader, k)) || (rc_at(reader, k)->type == RC_MARK && !rc_is_mark(rc_at(reader, k), '\'')))
			break;
	}
	return true;
}

/* Mentions between a state and the verb by which it halts imports, and from there to the imports. */
#define HALTED_REACH 5

/* "China has suspended imports of", "halted Australian coal imports": does a state halt what comes in, by the English verb at i? */
bool
rc_halts_imports(const rc_reader *reader, int i)
{
	int doer = i - 1;
	int k = i + 1;

	if (!rc_at(reader, i)->latin || (reader->mentions.measures & RC_MEASURE_BIT(RC_M_IMPORTS)) == 0)
		return false;
	while (k < reader->mentions.count && k <= i + HALTED_REACH &&
		   (rc_at(reader, k)->material != NULL || rc_at(reader, k)->owner || rc_is_joint(rc_at(reader, k)) ||
			rc_has_cue(rc_at(reader, k), RC_CUE_ALL) || rc_has_cue(rc_at(reader, k), RC_CUE_ARTICLE)))
		k++;
	if (k >= reader->mentions.count || rc_measure_of(rc_at(reader, k)) != RC_M_IMPORTS ||
		rc_names_doer(rc_at(reader, k)) || are_of_other_goods(reader, k))
		return false;
	while (doer >= 0 && doer >= i - HALTED_REACH && !rc_is_actor(rc_at(reader, doer)) &&
		   rc_at(reader, doer)->type != RC_MARK)
		doer--;
	return doer >= 0 && doer >= i - HALTED_REACH && rc_is_actor(rc_at(reader, doer)) &&
		   rc_at(reader, doer)->role == RC_ROLE_BARE && !rc_at(reader, doer)->owner &&
		   rc_at(reader, doer)->entity != NULL && !rc_is_firm(rc_at(reader, doer));
}
