/*-------------------------------------------------------------------------
 *
 * frame_money.c
 *		Sums that buy firms, sites and stock, and the state whose money a sum is.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

bool
rc_frame_buys(const rc_reader *reader, int i)
{
	return rc_spells_of(&reader->mentions, i, RC_SPELT_BUY_FIRM);
}

int
rc_frame_firm_bought(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (!rc_is_money(reader, value))
		return -1;
	for (int i = clause->first; i + 1 < clause->last; i++)
	{
		int firm = i + 1;

		if (!rc_frame_buys(reader, i))
			continue;
		while (firm + 1 < clause->last &&
			   (rc_has_cue(rc_at(reader, firm), RC_CUE_OF) || rc_has_cue(rc_at(reader, firm), RC_CUE_FOR) ||
				rc_has_cue(rc_at(reader, firm), RC_CUE_ARTICLE) ||
				(rc_at(reader, firm)->owner && !rc_is_firm(rc_at(reader, firm))) ||
				rc_is_mark(rc_at(reader, firm), '\'')))
			firm++;
		if (rc_is_firm(rc_at(reader, firm)) && rc_can_act(reader, firm) && !rc_at(reader, firm)->owner)
			return firm;
	}
	return -1;
}

/* Mentions of the name of a site that is bought, at most: "the Bikita lithium mine in Zimbabwe". */
#define SITE_NAME 6

bool
rc_frame_buys_site(const rc_reader *reader, const rc_clause *clause, int value)
{
	if (reader->mentions.chinese || !rc_is_money(reader, value) || value - 1 <= clause->first ||
		!(rc_has_cue(rc_at(reader, value - 1), RC_CUE_FOR) || rc_spells(&reader->mentions, value - 1, "at")))
		return false;
	for (int i = clause->first; i + 1 < value; i++)
	{
		if (!rc_frame_buys(reader, i))
			continue;
		for (int k = i + 1; k < value - 1 && k <= i + SITE_NAME; k++)
		{
			/* A mass of goods is imported. */
			if (rc_at(reader, k)->type == RC_QUANTITY)
				return false;
			if (rc_has_cue(rc_at(reader, k), RC_CUE_SITE) || rc_is_site(reader, k) ||
				rc_spells(&reader->mentions, k, "deposit") || rc_spells(&reader->mentions, k, "stake"))
				return true;
		}
	}
	return false;
}

bool
rc_frame_buys_stock(const rc_reader *reader, const rc_clause *clause, int value)
{
	bool bought = false;

	if (reader->mentions.chinese || !rc_is_money(reader, value))
		return false;
	for (int i = clause->first; i < value && !bought; i++)
		bought = rc_frame_buys(reader, i);
	/* "$400 million of newly issued preferred stocks" */
	for (int i = value + 1; bought && i < clause->last && i <= value + 5; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_STOCK))
			return true;
		if (rc_at(reader, i)->material != NULL || rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	return false;
}

/* Mentions between the name of a scheme and what it is worth, at most. */
#define SCHEME_NAME 5

bool
rc_frame_heads_fund(const rc_reader *reader, const rc_clause *clause, int value)
{
	int noun = value + 2;

	while (noun + 1 < clause->last && noun < value + 4 && rc_at(reader, noun)->capital &&
		   rc_at(reader, noun + 1)->capital)
		noun++;
	return noun < clause->last && rc_at(reader, value + 1)->material != NULL && rc_at(reader, value + 1)->capital &&
		   rc_is_group(rc_material_name(rc_at(reader, value + 1))) && rc_at(reader, noun)->capital &&
		   rc_spells_of(&reader->mentions, noun, RC_SPELT_FUND);
}

bool
rc_frame_is_worth_of_scheme(const rc_reader *reader, const rc_clause *clause, int value)
{
	int who;

	if (reader->mentions.chinese || !rc_is_money(reader, value))
		return false;
	if (rc_frame_heads_fund(reader, clause, value))
		return true;
	if (value - 1 <= clause->first || !rc_has_cue(rc_at(reader, value - 1), RC_CUE_WORTH))
		return false;
	who = rc_subject_in(reader, (rc_stretch){clause->first, value});
	/* What a country agrees on it pays for; a firm may sell. */
	if (who < 0 || rc_at(reader, who)->role != RC_ROLE_BARE || rc_actor_name(reader, who).len != 2)
		return false;
	for (int i = value - 2; i > who && i >= value - 1 - SCHEME_NAME; i--)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_SCHEME_WORTH))
			return true;
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	return false;
}

