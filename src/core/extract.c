/*-------------------------------------------------------------------------
 *
 * extract.c
 *		From an article to its claims, a sentence at a time.
 *
 * text -> sentence -> mentions -> clauses -> rules -> claims
 *
 * Claims of one sentence are kept until they are asked for; then the next
 * sentence is read.  Memory is that of one sentence, whatever the text.
 *
 *-------------------------------------------------------------------------
 */
#include <stddef.h>

#include "rules/candidate.h"
#include "engine.h"
#include "base/error.h"
#include "grammar/frame.h"
#include "rules/rules.h"
#include "text/sentence.h"
#include "grammar/source.h"
#include "table/table.h"
#include "text/glance.h"
#include "base/plain.h"
#include "base/utf8.h"
#include "grammar/supplier.h"

/*
 * Sentences before one that may state something that are read with it, since
 * it may go on from them.  What is longer ago is forgotten.
 */
#define APPROACH RC_SCENE_REACH

/* A sentence that was looked at. */
typedef struct passed_sentence
{
	rc_sentence_span span;
	bool may_state; /* else it is read for what it speaks of alone */
	bool beside;    /* read for its candidates alone */
} passed_sentence;

struct rc_extraction
{
	rc_engine *engine;
	rc_env env;
	rc_arena arena; /* of the sentence read last */
	rc_arena names; /* see mention.h */
	rc_text body;
	char *plain; /* the body in plain characters and with its tables set, where it is not what was given; else NULL */
	bool tables; /* there are some */
	rc_extract_options options;
	rc_scene scene;
	rc_time_context times;
	rc_claims claims; /* of the sentence read last */
	int next_claim;
	rc_candidates candidates; /* likewise, where they are asked for */
	int next_candidate;
	size_t at;                            /* where the next sentence is looked for */
	size_t silent;                        /* no sentence that ends before this byte can state anything by itself */
	passed_sentence passed[APPROACH + 1]; /* sentences looked at and not read yet, from `first_passed` on */
	int first_passed;
	int passed_count;
	int to_read;         /* so many of them are to be read */
	size_t counted;      /* bytes up to here ... */
	int32_t code_points; /* ... have so many code points */
	rc_text_table table; /* last: see rc_extract_open */
};

static rc_value_rule *const value_rules[] = {
	rc_rule_cell,    rc_rule_purity, rc_rule_tariff, rc_rule_change, rc_rule_share,
	rc_rule_horizon, rc_rule_price,  rc_rule_money,  rc_rule_amount,
};

static rc_clause_rule *const clause_rules[] = {
	rc_rule_multiple, rc_rule_nothing, rc_rule_rank,      rc_rule_restriction,
	rc_rule_listed,   rc_rule_class,   rc_rule_exclusive,
};

/* Reads the options: a blank name is none, and what no claim could carry is an error rather than no claims. */
static rc_status
read_options(const rc_extract_options *given, rc_extract_options *options, rc_error *error)
{
	rc_text *name = &options->perspective;
	rc_status status;

	*options = *given;
	while (name->len > 0 && name->data[name->len - 1] == ' ')
		name->len--;
	while (name->len > 0 && name->data[0] == ' ')
	{
		name->data++;
		name->len--;
	}
	if (name->len == 0)
		name->data = NULL;
	status = rc_name_check("perspective", *name, error);
	return status == RC_OK ? rc_date_check("date of publication", options->published, error) : status;
}

/* Bytes that are gone through without asking whether to go on. */
#define STRETCH ((size_t) 1 << 20)

/* Bytes that a stretch has in common with the one before: no word or character that matters is longer. */
#define OVERLAP ((size_t) 64)

/* The end of the stretch from `from` on: it cuts no character in two. */
static size_t
stretch_end(rc_text text, size_t from)
{
	size_t to = from + STRETCH;

	if (to >= text.len)
		return text.len;
	while (to > from + STRETCH - 4 && rc_utf8_continues(text.data[to]))
		to--;
	return to;
}

/* What a look through the whole text tells. */
typedef struct first_look
{
	bool of_field;  /* something of the field is named */
	bool disguised; /* it has characters that are not plain */
	bool tables;    /* it may have tables */
	size_t silent;  /* no sentence that ends before this byte can state anything by itself */
} first_look;

