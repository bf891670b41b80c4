/*-------------------------------------------------------------------------
 *
 * test_claim.c
 *		The claim: words, check, literal, stored bytes, order, hash, topic.
 *
 *-------------------------------------------------------------------------
 */
#include "base/arena.h"
#include "number/decimal.h"
#include "number/number.h"
#include "rc.h"
#include "test.h"

/* Claims in canonical form that between them use every part of the grammar. */
static const char *const literals[] = {
	"share CN mining(rare earths) ~0.6 of WORLD source=IEA period=[2023-01-01,2024-01-01)",
	"share CN refining(rare earths) >0.8",
	"share CN refining(rare earths) >=0.8 of \"outside CN\"",
	"share US imports(rare earths) 2/3 of US partner=CN basis=value",
	"share CN exports(rare earth magnets) <0.5 basis=volume",
	"share CN quota(rare earths) <=1/3 modality=quota",
	"share CN reserves(rare earths) [0.6,0.7]",
	"share CN reserves(rare earths) ~(0.5,1]",
	"share CN reserves(rare earths) [0.5,1)",
	"share CN reserves(rare earths) (0.5,1)",
	"rank VN reserves(rare earths) 2 of WORLD",
	"rank CN production [1,5]",
	"amount US investment 400000000 USD partner=\"MP Materials\"",
	"amount CN exports(rare earth magnets) 1300 t basis=REO",
	"amount CN price(neodymium-praseodymium) 1620000 CNY/t",
	"amount CN cost(dysprosium) >12.5 USD/t",
	"amount CN fine 20 x",
	"amount JP patents(rare earth technology) ~[20000000000,100000000000) count",
	"change CN exports(rare earth magnets) -0.4 partner=US basis=yoy period=[2025-06-01,2025-07-01)",
	"change CN quota(rare earths) 0 basis=mom",
	"horizon CN lead(rare earths) >=10 year partner=US",
	"horizon US lead time(rare earths) [10,20] year modality=possible",
	"restriction CN ban(gallium) partner=US period=[2023-07-01,) asof=2024-01-28",
	"not restriction CN control(germanium) period=(,2025-11-10)",
	"restriction US tariff(rare earth magnets) 0.25 modality=forecast",
	"restriction CN quota(rare earths) 1000 t",
	"class gallium class(rare earths) span=[0,12)",
	"not class gallium class(rare earths)",
	"purity Lynas purity(terbium) 0.99999",
	"exclusive - mining(rare earths) of US confidence=0.85",
	"exclusive CN refining(\"odd (name)\") source=\"say \"\"so\"\"\" confidence=0",
	"amount \"Serra do Sol Mineração\" mining(rare earth ores) 1 t source=海关总署 span=[2147483646,2147483647)",
	"amount 北方稀土 production(\"轻\"\"稀土\") 1000000000000000000 t",
};

#define LITERALS (sizeof(literals) / sizeof(literals[0]))

static rc_status
parse(rc_arena *arena, const char *literal, rc_claim *claim, rc_error *error)
{
	memset(error, 0, sizeof(*error));
	return rc_claim_parse(arena, TEXT(literal), claim, error);
}

static rc_text
format(const rc_claim *claim)
{
	static char buf[4096];
	rc_text text = {buf, rc_claim_format(claim, buf, sizeof(buf))};

	return text;
}

TEST(words_and_codes_go_both_ways)
{
	int count = 0;

	for (int measure = RC_M_RESERVES; rc_measure_name(measure) != NULL; measure++, count++)
		CHECK_INT(rc_measure_code(TEXT(rc_measure_name(measure))), measure);
	CHECK_INT(count, RC_M_SANCTION);
	for (int kind = RC_SHARE; kind <= RC_EXCLUSIVE; kind++)
		CHECK_INT(rc_kind_code(TEXT(rc_kind_name(kind))), kind);
	for (int basis = RC_BASIS_YOY; basis <= RC_BASIS_METAL; basis++)
		CHECK_INT(rc_basis_code(TEXT(rc_basis_name(basis))), basis);
	for (int modality = RC_ASSERTED; modality <= RC_QUOTA; modality++)
		CHECK_INT(rc_modality_code(TEXT(rc_modality_name(modality))), modality);

	CHECK(rc_kind_name(0) == NULL && rc_kind_name(RC_EXCLUSIVE + 1) == NULL && rc_kind_name(-1) == NULL);
	CHECK(rc_measure_name(RC_M_NONE) == NULL && rc_basis_name(RC_BASIS_NONE) == NULL);
	CHECK_INT(rc_kind_code(TEXT("shares")), 0);
	CHECK_INT(rc_measure_code(TEXT(NULL)), RC_M_NONE);
	CHECK_INT(rc_modality_code(TEXT("")), -1);
}

