package dev.belay.guard.rule;

import java.util.Locale;

/** How bad it is when what a rule stops happens. */
public enum Severity {
  MEDIUM,
  HIGH,
  CRITICAL;

  /** The lower-case name used in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
