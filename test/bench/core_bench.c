/*-------------------------------------------------------------------------
 *
 * core_bench.c
 *		The engine alone over a corpus: speed, memory, and what was found.
 *
 *	core_bench RUNS FILE...
 *
 * A corpus is a file of articles separated by form feeds.  For each one line
 * is printed, its fields separated by tabs: name, megabytes a second (median
 * of RUNS, processor time), articles, claims, a checksum of the claims, then
 * of one article's extraction the allocations (on average), the bytes held at
 * once (on average, and at most) and by how many they exceed twice the bytes
 * of the text (at most; 0 where they do not), and last what the engine holds
 * by then.  With RUNS 0 each claim is printed instead.
 *
 *-------------------------------------------------------------------------
 */
#define _POSIX_C_SOURCE 200809L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "period/period.h"
#include "rc.h"

typedef struct tally
{
	size_t allocations;
	size_t held;
	size_t most;
} tally;

typedef struct finding
{
	size_t articles;
	size_t claims;
	uint64_t checksum;
	double allocations; /* of all articles */
	double held;        /* bytes held at once, the sum over all articles */
	size_t most;        /* the same of one article */
	size_t excess;      /* and beyond twice its text */
} finding;

/* A counting allocator: each block is preceded by its size. */
static void *
reallocate(void *user, void *ptr, size_t size)
{
	tally *t = user;
	max_align_t *old = ptr == NULL ? NULL : (max_align_t *) ptr - 1;
	max_align_t *block;

	if (old != NULL)
		t->held -= *(size_t *) old;
	if (size == 0)
	{
		free(old);
		return NULL;
	}
	block = realloc(old, size + sizeof(max_align_t));
	if (block == NULL)
		return NULL;
	*(size_t *) block = size;
	t->allocations++;
	t->held += size;
	if (t->held > t->most)
		t->most = t->held;
	return block + 1;
}

static void
give_up(const char *what, const rc_error *error)
{
	fprintf(stderr, "%s: %s\n", what, error->message);
	exit(1);
}

static void
read_article(rc_engine *engine, rc_text body, bool print, finding *found)
{
	tally memory = {0, 0, 0};
	rc_env env = {reallocate, NULL, &memory, rc_default_limits};
	rc_extract_options options = {.published = rc_date_of(2025, 6, 15)};
	rc_extraction *extraction;
	rc_error error;
	rc_claim claim;
	bool any;

	if (rc_extract_open(engine, &env, body, &options, &extraction, &error) != RC_OK)
		give_up("open", &error);
	for (;;)
	{
		if (rc_extract_next(extraction, &claim, &any, &error) != RC_OK)
			give_up("next", &error);
		if (!any)
			break;
		found->claims++;
		found->checksum = rc_claim_hash(&claim, found->checksum);
		if (print)
		{
			char literal[4096];
			size_t len = rc_claim_format(&claim, literal, sizeof(literal));

			printf("%zu %d-%d %.*s\n", found->articles, claim.span_from, claim.span_to, (int) len, literal);
		}
	}
	rc_extract_close(extraction);
	found->articles++;
	found->allocations += (double) memory.allocations;
	found->held += (double) memory.most;
	if (memory.most > found->most)
		found->most = memory.most;
	if (memory.most > 2 * body.len && memory.most - 2 * body.len > found->excess)
		found->excess = memory.most - 2 * body.len;
}

static finding
read_corpus(rc_engine *engine, rc_text corpus, bool print)
{
	finding found = {0};

	for (size_t at = 0; at < corpus.len;)
	{
		const char *end = memchr(corpus.data + at, '\f', corpus.len - at);
		size_t len = end == NULL ? corpus.len - at : (size_t) (end - corpus.data) - at;

		read_article(engine, (rc_text){corpus.data + at, len}, print, &found);
		at += len + 1;
	}
	return found;
}

static rc_text
read_file(const char *name)
{
	FILE *in = fopen(name, "rb");
	char *data = NULL;
	long size = -1;

	if (in != NULL && fseek(in, 0, SEEK_END) == 0 && (size = ftell(in)) > 0 && fseek(in, 0, SEEK_SET) == 0)
		data = malloc((size_t) size);
	if (data == NULL || fread(data, 1, (size_t) size, in) != (size_t) size)
	{
		perror(name);
		exit(1);
	}
	fclose(in);
	return (rc_text){data, (size_t) size};
}

static int
compare_times(const void *a, const void *b)
{
	double left = *(const double *) a;
	double right = *(const double *) b;

	return (left > right) - (left < right);
}

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

#define MOST_RUNS 101

int
main(int argc, char **argv)
{
	tally memory = {0, 0, 0};
	rc_env env = {reallocate, NULL, &memory, rc_default_limits};
	int runs = argc > 1 ? atoi(argv[1]) : -1;
	rc_engine *engine;
	rc_error error;

	if (runs < 0 || runs > MOST_RUNS || argc < 3)
	{
		fprintf(stderr, "usage: core_bench RUNS FILE...\n");
		return 2;
	}
	if (rc_engine_new(&env, &engine, &error) != RC_OK)
		give_up("engine", &error);
	for (int i = 2; i < argc; i++)
	{
		rc_text corpus = read_file(argv[i]);
		const char *name = strrchr(argv[i], '/') != NULL ? strrchr(argv[i], '/') + 1 : argv[i];
		double times[MOST_RUNS];
		finding found = {0};

		if (runs == 0)
			found = read_corpus(engine, corpus, true);
		for (int run = 0; run < runs; run++)
		{
			double begun = seconds();

			found = read_corpus(engine, corpus, false);
			times[run] = seconds() - begun;
		}
		if (runs > 0)
		{
			qsort(times, (size_t) runs, sizeof(double), compare_times);
			printf("%s\t%.1f\t%zu\t%zu\t%016llx\t%.1f\t%.0f\t%zu\t%zu\t%zu\n", name,
				   (double) corpus.len / times[runs / 2] / 1e6, found.articles, found.claims,
				   (unsigned long long) found.checksum, found.allocations / (double) found.articles,
				   found.held / (double) found.articles, found.most, found.excess, memory.held);
		}
		free((char *) corpus.data);
	}
	rc_engine_free(engine);
	return 0;
}
