/*-------------------------------------------------------------------------
 *
 * restriction_parts.h
 *		One telling of a restriction, and what is read of it.
 *
 * A clause may hold several ("China's ban ... is an answer to U.S.
 * restrictions on ..."), each with its own imposer and goods.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_RESTRICTION_PARTS_H
#define RC_RESTRICTION_PARTS_H

#include "grammar/slots.h"

typedef struct rc_restriction
{
	const rc_clause *clause;
	rc_measure instrument;
	int at;            /* the mention of the instrument */
	rc_stretch before; /* what the clause tells before it */
	rc_stretch object; /* what is said of it behind: its goods, its target */
} rc_restriction;

/*
 * Who and whom: restriction_parties.c, restriction_told.c, restriction_target.c
 */

/* Nobody rules over the world, or over all but one country. */
extern bool rc_is_no_government(rc_text name);

/* "America hit China with tough controls": the one hit, behind the verb; or -1. */
extern int rc_one_hit(const rc_reader *reader, const rc_restriction *r);

/* The mention of the one who imposes it, or -1. */
extern int rc_restriction_imposer(const rc_reader *reader, const rc_restriction *r);

/* "In response to U.S. tariffs, Beijing announced curbs": the state that gives the instrument out; or -1. */
extern int rc_announcer(const rc_reader *reader, const rc_restriction *r);

/* "Hanoi told miners to stop exporting": the state that orders others to do so; or -1. */
extern int rc_one_ordering(const rc_reader *reader, const rc_restriction *r);

/* "called on China to lift its curbs", 敦促中国放宽管制: who is asked to lift what he has imposed; or -1. */
extern int rc_one_asked_to_lift(const rc_reader *reader, const rc_restriction *r);

/* "face a 25% tariff in the United States": where the goods are taxed that suffer a tariff; and whose they are; or -1. */
extern int rc_taxing_country(const rc_reader *reader, const rc_restriction *r);
extern int rc_taxed_origin(const rc_reader *reader, const rc_restriction *r);

/*
 * restriction_origin.c: who sells the goods that are held back; or -1.
 */

/* "Korean firms said that shipments of gallium from China were cut off" */
extern int rc_stopped_exporter(const rc_reader *reader, const rc_restriction *r);

/* "exports of terbium from China require a licence", "may not be shipped out of Japan" */
extern int rc_origin_of_goods(const rc_reader *reader, const rc_restriction *r);

/* "The Netherlands said exports of antimony from China need a permit" */
extern int rc_licensed_exporter(const rc_reader *reader, const rc_restriction *r);

/* "new restrictions on exports of Chinese graphite" */
extern int rc_owner_of_exports(const rc_reader *reader, const rc_restriction *r);

/*
 * restriction_imports.c
 */

/* "the importation of graphite into India shall require a licence": where the goods come to; or -1. */
extern int rc_importer(const rc_reader *reader, const rc_restriction *r);

/* "the duty on tungsten in India", "a 10% duty at US customs": where the goods are taxed; or -1. */
extern int rc_taxing_place(const rc_reader *reader, const rc_restriction *r);
extern int rc_at_customs(const rc_reader *reader, const rc_restriction *r);

/* "to ship it out of the country": is it told that the goods leave the land that the text speaks of? */
extern bool rc_leaves_the_land(const rc_reader *reader, const rc_restriction *r);

/* "China's decision to ban exports": whose decision it is told to be; or -1. */
extern int rc_who_decides(const rc_reader *reader, const rc_restriction *r);

/* "were banned by the EU", "were unveiled by Vietnam": the agent of a passive; or -1. */
extern int rc_agent_of_passive(const rc_reader *reader, const rc_restriction *r);

/* "Controls on samarium were China's response": whose act the noun is said to be; or -1. */
extern int rc_whose_act(const rc_reader *reader, const rc_restriction *r);

/* "the export quotas that China applies to": who does it, right behind the noun; or -1. */
extern int rc_doer_of_relative(const rc_reader *reader, const rc_restriction *r);

/* "China, the top supplier, | has made exporters apply": of whom the clause goes on to speak; or -1. */
extern int rc_subject_before_aside(const rc_reader *reader, const rc_restriction *r);

/* Does the English clause begin with its verb, so that it goes on behind something inserted: "have been", "under control"? */
extern bool rc_begins_with_verb(const rc_reader *reader, const rc_clause *clause);

/* "tried to stop Beijing from curbing exports": is it only wanted that somebody does not do what is told at `at`, in a clause that begins at `first`? */
extern bool rc_is_to_be_prevented(const rc_reader *reader, int first, int at);

/* "may leave the country only under licence": does "may" tell what is allowed, rather than what is possible? */
extern bool rc_gives_leave(const rc_reader *reader, const rc_restriction *r);

/* "The ban on tin, by contrast, | was lifted in May": where the verb of the English noun stands behind what is inserted; else its own clause. */
extern const rc_clause *rc_verb_clause(const rc_reader *reader, const rc_restriction *r);

