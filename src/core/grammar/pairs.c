/*-------------------------------------------------------------------------
 *
 * pairs.c
 *		Lists that go together one by one.
 *
 * "A, B and C produced 1, 2 and 3 tonnes, respectively", 镓、锗分别为98%和60%.
 * The names are the materials, the actors or the measures of the last list
 * before the values, or of the sentence before: 三国都在生产稀土。产量分别为….
 * Their number must be that of the values.
 *
 *-------------------------------------------------------------------------
 */
#include "base/error.h"
#include "grammar/slots.h"

static bool
is_joint(const rc_mention *mention)
{
	return rc_is_joint(mention) || rc_is_mark(mention, ',');
}

/* 上涨1.2%、0.5%和下跌2.1%: a word of another direction before a value of a Chinese list. */
static bool
moves_next(const rc_reader *reader, int i)
{
	return reader->mentions.chinese && is_joint(rc_at(reader, i - 1)) &&
		   (rc_has_cue(rc_at(reader, i), RC_CUE_UP) || rc_has_cue(rc_at(reader, i), RC_CUE_DOWN)) &&
		   i + 1 < reader->mentions.count && rc_at(reader, i + 1)->type == RC_QUANTITY;
}

/* The values from `first` on that stand in one list; how many. */
static int
collect_values(const rc_reader *reader, int first, int *values)
{
	int count = 0;

	for (int i = first; i < reader->mentions.count && count < RC_PAIRS_LIMIT; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			values[count++] = i;
		else if (count > 0 && !is_joint(rc_at(reader, i)) && !moves_next(reader, i))
			break;
	}
	return count;
}

/* What the names of a list may be. */
typedef enum name_kind
{
	MATERIALS,
	ACTORS,
	MEASURES, /* 储量和产量分别占52%和83% */
	TIMES     /* 2019年、2020年产量依次为2万吨、2.1万吨 */
} name_kind;

static bool
is_of_kind(const rc_reader *reader, int i, name_kind kind)
{
	const rc_mention *mention = rc_at(reader, i);

	switch (kind)
	{
		case MATERIALS:
			return mention->material != NULL;
		case ACTORS:
			/* 阻燃剂和铅酸电池分别占47%和18% */
			return rc_is_actor(mention) && !rc_is_world(mention->name) && (rc_can_act(reader, i) || rc_is_use(mention));
		case MEASURES:
			return rc_measure_reads(mention, RC_NAME) && rc_counts(rc_measure_of(mention));
		case TIMES:
			return mention->time != NULL && mention->time->relation == RC_TIME_AT && !mention->time->comparison &&
				   !mention->time->unresolved && mention->time->grain >= RC_MONTH;
	}
	return false;
}

/* The last list of count names of one kind before the mention. */
static bool
collect_names(const rc_reader *reader, int before, name_kind kind, int count, int *names)
{
	int found = 0;

	for (int i = before - 1; i >= 0 && found < count; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		/* 江西南方稀土: the place right before a Chinese firm is part of its name. */
		if (found > 0 && kind == ACTORS && !mention->latin && names[count - found] == i + 1 &&
			rc_is_company(rc_at(reader, i + 1)))
			continue;
		/* "China, the United States and Myanmar" */
		if (found > 0 && found < count && mention->latin && rc_has_cue(mention, RC_CUE_ARTICLE) &&
			names[count - found] == i + 1)
			continue;
		/* 五矿有色、: so is a word between a Chinese firm and the joint. */
		if (found > 0 && kind == ACTORS && !mention->latin && is_joint(rc_at(reader, i + 1)) && i > 0 &&
			mention->type != RC_MARK && mention->quantity == NULL && rc_is_company(rc_at(reader, i - 1)) &&
			!is_of_kind(reader, i, kind))
			continue;
		/* 出口均价: of two Chinese measures side by side the last one is meant. */
		if (found > 0 && kind == MEASURES && !mention->latin && names[count - found] == i + 1)
			continue;
		if (is_of_kind(reader, i, kind))
			names[count - ++found] = i;
		/* 镓、锗、锑三种矿产: the group that their number announces is none of them. */
		else if (found == 1 && kind == MATERIALS && mention->type == RC_QUANTITY)
			found = 0;
		else if (found > 0 && !is_joint(mention) && !(kind == MEASURES && mention->material != NULL))
		{
			if (kind != ACTORS || rc_at(reader, names[count - found])->role <= RC_ROLE_OWNER)
				break;
			/* "Japan and Korea depend on China for", 日韩对中国的依赖度: whom the others have to do with is no list of theirs. */
			found = 0;
		}
	}
	return found == count;
}

