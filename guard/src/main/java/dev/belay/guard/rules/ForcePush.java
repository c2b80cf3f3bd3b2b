package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.GitCommand;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops forced pushes; one with a lease passes. */
public final class ForcePush implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "force-push",
          "Overwriting history on a remote",
          "A forced push removes other people's commits from the remote.",
          Severity.HIGH,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (SimpleCommand command : subject.commands()) {
      GitCommand git = GitCommand.of(command);
      if (git.subcommand().equals("push") && isForced(git)) {
        matches.add(
            command,
            "This push overwrites the remote's history. Push without force, or use --force-with-lease on your own branch.");
      }
    }
    return matches.finding();
  }

  private static boolean isForced(GitCommand git) {
    if (git.has("--dry-run") || git.hasLetter('n')) {
      return false;
    }
    if (git.has("--force", "--mirror", "--force=true") || git.hasLetter('f')) {
      return true;
    }
    for (Word word : git.arguments()) {
      if (word.value().length() > 1 && word.value().startsWith("+")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "git push --force",
        "git push -f origin main",
        "git push origin +main",
        "git -C /x push --mirror",
        "FOO=1 git push -uf origin x");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "git push",
        "git push --force-with-lease",
        "git commit -m \"docs: why we block git push --force\"",
        "grep -r 'git push --force' docs",
        "git push --follow-tags",
        "echo git push -f",
        "less git push --force");
  }
}
