package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.GitCommand;
import dev.belay.guard.effect.Operands;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks before uncommitted work is thrown away. */
public final class GitDiscard implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "git-discard",
          "Throwing away work that is not committed",
          "Changes that were never committed cannot be brought back.",
          Severity.HIGH,
          Decision.ASK);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (SimpleCommand command : subject.commands()) {
      GitCommand git = GitCommand.of(command);
      if (!git.has("--help", "-h", "--version", "--dry-run") && discards(git)) {
        matches.add(
            command,
            "This throws away work that is not committed. Commit or `git stash` first, or ask the user.");
      }
    }
    return matches.finding();
  }

  private static boolean discards(GitCommand git) {
    return switch (git.subcommand()) {
      case "reset" -> git.has("--hard", "--merge");
      case "clean" ->
          (git.hasLetter('f') || git.has("--force")) && !git.hasLetter('n') && !git.hasLetter('i');
      case "checkout" -> discardsByCheckout(git);
      case "switch" -> git.has("--discard-changes", "--force", "-f");
      case "restore" -> discardsByRestore(git);
      case "reflog" -> git.has("expire") && (git.has("--expire=now", "--expire=all"));
      default -> false;
    };
  }

  private static boolean discardsByCheckout(GitCommand git) {
    if (git.has("-b", "-B", "--orphan", "-p", "--patch")) {
      return false;
    }
    if (git.has("-f", "--force", ".", ":/", "*")) {
      return true;
    }
    int dashes = -1;
    for (int i = 0; i < git.arguments().size(); i++) {
      dashes = git.arguments().get(i).value().equals("--") ? i : dashes;
    }
    return dashes >= 0 && dashes < git.arguments().size() - 1;
  }

  private static boolean discardsByRestore(GitCommand git) {
    boolean staged = git.has("--staged") || git.hasLetter('S');
    boolean worktree = git.has("--worktree") || git.hasLetter('W');
    boolean kept = git.has("--no-worktree", "-p", "--patch");
    boolean paths =
        !Operands.of(git.arguments(), "-s --source --pathspec-from-file").operands().isEmpty();
    return paths && !kept && (worktree || !staged);
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "git reset --hard",
        "git clean -fdx",
        "git checkout -- .",
        "git restore src",
        "time git reset --hard HEAD~1",
        "echo ok | git reset --hard",
        "git checkout .");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "git reset HEAD file",
        "git clean -nfd",
        "git checkout -b feature",
        "git restore --staged .",
        "git commit -m \"never git reset --hard\"",
        "git stash",
        "echo git clean -fdx");
  }
}
