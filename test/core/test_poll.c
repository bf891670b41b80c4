/*-------------------------------------------------------------------------
 *
 * test_poll.c
 *		How long the engine works without asking whether to go on.
 *
 * A server that cancels a query waits for the next question.  Texts that are
 * ordinary, and texts made to keep some loop busy, are read; between two
 * questions no more than GAP of processor time may pass.  RARECLAIMS_POLL_MB
 * sets how long the texts are (1 MB), RARECLAIMS_POLL_LIST prints the longest
 * time of each.
 *
 *-------------------------------------------------------------------------
 */
#define _POSIX_C_SOURCE 200809L
#include <time.h>

#include "test.h"

/* Milliseconds; of the 100 that cancelling may take, in a build without optimisation and under sanitizers. */
#define GAP 50

static struct
{
	double last;
	double longest;
	long questions;
} asked;

static double
milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
start(void)
{
	asked.last = milliseconds();
	asked.longest = 0;
	asked.questions = 0;
}

static bool
ask(void *user)
{
	double now = milliseconds();

	(void) user;
	if (now - asked.last > asked.longest)
		asked.longest = now - asked.last;
	asked.last = now;
	asked.questions++;
	return false;
}

/* A text of so many bytes, made of the head and, over and over, the unit. */
static rc_text
repeated(const char *head, const char *unit, size_t size)
{
	size_t head_len = strlen(head);
	size_t len = strlen(unit);
	char *data = malloc(size + head_len + len);
	size_t at = head_len;

	memcpy(data, head, head_len);
	for (; at < size; at += len)
		memcpy(data + at, unit, len);
	return (rc_text){data, at};
}

/* What each text is, its beginning, and what is repeated. */
static const char *const texts[][3] = {
	{"English", "",
	 "China mined 69% of the world's rare earths in 2024, up from 58% in 2019, while prices of neodymium fell by half "
	 "to "
	 "$52 per kg. Output rose 5% from a year earlier to 270,000 tonnes, according to the USGS.\n"},
	{"Chinese", "", "2024年中国稀土产量达27万吨，占全球近七成，同比增长百分之五；镓价每公斤上涨至2000美元。\n"},
	{"English in one sentence", "China ",
	 "exported 3,000 tonnes of rare earths to Japan in 2024 and 45% more to the United States, "},
	{"Chinese in one sentence", "稀土", "出口三千四百五十六万七千八百九十吨同比下降百分之二十"},
	{"nothing of the field", "", "The weather was fine and the birds sang in the trees. "},
	{"blanks", "Rare earths. ", "        "},
	{"line breaks", "Rare earths.", "\n"},
	{"carriage returns and blanks", "Rare earths.", "\r\n   "},
	{"closing brackets", "60% of rare earths.", ")"},
	{"closing quotation marks", "60% of rare earths.", "\xE2\x80\x9D"},
	{"full stops", "Rare earths 60%", "."},
	{"full stops and blanks", "Rare earths 60%", ". "},
	{"opening brackets", "Rare earths ", "["},
	{"nested brackets", "Rare earths ", "(60% "},
	{"quotation marks", "Rare earths ", "\"60% "},
	{"figures", "Rare earths ", "1234567890"},
	{"figures and commas", "Rare earths ", "1,234,"},
	{"figures and blanks", "Rare earths ", "1 "},
	{"torn decimals", "Rare earths ", "60. 7% "},
	{"percent signs", "Rare earths ", "%"},
	{"ranges", "Rare earths ", "60-70-80% to "},
	{"hyphens", "Rare earths ", "-"},
	{"Chinese figures", "稀土", "一二三四五六七八九十百千万亿"},
	{"Chinese fractions", "稀土", "百分之"},
	{"Chinese half", "稀土", "半成多"},
	{"number words", "Rare earths ", "one hundred and two thousand "},
	{"and a half", "Rare earths ", "and a half of the "},
	{"names", "Rare earths ", "Acme Widget Holdings "},
	{"names with hyphens", "Rare earths ", "Acme-"},
	{"one long word", "Rare earths ", "neodymium"},
	{"materials", "Rare earths: ", "neodymium, dysprosium and terbium, "},
	{"countries", "Rare earths: ", "China, Japan and the United States, "},
	{"Chinese countries", "稀土", "中美日澳"},
	{"measures", "Rare earth ", "exports imports production reserves "},
	{"shares without end", "Rare earths: ", "China 60%, Japan 20%, "},
	{"years", "Rare earths ", "2024 "},
	{"dates", "Rare earths ", "Dec. 3, 2024, "},
	{"periods", "Rare earths ", "from the end of the first half of "},
	{"Chinese dates", "稀土", "二〇二四年十二月三日至"},
	{"times", "Rare earths ", "since last year until next month by "},
	{"tables", "Rare earths\n", "| China | 270,000 | 69% | 2024 |\n"},
	{"sources", "Rare earths ", "according to the ministry said "},
	{"cues", "Rare earths ", "may not have been expected to ban export controls on "},
	{"comparisons", "Rare earths ", "more than twice as much as "},
	{"footnotes", "Rare earths ", "[123456789]"},
	{"questions", "Rare earths ", "60%? "},
	{"wide marks", "稀土", "。”"},
	{"zero-width characters", "Rare earths ", "\xE2\x80\x8B"},
	{"four bytes a character", "Rare earths ", "\xF0\x9F\x99\x82"},
	{"combining characters", "Rare earths ", "e\xCC\x81"},
};