/* Finds the list that ends nearest before the mention, of as many names as there are values. */
static bool
nearest_names(const rc_reader *reader, int before, int count, int *nearest)
{
	bool any = false;

	for (int kind = MATERIALS; kind <= TIMES; kind++)
	{
		int names[RC_PAIRS_LIMIT];

		if (!collect_names(reader, before, (name_kind) kind, count, names) ||
			(any && names[count - 1] <= nearest[count - 1]))
			continue;
		memcpy(nearest, names, (size_t) count * sizeof(int));
		any = true;
	}
	return any;
}

/* Does the time run over so many whole years of the calendar: 2020年至2022年? */
static bool
runs_over(const rc_time *time, int years)
{
	return time->grain == RC_YEAR && !time->unresolved && time->period.from != RC_DATE_NONE &&
		   time->period.to != RC_DATE_NONE && rc_date_add_months(time->period.from, 12 * years) == time->period.to;
}

/* 2020年至2022年，产量分别为1万吨、2万吨和3万吨: the years told before the mention, one for each value. */
static bool
years_of_span(const rc_reader *reader, int before, int count, int *names)
{
	for (int i = before - 1; i >= 0; i--)
	{
		const rc_time *time = rc_at(reader, i)->time;

		if (time == NULL || time->comparison)
			continue;
		for (int k = 0; k < count; k++)
			names[k] = i;
		return runs_over(time, count);
	}
	return false;
}

/* Mentions between an English list of values and "respectively", at most: "34% and 17% of the world's reserves respectively". */
#define CUE_REACH 10

/* Where the list of values begins that an English "respectively" closes; the cue itself where it opens one. */
static int
list_before(const rc_reader *reader, int cue)
{
	int first = cue;

	while (first > 0 && first > cue - CUE_REACH && rc_at(reader, first - 1)->type != RC_QUANTITY &&
		   !rc_is_mark(rc_at(reader, first - 1), ';'))
		first--;
	if (first == 0 || rc_at(reader, first - 1)->type != RC_QUANTITY)
		return cue;
	while (first > 0 && (rc_at(reader, first - 1)->type == RC_QUANTITY || is_joint(rc_at(reader, first - 1))))
		first--;
	return first;
}

/* "60% and 85% of its dysprosium and terbium, respectively": the names between the last of the values and the English cue. */
static bool
names_behind(const rc_reader *reader, int last, int cue, int count, int *names)
{
	return last < cue && nearest_names(reader, cue, count, names) && names[0] > last;
}

/* Puts the values beside the names, as far as there is room. */
static void
add_pairs(rc_pairing *pairing, const int *names, const int *values, int count)
{
	if (pairing->count + count > 2 * RC_PAIRS_LIMIT)
		return;
	memcpy(pairing->names + pairing->count, names, (size_t) count * sizeof(int));
	memcpy(pairing->values + pairing->count, values, (size_t) count * sizeof(int));
	for (int k = 0; k < count; k++)
		pairing->last[pairing->count + k] = values[count - 1];
	pairing->count += count;
}

/* Mentions between a list of rates and that of the levels they led to, at most. */
#define LEVELS_REACH 3

/* 分别上涨2%和1%至4100元和11400元: the levels behind a Chinese list of rates belong to the same names. */
static void
pair_levels(rc_reader *reader, const int *names, int behind, int count)
{
	int values[RC_PAIRS_LIMIT];
	int first = behind;

	while (first < reader->mentions.count && first < behind + LEVELS_REACH &&
		   (is_joint(rc_at(reader, first)) || rc_has_cue(rc_at(reader, first), RC_CUE_REACH) ||
			rc_has_cue(rc_at(reader, first), RC_CUE_COPULA) || rc_spells(&reader->mentions, first, "报")))
		first++;
	if (!reader->mentions.chinese || first == behind || first >= reader->mentions.count ||
		rc_at(reader, first)->type != RC_QUANTITY || is_joint(rc_at(reader, first - 1)) ||
		collect_values(reader, first, values) != count)
		return;
	add_pairs(&reader->pairing, names, values, count);
}

