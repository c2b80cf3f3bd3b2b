package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.rule.Finding;

/**
 * What a policy makes of a finding.
 *
 * @param finding the finding, with the policy's decision
 * @param observed whether it is only told, and stops nothing
 */
public record Ruling(Finding finding, boolean observed) {
  public Ruling {
    requireNonNull(finding, "finding");
  }
}
