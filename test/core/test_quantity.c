/* Quantities in sentences and phrases: quantity*.c, numeral*.c. */
#include "number/numeral.h"
#include "number/numeral_signs.h"
#include "number/number.h"
#include "quantity/quantity.h"
#include "quantity/quantity_parts.h"
#include "test.h"

/*
 * What a sentence states, one quantity after the other, as in
 *		share (0.8,) about; 400000000 USD
 */
static char shown[2000];
static size_t shown_len;

static void
show(const char *piece)
{
	size_t len = strlen(piece);

	if (shown_len + len < sizeof(shown))
		memcpy(shown + shown_len, piece, len + 1);
	shown_len += len;
}

static void
show_number(rc_number number)
{
	char digits[RC_NUMBER_TEXT + 1];

	digits[rc_number_format(number, digits)] = '\0';
	show(digits);
}

static void
show_quantity(const rc_quantity *quantity)
{
	static const char *const kinds[] = {"", "number", "share", "points", "times", "t", "", "", "years", "other"};
	const rc_interval *value = &quantity->value;

	show(shown_len > 0 ? "; " : "");
	if (value->has_low && value->has_high && rc_number_compare(value->low, value->high) == 0)
		show_number(value->low);
	else
	{
		show(value->low_open ? "(" : "[");
		if (value->has_low)
			show_number(value->low);
		show(",");
		if (value->has_high)
			show_number(value->high);
		show(value->high_open ? ")" : "]");
	}
	show(" ");
	if (quantity->kind == RC_Q_MONEY || quantity->kind == RC_Q_PRICE)
		show(quantity->unit.currency);
	if (quantity->kind == RC_Q_PRICE)
		show("/t");
	show(kinds[quantity->kind]);
	if (quantity->basis == RC_BASIS_REO)
		show(" REO");
	if (quantity->basis == RC_BASIS_METAL)
		show(" metal");
	if (value->approx)
		show(" about");
	if (quantity->repaired)
		show(" repaired");
}

static rc_engine *
new_engine(rc_env *env)
{
	rc_engine *engine = NULL;
	rc_error error;

	*env = test_env();
	CHECK_INT(rc_engine_new(env, &engine, &error), RC_OK);
	return engine;
}

/* All quantities of a sentence. */
static const char *
sentence(const char *text)
{
	rc_env env;
	rc_engine *engine = new_engine(&env);
	rc_quantities found = {NULL, 0, 0};
	rc_arena arena;
	rc_error error;

	shown_len = 0;
	shown[0] = '\0';
	rc_arena_init(&arena, &env);
	CHECK_INT(rc_quantities_scan(engine, &arena, TEXT(text), 0, strlen(text), false, &found, &error), RC_OK);
	for (int i = 0; i < found.count; i++)
	{
		CHECK(found.items[i].from < found.items[i].to && found.items[i].to <= strlen(text));
		CHECK(i == 0 || found.items[i].from >= found.items[i - 1].to);
		show_quantity(&found.items[i]);
	}
	rc_arena_free(&arena);
	rc_engine_free(engine);
	return shown;
}

/* The words of the first quantity. */
static const char *
words(const char *text)
{
	rc_env env;
	rc_engine *engine = new_engine(&env);
	rc_quantities found = {NULL, 0, 0};
	rc_arena arena;
	rc_error error;

	rc_arena_init(&arena, &env);
	CHECK_INT(rc_quantities_scan(engine, &arena, TEXT(text), 0, strlen(text), false, &found, &error), RC_OK);
	shown[0] = '\0';
	if (CHECK(found.count > 0))
	{
		memcpy(shown, text + found.items[0].from, found.items[0].to - found.items[0].from);
		shown[found.items[0].to - found.items[0].from] = '\0';
	}
	rc_arena_free(&arena);
	rc_engine_free(engine);
	return shown;
}

static const char *
share(const char *text)
{
	rc_env env;
	rc_engine *engine = new_engine(&env);
	rc_quantity quantity;
	rc_error error;
	bool found;

	shown_len = 0;
	shown[0] = '\0';
	CHECK_INT(rc_share(engine, TEXT(text), &quantity, &found, &error), RC_OK);
	if (found)
		show_quantity(&quantity);
	rc_engine_free(engine);
	return shown;
}

