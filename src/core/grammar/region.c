/*-------------------------------------------------------------------------
 *
 * region.c
 *		Parts of the world that countries are described by.
 *
 * "The Central Asian republic" is the one of those spoken of that is there.
 * Only countries that have something to do with the field stand here.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar/region.h"

#include <string.h>

static const struct part_of_world
{
	const char *name;
	const char *countries;
} parts[] = {
	{"Africa",
	 "AO BF BI BW CD CG CI CM DZ EG ET GA GH GN KE LR MA MG ML MR MW MZ NA NE NG RW SD SL SN TG TN TZ UG ZA ZM "
	 "ZW"},
	{"Asia", "AE AF AM AZ BD BH BT CN GE ID IN IQ IR JO JP KG KH KP KR KZ LA LK MM MN MY NP OM PH PK QA SA SG TH TJ TM "
			 "TR TW UZ "
			 "VN YE"},
	{"Southeast Asia", "BN ID KH LA MM MY PH SG TH TL VN"},
	{"Central Asia", "AF KG KZ MN TJ TM UZ"},
	{"South America", "AR BO BR CL CO CR CU DO EC GT GY HN JM MX NI PE PY SR UY VE"},
	{"North America", "CA MX US"},
	{"Middle East", "AE BH EG IL IQ IR JO KW LB OM QA SA SY TR YE"},
	{"Nordic countries", "DK FI IS NO SE"},
};

static const struct part_of_world *
find_part(rc_text region)
{
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		if (region.data != NULL && strlen(parts[i].name) == region.len &&
			memcmp(parts[i].name, region.data, region.len) == 0)
			return &parts[i];
	}
	return NULL;
}

bool
rc_is_part_of_world(rc_text region)
{
	return find_part(region) != NULL;
}

bool
rc_lies_in(rc_text country, rc_text region)
{
	const struct part_of_world *part = find_part(region);

	if (part == NULL || country.len != 2)
		return false;
	for (const char *at = part->countries; at[0] != '\0'; at += at[2] == '\0' ? 2 : 3)
	{
		if (memcmp(at, country.data, 2) == 0)
			return true;
	}
	return false;
}