TEST(units)
{
	static const char *const good[] = {"fraction", "rank", "t", "year", "x", "count", "USD", "CNY/t"};
	static const char *const bad[] = {"", "kg", "USD/kg", "usd", "US", "USDT", "Fraction", "T"};
	rc_unit unit;
	char buf[8];

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
	{
		CHECK(rc_unit_parse(TEXT(good[i]), &unit));
		CHECK_TEXT(rc_unit_name(unit, buf), good[i]);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		CHECK(!rc_unit_parse(TEXT(bad[i]), &unit));
}

TEST(literals_are_read_and_written_alike)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < LITERALS; i++)
	{
		if (CHECK(parse(&arena, literals[i], &claim, &error) == RC_OK))
			CHECK_TEXT(format(&claim), literals[i]);
		else
			printf("#   %s\n#   %s\n", literals[i], error.message);
	}
	rc_arena_free(&arena);
}

TEST(other_spellings_of_a_literal)
{
	static const char *const pairs[][2] = {
		{" share\tCN\nmining( rare earths ) ~ 0.60 of WORLD ", "share CN mining(rare earths) ~0.6 of WORLD"},
		{"share \"CN\" mining(\"rare earths\") [0.6,0.60]", "share CN mining(rare earths) 0.6"},
		{"share CN mining 0.6 fraction", "share CN mining 0.6"},
		{"share CN mining 4/6", "share CN mining 2/3"},
		{"rank CN mining 1 rank", "rank CN mining 1"},
		{"horizon CN lead > 10", "horizon CN lead >10 year"},
		{"horizon CN lead 0.5 year", "horizon CN lead 0.5 year"},
		{"amount CN mining 1.20e3t", "amount CN mining 1200 t"},
		{"share CN mining 0.6 confidence=0.847 asof=2024-01-28 source=IEA",
		 "share CN mining 0.6 source=IEA asof=2024-01-28 confidence=0.85"},
		{"share CN mining 0.6 modality=asserted confidence=1.0", "share CN mining 0.6"},
		{"class gallium class(rare earths) period=[,2024-01-01) span=[ 1 , 2 )",
		 "class gallium class(rare earths) period=(,2024-01-01) span=[1,2)"},
	};
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		if (CHECK(parse(&arena, pairs[i][0], &claim, &error) == RC_OK))
			CHECK_TEXT(format(&claim), pairs[i][1]);
		else
			printf("#   %s\n#   %s\n", pairs[i][0], error.message);
	}
	rc_arena_free(&arena);
}

/* A stream of numbers that looks random and is always the same. */
static uint32_t
next_random(uint32_t *state)
{
	*state = *state * UINT32_C(1664525) + UINT32_C(1013904223);
	return *state >> 8;
}

/* Literals with bytes changed, put in or taken out: refused with a place, or read and written stably. */
TEST(mutated_literals)
{
	static const char pieces[] = "()[]<>=~\",-./ 0129aTof\n\xE7\xA8\x80\xFF";
	rc_env env = test_env();
	uint32_t state = 7;
	int read = 0;
	rc_arena arena;

	rc_arena_init(&arena, &env);
	for (int round = 0; round < 40000; round++)
	{
		char line[256];
		size_t len = strlen(literals[(size_t) round % LITERALS]);
		rc_text again;
		rc_claim claim;
		rc_claim back;
		rc_error error = {0};

		memcpy(line, literals[(size_t) round % LITERALS], len);
		for (uint32_t change = next_random(&state) % 3; change < 3; change++)
		{
			size_t at = next_random(&state) % len;
			char piece = pieces[next_random(&state) % (sizeof(pieces) - 1)];

			switch (next_random(&state) % 3)
			{
				case 0:
					line[at] = piece;
					break;
				case 1:
					memmove(line + at + 1, line + at, len++ - at);
					line[at] = piece;
					break;
				default:
					memmove(line + at, line + at + 1, --len - at);
			}
		}

		rc_arena_reset(&arena);
		if (rc_claim_parse(&arena, (rc_text){line, len}, &claim, &error) != RC_OK)
		{
			CHECK(error.message[0] != '\0' && error.offset <= len);
			continue;
		}
		read++;
		again = format(&claim);
		memcpy(line, again.data, again.len);
		CHECK_INT(rc_claim_parse(&arena, (rc_text){line, again.len}, &back, &error), RC_OK);
		CHECK_INT(rc_claim_order(&claim, &back), 0);
		again = format(&back);
		CHECK(memcmp(again.data, line, again.len) == 0);
	}
	CHECK(read > 1000);
	rc_arena_free(&arena);
}