/* Is the text UTF-8, and what is to be done with it? */
static rc_status
look_through(const rc_env *env, rc_text body, first_look *look, rc_error *error)
{
	memset(look, 0, sizeof(*look));
	for (size_t from = 0, to; from < body.len; from = to)
	{
		size_t word = from > OVERLAP ? from - OVERLAP : 0;
		rc_text stretch;
		rc_status status;

		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, from, "canceled");
		to = stretch_end(body, from);
		stretch = (rc_text){body.data + from, to - from};
		status = rc_utf8_check(stretch, error);
		if (status != RC_OK)
		{
			if (error != NULL)
				error->offset += from;
			return status;
		}
		while (rc_utf8_continues(body.data[word]))
			word++;
		if (!look->of_field)
		{
			size_t silent;

			look->of_field = rc_is_of_field((rc_text){body.data + word, to - word}, &silent);
			if (look->silent == from)
				look->silent = silent < to - word ? word + silent : to;
		}
		look->disguised = look->disguised || rc_is_disguised(stretch);
		look->tables = look->tables || rc_may_hold_table(stretch);
	}
	return RC_OK;
}

/* Puts a copy in the place of the body: in plain characters. */
static rc_status
make_plain(rc_extraction *extraction, rc_error *error)
{
	const rc_env *env = &extraction->env;
	size_t len = 0;

	extraction->plain = env->reallocate(env->user, NULL, extraction->body.len);
	if (extraction->plain == NULL)
		return rc_fail_memory(error);
	for (size_t from = 0, to; from < extraction->body.len; from = to)
	{
		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, from, "canceled");
		to = stretch_end(extraction->body, from);
		len += rc_make_plain(extraction->body, from, to, extraction->plain + len);
	}
	extraction->body = (rc_text){extraction->plain, len};
	return RC_OK;
}

/* Sets the tables of the copy, which are none more often than not. */
static rc_status
set_tables(rc_extraction *extraction, rc_error *error)
{
	const rc_env *env = &extraction->env;
	size_t at = 0;

	while (at < extraction->body.len)
	{
		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, at, "canceled");
		at = rc_set_tables(extraction->plain, extraction->body.len, at, &extraction->tables);
	}
	return RC_OK;
}

rc_status
rc_extract_open(rc_engine *engine, const rc_env *env, rc_text body, const rc_extract_options *options,
				rc_extraction **result, rc_error *error)
{
	rc_extraction *extraction;
	rc_extract_options read;
	rc_status status;
	first_look look;

	*result = NULL;
	if (body.len > env->limits.max_text)
		return rc_fail(error, RC_LIMIT, 0, "text of %zu bytes is longer than the limit of %zu", body.len,
					   env->limits.max_text);
	status = look_through(env, body, &look, error);
	if (status == RC_OK)
		status = read_options(options, &read, error);
	if (status != RC_OK)
		return status;

	extraction = env->reallocate(env->user, NULL, sizeof(rc_extraction));
	if (extraction == NULL)
		return rc_fail_memory(error);
	/* The heads of columns, kilobytes of them, are filled in with the first table. */
	memset(extraction, 0, offsetof(rc_extraction, table) + offsetof(rc_text_table, heads));
	extraction->engine = engine;
	extraction->env = *env;
	extraction->body = body;
	extraction->options = read;
	/* An article that names nothing of the field is passed over at once. */
	if (read.perspective.len <= 2 && !look.of_field)
		extraction->at = body.len;
	rc_arena_init(&extraction->arena, &extraction->env);
	rc_arena_init(&extraction->names, &extraction->env);
	rc_scene_start(&extraction->scene);
	/* A company that speaks for itself is "the company" until another is named. */
	if (read.perspective.len > 2)
		extraction->scene.company = read.perspective;
	extraction->times = (rc_time_context){.asof = read.published, .last = {RC_DATE_NONE, RC_DATE_NONE}};
	if ((look.disguised || look.tables) && extraction->at < body.len)
		status = make_plain(extraction, error);
	else
		extraction->silent = look.silent; /* in a copy everything stands elsewhere */
	if (look.tables && status == RC_OK && extraction->at < body.len)
		status = set_tables(extraction, error);
	if (status != RC_OK)
	{
		rc_extract_close(extraction);
		return status;
	}
	*result = extraction;
	return RC_OK;
}

