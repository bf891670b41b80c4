/*-------------------------------------------------------------------------
 *
 * period_words.c
 *		The words that times begin with, and the values of words.
 *
 * Patterns are tried only where one of these words stands, so that text
 * without times costs one table lookup a word.
 *
 *-------------------------------------------------------------------------
 */
#include "period/period_scan.h"

#include "lexicon/lexicon_data.h"
#include "number/numeral_signs.h"
#include "base/utf8.h"
#include "base/word_key.h"

typedef struct time_word
{
	char word[RC_KEY_LETTERS];
	uint16_t flags;
	uint16_t value; /* of a number or month; the rc_time_lead of a word that leads so whatever follows */
} time_word;

#define LEAD RC_WORD_LEAD
#define MONTH (RC_WORD_MONTH | RC_WORD_KERNEL)
#define ORDINAL RC_WORD_ORDINAL
#define REF RC_WORD_REF
#define NUMBER RC_WORD_NUMBER
#define PART RC_WORD_PART
#define SEASON (RC_WORD_SEASON | RC_WORD_KERNEL)
#define DAY (RC_WORD_DAY | RC_WORD_KERNEL)
#define BASIS RC_WORD_BASIS
#define CODE (RC_WORD_CODE | RC_WORD_KERNEL)
#define KERNEL RC_WORD_KERNEL
#define INSIDE RC_WORD_INSIDE

