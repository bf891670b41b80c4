/*-------------------------------------------------------------------------
 *
 * test_explain.c
 *		The sentences on how two claims stand to each other.
 *
 *-------------------------------------------------------------------------
 */
#include "base/arena.h"
#include "test.h"

/* The sentence on two claims given as literals, asked both ways round. */
static const char *
explained(const char *first, const char *second, rc_language language)
{
	static char forth[2000];
	static char back[2000];
	rc_env env = test_env();
	rc_arena arena;
	rc_claim a;
	rc_claim b;
	rc_error error;
	size_t len;

	rc_arena_init(&arena, &env);
	CHECK_INT(rc_claim_parse(&arena, TEXT(first), &a, &error), RC_OK);
	CHECK_INT(rc_claim_parse(&arena, TEXT(second), &b, &error), RC_OK);
	len = rc_claims_explain(&a, &b, language, forth, sizeof(forth) - 1);
	forth[len] = '\0';
	CHECK_INT(rc_claims_explain(&b, &a, language, back, sizeof(back) - 1), len);
	back[len] = '\0';
	CHECK_TEXT((const char *) back, forth);
	/* in English it can be told in any server encoding */
	for (size_t i = 0; language == RC_ENGLISH && i < len; i++)
		CHECK((unsigned char) forth[i] < 0x80);
	/* with no room it only says how much it needs */
	CHECK_INT(rc_claims_explain(&a, &b, language, NULL, 0), len);
	rc_arena_free(&arena);
	return forth;
}

#define ENGLISH(a, b, expected) CHECK_TEXT(explained(a, b, RC_ENGLISH), expected)
#define CHINESE(a, b, expected) CHECK_TEXT(explained(a, b, RC_CHINESE), expected)

TEST(values_that_do_not_meet)
{
	const char *a = "share CN mining(rare earths) 0.7 of WORLD asof=2025-10-20";
	const char *b = "share CN mining(rare earths) ~0.6 of WORLD source=IEA asof=2025-10-21";

	ENGLISH(a, b,
			"China's share of the world's rare earth mining cannot be both 70% (published 2025-10-20) "
			"and about 60% (according to the IEA, published 2025-10-21).");
	CHINESE(a, b,
			"中国占全球稀土开采量的份额不可能既是70%（2025-10-20发布），"
			"又是约60%（据国际能源署，2025-10-21发布）。");
}

TEST(likely_slips)
{
	ENGLISH("amount CN exports(gallium) 15 t period=[2024-01-01,2025-01-01)",
			"amount CN exports(gallium) 150000 t period=[2024-01-01,2025-01-01)",
			"China's gallium exports cannot be both 15 t (2024) and 150,000 t (2024); they would agree if a wan (ten "
			"thousand) had been lost or added.");
	CHINESE("amount CN exports(gallium) 46 t partner=US period=[2025-05-01,2025-06-01)",
			"amount CN exports(gallium) 64 t partner=US period=[2025-05-01,2025-06-01)",
			"中国对美国的镓出口量不可能既是46吨（2025年5月），又是64吨（2025年5月）；若数字前后颠倒，两者便一致。");
	ENGLISH("change CN exports(gallium) 5 period=[2025-06-01,2025-07-01)",
			"change CN exports(gallium) 6 period=[2025-06-01,2025-07-01)",
			"The change in China's gallium exports cannot be both +500% (June 2025) and +600% (June 2025); they would "
			"agree if 'to N times' had been taken for 'by N times'.");
	CHINESE("change CN exports(gallium) -0.5 period=[2025-06-01,2025-07-01)",
			"change CN exports(gallium) 0.5 period=[2025-06-01,2025-07-01)",
			"中国镓出口的变动幅度不可能既是-50%（2025年6月），又是+50%（2025年6月）；若升降方向弄反，两者便一致。");
}

