package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.FileOperation;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops writes and deletions inside a .git directory. */
public final class GitInternals implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "git-internals",
          "Changing files inside .git",
          "Hooks and configuration in .git run code at the next git command, and its objects are the history itself.",
          Severity.HIGH,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      if (use.effect().changes() && isInternal(use.path())) {
        matches.add(
            use,
            "This changes git's own files ("
                + use.path().given()
                + "). Use git commands instead, or ask the user.");
      }
    }
    return matches.finding();
  }

  private static boolean isInternal(ResolvedPath path) {
    return path.hasPart(".git")
        && !path.isTemp()
        && !path.name().endsWith(".lock")
        && !path.endsWith(".git/info/exclude")
        && !path.endsWith(".git/COMMIT_EDITMSG")
        && !path.endsWith(".git/MERGE_MSG");
  }

  @Override
  public List<Example> stopped() {
    return Example.and(
        Example.bash(
            "rm -rf .git",
            "echo x > .git/hooks/pre-commit",
            "chmod +x .git/hooks/pre-push",
            "cp evil .git/hooks/post-checkout",
            "sed -i 's/a/b/' .git/config",
            "cd .git && rm config"),
        Example.file(FileOperation.WRITE, ".git/hooks/pre-commit"),
        Example.file(FileOperation.DELETE, "/home/dev/app/.git/config"));
  }

  @Override
  public List<Example> passed() {
    return Example.and(
        Example.bash(
            "cat .git/config",
            "ls .git/hooks",
            "rm -f .git/index.lock",
            "echo \"rm -rf .git\"",
            "rm .gitignore",
            "git commit -m \"echo x > .git/hooks/pre-commit\"",
            "rm -rf /tmp/clone/.git"),
        Example.file(FileOperation.WRITE, ".github/workflows/ci.yml"),
        Example.file(FileOperation.WRITE, ".gitignore"));
  }
}