TEST(syntax_errors_say_where_and_what)
{
	static const struct
	{
		const char *literal;
		size_t offset;
		const char *message;
	} cases[] = {
		{"", 0, "a kind of claim is expected, but the text ends"},
		{"shares CN mining 0.6", 0, "a kind of claim is expected, not \"shares\""},
		{"not", 3, "a kind of claim is expected, but the text ends"},
		{"share", 5, "a subject (or - for none) is expected, but the text ends"},
		{"share \"CN mining 0.6", 6, "a quotation begins that does not end"},
		{"share \"\" mining 0.6", 6, "a name is expected, but the quotation is empty"},
		{"share CN minig 0.6", 9, "a measure is expected, not \"minig\""},
		{"share CN mining(", 16, "a material is expected, but the text ends"},
		{"share CN mining(rare earths 0.6", 31, "\")\" is expected, but the text ends"},
		{"share CN mining ~", 17, "a number is expected, but the text ends"},
		{"share CN mining ~about", 17, "a number is expected, not \"about\""},
		{"share CN mining 0.6.1", 16, "a number of at most 18 digits, as in 0.6 or 2/3, is expected, not \"0.6.1\""},
		{"share CN mining [0.6;0.7]", 20, "\",\" is expected, not \";0.7]\""},
		{"share CN mining [0.6,0.7", 24, "\"]\" or \")\" is expected, but the text ends"},
		{"share CN mining 60%", 18, "\"%\" is no unit: 60% is written 0.6"},
		{"amount CN exports 1,300 t", 19, "a number has no commas: 1,300 is written 1300, an interval [0.6,0.7]"},
		{"share CN mining (rare earths) 0.6", 17,
		 "a number (a material has its parenthesis right behind the measure) is expected, not \"rare\""},
		{"share CN mining(gallium) (x,1)", 26, "a number is expected, not \"x,1)\""},
		{"share CN mining 0.6 percent", 20, "a unit is expected, not \"percent\""},
		{"share CN mining 0.6 of", 22, "a scope is expected, but the text ends"},
		{"share CN mining 0.6 of source=IEA", 29,
		 "a key with \"=\" (partner, basis, modality, source, period, asof, span, confidence) is expected, not "
		 "\"=IEA\""},
		{"class a class(b) from=IEA", 17,
		 "a value, \"of\" or a key with \"=\" (partner, basis, modality, source, period, asof, span, confidence) is "
		 "expected, not \"from=IEA\""},
		{"share CN mining 0.6 t about", 22,
		 "\"of\" or a key with \"=\" (partner, basis, modality, source, period, asof, span, confidence) is expected, "
		 "not \"about\""},
		{"class a class(b) source=", 24, "a name is expected, but the text ends"},
		{"class a class(b) source= x", 24, "a name is expected, but a space follows"},
		{"class a class(b) source=x source=y", 26, "\"source\" is given a second time"},
		{"class a class(b) basis=yearly", 23, "a basis is expected, not \"yearly\""},
		{"class a class(b) modality=maybe", 26, "a modality is expected, not \"maybe\""},
		{"class a class(b) asof=2023-02-29", 22, "a date as in 2023-07-01 is expected, not \"2023-02-29\""},
		{"class a class(b) asof=2023-1--01", 22, "a date as in 2023-07-01 is expected, not \"2023-1--01\""},
		{"class a class(b) period=2023", 24, "a period as in [2023-01-01,2024-01-01) is expected, not \"2023\""},
		{"class a class(b) period=[2023-01-01]", 35, "\",\" is expected, not \"]\""},
		{"class a class(b) period=[2023-01-01,]", 36, "a date as in 2023-07-01 is expected, not \"]\""},
		{"class a class(b) span=[5,99999999999)", 25, "a position in a text is expected, not \"99999999999)\""},
		{"class a class(b) span=(5,9)", 22, "a span as in [12,40) is expected, not \"(5,9)\""},
		{"class a class(b) confidence=1.01", 28, "a number between 0 and 1 is expected, not \"1.01\""},
		{"class 稀土 是(b)", 13, "a measure is expected, not \"是(b)\""},
	};
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		CHECK_INT(parse(&arena, cases[i].literal, &claim, &error), RC_SYNTAX);
		CHECK_INT(error.offset, cases[i].offset);
		CHECK_TEXT((const char *) error.message, cases[i].message);
	}
	rc_arena_free(&arena);
}

