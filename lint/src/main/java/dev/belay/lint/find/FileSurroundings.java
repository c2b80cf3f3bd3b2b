package dev.belay.lint.find;

import dev.belay.lint.Surroundings;
import dev.belay.setup.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is around a configuration file: the project that it is for, the plugin that brings it. */
public final class FileSurroundings {
  private static final int LEVELS = 4;

  private final Machine machine;
  private final String hostVersion;
  private final boolean disk;

  /**
   * @param machine the user's home and environment; its project counts for files of the user
   * @param hostVersion the host version to judge for; empty for the newest that is known
   * @param disk whether files beside a configuration may be looked at
   */
  public FileSurroundings(Machine machine, String hostVersion, boolean disk) {
    this.machine = machine;
    this.hostVersion = hostVersion;
    this.disk = disk;
  }

  /** The surroundings of a file. */
  public Surroundings of(Path path, ConfigKind kind) {
    Path file = path.toAbsolutePath().normalize();
    Path plugin = plugin(file, kind);
    Path project = plugin == null ? project(file, kind) : plugin;
    Machine around = new Machine(machine.home(), project, machine.environment(), machine.windows());
    return new Surroundings(around, plugin, hostVersion, disk);
  }

  private Path project(Path file, ConfigKind kind) {
    PlacePattern pattern = PlacePattern.of(kind.place().path());
    if (pattern.isExactly(machine, kind.host(), file)) {
      return machine.project();
    }
    Path root = pattern.isEndOf(file) ? pattern.root(file) : null;
    if (root != null && isOwnFolder(root)) {
      // .claude/agents/x.md, whose pattern begins within the host's folder.
      root = root.getParent();
    }
    return root == null ? repository(file) : root;
  }

  private static boolean isOwnFolder(Path folder) {
    Path name = folder.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 1;
  }

  /** The repository's folder, or the file's own. */
  private Path repository(Path file) {
    Path parent = file.getParent();
    for (Path folder = parent; disk && folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return parent == null ? machine.project() : parent;
  }

  private @Nullable Path plugin(Path file, ConfigKind kind) {
    String scope = kind.place().scope();
    PlacePattern pattern = PlacePattern.of(kind.place().path());
    Path root = pattern.isEndOf(file) ? pattern.root(file) : null;
    if (root != null && (scope.equals("plugin") || scope.equals("extension"))) {
      return root;
    }
    boolean own = root != null && isOwnFolder(root);
    boolean maybe = root == null || scope.equals("skill") || scope.equals("agent");
    if (!disk || own || !maybe) {
      return null;
    }
    String marker = "." + ConfigKinds.word(kind.host().id()) + "-plugin";
    Path folder = file.getParent();
    for (int level = 0; level < LEVELS && folder != null; level++) {
      if (Files.isDirectory(folder.resolve(marker))) {
        return folder;
      }
      folder = folder.getParent();
    }
    return null;
  }
}
