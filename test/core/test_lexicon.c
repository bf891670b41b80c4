/*-------------------------------------------------------------------------
 *
 * test_lexicon.c
 *		Finding words: folding, boundaries, capitals, the longest alias.
 *
 *-------------------------------------------------------------------------
 */
#include "test.h"

#include "lexicon/lexicon.h"

/*
 * All aliases of a text, as "[alias]" one after the other, the way
 * rc_lexicon_next() hands them out.
 */
static const char *
aliases(const char *chars)
{
	static char shown[1024];
	rc_text text = TEXT(chars);
	size_t from = 0;
	size_t at;
	size_t end;
	size_t len = 0;
	int count;

	shown[0] = '\0';
	while (rc_lexicon_next(text, from, text.len, &at, &end, &count) != NULL)
	{
		len += (size_t) snprintf(shown + len, sizeof(shown) - len, "[%.*s]", (int) (end - at), chars + at);
		from = end;
	}
	return shown;
}

/* What the alias at the beginning of a text means in one table, and its length. */
static const rc_meaning *
meaning_in(const char *chars, rc_table table, size_t *length)
{
	int count;
	const rc_meaning *meanings = rc_lexicon_match(TEXT(chars), 0, length, &count);

	for (int i = 0; meanings != NULL && i < count; i++)
	{
		if (meanings[i].table == table)
			return &meanings[i];
	}
	return NULL;
}

/* Its name, or "-" where the text begins with no alias of that table. */
static const char *
named(const char *chars, rc_table table)
{
	size_t length;
	const rc_meaning *meaning = meaning_in(chars, table, &length);

	return meaning == NULL ? "-" : rc_concept_name(table, meaning->concept);
}

static size_t
length_of(const char *chars)
{
	size_t end = 0;
	int count;

	return rc_lexicon_match(TEXT(chars), 0, &end, &count) == NULL ? 0 : end;
}

TEST(names_of_countries)
{
	CHECK_TEXT(named("China", RC_ENTITIES), "CN");
	CHECK_TEXT(named("中国", RC_ENTITIES), "CN");
	CHECK_TEXT(named("Vietnamese", RC_ENTITIES), "VN");
	CHECK_TEXT(named("United States", RC_ENTITIES), "US");
	CHECK_TEXT(named("European Union", RC_ENTITIES), "EU");
	CHECK_TEXT(named("outside of China", RC_ENTITIES), "outside CN");
	CHECK_TEXT(named("我国", RC_ENTITIES), "WE");
	CHECK_TEXT(named("my country", RC_ENTITIES), "WE");
	CHECK_TEXT(named("全球", RC_ENTITIES), "WORLD");
	CHECK_TEXT(named("Atlantis", RC_ENTITIES), "-");
}

TEST(class_form_and_country)
{
	size_t length;
	const rc_meaning *ministry = meaning_in("商务部", RC_ENTITIES, &length);
	const rc_meaning *capital = meaning_in("Beijing", RC_ENTITIES, &length);
	const rc_meaning *people = meaning_in("Americans", RC_ENTITIES, &length);
	const rc_meaning *mine = meaning_in("Mountain Pass", RC_ENTITIES, &length);

	CHECK(ministry != NULL && ministry->class == RC_AGENCY);
	CHECK(ministry != NULL && ministry->country == rc_concept_find(RC_ENTITIES, TEXT("CN")));
	CHECK(capital != NULL && capital->class == RC_COUNTRY && capital->form == RC_CAPITAL);
	CHECK(people != NULL && people->form == RC_PEOPLE);
	CHECK(mine != NULL && mine->class == RC_PLACE);
	CHECK(mine != NULL && mine->country == rc_concept_find(RC_ENTITIES, TEXT("US")));
}

TEST(longest_alias_wins)
{
	CHECK_INT(length_of("South Korea"), strlen("South Korea"));
	CHECK_INT(length_of("South Korean"), strlen("South Korean"));
	CHECK_TEXT(named("heavy rare earth elements", RC_MATERIALS), "heavy rare earths");
	CHECK_TEXT(named("稀土", RC_MATERIALS), "rare earths");
	CHECK_TEXT(named("稀土永磁材料", RC_MATERIALS), "rare earth magnets");
	CHECK_TEXT(named("氧化镨钕", RC_MATERIALS), "neodymium-praseodymium");
	CHECK_TEXT(named("氧化镨", RC_MATERIALS), "praseodymium");

	/* A longer one that comes to nothing leaves the shorter. */
	CHECK_INT(length_of("rare earth elephants"), strlen("rare earth"));
	CHECK_INT(length_of("South Koreanised"), 0);
}

