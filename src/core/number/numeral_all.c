/*-------------------------------------------------------------------------
 *
 * numeral_all.c
 *		Words for the whole of something, where they tell a share: "all its
 *		graphite", "relies entirely on", "almost exclusively refined in".
 *
 *-------------------------------------------------------------------------
 */
#include "number/numeral_all.h"

#include <string.h>

#include "number/number.h"

/* Words between "all the" and whoever is told to need so much, at most. */
#define NEEDED_REACH 5

/* "all the graphite it uses": does somebody follow whose whole it is? */
static bool
is_all_that(rc_text text, size_t at, size_t to)
{
	static const char *const pronouns[] = {"it", "they", "we", NULL};

	for (int k = 0; k < NEEDED_REACH; k++)
	{
		rc_token t = rc_token_behind(text, at, to);

		if (t.from >= t.to)
			return false;
		if (rc_token_is_in(text, t, pronouns))
			return true;
		at = t.to;
	}
	return false;
}

/* "all its ore", "all the magnets"; not "all the time", "all the more". */
static bool
whole_follows(rc_text text, size_t at, size_t to)
{
	static const char *const owners[] = {"its", "their", "our", "the", "his", "my", NULL};
	static const char *const idioms[] = {"time", "way", "more", "same", "while", "better", "world", "best", NULL};
	rc_token owner = rc_token_behind(text, at, to);
	rc_token noun = rc_token_behind(text, owner.to, to);

	return owner.from < owner.to && rc_token_is_in(text, owner, owners) && noun.from < noun.to &&
		   !rc_token_is_in(text, noun, idioms) &&
		   !(owner.to - owner.from == 3 && memcmp(text.data + owner.from, "the", 3) == 0 &&
			 !is_all_that(text, owner.to, to));
}

bool
rc_read_all(rc_text text, size_t to, rc_token t, rc_numeral *numeral)
{
	static const char *const near[] = {"almost", "nearly", "virtually", "practically", "essentially", NULL};
	rc_token before = rc_token_before(text, t.from);
	bool hedged = before.from < before.to && rc_token_is_in(text, before, near);

	numeral->low = numeral->high = rc_number_int(1);
	numeral->share = true;
	numeral->to = t.to;
	numeral->approx = hedged;
	if (hedged)
		numeral->from = before.from;
	numeral->vague = true;
	numeral->weak = !hedged && rc_skip_of(text, t.to, to) == t.to && !whole_follows(text, t.to, to);
	return true;
}

/*
 * "are almost exclusively processed in China", "is mined entirely by": does the word between `before` and `after` say that
 * all of what a passive tells of is done somewhere, or comes from there?  "Magnets made entirely in Texas" are but some.
 */
static bool
tells_all_done(rc_text text, size_t to, rc_token before, rc_token after)
{
	static const char *const passive[] = {"is", "are", "was", "were", "been", "being", NULL};
	static const char *const done[] = {"processed", "refined",    "separated",    "smelted", "mined", "extracted",
									   "produced",  "made",       "manufactured", "sourced", "found", "concentrated",
									   "located",   "controlled", "imported",     NULL};
	static const char *const comes[] = {"come", "comes", "came", NULL};
	static const char *const made[] = {"made", "produced", "manufactured", NULL};
	static const char *const there[] = {"in", "by", "from", "inside", "within", NULL};
	rc_token deed = after;
	rc_token place = after;

	if (before.from == before.to || after.from == after.to)
		return false;
	if (rc_token_is_in(text, before, comes))
		return rc_token_is_in(text, after, there);
	if (rc_token_is_in(text, before, done))
	{
		deed = before;
		before = rc_token_before(text, before.from);
	}
	else if (rc_token_is_in(text, after, done))
		place = rc_token_behind(text, after.to, to);
	else
		return false;
	/* "are today almost exclusively refined in" */
	if (before.from < before.to && !rc_token_is_in(text, before, passive))
		before = rc_token_before(text, before.from);
	/* "made entirely from scrap" tells of what. */
	if (rc_token_is_in(text, deed, made) && place.from < place.to && rc_is_word(text, place.from, place.to, "from"))
		return false;
	return before.from < before.to && rc_token_is_in(text, before, passive) && place.from < place.to &&
		   rc_token_is_in(text, place, there);
}

bool
rc_read_wholly(rc_text text, size_t to, rc_token t, rc_numeral *numeral)
{
	static const char *const verbs[] = {"rely",     "relies",    "relied",    "relying", "depend", "depends",
										"depended", "depending", "dependent", "reliant", NULL};
	static const char *const behind[] = {"dependent", "reliant", "import", "imported", NULL};
	rc_token after = rc_token_behind(text, t.to, to);
	rc_token before;
	bool counts = after.from < after.to && rc_token_is_in(text, after, behind);

	(void) rc_read_all(text, to, t, numeral);
	numeral->weak = false;
	before = rc_token_before(text, numeral->from);
	return counts || (before.from < before.to && rc_token_is_in(text, before, verbs)) ||
		   tells_all_done(text, to, before, after);
}
