package dev.belay.guard.path;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places that paths are judged by.
 *
 * @param directory the working directory, absolute, where it is known
 * @param home the user's home, absolute
 * @param projects the top directories of the projects at hand
 * @param temps the directories whose contents are temporary
 */
public record Places(
    @Nullable String directory, String home, List<String> projects, List<String> temps) {
  private static final List<String> TEMPORARY =
      List.of(
          "/tmp",
          "/var/tmp",
          "/private/tmp",
          "/private/var/folders",
          "/var/folders",
          "/dev/shm",
          "/run/user");

  public Places {
    requireNonNull(home, "home");
    projects = List.copyOf(projects);
    temps = List.copyOf(temps);
  }

  /**
   * Finds the projects: the git working tree around each directory, or the directory itself.
   *
   * @param roots the workspace's folders
   * @param temp what {@code TMPDIR} is, if it is set
   */
  public static Places around(
      @Nullable String directory, List<String> roots, String home, @Nullable String temp) {
    String cleanHome = PathText.normalise(home);
    List<String> projects = new ArrayList<>();
    if (directory != null && !directory.isBlank()) {
      projects.add(topLevel(PathText.normalise(directory), cleanHome));
    }
    for (String root : roots) {
      String clean = PathText.normalise(root);
      if (!projects.contains(clean)) {
        projects.add(clean);
      }
    }
    projects.removeIf(project -> project.equals("/") || PathText.isWithin(cleanHome, project));
    List<String> temps = new ArrayList<>(List.of("/tmp", "/var/tmp", "/private/tmp", "/dev/shm"));
    if (temp != null && isTemporary(PathText.normalise(temp))) {
      temps.add(PathText.normalise(temp));
    }
    return new Places(
        directory == null ? null : PathText.normalise(directory), cleanHome, projects, temps);
  }

  /**
   * Whether TMPDIR may be believed: a project can set it for its agent, to its user's home even.
   */
  private static boolean isTemporary(String directory) {
    for (String root : TEMPORARY) {
      if (PathText.isWithin(directory, root)) {
        return true;
      }
    }
    return false;
  }

  /** The first project's top directory. */
  public @Nullable String project() {
    return projects.isEmpty() ? null : projects.getFirst();
  }

  /** Resolves a path against the working directory. */
  public ResolvedPath resolve(String text) {
    return resolve(text, directory);
  }

  /**
   * @param from the directory that a relative path is meant against; itself relative to nothing
   */
  public ResolvedPath resolve(String text, @Nullable String from) {
    return new ResolvedPath(
        text, PathText.absolute(text, from == null ? directory : from, home), this);
  }

  private static String topLevel(String directory, String home) {
    try {
      Path at = Path.of(directory);
      for (int i = 0; i < 64 && at != null && at.getParent() != null; i++) {
        if (at.toString().equals(home)) {
          break;
        }
        if (Files.exists(at.resolve(".git"))) {
          return at.toString();
        }
        at = at.getParent();
      }
    } catch (InvalidPathException | SecurityException e) {
      return directory;
    }
    return directory;
  }
}
