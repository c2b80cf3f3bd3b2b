package dev.belay.guard.path;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A path and where it leads.
 *
 * @param given the path as written
 * @param absolute the path made absolute, without {@code .} and {@code ..}; a wildcard stays in it
 * @param places what it is judged by
 */
public record ResolvedPath(String given, String absolute, Places places) {
  public ResolvedPath {
    requireNonNull(given, "given");
    requireNonNull(absolute, "absolute");
    requireNonNull(places, "places");
  }

  /** The last part. */
  public String name() {
    return absolute.substring(absolute.lastIndexOf('/') + 1);
  }

  /** The directory that holds it. */
  public ResolvedPath parent() {
    int slash = absolute.lastIndexOf('/');
    return new ResolvedPath(given, slash <= 0 ? "/" : absolute.substring(0, slash), places);
  }

  /** The path with every link followed, where the file exists; else this path. */
  public ResolvedPath followed() {
    // Most paths of most commands are not there, and asking is cheaper than an exception.
    if (!new File(absolute).exists()) {
      return this;
    }
    try {
      String real = Path.of(absolute).toRealPath().toString();
      return real.equals(absolute) ? this : new ResolvedPath(given, real, places);
    } catch (IOException | InvalidPathException | SecurityException e) {
      return this;
    }
  }

  /** The path with the links among its parents followed: what a deletion removes. */
  public ResolvedPath located() {
    ResolvedPath parent = parent();
    ResolvedPath real = parent.followed();
    return real.equals(parent)
        ? this
        : new ResolvedPath(given, real.absolute() + "/" + name(), places);
  }

  /** Whether it is a directory of this absolute path, or below it. */
  public boolean within(String directory) {
    return PathText.isWithin(absolute, directory);
  }

  /** Whether it lies in the home directory at this place, or below it: {@code .ssh}. */
  public boolean withinHome(String relative) {
    return within(places.home() + "/" + relative);
  }

  /** Whether its last parts are these: {@code .aws/credentials}. */
  public boolean endsWith(String suffix) {
    return absolute.equals(suffix) || absolute.endsWith("/" + suffix);
  }

  /** Whether one of its parts is this. */
  public boolean hasPart(String part) {
    return hasParts(part);
  }

  /** Whether these parts stand in it, one after the other: {@code .claude/hooks}. */
  public boolean hasParts(String part) {
    return absolute.equals(part)
        || absolute.startsWith(part + "/")
        || absolute.endsWith("/" + part)
        || absolute.contains("/" + part + "/");
  }

  /** Whether it begins at a root; else nobody knows which directory it is meant against. */
  public boolean isAbsolute() {
    return PathText.isAbsolute(absolute);
  }

  /** Whether it is relative to nothing and leads out of where it begins. */
  boolean climbs() {
    return absolute.equals("..") || absolute.startsWith("../");
  }

  /** Whether it lies outside of every project. */
  public boolean outsideProject() {
    if (!isAbsolute()) {
      return climbs();
    }
    for (String project : places.projects()) {
      if (within(project)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a project's top directory or holds one. */
  public boolean holdsProject() {
    if (absolute.equals(".")) {
      return places.directory() == null;
    }
    for (String project : places.projects()) {
      if (PathText.isWithin(project, absolute)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the home directory of this user or another, or holds them. */
  public boolean isHome() {
    if (PathText.isWithin(places.home(), absolute) || absolute.equals("/root")) {
      return true;
    }
    boolean homes = absolute.startsWith("/home/") || absolute.startsWith("/Users/");
    return homes && absolute.indexOf('/', absolute.indexOf('/', 1) + 1) < 0;
  }

  /** Whether it is the root, a system directory, or something below one. */
  public boolean isSystem() {
    if (absolute.equals("/")) {
      return true;
    }
    if (PathText.isDrive(absolute)) {
      String rest = absolute.substring(2).toLowerCase(java.util.Locale.ROOT);
      return rest.isEmpty()
          || rest.startsWith("/windows")
          || rest.startsWith("/program")
          || rest.equals("/users");
    }
    if (!absolute.startsWith("/") || isTemp() || within(places.home()) || !outsideProject()) {
      return false;
    }
    int end = absolute.indexOf('/', 1);
    return switch (end < 0 ? absolute.substring(1) : absolute.substring(1, end)) {
      case "bin",
          "boot",
          "dev",
          "etc",
          "lib",
          "lib32",
          "lib64",
          "libx32",
          "opt",
          "proc",
          "root",
          "run",
          "sbin",
          "srv",
          "sys",
          "usr",
          "var",
          "snap",
          "System",
          "Library",
          "Applications",
          "private",
          "nix",
          "cores",
          "Volumes" ->
          true;
      case "home", "Users", "mnt", "media" -> end < 0;
      default -> end < 0 && absolute.indexOf('*') >= 0;
    };
  }

  /**
   * Whether it lies below a directory for temporary files, and outside the project and a home that
   * stands there.
   */
  public boolean isTemp() {
    for (String temp : places.temps()) {
      boolean atHome = PathText.isWithin(places.home(), temp) && within(places.home());
      if (within(temp) && !absolute.equals(temp) && !atHome && outsideProject()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return absolute;
  }
}
