package dev.belay.cli.lint;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Rewriting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes mended files, and shows what mending changes. */
final class Mender {
  private static final int CONTEXT = 3;

  private final @Nullable Path directory;

  /**
   * @param directory where the engine lives that keeps copies; null for the usual
   */
  Mender(@Nullable Path directory) {
    this.directory = directory;
  }

  /**
   * Replaces a file's text.
   *
   * @return where a copy of the old one is kept
   * @throws CommandFailure if that cannot be done; the file is as it was
   */
  Path write(Path file, String before, String after) {
    try {
      Path chosen = directory;
      EngineDirectories directories =
          chosen == null
              ? EngineDirectories.usual(Path.of(System.getProperty("user.home")))
              : EngineDirectories.below(chosen);
      return new Rewriting(new InstallStore(directories.state())).replace(file, before, after);
    } catch (InstallException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, e.what(), "", e.whatToDo());
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "cannot be written (" + e.getMessage() + ")",
          "",
          "check its permissions; the file is as it was");
    }
  }

  /** The change as a unified diff, a line each; empty where there is none. */
  static List<String> diff(String name, String before, String after) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        name.startsWith("/") ? name : "a/" + name,
        name.startsWith("/") ? name : "b/" + name,
        old,
        DiffUtils.diff(old, lines(after)),
        CONTEXT);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    } else {
      lines.set(lines.size() - 1, lines.getLast() + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