/* An error about a word of the model says which sort of word, and what it has to go with. */
TEST(errors_say_which_words_would_do)
{
	static const struct
	{
		const char *literal;
		rc_words wanted;
		int kind;
		int measure;
	} cases[] = {
		{"shares CN mining 0.6", RC_WORDS_KIND, 0, 0},
		{"share CN minig 0.6", RC_WORDS_MEASURE, RC_SHARE, 0},
		{"share CN class 0.6", RC_WORDS_MEASURE, RC_SHARE, 0},
		{"amount CN price 5 kg", RC_WORDS_UNIT, RC_AMOUNT, RC_M_PRICE},
		{"amount CN price 5", RC_WORDS_UNIT, RC_AMOUNT, RC_M_PRICE},
		{"amount CN price 5 t", RC_WORDS_UNIT, RC_AMOUNT, RC_M_PRICE},
		{"change CN exports 0.6 basis=yearly", RC_WORDS_BASIS, RC_CHANGE, RC_M_EXPORTS},
		{"share CN mining 0.6 basis=yoy", RC_WORDS_BASIS, RC_SHARE, 0},
		{"share CN mining 0.6 modality=maybe", RC_WORDS_MODALITY, RC_SHARE, RC_M_MINING},
		{"share CN mining 1.6", RC_WORDS_NONE, 0, 0},
		{"share CN mining", RC_WORDS_NONE, 0, 0},
	};
	rc_env env = test_env();
	rc_arena arena;

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		rc_claim claim;
		rc_error error;

		CHECK(rc_claim_parse(&arena, TEXT(cases[i].literal), &claim, &error) != RC_OK);
		CHECK_INT(error.wanted, cases[i].wanted);
		CHECK_INT(error.kind, cases[i].kind);
		CHECK_INT(error.measure, cases[i].measure);
		/* Nobody has to take an error. */
		CHECK(rc_claim_parse(&arena, TEXT(cases[i].literal), &claim, NULL) != RC_OK);
	}
	rc_arena_free(&arena);

	CHECK(rc_unit_allowed(RC_AMOUNT, RC_M_COST, RC_U_PRICE) && !rc_unit_allowed(RC_AMOUNT, RC_M_FINE, RC_U_PRICE));
	CHECK(rc_unit_allowed(RC_RESTRICTION, RC_M_QUOTA, RC_U_TONNE) &&
		  !rc_unit_allowed(RC_RESTRICTION, RC_M_BAN, RC_U_TONNE));
	CHECK(rc_basis_allowed(RC_CHANGE, RC_BASIS_QOQ) && rc_basis_allowed(RC_SHARE, RC_BASIS_VALUE));
}

