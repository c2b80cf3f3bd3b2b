package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.Guard;
import dev.belay.guard.path.Places;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFile;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rules.Rules;
import dev.belay.guard.shell.ShellReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policies read from their files, anew for each question: right for a process that answers one. */
public final class PolicyReading implements Policies {
  private final Path home;
  private final List<Rule> rules = Rules.core();
  private final PolicyFile files;

  /**
   * @param home the user's home
   */
  public PolicyReading(Path home) {
    this.home = requireNonNull(home, "home");
    Map<String, RuleMode> own = new HashMap<>();
    for (Rule rule : rules) {
      own.put(rule.id(), RuleMode.of(rule.decision()));
    }
    this.files = new PolicyFile(home, own);
  }

  @Override
  public ActivePolicy active(PolicyScope scope) throws PolicyUnusableException {
    try {
      PolicyFile.Loaded loaded = user(scope);
      Path project = project(scope);
      return active(project == null ? loaded : tightened(loaded, project), scope.temp());
    } catch (PolicyException e) {
      throw new PolicyUnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The user's policy alone. */
  public PolicyFile.Loaded user(PolicyScope scope) throws PolicyException {
    return files.load(scope.explicit(), scope.environment());
  }

  /** A policy with what {@code project} adds. */
  public PolicyFile.Loaded tightened(PolicyFile.Loaded loaded, Path project)
      throws PolicyException {
    return files.tightened(loaded, project);
  }

  /** The files that {@link #user} looks at, there or not. */
  public List<Path> userFiles(PolicyScope scope) {
    return files.candidates(scope.explicit(), scope.environment());
  }

  /** The file that {@link #tightened} looks at, there or not. */
  public Path projectFile(Path project) {
    return PolicyFile.ofProject(project);
  }

  /**
   * The top directory of the project that the scope's directory is in; null where there is none.
   */
  public @Nullable Path project(PolicyScope scope) {
    String project =
        Places.around(scope.directory(), List.of(), home.toString(), scope.temp()).project();
    return project == null ? null : Path.of(project);
  }

  /** A guard that judges by {@code loaded}. */
  public ActivePolicy active(PolicyFile.Loaded loaded, @Nullable String temp) {
    Guard guard = new Guard(loaded.policy(), ShellReader.words(), home.toString(), temp, rules);
    return ActivePolicy.of(guard, loaded.source(), loaded.warnings());
  }
}