TEST(holders)
{
	ENGLISH("rank VN reserves(rare earths) 2 of WORLD asof=2024-02-20",
			"rank BR reserves(rare earths) 2 of WORLD asof=2024-02-21",
			"Vietnam (published 2024-02-20) and Brazil (published 2024-02-21) cannot both be number 2 in rare earth "
			"reserves "
			"worldwide.");
	CHINESE("exclusive Lynas refining(heavy rare earths) of \"outside CN\"",
			"exclusive \"Kestrel Separation\" refining(heavy rare earths) of \"outside CN\"",
			"Kestrel Separation（未注明日期）和莱纳斯（未注明日期）不可能都是中国以外重稀土冶炼分离方面唯一的一家。");
}

TEST(restrictions)
{
	const char *ban = "restriction CN ban(gallium) partner=US period=[2023-08-01,) asof=2024-12-05";

	ENGLISH(ban, "not restriction CN ban(gallium) source=MOFCOM asof=2024-12-20",
			"One says that China's ban on gallium against the United States is in force (from 2023-08-01, published "
			"2024-12-05), the other denies it (according to MOFCOM, published 2024-12-20).");
	ENGLISH(ban, "restriction CN control(gallium) period=[2023-08-01,) asof=2023-08-20",
			"One says that China's ban on gallium against the United States is in force (from 2023-08-01, published "
			"2024-12-05), the other speaks only of controls (from 2023-08-01, published 2023-08-20).");
	CHINESE(ban, "restriction CN ban(gallium) partner=US period=[2024-12-03,) asof=2024-12-05",
			"中国对美国的镓禁令不可能既始于2023-08-01（2023-08-01起，2024-12-05发布），"
			"又始于2024-12-03（2024-12-03起，2024-12-05发布）。");
}

TEST(what_is_no_contradiction)
{
	ENGLISH(
		"class gallium class(rare earths)", "class germanium class(rare earths)",
		"Gallium belongs to the rare earths (undated); germanium belongs to the rare earths (undated): they speak of "
		"different subjects.");
	ENGLISH("share CN production(rare earths) 0.97 of WORLD period=[2010-01-01,2011-01-01)",
			"share CN production(rare earths) 0.58 of WORLD period=[2020-01-01,2021-01-01)",
			"China's share of the world's rare earth production is 97% (2010); China's share of the world's rare earth "
			"production is 58% (2020): they speak of different times, so this is no contradiction.");
	CHINESE("horizon US lead time(rare earths) [10,20] modality=possible asof=2025-07-17",
			"horizon US lead time(rare earths) 3 asof=2025-07-18",
			"美国在稀土方面所需时间为10至20年（可能，2025-07-17发布）；美国在稀土方面所需时间为3年（2025-07-18发布）："
			"仅属可能的说法不与其他说法矛盾。");
}

TEST(values_as_they_are_written)
{
	ENGLISH("amount US investment 400000000 USD partner=\"MP Materials\"",
			"amount US investment 450000000 USD partner=\"MP Materials\"",
			"The United States' investment in MP Materials cannot be both $400 million (undated) and $450 million "
			"(undated).");
	ENGLISH("amount CN price(dysprosium) [1500000,1600000] CNY/t", "amount CN price(dysprosium) 2300000 CNY/t",
			"China's dysprosium price cannot be both CNY 1.5 million to 1.6 million/t (undated) and CNY 2.3 million/t "
			"(undated).");
	CHINESE("amount CN patents(rare earths) 20000 count", "amount CN patents(rare earths) 25911 count",
			"中国稀土专利数量不可能既是2万（未注明日期），又是25,911（未注明日期）。");
	CHINESE("share CN refining(rare earths) >0.9", "share CN refining(rare earths) <=0.4",
			"中国占全球稀土冶炼分离的份额不可能既不超过40%（未注明日期），又超过90%（未注明日期）。");
	/* of two figures without a hundred million in them nobody has taken one for a billion */
	ENGLISH(
		"amount US stockpile(antimony) 1100 t", "amount US stockpile(antimony) 110 t",
		"The United States' antimony stockpile cannot be both 110 t (undated) and 1,100 t (undated); they would agree "
		"if a digit had been lost.");
}

