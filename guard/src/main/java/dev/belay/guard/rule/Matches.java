package dev.belay.guard.rule;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.shell.SimpleCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule matches in one call into one finding: the strongest decision with its
 * reason, all words.
 */
public final class Matches {
  private final RuleText rule;
  private final List<Match> matches = new ArrayList<>();
  private Decision decision = Decision.ABSTAIN;
  private String reason = "";

  public Matches(RuleText rule) {
    this.rule = rule;
  }

  /** A match with the rule's own decision. */
  public void add(SimpleCommand command, String why) {
    add(rule.decision(), command.line(), null, why);
  }

  /** A match of a file, with the rule's own decision. */
  public void add(FileUse use, String why) {
    add(rule.decision(), use, why);
  }

  /** A match of a file. One whose path is not certain cannot be excused by its path. */
  public void add(Decision weight, FileUse use, String why) {
    String program = use.command() == null ? "" : use.command().name();
    String given = use.path().given();
    add(
        weight,
        program.isEmpty() ? given : program + " " + given,
        use.uncertain() ? null : use.path().absolute(),
        why);
  }

  public void add(Decision weight, String words, @Nullable String path, String why) {
    Match match = new Match(words, path);
    if (!matches.contains(match) && matches.size() < 32) {
      matches.add(match);
    }
    if (weight.compareTo(decision) > 0) {
      decision = weight;
      reason = why;
    }
  }

  public @Nullable Finding finding() {
    return matches.isEmpty()
        ? null
        : new Finding(rule.id(), rule.severity(), decision, reason, matches);
  }
}