void
rc_extract_close(rc_extraction *extraction)
{
	rc_env env;

	if (extraction == NULL)
		return;
	env = extraction->env;
	if (extraction->plain != NULL)
		env.reallocate(env.user, extraction->plain, 0);
	rc_arena_free(&extraction->arena);
	rc_arena_free(&extraction->names);
	env.reallocate(env.user, extraction, 0);
}

/* Lets every rule of values look at the value until one takes it. */
static rc_status
apply_value_rules(rc_reader *reader, const rc_clause *clause, int value, rc_error *error)
{
	bool taken = false;
	int claims = reader->claims.count;

	for (size_t i = 0; i < sizeof(value_rules) / sizeof(value_rules[0]) && !taken; i++)
	{
		rc_status status = value_rules[i](reader, clause, value, &taken, error);

		if (status != RC_OK)
			return status;
	}
	if (reader->candidates != NULL && reader->claims.count == claims)
		return rc_candidate_value(reader, clause, value, error);
	return RC_OK;
}

/* "from China (54 percent), Belgium (22 percent)", "China, 54%;": an item of a list, not whom the text speaks of. */
static bool
is_item_before_aside(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	bool alone = clause->last - clause->first == 1 && clause > reader->clauses.items;

	return next < reader->clauses.items + reader->clauses.count && next->first < next->last &&
		   (next->aside || (alone && next->last == next->first + 1)) &&
		   rc_at(reader, next->first)->type == RC_QUANTITY && rc_is_actor(rc_at(reader, clause->last - 1));
}

/* Marks and times between a heading and its colon. */
#define HEADING_REACH 5

/* "Rare earth mine production, 2024:", "| Top producers |": a clause without a value that says what the next ones count. */
static bool
heads_list(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *behind = clause->last < reader->mentions.count ? rc_at(reader, clause->last) : NULL;

	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			return false;
	}
	/* A year or a unit may stand between the heading and its colon. */
	for (int i = clause->last; behind != NULL && i < reader->mentions.count && i < clause->last + HEADING_REACH; i++)
	{
		if (rc_is_mark(rc_at(reader, i), ':') || rc_is_mark(rc_at(reader, i), '|'))
			return true;
		if (rc_at(reader, i)->type != RC_MARK && rc_at(reader, i)->type != RC_TIME)
			return false;
	}
	return false;
}

/* The period of a heading holds for the items under it. */
static void
remember_period(rc_reader *reader, const rc_clause *clause)
{
	rc_clause heading = *clause;

	while (heading.last < reader->mentions.count && !rc_is_mark(rc_at(reader, heading.last), ':') &&
		   !rc_is_mark(rc_at(reader, heading.last), '|'))
		heading.last++;
	if (rc_clause_time(&reader->mentions, &heading, heading.last) != NULL)
		rc_scene_set_period(reader->scene, rc_clause_time(&reader->mentions, &heading, heading.last)->period);
}

static bool
is_place(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_PLACE;
}

/* 钴资源主要分布在刚果，储量为350万吨: where it lies is what the next clause speaks of; else other. */
static int
place_spread_over(const rc_reader *reader, const rc_clause *clause, int other)
{
	int at = rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_DONE_IN);

	if (!reader->mentions.chinese || at < 0 || at + 1 >= clause->last || !rc_is_actor(rc_at(reader, at + 1)) ||
		!rc_can_act(reader, at + 1))
		return other;
	return at + 1;
}

/* "Myanmar accounts for 98% of China's imports": the claims of the clause are about somebody else. */
static bool
is_other_side(const rc_reader *reader, int first_claim, rc_text name)
{
	for (int i = first_claim; i < reader->claims.count; i++)
	{
		const rc_claim *claim = &reader->claims.items[i];

		if ((claim->kind == RC_SHARE || claim->measure == RC_M_EXPORTS || claim->measure == RC_M_IMPORTS) &&
			rc_text_same(claim->partner, name))
			return true;
	}
	return false;
}