/* The sentence on one claim. */
static const char *
told(const char *literal, rc_language language)
{
	static char words[2000];
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	size_t len;

	rc_arena_init(&arena, &env);
	CHECK_INT(rc_claim_parse(&arena, TEXT(literal), &claim, &error), RC_OK);
	len = rc_claim_explain(&claim, language, words, sizeof(words) - 1);
	words[len] = '\0';
	CHECK_INT(rc_claim_explain(&claim, language, NULL, 0), len);
	rc_arena_free(&arena);
	return words;
}

TEST(one_claim)
{
	const char *share = "share CN mining(rare earths) ~0.6 of WORLD source=IEA period=[2024-01-01,2025-01-01)";
	const char *change = "change CN exports(rare earth magnets) -0.4 partner=US basis=yoy";

	CHECK_TEXT(told(share, RC_ENGLISH),
			   "China's share of the world's rare earth mining is about 60% (according to the IEA, 2024).");
	CHECK_TEXT(told(share, RC_CHINESE), "中国占全球稀土开采量的份额为约60%（据国际能源署，2024年）。");
	CHECK_TEXT(told("not class gallium class(rare earths)", RC_ENGLISH), "Gallium does not belong to the rare earths.");
	CHECK_TEXT(told("not class gallium class(rare earths)", RC_CHINESE), "镓不属于稀土。");
	CHECK_TEXT(told(change, RC_ENGLISH),
			   "The change in China's rare earth magnet exports to the United States is -40% (on the year, undated).");
	CHECK_TEXT(
		told("horizon US lead time(rare earths) [10,20] year modality=possible asof=2025-03-12", RC_ENGLISH),
		"The time that the United States needs for rare earths is 10 to 20 years (possible, published 2025-03-12).");
}

TEST(who_and_what)
{
	ENGLISH(
		"share \"outside CN\" refining(heavy rare earths) 0.1", "share \"outside CN\" refining(heavy rare earths) 0.3",
		"The share of the world outside China in the world's heavy rare earth refining cannot be both 10% (undated) "
		"and 30% (undated).");
	ENGLISH(
		"share WE reserves(rare earths) 0.36 asof=2025-01-01", "share WE reserves(rare earths) 0.7 asof=2025-01-02",
		"'our' share of the world's rare earth reserves is 36% (published 2025-01-01); 'our' share of the world's rare "
		"earth reserves is 70% (published 2025-01-02): it is not known who 'we' are.");
	ENGLISH("share \"electric vehicles\" demand(critical minerals) 0.5",
			"share \"electric vehicles\" demand(critical "
			"minerals) 0.2",
			"Electric vehicles' share of the world's critical mineral demand cannot be both 20% (undated) and 50% "
			"(undated).");
	ENGLISH("horizon CN lead(rare earth technology) 10 year", "horizon CN lead(rare earth technology) 20 year",
			"China's lead in rare earth technology cannot be both 10 years (undated) and 20 years (undated).");
	CHINESE("horizon CN lead(rare earths) >=10 year", "horizon CN lead(rare earths) 5 year",
			"中国在稀土领域的领先时间不可能既是5年（未注明日期），又至少10年（未注明日期）。");
	CHINESE("exclusive \"MP Materials\" mining(rare earths) of US",
			"not exclusive \"MP Materials\" mining(rare earths) of US",
			"一方称“MP材料公司是美国稀土开采方面唯一的一家”（未注明日期），另一方予以否认（未注明日期）。");
	CHINESE("restriction CN control(rare earths) period=[2025-04-04,) asof=2025-05-01",
			"not restriction CN control(rare earths) partner=US period=[2025-11-10,2026-11-10) asof=2025-11-20",
			"中国实施稀土管制（2025-04-04起，2025-05-01发布）；中国并未对美国实施稀土管制（2025-11-10至2026-11-09，"
			"2025-11-20发布）：两者所指时间不同，并不矛盾。");
}