/* The country that has a money of its own, or data NULL. */
static rc_text
country_of_money(const char *currency)
{
	static const char *const states[][2] = {{"AUD", "AU"}, {"CAD", "CA"}, {"INR", "IN"}, {"JPY", "JP"}, {"KRW", "KR"},
											{"GBP", "GB"}, {"BRL", "BR"}, {"CNY", "CN"}, {"VND", "VN"}, {"MYR", "MY"},
											{"IDR", "ID"}, {"ZAR", "ZA"}, {"NOK", "NO"}, {"SEK", "SE"}, {"RUB", "RU"},
											{"KZT", "KZ"}, {"TWD", "TW"}, {"THB", "TH"}, {"CLP", "CL"}};

	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++)
	{
		if (strcmp(currency, states[i][0]) == 0)
			return (rc_text){states[i][1], 2};
	}
	return (rc_text){NULL, 0};
}

/* 政府推出…计划: does a Chinese clause speak of a government before the sum, and of nobody's by name? */
static bool
says_government(const rc_reader *reader, const rc_clause *clause, int value)
{
	return reader->mentions.chinese && rc_says_of(&reader->mentions, clause->first, value, RC_SPELT_GOVERNMENT_ZH);
}

/* Words between a sum and a word for the state that gives it, at most. */
#define STATE_REACH 3

/* "a 1.25 billion dollar government loan", "Lawmakers proposed": does an English clause say that some state pays? */
static bool
some_state_pays(const rc_reader *reader, const rc_clause *clause, int value)
{
	for (int i = value - STATE_REACH; i <= value + STATE_REACH; i++)
	{
		if (i >= clause->first && i < clause->last && rc_spells_of(&reader->mentions, i, RC_SPELT_STATE_MONEY))
			return true;
	}
	return false;
}

/* "The administration wants $2.5 billion": the American words for who decides on money. */
static bool
says_washington(const rc_reader *reader, const rc_clause *clause, int value)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;

	if (strcmp(quantity->unit.currency, "USD") != 0)
		return false;
	for (int i = clause->first; i < value; i++)
	{
		if (rc_spells_of(&reader->mentions, i, RC_SPELT_WASHINGTON))
			return true;
	}
	return false;
}

/* The home of the firm that the sentence names last before or first behind the sum, or data NULL. */
static rc_text
home_of_firm(const rc_reader *reader, int value)
{
	for (int step = 0; step < 2; step++)
	{
		for (int i = step == 0 ? value - 1 : value + 1; i >= 0 && i < reader->mentions.count; i += step == 0 ? -1 : 1)
		{
			if (rc_is_firm(rc_at(reader, i)) && rc_at(reader, i)->entity != NULL)
				return rc_country_of(rc_at(reader, i)->entity);
		}
	}
	return (rc_text){NULL, 0};
}

/* Whose money a sum is that an English clause says some state gives. */
static void
read_paying_state(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_text state;

	if (reader->mentions.chinese || frame->measure != RC_M_INVESTMENT || quantity->kind != RC_Q_MONEY ||
		(frame->subject.data != NULL && !frame->subject_inherited))
		return;
	/* "A scheme of Rs 1,345 crore": whoever the text spoke of before, such schemes are of states. */
	if (frame->measure_at >= 0 && rc_spells_of(&reader->mentions, frame->measure_at, RC_SPELT_STATE_SCHEME) &&
		country_of_money(quantity->unit.currency).data != NULL)
	{
		frame->subject = country_of_money(quantity->unit.currency);
		return;
	}
	if (some_state_pays(reader, clause, value))
	{
		state = country_of_money(quantity->unit.currency);
		if (state.data == NULL)
			state = home_of_firm(reader, value);
		if (state.data == NULL)
			state = reader->scene->country;
	}
	else if (says_washington(reader, clause, value))
		state = (rc_text){"US", 2};
	else
		return;
	if (state.data != NULL)
		frame->subject = state;
}

void
rc_frame_read_state(const rc_reader *reader, const rc_clause *clause, int value, rc_frame *frame)
{
	const rc_quantity *quantity = rc_at(reader, value)->quantity;
	rc_text state;
	bool referred = frame->subject_at >= 0 ? rc_has_cue(rc_at(reader, frame->subject_at), RC_CUE_LAND_REF) &&
												 !rc_is_actor(rc_at(reader, frame->subject_at))
										   : (frame->subject.data == NULL || frame->subject_inherited) &&
												 says_government(reader, clause, value);

	if (!referred)
		read_paying_state(reader, clause, value, frame);
	if (frame->measure != RC_M_INVESTMENT || !referred || quantity->kind != RC_Q_MONEY)
		return;
	state = country_of_money(quantity->unit.currency);
	if (state.data == NULL && frame->subject_at >= 0 && rc_at(reader, frame->subject_at)->latin)
		state = home_of_firm(reader, value);
	if (state.data != NULL)
		frame->subject = state;
	else if (frame->subject_at < 0 && reader->scene->country.data != NULL)
		frame->subject = reader->scene->country;
	else
		return;
	frame->subject_inherited = false;
}
