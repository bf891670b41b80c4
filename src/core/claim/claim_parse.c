/*-------------------------------------------------------------------------
 *
 * claim_parse.c
 *		Reading the claim literal that claim_text.c writes.
 *
 * One pass from left to right; each parse_ function reads one part of the
 * grammar of doc/sql-reference.md.  White space may stand between any two
 * parts, and the key=value parts may come in any order.
 *
 * An error says what is expected where, and what stands there, in words that
 * complete "At character N, ...".
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "base/arena.h"
#include "claim/claim_text.h"
#include "base/error.h"
#include "number/number.h"
#include "period/period.h"
#include "rc.h"
#include "base/utf8.h"

typedef struct parser
{
	rc_arena *arena;
	rc_text input;
	size_t at;
	rc_claim *claim;
	rc_error *error;
	uint32_t seen; /* the keys met so far, one bit each */
} parser;

/* The longest piece of input that an error quotes. */
#define QUOTED_BYTES 40

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
skip_space(parser *p)
{
	while (p->at < p->input.len && is_space(p->input.data[p->at]))
		p->at++;
}

/* The next character, '\0' at the end. */
static char
peek(const parser *p)
{
	return p->at < p->input.len ? p->input.data[p->at] : '\0';
}

static bool
accept(parser *p, char c)
{
	if (p->at >= p->input.len || p->input.data[p->at] != c)
		return false;
	p->at++;
	return true;
}

/* Fails at the given byte: what is expected there, and what stands there up to the next space. */
static rc_status
fail_at(parser *p, size_t at, const char *expected)
{
	size_t end = at;

	while (end < p->input.len && !is_space(p->input.data[end]) && end - at < QUOTED_BYTES)
		end += rc_utf8_size(p->input.data[end]);
	if (end == at)
		return rc_fail(p->error, RC_SYNTAX, at, "%s is expected, but %s", expected,
					   at == p->input.len ? "the text ends" : "a space follows");
	return rc_fail(p->error, RC_SYNTAX, at, "%s is expected, not \"%.*s\"", expected, (int) (end - at),
				   p->input.data + at);
}

/* The same where a word of the model is expected: one that goes with what has been read of the claim. */
static rc_status
fail_word(parser *p, size_t at, const char *expected, rc_words words)
{
	return rc_fail_for(p->error, fail_at(p, at, expected), words, (int) p->claim->kind, (int) p->claim->measure);
}

static rc_status
expect(parser *p, char c, const char *expected)
{
	return accept(p, c) ? RC_OK : fail_at(p, p->at, expected);
}

/* A run of characters that need no quotes; empty where there are none. */
static rc_text
take_word(parser *p)
{
	rc_text word = {p->input.data + p->at, 0};

	while (p->at < p->input.len && rc_text_in_word(p->input.data[p->at]))
		p->at++;
	word.len = (size_t) (p->input.data + p->at - word.data);
	return word;
}

static bool
is_word(rc_text word, const char *string)
{
	return word.len == strlen(string) && memcmp(word.data, string, word.len) == 0;
}

static rc_status
keep(parser *p, rc_text text, rc_text *kept)
{
	char *copy = rc_arena_alloc(p->arena, text.len + 1);

	if (copy == NULL)
		return rc_fail_memory(p->error);
	memcpy(copy, text.data, text.len);
	kept->data = copy;
	kept->len = text.len;
	return RC_OK;
}

/* "...", in which "" stands for one quotation mark. */
static rc_status
parse_quoted(parser *p, rc_text *name)
{
	size_t start = p->at++;
	char *copy = rc_arena_alloc(p->arena, p->input.len - p->at + 1);
	size_t len = 0;

	if (copy == NULL)
		return rc_fail_memory(p->error);
	for (;;)
	{
		if (p->at == p->input.len)
			return rc_fail(p->error, RC_SYNTAX, start, "a quotation begins that does not end");
		if (p->input.data[p->at] == '"')
		{
			p->at++;
			if (peek(p) != '"')
				break;
		}
		copy[len++] = p->input.data[p->at++];
	}
	if (len == 0)
		return rc_fail(p->error, RC_SYNTAX, start, "a name is expected, but the quotation is empty");
	name->data = copy;
	name->len = len;
	return RC_OK;
}

static rc_status
parse_name(parser *p, const char *expected, rc_text *name)
{
	size_t start = p->at;
	rc_text word;

	if (peek(p) == '"')
		return parse_quoted(p, name);
	word = take_word(p);
	if (word.len == 0 || is_word(word, "-"))
		return fail_at(p, start, expected);
	return keep(p, word, name);
}

