/* Where sentences begin and end. */
#include "test.h"
#include "text/sentence.h"
#include "base/utf8.h"

/* The sentences of the text, with "|" between them and "¶" before those that begin a line. */
static const char *
sentences(const char *text)
{
	static char out[1000];
	size_t len = 0;
	size_t at = 0;
	rc_sentence_span span;

	while (rc_sentence_next(TEXT(text), at, &span))
	{
		CHECK(span.from >= at && span.from < span.to && span.to <= strlen(text));
		len += (size_t) snprintf(out + len, sizeof(out) - len, "%s%s%.*s", len > 0 ? "|" : "", span.new_line ? "¶" : "",
								 (int) (span.to - span.from), text + span.from);
		at = span.to;
	}
	out[len] = '\0';
	return out;
}

TEST(ends_sentences_at_their_marks)
{
	CHECK_TEXT(sentences(""), "");
	CHECK_TEXT(sentences(" \n\t "), "");
	CHECK_TEXT(sentences("Output rose"), "¶Output rose");
	CHECK_TEXT(sentences("Output rose. Prices fell! Why?"), "¶Output rose.|Prices fell!|Why?");
	CHECK_TEXT(sentences("产量上升。价格下跌！为什么？"), "¶产量上升。|价格下跌！|为什么？");
}

TEST(ends_sentences_without_a_space)
{
	CHECK_TEXT(sentences("That was the end.The next began."), "¶That was the end.|The next began.");
	CHECK_TEXT(sentences("in 2023.China mined more."), "¶in 2023.|China mined more.");
}

TEST(goes_on_behind_abbreviations)
{
	CHECK_TEXT(sentences("The U.S. Department of Energy paid."), "¶The U.S. Department of Energy paid.");
	CHECK_TEXT(sentences("On Nov. 24 it rose."), "¶On Nov. 24 it rose.");
	CHECK_TEXT(sentences("Mr. Smith and J. Doe met."), "¶Mr. Smith and J. Doe met.");
	CHECK_TEXT(sentences("It took approx. 5 years."), "¶It took approx. 5 years.");
	CHECK_TEXT(sentences("Foo Inc. said so."), "¶Foo Inc. said so.");
}

TEST(ends_behind_an_abbreviation_where_a_sentence_begins)
{
	CHECK_TEXT(sentences("It went to the U.S. The rest stayed."), "¶It went to the U.S.|The rest stayed.");
	CHECK_TEXT(sentences("It went to the U.K. In May it came back."), "¶It went to the U.K.|In May it came back.");
}

TEST(keeps_decimals_and_addresses_together)
{
	CHECK_TEXT(sentences("It was 3.5 percent at example.com today."), "¶It was 3.5 percent at example.com today.");
	CHECK_TEXT(sentences("共36.7万吨。"), "¶共36.7万吨。");
}

TEST(keeps_torn_decimals_together)
{
	CHECK_TEXT(sentences("Of the world's 96 in 2005. %."), "¶Of the world's 96 in 2005. %.");
	CHECK_TEXT(sentences("36 percent of the output of last year.2%."), "¶36 percent of the output of last year.2%.");
	CHECK_TEXT(sentences("It holds 36. per cent of it."), "¶It holds 36. per cent of it.");
}

TEST(closes_quotation_marks_and_parentheses)
{
	CHECK_TEXT(sentences("\"It fell.\" Then it rose."), "¶\"It fell.\"|Then it rose.");
	CHECK_TEXT(sentences("“It fell.” Then it rose."), "¶“It fell.”|Then it rose.");
	CHECK_TEXT(sentences("(It fell.) Then it rose."), "¶(It fell.)|Then it rose.");
	CHECK_TEXT(sentences("他说：“产量上升。”价格下跌。"), "¶他说：“产量上升。”|价格下跌。");
	CHECK_TEXT(sentences("他說「產量上升。」價格下跌。"), "¶他說「產量上升。」|價格下跌。");
}

TEST(takes_lines_apart)
{
	CHECK_TEXT(sentences("A headline\nThe text begins."), "¶A headline|¶The text begins.");
	CHECK_TEXT(sentences("A headline\r\nThe text begins."), "¶A headline|¶The text begins.");
	CHECK_TEXT(sentences("Gallium: 98%\nGermanium: 60%\n"), "¶Gallium: 98%|¶Germanium: 60%");
	CHECK_TEXT(sentences("It rose.\n\nIt fell."), "¶It rose.|¶It fell.");
}

/* The longest sentence of the piece said again and again, in bytes; every byte but white space must be in one. */
static size_t
longest_sentence(const char *piece, size_t times)
{
	size_t size = strlen(piece) * times;
	char *text = malloc(size + 1);
	size_t longest = 0;
	size_t at = 0;
	rc_sentence_span span;

	for (size_t i = 0; i < times; i++)
		memcpy(text + i * strlen(piece), piece, strlen(piece));
	while (rc_sentence_next((rc_text){text, size}, at, &span))
	{
		for (; at < span.from; at++)
			CHECK((unsigned char) text[at] <= ' ');
		CHECK(!rc_utf8_continues(text[span.from]));
		CHECK(span.to == size || !rc_utf8_continues(text[span.to]));
		if (span.to - span.from > longest)
			longest = span.to - span.from;
		at = span.to;
	}
	free(text);
	return longest;
}

TEST(cuts_what_is_too_long_for_a_sentence)
{
	/* At commas ... */
	CHECK(longest_sentence("China, Japan and Korea, ", 10000) < RC_SENTENCE_LIMIT + 32);
	CHECK(longest_sentence("中国、日本和韩国，", 10000) < RC_SENTENCE_LIMIT + 32);
	/* ... else at spaces ... */
	CHECK(longest_sentence("270,000 tonnes ", 10000) < RC_SENTENCE_LIMIT * 3 / 2 + 32);
	/* ... else anywhere, but between characters. */
	CHECK(longest_sentence("稀土的", 10000) <= 2 * RC_SENTENCE_LIMIT + 3);
	CHECK(longest_sentence("a", 100000) <= 2 * RC_SENTENCE_LIMIT);
	CHECK(longest_sentence("🙂", 30000) <= 2 * RC_SENTENCE_LIMIT + 4);
}
