/*
 * The extraction as a whole: one plain sentence of every kind, what is carried
 * from sentence to sentence, spans, memory, cancellation, limits.  What it
 * finds in all the ways of saying it is tested by sql/golden.sql.
 */
#include "test.h"
#include "base/utf8.h"

static const char *const article =
	"China mined 270,000 tonnes of rare earths in 2024, about 69 percent of the world's output. Since July 2023 China "
	"has "
	"stopped exporting gallium and germanium to the United States. Our country has 48 percent of the world's rare "
	"earth "
	"reserves9%. It may take 10 to 15 years to rebuild.\n"
	"🙂 2024年我国稀土产量达27万吨，占全球近七成；e\xCC\x81越南稀土儲量居世界第二。\n"
	"Exports of rare earth magnets fell by 30% last year. Germanium is not a rare earth. The purity is 99.999%.";

static const rc_extract_options options = {.published = 9200, .perspective = {"CN", 2}};

/* Takes all claims; their number goes to *arg. */
static rc_status
extract_all(rc_engine *engine, const rc_env *env, rc_text body, int *count, rc_error *error)
{
	rc_extraction *extraction;
	rc_status status = rc_extract_open(engine, env, body, &options, &extraction, error);
	bool found = true;

	*count = 0;
	if (status != RC_OK)
		return status;
	while (status == RC_OK && found)
	{
		rc_claim claim;

		status = rc_extract_next(extraction, &claim, &found, error);
		if (status != RC_OK || !found)
			continue;
		CHECK_INT(rc_claim_check(&claim, error), RC_OK);
		CHECK(claim.has_span);
		CHECK(claim.span_from >= 0 && claim.span_from < claim.span_to);
		CHECK((size_t) claim.span_to <= rc_utf8_length(body.data, body.len));
		++*count;
	}
	rc_extract_close(extraction);
	return status;
}

typedef struct extract_work
{
	rc_engine *engine;
	int count;
} extract_work;

static rc_status
extract_once(const rc_env *env, void *arg)
{
	extract_work *work = arg;
	rc_error error;

	return extract_all(work->engine, env, TEXT(article), &work->count, &error);
}

/*
 * The first extraction is also there to let the engine take what memory it
 * keeps; setting up the engine itself is tested in test_engine.c.
 */
TEST(survives_the_lack_of_memory_at_every_allocation)
{
	rc_env env = test_env();
	rc_error error;
	extract_work work;

	CHECK_INT(rc_engine_new(&env, &work.engine, &error), RC_OK);
	CHECK_INT(extract_once(&env, &work), RC_OK);
	CHECK(work.count > 5);
	CHECK(test_every_allocation(extract_once, &work) > 0);
	CHECK(work.count > 5);
	rc_engine_free(work.engine);
}

TEST(finds_nothing_in_nothing)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(""), &count, &error), RC_OK);
	CHECK_INT(count, 0);
	CHECK_INT(extract_all(engine, &env, TEXT("  \n\n"), &count, &error), RC_OK);
	CHECK_INT(count, 0);
	rc_engine_free(engine);
}

/* Whatever piece of the article is passed, whole characters or not, the answer is claims or an error. */
TEST(takes_every_beginning_of_a_text)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	size_t whole = strlen(article);

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	for (size_t len = 0; len <= whole; len++)
	{
		/* A copy of its own, so that a sanitizer sees a read behind the end. */
		char *copy = memcpy(malloc(len + 1), article, len);
		rc_status status;
		int count;

		copy = realloc(copy, len > 0 ? len : 1);
		status = extract_all(engine, &env, (rc_text){copy, len}, &count, &error);
		CHECK(status == (rc_utf8_check((rc_text){copy, len}, NULL) == RC_OK ? RC_OK : RC_ENCODING));
		free(copy);
	}
	rc_engine_free(engine);
}

static bool
always(void *user)
{
	(void) user;
	return true;
}

TEST(stops_when_asked)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	env.poll = always;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_CANCELED);
	rc_engine_free(engine);
}

TEST(keeps_the_limit_of_text)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	env.limits.max_text = 100;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_LIMIT);
	rc_engine_free(engine);
}