/*
 * Puts the names behind the mentions of the sentence, out of the reach of what goes through these.  Each has nothing for
 * neighbours, and those of a list before stay where they are.
 */
static rc_status
append_names(rc_reader *reader, const rc_side_by_side *told, int *names, rc_error *error)
{
	const int step = 1 + RC_MENTION_MARGIN;
	rc_mentions *mentions = &reader->mentions;
	int before = mentions->count + 2 * RC_MENTION_MARGIN + reader->pairing.appended;
	size_t room = (size_t) (before + told->count * step);
	rc_mention *items = rc_arena_alloc(reader->arena, room * sizeof(rc_mention));

	if (items == NULL)
		return rc_fail_memory(error);
	memcpy(items, mentions->items - RC_MENTION_MARGIN, (size_t) before * sizeof(rc_mention));
	memset(items + before, 0, (room - (size_t) before) * sizeof(rc_mention));
	mentions->items = items + RC_MENTION_MARGIN;
	for (int k = 0; k < told->count; k++)
	{
		items[before + k * step] = told->names[k];
		names[k] = before + k * step - RC_MENTION_MARGIN;
	}
	reader->pairing.appended += told->count * step;
	return RC_OK;
}

/* Finds as many names as there are values among those that the sentence before told side by side. */
static rc_status
names_told_before(rc_reader *reader, int count, int *names, bool *found, rc_error *error)
{
	const rc_side_by_side *told[] = {&reader->scene->actors, &reader->scene->goods_named};

	*found = false;
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]) && !*found; i++)
	{
		rc_status status;

		if (told[i]->count != count || told[i]->age > 1)
			continue;
		status = append_names(reader, told[i], names, error);
		if (status != RC_OK)
			return status;
		*found = true;
	}
	return RC_OK;
}

/* Pairs the values of the list told at the mention of "respectively". */
static rc_status
pair_at(rc_reader *reader, int cue, rc_error *error)
{
	rc_pairing *pairing = &reader->pairing;
	int values[RC_PAIRS_LIMIT];
	int names[RC_PAIRS_LIMIT];
	/* English says so at the end, Chinese before the values. */
	int first = rc_at(reader, cue)->latin ? list_before(reader, cue) : cue;
	rc_status status = RC_OK;
	bool found;
	int count;

	count = collect_values(reader, first, values);
	if (count < 2 || pairing->count > RC_PAIRS_LIMIT || rc_paired_name(reader, values[0]) >= 0)
		return RC_OK;
	found = names_behind(reader, values[count - 1], cue, count, names) || nearest_names(reader, first, count, names);
	if (!found)
		found = years_of_span(reader, first, count, names);
	if (!found)
		status = names_told_before(reader, count, names, &found, error);
	if (!found || status != RC_OK)
		return status;
	add_pairs(pairing, names, values, count);
	pair_levels(reader, names, values[count - 1] + 1, count);
	return RC_OK;
}

/* Mentions between the names of a list and the values that are told of them, at most: "will this year have refined". */
#define VERB_REACH 5

/* The name that a verb, or a word that may be one, ties to the value, nobody, no figure and no mark between; or -1. */
static int
name_before_verb(const rc_reader *reader, int value)
{
	for (int i = value - 1; i >= 0 && i >= value - VERB_REACH - 1; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (rc_is_actor(mention))
			return i < value - 1 ? i : -1;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY)
			break;
	}
	return -1;
}

/* "mining and smelting quotas are 90 and 80 tons": the measure before the value, nobody, no figure and no mark between; or -1. */
static int
measure_before(const rc_reader *reader, int value)
{
	for (int i = value - 1; i >= 0 && i >= value - VERB_REACH - 1; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (is_of_kind(reader, i, MEASURES))
			return i;
		if (mention->type == RC_MARK || mention->type == RC_QUANTITY || rc_is_actor(mention))
			break;
	}
	return -1;
}