TEST(what_the_model_does_not_allow)
{
	static const char *const cases[][2] = {
		{"share CN lead 0.6", "measure \"lead\" does not go with kind \"share\""},
		{"amount CN quota 6 t", "measure \"quota\" does not go with kind \"amount\""},
		{"share - mining 0.6", "subject is missing"},
		{"class gallium class", "material is missing"},
		{"share CN mining", "kind \"share\" needs low or high"},
		{"class gallium class(rare earths) 1", "kind \"class\" takes no number"},
		{"amount CN mining 5", "unit is missing"},
		{"share CN mining 0.6 t", "unit \"t\" does not go with mining of kind \"share\""},
		{"amount CN price 6 USD", "unit \"USD\" does not go with price of kind \"amount\""},
		{"restriction CN ban 0.25", "unit \"fraction\" does not go with ban of kind \"restriction\""},
		{"share CN mining [0.7,0.6]", "low 0.7 is greater than high 0.6"},
		{"share CN mining (2/3,2/3]", "the interval is empty: it excludes its only number 2/3"},
		{"share CN mining 1.2", "low of a share must be between 0 and 1, not 1.2"},
		{"share CN mining <=-0.1", "high of a share must be between 0 and 1, not -0.1"},
		{"rank CN mining 0", "low of a rank must be 1, 2, 3 ..., not 0"},
		{"rank CN mining <=2.5", "high of a rank must be 1, 2, 3 ..., not 2.5"},
		{"change CN exports -1.01", "low of a change must not be below -1, not -1.01"},
		{"amount CN exports -1 t", "low of kind \"amount\" must not be negative, not -1"},
		{"share CN mining 0.6 basis=yoy", "basis \"yoy\" does not go with kind \"share\""},
		{"class a class(b) period=[2024-01-01,2024-01-01)", "period is empty: it does not end after it begins"},
		{"class a class(b) period=(,)", "period has neither a beginning nor an end"},
		{"class a class(b) span=[5,5)", "span from 5 to 5 is not a stretch of text"},
		{"class \" a\" class(b)", "subject begins or ends with a space"},
		{"class \"a\tb\" class(b)", "subject contains a control character"},
		{"class a\xC2\x85z class(b)", "subject contains a control character"},
	};
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	char name[RC_NAME_BYTES + 2];

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		CHECK_INT(parse(&arena, cases[i][0], &claim, &error), RC_VALUE);
		CHECK_TEXT((const char *) error.message, cases[i][1]);
	}

	CHECK_INT(parse(&arena, "class gallium class(rare earths)", &claim, &error), RC_OK);
	memset(name, 'a', sizeof(name));
	claim.source = (rc_text){name, RC_NAME_BYTES};
	CHECK_INT(rc_claim_check(&claim, &error), RC_OK);
	claim.source.len++;
	CHECK_INT(rc_claim_check(&claim, &error), RC_VALUE);
	claim.source = (rc_text){"\xFF", 1};
	CHECK_INT(rc_claim_check(&claim, &error), RC_ENCODING);
	claim.source = (rc_text){NULL, 0};
	claim.asof = RC_DATE_LAST + 1;
	CHECK_INT(rc_claim_check(&claim, &error), RC_VALUE);
	CHECK_INT(parse(&arena, "class \xFF class(b)", &claim, &error), RC_ENCODING);
	rc_arena_free(&arena);
}

TEST(numbers_must_be_canonical)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;

	rc_arena_init(&arena, &env);
	CHECK_INT(parse(&arena, "share CN mining 0.6", &claim, &error), RC_OK);
	claim.value.low = (rc_number){60, -2, 1};
	CHECK_INT(rc_claim_check(&claim, &error), RC_VALUE);
	claim.value.low = (rc_number){2, 0, 6};
	CHECK_INT(rc_claim_check(&claim, &error), RC_VALUE);
	rc_arena_free(&arena);
}

TEST(stored_bytes)
{
	/* share CN mining(rare earths) ~0.6 of WORLD source=IEA period=[2023-01-01,2024-01-01), as in doc/storage.md */
	static const unsigned char expected[] = {
		1,    1,   3,   1,   0,   0,   0,   0,   0x33, 4,   100, 0x0B, 0x44, 0xD9, 0x0B, 0x46,
		0x46, 0,   0,   0,   2,   11,  5,   0,   3,    'C', 'N', 'r',  'a',  'r',  'e',  ' ',
		'e',  'a', 'r', 't', 'h', 's', 'W', 'O', 'R',  'L', 'D', 'I',  'E',  'A',  63,   12,
	};
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	unsigned char bytes[RC_CLAIM_BYTES];
	size_t len;

	rc_arena_init(&arena, &env);
	CHECK_INT(parse(&arena, literals[0], &claim, &error), RC_OK);
	len = rc_claim_encode(&claim, bytes, sizeof(bytes));
	CHECK_INT(len, sizeof(expected));
	for (size_t i = 0; i < len; i++)
	{
		if (!CHECK(bytes[i] == expected[i]))
			printf("#   byte %d is %d\n", (int) i, bytes[i]);
	}
	CHECK_INT(rc_claim_encode(&claim, bytes, 10), sizeof(expected));
	rc_arena_free(&arena);
}

