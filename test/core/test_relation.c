/*-------------------------------------------------------------------------
 *
 * test_relation.c
 *		The truth table of the comparison of claims.
 *
 * Each row names two claims and the word expected; each is asked both ways
 * round.  doc/contradictions.md shows the same table in words.
 *
 *-------------------------------------------------------------------------
 */
#include "number/number.h"
#include "period/period.h"
#include "compare/relation.h"
#include "test.h"

/*
 * Building claims
 */
static rc_number
number(const char *digits)
{
	rc_number result = {0, 0, 1};

	CHECK(rc_number_parse(TEXT(digits), &result));
	return result;
}

/* "60", "~60", ">60", ">=60", "<60", "<=60", "60..70", "~60..70"; "" is none. */
static rc_interval
interval(const char *form)
{
	rc_interval value = {.approx = form[0] == '~'};
	const char *dots;

	form += value.approx;
	if (*form == '\0')
		return value;
	if (*form == '>' || *form == '<')
	{
		bool low = *form == '>';
		bool closed = form[1] == '=';
		rc_number end = number(form + 1 + closed);

		if (low)
			value.low = end, value.has_low = true, value.low_open = !closed;
		else
			value.high = end, value.has_high = true, value.high_open = !closed;
		return value;
	}
	value.has_low = value.has_high = true;
	dots = strstr(form, "..");
	if (dots == NULL)
		value.low = value.high = number(form);
	else
	{
		char low[40];

		snprintf(low, sizeof(low), "%.*s", (int) (dots - form), form);
		value.low = number(low);
		value.high = number(dots + 2);
	}
	return value;
}

/* "2024-03-05", or "" for none. */
static rc_date
date(const char *form)
{
	int year, month, day;

	if (sscanf(form, "%d-%d-%d", &year, &month, &day) != 3)
		return RC_DATE_NONE;
	return rc_date_of(year, month, day);
}

/* A share of the world's mining of rare earths by China, told on 2024-03-05. */
static rc_claim
share(const char *value)
{
	rc_claim claim = {.kind = RC_SHARE,
					  .measure = RC_M_MINING,
					  .subject = TEXT("CN"),
					  .material = TEXT("rare earths"),
					  .unit = {RC_U_FRACTION, ""},
					  .scope = TEXT("WORLD"),
					  .polarity = true,
					  .confidence = 100};

	claim.value = interval(value);
	claim.asof = date("2024-03-05");
	return claim;
}

static rc_claim
claim_of(rc_kind kind, rc_measure measure, const char *subject, const char *material)
{
	rc_claim claim = share("");

	claim.kind = kind;
	claim.measure = measure;
	claim.subject = TEXT(subject);
	claim.material = TEXT(material);
	claim.unit.kind = kind == RC_CHANGE || kind == RC_PURITY ? RC_U_FRACTION
					  : kind == RC_RANK                      ? RC_U_RANK
					  : kind == RC_HORIZON                   ? RC_U_YEAR
															 : RC_U_NONE;
	if (kind != RC_RANK && kind != RC_EXCLUSIVE)
		claim.scope = TEXT(NULL);
	return claim;
}

static rc_claim
with_value(rc_claim claim, const char *value)
{
	claim.value = interval(value);
	return claim;
}

static rc_claim
tonnes(rc_measure measure, const char *value)
{
	rc_claim claim = with_value(claim_of(RC_AMOUNT, measure, "CN", "rare earths"), value);

	claim.unit.kind = RC_U_TONNE;
	return claim;
}

static rc_claim
told(rc_claim claim, const char *asof)
{
	claim.asof = date(asof);
	return claim;
}

static rc_claim
during(rc_claim claim, const char *from, const char *to)
{
	claim.has_period = true;
	claim.period.from = date(from);
	claim.period.to = date(to);
	return claim;
}

static rc_claim
undated(rc_claim claim)
{
	claim.has_period = false;
	claim.period = (rc_period){RC_DATE_NONE, RC_DATE_NONE};
	return claim;
}

static rc_claim
denied(rc_claim claim)
{
	claim.polarity = false;
	return claim;
}

static rc_claim
meant(rc_claim claim, rc_modality modality)
{
	claim.modality = modality;
	return claim;
}

static rc_claim
by(rc_claim claim, const char *subject)
{
	claim.subject = TEXT(subject);
	return claim;
}

