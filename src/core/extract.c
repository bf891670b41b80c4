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

#include "engine.h"
#include "extract_options.h"

#include "base/error.h"
#include "base/poll.h"
#include "base/utf8.h"
#include "grammar/authority.h"
#include "grammar/chronicle.h"
#include "grammar/issuer.h"
#include "grammar/source.h"
#include "grammar/speaker.h"
#include "grammar/theme.h"
#include "grammar/topic.h"
#include "rules/candidate.h"
#include "rules/rules.h"
#include "table/table.h"
#include "text/body.h"
#include "text/flow.h"
#include "text/glance.h"
#include "text/sentence.h"

/*
 * Sentences before one that may state something that are read with it, since
 * it may go on from them.  What is longer ago is forgotten.
 */
#define APPROACH RC_SCENE_REACH

/* A sentence that comes next, and whether it has a word of the topic or a figure. */
typedef struct coming_sentence
{
	rc_sentence_span span;
	bool tells;
} coming_sentence;

/* A sentence that was looked at. */
typedef struct passed_sentence
{
	rc_sentence_span span;
	bool may_state; /* else it is read for what it speaks of alone */
	bool trial;     /* read to see if it states anything */
	bool beside;    /* read for its candidates alone */
} passed_sentence;

struct rc_extraction
{
	rc_engine *engine;
	rc_env env;
	rc_arena arena; /* of the sentence read last */
	rc_arena names; /* see mention.h */
	rc_text body;
	rc_plain_copy plain; /* what the body is where it is not what was given: without markup, and with its tables set */
	bool tables;         /* there are some */
	rc_extract_options options;
	rc_scene scene;
	rc_time_context times;
	rc_claims claims; /* of the sentence read last */
	int next_claim;
	rc_candidates candidates; /* likewise, where they are asked for */
	int next_candidate;
	size_t at;                                  /* where the next sentence is looked for */
	coming_sentence coming[RC_AHEAD_SENTENCES]; /* those from `at` on that were looked at ahead of their turn */
	int coming_count;
	rc_ahead ahead;
	rc_telling telling;
	passed_sentence passed[APPROACH + 1]; /* sentences looked at and not read yet, from `first_passed` on */
	int first_passed;
	int passed_count;
	int to_read;          /* so many of them are to be read */
	size_t counted;       /* bytes up to here ... */
	int32_t code_points;  /* ... have so many code points ... */
	rc_plain_passed cuts; /* ... without those that were cut */
	rc_text_table table;  /* last: see rc_extract_open */
};

/* Everything that has nothing yet to free. */
static void
start(rc_extraction *extraction, rc_engine *engine, const rc_env *env, rc_text body, const rc_extract_options *options)
{
	/* The heads of columns, kilobytes of them, are filled in with the first table. */
	memset(extraction, 0, offsetof(rc_extraction, table) + offsetof(rc_text_table, heads));
	extraction->engine = engine;
	extraction->env = *env;
	extraction->body = body;
	extraction->options = *options;
	rc_arena_init(&extraction->arena, &extraction->env);
	rc_arena_init(&extraction->names, &extraction->env);
	rc_arena_init(&extraction->ahead.arena, &extraction->env);
	rc_scene_start(&extraction->scene);
	/* A company that speaks for itself is "the company" until another is named. */
	if (options->perspective.len > 2)
		extraction->scene.company = options->perspective;
	extraction->times = (rc_time_context){.asof = options->published, .last = {RC_DATE_NONE, RC_DATE_NONE}};
}

/* Puts a copy in the place of the body.  What a look has told of the body is told of the copy then. */
static rc_status
copy_body(rc_extraction *extraction, rc_body_seen *look, rc_error *error)
{
	const rc_env *env = &extraction->env;
	bool same = !look->unplain.forms && !look->unplain.markup;
	rc_status status = rc_make_plain_copy(env, extraction->body, &extraction->plain, error);

	extraction->body = (rc_text){extraction->plain.data, extraction->plain.len};
	return same || status != RC_OK ? status : rc_body_look(env, extraction->body, look, error);
}

