/* The shapes of dates and times; see engine.h.  No include guard: read several times. */
RC_PATTERN(YEAR, "(?:19|20)[0-9]{2}")