TEST(percentages)
{
	CHECK_TEXT(share("about 60%"), "0.6 share about");
	CHECK_TEXT(share("６０．５％"), "0.605 share");
	CHECK_TEXT(share("36.7 per cent"), "0.367 share");
	CHECK_TEXT(share("12 pct"), "0.12 share");
	CHECK_TEXT(share("1,200 percent"), "12 share");
	CHECK_TEXT(share("36,7 %"), "0.367 share");
	CHECK_TEXT(share("30 . 84 %"), "0.3084 share");
	CHECK_TEXT(share("5‰"), "0.005 share");
	CHECK_TEXT(share("thirty-six point seven percent"), "0.367 share");
	CHECK_TEXT(share("one hundred and three percent"), "1.03 share");
	CHECK_TEXT(share("minus five percent"), "-0.05 share");
	CHECK_TEXT(share("10 percentage points"), "");
	CHECK_TEXT(share("99%3"), "");
	CHECK_TEXT(share("ab99%"), "");
}

TEST(fractions)
{
	CHECK_TEXT(share("two-thirds"), "2/3 share");
	CHECK_TEXT(share("three quarters of it"), "0.75 share");
	CHECK_TEXT(share("a tenth"), "0.1 share");
	CHECK_TEXT(share("⅔"), "2/3 share");
	CHECK_TEXT(share("3/8ths"), "0.375 share");
	CHECK_TEXT(share("one in five"), "0.2 share");
	CHECK_TEXT(share("2 out of 3"), "2/3 share");
	CHECK_TEXT(share("3 of 5"), "0.6 share");
	CHECK_TEXT(share(".77"), "0.77 share");
	CHECK_TEXT(share("none"), "0 share");
	CHECK_TEXT(share("25"), "");
	CHECK_TEXT(share("half a percent"), "0.005 share");
	CHECK_TEXT(share("a half percent"), "0.005 share");
	CHECK_TEXT(share("half of 1%"), "0.005 share");
	CHECK_TEXT(share("a tenth of one percent"), "0.001 share");
	CHECK_TEXT(share("half a percentage point"), "");
	CHECK_TEXT(sentence("a half million tonnes, half a million tonnes"), "500000 t; 500000 t");
}

TEST(chinese_shares)
{
	CHECK_TEXT(share("六成"), "0.6 share");
	CHECK_TEXT(share("六成四"), "0.64 share");
	CHECK_TEXT(share("七成半"), "0.75 share");
	CHECK_TEXT(share("逾九成七"), "(0.97,] share");
	CHECK_TEXT(share("两成多"), "(0.2,] share");
	CHECK_TEXT(share("六至七成"), "[0.6,0.7] share");
	CHECK_TEXT(share("百分之三十六点七"), "0.367 share");
	CHECK_TEXT(share("百分之三十到四十一"), "[0.3,0.41] share");
	CHECK_TEXT(share("千分之五"), "0.005 share");
	CHECK_TEXT(share("三分之二"), "2/3 share");
	CHECK_TEXT(share("近半"), "0.5 share about");
	CHECK_TEXT(share("过半"), "(0.5,] share");
	CHECK_TEXT(share("绝大部分"), "[0.8,1] share about");
	CHECK_TEXT(share("不足总量的百分之十一"), "[,0.11) share");
	CHECK_TEXT(share("5个百分点"), "");
	CHECK_TEXT(share("近6成5"), "0.65 share about");
	CHECK_TEXT(share("6成5%"), "0.6 share");
	CHECK_TEXT(sentence("佔6成5，精煉佔近9成。6成5, 6成5.3"),
			   "0.65 share; 0.9 share about; 0.65 share; 0.6 share; 5.3 number");
	CHECK_TEXT(share("六、七成"), "[0.6,0.7] share");
	CHECK_TEXT(share("第三、五成"), "0.5 share");
	CHECK_TEXT(share("六成不到"), "[,0.6) share");
	CHECK_TEXT(share("30几%"), "(0.3,0.4) share");
	CHECK_TEXT(share("60％－70％"), "[0.6,0.7] share");
	CHECK_TEXT(share("百分百"), "1 share");
	CHECK_TEXT(share("万分之三"), "0.0003 share");
	CHECK_TEXT(sentence("成为完成组成，三成本，半导体，上半年，统一，十分，百分百"), "");
}

