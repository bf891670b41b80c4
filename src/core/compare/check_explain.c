/*-------------------------------------------------------------------------
 *
 * check_explain.c
 *		One sentence on what the reference says of a claim, to paste into a
 *		report: who says what, in which edition, for when.
 *
 *-------------------------------------------------------------------------
 */
#include "compare/check.h"
#include "compare/explain.h"
#include "compare/relation.h"

/*
 * In a sentence,
 *		$c $d	the fact, and the one that is current now: source and edition
 *		$s $t	what they state; of a restriction also when
 *		$i $j	the time and the note of each, in brackets
 *		$v $w	the values of the claim and of the current fact
 *		$x		the claim's subject, $S what it states
 */
typedef struct sentence
{
	const char *english;
	const char *chinese;
} sentence;

typedef struct telling
{
	rc_writer out;
	rc_language language;
	const rc_claim *claim;
	const rc_citation *fact;
	const rc_citation *current;
	const rc_citation *meant;
} telling;

static bool
has_value(const rc_claim *claim)
{
	return claim->value.has_low || claim->value.has_high;
}

static sentence
contradicted(const rc_claim *claim, const rc_claim *fact)
{
	if (fact->kind == RC_RESTRICTION)
		return (sentence){"According to $c, $s, against the claim that $S", "据$c，$s，而该说法称$S"};
	if (fact->kind == RC_RANK && !rc_text_same(fact->subject, claim->subject))
		return (sentence){"According to $c, $s$i, so it cannot be $x", "据$c，$s$i，因而不可能是$x"};
	if (has_value(claim) && claim->polarity && fact->polarity)
		return (sentence){"According to $c, $s$i, not $v", "据$c，$s$i，而非$v"};
	return (sentence){"According to $c, $s$i", "据$c，$s$i"};
}

static sentence
outdated(const rc_claim *fact, const rc_citation *current)
{
	if (fact->kind == RC_RESTRICTION)
		return (sentence){"According to $c, $s, and no longer", "据$c，$s，此后不再有效"};
	if (current == NULL)
		return (sentence){"$c said that $s$i, but it has been replaced", "$c曾称$s$i，但该版本已被取代"};
	if (has_value(current->claim) && rc_text_same(current->claim->subject, fact->subject))
		return (sentence){"$c said that $s$i, but $d has $w$j", "$c曾称$s$i，但据$d，现为$w$j"};
	return (sentence){"$c said that $s$i, but according to $d, $t$j", "$c曾称$s$i，但据$d，$t$j"};
}

static sentence
undecided(const rc_citation *fact)
{
	if (fact != NULL)
		return (sentence){"According to $c, $s$i, which neither bears the claim out nor refutes it",
						  "据$c，$s$i，既不能证实也不能推翻该说法"};
	return (sentence){"No reference fact tells whether $S", "没有参考事实可以判断“$S”是否属实"};
}

static sentence
words_of(rc_check_verdict verdict, const telling *tell)
{
	switch (verdict)
	{
		case RC_SUPPORTED:
			return (sentence){"As claimed, $s$i, according to $c", "与说法一致：据$c，$s$i"};
		case RC_CONTRADICTED:
			return contradicted(tell->claim, tell->fact->claim);
		case RC_OUTDATED:
			return outdated(tell->fact->claim, tell->current);
		case RC_UNKNOWN:
			break;
	}
	return undecided(tell->fact);
}

/*-------------------------------------------------------------------------
 * Parts
 *-------------------------------------------------------------------------
 */

static void
write_citation(telling *tell, const rc_citation *cited)
{
	rc_write_text(&tell->out, cited->source);
	if (cited->edition.len == 0)
		return;
	rc_write_char(&tell->out, ' ');
	rc_write_text(&tell->out, cited->edition);
}

/* " from 2024-12-03 to 2025-11-08", 自2024-12-03至2025-11-08 */
static void
write_days(telling *tell, const rc_claim *claim)
{
	bool chinese = tell->language == RC_CHINESE;
	bool begins = claim->has_period && claim->period.from != RC_DATE_NONE;

	if (begins)
	{
		rc_write_string(&tell->out, chinese ? "自" : " from ");
		rc_explain_date(&tell->out, claim->period.from);
	}
	if (claim->has_period && claim->period.to != RC_DATE_NONE)
	{
		rc_write_string(&tell->out, chinese ? "至" : begins ? " to " : " until ");
		rc_explain_date(&tell->out, claim->period.to - 1);
	}
	else if (begins && chinese)
		rc_write_string(&tell->out, "起");
}

/* What became of a restriction in its time. */
static sentence
state_of(const rc_claim *claim)
{
	if (!claim->polarity)
		return (sentence){" suspended or lifted", "暂停或取消"};
	if (claim->modality == RC_FORECAST)
		return (sentence){" announced to be in force", "宣布生效"};
	return (sentence){" in force", "有效"};
}

/* "China's ban on gallium was in force from 2024-12-03 to 2025-11-08"; 中国的镓禁令自2024-12-03至2025-11-08有效 */
static void
write_restriction(telling *tell, const rc_claim *claim)
{
	bool chinese = tell->language == RC_CHINESE;
	bool over =
		!claim->polarity || claim->modality == RC_FORECAST || (claim->has_period && claim->period.to != RC_DATE_NONE);

	rc_explain_topic(&tell->out, claim, tell->language);
	if (has_value(claim))
	{
		rc_write_string(&tell->out, chinese ? "（" : " (");
		rc_explain_value(&tell->out, claim, tell->language);
		rc_write_string(&tell->out, chinese ? "）" : ")");
	}
	if (chinese)
	{
		write_days(tell, claim);
		rc_write_string(&tell->out, state_of(claim).chinese);
		return;
	}
	if (rc_explain_is_plural(claim))
		rc_write_string(&tell->out, over ? " were" : " are");
	else
		rc_write_string(&tell->out, over ? " was" : " is");
	rc_write_string(&tell->out, state_of(claim).english);
	write_days(tell, claim);
}

