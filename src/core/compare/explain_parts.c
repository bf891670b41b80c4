/*-------------------------------------------------------------------------
 *
 * explain_parts.c
 *		Values, times, and what a claim states, in English and Chinese words.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <string.h>

#include "compare/explain.h"
#include "number/number.h"
#include "period/period.h"
#include "compare/relation.h"

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

	if (language == RC_ENGLISH && name.len == 2 && memcmp(name.data, "WE", 2) == 0)
	{
		rc_write_string(out, "'our'");
		return;
	}
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

/* Decimals that a number has when it is told in units of 10^power; more than anybody prints where it has no end. */
static int
decimals_of(rc_number number, int power)
{
	int decimals = power - number.exponent;

	if (number.divisor != 1)
		return 99;
	return decimals > 0 ? decimals : 0;
}

/* In millions and billions, 万 and 亿, where the number is that large and does not get long: 1.25 billion, but 25,911. */
static void
write_large(rc_writer *out, rc_number number, rc_language language)
{
	static const struct
	{
		int power;
		int decimals;
		const char *word;
	} scales[2][2] = {{{9, 3, " billion"}, {6, 3, " million"}}, {{8, 2, "亿"}, {4, 2, "万"}}};
	int chinese = language == RC_CHINESE;
	double size = rc_number_approximate(number);
	rc_number scaled;

	if (size < 0)
		size = -size;
	for (int i = 0; i < 2; i++)
	{
		double unit = 1;

		for (int power = 0; power < scales[chinese][i].power; power++)
			unit *= 10;
		if (size >= unit && decimals_of(number, scales[chinese][i].power) <= scales[chinese][i].decimals &&
			rc_number_scale(number, -scales[chinese][i].power, &scaled))
		{
			write_grouped(out, scaled, scales[chinese][i].decimals);
			rc_write_string(out, scales[chinese][i].word);
			return;
		}
	}
	write_grouped(out, number, 4);
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

/* "$400 million", "AUD 1.25 billion": in English the currency comes first. */
static void
write_currency_before(rc_writer *out, const rc_claim *claim)
{
	if (claim->unit.kind != RC_U_MONEY && claim->unit.kind != RC_U_PRICE)
		return;
	if (strcmp(claim->unit.currency, "USD") == 0)
		rc_write_char(out, '$');
	else
	{
		rc_write_string(out, claim->unit.currency);
		rc_write_char(out, ' ');
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
			if (language == RC_CHINESE)
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

bool
rc_explain_one_sided(const rc_claim *claim)
{
	return !claim->value.has_low || !claim->value.has_high;
}

void
rc_explain_value(rc_writer *out, const rc_claim *claim, rc_language language)
{
	const rc_interval *value = &claim->value;
	bool rank = claim->kind == RC_RANK && language == RC_CHINESE;
	bool range = value->has_low && value->has_high && rc_number_compare(value->low, value->high) != 0;

	if (value->approx)
		rc_write_string(out, either(language, "about ", "约"));
	if (!value->has_high)
		rc_write_string(out, value->low_open ? either(language, "more than ", "超过")
											 : either(language, "at least ", "至少"));
	else if (!value->has_low)
		rc_write_string(out, value->high_open ? either(language, "less than ", "不到")
											  : either(language, "at most ", "不超过"));
	rc_write_string(out, rank ? "第" : "");
	if (language == RC_ENGLISH)
		write_currency_before(out, claim);
	write_number(out, value->has_low ? value->low : value->high, claim, language);
	if (range)
	{
		rc_write_string(out, either(language, " to ", "至"));
		if (language == RC_ENGLISH && strcmp(claim->unit.currency, "USD") == 0)
			write_currency_before(out, claim);
		write_number(out, value->high, claim, language);
	}
	write_unit(out, claim, language);
	rc_write_string(out, rank ? "位" : "");
}

/*-------------------------------------------------------------------------
 * What a claim is about
 *-------------------------------------------------------------------------
 */

/* A material before what is measured of it: "rare earth mining", "critical mineral imports". */
static void
write_attribute(rc_writer *out, rc_text material)
{
	rc_text said = rc_name_said(material, RC_ENGLISH);

	if (said.len > 3 && memcmp(said.data + said.len - 3, "ies", 3) == 0)
	{
		rc_write_text(out, (rc_text){said.data, said.len - 3});
		rc_write_char(out, 'y');
	}
	else if (said.len > 2 && said.data[said.len - 1] == 's' && strchr("sui", said.data[said.len - 2]) == NULL)
		rc_write_text(out, (rc_text){said.data, said.len - 1});
	else
		rc_write_text(out, said);
}

/* How a quantity itself is called in Chinese, where the word for its measure is that of a doing: 出口量, 出口额. */
static const char *
chinese_quantity(const rc_claim *claim)
{
	bool money = claim->unit.kind == RC_U_MONEY;

	if (claim->measure == RC_M_MINING && claim->kind != RC_EXCLUSIVE)
		return "开采量";
	if (claim->kind != RC_AMOUNT)
		return rc_measure_said(claim->measure, RC_CHINESE);
	switch (claim->measure)
	{
		case RC_M_REFINING:
			return "冶炼分离量";
		case RC_M_EXPORTS:
			return money ? "出口额" : "出口量";
		case RC_M_IMPORTS:
			return money ? "进口额" : "进口量";
		case RC_M_TRADE:
			return money ? "贸易额" : "贸易量";
		case RC_M_SUPPLY:
			return "供应量";
		case RC_M_DEMAND:
			return "需求量";
		case RC_M_CONSUMPTION:
			return "消费量";
		case RC_M_RECYCLING:
			return "回收量";
		case RC_M_MARKET:
			return "市场规模";
		case RC_M_INVESTMENT:
			return "投资额";
		case RC_M_PATENTS:
			return "专利数量";
		default:
			return rc_measure_said(claim->measure, RC_CHINESE);
	}
}

/* "rare earth mining"; 稀土开采量 */
static void
write_measure(rc_writer *out, const rc_claim *claim, rc_language language)
{
	const char *measure = language == RC_CHINESE ? chinese_quantity(claim) : rc_measure_said(claim->measure, language);
	size_t len = strlen(measure);
	rc_text said;

	if (claim->material.data != NULL)
	{
		said = rc_name_said(claim->material, language);

		/* not "rare earth technology technology" */
		if (said.len >= len && memcmp(said.data + said.len - len, measure, len) == 0)
		{
			rc_write_text(out, said);
			return;
		}
		if (language == RC_CHINESE)
			rc_write_text(out, said);
		else
		{
			write_attribute(out, claim->material);
			rc_write_char(out, ' ');
		}
	}
	rc_write_string(out, measure);
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

/* What the lead is in, or the time is needed for. */
static void
write_purpose(rc_writer *out, const rc_claim *claim, rc_language language, const char *before, const char *behind)
{
	if (claim->material.data == NULL)
		return;
	rc_write_string(out, before);
	write_said(out, claim->material, language);
	rc_write_string(out, behind);
}

/* "China's rare earth exports to the United States"; 中国对美国的稀土出口量 */
static void
write_quantity(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_CHINESE)
	{
		write_said(out, claim->subject, language);
		switch (claim->measure)
		{
			case RC_M_LEAD:
				if (claim->partner.data != NULL)
				{
					rc_write_string(out, "对");
					write_said(out, claim->partner, language);
				}
				write_purpose(out, claim, language, "在", "领域");
				rc_write_string(out, "的领先时间");
				return;
			case RC_M_LEAD_TIME:
				write_purpose(out, claim, language, "在", "方面");
				rc_write_string(out, "所需时间");
				return;
			default:
				write_partner_before(out, claim);
				write_measure(out, claim, language);
				return;
		}
	}
	switch (claim->measure)
	{
		case RC_M_LEAD_TIME:
			rc_write_string(out, "the time that ");
			write_said(out, claim->subject, language);
			rc_write_string(out, " needs");
			write_purpose(out, claim, language, " for ", "");
			break;
		case RC_M_LEAD:
			write_owner(out, claim->subject, language);
			rc_write_string(out, " lead");
			write_purpose(out, claim, language, " in ", "");
			break;
		default:
			write_owner(out, claim->subject, language);
			rc_write_char(out, ' ');
			write_measure(out, claim, language);
	}
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
	if (!chinese && !of_own && claim->subject.len > 8 && memcmp(claim->subject.data, "outside ", 8) == 0)
	{
		/* "the world outside China's share" would be of the wrong owner */
		rc_write_string(out, "the share of ");
		write_said(out, claim->subject, language);
		rc_write_string(out, " in ");
		write_owner(out, whole_of(claim), language);
		rc_write_char(out, ' ');
		write_measure(out, claim, language);
		write_partner(out, claim);
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
	rc_text whole = whole_of(claim);

	if (language == RC_CHINESE)
		write_said(out, whole, language);
	write_measure(out, claim, language);
	if (language == RC_CHINESE)
		return;
	if (whole.len == 5 && memcmp(whole.data, "WORLD", 5) == 0)
		rc_write_string(out, " worldwide");
	else
	{
		rc_write_string(out, " in ");
		write_said(out, whole, language);
	}
}

/* "China's controls on gallium against the United States"; 中国对美国的镓管制 */
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
	rc_write_string(out, rc_explain_is_plural(claim) ? "s" : "");
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

/* "China's ban on gallium is in force"; 中国对美国实施镓禁令 */
static void
write_in_force(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_ENGLISH)
	{
		write_restriction(out, claim, language);
		rc_write_string(out, rc_explain_is_plural(claim) ? " are" : " is");
		rc_write_string(out, claim->polarity ? " in force" : " not in force");
		return;
	}
	write_said(out, claim->subject, language);
	rc_write_string(out, claim->polarity ? "" : "并未");
	if (claim->partner.data != NULL)
	{
		rc_write_string(out, "对");
		write_said(out, claim->partner, language);
	}
	rc_write_string(out, "实施");
	write_measure(out, claim, language);
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
			rc_write_string(out, either(language, " rank in ", "的"));
			rc_explain_field(out, claim, language);
			rc_write_string(out, either(language, "", "排名"));
			break;
		case RC_CHANGE:
			rc_write_string(out, either(language, "the change in ", ""));
			write_quantity(out, claim, language);
			rc_write_string(out, either(language, "", "的变动幅度"));
			break;
		case RC_PURITY:
			/* "the purity of China's gallium" */
			if (language == RC_ENGLISH && claim->material.data != NULL)
			{
				rc_write_string(out, "the ");
				rc_write_string(out, rc_measure_said(claim->measure, language));
				rc_write_string(out, " of ");
				write_owner(out, claim->subject, language);
				rc_write_char(out, ' ');
				write_said(out, claim->material, language);
				write_partner(out, claim);
				break;
			}
			write_quantity(out, claim, language);
			break;
		default:
			write_quantity(out, claim, language);
	}
}

bool
rc_explain_is_plural(const rc_claim *claim)
{
	switch (claim->measure)
	{
		case RC_M_RESERVES:
		case RC_M_RESOURCES:
		case RC_M_EXPORTS:
		case RC_M_IMPORTS:
		case RC_M_PATENTS:
			return claim->kind == RC_AMOUNT;
		case RC_M_CONTROL:
		case RC_M_SANCTION:
			return true;
		default:
			return false;
	}
}

/* "Vietnam is number 2 in rare earth reserves worldwide"; 越南居全球稀土储量第2位 */
static void
write_rank(rc_writer *out, const rc_claim *claim, rc_language language)
{
	write_said(out, claim->subject, language);
	if (language == RC_CHINESE)
	{
		rc_write_string(out, claim->polarity ? "居" : "并不居");
		rc_explain_field(out, claim, language);
		rc_explain_value(out, claim, language);
		return;
	}
	rc_write_string(out, claim->polarity ? " is number " : " is not number ");
	rc_explain_value(out, claim, language);
	rc_write_string(out, " in ");
	rc_explain_field(out, claim, language);
}

void
rc_explain_statement(rc_writer *out, const rc_claim *claim, rc_language language)
{
	bool chinese = language == RC_CHINESE;

	switch (claim->kind)
	{
		case RC_CLASS:
			write_said(out, claim->subject, language);
			if (claim->polarity)
				rc_write_string(out, chinese ? "属于" : " belongs to the ");
			else
				rc_write_string(out, chinese ? "不属于" : " does not belong to the ");
			write_said(out, claim->material, language);
			return;
		case RC_EXCLUSIVE:
			if (claim->subject.data == NULL)
				rc_write_string(out, chinese ? "某一家" : "one unnamed");
			else
				write_said(out, claim->subject, language);
			if (chinese)
				rc_write_string(out, claim->polarity ? "是" : "不是");
			else
				rc_write_string(out, claim->polarity ? " is the only one in " : " is not the only one in ");
			rc_explain_field(out, claim, language);
			rc_write_string(out, chinese ? "方面唯一的一家" : "");
			return;
		case RC_RANK:
			write_rank(out, claim, language);
			return;
		case RC_RESTRICTION:
			if (!claim->value.has_low && !claim->value.has_high)
			{
				write_in_force(out, claim, language);
				return;
			}
			break;
		default:
			break;
	}
	rc_explain_topic(out, claim, language);
	if (chinese)
		rc_write_string(out, !claim->polarity ? "并非" : rc_explain_one_sided(claim) ? "" : "为");
	else
	{
		rc_write_string(out, rc_explain_is_plural(claim) ? " are " : " is ");
		rc_write_string(out, claim->polarity ? "" : "not ");
	}
	rc_explain_value(out, claim, language);
}
