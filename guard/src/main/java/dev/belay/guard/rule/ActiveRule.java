package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;

/**
 * A rule that judges, and what it decides.
 *
 * @param rule the rule
 * @param decision deny or ask
 */
public record ActiveRule(PackRule rule, Decision decision) {
  public ActiveRule {
    requireNonNull(rule, "rule");
    requireNonNull(decision, "decision");
  }
}