/* "Russian palladium is barred from the US market": whose market it is; or -1. */
extern int rc_keeper_of_market(const rc_reader *reader, const rc_restriction *r);

/* 特朗普签署命令，对铜征收关税: who acts in the Chinese clauses before one that taxes goods and names nobody; or -1. */
extern int rc_taxing_ahead(const rc_reader *reader, const rc_restriction *r);

/* 石墨将被美国征反倾销税: by whom in Chinese a tariff is told to be put on goods, before it; or -1. */
extern int rc_taxed_by(const rc_reader *reader, const rc_restriction *r);

/* 不许运出津巴布韦: the country that goods may not leave, restriction_chinese.c; or -1. */
extern int rc_country_left(const rc_reader *reader, const rc_restriction *r);

/* 日本的镓供应被中国切断: by whom in Chinese something is suffered, and who suffers it; or -1. */
extern int rc_suffered_from(const rc_reader *reader, const rc_restriction *r);
extern int rc_one_suffering(const rc_reader *reader, const rc_restriction *r);

/* 日本对中国的出口配额表示不满: whose policy it is that others complain of in Chinese; or -1. */
extern int rc_one_complained_of(const rc_reader *reader, const rc_restriction *r);

/* 该禁令, 这项禁令: does the Chinese noun at `at` point back? */
extern bool rc_points_back_in_chinese(const rc_reader *reader, int at);

/* 对其实施出口管制: is it put in Chinese on what a pronoun stands for? */
extern bool rc_is_put_on_them(const rc_reader *reader, const rc_restriction *r);

/* 须向商务部申请许可证: the Chinese authority that is asked for leave; or -1. */
extern int rc_authority_asked(const rc_reader *reader, const rc_restriction *r);

/* "Japan has been cut off from Chinese rare earths": whose goods somebody gets no more, or -1. */
extern int rc_cuts_off(const rc_reader *reader, const rc_restriction *r);

/* 美国把两家缅甸公司列入制裁名单: who puts somebody on a list, and the country that those are of; or -1. */
extern int rc_who_enlists(const rc_reader *reader, const rc_restriction *r);
extern int rc_one_enlisted(const rc_reader *reader, const rc_restriction *r);

/* "China put 16 U.S. firms on its control list": who does so, and whose firms they are; or -1. */
extern int rc_who_lists(const rc_reader *reader, const rc_restriction *r);
extern int rc_one_listed(const rc_reader *reader, const rc_restriction *r);

/* "The curbs, imposed by China in April, ...": the imposer, where the next clause says so; or -1. */
extern int rc_told_in_aside(const rc_reader *reader, const rc_restriction *r);

/*
 * Fills in the claim's subject, given the mention of the imposer or -1: who
 * has imposed what nobody is named for is less sure.  data NULL for nobody.
 */
extern void rc_restriction_subject(const rc_reader *reader, const rc_restriction *r, int imposer, rc_claim *claim);

/* 加中国100%关税: is mention i whom a Chinese verb of taxing bears upon, right before the rate? */
extern bool rc_is_taxed_behind_verb(const rc_reader *reader, int i);

/* Who has imposed, when nobody is named, what is aimed at the partner: the imposer told last, else his usual opponent; or data NULL. */
extern rc_text rc_other_side(const rc_reader *reader, const rc_restriction *r, rc_text partner);

/* Whom it is aimed at, or data NULL. */
extern rc_text rc_restriction_target(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject);

/* "American buyers", "America's antimony", "buyers in Japan": is it whom mention i names that goes without the goods by the act told at `at`? */
extern bool rc_goes_without(const rc_reader *reader, int i, int at);

/* The same of a restriction whose goods are known, and which names no target otherwise: who goes without them; or data NULL. */
extern rc_text rc_one_without_goods(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject);

/* "The ban has been suspended", 该禁令暂停实施: towards whom was told before; or data NULL. */
extern rc_text rc_target_told(const rc_reader *reader, const rc_restriction *r, int imposer, rc_text subject);

/*
 * What nobody is named for: restriction_unnamed.c
 */

/* "Beijing, the dominant producer, began requiring licences": of whom an apposition speaks; or -1. */
extern int rc_producer_named(const rc_reader *reader, const rc_restriction *r);

/* "permits are mandatory for Chinese indium", "exports of gallium from China": whose the goods are, where they leave; or -1. */
extern int rc_owner_of_goods(const rc_reader *reader, const rc_restriction *r);
extern int rc_place_of_goods(const rc_reader *reader, const rc_restriction *r);

/* "exports will require permits, China said": the state that gives out what is to come; or -1. */
extern int rc_state_telling(const rc_reader *reader, const rc_restriction *r);

/* Who has imposed what nobody is named for; data NULL where that is not known. */
extern rc_text rc_unsaid_imposer(const rc_reader *reader);

/* 刚果设定了钴出口配额。钴出口在年底停止: the one who was told to hold the same goods back just before, else the unsaid one. */
extern rc_text rc_imposer_gone_on_with(const rc_reader *reader, const rc_restriction *r);

/* A country that buys the goods of the field, and sells hardly any. */
extern bool rc_is_buyer(rc_text country);

