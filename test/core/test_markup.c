/* Markup: what the copy that is read is without, and which characters of the text are missing there. */
#include "text/markup.h"

#include "base/utf8.h"
#include "test.h"
#include "text/plain_copy.h"

/* The copy of the text. */
static const char *
copy_of(const char *text)
{
	static char shown[4096];
	rc_env env = test_env();
	rc_plain_copy copy;
	rc_error error;

	CHECK_INT(rc_make_plain_copy(&env, TEXT(text), &copy, &error), RC_OK);
	CHECK(copy.len <= strlen(text));
	memcpy(shown, copy.data, copy.len);
	shown[copy.len] = '\0';
	env.reallocate(env.user, copy.data, 0);
	rc_cuts_free(&env, &copy.cuts);
	return shown;
}

#define COPY(text, expected) CHECK_TEXT(copy_of(text), expected)
#define STAYS(text) CHECK_TEXT(copy_of(text), text)

TEST(drops_emphasis)
{
	COPY("**China** mined *about* ***60%***.", "China mined about 60%.");
	COPY("中国占**60%**的**稀土**，**镓****98%**", "中国占60%的稀土，镓98%");
	COPY("约50**吨**。（**锗**）", "约50吨。（锗）");
}

TEST(leaves_asterisks_that_stand_for_something)
{
	STAYS("f**k the 60*%, 2*3*4, a*b*c");
	STAYS("**** and ** open ** and *open");
	STAYS("* an item * another");
	STAYS("**begun\n\nand never** ended");
}

TEST(drops_addresses_of_links)
{
	COPY("[China](https://example.org/a_(b)) mined ![a mine](m.png)60%", "China mined 60%");
	COPY("**[China](/wiki/China)** and [**Japan**](#jp)", "China and Japan");
	STAYS("[1] said [sic] (so) [a](see below) [b");
}

TEST(drops_tags)
{
	COPY("<b>60</b>% of <a href=\"x\">rare earths</a><br/>Dy<sub>2</sub>O<sub>3</sub>", "60% of rare earths\nDy2O3");
	COPY("60%<sup>3</sup> m<sup>th</sup>", "60% mth");
	COPY("<P class=\"lead\">One</P><div>Two</div>", "\nOne\n\nTwo\n");
	COPY("See <https://example.org/60%25>.", "See .");
	STAYS("Russia <1%, a<b and c>d, <稀土>, <made up>, <b");
}

TEST(makes_rows_of_tables_in_html)
{
	COPY("<table>\n<thead><tr><th>A</th><th>2023</th></tr></thead>\n<tbody><tr><td>x</td>\n  "
		 "<td>1\n2</td></tr></tbody></table>",
		 "\n\n\n|A|2023\n|x|1 2\n");
	/* A row that nothing has ended. */
	COPY("<td>x\ny\n\nAnd then\nit rained.", "|x y\n\nAnd then\nit rained.");
}

TEST(reads_entities_and_escapes)
{
	COPY("60&nbsp;% &amp; US&#36;5 &#x20AC;7 &ldquo;so&rdquo; &lt;1%", "60 % & US$5 €7 “so” <1%");
	COPY("rare ear&shy;ths&#8203;", "rare earths");
	COPY("\\$1.5 billion \\*and 60\\%", "$1.5 billion *and 60%");
	STAYS("AT&T; R&D, &unknown; &#xD800; &#1; \\n");
}

TEST(drops_what_has_no_width)
{
	COPY("\xEF\xBB\xBF稀\xE2\x80\x8B土 ear\xC2\xADths", "稀土 earths");
	COPY("> They produce 90%.\n> And more.\nNot > this.", "They produce 90%.\nAnd more.\nNot > this.");
}

/* The place in the text, in characters, that the byte of its copy has. */
static size_t
place_of(const char *text, size_t byte, bool begins)
{
	rc_env env = test_env();
	rc_cuts_passed passed = {0, 0, 0};
	rc_plain_copy copy;
	rc_error error;
	size_t plain;

	CHECK_INT(rc_make_plain_copy(&env, TEXT(text), &copy, &error), RC_OK);
	plain = rc_utf8_length(copy.data, byte);
	rc_cuts_pass(&copy.cuts, byte, begins, &passed);
	env.reallocate(env.user, copy.data, 0);
	rc_cuts_free(&env, &copy.cuts);
	return plain + passed.characters;
}

TEST(knows_where_characters_are_missing)
{
	/* "60%" */
	CHECK_INT(place_of("**60%** of", 0, true), 2);
	CHECK_INT(place_of("**60%** of", 3, false), 5);
	CHECK_INT(place_of("**60%** of", 3, true), 7);
	/* An entity is one character of the copy, whole. */
	CHECK_INT(place_of("US&#36;5", 2, true), 2);
	CHECK_INT(place_of("US&#36;5", 3, false), 7);
	CHECK_INT(place_of("US&#36;5", 3, true), 7);
	/* "&nbsp;" before and markup behind the same byte. */
	CHECK_INT(place_of("a&nbsp;<b>b</b>", 2, true), 10);
	CHECK_INT(place_of("稀**土**", 3, true), 3);
}

TEST(cuts_are_many_and_far)
{
	rc_env env = test_env();
	rc_cuts cuts = {NULL, 0, 0, 0};
	rc_cuts_passed passed = {0, 0, 0};
	rc_error error;

	for (size_t i = 0; i < 1000; i++)
		CHECK_INT(rc_cuts_add(&env, &cuts, i * 1000000, i, false, &error), RC_OK);
	rc_cuts_pass(&cuts, 500 * (size_t) 1000000, true, &passed);
	CHECK_INT(passed.characters, 500 * 501 / 2);
	rc_cuts_pass(&cuts, SIZE_MAX, false, &passed);
	CHECK_INT(passed.characters, 999 * 1000 / 2);
	rc_cuts_free(&env, &cuts);
}