TEST(bounds_and_ranges)
{
	CHECK_TEXT(sentence("more than about 80 percent"), "(0.8,] share about");
	CHECK_TEXT(sentence("no more than 5%"), "[,0.05] share");
	CHECK_TEXT(sentence("less than 5 percent or 20% or more"), "[,0.05) share; [0.2,] share");
	CHECK_TEXT(sentence("at least another 10 years"), "[10,] years");
	CHECK_TEXT(sentence("占六成，不到三年"), "0.6 share; [,3) years");
	CHECK_TEXT(sentence("43 mines in 2010, approx. 60%"), "43 number; 0.6 share about");
	CHECK_TEXT(sentence("60%以上，不到一半"), "[0.6,] share; [,0.5) share");
	CHECK_TEXT(sentence("between 60 and 70 percent"), "[0.6,0.7] share");
	CHECK_TEXT(sentence("between A$1.7 billion and A$1.8 billion"), "[1700000000,1800000000] AUD");
	CHECK_TEXT(sentence("five to seven years, 15至20年, 两至三年"), "[5,7] years; [15,20] years; [2,3] years");
	CHECK_TEXT(sentence("above one quarter and below a half"), "(0.25,0.5) share");
	CHECK_TEXT(sentence("from 90% to less than 60%"), "0.9 share; [,0.6) share");
	CHECK_TEXT(sentence("from 10% to 25%"), "0.1 share; 0.25 share");
	CHECK_TEXT(sentence("ranging from 10% to 25%"), "[0.1,0.25] share");
	CHECK_TEXT(words("nearly 90% of it"), "nearly 90%");
	CHECK_TEXT(words("it is between 60 and 70 percent."), "between 60 and 70 percent");
	CHECK_TEXT(words("达到30%以上的"), "30%以上");
}

TEST(lists)
{
	CHECK_TEXT(sentence("China 44, Brazil 21 and India 6.9 million tonnes"), "44000000 t; 21000000 t; 6900000 t");
	CHECK_TEXT(sentence("by 22 and 30 percent"), "0.22 share; 0.3 share");
	CHECK_TEXT(sentence("57%、32%和11%"), "0.57 share; 0.32 share; 0.11 share");
	CHECK_TEXT(sentence("in 2019, 30 percent"), "0.3 share");
}

TEST(money)
{
	CHECK_TEXT(sentence("$400 million, US$1.2bn, €18.7 million"), "400000000 USD; 1200000000 USD; 18700000 EUR");
	CHECK_TEXT(sentence("25億元新台幣和新台币25亿元"), "2500000000 TWD; 2500000000 TWD");
	CHECK_TEXT(sentence("1,000億日圓"), "100000000000 JPY");
	CHECK_TEXT(sentence("hundreds of billions of dollars"), "[200000000000,1000000000000) USD");
	CHECK_TEXT(sentence("200多亿元"), "(20000000000,] CNY");
	CHECK_TEXT(sentence("$110 per kg, 9500元/公斤"), "110000 USD/t; 9500000 CNY/t");
	CHECK_TEXT(sentence("每吨62.5万元，每公斤約85美元"), "625000 CNY/t; 85000 USD/t about");
	CHECK_TEXT(sentence("$60-70 per kg"), "[60000,70000] USD/t");
	CHECK_TEXT(sentence("$5 per share, $3 million a year"), "5 other; 3000000 USD");
}

TEST(masses)
{
	CHECK_TEXT(sentence("1.5 million tonnes of REO and 300 kt"), "1500000 t REO; 300000 t");
	CHECK_TEXT(sentence("5万吨（REO）、3000吨金属量"), "50000 t REO; 3000 t metal");
	CHECK_TEXT(sentence("2,000 kg, 10 lb, 1 short ton"), "2 t; 0.0045359237 t; 0.90718474 t");
	CHECK_TEXT(sentence("三四万吨"), "[30000,40000] t");
	CHECK_TEXT(sentence("3.3 MMT, 2 gigatonnes"), "3300000 t; 2000000000 t");
	CHECK_TEXT(sentence("12 g/t"), "12 other");
}

