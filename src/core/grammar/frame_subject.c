/*-------------------------------------------------------------------------
 *
 * frame_subject.c
 *		Who it is that a value is told of.
 *
 * Whoever stands around the value; failing that, whom the clause describes,
 * whom the sentence resumes, the government that tells, or whom the text has
 * spoken of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/frame_parts.h"

void
rc_frame_set_subject(const rc_reader *reader, int at, rc_frame *frame)
{
	frame->subject = rc_actor_name(reader, at);
	frame->subject_at = at;
	frame->subject_inherited = false;
}

/* "Chile made 39,000 tons; Australia, 61,000": does the English clause stand behind one that only names somebody, in a list? */
static bool
is_of_list(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	const rc_mention *opens;
	int name;

	if (clause == reader->clauses.items || !rc_is_mark(rc_at(reader, clause->first - 1), ',') ||
		before->last != clause->first - 1)
		return false;
	name = before->first +
		   (rc_has_cue(rc_at(reader, before->first), RC_CUE_AND) || rc_is_mark(rc_at(reader, before->first), '&'));
	name += rc_has_cue(rc_at(reader, name), RC_CUE_ARTICLE);
	opens = rc_at(reader, before->first - 1);
	return name == before->last - 1 &&
		   (before->first == 0 || rc_is_mark(opens, ';') || rc_is_mark(opens, ':') || rc_is_joint(opens));
}

/* "led by Brazil (21 million tonnes)", "Brazil, with 21 million tonnes,": whom an English figure alone stands right behind, or -1. */
static int
named_before_figure(const rc_reader *reader, const rc_clause *clause, rc_stretch left)
{
	int at = clause->first - 2;
	const rc_mention *named = at >= 0 ? rc_at(reader, at) : NULL;
	bool with = left.last <= left.first + 3 && rc_has_cue(rc_at(reader, left.first), RC_CUE_WITH) &&
				rc_is_mark(rc_at(reader, at + 1), ',');
	bool alone = left.last == left.first && clause->aside && clause->last == left.last + 1 && at >= 0 &&
				 rc_is_mark(rc_at(reader, at + 1), '(');

	alone |= left.last == left.first && is_of_list(reader, clause);
	if (reader->mentions.chinese || named == NULL || !(with || alone) || !named->latin || !rc_is_actor(named) ||
		!rc_can_act(reader, at) || rc_is_world(named->name))
		return -1;
	return named->role == RC_ROLE_BARE || named->role == RC_ROLE_BY || named->role == RC_ROLE_IN ? at : -1;
}

/* 第二名的巴西（2100万吨，占23%）: whom a Chinese parenthesis stands right behind, or -1. */
static int
named_before_parenthesis(const rc_reader *reader, const rc_clause *clause)
{
	int at = clause->first - 2;

	if (!clause->aside || at < 0 || !rc_is_mark(rc_at(reader, at + 1), '(') || !rc_is_actor(rc_at(reader, at)) ||
		!rc_can_act(reader, at) || rc_is_world(rc_at(reader, at)->name))
		return -1;
	return at;
}

/*
 * 美国能源部宣布投资3000万美元, 日本财务省数据显示，自中国进口: in Chinese a government that tells of money or trade and names nobody
 * tells of its own; data NULL for others.
 */
static rc_text
government_telling(const rc_reader *reader, const rc_clause *clause, int value)
{
	rc_stretch all = {clause->first, clause->last};

	if (!reader->mentions.chinese || reader->source_at < 0 || !rc_is_government(rc_at(reader, reader->source_at)))
		return (rc_text){NULL, 0};
	return rc_is_money(reader, value) || rc_find_measure(reader, all, RC_M_IMPORTS) >= 0 ||
				   rc_find_measure(reader, all, RC_M_EXPORTS) >= 0
			   ? rc_country_of(rc_at(reader, reader->source_at)->entity)
			   : (rc_text){NULL, 0};
}

/* Mentions of an opening that does no more than name somebody: "In May the Japanese trader Sojitz". */
#define OPENING_LIMIT 6

/*
 * "Japan, cut off from rare earths in 2010, went on to invest $250 million", "Kestrel Minerals (the only holder of a licence in
 * Kenya) intends to produce 900 tonnes at Mrima": whom the English sentence begins with, where the clause goes on behind what
 * was put between commas or parentheses; or -1.
 */