/* Makes the copy that is read in the place of the body, where it takes one. */
static rc_status
prepare_body(rc_extraction *extraction, rc_body_seen *look, rc_error *error)
{
	const rc_env *env = &extraction->env;
	rc_plain_copy *plain = &extraction->plain;
	bool any_field = extraction->options.perspective.len > 2;
	bool set = look->unplain.forms || look->tables || look->lines;
	rc_status status = RC_OK;

	if (look->unplain.markup || ((look->of_field || any_field) && set))
		status = copy_body(extraction, look, error);
	/* An article that names nothing of the field is passed over at once. */
	if (!any_field && !look->of_field)
	{
		extraction->at = extraction->body.len;
		return status;
	}
	/* Where tables are set and lines are joined, things stand elsewhere. */
	if (!look->tables && !look->lines)
		extraction->telling = look->telling;
	if (look->tables && status == RC_OK)
		status = rc_body_set_tables(env, plain->data, plain->len, &extraction->tables, error);
	if (look->lines && status == RC_OK)
		status = rc_make_flow(env, plain, error);
	if (plain->data != NULL)
		extraction->body.len = plain->len;
	rc_find_issuer(extraction->body, &extraction->scene);
	return status;
}

rc_status
rc_extract_open(rc_engine *engine, const rc_env *env, rc_text body, const rc_extract_options *options,
				rc_extraction **result, rc_error *error)
{
	rc_extraction *extraction;
	rc_extract_options read;
	rc_status status;
	rc_body_seen look;

	*result = NULL;
	if (body.len > env->limits.max_text)
		return rc_fail(error, RC_LIMIT, 0, "text of %zu bytes is longer than the limit of %zu", body.len,
					   env->limits.max_text);
	status = rc_body_look(env, body, &look, error);
	if (status == RC_OK)
		status = rc_options_read(options, &read, error);
	if (status != RC_OK)
		return status;

	extraction = env->reallocate(env->user, NULL, sizeof(rc_extraction));
	if (extraction == NULL)
		return rc_fail_memory(error);
	start(extraction, engine, env, body, &read);
	status = prepare_body(extraction, &look, error);
	if (status == RC_OK)
		*result = extraction;
	else
		rc_extract_close(extraction);
	return status;
}

void
rc_extract_close(rc_extraction *extraction)
{
	rc_env env;

	if (extraction == NULL)
		return;
	env = extraction->env;
	rc_plain_copy_free(&env, &extraction->plain);
	rc_arena_free(&extraction->arena);
	rc_arena_free(&extraction->names);
	rc_arena_free(&extraction->ahead.arena);
	env.reallocate(env.user, extraction, 0);
}

/* Can a sentence say something without naming it, since what was read last was on the topic? */
static bool
goes_on(const rc_scene *scene, int sentences)
{
	return scene->measure_age + sentences <= 1 || scene->materials_age + sentences <= RC_SCENE_REACH;
}

/*
 * Code points of the text before the byte of the body; asked in rising order of
 * sentences, in any order inside one.  `begins`: a span begins there, behind
 * what was cut right before it.
 */
static int32_t
code_points_before(const rc_extraction *extraction, size_t byte, bool begins)
{
	rc_plain_passed cuts = extraction->cuts;
	size_t plain = rc_utf8_length(extraction->body.data + extraction->counted, byte - extraction->counted);

	return extraction->code_points + (int32_t) (plain + rc_plain_pass(&extraction->plain, byte, begins, &cuts));
}

/* Makes code points of the bytes of a span. */
static void
count_span(const rc_extraction *extraction, int32_t *from, int32_t *to)
{
	size_t first = (size_t) *from;
	size_t last = (size_t) *to;

	*from = code_points_before(extraction, first, true);
	/* Most texts are read as they are: then the rest is counted from there. */
	*to = extraction->plain.data == NULL && last >= first
			  ? *from + (int32_t) rc_utf8_length(extraction->body.data + first, last - first)
			  : code_points_before(extraction, last, false);
}

static void
count_to(rc_extraction *extraction, size_t byte)
{
	extraction->code_points +=
		(int32_t) rc_utf8_length(extraction->body.data + extraction->counted, byte - extraction->counted);
	rc_plain_pass(&extraction->plain, byte, false, &extraction->cuts);
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
					 (rc_glance_aside(extraction->body, wanted->span.from, wanted->span.to) & lacking) == lacking;
	rc_listing_pass(&extraction->scene.listing, extraction->body, wanted->span.from, wanted->span.to);
	extraction->scene.in_entry &= !wanted->span.new_line;
	if (!wanted->beside)
		turn_unread(extraction);
	return wanted->beside;
}

