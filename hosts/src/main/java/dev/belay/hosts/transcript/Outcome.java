package dev.belay.hosts.transcript;

import java.util.Locale;

/** What became of a call, as far as the transcript tells. */
public enum Outcome {
  RAN,
  /** It was started and did not succeed, or was stopped on the way. */
  FAILED,
  /** Refused, rejected by the user, or not a call that the host could make at all. */
  NOT_STARTED,
  /** The transcript holds no answer (yet). */
  UNKNOWN;

  /** The lower-case name used in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
