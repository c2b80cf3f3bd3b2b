package dev.belay.engine.resident;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Watches over what {@code belay install} did: files are looked at anew every few seconds, never
 * for a hook, except for the one that begins a session. Safe for use by many threads.
 */
final class RegistrationWatch implements MetricSource {
  private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** More places than anybody's agents work in at a time. */
  private static final int MOST_PROJECTS = 64;

  private final Path state;
  private final Path home;
  private final RegistrationListener listener;
  private final EngineLog log;
  private final ReentrantLock looking = new ReentrantLock();
  private final Set<RegistrationProject> projects = new LinkedHashSet<>();
  private volatile @Nullable RegistrationLooks looks;
  private String lastFailure = "";
  private volatile RegistrationState now = RegistrationState.NONE;
  private volatile long next = System.nanoTime() + LOOK_NANOS;

  /**
   * @param state the directory that the records are kept in
   * @param home the user's home
   * @param listener is told of every change
   */
  RegistrationWatch(Path state, Path home, RegistrationListener listener, EngineLog log) {
    this.state = state;
    this.home = home;
    this.listener = listener;
    this.log = log;
  }

  /** How things stood at the last look. */
  RegistrationState now() {
    return now;
  }

  /**
   * Looks when it is time to. Returns at once: a file on a disk that does not answer must not hold
   * up whoever watches over deadlines.
   */
  void tick(long nanos) {
    if (nanos - next >= 0) {
      next = nanos + LOOK_NANOS;
      if (isInstalled() && !looking.isLocked()) {
        Thread.startVirtualThread(this::look);
      }
    }
  }

  /** A session begins: looks now, and from now on at its folder, too. */
  void begins(String host, @Nullable String folder) {
    if (folder != null) {
      RegistrationProject project = new RegistrationProject(host, folder);
      synchronized (projects) {
        projects.remove(project);
        projects.add(project);
        if (projects.size() > MOST_PROJECTS) {
          projects.remove(projects.iterator().next());
        }
      }
    }
    look();
  }

  private List<RegistrationProject> projects() {
    synchronized (projects) {
      return List.copyOf(projects);
    }
  }

  /**
   * Looks now, unless somebody does so already. Costs a few calls of stat where nothing changed.
   */
  void look() {
    if (!looking.tryLock()) {
      return;
    }
    try {
      RegistrationLooks known = looks;
      if (known == null && isInstalled()) {
        known = new RegistrationLooks(state, home, listener);
        looks = known;
      }
      if (known != null) {
        now = known.look(projects());
        lastFailure = "";
      }
    } catch (IOException | RuntimeException e) {
      String failure = e.toString();
      if (!failure.equals(lastFailure)) {
        lastFailure = failure;
        log.error("registrations.look", failure);
      }
    } finally {
      looking.unlock();
    }
  }

  /** Without any installation nothing of all this is loaded. */
  private boolean isInstalled() {
    return looks != null || Files.exists(state.resolve("install"));
  }

  /** For {@code engine status}. */
  JsonObject status() {
    RegistrationState known = now;
    JsonObject status = new JsonObject();
    status.addProperty("files", known.files());
    status.addProperty("lost", known.lost());
    status.addProperty("files_read", known.reads());
    JsonArray problems = new JsonArray();
    known.problems().forEach(problems::add);
    status.add("problems", problems);
    return status;
  }

  @Override
  public void write(MetricsText text) {
    RegistrationState known = now;
    text.family(
        "belay_registrations", "gauge", null, "Files that Belay's hooks were installed in.");
    text.sample("belay_registrations", Map.of(), known.files());
    text.family(
        "belay_registrations_lost",
        "gauge",
        null,
        "Those of them that do not bring calls to Belay as they should.");
    text.sample("belay_registrations_lost", Map.of(), known.lost());
  }
}
