package dev.belay.engine.resident;

import dev.belay.engine.ActivePolicy;
import dev.belay.engine.Policies;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Policies kept in memory. For each question the files that they come from are looked at again
 * (their times and sizes: a few microseconds), so that a change counts from the next event on and
 * no watcher can miss it. A change that cannot be used leaves the last good policy in force, and
 * says so. Safe for use by many threads.
 */
public final class ResidentPolicies implements Policies {
  /** More projects than anybody works in; beyond them everything is read anew. */
  private static final int MOST_KEPT = 512;

  private final PolicyReading reading;
  private final PolicyListener listener;
  private final Map<String, Kept<PolicyFiles.Loaded>> users = new ConcurrentHashMap<>();
  private final Map<String, Kept<ActivePolicy>> projects = new ConcurrentHashMap<>();

  /**
   * @param reading reads the files
   * @param listener is told of every change
   */
  public ResidentPolicies(PolicyReading reading, PolicyListener listener) {
    this.reading = reading;
    this.listener = listener;
  }

  @Override
  public ActivePolicy active(PolicyScope scope) throws PolicyUnusableException {
    try {
      String key = key(scope);
      Kept<PolicyFiles.Loaded> user = user(key, scope);
      Path project = reading.project(scope);
      List<Path> files = project == null ? List.of() : List.of(reading.projectFile(project));
      String stamp = FileStamp.of(files);
      String projectKey = project == null ? key : key + '\0' + project;
      Kept<ActivePolicy> kept = projects.get(projectKey);
      if (kept != null && kept.isOn(user.value) && kept.stamp.equals(stamp)) {
        return withProblems(kept.value, user.problem, kept.problem);
      }
      Kept<ActivePolicy> now = project(scope, project, user, kept, stamp);
      bounded(projects).put(projectKey, now);
      return withProblems(now.value, user.problem, now.problem);
    } catch (PolicyException e) {
      listener.broken(String.valueOf(e.getMessage()));
      throw new PolicyUnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What is wrong with files that were changed since; empty when all is well. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Kept<PolicyFiles.Loaded> user : users.values()) {
      if (user.problem != null && !problems.contains(user.problem)) {
        problems.add(user.problem);
      }
    }
    for (Kept<ActivePolicy> project : projects.values()) {
      if (project.problem != null && !problems.contains(project.problem)) {
        problems.add(project.problem);
      }
    }
    return problems;
  }

  private Kept<PolicyFiles.Loaded> user(String key, PolicyScope scope) throws PolicyException {
    Kept<PolicyFiles.Loaded> kept = users.get(key);
    if (kept != null && kept.stamp.equals(stamp(scope, kept.value))) {
      return kept;
    }
    synchronized (users) {
      kept = users.get(key);
      if (kept != null && kept.stamp.equals(stamp(scope, kept.value))) {
        return kept;
      }
      // Stamped before it is read: what changes meanwhile is read again at the next event.
      String files = FileStamp.of(reading.userFiles(scope));
      Kept<PolicyFiles.Loaded> now;
      try {
        PolicyFiles.Loaded read = reading.user(scope);
        now = new Kept<>(files + FileStamp.of(read.watched()), null, read, null);
      } catch (PolicyException e) {
        if (kept == null) {
          throw e;
        }
        String problem = String.valueOf(e.getMessage());
        listener.broken(problem);
        now = new Kept<>(stamp(scope, kept.value), null, kept.value, problem);
      }
      bounded(users).put(key, now);
      return now;
    }
  }

  /** Of the usual files, and of the packs that a policy brought along. */
  private String stamp(PolicyScope scope, PolicyFiles.Loaded loaded) {
    return FileStamp.of(reading.userFiles(scope)) + FileStamp.of(loaded.watched());
  }

  private Kept<ActivePolicy> project(
      PolicyScope scope,
      @Nullable Path project,
      Kept<PolicyFiles.Loaded> user,
      @Nullable Kept<ActivePolicy> kept,
      String stamp)
      throws PolicyException {
    try {
      PolicyFiles.Loaded loaded =
          project == null ? user.value : reading.tightened(user.value, project);
      ActivePolicy active = reading.active(loaded, scope.temp()).digested();
      if (kept == null || !Objects.equals(active.digest(), kept.value.digest())) {
        listener.inForce(active);
      }
      return new Kept<>(stamp, user.value, active, null);
    } catch (PolicyException e) {
      // Were the user's own changes held up as well, a project could freeze them by a broken file.
      if (kept == null || !kept.isOn(user.value)) {
        throw e;
      }
      String problem = String.valueOf(e.getMessage());
      listener.broken(problem);
      return new Kept<>(stamp, user.value, kept.value, problem);
    }
  }

  private static ActivePolicy withProblems(
      ActivePolicy active, @Nullable String user, @Nullable String project) {
    return user == null && project == null
        ? active
        : active.butBroken(user == null ? project : project == null ? user : user + "; " + project);
  }

  private static <T> Map<String, Kept<T>> bounded(Map<String, Kept<T>> map) {
    if (map.size() >= MOST_KEPT) {
      map.clear();
    }
    return map;
  }

  /** All of the environment that policies depend on. */
  private static String key(PolicyScope scope) {
    Map<String, String> environment = scope.environment();
    return scope.explicit()
        + "\0"
        + environment.get("BELAY_POLICY")
        + '\0'
        + environment.get("XDG_CONFIG_HOME")
        + '\0'
        + environment.get("TMPDIR");
  }

  /**
   * @param base what a project's policy was built on
   * @param problem why {@code value} is not what the files say now
   */
  private record Kept<T>(
      String stamp, PolicyFiles.@Nullable Loaded base, T value, @Nullable String problem) {
    /** Whether it was built on this very reading. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOn(PolicyFiles.Loaded reading) {
      return base == reading;
    }
  }
}
