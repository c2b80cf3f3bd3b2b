package dev.belay.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The client as hosts run it: a process of its own, in an installation of its own. */
final class Client {
  static final String EVENT = "{\"hook_event_name\":\"PreToolUse\"}";

  /** Far more than the longest deadline of a test: only a process that hangs comes so far. */
  private static final int PATIENCE_SECONDS = 60;

  private final Path home;
  private final Path directory;

  private Client(Path home, Path directory) {
    this.home = home;
    this.directory = directory;
  }

  /** An installation and a runtime directory in {@code folder}. Skips the test where none is. */
  static Client in(Path folder) throws IOException {
    Path built = Path.of("target", "client", "belay-hook").toAbsolutePath();
    assumeTrue(Files.isExecutable(built), "the client is not built: no C compiler here");
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.copy(built, Files.createDirectories(home.resolve("bin")).resolve("belay-hook"));
    Path directory = folder.resolve("run");
    Files.createDirectory(
        directory,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    return new Client(home, directory);
  }

  Path home() {
    return home;
  }

  Path program() {
    return home.resolve("bin").resolve("belay-hook");
  }

  Path directory() {
    return directory;
  }

  void engineCommand(String... lines) throws IOException {
    Files.writeString(home.resolve("engine-command"), String.join("\n", lines) + "\n");
  }

  /** Before a tool call of Claude Code, where a failure is exit code 2 with a text. */
  Process start(String... options) throws IOException {
    return startRedirected("", options);
  }

  /** As {@link #start(String...)} with the shell's {@code redirections}. */
  Process startRedirected(String redirections, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--host", "claude-code", "--event", "PreToolUse"));
    all.addAll(List.of(options));
    all.addAll(List.of("--dir", directory.toString()));
    return startWith("exec \"$@\" " + redirections, Map.of(), all);
  }

  /** Runs the client with exactly these options, by a shell script that finds it in "$@". */
  Process startWith(String script, Map<String, String> environment, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh", program().toString()));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  Outcome run(String input, String... options) throws IOException, InterruptedException {
    Process process = start(options);
    give(process, input);
    close(process);
    return outcome(process);
  }

  /** Writes to the client, which may have ended before it read everything. */
  static void give(Process process, String input) {
    try {
      process.getOutputStream().write(input.getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // What it answers is looked at all the same.
      return;
    }
  }

  static void close(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // As above.
      return;
    }
  }

  static Outcome outcome(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(exitCode(process), out, err);
  }

  static int exitCode(Process process) throws InterruptedException {
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("the client ends by itself").isTrue();
    return process.exitValue();
  }

  record Outcome(int exitCode, String stdout, String stderr) {}
}
