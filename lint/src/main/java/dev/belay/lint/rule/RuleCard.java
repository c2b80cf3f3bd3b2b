package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.lint.Severity;

/**
 * What a rule is about, for its documentation.
 *
 * @param id never changes and is never given again: {@code BLY-C20}
 * @param name kebab case: {@code unknown-event}
 * @param severity of most of its findings
 * @param what what it finds, in one or two sentences
 * @param why what happens because of it
 * @param wrong what it finds
 * @param right how that is meant to be
 */
public record RuleCard(
    String id,
    String name,
    Severity severity,
    String what,
    String why,
    Example wrong,
    Example right) {
  public RuleCard {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(severity, "severity");
    requireNonNull(what, "what");
    requireNonNull(why, "why");
    requireNonNull(wrong, "wrong");
    requireNonNull(right, "right");
  }
}
