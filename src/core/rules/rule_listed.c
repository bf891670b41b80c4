/*-------------------------------------------------------------------------
 *
 * rule_listed.c
 *		Goods in a list or a table that is put under an instrument of trade
 *		policy.
 *
 * Notices name the instrument once and the goods below it, a line for each:
 * "The following items may not be exported without a licence:".  So do tables
 * of policies, in a column or in a cell beside the goods, and headings before
 * a colon.  What is limited is told by nouns alone.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#include "grammar/instrument.h"
#include "rules/restriction_parts.h"
#include "table/table.h"

/* Mentions of a heading that names an instrument and nothing it limits, at most. */
#define HEADING_MENTIONS 4

/* Sentences between two items of a list at most: remarks on one of them. */
#define ITEM_REACH 4

/* Mentions before the goods of an item: its sign, its number, a code. */
#define ITEM_LEAD 8

/*-------------------------------------------------------------------------
 * Lists below a heading
 *-------------------------------------------------------------------------
 */

void
rc_listing_open(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim)
{
	rc_listing *listing = &reader->scene->listing;
	const rc_mentions *mentions = &reader->mentions;

	/* The first items may stand in the same sentence. */
	if (mentions->count == 0 ||
		(!rc_is_mark(rc_at(reader, mentions->count - 1), ':') && !rc_is_mark(rc_at(reader, clause->last), ':')) ||
		(claim->measure != RC_M_BAN && claim->measure != RC_M_CONTROL))
		return;
	memset(listing, 0, sizeof(*listing));
	listing->instrument = claim->measure;
	listing->subject = claim->subject;
	listing->partner = claim->partner;
	listing->has_period = claim->has_period;
	listing->period = (rc_period){claim->period.from, RC_DATE_NONE};
	/* "May not be exported" is no possibility. */
	listing->modality = claim->modality == RC_POSSIBLE ? RC_ASSERTED : claim->modality;
}

/* Begins the line text[from, to) as an item does: with a sign, a number or a bracket? */
static bool
has_sign(rc_text text, size_t from)
{
	return strchr("-*+(0123456789", text.data[from]) != NULL || (unsigned char) text.data[from] >= 0x80;
}

void
rc_listing_pass(rc_listing *listing, rc_text text, size_t from, size_t to)
{
	char last = text.data[to - 1];

	if (listing->instrument == RC_M_NONE)
		return;
	if (last == ':' || (to >= from + 3 && memcmp(text.data + to - 3, "：", 3) == 0) ||
		(last == '.' && !has_sign(text, from)))
		listing->instrument = RC_M_NONE;
}

/* Behind the number in brackets that an item begins with at mention `first`, "(1)", （一）; `first` without one. */
static int
behind_number(const rc_reader *reader, int first)
{
	return reader->mentions.count > first + 3 && rc_is_mark(rc_at(reader, first), '(') &&
				   rc_at(reader, first + 1)->material == NULL && rc_is_mark(rc_at(reader, first + 2), ')')
			   ? first + 3
			   : first;
}

/* Items in running text have a number: "1.", "2．", （三）, "4)". */
static bool
is_numbered(const rc_reader *reader)
{
	size_t from = rc_at(reader, 0)->from;
	const char *text = reader->mentions.text.data;

	return behind_number(reader, 0) > 0 || (rc_at(reader, 1)->type == RC_MARK && text[from] >= '1' &&
											text[from] <= '9' && rc_at(reader, 0)->to - from <= 2);
}

/* 对下列物项实施出口管制：（一）钨相关物项；（二）…: does an item begin at the mention, in the sentence of its heading? */
static bool
begins_inline(const rc_reader *reader, int first)
{
	return reader->mentions.chinese && first > 0 &&
		   (rc_is_mark(rc_at(reader, first - 1), ':') || rc_is_mark(rc_at(reader, first - 1), ';'));
}

