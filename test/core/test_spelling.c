/* Words of lists, in mentions and between them. */
#include "text/spelling.h"

#include "test.h"

/* A sentence of mentions that blanks part, as they would be read. */
static rc_mentions
mentions_of(const char *sentence, rc_mention *items, int room)
{
	rc_mentions mentions = {.text = {sentence, strlen(sentence)}, .to = strlen(sentence), .items = items};
	size_t from = 0;

	for (size_t at = 0; at <= mentions.text.len; at++)
	{
		if (at < mentions.text.len && sentence[at] != ' ')
			continue;
		if (at > from && mentions.count < room)
			items[mentions.count++] = (rc_mention){.type = RC_WORD, .from = from, .to = at};
		from = at + 1;
	}
	return mentions;
}

TEST(spells_whole_words)
{
	rc_mention items[8];
	rc_mentions mentions = mentions_of("Iluka Raised praise", items, 8);

	CHECK(!rc_spells_of(&mentions, 0, RC_SPELT_RAISE_MONEY));
	CHECK(rc_spells_of(&mentions, 1, RC_SPELT_RAISE_MONEY));
	CHECK(!rc_spells_of(&mentions, 2, RC_SPELT_RAISE_MONEY));
	CHECK(!rc_spells_of(&mentions, -1, RC_SPELT_RAISE_MONEY));
	CHECK(!rc_spells_of(&mentions, 3, RC_SPELT_RAISE_MONEY));
}

TEST(knows_traditional_characters)
{
	rc_mention items[8];
	rc_mentions mentions = mentions_of("公布 公佈 財政部長", items, 8);

	CHECK(rc_spells_of(&mentions, 0, RC_SPELT_GIVE_OUT_ZH));
	CHECK(rc_spells_of(&mentions, 1, RC_SPELT_GIVE_OUT_ZH));
	CHECK(!rc_spells_of(&mentions, 2, RC_SPELT_GOVERNMENT_ZH));
	CHECK(rc_says_of(&mentions, 2, 3, RC_SPELT_GOVERNMENT_ZH));
}

TEST(says_words_within_bounds)
{
	rc_mention items[8];
	rc_mentions mentions = mentions_of("由 政府 出资", items, 8);

	CHECK(rc_says_of(&mentions, 0, 3, RC_SPELT_GOVERNMENT_ZH));
	CHECK(!rc_says_of(&mentions, 0, 1, RC_SPELT_GOVERNMENT_ZH));
	CHECK(!rc_says_of(&mentions, 2, 3, RC_SPELT_GOVERNMENT_ZH));
	CHECK(!rc_says_of(&mentions, 2, 2, RC_SPELT_GOVERNMENT_ZH));
	CHECK(rc_stands_one_of(&mentions, items[1].from, mentions.to, RC_SPELT_GOVERNMENT_ZH));
	CHECK(!rc_stands_one_of(&mentions, items[1].from, items[1].to - 1, RC_SPELT_GOVERNMENT_ZH));
	CHECK(!rc_stands_one_of(&mentions, mentions.to, mentions.to, RC_SPELT_GOVERNMENT_ZH));
}