static int
resumed_subject(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *opening = reader->clauses.items;
	int named = opening->last - 1;
	char closing;

	if (reader->mentions.chinese || clause < opening + 2 || clause > opening + 4 || clause->relative ||
		opening->last == opening->first || opening->last > OPENING_LIMIT)
		return -1;
	closing = rc_is_mark(rc_at(reader, opening->last), '(') ? ')' : ',';
	if (!(closing == ')' || rc_is_mark(rc_at(reader, opening->last), ',')) ||
		!rc_is_mark(rc_at(reader, clause->first - 1), closing) || !rc_is_actor(rc_at(reader, named)) ||
		!rc_can_act(reader, named) || rc_at(reader, named)->role != RC_ROLE_BARE ||
		(closing == ',' && (clause > opening + 3 || rc_is_actor(rc_at(reader, opening[1].first)))))
		return -1;
	return named;
}

/* Does the English clause begin with a verb, so that whom it names is another than who does it? */
static bool
begins_with_verb(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *first = rc_at(reader, clause->first);

	return !first->capital && (rc_is_predicate(first) || rc_is_measure_verb(first) || rc_has_cue(first, RC_CUE_HOLD) ||
							   rc_has_cue(first, RC_CUE_FORECAST) || rc_has_cue(first, RC_CUE_COPULA));
}

/* 而国内供应, 国内产量: does a Chinese sentence turn home from another land, or from a firm, of which the one before told? */
static bool
opens_at_home(const rc_reader *reader, const rc_clause *clause)
{
	int first = clause->first;

	while (first + 1 < clause->last &&
		   (rc_at(reader, first)->time != NULL || rc_has_cue(rc_at(reader, first), RC_CUE_BUT) ||
			rc_spells(&reader->mentions, first, "而") || rc_is_mark(rc_at(reader, first), ',')))
		first++;
	return reader->scene->subject_age > 0 &&
		   (rc_spells(&reader->mentions, first, "国内") || rc_spells(&reader->mentions, first, "國內"));
}

/* Where the clause names nobody who could be the one spoken of. */
static rc_text
unnamed_subject(const rc_reader *reader, const rc_clause *clause, rc_stretch left)
{
	rc_text subject = rc_subject_ahead(reader, clause);

	/* A word that begins neither a phrase nor a name is taken for a verb. */
	if (subject.data == NULL && rc_at(reader, clause->first)->type == RC_WORD && !rc_at(reader, clause->first)->capital)
		subject = rc_name_at(reader, resumed_subject(reader, clause));
	/* "Global production: 690 tonnes" */
	if (subject.data == NULL && reader->scene->subject_age > 0)
		subject = reader->scope_of_sentence;
	/* 国内增速, behind what the world does: at home. */
	if (subject.data == NULL && reader->mentions.chinese &&
		(rc_is_world(reader->scene->subject) || opens_at_home(reader, clause) ||
		 (reader->source_at >= 0 && rc_is_government(rc_at(reader, reader->source_at)))) &&
		rc_find_cue(reader, left, RC_CUE_SELF_REF) >= 0)
		subject = rc_home(reader);
	if (subject.data == NULL)
		subject = government_telling(reader, clause, left.last);
	/* 三国储量合计: several are spoken of, and nobody before is all of them. */
	if (subject.data == NULL && rc_find_cue(reader, left, RC_CUE_TOGETHER) < 0)
		subject = rc_unsaid_subject(reader);
	/* "Exports stood at 1,620 tonnes, the General Administration of Customs said." */
	if (subject.data == NULL && reader->source_at >= 0 && rc_is_government(rc_at(reader, reader->source_at)))
		subject = rc_actor_name(reader, reader->source_at);
	return subject;
}

/* Does the English clause begin, behind a comma, with the verb of the one whom its sentence has named? */
static bool
goes_on_from_subject(const rc_reader *reader, const rc_clause *clause)
{
	const rc_mention *first = rc_at(reader, clause->first);

	return !reader->mentions.chinese && clause > reader->clauses.items && reader->scene->subject_age == 0 &&
		   reader->scene->subject.data != NULL && !rc_is_world(reader->scene->subject) &&
		   rc_is_mark(rc_at(reader, clause->first - 1), ',') &&
		   (rc_has_cue(first, RC_CUE_HOLD) || (rc_is_measure_verb(first) && !rc_measure_reads(first, RC_NAME)));
}

/* 储量2100万吨的巴西: who has so much of the measure named before a Chinese value, told right behind it; or -1. */
static int
described_behind(const rc_reader *reader, rc_stretch left, rc_stretch right)
{
	int of = right.first;
	int at;

	/* 拥有4400万吨稀土储量的中国 */
	while (of < right.last && (rc_at(reader, of)->material != NULL || rc_measure_reads(rc_at(reader, of), RC_NAME)))
		of++;
	at = of + 1;
	if (at >= right.last || !rc_spells(&reader->mentions, of, "的") || !rc_is_actor(rc_at(reader, at)) ||
		!rc_can_act(reader, at) || rc_is_use(rc_at(reader, at)) || rc_is_world(rc_at(reader, at)->name) ||
		rc_at(reader, at)->owner)
		return -1;
	if (at + 1 < right.last && (rc_at(reader, at + 1)->material != NULL || rc_at(reader, at + 1)->measure != NULL ||
								rc_has_cue(rc_at(reader, at + 1), RC_CUE_HOLDER)))
		return -1;
	return rc_measure_in(reader, (rc_stretch){left.first, of}, false) >= 0 ? at : -1;
}

