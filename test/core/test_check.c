/*-------------------------------------------------------------------------
 *
 * test_check.c
 *		Claims held against facts: which edition counts, and what follows.
 *
 *-------------------------------------------------------------------------
 */
#include "base/arena.h"
#include "compare/check.h"
#include "test.h"

typedef struct row
{
	const char *claim;
	const char *published;
	bool superseded;
} row;

#define MAX_FACTS 40

static rc_checked checked;
static rc_fact facts[MAX_FACTS];

/* The verdict in a word; the findings are then in checked. */
static const char *
verdict_on(const char *literal, const row *rows, size_t count)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_error error = {0};
	rc_claim claim;

	rc_arena_init(&arena, &env);
	CHECK_INT(rc_claim_parse(&arena, TEXT(literal), &claim, &error), RC_OK);
	for (size_t i = 0; i < count; i++)
	{
		facts[i] = (rc_fact){.published = RC_DATE_NONE, .superseded = rows[i].superseded};
		CHECK_INT(rc_claim_parse(&arena, TEXT(rows[i].claim), &facts[i].claim, &error), RC_OK);
		if (rows[i].published != NULL)
			CHECK(rc_date_parse(TEXT(rows[i].published), &facts[i].published));
	}
	rc_check(&claim, facts, count, &checked);
	rc_arena_free(&arena);
	return rc_check_name(checked.verdict);
}

#define VERDICT(literal, rows) verdict_on((literal), (rows), sizeof(rows) / sizeof((rows)[0]))

/* Two editions: each gives a year anew and another for the first time. */
static const row editions[] = {
	{"amount CN mining(rare earths) 210000 t period=[2022-01-01,2023-01-01)", "2024-01-31", false},
	{"amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01)", "2024-01-31", true},
	{"amount CN mining(rare earths) 255000 t period=[2023-01-01,2024-01-01)", "2025-01-31", false},
	{"amount CN mining(rare earths) 270000 t period=[2024-01-01,2025-01-01)", "2025-01-31", false},
};

TEST(a_stated_year_goes_by_the_newest_edition_that_was_out)
{
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01)", editions), "outdated");
	CHECK_INT(checked.findings[0].fact, 1);
	CHECK_INT(checked.findings[0].current, 2);
	CHECK_TEXT(
		VERDICT("amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01) asof=2024-05-01", editions),
		"supported");
	CHECK_TEXT(
		VERDICT("amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01) asof=2025-05-01", editions),
		"outdated");
	/* What an edition to come will say is no mistake. */
	CHECK_TEXT(
		VERDICT("amount CN mining(rare earths) 255000 t period=[2023-01-01,2024-01-01) asof=2024-05-01", editions),
		"supported");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t period=[2023-01-01,2024-01-01)", editions),
			   "contradicted");
	CHECK_INT(checked.findings[0].fact, 2);
}

TEST(without_a_year_the_newest_figure_counts)
{
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 270000 t", editions), "supported");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 210000 t", editions), "outdated");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 240000 t asof=2024-05-01", editions), "supported");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 210000 t asof=2024-05-01", editions), "outdated");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t asof=2025-05-01", editions), "contradicted");
}

TEST(a_time_that_no_edition_speaks_of_is_unknown)
{
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t asof=2012-05-01", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t asof=2031-05-01", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 270000 t asof=2031-05-01", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 135000 t period=[2024-01-01,2024-07-01)", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN exports(rare earths) 99000 t", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t modality=possible", editions), "unknown");
	CHECK_TEXT(VERDICT("amount CN mining(rare earths) 99000 t modality=quota", editions), "unknown");
	CHECK_INT(checked.count, 0);
}

TEST(denials_are_right_where_the_figure_is_wrong)
{
	CHECK_TEXT(VERDICT("not amount CN mining(rare earths) 99000 t", editions), "supported");
	CHECK_TEXT(VERDICT("not amount CN mining(rare earths) 270000 t", editions), "contradicted");
}

