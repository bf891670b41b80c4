/*-------------------------------------------------------------------------
 *
 * table_head.c
 *		What a head of a table says of its cells.
 *
 *-------------------------------------------------------------------------
 */
#include "table/table.h"

#include "base/error.h"
#include "number/number.h"
#include "table/table_cells.h"

/* A unit in a head is no longer than this, in bytes. */
#define UNIT_TEXT 40

/* An instrument of trade policy, or RC_M_NONE. */
static rc_measure
instrument_of(const rc_mention *mention)
{
	rc_measure measure = rc_measure_of(mention);

	return measure == RC_M_BAN || measure == RC_M_CONTROL || measure == RC_M_SANCTION ? measure : RC_M_NONE;
}

/* Whom a head names: "China's production", "imports from China". */
static void
read_actor(const rc_reader *reader, int i, rc_head *head)
{
	rc_role role = rc_at(reader, i)->role;
	rc_text name = rc_actor_name(reader, i);

	/* "China's share of world production": the world is the whole. */
	if (rc_is_world(name))
		head->world = true;
	else if (role == RC_ROLE_FROM || role == RC_ROLE_ON || role == RC_ROLE_TO)
		head->partner = head->partner.data == NULL ? name : head->partner;
	else if (head->subject.data == NULL)
		head->subject = name;
}

static void
read_mention(const rc_reader *reader, int i, bool of_row, rc_head *head)
{
	const rc_mention *mention = rc_at(reader, i);

	/* What no table knows is somebody's name in a row, and in other heads more often a word with a capital. */
	if (rc_is_actor(mention) && rc_can_act(reader, i) && (of_row || mention->type != RC_PROPER))
		read_actor(reader, i, head);
	if (of_row && head->use.data == NULL && rc_is_use(mention))
		head->use = mention->name;
	if (mention->time != NULL && !mention->time->unresolved && !mention->time->comparison)
	{
		head->has_period = true;
		head->period = mention->time->period;
	}
	if (mention->time != NULL && mention->time->comparison)
		head->basis = mention->time->basis;
	head->comparison |= (mention->time != NULL && mention->time->comparison) || rc_has_cue(mention, RC_CUE_UP) ||
						rc_has_cue(mention, RC_CUE_DOWN) || rc_has_cue(mention, RC_CUE_COMPARED);
	head->share |= rc_has_cue(mention, RC_CUE_SHARE_WORD) || rc_has_cue(mention, RC_CUE_ACCOUNT_FOR);
	head->sum |= rc_has_cue(mention, RC_CUE_SUM);
	head->counts |= rc_has_cue(mention, RC_CUE_COUNTED);
	head->forecast |= rc_has_cue(mention, RC_CUE_FORECAST);
	head->quota |= rc_measure_of(mention) == RC_M_QUOTA;
	head->tariff |= rc_measure_of(mention) == RC_M_TARIFF;
	if (head->instrument == RC_M_NONE)
		head->instrument = rc_has_cue(mention, RC_CUE_PERMIT) ? RC_M_CONTROL : instrument_of(mention);
}

/* Where in the head it is told as what the figures are counted, "（折稀土氧化物）": no other goods are named there. */
static int
basis_in(const rc_reader *reader, rc_stretch stretch)
{
	static const char converted[] = "折";
	rc_text text = reader->mentions.text;

	for (int i = stretch.first; i + 1 < stretch.last; i++)
	{
		size_t at = rc_at(reader, i)->to;

		if (rc_is_mark(rc_at(reader, i), '(') && at + strlen(converted) < text.len &&
			memcmp(text.data + at, converted, strlen(converted)) == 0)
			return i;
	}
	return stretch.last;
}

/* Does something go to the one of that name: "into the United States"? */
static bool
goes_to(const rc_reader *reader, rc_stretch stretch, rc_text name)
{
	for (int i = stretch.first; i < stretch.last && name.data != NULL; i++)
	{
		if (rc_at(reader, i)->role == RC_ROLE_TO && rc_is_actor(rc_at(reader, i)) &&
			rc_text_same(rc_actor_name(reader, i), name))
			return true;
	}
	return false;
}

