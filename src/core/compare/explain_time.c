/*-------------------------------------------------------------------------
 *
 * explain_time.c
 *		Dates, periods, and who said something of when, in English and Chinese words.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>

#include "compare/explain_words.h"
#include "period/period.h"

void
rc_explain_date(rc_writer *out, rc_date date)
{
	char text[32];
	int year, month, day;

	rc_date_split(date, &year, &month, &day);
	snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, day);
	rc_write_string(out, text);
}

/*
 * Months from the beginning to the end of a period that begins and ends with
 * a month; 0 for any other.
 */
static int
whole_months(rc_period period, int *year, int *month)
{
	int day, end_year, end_month, end_day;

	rc_date_split(period.from, year, month, &day);
	rc_date_split(period.to, &end_year, &end_month, &end_day);
	if (day != 1 || end_day != 1)
		return 0;
	return (end_year - *year) * 12 + end_month - *month;
}

/* A period that has a name: a year, some years, a half, a quarter, a month. */
static bool
write_named_period(rc_writer *out, rc_period period, rc_language language)
{
	static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
											  "July",    "August",   "September", "October", "November", "December"};
	bool chinese = language == RC_CHINESE;
	char text[80];
	int year;
	int month;
	int months = whole_months(period, &year, &month);

	if (months == 1)
	{
		if (chinese)
			snprintf(text, sizeof(text), "%d年%d月", year, month);
		else
			snprintf(text, sizeof(text), "%s %d", month_names[month - 1], year);
	}
	else if (months == 3 && month % 3 == 1)
		snprintf(text, sizeof(text), chinese ? "%d年第%d季度" : "%d Q%d", year, month / 3 + 1);
	else if (months == 6 && month % 6 == 1 && chinese)
		snprintf(text, sizeof(text), "%d年%s半年", year, month == 1 ? "上" : "下");
	else if (months == 6 && month % 6 == 1)
		snprintf(text, sizeof(text), "the %s half of %d", month == 1 ? "first" : "second", year);
	else if (months == 12 && month == 1)
		snprintf(text, sizeof(text), chinese ? "%d年" : "%d", year);
	else if (months > 0 && months % 12 == 0 && month == 1)
		snprintf(text, sizeof(text), chinese ? "%d年至%d年" : "%d to %d", year, year + months / 12 - 1);
	else
		return false;
	rc_write_string(out, text);
	return true;
}

void
rc_explain_period(rc_writer *out, rc_period period, rc_language language)
{
	if (period.to == RC_DATE_NONE)
	{
		rc_write_string(out, rc_either(language, "from ", ""));
		rc_explain_date(out, period.from);
		rc_write_string(out, rc_either(language, "", "起"));
	}
	else if (period.from == RC_DATE_NONE)
	{
		rc_write_string(out, rc_either(language, "until ", "至"));
		rc_explain_date(out, period.to - 1);
	}
	else if (period.to == period.from + 1)
		rc_explain_date(out, period.from);
	else if (!write_named_period(out, period, language))
	{
		rc_explain_date(out, period.from);
		rc_write_string(out, rc_either(language, " to ", "至"));
		rc_explain_date(out, period.to - 1);
	}
}

/* Writes what stands between two parts: nothing before the first. */
static void
separate(rc_writer *out, bool *first, rc_language language)
{
	if (!*first)
		rc_write_string(out, rc_either(language, ", ", "，"));
	*first = false;
}

static void
write_basis(rc_writer *out, rc_basis basis, rc_language language)
{
	static const char *const english[] = {"",         "on the year", "on the month", "on the quarter",
										  "by value", "by volume",   "in REO",       "in metal"};
	static const char *const chinese[] = {"", "同比", "环比", "季度环比", "按金额", "按数量", "按REO", "按金属量"};

	rc_write_string(out, rc_either(language, english[basis], chinese[basis]));
}

void
rc_explain_place(rc_writer *out, const rc_claim *claim, rc_language language)
{
	bool first = true;

	rc_write_string(out, rc_either(language, "(", "（"));
	if (claim->source.data != NULL)
	{
		separate(out, &first, language);
		rc_write_string(out, rc_either(language, "according to ", "据"));
		rc_write_said(out, claim->source, language);
	}
	if (claim->modality != RC_ASSERTED)
	{
		static const char *const chinese[] = {"", "预测", "可能", "指标"};

		separate(out, &first, language);
		rc_write_string(out, rc_either(language, rc_modality_name((int) claim->modality), chinese[claim->modality]));
	}
	if (claim->basis != RC_BASIS_NONE)
	{
		separate(out, &first, language);
		write_basis(out, claim->basis, language);
	}
	if (claim->has_period)
	{
		separate(out, &first, language);
		rc_explain_period(out, claim->period, language);
	}
	if (claim->asof != RC_DATE_NONE)
	{
		separate(out, &first, language);
		rc_write_string(out, rc_either(language, "published ", ""));
		rc_explain_date(out, claim->asof);
		rc_write_string(out, rc_either(language, "", "发布"));
	}
	else if (!claim->has_period)
	{
		separate(out, &first, language);
		rc_write_string(out, rc_either(language, "undated", "未注明日期"));
	}
	rc_write_string(out, rc_either(language, ")", "）"));
}