/* "gallium does not belong to the rare earths", "China's share of the world's rare earth mining is 69%" */
static void
write_statement(telling *tell, const rc_claim *claim)
{
	if (claim->kind == RC_RESTRICTION)
		write_restriction(tell, claim);
	else
		rc_explain_statement(&tell->out, claim, tell->language);
}

/* " (2024; 270,000 t / 390,000 t)" */
static void
write_place(telling *tell, const rc_citation *cited)
{
	bool chinese = tell->language == RC_CHINESE;
	bool dated = cited->claim->has_period && cited->claim->kind != RC_RESTRICTION;

	if (!dated && cited->note.len == 0)
		return;
	rc_write_string(&tell->out, chinese ? "（" : " (");
	if (dated)
		rc_explain_period(&tell->out, cited->claim->period, tell->language);
	if (dated && cited->note.len > 0)
		rc_write_string(&tell->out, chinese ? "；" : "; ");
	rc_write_text(&tell->out, cited->note);
	rc_write_string(&tell->out, chinese ? "）" : ")");
}

/* "69%", "number 2" */
static void
write_value(telling *tell, const rc_claim *claim)
{
	if (claim->kind == RC_RANK && tell->language == RC_ENGLISH)
		rc_write_string(&tell->out, "number ");
	rc_explain_value(&tell->out, claim, tell->language);
}

static void
write_part(telling *tell, char part)
{
	switch (part)
	{
		case 'c':
			write_citation(tell, tell->fact);
			break;
		case 'd':
			write_citation(tell, tell->current);
			break;
		case 's':
			write_statement(tell, tell->fact->claim);
			break;
		case 't':
			write_statement(tell, tell->current->claim);
			break;
		case 'i':
			write_place(tell, tell->fact);
			break;
		case 'j':
			write_place(tell, tell->current);
			break;
		case 'v':
			write_value(tell, tell->claim);
			break;
		case 'w':
			write_value(tell, tell->current->claim);
			break;
		case 'x':
			rc_write_text(&tell->out, rc_name_said(tell->claim->subject, tell->language));
			break;
		case 'S':
			write_statement(tell, tell->claim);
			break;
		default:
			break;
	}
}

/* What was wrongly written down, if that explains it. */
static const char *
slip_of(const telling *tell)
{
	rc_claim claim = *tell->claim;
	rc_claim fact = *tell->fact->claim;

	if (!has_value(&claim) || !has_value(&fact) || !claim.polarity || !fact.polarity ||
		!rc_text_same(claim.subject, fact.subject))
		return NULL;
	return rc_explain_slip(&claim, &fact, tell->language);
}

/* Why the claim may have been meant rightly all the same. */
static void
write_slip(telling *tell)
{
	bool chinese = tell->language == RC_CHINESE;
	const char *slip = slip_of(tell);

	if (slip != NULL)
	{
		rc_write_string(&tell->out, chinese ? "；若" : "; they would agree if ");
		rc_write_string(&tell->out, slip);
		rc_write_string(&tell->out, chinese ? "，两者便一致" : "");
	}
	else if (tell->meant != NULL)
	{
		rc_write_string(&tell->out, chinese ? "；或是与另一项相混：" : "; it may have been mixed up: ");
		write_statement(tell, tell->meant->claim);
		write_place(tell, tell->meant);
		rc_write_string(&tell->out, chinese ? "，据" : ", according to ");
		write_citation(tell, tell->meant);
	}
}

const rc_measure rc_mixed_up[RC_MIXED_UP_COUNT] = {RC_M_REFINING, RC_M_MINING,   RC_M_PRODUCTION,
												   RC_M_RESERVES, RC_M_CAPACITY, RC_M_IMPORTS};

bool
rc_can_be_mixed_up(const rc_claim *claim)
{
	bool figure = claim->kind == RC_SHARE || claim->kind == RC_RANK ||
				  (claim->kind == RC_AMOUNT && claim->unit.kind == RC_U_TONNE);

	return figure && claim->polarity && has_value(claim);
}

bool
rc_was_meant(const rc_claim *claim, const rc_checked *checked)
{
	if (checked->count == 0)
		return false;
	/* Places change seldom, so that one of an earlier edition is still repeated; figures of all years meet any. */
	return checked->verdict == RC_SUPPORTED || (claim->kind == RC_RANK && checked->verdict == RC_OUTDATED);
}

size_t
rc_check_explain(const rc_claim *claim, rc_check_verdict verdict, const rc_citation *fact, const rc_citation *current,
				 const rc_citation *meant, rc_language language, char *buf, size_t size)
{
	telling tell = {{buf, size, 0}, language, claim, fact, current, meant};
	sentence words = words_of(verdict, &tell);

	for (const char *at = language == RC_CHINESE ? words.chinese : words.english; *at != '\0'; at++)
	{
		if (*at == '$')
			write_part(&tell, *++at);
		else
			rc_write_char(&tell.out, *at);
	}
	if (verdict == RC_CONTRADICTED)
		write_slip(&tell);
	rc_write_string(&tell.out, language == RC_CHINESE ? "。" : ".");
	return tell.out.len;
}
