/*-------------------------------------------------------------------------
 *
 * led_figure.h
 *		English sentences that are nothing but a share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_LED_FIGURE_H
#define RC_LED_FIGURE_H

#include "rc.h"

/*
 * "Ninety percent. That is China's share of refining.", "Two-thirds of the world's lithium. That was what Chile mined.":
 * is the sentence [from, to) a share alone, of which the next one says whose it is?  Then the two are read as one.
 */
extern bool rc_share_leads_on(rc_text text, size_t from, size_t to);

#endif /* RC_LED_FIGURE_H */
