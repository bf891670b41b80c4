/*-------------------------------------------------------------------------
 *
 * engine.c
 *		What is set up once and used for any number of texts.
 *
 *-------------------------------------------------------------------------
 */
#include "engine.h"

#include <string.h>

#include "base/error.h"
#include "base/utf8.h"

const rc_limits rc_default_limits = {
	.max_text = (size_t) 1 << 30,
	.max_phrase = (size_t) 1 << 16,
	.pattern_match = 1000000,
	.pattern_heap = 16384,
};

static const char *const pattern_sources[] = {
#define RC_PATTERN(name, source) source,
#include "quantity/quantity_patterns.h"
#include "period/period_patterns.h"
#undef RC_PATTERN
};

static const char *const pattern_names[] = {
#define RC_PATTERN(name, source) #name,
#include "quantity/quantity_patterns.h"
#include "period/period_patterns.h"
#undef RC_PATTERN
};

static void *
pattern_malloc(size_t size, void *data)
{
	const rc_env *env = data;

	return env->reallocate(env->user, NULL, size);
}

static void
pattern_free(void *ptr, void *data)
{
	const rc_env *env = data;

	if (ptr != NULL)
		env->reallocate(env->user, ptr, 0);
}

/*
 * A pattern is compiled when it is first tried.  All of them together take
 * some milliseconds, and many a backend reads a few short phrases only.
 */
static rc_status
compile_pattern(rc_engine *engine, int pattern, rc_error *error)
{
	const char *source = pattern_sources[pattern];
	PCRE2_SIZE offset;
	uint32_t options;
	uint32_t captures;
	int code;

	engine->patterns[pattern] = pcre2_compile((PCRE2_SPTR) source, PCRE2_ZERO_TERMINATED,
											  PCRE2_UTF | PCRE2_NO_UTF_CHECK, &code, &offset, engine->compile);
	if (engine->patterns[pattern] == NULL)
	{
		char reason[120];

		if (code == PCRE2_ERROR_NOMEMORY || code == 121) /* 121: compile's own "failed to allocate heap memory" */
			return rc_fail_memory(error);
		pcre2_get_error_message(code, (PCRE2_UCHAR *) reason, sizeof(reason));
		return rc_fail(error, RC_INTERNAL, offset, "pattern %s does not compile: %s", pattern_names[pattern], reason);
	}

	engine->anchored[pattern] = pcre2_pattern_info(engine->patterns[pattern], PCRE2_INFO_ALLOPTIONS, &options) == 0 &&
								(options & PCRE2_ANCHORED) != 0;

	engine->groups[pattern] = RC_MAX_GROUPS;
	if (pcre2_pattern_info(engine->patterns[pattern], PCRE2_INFO_CAPTURECOUNT, &captures) == 0 &&
		captures < RC_MAX_GROUPS)
		engine->groups[pattern] = (uint8_t) (captures + 1);

	return RC_OK;
}

/* JIT takes longer for a pattern than this many tries without; a backend that reads one short text never pays for it. */
#define TRIES_BEFORE_JIT 32

/* Counts a try of the pattern.  Where there is no JIT (some platforms, hardened kernels), matching is slower and otherwise the same. */
static void
count_try(rc_engine *engine, rc_pattern pattern)
{
	if (engine->tries[pattern] == TRIES_BEFORE_JIT)
		return;
	if (++engine->tries[pattern] == TRIES_BEFORE_JIT)
		engine->jitted[pattern] = pcre2_jit_compile(engine->patterns[pattern], PCRE2_JIT_COMPLETE) == 0;
}

