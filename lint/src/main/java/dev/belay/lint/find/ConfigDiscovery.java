package dev.belay.lint.find;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files that hosts read hooks from: those of a user and a project, or all below a folder.
 * Looks at names alone.
 */
public final class ConfigDiscovery {
  private static final int MOST_ENTRIES = 200_000;
  private static final int DEEPEST = 32;

  /** What others wrote, or what is made anew by a build. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          "node_modules",
          ".venv",
          "venv",
          "__pycache__",
          ".tox",
          ".gradle",
          ".next",
          ".cache",
          "target",
          "build",
          "dist",
          "out",
          "vendor");

  private final Machine machine;

  /**
   * @param machine the user's home and environment; its project is where the search begins
   */
  public ConfigDiscovery(Machine machine) {
    this.machine = requireNonNull(machine);
  }

  /**
   * What was found.
   *
   * @param files the files, without doubles
   * @param complete whether everything was looked through: a folder may be too large for that
   */
  public record Found(List<Path> files, boolean complete) {
    public Found {
      files = List.copyOf(files);
    }
  }

  /**
   * Every hook configuration that counts here: of the project from its current folder up to its
   * root, of the user, of the machine, and of the plugins that are installed.
   */
  public Found ofMachine() {
    Map<Path, Path> files = new LinkedHashMap<>();
    for (Path folder : projectFolders()) {
      for (HostContract host : HostCatalog.all()) {
        for (ConfigFile place : host.config()) {
          PlacePattern pattern = PlacePattern.of(place.path());
          if (pattern.isRelative()) {
            ownFolders(host, place, folder).forEach(at -> add(files, expand(at, pattern.names())));
          }
        }
      }
    }
    for (HostContract host : HostCatalog.all()) {
      for (ConfigFile place : host.config()) {
        add(files, ofUserOrMachine(host, place));
      }
    }
    for (Path plugin : new InstalledPlugins(machine).folders()) {
      add(files, below(plugin).files());
    }
    return new Found(List.copyOf(files.values()), true);
  }

  private List<Path> ofUserOrMachine(HostContract host, ConfigFile place) {
    PlacePattern pattern = PlacePattern.of(place.path());
    if (!pattern.isRelative()) {
      return expand(host, place.path());
    }
    List<Path> files = new ArrayList<>();
    if (isInOwnFolder(place)) {
      for (String folder : host.setup().folders()) {
        files.addAll(expand(host, folder + "/" + place.path()));
      }
    }
    return files;
  }

  private List<Path> expand(HostContract host, String written) {
    try {
      Path path = machine.path(host, written);
      List<String> names = new ArrayList<>();
      path.forEach(name -> names.add(name.toString()));
      Path root = path.getRoot();
      return root == null ? List.of() : expand(root, names);
    } catch (InvalidPathException e) {
      // A path of another system.
      return List.of();
    }
  }

  /** Skills and agents stand in the host's folder, wherever that is. */
  private static boolean isInOwnFolder(ConfigFile place) {
    return place.scope().equals("skill") || place.scope().equals("agent");
  }

  private static List<Path> ownFolders(HostContract host, ConfigFile place, Path project) {
    if (!isInOwnFolder(place)) {
      return List.of(project);
    }
    List<Path> folders = new ArrayList<>();
    for (String folder : host.setup().folders()) {
      if (folder.startsWith("~/.") && folder.indexOf('/', 2) < 0) {
        folders.add(project.resolve(folder.substring(2)));
      }
    }
    return folders;
  }

  /** From the current folder up to the repository's root; without one, the current folder. */
  private List<Path> projectFolders() {
    List<Path> folders = new ArrayList<>();
    for (Path at = machine.project(); at != null && !at.equals(machine.home()); ) {
      folders.add(at);
      if (Files.exists(at.resolve(".git"))) {
        return folders;
      }
      at = at.getParent();
    }
    return folders.isEmpty() ? List.of() : folders.subList(0, 1);
  }

  private static List<Path> expand(Path folder, List<String> names) {
    List<Path> found = List.of(folder);
    for (String name : names) {
      List<Path> next = new ArrayList<>();
      for (Path at : found) {
        next.addAll(step(at, name));
      }
      found = next;
    }
    return found.stream().filter(Files::isRegularFile).toList();
  }

  private static List<Path> step(Path folder, String name) {
    if (name.indexOf('*') < 0) {
      return List.of(folder.resolve(name));
    }
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (var entries = Files.newDirectoryStream(folder, name)) {
        entries.forEach(found::add);
      } catch (IOException e) {
        // What may not be listed is not read by a host of this user either.
        return List.of();
      }
      found.sort(null);
    }
    return found;
  }

  private static void add(Map<Path, Path> files, Collection<Path> more) {
    for (Path file : more) {
      files.putIfAbsent(real(file), file);
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  /** Every file below a folder that some host would read hooks from, were it in its place. */
  public Found below(Path folder) {
    Names names = new Names();
    Set<Path> found = new TreeSet<>();
    Walk walk = new Walk(folder, names, found);
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    } catch (IOException e) {
      walk.complete = false;
    }
    Map<Path, Path> files = new LinkedHashMap<>();
    add(files, found);
    return new Found(List.copyOf(files.values()), walk.complete);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Names names;
    private final Set<Path> found;
    private int entries;
    private boolean complete = true;

    Walk(Path root, Names names, Set<Path> found) {
      this.root = root;
      this.names = names;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      boolean passed = name != null && PASSED_OVER.contains(name.toString());
      return passed && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++entries > MOST_ENTRIES) {
        complete = false;
        return FileVisitResult.TERMINATE;
      }
      if (names.fit(file) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      complete = false;
      return FileVisitResult.CONTINUE;
    }
  }

  /** The places of all hosts, by the names of their files. */
  private static final class Names {
    private final Map<String, List<PlacePattern>> byName = new LinkedHashMap<>();
    private final List<PlacePattern> starred = new ArrayList<>();

    Names() {
      for (HostContract host : HostCatalog.all()) {
        for (ConfigFile place : host.config()) {
          PlacePattern pattern = PlacePattern.of(place.path());
          String last = pattern.names().getLast();
          if (last.indexOf('*') < 0) {
            byName.computeIfAbsent(last, name -> new ArrayList<>()).add(pattern);
          } else {
            starred.add(pattern);
          }
        }
      }
    }

    boolean fit(Path file) {
      String name = String.valueOf(file.getFileName());
      for (PlacePattern pattern : byName.getOrDefault(name, List.of())) {
        if (pattern.isEndOf(file)) {
          return true;
        }
      }
      for (PlacePattern pattern : starred) {
        if (pattern.isEndOf(file)) {
          return true;
        }
      }
      return false;
    }
  }
}