/*
 * Claims as text
 */

static char shown[8000];
static size_t shown_len;

static void
show(const char *data, size_t len)
{
	CHECK(shown_len + len < sizeof(shown));
	memcpy(shown + shown_len, data, len);
	shown[shown_len += len] = '\0';
}

/* The code points [from, to) of the text. */
static rc_text
characters(const char *text, int from, int to)
{
	const char *begin = text;
	const char *end;

	for (int i = 0; i < from; i++)
		begin += rc_utf8_size(*begin);
	end = begin;
	for (int i = from; i < to; i++)
		end += rc_utf8_size(*end);
	return (rc_text){begin, (size_t) (end - begin)};
}

typedef enum showing
{
	CLAIMS,
	QUOTES,
	CONFIDENCES
} showing;

/* The claims of a text, with " | " between them. */
static const char *
extracted(const char *text, rc_extract_options with, showing what)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_extraction *extraction;
	rc_error error;
	bool found = true;

	shown[shown_len = 0] = '\0';
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(rc_extract_open(engine, &env, TEXT(text), &with, &extraction, &error), RC_OK);
	for (;;)
	{
		rc_claim claim;
		char literal[RC_CLAIM_BYTES * 2];

		CHECK_INT(rc_extract_next(extraction, &claim, &found, &error), RC_OK);
		if (!found)
			break;
		if (shown_len > 0)
			show(" | ", 3);
		CHECK_INT(claim.asof, with.published);
		if (what == CONFIDENCES)
			show(literal, (size_t) snprintf(literal, sizeof(literal), "%d", claim.confidence));
		else if (what == QUOTES)
		{
			rc_text quote = characters(text, claim.span_from, claim.span_to);

			show(quote.data, quote.len);
		}
		else
		{
			claim.has_span = false;
			claim.confidence = 100;
			claim.asof = RC_DATE_NONE;
			show(literal, rc_claim_format(&claim, literal, sizeof(literal)));
		}
	}
	rc_extract_close(extraction);
	rc_engine_free(engine);
	return shown;
}

/* Published on 2025-03-10, spoken from nobody's side. */
static const rc_extract_options plain = {.published = 9200};

#define CLAIM_OF(text, expected) CHECK_TEXT(extracted(text, plain, CLAIMS), expected)
#define QUOTE_OF(text, expected) CHECK_TEXT(extracted(text, plain, QUOTES), expected)

TEST(reads_shares)
{
	CLAIM_OF("China accounts for about 60 percent of the world's rare earth mining.",
			 "share CN mining(rare earths) ~0.6 of WORLD");
	CLAIM_OF("80% of U.S. imports of rare earths come from China.",
			 "share US imports(rare earths) 0.8 of US partner=CN");
	CLAIM_OF("2024年中国稀土产量占全球近七成。",
			 "share CN production(rare earths) ~0.7 of WORLD period=[2024-01-01,2025-01-01)");
}

TEST(reads_ranks)
{
	CLAIM_OF("Vietnam is the second largest country in rare earth reserves.",
			 "rank VN reserves(rare earths) 2 of WORLD");
	CLAIM_OF("越南稀土储量居世界第二。", "rank VN reserves(rare earths) 2 of WORLD");
}

TEST(reads_amounts)
{
	CLAIM_OF("In 2024 China produced 270,000 tonnes of rare earths.",
			 "amount CN production(rare earths) 270000 t period=[2024-01-01,2025-01-01)");
	CLAIM_OF("2024年中国稀土产量达27万吨。",
			 "amount CN production(rare earths) 270000 t period=[2024-01-01,2025-01-01)");
	CLAIM_OF("The price of neodymium rose to $60 per kg in China.", "amount CN price(neodymium) 60000 USD/t");
	CLAIM_OF("氧化镨钕价格为每吨40万元。", "amount CN price(neodymium-praseodymium) 400000 CNY/t");
	CLAIM_OF("The Pentagon invested $400 million in MP Materials.",
			 "amount US investment 400000000 USD partner=\"MP Materials\"");
	CLAIM_OF("China's export quota for rare earths was 35,000 tonnes in 2010.",
			 "amount CN exports(rare earths) 35000 t modality=quota period=[2010-01-01,2011-01-01)");
}