TEST(words_have_boundaries)
{
	CHECK_TEXT(aliases("Chinatown"), "");
	CHECK_TEXT(aliases("superchina"), "");
	CHECK_TEXT(aliases("China's"), "[China]");
	CHECK_TEXT(aliases("(China)"), "[China]");
	CHECK_TEXT(aliases("China,Japan"), "[China][Japan]");
	CHECK_TEXT(aliases("tincture"), "");
	CHECK_TEXT(aliases("chinaé"), "");

	/* Chinese has none, and ends a Latin word. */
	CHECK_TEXT(aliases("越南Vietnam越南"), "[越南][Vietnam][越南]");
}

TEST(figures_stick_to_words)
{
	/* Damaged texts lose the space between a number and its neighbour. */
	CHECK_INT(length_of("reserves7%"), strlen("reserves"));
	CHECK_TEXT(aliases("36China"), "[China]");

	/* But a symbol is no part of a formula. */
	CHECK_TEXT(named("Nd", RC_MATERIALS), "neodymium");
	CHECK_TEXT(named("Nd2Fe14B", RC_MATERIALS), "rare earth magnets");
	CHECK_TEXT(named("Nd3", RC_MATERIALS), "-");
	CHECK_TEXT(aliases("3Dy"), "");
}

TEST(capitals_of_symbols)
{
	CHECK_TEXT(named("NdPr", RC_MATERIALS), "neodymium-praseodymium");
	CHECK_TEXT(named("NDPR", RC_MATERIALS), "-");
	CHECK_TEXT(named("nd", RC_MATERIALS), "-");
	CHECK_TEXT(named("US", RC_ENTITIES), "US");
	CHECK_TEXT(named("us", RC_ENTITIES), "WE");
	CHECK_TEXT(named("u.s.", RC_ENTITIES), "US");
	CHECK_TEXT(named("WHO is", RC_ENTITIES), "-");
	CHECK_TEXT(named("CHINA", RC_ENTITIES), "CN");

	/* A name that is also a plain word needs its capital. */
	CHECK_TEXT(named("Polish", RC_ENTITIES), "PL");
	CHECK_TEXT(named("polish", RC_ENTITIES), "-");
	CHECK_TEXT(named("POLISH", RC_ENTITIES), "PL");

	/* So does every firm and paper. */
	CHECK_TEXT(named("Vital Materials", RC_ENTITIES), "Vital Materials");
	CHECK_TEXT(named("vital materials", RC_ENTITIES), "-");
	CHECK_TEXT(named("VITAL MATERIALS", RC_ENTITIES), "Vital Materials");
}

TEST(one_alias_of_several_meanings)
{
	size_t length;
	const rc_meaning *metal = meaning_in("lead", RC_MATERIALS, &length);

	CHECK_TEXT(named("technology", RC_MATERIALS), "technology");
	CHECK_TEXT(named("technology", RC_MEASURES), "technology");
	CHECK_TEXT(named("technology", RC_ENTITIES), "-");
	CHECK(metal != NULL && metal->ambiguous);

	CHECK_TEXT(named("出口", RC_MEASURES), "exports");
	CHECK_TEXT(named("exported", RC_MEASURES), "exports");
}

TEST(folding_of_width_and_script)
{
	CHECK_TEXT(named("Ｃｈｉｎａ", RC_ENTITIES), "CN");
	CHECK_TEXT(named("ＵＳ", RC_ENTITIES), "US");
	CHECK_TEXT(named("ｕｓ", RC_ENTITIES), "WE");
	CHECK_TEXT(named("中國", RC_ENTITIES), "CN");
	CHECK_TEXT(named("歐盟", RC_ENTITIES), "EU");
	CHECK_TEXT(named("氧化鏑", RC_MATERIALS), "dysprosium");
	CHECK_TEXT(named("釹鐵硼", RC_MATERIALS), "rare earth magnets");
	CHECK_TEXT(named("儲量", RC_MEASURES), "reserves");
	CHECK_TEXT(named("豐田通商", RC_ENTITIES), "Toyota Tsusho");
	CHECK_TEXT(named("Türkiye", RC_ENTITIES), "TR");
	CHECK_TEXT(named("刚果(金)", RC_ENTITIES), "CD");
	CHECK_TEXT(named("刚果（金）", RC_ENTITIES), "CD");
}

TEST(folding_of_gaps)
{
	CHECK_INT(length_of("rare-earth"), 10);
	CHECK_INT(length_of("rare  \t earth"), 13);
	CHECK_INT(length_of("rare\nearth"), 10);
	CHECK_INT(length_of("rare\r\nearth"), 11);
	CHECK_INT(length_of("rare\xc2\xa0"
						"earth"),
			  11); /* no-break space */
	CHECK_INT(length_of("rare\xe2\x80\x91"
						"earth"),
			  12); /* no-break hyphen */
	CHECK_INT(length_of("rare\xe3\x80\x80"
						"earth"),
			  12); /* ideographic space */
	CHECK_INT(length_of("rare-\nearth"), 11);

	/* Another paragraph, and a dash between two thoughts, are no gap. */
	CHECK_INT(length_of("rare\n\nearth"), 0);
	CHECK_INT(length_of("rare - earth"), 0);
	CHECK_INT(length_of("rare--earth"), 0);
}

