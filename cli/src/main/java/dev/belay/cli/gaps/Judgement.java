package dev.belay.cli.gaps;

import java.util.Locale;

/** Whether Belay could have refused a call. */
enum Judgement {
  /** It was asked before. */
  SEEN,
  /** It heard nothing of it. */
  UNSEEN,
  /** It heard of it once it was over. */
  LATE,
  /** It was asked and could not decide, and the host went on. */
  UNCHECKED,
  /** The host never made the call. */
  NOT_STARTED,
  /** The host asks no hook before this tool. */
  NOT_HOOKED,
  /** It has just been asked for, and the host may be about to ask. */
  UNDER_WAY,
  /** The journal does not reach back so far. */
  BEFORE_JOURNAL;

  boolean isGap() {
    return this == UNSEEN || this == LATE || this == UNCHECKED;
  }

  /** The lower-case name used in JSON. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
