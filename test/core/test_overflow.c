/*-------------------------------------------------------------------------
 *
 * test_overflow.c
 *		Shares that cannot all be true, by arithmetic.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/overflow.h"
#include "test.h"

#define MOST 8

/* What is found among literals, which end with NULL. */
static rc_status
find(const rc_env *env, const char *const *literals, rc_arena *arena, rc_overflow **found, size_t *count)
{
	rc_claim claims[MOST];
	const rc_claim *pointers[MOST];
	rc_error error;
	size_t given = 0;

	rc_arena_init(arena, env);
	for (; literals[given] != NULL; given++)
	{
		rc_status status = rc_claim_parse(arena, TEXT(literals[given]), &claims[given], &error);

		if (status != RC_OK)
			return status;
		pointers[given] = &claims[given];
	}
	return rc_overflows_find(arena, pointers, given, found, count, &error);
}

/* The only thing found, or 0. */
static int
found(const char *const *literals)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_overflow *overflows;
	size_t count;
	int why = 0;

	CHECK_INT(find(&env, literals, &arena, &overflows, &count), RC_OK);
	CHECK(count <= 1);
	if (count > 0)
		why = (int) overflows[0].why;
	rc_arena_free(&arena);
	return why;
}

#define FOUND(why, ...) CHECK_INT(found((const char *const[]){__VA_ARGS__, NULL}), why)

TEST(parts_of_one_whole)
{
	FOUND(RC_PARTS_EXCEED_WHOLE, "share CN mining(gallium) 0.8", "share US mining(gallium) 0.3");
	FOUND(0, "share CN mining(gallium) 0.7", "share US mining(gallium) 0.3");
	/* 101% is rounding, and about 70% may be 63% */
	FOUND(0, "share CN mining(gallium) 0.7", "share US mining(gallium) 0.31");
	FOUND(0, "share CN mining(gallium) ~0.7", "share US mining(gallium) 0.37");
	/* 99.99% is told to a hundredth of a percent */
	FOUND(RC_PARTS_EXCEED_WHOLE, "share CN mining(gallium) 0.9999", "share US mining(gallium) 0.02");
	/* what overlaps is not added */
	FOUND(0, "share CN mining(gallium) 0.8", "share \"outside US\" mining(gallium) 0.9");
	FOUND(0, "share CN mining(gallium) 0.8", "share Lynas mining(gallium) 0.3");
	FOUND(0, "share CN mining(gallium) 0.8", "share EU mining(gallium) 0.3");
	FOUND(0, "share EU imports(gallium) 0.6", "share DE imports(gallium) 0.5", "share FR imports(gallium) 0.3");
	FOUND(RC_PARTS_EXCEED_WHOLE, "share DE imports(gallium) 0.6", "share FR imports(gallium) 0.5");
	FOUND(0, "share Asia mining(gallium) 0.9", "share BRICS mining(gallium) 0.8", "share ASEAN mining(gallium) 0.3");
	FOUND(0, "share \"Bayan Obo\" reserves(rare earths) 0.8 of CN",
		  "share \"Inner Mongolia\" reserves(rare earths) 0.9 of CN");
	FOUND(0, "share \"Bayan Obo\" reserves(rare earths) 0.8 of CN",
		  "share \"China Northern Rare Earth\" reserves(rare earths) 0.9 of CN");
	FOUND(RC_PARTS_EXCEED_WHOLE, "share Lynas refining(gallium) 0.8", "share \"MP Materials\" refining(gallium) 0.4");
	/* members of a group are another material than the group */
	FOUND(0, "share CN mining(light rare earths) 0.8", "share US mining(rare earths) 0.6",
		  "share MM mining(heavy rare earths) 0.5", "share AU mining(neodymium) 0.4");
}

TEST(a_low_figure_of_another_statement_hides_nothing)
{
	FOUND(RC_PARTS_EXCEED_WHOLE, "share JP imports(gallium) 0.82 of JP partner=CN period=[2010-01-01,2011-01-01)",
		  "share JP imports(gallium) 0.25 of JP partner=VN period=[2010-01-01,2011-01-01)",
		  "share JP imports(gallium) 0.6 of JP partner=CN asof=2010-12-29");
}

TEST(exports_and_output)
{
	FOUND(RC_EXPORTS_EXCEED_OUTPUT, "share CN exports(rare earths) 0.9", "share CN mining(rare earths) 0.6");
	FOUND(0, "share CN exports(rare earths) 0.6", "share CN mining(rare earths) 0.9");
	FOUND(0, "share CN exports(rare earths) 0.62", "share CN mining(rare earths) ~0.6");
	FOUND(0, "share CN exports(rare earths) 0.9", "share CN reserves(rare earths) 0.4");
	FOUND(0, "share CN exports(rare earths) 0.9 of EU", "share CN mining(rare earths) 0.6");
}

TEST(tonnes_and_total)
{
	FOUND(RC_TONNES_BELIE_SHARE, "amount CN mining(gallium) 27 t", "amount WORLD mining(gallium) 39 t",
		  "share CN mining(gallium) 0.9");
	FOUND(0, "amount CN mining(gallium) 27 t", "amount WORLD mining(gallium) 39 t", "share CN mining(gallium) 0.7");
	/* of two totals neither is taken, and none is made of nothing */
	FOUND(0, "amount CN mining(gallium) 27 t", "amount WORLD mining(gallium) 39 t", "amount WORLD mining(gallium) 30 t",
		  "share CN mining(gallium) 0.5");
	FOUND(0, "amount CN mining(gallium) 27 t", "amount WORLD mining(gallium) 0 t", "share CN mining(gallium) 0.5");
}

static rc_status
work(const rc_env *env, void *arg)
{
	static const char *const literals[] = {"share CN exports(rare earths) 0.9", "share CN mining(rare earths) 0.6",
										   "share US mining(rare earths) 0.6", NULL};
	rc_arena arena;
	rc_overflow *overflows;
	size_t count;
	rc_status status = find(env, literals, &arena, &overflows, &count);

	(void) arg;
	rc_arena_free(&arena);
	return status;
}

TEST(out_of_memory)
{
	CHECK(test_every_allocation(work, NULL) > 0);
}
