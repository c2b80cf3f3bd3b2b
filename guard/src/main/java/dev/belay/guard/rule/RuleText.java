package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;

/**
 * What a rule is.
 *
 * @param id its stable name in kebab case
 * @param title what it stops, in a few words
 * @param why why that is bad
 * @param severity how bad
 * @param decision the default: deny or ask
 */
public record RuleText(String id, String title, String why, Severity severity, Decision decision) {
  public RuleText {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(why, "why");
    requireNonNull(severity, "severity");
    if (decision != Decision.DENY && decision != Decision.ASK) {
      throw new IllegalArgumentException("a rule denies or asks: " + id);
    }
  }
}