/* Are the names the subject of an English clause, and all of those that are listed there? */
static bool
are_subject(const rc_reader *reader, const int *names, int count)
{
	for (int k = 0; k < count; k++)
	{
		if (!rc_is_actor(rc_at(reader, names[k])) || rc_at(reader, names[k])->role != RC_ROLE_BARE ||
			rc_at(reader, names[k])->owner)
			return false;
	}
	return names[0] < 2 || !is_joint(rc_at(reader, names[0] - 1)) ||
		   !is_of_kind(reader, names[0] - 1 - (names[0] > 2 && is_joint(rc_at(reader, names[0] - 2))), ACTORS);
}

/* Are the values of a list all shares, or all masses, "900, 400 and 120 tonnes"? */
static bool
are_alike(const rc_reader *reader, const int *values, int count)
{
	rc_quantity_kind last = count > 1 ? rc_at(reader, values[count - 1])->quantity->kind : RC_Q_OTHER;
	bool alike = last == RC_Q_SHARE || last == RC_Q_MASS;

	for (int k = 0; k + 1 < count; k++)
	{
		rc_quantity_kind kind = rc_at(reader, values[k])->quantity->kind;

		alike &= kind == last || (kind == RC_Q_NUMBER && last == RC_Q_MASS);
	}
	return alike;
}

/*
 * "Chile, Australia and China mined 30, 25 and 12 percent", "quotas for mining and smelting of 90 and 80 tons": as many values as
 * there are names go together without a word for it.
 */
static void
pair_parallel(rc_reader *reader)
{
	const rc_mentions *mentions = &reader->mentions;

	for (int i = rc_next_of(mentions, RC_VALUE_SORT, 0, mentions->count); i < mentions->count;)
	{
		int values[RC_PAIRS_LIMIT], names[RC_PAIRS_LIMIT];
		int count = collect_values(reader, i, values);

		bool alike = are_alike(reader, values, count) && rc_paired_name(reader, i) < 0;
		int last = alike ? name_before_verb(reader, i) : -1;
		int measure = alike && count > 1 ? measure_before(reader, i) : -1;

		if (last >= 0 && collect_names(reader, last + 1, ACTORS, count, names) && names[count - 1] == last &&
			are_subject(reader, names, count))
			add_pairs(&reader->pairing, names, values, count);
		else if (measure >= 0 && collect_names(reader, measure + 1, MEASURES, count, names) &&
				 names[count - 1] == measure)
			add_pairs(&reader->pairing, names, values, count);
		i = rc_next_of(mentions, RC_VALUE_SORT, values[count - 1] + 1, mentions->count);
	}
}

/* Mentions between a Chinese list of what is measured and the shares that are told of it, at most: 在…领域占据全球约. */
#define PARALLEL_REACH 8

/* Does one of the kind stand shortly before the value? */
static bool
is_near(const rc_reader *reader, int value, name_kind kind)
{
	for (int i = value - 1; i >= 0 && i >= value - PARALLEL_REACH; i--)
	{
		if (is_of_kind(reader, i, kind))
			return true;
	}
	return false;
}

/* Does the Chinese list of names end before the value, in its clause, and hold no more than those? */
static bool
leads_to_values(const rc_reader *reader, const int *names, int count, int value, name_kind kind)
{
	for (int i = names[count - 1] + 1; i < value; i++)
	{
		if (rc_at(reader, i)->type == RC_MARK || rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	return (names[0] < 2 || !is_joint(rc_at(reader, names[0] - 1)) || !is_of_kind(reader, names[0] - 2, kind));
}

/* 在分离加工及磁铁制造领域占90%和93%: as many Chinese shares as there are measures, or goods, before them. */
static void
pair_parallel_shares(rc_reader *reader)
{
	const rc_mentions *mentions = &reader->mentions;

	for (int i = rc_next_of(mentions, RC_VALUE_SORT, 0, mentions->count); i < mentions->count;)
	{
		int values[RC_PAIRS_LIMIT], names[RC_PAIRS_LIMIT];
		int count = collect_values(reader, i, values);
		bool shares = are_alike(reader, values, count) && rc_at(reader, i)->quantity->kind == RC_Q_SHARE &&
					  rc_find_cue(reader, (rc_stretch){0, i}, RC_CUE_ACCOUNT_FOR) >= 0;

		for (int kind = MATERIALS; shares && kind <= MEASURES; kind += MEASURES - MATERIALS)
		{
			if (is_near(reader, i, (name_kind) kind) && collect_names(reader, i, (name_kind) kind, count, names) &&
				leads_to_values(reader, names, count, i, (name_kind) kind))
			{
				add_pairs(&reader->pairing, names, values, count);
				break;
			}
		}
		i = rc_next_of(mentions, RC_VALUE_SORT, values[count - 1] + 1, mentions->count);
	}
}

rc_status
rc_find_pairs(rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;

	reader->pairing.count = 0;
	reader->pairing.appended = 0;
	if (!reader->mentions.chinese)
		pair_parallel(reader);
	else if (!rc_may_have_cue(&reader->mentions, RC_CUE_RESPECTIVELY) &&
			 rc_may_have_cue(&reader->mentions, RC_CUE_ACCOUNT_FOR))
		pair_parallel_shares(reader);
	if (!rc_may_have_cue(&reader->mentions, RC_CUE_RESPECTIVELY))
		return RC_OK;
	for (int i = 0; i < reader->mentions.count && status == RC_OK; i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_RESPECTIVELY))
			status = pair_at(reader, i, error);
	}
	return status;
}