static rc_claim
with(rc_claim claim, const char *partner)
{
	claim.partner = TEXT(partner);
	return claim;
}

/* The word for the pair, checked to be the same both ways round, and to keep what an index relies on. */
static const char *
relation(rc_claim a, rc_claim b)
{
	rc_relation forth = rc_claim_relation(&a, &b);
	rc_relation back = rc_claim_relation(&b, &a);

	CHECK_INT(back, forth);
	CHECK_INT(rc_claims_could_clash(&a, &b) && rc_claims_can_meet(&a, &b), forth == RC_CONTRADICTS);
	if (forth == RC_CONTRADICTS)
	{
		rc_period x = rc_claim_extent(&a);
		rc_period y = rc_claim_extent(&b);
		unsigned char bytes_a[RC_CLAIM_BYTES];
		unsigned char bytes_b[RC_CLAIM_BYTES];

		CHECK(rc_topic_hash(&a) == rc_topic_hash(&b));
		CHECK(x.from < y.to && y.from < x.to);
		CHECK(!rc_claim_bytes_unlike(bytes_a, rc_claim_encode(&a, bytes_a, sizeof(bytes_a)), bytes_b,
									 rc_claim_encode(&b, bytes_b, sizeof(bytes_b))));
	}
	return rc_relation_name(forth);
}

#define RELATION(a, b, expected) CHECK_TEXT(relation(a, b), expected)

TEST(every_relation_has_a_name)
{
	for (int code = RC_UNRELATED; code <= RC_UNCERTAIN; code++)
		CHECK(rc_relation_name((rc_relation) code) != NULL);
	CHECK(rc_relation_name((rc_relation) (RC_UNCERTAIN + 1)) == NULL);
}

