package dev.belay.setup;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.HostContract;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things are for one user in one project.
 *
 * @param home the user's home
 * @param project the project's folder
 * @param environment the environment of this process
 * @param windows whether this is Windows
 */
public record Machine(Path home, Path project, Map<String, String> environment, boolean windows) {
  public Machine {
    requireNonNull(home, "home");
    requireNonNull(project, "project");
    environment = Map.copyOf(environment);
  }

  /** This process's own. */
  public static Machine ofThisProcess() {
    return new Machine(
        Path.of(System.getProperty("user.home")),
        Path.of("").toAbsolutePath(),
        System.getenv(),
        File.separatorChar == '\\');
  }

  /** A path of a host's contract on this machine. */
  public Path path(HostContract host, String written) {
    for (Map.Entry<String, String> move : host.setup().moves().entrySet()) {
      String folder = move.getValue();
      String moved = environment.get(move.getKey());
      boolean below = written.startsWith(folder + "/");
      if (moved != null && !moved.isBlank() && below) {
        return Path.of(moved).resolve(written.substring(folder.length() + 1));
      }
    }
    if (written.startsWith("~/")) {
      return home.resolve(written.substring(2));
    }
    Path path = Path.of(written);
    return path.isAbsolute() ? path : project.resolve(path);
  }

  /** Where a program is; null if the {@code PATH} does not lead to it. */
  public @Nullable Path program(String name) {
    String[] suffixes = windows ? new String[] {".exe", ".cmd", ".bat", ""} : new String[] {""};
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String suffix : suffixes) {
        Path file = folder.isEmpty() ? null : Path.of(folder).resolve(name + suffix);
        if (file != null && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  /** What shows that a host is or was in use here; null if nothing does. */
  public @Nullable Path trace(HostContract host) {
    for (String program : host.setup().programs()) {
      Path found = program(program);
      if (found != null) {
        return found;
      }
    }
    for (String folder : host.setup().folders()) {
      Path found = path(host, folder);
      if (Files.isDirectory(found)) {
        return found;
      }
    }
    return null;
  }
}
