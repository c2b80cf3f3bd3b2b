package dev.belay.guard.rules;

import dev.belay.guard.path.ResolvedPath;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Belay's own program, wherever it was put: told by its files, since nobody says where. */
final class BelayPaths {
  private static final String CLIENT = "belay-hook";
  private static final String ENGINE = "engine-command";

  private BelayPaths() {}

  /**
   * @param removes whether the path is removed with everything below it
   */
  static boolean matches(ResolvedPath path, boolean removes) {
    if (path.name().equals(CLIENT) || path.endsWith("belay/" + ENGINE)) {
      return true;
    }
    // Sockets and locks; those in /tmp are temporary, and an engine that loses them makes way.
    if (path.within("/run/user") && path.hasPart("belay")) {
      return true;
    }
    try {
      Path file = Path.of(path.absolute());
      return removes ? holdsProduct(file) : isOfProduct(file);
    } catch (InvalidPathException | SecurityException e) {
      return false;
    }
  }

  private static boolean holdsProduct(Path folder) {
    return Files.exists(folder.resolve(CLIENT))
        || Files.exists(folder.resolve("bin").resolve(CLIENT))
        || isOfProduct(folder);
  }

  /** The product keeps its libraries and programs one folder below its top. */
  private static boolean isOfProduct(Path file) {
    Path parent = file.getParent();
    Path above = parent == null ? null : parent.getParent();
    return isProduct(parent) || isProduct(above);
  }

  private static boolean isProduct(@Nullable Path folder) {
    return folder != null
        && Files.exists(folder.resolve(ENGINE))
        && Files.exists(folder.resolve("classpath"));
  }
}
