/*-------------------------------------------------------------------------
 *
 * markup.c
 *		What stands in a text for how it is shown.
 *
 * Articles are stored as they were fetched.  "**60%**", "<b>60%</b>" and
 * "60&nbsp;%" say no more than "60%", so the copy that is read is without
 * (plain_copy.c).  Only what is unmistakable counts: emphasis and links that
 * are closed, tags and entities with known names.  Asterisks that a word filter
 * left stay where they are: they stand in or for a word, and alone.
 *
 * CommonMark and the HTML standard say what there is.
 *
 *-------------------------------------------------------------------------
 */
#include "text/markup.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

/* How far the end of each may stand from its beginning, in bytes. */
#define EMPHASIS_REACH 400
#define LINK_REACH 400
#define TAG_REACH 400
#define ENTITY_REACH 10

/* The byte at `at`, or a line break beyond the ends of the text. */
static char
byte_at(rc_text text, size_t at)
{
	return at < text.len ? text.data[at] : '\n';
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_word(char c)
{
	return rc_is_letter(c) || rc_is_digit(c);
}

static bool
is_one_of(const char *signs, char c)
{
	return c != '\0' && strchr(signs, c) != NULL;
}

static bool
set(rc_markup *markup, size_t size, const char *form)
{
	markup->size = size;
	markup->form_size = strlen(form);
	memcpy(markup->form, form, markup->form_size);
	return true;
}

/* A character in the place of the piece: written in UTF-8, which takes fewer bytes than any entity. */
static bool
set_character(rc_markup *markup, size_t size, uint32_t code)
{
	unsigned char form[5] = {0};

	if (code < 0x80)
		form[0] = (unsigned char) code;
	else if (code < 0x800)
	{
		form[0] = (unsigned char) (0xC0 | code >> 6);
		form[1] = (unsigned char) (0x80 | (code & 0x3F));
	}
	else if (code < 0x10000)
	{
		form[0] = (unsigned char) (0xE0 | code >> 12);
		form[1] = (unsigned char) (0x80 | (code >> 6 & 0x3F));
		form[2] = (unsigned char) (0x80 | (code & 0x3F));
	}
	else
	{
		form[0] = (unsigned char) (0xF0 | code >> 18);
		form[1] = (unsigned char) (0x80 | (code >> 12 & 0x3F));
		form[2] = (unsigned char) (0x80 | (code >> 6 & 0x3F));
		form[3] = (unsigned char) (0x80 | (code & 0x3F));
	}
	return set(markup, size, (const char *) form);
}

/*-------------------------------------------------------------------------
 * Emphasis: *Italics*, **bold**, ***both***
 *-------------------------------------------------------------------------
 */

#define ASTERISKS_LIMIT 3

/* Asterisks from `at` on; no more than tell that there are too many. */
static size_t
asterisks(rc_text text, size_t at)
{
	size_t count = 0;

	while (count <= ASTERISKS_LIMIT && at + count < text.len && text.data[at + count] == '*')
		count++;
	return count;
}

/* Marks that end a clause: no emphasis begins with one, while masked words stand before them. */
static bool
is_end_mark(rc_text text, size_t at)
{
	static const char *const wide[] = {"，", "。", "、", "；", "：", "！", "？", "）", "”", "》"};

	if (is_one_of(",.;:!?)", byte_at(text, at)))
		return true;
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
	{
		if (text.len - at >= 3 && memcmp(text.data + at, wide[i], 3) == 0)
			return true;
	}
	return false;
}

/*
 * Can `size` asterisks at `at` open emphasis?  A single one stands free before
 * its word; all stand right before one.  `joined`: behind those that closed it.
 */
static bool
can_open(rc_text text, size_t at, size_t size, bool joined)
{
	char before = at > 0 && !joined ? text.data[at - 1] : '\n';
	char behind = byte_at(text, at + size);

	/* "f**k": inside of a word they stand for letters. */
	if ((is_word(before) && (is_word(behind) || size == 1)) || before == '*' || is_blank(behind) ||
		is_end_mark(text, at + size))
		return false;
	return size > 1 || ((is_blank(before) || before == '(' || before == '"') && is_word(behind));
}

/* Where as many asterisks close what `size` of them open at `at`; 0 where none do. */
static size_t
emphasis_end(rc_text text, size_t at, size_t size)
{
	size_t from = at + size;
	size_t limit = text.len - from > EMPHASIS_REACH ? from + EMPHASIS_REACH : text.len;
	const char *end = memchr(text.data + from, '*', limit - from);
	size_t close = end == NULL ? 0 : (size_t) (end - text.data);

	if (end == NULL || (asterisks(text, close) != size && asterisks(text, close) != 2 * size) ||
		is_blank(text.data[close - 1]) || (is_word(text.data[close - 1]) && is_word(byte_at(text, close + size))))
		return 0;
	for (size_t i = from; i + 1 < close; i++)
	{
		if (text.data[i] == '\n' && (text.data[i + 1] == '\n' || text.data[i + 1] == '\r'))
			return 0;
	}
	return close;
}

static bool
emphasis_at(rc_text text, size_t at, rc_markup_open *open, rc_markup *markup)
{
	size_t size;

	if (open->emphasis_size > 0 && at == open->emphasis)
	{
		size = open->emphasis_size;
		open->emphasis_size = 0;
		open->behind_emphasis = at + size;
		return set(markup, size, "");
	}
	if (open->emphasis_size > 0 && at < open->emphasis)
		return false;
	size = asterisks(text, at);
	if (size > ASTERISKS_LIMIT || !can_open(text, at, size, at == open->behind_emphasis))
		return false;
	open->emphasis = emphasis_end(text, at, size);
	if (open->emphasis == 0)
		return false;
	open->emphasis_size = size;
	return set(markup, size, "");
}

/*-------------------------------------------------------------------------
 * Links: [words](address), and images, which say nothing
 *-------------------------------------------------------------------------
 */

/* Where the address in parentheses at `at` ends, behind them; 0 where there is none. */
static size_t
address_end(rc_text text, size_t at)
{
	size_t limit = text.len - at > LINK_REACH ? at + LINK_REACH : text.len;
	int depth = 0;

	for (; at < limit; at++)
	{
		char c = text.data[at];

		if (c == '(')
			depth++;
		else if (c == ')' && --depth == 0)
			return at + 1;
		else if (is_blank(c) || (unsigned char) c >= 0x80)
			return 0;
	}
	return 0;
}

/* Where the words in brackets that begin at `at` end, with an address behind them; 0 where they are no link. */
static size_t
words_end(rc_text text, size_t at, size_t *end)
{
	size_t limit = text.len - at > LINK_REACH ? at + LINK_REACH : text.len;

	for (size_t close = at + 1; close < limit; close++)
	{
		if (text.data[close] == '[' || text.data[close] == '\n')
			return 0;
		if (text.data[close] == ']')
		{
			*end = byte_at(text, close + 1) == '(' ? address_end(text, close + 1) : 0;
			return *end > 0 ? close : 0;
		}
	}
	return 0;
}

static bool
link_at(rc_text text, size_t at, rc_markup_open *open, rc_markup *markup)
{
	size_t close, end;

	if (text.data[at] == ']')
	{
		if (open->link_size == 0 || at != open->link)
			return false;
		set(markup, open->link_size, "");
		open->link_size = 0;
		return true;
	}
	close = words_end(text, at + (text.data[at] == '!'), &end);
	if (close == 0)
		return false;
	if (text.data[at] == '!')
		return set(markup, end - at, "");
	open->link = close;
	open->link_size = end - close;
	return set(markup, 1, "");
}

/*-------------------------------------------------------------------------
 * Tags
 *-------------------------------------------------------------------------
 */

/* What a tag does to the text around it. */
typedef enum tag_kind
{
	TAG_NONE,
	TAG_INLINE, /* nothing */
	TAG_BLOCK,  /* begins or ends a paragraph */
	TAG_ROW,    /* of a table */
	TAG_ROWS,   /* several of them */
	TAG_CELL,
	TAG_NOTE /* a small figure that points to a footnote */
} tag_kind;

static const struct
{
	const char *name;
	tag_kind kind;
} tags[] = {
	{"a", TAG_INLINE},         {"abbr", TAG_INLINE},   {"article", TAG_BLOCK},    {"b", TAG_INLINE},
	{"blockquote", TAG_BLOCK}, {"body", TAG_BLOCK},    {"br", TAG_BLOCK},         {"caption", TAG_BLOCK},
	{"center", TAG_BLOCK},     {"cite", TAG_INLINE},   {"code", TAG_INLINE},      {"del", TAG_INLINE},
	{"div", TAG_BLOCK},        {"em", TAG_INLINE},     {"figcaption", TAG_BLOCK}, {"figure", TAG_BLOCK},
	{"font", TAG_INLINE},      {"footer", TAG_BLOCK},  {"h1", TAG_BLOCK},         {"h2", TAG_BLOCK},
	{"h3", TAG_BLOCK},         {"h4", TAG_BLOCK},      {"h5", TAG_BLOCK},         {"h6", TAG_BLOCK},
	{"header", TAG_BLOCK},     {"hr", TAG_BLOCK},      {"html", TAG_BLOCK},       {"i", TAG_INLINE},
	{"img", TAG_INLINE},       {"ins", TAG_INLINE},    {"li", TAG_BLOCK},         {"main", TAG_BLOCK},
	{"mark", TAG_INLINE},      {"ol", TAG_BLOCK},      {"p", TAG_BLOCK},          {"pre", TAG_BLOCK},
	{"q", TAG_INLINE},         {"s", TAG_INLINE},      {"section", TAG_BLOCK},    {"small", TAG_INLINE},
	{"span", TAG_INLINE},      {"strong", TAG_INLINE}, {"sub", TAG_INLINE},       {"sup", TAG_NOTE},
	{"table", TAG_BLOCK},      {"tbody", TAG_ROWS},    {"td", TAG_CELL},          {"th", TAG_CELL},
	{"tfoot", TAG_ROWS},       {"thead", TAG_ROWS},    {"title", TAG_BLOCK},      {"tr", TAG_ROW},
	{"u", TAG_INLINE},         {"ul", TAG_BLOCK},      {"wbr", TAG_INLINE},
};

#define TAG_NAME 12

static tag_kind
kind_of_tag(rc_text text, size_t name, size_t len)
{
	char lower[TAG_NAME];

	if (len == 0 || len >= TAG_NAME)
		return TAG_NONE;
	for (size_t i = 0; i < len; i++)
		lower[i] = (char) (text.data[name + i] | 0x20);
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
	{
		if (strlen(tags[i].name) == len && memcmp(lower, tags[i].name, len) == 0)
			return tags[i].kind;
	}
	return TAG_NONE;
}

/* Behind the tag whose name ends at `at`; 0 where none ends near.  "a<b and c>d" has words, and no attributes, behind the name. */
static size_t
tag_end(rc_text text, size_t at)
{
	size_t limit = text.len - at > TAG_REACH ? at + TAG_REACH : text.len;
	bool words = false;
	bool attributes = false;

	for (; at < limit && text.data[at] != '<'; at++)
	{
		if (text.data[at] == '>')
			return words && !attributes ? 0 : at + 1;
		words = words || is_word(text.data[at]);
		attributes = attributes || text.data[at] == '=';
	}
	return 0;
}

/* <https://example.org>: behind an address that is none of the words around it, or 0. */
static size_t
address_tag_end(rc_text text, size_t at)
{
	size_t limit = text.len - at > TAG_REACH ? at + TAG_REACH : text.len;

	if (text.len - at < 8 || memcmp(text.data + at, "<http", 5) != 0)
		return 0;
	while (++at < limit && !is_blank(text.data[at]))
	{
		if (text.data[at] == '>')
			return at + 1;
	}
	return 0;
}

static size_t
behind_blanks(rc_text text, size_t at)
{
	size_t limit = text.len - at > TAG_REACH ? at + TAG_REACH : text.len;

	while (at < limit && is_blank(text.data[at]))
		at++;
	return at;
}

/* "60%<sup>3</sup>": behind the end of a note that says nothing but a figure, or 0. */
static size_t
note_end(rc_text text, size_t at)
{
	static const char close[] = "</sup>";
	size_t end = at;

	while (end < text.len && end < at + 4 &&
		   (rc_is_digit(text.data[end]) || text.data[end] == '[' || text.data[end] == ']'))
		end++;
	return end > at && text.len - end >= sizeof(close) - 1 && memcmp(text.data + end, close, sizeof(close) - 1) == 0
			   ? end + sizeof(close) - 1
			   : 0;
}

static bool
tag_at(rc_text text, size_t at, rc_markup_open *open, rc_markup *markup)
{
	bool closing = byte_at(text, at + 1) == '/';
	size_t name = at + 1 + closing;
	size_t len = 0;
	size_t end;
	tag_kind kind;

	if ((end = address_tag_end(text, at)) > 0)
		return set(markup, end - at, "");
	while (len < TAG_NAME && is_word(byte_at(text, name + len)))
		len++;
	kind = kind_of_tag(text, name, len);
	if (kind == TAG_NONE || !is_one_of("> /\n\t", byte_at(text, name + len)) || (end = tag_end(text, name + len)) == 0)
		return false;
	switch (kind)
	{
		case TAG_CELL:
			open->row = true;
			return set(markup, behind_blanks(text, end) - at, closing ? "" : "|");
		case TAG_ROW:
			open->row = false;
			return set(markup, behind_blanks(text, end) - at, closing ? "" : "\n");
		case TAG_ROWS:
			return set(markup, behind_blanks(text, end) - at, "");
		case TAG_BLOCK:
			open->row = false;
			return set(markup, end - at, "\n");
		case TAG_NOTE:
			if (!closing && note_end(text, end) > 0)
				end = note_end(text, end);
			return set(markup, end - at, "");
		default:
			return set(markup, end - at, "");
	}
}

/*-------------------------------------------------------------------------
 * Entities, escapes and characters without width
 *-------------------------------------------------------------------------
 */

static const struct
{
	const char *name;
	uint32_t code; /* 0: nothing is seen of it */
} entities[] = {
	{"amp", '&'},      {"apos", '\''},     {"bull", 0x2022}, {"cent", 0xA2},    {"deg", 0xB0},     {"dollar", '$'},
	{"emsp", ' '},     {"ensp", ' '},      {"euro", 0x20AC}, {"frac12", 0xBD},  {"frac14", 0xBC},  {"frac34", 0xBE},
	{"gt", '>'},       {"hellip", 0x2026}, {"laquo", 0xAB},  {"ldquo", 0x201C}, {"lsquo", 0x2018}, {"lt", '<'},
	{"mdash", 0x2014}, {"middot", 0xB7},   {"nbsp", ' '},    {"ndash", 0x2013}, {"percnt", '%'},   {"plusmn", 0xB1},
	{"pound", 0xA3},   {"quot", '"'},      {"raquo", 0xBB},  {"rdquo", 0x201D}, {"rsquo", 0x2019}, {"shy", 0},
	{"thinsp", ' '},   {"times", 0xD7},    {"yen", 0xA5},    {"zwj", 0},        {"zwnj", 0},
};

/* Has the character no width: zero-width blanks and joiners, soft hyphens, marks of direction? */
static bool
is_without_width(uint32_t code)
{
	return code == 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
		   (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF;
}

/* The number between "&#" and the semicolon at `end`, 0 where it is none of a character. */
static uint32_t
code_of_number(rc_text text, size_t at, size_t end)
{
	bool hexadecimal = (text.data[at] | 0x20) == 'x';
	uint32_t code = 0;

	for (at += hexadecimal; at < end; at++)
	{
		char c = text.data[at];
		bool letter = hexadecimal && (c | 0x20) >= 'a' && (c | 0x20) <= 'f';

		if (!rc_is_digit(c) && !letter)
			return 0;
		code = code * (hexadecimal ? 16 : 10) + (uint32_t) (letter ? (c | 0x20) - 'a' + 10 : c - '0');
	}
	return code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) ? 0 : code;
}

static bool
entity_at(rc_text text, size_t at, rc_markup *markup)
{
	size_t name = at + 1;
	size_t limit = text.len - name > ENTITY_REACH ? name + ENTITY_REACH : text.len;
	const char *semicolon = memchr(text.data + name, ';', limit - name);
	size_t end = semicolon == NULL ? 0 : (size_t) (semicolon - text.data);

	if (end <= name)
		return false;
	if (text.data[name] == '#' && end > name + 1)
	{
		uint32_t code = code_of_number(text, name + 1, end);

		if (code == 0xA0)
			code = ' ';
		if (code == 0)
			return false;
		return is_without_width(code) ? set(markup, end + 1 - at, "") : set_character(markup, end + 1 - at, code);
	}
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
	{
		if (strlen(entities[i].name) == end - name && memcmp(text.data + name, entities[i].name, end - name) == 0)
			return entities[i].code == 0 ? set(markup, end + 1 - at, "")
										 : set_character(markup, end + 1 - at, entities[i].code);
	}
	return false;
}

/* "\$1.5 billion": a sign that Markdown would read is told to be itself. */
static bool
escape_at(rc_text text, size_t at, rc_markup *markup)
{
	char form[2] = {byte_at(text, at + 1), '\0'};

	return is_one_of("$%*_&#~()[]<>!+-.", form[0]) && set(markup, 2, form);
}

/* "> They produce 90%": the sign before each line of what is quoted. */
static bool
quote_at(rc_text text, size_t at, rc_markup *markup)
{
	bool first = at == 0 || text.data[at - 1] == '\n';
	size_t size = byte_at(text, at + 1) == ' ' ? 2 : 1;

	return first && is_blank(byte_at(text, at + 1)) && set(markup, size, "");
}

bool
rc_markup_at(rc_text text, size_t at, rc_markup_open *open, rc_markup *markup)
{
	switch (text.data[at])
	{
		case '*':
			return emphasis_at(text, at, open, markup);
		case '[':
		case ']':
			return link_at(text, at, open, markup);
		case '!':
			return byte_at(text, at + 1) == '[' && link_at(text, at, open, markup);
		case '>':
			return quote_at(text, at, markup);
		case '<':
			return tag_at(text, at, open, markup);
		case '&':
			return entity_at(text, at, markup);
		case '\\':
			return escape_at(text, at, markup);
		case '\xC2':
		case '\xE2':
		case '\xEF':
			return is_without_width(rc_utf8_decode(text.data + at)) && set(markup, rc_utf8_size(text.data[at]), "");
		default:
			return false;
	}
}
