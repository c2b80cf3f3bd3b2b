package dev.belay.guard.pack;

import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Verdicts;
import java.util.List;

/**
 * A pack without what its rules match: enough to list it, and to check a policy by.
 *
 * @param id its folder and file: {@code core.git}
 * @param title what it is about
 * @param onByDefault whether it judges unless a policy switches it off
 * @param rules its rules
 */
public record PackSummary(
    String id, String title, String about, boolean onByDefault, List<RuleSummary> rules) {
  public PackSummary {
    rules = List.copyOf(rules);
  }

  /** The folder: {@code core}. */
  public String category() {
    return id.substring(0, id.indexOf('.'));
  }

  /** A rule without what it matches. */
  public record RuleSummary(String id, String title, Severity severity, Verdicts verdicts) {}
}