TEST(stored_bytes_are_read_back)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_claim back;
	rc_error error;
	unsigned char bytes[RC_CLAIM_BYTES + 1];

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < LITERALS; i++)
	{
		size_t len;

		CHECK_INT(parse(&arena, literals[i], &claim, &error), RC_OK);
		len = rc_claim_encode(&claim, bytes + 1, RC_CLAIM_BYTES);
		CHECK(len <= 120);
		CHECK_INT(rc_claim_decode(bytes + 1, len, &back, &error), RC_OK);
		CHECK_INT(rc_claim_order(&claim, &back), 0);
		CHECK_TEXT(format(&back), literals[i]);
		CHECK_INT(rc_claim_view(bytes + 1, len, &back, &error), RC_OK);
		CHECK_TEXT(format(&back), literals[i]);
	}
	rc_arena_free(&arena);
}

/* Bytes that are accepted must be exactly what their claim is stored as. */
static void
check_hostile(const unsigned char *bytes, size_t len)
{
	unsigned char again[RC_CLAIM_BYTES];
	char line[4096];
	rc_claim claim;
	rc_error error;
	rc_status status;

	/* In a block of its own, so that reading past the end is found out. */
	unsigned char *copy = malloc(len > 0 ? len : 1);

	memcpy(copy, bytes, len);
	status = rc_claim_decode(copy, len, &claim, &error);
	if (status == RC_OK)
	{
		CHECK(rc_claim_encode(&claim, again, sizeof(again)) == len && memcmp(again, bytes, len) == 0);
		CHECK(rc_claim_format(&claim, line, sizeof(line)) <= sizeof(line));
	}
	else
	{
		CHECK_INT(status, RC_CORRUPT);
		CHECK(error.message[0] != '\0');
	}
	(void) rc_claim_view(copy, len, &claim, &error);
	free(copy);
}

TEST(hostile_bytes)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	unsigned char bytes[RC_CLAIM_BYTES + 1];

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < LITERALS; i++)
	{
		size_t len;

		CHECK_INT(parse(&arena, literals[i], &claim, &error), RC_OK);
		len = rc_claim_encode(&claim, bytes, sizeof(bytes));
		for (size_t cut = 0; cut < len; cut++)
		{
			CHECK(rc_claim_decode(bytes, cut, &claim, &error) == RC_CORRUPT);
			check_hostile(bytes, cut);
		}
		bytes[len] = 0;
		CHECK(rc_claim_decode(bytes, len + 1, &claim, &error) == RC_CORRUPT);

		for (size_t at = 0; at < len; at++)
		{
			unsigned char right = bytes[at];

			for (int wrong = 0; wrong < 256; wrong++)
			{
				bytes[at] = (unsigned char) wrong;
				check_hostile(bytes, len);
			}
			bytes[at] = right;
		}
	}
	rc_arena_free(&arena);
}

TEST(order_is_total_and_hash_agrees)
{
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claims[LITERALS];
	rc_error error;

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < LITERALS; i++)
		CHECK_INT(parse(&arena, literals[i], &claims[i], &error), RC_OK);
	for (size_t i = 0; i < LITERALS; i++)
	{
		for (size_t j = 0; j < LITERALS; j++)
		{
			int order = rc_claim_order(&claims[i], &claims[j]);

			CHECK_INT(order, -rc_claim_order(&claims[j], &claims[i]));
			CHECK((order == 0) == (i == j));
			CHECK((rc_claim_hash(&claims[i], 7) == rc_claim_hash(&claims[j], 7)) == (i == j));
			for (size_t k = 0; order < 0 && k < LITERALS; k++)
			{
				if (rc_claim_order(&claims[j], &claims[k]) < 0)
					CHECK(rc_claim_order(&claims[i], &claims[k]) < 0);
			}
		}
		CHECK(rc_claim_hash(&claims[i], 0) != rc_claim_hash(&claims[i], 1));
	}

	/* Stored in indexes: never to change. */
	CHECK(rc_claim_hash(&claims[0], 0) == UINT64_C(0xF9F39F0456E0FEEA));
	rc_arena_free(&arena);
}