/* Is the mention the next of the list that ends with the one at `last`: only joints between? */
static bool
goes_on_list(const rc_reader *reader, int last, int i)
{
	if (i - last < 2 || i - last > 3)
		return false;
	for (int k = last + 1; k < i; k++)
	{
		if (!is_joint(rc_at(reader, k)))
			return false;
	}
	return true;
}

/* The last list of two and more names of the kind. */
static void
remember_list(const rc_reader *reader, rc_sort sort, name_kind kind, rc_side_by_side *told)
{
	int names[RC_SIDE_BY_SIDE];
	int count = 0;

	for (int i = rc_next_of(&reader->mentions, sort, 0, reader->mentions.count); i < reader->mentions.count;
		 i = rc_next_of(&reader->mentions, sort, i + 1, reader->mentions.count))
	{
		if (!is_of_kind(reader, i, kind))
			continue;
		if (count > 0 && (count == RC_SIDE_BY_SIDE || !goes_on_list(reader, names[count - 1], i)))
		{
			if (count > 1)
				break;
			count = 0;
		}
		names[count++] = i;
	}
	if (count < 2)
		return;
	told->count = count;
	told->age = 0;
	for (int k = 0; k < count; k++)
		told->names[k] = *rc_at(reader, names[k]);
}

bool
rc_last_two_actors(const rc_reader *reader, int i, rc_text two[2])
{
	int found = 0;

	for (i--; i >= 0 && found < 2; i--)
	{
		rc_text name;

		if (!is_of_kind(reader, i, ACTORS) || !rc_is_actor(rc_at(reader, i)))
			continue;
		name = rc_at(reader, i)->name;
		if (name.data != NULL && (found == 0 || !rc_text_same(name, two[1])))
			two[1 - found++] = name;
	}
	return found == 2;
}

/* Does the sentence state anything of the goods at mention i? */
static bool
is_stated_of(const rc_reader *reader, int i)
{
	for (int k = 0; k < reader->claims.count; k++)
	{
		if (rc_text_same(reader->claims.items[k].material, rc_material_name(rc_at(reader, i))))
			return true;
	}
	return false;
}

/* "98% of gallium and 91% of germanium": the goods of which a sentence states something, one after the other. */
static void
remember_goods_stated(const rc_reader *reader, rc_side_by_side *told)
{
	int count = 0;

	if (reader->claims.count < 2)
		return;
	for (int i = rc_next_of(&reader->mentions, RC_MATERIAL_SORT, 0, reader->mentions.count);
		 i < reader->mentions.count && count < RC_SIDE_BY_SIDE;
		 i = rc_next_of(&reader->mentions, RC_MATERIAL_SORT, i + 1, reader->mentions.count))
	{
		bool again = false;

		for (int k = 0; k < count; k++)
			again |= rc_text_same(rc_material_name(&told->names[k]), rc_material_name(rc_at(reader, i)));
		if (!again && is_stated_of(reader, i))
			told->names[count++] = *rc_at(reader, i);
	}
	told->count = count;
	told->age = 0;
}

