/*-------------------------------------------------------------------------
 *
 * plain_copy.c
 *		The copy of a text that is read in its place.
 *
 *-------------------------------------------------------------------------
 */
#include "text/plain_copy.h"

#include <string.h>

#include "base/byte_bits.h"
#include "base/error.h"
#include "base/plain.h"
#include "base/poll.h"
#include "base/utf8.h"
#include "text/markup.h"

/* What a character that is not plain may begin with, or a piece of markup. */
static const bool may_begin[256] = {
	['!'] = true,  ['&'] = true, ['*'] = true,  ['<'] = true,  ['>'] = true,  ['['] = true,
	['\\'] = true, [']'] = true, [0xC2] = true, [0xE2] = true, [0xEF] = true,
};

static const char beginnings[] = {'!', '&', '*', '<', '>', '[', '\\', ']', '\xC2', '\xE2', '\xEF'};

/* The next place in text[at, to) where one may begin, or to. */
static size_t
next_begin(rc_text text, size_t at, size_t to)
{
	return rc_next_of_bytes(text.data, at, to, beginnings, sizeof(beginnings), may_begin);
}

void
rc_look_for_unplain(rc_text text, size_t from, size_t to, rc_unplain *seen)
{
	rc_markup_open open = {.row = false};

	for (size_t at = next_begin(text, from, to); at < to && !(seen->forms && seen->markup);
		 at = next_begin(text, at + 1, to))
	{
		rc_markup markup;
		size_t size;

		seen->forms = seen->forms || rc_plain_form(text, at, &size) != 0;
		seen->markup = seen->markup || rc_markup_at(text, at, &open, &markup);
	}
}

static void
append(rc_plain_copy *copy, const char *data, size_t len)
{
	memcpy(copy->data + copy->len, data, len);
	copy->len += len;
}

/* Makes one line of what stands in the row of a table of HTML from `from` on; a row that nothing has ended ends at an empty line. */
static void
join_row(rc_plain_copy *copy, size_t from, bool *row)
{
	for (size_t i = from; i < copy->len && *row; i++)
	{
		if (copy->data[i] != '\n')
			continue;
		*row = !(i + 1 < copy->len && copy->data[i + 1] == '\n');
		if (*row)
			copy->data[i] = ' ';
	}
}

/* Writes what is read in the place of the markup, and notes what is missing by it. */
static rc_status
append_markup(const rc_env *env, rc_plain_copy *copy, rc_text text, size_t at, const rc_markup *markup, rc_error *error)
{
	size_t characters = rc_utf8_length(text.data + at, markup->size) - rc_utf8_length(markup->form, markup->form_size);
	rc_status status = rc_cuts_add(env, &copy->cuts, copy->len, characters, markup->form_size > 0, error);

	append(copy, markup->form, markup->form_size);
	return status;
}

rc_status
rc_make_plain_copy(const rc_env *env, rc_text text, rc_plain_copy *copy, rc_error *error)
{
	rc_markup_open open = {.row = false};
	rc_status status = RC_OK;
	size_t asked = 0;

	*copy = (rc_plain_copy){.data = env->reallocate(env->user, NULL, text.len)};
	if (copy->data == NULL)
		return rc_fail_memory(error);
	for (size_t at = 0; at < text.len && status == RC_OK;)
	{
		size_t next = next_begin(text, at, rc_poll_stretch(at, text.len));
		rc_markup markup;
		size_t size;
		char form;

		if (rc_is_canceled(env, next, &asked))
			return rc_fail(error, RC_CANCELED, next, "canceled");
		append(copy, text.data + at, next - at);
		if (open.row)
			join_row(copy, copy->len - (next - at), &open.row);
		at = next;
		if (at == text.len || !may_begin[(unsigned char) text.data[at]])
			continue;
		if (rc_markup_at(text, at, &open, &markup))
		{
			status = append_markup(env, copy, text, at, &markup, error);
			at += markup.size;
			continue;
		}
		form = rc_plain_form(text, at, &size);
		append(copy, form != 0 ? &form : text.data + at, form != 0 ? 1 : size);
		at += size;
	}
	return status;
}

size_t
rc_plain_pass(const rc_plain_copy *copy, size_t byte, bool begins, rc_plain_passed *passed)
{
	/* Blanks and line breaks are dropped where lines are joined: so many bytes, so many characters. */
	rc_cuts_pass(&copy->joined, byte, begins, &passed->joined);
	rc_cuts_pass(&copy->cuts, byte + passed->joined.characters, begins, &passed->cuts);
	return passed->joined.characters + passed->cuts.characters;
}

void
rc_plain_copy_free(const rc_env *env, rc_plain_copy *copy)
{
	if (copy->data != NULL)
		env->reallocate(env->user, copy->data, 0);
	copy->data = NULL;
	rc_cuts_free(env, &copy->cuts);
	rc_cuts_free(env, &copy->joined);
}