TEST(publishers_may_differ)
{
	static const row rows[] = {
		{"share CN mining(rare earths) 0.69 source=USGS period=[2024-01-01,2025-01-01)", "2025-01-31", false},
		{"share CN mining(rare earths) ~0.6 source=IEA period=[2024-01-01,2025-01-01)", "2025-05-01", false},
	};

	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.6 asof=2025-06-01", rows), "supported");
	CHECK_INT(checked.count, 1);
	CHECK_INT(checked.findings[0].fact, 1);
	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.6 source=USGS asof=2025-06-01", rows), "contradicted");
	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.6 source=Reuters asof=2025-06-01", rows), "supported");
	CHECK_TEXT(VERDICT("share CN mining(rare earths) >0.5 asof=2025-06-01", rows), "supported");
	CHECK_INT(checked.count, 2);
	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.9 asof=2025-06-01", rows), "contradicted");
	CHECK_INT(checked.count, 2);
	/* A near miss of one is not refuted by the other. */
	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.67 asof=2025-06-01", rows), "unknown");
	/* "About 60%" does not bear 65% out. */
	CHECK_TEXT(VERDICT("share CN mining(rare earths) 0.65 source=IEA asof=2025-06-01", rows), "unknown");
}

TEST(an_upper_bound_bears_out_no_figure)
{
	static const row rows[] = {{"share CN reserves(rare earths) <0.489", "2025-01-31", false}};

	CHECK_TEXT(VERDICT("share CN reserves(rare earths) 0.3", rows), "unknown");
	CHECK_INT(checked.count, 1);
	CHECK_TEXT(VERDICT("share CN reserves(rare earths) <0.5", rows), "supported");
	CHECK_TEXT(VERDICT("share CN reserves(rare earths) 0.8", rows), "contradicted");
}

TEST(a_doubtful_fact_supports_but_does_not_contradict)
{
	static const row rows[] = {{"share CN refining(gallium) 0.94 confidence=0.5", "2023-03-01", false}};

	CHECK_TEXT(VERDICT("share CN refining(gallium) 0.94", rows), "supported");
	CHECK_TEXT(VERDICT("share CN refining(gallium) 0.2", rows), "unknown");
}

TEST(places)
{
	static const row rows[] = {
		{"rank CN reserves(rare earths) 1 period=[2023-01-01,2024-01-01)", "2024-01-31", true},
		{"rank VN reserves(rare earths) 2 period=[2023-01-01,2024-01-01)", "2024-01-31", true},
		{"rank IN reserves(rare earths) 3 period=[2023-01-01,2024-01-01)", "2024-01-31", true},
		{"rank CN reserves(rare earths) 1 period=[2024-01-01,2025-01-01)", "2025-01-31", false},
		{"rank BR reserves(rare earths) 2 period=[2024-01-01,2025-01-01)", "2025-01-31", false},
		{"rank AU reserves(rare earths) [3,4] period=[2024-01-01,2025-01-01)", "2025-01-31", false},
		{"rank VN reserves(rare earths) 6 period=[2024-01-01,2025-01-01)", "2025-01-31", false},
	};

	CHECK_TEXT(VERDICT("rank VN reserves(rare earths) 2", rows), "outdated");
	CHECK_INT(checked.findings[0].fact, 1);
	CHECK_INT(checked.findings[0].current, 6);
	CHECK_TEXT(VERDICT("rank VN reserves(rare earths) 3", rows), "contradicted");
	CHECK_INT(checked.findings[0].fact, 6);
	CHECK_TEXT(VERDICT("rank AU reserves(rare earths) 3", rows), "supported");
	CHECK_TEXT(VERDICT("rank VN reserves(rare earths) [1,10]", rows), "supported");
	/* One that is not in the table: by the holder of its place, where there is one. */
	CHECK_TEXT(VERDICT("rank CL reserves(rare earths) 2", rows), "contradicted");
	CHECK_INT(checked.findings[0].fact, 4);
	CHECK_TEXT(VERDICT("rank CL reserves(rare earths) 7", rows), "unknown");
	/* One that is no longer in it. */
	CHECK_TEXT(VERDICT("rank IN reserves(rare earths) 3", rows), "outdated");
	CHECK_INT(checked.findings[0].current, RC_NO_FACT);
	/* A company can be first beside a country. */
	CHECK_TEXT(VERDICT("rank Lynas reserves(rare earths) 1", rows), "unknown");
}

