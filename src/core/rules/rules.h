/*-------------------------------------------------------------------------
 *
 * rules.h
 *		The rules, one file for each kind of claim.
 *
 * A rule of a value looks at one quantity of a clause and says with *taken
 * whether it made claims of it; the first rule that takes a value has it.  A
 * rule of a clause needs no value.  doc/rules.md is the catalogue.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_RULES_H
#define RC_RULES_H

#include "grammar/slots.h"

typedef rc_status rc_value_rule(rc_reader *reader, const rc_clause *clause, int value, bool *taken, rc_error *error);
typedef rc_status rc_clause_rule(rc_reader *reader, const rc_clause *clause, rc_error *error);

extern rc_value_rule rc_rule_cell; /* figures alone in the cell of a table */
extern rc_value_rule rc_rule_purity;
extern rc_value_rule rc_rule_tariff;
extern rc_value_rule rc_rule_taxed;  /* rates of tariffs, however told */
extern rc_value_rule rc_rule_signed; /* rates with a sign behind a figure */
extern rc_value_rule rc_rule_change;
extern rc_value_rule rc_rule_recycled; /* parts that were used before */
extern rc_value_rule rc_rule_beside;   /* shares in brackets behind an amount */
extern rc_value_rule rc_rule_share;
extern rc_value_rule rc_rule_horizon;
extern rc_value_rule rc_rule_price;
extern rc_value_rule rc_rule_money;
extern rc_value_rule rc_rule_amount;

extern rc_clause_rule rc_rule_multiple; /* doubled, halved, unchanged: changes without a figure */
extern rc_clause_rule rc_rule_nothing;  /* amounts of nothing */
extern rc_clause_rule rc_rule_rank;
extern rc_clause_rule rc_rule_restriction;
extern rc_clause_rule rc_rule_listed;   /* goods in a list or a table that is put under an instrument */
extern rc_clause_rule rc_rule_covered;  /* goods of the restriction told last */
extern rc_clause_rule rc_rule_spared;   /* goods left out of a tariff */
extern rc_clause_rule rc_rule_withheld; /* trade that is limited in any words */
extern rc_clause_rule rc_rule_likewise; /* goods of which the same is said as of others */
extern rc_clause_rule rc_rule_class;
extern rc_clause_rule rc_rule_exclusive;

/*
 * Lets the rules look at the clause, unless it may state nothing, and the next
 * ones go on from it.  What no rule took is a candidate where those are wanted.
 */
extern rc_status rc_read_clause(rc_reader *reader, const rc_clause *clause, bool may_state, rc_error *error);

/* Does an English sentence do nothing but ask? */
extern bool rc_asks_only(const rc_reader *reader);

/* An English question; no clause of it tells anything of the next ones. */
extern rc_status rc_pass_question(rc_reader *reader, rc_error *error);

/* Rules say why they leave something to those who want to know of candidates, too. */
extern bool rc_is_difference(const rc_reader *reader, const rc_clause *clause, int value);
extern bool rc_counts_something_else(const rc_reader *reader, const rc_clause *clause, int value);

/* Does the mention name a place in an order: third, 第三? */
extern bool rc_is_ordinal(const rc_mention *mention);

/* A restriction is told by the heading of a list: what its items name is limited likewise. */
extern void rc_listing_open(const rc_reader *reader, const rc_clause *clause, const rc_claim *claim);

/* A sentence is passed over unread, which may end such a list. */
extern void rc_listing_pass(rc_listing *listing, rc_text text, size_t from, size_t to);

/* Does the mention tell of a restriction, as it does where it is not only named? */
extern bool rc_tells_restriction(const rc_reader *reader, const rc_clause *clause, int i);

/* Has a restriction been told right before, whose goods may follow? */
extern bool rc_may_be_covered(const rc_reader *reader);

/* Has a ban or control been told right before, of which others may have their share; a tariff that may spare goods? */
extern bool rc_may_be_likewise(const rc_reader *reader);
extern bool rc_may_be_spared(const rc_reader *reader);

/* 占全球39万吨产量的69%: is the Chinese mass at i the size of the whole that a share is told of? */
extern bool rc_is_size_of_whole(const rc_reader *reader, const rc_clause *clause, int i);

/* 增至6.2万吨，超过智利的5.6万吨: the one whose Chinese value, which is exact, another is compared with; or -1. */
extern int rc_compared_with(const rc_reader *reader, const rc_clause *clause, int value);

/* 位居第二的美国: does the Chinese verb at i only say which place the one behind it has? */
extern bool rc_describes_place(const rc_reader *reader, int i);

/* "the project", "the Nolans mine": does the stretch name works? */
extern bool rc_names_works(const rc_reader *reader, rc_stretch stretch);

#endif /* RC_RULES_H */
