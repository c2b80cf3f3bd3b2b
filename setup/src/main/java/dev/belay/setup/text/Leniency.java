package dev.belay.setup.text;

/** What strict JSON readers reject but some hosts take. */
public enum Leniency {
  BYTE_ORDER_MARK,
  COMMENT,
  TRAILING_COMMA,
  DUPLICATE_KEY
}
