/*-------------------------------------------------------------------------
 *
 * json_server.c
 *		As much of a server as reading a claim from JSON takes.
 *
 * The real functions need a backend around them.  These do the same on their
 * own ground: a jsonb is a tree of nodes, each of which begins as a
 * JsonbContainer does; a numeric is its digits; an error is a jump back to
 * server_call.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <setjmp.h>

#include "claim.h"
#include "host.h"
#include "json_server.h"
#include "lib/stringinfo.h"
#include "report.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

/* postgres.h puts the server's own printf in the place of these. */
#undef fprintf
#undef snprintf
#undef vsnprintf

/*
 * Memory: every block is one of malloc's, in a list to be freed together.
 */
typedef union block
{
	union block *next;
	max_align_t align;
} block;

static block *blocks;

void *
palloc(Size size)
{
	block *fresh = malloc(sizeof(block) + size);

	if (fresh == NULL)
		abort();
	memset(fresh + 1, 0xA5, size);
	fresh->next = blocks;
	blocks = fresh;
	return fresh + 1;
}

void *
palloc0(Size size)
{
	return memset(palloc(size), 0, size);
}

char *
pnstrdup(const char *in, Size len)
{
	char *copy = palloc(len + 1);

	memcpy(copy, in, len);
	copy[len] = '\0';
	return copy;
}

void
pfree(void *pointer)
{
	(void) pointer;
}

void
server_free_all(void)
{
	while (blocks != NULL)
	{
		block *next = blocks->next;

		free(blocks);
		blocks = next;
	}
}

/*
 * Errors
 */
static jmp_buf caller;
static int sqlstate;

bool
errstart(int elevel, const char *domain)
{
	(void) elevel;
	(void) domain;
	sqlstate = 0;
	return true;
}

bool
errstart_cold(int elevel, const char *domain)
{
	return errstart(elevel, domain);
}

int
errcode(int code)
{
	sqlstate = code;
	return 0;
}

/* Every message is made, so that a wrong argument of its format is found. */
static void
make_message(const char *format, va_list arguments)
{
	char message[4096];

	if (vsnprintf(message, sizeof(message), format, arguments) <= 0)
		abort();
}

int
errmsg(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	make_message(format, arguments);
	va_end(arguments);
	return 0;
}

int
errdetail(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	make_message(format, arguments);
	va_end(arguments);
	return 0;
}

int
errhint(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	make_message(format, arguments);
	va_end(arguments);
	return 0;
}

void
errfinish(const char *file, int line, const char *function)
{
	(void) function;
	if (sqlstate != ERRCODE_INVALID_PARAMETER_VALUE && sqlstate != ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE &&
		sqlstate != ERRCODE_CHARACTER_NOT_IN_REPERTOIRE)
	{
		fprintf(stderr, "error of another class, raised at %s:%d\n", file, line);
		abort();
	}
	longjmp(caller, 1);
}

/* Since 16, of which nobody takes any here. */
#if PG_VERSION_NUM >= 160000
bool
errsave_start(struct Node *context, const char *domain)
{
	(void) context;
	return errstart(ERROR, domain);
}

void
errsave_finish(struct Node *context, const char *file, int line, const char *function)
{
	(void) context;
	errfinish(file, line, function);
}
#endif

void
report_failure(const char *what, const rc_error *error)
{
	char *hint = claim_words_hint(error->wanted, error->kind, error->measure);

	(void) what;
	errstart(ERROR, NULL);
	errcode(error->status == RC_VALUE ? ERRCODE_INVALID_PARAMETER_VALUE : ERRCODE_INTERNAL_ERROR);
	errmsg("%s", error->message);
	if (hint != NULL)
		errhint("%s", hint);
	errfinish(__FILE__, __LINE__, __func__);
	abort();
}

void
report_input_failure(struct Node *escontext, const char *type, const char *literal, rc_text utf8, const rc_error *error)
{
	(void) escontext;
	(void) literal;
	(void) utf8;
	report_failure(type, error);
}

/* The argument stands in a frame of the size that the server gives it. */
bool
server_call(PGFunction function, Datum argument, Datum *result)
{
	LOCAL_FCINFO(fcinfo, 1);

	if (setjmp(caller) != 0)
		return false;
	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = argument;
	fcinfo->args[0].isnull = false;
	*result = function(fcinfo);
	return !fcinfo->isnull;
}

