/*-------------------------------------------------------------------------
 *
 * scene.c
 *		What the text has been speaking of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/scene.h"

#include "grammar/region.h"

/* So long ago that nothing connects. */
#define LONG_AGO 1000

void
rc_scene_start(rc_scene *scene)
{
	memset(scene, 0, sizeof(rc_scene));
	scene->company_age = scene->firm_age = scene->exporter_age = LONG_AGO;
	scene->subject_age = scene->measure_age = scene->materials_age = LONG_AGO;
	scene->partner_age = scene->period_age = scene->noise_age = LONG_AGO;
	scene->direction_age = scene->unit_age = scene->share_age = LONG_AGO;
	scene->pair_age = scene->frame_age = scene->price_age = scene->quota_year_age = LONG_AGO;
	scene->speaker_age = scene->writer_age = scene->office_age = LONG_AGO;
}

void
rc_scene_leave_noise(rc_scene *scene)
{
	scene->noise_age = LONG_AGO;
}

static void
grow_older(int *age)
{
	if (*age < LONG_AGO)
		(*age)++;
}

void
rc_scene_turn(rc_scene *scene)
{
	scene->firm_before =
		scene->company.data == NULL || scene->firm_age < scene->company_age ? scene->firm : scene->company;
	grow_older(&scene->subject_age);
	grow_older(&scene->measure_age);
	grow_older(&scene->materials_age);
	grow_older(&scene->theme_age);
	grow_older(&scene->partner_age);
	grow_older(&scene->period_age);
	grow_older(&scene->noise_age);
	grow_older(&scene->company_age);
	grow_older(&scene->firm_age);
	grow_older(&scene->exporter_age);
	grow_older(&scene->direction_age);
	grow_older(&scene->unit_age);
	grow_older(&scene->price_age);
	grow_older(&scene->share_age);
	grow_older(&scene->pair_age);
	grow_older(&scene->frame_age);
	grow_older(&scene->quota_year_age);
	grow_older(&scene->speaker_age);
	grow_older(&scene->writer_age);
	grow_older(&scene->office_age);
	grow_older(&scene->instrument_age);
	grow_older(&scene->listing.age);
	grow_older(&scene->actors.age);
	grow_older(&scene->goods_named.age);
}

void
rc_scene_suppose(rc_scene *scene)
{
	static const rc_text somebody = {"CN", 2};
	static const rc_materials something = {{{"rare earths", 11}}, 1};

	rc_scene_set_subject(scene, somebody, NULL);
	rc_scene_set_materials(scene, &something);
	if (scene->country.data == NULL)
		scene->country = somebody;
	if (scene->company.data == NULL)
		scene->company = somebody;
}

void
rc_scene_set_subject(rc_scene *scene, rc_text subject, const rc_mention *mention)
{
	scene->subject = subject;
	scene->subject_age = 0;
	if (mention == NULL)
		return;
	if (rc_is_firm(mention))
	{
		scene->company = subject;
		scene->company_age = 0;
	}
	else if (mention->entity != NULL && mention->entity->class == RC_COUNTRY)
		scene->country = subject;
}

void
rc_scene_set_site(rc_scene *scene, rc_text site, rc_text company)
{
	int place = scene->sites_told++ % RC_SITES_LIMIT;

	if (scene->sites_told == 2 * RC_SITES_LIMIT)
		scene->sites_told = RC_SITES_LIMIT;
	scene->sites[place].name = site;
	scene->sites[place].company = company;
}

rc_text
rc_scene_site_company(const rc_scene *scene, rc_text site)
{
	for (int i = 0; i < scene->sites_told && i < RC_SITES_LIMIT; i++)
	{
		if (rc_text_same(scene->sites[i].name, site))
			return scene->sites[i].company;
	}
	return (rc_text){NULL, 0};
}

void
rc_scene_name_land(rc_scene *scene, rc_text land)
{
	int at = 0;

	while (at < scene->lands_told && !rc_text_same(scene->lands[at], land))
		at++;
	/* Of too many the one named longest ago goes. */
	if (at == RC_LANDS_LIMIT)
		at = 0;
	else if (at == scene->lands_told)
		scene->lands_told++;
	memmove(scene->lands + at, scene->lands + at + 1, (size_t) (scene->lands_told - 1 - at) * sizeof(scene->lands[0]));
	scene->lands[scene->lands_told - 1] = land;
}

rc_text
rc_scene_land_in(const rc_scene *scene, rc_text region)
{
	for (int i = scene->lands_told - 1; i >= 0; i--)
	{
		if (rc_lies_in(scene->lands[i], region))
			return scene->lands[i];
	}
	return (rc_text){NULL, 0};
}

/* Sentences for which exports that are told of stay those of one country, while others buy. */
#define EXPORTER_REACH 4

rc_text
rc_scene_exporter(const rc_scene *scene)
{
	return scene->exporter_age <= EXPORTER_REACH ? scene->exporter : (rc_text){NULL, 0};
}

void
rc_scene_set_measure(rc_scene *scene, rc_measure measure, bool quota)
{
	scene->measure = measure;
	scene->quota = quota;
	scene->measure_age = 0;
}

void
rc_scene_set_materials(rc_scene *scene, const rc_materials *materials)
{
	if (materials->count == 0)
		return;
	scene->materials = *materials;
	for (int i = 0; i < materials->count; i++)
	{
		/* A text that names technology first is about what it is used for. */
		if (scene->topic.data == NULL || rc_text_is(materials->items[i], "rare earths") ||
			rc_text_is(scene->topic, "technology"))
			scene->topic = materials->items[i];
	}
	scene->materials_age = 0;
}

/* Sentences of one paragraph for which a theme lasts. */
#define THEME_REACH 4

bool
rc_scene_has_theme(const rc_scene *scene)
{
	return scene->theme.data != NULL && scene->theme_age <= (scene->theme_lines < 0 ? RC_SCENE_REACH : THEME_REACH);
}

rc_text
rc_scene_topic(const rc_scene *scene)
{
	return rc_scene_has_theme(scene) ? scene->theme : scene->topic;
}

void
rc_scene_set_partner(rc_scene *scene, rc_text partner)
{
	scene->partner = partner;
	scene->partner_age = 0;
}

void
rc_scene_set_period(rc_scene *scene, rc_period period)
{
	scene->has_period = true;
	scene->period = period;
	scene->period_age = 0;
}