/* Whom the clause is about: in Chinese the bare actor that comes first is its topic, whatever verbs follow. */
static int
topic_of(const rc_reader *reader, const rc_clause *clause)
{
	for (int i = clause->first; i < clause->last && reader->mentions.chinese; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->type == RC_QUANTITY)
			break;
		if (rc_is_actor(mention) && mention->role == RC_ROLE_BARE && rc_can_act(reader, i) &&
			!rc_text_is(mention->name, "WORLD"))
			return i;
	}
	return rc_subject_in(reader, (rc_stretch){clause->first, clause->last});
}

/* Small words behind a Chinese noun that say "of", "as to". */
static bool
is_postposition(const rc_reader *reader, int i)
{
	static const char *const words[] = {"中", "当中", "當中", "里", "裡", "上", "内", "內"};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
	{
		if (rc_spells(&reader->mentions, i, words[k]))
			return true;
	}
	return false;
}

/*
 * The mention of the measure that a Chinese clause without a claim ends with,
 * 2011年稀土出口配额, or ends with the material of, 美国从中国进口的锗; or -1.
 */
static int
named_at_end(const rc_reader *reader, const rc_clause *clause)
{
	int last = clause->last - 1;

	/* 全球储量中, 产量上 */
	while (last > clause->first && is_postposition(reader, last))
		last--;
	if (last - 2 >= clause->first && rc_at(reader, last)->material != NULL &&
		rc_spells(&reader->mentions, last - 1, "的"))
		last -= 2;
	return rc_measure_reads(rc_at(reader, last), RC_NAME) ? last : -1;
}

/* 2011年稀土出口配额——15738吨: what a noun phrase names the next clause tells. */
static void
remember_noun_phrase(rc_reader *reader, const rc_clause *clause, int measure, bool stated)
{
	int named = reader->mentions.chinese && !stated && !clause->aside ? named_at_end(reader, clause) : -1;
	bool quota = named >= 0 && rc_measure_of(rc_at(reader, named)) == RC_M_QUOTA;
	rc_text partner;

	if (named < 0 || measure < 0 || !(quota || rc_counts(rc_measure_of(rc_at(reader, named)))))
		return;
	if (quota)
		named = measure;
	rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, named)), quota);
	partner = rc_partner_of(reader, clause, rc_measure_of(rc_at(reader, named)), reader->scene->subject);
	if (partner.data != NULL)
		rc_scene_set_partner(reader->scene, partner);
}

/* "in Narva, Estonia": a name behind another one, and a comma, says where that is. */
static bool
locates_name(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *located = clause->first > 1 ? rc_at(reader, clause->first - 2) : NULL;

	return located != NULL && clause->last - clause->first == 1 && rc_at(reader, clause->first)->latin &&
		   rc_is_mark(rc_at(reader, clause->first - 1), ',') && (located->type == RC_PROPER || is_place(located));
}

/* "China, Trump's chief adversary, is the largest producer": a name is described between commas, and its verb follows. */
static bool
describes_name(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;
	const rc_mention *named = clause->first > 1 ? rc_at(reader, clause->first - 2) : NULL;

	if (named == NULL || !named->latin || !rc_is_actor(named) || named->role != RC_ROLE_BARE ||
		!rc_is_mark(rc_at(reader, clause->first - 1), ',') || next >= reader->clauses.items + reader->clauses.count ||
		next->first >= next->last || !rc_is_predicate(rc_at(reader, next->first)))
		return false;
	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_is_predicate(rc_at(reader, i)) || rc_is_measure_verb(rc_at(reader, i)))
			return false;
	}
	return true;
}

/* 磁材的原料金属钕，其价格…: does the next clause go on with what this one has named last? */
static bool
is_taken_up(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *next = clause + 1;

	return next < reader->clauses.items + reader->clauses.count && next->first < next->last &&
		   rc_spells(&reader->mentions, next->first, "其");
}

/* 第三名是缅甸: who holds a place is what the next clause speaks of. */
static bool
holds_place(const rc_reader *reader, const rc_clause *clause, int subject)
{
	return !rc_at(reader, subject)->latin && subject == clause->first + 2 &&
		   rc_has_cue(rc_at(reader, subject - 1), RC_CUE_COPULA) && rc_is_ordinal(rc_at(reader, clause->first));
}