static rc_row_kind
row_at(const rc_extraction *extraction, const rc_sentence_span *span)
{
	return extraction->tables ? rc_row_at(extraction->body, span->from, span->to) : RC_ROW_NONE;
}

/* Has the sentence a word of the topic or a figure? */
static bool
tells(const rc_extraction *extraction, const rc_sentence_span *span)
{
	const unsigned telling = RC_SEEN_TOPIC | RC_SEEN_VALUE;

	return (rc_look_for(extraction->body, span->from, span->to, telling) & telling) != 0;
}

/*
 * The next sentence, from those looked at ahead of their turn or from the
 * text; false at its end.  *told says whether it is known if it tells something.
 */
static bool
take_next(rc_extraction *extraction, coming_sentence *next, bool *told)
{
	*told = extraction->coming_count > 0;
	if (!*told)
		return rc_sentence_next(extraction->body, extraction->at, &next->span);
	*next = extraction->coming[0];
	extraction->coming_count--;
	memmove(extraction->coming, extraction->coming + 1, (size_t) extraction->coming_count * sizeof(coming_sentence));
	return true;
}

/* "Beijing controls 60% of global mining": in an article that has named its goods a part of what is done needs none. */
static bool
may_tell_share(const rc_extraction *extraction, unsigned seen)
{
	const unsigned share = RC_SEEN_MEASURE | RC_SEEN_WORTH;

	return extraction->scene.topic.data != NULL && (seen & share) == share;
}

/*
 * Can the sentence state something, by itself or since it goes on from what
 * was read before?  It is doubtful where it names nothing of the field, far
 * from any that does: then it was let pass for an investment, a cost or a
 * length of time alone, as "Fuel costs more: shares in the airline fell by 5
 * percent" is.
 */
static bool
may_state(rc_extraction *extraction, const coming_sentence *next, bool told, bool *doubtful)
{
	const rc_sentence_span *span = &next->span;
	unsigned seen;
	bool topic;

	*doubtful = false;
	switch (row_at(extraction, span))
	{
		case RC_ROW_HEADS:
			return true;
		case RC_ROW_CELLS:
			return rc_look_for(extraction->body, span->from, span->to, RC_SEEN_TOPIC | RC_SEEN_VALUE) != 0;
		case RC_ROW_NONE:
			break;
	}
	if (goes_on(&extraction->scene, extraction->passed_count + 1))
		return told ? next->tells : tells(extraction, span);
	if (extraction->scene.topic.data == NULL && rc_is_silent(&extraction->telling, span->from, span->to))
		return false;
	if (!rc_may_state_at(extraction->body, span->from, span->to, &topic, &seen) && !may_tell_share(extraction, seen))
		return false;
	*doubtful = !topic && !extraction->tables && !extraction->options.candidates;
	return true;
}

