package dev.belay.setup.health;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** Calls pass that Belay never sees or cannot stop. */
  OFF,
  /** It works, and not as it should. */
  ATTENTION,
  /** Good to know; nothing is wrong. */
  NOTE;

  /** The lower-case name, for programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