/* compile.pl writes where each is found by its hash. */
static const time_word words[] = {
	{"a", NUMBER, 1},
	{"about", INSIDE, 0},
	{"above", LEAD, 0},
	{"after", LEAD, RC_LEAD_AFTER},
	{"against", LEAD, 0},
	{"ahead", LEAD, 0},
	{"all", PART, 0},
	{"almost", INSIDE, 0},
	{"an", NUMBER, 1},
	{"and", INSIDE, 0},
	{"apr", MONTH, 4},
	{"april", MONTH, 4},
	{"around", LEAD, RC_LEAD_AT},
	{"as", LEAD, 0},
	{"at", LEAD, RC_LEAD_AT},
	{"aug", MONTH, 8},
	{"august", MONTH, 8},
	{"autumn", SEASON, 0},
	{"back", INSIDE, 0},
	{"before", LEAD, RC_LEAD_BEFORE},
	{"beginning", LEAD | PART, 0},
	{"below", LEAD, 0},
	{"between", LEAD, RC_LEAD_BETWEEN},
	{"by", LEAD, RC_LEAD_BY},
	{"calendar", PART, 0},
	{"close", PART, 0},
	{"coming", REF, 0},
	{"commencing", LEAD, 0},
	{"comparable", INSIDE, 0},
	{"compared", LEAD, 0},
	{"corresponding", REF, 0},
	{"course", INSIDE, 0},
	{"current", REF, 0},
	{"dated", LEAD, RC_LEAD_AT},
	{"dating", LEAD, 0},
	{"day", KERNEL, 0},
	{"days", KERNEL, 0},
	{"dec", MONTH, 12},
	{"decade", KERNEL, 0},
	{"decades", KERNEL, 0},
	{"december", MONTH, 12},
	{"during", LEAD, RC_LEAD_AT},
	{"earlier", LEAD, 0},
	{"early", PART, 0},
	{"effect", INSIDE, 0},
	{"effective", LEAD, 0},
	{"eight", NUMBER, 8},
	{"eighteen", NUMBER, 18},
	{"eleven", NUMBER, 11},
	{"end", PART, 0},
	{"ended", INSIDE, 0},
	{"ending", INSIDE, 0},
	{"entire", PART, 0},
	{"entirety", INSIDE, 0},
	{"equivalent", INSIDE, 0},
	{"ever", LEAD, 0},
	{"fall", SEASON, 0},
	{"far", INSIDE, 0},
	{"feb", MONTH, 2},
	{"february", MONTH, 2},
	{"fifteen", NUMBER, 15},
	{"fifty", NUMBER, 50},
	{"figure", INSIDE, 0},
	{"figures", INSIDE, 0},
	{"final", ORDINAL, 0},
	{"financial", RC_WORD_FISCAL, 0},
	{"first", ORDINAL, 1},
	{"fiscal", RC_WORD_FISCAL | KERNEL, 0},
	{"five", NUMBER, 5},
	{"following", LEAD | REF, RC_LEAD_AFTER},
	{"for", LEAD, RC_LEAD_AT},
	{"forty", NUMBER, 40},
	{"four", NUMBER, 4},
	{"fourteen", NUMBER, 14},
	{"fourth", ORDINAL, 4},
	{"from", LEAD, RC_LEAD_FROM},
	{"full", PART, 0},
	{"fy", RC_WORD_FISCAL | KERNEL, 0},
	{"h", CODE, 0},
	{"half", KERNEL, 0},
	{"hundred", NUMBER, 100},
	{"in", LEAD, RC_LEAD_AT},
	{"into", LEAD, RC_LEAD_AT},
	{"its", INSIDE, 0},
	{"jan", MONTH, 1},
	{"january", MONTH, 1},
	{"jul", MONTH, 7},
	{"july", MONTH, 7},
	{"jun", MONTH, 6},
	{"june", MONTH, 6},
	{"last", REF | ORDINAL, 0},
	{"late", PART, 0},
	{"later", LEAD, 0},
	{"latter", ORDINAL, 2},
	{"least", INSIDE, 0},
	{"level", LEAD, 0},
	{"levels", LEAD, 0},
	{"m", BASIS | KERNEL, 0},
	{"mar", MONTH, 3},
	{"march", MONTH, 3},
	{"may", MONTH, 5},
	{"mid", PART, 0},
	{"middle", PART, 0},
	{"mom", BASIS | KERNEL, 0},
	{"month", BASIS | KERNEL, 0},
	{"months", KERNEL, 0},
	{"more", INSIDE, 0},
	{"nd", INSIDE, 0},
	{"nearly", INSIDE, 0},
	{"next", REF, 0},
	{"night", INSIDE | KERNEL, 0},
	{"nine", NUMBER, 9},
	{"nineteen", NUMBER, 19},
	{"no", LEAD, 0},
	{"not", LEAD, 0},
	{"nov", MONTH, 11},
	{"november", MONTH, 11},
	{"now", INSIDE, 0},
	{"oct", MONTH, 10},
	{"october", MONTH, 10},
	{"of", LEAD, RC_LEAD_AT},
	{"on", LEAD | BASIS, RC_LEAD_AT},
	{"one", NUMBER, 1},
	{"opening", ORDINAL, 1},
	{"or", INSIDE, 0},
	{"our", INSIDE, 0},
	{"output", INSIDE, 0},
	{"outputs", INSIDE, 0},
	{"outset", INSIDE, 0},
	{"over", LEAD, RC_LEAD_OVER},
	{"own", INSIDE, 0},
	{"part", INSIDE, 0},
	{"past", REF, 0},
	{"period", KERNEL, 0},
	{"preceding", REF, 0},
	{"previous", REF, 0},
	{"price", INSIDE, 0},
	{"prices", INSIDE, 0},
	{"prior", LEAD | REF, 0},
	{"q", CODE | BASIS, 0},
	{"qoq", BASIS | KERNEL, 0},
	{"qtr", KERNEL, 0},
	{"quarter", BASIS | KERNEL, 0},
	{"quarters", KERNEL, 0},
	{"rd", INSIDE, 0},
	{"relative", LEAD, 0},
	{"remainder", PART, 0},
	{"rest", PART, 0},
	{"roughly", INSIDE, 0},
	{"s", INSIDE, 0},
	{"same", REF, 0},
	{"second", ORDINAL, 2},
	{"seen", INSIDE, 0},
	{"sep", MONTH, 9},
	{"sept", MONTH, 9},
	{"september", MONTH, 9},
	{"seven", NUMBER, 7},
	{"seventeen", NUMBER, 17},
	{"since", LEAD, 0},
	{"six", NUMBER, 6},
	{"sixteen", NUMBER, 16},
	{"sixty", NUMBER, 60},
	{"so", BASIS, 0},
	{"some", INSIDE, 0},
	{"spring", SEASON, 0},
	{"st", INSIDE, 0},
	{"start", PART, 0},
	{"starting", LEAD, 0},
	{"stretch", INSIDE, 0},
	{"subsequent", REF, 0},
	{"summer", SEASON, 0},
	{"ten", NUMBER, 10},
	{"th", INSIDE, 0},
	{"than", LEAD, 0},
	{"that", LEAD | REF, 0},
	{"the", RC_WORD_THE, 0},
	{"their", INSIDE, 0},
	{"then", KERNEL, 0},
	{"these", INSIDE, 0},
	{"third", ORDINAL, 3},
	{"thirteen", NUMBER, 13},
	{"thirty", NUMBER, 30},
	{"this", REF | BASIS, 0},
	{"those", LEAD, 0},
	{"three", NUMBER, 3},
	{"through", LEAD, 0},
	{"throughout", LEAD, RC_LEAD_AT},
	{"till", LEAD, RC_LEAD_UNTIL},
	{"time", INSIDE, 0},
	{"times", LEAD, 0},
	{"to", INSIDE, 0},
	{"today", DAY, 0},
	{"tomorrow", DAY, 0},
	{"total", INSIDE, 0},
	{"totals", INSIDE, 0},
	{"turn", PART, 0},
	{"twelve", NUMBER, 12},
	{"twenty", NUMBER, 20},
	{"two", NUMBER, 2},
	{"unchanged", LEAD, 0},
	{"until", LEAD, RC_LEAD_UNTIL},
	{"up", LEAD, 0},
	{"upcoming", REF, 0},
	{"value", INSIDE, 0},
	{"values", INSIDE, 0},
	{"versus", LEAD, 0},
	{"very", INSIDE, 0},
	{"volume", INSIDE, 0},
	{"volumes", INSIDE, 0},
	{"vs", LEAD, 0},
	{"week", BASIS | KERNEL, 0},
	{"weeks", KERNEL, 0},
	{"whole", PART, 0},
	{"winter", SEASON, 0},
	{"with", LEAD, 0},
	{"within", LEAD, RC_LEAD_AT},
	{"y", BASIS | KERNEL, 0},
	{"year", BASIS | PART | KERNEL, 0},
	{"years", KERNEL, 0},
	{"yesterday", DAY, 0},
	{"yoy", BASIS | KERNEL, 0},
	{"ytd", BASIS | KERNEL, 0},
};