void
rc_head_read(const rc_reader *reader, rc_stretch stretch, bool of_row, rc_head *head)
{
	int measure = rc_measure_in(reader, stretch, true);

	memset(head, 0, sizeof(rc_head));
	if (measure >= 0)
		head->measure = rc_measure_of(rc_at(reader, measure));
	rc_materials_in(reader, (rc_stretch){stretch.first, basis_in(reader, stretch)}, false, &head->materials);
	for (int i = stretch.first; i < stretch.last; i++)
		read_mention(reader, i, of_row, head);
	/* "Net import reliance as a percentage of consumption", 对外依存度: who depends imports. */
	if (rc_find_cue(reader, stretch, RC_CUE_DEPEND) >= 0)
		head->measure = RC_M_IMPORTS;
	/* "Imports into the United States": who takes in is the one who imports. */
	if (head->measure == RC_M_IMPORTS && head->subject.data == NULL && goes_to(reader, stretch, head->partner))
	{
		head->subject = head->partner;
		head->partner = (rc_text){NULL, 0};
	}
	/* 占全球比重: the world is the whole, and a column without a time is of none to come. */
	head->world &= !head->share;
	head->forecast &= head->has_period;
	/* 产能限制: what holds output back is no policy. */
	if (head->measure != RC_M_NONE && head->measure != RC_M_EXPORTS && head->measure != RC_M_IMPORTS &&
		head->measure != RC_M_TRADE)
		head->instrument = RC_M_NONE;
}

/* The number that text[at, to) begins with, of so many digits; -1 for none. */
static int
digits_at(rc_text text, size_t at, size_t to, int count)
{
	int number = 0;

	for (int i = 0; i < count; i++, at++)
	{
		if (at >= to || text.data[at] < '0' || text.data[at] > '9')
			return -1;
		number = 10 * number + (text.data[at] - '0');
	}
	return number;
}

void
rc_head_read_time(rc_text text, size_t from, size_t to, rc_head *head)
{
	int year, month;
	rc_date date;

	while (from < to && text.data[from] == ' ')
		from++;
	if (head->has_period || to < from + 5 || rc_cell_kind(text.data, from, to) != CELL_TIME ||
		(year = digits_at(text, from, to, 4)) < 0)
		return;
	month = strchr(".-/", text.data[from + 4]) != NULL ? digits_at(text, from + 5, to, 2) : -1;
	if (month >= 1 && month <= 12)
	{
		date = rc_date_of(year, month, 1);
		head->period = (rc_period){date, rc_date_add_months(date, 1)};
	}
	else if (strchr("efprEFPR (", text.data[from + 4]) != NULL)
		head->period = (rc_period){rc_date_of(year, 1, 1), rc_date_of(year + 1, 1, 1)};
	else
		return;
	head->has_period = true;
}

bool
rc_head_names(const rc_head *head)
{
	return head->subject.data != NULL || head->use.data != NULL || head->world || head->sum ||
		   head->measure != RC_M_NONE || head->materials.count > 0 || head->has_period || head->share ||
		   head->comparison || head->counts || head->has_unit;
}

void
rc_head_fill(rc_head *head, const rc_head *other)
{
	if (head->subject.data == NULL && !head->world)
	{
		head->subject = other->subject;
		head->world = other->world;
	}
	if (head->partner.data == NULL)
		head->partner = other->partner;
	if (head->use.data == NULL)
		head->use = other->use;
	if (head->measure == RC_M_NONE)
	{
		head->measure = other->measure;
		head->quota |= other->quota;
	}
	if (head->materials.count == 0)
		head->materials = other->materials;
	if (!head->has_period && other->has_period)
	{
		head->has_period = true;
		head->period = other->period;
	}
	if (!head->has_unit && other->has_unit && !head->share && !head->comparison)
	{
		head->has_unit = true;
		head->one = other->one;
		head->share |= other->share;
	}
	head->tariff |= other->tariff;
	head->sum |= other->sum;
}

/*-------------------------------------------------------------------------
 * Units
 *-------------------------------------------------------------------------
 */

/* Does the stretch of text behind `at` begin with the word?  Its size, or 0. */
static size_t
begins_with(rc_text text, size_t at, size_t to, const char *word)
{
	size_t len = strlen(word);

	return at + len <= to && memcmp(text.data + at, word, len) == 0 ? len : 0;
}

/* Where a unit may begin behind text[at], "(", ", ", " in ", 单位：, or 0. */
static size_t
unit_start(rc_text text, size_t at, size_t to)
{
	static const char *const leads[] = {"(", "（", "[", ", ", " in ", "/ ", "：", ": ", "，", "in "};

	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
	{
		size_t len = begins_with(text, at, to, leads[i]);

		if (len > 0)
			return at + len;
	}
	return 0;
}

