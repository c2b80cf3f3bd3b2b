package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.FileReport;
import dev.belay.lint.known.Baseline;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The baseline of a run. Files in it are named from the baseline's own folder, so that it can be
 * committed. For one use.
 */
final class BaselineFile {
  private final Path path;
  private final Baseline baseline;
  private final List<Baseline.Entry> found = new ArrayList<>();
  private final List<Baseline.Entry> stale = new ArrayList<>();
  private final Set<String> looked = new HashSet<>();

  private BaselineFile(Path path, Baseline baseline) {
    this.path = path;
    this.baseline = baseline;
  }

  /**
   * Reads a baseline; one that is to be written anew knows nothing.
   *
   * @throws CommandFailure if there is none, or it is none
   */
  static BaselineFile of(String name, Machine machine, boolean anew) {
    try {
      Path path = machine.project().resolve(name).normalize();
      return new BaselineFile(path, anew ? Baseline.EMPTY : Baseline.of(Files.readString(path)));
    } catch (IOException | InvalidPathException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "the baseline cannot be read",
          name,
          "write it first: belay lint --baseline " + name + " --write-baseline");
    } catch (JsonException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "the baseline is none: " + e.getMessage(),
          name,
          "write it anew with --write-baseline");
    }
  }

  /** What is new in a file, and what is known. */
  Baseline.Judgement judge(Path file, FileReport report) {
    return baseline.judge(name(file), report);
  }

  /**
   * Remembers what is left in a file after all, for the baseline to be written and stale entries.
   */
  void looked(Path file, FileReport report) {
    looked.add(name(file));
    found.addAll(Baseline.entries(name(file), report));
    stale.addAll(judge(file, report).stale());
  }

  /** What the baseline expects, in files that were looked at or are gone, and nobody found. */
  List<String> stale() {
    List<String> lines = new ArrayList<>();
    for (Baseline.Entry entry : stale) {
      lines.add(line(entry));
    }
    for (Baseline.Entry entry : baseline.entries()) {
      Path folder = path.getParent();
      boolean gone = folder != null && !Files.exists(folder.resolve(entry.file()));
      if (gone && !looked.contains(entry.file())) {
        lines.add(line(entry));
      }
    }
    return lines;
  }

  private static String line(Baseline.Entry entry) {
    return entry.file() + " " + entry.rule() + " " + entry.pointer();
  }

  /**
   * Writes what was found.
   *
   * @return how many findings the baseline knows from now on
   * @throws CommandFailure if it cannot be written
   */
  int write() {
    try {
      Files.writeString(path, new Baseline(found).text());
      return found.size();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "the baseline cannot be written (" + e.getMessage() + ")",
          path.toString(),
          "is its folder there?");
    }
  }

  private String name(Path file) {
    Path folder = path.getParent();
    Path named = folder != null && file.startsWith(folder) ? folder.relativize(file) : file;
    return named.toString().replace('\\', '/');
  }
}