/* The entry of the run of letters at text[at], as far as to; *end gets the byte behind it. */
static const time_word *
find_word(rc_text text, size_t at, size_t to, size_t *end)
{
	rc_word word = rc_read_word(text, at);
	size_t number;

	/* Seldom is a word cut in two. */
	if (at + word.len > to && at < to)
	{
		word.len = (unsigned) (to - at);
		word.key = rc_key_of_word(text, at, word.len);
	}
	*end = at + word.len;
	if (word.len > RC_KEY_LETTERS)
	{
		*end = rc_behind_letters(text, *end, to);
		return NULL;
	}
	if (word.len == 0)
		return NULL;
	for (size_t slot = rc_hash_of_key(word.key) >> (64 - RC_WORD_SLOT_BITS);
		 (number = rc_lexicon_time_words[slot]) != 0; slot = (slot + 1) % RC_WORD_SLOTS)
	{
		if (rc_same_key(word.key, rc_key_of_entry(words[number - 1].word)))
			return &words[number - 1];
	}
	return NULL;
}

int
rc_time_word(rc_text text, size_t at, size_t to, size_t *end)
{
	const time_word *word;

	if (!rc_may_start(rc_lexicon_time_starts, text, at, to))
	{
		*end = rc_behind_letters(text, at, to);
		return 0;
	}
	word = find_word(text, at, to, end);
	return word != NULL ? word->flags : 0;
}

rc_time_lead
rc_lead_word(rc_text text, size_t at, size_t to, size_t *end)
{
	const time_word *word = find_word(text, at, to, end);

	return word != NULL && (word->flags & RC_WORD_LEAD) != 0 ? (rc_time_lead) word->value : RC_LEAD_NONE;
}

int
rc_english_count(rc_text text, size_t from, size_t to)
{
	const time_word *word;
	size_t end;
	int value = 0;

	if (from < to && text.data[from] >= '0' && text.data[from] <= '9')
	{
		for (size_t i = from; i < to && i < from + 4 && text.data[i] >= '0' && text.data[i] <= '9'; i++)
			value = value * 10 + (text.data[i] - '0');
		return value;
	}

	word = find_word(text, from, to, &end);
	if (word == NULL || (word->flags & NUMBER) == 0)
		return 0;
	value = word->value;
	if (end + 1 < to && value >= 20 && value < 100) /* twenty-five */
	{
		word = find_word(text, end + 1, to, &end);
		if (word != NULL && (word->flags & NUMBER) != 0 && word->value < 10)
			value += word->value;
	}
	return value;
}

int
rc_english_month(rc_text text, size_t from)
{
	size_t end;
	const time_word *word = find_word(text, from, text.len, &end);

	return word != NULL && (word->flags & RC_WORD_MONTH) != 0 ? word->value : 0;
}

int
rc_chinese_count(rc_text text, size_t from, size_t to)
{
	int total = 0;   /* of the tens and hundreds so far */
	int current = 0; /* the digits not yet multiplied */
	bool any = false;

	for (size_t at = from, size; at < to; at += size)
	{
		int digit = rc_digit_at(text, at, to, &size);
		rc_sign sign = {at, S_DIGIT, digit};

		if (digit < 0)
		{
			size = rc_utf8_size(text.data[at]);
			sign = rc_sign_of(rc_utf8_decode(text.data + at), at + size);
		}
		if (sign.class == S_DIGIT)
			current = current * 10 + sign.value;
		else if (sign.class == S_UNIT && sign.value <= 2)
		{
			total += (current == 0 ? 1 : current) * (sign.value == 1 ? 10 : 100);
			current = 0;
		}
		else
			return -1;
		if (current + total > 9999)
			return -1;
		any = true;
	}
	return any ? total + current : -1;
}

