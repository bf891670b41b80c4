/*-------------------------------------------------------------------------
 *
 * fuzz.h
 *		What the fuzz targets share.
 *
 * A target is a file fuzz_<name>.c with a function LLVMFuzzerTestOneInput,
 * which makes something of any bytes and checks what must hold of it.  It is
 * linked with libFuzzer (make fuzz), or with replay.c, which feeds it the
 * seeds and everything that was ever found (make check-fuzz).
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_FUZZ_H
#define RC_FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "rc.h"

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold, with or without NDEBUG. */
#define REQUIRE(condition)                                                                                             \
	do                                                                                                                 \
	{                                                                                                                  \
		if (!(condition))                                                                                              \
		{                                                                                                              \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                    \
			abort();                                                                                                   \
		}                                                                                                              \
	} while (0)

#define FUZZ_UNUSED __attribute__((unused))

/* Blocks handed out and not given back. */
static long fuzz_live;

/* Each block is one of malloc's, so that a sanitizer sees its ends; it comes full of rubbish. */
static void *
fuzz_reallocate(void *user, void *ptr, size_t size)
{
	void *fresh;

	(void) user;
	if (size == 0)
	{
		fuzz_live -= ptr != NULL;
		free(ptr);
		return NULL;
	}
	if (ptr != NULL)
		return realloc(ptr, size);
	fresh = malloc(size);
	REQUIRE(fresh != NULL);
	memset(fresh, 0xA5, size);
	fuzz_live++;
	return fresh;
}

FUZZ_UNUSED static rc_env
fuzz_env(void)
{
	rc_env env = {.reallocate = fuzz_reallocate, .limits = rc_default_limits};

	return env;
}

/* One engine for all inputs, as a backend has. */
FUZZ_UNUSED static rc_engine *
fuzz_engine(void)
{
	static rc_env env;
	static rc_engine *engine;
	rc_error error;

	if (engine == NULL)
	{
		env = fuzz_env();
		REQUIRE(rc_engine_new(&env, &engine, &error) == RC_OK);
	}
	return engine;
}

/* An input that is read a byte at a time; behind its end there are zeros. */
typedef struct fuzz_input
{
	const uint8_t *at;
	const uint8_t *end;
} fuzz_input;

FUZZ_UNUSED static unsigned
fuzz_byte(fuzz_input *input)
{
	return input->at == input->end ? 0 : *input->at++;
}

/* One of 0 .. count - 1 */
FUZZ_UNUSED static unsigned
fuzz_choice(fuzz_input *input, unsigned count)
{
	return fuzz_byte(input) % count;
}

/* A copy in which whatever is no UTF-8 is question marks; its end is a block's end. */
FUZZ_UNUSED static rc_text
fuzz_utf8(const uint8_t *data, size_t size)
{
	char *copy = malloc(size + (size == 0));
	size_t at = 0;

	memcpy(copy, data, size);
	while (at < size)
	{
		unsigned char first = (unsigned char) copy[at];
		size_t width = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
		bool good = width > 0 && width <= size - at;

		for (size_t i = 1; good && i < width; i++)
			good = ((unsigned char) copy[at + i] & 0xC0) == 0x80;
		if (good && width > 2)
		{
			unsigned second = (unsigned char) copy[at + 1];

			good = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F) &&
				   !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
		}
		if (good)
			at += width;
		else
			copy[at++] = '?';
	}
	return (rc_text){copy, size};
}

FUZZ_UNUSED static bool
fuzz_same_text(rc_text a, rc_text b)
{
	return (a.data == NULL) == (b.data == NULL) && a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

/*
 * A good claim comes back from its line and from its bytes as it was.
 */
FUZZ_UNUSED static void
fuzz_claim_comes_back(const rc_claim *claim)
{
	rc_env env = fuzz_env();
	long live = fuzz_live;
	rc_arena arena;
	rc_error error;
	rc_claim again;
	unsigned char bytes[RC_CLAIM_BYTES];
	size_t len;
	char *line;

	REQUIRE(rc_claim_check(claim, &error) == RC_OK);

	len = rc_claim_encode(claim, bytes, sizeof(bytes));
	REQUIRE(len <= sizeof(bytes));
	REQUIRE(rc_claim_decode(bytes, len, &again, &error) == RC_OK);
	REQUIRE(rc_claim_order(claim, &again) == 0);
	REQUIRE(rc_claim_hash(claim, 7) == rc_claim_hash(&again, 7));

	len = rc_claim_format(claim, NULL, 0);
	line = malloc(len);
	REQUIRE(rc_claim_format(claim, line, len) == len);
	rc_arena_init(&arena, &env);
	REQUIRE(rc_claim_parse(&arena, (rc_text){line, len}, &again, &error) == RC_OK);
	REQUIRE(rc_claim_order(claim, &again) == 0);
	rc_arena_free(&arena);
	free(line);
	REQUIRE(fuzz_live == live);
}

/* Whatever is written is as long as was said, whatever the room. */
FUZZ_UNUSED static void
fuzz_writes_alike(size_t (*write)(const rc_claim *claim, char *buf, size_t size), const rc_claim *claim)
{
	size_t len = write(claim, NULL, 0);
	char *whole = malloc(len + 1);
	char *half = malloc(len / 2 + 1);

	REQUIRE(write(claim, whole, len) == len);
	REQUIRE(write(claim, half, len / 2) == len);
	REQUIRE(memcmp(whole, half, len / 2) == 0);
	free(whole);
	free(half);
}

#endif /* RC_FUZZ_H */
