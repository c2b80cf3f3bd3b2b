package dev.belay.guard;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.policy.Ruling;
import dev.belay.guard.rule.PreparedCall;
import java.util.List;

/**
 * What the guard knows of one tool call.
 *
 * @param prepared what the call would run and do
 * @param rulings what the rules found in it and the policy did not excuse, in the order of rules
 */
public record CallAnalysis(PreparedCall prepared, List<Ruling> rulings) {
  public CallAnalysis {
    requireNonNull(prepared, "prepared");
    rulings = List.copyOf(rulings);
  }
}
