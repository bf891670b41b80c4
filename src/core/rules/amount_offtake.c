/*-------------------------------------------------------------------------
 *
 * amount_offtake.c
 *		Tonnes that somebody takes of the output of a firm.
 *
 * What is committed of it is its supply, not the buyer's imports.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/amount_parts.h"

/* "signed an offtake agreement with Hyundai for 1,500 tonnes": with whom it is has the goods, and the other sells them. */
void
rc_read_taker(const rc_reader *reader, const rc_clause *clause, const rc_frame *frame, rc_claim *claim)
{
	int noun = frame->measure_at;
	int taker;

	if (reader->mentions.chinese || claim->measure != RC_M_SUPPLY || frame->measure_inherited || noun < 0 ||
		!(rc_holds(&reader->mentions, noun, "take") || rc_holds(&reader->mentions, noun, "supply ")))
		return;
	taker = rc_actor_in(reader, (rc_stretch){clause->first, clause->last}, RC_ROLE_WITH);
	if (taker < 0 || !rc_is_firm(rc_at(reader, taker)) || rc_text_same(rc_actor_name(reader, taker), claim->subject))
		return;
	claim->scope = claim->subject;
	claim->subject = rc_actor_name(reader, taker);
	claim->partner = (rc_text){NULL, 0};
}

/* The firm of whose output a promise to buy is that names no seller: of the one before it, else the firm spoken of. */
static rc_text
firm_sold_by(const rc_reader *reader)
{
	const rc_claim *told = reader->claims.count > 0 ? &reader->claims.items[reader->claims.count - 1] : NULL;

	if (told != NULL && told->kind == RC_AMOUNT && told->measure == RC_M_SUPPLY && told->scope.data != NULL)
		return told->scope;
	return reader->scene->company_age <= RC_SCENE_REACH ? reader->scene->company : (rc_text){NULL, 0};
}

/* 与赣锋锂业签约，每年采购…, 将向赣锋锂业采购: the firm with which a Chinese buyer has a contract, or will deal; or -1. */
static int
chinese_seller(const rc_reader *reader, const rc_clause *clause, int value, bool to_come)
{
	for (int i = value - 1; reader->mentions.chinese && reader->pairing.count == 0 && i >= 0; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_company(mention) && ((mention->role == RC_ROLE_WITH && i < clause->first) ||
									   (to_come && (mention->role == RC_ROLE_TO || mention->role == RC_ROLE_FROM))))
			return i;
	}
	return -1;
}

/* "has agreed to buy 520 tonnes a year from Arafura": what is committed of a firm's output. */
void
rc_read_offtake(const rc_reader *reader, const rc_clause *clause, int value, rc_claim *claim)
{
	int seller = claim->measure != RC_M_IMPORTS ? -1
				 : reader->mentions.chinese     ? chinese_seller(reader, clause, value, claim->modality == RC_FORECAST)
												: rc_frame_seller(reader, clause, value);
	rc_text firm = firm_sold_by(reader);

	/* "Hyundai has agreed to take 1,500 tonnes a year", "will buy 1,500 tonnes" */
	if ((claim->measure == RC_M_SUPPLY || (claim->measure == RC_M_IMPORTS && seller < 0)) &&
		claim->scope.data == NULL && claim->partner.data == NULL && claim->modality == RC_FORECAST &&
		claim->subject.len > 2 && firm.data != NULL && !rc_text_same(firm, claim->subject) && !reader->mentions.chinese)
	{
		claim->measure = RC_M_SUPPLY;
		claim->scope = firm;
	}
	if (seller < 0 || rc_text_same(rc_actor_name(reader, seller), claim->subject))
		return;
	claim->measure = RC_M_SUPPLY;
	claim->scope = rc_actor_name(reader, seller);
	claim->partner = (rc_text){NULL, 0};
	for (int i = clause->first; i < value && claim->modality == RC_ASSERTED; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_AGREED))
			claim->modality = RC_FORECAST;
	}
}