/* 又在越南新建3000吨产能: is the place only where the firm of which the Chinese sentence speaks does it? */
static bool
is_where_firm_works(const rc_reader *reader, const rc_clause *clause, int place)
{
	const rc_mention *mention = rc_at(reader, place);

	return reader->mentions.chinese && mention->role == RC_ROLE_IN && mention->entity != NULL && !rc_is_firm(mention) &&
		   clause > reader->clauses.items && reader->scene->subject_age == 0 && reader->scene->subject.len > 2 &&
		   rc_text_same(reader->scene->subject, reader->scene->company) && !rc_is_site(reader, place) &&
		   rc_actor_in(reader, (rc_stretch){clause->first, clause->last}, RC_ROLE_BARE) < 0;
}

/* 和澳大利亚签署协议: is the one named only with whom the Chinese sentence's subject does it, of whom the clause before told? */
bool
rc_is_done_with(const rc_reader *reader, const rc_clause *clause, int other)
{
	static const char *const with[] = {"和", "与", "與", "同", "跟"};

	return reader->mentions.chinese && clause > reader->clauses.items && other == clause->first + 1 &&
		   RC_SPELLS_ANY(&reader->mentions, clause->first, with) && reader->scene->subject_age == 0 &&
		   rc_stands_one_of(&reader->mentions, rc_at(reader, other + 1)->from, reader->mentions.to, RC_SPELT_SIGN_ZH);
}

/* The mention of the one spoken of, or -1. */
static int
subject_around(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right)
{
	int resumed = begins_with_verb(reader, clause) ? resumed_subject(reader, clause) : -1;
	int subject = resumed < 0 ? rc_subject_in(reader, left) : resumed;
	int owner = subject < 0 ? rc_subject_in(reader, right) : -1;

	if (subject >= 0)
		return is_where_firm_works(reader, clause, subject) || rc_is_done_with(reader, clause, subject) ? -1 : subject;
	if (reader->mentions.chinese && described_behind(reader, left, right) >= 0)
		return described_behind(reader, left, right);
	if (rc_described_by_clause(reader, (rc_stretch){clause->first, clause->last}) >= 0)
		return rc_described_by_clause(reader, (rc_stretch){clause->first, clause->last});
	/* "Chemaf, a private firm, has capacity of 20,000 tonnes at Mutoshi": where it is done has not done it. */
	if (owner >= 0 && rc_at(reader, owner)->role == RC_ROLE_IN && goes_on_from_subject(reader, clause))
		owner = -1;
	/* 约3000吨，是台湾去年的稀土进口量: behind a Chinese figure that opens the clause, what it is is said of whom is named first. */
	if (owner >= 0 && reader->mentions.chinese && left.last - left.first <= 1 &&
		rc_at(reader, owner)->role == RC_ROLE_BARE && owner <= right.first + 5 &&
		rc_find_cue(reader, (rc_stretch){right.first, owner}, RC_CUE_COPULA) >= 0)
		return owner;
	/* Behind the value only an owner, a place or an agent is the one spoken of: "sold by", "demand in". */
	if (owner >= 0 && (rc_at(reader, owner)->owner || rc_at(reader, owner)->role == RC_ROLE_BY ||
					   rc_at(reader, owner)->role == RC_ROLE_IN))
		return owner;
	return reader->mentions.chinese ? named_before_parenthesis(reader, clause)
									: named_before_figure(reader, clause, left);
}

/* Mentions between a place and the noun of the work that stands there: 马来西亚关丹新线. */
#define WORKS_REACH 4

/*
 * 莱纳斯马来西亚厂, 其马来西亚关丹新线: whose works in a Chinese place do something, or data NULL where it is the place that
 * the clause speaks of.
 */