/* The end of the unit that begins at text[at]. */
static size_t
unit_end(rc_text text, size_t at, size_t to)
{
	static const char *const ends[] = {")", "）",   "]",  ",",       "，",           ";", "；", "：",
									   "|", "\x7F", "。", " unless", " of contained"};

	for (; at < to; at++)
	{
		for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		{
			if (begins_with(text, at, to, ends[i]) > 0)
				return at;
		}
	}
	return to;
}

/* Reads "1 million tonnes", or "US$1 million": what text[from, to) makes of a one before or inside it. */
static rc_status
try_unit(rc_engine *engine, rc_text text, size_t from, size_t to, size_t currency, rc_head *head, rc_error *error)
{
	char phrase[UNIT_TEXT + 4];
	size_t len = 0;
	rc_status status;
	bool found;

	memcpy(phrase, text.data + from, currency);
	len = currency;
	phrase[len++] = '1';
	if (from + currency < to && (unsigned char) text.data[from + currency] < 0x80 &&
		text.data[from + currency] != '%' && text.data[from + currency] != '/' && text.data[from + currency] != ' ')
		phrase[len++] = ' ';
	memcpy(phrase + len, text.data + from + currency, to - from - currency);
	len += to - from - currency;
	status = rc_normalize_quantity(engine, (rc_text){phrase, len}, &head->one, &found, error);
	head->has_unit = status == RC_OK && found && head->one.kind != RC_Q_NUMBER && head->one.kind != RC_Q_OTHER &&
					 head->one.kind != RC_Q_POINTS && head->one.value.has_low;
	/* "$/kg": money for a weight is a price. */
	if (head->has_unit && head->one.kind == RC_Q_PRICE && head->measure == RC_M_NONE)
		head->measure = RC_M_PRICE;
	return status;
}

/* Bytes of the sign of a currency at text[from], which stands before its sum; or 0. */
static size_t
currency_size(rc_text text, size_t from, size_t to)
{
	static const char *const signs[] = {"US$", "A$", "C$", "$", "€", "£", "¥", "USD", "EUR", "RMB", "CNY"};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t len = begins_with(text, from, to, signs[i]);

		if (len > 0)
			return len;
	}
	return 0;
}

/* Bytes of the word or sign for percent at text[at], or 0. */
static size_t
percent_size(rc_text text, size_t at, size_t to)
{
	static const char *const words[] = {"%", "percent", "Percent", "per cent", "Per cent", "百分比"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t len = begins_with(text, at, to, words[i]);

		if (len > 0)
			return len;
	}
	return 0;
}

/* "Cerium oxide, 99.5% minimum": a percentage with its figure says how pure it is, and counts nothing below. */
static bool
follows_figure(rc_text text, size_t from, size_t at)
{
	while (at > from && text.data[at - 1] == ' ')
		at--;
	return at > from && text.data[at - 1] >= '0' && text.data[at - 1] <= '9';
}

rc_status
rc_head_read_unit(rc_engine *engine, rc_text text, size_t from, size_t to, rc_head *head, rc_error *error)
{
	rc_status status = RC_OK;

	for (size_t at = from; at < to && status == RC_OK && !head->has_unit; at++)
	{
		size_t percent = percent_size(text, at, to);
		size_t start = unit_start(text, at, to);
		size_t end;
		size_t currency;

		if (percent > 0 && follows_figure(text, from, at))
			continue;
		if (percent > 0)
		{
			status = try_unit(engine, (rc_text){"%", 1}, 0, 1, 0, head, error);
			continue;
		}
		if (start == 0 || start >= to)
			continue;
		end = unit_end(text, start, to);
		if (end == start || end - start > UNIT_TEXT || (text.data[start] >= '0' && text.data[start] <= '9'))
			continue;
		/* "A$ million" is read with its sum behind the sign. */
		currency = currency_size(text, start, end);
		status = try_unit(engine, text, start, end, currency, head, error);
		if (status == RC_OK && !head->has_unit && currency > 0)
			status = try_unit(engine, text, start, end, 0, head, error);
	}
	head->share |= head->has_unit && head->one.kind == RC_Q_SHARE;
	return status;
}

rc_status
rc_head_take_unit(rc_engine *engine, rc_text text, size_t from, size_t to, rc_head *head, rc_error *error)
{
	while (from < to && text.data[from] == ' ')
		from++;
	while (to > from && text.data[to - 1] == ' ')
		to--;
	return to > from && to - from <= UNIT_TEXT ? try_unit(engine, text, from, to, 0, head, error) : RC_OK;
}