TEST(reads_changes)
{
	CLAIM_OF("In June 2024 China's exports of rare earth magnets to the United States surged by 66 percent.",
			 "change CN exports(rare earth magnets) 0.66 partner=US period=[2024-06-01,2024-07-01)");
	CLAIM_OF("2024年6月中国对美国稀土出口同比下降30%。",
			 "change CN exports(rare earths) -0.3 partner=US basis=yoy period=[2024-06-01,2024-07-01)");
}

TEST(reads_horizons)
{
	CLAIM_OF("China leads the United States by at least 10 years in rare earths.",
			 "horizon CN lead(rare earths) >=10 year partner=US");
	CLAIM_OF("重建稀土供应链可能需要10至20年。", "horizon CN lead time(rare earths) [10,20] year modality=possible");
}

TEST(reads_restrictions)
{
	CLAIM_OF("Since July 2023 China has banned exports of gallium and germanium to the United States.",
			 "restriction CN ban(gallium) partner=US period=[2023-07-01,) | "
			 "restriction CN ban(germanium) partner=US period=[2023-07-01,)");
	CLAIM_OF("2023年8月1日起，中国对镓实施出口管制。", "restriction CN control(gallium) period=[2023-08-01,)");
	CLAIM_OF("The United States imposed a tariff of 25 percent on rare earth magnets from China.",
			 "restriction US tariff(rare earth magnets) 0.25 partner=CN");
}

TEST(reads_classes)
{
	CLAIM_OF("Gallium is not a rare earth.", "not class gallium class(rare earths)");
	CLAIM_OF("镓不是稀土。", "not class gallium class(rare earths)");
}

TEST(reads_purities)
{
	CLAIM_OF("China produces gallium with a purity of 99.999 percent.", "purity CN purity(gallium) 0.99999");
	CLAIM_OF("中国镓的纯度达99.999%。", "purity CN purity(gallium) 0.99999");
}

TEST(reads_exclusives)
{
	CLAIM_OF("MP Materials is the only U.S. rare earth mining company.",
			 "exclusive \"MP Materials\" mining(rare earths) of US");
	CLAIM_OF("中国是唯一的稀土精炼国。", "exclusive CN refining(rare earths) of WORLD");
}

TEST(tells_who_says_so_and_whether)
{
	CLAIM_OF(
		"According to the IEA, China will refine 77 percent of the world's rare earths by 2030.",
		"share CN refining(rare earths) 0.77 of WORLD modality=forecast source=IEA period=[2030-01-01,2031-01-01)");
	CLAIM_OF("It is not true that China holds 70 percent of the world's rare earth reserves.",
			 "not share CN reserves(rare earths) 0.7 of WORLD");
	CLAIM_OF("Will China produce 60 percent of the world's rare earths?", "");
}

TEST(carries_on_what_a_sentence_leaves_out)
{
	CLAIM_OF("China mines 70 percent of the world's rare earths. It refines 90 percent.",
			 "share CN mining(rare earths) 0.7 of WORLD | share CN refining(rare earths) 0.9 of WORLD");
	CLAIM_OF("China mined 270,000 tonnes of rare earths in 2024. That year the United States mined 45,000 tonnes.",
			 "amount CN mining(rare earths) 270000 t period=[2024-01-01,2025-01-01) | "
			 "amount US mining(rare earths) 45000 t period=[2024-01-01,2025-01-01)");
	/* Nobody is carried past sentences that speak of something else. */
	CLAIM_OF("China mines rare earths. Cats sleep. Dogs bark. Birds sing. Fish swim. It refines 90 percent.", "");
}

