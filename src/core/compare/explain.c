/*-------------------------------------------------------------------------
 *
 * explain.c
 *		One sentence on how two claims stand to each other.
 *
 * Each verdict has a sentence in each language, with places for what the
 * claims say; a reader who knows neither SQL nor this program can paste it
 * into a report.  The earlier claim comes first, whichever way round the two
 * are given; where one denies or bans what the other says or merely controls,
 * the sentence wants them in that order instead.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/explain.h"
#include "compare/relation.h"

/*
 * In a sentence,
 *		$1 $2	what the first and the second claim state
 *		$v $w	their values; $V $W the same with 是 before it where Chinese wants it
 *		$x $y	their subjects
 *		$f $g	the days they began
 *		$p $q	where each stands: source, time, date of publication
 *		$T		the topic, $F its field, $S its subject, $M its material
 */
typedef struct sentence
{
	const char *english;
	const char *chinese;
} sentence;

static sentence
contradiction(const rc_claim *claim, rc_reason reason)
{
	switch (reason)
	{
		case RC_BY_HOLDER:
			if (claim->kind == RC_EXCLUSIVE)
				return (sentence){"$x $p and $y $q cannot both be the only one in $F",
								  "$x$p和$y$q不可能都是$F方面唯一的一家"};
			return (sentence){"$x $p and $y $q cannot both be number $v in $F", "$x$p和$y$q不可能同居$F$v"};
		case RC_BY_POLARITY:
			return (sentence){"one says that $1 $p, the other denies it $q", "一方称“$1”$p，另一方予以否认$q"};
		case RC_BY_BEGINNING:
			return (sentence){"$T cannot have begun both on $f $p and on $g $q", "$T不可能既始于$f$p，又始于$g$q"};
		case RC_BY_SEVERITY:
			return (sentence){"one says that $1 $p, the other speaks only of controls $q",
							  "一方称“$1”$p，另一方称只是管制$q"};
		default:
			return (sentence){"$T cannot be both $v $p and $w $q", "$T不可能既$V$p，又$W$q"};
	}
}

/* What follows the two statements where they do not contradict. */
static sentence
remark(rc_verdict verdict)
{
	switch (verdict.relation)
	{
		case RC_AGREES:
			if (verdict.reason == RC_BY_ROUNDING)
				return (sentence){"the two agree when rounded", "四舍五入后两者一致"};
			return (sentence){"the two agree", "两者一致"};
		case RC_CHANGED:
			if (verdict.reason == RC_BY_PLAN)
				return (sentence){"one is the plan, the other the present", "一为计划，一为现状"};
			if (verdict.reason == RC_BY_ESCALATION)
				return (sentence){"the later one is a further step", "后者是进一步的措施"};
			return (sentence){"they speak of different times, so this is no contradiction",
							  "两者所指时间不同，并不矛盾"};
		case RC_DIFFERENT_SUBJECT:
			return (sentence){"they speak of different subjects", "两者主体不同"};
		case RC_DIFFERENT_WHOLE:
			return (sentence){"they are parts of different wholes", "两者所占的整体不同"};
		case RC_DIFFERENT_MEASURE:
			return (sentence){"they measure different things", "两者衡量的内容不同"};
		case RC_DIFFERENT_MATERIAL:
			return (sentence){"they speak of different materials", "两者所指材料不同"};
		case RC_DIFFERENT_PARTNER:
			return (sentence){"they speak of different partners", "两者的对方不同"};
		case RC_DIFFERENT_UNIT:
			return (sentence){"they are in different units", "两者单位不同"};
		case RC_DIFFERENT_BASIS:
			return (sentence){"they are counted on different bases", "两者口径不同"};
		case RC_DIFFERENT_MODALITY:
			return (sentence){"a quota or a forecast is no statement of fact", "配额或预测并非事实陈述"};
		case RC_PART_AND_WHOLE:
			return (sentence){"one may be a part of the other", "其一可能是另一个的一部分"};
		default:
			return (sentence){"they speak of different things", "两者所指不同"};
	}
}

static sentence
doubt(rc_reason reason)
{
	switch (reason)
	{
		case RC_BY_POSSIBLE:
			return (sentence){"what is merely possible contradicts nothing", "仅属可能的说法不与其他说法矛盾"};
		case RC_BY_SELF:
			return (sentence){"it is not known who 'we' are", "“我们”指谁不明"};
		case RC_BY_TIME:
			return (sentence){"it is not known whether they speak of the same time", "两者是否指同一时间不明"};
		case RC_BY_NEARNESS:
			return (sentence){"the difference may be due to rounding", "差异可能是取整所致"};
		case RC_BY_DEAL:
			return (sentence){"they may be two different deals", "未必是同一笔交易"};
		case RC_BY_HOLDER:
			return (sentence){"one of them names nobody", "其一没有指明是谁"};
		default:
			return (sentence){"the denial does not rule out the other", "否认并不能排除另一说法"};
	}
}

/* 是 before a value in Chinese, but not in 超过90%. */
static void
write_copula(rc_writer *out, const rc_claim *claim, rc_language language)
{
	if (language == RC_CHINESE && !rc_explain_one_sided(claim))
		rc_write_string(out, "是");
}

