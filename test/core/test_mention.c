/* The pieces of a sentence that mean something. */
#include "text/mention.h"
#include "test.h"

static char shown[2000];
static size_t shown_len;

static void
show(const char *format, rc_text text)
{
	shown_len += (size_t) snprintf(shown + shown_len, sizeof(shown) - shown_len, format, (int) text.len, text.data);
}

/*
 * The mentions, with a space between them: words and marks as they are (marks
 * folded to ASCII), [quantities], {times}, <names>, and of words of the field
 * what they mean: =entity, :material, #measure, or else the word with "~".
 */
static void
show_mention(const rc_mentions *mentions, const rc_mention *mention)
{
	rc_text text = {mentions->text.data + mention->from, mention->to - mention->from};

	if (shown_len > 0)
		show("%.*s", TEXT(" "));
	switch (mention->type)
	{
		case RC_WORD:
			show("%.*s", text);
			break;
		case RC_MARK:
			show("%.*s", (rc_text){&mention->mark, 1});
			break;
		case RC_QUANTITY:
			show("[%.*s]", text);
			break;
		case RC_TIME:
			show("{%.*s}", text);
			break;
		case RC_PROPER:
			show("<%.*s>", mention->name);
			break;
		case RC_TERM:
			if (mention->entity != NULL)
				show("=%.*s", mention->name);
			if (mention->material != NULL)
				show(":%.*s", TEXT(rc_concept_name(RC_MATERIALS, mention->material->concept)));
			if (mention->measure != NULL)
				show("#%.*s", TEXT(rc_measure_name(mention->measure->concept)));
			if (mention->entity == NULL && mention->material == NULL && mention->measure == NULL)
				show("%.*s~", text);
			break;
	}
}

static struct
{
	bool worth, chinese, title;
} seen;