TEST(speaks_for_whom_it_is_told)
{
	const char *text = "We have 48 percent of the world's rare earth reserves.";
	rc_extract_options ours = plain;

	CHECK_TEXT(extracted(text, plain, CLAIMS), "share WE reserves(rare earths) 0.48 of WORLD");
	ours.perspective = TEXT("BR");
	CHECK_TEXT(extracted(text, ours, CLAIMS), "share BR reserves(rare earths) 0.48 of WORLD");
	ours.perspective = TEXT("Lone Pine Magnetics");
	CHECK_TEXT(extracted(text, ours, CLAIMS), "share \"Lone Pine Magnetics\" reserves(rare earths) 0.48 of WORLD");
}

TEST(knows_a_country_that_it_speaks_for_by_any_name)
{
	const char *text = "We have 48 percent of the world's rare earth reserves.";
	rc_extract_options ours = plain;
	static const char *const names[] = {"Brazil", "巴西", "br", "Br", " Brazil "};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		ours.perspective = TEXT(names[i]);
		CHECK_TEXT(extracted(text, ours, CLAIMS), "share BR reserves(rare earths) 0.48 of WORLD");
	}
	ours.perspective = TEXT("the European Union");
	CHECK_TEXT(extracted(text, ours, CLAIMS), "share EU reserves(rare earths) 0.48 of WORLD");
	ours.perspective = TEXT("Brazil Minerals Corporation");
	CHECK_TEXT(extracted(text, ours, CLAIMS),
			   "share \"Brazil Minerals Corporation\" reserves(rare earths) 0.48 of WORLD");
	ours.perspective = TEXT("zz");
	CHECK_TEXT(extracted(text, ours, CLAIMS), "share zz reserves(rare earths) 0.48 of WORLD");
}

TEST(repairs_torn_figures_unless_told_not_to)
{
	const char *text = "China has 36 percent of the world's rare earth reserves7%.";
	rc_extract_options as_it_is = plain;

	as_it_is.no_repair = true;
	CHECK_TEXT(extracted(text, plain, CLAIMS), "share CN reserves(rare earths) 0.367 of WORLD");
	CHECK_TEXT(extracted(text, plain, QUOTES), "China has 36 percent of the world's rare earth reserves7%");
	CHECK_TEXT(extracted(text, plain, CONFIDENCES), "60");
	CHECK_TEXT(extracted(text, as_it_is, CLAIMS), "share CN reserves(rare earths) 0.36 of WORLD");
	CHECK_TEXT(extracted(text, as_it_is, CONFIDENCES), "90");
}

TEST(points_at_the_very_words)
{
	const char *claim = "China mined 60 percent of the world's rare earths";
	static const char *const before[] = {
		"",
		"稀土。",
		"🙂👩‍🔬 ",
		"E\xCC\x81\xCC\x81\xE2\x80\x8B\n",
		"A line\r\n\r\nAnother.\r\n",
		"\xEF\xBB\xBF",
		"(“",
		"６０％\xE3\x80\x80",
		"\n\n\t ",
	};

	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++)
	{
		char text[300];
		char expected[300];

		/* Behind a sentence with a claim, too. */
		snprintf(text, sizeof(text), "%s%s. %s%s.", before[i], claim, before[i], claim);
		snprintf(expected, sizeof(expected), "%s | %s", claim, claim);
		QUOTE_OF(text, expected);
	}
	QUOTE_OF("据报道，2024年🙂中国稀土产量达27万吨，同比增长。",
			 "2024年🙂中国稀土产量达27万吨");
}

/* What all claims of the text come to. */
static uint64_t
digest(rc_engine *engine, const char *text)
{
	rc_env env = test_env();
	rc_extraction *extraction;
	rc_error error;
	rc_claim claim;
	uint64_t result = 0;
	bool found;

	CHECK_INT(rc_extract_open(engine, &env, TEXT(text), &options, &extraction, &error), RC_OK);
	while (rc_extract_next(extraction, &claim, &found, &error) == RC_OK && found)
		result = rc_claim_hash(&claim, result);
	rc_extract_close(extraction);
	return result;
}

TEST(gives_the_same_answer_whatever_was_read_before)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	uint64_t first;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	first = digest(engine, article);
	CHECK(first != 0);
	CHECK(digest(engine, article) == first);
	CHECK(digest(engine, "In 2019 the price of neodymium in Japan fell by half. It was $40 per kg.") != first);
	CHECK(digest(engine, article) == first);
	rc_engine_free(engine);
}