/* Makes the table follow the sentences; heads state nothing. */
static rc_status
turn_table(rc_extraction *extraction, rc_reader *reader, const rc_sentence_span *span, bool *stating, rc_error *error)
{
	rc_text_table *table = &extraction->table;

	if (!span->new_line && !rc_follows_table_name(extraction->body, span->from))
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

/*
 * "India imports them from China, which refines 90%. The country ...": whom a
 * relative clause speaks of is not whom the sentence does, for the next one.
 */
typedef struct main_subject
{
	rc_text subject, country, company;
	bool kept;
} main_subject;

static void
keep_main_subject(const rc_reader *reader, const rc_clause *clause, main_subject *told)
{
	const rc_scene *scene = reader->scene;

	if (told->kept || !clause->relative || reader->mentions.chinese || scene->subject_age > 0)
		return;
	*told = (main_subject){scene->subject, scene->country, scene->company, true};
}

static void
return_to_main_subject(rc_scene *scene, const main_subject *told)
{
	if (!told->kept)
		return;
	scene->subject = told->subject;
	scene->country = told->country;
	scene->company = told->company;
}

static rc_status
read_clauses(rc_extraction *extraction, rc_reader *reader, const passed_sentence *sentence, rc_error *error)
{
	bool stating = sentence->may_state;
	rc_status status = rc_list_turn(extraction->engine, reader, error);
	main_subject told = {.kept = false};

	if (extraction->tables && status == RC_OK)
		status = turn_table(extraction, reader, &sentence->span, &stating, error);
	for (int i = 0; i < reader->clauses.count && status == RC_OK; i++)
	{
		const rc_clause *clause = &reader->clauses.items[i];
		bool states = !extraction->tables || rc_table_enter(&extraction->table, reader, clause);
		rc_text subject = reader->scene->subject;

		keep_main_subject(reader, clause, &told);
		status = rc_read_clause(reader, clause, stating && states, error);
		/* Another subject of its own ends what the relative clause left open. */
		if (!clause->relative && !rc_text_same(subject, reader->scene->subject))
			told.kept = false;
	}
	return_to_main_subject(reader->scene, &told);
	/* "China is Japan's top source, with 60% of imports. It ..." */
	if (reader->supplier.data != NULL)
		rc_scene_set_subject(reader->scene, reader->supplier, NULL);
	return status;
}

/* Sentences of one quotation behind which the speaker is still looked for. */
#define QUOTATION_REACH 4

/*
 * A quotation of several sentences has its speaker behind one of the next:
 * "Demand doubles.  Supply does not," said X.
 */
static rc_status
read_speaker_behind(rc_extraction *extraction, const rc_reading *reading, size_t at, rc_reader *reader, rc_error *error)
{
	rc_scene scene = extraction->scene;
	rc_status status = RC_OK;

	for (int i = 0; i < QUOTATION_REACH && status == RC_OK && reader->source.data == NULL; i++)
	{
		rc_sentence_span span;
		rc_time_context times = extraction->times;
		rc_reading ahead = *reading;
		rc_reader next = {.arena = &extraction->arena, .scene = &scene, .options = &extraction->options};
		bool worth;

		if (!rc_sentence_next(extraction->body, at, &span) || span.new_line)
			break;
		ahead.times = &times;
		status = rc_mentions_read(&ahead, extraction->body, span.from, span.to, &next.mentions, &worth, error);
		if (status == RC_OK)
			status = rc_clauses_cut(&extraction->arena, &next.mentions, &next.clauses, error);
		if (status == RC_OK)
			rc_find_source(&next);
		reader->source = next.source;
		if (!rc_is_quoted_on(&next))
			break;
		at = span.to;
	}
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
						  .ahead = &extraction->ahead,
						  .shorts = &extraction->scene.shorts,
						  .perspective = extraction->options.perspective,
						  .field = extraction->scene.field,
						  .no_repair = extraction->options.no_repair};
	rc_status status;
	bool worth;

	rc_scene_turn(&extraction->scene);
	status = rc_mentions_read(&reading, extraction->body, sentence->span.from, sentence->span.to, &reader.mentions,
							  &worth, error);
	if (status != RC_OK)
		return status;
	extraction->scene.field = reading.field;
	if (sentence->trial && !worth)
		return RC_OK;

	rc_pass_over_ministries(&reader);
	status = rc_clauses_cut(&extraction->arena, &reader.mentions, &reader.clauses, error);
	if (status != RC_OK)
		return status;
	rc_chronicle_turn(&reader);
	if (extraction->options.candidates)
		rc_candidates_start(&reader, &extraction->candidates);
	rc_theme_turn(&reader);
	if (rc_asks_only(&reader))
		return rc_pass_question(&reader, error);
	rc_find_source(&reader);
	if (sentence->may_state && reader.source.data == NULL && rc_is_quoted_on(&reader))
		status = read_speaker_behind(extraction, &reading, sentence->span.to, &reader, error);
	if (status != RC_OK)
		return status;
	if (sentence->may_state)
		status = rc_find_pairs(&reader, error);
	if (status == RC_OK)
		status = read_clauses(extraction, &reader, sentence, error);
	rc_remember_side_by_side(&reader);
	rc_topic_remember_teller(&reader);
	rc_theme_remember(&reader);
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

/*
 * Reads a doubtful sentence as if all that it leaves unsaid had been told
 * before it.  When it states nothing even so, it need not be read, nor the
 * sentences before it for its sake.  The trial leaves no trace.
 */
static rc_status
try_sentence(rc_extraction *extraction, passed_sentence *sentence, rc_error *error)
{
	rc_scene scene = extraction->scene;
	rc_time_context times = extraction->times;
	rc_status status;

	rc_scene_suppose(&extraction->scene);
	sentence->trial = true;
	status = read_sentence(extraction, sentence, error);
	sentence->trial = false;
	sentence->may_state = extraction->claims.count > 0;
	extraction->scene = scene;
	extraction->times = times;
	extraction->claims = (rc_claims){NULL, 0, 0};
	rc_arena_reset(&extraction->arena);
	return status;
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
		coming_sentence coming;
		bool told, doubtful;

		if (env->poll != NULL && env->poll(env->user))
			return rc_fail(error, RC_CANCELED, extraction->at, "canceled");
		if (extraction->passed_count > APPROACH && (*found = leave_unread(extraction, next)))
			return RC_OK;
		if (extraction->passed_count > 0 && extraction->at - extraction->counted > RC_POLL_STRETCH)
			count_to(extraction, extraction->passed[extraction->first_passed].span.from);
		ahead = &extraction->passed[(extraction->first_passed + extraction->passed_count) % (APPROACH + 1)];
		if (!take_next(extraction, &coming, &told))
		{
			while (extraction->options.candidates && extraction->passed_count > 0 && !*found)
				*found = leave_unread(extraction, next);
			return RC_OK;
		}
		ahead->span = coming.span;
		extraction->at = ahead->span.to;
		ahead->beside = false;
		ahead->trial = false;
		ahead->may_state = may_state(extraction, &coming, told, &doubtful);
		if (doubtful)
		{
			rc_status status = try_sentence(extraction, ahead, error);

			if (status != RC_OK)
				return status;
		}
		extraction->passed_count++;
		if (ahead->may_state)
			extraction->to_read = extraction->passed_count;
	}
	*next = take_passed(extraction);
	extraction->to_read--;
	*found = true;
	return RC_OK;
}

