package dev.belay.cli.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.codegen.ContractFileException;
import dev.belay.codegen.Problem;
import dev.belay.codegen.published.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The generated files of {@code contract/published} in a checkout of Belay. */
final class PublishedContract {
  private static final int CONTEXT = 3;

  /** The rest of a file's differences is told as a number. */
  private static final int LINES_OF_A_FILE = 40;

  private final Terminal terminal;
  private final Path root;

  /**
   * @throws CommandFailure when the folder is no checkout
   */
  PublishedContract(Terminal terminal, Path root) {
    this.terminal = terminal;
    this.root = root;
    if (!Published.isRoot(root)) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "this is no checkout of Belay",
          root.toString(),
          "go to one, or name it with --root");
    }
  }

  /** Writes what differs. */
  int write() {
    try {
      int changed = Published.write(root);
      terminal.line(
          changed == 0
              ? "nothing to do"
              : changed + (changed == 1 ? " file" : " files") + " written");
      return ExitCode.OK;
    } catch (ContractFileException e) {
      return wrong(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Shows what differs, and changes nothing. */
  int check() {
    try {
      Map<String, String> files = new TreeMap<>(Published.files(root));
      SortedSet<String> stale = Published.stale(root, files);
      stale.forEach(file -> files.put(file, ""));
      int drifted = 0;
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (differs(file.getKey(), file.getValue())) {
          drifted++;
        }
      }
      if (drifted == 0) {
        terminal.line(Style.GREEN.of(files.size() + " files are what the contract files give"));
        return ExitCode.OK;
      }
      terminal.line();
      terminal.line(
          Style.RED.of(drifted + (drifted == 1 ? " file has" : " files have") + " drifted")
              + ": run belay contract generate, and commit what it writes");
      return ExitCode.FINDINGS;
    } catch (ContractFileException e) {
      return wrong(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private boolean differs(String name, String wanted) throws IOException {
    Path path = Published.folder(root).resolve(name);
    // As bytes first: a file that is no text may lie there.
    String found =
        Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
    if (found.equals(wanted)) {
      return false;
    }
    String shown = root.relativize(path).toString().replace('\\', '/');
    List<String> before = found.lines().toList();
    List<String> after = wanted.lines().toList();
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            Files.exists(path) ? shown : "/dev/null",
            wanted.isEmpty() ? "/dev/null" : shown,
            before,
            DiffUtils.diff(before, after),
            CONTEXT);
    if (diff.isEmpty()) {
      terminal.line(shown + ": other line ends");
    }
    diff.stream().limit(LINES_OF_A_FILE).forEach(line -> terminal.line(coloured(line)));
    if (diff.size() > LINES_OF_A_FILE) {
      terminal.line(Style.DIM.of("... " + (diff.size() - LINES_OF_A_FILE) + " more lines"));
    }
    return true;
  }

  private static String coloured(String line) {
    String safe = SafeText.of(line);
    if (line.startsWith("+")) {
      return Style.GREEN.of(safe);
    }
    return line.startsWith("-") ? Style.RED.of(safe) : safe;
  }

  private int wrong(ContractFileException e) {
    for (Problem problem : e.problems()) {
      terminal.line(SafeText.of(problem.toString()));
    }
    return ExitCode.FINDINGS;
  }

  private CommandFailure unreadable(IOException e) {
    return new CommandFailure(
        ExitCode.INTERNAL,
        "the published contract cannot be read or written: " + e.getMessage(),
        root.toString(),
        "");
  }
}
