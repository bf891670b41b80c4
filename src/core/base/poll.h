/*-------------------------------------------------------------------------
 *
 * poll.h
 *		Asking now and then whether to go on, where a whole text is gone through.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_POLL_H
#define RC_POLL_H

#include "rc.h"

/* Bytes that are gone through without asking whether to go on. */
#define RC_POLL_STRETCH ((size_t) 1 << 18)

/* Is the work to stop?  Asked at rising places; *asked is where that was done last, 0 at first. */
static inline bool
rc_is_canceled(const rc_env *env, size_t at, size_t *asked)
{
	if (at - *asked < RC_POLL_STRETCH || env->poll == NULL)
		return false;
	*asked = at;
	return env->poll(env->user);
}

/* The end of the stretch from `from` on, at `end` at most. */
static inline size_t
rc_poll_stretch(size_t from, size_t end)
{
	return end - from > RC_POLL_STRETCH ? from + RC_POLL_STRETCH : end;
}

#endif /* RC_POLL_H */