TEST(durations_and_multiples)
{
	CHECK_TEXT(sentence("18 months, two weeks, half a year, two and a half years"),
			   "1.5 years; 14/365 years; 0.5 years; 2.5 years");
	CHECK_TEXT(sentence("十余年，两年半，数十年，一个半月"), "(10,] years; 2.5 years; [20,100) years; 0.125 years");
	CHECK_TEXT(sentence("tenfold, 20 times, 6倍, twice"), "10 times; 20 times; 6 times; 2 times");
	CHECK_TEXT(sentence("up to 20 times"), "[,20] times");
	CHECK_TEXT(sentence("三五年，十三五，一九三五年"), "[3,5] years");
	CHECK_TEXT(sentence("several times, a few years, dozens"), "[3,9] times; [3,5] years; [24,100) number");
}

TEST(no_quantities)
{
	CHECK_TEXT(sentence("in 2010, on July 9, Dec. 1, 2024-12-03, 2018-2021, the 1990s"), "");
	CHECK_TEXT(sentence("2010年6月3日, 第3, 今年3月, 二〇二五年"), "");
	CHECK_TEXT(sentence("No. 5, page 12, Section 232, [3], 21st, Q3, F-35, 5G, CO2"), "");
	CHECK_TEXT(sentence("http://a.b/12%20c 192.168.1.2 +1-222-2222-2222 10:45"), "");
	CHECK_TEXT(sentence("the third largest, a third party, third quarter, first half of 2024"), "");
	CHECK_TEXT(sentence("10 years ago, over the past two years, 十年前"), "");
	CHECK_TEXT(sentence("123456789012345678901 tonnes"), "");
}

TEST(damage)
{
	CHECK_TEXT(sentence("36 percent of the world's reserves7%, is"), "0.367 share repaired");
	CHECK_TEXT(sentence("it was the world's 96 in 2005. %"), "0.96 share repaired");
	CHECK_TEXT(sentence("a drop of 49 from the previous year.2%"), "0.492 share repaired");
	CHECK_TEXT(sentence("by 43 since July. per cent"), "0.43 share repaired");
	CHECK_TEXT(sentence("70 of the world's output of 170,000 tons.6%"), "0.706 share repaired; 170000 t");
	CHECK_TEXT(sentence("sold 5 of 49 last year.2%"), "5 number; 49 number");
	CHECK_TEXT(words("about 36 percent of reserves7%"), "about 36 percent");
}

TEST(intervals)
{
	rc_interval value = {.has_low = true, .low = {8, -1, 1}};
	rc_number point;

	CHECK(rc_interval_point(&value, &point) && rc_number_compare(point, value.low) == 0);
	rc_share_close(&value);
	CHECK(value.has_high && rc_number_compare(value.high, rc_number_int(1)) == 0);
	CHECK(rc_interval_point(&value, &point));
	CHECK_INT(point.coefficient, 9);
	value = (rc_interval){.has_low = true, .low = {1, 0, 1}, .low_open = true};
	rc_share_close(&value);
	CHECK(!value.has_high);
}

static rc_status
scan_all(const rc_env *env, void *arg)
{
	static const char text[] =
		"36 percent of the reserves7%, 60-70% of 1, 2, 3, 4, 5, 6, 7, 8 and 9 million tonnes, 六成";
	rc_engine *engine = NULL;
	rc_quantities found = {NULL, 0, 0};
	rc_quantity quantity;
	rc_arena arena;
	rc_error error;
	bool stated;
	rc_status status = rc_engine_new(env, &engine, &error);

	(void) arg;

	if (status != RC_OK)
		return status;
	rc_arena_init(&arena, env);
	status = rc_quantities_scan(engine, &arena, TEXT(text), 0, sizeof(text) - 1, false, &found, &error);
	if (status == RC_OK)
		status = rc_share(engine, TEXT(text), &quantity, &stated, &error);
	rc_arena_free(&arena);
	rc_engine_free(engine);
	return status;
}

