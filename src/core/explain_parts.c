/*-------------------------------------------------------------------------
 *
 * explain_parts.c
 *		Values, times, and what a claim states, in English and Chinese words.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>

#include "explain.h"
#include "number.h"
#include "period.h"
#include "relation.h"

/* The English or the Chinese of two strings. */
static const char *
either(rc_language language, const char *english, const char *chinese)
{
	return language == RC_CHINESE ? chinese : english;
}

static void
write_said(rc_writer *out, rc_text name, rc_language language)
{
	rc_write_text(out, rc_name_said(name, language));
}

/* "China's", 中国的 */
static void
write_owner(rc_writer *out, rc_text name, rc_language language)
{
	rc_text said = rc_name_said(name, language);

	rc_write_text(out, said);
	if (language == RC_CHINESE)
		return;
	rc_write_string(out, said.len > 0 && said.data[said.len - 1] == 's' ? "'" : "'s");
}

/*-------------------------------------------------------------------------
 * Times
 *-------------------------------------------------------------------------
 */

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
		rc_write_string(out, either(language, "from ", ""));
		rc_explain_date(out, period.from);
		rc_write_string(out, either(language, "", "起"));
	}
	else if (period.from == RC_DATE_NONE)
	{
		rc_write_string(out, either(language, "until ", "至"));
		rc_explain_date(out, period.to - 1);
	}
	else if (period.to == period.from + 1)
		rc_explain_date(out, period.from);
	else if (!write_named_period(out, period, language))
	{
		rc_explain_date(out, period.from);
		rc_write_string(out, either(language, " to ", "至"));
		rc_explain_date(out, period.to - 1);
	}
}

/* Writes what stands between two parts: nothing before the first. */
static void
separate(rc_writer *out, bool *first, rc_language language)
{
	if (!*first)
		rc_write_string(out, either(language, ", ", "，"));
	*first = false;
}

static void
write_basis(rc_writer *out, rc_basis basis, rc_language language)
{
	static const char *const english[] = {"",         "on the year", "on the month", "on the quarter",
										  "by value", "by volume",   "in REO",       "in metal"};
	static const char *const chinese[] = {"", "同比", "环比", "季度环比", "按金额", "按数量", "按REO", "按金属量"};

	rc_write_string(out, either(language, english[basis], chinese[basis]));
}

void
rc_explain_place(rc_writer *out, const rc_claim *claim, rc_language language)
{
	bool first = true;

	rc_write_string(out, either(language, "(", "（"));
	if (claim->source.data != NULL)
	{
		separate(out, &first, language);
		rc_write_string(out, either(language, "according to ", "据"));
		write_said(out, claim->source, language);
	}
	if (claim->modality != RC_ASSERTED)
	{
		static const char *const chinese[] = {"", "预测", "可能", "指标"};

		separate(out, &first, language);
		rc_write_string(out, either(language, rc_modality_name((int) claim->modality), chinese[claim->modality]));
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
		rc_write_string(out, either(language, "published ", ""));
		rc_explain_date(out, claim->asof);
		rc_write_string(out, either(language, "", "发布"));
	}
	else if (!claim->has_period)
	{
		separate(out, &first, language);
		rc_write_string(out, either(language, "undated", "未注明日期"));
	}
	rc_write_string(out, either(language, ")", "）"));
}

/*-------------------------------------------------------------------------
 * Values
 *-------------------------------------------------------------------------
 */

/* A decimal with a comma between thousands: 62,585.5 */
static void
write_grouped(rc_writer *out, rc_number number, int places)
{
	char digits[RC_NUMBER_TEXT + 1];
	size_t len = rc_number_decimal(number, places, digits);
	size_t whole = 0;

	while (whole < len && digits[whole] != '.')
		whole++;
	for (size_t i = 0; i < len; i++)
	{
		rc_write_char(out, digits[i]);
		if (i + 1 < whole && (whole - i - 1) % 3 == 0 && digits[i] != '-')
			rc_write_char(out, ',');
	}
}

/* In millions and billions, 万 and 亿, where the number is that large. */
static void
write_large(rc_writer *out, rc_number number, rc_language language)
{
	static const struct
	{
		int power;
		const char *word;
	} english[] = {{9, " billion"}, {6, " million"}, {0, ""}}, chinese[] = {{8, "亿"}, {4, "万"}, {0, ""}};
	double size = rc_number_approximate(number);
	rc_number scaled = number;
	int i = 0;

	if (size < 0)
		size = -size;
	for (double unit = language == RC_CHINESE ? 1e8 : 1e9; i < 2 && size < unit; i++)
		unit = language == RC_CHINESE ? 1e4 : 1e6;
	if (!rc_number_scale(number, language == RC_CHINESE ? -chinese[i].power : -english[i].power, &scaled))
		i = 2;
	write_grouped(out, scaled, i == 2 ? 4 : 6);
	rc_write_string(out, language == RC_CHINESE ? chinese[i].word : english[i].word);
}

