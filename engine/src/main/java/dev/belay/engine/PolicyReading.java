package dev.belay.engine;

import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.pack.Pack;
import dev.belay.guard.path.Places;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFiles;
import dev.belay.guard.policy.PolicyPlaces;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Policies read from their files, anew for each question: right for a process that answers one. */
public final class PolicyReading implements Policies {
  private final Path home;
  private final RuleBook rules = RuleBook.builtIn();
  private final PolicyFiles files;

  /**
   * Policies in their usual places.
   *
   * @param home the user's home
   */
  public PolicyReading(Path home) {
    this(PolicyPlaces.usual(home));
  }

  public PolicyReading(PolicyPlaces places) {
    this.home = places.home();
    this.files = new PolicyFiles(places, rules.known(), RuleBook::ownRules, InstantSource.system());
  }

  @Override
  public ActivePolicy active(PolicyScope scope) throws PolicyUnusableException {
    try {
      PolicyFiles.Loaded loaded = user(scope);
      Path project = project(scope);
      return active(project == null ? loaded : tightened(loaded, project), scope.temp());
    } catch (PolicyException e) {
      throw new PolicyUnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The user's policy alone. */
  public PolicyFiles.Loaded user(PolicyScope scope) throws PolicyException {
    return files.load(scope.explicit(), scope.environment());
  }

  /** A policy with what {@code project} adds. */
  public PolicyFiles.Loaded tightened(PolicyFiles.Loaded loaded, Path project)
      throws PolicyException {
    return files.tightened(loaded, project);
  }

  /** The files that {@link #user} looks at, there or not. */
  public List<Path> userFiles(PolicyScope scope) {
    return files.candidates(scope.explicit(), scope.environment());
  }

  /** The file that {@link #tightened} looks at, there or not. */
  public Path projectFile(Path project) {
    return PolicyPlaces.ofProject(project);
  }

  /**
   * The top directory of the project that the scope's directory is in; null where there is none.
   */
  public @Nullable Path project(PolicyScope scope) {
    String project =
        Places.around(scope.directory(), List.of(), home.toString(), scope.temp()).project();
    return project == null ? null : Path.of(project);
  }

  /**
   * A guard that judges by {@code loaded}.
   *
   * @throws PolicyException if a pack that the policy brings along has changed since, and is none
   */
  public ActivePolicy active(PolicyFiles.Loaded loaded, @Nullable String temp)
      throws PolicyException {
    List<Pack> own = RuleBook.own(loaded.policy());
    Guard guard =
        new Guard(loaded.policy(), rules, own, home.toString(), temp, InstantSource.system());
    return ActivePolicy.of(guard, loaded.source(), loaded.warnings());
  }
}