TEST(shares_agree_or_contradict)
{
	static const struct
	{
		const char *a, *b, *expected;
	} table[] = {
		/* exact figures */
		{"0.6", "0.6", "agrees"},
		{"0.6", "0.7", "contradicts"},
		{"0.37", "0.367", "agrees"},
		{"0.97", "0.973", "agrees"},
		{"0.97", "0.976", "uncertain"},
		{"0.9", "0.92", "uncertain"},
		{"0.6", "0.68", "contradicts"},
		{"0.11", "0.138", "contradicts"},
		{"2/3", "0.667", "agrees"},
		{"2/3", "0.6", "contradicts"},
		{"0", "0.004", "agrees"},
		{"0", "0.1", "contradicts"},
		/* about */
		{"~0.4", "0.367", "agrees"},
		{"~0.6", "0.66", "agrees"},
		{"~0.6", "0.67", "contradicts"},
		{"~0.6", "~0.7", "agrees"},
		{"~0.6", "~0.8", "contradicts"},
		{"~0.5", "0.37", "contradicts"},
		/* bounds */
		{">0.8", "0.9", "agrees"},
		{">0.8", "0.8", "agrees"},
		{">=0.8", "0.8", "agrees"},
		{">0.8", "0.6", "contradicts"},
		{"<0.2", "0.64", "contradicts"},
		{"<0.2", "0.1", "agrees"},
		{">0.8", "<0.5", "contradicts"},
		{">0.8", ">0.5", "agrees"},
		{">1/3", "0.367", "agrees"},
		/* ranges */
		{"0.6..0.7", "0.65", "agrees"},
		{"0.6..0.7", "0.7..0.8", "agrees"},
		{"0.6..0.7", "0.8..0.9", "contradicts"},
		{"~0.5..1", "0.47", "agrees"},
		{"~0.5..1", "0.4", "contradicts"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		RELATION(share(table[i].a), share(table[i].b), table[i].expected);
}

TEST(a_denial_contradicts_what_lies_within_it)
{
	RELATION(denied(share("0.5")), share("0.5"), "contradicts");
	RELATION(denied(share("0.5")), share("~0.5"), "contradicts");
	RELATION(denied(share("0.5")), share("0.37"), "uncertain");
	RELATION(denied(share("0.5")), share(">0.4"), "uncertain");
	RELATION(denied(share(">0.8")), share("0.9"), "contradicts");
	RELATION(denied(share(">0.8")), share("0.7"), "uncertain");
	RELATION(denied(share("0.5")), denied(share("0.5")), "agrees");
	RELATION(denied(share("0.5")), denied(share("0.6")), "uncertain");
}

TEST(amounts)
{
	RELATION(tonnes(RC_M_EXPORTS, "62585"), tonnes(RC_M_EXPORTS, "62600"), "agrees");
	RELATION(tonnes(RC_M_EXPORTS, "353"), tonnes(RC_M_EXPORTS, "535"), "contradicts");
	RELATION(tonnes(RC_M_EXPORTS, "22493"), tonnes(RC_M_EXPORTS, "20000"), "uncertain");
	RELATION(tonnes(RC_M_EXPORTS, "15000"), tonnes(RC_M_EXPORTS, "20000"), "uncertain");
	RELATION(tonnes(RC_M_EXPORTS, "7000"), tonnes(RC_M_EXPORTS, "10000"), "contradicts");
	RELATION(tonnes(RC_M_EXPORTS, "0"), tonnes(RC_M_EXPORTS, "0.4"), "contradicts");
	RELATION(tonnes(RC_M_EXPORTS, "100"), with(tonnes(RC_M_EXPORTS, "30"), "US"), "part_and_whole");
	RELATION(with(tonnes(RC_M_EXPORTS, "100"), "JP"), with(tonnes(RC_M_EXPORTS, "30"), "US"), "different_partner");
}

TEST(one_field_that_differs_is_named)
{
	rc_claim base = share("0.6");
	rc_claim other = share("0.9");

	other.subject = TEXT("US");
	RELATION(base, other, "different_subject");
	other.measure = RC_M_REFINING;
	RELATION(base, other, "unrelated");
	other.subject = TEXT("CN");
	RELATION(base, other, "different_measure");
	other.measure = RC_M_PRODUCTION;
	RELATION(base, other, "contradicts");
	other.material = TEXT("heavy rare earths");
	RELATION(base, other, "different_material");
	other.measure = RC_M_REFINING;
	RELATION(base, other, "unrelated");

	other = share("0.9");
	other.scope = TEXT(NULL);
	RELATION(base, other, "contradicts");
	other.scope = TEXT("EU");
	RELATION(base, other, "different_whole");

	other = share("0.9");
	other.partner = TEXT("US");
	RELATION(base, other, "different_partner");

	other = tonnes(RC_M_EXPORTS, "900");
	other.unit = (rc_unit){RC_U_MONEY, "USD"};
	RELATION(tonnes(RC_M_EXPORTS, "100"), other, "different_unit");
	RELATION(base, tonnes(RC_M_MINING, "100"), "unrelated");
}

TEST(mining_is_production_of_rare_earths_only)
{
	rc_claim a = share("0.5");
	rc_claim b = share("0.9");

	b.measure = RC_M_PRODUCTION;
	a.material = b.material = TEXT("antimony");
	RELATION(a, b, "different_measure");
	a.material = b.material = TEXT("dysprosium");
	RELATION(a, b, "contradicts");
}

TEST(basis_and_modality)
{
	rc_claim month = with_value(claim_of(RC_CHANGE, RC_M_EXPORTS, "CN", "rare earths"), "0.3");
	rc_claim year = with_value(month, "0.6");

	month.basis = RC_BASIS_MOM;
	RELATION(month, year, "contradicts");
	year.basis = RC_BASIS_YOY;
	RELATION(month, year, "different_basis");

	RELATION(meant(share("0.9"), RC_POSSIBLE), share("0.6"), "uncertain");
	RELATION(meant(tonnes(RC_M_MINING, "270000"), RC_QUOTA), tonnes(RC_M_MINING, "100000"), "different_modality");
	RELATION(meant(tonnes(RC_M_MINING, "270000"), RC_QUOTA), meant(tonnes(RC_M_MINING, "255000"), RC_QUOTA),
			 "contradicts");
	RELATION(meant(tonnes(RC_M_MINING, "270000"), RC_QUOTA), meant(tonnes(RC_M_MINING, "135000"), RC_QUOTA),
			 "part_and_whole");
}

TEST(forecasts_stand_apart_from_facts)
{
	rc_claim plan = meant(share("0.5"), RC_FORECAST);
	rc_claim lead = with_value(claim_of(RC_HORIZON, RC_M_LEAD_TIME, "US", "rare earths"), ">=7");

	RELATION(plan, share("0.75"), "changed");
	RELATION(told(plan, "2023-11-01"), share("0.75"), "contradicts");
	RELATION(plan, meant(share("0.75"), RC_FORECAST), "contradicts");
	RELATION(during(plan, "2024-01-01", "2025-01-01"), share("0.75"), "different_modality");
	RELATION(during(plan, "2030-01-01", "2031-01-01"), share("0.75"), "changed");
	RELATION(lead, meant(with_value(lead, "3"), RC_FORECAST), "contradicts");
}

TEST(investments_are_compared_within_one_deal)
{
	rc_claim deal = with(claim_of(RC_AMOUNT, RC_M_INVESTMENT, "US", "rare earths"), "MP Materials");

	deal.unit = (rc_unit){RC_U_MONEY, "USD"};
	RELATION(with_value(deal, "400000000"), with_value(deal, "450000000"), "contradicts");
	RELATION(with_value(deal, "150000000"), with_value(deal, "58000000"), "uncertain");
	deal.partner = TEXT(NULL);
	RELATION(with_value(deal, "400000000"), with_value(deal, "450000000"), "uncertain");
}

TEST(times_of_figures)
{
	rc_claim a = share("0.6");
	rc_claim b = share("0.9");

	/* neither says when */
	RELATION(a, told(b, "2025-03-04"), "contradicts");
	RELATION(a, told(b, "2025-03-05"), "changed");
	RELATION(a, told(b, ""), "contradicts");
	/* one does */
	RELATION(a, during(told(b, "2030-01-01"), "2024-01-01", "2025-01-01"), "contradicts");
	RELATION(a, during(b, "2023-01-01", "2024-01-01"), "contradicts");
	RELATION(a, during(b, "2022-01-01", "2023-01-01"), "changed");
	RELATION(a, during(told(b, "2020-01-01"), "2019-01-01", ""), "changed");
	/* both do */
	a = during(a, "2023-01-01", "2024-01-01");
	RELATION(a, during(told(b, "2013-01-01"), "2023-01-01", "2024-01-01"), "contradicts");
	RELATION(a, during(b, "2022-01-01", "2023-01-01"), "changed");
	RELATION(a, during(b, "2022-01-01", "2024-01-01"), "changed");
}

TEST(times_of_flows)
{
	rc_claim year = tonnes(RC_M_EXPORTS, "50000");
	rc_claim june = during(told(tonnes(RC_M_EXPORTS, "3000"), "2024-01-05"), "2023-06-01", "2023-07-01");

	RELATION(year, june, "uncertain");
	RELATION(year, told(june, "2024-03-05"), "contradicts");
	RELATION(during(year, "2023-01-01", "2024-01-01"), june, "part_and_whole");
	RELATION(during(year, "2023-05-01", "2023-06-01"), june, "changed");
	june.measure = year.measure = RC_M_RESERVES;
	RELATION(during(year, "2023-01-01", "2024-01-01"), june, "changed");
}

TEST(times_of_prices)
{
	rc_claim price = claim_of(RC_AMOUNT, RC_M_PRICE, "EU", "dysprosium");
	rc_claim rise = with_value(claim_of(RC_CHANGE, RC_M_PRICE, "EU", "dysprosium"), "0.1");

	price.unit = (rc_unit){RC_U_PRICE, "USD"};
	price = with_value(price, "700000");
	RELATION(price, with_value(price, "850000"), "contradicts");
	RELATION(price, told(with_value(price, "850000"), "2024-03-06"), "changed");
	RELATION(price, during(with_value(price, "850000"), "2024-03-01", "2024-04-01"), "contradicts");
	RELATION(price, during(with_value(price, "850000"), "2023-03-01", "2024-01-01"), "changed");

	RELATION(rise, with_value(rise, "0.5"), "contradicts");
	RELATION(rise, told(with_value(rise, "0.5"), "2024-05-01"), "uncertain");
	RELATION(during(rise, "2024-01-01", ""), during(told(with_value(rise, "0.5"), "2024-05-01"), "2024-01-01", ""),
			 "changed");
}

TEST(places)
{
	rc_claim second = with_value(claim_of(RC_RANK, RC_M_RESERVES, "VN", "rare earths"), "2");

	RELATION(second, with_value(second, "3"), "contradicts");
	RELATION(second, with_value(second, "1..5"), "agrees");
	RELATION(second, by(second, "BR"), "contradicts");
	RELATION(second, by(with_value(second, "3"), "BR"), "different_subject");
	RELATION(second, by(with_value(second, "1..5"), "BR"), "different_subject");
	RELATION(second, by(second, "MP Materials"), "different_subject");
	RELATION(second, denied(second), "contradicts");
	RELATION(second, denied(by(second, "BR")), "different_subject");
	RELATION(second, told(by(second, "BR"), "2025-03-11"), "changed");
}

TEST(the_only_one)
{
	rc_claim only = claim_of(RC_EXCLUSIVE, RC_M_REFINING, "Lynas", "heavy rare earths");

	RELATION(only, by(only, "Kestrel Separation"), "contradicts");
	RELATION(only, by(only, NULL), "uncertain");
	RELATION(only, by(only, "CN"), "different_subject");
	RELATION(only, denied(only), "contradicts");
	RELATION(only, denied(by(only, "Kestrel Separation")), "different_subject");
	RELATION(only, only, "agrees");
}

TEST(classes)
{
	rc_claim gallium = claim_of(RC_CLASS, RC_M_CLASS, "gallium", "rare earths");

	RELATION(gallium, denied(told(gallium, "2001-01-01")), "contradicts");
	RELATION(gallium, told(gallium, "2001-01-01"), "agrees");
	RELATION(gallium, denied(by(gallium, "germanium")), "different_subject");
}

TEST(restrictions_said_and_denied)
{
	rc_claim ban = during(with(claim_of(RC_RESTRICTION, RC_M_BAN, "CN", "gallium"), "US"), "2023-12-01", "");
	rc_claim control = ban;
	rc_claim denial = denied(ban);
	rc_claim answer;

	control.measure = RC_M_CONTROL;
	RELATION(ban, denial, "contradicts");
	RELATION(ban, with(denial, NULL), "contradicts");
	RELATION(ban, with(denial, "JP"), "different_partner");
	RELATION(ban, with(denial, "WORLD"), "different_partner");
	RELATION(with(ban, "WORLD"), denial, "contradicts");
	RELATION(denial, control, "agrees");
	RELATION(ban, denied(control), "uncertain");

	/* lifted later, suspended later, never */
	denial.has_period = false;
	RELATION(ban, told(denial, "2024-11-12"), "changed");
	RELATION(ban, told(during(denial, "", "2025-11-12"), "2024-11-12"), "changed");
	RELATION(ban, told(during(denial, "", "2024-11-12"), "2024-11-12"), "contradicts");
	/* a spokesman's answer to the reports of the year */
	answer = told(denial, "2024-11-12");
	answer.source = TEXT("MOFCOM");
	RELATION(ban, answer, "contradicts");
	/* undated against dated */
	RELATION(ban, told(denial, ""), "uncertain");
	ban.has_period = false;
	RELATION(told(ban, ""), told(denial, ""), "contradicts");
}

TEST(degrees_and_beginnings_of_restrictions)
{
	rc_claim ban = during(with(claim_of(RC_RESTRICTION, RC_M_BAN, "CN", "gallium"), "US"), "2023-08-01", "");
	rc_claim control = during(claim_of(RC_RESTRICTION, RC_M_CONTROL, "CN", "gallium"), "2023-08-01", "");
	rc_claim quota = control;
	rc_claim tariff = control;

	RELATION(ban, control, "contradicts");
	RELATION(during(ban, "2023-07-01", ""), control, "contradicts");
	RELATION(during(ban, "2023-12-03", ""), control, "changed");
	RELATION(ban, meant(control, RC_FORECAST), "changed");

	/* steps of one article, of which one is dated; in two articles one of them is wrong */
	RELATION(ban, undated(control), "changed");
	RELATION(undated(ban), control, "changed");
	RELATION(ban, told(undated(control), "2024-03-02"), "contradicts");
	RELATION(told(ban, ""), told(undated(control), ""), "uncertain");
	RELATION(undated(ban), undated(control), "contradicts");
	RELATION(ban, denied(undated(control)), "uncertain");

	RELATION(ban, during(ban, "2023-08-21", ""), "agrees");
	RELATION(ban, during(ban, "2023-01-01", ""), "agrees");
	RELATION(ban, during(ban, "2023-09-21", ""), "contradicts");
	RELATION(ban, during(ban, "2022-08-01", ""), "contradicts");
	RELATION(ban, during(ban, "2010-01-01", "2011-01-01"), "changed");

	quota.measure = RC_M_QUOTA;
	RELATION(ban, quota, "different_measure");
	tariff.measure = RC_M_TARIFF;
	RELATION(ban, tariff, "different_measure");
	tariff.unit.kind = RC_U_FRACTION;
	RELATION(with_value(tariff, "0.1"), with_value(tariff, "0.25"), "contradicts");
	RELATION(with_value(tariff, "0.1"), during(with_value(tariff, "0.25"), "2023-10-01", ""), "changed");
	RELATION(with_value(tariff, "0.1"), denied(with_value(tariff, "1")), "uncertain");
	RELATION(during(with_value(tariff, "0.1"), "", "2023-12-01"), during(with_value(tariff, "0.25"), "2023-12-01", ""),
			 "changed");
}

TEST(other_topics_are_seen_in_the_bytes)
{
	unsigned char one[RC_CLAIM_BYTES];
	unsigned char other[RC_CLAIM_BYTES];
	rc_claim claim = share("0.6");
	size_t len = rc_claim_encode(&claim, one, sizeof(one));

	claim = by(claim, "US");
	CHECK(rc_claim_bytes_unlike(one, len, other, rc_claim_encode(&claim, other, sizeof(other))));
	claim = by(claim, "CN");
	claim.measure = RC_M_REFINING;
	CHECK(rc_claim_bytes_unlike(one, len, other, rc_claim_encode(&claim, other, sizeof(other))));
	claim = claim_of(RC_CLASS, RC_M_CLASS, "CN", "rare earths");
	CHECK(rc_claim_bytes_unlike(one, len, other, rc_claim_encode(&claim, other, sizeof(other))));
}

TEST(we_are_known_by_the_date_of_the_article)
{
	rc_claim a = by(share("0.6"), "WE");
	rc_claim b = by(share("0.9"), "WE");

	RELATION(a, b, "contradicts");
	RELATION(a, told(b, "2024-03-06"), "uncertain");
	RELATION(told(a, ""), told(b, ""), "uncertain");
	RELATION(a, share("0.9"), "different_subject");
}

/*
 * Random claims: the relation is symmetric, a claim agrees with itself where
 * it says anything, and contradictions keep what an index relies on.
 */
static uint32_t random_state = 20240305;

static unsigned
choose(unsigned count)
{
	random_state = random_state * 1664525u + 1013904223u;
	return (random_state >> 16) % count;
}

static rc_claim
random_claim(void)
{
	static const char *const subjects[] = {"CN", "US", "WE", "Lynas"};
	static const char *const materials[] = {"rare earths", "gallium"};
	static const char *const scopes[] = {NULL, "WORLD", "US"};
	static const char *const partners[] = {NULL, NULL, "US", "WORLD"};
	static const char *const values[] = {"1", "2", "~2", ">2", "<=1", "1..3", "2/3", "0", "0.97", "0.973"};
	static const char *const dates[] = {"", "2023-08-01", "2023-08-21", "2024-01-01", "2024-12-03"};
	static const rc_measure instruments[] = {RC_M_BAN, RC_M_CONTROL, RC_M_QUOTA, RC_M_TARIFF};
	static const rc_measure measures[] = {RC_M_MINING, RC_M_PRODUCTION, RC_M_PRICE, RC_M_INVESTMENT};
	rc_kind kind = (rc_kind) (RC_SHARE + choose(9));
	rc_claim claim = claim_of(kind, kind == RC_RESTRICTION ? instruments[choose(4)] : measures[choose(4)],
							  subjects[choose(4)], materials[choose(2)]);

	claim.scope = TEXT(scopes[choose(3)]);
	claim.partner = TEXT(partners[choose(4)]);
	if (kind != RC_CLASS && kind != RC_EXCLUSIVE)
		claim.value = interval(values[choose(10)]);
	claim.polarity = choose(4) > 0;
	claim.modality = (rc_modality) choose(4);
	claim.asof = date(dates[choose(5)]);
	if (choose(2))
	{
		claim.has_period = true;
		claim.period.from = date(dates[choose(3)]);
		claim.period.to = choose(2) ? RC_DATE_NONE : date(dates[3 + choose(2)]);
	}
	if (choose(2))
		claim.source = TEXT("MOFCOM");
	return claim;
}

TEST(random_pairs_keep_the_promises)
{
	for (int i = 0; i < 200000; i++)
	{
		rc_claim a = random_claim();
		rc_claim b = random_claim();

		relation(a, b);
		CHECK(rc_claim_relation(&a, &a) != RC_CONTRADICTS);
	}
}