rc_status
rc_engine_new(const rc_env *env, rc_engine **result, rc_error *error)
{
	rc_engine *engine = env->reallocate(env->user, NULL, sizeof(rc_engine));
	rc_status status = RC_OK;

	*result = NULL;
	if (engine == NULL)
		return rc_fail_memory(error);
	memset(engine, 0, sizeof(rc_engine));
	engine->env = *env;
	rc_arena_init(&engine->scratch, &engine->env);
	rc_fill_first(engine);

	engine->general = pcre2_general_context_create(pattern_malloc, pattern_free, &engine->env);
	if (engine->general != NULL)
	{
		engine->compile = pcre2_compile_context_create(engine->general);
		engine->match = pcre2_match_context_create(engine->general);
		engine->data = pcre2_match_data_create(RC_MAX_GROUPS, engine->general);
	}
	if (engine->compile == NULL || engine->match == NULL || engine->data == NULL)
		status = rc_fail_memory(error);
	else
	{
		pcre2_set_match_limit(engine->match, env->limits.pattern_match);
		pcre2_set_heap_limit(engine->match, env->limits.pattern_heap);
	}

	if (status != RC_OK)
		rc_engine_free(engine);
	else
		*result = engine;
	return status;
}

void
rc_engine_free(rc_engine *engine)
{
	if (engine == NULL)
		return;
	for (int i = 0; i < RC_PATTERN_COUNT; i++)
		pcre2_code_free(engine->patterns[i]);
	rc_arena_free(&engine->scratch);
	pcre2_match_data_free(engine->data);
	pcre2_match_context_free(engine->match);
	pcre2_compile_context_free(engine->compile);
	pcre2_general_context_free(engine->general);
	engine->env.reallocate(engine->env.user, engine, 0);
}

rc_status
rc_match_pattern(rc_engine *engine, rc_pattern pattern, rc_text text, size_t from, size_t to, bool anchored,
				 rc_match *match, rc_error *error)
{
	uint32_t options;
	const PCRE2_SIZE *groups;
	int count;

	if (engine->patterns[pattern] == NULL)
	{
		rc_status status = compile_pattern(engine, pattern, error);

		if (status != RC_OK)
			return status;
	}
	count_try(engine, pattern);
	options = PCRE2_NO_UTF_CHECK | (anchored && !engine->anchored[pattern] ? PCRE2_ANCHORED : 0);
	/* The direct way saves the checks that pcre2_match makes of its arguments, which cost more than most matches. */
	if (engine->jitted[pattern] && (options & PCRE2_ANCHORED) == 0)
		count = pcre2_jit_match(engine->patterns[pattern], (PCRE2_SPTR) text.data, to, from, 0, engine->data,
								engine->match);
	else
		count = pcre2_match(engine->patterns[pattern], (PCRE2_SPTR) text.data, to, from, options, engine->data,
							engine->match);
	match->found = count > 0;
	if (count == PCRE2_ERROR_NOMATCH)
		return RC_OK;
	if (count == PCRE2_ERROR_NOMEMORY)
		return rc_fail_memory(error);
	if (count == PCRE2_ERROR_MATCHLIMIT || count == PCRE2_ERROR_HEAPLIMIT || count == PCRE2_ERROR_DEPTHLIMIT ||
		count == PCRE2_ERROR_JIT_STACKLIMIT)
		return rc_fail(error, RC_LIMIT, from, "pattern %s reached its match limit", pattern_names[pattern]);
	if (count <= 0)
		return rc_fail(error, RC_INTERNAL, from, "pattern %s failed with PCRE2 error %d", pattern_names[pattern],
					   count);

	groups = pcre2_get_ovector_pointer(engine->data);
	for (int i = 0; i < engine->groups[pattern]; i++)
	{
		match->from[i] = i < count ? groups[2 * i] : RC_UNSET;
		match->to[i] = i < count ? groups[2 * i + 1] : RC_UNSET;
	}
	return RC_OK;
}

rc_status
rc_phrase_check(const rc_engine *engine, rc_text phrase, rc_error *error)
{
	if (phrase.len > engine->env.limits.max_phrase)
		return rc_fail(error, RC_LIMIT, 0, "phrase of %zu bytes is longer than the limit of %zu", phrase.len,
					   engine->env.limits.max_phrase);
	return rc_utf8_check(phrase, error);
}
