package dev.belay.contract;

import java.util.Locale;

/** What a handler thinks of an event, weakest first: a merge takes the strongest. */
public enum Decision {
  /** No opinion: the host goes on as if there were no hook. The default. */
  ABSTAIN,
  /**
   * An explicit grant. On most hosts it overrides the user's own permission rules, so only a rule
   * that says so gives it.
   */
  ALLOW,
  /** The user is asked. */
  ASK,
  /** The thing does not happen. */
  DENY;

  /** The lower-case name used in policies and JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
