/*-------------------------------------------------------------------------
 *
 * test_table.c
 *		Where a text is a table, and how its rows are set.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "table/table_cells.h"
#include "table/table_rows.h"
#include "test.h"
#include "base/utf8.h"

#define ROOM 1024

/* The text with its tables set; borders of heads are shown as ^, blanks beside borders and lines' ends are left out. */
static const char *
set(const char *chars)
{
	static char shown[ROOM];
	char text[ROOM];
	size_t len = strlen(chars);
	size_t to = 0;
	bool any = false;

	memcpy(text, chars, len);
	for (size_t at = 0; at < len;)
		at = rc_set_tables(text, len, at, &any);
	for (size_t at = 0; at < len; at++)
	{
		bool edge = rc_is_border((rc_text){text, len}, at) || text[at] == '\n';

		while (edge && to > 0 && shown[to - 1] == ' ')
			to--;
		if (text[at] == ' ' && (to == 0 || strchr("\n|^", shown[to - 1]) != NULL))
			continue;
		shown[to++] = text[at] == RC_HEAD_BORDER ? '^' : text[at];
	}
	while (to > 0 && shown[to - 1] == ' ')
		to--;
	shown[to] = '\0';
	CHECK_INT((long) rc_utf8_length(text, len), (long) rc_utf8_length(chars, len));
	return shown;
}

TEST(sets_rows_of_markdown)
{
	CHECK_TEXT(set("| A | B |\n|---|---|\n| x | 1 |"), "A^B\n\nx|1");
	CHECK_TEXT(set("| A | 2023 |\n| x | 1 |"), "A^2023\nx|1");
	/* A bar in running text is none. */
	CHECK_TEXT(set("Tungsten | Reuters\nNothing happened."), "Tungsten|Reuters\nNothing happened.");
}

TEST(sets_rows_between_tabs)
{
	CHECK_TEXT(set("Land\t2023\t2024e\nChina\t24\t27"), "Land^2023^2024e\nChina|24|27");
	CHECK_TEXT(set("\tOutput\t\n\t2023\t2024\nChina\t24\t27"), "^Output^\n^2023^2024\nChina|24|27");
	CHECK_TEXT(set("2023.08\t镓\t许可\n2024.09\t锑\t许可\n"), "2023.08|镓|许可\n2024.09|锑|许可\n");
	/* A tab behind the sign of an item, and one in running text, part nothing. */
	CHECK_TEXT(set("•\tChina mines it.\n•\tJapan buys it."), "•\tChina mines it.\n•\tJapan buys it.");
	CHECK_TEXT(set("By Jane Roe\tMay 1\nProse."), "By Jane Roe\tMay 1\nProse.");
}

TEST(sets_columns_of_blanks_and_dots)
{
	CHECK_TEXT(set("Land   Output\nChina     270\nIndia      2.9"), "Land^Output\nChina|270\nIndia|2.9");
	CHECK_TEXT(set("China ..... 270\nIndia ..... 2.9"), "China|270\nIndia|2.9");
	/* Two blanks behind a full stop, or in a sentence, are none. */
	CHECK_TEXT(set("It rose.  It fell.\nIt rose.  It fell 5%."), "It rose.  It fell.\nIt rose.  It fell 5%.");
	CHECK_TEXT(set("It was a  day.\nNobody  came."), "It was a  day.\nNobody  came.");
}

TEST(sets_fields_between_commas)
{
	CHECK_TEXT(set("country,share\nChina,98%\nJapan,1%"), "country^share\nChina|98%\nJapan|1%");
	CHECK_TEXT(set("In 2024, China\nmined 270,000 t\nof it, or more"),
			   "In 2024, China\nmined 270,000 t\nof it, or more");
}

TEST(sets_names_with_their_figures)
{
	CHECK_TEXT(set("China – 69%\nIndia – 1%"), "China|– 69%\nIndia|– 1%");
	CHECK_TEXT(set("中国：69%\n印度：1%"), "中国｜69%\n印度｜1%");
	CHECK_TEXT(set("China controls 60%\nJapan buys 5%"), "China controls 60%\nJapan buys 5%");
}