/*
 * Texts: the server's encoding is UTF-8.
 */
rc_text
host_utf8(const char *data, size_t len)
{
	return (rc_text){data, len};
}

rc_text
host_native(rc_text utf8)
{
	return utf8;
}

Datum
claim_store(const rc_claim *claim)
{
	unsigned char bytes[RC_CLAIM_BYTES];
	size_t len = rc_claim_encode(claim, bytes, sizeof(bytes));
	struct varlena *stored = palloc(VARHDRSZ + len);

	SET_VARSIZE(stored, VARHDRSZ + len);
	memcpy(VARDATA(stored), bytes, len);
	return PointerGetDatum(stored);
}

void
claim_view(const struct varlena *stored, rc_claim *claim)
{
	rc_error error;

	if (rc_claim_view((const unsigned char *) VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored), claim, &error) != RC_OK)
		abort();
}

struct varlena *
pg_detoast_datum(struct varlena *datum)
{
	return datum;
}

struct varlena *
pg_detoast_datum_packed(struct varlena *datum)
{
	return datum;
}

void
initStringInfo(StringInfo string)
{
	string->maxlen = 4096;
	string->data = palloc(4096);
	string->len = 0;
}

void
appendStringInfo(StringInfo string, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	string->len += vsnprintf(string->data + string->len, (size_t) (string->maxlen - string->len), format, arguments);
	va_end(arguments);
	if (string->len >= string->maxlen)
		abort();
}

void
appendStringInfoString(StringInfo string, const char *text)
{
	appendStringInfo(string, "%s", text);
}

/* Only the cast to json needs these, which nobody calls here. */
char *
JsonbToCString(StringInfo out, JsonbContainer *in, int estimated_len)
{
	(void) out;
	(void) in;
	(void) estimated_len;
	abort();
}

text *
cstring_to_text(const char *string)
{
	(void) string;
	abort();
}

/*
 * Numbers are digits without an exponent.
 */
Datum
numeric_out(PG_FUNCTION_ARGS)
{
	return PG_GETARG_DATUM(0);
}

Datum
numeric_in(PG_FUNCTION_ARGS)
{
	char *digits = PG_GETARG_CSTRING(0);

	return CStringGetDatum(pnstrdup(digits, strlen(digits)));
}

Datum
numeric_int4(PG_FUNCTION_ARGS)
{
	return Int32GetDatum((int32) strtol(PG_GETARG_CSTRING(0), NULL, 10));
}

Numeric
int64_to_numeric(int64 value)
{
	char *digits = palloc(32);

	snprintf(digits, 32, "%lld", (long long) value);
	return (Numeric) digits;
}

Datum
DirectFunctionCall1Coll(PGFunction function, Oid collation, Datum argument)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, collation, NULL, NULL);
	fcinfo->args[0].value = argument;
	fcinfo->args[0].isnull = false;
	return function(fcinfo);
}

Datum
DirectFunctionCall3Coll(PGFunction function, Oid collation, Datum first, Datum second, Datum third)
{
	(void) second;
	(void) third;
	return DirectFunctionCall1Coll(function, collation, first);
}

/*
 * JSON: an array has values only, an object keys as well.
 */
#define MOST 64

typedef struct node
{
	uint32 header; /* as in JsonbContainer */
	JsonbValue keys[MOST];
	JsonbValue values[MOST];
} node;

/* What stands behind a JsonbIterator. */
typedef struct walk
{
	node *object;
	uint32 next;
	bool started;
	bool key_given;
} walk;

static node *
new_node(uint32 flag)
{
	node *fresh = palloc0(sizeof(node));

	fresh->header = flag;
	return fresh;
}

static uint32
node_size(const node *n)
{
	return n->header & JB_CMASK;
}

/* As jsonb does, the last of equal keys stays. */
static bool
put(node *n, JsonbValue key, JsonbValue value)
{
	uint32 at = 0;

	if (n->header & JB_FARRAY)
		at = node_size(n);
	while (at < node_size(n) &&
		   (n->keys[at].val.string.len != key.val.string.len ||
			memcmp(n->keys[at].val.string.val, key.val.string.val, (size_t) key.val.string.len) != 0))
		at++;
	if (at == MOST)
		return false;
	if (at == node_size(n))
		n->header++;
	n->keys[at] = key;
	n->values[at] = value;
	return true;
}