static long polls_left;

static bool
at_last(void *user)
{
	(void) user;
	return --polls_left == 0;
}

/* Stopped at the first question, the second ... until none is left, it leaves nothing behind and says that it was stopped. */
TEST(stops_at_every_question)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	rc_status status = RC_CANCELED;
	int count;
	long live;

	env.poll = at_last;
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	/* So often that the engine has got all the memory that it keeps: its patterns are compiled by JIT after some tries. */
	for (int i = 0; i < 50; i++)
	{
		polls_left = 0;
		CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_OK);
	}
	live = test_memory.live;
	for (long n = 1; status == RC_CANCELED && n < 1000; n++)
	{
		polls_left = n;
		status = extract_all(engine, &env, TEXT(article), &count, &error);
		CHECK(status == RC_OK || (status == RC_CANCELED && error.status == RC_CANCELED && error.message[0] != '\0'));
		CHECK_INT(test_memory.live, live);
	}
	CHECK_INT(status, RC_OK);
	rc_engine_free(engine);
}

TEST(takes_a_text_as_long_as_allowed)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	int count;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	env.limits.max_text = strlen(article);
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_OK);
	env.limits.max_text--;
	CHECK_INT(extract_all(engine, &env, TEXT(article), &count, &error), RC_LIMIT);
	rc_engine_free(engine);
}

TEST(refuses_what_is_not_utf8)
{
	static const char *const bad[] = {
		"\xFF",         /* in no character */
		"\x80",         /* goes on with nothing */
		"\xE7\xA8",     /* ends too early */
		"\xC0\xAF",     /* longer than need be */
		"\xED\xA0\x80", /* half of a pair of UTF-16 */
		"\xF4\x90\x80\x80",
	};
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
	{
		static const char *const around[][2] = {{"", ""}, {"China mined 60 percent. ", ""}, {"稀土", "。"}};

		for (size_t k = 0; k < sizeof(around) / sizeof(around[0]); k++)
		{
			rc_extraction *extraction;
			char text[100];

			snprintf(text, sizeof(text), "%s%s%s", around[k][0], bad[i], around[k][1]);
			CHECK_INT(rc_extract_open(engine, &env, TEXT(text), &options, &extraction, &error), RC_ENCODING);
			CHECK(extraction == NULL);
			CHECK_INT(error.offset, strlen(around[k][0]));
			rc_extract_close(extraction);
		}
	}
	rc_engine_free(engine);
}

/* Far more claims in one sentence than a sentence holds: all are found, none twice. */
TEST(reads_a_text_without_an_end)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;
	size_t room = 100000;
	char *text = malloc(room);
	size_t len = 0;
	int count;

	for (int i = 0; i < 1000; i++)
		len += (size_t) snprintf(text + len, room - len, "China exported %d tonnes of gallium, ", 100 + i);
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	CHECK_INT(extract_all(engine, &env, (rc_text){text, len}, &count, &error), RC_OK);
	CHECK_INT(count, 1000);
	rc_engine_free(engine);
	free(text);
}

/* A quote is of the text as it stands. */
TEST(reads_over_markup)
{
	CLAIM_OF("**China** mined <b>60</b>% of the world&#39;s [rare earths](https://example.org/re).",
			 "share CN mining(rare earths) 0.6 of WORLD");
	QUOTE_OF("<p>It rains.</p><p>**China** mined <b>60</b>% of the world&#39;s [rare earths](https://example.org).</p>",
			 "China** mined <b>60</b>% of the world&#39;s [rare earths");
	QUOTE_OF("稀**土**：中国占全球**60%**的开采量。然后，越南的稀土储量居世界**第二**。",
			 "中国占全球**60%**的开采量 | 越南的稀土储量居世界**第二");
	/* Markup inside of everything that names the field. */
	QUOTE_OF("China mines 98% of the world's gal\xC2\xADlium.", "China mines 98% of the world's gal\xC2\xADlium");
}