TEST(sets_columns_parted_by_one_blank)
{
	CHECK_TEXT(set("Land 2023 2024\nNew Land 240 1,270\nIndia — 2.9\nPeru 1 2\nTotal 3 4"),
			   "Land^2023^2024\nNew Land|240|1,270\nIndia|—|2.9\nPeru|1|2\nTotal|3|4");
	CHECK_TEXT(set("Land 2023 2024\nMetal:\nGallium 3 4\n2.5 ton 5 6\nMore 1 2"),
			   "Land^2023^2024\nMetal|\nGallium|3|4\n2.5 ton|5|6\nMore|1|2");
	CHECK_TEXT(set("Land 2023 2024\nOre:\nPeru 1 2\nMetal:\nPeru 3 4\n\nBirds sang."),
			   "Land^2023^2024\nOre|\nPeru|1|2\nMetal|\nPeru|3|4\n\nBirds sang.");
	CHECK_TEXT(set("By 2020 2021\nprices were 200 300\nor so."), "By 2020 2021\nprices were 200 300\nor so.");
	CHECK_TEXT(set("Land 44 000 000\nIndia 21 000 000"), "Land|44 000 000\nIndia|21 000 000");
}

TEST(sets_heads_above_columns_of_figures)
{
	CHECK_TEXT(set(" Mine output Reserves\n 2023 2024\nChina 240 270 44\nIndia 2 3 7\nPeru 1 2 3"),
			   "^Mine output^Reserves\n^2023^2024\nChina|240|270|44\nIndia|2|3|7\nPeru|1|2|3");
	CHECK_TEXT(set("国家 2023年产量 储量\n中国 240 44\n印度 2 7\n秘鲁 1 3"),
			   "国家^2023年产量^储量\n中国|240|44\n印度|2|7\n秘鲁|1|3");
	CHECK_TEXT(set("It was told.\nChina 240 44\nIndia 2 7\nPeru 1 3"),
			   "It was told.\nChina|240|44\nIndia|2|7\nPeru|1|3");
}

TEST(unfolds_cells_on_lines)
{
	CHECK_TEXT(set("Land\n2023\n2024\nChina\n240\n270\nIndia\n2.9\n2.9"),
			   "Land^2023^2024\nChina|240|270\nIndia|2.9|2.9");
	CHECK_TEXT(set("One line.\nAnother line\nA third\nA fourth"), "One line.\nAnother line\nA third\nA fourth");
}

TEST(tells_kinds_of_cells)
{
	static const struct
	{
		const char *cell;
		cell_kind kind;
	} cells[] = {{"", CELL_EMPTY},         {" ** ", CELL_EMPTY},    {"China", CELL_TEXT},     {"第23号公告", CELL_TEXT},
				 {"270,000", CELL_NUMBER}, {"~80%", CELL_NUMBER},   {"1.2万吨", CELL_NUMBER}, {"—", CELL_NUMBER},
				 {"2024", CELL_TIME},      {"2024e", CELL_TIME},    {"2023.08", CELL_TIME},   {"2024年1月", CELL_TIME},
				 {"2,024", CELL_NUMBER},   {"Aug 2023", CELL_TIME}, {"2024 t", CELL_NUMBER},  {"W", CELL_NUMBER}};

	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++)
		CHECK_INT(rc_cell_kind(cells[i].cell, 0, strlen(cells[i].cell)), cells[i].kind);
}

TEST(looks_quickly)
{
	CHECK(rc_may_hold_table(TEXT("A\tB\nC\tD")));
	CHECK(rc_may_hold_table(TEXT("China  270\nIndia  2.9")));
	CHECK(!rc_may_hold_table(TEXT("One sentence only.  And another one in the same line.")));
	CHECK(!rc_may_hold_table(TEXT("")));
	CHECK(rc_may_hold_table(TEXT("China, 270\nIndia, 2.9")));
	CHECK(!rc_may_hold_table(TEXT("One paragraph.\n\nAnother short one.\r\n\r\nAnd a third.")));
	CHECK(rc_may_hold_table(TEXT("Country\n\nOutput\n\nChina\n\n270\n\nIndia\n\n3")));
}
