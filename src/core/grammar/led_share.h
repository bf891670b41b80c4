/*-------------------------------------------------------------------------
 *
 * led_share.h
 *		English shares that are told before whose they are.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_LED_SHARE_H
#define RC_LED_SHARE_H

#include "text/mention.h"

/*
 * "Ninety percent: that is China's share of refining" is put as "China's share of refining is ninety percent", and "A
 * third. That is how much of its lithium Japan buys from Chile" as "a third of its lithium Japan buys from Chile".
 */
extern void rc_read_led_share(rc_mentions *mentions);

#endif /* RC_LED_SHARE_H */
