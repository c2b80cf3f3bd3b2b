package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks at shell text that could not be followed and names a destructive program. */
public final class ShellNotUnderstood implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "shell-not-understood",
          "Shell text that cannot be followed",
          "What cannot be read cannot be judged; with a destructive program in it, somebody should look.",
          Severity.MEDIUM,
          Decision.ASK);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    String text = subject.call().command();
    if (subject.shell() == null || !subject.shell().incomplete() || text == null) {
      return null;
    }
    String program = DestructivePrograms.firstIn(text);
    if (program == null) {
      return null;
    }
    Matches matches = new Matches(TEXT);
    matches.add(
        Decision.ASK,
        program,
        null,
        "This command could not be followed and names "
            + program
            + ". Write it more plainly, one step at a time.");
    return matches.finding();
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "rm -rf 'dist", "if true; then rm -rf x", "$(rm -rf x", "echo \"${x; dd of=y");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "git restore --help 'unterminated",
        "if true; then echo x",
        "echo \"rm -rf x\"",
        "case x in a) rm -rf dist;; esac",
        "grep 'form' <<< 'x");
  }
}