/* Whose the goods mostly are, that the clause names as held back; or data NULL. */
extern rc_text rc_imposer_by_field(const rc_reader *reader, const rc_restriction *r);

/*
 * Its goods: restriction_goods.c
 */

/* What it limits, given the mention of the imposer or -1, and whether it is aimed at somebody; a count of 0 for nothing. */
extern void rc_restriction_goods(const rc_reader *reader, const rc_restriction *r, int imposer, bool aimed,
								 rc_materials *goods);

/* Adds goods to those of a restriction, once: restriction_members.c */
extern void rc_add_goods(rc_materials *materials, rc_text name);

/* Adds to goods what the English clause tells beside them: "the metal and terbium", "and the technology". */
extern void rc_add_told_beside(const rc_reader *reader, const rc_restriction *r, rc_materials *goods);

/* Puts the members in the place of a group that announces them. */
extern void rc_read_members(const rc_reader *reader, const rc_restriction *r, rc_materials *materials);

/* "The ban on exports of these minerals answered Seoul's limits on chips": what the object points back to, before what else it names.  restriction_carried.c */
extern bool rc_goods_pointed_to(const rc_reader *reader, const rc_restriction *r, rc_materials *goods);

/* Does the clause limit what was told before, and names no goods itself? */
extern bool rc_limits_topic(const rc_reader *reader, const rc_restriction *r, int imposer, bool aimed);

/* 将钕铁硼纳入稀土出口配额: what is put under the instrument is told before the verb, and the instrument may have its own goods. */
extern bool rc_adds_to_list(const rc_reader *reader, const rc_restriction *r, rc_materials *goods);

/* "added holmium, as well as magnets, | to its control list": the verb in a clause before the one that begins so, or -1. */
extern int rc_added_ahead(const rc_reader *reader, const rc_clause *clause);

/* "that the curbs break the rules", "the new controls": an English noun that points back to what was told before. */
extern bool rc_refers_back(const rc_reader *reader, const rc_restriction *r);

/* 稀土提取和分离技术: of rare earths it is only the technology of working them that is limited. */
extern void rc_goods_technology(const rc_reader *reader, rc_stretch stretch, rc_materials *goods);

/*
 * Is it in force: restriction_force.c
 */

/* Mentions around the instrument in which its verb stands. */
#define RC_ENACTING_REACH 6

/* Tariffs and quotas are often only mentioned; a verb of imposing or lifting makes them an act. */
extern bool rc_is_enacted(const rc_reader *reader, const rc_restriction *r);

/* "slashed its export quotas by 40%": a quota that is cut by a rate, which is more than a change of it. */
extern bool rc_is_cut_quota(const rc_reader *reader, const rc_clause *clause, int i);

/* Is it told that the restriction is lifted or suspended? */
extern bool rc_is_undone(const rc_reader *reader, const rc_restriction *r);

/* Denied, lifted or suspended: the restriction does not hold.  "Has not been lifted" holds. */
extern bool rc_is_standing(const rc_reader *reader, const rc_restriction *r);

/*
 * "China's export quotas on rare earths": a policy that is somebody's, and is
 * told of goods, stands, whatever else is said of it.
 */
extern bool rc_is_owned_policy(const rc_reader *reader, const rc_restriction *r);

/*
 * "Beijing's export quotas could break the rules": what somebody has is there,
 * whatever may come of it; unless the clause imposes or lifts it.
 */
extern bool rc_is_presupposed(const rc_reader *reader, const rc_restriction *r, int imposer);

/*
 * As a reason for something else: restriction_reason.c
 */

/* "its curbs", "the rare earth curbs": is somebody's doing, or an instrument, told from i on? */
extern bool rc_leads_to_instrument(const rc_reader *reader, int i);

/* "over its curbs", "for its export bans": does a reason follow mention i, if somebody's instrument does? */
extern bool rc_tells_why(const rc_reader *reader, int i);

/* "threatened tariffs over its curbs", "in retaliation for China's ban": the policy that is answered stands; imposer may be -1. */
extern bool rc_is_reason(const rc_reader *reader, int imposer);

/*
 * When: restriction_time.c.  Fills in the claim's period, and whether it is a
 * forecast or a threat.
 */
extern void rc_restriction_time(const rc_reader *reader, const rc_restriction *r, rc_claim *claim);

/* "controls on gallium in July 2023 and on antimony in September 2024": dates the claims from `first` on, and adds those of further goods: restriction_dated.c. */
extern rc_status rc_date_listed_goods(rc_reader *reader, const rc_restriction *r, const rc_claim *claim, int first,
									  rc_error *error);

/* "raised the duty from 5% to 8% in June": the old rate, of the claims from `first` on, held up to when the new one began. */
extern void rc_end_old_rate(rc_reader *reader, const rc_clause *clause, int value, int first);

/* 世界主要国家普遍对其实施管制: is it told of lands that are not named? */
extern bool rc_is_of_some_lands(const rc_reader *reader, const rc_restriction *r);

#endif /* RC_RESTRICTION_PARTS_H */
