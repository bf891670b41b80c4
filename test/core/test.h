/*-------------------------------------------------------------------------
 *
 * test.h
 *		A small harness for the unit tests of the core.
 *
 * One binary for each test_<module>.c, which includes this file once:
 *
 *		TEST(what_it_does)
 *		{
 *			CHECK(condition);
 *			CHECK_INT(actual, expected);
 *			CHECK_TEXT(actual, expected);	 rc_text or string against string; NULL is "not stated"
 *		}
 *
 * Each TEST is one line of TAP.  A check that fails says where and what, and
 * the test goes on.
 *
 * test_env() counts the blocks it hands out and fills fresh and freed memory
 * with rubbish; when the test ends every block must be back.  Out of memory
 * is tested by handing a function to test_every_allocation.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_TEST_H
#define RC_TEST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rc.h"

#define TEST_UNUSED __attribute__((unused))

/*
 * Tests register themselves before main(), in the order of the file.
 */
typedef struct test_case
{
	const char *name;
	void (*run)(void);
	struct test_case *next;
} test_case;

static test_case *test_first = NULL;
static test_case **test_last = &test_first;
static bool test_failed; /* the running test */

#define TEST(name)                                                                                                     \
	static void test_run_##name(void);                                                                                 \
	static test_case test_case_##name = {#name, test_run_##name, NULL};                                                \
	__attribute__((constructor)) static void test_register_##name(void)                                                \
	{                                                                                                                  \
		*test_last = &test_case_##name;                                                                                \
		test_last = &test_case_##name.next;                                                                            \
	}                                                                                                                  \
	static void test_run_##name(void)

/*
 * Checks
 */
#define CHECK(condition) test_check((condition), __FILE__, __LINE__, #condition)
#define CHECK_INT(actual, expected)                                                                                    \
	test_check_int((long long) (actual), (long long) (expected), __FILE__, __LINE__, #actual)
#define CHECK_TEXT(actual, expected)                                                                                   \
	test_check_text(                                                                                                   \
		_Generic((actual), rc_text: test_same_text, char *: test_chars_text, const char *: test_chars_text)(actual),   \
		test_chars_text(expected), __FILE__, __LINE__, #actual)

static bool
test_check(bool good, const char *file, int line, const char *what)
{
	if (!good)
	{
		printf("# %s:%d: %s\n", file, line, what);
		test_failed = true;
	}
	return good;
}

TEST_UNUSED static bool
test_check_int(long long actual, long long expected, const char *file, int line, const char *what)
{
	if (actual != expected)
		printf("#   is %lld, expected %lld\n", actual, expected);
	return test_check(actual == expected, file, line, what);
}

TEST_UNUSED static rc_text
test_same_text(rc_text text)
{
	return text;
}

TEST_UNUSED static rc_text
test_chars_text(const char *chars)
{
	rc_text text = {chars, chars == NULL ? 0 : strlen(chars)};

	return text;
}

/* A literal or variable string as the engine takes it. */
#define TEXT(chars) test_chars_text(chars)

TEST_UNUSED static bool
test_check_text(rc_text actual, rc_text expected, const char *file, int line, const char *what)
{
	bool same = (actual.data == NULL) == (expected.data == NULL) && actual.len == expected.len &&
				(actual.len == 0 || memcmp(actual.data, expected.data, actual.len) == 0);

	if (!same)
		printf("#   is \"%.*s\"\n#   expected \"%.*s\"\n", (int) actual.len, actual.data == NULL ? "" : actual.data,
			   (int) expected.len, expected.data == NULL ? "" : expected.data);
	return test_check(same, file, line, what);
}

/*
 * Memory
 */
static struct test_memory
{
	long calls;   /* allocations and enlargements asked for so far */
	long fail_at; /* the one to refuse, counted from 1; 0: none */
	bool refused;
	long live; /* blocks not yet given back */
} test_memory;

typedef union test_block
{
	size_t size;
	max_align_t align;
} test_block;

/* Every enlargement moves the block, so that a pointer kept across one is found out. */
static void *
test_reallocate(void *user, void *ptr, size_t size)
{
	struct test_memory *memory = user;
	test_block *old = ptr == NULL ? NULL : (test_block *) ptr - 1;
	test_block *fresh = NULL;

	if (size > 0)
	{
		if (++memory->calls == memory->fail_at)
		{
			memory->refused = true;
			return NULL;
		}
		fresh = malloc(sizeof(test_block) + size);
		if (fresh == NULL)
			abort();
		fresh->size = size;
		memset(fresh + 1, 0xA5, size);
		if (old != NULL)
			memcpy(fresh + 1, old + 1, old->size < size ? old->size : size);
		memory->live++;
	}
	if (old != NULL)
	{
		memset(old + 1, 0x5A, old->size);
		free(old);
		memory->live--;
	}
	return fresh == NULL ? NULL : fresh + 1;
}

/* An environment whose n-th allocation from here on fails; 0: none does. */
TEST_UNUSED static rc_env
test_env_failing_at(long n)
{
	rc_env env = {.reallocate = test_reallocate, .user = &test_memory, .limits = rc_default_limits};

	test_memory.calls = 0;
	test_memory.fail_at = n;
	test_memory.refused = false;
	return env;
}

TEST_UNUSED static rc_env
test_env(void)
{
	return test_env_failing_at(0);
}

/*
 * Runs work again and again: its first allocation fails, then its second, its
 * third ... until all succeed.  A refusal must come out as RC_NO_MEMORY, or be
 * got over (RC_OK), and either way leave no block behind.  Returns the number
 * of allocations that a whole run takes.
 */
typedef rc_status (*test_work)(const rc_env *env, void *arg);

TEST_UNUSED static long
test_every_allocation(test_work work, void *arg)
{
	long live = test_memory.live;

	for (long n = 1;; n++)
	{
		rc_env env = test_env_failing_at(n);
		rc_status status = work(&env, arg);
		bool good = status == RC_OK || (test_memory.refused && status == RC_NO_MEMORY);

		if (!good || test_memory.live != live)
		{
			printf("#   allocation %ld refused: status %d, %ld blocks leaked\n", n, (int) status,
				   test_memory.live - live);
			test_check(false, __FILE__, __LINE__, "out of memory is reported and leaks nothing");
			test_memory.live = live;
		}
		if (!test_memory.refused)
			return n - 1;
	}
}

int
main(void)
{
	int number = 0;
	int failures = 0;

	/* So that a crash does not swallow the lines before it. */
	setvbuf(stdout, NULL, _IOLBF, 0);

	for (test_case *test = test_first; test != NULL; test = test->next)
	{
		test_failed = false;
		test_memory.live = 0;
		test->run();
		if (test_memory.live != 0)
		{
			printf("#   %ld blocks leaked\n", test_memory.live);
			test_failed = true;
		}
		printf("%s %d - %s\n", test_failed ? "not ok" : "ok", ++number, test->name);
		failures += test_failed;
	}
	printf("1..%d\n", number);
	return failures > 0;
}

#endif /* RC_TEST_H */
