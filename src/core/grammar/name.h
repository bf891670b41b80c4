/*-------------------------------------------------------------------------
 *
 * name.h
 *		Proper names that stand in no table.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_NAME_H
#define RC_NAME_H

#include "text/mention.h"

/*
 * Replaces each run of words that is a name by one mention, closing up the row.  For sentences in Latin script.
 * firms: only names that say themselves that they are those of firms ("Aclara Resources"), and those of speakers.
 */
extern rc_status rc_names_find(const rc_reading *reading, rc_mentions *mentions, bool firms, rc_error *error);

/* The same of the firms that a Chinese sentence calls by their Chinese names. */
extern void rc_chinese_firms_find(const rc_reading *reading, rc_mentions *mentions);

/* "Renegade Exploration": does the name end, as those of firms do and those of persons do not, with what firms do or make? */
extern bool rc_ends_like_firm(rc_text name);

/* Is the one named a firm, by the tables or by its name: Tasman Metals? */
extern bool rc_is_surely_firm(const rc_mention *mention);

/* Is the word a legal form, "Ltd", which is no part of a firm's name? */
extern bool rc_is_legal_form(rc_text text, const rc_mention *mention);

/* "Aclara Resources", "Vital Metals Ltd": do so many words say themselves that they are a firm's name? */
extern bool rc_names_firm(rc_text text, const rc_mention *words, int count);

#endif /* RC_NAME_H */