TEST(topics)
{
	static const char *const cases[][2] = {
		{"share CN production(rare earths) ~0.6 source=IEA asof=2024-01-01",
		 "share CN production(rare earths) of WORLD"},
		{"share US imports(rare earths) 2/3 of US partner=CN basis=value",
		 "share US imports(rare earths) of US partner=CN"},
		{"rank VN reserves(rare earths) 2", "rank * reserves(rare earths) of WORLD"},
		{"exclusive - mining(rare earths) of US", "exclusive * production(rare earths) of US"},
		{"amount CN exports(rare earth magnets) 1300 t basis=REO modality=quota",
		 "amount CN exports(rare earth magnets) t modality=quota"},
		{"change CN exports -0.4 basis=yoy modality=forecast", "change CN exports"},
		{"not restriction CN ban(gallium) partner=US", "restriction CN control(gallium)"},
		{"restriction US tariff 0.25", "restriction US tariff"},
		{"horizon CN lead >=10 partner=US", "horizon CN lead year partner=US"},
		{"class gallium class(rare earths)", "class gallium class(rare earths)"},
	};
	rc_env env = test_env();
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	char buf[1024];

	rc_arena_init(&arena, &env);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		CHECK_INT(parse(&arena, cases[i][0], &claim, &error), RC_OK);
		CHECK_TEXT(((rc_text){buf, rc_claim_topic(&claim, buf, sizeof(buf))}), cases[i][1]);
	}
	rc_arena_free(&arena);
}

static rc_status
parse_a_literal(const rc_env *env, void *arg)
{
	rc_arena arena;
	rc_claim claim;
	rc_error error;
	rc_status status;

	rc_arena_init(&arena, env);
	status = parse(&arena, arg, &claim, &error);
	rc_arena_free(&arena);
	return status;
}

TEST(memory_runs_out)
{
	/* Names long enough that one block does not hold them. */
	static char literal[8 * RC_NAME_BYTES];
	char name[RC_NAME_BYTES + 1] = {0};

	memset(name, 'a', RC_NAME_BYTES);
	snprintf(literal, sizeof(literal), "share %s mining(%s) 0.6 of \"%s\" partner=%s source=%s", name, name, name, name,
			 name);
	CHECK(test_every_allocation(parse_a_literal, literal) >= 1);
}

TEST(decimals_lose_nothing)
{
	static const char *const cases[][2] = {
		{"2/3", "0.66666666666666666667"},
		{"-2/3", "-0.66666666666666666667"},
		{"1/30", "0.033333333333333333333"},
		{"7/3", "2.33333333333333333333"},
		{"1/999999999", "0.0000000010000000010000000010"},
		{"123456789/7", "17636684.14285714285714285714"},
		{"999999998/999999999", "0.99999999899999999900"},
		{"3/365", "0.0082191780821917808219"},
		{"0.666666666667", "0.666666666667"},
		{"0.123456789012345678", "0.123456789012345678"},
		{"1e-25", "0.0000000000000000000000001"},
		{"1e30", "1000000000000000000000000000000"},
		{"0", "0"},
	};
	char buf[RC_DECIMAL_TEXT];
	rc_number number;
	rc_number back;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		rc_text digits;

		CHECK(rc_number_parse(TEXT(cases[i][0]), &number));
		digits = (rc_text){buf, rc_decimal_format(number, buf)};
		CHECK_TEXT(digits, cases[i][1]);
		CHECK(rc_decimal_parse(digits, &back));
		CHECK_INT(rc_number_compare(number, back), 0);
	}

	/* As others may write them. */
	CHECK(rc_decimal_parse(TEXT("0.6666666666666666666666666667"), &number));
	CHECK(number.coefficient == 2 && number.divisor == 3);
	CHECK(rc_decimal_parse(TEXT("123.45000000000000000000"), &number));
	CHECK(number.coefficient == 12345 && number.exponent == -2);
	CHECK(!rc_decimal_parse(TEXT("0.12345678901234567890123"), &number));
	CHECK(!rc_decimal_parse(TEXT("1234567890123456789"), &number));
	CHECK(!rc_decimal_parse(TEXT(""), &number));
	CHECK(!rc_decimal_parse(TEXT("."), &number));
}