typedef struct parser
{
	const char *at;
	const char *end;
	int depth;
} parser;

static bool parse_value(parser *p, JsonbValue *value);

static void
skip_space(parser *p)
{
	while (p->at < p->end && strchr(" \t\r\n", *p->at) != NULL && *p->at != '\0')
		p->at++;
}

static bool
accept(parser *p, const char *word)
{
	size_t len = strlen(word);

	skip_space(p);
	if ((size_t) (p->end - p->at) < len || memcmp(p->at, word, len) != 0)
		return false;
	p->at += len;
	return true;
}

/* Between quotation marks, with \n, \" and the like; the server would have refused what is no UTF-8 before. */
static bool
parse_string(parser *p, JsonbValue *value)
{
	char *copy = palloc((Size) (p->end - p->at) + 1);
	int len = 0;

	if (!accept(p, "\""))
		return false;
	while (p->at < p->end && *p->at != '"')
	{
		char c = *p->at++;

		if (c == '\0')
			return false;
		if (c == '\\')
		{
			if (p->at == p->end || *p->at == '\0')
				return false;
			c = *p->at++;
			c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
		}
		copy[len++] = (char) ((unsigned char) c < 0x80 ? c : '~');
	}
	value->type = jbvString;
	value->val.string.val = pnstrdup(copy, (Size) len);
	value->val.string.len = len;
	return accept(p, "\"");
}

/* Digits with a point; an exponent moves the point, as numeric does. */
static bool
parse_number(parser *p, JsonbValue *value)
{
	char digits[100];
	char *text = palloc(400);
	int count = 0;
	int point = -1;
	int exponent = 0;
	int to = 0;
	bool negative = accept(p, "-");

	skip_space(p);
	for (; p->at < p->end && ((*p->at >= '0' && *p->at <= '9') || (*p->at == '.' && point < 0)); p->at++)
	{
		if (*p->at == '.')
			point = count;
		else if (count == (int) sizeof(digits))
			return false;
		else
			digits[count++] = *p->at;
	}
	if (count == 0)
		return false;
	if (point < 0)
		point = count;
	if (p->at < p->end && (*p->at == 'e' || *p->at == 'E'))
	{
		bool down;

		p->at++;
		down = accept(p, "-");
		for (; p->at < p->end && *p->at >= '0' && *p->at <= '9' && exponent < 100; p->at++)
			exponent = exponent * 10 + (*p->at - '0');
		if (exponent > 99)
			return false;
		if (down)
			exponent = -exponent;
	}
	point += exponent;
	if (negative)
		text[to++] = '-';
	if (point <= 0)
		text[to++] = '0';
	for (int i = point < 0 ? point : 0; i < (point > count ? point : count); i++)
	{
		if (i == (point < 0 ? point : 0) && point <= 0)
			text[to++] = '.';
		else if (i == point)
			text[to++] = '.';
		text[to++] = i >= 0 && i < count ? digits[i] : '0';
	}
	text[to] = '\0';
	value->type = jbvNumeric;
	value->val.numeric = (Numeric) pnstrdup(text, (Size) to);
	return true;
}

static bool
parse_container(parser *p, bool array, JsonbValue *value)
{
	const char *close = array ? "]" : "}";
	node *n = new_node(array ? JB_FARRAY : JB_FOBJECT);

	if (++p->depth > 20)
		return false;
	value->type = jbvBinary;
	value->val.binary.data = (JsonbContainer *) n;
	while (!accept(p, close))
	{
		JsonbValue key = {.type = jbvNull};
		JsonbValue item;

		if (node_size(n) > 0 && !accept(p, ","))
			return false;
		if (!array && (!parse_string(p, &key) || !accept(p, ":")))
			return false;
		if (!parse_value(p, &item) || !put(n, key, item))
			return false;
	}
	p->depth--;
	return true;
}

