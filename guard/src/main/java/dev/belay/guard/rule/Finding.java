package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;
import java.util.List;

/**
 * What a rule found in a tool call.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param decision what is to happen: deny or ask
 * @param reason what is wrong and what to do instead, in words that the model can act on
 * @param matches the words that the rule matched; never empty
 */
public record Finding(
    String rule, Severity severity, Decision decision, String reason, List<Match> matches) {
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(decision, "decision");
    requireNonNull(reason, "reason");
    matches = List.copyOf(matches);
    if (matches.isEmpty()) {
      throw new IllegalArgumentException("a finding names the words it matched: " + rule);
    }
  }

  /** This finding with another decision. */
  public Finding withDecision(Decision other) {
    return new Finding(rule, severity, other, reason, matches);
  }

  /** The matched words, in order. */
  public List<String> words() {
    return matches.stream().map(Match::words).toList();
  }
}
