/*-------------------------------------------------------------------------
 *
 * restriction_unnamed.c
 *		Who has imposed what nobody is said to have imposed.
 *
 * The goods may tell it ("permits are mandatory for Chinese indium", "come into
 * force on exports of gallium from China"), the one who gives it out ("will
 * require permits, China said"), what the text told before, and last the field:
 * most of its goods are China's to hold back.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/restriction_parts.h"

#include "grammar/instrument.h"

/*-------------------------------------------------------------------------
 * Told by the goods
 *-------------------------------------------------------------------------
 */

/* Only who sells can hold goods back; who buys taxes them, or bans their import. */
static bool
holds_back(const rc_reader *reader, const rc_restriction *r)
{
	int imports = rc_find_measure(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_M_IMPORTS);

	/* "off limits to American buyers": who buys is no import. */
	return (r->instrument == RC_M_BAN || r->instrument == RC_M_CONTROL || r->instrument == RC_M_QUOTA) &&
		   (imports < 0 || rc_names_doer(rc_at(reader, imports)));
}

static bool
is_country(const rc_mention *mention)
{
	return mention->entity != NULL && mention->entity->class == RC_COUNTRY;
}

/* "export permits are mandatory for Chinese indium": whose the goods are that are held back; or -1. */
int
rc_owner_of_goods(const rc_reader *reader, const rc_restriction *r)
{
	bool exports = rc_find_measure(reader, (rc_stretch){r->clause->first, r->clause->last}, RC_M_EXPORTS) >= 0 ||
				   rc_holds(&reader->mentions, r->at, "xport") || rc_is_licence(reader, r->at);

	/* "a halt of Chinese exports could cost billions" only supposes it. */
	if (!exports || !rc_at(reader, r->at)->latin || !holds_back(reader, r) ||
		rc_find_cue(reader, (rc_stretch){r->at, r->clause->last}, RC_CUE_POSSIBLE) >= 0)
		return -1;
	for (int i = r->before.first; i + 1 < r->clause->last; i++)
	{
		const rc_mention *next = rc_at(reader, i + 1);

		if (is_country(rc_at(reader, i)) && rc_at(reader, i)->owner &&
			(next->material != NULL || rc_measure_of(next) == RC_M_EXPORTS))
			return i;
	}
	return -1;
}

static bool
tells_duration(const rc_reader *reader, rc_stretch stretch)
{
	for (int i = stretch.first; i < stretch.last; i++)
	{
		if (rc_at(reader, i)->quantity != NULL && rc_at(reader, i)->quantity->kind == RC_Q_DURATION)
			return true;
	}
	return false;
}

/* "Beijing, the world's dominant producer, | began requiring licences": of whom the apposition speaks that the clause begins with; or -1. */
int
rc_producer_named(const rc_reader *reader, const rc_restriction *r)
{
	int at = rc_at(reader, r->at)->latin ? rc_named_before(reader, r->clause) : -1;

	return at >= 0 && is_country(rc_at(reader, at)) ? at : -1;
}

/* "on exports of gallium from China", "is subject to licensing in China": where the goods leave; or -1. */
int
rc_place_of_goods(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = {r->before.first, r->clause->last};
	int at = -1;

	if (!rc_at(reader, r->at)->latin || !holds_back(reader, r) ||
		(rc_find_measure(reader, all, RC_M_EXPORTS) < 0 && !rc_is_licence(reader, r->at) &&
		 !rc_holds(&reader->mentions, r->at, "xport") && !rc_spells(&reader->mentions, r->at, "licensing")))
		return -1;
	at = rc_actor_in(reader, all, RC_ROLE_FROM);
	/* "a licence takes 45 days in China" tells how long it takes. */
	if (at < 0 && !tells_duration(reader, all))
		at = rc_actor_in(reader, all, RC_ROLE_IN);
	return at >= 0 && is_country(rc_at(reader, at)) ? at : -1;
}

/*-------------------------------------------------------------------------
 * Told by who speaks
 *-------------------------------------------------------------------------
 */

/* "the export of graphite will require permits, China said": a state that gives out what is to come imposes it; or -1. */
int
rc_state_telling(const rc_reader *reader, const rc_restriction *r)
{
	int at = reader->source_at;

	if (at < 0 || !rc_at(reader, r->at)->latin || !is_country(rc_at(reader, at)))
		return -1;
	return rc_find_cue(reader, (rc_stretch){r->clause->first, r->at}, RC_CUE_FORECAST) >= 0 ? at : -1;
}

/*-------------------------------------------------------------------------
 * Told before, or by the field
 *-------------------------------------------------------------------------
 */

/* 中國商務部投下震撼彈，下月起…須許可: the authority that a Chinese sentence has named as who acts; or data NULL. */
static rc_text
authority_of_sentence(const rc_reader *reader)
{
	for (int i = reader->mentions.count - 1; reader->mentions.chinese && i >= 0; i--)
	{
		const rc_mention *mention = rc_at(reader, i);

		if (mention->entity != NULL && mention->entity->class == RC_AGENCY && mention->entity->country != 0 &&
			mention->role == RC_ROLE_BARE && rc_is_government(mention))
			return rc_actor_name(reader, i);
	}
	return (rc_text){NULL, 0};
}