/* The first of the goods that an item names, behind its sign and number; -1 where the line is none. */
static int
goods_of_item(const rc_reader *reader, const rc_clause *clause, int first)
{
	for (int i = first; i < clause->last && i < first + ITEM_LEAD; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->material != NULL)
			return i >= clause->first ? i : -1;
		/* What stands in brackets describes something else. */
		if (rc_is_mark(mention, '(') || mention->entity != NULL || mention->measure != NULL ||
			mention->type == RC_TIME || rc_is_predicate(mention))
			return -1;
	}
	return -1;
}

/* Tells the clause, up to its first comma, a predicate, and so more than what is listed? */
static bool
states(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last && !rc_is_mark(rc_at(reader, i), ','); i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_has_cue(rc_at(reader, i), RC_CUE_USED_FOR))
			return true;
	}
	return false;
}

/* "Rare earth processing technologies": what the goods are of is not what is limited. */
static void
name_technology(const rc_reader *reader, const rc_clause *clause, rc_materials *goods)
{
	static const char word[] = "echnolog";
	const char *text = reader->mentions.text.data;
	size_t to = rc_at(reader, clause->last - 1)->to;
	bool technology = false;

	/* In headings the word may be part of what looks like a name. */
	for (size_t at = rc_at(reader, clause->first)->from; at + sizeof(word) <= to && !technology; at++)
		technology = memcmp(text + at, word, sizeof(word) - 1) == 0;
	for (int i = 0; technology && i < goods->count; i++)
	{
		if (rc_text_is(goods->items[i], "rare earths"))
			goods->items[i] = (rc_text){"rare earth technology", 21};
	}
	rc_goods_technology(reader, (rc_stretch){clause->first, clause->last}, goods);
}

/* A heading of something else, or running text, ends the list. */
static bool
ends_list(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mentions *mentions = &reader->mentions;

	if (!reader->new_line || clause > reader->clauses.items)
		return false;
	if (rc_is_mark(rc_at(reader, mentions->count - 1), '.') && !has_sign(mentions->text, mentions->from))
		return true;
	return rc_is_mark(rc_at(reader, mentions->count - 1), ':') || rc_is_mark(rc_at(reader, 0), '#') ||
		   states(reader, clause);
}

/* The goods of the item that the clause is, which were not told yet. */
static bool
read_item(const rc_reader *reader, const rc_clause *clause, rc_listing *listing, rc_materials *goods)
{
	rc_materials all;
	bool within = begins_inline(reader, clause->first);
	int first = within ? clause->first : 0;
	int at = within || reader->new_line || is_numbered(reader)
				 ? goods_of_item(reader, clause, behind_number(reader, first))
				 : -1;

	if ((listing->age == 0 && !within) || listing->age > ITEM_REACH)
		return false;
	if (at < 0 || states(reader, clause) || !rc_materials_in(reader, (rc_stretch){at, clause->last}, false, &all))
	{
		if (ends_list(reader, clause))
			listing->instrument = RC_M_NONE;
		return false;
	}
	listing->age = 0;
	goods->count = 0;
	for (int i = 0; i < all.count; i++)
	{
		bool told = false;

		for (int k = 0; k < listing->told.count; k++)
			told |= rc_text_same(listing->told.items[k], all.items[i]);
		if (told || listing->told.count == RC_MATERIALS_LIMIT)
			continue;
		listing->told.items[listing->told.count++] = all.items[i];
		goods->items[goods->count++] = all.items[i];
	}
	return goods->count > 0;
}

/*-------------------------------------------------------------------------
 * Headings beside their goods
 *-------------------------------------------------------------------------
 */

/* The instrument of the heading right before the colon at which the clause begins. */
static rc_measure
instrument_before_colon(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;

	if (!rc_may_have_mark(&reader->mentions, ':') || clause == reader->clauses.items ||
		!rc_is_mark(rc_at(reader, clause->first - 1), ':') || before->last - before->first > HEADING_MENTIONS)
		return RC_M_NONE;
	for (int i = before->first; i < before->last; i++)
	{
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->type == RC_QUANTITY)
			return RC_M_NONE;
	}
	return before->first < before->last ? rc_instrument_at(reader, before->first) : RC_M_NONE;
}

