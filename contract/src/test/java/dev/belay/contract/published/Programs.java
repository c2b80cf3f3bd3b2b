package dev.belay.contract.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/**
 * Programs of other languages, which not every machine has: a test that needs one is skipped with
 * the reason.
 */
final class Programs {
  private static final int SECONDS = 300;

  private Programs() {}

  /** What came of a run. */
  record Run(int exitCode, String output) {}

  /** Runs a program to its end; its two outputs are one. */
  static Run run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("belay-program", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(command.get(0) + " has not ended after " + SECONDS + " s");
      }
      return new Run(
          process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }

  /** Skips the test when the program is not on this machine. */
  static void need(String program) throws InterruptedException {
    try {
      if (run(Path.of("."), List.of(program, "--version")).exitCode() == 0) {
        return;
      }
    } catch (IOException notThere) {
      // Told below.
    }
    throw new TestAbortedException(program + " is not on this machine");
  }

  /**
   * The folder that holds {@code node_modules} with this package, fetched once; skips the test when
   * npm cannot.
   */
  static Path npm(String name, String version) throws IOException, InterruptedException {
    need("node");
    need("npm");
    Path folder = Path.of("target", "npm", name + "-" + version).toAbsolutePath();
    if (Files.isDirectory(folder.resolve("node_modules").resolve(name))) {
      return folder;
    }
    Files.createDirectories(folder);
    List<String> command =
        new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"));
    command.addAll(List.of("--prefix", folder.toString(), name + "@" + version));
    Run run = run(folder, command);
    if (run.exitCode() != 0) {
      throw new TestAbortedException("npm cannot fetch " + name + " " + version);
    }
    return folder;
  }
}