/*
 * What a clause still tells the ones behind it: whom and what it speaks of.  A
 * Chinese clause that has stated nothing sets the topic all the same: 氧化铈
 * 跌200元/吨，报价9000元/吨.
 */
static void
remember_topic(rc_reader *reader, const rc_clause *clause, int claims_before)
{
	bool stated = reader->claims.count > claims_before;
	rc_stretch all = {clause->first, clause->last};
	rc_materials materials;
	int subject = topic_of(reader, clause);
	int measure = rc_measure_in(reader, all, false);

	for (int i = clause->first; i < clause->last; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			break;
		if (rc_text_is(rc_at(reader, i)->name, "WORLD") && !rc_stands_for_ranked(reader, i))
			reader->scope_of_sentence = rc_at(reader, i)->name;
	}
	if (subject < 0 || rc_at(reader, subject)->role != RC_ROLE_BARE ||
		rc_text_is(rc_at(reader, subject)->name, "WORLD"))
		subject = place_spread_over(reader, clause, subject);
	if (measure >= 0 && (heads_list(reader, clause) ||
						 (reader->scene->measure_age > 0 && rc_measure_reads(rc_at(reader, measure), RC_NAME))))
		rc_scene_set_measure(reader->scene, rc_measure_of(rc_at(reader, measure)), false);
	remember_noun_phrase(reader, clause, measure, stated);
	if (measure >= 0 && heads_list(reader, clause))
		remember_period(reader, clause);
	/* "Of the antimony consumed in the European Union, ..."; a price at a place was told of its market. */
	if (subject >= 0 && !(stated && is_place(rc_at(reader, subject))) &&
		(rc_at(reader, subject)->role == RC_ROLE_BARE || rc_at(reader, subject)->owner ||
		 rc_has_cue(rc_at(reader, clause->first), RC_CUE_OF) ||
		 rc_has_cue(rc_at(reader, subject - (subject > 0)), RC_CUE_DONE_IN)) &&
		!clause->aside && !is_item_before_aside(reader, clause) && !locates_name(reader, clause) &&
		!describes_name(reader, clause) &&
		(reader->scene->subject_age > 0 || subject <= clause->first + 1 || holds_place(reader, clause, subject)))
	{
		rc_text name = rc_actor_name(reader, subject);

		if (name.data != NULL && !rc_text_is(name, "WORLD") && !is_other_side(reader, claims_before, name))
			rc_scene_set_subject(reader->scene, name, rc_at(reader, subject));
	}
	if ((reader->scene->materials_age > 0 || (reader->mentions.chinese && !stated && !clause->aside)) &&
		rc_materials_in(reader, all, is_taken_up(reader, clause), &materials))
		rc_scene_set_materials(reader->scene, &materials);
	rc_remember_supplier(reader, clause);
}

static bool
is_question(const rc_mentions *mentions)
{
	return mentions->count > 0 && rc_is_mark(&mentions->items[mentions->count - 1], '?');
}

/*
 * A question states nothing.  In Chinese what stands before the clause that
 * asks is told, unless as a condition, 稀土四个月暴涨200%，泡沫破了怎么办？; and the
 * question still says what its answer is about.
 */
static bool
is_asked(const rc_reader *reader, const rc_clause *clause)
{
	rc_stretch all = {clause->first, clause->last};

	if (!is_question(&reader->mentions))
		return false;
	return clause == &reader->clauses.items[reader->clauses.count - 1] ||
		   rc_find_cue(reader, all, RC_CUE_QUESTION) >= 0 || rc_find_cue(reader, all, RC_CUE_IF) >= 0;
}

static rc_status
apply_rules(rc_reader *reader, const rc_clause *clause, rc_error *error)
{
	rc_status status = RC_OK;

	for (int i = clause->first; i < clause->last && status == RC_OK; i++)
	{
		if (rc_at(reader, i)->type == RC_QUANTITY)
			status = apply_value_rules(reader, clause, i, error);
	}
	for (size_t i = 0; i < sizeof(clause_rules) / sizeof(clause_rules[0]) && status == RC_OK; i++)
		status = clause_rules[i](reader, clause, error);
	return status;
}

