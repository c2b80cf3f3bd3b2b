package dev.belay.lint;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** A hook does not run, or not when its author thinks that it does. */
  ERROR,
  /** It runs here and now, and may not elsewhere or later. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  INFO;

  /** The lower-case name, for programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
