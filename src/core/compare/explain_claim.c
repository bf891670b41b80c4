/*-------------------------------------------------------------------------
 *
 * explain_claim.c
 *		What a claim is about and what it states, in English and Chinese words.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "compare/explain_words.h"
#include "compare/relation.h"
#include "number/number.h"

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
	rc_write_said(out, claim->partner, RC_ENGLISH);
}

/* 对美国的, 自中国的: in Chinese the partner comes before what it is the partner in. */
static void
write_partner_before(rc_writer *out, const rc_claim *claim)
{
	if (claim->partner.data == NULL)
		return;
	rc_write_string(out, claim->measure == RC_M_IMPORTS ? "自" : "对");
	rc_write_said(out, claim->partner, RC_CHINESE);
	rc_write_string(out, "的");
}

/* What the lead is in, or the time is needed for. */
static void
write_purpose(rc_writer *out, const rc_claim *claim, rc_language language, const char *before, const char *behind)
{
	if (claim->material.data == NULL)
		return;
	rc_write_string(out, before);
	rc_write_said(out, claim->material, language);
	rc_write_string(out, behind);
}

/* "China's rare earth exports to the United States"; 中国对美国的稀土出口量 */
static void
write_quantity(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_CHINESE)
	{
		rc_write_said(out, claim->subject, language);
		switch (claim->measure)
		{
			case RC_M_LEAD:
				if (claim->partner.data != NULL)
				{
					rc_write_string(out, "对");
					rc_write_said(out, claim->partner, language);
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
			rc_write_said(out, claim->subject, language);
			rc_write_string(out, " needs");
			write_purpose(out, claim, language, " for ", "");
			break;
		case RC_M_LEAD:
			rc_write_owner(out, claim->subject, language);
			rc_write_string(out, " lead");
			write_purpose(out, claim, language, " in ", "");
			break;
		default:
			rc_write_owner(out, claim->subject, language);
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
		rc_write_owner(out, claim->partner, language);
		rc_write_string(out, rc_either(language, " share in ", "在"));
		rc_write_owner(out, claim->subject, language);
		rc_write_string(out, chinese ? "" : " ");
		write_measure(out, claim, language);
		rc_write_string(out, rc_either(language, "", "中的份额"));
		return;
	}
	if (!chinese && !of_own && claim->subject.len > 8 && memcmp(claim->subject.data, "outside ", 8) == 0)
	{
		/* "the world outside China's share" would be of the wrong owner */
		rc_write_string(out, "the share of ");
		rc_write_said(out, claim->subject, language);
		rc_write_string(out, " in ");
		rc_write_owner(out, whole_of(claim), language);
		rc_write_char(out, ' ');
		write_measure(out, claim, language);
		write_partner(out, claim);
		return;
	}
	rc_write_owner(out, claim->subject, language);
	if (of_own)
		rc_write_string(out, rc_either(language, " part going to ", "用于"));
	else
	{
		rc_write_string(out, rc_either(language, " share of ", "占"));
		rc_write_owner(out, whole_of(claim), language);
		rc_write_string(out, rc_either(language, " ", ""));
	}
	if (chinese)
		write_partner_before(out, claim);
	write_measure(out, claim, language);
	if (!chinese)
		write_partner(out, claim);
	rc_write_string(out, rc_either(language, "", "的份额"));
}

void
rc_explain_field(rc_writer *out, const rc_claim *claim, rc_language language)
{
	rc_text whole = whole_of(claim);

	if (language == RC_CHINESE)
		rc_write_said(out, whole, language);
	write_measure(out, claim, language);
	if (language == RC_CHINESE)
		return;
	if (whole.len == 5 && memcmp(whole.data, "WORLD", 5) == 0)
		rc_write_string(out, " worldwide");
	else
	{
		rc_write_string(out, " in ");
		rc_write_said(out, whole, language);
	}
}

/* "China's controls on gallium against the United States"; 中国对美国的镓管制 */
static void
write_restriction(rc_writer *out, const rc_claim *claim, rc_language language)
{
	rc_write_owner(out, claim->subject, language);
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
		rc_write_said(out, claim->material, language);
	}
	if (claim->partner.data != NULL)
	{
		rc_write_string(out, " against ");
		rc_write_said(out, claim->partner, language);
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
	rc_write_said(out, claim->subject, language);
	rc_write_string(out, claim->polarity ? "" : "并未");
	if (claim->partner.data != NULL)
	{
		rc_write_string(out, "对");
		rc_write_said(out, claim->partner, language);
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
			rc_write_owner(out, claim->subject, language);
			rc_write_string(out, rc_either(language, " rank in ", "的"));
			rc_explain_field(out, claim, language);
			rc_write_string(out, rc_either(language, "", "排名"));
			break;
		case RC_CHANGE:
			rc_write_string(out, rc_either(language, "the change in ", ""));
			write_quantity(out, claim, language);
			rc_write_string(out, rc_either(language, "", "的变动幅度"));
			break;
		case RC_PURITY:
			/* "the purity of China's gallium" */
			if (language == RC_ENGLISH && claim->material.data != NULL)
			{
				rc_write_string(out, "the ");
				rc_write_string(out, rc_measure_said(claim->measure, language));
				rc_write_string(out, " of ");
				rc_write_owner(out, claim->subject, language);
				rc_write_char(out, ' ');
				rc_write_said(out, claim->material, language);
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
	rc_write_said(out, claim->subject, language);
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
			rc_write_said(out, claim->subject, language);
			if (claim->polarity)
				rc_write_string(out, chinese ? "属于" : " belongs to the ");
			else
				rc_write_string(out, chinese ? "不属于" : " does not belong to the ");
			rc_write_said(out, claim->material, language);
			return;
		case RC_EXCLUSIVE:
			if (claim->subject.data == NULL)
				rc_write_string(out, chinese ? "某一家" : "one unnamed");
			else
				rc_write_said(out, claim->subject, language);
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
