/* Clauses, and who is what in them. */
#include "grammar/clause.h"
#include "test.h"

static char shown[4000];
static size_t shown_len;

static void
show(rc_text text)
{
	shown_len += (size_t) snprintf(shown + shown_len, sizeof(shown) - shown_len, "%.*s", (int) text.len, text.data);
}

typedef struct parse
{
	rc_env env;
	rc_engine *engine;
	rc_arena arena;
	rc_time_context times;
	rc_mentions mentions;
	rc_clauses clauses;
} parse;

static void
parse_start(parse *p, const char *sentence)
{
	rc_reading reading = {.arena = &p->arena, .names = &p->arena, .times = &p->times, .field = true};
	rc_error error;
	bool worth;

	p->env = test_env();
	p->times = (rc_time_context){.asof = 9200, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	CHECK_INT(rc_engine_new(&p->env, &p->engine, &error), RC_OK);
	reading.engine = p->engine;
	rc_arena_init(&p->arena, &p->env);
	CHECK_INT(rc_mentions_read(&reading, TEXT(sentence), 0, strlen(sentence), &p->mentions, &worth, &error), RC_OK);
	CHECK_INT(rc_clauses_cut(&p->arena, &p->mentions, &p->clauses, &error), RC_OK);
	shown[shown_len = 0] = '\0';
}

static void
parse_end(parse *p)
{
	rc_arena_free(&p->arena);
	rc_engine_free(p->engine);
}

static rc_text
words_of(const parse *p, const rc_clause *clause)
{
	size_t from = p->mentions.items[clause->first].from;

	return (rc_text){p->mentions.text.data + from, p->mentions.items[clause->last - 1].to - from};
}

/* The clauses, with " | " between them, "who:" before those that are relative and "(" before asides. */
static const char *
clauses_of(const char *sentence)
{
	parse p;

	parse_start(&p, sentence);
	for (int i = 0; i < p.clauses.count; i++)
	{
		const rc_clause *clause = &p.clauses.items[i];

		CHECK(clause->first <= clause->last && clause->last <= p.mentions.count);
		CHECK(clause->last - clause->first <= RC_CLAUSE_MENTIONS);
		CHECK(clause->governing >= 0 && clause->governing <= i);
		if (clause->first == clause->last)
			continue;
		if (i > 0)
			show(TEXT(" | "));
		if (clause->relative)
			show(TEXT("who:"));
		if (clause->aside)
			show(TEXT("("));
		show(words_of(&p, clause));
	}
	parse_end(&p);
	return shown;
}

/* The actors and their roles, as in "CN owner, US to". */
static const char *
roles_of(const char *sentence)
{
	static const char *const names[] = {
		[RC_ROLE_NONE] = "none", [RC_ROLE_BARE] = "bare", [RC_ROLE_OWNER] = "owner", [RC_ROLE_OF] = "of",
		[RC_ROLE_IN] = "in",     [RC_ROLE_TO] = "to",     [RC_ROLE_FROM] = "from",   [RC_ROLE_BY] = "by",
		[RC_ROLE_ON] = "on",     [RC_ROLE_FOR] = "for",   [RC_ROLE_WITH] = "with",   [RC_ROLE_THAN] = "than",
	};
	parse p;

	parse_start(&p, sentence);
	for (int i = 0; i < p.mentions.count; i++)
	{
		const rc_mention *mention = &p.mentions.items[i];

		if (mention->role == RC_ROLE_NONE)
			continue;
		if (shown_len > 0)
			show(TEXT(", "));
		show(rc_is_actor(mention) ? mention->name : TEXT("it"));
		show(TEXT(" "));
		show(TEXT(names[mention->role]));
		if (mention->owner && mention->role != RC_ROLE_OWNER)
			show(TEXT("+owner"));
	}
	parse_end(&p);
	return shown;
}

/* Which clause governs each, and the time that each takes from those before it. */
static const char *
links_of(const char *sentence)
{
	parse p;

	parse_start(&p, sentence);
	for (int i = 0; i < p.clauses.count; i++)
	{
		const rc_clause *clause = &p.clauses.items[i];
		char number[20];

		snprintf(number, sizeof(number), "%s%d", i > 0 ? " " : "", clause->governing);
		show(TEXT(number));
		if (clause->framed != NULL)
		{
			char date[RC_DATE_TEXT + 1];

			date[rc_date_format(clause->framed->period.from, date)] = '\0';
			show(TEXT("@"));
			show((rc_text){date, 4});
		}
	}
	parse_end(&p);
	return shown;
}

TEST(cuts_at_each_predicate)
{
	CHECK_TEXT(clauses_of(""), "");
	CHECK_TEXT(clauses_of("China mined 60 percent."), "China mined 60 percent.");
	CHECK_TEXT(clauses_of("China mined 60 percent and refined 90 percent."),
			   "China mined 60 percent | refined 90 percent.");
	CHECK_TEXT(clauses_of("China mined 60 percent and Japan 5 percent."), "China mined 60 percent | Japan 5 percent.");
	CHECK_TEXT(clauses_of("Exports rose 5 percent; imports fell 3 percent."),
			   "Exports rose 5 percent | imports fell 3 percent.");
	CHECK_TEXT(clauses_of("Exports rose, but imports fell 3 percent."), "Exports rose | imports fell 3 percent.");
	CHECK_TEXT(clauses_of("中国稀土产量占60%，冶炼占90%；日本占5%。"), "中国稀土产量占60% | 冶炼占90% | 日本占5%。");
}

TEST(keeps_lists_together)
{
	CHECK_TEXT(clauses_of("China, Japan and Korea mined 60 percent."), "China, Japan and Korea mined 60 percent.");
	CHECK_TEXT(clauses_of("China exported gallium, germanium and antimony to Japan."),
			   "China exported gallium, germanium and antimony to Japan.");
	CHECK_TEXT(clauses_of("镓、锗和锑出口增长5%"), "镓、锗和锑出口增长5%");
}

TEST(knows_asides_and_relative_clauses)
{
	CHECK_TEXT(clauses_of("China, which mines 60 percent, exports 5 tonnes."),
			   "China | who:mines 60 percent | exports 5 tonnes.");
	CHECK_TEXT(clauses_of("Imports came from China (54 percent) and Japan (22 percent), and rose."),
			   "Imports came from China | (54 percent | and Japan | (22 percent | rose.");
}

TEST(gives_actors_the_role_of_their_preposition)
{
	CHECK_TEXT(roles_of("China's exports to the U.S. rose 5 percent."), "CN owner, US to");
	CHECK_TEXT(roles_of("5 percent of China's mines in Japan were built by Korea with Germany for Brazil."),
			   "CN of+owner, JP in, KR by, DE with, BR for");
	CHECK_TEXT(roles_of("Output rose in China, more than in Japan."), "CN in, JP in");
	CHECK_TEXT(roles_of("中国对美国出口5吨，从日本进口3吨"), "CN bare, US to, JP from");
	CHECK_TEXT(roles_of("由中国进口5吨"), "CN from");
	CHECK_TEXT(roles_of("由中国分离5吨"), "CN by");
	CHECK_TEXT(roles_of("它的产量占日本的60%"), "it owner, JP owner");
}

TEST(shares_a_preposition_in_a_list)
{
	CHECK_TEXT(roles_of("Exports to Japan, Germany and Korea rose from 5 tonnes."), "JP to, DE to, KR to");
	CHECK_TEXT(roles_of("It sold 5 tonnes to neighbouring China and to the Germans."), "it bare, CN to, DE to");
}

TEST(takes_a_name_before_a_noun_of_the_field_for_an_owner)
{
	CHECK_TEXT(roles_of("U.S. rare earth mines and China magnet exports rose 5%."), "US owner, CN owner");
	CHECK_TEXT(roles_of("China exports 5 tonnes."), "CN bare");
}

TEST(links_clauses_to_those_before)
{
	/* A clause without a verb goes on with the one before; a time holds until the next, but not out of an aside. */
	CHECK_TEXT(links_of("China mined 60 percent and Japan 5 percent."), "0 0");
	CHECK_TEXT(
		links_of("In 2023 China mined 60 percent, refined 90 percent (in 2024), and 5 percent of gallium, and in 2021 "
				 "6 percent, 7 percent."),
		"0 1@2023 1@2023 1@2023 1@2023 1@2021");
}

/* Clauses stay short whatever the text, so that looking around in them is cheap. */
TEST(bounds_clauses)
{
	static const char *const pieces[] = {
		"China mined 60 percent of ", "5% ", "中国稀土27万吨", "word ", "China, ", ",", "and "};
	char text[8000];

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		parse p;
		size_t len = 0;
		int covered = 0;

		while (len + strlen(pieces[i]) < sizeof(text))
			len += (size_t) snprintf(text + len, sizeof(text) - len, "%s", pieces[i]);
		parse_start(&p, text);
		for (int k = 0; k < p.clauses.count; k++)
		{
			const rc_clause *clause = &p.clauses.items[k];
			int values = 0;

			for (int m = clause->first; m < clause->last; m++)
				values += p.mentions.items[m].type == RC_QUANTITY;
			CHECK(values <= RC_CLAUSE_VALUES);
			CHECK(clause->last - clause->first <= RC_CLAUSE_MENTIONS);
			CHECK(clause->first >= covered);
			covered = clause->last;
		}
		parse_end(&p);
	}
}