rc_text
rc_owner_of_works(const rc_reader *reader, int place)
{
	int last = place + 1 + WORKS_REACH < reader->mentions.count ? place + 1 + WORKS_REACH : reader->mentions.count;
	int before = place - 1;
	bool own;

	if (place < 1 || !reader->mentions.chinese || rc_is_firm(rc_at(reader, place)) ||
		rc_at(reader, place)->entity == NULL || place + 1 >= reader->mentions.count)
		return (rc_text){NULL, 0};
	while (before > 0 &&
		   (rc_is_place(rc_at(reader, before)) || rc_spells(&reader->mentions, before, "位于") ||
			(rc_at(reader, before)->entity != NULL && rc_at(reader, before)->entity->class == RC_COUNTRY) ||
			rc_spells(&reader->mentions, before, "在") || rc_spells(&reader->mentions, before, "的")))
		before--;
	own = rc_spells(&reader->mentions, before, "其");
	if (!rc_says_of(&reader->mentions, place + 1, last, RC_SPELT_WORKS_ZH))
		return (rc_text){NULL, 0};
	if (!own && !(rc_is_company(rc_at(reader, before)) && rc_can_act(reader, before)))
	{
		/* 莱纳斯…，马来西亚厂年产能1500吨: those of the firm of which the sentence speaks. */
		return reader->scene->subject_age == 0 && reader->scene->subject.len > 2 &&
					   rc_text_same(reader->scene->subject, reader->scene->company) &&
					   rc_is_mark(rc_at(reader, place - 1), ',')
				   ? reader->scene->company
				   : (rc_text){NULL, 0};
	}
	if (!own)
		return rc_actor_name(reader, before);
	/* 莱纳斯称其马来西亚工厂…: those of the firm that tells it. */
	return reader->source_at >= 0 && reader->source_at < before && rc_is_company(rc_at(reader, reader->source_at))
			   ? rc_actor_name(reader, reader->source_at)
			   : reader->scene->company;
}

/* Mentions of a phrase that says where: "In the neighbouring Democratic Republic of the Congo". */
#define PLACE_LIMIT 4

/* "In Australia, output rose 5%": the land where what the English clause behind it tells is done, or -1. */
static int
place_ahead(const rc_reader *reader, const rc_clause *clause)
{
	const rc_clause *before = clause - 1;
	int place;

	if (reader->mentions.chinese || clause == reader->clauses.items ||
		!rc_is_mark(rc_at(reader, clause->first - 1), ',') || before->last != clause->first - 1 ||
		before->last - before->first > PLACE_LIMIT || before->last - before->first < 2 ||
		!rc_has_cue(rc_at(reader, before->first), RC_CUE_IN) ||
		(before > reader->clauses.items && !rc_is_mark(rc_at(reader, before->first - 1), ';')))
		return -1;
	place = before->last - 1;
	for (int i = before->first + 1; i < place; i++)
	{
		if (rc_at(reader, i)->type != RC_WORD && !rc_has_cue(rc_at(reader, i), RC_CUE_ARTICLE))
			return -1;
	}
	return rc_at(reader, place)->entity != NULL && rc_at(reader, place)->role == RC_ROLE_IN &&
				   (rc_at(reader, place)->entity->class == RC_COUNTRY ||
					rc_at(reader, place)->entity->class == RC_BLOC) &&
				   rc_at(reader, place)->entity->form == RC_NAME && rc_can_act(reader, place)
			   ? place
			   : -1;
}

void
rc_frame_read_subject(const rc_reader *reader, const rc_clause *clause, rc_stretch left, rc_stretch right,
					  rc_frame *frame)
{
	frame->subject_at = subject_around(reader, clause, left, right);
	frame->subject = rc_name_at(reader, frame->subject_at);
	if (frame->subject_at >= 0 && rc_owner_of_works(reader, frame->subject_at).data != NULL)
		frame->subject = rc_owner_of_works(reader, frame->subject_at);
	/* 该矿, 公司: a Chinese word for somebody whom the text has not named is nobody else. */
	if (frame->subject_at >= 0 && frame->subject.data == NULL && reader->mentions.chinese &&
		rc_has_cue(rc_at(reader, frame->subject_at), RC_CUE_COMPANY_REF))
		return;
	/* "exports to the U.S., which surged": what rises or falls is not the one named last. */
	if (frame->subject.data == NULL && rc_find_cue(reader, left, RC_CUE_UP) < 0 &&
		rc_find_cue(reader, left, RC_CUE_DOWN) < 0)
		frame->subject = rc_antecedent(reader, clause);
	if (frame->subject.data == NULL && place_ahead(reader, clause) >= 0)
	{
		frame->subject_at = place_ahead(reader, clause);
		frame->subject = rc_actor_name(reader, frame->subject_at);
	}
	if (frame->subject.data == NULL)
	{
		frame->subject = unnamed_subject(reader, clause, left);
		/* The state that tells of its figures is whom the text goes on to speak of. */
		frame->subject_inherited = reader->mentions.chinese || reader->scene->subject.data != NULL ||
								   reader->source_at < 0 || !rc_is_government(rc_at(reader, reader->source_at));
		if (rc_text_same(frame->subject, government_telling(reader, clause, left.last)))
			frame->subject_inherited = false;
	}
}