static void
write_number(rc_writer *out, rc_number number, const rc_claim *claim, rc_language language)
{
	rc_number percent;

	switch (claim->unit.kind)
	{
		case RC_U_FRACTION:
			if (claim->kind == RC_CHANGE && number.coefficient > 0)
				rc_write_char(out, '+');
			if (rc_number_scale(number, 2, &percent))
				write_grouped(out, percent, percent.divisor == 1 ? 6 : 1);
			rc_write_char(out, '%');
			break;
		case RC_U_TONNE:
		case RC_U_COUNT:
		case RC_U_MONEY:
		case RC_U_PRICE:
			write_large(out, number, language);
			break;
		default:
			write_grouped(out, number, 2);
	}
}

static void
write_unit(rc_writer *out, const rc_claim *claim, rc_language language)
{
	switch (claim->unit.kind)
	{
		case RC_U_TONNE:
			rc_write_string(out, either(language, " t", "吨"));
			break;
		case RC_U_MONEY:
		case RC_U_PRICE:
			rc_write_string(out, either(language, " ", ""));
			write_said(out, (rc_text){claim->unit.currency, strlen(claim->unit.currency)}, language);
			if (claim->unit.kind == RC_U_PRICE)
				rc_write_string(out, either(language, "/t", "/吨"));
			break;
		case RC_U_YEAR:
			rc_write_string(out, either(language, " years", "年"));
			break;
		case RC_U_MULTIPLE:
			rc_write_string(out, either(language, " times", "倍"));
			break;
		default:
			break;
	}
}

void
rc_explain_value(rc_writer *out, const rc_claim *claim, rc_language language)
{
	const rc_interval *value = &claim->value;

	if (value->approx)
		rc_write_string(out, either(language, "about ", "约"));
	if (value->has_low && value->has_high)
	{
		write_number(out, value->low, claim, language);
		if (rc_number_compare(value->low, value->high) != 0)
		{
			rc_write_string(out, either(language, " to ", "至"));
			write_number(out, value->high, claim, language);
		}
	}
	else if (value->has_low)
	{
		rc_write_string(out, value->low_open ? either(language, "more than ", "超过")
											 : either(language, "at least ", "至少"));
		write_number(out, value->low, claim, language);
	}
	else if (value->has_high)
	{
		rc_write_string(out, value->high_open ? either(language, "less than ", "不到")
											  : either(language, "at most ", "至多"));
		write_number(out, value->high, claim, language);
	}
	write_unit(out, claim, language);
}

/*-------------------------------------------------------------------------
 * What a claim is about
 *-------------------------------------------------------------------------
 */

/* "mining of rare earths"; 稀土开采 */
static void
write_measure(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_CHINESE)
	{
		if (claim->material.data != NULL)
			write_said(out, claim->material, language);
		rc_write_string(out, rc_measure_said(claim->measure, language));
		return;
	}
	rc_write_string(out, rc_measure_said(claim->measure, language));
	if (claim->material.data != NULL)
	{
		rc_write_string(out, claim->measure == RC_M_INVESTMENT ? " for " : " of ");
		write_said(out, claim->material, language);
	}
}

/* " to the United States", " from China", " in MP Materials" */
static void
write_partner(rc_writer *out, const rc_claim *claim)
{
	const char *preposition = claim->measure == RC_M_IMPORTS      ? " from "
							  : claim->measure == RC_M_EXPORTS    ? " to "
							  : claim->measure == RC_M_INVESTMENT ? " in "
							  : claim->measure == RC_M_LEAD       ? " over "
																  : " with ";

	if (claim->partner.data == NULL)
		return;
	rc_write_string(out, preposition);
	write_said(out, claim->partner, RC_ENGLISH);
}

/* 对美国的, 自中国的: in Chinese the partner comes before what it is the partner in. */
static void
write_partner_before(rc_writer *out, const rc_claim *claim)
{
	if (claim->partner.data == NULL)
		return;
	rc_write_string(out, claim->measure == RC_M_IMPORTS ? "自" : "对");
	write_said(out, claim->partner, RC_CHINESE);
	rc_write_string(out, "的");
}

/* "China's exports of rare earths to the United States"; 中国对美国的稀土出口 */
static void
write_quantity(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (claim->measure == RC_M_LEAD_TIME && language == RC_ENGLISH)
	{
		rc_write_string(out, "the time that ");
		write_said(out, claim->subject, language);
		rc_write_string(out, " needs");
		if (claim->material.data != NULL)
		{
			rc_write_string(out, " for ");
			write_said(out, claim->material, language);
		}
		write_partner(out, claim);
		return;
	}
	write_owner(out, claim->subject, language);
	if (language == RC_CHINESE)
	{
		write_partner_before(out, claim);
		write_measure(out, claim, language);
		return;
	}
	rc_write_char(out, ' ');
	if (claim->measure == RC_M_LEAD && claim->material.data != NULL)
	{
		rc_write_string(out, "lead in ");
		write_said(out, claim->material, language);
	}
	else
		write_measure(out, claim, language);
	write_partner(out, claim);
}

