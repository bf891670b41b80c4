/*-------------------------------------------------------------------------
 *
 * scene.h
 *		What the text has been speaking of: carried from clause to clause and
 *		from sentence to sentence.
 *
 * "It", "the country", "that share" and everything a clause leaves out is
 * filled in from here.  Each slot remembers how many sentences ago it was
 * said; RC_SCENE_REACH is how far a reader still connects.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_SCENE_H
#define RC_SCENE_H

#include <string.h>

#include "text/mention.h"

/* Materials named together: "gallium, germanium and antimony". */
#define RC_MATERIALS_LIMIT 20
typedef struct rc_materials
{
	rc_text items[RC_MATERIALS_LIMIT];
	int count;
} rc_materials;

#define RC_SCENE_REACH 2

/* Countries named, of which one may be described later. */
#define RC_LANDS_LIMIT 16

/* Mines, plants and projects whose company the article has told. */
#define RC_SITES_LIMIT 4

/*
 * What a list below a heading is put under: "The following items may not be
 * exported without a licence:".  Its items name goods and nothing else.
 */
typedef struct rc_listing
{
	rc_measure instrument; /* RC_M_NONE: there is no such list */
	rc_text subject;
	rc_text partner;
	bool has_period;
	rc_period period;
	rc_modality modality;
	rc_materials told; /* of the items that were read */
	int age;           /* sentences since the heading or the last item */
} rc_listing;

/*
 * Names of one sort that a sentence told side by side, "A, B and C": the next
 * may go on with them one by one, 产量分别为4.5万吨和3.1万吨, "the former".
 */
#define RC_SIDE_BY_SIDE 8
typedef struct rc_side_by_side
{
	rc_mention names[RC_SIDE_BY_SIDE];
	int count;
	int age; /* sentences since */
} rc_side_by_side;

/* The quotation mark seen last, so that no byte is looked at for each sentence behind it. */
typedef struct rc_last_quote
{
	size_t sought; /* before this byte */
	size_t behind; /* it ends here, or earlier by the rest of its character; 0 for none */
} rc_last_quote;

typedef struct rc_scene
{
	rc_text subject;
	rc_text country;       /* the last country spoken of as a subject */
	rc_text company;       /* the last company spoken of as a subject */
	rc_text issuer;        /* the firm whose announcement the text is: see issuer.h */
	rc_text firm;          /* the last one that the tables know, whatever its part */
	rc_text firm_before;   /* the firm told last when the sentence began */
	rc_text market;        /* of the last price */
	rc_text exporter;      /* whose exports were told last: see rc_scene_exporter */
	rc_text destination;   /* where they were told to go, as a subject */
	rc_text imposer;       /* of the restriction told last */
	rc_text hit;           /* whom the same is aimed at */
	rc_measure instrument; /* of the same */
	struct
	{
		rc_text name, company;
	} sites[RC_SITES_LIMIT]; /* the one told last is at sites_told - 1, modulo the limit */
	int sites_told;
	rc_measure measure;
	bool quota; /* the measure is a permitted quantity */
	rc_materials materials;
	rc_text topic;   /* what the article is about at large: "rare earths" once named, else its first material */
	rc_text theme;   /* what it has turned to: see theme.h */
	int theme_age;   /* sentences since */
	int theme_lines; /* that may begin yet while it lasts */
	rc_text partner;
	rc_text scope;
	rc_text pair[2]; /* two countries that did something together: "the United States and Australia signed" */
	int pair_age;
	rc_text named[2]; /* the last two whom a Chinese text has named: 前者, 后者 */
	bool has_period;
	rc_period period;
	bool in_entry;   /* the line began with a time that holds for all of it */
	rc_period entry; /* that time */
	rc_period frame; /* the past time of a sentence that led up to the next one: "Two countries stood out in 2021." */
	rc_period quota_year; /* for which quotas were told last */

	/* Sentences since each was said; 0 is the sentence being read. */
	int company_age, firm_age, exporter_age;
	int subject_age, measure_age, materials_age, partner_age, period_age, frame_age, quota_year_age;
	int direction; /* of the last change: +1 up, -1 down */
	int direction_age;
	rc_unit unit; /* of the last amount */
	int unit_age;
	rc_number price; /* of a tonne, told last in the money of */
	char price_currency[4];
	bool price_by_kilogram;
	rc_text price_good;
	int price_age;
	int share_age; /* since a share was told, or asked for */
	int noise_age; /* since a figure that is none of our business: a share price, a poll */

	/* To whom the text attributed something last. */
	rc_text speaker;
	bool speaker_is_person;
	bool speaker_quoted; /* in quotation marks, which may go on */
	rc_text writer;      /* the last body named that only tells: whose "the report" is */
	rc_text office;      /* the last one of a government: who "the ministry" is */
	int speaker_age, writer_age, office_age;
	int instrument_age; /* since a restriction was told of somebody */
	rc_last_quote quote;

	rc_listing listing;
	rc_side_by_side actors, goods_named;
	/* Countries named, whatever their part, each once: the one named last is at lands_told - 1. */
	rc_text lands[RC_LANDS_LIMIT];
	int lands_told;
	rc_text last_two[2]; /* whom the sentence before named last: the former and the latter */
	rc_short_names shorts;

	bool field; /* a word of the field has been seen: ambiguous words count from now on */
	bool goods; /* goods of the field have been named: sums without goods may be told of them */
} rc_scene;

extern void rc_scene_start(rc_scene *scene);

/* A new sentence begins. */
extern void rc_scene_turn(rc_scene *scene);

/* Makes up, for a trial, whatever nothing is known of: whom and what the text might just have spoken of. */
extern void rc_scene_suppose(rc_scene *scene);

extern void rc_scene_set_subject(rc_scene *scene, rc_text subject, const rc_mention *mention);
/* Whose a site is: "Lynas's Mt Weld mine"; and the company that a site's name was told to belong to, or data NULL. */
extern void rc_scene_set_site(rc_scene *scene, rc_text site, rc_text company);
extern rc_text rc_scene_site_company(const rc_scene *scene, rc_text site);

/* Has the text turned to goods of which it still speaks? */
extern bool rc_scene_has_theme(const rc_scene *scene);

/* What goods that are not named are: those that the text has turned to, else what it is about at large. */
extern rc_text rc_scene_topic(const rc_scene *scene);

/* Keeps a country that was named in mind; the last one named that is in the part of the world, or data NULL. */
extern void rc_scene_name_land(rc_scene *scene, rc_text land);
extern rc_text rc_scene_land_in(const rc_scene *scene, rc_text region);

/* Whose exports the text still speaks of, or data NULL. */
extern rc_text rc_scene_exporter(const rc_scene *scene);

/* What is told next is of our business again. */
extern void rc_scene_leave_noise(rc_scene *scene);

extern void rc_scene_set_measure(rc_scene *scene, rc_measure measure, bool quota);
extern void rc_scene_set_materials(rc_scene *scene, const rc_materials *materials);
extern void rc_scene_set_partner(rc_scene *scene, rc_text partner);
extern void rc_scene_set_period(rc_scene *scene, rc_period period);

static inline bool
rc_text_same(rc_text a, rc_text b)
{
	return a.len == b.len && a.data != NULL && b.data != NULL && memcmp(a.data, b.data, a.len) == 0;
}

static inline bool
rc_text_is(rc_text a, const char *b)
{
	return a.data != NULL && a.len == strlen(b) && memcmp(a.data, b, a.len) == 0;
}

static inline bool
rc_is_world(rc_text name)
{
	return rc_text_is(name, "WORLD");
}

#endif /* RC_SCENE_H */
