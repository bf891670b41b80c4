/* Walking UTF-8: utf8.c. */
#include "base/utf8.h"
#include "test.h"

static void
check_good(const char *text)
{
	rc_error error;

	CHECK_INT(rc_utf8_check(TEXT(text), &error), RC_OK);
}

/* Every offset in front, so that the eight-at-a-time part meets the bad byte at each of its places. */
static void
check_bad(const char *bytes)
{
	char text[64];

	for (size_t before = 0; before < 20; before++)
	{
		rc_error error;
		size_t len = strlen(bytes);

		memset(text, 'a', before);
		memcpy(text + before, bytes, len);
		CHECK_INT(rc_utf8_check((rc_text){text, before + len}, &error), RC_ENCODING);
		CHECK_INT(error.offset, before);
	}
}

TEST(takes_every_length)
{
	check_good("");
	check_good("rare earths");
	check_good("\xC2\x80\xDF\xBF");
	check_good("\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF");
	check_good("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
	check_good("ASCII for more than eight bytes, 然后稀土, and ASCII again 🙂");
}

TEST(refuses_what_is_no_character)
{
	check_bad("\x80");                 /* a continuation alone */
	check_bad("\xC0\x80");             /* overlong */
	check_bad("\xC1\xBF");             /* overlong */
	check_bad("\xE0\x9F\xBF");         /* overlong */
	check_bad("\xED\xA0\x80");         /* a surrogate */
	check_bad("\xF0\x8F\xBF\xBF");     /* overlong */
	check_bad("\xF4\x90\x80\x80");     /* beyond U+10FFFF */
	check_bad("\xF5\x80\x80\x80");     /* beyond U+10FFFF */
	check_bad("\xFF");                 /* never a byte of UTF-8 */
	check_bad("\xE7\xA8\x41");         /* cut short by ASCII */
	check_bad("\xE7\xA8\xE7\xA8\x80"); /* cut short by the next character */
}

TEST(refuses_a_character_cut_by_the_end)
{
	const char *text = "稀土🙂";

	for (size_t len = 1; len < 10; len++)
	{
		bool whole = len == 3 || len == 6;
		rc_error error;

		CHECK_INT(rc_utf8_check((rc_text){text, len}, &error), whole ? RC_OK : RC_ENCODING);
	}
}

TEST(counts_code_points)
{
	CHECK_INT(rc_utf8_length("", 0), 0);
	CHECK_INT(rc_utf8_length("abc", 3), 3);
	CHECK_INT(rc_utf8_length("稀土", 6), 2);
	CHECK_INT(rc_utf8_length("e\xCC\x81🙂", 7), 3); /* a combining accent is a code point of its own */
}

TEST(decodes_and_measures_each_length)
{
	CHECK_INT(rc_utf8_decode("a"), 'a');
	CHECK_INT(rc_utf8_decode("é"), 0xE9);
	CHECK_INT(rc_utf8_decode("稀"), 0x7A00);
	CHECK_INT(rc_utf8_decode("🙂"), 0x1F642);
	CHECK_INT(rc_utf8_size('a'), 1);
	CHECK_INT(rc_utf8_size("é"[0]), 2);
	CHECK_INT(rc_utf8_size("稀"[0]), 3);
	CHECK_INT(rc_utf8_size("🙂"[0]), 4);
	CHECK(rc_utf8_continues("é"[1]));
	CHECK(!rc_utf8_continues('a'));
}
