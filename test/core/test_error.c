/* Saying what went wrong: error.c. */
#include "base/error.h"
#include "test.h"

TEST(fills_status_offset_and_message)
{
	rc_error error;

	CHECK_INT(rc_fail(&error, RC_SYNTAX, 7, "expected %s at %d", "a word", 7), RC_SYNTAX);
	CHECK_INT(error.status, RC_SYNTAX);
	CHECK_INT(error.offset, 7);
	CHECK_TEXT(error.message, "expected a word at 7");
}

TEST(goes_without_an_error_to_fill)
{
	CHECK_INT(rc_fail(NULL, RC_VALUE, 0, "nobody listens"), RC_VALUE);
	CHECK_INT(rc_fail_memory(NULL), RC_NO_MEMORY);
}

TEST(cuts_a_long_message)
{
	rc_error error;
	char word[400];

	memset(word, 'x', sizeof(word) - 1);
	word[sizeof(word) - 1] = '\0';
	rc_fail(&error, RC_SYNTAX, 0, "%s", word);
	CHECK_INT(strlen(error.message), sizeof(error.message) - 1);
}

TEST(names_a_lack_of_memory)
{
	rc_error error;

	CHECK_INT(rc_fail_memory(&error), RC_NO_MEMORY);
	CHECK_TEXT(error.message, "out of memory");
}
