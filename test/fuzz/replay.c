/*-------------------------------------------------------------------------
 *
 * replay.c
 *		Feeds a fuzz target what is written in files.
 *
 *	replay FILE...				one TAP line for each file
 *	replay --unpack DIR FILE...	each input as a file of its own, for libFuzzer
 *
 * Each line of a file is one input, in which \n, \t, \\ and \xNN stand for
 * bytes.  Empty lines and those that begin with # are none.
 *
 *-------------------------------------------------------------------------
 */
#include <signal.h>
#include <unistd.h>

#include "fuzz.h"

static char now[300];

/* Says at what it died; only what a handler may do. */
static void
say_where(int signal_number)
{
	(void) !write(STDOUT_FILENO, now, strlen(now));
	signal(signal_number, SIG_DFL);
	raise(signal_number);
}

static int
digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

/* The bytes that a line stands for, in its place; their number. */
static size_t
unescape(char *line, size_t len)
{
	size_t to = 0;

	for (size_t at = 0; at < len; at++)
	{
		char c = line[at];

		if (c == '\\' && at + 1 < len)
		{
			c = line[++at];
			if (c == 'n')
				c = '\n';
			else if (c == 't')
				c = '\t';
			else if (c == 'x' && at + 2 < len && digit(line[at + 1]) >= 0 && digit(line[at + 2]) >= 0)
			{
				c = (char) (digit(line[at + 1]) * 16 + digit(line[at + 2]));
				at += 2;
			}
		}
		line[to++] = c;
	}
	return to;
}

static void
unpack(const char *folder, const char *file, int number, const char *data, size_t size)
{
	const char *name = strrchr(file, '/');
	char path[500];
	FILE *out;

	snprintf(path, sizeof(path), "%s/%s-%05d", folder, name == NULL ? file : name + 1, number);
	out = fopen(path, "wb");
	REQUIRE(out != NULL && fwrite(data, 1, size, out) == size && fclose(out) == 0);
}

/* Returns how many inputs the file has, or -1 where it cannot be read. */
static int
replay(const char *file, const char *folder)
{
	FILE *in = fopen(file, "rb");
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	int inputs = 0;

	if (in == NULL)
		return -1;
	for (int number = 1; (len = getline(&line, &room, in)) >= 0; number++)
	{
		uint8_t *exact;
		size_t size;

		if (len > 0 && line[len - 1] == '\n')
			len--;
		if (len == 0 || line[0] == '#')
			continue;
		size = unescape(line, (size_t) len);
		inputs++;
		if (folder != NULL)
		{
			unpack(folder, file, number, line, size);
			continue;
		}
		/* A block of just this size, as libFuzzer gives. */
		snprintf(now, sizeof(now), "# died at line %d of %s\n", number, file);
		exact = malloc(size + (size == 0));
		memcpy(exact, line, size);
		LLVMFuzzerTestOneInput(exact, size);
		free(exact);
	}
	free(line);
	fclose(in);
	return inputs;
}

int
main(int argc, char **argv)
{
	bool unpacking = argc > 3 && strcmp(argv[1], "--unpack") == 0;
	int failures = 0;
	int number = 0;

	setvbuf(stdout, NULL, _IOLBF, 0);
	signal(SIGABRT, say_where);
	signal(SIGSEGV, say_where);
	for (int i = unpacking ? 3 : 1; i < argc; i++)
	{
		int inputs = replay(argv[i], unpacking ? argv[2] : NULL);

		failures += inputs < 0;
		if (!unpacking)
			printf("%s %d - %s: %d inputs\n", inputs < 0 ? "not ok" : "ok", ++number, argv[i], inputs);
	}
	if (!unpacking)
		printf("1..%d\n", number);
	return failures > 0;
}