static void
write_place_of(rc_writer *out, char place, const rc_claim *a, const rc_claim *b, rc_language language)
{
	switch (place)
	{
		case '1':
			rc_explain_statement(out, a, language);
			break;
		case 'V':
			write_copula(out, a, language);
			/* FALLTHROUGH */
		case 'v':
			rc_explain_value(out, a, language);
			break;
		case 'W':
			write_copula(out, b, language);
			/* FALLTHROUGH */
		case 'w':
			rc_explain_value(out, b, language);
			break;
		case 'x':
			rc_write_text(out, rc_name_said(a->subject, language));
			break;
		case 'y':
			rc_write_text(out, rc_name_said(b->subject, language));
			break;
		case 'f':
			rc_explain_date(out, a->period.from);
			break;
		case 'g':
			rc_explain_date(out, b->period.from);
			break;
		case 'p':
			rc_explain_place(out, a, language);
			break;
		case 'q':
			rc_explain_place(out, b, language);
			break;
		case 'T':
			rc_explain_topic(out, a, language);
			break;
		case 'F':
			rc_explain_field(out, a, language);
			break;
		default:
			break;
	}
}

static void
fill(rc_writer *out, sentence words, const rc_claim *a, const rc_claim *b, rc_language language)
{
	const char *at = language == RC_CHINESE ? words.chinese : words.english;

	for (; *at != '\0'; at++)
	{
		if (*at == '$')
			write_place_of(out, *++at, a, b, language);
		else
			rc_write_char(out, *at);
	}
}

/* Does the sentence want the first claim second? */
static bool
wants_exchange(const rc_claim *first, const rc_claim *second, rc_verdict verdict)
{
	if (verdict.relation == RC_CONTRADICTS && verdict.reason == RC_BY_POLARITY)
		return !first->polarity;
	if (verdict.relation == RC_CONTRADICTS && verdict.reason == RC_BY_SEVERITY)
		return first->measure != RC_M_BAN;
	if (first->asof != second->asof)
		return first->asof > second->asof;
	if (first->has_period && second->has_period && first->period.from != second->period.from)
		return first->period.from > second->period.from;
	return rc_claim_order(first, second) > 0;
}

static void
write_contradiction(rc_writer *out, const rc_claim *a, const rc_claim *b, rc_reason reason, rc_language language)
{
	const char *slip = reason == RC_BY_VALUE ? rc_explain_slip(a, b, language) : NULL;

	fill(out, contradiction(a, reason), a, b, language);
	if (slip == NULL)
		return;
	rc_write_string(out, language == RC_CHINESE ? "；若" : "; they would agree if ");
	rc_write_string(out, slip);
	rc_write_string(out, language == RC_CHINESE ? "，两者便一致" : "");
}

static void
write_other(rc_writer *out, const rc_claim *a, const rc_claim *b, rc_verdict verdict, rc_language language)
{
	bool chinese = language == RC_CHINESE;
	sentence words = verdict.relation == RC_UNCERTAIN ? doubt(verdict.reason) : remark(verdict);

	rc_explain_statement(out, a, language);
	rc_write_string(out, chinese ? "" : " ");
	rc_explain_place(out, a, language);
	rc_write_string(out, chinese ? "；" : "; ");
	rc_explain_statement(out, b, language);
	rc_write_string(out, chinese ? "" : " ");
	rc_explain_place(out, b, language);
	rc_write_string(out, chinese ? "：" : ": ");
	rc_write_string(out, chinese ? words.chinese : words.english);
}

static void
finish(rc_writer *out, rc_language language)
{
	rc_write_string(out, language == RC_CHINESE ? "。" : ".");
	if (out->size > 0 && out->buf[0] >= 'a' && out->buf[0] <= 'z')
		out->buf[0] = (char) (out->buf[0] - 'a' + 'A');
}

size_t
rc_claims_explain(const rc_claim *a, const rc_claim *b, rc_language language, char *buf, size_t size)
{
	rc_verdict verdict = rc_claims_judge(a, b);
	rc_writer out = {buf, size, 0};

	if (wants_exchange(a, b, verdict))
	{
		const rc_claim *other = a;

		a = b;
		b = other;
	}
	if (verdict.relation == RC_CONTRADICTS)
		write_contradiction(&out, a, b, verdict.reason, language);
	else
		write_other(&out, a, b, verdict, language);
	finish(&out, language);
	return out.len;
}

size_t
rc_claim_explain(const rc_claim *claim, rc_language language, char *buf, size_t size)
{
	rc_writer out = {buf, size, 0};

	rc_explain_statement(&out, claim, language);
	/* Alone, it need not say that it is undated. */
	if (claim->source.data != NULL || claim->modality != RC_ASSERTED || claim->basis != RC_BASIS_NONE ||
		claim->has_period || claim->asof != RC_DATE_NONE)
	{
		rc_write_string(&out, language == RC_CHINESE ? "" : " ");
		rc_explain_place(&out, claim, language);
	}
	finish(&out, language);
	return out.len;
}