/* The mentions of a sentence; with a field the article has spoken of the field before. */
static const char *
mentions_of(const char *sentence, const char *perspective, bool field)
{
	static rc_engine *engine;
	rc_env env = test_env();
	rc_arena arena;
	rc_mentions mentions;
	rc_time_context times = {.asof = 9200, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	rc_reading reading = {
		.arena = &arena, .names = &arena, .times = &times, .perspective = TEXT(perspective), .field = field};
	rc_error error;

	shown[shown_len = 0] = '\0';
	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	reading.engine = engine;
	rc_arena_init(&arena, &env);
	CHECK_INT(rc_mentions_read(&reading, TEXT(sentence), 0, strlen(sentence), &mentions, &seen.worth, &error), RC_OK);
	seen.chinese = mentions.chinese;
	seen.title = mentions.title;
	for (int i = 0; i < mentions.count; i++)
	{
		const rc_mention *mention = &mentions.items[i];

		CHECK(mention->from < mention->to && mention->to <= strlen(sentence));
		CHECK(i == 0 || mention->from >= mentions.items[i - 1].to);
		show_mention(&mentions, mention);
	}
	rc_arena_free(&arena);
	rc_engine_free(engine);
	return shown;
}

#define MENTIONS(sentence) mentions_of(sentence, NULL, true)

TEST(tells_figures_words_and_marks_apart)
{
	CHECK_TEXT(MENTIONS("China mined 270,000 tonnes of rare earths in 2024, about 69 percent of the total."),
			   "=CN #mining [270,000 tonnes] of~ :rare earths {in 2024} , [about 69 percent] of~ the~ total~ .");
	CHECK_TEXT(MENTIONS("2024年中国稀土产量达27万吨，占全球近七成。"),
			   "{2024年} =CN :rare earths #production 达~ [27万吨] , 占~ =WORLD [近七成] .");
	CHECK_TEXT(MENTIONS("中国、日本（占60％）；“美国”：《稀土》"),
			   "=CN & =JP ( 占~ [60％] ) ; \" =US \" : \" :rare earths \"");
}

TEST(prefers_the_reading_that_takes_in_more)
{
	/* A time that takes in a number, a time cut by no word, a word that begins with a number. */
	CHECK_TEXT(MENTIONS("Over the next 20 years demand for magnets doubles."),
			   "{Over the next 20 years} #demand for~ :rare earth magnets doubles~ .");
	CHECK_TEXT(MENTIONS("Exports were 5% fewer than in September 2024."),
			   "#exports were~ [5%] fewer~ {than in September 2024} .");
	CHECK_TEXT(MENTIONS("四川的稀土产量增长了一倍。"), "=Sichuan 的~ :rare earths #production 增长了一倍~ .");
}

TEST(takes_one_character_for_a_country_behind_words_of_trade)
{
	CHECK_TEXT(MENTIONS("中国对美出口镓。"), "=CN 对~ =US #exports :gallium .");
	CHECK_TEXT(MENTIONS("美丽的稀土。"), "美~ 丽 的~ :rare earths .");
}

TEST(finds_names)
{
	CHECK_TEXT(MENTIONS("In May Lone Pine Magnetics bought 15% of Blue Ridge Metals Inc. from Serra do Sol."),
			   "{In May} <Lone Pine Magnetics> #imports [15%] of~ <Blue Ridge Metals> . from~ <Serra do Sol> .");
	/* Who stands in front of a name is not part of it, one unknown word is a name inside a sentence only. */
	CHECK_TEXT(MENTIONS("U.S. President Anneli Kask said exports fell by 5%."),
			   "=US President <Anneli Kask> said~ #exports fell~ by~ [5%] .");
	CHECK_TEXT(MENTIONS("Kestrel and Kestrel gave 5 tonnes."), "Kestrel and~ <Kestrel> gave~ [5 tonnes] .");
	/* "a" stands before no name. */
	CHECK_TEXT(MENTIONS("It found a Zebra Thing of 5 tonnes."), "It~ found a~ Zebra Thing of~ [5 tonnes] .");
}

TEST(names_nothing_in_titles)
{
	CHECK_TEXT(MENTIONS("China Bans Exports Of Gallium From Zebra Pine Mountain"),
			   "=CN #ban #exports Of~ :gallium From~ Zebra Pine Mountain");
	CHECK(seen.title);
	MENTIONS("China banned exports of gallium from Lone Pine Mountain");
	CHECK(!seen.title);
}

TEST(knows_whom_the_article_speaks_for)
{
	CHECK_TEXT(MENTIONS("We exported 5 tonnes of gallium."), "=WE #exports [5 tonnes] of~ :gallium .");
	CHECK_TEXT(mentions_of("We exported 5 tonnes of gallium from our country.", "US", true),
			   "=US #exports [5 tonnes] of~ :gallium from~ =US .");
	/* A company by its first two words, even in a title. */
	CHECK_TEXT(mentions_of("Blue Ridge Bans 5% Of The Blue Ridge Metals Exports Of Gallium", "Blue Ridge Metals", true),
			   "<Blue Ridge Metals> #ban [5%] Of~ The~ <Blue Ridge Metals> #exports Of~ :gallium");
}

TEST(takes_ambiguous_words_in_the_field_only)
{
	CHECK_TEXT(mentions_of("5 percent of magnets", NULL, false), "[5 percent] of~ magnets~");
	CHECK_TEXT(mentions_of("5 percent of magnets", NULL, true), "[5 percent] of~ :rare earth magnets");
	/* The first word of the field makes those before it count. */
	CHECK_TEXT(mentions_of("5 percent of magnets have neodymium", NULL, false),
			   "[5 percent] of~ :rare earth magnets have~ :neodymium");
}

TEST(passes_over_footnotes)
{
	CHECK_TEXT(MENTIONS("China[3] mined 60%[4][7] of rare earths."), "=CN #mining [60%] of~ :rare earths .");
	CHECK_TEXT(MENTIONS("It fell by 5% [sic]."), "It~ fell~ by~ [5%] [ sic ] .");
}

TEST(joins_compounds_at_hyphens)
{
	CHECK_TEXT(MENTIONS("China-based rare-earth mines gave 60-70% - or more."),
			   "=CN :rare earths #mining gave~ [60-70%] - or~ more~ .");
	CHECK_TEXT(MENTIONS("Peña-shaped things fell 5%."), "Peña shaped things fell~ [5%] .");
}

TEST(reads_possessives)
{
	CHECK_TEXT(MENTIONS("China's miners' 60%"), "=CN ' #mining ' [60%]");
	CHECK_TEXT(MENTIONS("China’s 60%"), "=CN ' [60%]");
	/* Also behind a letter with an accent. */
	CHECK_TEXT(MENTIONS("In Chañaré's 5%"), "In~ <Chañaré> ' [5%]");
	CHECK_TEXT(MENTIONS("'s 5%"), "' s [5%]");
}

TEST(mends_torn_figures)
{
	CHECK_TEXT(MENTIONS("36 percent of the world's rare earth reserves7%."),
			   "[36 percent] of~ the~ =WORLD ' :rare earths #reserves .");
}

TEST(says_what_a_sentence_is)
{
	MENTIONS("The weather was better.");
	CHECK(!seen.worth && !seen.chinese);
	MENTIONS("Rare earths are used in magnets and in lasers.");
	CHECK(seen.worth);
	MENTIONS("China is the largest.");
	CHECK(seen.worth);
	MENTIONS("天气很好。");
	CHECK(!seen.worth);
	MENTIONS("稀土占60%。");
	CHECK(seen.worth && seen.chinese);
	MENTIONS("The Chinese word 稀土 is 60% of it all.");
	CHECK(seen.worth && !seen.chinese);
}

TEST(reads_what_is_no_text)
{
	CHECK_TEXT(MENTIONS(""), "");
	CHECK_TEXT(MENTIONS(" \t\n\x01"), "");
	CHECK_TEXT(MENTIONS("'"), "'");
	CHECK_TEXT(MENTIONS("[1"), "[ [1]");
	CHECK_TEXT(MENTIONS("e\xCC\x81🙂-"), "e \xCC\x81 🙂 -");
}

typedef struct read_work
{
	rc_engine *engine;
} read_work;

static rc_status
read_once(const rc_env *env, void *arg)
{
	const char *sentence = "In May Lone Pine Magnetics bought 15% of rare earths, 5, 6, 7, 8, 9, 10, 11, 12 tonnes.";
	read_work *work = arg;
	rc_arena arena;
	rc_mentions mentions;
	rc_time_context times = {.asof = 9200, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	rc_reading reading = {.engine = work->engine, .arena = &arena, .names = &arena, .times = &times};
	rc_error error;
	rc_status status;
	bool worth;

	rc_arena_init(&arena, env);
	status = rc_mentions_read(&reading, TEXT(sentence), 0, strlen(sentence), &mentions, &worth, &error);
	rc_arena_free(&arena);
	return status;
}

TEST(reports_the_lack_of_memory)
{
	rc_env env = test_env();
	read_work work;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &work.engine, &error), RC_OK);
	/* The engine keeps what it compiles at first use. */
	CHECK_INT(read_once(&env, &work), RC_OK);
	CHECK(test_every_allocation(read_once, &work) > 0);
	rc_engine_free(work.engine);
}