static rc_status
parse_kind(parser *p)
{
	size_t start;
	rc_text word;

	skip_space(p);
	start = p->at;
	word = take_word(p);
	p->claim->polarity = !is_word(word, "not");
	if (!p->claim->polarity)
	{
		skip_space(p);
		start = p->at;
		word = take_word(p);
	}
	p->claim->kind = (rc_kind) rc_kind_code(word);
	return p->claim->kind != 0 ? RC_OK : fail_word(p, start, "a kind of claim", RC_WORDS_KIND);
}

static rc_status
parse_subject(parser *p)
{
	size_t start;

	skip_space(p);
	start = p->at;
	if (is_word(take_word(p), "-"))
		return RC_OK;
	p->at = start;
	return parse_name(p, "a subject (or - for none)", &p->claim->subject);
}

/* One word, or two: "lead" and "lead time" are both measures. */
static rc_status
parse_measure(parser *p)
{
	size_t start;
	size_t end;
	rc_text word;
	int measure;

	skip_space(p);
	start = p->at;
	word = take_word(p);
	measure = rc_measure_code(word);
	end = p->at;
	if (accept(p, ' '))
	{
		take_word(p);
		word.len = (size_t) (p->input.data + p->at - word.data);
		if (rc_measure_code(word) != RC_M_NONE)
		{
			measure = rc_measure_code(word);
			end = p->at;
		}
	}
	p->at = end;
	if (measure == RC_M_NONE)
		return fail_word(p, start, "a measure", RC_WORDS_MEASURE);
	p->claim->measure = (rc_measure) measure;
	return RC_OK;
}

/* Right behind the measure; a parenthesis after a space begins an interval. */
static rc_status
parse_material(parser *p)
{
	rc_text name;
	rc_status status;

	if (!accept(p, '('))
		return RC_OK;
	skip_space(p);
	if (peek(p) == '"')
	{
		if ((status = parse_quoted(p, &p->claim->material)) != RC_OK)
			return status;
		skip_space(p);
		return expect(p, ')', "\")\"");
	}

	name.data = p->input.data + p->at;
	while (p->at < p->input.len && strchr("()\"", p->input.data[p->at]) == NULL)
		p->at++;
	name.len = (size_t) (p->input.data + p->at - name.data);
	while (name.len > 0 && is_space(name.data[name.len - 1]))
		name.len--;
	if (name.len == 0)
		return fail_at(p, p->at, "a material");
	if ((status = expect(p, ')', "\")\"")) != RC_OK)
		return status;
	return keep(p, name, &p->claim->material);
}

static rc_status
parse_number(parser *p, rc_number *number)
{
	rc_text digits;
	size_t start;

	skip_space(p);
	start = p->at;
	while (p->at < p->input.len && strchr("0123456789.eE+-/", p->input.data[p->at]) != NULL)
		p->at++;
	digits.data = p->input.data + start;
	digits.len = p->at - start;
	if (digits.len == 0)
		return fail_at(p, start, "a number");
	if (!rc_number_parse(digits, number))
		return fail_at(p, start, "a number of at most 18 digits, as in 0.6 or 2/3,");
	return RC_OK;
}

static bool
begins_number(const parser *p)
{
	return peek(p) != '\0' && strchr("+-.0123456789", peek(p)) != NULL;
}

/* "[low,high]", each end with "[" or "]" included, with "(" or ")" not. */
static rc_status
parse_range(parser *p, rc_interval *value)
{
	rc_status status;

	value->low_open = p->input.data[p->at++] == '(';
	skip_space(p);
	if (value->low_open && p->claim->material.data == NULL && !begins_number(p))
		return fail_at(p, p->at, "a number (a material has its parenthesis right behind the measure)");
	if ((status = parse_number(p, &value->low)) != RC_OK)
		return status;
	skip_space(p);
	if ((status = expect(p, ',', "\",\"")) != RC_OK || (status = parse_number(p, &value->high)) != RC_OK)
		return status;
	skip_space(p);
	value->high_open = peek(p) == ')';
	value->has_low = true;
	value->has_high = true;
	return accept(p, ')') ? RC_OK : expect(p, ']', "\"]\" or \")\"");
}

