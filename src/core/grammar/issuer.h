/*-------------------------------------------------------------------------
 *
 * issuer.h
 *		The firm whose own announcement a text is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RC_ISSUER_H
#define RC_ISSUER_H

#include "grammar/scene.h"

/* "Karoo Light Metals Limited - Trading update": learns whose announcement the text is, where one of its first two lines says so. */
extern void rc_find_issuer(rc_text text, rc_scene *scene);

#endif /* RC_ISSUER_H */
