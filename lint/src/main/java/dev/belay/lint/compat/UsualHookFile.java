package dev.belay.lint.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that the published linter takes where none is named. */
final class UsualHookFile {
  private UsualHookFile() {}

  /**
   * {@code hooks/hooks.json} in {@code cwd}, else in the top of its git work tree; empty where
   * there is neither.
   *
   * <p>Looks for {@code .git} itself, where the published one asks git.
   */
  static String from(Path cwd) {
    Path here;
    try {
      here = cwd.toRealPath();
    } catch (IOException e) {
      return "";
    }
    Path file = hookFile(here);
    if (!Files.isRegularFile(file)) {
      Path top = top(here);
      file = top == null ? file : hookFile(top);
    }
    return Files.isRegularFile(file) ? file.toString() : "";
  }

  private static Path hookFile(Path folder) {
    return folder.resolve("hooks").resolve("hooks.json");
  }

  private static @Nullable Path top(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path git = folder.resolve(".git");
      if (Files.isRegularFile(git) || Files.isRegularFile(git.resolve("HEAD"))) {
        return folder;
      }
    }
    return null;
  }
}
