/* Finding dates and times, and the calendar under them: period.c and its readers. */
#include "period/period.h"
#include "test.h"

/* An engine and the times of one or more stretches, told in order. */
typedef struct told
{
	rc_env env;
	rc_engine *engine;
	rc_arena arena;
	rc_time_context context;
	rc_times times;
} told;

static void
begin(told *reading, rc_date asof)
{
	rc_error error;

	reading->env = test_env();
	CHECK_INT(rc_engine_new(&reading->env, &reading->engine, &error), RC_OK);
	rc_arena_init(&reading->arena, &reading->env);
	reading->context = (rc_time_context){.asof = asof, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	reading->times = (rc_times){NULL, 0, 0};
}

static void
tell(told *reading, const char *text)
{
	rc_error error;
	rc_text whole = {text, strlen(text)};

	CHECK_INT(rc_times_scan(reading->engine, &reading->arena, whole, 0, whole.len, &reading->context, &reading->times,
							&error),
			  RC_OK);
}

static void
end(told *reading)
{
	rc_arena_free(&reading->arena);
	rc_engine_free(reading->engine);
}

static char *
write_day(char *buf, rc_date day)
{
	int year, month, dom;

	if (day == RC_DATE_NONE)
		return buf;
	rc_date_split(day, &year, &month, &dom);
	return buf + sprintf(buf, "%04d-%02d-%02d", year, month, dom);
}

/* "since April 4 = since 2025-04-04..", one line for all times of a text that stands alone. */
static const char *
times_of(const char *text, rc_date asof)
{
	static const char *const relations[] = {"", "at", "since", "until", "by", "within", "past", "between"};
	static char result[1000];
	char *at = result;
	told reading;

	begin(&reading, asof);
	tell(&reading, text);
	for (int i = 0; i < reading.times.count; i++)
	{
		const rc_time *time = &reading.times.items[i];

		at += sprintf(at, "%s%.*s = ", i > 0 ? "; " : "", (int) (time->to - time->from), text + time->from);
		if (time->unresolved)
		{
			at += sprintf(at, "?");
			continue;
		}
		at += sprintf(at, "%s%s%s ", time->comparison ? "against " : "",
					  time->basis != RC_BASIS_NONE ? rc_basis_name(time->basis) : relations[time->relation], "");
		at = write_day(at, time->period.from);
		at += sprintf(at, "..");
		at = write_day(at, time->period.to);
	}
	*at = '\0';
	end(&reading);
	return result;
}

#define ASOF rc_date_of(2025, 7, 21)

TEST(counts_days_as_postgresql_does)
{
	CHECK_INT(rc_date_of(2000, 1, 1), 0);
	CHECK_INT(rc_date_of(1999, 12, 31), -1);
	CHECK_INT(rc_date_of(2000, 3, 1), 60);
	CHECK_INT(rc_date_of(1970, 1, 1), -10957);
	CHECK_INT(rc_date_of(RC_FIRST_YEAR, 1, 1), RC_DATE_FIRST);
	CHECK_INT(rc_date_of(RC_LAST_YEAR, 12, 31), RC_DATE_LAST);
}

TEST(goes_to_the_calendar_and_back_on_every_day)
{
	bool same = true;
	rc_date next = RC_DATE_FIRST;

	for (int year = RC_FIRST_YEAR; year <= RC_LAST_YEAR; year++)
		for (int month = 1; month <= 12; month++)
			for (int day = 1; day <= 31; day++)
			{
				rc_date date = rc_date_of(year, month, day);
				int y, m, d;

				if (date == RC_DATE_NONE)
					continue;
				rc_date_split(date, &y, &m, &d);
				same = same && date == next++ && y == year && m == month && d == day;
			}
	CHECK(same);
	CHECK_INT(next - 1, RC_DATE_LAST);
}

TEST(knows_which_days_exist)
{
	CHECK(rc_date_of(2024, 2, 29) != RC_DATE_NONE);
	CHECK(rc_date_of(2000, 2, 29) != RC_DATE_NONE);
	CHECK_INT(rc_date_of(2023, 2, 29), RC_DATE_NONE);
	CHECK_INT(rc_date_of(1900, 2, 29), RC_DATE_NONE);
	CHECK_INT(rc_date_of(2024, 4, 31), RC_DATE_NONE);
	CHECK_INT(rc_date_of(2024, 13, 1), RC_DATE_NONE);
	CHECK_INT(rc_date_of(2024, 0, 1), RC_DATE_NONE);
	CHECK_INT(rc_date_of(2024, 1, 0), RC_DATE_NONE);
	CHECK_INT(rc_date_of(0, 1, 1), RC_DATE_NONE);
	CHECK_INT(rc_date_of(10000, 1, 1), RC_DATE_NONE);
}

TEST(adds_months_and_stays_inside_them)
{
	CHECK_INT(rc_date_add_months(rc_date_of(2024, 1, 31), 1), rc_date_of(2024, 2, 29));
	CHECK_INT(rc_date_add_months(rc_date_of(2024, 2, 29), 12), rc_date_of(2025, 2, 28));
	CHECK_INT(rc_date_add_months(rc_date_of(2024, 1, 15), -1), rc_date_of(2023, 12, 15));
	CHECK_INT(rc_date_add_months(rc_date_of(2024, 12, 1), 1), rc_date_of(2025, 1, 1));
	CHECK_INT(rc_date_add_months(rc_date_of(RC_LAST_YEAR, 12, 1), 1), RC_DATE_NONE);
	CHECK_INT(rc_date_add_months(rc_date_of(RC_FIRST_YEAR, 1, 1), -1), RC_DATE_NONE);
}

TEST(begins_weeks_on_monday)
{
	CHECK_INT(rc_date_week(rc_date_of(2025, 7, 21)), rc_date_of(2025, 7, 21));
	CHECK_INT(rc_date_week(rc_date_of(2025, 7, 27)), rc_date_of(2025, 7, 21));
	CHECK_INT(rc_date_week(rc_date_of(1999, 12, 31)), rc_date_of(1999, 12, 27));
}

TEST(tells_a_time_from_what_it_is_compared_with)
{
	CHECK_TEXT(times_of("up 5% in June from a year earlier and 3% from May", ASOF),
			   "in June = at 2025-06-01..2025-07-01; from a year earlier = against yoy 2024-06-01..2024-07-01; "
			   "from May = against at 2025-05-01..2025-06-01");
	CHECK_TEXT(times_of("In 2023 exports fell 12% from 2022", ASOF),
			   "In 2023 = at 2023-01-01..2024-01-01; from 2022 = against at 2022-01-01..2023-01-01");
	CHECK_TEXT(times_of("more than in September", ASOF), "than in September = against at 2024-09-01..2024-10-01");
	CHECK_TEXT(times_of("the volume was below that of June 2024", ASOF),
			   "below that of June 2024 = against at 2024-06-01..2024-07-01");
	CHECK_TEXT(times_of("in the first half of 2025, down from the same period last year", ASOF),
			   "in the first half of 2025 = at 2025-01-01..2025-07-01; "
			   "from the same period last year = against yoy 2024-01-01..2024-07-01");
	CHECK_TEXT(times_of("in June 2025, up 60% year-on-year and 32% on the month", ASOF),
			   "in June 2025 = at 2025-06-01..2025-07-01; year-on-year = against yoy 2024-06-01..2024-07-01; "
			   "on the month = against mom 2025-05-01..2025-06-01");
	CHECK_TEXT(times_of("2025年6月同比增长60%，环比增长32%，比2010年多，较上月多，与去年持平", ASOF),
			   "2025年6月 = at 2025-06-01..2025-07-01; 同比 = against yoy 2024-06-01..2024-07-01; "
			   "环比 = against mom 2025-05-01..2025-06-01; 比2010年 = against at 2010-01-01..2011-01-01; "
			   "较上月 = against mom 2025-06-01..2025-07-01; 与去年持平 = against yoy 2024-01-01..2025-01-01");
	CHECK_TEXT(times_of("较年初上涨57%", ASOF), "较年初 = against since 2025-01-01..");
}

TEST(lets_a_beginning_be_no_comparison)
{
	CHECK_TEXT(times_of("4,200 tonnes a year from 2027", ASOF), "from 2027 = since 2027-01-01..");
	CHECK_TEXT(times_of("prices rose, and from May 1 the tariff is gone", ASOF), "from May 1 = since 2025-05-01..");
	CHECK_TEXT(times_of("sales rose from January to June", ASOF),
			   "from January to June = between 2025-01-01..2025-07-01");
}

TEST(finds_the_year_of_a_month)
{
	rc_date february = rc_date_of(2026, 2, 10);

	CHECK_TEXT(times_of("controls imposed on April 4 remain", february), "on April 4 = at 2025-04-04..2025-04-05");
	CHECK_TEXT(times_of("the tariff will end on April 4", february), "on April 4 = at 2026-04-04..2026-04-05");
	CHECK_TEXT(times_of("控制从4月4日起实施", february), "从4月4日起 = since 2026-04-04..");
	CHECK_TEXT(times_of("4月4日公布的措施", february), "4月4日 = at 2025-04-04..2025-04-05");
	CHECK_TEXT(times_of("In 2019 China raised it in May", february),
			   "In 2019 = at 2019-01-01..2020-01-01; in May = at 2019-05-01..2019-06-01");
}

TEST(refers_to_what_was_mentioned)
{
	told reading;

	begin(&reading, ASOF);
	tell(&reading, "China produced 95,000 tonnes in 2013.");
	tell(&reading, "It exported 22,493 tonnes that year.");
	tell(&reading, "A year earlier it was less.");
	CHECK_INT(reading.times.count, 3);
	CHECK_INT(reading.times.items[1].period.from, rc_date_of(2013, 1, 1));
	CHECK_INT(reading.times.items[2].period.from, rc_date_of(2012, 1, 1));
	tell(&reading, "China requires licences since 4 April.");
	tell(&reading, "The price has tripled since then.");
	CHECK_INT(reading.times.items[4].relation, RC_TIME_SINCE);
	CHECK_INT(reading.times.items[4].period.from, rc_date_of(2025, 4, 4));
	end(&reading);
}

TEST(lets_the_whole_year_be_the_one_spoken_of)
{
	CHECK_TEXT(times_of("2011年产量下降，全年配额为3.02万吨", rc_date_of(2012, 6, 21)),
			   "2011年 = at 2011-01-01..2012-01-01; 全年 = at 2011-01-01..2012-01-01");
	CHECK_TEXT(times_of("至此，全年指标为27万吨", rc_date_of(2024, 9, 2)), "全年 = at 2024-01-01..2025-01-01");
}

TEST(leaves_the_relative_open_without_a_day)
{
	CHECK_TEXT(times_of("last year", RC_DATE_NONE), "last year = ?");
	CHECK_TEXT(times_of("in June", RC_DATE_NONE), "in June = ?");
	CHECK_TEXT(times_of("over the next 20 years", INT32_MAX), "over the next 20 years = ?");
	CHECK_TEXT(times_of("in June 2024 and in July", RC_DATE_NONE),
			   "in June 2024 = at 2024-06-01..2024-07-01; in July = at 2024-07-01..2024-08-01");
}

TEST(keeps_the_part_meant_apart_from_the_whole)
{
	told reading;

	begin(&reading, ASOF);
	tell(&reading, "late 2024");
	CHECK_INT(reading.times.items[0].period.from, rc_date_of(2024, 1, 1));
	CHECK_INT(reading.times.items[0].point.from, rc_date_of(2024, 10, 1));
	tell(&reading, "6月底");
	CHECK_INT(reading.times.items[1].period.from, rc_date_of(2025, 6, 1));
	CHECK_INT(reading.times.items[1].point.from, rc_date_of(2025, 6, 21));
	end(&reading);
}

TEST(covers_the_words_around_a_time)
{
	told reading;
	const rc_time *time;

	begin(&reading, ASOF);
	tell(&reading, "商务部自2023年8月1日起管制");
	time = &reading.times.items[0];
	CHECK_INT(time->from, 9);
	CHECK_INT(time->core_from, 12);
	CHECK_INT(time->to, 12 + 4 + 3 + 1 + 3 + 1 + 3 + 3);
	CHECK_INT(time->grain, RC_DAY);
	end(&reading);
}

TEST(takes_no_number_for_a_year)
{
	CHECK_TEXT(times_of("2025 tonnes, $2010, page 2010, over 2000 workers, 2100万吨, ISO 9001:2015", ASOF), "");
	CHECK_TEXT(times_of("from 2000 to 2500 tons, or 2010-2015-86", ASOF), "");
	CHECK_TEXT(times_of("it takes 10 to 15 years; 领先5年; 至少需要10年", ASOF), "");
	CHECK_TEXT(times_of("they may march, and the second falls", ASOF), "");
	CHECK_TEXT(times_of("February 30, 2024; 2025年13月; 6月31日", ASOF), "");
	CHECK_TEXT(times_of("the lowest in five years", ASOF), "");
	CHECK_TEXT(times_of("两天内上涨一成; it rose within two days", ASOF), "");
	CHECK_TEXT(times_of("it will rise within two days", ASOF), "within two days = within 2025-07-21..2025-07-23");
}

TEST(reads_figures_glued_to_a_month)
{
	CHECK_TEXT(times_of("down 6 percent from August1%.", rc_date_of(2025, 10, 20)),
			   "from August = against at 2025-08-01..2025-09-01");
	CHECK_TEXT(times_of("In May, 388 tons; in June 20 tons", ASOF),
			   "In May = at 2025-05-01..2025-06-01; in June = at 2025-06-01..2025-07-01");
}

TEST(reads_only_the_stretch_given)
{
	told reading;
	rc_text text = {"in 2010, in 2011, in 2012", 25};
	rc_error error;

	begin(&reading, ASOF);
	CHECK_INT(rc_times_scan(reading.engine, &reading.arena, text, 9, 16, &reading.context, &reading.times, &error),
			  RC_OK);
	CHECK_INT(reading.times.count, 1);
	CHECK_INT(reading.times.items[0].from, 9);
	CHECK_INT(reading.times.items[0].to, 16);
	end(&reading);
}

static rc_status
scan_many(const rc_env *env, void *arg)
{
	rc_engine *engine = arg;
	rc_arena arena;
	rc_times times = {NULL, 0, 0};
	rc_time_context context = {.asof = ASOF, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	char many[2000] = "";
	rc_error error;
	rc_status status;

	for (int i = 0; i < 150; i++)
		strcat(many, "in 2010, ");
	rc_arena_init(&arena, env);
	status = rc_times_scan(engine, &arena, (rc_text){many, strlen(many)}, 0, strlen(many), &context, &times, &error);
	if (status == RC_OK)
		CHECK_INT(times.count, 150);
	rc_arena_free(&arena);
	return status;
}

TEST(survives_the_lack_of_memory)
{
	rc_env env = test_env();
	rc_engine *engine;
	rc_error error;

	CHECK_INT(rc_engine_new(&env, &engine, &error), RC_OK);
	/* The engine keeps what it compiles at first use. */
	CHECK_INT(scan_many(&env, engine), RC_OK);
	CHECK(test_every_allocation(scan_many, engine) > 1);
	rc_engine_free(engine);
}