void
rc_remember_side_by_side(rc_reader *reader)
{
	rc_text two[2];

	for (int i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, 0, reader->mentions.count); i < reader->mentions.count;
		 i = rc_next_of(&reader->mentions, RC_ACTOR_SORT, i + 1, reader->mentions.count))
	{
		if (rc_at(reader, i)->entity != NULL && rc_at(reader, i)->entity->class == RC_COUNTRY)
			rc_scene_name_land(reader->scene, rc_at(reader, i)->name);
	}
	if (rc_last_two_actors(reader, reader->mentions.count, two))
		memcpy(reader->scene->last_two, two, sizeof(two));
	remember_list(reader, RC_ACTOR_SORT, ACTORS, &reader->scene->actors);
	remember_list(reader, RC_MATERIAL_SORT, MATERIALS, &reader->scene->goods_named);
	if (reader->scene->goods_named.age > 0)
		remember_goods_stated(reader, &reader->scene->goods_named);
}

bool
rc_names_other_side(const rc_reader *reader, int name)
{
	if (name >= reader->mentions.count)
		return false;
	for (int i = name - 1; i >= 0 && !rc_is_mark(rc_at(reader, i), ',') && !rc_is_mark(rc_at(reader, i), ';'); i--)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_DESTINATION) && !rc_at(reader, i)->latin)
			return true;
	}
	/* 德国、美国是三大出口目的地，占比依次为… */
	for (int i = name + 1;
		 reader->mentions.chinese && i < reader->mentions.count &&
		 rc_may_have_cue(&reader->mentions, RC_CUE_DESTINATION) && rc_at(reader, i)->type != RC_QUANTITY;
		 i++)
	{
		if (rc_has_cue(rc_at(reader, i), RC_CUE_DESTINATION) && !rc_at(reader, i)->latin)
			return true;
	}
	return false;
}

/* The place of the value among those that are paired, or -1. */
static int
place_of_pair(const rc_reader *reader, int value)
{
	for (int k = 0; k < reader->pairing.count; k++)
	{
		if (reader->pairing.values[k] == value)
			return k;
	}
	return -1;
}

int
rc_paired_name(const rc_reader *reader, int value)
{
	int place = place_of_pair(reader, value);
	int name = place >= 0 ? reader->pairing.names[place] : -1;

	return name >= 0 && rc_at(reader, name)->time == NULL ? name : -1;
}

bool
rc_paired_period(const rc_reader *reader, int value, rc_period *period)
{
	int place = place_of_pair(reader, value);
	int name = place >= 0 ? reader->pairing.names[place] : -1;
	int years = 0;

	if (name < 0 || rc_at(reader, name)->time == NULL)
		return false;
	*period = rc_at(reader, name)->time->period;
	while (place - years > 0 && reader->pairing.names[place - years - 1] == name)
		years++;
	if (years > 0 || (place + 1 < reader->pairing.count && reader->pairing.names[place + 1] == name))
	{
		period->from = rc_date_add_months(period->from, 12 * years);
		period->to = rc_date_add_months(period->from, 12);
	}
	return true;
}

rc_stretch
rc_behind_pairs(const rc_reader *reader, int value)
{
	rc_stretch behind = {0, 0};

	for (int k = 0; k < reader->pairing.count; k++)
	{
		if (reader->pairing.values[k] == value)
			behind.first = reader->pairing.last[k] + 1;
	}
	/* 分别获得773吨和158吨的配额, 4.5万吨和1.3万吨稀土: in Chinese only a noun that the values belong to. */
	if (reader->mentions.chinese && !rc_spells(&reader->mentions, behind.first, "的") &&
		(behind.first >= reader->mentions.count || rc_at(reader, behind.first)->material == NULL))
		return (rc_stretch){0, 0};
	/* ", respectively, of the world's reserves" */
	while (
		behind.first > 0 && behind.first < reader->mentions.count &&
		(rc_is_mark(rc_at(reader, behind.first), ',') || rc_has_cue(rc_at(reader, behind.first), RC_CUE_RESPECTIVELY)))
		behind.first++;
	behind.last = behind.first;
	while (behind.first > 0 && behind.last < reader->mentions.count &&
		   rc_at(reader, behind.last)->type != RC_QUANTITY &&
		   (rc_at(reader, behind.last)->type != RC_MARK || rc_is_mark(rc_at(reader, behind.last), '\'')))
		behind.last++;
	return behind;
}