TEST(apostrophes)
{
	CHECK_INT(length_of("People's Republic of China"), strlen("People's Republic of China"));
	CHECK_INT(length_of("People\xe2\x80\x99s Republic of China"), strlen("People's Republic of China") + 2);
	CHECK_INT(length_of("People`s Republic of China"), strlen("People's Republic of China"));
}

TEST(inflection)
{
	size_t length;
	const rc_meaning *meaning;

	CHECK_TEXT(named("rare earths", RC_MATERIALS), "rare earths");
	CHECK_TEXT(named("technologies", RC_MEASURES), "technology");
	CHECK_TEXT(named("produces", RC_MEASURES), "production");
	CHECK_TEXT(named("shipping", RC_MEASURES), "exports");

	meaning = meaning_in("produced", RC_MEASURES, &length);
	CHECK(meaning != NULL && meaning->form == RC_PAST);
	meaning = meaning_in("producing", RC_MEASURES, &length);
	CHECK(meaning != NULL && meaning->form == RC_GERUND);
	meaning = meaning_in("producers", RC_MEASURES, &length);
	CHECK(meaning != NULL && meaning->form == RC_AGENT);
}

TEST(limits_of_a_stretch)
{
	const char *chars = "China exports rare earths to Japan";
	rc_text text = TEXT(chars);
	size_t at;
	size_t end;
	int count;

	/* Begins inside a word: not at a boundary. */
	CHECK(rc_lexicon_match(text, 1, &end, &count) == NULL);
	CHECK(rc_lexicon_next(text, 1, 6, &at, &end, &count) == NULL);

	/* May reach over the end of the stretch. */
	CHECK(rc_lexicon_next(text, 14, 16, &at, &end, &count) != NULL);
	CHECK_INT(at, 14);
	CHECK_INT(end, 25);

	CHECK(rc_lexicon_match(text, text.len, &end, &count) == NULL);
	CHECK(rc_lexicon_next(text, 0, 0, &at, &end, &count) == NULL);
	CHECK(rc_lexicon_match((rc_text){chars, 4}, 0, &end, &count) == NULL);
}

TEST(match_and_next_agree)
{
	static const char *texts[] = {
		"According to the USGS, China accounted for 70% of the world's rare-earth mine output in 2023.",
		"2023年中国稀土开采指标为25.5万吨，同比增长21.4%；MP Materials 的氧化镨钕產量約1,300公噸。",
		"US-based MP said NdPr prices ... 'us' and US; Co, CO2 and co-operation; ＥＵ規定",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		rc_text text = TEXT(texts[i]);
		size_t next_at = 0;
		size_t next_end = 0;
		const rc_meaning *next;
		int count;

		/* Every position between two finds of next is no find of match either. */
		next = rc_lexicon_next(text, 0, text.len, &next_at, &next_end, &count);
		for (size_t at = 0; at < text.len; at++)
		{
			size_t end;
			int other;
			const rc_meaning *match;

			if (((unsigned char) text.data[at] & 0xC0) == 0x80)
				continue;
			match = rc_lexicon_match(text, at, &end, &other);
			if (next != NULL && at == next_at)
			{
				CHECK(match == next);
				CHECK_INT(end, next_end);
				at = next_end - 1;
				next = rc_lexicon_next(text, next_end, text.len, &next_at, &next_end, &count);
			}
			else
				CHECK(match == NULL);
		}
		CHECK(next == NULL);
	}
}

TEST(every_name_is_found_again)
{
	static const rc_table tables[] = {RC_ENTITIES, RC_MATERIALS, RC_CUES, RC_UNITS};

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
	{
		const char *name;
		uint16_t concept = 1;

		for (; (name = rc_concept_name(tables[i], concept)) != NULL; concept ++)
			CHECK_INT(rc_concept_find(tables[i], TEXT(name)), concept);
		CHECK(concept > 1);
		CHECK(rc_concept_name(tables[i], 0) == NULL);
		CHECK_INT(rc_concept_find(tables[i], TEXT("no such name")), 0);
		CHECK_INT(rc_concept_find(tables[i], TEXT("")), 0);
	}
	CHECK_INT(rc_concept_find(RC_MEASURES, TEXT("lead time")), RC_M_LEAD_TIME);
	CHECK_TEXT(rc_concept_name(RC_MEASURES, RC_M_REFINING), "refining");
	CHECK_TEXT(rc_concept_name(RC_CUES, RC_CUE_ACCOUNT_FOR), "account_for");
}