/* The time that the sentence names first, from which on the goods are limited. */
static void
read_beginning(const rc_reader *reader, rc_listing *listing)
{
	for (int i = 0; i < reader->mentions.count && !listing->has_period; i++)
	{
		const rc_time *time = rc_at(reader, i)->time;

		listing->has_period = time != NULL && !time->unresolved && !time->comparison;
		if (listing->has_period)
			listing->period = (rc_period){time->period.from, RC_DATE_NONE};
	}
}

/* Under what, and by whom, the clause puts goods: its cell or its row in a table, or the heading before its colon. */
static bool
read_heading(const rc_reader *reader, const rc_clause *clause, rc_listing *listing, rc_materials *goods)
{
	const rc_head *cell = reader->cell;
	rc_measure instrument = cell != NULL ? cell->instrument : instrument_before_colon(reader, clause);

	if (instrument == RC_M_NONE && (cell == NULL || cell->goods == NULL))
		return false;
	memset(listing, 0, sizeof(*listing));
	listing->modality = RC_ASSERTED;
	if (cell != NULL && cell->goods != NULL)
	{
		listing->instrument = cell->policy;
		listing->subject = cell->subject.data != NULL ? cell->subject : cell->outside;
		listing->partner = cell->partner;
		listing->has_period = cell->has_period;
		listing->period = (rc_period){cell->period.from, RC_DATE_NONE};
		*goods = *cell->goods;
	}
	else
	{
		listing->instrument = instrument;
		if (instrument == RC_M_NONE || rc_at(reader, clause->first)->material == NULL ||
			!rc_materials_in(reader, (rc_stretch){clause->first, clause->last}, false, goods))
			return false;
	}
	if (listing->subject.data == NULL)
		listing->subject = reader->mentions.chinese ? rc_unsaid_imposer(reader) : rc_unsaid_subject(reader);
	read_beginning(reader, listing);
	return true;
}

/*-------------------------------------------------------------------------
 * The claim
 *-------------------------------------------------------------------------
 */

static bool
has_restriction(const rc_reader *reader, const rc_clause *clause)
{
	int32_t from = (int32_t) rc_at(reader, clause->first)->from;
	int32_t to = (int32_t) rc_at(reader, clause->last - 1)->to;

	for (int i = 0; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if (claim->kind == RC_RESTRICTION && claim->span_from < to && from < claim->span_to)
			return true;
	}
	return false;
}

rc_status
rc_rule_listed(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_listing *open = &reader->scene->listing;
	rc_listing listing;
	rc_materials goods;
	rc_claim claim;

	if (has_restriction(reader, clause))
		return RC_OK;
	if (open->instrument != RC_M_NONE && read_item(reader, clause, open, &goods))
		listing = *open;
	else if (!read_heading(reader, clause, &listing, &goods))
		return RC_OK;
	if (listing.instrument == RC_M_TARIFF || listing.instrument == RC_M_QUOTA || listing.subject.data == NULL ||
		listing.subject.len != 2)
		return RC_OK; /* states have names of two letters; firms make no policy */
	name_technology(reader, clause, &goods);
	rc_claim_start(reader, clause, clause->first, RC_RESTRICTION, &claim);
	claim.measure = listing.instrument;
	claim.basis = RC_BASIS_NONE;
	claim.subject = listing.subject;
	claim.partner = listing.partner;
	claim.has_period = listing.has_period;
	claim.period = listing.period;
	claim.modality = listing.modality;
	if (claim.has_period && claim.asof != RC_DATE_NONE && claim.period.from > claim.asof)
		claim.modality = RC_FORECAST;
	claim.confidence -= 10;
	return rc_claim_add(reader, &claim, &goods, clause->first, clause->last, error);
}