static size_t
text_size(void)
{
	const char *set = getenv("RARECLAIMS_POLL_MB");

	return (set == NULL ? 1 : (size_t) strtoul(set, NULL, 10)) << 20;
}

static void
report(const char *what, const char *text, double total)
{
	ask(NULL);
	if (getenv("RARECLAIMS_POLL_LIST") != NULL)
		printf("# %7.2f ms at most, of %7.0f ms: %s, %s\n", asked.longest, total, what, text);
	if (!CHECK(asked.longest < GAP))
		printf("# %.1f ms without a question: %s, %s\n", asked.longest, what, text);
}

TEST(extraction_asks_often_enough)
{
	rc_env env = test_env();
	rc_extract_options options = {.published = 9271};
	rc_engine *engine;
	rc_error error;

	env.poll = ask;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		rc_text body = repeated(texts[i][1], texts[i][2], text_size());
		double begun;
		rc_extraction *extraction;
		rc_claim claim;
		bool found = true;

		start();
		begun = asked.last;
		CHECK_INT(rc_extract_open(engine, &env, body, &options, &extraction, &error), RC_OK);
		while (found && CHECK_INT(rc_extract_next(extraction, &claim, &found, &error), RC_OK))
			;
		rc_extract_close(extraction);
		report("article", texts[i][0], milliseconds() - begun);
		free((char *) body.data);
	}
	rc_engine_free(engine);
}

TEST(phrases_ask_often_enough)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;

	env.poll = ask;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		rc_text body = repeated(texts[i][1], texts[i][2], env.limits.max_phrase - 200);
		rc_quantity quantity;
		rc_period period;
		bool found;
		double begun;

		start();
		begun = asked.last;
		CHECK_INT(rc_share(engine, body, &quantity, &found, &error), RC_OK);
		report("share", texts[i][0], milliseconds() - begun);
		start();
		begun = asked.last;
		CHECK_INT(rc_normalize_quantity(engine, body, &quantity, &found, &error), RC_OK);
		report("quantity", texts[i][0], milliseconds() - begun);
		start();
		begun = asked.last;
		CHECK_INT(rc_normalize_period(engine, body, 9271, &period, &found, &error), RC_OK);
		report("period", texts[i][0], milliseconds() - begun);
		free((char *) body.data);
	}
	rc_engine_free(engine);
}