static bool
parse_value(parser *p, JsonbValue *value)
{
	memset(value, 0, sizeof(*value));
	skip_space(p);
	if (p->at < p->end && *p->at == '"')
		return parse_string(p, value);
	if (accept(p, "["))
		return parse_container(p, true, value);
	if (accept(p, "{"))
		return parse_container(p, false, value);
	value->type = jbvNull;
	if (accept(p, "null"))
		return true;
	value->type = jbvBool;
	value->val.boolean = accept(p, "true");
	return value->val.boolean || accept(p, "false") || parse_number(p, value);
}

/* A jsonb is a varlena around its root; here the root stands behind the length as well. */
static Datum
as_jsonb(const node *root)
{
	char *datum = palloc(VARHDRSZ + sizeof(node));

	SET_VARSIZE(datum, VARHDRSZ + sizeof(node));
	memcpy(VARDATA(datum), root, sizeof(node));
	return PointerGetDatum(datum);
}

Datum
server_parse_json(const char *data, size_t size)
{
	parser p = {data, data + size, 0};
	JsonbValue value;
	node *root;

	if (!parse_value(&p, &value))
		return (Datum) 0;
	skip_space(&p);
	if (p.at != p.end)
		return (Datum) 0;
	if (value.type == jbvBinary)
		root = (node *) value.val.binary.data;
	else
	{
		root = new_node(JB_FARRAY | JB_FSCALAR);
		put(root, value, value);
	}
	return as_jsonb(root);
}

JsonbIterator *
JsonbIteratorInit(JsonbContainer *container)
{
	walk *it = palloc0(sizeof(walk));

	it->object = palloc(sizeof(node));
	memcpy(it->object, container, sizeof(node));
	return (JsonbIterator *) it;
}

/* Of an object, and without going into it. */
JsonbIteratorToken
JsonbIteratorNext(JsonbIterator **iterator, JsonbValue *value, bool skipNested)
{
	walk *it = (walk *) *iterator;

	Assert(skipNested && (it->object->header & JB_FOBJECT));
	(void) skipNested;
	if (!it->started)
	{
		it->started = true;
		return WJB_BEGIN_OBJECT;
	}
	if (it->next == node_size(it->object))
		return WJB_END_OBJECT;
	it->key_given = !it->key_given;
	*value = it->key_given ? it->object->keys[it->next] : it->object->values[it->next++];
	return it->key_given ? WJB_KEY : WJB_VALUE;
}

JsonbValue *
getIthJsonbValueFromContainer(JsonbContainer *container, uint32 i)
{
	node *n = (node *) container;
	JsonbValue *copy = palloc(sizeof(JsonbValue));

	if (i >= node_size(n))
		return NULL;
	*copy = n->values[i];
	return copy;
}

/* The state is the path of open nodes, the root first. */
typedef struct open_node
{
	node *n;
	JsonbValue key;
} open_node;

#define OPEN_NODES 3

JsonbValue *
pushJsonbValue(JsonbParseState **state, JsonbIteratorToken token, JsonbValue *value)
{
	open_node *path = (open_node *) *state;
	JsonbValue *result = palloc0(sizeof(JsonbValue));
	int depth = 0;

	if (path == NULL)
		*state = (JsonbParseState *) (path = palloc0(OPEN_NODES * sizeof(open_node)));
	while (depth < OPEN_NODES && path[depth].n != NULL)
		depth++;
	switch (token)
	{
		case WJB_BEGIN_OBJECT:
		case WJB_BEGIN_ARRAY:
			path[depth].n = new_node(token == WJB_BEGIN_ARRAY ? JB_FARRAY : JB_FOBJECT);
			break;
		case WJB_KEY:
			path[depth - 1].key = *value;
			break;
		case WJB_VALUE:
		case WJB_ELEM:
			if (!put(path[depth - 1].n, path[depth - 1].key, *value))
				abort();
			break;
		case WJB_END_ARRAY:
		case WJB_END_OBJECT:
			result->type = jbvBinary;
			result->val.binary.data = (JsonbContainer *) path[depth - 1].n;
			path[depth - 1].n = NULL;
			if (depth > 1 && !put(path[depth - 2].n, path[depth - 2].key, *result))
				abort();
			break;
		default:
			abort();
	}
	return result;
}

Jsonb *
JsonbValueToJsonb(JsonbValue *value)
{
	return (Jsonb *) DatumGetPointer(as_jsonb((node *) value->val.binary.data));
}