static rc_status
parse_bound(parser *p, rc_interval *value)
{
	bool low = p->input.data[p->at++] == '>';
	bool open = !accept(p, '=');

	if (low)
	{
		value->has_low = true;
		value->low_open = open;
		return parse_number(p, &value->low);
	}
	value->has_high = true;
	value->high_open = open;
	return parse_number(p, &value->high);
}

static rc_status
parse_value(parser *p)
{
	rc_interval *value = &p->claim->value;
	rc_status status;

	skip_space(p);
	value->approx = accept(p, '~');
	if (value->approx)
		skip_space(p);
	switch (peek(p))
	{
		case '[':
		case '(':
			return parse_range(p, value);
		case '<':
		case '>':
			return parse_bound(p, value);
	}
	if (!value->approx && !begins_number(p))
		return RC_OK; /* no number at all */

	if ((status = parse_number(p, &value->low)) != RC_OK)
		return status;
	value->high = value->low;
	value->has_low = true;
	value->has_high = true;
	return RC_OK;
}

/* So many digits and nothing else. */
static bool
read_digits(const char *data, int count, int *value)
{
	*value = 0;
	for (int i = 0; i < count; i++)
	{
		if (data[i] < '0' || data[i] > '9')
			return false;
		*value = *value * 10 + (data[i] - '0');
	}
	return true;
}

bool
rc_date_parse(rc_text text, rc_date *date)
{
	const char *s = text.data;
	int year, month, day;

	if (text.len != 10 || s[4] != '-' || s[7] != '-' || !read_digits(s, 4, &year) || !read_digits(s + 5, 2, &month) ||
		!read_digits(s + 8, 2, &day))
		return false;
	*date = rc_date_of(year, month, day);
	return *date != RC_DATE_NONE;
}

static rc_status
parse_date(parser *p, rc_date *date)
{
	size_t start;
	rc_text digits;

	skip_space(p);
	start = p->at;
	while (p->at < p->input.len && strchr("0123456789-", p->input.data[p->at]) != NULL)
		p->at++;
	digits.data = p->input.data + start;
	digits.len = p->at - start;
	return rc_date_parse(digits, date) ? RC_OK : fail_at(p, start, "a date as in 2023-07-01");
}

static rc_status
parse_period(parser *p)
{
	rc_period *period = &p->claim->period;
	rc_status status;

	if (!accept(p, '[') && (status = expect(p, '(', "a period as in [2023-01-01,2024-01-01)")) != RC_OK)
		return status;
	skip_space(p);
	if (peek(p) != ',' && (status = parse_date(p, &period->from)) != RC_OK)
		return status;
	skip_space(p);
	if ((status = expect(p, ',', "\",\"")) != RC_OK)
		return status;
	skip_space(p);
	if (peek(p) != ')' && (status = parse_date(p, &period->to)) != RC_OK)
		return status;
	skip_space(p);
	p->claim->has_period = true;
	return expect(p, ')', "\")\"");
}

static rc_status
parse_position(parser *p, int32_t *position)
{
	size_t start;
	int64_t value = 0;

	skip_space(p);
	start = p->at;
	for (; p->at < p->input.len && peek(p) >= '0' && peek(p) <= '9' && value <= INT32_MAX; p->at++)
		value = value * 10 + (peek(p) - '0');
	if (p->at == start || value > INT32_MAX)
		return fail_at(p, start, "a position in a text");
	*position = (int32_t) value;
	return RC_OK;
}

static rc_status
parse_span(parser *p)
{
	rc_status status;

	if ((status = expect(p, '[', "a span as in [12,40)")) != RC_OK ||
		(status = parse_position(p, &p->claim->span_from)) != RC_OK)
		return status;
	skip_space(p);
	if ((status = expect(p, ',', "\",\"")) != RC_OK || (status = parse_position(p, &p->claim->span_to)) != RC_OK)
		return status;
	skip_space(p);
	p->claim->has_span = true;
	return expect(p, ')', "\")\"");
}

static rc_status
parse_confidence(parser *p)
{
	size_t start = p->at;
	rc_number number;
	rc_status status;

	if ((status = parse_number(p, &number)) != RC_OK)
		return status;
	return rc_confidence(number, &p->claim->confidence) ? RC_OK : fail_at(p, start, "a number between 0 and 1");
}

static rc_status
parse_basis(parser *p)
{
	size_t start = p->at;

	p->claim->basis = (rc_basis) rc_basis_code(take_word(p));
	return p->claim->basis != RC_BASIS_NONE ? RC_OK : fail_word(p, start, "a basis", RC_WORDS_BASIS);
}