rc_text
rc_unsaid_imposer(const rc_reader *reader)
{
	const rc_scene *scene = reader->scene;

	if (authority_of_sentence(reader).data != NULL)
		return authority_of_sentence(reader);

	if (scene->country.data != NULL && scene->subject_age <= (reader->mentions.chinese ? 0 : 1))
		return scene->country;
	if (reader->mentions.chinese)
		return rc_home(reader);
	return rc_unsaid_subject(reader);
}

rc_text
rc_other_side(const rc_reader *reader, const rc_restriction *r, rc_text partner)
{
	rc_text imposer = reader->scene->imposer;

	if (partner.len != 2 && !rc_text_is(partner, "WEST"))
		return (rc_text){NULL, 0};
	if (imposer.data != NULL && !rc_text_same(imposer, partner))
		return imposer;
	/* Goods of the field are China's to hold back; China's own are taxed by America. */
	if (rc_text_is(partner, "CN"))
		return r->instrument == RC_M_TARIFF ? (rc_text){"US", 2} : (rc_text){NULL, 0};
	return r->instrument == RC_M_BAN || r->instrument == RC_M_CONTROL ? (rc_text){"CN", 2} : (rc_text){NULL, 0};
}

/* What China mines or refines nearly alone, so that hardly anybody else can hold it back. */
static bool
is_chinas(rc_text material)
{
	static const char *const goods[] = {"rare earths",
										"heavy rare earths",
										"rare earth magnets",
										"rare earth technology",
										"rare earth metals",
										"gallium",
										"germanium",
										"antimony",
										"graphite",
										"tungsten",
										"bismuth",
										"dysprosium",
										"terbium",
										"samarium",
										"yttrium",
										"holmium",
										"scandium",
										"neodymium",
										"indium",
										"tellurium"};

	for (size_t i = 0; i < sizeof(goods) / sizeof(goods[0]); i++)
	{
		if (rc_text_is(material, goods[i]))
			return true;
	}
	return false;
}

/* Sentences that a Chinese text goes on for with who holds the same goods back. */
#define IMPOSER_REACH 2

rc_text
rc_imposer_gone_on_with(const rc_reader *reader, const rc_restriction *r)
{
	const rc_scene *scene = reader->scene;
	int goods = rc_find_material(reader, (rc_stretch){r->clause->first, r->at});

	if (!reader->mentions.chinese || goods < 0 || scene->subject_age == 0 || r->instrument == RC_M_TARIFF ||
		authority_of_sentence(reader).data != NULL)
		return rc_unsaid_imposer(reader);
	/* What others sell, the one whose exports were told holds back. */
	if (!is_chinas(rc_material_name(rc_at(reader, goods))) && rc_scene_exporter(scene).data != NULL)
		return rc_scene_exporter(scene);
	if (scene->instrument_age == 0 || scene->instrument_age > IMPOSER_REACH || scene->instrument == RC_M_TARIFF)
		return rc_unsaid_imposer(reader);
	/* 印尼禁止镍矿出口。出口铜精矿须经许可。 */
	if (scene->instrument_age == 1 && scene->imposer.len == 2 && !is_chinas(rc_material_name(rc_at(reader, goods))))
		return scene->imposer;
	for (int i = 0; i < scene->materials.count && scene->materials_age <= IMPOSER_REACH; i++)
	{
		if (rc_text_same(scene->materials.items[i], rc_material_name(rc_at(reader, goods))))
			return scene->imposer.data != NULL ? scene->imposer : rc_unsaid_imposer(reader);
	}
	return rc_unsaid_imposer(reader);
}

bool
rc_is_buyer(rc_text country)
{
	static const char *const buyers[] = {"US", "JP", "KR", "EU", "DE", "FR", "GB", "NL", "IT", "TW", "CA", "AU"};

	for (size_t i = 0; i < sizeof(buyers) / sizeof(buyers[0]); i++)
	{
		if (rc_text_is(country, buyers[i]))
			return true;
	}
	return false;
}

/* "a ban could cost billions", "whoever controls terbium": is it only supposed, or no policy? */
static bool
is_mere_talk(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = {r->clause->first, r->clause->last};

	if (rc_find_cue(reader, (rc_stretch){0, reader->mentions.count}, RC_CUE_ESTIMATE) >= 0 ||
		rc_find_cue(reader, all, RC_CUE_POSSIBLE) >= 0 || (rc_is_licence(reader, r->at) && tells_duration(reader, all)))
		return true;
	return rc_at(reader, r->at)->latin && rc_has_cue(rc_at(reader, r->at), RC_CUE_HOLD) &&
		   rc_find_measure(reader, all, RC_M_EXPORTS) < 0 && rc_find_cue(reader, all, RC_CUE_ON) < 0;
}

rc_text
rc_imposer_by_field(const rc_reader *reader, const rc_restriction *r)
{
	rc_stretch all = {r->clause->first, r->clause->last};
	const rc_scene *scene = reader->scene;
	int goods = rc_find_material(reader, all);
	rc_text name = goods >= 0 ? rc_material_name(rc_at(reader, goods)) : (rc_text){NULL, 0};

	if (!holds_back(reader, r) || is_mere_talk(reader, r))
		return (rc_text){NULL, 0};
	/* "Antimony has dried up. The country has halted exports": goods told just before */
	if (goods < 0 && scene->materials_age <= 1 && scene->materials.count > 0)
		name = scene->materials.items[0];
	return is_chinas(name) ? (rc_text){"CN", 2} : (rc_text){NULL, 0};
}