/*
 * Looks for sentences that are likely to be read behind `count` others, while
 * each goes on with the topic; their number with those, which end at byte `to`.
 */
static int
look_ahead(rc_extraction *extraction, rc_sentence_span *spans, int count, size_t to)
{
	size_t limit = to + RC_AHEAD_BYTES;

	for (int i = 0; count < RC_AHEAD_SENTENCES && to < limit; i++)
	{
		coming_sentence *coming = &extraction->coming[i];

		if (i == extraction->coming_count)
		{
			if (!rc_sentence_next(extraction->body, to, &coming->span))
				break;
			coming->tells = tells(extraction, &coming->span);
			extraction->coming_count++;
		}
		to = coming->span.to;
		if (!coming->tells || to > limit)
			break;
		spans[count++] = coming->span;
	}
	return count;
}

/* Reads the figures of the sentence and of those that are to be read behind it, unless that was done with the ones before. */
static rc_status
read_ahead(rc_extraction *extraction, const passed_sentence *sentence, rc_error *error)
{
	rc_sentence_span spans[RC_AHEAD_SENTENCES] = {sentence->span};
	int count = 1;

	if (rc_ahead_find(&extraction->ahead, sentence->span.from, sentence->span.to, &extraction->times) != NULL)
		return RC_OK;
	for (int i = 0; i < extraction->to_read && count < RC_AHEAD_SENTENCES; i++)
		spans[count++] = extraction->passed[(extraction->first_passed + i) % (APPROACH + 1)].span;
	if (!sentence->beside)
		count = look_ahead(extraction, spans, count, extraction->at);
	return rc_ahead_read(&extraction->ahead, extraction->engine, extraction->body, spans, count, &extraction->times,
						 extraction->options.no_repair, error);
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
		status = read_ahead(extraction, &sentence, error);
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
	count_span(extraction, &claim->span_from, &claim->span_to);
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
	count_span(extraction, &candidate->span_from, &candidate->span_to);
	*found = true;
	return RC_OK;
}