/* A share is asked for, and the time of which it is. */
static void
remember_question(rc_reader *reader, const rc_clause *clause)
{
	const rc_time *time = rc_clause_time(&reader->mentions, clause, clause->last);

	reader->scene->share_age = 0;
	if (time == NULL)
		time = clause->framed;
	if (time != NULL)
		rc_scene_set_period(reader->scene, time->period);
}

/*
 * Learns whose the sites of the clause are: "its Tanbreez project", "Lynas is
 * expanding the Mt Weld mine".
 */
static void
remember_sites(rc_reader *reader, const rc_clause *clause)
{
	rc_text company = rc_antecedent(reader, clause);

	for (int i = clause->first; i < clause->last; i++)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (!rc_can_act(reader, i) || !mention->latin)
			continue;
		if (rc_is_site(reader, i))
		{
			if (company.data != NULL && rc_scene_site_company(reader->scene, mention->name).data == NULL)
				rc_scene_set_site(reader->scene, mention->name, company);
		}
		else if (mention->entity != NULL ? mention->entity->class == RC_COMPANY : mention->type == RC_PROPER)
			company = mention->name;
		else if (!rc_is_actor(mention))
			company = reader->scene->company;
	}
}

static rc_status
read_clause(rc_reader *reader, const rc_clause *clause, bool may_state, rc_error *error)
{
	rc_status status = RC_OK;
	int claims = reader->claims.count;

	if (clause->first == clause->last)
		return RC_OK;
	if (rc_is_noise(reader, clause))
	{
		reader->scene->noise_age = 0;
		status = rc_candidates_unread(reader, clause, RC_WHY_NOISE, error);
	}
	else if (is_asked(reader, clause))
		status = rc_candidates_unread(reader, clause, RC_WHY_QUESTION, error);
	else if (may_state)
		status = apply_rules(reader, clause, error);
	else
		status = rc_candidates_unread(reader, clause, RC_WHY_NONE, error);
	if (reader->candidates != NULL)
		rc_candidates_settle(reader);
	if (is_asked(reader, clause) &&
		rc_find_cue(reader, (rc_stretch){clause->first, clause->last}, RC_CUE_ACCOUNT_FOR) >= 0)
		remember_question(reader, clause);
	remember_sites(reader, clause);
	remember_topic(reader, clause, claims);
	return status;
}

/* Can a sentence say something without naming it, since what was read last was on the topic? */
static bool
goes_on(const rc_scene *scene, int sentences)
{
	return scene->measure_age + sentences <= 1 || scene->materials_age + sentences <= RC_SCENE_REACH;
}

/* Code points before the byte; asked in rising order of sentences, in any order inside one. */
static int32_t
code_points_before(const rc_extraction *extraction, size_t byte)
{
	return extraction->code_points +
		   (int32_t) rc_utf8_length(extraction->body.data + extraction->counted, byte - extraction->counted);
}

static void
count_to(rc_extraction *extraction, size_t byte)
{
	extraction->code_points = code_points_before(extraction, byte);
	extraction->counted = byte;
}

static passed_sentence
take_passed(rc_extraction *extraction)
{
	passed_sentence first = extraction->passed[extraction->first_passed];

	extraction->first_passed = (extraction->first_passed + 1) % (APPROACH + 1);
	extraction->passed_count--;
	return first;
}

static void
turn_unread(rc_extraction *extraction)
{
	extraction->times.age++;
	rc_scene_turn(&extraction->scene);
}

/*
 * The sentence passed first is left unread.  Who asks for candidates wants it
 * all the same when it has a figure and a measure: then it is given out, and
 * true returned.
 */
static bool
leave_unread(rc_extraction *extraction, passed_sentence *wanted)
{
	const unsigned lacking = RC_SEEN_MEASURE | RC_SEEN_VALUE;

	*wanted = take_passed(extraction);
	wanted->beside = extraction->options.candidates &&
					 (rc_glance(extraction->body, wanted->span.from, wanted->span.to) & lacking) == lacking;
	rc_listing_pass(&extraction->scene.listing, extraction->body, wanted->span.from, wanted->span.to);
	if (!wanted->beside)
		turn_unread(extraction);
	return wanted->beside;
}

