/* The shapes of quantities; see engine.h.  No include guard: read several times. */
RC_PATTERN(DIGITS, "[0-9\\x{FF10}-\\x{FF19}]+")