/* Characters that times of Chinese are found by. */
/* clang-format off */
#define KERNELS(X, word) \
	X(U'今', word) X(U'减', word) X(U'半', word) X(U'号', word) X(U'后', word) X(U'周', word) X(U'天', word) \
	X(U'季', word) X(U'岁', word) X(U'年', word) X(U'底', word) X(U'後', word) X(U'按', word) X(U'日', word) \
	X(U'昨', word) X(U'晚', word) X(U'月', word) X(U'期', word) X(U'此', word) X(U'歲', word) X(U'比', word) \
	X(U'減', word) X(U'环', word) X(U'環', word) X(U'號', word) X(U'週', word)
/* clang-format on */

const rc_character_bits rc_time_kernel_bits = RC_CHARACTER_BITS(KERNELS);

bool
rc_is_time_kernel(uint32_t character)
{
	switch (character)
	{
		KERNELS(RC_CHARACTER_CASE, 0)
		return true;
		default:
			return false;
	}
}

int
rc_time_character(uint32_t character)
{
	switch (character)
	{
		case U'今':
		case U'半':
		case U'后':
		case U'季':
		case U'年':
		case U'後':
		case U'按':
		case U'日':
		case U'昨':
		case U'月':
		case U'期':
		case U'此':
		case U'比':
		case U'环':
		case U'環':
			return RC_WORD_KERNEL | RC_WORD_START;
		case U'减':
		case U'号':
		case U'周':
		case U'天':
		case U'岁':
		case U'底':
		case U'晚':
		case U'歲':
		case U'減':
		case U'號':
		case U'週':
			return RC_WORD_KERNEL;
		case U'○':
		case U'〇':
		case U'一':
		case U'七':
		case U'三':
		case U'上':
		case U'下':
		case U'与':
		case U'两':
		case U'九':
		case U'二':
		case U'于':
		case U'五':
		case U'从':
		case U'低':
		case U'來':
		case U'全':
		case U'兩':
		case U'八':
		case U'公':
		case U'六':
		case U'到':
		case U'前':
		case U'十':
		case U'即':
		case U'去':
		case U'同':
		case U'和':
		case U'四':
		case U'在':
		case U'头':
		case U'对':
		case U'對':
		case U'当':
		case U'從':
		case U'截':
		case U'於':
		case U'明':
		case U'最':
		case U'未':
		case U'末':
		case U'本':
		case U'来':
		case U'次':
		case U'民':
		case U'由':
		case U'當':
		case U'百':
		case U'直':
		case U'相':
		case U'第':
		case U'翌':
		case U'自':
		case U'至':
		case U'與':
		case U'該':
		case U'该':
		case U'財':
		case U'财':
		case U'跟':
		case U'較':
		case U'较':
		case U'迄':
		case U'过':
		case U'近':
		case U'这':
		case U'這':
		case U'過':
		case U'那':
		case U'零':
		case U'頭':
		case U'首':
		case U'高':
			return RC_WORD_INSIDE | RC_WORD_START;
		case U'世':
		case U'个':
		case U'中':
		case U'之':
		case U'以':
		case U'份':
		case U'伊':
		case U'余':
		case U'個':
		case U'冬':
		case U'初':
		case U'国':
		case U'國':
		case U'夏':
		case U'多':
		case U'大':
		case U'始':
		case U'尾':
		case U'延':
		case U'开':
		case U'往':
		case U'拜':
		case U'接':
		case U'推':
		case U'整':
		case U'时':
		case U'星':
		case U'春':
		case U'時':
		case U'止':
		case U'的':
		case U'礼':
		case U'禮':
		case U'秋':
		case U'紀':
		case U'終':
		case U'纪':
		case U'终':
		case U'迟':
		case U'遲':
		case U'開':
		case U'餘':
			return RC_WORD_INSIDE;
		default:
			/* Full-width digits and signs; dashes, quotation marks and wide spaces. */
			if (character >= 0xFF10 && character <= 0xFF19)
				return RC_WORD_INSIDE | RC_WORD_START;
			return character >= 0xFF00 || (character >= 0x2000 && character < 0x3040) ? RC_WORD_INSIDE : 0;
	}
}
