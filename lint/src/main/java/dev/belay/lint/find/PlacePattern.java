package dev.belay.lint.find;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path as the contract writes it, held against paths of a machine. A star stands for any one
 * name.
 *
 * @param written the contract's path
 * @param names its names, without the home or the root before them
 */
record PlacePattern(String written, List<String> names) {
  PlacePattern {
    names = List.copyOf(names);
  }

  static PlacePattern of(String written) {
    List<String> names = new ArrayList<>();
    for (String name : written.replace('\\', '/').split("/", -1)) {
      if (!name.isEmpty() && !name.equals("~") && !name.endsWith(":")) {
        names.add(name);
      }
    }
    return new PlacePattern(written, names);
  }

  /** Whether it begins neither in the home nor at the root: a project's, or a plugin's. */
  boolean isRelative() {
    return !written.startsWith("~/") && !written.startsWith("/") && written.indexOf('\\') < 0;
  }

  /** Whether a file has this place behind some folder, be that the home, a project or a copy. */
  boolean isEndOf(Path path) {
    int before = path.getNameCount() - names.size();
    if (before < 0) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!HookFile.matches(names.get(i), path.getName(before + i).toString())) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is this very file on a machine. */
  boolean isExactly(Machine machine, HostContract host, Path path) {
    if (isRelative()) {
      return false;
    }
    Path there;
    try {
      there = machine.path(host, written);
    } catch (InvalidPathException e) {
      // A path of another system.
      return false;
    }
    if (there.getNameCount() != path.getNameCount()) {
      return false;
    }
    for (int i = 0; i < path.getNameCount(); i++) {
      if (!HookFile.matches(there.getName(i).toString(), path.getName(i).toString())) {
        return false;
      }
    }
    return true;
  }

  /** The folder that the place stands in; null where there is none. */
  @Nullable Path root(Path path) {
    Path root = path;
    for (int i = 0; i < names.size() && root != null; i++) {
      root = root.getParent();
    }
    return root;
  }
}