static rc_status
parse_modality(parser *p)
{
	size_t start = p->at;
	int modality = rc_modality_code(take_word(p));

	if (modality < 0)
		return fail_word(p, start, "a modality", RC_WORDS_MODALITY);
	p->claim->modality = (rc_modality) modality;
	return RC_OK;
}

static rc_status
parse_partner(parser *p)
{
	return parse_name(p, "a name", &p->claim->partner);
}

static rc_status
parse_source(parser *p)
{
	return parse_name(p, "a name", &p->claim->source);
}

static rc_status
parse_asof(parser *p)
{
	return parse_date(p, &p->claim->asof);
}

static const struct
{
	const char *key;
	rc_status (*parse)(parser *p);
} options[] = {{"partner", parse_partner}, {"basis", parse_basis},          {"modality", parse_modality},
			   {"source", parse_source},   {"period", parse_period},        {"asof", parse_asof},
			   {"span", parse_span},       {"confidence", parse_confidence}};

#define OPTIONS (sizeof(options) / sizeof(options[0]))

/* The unit behind a number; none where "of" or a key follows. */
static rc_status
parse_unit(parser *p)
{
	size_t start;
	rc_text word;

	if (!p->claim->value.has_low && !p->claim->value.has_high)
		return RC_OK;
	skip_space(p);
	start = p->at;
	if (peek(p) == '%')
		return rc_fail(p->error, RC_SYNTAX, start, "\"%%\" is no unit: 60%% is written 0.6");
	if (peek(p) == ',')
		return rc_fail(p->error, RC_SYNTAX, start,
					   "a number has no commas: 1,300 is written 1300, an interval [0.6,0.7]");
	word = take_word(p);
	if (start < p->input.len && !is_word(word, "of") && peek(p) != '=')
		return rc_unit_parse(word, &p->claim->unit) ? RC_OK : fail_word(p, start, "a unit", RC_WORDS_UNIT);
	p->at = start;
	p->claim->unit.kind = rc_unit_implied(p->claim->kind);
	return RC_OK;
}

static rc_status
parse_scope(parser *p)
{
	size_t start;

	skip_space(p);
	start = p->at;
	if (is_word(take_word(p), "of"))
	{
		skip_space(p);
		return parse_name(p, "a scope", &p->claim->scope);
	}
	p->at = start;
	return RC_OK;
}

#define A_KEY "a key with \"=\" (partner, basis, modality, source, period, asof, span, confidence)"

/* What may stand where no key does depends on what has been read. */
static const char *
expected_option(const parser *p)
{
	if (p->seen != 0 || p->claim->scope.data != NULL)
		return A_KEY;
	if (p->claim->value.has_low || p->claim->value.has_high)
		return "\"of\" or " A_KEY;
	return "a value, \"of\" or " A_KEY;
}

static rc_status
parse_option(parser *p)
{
	size_t start = p->at;
	rc_text key = take_word(p);

	for (size_t i = 0; i < OPTIONS && peek(p) == '='; i++)
	{
		if (!is_word(key, options[i].key))
			continue;
		if (p->seen & (UINT32_C(1) << i))
			return rc_fail(p->error, RC_SYNTAX, start, "\"%s\" is given a second time", options[i].key);
		p->seen |= UINT32_C(1) << i;
		p->at++;
		return options[i].parse(p);
	}
	return fail_at(p, start, expected_option(p));
}

static rc_status
parse_options(parser *p)
{
	rc_status status;

	for (skip_space(p); p->at < p->input.len; skip_space(p))
	{
		if ((status = parse_option(p)) != RC_OK)
			return status;
	}
	return RC_OK;
}

rc_status
rc_claim_parse(rc_arena *arena, rc_text input, rc_claim *claim, rc_error *error)
{
	parser p = {arena, input, 0, claim, error, 0};
	rc_status status;

	if ((status = rc_utf8_check(input, error)) != RC_OK)
		return status;
	*claim = rc_empty_claim;
	if ((status = parse_kind(&p)) != RC_OK || (status = parse_subject(&p)) != RC_OK ||
		(status = parse_measure(&p)) != RC_OK || (status = parse_material(&p)) != RC_OK ||
		(status = parse_value(&p)) != RC_OK || (status = parse_unit(&p)) != RC_OK ||
		(status = parse_scope(&p)) != RC_OK || (status = parse_options(&p)) != RC_OK)
		return status;
	return rc_claim_check(claim, error);
}
