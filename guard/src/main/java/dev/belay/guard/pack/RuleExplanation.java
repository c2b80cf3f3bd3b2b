package dev.belay.guard.pack;

import java.util.List;

/**
 * What people want to know of a rule and the guard does not need.
 *
 * @param rule the rule's id
 * @param why why what it stops is bad
 * @param match what it matches, in words: one line for each way
 * @param stopped calls that it stops
 * @param passed calls that it lets pass, among them mere mentions of what it stops
 */
public record RuleExplanation(
    String rule,
    String why,
    List<String> match,
    List<PackExample> stopped,
    List<PackExample> passed) {
  public RuleExplanation {
    match = List.copyOf(match);
    stopped = List.copyOf(stopped);
    passed = List.copyOf(passed);
  }
}