TEST(classes)
{
	static const row rows[] = {
		{"not class gallium class(rare earths)", "2005-01-01", false},
		{"class europium class(heavy rare earths) source=EC", "2023-03-01", false},
		{"not class europium class(heavy rare earths) source=USGS", "2026-02-06", false},
	};

	CHECK_TEXT(VERDICT("class gallium class(rare earths) asof=2025-01-01", rows), "contradicted");
	CHECK_TEXT(VERDICT("not class gallium class(rare earths)", rows), "supported");
	CHECK_TEXT(VERDICT("class europium class(heavy rare earths)", rows), "supported");
	CHECK_TEXT(VERDICT("class europium class(heavy rare earths) source=USGS", rows), "contradicted");
	CHECK_TEXT(VERDICT("class helium class(rare earths)", rows), "unknown");
}

static const row measures[] = {
	{"restriction CN control(gallium) period=[2023-08-01,) asof=2023-07-03", "2023-07-03", false},
	{"restriction CN ban(gallium) partner=US period=[2024-12-03,2025-11-09) asof=2024-12-03", "2024-12-03", false},
	{"not restriction CN ban(gallium) partner=US period=[2025-11-09,2026-11-27) asof=2025-11-09", "2025-11-09", false},
	{"restriction CN control(holmium) modality=forecast period=[2025-11-08,) asof=2025-10-09", "2025-10-09", false},
	{"not restriction CN control(holmium) period=[2025-11-07,2026-11-10) asof=2025-11-07", "2025-11-07", false},
};

TEST(restrictions_in_force)
{
	CHECK_TEXT(VERDICT("restriction CN control(gallium) asof=2024-03-01", measures), "supported");
	CHECK_TEXT(VERDICT("restriction CN control(gallium) partner=US asof=2024-03-01", measures), "supported");
	CHECK_TEXT(VERDICT("restriction CN control(gallium) period=[2024-03-01,2024-04-01)", measures), "supported");
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) asof=2024-03-01", measures), "contradicted");
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=US asof=2025-03-01", measures), "supported");
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=US period=[2023-07-01,) asof=2025-03-01", measures),
			   "contradicted");
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=JP asof=2025-03-01", measures), "contradicted");
	CHECK_TEXT(VERDICT("restriction AU ban(gallium) asof=2025-03-01", measures), "unknown");
}

TEST(restrictions_that_ended)
{
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=US asof=2026-03-01", measures), "outdated");
	CHECK_INT(checked.findings[0].fact, 1);
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=US", measures), "outdated");
	CHECK_TEXT(VERDICT("restriction CN ban(gallium) partner=US period=[2024-12-01,) asof=2026-03-01", measures),
			   "outdated");
	CHECK_TEXT(VERDICT("not restriction CN ban(gallium) partner=US asof=2026-03-01", measures), "supported");
	CHECK_TEXT(VERDICT("not restriction CN control(gallium) asof=2026-03-01", measures), "contradicted");
}

TEST(restrictions_announced)
{
	CHECK_TEXT(VERDICT("restriction CN control(gallium) asof=2023-07-10", measures), "supported");
	CHECK_TEXT(
		VERDICT("restriction CN control(gallium) modality=forecast period=[2023-08-01,) asof=2023-07-10", measures),
		"supported");
	CHECK_INT(checked.findings[0].fact, 0);
	CHECK_TEXT(
		VERDICT("restriction CN control(gallium) modality=forecast period=[2023-10-01,) asof=2023-07-10", measures),
		"contradicted");
	CHECK_TEXT(VERDICT("restriction CN control(gallium) modality=forecast asof=2022-07-10", measures), "unknown");
	CHECK_TEXT(VERDICT("restriction CN control(holmium) asof=2025-10-20", measures), "supported");
	CHECK_TEXT(VERDICT("restriction CN control(holmium) asof=2025-12-20", measures), "contradicted");
}

TEST(more_publishers_than_are_told_apart)
{
	static char literals[MAX_FACTS][80];
	row rows[MAX_FACTS];

	for (size_t i = 0; i < MAX_FACTS; i++)
	{
		snprintf(literals[i], sizeof(literals[i]), "share CN mining(rare earths) 0.%d source=S%d", 50 + (int) i,
				 (int) i);
		rows[i] = (row){literals[i], "2025-01-31", false};
	}
	CHECK_TEXT(verdict_on("share CN mining(rare earths) >0.1", rows, MAX_FACTS), "supported");
	CHECK_INT(checked.count, RC_CHECK_SOURCES);
}