static rc_text
whole_of(const rc_claim *claim)
{
	static const rc_text world = {"WORLD", 5};

	return claim->scope.data == NULL ? world : claim->scope;
}

static void
write_share(rc_writer *out, const rc_claim *claim, rc_language language)
{
	bool of_own = claim->scope.data != NULL && rc_text_same(claim->scope, claim->subject);
	bool chinese = language == RC_CHINESE;

	if (of_own && claim->partner.data != NULL)
	{
		/* what comes from China in the imports of Japan */
		write_owner(out, claim->partner, language);
		rc_write_string(out, either(language, " share in ", "在"));
		write_owner(out, claim->subject, language);
		rc_write_string(out, chinese ? "" : " ");
		write_measure(out, claim, language);
		rc_write_string(out, either(language, "", "中的份额"));
		return;
	}
	write_owner(out, claim->subject, language);
	if (of_own)
		rc_write_string(out, either(language, " part going to ", "用于"));
	else
	{
		rc_write_string(out, either(language, " share of ", "占"));
		write_owner(out, whole_of(claim), language);
		rc_write_string(out, either(language, " ", ""));
	}
	if (chinese)
		write_partner_before(out, claim);
	write_measure(out, claim, language);
	if (!chinese)
		write_partner(out, claim);
	rc_write_string(out, either(language, "", "的份额"));
}

void
rc_explain_field(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_CHINESE)
		write_said(out, whole_of(claim), language);
	write_measure(out, claim, language);
	if (language == RC_ENGLISH)
	{
		rc_write_string(out, " in ");
		write_said(out, whole_of(claim), language);
	}
}

static void
write_restriction(rc_writer *out, const rc_claim *claim, rc_language language)
{
	write_owner(out, claim->subject, language);
	if (language == RC_CHINESE)
	{
		write_partner_before(out, claim);
		write_measure(out, claim, language);
		return;
	}
	rc_write_char(out, ' ');
	rc_write_string(out, rc_measure_said(claim->measure, language));
	if (claim->material.data != NULL)
	{
		rc_write_string(out, " on ");
		write_said(out, claim->material, language);
	}
	if (claim->partner.data != NULL)
	{
		rc_write_string(out, " against ");
		write_said(out, claim->partner, language);
	}
}

void
rc_explain_topic(rc_writer *out, const rc_claim *claim, rc_language language)
{
	switch (claim->kind)
	{
		case RC_SHARE:
			write_share(out, claim, language);
			break;
		case RC_RESTRICTION:
			write_restriction(out, claim, language);
			break;
		case RC_RANK:
			write_owner(out, claim->subject, language);
			rc_write_string(out, either(language, " place in ", "在"));
			rc_explain_field(out, claim, language);
			rc_write_string(out, either(language, "", "中的位次"));
			break;
		case RC_CHANGE:
			rc_write_string(out, either(language, "the change in ", ""));
			write_quantity(out, claim, language);
			rc_write_string(out, either(language, "", "的变化"));
			break;
		default:
			write_quantity(out, claim, language);
	}
}

/* "China's exports are", "China's share of the world's exports is" */
static bool
is_plural(const rc_claim *claim)
{
	if (claim->kind != RC_AMOUNT)
		return false;
	switch (claim->measure)
	{
		case RC_M_RESERVES:
		case RC_M_RESOURCES:
		case RC_M_EXPORTS:
		case RC_M_IMPORTS:
		case RC_M_PATENTS:
			return true;
		default:
			return false;
	}
}

void
rc_explain_statement(rc_writer *out, const rc_claim *claim, rc_language language)
{
	switch (claim->kind)
	{
		case RC_CLASS:
			write_said(out, claim->subject, language);
			rc_write_string(out, either(language, " belongs to the ", "属于"));
			write_said(out, claim->material, language);
			return;
		case RC_EXCLUSIVE:
			if (claim->subject.data == NULL)
				rc_write_string(out, either(language, "one unnamed", "某一家"));
			else
				write_said(out, claim->subject, language);
			rc_write_string(out, either(language, " is the only one in ", "是"));
			rc_explain_field(out, claim, language);
			rc_write_string(out, either(language, "", "方面唯一的一家"));
			return;
		case RC_RESTRICTION:
			rc_explain_topic(out, claim, language);
			if (!claim->value.has_low && !claim->value.has_high)
			{
				rc_write_string(out, either(language, " stands", "有效"));
				return;
			}
			break;
		default:
			rc_explain_topic(out, claim, language);
	}
	rc_write_string(out, either(language, is_plural(claim) ? " are " : " is ", "为"));
	if (claim->kind == RC_RANK)
		rc_write_string(out, either(language, "number ", "第"));
	rc_explain_value(out, claim, language);
}
