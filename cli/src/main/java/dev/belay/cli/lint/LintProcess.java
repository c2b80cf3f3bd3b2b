package dev.belay.cli.lint;

import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.lint.CommandOutcome;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code belay lint} in a process of its own, without the option parser, whose classes cost more
 * than a small file's check.
 */
public final class LintProcess {
  /** The launcher's: it decides whether this process runs at all. */
  private static final String NO_ENGINE = "--no-engine";

  private LintProcess() {}

  /**
   * Runs the call and ends the process with its exit code; returns if the option parser has to read
   * it.
   */
  public static void runAndHalt(List<String> args) {
    CommandOutcome outcome = outcome(args);
    if (outcome != null) {
      Runtime.getRuntime().halt(written(outcome));
    }
  }

  /** What {@link #runAndHalt} would write, or null: the AOT cache is made from such runs. */
  static @Nullable CommandOutcome outcome(List<String> args) {
    return QuickLint.run(
        withoutNoEngine(args),
        Path.of(System.getProperty("user.dir")),
        System.getenv(),
        TerminalFacts.ofThisProcess(),
        () -> new FileInputStream(FileDescriptor.in));
  }

  /** What is left for whoever reads the rest. */
  public static List<String> withoutNoEngine(List<String> args) {
    List<String> rest = new ArrayList<>(args);
    rest.remove(NO_ENGINE);
    return rest;
  }

  /** The exit code that fits what could be written. */
  private static int written(CommandOutcome outcome) {
    try {
      write(FileDescriptor.out, outcome.out());
      write(FileDescriptor.err, outcome.err());
      return outcome.exit();
    } catch (IOException e) {
      // Whoever closed a stream does not read why.
      return 1;
    }
  }

  // Closing the stream would close the descriptor.
  @SuppressWarnings("resource")
  private static void write(FileDescriptor to, String text) throws IOException {
    if (!text.isEmpty()) {
      new FileOutputStream(to).write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