static rc_row_kind
row_at(const rc_extraction *extraction, const rc_sentence_span *span)
{
	return extraction->tables ? rc_row_at(extraction->body, span->from, span->to) : RC_ROW_NONE;
}

/* Can the sentence state something, by itself or since it goes on from what was read before? */
static bool
may_state(const rc_extraction *extraction, const rc_sentence_span *span)
{
	unsigned seen;

	switch (row_at(extraction, span))
	{
		case RC_ROW_HEADS:
			return true;
		case RC_ROW_CELLS:
			return rc_look_for(extraction->body, span->from, span->to, RC_SEEN_TOPIC | RC_SEEN_VALUE) != 0;
		case RC_ROW_NONE:
			break;
	}
	if (!goes_on(&extraction->scene, extraction->passed_count + 1))
		return span->to > extraction->silent && rc_may_state(rc_glance(extraction->body, span->from, span->to));
	seen = rc_look_for(extraction->body, span->from, span->to, RC_SEEN_TOPIC | RC_SEEN_VALUE);
	return (seen & (RC_SEEN_TOPIC | RC_SEEN_VALUE)) != 0;
}

/*
 * The next sentence to be read; none at the end of the text.  Those that may
 * state something are, and the few before them.
 */
static rc_status
next_to_read(rc_extraction *extraction, passed_sentence *next, bool *found, rc_error *error)
{
	const rc_env *env = &extraction->env;

	*found = false;
	while (extraction->to_read == 0)
	{
		passed_sentence *ahead;

		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, extraction->at, "canceled");
		if (extraction->passed_count > APPROACH && (*found = leave_unread(extraction, next)))
			return RC_OK;
		if (extraction->passed_count > 0 && extraction->at - extraction->counted > STRETCH)
			count_to(extraction, extraction->passed[extraction->first_passed].span.from);
		ahead = &extraction->passed[(extraction->first_passed + extraction->passed_count) % (APPROACH + 1)];
		if (!rc_sentence_next(extraction->body, extraction->at, &ahead->span))
		{
			while (extraction->options.candidates && extraction->passed_count > 0 && !*found)
				*found = leave_unread(extraction, next);
			return RC_OK;
		}
		extraction->at = ahead->span.to;
		ahead->beside = false;
		ahead->may_state = may_state(extraction, &ahead->span);
		extraction->passed_count++;
		if (ahead->may_state)
			extraction->to_read = extraction->passed_count;
	}
	*next = take_passed(extraction);
	extraction->to_read--;
	*found = true;
	return RC_OK;
}

/* Makes the table follow the sentences; heads state nothing. */
static rc_status
turn_table(rc_extraction *extraction, rc_reader *reader, const rc_sentence_span *span, bool *stating, rc_error *error)
{
	rc_text_table *table = &extraction->table;

	if (!span->new_line)
	{
		rc_table_go_on(table, reader);
		return RC_OK;
	}
	switch (row_at(extraction, span))
	{
		case RC_ROW_HEADS:
			*stating = false;
			return rc_table_begin(table, extraction->engine, reader, error);
		case RC_ROW_CELLS:
			return rc_table_turn(table, extraction->engine, reader, error);
		case RC_ROW_NONE:
			return rc_table_entitle(table, extraction->engine, reader, error);
	}
	return RC_OK;
}

/* An English question; no clause of it tells anything of the next ones. */
static rc_status
read_question(rc_reader *reader, rc_error *error)
{
	rc_status status = RC_OK;

	for (int i = 0; reader->candidates != NULL && i < reader->clauses.count && status == RC_OK; i++)
		status = rc_candidates_unread(reader, &reader->clauses.items[i], RC_WHY_QUESTION, error);
	return status;
}