/* What the reader of plain shares and the general one make of a phrase; false where they differ. */
static bool
read_the_same(rc_engine *engine, const char *text)
{
	rc_quantity plain;
	rc_quantity general;
	rc_error error;
	bool found;

	if (!rc_plain_share(TEXT(text), &plain))
		return true;
	CHECK_INT(rc_normalize_quantity(engine, TEXT(text), &general, &found, &error), RC_OK);
	return found && plain.kind == general.kind && plain.places == general.places && plain.from == general.from &&
		   plain.to == general.to && plain.unit.kind == general.unit.kind && !general.vague && !general.repaired &&
		   plain.value.has_low == general.value.has_low && plain.value.has_high == general.value.has_high &&
		   plain.value.low_open == general.value.low_open && plain.value.high_open == general.value.high_open &&
		   plain.value.approx == general.value.approx &&
		   (!plain.value.has_low || rc_number_compare(plain.value.low, general.value.low) == 0) &&
		   (!plain.value.has_high || rc_number_compare(plain.value.high, general.value.high) == 0);
}

TEST(plain_shares_are_read_as_by_the_general_reader)
{
	static const char *const before[] = {"",       "about ",    "some ",      "More than ", "up to ",        "the ",
										 "from ",  "at least ", "minus ",     "just ",      "no less than ", "approx. ",
										 "as of ", "of ",       "a further ", "less than ", "about",         "-",
										 "one ",   "us ",       "x ",         "in "};
	static const char *const units[] = {"%",        " %",         " percent",    " per cent", "percent",
										" PERCENT", " per  cent", " percentage", "%%",        " % of it",
										" pct",     ".%",         "%.",          "",          "\n%"};
	rc_env env;
	rc_engine *engine = new_engine(&env);
	rc_quantity quantity;

	for (size_t b = 0; b < sizeof(before) / sizeof(before[0]); b++)
	{
		for (size_t u = 0; u < sizeof(units) / sizeof(units[0]); u++)
		{
			/* Figures of up to three digits with up to three decimals, and ranges of them. */
			for (int n = 0; n < 60; n++)
			{
				static const char *const figures[] = {"0",    "7",     "07",    "60",      "60.",        "60.5",  "100",
													  "2024", "12.50", "0.125", "1234567", "1234567890", "1.2.3", ".5"};
				int count = sizeof(figures) / sizeof(figures[0]);
				const char *low = figures[n % count];
				const char *high = n < count ? "" : figures[(n * 5 + n / count) % count];
				char text[80];

				snprintf(text, sizeof(text), "%s%s%s%s%s", before[b], low, n < count ? "" : "-", high, units[u]);
				if (!CHECK(read_the_same(engine, text)))
					printf("# %s\n", text);
			}
		}
	}
	/* They are not all left to the general reader. */
	CHECK(rc_plain_share(TEXT("about 60%"), &quantity) && rc_plain_share(TEXT("12.5 percent"), &quantity) &&
		  rc_plain_share(TEXT("more than 60-70 per cent"), &quantity));
	rc_engine_free(engine);
}

/* What stands before a number and is no currency leaves no trace; nothing behind the text is read. */
TEST(words_before_a_number)
{
	static const char year[] = {'y', 'e', 'a', 'r', ' ', '2', '0', '0', '8'};
	rc_env env;
	rc_engine *engine = new_engine(&env);
	rc_quantity quantity;
	rc_error error;
	bool found;

	CHECK_INT(rc_normalize_quantity(engine, (rc_text){year, sizeof(year)}, &quantity, &found, &error), RC_OK);
	CHECK(!found || quantity.kind == RC_Q_NUMBER);
	CHECK_INT(rc_normalize_quantity(engine, TEXT("week 31 and more"), &quantity, &found, &error), RC_OK);
	CHECK(!found || quantity.kind == RC_Q_NUMBER);
	rc_engine_free(engine);
}

/* The characters that a number may begin with are listed apart from their values. */
TEST(begins_with_any_digit_or_unit)
{
	for (uint32_t code = 0x3000; code < 0xA000; code++)
	{
		rc_sign_class class = rc_sign_of(code, 0).class;
		char bytes[] = {(char) (0xE0 | code >> 12), (char) (0x80 | (code >> 6 & 0x3F)), (char) (0x80 | (code & 0x3F))};

		if (class != S_NONE && class != S_OVER && class != S_POINT)
			CHECK(rc_may_begin_chinese(code));
		if (rc_may_begin_chinese(code))
			CHECK(rc_may_be_of(&rc_chinese_number_bits, bytes));
	}
}

TEST(every_allocation_may_fail)
{
	CHECK(test_every_allocation(scan_all, NULL) > 0);
}
