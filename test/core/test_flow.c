/* Running text out of lines, and which characters are missing then. */
#include "text/flow.h"

#include "base/utf8.h"
#include "test.h"
#include "text/body.h"

/* The copy of the text that is read; where `place` is given, that gets the place in the text of the copy's last character. */
static const char *
flow_of(const char *text, size_t *place)
{
	static char shown[8192];
	rc_env env = test_env();
	rc_plain_passed passed = {{0, 0, 0}, {0, 0, 0}};
	rc_plain_copy copy;
	rc_error error;
	bool any;

	CHECK_INT(rc_make_plain_copy(&env, TEXT(text), &copy, &error), RC_OK);
	CHECK_INT(rc_body_set_tables(&env, copy.data, copy.len, &any, &error), RC_OK);
	CHECK_INT(rc_make_flow(&env, &copy, &error), RC_OK);
	CHECK(copy.len == strlen(text) || rc_may_flow(TEXT(text), 0, strlen(text)) || copy.joined.len > 0);
	memcpy(shown, copy.data, copy.len);
	shown[copy.len] = '\0';
	if (place != NULL)
	{
		*place = rc_utf8_length(copy.data, copy.len - 1) + rc_plain_pass(&copy, copy.len - 1, true, &passed);
	}
	rc_plain_copy_free(&env, &copy);
	return shown;
}

#define FLOW(text, expected) CHECK_TEXT(flow_of(text, NULL), expected)
#define STAYS(text) CHECK_TEXT(flow_of(text, NULL), text)

TEST(joins_lines_that_go_on)
{
	FLOW("China mined most of the rare earths of the world\nin 2024, and refined more.",
		 "China mined most of the rare earths of the world in 2024, and refined more.");
	FLOW("China mined most of the rare earths of the world\r\nin 2024, and refined more.",
		 "China mined most of the rare earths of the world in 2024, and refined more.");
	FLOW("In the year 2024 China mined and refined about\n270,000 tonnes of rare earths.",
		 "In the year 2024 China mined and refined about 270,000 tonnes of rare earths.");
	FLOW("  * China is the largest producer of rare earths, MP\n    Materials said.",
		 "  * China is the largest producer of rare earths, MP Materials said.");
	FLOW("They hold most of what is known of the world's rare-\nearth reserves.",
		 "They hold most of what is known of the world's rare-earth reserves.");
}

TEST(leaves_lines_of_their_own)
{
	STAYS("Rare earths\nin numbers");
	STAYS("China mined most of the rare earths of the world.\nin 2024 more.");
	STAYS("China mined most of the rare earths of the world\n\nin 2024.");
	STAYS("The largest producers of rare earths in the world:\n1. China\n2. America");
	STAYS("Export quotas of the ministry for the first half;\nand others.");
	STAYS("China bans exports of gallium to the United States\nLynas to build a plant in the state of Texas\nPrices "
		  "rise");
}

/* Names at the beginnings of lines, where all lines are as long as they can be. */
TEST(joins_lines_of_one_width)
{
	FLOW("The plant in Texas will cost as much as 700 million\n"
		 "Euros, which is more than anybody had thought, the\n"
		 "European Commission said. It has signed with Lynas\n"
		 "Rare Earths and with two other firms of the sort.",
		 "The plant in Texas will cost as much as 700 million Euros, which is more than anybody had thought, the "
		 "European "
		 "Commission said. It has signed with Lynas Rare Earths and with two other firms of the sort.");
	FLOW("中国是世界上最大的稀土生产国和出口国，去年的产量\n"
		 "占全球总产量的近七成，出口的磁铁和金属主要销往美\n"
		 "国、日本和欧洲的各大企业，其他国家的产量也在继续\n"
		 "增长。",
		 "中国是世界上最大的稀土生产国和出口国，去年的产量占全球总产量的近七成，出口的磁铁和金属主要销往美国、日本和"
		 "欧洲的各大企业，其他国家的产量也在继续增长。");
}

TEST(leaves_one_blank)
{
	FLOW("China  mined   69%\nof it.  It did.", "China mined 69%\nof it. It did.");
	STAYS("  Indented, and blanks at the end  ");
}

TEST(leaves_tables_alone)
{
	/* The border between heads is one of its own. */
	FLOW("Country of the mines|Mine production in tonnes of oxide\n240000|270000\nin all|3",
		 "Country of the mines\x7FMine production in tonnes of oxide\n240000|270000\nin all|3");
}

TEST(knows_where_blanks_are_missing)
{
	size_t place;

	CHECK_TEXT(flow_of("China  mined **69%**\nof it  all", &place), "China mined 69%\nof it all");
	CHECK_INT(place, strlen("China  mined **69%**\nof it  al"));
	flow_of("China mined most of the rare earths of the world\r\n   in &#50;0", &place);
	CHECK_INT(place, strlen("China mined most of the rare earths of the world\r\n   in &#50;"));
}

TEST(looks_no_further_than_the_text)
{
	/* A text is looked at before it is known to be well-formed to its end. */
	static const char line[] = "China mined most of the rare earths of the world\n\xE2";
	size_t len = strlen(line);
	char *text = malloc(len);

	memcpy(text, line, len);
	rc_may_flow((rc_text){text, len}, 0, len - 1);
	CHECK(memcmp(text, line, len) == 0);
	free(text);
}