static rc_status
read_sentence(rc_extraction *extraction, const passed_sentence *sentence, rc_error *error)
{
	rc_reader reader = {.arena = &extraction->arena,
						.scene = &extraction->scene,
						.options = &extraction->options,
						.new_line = sentence->span.new_line};
	rc_reading reading = {.engine = extraction->engine,
						  .arena = &extraction->arena,
						  .names = &extraction->names,
						  .times = &extraction->times,
						  .perspective = extraction->options.perspective,
						  .field = extraction->scene.field,
						  .no_repair = extraction->options.no_repair};
	rc_status status;
	bool stating = sentence->may_state;
	bool worth;

	rc_scene_turn(&extraction->scene);
	status = rc_mentions_read(&reading, extraction->body, sentence->span.from, sentence->span.to, &reader.mentions,
							  &worth, error);
	if (status != RC_OK)
		return status;
	extraction->scene.field = reading.field;

	status = rc_clauses_cut(&extraction->arena, &reader.mentions, &reader.clauses, error);
	if (status != RC_OK)
		return status;
	if (extraction->options.candidates)
		rc_candidates_start(&reader, &extraction->candidates);
	if (is_question(&reader.mentions) && !reader.mentions.chinese)
		return read_question(&reader, error);
	rc_find_source(&reader);
	if (sentence->may_state)
		rc_find_pairs(&reader);
	status = rc_list_turn(extraction->engine, &reader, error);
	if (extraction->tables && status == RC_OK)
		status = turn_table(extraction, &reader, &sentence->span, &stating, error);
	for (int i = 0; i < reader.clauses.count && status == RC_OK; i++)
	{
		bool states = !extraction->tables || rc_table_enter(&extraction->table, &reader, &reader.clauses.items[i]);

		status = read_clause(&reader, &reader.clauses.items[i], stating && states, error);
	}
	if (!sentence->may_state)
		rc_listing_pass(&extraction->scene.listing, extraction->body, sentence->span.from, sentence->span.to);
	extraction->claims = reader.claims;
	return status;
}

/* Reads a sentence that the reading of claims passes over; it leaves no trace. */
static rc_status
read_beside(rc_extraction *extraction, const passed_sentence *sentence, rc_error *error)
{
	rc_scene scene = extraction->scene;
	rc_time_context times = extraction->times;
	rc_text_table table = extraction->table;
	rc_status status = read_sentence(extraction, sentence, error);

	extraction->scene = scene;
	extraction->times = times;
	extraction->table = table;
	turn_unread(extraction);
	return status;
}

/* Reads the next sentence that may give something; none at the end of the text. */
static rc_status
read_on(rc_extraction *extraction, bool *any, rc_error *error)
{
	passed_sentence sentence;
	rc_status status;

	rc_arena_reset(&extraction->arena);
	extraction->claims = (rc_claims){NULL, 0, 0};
	extraction->next_claim = 0;
	memset(&extraction->candidates, 0, sizeof(extraction->candidates));
	extraction->next_candidate = 0;
	status = next_to_read(extraction, &sentence, any, error);
	if (status == RC_OK && *any)
		status =
			sentence.beside ? read_beside(extraction, &sentence, error) : read_sentence(extraction, &sentence, error);
	if (status == RC_OK && (extraction->claims.count > 0 || extraction->candidates.count > 0))
		count_to(extraction, sentence.span.from);
	return status;
}

rc_status
rc_extract_next(rc_extraction *extraction, rc_claim *claim, bool *found, rc_error *error)
{
	*found = false;
	while (extraction->next_claim >= extraction->claims.count)
	{
		bool any;
		rc_status status = read_on(extraction, &any, error);

		if (status != RC_OK || !any)
			return status;
		/* Who asks for candidates gets them alone. */
		if (extraction->options.candidates)
			extraction->claims.count = 0;
	}

	*claim = extraction->claims.items[extraction->next_claim++];
	claim->span_from = code_points_before(extraction, (size_t) claim->span_from);
	claim->span_to = code_points_before(extraction, (size_t) claim->span_to);
	*found = true;
	return RC_OK;
}

rc_status
rc_extract_next_candidate(rc_extraction *extraction, rc_candidate *candidate, bool *found, rc_error *error)
{
	*found = false;
	while (extraction->next_candidate >= extraction->candidates.count)
	{
		bool any;
		rc_status status = read_on(extraction, &any, error);

		if (status != RC_OK || !any)
			return status;
	}

	*candidate = extraction->candidates.items[extraction->next_candidate++];
	candidate->span_from = code_points_before(extraction, (size_t) candidate->span_from);
	candidate->span_to = code_points_before(extraction, (size_t) candidate->span_to);
	*found = true;
	return RC_OK;
}
